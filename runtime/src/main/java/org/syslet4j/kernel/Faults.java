// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.syslet4j.abi.CallTable;
import org.syslet4j.abi.Errno;

/**
 * Which calls fail without having been made, and which are asked for less than the program wanted.
 * Calls of a name are counted over all chains of a runtime. Of several rules that fit a call the
 * first counts. A failing {@code close} closes nevertheless, as that of Linux does.
 */
public final class Faults {
  /** No fault at all. */
  public static final Faults NONE = new Faults(List.of());

  private final List<Rules.Rule> rules;

  private Faults(List<Rules.Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * Reads {@code write@3=EIO} (the third write fails), {@code write@3+=EIO} (that and all behind
   * it), {@code openat=ENOENT} (each) and {@code read<=100} (each is asked for 100 bytes at most),
   * or several with commas between them.
   *
   * @throws FaultSyntaxException naming the place, if the text makes no sense
   */
  public static Faults parse(String text) {
    List<Rules.Rule> rules = Rules.parse(text);
    for (Rules.Rule rule : rules) {
      if (!rule.limit() && !Errno.isError(rule.value())) {
        throw new FaultSyntaxException(
            "a fault is the name of an errno, as in " + rule.call() + "=EIO",
            text,
            text.indexOf('=') + 1);
      }
    }
    return new Faults(rules);
  }

  /**
   * Calls that fail, each unless {@link Failing#on} says which.
   *
   * @throws FaultSyntaxException if there is no such call
   */
  public static Failing failing(String call) {
    return new Failing(Rules.known(call).name(), 1, Integer.MAX_VALUE);
  }

  /** Calls that are to fail. */
  public static final class Failing {
    private final String call;
    private final int from;
    private final int to;

    private Failing(String call, int from, int to) {
      this.call = call;
      this.from = from;
      this.to = to;
    }

    /**
     * Only the one of that number.
     *
     * @param occurrence from 1
     */
    public Failing on(int occurrence) {
      if (occurrence < 1) {
        throw new IllegalArgumentException("calls are counted from 1, not " + occurrence);
      }
      return new Failing(call, occurrence, occurrence);
    }

    /**
     * The one of that number and all behind it.
     *
     * @param occurrence from 1
     */
    public Failing from(int occurrence) {
      return new Failing(call, on(occurrence).from, Integer.MAX_VALUE);
    }

    /** They answer that errno. */
    public Faults with(Errno errno) {
      return new Faults(List.of(new Rules.Rule(call, from, to, false, -errno.number(), null)));
    }

    /**
     * They are made, and asked for {@code bytes} at most.
     *
     * @throws IllegalArgumentException if that is negative, or the call has no count
     */
    public Faults shortTo(long bytes) {
      if (bytes < 0 || Rules.countOf(Rules.known(call)).isEmpty()) {
        throw new IllegalArgumentException(
            bytes < 0
                ? "a count is not negative: " + bytes
                : call + " has no count that could be cut short");
      }
      return new Faults(List.of(new Rules.Rule(call, from, to, true, bytes, null)));
    }
  }

  /** These, and behind them others. */
  public Faults and(Faults others) {
    List<Rules.Rule> all = new ArrayList<>(rules);
    all.addAll(others.rules);
    return new Faults(all);
  }

  /** Whether no call is to fail. */
  public boolean isEmpty() {
    return rules.isEmpty();
  }

  /** A kernel with these faults in front of {@code kernel}; it counts from 1. */
  public Kernel over(Kernel kernel) {
    return isEmpty() ? kernel : new Faulty(rules, kernel);
  }

  @Override
  public String toString() {
    return "Faults" + rules;
  }

  private static final class Faulty implements Kernel {
    private final List<Rules.Rule> rules;
    private final Kernel kernel;
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();

    Faulty(List<Rules.Rule> rules, Kernel kernel) {
      this.rules = rules;
      this.kernel = kernel;
    }

    @Override
    public long answer(SystemCall call) {
      String name = call.name();
      int occurrence =
          counts.computeIfAbsent(name, unused -> new AtomicInteger()).incrementAndGet();
      Optional<Rules.Rule> fault =
          rules.stream().filter(rule -> rule.fits(name, occurrence)).findFirst();
      if (fault.isEmpty()) {
        return kernel.answer(call);
      }
      if (fault.get().limit()) {
        return kernel.answer(Shortened.of(call, fault.get().value()));
      }
      if (name.equals("close")) {
        kernel.answer(call);
      }
      return fault.get().value();
    }

    @Override
    public boolean mayBlock(SystemCall call) {
      return kernel.mayBlock(call);
    }

    @Override
    public void interrupt(Thread waiting) {
      kernel.interrupt(waiting);
    }

    @Override
    public String toString() {
      return kernel + " with faults";
    }
  }

  /** A call that asks for less. */
  private record Shortened(SystemCall call, int count, long limit) implements SystemCall {
    static SystemCall of(SystemCall call, long limit) {
      return CallTable.LINUX
          .numbered(call.arch(), call.number())
          .flatMap(Rules::countOf)
          .filter(count -> Long.compareUnsigned(call.argument(count), limit) > 0)
          .<SystemCall>map(count -> new Shortened(call, count, limit))
          .orElse(call);
    }

    @Override
    public org.syslet4j.abi.Arch arch() {
      return call.arch();
    }

    @Override
    public int number() {
      return call.number();
    }

    @Override
    public long argument(int index) {
      return index == count ? limit : call.argument(index);
    }

    @Override
    public boolean read(long address, byte[] to) {
      return call.read(address, to);
    }

    @Override
    public boolean write(long address, byte[] from) {
      return call.write(address, from);
    }
  }
}
