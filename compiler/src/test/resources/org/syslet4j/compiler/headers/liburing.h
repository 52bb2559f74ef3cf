// liburing carries its own copy of the kernel's header.
#if __has_include(<liburing/io_uring.h>)
#include <linux/time_types.h>
#include <liburing/io_uring.h>
#endif
