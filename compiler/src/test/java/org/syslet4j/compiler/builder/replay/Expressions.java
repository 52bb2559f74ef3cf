// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.replay;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.syslet4j.compiler.builder.ArrayExpr;
import org.syslet4j.compiler.builder.BytesExpr;
import org.syslet4j.compiler.builder.Call;
import org.syslet4j.compiler.builder.Condition;
import org.syslet4j.compiler.builder.ErrnoVar;
import org.syslet4j.compiler.builder.LongArg;
import org.syslet4j.compiler.builder.LongExpr;
import org.syslet4j.compiler.builder.PathVar;
import org.syslet4j.compiler.builder.PointerArg;
import org.syslet4j.compiler.builder.StructLiteral;
import org.syslet4j.compiler.builder.StructVar;
import org.syslet4j.compiler.builder.Syslet;
import org.syslet4j.compiler.builder.Value;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.TypeRef;

/** Expressions, said again. */
final class Expressions {
  private final Program program;
  private final Names names;

  Expressions(Program program, Names names) {
    this.program = program;
    this.names = names;
  }

  Shown say(Expr expr) {
    if (expr instanceof Expr.Int number) {
      return Shown.plain(Syslet.num(number.value()));
    }
    if (expr instanceof Expr.Text text) {
      return Shown.plain(Syslet.text(text.value()));
    }
    if (expr instanceof Expr.Bytes bytes) {
      return Shown.plain(Syslet.bytes(bytes.value().getBytes(StandardCharsets.ISO_8859_1)));
    }
    if (expr instanceof Expr.Ipv4 address) {
      return Shown.plain(Syslet.ipv4(dotted(address.value())));
    }
    if (expr instanceof Expr.Null) {
      return Shown.plain(Syslet.NULL);
    }
    if (expr instanceof Expr.Ref ref) {
      Shown variable = names.find(ref.name().text());
      return variable != null ? variable : Shown.plain(program.constant(ref.name().text()));
    }
    if (expr instanceof Expr.Unary unary) {
      Shown operand = say(unary.operand());
      return Shown.plain(
          switch (unary.op()) {
            case NOT -> operand.condition().not();
            case NEGATE -> operand.number().negated();
            case COMPLEMENT -> operand.number().complement();
          });
    }
    if (expr instanceof Expr.Binary binary) {
      return Shown.plain(binary(binary));
    }
    if (expr instanceof Expr.Field field) {
      return field(field);
    }
    if (expr instanceof Expr.Index index) {
      Shown base = say(index.base());
      LongArg at = (LongArg) say(index.index()).value();
      return base.value() instanceof ArrayExpr<?> array
          ? new Shown(array.at(at), base.struct())
          : Shown.plain(((BytesExpr) base.value()).at(at));
    }
    if (expr instanceof Expr.Slice slice) {
      return slice(slice);
    }
    if (expr instanceof Expr.StructLiteral literal) {
      return new Shown(literal(literal), literal.type().text());
    }
    return Shown.plain(call((Expr.Call) expr));
  }

  private static String dotted(long address) {
    return (address >> 24 & 255)
        + "."
        + (address >> 16 & 255)
        + "."
        + (address >> 8 & 255)
        + "."
        + (address & 255);
  }

  // --- operators
  // --------------------------------------------------------------------------------------

  private Value binary(Expr.Binary binary) {
    Shown left = say(binary.left());
    Shown right = say(binary.right());
    switch (binary.op()) {
      case AND:
        return left.condition().and(right.condition());
      case OR:
        return left.condition().or(right.condition());
      case EQ:
      case NE:
        return equality(binary.op() == Expr.BinaryOp.EQ, left, right);
      default:
        return computed(binary.op(), left.number(), (LongArg) right.value());
    }
  }

  private static Condition equality(boolean equal, Shown left, Shown right) {
    if (right.value() == Syslet.NULL) {
      if (left.value() instanceof PathVar path) {
        return equal ? path.isNull() : path.notNull();
      }
      BytesExpr bytes = (BytesExpr) left.value();
      return equal ? bytes.isNull() : bytes.notNull();
    }
    LongArg other = (LongArg) right.value();
    if (left.value() instanceof ErrnoVar errno) {
      return equal ? errno.eq(other) : errno.ne(other);
    }
    return equal ? left.number().eq(other) : left.number().ne(other);
  }

  private static Value computed(Expr.BinaryOp op, LongExpr left, LongArg right) {
    return switch (op) {
      case LT -> left.lt(right);
      case LE -> left.le(right);
      case GT -> left.gt(right);
      case GE -> left.ge(right);
      case BIT_OR -> left.or(right);
      case BIT_XOR -> left.xor(right);
      case BIT_AND -> left.and(right);
      case SHL -> left.shl(right);
      case SHR -> left.shr(right);
      case ADD -> left.plus(right);
      case SUB -> left.minus(right);
      case MUL -> left.times(right);
      case DIV -> left.dividedBy(right);
      case MOD -> left.mod(right);
      default -> throw new AssertionError(op);
    };
  }

