// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Param;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.TypeRef;
import org.syslet4j.compiler.tree.Unit;
import org.syslet4j.grammar.SysletLexer;

/**
 * The grammar's fast twin, by recursive descent: for a text without any mistake it gives the tree
 * that the generated parser gives, to the span, many times faster and without its long start. At
 * the first thing that is wrong or merely worth a warning it gives up, and the grammar, which alone
 * knows the messages, reads the text anew. Tests hold the two against each other.
 */
final class QuickParser extends QuickExpressions {
  private final Diagnostics own;

  private QuickParser(SourceFile file, Words words, Diagnostics own) {
    super(file, words, own);
    this.own = own;
  }

  /** The tree of a file; null when it needs the grammar. */
  static @Nullable Unit parse(SourceFile file) {
    QuickParser parser = open(file);
    try {
      return parser == null ? null : parser.clean(parser.unit());
    } catch (NotQuick e) {
      return null;
    }
  }

  /** The tree of a one-liner; null when it needs the grammar. */
  static @Nullable Unit parseScript(SourceFile file) {
    QuickParser parser = open(file);
    try {
      return parser == null ? null : parser.clean(parser.script());
    } catch (NotQuick e) {
      return null;
    }
  }

  /** The tree of statements alone; null when it needs the grammar. */
  static Stmt.@Nullable Block parseBody(SourceFile file) {
    QuickParser parser = open(file);
    try {
      return parser == null ? null : parser.clean(parser.body());
    } catch (NotQuick e) {
      return null;
    }
  }

  /** The declaration that a part of a file holds; null when there is none without mistakes. */
  static @Nullable Decl declaration(SourceFile file, int from, int to) {
    Words words = Words.of(file.text(), from, to);
    if (words == null) {
      return null;
    }
    Diagnostics own = new Diagnostics();
    try {
      QuickParser parser = new QuickParser(file, words, own);
      parser.skipSemicolons();
      Decl decl = parser.declaration();
      return own.isEmpty() && parser.type() == END ? decl : null;
    } catch (NotQuick e) {
      return null;
    }
  }

  private static @Nullable QuickParser open(SourceFile file) {
    Words words = file.text().length() > SourceLoader.LIMIT ? null : Words.of(file.text());
    if (words == null) {
      return null;
    }
    QuickParser parser = new QuickParser(file, words, new Diagnostics());
    return parser.isTooDeep() ? null : parser;
  }

  /** That tree, if there is nothing to say about its text. */
  private <T> @Nullable T clean(T tree) {
    return own.isEmpty() ? tree : null;
  }

  // --- files
  // --------------------------------------------------------------------------------------------

  private Unit unit() {
    Name packageName = null;
    skipSemicolons();
    List<Annotation> annotations = annotations();
    if (!annotations.isEmpty() && type() != SysletLexer.PACKAGE) {
      annotations = List.of(); // they belong to the first declaration
      restart();
      skipSemicolons();
    }
    if (accept(SysletLexer.PACKAGE)) {
      packageName = dotted();
      skipSemicolons();
    }
    List<Name> uses = uses();
    List<Decl> decls = new ArrayList<>();
    while (type() != END) {
      decls.add(declaration());
      skipSemicolons();
    }
    return new Unit(file, annotations, packageName, uses, decls);
  }

  private List<Name> uses() {
    List<Name> uses = new ArrayList<>();
    while (accept(SysletLexer.USE)) {
      uses.add(dotted());
      skipSemicolons();
    }
    return uses;
  }

  private Unit script() {
    List<Name> uses = new ArrayList<>();
    skipSemicolons();
    while (type() == SysletLexer.USE && next(1) == SysletLexer.NAME) {
      advance();
      uses.add(dotted());
      skipSemicolons();
    }
    boolean annotated = !annotations().isEmpty();
    boolean declares =
        beginsDeclaration() || type() == SysletLexer.PACKAGE && next(1) == SysletLexer.NAME;
    if (declares) {
      restart();
      return unit();
    }
    if (annotated) {
      throw notQuick(); // they belong to the first statement
    }
    return new Unit(file, null, uses, List.of(ScriptSyslet.around(body())));
  }

