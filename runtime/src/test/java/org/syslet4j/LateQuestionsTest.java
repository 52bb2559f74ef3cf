// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.syslet4j.image.Image;
import org.syslet4j.testing.Chain;
import org.syslet4j.testing.Child;
import org.syslet4j.testing.Pipe;

/**
 * A completion that is asked by another thread, or later than it may be: what it says may be late,
 * but no memory is read that is not the run's any more. In a JVM of its own, where memory that was
 * given back is gone at once.
 */
@Timeout(120)
class LateQuestionsTest {
  /** What such a JVM runs. */
  public static final class Main {
    private static final int ROUNDS = 30;
    private static final int QUESTIONS = 1_000_000;

    /** No descriptor. */
    private static final int NONE = 1 << 30;

    /** Reads from {@code fd} into so much of its own memory that this is a mapping of its own. */
    private static Image large() {
      Chain chain = Chain.named("large");
      Chain.Ref fd = chain.param("fd", Image.ParamType.FD);
      Chain.Ref room = chain.addressOf(chain.buffer(1 << 17));
      Chain.Ref got = chain.cell(0);
      Chain.AtomSpec read = chain.call("read", fd, room, chain.constant(1)).ret(got).orStop();
      chain.result("n", Image.ResultType.LONG);
      return chain.fails(read, got).returns(read, got).build();
    }

    private interface Question {
      void ask(Completion of);
    }

    public static void main(String[] args) throws Exception {
      Question value = Completion::value;
      Question failure = Completion::failure;
      try (SysletRuntime runtime = SysletRuntime.open();
          Pipe pipe = new Pipe()) {
        for (int round = 0; round < ROUNDS; round++) {
          pipe.write("x");
          switch (args[0]) {
            case "value" -> whileItCloses(runtime, pipe.reader(), value);
            case "failure" -> whileItCloses(runtime, NONE, failure);
            case "handler" -> whileItsHandlerReturns(runtime, failure);
            default -> closedInFlight(runtime, pipe);
          }
        }
      }
      System.out.println("done");
    }

    private static Thread asking(Completion completion, Question question, CountDownLatch begun) {
      Thread asking =
          new Thread(
              () -> {
                try {
                  for (int i = 0; i < QUESTIONS; i++) {
                    question.ask(completion);
                    begun.countDown();
                  }
                } catch (IllegalStateException e) {
                  // It is over.
                } finally {
                  begun.countDown();
                }
              });
      asking.setDaemon(true);
      asking.start();
      return asking;
    }

    private static void whileItCloses(SysletRuntime runtime, int fd, Question question)
        throws Exception {
      Program program = runtime.load(large());
      Batch batch = runtime.batch(List.of(program.bind().set("fd", fd)));
      batch.call();
      CountDownLatch begun = new CountDownLatch(500);
      Thread asking = asking(batch.completion(0), question, begun);
      begun.await();
      batch.close();
      program.close();
      asking.join();
    }

    private static void whileItsHandlerReturns(SysletRuntime runtime, Question question)
        throws Exception {
      Program program = runtime.load(large());
      List<Thread> asking = new ArrayList<>();
      program
          .bind()
          .set("fd", NONE)
          .submit(
              completion -> {
                CountDownLatch begun = new CountDownLatch(500);
                asking.add(asking(completion, question, begun));
                awaitUninterruptibly(begun);
              });
      program.close();
      asking.get(0).join();
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    private static void closedInFlight(SysletRuntime runtime, Pipe pipe) throws Exception {
      pipe.read(1);
      Program program = runtime.load(large());
      Batch batch = runtime.batch(List.of(program.bind().set("fd", pipe.reader())));
      Thread closer =
          new Thread(
              () -> {
                while (runtime.stats().unseen() == 0) {
                  Thread.onSpinWait();
                }
                batch.close();
                pipe.write("y");
              });
      closer.start();
      batch.call();
      closer.join();
      program.close();
      try {
        batch.completion(0).value();
        throw new AssertionError("answered");
      } catch (IllegalStateException e) {
        // It is over.
      }
      batch.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"value", "failure", "handler", "closed in flight"})
  void noMemoryIsReadThatWasGivenBack(String what) throws Exception {
    ProcessBuilder child =
        Child.java(
            List.of("-XX:-CreateCoredumpOnCrash", "-XX:+ErrorFileToStdout"), Main.class, what);
    child.environment().put("MALLOC_MMAP_THRESHOLD_", "4096");
    assertThat(Child.run(child).succeeds()).contains("done");
  }
}
