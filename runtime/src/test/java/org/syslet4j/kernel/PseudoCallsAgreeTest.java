// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.Binding;
import org.syslet4j.EngineKind;
import org.syslet4j.SysletException;
import org.syslet4j.SysletResult;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.image.Image;
import org.syslet4j.testing.Chain;
import org.syslet4j.testing.Chain.AtomSpec;
import org.syslet4j.testing.Chain.Ref;

/**
 * Pseudo calls with arguments good and bad: the java engine, over the real kernel and over none,
 * answers what libsyslet answers, and leaves the same bytes.
 */
class PseudoCallsAgreeTest {
  private static final int ROUNDS = Integer.getInteger("syslet.oracle.programs", 300);
  private static final int WORDS = 8;

  /** Behind no memory at all. */
  private static final long NOWHERE = 1L << 45;

  private static final long[] NUMBERS = {
    0, 1, -1, 2, 7, 63, 64, 65, -64, 255, 1L << 31, -(1L << 31), Long.MIN_VALUE, Long.MAX_VALUE
  };
  private static final long[] FORMATS = {
    1, 2, 4, 8, 0x11, 0x12, 0x14, 0x22, 0x24, 0x28, 0x31, 3, 0, 0x41, -1
  };

  /** Arguments that are addresses: those numbers come on top of that of the memory. */
  private static Set<Integer> addresses(PseudoCall call) {
    return switch (call) {
      case UMEM_ADD, LOAD, STORE, FIND, FILL -> Set.of(0);
      case COPY, MISMATCH -> Set.of(0, 1);
      default -> Set.of();
    };
  }

  private static Image image(PseudoCall call) {
    Chain chain = Chain.named("test." + call.text());
    byte[] content = new byte[8 * WORDS];
    new Random(7).nextBytes(content);
    System.arraycopy(content, 0, content, 32, 8); // something to be found equal
    Ref memory = chain.struct(content.length, content);
    Ref base = chain.addressOf(memory);
    List<Ref> args = new ArrayList<>();
    for (int i = 0; i < call.args(); i++) {
      Ref given = chain.param("p" + i, Image.ParamType.LONG);
      if (addresses(call).contains(i)) {
        Ref address = chain.cell(0);
        chain.call("add", base, given).ret(address);
        given = address;
      }
      args.add(given);
    }
    Ref answer = chain.cell(0);
    chain.call(call.text(), args.toArray(Ref[]::new)).ret(answer);
    List<Ref> values = new ArrayList<>(List.of(answer));
    chain.result("answer", Image.ResultType.LONG);
    Ref width = chain.constant(8);
    AtomSpec last = null;
    for (int i = 0; i < WORDS; i++) {
      Ref word = chain.cell(0);
      last = chain.call("load", base, chain.constant(8L * i), width).ret(word);
      values.add(word);
      chain.result("word" + i, Image.ResultType.LONG);
    }
    return chain.returns(last, values.toArray(Ref[]::new)).build();
  }

  /** In the memory, at its end, or nowhere; ranges stay inside, lest they write to the program. */
  private static long[] arguments(PseudoCall call, Random random) {
    long[] values = new long[call.args()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          random.nextInt(4) == 0 ? random.nextLong() : NUMBERS[random.nextInt(NUMBERS.length)];
    }
    boolean ranges =
        call == PseudoCall.COPY || call == PseudoCall.MISMATCH || call == PseudoCall.FILL;
    for (int i : addresses(call)) {
      values[i] = random.nextInt(8) == 0 ? NOWHERE : random.nextInt(ranges ? 32 : 57);
    }
    switch (call) {
      case LOAD, STORE -> {
        values[1] = 0;
        values[2] = FORMATS[random.nextInt(FORMATS.length)];
      }
      case COPY, MISMATCH, FILL ->
          values[2] = random.nextInt(6) == 0 ? -random.nextInt(3) : random.nextInt(33);
      case FIND -> values[1] = random.nextInt(6) == 0 ? -1 : random.nextInt(8);
      default -> {}
    }
    return values;
  }

  private static String run(SysletRuntime runtime, Image image, long[] arguments)
      throws SysletException {
    Binding binding = runtime.load(image).bind();
    for (int i = 0; i < arguments.length; i++) {
      binding.setLong(i, arguments[i]);
    }
    SysletResult result = binding.call();
    return result.toString();
  }

  @ParameterizedTest
  @EnumSource
  void withAnyArguments(PseudoCall call) throws SysletException {
    Image image = image(call);
    Random random = new Random(call.ordinal());
    try (SysletRuntime threads = SysletRuntime.builder().engine(EngineKind.THREADS).build();
        SysletRuntime java = SysletRuntime.builder().engine(EngineKind.JAVA).build();
        SysletRuntime fake = SysletRuntime.builder().kernel(new FakeKernel()).build()) {
      for (int i = 0; i < ROUNDS; i++) {
        long[] arguments = arguments(call, random);
        String meant = run(threads, image, arguments);
        assertThat(run(java, image, arguments))
            .as("%s %s", call, Arrays.toString(arguments))
            .isEqualTo(meant);
        assertThat(run(fake, image, arguments))
            .as("%s %s", call, Arrays.toString(arguments))
            .isEqualTo(meant);
      }
    }
  }
}
