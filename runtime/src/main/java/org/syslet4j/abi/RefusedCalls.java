// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The system calls that must not run as atoms, and why. By name; their numbers are here as well,
 * because an image can hold a number that no table knows.
 */
public final class RefusedCalls {
  private static final Map<String, Refusal> BY_NAME = new LinkedHashMap<>();
  private static final String FRAME = "needs its caller's own stack frame";
  private static final String ENDS = "ends the thread or the process that runs it";
  private static final String MEMORY = "changes memory that the JVM relies on";
  private static final String THREAD = "acts on the thread that runs it, and that may be a worker";

  static {
    refuse(Group.NEVER, FRAME, "clone 56 220", "clone3 435 435", "fork 57 -", "vfork 58 -");
    refuse(Group.NEVER, FRAME, "execve 59 221", "execveat 322 281", "rt_sigreturn 15 139");
    refuse(Group.NEVER, ENDS, "exit 60 93", "exit_group 231 94");
    refuse(Group.NEVER, MEMORY, "brk 12 214", "munmap 11 215", "mremap 25 216");
    refuse(Group.NEVER, MEMORY, "mprotect 10 226", "pkey_mprotect 329 288");
    refuse(Group.NEVER, MEMORY, "remap_file_pages 216 234");
    refuse(Group.SYNC_ONLY, THREAD, "set_tid_address 218 96", "sigaltstack 131 132");
    refuse(Group.SYNC_ONLY, THREAD, "rt_sigprocmask 14 135", "arch_prctl 158 -", "prctl 157 167");
    refuse(Group.SYNC_ONLY, THREAD, "setuid 105 146", "setgid 106 144", "setreuid 113 145");
    refuse(Group.SYNC_ONLY, THREAD, "setregid 114 143", "setresuid 117 147", "setresgid 119 149");
    refuse(Group.SYNC_ONLY, THREAD, "setfsuid 122 151", "setfsgid 123 152", "setgroups 116 159");
    refuse(Group.SYNC_ONLY, THREAD, "unshare 272 97", "setns 308 268", "capset 126 91");
    refuse(Group.SYNC_ONLY, THREAD, "sched_setparam 142 118", "sched_setscheduler 144 119");
    refuse(Group.SYNC_ONLY, THREAD, "sched_setaffinity 203 122", "sched_setattr 314 274");
    refuse(Group.SYNC_ONLY, THREAD, "landlock_restrict_self 446 446", "personality 135 92");
    refuse(Group.SYNC_ONLY, THREAD, "set_mempolicy 238 237", "iopl 172 -", "ioperm 173 -");
    refuse(Group.SYNC_ONLY, THREAD, "set_robust_list 273 99", "rseq 334 293", "seccomp 317 277");
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
   * A refused call.
   *
   * @param reason why, as the end of a sentence that begins with the call's name
   */
  public record Refusal(String name, Group group, String reason, Map<Arch, Integer> numbers) {
    public Refusal {
      numbers = Map.copyOf(numbers);
    }
  }

  /** Whether and why the call of that name is refused. */
  public static Optional<Refusal> of(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** Whether and why number {@code nr} is refused. */
  public static Optional<Refusal> of(Arch arch, int nr) {
    return BY_NAME.values().stream()
        .filter(refusal -> Integer.valueOf(nr).equals(refusal.numbers.get(arch)))
        .findFirst();
  }

  /** Every refused call by its name. */
  public static Map<String, Refusal> all() {
    return Map.copyOf(BY_NAME);
  }

  private static void refuse(Group group, String reason, String... calls) {
    for (String call : calls) {
      String[] words = call.split(" ");
      Map<Arch, Integer> numbers = new LinkedHashMap<>();
      number(numbers, Arch.X86_64, words[1]);
      number(numbers, Arch.AARCH64, words[2]);
      BY_NAME.put(words[0], new Refusal(words[0], group, reason, numbers));
    }
  }

  private static void number(Map<Arch, Integer> numbers, Arch arch, String text) {
    if (!text.equals("-")) {
      numbers.put(arch, Integer.parseInt(text));
    }
  }
}
