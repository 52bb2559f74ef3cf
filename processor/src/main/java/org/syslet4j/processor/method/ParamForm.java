// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.method;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import org.syslet4j.OwnedFd;
import org.syslet4j.StructArray;

/** A Java type that a parameter may have: what it is in the language, and how it is bound. */
public enum ParamForm {
  LONG("long", "long", "setLong($L, $L)"),
  INT("int", "long", "setLong($L, $L)"),
  BOXED_LONG(Long.class.getName(), "long", "setLong($L, $L)"),
  BOXED_INT(Integer.class.getName(), "long", "setLong($L, $L)"),
  PATH(Path.class.getName(), "path", "setPath($L, $L)"),
  STRING(String.class.getName(), "path", "setPath($L, $L)"),
  BUFFER(ByteBuffer.class.getName(), "bytes", "setBytes($L, $L)"),
  ARRAY("byte[]", "bytes", "setBytes($L, $L)"),
  OWNED(OwnedFd.class.getName(), "fd", "setFd($L, $L.value())"),
  FD("@Fd int", "fd", "setFd($L, $L)"),
  /** One struct or several; which struct, the type does not say. */
  STRUCTS(StructArray.class.getName(), "", "setStructs($L, $L)"),
  /** One struct, filled from a record. */
  RECORD("a record", "", "setStructs($L, $L)"),
  /** Structs in a row, filled from records. */
  RECORDS("a List of records", "", "setStructs($L, $L)");

  public static final String ALL =
      "long, int, Long, Integer, Path, String, ByteBuffer, byte[], OwnedFd, @Fd int, a record and"
          + " a List of records";

  private final String java;
  private final String type;
  private final String setter;

  ParamForm(String java, String type, String setter) {
    this.java = java;
    this.type = type;
    this.setter = setter;
  }

  /** As Java calls it, without packages. */
  public String java() {
    return java.substring(java.lastIndexOf('.') + 1);
  }

  /** As the language calls it; empty when the language needs to know more. */
  public String type() {
    return type;
  }

  /** A call on the binding, with the parameter's index and value. */
  String setter() {
    return setter;
  }

  /** Whether null leaves it out. */
  public boolean nullable() {
    return this == BOXED_LONG || this == BOXED_INT;
  }

  public boolean isNumber() {
    return type.equals("long");
  }

  /** Whether structs in native memory are made for it. */
  public boolean isFilled() {
    return this == RECORD || this == RECORDS;
  }

  /** What it is as an element of a list, which has no number that is left out. */
  public ParamForm inList() {
    return switch (this) {
      case BOXED_LONG -> LONG;
      case BOXED_INT -> INT;
      default -> this;
    };
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
