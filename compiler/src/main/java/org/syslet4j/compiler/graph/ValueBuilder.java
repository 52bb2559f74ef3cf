// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Errno;
import org.syslet4j.abi.NarrowFormat;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.graph.Block.Test;
import org.syslet4j.compiler.graph.Operand.Const;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr.BinaryOp;
import org.syslet4j.compiler.tree.Expr.UnaryOp;
import org.syslet4j.compiler.typed.Arithmetic;
import org.syslet4j.compiler.typed.Calls;
import org.syslet4j.compiler.typed.Storage;
import org.syslet4j.compiler.typed.Type;
import org.syslet4j.compiler.typed.Typed;

/** Lowers expressions: numbers, conditions, and memory with its bounds. */
final class ValueBuilder {
  private static final Const ZERO = new Const(0);

  private final GraphBuilder graph;
  private final Emitter emitter;

  ValueBuilder(GraphBuilder graph) {
    this.graph = graph;
    this.emitter = graph.emitter;
  }

  // ---- values

  /** The value of an expression; what holds it is called {@code name} if it is made here. */
  Val named(Typed.Expr expr, String name) {
    if (expr instanceof Typed.Call call) {
      return new Val.Scalar(graph.calls.systemCall(call, name));
    }
    return value(expr);
  }

  Val value(Typed.Expr expr) {
    if (expr instanceof Typed.Const number) {
      return new Val.Scalar(new Const(number.value()));
    }
    if (expr instanceof Typed.Null) {
      return new Val.Scalar(ZERO);
    }
    if (expr instanceof Typed.Data data) {
      Operand address = new Operand.DataAddress(data.content(), 0);
      return data.type() == Type.PATH
          ? new Val.Scalar(address)
          : new Val.Mem(address, 0, new Const(data.content().size()), Storage.Scalar.U8, -1);
    }
    if (expr instanceof Typed.Var var) {
      if (var.type() == Type.FD) {
        graph.cleanUps.used(var);
      }
      Val val = graph.lookUp(var.variable());
      return var.variable().isStoredTo()
          ? load((Val.Mem) val, ((Val.Mem) val).element(), var.variable().name(), var.span())
          : val;
    }
    if (expr instanceof Typed.Binary binary) {
      return new Val.Scalar(binary(binary));
    }
    if (expr instanceof Typed.Unary unary) {
      return new Val.Scalar(unary(unary));
    }
    if (expr instanceof Typed.As as) {
      return value(as.operand());
    }
    if (expr instanceof Typed.Len len) {
      return new Val.Scalar(memory(len.base()).count());
    }
    if (expr instanceof Typed.FieldOf || expr instanceof Typed.IndexOf) {
      if (expr.type() == Type.FD) {
        graph.cleanUps.used(expr);
      }
      return held(expr);
    }
    if (expr instanceof Typed.SliceOf slice) {
      return slice(slice);
    }
    if (expr instanceof Typed.StructValue struct) {
      Buffer buffer = emitter.buffer(struct.struct().name(), struct.struct().size(), true);
      Val.Mem memory =
          new Val.Mem(new Operand.Address(buffer, 0), 0, new Const(1), struct.struct(), -1);
      initialise(memory, struct, graph.runsOnce());
      return memory;
    }
    if (expr instanceof Typed.Call call) {
      return new Val.Scalar(graph.calls.systemCall(call, ""));
    }
    return graph.calls.fnCall((Typed.FnCall) expr);
  }

  /** What a field or an element holds. */
  private Val held(Typed.Expr expr) {
    Val.Mem where = target(expr);
    return load(where, where.element(), "", expr.span());
  }

  /** The descriptor that is about to be closed, which is no use of it. */
  Operand closing(Typed.Expr expr) {
    if (expr instanceof Typed.Var var && graph.lookUp(var.variable()) instanceof Val.Scalar own) {
      return own.operand();
    }
    return expr instanceof Typed.IndexOf && held(expr) instanceof Val.Scalar element
        ? element.operand()
        : scalar(expr);
  }

  /** The number that an expression gives. */
  Operand scalar(Typed.Expr expr) {
    Val val = value(expr);
    if (val instanceof Val.Scalar scalar) {
      return scalar.operand();
    }
    return val instanceof Val.Mem mem ? address(mem, expr.span()) : ZERO;
  }

