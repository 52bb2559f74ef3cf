// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Param;
import org.syslet4j.compiler.tree.TypeRef;

/**
 * The header that a Java method gives its syslet. It has a text, which messages show when they
 * point at a parameter.
 *
 * @param source {@code Type.method}, the name that the body goes under
 * @param structs those that records declare
 */
record Header(
    String source,
    Name name,
    List<Param> params,
    List<Decl.Result> results,
    List<Decl> structs,
    SourceFile file) {

  static Builder builder(String source, String name) {
    return new Builder(source, name);
  }

  /** Writes the text, and makes the tree when all of it is known. */
  static final class Builder {
    private final String source;
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Function<SourceFile, Param>> params = new ArrayList<>();
    private final List<Function<SourceFile, Decl.Result>> results = new ArrayList<>();
    private final Set<RecordStruct> structs = new LinkedHashSet<>();

    private Builder(String source, String name) {
      this.source = source;
      this.name = name;
      text.append("syslet ").append(name).append('(');
    }

    /** Declares the struct of a record and those in it, unless the language has them. */
    void struct(RecordStruct struct) {
      struct.fields().forEach(field -> field.nested().ifPresent(this::struct));
      if (!struct.known()) {
        structs.add(struct);
      }
    }

    void param(String paramName, String type, Optional<Long> defaultValue) {
      text.append(params.isEmpty() ? "" : ", ");
      int start = text.length();
      int typed = text.append(paramName).append(": ").length();
      int valued = text.append(type).length();
      defaultValue.ifPresent(value -> text.append(" = ").append(value));
      int end = text.length();
      params.add(
          file ->
              new Param(
                  List.of(),
                  Param.Direction.IN,
                  new Name(paramName, new Span(file, start, start + paramName.length())),
                  type(type, new Span(file, typed, valued)),
                  defaultValue.isPresent()
                      ? number(defaultValue.get(), new Span(file, valued + 3, end))
                      : null,
                  new Span(file, start, end)));
    }

    private static Expr number(long value, Span span) {
      return value < 0
          ? new Expr.Unary(Expr.UnaryOp.NEGATE, new Expr.Int(-value, span), span)
          : new Expr.Int(value, span);
    }

    /** A result; the name of the only one may be empty. */
    void result(String resultName, String type) {
      text.append(results.isEmpty() ? ") -> " : ", ");
      text.append(results.isEmpty() && !resultName.isEmpty() ? "(" : "");
      int start = text.length();
      text.append(resultName).append(resultName.isEmpty() ? "" : ": ");
      int typed = text.length();
      int end = text.append(type).length();
      results.add(
          file -> {
            @Nullable Name named =
                resultName.isEmpty()
                    ? null
                    : new Name(resultName, new Span(file, start, start + resultName.length()));
            return new Decl.Result(named, type(type, new Span(file, typed, end)));
          });
    }

    private static TypeRef type(String type, Span span) {
      boolean open = type.endsWith("[]");
      String plain = open ? type.substring(0, type.length() - 2) : type;
      Span name = new Span(span.file(), span.start(), span.start() + plain.length());
      TypeRef.Shape shape = open ? TypeRef.Shape.OPEN_ARRAY : TypeRef.Shape.PLAIN;
      return new TypeRef(new Name(plain, name), shape, null, span);
    }

    /** Behind the syslet, so that its own columns stay the same. */
    private Function<SourceFile, Decl> declare(RecordStruct struct) {
      int start = text.append("\nstruct ").length();
      text.append(struct.name()).append(" {");
      List<Function<SourceFile, Decl.Field>> fields = new ArrayList<>();
      for (RecordStruct.Field field : struct.fields()) {
        text.append(fields.isEmpty() ? " " : ", ");
        int named = text.length();
        int typed = text.append(field.name()).append(": ").length();
        int end = text.append(field.type()).length();
        fields.add(
            file ->
                new Decl.Field(
                    List.of(),
                    "",
                    new Name(field.name(), new Span(file, named, named + field.name().length())),
                    type(field.type(), new Span(file, typed, end)),
                    new Span(file, named, end)));
      }
      int end = text.append(" }").length();
      return file ->
          new Decl.Struct(
              List.of(),
              "",
              new Name(struct.name(), new Span(file, start, start + struct.name().length())),
              fields.stream().map(field -> field.apply(file)).toList(),
              new Span(file, start - "struct ".length(), end));
    }

    Header build() {
      boolean named = text.indexOf("-> (") >= 0;
      text.append(results.isEmpty() || named ? ")" : "");
      List<Function<SourceFile, Decl>> declared = structs.stream().map(this::declare).toList();
      SourceFile file = SourceFile.of("<header of " + source + ">", text.toString());
      int at = "syslet ".length();
      return new Header(
          source,
          new Name(name, new Span(file, at, at + name.length())),
          params.stream().map(param -> param.apply(file)).toList(),
          results.stream().map(result -> result.apply(file)).toList(),
          declared.stream().map(struct -> struct.apply(file)).toList(),
          file);
    }
  }
}
