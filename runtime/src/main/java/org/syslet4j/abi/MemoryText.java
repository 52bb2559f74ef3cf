// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.syslet4j.abi.ArgumentMemory.Span;
import org.syslet4j.abi.CallText.Memory;
import org.syslet4j.abi.CallText.Notation;

/**
 * Writes what lies in memory: strings, structs by field, rows of either. Each answers nothing when
 * the memory is not known.
 */
final class MemoryText {
  private static final int MOST_ELEMENTS = 16;
  private static final int MOST_FIELDS = 8;

  /** The fields that count, of structs with many. */
  private static final Map<String, List<String>> CHOSEN =
      Map.of(
          "stat", List.of("st_mode", "st_size"),
          "statx", List.of("stx_mask", "stx_attributes", "stx_mode", "stx_size"),
          "siginfo_t", List.of("si_signo", "si_code", "si_pid", "si_uid", "si_status"));

  private final Arch arch;
  private final Notation notation;
  private final int longest;

  MemoryText(Arch arch, Notation notation, int longest) {
    this.arch = arch;
    this.notation = notation;
    this.longest = longest;
  }

  String none() {
    return notation == Notation.STRACE ? "NULL" : "null";
  }

  private static String hex(long value) {
    return "0x" + Long.toHexString(value);
  }

  // ---------------------------------------------------------------- strings

