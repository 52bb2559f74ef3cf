// SPDX-License-Identifier: Apache-2.0
/**
 * Threadlets of Java: a task runs on a carrier, a warm thread, while its caller waits until the
 * task is done or seen blocked.
 *
 * <pre>
 *  caller                          carrier
 *    take from the idle ones
 *    hand the run over  ---------->  begins it
 *    wait, look now and then         runs the task
 *    go on   <---- DONE -----------  ends it
 *      or
 *    detach  ----- BACKGROUND --->   ends it, completes the future
 * </pre>
 *
 * Only the caller stores BACKGROUND, so exactly one side sees the end of a run. Idle carriers are
 * parked, the warmest on top, and end when nobody wants them. The hot path is {@link
 * org.syslet4j.internal.threadlet.Crew#exec}.
 */
@NullMarked
package org.syslet4j.internal.threadlet;

import org.jspecify.annotations.NullMarked;
