// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.syslet4j.abi.ArgumentMemory.Span;
import org.syslet4j.abi.CallTable.Direction;

/**
 * Writes a system call as a person reads it: constants by name, strings and buffers shortened,
 * structs by field. Whoever has a call, traced, failed or about to be made, has it written here.
 */
public final class CallText {
  private static final int AT_FDCWD = -100;
  private static final long O_CREAT = 0100;
  private static final long O_TMPFILE = 020000000;

  /** {@code F_GETFD}, {@code F_GETFL} and their like have no further argument. */
  private static final Set<Long> FCNTL_ALONE = Set.of(1L, 3L, 9L, 11L, 1025L, 1032L, 1034L);

  private static final long F_SETFL = 4;

  /** Directory entries are bytes to nobody. */
  private static final Set<String> ENTRIES = Set.of("getdents", "getdents64");

  private static final Set<String> READS_VECTORS = Set.of("readv", "preadv", "preadv2");

  private final Arch arch;
  private final Notation notation;
  private final MemoryText memory;

  /** Whose notation. */
  public enum Notation {
    /** That of strace(1): {@code 0644}, {@code NULL}, file names in full. */
    STRACE,
    /** That of a program: {@code 0o644}, {@code null}, file names shortened too. */
    SYSLET
  }

  /** What is known of the memory that arguments point to. */
  public interface Memory {
    /** Nothing. */
    Memory UNKNOWN = address -> -1;

    /** The byte at that address, 0 to 255, or -1 when it is not known. */
    int byteAt(long address);
  }

  /**
   * @param longest how many bytes of a string are shown at most
   */
  public CallText(Arch arch, Notation notation, int longest) {
    this.arch = Objects.requireNonNull(arch, "arch");
    this.notation = Objects.requireNonNull(notation, "notation");
    this.memory = new MemoryText(arch, notation, longest);
  }

  /** What the call of that number is called. */
  public String name(int nr) {
    return CallTable.LINUX.nameOf(arch, nr);
  }

  /**
   * The arguments of a call that was not made yet, or failed: what it was to write is an address.
   *
   * @param args six
   * @param given how many the atom has; counts when nobody knows the call
   */
  public List<String> arguments(int nr, long[] args, int given, Memory before) {
    return arguments(nr, args, given, new Done(-1, before, Memory.UNKNOWN));
  }

  /** The arguments of a call that answered {@code result}. */
  public List<String> arguments(
      int nr, long[] args, int given, long result, Memory before, Memory after) {
    return arguments(nr, args, given, new Done(result, before, after));
  }

  private record Done(long result, Memory before, Memory after) {
    boolean wrote() {
      return !Errno.isError(result);
    }
  }

  private List<String> arguments(int nr, long[] args, int given, Done done) {
    Optional<CallTable.Call> known = CallTable.LINUX.numbered(arch, nr);
    List<String> texts = new ArrayList<>();
    if (known.isEmpty()) {
      int count = PseudoCall.of(nr).map(PseudoCall::args).orElse(given);
      for (int i = 0; i < count; i++) {
        texts.add(number(args[i]));
      }
      return texts;
    }
    CallTable.Call call = known.get();
    // Behind its last argument an atom has zeros.
    int count =
        notation == Notation.STRACE ? call.params().size() : Math.min(given, call.params().size());
    for (int i = 0; i < count; i++) {
      if (!leftOut(call, i, args)) {
        texts.add(argument(call, i, args, done));
      }
    }
    for (int i = call.params().size(); i < given && notation == Notation.SYSLET; i++) {
      texts.add(Long.toString(args[i]));
    }
    return texts;
  }

  /** What strace does not show because the kernel does not look at it. */
  private boolean leftOut(CallTable.Call call, int index, long[] args) {
    if (notation != Notation.STRACE) {
      return false;
    }
    String param = call.params().get(index).name();
    return switch (call.name()) {
      case "open" -> index == 2 && (args[1] & (O_CREAT | O_TMPFILE)) == 0;
      case "openat" -> index == 3 && (args[2] & (O_CREAT | O_TMPFILE)) == 0;
      case "fcntl" -> index == 2 && FCNTL_ALONE.contains(args[1]);
      case "preadv", "pwritev", "preadv2", "pwritev2" -> param.equals("high");
      default -> false;
    };
  }

