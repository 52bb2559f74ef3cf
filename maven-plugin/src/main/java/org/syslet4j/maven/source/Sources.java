// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.codehaus.plexus.util.DirectoryScanner;

/**
 * Which files to read.
 *
 * @param base the project's folder
 * @param includes as Ant writes them; empty means all files whose names end in {@code .syslet}
 * @param excludes as Ant writes them; what version control keeps for itself is excluded anyway
 */
public record Sources(Path base, List<String> includes, List<String> excludes) {
  private static final String ALL = "**/*.syslet";

  public Sources {
    includes = includes.isEmpty() ? List.of(ALL) : List.copyOf(includes);
    excludes = List.copyOf(excludes);
  }

  /** Those below {@code folder}, sorted by name; none when there is no such folder. */
  public List<Source> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    DirectoryScanner scanner = new DirectoryScanner();
    scanner.setBasedir(folder.toFile());
    scanner.setIncludes(includes.toArray(String[]::new));
    scanner.setExcludes(excludes.toArray(String[]::new));
    scanner.addDefaultExcludes();
    scanner.scan();
    String[] found = scanner.getIncludedFiles();
    Arrays.sort(found);
    List<Source> sources = new ArrayList<>();
    for (String file : found) {
      Path path = folder.resolve(file);
      sources.add(new Source(path, name(path), Files.readAllBytes(path)));
    }
    return sources;
  }

  /** All that packages could be taken from in a folder of used packages. */
  public List<Source> usable(Path folder) throws IOException {
    return new Sources(base, List.of(ALL), List.of()).in(folder);
  }

  private String name(Path path) {
    Path from = base.toAbsolutePath().normalize();
    Path to = path.toAbsolutePath().normalize();
    return from.relativize(to).toString().replace('\\', '/');
  }
}
