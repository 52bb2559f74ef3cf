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
import org.syslet4j.annotation.Struct;
import org.syslet4j.annotation.Syslets;

/** Records as structs. */
@Syslets
public interface Structured {
  record Point(long x, int y) {}

  record Line(Point from, Point to, long width) {}

  record Job(Path file, ByteBuffer into, OwnedFd dir) {}

  record Message(@Fd int to, String path, ByteBuffer text) {}

  /** The kernel's, but for what is zero. */
  @Struct("timespec")
  record Pause(long tv_nsec) {}

  @Struct("itimerspec")
  record Timer(Pause it_value) {}

  @Chain("return p.x + p.y + row")
  long sum(Point p, @Default(1) Long row) throws SysletException;

  @Chain("""
      var all = 0
      for l in lines {
          all += l.from.x + l.from.y + l.to.x + l.to.y + l.width
      }
      return all
      """)
  long lengths(List<Line> lines);

  @Chain("try clock_nanosleep(CLOCK_MONOTONIC, 0, pause, null)")
  CompletableFuture<Void> sleep(Pause pause);

  @Chain("""
      let f = try timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC)
      defer close(f)
      try timerfd_settime(f, 0, timer, null)
      var count: byte[8]
      let n = try read(f, count)
      return n
      """)
  int expire(Timer timer);

  @Chain("""
      var bytes = 0
      for j in jobs {
          let f = try openat(j.dir, j.file, O_RDONLY | O_CLOEXEC)
          defer close(f)
          bytes += try read(f, j.into)
      }
      return bytes, jobs.len
      """)
  Read read(List<Job> jobs) throws SysletException;

  record Read(long bytes, int files) {}

  @Chain("""
      try faccessat(AT_FDCWD, m.path, F_OK)
      return try write(m.to, m.text)
      """)
  long send(Message m) throws SysletException;
}