  /** The number that {@code expr} gives, safe from what evaluating {@code next} does. */
  private Operand scalarBefore(Typed.Expr expr, Typed.Expr next) {
    Operand operand = scalar(expr);
    return operand instanceof Operand.Slot && Calls.any(next)
        ? graph.fixed(operand, "", expr.span())
        : operand;
  }

  /** The memory that an expression denotes. */
  Val.Mem memory(Typed.Expr expr) {
    Val val = value(expr);
    if (val instanceof Val.Mem mem) {
      return elements(mem, expr.type());
    }
    throw new AssertionError("no memory: " + expr.type().text());
  }

  /** {@code val}, which is memory, as its elements. */
  Val.Mem memoryOf(Val val, Type type) {
    return elements((Val.Mem) val, type);
  }

  /**
   * An array that lies in a struct is known as one element; seen from outside it is its elements.
   */
  private static Val.Mem elements(Val.Mem mem, Type type) {
    return type instanceof Type.Memory memory
            && memory.storage() instanceof Storage.Array array
            && mem.element().equals(array)
        ? new Val.Mem(
            mem.base(), mem.offset(), new Const(array.count()), array.element(), mem.param())
        : mem;
  }

  /** The address at which memory starts. */
  Operand address(Val.Mem mem, Span span) {
    if (mem.base() instanceof Operand.Address address) {
      return new Operand.Address(address.buffer(), address.offset() + mem.offset());
    }
    if (mem.base() instanceof Operand.DataAddress data) {
      return new Operand.DataAddress(data.content(), data.offset() + mem.offset());
    }
    return mem.offset() == 0
        ? mem.base()
        : emitter.compute(PseudoCall.ADD, span, mem.base(), new Const(mem.offset()));
  }

  // ---- numbers

  private Operand binary(Typed.Binary binary) {
    if (binary.op() == BinaryOp.AND || binary.op() == BinaryOp.OR) {
      return truth(binary);
    }
    Operand left = scalarBefore(binary.left(), binary.right());
    Operand right = scalar(binary.right());
    return arithmetic(binary.op(), left, right, binary.span());
  }

  private Operand truth(Typed.Expr condition) {
    Cell result = emitter.temp();
    Frames.Label yes = emitter.label();
    Frames.Label no = emitter.label();
    Frames.Label end = emitter.label();
    condition(condition, yes, no);
    emitter.bind(yes);
    if (emitter.reachable()) {
      emitter.move(new Const(1), result, condition.span());
      emitter.jump(end);
    }
    emitter.bind(no);
    if (emitter.reachable()) {
      emitter.move(ZERO, result, condition.span());
      emitter.jump(end);
    }
    emitter.bindOrDead(end);
    return result;
  }

  private Operand unary(Typed.Unary unary) {
    Operand operand = scalar(unary.operand());
    if (operand instanceof Const number) {
      return new Const(Arithmetic.apply(unary.op(), number.value()));
    }
    return switch (unary.op()) {
      case NEGATE -> emitter.compute(PseudoCall.SUB, unary.span(), ZERO, operand);
      case COMPLEMENT -> emitter.compute(PseudoCall.XOR, unary.span(), operand, new Const(-1));
      case NOT -> emitter.compute(PseudoCall.EQ, unary.span(), operand, ZERO);
    };
  }

  /** {@code left op right}. */
  Operand arithmetic(BinaryOp op, Operand left, Operand right, Span span) {
    if (left instanceof Const a
        && right instanceof Const b
        && !(isDivision(op) && b.value() == 0)) {
      return new Const(Arithmetic.apply(op, a.value(), b.value()));
    }
    if (right.equals(ZERO) && (op == BinaryOp.ADD || op == BinaryOp.SUB)) {
      return left;
    }
    if (isDivision(op) && !(right instanceof Const b && b.value() != 0)) {
      refuse(right, Test.ZERO, Errno.EDOM, span, null);
    }
    return switch (op) {
      case GT -> emitter.compute(PseudoCall.LT, span, right, left);
      case GE -> emitter.compute(PseudoCall.LE, span, right, left);
      default -> emitter.compute(pseudo(op), span, left, right);
    };
  }

  private static boolean isDivision(BinaryOp op) {
    return op == BinaryOp.DIV || op == BinaryOp.MOD;
  }

