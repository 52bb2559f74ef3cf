// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Errno;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr.BinaryOp;
import org.syslet4j.compiler.typed.Storage;
import org.syslet4j.compiler.typed.Type;
import org.syslet4j.compiler.typed.Typed;
import org.syslet4j.compiler.typed.Variable;
import org.syslet4j.image.Image.Binding.Source;

/**
 * From a typed syslet to its graph: statements, scopes and loops. Expressions are lowered by {@link
 * ValueBuilder}, calls and their failures by {@link CallBuilder}, the leaving of scopes by {@link
 * CleanUps}.
 *
 * <p>Requires a typed tree without errors. Leaves a graph in which every block is finished, every
 * defer is spelled out on each way out and every fn is inlined; reports misuse of descriptors.
 */
public final class GraphBuilder {
  private static final Operand.Const ZERO = new Operand.Const(0);

  final Emitter emitter = new Emitter();
  final Diagnostics diagnostics;
  final ValueBuilder values;
  final CallBuilder calls;
  final CleanUps cleanUps;

  private final Typed.Syslet syslet;
  private final Map<Variable, Val> environment = new IdentityHashMap<>();
  private final List<List<Graph.Bound>> bound = new ArrayList<>();
  private final boolean[] written;
  private final Set<Operand> mutableCells = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Frames.Loop> loops = new ArrayList<>();
  private int loopDepth;
  private Frames.Scope scope;

  private GraphBuilder(Typed.Syslet syslet, Diagnostics diagnostics) {
    this.syslet = syslet;
    this.diagnostics = diagnostics;
    this.written = new boolean[syslet.params().size()];
    this.values = new ValueBuilder(this);
    this.calls = new CallBuilder(this);
    this.cleanUps = new CleanUps(this);
    this.scope = new Frames.Scope(null, new Frames.Fn(null, null, null, null));
  }

  /** Builds the graph of {@code syslet}. */
  public static Graph build(Typed.Syslet syslet, Diagnostics diagnostics) {
    return new GraphBuilder(syslet, diagnostics).build();
  }

  private Graph build() {
    Block entry = emitter.start();
    try {
      fill();
    } catch (Emitter.TooLarge e) {
      diagnostics.report(
          Diagnostic.of(
                  Kind.TOO_LARGE,
                  syslet.span(),
                  syslet.name(),
                  "more than " + Emitter.MOST + " atoms",
                  "a run can have")
              .note("a fn is inlined at each of its calls"));
    }
    return graph(entry);
  }

  private void fill() {
    for (int i = 0; i < syslet.params().size(); i++) {
      bindParam(i, syslet.params().get(i).variable());
    }
    block(syslet.body());
    if (emitter.reachable()) {
      returnFromRoot(List.of());
    }
    cleanUps.completeUnwind();
  }

  private Graph graph(Block entry) {
    List<Graph.ParamCells> params = new ArrayList<>();
    for (int i = 0; i < syslet.params().size(); i++) {
      params.add(new Graph.ParamCells(syslet.params().get(i), written[i], bound.get(i)));
    }
    return new Graph(syslet, entry, params, emitter.blocks(), emitter.cells());
  }

  // ---- parameters

  private void bindParam(int index, Variable variable) {
    bound.add(new ArrayList<>());
    Cell value = boundCell(index, Source.VALUE, variable.name());
    Type type = variable.type();
    if (type == Type.BYTES || type instanceof Type.View) {
      Cell length = boundCell(index, Source.LENGTH, variable.name() + ".len");
      Storage element = type instanceof Type.View view ? view.element() : Storage.Scalar.U8;
      define(variable, new Val.Mem(value, 0, length, element, index));
    } else if (type instanceof Type.Memory memory) {
      value.pointsTo(memory.storage().size());
      define(variable, new Val.Mem(value, 0, new Operand.Const(1), memory.storage(), index));
    } else {
      define(variable, new Val.Scalar(value));
      if (type == Type.FD) {
        emitter.descriptors().borrow(variable, variable.span());
      }
    }
  }

