// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.syslet4j.e2e.Repository.sample;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Chains that wait for others: a TCP server, and a file that grows. */
@Timeout(60)
class ServersTest {
  @TempDir Path folder;

  @Test
  void echoServesTcpClientsAndStopsBehindTheLast() throws Exception {
    int port = freePort();
    CompletableFuture<Shell> server =
        Shell.inBackground("run", sample("echo"), "--port", port + "", "--clients", "3");
    for (int client = 0; client < 3; client++) {
      byte[] sent = new byte[200_000 * client + 5];
      new Random(client).nextBytes(sent);
      try (Socket socket = connect(port, server)) {
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(socket, sent));
        assertThat(socket.getInputStream().readNBytes(sent.length)).isEqualTo(sent);
        sending.join();
      }
    }
    Shell run = server.get(30, TimeUnit.SECONDS);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  /** Below the ports that the kernel gives to clients: one that tries early would meet itself. */
  private static int freePort() {
    Random random = new Random();
    while (true) {
      try (ServerSocket free = new ServerSocket(random.nextInt(20_000, 32_000))) {
        return free.getLocalPort();
      } catch (IOException e) {
        continue; // somebody else's
      }
    }
  }

  private static void send(Socket socket, byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The server may need a moment until it listens. */
  private static Socket connect(int port, CompletableFuture<Shell> server) throws Exception {
    while (true) {
      try {
        return new Socket(InetAddress.getLoopbackAddress(), port);
      } catch (IOException e) {
        assertThat(server).as(e.toString()).isNotDone();
        Thread.sleep(10);
      }
    }
  }

  @Test
  void aPortInUseIsAnErrorOfBind() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Shell run =
          Shell.syslet(
              "run", sample("echo"), "--port", taken.getLocalPort() + "", "--clients", "1");
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).startsWith("error[SYS0801]: bind(").contains("EADDRINUSE");
    }
  }

  @Test
  void followPrintsWhatAnotherProcessAppendsAndEndsByItsDescriptor() throws Exception {
    Path file = Files.writeString(folder.resolve("log"), "before\n");
    try (Descriptors.Pipe stop = Descriptors.pipe();
        Descriptors.Pipe shown = Descriptors.pipe();
        InputStream in = new FileInputStream(shown.reader().path().toFile());
        OutputStream end = Files.newOutputStream(stop.writer().path())) {
      CompletableFuture<Shell> follow =
          Shell.inBackground(
              "run",
              sample("follow"),
              "--file=" + file,
              "--to=" + shown.writer().text(),
              "--stop=" + stop.reader().text());
      // What is written before it watches is not shown, so write until something is.
      while (in.available() == 0) {
        assertThat(follow).isNotDone();
        append(file, "tick\n");
        Thread.sleep(20);
      }
      append(file, "the end\n");
      StringBuilder seen = new StringBuilder();
      while (!seen.toString().endsWith("the end\n")) {
        byte[] piece = new byte[4096];
        int n = in.read(piece);
        seen.append(new String(Arrays.copyOf(piece, n), StandardCharsets.UTF_8));
      }
      assertThat(seen.toString()).doesNotContain("before").matches("(tick\n)+the end\n");
      assertThat(follow).isNotDone();
      end.write(1);
      assertThat(follow.get(30, TimeUnit.SECONDS).status()).isZero();
    }
  }

  private static void append(Path file, String text) {
    Shell run = Shell.run("sh", "-c", "printf '%s' \"$2\" >>\"$1\"", "sh", file.toString(), text);
    assertThat(run.status()).as(run.err()).isZero();
  }
}
