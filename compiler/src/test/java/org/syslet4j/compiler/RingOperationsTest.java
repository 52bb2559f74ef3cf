// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The uring engine does calls by the operations that the prelude names. */
class RingOperationsTest {
  private static final Path NATIVE = Path.of("../runtime/src/main/native");
  private static final Pattern WORDS =
      Pattern.compile(
          "case (?:__NR_(?<call>\\w+)|CALL_(?<type>\\w+)):"
              + "|(?<end>default:|break;|return \\w+_op\\()"
              + "|\\b(?:IO)?RING_OP_(?!NONE)(?<operation>\\w+)");

  private final Map<String, Catalogue.Call> calls = Catalogue.linux().calls();

  @Test
  void eachCallIsDoneByTheOperationThatThePreludeNames() throws IOException {
    Map<String, String> engine = new TreeMap<>();
    List<String> labels = new ArrayList<>();
    Matcher word = WORDS.matcher(Files.readString(NATIVE.resolve("ring_calls.c")));
    while (word.find()) {
      if (word.group("call") != null) {
        labels.add(word.group("call"));
      } else if (word.group("type") != null) {
        labels.addAll(tried(word.group("type")));
      } else if (word.group("operation") != null) {
        labels.forEach(call -> engine.put(call, "IORING_OP_" + word.group("operation")));
        labels.clear();
      } else {
        labels.clear();
      }
    }
    Map<String, String> prelude = new TreeMap<>();
    for (String call : engine.keySet()) {
      prelude.put(call, calls.get(call).operation().map(Catalogue.Operation::name).orElse("none"));
    }
    assertThat(engine).hasSizeGreaterThan(30).containsEntry("pread64", "IORING_OP_READ");
    assertThat(prelude).isEqualTo(engine);
  }

  /** The calls of a class of calls.def. */
  private TreeSet<String> tried(String type) {
    TreeSet<String> names = new TreeSet<>();
    calls.values().stream()
        .filter(call -> call.attempt().equals(type.toLowerCase(Locale.ROOT)))
        .forEach(call -> names.add(call.name()));
    assertThat(names).as(type).isNotEmpty();
    return names;
  }

  /** What the headers that it is built with may lack, the engine numbers by itself. */
  @Test
  void operationsThatTheEngineNumbersItselfHaveTheirNumbers() throws IOException {
    Matcher define =
        Pattern.compile("#define RING_OP_(?!NONE)(\\w+)\\s+(\\d+)")
            .matcher(Files.readString(NATIVE.resolve("ring_calls.h")));
    int found = 0;
    while (define.find()) {
      found++;
      Catalogue.Constant constant =
          Catalogue.linux().constants().get("IORING_OP_" + define.group(1));
      assertThat(constant).as(define.group()).isNotNull();
      assertThat(constant.values().values()).containsOnly(Long.parseLong(define.group(2)));
    }
    assertThat(found).isPositive();
  }
}
