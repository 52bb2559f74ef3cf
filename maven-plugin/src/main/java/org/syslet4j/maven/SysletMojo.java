// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;
import org.syslet4j.maven.source.Sources;

/** What every goal is told. */
abstract class SysletMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  protected @Nullable MavenProject project;

  @Inject protected @Nullable BuildContext buildContext;

  /** Does nothing at all. */
  @Parameter(property = "syslet.skip", defaultValue = "false")
  private boolean skip;

  /** Which files to take, as Ant patterns; unless given, all whose names end in .syslet. */
  @Parameter private List<String> includes = new ArrayList<>();

  /** Which files not to take, as Ant patterns. */
  @Parameter private List<String> excludes = new ArrayList<>();

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip || skipsToo()) {
      getLog().info("syslets are skipped");
      return;
    }
    try {
      run(new Sources(base(), includes, excludes));
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (IOException | UncheckedIOException e) {
      throw new MojoExecutionException("cannot read or write a file: " + e.getMessage(), e);
    }
  }

  /** Does what the goal is for; an illegal argument is a parameter's. */
  abstract void run(Sources sources)
      throws IOException, MojoExecutionException, MojoFailureException;

  /** Whether something else says that it should be skipped. */
  boolean skipsToo() {
    return false;
  }

  final MavenProject project() {
    return Objects.requireNonNull(project);
  }

  final Path base() {
    return project().getBasedir().toPath();
  }

  final Reporter reporter() {
    return new Reporter(Objects.requireNonNull(buildContext), getLog(), base());
  }

  static Path path(@Nullable File file) {
    return Objects.requireNonNull(file).toPath();
  }
}
