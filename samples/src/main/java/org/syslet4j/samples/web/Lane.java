// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.web;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.syslet4j.Binding;
import org.syslet4j.Completion;
import org.syslet4j.OwnedFd;
import org.syslet4j.Program;
import org.syslet4j.SysletRejectedException;
import org.syslet4j.SysletRuntime;
import org.syslet4j.WhenFull;
import org.syslet4j.samples.Scripts;

/** A runtime, the chain that accepts for it, and the connections that it accepted. */
final class Lane implements AutoCloseable {
  private final FileServer server;
  private final SysletRuntime runtime;
  private final Program serve;
  private final Program sendNamed;
  private final Program say;
  private final Program sayLast;
  private final Binding accept;
  private final Kinds kinds;

  /** All that there ever were: those in use, and those in {@link #free}. */
  private final List<Connection> all = new CopyOnWriteArrayList<>();

  private final Deque<Connection> free = new ArrayDeque<>();
  private final AtomicInteger open = new AtomicInteger();
  private final CountDownLatch stopped = new CountDownLatch(1);

  private volatile boolean stopping;
  private volatile boolean resting;
  private volatile long accepting;

  Lane(FileServer server, int connections) {
    this.server = server;
    // As many chains as connections: when all are taken, the one that would accept is refused.
    runtime =
        SysletRuntime.builder()
            .maxInFlight(connections, WhenFull.FAIL)
            .closeTimeout(Duration.ZERO)
            .build();
    serve = Scripts.load(runtime, "web/files.syslet", "serve");
    sendNamed = Scripts.load(runtime, "web/files.syslet", "send_named");
    say = Scripts.load(runtime, "web/files.syslet", "say");
    sayLast = Scripts.load(runtime, "web/files.syslet", "say_last");
    accept =
        Scripts.load(runtime, "sockets.syslet", "accept_one")
            .bind()
            .set("listener", server.listener());
    kinds = new Kinds(serve);
  }

  SysletRuntime runtime() {
    return runtime;
  }

  Kinds kinds() {
    return kinds;
  }

  Duration timeout() {
    return server.timeout();
  }

  boolean stopping() {
    return stopping;
  }

  int connections() {
    return open.get();
  }

  // ---------------------------------------------------------------- what connections run

  Binding serving() {
    return kinds.bindTo(serve.bind()).set("root", server.root()).set("listener", server.listener());
  }

  Binding sending() {
    return sendNamed.bind().set("root", server.root());
  }

  Binding saying() {
    return say.bind().deadline(timeout());
  }

  Binding takingLeave() {
    return sayLast.bind().deadline(timeout());
  }

  // ---------------------------------------------------------------- accepting

  void accept() {
    if (stopping) {
      stopped.countDown();
      return;
    }
    resting = false;
    try {
      accepting = accept.submit(this::accepted);
    } catch (SysletRejectedException e) {
      resting = true; // until a connection ends
    }
  }

  private void accepted(Completion end) {
    if (end.succeeded()) {
      Connection known = free.poll();
      Connection connection = known == null ? new Connection(this) : known;
      if (known == null) {
        all.add(connection);
      }
      open.incrementAndGet();
      connection.begin(end.fd(0).release());
      accept();
    } else if (stopping) {
      stopped.countDown();
    } else {
      resting = true; // no descriptors left, or no memory
    }
  }

  /** By a connection whose descriptor is closed. */
  void ended(Connection connection) {
    free.push(connection);
    open.decrementAndGet();
    if (resting) {
      accept();
    }
  }

  /** Closes what a chain could not be started for. */
  static void abandon(int descriptor) {
    try {
      OwnedFd.of(descriptor).close();
    } catch (IOException e) {
      // It is closed, and nobody waits for what it may have lost.
    }
  }

  // ---------------------------------------------------------------- by the timer

  void tick(long now) {
    kinds.tick();
    for (Connection connection : all) {
      connection.tick(now);
    }
    if (resting && open.get() == 0) {
      accept(); // nobody is left who could end
    }
  }

  // ---------------------------------------------------------------- the end

  void stopAccepting() {
    stopping = true;
    if (resting) {
      stopped.countDown();
    }
    runtime.cancel(accepting);
  }

  /** Waits until all connections are closed, those that are idle at once. */
  void drain(long until) {
    try {
      boolean interrupted = !stopped.await(until - System.nanoTime(), TimeUnit.NANOSECONDS);
      while (!interrupted && open.get() > 0 && System.nanoTime() < until) {
        long now = System.nanoTime();
        all.forEach(connection -> connection.endIfIdle(now));
        Thread.sleep(5);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // then the others are cut off
    }
  }

  @Override
  public void close() {
    runtime.close();
    kinds.close();
  }
}
