// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.format;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Param;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.TypeRef;
import org.syslet4j.compiler.tree.Unit;

/** Tree to text: declarations and statements, in the style of the samples. */
public final class SourceWriter {
  private static final String INDENT = "    ";

  private final StringBuilder out = new StringBuilder();
  private final ExprWriter exprs = new ExprWriter(this::nested);
  private int depth;

  private SourceWriter() {}

  /** A file. */
  public static String write(Unit unit) {
    SourceWriter writer = new SourceWriter();
    writer.unit(unit);
    return writer.out.toString();
  }

  /** A declaration. */
  public static String write(Decl decl) {
    SourceWriter writer = new SourceWriter();
    writer.decl(decl);
    return writer.out.toString();
  }

  /** An expression, as it would stand behind a {@code =}. */
  public static String write(Expr expr) {
    return new SourceWriter().exprs.value(expr);
  }

  private void line(String text) {
    out.append(text.isEmpty() ? "" : INDENT.repeat(depth)).append(text).append('\n');
  }

  // --- declarations
  // -----------------------------------------------------------------------------------

  private void unit(Unit unit) {
    unit.annotations().forEach(a -> line(annotation(a)));
    if (unit.packageName() != null) {
      line("package " + unit.packageName());
    }
    unit.uses().forEach(use -> line("use " + use));
    for (Decl decl : unit.decls()) {
      if (out.length() > 0) {
        line("");
      }
      decl(decl);
    }
  }

  private void decl(Decl decl) {
    doc(decl.doc());
    decl.annotations().forEach(a -> line(annotation(a)));
    if (decl instanceof Decl.Const constant) {
      line("const " + constant.name() + " = " + archValues(constant.values()));
    } else if (decl instanceof Decl.Struct struct) {
      struct(struct);
    } else if (decl instanceof Decl.Syscall syscall) {
      TypeRef result = syscall.result();
      line(
          "syscall "
              + syscall.name()
              + params(syscall.params())
              + (result == null ? "" : " -> " + type(result))
              + (syscall.numbers().isEmpty() ? "" : " = " + archValues(syscall.numbers())));
    } else if (decl instanceof Decl.Fn fn) {
      line("fn " + fn.name() + params(fn.params()) + results(fn.results()) + " {");
      body(fn.body());
    } else if (decl instanceof Decl.Syslet syslet) {
      line("syslet " + syslet.name() + params(syslet.params()) + results(syslet.results()) + " {");
      body(syslet.body());
    }
  }

  private void struct(Decl.Struct struct) {
    line("struct " + struct.name() + " {");
    depth++;
    for (Decl.Field field : struct.fields()) {
      doc(field.doc());
      line(annotations(field.annotations()) + field.name() + ": " + type(field.type()) + ",");
    }
    depth--;
    line("}");
  }

  private void doc(String doc) {
    if (!doc.isEmpty()) {
      List.of(doc.split("\n", -1)).forEach(text -> line(text.isEmpty() ? "///" : "/// " + text));
    }
  }

  private String annotations(List<Annotation> annotations) {
    StringBuilder text = new StringBuilder();
    annotations.forEach(a -> text.append(annotation(a)).append(' '));
    return text.toString();
  }

  private String annotation(Annotation annotation) {
    if (annotation.args().isEmpty()) {
      return "@" + annotation.name();
    }
    List<String> args =
        annotation.args().stream()
            .map(
                a -> {
                  Expr to = a.to();
                  return exprs.value(a.value()) + (to == null ? "" : ".." + exprs.value(to));
                })
            .toList();
    return "@" + annotation.name() + "(" + String.join(", ", args) + ")";
  }

  private String archValues(List<Decl.ArchValue> values) {
    return String.join(
        ", ",
        values.stream()
            .map(v -> (v.arch() == null ? "" : v.arch() + ": ") + exprs.value(v.value()))
            .toList());
  }

  private String params(List<Param> params) {
    return "(" + String.join(", ", params.stream().map(this::param).toList()) + ")";
  }

  private String param(Param param) {
    String direction =
        param.direction() == Param.Direction.IN
            ? ""
            : param.direction().name().toLowerCase(Locale.ROOT) + " ";
    Expr value = param.defaultValue();
    return annotations(param.annotations())
        + direction
        + param.name()
        + ": "
        + type(param.type())
        + (value == null ? "" : " = " + exprs.value(value));
  }

  private String results(List<Decl.Result> results) {
    if (results.isEmpty()) {
      return "";
    }
    if (results.get(0).name() == null) {
      return " -> " + type(results.get(0).type());
    }
    List<String> named = results.stream().map(r -> r.name() + ": " + type(r.type())).toList();
    return " -> (" + String.join(", ", named) + ")";
  }

