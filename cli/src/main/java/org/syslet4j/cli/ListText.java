// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.RefusedCalls;
import org.syslet4j.compiler.Catalogue;

/** What {@code syslet list} prints for people. */
final class ListText {
  private ListText() {}

  // ---- a line each

  static String line(Catalogue.Call call) {
    return call.signature() + "\n";
  }

  static String line(Catalogue.Constant constant) {
    return constant.name() + " = " + onEach(constant.written(), value -> value) + "\n";
  }

  static String line(Catalogue.Struct struct) {
    return "struct "
        + struct.name()
        + ", "
        + onEach(struct.layouts(), layout -> layout.size() + " bytes")
        + "\n";
  }

  /** A value, or one for each architecture where they differ. */
  private static <T> String onEach(Map<Arch, T> values, Function<T, String> text) {
    List<String> different = values.values().stream().map(text).distinct().toList();
    if (different.size() == 1 && values.size() == Arch.values().length) {
      return different.get(0);
    }
    return Stream.of(Arch.values())
        .filter(values::containsKey)
        .map(arch -> text.apply(values.get(arch)) + " on " + arch.text())
        .collect(Collectors.joining(", "));
  }

  // ---- everything

  static String all(Catalogue.Call call) {
    StringBuilder out = new StringBuilder(line(call));
    out.append("  ").append(call.doc()).append('\n');
    row(out, "number", number(call));
    for (Catalogue.Param param : call.params()) {
      row(out, param.name(), param(param));
    }
    row(out, "result", result(call));
    row(out, "tried", tried(call.attempt()));
    row(
        out,
        "io_uring",
        call.operation()
            .map(op -> op.name() + " (" + op.number() + ")" + since(", ", op.since()))
            .orElse("no operation of its own"));
    if (!call.since().isEmpty()) {
      row(out, "since", "Linux " + call.since());
    }
    row(out, "as an atom", call.refusal().map(ListText::refusal).orElse("yes"));
    return out.toString();
  }

  private static void row(StringBuilder out, String label, String text) {
    out.append(String.format(Locale.ROOT, "  %-11s %s%n", label, text));
  }

  private static String number(Catalogue.Call call) {
    List<String> numbers = new ArrayList<>();
    for (Arch arch : Arch.values()) {
      Integer nr = call.numbers().get(arch);
      boolean standsIn = call.standIn().equals(arch.text());
      numbers.add(
          arch.text()
              + " "
              + (nr != null ? nr.toString() : standsIn ? "none, a fn stands in" : "none"));
    }
    return String.join(", ", numbers);
  }

  private static String param(Catalogue.Param param) {
    String text = param.type();
    if (!param.counted().isEmpty()) {
      return text + ", supplied by `" + param.counted() + "`";
    }
    if (param.memory()) {
      text +=
          switch (param.direction()) {
            case "in" -> ", read by the kernel";
            case "out" -> ", written by the kernel";
            default -> ", read and written by the kernel";
          };
    }
    if (param.consumed()) {
      text += ", closed by the call";
    }
    return param.defaultText().isEmpty()
        ? text
        : text + ", " + param.defaultText() + " if left out";
  }

  private static String result(Catalogue.Call call) {
    String bounds = call.bounds();
    return bounds.isEmpty()
        ? call.result() + ", negative when it fails"
        : call.result() + ", " + bounds + "; negative when it fails";
  }

  /** The classes are explained in attempt.h. */
  private static String tried(String attempt) {
    return attempt
        + switch (attempt) {
          case "plain", "plain_fd", "close" -> ": never blocks, runs in the caller";
          case "short" -> ": blocks shortly, runs in the caller";
          case "block", "" -> ": may block, goes asynchronous at once";
          case "refused" -> ": never";
          case "accept" -> ": waits without a thread, not tried in the caller";
          default -> ": tried in the caller without blocking, goes asynchronous when it would";
        };
  }

  private static String refusal(RefusedCalls.Reason reason) {
    return reason.group() == RefusedCalls.Group.NEVER
        ? "never: it " + reason.text()
        : "not from the language: it " + reason.text();
  }

  private static String since(String before, String since) {
    return since.isEmpty() ? "" : before + "since Linux " + since;
  }

  static String all(Catalogue.Constant constant) {
    StringBuilder out = new StringBuilder(line(constant));
    row(
        out,
        "value",
        onEach(
            constant.values(),
            v -> v >= 0 && v < 10 ? "" + v : v + " (0x" + Long.toHexString(v) + ")"));
    if (!constant.since().isEmpty()) {
      row(out, "since", "Linux " + constant.since());
    }
    return out.toString();
  }

  static String all(Catalogue.Struct struct) {
    StringBuilder out = new StringBuilder(line(struct));
    out.append("  ").append(struct.doc()).append('\n');
    if (!struct.since().isEmpty()) {
      row(out, "since", "Linux " + struct.since());
    }
    boolean same =
        struct.layouts().size() == Arch.values().length
            && struct.layouts().values().stream().distinct().count() == 1;
    for (Arch arch : Arch.values()) {
      Catalogue.Layout layout = struct.layouts().get(arch);
      if (layout == null || same && arch != Arch.values()[0]) {
        continue;
      }
      if (!same) {
        out.append("  on ").append(arch.text()).append('\n');
      }
      out.append("  offset  size  field\n");
      for (Catalogue.Field field : layout.fields()) {
        out.append(
            String.format(
                Locale.ROOT,
                "  %6d %5d  %s: %s%s%n",
                field.offset(),
                field.size(),
                field.name(),
                field.type(),
                since(", ", field.since())));
      }
    }
    return out.toString();
  }
}
