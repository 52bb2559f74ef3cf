// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.memory;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Paths as the kernel wants them: bytes in UTF-8 that a zero ends, at most {@value #MOST} of them.
 */
public final class Paths {
  /** PATH_MAX of {@code linux/limits.h}, without the zero. */
  public static final int MOST = 4095;

  private Paths() {}

  /** At most so many bytes {@link #put} writes for {@code path}. */
  public static int space(String path) {
    return 3 * path.length() + 1;
  }

  /**
   * Refuses what the kernel cannot take.
   *
   * @param what names the parameter in the message
   */
  public static void check(String path, String what) {
    int zero = path.indexOf(0);
    if (zero >= 0) {
      throw new IllegalArgumentException(
          what
              + ": a path cannot contain NUL, and this one does at index "
              + zero
              + ": "
              + shorten(path.replace('\0', '?')));
    }
    // Plain ASCII, nearly every path, needs no second look.
    int bytes = ascii(path) ? path.length() : encode(path, what).remaining();
    if (bytes > MOST) {
      throw new IllegalArgumentException(
          what
              + ": a path of "
              + bytes
              + " bytes; Linux takes at most "
              + MOST
              + ", open a folder and use a path relative to it: "
              + shorten(path));
    }
  }

  private static boolean ascii(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static ByteBuffer encode(String path, String what) {
    try {
      return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(path));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(what + ": a path that UTF-8 cannot express", e);
    }
  }

  private static String shorten(String path) {
    return path.length() <= 60 ? path : path.substring(0, 57) + "...";
  }

  /** Writes a checked path and its zero at {@code at}; returns how many bytes. */
  public static int put(ByteBuffer target, int at, String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c >= 0x80) {
        return putUtf8(target, at, path);
      }
      target.put(at + i, (byte) c);
    }
    target.put(at + path.length(), (byte) 0);
    return path.length() + 1;
  }

  private static int putUtf8(ByteBuffer target, int at, String path) {
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    target.put(at, bytes).put(at + bytes.length, (byte) 0);
    return bytes.length + 1;
  }
}
