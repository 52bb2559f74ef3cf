// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.util.List;

/**
 * Stands between any image and native memory. An image that passes cannot make the engine read or
 * write outside its own block, run a call that is refused, or end without telling the runtime. What
 * its system calls are told to do with memory is the compiler's proof, not the verifier's.
 *
 * <p>Passing means: the parts lie in their order, aligned and apart; every pointer lands on what it
 * is for; SKIP neighbours are where they must be; flags make sense; no refused call; the tables
 * refer to what exists; nothing is larger than {@link Limits}.
 */
public final class Verifier {
  private Verifier() {}

  /**
   * Refuses an image that must not run.
   *
   * @throws VerifyException with every finding
   */
  public static void verify(Image image) {
    List<Finding> findings = check(image);
    if (!findings.isEmpty()) {
      throw new VerifyException(image, findings);
    }
  }

  /**
   * Refuses an image that must not run, and one of which it cannot be told what its system calls do
   * with memory.
   *
   * @throws VerifyException with every finding
   */
  public static void verifyStrictly(Image image) {
    List<Finding> findings = checkStrictly(image);
    if (!findings.isEmpty()) {
      throw new VerifyException(image, findings);
    }
  }

  /** All reasons to refuse {@code image}, at most {@value Findings#MOST}; empty when it may run. */
  public static List<Finding> check(Image image) {
    return check(image, false);
  }

  /** The same for {@link #verifyStrictly}. */
  public static List<Finding> checkStrictly(Image image) {
    return check(image, true);
  }

  private static List<Finding> check(Image image, boolean strict) {
    Findings findings = new Findings(image);
    // Later rules look into what the layout says, so a broken layout ends the check.
    LayoutRules.check(image, findings);
    if (findings.none()) {
      BlockMap map = new BlockMap(image);
      AtomRules.check(image, map, findings);
      CallRules.check(image, map, findings);
      TableRules.check(image, map, findings);
      ParamRules.check(image, map, findings);
      if (strict && findings.none()) {
        StrictRules.check(image, map, findings);
      }
    }
    return findings.list();
  }
}
