// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.tree;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.SourceFile;

/**
 * One file.
 *
 * @param annotations those in front of {@code package}: they hold for the whole file
 * @param packageName dotted; null when the file names none
 * @param uses dotted names of the packages it uses
 * @param lost what mistakes took away
 */
public record Unit(
    SourceFile file,
    List<Annotation> annotations,
    @Nullable Name packageName,
    List<Name> uses,
    List<Decl> decls,
    Lost lost) {
  /**
   * What a file declares, and a parser could not make sense of.
   *
   * @param names of declarations that hold mistakes
   * @param header whether its package or what it uses is not known
   */
  public record Lost(Set<String> names, boolean header) {
    /** Nothing: the file has no mistakes. */
    public static final Lost NOTHING = new Lost(Set.of(), false);

    /** Everything. */
    public static final Lost ALL = new Lost(Set.of(), true);

    public Lost {
      names = Set.copyOf(names);
    }
  }

  public Unit {
    annotations = List.copyOf(annotations);
    uses = List.copyOf(uses);
    decls = List.copyOf(decls);
  }

  /** A file without annotations. */
  public Unit(SourceFile file, @Nullable Name packageName, List<Name> uses, List<Decl> decls) {
    this(file, List.of(), packageName, uses, decls);
  }

  /** A file without mistakes. */
  public Unit(
      SourceFile file,
      List<Annotation> annotations,
      @Nullable Name packageName,
      List<Name> uses,
      List<Decl> decls) {
    this(file, annotations, packageName, uses, decls, Lost.NOTHING);
  }

  /** A file of which nothing is known. */
  public static Unit unknown(SourceFile file) {
    return new Unit(file, List.of(), null, List.of(), List.of(), Lost.ALL);
  }
}
