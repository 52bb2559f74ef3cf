// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.slurp;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.syslet4j.Program;
import org.syslet4j.StructArray;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;
import org.syslet4j.samples.Scripts;

/**
 * Reads many small files, {@value #BATCH} with one crossing into native code; a file that cannot be
 * read stops none of the others. Not for several threads at once.
 *
 * <p>In plain Java it is {@code Files.readAllBytes} in a loop: four crossings and a new array for
 * each file, and an exception with a stack trace for each that is missing.
 */
public final class ManyFiles implements AutoCloseable {
  private static final int BATCH = 256;

  /** The kernel copies into a buffer at the start of a cache line nearly three times as fast. */
  private static final int ALIGNMENT = 64;

  private final int largest;
  private final int stride;
  private final Program slurp;
  private final ByteBuffer memory;

  private ManyFiles(SysletRuntime runtime, int largest) {
    this.largest = largest;
    // One byte more, so that a file that is too large shows.
    this.stride = Math.addExact(largest, 1 + ALIGNMENT - 1) & -ALIGNMENT;
    this.memory =
        ByteBuffer.allocateDirect(Math.addExact(Math.multiplyExact(stride, BATCH), ALIGNMENT))
            .alignedSlice(ALIGNMENT);
    this.slurp = Scripts.load(runtime, "slurp.syslet", "slurp");
  }

  /**
   * A reader for files of at most {@code largest} bytes.
   *
   * @throws IllegalArgumentException if that is negative
   * @throws ArithmeticException if it is more than a few MiB, which is not what this is for
   */
  public static ManyFiles reader(SysletRuntime runtime, int largest) {
    if (largest < 0) {
      throw new IllegalArgumentException("files of at most " + largest + " bytes");
    }
    return new ManyFiles(runtime, largest);
  }

  /**
   * Reads all of them and shows each to {@code reader}, in their order. The bytes are there only
   * until it returns; then their memory is used for the next files.
   *
   * @return how many could not be read
   * @throws IllegalArgumentException for a path that no file can have; the files before it may have
   *     been read
   */
  public int read(List<Path> files, Consumer<SmallFile> reader) {
    int failed = 0;
    for (int from = 0; from < files.size(); from += BATCH) {
      List<Path> batch = files.subList(from, Math.min(from + BATCH, files.size()));
      try (StructArray jobs = slurp.structArray("jobs", batch.size())) {
        failed += run(batch, jobs, reader);
      }
    }
    return failed;
  }

  private int run(List<Path> batch, StructArray jobs, Consumer<SmallFile> reader) {
    for (int i = 0; i < batch.size(); i++) {
      jobs.row(i)
          .set("file", Objects.requireNonNull(batch.get(i)))
          .set("into", room(i, largest + 1));
    }
    try {
      slurp.bind().set("jobs", jobs).callLong();
    } catch (SysletException e) {
      throw new AssertionError("slurp handles every failure itself", e);
    }
    int failed = 0;
    for (int i = 0; i < batch.size(); i++) {
      SmallFile file = result(i, batch.get(i), jobs.row(i).getLong("size"));
      failed += file.failed() ? 1 : 0;
      reader.accept(file);
    }
    return failed;
  }

  private SmallFile result(int index, Path path, long size) {
    if (size < 0) {
      return SmallFile.unreadable(path, (int) -size);
    }
    return size > largest
        ? SmallFile.tooLarge(path)
        : SmallFile.read(path, room(index, (int) size).asReadOnlyBuffer());
  }

  private ByteBuffer room(int index, int bytes) {
    return memory.slice(index * stride, bytes);
  }

  /** Gives its memory back. */
  @Override
  public void close() {
    slurp.close();
  }
}
