// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import com.sun.jna.Native;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.SysletRuntime;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.grammar.SysletLexer;
import org.syslet4j.processor.SysletsProcessor;

/**
 * A project with an annotated interface, compiled and run in JVMs of its own with the runtime
 * alone, by this Java and by Java 25 where there is one.
 */
class AnnotatedProjectTest {
  private static final Path SOURCES = Repository.ROOT.resolve("src/test/resources/annotated");
  private static final String RAN = "AUTO 3\nTHREADS 3\nURING 3\nJAVA 3\nshared 3\n";

  @TempDir private static Path built;
  private static String runtime;
  private static String processor;

  @TempDir private Path folder;

  static Collection<PackagingTest.Jvm> jvms() throws IOException {
    return PackagingTest.jvms();
  }

  @BeforeAll
  static void jars() throws IOException {
    runtime = path(SysletRuntime.class, Native.class);
    processor =
        path(
            SysletsProcessor.class,
            SysletCompiler.class,
            SysletLexer.class,
            Token.class,
            JavaFile.class,
            SysletRuntime.class,
            Native.class);
  }

  private static String path(Class<?>... types) throws IOException {
    List<String> jars = new ArrayList<>();
    for (Class<?> type : types) {
      jars.add(Jars.of(type, built).toString());
    }
    return String.join(":", jars);
  }

  private Path compile(PackagingTest.Jvm jvm, List<String> options, String... sources) {
    Path classes = folder.resolve("classes");
    List<String> command =
        new ArrayList<>(List.of(jvm.home().resolve("bin/javac").toString(), "--release", "17"));
    command.addAll(
        List.of("-Xlint:all,-options,-path,-requires-automatic", "-Werror", "-d", "" + classes));
    command.addAll(options);
    for (String source : sources) {
      command.add(SOURCES.resolve(source).toString());
    }
    Shell shell = Shell.run(command.toArray(String[]::new));
    assertThat(shell.err()).isEmpty();
    assertThat(shell.status()).isZero();
    return classes;
  }

  private void runs(PackagingTest.Jvm jvm, String nativeModule, String... options)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(jvm.home().resolve("bin/java").toString()));
    command.addAll(jvm.nativeAccess(nativeModule));
    command.addAll(List.of(options));
    command.add(Files.createDirectory(folder.resolve("data")).toString());
    Shell shell = Shell.run(command.toArray(String[]::new));
    assertThat(shell.err()).isEmpty();
    assertThat(shell.out()).isEqualTo(RAN);
  }

  @ParameterizedTest
  @MethodSource("jvms")
  void onTheClassPathWithTheRuntimeAlone(PackagingTest.Jvm jvm) throws IOException {
    // javac's own "processing" lint says that java.lang's annotations have no processor.
    Path classes =
        compile(
            jvm,
            List.of("-Xlint:-processing", "-cp", runtime, "-processorpath", processor),
            "app/Files.java",
            "app/Main.java");
    runs(jvm, "ALL-UNNAMED", "-cp", classes + ":" + runtime, "app.Main");
    callsNothingByReflection(classes);
  }

  @ParameterizedTest
  @MethodSource("jvms")
  void asAModuleWithTheProcessorOnItsPath(PackagingTest.Jvm jvm) throws IOException {
    asAModule(jvm, "-processorpath");
  }

  @ParameterizedTest
  @MethodSource("jvms")
  void asAModuleWithTheProcessorInModules(PackagingTest.Jvm jvm) throws IOException {
    asAModule(jvm, "--processor-module-path");
  }

  private void asAModule(PackagingTest.Jvm jvm, String option) throws IOException {
    Path classes =
        compile(
            jvm,
            List.of("-Xlint:-processing", "--module-path", runtime, option, processor),
            "module-info.java",
            "app/Files.java",
            "app/Main.java");
    runs(jvm, "com.sun.jna", "--module-path", classes + ":" + runtime, "--module", "app/app.Main");
  }

  private static void callsNothingByReflection(Path classes) {
    JavaClasses all = new ClassFileImporter().importPath(classes);
    Set<String> used =
        all.stream()
            .filter(type -> type.getName().startsWith("app.FilesSyslets"))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
            .filter(type -> !type.isPrimitive())
            .map(JavaClass::getPackageName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(used)
        .contains("app", "org.syslet4j", "org.syslet4j.generated")
        .isSubsetOf(
            "app",
            "java.io",
            "java.lang",
            "java.lang.invoke", // of the method references, as javac makes them
            "java.nio.file",
            "java.util.concurrent",
            "java.util.function",
            "org.syslet4j",
            "org.syslet4j.generated");
  }
}
