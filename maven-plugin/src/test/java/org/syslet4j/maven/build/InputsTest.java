// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.syslet4j.abi.AbiFamily;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.diag.Lint;
import org.syslet4j.maven.source.Seen;
import org.syslet4j.maven.source.Source;
import org.syslet4j.maven.source.Texts;

class InputsTest {
  private static final List<Source> ONE = List.of(Texts.of("a.syslet", "text"));

  private static final Seen SEEN = new Seen(true, true);

  private static String key(String version, Options options, List<Source> sources) {
    return new Inputs(version, options, false, SEEN, List.of(Path.of("out")), sources, List.of())
        .key();
  }

  @Test
  void theSameInputsHaveTheSameKey() {
    assertThat(key("1", Options.DEFAULT, ONE))
        .isEqualTo(key("1", Options.DEFAULT, List.of(Texts.of("a.syslet", "text"))));
  }

  @Test
  void eachInputMakesADifference() {
    List<Arch> all = List.of(Arch.values());
    Path out = Path.of("out");
    Options plain = Options.DEFAULT;
    List<Source> two = List.of(ONE.get(0), Texts.of("b.syslet", ""));
    Stream<String> keys =
        Stream.of(
            key("1", plain, ONE),
            key("2", plain, ONE),
            key("1", plain, List.of()),
            key("1", plain, two),
            key("1", plain, List.of(Texts.of("a.syslet", "texts"))),
            key("1", plain, List.of(Texts.of("b.syslet", "text"))),
            key("1", plain, List.of(Texts.of("a.sysle", "ttext"))),
            key("1", new Options(List.of(), all, AbiFamily.OF_2007, true, Map.of()), ONE),
            key("1", new Options(List.of(), all, AbiFamily.EXTENDED, false, Map.of()), ONE),
            key("1", lints(Lint.Level.DENY), ONE),
            key("1", lints(Lint.Level.ALLOW), ONE),
            key("1", archs(Arch.X86_64), ONE),
            key("1", archs(Arch.AARCH64), ONE),
            new Inputs("1", plain, true, SEEN, List.of(out), ONE, List.of()).key(),
            new Inputs("1", plain, false, new Seen(false, true), List.of(out), ONE, List.of())
                .key(),
            new Inputs("1", plain, false, new Seen(true, false), List.of(out), ONE, List.of())
                .key(),
            new Inputs("1", plain, false, SEEN, List.of(Path.of("elsewhere")), ONE, List.of())
                .key(),
            new Inputs("1", plain, false, SEEN, List.of(out), ONE, List.of(List.of())).key(),
            new Inputs("1", plain, false, SEEN, List.of(out), ONE, List.of(ONE)).key(),
            new Inputs("1", plain, false, SEEN, List.of(out), List.of(), List.of(ONE)).key());
    assertThat(keys).doesNotHaveDuplicates();
  }

  private static Options lints(Lint.Level level) {
    Options plain = Options.DEFAULT;
    return new Options(
        List.of(), plain.archs(), plain.abi(), true, Map.of(Lint.UNUSED_RESULT, level));
  }

  private static Options archs(Arch arch) {
    return new Options(List.of(), List.of(arch), AbiFamily.EXTENDED, true, Map.of());
  }
}
