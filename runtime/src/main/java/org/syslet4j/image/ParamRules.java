// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.syslet4j.image.Image.Binding.Source;
import org.syslet4j.image.Image.ParamType;

/** Parameters and struct layouts make sense, and bindings land on cells of their own. */
final class ParamRules {
  private static final int DEEPEST = 16;
  private static final Map<String, Integer> WIDTHS =
      Map.ofEntries(
          Map.entry("long", 8),
          Map.entry("u64", 8),
          Map.entry("path", 8),
          Map.entry("pointer", 8),
          Map.entry("bytes", 16),
          Map.entry("u8", 1),
          Map.entry("s8", 1),
          Map.entry("u16", 2),
          Map.entry("s16", 2),
          Map.entry("u32", 4),
          Map.entry("s32", 4),
          Map.entry("be16", 2),
          Map.entry("be32", 4),
          Map.entry("be64", 8));

  private final Image image;
  private final BlockMap map;
  private final Findings findings;
  private final Map<String, Image.StructLayout> structs = new HashMap<>();
  private final Map<String, Integer> depths = new HashMap<>();

  private ParamRules(Image image, BlockMap map, Findings findings) {
    this.image = image;
    this.map = map;
    this.findings = findings;
  }

  static void check(Image image, BlockMap map, Findings findings) {
    ParamRules rules = new ParamRules(image, map, findings);
    rules.structs();
    rules.params();
  }

  private void structs() {
    if (image.structs().size() > Limits.STRUCTS) {
      findings.add(image.structs().size() + " structs; the limit is " + Limits.STRUCTS);
      return;
    }
    for (Image.StructLayout struct : image.structs()) {
      if (struct.name().isEmpty() || structs.putIfAbsent(struct.name(), struct) != null) {
        findings.add("two structs are called '" + struct.name() + "', or one has no name");
      }
    }
    image.structs().forEach(this::struct);
  }

  private void struct(Image.StructLayout struct) {
    int align = struct.align();
    boolean aligned = align == 1 || align == 2 || align == 4 || align == 8;
    if (!aligned || struct.size() <= 0 || struct.size() > Limits.BLOCK) {
      findings.add(
          "struct " + struct.name() + " has size " + struct.size() + " and alignment " + align);
      return;
    }
    if (depth(struct, 0) > DEEPEST) {
      findings.add("struct " + struct.name() + " contains itself, or is nested too deeply");
    }
    Set<String> names = new HashSet<>();
    for (Image.StructField field : struct.fields()) {
      if (!names.add(field.name()) || !fits(struct, field)) {
        findings.add("field " + struct.name() + "." + field.name() + " does not fit: " + field);
      }
    }
  }

  /** How many structs lie in each other; one that contains itself counts as too deep. */
  private int depth(Image.StructLayout struct, int above) {
    Integer known = depths.get(struct.name());
    if (known != null || above > DEEPEST) {
      return known != null ? known : DEEPEST + 1;
    }
    depths.put(struct.name(), DEEPEST + 1);
    int deepest = 0;
    for (Image.StructField field : struct.fields()) {
      Image.StructLayout inner = structs.get(field.type());
      if (inner != null) {
        deepest = Math.max(deepest, depth(inner, above + 1));
      }
    }
    int depth = Math.min(deepest, DEEPEST) + 1;
    depths.put(struct.name(), depth);
    return depth;
  }

  private boolean fits(Image.StructLayout struct, Image.StructField field) {
    long end = (long) field.offset() + field.size();
    if (field.offset() < 0 || field.count() < 1 || field.size() < 1 || end > struct.size()) {
      return false;
    }
    int width = field.size() / field.count();
    if (field.size() % field.count() != 0) {
      return false;
    }
    if (field.type().equals("fd")) {
      return width == 4 || width == 8;
    }
    Image.StructLayout inner = structs.get(field.type());
    Integer known = inner != null ? Integer.valueOf(inner.size()) : WIDTHS.get(field.type());
    return known != null && known == width;
  }

  private void params() {
    Set<String> names = new HashSet<>();
    Set<Integer> bound = new HashSet<>();
    for (Image.Param param : image.params()) {
      if (param.name().isEmpty() || !names.add(param.name())) {
        findings.add("two parameters are called '" + param.name() + "', or one has no name");
      }
      boolean hasStruct = param.type() == ParamType.STRUCT || param.type() == ParamType.STRUCTS;
      if (hasStruct ? !structs.containsKey(param.struct()) : !param.struct().isEmpty()) {
        findings.add("parameter " + param.name() + " is of struct '" + param.struct() + "'");
      }
      boolean number = param.type() == ParamType.LONG || param.type() == ParamType.FD;
      if (param.hasDefault() && !number) {
        findings.add("parameter " + param.name() + " has a default, which its type cannot have");
      }
      for (Image.Binding binding : param.bindings()) {
        binding(param, binding, bound);
      }
    }
  }

  private void binding(Image.Param param, Image.Binding binding, Set<Integer> bound) {
    if (!map.bindable(binding.cell()) || !bound.add(binding.cell())) {
      findings.add(
          "parameter "
              + param.name()
              + " is bound to "
              + binding.cell()
              + ", which is no cell or is bound already");
    }
    boolean sized = param.type() == ParamType.BYTES || param.type() == ParamType.STRUCTS;
    boolean known =
        switch (binding.source()) {
          case VALUE, NEGATED_VALUE -> true;
          case TURNS -> sized || param.type() == ParamType.LONG;
          case LENGTH, NEGATED_LENGTH -> sized;
          case END -> sized || param.type() == ParamType.STRUCT;
        };
    if (!known) {
      Source source = binding.source();
      findings.add("parameter " + param.name() + " of type " + param.type() + " has no " + source);
    }
  }
}
