// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.prelude;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.syslet4j.abi.ArgumentNames;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Param;
import org.syslet4j.compiler.tree.Unit;

/**
 * Which pages of the manual tell of a constant or a struct: those of the calls that take it, or, by
 * how its name begins, those of {@code man-pages.tsv}.
 */
final class Citations {
  /** Of more calls the first are named. */
  private static final int MOST_CALLS = 4;

  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]{2,}");

  private final List<ArgumentNames.Rule> rules;
  private final Map<String, String> comments = new LinkedHashMap<>();
  private final Map<String, Set<String>> callsOfStructs = new LinkedHashMap<>();
  private final TreeMap<String, String> pages = new TreeMap<>();

  Citations(Unit prelude) {
    List<String> order = new ArrayList<>();
    for (Decl decl : prelude.decls()) {
      if (decl instanceof Decl.Syscall call) {
        order.add(call.name().text());
        comments.put(call.name().text(), call.doc());
        for (Param param : call.params()) {
          callsOfStructs
              .computeIfAbsent(param.type().name().text(), name -> new LinkedHashSet<>())
              .add(call.name().text());
        }
      }
    }
    rules =
        ArgumentNames.LINUX.rules().stream()
            .filter(rule -> rule.form() != ArgumentNames.Form.OCTAL)
            .sorted(
                Comparator.comparingInt((ArgumentNames.Rule rule) -> order.indexOf(rule.call()))
                    .thenComparing(ArgumentNames.Rule::param))
            .toList();
    for (String line : lines()) {
      String[] columns = line.split("\t");
      pages.put(columns[0], columns[1]);
    }
  }

  private static List<String> lines() {
    try (InputStream in = Citations.class.getResourceAsStream("man-pages.tsv")) {
      if (in == null) {
        throw new AssertionError("no man-pages.tsv");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For which arguments a constant is, as a sentence, and the pages that tell of it. */
  String ofConstant(String name) {
    List<ArgumentNames.Rule> taking =
        rules.stream()
            .filter(rule -> rule.takes(name) && comments.containsKey(rule.call()))
            .toList();
    if (taking.isEmpty()) {
      return "." + ManPages.links(named(name));
    }
    StringBuilder text = new StringBuilder(", for ");
    StringBuilder cited = new StringBuilder();
    String param = "";
    for (ArgumentNames.Rule rule : taking.subList(0, Math.min(taking.size(), MOST_CALLS))) {
      text.append(cited.isEmpty() ? "" : ", ");
      text.append(rule.param().equals(param) ? "" : "{@code " + rule.param() + "} of ");
      text.append(rule.call());
      param = rule.param();
      cited.append(comments.get(rule.call())).append('\n');
    }
    int more = taking.size() - MOST_CALLS;
    text.append(more > 0 ? " and " + more + " more" : "");
    return text + "." + ManPages.links(cited.toString() + named(name));
  }

  /** The pages that tell of a struct. */
  String ofStruct(String name, String comment) {
    String cited = ManPages.links(comment);
    if (!cited.isEmpty()) {
      return cited;
    }
    StringBuilder all = new StringBuilder();
    callsOfStructs.getOrDefault(name, Set.of()).stream()
        .limit(MOST_CALLS)
        .forEach(call -> all.append(comments.get(call)).append('\n'));
    Matcher constant = CONSTANT.matcher(comment);
    while (all.isEmpty() && constant.find()) {
      all.append(named(constant.group())).append('\n');
    }
    return ManPages.links(all.append(named(name)).toString());
  }

  /** The page of the longest beginning of {@code name} that the table has; empty without one. */
  private String named(String name) {
    for (int end = name.length(); end > 0; end--) {
      String page = pages.get(name.substring(0, end));
      if (page != null) {
        return page;
      }
    }
    return "";
  }
}
