// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The findings about what is doubtful, not wrong: each has a name and a level that can be set. */
public enum Lint {
  LEADING_MINUS(Kind.LEADING_MINUS, Level.WARN),
  UNUSED_RESULT(Kind.UNUSED_RESULT, Level.WARN),
  UNREACHABLE_CODE(Kind.UNREACHABLE, Level.WARN),
  ENDLESS_LOOP(Kind.ENDLESS_LOOP, Level.DENY),
  MISSING_ASYNC(Kind.MISSING_ASYNC, Level.WARN),
  MISSING_CLOEXEC(Kind.MISSING_CLOEXEC, Level.WARN),
  UNUSED_COUNT(Kind.UNUSED_COUNT, Level.ALLOW),
  UNUSED_VARIABLE(Kind.UNUSED_VARIABLE, Level.ALLOW);

  private final Kind kind;
  private final Level level;

  Lint(Kind kind, Level level) {
    this.kind = kind;
    this.level = level;
  }

  /** What is done about a finding. */
  public enum Level {
    /** Nothing. */
    ALLOW,
    /** It is told. */
    WARN,
    /** It is an error. */
    DENY
  }

  /** The kind of its findings. */
  public Kind kind() {
    return kind;
  }

  /** The level unless somebody says another. */
  public Level level() {
    return level;
  }

  /** Its name, as {@code @allow} and the command line write it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The lint of that name. */
  public static Optional<Lint> named(String name) {
    return Arrays.stream(values()).filter(lint -> lint.text().equals(name)).findFirst();
  }

  /** The lint of a kind; empty when its findings are errors. */
  public static Optional<Lint> of(Kind kind) {
    return Arrays.stream(values()).filter(lint -> lint.kind == kind).findFirst();
  }

  /** What to say to somebody who wrote {@code name}, which is none. */
  public static String suggest(String name) {
    List<String> names = Arrays.stream(values()).map(Lint::text).toList();
    return Suggest.help(name, names).orElse("the lints are " + String.join(", ", names));
  }
}
