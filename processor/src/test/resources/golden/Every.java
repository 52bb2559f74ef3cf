// SPDX-License-Identifier: Apache-2.0
package demo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.syslet4j.OwnedFd;
import org.syslet4j.annotation.Chain;
import org.syslet4j.annotation.Default;
import org.syslet4j.annotation.Fd;
import org.syslet4j.annotation.Syslets;

/** Every type that is supported. */
@Syslets(packageName = "every", use = "std.io")
interface Every {
  /** The ends of a pipe. */
  record Pipe(OwnedFd in, OwnedFd out) {}

  record Sum(long sum, int twice) {}

  @Chain("return a + b + binding + result")
  long add(long a, int b, @Default(7) Long binding, @Default(-1) Integer result);

  @Chain("return pid + getpid() - getpid()")
  int same(int pid);

  @Chain("return a + 1, a + a")
  Sum sum(long a);

  @Chain("""
      var ends: fd[2]
      try pipe2(ends, O_CLOEXEC)
      return ends[0], ends[1]
      """)
  Pipe pipe() throws IOException;

  @Chain("try write_all(to, data)")
  void write(@Fd int to, byte[] data);

  @Chain("try write_all(to, data)")
  void put(OwnedFd to, ByteBuffer data);

  @Chain("return try read(from, room)")
  CompletableFuture<Long> read(OwnedFd from, byte[] room);

  @Chain("return try read(from, room)")
  CompletableFuture<Integer> readInt(OwnedFd from, ByteBuffer room);

  @Chain("try unlinkat(AT_FDCWD, name, 0)")
  CompletableFuture<Void> remove(String name);

  @Chain("return try openat(AT_FDCWD, name, O_RDONLY | O_CLOEXEC)")
  CompletableFuture<OwnedFd> open(Path name);

  @Chain("""
      let f = try openat(AT_FDCWD, name, O_RDONLY | O_CLOEXEC)
      errdefer close(f)
      return f
      """)
  OwnedFd openNow(Path name) throws IOException;

  @Chain("""
      try read(from, room)
      return try openat(AT_FDCWD, name, O_RDONLY | O_CLOEXEC)
      """)
  CompletableFuture<OwnedFd> openAfter(OwnedFd from, byte[] room, Path name);

  @Chain("return a + 1, a + a")
  CompletableFuture<Sum> sumLater(long a);

  @Chain("return 42")
  int hashCode();

  boolean equals(Object other);

  /** Not a chain. */
  default long addTwo(long a) {
    return add(a, 2, null, null);
  }
}
