// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.syslet4j.SysletResult;
import org.syslet4j.abi.Errno;
import org.syslet4j.compiler.diag.Suggest;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.image.Image;
import org.syslet4j.kernel.AtomWatcher;

/**
 * Stops a run before atoms and asks what to do. It is asked by the thread that runs the chain,
 * which waits for it.
 */
final class Debugger implements AtomWatcher {
  private static final String PROMPT = "(syslet) ";

  /** So many places that it came by are remembered. */
  private static final int TRAIL = 8;

  private static final List<String> COMMANDS =
      List.of(
          "break", "continue", "step", "atom", "clear", "print", "where", "list", "help", "quit");

  private static final String HELP =
      """
      break [FILE:]LINE   stops before the first atom of that line; without a line: lists
      clear [FILE:]LINE   not any more
      step                goes on to the next line
      atom                goes on to the next atom
      continue            goes on to a line to stop at, or to the end
      print [NAME...]     shows variables and parameters
      where               shows the place, its atom, the calls whose fns it was inlined from,
                          and the places it came by
      list                shows the lines around
      quit                leaves the run where it is
      A command may be shortened; an empty line repeats step, atom and continue.
      """;

  private final Console console;
  private final Image image;
  private final SourceText sources;
  private final List<Span> spans;
  private final BufferedReader commands;
  private final TreeSet<String> breakpoints = new TreeSet<>();
  private final ArrayDeque<String> trail = new ArrayDeque<>();
  private Going going = Going.TO_NEXT_LINE;
  private String line = "";

  /** How far it goes before it asks again. */
  private enum Going {
    TO_NEXT_ATOM,
    TO_NEXT_LINE,
    ON
  }

