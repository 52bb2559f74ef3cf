// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.flight;

import jdk.jfr.EventType;
import jdk.jfr.FlightRecorder;
import org.syslet4j.image.Image;
import org.syslet4j.internal.engine.Instance;

/** Emits the events that a recording wants. */
final class FlightEvents {
  private FlightEvents() {}

  /** Fails to link where there is no recorder. */
  static boolean present() {
    return !FlightRecorder.class.getName().isEmpty();
  }

  static boolean initialized() {
    return FlightRecorder.isInitialized();
  }

  /** Registered with the recorder at the first run after it was started. */
  private static final class Types {
    static final EventType SUBMISSION = EventType.getEventType(SubmissionEvent.class);
    static final EventType HAND_OVER = EventType.getEventType(HandOverEvent.class);
    static final EventType COMPLETION = EventType.getEventType(CompletionEvent.class);
    static final EventType REFUSAL = EventType.getEventType(RefusalEvent.class);
  }

  static void begin(Instance instance) {
    if (Types.SUBMISSION.isEnabled()) {
      SubmissionEvent event = new SubmissionEvent();
      event.program = instance.plan().image().name();
      event.engine = engine(instance);
      event.commit();
    }
    if (Types.HAND_OVER.isEnabled() || Types.COMPLETION.isEnabled()) {
      instance.observe(new FlightRun());
    }
  }

  static void refused(Image image, RuntimeException reason) {
    if (Types.REFUSAL.isEnabled()) {
      RefusalEvent event = new RefusalEvent();
      event.program = image.name();
      event.reason = String.valueOf(reason.getMessage());
      event.commit();
    }
  }

  static String engine(Instance instance) {
    return instance.ops().kind();
  }
}
