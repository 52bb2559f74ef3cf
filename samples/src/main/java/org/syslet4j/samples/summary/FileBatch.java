// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.summary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.syslet4j.Batch;
import org.syslet4j.Binding;
import org.syslet4j.Completion;
import org.syslet4j.OwnedFd;
import org.syslet4j.Program;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;
import org.syslet4j.samples.Scripts;

/**
 * Files that are looked at and read {@value #MOST} with one crossing into native code, whatever
 * folders they are in. Their memory is used again and again.
 */
final class FileBatch implements AutoCloseable {
  private static final int MOST = 64;

  /** Longer files are read in parts. */
  private static final int ROOM = 64 << 10;

  private static final int S_IFMT = 0170000;
  private static final int S_IFREG = 0100000;
  private static final int S_IFDIR = 0040000;

  // Parameters of `look`, and its results.
  private static final int FOLDER = 0;
  private static final int NAME = 1;
  private static final int MODE = 0;
  private static final int SIZE = 1;
  private static final int MODIFIED = 2;
  private static final int READ = 3;

  private final SysletRuntime runtime;
  private final Program look;
  private final Program file;
  private final Program part;
  private final ByteBuffer rooms = aligned(MOST * ROOM);
  private final ByteBuffer parts = aligned(256 << 10);
  private final List<Binding> bindings = new ArrayList<>(MOST);
  private final Batch full;

  private final List<Waiting> waiting = new ArrayList<>(MOST);
  private final List<Folder> kept = new ArrayList<>();

  /**
   * A folder whose files are read.
   *
   * @param path below the root, which is a dot itself
   */
  record Folder(OwnedFd opened, byte[] path) {
    /** Of something in it. */
    byte[] path(byte[] name) {
      if (path.length == 1 && path[0] == '.') {
        return name;
      }
      byte[] both = Arrays.copyOf(path, path.length + 1 + name.length);
      both[path.length] = '/';
      System.arraycopy(name, 0, both, path.length + 1, name.length);
      return both;
    }
  }

  private record Waiting(Folder folder, byte[] name) {
    byte[] path() {
      return folder.path(name);
    }
  }

  /** Who learns what became of them. */
  interface Listener {
    Tally tally();

    /** It is a folder after all. */
    void folder(byte[] path);

    void failed(byte[] path, SysletException e);
  }

  FileBatch(SysletRuntime runtime) {
    this.runtime = runtime;
    look = Scripts.load(runtime, "summary.syslet", "look");
    file = Scripts.load(runtime, "summary.syslet", "file");
    part = Scripts.load(runtime, "summary.syslet", "part");
    for (int i = 0; i < MOST; i++) {
      bindings.add(look.bind().set("into", rooms.slice(i * ROOM, ROOM)));
    }
    full = runtime.batch(bindings);
  }

  /** The kernel copies into a buffer at the start of a cache line nearly three times as fast. */
  private static ByteBuffer aligned(int bytes) {
    return ByteBuffer.allocateDirect(bytes + 64).alignedSlice(64).slice(0, bytes);
  }

  /** Closes a folder when no file of it is waiting any more. */
  void keep(Folder folder) {
    kept.add(folder);
  }

  /** A file of a folder that is kept; what is waiting is read when there is enough of it. */
  void add(Folder folder, byte[] name, Listener listener) {
    waiting.add(new Waiting(folder, name));
    if (waiting.size() == MOST) {
      read(full, listener);
      // The last one may still be walked over.
      close(kept.subList(0, kept.size() - 1));
    }
  }

  /** Reads what is waiting. */
  void flush(Listener listener) {
    if (!waiting.isEmpty()) {
      try (Batch fewer = runtime.batch(bindings.subList(0, waiting.size()))) {
        read(fewer, listener);
      }
    }
    close(kept);
  }

  /** Nobody wants to know any more. */
  void forget() {
    waiting.clear();
    close(kept);
  }

  private static void close(List<Folder> folders) {
    for (Folder folder : folders) {
      try {
        folder.opened.close();
      } catch (IOException e) {
        // It was read only: nothing is lost.
      }
    }
    folders.clear();
  }

  private void read(Batch batch, Listener listener) {
    for (int i = 0; i < batch.size(); i++) {
      Waiting next = waiting.get(i);
      batch.binding(i).setFd(FOLDER, next.folder.opened.value()).setPath(NAME, next.name);
    }
    batch.call();
    for (int i = 0; i < batch.size(); i++) {
      ended(waiting.get(i), batch.completion(i), i * ROOM, listener);
    }
    waiting.clear();
  }

  private void ended(Waiting read, Completion end, int at, Listener listener) {
    SysletException failure = end.failure();
    if (failure != null) {
      listener.failed(read.path(), failure);
      return;
    }
    long type = end.value(MODE) & S_IFMT;
    long n = end.value(READ);
    if (type == S_IFDIR) {
      listener.folder(read.path());
    } else if (type != S_IFREG) {
      listener.tally().other();
    } else if (n == ROOM) {
      inParts(read, end.value(SIZE), end.value(MODIFIED), listener);
    } else {
      listener.tally().content(rooms, at, (int) n);
      listener.tally().file(end.value(MODIFIED), n != end.value(SIZE));
    }
  }

  /** Up to the size that it had: one that grows for ever ends all the same. */
  private void inParts(Waiting read, long size, long modified, Listener listener) {
    Binding opening = file.bind().set("folder", read.folder.opened).set("name", read.name);
    try (OwnedFd opened = opening.call().fd()) {
      Binding next = part.bind().set("file", opened).set("into", parts);
      long at = 0;
      for (long n = 1; n > 0 && at < size; at += n) {
        n = next.set("at", at).callLong();
        listener.tally().content(parts, 0, (int) n);
      }
      listener.tally().file(modified, at != size);
    } catch (SysletException e) {
      listener.failed(read.path(), e);
    } catch (IOException e) {
      throw new AssertionError("a file that was only read cannot fail to close", e);
    }
  }

  @Override
  public void close() {
    full.close();
    look.close();
    file.close();
    part.close();
  }
}
