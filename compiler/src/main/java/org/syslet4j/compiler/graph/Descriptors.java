// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.typed.Variable;

/** What is known of the descriptors that variables own, at one place of the program. */
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

  /** A state and the place that brought it about. */
  record Known(State state, Span where) {}

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

  void set(Variable variable, State state, Span where) {
    known.put(variable, new Known(state, where));
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
      return a;
    }
    if (a.state() == State.NEVER || b.state() == State.NEVER) {
      return a.state() == State.NEVER ? b : a;
    }
    if (a.state() == State.GONE || b.state() == State.GONE) {
      return a.state() == State.GONE ? a : b;
    }
    return new Known(State.MAYBE, a.state() == State.OPEN ? b.where() : a.where());
  }
}
