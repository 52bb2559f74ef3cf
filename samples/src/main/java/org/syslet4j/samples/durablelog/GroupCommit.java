// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.durablelog;

import java.io.IOException;
import java.io.SyncFailedException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Who writes what when. One commit is under way at a time; what comes meanwhile waits together and
 * becomes the next one. Who writes it is said by {@code working}: a writer that waits anyway, in
 * its own thread; and where none does, because all of them came by {@code commitLater}, nobody:
 * then the end of one commit starts the next.
 */
final class GroupCommit {
  /** A batch that is larger takes no more: writers wait for the one before it. */
  private static final int FULL = 1 << 20;

  private static final int FIRST_CAPACITY = 16 << 10;

  // On one CPU the common pool may have no thread at all.
  private static final Executor TELLING =
      ForkJoinPool.getCommonPoolParallelism() > 0
          ? ForkJoinPool.commonPool()
          : new CompletableFuture<>().defaultExecutor();

  private final LogFile file;
  private final Map<String, byte[]> live;
  private final long rotateAt;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  // All below belong to the lock, but for `end`, `liveBytes`, `next` and changes of `live`: those
  // belong to whoever is at work.
  private Batch open = new Batch();
  private @Nullable Batch spare;
  private boolean working;
  private @Nullable CompletableFuture<Void> rotation;
  private @Nullable IOException broken;
  private boolean closed;
  private long commits;
  private long end;
  private long liveBytes;
  private long next;

  /** What is committed together. */
  private static final class Batch {
    private final Frames.Writer frame = new Frames.Writer(FIRST_CAPACITY);
    private final List<Change> changes = new ArrayList<>();
    private CompletableFuture<Void> done = new CompletableFuture<>();

    /** Of the first writer that waits: whether it is to write the batch. */
    private @Nullable CompletableFuture<Boolean> turn;
  }

  private record Change(String key, byte @Nullable [] value) {}

  /** Something that whoever is at work does to the file. */
  private interface Step {
    CompletableFuture<Void> start() throws IOException;

    /** Afterwards, something else may be under way. What is returned tells who waits for it. */
    Runnable end(@Nullable IOException failure);
  }

  /**
   * @param live what is in the log now; changes are put there when they are on the disk
   * @param end where the log ends
   * @param rotateAt how long a file may become that is not at least half alive
   */
  GroupCommit(LogFile file, Map<String, byte[]> live, long end, long rotateAt) {
    this.file = file;
    this.live = live;
    this.end = end;
    this.rotateAt = rotateAt;
    live.forEach((key, value) -> liveBytes += sizeOf(key, value));
    this.next = due();
  }

  private static long sizeOf(String key, byte @Nullable [] value) {
    return Frames.sizeOf(key.getBytes(StandardCharsets.UTF_8).length, value);
  }

  private long due() {
    return Math.max(rotateAt, 2 * liveBytes);
  }

  // ---------------------------------------------------------------- writers

  /** Commits one change and returns when it is on the disk. */
  void commit(String key, byte @Nullable [] value) throws IOException {
    Batch mine;
    CompletableFuture<Void> done;
    boolean writes;
    CompletableFuture<Boolean> turn = null;
    lock.lock();
    try {
      mine = join(key, value);
      done = mine.done;
      writes = !working;
      if (writes) {
        take();
        working = true;
      } else if (mine.turn == null) {
        turn = mine.turn = new CompletableFuture<>();
      }
    } finally {
      lock.unlock();
    }
    if (writes || turn != null && turn.join()) {
      Runnable told = committed(mine, append(mine));
      work();
      told.run();
    }
    await(done);
  }

  private @Nullable IOException append(Batch batch) {
    try {
      requireRoom(batch);
      file.append(end, batch.frame.frame());
      return null;
    } catch (Throwable e) {
      return failure(e);
    }
  }

  /** A file that is larger could not be opened again. */
  private void requireRoom(Batch batch) throws IOException {
    if (end + batch.frame.size() > Frames.LARGEST) {
      throw new IOException(file + ": the log is full: it has " + end + " bytes");
    }
  }