  /** The run is left. */
  static final class Quit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Quit() {
      super("quit", null, false, false);
    }
  }

  Debugger(Program program, Image image, Console console) {
    this.console = console;
    this.image = image;
    sources = new SourceText(program);
    spans = program.atoms().getOrDefault(image, List.of());
    commands = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    if (image.debug().places().isEmpty()) {
      console.out().println(image.name() + " has no debug section: atoms have no lines");
    }
  }

  @Override
  public synchronized void before(Step step) {
    String now = lineOf(step.atom());
    boolean arrived = !now.equals(line);
    if (arrived) {
      line = now;
      trail.addFirst(image.debug().where(step.atom()));
      if (trail.size() > TRAIL) {
        trail.removeLast();
      }
    }
    boolean stops =
        switch (going) {
          case TO_NEXT_ATOM -> true;
          case TO_NEXT_LINE -> arrived;
          case ON -> arrived && breakpoints.contains(now);
        };
    if (stops) {
      show(step);
      ask(step);
    }
  }

  @Override
  public synchronized void after(Step step, long result) {
    if (going != Going.ON) {
      console.out().println("  " + step.describe(result));
    }
  }

  /** The run has come to its end. */
  void ended(SysletResult result) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < result.size(); i++) {
      String name = image.results().get(i).name();
      values.add((name.isEmpty() ? "result" : name) + "=" + result.getLong(i));
    }
    console
        .out()
        .println(
            image.name()
                + " has ended"
                + (values.isEmpty() ? "" : ": " + String.join(", ", values)));
  }

  // ---------------------------------------------------------------- places

  /** {@code file:line}; empty when it is not known. */
  private String lineOf(int atom) {
    if (atom < 0 || atom >= image.debug().places().size()) {
      return "";
    }
    Image.Place place = image.debug().places().get(atom);
    return place.file() < 0 || place.line() < 1
        ? ""
        : image.debug().files().get(place.file()) + ":" + place.line();
  }

  private void show(Step step) {
    String where = image.debug().where(step.atom());
    console
        .out()
        .println(
            "atom "
                + step.atom()
                + (where.isEmpty() ? "" : " at " + where)
                + ": "
                + step.describe());
    lines(step.atom(), 0);
    inlined(step.atom());
  }

  /** The calls whose fns the atom was inlined from, the innermost first. */
  private void inlined(int atom) {
    Span at = atom >= 0 && atom < spans.size() ? spans.get(atom).within() : null;
    for (; at != null; at = at.within()) {
      String text = at.file().text().substring(at.start(), at.end()).lines().findFirst().orElse("");
      console.out().println("       in " + Printable.line(text) + " at " + at);
    }
  }

  private void lines(int atom, int around) {
    if (lineOf(atom).isEmpty()) {
      return;
    }
    Image.Place place = image.debug().places().get(atom);
    String file = image.debug().files().get(place.file());
    for (int at = place.line() - around; at <= place.line() + around; at++) {
      String text = sources.line(file, at);
      if (text == null && at == place.line()) {
        text = place.text(); // the image remembers that much
      }
      if (text != null) {
        String mark = around > 0 && at == place.line() ? ">" : " ";
        console.out().printf("%s%4d | %s%n", mark, at, Printable.line(text));
      }
    }
  }

  // ---------------------------------------------------------------- commands

  private void ask(Step step) {
    while (true) {
      console.out().print(PROMPT);
      console.flush();
      String typed = read();
      if (typed == null) {
        console.out().println();
        throw new Quit();
      }
      console.out().println(typed);
      if (typed.isBlank() || obey(typed.strip().split("\\s+"), step)) {
        return;
      }
    }
  }

  private @Nullable String read() {
    try {
      return commands.readLine();
    } catch (IOException e) {
      return null;
    }
  }

  /** Whether the run goes on. */
  private boolean obey(String[] words, Step step) {
    String command = command(words[0]);
    switch (command) {
      case "step", "atom", "continue" -> {
        going =
            command.equals("step")
                ? Going.TO_NEXT_LINE
                : command.equals("atom") ? Going.TO_NEXT_ATOM : Going.ON;
        return true;
      }
      case "break" -> breakAt(words);
      case "clear" -> clear(words);
      case "print" -> print(words, step);
      case "where" -> where(step);
      case "list" -> lines(step.atom(), 3);
      case "help" -> console.out().print(HELP);
      case "quit" -> throw new Quit();
      default -> unknown(words[0]);
    }
    return false;
  }

  /** The command that begins so, the first of several; empty when none does. */
  private static String command(String word) {
    return COMMANDS.stream().filter(name -> name.startsWith(word)).findFirst().orElse("");
  }

  private void unknown(String word) {
    console
        .out()
        .println(
            "there is no command "
                + Printable.quoted(word)
                + Suggest.closest(word, COMMANDS)
                    .map(meant -> "; did you mean `" + meant + "`?")
                    .orElse("; `help` lists them"));
  }

  private void breakAt(String[] words) {
    if (words.length == 1) {
      breakpoints.forEach(console.out()::println);
      return;
    }
    String place = place(words[1]);
    if (place == null) {
      console
          .out()
          .println(
              "no atom stands at "
                  + Printable.line(words[1])
                  + "; there are some at "
                  + allLines());
      return;
    }
    breakpoints.add(place);
    console.out().println("stops at " + place);
  }

  private void clear(String[] words) {
    String place = words.length == 1 ? null : place(words[1]);
    if (place == null || !breakpoints.remove(place)) {
      console.out().println("it does not stop there; `break` lists where it does");
    }
  }

  /** The line that has atoms and was named so; null when none has. */
  private @Nullable String place(String word) {
    String number = word.substring(word.lastIndexOf(':') + 1);
    String file = word.substring(0, Math.max(0, word.lastIndexOf(':')));
    for (int i = 0; i < image.atoms().size(); i++) {
      String at = lineOf(i);
      String plain = at.replaceAll("[<>]", ""); // built-in files have them around their names
      boolean sameFile =
          file.isEmpty() || plain.startsWith(file + ":") || plain.contains("/" + file + ":");
      if (!at.isEmpty() && sameFile && at.endsWith(":" + number)) {
        return at;
      }
    }
    return null;
  }

  private String allLines() {
    return java.util.stream.IntStream.range(0, image.atoms().size())
        .mapToObj(this::lineOf)
        .filter(at -> !at.isEmpty())
        .map(at -> at.substring(at.lastIndexOf('/') + 1).replace(">", ""))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void where(Step step) {
    show(step);
    trail.stream()
        .skip(1)
        .filter(place -> !place.isEmpty())
        .forEach(place -> console.out().println("  came by " + place));
  }

  private void print(String[] words, Step step) {
    List<String> wanted = List.of(words).subList(1, words.length);
    List<Image.CellName> names = image.debug().names();
    for (Image.CellName name : names) {
      if (wanted.isEmpty() || wanted.contains(name.name())) {
        long value = step.cell(name.offset());
        console.out().println(name.name() + " = " + value(name, value, step));
      }
    }
    List<String> known = names.stream().map(Image.CellName::name).toList();
    for (String name : wanted) {
      if (!known.contains(name)) {
        console
            .out()
            .println(
                "nothing is called "
                    + Printable.quoted(name)
                    + Suggest.closest(name, known)
                        .map(meant -> "; did you mean `" + meant + "`?")
                        .orElse("; there is " + String.join(", ", known)));
      }
    }
  }

  private String value(Image.CellName name, long value, Step step) {
    boolean path =
        image.params().stream()
            .filter(param -> param.type() == Image.ParamType.PATH)
            .flatMap(param -> param.bindings().stream())
            .anyMatch(binding -> binding.cell() == name.offset());
    if (path) {
      return step.text(value).map(Printable::quoted).orElse("0x" + Long.toHexString(value));
    }
    return Errno.isError(value) && Errno.of(-value).isPresent()
        ? value + " (or -" + Errno.of(-value).get().name() + ")"
        : Long.toString(value);
  }
}
