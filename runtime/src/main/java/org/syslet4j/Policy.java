// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.syslet4j.abi.CallGroup;
import org.syslet4j.abi.CallTable;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.image.Finding;
import org.syslet4j.image.Image;

/**
 * Which system calls the programs of a runtime may make: allow-lists by group and by call. What is
 * on no list is forbidden. A program is held to it when it is loaded, atom by atom, before anything
 * of it can run. Immutable.
 *
 * <pre>{@code
 * Policy policy = Policy.none().allow(CallGroup.FILES_READ, CallGroup.TIME).allow("write");
 * SysletRuntime runtime = SysletRuntime.builder().policy(policy).build();
 * }</pre>
 *
 * <p>An openat or open belongs to files-read where its flags are a constant of the program without
 * writing, creating or truncating, and to files-write everywhere else. Pseudo calls are no system
 * calls and always allowed: they reach the run's own memory only.
 *
 * <p>A policy tells what the atoms of a program are. That a program from elsewhere cannot turn them
 * into others takes {@linkplain SysletRuntime.Builder#strict strict mode} as well.
 */
public final class Policy {
  private static final Policy ALL = new Policy(true, Set.of(), Set.of(), Set.of());
  private static final Policy NONE = new Policy(false, Set.of(), Set.of(), Set.of());

  private final boolean all;
  private final Set<CallGroup> groups;
  private final Set<String> calls;
  private final Set<String> denied;

  private Policy(
      boolean all, Collection<CallGroup> groups, Collection<String> calls, Set<String> denied) {
    this.all = all;
    this.groups = Set.copyOf(groups);
    this.calls = Set.copyOf(calls);
    this.denied = Set.copyOf(denied);
  }

  /** Allows everything; what a runtime does that is given no policy. */
  public static Policy all() {
    return ALL;
  }

  /** Allows pseudo calls alone. */
  public static Policy none() {
    return NONE;
  }

  /** Allows the calls of these groups as well. */
  public Policy allow(CallGroup... more) {
    return new Policy(all, union(groups, List.of(more)), calls, denied);
  }

  /**
   * Allows these calls as well, whatever their groups and arguments.
   *
   * @param names as {@code syslet list} has them, or {@code nr:N} for a number without a name
   * @throws IllegalArgumentException if there is no such call
   */
  public Policy allow(String... names) {
    List<String> more = List.of(names);
    more.forEach(Policy::requireCall);
    Set<String> rest = new TreeSet<>(denied);
    more.forEach(rest::remove);
    return new Policy(all, groups, union(calls, more), rest);
  }

  /**
   * Forbids these calls, whatever else allows them.
   *
   * @throws IllegalArgumentException if there is no such call
   */
  public Policy deny(String... names) {
    List<String> more = List.of(names);
    more.forEach(Policy::requireCall);
    return new Policy(all, groups, calls, union(denied, more));
  }

  private static <T> Set<T> union(Set<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
  }

  private static void requireCall(String name) {
    if (CallTable.LINUX.named(name).isEmpty() && !name.matches("nr:[0-9]{1,4}")) {
      throw new IllegalArgumentException(
          "there is no system call '"
              + name
              + "'; `syslet list` has the names, and nr:N is one without a name");
    }
  }

  /** Whether it forbids nothing at all. */
  public boolean allowsAll() {
    return all && denied.isEmpty();
  }

  /** What of {@code image} it forbids: one finding for each atom. */
  public List<Finding> check(Image image) {
    if (allowsAll()) {
      return List.of();
    }
    Map<Integer, Long> constants = image.constants();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < image.atoms().size(); i++) {
      Image.Atom atom = image.atoms().get(i);
      if (PseudoCall.of(atom.nr()).isEmpty()) {
        String name = CallTable.LINUX.nameOf(image.arch(), atom.nr());
        Optional<String> why = forbids(image, constants, atom, name);
        if (why.isPresent()) {
          findings.add(new Finding(i, name, image.debug().where(i), why.get()));
        }
      }
    }
    for (Image.Result result : image.results()) {
      if (result.type() == Image.ResultType.FD && !allowsClose()) {
        findings.add(
            new Finding(
                -1,
                "close",
                "",
                "result '"
                    + result.name()
                    + "' is a descriptor, which is closed when nobody takes it; allow close"));
      }
    }
    return findings;
  }

  private boolean allowsClose() {
    return !denied.contains("close") && (all || !groups.isEmpty() || calls.contains("close"));
  }

  /**
   * Refuses an image with an atom that is forbidden.
   *
   * @throws SysletPolicyException with every such atom
   */
  public void enforce(Image image) {
    List<Finding> findings = check(image);
    if (!findings.isEmpty()) {
      throw new SysletPolicyException(image.name(), toString(), findings);
    }
  }

  private Optional<String> forbids(
      Image image, Map<Integer, Long> constants, Image.Atom atom, String name) {
    if (denied.contains(name)) {
      return Optional.of("the policy denies " + name);
    }
    if (all || calls.contains(name)) {
      return Optional.empty();
    }
    Optional<CallTable.Call> call = CallTable.LINUX.numbered(image.arch(), atom.nr());
    if (call.isEmpty()) {
      return Optional.of("a call without a name; allow " + name + ", or take out the raw call");
    }
    CallGroup.Membership of = call.get().groups();
    Optional<String> opens = opensForMore(constants, atom, of.reading());
    if (of.always().stream().anyMatch(groups::contains)
        || of.reading() >= 0 && opens.isEmpty() && groups.contains(CallGroup.FILES_READ)) {
      return Optional.empty();
    }
    Set<CallGroup> needed = new TreeSet<>(of.always());
    if (of.reading() >= 0 && opens.isEmpty()) {
      needed.add(CallGroup.FILES_READ);
    }
    String any = needed.size() == CallGroup.values().length ? "any group" : texts(needed, " or ");
    return Optional.of(
        "needs "
            + any
            + (of.reading() >= 0 ? opens.map(why -> ", as " + why).orElse("") : "")
            + "; allow that, or the call "
            + name);
  }

  /** Why it is not certain that an atom opens for reading only; empty when it is. */
  private static Optional<String> opensForMore(
      Map<Integer, Long> constants, Image.Atom atom, int argument) {
    if (argument < 0 || argument >= atom.args().size()) {
      return Optional.empty();
    }
    Long flags = constants.get(atom.args().get(argument));
    if (flags == null) {
      return Optional.of("its flags are no constant");
    }
    return OpenFlags.readOnly(flags)
        ? Optional.empty()
        : Optional.of("its flags open for writing or create");
  }

  private static String texts(Collection<CallGroup> groups, String between) {
    return groups.stream().sorted().map(CallGroup::text).collect(Collectors.joining(between));
  }

  /** What it allows, as the command line takes it: {@code files-read,time,write}. */
  @Override
  public String toString() {
    String allowed =
        Stream.concat(
                EnumSet.allOf(CallGroup.class).stream()
                    .filter(groups::contains)
                    .map(CallGroup::text),
                calls.stream().sorted())
            .collect(Collectors.joining(","));
    String base = all ? "all" : allowed.isEmpty() ? "none" : allowed;
    return denied.isEmpty()
        ? base
        : base + " but " + denied.stream().sorted().collect(Collectors.joining(","));
  }
}
