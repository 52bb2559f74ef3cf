// The table of the architectures that came late.
#define __ARCH_WANT_RENAMEAT
#define __ARCH_WANT_NEW_STAT
#define __ARCH_WANT_SET_GET_RLIMIT
#define __ARCH_WANT_SYS_CLONE3
#define __ARCH_WANT_MEMFD_SECRET
#define __ARCH_WANT_TIME32_SYSCALLS
#include <asm-generic/unistd.h>
