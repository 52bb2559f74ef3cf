// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.syslet4j.Binding;
import org.syslet4j.StructArray;

/** Writes what binds the arguments of one method. */
final class Arguments {
  private static final ClassName STRUCTS = ClassName.get("org.syslet4j.generated", "Structs");
  private static final ClassName ELEMENTS = ClassName.get("org.syslet4j.generated", "Elements");

  private final String program;
  private final List<Argument> all;
  private final String binding;
  private final boolean fills;
  private final String structs;
  private final String row;
  private final String value;
  private final boolean batch;
  private final String elements;
  private final String index;

  /** Names of the copies of lists, by parameter. */
  private final Map<String, String> lists = new LinkedHashMap<>();

  /** Names of the elements that are records, by parameter. */
  private final Map<String, String> records = new LinkedHashMap<>();

  private final Map<String, TypeName> types = new LinkedHashMap<>();

  /** Names of structs that all runs share, by parameter. */
  private final Map<String, String> shared = new LinkedHashMap<>();

  Arguments(String program, List<Argument> all, NameAllocator names, String binding) {
    this.program = program;
    this.all = all;
    this.binding = binding;
    this.fills = all.stream().anyMatch(argument -> argument.form().isFilled());
    this.structs = fills ? names.newName("structs") : "";
    this.row = fills ? names.newName("row") : "";
    this.value = fills ? names.newName("value") : "";
    this.batch = all.stream().anyMatch(argument -> argument.source().element().isPresent());
    this.elements = batch ? names.newName("elements") : "";
    this.index = batch ? names.newName("i") : "";
    if (batch) {
      all.forEach(argument -> name(argument, names));
    }
  }

  private void name(Argument argument, NameAllocator names) {
    Argument.Source source = argument.source();
    String parameter = source.parameter();
    if (source.element().isPresent()) {
      types.put(parameter, source.element().get());
      if (!lists.containsKey(parameter)) {
        lists.put(parameter, names.newName(parameter + "List"));
        if (!source.component().isEmpty()) {
          records.put(parameter, names.newName(parameter + "Element"));
        }
      }
    } else if (argument.form().isFilled()) {
      shared.put(parameter, names.newName(parameter + "Structs"));
    }
  }

  boolean fills() {
    return fills;
  }

  /** The declaration of the resource that structs are made by. */
  CodeBlock structs() {
    return CodeBlock.of("$T $N = new $T(this.$N)", STRUCTS, structs, STRUCTS, program);
  }

  String elements() {
    return elements;
  }

  // ---- one run

  /** Binds all that needs no structs. */
  CodeBlock simple() {
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("$T $N = this.$N.bind()", Binding.class, binding, program);
    all.stream()
        .filter(argument -> !argument.form().isFilled())
        .forEach(argument -> code.add(bound(argument)));
    return code.build();
  }

  /** Binds the structs. */
  CodeBlock filled() {
    CodeBlock.Builder code = CodeBlock.builder();
    all.stream()
        .filter(argument -> argument.form().isFilled())
        .forEach(argument -> code.add(bound(argument)));
    return code.build();
  }

  // ---- a batch

  /** Copies the lists. */
  CodeBlock lists() {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("$T $N = new $T(this.$N)", ELEMENTS, elements, ELEMENTS, program);
    lists.forEach(
        (parameter, list) ->
            code.addStatement(
                "$T $N = $N.of($S, $N)",
                ParameterizedTypeName.get(ClassName.get(List.class), type(parameter)),
                list,
                elements,
                parameter,
                parameter));
    return code.build();
  }

  private TypeName type(String parameter) {
    TypeName type = types.get(parameter);
    if (type == null) {
      throw new AssertionError(parameter);
    }
    return type;
  }

  /** Binds every run. */
  CodeBlock each() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Argument argument : all) {
      String name = shared.get(argument.source().parameter());
      if (name != null) {
        code.addStatement("$T $N = $L", StructArray.class, name, made(argument));
      }
    }
    code.add("$N.bind(($N, $N) -> {\n$>", elements, binding, index);
    records.forEach(
        (parameter, record) ->
            code.addStatement(
                "$T $N = $N.get($N)", type(parameter), record, lists.get(parameter), index));
    all.forEach(argument -> code.add(bound(argument)));
    return code.add("$<});\n").build();
  }

  // ---- one argument

  private CodeBlock bound(Argument argument) {
    CodeBlock given = given(argument);
    String name = shared.get(argument.source().parameter());
    CodeBlock what =
        name != null
            ? CodeBlock.of("$N", name)
            : argument.form().isFilled() ? made(argument) : given;
    CodeBlock.Builder code = CodeBlock.builder();
    if (argument.form().nullable()) {
      code.beginControlFlow("if ($L != null)", given);
    }
    code.addStatement("$N." + argument.form().setter(), binding, argument.index(), what);
    if (argument.form().nullable()) {
      code.endControlFlow();
    }
    return code.build();
  }

  private CodeBlock given(Argument argument) {
    Argument.Source source = argument.source();
    String parameter = source.parameter();
    if (source.element().isEmpty()) {
      return CodeBlock.of("$N", parameter);
    }
    return source.component().isEmpty()
        ? CodeBlock.of("$N.get($N)", lists.get(parameter), index)
        : CodeBlock.of("$N.$N()", records.get(parameter), source.component());
  }

  private CodeBlock made(Argument argument) {
    StructShape shape = argument.struct().orElseThrow();
    return CodeBlock.of(
        "$N.$L($S, $L, $L)",
        structs,
        argument.form() == ParamForm.RECORD ? "one" : "all",
        shape.parameter(),
        given(argument),
        shape.filler(row, value));
  }
}
