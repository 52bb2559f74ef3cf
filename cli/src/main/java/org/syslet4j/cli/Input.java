// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the files that the command line names. */
final class Input {
  /** More than a source or an image may have, so that theirs is the message. */
  static final int LIMIT = 65 << 20;

  private Input() {}

  /** The content of the file, of standard input for {@code -}. */
  static byte[] read(String name, Console console) {
    return read(name, console, LIMIT);
  }

  /** The same, up to a limit. */
  static byte[] read(String name, Console console, int limit) {
    byte[] content;
    try (InputStream in = name.equals("-") ? console.in() : Files.newInputStream(path(name))) {
      content = in.readNBytes(limit + 1);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
    if (content.length > limit) {
      throw Problem.input(called(name) + " has more than " + limit + " bytes");
    }
    return content;
  }

  /** As messages call it. */
  static String called(String name) {
    return name.equals("-") ? "<stdin>" : name;
  }

  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw Problem.usage("this is no name of a file: " + Printable.quoted(name));
    }
  }

  static Problem unreadable(String name, IOException e) {
    Problem problem =
        Problem.input("cannot read " + Printable.quoted(called(name)) + ": " + why(name, e));
    return e instanceof NoSuchFileException ? problem.help(where()) : problem;
  }

  private static String where() {
    return "the name is looked up from " + Path.of("").toAbsolutePath();
  }

  static String why(String name, IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (Files.isDirectory(path(name))) {
      return "it is a directory";
    }
    @Nullable String message = e.getMessage();
    return message == null ? e.toString() : message;
  }
}