  /** Up to its NUL. */
  Optional<String> string(Memory memory, long address) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int most = notation == Notation.STRACE ? 4096 : longest;
    int at = memory.byteAt(address);
    if (at < 0) {
      return Optional.empty();
    }
    while (at > 0 && bytes.size() < most) {
      bytes.write(at);
      at = memory.byteAt(address + bytes.size());
    }
    return Optional.of(quoted(bytes.toByteArray(), at != 0));
  }

  /** So many bytes. */
  private Optional<String> bytes(Memory memory, long address, long count) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (bytes.size() < Math.min(count, longest)) {
      int at = memory.byteAt(address + bytes.size());
      if (at < 0) {
        break;
      }
      bytes.write(at);
    }
    return bytes.size() == 0 && count != 0
        ? Optional.empty()
        : Optional.of(quoted(bytes.toByteArray(), bytes.size() < count));
  }

  private String quoted(byte[] bytes, boolean cut) {
    if (notation == Notation.STRACE) {
      return '"' + Escapes.octal(bytes) + (cut ? "\"..." : "\"");
    }
    return '"' + Escapes.text(new String(bytes, StandardCharsets.UTF_8)) + (cut ? "...\"" : "\"");
  }

  // ---------------------------------------------------------------- rows

  /** Elements in a row; bytes are a string. */
  Optional<String> elements(Memory memory, long address, Span span, long count) {
    if (span.element().equals("byte")) {
      return count < 0 ? Optional.empty() : bytes(memory, address, count);
    }
    Optional<Integer> size = StructLayouts.LINUX.size(arch, span.element());
    if (size.isEmpty() || count < 0) {
      return Optional.empty();
    }
    boolean struct = StructLayouts.LINUX.named(arch, span.element()).isPresent();
    if (struct && span.count() == ArgumentMemory.Count.FIXED && count == 1) {
      return element(memory, address, span.element());
    }
    return row(count, i -> element(memory, address + i * size.get(), span.element()));
  }

  private interface Element {
    Optional<String> at(long index);
  }

  private static Optional<String> row(long count, Element element) {
    List<String> texts = new ArrayList<>();
    for (long i = 0; i < Math.min(count, MOST_ELEMENTS); i++) {
      Optional<String> text = element.at(i);
      if (text.isEmpty()) {
        if (i == 0) {
          return Optional.empty();
        }
        break;
      }
      texts.add(text.get());
    }
    if (texts.size() < count) {
      texts.add("...");
    }
    return Optional.of("[" + String.join(", ", texts) + "]");
  }

  private Optional<String> element(Memory memory, long address, String type) {
    Optional<StructLayouts.Struct> struct = StructLayouts.LINUX.named(arch, type);
    return struct.isPresent()
        ? struct(memory, address, struct.get())
        : scalar(memory, address, type).map(value -> number(type, value));
  }

  // ---------------------------------------------------------------- structs

  private Optional<String> struct(Memory memory, long address, StructLayouts.Struct struct) {
    List<String> chosen = CHOSEN.get(struct.name());
    List<String> texts = new ArrayList<>();
    boolean cut = false;
    for (StructLayouts.Field field : struct.fields()) {
      boolean wanted = chosen == null ? texts.size() < MOST_FIELDS : chosen.contains(field.name());
      if (field.name().startsWith("__") || !wanted) {
        cut |= !wanted;
        continue;
      }
      Optional<String> value = field(memory, address + field.offset(), struct, field);
      if (value.isEmpty()) {
        if (texts.isEmpty()) {
          return Optional.empty();
        }
        cut = true;
        break;
      }
      texts.add(field.name() + "=" + value.get());
    }
    return Optional.of("{" + String.join(", ", texts) + (cut ? ", ...}" : "}"));
  }

  private Optional<String> field(
      Memory memory, long address, StructLayouts.Struct struct, StructLayouts.Field field) {
    String type = field.type();
    if (field.count() > 0 && (type.equals("byte") || type.equals("u8"))) {
      return string(memory, address, field.count());
    }
    if (field.count() > 0) {
      Span span = new Span(type, ArgumentMemory.Count.ARGUMENT, 0);
      return elements(memory, address, span, field.count());
    }
    if (type.equals("bytes")) {
      return scalar(memory, address, "u64").map(MemoryText::hex);
    }
    if (StructLayouts.LINUX.named(arch, type).isPresent()) {
      return element(memory, address, type);
    }
    return scalar(memory, address, type).map(value -> named(struct.name(), field, value));
  }

  /** An array of characters, which ends at its NUL if there is one. */
  private Optional<String> string(Memory memory, long address, int size) {
    int length = 0;
    while (length < size && memory.byteAt(address + length) > 0) {
      length++;
    }
    return memory.byteAt(address) < 0 ? Optional.empty() : bytes(memory, address, length);
  }

  private String named(String struct, StructLayouts.Field field, long value) {
    if (field.name().equals("st_mode") || field.name().equals("stx_mode")) {
      return mode(value);
    }
    String owner = "struct " + struct;
    return ArgumentNames.LINUX.of(owner, field.name()).isPresent()
        ? ArgumentNames.LINUX.text(arch, owner, field.name(), value)
        : number(field.type(), value);
  }

  private String mode(long value) {
    String kind =
        switch ((int) value & 0170000) {
          case 0010000 -> "S_IFIFO|";
          case 0020000 -> "S_IFCHR|";
          case 0040000 -> "S_IFDIR|";
          case 0060000 -> "S_IFBLK|";
          case 0100000 -> "S_IFREG|";
          case 0120000 -> "S_IFLNK|";
          case 0140000 -> "S_IFSOCK|";
          default -> "";
        };
    return kind
        + (notation == Notation.STRACE ? "0" : "0o")
        + Long.toOctalString(value & (kind.isEmpty() ? 0177777 : 07777));
  }

  private String number(String type, long value) {
    return switch (type) {
      case "path", "pointer" -> value == 0 ? none() : hex(value);
      case "u64" -> Long.toUnsignedString(value);
      default -> Long.toString(value);
    };
  }

  private Optional<Long> scalar(Memory memory, long address, String type) {
    int size = StructLayouts.LINUX.size(arch, type).orElse(8);
    boolean big = type.startsWith("be") || ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN;
    long value = 0;
    for (int i = 0; i < size; i++) {
      int at = memory.byteAt(address + i);
      if (at < 0) {
        return Optional.empty();
      }
      value |= (long) at << 8 * (big ? size - 1 - i : i);
    }
    boolean signed = type.startsWith("s") || type.equals("fd");
    return Optional.of(signed ? value << 64 - 8 * size >> 64 - 8 * size : value);
  }

  // ---------------------------------------------------------------- what has a form of its own

  /**
   * A row of {@code struct iovec} with what they point to.
   *
   * @param total how many bytes there are in all of them
   */
  Optional<String> vector(Memory rows, Memory content, long address, long count, long total) {
    long[] left = {total};
    return row(
        count,
        i -> {
          Optional<Long> base = scalar(rows, address + 16 * i, "u64");
          Optional<Long> length = scalar(rows, address + 16 * i + 8, "u64");
          if (base.isEmpty() || length.isEmpty()) {
            return Optional.empty();
          }
          long there = Math.max(0, Math.min(length.get(), left[0]));
          left[0] -= there;
          String text = bytes(content, base.get(), there).orElse(hex(base.get()));
          return Optional.of("{iov_base=" + text + ", iov_len=" + length.get() + "}");
        });
  }

  /**
   * A socket address.
   *
   * @param length in bytes; 0 when it is not known
   */
  Optional<String> socketAddress(Memory memory, long address, long length) {
    return scalar(memory, address, "u16")
        .map(
            family ->
                "{sa_family="
                    + ArgumentNames.LINUX.text(arch, "socket", "family", family)
                    + switch (family.intValue()) {
                      case 1 -> path(memory, address + 2, length == 0 ? 108 : length - 2);
                      case 2 -> internet(memory, address);
                      case 10 -> internet6(memory, address);
                      default -> "";
                    }
                    + "}");
  }

  private String path(Memory memory, long address, long length) {
    if (length <= 0) {
      return "";
    }
    boolean named = memory.byteAt(address) != 0; // else it is abstract
    return (named ? ", sun_path=" : ", sun_path=@")
        + (named ? string(memory, address) : bytes(memory, address + 1, length - 1)).orElse("\"\"");
  }

  private String internet(Memory memory, long address) {
    StringBuilder dotted = new StringBuilder();
    for (int i = 4; i < 8; i++) {
      dotted.append(i > 4 ? "." : "").append(memory.byteAt(address + i));
    }
    return port("sin_port", memory, address) + ", sin_addr=inet_addr(\"" + dotted + "\")";
  }

  private String internet6(Memory memory, long address) {
    List<String> groups = new ArrayList<>();
    for (int i = 8; i < 24; i += 2) {
      groups.add(Long.toHexString(scalar(memory, address + i, "be16").orElse(0L)));
    }
    String text = String.join(":", groups);
    String longestZeros = "";
    for (String zeros = "0"; text.contains(zeros); zeros += ":0") {
      if ((":" + text + ":").contains(":" + zeros + ":")) {
        longestZeros = zeros;
      }
    }
    if (longestZeros.length() > 1) {
      text = (":" + text + ":").replaceFirst(":" + longestZeros + ":", "::");
      text = text.startsWith("::") ? text : text.substring(1);
      text = text.endsWith("::") ? text : text.substring(0, text.length() - 1);
    }
    return port("sin6_port", memory, address)
        + ", sin6_flowinfo=htonl("
        + scalar(memory, address + 4, "be32").orElse(0L)
        + "), inet_pton(AF_INET6, \""
        + text
        + "\", &sin6_addr), sin6_scope_id="
        + scalar(memory, address + 24, "u32").orElse(0L);
  }

  private String port(String name, Memory memory, long address) {
    return ", " + name + "=htons(" + scalar(memory, address + 2, "be16").orElse(0L) + ")";
  }

  /** The descriptors of {@code poll} that were ready, as strace shows them behind the result. */
  String ready(Memory memory, long address, long count) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < Math.min(count, MOST_ELEMENTS); i++) {
      long at = address + 8L * i;
      Optional<Long> fd = scalar(memory, at, "fd");
      long events = scalar(memory, at + 6, "u16").orElse(0L);
      if (fd.isPresent() && events != 0) {
        String names = ArgumentNames.LINUX.text(arch, "struct pollfd", "revents", events);
        texts.add("{fd=" + fd.get() + ", revents=" + names + "}");
      }
    }
    return texts.isEmpty() ? "" : " ([" + String.join(", ", texts) + "])";
  }
}
