// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import static org.syslet4j.compiler.parse.Incomplete.need;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.grammar.SysletLexer;
import org.syslet4j.grammar.SysletParser;
import org.syslet4j.grammar.SysletParserBaseVisitor;

/** Parse tree to tree: expressions. */
final class ExprBuilder extends SysletParserBaseVisitor<Expr> {
  private final Places places;
  private final Diagnostics diagnostics;
  private final Literals literals;
  private Function<SysletParser.@Nullable BlockContext, Stmt.Block> blocks =
      block -> {
        throw new AssertionError("blocks(...) was not called");
      };

  /** Whether a struct literal here would need parentheses. */
  private boolean beforeBlock;

  ExprBuilder(Places places, Diagnostics diagnostics) {
    this.places = places;
    this.diagnostics = diagnostics;
    this.literals = new Literals(diagnostics);
  }

  /** Says who builds the blocks of handlers. */
  void blocks(Function<SysletParser.@Nullable BlockContext, Stmt.Block> builder) {
    blocks = builder;
  }

  /** An expression with something in front of it or brackets around it. */
  Expr value(SysletParser.@Nullable ExprContext context) {
    return build(context, false);
  }

  /** An expression with a block behind it. */
  Expr condition(SysletParser.@Nullable ExprContext context) {
    return build(context, true);
  }

  private Expr build(SysletParser.@Nullable ExprContext context, boolean asCondition) {
    boolean outer = beforeBlock;
    beforeBlock = asCondition;
    try {
      return operand(context);
    } finally {
      beforeBlock = outer;
    }
  }

  private Expr operand(SysletParser.@Nullable ExprContext context) {
    if (need(context).exception != null) {
      need(null);
    }
    return need(visit(need(context)));
  }

  // --- operators
  // ------------------------------------------------------------------------------------------

  @Override
  public Expr visitBinaryExpr(SysletParser.BinaryExprContext context) {
    Expr.BinaryOp op = BINARY[need(context.op).getType()];
    Expr left = operand(context.expr(0));
    Expr right = operand(context.expr(1));
    if (compares(op) && context.expr(0) instanceof SysletParser.BinaryExprContext inner) {
      noChain(context, inner);
    }
    if (op != Expr.BinaryOp.AND
        && op != Expr.BinaryOp.OR
        && context.expr(1) instanceof SysletParser.UnaryExprContext not
        && not.op.getType() == SysletLexer.BANG) {
      looseNot(not, context.op);
    }
    if (op == Expr.BinaryOp.SUB && places.firstOnLine(context.op)) {
      diagnostics.report(
          Diagnostic.of(Kind.LEADING_MINUS, places.span(context.op))
              .label("subtracts from the line above")
              .place(lastOf(context.expr(0)), "the expression goes on behind this")
              .help("if that is meant, let the `-` end the line above"));
    }
    return new Expr.Binary(need(op), left, right, places.span(context));
  }

  private Span lastOf(SysletParser.ExprContext context) {
    return places.span(need(context.getStop()));
  }

  private void noChain(
      SysletParser.BinaryExprContext context, SysletParser.BinaryExprContext inner) {
    if (compares(BINARY[inner.op.getType()])) {
      diagnostics.report(
          Diagnostic.of(Kind.NEEDS_PARENTHESES, places.span(context.op), "a chained comparison")
              .label("compares the outcome of another comparison")
              .place(places.span(inner.op), "the first comparison")
              .help("write `a < b && b < c`, or put parentheses around one comparison"));
    }
  }

  private void looseNot(SysletParser.UnaryExprContext not, Token operator) {
    diagnostics.report(
        Diagnostic.of(Kind.NEEDS_PARENTHESES, places.span(not.op), "`!`")
            .label("`!` takes all that follows, comparisons too")
            .place(places.span(operator), "binds tighter than `!`"));
  }

  private static boolean compares(Expr.BinaryOp op) {
    return switch (op) {
      case EQ, NE, LT, LE, GT, GE -> true;
      default -> false;
    };
  }

  @Override
  public Expr visitUnaryExpr(SysletParser.UnaryExprContext context) {
    Expr.UnaryOp op =
        switch (need(context.op).getType()) {
          case SysletLexer.MINUS -> Expr.UnaryOp.NEGATE;
          case SysletLexer.TILDE -> Expr.UnaryOp.COMPLEMENT;
          default -> Expr.UnaryOp.NOT;
        };
    SysletParser.ExprContext inner = need(context.expr());
    if (op != Expr.UnaryOp.NOT
        && inner instanceof SysletParser.UnaryExprContext not
        && not.op.getType() == SysletLexer.BANG) {
      looseNot(not, context.op);
    }
    if (op == Expr.UnaryOp.NEGATE && inner.getStart() == inner.getStop()) {
      Expr smallest = literals.smallest(inner.getStart().getText(), places.span(inner));
      if (smallest != null) {
        return new Expr.Unary(op, smallest, places.span(context));
      }
    }
    return new Expr.Unary(op, operand(inner), places.span(context));
  }

  @Override
  public Expr visitPostfixExpr(SysletParser.PostfixExprContext context) {
    return suffixed(need(visit(need(context.primary()))), context.suffix());
  }

  /** A base and what stands behind it. */
  Expr suffixed(Expr base, List<SysletParser.SuffixContext> suffixes) {
    Expr expr = base;
    for (SysletParser.SuffixContext suffix : suffixes) {
      if (suffix.exception != null) {
        need(null);
      }
      expr = suffixed(expr, suffix);
    }
    return expr;
  }

