// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.durablelog;

import java.io.Closeable;
import java.io.IOException;
import java.io.SyncFailedException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/**
 * The file of a log. One call at a time. A failure is an {@link IOException}: thrown, or what a
 * future completes with. It is a {@link SyncFailedException} where nobody can say any more what is
 * on the disk: the kernel forgets about pages that it could not write.
 */
interface LogFile extends Closeable {
  /** All that there is, from the start. */
  ByteBuffer read() throws IOException;

  /** Writes at {@code at}; when this returns the bytes are on the disk. */
  void append(long at, ByteBuffer bytes) throws IOException;

  /** The same, without waiting. The buffer is left alone until then. */
  CompletableFuture<Void> appendLater(long at, ByteBuffer bytes);

  /** Cuts what is behind {@code size} bytes, on the disk too. */
  void cut(long size) throws IOException;

  /** Puts a file with these bytes in the place of this one, at once or not at all. */
  CompletableFuture<Void> replace(ByteBuffer bytes);
}
