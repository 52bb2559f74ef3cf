// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

class SharedMemoryTest {
  private static boolean collected(WeakReference<?> reference) throws InterruptedException {
    for (int i = 0; i < 10 && reference.get() != null; i++) {
      System.gc();
      Thread.sleep(5);
    }
    return reference.get() == null;
  }

  @Test
  void whatARunMayHaveReadIsKeptUntilItHasEnded() throws Exception {
    SharedMemory memory = new SharedMemory(ProcessSpace.INSTANCE, 64, 1);
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
