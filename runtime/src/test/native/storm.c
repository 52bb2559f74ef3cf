// SPDX-License-Identifier: Apache-2.0
/* Signals without SA_RESTART for every thread of the process, all the time: no call that went asynchronous sees them. */
#include <dirent.h>
#include <pthread.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include "test.h"

#define ROUNDS (SANITIZED ? 6 : 25)
#define CHAINS 10

static syslet_engine *e;
static bool over;
static uint64_t sent, caught;

static void handler(int signal)
{
	(void)signal;
	__atomic_fetch_add(&caught, 1, __ATOMIC_RELAXED);
}

/* io_uring's own threads and the library's are among them. */
static void *storm(void *arg)
{
	while (!__atomic_load_n(&over, __ATOMIC_RELAXED)) {
		DIR *dir = opendir("/proc/self/task");

		CHECK(dir);
		for (struct dirent *d; (d = readdir(dir));)
			if (d->d_name[0] != '.' && !syscall(__NR_tgkill, getpid(), atoi(d->d_name), SIGUSR1))
				__atomic_fetch_add(&sent, 1, __ATOMIC_RELAXED);
		closedir(dir);
		nap_ms(0);
	}
	return arg;
}

struct round {
	struct call c[CHAINS], then[CHAINS];
	struct ring r;
	int p[2], listener, client, lock[2];
	char byte, path[64], fifo[80];
	struct sockaddr_un at;
	socklen_t length;
	struct timespec t;
	uint32_t word;
};

static void prepare(struct round *s)
{
	int one = 1;

	ring_init(&s->r, 3);
	s->t = (struct timespec){ 0, 30000000 };
	s->lock[0] = temp_file(s->path);
	CHECK((s->lock[1] = open(s->path, O_RDWR | O_CLOEXEC)) >= 0);
	CHECK_EQ(flock(s->lock[1], LOCK_EX), 0);
	snprintf(s->fifo, sizeof(s->fifo), "%s.fifo", s->path);
	CHECK_EQ(mkfifo(s->fifo, 0600), 0);
	CHECK_EQ(pipe2(s->p, O_CLOEXEC), 0);
	CHECK((s->listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) >= 0);
	CHECK((s->client = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) >= 0);
	s->at = (struct sockaddr_un){ .sun_family = AF_UNIX };
	CHECK_EQ(bind(s->listener, (void *)&s->at, sizeof(s->at.sun_family)), 0);
	CHECK_EQ(listen(s->listener, 1), 0);
	s->length = sizeof(s->at);
	CHECK_EQ(getsockname(s->listener, (void *)&s->at, &s->length), 0);
	CHECK_EQ(setsockopt(s->listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one)), 0);
	CALL(&s->c[0], SYSLET_ASYNC, __NR_read, s->p[0], P(&s->byte), 1);
	CALL(&s->c[1], SYSLET_ASYNC, __NR_nanosleep, P(&s->t), 0);
	CALL(&s->c[2], SYSLET_ASYNC, __NR_openat, AT_FDCWD, P(s->fifo), O_RDONLY | O_CLOEXEC);
	CALL(&s->c[3], SYSLET_ASYNC, __NR_accept4, s->listener, 0, 0, SOCK_CLOEXEC);
	CALL(&s->c[4], SYSLET_ASYNC, __NR_flock, s->lock[0], LOCK_EX);
	CALL(&s->c[5], SYSLET_ASYNC, __NR_fsync, s->lock[0]);
	CALL(&s->c[6], SYSLET_ASYNC, __NR_ppoll, 0, 0, P(&s->t), 0);
	CALL(&s->c[7], SYSLET_ASYNC, __NR_futex, P(&s->word), 0 /* FUTEX_WAIT */, 0, P(&s->t));
	CALL(&s->c[8], SYSLET_ASYNC, __NR_clock_nanosleep, CLOCK_TAI, 0, P(&s->t), 0);
	CALL(&s->c[9], SYSLET_ASYNC, __NR_pselect6, 0, 0, 0, 0, P(&s->t), 0);
	for (int i = 0; i < CHAINS; i++) {
		CALL(&s->then[i], 0, __NR_getppid);
		call_then(&s->c[i], &s->then[i]);
	}
}

static void finish(struct round *s)
{
	int writer = -1;

	nap_ms(5);
	CHECK_EQ(write(s->p[1], "x", 1), 1);
	CHECK_EQ(flock(s->lock[1], LOCK_UN), 0);
	while (connect(s->client, (void *)&s->at, s->length) && errno == EINTR)
		;
	while (writer < 0) {
		writer = open(s->fifo, O_WRONLY | O_CLOEXEC);
		CHECK(writer >= 0 || errno == EINTR);
	}
	close(writer);
}

static void check(struct round *s)
{
	static const int64_t fixed[CHAINS] = { 1, 0, -1, -1, 0, 0, 0, -ETIMEDOUT, 0, 0 };

	for (int i = 0; i < CHAINS; i++) {
		if (fixed[i] == -1)
			CHECK(s->c[i].result >= 0);
		else if (s->c[i].result != fixed[i])
			FAIL("chain %d answered %" PRId64 ", not %" PRId64, i, s->c[i].result, fixed[i]);
		CHECK_EQ(s->then[i].result, getppid());
	}
	close((int)s->c[2].result);
	close((int)s->c[3].result);
	close(s->p[0]);
	close(s->p[1]);
	close(s->listener);
	close(s->client);
	close(s->lock[0]);
	close(s->lock[1]);
	unlink(s->path);
	unlink(s->fifo);
}

int main(void)
{
	struct sigaction action = { .sa_handler = handler };
	pthread_t t;

	e = engine_new();
	CHECK_EQ(sigaction(SIGUSR1, &action, NULL), 0);
	CHECK_EQ(pthread_create(&t, NULL, storm, NULL), 0);
	for (int i = 0; i < ROUNDS; i++) {
		static struct round s;
		int done = 0;

		memset(&s, 0, sizeof(s));
		prepare(&s);
		for (int k = 0; k < CHAINS; k++)
			CHECK_EQ(syslet_exec(e, &s.c[k].atom, &s.r.head, NULL), 0);
		finish(&s);
		for (uint64_t entry; (entry = ring_take(&s.r)); done++) {
			long which = (struct call *)(uintptr_t)entry - s.then;

			CHECK(which >= 0 && which < CHAINS);
		}
		CHECK_EQ(done, CHAINS); /* async_wait gave up before, if a signal had ended it */
		check(&s);
	}
	__atomic_store_n(&over, true, __ATOMIC_RELAXED);
	pthread_join(t, NULL);
	CHECK(sent > 100);
	CHECK(caught > 10);
	CHECK_EQ(stats_of(e).posted, ROUNDS * CHAINS);
	CHECK_EQ(stats_of(e).completed_async, stats_of(e).went_async);
	CHECK_EQ(stats_of(e).cancel_signals, 0);
	engine_done(e);
	return 0;
}
