// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.memory;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Paths as the kernel wants them: bytes in UTF-8 that a zero ends, at most {@value #MOST} of them.
 */
public final class Paths {
  /** PATH_MAX of {@code linux/limits.h}, without the zero. */
  public static final int MOST = 4095;

  private Paths() {}

  /**
   * A path's bytes, without the zero behind them.
   *
   * @param what names the parameter in a message; hot, so it is asked only then
   * @throws IllegalArgumentException for what the kernel cannot take
   */
  public static byte[] encode(String path, Supplier<String> what) {
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    // getBytes makes a question mark of what UTF-8 cannot express.
    boolean doubtful = false;
    for (byte b : bytes) {
      doubtful |= b == 0 | b == '?';
    }
    if (doubtful) {
      checkCharacters(path, what.get());
    }
    checkLength(bytes, what);
    return bytes;
  }

  /**
   * The same for a path that is bytes already.
   *
   * @param what names the parameter in a message
   * @throws IllegalArgumentException for what the kernel cannot take
   */
  public static void check(byte[] path, Supplier<String> what) {
    for (byte b : path) {
      if (b == 0) {
        checkZero(new String(path, StandardCharsets.ISO_8859_1), what.get());
      }
    }
    checkLength(path, what);
  }

  private static void checkLength(byte[] path, Supplier<String> what) {
    if (path.length > MOST) {
      throw new IllegalArgumentException(
          what.get()
              + ": a path of "
              + path.length
              + " bytes; Linux takes at most "
              + MOST
              + ", open a folder and use a path relative to it: "
              + shorten(new String(path, StandardCharsets.UTF_8)));
    }
  }

  private static void checkZero(String path, String what) {
    int zero = path.indexOf(0);
    if (zero >= 0) {
      throw new IllegalArgumentException(
          what
              + ": a path cannot contain NUL, and this one does at index "
              + zero
              + ": "
              + shorten(path.replace('\0', '?')));
    }
  }

  private static void checkCharacters(String path, String what) {
    checkZero(path, what);
    try {
      StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(path));
    } catch (CharacterCodingException e) {
      int at = 0;
      while (path.codePointAt(at) < 0xd800 || path.codePointAt(at) > 0xdfff) {
        at += Character.charCount(path.codePointAt(at));
      }
      throw new IllegalArgumentException(
          what
              + ": a path that UTF-8 cannot express: half of a surrogate pair at index "
              + at
              + String.format(" (\\u%04x); mend the text: ", (int) path.charAt(at))
              + shorten(path),
          e);
    }
  }

  /**
   * The text of a path.
   *
   * @throws IllegalArgumentException if the kernel would find another file there, or none
   */
  public static String text(Path path, Supplier<String> what) {
    if (path.getFileSystem() != FileSystems.getDefault()) {
      throw new IllegalArgumentException(
          what.get()
              + ": the kernel knows no path of the "
              + path.getFileSystem().provider().getScheme()
              + " file system "
              + path.getFileSystem()
              + ": "
              + shorten(path.toString())
              + "; copy the file to a folder of this machine");
    }
    return path.toString();
  }

  private static String shorten(String path) {
    return path.length() <= 60 ? path : path.substring(0, 57) + "...";
  }

  /** Writes an encoded path and its zero at {@code at}. */
  public static void put(ByteBuffer target, int at, byte[] path) {
    target.put(at, path).put(at + path.length, (byte) 0);
  }
}