  private Expr suffixed(Expr base, SysletParser.SuffixContext suffix) {
    Span span = base.span().to(places.span(suffix));
    if (suffix instanceof SysletParser.FieldSuffixContext field) {
      return new Expr.Field(base, places.name(field.name()), span);
    }
    if (!(suffix instanceof SysletParser.BracketSuffixContext)) {
      need(null);
    }
    SysletParser.BracketSuffixContext bracket = (SysletParser.BracketSuffixContext) suffix;
    if (bracket.DOT_DOT() == null) {
      return new Expr.Index(base, value(bracket.from), span);
    }
    return new Expr.Slice(
        base,
        bracket.from == null ? null : value(bracket.from),
        bracket.to == null ? null : value(bracket.to),
        span);
  }

  // --- names and calls
  // --------------------------------------------------------------------------------------

  @Override
  public Expr visitHeadPrimary(SysletParser.HeadPrimaryContext context) {
    return head(context.head());
  }

  Expr head(SysletParser.@Nullable HeadContext context) {
    if (context instanceof SysletParser.CalledHeadContext called && called.exception == null) {
      Expr.Mode mode =
          called.ASYNC() != null
              ? Expr.Mode.ASYNC
              : called.SYNC() != null ? Expr.Mode.SYNC : Expr.Mode.DEFAULT;
      boolean tried = called.TRY() != null;
      return call(mode, tried, places.name(called.name()), need(called.call()), called.getStart());
    }
    if (context instanceof SysletParser.NameHeadContext plain && plain.exception == null) {
      Name name = places.name(plain.name());
      return plain.call() == null
          ? new Expr.Ref(name)
          : call(Expr.Mode.DEFAULT, false, name, plain.call(), plain.getStart());
    }
    return need(null);
  }

  private Expr call(
      Expr.Mode mode, boolean tried, Name callee, SysletParser.CallContext context, Token start) {
    List<Expr> args = new ArrayList<>();
    for (SysletParser.ExprContext arg : context.expr()) {
      args.add(value(arg));
    }
    Expr.Catch handler = context.handler() == null ? null : handler(context.handler());
    Span span = places.span(start).to(callee.span()).to(places.span(context));
    return new Expr.Call(mode, tried, callee, args, handler, span);
  }

  private Expr.Catch handler(SysletParser.HandlerContext context) {
    List<Name> names = places.names(context.name());
    boolean outer = beforeBlock;
    beforeBlock = false;
    Stmt.Block body = blocks.apply(context.block());
    beforeBlock = outer;
    Span span = places.span(context);
    boolean binds = names.size() == 1 && !Literals.allCapitals(names.get(0).text());
    return binds
        ? new Expr.Catch(names.get(0), List.of(), body, span)
        : new Expr.Catch(null, names, body, span);
  }

  // --- other values
  // -------------------------------------------------------------------------------------------

  @Override
  public Expr visitParenPrimary(SysletParser.ParenPrimaryContext context) {
    return value(context.expr());
  }

  @Override
  public Expr visitStructPrimary(SysletParser.StructPrimaryContext context) {
    Name type = places.name(context.name());
    SysletParser.StructBodyContext body = need(context.structBody());
    Token brace = need(body.LBRACE()).getSymbol();
    if (places.firstOnLine(brace)) {
      diagnostics.report(
          Diagnostic.of(Kind.LITERAL_ON_NEXT_LINE, places.span(brace))
              .label("move it up")
              .place(type.span(), "the name of the struct"));
    } else if (beforeBlock) {
      diagnostics.report(
          Diagnostic.of(
                  Kind.NEEDS_PARENTHESES, type.span().to(places.span(brace)), "a struct literal")
              .label("looks like the block to come")
              .help("write `(" + type + "{ ... })`"));
    }
    List<Expr.FieldValue> fields = new ArrayList<>();
    for (SysletParser.FieldValueContext field : body.fieldValue()) {
      fields.add(new Expr.FieldValue(places.name(field.name()), value(field.expr())));
    }
    return new Expr.StructLiteral(type, fields, places.span(context));
  }

  @Override
  public Expr visitNumberPrimary(SysletParser.NumberPrimaryContext context) {
    return literals.number(context.getStart().getText(), places.span(context));
  }

  @Override
  public Expr visitIpv4Primary(SysletParser.Ipv4PrimaryContext context) {
    return literals.ipv4(context.getStart().getText(), places.span(context));
  }

  @Override
  public Expr visitStringPrimary(SysletParser.StringPrimaryContext context) {
    return literals.text(context.getStart().getText(), places.span(context));
  }

  @Override
  public Expr visitBytesPrimary(SysletParser.BytesPrimaryContext context) {
    return literals.bytes(context.getStart().getText(), places.span(context));
  }

  @Override
  public Expr visitNullPrimary(SysletParser.NullPrimaryContext context) {
    return new Expr.Null(places.span(context));
  }

  private static final Expr.BinaryOp[] BINARY = binary();

  private static Expr.BinaryOp[] binary() {
    Expr.BinaryOp[] ops = new Expr.BinaryOp[SysletLexer.VOCABULARY.getMaxTokenType() + 1];
    for (int type = 0; type < ops.length; type++) {
      String literal = SysletLexer.VOCABULARY.getLiteralName(type);
      for (Expr.BinaryOp op : Expr.BinaryOp.values()) {
        if (("'" + op.text() + "'").equals(literal)) {
          ops[type] = op;
        }
      }
    }
    return ops;
  }
}
