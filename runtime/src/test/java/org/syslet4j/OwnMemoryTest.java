// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.syslet4j.image.Image.Binding.Source.LENGTH;
import static org.syslet4j.image.Image.Binding.Source.VALUE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.abi.Errno;
import org.syslet4j.image.Image;
import org.syslet4j.image.Verifier;
import org.syslet4j.image.VerifyException;
import org.syslet4j.testing.Chain;
import org.syslet4j.testing.Chain.AtomSpec;
import org.syslet4j.testing.Chain.Ref;
import org.syslet4j.testing.Engines;
import org.syslet4j.testing.TestImages;

/** What the memory of a run is, and that its pseudo calls, and in strict mode all, keep to it. */
@ParameterizedClass
@EnumSource(
    value = EngineKind.class,
    names = {"THREADS", "URING", "JAVA"})
@Timeout(60)
class OwnMemoryTest {
  private static final long EFAULT = -Errno.EFAULT.number();

  @TempDir Path folder;
  private final EngineKind engine;

  OwnMemoryTest(EngineKind engine) {
    this.engine = engine;
  }

  /** Stores 7 at {@code bytes + offset} and answers what the store answered. */
  private static Image storeInto(boolean written) {
    Chain chain = Chain.named("test.store");
    List<Ref> bytes = chain.param("bytes", Image.ParamType.BYTES, written, VALUE, LENGTH);
    Ref offset = chain.param("offset", Image.ParamType.LONG);
    Ref answer = chain.cell(1);
    AtomSpec store =
        chain.call("store", bytes.get(0), offset, chain.constant(1), chain.constant(7)).ret(answer);
    return chain.result("", Image.ResultType.LONG).returns(store, answer).build();
  }

  private static long store(Program program, ByteBuffer bytes, long offset) throws Exception {
    return program.bind().set("bytes", bytes).set("offset", offset).callLong();
  }

  @Test
  void aStoreReachesEveryByteOfABoundBufferAndNoneBesideIt() throws Exception {
    try (SysletRuntime runtime = Engines.open(engine)) {
      Program program = runtime.load(storeInto(true));
      ByteBuffer whole = ByteBuffer.allocateDirect(64);
      ByteBuffer part = whole.duplicate().position(16).limit(32);
      assertThat(store(program, part, 0)).isZero();
      assertThat(store(program, part, 15)).isZero();
      assertThat(store(program, part, 16)).isEqualTo(EFAULT);
      assertThat(store(program, part, -1)).isEqualTo(EFAULT);
      assertThat(store(program, part, Long.MIN_VALUE)).isEqualTo(EFAULT);
      assertThat(whole.get(16)).isEqualTo((byte) 7);
      assertThat(whole.get(31)).isEqualTo((byte) 7);
      assertThat(whole.get(15) + whole.get(32)).isZero();
      // Empty: there is nothing to reach.
      assertThat(store(program, whole.duplicate().position(64), 0)).isEqualTo(EFAULT);
    }
  }

