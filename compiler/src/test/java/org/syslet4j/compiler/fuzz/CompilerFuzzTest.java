// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.Image;
import org.syslet4j.image.ImageException;
import org.syslet4j.image.ImageReader;
import org.syslet4j.image.ImageText;
import org.syslet4j.image.ImageWriter;
import org.syslet4j.image.Verifier;

/** Whatever the text or the bytes: a result or a finding, never an exception. */
class CompilerFuzzTest {
  private static final long SECONDS = Long.getLong("syslet.fuzz.seconds", 0);
  private static final long SEED =
      Long.getLong("syslet.fuzz.seed", SECONDS == 0 ? 20261125 : System.nanoTime());
  private static final int INPUTS = 1500; // when no time is given

  /** A wild guess of a slow machine; beyond it an input is a finding, too. */
  private static final long SLOWEST_NANOS = 20_000_000_000L;

  @Test
  void texts() throws IOException {
    List<String> corpus = AnyText.corpus();
    Random random = new Random(SEED);
    Mutator mutator = new Mutator(random, corpus);
    List<String> pool = new ArrayList<>(corpus);
    Set<String> seen = new HashSet<>();
    int compiled = 0;
    long until = System.nanoTime() + SECONDS * 1_000_000_000L;
    for (int i = 0; goesOn(i, until); i++) {
      // Half of the time from what was new lately: that is where more is to be found.
      int recent = Math.min(pool.size(), 50);
      int at =
          random.nextInt(2) == 0
              ? random.nextInt(pool.size())
              : pool.size() - 1 - random.nextInt(recent);
      String text = mutator.mutated(pool.get(at));
      long start = System.nanoTime();
      String shown;
      try {
        shown = AnyText.shown(text);
      } catch (Throwable e) {
        throw new AssertionError("seed " + SEED + ", for the text:\n" + text, e);
      }
      assertThat(System.nanoTime() - start).as("too slow: %s", text).isLessThan(SLOWEST_NANOS);
      compiled += shown.startsWith("image") ? 1 : 0;
      if (seen.add(shown)) {
        pool.add(text);
      }
    }
    System.out.printf("fuzz: seed %d, %d kinds of outcome%n", SEED, seen.size());
    assertThat(compiled).isPositive();
    assertThat(seen.size()).isGreaterThan(50);
  }

  private static boolean goesOn(int done, long until) {
    return SECONDS == 0 ? done < INPUTS : System.nanoTime() < until;
  }

  @Test
  void textsOfImages() throws IOException {
    Random random = new Random(SEED);
    List<String> images = new ArrayList<>();
    for (Image image : samples().images()) {
      images.add(ImageText.write(image));
    }
    Mutator mutator = new Mutator(random, images);
    int accepted = 0;
    long until = System.nanoTime() + SECONDS * 1_000_000_000L / 4;
    for (int i = 0; goesOn(i, until); i++) {
      String text = mutator.mutated(images.get(random.nextInt(images.size())));
      try {
        byte[] binary = ImageWriter.write(ImageText.read(text));
        ImageReader.read(binary).images().forEach(Verifier::check);
        accepted++;
      } catch (ImageException e) {
        assertThat(e.getMessage()).isNotBlank();
      } catch (RuntimeException | Error e) {
        throw new AssertionError("seed " + SEED + ", for the text:\n" + text, e);
      }
    }
    assertThat(accepted).isPositive();
  }

  @Test
  void bytesOfImages() throws IOException {
    Random random = new Random(SEED);
    byte[] whole = ImageWriter.write(samples());
    int refused = 0;
    long until = System.nanoTime() + SECONDS * 1_000_000_000L / 4;
    for (int i = 0; goesOn(i, until); i++) {
      byte[] bytes = whole.clone();
      for (int n = random.nextInt(6); n >= 0; n--) {
        bytes[random.nextInt(random.nextInt(2) == 0 ? 64 : bytes.length)] = (byte) random.nextInt();
      }
      try {
        ImageReader.read(bytes).images().forEach(Verifier::check);
      } catch (ImageException e) {
        refused++;
      } catch (RuntimeException | Error e) {
        throw new AssertionError("seed " + SEED + ", input " + i, e);
      }
    }
    assertThat(refused).isPositive();
  }

  private static Bundle samples() throws IOException {
    SysletCompiler compiler = new SysletCompiler();
    for (String name : List.of("cat", "cp", "follow", "slurp")) {
      compiler.file(Path.of("../samples/src/main/syslet/" + name + ".syslet"));
    }
    return compiler.compile().bundle();
  }
}
