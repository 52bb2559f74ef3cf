// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.facade;

import com.palantir.javapoet.ClassName;
import java.util.List;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.Image;

/**
 * What is to be written for a file.
 *
 * @param type its class
 * @param source the name of the file
 */
public record Facade(ClassName type, String source, List<Entry> entries) {
  public Facade {
    entries = List.copyOf(entries);
  }

  /**
   * A syslet.
   *
   * @param name in Java
   * @param images one for each architecture, the first of which stands for all where they agree
   */
  public record Entry(String name, List<Image> images) {
    public Entry {
      images = List.copyOf(images);
    }

    Image image() {
      return images.get(0);
    }
  }

  /** What stands beside the class. */
  public Bundle bundle() {
    return new Bundle(entries.stream().flatMap(entry -> entry.images().stream()).toList());
  }

  /** The resource's name beside the class. */
  public String resource() {
    return type.simpleName() + ".atoms";
  }
}