  private Cell boundCell(int param, Source source, String name) {
    Cell cell = emitter.cell(name);
    cell.markBound();
    bound.get(param).add(new Graph.Bound(source, cell));
    return cell;
  }

  /** Another cell that is bound like {@code cell}; null when that one is not bound. */
  @Nullable Cell boundLike(Operand operand, String name) {
    for (int i = 0; i < bound.size(); i++) {
      for (Graph.Bound b : List.copyOf(bound.get(i))) {
        if (b.cell() == operand) {
          return boundCell(i, b.source(), name);
        }
      }
    }
    return null;
  }

  void markWritten(int param) {
    if (param >= 0) {
      written[param] = true;
    }
  }

  // ---- variables and scopes

  void define(Variable variable, Val val) {
    environment.put(variable, val);
  }

  Val lookUp(Variable variable) {
    Val val = environment.get(variable);
    if (val == null) {
      throw new AssertionError("no value for " + variable);
    }
    return val;
  }

  Frames.Scope scope() {
    return scope;
  }

  void scope(Frames.Scope now) {
    scope = now;
    emitter.inlinedFor(now.fn.call);
  }

  /** Whether what stands here runs at most once. */
  boolean runsOnce() {
    return loopDepth == 0;
  }

  void block(Typed.Block block) {
    scope = new Frames.Scope(scope, scope.fn);
    for (Typed.Stmt stmt : block.statements()) {
      if (!emitter.reachable()) {
        break;
      }
      statement(stmt);
    }
    if (emitter.reachable()) {
      cleanUps.leave(scope, false, block.span().last());
    }
    scope = Objects.requireNonNull(scope.outer);
  }

  // ---- statements

  void statement(Typed.Stmt stmt) {
    if (stmt instanceof Typed.Block block) {
      block(block);
    } else if (stmt instanceof Typed.Declare declare) {
      declare(declare);
    } else if (stmt instanceof Typed.DeclareZero declare) {
      declareZero(declare);
    } else if (stmt instanceof Typed.Assign assign) {
      assign(assign);
    } else if (stmt instanceof Typed.If branch) {
      branch(branch);
    } else if (stmt instanceof Typed.Loop loop) {
      loop(loop);
    } else if (stmt instanceof Typed.ForRange loop) {
      forRange(loop);
    } else if (stmt instanceof Typed.ForEach loop) {
      forEach(loop);
    } else if (stmt instanceof Typed.Break leave) {
      Frames.Loop loop = loop(leave.loop());
      cleanUps.leaveTo(loop.around(), leave.span());
      emitter.jump(loop.onBreak());
    } else if (stmt instanceof Typed.Continue again) {
      Frames.Loop loop = loop(again.loop());
      cleanUps.leaveTo(loop.around(), again.span());
      emitter.jump(loop.onContinue());
    } else if (stmt instanceof Typed.Return leave) {
      leave(leave);
    } else if (stmt instanceof Typed.Fail fail) {
      Operand errno = values.scalar(fail.errno());
      if (emitter.reachable()) {
        calls.fail(errno, null, fail.span());
      }
    } else if (stmt instanceof Typed.Check check) {
      check(check);
    } else if (stmt instanceof Typed.Defer defer) {
      scope.defers.add(defer);
    } else {
      calls.discard(((Typed.Evaluate) stmt).expr());
    }
  }

  private void check(Typed.Check check) {
    Frames.Label holds = emitter.label();
    Frames.Label broken = emitter.label();
    values.condition(check.condition(), holds, broken);
    emitter.bind(broken);
    if (emitter.reachable()) {
      calls.fail(new Operand.Const(Errno.EINVAL.number()), null, check.span());
    }
    emitter.bind(holds);
  }

