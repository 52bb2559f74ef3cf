// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;

/** Bytes to text: reads a file, holds it to its size limit and to UTF-8. */
public final class SourceLoader {
  /** The most bytes that a source file may have. */
  public static final int LIMIT = 16 << 20;

  static final String LIMIT_TEXT = "16 MiB";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SourceLoader() {}

  /**
   * The file at {@code path}, called so in messages; null when it cannot be had, which is reported.
   */
  public static @Nullable SourceFile load(Path path, Diagnostics diagnostics) {
    String name = path.toString();
    if (Files.isDirectory(path)) {
      return unreadable(name, "it is a directory", diagnostics);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return load(name, in, diagnostics);
    } catch (NoSuchFileException e) {
      return unreadable(name, "there is no such file", diagnostics);
    } catch (AccessDeniedException e) {
      return unreadable(name, "permission denied", diagnostics);
    } catch (IOException e) {
      return unreadable(name, String.valueOf(e.getMessage()), diagnostics);
    }
  }

  /** What {@code in} yields, up to the limit; null when it cannot be had, which is reported. */
  public static @Nullable SourceFile load(String name, InputStream in, Diagnostics diagnostics) {
    try {
      return of(name, in.readNBytes(LIMIT + 1), diagnostics);
    } catch (IOException e) {
      return unreadable(name, String.valueOf(e.getMessage()), diagnostics);
    }
  }

  /** The text of these bytes; null when they are too many or not UTF-8, which is reported. */
  public static @Nullable SourceFile of(String name, byte[] bytes, Diagnostics diagnostics) {
    if (bytes.length > LIMIT) {
      diagnostics.report(Diagnostic.of(Kind.FILE_TOO_LARGE, nowhere(name), name, LIMIT_TEXT));
      return null;
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      SourceFile valid = SourceFile.of(name, text);
      diagnostics.report(
          Diagnostic.of(
                  Kind.NOT_UTF8, new Span(valid, text.length(), text.length()), name, in.position())
              .label(String.format("the byte 0x%02x stands behind this", bytes[in.position()]))
              .help("save the file as UTF-8"));
      return null;
    }
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return SourceFile.of(name, marked ? text.substring(1) : text);
  }

  private static @Nullable SourceFile unreadable(String name, String why, Diagnostics diagnostics) {
    diagnostics.report(Diagnostic.of(Kind.UNREADABLE, nowhere(name), name, why));
    return null;
  }

  private static Span nowhere(String name) {
    return new Span(SourceFile.of(name, ""), 0, 0);
  }
}