  @Test
  void whatIsOnlyReadCannotBeStoredTo() throws Exception {
    Path file = Files.write(folder.resolve("f"), new byte[4096]);
    try (SysletRuntime runtime = Engines.open(engine);
        FileChannel channel = FileChannel.open(file)) {
      Program program = runtime.load(storeInto(false));
      ByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, 4096);
      assertThat(store(program, mapped, 0)).isEqualTo(EFAULT);
      ByteBuffer direct = ByteBuffer.allocateDirect(8);
      assertThat(store(program, direct, 0)).isEqualTo(EFAULT);
      assertThat(direct.get(0)).isZero();
    }
  }

  @Test
  void aProgramCannotStoreIntoItsOwnAtomsConstantsOrData() throws Exception {
    Chain chain = Chain.named("test.own");
    Ref writable = chain.cell(5);
    Ref[] answers = new Ref[5];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = chain.cell(1);
    }
    Ref one = chain.constant(8);
    Ref zero = chain.constant(0);
    Ref text = chain.string("text");
    Ref buffer = chain.addressOf(chain.buffer(64));
    Ref cell = chain.addressOf(writable);
    Ref constant = chain.addressOf(zero);
    Ref data = chain.addressOf(text);
    Ref back = chain.constant(-400);
    chain.call("store", buffer, zero, one, zero).ret(answers[0]);
    chain.call("store", cell, zero, one, zero).ret(answers[1]);
    chain.call("store", constant, zero, one, one).ret(answers[2]);
    chain.call("store", data, zero, one, zero).ret(answers[3]);
    AtomSpec last = chain.call("store", cell, back, one, zero).ret(answers[4]);
    for (int i = 0; i < answers.length; i++) {
      chain.result("r" + i, Image.ResultType.LONG);
    }
    Image image = chain.returns(last, answers).build();
    try (SysletRuntime runtime = Engines.open(engine)) {
      Program program = runtime.load(image);
      for (int run = 0; run < 3; run++) {
        SysletResult result = program.bind().call();
        assertThat(result.getLong("r0")).isZero();
        assertThat(result.getLong("r1")).isZero();
        assertThat(result.getLong("r2")).isEqualTo(EFAULT);
        assertThat(result.getLong("r3")).isEqualTo(EFAULT);
        assertThat(result.getLong("r4")).isEqualTo(EFAULT);
      }
    }
  }

  /** Reads {@code count} bytes into {@code into}, from {@code offset} on. */
  private static Image readAt() {
    Chain chain = Chain.named("test.read_at");
    Ref fd = chain.param("fd", Image.ParamType.FD);
    List<Ref> into = chain.param("into", Image.ParamType.BYTES, true, VALUE, LENGTH);
    Ref offset = chain.param("offset", Image.ParamType.LONG);
    Ref size = chain.param("count", Image.ParamType.LONG);
    Ref address = chain.cell(0);
    Ref count = chain.cell(0);
    chain.call("add", into.get(0), offset).ret(address);
    AtomSpec read = chain.call("read", fd, address, size).ret(count);
    return chain.result("", Image.ResultType.LONG).returns(read, count).build();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aStrictRunReadsIntoItsOwnMemoryAndNowhereElse(boolean heap) throws Exception {
    Path file = Files.write(folder.resolve("f"), new byte[4096]);
    try (SysletRuntime runtime = Engines.builder(engine).strict(true).build();
        OwnedFd fd = runtime.load(TestImages.open()).bind().set("path", file).call().fd("file")) {
      Binding binding = runtime.load(readAt()).bind().set("fd", fd);
      binding.set("into", heap ? ByteBuffer.allocate(64) : ByteBuffer.allocateDirect(64));
      assertThat(binding.set("offset", 0).set("count", 64).callLong()).isEqualTo(64);
      assertThat(binding.set("offset", 60).set("count", 4).callLong()).isEqualTo(4);
      if (!heap) { // a copy lies in an area that is a little larger
        assertThat(binding.set("offset", 60).set("count", 5).callLong()).isEqualTo(EFAULT);
        assertThat(binding.set("offset", -1).set("count", 1).callLong()).isEqualTo(EFAULT);
      }
      assertThat(binding.set("offset", 1 << 20).set("count", 1).callLong()).isEqualTo(EFAULT);
      assertThat(binding.set("offset", 0).set("count", 1 << 20).callLong()).isEqualTo(EFAULT);
      assertThat(binding.set("offset", 0).set("count", -1).callLong()).isEqualTo(EFAULT);
    }
  }

  @Test
  void rowsStringsAndBuffersOfAStructArrayAreMemoryOfAStrictRun() throws Exception {
    Path file = Files.writeString(folder.resolve("f"), "contents");
    try (SysletRuntime runtime = Engines.builder(engine).strict(true).build()) {
      Program program = runtime.load(TestImages.jobs());
      try (StructArray jobs = program.structArray("jobs", 40)) {
        ByteBuffer into = ByteBuffer.allocateDirect(16);
        for (int i = 39; i >= 0; i--) {
          jobs.row(i).set("file", file).set("into", i == 0 ? into : ByteBuffer.allocateDirect(4));
        }
        program.bind().set("jobs", jobs).call();
        assertThat(jobs.row(0).getLong("size")).isEqualTo(8);
        assertThat(into.order(ByteOrder.BIG_ENDIAN).get(0)).isEqualTo((byte) 'c');
      }
    }
  }

  private void refused(Image image, String message) {
    Verifier.verify(image);
    assertThatThrownBy(() -> Verifier.verifyStrictly(image))
        .isInstanceOf(VerifyException.class)
        .hasMessageContaining(message);
    try (SysletRuntime runtime = Engines.builder(engine).strict(true).build()) {
      assertThatThrownBy(() -> runtime.load(image)).isInstanceOf(VerifyException.class);
    }
  }

  private static Image one(String call, java.util.function.Function<Chain, Ref[]> args) {
    Chain chain = Chain.named("test.one");
    return chain.returns(chain.call(call, args.apply(chain))).build();
  }

  @Test
  void strictModeRefusesWhatCannotBeTold() {
    refused(
        one("read", c -> new Ref[] {c.constant(0), c.constant(4096), c.constant(1)}),
        "buf of read is the number 4096");
    refused(
        one(
            "read",
            c -> new Ref[] {c.constant(0), c.param("at", Image.ParamType.LONG), c.constant(1)}),
        "parameter 'at' is a number");
    refused(
        one("read", c -> new Ref[] {c.constant(0), c.addressOf(c.buffer(64)), c.constant(65)}),
        "has 64 bytes at");
    refused(
        one("read", c -> new Ref[] {c.constant(0), c.addressOf(c.string("fixed")), c.constant(3)}),
        "buf of read is constant data");
    refused(
        one("readv", c -> new Ref[] {c.constant(0), c.addressOf(c.buffer(64)), c.constant(1)}),
        "iov of readv is memory that holds addresses");
    refused(
        one("fcntl", c -> new Ref[] {c.constant(0), c.constant(5), c.addressOf(c.buffer(64))}),
        "argument of fcntl is memory that holds addresses");
    refused(
        one("ioctl", c -> new Ref[] {c.constant(0), c.constant(5), c.constant(0)}),
        "strict mode refuses ioctl");
    refused(
        one("mlock", c -> new Ref[] {c.constant(0), c.constant(5)}), "strict mode refuses mlock");
    refused(
        one("clock_gettime", c -> new Ref[] {c.constant(0), c.addressOf(c.buffer(8))}),
        "now of clock_gettime has 8 bytes");
    refused(
        one(
            "wait4",
            c ->
                new Ref[] {
                  c.constant(-1), c.constant(0), c.constant(0), c.addressOf(c.buffer(512))
                }),
        "4 arguments where 3 are known");
    Chain circle = Chain.named("test.circle");
    AtomSpec first = circle.call("getpid").flags(AtomFlags.SYNC);
    AtomSpec second = circle.call("getpid").flags(AtomFlags.SYNC).next(first);
    refused(circle.returns(second).build(), "it is on a loop of sync calls alone");
    Chain chain = Chain.named("test.nameless");
    refused(chain.returns(chain.call(4000)).build(), "calls without a name");
    for (Image image :
        List.of(TestImages.readFile(), TestImages.readFd(), TestImages.jobs(), TestImages.add())) {
      Verifier.verifyStrictly(image);
    }
  }
}
