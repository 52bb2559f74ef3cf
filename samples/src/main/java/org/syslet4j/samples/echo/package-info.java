// SPDX-License-Identifier: Apache-2.0
/** A TCP echo server with one chain for each connection, and the same with threads. */
@NullMarked
package org.syslet4j.samples.echo;

import org.jspecify.annotations.NullMarked;
