// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.format.Formatter;
import org.syslet4j.compiler.parse.SourceLoader;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.maven.source.Source;

/** A file as it is, and as it should be. */
public final class Formatted {
  private final byte[] before;
  private final @Nullable String after;
  private final List<Diagnostic> errors;

  private Formatted(byte[] before, @Nullable String after, List<Diagnostic> errors) {
    this.before = before;
    this.after = after;
    this.errors = errors;
  }

  public static Formatted of(Source source) {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = SourceLoader.of(source.name(), source.content(), diagnostics);
    String text = file == null ? null : Formatter.format(file, diagnostics).orElse(null);
    return text == null
        ? new Formatted(source.content(), null, diagnostics.sorted())
        : new Formatted(source.content(), text, List.of());
  }

  /** Whether it has no errors, so that it can be laid out. */
  public boolean isKnown() {
    return after != null;
  }

  /** Why it cannot be laid out. */
  public List<Diagnostic> errors() {
    return errors;
  }

  public boolean isSame() {
    return after != null && Arrays.equals(before, after.getBytes(StandardCharsets.UTF_8));
  }

  /** All of it or nothing: a new file, with the permissions of the old one, takes its place. */
  public void replace(Path file) throws IOException {
    if (after == null) {
      throw new IllegalStateException(file + " has errors");
    }
    Path old = file.toRealPath();
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(old);
    Path fresh = Files.createTempFile(old.getParent(), ".syslet", ".fmt");
    try {
      Files.writeString(fresh, after);
      Files.setPosixFilePermissions(fresh, permissions);
      Files.move(fresh, old, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
