// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.syslet4j.cli.Shell.SAMPLES;
import static org.syslet4j.cli.Shell.fed;
import static org.syslet4j.cli.Shell.syslet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.ImageReader;
import org.syslet4j.image.ImageText;
import org.syslet4j.image.ImageWriter;

class CompileAndDisCommandTest {
  private static final String CP = SAMPLES + "/cp.syslet";

  @TempDir Path folder;

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void anAtomsFileHoldsAnImageForEachArchitecture() throws IOException {
    assertThat(syslet("compile", CP, "-o", file("cp.atoms")).status()).isZero();
    Bundle bundle = ImageReader.read(Files.readAllBytes(Path.of(file("cp.atoms"))));
    assertThat(bundle.names()).containsExactly("demo.cp");
    assertThat(bundle.images()).hasSize(2);
  }

  @Test
  void theSameSourceGivesTheSameBytes() {
    byte[] first = syslet("compile", CP, "-o", "-").bytes();
    assertThat(syslet("compile", CP, "-o", "-").bytes()).isEqualTo(first);
  }

  @Test
  void oneArchitectureAndStrippingAreOptions() {
    byte[] all = syslet("compile", CP, "-o", "-", "--arch=aarch64").bytes();
    assertThat(ImageReader.read(all).images()).hasSize(1);
    byte[] stripped = syslet("compile", CP, "-o", "-", "--arch=aarch64", "--strip").bytes();
    assertThat(stripped.length).isLessThan(all.length);
  }

  @Test
  void whatDisPrintsIsTheImageAgain() throws IOException {
    syslet("compile", CP, "-o", file("cp.atoms"));
    Shell dis = syslet("dis", file("cp.atoms"));
    assertThat(dis.status()).isZero();
    assertThat(ImageWriter.write(ImageText.read(dis.out())))
        .isEqualTo(Files.readAllBytes(Path.of(file("cp.atoms"))));
  }

  @Test
  void disOfASourceShowsOneArchitecture() {
    assertThat(syslet("dis", CP, "--arch=aarch64").out()).startsWith("image demo.cp aarch64");
    assertThat(syslet("dis", CP).out().lines().filter(line -> line.startsWith("image"))).hasSize(1);
  }

  @Test
  void aDamagedImageIsRefusedWithThePlace() throws IOException {
    syslet("compile", CP, "-o", file("cp.atoms"));
    byte[] content = Files.readAllBytes(Path.of(file("cp.atoms")));
    content[content.length / 2] ^= 1;
    Files.write(Path.of(file("bad.atoms")), content);
    Files.write(Path.of(file("cut.atoms")), Arrays.copyOf(content, 100));
    Files.writeString(Path.of(file("text.atoms")), "syslet a() {}");
    for (String command : new String[] {"check", "dis", "run"}) {
      assertRefused(syslet(command, file("bad.atoms")), "wrong checksum");
      assertRefused(syslet(command, file("cut.atoms")), "the file should have");
      assertRefused(syslet(command, file("text.atoms")), "no .atoms file: its magic is missing");
    }
  }

  private static void assertRefused(Shell run, String why) {
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains(why).hasLineCount(1);
  }

  @Test
  void anErrorWritesNothing() {
    Shell run = fed("syslet a( {}", "compile", "-", "-o", file("x.atoms"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(Path.of(file("x.atoms"))).doesNotExist();
  }

  @Test
  void aFileWithoutASysletIsTold() {
    Shell run = fed("const X = 1\n", "compile", "-", "-o", file("x.atoms"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("error: there is no syslet in -\n");
  }

  @Test
  void aTargetThatCannotBeWrittenIsTold() {
    Shell run = syslet("compile", CP, "-o", file("nowhere/x.atoms"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("error: cannot write `").hasLineCount(1);
    assertThat(syslet("compile", CP).err()).contains("-o");
  }
}
