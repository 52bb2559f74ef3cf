// SPDX-License-Identifier: Apache-2.0
/* The library exports its public functions and nothing else, and stays loaded when its handle is closed. */
#include <dlfcn.h>
#include "test.h"

int main(void)
{
	static const char *const public[] = {
		"async_exec", "async_thread", "async_wait", "complete_threadlet_fn", "threadlet_exec", "threadlet_off",
		"threadlet_on", "umem_add", "syslet_abi", "syslet_async_thread", "syslet_engine_close",
		"syslet_engine_describe", "syslet_engine_open", "syslet_engine_stats", "syslet_exec", "syslet_exec_many",
		"syslet_jvm_bind", "syslet_stack_alloc", "syslet_stack_free", "syslet_threadlet_exec", "syslet_version", "syslet_wait",
	};
	static const char *const internal[] = { "interp_run", "head_wait", "attempt_try", "reactor_open", "io_uring_queue_exit", "mem_get",
						"call_table", "pseudo_load", "carrier_take", "stack_new", "threadlet_run" };
	Dl_info where;

	CHECK(dladdr((void *)(uintptr_t)syslet_version, &where));
	void *library = dlopen(where.dli_fname, RTLD_NOW);
	CHECK(library);
	for (size_t i = 0; i < COUNT_OF(public); i++)
		if (!dlsym(library, public[i]))
			FAIL("%s is not exported", public[i]);
	for (size_t i = 0; i < COUNT_OF(internal); i++)
		if (dlsym(library, internal[i]))
			FAIL("%s is exported", internal[i]);
	dlclose(library);
	dlclose(library);
	CHECK(dlopen(where.dli_fname, RTLD_NOW | RTLD_NOLOAD));
	CHECK(strlen(syslet_version()) > 0);
	return 0;
}
