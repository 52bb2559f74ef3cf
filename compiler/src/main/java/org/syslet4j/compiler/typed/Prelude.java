// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Unit;

/**
 * All that a prelude declares, evaluated: what generators and tests read. A program evaluates only
 * what it uses.
 *
 * @param constants by name, those that exist on the architecture
 * @param calls those that have a number on the architecture
 */
public record Prelude(
    Map<String, Long> constants, List<Signature> calls, List<Storage.Struct> structs) {
  public Prelude {
    calls = List.copyOf(calls);
    structs = List.copyOf(structs);
  }

  /**
   * Evaluates the declarations of {@code unit} for {@code arch}.
   *
   * @throws IllegalArgumentException when one of them has an error
   */
  public static Prelude of(Unit unit, Arch arch) {
    Diagnostics diagnostics = new Diagnostics();
    Namespace names = new Namespace();
    unit.decls().forEach(decl -> names.declare(decl, arch, diagnostics));
    Declarations declarations = new Declarations(arch, new Portability(), diagnostics);
    Map<String, Long> constants = new LinkedHashMap<>();
    List<Signature> calls = new ArrayList<>();
    List<Storage.Struct> structs = new ArrayList<>();
    for (Decl decl : unit.decls()) {
      Namespace.Found found = new Namespace.Found(decl, names);
      if (!existsOn(decl, arch)) {
        continue;
      }
      if (decl instanceof Decl.Const) {
        declarations
            .constant(found, decl.span())
            .ifPresent(value -> constants.put(decl.name().text(), value));
      } else if (decl instanceof Decl.Syscall) {
        declarations.signature(found, decl.span()).ifPresent(calls::add);
      } else if (decl instanceof Decl.Struct) {
        Storage.Struct struct = declarations.struct(found);
        if (struct != null) {
          structs.add(struct);
        }
      }
    }
    if (diagnostics.hasErrors()) {
      throw new IllegalArgumentException(diagnostics.sorted().toString());
    }
    return new Prelude(constants, calls, structs);
  }

  /** Whether a declaration has a value, a number or a layout on {@code arch}. */
  static boolean existsOn(Decl decl, Arch arch) {
    if (!Namespace.isFor(decl, arch)) {
      return false;
    }
    if (decl instanceof Decl.Const constant) {
      return has(constant.values(), arch);
    }
    if (decl instanceof Decl.Syscall call) {
      return has(call.numbers(), arch);
    }
    return true;
  }

  private static boolean has(List<Decl.ArchValue> values, Arch arch) {
    for (Decl.ArchValue value : values) {
      if (value.arch() == null || value.arch().text().equals(arch.text())) {
        return true;
      }
    }
    return false;
  }
}
