// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.interpreter;

import org.syslet4j.internal.engine.Surroundings;

/** What the java engine stands on: this process and its kernel, or a simulation. */
public interface Host extends Surroundings {
  /** Whether there are descriptors of eventfds, which {@link #count} adds to. */
  boolean counts();

  /** Adds one to an eventfd. */
  void count(int eventfd);

  /** What answers, in a few words. */
  String describe();
}
