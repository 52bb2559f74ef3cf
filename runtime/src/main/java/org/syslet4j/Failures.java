// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.CallText;
import org.syslet4j.abi.Errno;
import org.syslet4j.image.Image;
import org.syslet4j.image.Outcome;
import org.syslet4j.internal.engine.Instance;
import org.syslet4j.internal.memory.SharedMemory;

/** Says what went wrong, from an instance that the caller holds. */
final class Failures {
  private static final int LONGEST_STRING = 64;

  private final Instance instance;
  private final Image image;
  private final CallText text;

  private Failures(Instance instance) {
    this.instance = instance;
    instance.countFailure();
    this.image = instance.plan().image();
    this.text = new CallText(image.arch(), CallText.Notation.SYSLET, LONGEST_STRING);
  }

  /** The failure that the image's outcome table describes. */
  static SysletException of(Instance instance, Outcome.Failed failed) {
    return new Failures(instance).failed(failed);
  }

  /** No row fits: the engine itself ended the run. */
  static SysletException endedByEngine(Instance instance) {
    return new Failures(instance).engine();
  }

  /** It was cancelled, or its deadline passed. */
  static SysletException stopped(Instance instance) {
    return new Failures(instance).stopped();
  }

  /** The runtime was closed and does not wait for the run any longer. */
  static SysletException lost(Image image) {
    return new SysletCancelledException(
        new SysletException.Failure(
            image.name() + " goes on, but its runtime was closed and its result is lost",
            image.name(),
            "",
            List.of(),
            Errno.ECANCELED.number(),
            -1,
            "",
            true,
            null,
            Map.of(),
            true));
  }

  /** Nothing of it has run. */
  static SysletException refused(Image image, int errno) {
    return new SysletException(
        new SysletException.Failure(
            "the library refused to start " + image.name() + ": " + Errno.describe(errno),
            image.name(),
            "",
            List.of(),
            errno,
            -1,
            "",
            false,
            null,
            Map.of(),
            true));
  }

  private SysletException stopped() {
    int errno = instance.stopped();
    boolean late = errno == Errno.ETIMEDOUT.number();
    int atom = instance.stoppedAt();
    String what =
        image.name()
            + (late ? " passed its deadline of " + time(instance.timeout()) : " was cancelled");
    if (instance.cleanUpCut()) {
      what += " (and its clean-up, which has no end, was cut off)";
    }
    SysletException.Failure failure =
        atom < 0
            ? failure(what, "", List.of(), errno, -1, "")
            : failure(
                what + " in " + call(atom) + "(" + String.join(", ", arguments(atom)) + ")",
                call(atom),
                arguments(atom),
                errno,
                atom,
                image.debug().where(atom));
    return late ? new SysletTimeoutException(failure) : new SysletCancelledException(failure);
  }

  private static String time(long nanos) {
    if (nanos % 1_000_000_000 == 0) {
      return nanos / 1_000_000_000 + " s";
    }
    return nanos % 1_000_000 == 0 ? nanos / 1_000_000 + " ms" : nanos + " ns";
  }

  private SysletException failed(Outcome.Failed failed) {
    long value = instance.value(failed.errno());
    // A cell holds it as the kernel does, a constant is positive already.
    int errno = (int) Math.min(Errno.MAX, Math.abs(value));
    String place = image.debug().where(failed.place());
    if (failed.atom() < 0) {
      String source = source(failed.place());
      String what = source.isEmpty() ? image.name() : source;
      return new SysletException(
          failure(what + " failed: " + Errno.describe(errno), "", List.of(), errno, -1, place));
    }
    List<String> arguments = arguments(failed.atom());
    String call = call(failed.atom());
    String message =
        call + "(" + String.join(", ", arguments) + ") failed: " + Errno.describe(errno);
    return new SysletException(failure(message, call, arguments, errno, failed.atom(), place));
  }

  private String source(int place) {
    boolean known = place >= 0 && place < image.debug().places().size();
    return known ? image.debug().places().get(place).text() : "";
  }

  private SysletException engine() {
    int atom = instance.lastAtom();
    if (atom < 0) {
      String message = image.name() + " ended at an address that is no atom of it";
      return new SysletException(failure(message, "", List.of(), 0, -1, ""));
    }
    int ret = image.atoms().get(atom).ret();
    Optional<Long> result = ret < 0 ? Optional.empty() : Optional.of(instance.cell(ret));
    int errno = result.filter(Errno::isError).map(r -> (int) -r).orElse(0);
    List<String> arguments = arguments(atom);
    String message =
        image.name()
            + " was ended by the engine at "
            + call(atom)
            + "("
            + String.join(", ", arguments)
            + "), whose result is "
            + result.map(r -> Errno.isError(r) ? Errno.describe(-r) : r + "").orElse("discarded");
    return new SysletException(
        failure(message, call(atom), arguments, errno, atom, image.debug().where(atom)));
  }

  private SysletException.Failure failure(
      String message, String call, List<String> arguments, int errno, int atom, String place) {
    return new SysletException.Failure(
        place.isEmpty() ? message : message + " at " + place,
        image.name(),
        call,
        List.copyOf(arguments),
        errno,
        atom,
        place,
        instance.async(),
        moved(),
        Progress.of(instance, atom < 0 ? instance.lastAtom() : atom),
        instance.stopped() == 0 || !instance.cleanUpCut());
  }

  /** Null when it ended in its caller. */
  private SysletException.@Nullable Moved moved() {
    int atom = instance.movedAt();
    return atom < 0 ? null : new SysletException.Moved(atom, call(atom), image.debug().where(atom));
  }

  private String call(int atom) {
    return text.name(image.atoms().get(atom).nr());
  }

  private List<String> arguments(int index) {
    Image.Atom atom = image.atoms().get(index);
    long[] args = new long[6];
    for (int i = 0; i < atom.args().size(); i++) {
      args[i] = instance.cell(atom.args().get(i));
    }
    return text.arguments(atom.nr(), args, atom.args().size(), this::byteAt);
  }

  /**
   * Follows an address only into memory that is the runtime's own; any other might be gone by now.
   */
  private int byteAt(long address) {
    int own = instance.byteAt(address);
    for (int i = 0; own < 0 && i < image.params().size(); i++) {
      if (instance.kept(i) instanceof SharedMemory rows) {
        own = rows.byteAt(address);
      }
    }
    return own;
  }
}
