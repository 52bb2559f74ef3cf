// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Native;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Descriptors of this process, which Java hides. */
final class Descriptors {
  private static final int O_CLOEXEC = 0x80000;
  private static final int F_SETFL = 4;
  private static final int F_SETPIPE_SZ = 1031;
  private static final int O_NONBLOCK = 0x800;

  static {
    Native.register(Descriptors.class, "c");
  }

  private Descriptors() {}

  private static native int open(String path, int flags, int mode);

  private static native int pipe2(int[] ends, int flags);

  private static native int close(int fd);

  private static native int fcntl(int fd, int command, long argument);

  private static int checked(int result) {
    if (result < 0) {
      throw new IllegalStateException("errno " + Native.getLastError());
    }
    return result;
  }

  /** A descriptor to be closed. */
  record Fd(int number) implements AutoCloseable {
    @Override
    public void close() {
      checked(Descriptors.close(number));
    }

    String text() {
      return Integer.toString(number);
    }

    /** A way to open it once more. */
    Path path() {
      return Path.of("/proc/self/fd/" + number);
    }
  }

  /** Both ends of a pipe. */
  record Pipe(Fd reader, Fd writer) implements AutoCloseable {
    @Override
    public void close() {
      reader.close();
      writer.close();
    }
  }

  static Pipe pipe() {
    int[] ends = new int[2];
    checked(pipe2(ends, O_CLOEXEC));
    return new Pipe(new Fd(ends[0]), new Fd(ends[1]));
  }

  /** A file for writing, empty. */
  static Fd create(Path file) {
    return new Fd(checked(open(file.toString(), 0x241 | O_CLOEXEC, 0600)));
  }

  /** From now on a pipe holds this many bytes at most. */
  static void shrink(Fd pipe, int bytes) {
    checked(fcntl(pipe.number(), F_SETPIPE_SZ, bytes));
  }

  static void doNotBlock(Fd fd) {
    checked(fcntl(fd.number(), F_SETFL, O_NONBLOCK));
  }

  private static boolean isOfTheVirtualMachine(String target) {
    return target.endsWith(".jar")
        || target.endsWith("/modules")
        || target.endsWith("random")
        || target.startsWith("/proc/")
        || target.startsWith("/sys/");
  }

  /** None is open but those; an engine may need a moment to close its own. */
  static void assertNoneBut(Map<Integer, String> before) throws IOException {
    Map<Integer, String> more = more(before);
    try {
      for (int i = 0; i < 10_000 && !more.isEmpty(); i++) {
        Thread.sleep(1);
        more = more(before);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    assertThat(more).isEmpty();
  }

  private static Map<Integer, String> more(Map<Integer, String> before) throws IOException {
    Map<Integer, String> more = open();
    more.entrySet().removeAll(before.entrySet());
    return more;
  }

  /** All that are open, with what they lead to, but for those that the JVM opens as it likes. */
  static Map<Integer, String> open() throws IOException {
    Map<Integer, String> open = new TreeMap<>();
    try (DirectoryStream<Path> links = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
      for (Path link : links) {
        int number = Integer.parseInt(link.getFileName().toString());
        try {
          open.put(number, Files.readSymbolicLink(link).toString());
        } catch (IOException e) {
          // Closed meanwhile: the listing's own descriptor is the usual one.
        }
      }
    }
    open.values().removeIf(Descriptors::isOfTheVirtualMachine);
    return open;
  }
}
