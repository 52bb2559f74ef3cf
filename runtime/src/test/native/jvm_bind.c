// SPDX-License-Identifier: Apache-2.0
/* Binding the native method: what is asked of a JVM, and what is answered when it does not know the class. */
#include "test.h"

#define FIND_CLASS       6
#define REGISTER_NATIVES 215
#define PLACES           229

struct method {
	const char *name, *signature;
	int64_t (*function)(void *env, void *class, int64_t engine, int64_t atom, int64_t head, int64_t bounds,
			    int64_t control);
};

static struct method bound;
static int a_class;
static bool known = true;

static void *find_class(void *env, const char *name)
{
	CHECK(env);
	CHECK(!strcmp(name, "a/B"));
	return known ? &a_class : NULL;
}

static int32_t register_natives(void *env, void *class, const struct method *methods, int32_t count)
{
	CHECK(env);
	CHECK_EQ(class == &a_class, 1);
	CHECK_EQ(count, 1);
	bound = methods[0];
	return 0;
}

int main(void)
{
	const void *table[PLACES] = { 0 };
	const void *const *env = table;

	table[FIND_CLASS] = (const void *)(uintptr_t)find_class;
	table[REGISTER_NATIVES] = (const void *)(uintptr_t)register_natives;
	CHECK_EQ(syslet_jvm_bind(NULL, "a/B"), -EINVAL);
	CHECK_EQ(syslet_jvm_bind(&env, NULL), -EINVAL);
	known = false;
	CHECK_EQ(syslet_jvm_bind(&env, "a/B"), -ENOSYS);
	known = true;
	CHECK_EQ(syslet_jvm_bind(&env, "a/B"), 0);
	CHECK(!strcmp(bound.name, "exec"));
	CHECK(!strcmp(bound.signature, "(JJJJJ)J"));

	/* The method is syslet_exec_control with its arguments one place further on: here, with none that is any good. */
	syslet_engine *engine = syslet_engine_open(NULL);
	CHECK(engine);
	CHECK_EQ(bound.function(&env, &a_class, (intptr_t)engine, 0, 0, 0, 0), -EINVAL);
	CHECK_EQ(syslet_engine_close(engine, UINT64_MAX), 0);
	return 0;
}
