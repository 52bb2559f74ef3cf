// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.Program;
import org.syslet4j.StructArray;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.Errno;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;

/** Many small files in one submission, from Java. */
class SlurpTest {
  private static final int FILES = 2000;

  @TempDir Path folder;

  private static boolean missing(int file) {
    return file % 7 == 3;
  }

  private static String content(int file) {
    return "file " + file + " " + "x".repeat(file % 50);
  }

  @Test
  void slurpReadsTwoThousandFilesAndReportsEachThatIsMissing() throws IOException {
    int gone = 0;
    for (int i = 0; i < FILES; i++) {
      if (missing(i)) {
        gone++;
      } else {
        Files.writeString(folder.resolve(i + ".txt"), content(i));
      }
    }
    Compilation compilation =
        new SysletCompiler().file(Path.of(Repository.sample("slurp"))).compile();
    assertThat(compilation.diagnostics()).isEmpty();
    try (SysletRuntime runtime = SysletRuntime.open();
        Program slurp = runtime.load(compilation.bundle(), "slurp");
        StructArray jobs = slurp.structArray("jobs", FILES)) {
      List<ByteBuffer> buffers = new ArrayList<>();
      for (int i = 0; i < FILES; i++) {
        buffers.add(ByteBuffer.allocateDirect(100));
        jobs.row(i).set("file", folder.resolve(i + ".txt")).set("into", buffers.get(i));
      }
      assertThat(slurp.bind().set("jobs", jobs).call().asLong()).isEqualTo(gone);
      assertThat(runtime.stats().submitted()).isEqualTo(1);
      for (int i = 0; i < FILES; i++) {
        long size = jobs.row(i).getLong("size");
        if (missing(i)) {
          assertThat(size).isEqualTo(-Errno.ENOENT.number());
        } else {
          byte[] bytes = new byte[(int) size];
          buffers.get(i).get(0, bytes);
          assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(content(i));
        }
      }
    }
  }
}
