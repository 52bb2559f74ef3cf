// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Makes a Java class and an .atoms resource of each file of syslets for tests. Packages of the main
 * sources may be used if they lie in folders of their names.
 */
@Mojo(
    name = "test-compile",
    defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
    requiresDependencyCollection = ResolutionScope.TEST,
    threadSafe = true)
public final class TestCompileMojo extends GeneratingMojo {
  /** Where the sources for tests are. */
  @Parameter(defaultValue = "${project.basedir}/src/test/syslet")
  private @Nullable File testSourceDirectory;

  /** Where the main sources are, of which packages may be used. */
  @Parameter(defaultValue = "${project.basedir}/src/main/syslet")
  private @Nullable File sourceDirectory;

  /** Where the Java sources go. */
  @Parameter(defaultValue = "${project.build.directory}/generated-test-sources/syslet")
  private @Nullable File generatedTestSourcesDirectory;

  /** Where the .atoms files go, below the folders of their packages. */
  @Parameter(defaultValue = "${project.build.testOutputDirectory}")
  private @Nullable File testOutputDirectory;

  /** Whether tests are not even compiled. */
  @Parameter(property = "maven.test.skip", defaultValue = "false")
  private boolean skipTests;

  @Override
  boolean skipsToo() {
    return skipTests;
  }

  @Override
  Path sourceFolder() {
    return path(testSourceDirectory);
  }

  @Override
  List<Path> moreFolders() {
    return List.of(path(sourceDirectory));
  }

  @Override
  Path javaFolder() {
    return path(generatedTestSourcesDirectory);
  }

  @Override
  Path atomsFolder() {
    return path(testOutputDirectory);
  }

  @Override
  void addSourceRoot(String folder) {
    project().addTestCompileSourceRoot(folder);
  }
}
