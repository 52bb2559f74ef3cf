// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.syslet4j.image.Image;
import org.syslet4j.image.Outcome;
import org.syslet4j.internal.memory.AddressSpace;
import org.syslet4j.internal.memory.NativeMemory;
import org.syslet4j.internal.memory.SharedMemory;
import org.syslet4j.internal.nativelib.NativeLayouts;
import org.syslet4j.internal.ring.Driver;

/**
 * One run's native memory.
 *
 * <pre>
 *  0                                blockSize, rounded up to 8
 *  | atoms | cells | data | buffers | struct syslet_bounds | struct syslet_control | unwind table |
 * </pre>
 *
 * What follows the block lies out of reach of its atoms. An instance is held by one party at a
 * time: the pool, the submitter, the library while it is in flight, then whoever learns of the end.
 * {@code sink} is where the last hand-over is agreed on, because a run can end before its submitter
 * could say who wants to know. It goes one of these ways; each arrow is one compare-and-set, or
 * exchange, of the one whom it names, and whoever makes the last of them holds the instance.
 *
 * <pre>
 *  null --submitter--> who waits --pump--> ENDED             it is told, and holds
 *  null --pump--> ENDED                                      the submitter finds that, and holds
 *  null --submitter--> DISOWNED --pump--> ENDED              the pump releases
 *  who waits --close--> ABANDONED --it knows--> DISOWNED --pump--> ENDED     the pump releases
 *  who waits --close--> ABANDONED --pump--> ENDED            it knows, and finds that: it holds
 * </pre>
 *
 * The step from ABANDONED to DISOWNED is of the thread that waits or, for a listener, of the one
 * that told it: until then nobody else releases the instance, and no other run can begin in it.
 */
