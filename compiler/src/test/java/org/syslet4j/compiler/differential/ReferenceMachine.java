// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.differential;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.abi.AtomLayout;
import org.syslet4j.abi.NarrowFormat;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.image.Image;
import org.syslet4j.image.Outcome;

/**
 * Runs an image without a kernel: the pseudo calls as ABI.md and syslet.h tell them, over a block
 * in a byte array whose addresses are its offsets plus {@link #BASE}. Of the system calls it knows
 * process_vm_readv of the own process alone; any other is an error.
 */
final class ReferenceMachine {
  /** A multiple of {@link Image#ALIGNMENT}. */
  private static final long BASE = 1L << 40;

  private static final long PROCESS = 4711;
  private static final int PROCESS_VM_READV = 310;
  private static final int MOST_ATOMS = 2_000_000;

  private final Image image;
  private final ByteBuffer block;
  private final Map<Integer, Integer> atomAt = new HashMap<>();

  private ReferenceMachine(Image image) {
    this.image = image;
    this.block = ByteBuffer.allocate(image.layout().size()).order(ByteOrder.LITTLE_ENDIAN);
    for (Image.Cell cell : image.cells()) {
      long base =
          switch (cell.kind()) {
            case NUMBER -> 0;
            case ADDRESS -> BASE;
            case PROCESS -> PROCESS;
          };
      block.putLong(cell.offset(), cell.value() + base);
    }
    for (Image.Buffer buffer : image.buffers()) {
      block.put(buffer.offset(), buffer.init().toArray());
    }
    block.put(image.layout().dataStart(), image.data().toArray());
    for (int i = 0; i < image.atoms().size(); i++) {
      atomAt.put(image.atoms().get(i).offset(), i);
    }
  }

  /** How a run ended: the results, or the negative errno alone. */
  record End(boolean failed, List<Long> values) {}

  /** Runs the image with numbers for its parameters. */
  static End run(Image image, long... arguments) {
    ReferenceMachine machine = new ReferenceMachine(image);
    for (int i = 0; i < arguments.length; i++) {
      for (Image.Binding binding : image.params().get(i).bindings()) {
        long value =
            switch (binding.source()) {
              case VALUE -> arguments[i];
              case NEGATED_VALUE -> -arguments[i];
              case TURNS -> -1 - Math.max(0, arguments[i]);
              default -> throw new AssertionError(binding);
            };
        long start = machine.block.getLong(binding.cell());
        machine.block.putLong(binding.cell(), start + value);
      }
    }
    return machine.outcome(machine.execute());
  }

  private int execute() {
    int at = image.entry();
    for (int count = 0; count < MOST_ATOMS; count++) {
      Image.Atom atom = image.atoms().get(at);
      long result = call(atom);
      if (atom.ret() != Image.NULL) {
        block.putLong(atom.ret(), result);
      }
      int next = atom.next();
      if (AtomFlags.stops(atom.flags(), result)) {
        next =
            (atom.flags() & AtomFlags.SKIP_TO_NEXT_ON_STOP) != 0
                ? atom.offset() + AtomLayout.SIZE
                : Image.NULL;
      }
      if (next == Image.NULL) {
        return at;
      }
      at = atomAt.get(next);
    }
    throw new AssertionError("it does not end");
  }

  private long arg(Image.Atom atom, int index) {
    return index < atom.args().size() ? block.getLong(atom.args().get(index)) : 0;
  }

  private int offset(long address) {
    return Math.toIntExact(address - BASE);
  }

