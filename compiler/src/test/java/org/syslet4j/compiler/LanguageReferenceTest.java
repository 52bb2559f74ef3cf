// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.abi.Arch;
import org.syslet4j.image.Verifier;

/** Every example of these pages compiles, or gives the error that it is there to show. */
class LanguageReferenceTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("```syslet(?: error (SYS\\d{4}))?\\n(.*?)```", Pattern.DOTALL);

  static List<MatchResult> examples() throws IOException {
    List<MatchResult> examples = new ArrayList<>();
    for (String page : List.of("language", "std", "tutorial")) {
      String text = Files.readString(Path.of("../docs/" + page + ".md"));
      examples.addAll(EXAMPLE.matcher(text).results().toList());
    }
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void doesWhatThePageSays(MatchResult example) {
    Compilation compilation =
        new SysletCompiler().archs(Arch.X86_64).source("example", example.group(2)).compile();
    List<String> codes =
        compilation.diagnostics().stream().map(d -> d.kind().code()).distinct().toList();
    if (example.group(1) != null) {
      assertThat(codes).containsExactly(example.group(1));
    } else {
      assertThat(compilation.diagnostics()).isEmpty();
      compilation.bundle().images().forEach(image -> assertThat(Verifier.check(image)).isEmpty());
    }
  }
}
