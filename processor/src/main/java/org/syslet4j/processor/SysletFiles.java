// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.PackageReader;
import org.syslet4j.compiler.parse.SourceLoader;

/**
 * The files of the language that a compilation can see: in the folders of {@code -Asyslet.sources},
 * then where javac looks. A file is called after its place below the root that it was found in, so
 * that what is made of it does not depend on where that is.
 */
final class SysletFiles implements PackageReader {
  private static final List<StandardLocation> LOCATIONS =
      List.of(
          StandardLocation.SOURCE_PATH, StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);

  private final List<Path> folders;
  private final Filer filer;
  private final Map<String, byte[]> read = new HashMap<>();
  private final Set<String> missing = new HashSet<>();

  SysletFiles(List<Path> folders, Filer filer) {
    this.folders = folders;
    this.filer = filer;
  }

  /** A file that was found. */
  record Found(String name, byte[] content) {}

  /** What is wrong with the name of a file; empty when nothing is. */
  static String objection(String file) {
    String relative = file.startsWith("/") ? file.substring(1) : file;
    boolean strays =
        relative.isEmpty()
            || relative.indexOf('\0') >= 0
            || Arrays.stream(relative.split("/", -1))
                .anyMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    return strays
        ? "'"
            + file.replace("\0", "\\0")
            + "' is no name of a file below the package's folder, or with / in front below the"
            + " root"
        : "";
  }

  /**
   * Finds what {@code file} means in an interface of that package.
   *
   * @param file one without {@link #objection}
   */
  Optional<Found> find(String packageName, String file) {
    for (String name : candidates(packageName, file)) {
      byte[] content = read(name);
      if (content != null) {
        return Optional.of(new Found(name, content));
      }
    }
    return Optional.empty();
  }

  /** Where {@link #find} looks. */
  String places(String packageName, String file) {
    String named =
        folders.stream()
            .map(folder -> folder + (Files.isDirectory(folder) ? "" : " (which is no folder)"))
            .collect(Collectors.joining(", "));
    return "looked for "
        + String.join(" and ", candidates(packageName, file))
        + " in "
        + (named.isEmpty() ? "" : named + ", ")
        + "the source path, the class output and the class path; -A"
        + Options.SOURCES
        + " names "
        + (named.isEmpty() ? "folders" : "these folders");
  }

  private static List<String> candidates(String packageName, String file) {
    return file.startsWith("/")
        ? List.of(file.substring(1))
        : List.of(packageName.replace('.', '/') + "/" + file, file);
  }

  /** What is not there yet may be written by another processor, for the next round. */
  void nextRound() {
    missing.clear();
  }

  /** What is read once stays as it is, for all that is compiled together. */
  @Override
  public byte @Nullable [] read(String file) {
    byte[] content = read.get(file);
    if (content == null && !missing.contains(file)) {
      content = look(file);
      if (content != null) {
        read.put(file, content);
      } else {
        missing.add(file);
      }
    }
    return content;
  }

  private byte @Nullable [] look(String file) {
    for (Path folder : folders) {
      Path path = folder.resolve(file);
      if (Files.isRegularFile(path)) {
        try (InputStream in = Files.newInputStream(path)) {
          return bytes(in);
        } catch (IOException e) {
          continue; // as good as not there: the message says where was looked
        }
      }
    }
    for (JavaFileManager.Location location : LOCATIONS) {
      try (InputStream in = filer.getResource(location, "", file).openInputStream()) {
        return bytes(in);
      } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
        continue; // there is no such file there, or no such place
      }
    }
    return null;
  }

  /** One more than is allowed, so that too many are refused. */
  private static byte[] bytes(InputStream in) throws IOException {
    return in.readNBytes(SourceLoader.LIMIT + 1);
  }
}
