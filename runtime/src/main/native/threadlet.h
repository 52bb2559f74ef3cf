// SPDX-License-Identifier: Apache-2.0
/* What the rest of the library tells threadlets. */
#ifndef THREADLET_H
#define THREADLET_H

#include <stdbool.h>

/*
 * Brackets a wait of the library's own: when the calling thread runs a threadlet whose caller waits, that caller goes on
 * at once, and need not look whether the thread sleeps.
 */
void threadlet_blocks(bool begins);

#endif
