// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.Errno;
import org.syslet4j.kernel.FakeKernel;
import org.syslet4j.kernel.Faults;
import org.syslet4j.samples.testing.PowerCut;

@Timeout(120)
class AtomicFileTest {
  private static final String OLD = "old content";
  private static final String NEW = "new content, and more of it";

  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void aNewFileIsMadeAndReplaced() throws IOException {
    Path file = folder.resolve("app.conf");
    AtomicFile.of(file, 0600).write(NEW);
    assertThat(file).hasContent(NEW);
    assertThat(permissions(file)).isEqualTo("rw-------");
    AtomicFile.of(file).write("");
    assertThat(file).isEmptyFile();
    byte[] large = new byte[3 << 20];
    large[large.length - 1] = 7;
    AtomicFile.of(file).write(large);
    assertThat(file).hasBinaryContent(large);
    assertThat(names()).containsExactly("app.conf");
  }

  @Test
  void permissionsAndOwnerStay() throws IOException {
    Path file = Files.writeString(folder.resolve("app.conf"), OLD);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-x---"));
    Object owner = Files.getOwner(file);
    AtomicFile.of(file, 0644).write(NEW);
    assertThat(permissions(file)).isEqualTo("rw-r-x---");
    assertThat(Files.getOwner(file)).isEqualTo(owner);
    assertThat(file).hasContent(NEW);
  }

  @Test
  void ownerGroupAndSpecialBitsAreSetInThatOrder() throws IOException {
    FakeKernel kernel = new FakeKernel().file("/etc/app.conf", OLD);
    try (SysletRuntime runtime = SysletRuntime.builder().kernel(kernel).build()) {
      AtomicFile.of(Path.of("/etc/app.conf"), runtime).write(NEW);
    }
    assertThat(kernel.calls())
        .containsSubsequence("fchown(4, 1000, 1000) = 0", "fchmod(4, 0644) = 0", "fsync(4) = 0");
    assertThat(kernel.open()).containsExactly(0, 1, 2);
  }

  /** What is called, in that order, and the occurrence of each name. */
  private static List<String> faults() throws IOException {
    FakeKernel kernel = new FakeKernel().file("/etc/app.conf", OLD);
    try (SysletRuntime runtime = SysletRuntime.builder().kernel(kernel).build()) {
      AtomicFile.of(Path.of("/etc/app.conf"), runtime).write(NEW);
    }
    List<String> faults = new ArrayList<>();
    for (String call : kernel.calls()) {
      String name = call.substring(0, call.indexOf('('));
      long before = faults.stream().filter(fault -> fault.startsWith(name + "@")).count();
      faults.add(name + "@" + (before + 1));
    }
    return faults;
  }

  @Test
  void whateverFailsTheOldContentOrTheNewOneIsThereAndNothingElse() throws IOException {
    assertThat(faults()).hasSizeGreaterThan(11).contains("fsync@2", "close@2");
    for (String fault : faults()) {
      for (Errno errno : List.of(Errno.EIO, Errno.ENOSPC)) {
        Path file = Files.writeString(folder.resolve("app.conf"), OLD);
        String outcome = write(file, Faults.parse(fault + "=" + errno));
        assertThat(file).as(fault).hasContent(outcome.startsWith("failed") ? OLD : NEW);
        assertThat(outcome.startsWith("failed"))
            .as("%s: %s", fault, outcome)
            .isEqualTo(!fault.equals("fsync@2") && !fault.equals("close@2"));
        assertThat(names()).as(fault).containsExactly("app.conf");
      }
    }
  }

  private String write(Path file, Faults faults) throws IOException {
    try (SysletRuntime runtime = SysletRuntime.builder().faults(faults).build()) {
      AtomicFile.of(file, runtime).write(NEW);
      return "written";
    } catch (NotDurableException e) {
      return "not durable: " + e.getMessage();
    } catch (FileSystemException e) {
      return "failed: " + e.getMessage();
    }
  }

