// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.List;
import org.syslet4j.compiler.typed.Typed.Block;
import org.syslet4j.compiler.typed.Typed.Stmt;

/** Answers whether control can come out at the end of a statement. */
final class Leaving {
  private Leaving() {}

  static boolean completes(Stmt stmt) {
    if (stmt instanceof Block block) {
      for (Stmt inner : block.statements()) {
        if (!completes(inner)) {
          return false;
        }
      }
      return true;
    }
    if (stmt instanceof Typed.If branch) {
      return branch.otherwise() == null
          || completes(branch.then())
          || completes(branch.otherwise());
    }
    if (stmt instanceof Typed.Loop loop) {
      return loop.condition() != null || breaks(loop.body().statements(), loop.id());
    }
    return !(stmt instanceof Typed.Return
        || stmt instanceof Typed.Fail
        || stmt instanceof Typed.Break
        || stmt instanceof Typed.Continue);
  }

  private static boolean breaks(List<Stmt> statements, Typed.LoopId loop) {
    for (Stmt stmt : statements) {
      if (breaks(stmt, loop)) {
        return true;
      }
    }
    return false;
  }

  private static boolean breaks(Stmt stmt, Typed.LoopId loop) {
    if (stmt instanceof Typed.Break leave) {
      return leave.loop() == loop;
    }
    if (stmt instanceof Block block) {
      return breaks(block.statements(), loop);
    }
    if (stmt instanceof Typed.If branch) {
      return breaks(branch.then(), loop)
          || branch.otherwise() != null && breaks(branch.otherwise(), loop);
    }
    if (stmt instanceof Typed.Loop inner) {
      return breaks(inner.body(), loop);
    }
    if (stmt instanceof Typed.ForRange inner) {
      return breaks(inner.body(), loop);
    }
    if (stmt instanceof Typed.ForEach inner) {
      return breaks(inner.body(), loop);
    }
    for (Typed.Handling handling : Calls.in(stmt)) {
      if (handling instanceof Typed.Catch handler && breaks(handler.body(), loop)) {
        return true;
      }
    }
    return false;
  }
}
