// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.compiler.graph.Block;
import org.syslet4j.compiler.graph.Graph;

/**
 * Decides which way of a fork is the neighbour and brings the atoms into an order in which every
 * neighbour lies where it must. As many forks as possible get one of their own ways as neighbour;
 * where two want the same, the other gets a copy of that atom, or a trampoline when the atom has a
 * neighbour of its own.
 */
final class Layouter {
  private final Graph graph;
  private final List<Node> nodes;
  private final Map<Node, CleanUp> unwind;
  private final Set<Node> claimed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Node> added = new ArrayList<>();

  Layouter(Graph graph, List<Node> nodes, Map<Node, CleanUp> unwind) {
    this.graph = graph;
    this.nodes = nodes;
    this.unwind = unwind;
  }

  /** The atoms in the order of their offsets, the entry first if nothing claims it. */
  List<Node> order(Node entry) {
    // Forks with an end need no neighbour: they go first and leave the others more to choose from.
    List<Node> forks = new ArrayList<>();
    for (Node node : nodes) {
      if (node.fork != null && !endsOneWay(node, node.fork)) {
        forks.add(node);
      }
    }
    Map<Node, Neighbours.Choice> chosen = new Neighbours(forks).choose();
    for (Map.Entry<Node, Neighbours.Choice> one : chosen.entrySet()) {
      Neighbours.Choice choice = one.getValue();
      claim(one.getKey(), flag(choice.test()), choice.neighbour(), choice.other());
    }
    for (Node node : forks) {
      Node.Fork fork = node.fork;
      if (fork != null) {
        claim(node, flag(fork.test()), standIn((Node) fork.then()), fork.otherwise());
      }
    }
    Set<Node> placed = new LinkedHashSet<>();
    List<Node> all = new ArrayList<>(nodes);
    all.addAll(added);
    place(entry, placed);
    for (Node node : all) {
      if (!claimed.contains(node)) {
        place(node, placed);
      }
    }
    return List.copyOf(placed);
  }

  private void place(Node node, Set<Node> placed) {
    if (claimed.contains(node)) {
      return;
    }
    for (Node at = node; at != null && placed.add(at); at = at.skip) {}
  }

  /** Settles a fork of which one way can be an end without a neighbour. */
  private static boolean endsOneWay(Node node, Node.Fork fork) {
    if (fork.then() instanceof Ended end) {
      settle(node, flag(fork.test()), fork.otherwise());
      node.stopEnd = end;
      return true;
    }
    Block.Test opposite = opposite(fork.test());
    if (opposite != null && fork.otherwise() instanceof Ended end) {
      settle(node, flag(opposite), fork.then());
      node.stopEnd = end;
      return true;
    }
    return false;
  }

  private static void settle(Node node, int stopFlag, Target next) {
    node.stopFlag = stopFlag;
    node.next = next;
    node.fork = null;
  }

  private void claim(Node node, int stopFlag, Node neighbour, Target next) {
    settle(node, stopFlag, next);
    node.skip = neighbour;
    claimed.add(neighbour);
  }

  /** An atom that does what {@code target} does and can lie elsewhere. */
  private Node standIn(Node target) {
    Node standIn;
    if (target.fork == null && target.skip == null) {
      standIn = target.copy();
      CleanUp cleanUp = unwind.get(target);
      if (cleanUp != null) {
        unwind.put(standIn, cleanUp);
      }
    } else {
      standIn = Selector.nothing(graph, target.span);
      standIn.next = target;
    }
    added.add(standIn);
    return standIn;
  }

  private static int flag(Block.Test test) {
    return switch (test) {
      case ZERO -> AtomFlags.STOP_ON_ZERO;
      case NONZERO -> AtomFlags.STOP_ON_NONZERO;
      case NEGATIVE -> AtomFlags.STOP_ON_NEGATIVE;
      case NOT_POSITIVE -> AtomFlags.STOP_ON_NON_POSITIVE;
    };
  }

  /** The test that holds where {@code test} does not, if a flag can say it. */
  static Block.@Nullable Test opposite(Block.Test test) {
    return switch (test) {
      case ZERO -> Block.Test.NONZERO;
      case NONZERO -> Block.Test.ZERO;
      case NEGATIVE, NOT_POSITIVE -> null;
    };
  }
}
