// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Listings of the documentation are parts of files that are compiled and tested. */
class ListingsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern LISTING =
      Pattern.compile("(?:<!-- from (\\S+) -->\\n)?```(\\w+)\\n(.*?)```", Pattern.DOTALL);

  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String page :
        List.of(
            "builder", "annotations", "maven", "testing", "runtime", "library-authors", "why")) {
      pages.add(ROOT.resolve("docs").resolve(page + ".md"));
    }
    try (Stream<Path> samples = Files.walk(ROOT.resolve("samples/src/main"))) {
      samples.filter(file -> file.endsWith("README.md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyListingStandsInTheFileItNames(Path page) throws IOException {
    Matcher listing = LISTING.matcher(Files.readString(page));
    int found = 0;
    while (listing.find()) {
      found++;
      assertThat(listing.group(1)).as("the file of %s", listing.group()).isNotNull();
      assertThat(flat(Files.readString(ROOT.resolve(listing.group(1)))))
          .contains(flat(listing.group(3)));
    }
    assertThat(found).isPositive();
  }

  private static String flat(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
