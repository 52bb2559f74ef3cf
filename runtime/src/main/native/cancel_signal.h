// SPDX-License-Identifier: Apache-2.0
/* The one signal that interrupts a worker's blocking call, and its empty handler. */
#ifndef CANCEL_SIGNAL_H
#define CANCEL_SIGNAL_H

#include <pthread.h>
#include <stdbool.h>

/*
 * Makes sure that the signal is ours: `wanted`, or any free one if 0. 0, -EINVAL (no real-time signal) or -EBUSY (somebody
 * handles or ignores it, or another one is ours already). The handler stays for the life of the process.
 */
long cancel_signal_claim(unsigned wanted);

/* On a worker, around a call that blocks. */
void cancel_signal_allow(bool allowed);

/* Takes a pending one away from the calling thread, which has it blocked. */
void cancel_signal_drain(void);

void cancel_signal_send(pthread_t thread);

#endif
