// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;

/** Finds the line of Java code that called the builder. */
final class CallSite {
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
  private static final String HERE = CallSite.class.getPackageName();

  /** Whether the class, or one around it, makes statements for those who call it. */
  private static final ClassValue<Boolean> HELPS =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          for (Class<?> c = type; c != null; c = c.getEnclosingClass()) {
            if (c.isAnnotationPresent(BuilderHelper.class)) {
              return true;
            }
          }
          return false;
        }
      };

  // Spans compare their files by identity; a name without text is all that is kept.
  private static final Map<String, SourceFile> FILES = new ConcurrentHashMap<>();

  private static final AtomicInteger COUNT = new AtomicInteger();

  /** Of values that stand in no line, such as constants. */
  static final Span NOWHERE = new Span(SourceFile.ofJava("<unknown>"), 0, 0);

  private CallSite() {}

  /** The line of the first frame that is neither of this package nor of a helper. */
  static Span here() {
    return WALKER
        .walk(frames -> first(frames, true))
        .or(() -> WALKER.walk(frames -> first(frames, false)))
        .map(CallSite::span)
        .orElse(NOWHERE);
  }

  private static Optional<StackWalker.StackFrame> first(
      Stream<StackWalker.StackFrame> frames, boolean past) {
    return frames
        .dropWhile(frame -> frame.getDeclaringClass().getPackageName().equals(HERE))
        .filter(frame -> !past || !isPassedOver(frame.getDeclaringClass()))
        .findFirst();
  }

  /** Lambdas given to a helper run below frames of this package. */
  private static boolean isPassedOver(Class<?> type) {
    return type.getPackageName().equals(HERE) || HELPS.get(type);
  }

  private static Span span(StackWalker.StackFrame frame) {
    String file = frame.getFileName();
    return span(file == null ? frame.getClassName() : file, Math.max(frame.getLineNumber(), 0));
  }

  /** Two statements of one line are two places, as they are in a text. */
  private static Span span(String file, int line) {
    int number = COUNT.getAndIncrement() & Integer.MAX_VALUE >> 1;
    return new Span(FILES.computeIfAbsent(file, SourceFile::ofJava), line, line + number);
  }

  /** {@code Cp.java:42}. */
  static String text(Span span) {
    return span.file().name() + ":" + span.line();
  }
}
