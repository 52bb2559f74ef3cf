// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.kernel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.CallTable;
import org.syslet4j.abi.Errno;

/**
 * A kernel for tests of programs that run chains: no native code, no file is touched. A call is
 * answered by the first of these that knows it:
 *
 * <ol>
 *   <li>the script, if there is one: its lines in their order, each once
 *   <li>what {@link #on} and {@link #answer} said, in that order
 *   <li>files in memory, {@link #file}, and descriptors 0 to 2
 * </ol>
 *
 * Any other call is an {@link UnexpectedCallError}. Calls are recorded. Any thread may use it, and
 * so may several runtimes.
 */
public final class FakeKernel implements Kernel {
  private final MemoryFiles files = new MemoryFiles();
  private final ArrayDeque<ScriptLine> script = new ArrayDeque<>();
  private final List<Stub> stubs = new ArrayList<>();
  private final List<Record> calls = new ArrayList<>();

  private boolean records = true;

  private record Record(String name, String text) {}

  /** With no file, and nothing said. */
  public FakeKernel() {}

  // ---------------------------------------------------------------- what is there

  /** A file in memory, with the folders above it. */
  public synchronized FakeKernel file(String path, String content) {
    return file(path, content.getBytes(StandardCharsets.UTF_8));
  }

  /** A file in memory, with the folders above it. */
  public synchronized FakeKernel file(String path, byte[] content) {
    files.put(path, content.clone());
    return this;
  }

  /** An empty folder. */
  public synchronized FakeKernel directory(String path) {
    files.directory(path);
    return this;
  }

  /**
   * What a file in memory holds; {@code /dev/stdout} and {@code /dev/stderr} are descriptors 1 and
   * 2.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public synchronized byte[] content(String path) {
    return files
        .content(path)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no file " + path + "; there is " + String.join(", ", files.names())));
  }

  /** The same as text. */
  public String text(String path) {
    return new String(content(path), StandardCharsets.UTF_8);
  }

  /** The files that there are. */
  public synchronized List<String> files() {
    return files.names();
  }

  // ---------------------------------------------------------------- what is said

  /**
   * What calls of that name answer.
   *
   * @throws FaultSyntaxException if there is no such call
   */
  public Stub on(String call) {
    return new Stub(this, Rules.known(call).name());
  }

  /**
   * The same in one line: {@code read=0}, {@code openat@2=ENOENT}, {@code read="text"}; see {@link
   * Faults#parse}.
   *
   * @throws FaultSyntaxException naming the place, if the text makes no sense
   */
  public synchronized FakeKernel answer(String rule) {
    for (Rules.Rule said : Rules.parse(rule)) {
      if (said.limit()) {
        throw new FaultSyntaxException("an answer is written with '='", rule, rule.indexOf("<="));
      }
      stubs.add(Stub.of(this, said));
    }
    return this;
  }

  /**
   * Lines in the notation of strace(1), one call each: {@code openat(AT_FDCWD, "/etc/motd", ...) =
   * 3}. Three dots stand for the arguments that are left, {@code _} for any one. Behind {@code =}
   * stands a number, the name of an errno, or a text in quotes that the call reads. Empty lines and
   * those that begin with {@code #} say nothing.
   *
   * @throws FaultSyntaxException naming the place, if a line makes no sense
   */
  public synchronized FakeKernel script(String lines) {
    lines
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(ScriptLine::parse)
        .forEach(script::add);
    return this;
  }

  /** Answers to calls of one name, all of them or those with certain arguments. */
  public static final class Stub {
    private final FakeKernel kernel;
    private final String call;
    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private Rules.@Nullable Rule occurrences;
    private int used;
    private int seen;

    private record Answer(long value, byte @Nullable [] bytes) {}

    private Stub(FakeKernel kernel, String call) {
      this.kernel = kernel;
      this.call = call;
    }

    private static Stub of(FakeKernel kernel, Rules.Rule rule) {
      Stub stub = new Stub(kernel, rule.call());
      stub.occurrences = rule;
      stub.answers.add(new Answer(rule.value(), rule.bytes()));
      return stub;
    }

    /**
     * Only where the argument of that name is this: a path without quotes, a number, or what a
     * failure's message would show, such as {@code O_RDONLY|O_CLOEXEC}.
     *
     * @throws IllegalArgumentException if the call has no such argument
     */
    public Stub where(String argument, Object value) {
      List<String> known = Rules.known(call).params().stream().map(CallTable.Param::name).toList();
      if (!known.contains(argument)) {
        throw new IllegalArgumentException(
            call + " has no argument '" + argument + "'; it has " + String.join(", ", known));
      }
      names.add(argument);
      values.add(value.toString());
      return this;
    }

    /** These results one after the other, and then the last of them for ever. */
    public FakeKernel answers(long... results) {
      for (long result : results) {
        answers.add(new Answer(result, null));
      }
      return said();
    }

    /** That errno. */
    public FakeKernel fails(Errno errno) {
      return answers(-errno.number());
    }

