// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.syslet4j.abi.AbiFamily;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.diag.Lint;

/**
 * What a compilation depends on beside its sources.
 *
 * @param folders in which used packages are looked for, the first first
 * @param lints in place of their own levels
 */
public record Options(
    List<Path> folders,
    List<Arch> archs,
    AbiFamily abi,
    boolean optimizing,
    Map<Lint, Lint.Level> lints) {
  /** What the language and the compiler have as defaults. */
  public static final Options DEFAULT =
      new Options(List.of(), List.of(Arch.values()), AbiFamily.EXTENDED, true, Map.of());

  public Options {
    folders = List.copyOf(folders);
    archs = List.copyOf(archs);
    lints = Map.copyOf(lints);
  }

  /**
   * From the words of a POM.
   *
   * @param archs none means all
   * @param lints names, or {@code all}, with {@code allow}, {@code warn} or {@code deny}
   * @throws IllegalArgumentException about a word that is none, with those that are
   */
  public static Options of(
      List<Path> folders,
      List<String> archs,
      String abi,
      boolean optimizing,
      Map<String, String> lints) {
    return new Options(folders, archs(archs), family(abi), optimizing, levels(lints));
  }

  private static List<Arch> archs(List<String> names) {
    Set<Arch> archs = new LinkedHashSet<>();
    for (String name : names) {
      archs.add(
          Arch.named(name.strip())
              .orElseThrow(
                  () ->
                      unknown(
                          "architectures",
                          name,
                          Arrays.stream(Arch.values()).map(Arch::text).toList())));
    }
    return archs.isEmpty() ? List.of(Arch.values()) : new ArrayList<>(archs);
  }

  private static AbiFamily family(String name) {
    return Arrays.stream(AbiFamily.values())
        .filter(family -> family.text().equals(name.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                unknown(
                    "abi", name, Arrays.stream(AbiFamily.values()).map(AbiFamily::text).toList()));
  }

  private static Map<Lint, Lint.Level> levels(Map<String, String> said) {
    Map<Lint, Lint.Level> levels = new EnumMap<>(Lint.class);
    String all = said.get("all");
    if (all != null) {
      Lint.Level level = level("all", all);
      Arrays.stream(Lint.values()).forEach(lint -> levels.put(lint, level));
    }
    said.forEach(
        (name, level) -> {
          if (!name.equals("all")) {
            levels.put(lint(name), level(name, level));
          }
        });
    return levels;
  }

  private static Lint lint(String name) {
    return Lint.named(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "<lints>: there is no lint '" + name + "'; " + Lint.suggest(name)));
  }

  private static Lint.Level level(String lint, String name) {
    return Arrays.stream(Lint.Level.values())
        .filter(level -> word(level).equals(name.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                unknown(
                    "lints><" + lint,
                    name,
                    Arrays.stream(Lint.Level.values()).map(Options::word).toList()));
  }

  private static String word(Lint.Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  private static IllegalArgumentException unknown(String where, String word, List<String> words) {
    return new IllegalArgumentException(
        "<" + where + "> does not take '" + word + "'; it takes " + String.join(", ", words));
  }

  /** A compiler with these options, for some of the architectures. */
  SysletCompiler compiler(List<Arch> wanted) {
    SysletCompiler compiler = new SysletCompiler();
    folders.forEach(compiler::folder);
    lints.forEach(compiler::lint);
    return compiler.archs(wanted.toArray(Arch[]::new)).abi(abi).optimizing(optimizing);
  }

  /** The same text for the same options; folders go by their contents, which others look at. */
  String text() {
    String levels =
        lints.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> entry.getKey().text() + "=" + word(entry.getValue()))
            .collect(Collectors.joining(","));
    String names = archs.stream().map(Arch::text).collect(Collectors.joining(","));
    return "archs=" + names + " abi=" + abi.text() + " O=" + optimizing + " lints=" + levels;
  }
}
