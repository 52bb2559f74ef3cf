// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.TypeRef;
import org.syslet4j.grammar.SysletLexer;

/** The expressions of {@link QuickParser}. */
abstract class QuickExpressions extends QuickWords {
  /** How tight an operator binds, as the order of the grammar's alternatives says. */
  private static final int OR = 1;

  private static final int AND = 2;
  private static final int NOT = 3;
  private static final int COMPARES = 4;
  private static final int UNARY = 11;

  private final Literals literals;

  /** Whether a struct literal here would need parentheses. */
  private boolean beforeBlock;

  QuickExpressions(SourceFile file, Words words, Diagnostics own) {
    super(file, words);
    this.literals = new Literals(own);
  }

  abstract Stmt.Block block();

  /** An expression with something in front of it or brackets around it. */
  final Expr value() {
    return whole(false);
  }

  /** An expression with a block behind it. */
  final Expr condition() {
    return whole(true);
  }

  private Expr whole(boolean asCondition) {
    boolean outer = beforeBlock;
    beforeBlock = asCondition;
    Expr expr = expr(OR);
    beforeBlock = outer;
    return expr;
  }

  final TypeRef typeRef() {
    int from = at();
    Name name = name();
    if (!accept(SysletLexer.LBRACK)) {
      return new TypeRef(name, TypeRef.Shape.PLAIN, null, since(from));
    }
    if (accept(SysletLexer.RBRACK)) {
      return new TypeRef(name, TypeRef.Shape.OPEN_ARRAY, null, since(from));
    }
    Expr length = value();
    expect(SysletLexer.RBRACK);
    return new TypeRef(name, TypeRef.Shape.ARRAY, length, since(from));
  }

  // --- operators
  // --------------------------------------------------------------------------------------

  private Expr expr(int atLeast) {
    int from = at();
    Expr left = operand();
    boolean compared = false; // whether `left` is a comparison without parentheses
    while (true) {
      int word = type();
      int tight = tightness(word);
      if (tight < atLeast) {
        return left;
      }
      if (tight == COMPARES && compared
          || word == SysletLexer.MINUS && firstOnLine()
          || tight > AND && next(1) == SysletLexer.BANG) {
        throw notQuick();
      }
      advance();
      Expr right = expr(tight + 1);
      left = new Expr.Binary(operation(word), left, right, since(from));
      compared = tight == COMPARES;
    }
  }

  private Expr operand() {
    int from = at();
    switch (type()) {
      case SysletLexer.MINUS -> {
        advance();
        return new Expr.Unary(Expr.UnaryOp.NEGATE, negated(), since(from));
      }
      case SysletLexer.TILDE -> {
        advance();
        return new Expr.Unary(Expr.UnaryOp.COMPLEMENT, tight(), since(from));
      }
      case SysletLexer.BANG -> {
        advance();
        return new Expr.Unary(Expr.UnaryOp.NOT, expr(NOT), since(from));
      }
      default -> {
        return suffixed(primary());
      }
    }
  }

  private Expr tight() {
    if (type() == SysletLexer.BANG) {
      throw notQuick();
    }
    return expr(UNARY);
  }

  private Expr negated() {
    boolean alone = next(1) != SysletLexer.DOT && next(1) != SysletLexer.LBRACK;
    if (type() == SysletLexer.NUMBER && alone) {
      Expr smallest = literals.smallest(text(at()), span(at()));
      if (smallest != null) {
        advance();
        return smallest;
      }
    }
    return tight();
  }

  private static int tightness(int word) {
    return switch (word) {
      case SysletLexer.OR_OR -> OR;
      case SysletLexer.AND_AND -> AND;
      case SysletLexer.EQ,
          SysletLexer.NE,
          SysletLexer.LT,
          SysletLexer.LE,
          SysletLexer.GT,
          SysletLexer.GE ->
          COMPARES;
      case SysletLexer.PIPE -> 5;
      case SysletLexer.CARET -> 6;
      case SysletLexer.AMP -> 7;
      case SysletLexer.SHL, SysletLexer.SHR -> 8;
      case SysletLexer.PLUS, SysletLexer.MINUS -> 9;
      case SysletLexer.STAR, SysletLexer.SLASH, SysletLexer.PERCENT -> 10;
      default -> 0;
    };
  }

  private static Expr.BinaryOp operation(int word) {
    return switch (word) {
      case SysletLexer.OR_OR -> Expr.BinaryOp.OR;
      case SysletLexer.AND_AND -> Expr.BinaryOp.AND;
      case SysletLexer.EQ -> Expr.BinaryOp.EQ;
      case SysletLexer.NE -> Expr.BinaryOp.NE;
      case SysletLexer.LT -> Expr.BinaryOp.LT;
      case SysletLexer.LE -> Expr.BinaryOp.LE;
      case SysletLexer.GT -> Expr.BinaryOp.GT;
      case SysletLexer.GE -> Expr.BinaryOp.GE;
      case SysletLexer.PIPE -> Expr.BinaryOp.BIT_OR;
      case SysletLexer.CARET -> Expr.BinaryOp.BIT_XOR;
      case SysletLexer.AMP -> Expr.BinaryOp.BIT_AND;
      case SysletLexer.SHL -> Expr.BinaryOp.SHL;
      case SysletLexer.SHR -> Expr.BinaryOp.SHR;
      case SysletLexer.PLUS -> Expr.BinaryOp.ADD;
      case SysletLexer.MINUS -> Expr.BinaryOp.SUB;
      case SysletLexer.STAR -> Expr.BinaryOp.MUL;
      case SysletLexer.SLASH -> Expr.BinaryOp.DIV;
      case SysletLexer.PERCENT -> Expr.BinaryOp.MOD;
      default -> throw new AssertionError("no operator: " + word);
    };
  }

