// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import org.syslet4j.internal.memory.AddressSpace;
import org.syslet4j.internal.memory.ProcessSpace;
import org.syslet4j.internal.nativelib.LibC;
import org.syslet4j.internal.nativelib.MonotonicClock;

/** Runs whose system calls this process makes. */
public interface ThisProcess extends Surroundings {
  @Override
  default AddressSpace space() {
    return ProcessSpace.INSTANCE;
  }

  @Override
  default long now() {
    return MonotonicClock.now();
  }

  @Override
  default int closeDescriptor(int fd) {
    return LibC.closeDescriptor(fd);
  }
}
