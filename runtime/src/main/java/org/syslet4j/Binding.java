// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.syslet4j.image.Image;
import org.syslet4j.image.Image.ParamType;
import org.syslet4j.image.Outcome;
import org.syslet4j.internal.engine.Engine;
import org.syslet4j.internal.engine.Instance;
import org.syslet4j.internal.memory.Paths;
import org.syslet4j.internal.memory.SharedMemory;
import org.syslet4j.trace.TraceListener;

/**
 * Arguments for runs of a {@link Program}. Set what has no default, then {@link #call}, {@link
 * #callLong} or {@link #submit}, as often as you like: values stay until they are set anew, and
 * what a run needs of them is taken when it starts. Not for several threads at once. The setters by
 * index are for generated code and hot loops.
 *
 * <p><b>Bytes.</b> A direct buffer is used where it is, from its position to its limit, without a
 * copy; it must be left alone until the run has ended, and is kept reachable until then (one of an
 * {@code Arena} only while that is open: do not close it earlier). A heap buffer or array is copied
 * in when the run starts and, when the parameter is one that the syslet writes to, copied back when
 * it has ended (not into the array of a cancelled future). Positions and limits are never changed.
 */
public final class Binding {
  private static final int AT_FDCWD = -100;
  private static final int ALIGNMENT = 64;
  private static final long NONE = -1;

  private final Program program;
  private final Image.Param[] params;
  private final long[] numbers;
  private final @Nullable Object[] objects;
  private final boolean[] bound;
  private long deadline = NONE;
  private @Nullable TraceListener trace;

  Binding(Program program) {
    this.program = program;
    this.params = program.params();
    this.numbers = new long[params.length];
    this.objects = new Object[params.length];
    this.bound = new boolean[params.length];
    clear();
  }

  /** Forgets what was set: defaults again, no deadline and no listener of its own. */
  public Binding clear() {
    deadline = NONE;
    trace = null;
    for (int i = 0; i < params.length; i++) {
      numbers[i] = params[i].defaultValue();
      objects[i] = null;
      bound[i] = params[i].hasDefault();
    }
    return this;
  }

  /**
   * How long a run may take from its submission on; for ever unless set, and with more than 292
   * years. Afterwards it is stopped: a call that it is blocked in is interrupted, its clean-up (the
   * defers in force) runs, and it fails with a {@link SysletTimeoutException}. A chain that reaches
   * its end first ends as ever: a last write that was interrupted when a part was written, say,
   * with the count of that. In its caller a chain is stopped only where it would go on in the
   * background: with {@link Duration#ZERO} it may run, but not wait.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Binding deadline(Duration limit) {
    if (limit == null) {
      throw new NullPointerException(
          "the deadline of " + program.name() + " was given null; clear() unsets what was set");
    }
    if (limit.isNegative()) {
      throw new IllegalArgumentException(
          "the deadline of " + program.name() + " is negative: " + limit);
    }
    deadline = limit.compareTo(LONGEST) > 0 ? NONE : limit.toNanos();
    return this;
  }

  /**
   * Tells {@code listener} what the runs of this binding do, in place of the runtime's own. Traced
   * runs are slower, and each needs a buffer; see {@link SysletRuntime.Builder#traceLimits}.
   */
  public Binding trace(TraceListener listener) {
    trace = Objects.requireNonNull(listener);
    return this;
  }

  /** What a long holds in nanoseconds. */
  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  Program program() {
    return program;
  }

  // ---------------------------------------------------------------- by name

  /** Sets a long, or the number of a descriptor. */
  public Binding set(String name, long value) {
    int index = program.index(name);
    return params[index].type() == ParamType.FD ? setFd(index, value) : setLong(index, value);
  }

  /** Sets a descriptor, which the caller keeps open until the run has ended. */
  public Binding set(String name, OwnedFd fd) {
    return setFd(program.index(name), fd.value());
  }

  /** Sets a path, or the bytes of a text in UTF-8. */
  public Binding set(String name, String text) {
    int index = program.index(name);
    return params[index].type() == ParamType.BYTES
        ? setBytes(index, text.getBytes(StandardCharsets.UTF_8))
        : setPath(index, text);
  }

  /** Sets a path; see {@link #setPath(int, Path)}. */
  public Binding set(String name, Path path) {
    return setPath(program.index(name), path);
  }

  /** Sets bytes; see the class comment on copies. */
  public Binding set(String name, ByteBuffer bytes) {
    return setBytes(program.index(name), bytes);
  }