  private long call(Image.Atom atom) {
    long a = arg(atom, 0);
    long b = arg(atom, 1);
    if (atom.nr() == PROCESS_VM_READV) {
      return move(atom);
    }
    PseudoCall call =
        PseudoCall.of(atom.nr()).orElseThrow(() -> new AssertionError("call " + atom.nr()));
    return switch (call) {
      case UMEM_ADD -> {
        long sum = block.getLong(offset(a)) + b;
        block.putLong(offset(a), sum);
        yield sum;
      }
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case DIV -> b == 0 ? -33 : a / b;
      case MOD -> b == 0 ? -33 : a % b;
      case AND -> a & b;
      case OR -> a | b;
      case XOR -> a ^ b;
      case SHL -> a << b;
      case SHR -> a >> b;
      case LT -> a < b ? 1 : 0;
      case LE -> a <= b ? 1 : 0;
      case EQ -> a == b ? 1 : 0;
      case NE -> a != b ? 1 : 0;
      case LOAD -> load(offset(a + b), (int) arg(atom, 2));
      case STORE -> store(offset(a + b), (int) arg(atom, 2), arg(atom, 3));
      case COPY -> {
        byte[] bytes = new byte[(int) arg(atom, 2)];
        block.get(offset(b), bytes);
        block.put(offset(a), bytes);
        yield bytes.length;
      }
      case FILL -> {
        for (int i = 0; i < arg(atom, 2); i++) {
          block.put(offset(a) + i, (byte) b);
        }
        yield arg(atom, 2);
      }
      default -> throw new AssertionError(call);
    };
  }

  /** process_vm_readv(2) of the own process, byte by byte in the order of the kernel. */
  private long move(Image.Atom atom) {
    if (arg(atom, 0) != PROCESS || arg(atom, 5) != 0) {
      return -3; // ESRCH
    }
    int to = offset(arg(atom, 1));
    int from = offset(arg(atom, 3));
    long toEnd = to + 16 * arg(atom, 2);
    long fromEnd = from + 16 * arg(atom, 4);
    long moved = 0;
    long intoPiece = 0;
    for (; from < fromEnd; from += 16) {
      long size = block.getLong(from + 8);
      for (long i = 0; i < size; i++) {
        while (to < toEnd && intoPiece == block.getLong(to + 8)) {
          to += 16;
          intoPiece = 0;
        }
        if (to >= toEnd) {
          return moved;
        }
        byte value = block.get(offset(block.getLong(from) + i));
        block.put(offset(block.getLong(to) + intoPiece++), value);
        moved++;
      }
    }
    return moved;
  }

  private long load(int at, int format) {
    int width = format & NarrowFormat.WIDTH_MASK;
    boolean big = (format & NarrowFormat.BIG_ENDIAN) != 0;
    long value = 0;
    for (int i = 0; i < width; i++) {
      int index = big ? i : width - 1 - i;
      value = value << 8 | block.get(at + index) & 0xff;
    }
    int unused = 64 - 8 * width;
    return (format & NarrowFormat.SIGNED) != 0 ? value << unused >> unused : value;
  }

  private long store(int at, int format, long value) {
    int width = format & NarrowFormat.WIDTH_MASK;
    boolean big = (format & NarrowFormat.BIG_ENDIAN) != 0;
    for (int i = 0; i < width; i++) {
      int index = big ? width - 1 - i : i;
      block.put(at + index, (byte) (value >>> 8 * i));
    }
    return 0;
  }

  private End outcome(int last) {
    for (Outcome row : image.outcomes()) {
      boolean fits =
          row.lastAtom() == last
              && row.tests().stream().allMatch(t -> t.condition().holds(block.getLong(t.cell())));
      if (fits) {
        return ending(row.ending());
      }
    }
    throw new AssertionError("no outcome fits atom " + last);
  }

  private End ending(Outcome.Ending ending) {
    if (ending instanceof Outcome.Failed failed) {
      long errno = value(failed.errno());
      return new End(true, List.of(Math.abs(errno)));
    }
    List<Long> values = new ArrayList<>();
    for (Outcome.Value value : ((Outcome.Returned) ending).values()) {
      values.add(value(value));
    }
    return new End(false, values);
  }

  private long value(Outcome.Value value) {
    return value.cell() == Image.NULL ? value.constant() : block.getLong(value.cell());
  }
}
