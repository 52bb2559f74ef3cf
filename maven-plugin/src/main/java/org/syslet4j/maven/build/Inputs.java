// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.build;

import java.nio.file.Path;
import java.util.List;
import org.syslet4j.maven.source.Seen;
import org.syslet4j.maven.source.Source;

/**
 * All that the files of an execution depend on.
 *
 * @param version of the plugin and the compiler in it
 * @param failOnWarning because with it other builds fail
 * @param seen annotations that classes bear
 * @param outputs the folders where files go
 * @param usable what could be used besides the sources, folder by folder
 */
public record Inputs(
    String version,
    Options options,
    boolean failOnWarning,
    Seen seen,
    List<Path> outputs,
    List<Source> sources,
    List<List<Source>> usable) {
  public Inputs {
    outputs = List.copyOf(outputs);
    sources = List.copyOf(sources);
    usable = List.copyOf(usable);
  }

  /** Another one whenever any of it is another, contents included. */
  public String key() {
    Fingerprint key = new Fingerprint();
    key.add(version).add(options.text()).add("failOnWarning=" + failOnWarning);
    key.add(seen.text());
    outputs.forEach(folder -> key.add(folder.toString()));
    key.add(sources);
    usable.forEach(key::add);
    return key.text();
  }
}
