// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;

@Timeout(60)
class EchoServerTest {
  private final SysletRuntime runtime = SysletRuntime.open();

  @AfterEach
  void close() {
    runtime.close();
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  private static String talk(int port, String text) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      socket.getOutputStream().write(bytes);
      return new String(socket.getInputStream().readNBytes(bytes.length), StandardCharsets.UTF_8);
    }
  }

  @Test
  void itServesItsClientsAndEnds() throws IOException {
    int port = freePort();
    EchoServer server = EchoServer.start(runtime, port, 2);
    assertThat(talk(port, "hello")).isEqualTo("hello");
    assertThat(server.ended()).isNotDone();
    assertThat(talk(port, "you there")).isEqualTo("you there");
    server.ended().join();
    server.close();
  }

  @Test
  void closingItEndsItBeforeItsLastClient() throws IOException {
    int port = freePort();
    try (EchoServer server = EchoServer.start(runtime, port, 5)) {
      assertThat(talk(port, "hello")).isEqualTo("hello");
      assertThat(server.ended()).isNotDone();
    }
    assertThatThrownBy(() -> talk(port, "hello")).isInstanceOf(IOException.class);
  }

  @Test
  void aPortInUseIsToldWhenItIsClosed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      EchoServer server = EchoServer.start(runtime, taken.getLocalPort(), 1);
      assertThatThrownBy(server::close)
          .isInstanceOf(SysletException.class)
          .hasMessageContaining("EADDRINUSE");
    }
  }
}
