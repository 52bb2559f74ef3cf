// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.security.CodeSource;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads what lies in the jar of a class. A class loader that is asked for a resource first asks
 * every module of Java, which takes a tenth of a start; so this opens the jar itself and asks the
 * loader only where classes come from somewhere else.
 */
public final class Resources {
  private static final Map<String, ZipFile> JARS = new HashMap<>();

  private Resources() {}

  /**
   * The bytes of a resource; null when there is none.
   *
   * @param name from the root, without a slash in front
   */
  public static byte @Nullable [] read(Class<?> beside, String name) {
    try {
      ZipFile jar = jar(beside);
      if (jar != null) {
        ZipEntry entry = jar.getEntry(name);
        return entry == null ? null : all(jar.getInputStream(entry));
      }
      return all(beside.getResourceAsStream("/" + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte @Nullable [] all(@Nullable InputStream in) throws IOException {
    if (in == null) {
      return null;
    }
    try (in) {
      return in.readAllBytes();
    }
  }

  /** The jar that {@code of} comes from, open until the end; null when it comes from none. */
  private static @Nullable ZipFile jar(Class<?> of) throws IOException {
    CodeSource source = of.getProtectionDomain().getCodeSource();
    URL location = source == null ? null : source.getLocation();
    if (location == null
        || !location.getProtocol().equals("file")
        || !location.getPath().endsWith(".jar")) {
      return null;
    }
    synchronized (JARS) {
      ZipFile jar = JARS.get(location.getPath());
      if (jar == null) {
        jar = new ZipFile(file(location));
        JARS.put(location.getPath(), jar);
      }
      return jar;
    }
  }

  private static File file(URL location) throws IOException {
    try {
      return new File(location.toURI());
    } catch (URISyntaxException e) {
      throw new IOException(location + " is no file", e);
    }
  }
}
