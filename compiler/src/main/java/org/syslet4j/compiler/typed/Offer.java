// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.tree.Decl;

/**
 * Declarations that come into being when somebody asks for them, so that a large prelude costs what
 * is used of it. Asked twice, it gives the same one.
 */
public interface Offer {
  /**
   * The declaration of that name for that architecture; null when there is none.
   *
   * @param struct whether a struct is wanted: they have names of their own
   */
  @Nullable Decl find(String name, boolean struct, Arch arch);

  /** Whether {@link #find} gives the same for every architecture. */
  boolean isPortable(String name, boolean struct);

  /** The names of all of that kind for that architecture. */
  List<String> names(Class<? extends Decl> kind, Arch arch);
}
