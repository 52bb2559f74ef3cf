// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.doors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;
import org.syslet4j.annotation.Chain;
import org.syslet4j.annotation.Default;
import org.syslet4j.annotation.Syslets;

/**
 * Copies a file with a chain that an interface is annotated with. The class that implements it was
 * written when this was compiled; it needs the runtime alone.
 */
public final class AnnotatedCopy {
  private AnnotatedCopy() {}

  /** Copies files. */
  @Syslets(packageName = "demo")
  public interface Copier {
    /** Copies a file; returns how many bytes it has. */
    @Chain(
        """
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

    /** The size of a file, without waiting for the disk. */
    @Chain(
        """
        var st: statx
        async try statx(AT_FDCWD, file, 0, STATX_SIZE, st)
        return st.stx_size
        """)
    CompletableFuture<Long> size(Path file);
  }

  /** Copies a file; returns how many bytes it has. */
  public static long copy(SysletRuntime runtime, Path from, Path to) throws IOException {
    return AnnotatedCopy_CopierSyslets.create(runtime).cp(from, to, 0644);
  }

  /** {@code AnnotatedCopy FROM TO}. */
  public static void main(String[] args) throws IOException {
    Copier copier = AnnotatedCopy_CopierSyslets.create();
    System.out.println(copier.cp(Path.of(args[0]), Path.of(args[1]), 0644) + " bytes");
    System.out.println(copier.size(Path.of(args[1])).join() + " bytes are there");
  }
}
