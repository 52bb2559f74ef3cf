// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.format;

import java.util.BitSet;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.TreeWalk;
import org.syslet4j.compiler.tree.Unit;

/** What the tree says of a text's offsets: where lines begin, and which braces hold lines. */
final class Breaks extends TreeWalk {
  private final BitSet statements = new BitSet();
  private final BitSet blocks = new BitSet();
  private final BitSet declarations = new BitSet();
  private final BitSet bodies = new BitSet();
  private final BitSet fields = new BitSet();
  private final BitSet packages = new BitSet();

  /** Those of a file. */
  static Breaks of(Unit unit) {
    Breaks breaks = new Breaks();
    if (unit.packageName() != null) {
      breaks.packages.set(unit.packageName().span().start());
    }
    unit.uses().forEach(use -> breaks.packages.set(use.span().start()));
    unit.decls().forEach(breaks::decl);
    return breaks;
  }

  /** Whether a statement starts there that begins a line. */
  boolean isStatement(int offset) {
    return statements.get(offset);
  }

  /** Whether the brace there opens a block. */
  boolean isBlock(int offset) {
    return blocks.get(offset);
  }

  boolean isDeclaration(int offset) {
    return declarations.get(offset);
  }

  /** Whether a declaration starts there that has a body: a fn or a syslet. */
  boolean isBody(int offset) {
    return bodies.get(offset);
  }

  boolean isField(int offset) {
    return fields.get(offset);
  }

  /** Whether the name of a package starts there, behind {@code package} or {@code use}. */
  boolean isPackage(int offset) {
    return packages.get(offset);
  }

  @Override
  protected void decl(Decl decl) {
    declarations.set(decl.span().start());
    if (decl instanceof Decl.Fn || decl instanceof Decl.Syslet) {
      bodies.set(decl.span().start());
    }
    super.decl(decl);
  }

  @Override
  protected void field(Decl.Field field) {
    fields.set(field.span().start());
    super.field(field);
  }

  @Override
  protected void block(Stmt.Block block) {
    blocks.set(block.span().start());
    block.statements().forEach(stmt -> statements.set(stmt.span().start()));
    super.block(block);
  }

  @Override
  protected void stmt(Stmt stmt) {
    if (stmt instanceof Stmt.Annotated annotated) {
      statements.set(annotated.statement().span().start());
    }
    super.stmt(stmt);
  }
}
