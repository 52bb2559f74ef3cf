// SPDX-License-Identifier: Apache-2.0
package app;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.syslet4j.SysletException;
import org.syslet4j.annotation.Chain;
import org.syslet4j.annotation.Syslets;

/** Files. */
@Syslets(use = "std.io")
public interface Files {
  /** Writes a new file. */
  @Chain(
      """
      let f = try openat(AT_FDCWD, file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      defer close(f)
      try write_all(f, data)
      """)
  void write(Path file, byte[] data) throws SysletException;

  /** The size of a file. */
  @Chain(
      """
      var st: statx
      async try statx(AT_FDCWD, file, 0, STATX_SIZE, st)
      return st.stx_size
      """)
  CompletableFuture<Long> size(Path file);
}