  private static PseudoCall pseudo(BinaryOp op) {
    return switch (op) {
      case ADD -> PseudoCall.ADD;
      case SUB -> PseudoCall.SUB;
      case MUL -> PseudoCall.MUL;
      case DIV -> PseudoCall.DIV;
      case MOD -> PseudoCall.MOD;
      case BIT_AND -> PseudoCall.AND;
      case BIT_OR -> PseudoCall.OR;
      case BIT_XOR -> PseudoCall.XOR;
      case SHL -> PseudoCall.SHL;
      case SHR -> PseudoCall.SHR;
      case LT -> PseudoCall.LT;
      case LE -> PseudoCall.LE;
      case EQ -> PseudoCall.EQ;
      case NE -> PseudoCall.NE;
      default -> throw new AssertionError(op);
    };
  }

  /** Fails, uncatchably, where {@code value} passes {@code test}. */
  private void refuse(Operand value, Test test, Errno errno, Span span, @Nullable Span bounds) {
    Frames.Label broken = emitter.label();
    Frames.Label holds = emitter.label();
    if (value instanceof Const number) { // a constant argument of a fn
      emitter.jump(holds(test, number.value()) ? broken : holds);
    } else {
      emitter.branch(value, test, broken, holds, bounds);
    }
    emitter.bind(broken);
    if (emitter.reachable()) {
      graph.cleanUps.fail(new Const(errno.number()), null, span, false);
    }
    emitter.bindOrDead(holds);
  }

  private static boolean holds(Test test, long value) {
    return switch (test) {
      case ZERO -> value == 0;
      case NONZERO -> value != 0;
      case NEGATIVE -> value < 0;
      case NOT_POSITIVE -> value <= 0;
    };
  }

  // ---- conditions

  /** Goes to {@code yes} where {@code expr} holds, else to {@code no}. */
  void condition(Typed.Expr expr, Frames.Label yes, Frames.Label no) {
    if (expr instanceof Typed.Unary unary && unary.op() == UnaryOp.NOT) {
      condition(unary.operand(), no, yes);
    } else if (expr instanceof Typed.Binary binary && binary.op() == BinaryOp.AND) {
      Frames.Label second = emitter.label();
      condition(binary.left(), second, no);
      emitter.bind(second);
      if (emitter.reachable()) {
        condition(binary.right(), yes, no);
      }
    } else if (expr instanceof Typed.Binary binary && binary.op() == BinaryOp.OR) {
      Frames.Label second = emitter.label();
      condition(binary.left(), yes, second);
      emitter.bind(second);
      if (emitter.reachable()) {
        condition(binary.right(), yes, no);
      }
    } else if (expr instanceof Typed.Binary binary && isComparison(binary.op())) {
      compare(binary, yes, no);
    } else {
      test(scalar(expr), Test.NONZERO, yes, no);
    }
  }

  private static boolean isComparison(BinaryOp op) {
    return switch (op) {
      case EQ, NE, LT, LE, GT, GE -> true;
      default -> false;
    };
  }

  private void test(Operand value, Test test, Frames.Label yes, Frames.Label no) {
    if (value instanceof Const number) {
      emitter.jump(holds(test, number.value()) ? yes : no);
    } else {
      emitter.branch(value, test, yes, no, null);
    }
    pass(yes);
    pass(no);
  }

  /** Goes on from a label that stands for what becomes known on the way to another one. */
  private void pass(Frames.Label label) {
    if (label.onBind != null && label.forward != null) {
      emitter.bind(label);
      if (emitter.reachable()) {
        label.onBind.run();
        emitter.jump(label.forward);
      }
    }
  }

  private void compare(Typed.Binary binary, Frames.Label yes, Frames.Label no) {
    Operand left = scalarBefore(binary.left(), binary.right());
    Operand right = scalar(binary.right());
    switch (binary.op()) {
      case EQ -> equal(left, right, binary.span(), yes, no);
      case NE -> equal(left, right, binary.span(), no, yes);
      case LT -> less(binary, left, right, yes, no);
      case GE -> less(binary, left, right, no, yes);
      case GT -> less(binary, right, left, yes, no);
      default -> less(binary, right, left, no, yes);
    }
  }

