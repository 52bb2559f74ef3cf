// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What system calls are for, as far as a policy asks. The prelude says which call is for what. */
public enum CallGroup {
  /** Reads files, directories and attributes, and looks at names. */
  FILES_READ("files-read"),
  /** Changes files, directories, attributes and names, and opens files for that. */
  FILES_WRITE("files-write"),
  /** Sockets. */
  NETWORK("network"),
  /** Looks at, signals and schedules processes and talks to them through IPC. */
  PROCESS("process"),
  /** Clocks, timers and sleeping. */
  TIME("time"),
  /** Pages, locks on them and the memory of other processes. */
  MEMORY("memory"),
  /** All that has no group of its own: ioctl, mounts, io_uring, keys, modules, unknown numbers. */
  OTHER("other");

  private final String text;

  CallGroup(String text) {
    this.text = text;
  }

  /** As the command line and messages write it, such as {@code files-read}. */
  public String text() {
    return text;
  }

  /** The group of that {@link #text}. */
  public static Optional<CallGroup> named(String text) {
    return Arrays.stream(values()).filter(group -> group.text.equals(text)).findFirst();
  }

  /**
   * The groups of a call. It is allowed where one of them is.
   *
   * @param always the groups it belongs to whatever its arguments are
   * @param reading index of the argument that makes it a call of {@link #FILES_READ} as well where
   *     it is a constant that opens for reading only, or -1
   */
  public record Membership(Set<CallGroup> always, int reading) {
    /** A call that nobody knows. */
    static final Membership UNKNOWN = new Membership(Set.of(OTHER), -1);

    public Membership {
      always = Set.copyOf(always);
    }

    /** Reads what the table says: names as the prelude writes them, or {@code any}. */
    static Membership parse(String text, List<CallTable.Param> params) {
      Set<CallGroup> always = EnumSet.noneOf(CallGroup.class);
      int reading = -1;
      for (String word : text.isBlank() ? new String[0] : text.strip().split(" ")) {
        if (word.equals("any")) {
          always.addAll(EnumSet.allOf(CallGroup.class));
        } else if (word.startsWith("files_read(") && word.endsWith(")")) {
          String param = word.substring("files_read(".length(), word.length() - 1);
          reading = params.stream().map(CallTable.Param::name).toList().indexOf(param);
          if (reading < 0) {
            throw new IllegalArgumentException("no parameter of that name: " + word);
          }
        } else {
          always.add(
              named(word.toLowerCase(Locale.ROOT).replace('_', '-'))
                  .orElseThrow(() -> new IllegalArgumentException("no group: " + word)));
        }
      }
      return always.isEmpty() ? UNKNOWN : new Membership(always, reading);
    }
  }
}
