// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import one.jasyncfio.AsyncFile;
import one.jasyncfio.EventExecutor;
import one.jasyncfio.OpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a Java program can open, read and close 32 small files that are in the page
 * cache: a batch of chains, a loop, a pool of threads, virtual threads, the Foreign Function API,
 * and a library over io_uring.
 */
final class Peers implements Benchmark {
  private static final int FILES = SmallFiles.COUNT;
  private static final int BYTES = SmallFiles.BYTES;

  /** Of x86_64 and aarch64 Linux: O_RDONLY | O_CLOEXEC. */
  private static final int FLAGS = 0x80000;

  private final SmallFiles files = new SmallFiles();

  /** Kept, so that their memory is. */
  private final List<ByteBuffer> names = new ArrayList<>();

  private final long[] nameAddresses = new long[FILES];
  private final long[] addresses = new long[FILES];
  private final List<Callable<Integer>> tasks = new ArrayList<>();

  private final ExecutorService pool =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  private final @Nullable ExecutorService virtual = VirtualThreads.executor();
  private final @Nullable EventExecutor uring = uring();

  Peers() throws IOException {
    for (int i = 0; i < FILES; i++) {
      int index = i;
      byte[] name = files.file(i).toString().getBytes(StandardCharsets.UTF_8);
      names.add(ByteBuffer.allocateDirect(name.length + 1).put(name).flip());
      nameAddresses[i] = address(names.get(i));
      addresses[i] = address(files.place(i));
      tasks.add(() -> channel(index));
    }
  }

  /** Its loop; null where there is no io_uring, or its library does not run. */
  private static @Nullable EventExecutor uring() {
    try {
      return EventExecutor.initDefault();
    } catch (RuntimeException | LinkageError e) {
      System.err.println("bench: peers without jasyncfio: " + e);
      return null;
    }
  }

  @Override
  public String name() {
    return "peers";
  }

  @Override
  public String operation() {
    return "open, read and close of " + FILES + " cached files of 4 KiB, from Java";
  }

  @Override
  public List<Contender> contenders() {
    long all = (long) FILES * BYTES;
    List<Contender> contenders = new ArrayList<>();
    contenders.add(Contender.java("chains", "a batch of 32 chains", all, files::together));
    contenders.add(Contender.java("loop", "FileChannel, one thread", all, this::loop));
    contenders.add(
        Contender.java(
            "pool", "FileChannel, a pool of a thread per CPU", all, () -> together(pool)));
    ExecutorService each = virtual;
    if (each != null) {
      contenders.add(
          Contender.java(
              "virtual", "FileChannel, a virtual thread per file", all, () -> together(each)));
    }
    if (NewerJava.runsThis()) {
      contenders.add(
          Contender.java("ffm", "libc through the Foreign Function API", all, this::foreign));
    }
    EventExecutor executor = uring;
    if (executor != null) {
      contenders.add(
          Contender.java(
              "jasyncfio", "jasyncfio, a library over io_uring", all, () -> asyncFiles(executor)));
    }
    return contenders;
  }

  @Override
  public List<Comparison> comparisons() {
    return contenders().stream()
        .skip(1)
        .map(peer -> Comparison.of("chains", peer.name(), 1.0))
        .toList();
  }

  private int channel(int index) throws IOException {
    try (FileChannel channel = FileChannel.open(files.file(index), StandardOpenOption.READ)) {
      return channel.read(files.place(index).clear());
    }
  }

  private long loop() throws IOException {
    long read = 0;
    for (int i = 0; i < FILES; i++) {
      read += channel(i);
    }
    return read;
  }

  private long together(ExecutorService executor) throws Exception {
    long read = 0;
    for (Future<Integer> future : executor.invokeAll(tasks)) {
      read += future.get();
    }
    return read;
  }

  private long foreign() throws Exception {
    long read = 0;
    for (int i = 0; i < FILES; i++) {
      read += ForeignCalls.readFile(nameAddresses[i], FLAGS, addresses[i], BYTES);
    }
    return read;
  }

  private static long address(ByteBuffer buffer) {
    return Pointer.nativeValue(Native.getDirectBufferPointer(buffer));
  }

  /**
   * Step by step: what its event loop is asked for in a callback waits until the loop has slept.
   */
  private long asyncFiles(EventExecutor executor) {
    List<AsyncFile> open =
        joined(
                IntStream.range(0, FILES)
                    .mapToObj(i -> AsyncFile.open(files.file(i), executor, OpenOption.READ_ONLY)))
            .map(AsyncFile.class::cast)
            .toList();
    long read =
        joined(
                IntStream.range(0, FILES)
                    .mapToObj(i -> open.get(i).read(files.place(i).clear(), 0L)))
            .mapToLong(bytes -> (Integer) bytes)
            .sum();
    long failed = joined(open.stream().map(AsyncFile::close)).filter(end -> !end.equals(0)).count();
    return read - failed;
  }

  /** All are started before one is waited for. */
  private static Stream<Object> joined(Stream<CompletableFuture<?>> futures) {
    return futures.toList().stream().map(CompletableFuture::join);
  }

  /** The kernel drops pages that nobody used for seconds. */
  @Override
  public void beforeRound() throws IOException {
    loop();
  }

  @Override
  public void close() throws IOException {
    pool.shutdown();
    if (virtual != null) {
      virtual.shutdown();
    }
    if (uring != null) {
      try {
        uring.close();
      } catch (Exception e) {
        throw new IOException(e);
      }
    }
    files.close();
  }
}
