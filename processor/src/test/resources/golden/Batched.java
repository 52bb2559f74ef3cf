// SPDX-License-Identifier: Apache-2.0
package demo;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.syslet4j.OwnedFd;
import org.syslet4j.SysletException;
import org.syslet4j.annotation.Chain;
import org.syslet4j.annotation.Default;
import org.syslet4j.annotation.Fd;
import org.syslet4j.annotation.Syslets;

/** Chains that are run once for each element. */
@Syslets
public interface Batched {
  record Point(long x, long y) {}

  record Status(long size, int links) {}

  record Slice(@Fd int from, ByteBuffer into, @Default(0) Long at) {}

  record Path2(Point start, List<Point> rest, String name) {}

  /** One list. */
  @Chain("""
      var st: statx
      try statx(AT_FDCWD, file, 0, STATX_SIZE | STATX_NLINK, st)
      return st.stx_size, st.stx_nlink
      """)
  List<Status> stat(List<Path> file) throws SysletException;

  /** Two lists, and what all share. */
  @Chain("return a * b + c + p.x")
  List<Long> products(List<Long> a, List<Integer> b, long c, Point p);

  /** A record of what one run gets. */
  @Chain("return try pread64(from, into, at)")
  List<Integer> read(List<Slice> slices) throws SysletException;

  /** Structs inside of records. */
  @Chain("""
      var all = start.x + start.y
      for p in rest {
          all += p.x + p.y
      }
      return all
      """)
  List<Long> lengths(List<Path2> elements);

  @Chain("return try openat(AT_FDCWD, file, O_RDONLY | O_CLOEXEC)")
  List<OwnedFd> open(List<String> file) throws SysletException;

  @Chain("try unlinkat(AT_FDCWD, file, 0)")
  List<CompletableFuture<Void>> remove(List<Path> file);

  @Chain("""
      let n = try read(from, room)
      return try openat(AT_FDCWD, file, O_RDONLY | O_CLOEXEC)
      """)
  CompletableFuture<List<OwnedFd>> openAfter(OwnedFd from, List<byte[]> room, List<Path> file);

  @Chain("close(fd)")
  List<Void> close(List<OwnedFd> fd);

  @Chain("return n")
  List<Integer> narrow(List<Long> n);
}
