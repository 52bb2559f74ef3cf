// SPDX-License-Identifier: Apache-2.0
/**
 * The image: an immutable, relocatable program for one architecture. Data ({@link
 * org.syslet4j.image.Image} and its parts), binary reader and writer, text form and verifier live
 * together here. Loads no library, imports no JNA; all of it is free of threads.
 *
 * <p>All offsets are in bytes from the start of an instance's block:
 *
 * <pre>
 *  0                                                                blockSize
 *  | atoms          | cells, structs        | data        | buffers |
 *  | relocated once | reset before each run | never written | not reset, 64-byte aligned |
 * </pre>
 */
@NullMarked
package org.syslet4j.image;

import org.jspecify.annotations.NullMarked;
