// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Errno;
import org.syslet4j.image.Image;
import org.syslet4j.image.Outcome;
import org.syslet4j.internal.engine.Descriptors;
import org.syslet4j.internal.engine.EndListener;
import org.syslet4j.internal.engine.Instance;

/**
 * How a run ended, read where it stands: in the run's own memory, so that asking allocates nothing
 * but what {@link #failure}, {@link #result} and {@link #fd} answer. That of a {@link
 * CompletionHandler} is good while the handler runs, that of a {@link Batch#call} until the batch
 * runs again or is closed; later every method throws {@link IllegalStateException}. What it says
 * can be kept, the object cannot. For one thread at a time.
 */
public final class Completion {
  /** Of whom the runtime closed and waits no longer: the library still has its instance. */
  private static final int LOST = 1;

  private static final int OPEN = 2;
  private static final int OVER = 0;

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
  private boolean evaluated;
  private Outcome.@Nullable Ending ending;
  private @Nullable OwnedFd @Nullable [] taken;

  Completion(@Nullable Instance instance, @Nullable Batch batch, int index) {
    this.instance = instance;
    this.batch = batch;
    this.index = index;
    this.hasDescriptors =
        instance != null
            && instance.plan().image().results().stream()
                .anyMatch(result -> result.type() == Image.ResultType.FD);
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

  void open() {
    if (refusal == 0) {
      required().copyBack();
    }
    evaluated = false;
    state = OPEN;
  }

  /** Nobody may ask any more. */
  void over() {
    if (state == OPEN) {
      if (hasDescriptors) {
        closeUntaken();
      }
      required().letGo();
    }
    state = OVER; // what it ended with last is its program's, and may stay
  }

  private void closeUntaken() {
    Outcome.Returned returned = returned();
    if (returned != null) {
      Image image = required().plan().image();
      long[] values = new long[returned.values().size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = value(i);
      }
      OwnedFd[] owners = taken;
      for (int i = 0; owners != null && i < values.length; i++) {
        if (owners[i] != null) {
          disown(values, values[i]);
        }
      }
      Descriptors.close(required().ops(), image, values);
    }
    taken = null;
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
      throw new IllegalStateException(
          "this completion is over: a handler may ask while it runs, and whoever called a batch"
              + " until it runs again");
    }
  }

  private Outcome.@Nullable Returned returned() {
    if (!evaluated) {
      evaluated = true;
      Instance of = instance;
      boolean told = of != null && refusal == 0 && of.stopped() == 0 && of.thrown() == null;
      Outcome.Ending now = told ? of.ending() : null;
      if (ending != now) {
        ending = now;
      }
    }
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
      throw new AssertionError();
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
    return instance == null || refusal == 0 && instance.async();
  }

  /**
   * Why it failed: a positive errno; 0 if it did not, or as in {@link SysletException#errno}.
   * ECANCELED: it was cancelled. ETIMEDOUT: its deadline passed.
   */
  public int errno() {
    check();
    if (instance == null) {
      return Errno.ECANCELED.number();
    }
    if (refusal != 0) {
      return refusal;
    }
    if (instance.stopped() != 0) {
      return instance.stopped();
    }
    if (returned() != null) {
      return 0;
    }
    return ending instanceof Outcome.Failed failed
        ? (int) Math.min(Errno.MAX, Math.abs(instance.value(failed.errno())))
        : Failures.endedByEngine(instance).errno();
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
    SysletResult.rethrow(instance.thrown());
    if (instance.stopped() != 0) {
      return Failures.stopped(instance);
    }
    if (returned() != null) {
      return null;
    }
    return ending instanceof Outcome.Failed failed
        ? Failures.of(instance, failed)
        : Failures.endedByEngine(instance);
  }

  private Outcome.Returned successful() {
    check();
    Outcome.Returned returned = returned();
    if (returned == null) {
      SysletException failure = failure();
      throw new IllegalStateException(
          "a chain that failed has no result: " + (failure == null ? "" : failure.getMessage()),
          failure);
    }
    return returned;
  }

  /**
   * The one number that it returned.
   *
   * @throws IllegalStateException if it failed, or there is none, or there are several
   */
  public long value() {
    Outcome.Returned returned = successful();
    if (returned.values().size() != 1) {
      throw new IllegalStateException(
          binding().program().name() + " returns " + returned.values().size() + " values");
    }
    return required().value(returned.values().get(0));
  }

  /**
   * Result {@code place}, from 0 in the order of the declaration.
   *
   * @throws IllegalStateException if the chain failed
   * @throws IndexOutOfBoundsException if there are not so many
   */
  public long value(int place) {
    return required().value(successful().values().get(place));
  }

  /**
   * The descriptor that is result {@code place}; from now on the caller closes it. The same object
   * each time.
   *
   * @throws IllegalStateException if the chain failed, or the result is no descriptor
   */
  public OwnedFd fd(int place) {
    List<Outcome.Value> values = successful().values();
    Image image = required().plan().image();
    long number = required().value(values.get(place));
    if (image.results().get(place).type() != Image.ResultType.FD) {
      throw new IllegalStateException(
          "result " + place + " of " + image.name() + " is a long, not a descriptor");
    }
    if (!Descriptors.possible(number)) {
      throw new IllegalStateException(
          "result " + place + " of " + image.name() + " is " + number + ", no descriptor");
    }
    OwnedFd[] owners = taken == null ? new OwnedFd[values.size()] : taken;
    taken = owners;
    for (int i = 0; i < owners.length; i++) {
      OwnedFd owner = owners[i];
      if (owner != null && required().value(values.get(i)) == number) {
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
    SysletResult result = SysletResult.of(required());
    for (int i = 0; hasDescriptors && i < result.size(); i++) {
      if (binding().program().results().get(i).type() == Image.ResultType.FD
          && Descriptors.possible(result.getLong(i))) {
        result.own(i, fd(i));
      }
    }
    return result;
  }
}
