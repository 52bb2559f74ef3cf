// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.Optional;
import org.syslet4j.compiler.tree.Unit;

/** Where packages come from that no given file declares. */
@FunctionalInterface
public interface Packages {
  /** The package of that name; empty when there is none. */
  Optional<Unit> find(String name);
}
