// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.interpreter;

import org.syslet4j.abi.Errno;
import org.syslet4j.abi.NarrowFormat;
import org.syslet4j.abi.PseudoCall;

/** What the library answers itself; {@code pseudo.c} in Java. */
final class PseudoCalls {
  private static final long FAULT = -Errno.EFAULT.number();
  private static final long INVALID = -Errno.EINVAL.number();
  private static final long DOMAIN = -Errno.EDOM.number();

  /** Ranges are worked on in pieces of this many bytes. */
  private static final int PIECE = 4096;

  private PseudoCalls() {}

  static long answer(PseudoCall call, long[] args, Frame frame) {
    long a = args[0];
    long b = args[1];
    return switch (call) {
      case UMEM_ADD -> umemAdd(frame, a, b);
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case DIV -> b == 0 ? DOMAIN : a / b;
      case MOD -> b == 0 ? DOMAIN : a % b;
      case AND -> a & b;
      case OR -> a | b;
      case XOR -> a ^ b;
      case SHL -> a << b;
      case SHR -> a >> b;
      case LT -> a < b ? 1 : 0;
      case LE -> a <= b ? 1 : 0;
      case EQ -> a == b ? 1 : 0;
      case NE -> a != b ? 1 : 0;
      case LOAD -> load(frame, a + b, args[2]);
      case STORE -> store(frame, a + b, args[2], args[3]);
      case COPY -> args[2] <= 0 ? empty(args[2]) : copy(frame, a, b, args[2]);
      case MISMATCH -> args[2] <= 0 ? empty(args[2]) : mismatch(frame, a, b, args[2]);
      case FIND -> b <= 0 ? empty(b) : find(frame, a, b, (byte) args[2]);
      case FILL -> args[2] <= 0 ? empty(args[2]) : fill(frame, a, (byte) b, args[2]);
    };
  }

  private static long empty(long n) {
    return n == 0 ? 0 : INVALID;
  }

  private static long umemAdd(Frame frame, long address, long increment) {
    byte[] cell = new byte[8];
    if (!frame.mayWrite(address, 8) || !frame.get(address, cell, 8)) {
      return FAULT;
    }
    long value = value(cell, 8) + increment;
    spread(cell, 8, value);
    return frame.put(address, cell, 8) ? value : FAULT;
  }

  /** Little-endian, as both architectures are. */
  private static long value(byte[] bytes, int width) {
    long value = 0;
    for (int i = width - 1; i >= 0; i--) {
      value = value << 8 | bytes[i] & 0xff;
    }
    return value;
  }

  private static void spread(byte[] bytes, int width, long value) {
    for (int i = 0; i < width; i++) {
      bytes[i] = (byte) (value >>> 8 * i);
    }
  }

  private static long reversed(long value, int width) {
    return Long.reverseBytes(value) >>> 64 - 8 * width;
  }

  private static long load(Frame frame, long address, long format) {
    if (!NarrowFormat.valid(PseudoCall.LOAD, format)) {
      return INVALID;
    }
    int width = (int) format & NarrowFormat.WIDTH_MASK;
    byte[] bytes = new byte[8];
    if (!frame.mayRead(address, width) || !frame.get(address, bytes, width)) {
      return FAULT;
    }
    long value = value(bytes, width);
    if ((format & NarrowFormat.BIG_ENDIAN) != 0) {
      value = reversed(value, width);
    }
    int unused = 64 - 8 * width;
    return (format & NarrowFormat.SIGNED) != 0 ? value << unused >> unused : value;
  }

  private static long store(Frame frame, long address, long format, long value) {
    if (!NarrowFormat.valid(PseudoCall.STORE, format)) {
      return INVALID;
    }
    int width = (int) format & NarrowFormat.WIDTH_MASK;
    byte[] bytes = new byte[8];
    spread(bytes, width, (format & NarrowFormat.BIG_ENDIAN) != 0 ? reversed(value, width) : value);
    return frame.mayWrite(address, width) && frame.put(address, bytes, width) ? 0 : FAULT;
  }

  /** Backward where the target lies behind the source, so that ranges may overlap. */
  private static long copy(Frame frame, long to, long from, long n) {
    if (!frame.mayWrite(to, n) || !frame.mayRead(from, n)) {
      return FAULT;
    }
    byte[] piece = new byte[PIECE];
    boolean backward = Long.compareUnsigned(to, from) > 0;
    for (long done = 0; done < n; ) {
      int part = (int) Math.min(n - done, PIECE);
      long at = backward ? n - done - part : done;
      if (!frame.get(from + at, piece, part) || !frame.put(to + at, piece, part)) {
        return FAULT;
      }
      done += part;
    }
    return n;
  }

  private static long mismatch(Frame frame, long a, long b, long n) {
    if (!frame.mayRead(a, n) || !frame.mayRead(b, n)) {
      return FAULT;
    }
    byte[] left = new byte[PIECE];
    byte[] right = new byte[PIECE];
    for (long done = 0; done < n; ) {
      int part = (int) Math.min(n - done, PIECE);
      if (!frame.get(a + done, left, part) || !frame.get(b + done, right, part)) {
        return FAULT;
      }
      for (int i = 0; i < part; i++) {
        if (left[i] != right[i]) {
          return done + i;
        }
      }
      done += part;
    }
    return n;
  }

  private static long find(Frame frame, long address, long n, byte wanted) {
    if (!frame.mayRead(address, n)) {
      return FAULT;
    }
    byte[] piece = new byte[PIECE];
    for (long done = 0; done < n; ) {
      int part = (int) Math.min(n - done, PIECE);
      if (!frame.get(address + done, piece, part)) {
        return FAULT;
      }
      for (int i = 0; i < part; i++) {
        if (piece[i] == wanted) {
          return done + i;
        }
      }
      done += part;
    }
    return n;
  }

  private static long fill(Frame frame, long address, byte with, long n) {
    if (!frame.mayWrite(address, n)) {
      return FAULT;
    }
    byte[] piece = new byte[PIECE];
    java.util.Arrays.fill(piece, with);
    for (long done = 0; done < n; ) {
      int part = (int) Math.min(n - done, PIECE);
      if (!frame.put(address + done, piece, part)) {
        return FAULT;
      }
      done += part;
    }
    return n;
  }
}
