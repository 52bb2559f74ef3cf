package demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.SysletException;

class BackupTest {
  @TempDir Path folder;

  @Test
  void copiesAFileAndTellsItsSize() throws Exception {
    Path file = java.nio.file.Files.writeString(folder.resolve("a"), "some text");
    assertEquals(9, new Backup().now(file));
    assertEquals("some text", java.nio.file.Files.readString(folder.resolve("a.bak")));
  }

  @Test
  void copiesAFileInTheBackgroundWithAModeOfItsOwn() throws Exception {
    Path file = java.nio.file.Files.writeString(folder.resolve("a"), "some text");
    assertEquals(9, new Backup().later(file).get());
    assertEquals(0600, Probe.create().mode(folder.resolve("a.bak")));
  }

  @Test
  void aFailureNamesThePlaceInTheSource() {
    SysletException failure =
        assertThrows(SysletException.class, () -> new Backup().now(folder.resolve("none")));
    assertTrue(failure.getMessage().contains("src/main/syslet/demo/files.syslet:9:"), failure.getMessage());
  }
}
