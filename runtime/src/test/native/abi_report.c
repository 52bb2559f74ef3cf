// SPDX-License-Identifier: Apache-2.0
/* The report a binding compares itself with. */
#include <linux/audit.h>
#include <stddef.h>
#include "test.h"

int main(void)
{
	struct syslet_abi_report a = { .size = sizeof(a) };

	CHECK_EQ(syslet_abi(&a), 0);
	CHECK_EQ(a.size, sizeof(a));
	CHECK_EQ(a.abi_version, SYSLET_ABI_VERSION);
	CHECK_EQ(a.atom_size, 80);
	CHECK_EQ(a.head_size, 64);
	CHECK_EQ(a.bounds_size, 56);
	CHECK_EQ(a.submission_size, 32);
	CHECK_EQ(a.stats_size, sizeof(struct syslet_stats));
	CHECK_EQ(a.options_size, sizeof(struct syslet_engine_options));
	CHECK_EQ(a.pseudo_base, 0x53590000);
	CHECK_EQ(a.pseudo_count, 21);
#if defined(__x86_64__)
	CHECK_EQ(a.arch, (int64_t)AUDIT_ARCH_X86_64);
#else
	CHECK_EQ(a.arch, (int64_t)AUDIT_ARCH_AARCH64);
#endif
	CHECK_EQ(a.off_flags, offsetof(struct syslet_uatom, flags));
	CHECK_EQ(a.off_nr, offsetof(struct syslet_uatom, nr));
	CHECK_EQ(a.off_ret_ptr, offsetof(struct syslet_uatom, ret_ptr));
	CHECK_EQ(a.off_next, offsetof(struct syslet_uatom, next));
	CHECK_EQ(a.off_arg_ptr, offsetof(struct syslet_uatom, arg_ptr));
	CHECK_EQ(a.off_private, offsetof(struct syslet_uatom, private_data));
	CHECK_EQ(a.control_size, 64);
	CHECK_EQ(a.trace_size, sizeof(struct syslet_trace));
	CHECK_EQ(a.capture_size, sizeof(struct syslet_capture));

	/* An older caller gets what it has room for. */
	memset(&a, 0xff, sizeof(a));
	a.size = 8;
	CHECK_EQ(syslet_abi(&a), 0);
	CHECK_EQ(a.size, 8);
	CHECK_EQ(a.abi_version, SYSLET_ABI_VERSION);
	CHECK_EQ(a.atom_size, UINT32_MAX);
	a.size = 3;
	CHECK_EQ(syslet_abi(&a), -EINVAL);
	CHECK_EQ(syslet_abi(NULL), -EINVAL);
	CHECK(strlen(syslet_version()) > 0);
	return 0;
}
