// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.nativelib;

import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Errno;

/** Why an engine did not open: what was probed, what answered, and the way out. */
final class OpenProblem {
  private static final String OR = "; or choose THREADS, which works everywhere, or AUTO";

  private OpenProblem() {}

  static NativeProblem of(int errno, boolean uring) {
    if (errno == Errno.EBUSY.number()) {
      return new NativeProblem(
          "opening an engine",
          Errno.describe(errno),
          "every signal from SIGRTMIN + 8 on has a handler already, and libsyslet needs one to"
              + " interrupt its own threads: leave one free",
          null);
    }
    String wayOut = uring ? refused(errno) : null;
    if (wayOut != null) {
      return new NativeProblem(
          "opening the uring engine: io_uring_setup(2)", Errno.describe(errno), wayOut + OR, null);
    }
    return new NativeProblem(
        "opening an engine",
        Errno.describe(errno),
        "an engine needs a few threads, descriptors and a little memory: look at ulimit -u and"
            + " ulimit -n"
            + (uring ? OR : ""),
        null);
  }

  /** Null when it is no matter of io_uring. */
  private static @Nullable String refused(int errno) {
    if (errno == Errno.EPERM.number() || errno == Errno.EACCES.number()) {
      return "the kernel or a seccomp profile refuses io_uring (those of containers do unless told"
          + " otherwise): allow io_uring_setup, io_uring_enter and io_uring_register in the profile,"
          + " and look at sysctl kernel.io_uring_disabled, which must be 0";
    }
    if (errno == Errno.ENOSYS.number()) {
      return "this kernel has no io_uring, or a seccomp profile hides it: it needs Linux 6.1 or newer"
          + " with CONFIG_IO_URING";
    }
    if (errno == Errno.EOPNOTSUPP.number()) {
      return "this kernel's io_uring lacks what the engine needs: use Linux 6.1 or newer";
    }
    return errno == Errno.ENOMEM.number()
        ? "there is no memory for the rings: raise ulimit -l, or ask for fewer ring entries"
        : null;
  }
}
