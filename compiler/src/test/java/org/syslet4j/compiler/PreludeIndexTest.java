// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.TreePrinter;
import org.syslet4j.compiler.tree.Unit;

/** What is looked up in the prelude is what stands in it. */
class PreludeIndexTest {
  private static final Unit PRELUDE = Library.prelude();

  @Test
  void theBuildWroteTheTableOfThisVeryText() throws IOException {
    try (InputStream in = Library.class.getResourceAsStream("/" + Library.ROOT + "linux.index")) {
      byte[] written = Objects.requireNonNull(in).readAllBytes();
      assertThat(written).isEqualTo(PreludeIndex.table(PRELUDE));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyDeclarationIsFoundAndTheSameToTheSpan(Arch arch) {
    Set<String> names = new HashSet<>();
    for (Decl decl : PRELUDE.decls()) {
      boolean struct = decl instanceof Decl.Struct;
      Decl found = Library.offer().find(decl.name().text(), struct, arch);
      if (isFor(decl, arch)) {
        assertThat(print(Objects.requireNonNull(found))).isEqualTo(print(decl));
        assertThat(found.span().start()).isEqualTo(decl.span().start());
        assertThat(found.name().span().end()).isEqualTo(decl.name().span().end());
        names.add(decl.name().text());
      }
    }
    assertThat(names.size()).isGreaterThan(300);
  }

  @ParameterizedTest
  @EnumSource
  void itsNamesAreThoseOfItsKind(Arch arch) {
    for (Class<? extends Decl> kind :
        List.of(Decl.Const.class, Decl.Struct.class, Decl.Syscall.class, Decl.Fn.class)) {
      List<String> expected =
          PRELUDE.decls().stream()
              .filter(d -> kind.isInstance(d) && isFor(d, arch))
              .map(d -> d.name().text())
              .toList();
      assertThat(Library.offer().names(kind, arch)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void whatIsNotThereIsNotFound() {
    for (String name : List.of("", "a", "opena", "openatx", "zzz", "\u00e9")) {
      assertThat(Library.offer().find(name, false, Arch.X86_64)).isNull();
    }
    assertThat(Library.offer().find("openat", true, Arch.X86_64)).isNull();
  }

  @Test
  void askedTwiceItGivesTheSame() {
    assertThat(Library.offer().find("openat", false, Arch.X86_64))
        .isNotNull()
        .isSameAs(Library.offer().find("openat", false, Arch.AARCH64));
  }

  @Test
  void aTableOfAnotherTextOrCutShortIsNone() {
    byte[] table = PreludeIndex.table(PRELUDE);
    assertThat(PreludeIndex.of(PRELUDE.file(), table)).isNotNull();
    assertThat(PreludeIndex.of(SourceFile.of("x", "const A = 1"), table)).isNull();
    assertThat(PreludeIndex.of(PRELUDE.file(), new byte[3])).isNull();
    assertThat(PreludeIndex.of(PRELUDE.file(), new byte[64])).isNull();
  }

  private static boolean isFor(Decl decl, Arch arch) {
    List<Annotation> arches =
        decl.annotations().stream().filter(a -> a.name().text().equals("arch")).toList();
    return arches.isEmpty() || print(decl).contains("(ref " + arch.text() + ")");
  }

  private static String print(Decl decl) {
    return TreePrinter.print(new Unit(PRELUDE.file(), null, List.of(), List.of(decl)));
  }
}
