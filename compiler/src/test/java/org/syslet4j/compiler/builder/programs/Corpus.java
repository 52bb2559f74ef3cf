// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every program of the repository that is meant to be right: files and listings of documents. */
final class Corpus {
  private static final Path ROOT = Path.of("..");

  private static final List<String> FOLDERS =
      List.of(
          "compiler/src/main/resources/org/syslet4j/compiler/lib",
          "compiler/src/test/resources/org/syslet4j/compiler/counts",
          "compiler/src/test/resources/org/syslet4j/compiler/format",
          "dsl-grammar/src/test/resources/accept",
          "maven-plugin/src/it",
          "maven-plugin/src/test/resources",
          "samples/src/main",
          "src/test/resources");

  private static final List<String> DOCUMENTS =
      List.of("docs", "compiler/src/main/resources/org/syslet4j/compiler/diag/explain");

  private static final Pattern LISTING =
      Pattern.compile("^```syslet([^\\n]*)\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

  private Corpus() {}

  /** A program under the name of its file. */
  record Text(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Text> all() {
    List<Text> all = new ArrayList<>();
    FOLDERS.forEach(
        folder ->
            files(folder, ".syslet").forEach(file -> all.add(new Text(name(file), read(file)))));
    DOCUMENTS.forEach(folder -> files(folder, ".md").forEach(file -> listings(file, all)));
    listings(ROOT.resolve("README.md"), all);
    return all;
  }

  private static void listings(Path document, List<Text> to) {
    Matcher listing = LISTING.matcher(read(document));
    for (int i = 1; listing.find(); i++) {
      to.add(new Text(name(document) + "#" + i, listing.group(2)));
    }
  }

  private static String name(Path file) {
    return ROOT.relativize(file).toString();
  }

  private static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
