// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.syslet4j.Policy;
import org.syslet4j.SysletPolicyException;
import org.syslet4j.abi.CallGroup;
import org.syslet4j.abi.CallTable;
import org.syslet4j.compiler.diag.Suggest;

/** What {@code --allow} takes: groups of system calls, and calls. */
final class AllowList {
  private AllowList() {}

  /** The policy of words joined by commas; {@code none} allows nothing. */
  static Policy of(String option, String words) {
    Policy policy = Policy.none();
    for (String word : words.split(",", -1)) {
      String name = word.strip();
      Optional<CallGroup> group = CallGroup.named(name);
      if (group.isPresent()) {
        policy = policy.allow(group.get());
      } else if (CallTable.LINUX.named(name).isPresent() || name.matches("nr:[0-9]{1,4}")) {
        policy = policy.allow(name);
      } else if (!name.equals("none") || words.contains(",")) {
        throw unknown(option, name);
      }
    }
    return policy;
  }

  private static Problem unknown(String option, String name) {
    List<String> groups = Arrays.stream(CallGroup.values()).map(CallGroup::text).toList();
    Collection<String> all =
        Stream.concat(groups.stream(), CallTable.LINUX.calls().stream().map(CallTable.Call::name))
            .toList();
    Problem problem = Problem.usage(option + " does not take " + Printable.quoted(name));
    Suggest.closest(name, all).ifPresent(close -> problem.help("did you mean `" + close + "`?"));
    return problem.help(
        "it takes " + String.join(", ", groups) + ", names of calls, or none; joined by commas");
  }

  /** What a refusal tells. */
  static Problem forbidden(SysletPolicyException e, String option) {
    Problem problem = Problem.input("the program makes calls that " + option + " does not allow");
    e.findings().forEach(finding -> problem.note(finding.toString()));
    String calls =
        e.findings().stream()
            .map(finding -> finding.call())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining(","));
    return problem.help("what is meant to be made is allowed by its group, or as " + calls);
  }
}
