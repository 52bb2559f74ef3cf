// The kernel's own headers. Those that an installed version lacks are left out.
#if __has_include(<linux/types.h>)
#include <linux/types.h>
#endif
#if __has_include(<linux/posix_types.h>)
#include <linux/posix_types.h>
#endif
#if __has_include(<linux/time.h>)
#include <linux/time.h>
#endif
#if __has_include(<linux/time_types.h>)
#include <linux/time_types.h>
#endif
#if __has_include(<linux/timex.h>)
#include <linux/timex.h>
#endif
#if __has_include(<linux/times.h>)
#include <linux/times.h>
#endif
#if __has_include(<linux/utime.h>)
#include <linux/utime.h>
#endif
#if __has_include(<linux/stat.h>)
#include <linux/stat.h>
#endif
#if __has_include(<asm/stat.h>)
#include <asm/stat.h>
#endif
#if __has_include(<linux/fcntl.h>)
#include <linux/fcntl.h>
#endif
#if __has_include(<linux/openat2.h>)
#include <linux/openat2.h>
#endif
#if __has_include(<linux/uio.h>)
#include <linux/uio.h>
#endif
#if __has_include(<linux/poll.h>)
#include <linux/poll.h>
#endif
#if __has_include(<linux/eventpoll.h>)
#include <linux/eventpoll.h>
#endif
#if __has_include(<linux/inotify.h>)
#include <linux/inotify.h>
#endif
#if __has_include(<linux/fanotify.h>)
#include <linux/fanotify.h>
#endif
#if __has_include(<linux/signal.h>)
#include <linux/signal.h>
#endif
#if __has_include(<linux/signalfd.h>)
#include <linux/signalfd.h>
#endif
#if __has_include(<linux/resource.h>)
#include <linux/resource.h>
#endif
#if __has_include(<linux/sysinfo.h>)
#include <linux/sysinfo.h>
#endif
#if __has_include(<linux/utsname.h>)
#include <linux/utsname.h>
#endif
#if __has_include(<linux/sched.h>)
#include <linux/sched.h>
#endif
#if __has_include(<linux/sched/types.h>)
#include <linux/sched/types.h>
#endif
#if __has_include(<linux/capability.h>)
#include <linux/capability.h>
#endif
#if __has_include(<linux/in.h>)
#include <linux/in.h>
#endif
#if __has_include(<linux/in6.h>)
#include <linux/in6.h>
#endif
#if __has_include(<linux/un.h>)
#include <linux/un.h>
#endif
#if __has_include(<linux/socket.h>)
#include <linux/socket.h>
#endif
#if __has_include(<linux/netlink.h>)
#include <linux/netlink.h>
#endif
#if __has_include(<linux/if_packet.h>)
#include <linux/if_packet.h>
#endif
#if __has_include(<linux/if_alg.h>)
#include <linux/if_alg.h>
#endif
#if __has_include(<linux/tcp.h>)
#include <linux/tcp.h>
#endif
#if __has_include(<linux/udp.h>)
#include <linux/udp.h>
#endif
#if __has_include(<asm/statfs.h>)
#include <asm/statfs.h>
#endif
#if __has_include(<linux/ipc.h>)
#include <linux/ipc.h>
#endif
#if __has_include(<linux/sem.h>)
#include <linux/sem.h>
#endif
#if __has_include(<linux/shm.h>)
#include <linux/shm.h>
#endif
#if __has_include(<linux/msg.h>)
#include <linux/msg.h>
#endif
#if __has_include(<linux/mqueue.h>)
#include <linux/mqueue.h>
#endif
#if __has_include(<linux/aio_abi.h>)
#include <linux/aio_abi.h>
#endif
#if __has_include(<linux/io_uring.h>)
#include <linux/io_uring.h>
#endif
#if __has_include(<linux/futex.h>)
#include <linux/futex.h>
#endif
#if __has_include(<linux/kexec.h>)
#include <linux/kexec.h>
#endif
#if __has_include(<linux/perf_event.h>)
#include <linux/perf_event.h>
#endif
#if __has_include(<linux/landlock.h>)
#include <linux/landlock.h>
#endif
#if __has_include(<linux/mount.h>)
#include <linux/mount.h>
#endif
#if __has_include(<linux/nsfs.h>)
#include <linux/nsfs.h>
#endif
#if __has_include(<linux/mman.h>)
#include <linux/mman.h>
#endif
#if __has_include(<linux/quota.h>)
#include <linux/quota.h>
#endif
#if __has_include(<linux/rseq.h>)
#include <linux/rseq.h>
#endif
#if __has_include(<linux/seccomp.h>)
#include <linux/seccomp.h>
#endif
#if __has_include(<linux/filter.h>)
#include <linux/filter.h>
#endif
#if __has_include(<linux/ptrace.h>)
#include <linux/ptrace.h>
#endif
#if __has_include(<asm/ptrace.h>)
#include <asm/ptrace.h>
#endif
#if __has_include(<linux/fs.h>)
#include <linux/fs.h>
#endif
#if __has_include(<linux/xattr.h>)
#include <linux/xattr.h>
#endif
#if __has_include(<linux/prctl.h>)
#include <linux/prctl.h>
#endif
#if __has_include(<linux/membarrier.h>)
#include <linux/membarrier.h>
#endif
#if __has_include(<linux/keyctl.h>)
#include <linux/keyctl.h>
#endif
#if __has_include(<linux/mempolicy.h>)
#include <linux/mempolicy.h>
#endif
#if __has_include(<linux/wait.h>)
#include <linux/wait.h>
#endif
#if __has_include(<linux/pidfd.h>)
#include <linux/pidfd.h>
#endif
#if __has_include(<linux/reboot.h>)
#include <linux/reboot.h>
#endif
#if __has_include(<linux/random.h>)
#include <linux/random.h>
#endif
#if __has_include(<linux/memfd.h>)
#include <linux/memfd.h>
#endif
#if __has_include(<linux/kcmp.h>)
#include <linux/kcmp.h>
#endif
#if __has_include(<linux/personality.h>)
#include <linux/personality.h>
#endif
#if __has_include(<linux/module.h>)
#include <linux/module.h>
#endif
#if __has_include(<linux/acct.h>)
#include <linux/acct.h>
#endif
#if __has_include(<linux/userfaultfd.h>)
#include <linux/userfaultfd.h>
#endif
#if __has_include(<linux/swab.h>)
#include <linux/swab.h>
#endif
#if __has_include(<linux/errqueue.h>)
#include <linux/errqueue.h>
#endif
#if __has_include(<linux/net_tstamp.h>)
#include <linux/net_tstamp.h>
#endif
#if __has_include(<linux/ioprio.h>)
#include <linux/ioprio.h>
#endif
#if __has_include(<linux/eventfd.h>)
#include <linux/eventfd.h>
#endif
#if __has_include(<linux/timerfd.h>)
#include <linux/timerfd.h>
#endif
#if __has_include(<linux/close_range.h>)
#include <linux/close_range.h>
#endif
#if __has_include(<linux/dqblk_xfs.h>)
#include <linux/dqblk_xfs.h>
#endif
#if __has_include(<linux/sockios.h>)
#include <linux/sockios.h>
#endif
#if __has_include(<asm/socket.h>)
#include <asm/socket.h>
#endif
#if __has_include(<asm/unistd.h>)
#include <asm/unistd.h>
#endif
#if __has_include(<asm/mman.h>)
#include <asm/mman.h>
#endif
#if __has_include(<asm/prctl.h>)
#include <asm/prctl.h>
#endif
#if __has_include(<linux/lsm.h>)
#include <linux/lsm.h>
#endif
#if __has_include(<linux/bpf.h>)
#include <linux/bpf.h>
#endif
#if __has_include(<asm/ldt.h>)
#include <asm/ldt.h>
#endif
