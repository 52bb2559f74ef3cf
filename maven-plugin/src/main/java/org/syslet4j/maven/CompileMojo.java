// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Makes a Java class and an .atoms resource of each file of syslets, and lets the project compile
 * the classes.
 */
@Mojo(
    name = "compile",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    requiresDependencyCollection = ResolutionScope.COMPILE,
    threadSafe = true)
public final class CompileMojo extends GeneratingMojo {
  /** Where the sources are. */
  @Parameter(defaultValue = "${project.basedir}/src/main/syslet")
  private @Nullable File sourceDirectory;

  /** Where the Java sources go. */
  @Parameter(defaultValue = "${project.build.directory}/generated-sources/syslet")
  private @Nullable File generatedSourcesDirectory;

  /** Where the .atoms files go, below the folders of their packages. */
  @Parameter(defaultValue = "${project.build.outputDirectory}")
  private @Nullable File outputDirectory;

  @Override
  Path sourceFolder() {
    return path(sourceDirectory);
  }

  @Override
  Path javaFolder() {
    return path(generatedSourcesDirectory);
  }

  @Override
  Path atomsFolder() {
    return path(outputDirectory);
  }

  @Override
  void addSourceRoot(String folder) {
    project().addCompileSourceRoot(folder);
  }
}