public final class Instance implements BooleanSupplier, SharedMemory.Spans {
  private static final VarHandle SINK;
  private static final VarHandle EXECUTING;
  private static final VarHandle COUNT;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      SINK = lookup.findVarHandle(Instance.class, "sink", Object.class);
      EXECUTING = lookup.findVarHandle(Instance.class, "executing", boolean.class);
      COUNT = lookup.findVarHandle(Instance.class, "count", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** The end was seen by the pump. */
  private static final Object ENDED = "ended";

  /** The runtime closed, and whoever waits is being told, who may yet find that it has ended. */
  private static final Object ABANDONED = "abandoned";

  /** Nobody waits any more: whoever sees the end releases the instance. */
  private static final Object DISOWNED = "disowned";

  private final Plan plan;
  private final InstancePool pool;
  private final Slots.Slot memory;

  /** Shared with other instances: this one's memory begins at {@code start}. */
  private final ByteBuffer view;

  private final int start;
  private final long base;
  private final int boundsAt;
  private final int controlAt;
  private final int cellsAt;
  private final long[] template;
  private final @Nullable Reach reach;
  private @Nullable NativeMemory reachTable;
  private @Nullable NativeMemory args;
  private int argsUsed;
  private boolean spans;

  /** No memory is left; changed and looked at under the monitor. */
  private boolean freed;

  private final @Nullable Object[] kept;
  private @Nullable Object companion;

  /**
   * By parameter, where in the argument area lies what goes back into the kept array, and where to.
   */
  private @Nullable CopyBack @Nullable [] copies;

  /** In its pool: its number, and that of the one below it plus 1. */
  private int number;

  private int below;
  private long last;
  private boolean async;
  private @Nullable Throwable thrown;
  private long runId;
  private long timeout;
  private @Nullable RunObserver observer;
  private @Nullable AtomObserver atoms;
  private volatile @Nullable Object sink;
  private volatile boolean executing;

  /** Who came first to a run in flight: nobody yet, its submitter, or the pump. */
  private int count;

  private static final int COUNTED = 1;
  private static final int SEEN = 2;

  Instance(Plan plan, InstancePool pool) {
    this.plan = plan;
    this.pool = pool;
    kept = new Object[plan.image().params().size()];
    memory = pool.slots().take();
    view = memory.view();
    start = memory.at();
    base = memory.address();
    cellsAt = start + plan.atomBytes();
    template = plan.template(base);
    boundsAt = start + boundsOffset(plan);
    controlAt = boundsAt + NativeLayouts.BOUNDS_SIZE;
    view.putLong(boundsAt, base).putLong(boundsAt + 8, plan.blockSize());
    view.putLong(
        boundsAt + NativeLayouts.BOUNDS_FLAGS,
        NativeLayouts.BOUNDS_SEALED | (plan.strict() ? NativeLayouts.BOUNDS_STRICT : 0));
    reach = plan.reaches() ? new Reach() : null;
    int unwindAt = controlAt + NativeLayouts.CONTROL_SIZE;
    view.putLong(controlAt + NativeLayouts.CONTROL_UNWIND, base + unwindAt - start);
    view.putLong(controlAt + NativeLayouts.CONTROL_UNWIND_COUNT, plan.unwinds());
    plan.unwind(view, unwindAt, base);
    try {
      plan.relocate(view, start, base);
    } catch (OutOfMemoryError e) {
      pool.slots().give(memory);
      throw e;
    }
  }

  private static int boundsOffset(Plan plan) {
    return plan.blockSize() + 7 & ~7;
  }

  /** The memory of instances of that plan. */
  static Slots slots(Plan plan, AddressSpace space) {
    return new Slots(
        space,
        Math.addExact(
            boundsOffset(plan) + NativeLayouts.BOUNDS_SIZE + NativeLayouts.CONTROL_SIZE,
            plan.unwinds() * NativeLayouts.UNWIND_SIZE),
        Math.max(Image.ALIGNMENT, BlockIndex.granule(plan.atomBytes())));
  }

  public Plan plan() {
    return plan;
  }

  /** What runs it. */
  public EngineOps ops() {
    return pool.ops();
  }

  public long base() {
    return base;
  }

  int atomBytes() {
    return plan.atomBytes();
  }

  /** A view of its memory alone. */
  public ByteBuffer memory() {
    return view.slice(start, pool.slots().stride()).order(ByteOrder.nativeOrder());
  }

  public int blockSize() {
    return plan.blockSize();
  }

  public int boundsAt() {
    return boundsAt - start;
  }

  public int controlAt() {
    return controlAt - start;
  }

  public int entryOffset() {
    return plan.entryOffset();
  }

  long entry() {
    return base + plan.entryOffset();
  }

  long bounds() {
    return base + boundsAt();
  }

  long control() {
    return base + controlAt();
  }

  void number(int given) {
    number = given;
  }

  int number() {
    return number;
  }

  void below(int given) {
    below = given;
  }

  int below() {
    return below;
  }

  /** What the API keeps with this instance for as long as there is one. */
  public @Nullable Object companion() {
    return companion;
  }

  /** Keeps something with this instance. */
  public void companion(Object object) {
    companion = object;
  }

  // ---------------------------------------------------------------- binding, by who holds it

  /** Makes it ready for a run whose arguments need {@code argBytes} of the argument area. */
  public void prepare(int argBytes) {
    reset();
    NativeMemory area = args;
    if (argBytes > 0 && (area == null || area.size() < argBytes)) {
      if (area != null) {
        dropArgs(area); // there may be no new one
      }
      area =
          pool.ops()
              .space()
              .allocate(
                  argBytes > 1 << 28
                      ? argBytes
                      : Math.max(256, Integer.highestOneBit(argBytes) * 2),
                  64);
      args = area;
      spans = true;
    }
    argsUsed = 0;
    if (spans) {
      near(area == null ? 0 : area.address(), area == null ? 0 : area.size());
      spans = false;
    }
    if (reach != null) {
      reach.clear();
      plan.writable(reach, base);
    }
    view.putLong(controlAt, 0);
    async = false;
    last = 0;
    thrown = null;
    count = 0;
    SINK.set(this, null); // whoever reads it next is told of this run with a barrier
  }

  /**
   * Copies the template. Word by word: most have a few, and a bulk copy takes longer than those.
   */
  private void reset() {
    int at = cellsAt;
    for (long word : template) {
      view.putLong(at, word);
      at += 8;
    }
  }

  /** Which range beside the block pseudo calls reach at no cost; any other is a system call. */
  private void near(long address, long size) {
    int at = boundsAt + NativeLayouts.BOUNDS_ARGS;
    view.putLong(at, address).putLong(at + 8, size);
  }

  /** The run may reach these rows, at no cost if they are the last that it is given. */
  public void rows(long address, long size) {
    near(address, size);
    spans = true; // the next run must not reach there
    span(address, size, false);
    NativeMemory area = args;
    if (area != null) {
      span(area.address(), area.size(), false);
    }
  }

  /** The run may reach this memory of its caller's. */
  @Override
  public void span(long address, long size, boolean readOnly) {
    if (reach != null) {
      reach.add(address, size, readOnly);
    }
  }

  /** Whether what its arguments point to is to be told by {@link #span}. */
  public boolean reaches() {
    return reach != null;
  }

  /** All is bound. */
  public void bound() {
    Reach all = reach;
    if (all == null) {
      return;
    }
    all.settle();
    NativeMemory table = reachTable;
    int size = all.count() * NativeLayouts.SPAN_SIZE;
    if (table == null || table.size() < size) {
      reachTable = null;
      if (table != null) {
        table.free();
      }
      table = pool.ops().space().allocate(Math.max(128, Integer.highestOneBit(size) * 2), 8);
      reachTable = table;
    }
    all.write(table.view(), 0);
    int at = boundsAt;
    view.putLong(at + NativeLayouts.BOUNDS_REACH, table.address());
    view.putLong(at + NativeLayouts.BOUNDS_REACH_COUNT, all.count());
  }

  /** Whether a pseudo call of the run may read {@code size} bytes at {@code address}. */
  public boolean mayRead(long address, long size) {
    return inBlock(address, size) || inArgs(address, size) || reached(address, size, false);
  }

  /** Whether a pseudo call of the run may write {@code size} bytes at {@code address}. */
  public boolean mayWrite(long address, long size) {
    return inArgs(address, size) || reached(address, size, true);
  }

  private boolean reached(long address, long size, boolean write) {
    Reach all = reach;
    return all != null && all.holds(address, size, write);
  }

  private boolean inBlock(long address, long size) {
    return within(address, size, base, plan.blockSize());
  }

  private boolean inArgs(long address, long size) {
    int at = boundsAt + NativeLayouts.BOUNDS_ARGS;
    return within(address, size, view.getLong(at), view.getLong(at + 8));
  }

  private static boolean within(long address, long size, long from, long length) {
    long into = address - from;
    return into >= 0 && size >= 0 && into <= length && size <= length - into;
  }

  /** The run shall be stopped when so many nanoseconds have passed from now on. */
  public void deadline(long nanos) {
    timeout = nanos;
    long now = pool.ops().now();
    view.putLong(controlAt, nanos > Long.MAX_VALUE - now ? Long.MAX_VALUE : now + nanos);
  }

  /** {@code watcher} shall be told of the run, beside whoever is already. */
  public void observe(RunObserver watcher) {
    observer = RunObserver.both(observer, watcher);
  }

  /** An interpreter in Java shall tell {@code watcher} of each atom of the run. */
  public void atoms(AtomObserver watcher) {
    atoms = watcher;
  }

  /** Who is told of each atom of the run. */
  public @Nullable AtomObserver atoms() {
    return atoms;
  }

  /** The run shall be traced to the {@code struct syslet_trace} at that address. */
  public void trace(long address) {
    view.putLong(controlAt + NativeLayouts.CONTROL_TRACE, address);
  }

  /** The argument area, which {@link InstancePool#take} made large enough. */
  public ByteBuffer args() {
    NativeMemory area = args;
    if (area == null) {
      throw new IllegalStateException("no argument area was asked for");
    }
    return area.view();
  }

  /** Reserves aligned bytes of the argument area; returns where they start in it. */
  public int reserve(int bytes, int alignment) {
    int at = argsUsed + alignment - 1 & -alignment;
    argsUsed = at + bytes;
    return at;
  }

  /** The address of byte {@code at} of the argument area. */
  public long argAddress(int at) {
    NativeMemory area = args;
    return area == null ? 0 : area.address() + at;
  }

  /** Binds a number. */
  public void bind(int param, long value) {
    bindValue(param, value);
    add(plan.param(param).turns(), -1 - Math.max(0, value));
  }

  private void bindValue(int param, long value) {
    Plan.ParamPlan cells = plan.param(param);
    add(cells.value(), value);
    add(cells.negatedValue(), -value);
  }

  /** Once a run, behind {@link #prepare}: cells hold what they start with. */
  private void add(int[] cells, long value) {
    for (int cell : cells) {
      view.putLong(start + cell, view.getLong(start + cell) + value);
    }
  }

  /**
   * Binds memory.
   *
   * @param length bytes of bytes, elements of structs
   * @param end the address behind it
   */
  public void bind(int param, long address, long length, long end) {
    bindValue(param, address);
    Plan.ParamPlan cells = plan.param(param);
    add(cells.length(), length);
    add(cells.negatedLength(), -length);
    add(cells.end(), end);
    add(cells.turns(), -1 - length);
  }

  /** Keeps {@code object} reachable until the run has ended. */
  public void keep(int param, @Nullable Object object) {
    kept[param] = object;
  }

  /** Bytes of the argument area that go into a caller's array when the run has ended. */
  private static final class CopyBack {
    private int start;
    private int length;
    private int at;
  }

  /**
   * Has bytes of the argument area copied into {@code to} by {@link #copyBack()}.
   *
   * @param at where they lie in the argument area
   */
  public void copyBack(int param, byte[] to, int start, int length, int at) {
    kept[param] = to;
    CopyBack[] all = copies;
    if (all == null) {
      all = new CopyBack[kept.length];
      copies = all;
    }
    CopyBack copy = all[param];
    if (copy == null) {
      copy = new CopyBack();
      all[param] = copy;
    }
    copy.start = start;
    copy.length = length;
    copy.at = at;
  }

  /** Copies what the run wrote into the callers' arrays. */
  public void copyBack() {
    CopyBack[] all = copies;
    for (int i = 0; all != null && i < all.length; i++) {
      CopyBack copy = all[i];
      if (copy != null && kept[i] instanceof byte[] to) {
        args().get(copy.at, to, copy.start, copy.length);
      }
    }
  }

  /** What was kept for {@code param}. */
  public @Nullable Object kept(int param) {
    return kept[param];
  }

  // ---------------------------------------------------------------- running

  /** Sequentially consistent, so that a closing runtime sees either this or that nothing starts. */
  void enter() {
    EXECUTING.setVolatile(this, true);
  }

  void leave() {
    EXECUTING.setRelease(this, false);
  }

  boolean executing() {
    return executing;
  }

  void endedInline(long atom) {
    last = atom;
    tellEnd();
  }

  private void tellEnd() {
    RunObserver watcher = observer;
    if (watcher != null) {
      watcher.ended(this);
    }
  }

  void wentAsync() {
    async = true;
    runId = view.getLong(controlAt + NativeLayouts.CONTROL_ID);
    RunObserver watcher = observer;
    if (watcher != null) {
      watcher.wentAsync(this);
    }
  }

  /** By the submitter of a run in flight: what names it for {@link Engine#cancel}. */
  public long runId() {
    return runId;
  }

  /**
   * By the submitter of a run in flight: whether it is to be counted; not when its end was seen.
   */
  boolean count() {
    return COUNT.compareAndSet(this, 0, COUNTED);
  }

  /** By the pump: whether the run that ended had been counted. */
  boolean see() {
    return (int) COUNT.getAndSet(this, SEEN) == COUNTED;
  }

  /** By the pump: the run has ended; hands it to whoever waits, or leaves a note for who will. */
  void ended(long atom) {
    last = atom;
    tellEnd();
    Object before = SINK.getAndSet(this, ENDED);
    if (before instanceof EndListener listener) {
      listener.ended(this);
    } else if (before instanceof Thread waiter) {
      LockSupport.unpark(waiter);
    } else if (before == DISOWNED) {
      discard();
    }
  }

  /** By the submitter of a run in flight that nobody will wait for. */
  void disown() {
    if (!SINK.compareAndSet(this, null, DISOWNED)) {
      discard();
    }
  }

  /** By a closing runtime: nobody shall wait for this run any longer. */
  void abandon() {
    Object now = sink;
    boolean waits = now instanceof EndListener || now instanceof Thread;
    if (waits && SINK.compareAndSet(this, now, ABANDONED)) {
      if (now instanceof EndListener listener) {
        try {
          listener.abandoned();
        } finally {
          if (!SINK.compareAndSet(this, ABANDONED, DISOWNED)) {
            discard();
          }
        }
      } else {
        LockSupport.unpark((Thread) now);
      }
    }
  }

  /** Tells {@code listener} when the run ends, which may be now. */
  public void onEnd(EndListener listener) {
    if (!SINK.compareAndSet(this, null, listener)) {
      listener.ended(this);
    }
  }

  /**
   * Waits for the end of the run; a virtual thread parks and frees its carrier. An interrupt does
   * not end the wait, because the run goes on; it is kept for afterwards.
   *
   * @return false when the runtime closed meanwhile: the instance is no longer the caller's
   */
  boolean await(Driver driver) {
    if (SINK.compareAndSet(this, null, Thread.currentThread())) {
      driver.parkUntil(this);
    }
    return sink == ENDED || !SINK.compareAndSet(this, ABANDONED, DISOWNED);
  }

  /** Whether a thread that awaits the run may go on. */
  @Override
  public boolean getAsBoolean() {
    Object now = sink;
    return now == ENDED || now == ABANDONED;
  }

  // ---------------------------------------------------------------- afterwards, by who holds it

  /** Whether the pump has seen the end of the run. */
  boolean seen() {
    return sink == ENDED;
  }

  /** Whether it ran at all, and to its end. */
  public boolean hasEnded() {
    return last != 0;
  }

  /** By who runs it: what came out of a kernel or a watcher in Java, and ended the run. */
  public void threw(Throwable thrown) {
    this.thrown = thrown;
  }

  /** What {@link #threw} was told; null when the run ended by itself. */
  public @Nullable Throwable thrown() {
    return thrown;
  }

  /** Whether the run went asynchronous. */
  public boolean async() {
    return async;
  }

  /** Why the run was stopped before its end: ECANCELED or ETIMEDOUT; 0 if it was not. */
  public int stopped() {
    return async ? (int) -view.getLong(controlAt + NativeLayouts.CONTROL_STATUS) : 0;
  }

  /** Of a run that was stopped: the index of the atom that was interrupted or was next. */
  public int stoppedAt() {
    long at = view.getLong(controlAt + NativeLayouts.CONTROL_STOPPED_AT);
    return plan.atomAt((at & ~NativeLayouts.STOPPED_CUT) - base);
  }

  /** Of a run that was stopped: whether its clean-up was cut off, as it had no end. */
  public boolean cleanUpCut() {
    return (view.getLong(controlAt + NativeLayouts.CONTROL_STOPPED_AT) & NativeLayouts.STOPPED_CUT)
        != 0;
  }

  /** Of a run with a deadline: the nanoseconds that it had. */
  public long timeout() {
    return timeout;
  }

  /** Of a run that went asynchronous: the index of the atom where it did; else -1. */
  public int movedAt() {
    return async ? atomAt(view.getLong(controlAt + NativeLayouts.CONTROL_MOVED_AT)) : -1;
  }

  /** The index of the atom at an address, or -1. */
  public int atomAt(long address) {
    return plan.atomAt(address - base);
  }

  /** The index of the last executed atom. */
  public int lastAtom() {
    return plan.atomAt(last - base);
  }

  /** How a run ended that was not stopped; null when the engine ended it at {@link #lastAtom}. */
  public Outcome.@Nullable Ending ending() {
    int atom = lastAtom();
    return atom < 0 ? null : plan.ending(view, start, atom);
  }

  /** What the cell at {@code offset} of the block holds. */
  public long cell(int offset) {
    return view.getLong(start + offset);
  }

  /** A number or what a cell holds. */
  public long value(Outcome.Value value) {
    return value.cell() < 0 ? value.constant() : view.getLong(start + value.cell());
  }

  /** Whether {@code address} lies in the block. */
  boolean holds(long address) {
    return Long.compareUnsigned(address - base, plan.blockSize()) < 0;
  }

  /** Byte {@code address} if it lies in this instance's own memory, else -1. */
  public int byteAt(long address) {
    long inBlock = address - base;
    if (inBlock >= 0 && inBlock < plan.blockSize()) {
      return view.get(start + (int) inBlock) & 0xff;
    }
    NativeMemory area = args;
    long inArgs = area == null ? -1 : address - area.address();
    return area != null && inArgs >= 0 && inArgs < area.size()
        ? area.view().get((int) inArgs) & 0xff
        : -1;
  }

  /** Gives back the instance of a run that ended and whose result nobody takes. */
  public void discard() {
    closeResults();
    release();
  }

  /** Of a run that ended and whose result nobody takes: closes the descriptors in it. */
  void closeResults() {
    // The clean-up of one that was stopped may end where a success does.
    if (stopped() == 0 && thrown == null && ending() instanceof Outcome.Returned returned) {
      long[] values = returned.values().stream().mapToLong(this::value).toArray();
      Descriptors.close(pool.ops(), plan.image(), values);
    }
  }

  /** Gives the instance back; whoever calls this must not touch it again. */
  public void release() {
    letGo();
    pool.give(this);
  }

  /** By who holds it for several runs, behind each: lets go of what was kept for the run. */
  public void letGo() {
    RunObserver watcher = observer;
    if (watcher != null) {
      observer = null;
      watcher.released(this);
      atoms = null;
      trace(0);
    }
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] instanceof SharedMemory shared) {
        shared.unpin();
      }
      kept[i] = null;
    }
  }

  /** By whoever evaluates it: the run has failed, which is counted. */
  public void countFailure() {
    pool.countFailure();
  }

  int idleBytes() {
    NativeMemory area = args;
    return pool.slots().stride() + (area == null ? 0 : area.size());
  }

  /** Drops an argument area that one large argument blew up. */
  void trim(int most) {
    NativeMemory area = args;
    if (area != null && area.size() > most) {
      dropArgs(area);
    }
  }

  private synchronized void dropArgs(NativeMemory area) {
    area.free();
    args = null;
    spans = true;
  }

  /**
   * What {@code reader} makes of its memory; null when that is given back already. For whoever may
   * not hold it any more: nothing is given back meanwhile, but it may be another run's by now.
   */
  public synchronized <T> @Nullable T whileThere(Function<Instance, T> reader) {
    return freed ? null : reader.apply(this);
  }

  synchronized void free() {
    freed = true;
    NativeMemory area = args;
    if (area != null) {
      dropArgs(area);
    }
    NativeMemory table = reachTable;
    if (table != null) {
      table.free();
      reachTable = null;
    }
    pool.slots().give(memory);
  }
}
