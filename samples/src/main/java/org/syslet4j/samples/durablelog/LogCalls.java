// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.durablelog;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.syslet4j.OwnedFd;
import org.syslet4j.SysletException;
import org.syslet4j.annotation.Chain;
import org.syslet4j.annotation.Syslets;

/** What {@link ChainLogFile} asks of the kernel. */
@Syslets(use = "std.io")
interface LogCalls {
  /** A log's folder, which is locked, and its file. */
  record Opened(OwnedFd dir, OwnedFd file, long size) {}

  /** The file that took the old one's place; what syncing the folder answered. */
  record Replaced(OwnedFd file, long synced) {}

  /** Opens the file {@code name}, or makes it; EAGAIN when another process has the folder. */
  @Chain(
      """
      let dir = try openat(AT_FDCWD, folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      errdefer close(dir)
      try flock(dir, LOCK_EX | LOCK_NB)
      let file = try openat(dir, name, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      errdefer close(file)
      let size = try lseek(file, 0, SEEK_END)
      async try fsync(dir)  // else a power cut may take a new file's name away
      return dir, file, size
      """)
  Opened open(Path folder, String name) throws SysletException;

  /** Reads from the start; returns how many bytes. */
  @Chain(
      """
      try lseek(file, 0, SEEK_SET)
      return try read_full(file, into)
      """)
  long read(OwnedFd file, ByteBuffer into) throws SysletException;

  /** Writes at {@code at} and syncs, all in the calling thread, which blocks as in plain Java. */
  @Chain(
      """
      var rest = data
      var end = at
      while rest.len != 0 {
          let w = sync try pwrite64(file, rest, end)
          if w == 0 { fail EIO }
          rest = rest[w..]
          end += w
      }
      sync try fdatasync(file)
      """)
  void append(OwnedFd file, long at, ByteBuffer data) throws SysletException;

  /** The same; the caller does not wait for the disk. */
  @Chain(
      """
      var rest = data
      var end = at
      while rest.len != 0 {
          let w = sync try pwrite64(file, rest, end)  // into the page cache
          if w == 0 { fail EIO }
          rest = rest[w..]
          end += w
      }
      async try fdatasync(file)
      """)
  CompletableFuture<Void> appendLater(OwnedFd file, long at, ByteBuffer data);

  /** Cuts the file to {@code size} bytes and syncs. */
  @Chain(
      """
      try ftruncate(file, size)
      async try fdatasync(file)
      """)
  void cut(OwnedFd file, long size) throws SysletException;

  /** Puts a file with {@code data} in the place of {@code name}: all of it, or nothing changes. */
  @Chain(
      """
      unlinkat(dir, temp, 0) catch ENOENT { }  // the folder is locked: its writer was killed
      let file = try openat(dir, temp, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      errdefer close(file)
      {
          errdefer unlinkat(dir, temp, 0)
          try write_all(file, data)
          async try fdatasync(file)
          try renameat2(dir, temp, dir, name, 0)
      }
      let synced = async fsync(dir)
      return file, synced
      """)
  CompletableFuture<Replaced> replace(OwnedFd dir, String temp, String name, ByteBuffer data);
}