  private void equal(Operand left, Operand right, Span span, Frames.Label yes, Frames.Label no) {
    if (left instanceof Const a && right instanceof Const b) {
      emitter.jump(a.value() == b.value() ? yes : no);
    } else if (right instanceof Const c) {
      Operand difference =
          c.value() == 0
              ? left
              : emitter.compute(PseudoCall.ADD, span, left, new Const(-c.value()));
      test(difference, Test.ZERO, yes, no);
    } else if (left instanceof Const) {
      equal(right, left, span, yes, no);
    } else {
      test(emitter.compute(PseudoCall.SUB, span, left, right), Test.ZERO, yes, no);
    }
  }

  /** {@code left < right}. */
  private void less(
      Typed.Binary binary, Operand left, Operand right, Frames.Label yes, Frames.Label no) {
    Span span = binary.span();
    if (left instanceof Const && right instanceof Const) {
      test(arithmetic(BinaryOp.LT, left, right, span), Test.NONZERO, yes, no);
    } else if (right.equals(ZERO)) {
      test(left, Test.NEGATIVE, neverOpened(binary.left(), yes), no);
    } else if (right.equals(new Const(1))) {
      test(left, Test.NOT_POSITIVE, yes, no);
    } else if (left.equals(ZERO)) {
      test(right, Test.NOT_POSITIVE, no, yes);
    } else if (left.equals(new Const(-1))) {
      test(right, Test.NEGATIVE, neverOpened(binary.left(), no), yes);
    } else {
      test(emitter.compute(PseudoCall.LT, span, left, right), Test.NONZERO, yes, no);
    }
  }

  /** Where a descriptor is negative there is nothing to close. */
  private Frames.Label neverOpened(Typed.Expr expr, Frames.Label target) {
    if (expr.type() != Type.FD || graph.cleanUps.named(expr) == null) {
      return target;
    }
    Frames.Label here = emitter.label();
    here.onBind = () -> graph.cleanUps.neverOpened(expr);
    here.forward = target;
    return here;
  }

  // ---- memory

  private Val slice(Typed.SliceOf slice) {
    Val.Mem base = memory(slice.base());
    if (base.element() != Storage.Scalar.U8 && slice.type() == Type.BYTES) {
      base = asBytes(base, slice.span());
    }
    Operand from = slice.from() == null ? ZERO : scalar(slice.from());
    if (slice.from() != null && slice.to() != null) {
      from = Calls.any(slice.to()) ? graph.fixed(from, "", slice.span()) : from;
    }
    Operand to = slice.to() == null ? base.count() : scalar(slice.to());
    Operand length = base.count();
    if (slice.to() != null) {
      checkBounds(to, length, slice.to().span());
    }
    if (slice.from() != null) {
      checkBounds(from, to, slice.from().span());
    }
    Operand count = arithmetic(BinaryOp.SUB, to, from, slice.span());
    return at(base, from, count, slice.span());
  }

  /** The part of {@code base} that starts {@code index} elements in. */
  private Val.Mem at(Val.Mem base, Operand index, Operand count, Span span) {
    long size = base.element().size();
    if (index instanceof Const number) {
      return base.moved(number.value() * size, count, base.element());
    }
    Operand by = arithmetic(BinaryOp.MUL, index, new Const(size), span);
    if (size == 1) {
      by = index;
    }
    Operand start = emitter.compute(PseudoCall.ADD, span, address(base, span), by);
    return new Val.Mem(start, 0, count, base.element(), base.param());
  }

  /** Fails unless {@code 0 <= index <= limit}; what is proved costs nothing in the end. */
  private void checkBounds(Operand index, Operand limit, Span span) {
    if (index instanceof Const i && limit instanceof Const n) {
      if (i.value() < 0 || i.value() > n.value()) {
        graph.diagnostics.report(
            Diagnostic.of(Kind.OUT_OF_BOUNDS, span, i.value() + " is not within 0.." + n.value()));
      }
      return;
    }
    if (!(index instanceof Const i && i.value() >= 0)) {
      refuse(index, Test.NEGATIVE, Errno.EINVAL, span, span);
    } else if (i.value() == 0) {
      return; // lengths are never negative
    }
    Operand room = emitter.compute(PseudoCall.SUB, span, limit, index);
    refuse(room, Test.NEGATIVE, Errno.EINVAL, span, span);
  }

