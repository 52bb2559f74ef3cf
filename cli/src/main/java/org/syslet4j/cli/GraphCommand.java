// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.chart.DotWriter;
import org.syslet4j.compiler.chart.Flow;
import org.syslet4j.compiler.chart.SvgWriter;
import org.syslet4j.compiler.source.SourceFile;
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

  @Mixin private OneLiner text = new OneLiner();

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
      arity = "0..2",
      paramLabel = "FILE [SYSLET]",
      description = "A source or an .atoms file, - for stdin; and only this syslet of it.")
  private List<String> names = List.of();

  GraphCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Arch wanted = arch == null ? Archs.here() : Archs.named(List.of(arch))[0];
    text.orElse(!names.isEmpty(), "graph");
    int given = text.given() ? 0 : 1;
    if (names.size() > given + 1) {
      throw Problem.usage("nothing is expected at " + Printable.quoted(names.get(given + 1)));
    }
    String syslet = names.size() > given ? names.get(given) : null;
    SysletCompiler compiler = options.compiler(console).archs(wanted);
    SourceFile source = text.source();
    if (source != null) {
      return draw(compiler.script(source), source.name(), syslet, wanted);
    }
    String file = names.get(0);
    String name = Input.called(file);
    byte[] content = Input.read(file, console);
    return Images.isImage(content) || file.endsWith(".atoms")
        ? draw(Images.verified(file, content), name, syslet, wanted)
        : draw(compiler.file(name, content), name, syslet, wanted);
  }

  private int draw(SysletCompiler compiler, String name, @Nullable String syslet, Arch wanted) {
    Compilation compilation = compiler.compile();
    int status = Findings.print(compilation, console);
    return status == ExitStatus.DONE ? draw(compilation.bundle(), name, syslet, wanted) : status;
  }

  private int draw(Bundle bundle, String name, @Nullable String syslet, Arch wanted) {
    List<Flow> flows = new ArrayList<>();
    if (syslet != null) {
      flows.add(Flow.of(new Program(name, bundle, null).pick(syslet, wanted)));
    } else {
      for (Image image : bundle.images()) {
        if (image.arch() == wanted) {
          flows.add(Flow.of(image));
        }
      }
    }
    if (flows.isEmpty()) {
      throw Problem.input("there is no syslet for " + wanted.text() + " in " + name);
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
