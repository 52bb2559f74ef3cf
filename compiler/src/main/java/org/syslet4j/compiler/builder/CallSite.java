// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;

/** Finds the line of Java code that called the builder. */
final class CallSite {
  private static final StackWalker WALKER = StackWalker.getInstance();
  private static final String HERE = CallSite.class.getPackageName() + ".";
  // Spans compare their files by identity; a name without text is all that is kept.
  private static final Map<String, SourceFile> FILES = new ConcurrentHashMap<>();

  /** Of values that stand in no line, such as constants. */
  static final SourceFile UNKNOWN = SourceFile.ofJava("<unknown>");

  private CallSite() {}

  /** The line of the first frame outside of this package. */
  static Span here() {
    return WALKER.walk(
        frames ->
            frames
                .dropWhile(frame -> isBuilder(frame.getClassName()))
                .findFirst()
                .map(CallSite::span)
                .orElseGet(() -> new Span(UNKNOWN, 0, 0)));
  }

  private static boolean isBuilder(String className) {
    return className.startsWith(HERE) && className.indexOf('.', HERE.length()) < 0;
  }

  private static Span span(StackWalker.StackFrame frame) {
    String file = frame.getFileName();
    return span(file == null ? frame.getClassName() : file, Math.max(frame.getLineNumber(), 0));
  }

  private static Span span(String file, int line) {
    return new Span(FILES.computeIfAbsent(file, SourceFile::ofJava), line, line);
  }

  /** {@code Cp.java:42}. */
  static String text(Span span) {
    return span.file().name() + ":" + span.line();
  }
}
