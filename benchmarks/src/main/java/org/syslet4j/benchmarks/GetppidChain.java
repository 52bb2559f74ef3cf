// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.util.List;
import org.syslet4j.Binding;
import org.syslet4j.SysletRuntime;

/** A chain of 64 of the cheapest system call there is: what chaining itself costs. */
final class GetppidChain implements Benchmark {
  private static final int CALLS = 64;

  private final SysletRuntime runtime = SysletRuntime.open();
  private final Binding chain;

  GetppidChain() {
    String text =
        "syslet getppid64() -> long {\n"
            + "  getppid()\n".repeat(CALLS - 1)
            + "  return getppid()\n}\n";
    chain = Syslets.load(runtime, "getppid64", text).bind();
  }

  @Override
  public String name() {
    return "getppid64";
  }

  @Override
  public String operation() {
    return CALLS + " getppid calls";
  }

  @Override
  public List<Contender> contenders() {
    long parent = CBases.LibC.getppid();
    long asyncExec = CBases.asyncExec();
    return List.of(
        new Contender("c-inline", "C, the syscall instruction", CBases::bases_getppid_inline),
        new Contender("c-libc", "C, libc's syscall()", CBases::bases_getppid_libc),
        Contender.java("java-chain", "Java, one chain", parent, chain::callLong),
        new Contender(
            "c-chain",
            "C, one chain through async_exec",
            operations -> CBases.bases_getppid_chain(operations, asyncExec)),
        Contender.java(
            "java-jna", "Java, one JNA call per getppid", parent, GetppidChain::oneByOne));
  }

  private static long oneByOne() {
    long last = 0;
    for (int i = 0; i < CALLS; i++) {
      last = CBases.LibC.getppid();
    }
    return last;
  }

  @Override
  public List<Comparison> comparisons() {
    return List.of(
        Comparison.of("java-chain", "c-libc", 0.85),
        Comparison.of("java-chain", "c-inline"),
        Comparison.of("java-chain", "c-chain"),
        Comparison.of("java-chain", "java-jna"),
        Comparison.of("c-chain", "c-inline"),
        Comparison.of("c-libc", "c-inline"),
        Comparison.of("java-jna", "c-inline"));
  }

  @Override
  public void close() {
    runtime.close();
  }
}
