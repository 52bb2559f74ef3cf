// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.syslet4j.Batch;
import org.syslet4j.Binding;
import org.syslet4j.Completion;
import org.syslet4j.Program;
import org.syslet4j.SysletRuntime;

/**
 * The JVM in which the reads of {@link JavaPipes} block. For each line that it is sent it answers
 * the nanoseconds until all were blocked, those until all were completed, and, in the first turn,
 * the bytes of memory that came with them while they were blocked.
 */
final class JavaPipesPeer {
  static final int WANTED = 9900;
  private static final int BYTES = 8;
  private static final int APART = 64;

  private final List<Pipe> pipes = new ArrayList<>();
  private final int[] writers;
  private final ByteBuffer memory;
  private final int count;

  private JavaPipesPeer(int count) throws Exception {
    this.count = count;
    writers = new int[count];
    memory = ByteBuffer.allocateDirect(count * APART);
    for (int i = 0; i < count; i++) {
      Pipe pipe = Pipe.open();
      pipes.add(pipe);
      writers[i] = number(pipe.sink());
    }
    for (int i = 0; i < memory.capacity(); i++) {
      memory.put(i, (byte) 1); // so that it is there before anything is measured
    }
    CBases.bases_write_each(writers, 0);
  }

  /** The descriptor of a channel, which both ways need for the one loop in C that writes. */
  private static int number(Object channel) throws ReflectiveOperationException {
    Method value = channel.getClass().getMethod("getFDVal");
    value.setAccessible(true);
    return (int) value.invoke(channel);
  }

  private ByteBuffer buffer(int i) {
    return memory.slice(i * APART, BYTES);
  }

  /** One way to have reads blocked. */
  private interface Way {
    /** Returns when all are. */
    void block() throws Exception;

    /** Returns when all are completed. */
    void await() throws InterruptedException;
  }

  private final class Chains implements Way {
    private final SysletRuntime runtime = SysletRuntime.open();
    private final Program program =
        Syslets.load(
            runtime,
            "read_pipe",
            "syslet read_pipe(f: fd, into: bytes) -> long {\n  return try read(f, into)\n}\n");
    private @Nullable Batch batch;
    private final AtomicInteger wrong = new AtomicInteger();
    private volatile CountDownLatch done = new CountDownLatch(1);

    private Batch batch() throws ReflectiveOperationException {
      Batch known = batch;
      if (known != null) {
        return known;
      }
      List<Binding> bindings = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        bindings.add(program.bind().set("f", number(pipes.get(i).source())).set("into", buffer(i)));
      }
      Batch made = runtime.batch(bindings);
      batch = made;
      return made;
    }

    @Override
    public void block() throws ReflectiveOperationException {
      Batch all = batch();
      long before = runtime.stats().parked();
      done = new CountDownLatch(1);
      if (all.submit(this::ended, () -> done.countDown())) {
        throw new IllegalStateException("nothing blocked");
      }
      while (runtime.stats().parked() - before < count) {
        LockSupport.parkNanos(20_000);
      }
    }

    private void ended(Completion completion) {
      if (!completion.succeeded() || completion.value() != BYTES) {
        wrong.incrementAndGet();
      }
    }

    @Override
    public void await() throws InterruptedException {
      done.await();
      if (wrong.get() != 0) {
        throw new IllegalStateException(wrong + " reads went wrong");
      }
    }
  }

  private final class Threads implements Way {
    private final MethodHandle start;
    private final Thread[] threads = new Thread[count];
    private volatile CountDownLatch done = new CountDownLatch(1);

    Threads() throws ReflectiveOperationException {
      start =
          MethodHandles.lookup()
              .findStatic(
                  Thread.class,
                  "startVirtualThread",
                  MethodType.methodType(Thread.class, Runnable.class));
    }

    @Override
    public void block() throws Exception {
      done = new CountDownLatch(count);
      for (int i = 0; i < count; i++) {
        Pipe.SourceChannel source = pipes.get(i).source();
        ByteBuffer into = buffer(i);
        threads[i] = start(() -> read(source, into));
      }
      for (Thread thread : threads) {
        while (thread.getState() != Thread.State.WAITING) { // parked, which here it is in its read
          if (!thread.isAlive()) {
            throw new IllegalStateException("a read did not block");
          }
          LockSupport.parkNanos(20_000);
        }
      }
    }

    private Thread start(Runnable task) throws Exception {
      try {
        return (Thread) start.invokeExact(task);
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    }

    private void read(Pipe.SourceChannel source, ByteBuffer into) {
      try {
        if (source.read(into) == BYTES) {
          done.countDown();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void await() throws InterruptedException {
      done.await();
    }
  }

  /** Bytes of the process's own memory that are really there. */
  private static long ownMemory() throws IOException {
    System.gc();
    return Files.readAllLines(Path.of("/proc/self/smaps_rollup")).stream()
        .filter(line -> line.startsWith("Anonymous:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
        .findFirst()
        .orElseThrow();
  }

  private void run(boolean chains) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    // The same for both: what a JVM takes when it does something for the first time is no matter.
    try (SysletRuntime warm = SysletRuntime.open()) {
      Syslets.load(warm, "one", "syslet one() -> long {\n  return getppid()\n}\n").bind().call();
    }
    Way way = chains ? new Chains() : new Threads();
    boolean first = true;
    while (in.readLine() != null) {
      long before = first ? ownMemory() : 0;
      long start = System.nanoTime();
      way.block();
      long blocked = System.nanoTime() - start;
      long memoryTaken = first ? ownMemory() - before : 0;
      start = System.nanoTime();
      if (CBases.bases_write_each(writers, count) != count) {
        throw new IllegalStateException("the writer failed");
      }
      way.await();
      first = false;
      System.out.println(blocked + " " + (System.nanoTime() - start) + " " + memoryTaken);
    }
  }

  public static void main(String[] arguments) throws Exception {
    new JavaPipesPeer(Integer.parseInt(arguments[1])).run(arguments[0].equals("chains"));
    System.exit(0);
  }
}
