// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.syslet4j.Batch;
import org.syslet4j.Binding;
import org.syslet4j.Program;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;

/** Files of 4 KiB in a folder of their own, and chains that open, read and close one each. */
final class SmallFiles implements AutoCloseable {
  static final int COUNT = 32;
  static final int BYTES = 4096;
  private static final String READ =
      """
      syslet read4k(file: path, into: bytes) -> long {
          let f = try openat(AT_FDCWD, file, O_RDONLY | O_CLOEXEC)
          defer close(f)
          return try read(f, into)
      }
      """;

  private final SysletRuntime runtime = SysletRuntime.open();
  private final Path folder = Files.createTempDirectory("syslet-bench");
  private final List<Path> files = new ArrayList<>();
  private final List<ByteBuffer> places = new ArrayList<>();
  private final List<Binding> bindings = new ArrayList<>();
  private final Batch batch;

  SmallFiles() throws IOException {
    Program program = Syslets.load(runtime, "read4k", READ);
    // At the starts of pages, as those of the contender in C.
    ByteBuffer memory = ByteBuffer.allocateDirect((COUNT + 1) * BYTES).alignedSlice(BYTES);
    for (int i = 0; i < COUNT; i++) {
      Path file = folder.resolve("file" + i);
      files.add(Files.write(file, new byte[BYTES]));
      places.add(memory.slice(i * BYTES, BYTES));
      bindings.add(program.bind().set("file", file).set("into", memory.slice(i * BYTES, BYTES)));
    }
    batch = runtime.batch(bindings);
  }

  /** What the names of the files begin with; their numbers follow, from 0. */
  String prefix() {
    return folder.resolve("file").toString();
  }

  Path file(int index) {
    return files.get(index);
  }

  /** Where the chains read it to; position and limit of this buffer are its user's. */
  ByteBuffer place(int index) {
    return places.get(index);
  }

  /** Reads all by a batch of chains; answers how many bytes came. */
  long together() {
    if (!batch.call()) {
      throw new IllegalStateException("a read failed");
    }
    long read = 0;
    for (int i = 0; i < COUNT; i++) {
      read += batch.completion(i).value();
    }
    return read;
  }

  /** Reads all by a blocking call each. */
  long singly() throws SysletException {
    long read = 0;
    for (Binding binding : bindings) {
      read += binding.callLong();
    }
    return read;
  }

  /** Reads all by {@link Files#readAllBytes}. */
  long readAllBytes() throws IOException {
    long read = 0;
    for (Path file : files) {
      read += Files.readAllBytes(file).length;
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    batch.close();
    runtime.close();
    for (Path file : files) {
      Files.delete(file);
    }
    Files.delete(folder);
  }
}
