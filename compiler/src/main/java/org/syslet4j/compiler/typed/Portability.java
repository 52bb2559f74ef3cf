// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

/**
 * Notes, while a program is typed for one architecture, whether it would be the same for the others
 * but for the numbers of its calls. Whoever asks which architecture it is tells it here, unless the
 * answer is such a number.
 */
final class Portability {
  private boolean whole = true;

  /** Something may be another for another architecture. */
  void lost() {
    whole = false;
  }

  boolean isWhole() {
    return whole;
  }
}
