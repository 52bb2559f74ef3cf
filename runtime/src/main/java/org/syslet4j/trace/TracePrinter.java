// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.trace;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.syslet4j.abi.Errno;

/**
 * Writes events in the notation of strace(1), a line for each atom:
 *
 * <pre>
 * openat(AT_FDCWD, "x", O_RDONLY|O_CLOEXEC) = 3 &lt;0.000012&gt;
 * --- cat goes on in the background: read waits until it can be read ---
 * read(3, "hi\n", 4096) = 3 &lt;1.203901&gt; [async after 1.203850, reactor]
 * </pre>
 */
public final class TracePrinter implements TraceListener {
  private final Consumer<String> lines;
  private final boolean numbered;

  /**
   * @param lines takes each line, without its end
   * @param numbered whether lines begin with the number of their run
   */
  public TracePrinter(Consumer<String> lines, boolean numbered) {
    this.lines = Objects.requireNonNull(lines, "lines");
    this.numbered = numbered;
  }

  @Override
  public void told(TraceEvent event) {
    String line = line(event);
    if (!line.isEmpty()) {
      lines.accept(numbered ? "[run " + event.run().number() + "] " + line : line);
    }
  }

  /** An event as a line; empty for one that needs none. */
  public static String line(TraceEvent event) {
    if (event instanceof TraceEvent.Called called) {
      return called.atom()
          + " = "
          + called.answer()
          + (called.result().isPresent() ? " <" + seconds(called.duration()) + ">" : "")
          + mark(called);
    }
    if (event instanceof TraceEvent.Waits waits) {
      return waits.moves()
          ? "--- "
              + waits.run().syslet()
              + " goes on in the background: "
              + waits.atom().call()
              + " waits "
              + waits.reason().text()
              + " ---"
          : "";
    }
    if (event instanceof TraceEvent.Stopped stopped) {
      return "--- "
          + stopped.run().syslet()
          + (stopped.errno() == Errno.ETIMEDOUT.number()
              ? " has passed its deadline at "
              : " was cancelled at ")
          + stopped.atom().call()
          + " ---";
    }
    TraceEvent.Lost lost = (TraceEvent.Lost) event;
    return "--- " + lost.count() + " events were lost: the trace's buffer was full ---";
  }

  private static String mark(TraceEvent.Called called) {
    if (!called.inBackground()) {
      return "";
    }
    String by = called.by().name().toLowerCase(Locale.ROOT);
    return called.waited() > 0
        ? " [async after " + seconds(called.waited()) + ", " + by + "]"
        : " [async, " + by + "]";
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%d.%06d", nanos / 1_000_000_000, nanos / 1000 % 1_000_000);
  }
}
