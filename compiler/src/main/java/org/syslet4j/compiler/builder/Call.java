// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A call of the kernel or of a fn. Each method gives another call and leaves this one as it is.
 *
 * @param <C> its own type
 */
public sealed interface Call<C extends Call<C>> permits LongCall, FdCall {
  /** {@code try}: a negative result ends the syslet or fn, after its defers. */
  C tried();

  /** {@code async}: known to block, so it goes to the background at once. */
  C async();

  /** {@code sync}: blocks its caller rather than going to the background. */
  C sync();

  /** {@code catch { ... }}: what happens when it fails, whichever way. */
  C onError(Consumer<Block> handler);

  /** {@code catch e { ... }}: what happens when it fails, with the errno, which is named e. */
  default C onError(BiConsumer<Block, ErrnoVar> handler) {
    return onError("e", handler);
  }

  /** {@code catch name { ... }}: what happens when it fails, with the errno. */
  C onError(String name, BiConsumer<Block, ErrnoVar> handler);

  /** {@code catch ERRNO { ... }}: what happens on that failure; others end the syslet or fn. */
  default C onError(Constant errno, Consumer<Block> handler) {
    return onError(List.of(errno), handler);
  }

  /** {@code catch A | B { ... }}: what happens on those; others end the syslet or fn. */
  C onError(List<Constant> errnos, Consumer<Block> handler);
}
