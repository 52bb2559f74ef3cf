// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

/**
 * What a threadlet pool has done.
 *
 * @param done tasks that ended, one way or the other, while their callers waited
 * @param background tasks that went on in the background
 * @param onCaller tasks that ran on their callers' own threads, because all of the pool's were busy
 * @param threads threads of the pool that live, busy or idle
 */
public record ThreadletStats(long done, long background, long onCaller, int threads) {}
