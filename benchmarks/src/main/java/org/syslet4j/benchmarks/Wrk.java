// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator wrk, a process of its own: one thread, many connections that stay open. */
final class Wrk {
  private static final int LONGEST_START_MILLIS = 30_000;

  private Wrk() {}

  /**
   * What it did.
   *
   * @param requests that were answered
   * @param seconds how long it took
   */
  record Load(long requests, double seconds) {
    double rate() {
      return requests / seconds;
    }
  }

  /**
   * Sees that there is one.
   *
   * @throws MissingException if there is none
   */
  static void require(String benchmark) {
    try {
      new ProcessBuilder("wrk").redirectErrorStream(true).start().destroy();
    } catch (IOException e) {
      throw new MissingException(
          benchmark + " needs wrk to make requests: apt-get install wrk (" + e.getMessage() + ")");
    }
  }

  /** Asks for {@code url} for so many seconds; each answer must be whole and of status 200. */
  static Load load(String url, int connections, int seconds) throws IOException {
    awaitAnswer(url);
    Process process =
        new ProcessBuilder(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", url))
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (out.contains("Non-2xx") || out.contains("Socket errors")) {
      throw new IOException("wrk was not answered as it should be: " + out);
    }
    Matcher said = Pattern.compile("([0-9]+) requests in ([0-9.]+)s").matcher(out);
    if (!said.find() || Long.parseLong(said.group(1)) == 0) {
      throw new IOException("wrk got no answers: " + out);
    }
    return new Load(Long.parseLong(said.group(1)), Double.parseDouble(said.group(2)));
  }

  /** Any: the first one of a server takes as long as its JVM loads what makes it. */
  private static void awaitAnswer(String url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
    connection.setConnectTimeout(LONGEST_START_MILLIS);
    connection.setReadTimeout(LONGEST_START_MILLIS);
    connection.getResponseCode();
    connection.disconnect();
  }
}
