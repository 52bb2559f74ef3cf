// SPDX-License-Identifier: Apache-2.0
#include "lockstep.h"
#include <stddef.h>
struct lockstep *lockstep_open(const struct syslet_engine_options *o) { (void)o; return NULL; }
void lockstep_close(struct lockstep *l) { (void)l; }
void lockstep_forked(struct lockstep *l) { (void)l; }
unsigned long lockstep_run(struct lockstep *l, struct syslet_engine *e, struct syslet_submission *subs, unsigned long n, struct async_head_user *head)
{ (void)l; (void)e; (void)subs; (void)n; (void)head; return 0; }
