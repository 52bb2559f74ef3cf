// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.util.List;
import java.util.concurrent.Executor;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.abi.AtomLayout;
import org.syslet4j.abi.CallTable;
import org.syslet4j.image.Bytes;
import org.syslet4j.image.Image;
import org.syslet4j.image.Outcome;

/**
 * Runs things where a runtime's completions are seen: each goes through its ring, behind a chain of
 * one call that ends in the background.
 */
final class RingExecutor implements Executor {
  private final Program event;

  RingExecutor(SysletRuntime runtime) {
    event = runtime.load(event(Arch.current().orElseThrow()));
  }

  private static Image event(Arch arch) {
    int getpid = CallTable.LINUX.named("getpid").orElseThrow().number(arch).orElseThrow();
    int size = AtomLayout.SIZE;
    int end = 128; // buffers begin on a cache line, even if there are none
    return new Image(
        "threadlet.event",
        "A threadlet has ended.",
        arch,
        false,
        new Image.Layout(size, size, size, end, end),
        0,
        List.of(
            new Image.Atom(0, size, AtomFlags.ASYNC, getpid, Image.NULL, Image.NULL, List.of())),
        List.of(),
        List.of(),
        Bytes.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        List.of(new Outcome(0, List.of(), new Outcome.Returned(List.of()))),
        List.of(-1),
        Image.Debug.NONE);
  }

  @Override
  public void execute(Runnable task) {
    Event told = new Event(task);
    do {
      told.submit(event.bind());
    } while (told.missed);
  }

  /**
   * Whoever empties the ring may see its end before its submitter has said whom to tell. Then the
   * submitter is told, which is not where the task is to run: it needs another.
   */
  private static final class Event implements CompletionHandler {
    private final Runnable task;
    private final Thread submitter = Thread.currentThread();

    // Of the submitter alone, which may well be the one that empties the ring later on.
    private boolean submitting;
    private boolean missed;

    Event(Runnable task) {
      this.task = task;
    }

    void submit(Binding event) {
      missed = false;
      submitting = true;
      try {
        event.submit(this);
      } finally {
        submitting = false;
      }
    }

    @Override
    public void ended(Completion completion) {
      if (Thread.currentThread() == submitter && submitting) {
        missed = true;
      } else {
        task.run();
      }
    }
  }
}
