// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.SourceFile;

/**
 * One file.
 *
 * @param annotations those in front of {@code package}: they hold for the whole file
 * @param packageName dotted; null when the file names none
 * @param uses dotted names of the packages it uses
 */
public record Unit(
    SourceFile file,
    List<Annotation> annotations,
    @Nullable Name packageName,
    List<Name> uses,
    List<Decl> decls) {
  public Unit {
    annotations = List.copyOf(annotations);
    uses = List.copyOf(uses);
    decls = List.copyOf(decls);
  }

  /** A file without annotations. */
  public Unit(SourceFile file, @Nullable Name packageName, List<Name> uses, List<Decl> decls) {
    this(file, List.of(), packageName, uses, decls);
  }
}
