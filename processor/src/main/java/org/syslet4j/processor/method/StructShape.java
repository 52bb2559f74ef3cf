// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.method;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How structs are filled from records.
 *
 * @param parameter of the syslet
 */
public record StructShape(String parameter, List<Field> fields) {
  public StructShape {
    fields = List.copyOf(fields);
  }

  /**
   * A field that is no struct itself.
   *
   * @param path the components that lead to it, from the record on
   * @param fields their names in the structs
   */
  public record Field(List<String> path, List<String> fields, ParamForm form) {
    public Field {
      path = List.copyOf(path);
      fields = List.copyOf(fields);
    }
  }

  /** A lambda that fills {@code row} from {@code value}. */
  CodeBlock filler(String row, String value) {
    CodeBlock.Builder code = CodeBlock.builder().add("($N, $N) -> $N", row, value, row);
    for (Field field : fields) {
      String name = String.join(".", field.fields());
      String get =
          field.path().stream()
              .map(component -> "." + component + "()")
              .collect(Collectors.joining());
      String number = field.form() == ParamForm.OWNED ? ".value()" : "";
      code.add(".set($S, $N$L$L)", name, value, get, number);
    }
    return code.build();
  }
}