  @Test
  void messagesAreAboutTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("app.conf"), OLD);
    assertThat(write(file, Faults.parse("write=ENOSPC")))
        .isEqualTo("failed: " + file + ": not replaced: write: ENOSPC (No space left on device)");
    assertThat(write(file, Faults.parse("fchown=EPERM")))
        .endsWith(
            "not replaced: fchown: EPERM (Operation not permitted), and the file is to keep its"
                + " owner");
    assertThat(write(file, Faults.parse("fsync@2=EIO")))
        .isEqualTo(
            "not durable: "
                + file
                + ": replaced, but a power cut may undo that: fsync of its folder: EIO"
                + " (Input/output error)");
    assertThatThrownBy(() -> AtomicFile.of(folder.resolve("no/app.conf")).write(NEW))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(folder.resolve("no").toString());
    try (SysletRuntime runtime =
        SysletRuntime.builder().faults(Faults.parse("openat@2=EACCES")).build()) {
      assertThatThrownBy(() -> AtomicFile.of(file, runtime).write(NEW))
          .isInstanceOf(AccessDeniedException.class)
          .hasMessageContaining(file.toString());
    }
  }

  @Test
  void shortWritesAreContinued() throws IOException {
    Path file = folder.resolve("app.conf");
    assertThat(write(file, Faults.parse("write<=3"))).isEqualTo("written");
    assertThat(file).hasContent(NEW);
  }

  @Test
  void aPowerCutLeavesTheOldContentOrTheNewOne() {
    int cuts = 0;
    boolean off = true;
    while (off) {
      FakeKernel kernel = new FakeKernel().file("/etc/app.conf", OLD);
      PowerCut power = new PowerCut(kernel, cuts);
      off = isCut(power);
      for (FakeKernel disk : power.disks()) {
        String found = disk.text("/etc/app.conf");
        assertThat(found).as("before call %d", cuts).isIn(off ? List.of(OLD, NEW) : List.of(NEW));
        // What was left behind does not stand in the way of the next one, and goes.
        PowerCut on = new PowerCut(disk, Integer.MAX_VALUE);
        assertThat(isCut(on)).isFalse();
        assertThat(disk.text("/etc/app.conf")).isEqualTo(NEW);
        assertThat(disk.files()).filteredOn(name -> name.startsWith("/etc/")).hasSize(1);
      }
      cuts++;
    }
    assertThat(cuts).isGreaterThan(12);
  }

  private static boolean isCut(PowerCut power) {
    try (SysletRuntime runtime = SysletRuntime.builder().kernel(power).build()) {
      AtomicFile.of(Path.of("/etc/app.conf"), runtime).write(NEW);
      return false;
    } catch (PowerCut.Off e) {
      return true;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void onlyOrdinaryFilesAreReplaced() throws IOException {
    Path target = Files.writeString(folder.resolve("target"), OLD);
    Path link = Files.createSymbolicLink(folder.resolve("link"), target);
    Path directory = Files.createDirectory(folder.resolve("directory"));
    for (Path other : List.of(link, directory)) {
      assertThatThrownBy(() -> AtomicFile.of(other).write(NEW))
          .isInstanceOf(FileSystemException.class)
          .hasMessage(other + ": not an ordinary file, so it is not replaced");
    }
    assertThat(target).hasContent(OLD);
    assertThat(names()).containsExactly("directory", "link", "target");
  }

  @Test
  void writersTakeTurnsAndReadersSeeWholeContents() throws Exception {
    Path file = folder.resolve("app.conf");
    AtomicFile.of(file).write("0".repeat(9000));
    AtomicBoolean stop = new AtomicBoolean();
    List<CompletableFuture<Void>> writers = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      String content = Integer.toString(i).repeat(9000);
      writers.add(
          CompletableFuture.runAsync(
              () -> {
                try {
                  for (int n = 0; n < 20; n++) {
                    AtomicFile.of(file).write(content);
                  }
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              }));
    }
    CompletableFuture<Void> all =
        CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new))
            .whenComplete((done, failure) -> stop.set(true));
    int reads = 0;
    do {
      String content = Files.readString(file);
      assertThat(content).hasSize(9000).matches("(.)\\1*");
      reads++;
    } while (!stop.get());
    all.get();
    assertThat(reads).isPositive();
    assertThat(names()).containsExactly("app.conf");
  }

  @Test
  void whatCannotBeAFileIsRefused() {
    assertThatThrownBy(() -> AtomicFile.of(Path.of("/")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a path without a file name: '/'");
    assertThatThrownBy(() -> AtomicFile.of(Path.of("")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AtomicFile.of(Path.of("x"), 01777))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no permissions: 01777");
    assertThat(AtomicFile.of(Path.of("x"))).hasToString("x");
  }

  @Test
  void plainJavaDoesTheSameButForTheFolderAndTheOwner() throws IOException {
    Path file = Files.writeString(folder.resolve("app.conf"), OLD);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    PlainAtomicFile.durable(file, NEW.getBytes());
    assertThat(file).hasContent(NEW);
    assertThat(permissions(file)).isEqualTo("rw-r-----");
    PlainAtomicFile.quick(file, OLD.getBytes());
    assertThat(file).hasContent(OLD);
    assertThat(permissions(file)).isNotEqualTo("rw-r-----");
    assertThatThrownBy(() -> PlainAtomicFile.durable(folder, new byte[1]))
        .isInstanceOf(IOException.class);
    assertThat(names()).containsExactly("app.conf");
    assertThat(Compare.ratios(folder, 1)).hasSize(2);
  }
}
