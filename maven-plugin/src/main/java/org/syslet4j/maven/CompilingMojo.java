// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugins.annotations.Parameter;
import org.syslet4j.maven.build.Options;

/** What the goals that compile are told. */
abstract class CompilingMojo extends SysletMojo {
  /** Folders in which used packages are looked for, before the built-in ones: -I of the command. */
  @Parameter private List<File> includeDirectories = new ArrayList<>();

  /** The pseudo calls that images may use: 2007 (umem_add alone) or extended (all). */
  @Parameter(property = "syslet.abi", defaultValue = "extended")
  private String abi = "extended";

  /** Whether programs are made smaller; what they do is the same. */
  @Parameter(property = "syslet.optimize", defaultValue = "true")
  private boolean optimize = true;

  /**
   * Levels of lints: allow, warn or deny in an element that is called like the lint, or all for
   * those that have none of their own.
   */
  @Parameter private Map<String, String> lints = new TreeMap<>();

  /** Whether the build fails on a warning. */
  @Parameter(property = "syslet.failOnWarning", defaultValue = "false")
  private boolean failOnWarning;

  /** The architectures to compile for, x86_64 and aarch64; all unless given. */
  @Parameter(property = "syslet.architectures")
  private List<String> architectures = new ArrayList<>();

  final Options options(List<Path> moreFolders) {
    List<Path> folders = new ArrayList<>();
    includeDirectories.forEach(folder -> folders.add(folder.toPath()));
    folders.addAll(moreFolders);
    return Options.of(folders, architectures, abi, optimize, lints);
  }

  final boolean failsOnWarning() {
    return failOnWarning;
  }
}
