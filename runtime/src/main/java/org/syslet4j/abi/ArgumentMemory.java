// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lies where the arguments of system calls point to: elements of a type, and how many. The
 * table is generated from the prelude; each line is
 *
 * <pre>call TAB index of the parameter TAB type of an element TAB count</pre>
 *
 * where the count is a number, {@code argN}, or {@code argN result} when the call fills so many of
 * them as it answers, and the type {@code byte}, another scalar of the language or a struct's name.
 */
public final class ArgumentMemory {
  /** The table that this library carries. */
  public static final ArgumentMemory LINUX = new ArgumentMemory(Tables.lines("memory.tsv"));

  private final Map<String, Span> spans = new HashMap<>();

  /** Who says how many elements there are. */
  public enum Count {
    /** Always that many. */
    FIXED,
    /** The argument of that index. */
    ARGUMENT,
    /** The result of the call; the argument of that index says how many there is room for. */
    RESULT
  }

  /**
   * Elements in a row.
   *
   * @param value the number itself, or the index of an argument
   */
  public record Span(String element, Count count, int value) {
    /** How many elements there are in a call with these arguments and that result. */
    public long elements(long[] args, long result) {
      return switch (count) {
        case FIXED -> value;
        case ARGUMENT -> args[value];
        case RESULT -> result;
      };
    }
  }

  private ArgumentMemory(List<String> lines) {
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      spans.put(columns[0] + "." + columns[1], span(columns[2], columns[3]));
    }
  }

  private static Span span(String element, String count) {
    String[] words = count.split(" ");
    if (!words[0].startsWith("arg")) {
      return new Span(element, Count.FIXED, Integer.parseInt(count));
    }
    Count says = words.length > 1 ? Count.RESULT : Count.ARGUMENT;
    return new Span(element, says, Integer.parseInt(words[0].substring(3)));
  }

  /** What parameter {@code index} points to; empty when that is not known, or it is no address. */
  public Optional<Span> of(String call, int index) {
    return Optional.ofNullable(spans.get(call + "." + index));
  }
}
