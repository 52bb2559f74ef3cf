// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import org.jspecify.annotations.Nullable;

/** The type of an expression. */
public sealed interface Type {
  Type LONG = Simple.LONG;
  Type FD = Simple.FD;
  Type PATH = Simple.PATH;
  Type BYTES = Simple.BYTES;
  Type ERRNO = Simple.ERRNO;
  Type NULL = Simple.NULL;

  /** A number, or memory whose address is passed: only parameters of system calls have it. */
  Type ANY = Simple.ANY;

  Type VOID = Simple.VOID;

  /** Stands where an error was reported; fits everything, so that one mistake is told once. */
  Type ERROR = Simple.ERROR;

  /** As the language writes it. */
  String text();

  /** Whether values of it are addresses of memory that a span-taking call accepts. */
  default boolean isSpan() {
    return this == BYTES || this instanceof Memory || this instanceof View;
  }

  /** Types without parts. */
  enum Simple implements Type {
    LONG("long"),
    FD("fd"),
    PATH("path"),
    BYTES("bytes"),
    ERRNO("errno"),
    NULL("null"),
    ANY("any"),
    VOID("nothing"),
    ERROR("?");

    private final String text;

    Simple(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }
  }

  /** The value of {@code be16(x)} and its like, and of an IPv4 literal: to be stored big-endian. */
  record BigEndian(Storage.Scalar storage) implements Type {
    @Override
    public String text() {
      return storage.text();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof BigEndian that && storage == that.storage;
    }

    @Override
    public int hashCode() {
      return storage.hashCode();
    }
  }

  /** A struct or an array that lies somewhere. */
  record Memory(Storage storage) implements Type {
    @Override
    public String text() {
      return storage.text();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Memory that && storage.equals(that.storage);
    }

    @Override
    public int hashCode() {
      return storage.hashCode();
    }
  }

  /** Elements in a row whose number is known at run time: {@code Job[]}, {@code wake[1..n]}. */
  record View(Storage element) implements Type {
    @Override
    public String text() {
      return element.text() + "[]";
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof View that && element.equals(that.element);
    }

    @Override
    public int hashCode() {
      return element.hashCode();
    }
  }
}