  private Stmt.Block body() {
    return new Stmt.Block(statements(END), new Span(file, 0, file.text().length()));
  }

  private boolean beginsDeclaration() {
    return switch (type()) {
      case SysletLexer.CONST,
          SysletLexer.STRUCT,
          SysletLexer.SYSCALL,
          SysletLexer.FN,
          SysletLexer.SYSLET ->
          true;
      default -> false;
    };
  }

  private void skipSemicolons() {
    while (accept(SysletLexer.SEMI)) {}
  }

  private Name dotted() {
    int from = at();
    Name first = name();
    if (type() != SysletLexer.DOT) {
      return first;
    }
    StringBuilder text = new StringBuilder(first.text());
    while (accept(SysletLexer.DOT)) {
      text.append('.').append(name().text());
    }
    return new Name(text.toString(), since(from));
  }

  // --- declarations
  // -----------------------------------------------------------------------------------

  private Decl declaration() {
    int from = at();
    String doc = doc();
    List<Annotation> annotations = annotations();
    int word = type();
    advance();
    switch (word) {
      case SysletLexer.CONST -> {
        Name name = name();
        expect(SysletLexer.ASSIGN);
        return new Decl.Const(annotations, doc, name, archValues(), since(from));
      }
      case SysletLexer.STRUCT -> {
        Name name = name();
        return new Decl.Struct(annotations, doc, name, fields(), since(from));
      }
      case SysletLexer.SYSCALL -> {
        Name name = name();
        List<Param> params = params();
        TypeRef result = accept(SysletLexer.ARROW) ? typeRef() : null;
        List<Decl.ArchValue> numbers = accept(SysletLexer.ASSIGN) ? archValues() : List.of();
        return new Decl.Syscall(annotations, doc, name, params, result, numbers, since(from));
      }
      case SysletLexer.FN -> {
        Name name = name();
        List<Param> params = params();
        List<Decl.Result> results = results();
        return new Decl.Fn(annotations, doc, name, params, results, block(), since(from));
      }
      case SysletLexer.SYSLET -> {
        Name name = name();
        List<Param> params = params();
        List<Decl.Result> results = results();
        return new Decl.Syslet(annotations, doc, name, params, results, block(), since(from));
      }
      default -> throw notQuick();
    }
  }

  private List<Decl.Field> fields() {
    expect(SysletLexer.LBRACE);
    List<Decl.Field> fields = new ArrayList<>();
    boolean separated = true;
    while (!accept(SysletLexer.RBRACE)) {
      if (!separated && !firstOnLine()) {
        throw notQuick();
      }
      int from = at();
      String doc = doc();
      List<Annotation> annotations = annotations();
      Name name = name();
      expect(SysletLexer.COLON);
      TypeRef type = typeRef();
      fields.add(new Decl.Field(annotations, doc, name, type, since(from)));
      separated = accept(SysletLexer.COMMA);
    }
    return fields;
  }

  private List<Param> params() {
    expect(SysletLexer.LPAREN);
    List<Param> params = new ArrayList<>();
    if (accept(SysletLexer.RPAREN)) {
      return params;
    }
    do {
      params.add(param());
    } while (accept(SysletLexer.COMMA));
    expect(SysletLexer.RPAREN);
    return params;
  }

  private Param param() {
    int from = at();
    List<Annotation> annotations = annotations();
    Param.Direction direction = Param.Direction.IN;
    int word = type();
    boolean directed =
        word == SysletLexer.IN || word == SysletLexer.OUT || word == SysletLexer.INOUT;
    if (directed && next(1) != SysletLexer.COLON) {
      direction = Param.Direction.valueOf(text(at()).toUpperCase(Locale.ROOT));
      advance();
    }
    Name name = name();
    expect(SysletLexer.COLON);
    TypeRef type = typeRef();
    Expr defaultValue = accept(SysletLexer.ASSIGN) ? value() : null;
    return new Param(annotations, direction, name, type, defaultValue, since(from));
  }

