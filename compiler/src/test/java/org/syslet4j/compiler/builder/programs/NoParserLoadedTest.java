// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.syslet4j.compiler.tree.Unit;

class NoParserLoadedTest {
  @Test
  void aTreeIsMadeWithoutParserOrCodeGenerator() throws Exception {
    assertThat(withoutThem("make").getClass().getName()).isEqualTo(Unit.class.getName());
  }

  @Test
  void aProgramIsWrittenWithoutParserOrCodeGenerator() throws Exception {
    assertThat(withoutThem("text")).isEqualTo(Trees.text());
  }

  private static Object withoutThem(String method) throws Exception {
    URL[] path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("antlr") && !entry.contains("javapoet"))
            .filter(entry -> !entry.contains("dsl-grammar"))
            .map(NoParserLoadedTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader bare = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      assertThat(bare.getResource("org/antlr/v4/runtime/Parser.class")).isNull();
      assertThat(bare.getResource("org/syslet4j/grammar/SysletParser.class")).isNull();
      Class<?> maker = Class.forName(Trees.class.getName(), true, bare);
      assertThat(maker).isNotSameAs(Trees.class);
      return maker.getMethod(method).invoke(null);
    }
  }

  /** Loaded once more, where there is no parser. */
  public static final class Trees {
    private Trees() {}

    public static Object make() {
      return Built.cp().unit();
    }

    public static String text() {
      return Built.slurp().toSource();
    }
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (java.net.MalformedURLException e) {
      throw new AssertionError(e);
    }
  }
}
