// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.CodeBlock;
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
    CodeBlock.Builder pieces = CodeBlock.builder();
    for (int at = 0; at < text.length(); at += PIECE) {
      String piece = text.substring(at, Math.min(at + PIECE, text.length()));
      pieces.add(at == 0 ? "" : ",\n");
      piece(pieces, piece);
    }
    return MethodSpec.methodBuilder(name(method))
        .addModifiers(Modifier.STATIC)
        .returns(String[].class)
        .addCode("return new $T {\n$>$>$L$<$<\n};\n", String[].class, pieces.build())
        .build();
  }

  private static void piece(CodeBlock.Builder out, String piece) {
    for (int at = 0; at < piece.length(); at += LINE) {
      out.add(at == 0 ? "" : "\n+ ");
      out.add("\"$L\"", piece.substring(at, Math.min(at + LINE, piece.length())));
    }
  }
}