  private void declare(Typed.Declare declare) {
    if (declare.variables().size() > 1) {
      Val val = values.value(declare.init());
      if (val instanceof Val.Several several) {
        for (int i = 0; i < declare.variables().size(); i++) {
          define(declare.variables().get(i), new Val.Scalar(several.operands().get(i)));
          own(declare.variables().get(i), declare.init());
        }
      }
      return;
    }
    Variable variable = declare.variables().get(0);
    if (declare.init() instanceof Typed.StructValue struct) {
      Buffer buffer = emitter.buffer(variable.name(), struct.struct().size(), true);
      Val.Mem memory =
          new Val.Mem(new Operand.Address(buffer, 0), 0, new Operand.Const(1), struct.struct(), -1);
      values.initialise(memory, struct, runsOnce());
      define(variable, memory);
      return;
    }
    Val val = values.named(declare.init(), variable.name());
    if (!emitter.reachable()) {
      return;
    }
    define(
        variable,
        variable.mutable()
            ? variableOf(variable, val, declare.span())
            : fixed(variable, val, declare.span()));
    own(variable, declare.init());
  }

  /** A variable's own cells, filled at no atom where that is possible. */
  private Val variableOf(Variable variable, Val val, Span span) {
    if (val instanceof Val.Mem mem) {
      if (variable.type() instanceof Type.Memory memory) {
        return copyMemory(variable, memory, mem, span);
      }
      Operand base = values.address(mem, span);
      Cell pointer = startsAs(base, variable.name(), span);
      Cell length = startsAs(mem.count(), variable.name() + ".len", span);
      return new Val.Mem(pointer, 0, length, mem.element(), mem.param());
    }
    return new Val.Scalar(startsAs(((Val.Scalar) val).operand(), variable.name(), span));
  }

  private Val copyMemory(Variable variable, Type.Memory type, Val.Mem from, Span span) {
    long size = type.storage().size();
    Buffer buffer = emitter.buffer(variable.name(), size, !isRaw(type.storage()));
    Operand.Address to = new Operand.Address(buffer, 0);
    emitter.pseudo(
        PseudoCall.COPY, null, span, to, values.address(from, span), new Operand.Const(size));
    return memoryOf(buffer, type.storage());
  }

  private Cell startsAs(Operand value, String name, Span span) {
    boolean known =
        value instanceof Operand.Const
            || value instanceof Operand.Address
            || value instanceof Operand.DataAddress;
    if (known && runsOnce()) {
      Cell cell = emitter.cell(name);
      cell.startsAs(value);
      return cell;
    }
    if (runsOnce()) {
      Cell alike = boundLike(value, name);
      if (alike != null) {
        return alike;
      }
    }
    Cell cell = emitter.cell(name);
    emitter.move(value, cell, span);
    return cell;
  }

  /** What a let holds must not change when a variable does that it was made from. */
  private Val fixed(Variable variable, Val val, Span span) {
    if (val instanceof Val.Scalar scalar) {
      return new Val.Scalar(fixed(scalar.operand(), variable.name(), span));
    }
    if (val instanceof Val.Mem mem && !(variable.type() instanceof Type.Memory)) {
      return new Val.Mem(
          fixed(mem.base(), variable.name(), span),
          mem.offset(),
          fixed(mem.count(), variable.name() + ".len", span),
          mem.element(),
          mem.param());
    }
    return val;
  }

  Operand fixed(Operand operand, String name, Span span) {
    if (!(operand instanceof Operand.Slot) && !mutableCells.contains(operand)) {
      return operand;
    }
    Cell own = emitter.cell(name);
    emitter.move(operand, own, span);
    return own;
  }

  private void own(Variable variable, Typed.Expr init) {
    if (variable.mutable()) {
      rememberMutable(lookUp(variable));
    }
    if (variable.type() == Type.FD) {
      scope.held.add(variable);
      if (calls.gives(init)) {
        emitter.descriptors().open(variable, init.span());
      } else {
        cleanUps.taken(variable, init);
      }
    }
  }

