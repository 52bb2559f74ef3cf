// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.testing.TestImages;

class ResultRecordsTest {
  private final SysletRuntime runtime = SysletRuntime.open();

  @AfterEach
  void close() {
    runtime.close();
  }

  private SysletResult sum(long n) throws SysletException {
    return runtime.load(TestImages.add()).bind().set("n", n).call();
  }

  /** In another order than the results. */
  record Sums(int same, long sum) {}

  @Test
  void componentsTakeTheValuesOfTheirNames() throws Exception {
    assertThat(sum(2).as(Sums.class)).isEqualTo(new Sums(42, 42));
  }

  record TooFew(long sum) {}

  record OtherName(long sum, long other) {}

  record OtherType(long sum, OwnedFd same) {}

  record OddType(long sum, String same) {}

  @Test
  void arecordThatDoesNotFitIsNamedWithWhatThereIs() throws Exception {
    SysletResult result = sum(1L << 40);
    assertThatThrownBy(() -> result.as(TooFew.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("TooFew has 1 components for 2 values; test.add returns sum, same");
    assertThatThrownBy(() -> result.as(OtherName.class))
        .hasMessageContaining("has a component 'other'");
    assertThatThrownBy(() -> result.as(OtherType.class))
        .hasMessageContaining("wants 'same' as OwnedFd, and it is a number");
    assertThatThrownBy(() -> result.as(OddType.class)).hasMessageContaining("as String");
    assertThatThrownBy(() -> result.as(Sums.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("1099511627816, too large for an int");
  }

  record File(OwnedFd file) {}

  record Number(long file) {}

  @Test
  void aDescriptorIsOwned(@TempDir Path folder) throws Exception {
    Path path = Files.writeString(folder.resolve("file"), "x");
    SysletResult result = runtime.load(TestImages.open()).bind().set("path", path).call();
    assertThatThrownBy(() -> result.as(Number.class)).hasMessageContaining("a descriptor: OwnedFd");
    try (OwnedFd fd = result.as(File.class).file()) {
      assertThat(Files.readString(Path.of("/proc/self/fd/" + fd.value()))).isEqualTo("x");
      assertThat(result.fd()).isSameAs(fd);
    }
  }

  record Count(long bytes) {}

  record Refusing(long bytes) {
    Refusing {
      throw new IllegalArgumentException("by its constructor: " + bytes);
    }
  }

  @Test
  void oneValueWithoutANameFitsAnyNameAndAConstructorMayRefuse(@TempDir Path folder)
      throws Exception {
    Path path = Files.writeString(folder.resolve("file"), "xyz");
    SysletResult result =
        runtime
            .load(TestImages.readFile())
            .bind()
            .set("from", path)
            .set("into", new byte[8])
            .call();
    assertThat(result.as(Count.class).bytes()).isEqualTo(3);
    assertThatThrownBy(() -> result.as(Refusing.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("by its constructor: 3");
  }
}
