// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.typed.Variable;

/** What is known of the descriptors that variables hold, at one place of the program. */
final class Descriptors {
  /** The state of one. */
  enum State {
    OPEN,
    CLOSED,
    /** Closed on some ways that lead here. */
    MAYBE,
    /** Handed on to the caller: nobody here may close it. */
    GONE,
    /** Known to be negative: it was never opened. */
    NEVER
  }

  /**
   * A state and the place that brought it about.
   *
   * @param opened where the descriptor comes from
   * @param owned whether this program opened it, so that nobody else closes it
   */
  record Known(State state, Span where, Span opened, boolean owned) {
    /** Whether there is nothing to close. */
    boolean isShut() {
      return state == State.CLOSED || state == State.NEVER;
    }
  }

  private final Map<Variable, Known> known;

  Descriptors() {
    known = new IdentityHashMap<>();
  }

  private Descriptors(Map<Variable, Known> known) {
    this.known = new IdentityHashMap<>(known);
  }

  Descriptors copy() {
    return new Descriptors(known);
  }

  @Nullable Known of(Variable variable) {
    return known.get(variable);
  }

  java.util.Set<Variable> variables() {
    return known.keySet();
  }

  boolean is(Variable variable, State state) {
    Known now = known.get(variable);
    return now != null && now.state() == state;
  }

  /** A descriptor that was opened at {@code where} and is this program's to close. */
  void open(Variable variable, Span where) {
    known.put(variable, new Known(State.OPEN, where, where, true));
  }

  /** One that was open before: whether it is closed here is the program's own affair. */
  void borrow(Variable variable, Span where) {
    known.put(variable, new Known(State.OPEN, where, where, false));
  }

  /** A place for a descriptor that holds none yet. */
  void none(Variable variable, Span where) {
    known.put(variable, new Known(State.NEVER, where, where, true));
  }

  /** The descriptor stays the same, its state does not. */
  void become(Variable variable, State state, Span where) {
    Known before = known.get(variable);
    known.put(
        variable,
        before == null
            ? new Known(state, where, variable.span(), false)
            : new Known(state, where, before.opened(), before.owned()));
  }

  void forget(Variable variable) {
    known.remove(variable);
  }

  /** What holds where two ways meet. */
  static Descriptors join(Descriptors a, Descriptors b) {
    Descriptors joined = new Descriptors();
    for (Map.Entry<Variable, Known> entry : a.known.entrySet()) {
      Known other = b.known.get(entry.getKey());
      if (other == null) {
        continue; // declared on one way only: out of scope here
      }
      Known mine = entry.getValue();
      joined.known.put(entry.getKey(), meet(mine, other));
    }
    return joined;
  }

  private static Known meet(Known a, Known b) {
    if (a.state() == b.state()) {
      return a.owned() && !b.owned() ? b : a;
    }
    if (a.state() == State.NEVER || b.state() == State.NEVER) {
      return a.state() == State.NEVER ? b : a;
    }
    if (a.state() == State.GONE || b.state() == State.GONE) {
      return a.state() == State.GONE ? a : b;
    }
    Known open = a.state() == State.OPEN ? a : b;
    Known other = open == a ? b : a;
    return new Known(State.MAYBE, other.where(), open.opened(), a.owned() && b.owned());
  }
}
