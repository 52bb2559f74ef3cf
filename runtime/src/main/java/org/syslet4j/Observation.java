// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import org.jspecify.annotations.Nullable;
import org.syslet4j.image.Image;
import org.syslet4j.internal.engine.Instance;
import org.syslet4j.internal.flight.FlightRecording;
import org.syslet4j.internal.trace.Tracer;
import org.syslet4j.trace.TraceListener;

/** Who wants to know of the runs of a runtime: listeners of traces, and a flight recording. */
final class Observation {
  private final @Nullable TraceListener listener;
  private final int strings;
  private final int bytes;
  private volatile @Nullable Tracer tracer;
  private boolean closed;

  Observation(@Nullable TraceListener listener, int strings, int bytes) {
    this.listener = listener;
    this.strings = strings;
    this.bytes = bytes;
  }

  /**
   * A run is about to begin.
   *
   * @param own the listener of its binding
   */
  void begin(Instance instance, @Nullable TraceListener own) {
    TraceListener wants = own == null ? listener : own;
    if (wants != null) {
      tracer().begin(wants, instance);
    }
    if (FlightRecording.on()) {
      FlightRecording.begin(instance);
    }
  }

  void refused(Image image, RuntimeException reason) {
    if (FlightRecording.on()) {
      FlightRecording.refused(image, reason);
    }
  }

  /** Whether this is the thread that tells listeners while runs go on. */
  boolean isCurrentThread() {
    Tracer now = tracer;
    return now != null && now.isCurrentThread();
  }

  private Tracer tracer() {
    Tracer now = tracer;
    return now != null ? now : open();
  }

  private synchronized Tracer open() {
    Tracer now = tracer;
    if (now == null) {
      now = new Tracer(bytes, strings);
      tracer = now;
      if (closed) {
        now.close();
      }
    }
    return now;
  }

  synchronized void close() {
    closed = true;
    Tracer now = tracer;
    if (now != null) {
      now.close();
    }
  }
}
