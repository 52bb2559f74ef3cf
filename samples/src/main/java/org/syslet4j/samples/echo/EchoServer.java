// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.echo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.syslet4j.Program;
import org.syslet4j.SysletResult;
import org.syslet4j.SysletRuntime;
import org.syslet4j.samples.Scripts;

/**
 * An echo server on the loopback interface: one chain accepts, receives and sends; Java only starts
 * it. It serves one client after the other, a given number of them.
 *
 * <p>In plain Java it is a thread that blocks in {@code accept} and then in {@code read}, or a
 * Selector with the state of the conversation kept by hand.
 */
public final class EchoServer implements AutoCloseable {
  private final Program echo;
  private final int port;
  private final CompletableFuture<SysletResult> end;

  private EchoServer(SysletRuntime runtime, int port, int clients) {
    this.port = port;
    echo = Scripts.load(runtime, "echo.syslet", "echo");
    end = echo.bind().set("port", port).set("clients", clients).submit();
  }

  /**
   * Starts; it listens when this returns, or has failed.
   *
   * @param port not 0: nobody would know which
   * @param clients after so many it ends
   */
  public static EchoServer start(SysletRuntime runtime, int port, int clients) {
    return new EchoServer(runtime, port, clients);
  }

  /** Completes behind the last client, exceptionally if a call failed. */
  public CompletableFuture<Void> ended() {
    return end.thenApply(result -> null);
  }

  /**
   * Ends it behind the client that it serves now: the clients that are left are played here, by
   * connections that say nothing.
   *
   * @throws IOException the chain's failure, such as a port that is taken
   */
  @Override
  public void close() throws IOException {
    while (!end.isDone()) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
      } catch (IOException e) {
        // It has closed its socket by now: the end is near.
        Thread.onSpinWait();
      }
    }
    try {
      end.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw e;
    } finally {
      echo.close();
    }
  }

  /** Two arguments: the port, and how many clients to serve. */
  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      System.err.println("usage: EchoServer PORT CLIENTS");
      System.exit(2);
    }
    try (SysletRuntime runtime = SysletRuntime.open()) {
      start(runtime, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])).ended().join();
    }
  }
}
