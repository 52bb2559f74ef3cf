// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.lang.invoke.VarHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Errno;
import org.syslet4j.image.Image;
import org.syslet4j.image.Outcome;
import org.syslet4j.internal.engine.Descriptors;
import org.syslet4j.internal.engine.EndListener;
import org.syslet4j.internal.engine.Instance;

/**
 * How a run ended. It serves one run after the other, so that asking allocates nothing but what
 * {@link #failure}, {@link #result} and {@link #fd} answer. That of a {@link CompletionHandler} is
 * good while the handler runs, that of a {@link Batch#call} until the batch runs again or is
 * closed; later every method throws {@link IllegalStateException}. What it says can be kept, the
 * object cannot.
 *
 * <p>For one thread at a time. Who asks nevertheless while another thread lets the handler return,
 * runs the batch again or closes it, is answered of either run or gets that exception, and a
 * descriptor is either taken or closed. Memory that was given back is never read.
 */
public final class Completion {
  /** Of whom the runtime closed and waits no longer: the library still has its instance. */
  private static final int LOST = 1;

  private static final int OPEN = 2;
  private static final int OVER = 0;

  private static final long[] NONE = {};

  private final @Nullable Instance instance;
  private final @Nullable Batch batch;
  private final int index;
  private final boolean hasDescriptors;
  private final EndListener listener = new Listener();
  private @Nullable Binding binding;
  private @Nullable CompletionHandler handler;

  /** When the library refused to start the chain: why. */
  private int refusal;

  /** Names the run for {@link SysletRuntime#cancel}; 0: it is not in flight. */
  private volatile long run;

  private int state = OVER;

  /** How often it was over. */
  private int turn;

  // Of the run: copies, because by the time that somebody asks its memory may be another's or gone.
  private Outcome.@Nullable Ending ending;
  private boolean async;
  private final long[] values;

  // If it failed.
  private int errno;
  private int stopped;
  private @Nullable Throwable thrown;

  /** Held where a descriptor changes hands. */
  private final Object taking = new Object();

  private @Nullable OwnedFd @Nullable [] taken;

  /** Of whoever lets go of them, which is not to fail for want of memory. */
  private final long[] untaken;

  Completion(@Nullable Instance instance, @Nullable Batch batch, int index) {
    this.instance = instance;
    this.batch = batch;
    this.index = index;
    List<Image.Result> results = instance == null ? List.of() : instance.plan().image().results();
    this.values = results.isEmpty() ? NONE : new long[results.size()];
    this.hasDescriptors = results.stream().anyMatch(result -> result.type() == Image.ResultType.FD);
    this.untaken = hasDescriptors ? new long[values.length] : NONE;
  }

  /** That of an instance's runs, which come one behind the other. */
  static Completion of(Instance instance) {
    if (instance.companion() instanceof Completion known) {
      return known;
    }
    Completion made = new Completion(instance, null, 0);
    instance.companion(made);
    return made;
  }

  private final class Listener implements EndListener {
    @Override
    public void ended(Instance ended) {
      Completion.this.ended();
    }

    @Override
    public void abandoned() {
      // Another object: this one is of an instance that is not ours any more.
      Completion lost = new Completion(null, batch, index);
      lost.begin(binding, handler);
      lost.async = true;
      lost.errno = Errno.ECANCELED.number();
      lost.state = LOST;
      try {
        lost.hand();
      } finally {
        if (batch != null) {
          batch.lost(index);
        }
      }
    }
  }

  // ---------------------------------------------------------------- by who runs it

  void begin(@Nullable Binding of, @Nullable CompletionHandler to) {
    if (binding != of) { // a store of a reference may cost a barrier
      binding = of;
    }
    if (handler != to) {
      handler = to;
    }
    refusal = 0;
  }

  void run(long id) {
    run = id;
  }

  long run() {
    return run;
  }

  EndListener listener() {
    return listener;
  }

  void refused(int errno) {
    refusal = errno;
  }

