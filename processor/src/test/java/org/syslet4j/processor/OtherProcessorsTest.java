// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

class OtherProcessorsTest {
  private static final String SOURCE =
      """
      package demo;
      import org.syslet4j.annotation.*;
      @Syslets interface Late {
        @Chain("return a, a + 1") Written two(long a);
      }
      """;

  /** Writes a record in the first round. */
  private static final class Writing extends AbstractProcessor {
    private boolean written;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!written) {
        written = true;
        try (Writer out = processingEnv.getFiler().createSourceFile("demo.Written").openWriter()) {
          out.write("package demo; record Written(long first, long second) {}");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }

  @Test
  void aTypeThatAnotherProcessorWritesIsWaitedFor() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new SysletsProcessor(), new Writing())
            .compile(JavaFileObjects.forSourceString("demo.Late", SOURCE));
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.generatedSourceFile("demo.LateSysletsImpl")).isPresent();
  }

  @Test
  void aTypeThatNobodyWritesIsToldOnce() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new SysletsProcessor())
            .compile(JavaFileObjects.forSourceString("demo.Late", SOURCE));
    assertThat(compilation.errors())
        .extracting(e -> e.getLineNumber() + ": " + e.getMessage(null).lines().findFirst().get())
        .containsExactly("4: cannot find symbol");
  }
}
