// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.tree.Param.Direction;
import org.syslet4j.compiler.typed.Typed.Expr;
import org.syslet4j.compiler.typed.Typed.Stmt;

/**
 * Finds the arrays whose descriptors can be tracked one by one: each use names one element by a
 * constant, or has a call fill the array and looks at whether it succeeded. Any other use may reach
 * any of the elements, so it ends the tracking of the whole array, wherever it stands.
 */
final class DescriptorArrays extends Walk {
  private final Map<Variable, ArrayUses> arrays = new IdentityHashMap<>();

  private DescriptorArrays() {}

  /** Gives the arrays that {@code body} declares their elements. */
  static void mark(Typed.Block body) {
    DescriptorArrays found = new DescriptorArrays();
    found.stmt(body);
    for (Map.Entry<Variable, ArrayUses> array : found.arrays.entrySet()) {
      array.getKey().elements(array.getValue().elements(array.getKey()));
    }
  }

  static boolean holdsDescriptors(Type type) {
    return type instanceof Type.Memory memory
        && memory.storage() instanceof Storage.Array array
        && array.element() == Storage.Scalar.FD;
  }

  private static boolean fills(Typed.Call call, Typed.Arg arg) {
    if (!(arg instanceof Typed.SpanArg span) || call.handling() instanceof Typed.Plain) {
      return false;
    }
    Signature.Parameter param = call.signature().params().get(span.param());
    return param.direction() == Direction.OUT && holdsDescriptors(param.type());
  }

  private static final class ArrayUses {
    private final Map<Long, Integer> set = new TreeMap<>();
    private final Set<Long> named = new TreeSet<>();
    private boolean anyhow;

    void set(long index) {
      set.merge(index, 1, Integer::sum);
    }

    Map<Long, Variable> elements(Variable array) {
      // A name for an element means what was put there last; with two places that put something
      // there, one that is filled again would take the name with it.
      Map<Long, Variable> elements = new TreeMap<>();
      for (Map.Entry<Long, Integer> element : set.entrySet()) {
        if (anyhow || element.getValue() > 1 && named.contains(element.getKey())) {
          return Map.of();
        }
        elements.put(element.getKey(), array.elementAt(element.getKey()));
      }
      return elements;
    }
  }

  private record Element(ArrayUses uses, long index) {}

  private @Nullable Element element(Expr expr) {
    ArrayUses uses =
        expr instanceof Typed.IndexOf index && index.base() instanceof Typed.Var array
            ? arrays.get(array.variable())
            : null;
    return uses != null && ((Typed.IndexOf) expr).index() instanceof Typed.Const index
        ? new Element(uses, index.value())
        : null;
  }

  @Override
  void stmt(Stmt stmt) {
    if (stmt instanceof Typed.DeclareZero declare && holdsDescriptors(declare.variable().type())) {
      arrays.put(declare.variable(), new ArrayUses());
    } else if (stmt instanceof Typed.Declare declare
        && declare.variables().get(0).type() == Type.FD) {
      named(declare.init(), declare.variables().get(0).mutable());
    } else if (stmt instanceof Typed.Assign assign) {
      assign(assign);
      return;
    }
    super.stmt(stmt);
  }

  private void named(Expr value, boolean mutable) {
    Element element = element(value);
    if (element != null) {
      element.uses().named.add(element.index());
      element.uses().anyhow |= mutable;
    }
  }

  private void assign(Typed.Assign assign) {
    Element target = element(assign.target());
    if (target != null) {
      target.uses().set(target.index());
      target.uses().anyhow |= assign.op() != null;
      named(assign.value(), true);
    } else {
      named(assign.value(), assign.target().type() == Type.FD);
      expr(assign.target());
    }
    expr(assign.value());
  }

  @Override
  void expr(Expr expr) {
    if (expr instanceof Typed.Var var) {
      ArrayUses uses = arrays.get(var.variable());
      if (uses != null) {
        uses.anyhow = true;
      }
    } else if (expr instanceof Typed.Call call) {
      for (Typed.Arg arg : call.args()) {
        argument(call, arg);
      }
      handling(call.handling());
    } else if (element(expr) == null
        && !(expr instanceof Typed.Len len && len.base() instanceof Typed.Var)) {
      super.expr(expr);
    }
  }

  private void argument(Typed.Call call, Typed.Arg arg) {
    Expr value = Calls.value(arg);
    ArrayUses uses = value instanceof Typed.Var var ? arrays.get(var.variable()) : null;
    if (uses == null || !fills(call, arg)) {
      expr(value);
      return;
    }
    for (long i = 0; i < call.signature().arrayLength(((Typed.SpanArg) arg).param()); i++) {
      uses.set(i);
    }
  }
}
