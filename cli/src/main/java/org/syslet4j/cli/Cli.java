// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.syslet4j.compiler.diag.Suggest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole: which command, and what becomes of its problems. */
public final class Cli {
  private final Console console;

  /** A command line that reads and writes {@code console}. */
  public Cli(Console console) {
    this.console = console;
  }

  /** Runs the command that {@code args} name; never throws. Returns an {@link ExitStatus}. */
  public int run(String... args) {
    return isPlainCheck(args) ? plainCheck(args) : parsed(args);
  }

  /** What an editor starts at every key: files to check and not one option. */
  private static boolean isPlainCheck(String... args) {
    boolean plain = args.length > 1 && args[0].equals("check");
    for (String arg : args) {
      plain &= !arg.startsWith("-");
    }
    return plain;
  }

  /** Without the command line's parser, whose start takes as long as the check itself. */
  private int plainCheck(String... args) {
    try {
      return new CheckCommand(console).over(List.of(args).subList(1, args.length)).call();
    } catch (RuntimeException | Error e) {
      return failed(e);
    } finally {
      console.flush();
    }
  }

  private int parsed(String... args) {
    RunCommand run = new RunCommand(console);
    DebugCommand debug = new DebugCommand(console);
    CommandLine line = commandLine(run, debug);
    String[] own = args;
    try {
      if (args.length > 0 && args[0].equals("run")) {
        RunLine split = RunLine.split(args);
        run.give(split.arguments());
        own = split.own();
      } else if (args.length > 0 && args[0].equals("debug")) {
        RunLine split = RunLine.split(args);
        debug.give(split.arguments());
        own = split.own();
      }
    } catch (Problem e) {
      e.print(console);
      return e.status();
    }
    try {
      return line.execute(own);
    } catch (Error e) {
      return failed(e);
    } finally {
      console.flush();
    }
  }

  private CommandLine commandLine(RunCommand run, DebugCommand debug) {
    CommandLine line =
        new CommandLine(new SysletCommand(console))
            .addSubcommand("run", run)
            .addSubcommand("debug", debug)
            .addSubcommand("check", new CheckCommand(console))
            .addSubcommand("compile", new CompileCommand(console))
            .addSubcommand("explain", new ExplainCommand(console))
            .addSubcommand("dis", new DisCommand(console))
            .addSubcommand("asm", new AsmCommand(console))
            .addSubcommand("fmt", new FmtCommand(console))
            .addSubcommand("graph", new GraphCommand(console))
            .addSubcommand("list", new ListCommand(console))
            .addSubcommand("info", new InfoCommand(console));
    line.setOut(new PrintWriter(console.out(), true));
    line.setErr(new PrintWriter(console.err(), true));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setExpandAtFiles(false); // `@FILE` is a value of ours
    line.setUnmatchedOptionsArePositionalParams(false);
    line.setParameterExceptionHandler(badUsage());
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    return line;
  }

  private IParameterExceptionHandler badUsage() {
    return (ParameterException e, String[] args) -> {
      String command = e.getCommandLine().getCommandSpec().qualifiedName();
      Problem problem = Problem.usage(wording(e));
      meant(e).ifPresent(name -> problem.help("did you mean `" + name + "`?"));
      problem.help("`" + command + " --help` shows what it takes").print(console);
      return ExitStatus.USAGE;
    };
  }

  /** The command that a wrong word looks like. */
  private static Optional<String> meant(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched
        ? Suggest.closest(
            unmatched.getUnmatched().get(0), e.getCommandLine().getSubcommands().keySet())
        : Optional.empty();
  }

  private static String wording(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String command = e.getCommandLine().getCommandSpec().qualifiedName();
      String first = unmatched.getUnmatched().get(0);
      if (e.getCommandLine().getParent() == null && !first.startsWith("-")) {
        return "there is no command " + Printable.quoted(first);
      }
      String what = first.startsWith("-") ? "an option " : "an argument ";
      return "`" + command + "` does not take " + what + Printable.quoted(first);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      String what =
          missing.getMissing().stream().map(Cli::written).collect(Collectors.joining(" and "));
      return "`" + e.getCommandLine().getCommandSpec().qualifiedName() + "` needs " + what;
    }
    return String.valueOf(e.getMessage());
  }

  private static String written(ArgSpec spec) {
    return spec instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : spec.paramLabel();
  }

  private int failed(Throwable e) {
    if (e instanceof StackOverflowError || e instanceof OutOfMemoryError) {
      Problem problem = Problem.environment("Java ran out of memory: " + e);
      problem.help("give it more with SYSLET_JAVA_OPTS=-Xmx2g or -Xss16m").print(console);
      return problem.status();
    }
    Problem problem =
        e instanceof Problem known
            ? known
            : Problem.input("this is a mistake of syslet4j itself: " + e)
                .note("at " + (e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]))
                .help("please report it with the program that shows it");
    problem.print(console);
    return problem.status();
  }
}