  /** The run has ended, and whoever calls this holds its instance. */
  void ended() {
    open();
    try {
      hand();
    } finally {
      over();
      if (batch == null) {
        binding = null;
        handler = null;
        required().release();
      } else {
        batch.ended();
      }
    }
  }

  private void hand() {
    CompletionHandler to = handler;
    if (to != null) {
      to.ended(this);
    }
  }

  /** Notes how the run has ended. */
  void open() {
    Instance of = required();
    Outcome.Ending now = null;
    if (refusal == 0) {
      of.copyBack();
      now = of.stopped() == 0 && of.thrown() == null ? of.ending() : null;
    }
    if (ending != now) {
      ending = now;
    }
    if (now instanceof Outcome.Returned returned) {
      async = of.async();
      if (values.length == 1) { // most have one, and a loop takes longer than that
        values[0] = of.value(returned.values().get(0));
      } else {
        copy(of, returned.values());
      }
    } else {
      openFailed(of, now);
    }
    state = OPEN;
  }

  private void copy(Instance of, List<Outcome.Value> from) {
    for (int i = 0; i < values.length; i++) {
      values[i] = of.value(from.get(i));
    }
  }

  private void openFailed(Instance of, Outcome.@Nullable Ending now) {
    boolean ran = refusal == 0;
    async = ran && of.async();
    stopped = ran ? of.stopped() : 0;
    thrown = ran ? of.thrown() : null;
    errno = ran ? stopped : refusal;
    if (now instanceof Outcome.Failed failed) {
      errno = (int) Math.min(Errno.MAX, Math.abs(of.value(failed.errno())));
    }
  }

  /** Nobody may ask any more. */
  void over() {
    if (state == OPEN) {
      if (hasDescriptors) {
        overWithDescriptors();
      } else {
        end();
      }
      required().letGo();
    }
    state = OVER; // what it ended with last is its program's, and may stay
  }

  /** In this order, and both before the next run begins in that memory: see {@link #describe}. */
  private void end() {
    state = OVER;
    VarHandle.storeStoreFence();
    turn++;
    VarHandle.storeStoreFence();
  }

  private void overWithDescriptors() {
    boolean returned;
    synchronized (taking) {
      returned = returned() != null;
      if (returned) {
        System.arraycopy(values, 0, untaken, 0, values.length);
        OwnedFd[] owners = taken;
        for (int i = 0; owners != null && i < untaken.length; i++) {
          if (owners[i] != null) {
            disown(untaken, untaken[i]);
          }
        }
      }
      taken = null;
      end();
    }
    if (returned) {
      Descriptors.close(required().ops(), required().plan().image(), untaken);
    }
  }

