// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.syslet4j.testing.TestImages;

class ImageCodecTest {
  private final byte[] file = ImageWriter.write(TestImages.everything());

  @Test
  void readingGivesWhatWasWritten() {
    assertThat(ImageReader.read(file)).isEqualTo(TestImages.everything());
    assertThat(ImageWriter.write(ImageReader.read(file))).isEqualTo(file);
  }

  @Test
  void anEmptyBundleIsFine() {
    Bundle empty = new Bundle(List.of());
    assertThat(ImageReader.read(ImageWriter.write(empty))).isEqualTo(empty);
  }

  @Test
  void strippedImagesHaveNoDebugAndAreOtherwiseTheSame() {
    Bundle stripped = ImageWriter.stripDebug(TestImages.everything());
    Bundle again = ImageReader.read(ImageWriter.write(stripped));
    assertThat(again).isEqualTo(stripped);
    assertThat(again.images().get(0).debug()).isEqualTo(Image.Debug.NONE);
    assertThat(again.images().get(0).atoms())
        .isEqualTo(TestImages.everything().images().get(0).atoms());
  }

  @Test
  void everyTruncationIsRefused() {
    for (int size = 0; size < file.length; size++) {
      byte[] cut = Arrays.copyOf(file, size);
      refused(cut);
    }
    byte[] longer = Arrays.copyOf(file, file.length + 1);
    refused(longer);
  }

  private static void refused(byte[] bytes) {
    try {
      ImageReader.read(bytes);
    } catch (ImageFormatException e) {
      return;
    }
    throw new AssertionError("accepted " + bytes.length + " bytes");
  }

  @Test
  void everyFlippedByteIsRefused() {
    for (int at = 0; at < file.length; at++) {
      for (int mask : new int[] {0xff, 1}) {
        byte[] bad = file.clone();
        bad[at] ^= (byte) mask;
        refused(bad);
      }
    }
  }

  /** With right checksums the content itself is hostile. */
  @Test
  void hostileContentIsRefusedOrIsAnImageThatRoundTrips() {
    Random random = new Random(4711);
    int read = 0;
    for (int round = 0; round < 4_000; round++) {
      byte[] bad = file.clone();
      for (int n = random.nextInt(3); n >= 0; n--) {
        int at = Section.FILE_HEADER + random.nextInt(bad.length - Section.FILE_HEADER);
        bad[at] = (byte) (random.nextBoolean() ? random.nextInt() : random.nextInt(3) - 1);
      }
      repair(bad);
      try {
        Bundle bundle = ImageReader.read(bad);
        read++;
        byte[] binary = ImageWriter.write(bundle);
        assertThat(ImageReader.read(binary)).isEqualTo(bundle);
        assertThat(ImageWriter.write(ImageText.read(ImageText.write(bundle)))).isEqualTo(binary);
        bundle.images().forEach(Verifier::verify);
      } catch (ImageFormatException | VerifyException e) {
        assertThat(e).hasMessageContaining(" ");
      }
    }
    assertThat(read).isGreaterThan(200);
  }

  @Test
  void anOlderMinorIsReadAndANewerMajorIsNot() {
    byte[] minor = file.clone();
    minor[10] = 77;
    repair(minor);
    assertThat(ImageReader.read(minor)).isEqualTo(TestImages.everything());
    byte[] major = file.clone();
    major[8] = 2;
    repair(major);
    assertThatThrownBy(() -> ImageReader.read(major))
        .isInstanceOf(ImageFormatException.class)
        .hasMessageContaining("version 2." + Section.MINOR)
        .hasMessageContaining("newer");
  }

  @Test
  void whatIsCutSwappedOrEmptyIsToldWithTheWayOut() {
    for (int length = 0; length < file.length; length++) {
      byte[] cut = Arrays.copyOf(file, length);
      assertThatThrownBy(() -> ImageReader.read(cut))
          .isInstanceOfSatisfying(
              ImageFormatException.class,
              e -> assertThat(e.offset()).isBetween(0L, (long) cut.length))
          .hasMessageContaining("; ");
    }
    assertThatThrownBy(() -> ImageReader.read(new byte[0]))
        .hasMessage("the file is empty at byte 0; it was cut: copy it again");
    byte[] swapped = file.clone();
    for (int at = 0; at + 8 <= swapped.length; at += 8) {
      ByteBuffer word = ByteBuffer.wrap(swapped, at, 8).slice();
      word.putLong(0, Long.reverseBytes(word.getLong(0)));
    }
    assertThatThrownBy(() -> ImageReader.read(swapped))
        .isInstanceOf(ImageFormatException.class)
        .hasMessageContaining("in reverse order")
        .hasMessageContaining("little-endian on every machine");
  }

  @Test
  void unknownSectionsAreSkipped() {
    Image image = TestImages.readFd();
    byte[] plain = ImageWriter.write(ImageWriter.stripDebug(image));
    ByteBuffer old = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN);
    int rows = old.getInt(Section.FILE_HEADER);
    int table = Section.FILE_HEADER + 4;
    int tableEnd = table + rows * Section.TABLE_ROW;
    byte[] extra = {1, 2, 3};
    ByteBuffer wider =
        ByteBuffer.allocate(plain.length + Section.TABLE_ROW + extra.length)
            .order(ByteOrder.LITTLE_ENDIAN);
    wider.put(plain, 0, Section.FILE_HEADER).putInt(rows + 1);
    wider.putInt(99).putInt(extra.length).putInt(0);
    wider.put(plain, table, tableEnd - table).putInt(0);
    wider.put(extra).put(plain, tableEnd + 4, plain.length - tableEnd - 4);
    wider.putInt(16, wider.capacity());
    repair(wider.array());
    assertThat(ImageReader.read(wider.array()).images())
        .containsExactly(ImageWriter.stripDebug(image));
  }

  @Test
  void wrongChecksumsSayWhere() {
    byte[] bad = file.clone();
    bad[bad.length - 1] ^= 1;
    assertThatThrownBy(() -> ImageReader.read(bad))
        .hasMessageContaining("wrong checksum of section debug at byte ");
    assertThatThrownBy(() -> ImageReader.read(new byte[] {1, 2, 3}))
        .hasMessageContaining("no .atoms file")
        .hasMessageContaining("syslet compile");
  }

  /** Makes all checksums right as far as the structure can be followed. */
  static void repair(byte[] bytes) {
    ByteBuffer view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    view.putInt(20, crc(bytes, 0, 20));
    int images = view.getInt(12);
    int at = Section.FILE_HEADER;
    for (int i = 0; i < images; i++) {
      if (at + 8 > bytes.length) {
        return;
      }
      int rows = view.getInt(at);
      long tableEnd = at + 4 + (long) rows * Section.TABLE_ROW;
      if (rows < 0 || tableEnd + 4 > bytes.length) {
        return;
      }
      int payload = (int) tableEnd + 4;
      for (int row = 0; row < rows; row++) {
        int entry = at + 4 + row * Section.TABLE_ROW;
        int length = view.getInt(entry + 4);
        if (length < 0 || length > bytes.length - payload) {
          return;
        }
        view.putInt(entry + 8, crc(bytes, payload, length));
        payload += length;
      }
      view.putInt((int) tableEnd, crc(bytes, at, (int) tableEnd - at));
      at = payload;
    }
  }

  private static int crc(byte[] bytes, int at, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, at, length);
    return (int) crc.getValue();
  }
}
