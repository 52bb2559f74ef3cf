// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

/** An image that cannot be used: its form is broken or its content is refused. */
public abstract class ImageException extends IllegalArgumentException {
  ImageException(String message) {
    super(message);
  }
}