  /** A place that lives on has got another descriptor. */
  private void gets(Variable variable, Typed.Expr value) {
    if (!emitter.reachable()) {
      return;
    }
    if (calls.gives(value)) {
      emitter.descriptors().open(variable, value.span());
    } else {
      cleanUps.borrow(variable, value);
    }
  }

  private void rememberMutable(Val val) {
    if (val instanceof Val.Scalar scalar) {
      mutableCells.add(scalar.operand());
    } else if (val instanceof Val.Mem mem) {
      mutableCells.add(mem.base());
      mutableCells.add(mem.count());
    }
  }

  private void declareZero(Typed.DeclareZero declare) {
    Variable variable = declare.variable();
    if (!(variable.type() instanceof Type.Memory memory)) {
      define(variable, unassigned(variable, declare.span()));
      rememberMutable(lookUp(variable));
      return;
    }
    Storage storage = memory.storage();
    Buffer buffer = emitter.buffer(variable.name(), storage.size(), !isRaw(storage));
    if (!isRaw(storage) && !runsOnce()) {
      emitter.pseudo(
          PseudoCall.FILL,
          null,
          declare.span(),
          new Operand.Address(buffer, 0),
          new Operand.Const(0),
          new Operand.Const(storage.size()));
    }
    define(variable, memoryOf(buffer, storage));
    for (Variable element : variable.elements().values()) {
      noneYet(element, declare.span());
    }
  }

  private void noneYet(Variable variable, Span span) {
    scope.held.add(variable);
    emitter.descriptors().none(variable, span);
  }

  /** Nobody reads it before it has a value: the typer saw to that. */
  private Val unassigned(Variable variable, Span span) {
    if (variable.type() == Type.BYTES) {
      Cell pointer = startsAs(new Operand.Const(0), variable.name(), span);
      Cell length = startsAs(new Operand.Const(0), variable.name() + ".len", span);
      return new Val.Mem(pointer, 0, length, Storage.Scalar.U8, -1);
    }
    if (variable.type() == Type.FD) {
      noneYet(variable, span);
    }
    long first = variable.type() == Type.FD ? -1 : 0;
    return new Val.Scalar(startsAs(new Operand.Const(first), variable.name(), span));
  }

  /**
   * Byte arrays above this size are buffers for input and output: zeroing them would cost more than
   * many a call, so they keep what the last run of the same program left.
   */
  private static final long MAX_ZEROED_BYTES = 1024;

  private static boolean isRaw(Storage storage) {
    return storage instanceof Storage.Array array
        && array.isBytes()
        && array.count() > MAX_ZEROED_BYTES;
  }

  static Val.Mem memoryOf(Buffer buffer, Storage storage) {
    Operand.Address address = new Operand.Address(buffer, 0);
    return storage instanceof Storage.Array array
        ? new Val.Mem(address, 0, new Operand.Const(array.count()), array.element(), -1)
        : new Val.Mem(address, 0, new Operand.Const(1), storage, -1);
  }

  private void assign(Typed.Assign assign) {
    if (assign.target() instanceof Typed.Var target) {
      assignVariable(assign, target.variable());
      return;
    }
    if (assign.op() != null) {
      Operand old = values.scalar(assign.target());
      Operand by = values.scalar(assign.value());
      if (emitter.reachable()) {
        Operand result = values.arithmetic(assign.op(), old, by, assign.span());
        values.store(values.target(assign.target()), result, assign.span());
      }
      return;
    }
    Variable element =
        assign.target() instanceof Typed.IndexOf ? cleanUps.named(assign.target()) : null;
    if (element != null) {
      cleanUps.overwriting(element, assign.span());
    }
    values.storeInto(assign.target(), assign.value(), assign.span());
    if (element != null) {
      gets(element, assign.value());
    }
  }

