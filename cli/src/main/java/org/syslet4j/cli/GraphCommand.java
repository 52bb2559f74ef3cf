// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.chart.DotWriter;
import org.syslet4j.compiler.chart.Flow;
import org.syslet4j.compiler.chart.SvgWriter;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.Image;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code syslet graph}: blocks of atoms and the ways between them, as a picture. */
@Command(
    name = "graph",
    description = "Draws the atoms of a program: blocks with their source lines, and the ways.",
    footer = {"", "Loads no native code, and needs no other program for SVG."})
final class GraphCommand implements Callable<Integer> {
  /** What it writes. */
  enum Format {
    /** For Graphviz. */
    DOT,
    /** A picture. */
    SVG
  }

  private final Console console;

  @Mixin private CompileOptions options = new CompileOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "svg or dot; as OUT ends, else svg.")
  private @Nullable String format;

  @Option(names = "-o", paramLabel = "OUT", description = "The file to write; stdout unless given.")
  private String target = "-";

  @Option(
      names = "--arch",
      paramLabel = "ARCH",
      description = "x86_64 or aarch64; this machine's unless given.")
  private @Nullable String arch;

  @Parameters(
      paramLabel = "FILE",
      index = "0",
      description = "A source or an .atoms file; - is stdin.")
  private String file = "";

  @Parameters(
      paramLabel = "SYSLET",
      index = "1",
      arity = "0..1",
      description = "Only this one; all unless given.")
  private @Nullable String syslet;

  GraphCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Arch wanted = arch == null ? Archs.here() : Archs.named(List.of(arch))[0];
    byte[] content = Input.read(file, console);
    if (Images.isImage(content) || file.endsWith(".atoms")) {
      return draw(Images.verified(file, content), wanted);
    }
    Compilation compilation =
        options.compiler(console).archs(wanted).file(Input.called(file), content).compile();
    int status = Findings.print(compilation, console);
    return status == ExitStatus.DONE ? draw(compilation.bundle(), wanted) : status;
  }

  private int draw(Bundle bundle, Arch wanted) {
    List<Flow> flows = new ArrayList<>();
    if (syslet != null) {
      flows.add(Flow.of(new Program(Input.called(file), bundle, null).pick(syslet, wanted)));
    } else {
      for (Image image : bundle.images()) {
        if (image.arch() == wanted) {
          flows.add(Flow.of(image));
        }
      }
    }
    if (flows.isEmpty()) {
      throw Problem.input("there is no syslet for " + wanted.text() + " in " + Input.called(file));
    }
    String picture = format() == Format.DOT ? DotWriter.write(flows) : SvgWriter.write(flows);
    Output.write(target, picture.getBytes(StandardCharsets.UTF_8), console);
    return ExitStatus.DONE;
  }

  private Format format() {
    if (format != null) {
      return Choice.of(Format.class, "--format", format);
    }
    return target.endsWith(".dot") || target.endsWith(".gv") ? Format.DOT : Format.SVG;
  }
}
