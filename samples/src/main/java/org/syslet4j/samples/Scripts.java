// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.syslet4j.Program;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.diag.TextPrinter;
import org.syslet4j.image.Bundle;

/** The scripts beside the classes, compiled for this machine. */
public final class Scripts {
  private static final Map<String, Bundle> COMPILED = new ConcurrentHashMap<>();

  private Scripts() {}

  /** The syslet {@code name} of {@code file}, such as {@code slurp.syslet}. */
  public static Program load(SysletRuntime runtime, String file, String name) {
    return runtime.load(COMPILED.computeIfAbsent(file, Scripts::compile), name);
  }

  private static Bundle compile(String file) {
    Compilation compilation =
        new SysletCompiler().archs(Arch.current().orElseThrow()).source(file, text(file)).compile();
    if (!compilation.succeeded()) {
      throw new IllegalStateException(
          compilation.diagnostics().stream()
              .map(new TextPrinter(false)::print)
              .collect(Collectors.joining("\n")));
    }
    return compilation.bundle();
  }

  private static String text(String file) {
    try (InputStream in = Scripts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no script " + file + " beside the classes");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
