// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.ImageWriter;
import org.syslet4j.processor.method.MethodDescriptor;

/** Writes images as constants. What the images of all architectures end with stands there once. */
final class AtomsWriter {
  /** Bytes of one constant: in Base64, less than what a class file's constant holds. */
  private static final int PIECE = 45_000;

  /** Bytes of a line. */
  private static final int LINE = 66;

  private final Verbatim verbatim;
  private final CodeBlock.Builder code = CodeBlock.builder();

  /** What the method returns: constants, and names of those that stand there twice. */
  private final List<String> pieces = new ArrayList<>();

  private AtomsWriter(Verbatim verbatim) {
    this.verbatim = verbatim;
  }

  /** Not the method's own name: a class has a {@code hashCode()} already. */
  static String name(MethodDescriptor method) {
    return method.name() + "Atoms";
  }

  static MethodSpec method(MethodDescriptor method, Bundle images, Verbatim verbatim) {
    return MethodSpec.methodBuilder(name(method))
        .returns(String[].class)
        .addCode(new AtomsWriter(verbatim).code(ImageWriter.parts(images)))
        .build();
  }

  private CodeBlock code(List<byte[]> parts) {
    List<byte[]> images = parts.subList(1, parts.size());
    int common = images.size() > 1 ? commonEnd(images) : 0;
    List<String> ends = ends(images.get(0), common);
    add(parts.get(0), parts.get(0).length);
    for (byte[] image : images) {
      add(image, image.length - common);
      pieces.addAll(ends);
    }
    return code.add(
            "return new $T {\n$>$>$L$<$<\n};\n",
            String[].class,
            verbatim.mark(String.join(",\n", pieces)))
        .build();
  }

  private void add(byte[] bytes, int to) {
    for (int at = 0; at < to; at += PIECE) {
      pieces.add(constant(bytes, at, Math.min(at + PIECE, to)));
    }
  }

  /** Declares what the images end with; answers by what names. */
  private List<String> ends(byte[] image, int length) {
    List<String> names = new ArrayList<>();
    for (int at = image.length - length; at < image.length; at += PIECE) {
      String name = "end" + names.size();
      int to = Math.min(at + PIECE, image.length);
      String mark = verbatim.mark(constant(image, at, to));
      code.add("$T $L =\n$>$>$L;$<$<\n", String.class, name, mark);
      names.add(name);
    }
    return names;
  }

  private static String constant(byte[] bytes, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int at = from; at < to; at += LINE) {
      byte[] line = Arrays.copyOfRange(bytes, at, Math.min(at + LINE, to));
      out.append(at == from ? "\"" : "\n+ \"")
          .append(Base64.getEncoder().encodeToString(line))
          .append('"');
    }
    return out.toString();
  }

  /** How many bytes all of them end with. */
  private static int commonEnd(List<byte[]> images) {
    byte[] first = images.get(0);
    int common = first.length;
    for (byte[] image : images) {
      int fewest = 0;
      int most = Math.min(common, image.length);
      while (fewest < most) {
        int length = (fewest + most + 1) / 2;
        if (endAlike(first, image, length)) {
          fewest = length;
        } else {
          most = length - 1;
        }
      }
      common = most;
    }
    return common;
  }

  private static boolean endAlike(byte[] one, byte[] other, int length) {
    return Arrays.equals(
        one, one.length - length, one.length, other, other.length - length, other.length);
  }
}
