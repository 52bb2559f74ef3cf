// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.util.Set;
import java.util.stream.Collectors;
import org.syslet4j.abi.Arch;

/** An image of a syslet that is there, but for other architectures than the one that runs it. */
public final class ImageArchException extends ImageException {
  private final Set<Arch> available;
  private final Arch wanted;

  /**
   * @param name the syslet's
   * @param available what there are images for, at least one
   * @param wanted that of this machine
   */
  public ImageArchException(String name, Set<Arch> available, Arch wanted) {
    super(
        (available.size() == 1 ? "the image of " : "the images of ")
            + name
            + (available.size() == 1 ? " is for " : " are for ")
            + available.stream().sorted().map(Arch::text).collect(Collectors.joining(", "))
            + ", and this machine is "
            + wanted.text()
            + ": compile it for "
            + wanted.text());
    this.available = Set.copyOf(available);
    this.wanted = wanted;
  }

  /** What there are images for. */
  public Set<Arch> available() {
    return available;
  }

  /** What one is missing for. */
  public Arch wanted() {
    return wanted;
  }
}
