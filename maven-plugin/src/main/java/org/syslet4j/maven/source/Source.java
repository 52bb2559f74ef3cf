// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.source;

import java.nio.file.Path;

/**
 * A file that was read.
 *
 * @param name as messages and images call it: from the project's folder on, with slashes, so that
 *     what is built does not depend on where
 */
public record Source(Path path, String name, byte[] content) {
  /** The last part of the name. */
  public String fileName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
