// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the structs that system calls take lie in memory, so that messages can show them by field.
 * The table is generated from the prelude; each line is
 *
 * <pre>name TAB architecture or all TAB size TAB fields</pre>
 *
 * where the fields are {@code offset name:type}, joined by {@code ;}. A type is a scalar of the
 * language, a struct's name, or either with {@code [n]} behind it.
 */
public final class StructLayouts {
  /** The table that this library carries. */
  public static final StructLayouts LINUX = parse(Tables.lines("structs.tsv"));

  private final Map<Arch, Map<String, Struct>> structs = new EnumMap<>(Arch.class);

  private StructLayouts() {
    for (Arch arch : Arch.values()) {
      structs.put(arch, new HashMap<>());
    }
  }

  /** A struct; its size in bytes. */
  public record Struct(String name, int size, List<Field> fields) {
    public Struct {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field.
   *
   * @param type of its elements
   * @param count of them; 0 for a field that is no array
   */
  public record Field(String name, int offset, String type, int count) {}

  /** The struct of that name. */
  public Optional<Struct> named(Arch arch, String name) {
    return Optional.ofNullable(structs.get(arch).get(name));
  }

  /** How many bytes one of that type has, a scalar or a struct; empty for others. */
  public Optional<Integer> size(Arch arch, String type) {
    return switch (type) {
      case "byte", "u8", "s8" -> Optional.of(1);
      case "u16", "s16", "be16" -> Optional.of(2);
      case "u32", "s32", "be32", "fd" -> Optional.of(4);
      case "u64", "long", "be64", "path", "pointer" -> Optional.of(8);
      case "bytes" -> Optional.of(16);
      default -> named(arch, type).map(Struct::size);
    };
  }

  private static StructLayouts parse(List<String> lines) {
    StructLayouts layouts = new StructLayouts();
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      List<Field> fields = new ArrayList<>();
      for (String text : columns[3].split(";")) {
        fields.add(field(text));
      }
      Struct struct = new Struct(columns[0], Integer.parseInt(columns[2]), fields);
      for (Arch arch : Arch.values()) {
        if (columns[1].equals("all") || columns[1].equals(arch.name().toLowerCase(Locale.ROOT))) {
          layouts.structs.get(arch).put(struct.name(), struct);
        }
      }
    }
    return layouts;
  }

  private static Field field(String text) {
    int space = text.indexOf(' ');
    int colon = text.indexOf(':');
    String type = text.substring(colon + 1);
    int bracket = type.indexOf('[');
    int count = bracket < 0 ? 0 : Integer.parseInt(type.substring(bracket + 1, type.length() - 1));
    return new Field(
        text.substring(space + 1, colon),
        Integer.parseInt(text.substring(0, space)),
        bracket < 0 ? type : type.substring(0, bracket),
        count);
  }
}
