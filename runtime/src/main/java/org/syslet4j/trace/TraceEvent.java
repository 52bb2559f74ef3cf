// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.trace;

import java.util.List;
import java.util.OptionalLong;

/** What happened in a traced run. Times are nanoseconds of CLOCK_MONOTONIC. */
public sealed interface TraceEvent {
  /** The run. */
  Run run();

  /** When. */
  long time();

  /**
   * A run.
   *
   * @param syslet its name with its package
   * @param number counts the traced runs of a runtime, from 1
   */
  record Run(String syslet, long number) {}

  /**
   * An atom.
   *
   * @param index in its image; -1 when the program made it itself
   * @param call what it calls
   * @param arguments decoded, in strace's notation
   * @param place {@code file:line:column}; empty when the image has no debug section
   */
  record Atom(int index, String call, List<String> arguments, String place) {
    public Atom {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
      return call + "(" + String.join(", ", arguments) + ")";
    }
  }

  /** Who executed an atom. */
  enum By {
    /** The thread that submitted the chain. */
    CALLER,
    /** The engine's own thread. */
    REACTOR,
    /** The kernel, by io_uring. */
    IO_URING,
    /** A thread of the engine that may block. */
    WORKER
  }

  /** What a chain waits for. */
  enum Wait {
    READABLE("until it can be read"),
    WRITABLE("until it can be written"),
    IO_URING("for io_uring to make the call"),
    TURN("for its turn"),
    WORKER("for a thread that may block"),
    BUDGET("for others to have their turn");

    private final String text;

    Wait(String text) {
      this.text = text;
    }

    /** In words, behind "waits". */
    public String text() {
      return text;
    }
  }

  /**
   * An atom was executed.
   *
   * @param time when it began
   * @param result raw; empty when the run was stopped before the atom was executed
   * @param answer the result in strace's notation
   * @param duration from its beginning to its result
   * @param waited of that, in the background or on the way there
   */
  record Called(
      Run run,
      long time,
      Atom atom,
      OptionalLong result,
      String answer,
      long duration,
      long waited,
      By by,
      boolean inBackground)
      implements TraceEvent {}

  /**
   * The chain cannot go on where it runs.
   *
   * @param atom that is or will be executed
   * @param moves whether it was in its caller until now
   */
  record Waits(Run run, long time, Atom atom, Wait reason, boolean moves) implements TraceEvent {}

  /**
   * It was stopped; what follows is its clean-up.
   *
   * @param atom that was interrupted or would have been next
   * @param errno ECANCELED or ETIMEDOUT
   */
  record Stopped(Run run, long time, Atom atom, int errno) implements TraceEvent {}

  /**
   * There was no room to record so many events.
   *
   * @param count of them
   */
  record Lost(Run run, long time, long count) implements TraceEvent {}
}
