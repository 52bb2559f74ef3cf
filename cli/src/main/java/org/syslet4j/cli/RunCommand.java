// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.syslet4j.Binding;
import org.syslet4j.EngineKind;
import org.syslet4j.Policy;
import org.syslet4j.SysletEnvironmentException;
import org.syslet4j.SysletException;
import org.syslet4j.SysletPolicyException;
import org.syslet4j.SysletResult;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.parse.SourceLoader;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.image.Image;
import org.syslet4j.image.VerifyException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code syslet run}: compiles if need be, binds, runs. */
@Command(
    name = "run",
    description = "Runs a syslet.",
    customSynopsis = {
      "syslet run FILE [SYSLET] [--param value ...] [option ...]",
      "syslet run -e TEXT [--param value ...] [option ...]"
    },
    footer = {
      "",
      "Parameters of the syslet are options: --name value or --name=value; behind --",
      "every option is the syslet's. A path or bytes is the text itself; bytes may be",
      "@FILE or - (stdin), and @@ stands for a text that begins with @. A long or a",
      "descriptor is a number as in the language: 42, -1, 0x2a, 0o644, 64KiB, 500ms.",
      "",
      "Exit status: 0 done, 1 the syslet failed or the input has errors, 2 usage,",
      "3 this machine cannot do it."
    })
final class RunCommand implements Callable<Integer> {
  private final Console console;
  private Map<String, String> words = Map.of();

  @Mixin private CompileOptions options = new CompileOptions();

  @Mixin private OneLiner text = new OneLiner();

  @Option(names = "--result", description = "Prints the results, one name=value a line.")
  private boolean result;

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description = "auto, threads or uring; auto unless given.")
  private String engine = Choice.word(EngineKind.AUTO);

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      description = "Stops the run after that time, 5s or 500ms; its defers run.")
  private @Nullable String timeout;

  @Option(
      names = "--allow",
      paramLabel = "GROUPS",
      description = {
        "Refuses a program that makes other calls: files-read, files-write, network,",
        "process, time, memory, other or names of calls, joined by commas; or none."
      })
  private @Nullable String allow;

  @Option(
      names = "--strict",
      description = "Holds each call to the memory of the run: for images from elsewhere.")
  private boolean strict;

  @Option(
      names = "--trace",
      paramLabel = "FILE",
      description = "Writes each call to FILE, as strace(1) does; --trace alone to stderr.")
  private @Nullable String trace;

  @Option(names = "--json", description = "Makes each line of the trace an object.")
  private boolean json;

  @Parameters(
      arity = "0..2",
      paramLabel = "FILE [SYSLET]",
      description = "A source or an .atoms file, - for stdin; and which syslet of several.")
  private List<String> names = List.of();

  RunCommand(Console console) {
    this.console = console;
  }

  /** The arguments of the syslet, which picocli does not see. */
  void give(Map<String, String> arguments) {
    words = arguments;
  }

  @Override
  public Integer call() {
    if (!text.given() && names.isEmpty()) {
      throw Problem.usage("there is nothing to run").help("name a file, or write -e TEXT");
    }
    Arch here =
        Arch.current()
            .orElseThrow(
                () ->
                    Problem.environment("chains cannot run on " + System.getProperty("os.arch"))
                        .help("check, compile and dis work here"));
    Program program = load(here);
    if (program == null) {
      return ExitStatus.FAILED;
    }
    int given = text.given() ? 0 : 1;
    if (names.size() > given + 1) {
      throw Problem.usage("nothing is expected at " + Printable.quoted(names.get(given + 1)));
    }
    Image image = program.pick(names.size() > given ? names.get(given) : null, here);
    return run(program, image, Arguments.of(image, words, console));
  }

  /** Null when there are errors, which were printed. */
  private @Nullable Program load(Arch here) {
    SysletCompiler compiler = options.compiler(console).archs(here);
    SourceFile oneLiner = text.source();
    if (oneLiner != null) {
      return compiled(compiler.script(oneLiner), oneLiner);
    }
    String file = names.get(0);
    byte[] content = Input.read(file, console);
    String name = Input.called(file);
    if (Images.isImage(content) || file.endsWith(".atoms")) {
      return new Program(name, Images.verified(file, content), null);
    }
    SourceFile source = SourceLoader.of(name, content, new Diagnostics());
    return source == null
        ? compiled(compiler.file(name, content), SourceFile.of(name, ""))
        : compiled(compiler.source(source), source);
  }

  private @Nullable Program compiled(SysletCompiler compiler, SourceFile source) {
    Compilation compilation = compiler.compile();
    int status = Findings.print(compilation, console);
    return status == ExitStatus.DONE
        ? new Program(source.name(), compilation.bundle(), source)
        : null;
  }

  private int run(Program program, Image image, Arguments arguments) {
    EngineKind kind = Choice.of(EngineKind.class, "--engine", engine);
    Duration limit = timeout == null ? null : Numbers.time("--timeout", timeout);
    Policy policy = allow == null ? Policy.all() : AllowList.of("--allow", allow);
    if (json && trace == null) {
      throw Problem.usage("--json is the form of a trace").help("add --trace or --trace=FILE");
    }
    console.flush(); // the chain writes past our buffers
    SysletRuntime.Builder builder =
        SysletRuntime.builder()
            .engine(kind)
            .policy(policy)
            .strict(strict)
            .traceLimits(Trace.STRINGS, Trace.BUFFER);
    try (Trace tracing = trace == null ? null : Trace.open(trace, json, console);
        SysletRuntime runtime = builder.build()) {
      Binding binding = runtime.load(image).bind();
      if (tracing != null) {
        binding.trace(tracing);
      }
      arguments.bindTo(binding);
      if (limit != null) {
        binding.deadline(limit);
      }
      print(binding.call(), image);
      return ExitStatus.DONE;
    } catch (SysletException e) {
      FailureReport.print(e, image, program, arguments, console);
      return ExitStatus.FAILED;
    } catch (SysletPolicyException e) {
      throw AllowList.forbidden(e, "--allow " + allow);
    } catch (VerifyException e) {
      throw Images.refused(program.name(), image, e);
    } catch (SysletEnvironmentException e) {
      throw Problem.environment(String.valueOf(e.getMessage()))
          .help("`syslet info` shows what works here");
    }
  }

  private void print(SysletResult values, Image image) {
    for (int i = 0; result && i < values.size(); i++) {
      String name = image.results().get(i).name();
      console.out().println((name.isEmpty() ? "result" : name) + "=" + values.getLong(i));
    }
  }
}
