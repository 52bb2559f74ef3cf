// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.prelude;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.parse.Parser;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.Unit;

/** From the prelude to the Java sources of {@code Linux}, its constants and its structs. */
public final class PreludeWriter {
  static final String PACKAGE = "org.syslet4j.compiler.builder";

  private PreludeWriter() {}

  /** The sources, in the order of their names. */
  public static List<JavaFile> files() {
    Unit prelude = prelude();
    return List.of(
        file(CallFactories.type(prelude)),
        file(ConstantFields.type(prelude)),
        file(StructFactories.type(prelude)));
  }

  static ClassName builder(String name) {
    return ClassName.get(PACKAGE, name);
  }

  private static JavaFile file(TypeSpec type) {
    return JavaFile.builder(PACKAGE, type)
        .addFileComment(
            "SPDX-License-Identifier: Apache-2.0\nWritten by PreludeWriter from linux.syslet: change that, not this.")
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }

  private static Unit prelude() {
    String path = "lib/linux.syslet";
    try (InputStream in = SysletCompiler.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new AssertionError("no " + path);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Diagnostics diagnostics = new Diagnostics();
      Unit unit = Parser.parse(SourceFile.of(path, text), diagnostics);
      if (diagnostics.hasErrors()) {
        throw new AssertionError(diagnostics.sorted().toString());
      }
      return unit;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