  /** Under whatever names the number was returned. */
  private static void disown(long[] values, long number) {
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] == number ? -1 : values[i];
    }
  }

  // ---------------------------------------------------------------- asking

  private Instance required() {
    if (instance == null) {
      throw new IllegalStateException(
          "the runtime was closed, and the result of the chain is lost");
    }
    return instance;
  }

  private void check() {
    if (state == OVER) {
      throw isOver();
    }
  }

  private static IllegalStateException isOver() {
    return new IllegalStateException(
        "this completion is over: a handler may ask while it runs, and whoever called a batch"
            + " until it runs again");
  }

  private Outcome.@Nullable Returned returned() {
    return ending instanceof Outcome.Returned returned ? returned : null;
  }

  /** Its place in its batch, from 0; 0 for a run of its own. */
  public int index() {
    check();
    return index;
  }

  /** What was run. */
  public Binding binding() {
    check();
    Binding of = binding;
    if (of == null) {
      throw isOver(); // meanwhile
    }
    return of;
  }

  /** Whether the chain came to an end that returns results. */
  public boolean succeeded() {
    check();
    return returned() != null;
  }

  /** Whether the chain went on in the background before it ended. */
  public boolean wentAsync() {
    check();
    return async;
  }

  /**
   * Why it failed: a positive errno; 0 if it did not, or as in {@link SysletException#errno}.
   * ECANCELED: it was cancelled. ETIMEDOUT: its deadline passed.
   */
  public int errno() {
    check();
    if (returned() != null) {
      return 0;
    }
    boolean known = instance == null || refusal != 0 || stopped != 0 || ending != null;
    return known ? errno : describe().errno();
  }

  /** All that is known of the failure; null if there was none. */
  public @Nullable SysletException failure() {
    check();
    Binding of = binding();
    if (instance == null) {
      return Failures.lost(of.program().image());
    }
    if (refusal != 0) {
      return Failures.refused(of.program().image(), refusal);
    }
    if (returned() != null) {
      return null;
    }
    SysletResult.rethrow(thrown);
    return describe();
  }

  /** From the memory of the run, of which another thread may just be letting go. */
  private SysletException describe() {
    int now = turn;
    VarHandle.loadLoadFence();
    check();
    SysletException failure;
    try {
      failure = required().whileThere(this::describeFrom);
    } catch (RuntimeException e) {
      VarHandle.loadLoadFence();
      throw now == turn ? e : isOver(); // what is read of two runs need not make sense
    }
    VarHandle.loadLoadFence();
    if (failure == null || now != turn) {
      throw isOver();
    }
    return failure;
  }

  private SysletException describeFrom(Instance of) {
    if (stopped != 0) {
      return Failures.stopped(of);
    }
    return ending instanceof Outcome.Failed failed
        ? Failures.of(of, failed)
        : Failures.endedByEngine(of);
  }

  private void successful() {
    check();
    if (returned() == null) {
      SysletException failure = failure();
      throw new IllegalStateException(
          "a chain that failed has no result: " + (failure == null ? "" : failure.getMessage()),
          failure);
    }
  }

  /**
   * The one number that it returned.
   *
   * @throws IllegalStateException if it failed, or there is none, or there are several
   */
  public long value() {
    successful();
    if (values.length != 1) {
      throw new IllegalStateException(
          binding().program().name() + " returns " + values.length + " values");
    }
    return values[0];
  }

  /**
   * Result {@code place}, from 0 in the order of the declaration.
   *
   * @throws IllegalStateException if the chain failed
   * @throws IndexOutOfBoundsException if there are not so many
   */
  public long value(int place) {
    successful();
    return values[place];
  }

  /**
   * The descriptor that is result {@code place}; from now on the caller closes it. The same object
   * each time.
   *
   * @throws IllegalStateException if the chain failed, or the result is no descriptor
   */
  public OwnedFd fd(int place) {
    synchronized (taking) {
      successful();
      return take(place);
    }
  }

  private OwnedFd take(int place) {
    Image image = required().plan().image();
    long number = values[place];
    if (image.results().get(place).type() != Image.ResultType.FD) {
      throw new IllegalStateException(
          "result " + place + " of " + image.name() + " is a long, not a descriptor");
    }
    if (!Descriptors.possible(number)) {
      throw new IllegalStateException(
          "result " + place + " of " + image.name() + " is " + number + ", no descriptor");
    }
    OwnedFd[] owners = taken == null ? new OwnedFd[values.length] : taken;
    taken = owners;
    for (int i = 0; i < owners.length; i++) {
      OwnedFd owner = owners[i];
      if (owner != null && values[i] == number) {
        return owner; // a descriptor that was returned twice has one owner
      }
    }
    OwnedFd fd = new OwnedFd((int) number, required().ops()::closeDescriptor);
    owners[place] = fd;
    return fd;
  }

  /**
   * Everything that it returned, to keep. Descriptors are the caller's from now on.
   *
   * @throws SysletException if it failed
   */
  public SysletResult result() throws SysletException {
    check();
    SysletException failure = failure();
    if (failure != null) {
      throw failure;
    }
    Instance of = required();
    SysletResult result = new SysletResult(of.plan().image(), values.clone(), async, of.ops());
    for (int i = 0; hasDescriptors && i < result.size(); i++) {
      if (binding().program().results().get(i).type() == Image.ResultType.FD
          && Descriptors.possible(result.getLong(i))) {
        result.own(i, fd(i));
      }
    }
    return result;
  }
}
