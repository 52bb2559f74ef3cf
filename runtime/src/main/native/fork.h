// SPDX-License-Identifier: Apache-2.0
/*
 * Noticing a fork. One page is wiped in every child (MADV_WIPEONFORK, Linux 4.14): who finds it empty is in a child and
 * starts the library afresh before doing anything else. No handler runs at the fork itself, so a clone(2) counts too.
 */
#ifndef FORK_H
#define FORK_H

#include "atom.h"

enum fork_state { FORK_CHILD, FORK_RESETTING, FORK_SEEN };

extern uint32_t *fork_page; /* its first word is an enum fork_state */

void fork_reset(void);

/* Every public function that touches shared state begins with this. */
static inline void fork_check(void)
{
	if (unlikely(__atomic_load_n(fork_page, __ATOMIC_ACQUIRE) != FORK_SEEN))
		fork_reset();
}

#endif
