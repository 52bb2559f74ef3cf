// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.syslet4j.abi.Arch;
import org.syslet4j.testing.TestImages;

class ImageTextTest {
  @Test
  void readingGivesWhatWasWritten() {
    Bundle bundle = TestImages.everything();
    String text = ImageText.write(bundle);
    assertThat(ImageText.read(text)).isEqualTo(bundle);
    assertThat(ImageText.write(ImageText.read(text))).isEqualTo(text);
    assertThat(ImageWriter.write(ImageText.read(text))).isEqualTo(ImageWriter.write(bundle));
  }

  @Test
  void everyKindOfUnwindRowIsReadBack() {
    String text =
        ImageText.write(TestImages.readFile(Arch.X86_64))
            .replace("unwind(-, -, -)", "unwind(a1, only a0, later)");
    Bundle bundle = ImageText.read(text);
    assertThat(bundle.images().get(0).unwind())
        .containsExactly(1, Image.alone(0), Image.LATER)
        .extracting(Image::cleanUp)
        .containsExactly(1, 0, -1);
    assertThat(ImageText.write(bundle)).isEqualTo(text);
    assertThat(ImageReader.read(ImageWriter.write(bundle))).isEqualTo(bundle);
  }

  @Test
  void itReadsWell() {
    assertThat(
            ImageText.write(TestImages.readFile(Arch.X86_64)).lines().map(ImageTextTest::squeeze))
        .startsWith(
            "image test.read_file x86_64",
            "layout cells 240 structs 304 data 304 buffers 320 size 320",
            "entry a0",
            "param from: path -> value c0",
            "param into: bytes written -> value c1, length c2",
            "result: long",
            "a0 @0+80 openat(c3, c0, c4, c5) -> c6 stop_negative next a1"
                + " // test.read_file.syslet:1:5 try openat(…)")
        .contains(
            "c3 @264 const = -100",
            "c6 @288 = 0 // v3",
            "on a0 if c6 negative: fail(c6) at a0 place 0"
                + " // test.read_file.syslet:1:5 try openat(…)",
            "place 0 1 5 \"try openat(…)\"");
  }

  private static String squeeze(String line) {
    return line.strip().replaceAll(" +", " ");
  }

  @Test
  void mistakesHaveLineAndColumn() {
    bad("image x mips", 1, 9, "x86_64 or aarch64");
    bad("image x x86_64\n  a1 @0+80 read()", 2, 3, "a0 expected");
    bad("image x x86_64\n  a0 @0+80 raed()", 2, 12, "no call raed");
    bad("image x aarch64\n  a0 @0+80 fork()", 2, 12, "aarch64 has no call fork");
    bad("image x x86_64\n a0 @0+80 read(c7)", 2, 16, "there is no c7");
    bad("image x x86_64\n d+3 \"x\"", 2, 2, "d+0 expected");
    bad("image x x86_64\n doc \"x", 2, 6, "no end");
    bad("image x x86_64\n doc \"\\q\"", 2, 7, "escape");
    bad("image x x86_64\n entry a0 ?", 2, 11, "'?'");
    bad("image x x86_64\n c0 @0 = 99999999999999999999", 2, 10, "64-bit");
    bad("image x x86_64\n c0 @99999999999 = 0", 2, 6, "32 bits");
    bad("image x x86_64\n param p: lang", 2, 11, "long, fd, path");
    bad("image x x86_64\n entry", 2, 7, "the end of the text");
    bad("hello", 1, 1, "image expected");
  }

  private static void bad(String text, int line, int column, String message) {
    assertThatThrownBy(() -> ImageText.read(text))
        .isInstanceOf(ImageTextException.class)
        .hasMessageStartingWith(line + ":" + column + ": ")
        .hasMessageContaining(message);
  }

  @Test
  void anyTextGivesImagesOrAMistake() {
    String text = ImageText.write(TestImages.everything());
    Random random = new Random(42);
    for (int round = 0; round < 5000; round++) {
      StringBuilder broken = new StringBuilder(text);
      for (int n = random.nextInt(4); n >= 0; n--) {
        int at = random.nextInt(broken.length() + 1);
        switch (random.nextInt(3)) {
          case 0 -> broken.insert(at, text.charAt(random.nextInt(text.length())));
          case 1 ->
              broken.setCharAt(Math.max(0, at - 1), text.charAt(random.nextInt(text.length())));
          default -> broken.setLength(Math.max(1, at));
        }
      }
      try {
        Bundle bundle = ImageText.read(broken.toString());
        assertThat(ImageWriter.write(ImageText.read(ImageText.write(bundle))))
            .isEqualTo(ImageWriter.write(bundle));
      } catch (ImageTextException e) {
        assertThat(e.line()).isPositive();
      }
    }
  }
}
