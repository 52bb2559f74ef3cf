// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.method;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import org.syslet4j.OwnedFd;
import org.syslet4j.StructArray;

/** A Java type that a parameter may have: what it is in the language, and how it is bound. */
public enum ParamForm {
  LONG("long", "long", "setLong($L, $N)"),
  INT("int", "long", "setLong($L, $N)"),
  BOXED_LONG(Long.class.getName(), "long", "setLong($L, $N)"),
  BOXED_INT(Integer.class.getName(), "long", "setLong($L, $N)"),
  PATH(Path.class.getName(), "path", "setPath($L, $N.toString())"),
  STRING(String.class.getName(), "path", "setPath($L, $N)"),
  BUFFER(ByteBuffer.class.getName(), "bytes", "setBytes($L, $N)"),
  ARRAY("byte[]", "bytes", "setBytes($L, $N)"),
  OWNED(OwnedFd.class.getName(), "fd", "setFd($L, $N.value())"),
  FD("@Fd int", "fd", "setFd($L, $N)"),
  /** One struct or several; which struct, the type does not say. */
  STRUCTS(StructArray.class.getName(), "", "setStructs($L, $N)");

  public static final String ALL =
      "long, int, Long, Integer, Path, String, ByteBuffer, byte[], OwnedFd and @Fd int";

  private final String java;
  private final String type;
  private final String setter;

  ParamForm(String java, String type, String setter) {
    this.java = java;
    this.type = type;
    this.setter = setter;
  }

  /** As the language calls it; empty when the language needs to know more. */
  public String type() {
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

  public boolean isNumber() {
    return type.equals("long");
  }

  /**
   * The form of that Java type which a header in Java can have; empty for an unsupported type.
   *
   * @param java its name, with {@code @Fd } in front if it has that annotation
   */
  public static Optional<ParamForm> of(String java) {
    for (ParamForm form : values()) {
      if (form.java.equals(java) && !form.type.isEmpty()) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }
}
