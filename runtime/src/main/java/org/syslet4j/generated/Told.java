// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.generated;

/** Says of which of many elements an argument is wrong. */
final class Told {
  private Told() {}

  /** What {@code binding} throws about an argument, it throws with {@code where} in front. */
  static void of(String where, Runnable binding) {
    try {
      binding.run();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
    } catch (IllegalStateException e) {
      throw new IllegalStateException(where + ": " + e.getMessage(), e);
    } catch (NullPointerException e) {
      NullPointerException told = new NullPointerException(where + ": " + e.getMessage());
      told.initCause(e);
      throw told;
    }
  }
}
