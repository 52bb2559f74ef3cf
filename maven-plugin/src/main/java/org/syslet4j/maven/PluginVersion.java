// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven;

import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecution;

/** Which plugin and compiler run. */
final class PluginVersion {
  private PluginVersion() {}

  /** A snapshot may be another one under the same name: the dates of its jars tell. */
  static String of(MojoExecution execution) {
    List<Artifact> artifacts = execution.getMojoDescriptor().getPluginDescriptor().getArtifacts();
    String jars =
        artifacts.stream()
            .filter(Artifact::isSnapshot)
            .map(PluginVersion::jar)
            .sorted()
            .collect(Collectors.joining(" "));
    return execution.getVersion() + " " + jars;
  }

  private static String jar(Artifact artifact) {
    File file = artifact.getFile();
    return file == null
        ? artifact.getArtifactId()
        : artifact.getArtifactId() + "@" + file.lastModified() + "+" + file.length();
  }
}
