// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The system calls that must not run as atoms, and why. The prelude says which; the words stand
 * here.
 */
public final class RefusedCalls {
  private static final Map<String, Refusal> BY_NAME = new LinkedHashMap<>();

  static {
    for (CallTable.Call call : CallTable.LINUX.calls()) {
      if (call.refusal().isPresent()) {
        BY_NAME.put(call.name(), new Refusal(call.name(), call.refusal().get(), call.numbers()));
      }
    }
  }

  private RefusedCalls() {}

  /** How strictly a call is refused. */
  public enum Group {
    /** Never an atom. */
    NEVER,
    /** Only where that atom and every atom on the way to it carry {@link AtomFlags#SYNC}. */
    SYNC_ONLY
  }

  /**
   * Why a call is refused. What its arguments are is known only when it runs, so a call is refused
   * when some of them would do harm: mmap for MAP_FIXED, shmat for SHM_REMAP, madvise because it
   * rounds to whole pages.
   */
  public enum Reason {
    FRAME(Group.NEVER, "needs its caller's own stack frame"),
    ENDS(Group.NEVER, "ends the thread or the process that runs it"),
    MEMORY(Group.NEVER, "changes memory that the JVM relies on"),
    SIGNALS(Group.NEVER, "replaces what signals do, and the JVM relies on that"),
    THREAD(Group.SYNC_ONLY, "acts on the thread that runs it, and that may be a worker");

    private final Group group;
    private final String text;

    Reason(Group group, String text) {
      this.group = group;
      this.text = text;
    }

    public Group group() {
      return group;
    }

    /** The end of a sentence that begins with the call's name. */
    public String text() {
      return text;
    }
  }

  /** A refused call. */
  public record Refusal(String name, Reason why, Map<Arch, Integer> numbers) {
    public Refusal {
      numbers = Map.copyOf(numbers);
    }

    public Group group() {
      return why.group();
    }

    /** Why, as the end of a sentence that begins with the call's name. */
    public String reason() {
      return why.text();
    }
  }

  /** Whether and why the call of that name is refused. */
  public static Optional<Refusal> of(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** Whether and why number {@code nr} is refused. */
  public static Optional<Refusal> of(Arch arch, int nr) {
    return CallTable.LINUX.numbered(arch, nr).flatMap(call -> of(call.name()));
  }

  /** Every refused call by its name. */
  public static Map<String, Refusal> all() {
    return Map.copyOf(BY_NAME);
  }
}
