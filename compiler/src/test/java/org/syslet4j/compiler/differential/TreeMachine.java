// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.differential;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Expr.BinaryOp;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.Unit;

/**
 * What a program without system calls means, told by walking its tree: the other opinion in the
 * differential test. It knows longs, arrays of u16 and s32, fns, defers and failures.
 */
final class TreeMachine {
  private static final int EINVAL = 22;
  private static final int EDOM = 33;
  private static final int MOST_STEPS = 400_000;
  private static final Map<String, Long> ERRNOS = Map.of("EIO", 5L, "EAGAIN", 11L, "EINVAL", 22L);

  private final Map<String, Decl.Fn> fns = new HashMap<>();
  private Deque<Map<String, Object>> scopes = new ArrayDeque<>();
  private int steps;

  /** Control leaves: a loop, a fn. */
  private static class Leave extends RuntimeException {
    private static final long serialVersionUID = 1;

    Leave() {
      super(null, null, false, false);
    }
  }

  private static final class BreakOut extends Leave {
    private static final long serialVersionUID = 1;
    final @Nullable String label;
    final boolean again;

    BreakOut(@Nullable Name label, boolean again) {
      this.label = label == null ? null : label.text();
      this.again = again;
    }
  }

  private static final class Return extends Leave {
    private static final long serialVersionUID = 1;
    final transient List<Long> values;

    Return(List<Long> values) {
      this.values = values;
    }
  }

  private static final class Failure extends Leave {
    private static final long serialVersionUID = 1;
    final long errno;
    final boolean catchable;

    Failure(long errno, boolean catchable) {
      this.errno = errno;
      this.catchable = catchable;
    }
  }

  private record Array(long[] elements, String type) {}

