// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class FileServerTest {
  private static final String HOST = " HTTP/1.1\r\nHost: here\r\n";
  private static final byte[] LARGE = new byte[1_000_003];

  static {
    new Random(1).nextBytes(LARGE);
  }

  @TempDir Path folder;
  private Path served;
  private FileServer server;

  @BeforeEach
  void start() throws IOException {
    served = Files.createDirectories(folder.resolve("served/sub/deep")).getParent().getParent();
    Files.writeString(served.resolve("index.html"), "<p>root");
    Files.writeString(served.resolve("page.html"), "<p>page");
    Files.writeString(served.resolve("sub/index.html"), "<p>sub");
    Files.writeString(served.resolve("a b?c%.txt"), "odd name");
    Files.writeString(served.resolve("ü.txt"), "umlaut");
    Files.write(served.resolve("empty.css"), new byte[0]);
    Files.write(served.resolve("large.bin"), LARGE);
    Files.writeString(folder.resolve("secret"), "not for you");
    Files.createSymbolicLink(served.resolve("inside"), Path.of("sub"));
    Files.createSymbolicLink(served.resolve("outside"), folder.resolve("secret"));
    server = FileServer.of(served).start();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private void restart(FileServer.Builder options) throws IOException {
    server.close();
    server = options.start();
  }

  /** A client that reads answers one by one. */
  private static final class Client implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;

    Client(FileServer server) throws IOException {
      socket = new Socket(server.address().getAddress(), server.address().getPort());
      socket.setSoTimeout(60_000);
      in = socket.getInputStream();
    }

    Client send(String text) throws IOException {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      return this;
    }

    Answer answer(boolean content) throws IOException {
      ByteArrayOutputStream head = new ByteArrayOutputStream();
      while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
        int read = in.read();
        if (read < 0) {
          throw new IOException("ended in the head: " + head);
        }
        head.write(read);
      }
      Answer answer = new Answer(head.toString(StandardCharsets.ISO_8859_1), new byte[0]);
      int length = Integer.parseInt(answer.header("Content-Length"));
      return content ? new Answer(answer.head, in.readNBytes(length)) : answer;
    }

    Answer get(String target) throws IOException {
      return send("GET " + target + HOST + "\r\n").answer(true);
    }

    boolean ended() throws IOException {
      try {
        return in.read() < 0;
      } catch (SocketException e) {
        return true; // reset: as good as closed
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private record Answer(String head, byte[] content) {
    int status() {
      return Integer.parseInt(head.substring(9, 12));
    }

    String text() {
      return new String(content, StandardCharsets.UTF_8);
    }

    String header(String name) {
      return head.lines()
          .filter(line -> line.startsWith(name + ": "))
          .map(line -> line.substring(name.length() + 2))
          .findFirst()
          .orElse("none");
    }
  }

  private Answer once(String request) throws IOException {
    try (Client client = new Client(server)) {
      return client.send(request).answer(!request.startsWith("HEAD"));
    }
  }

  // ---------------------------------------------------------------- what it serves

  @ParameterizedTest
  @CsvSource({
    "/, <p>root, text/html; charset=utf-8",
    "/page.html, <p>page, text/html; charset=utf-8",
    "/sub/, <p>sub, text/html; charset=utf-8",
    "/inside/index.html, <p>sub, text/html; charset=utf-8",
    "/sub/../page.html, <p>page, text/html; charset=utf-8",
    "/empty.css, '', text/css; charset=utf-8",
    "/a%20b%3fc%25.txt, odd name, text/plain; charset=utf-8",
    "/%C3%BC.txt, umlaut, text/plain; charset=utf-8",
    "/page.html?query=1, <p>page, text/html; charset=utf-8",
    "http://here/page.html, <p>page, text/html; charset=utf-8",
  })
  void aFileIsServed(String target, String content, String type) throws IOException {
    Answer answer = once("GET " + target + HOST + "\r\n");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo(content);
    assertThat(answer.header("Content-Type")).isEqualTo(type);
    assertThat(answer.header("Date"))
        .matches("\\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
  }

  @Test
  void aLargeFileArrivesWhole() throws IOException {
    try (Client client = new Client(server)) {
      assertThat(client.get("/large.bin").content()).isEqualTo(LARGE);
      assertThat(client.get("/page.html").text()).isEqualTo("<p>page");
    }
  }

  @Test
  void headLeavesTheContentOut() throws IOException {
    try (Client client = new Client(server)) {
      Answer head = client.send("HEAD /large.bin" + HOST + "\r\n").answer(false);
      assertThat(head.header("Content-Length")).isEqualTo(LARGE.length + "");
      head = client.send("HEAD /large.bin?q" + HOST + "\r\n").answer(false);
      assertThat(head.header("Content-Length")).isEqualTo(LARGE.length + "");
      head = client.send("HEAD /lost" + HOST + "\r\n").answer(false);
      assertThat(head.status()).isEqualTo(404);
      assertThat(client.get("/page.html").text()).isEqualTo("<p>page");
    }
  }

  @Test
  void oneConnectionServesManyRequestsWhetherPlainOrNot() throws IOException {
    try (Client client = new Client(server)) {
      for (int i = 0; i < 50; i++) {
        assertThat(client.get("/page.html").text()).isEqualTo("<p>page");
        assertThat(client.get("/page.html?" + i).text()).isEqualTo("<p>page");
        assertThat(client.get("/lost" + i).status()).isEqualTo(404);
      }
    }
  }

  @Test
  void aBrowsersHeadersArePlain() throws IOException {
    String headers =
        "Connection: keep-alive\r\nCache-Control: max-age=0\r\nCookie: a=b\r\n"
            + "Upgrade-Insecure-Requests: 1\r\nUser-Agent: test\r\nAccept-Encoding: gzip\r\n\r\n";
    try (Client client = new Client(server)) {
      Answer answer = client.send("GET /page.html" + HOST + headers).answer(true);
      assertThat(answer.text()).isEqualTo("<p>page");
      // Java's answers say what becomes of the connection.
      assertThat(answer.header("Connection")).isEqualTo("none");
    }
  }

  @Test
  void pipelinedRequestsAreAnsweredInOrder() throws IOException {
    try (Client client = new Client(server)) {
      StringBuilder requests = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        requests.append("\r\nGET /page.html").append(HOST).append("\r\n");
        requests.append("GET /lost?").append(i).append(HOST).append("\r\n");
        requests.append("GET /%70age.html").append(HOST).append("\r\n");
      }
      client.send(requests.toString());
      for (int i = 0; i < 40; i++) {
        assertThat(client.answer(true).text()).isEqualTo("<p>page");
        assertThat(client.answer(true).status()).isEqualTo(404);
        assertThat(client.answer(true).text()).isEqualTo("<p>page");
      }
    }
  }

  @Test
  void aRequestMayComeByteByByte() throws Exception {
    try (Client client = new Client(server)) {
      client.socket.setTcpNoDelay(true);
      for (char c : ("GET /page.html" + HOST + "Accept: */*\r\n\r\n").toCharArray()) {
        client.send(String.valueOf(c));
        Thread.sleep(1);
      }
      assertThat(client.answer(true).text()).isEqualTo("<p>page");
    }
  }

  @Test
  void httpOneZeroClosesUnlessItAsksNotTo() throws IOException {
    try (Client client = new Client(server)) {
      client.send("GET /page.html HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
      assertThat(client.answer(true).header("Connection")).isEqualTo("keep-alive");
      client.send("GET /page.html HTTP/1.0\r\n\r\n");
      assertThat(client.answer(true).text()).isEqualTo("<p>page");
      assertThat(client.ended()).isTrue();
    }
  }

  // ---------------------------------------------------------------- what it refuses

  @ParameterizedTest
  @CsvSource({
    "GET /lost, 404",
    "GET /sub, 301",
    "GET /page.html/, 404",
    "GET /../secret, 404",
    "GET /sub/../../secret, 404",
    "GET /%2e%2e/secret, 404",
    "GET /%2E%2E%2fsecret, 404",
    "GET //etc/passwd, 404",
    "GET /outside, 404",
    "GET /page.html%00.png, 400",
    "GET /%zz, 400",
    "GET page.html, 400",
    "GET *, 400",
    "POST /page.html, 405",
    "DELETE /page.html, 405",
    "BREW /page.html, 501",
    "get /page.html, 501",
    "GET  /page.html, 400",
  })
  void whatIsNotThereOrNotAllowedIsRefused(String request, int status) throws IOException {
    Answer answer = once(request + HOST + "\r\n");
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.text()).doesNotContain("not for you");
  }

  @ParameterizedTest
  @CsvSource({
    "'GET /page.html HTTP/1.1\r\n\r\n', 400",
    "'GET /page.html HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', 400",
    "'GET /page.html HTTP/1.1\r\nHost: a\r\nno colon\r\n\r\n', 400",
    "'GET /page.html HTTP/1.1\r\nHost: a\r\n folded: x\r\n\r\n', 400",
    "'GET /page.html HTTP/1.1\r\nHost : a\r\n\r\n', 400",
    "'GET /page.html HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n', 400",
    "'GET /page.html HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nContent-Length: 0\r\n\r\n', 400",
    "'GET /page.html HTTP/2.0\r\nHost: a\r\n\r\n', 505",
    "'GET /page.html\r\n\r\n', 400",
    "'GET\r\n\r\n', 400",
    "'\u0016\u0003\u0001\u0002\r\n\r\n', 400",
  })
  void malformedRequestsAreRefusedAndTheConnectionEnds(String request, int status)
      throws IOException {
    try (Client client = new Client(server)) {
      assertThat(client.send(request).answer(true).status()).isEqualTo(status);
      assertThat(client.ended()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 5", "Transfer-Encoding: chunked"})
  void aBodyIsNeverTakenForTheNextRequest(String header) throws IOException {
    try (Client client = new Client(server)) {
      client.send("GET /page.html" + HOST + header + "\r\n\r\nGET /sub/" + HOST + "\r\n");
      Answer answer = client.answer(true);
      assertThat(answer.text()).isEqualTo("<p>page");
      assertThat(answer.header("Connection")).isEqualTo("close");
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void aHeadThatIsTooLongIsRefused() throws IOException {
    try (Client client = new Client(server)) {
      client.send(
          "GET /page.html" + HOST + "X: " + "x".repeat(Connection.LONGEST_HEAD) + "\r\n\r\n");
      assertThat(client.answer(true).status()).isEqualTo(431);
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void aHeadOfTheMostThatIsAllowedIsServed() throws IOException {
    String around = "GET /page.html" + HOST + "X: \r\n\r\n";
    String filler = "x".repeat(Connection.LONGEST_HEAD - around.length());
    try (Client client = new Client(server)) {
      client.send("GET /page.html" + HOST + "X: " + filler + "\r\n\r\n");
      assertThat(client.answer(true).text()).isEqualTo("<p>page");
    }
  }

  @Test
  void aFifoIsNotWaitedFor() throws Exception {
    Process make = new ProcessBuilder("mkfifo", served.resolve("fifo").toString()).start();
    assertThat(make.waitFor()).isZero();
    assertThat(once("GET /fifo" + HOST + "\r\n").status()).isEqualTo(404);
  }

  // ---------------------------------------------------------------- clients that behave badly

  private void waitForConnections(int count) throws InterruptedException {
    while (server.connections() != count) {
      Thread.sleep(1);
    }
  }

  @Test
  void aClientThatResetsWhileItIsServedHarmsNobody() throws Exception {
    try (Client good = new Client(server)) {
      for (int i = 0; i < 20; i++) {
        try (Client bad = new Client(server)) {
          bad.send("GET /large.bin" + HOST + "\r\n".repeat(i % 2 + 1));
          bad.socket.setSoLinger(true, 0);
        }
        assertThat(good.get("/page.html").text()).isEqualTo("<p>page");
      }
      waitForConnections(1);
    }
  }

  @Test
  void aClientThatHalfClosesGetsItsAnswer() throws Exception {
    try (Client client = new Client(server)) {
      client.send("GET /large.bin" + HOST + "\r\n");
      client.socket.shutdownOutput();
      assertThat(client.answer(true).content()).isEqualTo(LARGE);
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void aSlowClientIsNotWaitedForForEver() throws Exception {
    restart(FileServer.of(served).timeout(Duration.ofSeconds(2)));
    try (Client silent = new Client(server);
        Client halting = new Client(server);
        Client deaf = new Client(server)) {
      halting.send("GET /page.html HTT");
      for (int i = 0; i < 30; i++) {
        deaf.send("GET /large.bin" + HOST + "\r\n");
      }
      assertThat(silent.ended()).isTrue();
      assertThat(halting.ended()).isTrue();
      waitForConnections(0);
    }
  }

  @Test
  void moreConnectionsThanAllowedWaitForTheirTurn() throws Exception {
    restart(FileServer.of(served).connections(2));
    try (Client first = new Client(server);
        Client second = new Client(server);
        Client third = new Client(server)) {
      assertThat(first.get("/page.html").text()).isEqualTo("<p>page");
      assertThat(second.get("/page.html?").text()).isEqualTo("<p>page");
      third.send("GET /sub/" + HOST + "\r\n");
      CompletableFuture<Answer> waits =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return third.answer(true);
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              });
      assertThat(first.get("/page.html").text()).isEqualTo("<p>page");
      assertThat(waits).isNotDone();
      assertThat(server.connections()).isEqualTo(2);
      first.socket.close();
      assertThat(waits.join().text()).isEqualTo("<p>sub");
    }
  }

  @Test
  void manyClientsAtOnceAreServedOnSeveralLanes() throws Exception {
    restart(FileServer.of(served).lanes(2));
    CompletableFuture<?>[] clients =
        Stream.generate(
                () ->
                    CompletableFuture.runAsync(
                        () -> {
                          try (Client client = new Client(server)) {
                            for (int i = 0; i < 50; i++) {
                              assertThat(client.get("/page.html").text()).isEqualTo("<p>page");
                            }
                            assertThat(client.get("/large.bin").content()).isEqualTo(LARGE);
                          } catch (IOException e) {
                            throw new IllegalStateException(e);
                          }
                        }))
            .limit(32)
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(clients).join();
    waitForConnections(0);
  }

  // ---------------------------------------------------------------- beginning and end

  @Test
  void closingLetsAnAnswerEndAndClosesWhatIsIdle() throws Exception {
    Client idle = new Client(server);
    Client busy = new Client(server);
    assertThat(idle.get("/page.html").text()).isEqualTo("<p>page");
    for (int i = 0; i < 8; i++) {
      busy.send("GET /large.bin" + HOST + "\r\n"); // more than the kernel takes
    }
    assertThat(busy.in.read()).isEqualTo('H');
    CompletableFuture<Void> closing =
        CompletableFuture.runAsync(
            () -> {
              try {
                server.close();
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    assertThat(idle.ended()).isTrue();
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    busy.in.transferTo(first);
    assertThat(first.size()).isGreaterThan(LARGE.length);
    closing.join();
    assertThat(server.connections()).isZero();
    assertThatThrownBy(() -> new Client(server)).isInstanceOf(IOException.class);
    idle.close();
    busy.close();
    server = FileServer.of(served).start();
  }

  @Test
  void aServerLeavesNoDescriptors() throws Exception {
    long before = descriptors();
    for (int i = 0; i < 3; i++) {
      try (FileServer other = FileServer.of(served).start();
          Client client = new Client(other)) {
        assertThat(client.get("/page.html").text()).isEqualTo("<p>page");
        assertThat(client.get("/lost").status()).isEqualTo(404);
      }
    }
    while (descriptors() > before) {
      Thread.sleep(1); // the engine closes its own when its thread has ended
    }
  }

  private static long descriptors() throws IOException {
    try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
      return open.count();
    }
  }

  @Test
  void whatCannotBeServedIsToldAtOnce() throws IOException {
    assertThatThrownBy(() -> FileServer.of(served.resolve("lost")).start())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ENOENT");
    assertThatThrownBy(() -> FileServer.of(served.resolve("page.html")).start())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ENOTDIR");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> FileServer.of(served).port(taken.getLocalPort()).start())
          .isInstanceOf(IOException.class)
          .hasMessageContaining("EADDRINUSE");
    }
    assertThatThrownBy(() -> FileServer.of(served).port(70000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("70000");
    assertThatThrownBy(() -> FileServer.of(served).connections(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
    assertThatThrownBy(() -> FileServer.of(served).timeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PT0S");
  }
}
