// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between packages point one way: api, engine, ring, memory, nativelib, image, abi. */
class ArchitectureTest {
  private final JavaClasses runtime =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.syslet4j");

  @Test
  void abiAndImageNeedNothingButThemselves() {
    classes()
        .that()
        .resideInAPackage("org.syslet4j.abi")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.syslet4j.abi", "java..", "org.jspecify..")
        .check(runtime);
    classes()
        .that()
        .resideInAPackage("org.syslet4j.image")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.syslet4j.image", "org.syslet4j.abi", "java..", "org.jspecify..")
        .check(runtime);
  }

  @Test
  void onlyTheLowestLayersKnowJna() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.syslet4j.internal.nativelib", "org.syslet4j.internal.memory")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.sun.jna..")
        .check(runtime);
  }

  @Test
  void internalsDoNotKnowTheApi() {
    noClasses()
        .that()
        .resideInAPackage("org.syslet4j.internal..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.syslet4j")
        .check(runtime);
  }

  @Test
  void thereAreNoCycles() {
    slices()
        .matching("org.syslet4j.(**)")
        .namingSlices("$1")
        .should()
        .beFreeOfCycles()
        .check(runtime);
  }
}
