// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class StaticFilesTest {
  private static boolean wrk() {
    try {
      Wrk.require("static-files");
      return true;
    } catch (MissingException e) {
      return false;
    }
  }

  @Test
  void withoutItsLoadGeneratorItSaysWhatIsMissing() {
    assumeTrue(!wrk());
    assertThatThrownBy(() -> new StaticFiles().measure(1, 1, 0, false))
        .isInstanceOf(MissingException.class)
        .hasMessageContaining("static-files needs wrk")
        .hasMessageContaining("apt-get install wrk");
  }

  @Test
  void oneShortRoundComparesTheChainsWithAllOthers() throws Exception {
    assumeTrue(wrk());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    int status;
    try {
      status = new StaticFiles().measure(1, 1, 0, false);
      new StaticFiles().measure(1, 1, 0, true);
    } finally {
      System.setOut(before);
    }
    String out = bytes.toString(StandardCharsets.UTF_8);
    assertThat(status).isIn(0, 3);
    if (status == 0) { // Netty's native transports are there
      assertThat(out).contains("requests-of-chains-all / netty-epoll-all");
    }
    assertThat(out)
        .contains("static-files-small: GET of 4096 bytes")
        .contains("static-files-large: GET of 1048576 bytes")
        .contains("requests-of-chains / plain-java")
        .contains("cpu-of-chains / plain-java")
        .contains("\"candidate\":\"requests-of-chains\"")
        .contains("\"of\":\"rate\"}");
  }

  @Test
  void aServerThatCannotStartIsMissing() {
    assertThatThrownBy(() -> new ServerProcess(ChainFiles.class, "0", "/lost/folder"))
        .isInstanceOf(MissingException.class)
        .hasMessageContaining("ChainFiles");
  }

  @Test
  void loadThatIsNotAnsweredIsAnError(@TempDir Path folder) throws Exception {
    assumeTrue(wrk());
    Files.writeString(folder.resolve("page.html"), "page");
    try (ServerProcess server = new ServerProcess(ChainFiles.class, "0", folder.toString())) {
      String url = "http://127.0.0.1:" + server.port();
      assertThat(Wrk.load(url + "/page.html", 2, 1).rate()).isPositive();
      assertThat(server.cpu()).isPositive();
      assertThatThrownBy(() -> Wrk.load(url + "/lost", 2, 1)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void ofRatesTheTargetIsTheLeast() {
    Comparison rates = Comparison.ofRates("a", "b", 1.0);
    assertThat(new Measurement.Ratio(rates, new Spread(1.0, 0.5, 2)).met()).isTrue();
    assertThat(new Measurement.Ratio(rates, new Spread(0.99, 0.5, 2)).met()).isFalse();
    Measurement.Ratio untargeted =
        new Measurement.Ratio(Comparison.ofRates("a", "b"), new Spread(0.1, 0.1, 0.1));
    assertThat(untargeted.met()).isTrue();
  }
}
