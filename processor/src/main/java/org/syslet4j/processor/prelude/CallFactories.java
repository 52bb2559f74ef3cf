// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.prelude;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Param;
import org.syslet4j.compiler.tree.Unit;

/** For each system call a factory method, and overloads for what may be left out or is a number. */
final class CallFactories {
  /** With more numbers than this, all or none are plain: overloads double. */
  private static final int MOST_NUMBERS = 3;

  private CallFactories() {}

  static TypeSpec type(Unit prelude) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Linux")
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                "The system calls of the prelude. Memory supplies address and length where the kernel takes both;\n"
                    + "arguments with a default may be left out from the end. What a call returns and how it fails says\n"
                    + "its man page.\n");
    for (Decl decl : prelude.decls()) {
      if (decl instanceof Decl.Syscall call && !isRefused(call)) {
        methods(call).forEach(type::addMethod);
      }
    }
    return type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  private static boolean isRefused(Decl.Syscall call) {
    return call.annotations().stream()
        .map(annotation -> annotation.name().text())
        .anyMatch(name -> name.equals("refused") || name.equals("thread_bound"));
  }

  private static List<MethodSpec> methods(Decl.Syscall call) {
    List<MethodSpec> methods = new ArrayList<>();
    Set<List<TypeName>> seen = new HashSet<>();
    for (List<Param> shape : CallShapes.of(call)) {
      for (List<TypeName> types : variants(shape)) {
        if (seen.add(types)) {
          methods.add(method(call, shape, types));
        }
      }
    }
    return methods;
  }

  /** Every number as the builder's and as a plain one; of many numbers, all of them. */
  private static List<List<TypeName>> variants(List<Param> shape) {
    List<ArgKind> kinds = shape.stream().map(param -> ArgKind.of(param.type())).toList();
    int numbers = (int) kinds.stream().filter(ArgKind::takesNumbers).count();
    List<List<TypeName>> variants = new ArrayList<>();
    if (numbers > MOST_NUMBERS) {
      variants.add(types(kinds, 0));
      variants.add(types(kinds, -1));
      return variants;
    }
    for (int variant = 0; variant < 1 << numbers; variant++) {
      variants.add(types(kinds, variant));
    }
    return variants;
  }

  /** Bit i of {@code variant} says that the i-th number is a plain long. */
  private static List<TypeName> types(List<ArgKind> kinds, int variant) {
    List<TypeName> types = new ArrayList<>();
    int number = 0;
    for (ArgKind kind : kinds) {
      boolean plain = kind.takesNumbers() && (variant >> number++ & 1) == 1;
      types.add(plain ? TypeName.LONG : kind.type());
    }
    return types;
  }

  private static MethodSpec method(Decl.Syscall call, List<Param> shape, List<TypeName> types) {
    boolean fd = call.result() != null && ArgKind.of(call.result()) == ArgKind.FD;
    ClassName result = PreludeWriter.builder(fd ? "FdCall" : "LongCall");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(call.name().text())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc("$L\n", doc(call))
            .returns(result);
    CodeBlock.Builder args = CodeBlock.builder().add("$S", call.name().text());
    for (int i = 0; i < shape.size(); i++) {
      String name = javaName(shape.get(i));
      method.addParameter(types.get(i), name);
      if (types.get(i).equals(TypeName.LONG)) {
        args.add(", new $T($L)", PreludeWriter.builder("Num"), name);
      } else {
        args.add(", $L", name);
      }
    }
    return method
        .addStatement(
            "return new $T($T.of($L))", result, PreludeWriter.builder("CallParts"), args.build())
        .build();
  }

  private static String javaName(Param param) {
    String name = param.name().text();
    return SourceVersion.isKeyword(name) ? name + "_" : name;
  }

  private static String doc(Decl.Syscall call) {
    String only =
        call.numbers().size() == 1 && call.numbers().get(0).arch() != null
            ? " Only on " + call.numbers().get(0).arch() + "."
            : "";
    return ManPages.javadoc(call.doc()) + only + ManPages.links(call.doc());
  }
}
