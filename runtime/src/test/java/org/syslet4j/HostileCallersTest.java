// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.syslet4j.testing.Engines.eventually;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.image.Image;
import org.syslet4j.testing.Chain;
import org.syslet4j.testing.Engines;
import org.syslet4j.testing.Pipe;
import org.syslet4j.testing.TestImages;

/** Executors and programs that do what they should not. */
@Timeout(60)
@ParameterizedClass
@EnumSource(
    value = EngineKind.class,
    names = {"THREADS", "URING", "JAVA"})
class HostileCallersTest {
  @Parameter private EngineKind engine = EngineKind.AUTO;
  @TempDir Path folder;

  private static boolean isOpen(Path file) {
    try {
      return Pipe.descriptors(file) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads from {@code fd} in its caller, blocking. */
  private static Image readSync() {
    Chain chain = Chain.named("test.read_sync");
    Chain.Ref fd = chain.param("fd", Image.ParamType.FD);
    Chain.Ref address = chain.addressOf(chain.buffer(64));
    Chain.Ref count = chain.cell(0);
    Chain.AtomSpec read =
        chain.call("read", fd, address, chain.constant(64)).ret(count).flags(AtomFlags.SYNC);
    return chain.result("", Image.ResultType.LONG).returns(read, count).build();
  }

  /** What ends in a batch that is still in native code must not put the pump to sleep. */
  @Test
  void aBatchThatTakesLongDelaysNobodyElse() throws Exception {
    try (SysletRuntime runtime = Engines.open(engine);
        Pipe other = new Pipe();
        Pipe early = new Pipe();
        Pipe sync = new Pipe()) {
      Program read = runtime.load(TestImages.readFd());
      Program readSync = runtime.load(readSync());
      CompletableFuture<SysletResult> future = read.bind().set("fd", other.reader()).submit();
      List<Binding> bindings =
          List.of(read.bind().set("fd", early.reader()), readSync.bind().set("fd", sync.reader()));
      CompletableFuture<List<CompletableFuture<SysletResult>>> batch = new CompletableFuture<>();
      Thread submitter = new Thread(() -> batch.complete(runtime.submitAll(bindings)));
      submitter.start();
      eventually(() -> runtime.stats().wentAsync() == 2);
      early.write("x");
      eventually(() -> runtime.stats().posted() == 1);
      Thread.sleep(50);
      other.write("xy");
      try {
        assertThat(future.get(5, TimeUnit.SECONDS).asLong()).isEqualTo(2);
        assertThat(batch).isNotDone();
      } finally {
        sync.write("xyz");
      }
      assertThat(batch.get().get(0).get().asLong()).isEqualTo(1);
      assertThat(batch.get().get(1).get().asLong()).isEqualTo(3);
      submitter.join();
      assertThat(runtime.stats().unseen()).isZero();
    }
  }

  @Test
  void anExecutorMayThrowAnythingAndRunTasksTwice() throws Exception {
    Executor throwing =
        task -> {
          throw new StackOverflowError("thrown by an executor");
        };
    Executor both =
        task -> {
          task.run();
          task.run();
          throw new IllegalStateException("thrown by an executor");
        };
    for (Executor executor : List.of(throwing, both)) {
      try (SysletRuntime runtime =
              Engines.builder(engine)
                  .executor(executor)
                  .closeTimeout(Duration.ofSeconds(1))
                  .build();
          Pipe pipe = new Pipe()) {
        Program program = runtime.load(TestImages.readFd());
        long memory = 0;
        for (int i = 0; i < 5; i++) {
          CompletableFuture<SysletResult> future = program.bind().set("fd", pipe.reader()).submit();
          pipe.write("x");
          assertThat(future.get(5, TimeUnit.SECONDS).asLong()).isEqualTo(1);
          eventually(() -> runtime.stats().unseen() == 0);
          memory = i == 0 ? runtime.stats().nativeBytes() : memory;
        }
        assertThat(runtime.stats().nativeBytes()).isLessThanOrEqualTo(memory);
      }
    }
  }

  @Test
  void anExecutorThatThrowsKeepsNobodyFromBeingToldOfTheClosing() throws Exception {
    SysletRuntime runtime =
        Engines.builder(engine)
            .executor(
                task -> {
                  throw new IllegalStateException("thrown by an executor");
                })
            .closeTimeout(Duration.ofMillis(10))
            .build();
    Program program = runtime.load(TestImages.readFd());
    try (Pipe pipe = new Pipe()) {
      CompletableFuture<SysletResult> one = program.bind().set("fd", pipe.reader()).submit();
      CompletableFuture<SysletResult> two = program.bind().set("fd", pipe.reader()).submit();
      runtime.close();
      assertThatThrownBy(() -> one.get(5, TimeUnit.SECONDS)).hasMessageContaining("closed");
      assertThatThrownBy(() -> two.get(5, TimeUnit.SECONDS)).hasMessageContaining("closed");
      pipe.closeWriter();
      eventually(() -> runtime.describe().equals("closed"));
    }
  }

  @Test
  void aDescriptorOfARunThatOutlivesItsRuntimeIsClosed() throws Exception {
    Path file = Files.writeString(folder.resolve("outlives"), "x");
    SysletRuntime runtime = Engines.builder(engine).closeTimeout(Duration.ZERO).build();
    Program program = runtime.load(TestImages.readThenOpen());
    try (Pipe pipe = new Pipe()) {
      CompletableFuture<SysletResult> future =
          program.bind().set("fd", pipe.reader()).set("path", file).submit();
      runtime.close();
      assertThatThrownBy(() -> future.get(5, TimeUnit.SECONDS)).hasMessageContaining("closed");
      pipe.write("x");
      eventually(() -> runtime.describe().equals("closed"));
      eventually(() -> !isOpen(file));
    }
  }

  /** Hands out the same two times, or a number that cannot be a descriptor. */
  private static Image returns(long value) {
    Chain chain = Chain.named("test.twice");
    Chain.Ref fd = chain.param("fd", Image.ParamType.FD);
    Chain.Ref address = chain.addressOf(chain.buffer(64));
    Chain.Ref odd = chain.cell(value);
    Chain.Ref count = chain.cell(0);
    Chain.AtomSpec read = chain.call("read", fd, address, chain.constant(64)).ret(count).orStop();
    chain.result("a", Image.ResultType.FD).result("b", Image.ResultType.FD);
    return (value == 0 ? chain.returns(read, fd, fd) : chain.returns(read, odd, odd)).build();
  }

  @Test
  void aDescriptorThatIsReturnedTwiceHasOneOwner() throws Exception {
    try (SysletRuntime runtime = Engines.open(engine);
        Pipe pipe = new Pipe()) {
      pipe.write("x");
      SysletResult result = runtime.load(returns(0)).bind().set("fd", pipe.reader()).call();
      assertThat(result.fd("b")).isSameAs(result.fd("a"));
      assertThat(result.fd("a").value()).isEqualTo(pipe.reader());
      pipe.write("x");
      long odd = 1L << 32 | pipe.reader();
      Binding binding = runtime.load(returns(odd)).bind().set("fd", pipe.reader());
      SysletResult none = binding.call();
      assertThatThrownBy(none::fd).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> none.fd("b"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(odd + ", no descriptor");
      binding.submit().completeExceptionally(new IllegalStateException("by a test"));
      pipe.write("x");
      eventually(() -> runtime.stats().unseen() == 0);
      Thread.sleep(20);
      pipe.write("still open");
      assertThat(pipe.read(64)).isEqualTo("still open");
    }
  }

  /**
   * A system call of it writes where its last atom goes on: into a buffer of zeros, which is a call
   * without arguments. The verifier leaves such addresses to the compiler's proof.
   */
  private static Image overwritesItself() {
    Chain chain = Chain.named("test.self");
    Chain.Ref fd = chain.param("fd", Image.ParamType.FD);
    Chain.Ref to = chain.param("to", Image.ParamType.FD);
    Chain.Ref from = chain.param("from", Image.ParamType.FD);
    Chain.Ref back = chain.cell(0);
    Chain.Ref buffer = chain.buffer(1 << 16);
    Chain.Ref address = chain.addressOf(buffer);
    Chain.Ref elsewhere = chain.addressOf(buffer.plus(1 << 15));
    Chain.Ref eight = chain.constant(8);
    Chain.Ref count = chain.cell(0);
    Chain.Ref target = chain.cell(0);
    // From the cell `back`, the fourth of the cells, back to `next` of the last of four atoms.
    Chain.Ref next = chain.constant(-24 - 80 + 16);
    chain.call("write", to, chain.addressOf(elsewhere), eight);
    chain.call("add", chain.addressOf(back), next).ret(target);
    chain.call("read", from, target, eight);
    Chain.AtomSpec read =
        chain.call("read", fd, address, chain.constant(64)).ret(count).flags(AtomFlags.ASYNC);
    return chain.result("", Image.ResultType.LONG).returns(read, count).build();
  }

  @Test
  void aProgramThatOverwritesItsOwnAtomsHarmsNobodyElse() throws Exception {
    try (SysletRuntime runtime =
            Engines.builder(engine).closeTimeout(Duration.ofSeconds(1)).build();
        Pipe pipe = new Pipe();
        Pipe own = new Pipe();
        Pipe other = new Pipe()) {
      Program program = runtime.load(TestImages.readFd());
      CompletableFuture<SysletResult> bystander = program.bind().set("fd", other.reader()).submit();
      Binding binding = runtime.load(overwritesItself()).bind().set("fd", pipe.reader());
      binding.set("to", own.writer()).set("from", own.reader());
      CompletableFuture<SysletResult> future = binding.submit();
      pipe.write("x");
      assertThatThrownBy(() -> future.get(5, TimeUnit.SECONDS))
          .hasCauseInstanceOf(SysletException.class)
          .hasMessageContaining("at an address that is no atom of it");
      other.write("xy");
      assertThat(bystander.get(5, TimeUnit.SECONDS).asLong()).isEqualTo(2);
      assertThat(runtime.stats().unseen()).isZero();
    }
  }
}
