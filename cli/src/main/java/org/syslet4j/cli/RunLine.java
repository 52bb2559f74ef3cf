// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words behind {@code syslet run} and {@code debug}, told apart: our own options with FILE and
 * SYSLET, and the arguments of the syslet, whose names only the program knows. Behind {@code --}
 * all are the syslet's.
 */
record RunLine(String[] own, Map<String, String> arguments) {
  private static final Set<String> FLAGS =
      Set.of("--result", "--dry", "--strict", "--trace", "--json", "--help", "-h");
  private static final Set<String> VALUED =
      Set.of(
          "--abi",
          "--allow",
          "--engine",
          "--timeout",
          "--dump",
          "--answer",
          "--fail",
          "--short",
          "-I",
          "-O",
          "-e",
          "-A",
          "-W",
          "-D");

  static RunLine split(String[] args) {
    List<String> own = new ArrayList<>();
    Map<String, String> arguments = new LinkedHashMap<>();
    boolean ours = true;
    int at = 0;
    while (at < args.length) {
      String word = args[at++];
      if (ours && word.equals("--")) {
        ours = false;
      } else if (ours && VALUED.contains(word) && at < args.length) {
        own.add(word);
        own.add(args[at++]);
      } else if (ours && isOwn(word)) {
        // Its value is optional, so it never is the next word.
        own.add(word.equals("--trace") ? "--trace=" : word);
      } else if (!word.startsWith("--")) {
        throw Problem.usage("nothing is expected at " + Printable.quoted(word))
            .help("arguments of a syslet are written --name value or --name=value");
      } else {
        at = argument(word, args, at, arguments);
      }
    }
    return new RunLine(own.toArray(String[]::new), arguments);
  }

  /** Whether it is an option of ours, or a plain word. */
  private static boolean isOwn(String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    return !word.startsWith("--")
        || FLAGS.contains(word)
        || VALUED.contains(name)
        || word.startsWith("--trace=");
  }

  private static int argument(String word, String[] args, int at, Map<String, String> arguments) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
    if (name.isEmpty()) {
      throw Problem.usage("a parameter's name is missing in " + Printable.quoted(word));
    }
    if (equals < 0 && at == args.length) {
      throw Problem.usage(Printable.quoted(word) + " needs a value")
          .help("write " + word + " VALUE or " + word + "=VALUE");
    }
    String value = equals < 0 ? args[at] : word.substring(equals + 1);
    if (arguments.put(name, value) != null) {
      throw Problem.usage("--" + Printable.line(name) + " is given twice");
    }
    return equals < 0 ? at + 1 : at;
  }
}
