// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.facade;

import com.palantir.javapoet.NameAllocator;
import java.util.List;
import java.util.regex.Pattern;

/** Names of the language in Java. */
final class JavaNames {
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Names that a class may not give to methods of its own, or that facades give to theirs. */
  private static final List<String> TAKEN =
      List.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait",
          "create",
          "atoms");

  private JavaNames() {}

  /**
   * {@code CountLines} for {@code count_lines.syslet} and {@code count-lines.syslet}; empty when
   * nothing of the name can stand in Java.
   */
  static String ofClass(String fileName) {
    int end = fileName.endsWith(".syslet") ? fileName.length() - 7 : fileName.length();
    StringBuilder name = new StringBuilder();
    for (String word : SEPARATORS.split(fileName.substring(0, end))) {
      name.append(capitalized(word));
    }
    return name.isEmpty() || Character.isJavaIdentifierStart(name.charAt(0))
        ? name.toString()
        : "_" + name;
  }

  static String capitalized(String word) {
    return word.isEmpty() ? word : Character.toTitleCase(word.charAt(0)) + word.substring(1);
  }

  /** For methods and fields: one that is taken, or a word of Java, gets an underscore. */
  static NameAllocator members() {
    NameAllocator names = new NameAllocator();
    TAKEN.forEach(names::newName);
    return names;
  }

  /** For the components of a record, which may not be called like methods of every object. */
  static NameAllocator components() {
    NameAllocator names = new NameAllocator();
    TAKEN.subList(0, TAKEN.indexOf("create")).forEach(names::newName);
    return names;
  }
}