  private String type(TypeRef type) {
    Expr length = type.length();
    return switch (type.shape()) {
      case PLAIN -> type.name().text();
      case OPEN_ARRAY -> type.name() + "[]";
      case ARRAY -> type.name() + "[" + (length == null ? "" : exprs.value(length)) + "]";
    };
  }

  // --- statements
  // ---------------------------------------------------------------------------------------

  /** Behind a `{` that ends its line. */
  private void body(Stmt.Block block) {
    depth++;
    block.statements().forEach(this::stmt);
    depth--;
    line("}");
  }

  /** A block inside an expression, from its brace to its brace. */
  private String nested(Stmt.Block block) {
    if (block.statements().isEmpty()) {
      return "{ }";
    }
    SourceWriter inner = new SourceWriter();
    inner.depth = depth + 1;
    block.statements().forEach(inner::stmt);
    return "{\n" + inner.out + INDENT.repeat(depth) + "}";
  }

  private void stmt(Stmt stmt) {
    if (stmt instanceof Stmt.Block block) {
      line("{");
      body(block);
    } else if (stmt instanceof Stmt.If branch) {
      branch("if ", branch);
    } else if (stmt instanceof Stmt.Loop loop) {
      line(label(loop.label()) + "loop {");
      body(loop.body());
    } else if (stmt instanceof Stmt.While loop) {
      line(label(loop.label()) + "while " + exprs.condition(loop.condition()) + " {");
      body(loop.body());
    } else if (stmt instanceof Stmt.ForRange loop) {
      String range = exprs.condition(loop.from()) + ".." + exprs.condition(loop.to());
      line(label(loop.label()) + "for " + loop.variable() + " in " + range + " {");
      body(loop.body());
    } else if (stmt instanceof Stmt.ForEach loop) {
      String array = exprs.condition(loop.array());
      line(label(loop.label()) + "for " + loop.variable() + " in " + array + " {");
      body(loop.body());
    } else if (stmt instanceof Stmt.Defer defer) {
      defer(defer);
    } else if (stmt instanceof Stmt.Annotated annotated) {
      annotated.annotations().forEach(a -> line(annotation(a)));
      stmt(annotated.statement());
    } else {
      line(simple(stmt));
    }
  }

  private void branch(String head, Stmt.If branch) {
    line(head + exprs.condition(branch.condition()) + " {");
    depth++;
    branch.then().statements().forEach(this::stmt);
    depth--;
    Stmt otherwise = branch.otherwise();
    if (otherwise instanceof Stmt.If next) {
      branch("} else if ", next);
    } else if (otherwise instanceof Stmt.Block block) {
      line("} else {");
      body(block);
    } else {
      line("}");
    }
  }

  /** `defer` in front of the text of its statement. */
  private void defer(Stmt.Defer defer) {
    SourceWriter inner = new SourceWriter();
    inner.depth = depth;
    inner.stmt(defer.statement());
    String indent = INDENT.repeat(depth);
    out.append(indent)
        .append(defer.onErrorOnly() ? "errdefer " : "defer ")
        .append(inner.out.substring(indent.length()));
  }

  private String simple(Stmt stmt) {
    if (stmt instanceof Stmt.Let let) {
      String names = String.join(", ", let.names().stream().map(Name::text).toList());
      return "let " + names + typed(let.type()) + " = " + exprs.value(let.init());
    }
    if (stmt instanceof Stmt.Var var) {
      Expr init = var.init();
      return "var "
          + var.name()
          + typed(var.type())
          + (init == null ? "" : " = " + exprs.value(init));
    }
    if (stmt instanceof Stmt.Assign assign) {
      Expr.BinaryOp op = assign.op();
      return exprs.value(assign.target())
          + (op == null ? " = " : " " + op.text() + "= ")
          + exprs.value(assign.value());
    }
    if (stmt instanceof Stmt.Evaluate evaluate) {
      return exprs.value(evaluate.expr());
    }
    if (stmt instanceof Stmt.Return leave) {
      String values = String.join(", ", leave.values().stream().map(exprs::value).toList());
      return values.isEmpty() ? "return" : "return " + values;
    }
    if (stmt instanceof Stmt.Break leave) {
      return leave.label() == null ? "break" : "break " + leave.label();
    }
    if (stmt instanceof Stmt.Continue leave) {
      return leave.label() == null ? "continue" : "continue " + leave.label();
    }
    if (stmt instanceof Stmt.Fail fail) {
      return "fail " + exprs.value(fail.errno());
    }
    if (stmt instanceof Stmt.Check check) {
      return "check " + exprs.condition(check.condition());
    }
    throw new AssertionError("a statement without a text: " + stmt.getClass());
  }

  private String typed(@Nullable TypeRef type) {
    return type == null ? "" : ": " + type(type);
  }

  private static String label(@Nullable Name label) {
    return label == null ? "" : label + ": ";
  }
}
