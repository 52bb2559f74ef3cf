// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.Image;
import org.syslet4j.image.ImageArchException;
import org.syslet4j.image.ImageReader;
import org.syslet4j.image.Limits;
import org.syslet4j.image.Verifier;
import org.syslet4j.image.VerifyException;
import org.syslet4j.internal.engine.Engine;
import org.syslet4j.internal.engine.EngineOps;
import org.syslet4j.internal.engine.Instance;
import org.syslet4j.internal.engine.Limit;
import org.syslet4j.internal.engine.NativeOps;
import org.syslet4j.internal.engine.Submission;
import org.syslet4j.internal.interpreter.Host;
import org.syslet4j.internal.interpreter.JavaOps;
import org.syslet4j.internal.interpreter.LinuxKernel;
import org.syslet4j.internal.interpreter.Simulation;
import org.syslet4j.internal.memory.NativeMemory;
import org.syslet4j.internal.nativelib.LibSyslet;
import org.syslet4j.internal.nativelib.NativeProblem;
import org.syslet4j.internal.ring.CallerDriver;
import org.syslet4j.kernel.AtomWatcher;
import org.syslet4j.kernel.Faults;
import org.syslet4j.kernel.Kernel;
import org.syslet4j.trace.TraceListener;

/**
 * Runs chains of system calls: an engine, a completion ring and the thread that empties it, which
 * is started by the first chain that goes on in the background and sleeps while there is none.
 * Usually an application has one; several are independent of each other. Any thread may use it.
 */
public final class SysletRuntime implements AutoCloseable {
  /** Of the images that it runs; where nothing native runs, any will do. */
  private final Arch arch = Arch.current().orElse(Arch.X86_64);

  private final Engine engine;
  private final Executor executor;
  private final Duration closeTimeout;
  private final boolean shared;
  private final @Nullable Limit limit;
  private final @Nullable CompletionQueue queue;
  private final Policy policy;
  private final boolean strict;
  private final Observation observation;
  private @Nullable AutoCloseable bean;
  private final LongAdder refused = new LongAdder();

  private SysletRuntime(Builder builder, boolean shared) {
    Executor executor = builder.executor;
    this.executor =
        executor != null ? executor : builder.callerDriven ? Runnable::run : Builder.DEFAULT;
    this.limit =
        builder.whenFull == WhenFull.GROW
            ? null
            : new Limit(builder.maxInFlight, builder.whenFull == WhenFull.WAIT);
    this.closeTimeout = builder.closeTimeout;
    this.shared = shared;
    this.policy = builder.policy;
    this.strict = builder.strict;
    this.observation = new Observation(builder.trace, builder.traceStrings, builder.traceBytes);
    try {
      this.engine =
          new Engine(
              builder.simulates() ? javaOps(builder, arch) : nativeOps(builder),
              builder.callerDriven,
              limit);
    } catch (NativeProblem e) {
      throw new SysletEnvironmentException(e.getMessage(), e);
    } catch (LinkageError e) {
      throw environment(e);
    }
    CallerDriver driver = engine.callerDriver();
    this.queue = driver == null ? null : new CompletionQueue(engine, driver);
  }

  private static EngineOps nativeOps(Builder builder) {
    return NativeOps.open(
        new NativeOps.Options(
            builder.kind.code(), builder.maxThreads, builder.ringEntries, builder.probe));
  }

  private static EngineOps javaOps(Builder builder, Arch arch) {
    Kernel kernel = builder.kernel;
    Kernel answering = kernel == null ? new LinuxKernel() : kernel;
    Host host = answering instanceof LinuxKernel linux ? linux : new Simulation(answering, arch);
    return new JavaOps(
        host, builder.faults.over(answering), arch, builder.maxThreads, builder.watcher);
  }

  /** A class that failed to initialise hides its reason; later tries have none at all. */
  private static SysletEnvironmentException environment(LinkageError e) {
    Throwable reason = e;
    while (reason.getCause() != null) {
      reason = reason.getCause();
    }
    String message =
        reason instanceof NativeProblem
            ? reason.getMessage()
            : "loading JNA or libsyslet: "
                + reason
                + "; see the first failure of this kind, and"
                + " whether jna.tmpdir allows execution";
    return new SysletEnvironmentException(message, e);
  }

  /**
   * A runtime with the best engine of this machine.
   *
   * @throws SysletEnvironmentException if chains cannot run here
   */
  public static SysletRuntime open() {
    return builder().build();
  }

