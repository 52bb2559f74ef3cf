// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Jars to run applications from. */
final class Jars {
  private Jars() {}

  /** The jar that a class comes from; made of its folder in {@code mvn test}, which makes none. */
  static Path of(Class<?> type, Path folder) throws IOException {
    Path place;
    try {
      place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
    if (!Files.isDirectory(place)) {
      return place;
    }
    Path jar = folder.resolve(place.getParent().getParent().getFileName() + ".jar");
    if (!Files.exists(jar)) {
      tool("jar", "--create", "--file", jar.toString(), "-C", place.toString(), ".");
    }
    return jar;
  }

  static void tool(String name, String... arguments) {
    int status = ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments);
    if (status != 0) {
      throw new AssertionError(name + " " + String.join(" ", arguments) + " ended with " + status);
    }
  }

  /** One jar with all that others hold, as shading makes it: no module descriptors. */
  static Path shade(Path target, String main, List<Path> parts) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main);
    manifest.getMainAttributes().putValue("Enable-Native-Access", "ALL-UNNAMED");
    Set<String> there = new HashSet<>(Set.of("module-info.class", JarFile.MANIFEST_NAME));
    try (OutputStream file = Files.newOutputStream(target);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      for (Path part : parts) {
        try (JarFile jar = new JarFile(part.toFile())) {
          for (JarEntry entry : jar.stream().toList()) {
            if (!entry.isDirectory() && there.add(entry.getName())) {
              out.putNextEntry(new JarEntry(entry.getName()));
              try (InputStream in = jar.getInputStream(entry)) {
                in.transferTo(out);
              }
            }
          }
        }
      }
    }
    return target;
  }

  static void extract(Path jar, String name, Path target) throws IOException {
    try (JarFile file = new JarFile(jar.toFile());
        InputStream in = file.getInputStream(file.getEntry(name))) {
      Files.copy(in, target);
    }
  }

  /** What lies in a folder, deeply. */
  static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return new ArrayList<>(all.filter(Files::isRegularFile).toList());
    }
  }
}
