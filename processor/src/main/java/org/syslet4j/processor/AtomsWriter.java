// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.MethodSpec;
import java.util.Base64;
import javax.lang.model.element.Modifier;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.ImageWriter;
import org.syslet4j.processor.method.MethodDescriptor;

/** Writes images as constants. */
final class AtomsWriter {
  /** Characters of one constant: a multiple of four, below what a class file's constant holds. */
  private static final int PIECE = 60_000;

  private static final int LINE = 88;

  private AtomsWriter() {}

  /** Not the method's own name: a static {@code hashCode()} cannot stand in a class. */
  static String name(MethodDescriptor method) {
    return method.name() + "Atoms";
  }

  static MethodSpec method(MethodDescriptor method, Bundle images) {
    String text = Base64.getEncoder().encodeToString(ImageWriter.write(images));
    StringBuilder pieces = new StringBuilder();
    for (int at = 0; at < text.length(); at += PIECE) {
      pieces.append(at == 0 ? "" : ",\n");
      piece(pieces, text, at, Math.min(at + PIECE, text.length()));
    }
    return MethodSpec.methodBuilder(name(method))
        .addModifiers(Modifier.STATIC)
        .returns(String[].class)
        .addCode("return new $T {\n$>$>$L$<$<\n};\n", String[].class, pieces)
        .build();
  }

  /** Not through JavaPoet line by line: most of what is written is this. */
  private static void piece(StringBuilder out, String text, int from, int to) {
    for (int at = from; at < to; at += LINE) {
      out.append(at == from ? "\"" : "\n+ \"")
          .append(text, at, Math.min(at + LINE, to))
          .append('"');
    }
  }
}