  /** Sets bytes, or a path as {@link #setPath(int, byte[])} takes it; copied. */
  public Binding set(String name, byte[] bytes) {
    int index = program.index(name);
    return params[index].type() == ParamType.PATH ? setPath(index, bytes) : setBytes(index, bytes);
  }

  /** Sets structs: all rows, or the only row for a parameter that takes one struct. */
  public Binding set(String name, StructArray structs) {
    return setStructs(program.index(name), structs);
  }

  /**
   * Sets structs from records, a row for each; see {@link StructArray.Row#set(Record)}. They are
   * copied now, into memory that lives as long as this binding has them. What the syslet writes to
   * its rows is read from a {@link StructArray}.
   */
  public Binding set(String name, List<? extends Record> structs) {
    int index = program.index(name);
    return setStructs(index, program.structArray(name, given(index, structs)));
  }

  /** Sets one struct from a record; see {@link #set(String, List)}. */
  public Binding set(String name, Record struct) {
    int index = program.index(name);
    return set(name, List.of(given(index, struct)));
  }

  // ---------------------------------------------------------------- by index

  /** Sets the long that is parameter {@code index}. */
  public Binding setLong(int index, long value) {
    expect(index, ParamType.LONG, "a long");
    numbers[index] = value;
    bound[index] = true;
    return this;
  }

