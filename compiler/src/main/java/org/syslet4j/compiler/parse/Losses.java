// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Severity;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.Unit;
import org.syslet4j.grammar.SysletLexer;

/**
 * Collects what the parts of a file with mistakes in them would have declared: whoever uses that
 * must not be told that it does not exist.
 */
final class Losses {
  private final CommonTokenStream tokens;
  private final Diagnostics diagnostics;
  private final List<Integer> ofWords;
  private final Set<String> names = new HashSet<>();
  private boolean header;
  private int first;
  private int errors;

  /** What was reported of the file so far are mistakes in its words. */
  Losses(SourceFile file, CommonTokenStream tokens, Diagnostics diagnostics) {
    this.tokens = tokens;
    this.diagnostics = diagnostics;
    this.ofWords =
        !diagnostics.hasErrors()
            ? List.of()
            : diagnostics.sorted().stream()
                .filter(d -> d.severity() == Severity.ERROR && d.span().file() == file)
                .map(d -> d.span().start())
                .toList();
  }

  /** A part of the file begins: a clause or a declaration. */
  void begin() {
    first = tokens.index();
    errors = diagnostics.errors();
  }

  /** It ends. */
  void end() {
    int behind = tokens.index();
    if (behind > first && (diagnostics.errors() > errors || holdsMistake(behind))) {
      lose(behind);
    }
  }

  private boolean holdsMistake(int behind) {
    int from = tokens.get(first).getStartIndex();
    int to = tokens.get(behind).getStartIndex();
    return ofWords.stream().anyMatch(at -> from <= at && at < to);
  }

  /** Where no word declares a name, one is misspelt, and the name is the second or the first. */
  private void lose(int behind) {
    List<String> all = new ArrayList<>();
    boolean declared = false;
    int before = Token.EOF;
    for (int i = first; i < behind; i++) {
      Token token = tokens.get(i);
      if (token.getChannel() != Token.DEFAULT_CHANNEL) {
        continue;
      }
      header |= token.getType() == SysletLexer.PACKAGE || token.getType() == SysletLexer.USE;
      if (token.getType() == SysletLexer.NAME) {
        all.add(token.getText());
        if (declares(before)) {
          names.add(token.getText());
          declared = true;
        }
      }
      before = token.getType();
    }
    if (!declared) {
      names.addAll(all.subList(0, Math.min(all.size(), 2)));
    }
  }

  private static boolean declares(int type) {
    return switch (type) {
      case SysletLexer.CONST,
          SysletLexer.STRUCT,
          SysletLexer.SYSCALL,
          SysletLexer.FN,
          SysletLexer.SYSLET ->
          true;
      default -> false;
    };
  }

  Unit.Lost found() {
    return new Unit.Lost(names, header);
  }
}
