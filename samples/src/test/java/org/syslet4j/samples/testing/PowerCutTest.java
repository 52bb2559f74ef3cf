// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.kernel.FakeKernel;

/** What is not synced may be lost: else tests with a power cut could not fail. */
class PowerCutTest {
  private static Set<String> found(String body, int calls) {
    FakeKernel kernel = new FakeKernel().file("/etc/name", "old");
    PowerCut power = new PowerCut(kernel, calls);
    String source =
        "syslet s() { let d = try openat(AT_FDCWD, \"/etc\", O_RDONLY | O_DIRECTORY)\n"
            + " defer close(d)\n"
            + body
            + "}";
    var image =
        new SysletCompiler().archs(Arch.current().orElseThrow()).source("s", source).compile();
    try (SysletRuntime runtime = SysletRuntime.builder().kernel(power).build()) {
      assertThatThrownBy(runtime.load(image.bundle(), "s").bind()::call)
          .isInstanceOf(PowerCut.Off.class);
    }
    Set<String> found = new TreeSet<>();
    for (FakeKernel disk : power.disks()) {
      List<String> names = disk.files().stream().filter(name -> name.startsWith("/etc")).toList();
      found.add(
          String.join(" ", names.stream().map(name -> name + "=" + disk.text(name)).toList()));
    }
    return found;
  }

  private static final String WRITE =
      "let f = try openat(d, \"new\", O_WRONLY | O_CREAT, 0o600)\n defer close(f)\n"
          + "try write(f, b\"abcd\")\n";
  private static final String RENAME = "try renameat2(d, \"new\", d, \"name\", 0)\n";

  @Test
  void bytesAndNamesAreLostWhereNothingIsSynced() {
    assertThat(found(WRITE + RENAME, 4))
        .contains("/etc/name=old", "/etc/name=", "/etc/name=ab", "/etc/name=abcd");
  }

  @Test
  void bytesThatAreSyncedStayAndTheirNameMayNot() {
    assertThat(found(WRITE + "try fsync(f)\n" + RENAME, 5))
        .containsExactly("/etc/name=abcd", "/etc/name=old");
  }

  @Test
  void aNameThatIsSyncedStays() {
    assertThat(found(WRITE + "try fsync(f)\n" + RENAME + "try fsync(d)\n", 6))
        .containsExactly("/etc/name=abcd");
  }

  @Test
  void aFileWithoutASyncedNameMayBeGone() {
    assertThat(found(WRITE + "try fsync(f)\n", 4))
        .containsExactly("/etc/name=old", "/etc/name=old /etc/new=abcd");
  }
}
