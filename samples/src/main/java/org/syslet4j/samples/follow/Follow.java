// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.follow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.syslet4j.OwnedFd;
import org.syslet4j.Program;
import org.syslet4j.SysletResult;
import org.syslet4j.SysletRuntime;
import org.syslet4j.samples.Scripts;

/**
 * {@code tail -f}: copies what is appended to a file to a descriptor until it is closed. While
 * nothing is appended, no thread waits; thousands of these cost some kilobytes each.
 *
 * <p>In plain Java it is a WatchService, which a thread of its own must take from, a FileChannel
 * whose position is kept by hand, and an interrupt to end it.
 */
public final class Follow implements AutoCloseable {
  private final Program follow;
  private final Program signal;
  private final OwnedFd stop;
  private final CompletableFuture<SysletResult> end;

  private Follow(SysletRuntime runtime, Path file, int to) throws IOException {
    follow = Scripts.load(runtime, "follow.syslet", "follow");
    signal = Scripts.load(runtime, "control.syslet", "signal");
    try (Program event = Scripts.load(runtime, "control.syslet", "event")) {
      stop = event.bind().call().fd();
    }
    end = follow.bind().set("file", file).set("to", to).set("stop", stop).submit();
  }

  /**
   * Starts behind the end of {@code file}.
   *
   * @param to a descriptor that stays the caller's
   * @throws IOException if there is no descriptor left
   */
  public static Follow start(SysletRuntime runtime, Path file, int to) throws IOException {
    return new Follow(runtime, file, to);
  }

  /** Whether it still follows; no more when a call failed: {@link #close} tells which. */
  public boolean running() {
    return !end.isDone();
  }

  /**
   * Tells the chain to stop, and waits until it has.
   *
   * @throws IOException the chain's failure, such as a file that does not exist
   */
  @Override
  public void close() throws IOException {
    try {
      signal.bind().set("event", stop).call();
      end.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw e;
    } finally {
      stop.close();
      follow.close();
      signal.close();
    }
  }

  /** One argument: the file. Follows to the standard output until Enter is pressed. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("usage: Follow FILE");
      System.exit(2);
    }
    try (SysletRuntime runtime = SysletRuntime.open();
        Follow follow = start(runtime, Path.of(arguments[0]), 1)) {
      while (follow.running() && System.in.read() > '\n') {
        // The rest of a line.
      }
    }
  }
}
