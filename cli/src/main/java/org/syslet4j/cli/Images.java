// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import org.syslet4j.image.Bundle;
import org.syslet4j.image.Image;
import org.syslet4j.image.ImageException;
import org.syslet4j.image.ImageReader;
import org.syslet4j.image.Verifier;
import org.syslet4j.image.VerifyException;

/** Reads {@code .atoms} files for the commands. */
final class Images {
  private Images() {}

  /** Whether the content is an image; else it is taken for a text. */
  static boolean isImage(byte[] content) {
    return ImageReader.isBinary(content);
  }

  /** The images in it, which may still be refused. */
  static Bundle read(String name, byte[] content) {
    try {
      return ImageReader.read(content);
    } catch (ImageException e) {
      throw Problem.input(Input.called(name) + ": " + e.getMessage());
    }
  }

  /** Reads, and refuses what may not run. */
  static Bundle verified(String name, byte[] content) {
    Bundle bundle = read(name, content);
    bundle.images().forEach(image -> verify(name, image));
    return bundle;
  }

  private static void verify(String name, Image image) {
    try {
      Verifier.verify(image);
    } catch (VerifyException e) {
      throw refused(name, image, e);
    }
  }

  /** What a refusal tells. */
  static Problem refused(String name, Image image, VerifyException e) {
    Problem problem =
        Problem.input(
            Input.called(name)
                + ": the image of "
                + image.name()
                + " for "
                + image.arch().text()
                + " is refused");
    e.findings().forEach(finding -> problem.note(finding.toString()));
    return problem.help("an image is code: compile it anew from its source");
  }
}
