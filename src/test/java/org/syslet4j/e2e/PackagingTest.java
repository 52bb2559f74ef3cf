// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.SysletRuntime;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.grammar.SysletLexer;

/**
 * An application runs a chain in each way in which it can be packaged, on this Java and on Java 25
 * where there is one ({@code -Dsyslet.java25=HOME}, {@code JAVA25_HOME} or in {@code
 * /usr/lib/jvm}). docs/packaging.md says the same.
 */
class PackagingTest {
  private static final Path RESOURCES = Repository.ROOT.resolve("src/test/resources/packaging");
  private static final String SCRIPT = RESOURCES.resolve("answer.syslet").toString();

  @TempDir private static Path built;
  private static Path application;
  private static List<Path> libraries;

  @TempDir private Path folder;
  private Path cache;

  /** A Java to run applications on. */
  record Jvm(Path home, int version) {
    static Jvm of(Path home) {
      try {
        return Files.readAllLines(home.resolve("release")).stream()
            .filter(line -> line.startsWith("JAVA_VERSION="))
            .map(line -> line.replaceAll("[^0-9.]", "").split("[.]")[0])
            .map(version -> new Jvm(home, Integer.parseInt(version)))
            .findFirst()
            .orElseThrow();
      } catch (IOException e) {
        return new Jvm(home, Runtime.version().feature());
      }
    }

    /** What an application must grant so that the JVM does not warn; nothing before 24. */
    List<String> nativeAccess(String module) {
      return version < 24 ? List.of() : List.of("--enable-native-access=" + module);
    }

    @Override
    public String toString() {
      return "Java " + version;
    }
  }

  static Collection<Jvm> jvms() throws IOException {
    List<Path> homes = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
    String named = System.getProperty("syslet.java25", System.getenv("JAVA25_HOME"));
    if (named != null) {
      homes.add(Path.of(named));
    } else if (Files.isDirectory(Path.of("/usr/lib/jvm"))) {
      try (DirectoryStream<Path> found =
          Files.newDirectoryStream(Path.of("/usr/lib/jvm"), "*25*")) {
        found.forEach(homes::add);
      }
    }
    Set<Jvm> jvms = new LinkedHashSet<>();
    Set<Integer> versions = new LinkedHashSet<>();
    for (Path home : homes) {
      if (Files.isExecutable(home.resolve("bin/java")) && versions.add(Jvm.of(home).version)) {
        jvms.add(Jvm.of(home));
      }
    }
    return jvms;
  }

  @BeforeAll
  static void build() throws IOException {
    libraries = new ArrayList<>();
    for (Class<?> type :
        List.of(
            SysletRuntime.class,
            SysletCompiler.class,
            SysletLexer.class,
            Native.class,
            Token.class)) {
      libraries.add(Jars.of(type, built));
    }
    Path classes = built.resolve("classes");
    Jars.tool(
        "javac",
        "--release",
        "17",
        "-Werror",
        "-Xlint:all,-path,-requires-automatic,-requires-transitive-automatic",
        "-d",
        classes.toString(),
        "--module-path",
        path(libraries),
        RESOURCES.resolve("module-info.java").toString(),
        RESOURCES.resolve("app/Main.java").toString());
    application = built.resolve("app.jar");
    Jars.tool("jar", "--create", "--file", application.toString(), "-C", classes.toString(), ".");
  }

  @BeforeEach
  void cache() {
    cache = folder.resolve("cache");
  }

  private static String path(List<Path> jars) {
    return jars.stream().map(Path::toString).collect(Collectors.joining(":"));
  }

  private static String everything() {
    return application + ":" + path(libraries);
  }

  private Shell java(Jvm jvm, List<String> options, String... rest) {
    List<String> command = new ArrayList<>(javaCommand(jvm, options));
    command.addAll(List.of(rest));
    return Shell.run(List.of("XDG_CACHE_HOME=" + cache), command.toArray(String[]::new));
  }