  /** Options for a runtime. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The runtime that generated code uses, opened at first use. It lives as long as the JVM; closing
   * it does nothing.
   *
   * @throws SysletEnvironmentException if chains cannot run here
   */
  public static SysletRuntime shared() {
    return Shared.get();
  }

  /** Not a static holder: after a failure it shall be tried again. */
  private static final class Shared {
    private static volatile @Nullable SysletRuntime instance;

    static SysletRuntime get() {
      SysletRuntime runtime = instance;
      return runtime != null ? runtime : open();
    }

    private static synchronized SysletRuntime open() {
      SysletRuntime runtime = instance;
      if (runtime == null) {
        runtime = new SysletRuntime(builder(), true);
        instance = runtime;
      }
      return runtime;
    }
  }

  /** Options; each has a default. */
  public static final class Builder {
    /** More nanoseconds than a long holds, {@link ChronoUnit#FOREVER} say, become this. */
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    private EngineKind kind = EngineKind.AUTO;
    private int maxThreads;
    private int ringEntries;
    private boolean probe = true;
    private @Nullable Kernel kernel;
    private @Nullable AtomWatcher watcher;
    private Faults faults = Faults.NONE;
    private Duration closeTimeout = Duration.ofSeconds(10);
    private boolean callerDriven;
    private int maxInFlight = Integer.MAX_VALUE;
    private WhenFull whenFull = WhenFull.GROW;
    private @Nullable Executor executor;
    private Policy policy = Policy.all();
    private boolean strict;

    // On one CPU the common pool may have no thread at all.
    private static final Executor DEFAULT =
        ForkJoinPool.getCommonPoolParallelism() > 0
            ? ForkJoinPool.commonPool()
            : new CompletableFuture<>().defaultExecutor();

    private @Nullable TraceListener trace;
    private int traceStrings = 32;
    private int traceBytes = 1 << 18;
    private boolean jmx;

    private Builder() {}

    /** Which engine; {@link EngineKind#AUTO} unless set. */
    public Builder engine(EngineKind engine) {
      this.kind = Objects.requireNonNull(engine);
      return this;
    }

    /**
     * What answers the system calls of chains in place of this machine's kernel, such as a {@link
     * org.syslet4j.kernel.FakeKernel}. The engine is the one in Java then, and no native code is
     * loaded.
     */
    public Builder kernel(Kernel kernel) {
      this.kernel = Objects.requireNonNull(kernel);
      return this;
    }

    /** Makes calls fail or come short; the engine is the one in Java then. */
    public Builder faults(Faults faults) {
      this.faults = Objects.requireNonNull(faults);
      return this;
    }

    /** Sees each atom that runs; the engine is the one in Java then. */
    public Builder watcher(AtomWatcher watcher) {
      this.watcher = Objects.requireNonNull(watcher);
      return this;
    }

    private boolean simulates() {
      return kind == EngineKind.JAVA || wish() != null;
    }

    /** What only the engine in Java can do; null when nothing of that kind is wanted. */
    private @Nullable String wish() {
      if (kernel != null) {
        return "kernel(...)";
      }
      return watcher != null ? "watcher(...)" : faults.isEmpty() ? null : "faults(...)";
    }

    /**
     * Where futures of chains that went to the background are completed; the common pool unless
     * set, and in a caller-driven runtime whoever polls. {@code Runnable::run} completes them on
     * the runtime's own thread, which saves a hand-over: then nothing that depends on them may
     * block for long, or wait for the future of another chain (blocking calls of chains are fine).
     */
    public Builder executor(Executor executor) {
      this.executor = Objects.requireNonNull(executor);
      return this;
    }

    /**
     * At most so many worker threads of the library, for calls that block and that no ring or
     * readiness can wait for; 2048 unless set. An eighth of them is kept for calls that end by
     * themselves. When all are busy, chains wait for one.
     *
     * @param threads at least 1
     * @throws IllegalArgumentException if it is less
     */
    public Builder maxThreads(int threads) {
      if (threads < 1) {
        throw new IllegalArgumentException("at least 1 thread, not " + threads);
      }
      this.maxThreads = threads;
      return this;
    }

    /**
     * Entries of the ring through which the uring engine submits calls to the kernel; 512 unless
     * set. More need fewer entries into the kernel when tens of thousands of calls start at once,
     * and count against {@code ulimit -l} on older kernels. The threads engine ignores it.
     *
     * @param entries from 8 to 32768; rounded up to a power of two
     * @throws IllegalArgumentException if it is not
     */
    public Builder ringEntries(int entries) {
      if (entries < 8 || entries > 32768) {
        throw new IllegalArgumentException("ring entries are 8 to 32768, not " + entries);
      }
      this.ringEntries = entries;
      return this;
    }

