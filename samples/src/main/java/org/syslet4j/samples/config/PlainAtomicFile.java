// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The same in plain Java, for comparison. */
final class PlainAtomicFile {
  private static final Set<PosixFilePermission> OURS = PosixFilePermissions.fromString("rw-------");
  private static final FileAttribute<?> OURS_ALONE = PosixFilePermissions.asFileAttribute(OURS);

  private PlainAtomicFile() {}

  /**
   * What one often sees. Atomic for who reads it meanwhile; behind a power cut the file may be
   * empty, because its new name can reach the disk before its bytes do. Forgets owner and
   * permissions.
   */
  static void quick(Path file, byte[] content) throws IOException {
    Path temp = file.resolveSibling("." + file.getFileName() + ".new");
    Files.write(temp, content);
    Files.move(temp, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** What {@link AtomicFile} does, but for the lock, which Java cannot take on a folder. */
  static void durable(Path file, byte[] content) throws IOException {
    Path temp = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      Files.deleteIfExists(temp);
      PosixFileAttributes old = attributes(file);
      if (old != null && !old.isRegularFile()) {
        throw new IOException(file + " is no ordinary file");
      }
      Set<StandardOpenOption> options =
          Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
      FileAttribute<?>[] attributes =
          old == null ? new FileAttribute<?>[0] : new FileAttribute<?>[] {OURS_ALONE};
      try (FileChannel channel = FileChannel.open(temp, options, attributes)) {
        ByteBuffer left = ByteBuffer.wrap(content);
        while (left.hasRemaining()) {
          channel.write(left);
        }
        if (old != null) {
          PosixFileAttributeView view =
              Files.getFileAttributeView(temp, PosixFileAttributeView.class);
          view.setOwner(old.owner());
          view.setGroup(old.group());
          view.setPermissions(old.permissions());
        }
        channel.force(true);
      }
      Files.move(temp, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(temp);
      throw e;
    }
    // Nobody promises that a folder can be opened like this; on Linux it can.
    try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent())) {
      folder.force(true);
    }
  }

  private static @Nullable PosixFileAttributes attributes(Path file) throws IOException {
    try {
      return Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return null;
    }
  }
}
