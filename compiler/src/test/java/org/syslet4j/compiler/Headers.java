// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The C compiler with some headers: what it says of expressions, without running anything. */
final class Headers {
  private static final Path FILES = Path.of("src/test/resources/org/syslet4j/compiler/headers");
  private static final Pattern MESSAGE =
      Pattern.compile("^checks:(\\d+):\\d+: (?:error|note): (.*)$", Pattern.MULTILINE);

  private static final Pattern WORD = Pattern.compile("\\b[A-Za-z_]\\w*");

  private final Path folder;
  private final String includes;
  private final List<String> options;

  /** What the headers say of a comparison. */
  enum Verdict {
    HOLDS,
    DIFFERS,
    /** A name in it is not known. */
    UNKNOWN
  }

  private Headers(Path folder, String includes, List<String> options) {
    this.folder = folder;
    this.includes = includes;
    this.options = options;
  }

  /** Those that the file {@code name} of the test resources includes. */
  static Headers of(Path folder, String name, String... options) throws IOException {
    return new Headers(folder, Files.readString(FILES.resolve(name)), List.of(options));
  }

  /** Whether each of the comparisons holds, all found out by one run of the compiler. */
  List<Verdict> judge(List<String> comparisons) throws IOException, InterruptedException {
    StringBuilder text = new StringBuilder(includes).append("#line 1 \"checks\"\n");
    Verdict[] verdicts = new Verdict[comparisons.size()];
    Set<String> words = words(run(includes, "-E", "-dD"));
    for (int i = 0; i < verdicts.length; i++) {
      String comparison = comparisons.get(i);
      boolean known = words.containsAll(words(comparison));
      verdicts[i] = known ? Verdict.HOLDS : Verdict.UNKNOWN;
      // The compiler would look long for what an unknown name could have meant.
      text.append("_Static_assert((").append(known ? comparison : "1").append("), \"\");\n");
    }
    String said = run(text.toString(), "-fsyntax-only", "-fmax-errors=0");
    Matcher message = MESSAGE.matcher(said);
    boolean any = false;
    while (message.find()) {
      any = true;
      int index = Integer.parseInt(message.group(1)) - 1;
      boolean differs = message.group(2).startsWith("static assertion failed");
      if (verdicts[index] != Verdict.DIFFERS) {
        verdicts[index] = differs ? Verdict.DIFFERS : Verdict.UNKNOWN;
      }
    }
    assertThat(any || !said.contains("error:")).as(said).isTrue();
    return List.of(verdicts);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Set.of("long", "sizeof", "struct", "__builtin_offsetof"));
    WORD.matcher(text).results().forEach(word -> words.add(word.group()));
    return words;
  }

  /** What {@code pattern} finds in the preprocessed text of the headers. */
  List<String> names(Pattern pattern, String... more) throws IOException, InterruptedException {
    String[] flags = Arrays.copyOf(more, more.length + 1);
    flags[more.length] = "-E";
    return pattern.matcher(run(includes, flags)).results().map(m -> m.group(1)).distinct().toList();
  }

  private String run(String text, String... more) throws IOException, InterruptedException {
    Path source = Files.createTempFile(folder, "headers", ".c");
    Files.writeString(source, text);
    List<String> command = new ArrayList<>(List.of("cc", "-w", "-fdiagnostics-plain-output"));
    command.addAll(options);
    command.addAll(List.of(more));
    command.add(source.toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    return Child.run(builder).output();
  }
}
