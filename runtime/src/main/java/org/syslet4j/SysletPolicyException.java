// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.util.List;
import java.util.stream.Collectors;
import org.syslet4j.image.Finding;

/**
 * A program that the {@link Policy} of its runtime forbids. Nothing of it ran. Each finding names
 * the atom, its call, its place in the source and what would have to be allowed.
 */
public final class SysletPolicyException extends IllegalArgumentException {
  private final transient List<Finding> findings;

  SysletPolicyException(String program, String policy, List<Finding> findings) {
    super(
        program
            + " is forbidden by the policy of its runtime, which allows "
            + policy
            + ":\n"
            + findings.stream().map(finding -> "  " + finding).collect(Collectors.joining("\n")));
    this.findings = List.copyOf(findings);
  }

  /** What is forbidden, at least one. */
  public List<Finding> findings() {
    return findings;
  }
}
