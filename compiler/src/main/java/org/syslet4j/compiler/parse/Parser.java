// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.Unit;

/**
 * Text to tree. Never throws for any text: what is wrong with it is reported, and the tree holds
 * what could be understood.
 *
 * <p>Texts without a mistake are read by {@link QuickParser}; only where that gives up is the
 * grammar loaded.
 */
public final class Parser {
  private Parser() {}

  /** The tree of a file. */
  public static Unit parse(SourceFile file, Diagnostics diagnostics) {
    Unit quick = QuickParser.parse(file);
    return quick == null ? GrammarParser.parse(file, diagnostics) : quick;
  }

  /**
   * The declaration that stands alone in a part of a file that is known to be without mistakes.
   *
   * @param from where it starts, or what belongs to it
   */
  public static Decl declaration(SourceFile file, int from, int to) {
    Decl quick = QuickParser.declaration(file, from, to);
    if (quick == null) {
      throw new AssertionError("no declaration at " + new Span(file, from, to));
    }
    return quick;
  }

  /** The tree of statements without a frame, such as those of {@code run -e}. */
  public static Stmt.Block parseBody(SourceFile file, Diagnostics diagnostics) {
    Stmt.Block quick = QuickParser.parseBody(file);
    return quick == null ? GrammarParser.parseBody(file, diagnostics) : quick;
  }

  /**
   * The tree of a one-liner: of a file when declarations stand in it, else of statements, which
   * become the body of a syslet that is called {@value ScriptSyslet#NAME}. {@code use} clauses may
   * stand before either.
   */
  public static Unit parseScript(SourceFile file, Diagnostics diagnostics) {
    Unit quick = QuickParser.parseScript(file);
    return quick == null ? GrammarParser.parseScript(file, diagnostics) : quick;
  }
}
