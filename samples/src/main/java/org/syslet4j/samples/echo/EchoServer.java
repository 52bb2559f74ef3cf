// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.echo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.syslet4j.Binding;
import org.syslet4j.Completion;
import org.syslet4j.OwnedFd;
import org.syslet4j.Program;
import org.syslet4j.SysletRejectedException;
import org.syslet4j.SysletResult;
import org.syslet4j.SysletRuntime;
import org.syslet4j.WhenFull;
import org.syslet4j.samples.Scripts;

/**
 * An echo server on the loopback interface: one chain accepts, and one for each connection receives
 * and sends. Java sees a connection begin and end; while nobody talks, no thread waits.
 */
public final class EchoServer implements AutoCloseable {
  private final SysletRuntime runtime;
  private final OwnedFd listener;
  private final int port;
  private final Binding accept;
  private final Program converse;

  /** As what a connection sent and got back, and how many ended otherwise. */
  private final LongAdder bytes = new LongAdder();

  private final LongAdder failed = new LongAdder();

  /** Nobody accepts until a connection has ended. */
  private volatile boolean resting;

  private EchoServer(int port, int connections) throws IOException {
    // As many chains as connections: when all are taken, the one that would accept is refused.
    runtime =
        SysletRuntime.builder()
            .maxInFlight(connections, WhenFull.FAIL)
            .closeTimeout(Duration.ZERO)
            .build();
    try {
      long here = ByteBuffer.wrap(InetAddress.getLoopbackAddress().getAddress()).getInt();
      SysletResult listening =
          Scripts.load(runtime, "sockets.syslet", "listen_at")
              .bind()
              .set("address", here & 0xffff_ffffL)
              .set("port", port)
              .call();
      listener = listening.fd("listener");
      this.port = (int) listening.getLong("port");
      accept = Scripts.load(runtime, "sockets.syslet", "accept_one").bind();
      converse = Scripts.load(runtime, "echo/converse.syslet", "converse");
    } catch (IOException | RuntimeException e) {
      runtime.close();
      throw e;
    }
    accept.set("listener", listener);
    accept();
  }

  /**
   * Starts; it listens when this returns.
   *
   * @param port 0: any that is free
   * @param connections at most so many at once; others wait in the kernel
   * @throws IOException if the port is taken
   */
  public static EchoServer start(int port, int connections) throws IOException {
    return new EchoServer(port, connections);
  }

  /** Where it listens. */
  public InetSocketAddress address() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }

  /** How many bytes went through connections that ended as they should. */
  public long bytes() {
    return bytes.sum();
  }

  /** How many connections ended otherwise, by a reset say. */
  public long failed() {
    return failed.sum();
  }

  private void accept() {
    resting = false;
    try {
      accept.submit(this::accepted);
    } catch (SysletRejectedException e) {
      resting = true;
    } catch (IllegalStateException e) {
      // It is being closed.
    }
  }

  private void accepted(Completion end) {
    if (end.succeeded()) {
      int connection = end.fd(0).release(); // its chain closes it, however that ends
      try {
        converse.bind().set("c", connection).submit(this::ended);
      } catch (RuntimeException e) { // the server is being closed
        abandon(connection);
        return;
      }
      accept();
    } else {
      resting = true; // closed, or no descriptors left
    }
  }

  private static void abandon(int descriptor) {
    try {
      OwnedFd.of(descriptor).close();
    } catch (IOException e) {
      // It is closed, and nobody waits for what it may have lost.
    }
  }

  private void ended(Completion end) {
    if (end.succeeded()) {
      bytes.add(end.value());
    } else {
      failed.increment();
    }
    if (resting) {
      accept();
    }
  }

  /** Closes all connections. */
  @Override
  public void close() throws IOException {
    runtime.close();
    listener.close();
  }

  /** One argument: the port. Serves until Enter is pressed, or the input ends. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 1) {
      System.err.println("usage: EchoServer [PORT]");
      System.exit(2);
    }
    int port = arguments.length == 1 ? Integer.parseInt(arguments[0]) : 0;
    try (EchoServer server = start(port, 1024)) {
      System.out.println("echoes at " + server.address() + "; Enter ends it");
      while (System.in.read() > '\n') {
        // The rest of a line.
      }
    }
  }
}
