// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.build;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the last build made of what.
 *
 * @param key the fingerprint of all that it depended on
 * @param files each file that it made, with the fingerprint of its content
 */
record State(String key, Map<Path, String> files) {
  /** Of a build that never was. */
  static final State NONE = new State("", Map.of());

  private static final String HEAD = "syslet4j state 1";

  State {
    files = Map.copyOf(files);
  }

  /**
   * What {@code file} holds; {@link #NONE} when it is not there or holds something else.
   *
   * @param base what names of files are relative to, so that a project can move
   */
  static State read(Path file, Path base) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (NoSuchFileException | MalformedInputException e) {
      return NONE;
    }
    if (lines.size() < 2 || !lines.get(0).equals(HEAD)) {
      return NONE;
    }
    Map<Path, String> files = new LinkedHashMap<>();
    for (String line : lines.subList(2, lines.size())) {
      int space = line.indexOf(' ');
      if (space < 0) {
        return NONE;
      }
      try {
        files.put(
            Path.of(base.toUri().resolve(line.substring(space + 1))), line.substring(0, space));
      } catch (IllegalArgumentException | FileSystemNotFoundException e) {
        return NONE;
      }
    }
    return new State(lines.get(1), files);
  }

  void write(Path file, Path base) throws IOException {
    StringBuilder text = new StringBuilder(HEAD + "\n" + key + "\n");
    files.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry ->
                text.append(entry.getValue())
                    .append(' ')
                    // A URI: a path may hold line ends.
                    .append(base.toUri().relativize(entry.getKey().toUri()).toASCIIString())
                    .append('\n'));
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Whether every file that was made is still there as it was. */
  boolean holds() throws IOException {
    for (Map.Entry<Path, String> entry : files.entrySet()) {
      if (!Files.isRegularFile(entry.getKey())
          || !Fingerprint.of(Files.readAllBytes(entry.getKey())).equals(entry.getValue())) {
        return false;
      }
    }
    return true;
  }
}
