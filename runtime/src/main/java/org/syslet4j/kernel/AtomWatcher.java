// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.kernel;

import java.util.Optional;
import org.syslet4j.image.Image;

/**
 * Sees every atom that the java engine runs, on the thread that runs it, which waits meanwhile. An
 * exception ends the chain there, as one of {@link Kernel#answer} does.
 */
public interface AtomWatcher {
  /** An atom is about to run. */
  default void before(Step step) {}

  /** It has run, and its result is stored. */
  default void after(Step step, long result) {}

  /** A chain at one of its atoms; good only during the call that hands it out. */
  interface Step {
    /** The program. */
    Image image();

    /** Index of the atom. */
    int atom();

    /** What the cell at that offset of the block holds. */
    long cell(int offset);

    /** The text at an address, up to its zero; empty where it leaves the memory before that. */
    Optional<String> text(long address);

    /** The atom's call with its arguments, in the notation of strace(1). */
    String describe();

    /** The same behind the call, with its answer. */
    String describe(long result);
  }
}