  private List<Decl.Result> results() {
    List<Decl.Result> results = new ArrayList<>();
    if (!accept(SysletLexer.ARROW)) {
      return results;
    }
    if (!accept(SysletLexer.LPAREN)) {
      results.add(new Decl.Result(null, typeRef()));
      return results;
    }
    do {
      Name name = name();
      expect(SysletLexer.COLON);
      results.add(new Decl.Result(name, typeRef()));
    } while (accept(SysletLexer.COMMA));
    expect(SysletLexer.RPAREN);
    return results;
  }

  private List<Decl.ArchValue> archValues() {
    List<Decl.ArchValue> values = new ArrayList<>();
    do {
      Name arch = null;
      if (isName() && next(1) == SysletLexer.COLON) {
        arch = name();
        advance();
      }
      values.add(new Decl.ArchValue(arch, value()));
    } while (accept(SysletLexer.COMMA));
    return values;
  }

  private List<Annotation> annotations() {
    if (type() != SysletLexer.AT) {
      return List.of();
    }
    List<Annotation> annotations = new ArrayList<>();
    while (type() == SysletLexer.AT) {
      int from = at();
      advance();
      Name name = name();
      List<Annotation.Arg> args = new ArrayList<>();
      if (accept(SysletLexer.LPAREN) && !accept(SysletLexer.RPAREN)) {
        do {
          Expr first = value();
          args.add(new Annotation.Arg(first, accept(SysletLexer.DOT_DOT) ? value() : null));
        } while (accept(SysletLexer.COMMA));
        expect(SysletLexer.RPAREN);
      }
      annotations.add(new Annotation(name, args, since(from)));
    }
    return annotations;
  }

  // --- statements
  // -------------------------------------------------------------------------------------

  @Override
  Stmt.Block block() {
    int from = at();
    expect(SysletLexer.LBRACE);
    List<Stmt> statements = statements(SysletLexer.RBRACE);
    expect(SysletLexer.RBRACE);
    return new Stmt.Block(statements, since(from));
  }

  private List<Stmt> statements(int end) {
    List<Stmt> statements = new ArrayList<>();
    while (type() != end) {
      if (accept(SysletLexer.SEMI)) {
        continue;
      }
      int from = at();
      List<Annotation> annotations = annotations();
      Stmt statement = statement();
      statements.add(
          annotations.isEmpty()
              ? statement
              : new Stmt.Annotated(annotations, statement, since(from)));
    }
    return statements;
  }

  private Stmt statement() {
    int from = at();
    if (isName() && next(1) == SysletLexer.COLON) {
      Name label = name();
      advance();
      return loop(label, from);
    }
    switch (type()) {
      case SysletLexer.LET -> {
        return let(from);
      }
      case SysletLexer.VAR -> {
        return variable(from);
      }
      case SysletLexer.IF -> {
        return branch();
      }
      case SysletLexer.LOOP, SysletLexer.WHILE, SysletLexer.FOR -> {
        return loop(null, from);
      }
      case SysletLexer.BREAK, SysletLexer.CONTINUE -> {
        boolean leaves = type() == SysletLexer.BREAK;
        advance();
        Name label = bare(from) ? null : name();
        return leaves ? new Stmt.Break(label, since(from)) : new Stmt.Continue(label, since(from));
      }
      case SysletLexer.RETURN -> {
        advance();
        List<Expr> values = new ArrayList<>();
        if (!bare(from)) {
          do {
            values.add(value());
          } while (accept(SysletLexer.COMMA));
        }
        return new Stmt.Return(values, since(from));
      }
      case SysletLexer.FAIL -> {
        advance();
        return new Stmt.Fail(value(), since(from));
      }
      case SysletLexer.CHECK -> {
        advance();
        return new Stmt.Check(condition(), since(from));
      }
      case SysletLexer.DEFER, SysletLexer.ERRDEFER -> {
        boolean onErrorOnly = type() == SysletLexer.ERRDEFER;
        advance();
        return new Stmt.Defer(onErrorOnly, statement(), since(from));
      }
      case SysletLexer.LBRACE -> {
        boolean near = from > 0 && isName(from - 1) && !firstOnLine();
        if (near && (next(1) == SysletLexer.RBRACE || next(2) == SysletLexer.ASSIGN)) {
          throw notQuick(); // it may have been meant as a struct literal
        }
        return block();
      }
      default -> {
        return effect(from);
      }
    }
  }

