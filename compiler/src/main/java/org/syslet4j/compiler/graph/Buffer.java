// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.Arrays;

/** Memory of the instance: a struct, an array or bytes. Compared by identity. */
public final class Buffer {
  private final int id;
  private final String name;
  private final long size;
  private final boolean reset;
  private byte[] init = {};

  Buffer(int id, String name, long size, boolean reset) {
    this.id = id;
    this.name = name;
    this.size = size;
    this.reset = reset;
  }

  public String name() {
    return name;
  }

  /** In bytes. */
  public long size() {
    return size;
  }

  /** Whether every run starts with {@link #init}; large byte arrays keep what the last run left. */
  public boolean isReset() {
    return reset;
  }

  /** The bytes a run starts with; zeros follow up to the size. */
  public byte[] init() {
    return init.clone();
  }

  void init(long offset, byte[] bytes) {
    int end = Math.toIntExact(offset + bytes.length);
    if (init.length < end) {
      init = Arrays.copyOf(init, end);
    }
    System.arraycopy(bytes, 0, init, (int) offset, bytes.length);
  }

  @Override
  public String toString() {
    return name + "#" + id;
  }
}
