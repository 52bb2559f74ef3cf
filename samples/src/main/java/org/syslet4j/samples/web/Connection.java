// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.web;

import static java.nio.ByteOrder.nativeOrder;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.syslet4j.Binding;
import org.syslet4j.Completion;
import org.syslet4j.CompletionHandler;
import org.syslet4j.abi.Errno;

/**
 * A connection: a chain serves it, and comes here with each request that is not plain. Whatever
 * chain it has at the moment closes it when it fails; so nobody else does.
 */
final class Connection implements CompletionHandler {
  /** Requests whose head is longer are refused. */
  static final int LONGEST_HEAD = 8192;

  private static final int GONE = 0;
  private static final long A_MOMENT = 50_000_000;

  private enum Phase {
    FREE,
    SERVED,
    FILE,
    SAID,
    LAST
  }

  private final Lane lane;
  private final ByteBuffer request = ByteBuffer.allocateDirect(LONGEST_HEAD + 64).alignedSlice(64);

  /** Two moments of CLOCK_MONOTONIC, as timespecs: when an answer, or a part of it, was begun. */
  private final ByteBuffer begun = moment();

  /** And when one was done. */
  private final ByteBuffer done = moment();

  private final Binding serving;
  private final Binding sending;
  private final Binding saying;
  private final Binding takingLeave;

  private int descriptor;

  /** How many bytes at the beginning of {@link #request} were received and not answered. */
  private int have;

  private Request asked = Request.NOTHING;
  private volatile Phase phase = Phase.FREE;
  private volatile long run;

  /** When it was accepted. */
  private volatile long begunAt;

  Connection(Lane lane) {
    this.lane = lane;
    request.limit(LONGEST_HEAD);
    serving = lane.serving().set("request", request.slice()).set("begun", begun).set("done", done);
    sending = lane.sending().set("begun", begun).set("done", done);
    saying = lane.saying();
    takingLeave = lane.takingLeave();
  }

  private static ByteBuffer moment() {
    return ByteBuffer.allocateDirect(32).alignedSlice(16).limit(16).slice().order(nativeOrder());
  }

  private static long nanos(ByteBuffer moment) {
    return moment.getLong(0) * 1_000_000_000 + moment.getLong(8);
  }

  void begin(int accepted) {
    descriptor = accepted;
    for (Binding binding : new Binding[] {serving, sending, saying, takingLeave}) {
      binding.set("c", accepted);
    }
    have = 0;
    begunAt = System.nanoTime(); // the same clock
    serve();
  }

  private void serve() {
    if (lane.stopping()) {
      run(Phase.LAST, takingLeave.set("text", ""));
    } else {
      run(Phase.SERVED, serving.set("have", have));
    }
  }

  private void run(Phase next, Binding binding) {
    phase = next;
    try {
      run = binding.submit(this);
    } catch (RuntimeException e) { // too many are in flight, or the runtime is closed
      Lane.abandon(descriptor);
      end();
    }
  }

  private void end() {
    phase = Phase.FREE;
    run = 0;
    lane.ended(this);
  }

  @Override
  public void ended(Completion completion) {
    Phase was = phase;
    if (!completion.succeeded()
        || was == Phase.LAST
        || was == Phase.SERVED && completion.value(0) == GONE) {
      end();
    } else if (was == Phase.SERVED) {
      have = (int) completion.value(1);
      answer(Request.read(request, have));
    } else if (was == Phase.FILE && completion.value() != 0) {
      sayWhyNot(-completion.value());
    } else {
      forget();
    }
  }

  private void answer(Request judged) {
    asked = judged;
    if (judged.status() == Request.OK) {
      run(
          Phase.FILE,
          sending
              .set("name", judged.name())
              .set("head", lane.kinds().head(judged.name(), judged.keeps()))
              .set("content", judged.headOnly() ? 0 : 1));
    } else {
      say(judged.status(), "");
    }
  }

  private void sayWhyNot(long errno) {
    if (errno == Errno.EISDIR.number()) {
      say(301, "Location: " + asked.path() + "/\r\n");
    } else if (errno == Errno.EMFILE.number() || errno == Errno.ENFILE.number()) {
      say(503, "Retry-After: 1\r\n");
    } else {
      say(404, "");
    }
  }

  private void say(int status, String header) {
    byte[] text = lane.kinds().text(status, header, asked).getBytes(StandardCharsets.ISO_8859_1);
    if (asked.keeps()) {
      run(Phase.SAID, saying.set("text", text));
    } else {
      run(Phase.LAST, takingLeave.set("text", text));
    }
  }

  /** The request was answered: what came behind it is next. */
  private void forget() {
    if (!asked.keeps()) {
      run(Phase.LAST, takingLeave.set("text", ""));
      return;
    }
    have -= asked.length();
    request.slice(asked.length(), have).duplicate();
    ByteBuffer rest = request.duplicate().position(asked.length()).limit(asked.length() + have);
    request.duplicate().put(rest);
    serve();
  }

  // ---------------------------------------------------------------- by other threads

  /** When something was last done, on the clock of {@link System#nanoTime}. */
  private long lastDone() {
    return Math.max(begunAt, Math.max(nanos(begun), nanos(done)));
  }

  /** Closes it when nothing got done for too long. */
  void tick(long now) {
    if (now - lastDone() > lane.timeout().toNanos()) {
      cancel();
    }
  }

  /** Closes it when nothing is on its way, and was not a moment ago. */
  void endIfIdle(long now) {
    if (nanos(begun) <= nanos(done) && now - lastDone() > A_MOMENT) {
      cancel();
    }
  }

  private void cancel() {
    Phase at = phase;
    if (at == Phase.SERVED || at == Phase.FILE) {
      lane.runtime().cancel(run);
    }
  }
}
