// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.time.Duration;
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
import org.syslet4j.image.Image;
import org.syslet4j.image.VerifyException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Mixin private Target target = new Target();

  @Mixin private KernelOptions kernel = new KernelOptions();

  @Option(names = "--result", description = "Prints the results, one name=value a line.")
  private boolean result;

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description = "auto, threads, uring or java; auto unless given.")
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

  RunCommand(Console console) {
    this.console = console;
  }

  /** The arguments of the syslet, which picocli does not see. */
  void give(Map<String, String> arguments) {
    words = arguments;
  }

  @Override
  public Integer call() {
    Program program = target.load(console);
    if (program == null) {
      return ExitStatus.FAILED;
    }
    Image image = target.pick(program);
    return run(program, image, Arguments.of(image, words, console));
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
        kernel
            .builder(kind, calls -> new DryRun(calls, console))
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
