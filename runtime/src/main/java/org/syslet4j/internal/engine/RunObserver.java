// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import org.jspecify.annotations.Nullable;

/** Is told what becomes of one run. The first two may be told on two threads at once. */
public interface RunObserver {
  /** By its submitter: it goes on in the background. */
  default void wentAsync(Instance instance) {}

  /** By whoever sees its end, which may be the pump: must be quick. */
  default void ended(Instance instance) {}

  /** By whoever holds it last: its memory is about to be given back. */
  void released(Instance instance);

  /** Both of them; {@code first} may be nobody. */
  static RunObserver both(@Nullable RunObserver first, RunObserver second) {
    if (first == null) {
      return second;
    }
    return new RunObserver() {
      @Override
      public void wentAsync(Instance instance) {
        first.wentAsync(instance);
        second.wentAsync(instance);
      }

      @Override
      public void ended(Instance instance) {
        first.ended(instance);
        second.ended(instance);
      }

      @Override
      public void released(Instance instance) {
        first.released(instance);
        second.released(instance);
      }
    };
  }
}
