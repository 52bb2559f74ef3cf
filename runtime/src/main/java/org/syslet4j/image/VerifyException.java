// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.util.List;
import java.util.stream.Collectors;

/** An image whose form is sound and whose content is refused. Nothing of it reached native code. */
public final class VerifyException extends ImageException {
  private final transient List<Finding> findings;

  VerifyException(Image image, List<Finding> findings) {
    super(
        "image "
            + image.name()
            + " for "
            + image.arch().text()
            + " is refused:\n"
            + findings.stream().map(finding -> "  " + finding).collect(Collectors.joining("\n")));
    this.findings = List.copyOf(findings);
  }

  /** What is wrong, at least one. */
  public List<Finding> findings() {
    return findings;
  }
}
