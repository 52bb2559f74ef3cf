// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.syslet4j.maven.build.Compiled;
import org.syslet4j.maven.format.Formatted;
import org.syslet4j.maven.source.Source;
import org.syslet4j.maven.source.Sources;

/** Fails the build if main or test sources have errors, or, if asked, are not formatted. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends CompilingMojo {
  /** Where the sources are. */
  @Parameter(defaultValue = "${project.basedir}/src/main/syslet")
  private @Nullable File sourceDirectory;

  /** Where the sources for tests are. */
  @Parameter(defaultValue = "${project.basedir}/src/test/syslet")
  private @Nullable File testSourceDirectory;

  /** Whether a file that is not formatted fails the build, too. */
  @Parameter(property = "syslet.checkFormat", defaultValue = "false")
  private boolean checkFormat;

  @Override
  void run(Sources sources) throws IOException, MojoFailureException {
    Reporter reporter = reporter();
    check(sources.in(path(sourceDirectory)), List.of(), reporter);
    check(sources.in(path(testSourceDirectory)), List.of(path(sourceDirectory)), reporter);
    reporter.check(failsOnWarning());
  }

  private void check(List<Source> sources, List<Path> folders, Reporter reporter) {
    reporter.forget(sources);
    Compiled compiled = Compiled.of(sources, options(folders));
    reporter.findings(compiled.findings());
    reporter.notes(compiled.notes());
    for (Source source : checkFormat ? sources : List.<Source>of()) {
      Formatted formatted = Formatted.of(source);
      if (formatted.isKnown() && !formatted.isSame()) {
        reporter.unformatted(source);
      }
    }
  }
}