  /** The same, without waiting, unless too much waits already. */
  CompletableFuture<Void> commitLater(String key, byte @Nullable [] value) {
    CompletableFuture<Void> done;
    lock.lock();
    try {
      done = join(key, value).done;
      if (working) {
        return done.copy();
      }
      working = true;
    } catch (IOException e) {
      return CompletableFuture.failedFuture(e);
    } finally {
      lock.unlock();
    }
    work();
    return done.copy();
  }

  private Batch join(String key, byte @Nullable [] value) throws IOException {
    byte[] name = key.getBytes(StandardCharsets.UTF_8);
    while (open.frame.size() > FULL && working && !closed) {
      changed.awaitUninterruptibly();
    }
    check();
    open.frame.add(name, value);
    open.changes.add(new Change(key, value));
    return open;
  }

  private void check() throws IOException {
    if (closed) {
      throw new IOException(file + ": the log is closed");
    }
    if (broken != null) {
      throw new IOException(
          file + ": failed before, open it again to see what is there: " + broken.getMessage(),
          broken);
    }
  }

  static void await(CompletableFuture<Void> done) throws IOException {
    try {
      done.join();
    } catch (CompletionException e) {
      Throwable cause = e.getCause();
      throw new IOException(cause.getMessage(), cause);
    }
  }

  /** Writes what is alive to a new file, as soon as nothing else is under way. */
  CompletableFuture<Void> rotate() {
    CompletableFuture<Void> done;
    lock.lock();
    try {
      check();
      rotation = rotation == null ? new CompletableFuture<>() : rotation;
      done = rotation.copy();
      if (working) {
        return done;
      }
      working = true;
    } catch (IOException e) {
      return CompletableFuture.failedFuture(e);
    } finally {
      lock.unlock();
    }
    work();
    return done;
  }

  // ---------------------------------------------------------------- whoever is at work

  /**
   * Does what there is to do. Others tell who waits: what hangs on their futures may take its time,
   * or wait for the next commit, which is started here.
   */
  private void work() {
    for (Step step = next(); step != null; step = next()) {
      Step now = step;
      CompletableFuture<Void> running = started(now);
      if (!running.isDone()) {
        running.whenComplete(
            (nothing, failure) -> {
              Runnable told = now.end(failure(failure));
              work();
              TELLING.execute(told);
            });
        return;
      }
      TELLING.execute(now.end(failure(running.handle((nothing, failure) -> failure).join())));
    }
  }

