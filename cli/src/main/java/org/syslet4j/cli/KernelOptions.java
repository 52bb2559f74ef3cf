// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.syslet4j.EngineKind;
import org.syslet4j.SysletRuntime;
import org.syslet4j.kernel.Assumptions;
import org.syslet4j.kernel.FaultSyntaxException;
import org.syslet4j.kernel.Faults;
import org.syslet4j.kernel.Kernel;
import picocli.CommandLine.Option;

/** What answers the calls of a run: the kernel, nobody, or the kernel with faults. */
final class KernelOptions {
  @Option(
      names = "--dry",
      description = "Makes no system call: shows those that would be made, with assumed answers.")
  private boolean dry;

  @Option(
      names = "--answer",
      paramLabel = "CALL=ANSWER",
      description = "With --dry: another answer, 'read=0', 'openat@2=ENOENT', 'read@1=\"text\"'.")
  private List<String> answers = new ArrayList<>();

  @Option(
      names = "--fail",
      paramLabel = "CALL[@N]=ERRNO",
      description = "Lets calls fail: 'openat=ENOENT' each, 'write@3=EIO' the third.")
  private List<String> fails = new ArrayList<>();

  @Option(
      names = "--short",
      paramLabel = "CALL[@N]<=BYTES",
      description = "Lets calls ask for less: 'read<=100'.")
  private List<String> shorts = new ArrayList<>();

  /** Whether only the java engine can do it. */
  boolean simulates() {
    return dry || !fails.isEmpty() || !shorts.isEmpty();
  }

  /** The runtime for a run on engine {@code kind}. */
  SysletRuntime.Builder builder(EngineKind kind, UnaryOperator<Kernel> around) {
    SysletRuntime.Builder builder = SysletRuntime.builder().engine(kind);
    Faults faults = faults("--fail", fails, true).and(faults("--short", shorts, false));
    refuseNative(kind, faults);
    if (!dry) {
      if (!answers.isEmpty()) {
        throw Problem.usage("--answer needs --dry").help("the kernel gives its own answers");
      }
      return builder.faults(faults);
    }
    return builder.kernel(around.apply(faults.over(assumptions())));
  }

  private void refuseNative(EngineKind kind, Faults faults) {
    boolean nativeOnly = kind == EngineKind.THREADS || kind == EngineKind.URING;
    String wish = dry ? "--dry" : faults.isEmpty() ? null : fails.isEmpty() ? "--short" : "--fail";
    if (nativeOnly && wish != null) {
      throw Problem.usage(wish + " needs the java engine, not " + Choice.word(kind))
          .help("leave --engine out");
    }
  }

  private Kernel assumptions() {
    Assumptions assumptions = new Assumptions();
    for (String answer : answers) {
      parsed("--answer", () -> assumptions.answer(answer));
    }
    return assumptions;
  }

  private static Faults faults(String option, List<String> texts, boolean failing) {
    Faults all = Faults.NONE;
    for (String text : texts) {
      if (failing == text.contains("<=")) {
        throw Problem.usage(
                option
                    + " does not take "
                    + Printable.quoted(text)
                    + (failing ? ", which cuts short" : ", which fails"))
            .help("write it behind " + (failing ? "--short" : "--fail"));
      }
      all = all.and(parsed(option, () -> Faults.parse(text)));
    }
    return all;
  }

  private interface Parsing<T> {
    T parse();
  }

  private static <T> T parsed(String option, Parsing<T> parsing) {
    try {
      return parsing.parse();
    } catch (FaultSyntaxException e) {
      throw Problem.usage(option + ", " + e.getMessage())
          .help("`syslet list` shows calls and errnos");
    }
  }
}