    /**
     * Never even tries io_uring: for a process whose seccomp profile kills for that. {@link
     * EngineKind#AUTO} means {@link EngineKind#THREADS} then.
     */
    public Builder noProbe() {
      this.probe = false;
      return this;
    }

    /**
     * How long {@link SysletRuntime#close} waits for chains in flight before it cancels them, and
     * then, but at least a second, for their clean-up; 10 seconds unless set.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder closeTimeout(Duration timeout) {
      if (timeout.isNegative()) {
        throw new IllegalArgumentException("a negative timeout: " + timeout);
      }
      this.closeTimeout = timeout.compareTo(LONGEST) > 0 ? LONGEST : timeout;
      return this;
    }

    /** Which calls its programs may make; {@link Policy#all} unless set. */
    public Builder policy(Policy policy) {
      this.policy = Objects.requireNonNull(policy);
      return this;
    }

    /**
     * For images of unknown origin. A program is refused where it cannot be told what memory a
     * system call of it may reach, and each call is held to the memory of its run: the block, and
     * what is bound. One that would reach further answers EFAULT, as the kernel does to bad
     * addresses. That costs a look at each argument. What calls do to the rest of the system is the
     * {@link #policy}'s: who may write files may write {@code /proc/self/mem}.
     */
    public Builder strict(boolean strict) {
      this.strict = strict;
      return this;
    }

    /**
     * No thread empties the completion ring: callers do, by {@link SysletRuntime#completions}.
     * Until they do, no future of a chain in the background completes and no handler is called. A
     * blocking call sees to completions itself while it waits, asleep in native code, so a virtual
     * thread holds its carrier there.
     */
    public Builder callerDriven() {
      this.callerDriven = true;
      return this;
    }

    /**
     * Tells {@code listener} what each run does, atom by atom; nobody unless set. Traced runs are
     * slower.
     */
    public Builder trace(TraceListener listener) {
      this.trace = Objects.requireNonNull(listener);
      return this;
    }

    /**
     * At most so many chains at once, those in the background and those that run in their callers;
     * unless set there is no limit but memory. A chain in the background takes its instance, some
     * hundred bytes and its buffers, and 192 bytes of the library.
     *
     * @param chains from 1 to 16777216
     * @param whenFull what becomes of one more
     * @throws IllegalArgumentException if it is not
     */
    public Builder maxInFlight(int chains, WhenFull whenFull) {
      if (chains < 1 || chains > 1 << 24) {
        throw new IllegalArgumentException("1 to 16777216 chains in flight, not " + chains);
      }
      this.maxInFlight = chains;
      this.whenFull = Objects.requireNonNull(whenFull);
      return this;
    }

    /**
     * How much traces record: so many bytes of a buffer, 32 unless set, and so many bytes in all
     * for a run that nobody has read yet, 256 KiB unless set. What finds no room is lost, and
     * counted.
     *
     * @param strings from 0 to 1024
     * @param buffer from 4096 to 2^30; rounded up to a power of two
     * @throws IllegalArgumentException if one is not
     */
    public Builder traceLimits(int strings, int buffer) {
      if (strings < 0 || strings > 1024) {
        throw new IllegalArgumentException("0 to 1024 bytes of a buffer, not " + strings);
      }
      if (buffer < 4096 || buffer > 1 << 30) {
        throw new IllegalArgumentException("traces have 4096 to 2^30 bytes, not " + buffer);
      }
      this.traceStrings = strings;
      this.traceBytes = Integer.highestOneBit(buffer - 1) << 1;
      return this;
    }

    /**
     * Whether the runtime's counters are an MBean of the platform's server, {@code
     * org.syslet4j:type=Runtime,id=N}, until it is closed; not unless set.
     */
    public Builder jmx(boolean register) {
      this.jmx = register;
      return this;
    }

