// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.testing;

import com.sun.jna.Native;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** A pipe of the kernel, and what else tests ask of it. */
public final class Pipe implements AutoCloseable {
  static {
    Native.register(Pipe.class, "c");
  }

  private int reader;
  private int writer;

  public Pipe() {
    int[] ends = new int[2];
    if (pipe2(ends, 0x80000) != 0) {
      throw new IllegalStateException("pipe2: errno " + Native.getLastError());
    }
    reader = ends[0];
    writer = ends[1];
  }

  private static native int pipe2(int[] ends, int flags);

  private static native long write(int fd, byte[] bytes, long count);

  private static native long read(int fd, byte[] bytes, long count);

  private static native int close(int fd);

  private static native int poll(byte[] descriptors, long count, int millis);

  /** Whether {@code fd} is readable, or becomes so in that time. */
  public static boolean readable(int fd, int millis) {
    ByteBuffer one = ByteBuffer.allocate(8).order(ByteOrder.nativeOrder());
    return poll(one.putInt(fd).putShort((short) 1).array(), 1, millis) == 1;
  }

  public int reader() {
    return reader;
  }

  public int writer() {
    return writer;
  }

  public void write(String text) {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    if (write(writer, bytes, bytes.length) != bytes.length) {
      throw new IllegalStateException("write: errno " + Native.getLastError());
    }
  }

  public String read(int most) {
    byte[] bytes = new byte[most];
    int count = (int) read(reader, bytes, most);
    return new String(bytes, 0, count, java.nio.charset.StandardCharsets.UTF_8);
  }

  public void closeWriter() {
    if (writer >= 0) {
      close(writer);
      writer = -1;
    }
  }

  @Override
  public void close() {
    closeWriter();
    if (reader >= 0) {
      close(reader);
      reader = -1;
    }
  }

  /** How many descriptors of this process are of {@code file}. */
  public static long descriptors(Path file) throws IOException {
    return descriptors().stream().filter(line -> line.endsWith(" -> " + file)).count();
  }

  /** The descriptors of this process and what they are. */
  public static Set<String> descriptors() throws IOException {
    Set<String> open = new TreeSet<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
      for (Path entry : entries) {
        if (Files.isSymbolicLink(entry)) {
          String target = Files.readSymbolicLink(entry).toString();
          if (!target.contains("/proc/") && !target.endsWith(".jar")) {
            open.add(entry.getFileName() + " -> " + target);
          }
        }
      }
    }
    return open;
  }
}
