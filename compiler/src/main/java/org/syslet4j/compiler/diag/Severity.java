// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

/** How bad a finding is. */
public enum Severity {
  ERROR,
  WARNING;

  /** {@code error}, {@code warning}. */
  public String text() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
