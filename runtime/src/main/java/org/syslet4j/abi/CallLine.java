// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongToIntFunction;

/**
 * A system call on one line as the java engine shows it to its watchers and records it: every
 * argument, buffers as far as they are known, whatever the call.
 */
public final class CallLine {
  private static final int AT_FDCWD = -100;
  private static final int LONGEST_STRING = 64;

  /** As many bytes of a buffer as strace shows unless told otherwise. */
  private static final int MOST_BYTES = 32;

  private CallLine() {}

  /**
   * {@code read(3, "one\ntwo\n", 65536)}.
   *
   * @param values six arguments
   * @param result what the kernel answered: so much of what it wrote is shown; negative before that
   * @param byteAt the byte at an address, or -1
   */
  public static String of(Arch arch, int nr, long[] values, long result, LongToIntFunction byteAt) {
    Optional<CallTable.Call> call = CallTable.LINUX.numbered(arch, nr);
    int count =
        call.map(known -> known.params().size())
            .or(() -> PseudoCall.of(nr).map(PseudoCall::args))
            .orElse(values.length);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean bytes = call.isPresent() && call.get().params().get(i).type().equals("bytes");
      words.add(
          bytes
              ? bytes(call.get(), i, values, result, byteAt)
              : argument(arch, call, i, values[i], byteAt));
    }
    return CallTable.LINUX.nameOf(arch, nr) + "(" + String.join(", ", words) + ")";
  }

  /** What a call answered: {@code 3}, or {@code -1 ENOENT (No such file or directory)}. */
  public static String answer(long result) {
    return Errno.isError(result) ? "-1 " + Errno.describe(-result) : Long.toString(result);
  }

  /** One argument, buffers as addresses. */
  public static String argument(
      Arch arch, Optional<CallTable.Call> call, int index, long value, LongToIntFunction byteAt) {
    if (call.isEmpty() || index >= call.get().params().size()) {
      return any(value);
    }
    CallTable.Param param = call.get().params().get(index);
    return switch (param.type()) {
      case "long" -> ArgumentNames.LINUX.text(arch, call.get().name(), param.name(), value);
      case "fd" -> (int) value == AT_FDCWD ? "AT_FDCWD" : Long.toString((int) value);
      case "any" -> any(value);
      case "path" -> value == 0 ? "null" : string(value, byteAt);
      default -> pointer(value);
    };
  }

  /** What does not look like a number is an address. */
  private static String any(long value) {
    return value >>> 32 == 0 || value >> 31 == -1
        ? Long.toString(value)
        : "0x" + Long.toHexString(value);
  }

  private static String pointer(long value) {
    return value == 0 ? "null" : "0x" + Long.toHexString(value);
  }

  /** What is read is known before the call, what is written only behind it. */
  private static String bytes(
      CallTable.Call call, int index, long[] values, long result, LongToIntFunction byteAt) {
    boolean in = call.params().get(index).direction() == CallTable.Direction.IN;
    boolean counted =
        index + 1 < call.params().size() && call.params().get(index + 1).type().equals("long");
    long room = counted ? values[index + 1] : 0;
    long length = in ? room : Math.min(room, result);
    if (values[index] == 0 || length < 0 || length == 0 && room > 0 && result < 0) {
      return pointer(values[index]);
    }
    int shown = (int) Math.min(length, MOST_BYTES);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < shown; i++) {
      int c = byteAt.applyAsInt(values[index] + i);
      if (c < 0) {
        return pointer(values[index]);
      }
      bytes.write(c);
    }
    return counted
        ? quoted(bytes.toByteArray()) + (length > shown ? "..." : "")
        : pointer(values[index]);
  }

  private static String quoted(byte[] bytes) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < bytes.length; i++) {
      int c = bytes[i] & 0xff;
      switch (c) {
        case '\n' -> text.append("\\n");
        case '\t' -> text.append("\\t");
        case '\r' -> text.append("\\r");
        case '"', '\\' -> text.append('\\').append((char) c);
        default -> {
          boolean digit = i + 1 < bytes.length && bytes[i + 1] >= '0' && bytes[i + 1] <= '9';
          if (c >= 0x20 && c < 0x7f) {
            text.append((char) c);
          } else {
            text.append(digit ? String.format("\\%03o", c) : String.format("\\%o", c));
          }
        }
      }
    }
    return text.append('"').toString();
  }

  private static String string(long address, LongToIntFunction byteAt) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = 0;
    int c = byteAt.applyAsInt(address);
    if (c < 0) {
      return "0x" + Long.toHexString(address);
    }
    while (c > 0 && at < LONGEST_STRING) {
      bytes.write(c);
      at++;
      c = byteAt.applyAsInt(address + at);
    }
    StringBuilder text = new StringBuilder("\"");
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
}
