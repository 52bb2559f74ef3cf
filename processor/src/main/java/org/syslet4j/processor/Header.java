// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 */
record Header(
    String source, Name name, List<Param> params, List<Decl.Result> results, SourceFile file) {

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

    private Builder(String source, String name) {
      this.source = source;
      this.name = name;
      text.append("syslet ").append(name).append('(');
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
      return new TypeRef(new Name(type, span), TypeRef.Shape.PLAIN, null, span);
    }

    Header build() {
      boolean named = text.indexOf("-> (") >= 0;
      text.append(results.isEmpty() || named ? ")" : "");
      SourceFile file = SourceFile.of("<header of " + source + ">", text.toString());
      int at = "syslet ".length();
      return new Header(
          source,
          new Name(name, new Span(file, at, at + name.length())),
          params.stream().map(param -> param.apply(file)).toList(),
          results.stream().map(result -> result.apply(file)).toList(),
          file);
    }
  }
}
