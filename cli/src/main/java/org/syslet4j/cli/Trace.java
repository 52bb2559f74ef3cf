// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.syslet4j.trace.TraceEvent;
import org.syslet4j.trace.TraceListener;
import org.syslet4j.trace.TracePrinter;

/** Where {@code run --trace} writes: stderr or a file; lines as strace's, or objects. */
final class Trace implements TraceListener, AutoCloseable {
  /** Each of these may have to hold what a chain does while nobody reads it. */
  static final int BUFFER = 8 << 20;

  /** As strace(1) shortens strings. */
  static final int STRINGS = 32;

  private final PrintStream to;
  private final boolean closes;
  private final boolean json;

  private Trace(PrintStream to, boolean closes, boolean json) {
    this.to = to;
    this.closes = closes;
    this.json = json;
  }

  /**
   * Opens one.
   *
   * @param file empty for stderr
   */
  static Trace open(String file, boolean json, Console console) {
    if (file.isEmpty()) {
      return new Trace(console.err(), false, json);
    }
    try {
      return new Trace(
          new PrintStream(new FileOutputStream(file), false, StandardCharsets.UTF_8), true, json);
    } catch (IOException e) {
      throw Problem.usage("the trace cannot be written to " + Printable.quoted(file))
          .note(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public synchronized void told(TraceEvent event) {
    String line = json ? object(event) : TracePrinter.line(event);
    if (!line.isEmpty()) {
      to.println(line);
      to.flush();
    }
  }

  @Override
  public void close() {
    if (closes) {
      to.close();
    }
  }

  private static String object(TraceEvent event) {
    Json object = new Json();
    if (event instanceof TraceEvent.Called called) {
      object.put("event", "call");
      atom(object, called.atom());
      called.result().ifPresent(value -> object.raw("result", Long.toString(value)));
      object
          .put("answer", called.answer())
          .raw("time", Long.toString(called.time()))
          .raw("nanos", Long.toString(called.duration()))
          .raw("waited", Long.toString(called.waited()))
          .put("by", word(called.by()))
          .raw("async", Boolean.toString(called.inBackground()));
    } else if (event instanceof TraceEvent.Waits waits) {
      object.put("event", "wait");
      atom(object, waits.atom());
      object
          .raw("time", Long.toString(waits.time()))
          .put("for", word(waits.reason()))
          .raw("moves", Boolean.toString(waits.moves()));
    } else if (event instanceof TraceEvent.Stopped stopped) {
      object.put("event", "stop");
      atom(object, stopped.atom());
      object
          .raw("time", Long.toString(stopped.time()))
          .raw("errno", Integer.toString(stopped.errno()));
    } else if (event instanceof TraceEvent.Lost lost) {
      object.put("event", "lost").raw("count", Long.toString(lost.count()));
    }
    return object.end();
  }

  private static void atom(Json object, TraceEvent.Atom atom) {
    object.put("call", atom.call());
    object.raw(
        "arguments",
        atom.arguments().stream()
            .map(Json::quoted)
            .collect(java.util.stream.Collectors.joining(",", "[", "]")));
    object.put("place", atom.place()).raw("atom", Integer.toString(atom.index()));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
