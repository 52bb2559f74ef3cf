// SPDX-License-Identifier: Apache-2.0
#include "cancel_signal.h"

#include <errno.h>
#include <signal.h>
#include <time.h>

/* The lower ones are what programs take first; the C library keeps two more below SIGRTMIN for itself. */
#define FIRST_TRIED (SIGRTMIN + 8)

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int ours;

static void nothing(int signal)
{
	(void)signal;
}

/* The system call itself would be refused a handler without a restorer; sigaction is the C library's. */
static bool claim(int signal)
{
	struct sigaction before, action = { .sa_handler = nothing };

	sigemptyset(&action.sa_mask);
	if (sigaction(signal, NULL, &before) || (before.sa_flags & SA_SIGINFO) || before.sa_handler != SIG_DFL)
		return false;
	return sigaction(signal, &action, NULL) == 0;
}

static bool still_ours(void)
{
	struct sigaction now;

	return !sigaction(ours, NULL, &now) && !(now.sa_flags & SA_SIGINFO) && now.sa_handler == nothing;
}

long cancel_signal_claim(unsigned wanted)
{
	long result = 0;

	if (wanted && ((int)wanted < SIGRTMIN || (int)wanted > SIGRTMAX))
		return -EINVAL;
	pthread_mutex_lock(&lock);
	if (ours)
		result = (wanted && (int)wanted != ours) || !still_ours() ? -EBUSY : 0;
	else if (wanted)
		ours = claim((int)wanted) ? (int)wanted : 0;
	else
		for (int signal = FIRST_TRIED; signal <= SIGRTMAX && !ours; signal++)
			ours = claim(signal) ? signal : 0;
	if (!ours)
		result = -EBUSY;
	pthread_mutex_unlock(&lock);
	return result;
}

static sigset_t only_ours(void)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, ours);
	return set;
}

void cancel_signal_allow(bool allowed)
{
	sigset_t set = only_ours();

	pthread_sigmask(allowed ? SIG_UNBLOCK : SIG_BLOCK, &set, NULL);
}

void cancel_signal_drain(void)
{
	const struct timespec zero = { 0, 0 };
	sigset_t set = only_ours();

	while (sigtimedwait(&set, NULL, &zero) > 0)
		;
}

void cancel_signal_send(pthread_t thread)
{
	pthread_kill(thread, ours);
}