  private String argument(CallTable.Call call, int index, long[] args, Done done) {
    CallTable.Param param = call.params().get(index);
    long value = args[index];
    return switch (param.type()) {
      case "long" -> constant(call.name(), param.name(), value);
      case "fd" -> (int) value == AT_FDCWD ? "AT_FDCWD" : Long.toString((int) value);
      case "any" ->
          call.name().equals("fcntl") && args[1] == F_SETFL
              ? constant("openat", "flags", value)
              : number(value);
      case "path" ->
          value == 0 ? memory.none() : memory.string(done.before, value).orElse(hex(value));
      default -> value == 0 ? memory.none() : address(call, index, args, done);
    };
  }

  private String constant(String call, String param, long value) {
    String text = ArgumentNames.LINUX.text(arch, call, param, value);
    return notation == Notation.STRACE && text.startsWith("0o") ? "0" + text.substring(2) : text;
  }

  private static String number(long value) {
    return value >>> 32 == 0 || value >> 31 == -1 ? Long.toString(value) : hex(value);
  }

  private static String hex(long value) {
    return "0x" + Long.toHexString(value);
  }

  private String address(CallTable.Call call, int index, long[] args, Done done) {
    CallTable.Param param = call.params().get(index);
    long value = args[index];
    Optional<Span> known = ArgumentMemory.LINUX.of(call.name(), index);
    if (known.isEmpty() || ENTRIES.contains(call.name())) {
      return hex(value);
    }
    Span span = known.get();
    long count = span.elements(args, done.result);
    if (span.element().equals("iovec")) {
      boolean reads = READS_VECTORS.contains(call.name());
      Memory content = reads ? done.wrote() ? done.after : Memory.UNKNOWN : done.before;
      return memory
          .vector(
              done.before,
              content,
              value,
              count,
              reads && done.wrote() ? done.result : Long.MAX_VALUE)
          .orElse(hex(value));
    }
    if (param.name().equals("addr") && isSocketAddress(span)) {
      Memory from = param.direction() == Direction.IN ? done.before : done.after;
      boolean there = param.direction() == Direction.IN || done.wrote();
      long length = param.direction() == Direction.IN ? count : 0;
      return there ? memory.socketAddress(from, value, length).orElse(hex(value)) : hex(value);
    }
    return switch (param.direction()) {
      case IN -> memory.elements(done.before, value, span, count).orElse(hex(value));
      case OUT ->
          done.wrote()
              ? memory.elements(done.after, value, span, count).orElse(hex(value))
              : hex(value);
      case INOUT -> changed(value, span, count, done);
    };
  }

  private static boolean isSocketAddress(Span span) {
    return span.element().equals("byte") || span.element().equals("sockaddr_storage");
  }

  private String changed(long value, Span span, long count, Done done) {
    Optional<String> before = memory.elements(done.before, value, span, count);
    Optional<String> after =
        done.wrote() ? memory.elements(done.after, value, span, count) : Optional.empty();
    boolean scalar = StructLayouts.LINUX.named(arch, span.element()).isEmpty();
    if (scalar && before.isPresent() && after.isPresent() && !before.equals(after)) {
      String old = before.get();
      String now = after.get();
      return old.startsWith("[") && now.startsWith("[")
          ? old.substring(0, old.length() - 1) + " => " + now.substring(1)
          : now;
    }
    return before.or(() -> after).orElse(hex(value));
  }

  /** What the call answered, as strace writes it behind the {@code =}. */
  public String result(int nr, long[] args, long result, Memory after) {
    if (Errno.isError(result)) {
      return "-1 " + Errno.describe(-result);
    }
    String name = CallTable.LINUX.nameOf(arch, nr);
    return switch (name) {
      case "mmap", "mremap", "brk", "shmat" -> hex(result);
      case "poll", "ppoll" ->
          result == 0 ? "0 (Timeout)" : result + memory.ready(after, args[0], args[1]);
      case "fcntl" ->
          args[1] == 3
              ? hex(result) + " (flags " + constant("openat", "flags", result) + ")"
              : Long.toString(result);
      default -> Long.toString(result);
    };
  }
}
