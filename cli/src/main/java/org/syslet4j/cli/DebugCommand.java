// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.syslet4j.Binding;
import org.syslet4j.EngineKind;
import org.syslet4j.SysletEnvironmentException;
import org.syslet4j.SysletException;
import org.syslet4j.SysletResult;
import org.syslet4j.SysletRuntime;
import org.syslet4j.image.Image;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code syslet debug}: runs a syslet atom by atom, on the java engine. */
@Command(
    name = "debug",
    description = "Runs a syslet step by step.",
    customSynopsis = {
      "syslet debug FILE [SYSLET] [--param value ...] [option ...]",
      "syslet debug -e TEXT [--param value ...] [option ...]"
    },
    footer = {
      "",
      "Commands come from stdin, one a line; `help` lists them. Parameters are written",
      "as for `syslet run`.",
      "",
      "Exit status: 0 done or left with quit, 1 the syslet failed or the input has",
      "errors, 2 usage, 3 this machine cannot do it."
    })
final class DebugCommand implements Callable<Integer> {
  private final Console console;
  private Map<String, String> words = Map.of();

  @Mixin private Target target = new Target();

  @Mixin private KernelOptions kernel = new KernelOptions();

  DebugCommand(Console console) {
    this.console = console;
  }

  /** The arguments of the syslet, which picocli does not see. */
  void give(Map<String, String> arguments) {
    words = arguments;
  }

  @Override
  public Integer call() {
    if (target.isStdin() || words.containsValue("-")) {
      throw Problem.usage("stdin is where the commands come from")
          .help("write the program, or the bytes, into a file");
    }
    target.keepsPlaces();
    Program program = target.load(console);
    if (program == null) {
      return ExitStatus.FAILED;
    }
    Image image = target.pick(program);
    Arguments arguments = Arguments.of(image, words, console);
    Debugger debugger = new Debugger(program, image, console);
    try (SysletRuntime runtime =
        kernel
            .builder(EngineKind.JAVA, calls -> calls)
            .executor(Runnable::run)
            .watcher(debugger)
            .build()) {
      Binding binding = runtime.load(image).bind();
      arguments.bindTo(binding);
      SysletResult result = binding.call();
      debugger.ended(result);
      return ExitStatus.DONE;
    } catch (Debugger.Quit e) {
      return ExitStatus.DONE;
    } catch (SysletException e) {
      FailureReport.print(e, image, program, arguments, console);
      return ExitStatus.FAILED;
    } catch (SysletEnvironmentException e) {
      throw Problem.environment(String.valueOf(e.getMessage()))
          .help("--dry needs nothing of this machine");
    }
  }
}
