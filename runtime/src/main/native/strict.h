// SPDX-License-Identifier: Apache-2.0
/* Strict chains: what a system call may be told to do with memory. */
#ifndef STRICT_H
#define STRICT_H

#include "atom.h"

/*
 * 0 when every argument of system call nr reaches only where the chain may, else the negative errno that the call answers
 * instead of being made.
 */
long strict_check(const struct syslet_bounds *bounds, uint32_t nr, const uint64_t args[6]);

#endif
