// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.flight;

import org.syslet4j.image.Image;
import org.syslet4j.internal.engine.Instance;

/**
 * The door to the flight recorder, safe where there is none. While nobody records, a run costs it
 * one look at a static field.
 */
public final class FlightRecording {
  private static final boolean PRESENT = present();

  private FlightRecording() {}

  private static boolean present() {
    try {
      return FlightEvents.class != null && FlightEvents.present();
    } catch (LinkageError e) {
      return false; // no module jdk.jfr
    }
  }

  /** Whether a recording may want events. Nothing of the recorder is started by asking. */
  public static boolean on() {
    return PRESENT && FlightEvents.initialized();
  }

  /** A run is about to begin. */
  public static void begin(Instance instance) {
    FlightEvents.begin(instance);
  }

  /** An image was refused. */
  public static void refused(Image image, RuntimeException reason) {
    FlightEvents.refused(image, reason);
  }
}
