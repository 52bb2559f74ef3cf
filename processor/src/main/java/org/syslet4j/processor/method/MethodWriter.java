// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import java.io.UncheckedIOException;
import java.util.List;
import org.syslet4j.SysletException;
import org.syslet4j.SysletResult;

/** Writes one method: bind, run, give back. */
public final class MethodWriter {
  private final MethodDescriptor method;
  private final MethodDescriptor.Runnable chain;
  private final CodeBlock.Builder code = CodeBlock.builder();
  private final NameAllocator names = new NameAllocator();
  private final String binding;
  private final String result;
  private final String failure;

  private MethodWriter(MethodDescriptor method, MethodDescriptor.Runnable chain) {
    this.method = method;
    this.chain = chain;
    chain.params().forEach(names::newName);
    this.binding = names.newName("binding");
    this.result = names.newName("result");
    this.failure = names.newName("e");
  }

  /** All of the method; one without a chain throws. */
  public static MethodSpec write(MethodDescriptor method) {
    CodeBlock body =
        method
            .chain()
            .map(chain -> new MethodWriter(method, chain).body())
            .orElseGet(
                () ->
                    CodeBlock.of(
                        "throw new $T($S);\n",
                        IllegalStateException.class,
                        method.syslet() + " did not compile"));
    return method.signature().addCode(body).build();
  }

  private CodeBlock body() {
    boolean batch = chain.returns().delivery().isBatch();
    Arguments arguments = new Arguments(method.name(), chain.arguments(), names, binding);
    code.add(batch ? arguments.lists() : arguments.simple());
    boolean wraps = !chain.returns().delivery().isLater() && !method.declares();
    boolean fills = arguments.fills();
    if (fills) {
      code.beginControlFlow("try ($L)", arguments.structs());
    } else if (wraps) {
      code.beginControlFlow("try");
    }
    code.add(batch ? arguments.each() : arguments.filled());
    if (batch) {
      code.addStatement("return $L.$L($L)", arguments.elements(), runAll(), mapper());
    } else {
      run();
    }
    if (wraps) {
      code.nextControlFlow("catch ($T $N)", SysletException.class, failure)
          .addStatement("throw new $T($N)", UncheckedIOException.class, failure);
    }
    if (fills || wraps) {
      code.endControlFlow();
    }
    return code.build();
  }

  private String runAll() {
    return switch (chain.returns().delivery()) {
      case LIST -> "call";
      case FUTURES -> "submitEach";
      default -> "submit";
    };
  }

  private void run() {
    ReturnShape returns = chain.returns();
    List<ReturnShape.Item> results = returns.results();
    if (returns.delivery().isLater()) {
      code.addStatement("return this.$N.submit($N, $L)", method.name(), binding, mapper());
    } else if (results.isEmpty()) {
      code.addStatement("$N.callLong()", binding);
    } else if (returns.record().isEmpty() && results.get(0).kind() == ReturnShape.Kind.LONG) {
      code.addStatement("return $N.callLong()", binding);
    } else {
      code.addStatement("$T $N = $N.call()", SysletResult.class, result, binding);
      code.addStatement("return $L", value());
    }
  }

  private CodeBlock mapper() {
    return CodeBlock.of(
        "$N -> $L", result, chain.returns().results().isEmpty() ? CodeBlock.of("null") : value());
  }

  /** What the result is in Java. */
  private CodeBlock value() {
    List<ReturnShape.Item> results = chain.returns().results();
    if (chain.returns().record().isEmpty()) {
      return value(results.get(0));
    }
    CodeBlock.Builder values = CodeBlock.builder();
    for (ReturnShape.Item item : results) {
      values.add(values.isEmpty() ? "" : ", ").add(value(item));
    }
    return CodeBlock.of("new $T($L)", chain.returns().record().get(), values.build());
  }

  private CodeBlock value(ReturnShape.Item item) {
    return switch (item.kind()) {
      case LONG -> CodeBlock.of("$N.getLong($L)", result, item.index());
      case INT -> CodeBlock.of("$N.getInt($L)", result, item.index());
      case FD -> CodeBlock.of("$N.fd($L)", result, item.index());
    };
  }
}
