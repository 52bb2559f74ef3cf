// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import static org.syslet4j.compiler.parse.Incomplete.need;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Param;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.TypeRef;
import org.syslet4j.grammar.SysletParser;
import org.syslet4j.grammar.SysletParserBaseVisitor;

/** Parse tree to tree: declarations. What has a hole in it is left out. */
final class TreeBuilder extends SysletParserBaseVisitor<Decl> {
  private final Places places;
  private final Diagnostics diagnostics;
  private final ExprBuilder exprs;
  private final StmtBuilder stmts;
  private final AnnotationBuilder annotations;

  TreeBuilder(SourceFile file, CommonTokenStream tokens, Diagnostics diagnostics) {
    this.places = new Places(file, tokens);
    this.diagnostics = diagnostics;
    this.exprs = new ExprBuilder(places, diagnostics);
    this.annotations = new AnnotationBuilder(places, exprs);
    this.stmts = new StmtBuilder(places, exprs, annotations, diagnostics);
    exprs.blocks(stmts::block);
  }

  /** Null when the parser could not make sense of it. */
  @Nullable Decl declaration(SysletParser.DeclarationContext context) {
    return whole(() -> need(visit(context)));
  }

  /** Null when the parser could not make sense of it. */
  @Nullable Name dotted(SysletParser.@Nullable DottedNameContext context) {
    return whole(
        () -> {
          List<Name> parts = places.names(need(context).name());
          if (parts.isEmpty()) {
            need(null);
          }
          Span span = parts.get(0).span().to(parts.get(parts.size() - 1).span());
          return new Name(String.join(".", parts.stream().map(Name::text).toList()), span);
        });
  }

  /** What stands in front of {@code package}: it holds for the whole file. */
  List<Annotation> ofFile(SysletParser.PackageClauseContext context) {
    List<Annotation> found = whole(() -> annotations.all(context.annotation()));
    return found == null ? List.of() : found;
  }

  /** The statements of a body without a frame. */
  List<Stmt> statements(SysletParser.BodyContext context) {
    return stmts.all(context);
  }

  private static <T> @Nullable T whole(Supplier<T> part) {
    try {
      return part.get();
    } catch (Incomplete e) {
      return null;
    }
  }

  @Override
  public Decl visitDeclaration(SysletParser.DeclarationContext context) {
    if (context.exception != null || context.getChildCount() == 0) {
      need(null);
    }
    return need(context.getChild(context.getChildCount() - 1).accept(this));
  }

  @Override
  public Decl visitConstDecl(SysletParser.ConstDeclContext context) {
    SysletParser.DeclarationContext frame = (SysletParser.DeclarationContext) context.getParent();
    return new Decl.Const(
        annotations.all(frame.annotation()),
        places.doc(frame),
        places.name(context.name()),
        archValues(need(context.archValues())),
        places.span(frame));
  }

  @Override
  public Decl visitStructDecl(SysletParser.StructDeclContext context) {
    SysletParser.DeclarationContext frame = (SysletParser.DeclarationContext) context.getParent();
    List<Decl.Field> fields = new ArrayList<>();
    for (SysletParser.FieldContext field : context.field()) {
      separated(field);
      Decl.Field built = whole(() -> field(field));
      if (built != null) {
        fields.add(built);
      }
    }
    return new Decl.Struct(
        annotations.all(frame.annotation()),
        places.doc(frame),
        places.name(context.name()),
        fields,
        places.span(frame));
  }

  /** Fields on one line need a comma between them. */
  private void separated(SysletParser.FieldContext field) {
    Token start = field.getStart();
    Token before = places.before(start);
    if (field.exception == null
        && before != null
        && before.getText().length() > 0
        && !before.getText().equals(",")
        && !before.getText().equals("{")
        && before.getLine() == start.getLine()) {
      diagnostics.report(
          Diagnostic.of(Kind.FIELD_SEPARATOR, places.span(start))
              .label("expected `,` in front of this field"));
    }
  }

  private Decl.Field field(SysletParser.FieldContext context) {
    TypeRef type = places.type(context.type(), exprs);
    Name name = places.name(context.name());
    return new Decl.Field(
        annotations.all(context.annotation()),
        places.doc(context),
        name,
        type,
        places.span(context.getStart()).to(type.span()));
  }

  @Override
  public Decl visitSyscallDecl(SysletParser.SyscallDeclContext context) {
    SysletParser.DeclarationContext frame = (SysletParser.DeclarationContext) context.getParent();
    return new Decl.Syscall(
        annotations.all(frame.annotation()),
        places.doc(frame),
        places.name(context.name()),
        params(context.params()),
        context.type() == null ? null : places.type(context.type(), exprs),
        context.archValues() == null ? List.of() : archValues(context.archValues()),
        places.span(frame));
  }

  @Override
  public Decl visitFnDecl(SysletParser.FnDeclContext context) {
    SysletParser.DeclarationContext frame = (SysletParser.DeclarationContext) context.getParent();
    return new Decl.Fn(
        annotations.all(frame.annotation()),
        places.doc(frame),
        places.name(context.name()),
        params(context.params()),
        results(context.results()),
        stmts.block(context.block()),
        places.span(frame));
  }

  @Override
  public Decl visitSysletDecl(SysletParser.SysletDeclContext context) {
    SysletParser.DeclarationContext frame = (SysletParser.DeclarationContext) context.getParent();
    return new Decl.Syslet(
        annotations.all(frame.annotation()),
        places.doc(frame),
        places.name(context.name()),
        params(context.params()),
        results(context.results()),
        stmts.block(context.block()),
        places.span(frame));
  }

  // --- parts of declarations
  // --------------------------------------------------------------------------

  private List<Decl.ArchValue> archValues(SysletParser.ArchValuesContext context) {
    List<Decl.ArchValue> values = new ArrayList<>();
    for (SysletParser.ArchValueContext value : context.archValue()) {
      Name arch = value.name() == null ? null : places.name(value.name());
      values.add(new Decl.ArchValue(arch, exprs.value(value.expr())));
    }
    return values;
  }

  private List<Param> params(SysletParser.@Nullable ParamsContext context) {
    List<Param> params = new ArrayList<>();
    for (SysletParser.ParamContext param : need(context).param()) {
      Param built = whole(() -> param(param));
      if (built != null) {
        params.add(built);
      }
    }
    return params;
  }

  private Param param(SysletParser.ParamContext context) {
    return new Param(
        annotations.all(context.annotation()),
        direction(context.direction()),
        places.name(context.name()),
        places.type(context.type(), exprs),
        context.expr() == null ? null : exprs.value(context.expr()),
        places.span(context));
  }

  private static Param.Direction direction(SysletParser.@Nullable DirectionContext context) {
    if (context == null || context.IN() != null) {
      return Param.Direction.IN;
    }
    return context.OUT() != null ? Param.Direction.OUT : Param.Direction.INOUT;
  }

  private List<Decl.Result> results(SysletParser.@Nullable ResultsContext context) {
    List<Decl.Result> results = new ArrayList<>();
    if (context instanceof SysletParser.OneResultContext one) {
      results.add(new Decl.Result(null, places.type(one.type(), exprs)));
    } else if (context instanceof SysletParser.NamedResultsContext several) {
      for (SysletParser.NamedResultContext result : several.namedResult()) {
        results.add(new Decl.Result(places.name(result.name()), places.type(result.type(), exprs)));
      }
    }
    return results;
  }
}
