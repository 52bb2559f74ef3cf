// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.nativetest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code make install} leaves is enough for a C programmer: the sample and the listings of
 * {@code docs/c-library.md} are compiled against it and run.
 */
class InstalledLibraryTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path SOURCES = ROOT.resolve("runtime/src/main/native");
  private static final Path SAMPLE = ROOT.resolve("samples/src/main/c/sizes.c");
  private static final Path DOCUMENT = ROOT.resolve("docs/c-library.md");
  private static final List<String> STRICT =
      List.of("-std=gnu11", "-Wall", "-Wextra", "-Werror", "-O2");

  @TempDir static Path folder;

  private static Path prefix() {
    return folder.resolve("usr");
  }

  @BeforeAll
  static void installs() throws Exception {
    install("PREFIX=" + prefix());
  }

  private static void install(String... variables) throws Exception {
    String out = "OUT=" + Path.of("target/native").toAbsolutePath();
    Command.run(
            folder,
            Stream.concat(
                    Stream.of("make", "-s", "-C", SOURCES.toString(), out, "install"),
                    Arrays.stream(variables))
                .toList())
        .succeeds();
  }

  // ------------------------------------------------------------------------------------ the tree

  @Test
  void theTreeHasLibraryArchiveHeaderAndPackageFile() throws IOException {
    assertEquals(
        List.of(
            "include/syslet.h",
            "lib/libsyslet.a",
            "lib/libsyslet.so",
            "lib/pkgconfig/libsyslet.pc"),
        filesBelow(prefix()));
  }

  @Test
  void aPackagerMovesEverything() throws Exception {
    install("DESTDIR=" + folder.resolve("stage"), "PREFIX=/opt/s", "LIBDIR=/opt/s/lib64");
    Path stage = folder.resolve("stage/opt/s");
    assertEquals(
        List.of(
            "include/syslet.h",
            "lib64/libsyslet.a",
            "lib64/libsyslet.so",
            "lib64/pkgconfig/libsyslet.pc"),
        filesBelow(stage));
    Map<String, String> fields = PackageFile.read(stage.resolve("lib64/pkgconfig/libsyslet.pc"));
    assertEquals("-L/opt/s/lib64 -lsyslet", fields.get("Libs"));
    assertEquals("-I/opt/s/include", fields.get("Cflags"));
  }

  @Test
  void theArchiveExportsWhatTheMapSays() throws Exception {
    Command archive = command("nm", "-g", "--defined-only", inTree("lib/libsyslet.a"));
    TreeSet<String> exported = new TreeSet<>();
    Matcher symbol = Pattern.compile("(?m)^[0-9a-f]+ [A-Z] (\\S+)$").matcher(archive.succeeds());
    while (symbol.find()) {
      exported.add(symbol.group(1));
    }
    TreeSet<String> mapped = new TreeSet<>();
    Matcher name =
        Pattern.compile("(?m)^\\s+(\\w+);$")
            .matcher(Files.readString(SOURCES.resolve("syslet.map")));
    while (name.find()) {
      mapped.add(name.group(1));
    }
    assertTrue(mapped.contains("async_exec"));
    assertEquals(mapped, exported);
  }

  @Test
  void pkgConfigAgreesWhereThereIsOne() throws Exception {
    Path packages = prefix().resolve("lib/pkgconfig");
    Map<String, String> fields = PackageFile.read(packages.resolve("libsyslet.pc"));
    assumeTrue(command("sh", "-c", "command -v pkg-config").exit() == 0, "no pkg-config here");
    String said =
        command(
                "env",
                "PKG_CONFIG_PATH=" + packages,
                "pkg-config",
                "--static",
                "--cflags",
                "--libs",
                "libsyslet")
            .succeeds();
    assertEquals(
        fields.get("Cflags") + " " + fields.get("Libs") + " " + fields.get("Libs.private"),
        said.strip());
  }

  @Test
  void theHeaderIsPlainC() throws Exception {
    Path user = folder.resolve("plain.c");
    Files.writeString(user, "#include <syslet.h>\nint main(void) { return 0; }\n");
    command(
            "cc",
            "-std=c99",
            "-pedantic-errors",
            "-Wall",
            "-Werror",
            "-fsyntax-only",
            include(),
            user)
        .succeeds();
  }

  @Test
  void thePackageFileHasTheLibrarysVersion() throws Exception {
    Path source = folder.resolve("version.c");
    Files.writeString(
        source,
        "#include <stdio.h>\n#include <syslet.h>\nint main(void) { puts(syslet_version()); }\n");
    String version = command(shared(source)).succeeds().strip();
    Map<String, String> fields = PackageFile.read(prefix().resolve("lib/pkgconfig/libsyslet.pc"));
    assertEquals(version, fields.get("Version"));
  }

  // ---------------------------------------------------------------------------------- the sample

  @TestFactory
  Stream<DynamicTest> theSampleReadsRealFiles() {
    return Stream.of("shared", "archive")
        .map(kind -> DynamicTest.dynamicTest(kind, () -> readsRealFiles(kind)));
  }

  private static void readsRealFiles(String kind) throws Exception {
    Path sizes = kind.equals("shared") ? shared(SAMPLE) : withArchive(SAMPLE);
    Path small = folder.resolve("small");
    Path large = folder.resolve("large");
    Path empty = folder.resolve("empty");
    Files.writeString(small, "hello\n");
    Files.write(large, new byte[300_001]);
    Files.write(empty, new byte[0]);
    String printed = command(sizes, small, large, empty).succeeds();
    assertEquals(
        List.of("         6  " + small, "    300001  " + large, "         0  " + empty),
        printed.lines().limit(3).toList());
    // How many were not in the page cache is the machine's business.
    assertTrue(printed.matches("(?s).*\n3 read, [0-3] of them asynchronously\n"), printed);
  }

  @Test
  void theSampleWaitsForAPipe() throws Exception {
    Path sizes = shared(SAMPLE);
    Command run = command("sh", "-c", "(sleep 0.2; echo hello) | '" + sizes + "' /dev/stdin");
    assertEquals("         6  /dev/stdin\n1 read, 1 of them asynchronously\n", run.succeeds());
  }

  @Test
  void theSampleSaysWhatItCouldNotRead() throws Exception {
    Path sizes = shared(SAMPLE);
    Command run = command("sh", "-c", "'" + sizes + "' /nonexistent / 2>&1 >/dev/null");
    assertEquals(
        "sizes: /nonexistent: No such file or directory\nsizes: /: Is a directory\n", run.output());
    assertEquals(1, run.exit());
    Command alone = command("sh", "-c", "'" + sizes + "' 2>&1");
    assertEquals("usage: sizes FILE...\n", alone.output());
    assertEquals(2, alone.exit());
  }

  // -------------------------------------------------------------------------------- the document

  private record Listing(String program, String printed) {}

  @TestFactory
  Stream<DynamicTest> theDocumentsListingsPrintWhatStandsThere() throws IOException {
    List<Listing> listings = listings();
    assertNotEquals(0, listings.size());
    return listings.stream()
        .map(
            listing ->
                DynamicTest.dynamicTest(
                    "prints " + listing.printed.lines().findFirst().orElse("nothing"),
                    () -> prints(listing)));
  }

  private static void prints(Listing listing) throws Exception {
    Path source = Files.createTempFile(folder, "listing", ".c");
    Files.writeString(source, listing.program);
    assertEquals(listing.printed, command(shared(source)).succeeds());
  }

  private static List<Listing> listings() throws IOException {
    Matcher listing =
        Pattern.compile("```c\n(.*?)```\n\n```text\n(.*?)```\n", Pattern.DOTALL)
            .matcher(Files.readString(DOCUMENT));
    List<Listing> all = new ArrayList<>();
    while (listing.find()) {
      all.add(new Listing(listing.group(1), listing.group(2)));
    }
    return all;
  }

  // ----------------------------------------------------------------------------------- compiling

  private static String include() {
    return "-I" + prefix().resolve("include");
  }

  private static Path inTree(String name) {
    return prefix().resolve(name);
  }

  private static Path shared(Path source) throws Exception {
    Map<String, String> fields = PackageFile.read(prefix().resolve("lib/pkgconfig/libsyslet.pc"));
    List<String> flags = new ArrayList<>(List.of(fields.get("Libs").split(" ")));
    flags.add("-Wl,-rpath," + prefix().resolve("lib"));
    return compiled(source, "", flags);
  }

  private static Path withArchive(Path source) throws Exception {
    return compiled(source, "-static", List.of(inTree("lib/libsyslet.a").toString(), "-pthread"));
  }

  private static Path compiled(Path source, String suffix, List<String> flags) throws Exception {
    String name = source.getFileName().toString().replace(".c", suffix);
    Path program = Files.createDirectories(folder.resolve("bin")).resolve(name);
    List<String> line = new ArrayList<>(List.of("cc"));
    line.addAll(STRICT);
    line.addAll(List.of(include(), source.toString()));
    line.addAll(flags);
    line.addAll(List.of("-o", program.toString()));
    Command.run(folder, line).succeeds();
    return program;
  }

  private static Command command(Object... words) throws Exception {
    return Command.run(folder, Arrays.stream(words).map(Object::toString).toList());
  }

  private static List<String> filesBelow(Path top) throws IOException {
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> top.relativize(file).toString())
          .sorted()
          .collect(Collectors.toList());
    }
  }

  /** The fields of a pkg-config file, its variables replaced. */
  private static final class PackageFile {
    static Map<String, String> read(Path file) throws IOException {
      Map<String, String> variables = new TreeMap<>();
      Map<String, String> fields = new TreeMap<>();
      for (String line : Files.readAllLines(file)) {
        Matcher variable = Pattern.compile("(\\w+)=(.*)").matcher(line);
        Matcher field = Pattern.compile("([\\w.]+): (.*)").matcher(line);
        if (variable.matches()) {
          variables.put(variable.group(1), replaced(variable.group(2), variables));
        } else if (field.matches()) {
          fields.put(field.group(1), replaced(field.group(2), variables));
        }
      }
      return fields;
    }

    private static String replaced(String text, Map<String, String> variables) {
      String result = text;
      for (Map.Entry<String, String> variable : variables.entrySet()) {
        result = result.replace("${" + variable.getKey() + "}", variable.getValue());
      }
      return result;
    }
  }
}
