// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

/** Which pseudo calls an image may use beside real system calls. */
public enum AbiFamily {
  /** {@code umem_add} alone, as in 2007. */
  OF_2007("2007"),
  /** All of {@link PseudoCall}. */
  EXTENDED("extended");

  private final String text;

  AbiFamily(String text) {
    this.text = text;
  }

  /** As the command line calls it. */
  public String text() {
    return text;
  }

  /** Whether {@code call} belongs to it. */
  public boolean has(PseudoCall call) {
    return this == EXTENDED || !call.extended();
  }
}
