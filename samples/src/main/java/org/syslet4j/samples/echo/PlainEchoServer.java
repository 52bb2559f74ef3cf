// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.echo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The same in plain Java: a thread for each connection, which blocks. */
public final class PlainEchoServer implements AutoCloseable {
  private final ServerSocket listening;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  private PlainEchoServer() throws IOException {
    listening = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  /** Starts on a port that is free. */
  public static PlainEchoServer start() throws IOException {
    return new PlainEchoServer();
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "plain-echo-server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return listening.getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = listening.accept();
        open.add(client);
        start(() -> converse(client));
      }
    } catch (IOException e) {
      // It was closed.
    }
  }

  private void converse(Socket client) {
    try (client) {
      client.setTcpNoDelay(true);
      client.getInputStream().transferTo(client.getOutputStream());
    } catch (IOException e) {
      // A reset: the client has gone.
    } finally {
      open.remove(client);
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (Socket client : open) {
      client.close();
    }
  }
}
