// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.syslet4j.abi.Arch;

/**
 * What an {@code .atoms} file holds: images of one or more syslets, each for one or more
 * architectures.
 */
public record Bundle(List<Image> images) {
  public Bundle {
    images = List.copyOf(images);
  }

  /** The image of {@code name} (with or without its package) for {@code arch}. */
  public Optional<Image> find(String name, Arch arch) {
    return images.stream()
        .filter(image -> image.arch() == arch)
        .filter(image -> image.name().equals(name) || image.name().endsWith("." + name))
        .findFirst();
  }

  /** The names of all syslets, with their packages, each once. */
  public List<String> names() {
    return images.stream().map(Image::name).distinct().collect(Collectors.toList());
  }
}
