// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.syslet4j.Binding;
import org.syslet4j.EngineKind;
import org.syslet4j.SysletResult;
import org.syslet4j.SysletRuntime;
import org.syslet4j.SysletTimeoutException;
import org.syslet4j.abi.Errno;
import org.syslet4j.testing.Pipe;
import org.syslet4j.testing.TestImages;

@Timeout(60)
class JavaEngineTest {
  private static long sleep(CountDownLatch begun) {
    begun.countDown();
    try {
      Thread.sleep(60_000);
      return 0;
    } catch (InterruptedException e) {
      return -Errno.EINTR.number();
    }
  }

  /** A kernel whose reads wait for ever, with everything else a success. */
  private static Kernel waiting(CountDownLatch begun) {
    return new Kernel() {
      @Override
      public long answer(SystemCall call) {
        return call.name().equals("read") ? sleep(begun) : 0;
      }

      @Override
      public boolean mayBlock(SystemCall call) {
        return call.name().equals("read");
      }
    };
  }

  @Test
  void aKernelMayBeALambda() throws Exception {
    List<String> calls = new ArrayList<>();
    Kernel kernel =
        call -> {
          calls.add(call.name());
          return call.name().equals("read") ? call.argument("count") : 9;
        };
    try (SysletRuntime runtime = SysletRuntime.builder().kernel(kernel).build()) {
      Binding binding = runtime.load(TestImages.readFile()).bind();
      assertThat(binding.set("from", "x").set("into", new byte[11]).callLong()).isEqualTo(11);
    }
    assertThat(calls).containsExactly("openat", "read", "close");
  }

  @Test
  void aCallOfAJavaKernelThatWaitsIsInterruptedByADeadlineAndByCancelling() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    try (SysletRuntime runtime = SysletRuntime.builder().kernel(waiting(begun)).build()) {
      Binding binding = runtime.load(TestImages.readFd()).bind().set("fd", 5);
      CompletableFuture<SysletResult> future = binding.submit();
      begun.await();
      future.cancel(true);
      assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
      // Which may have passed before the call has begun.
      assertThatThrownBy(binding.deadline(Duration.ofMillis(20))::call)
          .isInstanceOf(SysletTimeoutException.class);
    }
  }

  @Test
  void closingStopsWhatWaits() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<SysletResult> future;
    try (SysletRuntime runtime =
        SysletRuntime.builder().kernel(waiting(begun)).closeTimeout(Duration.ZERO).build()) {
      future = runtime.load(TestImages.readFd()).bind().set("fd", 5).submit();
      begun.await();
    }
    assertThatThrownBy(future::join).hasMessageContaining("the runtime was closed");
  }

  @Test
  void aReadOfAnEmptyPipeOfTheRealKernelWaitsInTheBackgroundAndIsStopped() throws Exception {
    try (Pipe pipe = new Pipe();
        SysletRuntime runtime = SysletRuntime.builder().engine(EngineKind.JAVA).build()) {
      Binding binding = runtime.load(TestImages.readFd()).bind().set("fd", pipe.reader());
      assertThatThrownBy(binding.deadline(Duration.ofMillis(20))::call)
          .isInstanceOf(SysletTimeoutException.class)
          .hasMessageContaining("in read(");
      CompletableFuture<SysletResult> future = binding.clear().set("fd", pipe.reader()).submit();
      assertThat(future).isNotDone();
      pipe.write("abc");
      assertThat(future.join().asLong()).isEqualTo(3);
      assertThat(future.join().wentAsync()).isTrue();
      assertThat(runtime.stats().timedOut()).isEqualTo(1);
      assertThat(runtime.stats().completedAsync()).isEqualTo(2);
    }
  }

  @Test
  void aWatcherSeesEachAtomWithItsResultAndItsCells() throws Exception {
    List<String> seen = new ArrayList<>();
    AtomWatcher watcher =
        new AtomWatcher() {
          @Override
          public void before(Step step) {
            seen.add("before " + step.atom());
          }

          @Override
          public void after(Step step, long result) {
            int ret = step.image().atoms().get(step.atom()).ret();
            seen.add(step.describe(result) + (ret < 0 ? "" : ", and its cell " + step.cell(ret)));
          }
        };
    FakeKernel kernel = new FakeKernel().file("/file", "content");
    try (SysletRuntime runtime = SysletRuntime.builder().kernel(kernel).watcher(watcher).build()) {
      Binding binding = runtime.load(TestImages.readFile()).bind();
      binding.set("from", "/file").set("into", new byte[20]).call();
    }
    assertThat(seen)
        .containsExactly(
            "before 0",
            "openat(AT_FDCWD, \"/file\", O_RDONLY|O_CLOEXEC) = 3, and its cell 3",
            "before 1",
            "read(3, \"content\", 20) = 7, and its cell 7",
            "before 2",
            "close(3) = 0");
  }

  @Test
  void whatAWatcherThrowsComesOutOfTheCall() {
    AtomWatcher watcher =
        new AtomWatcher() {
          @Override
          public void before(Step step) {
            throw new IllegalStateException("enough");
          }
        };
    try (SysletRuntime runtime = SysletRuntime.builder().watcher(watcher).build()) {
      Binding binding = runtime.load(TestImages.readFd()).bind().set("fd", 0);
      assertThatThrownBy(binding::call).hasMessage("enough");
      assertThatThrownBy(binding.submit()::join).hasMessageContaining("enough");
    }
  }
}
