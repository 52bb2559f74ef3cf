// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.memory;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.syslet4j.internal.nativelib.LibC;

/**
 * The memory of this process, which the kernel and libsyslet see as well. What is not ours is
 * reached by process_vm_readv(2) and its like, to which a bad address is no crash.
 */
public final class ProcessSpace implements AddressSpace {
  public static final ProcessSpace INSTANCE = new ProcessSpace();

  /**
   * What malloc always maps afresh, and the kernel has zeroed: above the largest value that its
   * threshold can grow to (32 MiB, mallopt(3)).
   */
  private static final int ALWAYS_MAPPED = 64 << 20;

  private ProcessSpace() {}

  @Override
  public NativeMemory allocate(int size, int alignment) {
    long allocation = Native.malloc((long) size + alignment);
    if (allocation == 0) {
      throw new OutOfMemoryError(size + " bytes of native memory");
    }
    try {
      long address = (allocation + alignment - 1) & -alignment;
      ByteBuffer view = new Pointer(address).getByteBuffer(0, size).order(ByteOrder.nativeOrder());
      return new NativeMemory(address, view, () -> Native.free(allocation));
    } catch (OutOfMemoryError e) {
      Native.free(allocation);
      throw e;
    }
  }

  @Override
  public NativeMemory zeroed(int size, int alignment) {
    NativeMemory memory = allocate(size, alignment);
    if (size <= ALWAYS_MAPPED) {
      new Pointer(memory.address()).clear(size);
    }
    return memory;
  }

  @Override
  public long addressOf(ByteBuffer direct) {
    return Pointer.nativeValue(Native.getDirectBufferPointer(direct));
  }

  @Override
  public boolean read(long address, byte[] to, int length) {
    if (length == 0) {
      return true;
    }
    try (Memory piece = new Memory(length)) {
      boolean all = LibC.readOwn(address, Pointer.nativeValue(piece), length) == length;
      if (all) {
        piece.read(0, to, 0, length);
      }
      return all;
    }
  }

  @Override
  public boolean write(long address, byte[] from, int length) {
    if (length == 0) {
      return true;
    }
    try (Memory piece = new Memory(length)) {
      piece.write(0, from, 0, length);
      return LibC.writeOwn(address, Pointer.nativeValue(piece), length) == length;
    }
  }
}
