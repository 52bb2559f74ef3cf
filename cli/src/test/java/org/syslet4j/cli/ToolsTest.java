// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.syslet4j.cli.Shell.SAMPLES;
import static org.syslet4j.cli.Shell.fed;
import static org.syslet4j.cli.Shell.syslet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** fmt, asm and graph. */
class ToolsTest {
  private static final String CP = SAMPLES + "/cp.syslet";
  private static final String WILD = "syslet  a(f:fd){try close( f );}";
  private static final String TAME = "syslet a(f: fd) { try close(f) }\n";

  @TempDir Path folder;

  static List<String> programs() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path from : List.of(SAMPLES, Path.of("../src/test/resources/programs"))) {
      try (Stream<Path> files = Files.walk(from)) {
        files.map(Path::toString).filter(f -> f.endsWith(".syslet")).sorted().forEach(found::add);
      }
    }
    return found;
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  // --- asm and dis

  @ParameterizedTest
  @MethodSource("programs")
  void asmIsTheInverseOfDis(String program) throws IOException {
    if (syslet("compile", program, "-o", path("p.atoms")).status() != 0) {
      return; // it is there to have errors
    }
    byte[] image = Files.readAllBytes(Path.of(path("p.atoms")));
    String text = syslet("dis", path("p.atoms")).out();
    file("p.txt", text);
    assertThat(syslet("asm", path("p.txt"), "-o", path("q.atoms")).status()).isZero();
    assertThat(Files.readAllBytes(Path.of(path("q.atoms")))).isEqualTo(image);
    assertThat(syslet("dis", path("q.atoms")).out()).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("programs")
  void ofASourceLikewise(String program) throws IOException {
    Shell dis = syslet("dis", program);
    if (dis.status() == 0) {
      file("p.txt", dis.out());
      assertThat(syslet("asm", path("p.txt"), "-o", path("p.atoms")).status()).isZero();
      assertThat(syslet("dis", path("p.atoms")).out()).isEqualTo(dis.out());
    }
  }

  @Test
  void asmTellsLineAndColumnOfAMistake() throws IOException {
    file("x.txt", "image x x86_64\n  entry b0\n");
    Shell asm = syslet("asm", path("x.txt"), "-o", path("x.atoms"));
    assertThat(asm.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(asm.err()).contains("x.txt:2:9: ").contains("entry b0\n").contains("      ^");
    assertThat(folder.resolve("x.atoms")).doesNotExist();
  }

  @Test
  void asmRefusesWhatIsNoText() throws IOException {
    syslet("compile", CP, "-o", path("cp.atoms"));
    assertThat(syslet("asm", path("cp.atoms"), "-o", path("x.atoms")).err())
        .contains("is no text, but an image already");
    file("empty.txt", "// nothing\n");
    assertThat(syslet("asm", path("empty.txt"), "-o", path("x.atoms")).err())
        .contains("there is no image in");
    Files.write(folder.resolve("latin.txt"), new byte[] {'i', (byte) 0xe9});
    assertThat(syslet("asm", path("latin.txt"), "-o", "-").err()).contains("is not UTF-8");
    assertThat(syslet("asm", path("none.txt"), "-o", "-").err()).contains("there is no such file");
  }

  // --- graph

  @ParameterizedTest
  @MethodSource("programs")
  void everyPictureIsWellFormedAndHasEveryAtom(String program) throws Exception {
    Shell graph = syslet("graph", program);
    if (graph.status() != 0) {
      return;
    }
    Document svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(graph.out().getBytes(StandardCharsets.UTF_8)));
    assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
    long atoms = syslet("dis", program).out().lines().filter(l -> l.matches("  a\\d+ @.*")).count();
    assertThat(rows(graph.out())).isEqualTo(atoms);
  }

  /** Texts in boxes that are no endings. */
  private static long rows(String svg) {
    return svg.lines()
        .filter(l -> l.startsWith("<text xml:space=\"preserve\"") && !l.contains("fill=\"#a33\""))
        .count();
  }

  @Test
  void dotIsForOtherPrograms() {
    String dot = syslet("graph", CP, "--format=dot").out();
    assertThat(dot).startsWith("digraph syslets {\n").endsWith("}\n").contains("openat(-100, from");
    assertThat(dot.chars().filter(c -> c == '{').count())
        .isEqualTo(dot.chars().filter(c -> c == '}').count());
  }

  @Test
  void theNameOfTheFileSaysWhichAndACompiledOneIsDrawnToo() throws IOException {
    syslet("compile", CP, "-o", path("cp.atoms"));
    assertThat(syslet("graph", path("cp.atoms"), "-o", path("cp.dot")).status()).isZero();
    assertThat(folder.resolve("cp.dot")).content().startsWith("digraph");
    assertThat(syslet("graph", path("cp.atoms"), "cp", "-o", path("cp.svg")).status()).isZero();
    assertThat(folder.resolve("cp.svg")).content().startsWith("<svg");
  }

  @Test
  void whatCannotBeDrawnIsSaid() throws IOException {
    file("bad.syslet", "syslet a( {");
    assertThat(syslet("graph", path("bad.syslet")).status()).isEqualTo(ExitStatus.FAILED);
    file("none.syslet", "const A = 1");
    assertThat(syslet("graph", path("none.syslet")).err()).contains("there is no syslet");
    assertThat(syslet("graph", CP, "pc").err()).contains("did you mean `cp`?");
    assertThat(syslet("graph", CP, "--format=png").status()).isEqualTo(ExitStatus.USAGE);
  }

  // --- fmt

  @Test
  void fmtReadsStdinUnlessFilesAreNamed() {
    assertThat(fed(WILD, "fmt").out()).isEqualTo(TAME);
    assertThat(fed(WILD, "fmt", "-").out()).isEqualTo(TAME);
  }

  @Test
  void fmtRewritesFilesAndKeepsTheirPermissions() throws IOException {
    Path wild = file("wild.syslet", WILD);
    Files.setPosixFilePermissions(wild, PosixFilePermissions.fromString("rwxr-x--x"));
    Path link = Files.createSymbolicLink(folder.resolve("link.syslet"), wild);
    assertThat(syslet("fmt", link.toString()).status()).isZero();
    assertThat(wild).content().isEqualTo(TAME);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(wild)))
        .isEqualTo("rwxr-x--x");
    assertThat(Files.isSymbolicLink(link)).isTrue();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void fmtLeavesAFileInStyleUntouched() throws IOException {
    Path tame = file("tame.syslet", TAME);
    var before = Files.getLastModifiedTime(tame);
    Object key = Files.readAttributes(tame, "unix:ino").get("ino");
    assertThat(syslet("fmt", tame.toString()).status()).isZero();
    assertThat(Files.getLastModifiedTime(tame)).isEqualTo(before);
    assertThat(Files.readAttributes(tame, "unix:ino").get("ino")).isEqualTo(key);
  }

  @Test
  void checkNamesWhatWouldChangeAndChangesNothing() throws IOException {
    Path wild = file("wild.syslet", WILD);
    Path tame = file("tame.syslet", TAME);
    Shell check = syslet("fmt", "--check", wild.toString(), tame.toString());
    assertThat(check.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(check.out()).isEqualTo(wild + "\n");
    assertThat(wild).content().isEqualTo(WILD);
    assertThat(syslet("fmt", "--check", tame.toString()).status()).isZero();
  }

  @Test
  void whatHasErrorsIsLeftAloneAndTheOthersAreFormatted() throws IOException {
    Path bad = file("bad.syslet", "syslet  a( {");
    Path wild = file("wild.syslet", WILD);
    Shell fmt = syslet("fmt", bad.toString(), wild.toString());
    assertThat(fmt.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(fmt.err()).contains("error[SYS");
    assertThat(bad).content().isEqualTo("syslet  a( {");
    assertThat(wild).content().isEqualTo(TAME);
  }

  @Test
  void fmtOfAnImageIsAMistake() {
    syslet("compile", CP, "-o", path("cp.atoms"));
    assertThat(syslet("fmt", path("cp.atoms")).err()).contains("is compiled");
    assertThat(syslet("fmt", path("none.syslet")).err()).contains("there is no such file");
  }
}
