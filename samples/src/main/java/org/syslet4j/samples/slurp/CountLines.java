// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.slurp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.syslet4j.SysletRuntime;

/** {@code wc -l} over all files below a folder. */
public final class CountLines {
  private static final int LARGEST = 64 << 10;

  private long lines;

  private CountLines() {}

  /** One argument: the folder. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length == 1 ? arguments[0] : ".");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).collect(Collectors.toList());
    }
    CountLines count = new CountLines();
    try (SysletRuntime runtime = SysletRuntime.open();
        ManyFiles reader = ManyFiles.reader(runtime, LARGEST)) {
      int failed = reader.read(files, count::add);
      System.out.println(
          count.lines + " lines in " + (files.size() - failed) + " files, " + failed + " not read");
    }
  }

  private void add(SmallFile file) {
    if (file.failed()) {
      System.err.println(file.path() + ": " + file.reason());
    }
    for (ByteBuffer bytes = file.bytes(); bytes.hasRemaining(); ) {
      lines += bytes.get() == '\n' ? 1 : 0;
    }
  }
}
