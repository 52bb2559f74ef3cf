// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.syslet4j.SysletEnvironmentException;
import org.syslet4j.samples.web.FileServer;
import org.syslet4j.samples.web.PlainFileServer;

/** The sample's static-file servers in a JVM of its own: that of chains, and that of threads. */
final class ChainFiles {
  private ChainFiles() {}

  /** How many lanes, 0: threads; and a folder. Says its port, and serves until stdin ends. */
  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("0")) {
      try (PlainFileServer server = PlainFileServer.start(Path.of(arguments[1]), 0)) {
        serve(server.address().getPort());
      }
      return;
    }
    int lanes = Integer.parseInt(arguments[0]);
    try (FileServer server = FileServer.of(Path.of(arguments[1])).lanes(lanes).start()) {
      serve(server.address().getPort());
    } catch (SysletEnvironmentException e) {
      System.out.println("missing " + e.getMessage());
    }
  }

  private static void serve(int port) throws IOException {
    System.out.println("port " + port);
    while (System.in.read() >= 0) {
      // Until whoever started this has enough of it.
    }
  }
}