    /**
     * Opens the runtime.
     *
     * @throws SysletEnvironmentException if chains, or that engine, cannot run here
     * @throws IllegalStateException if options contradict each other: the uring engine and not to
     *     probe it; a native engine and what only the one in Java can do; a caller-driven runtime
     *     and submitters that wait
     */
    public SysletRuntime build() {
      if (callerDriven && whenFull == WhenFull.WAIT) {
        throw new IllegalStateException(
            "callerDriven() contradicts WhenFull.WAIT: who waits would keep the one from polling"
                + " who makes room; choose FAIL or GROW");
      }
      String wish = wish();
      if (wish != null && kind != EngineKind.AUTO && kind != EngineKind.JAVA) {
        throw new IllegalStateException(
            wish + " needs the engine JAVA, and engine(" + kind + ") is asked for");
      }
      if (kind == EngineKind.URING && !probe) {
        throw new IllegalStateException(
            "engine(URING) contradicts noProbe(), which keeps io_uring from being tried");
      }
      SysletRuntime runtime = new SysletRuntime(this, false);
      if (jmx) {
        try {
          runtime.bean = RuntimeBean.register(runtime);
        } catch (LinkageError e) {
          runtime.close();
          throw new SysletEnvironmentException(
              "registering an MBean: this Java has no module java.management: add it to the image,"
                  + " or leave jmx(true) out and ask stats()",
              e);
        }
      }
      return runtime;
    }
  }

  /**
   * Makes an image ready to run.
   *
   * @throws org.syslet4j.image.VerifyException if it is refused
   * @throws SysletPolicyException if the {@link Builder#policy policy} forbids one of its calls
   * @throws ImageArchException if it is for another architecture
   * @throws IllegalStateException if the runtime is closed
   */
  public Program load(Image image) {
    if (image.arch() != arch) {
      throw new ImageArchException(image.name(), Set.of(image.arch()), arch);
    }
    try {
      if (strict) {
        Verifier.verifyStrictly(image);
      } else {
        Verifier.verify(image);
      }
      policy.enforce(image);
    } catch (VerifyException | SysletPolicyException e) {
      countRefusal(image, e);
      throw e;
    }
    return new Program(this, engine, image, strict);
  }

  /**
   * Makes the syslet of that name ready to run.
   *
   * @param name with or without its package
   * @throws org.syslet4j.image.VerifyException if the image is refused
   * @throws ImageArchException if there is none for this architecture
   * @throws IllegalArgumentException if there is none of that name
   */
  public Program load(Bundle bundle, String name) {
    return load(bundle.find(name, arch).orElseThrow(() -> missing(bundle, name)));
  }

  private IllegalArgumentException missing(Bundle bundle, String name) {
    Set<Arch> others =
        Arrays.stream(Arch.values())
            .filter(other -> bundle.find(name, other).isPresent())
            .collect(Collectors.toSet());
    return others.isEmpty()
        ? new IllegalArgumentException(
            "there is no syslet '"
                + name
                + "'; there is "
                + (bundle.names().isEmpty() ? "none at all" : String.join(", ", bundle.names())))
        : new ImageArchException(name, others, arch);
  }

  /**
   * Makes a syslet of an {@code .atoms} file's bytes ready to run.
   *
   * @throws org.syslet4j.image.ImageFormatException if the bytes are no {@code .atoms} file
   * @see #load(Bundle, String)
   */
  public Program load(byte[] atoms, String name) {
    return load(ImageReader.read(atoms), name);
  }

  /**
   * Makes a syslet of an {@code .atoms} file ready to run.
   *
   * @throws IOException if the file cannot be read
   * @see #load(byte[], String)
   */
  public Program load(Path atoms, String name) throws IOException {
    try (InputStream in = Files.newInputStream(atoms)) {
      // One byte more than a file may have: enough to refuse it, and no device is read for ever.
      return load(in.readNBytes(Limits.FILE + 1), name);
    }
  }

  /**
   * Submits many runs with one crossing into native code. Each future completes as that of {@link
   * Binding#submit} does.
   *
   * @return the futures, in the order of the bindings
   * @throws IllegalArgumentException if a binding is incomplete or of another runtime; then none
   *     runs
   * @throws IllegalStateException if the runtime is closed
   */
  public List<CompletableFuture<SysletResult>> submitAll(List<Binding> bindings) {
    List<Instance> instances = new ArrayList<>(bindings.size());
    try {
      for (Binding binding : bindings) {
        if (binding.program().runtime() != this) {
          throw new IllegalArgumentException(
              "a binding of " + binding.program().name() + " belongs to another runtime");
        }
        instances.add(binding.prepare());
      }
    } catch (RuntimeException | Error e) {
      instances.forEach(Instance::release);
      throw e;
    }
    Submission submission = submitted(instances);
    List<CompletableFuture<SysletResult>> futures = new ArrayList<>(submission.size());
    int taken = 0;
    try {
      while (taken < submission.size()) {
        Instance instance = instances.get(taken);
        Engine.Start start = Engine.Start.of(submission.answer(taken++));
        futures.add(Run.started(engine, instance, start, executor));
      }
      return futures;
    } catch (OutOfMemoryError e) {
      for (int i = taken; i < submission.size(); i++) {
        Engine.drop(instances.get(i), Engine.Start.of(submission.answer(i)));
      }
      throw e;
    } finally {
      submission.free();
    }
  }

