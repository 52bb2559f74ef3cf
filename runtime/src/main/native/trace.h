// SPDX-License-Identifier: Apache-2.0
/*
 * Tracing: the events of one run, in the ring that its caller gave (struct syslet_trace). Only whoever owns the chain writes
 * them, so the writer's fields need no lock; the reader is another thread.
 */
#ifndef TRACE_H
#define TRACE_H

#include <stdbool.h>
#include "chain.h"

struct interp;
enum interp_end;

/* Whether the caller's struct is as it must be. */
bool trace_valid(const struct syslet_control *control);

/* interp_run() for a traced chain, with the loop's traced copy. */
enum interp_end trace_run(struct interp *run, struct chain *c);

/* The atom is about to be executed; it may be told again when it had to go elsewhere first. */
void trace_call(const struct interp *run, struct chain *c, uint64_t at, uint32_t nr, uint32_t flags, const uint64_t args[6]);

/* It has its result, which is not yet stored. */
void trace_result(const struct interp *run, struct chain *c, long result);

#endif
