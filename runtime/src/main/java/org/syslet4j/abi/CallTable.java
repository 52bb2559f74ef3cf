// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of each system call: its numbers, how to print its arguments, whether it may run as
 * an atom and what it is for. The table is generated from the prelude; each line is
 *
 * <pre>
 * name TAB x86_64 number or - TAB aarch64 number or - TAB result TAB parameters TAB refusal TAB
 * groups</pre>
 *
 * where the parameters are {@code dir name:type} of every argument of the call, joined by {@code
 * ;}. Directions are {@code in out inout}; types {@code long fd path bytes pointer any} or a
 * struct's name. {@code bytes} is the address alone: its length is an argument of its own. The
 * refusal is a {@link RefusedCalls.Reason} in small letters, or nothing.
 */
public final class CallTable {
  /** The table that this library carries. */
  public static final CallTable LINUX = load();

  private final Map<String, Call> byName = new LinkedHashMap<>();
  private final Map<Arch, Map<Integer, Call>> byNumber = new EnumMap<>(Arch.class);

  private CallTable() {
    for (Arch arch : Arch.values()) {
      byNumber.put(arch, new HashMap<>());
    }
  }

  /**
   * A system call.
   *
   * @param numbers its number on each architecture that has it
   * @param result {@code long}, {@code fd} or {@code pointer}
   * @param params one for each argument, at most six
   * @param refusal why it must not run as an atom, if it must not
   * @param groups what it is for
   */
  public record Call(
      String name,
      Map<Arch, Integer> numbers,
      String result,
      List<Param> params,
      Optional<RefusedCalls.Reason> refusal,
      CallGroup.Membership groups) {
    public Call {
      numbers = Map.copyOf(numbers);
      params = List.copyOf(params);
    }

    /** Its number; empty where {@code arch} has no such call. */
    public OptionalInt number(Arch arch) {
      Integer number = numbers.get(arch);
      return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
  }

  /** An argument of a call. */
  public record Param(Direction direction, String name, String type) {}

  /** Which way an argument's memory is used. */
  public enum Direction {
    /** Read by the kernel. */
    IN,
    /** Written. */
    OUT,
    /** Both. */
    INOUT
  }

  /** The call of that name. */
  public Optional<Call> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The call of that number. */
  public Optional<Call> numbered(Arch arch, int nr) {
    return Optional.ofNullable(byNumber.get(arch).get(nr));
  }

  /** All calls in the order of the table. */
  public Collection<Call> calls() {
    return Collections.unmodifiableCollection(byName.values());
  }

  /**
   * How messages and text forms call number {@code nr}: the system call's or pseudo call's name, or
   * {@code nr:N} when nobody knows it.
   */
  public String nameOf(Arch arch, int nr) {
    Optional<PseudoCall> pseudo = PseudoCall.of(nr);
    if (pseudo.isPresent()) {
      return pseudo.get().text();
    }
    Call call = byNumber.get(arch).get(nr);
    return call == null ? "nr:" + nr : call.name;
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException naming the line that is no row
   */
  public static CallTable parse(List<String> lines) {
    CallTable table = new CallTable();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        table.add(row(line));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("calls.tsv:" + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return table;
  }

  private void add(Call call) {
    if (byName.putIfAbsent(call.name, call) != null) {
      throw new IllegalArgumentException(call.name + " is there twice");
    }
    call.numbers.forEach(
        (arch, nr) -> {
          Call other = byNumber.get(arch).putIfAbsent(nr, call);
          if (other != null) {
            throw new IllegalArgumentException(
                call.name + " and " + other.name + " share number " + nr);
          }
        });
  }

  private static Call row(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 5) {
      throw new IllegalArgumentException("five columns expected: " + line);
    }
    Map<Arch, Integer> numbers = new EnumMap<>(Arch.class);
    number(numbers, Arch.X86_64, columns[1]);
    number(numbers, Arch.AARCH64, columns[2]);
    List<Param> params = new ArrayList<>();
    for (String text : columns[4].isBlank() ? new String[0] : columns[4].split(";")) {
      params.add(param(text.strip()));
    }
    return new Call(
        columns[0].strip(),
        numbers,
        columns[3].strip(),
        params,
        refusal(columns),
        columns.length < 7
            ? CallGroup.Membership.UNKNOWN
            : CallGroup.Membership.parse(columns[6], params));
  }

  private static Optional<RefusedCalls.Reason> refusal(String[] columns) {
    if (columns.length < 6 || columns[5].isBlank()) {
      return Optional.empty();
    }
    for (RefusedCalls.Reason reason : RefusedCalls.Reason.values()) {
      if (reason.name().toLowerCase(Locale.ROOT).equals(columns[5].strip())) {
        return Optional.of(reason);
      }
    }
    throw new IllegalArgumentException("no reason for a refusal: " + columns[5]);
  }

  private static void number(Map<Arch, Integer> numbers, Arch arch, String text) {
    if (!text.strip().equals("-")) {
      numbers.put(arch, Integer.parseInt(text.strip()));
    }
  }

  private static Param param(String text) {
    int space = text.indexOf(' ');
    int colon = text.lastIndexOf(':');
    if (space < 0 || colon < space) {
      throw new IllegalArgumentException("'dir name:type' expected: " + text);
    }
    Direction direction =
        switch (text.substring(0, space)) {
          case "in" -> Direction.IN;
          case "out" -> Direction.OUT;
          case "inout" -> Direction.INOUT;
          default -> throw new IllegalArgumentException("in, out or inout expected: " + text);
        };
    return new Param(
        direction, text.substring(space + 1, colon).strip(), text.substring(colon + 1).strip());
  }

  private static CallTable load() {
    try (InputStream in = CallTable.class.getResourceAsStream("calls.tsv")) {
      if (in == null) {
        throw new IllegalStateException(
            "org/syslet4j/abi/calls.tsv is missing from the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return parse(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
