// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EchoServerTest {
  private static Socket connect(EchoServer server) throws IOException {
    return new Socket(server.address().getAddress(), server.address().getPort());
  }

  private static String talk(Socket socket, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    socket.getOutputStream().write(bytes);
    return new String(socket.getInputStream().readNBytes(bytes.length), StandardCharsets.UTF_8);
  }

  @Test
  void itTalksWithManyAtTheSameTime() throws Exception {
    try (EchoServer server = EchoServer.start(0, 100)) {
      List<Socket> clients = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        clients.add(connect(server));
      }
      for (int turn = 0; turn < 3; turn++) {
        for (Socket client : clients) {
          assertThat(talk(client, "hello " + turn)).isEqualTo("hello " + turn);
        }
      }
      for (Socket client : clients) {
        client.shutdownOutput();
        assertThat(client.getInputStream().read()).isEqualTo(-1);
        client.close();
      }
      while (server.bytes() < 100 * 3 * "hello 0".length()) {
        Thread.sleep(1); // what a client reads is not yet what the server has counted
      }
      assertThat(server.failed()).isZero();
    }
  }

  @Test
  void whoDoesNotReadIsNotReadFromEither() throws Exception {
    byte[] much = new byte[20_000_000];
    new Random(3).nextBytes(much);
    try (EchoServer server = EchoServer.start(0, 2);
        Socket client = connect(server);
        Socket other = connect(server)) {
      CompletableFuture<Void> writing =
          CompletableFuture.runAsync(
              () -> {
                try {
                  client.getOutputStream().write(much);
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              });
      assertThat(talk(other, "meanwhile")).isEqualTo("meanwhile");
      Thread.sleep(50);
      assertThat(writing).isNotDone(); // more than the kernel takes
      assertThat(client.getInputStream().readNBytes(much.length)).isEqualTo(much);
      writing.join();
    }
  }

  @Test
  void aResetEndsOneConnectionAndNoOther() throws Exception {
    try (EchoServer server = EchoServer.start(0, 10);
        Socket other = connect(server)) {
      for (int i = 0; i < 20; i++) {
        try (Socket client = connect(server)) {
          assertThat(talk(client, "x")).isEqualTo("x");
          client.setSoLinger(true, 0);
        }
      }
      assertThat(talk(other, "still here")).isEqualTo("still here");
      while (server.failed() < 20) {
        Thread.sleep(1);
      }
    }
  }

  @Test
  void oneMoreThanAllowedWaitsUntilAnotherHasEnded() throws Exception {
    try (EchoServer server = EchoServer.start(0, 1);
        Socket first = connect(server);
        Socket second = connect(server)) {
      assertThat(talk(first, "one")).isEqualTo("one");
      CompletableFuture<String> waits =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return talk(second, "two");
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              });
      assertThat(talk(first, "one again")).isEqualTo("one again");
      assertThat(waits).isNotDone();
      first.shutdownOutput();
      assertThat(waits.join()).isEqualTo("two");
    }
  }

  @Test
  void closingItClosesItsConnections() throws IOException {
    EchoServer server = EchoServer.start(0, 5);
    try (Socket client = connect(server)) {
      assertThat(talk(client, "hello")).isEqualTo("hello");
      server.close();
      assertThat(client.getInputStream().read()).isEqualTo(-1);
    }
    assertThatThrownBy(() -> connect(server)).isInstanceOf(IOException.class);
  }

  @Test
  void aPortInUseIsToldAtOnce() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> EchoServer.start(taken.getLocalPort(), 1))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("EADDRINUSE");
    }
  }

  @Test
  void bothWaysCanBeCompared() throws IOException {
    assertThat(Compare.ratios(1))
        .singleElement()
        .satisfies(ratio -> assertThat(ratio.median()).isFinite().isPositive());
  }
}
