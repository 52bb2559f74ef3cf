// SPDX-License-Identifier: Apache-2.0
package demo;

import java.nio.file.Path;
import org.syslet4j.SysletException;
import org.syslet4j.annotation.Chain;
import org.syslet4j.annotation.Default;
import org.syslet4j.annotation.Syslets;

/** Copies files. */
@Syslets
public interface Copier {
  /** Copies a file. */
  @Chain("""
      var chunk: byte[128KiB]
      var off = 0

      let src = try openat(AT_FDCWD, from, O_RDONLY | O_CLOEXEC)
      defer close(src)
      let dst = try openat(AT_FDCWD, to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
      errdefer close(dst)

      loop {
          let n = try pread64(src, chunk, off)
          if n == 0 { break }
          let w = try pwrite64(dst, chunk[..n], off)
          if w == 0 { fail EIO }
          off += w
      }
      try close(dst)
      return off
      """)
  long cp(Path from, Path to, @Default(0644) long mode) throws SysletException;
}