    /**
     * The texts one after the other, as far as a call has room for them, then the end of the data.
     */
    public FakeKernel reads(String... texts) {
      for (String text : texts) {
        answers.add(new Answer(0, text.getBytes(StandardCharsets.UTF_8)));
      }
      answers.add(new Answer(0, null));
      return said();
    }

    /** The same with bytes. */
    public FakeKernel reads(byte[] bytes) {
      answers.add(new Answer(0, bytes.clone()));
      answers.add(new Answer(0, null));
      return said();
    }

    private FakeKernel said() {
      if (answers.isEmpty()) {
        throw new IllegalArgumentException("an answer is missing: answers(0), say");
      }
      synchronized (kernel) {
        kernel.stubs.add(this);
      }
      return kernel;
    }

    private boolean fits(SystemCall made) {
      if (!call.equals(made.name())) {
        return false;
      }
      for (int i = 0; i < names.size(); i++) {
        if (!shown(made, names.get(i)).contains(values.get(i))) {
          return false;
        }
      }
      seen++;
      return occurrences == null || occurrences.fits(call, seen);
    }

    /** The ways in which an argument may have been named. */
    private static List<String> shown(SystemCall made, String name) {
      long value = made.argument(name);
      List<String> ways = new ArrayList<>(List.of(Long.toString(value)));
      ways.add(Integer.toString((int) value));
      made.text(value).ifPresent(ways::add);
      ways.add(ShownCall.of(made).argument(name));
      return ways;
    }

    private long give(SystemCall made) {
      Answer answer = answers.get(Math.min(used++, answers.size() - 1));
      byte[] bytes = answer.bytes();
      return bytes == null ? answer.value() : fill(made, bytes);
    }
  }

  /** Writes bytes to where the call wants them, as many as it has room for. */
  static long fill(SystemCall call, byte[] bytes) {
    CallTable.Call known = CallTable.LINUX.numbered(call.arch(), call.number()).orElseThrow();
    for (int i = 0; i < known.params().size(); i++) {
      CallTable.Param param = known.params().get(i);
      if (param.type().equals("bytes") && param.direction() != CallTable.Direction.IN) {
        long room = Rules.countOf(known).map(call::argument).orElse((long) bytes.length);
        byte[] fitting = java.util.Arrays.copyOf(bytes, (int) Math.min(bytes.length, room));
        return call.write(call.argument(i), fitting) ? fitting.length : -Errno.EFAULT.number();
      }
    }
    throw new IllegalArgumentException(call.name() + " reads no bytes, so it cannot be given any");
  }

  /** Records no calls from now on: for chains that make millions. */
  public synchronized FakeKernel withoutRecord() {
    records = false;
    return this;
  }

  // ---------------------------------------------------------------- what was done

  /** What was called, in that order, each with its answer as strace(1) shows it. */
  public synchronized List<String> calls() {
    return calls.stream().map(Record::text).toList();
  }

  /** How often a call was made. */
  public synchronized long count(String call) {
    String name = Rules.known(call).name();
    return calls.stream().filter(made -> made.name().equals(name)).count();
  }

  /** The descriptors that are open, 0 to 2 among them. */
  public synchronized List<Integer> open() {
    return files.open();
  }

  /**
   * The script was played to its end.
   *
   * @throws AssertionError if lines are left
   */
  public synchronized void verify() {
    if (!script.isEmpty()) {
      throw new AssertionError(
          "the script was not played to its end; still to come: " + script.peek());
    }
  }

  @Override
  public synchronized long answer(SystemCall call) {
    long result = decide(call);
    if (records) {
      calls.add(new Record(call.name(), call.describe(result)));
    }
    return result;
  }

  private long decide(SystemCall call) {
    ScriptLine next = script.peek();
    if (next != null && next.fits(call)) {
      script.poll();
      return next.answer(call);
    }
    Optional<Long> stubbed = said(call);
    if (stubbed.isPresent()) {
      return stubbed.get();
    }
    Optional<Long> known = next == null ? files.answer(call) : Optional.empty();
    return known.orElseThrow(() -> unexpected(call, next));
  }

  /** What {@link #on} and {@link #answer(String)} said; each of them sees the call. */
  synchronized Optional<Long> said(SystemCall call) {
    Stub first = null;
    for (Stub stub : stubs) {
      boolean fits = stub.fits(call);
      first = first == null && fits ? stub : first;
    }
    return first == null ? Optional.empty() : Optional.of(first.give(call));
  }

  private static UnexpectedCallError unexpected(SystemCall call, @Nullable ScriptLine next) {
    return new UnexpectedCallError(
        next == null
            ? "nobody said what "
                + call.describe()
                + " answers; say it with on(\""
                + call.name()
                + "\").answers(...)"
            : "the script goes on with " + next + ", and what was called is " + call.describe());
  }

  @Override
  public String toString() {
    return "a fake kernel";
  }
}
