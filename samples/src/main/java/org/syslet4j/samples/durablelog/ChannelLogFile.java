// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.durablelog;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.SyncFailedException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The same in plain Java, for comparison. A thread waits for the disk where the caller does not. It
 * does not keep other processes out, which needs a file to be locked beside the log.
 */
final class ChannelLogFile implements LogFile {
  private final Path folder;
  private final Path path;
  private final ExecutorService waiting =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "durable log");
            thread.setDaemon(true);
            return thread;
          });
  private volatile FileChannel file;

  ChannelLogFile(Path folder) throws IOException {
    this.folder = folder;
    this.path = folder.resolve("log");
    this.file = FileChannel.open(path, READ, WRITE, CREATE);
    syncFolder();
  }

  /** Nobody promises that a folder can be opened like this; on Linux it can. */
  private void syncFolder() throws IOException {
    try (FileChannel itself = FileChannel.open(folder)) {
      itself.force(true);
    }
  }

  @Override
  public ByteBuffer read() throws IOException {
    ByteBuffer into = ByteBuffer.allocateDirect((int) file.size());
    while (into.hasRemaining() && file.read(into, into.position()) >= 0) {
      // Until it is full, or the file ends.
    }
    return into.flip();
  }

  @Override
  public void append(long at, ByteBuffer bytes) throws IOException {
    write(file, at, bytes.duplicate());
    sync(file);
  }

  private static void write(FileChannel to, long at, ByteBuffer bytes) throws IOException {
    for (long end = at; bytes.hasRemaining(); ) {
      end += to.write(bytes, end);
    }
  }

  private static void sync(FileChannel file) throws IOException {
    try {
      file.force(false);
    } catch (IOException e) {
      SyncFailedException told = new SyncFailedException(e.getMessage());
      told.initCause(e);
      throw told;
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private CompletableFuture<Void> later(Work work) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    waiting.execute(
        () -> {
          try {
            work.run();
            done.complete(null);
          } catch (Throwable e) {
            done.completeExceptionally(e);
          }
        });
    return done;
  }

  @Override
  public CompletableFuture<Void> appendLater(long at, ByteBuffer bytes) {
    return later(() -> append(at, bytes));
  }

  @Override
  public void cut(long size) throws IOException {
    file.truncate(size);
    sync(file);
  }

  @Override
  public CompletableFuture<Void> replace(ByteBuffer bytes) {
    return later(() -> replaceNow(bytes.duplicate()));
  }

  private void replaceNow(ByteBuffer bytes) throws IOException {
    Path temp = folder.resolve("log.new");
    FileChannel fresh = FileChannel.open(temp, READ, WRITE, CREATE, TRUNCATE_EXISTING);
    try {
      write(fresh, 0, bytes);
      fresh.force(false);
      Files.move(temp, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      fresh.close();
      Files.deleteIfExists(temp);
      throw e;
    }
    file.close();
    file = fresh;
    try {
      syncFolder();
    } catch (IOException e) {
      throw new SyncFailedException(e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    waiting.shutdown();
    file.close();
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
