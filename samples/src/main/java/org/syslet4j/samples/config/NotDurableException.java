// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.config;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The file was replaced, but its folder could not be synced: a power cut may undo that. */
public final class NotDurableException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  NotDurableException(Path file, String reason) {
    super(file.toString(), null, "replaced, but a power cut may undo that: " + reason);
  }
}
