// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.util.List;
import jdk.jfr.Recording;
import org.syslet4j.Binding;
import org.syslet4j.Program;
import org.syslet4j.SysletRuntime;

/**
 * The shortest chain, unobserved, under a flight recording, and traced: what being watched costs.
 */
final class ObservedCall implements Benchmark {
  private static final String TEXT = "syslet once() -> long {\n  return getppid()\n}\n";

  /** Wants none of our events. */
  private final Recording others = new Recording();

  private final SysletRuntime runtime = SysletRuntime.open();
  private final Binding plain;
  private final Binding traced;

  ObservedCall() {
    Program program = Syslets.load(runtime, "once", TEXT);
    plain = program.bind();
    traced = program.bind().trace(event -> {});
    others.start();
  }

  @Override
  public String name() {
    return "observed";
  }

  @Override
  public String operation() {
    return "a chain of one getppid";
  }

  @Override
  public List<Contender> contenders() {
    long parent = CBases.LibC.getppid();
    Contender recorded = Contender.java("recorded", "", parent, plain::callLong);
    return List.of(
        Contender.java("off", "a recorder that wants other events", parent, plain::callLong),
        new Contender(
            "recorded",
            "a recorder that wants all of ours, without stack traces",
            operations -> {
              try (Recording recording = new Recording()) {
                recording.enable("org.syslet4j.Submission").withoutStackTrace();
                recording.enable("org.syslet4j.HandOver");
                recording.enable("org.syslet4j.Completion");
                recording.start();
                return recorded.round().nanos(operations);
              }
            }),
        Contender.java("traced", "a listener that does nothing", parent, traced::callLong),
        Contender.java("java-jna", "one JNA call of getppid", parent, CBases.LibC::getppid));
  }

  @Override
  public List<Comparison> comparisons() {
    return List.of(
        Comparison.of("recorded", "off"),
        Comparison.of("traced", "off"),
        Comparison.of("off", "java-jna"));
  }

  @Override
  public void close() {
    others.close();
    runtime.close();
  }
}
