// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stages know what comes before them, never what comes after. */
class DirectionTest {
  private static final String ROOT = "org.syslet4j.compiler.";
  private static final List<String> ORDER =
      List.of("source", "tree", "diag", "parse", "typed", "graph", "pack");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.syslet4j.compiler");

  @Test
  void noStageImportsALaterOne() {
    for (int i = 0; i < ORDER.size(); i++) {
      for (int later = i + 1; later < ORDER.size(); later++) {
        noClasses()
            .that()
            .resideInAPackage(ROOT + ORDER.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ORDER.get(later) + "..")
            .check(CLASSES);
      }
    }
  }

  @Test
  void onlyTheParserKnowsTheParserGenerator() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "parse..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.antlr..", "org.syslet4j.grammar..")
        .check(CLASSES);
  }

  @Test
  void typedDoesNotKnowTheParserAndGraphNotTheTypersInside() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + "typed..", ROOT + "graph..", ROOT + "pack..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "parse..")
        .check(CLASSES);
  }

  @Test
  void theCompilerTouchesNoNativeCode() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.sun.jna..", "org.syslet4j.internal..")
        .check(CLASSES);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
