// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Errno;

/**
 * A chain failed. The message reads {@code openat(AT_FDCWD, "nope.txt", O_RDONLY|O_CLOEXEC) failed:
 * ENOENT (No such file or directory) at cat.syslet:9:15}. A blocking call throws it, a future
 * completes with it.
 */
public class SysletException extends IOException {
  private final transient @Nullable Failure failure;
  private final String syslet;
  private final String call;
  private final int errno;
  private final int atom;
  private final String place;
  private final boolean async;

  /** What is known of a run that did not succeed. */
  record Failure(
      String message,
      String syslet,
      String call,
      List<String> arguments,
      int errno,
      int atom,
      String place,
      boolean async,
      @Nullable Moved moved,
      Map<String, Long> values,
      boolean cleanedUp) {}

  /**
   * Where a chain went on in the background.
   *
   * @param atom index of the atom that would have blocked its caller
   * @param call what it calls
   * @param place {@code file:line:column}; empty when the image has no debug section
   */
  public record Moved(int atom, String call, String place) implements Serializable {
    private static final long serialVersionUID = 1;
  }

  SysletException(Failure failure) {
    super(failure.message);
    this.failure = failure;
    this.syslet = failure.syslet;
    this.call = failure.call;
    this.errno = failure.errno;
    this.atom = failure.atom;
    this.place = failure.place;
    this.async = failure.async;
  }

  /** Of several, the first of which says what there is to say. */
  SysletException(String message, SysletException first) {
    super(message, first);
    this.failure = first.failure;
    this.syslet = first.syslet;
    this.call = first.call;
    this.errno = first.errno;
    this.atom = first.atom;
    this.place = first.place;
    this.async = first.async;
  }

  /** The syslet's name with its package. */
  public String syslet() {
    return syslet;
  }

  /**
   * What had been done before: the results of calls and the variables that have a name in the
   * source, as they stood when the chain had ended, such as {@code src=5, n=4096}. Only those that
   * may have been set on the way to {@link #place}; a loop in its first round shows those of its
   * body as they were at the start. Descriptors among them were closed when the source says so.
   * Empty when the image has no debug section.
   */
  public Map<String, Long> values() {
    return failure == null ? Map.of() : failure.values;
  }

  /** The call that failed; empty for {@code fail}, {@code check} and bounds checks. */
  public String call() {
    return call;
  }

  /**
   * The call's arguments as they stood when the chain had ended, decoded; strings are shortened.
   * Empty when no call failed.
   */
  public List<String> arguments() {
    return failure == null ? List.of() : failure.arguments;
  }

  /** The positive errno, 1 to 4095; 0 when the program ended in a way its tables do not know. */
  public int errno() {
    return errno;
  }

  /** The errno's name and meaning; empty for a number that Linux does not define. */
  public Optional<Errno> error() {
    return Errno.of(errno);
  }

  /** Index of the atom that failed, or -1. */
  public int atom() {
    return atom;
  }

  /** {@code file:line:column} of the source; empty when the image has no debug section. */
  public String place() {
    return place;
  }

  /** Whether the chain had gone on in the background. */
  public boolean wentAsync() {
    return async;
  }

  /**
   * Of a run that was stopped: whether its clean-up ran to its end. A clean-up of more than 1048576
   * atoms is cut off, as nothing else would end it. True for other runs.
   */
  public boolean cleanedUp() {
    return failure == null || failure.cleanedUp;
  }

  /** Where the chain went on in the background; empty when it ended in its caller. */
  public Optional<Moved> moved() {
    return Optional.ofNullable(failure == null ? null : failure.moved);
  }
}
