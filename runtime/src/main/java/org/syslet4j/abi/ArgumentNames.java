// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which constants the arguments of system calls are made of, so that messages can say {@code
 * O_WRONLY|O_CREAT} in place of 65. {@code arguments.tsv} says which belong to which argument;
 * {@code constants.tsv}, written from the prelude, has their values.
 */
public final class ArgumentNames {
  /** The tables that this library carries. */
  public static final ArgumentNames LINUX = new ArgumentNames(Tables.lines("arguments.tsv"));

  /** By call and parameter, as the table has them: a start asks for a few. */
  private final Map<String, String> lines = new HashMap<>();

  private final Map<String, Rule> rules = new ConcurrentHashMap<>();
  private final Map<Rule, List<Constant>> byRule = new ConcurrentHashMap<>();

  /** Read when the first argument is told: a compiler wants nothing but the rules. */
  private static final class Constants {
    static final List<Constant> ALL = constants(Tables.lines("constants.tsv"));
  }

  private record Constant(int index, String name, Map<Arch, Long> values) {}

  /** How an argument is written. */
  public enum Form {
    /** Constants or-ed together. */
    BITS,
    /** One constant. */
    ONE,
    /** A number in base eight. */
    OCTAL
  }

  /**
   * An argument.
   *
   * @param mask of {@link Form#BITS}: these bits together are one choice
   * @param names of constants; those that end in {@code *} are beginnings of names, those that
   *     begin with {@code !} are left out
   */
  public record Rule(String call, String param, Form form, long mask, List<String> names) {
    public Rule {
      names = List.copyOf(names);
    }

    /** Whether the constant of that name can be part of the argument. */
    public boolean takes(String constant) {
      return rank(constant) >= 0;
    }

    /** Where a constant stands in the list of names; negative when it does not. */
    private int rank(String constant) {
      int found = -1;
      for (int i = names.size() - 1; i >= 0; i--) {
        boolean leftOut = names.get(i).startsWith("!");
        if (matches(leftOut ? names.get(i).substring(1) : names.get(i), constant)) {
          if (leftOut) {
            return -1;
          }
          found = i;
        }
      }
      return found;
    }

    private static boolean matches(String name, String constant) {
      return name.endsWith("*")
          ? constant.startsWith(name.substring(0, name.length() - 1))
          : constant.equals(name);
    }
  }

  private ArgumentNames(List<String> arguments) {
    for (String line : arguments) {
      int call = line.indexOf('\t');
      int param = line.indexOf('\t', call + 1);
      this.lines.put(line.substring(0, call) + "." + line.substring(call + 1, param), line);
    }
  }

  private static List<Constant> constants(List<String> lines) {
    List<Constant> constants = new ArrayList<>();
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      Map<Arch, Long> byArch = new HashMap<>();
      for (Arch arch : Arch.values()) {
        String text = columns[1 + arch.ordinal()];
        if (!text.equals("-")) {
          byArch.put(arch, Long.parseLong(text));
        }
      }
      constants.add(new Constant(constants.size(), columns[0], byArch));
    }
    return constants;
  }

  private static Rule rule(String line) {
    String[] columns = line.split("\t", -1);
    String[] form = columns[2].split("/");
    long mask = form.length > 1 ? Long.parseLong(form[1]) : 0;
    List<String> names = columns.length > 3 ? List.of(columns[3].split(" ")) : List.of();
    return new Rule(
        columns[0],
        columns[1],
        Form.valueOf(form[0].toUpperCase(java.util.Locale.ROOT)),
        mask,
        names);
  }

  /** All that is known of arguments. */
  public List<Rule> rules() {
    return lines.values().stream().map(ArgumentNames::rule).toList();
  }

  /** What is known of an argument; empty when it is just a number. */
  public Optional<Rule> of(String call, String param) {
    String key = call + "." + param;
    String line = lines.get(key);
    if (line == null) {
      return Optional.empty();
    }
    Rule rule = rules.get(key);
    if (rule == null) {
      rule = rule(line);
      rules.put(key, rule);
    }
    return Optional.of(rule);
  }

  /** An argument as a program would write it; a number where no constants fit. */
  public String text(Arch arch, String call, String param, long value) {
    Optional<Rule> known = of(call, param);
    if (known.isEmpty() || value < 0) {
      return Long.toString(value);
    }
    Rule rule = known.get();
    return switch (rule.form()) {
      case OCTAL -> value == 0 ? "0" : "0o" + Long.toOctalString(value);
      case ONE -> one(rule, arch, value).orElse(Long.toString(value));
      case BITS -> bits(rule, arch, value);
    };
  }

  private Optional<String> one(Rule rule, Arch arch, long value) {
    return of(rule).stream()
        .filter(c -> c.values().getOrDefault(arch, -1L) == value)
        .map(Constant::name)
        .findFirst();
  }

  /** The constants of an argument, in the order of the rule; a trace asks often. */
  private List<Constant> of(Rule rule) {
    return byRule.computeIfAbsent(
        rule,
        r ->
            Constants.ALL.stream()
                .filter(c -> r.takes(c.name()))
                .sorted(Comparator.comparingInt(c -> r.rank(c.name())))
                .toList());
  }

  /** The choice first, then the fewest names: those of most bits before those of one. */
  private String bits(Rule rule, Arch arch, long value) {
    List<String> parts = new ArrayList<>();
    long left = value & ~rule.mask();
    if (rule.mask() != 0) {
      long choice = value & rule.mask();
      parts.add(one(rule, arch, choice).orElse(Long.toString(choice)));
    }
    List<Constant> byBits = new ArrayList<>(of(rule));
    byBits.sort(Comparator.comparingInt(c -> -Long.bitCount(c.values().getOrDefault(arch, 0L))));
    List<Constant> chosen = new ArrayList<>();
    for (Constant constant : byBits) {
      long bits = constant.values().getOrDefault(arch, 0L);
      if (bits != 0 && (bits & ~left) == 0) {
        chosen.add(constant);
        left &= ~bits;
      }
    }
    chosen.sort(
        Comparator.comparingLong((Constant c) -> c.values().getOrDefault(arch, 0L))
            .thenComparing(Constant::index));
    chosen.forEach(constant -> parts.add(constant.name()));
    if (left != 0) {
      parts.add("0x" + Long.toHexString(left));
    }
    return parts.isEmpty() ? "0" : String.join("|", parts);
  }
}