  private Val.Mem element(Typed.IndexOf expr) {
    Val.Mem base = memory(expr.base());
    Operand index = scalar(expr.index());
    if (index instanceof Const i && base.count() instanceof Const n) {
      if (i.value() < 0 || i.value() >= n.value()) {
        graph.diagnostics.report(
            Diagnostic.of(
                Kind.OUT_OF_BOUNDS,
                expr.index().span(),
                "element " + i.value() + " of " + n.value()));
        return base;
      }
    } else {
      Operand last = arithmetic(BinaryOp.SUB, base.count(), new Const(1), expr.span());
      if (!(index instanceof Const i && i.value() >= 0)) {
        refuse(index, Test.NEGATIVE, Errno.EINVAL, expr.span(), expr.index().span());
      }
      Operand room = emitter.compute(PseudoCall.SUB, expr.span(), last, index);
      refuse(room, Test.NEGATIVE, Errno.EINVAL, expr.span(), expr.index().span());
    }
    return at(base, index, new Const(1), expr.span());
  }

  /** The memory of a field or an element: what {@link #load} reads and {@link #store} writes. */
  Val.Mem target(Typed.Expr expr) {
    if (expr instanceof Typed.FieldOf field) {
      Val.Mem base = memory(field.base());
      return base.moved(field.field().offset(), new Const(1), field.field().storage());
    }
    if (expr instanceof Typed.IndexOf index) {
      return element(index);
    }
    throw new AssertionError("no place: " + expr);
  }

  /** Reads what lies at {@code where}. */
  Val load(Val.Mem where, Storage storage, String name, Span span) {
    if (!(storage instanceof Storage.Scalar scalar)) {
      return where.moved(0, new Const(1), storage);
    }
    if (scalar == Storage.Scalar.BYTES) {
      Operand pointer = read(where, 0, 8, name, span);
      Operand length = read(where, 8, 8, "", span);
      return new Val.Mem(pointer, 0, length, Storage.Scalar.U8, -1);
    }
    if (scalar.isCell() && where.hasSlot(0)) {
      return new Val.Scalar(where.slot(0));
    }
    return new Val.Scalar(read(where, 0, scalar.format(), name, span));
  }

  private Operand read(Val.Mem where, long at, int format, String name, Span span) {
    if (format == 8 && where.hasSlot(at)) {
      return where.slot(at);
    }
    Cell dest = emitter.cell(name);
    Place place = place(where, at);
    emitter.pseudo(
        PseudoCall.LOAD, dest, span, place.base(), new Const(place.offset()), new Const(format));
    return dest;
  }

  /** A base and an offset for load and store: the address itself where it is known. */
  private record Place(Operand base, long offset) {}

  private static Place place(Val.Mem where, long at) {
    if (where.base() instanceof Operand.Address address) {
      return new Place(
          new Operand.Address(address.buffer(), address.offset() + where.offset() + at), 0);
    }
    return new Place(where.base(), where.offset() + at);
  }

  /** Writes a number to {@code where}. */
  void store(Val.Mem where, Operand value, Span span) {
    graph.markWritten(where.param());
    Storage.Scalar scalar = (Storage.Scalar) where.element();
    write(where, 0, scalar.format(), value, span);
  }

  private void write(Val.Mem where, long at, int format, Operand value, Span span) {
    if (format == 8 && where.hasSlot(at)) {
      emitter.move(value, where.slot(at), span);
      return;
    }
    Place place = place(where, at);
    emitter.pseudo(
        PseudoCall.STORE,
        null,
        span,
        place.base(),
        new Const(place.offset()),
        // Only a load extends a sign; the library refuses a store that asks for it.
        new Const(format & ~NarrowFormat.SIGNED),
        value);
  }

  /** {@code target = value} where the target is a field or an element. */
  void storeInto(Typed.Expr target, Typed.Expr value, Span span) {
    storeInto(target(target), value, span);
  }

  /** Stores {@code value} into memory. */
  void storeInto(Val.Mem where, Typed.Expr value, Span span) {
    if (value instanceof Typed.StructValue struct) {
      initialise(where, struct, false);
    } else {
      storeValue(where, where.element(), value, span);
    }
  }