  /** Whether the word at {@code index} has nothing of its own behind it. */
  private boolean bare(int index) {
    boolean sameLine = type() != END && line(at()) == line(index);
    if (type(index) != SysletLexer.RETURN) {
      boolean label = isName() || type() == SysletLexer.ASYNC || type() == SysletLexer.SYNC;
      return !(sameLine && label);
    }
    return !sameLine || type() == SysletLexer.SEMI || type() == SysletLexer.RBRACE;
  }

  private Stmt let(int from) {
    advance();
    List<Name> names = new ArrayList<>();
    do {
      names.add(name());
    } while (accept(SysletLexer.COMMA));
    TypeRef type = accept(SysletLexer.COLON) ? typeRef() : null;
    expect(SysletLexer.ASSIGN);
    return new Stmt.Let(names, type, value(), since(from));
  }

  private Stmt variable(int from) {
    advance();
    Name name = name();
    TypeRef type = accept(SysletLexer.COLON) ? typeRef() : null;
    Expr init = accept(SysletLexer.ASSIGN) ? value() : null;
    if (type == null && init == null) {
      throw notQuick();
    }
    return new Stmt.Var(name, type, init, since(from));
  }

  private Stmt.If branch() {
    int from = at();
    expect(SysletLexer.IF);
    Expr condition = condition();
    Stmt.Block then = block();
    Stmt otherwise = null;
    if (accept(SysletLexer.ELSE)) {
      otherwise = type() == SysletLexer.IF ? branch() : block();
    }
    return new Stmt.If(condition, then, otherwise, since(from));
  }

  private Stmt loop(@Nullable Name label, int from) {
    int word = type();
    advance();
    switch (word) {
      case SysletLexer.LOOP -> {
        return new Stmt.Loop(label, block(), since(from));
      }
      case SysletLexer.WHILE -> {
        Expr condition = condition();
        return new Stmt.While(label, condition, block(), since(from));
      }
      case SysletLexer.FOR -> {
        Name variable = name();
        expect(SysletLexer.IN);
        Expr first = condition();
        if (!accept(SysletLexer.DOT_DOT)) {
          return new Stmt.ForEach(label, variable, first, block(), since(from));
        }
        Expr to = condition();
        return new Stmt.ForRange(label, variable, first, to, block(), since(from));
      }
      default -> throw notQuick();
    }
  }

  private Stmt effect(int from) {
    Expr head = suffixed(head());
    int word = type();
    boolean assigns =
        word == SysletLexer.ASSIGN
            || word >= SysletLexer.ADD_ASSIGN && word <= SysletLexer.SHR_ASSIGN;
    if (!assigns) {
      if (!(head instanceof Expr.Call)) {
        throw notQuick();
      }
      return new Stmt.Evaluate(head, since(from));
    }
    if (!canBeAssigned(head)) {
      throw notQuick();
    }
    advance();
    return new Stmt.Assign(head, operation(word), value(), since(from));
  }

  private static boolean canBeAssigned(Expr target) {
    Expr base = target;
    while (true) {
      if (base instanceof Expr.Field field) {
        base = field.base();
      } else if (base instanceof Expr.Index index) {
        base = index.base();
      } else {
        return base instanceof Expr.Ref;
      }
    }
  }

  private static Expr.@Nullable BinaryOp operation(int word) {
    return switch (word) {
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
