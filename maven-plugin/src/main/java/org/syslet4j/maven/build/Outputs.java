// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the files that one execution makes up to date, across builds. */
public final class Outputs {
  private final Path stateFile;
  private final Path base;
  private final String key;
  private final State last;

  private Outputs(Path stateFile, Path base, String key, State last) {
    this.stateFile = stateFile;
    this.base = base;
    this.key = key;
    this.last = last;
  }

  /**
   * Looks at what the last build left.
   *
   * @param stateFile where that is remembered; each execution has its own
   * @param base the project's folder
   * @param key the fingerprint of all that the files depend on now
   */
  public static Outputs open(Path stateFile, Path base, String key) throws IOException {
    return new Outputs(stateFile, base, key, State.read(stateFile, base));
  }

  /** Whether the files are those that a build would make now. */
  public boolean areUpToDate() throws IOException {
    return last.key().equals(key) && last.holds();
  }

  /** Whether a build made anything before. */
  public boolean areThere() {
    return !last.files().isEmpty();
  }

  /**
   * Writes these files and deletes those of the last build that are not among them. A file that is
   * as it shall be is left alone, so that nothing is compiled again for its date.
   *
   * @return the files that are others now, deleted ones included
   */
  public List<Path> replace(Map<Path, byte[]> files) throws IOException {
    List<Path> changed = new ArrayList<>();
    for (Path old : last.files().keySet()) {
      if (!files.containsKey(old) && Files.deleteIfExists(old)) {
        changed.add(old);
      }
    }
    Map<Path, String> made = new LinkedHashMap<>();
    for (Map.Entry<Path, byte[]> entry : new TreeMap<>(files).entrySet()) {
      Path file = entry.getKey();
      made.put(file, Fingerprint.of(entry.getValue()));
      if (!Files.isRegularFile(file)
          || !Arrays.equals(Files.readAllBytes(file), entry.getValue())) {
        Files.createDirectories(file.getParent());
        Files.write(file, entry.getValue());
        changed.add(file);
      }
    }
    new State(key, made).write(stateFile, base);
    return changed;
  }
}