  private void storeValue(Val.Mem where, Storage storage, Typed.Expr value, Span span) {
    graph.markWritten(where.param());
    if (storage == Storage.Scalar.BYTES) {
      Val val = value(value);
      if (val instanceof Val.Mem mem) {
        Val.Mem bytes = asBytes(mem, span);
        write(where, 0, 8, address(bytes, span), span);
        write(where, 8, 8, bytes.count(), span);
      } else {
        write(where, 0, 8, ZERO, span);
        write(where, 8, 8, ZERO, span);
      }
    } else if (storage instanceof Storage.Scalar) {
      store(where.moved(0, new Const(1), storage), storedAs(storage, value), span);
    } else {
      copy(where, storage, value, span);
    }
  }

  /** A big-endian value in a field of plain order is swapped here. */
  private Operand storedAs(Storage storage, Typed.Expr value) {
    Operand operand = scalar(value);
    if (value.type() instanceof Type.BigEndian be
        && storage instanceof Storage.Scalar plain
        && (plain.format() & NarrowFormat.BIG_ENDIAN) == 0) {
      return swapped(operand, be.storage(), value.span());
    }
    return operand;
  }

  private Operand swapped(Operand operand, Storage.Scalar be, Span span) {
    int width = (int) be.size();
    if (operand instanceof Const number) {
      return new Const(Long.reverseBytes(number.value()) >>> (64 - 8 * width));
    }
    Buffer scratch = emitter.buffer("swap", 8, true);
    Val.Mem memory = new Val.Mem(new Operand.Address(scratch, 0), 0, new Const(1), be, -1);
    write(memory, 0, be.format(), operand, span);
    return read(memory, 0, width, "", span);
  }

  private void copy(Val.Mem where, Storage storage, Typed.Expr value, Span span) {
    Operand to = address(where, span);
    if (value instanceof Typed.Data data) {
      long size = data.content().size();
      Operand from = new Operand.DataAddress(data.content(), 0);
      emitter.pseudo(PseudoCall.COPY, null, span, to, from, new Const(size));
      if (size < storage.size()) {
        Operand rest = address(where.moved(size, new Const(1), storage), span);
        emitter.pseudo(PseudoCall.FILL, null, span, rest, ZERO, new Const(storage.size() - size));
      }
      return;
    }
    Operand from = address(memory(value), span);
    emitter.pseudo(PseudoCall.COPY, null, span, to, from, new Const(storage.size()));
  }

  /** Any memory as bytes. */
  Val.Mem asBytes(Val.Mem mem, Span span) {
    if (mem.element() == Storage.Scalar.U8) {
      return mem;
    }
    Operand length = arithmetic(BinaryOp.MUL, mem.count(), new Const(mem.element().size()), span);
    return new Val.Mem(mem.base(), mem.offset(), length, Storage.Scalar.U8, mem.param());
  }

  /**
   * Gives a struct its fields.
   *
   * @param atStart whether it may be done before the run: constants then cost no atom
   */
  void initialise(Val.Mem where, Typed.StructValue struct, boolean atStart) {
    graph.markWritten(where.param());
    StructImage image = StructImage.of(struct);
    boolean known = atStart && where.isStatic();
    if (known) {
      Operand.Address start = (Operand.Address) where.base();
      start.buffer().init(start.offset() + where.offset(), image.bytes());
    } else {
      for (StructImage.Piece piece : image.pieces()) {
        write(where, piece.offset(), piece.width(), new Const(piece.value()), struct.span());
      }
    }
    storeRuntimeFields(where, struct, image);
  }

  private void storeRuntimeFields(Val.Mem where, Typed.StructValue struct, StructImage image) {
    for (Typed.FieldValue field : struct.fields()) {
      if (image.holds(field)) {
        continue;
      }
      Val.Mem at = where.moved(field.field().offset(), new Const(1), field.field().storage());
      if (field.value() instanceof Typed.StructValue nested) {
        initialise(at, nested, false);
      } else {
        storeValue(at, field.field().storage(), field.value(), field.value().span());
      }
    }
  }

  /** The argument operands of a span: its address, and its length or number of elements. */
  List<Operand> span(Val.Mem mem, Type wanted, Span span) {
    Val.Mem given = wanted == Type.BYTES ? asBytes(mem, span) : mem;
    return List.of(address(given, span), given.count());
  }

  Optional<Val.Mem> optionalMemory(Typed.Expr expr) {
    Val val = value(expr);
    return val instanceof Val.Mem mem ? Optional.of(elements(mem, expr.type())) : Optional.empty();
  }
}
