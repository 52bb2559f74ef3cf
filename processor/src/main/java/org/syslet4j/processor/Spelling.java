// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.Collection;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * How Java writes a name of a syslet in a file. One that Java does not allow gets an underscore
 * behind it, as in the classes that the Maven plugin makes.
 */
final class Spelling {
  /** Which no component of a record may be called. */
  private static final Set<String> COMPONENTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private Spelling() {}

  /**
   * Whether a name in Java means that one.
   *
   * @param all that it could mean, which may be both {@code class} and {@code class_}
   */
  static boolean means(String java, String name, Collection<String> all) {
    return java.equals(name) || isTaken(name) && java.equals(name + "_") && !all.contains(java);
  }

  private static boolean isTaken(String name) {
    return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || COMPONENTS.contains(name);
  }

  /** A name for messages, with how Java writes it if it does so in another way. */
  static String text(String name) {
    return isTaken(name) ? name + " (" + name + "_ in Java)" : name;
  }
}
