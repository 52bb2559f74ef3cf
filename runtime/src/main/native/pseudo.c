// SPDX-License-Identifier: Apache-2.0
#include "pseudo.h"

#include <errno.h>
#include <string.h>

/* The table covers the whole range, or an interpreter switch would fall off its end. */
enum {
#define PSEUDO(name, expression) COUNT_##name,
#define PSEUDO_CALL(name, function) COUNT_##name,
#include "pseudo.def"
#undef PSEUDO
#undef PSEUDO_CALL
	COUNT_ALL
};
_Static_assert(COUNT_ALL == SYSLET_PSEUDO_COUNT, "pseudo.def and enum syslet_pseudo differ");
#define PSEUDO(name, expression) \
	_Static_assert(SYSLET_PSEUDO_BASE + COUNT_##name == (uint32_t)SYSLET_##name, "order of pseudo.def");
#define PSEUDO_CALL(name, function) PSEUDO(name, function)
#include "pseudo.def"
#undef PSEUDO
#undef PSEUDO_CALL

int64_t pseudo_umem_add(const struct syslet_bounds *bounds, const uint64_t args[6])
{
	uint64_t value;

	if (bounds && !mem_may_write(bounds, args[0], sizeof(value)))
		return -EFAULT;
	/* Known and aligned: the cheap way, untorn for whoever watches the counter. No locked add: the original's was none. */
	if (!(args[0] & 7) && mem_known(bounds, args[0], 8)) {
		value = cell_load(args[0]) + args[1];
		cell_store(args[0], (int64_t)value);
		return (int64_t)value;
	}
	if (mem_get(bounds, &value, args[0], sizeof(value)))
		return -EFAULT;
	value += args[1];
	if (mem_put(bounds, args[0], &value, sizeof(value)))
		return -EFAULT;
	return (int64_t)value;
}

int64_t pseudo_div(const struct syslet_bounds *bounds, const uint64_t args[6])
{
	int64_t a = (int64_t)args[0], b = (int64_t)args[1];

	(void)bounds;
	if (b == 0)
		return -EDOM;
	if (b == -1) /* MIN / -1 traps in hardware */
		return (int64_t)(0 - args[0]);
	return a / b;
}

int64_t pseudo_mod(const struct syslet_bounds *bounds, const uint64_t args[6])
{
	int64_t a = (int64_t)args[0], b = (int64_t)args[1];

	(void)bounds;
	if (b == 0)
		return -EDOM;
	if (b == -1)
		return 0;
	return a % b;
}

/* Splits a format into its width; 0 when it is none. */
static unsigned format_width(uint64_t format, uint64_t allowed)
{
	uint64_t width = format & ~allowed;

	return width == 1 || width == 2 || width == 4 || width == 8 ? (unsigned)width : 0;
}

/* Both ways: memory order to value order, on a little-endian machine (both supported ones are). */
static uint64_t reverse(uint64_t value, unsigned width)
{
	return __builtin_bswap64(value) >> (64 - 8 * width);
}
_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "load and store assume little-endian");

int64_t pseudo_load(const struct syslet_bounds *bounds, const uint64_t args[6])
{
	unsigned width = format_width(args[2], SYSLET_FMT_SIGNED | SYSLET_FMT_BIG);
	uint64_t value = 0;

	if (!width)
		return -EINVAL;
	if (bounds && !mem_may_read(bounds, args[0] + args[1], width))
		return -EFAULT;
	if (mem_get(bounds, &value, args[0] + args[1], width))
		return -EFAULT;
	if (args[2] & SYSLET_FMT_BIG)
		value = reverse(value, width);
	if (args[2] & SYSLET_FMT_SIGNED) {
		unsigned unused = 64 - 8 * width;

		return (int64_t)(value << unused) >> unused;
	}
	return (int64_t)value;
}

int64_t pseudo_store(const struct syslet_bounds *bounds, const uint64_t args[6])
{
	unsigned width = format_width(args[2], SYSLET_FMT_BIG);
	uint64_t value = args[3];

	if (!width)
		return -EINVAL;
	if (bounds && !mem_may_write(bounds, args[0] + args[1], width))
		return -EFAULT;
	if (args[2] & SYSLET_FMT_BIG)
		value = reverse(value, width);
	return mem_put(bounds, args[0] + args[1], &value, width);
}

int64_t pseudo_copy(const struct syslet_bounds *bounds, const uint64_t args[6])
{
	if ((int64_t)args[2] <= 0)
		return args[2] ? -EINVAL : 0;
	if (bounds && !(mem_may_write(bounds, args[0], args[2]) && mem_may_read(bounds, args[1], args[2])))
		return -EFAULT;
	return mem_copy(bounds, args[0], args[1], args[2]);
}

int64_t pseudo_mismatch(const struct syslet_bounds *bounds, const uint64_t args[6])
{
	if ((int64_t)args[2] <= 0)
		return args[2] ? -EINVAL : 0;
	if (bounds && !(mem_may_read(bounds, args[0], args[2]) && mem_may_read(bounds, args[1], args[2])))
		return -EFAULT;
	return mem_mismatch(bounds, args[0], args[1], args[2]);
}

int64_t pseudo_find(const struct syslet_bounds *bounds, const uint64_t args[6])
{
	if ((int64_t)args[1] <= 0)
		return args[1] ? -EINVAL : 0;
	if (bounds && !mem_may_read(bounds, args[0], args[1]))
		return -EFAULT;
	return mem_find(bounds, args[0], args[1], (uint8_t)args[2]);
}

int64_t pseudo_fill(const struct syslet_bounds *bounds, const uint64_t args[6])
{
	if ((int64_t)args[2] <= 0)
		return args[2] ? -EINVAL : 0;
	if (bounds && !mem_may_write(bounds, args[0], args[2]))
		return -EFAULT;
	return mem_fill(bounds, args[0], (uint8_t)args[1], args[2]);
}
