// SPDX-License-Identifier: Apache-2.0
/*
 * A door for JVMs. JNA reaches a function through five frames of its own, and a function return behind a system call is
 * as dear as a taken branch (see interp_loop.h): together a tenth of a small file's chain. So the hot entries are also
 * native methods that the JVM calls itself; JNA is what brings the library in and calls syslet_jvm_bind() once.
 *
 * The two functions of JNI that this takes are found by their place in its table, which the JNI specification fixes, so
 * that the library can be built where there is no jni.h.
 */
#include <errno.h>
#include "atom.h"

#define PUBLIC __attribute__((visibility("default")))

/* Places in the function table: JNI specification, chapter 4, "Interface Function Table". */
#define JNI_FIND_CLASS       6
#define JNI_REGISTER_NATIVES 215

typedef const void *const *jni_env; /* points to the table */

struct jni_method {
	const char *name, *signature;
	void *function;
};

/* The arguments only move one place down, so each of these is a jump and no frame. */
static int64_t jvm_exec(jni_env *env, void *class, int64_t engine, int64_t atom, int64_t head, int64_t bounds,
			int64_t control)
{
	(void)env;
	(void)class;
	return syslet_exec_control(atom_ptr((uint64_t)engine), atom_ptr((uint64_t)atom), atom_ptr((uint64_t)head),
				   atom_ptr((uint64_t)bounds), atom_ptr((uint64_t)control));
}

static int64_t jvm_exec_many(jni_env *env, void *class, int64_t engine, int64_t submissions, int64_t n, int64_t head)
{
	(void)env;
	(void)class;
	return syslet_exec_many(atom_ptr((uint64_t)engine), atom_ptr((uint64_t)submissions), (unsigned long)n,
				atom_ptr((uint64_t)head));
}

static int64_t jvm_await(jni_env *env, void *class, int64_t least, int64_t index, int64_t head, int64_t timeout)
{
	(void)env;
	(void)class;
	return syslet_wait((unsigned long)least, (unsigned long)index, atom_ptr((uint64_t)head), (uint64_t)timeout);
}

static int64_t jvm_cancel(jni_env *env, void *class, int64_t engine, int64_t id)
{
	(void)env;
	(void)class;
	return syslet_cancel(atom_ptr((uint64_t)engine), (uint64_t)id);
}

static const struct jni_method methods[] = {
	{ "exec", "(JJJJJ)J", (void *)(uintptr_t)jvm_exec },
	{ "execMany", "(JJJJ)J", (void *)(uintptr_t)jvm_exec_many },
	{ "await", "(JJJJ)J", (void *)(uintptr_t)jvm_await },
	{ "cancel", "(JJ)J", (void *)(uintptr_t)jvm_cancel },
};

PUBLIC long syslet_jvm_bind(void *jni, const char *class_name)
{
	jni_env *env = jni;
	void *(*find_class)(jni_env *, const char *);
	int32_t (*register_natives)(jni_env *, void *, const struct jni_method *, int32_t);
	void *class;

	if (!env || !class_name)
		return -EINVAL;
	find_class = (void *(*)(jni_env *, const char *))(*env)[JNI_FIND_CLASS];
	register_natives = (int32_t(*)(jni_env *, void *, const struct jni_method *, int32_t))(*env)[JNI_REGISTER_NATIVES];
	class = find_class(env, class_name);
	return class && register_natives(env, class, methods, sizeof(methods) / sizeof(methods[0])) == 0 ? 0 : -ENOSYS;
}
