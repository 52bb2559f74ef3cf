// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;

/** The way into the builder, and the values that programs are written with. */
public final class Syslet {
  /** The null pointer. */
  public static final Null NULL = new Null();

  private Syslet() {}

  /** A program of one syslet, whose name has no package in front of it. */
  public static SysletBuilder define(String name) {
    return program().syslet(name);
  }

  /** A program of one syslet. */
  public static SysletBuilder define(String packageName, String name) {
    return program(packageName).syslet(name);
  }

  /** A program, for several syslets, fns, structs and constants. */
  public static ProgramBuilder program(String packageName) {
    return new ProgramBuilder(Objects.requireNonNull(packageName, "a package is null"));
  }

  /** A program without a package: no other program can use it. */
  public static ProgramBuilder program() {
    return new ProgramBuilder(null);
  }

  /** A number. */
  public static LongExpr num(long value) {
    return new Num(value);
  }

  /** A descriptor known by its number, such as 0. */
  public static FdArg fd(long number) {
    return new Num(number);
  }

  /** A text: a NUL-terminated path, or its bytes in UTF-8 where bytes are wanted. */
  public static Text text(String value) {
    return new Text(Objects.requireNonNull(value, "a text is null"));
  }

  /** Constant bytes. */
  public static BytesExpr bytes(byte[] value) {
    String content = new String(value, StandardCharsets.ISO_8859_1);
    Span at = CallSite.here();
    return new BytesExpr.Computed(at, (where, use) -> new Expr.Bytes(content, at));
  }

  /** A constant of the program or of a package it uses, by its name. */
  public static Constant constant(String name) {
    return new Constant(Names.name(name, CallSite.here()).text());
  }

  /** A struct of a package that the program uses, by its name. */
  public static StructType<StructVar> structType(String name) {
    return new StructType.Declared(Names.name(name, CallSite.here()).text(), null);
  }

  /** {@code be16(value)}: to be stored big-endian, such as a port. */
  public static BigEndian be16(LongArg value) {
    return bigEndian("be16", value);
  }

  /** {@code be16(value)}. */
  public static BigEndian be16(long value) {
    return be16(new Num(value));
  }

  /** {@code be32(value)}: to be stored big-endian. */
  public static BigEndian be32(LongArg value) {
    return bigEndian("be32", value);
  }

  /** {@code be64(value)}: to be stored big-endian. */
  public static BigEndian be64(LongArg value) {
    return bigEndian("be64", value);
  }

  /** {@code be32(value)}. */
  public static BigEndian be32(long value) {
    return be32(new Num(value));
  }

  /** {@code be64(value)}. */
  public static BigEndian be64(long value) {
    return be64(new Num(value));
  }

  private static BigEndian bigEndian(String word, LongArg value) {
    CallParts parts = CallParts.of(word, value);
    return new BigEndian(parts.span(), parts::tree);
  }

  /**
   * An IPv4 address, such as {@code 127.0.0.1}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static BigEndian ipv4(String address) {
    String[] parts = address.split("\\.", -1);
    long value = 0;
    for (String part : parts) {
      if (parts.length != 4 || !part.matches("[0-9]{1,3}") || Integer.parseInt(part) > 255) {
        throw new IllegalArgumentException(
            CallSite.text(CallSite.here())
                + ": '"
                + address
                + "' is no IPv4 address: write four numbers up to 255, such as 127.0.0.1");
      }
      value = value << 8 | Integer.parseInt(part);
    }
    long bits = value;
    Span at = CallSite.here();
    return new BigEndian(at, where -> new Expr.Ipv4(bits, at));
  }

  /** A call of a fn of this program or of a package it uses, such as {@code write_all}. */
  public static LongCall fn(String name, Value... args) {
    return new LongCall(CallParts.of(name, (Object[]) args));
  }

  /** A call of a fn that gives a descriptor. */
  public static FdCall fdFn(String name, Value... args) {
    return new FdCall(CallParts.of(name, (Object[]) args));
  }

  /** {@code raw(number, args...)}: any system call by its number. */
  public static LongCall raw(long number, Value... args) {
    return raw(new Num(number), args);
  }

  /** {@code raw(number, args...)}: any system call by its number, a constant. */
  public static LongCall raw(LongArg number, Value... args) {
    Object[] all = new Object[args.length + 1];
    all[0] = number;
    System.arraycopy(args, 0, all, 1, args.length);
    return new LongCall(CallParts.of("raw", all));
  }

  /** One of several results: a number. */
  public static Result number(String name) {
    return Result.named(name, "long");
  }

  /** One of several results: a descriptor. */
  public static Result descriptor(String name) {
    return Result.named(name, "fd");
  }
}
