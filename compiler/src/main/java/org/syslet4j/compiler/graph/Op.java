// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr.Mode;
import org.syslet4j.compiler.typed.Signature;

/** One operation, which becomes one atom. Compared by identity; passes change it in place. */
public final class Op {
  /** What an operation does. */
  public sealed interface Code {}

  /** A system call. */
  public record SystemCall(Signature signature) implements Code {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof SystemCall that && signature.equals(that.signature);
    }

    @Override
    public int hashCode() {
      return signature.hashCode();
    }
  }

  /** A call that the library answers. */
  public record Pseudo(PseudoCall call) implements Code {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Pseudo that && call == that.call;
    }

    @Override
    public int hashCode() {
      return call.hashCode();
    }
  }

  /** {@code dest = arg}; becomes whatever the ABI family offers. */
  public record Copy() implements Code {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Copy;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  private final Code code;
  private final List<Operand> args;
  private final Mode mode;
  private Span span;
  private Operand.@Nullable Place dest;
  private @Nullable Unwinding unwinding;

  Op(Code code, List<Operand> args, Operand.@Nullable Place dest, Mode mode, Span span) {
    this.code = code;
    this.args = new ArrayList<>(args);
    this.dest = dest;
    this.mode = mode;
    this.span = span;
  }

  public Code code() {
    return code;
  }

  /** Its arguments, the very list. */
  public List<Operand> args() {
    return args;
  }

  /** What takes the result; null when nothing does. */
  public Operand.@Nullable Place dest() {
    return dest;
  }

  void dest(Operand.@Nullable Place place) {
    dest = place;
  }

  public Mode mode() {
    return mode;
  }

  public Span span() {
    return span;
  }

  /** It was inlined for that call. */
  void inlined(@Nullable Span call) {
    span = span.inlined(call);
  }

  /** The clean-up that is in force before it, for a run that is cancelled. */
  Unwinding unwinding() {
    return unwinding == null ? Unwinding.NONE : unwinding;
  }

  /** Whether it is a step of a clean-up itself, before which a run is not cancelled. */
  public boolean isCleanUpStep() {
    return unwinding == null;
  }

  /** From now on the clean-up in force before {@code other} is in force before this. */
  void sameCleanUp(Op other) {
    unwinding = other.unwinding;
  }

  void unwinding(Unwinding inForce) {
    unwinding = inForce;
  }

  /** Whether it is that pseudo call. */
  public boolean is(PseudoCall call) {
    return code instanceof Pseudo pseudo && pseudo.call() == call;
  }

  /** The cells of a row that it fills. */
  List<Cell> filled() {
    return is(PseudoCall.COPY) && args.get(0) instanceof Operand.RowAddress address
        ? address.row().cells()
        : List.of();
  }

  /** Whether leaving it out changes nothing but its destination. */
  boolean isPure() {
    if (code instanceof Pseudo pseudo) {
      return switch (pseudo.call()) {
        case UMEM_ADD, STORE, COPY, FILL -> false;
        default -> true;
      };
    }
    return code instanceof Copy;
  }

  /** The name of what it does. */
  public String name() {
    if (code instanceof SystemCall call) {
      return call.signature().name();
    }
    return code instanceof Pseudo pseudo ? pseudo.call().text() : "move";
  }

  @Override
  public String toString() {
    String call =
        name() + args.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    String prefix = mode == Mode.DEFAULT ? "" : mode.name().toLowerCase(Locale.ROOT) + " ";
    return (dest == null ? "" : dest + " = ") + prefix + call;
  }
}
