// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import org.syslet4j.OwnedFd;
import org.syslet4j.annotation.Fd;

/** A Java type that a parameter may have: what it is in the language, and how it is bound. */
enum ParamForm {
  LONG("long", "long", "setLong($L, $N)"),
  INT("int", "long", "setLong($L, $N)"),
  BOXED_LONG(Long.class.getName(), "long", "setLong($L, $N)"),
  BOXED_INT(Integer.class.getName(), "long", "setLong($L, $N)"),
  PATH(Path.class.getName(), "path", "setPath($L, $N.toString())"),
  STRING(String.class.getName(), "path", "setPath($L, $N)"),
  BUFFER(ByteBuffer.class.getName(), "bytes", "setBytes($L, $N)"),
  ARRAY("byte[]", "bytes", "setBytes($L, $N)"),
  OWNED(OwnedFd.class.getName(), "fd", "setFd($L, $N.value())"),
  FD("@Fd int", "fd", "setFd($L, $N)");

  static final String ALL =
      "long, int, Long, Integer, Path, String, ByteBuffer, byte[], OwnedFd and @Fd int";

  private final String java;
  private final String type;
  private final String setter;

  ParamForm(String java, String type, String setter) {
    this.java = java;
    this.type = type;
    this.setter = setter;
  }

  /** As the language calls it. */
  String type() {
    return type;
  }

  /** A call on the binding, with the parameter's index and name. */
  String setter() {
    return setter;
  }

  /** Whether null leaves it out. */
  boolean nullable() {
    return this == BOXED_LONG || this == BOXED_INT;
  }

  boolean isNumber() {
    return type.equals("long");
  }

  /** The form of that parameter; empty for an unsupported type. */
  static Optional<ParamForm> of(VariableElement param) {
    String written = ReturnShape.plainName(param.asType());
    boolean fd = Annotations.find(param, Fd.class).isPresent();
    String wanted = fd ? "@Fd " + written : written;
    for (ParamForm form : values()) {
      if (form.java.equals(wanted)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }
}
