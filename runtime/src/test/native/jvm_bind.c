// SPDX-License-Identifier: Apache-2.0
/* Binding the native methods: what is asked of a JVM, and what is answered when it does not know the class. */
#include "test.h"

#define FIND_CLASS       6
#define REGISTER_NATIVES 215
#define PLACES           229

struct method {
	const char *name, *signature;
	void *function;
};

static const struct method *bound;
static int32_t bound_count;
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
	bound = methods;
	bound_count = count;
	return 0;
}

static void *method(const char *name, const char *signature)
{
	for (int32_t i = 0; i < bound_count; i++)
		if (!strcmp(bound[i].name, name)) {
			CHECK(!strcmp(bound[i].signature, signature));
			return bound[i].function;
		}
	fprintf(stderr, "no method %s\n", name);
	exit(1);
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

	/* Each is the function of C with its arguments two places further on: here, with none that is any good. */
	syslet_engine *engine = syslet_engine_open(NULL);
	struct ring r;

	CHECK(engine);
	ring_init(&r, 1);
	int64_t (*exec)(void *, void *, int64_t, int64_t, int64_t, int64_t, int64_t) = method("exec", "(JJJJJ)J");
	CHECK_EQ(exec(&env, &a_class, (intptr_t)engine, 0, 0, 0, 0), -EINVAL);
	int64_t (*exec_many)(void *, void *, int64_t, int64_t, int64_t, int64_t) = method("execMany", "(JJJJ)J");
	CHECK_EQ(exec_many(&env, &a_class, (intptr_t)engine, 0, 0, P(&r.head)), 0);
	CHECK_EQ(exec_many(&env, &a_class, (intptr_t)engine, 0, 1, P(&r.head)), -EINVAL);
	int64_t (*await)(void *, void *, int64_t, int64_t, int64_t, int64_t) = method("await", "(JJJJ)J");
	CHECK_EQ(await(&env, &a_class, 1, 0, P(&r.head), 0), 0);
	CHECK_EQ(await(&env, &a_class, 1, 1, P(&r.head), 0), -EINVAL);
	int64_t (*cancel)(void *, void *, int64_t, int64_t) = method("cancel", "(JJ)J");
	CHECK_EQ(cancel(&env, &a_class, (intptr_t)engine, 77), -ENOENT);
	CHECK_EQ(bound_count, 4);
	CHECK_EQ(syslet_engine_close(engine, UINT64_MAX), 0);
	return 0;
}
