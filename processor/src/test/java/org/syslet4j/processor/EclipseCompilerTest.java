// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.SysletRuntime;

/** Under the Eclipse compiler the processor gives what it gives under javac. */
class EclipseCompilerTest {
  private static final String[] GOLDENS = {"Batched", "Copier", "Every", "Structured"};

  private static Project goldens(Path folder) throws Exception {
    Project project = new Project(folder);
    for (String golden : GOLDENS) {
      project.golden(golden);
    }
    return project;
  }

  @Test
  void theSourcesThatAreWrittenAreThoseUnderJavac(@TempDir Path one, @TempDir Path other)
      throws Exception {
    Project ecj = goldens(one);
    Project javac = goldens(other);
    assertThat(ecj.compile(Project.With.ECJ)).isEmpty();
    assertThat(javac.compile(Project.With.JAVAC)).isEmpty();
    assertThat(ecj.generated()).hasSize(GOLDENS.length).isEqualTo(javac.generated());
  }

  @Test
  void whatItCompilesRuns(@TempDir Path folder) throws Exception {
    Project project = goldens(folder);
    assertThat(project.compile(Project.With.ECJ)).isEmpty();
    Class<?> type = project.loader().loadClass("demo.Copier");
    Class<?> factory = project.loader().loadClass("demo.CopierSyslets");
    Path from = Files.writeString(folder.resolve("from"), "content");
    try (SysletRuntime runtime = SysletRuntime.open()) {
      Object copier = factory.getMethod("create", SysletRuntime.class).invoke(null, runtime);
      Method cp = copier.getClass().getMethod("cp", Path.class, Path.class, long.class);
      cp.setAccessible(true);
      assertThat(cp.invoke(copier, from, folder.resolve("to"), 0600L)).isEqualTo(7L);
      assertThat(folder.resolve("to")).hasContent("content");
      assertThat(type.getName()).isEqualTo(copier.getClass().getInterfaces()[0].getName());
    }
  }
}
