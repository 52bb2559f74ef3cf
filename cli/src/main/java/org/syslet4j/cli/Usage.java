// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.syslet4j.image.Image;
import org.syslet4j.image.Image.ParamType;

/** What a syslet takes, for messages. */
final class Usage {
  private Usage() {}

  /** {@code demo.cat takes --from PATH [--to FD, 1 unless given]}. */
  static String of(Image image) {
    return image.name()
        + " takes "
        + (image.params().isEmpty()
            ? "no parameters"
            : image.params().stream().map(Usage::of).collect(Collectors.joining(" ")));
  }

  private static String of(Image.Param param) {
    String text = "--" + param.name() + " " + word(param);
    return param.hasDefault() ? "[" + text + ", " + param.defaultValue() + " unless given]" : text;
  }

  private static String word(Image.Param param) {
    return switch (param.type()) {
      case LONG -> "NUMBER";
      case FD -> "FD";
      case PATH -> "PATH";
      case BYTES -> "TEXT|@FILE|-";
      case STRUCT -> "(one struct " + param.struct() + ")";
      case STRUCTS -> "(structs " + param.struct() + ")";
    };
  }

  static boolean fromJavaOnly(Image.Param param) {
    return param.type() == ParamType.STRUCT || param.type() == ParamType.STRUCTS;
  }

  static List<String> names(Image image) {
    return image.params().stream().map(Image.Param::name).toList();
  }
}
