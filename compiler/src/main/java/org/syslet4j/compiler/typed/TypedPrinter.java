// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.image.Bytes;

/**
 * Prints a typed program for {@code --dump=typed}: one node a line, its parts indented below it,
 * the type behind expressions. Fns that are called are printed once, after the syslets.
 */
public final class TypedPrinter {
  private final StringBuilder out = new StringBuilder();
  private final Set<Typed.Fn> fns = new LinkedHashSet<>();
  private final Map<Typed.LoopId, Integer> loops = new IdentityHashMap<>();

  private TypedPrinter() {}

  /** The program as text. */
  public static String print(Typed.Program program) {
    TypedPrinter printer = new TypedPrinter();
    program.syslets().forEach(syslet -> printer.node("", syslet, 0));
    Set<Typed.Fn> printed = new LinkedHashSet<>();
    while (!printed.containsAll(printer.fns)) {
      for (Typed.Fn fn : List.copyOf(printer.fns)) {
        if (printed.add(fn)) {
          printer.line(0, "Fn " + fn.name() + (fn.canFail() ? " (can fail)" : ""));
          printer.node("params", fn.params(), 1);
          printer.node("results", fn.results(), 1);
          printer.node("body", fn.body(), 1);
        }
      }
    }
    return printer.out.toString();
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }

  private void node(String label, @Nullable Object value, int depth) {
    String prefix = label.isEmpty() ? "" : label + ": ";
    if (value == null || value instanceof Span) {
      return;
    }
    if (value instanceof List<?> list) {
      for (Object element : list) {
        node(label, element, depth);
      }
    } else if (value instanceof Typed.Fn fn) {
      fns.add(fn);
      line(depth, prefix + "fn " + fn.name());
    } else if (value instanceof Typed.LoopId loop) {
      line(depth, prefix + "loop " + loops.computeIfAbsent(loop, key -> loops.size()));
    } else if (value instanceof Record rec && !isLeaf(value)) {
      line(depth, prefix + heading(rec));
      parts(rec, depth + 1);
    } else {
      line(depth, prefix + leaf(value));
    }
  }

  private static boolean isLeaf(Object value) {
    return value instanceof Type
        || value instanceof Storage
        || value instanceof Storage.Field
        || value instanceof Signature;
  }

  private static String leaf(Object value) {
    if (value instanceof Type type) {
      return type.text();
    }
    if (value instanceof Storage storage) {
      return storage.text();
    }
    if (value instanceof Storage.Field field) {
      return field.name() + " at " + field.offset();
    }
    if (value instanceof Signature signature) {
      return signature.name() + " #" + signature.nr();
    }
    if (value instanceof Variable variable) {
      return variable.name() + ": " + variable.type().text();
    }
    return value instanceof Bytes bytes ? bytes.toString() : String.valueOf(value);
  }

  private static String heading(Record rec) {
    String name = rec.getClass().getSimpleName();
    return rec instanceof Typed.Expr expr ? name + " -> " + expr.type().text() : name;
  }

  private void parts(Record rec, int depth) {
    for (RecordComponent part : rec.getClass().getRecordComponents()) {
      if (rec instanceof Typed.Expr && part.getName().equals("type")) {
        continue; // stands in the heading
      }
      try {
        node(part.getName(), part.getAccessor().invoke(rec), depth);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new AssertionError(e);
      }
    }
  }
}
