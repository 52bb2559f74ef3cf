// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.summary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The same in plain Java, for comparison. */
final class PlainSummary {
  private static final int ROOM = 64 << 10;

  private PlainSummary() {}

  /** What one often sees. A folder that cannot be read ends it. */
  static Summary brief(Path root) throws IOException {
    Tally tally = new Tally();
    List<Path> all;
    try (Stream<Path> walk = Files.walk(root)) {
      all = walk.toList();
    }
    for (Path path : all) {
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        tally.folder();
      } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        tally.other();
      } else {
        try {
          long modified = Files.getLastModifiedTime(path).to(TimeUnit.SECONDS);
          byte[] bytes = Files.readAllBytes(path);
          tally.content(ByteBuffer.wrap(bytes), 0, bytes.length);
          tally.file(modified, false);
        } catch (NoSuchFileException e) {
          tally.vanished();
        } catch (IOException e) {
          tally.problem(root.relativize(path).toString(), e.toString());
        }
      }
    }
    return tally.summary();
  }

  /** Looks at each file once, and reads it into a buffer that is there already. */
  static Summary careful(Path root) throws IOException {
    Careful careful = new Careful(root);
    Files.walkFileTree(root, careful);
    return careful.tally.summary();
  }

  private static final class Careful extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Tally tally = new Tally();
    private final ByteBuffer into = ByteBuffer.allocateDirect(ROOM + 64).alignedSlice(64);

    Careful(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      tally.folder();
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!attributes.isRegularFile()) {
        tally.other();
        return FileVisitResult.CONTINUE;
      }
      try (FileChannel channel = FileChannel.open(file)) {
        long size = 0;
        do {
          int n = channel.read(into.clear());
          if (n > 0) {
            tally.content(into, 0, n);
            size += n;
          }
        } while (!into.hasRemaining() && size < attributes.size());
        tally.file(attributes.lastModifiedTime().to(TimeUnit.SECONDS), size != attributes.size());
      } catch (IOException e) {
        return visitFileFailed(file, e);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (e instanceof NoSuchFileException) {
        tally.vanished();
      } else {
        tally.problem(root.relativize(file).toString(), e.toString());
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
