// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.util.Collections;
import java.util.List;
import org.syslet4j.Batch;
import org.syslet4j.Binding;
import org.syslet4j.CompletionHandler;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;

/** Chains of one atom, the cheapest system call there is: what starting a chain costs. */
final class OneAtom implements Benchmark {
  private static final int CALLS = 32;

  private final SysletRuntime runtime = SysletRuntime.open();
  private final Binding one =
      Syslets.load(runtime, "one", "syslet one() -> long {\n  return getppid()\n}\n").bind();
  private final Batch batch = runtime.batch(Collections.nCopies(CALLS, one));
  private long sum;
  private final CompletionHandler adding = completion -> sum += completion.value();

  @Override
  public String name() {
    return "one-atom";
  }

  @Override
  public String operation() {
    return CALLS + " getppid calls";
  }

  @Override
  public List<Contender> contenders() {
    long parents = (long) CALLS * CBases.LibC.getppid();
    return List.of(
        new Contender(
            "c-inline",
            "C, the syscall instruction",
            operations -> CBases.bases_getppid_calls(operations, CALLS)),
        Contender.java("java-batch", "Java, a batch of 32 chains", parents, this::together),
        Contender.java("java-jna", "Java, one JNA call per getppid", parents, OneAtom::jna),
        Contender.java("java-call", "Java, one blocking call each", parents, this::blocking),
        Contender.java("java-handler", "Java, submitted with a handler", parents, this::handled));
  }

  private long together() {
    batch.call();
    long parents = 0;
    for (int i = 0; i < CALLS; i++) {
      parents += batch.completion(i).value();
    }
    return parents;
  }

  private long blocking() throws SysletException {
    long parents = 0;
    for (int i = 0; i < CALLS; i++) {
      parents += one.callLong();
    }
    return parents;
  }

  private long handled() {
    sum = 0;
    for (int i = 0; i < CALLS; i++) {
      one.submit(adding);
    }
    return sum;
  }

  private static long jna() {
    long parents = 0;
    for (int i = 0; i < CALLS; i++) {
      parents += CBases.LibC.getppid();
    }
    return parents;
  }

  @Override
  public List<Comparison> comparisons() {
    return List.of(
        Comparison.of("java-call", "java-jna", 1.5),
        Comparison.of("java-batch", "c-inline", 1.4),
        Comparison.of("java-handler", "java-jna"),
        Comparison.of("java-call", "c-inline"),
        Comparison.of("java-jna", "c-inline"));
  }

  @Override
  public List<Allocation> allocations() {
    return List.of(
        Allocation.none("java-batch", this::together),
        Allocation.none("java-call", this::blocking),
        Allocation.none("java-handler", this::handled));
  }

  @Override
  public void close() {
    batch.close();
    runtime.close();
  }
}
