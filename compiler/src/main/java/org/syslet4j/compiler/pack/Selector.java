// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.pack;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.compiler.graph.Block;
import org.syslet4j.compiler.graph.Cell;
import org.syslet4j.compiler.graph.Flow;
import org.syslet4j.compiler.graph.Graph;
import org.syslet4j.compiler.graph.Op;
import org.syslet4j.compiler.graph.Operand;
import org.syslet4j.compiler.graph.SharedCleanUps;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr.Mode;

/**
 * Turns operations into atoms without places. A branch on what the last operation of its block
 * produced costs nothing: it becomes that atom's stop flag. Any other needs an atom that reads the
 * value again.
 */
final class Selector {
  private final Graph graph;
  private final Map<Block, Target> first = new IdentityHashMap<>();
  private final Map<Block, List<Node>> nodes = new LinkedHashMap<>();

  Selector(Graph graph) {
    this.graph = graph;
  }

  /** What {@link #select} leaves. */
  record Selected(Node entry, List<Node> nodes, Map<Node, CleanUp> unwind) {}

  Selected select() {
    Flow flow = graph.flow();
    Map<Block, Op> shared = SharedCleanUps.find(flow);
    List<Block> blocks = new ArrayList<>();
    for (Block block : flow.blocks()) {
      if (!shared.containsKey(block)) {
        blocks.add(block);
      }
    }
    for (Block block : blocks) {
      nodes.put(block, make(block));
    }
    for (Block block : blocks) {
      List<Node> made = nodes.get(block);
      first.put(block, made.isEmpty() ? endOf(block) : made.get(0));
    }
    Node entry = node(graph.entry());
    List<Node> all = new ArrayList<>();
    for (Block block : blocks) {
      link(block);
      all.addAll(nodes.get(block));
    }
    return new Selected(entry, all, unwind(flow, all, shared));
  }

  private Map<Node, CleanUp> unwind(Flow flow, List<Node> all, Map<Block, Op> shared) {
    Map<Op, Node> made = new IdentityHashMap<>();
    for (Node node : all) {
      if (node.op != null) {
        made.put(node.op, node);
      }
    }
    Map<Node, CleanUp> table = new IdentityHashMap<>();
    for (Block block : flow.blocks()) {
      for (Node node : nodes.getOrDefault(block, List.of())) {
        Block cleanUp = node.op == null ? null : flow.cleanUp(node.op);
        Op alone = cleanUp == null ? null : shared.get(cleanUp);
        if (alone != null) {
          table.put(node, new CleanUp(made.get(alone), true));
        } else if (cleanUp != null && first.get(cleanUp) instanceof Node start) {
          table.put(node, new CleanUp(start, false));
        }
      }
    }
    return table;
  }

  private static Target endOf(Block block) {
    return new Ended(((Block.End) block.terminator()).ending());
  }

  /** The first node of the entry: there is always one, if need be one that does nothing. */
  private Node node(Block block) {
    if (first.get(block) instanceof Node node) {
      return node;
    }
    Node nothing = nothing(graph, graph.syslet().span());
    nodes.get(block).add(nothing);
    first.put(block, nothing);
    return nothing;
  }

  private List<Node> make(Block block) {
    List<Node> made = new ArrayList<>();
    for (Op op : block.ops()) {
      made.add(atom(op));
    }
    if (block.terminator() instanceof Block.Branch branch) {
      Node last = made.isEmpty() ? null : made.get(made.size() - 1);
      if (last == null || !yields(last, branch.value())) {
        last = test(branch.value(), block.ops().isEmpty() ? graph.syslet().span() : last(block));
        made.add(last);
      }
      last.tested = (Operand.Place) branch.value();
    } else if (made.isEmpty() && block.terminator() instanceof Block.Jump) {
      made.add(nothing(graph, graph.syslet().span())); // an empty endless loop
    }
    return made;
  }

  private static Span last(Block block) {
    return block.ops().get(block.ops().size() - 1).span();
  }

  /** Whether the node's result is the value of {@code operand}. */
  private static boolean yields(Node node, Operand operand) {
    return operand.equals(node.dest)
        || node.nr == PseudoCall.UMEM_ADD.nr()
            && node.args.get(0) instanceof Operand.CellAddress address
            && address.cell() == operand;
  }

  private static Node atom(Op op) {
    Node node;
    if (op.code() instanceof Op.SystemCall call) {
      node = new Node(op, call.signature().nr(), op.args(), op.dest(), op.span());
    } else if (op.code() instanceof Op.Pseudo pseudo) {
      node = new Node(op, pseudo.call().nr(), trimmed(op.args()), op.dest(), op.span());
    } else {
      // With one argument the other one is zero.
      node = new Node(op, PseudoCall.ADD.nr(), trimmed(op.args()), op.dest(), op.span());
    }
    node.modeFlags =
        op.mode() == Mode.ASYNC ? AtomFlags.ASYNC : op.mode() == Mode.SYNC ? AtomFlags.SYNC : 0;
    return node;
  }

  /** Without the zeros at the end: arguments that are not there are zero. */
  private static List<Operand> trimmed(List<Operand> args) {
    int used = args.size();
    while (used > 0 && args.get(used - 1).equals(new Operand.Const(0))) {
      used--;
    }
    return args.subList(0, used);
  }

  /** Reads a value again so that its flags can be tested: adding nothing answers it. */
  private static Node test(Operand value, Span span) {
    Operand address =
        value instanceof Operand.Slot slot
            ? new Operand.Address(slot.buffer(), slot.offset())
            : new Operand.CellAddress((Cell) value);
    return new Node(null, PseudoCall.UMEM_ADD.nr(), List.of(address), null, span);
  }

  /** Does nothing: for trampolines and programs without a call. */
  static Node nothing(Graph graph, Span span) {
    Operand address = new Operand.CellAddress(graph.scratch());
    return new Node(null, PseudoCall.UMEM_ADD.nr(), List.of(address), null, span);
  }

  private void link(Block block) {
    List<Node> made = nodes.get(block);
    if (made.isEmpty()) {
      return;
    }
    for (int i = 0; i + 1 < made.size(); i++) {
      made.get(i).next = made.get(i + 1);
    }
    Node last = made.get(made.size() - 1);
    Block.Terminator terminator = block.terminator();
    if (terminator instanceof Block.Jump jump) {
      last.next = first.get(jump.target());
    } else if (terminator instanceof Block.End end) {
      last.next = new Ended(end.ending());
    } else if (terminator instanceof Block.Branch branch) {
      last.fork =
          new Node.Fork(branch.test(), first.get(branch.then()), first.get(branch.otherwise()));
    }
  }
}
