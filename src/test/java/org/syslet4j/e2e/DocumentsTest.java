// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The examples of the documents print what stands there. A block {@code console} is a shell
 * session: lines that begin with {@code $} are typed, and lines of {@code >} behind them; the
 * others are what came. Three dots stand for the rest of a line, alone on a line for any lines.
 */
class DocumentsTest {
  private static final String EXPLAIN =
      "compiler/src/main/resources/org/syslet4j/compiler/diag/explain/";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "docs/cli.md",
        "docs/diagnostics.md",
        "docs/observability.md",
        "docs/tutorial.md",
        EXPLAIN + "SYS0007.md",
        EXPLAIN + "SYS0008.md",
        EXPLAIN + "SYS0009.md",
        EXPLAIN + "SYS0010.md",
        EXPLAIN + "SYS0602.md",
        EXPLAIN + "SYS0801.md"
      })
  void showsWhatIsReallyPrinted(String document) throws Exception {
    assumeTrue(Files.isDirectory(Repository.ROOT.resolve("cli/target/lib")), "mvn package first");
    Files.createSymbolicLink(folder.resolve("samples"), Repository.ROOT.resolve("samples"));
    writePrograms(Repository.ROOT.resolve(document));
    List<String> commands = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    read(Repository.ROOT.resolve(document), commands, answers);
    assertThat(commands).isNotEmpty();
    List<String> printed = session(commands);
    Files.delete(folder.resolve("samples")); // lest a clean-up follows it
    for (int i = 0; i < commands.size(); i++) {
      assertThat(printed.get(i)).as(commands.get(i)).matches(pattern(answers.get(i)));
    }
  }

  /** Programs that say in their first line how their file is called. */
  private void writePrograms(Path document) throws IOException {
    Matcher program =
        Pattern.compile("```syslet[^\\n]*\\n(// (\\w+\\.syslet)\\n.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(document));
    while (program.find()) {
      Files.writeString(folder.resolve(program.group(2)), program.group(1));
    }
  }

  private static void read(Path document, List<String> commands, List<String> answers)
      throws IOException {
    boolean inside = false;
    for (String line : Files.readAllLines(document)) {
      if (line.startsWith("```")) {
        inside = line.equals("```console");
      } else if (inside && line.startsWith("$ ")) {
        commands.add(line.substring(2));
        answers.add("");
      } else if (inside && line.startsWith("> ")) {
        commands.add(commands.remove(commands.size() - 1) + "\n" + line.substring(2));
      } else if (inside) {
        answers.set(answers.size() - 1, answers.get(answers.size() - 1) + line + "\n");
      }
    }
  }

  private static Pattern pattern(String answer) {
    StringBuilder pattern = new StringBuilder();
    for (String line : answer.lines().toList()) {
      if (line.equals("...")) {
        pattern.append("(?:.*\n)*");
      } else if (line.endsWith("...")) {
        pattern.append(Pattern.quote(line.substring(0, line.length() - 3))).append(".*\n");
      } else {
        pattern.append(Pattern.quote(line)).append('\n');
      }
    }
    return Pattern.compile(pattern.toString());
  }

  /** All in one shell, so that files and {@code $?} are there for the next command. */
  private List<String> session(List<String> commands) throws Exception {
    StringBuilder script = new StringBuilder("exec 2>&1\n");
    for (String command : commands) {
      script.append(command).append("\nlast=$?; printf '\\001'; (exit $last)\n");
    }
    script.append("exit 0\n"); // the last command may have been one that fails
    String path = Repository.ROOT.resolve("bin") + ":" + System.getenv("PATH");
    Shell shell = Shell.run(List.of("PATH=" + path), folder, "sh", "-c", script.toString());
    assertThat(shell.status()).isZero();
    return List.of(shell.out().split("\u0001", -1));
  }

  @Test
  void theReadmeShowsTheSampleAsItIs() throws IOException {
    String readme = Files.readString(Repository.ROOT.resolve("README.md"));
    assertThat(readme)
        .contains("```\n" + Files.readString(Path.of(Repository.sample("cp"))) + "```");
  }
}
