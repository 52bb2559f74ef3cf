// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import static org.syslet4j.compiler.parse.Incomplete.need;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.TypeRef;
import org.syslet4j.grammar.SysletLexer;
import org.syslet4j.grammar.SysletParser;
import org.syslet4j.grammar.SysletParserBaseVisitor;

/** Parse tree to tree: statements. */
final class StmtBuilder extends SysletParserBaseVisitor<Stmt> {
  private final Places places;
  private final ExprBuilder exprs;
  private final AnnotationBuilder annotations;
  private final Diagnostics diagnostics;

  StmtBuilder(
      Places places, ExprBuilder exprs, AnnotationBuilder annotations, Diagnostics diagnostics) {
    this.places = places;
    this.exprs = exprs;
    this.annotations = annotations;
    this.diagnostics = diagnostics;
  }

  /** The statements of a block or body, those that have no hole. */
  List<Stmt> all(ParserRuleContext context) {
    List<Stmt> statements = new ArrayList<>();
    List<SysletParser.AnnotationContext> before = new ArrayList<>();
    for (int i = 0; i < context.getChildCount(); i++) {
      if (context.getChild(i) instanceof SysletParser.AnnotationContext annotation) {
        before.add(annotation);
      } else if (context.getChild(i) instanceof SysletParser.StatementContext statement) {
        if (statement instanceof SysletParser.BlockStatementContext) {
          noLiteral(statement);
        }
        try {
          Stmt built = statement(statement);
          statements.add(before.isEmpty() ? built : annotated(before, built));
        } catch (Incomplete e) {
          // its mistake has been reported
        }
        before.clear();
      }
    }
    return statements;
  }

  private Stmt annotated(List<SysletParser.AnnotationContext> before, Stmt statement) {
    Span whole = places.span(before.get(0).getStart()).to(statement.span());
    return new Stmt.Annotated(annotations.all(before), statement, whole);
  }

  /** A block on the line of a name in front of it may have been meant as a struct literal. */
  private void noLiteral(SysletParser.StatementContext block) {
    Token brace = block.getStart();
    Token name = places.before(brace);
    Token first = places.after(brace);
    Token second = first == null ? null : places.after(first);
    boolean near =
        name != null && Recovery.isName(name.getType()) && name.getLine() == brace.getLine();
    if (!near || first == null || second == null) {
      return;
    }
    if (first.getType() == SysletLexer.RBRACE) {
      diagnostics.report(
          Diagnostic.of(Kind.SYNTAX, places.span(brace), "a struct literal has at least one field")
              .help("a struct whose fields are all zero: `var x: " + name.getText() + "`"));
    } else if (Recovery.isName(first.getType()) && second.getType() == SysletLexer.ASSIGN) {
      diagnostics.report(
          Diagnostic.of(
                  Kind.SYNTAX,
                  places.span(second),
                  "expected `:` and a value after the field's name, found `=`")
              .label("expected `:`")
              .help("if a block was meant, begin it on a line of its own"));
    }
  }

  Stmt.Block block(SysletParser.@Nullable BlockContext context) {
    SysletParser.BlockContext block = need(context);
    if (block.exception != null) {
      need(null);
    }
    return new Stmt.Block(all(block), blockSpan(block));
  }

  /** A block whose brace had to be put in ends where its last statement does. */
  private Span blockSpan(SysletParser.BlockContext block) {
    Span start = places.span(block.getStart());
    int end = start.end();
    if (block.getStop() != null && block.getStop().getStopIndex() >= 0) {
      end = Math.max(end, block.getStop().getStopIndex() + 1);
    }
    return new Span(start.file(), start.start(), end);
  }

  private Stmt statement(SysletParser.@Nullable StatementContext context) {
    SysletParser.StatementContext statement = need(context);
    if (statement.exception != null) {
      need(null);
    }
    return need(visit(statement));
  }

  // --- names
  // ------------------------------------------------------------------------------------------

  @Override
  public Stmt visitLetStatement(SysletParser.LetStatementContext context) {
    return new Stmt.Let(
        places.names(context.name()),
        type(context.type()),
        exprs.value(context.expr()),
        places.span(context));
  }

  @Override
  public Stmt visitVarStatement(SysletParser.VarStatementContext context) {
    Name name = places.name(context.name());
    if (context.type() == null && context.ASSIGN() == null) {
      diagnostics.report(
          Diagnostic.of(
                  Kind.SYNTAX,
                  name.span(),
                  "expected `:` and a type, or `=` and a value, after `var " + name + "`")
              .label("neither type nor value")
              .help("write `var " + name + ": byte[4KiB]` or `var " + name + " = 0`"));
      need(null);
    }
    return new Stmt.Var(
        name,
        type(context.type()),
        context.ASSIGN() == null ? null : exprs.value(context.expr()),
        places.span(context));
  }

  private @Nullable TypeRef type(SysletParser.@Nullable TypeContext context) {
    return context == null ? null : places.type(context, exprs);
  }

  // --- ways through
  // ---------------------------------------------------------------------------------------

  @Override
  public Stmt visitIfStatement(SysletParser.IfStatementContext context) {
    return ifElse(need(context.ifElse()));
  }

  private Stmt.If ifElse(SysletParser.IfElseContext context) {
    Stmt otherwise = null;
    if (context.ELSE() != null) {
      otherwise = context.ifElse() != null ? ifElse(context.ifElse()) : block(context.block(1));
    }
    return new Stmt.If(
        exprs.condition(context.expr()), block(context.block(0)), otherwise, places.span(context));
  }

  @Override
  public Stmt visitLoopStatement(SysletParser.LoopStatementContext context) {
    return new Stmt.Loop(label(context.label()), block(context.block()), places.span(context));
  }