  private static CompletableFuture<Void> started(Step step) {
    try {
      return step.start();
    } catch (Throwable e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** What is no {@link IOException}, such as a closed runtime, says nothing about the disk. */
  private static @Nullable IOException failure(@Nullable Throwable thrown) {
    Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
    if (cause == null || cause instanceof IOException) {
      return (IOException) cause;
    }
    IOException unknown = new SyncFailedException(cause.toString());
    unknown.initCause(cause);
    return unknown;
  }

  private @Nullable Step next() {
    lock.lock();
    try {
      if (rotation == null && end >= next && broken == null) {
        rotation = new CompletableFuture<>();
      }
      if (rotation != null) {
        CompletableFuture<Void> done = rotation;
        rotation = null;
        return broken == null ? rotating(done) : refused(done);
      }
      if (!open.frame.isEmpty()) {
        Batch batch = open;
        take();
        if (batch.turn != null) {
          batch.turn.complete(broken == null);
        }
        return broken != null
            ? refused(batch.done)
            : batch.turn == null ? committing(batch) : null; // its writer is at work now
      }
      working = false;
      changed.signalAll();
      return null;
    } finally {
      lock.unlock();
    }
  }

  /** The open batch is somebody's now; the next one begins. */
  private void take() {
    open = spare == null ? new Batch() : spare;
    spare = null;
    changed.signalAll();
  }

  private Step refused(CompletableFuture<Void> done) {
    return new Step() {
      @Override
      public CompletableFuture<Void> start() {
        return CompletableFuture.completedFuture(null);
      }

      @Override
      public Runnable end(@Nullable IOException failure) {
        return () -> done.completeExceptionally(new IOException(file + ": failed before", broken));
      }
    };
  }

  private Step committing(Batch batch) {
    return new Step() {
      @Override
      public CompletableFuture<Void> start() throws IOException {
        requireRoom(batch);
        return file.appendLater(end, batch.frame.frame());
      }

      @Override
      public Runnable end(@Nullable IOException failure) {
        return committed(batch, failure);
      }
    };
  }

  private Runnable committed(Batch batch, @Nullable IOException failure) {
    CompletableFuture<Void> done = batch.done;
    if (failure == null) {
      end += batch.frame.size();
      for (Change change : batch.changes) {
        apply(change);
      }
    } else {
      undo(failure);
    }
    lock.lock();
    try {
      commits++;
      spare = batch.frame.size() > 2 * FULL ? null : batch; // lest it stays large for ever
      batch.frame.clear();
      batch.changes.clear();
      batch.done = new CompletableFuture<>();
      batch.turn = null;
    } finally {
      lock.unlock();
    }
    return telling(done, failure);
  }

  private static Runnable telling(CompletableFuture<Void> done, @Nullable IOException failure) {
    return failure == null ? () -> done.complete(null) : () -> done.completeExceptionally(failure);
  }

  private void apply(Change change) {
    byte[] value = change.value;
    byte[] old = value == null ? live.remove(change.key) : live.put(change.key, value);
    liveBytes -= old == null ? 0 : sizeOf(change.key, old);
    liveBytes += value == null ? 0 : sizeOf(change.key, value);
  }

  /** A part of a frame may be there: it must go, lest it is found one day behind another one. */
  private void undo(IOException failure) {
    IOException reason = failure instanceof SyncFailedException ? failure : null;
    if (reason == null) {
      try {
        file.cut(end);
      } catch (Throwable e) {
        reason = failure(e);
        reason.addSuppressed(failure);
      }
    }
    if (reason != null) {
      fail(reason);
    }
  }

  private void fail(IOException reason) {
    lock.lock();
    try {
      broken = reason;
    } finally {
      lock.unlock();
    }
  }

  private Step rotating(CompletableFuture<Void> done) {
    return new Step() {
      private long size;

      @Override
      public CompletableFuture<Void> start() throws IOException {
        if (liveBytes > Frames.LARGEST / 2) {
          throw new IOException(file + ": not rotated: " + liveBytes + " bytes are alive");
        }
        Frames.Writer all = new Frames.Writer((int) liveBytes + Frames.HEADER);
        live.forEach((key, value) -> all.add(key.getBytes(StandardCharsets.UTF_8), value));
        ByteBuffer seal = Frames.empty();
        ByteBuffer bytes = ByteBuffer.allocateDirect(all.size() + seal.remaining());
        bytes.put(all.frame()).put(seal).flip();
        size = bytes.limit();
        return file.replace(bytes);
      }

      @Override
      public Runnable end(@Nullable IOException failure) {
        if (failure == null) {
          end = size;
          next = due();
        } else if (failure instanceof SyncFailedException) {
          fail(failure);
        } else {
          next = 2 * end; // the old file is good: no reason to stop
        }
        return telling(done, failure);
      }
    };
  }

  // ---------------------------------------------------------------- the end

  /** Takes no more; returns when what was taken has ended. False: it was closed before. */
  boolean close() {
    lock.lock();
    try {
      boolean first = !closed;
      closed = true;
      changed.signalAll();
      while (working) {
        changed.awaitUninterruptibly();
      }
      return first;
    } finally {
      lock.unlock();
    }
  }

  /** How many frames were written. */
  long commits() {
    lock.lock();
    try {
      return commits;
    } finally {
      lock.unlock();
    }
  }

  /** Bytes of the file, while nobody is at work. */
  long end() {
    lock.lock();
    try {
      return end;
    } finally {
      lock.unlock();
    }
  }
}
