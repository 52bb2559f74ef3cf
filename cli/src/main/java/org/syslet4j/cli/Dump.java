// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.typed.Type;
import org.syslet4j.image.Image;
import org.syslet4j.image.ImageText;

/**
 * The result of a stage as text, for {@code --dump}. Trees are records: each is a line with its
 * name, its small parts and its place, and its large parts stand below it.
 */
final class Dump {
  private final StringBuilder out = new StringBuilder();
  private final Deque<Object> open = new ArrayDeque<>();

  private Dump() {}

  static String text(Object result) {
    if (result instanceof Image image) {
      return ImageText.write(image);
    }
    if (!(result instanceof Record)) {
      return result.toString();
    }
    Dump dump = new Dump();
    dump.node("", result, 0);
    return dump.out.toString();
  }

  private void node(String label, Object value, int depth) {
    out.append("  ".repeat(depth)).append(label);
    if (!(value instanceof Record record)) {
      out.append(value).append('\n');
      return;
    }
    out.append(record.getClass().getSimpleName());
    if (open.contains(value)) {
      out.append(" ...\n");
      return;
    }
    open.push(value);
    StringBuilder place = new StringBuilder();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object part = part(record, component);
      if (part instanceof Span span) {
        place.append(" @").append(span.line()).append(':').append(span.column());
      } else if (small(part)) {
        out.append(' ').append(component.getName()).append('=').append(shown(part));
      }
    }
    out.append(place).append('\n');
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      below(component.getName(), part(record, component), depth + 1);
    }
    open.pop();
  }

  private void below(String name, @Nullable Object part, int depth) {
    if (part instanceof Collection<?> parts) {
      for (Object each : parts) {
        node(name + ": ", each instanceof Record ? each : shown(each), depth);
      }
    } else if (part != null && !(part instanceof Span) && !small(part) && !absent(part)) {
      node(name + ": ", part, depth);
    }
  }

  /** Not worth a word. */
  private static boolean absent(@Nullable Object part) {
    return part == null
        || part instanceof Collection<?> parts && parts.isEmpty()
        || part instanceof String text && text.isEmpty()
        || Boolean.FALSE.equals(part);
  }

  private static boolean small(@Nullable Object part) {
    return !absent(part)
        && !(part instanceof Collection<?>)
        && (!(part instanceof Record) || part instanceof Name || part instanceof Type);
  }

  private static String shown(@Nullable Object part) {
    if (part instanceof Type type) {
      return type.text();
    }
    if (part instanceof String text) {
      return '"' + text.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"") + '"';
    }
    if (part instanceof SourceFile file) {
      return file.name();
    }
    boolean anonymous = part != null && part.toString().startsWith(part.getClass().getName() + "@");
    return anonymous ? part.getClass().getSimpleName() : String.valueOf(part);
  }

  private static @Nullable Object part(Record record, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(record.getClass() + "." + component.getName(), e);
    }
  }
}
