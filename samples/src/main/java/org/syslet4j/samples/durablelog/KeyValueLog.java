// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.durablelog;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.syslet4j.SysletRuntime;

/**
 * Keys and values that are there after a crash: a change has happened when it is on the disk, and
 * not before. All of them are in memory too; on the disk they are a log, which is rewritten without
 * what is dead when it has become long. What several threads change at the same time is written and
 * synced together.
 *
 * <p>A failed change has not happened, and the log goes on. Only where nobody can say what is on
 * the disk, because syncing failed, every later change fails: open the log again to see what is
 * there.
 */
public final class KeyValueLog implements Closeable {
  private static final long ROTATE_AT = 16 << 20;
  private static final int LARGEST_ENTRY = 64 << 20;

  /** Of all logs of the process. */
  private static @Nullable SysletRuntime runtime;

  private final LogFile file;
  private final Map<String, byte[]> live;
  private final GroupCommit commit;
  private final long dropped;

  private KeyValueLog(LogFile file, Map<String, byte[]> live, GroupCommit commit, long dropped) {
    this.file = file;
    this.live = live;
    this.commit = commit;
    this.dropped = dropped;
  }

  /**
   * Opens the log in {@code folder}, which one process at a time can. A new one is made where there
   * is none.
   *
   * @throws java.nio.file.NoSuchFileException if there is no such folder
   * @throws DamagedLogException if something is missing that had been committed
   */
  public static KeyValueLog open(Path folder) throws IOException {
    return open(ChainLogFile.open(folder, runtime()), ROTATE_AT);
  }

  private static synchronized SysletRuntime runtime() {
    SysletRuntime opened = runtime;
    if (opened == null) {
      opened = ChainLogFile.runtime();
      runtime = opened;
    }
    return opened;
  }

  static KeyValueLog open(LogFile file, long rotateAt) throws IOException {
    try {
      ByteBuffer bytes = file.read();
      Map<String, byte[]> live = new ConcurrentHashMap<>();
      int end = Frames.replay(bytes, (key, value) -> change(live, key, value));
      int dropped = bytes.limit() - end;
      if (dropped > 0) {
        file.cut(end);
      }
      return new KeyValueLog(file, live, new GroupCommit(file, live, end, rotateAt), dropped);
    } catch (DamagedLogException e) {
      file.close();
      throw new DamagedLogException(file.toString(), e);
    } catch (Throwable e) {
      file.close();
      throw e;
    }
  }

  private static void change(Map<String, byte[]> live, String key, byte @Nullable [] value) {
    if (value == null) {
      live.remove(key);
    } else {
      live.put(key, value);
    }
  }

  /** The value of a key, as it is on the disk. */
  public Optional<byte[]> get(String key) {
    return Optional.ofNullable(live.get(key)).map(byte[]::clone);
  }

  /** The keys that there are, in order. */
  public Set<String> keys() {
    return new TreeSet<>(live.keySet());
  }

  /**
   * Gives a key a value; when this returns that is on the disk. An interrupt does not end the wait.
   *
   * @throws IllegalArgumentException if both together have more than 64 MiB
   */
  public void put(String key, byte[] value) throws IOException {
    commit.commit(checked(key, value), value.clone());
  }

  /**
   * {@link #put} without waiting; it waits only where more than 1 MiB is under way already. The
   * future completes on a thread of the common pool; what hangs on it may use the log.
   */
  public CompletableFuture<Void> putLater(String key, byte[] value) {
    return commit.commitLater(checked(key, value), value.clone());
  }

  private static String checked(String key, byte[] value) {
    long size = Frames.sizeOf(key.getBytes(StandardCharsets.UTF_8).length, value);
    if (size > LARGEST_ENTRY) {
      throw new IllegalArgumentException(
          "key and value have " + size + " bytes; at most " + LARGEST_ENTRY);
    }
    return key;
  }

  /** Removes a key; when this returns that is on the disk. One that is not there is no error. */
  public void remove(String key) throws IOException {
    commit.commit(Objects.requireNonNull(key), null);
  }

  /** Rewrites the log without what is dead. A failure leaves the old one in use. */
  public void rotate() throws IOException {
    GroupCommit.await(commit.rotate());
  }

  /** Bytes of a commit that never ended, which were cut when this was opened. */
  public long dropped() {
    return dropped;
  }

  /** What is under way is waited for; later changes fail. Again: nothing. */
  @Override
  public void close() throws IOException {
    if (commit.close()) {
      file.close();
    }
  }

  long commits() {
    return commit.commits();
  }

  long bytes() {
    return commit.end();
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
