// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.Errno;

/**
 * A file that is replaced whole or not at all: whoever opens it, and whoever does so after a power
 * cut, finds the old content or the new one. Owner and permissions stay. Any thread may write;
 * writers of one folder take turns, those of other processes too.
 *
 * <p>A symbolic link would be replaced, not what it leads to, so it is refused: resolve it first.
 */
public final class AtomicFile {
  private final Path file;
  private final Path folder;
  private final String name;
  private final long mode;
  private final ReplaceCalls calls;

  private AtomicFile(Path file, long mode, ReplaceCalls calls) {
    Path name = file.getFileName();
    if (name == null || name.toString().isEmpty()) {
      throw new IllegalArgumentException("a path without a file name: '" + file + "'");
    }
    Path folder = file.getParent();
    this.file = file;
    this.folder = folder == null ? Path.of(".") : folder;
    this.name = name.toString();
    this.mode = mode;
    this.calls = calls;
  }

  /** The file of that path, which need not be there. A new one is readable by all. */
  public static AtomicFile of(Path file) {
    return of(file, 0644);
  }

  /**
   * The same; a new one has the permissions {@code mode}, less the umask.
   *
   * @throws IllegalArgumentException if the path has no file name, or these are no permissions
   */
  public static AtomicFile of(Path file, int mode) {
    if ((mode & ~0777) != 0) {
      throw new IllegalArgumentException("no permissions: 0" + Integer.toOctalString(mode));
    }
    return new AtomicFile(file, mode, ReplaceCallsSyslets.create());
  }

  static AtomicFile of(Path file, SysletRuntime runtime) {
    return new AtomicFile(file, 0644, ReplaceCallsSyslets.create(runtime));
  }

  /** Replaces its content by a text in UTF-8; see {@link #write(byte[])}. */
  public void write(String text) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Replaces its content. When this returns the new content is there, and stays.
   *
   * @throws FileSystemException if it failed; the old content is there, and nothing else in the
   *     folder
   * @throws NotDurableException if the new content is there, and a power cut may take it away
   */
  public void write(byte[] content) throws IOException {
    long synced;
    try {
      synced = calls.replace(folder, "." + name + ".new", name, content, mode);
    } catch (SysletException e) {
      throw told(e);
    }
    if (synced < 0) {
      throw new NotDurableException(file, "fsync of its folder: " + Errno.describe(-synced));
    }
  }

  /** In terms of files: whoever calls this library need not know what a chain is. */
  private FileSystemException told(SysletException e) {
    String path = file.toString();
    Errno errno = e.error().orElse(Errno.EIO);
    boolean before = e.call().equals("openat") && e.arguments().get(0).equals("AT_FDCWD");
    FileSystemException told =
        before && errno == Errno.ENOENT
            ? new NoSuchFileException(folder.toString())
            : errno == Errno.EACCES
                ? new AccessDeniedException(path, null, e.call())
                : new FileSystemException(path, null, reason(e));
    told.initCause(e);
    return told;
  }

  private static String reason(SysletException e) {
    return e.call().isEmpty()
        ? "not an ordinary file, so it is not replaced"
        : "not replaced: "
            + e.call()
            + ": "
            + Errno.describe(e.errno())
            + (e.call().equals("fchown") ? ", and the file is to keep its owner" : "");
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
