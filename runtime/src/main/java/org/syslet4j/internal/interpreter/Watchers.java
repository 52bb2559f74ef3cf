// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.interpreter;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.syslet4j.image.Image;
import org.syslet4j.kernel.AtomWatcher;

/** Tells a watcher, if there is one, what chains do. */
record Watchers(@Nullable AtomWatcher watcher) {

  boolean none() {
    return watcher == null;
  }

  void before(Chain chain, int place, PendingCall call) {
    if (watcher != null) {
      watcher.before(step(chain, place, call));
    }
  }

  void after(Chain chain, int place, PendingCall call, long result) {
    if (watcher != null) {
      watcher.after(step(chain, place, call), result);
    }
  }

  private static Step step(Chain chain, int place, PendingCall call) {
    return new Step(
        chain.instance().plan().image(),
        chain.instance().plan().atomAt(place),
        chain.frame().bytes(),
        call);
  }

  private record Step(Image image, int atom, ByteBuffer block, PendingCall call)
      implements AtomWatcher.Step {
    @Override
    public long cell(int offset) {
      return block.getLong(offset);
    }

    @Override
    public Optional<String> text(long address) {
      return call.text(address);
    }

    @Override
    public String describe() {
      return call.describe();
    }

    @Override
    public String describe(long result) {
      return call.describe(result);
    }
  }
}
