// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.syslet4j.abi.ArgumentNames;
import org.syslet4j.abi.CallTable;
import org.syslet4j.abi.Errno;
import org.syslet4j.image.Image;
import org.syslet4j.image.Outcome;
import org.syslet4j.internal.engine.Instance;
import org.syslet4j.internal.memory.SharedMemory;

/** Says what went wrong, from an instance that the caller holds. */
final class Failures {
  private static final int AT_FDCWD = -100;
  private static final int LONGEST_STRING = 64;

  private final Instance instance;
  private final Image image;

  private Failures(Instance instance) {
    this.instance = instance;
    this.image = instance.plan().image();
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
            Map.of()));
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
            Map.of()));
  }

  private SysletException stopped() {
    int errno = instance.stopped();
    boolean late = errno == Errno.ETIMEDOUT.number();
    int atom = instance.stoppedAt();
    String what =
        image.name()
            + (late ? " passed its deadline of " + time(instance.timeout()) : " was cancelled");
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
      String text = text(failed.place());
      String what = text.isEmpty() ? image.name() : text;
      return new SysletException(
          failure(what + " failed: " + Errno.describe(errno), "", List.of(), errno, -1, place));
    }
    List<String> arguments = arguments(failed.atom());
    String call = call(failed.atom());
    String message =
        call + "(" + String.join(", ", arguments) + ") failed: " + Errno.describe(errno);
    return new SysletException(failure(message, call, arguments, errno, failed.atom(), place));
  }

  private String text(int place) {
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
        Progress.of(instance, atom < 0 ? instance.lastAtom() : atom));
  }

  private String call(int atom) {
    return CallTable.LINUX.nameOf(image.arch(), image.atoms().get(atom).nr());
  }

  private List<String> arguments(int index) {
    Image.Atom atom = image.atoms().get(index);
    Optional<CallTable.Call> call = CallTable.LINUX.numbered(image.arch(), atom.nr());
    List<CallTable.Param> params = call.map(CallTable.Call::params).orElse(List.of());
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < atom.args().size(); i++) {
      long value = instance.cell(atom.args().get(i));
      arguments.add(
          i < params.size()
              ? argument(call.orElseThrow().name(), params.get(i), value)
              : Long.toString(value));
    }
    return arguments;
  }

  private String argument(String call, CallTable.Param param, long value) {
    return switch (param.type()) {
      case "long" -> ArgumentNames.LINUX.text(image.arch(), call, param.name(), value);
      case "fd" -> (int) value == AT_FDCWD ? "AT_FDCWD" : Long.toString((int) value);
      case "any" ->
          value >>> 32 == 0 || value >> 31 == -1
              ? Long.toString(value)
              : "0x" + Long.toHexString(value);
      case "path" -> value == 0 ? "null" : string(value);
      default -> value == 0 ? "null" : "0x" + Long.toHexString(value);
    };
  }

  /**
   * Follows an address only into memory that is the runtime's own; any other might be gone by now.
   */
  private String string(long address) {
    StringBuilder text = new StringBuilder("\"");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = 0;
    int c = byteAt(address);
    if (c < 0) {
      return "0x" + Long.toHexString(address);
    }
    while (c > 0 && at < LONGEST_STRING) {
      bytes.write(c);
      at++;
      c = byteAt(address + at);
    }
    String decoded = bytes.toString(StandardCharsets.UTF_8);
    for (int i = 0; i < decoded.length(); i++) {
      char letter = decoded.charAt(i);
      if (letter == '"' || letter == '\\') {
        text.append('\\');
      }
      text.append(letter < 0x20 ? '?' : letter);
    }
    return text.append(c > 0 ? "...\"" : "\"").toString();
  }

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
