// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.graph.Block;

/**
 * Finds for as many forks as possible an atom of their own that can lie beside them: a largest
 * matching of forks and ways by augmenting paths. A fork whose test has an opposite can have either
 * of its ways; no atom lies beside two forks, and none beside itself in a circle.
 */
final class Neighbours {
  /** So often another matching is looked for that has no circle. */
  private static final int MOST_TRIES = 64;

  /** Beyond this an augmenting path is too deep to be followed. */
  private static final int DEEPEST = 500;

  private final List<Node> forks;
  private final Map<Node, List<Choice>> choices = new IdentityHashMap<>();
  private Map<Node, Node> owner = new IdentityHashMap<>();

  /** {@code neighbour} lies beside the fork when {@code test} is its stop condition. */
  record Choice(Block.Test test, Node neighbour, Target other) {}

  Neighbours(List<Node> forks) {
    this.forks = forks;
    for (Node node : forks) {
      choices.put(node, choices(node));
    }
  }

  private static List<Choice> choices(Node node) {
    List<Choice> list = new ArrayList<>();
    Node.Fork fork = node.fork;
    if (fork == null) {
      return list;
    }
    if (fork.then() instanceof Node then && then != node) {
      list.add(new Choice(fork.test(), then, fork.otherwise()));
    }
    Block.Test opposite = Layouter.opposite(fork.test());
    if (opposite != null && fork.otherwise() instanceof Node otherwise && otherwise != node) {
      list.add(new Choice(opposite, otherwise, fork.then()));
    }
    return list;
  }

  /** The choice of every fork that gets one, in the order of the forks. */
  Map<Node, Choice> choose() {
    match();
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      List<Node> circle = circle();
      if (circle.isEmpty()) {
        break;
      }
      avoid(circle);
    }
    for (List<Node> circle = circle(); !circle.isEmpty(); circle = circle()) {
      give(circle.get(0), null);
    }
    Map<Node, Choice> chosen = new LinkedHashMap<>();
    for (Node fork : forks) {
      Choice choice = of(fork);
      if (choice != null) {
        chosen.put(fork, choice);
      }
    }
    return chosen;
  }

  private int match() {
    owner = new IdentityHashMap<>();
    int matched = 0;
    for (Node fork : forks) {
      matched += augment(fork, new HashSet<>(), 0) ? 1 : 0;
    }
    return matched;
  }

  /** Gives {@code fork} a neighbour, if need be by moving others to their other choice. */
  private boolean augment(Node fork, Set<Node> tried, int depth) {
    for (Choice choice : choices.getOrDefault(fork, List.of())) {
      if (tried.add(choice.neighbour())) {
        Node now = owner.get(choice.neighbour());
        if (now == null || depth < DEEPEST && augment(now, tried, depth + 1)) {
          owner.put(choice.neighbour(), fork);
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Choice of(Node fork) {
    for (Choice choice : choices.getOrDefault(fork, List.of())) {
      if (owner.get(choice.neighbour()) == fork) {
        return choice;
      }
    }
    return null;
  }

  /** Forks that would lie beside each other in a circle; empty when there is none. */
  private List<Node> circle() {
    Set<Node> done = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Node start : forks) {
      List<Node> path = new ArrayList<>();
      Node at = start;
      while (at != null && done.add(at)) {
        path.add(at);
        Choice choice = of(at);
        at = choice == null ? null : choice.neighbour();
      }
      if (at != null && path.contains(at)) {
        return path.subList(path.indexOf(at), path.size());
      }
    }
    return List.of();
  }

  /**
   * Takes a choice away that closes {@code circle}: one that costs no neighbour if there is one.
   */
  private void avoid(List<Node> circle) {
    int before = matched();
    for (Node fork : circle) {
      Choice choice = of(fork);
      List<Choice> all = choices.getOrDefault(fork, List.of());
      choices.put(fork, all.stream().filter(one -> one != choice).toList());
      if (match() == before) {
        return;
      }
      choices.put(fork, all);
    }
    match();
    Node victim = circle.get(0);
    give(victim, of(victim));
  }

  private int matched() {
    return (int) forks.stream().filter(fork -> of(fork) != null).count();
  }

  /** Leaves {@code fork} without the choice for good. */
  private void give(Node fork, @Nullable Choice choice) {
    Choice given = choice == null ? of(fork) : choice;
    if (given != null) {
      choices.put(
          fork,
          choices.getOrDefault(fork, List.of()).stream().filter(one -> one != given).toList());
      owner.remove(given.neighbour());
    }
  }
}
