// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import java.io.UncheckedIOException;
import java.util.List;
import org.syslet4j.Binding;
import org.syslet4j.SysletException;
import org.syslet4j.SysletResult;

/** Writes one method: bind, run, give back. */
public final class MethodWriter {
  private final MethodDescriptor method;
  private final MethodDescriptor.Runnable chain;
  private final CodeBlock.Builder code = CodeBlock.builder();
  private final String binding;
  private final String result;
  private final String failure;

  private MethodWriter(MethodDescriptor method, MethodDescriptor.Runnable chain) {
    this.method = method;
    this.chain = chain;
    NameAllocator names = new NameAllocator();
    chain.params().forEach(param -> names.newName(param.name(), param));
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
    code.addStatement("$T $N = this.$N.bind()", Binding.class, binding, method.name());
    List<MethodDescriptor.Parameter> params = chain.params();
    for (int i = 0; i < params.size(); i++) {
      bind(i, params.get(i));
    }
    boolean wraps = !chain.returns().future() && !method.declares();
    if (wraps) {
      code.beginControlFlow("try");
    }
    run();
    if (wraps) {
      code.nextControlFlow("catch ($T $N)", SysletException.class, failure)
          .addStatement("throw new $T($N)", UncheckedIOException.class, failure)
          .endControlFlow();
    }
    return code.build();
  }

  private void bind(int index, MethodDescriptor.Parameter param) {
    if (param.form().nullable()) {
      code.beginControlFlow("if ($N != null)", param.name());
    }
    code.addStatement("$N." + param.form().setter(), binding, index, param.name());
    if (param.form().nullable()) {
      code.endControlFlow();
    }
  }

  private void run() {
    ReturnShape returns = chain.returns();
    List<ReturnShape.Item> results = returns.results();
    if (returns.future()) {
      code.addStatement(
          "return this.$N.submit($N, $N -> $L)",
          method.name(),
          binding,
          result,
          results.isEmpty() ? "null" : value());
    } else if (results.isEmpty()) {
      code.addStatement("$N.callLong()", binding);
    } else if (returns.record().isEmpty() && results.get(0).kind() == ReturnShape.Kind.LONG) {
      code.addStatement("return $N.callLong()", binding);
    } else {
      code.addStatement("$T $N = $N.call()", SysletResult.class, result, binding);
      code.addStatement("return $L", value());
    }
  }

  /** What the result is in Java. */
  private CodeBlock value() {
    List<ReturnShape.Item> results = chain.returns().results();
    if (chain.returns().record().isEmpty()) {
      return value(0, results.get(0));
    }
    CodeBlock.Builder values = CodeBlock.builder();
    for (int i = 0; i < results.size(); i++) {
      values.add(i == 0 ? "" : ", ").add(value(i, results.get(i)));
    }
    return CodeBlock.of("new $T($L)", chain.returns().record().get(), values.build());
  }

  private CodeBlock value(int index, ReturnShape.Item item) {
    return switch (item.kind()) {
      case LONG -> CodeBlock.of("$N.getLong($L)", result, index);
      case INT -> CodeBlock.of("$T.toIntExact($N.getLong($L))", Math.class, result, index);
      case FD -> CodeBlock.of("$N.fd($L)", result, index);
    };
  }
}
