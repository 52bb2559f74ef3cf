// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.interpreter;

import org.syslet4j.abi.Arch;
import org.syslet4j.abi.CallTable;
import org.syslet4j.abi.Errno;
import org.syslet4j.internal.memory.AddressSpace;
import org.syslet4j.internal.memory.SimulatedSpace;
import org.syslet4j.kernel.Kernel;
import org.syslet4j.kernel.SystemCall;

/** A kernel that is Java, and memory that means something to Java alone. No native code. */
public final class Simulation implements Host {
  private static final long START = System.nanoTime();

  private final AddressSpace space = new SimulatedSpace();
  private final Kernel kernel;
  private final Arch arch;

  public Simulation(Kernel kernel, Arch arch) {
    this.kernel = kernel;
    this.arch = arch;
  }

  @Override
  public AddressSpace space() {
    return space;
  }

  @Override
  public long now() {
    // Positive: the origin of nanoTime() is anywhere, and a deadline of 0 would be none.
    return System.nanoTime() - START + 1;
  }

  @Override
  public int closeDescriptor(int fd) {
    long result = kernel.answer(new Closing(arch, fd));
    return Errno.isError(result) ? (int) -result : 0;
  }

  /** A close(2) that no chain makes. */
  private record Closing(Arch arch, int fd) implements SystemCall {
    @Override
    public int number() {
      return CallTable.LINUX.named("close").orElseThrow().number(arch).orElseThrow();
    }

    @Override
    public long argument(int index) {
      return index == 0 ? fd : 0;
    }

    @Override
    public boolean read(long address, byte[] to) {
      return false;
    }

    @Override
    public boolean write(long address, byte[] from) {
      return false;
    }
  }

  @Override
  public boolean counts() {
    return false;
  }

  @Override
  public void count(int eventfd) {
    throw new IllegalStateException("no eventfd can be had here");
  }

  @Override
  public String describe() {
    return kernel.toString();
  }
}
