// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

import java.util.Locale;
import java.util.Optional;

/**
 * An architecture that images can be for: system call numbers and constants differ between them.
 */
public enum Arch {
  /** AMD64. */
  X86_64("x86_64", 0xC000003E),
  /** 64-bit ARM. */
  AARCH64("aarch64", 0xC00000B7);

  private final String text;
  private final int audit;

  Arch(String text, int audit) {
    this.text = text;
    this.audit = audit;
  }

  /** As the language, files and messages call it: {@code x86_64}, {@code aarch64}. */
  public String text() {
    return text;
  }

  /** Its {@code AUDIT_ARCH_*} value of {@code linux/audit.h}: the code in image headers. */
  public int audit() {
    return audit;
  }

  /** The architecture of that name. */
  public static Optional<Arch> named(String text) {
    for (Arch arch : values()) {
      if (arch.text.equals(text)) {
        return Optional.of(arch);
      }
    }
    return Optional.empty();
  }

  /** The one this JVM runs on; empty where images cannot run. */
  public static Optional<Arch> current() {
    return switch (System.getProperty("os.arch", "").toLowerCase(Locale.ROOT)) {
      case "amd64", "x86_64", "x86-64" -> Optional.of(X86_64);
      case "aarch64", "arm64" -> Optional.of(AARCH64);
      default -> Optional.empty();
    };
  }
}