  /** What a loop over an array of numbers calls its element. */
  private void assignElement(Typed.Assign assign, Variable variable) {
    Val.Mem where = (Val.Mem) lookUp(variable);
    if (assign.op() == null) {
      values.storeInto(where, assign.value(), assign.span());
      emitter.descriptors().forget(variable);
      return;
    }
    Operand old = values.scalar(assign.target());
    Operand by = values.scalar(assign.value());
    if (emitter.reachable()) {
      values.store(where, values.arithmetic(assign.op(), old, by, assign.span()), assign.span());
    }
  }

  private void assignVariable(Typed.Assign assign, Variable variable) {
    if (variable.isStoredTo()) {
      assignElement(assign, variable);
      return;
    }
    Val old = lookUp(variable);
    if (assign.op() == null
        && old instanceof Val.Mem where
        && variable.type() instanceof Type.Memory) {
      values.storeInto(where, assign.value(), assign.span());
      return;
    }
    if (assign.op() != null) {
      Operand by = values.scalar(assign.value());
      if (!emitter.reachable()) {
        return;
      }
      Cell cell = (Cell) ((Val.Scalar) old).operand();
      if (assign.op() == BinaryOp.ADD
          || assign.op() == BinaryOp.SUB && by instanceof Operand.Const) {
        Operand inc =
            assign.op() == BinaryOp.ADD ? by : new Operand.Const(-((Operand.Const) by).value());
        emitter.pseudo(
            PseudoCall.UMEM_ADD, null, assign.span(), new Operand.CellAddress(cell), inc);
      } else {
        emitter.move(values.arithmetic(assign.op(), cell, by, assign.span()), cell, assign.span());
      }
      return;
    }
    cleanUps.overwriting(variable, assign.span());
    Val val = values.named(assign.value(), "");
    if (!emitter.reachable()) {
      return;
    }
    if (old instanceof Val.Mem into && val instanceof Val.Mem from) {
      Operand base = values.address(from, assign.span());
      Operand count = from.count();
      if (count == into.base() || count.equals(into.base())) {
        count = fixed(count, "", assign.span());
      }
      emitter.move(base, (Cell) into.base(), assign.span());
      emitter.move(count, (Cell) into.count(), assign.span());
      define(
          variable, new Val.Mem(into.base(), 0, into.count(), into.element(), merged(into, from)));
    } else {
      emitter.move(
          ((Val.Scalar) val).operand(), (Cell) ((Val.Scalar) old).operand(), assign.span());
    }
    if (variable.type() == Type.FD) {
      gets(variable, assign.value());
    }
  }

  /** Memory of two origins: what is written to it is written to both. */
  private int merged(Val.Mem a, Val.Mem b) {
    if (a.param() != b.param()) {
      markWritten(a.param());
      markWritten(b.param());
      return -1;
    }
    return a.param();
  }

  private void branch(Typed.If branch) {
    Frames.Label then = emitter.label();
    Frames.Label otherwise = emitter.label();
    Frames.Label end = emitter.label();
    values.condition(branch.condition(), then, otherwise);
    emitter.bind(then);
    if (emitter.reachable()) {
      block(branch.then());
      emitter.jump(end);
    }
    emitter.bind(otherwise);
    if (emitter.reachable()) {
      if (branch.otherwise() != null) {
        statement(branch.otherwise());
      }
      emitter.jump(end);
    }
    emitter.bind(end);
  }

  // ---- loops

  private Frames.Loop loop(Typed.LoopId id) {
    for (Frames.Loop loop : loops) {
      if (loop.id() == id) {
        return loop;
      }
    }
    throw new AssertionError("no loop");
  }

  private void loop(Typed.Loop loop) {
    Frames.Label head = emitter.label();
    Frames.Label end = emitter.label();
    Frames.Label body = emitter.label();
    emitter.jump(head);
    Descriptors before = Objects.requireNonNull(head.descriptors).copy();
    emitter.bind(head);
    loopDepth++;
    if (loop.condition() != null) {
      values.condition(loop.condition(), body, end);
      emitter.bind(body);
    }
    if (emitter.reachable()) {
      inLoop(new Frames.Loop(loop.id(), end, head, scope), loop.body());
      emitter.jump(head);
    }
    loopDepth--;
    cleanUps.checkTurn(before, head, loop.span());
    emitter.bind(end);
  }