  // --- memory
  // -----------------------------------------------------------------------------------------

  private Shown field(Expr.Field tree) {
    Shown base = say(tree.base());
    String name = tree.name().text();
    if (base.value() instanceof BytesExpr bytes) {
      return Shown.plain(bytes.len());
    }
    if (base.value() instanceof ArrayExpr<?> array) {
      return Shown.plain(array.len());
    }
    StructVar struct = (StructVar) base.value();
    TypeRef type = type(base.struct(), name);
    Value value = Factories.get(struct, name).orElseGet(() -> plain(struct, name, type));
    return new Shown(value, Types.struct(type));
  }

  private Value plain(StructVar struct, String name, TypeRef type) {
    if (type.shape() == TypeRef.Shape.PLAIN) {
      switch (type.name().text()) {
        case "long":
          return struct.longField(name);
        case "fd":
          return struct.fdField(name);
        case "path":
          return struct.pathField(name);
        case "bytes":
          return struct.bytesField(name);
        default:
          break;
      }
    }
    return struct.field(name, program.types().of(type));
  }

  private TypeRef type(String struct, String field) {
    return Declared.find(program.unit(), struct, Decl.Struct.class).orElseThrow().fields().stream()
        .filter(f -> f.name().text().equals(field))
        .findFirst()
        .orElseThrow()
        .type();
  }

  private Shown slice(Expr.Slice tree) {
    Shown base = say(tree.base());
    LongArg from = tree.from() == null ? null : (LongArg) say(tree.from()).value();
    LongArg to = tree.to() == null ? null : (LongArg) say(tree.to()).value();
    if (base.value() instanceof ArrayExpr<?> array) {
      return new Shown(
          from == null
              ? to == null ? array.all() : array.upTo(to)
              : to == null ? array.from(from) : array.slice(from, to),
          base.struct());
    }
    BytesExpr bytes = (BytesExpr) base.value();
    return Shown.plain(
        from == null
            ? to == null ? bytes.all() : bytes.upTo(to)
            : to == null ? bytes.from(from) : bytes.slice(from, to));
  }

  private StructLiteral<?> literal(Expr.StructLiteral tree) {
    String name = tree.type().text();
    boolean ours =
        program.unit().decls().stream()
            .anyMatch(d -> d instanceof Decl.Struct && d.name().text().equals(name));
    StructLiteral<?> literal =
        ours
            ? program.struct(name).of()
            : Factories.literal(name).orElseGet(() -> program.struct(name).of());
    for (Expr.FieldValue field : tree.fields()) {
      Value value = say(field.value()).value();
      String of = field.name().text();
      if (!Factories.set(literal, of, value)) {
        if (value instanceof LongArg number) {
          literal.with(of, number);
        } else {
          literal.with(of, (PointerArg) value);
        }
      }
    }
    return literal;
  }

  // --- calls
  // ------------------------------------------------------------------------------------------

  Value call(Expr.Call tree) {
    Value[] args = tree.args().stream().map(arg -> say(arg).value()).toArray(Value[]::new);
    String name = tree.callee().text();
    switch (name) {
      case "be16":
        return Syslet.be16((LongArg) args[0]);
      case "be32":
        return Syslet.be32((LongArg) args[0]);
      case "be64":
        return Syslet.be64((LongArg) args[0]);
      default:
        break;
    }
    Call<?> call =
        name.equals("raw")
            ? Syslet.raw((LongArg) args[0], Arrays.copyOfRange(args, 1, args.length))
            : program.call(name, args);
    call =
        switch (tree.mode()) {
          case DEFAULT -> call;
          case ASYNC -> call.async();
          case SYNC -> call.sync();
        };
    call = tree.tried() ? call.tried() : call;
    Expr.Catch handler = tree.handler();
    return (Value) (handler == null ? call : handled(call, handler));
  }

  private Call<?> handled(Call<?> call, Expr.Catch handler) {
    if (handler.binding() != null) {
      String bound = handler.binding().text();
      return call.onError(
          bound,
          (block, errno) -> {
            Names inside = new Names(names);
            inside.put(bound, Shown.plain(errno));
            new Statements(program, inside, block).say(handler.body().statements());
          });
    }
    List<org.syslet4j.compiler.builder.Constant> errnos =
        handler.errnos().stream().map(name -> program.constant(name.text())).toList();
    java.util.function.Consumer<org.syslet4j.compiler.builder.Block> body =
        block -> new Statements(program, new Names(names), block).say(handler.body().statements());
    if (errnos.isEmpty()) {
      return call.onError(body);
    }
    return errnos.size() == 1
        ? call.onError(Objects.requireNonNull(errnos.get(0)), body)
        : call.onError(errnos, body);
  }
}
