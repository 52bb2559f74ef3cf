// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.syslet4j.SysletRuntime;
import org.syslet4j.compiler.SysletCompiler;

/**
 * What the modules offer to everybody is what {@code src/test/resources/api} says, in javap's
 * words: a change there is one for those who use it, so it is reviewed. {@code
 * -Dsyslet.golden.update=true} writes it anew.
 */
class PublicApiTest {
  /** From the prelude, which has tests of its own. */
  private static final Set<String> WRITTEN = Set.of("Linux", "LinuxConstants", "LinuxStructs");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(classes = {SysletRuntime.class, SysletCompiler.class})
  void isAsReviewed(Class<?> type) throws IOException {
    Path jar = Jars.of(type, folder);
    ModuleReference module = ModuleFinder.of(jar).findAll().iterator().next();
    String api = api(jar, module);
    Path golden =
        Repository.ROOT.resolve("src/test/resources/api/" + module.descriptor().name() + ".txt");
    if (Boolean.getBoolean("syslet.golden.update")) {
      Files.writeString(golden, api);
    }
    assertThat(api).doesNotContain("org.syslet4j.internal");
    assertThat(api).isEqualTo(Files.readString(golden));
  }

  private static String api(Path jar, ModuleReference module) throws IOException {
    Set<String> exported =
        module.descriptor().exports().stream()
            .filter(exports -> !exports.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());
    List<String> names;
    try (var reader = module.open()) {
      names =
          reader
              .list()
              .filter(name -> name.endsWith(".class") && name.contains("/"))
              .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
              .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
              .filter(
                  name ->
                      !WRITTEN.contains(name.substring(name.lastIndexOf('.') + 1).split("\\$")[0]))
              .toList();
    }
    return printed(jar, names);
  }

  private static String printed(Path jar, List<String> names) {
    List<String> arguments =
        new ArrayList<>(List.of("-protected", "-constants", "-cp", jar.toString()));
    arguments.addAll(names);
    StringWriter out = new StringWriter();
    int status =
        ToolProvider.findFirst("javap")
            .orElseThrow()
            .run(new PrintWriter(out), new PrintWriter(out), arguments.toArray(String[]::new));
    assertThat(status).as(out.toString()).isZero();
    Set<String> types = new TreeSet<>();
    for (String type : out.toString().split("Compiled from \"[^\"]*\"\n")) {
      if (type.startsWith("public ")) {
        types.add(sorted(type));
      }
    }
    return String.join("", types);
  }

  /** In whatever order the source has its members. */
  private static String sorted(String type) {
    List<String> lines = type.lines().toList();
    return lines.get(0)
        + "\n"
        + lines.subList(1, lines.size() - 1).stream()
            .sorted()
            .map(line -> line + "\n")
            .collect(Collectors.joining())
        + "}\n";
  }
}