  // --- operands
  // ---------------------------------------------------------------------------------------

  private Expr primary() {
    int from = at();
    switch (type()) {
      case SysletLexer.NUMBER -> {
        advance();
        return literals.number(text(from), span(from));
      }
      case SysletLexer.DOTTED_NUMBER -> {
        advance();
        return literals.ipv4(text(from), span(from));
      }
      case SysletLexer.STRING -> {
        advance();
        return literals.text(text(from), span(from));
      }
      case SysletLexer.BYTES -> {
        advance();
        return literals.bytes(text(from), span(from));
      }
      case SysletLexer.NULL -> {
        advance();
        return new Expr.Null(span(from));
      }
      case SysletLexer.LPAREN -> {
        advance();
        Expr inner = value();
        expect(SysletLexer.RPAREN);
        return inner;
      }
      default -> {
        return isLiteral() ? literal() : head();
      }
    }
  }

  /** A block never begins with a name and a colon, unless these are the label of a loop. */
  private boolean isLiteral() {
    if (!isName() || next(1) != SysletLexer.LBRACE || next(3) != SysletLexer.COLON) {
      return false;
    }
    int third = next(4);
    return isName(at() + 2)
        && third != SysletLexer.LOOP
        && third != SysletLexer.WHILE
        && third != SysletLexer.FOR;
  }

  private Expr literal() {
    int from = at();
    Name type = name();
    if (beforeBlock || firstOnLine()) {
      throw notQuick();
    }
    expect(SysletLexer.LBRACE);
    List<Expr.FieldValue> fields = new ArrayList<>();
    do {
      if (type() == SysletLexer.RBRACE && !fields.isEmpty()) {
        break;
      }
      Name field = name();
      expect(SysletLexer.COLON);
      fields.add(new Expr.FieldValue(field, value()));
    } while (accept(SysletLexer.COMMA));
    expect(SysletLexer.RBRACE);
    return new Expr.StructLiteral(type, fields, since(from));
  }

  /** A call or a name. */
  final Expr head() {
    int from = at();
    Expr.Mode mode = Expr.Mode.DEFAULT;
    if (isMode()) {
      mode = type() == SysletLexer.ASYNC ? Expr.Mode.ASYNC : Expr.Mode.SYNC;
      advance();
    }
    boolean tried = accept(SysletLexer.TRY);
    boolean mustCall = at() != from;
    Name callee = mustCall || isName() ? name() : null;
    if (callee == null || mustCall && type() != SysletLexer.LPAREN) {
      throw notQuick();
    }
    return called(mode, tried, callee, from);
  }

  private Expr called(Expr.Mode mode, boolean tried, Name callee, int from) {
    if (type() != SysletLexer.LPAREN) {
      return new Expr.Ref(callee);
    }
    advance();
    List<Expr> args = new ArrayList<>();
    if (!accept(SysletLexer.RPAREN)) {
      do {
        args.add(value());
      } while (accept(SysletLexer.COMMA));
      expect(SysletLexer.RPAREN);
    }
    Expr.Catch handler = type() == SysletLexer.CATCH ? handler() : null;
    return new Expr.Call(mode, tried, callee, args, handler, since(from));
  }

  private Expr.Catch handler() {
    int from = at();
    advance();
    List<Name> names = new ArrayList<>();
    if (type() != SysletLexer.LBRACE) {
      do {
        names.add(name());
      } while (accept(SysletLexer.PIPE));
    }
    boolean outer = beforeBlock;
    beforeBlock = false;
    Stmt.Block body = block();
    beforeBlock = outer;
    boolean binds = names.size() == 1 && !Literals.allCapitals(names.get(0).text());
    @Nullable Name binding = binds ? names.get(0) : null;
    return new Expr.Catch(binding, binds ? List.of() : names, body, since(from));
  }

  /** A base and what stands behind it. */
  final Expr suffixed(Expr base) {
    Expr expr = base;
    while (type() == SysletLexer.DOT || type() == SysletLexer.LBRACK) {
      if (accept(SysletLexer.DOT)) {
        Name field = name();
        expr = new Expr.Field(expr, field, upTo(expr.span()));
      } else {
        advance();
        expr = bracket(expr);
      }
    }
    return expr;
  }

  private Expr bracket(Expr base) {
    Expr first = type() == SysletLexer.DOT_DOT ? null : value();
    if (!accept(SysletLexer.DOT_DOT)) {
      expect(SysletLexer.RBRACK);
      if (first == null) {
        throw notQuick();
      }
      return new Expr.Index(base, first, upTo(base.span()));
    }
    Expr to = type() == SysletLexer.RBRACK ? null : value();
    expect(SysletLexer.RBRACK);
    return new Expr.Slice(base, first, to, upTo(base.span()));
  }
}
