// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.diag.Suggest;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.Image;

/**
 * What {@code run} was given, compiled.
 *
 * @param name as messages call it
 * @param source null for an image
 * @param atoms where the atoms of images that were compiled here stand; by identity
 */
record Program(
    String name, Bundle bundle, @Nullable SourceFile source, Map<Image, List<Span>> atoms) {
  Program(String name, Bundle bundle, @Nullable SourceFile source) {
    this(name, bundle, source, Map.of());
  }

  /** The syslet to run: the one of that name, or the only one. */
  Image pick(@Nullable String wanted, Arch here) {
    if (bundle.images().isEmpty()) {
      throw Problem.input("there is no syslet in " + name)
          .help("an entry point looks like `syslet name(from: path) -> long { ... }`");
    }
    if (wanted == null && bundle.names().size() > 1) {
      throw Problem.usage(name + " holds several syslets: " + list())
          .help("name one behind the file: syslet run " + name + " " + bundle.names().get(0));
    }
    String syslet = wanted == null ? bundle.names().get(0) : wanted;
    return bundle.find(syslet, here).orElseThrow(() -> missing(syslet, here));
  }

  private Problem missing(String syslet, Arch here) {
    String others =
        java.util.Arrays.stream(Arch.values())
            .filter(arch -> bundle.find(syslet, arch).isPresent())
            .map(Arch::text)
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      return Problem.input(
              name + " holds " + syslet + " for " + others + ", and this machine is " + here.text())
          .help("compile its source with `syslet compile --arch=" + here.text() + "`");
    }
    Problem problem =
        Problem.usage("there is no syslet " + Printable.quoted(syslet) + " in " + name)
            .note("there is " + list());
    var plain = bundle.names().stream().map(n -> n.substring(n.lastIndexOf('.') + 1)).toList();
    return Suggest.closest(syslet, plain)
        .map(meant -> problem.help("did you mean `" + meant + "`?"))
        .orElse(problem);
  }

  private String list() {
    return String.join(", ", bundle.names());
  }
}
