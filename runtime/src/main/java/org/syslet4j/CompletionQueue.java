// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.time.Duration;
import org.syslet4j.abi.Errno;
import org.syslet4j.internal.engine.Engine;
import org.syslet4j.internal.nativelib.LibC;
import org.syslet4j.internal.ring.CallerDriver;

/**
 * The completions of a {@linkplain SysletRuntime.Builder#callerDriven caller-driven} runtime.
 * Handlers are called and futures completed by whoever polls. Any thread may; one does at a time,
 * and another that polls meanwhile finds nothing.
 */
public final class CompletionQueue {
  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  private final Engine engine;
  private final CallerDriver driver;

  CompletionQueue(Engine engine, CallerDriver driver) {
    this.engine = engine;
    this.driver = driver;
  }

  /**
   * Sees to the completions that are there, without waiting. Allocates nothing itself.
   *
   * @return how many there were
   * @throws IllegalStateException if the runtime is closed
   */
  public int poll() {
    return open(driver.poll());
  }

  /**
   * Sees to completions until there were so many; ends earlier when nothing is in flight any more
   * or the time is up. The thread sleeps in native code; an interrupt is noticed within a quarter
   * of a second.
   *
   * @param least at least 1
   * @param timeout not negative
   * @return how many there were, which may be more
   * @throws IllegalArgumentException if an argument is out of its range
   * @throws IllegalStateException if the runtime is closed
   */
  public int await(int least, Duration timeout) throws InterruptedException {
    if (least < 1) {
      throw new IllegalArgumentException("at least 1 completion, not " + least);
    }
    if (timeout.isNegative()) {
      throw new IllegalArgumentException("a negative timeout: " + timeout);
    }
    long nanos = timeout.compareTo(LONGEST) > 0 ? Long.MAX_VALUE : timeout.toNanos();
    return open(driver.await(least, nanos));
  }

  /**
   * An eventfd for the caller's own {@code epoll_wait} or {@code poll}: it is readable when there
   * are completions, and {@link #poll} sets it back. The runtime closes it. The same each time.
   *
   * @throws IllegalStateException if the runtime is closed, or there is no descriptor to be had
   */
  public synchronized int eventfd() {
    int known = driver.eventfd();
    if (known >= 0) {
      return known;
    }
    int fd = LibC.openEventfd();
    if (fd < 0) {
      throw new IllegalStateException("eventfd(2) failed: " + Errno.describe(-fd));
    }
    long rc = engine.notifyBy(fd);
    if (rc < 0 || !driver.notifiedBy(fd)) {
      LibC.closeDescriptor(fd);
      throw new IllegalStateException(
          engine.closed() ? "the runtime is closed" : "no eventfd: " + Errno.describe(-rc));
    }
    return fd;
  }

  private static int open(int answer) {
    if (answer < 0) {
      throw new IllegalStateException("the runtime is closed");
    }
    return answer;
  }
}