  @Override
  public Stmt visitWhileStatement(SysletParser.WhileStatementContext context) {
    return new Stmt.While(
        label(context.label()),
        exprs.condition(context.expr()),
        block(context.block()),
        places.span(context));
  }

  @Override
  public Stmt visitForStatement(SysletParser.ForStatementContext context) {
    Name label = label(context.label());
    Name variable = places.name(context.name());
    Expr from = exprs.condition(context.expr(0));
    if (context.DOT_DOT() == null) {
      return new Stmt.ForEach(label, variable, from, block(context.block()), places.span(context));
    }
    Expr to = exprs.condition(context.expr(1));
    return new Stmt.ForRange(
        label, variable, from, to, block(context.block()), places.span(context));
  }

  private @Nullable Name label(SysletParser.@Nullable LabelContext context) {
    return context == null ? null : places.name(context.name());
  }

  // --- ways out
  // ---------------------------------------------------------------------------------------------

  @Override
  public Stmt visitBreakStatement(SysletParser.BreakStatementContext context) {
    Name label = context.name() == null ? null : places.name(context.name());
    return new Stmt.Break(label, places.span(context));
  }

  @Override
  public Stmt visitContinueStatement(SysletParser.ContinueStatementContext context) {
    Name label = context.name() == null ? null : places.name(context.name());
    return new Stmt.Continue(label, places.span(context));
  }

  @Override
  public Stmt visitReturnStatement(SysletParser.ReturnStatementContext context) {
    List<Expr> values = new ArrayList<>();
    for (SysletParser.ExprContext value : context.expr()) {
      values.add(exprs.value(value));
    }
    return new Stmt.Return(values, places.span(context));
  }

  @Override
  public Stmt visitFailStatement(SysletParser.FailStatementContext context) {
    return new Stmt.Fail(exprs.value(context.expr()), places.span(context));
  }

  @Override
  public Stmt visitCheckStatement(SysletParser.CheckStatementContext context) {
    return new Stmt.Check(exprs.condition(context.expr()), places.span(context));
  }

  @Override
  public Stmt visitDeferStatement(SysletParser.DeferStatementContext context) {
    boolean onErrorOnly = context.ERRDEFER() != null;
    return new Stmt.Defer(onErrorOnly, statement(context.statement()), places.span(context));
  }

  @Override
  public Stmt visitBlockStatement(SysletParser.BlockStatementContext context) {
    return block(context.block());
  }

  // --- effects
  // --------------------------------------------------------------------------------------------------

  @Override
  public Stmt visitSimpleStatement(SysletParser.SimpleStatementContext context) {
    Expr head = exprs.suffixed(exprs.head(context.head()), context.suffix());
    if (context.assignOp() == null) {
      if (!(head instanceof Expr.Call)) {
        if (places.endsStatement(context.getStop()) && !places.spoilt(context.getStart())) {
          noEffect(head);
        }
        need(null);
      }
      return new Stmt.Evaluate(head, places.span(context));
    }
    Expr value = exprs.value(context.expr());
    boolean fits =
        head instanceof Expr.Ref || head instanceof Expr.Field || head instanceof Expr.Index;
    if (!fits || holdsCall(head)) {
      diagnostics.report(
          Diagnostic.of(Kind.BAD_TARGET, head.span(), "`" + shortText(head.span()) + "`")
              .label("cannot be stored into")
              .help("only a name, a field or an element of an array can be assigned to"));
      need(null);
    }
    return new Stmt.Assign(head, operation(context.assignOp()), value, places.span(context));
  }

  private void noEffect(Expr head) {
    String text = shortText(head.span());
    Diagnostic.Builder message =
        Diagnostic.of(Kind.NO_EFFECT, head.span(), "`" + text + "`")
            .label("neither a call nor an assignment");
    diagnostics.report(
        head instanceof Expr.Ref
            ? message.help("call it: `" + text + "(...)`, or remove it")
            : message.help("remove it, or give it a name with `let`"));
  }

  private static boolean holdsCall(Expr target) {
    Expr base = target;
    while (!(base instanceof Expr.Ref)) {
      if (base instanceof Expr.Field field) {
        base = field.base();
      } else if (base instanceof Expr.Index index) {
        base = index.base();
      } else {
        return !(base instanceof Expr.Slice);
      }
    }
    return false;
  }

  private static String shortText(Span span) {
    String text = span.file().text().substring(span.start(), span.end());
    int end = text.indexOf('\n');
    String line = end >= 0 ? text.substring(0, end).strip() + "..." : text;
    return line.length() > 40 ? line.substring(0, 40) + "..." : line;
  }

  private static Expr.@Nullable BinaryOp operation(SysletParser.AssignOpContext context) {
    return switch (context.getStart().getType()) {
      case SysletLexer.ADD_ASSIGN -> Expr.BinaryOp.ADD;
      case SysletLexer.SUB_ASSIGN -> Expr.BinaryOp.SUB;
      case SysletLexer.MUL_ASSIGN -> Expr.BinaryOp.MUL;
      case SysletLexer.DIV_ASSIGN -> Expr.BinaryOp.DIV;
      case SysletLexer.MOD_ASSIGN -> Expr.BinaryOp.MOD;
      case SysletLexer.AND_ASSIGN -> Expr.BinaryOp.BIT_AND;
      case SysletLexer.OR_ASSIGN -> Expr.BinaryOp.BIT_OR;
      case SysletLexer.XOR_ASSIGN -> Expr.BinaryOp.BIT_XOR;
      case SysletLexer.SHL_ASSIGN -> Expr.BinaryOp.SHL;
      case SysletLexer.SHR_ASSIGN -> Expr.BinaryOp.SHR;
      default -> null;
    };
  }
}