  private void inLoop(Frames.Loop loop, Typed.Block body) {
    loops.add(loop);
    block(body);
    loops.remove(loops.size() - 1);
  }

  private void forRange(Typed.ForRange loop) {
    Operand from = values.scalar(loop.from());
    Operand to = values.scalar(loop.to());
    if (!emitter.reachable()) {
      return;
    }
    to = fixed(to, "", loop.span());
    if (loop.variable().isRead()) {
      countUp(loop, from, to);
    } else {
      repeat(loop.id(), from, to, loop.span(), loop.body(), null, null);
    }
  }

  private void countUp(Typed.ForRange loop, Operand from, Operand to) {
    Cell i = startsAs(from, loop.variable().name(), loop.span());
    define(loop.variable(), new Val.Scalar(i));
    mutableCells.add(i);
    Frames.Label head = emitter.label();
    Frames.Label body = emitter.label();
    Frames.Label next = emitter.label();
    Frames.Label end = emitter.label();
    emitter.jump(head);
    Descriptors before = Objects.requireNonNull(head.descriptors).copy();
    emitter.bind(head);
    loopDepth++;
    Operand more = emitter.compute(PseudoCall.LT, loop.span(), i, to);
    emitter.branch(more, Block.Test.NONZERO, body, end, null);
    emitter.bind(body);
    inLoop(new Frames.Loop(loop.id(), end, next, scope), loop.body());
    emitter.jump(next);
    emitter.bind(next);
    if (emitter.reachable()) {
      emitter.pseudo(
          PseudoCall.UMEM_ADD, null, loop.span(), new Operand.CellAddress(i), new Operand.Const(1));
      emitter.jump(head);
    }
    loopDepth--;
    cleanUps.checkTurn(before, head, loop.span());
    emitter.bind(end);
  }

  /**
   * Runs {@code body} {@code to - from} times: a counter starts below zero and counts up, so that
   * adding and testing is one atom.
   */
  private void repeat(
      Typed.LoopId id,
      Operand from,
      Operand to,
      Span span,
      Typed.Block body,
      @Nullable Runnable atStart,
      @Nullable Runnable advance) {
    Frames.Label head = emitter.label();
    Frames.Label next = emitter.label();
    Frames.Label end = emitter.label();
    boolean testsFirst = from.equals(ZERO) && !(to instanceof Operand.Const);
    Cell left = testsFirst ? countdown(to, head, end, span) : difference(from, to, head, end, span);
    Descriptors before = Objects.requireNonNull(head.descriptors).copy();
    emitter.bind(head);
    loopDepth++;
    if (testsFirst) {
      Frames.Label turn = emitter.label();
      count(left, end, turn, span);
      emitter.bind(turn);
    }
    if (atStart != null) {
      atStart.run();
    }
    inLoop(new Frames.Loop(id, end, next, scope), body);
    emitter.jump(next);
    emitter.bind(next);
    if (emitter.reachable()) {
      if (advance != null) {
        advance.run();
      }
      if (testsFirst) {
        emitter.jump(head);
      } else {
        count(left, end, head, span);
      }
    }
    loopDepth--;
    cleanUps.checkTurn(before, head, span);
    emitter.bind(end);
  }

  /** Adds one to a counter; at zero the loop is done. */
  private void count(Cell left, Frames.Label done, Frames.Label again, Span span) {
    emitter.pseudo(
        PseudoCall.UMEM_ADD, null, span, new Operand.CellAddress(left), new Operand.Const(1));
    emitter.branch(left, Block.Test.ZERO, done, again, null);
  }

