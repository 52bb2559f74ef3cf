// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NullnessTest {
  private static final String SOURCE =
      """
      package demo;
      import org.syslet4j.annotation.*;
      @Syslets public interface Sum {
        @Chain("return a + b") long add(Long a, @Default(1) Long b);
      }
      """;

  private static Compiled compile(String... options) {
    return Compiled.of(List.of(options), JavaFileObjects.forSourceString("demo.Sum", SOURCE));
  }

  @Test
  void whatIsWrittenSaysWhatMayBeNull() {
    Compiled compiled = compile();
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.generated("demo.SumSyslets"))
        .contains("@NullMarked\n@Generated(")
        .contains("add(@Nullable Long a, @Nullable Long b)");
  }

  @Test
  void withoutJspecifyInSightItDoesNot() {
    String path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("jspecify"))
            .collect(Collectors.joining(File.pathSeparator));
    Compiled compiled = compile("-classpath", path);
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.generated("demo.SumSyslets"))
        .contains("@Generated(")
        .doesNotContain("Null");
  }
}
