// SPDX-License-Identifier: Apache-2.0
/* The pseudo calls: arithmetic is expanded into the interpreter's switch, the rest are functions. */
#ifndef PSEUDO_H
#define PSEUDO_H

#include "atom.h"
#include "memory.h"

#define PSEUDO(name, expression)
#define PSEUDO_CALL(name, function) int64_t function(const struct syslet_bounds *bounds, const uint64_t args[6]);
#include "pseudo.def"
#undef PSEUDO
#undef PSEUDO_CALL

/* nr must lie in [SYSLET_PSEUDO_BASE, SYSLET_PSEUDO_END). */
static inline __attribute__((always_inline)) int64_t pseudo_run(uint32_t nr, const struct syslet_bounds *bounds,
								const uint64_t args[6])
{
	uint64_t a = args[0], b = args[1];

	switch (nr) {
#define PSEUDO(name, expression)                                                                                               \
	case SYSLET_##name:                                                                                                    \
		return (int64_t)(expression);
#define PSEUDO_CALL(name, function)                                                                                            \
	case SYSLET_##name:                                                                                                    \
		return function(bounds, args);
#include "pseudo.def"
#undef PSEUDO
#undef PSEUDO_CALL
	default:
		__builtin_unreachable();
	}
}

#endif
