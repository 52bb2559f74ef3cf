// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.echo;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.syslet4j.samples.compare.Rounds;

/** One client with many connections talks on all of them, with chains and with threads. */
public final class Compare {
  private static final int CONNECTIONS = 64;
  private static final int TURN = 20;
  private static final byte[] MESSAGE = new byte[1024];

  private Compare() {}

  /** {@code Compare [ROUNDS]}. */
  public static void main(String[] args) throws IOException {
    ratios(args.length > 0 ? Integer.parseInt(args[0]) : 31).forEach(System.out::println);
  }

  static List<Rounds.Ratio> ratios(int rounds) throws IOException {
    List<Socket> all = new ArrayList<>();
    try (EchoServer chains = EchoServer.start(0, CONNECTIONS);
        PlainEchoServer threads = PlainEchoServer.start()) {
      List<Socket> ours = connect(chains.address().getPort(), all);
      List<Socket> theirs = connect(threads.port(), all);
      return Rounds.of(rounds)
          .with("a chain for each connection", () -> talk(ours))
          .with("a thread for each connection", () -> talk(theirs))
          .run();
    } finally {
      for (Socket socket : all) {
        socket.close();
      }
    }
  }

  private static List<Socket> connect(int port, List<Socket> all) throws IOException {
    List<Socket> some = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      all.add(socket);
      some.add(socket);
      socket.setTcpNoDelay(true);
    }
    return some;
  }

  private static void talk(List<Socket> sockets) throws IOException {
    for (int i = 0; i < TURN; i++) {
      for (Socket socket : sockets) {
        socket.getOutputStream().write(MESSAGE);
      }
      for (Socket socket : sockets) {
        if (socket.getInputStream().readNBytes(MESSAGE.length).length != MESSAGE.length) {
          throw new EOFException("an echo was cut off");
        }
      }
    }
  }
}