  private Submission submitted(List<Instance> instances) {
    Submission submission = null;
    boolean started = false;
    try {
      submission = new Submission(engine.space(), instances.size());
      for (int i = 0; i < instances.size(); i++) {
        submission.set(i, instances.get(i));
      }
      admit(instances.size());
      engine.startAll(submission);
      started = true;
      return submission;
    } finally {
      if (!started) {
        for (int i = 0; i < instances.size(); i++) {
          if (submission == null || !submission.isLost(i)) {
            instances.get(i).release();
          }
        }
        if (submission != null) {
          submission.free();
        }
      }
    }
  }

  /**
   * Many runs that enter native code together, as often as wanted.
   *
   * @see Batch
   * @throws IllegalArgumentException if a binding is of another runtime
   */
  public Batch batch(List<Binding> bindings) {
    return new Batch(this, engine, bindings);
  }

  /**
   * Stops a run in flight as cancelling its future does. One that has ended meanwhile is not
   * harmed.
   *
   * @param run what {@link Binding#submit(CompletionHandler)} answered
   */
  public void cancel(long run) {
    if (run != 0) {
      engine.cancel(run);
    }
  }

  /**
   * The completions of a caller-driven runtime.
   *
   * @throws IllegalStateException if it is none, as it empties its ring itself
   */
  public CompletionQueue completions() {
    if (queue == null) {
      throw new IllegalStateException(
          "this runtime has a thread that sees to completions; callerDriven() makes one without");
    }
    return queue;
  }

  /** Takes room for one, else releases the instance. */
  void admit(Instance instance) {
    boolean admitted = false;
    try {
      admit(1);
      admitted = true;
    } finally {
      if (!admitted) {
        instance.release();
      }
    }
  }

  void admit(int chains) {
    if (limit != null && chains > limit.most()) {
      throw new IllegalArgumentException(
          chains
              + " chains at once where at most "
              + limit.most()
              + " may be in flight: submit fewer, or raise maxInFlight");
    }
    if (!engine.admit(chains)) {
      throw new SysletRejectedException(engine.inFlight(), limit == null ? 0 : limit.most());
    }
  }

  /** The engine that was chosen, in one line; when {@code AUTO} fell back, also why. */
  public String describe() {
    return engine.describe();
  }

  /**
   * The file that libsyslet was loaded from; one that JNA unpacked from the jar is gone by now.
   *
   * @throws SysletEnvironmentException if it cannot be loaded
   */
  public static String library() {
    try {
      return LibSyslet.file();
    } catch (NativeProblem e) {
      throw new SysletEnvironmentException(e.getMessage(), e);
    } catch (LinkageError e) {
      throw environment(e);
    }
  }

  /** Counters. */
  public RuntimeStats stats() {
    return new RuntimeStats(
        engine.stats(),
        engine.inFlight(),
        NativeMemory.live(),
        engine.failures(),
        refused.sum(),
        engine.instanceCount());
  }

  /** An image may not run here: counts it, and tells who records it. */
  private void countRefusal(Image image, RuntimeException reason) {
    refused.increment();
    observation.refused(image, reason);
  }

  /** A run is about to begin: whoever wants to know is told. */
  void observe(Instance instance, @Nullable TraceListener own) {
    observation.begin(instance, own);
  }

  Executor executor() {
    return executor;
  }

  /**
   * Refuses new work and waits up to the close timeout for chains in flight. Those that take longer
   * are cancelled, their clean-up runs, and whoever waits for them is told: futures complete with
   * an {@link IllegalStateException} whose cause is a {@link SysletCancelledException}, blocking
   * calls throw it. For the clean-up it waits up to the close timeout again, at least a second. A
   * chain that has not ended even then, because a call of its clean-up blocks or one in its caller
   * cannot be interrupted, goes on in the background, and its memory stays as long as it needs it;
   * those who wait for it get the exception without the cause. An interrupt ends each wait early.
   * From a callback that runs on a thread of the runtime's own, or in the middle of a chain, all
   * that happens in the background. Again: nothing.
   */
  @Override
  public void close() {
    if (!shared) {
      AutoCloseable registered = bean;
      if (registered != null) {
        bean = null;
        RuntimeBean.unregister(registered);
      }
      engine.close(closeTimeout.toNanos(), !observation.isCurrentThread());
      observation.close();
    }
  }
}