  private static List<String> javaCommand(Jvm jvm, List<String> options) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "env", "-u", "JDK_JAVA_OPTIONS", "-u", "JAVA_TOOL_OPTIONS", "-u", "_JAVA_OPTIONS"));
    command.add(jvm.home.resolve("bin/java").toString());
    command.addAll(options);
    return command;
  }

  private Shell onClassPath(Jvm jvm, String... options) {
    List<String> all = new ArrayList<>(jvm.nativeAccess("ALL-UNNAMED"));
    all.addAll(List.of(options));
    return java(jvm, all, "-cp", everything(), "app.Main", SCRIPT);
  }

  private static void ran(Shell shell) {
    assertThat(shell.err()).isEmpty();
    assertThat(shell.out()).startsWith("answer 42\nlibrary ");
    assertThat(shell.status()).isZero();
  }

  // ------------------------------------------------------------------------------ ways to pack

  @ParameterizedTest
  @MethodSource("jvms")
  void fromTheClassPathWithoutAWarning(Jvm jvm) throws IOException {
    Shell shell = onClassPath(jvm);
    ran(shell);
    assertThat(shell.out()).contains("library " + cache.resolve("JNA/temp"));
    assertThat(Jars.files(cache)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("jvms")
  void fromTheModulePathWithoutAWarning(Jvm jvm) {
    ran(
        java(
            jvm,
            jvm.nativeAccess("com.sun.jna"),
            "--module-path",
            everything(),
            "--module",
            "app/app.Main",
            SCRIPT));
  }

  @ParameterizedTest
  @MethodSource("jvms")
  void fromAShadedJarWithoutAnyOption(Jvm jvm) throws IOException {
    List<Path> parts = new ArrayList<>(List.of(application));
    parts.addAll(libraries);
    Path jar = Jars.shade(folder.resolve("shaded.jar"), "app.Main", parts);
    ran(java(jvm, List.of(), "-jar", jar.toString(), SCRIPT));
  }

  @ParameterizedTest
  @MethodSource("jvms")
  void theCommandStartsWithoutAWarning(Jvm jvm) {
    Shell shell =
        Shell.run(
            List.of("JAVA_HOME=" + jvm.home, "XDG_CACHE_HOME=" + cache),
            "bin/syslet",
            "run",
            "-e",
            "return 42",
            "--result");
    assertThat(shell.err()).isEmpty();
    assertThat(shell.out()).isEqualTo("result=42\n");
  }

  @ParameterizedTest
  @MethodSource("jvms")
  void internalsAreNotExported(Jvm jvm) {
    Shell shell =
        java(
            jvm,
            List.of("--module-path", path(libraries)),
            "--describe-module",
            "org.syslet4j.runtime");
    assertThat(shell.out())
        .contains("exports org.syslet4j\n", "exports org.syslet4j.image\n", "requires com.sun.jna")
        .doesNotContain("exports org.syslet4j.internal");
  }

  // -------------------------------------------------------------------- where the library is from

  @ParameterizedTest
  @MethodSource("jvms")
  void unpackedWhereTheUserWants(Jvm jvm) throws IOException {
    Path unpacked = Files.createDirectory(folder.resolve("unpacked"));
    Shell shell = onClassPath(jvm, "-Djna.tmpdir=" + unpacked);
    ran(shell);
    assertThat(shell.out()).contains("library " + unpacked);
    assertThat(Jars.files(unpacked)).isEmpty();
    assertThat(cache).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("jvms")
  void notUnpackedWhereOthersMayReplaceIt(Jvm jvm) throws IOException {
    Path open = Files.createDirectory(folder.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    Shell shell = onClassPath(jvm, "-Djna.tmpdir=" + open.resolve("new"));
    assertThat(shell.status()).isEqualTo(1);
    assertThat(shell.err())
        .contains("SysletEnvironmentException: unpacking libsyslet into " + open.resolve("new"))
        .contains(open + " lets every user replace what is unpacked there")
        .contains("chmod o-w");
    assertThat(Jars.files(open)).isEmpty();
  }

  private Path installed() throws IOException {
    Path lib = Files.createDirectory(folder.resolve("lib"));
    Jars.extract(
        libraries.get(0), Platform.RESOURCE_PREFIX + "/libsyslet.so", lib.resolve("libsyslet.so"));
    Jars.extract(
        libraries.get(3),
        "com/sun/jna/" + Platform.RESOURCE_PREFIX + "/libjnidispatch.so",
        lib.resolve("libjnidispatch.so"));
    return lib;
  }

  @ParameterizedTest
  @MethodSource("jvms")
  void installedBeforehandNothingIsUnpacked(Jvm jvm) throws IOException {
    Path lib = installed();
    Shell searched =
        onClassPath(
            jvm,
            "-Djna.nounpack=true",
            "-Djna.boot.library.path=" + lib,
            "-Djna.library.path=" + lib);
    ran(searched);
    assertThat(searched.out()).endsWith("library " + lib.resolve("libsyslet.so") + "\n");
    Shell named =
        onClassPath(
            jvm,
            "-Djna.nounpack=true",
            "-Djna.boot.library.path=" + lib,
            "-Dsyslet.library=" + lib.resolve("libsyslet.so"));
    ran(named);
    assertThat(named.out()).endsWith("library " + lib.resolve("libsyslet.so") + "\n");
    assertThat(cache).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("jvms")
  void withNoexecTheLibrariesAreNamedOrUnpackedElsewhere(Jvm jvm) throws IOException {
    Path noexec = Files.createDirectory(folder.resolve("noexec"));
    String mount = "mount -t tmpfs -o noexec,mode=700 tmpfs " + noexec;
    Shell allowed = Shell.run("unshare", "-rm", "sh", "-c", mount);
    assumeThat(allowed.status())
        .as("no mounts in a user namespace here: %s", allowed.err())
        .isZero();

    Shell refused = inNamespace(jvm, mount, "-Djna.tmpdir=" + noexec);
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("SysletEnvironmentException", "-Djna.tmpdir");

    Path elsewhere = Files.createDirectory(folder.resolve("exec"));
    ran(inNamespace(jvm, mount, "-Djava.io.tmpdir=" + noexec, "-Djna.tmpdir=" + elsewhere));
    Path lib = installed();
    ran(
        inNamespace(
            jvm,
            mount,
            "-Djna.tmpdir=" + noexec,
            "-Djna.boot.library.path=" + lib,
            "-Dsyslet.library=" + lib.resolve("libsyslet.so")));
  }

  private Shell inNamespace(Jvm jvm, String mount, String... options) {
    List<String> all = new ArrayList<>(jvm.nativeAccess("ALL-UNNAMED"));
    all.addAll(List.of(options));
    List<String> command =
        new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", mount + " && exec \"$@\"", "sh"));
    command.addAll(javaCommand(jvm, all));
    command.addAll(List.of("-cp", everything(), "app.Main", SCRIPT));
    return Shell.run(List.of("XDG_CACHE_HOME=" + cache), command.toArray(String[]::new));
  }
}