  /** Too long to be worth it. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  static ReferenceMachine.End run(Unit unit, long... arguments) {
    TreeMachine machine = new TreeMachine();
    Decl.Syslet syslet = null;
    for (Decl decl : unit.decls()) {
      if (decl instanceof Decl.Fn fn) {
        machine.fns.put(fn.name().text(), fn);
      } else if (decl instanceof Decl.Syslet found) {
        syslet = found;
      }
    }
    Map<String, Object> params = new HashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      params.put(syslet.params().get(i).name().text(), arguments[i]);
    }
    try {
      return new ReferenceMachine.End(false, machine.body(syslet.body(), params));
    } catch (Failure failure) {
      return new ReferenceMachine.End(true, List.of(failure.errno));
    }
  }

  private List<Long> body(Stmt.Block body, Map<String, Object> params) {
    Deque<Map<String, Object>> outside = scopes;
    scopes = new ArrayDeque<>();
    scopes.push(params);
    try {
      block(body);
      return List.of();
    } catch (Return result) {
      return result.values;
    } finally {
      scopes = outside;
    }
  }

  private void block(Stmt.Block block) {
    scopes.push(new HashMap<>());
    Deque<Stmt.Defer> defers = new ArrayDeque<>();
    boolean failing = false;
    try {
      for (Stmt stmt : block.statements()) {
        if (stmt instanceof Stmt.Defer defer) {
          defers.push(defer);
        } else {
          statement(stmt);
        }
      }
    } catch (Failure failure) {
      failing = true;
      throw failure;
    } finally {
      for (Stmt.Defer defer : defers) {
        if (failing || !defer.onErrorOnly()) {
          statement(defer.statement());
        }
      }
      scopes.pop();
    }
  }

  private void statement(Stmt stmt) {
    if (++steps > MOST_STEPS) {
      throw new TooLong();
    }
    if (stmt instanceof Stmt.Block block) {
      block(block);
    } else if (stmt instanceof Stmt.Let let) {
      scopes.peek().put(let.names().get(0).text(), value(let.init()));
    } else if (stmt instanceof Stmt.Var var) {
      Object start =
          var.init() != null
              ? value(var.init())
              : new Array(new long[(int) value(var.type().length())], var.type().name().text());
      scopes.peek().put(var.name().text(), start);
    } else if (stmt instanceof Stmt.Assign assign) {
      assign(assign);
    } else if (stmt instanceof Stmt.If branch) {
      if (value(branch.condition()) != 0) {
        block(branch.then());
      } else if (branch.otherwise() != null) {
        statement(branch.otherwise());
      }
    } else if (stmt instanceof Stmt.Loop loop) {
      turns(loop.label(), () -> true, loop.body(), () -> {});
    } else if (stmt instanceof Stmt.While loop) {
      turns(loop.label(), () -> value(loop.condition()) != 0, loop.body(), () -> {});
    } else if (stmt instanceof Stmt.ForRange loop) {
      forRange(loop);
    } else if (stmt instanceof Stmt.Break leave) {
      throw new BreakOut(leave.label(), false);
    } else if (stmt instanceof Stmt.Continue again) {
      throw new BreakOut(again.label(), true);
    } else if (stmt instanceof Stmt.Return leave) {
      throw new Return(leave.values().stream().map(this::value).toList());
    } else if (stmt instanceof Stmt.Fail fail) {
      throw new Failure(ERRNOS.get(((Expr.Ref) fail.errno()).name().text()), true);
    } else if (stmt instanceof Stmt.Check check) {
      if (value(check.condition()) == 0) {
        throw new Failure(EINVAL, true);
      }
    } else {
      value(((Stmt.Evaluate) stmt).expr());
    }
  }

  private void forRange(Stmt.ForRange loop) {
    long to = value(loop.to());
    long[] i = {value(loop.from())};
    Map<String, Object> scope = new HashMap<>();
    scopes.push(scope);
    scope.put(loop.variable().text(), i[0]);
    try {
      turns(
          loop.label(),
          () -> i[0] < to,
          loop.body(),
          () -> scope.put(loop.variable().text(), ++i[0]));
    } finally {
      scopes.pop();
    }
  }

  private void turns(
      @Nullable Name label,
      java.util.function.BooleanSupplier more,
      Stmt.Block body,
      Runnable advance) {
    while (more.getAsBoolean()) {
      if (++steps > MOST_STEPS) {
        throw new TooLong();
      }
      try {
        block(body);
      } catch (BreakOut leave) {
        if (leave.label != null && !(label != null && label.text().equals(leave.label))) {
          throw leave;
        }
        if (!leave.again) {
          return;
        }
      }
      advance.run();
    }
  }

  private void assign(Stmt.Assign assign) {
    if (assign.target() instanceof Expr.Index index) {
      Array array = (Array) find(((Expr.Ref) index.base()).name().text());
      if (assign.op() == null) {
        int at = element(array, value(index.index()));
        array.elements[at] = narrow(array.type, value(assign.value()));
      } else {
        int at = element(array, value(index.index()));
        long old = array.elements[at];
        array.elements[at] = narrow(array.type, apply(assign.op(), old, value(assign.value())));
      }
      return;
    }
    String name = ((Expr.Ref) assign.target()).name().text();
    long value = value(assign.value());
    long now = assign.op() == null ? value : apply(assign.op(), (Long) find(name), value);
    for (Map<String, Object> scope : scopes) {
      if (scope.containsKey(name)) {
        scope.put(name, now);
        return;
      }
    }
    throw new AssertionError(name);
  }

  private static long narrow(String type, long value) {
    return switch (type) {
      case "u16" -> value & 0xffff;
      case "s32" -> (int) value;
      default -> throw new AssertionError(type);
    };
  }

  private static int element(Array array, long index) {
    if (index < 0 || index >= array.elements.length) {
      throw new Failure(EINVAL, false);
    }
    return (int) index;
  }

  private Object find(String name) {
    for (Map<String, Object> scope : scopes) {
      if (scope.containsKey(name)) {
        return scope.get(name);
      }
    }
    throw new AssertionError(name);
  }

  private long value(Expr expr) {
    if (expr instanceof Expr.Int number) {
      return number.value();
    }
    if (expr instanceof Expr.Ref ref) {
      return (Long) find(ref.name().text());
    }
    if (expr instanceof Expr.Unary unary) {
      long operand = value(unary.operand());
      return switch (unary.op()) {
        case NOT -> operand == 0 ? 1 : 0;
        case NEGATE -> -operand;
        case COMPLEMENT -> ~operand;
      };
    }
    if (expr instanceof Expr.Index index) {
      Array array = (Array) find(((Expr.Ref) index.base()).name().text());
      return array.elements[element(array, value(index.index()))];
    }
    if (expr instanceof Expr.Binary binary) {
      if (binary.op() == BinaryOp.AND) {
        return value(binary.left()) != 0 && value(binary.right()) != 0 ? 1 : 0;
      }
      if (binary.op() == BinaryOp.OR) {
        return value(binary.left()) != 0 || value(binary.right()) != 0 ? 1 : 0;
      }
      long left = value(binary.left());
      return apply(binary.op(), left, value(binary.right()));
    }
    return call((Expr.Call) expr);
  }

  private long call(Expr.Call call) {
    Decl.Fn fn = fns.get(call.callee().text());
    Map<String, Object> params = new HashMap<>();
    for (int i = 0; i < call.args().size(); i++) {
      params.put(fn.params().get(i).name().text(), value(call.args().get(i)));
    }
    try {
      List<Long> results = body(fn.body(), params);
      return results.isEmpty() ? 0 : results.get(0);
    } catch (Failure failure) {
      if (!failure.catchable || call.handler() == null) {
        throw failure;
      }
      List<Long> wanted = new ArrayList<>();
      call.handler().errnos().forEach(e -> wanted.add(ERRNOS.get(e.text())));
      if (!wanted.isEmpty() && !wanted.contains(failure.errno)) {
        throw failure;
      }
      block(call.handler().body());
      return 0; // the handler leaves where the value is used
    }
  }

  private static long apply(BinaryOp op, long left, long right) {
    return switch (op) {
      case EQ -> left == right ? 1 : 0;
      case NE -> left != right ? 1 : 0;
      case LT -> left < right ? 1 : 0;
      case LE -> left <= right ? 1 : 0;
      case GT -> left > right ? 1 : 0;
      case GE -> left >= right ? 1 : 0;
      case BIT_OR -> left | right;
      case BIT_XOR -> left ^ right;
      case BIT_AND -> left & right;
      case SHL -> left << right;
      case SHR -> left >> right;
      case ADD -> left + right;
      case SUB -> left - right;
      case MUL -> left * right;
      case DIV -> {
        if (right == 0) {
          throw new Failure(EDOM, false);
        }
        yield left / right;
      }
      case MOD -> {
        if (right == 0) {
          throw new Failure(EDOM, false);
        }
        yield left % right;
      }
      default -> throw new AssertionError(op);
    };
  }
}
