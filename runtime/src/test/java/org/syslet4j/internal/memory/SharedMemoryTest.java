// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.syslet4j.testing.Settled;

class SharedMemoryTest {
  private static boolean collected(WeakReference<?> reference) throws InterruptedException {
    for (int i = 0; i < 10 && reference.get() != null; i++) {
      System.gc();
      Thread.sleep(5);
    }
    return reference.get() == null;
  }

  /** Rows that are filled again for each run take no more memory than their longest texts. */
  @Test
  void aTextTakesThePlaceOfTheOneBefore() throws Exception {
    long before = Settled.memory();
    SharedMemory memory = new SharedMemory(ProcessSpace.INSTANCE, 64, 0, 2);
    long kept = memory.store(1, text("/kept"));
    long first = memory.store(0, text("/a"));
    assertThat(memory.store(0, text("/b"))).isEqualTo(first);
    memory.store(0, text("/" + "x".repeat(200)));
    long large = NativeMemory.live();
    for (int i = 0; i < 100_000; i++) {
      memory.store(0, text("/" + "y".repeat(i % 250)));
    }
    assertThat(NativeMemory.live()).isEqualTo(large);
    assertThat(string(memory, kept)).isEqualTo("/kept");
    // What a run in flight may read stays as it is.
    long read = memory.store(0, text("/read"));
    memory.pin();
    assertThat(memory.store(0, text("/other"))).isNotEqualTo(read);
    assertThat(string(memory, read)).isEqualTo("/read");
    memory.unpin();
    memory.close();
    assertThat(NativeMemory.live()).isEqualTo(before);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String string(SharedMemory memory, long address) {
    StringBuilder text = new StringBuilder();
    for (long at = address; memory.byteAt(at) > 0; at++) {
      text.append((char) memory.byteAt(at));
    }
    return text.toString();
  }

  @Test
  void whatARunMayHaveReadIsKeptUntilItHasEnded() throws Exception {
    SharedMemory memory = new SharedMemory(ProcessSpace.INSTANCE, 64, 1, 0);
    Object[] buffer = {new byte[1]};
    WeakReference<Object> reference = new WeakReference<>(buffer[0]);
    memory.keep(0, buffer[0], 0, 0);
    memory.pin();
    buffer[0] = new byte[2];
    memory.keep(0, buffer[0], 0, 0);
    assertThat(collected(reference)).isFalse();
    memory.unpin();
    assertThat(collected(reference)).isTrue();
    memory.close();
  }
}
