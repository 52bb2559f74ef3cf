// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.management;

/**
 * The counters of a runtime, named {@code org.syslet4j:type=Runtime,id=N}; {@code RuntimeStats}
 * says what they count.
 */
public interface SysletRuntimeMXBean {
  /** The engine that was chosen, in one line. */
  String getEngine();

  long getSubmitted();

  long getCompleted();

  long getCompletedInline();

  long getWentAsync();

  long getFailed();

  long getCancelled();

  long getTimedOut();

  long getRefused();

  long getInFlight();

  long getAtoms();

  long getParked();

  long getWorkers();

  long getInstances();

  long getNativeBytes();
}
