// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Stmt;

/** What stands in a block, and which names mean what in it. One inside of it at a time is open. */
final class Scope {
  private enum State {
    OPEN,
    SUSPENDED,
    CLOSED
  }

  private final @Nullable Scope outer;
  private final ProgramBuilder program;
  private final Object routine;
  private final Span opened;
  private final Thread thread = Thread.currentThread();
  private final List<Variable> variables = new ArrayList<>();
  private final List<Stmt> statements = new ArrayList<>();
  private State state = State.OPEN;
  private Span inner;

  private Scope(@Nullable Scope outer, ProgramBuilder program, Object routine, Span opened) {
    this.outer = outer;
    this.program = program;
    this.routine = routine;
    this.opened = opened;
    this.inner = opened;
  }

  /**
   * The outermost one of a syslet, fn or program.
   *
   * @param routine says in messages whose it is
   */
  static Scope outermost(ProgramBuilder program, Object routine, Span opened) {
    return new Scope(null, program, routine, opened);
  }

  /** For values that must do without variables. */
  static <T> T constant(ProgramBuilder program, Object routine, Function<Scope, T> use) {
    return use.apply(outermost(program, routine, CallSite.here()));
  }

  ProgramBuilder program() {
    return program;
  }

  Object routine() {
    return routine;
  }

  // ---- statements

  void add(Stmt statement) {
    requireOpen(statement.span());
    statements.add(statement);
  }

  /** Puts {@code changed} where {@code before} stands, which is last. */
  void replaceLast(Stmt before, Stmt changed, Span at) {
    requireOpen(at);
    int last = statements.size() - 1;
    if (last < 0 || statements.get(last) != before) {
      throw new IllegalStateException(
          CallSite.text(at)
              + ": another statement came between an if ("
              + CallSite.text(before.span())
              + ") and its else; write the else right behind it");
    }
    statements.set(last, changed);
  }

  private void requireOpen(Span at) {
    if (Thread.currentThread() != thread) {
      throw new IllegalStateException(
          CallSite.text(at)
              + ": the "
              + text()
              + " is made by thread "
              + thread.getName()
              + ", not by "
              + Thread.currentThread().getName()
              + "; a builder is for one thread");
    }
    if (state == State.SUSPENDED) {
      throw new IllegalStateException(
          CallSite.text(at)
              + ": a nested block ("
              + CallSite.text(inner)
              + ") of the "
              + text()
              + " is being made; put the statement into the block that its lambda was given");
    }
    if (state == State.CLOSED) {
      throw new IllegalStateException(
          CallSite.text(at)
              + ": the "
              + text()
              + " was finished when its lambda ended; make its statements inside of that");
    }
  }

  private String text() {
    return "block of " + routine + " (" + CallSite.text(opened) + ")";
  }

  Stmt.Block nested(Span at, BiConsumer<Scope, Block> body) {
    requireOpen(at);
    Scope header = new Scope(this, program, routine, at);
    Scope block = new Scope(header, program, routine, at);
    state = State.SUSPENDED;
    inner = at;
    try {
      body.accept(header, new Block(block));
    } finally {
      state = State.OPEN;
      header.state = State.CLOSED;
      block.state = State.CLOSED;
    }
    return new Stmt.Block(block.statements, at);
  }

  // ---- names

  void declare(Variable variable) {
    variables.add(variable);
  }

  /** Throws unless that variable is what its name means here. */
  void check(Variable wanted, Span use) {
    for (Scope scope = this; scope != null; scope = scope.outer) {
      if (scope.variables.contains(wanted)) {
        return;
      }
      Variable other = scope.named(wanted.name());
      if (other != null) {
        throw misused(
            wanted,
            use,
            "is hidden by the one of "
                + CallSite.text(other.span())
                + "; give one of the two another name");
      }
    }
    Object home = wanted.home().routine;
    throw misused(
        wanted,
        use,
        home == routine
            ? "is used outside of its block; declare it in a block around both"
            : "belongs to "
                + home
                + " and is used in "
                + routine
                + "; hand its value over as an argument");
  }

  private static IllegalArgumentException misused(Variable variable, Span use, String how) {
    return new IllegalArgumentException(
        CallSite.text(use)
            + ": '"
            + variable.name()
            + "' ("
            + CallSite.text(variable.span())
            + ") "
            + how);
  }

  /** Throws where a variable hides the constant of that name. */
  void checkConstant(String name, Span use) {
    for (Scope scope = this; scope != null; scope = scope.outer) {
      Variable other = scope.named(name);
      if (other != null) {
        throw new IllegalArgumentException(
            CallSite.text(use)
                + ": the constant "
                + name
                + " is hidden by the variable of "
                + CallSite.text(other.span())
                + "; give the variable another name");
      }
    }
  }

  private @Nullable Variable named(String name) {
    for (Variable variable : variables) {
      if (variable.name().equals(name)) {
        return variable;
      }
    }
    return null;
  }
}
