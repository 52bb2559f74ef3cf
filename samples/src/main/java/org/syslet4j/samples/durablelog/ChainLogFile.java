// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.durablelog;

import java.io.IOException;
import java.io.SyncFailedException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.syslet4j.EngineKind;
import org.syslet4j.OwnedFd;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.Errno;

/** A chain for each thing that is done to the file. */
final class ChainLogFile implements LogFile {
  private static final String NAME = "log";
  private static final String TEMP = "log.new";

  private final Path path;
  private final LogCalls calls;
  private final OwnedFd folder;
  private volatile OwnedFd file;
  private final long size;

  private ChainLogFile(Path path, LogCalls calls, LogCalls.Opened opened) {
    this.path = path;
    this.calls = calls;
    this.folder = opened.dir();
    this.file = opened.file();
    this.size = opened.size();
  }

  /**
   * One that starts the next commit right where it sees the end of the one before. For syncing, the
   * only thing that blocks, io_uring needs a thread as well, and two hand-overs more.
   */
  static SysletRuntime runtime() {
    return SysletRuntime.builder().engine(EngineKind.THREADS).executor(Runnable::run).build();
  }

  static ChainLogFile open(Path folder, SysletRuntime runtime) throws IOException {
    LogCalls calls = LogCallsSyslets.create(runtime);
    try {
      return new ChainLogFile(folder.resolve(NAME), calls, calls.open(folder, NAME));
    } catch (SysletException e) {
      Errno errno = e.error().orElse(Errno.EIO);
      if (e.call().equals("flock") && errno == Errno.EAGAIN) {
        throw caused(
            new FileSystemException(folder.toString(), null, "another log has this folder open"),
            e);
      }
      if (e.arguments().contains("AT_FDCWD") && errno == Errno.ENOENT) {
        throw caused(new NoSuchFileException(folder.toString()), e);
      }
      throw told(folder.resolve(NAME), "not opened", e);
    }
  }

  @Override
  public ByteBuffer read() throws IOException {
    if (size > Frames.LARGEST) {
      throw new IOException(path + " has " + size + " bytes; at most " + Frames.LARGEST);
    }
    ByteBuffer into = ByteBuffer.allocateDirect((int) size);
    try {
      return into.limit((int) calls.read(file, into));
    } catch (SysletException e) {
      throw told(path, "not read", e);
    }
  }

  @Override
  public void append(long at, ByteBuffer bytes) throws IOException {
    try {
      calls.append(file, at, bytes);
    } catch (SysletException e) {
      throw told(path, bytes.remaining() + " bytes not appended", e);
    }
  }

  @Override
  public CompletableFuture<Void> appendLater(long at, ByteBuffer bytes) {
    return told(calls.appendLater(file, at, bytes), bytes.remaining() + " bytes not appended");
  }

  @Override
  public void cut(long size) throws IOException {
    try {
      calls.cut(file, size);
    } catch (SysletException e) {
      throw told(path, "not cut to " + size + " bytes", e);
    }
  }

  @Override
  public CompletableFuture<Void> replace(ByteBuffer bytes) {
    return told(calls.replace(folder, TEMP, NAME, bytes), "not rotated").thenAccept(this::replaced);
  }

  private void replaced(LogCalls.Replaced replaced) {
    OwnedFd old = file;
    file = replaced.file();
    try {
      old.close();
    } catch (IOException e) {
      // All that was written to it was synced, and it has no name any more.
    }
    if (replaced.synced() < 0) {
      throw new CompletionException(
          new SyncFailedException(
              path
                  + ": rotated, but a power cut may undo that: fsync of the folder: "
                  + Errno.describe(-replaced.synced())));
    }
  }

  private <T> CompletableFuture<T> told(CompletableFuture<T> future, String what) {
    return future.handle(
        (value, failure) -> {
          Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
          if (cause == null) {
            return value;
          }
          throw new CompletionException(
              cause instanceof SysletException e ? told(path, what, e) : cause);
        });
  }

  /** What failed, in terms of the log. */
  private static IOException told(Path path, String what, SysletException e) {
    String text = path + ": " + what + ": " + e.call() + ": " + Errno.describe(e.errno());
    return caused(
        e.call().equals("fdatasync") ? new SyncFailedException(text) : new IOException(text), e);
  }

  private static <E extends IOException> E caused(E told, SysletException cause) {
    told.initCause(cause);
    return told;
  }

  @Override
  public void close() throws IOException {
    try {
      file.close();
    } finally {
      folder.close(); // last, because with it goes the lock
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