  /**
   * Sets the descriptor that is parameter {@code index}.
   *
   * @throws IllegalArgumentException if it is negative and not {@code AT_FDCWD} (-100)
   */
  public Binding setFd(int index, long fd) {
    expect(index, ParamType.FD, "a descriptor");
    if (fd < 0 && fd != AT_FDCWD || fd > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          where(index) + " is a descriptor, which is not negative (but AT_FDCWD, -100, is): " + fd);
    }
    numbers[index] = fd;
    bound[index] = true;
    return this;
  }

  /**
   * Sets the path that is parameter {@code index}.
   *
   * @throws IllegalArgumentException if it contains NUL or has more than 4095 bytes
   */
  public Binding setPath(int index, String path) {
    expect(index, ParamType.PATH, "a path");
    return object(index, new PathBytes(Paths.encode(given(index, path), () -> where(index))));
  }

  /**
   * Sets the path that is parameter {@code index}.
   *
   * @throws IllegalArgumentException if it is of another file system than the default one, such as
   *     an archive's, contains NUL or has more than 4095 bytes
   */
  public Binding setPath(int index, Path path) {
    expect(index, ParamType.PATH, "a path");
    return setPath(index, Paths.text(given(index, path), () -> where(index)));
  }

  /**
   * Sets the path that is parameter {@code index} as the kernel has it, for names that are no text:
   * Linux takes any bytes but zero and the slash in a name.
   *
   * @param path without a zero behind it; copied
   * @throws IllegalArgumentException if it contains NUL or has more than 4095 bytes
   */
  public Binding setPath(int index, byte[] path) {
    expect(index, ParamType.PATH, "a path");
    byte[] copy = given(index, path).clone();
    Paths.check(copy, () -> where(index));
    return object(index, new PathBytes(copy));
  }

  /** Sets the bytes that are parameter {@code index}. */
  public Binding setBytes(int index, byte[] bytes) {
    expect(index, ParamType.BYTES, "bytes");
    return object(index, bytes);
  }

  /**
   * Sets the bytes that are parameter {@code index}.
   *
   * @throws IllegalArgumentException if the buffer is read-only and the syslet writes to it
   */
  public Binding setBytes(int index, ByteBuffer bytes) {
    expect(index, ParamType.BYTES, "bytes");
    if (given(index, bytes).isReadOnly() && params[index].written()) {
      throw new IllegalArgumentException(
          where(index) + " is written to, and the buffer is read-only: pass a writable one");
    }
    // The address stays with its buffer: never one's meets another's limit, whatever several
    // threads do with this binding.
    return object(
        index,
        bytes.isDirect() ? new Direct(bytes, program.engine().space().addressOf(bytes)) : bytes);
  }

  /** Sets the structs that are parameter {@code index}. */
  public Binding setStructs(int index, StructArray structs) {
    Image.Param param = params[Objects.checkIndex(index, params.length)];
    boolean one = param.type() == ParamType.STRUCT;
    if (!one && param.type() != ParamType.STRUCTS) {
      throw mistyped(index, "structs");
    }
    if (!given(index, structs).layout().name().equals(param.struct())) {
      throw new IllegalArgumentException(
          where(index)
              + " takes structs "
              + param.struct()
              + " and was given "
              + structs.layout().name());
    }
    if (one && structs.size() != 1) {
      throw new IllegalArgumentException(
          where(index) + " takes one struct and was given " + structs.size());
    }
    return object(index, structs);
  }

  /** A path as the kernel takes it, encoded when it was set. */
  private record PathBytes(byte[] bytes) {}

  /** A direct buffer and the address of its byte 0, which is dear to ask for. */
  private record Direct(ByteBuffer buffer, long address) {}

  private <T> T given(int index, T value) {
    if (value == null) {
      throw new NullPointerException(where(index) + " was given null; clear() unsets what was set");
    }
    return value;
  }

  private Binding object(int index, Object value) {
    objects[index] = given(index, value);
    bound[index] = true;
    return this;
  }

  private void expect(int index, ParamType type, String given) {
    if (params[index].type() != type) {
      throw mistyped(index, given);
    }
  }

  private IllegalArgumentException mistyped(int index, String given) {
    return new IllegalArgumentException(
        where(index) + " takes " + Program.typeName(params[index]) + " and was given " + given);
  }

  private String where(int index) {
    return "parameter '" + params[index].name() + "' of " + program.name();
  }

  // ---------------------------------------------------------------- running

  /**
   * Runs the chain and waits for its end. A virtual thread that waits frees its carrier. An
   * interrupt does not end the wait; a {@link #deadline} does.
   *
   * @throws SysletException if the chain failed
   * @throws IllegalArgumentException if an argument is missing
   * @throws IllegalStateException if the runtime is closed, or was before the chain had ended
   * @throws SysletRejectedException if too many chains are in flight
   */
  public SysletResult call() throws SysletException {
    Instance instance = run();
    try {
      instance.copyBack();
      return SysletResult.of(instance);
    } finally {
      instance.release();
    }
  }

  /**
   * {@link #call} for a syslet with one number as its result, or none, which gives 0. Allocates
   * nothing when the chain succeeds without waiting.
   *
   * @throws SysletException if the chain failed
   * @throws IllegalStateException also if it has several results or a descriptor
   */
  public long callLong() throws SysletException {
    List<Image.Result> results = program.results();
    if (results.size() > 1
        || !results.isEmpty() && results.get(0).type() != Image.ResultType.LONG) {
      throw new IllegalStateException(
          program.name()
              + " does not return one number: use call() and its "
              + results.size()
              + " results");
    }
    Instance instance = run();
    try {
      instance.copyBack();
      Outcome.Returned returned = SysletResult.returned(instance);
      return returned.values().isEmpty() ? 0 : instance.value(returned.values().get(0));
    } finally {
      instance.release();
    }
  }

  private Instance run() {
    Instance instance = prepare();
    program.runtime().admit(instance);
    if (!program.engine().start(instance) && !program.engine().await(instance)) {
      throw abandoned();
    }
    return instance;
  }

  /**
   * Starts the chain. The future is complete already when the chain ended without having to wait;
   * else it completes on the runtime's executor. It completes exceptionally with a {@link
   * SysletException} if the chain failed.
   *
   * <p>{@link CompletableFuture#cancel} stops the chain as a {@link #deadline} does; if it has come
   * to its end already, nobody takes the result, and descriptors in it are closed. Completing the
   * future by other means, {@code orTimeout} say, leaves the chain alone; so does forgetting it.
   *
   * @throws IllegalArgumentException if an argument is missing
   * @throws IllegalStateException if the runtime is closed
   * @throws SysletRejectedException if too many chains are in flight
   */
  public CompletableFuture<SysletResult> submit() {
    Instance instance = prepare();
    program.runtime().admit(instance);
    boolean ended = program.engine().start(instance);
    return Run.started(
        program.engine(),
        instance,
        ended ? Engine.Start.ENDED : Engine.Start.ASYNC,
        program.runtime().executor());
  }

  /**
   * Starts the chain and tells {@code handler} when it has ended: now, in this thread, when it ends
   * without having to wait, or so soon that another thread has seen its end before this one got to
   * know that it waits; else on the runtime's own thread, or in the poll of a caller-driven
   * runtime. Once warm it allocates nothing.
   *
   * @return what {@link SysletRuntime#cancel} takes; 0 when the chain has ended already
   * @throws IllegalArgumentException if an argument is missing
   * @throws IllegalStateException if the runtime is closed
   * @throws SysletRejectedException if too many chains are in flight; the handler is not called
   */
  public long submit(CompletionHandler handler) {
    Objects.requireNonNull(handler, "handler");
    Instance instance = prepare();
    program.runtime().admit(instance);
    Completion completion = Completion.of(instance);
    completion.begin(this, handler);
    if (program.engine().start(instance)) {
      completion.ended();
      return 0;
    }
    long run = instance.runId();
    instance.onEnd(completion.listener());
    return run;
  }

  static IllegalStateException abandoned() {
    return new IllegalStateException(
        "the runtime was closed while the chain was in flight; it goes on, and its result is lost");
  }

  static IllegalStateException closedMeanwhile(SysletException stopped) {
    return new IllegalStateException(
        "the runtime was closed while the chain was in flight; " + stopped.getMessage(), stopped);
  }

  /** An instance with everything bound. */
  Instance prepare() {
    int space = space();
    Instance instance = program.pool().take(space);
    try {
      bindAll(instance);
      return instance;
    } catch (RuntimeException | Error e) {
      instance.release();
      throw e;
    }
  }

  /** Binds everything in an instance of this program that somebody holds. */
  void prepare(Instance instance) {
    int space = space();
    try {
      instance.prepare(space);
      bindAll(instance);
    } catch (RuntimeException | Error e) {
      instance.letGo();
      throw e;
    }
  }

  private int space() {
    long space = 0;
    for (int i = 0; i < params.length; i++) {
      if (!bound[i]) {
        throw missing();
      }
      space += space(objects[i]);
    }
    if (space > 1 << 30) {
      throw new IllegalArgumentException(
          program.name()
              + ": "
              + space
              + " bytes to copy; use a direct buffer, which is not copied");
    }
    return (int) space;
  }

  private void bindAll(Instance instance) {
    for (int i = 0; i < params.length; i++) {
      Object object = objects[i];
      if (object == null) {
        instance.bind(i, numbers[i]);
      } else {
        bind(instance, i, object);
      }
    }
    instance.bound();
    if (deadline != NONE) {
      instance.deadline(deadline);
    }
    program.runtime().observe(instance, trace);
  }

  private IllegalArgumentException missing() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < params.length; i++) {
      if (!bound[i]) {
        names.add(params[i].name() + " (" + Program.typeName(params[i]) + ")");
      }
    }
    return new IllegalArgumentException(
        program.name() + " lacks " + String.join(", ", names) + "; set what has no default");
  }

  private static long space(@Nullable Object object) {
    if (object instanceof PathBytes path) {
      return path.bytes.length + 1 + 8L;
    }
    if (object instanceof Direct) {
      return 0;
    }
    if (object instanceof byte[] bytes) {
      return (long) bytes.length + ALIGNMENT;
    }
    return object instanceof ByteBuffer heap ? (long) heap.remaining() + ALIGNMENT : 0;
  }

  private static void bind(Instance instance, int param, Object object) {
    if (object instanceof PathBytes path) {
      int at = instance.reserve(path.bytes.length + 1, 8);
      Paths.put(instance.args(), at, path.bytes);
      instance.bind(param, instance.argAddress(at));
    } else if (object instanceof byte[] bytes) {
      copyIn(instance, param, bytes, 0, bytes.length);
    } else if (object instanceof StructArray structs) {
      SharedMemory memory = structs.pin();
      instance.keep(param, memory);
      instance.rows(structs.address(), structs.bytes());
      if (instance.reaches()) {
        memory.tell(instance);
      }
      instance.bind(param, structs.address(), structs.size(), structs.address() + structs.bytes());
    } else if (object instanceof Direct direct) {
      instance.keep(param, direct.buffer);
      int position = direct.buffer.position();
      int limit = Math.max(position, direct.buffer.limit());
      boolean written = instance.plan().image().params().get(param).written();
      instance.span(
          direct.address + position, limit - position, !written || direct.buffer.isReadOnly());
      instance.bind(param, direct.address + position, limit - position, direct.address + limit);
    } else if (object instanceof ByteBuffer heap && heap.hasArray()) {
      copyIn(instance, param, heap.array(), heap.arrayOffset() + heap.position(), heap.remaining());
    } else if (object instanceof ByteBuffer readOnly) {
      int length = readOnly.remaining();
      int at = instance.reserve(length, ALIGNMENT);
      instance.args().put(at, readOnly, readOnly.position(), length);
      long address = instance.argAddress(at);
      instance.bind(param, address, length, address + length);
    }
  }

  private static void copyIn(Instance instance, int param, byte[] from, int start, int length) {
    int at = instance.reserve(length, ALIGNMENT);
    instance.args().put(at, from, start, length);
    long address = instance.argAddress(at);
    instance.bind(param, address, length, address + length);
    if (instance.plan().image().params().get(param).written()) {
      instance.copyBack(param, from, start, length, at);
    }
  }
}
