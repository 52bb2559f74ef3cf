// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The page of a code: what the finding means, an example that gives it and the same one mended.
 *
 * @param title the page's first line, without its sign
 * @param text all of it
 */
public record Explanation(Kind kind, String title, String text) {
  private static final String FOLDER = "explain/";

  /** The page of a kind. */
  public static Explanation of(Kind kind) {
    String name = FOLDER + kind.code() + ".md";
    try (InputStream in = Explanation.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("no page " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String first = text.lines().findFirst().orElse("");
      return new Explanation(kind, first.substring(first.indexOf(':') + 1).strip(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The page of a code, such as {@code SYS0203}, or of a lint's name; empty when nothing has it.
   */
  public static Optional<Explanation> named(String name) {
    Optional<Kind> byCode =
        Arrays.stream(Kind.values()).filter(k -> k.code().equalsIgnoreCase(name)).findFirst();
    return byCode.or(() -> Lint.named(name).map(Lint::kind)).map(Explanation::of);
  }
}
