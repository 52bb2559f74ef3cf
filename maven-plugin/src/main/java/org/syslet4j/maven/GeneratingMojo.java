// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.syslet4j.image.ImageWriter;
import org.syslet4j.maven.build.Compiled;
import org.syslet4j.maven.build.Inputs;
import org.syslet4j.maven.build.Options;
import org.syslet4j.maven.build.Outputs;
import org.syslet4j.maven.facade.Facade;
import org.syslet4j.maven.facade.FacadeWriter;
import org.syslet4j.maven.facade.Facades;
import org.syslet4j.maven.source.Seen;
import org.syslet4j.maven.source.Source;
import org.syslet4j.maven.source.Sources;

/** Makes classes and images of a folder of sources, unless they are up to date. */
abstract class GeneratingMojo extends CompilingMojo {
  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private @Nullable MojoExecution execution;

  /** Where sources are. */
  abstract Path sourceFolder();

  /** Where Java sources go. */
  abstract Path javaFolder();

  /** Where images go: a folder of classes. */
  abstract Path atomsFolder();

  /** Where used packages are looked for besides those of the parameters. */
  List<Path> moreFolders() {
    return List.of();
  }

  /** Makes the project compile what is in the Java folder. */
  abstract void addSourceRoot(String folder);

  @Override
  final void run(Sources sources) throws IOException, MojoFailureException {
    Options options = options(moreFolders());
    List<Source> found = sources.in(sourceFolder());
    Outputs outputs = Outputs.open(stateFile(), base(), inputs(sources, found, options).key());
    if (found.isEmpty() && !outputs.areThere()) {
      getLog().debug("no syslets in " + sourceFolder());
      return;
    }
    if (!found.isEmpty()) {
      addSourceRoot(javaFolder().toString());
    }
    if (outputs.areUpToDate()) {
      getLog().info(count(found.size(), "file") + " with syslets, up to date");
      return;
    }
    Reporter reporter = reporter();
    reporter.forget(found);
    Compiled compiled = Compiled.of(found, options);
    reporter.findings(compiled.findings());
    reporter.notes(compiled.notes());
    reporter.check(failsOnWarning());
    Facades facades = Facades.of(found, compiled);
    reporter.problems(facades.problems());
    reporter.check(false);
    List<Path> changed = outputs.replace(files(facades.facades(), seen()));
    changed.forEach(file -> Objects.requireNonNull(buildContext).refresh(file.toFile()));
    getLog()
        .info(
            count(found.size(), "file")
                + " with syslets compiled, "
                + count(changed.size(), "output")
                + " changed");
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  /**
   * Whether a dependency is JSpecify, the project's own or another's. Dependencies are looked up
   * and not fetched: those of the same build have nothing to fetch before they are compiled.
   */
  private boolean hasJspecify() {
    return project().getArtifacts().stream()
        .anyMatch(
            artifact ->
                artifact.getGroupId().equals("org.jspecify")
                    && artifact.getArtifactId().equals("jspecify"));
  }

  private Seen seen() throws IOException {
    List<String> roots = new ArrayList<>(project().getCompileSourceRoots());
    roots.addAll(project().getTestCompileSourceRoots());
    return Seen.by(roots.stream().map(Path::of).toList(), hasJspecify());
  }

  private Map<Path, byte[]> files(List<Facade> facades, Seen seen) {
    Map<Path, byte[]> files = new TreeMap<>();
    for (Facade facade : facades) {
      String folder = facade.type().packageName().replace('.', '/');
      files.put(
          javaFolder().resolve(folder).resolve(facade.type().simpleName() + ".java"),
          FacadeWriter.write(facade, seen).getBytes(StandardCharsets.UTF_8));
      files.put(
          atomsFolder().resolve(folder).resolve(facade.resource()),
          ImageWriter.write(facade.bundle()));
    }
    return files;
  }

  private Inputs inputs(Sources sources, List<Source> found, Options options) throws IOException {
    List<List<Source>> usable = new ArrayList<>();
    for (Path folder : options.folders()) {
      usable.add(sources.usable(folder));
    }
    return new Inputs(
        PluginVersion.of(execution()),
        options,
        failsOnWarning(),
        seen(),
        List.of(javaFolder(), atomsFolder()),
        found,
        usable);
  }

  private Path stateFile() {
    return Path.of(project().getBuild().getDirectory())
        .resolve("maven-status")
        .resolve("syslet4j-maven-plugin")
        .resolve(execution().getGoal())
        .resolve(execution().getExecutionId() + ".state");
  }

  private MojoExecution execution() {
    return Objects.requireNonNull(execution);
  }
}
