// SPDX-License-Identifier: Apache-2.0
/**
 * A server of static files over HTTP/1.1 in which a chain serves a connection: it receives, reads
 * the request, opens the file and sends it, round and round. Java is asked about requests that are
 * not plain, and sees to limits.
 *
 * <p>What belongs to a {@link org.syslet4j.samples.web.Lane} is touched on its runtime's own thread
 * alone, but for what the server's timer looks at.
 */
@NullMarked
package org.syslet4j.samples.web;

import org.jspecify.annotations.NullMarked;