  /**
   * {@code from - to}, the counter of a loop that tests behind its body; goes on at {@code head},
   * or at {@code end} where there is no turn to make. The difference may wrap and still counts.
   */
  private Cell difference(
      Operand from, Operand to, Frames.Label head, Frames.Label end, Span span) {
    if (from instanceof Operand.Const a && to instanceof Operand.Const b) {
      boolean any = a.value() < b.value();
      Cell left = startsAs(any ? new Operand.Const(a.value() - b.value()) : ZERO, "", span);
      if (any) {
        emitter.jump(head);
      } else {
        emitter.branch(left, Block.Test.NONZERO, head, end, null);
      }
      return left;
    }
    Operand any = emitter.compute(PseudoCall.LT, span, from, to);
    Frames.Label some = emitter.label();
    emitter.branch(any, Block.Test.NONZERO, some, end, null);
    emitter.bind(some);
    Cell left = emitter.temp();
    emitter.pseudo(PseudoCall.SUB, left, span, from, to);
    emitter.jump(head);
    return left;
  }

  /**
   * {@code -1 - turns}, the counter of a loop that tests before its body; goes on at {@code head},
   * or at {@code end} where there is no turn to make.
   */
  private Cell countdown(Operand turns, Frames.Label head, Frames.Label end, Span span) {
    for (int i = 0; i < bound.size() && runsOnce(); i++) {
      for (Graph.Bound b : List.copyOf(bound.get(i))) {
        if (b.cell() == turns) {
          emitter.jump(head);
          return boundCell(i, Source.TURNS, "");
        }
      }
    }
    Cell left = emitter.temp();
    // Below zero exactly where there is a turn to make, whatever the number is.
    emitter.pseudo(PseudoCall.XOR, left, span, turns, new Operand.Const(-1));
    emitter.branch(left, Block.Test.NEGATIVE, head, end, null);
    return left;
  }

  private void forEach(Typed.ForEach loop) {
    Val.Mem array = values.memory(loop.array());
    if (!emitter.reachable()) {
      return;
    }
    Storage element = array.element();
    Operand start = values.address(array, loop.span());
    Cell pointer = startsAs(start, loop.variable().name(), loop.span());
    pointer.pointsTo(element.size());
    mutableCells.add(pointer);
    Runnable atStart = null;
    if (element instanceof Storage.Scalar && !loop.variable().isStoredTo()) {
      Val.Mem here = new Val.Mem(pointer, 0, new Operand.Const(1), element, array.param());
      atStart =
          () ->
              define(
                  loop.variable(), values.load(here, element, loop.variable().name(), loop.span()));
    } else {
      define(
          loop.variable(), new Val.Mem(pointer, 0, new Operand.Const(1), element, array.param()));
    }
    emitter.descriptors().forget(loop.variable()); // what an earlier call of the fn did to it
    Operand step = new Operand.Const(element.size());
    repeat(
        loop.id(),
        ZERO,
        fixed(array.count(), "", loop.span()),
        loop.span(),
        loop.body(),
        atStart,
        () ->
            emitter.pseudo(
                PseudoCall.UMEM_ADD, null, loop.span(), new Operand.CellAddress(pointer), step));
  }

  // ---- returning

  private void leave(Typed.Return leave) {
    List<Operand> results = new ArrayList<>();
    for (Typed.Expr value : leave.values()) {
      results.add(values.scalar(value));
      cleanUps.handedOn(value);
    }
    if (!emitter.reachable()) {
      return;
    }
    Frames.Fn fn = scope.fn;
    if (fn.exit == null) {
      returnFromRoot(results);
      return;
    }
    for (int i = 0; i < results.size(); i++) {
      emitter.move(results.get(i), fn.results.get(i), leave.span());
    }
    cleanUps.leaveFn(leave.span());
    emitter.jump(fn.exit);
  }

  private void returnFromRoot(List<Operand> results) {
    List<Operand> kept = new ArrayList<>();
    for (Operand result : results) {
      kept.add(cleanUps.mayAssign() ? fixed(result, "", syslet.span()) : result);
    }
    cleanUps.leaveFn(syslet.span());
    if (emitter.reachable()) {
      emitter.end(new Block.Returned(kept));
    }
  }
}
