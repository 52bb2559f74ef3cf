// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.interpreter;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.syslet4j.internal.engine.ThisProcess;
import org.syslet4j.internal.nativelib.RawCalls;
import org.syslet4j.kernel.Kernel;
import org.syslet4j.kernel.SystemCall;

/** The kernel of this machine, by syscall(2) through JNA. */
public final class LinuxKernel implements Kernel, Host, ThisProcess {
  private static final short POLLIN = 1;
  private static final short POLLOUT = 4;

  /** What a pipe takes at once when it is ready for writing: PIPE_BUF of pipe(7). */
  private static final long PIPE_BUF = 4096;

  private static final int MSG_WAITALL = 0x100;

  private static final Set<String> READS =
      Set.of("read", "readv", "recvfrom", "recvmsg", "accept", "accept4");
  private static final Set<String> WRITES = Set.of("write", "writev", "sendto", "sendmsg");

  /** Those that wait for something else than one descriptor, or whose time nobody knows. */
  private static final Set<String> WAITS =
      Set.of(
          "connect",
          "splice",
          "tee",
          "vmsplice",
          "sendfile",
          "ppoll",
          "select",
          "pselect6",
          "epoll_pwait",
          "epoll_pwait2",
          "nanosleep",
          "clock_nanosleep",
          "pause",
          "futex",
          "wait4",
          "waitid",
          "flock",
          "fcntl",
          "fsync",
          "fdatasync",
          "sync",
          "syncfs",
          "recvmmsg",
          "sendmmsg",
          "msgrcv",
          "msgsnd",
          "semop",
          "semtimedop",
          "mq_timedreceive",
          "mq_timedsend",
          "io_getevents",
          "io_pgetevents",
          "io_uring_enter",
          "rt_sigtimedwait");

  /** The kernel's numbers of threads that wait in a call. */
  private final Map<Thread, Integer> waiting = new ConcurrentHashMap<>();

  public LinuxKernel() {
    RawCalls.load();
  }

  @Override
  public long answer(SystemCall call) {
    Thread self = Thread.currentThread();
    waiting.put(self, RawCalls.gettid());
    try {
      return RawCalls.call(
          call.number(),
          call.argument(0),
          call.argument(1),
          call.argument(2),
          call.argument(3),
          call.argument(4),
          call.argument(5));
    } finally {
      waiting.remove(self);
    }
  }

  @Override
  public void interrupt(Thread thread) {
    Integer tid = waiting.get(thread);
    if (tid != null) {
      RawCalls.interrupt(tid);
    }
  }

  @Override
  public boolean mayBlock(SystemCall call) {
    String name = call.name();
    int fd = (int) call.argument(0);
    if (READS.contains(name)) {
      boolean all = name.equals("recvfrom") && (call.argument(3) & MSG_WAITALL) != 0;
      return all || !RawCalls.ready(fd, POLLIN);
    }
    if (WRITES.contains(name)) {
      boolean small = !name.endsWith("v") && call.argument(2) <= PIPE_BUF;
      return !(small || RawCalls.seekable(fd)) || !RawCalls.ready(fd, POLLOUT);
    }
    return switch (name) {
      case "poll" -> (int) call.argument(2) != 0;
      case "epoll_wait" -> (int) call.argument(3) != 0;
      default -> WAITS.contains(name);
    };
  }

  @Override
  public boolean counts() {
    return true;
  }

  @Override
  public void count(int eventfd) {
    RawCalls.count(eventfd);
  }

  @Override
  public String describe() {
    return "the system calls of this process, by JNA";
  }
}
