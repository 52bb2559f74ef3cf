// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.syslet4j.maven.format.Formatted;
import org.syslet4j.maven.source.Source;
import org.syslet4j.maven.source.Sources;

/** Lays out main and test sources in the one style; files with errors are left alone, and told. */
@Mojo(name = "format", threadSafe = true)
public final class FormatMojo extends SysletMojo {
  /** Where the sources are. */
  @Parameter(defaultValue = "${project.basedir}/src/main/syslet")
  private @Nullable File sourceDirectory;

  /** Where the sources for tests are. */
  @Parameter(defaultValue = "${project.basedir}/src/test/syslet")
  private @Nullable File testSourceDirectory;

  /** Writes nothing, and fails if that would change a file. */
  @Parameter(property = "syslet.format.check", defaultValue = "false")
  private boolean check;

  @Override
  void run(Sources sources) throws IOException, MojoFailureException {
    List<Source> all = new ArrayList<>(sources.in(path(sourceDirectory)));
    all.addAll(sources.in(path(testSourceDirectory)));
    Reporter reporter = reporter();
    reporter.forget(all);
    for (Source source : all) {
      Formatted formatted = Formatted.of(source);
      reporter.findings(formatted.errors());
      if (formatted.isKnown() && !formatted.isSame()) {
        if (check) {
          reporter.unformatted(source);
        } else {
          formatted.replace(source.path());
          Objects.requireNonNull(buildContext).refresh(source.path().toFile());
          getLog().info("formatted " + source.name());
        }
      }
    }
    reporter.check(false);
  }
}
