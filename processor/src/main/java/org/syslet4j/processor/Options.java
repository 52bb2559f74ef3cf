// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.syslet4j.abi.Arch;

/**
 * What {@code -Asyslet.*} said.
 *
 * @param archs the architectures to carry images for
 * @param sources folders of files of the language, the first first
 */
record Options(List<Arch> archs, List<Path> sources) {
  static final String ARCHS = "syslet.archs";
  static final String SOURCES = "syslet.sources";
  static final Set<String> NAMES = Set.of(ARCHS, SOURCES);
  static final Options NONE = new Options(List.of(Arch.values()), List.of());

  Options {
    archs = List.copyOf(archs);
    sources = List.copyOf(sources);
  }

  static Options read(Map<String, String> given, Problems problems) {
    for (String name : new TreeMap<>(given).keySet()) {
      if (name.startsWith("syslet.") && !NAMES.contains(name)) {
        problems.warning(
            "there is no option -A" + name + "; there are -A" + ARCHS + " and -A" + SOURCES);
      }
    }
    return new Options(archs(given, problems), sources(given, problems));
  }

  private static List<Arch> archs(Map<String, String> given, Problems problems) {
    String text = given.get(ARCHS);
    if (text == null) {
      return NONE.archs;
    }
    List<Arch> archs = new ArrayList<>();
    for (String name : text.split(",")) {
      Optional<Arch> arch = Arch.named(name.strip());
      if (arch.isEmpty()) {
        problems.error("-A" + ARCHS + ": there is no architecture '" + name.strip() + "'");
        return NONE.archs;
      }
      archs.add(arch.get());
    }
    return archs;
  }

  private static List<Path> sources(Map<String, String> given, Problems problems) {
    String text = given.get(SOURCES);
    List<Path> sources = new ArrayList<>();
    if (text != null) {
      for (String folder : text.split(File.pathSeparator)) {
        try {
          sources.add(Path.of(folder));
        } catch (InvalidPathException e) {
          problems.error("-A" + SOURCES + ": '" + folder + "' cannot be a folder");
        }
      }
    }
    return sources;
  }
}
