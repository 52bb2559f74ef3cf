// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;

/** The log has the structure that SARIF 2.1.0 asks for, and what stands in it is what was found. */
class SarifPrinterTest {
  private static final SourceFile FILE =
      SourceFile.of("a folder/größe.syslet", "x\n\té\uD83D\uDE00y z\n");
  private static final Span Y = new Span(FILE, 6, 7);
  private static final Span Z = new Span(FILE, 8, 9);

  private static final Diagnostic ERROR =
      Diagnostic.of(Kind.UNKNOWN_NAME, Y, "y")
          .label("say \"hi\"")
          .place(Z, "line\nbreak \\ \u0001")
          .note("n")
          .help("h")
          .build();

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  private static Object at(Object value, Object... path) {
    Object found = value;
    for (Object step : path) {
      found = step instanceof Integer i ? list(found).get(i) : map(found).get(step);
      assertThat(found).as(String.valueOf(step)).isNotNull();
    }
    return found;
  }

  private static Object log(Diagnostic... diagnostics) {
    return JsonReader.read(new SarifPrinter("1.2").print(List.of(diagnostics)));
  }

  @Test
  void theLogSaysItsVersionAndItsMaker() {
    Object log = log();
    assertThat(map(log)).containsOnlyKeys("$schema", "version", "runs");
    assertThat(at(log, "version")).isEqualTo("2.1.0");
    assertThat(list(at(log, "runs"))).hasSize(1);
    Object run = at(log, "runs", 0);
    assertThat(map(run)).containsOnlyKeys("tool", "columnKind", "results");
    assertThat(at(run, "columnKind")).isEqualTo("unicodeCodePoints");
    assertThat(at(run, "tool", "driver", "name")).isEqualTo("syslet4j");
    assertThat(at(run, "tool", "driver", "version")).isEqualTo("1.2");
    assertThat(list(at(run, "results"))).isEmpty();
    assertThat(list(at(run, "tool", "driver", "rules"))).isEmpty();
  }

  @Test
  void aFindingIsAResultWithItsPlaces() {
    Object result = at(log(ERROR), "runs", 0, "results", 0);
    assertThat(at(result, "ruleId")).isEqualTo("SYS0101");
    assertThat(at(result, "level")).isEqualTo("error");
    assertThat(at(result, "message", "text")).isEqualTo("cannot find `y`: say \"hi\"");
    Object place = at(result, "locations", 0, "physicalLocation");
    assertThat(at(place, "artifactLocation", "uri")).isEqualTo("a%20folder/gr%C3%B6%C3%9Fe.syslet");
    assertThat(map(at(place, "region")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("startLine", 2L, "startColumn", 4L, "endLine", 2L, "endColumn", 5L));
    Object related = at(result, "relatedLocations", 0);
    assertThat(at(related, "message", "text")).isEqualTo("line\nbreak \\ \u0001");
    assertThat(at(related, "physicalLocation", "region", "startColumn")).isEqualTo(6L);
    assertThat(at(result, "properties", "notes", 0)).isEqualTo("n");
    assertThat(at(result, "properties", "help", 0)).isEqualTo("h");
  }

  @Test
  void everyResultPointsToItsRule() {
    Diagnostic lint = Diagnostic.of(Kind.UNUSED_RESULT, Z, "f").build();
    Object run = at(log(lint, ERROR, lint), "runs", 0);
    List<Object> rules = list(at(run, "tool", "driver", "rules"));
    assertThat(rules).hasSize(2);
    for (Object result : list(at(run, "results"))) {
      int index = ((Long) at(result, "ruleIndex")).intValue();
      assertThat(at(rules.get(index), "id")).isEqualTo(at(result, "ruleId"));
    }
    assertThat(at(rules, 1, "name")).isEqualTo("unused_result");
    assertThat(at(rules, 1, "defaultConfiguration", "level")).isEqualTo("warning");
    assertThat(at(rules, 0, "shortDescription", "text")).isEqualTo("a name that nobody declared");
  }

  @Test
  void aPlaceWithoutTextHasALineAndNoMore() {
    Span call = new Span(SourceFile.ofJava("/src/Demo.java"), 12, 12);
    Object place =
        at(
            log(Diagnostic.of(Kind.SYNTAX, call, "built wrongly").build()),
            "runs",
            0,
            "results",
            0,
            "locations",
            0,
            "physicalLocation");
    assertThat(at(place, "artifactLocation", "uri")).isEqualTo("file:///src/Demo.java");
    assertThat(map(at(place, "region"))).containsExactlyEntriesOf(Map.of("startLine", 12L));
  }

  @Test
  void jsonLinesAreReadableToo() {
    Object read = JsonReader.read(new JsonPrinter().print(ERROR));
    assertThat(map(read))
        .containsEntry("code", "SYS0101")
        .containsEntry("line", 2L)
        .containsEntry("column", 4L)
        .doesNotContainKey("lint");
    assertThat(at(read, "places", 0, "label")).isEqualTo("line\nbreak \\ \u0001");
  }
}
