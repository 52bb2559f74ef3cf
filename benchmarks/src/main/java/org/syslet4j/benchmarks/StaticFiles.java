// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * The sample's static-file server beside Netty's native transports: the same files, from JVMs of
 * their own that take turns under a load generator. Compared are requests a second, and the time
 * that CPUs gave the server for each.
 */
record StaticFiles() implements Measurable {
  private static final int ROUNDS = 7;
  private static final int SECONDS = 2;
  private static final int WARM_UPS = 3;
  private static final int CONNECTIONS = 64;
  private static final double TARGET = 1.0;
  private static final String CHAINS = "chains";

  // With as many threads as CPUs.
  private static final String ALL_CHAINS = "chains-all";
  private static final String ALL_EPOLL = "netty-epoll-all";

  private enum Content {
    SMALL("page.html", 4096),
    LARGE("large.bin", 1 << 20);

    private final String file;
    private final int size;

    Content(String file, int size) {
      this.file = file;
      this.size = size;
    }
  }

  @Override
  public String text() {
    return "static-files";
  }

  @Override
  public int measure(Options options) throws Exception {
    return measure(options.rounds().orElse(ROUNDS), SECONDS, WARM_UPS, options.json());
  }

  /** Fewer and shorter rounds are for seeing that it works. */
  int measure(int rounds, int seconds, int warmUps, boolean json) throws Exception {
    Wrk.require(text());
    Path folder = Files.createTempDirectory("static-files");
    Map<String, ServerProcess> servers = new LinkedHashMap<>();
    try {
      for (Content content : Content.values()) {
        byte[] bytes = new byte[content.size];
        new Random(content.size).nextBytes(bytes);
        Files.write(folder.resolve(content.file), bytes);
      }
      int status = start(servers, folder);
      for (Content content : Content.values()) {
        report(content, rounds(servers, content, rounds, seconds, warmUps), json);
      }
      return status;
    } finally {
      for (ServerProcess server : servers.values()) {
        server.close();
      }
      for (Content content : Content.values()) {
        Files.deleteIfExists(folder.resolve(content.file));
      }
      Files.delete(folder);
    }
  }

  /** The chains must be there, and one of the others; 3 when not all of them are. */
  private static int start(Map<String, ServerProcess> servers, Path folder) throws IOException {
    String all = Runtime.getRuntime().availableProcessors() + "";
    servers.put(CHAINS, new ServerProcess(ChainFiles.class, "1", folder.toString()));
    servers.put(ALL_CHAINS, new ServerProcess(ChainFiles.class, all, folder.toString()));
    servers.put("plain-java", new ServerProcess(ChainFiles.class, "0", folder.toString()));
    int status = 0;
    for (String[] peer :
        new String[][] {
          {"netty-epoll", "epoll", "1"},
          {ALL_EPOLL, "epoll", all},
          {"netty-io_uring", "io_uring", "1"}
        }) {
      try {
        servers.put(
            peer[0], new ServerProcess(NettyFiles.class, peer[1], peer[2], folder.toString()));
      } catch (MissingException e) {
        System.err.println("bench: " + peer[0] + ": " + e.getMessage());
        status = 3;
      }
    }
    return status;
  }

  /**
   * By server: how many requests a second, and how many nanoseconds of CPU each, round by round.
   */
  private record Series(double[] rates, double[] cpu) {}

  private static Map<String, Series> rounds(
      Map<String, ServerProcess> servers, Content content, int rounds, int seconds, int warmUps)
      throws IOException {
    Map<String, Series> all = new LinkedHashMap<>();
    servers
        .keySet()
        .forEach(name -> all.put(name, new Series(new double[rounds], new double[rounds])));
    List<String> order = new ArrayList<>(servers.keySet());
    for (int round = -warmUps; round < rounds; round++) {
      for (String name : order) {
        ServerProcess server = servers.get(name);
        String url = "http://127.0.0.1:" + server.port() + "/" + content.file;
        long before = server.cpu().toNanos();
        Wrk.Load load = Wrk.load(url, CONNECTIONS, seconds);
        if (round >= 0) {
          all.get(name).rates[round] = load.rate();
          all.get(name).cpu[round] = (server.cpu().toNanos() - before) / (double) load.requests();
        }
      }
      Collections.reverse(order); // so that nobody always runs behind the same one
    }
    return all;
  }

  private void report(Content content, Map<String, Series> all, boolean json) {
    List<Measurement.Ratio> ratios = new ArrayList<>();
    for (String base : all.keySet()) {
      if (!base.equals(CHAINS) && !base.equals(ALL_CHAINS)) {
        ratios.addAll(compared(content, all, CHAINS, base));
      }
    }
    if (all.containsKey(ALL_EPOLL)) {
      ratios.addAll(compared(content, all, ALL_CHAINS, ALL_EPOLL));
    }
    String name = text() + "-" + content.name().toLowerCase(Locale.ROOT);
    if (json) {
      System.out.print(Report.json(name, ratios));
      return;
    }
    System.out.printf(
        Locale.ROOT,
        "%s: GET of %d bytes, %d connections that stay open%n",
        name,
        content.size,
        CONNECTIONS);
    all.forEach(
        (server, series) ->
            System.out.printf(
                Locale.ROOT,
                "  %-16s %8.0f requests/s, %6.1f us of CPU each%n",
                server,
                Spread.of(series.rates).median(),
                Spread.of(series.cpu).median() / 1000));
    System.out.print(Report.text(ratios));
    System.out.flush();
  }

  private static List<Measurement.Ratio> compared(
      Content content, Map<String, Series> all, String candidate, String base) {
    Series ours = all.get(candidate);
    Series theirs = all.get(base);
    String requests = "requests-of-" + candidate;
    Comparison rates =
        content == Content.SMALL && base.startsWith("netty")
            ? Comparison.ofRates(requests, base, TARGET)
            : Comparison.ofRates(requests, base);
    return List.of(
        new Measurement.Ratio(rates, Spread.ofRatios(ours.rates, theirs.rates)),
        new Measurement.Ratio(
            Comparison.of("cpu-of-" + candidate, base), Spread.ofRatios(ours.cpu, theirs.cpu)));
  }
}
