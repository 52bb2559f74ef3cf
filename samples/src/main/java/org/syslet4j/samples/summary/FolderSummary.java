// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.summary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.syslet4j.Binding;
import org.syslet4j.OwnedFd;
import org.syslet4j.Program;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.Errno;
import org.syslet4j.samples.Scripts;

/**
 * Sums up folders: reads what is in them, and hands files to batches. What cannot be read is a line
 * of the summary, and stops nothing. Links are not followed.
 */
public final class FolderSummary implements AutoCloseable {
  private static final int AT_FDCWD = -100;

  /** PATH_MAX without the zero. */
  private static final int LONGEST_PATH = 4095;

  private final Program folder;
  private final Program entries;
  private final FileBatch files;
  private final ByteBuffer names = ByteBuffer.allocateDirect(256 << 10);

  private FolderSummary(SysletRuntime runtime) {
    folder = Scripts.load(runtime, "summary.syslet", "folder");
    entries = Scripts.load(runtime, "summary.syslet", "entries");
    files = new FileBatch(runtime);
  }

  /** One that can sum up many folders, one behind the other. Not for several threads at once. */
  public static FolderSummary open(SysletRuntime runtime) {
    return new FolderSummary(runtime);
  }

  /**
   * Sums up a folder and those below it.
   *
   * @throws FileSystemException if the folder itself cannot be read
   */
  public Summary of(Path path) throws IOException {
    Walk walk = new Walk();
    try (OwnedFd root = opened(path)) {
      walk.all(root);
    }
    return walk.tally.summary();
  }

  private OwnedFd opened(Path path) throws FileSystemException {
    // With a dot behind it, because the folder itself may well be a link.
    Binding binding = folder.bind().set("root", AT_FDCWD).set("name", path.resolve("."));
    try {
      return binding.call().fd();
    } catch (SysletException e) {
      FileSystemException told =
          switch (e.error().orElse(Errno.EIO)) {
            case ENOENT -> new NoSuchFileException(path.toString());
            case ENOTDIR -> new NotDirectoryException(path.toString());
            case EACCES -> new AccessDeniedException(path.toString());
            default -> new FileSystemException(path.toString(), null, Errno.describe(e.errno()));
          };
      told.initCause(e);
      throw told;
    }
  }

  /** One summary in the making. */
  private final class Walk implements FileBatch.Listener {
    private final Tally tally = new Tally();

    /** Where it has not been: paths below the root. */
    private final Deque<byte[]> folders = new ArrayDeque<>();

    void all(OwnedFd root) throws IOException {
      try {
        folders.push(new byte[] {'.'});
        while (!folders.isEmpty()) {
          list(root, folders.pop());
          if (folders.isEmpty()) {
            files.flush(this); // may find more, where the file system does not tell their type
          }
        }
      } finally {
        files.forget();
      }
    }

    private void list(OwnedFd root, byte[] path) {
      try {
        OwnedFd opened = folder.bind().set("root", root).set("name", path).call().fd();
        list(new FileBatch.Folder(opened, path));
      } catch (SysletException e) {
        failed(path, e);
      }
    }

    private void list(FileBatch.Folder in) throws SysletException {
      tally.folder();
      files.keep(in); // until those of its files that are waiting have been read
      Binding next = entries.bind().set("folder", in.opened()).set("into", names);
      Entries found = new Entries(names);
      for (long n = next.callLong(); n > 0; n = next.callLong()) {
        found.begin((int) n);
        while (found.advance()) {
          entry(in, found);
        }
      }
    }

    private void entry(FileBatch.Folder in, Entries found) {
      int type = found.type();
      if (type != Entries.FILE && type != Entries.FOLDER && type != Entries.UNKNOWN) {
        tally.other();
        return;
      }
      if (type == Entries.FOLDER) {
        folder(in.path(found.name()));
      } else {
        files.add(in, found.name(), this);
      }
    }

    @Override
    public void folder(byte[] path) {
      if (path.length > LONGEST_PATH) {
        tally.problem(text(path), "its path is too long");
      } else {
        folders.push(path);
      }
    }

    /** For a message; what is no text becomes replacement characters. */
    private static String text(byte[] path) {
      return new String(path, StandardCharsets.UTF_8);
    }

    @Override
    public Tally tally() {
      return tally;
    }

    @Override
    public void failed(byte[] path, SysletException e) {
      switch (e.error().orElse(Errno.EIO)) {
        case ENOENT -> tally.vanished();
        // A link or a socket took a file's place, or something a folder's.
        case ELOOP, ENXIO, ENOTDIR -> tally.other();
        default -> tally.problem(text(path), e.call() + ": " + Errno.describe(e.errno()));
      }
    }
  }

  /** Gives its memory back. */
  @Override
  public void close() {
    files.close();
    folder.close();
    entries.close();
  }
}
