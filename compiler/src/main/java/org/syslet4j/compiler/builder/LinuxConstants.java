// SPDX-License-Identifier: Apache-2.0
// Written by PreludeWriter from linux.syslet: change that, not this.
package org.syslet4j.compiler.builder;

/**
 * The constants of the prelude, by their UAPI names.
 */
public final class LinuxConstants {
  /**
   * {@code 0}, for {@code flags} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static final Constant AT_STATX_SYNC_AS_STAT = new Constant("AT_STATX_SYNC_AS_STAT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static final Constant AT_HANDLE_MNT_ID_UNIQUE = new Constant("AT_HANDLE_MNT_ID_UNIQUE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static final Constant AT_HANDLE_CONNECTABLE = new Constant("AT_HANDLE_CONNECTABLE");

  /**
   * {@code 0x100}, for {@code flags} of faccessat2, newfstatat, statx, fchmodat2 and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/faccessat2.2.html">faccessat2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/newfstatat.2.html">newfstatat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/fchmodat2.2.html">fchmodat2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static final Constant AT_SYMLINK_NOFOLLOW = new Constant("AT_SYMLINK_NOFOLLOW");

  /**
   * {@code 0x200}, for {@code flags} of faccessat2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/faccessat2.2.html">faccessat2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static final Constant AT_EACCESS = new Constant("AT_EACCESS");

  /**
   * {@code 0x200}, for {@code flags} of unlinkat.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/unlinkat.2.html">unlinkat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static final Constant AT_REMOVEDIR = new Constant("AT_REMOVEDIR");

  /**
   * {@code 0x200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static final Constant AT_HANDLE_FID = new Constant("AT_HANDLE_FID");

  /**
   * {@code 0x400}, for {@code flags} of linkat.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/linkat.2.html">linkat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static final Constant AT_SYMLINK_FOLLOW = new Constant("AT_SYMLINK_FOLLOW");

  /**
   * {@code 0x800}, for {@code flags} of newfstatat, statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/newfstatat.2.html">newfstatat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static final Constant AT_NO_AUTOMOUNT = new Constant("AT_NO_AUTOMOUNT");

  /**
   * {@code 0x1000}, for {@code flags} of linkat, faccessat2, newfstatat, statx and 3 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/linkat.2.html">linkat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/faccessat2.2.html">faccessat2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/newfstatat.2.html">newfstatat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static final Constant AT_EMPTY_PATH = new Constant("AT_EMPTY_PATH");

  /**
   * {@code 0x2000}, for {@code flags} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static final Constant AT_STATX_FORCE_SYNC = new Constant("AT_STATX_FORCE_SYNC");

  /**
   * {@code 0x4000}, for {@code flags} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static final Constant AT_STATX_DONT_SYNC = new Constant("AT_STATX_DONT_SYNC");

  /**
   * {@code 0x6000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static final Constant AT_STATX_SYNC_TYPE = new Constant("AT_STATX_SYNC_TYPE");

  /**
   * {@code 0x8000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static final Constant AT_RECURSIVE = new Constant("AT_RECURSIVE");

  /**
   * {@code 0x10000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static final Constant AT_EXECVE_CHECK = new Constant("AT_EXECVE_CHECK");

  /**
   * {@code -100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static final Constant AT_FDCWD = new Constant("AT_FDCWD");

  /**
   * {@code 2}, for {@code flags} of close_range.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/close_range.2.html">close_range(2)</a>
   */
  public static final Constant CLOSE_RANGE_UNSHARE = new Constant("CLOSE_RANGE_UNSHARE");

  /**
   * {@code 4}, for {@code flags} of close_range.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/close_range.2.html">close_range(2)</a>
   */
  public static final Constant CLOSE_RANGE_CLOEXEC = new Constant("CLOSE_RANGE_CLOEXEC");

  /**
   * {@code 1}, for {@code flags} of eventfd2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/eventfd2.2.html">eventfd2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EFD_SEMAPHORE = new Constant("EFD_SEMAPHORE");

  /**
   * {@code 0o4000}, for {@code flags} of eventfd2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/eventfd2.2.html">eventfd2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EFD_NONBLOCK = new Constant("EFD_NONBLOCK");

  /**
   * {@code 0o2000000}, for {@code flags} of eventfd2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/eventfd2.2.html">eventfd2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EFD_CLOEXEC = new Constant("EFD_CLOEXEC");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_OK = new Constant("F_OK");

  /**
   * {@code 1}, for {@code flags} of memfd_create.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static final Constant MFD_CLOEXEC = new Constant("MFD_CLOEXEC");

  /**
   * {@code 2}, for {@code flags} of memfd_create.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static final Constant MFD_ALLOW_SEALING = new Constant("MFD_ALLOW_SEALING");

  /**
   * {@code 4}, for {@code flags} of memfd_create.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static final Constant MFD_HUGETLB = new Constant("MFD_HUGETLB");

  /**
   * {@code 8}, for {@code flags} of memfd_create.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static final Constant MFD_NOEXEC_SEAL = new Constant("MFD_NOEXEC_SEAL");

  /**
   * {@code 0x10}, for {@code flags} of memfd_create.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static final Constant MFD_EXEC = new Constant("MFD_EXEC");

  /**
   * {@code 26}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static final Constant MFD_HUGE_SHIFT = new Constant("MFD_HUGE_SHIFT");

  /**
   * {@code 0x3f}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static final Constant MFD_HUGE_MASK = new Constant("MFD_HUGE_MASK");

  /**
   * {@code 0x40000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static final Constant MFD_HUGE_64KB = new Constant("MFD_HUGE_64KB");

  /**
   * {@code 0x4c000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static final Constant MFD_HUGE_512KB = new Constant("MFD_HUGE_512KB");

  /**
   * {@code 0x50000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static final Constant MFD_HUGE_1MB = new Constant("MFD_HUGE_1MB");

  /**
   * {@code 0x54000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static final Constant MFD_HUGE_2MB = new Constant("MFD_HUGE_2MB");

  /**
   * {@code 0x5c000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static final Constant MFD_HUGE_8MB = new Constant("MFD_HUGE_8MB");

  /**
   * {@code 0x60000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static final Constant MFD_HUGE_16MB = new Constant("MFD_HUGE_16MB");

  /**
   * {@code 0x64000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static final Constant MFD_HUGE_32MB = new Constant("MFD_HUGE_32MB");

  /**
   * {@code 0x70000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static final Constant MFD_HUGE_256MB = new Constant("MFD_HUGE_256MB");

  /**
   * {@code 0x74000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static final Constant MFD_HUGE_512MB = new Constant("MFD_HUGE_512MB");

  /**
   * {@code 0x78000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static final Constant MFD_HUGE_1GB = new Constant("MFD_HUGE_1GB");

  /**
   * {@code 0x7c000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static final Constant MFD_HUGE_2GB = new Constant("MFD_HUGE_2GB");

  /**
   * {@code 0x88000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static final Constant MFD_HUGE_16GB = new Constant("MFD_HUGE_16GB");

  /**
   * {@code 0}, for {@code flags} of openat, open, open_by_handle_at, mq_open.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static final Constant O_RDONLY = new Constant("O_RDONLY");

  /**
   * {@code 1}, for {@code flags} of openat, open, open_by_handle_at, mq_open.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static final Constant O_WRONLY = new Constant("O_WRONLY");

  /**
   * {@code 2}, for {@code flags} of openat, open, open_by_handle_at, mq_open.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static final Constant O_RDWR = new Constant("O_RDWR");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   */
  public static final Constant O_ACCMODE = new Constant("O_ACCMODE");

  /**
   * {@code 0o100}, for {@code flags} of openat, open, open_by_handle_at, mq_open.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static final Constant O_CREAT = new Constant("O_CREAT");

  /**
   * {@code 0o200}, for {@code flags} of openat, open, open_by_handle_at, mq_open.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static final Constant O_EXCL = new Constant("O_EXCL");

  /**
   * {@code 0o400}, for {@code flags} of openat, open, open_by_handle_at, mq_open.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static final Constant O_NOCTTY = new Constant("O_NOCTTY");

  /**
   * {@code 0o1000}, for {@code flags} of openat, open, open_by_handle_at, mq_open.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static final Constant O_TRUNC = new Constant("O_TRUNC");

  /**
   * {@code 0o2000}, for {@code flags} of openat, open, open_by_handle_at, mq_open.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static final Constant O_APPEND = new Constant("O_APPEND");

  /**
   * {@code 0o4000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   */
  public static final Constant O_NDELAY = new Constant("O_NDELAY");

  /**
   * {@code 0o4000}, for {@code flags} of openat, open, pipe2, open_by_handle_at and 1 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pipe2.2.html">pipe2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   */
  public static final Constant O_NONBLOCK = new Constant("O_NONBLOCK");

  /**
   * {@code 0o10000}, for {@code flags} of openat, open, open_by_handle_at, mq_open.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static final Constant O_DSYNC = new Constant("O_DSYNC");

  /**
   * {@code 0o20000}, for {@code flags} of openat, open, open_by_handle_at, mq_open.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static final Constant O_ASYNC = new Constant("O_ASYNC");

  /**
   * {@code x86_64: 0o40000, aarch64: 0o200000}, for {@code flags} of openat, open, pipe2, open_by_handle_at and 1 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pipe2.2.html">pipe2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   */
  public static final Constant O_DIRECT = new Constant("O_DIRECT");

  /**
   * {@code x86_64: 0o100000, aarch64: 0o400000}, for {@code flags} of openat, open, open_by_handle_at, mq_open.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static final Constant O_LARGEFILE = new Constant("O_LARGEFILE");

  /**
   * {@code x86_64: 0o200000, aarch64: 0o40000}, for {@code flags} of openat, open, open_by_handle_at, mq_open.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static final Constant O_DIRECTORY = new Constant("O_DIRECTORY");

  /**
   * {@code x86_64: 0o400000, aarch64: 0o100000}, for {@code flags} of openat, open, open_by_handle_at, mq_open.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static final Constant O_NOFOLLOW = new Constant("O_NOFOLLOW");

  /**
   * {@code 0o1000000}, for {@code flags} of openat, open, open_by_handle_at, mq_open.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static final Constant O_NOATIME = new Constant("O_NOATIME");

  /**
   * {@code 0o2000000}, for {@code flags} of openat, open, dup3, pipe2 and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/dup3.2.html">dup3(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pipe2.2.html">pipe2(2)</a>
   */
  public static final Constant O_CLOEXEC = new Constant("O_CLOEXEC");

  /**
   * {@code 0o4010000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   */
  public static final Constant O_FSYNC = new Constant("O_FSYNC");

  /**
   * {@code 0o4010000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   */
  public static final Constant O_RSYNC = new Constant("O_RSYNC");

  /**
   * {@code 0o4010000}, for {@code flags} of openat, open, open_by_handle_at, mq_open.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static final Constant O_SYNC = new Constant("O_SYNC");

  /**
   * {@code 0o10000000}, for {@code flags} of openat, open, open_by_handle_at, mq_open.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static final Constant O_PATH = new Constant("O_PATH");

  /**
   * {@code x86_64: 0o20200000, aarch64: 0o20040000}, for {@code flags} of openat, open, open_by_handle_at, mq_open.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static final Constant O_TMPFILE = new Constant("O_TMPFILE");

  /**
   * {@code 4}, for {@code mode} of access, faccessat, faccessat2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/access.2.html">access(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/faccessat.2.html">faccessat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/faccessat2.2.html">faccessat2(2)</a>
   */
  public static final Constant R_OK = new Constant("R_OK");

  /**
   * {@code 0}, for {@code whence} of lseek.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lseek.2.html">lseek(2)</a>
   */
  public static final Constant SEEK_SET = new Constant("SEEK_SET");

  /**
   * {@code 1}, for {@code whence} of lseek.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lseek.2.html">lseek(2)</a>
   */
  public static final Constant SEEK_CUR = new Constant("SEEK_CUR");

  /**
   * {@code 2}, for {@code whence} of lseek.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lseek.2.html">lseek(2)</a>
   */
  public static final Constant SEEK_END = new Constant("SEEK_END");

  /**
   * {@code 3}, for {@code whence} of lseek.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lseek.2.html">lseek(2)</a>
   */
  public static final Constant SEEK_DATA = new Constant("SEEK_DATA");

  /**
   * {@code 4}, for {@code whence} of lseek.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lseek.2.html">lseek(2)</a>
   */
  public static final Constant SEEK_HOLE = new Constant("SEEK_HOLE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/stdin.3.html">stdin(3)</a>
   */
  public static final Constant STDERR_FILENO = new Constant("STDERR_FILENO");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/stdin.3.html">stdin(3)</a>
   */
  public static final Constant STDIN_FILENO = new Constant("STDIN_FILENO");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/stdin.3.html">stdin(3)</a>
   */
  public static final Constant STDOUT_FILENO = new Constant("STDOUT_FILENO");

  /**
   * {@code 2}, for {@code mode} of access, faccessat, faccessat2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/access.2.html">access(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/faccessat.2.html">faccessat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/faccessat2.2.html">faccessat2(2)</a>
   */
  public static final Constant W_OK = new Constant("W_OK");

  /**
   * {@code 1}, for {@code mode} of access, faccessat, faccessat2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/access.2.html">access(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/faccessat.2.html">faccessat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/faccessat2.2.html">faccessat2(2)</a>
   */
  public static final Constant X_OK = new Constant("X_OK");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat2.2.html">openat2(2)</a>
   */
  public static final Constant RESOLVE_NO_XDEV = new Constant("RESOLVE_NO_XDEV");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat2.2.html">openat2(2)</a>
   */
  public static final Constant RESOLVE_NO_MAGICLINKS = new Constant("RESOLVE_NO_MAGICLINKS");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat2.2.html">openat2(2)</a>
   */
  public static final Constant RESOLVE_NO_SYMLINKS = new Constant("RESOLVE_NO_SYMLINKS");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat2.2.html">openat2(2)</a>
   */
  public static final Constant RESOLVE_BENEATH = new Constant("RESOLVE_BENEATH");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat2.2.html">openat2(2)</a>
   */
  public static final Constant RESOLVE_IN_ROOT = new Constant("RESOLVE_IN_ROOT");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat2.2.html">openat2(2)</a>
   */
  public static final Constant RESOLVE_CACHED = new Constant("RESOLVE_CACHED");

  /**
   * {@code 1}, for {@code mode} of fallocate.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fallocate.2.html">fallocate(2)</a>
   */
  public static final Constant FALLOC_FL_KEEP_SIZE = new Constant("FALLOC_FL_KEEP_SIZE");

  /**
   * {@code 2}, for {@code mode} of fallocate.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fallocate.2.html">fallocate(2)</a>
   */
  public static final Constant FALLOC_FL_PUNCH_HOLE = new Constant("FALLOC_FL_PUNCH_HOLE");

  /**
   * {@code 4}, for {@code mode} of fallocate.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fallocate.2.html">fallocate(2)</a>
   */
  public static final Constant FALLOC_FL_NO_HIDE_STALE = new Constant("FALLOC_FL_NO_HIDE_STALE");

  /**
   * {@code 8}, for {@code mode} of fallocate.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fallocate.2.html">fallocate(2)</a>
   */
  public static final Constant FALLOC_FL_COLLAPSE_RANGE = new Constant("FALLOC_FL_COLLAPSE_RANGE");

  /**
   * {@code 0x10}, for {@code mode} of fallocate.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fallocate.2.html">fallocate(2)</a>
   */
  public static final Constant FALLOC_FL_ZERO_RANGE = new Constant("FALLOC_FL_ZERO_RANGE");

  /**
   * {@code 0x20}, for {@code mode} of fallocate.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fallocate.2.html">fallocate(2)</a>
   */
  public static final Constant FALLOC_FL_INSERT_RANGE = new Constant("FALLOC_FL_INSERT_RANGE");

  /**
   * {@code 0x40}, for {@code mode} of fallocate.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fallocate.2.html">fallocate(2)</a>
   */
  public static final Constant FALLOC_FL_UNSHARE_RANGE = new Constant("FALLOC_FL_UNSHARE_RANGE");

  /**
   * {@code 0}, for {@code advice} of fadvise64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fadvise64.2.html">fadvise64(2)</a>
   */
  public static final Constant POSIX_FADV_NORMAL = new Constant("POSIX_FADV_NORMAL");

  /**
   * {@code 1}, for {@code advice} of fadvise64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fadvise64.2.html">fadvise64(2)</a>
   */
  public static final Constant POSIX_FADV_RANDOM = new Constant("POSIX_FADV_RANDOM");

  /**
   * {@code 2}, for {@code advice} of fadvise64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fadvise64.2.html">fadvise64(2)</a>
   */
  public static final Constant POSIX_FADV_SEQUENTIAL = new Constant("POSIX_FADV_SEQUENTIAL");

  /**
   * {@code 3}, for {@code advice} of fadvise64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fadvise64.2.html">fadvise64(2)</a>
   */
  public static final Constant POSIX_FADV_WILLNEED = new Constant("POSIX_FADV_WILLNEED");

  /**
   * {@code 4}, for {@code advice} of fadvise64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fadvise64.2.html">fadvise64(2)</a>
   */
  public static final Constant POSIX_FADV_DONTNEED = new Constant("POSIX_FADV_DONTNEED");

  /**
   * {@code 5}, for {@code advice} of fadvise64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fadvise64.2.html">fadvise64(2)</a>
   */
  public static final Constant POSIX_FADV_NOREUSE = new Constant("POSIX_FADV_NOREUSE");

  /**
   * {@code 0}, for {@code flags} of preadv2, pwritev2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</a>
   */
  public static final Constant RWF_WRITE_LIFE_NOT_SET = new Constant("RWF_WRITE_LIFE_NOT_SET");

  /**
   * {@code 1}, for {@code flags} of preadv2, pwritev2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</a>
   */
  public static final Constant RWF_HIPRI = new Constant("RWF_HIPRI");

  /**
   * {@code 2}, for {@code flags} of preadv2, pwritev2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</a>
   */
  public static final Constant RWF_DSYNC = new Constant("RWF_DSYNC");

  /**
   * {@code 4}, for {@code flags} of preadv2, pwritev2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</a>
   */
  public static final Constant RWF_SYNC = new Constant("RWF_SYNC");

  /**
   * {@code 8}, for {@code flags} of preadv2, pwritev2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</a>
   */
  public static final Constant RWF_NOWAIT = new Constant("RWF_NOWAIT");

  /**
   * {@code 0x10}, for {@code flags} of preadv2, pwritev2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</a>
   */
  public static final Constant RWF_APPEND = new Constant("RWF_APPEND");

  /**
   * {@code 0x20}, for {@code flags} of preadv2, pwritev2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</a>
   */
  public static final Constant RWF_NOAPPEND = new Constant("RWF_NOAPPEND");

  /**
   * {@code 0x40}, for {@code flags} of preadv2, pwritev2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</a>
   */
  public static final Constant RWF_ATOMIC = new Constant("RWF_ATOMIC");

  /**
   * {@code 0x80}, for {@code flags} of preadv2, pwritev2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</a>
   */
  public static final Constant RWF_DONTCACHE = new Constant("RWF_DONTCACHE");

  /**
   * {@code 0x100}, for {@code flags} of preadv2, pwritev2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</a>
   */
  public static final Constant RWF_NOSIGNAL = new Constant("RWF_NOSIGNAL");

  /**
   * {@code 1}, for {@code flags} of splice, tee, vmsplice.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/splice.2.html">splice(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tee.2.html">tee(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/vmsplice.2.html">vmsplice(2)</a>
   */
  public static final Constant SPLICE_F_MOVE = new Constant("SPLICE_F_MOVE");

  /**
   * {@code 2}, for {@code flags} of splice, tee, vmsplice.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/splice.2.html">splice(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tee.2.html">tee(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/vmsplice.2.html">vmsplice(2)</a>
   */
  public static final Constant SPLICE_F_NONBLOCK = new Constant("SPLICE_F_NONBLOCK");

  /**
   * {@code 4}, for {@code flags} of splice, tee, vmsplice.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/splice.2.html">splice(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tee.2.html">tee(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/vmsplice.2.html">vmsplice(2)</a>
   */
  public static final Constant SPLICE_F_MORE = new Constant("SPLICE_F_MORE");

  /**
   * {@code 8}, for {@code flags} of splice, tee, vmsplice.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/splice.2.html">splice(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tee.2.html">tee(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/vmsplice.2.html">vmsplice(2)</a>
   */
  public static final Constant SPLICE_F_GIFT = new Constant("SPLICE_F_GIFT");

  /**
   * {@code 0x80000000}, for {@code flags} of splice, tee, vmsplice.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/splice.2.html">splice(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tee.2.html">tee(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/vmsplice.2.html">vmsplice(2)</a>
   */
  public static final Constant SPLICE_F_FD_IN_FIXED = new Constant("SPLICE_F_FD_IN_FIXED");

  /**
   * {@code 1}, for {@code flags} of sync_file_range.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sync_file_range.2.html">sync_file_range(2)</a>
   */
  public static final Constant SYNC_FILE_RANGE_WAIT_BEFORE = new Constant("SYNC_FILE_RANGE_WAIT_BEFORE");

  /**
   * {@code 2}, for {@code flags} of sync_file_range.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sync_file_range.2.html">sync_file_range(2)</a>
   */
  public static final Constant SYNC_FILE_RANGE_WRITE = new Constant("SYNC_FILE_RANGE_WRITE");

  /**
   * {@code 4}, for {@code flags} of sync_file_range.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sync_file_range.2.html">sync_file_range(2)</a>
   */
  public static final Constant SYNC_FILE_RANGE_WAIT_AFTER = new Constant("SYNC_FILE_RANGE_WAIT_AFTER");

  /**
   * {@code 7}, for {@code flags} of sync_file_range.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sync_file_range.2.html">sync_file_range(2)</a>
   */
  public static final Constant SYNC_FILE_RANGE_WRITE_AND_WAIT = new Constant("SYNC_FILE_RANGE_WRITE_AND_WAIT");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/readv.2.html">readv(2)</a>
   */
  public static final Constant UIO_MAXIOV = new Constant("UIO_MAXIOV");

  /**
   * {@code 1}, for {@code flags} of renameat2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/renameat2.2.html">renameat2(2)</a>
   */
  public static final Constant RENAME_NOREPLACE = new Constant("RENAME_NOREPLACE");

  /**
   * {@code 2}, for {@code flags} of renameat2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/renameat2.2.html">renameat2(2)</a>
   */
  public static final Constant RENAME_EXCHANGE = new Constant("RENAME_EXCHANGE");

  /**
   * {@code 4}, for {@code flags} of renameat2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/renameat2.2.html">renameat2(2)</a>
   */
  public static final Constant RENAME_WHITEOUT = new Constant("RENAME_WHITEOUT");

  /**
   * {@code 0x1}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_TYPE = new Constant("STATX_TYPE");

  /**
   * {@code 0x2}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_MODE = new Constant("STATX_MODE");

  /**
   * {@code 0x4}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_NLINK = new Constant("STATX_NLINK");

  /**
   * {@code 0x8}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_UID = new Constant("STATX_UID");

  /**
   * {@code 0x10}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_GID = new Constant("STATX_GID");

  /**
   * {@code 0x20}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_ATIME = new Constant("STATX_ATIME");

  /**
   * {@code 0x40}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_MTIME = new Constant("STATX_MTIME");

  /**
   * {@code 0x80}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_CTIME = new Constant("STATX_CTIME");

  /**
   * {@code 0x100}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_INO = new Constant("STATX_INO");

  /**
   * {@code 0x200}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_SIZE = new Constant("STATX_SIZE");

  /**
   * {@code 0x400}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_BLOCKS = new Constant("STATX_BLOCKS");

  /**
   * {@code 0x7ff}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_BASIC_STATS = new Constant("STATX_BASIC_STATS");

  /**
   * {@code 0x800}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_BTIME = new Constant("STATX_BTIME");

  /**
   * {@code 4095}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_ALL = new Constant("STATX_ALL");

  /**
   * {@code 0x1000}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_MNT_ID = new Constant("STATX_MNT_ID");

  /**
   * {@code 0x2000}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_DIOALIGN = new Constant("STATX_DIOALIGN");

  /**
   * {@code 0x4000}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_MNT_ID_UNIQUE = new Constant("STATX_MNT_ID_UNIQUE");

  /**
   * {@code 0x8000}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_SUBVOL = new Constant("STATX_SUBVOL");

  /**
   * {@code 0x10000}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_WRITE_ATOMIC = new Constant("STATX_WRITE_ATOMIC");

  /**
   * {@code 0x20000}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_DIO_READ_ALIGN = new Constant("STATX_DIO_READ_ALIGN");

  /**
   * {@code 0x80000000}, for {@code mask} of statx.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX__RESERVED = new Constant("STATX__RESERVED");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_ATTR_COMPRESSED = new Constant("STATX_ATTR_COMPRESSED");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_ATTR_IMMUTABLE = new Constant("STATX_ATTR_IMMUTABLE");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_ATTR_APPEND = new Constant("STATX_ATTR_APPEND");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_ATTR_NODUMP = new Constant("STATX_ATTR_NODUMP");

  /**
   * {@code 0x800}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_ATTR_ENCRYPTED = new Constant("STATX_ATTR_ENCRYPTED");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_ATTR_AUTOMOUNT = new Constant("STATX_ATTR_AUTOMOUNT");

  /**
   * {@code 0x2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_ATTR_MOUNT_ROOT = new Constant("STATX_ATTR_MOUNT_ROOT");

  /**
   * {@code 0x100000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_ATTR_VERITY = new Constant("STATX_ATTR_VERITY");

  /**
   * {@code 0x200000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_ATTR_DAX = new Constant("STATX_ATTR_DAX");

  /**
   * {@code 0x400000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final Constant STATX_ATTR_WRITE_ATOMIC = new Constant("STATX_ATTR_WRITE_ATOMIC");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IXOTH = new Constant("S_IXOTH");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IWOTH = new Constant("S_IWOTH");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IROTH = new Constant("S_IROTH");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IRWXO = new Constant("S_IRWXO");

  /**
   * {@code 0o10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IXGRP = new Constant("S_IXGRP");

  /**
   * {@code 0o20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IWGRP = new Constant("S_IWGRP");

  /**
   * {@code 0o40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IRGRP = new Constant("S_IRGRP");

  /**
   * {@code 0o70}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IRWXG = new Constant("S_IRWXG");

  /**
   * {@code 0o100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IEXEC = new Constant("S_IEXEC");

  /**
   * {@code 0o100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IXUSR = new Constant("S_IXUSR");

  /**
   * {@code 0o200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IWRITE = new Constant("S_IWRITE");

  /**
   * {@code 0o200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IWUSR = new Constant("S_IWUSR");

  /**
   * {@code 0o400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IREAD = new Constant("S_IREAD");

  /**
   * {@code 0o400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IRUSR = new Constant("S_IRUSR");

  /**
   * {@code 0o700}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IRWXU = new Constant("S_IRWXU");

  /**
   * {@code 0o1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_ISVTX = new Constant("S_ISVTX");

  /**
   * {@code 0o2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_ISGID = new Constant("S_ISGID");

  /**
   * {@code 0o4000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_ISUID = new Constant("S_ISUID");

  /**
   * {@code 0o10000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IFIFO = new Constant("S_IFIFO");

  /**
   * {@code 0o20000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IFCHR = new Constant("S_IFCHR");

  /**
   * {@code 0o40000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IFDIR = new Constant("S_IFDIR");

  /**
   * {@code 0o60000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IFBLK = new Constant("S_IFBLK");

  /**
   * {@code 0o100000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IFREG = new Constant("S_IFREG");

  /**
   * {@code 0o120000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IFLNK = new Constant("S_IFLNK");

  /**
   * {@code 0o140000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IFSOCK = new Constant("S_IFSOCK");

  /**
   * {@code 0o170000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</a>
   */
  public static final Constant S_IFMT = new Constant("S_IFMT");

  /**
   * {@code 0x3ffffffe}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/utimensat.2.html">utimensat(2)</a>
   */
  public static final Constant UTIME_OMIT = new Constant("UTIME_OMIT");

  /**
   * {@code 0x3fffffff}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/utimensat.2.html">utimensat(2)</a>
   */
  public static final Constant UTIME_NOW = new Constant("UTIME_NOW");

  /**
   * {@code 1}, for {@code flags} of setxattr, lsetxattr, fsetxattr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setxattr.2.html">setxattr(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/lsetxattr.2.html">lsetxattr(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/fsetxattr.2.html">fsetxattr(2)</a>
   */
  public static final Constant XATTR_CREATE = new Constant("XATTR_CREATE");

  /**
   * {@code 2}, for {@code flags} of setxattr, lsetxattr, fsetxattr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setxattr.2.html">setxattr(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/lsetxattr.2.html">lsetxattr(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/fsetxattr.2.html">fsetxattr(2)</a>
   */
  public static final Constant XATTR_REPLACE = new Constant("XATTR_REPLACE");

  /**
   * {@code 255}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setxattr.2.html">setxattr(2)</a>
   */
  public static final Constant XATTR_NAME_MAX = new Constant("XATTR_NAME_MAX");

  /**
   * {@code 0x10000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setxattr.2.html">setxattr(2)</a>
   */
  public static final Constant XATTR_LIST_MAX = new Constant("XATTR_LIST_MAX");

  /**
   * {@code 0x10000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setxattr.2.html">setxattr(2)</a>
   */
  public static final Constant XATTR_SIZE_MAX = new Constant("XATTR_SIZE_MAX");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl_iflags.2.html">ioctl_iflags(2)</a>
   */
  public static final Constant FS_XFLAG_REALTIME = new Constant("FS_XFLAG_REALTIME");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl_iflags.2.html">ioctl_iflags(2)</a>
   */
  public static final Constant FS_XFLAG_PREALLOC = new Constant("FS_XFLAG_PREALLOC");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl_iflags.2.html">ioctl_iflags(2)</a>
   */
  public static final Constant FS_XFLAG_IMMUTABLE = new Constant("FS_XFLAG_IMMUTABLE");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl_iflags.2.html">ioctl_iflags(2)</a>
   */
  public static final Constant FS_XFLAG_APPEND = new Constant("FS_XFLAG_APPEND");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl_iflags.2.html">ioctl_iflags(2)</a>
   */
  public static final Constant FS_XFLAG_SYNC = new Constant("FS_XFLAG_SYNC");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl_iflags.2.html">ioctl_iflags(2)</a>
   */
  public static final Constant FS_XFLAG_NOATIME = new Constant("FS_XFLAG_NOATIME");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl_iflags.2.html">ioctl_iflags(2)</a>
   */
  public static final Constant FS_XFLAG_NODUMP = new Constant("FS_XFLAG_NODUMP");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl_iflags.2.html">ioctl_iflags(2)</a>
   */
  public static final Constant FS_XFLAG_RTINHERIT = new Constant("FS_XFLAG_RTINHERIT");

  /**
   * {@code 0x200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl_iflags.2.html">ioctl_iflags(2)</a>
   */
  public static final Constant FS_XFLAG_PROJINHERIT = new Constant("FS_XFLAG_PROJINHERIT");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl_iflags.2.html">ioctl_iflags(2)</a>
   */
  public static final Constant FS_XFLAG_NOSYMLINKS = new Constant("FS_XFLAG_NOSYMLINKS");

  /**
   * {@code 0x800}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl_iflags.2.html">ioctl_iflags(2)</a>
   */
  public static final Constant FS_XFLAG_EXTSIZE = new Constant("FS_XFLAG_EXTSIZE");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl_iflags.2.html">ioctl_iflags(2)</a>
   */
  public static final Constant FS_XFLAG_EXTSZINHERIT = new Constant("FS_XFLAG_EXTSZINHERIT");

  /**
   * {@code 0x2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl_iflags.2.html">ioctl_iflags(2)</a>
   */
  public static final Constant FS_XFLAG_NODEFRAG = new Constant("FS_XFLAG_NODEFRAG");

  /**
   * {@code 0x4000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl_iflags.2.html">ioctl_iflags(2)</a>
   */
  public static final Constant FS_XFLAG_FILESTREAM = new Constant("FS_XFLAG_FILESTREAM");

  /**
   * {@code 0x8000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl_iflags.2.html">ioctl_iflags(2)</a>
   */
  public static final Constant FS_XFLAG_DAX = new Constant("FS_XFLAG_DAX");

  /**
   * {@code 0x10000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl_iflags.2.html">ioctl_iflags(2)</a>
   */
  public static final Constant FS_XFLAG_COWEXTSIZE = new Constant("FS_XFLAG_COWEXTSIZE");

  /**
   * {@code 0x80000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl_iflags.2.html">ioctl_iflags(2)</a>
   */
  public static final Constant FS_XFLAG_HASATTR = new Constant("FS_XFLAG_HASATTR");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/realpath.3.html">realpath(3)</a>
   */
  public static final Constant PATH_MAX = new Constant("PATH_MAX");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant DN_ACCESS = new Constant("DN_ACCESS");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant DN_MODIFY = new Constant("DN_MODIFY");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant DN_CREATE = new Constant("DN_CREATE");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant DN_DELETE = new Constant("DN_DELETE");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant DN_RENAME = new Constant("DN_RENAME");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant DN_ATTRIB = new Constant("DN_ATTRIB");

  /**
   * {@code 0x80000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant DN_MULTISHOT = new Constant("DN_MULTISHOT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant FD_CLOEXEC = new Constant("FD_CLOEXEC");

  /**
   * {@code 0}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_DUPFD = new Constant("F_DUPFD");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_OWNER_TID = new Constant("F_OWNER_TID");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_RDLCK = new Constant("F_RDLCK");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_ULOCK = new Constant("F_ULOCK");

  /**
   * {@code 1}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_GETFD = new Constant("F_GETFD");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_LOCK = new Constant("F_LOCK");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_OWNER_PID = new Constant("F_OWNER_PID");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_SEAL_SEAL = new Constant("F_SEAL_SEAL");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_WRLCK = new Constant("F_WRLCK");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_OWNER_GID = new Constant("F_OWNER_GID");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_OWNER_PGRP = new Constant("F_OWNER_PGRP");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_SEAL_SHRINK = new Constant("F_SEAL_SHRINK");

  /**
   * {@code 2}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_SETFD = new Constant("F_SETFD");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_TLOCK = new Constant("F_TLOCK");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_UNLCK = new Constant("F_UNLCK");

  /**
   * {@code 3}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_GETFL = new Constant("F_GETFL");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_TEST = new Constant("F_TEST");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_EXLCK = new Constant("F_EXLCK");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_SEAL_GROW = new Constant("F_SEAL_GROW");

  /**
   * {@code 4}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_SETFL = new Constant("F_SETFL");

  /**
   * {@code 5}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_GETLK = new Constant("F_GETLK");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_GETLK64 = new Constant("F_GETLK64");

  /**
   * {@code 6}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_SETLK = new Constant("F_SETLK");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_SETLK64 = new Constant("F_SETLK64");

  /**
   * {@code 7}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_SETLKW = new Constant("F_SETLKW");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_SETLKW64 = new Constant("F_SETLKW64");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_SEAL_WRITE = new Constant("F_SEAL_WRITE");

  /**
   * {@code 8}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_SETOWN = new Constant("F_SETOWN");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_SHLCK = new Constant("F_SHLCK");

  /**
   * {@code 9}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_GETOWN = new Constant("F_GETOWN");

  /**
   * {@code 10}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_SETSIG = new Constant("F_SETSIG");

  /**
   * {@code 11}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_GETSIG = new Constant("F_GETSIG");

  /**
   * {@code 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_SETOWN_EX = new Constant("F_SETOWN_EX");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_GETOWN_EX = new Constant("F_GETOWN_EX");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_SEAL_FUTURE_WRITE = new Constant("F_SEAL_FUTURE_WRITE");

  /**
   * {@code 17}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_GETOWNER_UIDS = new Constant("F_GETOWNER_UIDS");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_SEAL_EXEC = new Constant("F_SEAL_EXEC");

  /**
   * {@code 36}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_OFD_GETLK = new Constant("F_OFD_GETLK");

  /**
   * {@code 37}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_OFD_SETLK = new Constant("F_OFD_SETLK");

  /**
   * {@code 38}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_OFD_SETLKW = new Constant("F_OFD_SETLKW");

  /**
   * {@code 0x400}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_SETLEASE = new Constant("F_SETLEASE");

  /**
   * {@code 1025}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_GETLEASE = new Constant("F_GETLEASE");

  /**
   * {@code 1026}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_NOTIFY = new Constant("F_NOTIFY");

  /**
   * {@code 1027}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_DUPFD_QUERY = new Constant("F_DUPFD_QUERY");

  /**
   * {@code 1028}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_CREATED_QUERY = new Constant("F_CREATED_QUERY");

  /**
   * {@code 1029}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_CANCELLK = new Constant("F_CANCELLK");

  /**
   * {@code 1030}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_DUPFD_CLOEXEC = new Constant("F_DUPFD_CLOEXEC");

  /**
   * {@code 1031}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_SETPIPE_SZ = new Constant("F_SETPIPE_SZ");

  /**
   * {@code 1032}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_GETPIPE_SZ = new Constant("F_GETPIPE_SZ");

  /**
   * {@code 1033}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_ADD_SEALS = new Constant("F_ADD_SEALS");

  /**
   * {@code 1034}, for {@code command} of fcntl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_GET_SEALS = new Constant("F_GET_SEALS");

  /**
   * {@code 1035}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_GET_RW_HINT = new Constant("F_GET_RW_HINT");

  /**
   * {@code 1036}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_SET_RW_HINT = new Constant("F_SET_RW_HINT");

  /**
   * {@code 1037}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_GET_FILE_RW_HINT = new Constant("F_GET_FILE_RW_HINT");

  /**
   * {@code 1038}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant F_SET_FILE_RW_HINT = new Constant("F_SET_FILE_RW_HINT");

  /**
   * {@code 1}, for {@code operation} of flock.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/flock.2.html">flock(2)</a>
   */
  public static final Constant LOCK_SH = new Constant("LOCK_SH");

  /**
   * {@code 2}, for {@code operation} of flock.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/flock.2.html">flock(2)</a>
   */
  public static final Constant LOCK_EX = new Constant("LOCK_EX");

  /**
   * {@code 4}, for {@code operation} of flock.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/flock.2.html">flock(2)</a>
   */
  public static final Constant LOCK_NB = new Constant("LOCK_NB");

  /**
   * {@code 8}, for {@code operation} of flock.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/flock.2.html">flock(2)</a>
   */
  public static final Constant LOCK_UN = new Constant("LOCK_UN");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/flock.2.html">flock(2)</a>
   */
  public static final Constant LOCK_MAND = new Constant("LOCK_MAND");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/flock.2.html">flock(2)</a>
   */
  public static final Constant LOCK_READ = new Constant("LOCK_READ");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/flock.2.html">flock(2)</a>
   */
  public static final Constant LOCK_WRITE = new Constant("LOCK_WRITE");

  /**
   * {@code 192}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/flock.2.html">flock(2)</a>
   */
  public static final Constant LOCK_RW = new Constant("LOCK_RW");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant RWH_WRITE_LIFE_NOT_SET = new Constant("RWH_WRITE_LIFE_NOT_SET");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant RWH_WRITE_LIFE_NONE = new Constant("RWH_WRITE_LIFE_NONE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant RWH_WRITE_LIFE_SHORT = new Constant("RWH_WRITE_LIFE_SHORT");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant RWH_WRITE_LIFE_MEDIUM = new Constant("RWH_WRITE_LIFE_MEDIUM");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant RWH_WRITE_LIFE_LONG = new Constant("RWH_WRITE_LIFE_LONG");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final Constant RWH_WRITE_LIFE_EXTREME = new Constant("RWH_WRITE_LIFE_EXTREME");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant FSCONFIG_SET_FLAG = new Constant("FSCONFIG_SET_FLAG");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant FSCONFIG_SET_STRING = new Constant("FSCONFIG_SET_STRING");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant FSCONFIG_SET_BINARY = new Constant("FSCONFIG_SET_BINARY");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant FSCONFIG_SET_PATH = new Constant("FSCONFIG_SET_PATH");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant FSCONFIG_SET_PATH_EMPTY = new Constant("FSCONFIG_SET_PATH_EMPTY");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant FSCONFIG_SET_FD = new Constant("FSCONFIG_SET_FD");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant FSCONFIG_CMD_CREATE = new Constant("FSCONFIG_CMD_CREATE");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant FSCONFIG_CMD_RECONFIGURE = new Constant("FSCONFIG_CMD_RECONFIGURE");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant FSCONFIG_CMD_CREATE_EXCL = new Constant("FSCONFIG_CMD_CREATE_EXCL");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant FSMOUNT_CLOEXEC = new Constant("FSMOUNT_CLOEXEC");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant FSOPEN_CLOEXEC = new Constant("FSOPEN_CLOEXEC");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant FSPICK_CLOEXEC = new Constant("FSPICK_CLOEXEC");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant FSPICK_SYMLINK_NOFOLLOW = new Constant("FSPICK_SYMLINK_NOFOLLOW");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant FSPICK_NO_AUTOMOUNT = new Constant("FSPICK_NO_AUTOMOUNT");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant FSPICK_EMPTY_PATH = new Constant("FSPICK_EMPTY_PATH");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant GRPQUOTA = new Constant("GRPQUOTA");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/umount.2.html">umount(2)</a>
   */
  public static final Constant MNT_FORCE = new Constant("MNT_FORCE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/umount.2.html">umount(2)</a>
   */
  public static final Constant MNT_DETACH = new Constant("MNT_DETACH");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/umount.2.html">umount(2)</a>
   */
  public static final Constant MNT_EXPIRE = new Constant("MNT_EXPIRE");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/umount.2.html">umount(2)</a>
   */
  public static final Constant MNT_NS_INDEX = new Constant("MNT_NS_INDEX");

  /**
   * {@code 24}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/umount.2.html">umount(2)</a>
   */
  public static final Constant MNT_ID_REQ_SIZE_VER0 = new Constant("MNT_ID_REQ_SIZE_VER0");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/umount.2.html">umount(2)</a>
   */
  public static final Constant MNT_ID_REQ_SIZE_VER1 = new Constant("MNT_ID_REQ_SIZE_VER1");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount_setattr.2.html">mount_setattr(2)</a>
   */
  public static final Constant MOUNT_ATTR_RELATIME = new Constant("MOUNT_ATTR_RELATIME");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount_setattr.2.html">mount_setattr(2)</a>
   */
  public static final Constant MOUNT_ATTR_RDONLY = new Constant("MOUNT_ATTR_RDONLY");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount_setattr.2.html">mount_setattr(2)</a>
   */
  public static final Constant MOUNT_ATTR_NOSUID = new Constant("MOUNT_ATTR_NOSUID");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount_setattr.2.html">mount_setattr(2)</a>
   */
  public static final Constant MOUNT_ATTR_NODEV = new Constant("MOUNT_ATTR_NODEV");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount_setattr.2.html">mount_setattr(2)</a>
   */
  public static final Constant MOUNT_ATTR_NOEXEC = new Constant("MOUNT_ATTR_NOEXEC");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount_setattr.2.html">mount_setattr(2)</a>
   */
  public static final Constant MOUNT_ATTR_NOATIME = new Constant("MOUNT_ATTR_NOATIME");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount_setattr.2.html">mount_setattr(2)</a>
   */
  public static final Constant MOUNT_ATTR_SIZE_VER0 = new Constant("MOUNT_ATTR_SIZE_VER0");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount_setattr.2.html">mount_setattr(2)</a>
   */
  public static final Constant MOUNT_ATTR_STRICTATIME = new Constant("MOUNT_ATTR_STRICTATIME");

  /**
   * {@code 112}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount_setattr.2.html">mount_setattr(2)</a>
   */
  public static final Constant MOUNT_ATTR__ATIME = new Constant("MOUNT_ATTR__ATIME");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount_setattr.2.html">mount_setattr(2)</a>
   */
  public static final Constant MOUNT_ATTR_NODIRATIME = new Constant("MOUNT_ATTR_NODIRATIME");

  /**
   * {@code 0x100000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount_setattr.2.html">mount_setattr(2)</a>
   */
  public static final Constant MOUNT_ATTR_IDMAP = new Constant("MOUNT_ATTR_IDMAP");

  /**
   * {@code 0x200000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount_setattr.2.html">mount_setattr(2)</a>
   */
  public static final Constant MOUNT_ATTR_NOSYMFOLLOW = new Constant("MOUNT_ATTR_NOSYMFOLLOW");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MOVE_MOUNT_F_SYMLINKS = new Constant("MOVE_MOUNT_F_SYMLINKS");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MOVE_MOUNT_F_AUTOMOUNTS = new Constant("MOVE_MOUNT_F_AUTOMOUNTS");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MOVE_MOUNT_F_EMPTY_PATH = new Constant("MOVE_MOUNT_F_EMPTY_PATH");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MOVE_MOUNT_T_SYMLINKS = new Constant("MOVE_MOUNT_T_SYMLINKS");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MOVE_MOUNT_T_AUTOMOUNTS = new Constant("MOVE_MOUNT_T_AUTOMOUNTS");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MOVE_MOUNT_T_EMPTY_PATH = new Constant("MOVE_MOUNT_T_EMPTY_PATH");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MOVE_MOUNT_SET_GROUP = new Constant("MOVE_MOUNT_SET_GROUP");

  /**
   * {@code 0x200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MOVE_MOUNT_BENEATH = new Constant("MOVE_MOUNT_BENEATH");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_RDONLY = new Constant("MS_RDONLY");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_NOSUID = new Constant("MS_NOSUID");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_NODEV = new Constant("MS_NODEV");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_NOEXEC = new Constant("MS_NOEXEC");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_SYNCHRONOUS = new Constant("MS_SYNCHRONOUS");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_REMOUNT = new Constant("MS_REMOUNT");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_MANDLOCK = new Constant("MS_MANDLOCK");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_DIRSYNC = new Constant("MS_DIRSYNC");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_NOSYMFOLLOW = new Constant("MS_NOSYMFOLLOW");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_NOATIME = new Constant("MS_NOATIME");

  /**
   * {@code 0x800}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_NODIRATIME = new Constant("MS_NODIRATIME");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_BIND = new Constant("MS_BIND");

  /**
   * {@code 0x2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_MOVE = new Constant("MS_MOVE");

  /**
   * {@code 0x4000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_REC = new Constant("MS_REC");

  /**
   * {@code 0x8000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_SILENT = new Constant("MS_SILENT");

  /**
   * {@code 0x8000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_VERBOSE = new Constant("MS_VERBOSE");

  /**
   * {@code 0x10000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_POSIXACL = new Constant("MS_POSIXACL");

  /**
   * {@code 0x20000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_UNBINDABLE = new Constant("MS_UNBINDABLE");

  /**
   * {@code 0x40000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_PRIVATE = new Constant("MS_PRIVATE");

  /**
   * {@code 0x80000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_SLAVE = new Constant("MS_SLAVE");

  /**
   * {@code 0x100000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_SHARED = new Constant("MS_SHARED");

  /**
   * {@code 0x200000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_RELATIME = new Constant("MS_RELATIME");

  /**
   * {@code 0x400000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_KERNMOUNT = new Constant("MS_KERNMOUNT");

  /**
   * {@code 0x800000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_I_VERSION = new Constant("MS_I_VERSION");

  /**
   * {@code 0x1000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_STRICTATIME = new Constant("MS_STRICTATIME");

  /**
   * {@code 0x2000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_LAZYTIME = new Constant("MS_LAZYTIME");

  /**
   * {@code 0x2800051}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_RMT_MASK = new Constant("MS_RMT_MASK");

  /**
   * {@code 0x4000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_SUBMOUNT = new Constant("MS_SUBMOUNT");

  /**
   * {@code 0x8000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_NOREMOTELOCK = new Constant("MS_NOREMOTELOCK");

  /**
   * {@code 0x10000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_NOSEC = new Constant("MS_NOSEC");

  /**
   * {@code 0x20000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_BORN = new Constant("MS_BORN");

  /**
   * {@code 0x40000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_ACTIVE = new Constant("MS_ACTIVE");

  /**
   * {@code 0xc0ed0000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_MGC_VAL = new Constant("MS_MGC_VAL");

  /**
   * {@code 0xffff0000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_MGC_MSK = new Constant("MS_MGC_MSK");

  /**
   * {@code 0xffffffff80000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_NOUSER = new Constant("MS_NOUSER");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant OPEN_TREE_CLONE = new Constant("OPEN_TREE_CLONE");

  /**
   * {@code 0x80000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant OPEN_TREE_CLOEXEC = new Constant("OPEN_TREE_CLOEXEC");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant PRJQUOTA = new Constant("PRJQUOTA");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QFMT_VFS_OLD = new Constant("QFMT_VFS_OLD");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QFMT_VFS_V0 = new Constant("QFMT_VFS_V0");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QFMT_OCFS2 = new Constant("QFMT_OCFS2");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QFMT_VFS_V1 = new Constant("QFMT_VFS_V1");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QFMT_SHMEM = new Constant("QFMT_SHMEM");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QIF_BLIMITS_B = new Constant("QIF_BLIMITS_B");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QIF_BLIMITS = new Constant("QIF_BLIMITS");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QIF_SPACE_B = new Constant("QIF_SPACE_B");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QIF_ILIMITS_B = new Constant("QIF_ILIMITS_B");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QIF_SPACE = new Constant("QIF_SPACE");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QIF_INODES_B = new Constant("QIF_INODES_B");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QIF_BTIME_B = new Constant("QIF_BTIME_B");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QIF_ILIMITS = new Constant("QIF_ILIMITS");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QIF_ITIME_B = new Constant("QIF_ITIME_B");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QIF_LIMITS = new Constant("QIF_LIMITS");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QIF_INODES = new Constant("QIF_INODES");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QIF_DQBLKSIZE_BITS = new Constant("QIF_DQBLKSIZE_BITS");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QIF_USAGE = new Constant("QIF_USAGE");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QIF_BTIME = new Constant("QIF_BTIME");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QIF_ITIME = new Constant("QIF_ITIME");

  /**
   * {@code 48}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QIF_TIMES = new Constant("QIF_TIMES");

  /**
   * {@code 63}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QIF_ALL = new Constant("QIF_ALL");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant QIF_DQBLKSIZE = new Constant("QIF_DQBLKSIZE");

  /**
   * {@code 0x5801}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant Q_XQUOTAON = new Constant("Q_XQUOTAON");

  /**
   * {@code 0x5802}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant Q_XQUOTAOFF = new Constant("Q_XQUOTAOFF");

  /**
   * {@code 0x5803}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant Q_XGETQUOTA = new Constant("Q_XGETQUOTA");

  /**
   * {@code 0x5804}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant Q_XSETQLIM = new Constant("Q_XSETQLIM");

  /**
   * {@code 0x5805}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant Q_XGETQSTAT = new Constant("Q_XGETQSTAT");

  /**
   * {@code 0x5806}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant Q_XQUOTARM = new Constant("Q_XQUOTARM");

  /**
   * {@code 0x5807}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant Q_XQUOTASYNC = new Constant("Q_XQUOTASYNC");

  /**
   * {@code 0x5808}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant Q_XGETQSTATV = new Constant("Q_XGETQSTATV");

  /**
   * {@code 0x5809}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant Q_XGETNEXTQUOTA = new Constant("Q_XGETNEXTQUOTA");

  /**
   * {@code 0x800001}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant Q_SYNC = new Constant("Q_SYNC");

  /**
   * {@code 0x800002}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant Q_QUOTAON = new Constant("Q_QUOTAON");

  /**
   * {@code 0x800003}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant Q_QUOTAOFF = new Constant("Q_QUOTAOFF");

  /**
   * {@code 0x800004}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant Q_GETFMT = new Constant("Q_GETFMT");

  /**
   * {@code 0x800005}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant Q_GETINFO = new Constant("Q_GETINFO");

  /**
   * {@code 0x800006}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant Q_SETINFO = new Constant("Q_SETINFO");

  /**
   * {@code 0x800007}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant Q_GETQUOTA = new Constant("Q_GETQUOTA");

  /**
   * {@code 0x800008}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant Q_SETQUOTA = new Constant("Q_SETQUOTA");

  /**
   * {@code 0x800009}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant Q_GETNEXTQUOTA = new Constant("Q_GETNEXTQUOTA");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/swapon.2.html">swapon(2)</a>
   */
  public static final Constant SWAP_FLAG_PRIO_SHIFT = new Constant("SWAP_FLAG_PRIO_SHIFT");

  /**
   * {@code 0x7fff}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/swapon.2.html">swapon(2)</a>
   */
  public static final Constant SWAP_FLAG_PRIO_MASK = new Constant("SWAP_FLAG_PRIO_MASK");

  /**
   * {@code 0x8000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/swapon.2.html">swapon(2)</a>
   */
  public static final Constant SWAP_FLAG_PREFER = new Constant("SWAP_FLAG_PREFER");

  /**
   * {@code 0x10000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/swapon.2.html">swapon(2)</a>
   */
  public static final Constant SWAP_FLAG_DISCARD = new Constant("SWAP_FLAG_DISCARD");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/umount.2.html">umount(2)</a>
   */
  public static final Constant UMOUNT_NOFOLLOW = new Constant("UMOUNT_NOFOLLOW");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final Constant USRQUOTA = new Constant("USRQUOTA");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listmount.2.html">listmount(2)</a>
   */
  public static final Constant LISTMOUNT_REVERSE = new Constant("LISTMOUNT_REVERSE");

  /**
   * {@code -1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listmount.2.html">listmount(2)</a>
   */
  public static final Constant LSMT_ROOT = new Constant("LSMT_ROOT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static final Constant STATMOUNT_SB_BASIC = new Constant("STATMOUNT_SB_BASIC");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static final Constant STATMOUNT_MNT_BASIC = new Constant("STATMOUNT_MNT_BASIC");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static final Constant STATMOUNT_PROPAGATE_FROM = new Constant("STATMOUNT_PROPAGATE_FROM");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static final Constant STATMOUNT_MNT_ROOT = new Constant("STATMOUNT_MNT_ROOT");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static final Constant STATMOUNT_MNT_POINT = new Constant("STATMOUNT_MNT_POINT");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static final Constant STATMOUNT_FS_TYPE = new Constant("STATMOUNT_FS_TYPE");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static final Constant STATMOUNT_MNT_NS_ID = new Constant("STATMOUNT_MNT_NS_ID");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static final Constant STATMOUNT_MNT_OPTS = new Constant("STATMOUNT_MNT_OPTS");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static final Constant STATMOUNT_FS_SUBTYPE = new Constant("STATMOUNT_FS_SUBTYPE");

  /**
   * {@code 0x200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static final Constant STATMOUNT_SB_SOURCE = new Constant("STATMOUNT_SB_SOURCE");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static final Constant STATMOUNT_OPT_ARRAY = new Constant("STATMOUNT_OPT_ARRAY");

  /**
   * {@code 0x800}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static final Constant STATMOUNT_OPT_SEC_ARRAY = new Constant("STATMOUNT_OPT_SEC_ARRAY");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static final Constant STATMOUNT_SUPPORTED_MASK = new Constant("STATMOUNT_SUPPORTED_MASK");

  /**
   * {@code 0x2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static final Constant STATMOUNT_MNT_UIDMAP = new Constant("STATMOUNT_MNT_UIDMAP");

  /**
   * {@code 0x4000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static final Constant STATMOUNT_MNT_GIDMAP = new Constant("STATMOUNT_MNT_GIDMAP");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLLERR = new Constant("EPOLLERR");

  /**
   * {@code 0x80000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLLET = new Constant("EPOLLET");

  /**
   * {@code 0x10000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLLEXCLUSIVE = new Constant("EPOLLEXCLUSIVE");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLLHUP = new Constant("EPOLLHUP");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLLIN = new Constant("EPOLLIN");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLLMSG = new Constant("EPOLLMSG");

  /**
   * {@code 0x40000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLLONESHOT = new Constant("EPOLLONESHOT");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLLOUT = new Constant("EPOLLOUT");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLLPRI = new Constant("EPOLLPRI");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLLRDBAND = new Constant("EPOLLRDBAND");

  /**
   * {@code 0x2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLLRDHUP = new Constant("EPOLLRDHUP");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLLRDNORM = new Constant("EPOLLRDNORM");

  /**
   * {@code 0x20000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLLWAKEUP = new Constant("EPOLLWAKEUP");

  /**
   * {@code 0x200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLLWRBAND = new Constant("EPOLLWRBAND");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLLWRNORM = new Constant("EPOLLWRNORM");

  /**
   * {@code 1}, for {@code op} of epoll_ctl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLL_CTL_ADD = new Constant("EPOLL_CTL_ADD");

  /**
   * {@code 2}, for {@code op} of epoll_ctl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLL_CTL_DEL = new Constant("EPOLL_CTL_DEL");

  /**
   * {@code 3}, for {@code op} of epoll_ctl.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLL_CTL_MOD = new Constant("EPOLL_CTL_MOD");

  /**
   * {@code 0x80000}, for {@code flags} of epoll_create1.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_create1.2.html">epoll_create1(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLL_CLOEXEC = new Constant("EPOLL_CLOEXEC");

  /**
   * {@code 0x8000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLL_URING_WAKE = new Constant("EPOLL_URING_WAKE");

  /**
   * {@code 0x1}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_ACCESS = new Constant("IN_ACCESS");

  /**
   * {@code 0x2}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_MODIFY = new Constant("IN_MODIFY");

  /**
   * {@code 0x4}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_ATTRIB = new Constant("IN_ATTRIB");

  /**
   * {@code 0x8}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_CLOSE_WRITE = new Constant("IN_CLOSE_WRITE");

  /**
   * {@code 0x10}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_CLOSE_NOWRITE = new Constant("IN_CLOSE_NOWRITE");

  /**
   * {@code 24}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_CLOSE = new Constant("IN_CLOSE");

  /**
   * {@code 0x20}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_OPEN = new Constant("IN_OPEN");

  /**
   * {@code 0x40}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_MOVED_FROM = new Constant("IN_MOVED_FROM");

  /**
   * {@code 0x80}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_MOVED_TO = new Constant("IN_MOVED_TO");

  /**
   * {@code 192}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_MOVE = new Constant("IN_MOVE");

  /**
   * {@code 0x100}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_CREATE = new Constant("IN_CREATE");

  /**
   * {@code 0x200}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_DELETE = new Constant("IN_DELETE");

  /**
   * {@code 0x400}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_DELETE_SELF = new Constant("IN_DELETE_SELF");

  /**
   * {@code 0x800}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_MOVE_SELF = new Constant("IN_MOVE_SELF");

  /**
   * {@code 0o4000}, for {@code flags} of inotify_init1.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_init1.2.html">inotify_init1(2)</a>
   */
  public static final Constant IN_NONBLOCK = new Constant("IN_NONBLOCK");

  /**
   * {@code 4095}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_ALL_EVENTS = new Constant("IN_ALL_EVENTS");

  /**
   * {@code 0x2000}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_UNMOUNT = new Constant("IN_UNMOUNT");

  /**
   * {@code 0x4000}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_Q_OVERFLOW = new Constant("IN_Q_OVERFLOW");

  /**
   * {@code 0x8000}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_IGNORED = new Constant("IN_IGNORED");

  /**
   * {@code 0o2000000}, for {@code flags} of inotify_init1.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_init1.2.html">inotify_init1(2)</a>
   */
  public static final Constant IN_CLOEXEC = new Constant("IN_CLOEXEC");

  /**
   * {@code 0x1000000}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_ONLYDIR = new Constant("IN_ONLYDIR");

  /**
   * {@code 0x2000000}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_DONT_FOLLOW = new Constant("IN_DONT_FOLLOW");

  /**
   * {@code 0x4000000}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_EXCL_UNLINK = new Constant("IN_EXCL_UNLINK");

  /**
   * {@code 0x10000000}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_MASK_CREATE = new Constant("IN_MASK_CREATE");

  /**
   * {@code 0x20000000}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_MASK_ADD = new Constant("IN_MASK_ADD");

  /**
   * {@code 0x40000000}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_ISDIR = new Constant("IN_ISDIR");

  /**
   * {@code 0x80000000}, for {@code mask} of inotify_add_watch.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static final Constant IN_ONESHOT = new Constant("IN_ONESHOT");

  /**
   * {@code 0x8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static final Constant POLLERR = new Constant("POLLERR");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static final Constant POLLHUP = new Constant("POLLHUP");

  /**
   * {@code 0x1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static final Constant POLLIN = new Constant("POLLIN");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static final Constant POLLMSG = new Constant("POLLMSG");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static final Constant POLLNVAL = new Constant("POLLNVAL");

  /**
   * {@code 0x4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static final Constant POLLOUT = new Constant("POLLOUT");

  /**
   * {@code 0x2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static final Constant POLLPRI = new Constant("POLLPRI");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static final Constant POLLRDBAND = new Constant("POLLRDBAND");

  /**
   * {@code 0x2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static final Constant POLLRDHUP = new Constant("POLLRDHUP");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static final Constant POLLRDNORM = new Constant("POLLRDNORM");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static final Constant POLLREMOVE = new Constant("POLLREMOVE");

  /**
   * {@code 0x200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static final Constant POLLWRBAND = new Constant("POLLWRBAND");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static final Constant POLLWRNORM = new Constant("POLLWRNORM");

  /**
   * {@code 0x800}, for {@code flags} of signalfd4.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/signalfd4.2.html">signalfd4(2)</a>
   */
  public static final Constant SFD_NONBLOCK = new Constant("SFD_NONBLOCK");

  /**
   * {@code 0x80000}, for {@code flags} of signalfd4.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/signalfd4.2.html">signalfd4(2)</a>
   */
  public static final Constant SFD_CLOEXEC = new Constant("SFD_CLOEXEC");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final Constant EPOLLNVAL = new Constant("EPOLLNVAL");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   */
  public static final Constant FANOTIFY_METADATA_VERSION = new Constant("FANOTIFY_METADATA_VERSION");

  /**
   * {@code 0}, for {@code flags} of fanotify_init.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_CLASS_NOTIF = new Constant("FAN_CLASS_NOTIF");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MARK_INODE = new Constant("FAN_MARK_INODE");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_RESPONSE_INFO_NONE = new Constant("FAN_RESPONSE_INFO_NONE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_ACCESS = new Constant("FAN_ACCESS");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_ALLOW = new Constant("FAN_ALLOW");

  /**
   * {@code 1}, for {@code flags} of fanotify_init.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_CLOEXEC = new Constant("FAN_CLOEXEC");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_EVENT_INFO_TYPE_FID = new Constant("FAN_EVENT_INFO_TYPE_FID");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MARK_ADD = new Constant("FAN_MARK_ADD");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_RESPONSE_INFO_AUDIT_RULE = new Constant("FAN_RESPONSE_INFO_AUDIT_RULE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_DENY = new Constant("FAN_DENY");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_EVENT_INFO_TYPE_DFID_NAME = new Constant("FAN_EVENT_INFO_TYPE_DFID_NAME");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MARK_REMOVE = new Constant("FAN_MARK_REMOVE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MODIFY = new Constant("FAN_MODIFY");

  /**
   * {@code 2}, for {@code flags} of fanotify_init.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_NONBLOCK = new Constant("FAN_NONBLOCK");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_EVENT_INFO_TYPE_DFID = new Constant("FAN_EVENT_INFO_TYPE_DFID");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_ATTRIB = new Constant("FAN_ATTRIB");

  /**
   * {@code 4}, for {@code flags} of fanotify_init.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_CLASS_CONTENT = new Constant("FAN_CLASS_CONTENT");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_EVENT_INFO_TYPE_PIDFD = new Constant("FAN_EVENT_INFO_TYPE_PIDFD");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MARK_DONT_FOLLOW = new Constant("FAN_MARK_DONT_FOLLOW");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_EVENT_INFO_TYPE_ERROR = new Constant("FAN_EVENT_INFO_TYPE_ERROR");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_EVENT_INFO_TYPE_RANGE = new Constant("FAN_EVENT_INFO_TYPE_RANGE");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_EVENT_INFO_TYPE_MNT = new Constant("FAN_EVENT_INFO_TYPE_MNT");

  /**
   * {@code 8}, for {@code flags} of fanotify_init.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_CLASS_PRE_CONTENT = new Constant("FAN_CLASS_PRE_CONTENT");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_CLOSE_WRITE = new Constant("FAN_CLOSE_WRITE");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MARK_ONLYDIR = new Constant("FAN_MARK_ONLYDIR");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_EVENT_INFO_TYPE_OLD_DFID_NAME = new Constant("FAN_EVENT_INFO_TYPE_OLD_DFID_NAME");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_ALL_CLASS_BITS = new Constant("FAN_ALL_CLASS_BITS");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_EVENT_INFO_TYPE_NEW_DFID_NAME = new Constant("FAN_EVENT_INFO_TYPE_NEW_DFID_NAME");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_AUDIT = new Constant("FAN_AUDIT");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_CLOSE_NOWRITE = new Constant("FAN_CLOSE_NOWRITE");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MARK_MOUNT = new Constant("FAN_MARK_MOUNT");

  /**
   * {@code 0x10}, for {@code flags} of fanotify_init.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_UNLIMITED_QUEUE = new Constant("FAN_UNLIMITED_QUEUE");

  /**
   * {@code 24}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_CLOSE = new Constant("FAN_CLOSE");

  /**
   * {@code 24}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_EVENT_METADATA_LEN = new Constant("FAN_EVENT_METADATA_LEN");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MARK_IGNORED_MASK = new Constant("FAN_MARK_IGNORED_MASK");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_OPEN = new Constant("FAN_OPEN");

  /**
   * {@code 0x20}, for {@code flags} of fanotify_init.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_UNLIMITED_MARKS = new Constant("FAN_UNLIMITED_MARKS");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_INFO = new Constant("FAN_INFO");

  /**
   * {@code 59}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_ALL_EVENTS = new Constant("FAN_ALL_EVENTS");

  /**
   * {@code 63}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_ALL_INIT_FLAGS = new Constant("FAN_ALL_INIT_FLAGS");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_ENABLE_AUDIT = new Constant("FAN_ENABLE_AUDIT");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MARK_IGNORED_SURV_MODIFY = new Constant("FAN_MARK_IGNORED_SURV_MODIFY");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MOVED_FROM = new Constant("FAN_MOVED_FROM");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MARK_FLUSH = new Constant("FAN_MARK_FLUSH");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MOVED_TO = new Constant("FAN_MOVED_TO");

  /**
   * {@code 0x80}, for {@code flags} of fanotify_init.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_REPORT_PIDFD = new Constant("FAN_REPORT_PIDFD");

  /**
   * {@code 192}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MOVE = new Constant("FAN_MOVE");

  /**
   * {@code 255}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_ALL_MARK_FLAGS = new Constant("FAN_ALL_MARK_FLAGS");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_CREATE = new Constant("FAN_CREATE");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MARK_FILESYSTEM = new Constant("FAN_MARK_FILESYSTEM");

  /**
   * {@code 0x100}, for {@code flags} of fanotify_init.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_REPORT_TID = new Constant("FAN_REPORT_TID");

  /**
   * {@code 272}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MARK_MNTNS = new Constant("FAN_MARK_MNTNS");

  /**
   * {@code 0x200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_DELETE = new Constant("FAN_DELETE");

  /**
   * {@code 0x200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MARK_EVICTABLE = new Constant("FAN_MARK_EVICTABLE");

  /**
   * {@code 0x200}, for {@code flags} of fanotify_init.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_REPORT_FID = new Constant("FAN_REPORT_FID");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_DELETE_SELF = new Constant("FAN_DELETE_SELF");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MARK_IGNORE = new Constant("FAN_MARK_IGNORE");

  /**
   * {@code 0x400}, for {@code flags} of fanotify_init.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_REPORT_DIR_FID = new Constant("FAN_REPORT_DIR_FID");

  /**
   * {@code 1088}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MARK_IGNORE_SURV = new Constant("FAN_MARK_IGNORE_SURV");

  /**
   * {@code 0x800}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MOVE_SELF = new Constant("FAN_MOVE_SELF");

  /**
   * {@code 0x800}, for {@code flags} of fanotify_init.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_REPORT_NAME = new Constant("FAN_REPORT_NAME");

  /**
   * {@code 3072}, for {@code flags} of fanotify_init.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_REPORT_DFID_NAME = new Constant("FAN_REPORT_DFID_NAME");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_OPEN_EXEC = new Constant("FAN_OPEN_EXEC");

  /**
   * {@code 0x1000}, for {@code flags} of fanotify_init.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_REPORT_TARGET_FID = new Constant("FAN_REPORT_TARGET_FID");

  /**
   * {@code 0x1e00}, for {@code flags} of fanotify_init.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_REPORT_DFID_NAME_TARGET = new Constant("FAN_REPORT_DFID_NAME_TARGET");

  /**
   * {@code 0x2000}, for {@code flags} of fanotify_init.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_REPORT_FD_ERROR = new Constant("FAN_REPORT_FD_ERROR");

  /**
   * {@code 0x4000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_Q_OVERFLOW = new Constant("FAN_Q_OVERFLOW");

  /**
   * {@code 0x4000}, for {@code flags} of fanotify_init.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_REPORT_MNT = new Constant("FAN_REPORT_MNT");

  /**
   * {@code 0x8000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_FS_ERROR = new Constant("FAN_FS_ERROR");

  /**
   * {@code 0x10000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_OPEN_PERM = new Constant("FAN_OPEN_PERM");

  /**
   * {@code 0x20000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_ACCESS_PERM = new Constant("FAN_ACCESS_PERM");

  /**
   * {@code 0x30000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_ALL_PERM_EVENTS = new Constant("FAN_ALL_PERM_EVENTS");

  /**
   * {@code 213051}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_ALL_OUTGOING_EVENTS = new Constant("FAN_ALL_OUTGOING_EVENTS");

  /**
   * {@code 0x40000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_OPEN_EXEC_PERM = new Constant("FAN_OPEN_EXEC_PERM");

  /**
   * {@code 0x100000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_PRE_ACCESS = new Constant("FAN_PRE_ACCESS");

  /**
   * {@code 0x1000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MNT_ATTACH = new Constant("FAN_MNT_ATTACH");

  /**
   * {@code 0x2000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_MNT_DETACH = new Constant("FAN_MNT_DETACH");

  /**
   * {@code 0x8000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_EVENT_ON_CHILD = new Constant("FAN_EVENT_ON_CHILD");

  /**
   * {@code 0x10000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_RENAME = new Constant("FAN_RENAME");

  /**
   * {@code 0x40000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_ONDIR = new Constant("FAN_ONDIR");

  /**
   * {@code -2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_EPIDFD = new Constant("FAN_EPIDFD");

  /**
   * {@code -1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_NOFD = new Constant("FAN_NOFD");

  /**
   * {@code -1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static final Constant FAN_NOPIDFD = new Constant("FAN_NOPIDFD");

  /**
   * {@code 0x4000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static final Constant POLLFREE = new Constant("POLLFREE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/userfaultfd.2.html">userfaultfd(2)</a>
   */
  public static final Constant UFFD_USER_MODE_ONLY = new Constant("UFFD_USER_MODE_ONLY");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_CACHE_L1D = new Constant("PERF_COUNT_HW_CACHE_L1D");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_CACHE_OP_READ = new Constant("PERF_COUNT_HW_CACHE_OP_READ");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_CACHE_RESULT_ACCESS = new Constant("PERF_COUNT_HW_CACHE_RESULT_ACCESS");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_CPU_CYCLES = new Constant("PERF_COUNT_HW_CPU_CYCLES");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_SW_CPU_CLOCK = new Constant("PERF_COUNT_SW_CPU_CLOCK");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_USER_SHIFT = new Constant("PERF_SAMPLE_BRANCH_USER_SHIFT");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_REGS_ABI_NONE = new Constant("PERF_SAMPLE_REGS_ABI_NONE");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_TYPE_HARDWARE = new Constant("PERF_TYPE_HARDWARE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_CACHE_L1I = new Constant("PERF_COUNT_HW_CACHE_L1I");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_CACHE_OP_WRITE = new Constant("PERF_COUNT_HW_CACHE_OP_WRITE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_CACHE_RESULT_MISS = new Constant("PERF_COUNT_HW_CACHE_RESULT_MISS");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_INSTRUCTIONS = new Constant("PERF_COUNT_HW_INSTRUCTIONS");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_SW_TASK_CLOCK = new Constant("PERF_COUNT_SW_TASK_CLOCK");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_FLAG_FD_NO_GROUP = new Constant("PERF_FLAG_FD_NO_GROUP");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_FORMAT_TOTAL_TIME_ENABLED = new Constant("PERF_FORMAT_TOTAL_TIME_ENABLED");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_KERNEL_SHIFT = new Constant("PERF_SAMPLE_BRANCH_KERNEL_SHIFT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_USER = new Constant("PERF_SAMPLE_BRANCH_USER");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_IP = new Constant("PERF_SAMPLE_IP");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_REGS_ABI_32 = new Constant("PERF_SAMPLE_REGS_ABI_32");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_TYPE_SOFTWARE = new Constant("PERF_TYPE_SOFTWARE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_CACHE_LL = new Constant("PERF_COUNT_HW_CACHE_LL");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_CACHE_OP_PREFETCH = new Constant("PERF_COUNT_HW_CACHE_OP_PREFETCH");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_CACHE_REFERENCES = new Constant("PERF_COUNT_HW_CACHE_REFERENCES");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_SW_PAGE_FAULTS = new Constant("PERF_COUNT_SW_PAGE_FAULTS");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_FLAG_FD_OUTPUT = new Constant("PERF_FLAG_FD_OUTPUT");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_FORMAT_TOTAL_TIME_RUNNING = new Constant("PERF_FORMAT_TOTAL_TIME_RUNNING");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_HV_SHIFT = new Constant("PERF_SAMPLE_BRANCH_HV_SHIFT");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_KERNEL = new Constant("PERF_SAMPLE_BRANCH_KERNEL");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_REGS_ABI_64 = new Constant("PERF_SAMPLE_REGS_ABI_64");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_TID = new Constant("PERF_SAMPLE_TID");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_TYPE_TRACEPOINT = new Constant("PERF_TYPE_TRACEPOINT");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_CACHE_DTLB = new Constant("PERF_COUNT_HW_CACHE_DTLB");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_CACHE_MISSES = new Constant("PERF_COUNT_HW_CACHE_MISSES");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_SW_CONTEXT_SWITCHES = new Constant("PERF_COUNT_SW_CONTEXT_SWITCHES");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_ANY_SHIFT = new Constant("PERF_SAMPLE_BRANCH_ANY_SHIFT");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_TYPE_HW_CACHE = new Constant("PERF_TYPE_HW_CACHE");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_BRANCH_INSTRUCTIONS = new Constant("PERF_COUNT_HW_BRANCH_INSTRUCTIONS");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_CACHE_ITLB = new Constant("PERF_COUNT_HW_CACHE_ITLB");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_SW_CPU_MIGRATIONS = new Constant("PERF_COUNT_SW_CPU_MIGRATIONS");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_FLAG_PID_CGROUP = new Constant("PERF_FLAG_PID_CGROUP");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_FORMAT_ID = new Constant("PERF_FORMAT_ID");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_ANY_CALL_SHIFT = new Constant("PERF_SAMPLE_BRANCH_ANY_CALL_SHIFT");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_HV = new Constant("PERF_SAMPLE_BRANCH_HV");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_TIME = new Constant("PERF_SAMPLE_TIME");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_TYPE_RAW = new Constant("PERF_TYPE_RAW");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_BRANCH_MISSES = new Constant("PERF_COUNT_HW_BRANCH_MISSES");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_CACHE_BPU = new Constant("PERF_COUNT_HW_CACHE_BPU");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_SW_PAGE_FAULTS_MIN = new Constant("PERF_COUNT_SW_PAGE_FAULTS_MIN");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_ANY_RETURN_SHIFT = new Constant("PERF_SAMPLE_BRANCH_ANY_RETURN_SHIFT");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_TYPE_BREAKPOINT = new Constant("PERF_TYPE_BREAKPOINT");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_BUS_CYCLES = new Constant("PERF_COUNT_HW_BUS_CYCLES");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_CACHE_NODE = new Constant("PERF_COUNT_HW_CACHE_NODE");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_SW_PAGE_FAULTS_MAJ = new Constant("PERF_COUNT_SW_PAGE_FAULTS_MAJ");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_IND_CALL_SHIFT = new Constant("PERF_SAMPLE_BRANCH_IND_CALL_SHIFT");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_STALLED_CYCLES_FRONTEND = new Constant("PERF_COUNT_HW_STALLED_CYCLES_FRONTEND");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_SW_ALIGNMENT_FAULTS = new Constant("PERF_COUNT_SW_ALIGNMENT_FAULTS");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_ABORT_TX_SHIFT = new Constant("PERF_SAMPLE_BRANCH_ABORT_TX_SHIFT");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_PLM_ALL = new Constant("PERF_SAMPLE_BRANCH_PLM_ALL");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_STALLED_CYCLES_BACKEND = new Constant("PERF_COUNT_HW_STALLED_CYCLES_BACKEND");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_SW_EMULATION_FAULTS = new Constant("PERF_COUNT_SW_EMULATION_FAULTS");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_FLAG_FD_CLOEXEC = new Constant("PERF_FLAG_FD_CLOEXEC");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_FORMAT_GROUP = new Constant("PERF_FORMAT_GROUP");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_ADDR = new Constant("PERF_SAMPLE_ADDR");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_ANY = new Constant("PERF_SAMPLE_BRANCH_ANY");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_IN_TX_SHIFT = new Constant("PERF_SAMPLE_BRANCH_IN_TX_SHIFT");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_HW_REF_CPU_CYCLES = new Constant("PERF_COUNT_HW_REF_CPU_CYCLES");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_SW_DUMMY = new Constant("PERF_COUNT_SW_DUMMY");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_NO_TX_SHIFT = new Constant("PERF_SAMPLE_BRANCH_NO_TX_SHIFT");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_SW_BPF_OUTPUT = new Constant("PERF_COUNT_SW_BPF_OUTPUT");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_COND_SHIFT = new Constant("PERF_SAMPLE_BRANCH_COND_SHIFT");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_COUNT_SW_CGROUP_SWITCHES = new Constant("PERF_COUNT_SW_CGROUP_SWITCHES");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_CALL_STACK_SHIFT = new Constant("PERF_SAMPLE_BRANCH_CALL_STACK_SHIFT");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_IND_JUMP_SHIFT = new Constant("PERF_SAMPLE_BRANCH_IND_JUMP_SHIFT");

  /**
   * {@code 13}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_CALL_SHIFT = new Constant("PERF_SAMPLE_BRANCH_CALL_SHIFT");

  /**
   * {@code 14}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_NO_FLAGS_SHIFT = new Constant("PERF_SAMPLE_BRANCH_NO_FLAGS_SHIFT");

  /**
   * {@code 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_NO_CYCLES_SHIFT = new Constant("PERF_SAMPLE_BRANCH_NO_CYCLES_SHIFT");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_FORMAT_LOST = new Constant("PERF_FORMAT_LOST");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_ANY_CALL = new Constant("PERF_SAMPLE_BRANCH_ANY_CALL");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_TYPE_SAVE_SHIFT = new Constant("PERF_SAMPLE_BRANCH_TYPE_SAVE_SHIFT");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_READ = new Constant("PERF_SAMPLE_READ");

  /**
   * {@code 17}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_HW_INDEX_SHIFT = new Constant("PERF_SAMPLE_BRANCH_HW_INDEX_SHIFT");

  /**
   * {@code 18}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_PRIV_SAVE_SHIFT = new Constant("PERF_SAMPLE_BRANCH_PRIV_SAVE_SHIFT");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_ANY_RETURN = new Constant("PERF_SAMPLE_BRANCH_ANY_RETURN");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_CALLCHAIN = new Constant("PERF_SAMPLE_CALLCHAIN");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_ATTR_SIZE_VER0 = new Constant("PERF_ATTR_SIZE_VER0");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_IND_CALL = new Constant("PERF_SAMPLE_BRANCH_IND_CALL");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_ID = new Constant("PERF_SAMPLE_ID");

  /**
   * {@code 72}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_ATTR_SIZE_VER1 = new Constant("PERF_ATTR_SIZE_VER1");

  /**
   * {@code 80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_ATTR_SIZE_VER2 = new Constant("PERF_ATTR_SIZE_VER2");

  /**
   * {@code 96}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_ATTR_SIZE_VER3 = new Constant("PERF_ATTR_SIZE_VER3");

  /**
   * {@code 104}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_ATTR_SIZE_VER4 = new Constant("PERF_ATTR_SIZE_VER4");

  /**
   * {@code 112}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_ATTR_SIZE_VER5 = new Constant("PERF_ATTR_SIZE_VER5");

  /**
   * {@code 120}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_ATTR_SIZE_VER6 = new Constant("PERF_ATTR_SIZE_VER6");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_ATTR_SIZE_VER7 = new Constant("PERF_ATTR_SIZE_VER7");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_ABORT_TX = new Constant("PERF_SAMPLE_BRANCH_ABORT_TX");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_CPU = new Constant("PERF_SAMPLE_CPU");

  /**
   * {@code 136}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_ATTR_SIZE_VER8 = new Constant("PERF_ATTR_SIZE_VER8");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_IN_TX = new Constant("PERF_SAMPLE_BRANCH_IN_TX");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_PERIOD = new Constant("PERF_SAMPLE_PERIOD");

  /**
   * {@code 0x200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_NO_TX = new Constant("PERF_SAMPLE_BRANCH_NO_TX");

  /**
   * {@code 0x200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_STREAM_ID = new Constant("PERF_SAMPLE_STREAM_ID");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_COND = new Constant("PERF_SAMPLE_BRANCH_COND");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_RAW = new Constant("PERF_SAMPLE_RAW");

  /**
   * {@code 0x800}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_CALL_STACK = new Constant("PERF_SAMPLE_BRANCH_CALL_STACK");

  /**
   * {@code 0x800}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_STACK = new Constant("PERF_SAMPLE_BRANCH_STACK");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_IND_JUMP = new Constant("PERF_SAMPLE_BRANCH_IND_JUMP");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_REGS_USER = new Constant("PERF_SAMPLE_REGS_USER");

  /**
   * {@code 0x2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_CALL = new Constant("PERF_SAMPLE_BRANCH_CALL");

  /**
   * {@code 0x2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_STACK_USER = new Constant("PERF_SAMPLE_STACK_USER");

  /**
   * {@code 0x4000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_NO_FLAGS = new Constant("PERF_SAMPLE_BRANCH_NO_FLAGS");

  /**
   * {@code 0x4000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_WEIGHT = new Constant("PERF_SAMPLE_WEIGHT");

  /**
   * {@code 0x8000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_NO_CYCLES = new Constant("PERF_SAMPLE_BRANCH_NO_CYCLES");

  /**
   * {@code 0x8000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_DATA_SRC = new Constant("PERF_SAMPLE_DATA_SRC");

  /**
   * {@code 0x10000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_TYPE_SAVE = new Constant("PERF_SAMPLE_BRANCH_TYPE_SAVE");

  /**
   * {@code 0x10000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_IDENTIFIER = new Constant("PERF_SAMPLE_IDENTIFIER");

  /**
   * {@code 0x20000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_HW_INDEX = new Constant("PERF_SAMPLE_BRANCH_HW_INDEX");

  /**
   * {@code 0x20000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_TRANSACTION = new Constant("PERF_SAMPLE_TRANSACTION");

  /**
   * {@code 0x40000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_PRIV_SAVE = new Constant("PERF_SAMPLE_BRANCH_PRIV_SAVE");

  /**
   * {@code 0x40000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_REGS_INTR = new Constant("PERF_SAMPLE_REGS_INTR");

  /**
   * {@code 0x80000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_PHYS_ADDR = new Constant("PERF_SAMPLE_PHYS_ADDR");

  /**
   * {@code 0x80000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_BRANCH_COUNTERS = new Constant("PERF_SAMPLE_BRANCH_COUNTERS");

  /**
   * {@code 0x100000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_AUX = new Constant("PERF_SAMPLE_AUX");

  /**
   * {@code 0x200000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_CGROUP = new Constant("PERF_SAMPLE_CGROUP");

  /**
   * {@code 0x400000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_DATA_PAGE_SIZE = new Constant("PERF_SAMPLE_DATA_PAGE_SIZE");

  /**
   * {@code 0x800000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_CODE_PAGE_SIZE = new Constant("PERF_SAMPLE_CODE_PAGE_SIZE");

  /**
   * {@code 0x1000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_WEIGHT_STRUCT = new Constant("PERF_SAMPLE_WEIGHT_STRUCT");

  /**
   * {@code 0x1004000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final Constant PERF_SAMPLE_WEIGHT_TYPE = new Constant("PERF_SAMPLE_WEIGHT_TYPE");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_submit.2.html">io_submit(2)</a>
   */
  public static final Constant IOCB_CMD_PREAD = new Constant("IOCB_CMD_PREAD");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_submit.2.html">io_submit(2)</a>
   */
  public static final Constant IOCB_CMD_PWRITE = new Constant("IOCB_CMD_PWRITE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_submit.2.html">io_submit(2)</a>
   */
  public static final Constant IOCB_FLAG_RESFD = new Constant("IOCB_FLAG_RESFD");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_submit.2.html">io_submit(2)</a>
   */
  public static final Constant IOCB_CMD_FSYNC = new Constant("IOCB_CMD_FSYNC");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_submit.2.html">io_submit(2)</a>
   */
  public static final Constant IOCB_FLAG_IOPRIO = new Constant("IOCB_FLAG_IOPRIO");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_submit.2.html">io_submit(2)</a>
   */
  public static final Constant IOCB_CMD_FDSYNC = new Constant("IOCB_CMD_FDSYNC");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_submit.2.html">io_submit(2)</a>
   */
  public static final Constant IOCB_CMD_POLL = new Constant("IOCB_CMD_POLL");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_submit.2.html">io_submit(2)</a>
   */
  public static final Constant IOCB_CMD_NOOP = new Constant("IOCB_CMD_NOOP");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_submit.2.html">io_submit(2)</a>
   */
  public static final Constant IOCB_CMD_PREADV = new Constant("IOCB_CMD_PREADV");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_submit.2.html">io_submit(2)</a>
   */
  public static final Constant IOCB_CMD_PWRITEV = new Constant("IOCB_CMD_PWRITEV");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_ACCEPT_MULTISHOT = new Constant("IORING_ACCEPT_MULTISHOT");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_ACCEPT_DONTWAIT = new Constant("IORING_ACCEPT_DONTWAIT");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_ACCEPT_POLL_FIRST = new Constant("IORING_ACCEPT_POLL_FIRST");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_ASYNC_CANCEL_ALL = new Constant("IORING_ASYNC_CANCEL_ALL");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_ASYNC_CANCEL_FD = new Constant("IORING_ASYNC_CANCEL_FD");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_ASYNC_CANCEL_ANY = new Constant("IORING_ASYNC_CANCEL_ANY");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_ASYNC_CANCEL_FD_FIXED = new Constant("IORING_ASYNC_CANCEL_FD_FIXED");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_ASYNC_CANCEL_USERDATA = new Constant("IORING_ASYNC_CANCEL_USERDATA");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_ASYNC_CANCEL_OP = new Constant("IORING_ASYNC_CANCEL_OP");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_CQE_F_BUFFER = new Constant("IORING_CQE_F_BUFFER");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_CQE_F_MORE = new Constant("IORING_CQE_F_MORE");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_CQE_F_SOCK_NONEMPTY = new Constant("IORING_CQE_F_SOCK_NONEMPTY");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_CQE_F_NOTIF = new Constant("IORING_CQE_F_NOTIF");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_CQE_BUFFER_SHIFT = new Constant("IORING_CQE_BUFFER_SHIFT");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_CQE_F_BUF_MORE = new Constant("IORING_CQE_F_BUF_MORE");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_CQE_F_SKIP = new Constant("IORING_CQE_F_SKIP");

  /**
   * {@code 0x8000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_CQE_F_32 = new Constant("IORING_CQE_F_32");

  /**
   * {@code 0x10000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_CQE_F_TSTAMP_HW = new Constant("IORING_CQE_F_TSTAMP_HW");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_CQ_EVENTFD_DISABLED = new Constant("IORING_CQ_EVENTFD_DISABLED");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_ENTER_GETEVENTS = new Constant("IORING_ENTER_GETEVENTS");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_ENTER_SQ_WAKEUP = new Constant("IORING_ENTER_SQ_WAKEUP");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_ENTER_SQ_WAIT = new Constant("IORING_ENTER_SQ_WAIT");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_ENTER_EXT_ARG = new Constant("IORING_ENTER_EXT_ARG");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_ENTER_REGISTERED_RING = new Constant("IORING_ENTER_REGISTERED_RING");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_ENTER_ABS_TIMER = new Constant("IORING_ENTER_ABS_TIMER");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_ENTER_EXT_ARG_REG = new Constant("IORING_ENTER_EXT_ARG_REG");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_ENTER_NO_IOWAIT = new Constant("IORING_ENTER_NO_IOWAIT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FEAT_SINGLE_MMAP = new Constant("IORING_FEAT_SINGLE_MMAP");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FEAT_NODROP = new Constant("IORING_FEAT_NODROP");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FEAT_SUBMIT_STABLE = new Constant("IORING_FEAT_SUBMIT_STABLE");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FEAT_RW_CUR_POS = new Constant("IORING_FEAT_RW_CUR_POS");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FEAT_CUR_PERSONALITY = new Constant("IORING_FEAT_CUR_PERSONALITY");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FEAT_FAST_POLL = new Constant("IORING_FEAT_FAST_POLL");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FEAT_POLL_32BITS = new Constant("IORING_FEAT_POLL_32BITS");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FEAT_SQPOLL_NONFIXED = new Constant("IORING_FEAT_SQPOLL_NONFIXED");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FEAT_EXT_ARG = new Constant("IORING_FEAT_EXT_ARG");

  /**
   * {@code 0x200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FEAT_NATIVE_WORKERS = new Constant("IORING_FEAT_NATIVE_WORKERS");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FEAT_RSRC_TAGS = new Constant("IORING_FEAT_RSRC_TAGS");

  /**
   * {@code 0x800}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FEAT_CQE_SKIP = new Constant("IORING_FEAT_CQE_SKIP");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FEAT_LINKED_FILE = new Constant("IORING_FEAT_LINKED_FILE");

  /**
   * {@code 0x2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FEAT_REG_REG_RING = new Constant("IORING_FEAT_REG_REG_RING");

  /**
   * {@code 0x4000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FEAT_RECVSEND_BUNDLE = new Constant("IORING_FEAT_RECVSEND_BUNDLE");

  /**
   * {@code 0x8000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FEAT_MIN_TIMEOUT = new Constant("IORING_FEAT_MIN_TIMEOUT");

  /**
   * {@code 0x10000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FEAT_RW_ATTR = new Constant("IORING_FEAT_RW_ATTR");

  /**
   * {@code 0x20000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FEAT_NO_IOWAIT = new Constant("IORING_FEAT_NO_IOWAIT");

  /**
   * {@code 0xffffffff}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FILE_INDEX_ALLOC = new Constant("IORING_FILE_INDEX_ALLOC");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FSYNC_DATASYNC = new Constant("IORING_FSYNC_DATASYNC");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_MSG_DATA = new Constant("IORING_MSG_DATA");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_MSG_RING_CQE_SKIP = new Constant("IORING_MSG_RING_CQE_SKIP");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_MSG_SEND_FD = new Constant("IORING_MSG_SEND_FD");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_MSG_RING_FLAGS_PASS = new Constant("IORING_MSG_RING_FLAGS_PASS");

  /**
   * {@code 0x80000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_NOTIF_USAGE_ZC_COPIED = new Constant("IORING_NOTIF_USAGE_ZC_COPIED");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_OFF_SQ_RING = new Constant("IORING_OFF_SQ_RING");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_OFF_PBUF_SHIFT = new Constant("IORING_OFF_PBUF_SHIFT");

  /**
   * {@code 0x8000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_OFF_CQ_RING = new Constant("IORING_OFF_CQ_RING");

  /**
   * {@code 0x10000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_OFF_SQES = new Constant("IORING_OFF_SQES");

  /**
   * {@code 0x80000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_OFF_PBUF_RING = new Constant("IORING_OFF_PBUF_RING");

  /**
   * {@code 0xf8000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_OFF_MMAP_MASK = new Constant("IORING_OFF_MMAP_MASK");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_NOP = new Constant("IORING_OP_NOP");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_READV = new Constant("IORING_OP_READV");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_WRITEV = new Constant("IORING_OP_WRITEV");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_FSYNC = new Constant("IORING_OP_FSYNC");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_READ_FIXED = new Constant("IORING_OP_READ_FIXED");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_WRITE_FIXED = new Constant("IORING_OP_WRITE_FIXED");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_POLL_ADD = new Constant("IORING_OP_POLL_ADD");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_POLL_REMOVE = new Constant("IORING_OP_POLL_REMOVE");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_SYNC_FILE_RANGE = new Constant("IORING_OP_SYNC_FILE_RANGE");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_SENDMSG = new Constant("IORING_OP_SENDMSG");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_RECVMSG = new Constant("IORING_OP_RECVMSG");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_TIMEOUT = new Constant("IORING_OP_TIMEOUT");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_TIMEOUT_REMOVE = new Constant("IORING_OP_TIMEOUT_REMOVE");

  /**
   * {@code 13}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_ACCEPT = new Constant("IORING_OP_ACCEPT");

  /**
   * {@code 14}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_ASYNC_CANCEL = new Constant("IORING_OP_ASYNC_CANCEL");

  /**
   * {@code 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_LINK_TIMEOUT = new Constant("IORING_OP_LINK_TIMEOUT");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_CONNECT = new Constant("IORING_OP_CONNECT");

  /**
   * {@code 17}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_FALLOCATE = new Constant("IORING_OP_FALLOCATE");

  /**
   * {@code 18}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_OPENAT = new Constant("IORING_OP_OPENAT");

  /**
   * {@code 19}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_CLOSE = new Constant("IORING_OP_CLOSE");

  /**
   * {@code 20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_FILES_UPDATE = new Constant("IORING_OP_FILES_UPDATE");

  /**
   * {@code 21}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_STATX = new Constant("IORING_OP_STATX");

  /**
   * {@code 22}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_READ = new Constant("IORING_OP_READ");

  /**
   * {@code 23}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_WRITE = new Constant("IORING_OP_WRITE");

  /**
   * {@code 24}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_FADVISE = new Constant("IORING_OP_FADVISE");

  /**
   * {@code 25}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_MADVISE = new Constant("IORING_OP_MADVISE");

  /**
   * {@code 26}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_SEND = new Constant("IORING_OP_SEND");

  /**
   * {@code 27}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_RECV = new Constant("IORING_OP_RECV");

  /**
   * {@code 28}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_OPENAT2 = new Constant("IORING_OP_OPENAT2");

  /**
   * {@code 29}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_EPOLL_CTL = new Constant("IORING_OP_EPOLL_CTL");

  /**
   * {@code 30}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_SPLICE = new Constant("IORING_OP_SPLICE");

  /**
   * {@code 31}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_PROVIDE_BUFFERS = new Constant("IORING_OP_PROVIDE_BUFFERS");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_REMOVE_BUFFERS = new Constant("IORING_OP_REMOVE_BUFFERS");

  /**
   * {@code 33}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_TEE = new Constant("IORING_OP_TEE");

  /**
   * {@code 34}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_SHUTDOWN = new Constant("IORING_OP_SHUTDOWN");

  /**
   * {@code 35}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_RENAMEAT = new Constant("IORING_OP_RENAMEAT");

  /**
   * {@code 36}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_UNLINKAT = new Constant("IORING_OP_UNLINKAT");

  /**
   * {@code 37}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_MKDIRAT = new Constant("IORING_OP_MKDIRAT");

  /**
   * {@code 38}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_SYMLINKAT = new Constant("IORING_OP_SYMLINKAT");

  /**
   * {@code 39}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_LINKAT = new Constant("IORING_OP_LINKAT");

  /**
   * {@code 40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_MSG_RING = new Constant("IORING_OP_MSG_RING");

  /**
   * {@code 41}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_FSETXATTR = new Constant("IORING_OP_FSETXATTR");

  /**
   * {@code 42}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_SETXATTR = new Constant("IORING_OP_SETXATTR");

  /**
   * {@code 43}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_FGETXATTR = new Constant("IORING_OP_FGETXATTR");

  /**
   * {@code 44}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_GETXATTR = new Constant("IORING_OP_GETXATTR");

  /**
   * {@code 45}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_SOCKET = new Constant("IORING_OP_SOCKET");

  /**
   * {@code 46}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_URING_CMD = new Constant("IORING_OP_URING_CMD");

  /**
   * {@code 47}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_SEND_ZC = new Constant("IORING_OP_SEND_ZC");

  /**
   * {@code 48}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_SENDMSG_ZC = new Constant("IORING_OP_SENDMSG_ZC");

  /**
   * {@code 49}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_READ_MULTISHOT = new Constant("IORING_OP_READ_MULTISHOT");

  /**
   * {@code 50}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_WAITID = new Constant("IORING_OP_WAITID");

  /**
   * {@code 51}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_FUTEX_WAIT = new Constant("IORING_OP_FUTEX_WAIT");

  /**
   * {@code 52}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_FUTEX_WAKE = new Constant("IORING_OP_FUTEX_WAKE");

  /**
   * {@code 53}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_FUTEX_WAITV = new Constant("IORING_OP_FUTEX_WAITV");

  /**
   * {@code 54}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_FIXED_FD_INSTALL = new Constant("IORING_OP_FIXED_FD_INSTALL");

  /**
   * {@code 55}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_FTRUNCATE = new Constant("IORING_OP_FTRUNCATE");

  /**
   * {@code 56}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_BIND = new Constant("IORING_OP_BIND");

  /**
   * {@code 57}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_LISTEN = new Constant("IORING_OP_LISTEN");

  /**
   * {@code 58}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_RECV_ZC = new Constant("IORING_OP_RECV_ZC");

  /**
   * {@code 59}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_EPOLL_WAIT = new Constant("IORING_OP_EPOLL_WAIT");

  /**
   * {@code 60}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_READV_FIXED = new Constant("IORING_OP_READV_FIXED");

  /**
   * {@code 61}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_WRITEV_FIXED = new Constant("IORING_OP_WRITEV_FIXED");

  /**
   * {@code 62}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IORING_OP_PIPE = new Constant("IORING_OP_PIPE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_POLL_ADD_MULTI = new Constant("IORING_POLL_ADD_MULTI");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_POLL_UPDATE_EVENTS = new Constant("IORING_POLL_UPDATE_EVENTS");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_POLL_UPDATE_USER_DATA = new Constant("IORING_POLL_UPDATE_USER_DATA");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_POLL_ADD_LEVEL = new Constant("IORING_POLL_ADD_LEVEL");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_RECVSEND_POLL_FIRST = new Constant("IORING_RECVSEND_POLL_FIRST");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_RECVSEND_FIXED_BUF = new Constant("IORING_RECVSEND_FIXED_BUF");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_RECVSEND_BUNDLE = new Constant("IORING_RECVSEND_BUNDLE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_RECV_MULTISHOT = new Constant("IORING_RECV_MULTISHOT");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_BUFFERS = new Constant("IORING_REGISTER_BUFFERS");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_SRC_REGISTERED = new Constant("IORING_REGISTER_SRC_REGISTERED");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_FILES = new Constant("IORING_REGISTER_FILES");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_DST_REPLACE = new Constant("IORING_REGISTER_DST_REPLACE");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_EVENTFD = new Constant("IORING_REGISTER_EVENTFD");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_FILES_UPDATE = new Constant("IORING_REGISTER_FILES_UPDATE");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_EVENTFD_ASYNC = new Constant("IORING_REGISTER_EVENTFD_ASYNC");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_PROBE = new Constant("IORING_REGISTER_PROBE");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_PERSONALITY = new Constant("IORING_REGISTER_PERSONALITY");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_RESTRICTIONS = new Constant("IORING_REGISTER_RESTRICTIONS");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_ENABLE_RINGS = new Constant("IORING_REGISTER_ENABLE_RINGS");

  /**
   * {@code 13}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_FILES2 = new Constant("IORING_REGISTER_FILES2");

  /**
   * {@code 14}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_FILES_UPDATE2 = new Constant("IORING_REGISTER_FILES_UPDATE2");

  /**
   * {@code 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_BUFFERS2 = new Constant("IORING_REGISTER_BUFFERS2");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_BUFFERS_UPDATE = new Constant("IORING_REGISTER_BUFFERS_UPDATE");

  /**
   * {@code 17}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_IOWQ_AFF = new Constant("IORING_REGISTER_IOWQ_AFF");

  /**
   * {@code 19}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_IOWQ_MAX_WORKERS = new Constant("IORING_REGISTER_IOWQ_MAX_WORKERS");

  /**
   * {@code 20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_RING_FDS = new Constant("IORING_REGISTER_RING_FDS");

  /**
   * {@code 22}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_PBUF_RING = new Constant("IORING_REGISTER_PBUF_RING");

  /**
   * {@code 24}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_SYNC_CANCEL = new Constant("IORING_REGISTER_SYNC_CANCEL");

  /**
   * {@code 25}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_FILE_ALLOC_RANGE = new Constant("IORING_REGISTER_FILE_ALLOC_RANGE");

  /**
   * {@code 26}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_PBUF_STATUS = new Constant("IORING_REGISTER_PBUF_STATUS");

  /**
   * {@code 27}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_NAPI = new Constant("IORING_REGISTER_NAPI");

  /**
   * {@code 29}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_CLOCK = new Constant("IORING_REGISTER_CLOCK");

  /**
   * {@code 30}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_CLONE_BUFFERS = new Constant("IORING_REGISTER_CLONE_BUFFERS");

  /**
   * {@code 31}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_SEND_MSG_RING = new Constant("IORING_REGISTER_SEND_MSG_RING");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_ZCRX_IFQ = new Constant("IORING_REGISTER_ZCRX_IFQ");

  /**
   * {@code 33}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_RESIZE_RINGS = new Constant("IORING_REGISTER_RESIZE_RINGS");

  /**
   * {@code 34}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_MEM_REGION = new Constant("IORING_REGISTER_MEM_REGION");

  /**
   * {@code 35}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_QUERY = new Constant("IORING_REGISTER_QUERY");

  /**
   * {@code 0x80000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_USE_REGISTERED_RING = new Constant("IORING_REGISTER_USE_REGISTERED_RING");

  /**
   * {@code -2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_REGISTER_FILES_SKIP = new Constant("IORING_REGISTER_FILES_SKIP");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_RESTRICTION_REGISTER_OP = new Constant("IORING_RESTRICTION_REGISTER_OP");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_RESTRICTION_SQE_OP = new Constant("IORING_RESTRICTION_SQE_OP");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_RESTRICTION_SQE_FLAGS_ALLOWED = new Constant("IORING_RESTRICTION_SQE_FLAGS_ALLOWED");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_RESTRICTION_SQE_FLAGS_REQUIRED = new Constant("IORING_RESTRICTION_SQE_FLAGS_REQUIRED");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_RESTRICTION_LAST = new Constant("IORING_RESTRICTION_LAST");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_RSRC_REGISTER_SPARSE = new Constant("IORING_RSRC_REGISTER_SPARSE");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SEND_ZC_REPORT_USAGE = new Constant("IORING_SEND_ZC_REPORT_USAGE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SETUP_IOPOLL = new Constant("IORING_SETUP_IOPOLL");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SETUP_SQPOLL = new Constant("IORING_SETUP_SQPOLL");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SETUP_SQ_AFF = new Constant("IORING_SETUP_SQ_AFF");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SETUP_CQSIZE = new Constant("IORING_SETUP_CQSIZE");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SETUP_CLAMP = new Constant("IORING_SETUP_CLAMP");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SETUP_ATTACH_WQ = new Constant("IORING_SETUP_ATTACH_WQ");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SETUP_R_DISABLED = new Constant("IORING_SETUP_R_DISABLED");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SETUP_SUBMIT_ALL = new Constant("IORING_SETUP_SUBMIT_ALL");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SETUP_COOP_TASKRUN = new Constant("IORING_SETUP_COOP_TASKRUN");

  /**
   * {@code 0x200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SETUP_TASKRUN_FLAG = new Constant("IORING_SETUP_TASKRUN_FLAG");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SETUP_SQE128 = new Constant("IORING_SETUP_SQE128");

  /**
   * {@code 0x800}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SETUP_CQE32 = new Constant("IORING_SETUP_CQE32");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SETUP_SINGLE_ISSUER = new Constant("IORING_SETUP_SINGLE_ISSUER");

  /**
   * {@code 0x2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SETUP_DEFER_TASKRUN = new Constant("IORING_SETUP_DEFER_TASKRUN");

  /**
   * {@code 0x4000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SETUP_NO_MMAP = new Constant("IORING_SETUP_NO_MMAP");

  /**
   * {@code 0x8000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SETUP_REGISTERED_FD_ONLY = new Constant("IORING_SETUP_REGISTERED_FD_ONLY");

  /**
   * {@code 0x10000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SETUP_NO_SQARRAY = new Constant("IORING_SETUP_NO_SQARRAY");

  /**
   * {@code 0x20000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SETUP_HYBRID_IOPOLL = new Constant("IORING_SETUP_HYBRID_IOPOLL");

  /**
   * {@code 0x40000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SETUP_CQE_MIXED = new Constant("IORING_SETUP_CQE_MIXED");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SQ_NEED_WAKEUP = new Constant("IORING_SQ_NEED_WAKEUP");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SQ_CQ_OVERFLOW = new Constant("IORING_SQ_CQ_OVERFLOW");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_SQ_TASKRUN = new Constant("IORING_SQ_TASKRUN");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_TIMEOUT_ABS = new Constant("IORING_TIMEOUT_ABS");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_TIMEOUT_UPDATE = new Constant("IORING_TIMEOUT_UPDATE");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_TIMEOUT_BOOTTIME = new Constant("IORING_TIMEOUT_BOOTTIME");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_TIMEOUT_REALTIME = new Constant("IORING_TIMEOUT_REALTIME");

  /**
   * {@code 0xc}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_TIMEOUT_CLOCK_MASK = new Constant("IORING_TIMEOUT_CLOCK_MASK");

  /**
   * {@code 0x12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_TIMEOUT_UPDATE_MASK = new Constant("IORING_TIMEOUT_UPDATE_MASK");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_TIMEOUT_ETIME_SUCCESS = new Constant("IORING_TIMEOUT_ETIME_SUCCESS");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_TIMEOUT_MULTISHOT = new Constant("IORING_TIMEOUT_MULTISHOT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_UNREGISTER_BUFFERS = new Constant("IORING_UNREGISTER_BUFFERS");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_UNREGISTER_FILES = new Constant("IORING_UNREGISTER_FILES");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_UNREGISTER_EVENTFD = new Constant("IORING_UNREGISTER_EVENTFD");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_UNREGISTER_PERSONALITY = new Constant("IORING_UNREGISTER_PERSONALITY");

  /**
   * {@code 18}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_UNREGISTER_IOWQ_AFF = new Constant("IORING_UNREGISTER_IOWQ_AFF");

  /**
   * {@code 21}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_UNREGISTER_RING_FDS = new Constant("IORING_UNREGISTER_RING_FDS");

  /**
   * {@code 23}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_UNREGISTER_PBUF_RING = new Constant("IORING_UNREGISTER_PBUF_RING");

  /**
   * {@code 28}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IORING_UNREGISTER_NAPI = new Constant("IORING_UNREGISTER_NAPI");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IOSQE_FIXED_FILE = new Constant("IOSQE_FIXED_FILE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IOSQE_IO_DRAIN = new Constant("IOSQE_IO_DRAIN");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IOSQE_IO_LINK = new Constant("IOSQE_IO_LINK");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IOSQE_IO_HARDLINK = new Constant("IOSQE_IO_HARDLINK");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IOSQE_ASYNC = new Constant("IOSQE_ASYNC");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IOSQE_BUFFER_SELECT = new Constant("IOSQE_BUFFER_SELECT");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static final Constant IOSQE_CQE_SKIP_SUCCESS = new Constant("IOSQE_CQE_SKIP_SUCCESS");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IO_WQ_BOUND = new Constant("IO_WQ_BOUND");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IO_URING_OP_SUPPORTED = new Constant("IO_URING_OP_SUPPORTED");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IO_WQ_UNBOUND = new Constant("IO_WQ_UNBOUND");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_FIXED_FD_NO_CLOEXEC = new Constant("IORING_FIXED_FD_NO_CLOEXEC");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_NOP_INJECT_RESULT = new Constant("IORING_NOP_INJECT_RESULT");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_NOP_FILE = new Constant("IORING_NOP_FILE");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_NOP_FIXED_FILE = new Constant("IORING_NOP_FIXED_FILE");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_NOP_FIXED_BUFFER = new Constant("IORING_NOP_FIXED_BUFFER");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_NOP_TW = new Constant("IORING_NOP_TW");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final Constant IORING_NOP_CQE32 = new Constant("IORING_NOP_CQE32");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IOU_PBUF_RING_MMAP = new Constant("IOU_PBUF_RING_MMAP");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static final Constant IOU_PBUF_RING_INC = new Constant("IOU_PBUF_RING_INC");

  /**
   * {@code 0}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_UNSPEC = new Constant("AF_UNSPEC");

  /**
   * {@code 1}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_FILE = new Constant("AF_FILE");

  /**
   * {@code 1}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_LOCAL = new Constant("AF_LOCAL");

  /**
   * {@code 1}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_UNIX = new Constant("AF_UNIX");

  /**
   * {@code 2}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_INET = new Constant("AF_INET");

  /**
   * {@code 3}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_AX25 = new Constant("AF_AX25");

  /**
   * {@code 4}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_IPX = new Constant("AF_IPX");

  /**
   * {@code 5}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_APPLETALK = new Constant("AF_APPLETALK");

  /**
   * {@code 6}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_NETROM = new Constant("AF_NETROM");

  /**
   * {@code 7}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_BRIDGE = new Constant("AF_BRIDGE");

  /**
   * {@code 8}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_ATMPVC = new Constant("AF_ATMPVC");

  /**
   * {@code 9}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_X25 = new Constant("AF_X25");

  /**
   * {@code 10}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_INET6 = new Constant("AF_INET6");

  /**
   * {@code 11}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_ROSE = new Constant("AF_ROSE");

  /**
   * {@code 13}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_NETBEUI = new Constant("AF_NETBEUI");

  /**
   * {@code 14}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_SECURITY = new Constant("AF_SECURITY");

  /**
   * {@code 15}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_KEY = new Constant("AF_KEY");

  /**
   * {@code 0x10}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_NETLINK = new Constant("AF_NETLINK");

  /**
   * {@code 0x10}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_ROUTE = new Constant("AF_ROUTE");

  /**
   * {@code 17}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_PACKET = new Constant("AF_PACKET");

  /**
   * {@code 18}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_ASH = new Constant("AF_ASH");

  /**
   * {@code 19}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_ECONET = new Constant("AF_ECONET");

  /**
   * {@code 20}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_ATMSVC = new Constant("AF_ATMSVC");

  /**
   * {@code 21}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_RDS = new Constant("AF_RDS");

  /**
   * {@code 22}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_SNA = new Constant("AF_SNA");

  /**
   * {@code 23}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_IRDA = new Constant("AF_IRDA");

  /**
   * {@code 24}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_PPPOX = new Constant("AF_PPPOX");

  /**
   * {@code 25}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_WANPIPE = new Constant("AF_WANPIPE");

  /**
   * {@code 26}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_LLC = new Constant("AF_LLC");

  /**
   * {@code 27}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_IB = new Constant("AF_IB");

  /**
   * {@code 28}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_MPLS = new Constant("AF_MPLS");

  /**
   * {@code 29}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_CAN = new Constant("AF_CAN");

  /**
   * {@code 30}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_TIPC = new Constant("AF_TIPC");

  /**
   * {@code 31}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_BLUETOOTH = new Constant("AF_BLUETOOTH");

  /**
   * {@code 0x20}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_IUCV = new Constant("AF_IUCV");

  /**
   * {@code 33}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_RXRPC = new Constant("AF_RXRPC");

  /**
   * {@code 34}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_ISDN = new Constant("AF_ISDN");

  /**
   * {@code 35}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_PHONET = new Constant("AF_PHONET");

  /**
   * {@code 36}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_IEEE802154 = new Constant("AF_IEEE802154");

  /**
   * {@code 37}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_CAIF = new Constant("AF_CAIF");

  /**
   * {@code 38}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_ALG = new Constant("AF_ALG");

  /**
   * {@code 39}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_NFC = new Constant("AF_NFC");

  /**
   * {@code 40}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_VSOCK = new Constant("AF_VSOCK");

  /**
   * {@code 41}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_KCM = new Constant("AF_KCM");

  /**
   * {@code 42}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_QIPCRTR = new Constant("AF_QIPCRTR");

  /**
   * {@code 43}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_SMC = new Constant("AF_SMC");

  /**
   * {@code 44}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_XDP = new Constant("AF_XDP");

  /**
   * {@code 45}, for {@code family} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant AF_MCTP = new Constant("AF_MCTP");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant INADDR_ANY = new Constant("INADDR_ANY");

  /**
   * {@code 0x7f000001}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant INADDR_LOOPBACK = new Constant("INADDR_LOOPBACK");

  /**
   * {@code 0xc0000008}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant INADDR_DUMMY = new Constant("INADDR_DUMMY");

  /**
   * {@code 0xe0000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant INADDR_UNSPEC_GROUP = new Constant("INADDR_UNSPEC_GROUP");

  /**
   * {@code 0xe0000001}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant INADDR_ALLHOSTS_GROUP = new Constant("INADDR_ALLHOSTS_GROUP");

  /**
   * {@code 0xe0000002}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant INADDR_ALLRTRS_GROUP = new Constant("INADDR_ALLRTRS_GROUP");

  /**
   * {@code 0xe000006a}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant INADDR_ALLSNOOPERS_GROUP = new Constant("INADDR_ALLSNOOPERS_GROUP");

  /**
   * {@code 0xe00000ff}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant INADDR_MAX_LOCAL_GROUP = new Constant("INADDR_MAX_LOCAL_GROUP");

  /**
   * {@code 0xffffffff}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant INADDR_BROADCAST = new Constant("INADDR_BROADCAST");

  /**
   * {@code 0xffffffff}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant INADDR_NONE = new Constant("INADDR_NONE");

  /**
   * {@code 0}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_HOPOPTS = new Constant("IPPROTO_HOPOPTS");

  /**
   * {@code 0}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_IP = new Constant("IPPROTO_IP");

  /**
   * {@code 1}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_ICMP = new Constant("IPPROTO_ICMP");

  /**
   * {@code 2}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_IGMP = new Constant("IPPROTO_IGMP");

  /**
   * {@code 4}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_IPIP = new Constant("IPPROTO_IPIP");

  /**
   * {@code 6}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_TCP = new Constant("IPPROTO_TCP");

  /**
   * {@code 8}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_EGP = new Constant("IPPROTO_EGP");

  /**
   * {@code 12}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_PUP = new Constant("IPPROTO_PUP");

  /**
   * {@code 17}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_UDP = new Constant("IPPROTO_UDP");

  /**
   * {@code 22}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_IDP = new Constant("IPPROTO_IDP");

  /**
   * {@code 29}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_TP = new Constant("IPPROTO_TP");

  /**
   * {@code 33}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_DCCP = new Constant("IPPROTO_DCCP");

  /**
   * {@code 41}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_IPV6 = new Constant("IPPROTO_IPV6");

  /**
   * {@code 43}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_ROUTING = new Constant("IPPROTO_ROUTING");

  /**
   * {@code 44}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_FRAGMENT = new Constant("IPPROTO_FRAGMENT");

  /**
   * {@code 46}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_RSVP = new Constant("IPPROTO_RSVP");

  /**
   * {@code 47}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_GRE = new Constant("IPPROTO_GRE");

  /**
   * {@code 50}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_ESP = new Constant("IPPROTO_ESP");

  /**
   * {@code 51}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_AH = new Constant("IPPROTO_AH");

  /**
   * {@code 58}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_ICMPV6 = new Constant("IPPROTO_ICMPV6");

  /**
   * {@code 59}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_NONE = new Constant("IPPROTO_NONE");

  /**
   * {@code 60}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_DSTOPTS = new Constant("IPPROTO_DSTOPTS");

  /**
   * {@code 92}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_MTP = new Constant("IPPROTO_MTP");

  /**
   * {@code 94}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_BEETPH = new Constant("IPPROTO_BEETPH");

  /**
   * {@code 98}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_ENCAP = new Constant("IPPROTO_ENCAP");

  /**
   * {@code 103}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_PIM = new Constant("IPPROTO_PIM");

  /**
   * {@code 108}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_COMP = new Constant("IPPROTO_COMP");

  /**
   * {@code 115}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_L2TP = new Constant("IPPROTO_L2TP");

  /**
   * {@code 132}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_SCTP = new Constant("IPPROTO_SCTP");

  /**
   * {@code 135}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_MH = new Constant("IPPROTO_MH");

  /**
   * {@code 136}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_UDPLITE = new Constant("IPPROTO_UDPLITE");

  /**
   * {@code 137}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_MPLS = new Constant("IPPROTO_MPLS");

  /**
   * {@code 143}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_ETHERNET = new Constant("IPPROTO_ETHERNET");

  /**
   * {@code 255}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_RAW = new Constant("IPPROTO_RAW");

  /**
   * {@code 0x100}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_SMC = new Constant("IPPROTO_SMC");

  /**
   * {@code 262}, for {@code protocol} of socket, {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IPPROTO_MPTCP = new Constant("IPPROTO_MPTCP");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_PMTUDISC_DONT = new Constant("IPV6_PMTUDISC_DONT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_ADDRFORM = new Constant("IPV6_ADDRFORM");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_PMTUDISC_WANT = new Constant("IPV6_PMTUDISC_WANT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_PREFER_SRC_TMP = new Constant("IPV6_PREFER_SRC_TMP");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_2292PKTINFO = new Constant("IPV6_2292PKTINFO");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_PMTUDISC_DO = new Constant("IPV6_PMTUDISC_DO");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_PREFER_SRC_PUBLIC = new Constant("IPV6_PREFER_SRC_PUBLIC");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_2292HOPOPTS = new Constant("IPV6_2292HOPOPTS");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_PMTUDISC_PROBE = new Constant("IPV6_PMTUDISC_PROBE");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_2292DSTOPTS = new Constant("IPV6_2292DSTOPTS");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_PMTUDISC_INTERFACE = new Constant("IPV6_PMTUDISC_INTERFACE");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_PREFER_SRC_COA = new Constant("IPV6_PREFER_SRC_COA");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_2292RTHDR = new Constant("IPV6_2292RTHDR");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_PMTUDISC_OMIT = new Constant("IPV6_PMTUDISC_OMIT");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_2292PKTOPTIONS = new Constant("IPV6_2292PKTOPTIONS");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_CHECKSUM = new Constant("IPV6_CHECKSUM");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_2292HOPLIMIT = new Constant("IPV6_2292HOPLIMIT");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_PREFER_SRC_CGA = new Constant("IPV6_PREFER_SRC_CGA");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_NEXTHOP = new Constant("IPV6_NEXTHOP");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_AUTHHDR = new Constant("IPV6_AUTHHDR");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_UNICAST_HOPS = new Constant("IPV6_UNICAST_HOPS");

  /**
   * {@code 17}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_MULTICAST_IF = new Constant("IPV6_MULTICAST_IF");

  /**
   * {@code 18}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_MULTICAST_HOPS = new Constant("IPV6_MULTICAST_HOPS");

  /**
   * {@code 19}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_MULTICAST_LOOP = new Constant("IPV6_MULTICAST_LOOP");

  /**
   * {@code 20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_ADD_MEMBERSHIP = new Constant("IPV6_ADD_MEMBERSHIP");

  /**
   * {@code 20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_JOIN_GROUP = new Constant("IPV6_JOIN_GROUP");

  /**
   * {@code 21}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_DROP_MEMBERSHIP = new Constant("IPV6_DROP_MEMBERSHIP");

  /**
   * {@code 21}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_LEAVE_GROUP = new Constant("IPV6_LEAVE_GROUP");

  /**
   * {@code 22}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_ROUTER_ALERT = new Constant("IPV6_ROUTER_ALERT");

  /**
   * {@code 23}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_MTU_DISCOVER = new Constant("IPV6_MTU_DISCOVER");

  /**
   * {@code 24}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_MTU = new Constant("IPV6_MTU");

  /**
   * {@code 25}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_RECVERR = new Constant("IPV6_RECVERR");

  /**
   * {@code 26}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_V6ONLY = new Constant("IPV6_V6ONLY");

  /**
   * {@code 27}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_JOIN_ANYCAST = new Constant("IPV6_JOIN_ANYCAST");

  /**
   * {@code 28}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_LEAVE_ANYCAST = new Constant("IPV6_LEAVE_ANYCAST");

  /**
   * {@code 29}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_MULTICAST_ALL = new Constant("IPV6_MULTICAST_ALL");

  /**
   * {@code 30}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_ROUTER_ALERT_ISOLATE = new Constant("IPV6_ROUTER_ALERT_ISOLATE");

  /**
   * {@code 31}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_RECVERR_RFC4884 = new Constant("IPV6_RECVERR_RFC4884");

  /**
   * {@code 34}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_IPSEC_POLICY = new Constant("IPV6_IPSEC_POLICY");

  /**
   * {@code 35}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_XFRM_POLICY = new Constant("IPV6_XFRM_POLICY");

  /**
   * {@code 36}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_HDRINCL = new Constant("IPV6_HDRINCL");

  /**
   * {@code 49}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_RECVPKTINFO = new Constant("IPV6_RECVPKTINFO");

  /**
   * {@code 50}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_PKTINFO = new Constant("IPV6_PKTINFO");

  /**
   * {@code 51}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_RECVHOPLIMIT = new Constant("IPV6_RECVHOPLIMIT");

  /**
   * {@code 52}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_HOPLIMIT = new Constant("IPV6_HOPLIMIT");

  /**
   * {@code 53}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_RECVHOPOPTS = new Constant("IPV6_RECVHOPOPTS");

  /**
   * {@code 54}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_HOPOPTS = new Constant("IPV6_HOPOPTS");

  /**
   * {@code 54}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_RXHOPOPTS = new Constant("IPV6_RXHOPOPTS");

  /**
   * {@code 55}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_RTHDRDSTOPTS = new Constant("IPV6_RTHDRDSTOPTS");

  /**
   * {@code 56}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_RECVRTHDR = new Constant("IPV6_RECVRTHDR");

  /**
   * {@code 57}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_RTHDR = new Constant("IPV6_RTHDR");

  /**
   * {@code 58}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_RECVDSTOPTS = new Constant("IPV6_RECVDSTOPTS");

  /**
   * {@code 59}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_DSTOPTS = new Constant("IPV6_DSTOPTS");

  /**
   * {@code 59}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_RXDSTOPTS = new Constant("IPV6_RXDSTOPTS");

  /**
   * {@code 60}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_RECVPATHMTU = new Constant("IPV6_RECVPATHMTU");

  /**
   * {@code 61}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_PATHMTU = new Constant("IPV6_PATHMTU");

  /**
   * {@code 62}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_DONTFRAG = new Constant("IPV6_DONTFRAG");

  /**
   * {@code 66}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_RECVTCLASS = new Constant("IPV6_RECVTCLASS");

  /**
   * {@code 67}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_TCLASS = new Constant("IPV6_TCLASS");

  /**
   * {@code 70}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_AUTOFLOWLABEL = new Constant("IPV6_AUTOFLOWLABEL");

  /**
   * {@code 73}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_MINHOPCOUNT = new Constant("IPV6_MINHOPCOUNT");

  /**
   * {@code 74}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_ORIGDSTADDR = new Constant("IPV6_ORIGDSTADDR");

  /**
   * {@code 74}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_RECVORIGDSTADDR = new Constant("IPV6_RECVORIGDSTADDR");

  /**
   * {@code 75}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_TRANSPARENT = new Constant("IPV6_TRANSPARENT");

  /**
   * {@code 76}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_UNICAST_IF = new Constant("IPV6_UNICAST_IF");

  /**
   * {@code 77}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_RECVFRAGSIZE = new Constant("IPV6_RECVFRAGSIZE");

  /**
   * {@code 78}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_FREEBIND = new Constant("IPV6_FREEBIND");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_PREFER_SRC_PUBTMP_DEFAULT = new Constant("IPV6_PREFER_SRC_PUBTMP_DEFAULT");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_PREFER_SRC_HOME = new Constant("IPV6_PREFER_SRC_HOME");

  /**
   * {@code 0x800}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final Constant IPV6_PREFER_SRC_NONCGA = new Constant("IPV6_PREFER_SRC_NONCGA");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_PMTUDISC_DONT = new Constant("IP_PMTUDISC_DONT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_PMTUDISC_WANT = new Constant("IP_PMTUDISC_WANT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_TOS = new Constant("IP_TOS");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_PMTUDISC_DO = new Constant("IP_PMTUDISC_DO");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_TTL = new Constant("IP_TTL");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_HDRINCL = new Constant("IP_HDRINCL");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_PMTUDISC_PROBE = new Constant("IP_PMTUDISC_PROBE");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_OPTIONS = new Constant("IP_OPTIONS");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_PMTUDISC_INTERFACE = new Constant("IP_PMTUDISC_INTERFACE");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_PMTUDISC_OMIT = new Constant("IP_PMTUDISC_OMIT");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_ROUTER_ALERT = new Constant("IP_ROUTER_ALERT");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_RECVOPTS = new Constant("IP_RECVOPTS");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_RECVRETOPTS = new Constant("IP_RECVRETOPTS");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_RETOPTS = new Constant("IP_RETOPTS");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_PKTINFO = new Constant("IP_PKTINFO");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_PKTOPTIONS = new Constant("IP_PKTOPTIONS");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_MTU_DISCOVER = new Constant("IP_MTU_DISCOVER");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_PMTUDISC = new Constant("IP_PMTUDISC");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_RECVERR = new Constant("IP_RECVERR");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_RECVTTL = new Constant("IP_RECVTTL");

  /**
   * {@code 13}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_RECVTOS = new Constant("IP_RECVTOS");

  /**
   * {@code 14}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_MTU = new Constant("IP_MTU");

  /**
   * {@code 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_FREEBIND = new Constant("IP_FREEBIND");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_IPSEC_POLICY = new Constant("IP_IPSEC_POLICY");

  /**
   * {@code 17}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_XFRM_POLICY = new Constant("IP_XFRM_POLICY");

  /**
   * {@code 18}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_PASSSEC = new Constant("IP_PASSSEC");

  /**
   * {@code 19}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_TRANSPARENT = new Constant("IP_TRANSPARENT");

  /**
   * {@code 20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_ORIGDSTADDR = new Constant("IP_ORIGDSTADDR");

  /**
   * {@code 20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_RECVORIGDSTADDR = new Constant("IP_RECVORIGDSTADDR");

  /**
   * {@code 21}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_MINTTL = new Constant("IP_MINTTL");

  /**
   * {@code 22}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_NODEFRAG = new Constant("IP_NODEFRAG");

  /**
   * {@code 23}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_CHECKSUM = new Constant("IP_CHECKSUM");

  /**
   * {@code 24}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_BIND_ADDRESS_NO_PORT = new Constant("IP_BIND_ADDRESS_NO_PORT");

  /**
   * {@code 25}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_RECVFRAGSIZE = new Constant("IP_RECVFRAGSIZE");

  /**
   * {@code 26}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_RECVERR_RFC4884 = new Constant("IP_RECVERR_RFC4884");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_MULTICAST_IF = new Constant("IP_MULTICAST_IF");

  /**
   * {@code 33}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_MULTICAST_TTL = new Constant("IP_MULTICAST_TTL");

  /**
   * {@code 34}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_MULTICAST_LOOP = new Constant("IP_MULTICAST_LOOP");

  /**
   * {@code 35}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_ADD_MEMBERSHIP = new Constant("IP_ADD_MEMBERSHIP");

  /**
   * {@code 36}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_DROP_MEMBERSHIP = new Constant("IP_DROP_MEMBERSHIP");

  /**
   * {@code 37}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_UNBLOCK_SOURCE = new Constant("IP_UNBLOCK_SOURCE");

  /**
   * {@code 38}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_BLOCK_SOURCE = new Constant("IP_BLOCK_SOURCE");

  /**
   * {@code 39}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_ADD_SOURCE_MEMBERSHIP = new Constant("IP_ADD_SOURCE_MEMBERSHIP");

  /**
   * {@code 40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_DROP_SOURCE_MEMBERSHIP = new Constant("IP_DROP_SOURCE_MEMBERSHIP");

  /**
   * {@code 41}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_MSFILTER = new Constant("IP_MSFILTER");

  /**
   * {@code 49}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_MULTICAST_ALL = new Constant("IP_MULTICAST_ALL");

  /**
   * {@code 50}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_UNICAST_IF = new Constant("IP_UNICAST_IF");

  /**
   * {@code 51}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_LOCAL_PORT_RANGE = new Constant("IP_LOCAL_PORT_RANGE");

  /**
   * {@code 52}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant IP_PROTOCOL = new Constant("IP_PROTOCOL");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant MCAST_EXCLUDE = new Constant("MCAST_EXCLUDE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant MCAST_INCLUDE = new Constant("MCAST_INCLUDE");

  /**
   * {@code 42}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant MCAST_JOIN_GROUP = new Constant("MCAST_JOIN_GROUP");

  /**
   * {@code 43}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant MCAST_BLOCK_SOURCE = new Constant("MCAST_BLOCK_SOURCE");

  /**
   * {@code 44}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant MCAST_UNBLOCK_SOURCE = new Constant("MCAST_UNBLOCK_SOURCE");

  /**
   * {@code 45}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant MCAST_LEAVE_GROUP = new Constant("MCAST_LEAVE_GROUP");

  /**
   * {@code 46}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant MCAST_JOIN_SOURCE_GROUP = new Constant("MCAST_JOIN_SOURCE_GROUP");

  /**
   * {@code 47}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant MCAST_LEAVE_SOURCE_GROUP = new Constant("MCAST_LEAVE_SOURCE_GROUP");

  /**
   * {@code 48}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final Constant MCAST_MSFILTER = new Constant("MCAST_MSFILTER");

  /**
   * {@code 0x1}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_OOB = new Constant("MSG_OOB");

  /**
   * {@code 0x2}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_PEEK = new Constant("MSG_PEEK");

  /**
   * {@code 4}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_DONTROUTE = new Constant("MSG_DONTROUTE");

  /**
   * {@code 4}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_TRYHARD = new Constant("MSG_TRYHARD");

  /**
   * {@code 8}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_CTRUNC = new Constant("MSG_CTRUNC");

  /**
   * {@code 0x10}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_PROXY = new Constant("MSG_PROXY");

  /**
   * {@code 0x20}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_TRUNC = new Constant("MSG_TRUNC");

  /**
   * {@code 0x40}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_DONTWAIT = new Constant("MSG_DONTWAIT");

  /**
   * {@code 0x80}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_EOR = new Constant("MSG_EOR");

  /**
   * {@code 0x100}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_WAITALL = new Constant("MSG_WAITALL");

  /**
   * {@code 0x200}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_FIN = new Constant("MSG_FIN");

  /**
   * {@code 0x400}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_SYN = new Constant("MSG_SYN");

  /**
   * {@code 0x800}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_CONFIRM = new Constant("MSG_CONFIRM");

  /**
   * {@code 0x1000}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_RST = new Constant("MSG_RST");

  /**
   * {@code 0x2000}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_ERRQUEUE = new Constant("MSG_ERRQUEUE");

  /**
   * {@code 0x4000}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_NOSIGNAL = new Constant("MSG_NOSIGNAL");

  /**
   * {@code 0x8000}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_MORE = new Constant("MSG_MORE");

  /**
   * {@code 0x10000}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_WAITFORONE = new Constant("MSG_WAITFORONE");

  /**
   * {@code 0x40000}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_BATCH = new Constant("MSG_BATCH");

  /**
   * {@code 0x4000000}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_ZEROCOPY = new Constant("MSG_ZEROCOPY");

  /**
   * {@code 0x20000000}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_FASTOPEN = new Constant("MSG_FASTOPEN");

  /**
   * {@code 0x40000000}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_CMSG_CLOEXEC = new Constant("MSG_CMSG_CLOEXEC");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static final Constant SCM_TSTAMP_SND = new Constant("SCM_TSTAMP_SND");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static final Constant SCM_RIGHTS = new Constant("SCM_RIGHTS");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static final Constant SCM_TSTAMP_SCHED = new Constant("SCM_TSTAMP_SCHED");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static final Constant SCM_CREDENTIALS = new Constant("SCM_CREDENTIALS");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static final Constant SCM_TSTAMP_ACK = new Constant("SCM_TSTAMP_ACK");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static final Constant SCM_TSTAMP_COMPLETION = new Constant("SCM_TSTAMP_COMPLETION");

  /**
   * {@code 29}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static final Constant SCM_TIMESTAMP = new Constant("SCM_TIMESTAMP");

  /**
   * {@code 35}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static final Constant SCM_TIMESTAMPNS = new Constant("SCM_TIMESTAMPNS");

  /**
   * {@code 37}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static final Constant SCM_TIMESTAMPING = new Constant("SCM_TIMESTAMPING");

  /**
   * {@code 41}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static final Constant SCM_WIFI_STATUS = new Constant("SCM_WIFI_STATUS");

  /**
   * {@code 54}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static final Constant SCM_TIMESTAMPING_OPT_STATS = new Constant("SCM_TIMESTAMPING_OPT_STATS");

  /**
   * {@code 58}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static final Constant SCM_TIMESTAMPING_PKTINFO = new Constant("SCM_TIMESTAMPING_PKTINFO");

  /**
   * {@code 61}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static final Constant SCM_TXTIME = new Constant("SCM_TXTIME");

  /**
   * {@code 78}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static final Constant SCM_DEVMEM_LINEAR = new Constant("SCM_DEVMEM_LINEAR");

  /**
   * {@code 79}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static final Constant SCM_DEVMEM_DMABUF = new Constant("SCM_DEVMEM_DMABUF");

  /**
   * {@code 81}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static final Constant SCM_TS_OPT_ID = new Constant("SCM_TS_OPT_ID");

  /**
   * {@code 0}, for {@code how} of shutdown.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shutdown.2.html">shutdown(2)</a>
   */
  public static final Constant SHUT_RD = new Constant("SHUT_RD");

  /**
   * {@code 1}, for {@code how} of shutdown.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shutdown.2.html">shutdown(2)</a>
   */
  public static final Constant SHUT_WR = new Constant("SHUT_WR");

  /**
   * {@code 2}, for {@code how} of shutdown.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shutdown.2.html">shutdown(2)</a>
   */
  public static final Constant SHUT_RDWR = new Constant("SHUT_RDWR");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   */
  public static final Constant SOCK_TXREHASH_DISABLED = new Constant("SOCK_TXREHASH_DISABLED");

  /**
   * {@code 1}, for {@code type} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   */
  public static final Constant SOCK_STREAM = new Constant("SOCK_STREAM");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   */
  public static final Constant SOCK_SNDBUF_LOCK = new Constant("SOCK_SNDBUF_LOCK");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   */
  public static final Constant SOCK_TXREHASH_ENABLED = new Constant("SOCK_TXREHASH_ENABLED");

  /**
   * {@code 2}, for {@code type} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   */
  public static final Constant SOCK_DGRAM = new Constant("SOCK_DGRAM");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   */
  public static final Constant SOCK_RCVBUF_LOCK = new Constant("SOCK_RCVBUF_LOCK");

  /**
   * {@code 3}, for {@code type} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   */
  public static final Constant SOCK_RAW = new Constant("SOCK_RAW");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   */
  public static final Constant SOCK_BUF_LOCK_MASK = new Constant("SOCK_BUF_LOCK_MASK");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   */
  public static final Constant SOCK_RDM = new Constant("SOCK_RDM");

  /**
   * {@code 5}, for {@code type} of socket, socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   */
  public static final Constant SOCK_SEQPACKET = new Constant("SOCK_SEQPACKET");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   */
  public static final Constant SOCK_DCCP = new Constant("SOCK_DCCP");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   */
  public static final Constant SOCK_PACKET = new Constant("SOCK_PACKET");

  /**
   * {@code 255}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   */
  public static final Constant SOCK_TXREHASH_DEFAULT = new Constant("SOCK_TXREHASH_DEFAULT");

  /**
   * {@code 0o4000}, for {@code type} of socket, {@code flags} of accept4, {@code type} of socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/accept4.2.html">accept4(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   */
  public static final Constant SOCK_NONBLOCK = new Constant("SOCK_NONBLOCK");

  /**
   * {@code 0o2000000}, for {@code type} of socket, {@code flags} of accept4, {@code type} of socketpair.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/accept4.2.html">accept4(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   */
  public static final Constant SOCK_CLOEXEC = new Constant("SOCK_CLOEXEC");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_IP = new Constant("SOL_IP");

  /**
   * {@code 1}, for {@code level} of setsockopt, getsockopt.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_SOCKET = new Constant("SOL_SOCKET");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_TCP = new Constant("SOL_TCP");

  /**
   * {@code 17}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_UDP = new Constant("SOL_UDP");

  /**
   * {@code 41}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_IPV6 = new Constant("SOL_IPV6");

  /**
   * {@code 58}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_ICMPV6 = new Constant("SOL_ICMPV6");

  /**
   * {@code 255}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_RAW = new Constant("SOL_RAW");

  /**
   * {@code 261}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_DECNET = new Constant("SOL_DECNET");

  /**
   * {@code 262}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_X25 = new Constant("SOL_X25");

  /**
   * {@code 263}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_PACKET = new Constant("SOL_PACKET");

  /**
   * {@code 264}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_ATM = new Constant("SOL_ATM");

  /**
   * {@code 265}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_AAL = new Constant("SOL_AAL");

  /**
   * {@code 266}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_IRDA = new Constant("SOL_IRDA");

  /**
   * {@code 267}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_NETBEUI = new Constant("SOL_NETBEUI");

  /**
   * {@code 268}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_LLC = new Constant("SOL_LLC");

  /**
   * {@code 269}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_DCCP = new Constant("SOL_DCCP");

  /**
   * {@code 270}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_NETLINK = new Constant("SOL_NETLINK");

  /**
   * {@code 271}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_TIPC = new Constant("SOL_TIPC");

  /**
   * {@code 272}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_RXRPC = new Constant("SOL_RXRPC");

  /**
   * {@code 273}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_PPPOL2TP = new Constant("SOL_PPPOL2TP");

  /**
   * {@code 274}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_BLUETOOTH = new Constant("SOL_BLUETOOTH");

  /**
   * {@code 275}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_PNPIPE = new Constant("SOL_PNPIPE");

  /**
   * {@code 276}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_RDS = new Constant("SOL_RDS");

  /**
   * {@code 277}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_IUCV = new Constant("SOL_IUCV");

  /**
   * {@code 278}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_CAIF = new Constant("SOL_CAIF");

  /**
   * {@code 279}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_ALG = new Constant("SOL_ALG");

  /**
   * {@code 280}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_NFC = new Constant("SOL_NFC");

  /**
   * {@code 281}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_KCM = new Constant("SOL_KCM");

  /**
   * {@code 282}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_TLS = new Constant("SOL_TLS");

  /**
   * {@code 283}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_XDP = new Constant("SOL_XDP");

  /**
   * {@code 284}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_MPTCP = new Constant("SOL_MPTCP");

  /**
   * {@code 285}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_MCTP = new Constant("SOL_MCTP");

  /**
   * {@code 286}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static final Constant SOL_SMC = new Constant("SOL_SMC");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listen.2.html">listen(2)</a>
   */
  public static final Constant SOMAXCONN = new Constant("SOMAXCONN");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_EE_ORIGIN_NONE = new Constant("SO_EE_ORIGIN_NONE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_DEBUG = new Constant("SO_DEBUG");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_EE_CODE_TXTIME_INVALID_PARAM = new Constant("SO_EE_CODE_TXTIME_INVALID_PARAM");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_EE_CODE_ZEROCOPY_COPIED = new Constant("SO_EE_CODE_ZEROCOPY_COPIED");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_EE_ORIGIN_LOCAL = new Constant("SO_EE_ORIGIN_LOCAL");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_EE_RFC4884_FLAG_INVALID = new Constant("SO_EE_RFC4884_FLAG_INVALID");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_REUSEADDR = new Constant("SO_REUSEADDR");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_EE_CODE_TXTIME_MISSED = new Constant("SO_EE_CODE_TXTIME_MISSED");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_EE_ORIGIN_ICMP = new Constant("SO_EE_ORIGIN_ICMP");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_TYPE = new Constant("SO_TYPE");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_EE_ORIGIN_ICMP6 = new Constant("SO_EE_ORIGIN_ICMP6");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_ERROR = new Constant("SO_ERROR");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_EE_ORIGIN_TIMESTAMPING = new Constant("SO_EE_ORIGIN_TIMESTAMPING");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_EE_ORIGIN_TXSTATUS = new Constant("SO_EE_ORIGIN_TXSTATUS");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_DONTROUTE = new Constant("SO_DONTROUTE");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_EE_ORIGIN_ZEROCOPY = new Constant("SO_EE_ORIGIN_ZEROCOPY");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_BROADCAST = new Constant("SO_BROADCAST");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_EE_ORIGIN_TXTIME = new Constant("SO_EE_ORIGIN_TXTIME");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_SNDBUF = new Constant("SO_SNDBUF");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_RCVBUF = new Constant("SO_RCVBUF");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_KEEPALIVE = new Constant("SO_KEEPALIVE");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_OOBINLINE = new Constant("SO_OOBINLINE");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_NO_CHECK = new Constant("SO_NO_CHECK");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_PRIORITY = new Constant("SO_PRIORITY");

  /**
   * {@code 13}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_LINGER = new Constant("SO_LINGER");

  /**
   * {@code 14}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_BSDCOMPAT = new Constant("SO_BSDCOMPAT");

  /**
   * {@code 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_REUSEPORT = new Constant("SO_REUSEPORT");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_PASSCRED = new Constant("SO_PASSCRED");

  /**
   * {@code 17}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static final Constant SO_PEERCRED = new Constant("SO_PEERCRED");

  /**
   * {@code 18}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_RCVLOWAT = new Constant("SO_RCVLOWAT");

  /**
   * {@code 19}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_SNDLOWAT = new Constant("SO_SNDLOWAT");

  /**
   * {@code 20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_RCVTIMEO = new Constant("SO_RCVTIMEO");

  /**
   * {@code 21}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_SNDTIMEO = new Constant("SO_SNDTIMEO");

  /**
   * {@code 22}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_SECURITY_AUTHENTICATION = new Constant("SO_SECURITY_AUTHENTICATION");

  /**
   * {@code 23}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_SECURITY_ENCRYPTION_TRANSPORT = new Constant("SO_SECURITY_ENCRYPTION_TRANSPORT");

  /**
   * {@code 24}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_SECURITY_ENCRYPTION_NETWORK = new Constant("SO_SECURITY_ENCRYPTION_NETWORK");

  /**
   * {@code 25}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_BINDTODEVICE = new Constant("SO_BINDTODEVICE");

  /**
   * {@code 26}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_ATTACH_FILTER = new Constant("SO_ATTACH_FILTER");

  /**
   * {@code 26}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_GET_FILTER = new Constant("SO_GET_FILTER");

  /**
   * {@code 27}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_DETACH_BPF = new Constant("SO_DETACH_BPF");

  /**
   * {@code 27}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_DETACH_FILTER = new Constant("SO_DETACH_FILTER");

  /**
   * {@code 28}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_PEERNAME = new Constant("SO_PEERNAME");

  /**
   * {@code 29}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_TIMESTAMP = new Constant("SO_TIMESTAMP");

  /**
   * {@code 30}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_ACCEPTCONN = new Constant("SO_ACCEPTCONN");

  /**
   * {@code 31}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_PEERSEC = new Constant("SO_PEERSEC");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_SNDBUFFORCE = new Constant("SO_SNDBUFFORCE");

  /**
   * {@code 33}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_RCVBUFFORCE = new Constant("SO_RCVBUFFORCE");

  /**
   * {@code 34}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_PASSSEC = new Constant("SO_PASSSEC");

  /**
   * {@code 35}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_TIMESTAMPNS = new Constant("SO_TIMESTAMPNS");

  /**
   * {@code 36}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_MARK = new Constant("SO_MARK");

  /**
   * {@code 37}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_TIMESTAMPING = new Constant("SO_TIMESTAMPING");

  /**
   * {@code 38}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_PROTOCOL = new Constant("SO_PROTOCOL");

  /**
   * {@code 39}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_DOMAIN = new Constant("SO_DOMAIN");

  /**
   * {@code 40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_RXQ_OVFL = new Constant("SO_RXQ_OVFL");

  /**
   * {@code 41}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_WIFI_STATUS = new Constant("SO_WIFI_STATUS");

  /**
   * {@code 42}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_PEEK_OFF = new Constant("SO_PEEK_OFF");

  /**
   * {@code 43}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_NOFCS = new Constant("SO_NOFCS");

  /**
   * {@code 44}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_LOCK_FILTER = new Constant("SO_LOCK_FILTER");

  /**
   * {@code 45}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_SELECT_ERR_QUEUE = new Constant("SO_SELECT_ERR_QUEUE");

  /**
   * {@code 46}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_BUSY_POLL = new Constant("SO_BUSY_POLL");

  /**
   * {@code 47}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_MAX_PACING_RATE = new Constant("SO_MAX_PACING_RATE");

  /**
   * {@code 48}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_BPF_EXTENSIONS = new Constant("SO_BPF_EXTENSIONS");

  /**
   * {@code 49}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_INCOMING_CPU = new Constant("SO_INCOMING_CPU");

  /**
   * {@code 50}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_ATTACH_BPF = new Constant("SO_ATTACH_BPF");

  /**
   * {@code 51}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_ATTACH_REUSEPORT_CBPF = new Constant("SO_ATTACH_REUSEPORT_CBPF");

  /**
   * {@code 52}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_ATTACH_REUSEPORT_EBPF = new Constant("SO_ATTACH_REUSEPORT_EBPF");

  /**
   * {@code 53}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_CNX_ADVICE = new Constant("SO_CNX_ADVICE");

  /**
   * {@code 55}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_MEMINFO = new Constant("SO_MEMINFO");

  /**
   * {@code 56}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_INCOMING_NAPI_ID = new Constant("SO_INCOMING_NAPI_ID");

  /**
   * {@code 57}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_COOKIE = new Constant("SO_COOKIE");

  /**
   * {@code 59}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_PEERGROUPS = new Constant("SO_PEERGROUPS");

  /**
   * {@code 60}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_ZEROCOPY = new Constant("SO_ZEROCOPY");

  /**
   * {@code 61}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_TXTIME = new Constant("SO_TXTIME");

  /**
   * {@code 62}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_BINDTOIFINDEX = new Constant("SO_BINDTOIFINDEX");

  /**
   * {@code 68}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_DETACH_REUSEPORT_BPF = new Constant("SO_DETACH_REUSEPORT_BPF");

  /**
   * {@code 69}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_PREFER_BUSY_POLL = new Constant("SO_PREFER_BUSY_POLL");

  /**
   * {@code 70}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_BUSY_POLL_BUDGET = new Constant("SO_BUSY_POLL_BUDGET");

  /**
   * {@code 71}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_NETNS_COOKIE = new Constant("SO_NETNS_COOKIE");

  /**
   * {@code 72}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_BUF_LOCK = new Constant("SO_BUF_LOCK");

  /**
   * {@code 73}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_RESERVE_MEM = new Constant("SO_RESERVE_MEM");

  /**
   * {@code 74}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_TXREHASH = new Constant("SO_TXREHASH");

  /**
   * {@code 75}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_RCVMARK = new Constant("SO_RCVMARK");

  /**
   * {@code 76}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_PASSPIDFD = new Constant("SO_PASSPIDFD");

  /**
   * {@code 77}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_PEERPIDFD = new Constant("SO_PEERPIDFD");

  /**
   * {@code 78}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_DEVMEM_LINEAR = new Constant("SO_DEVMEM_LINEAR");

  /**
   * {@code 79}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_DEVMEM_DMABUF = new Constant("SO_DEVMEM_DMABUF");

  /**
   * {@code 80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_DEVMEM_DONTNEED = new Constant("SO_DEVMEM_DONTNEED");

  /**
   * {@code 82}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_RCVPRIORITY = new Constant("SO_RCVPRIORITY");

  /**
   * {@code 83}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SO_PASSRIGHTS = new Constant("SO_PASSRIGHTS");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_NO_QUEUE = new Constant("TCP_NO_QUEUE");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_REPAIR_OFF = new Constant("TCP_REPAIR_OFF");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_NODELAY = new Constant("TCP_NODELAY");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_RECV_QUEUE = new Constant("TCP_RECV_QUEUE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_REPAIR_ON = new Constant("TCP_REPAIR_ON");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT = new Constant("TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_MAXSEG = new Constant("TCP_MAXSEG");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_SEND_QUEUE = new Constant("TCP_SEND_QUEUE");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_CORK = new Constant("TCP_CORK");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_QUEUES_NR = new Constant("TCP_QUEUES_NR");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_KEEPIDLE = new Constant("TCP_KEEPIDLE");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_KEEPINTVL = new Constant("TCP_KEEPINTVL");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_KEEPCNT = new Constant("TCP_KEEPCNT");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_SYNCNT = new Constant("TCP_SYNCNT");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_ENCAP_ESPINTCP = new Constant("TCP_ENCAP_ESPINTCP");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_LINGER2 = new Constant("TCP_LINGER2");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_DEFER_ACCEPT = new Constant("TCP_DEFER_ACCEPT");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_WINDOW_CLAMP = new Constant("TCP_WINDOW_CLAMP");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_INFO = new Constant("TCP_INFO");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_QUICKACK = new Constant("TCP_QUICKACK");

  /**
   * {@code 13}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_CONGESTION = new Constant("TCP_CONGESTION");

  /**
   * {@code 14}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_MD5SIG = new Constant("TCP_MD5SIG");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_THIN_LINEAR_TIMEOUTS = new Constant("TCP_THIN_LINEAR_TIMEOUTS");

  /**
   * {@code 17}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_THIN_DUPACK = new Constant("TCP_THIN_DUPACK");

  /**
   * {@code 18}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_USER_TIMEOUT = new Constant("TCP_USER_TIMEOUT");

  /**
   * {@code 19}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_REPAIR = new Constant("TCP_REPAIR");

  /**
   * {@code 20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_REPAIR_QUEUE = new Constant("TCP_REPAIR_QUEUE");

  /**
   * {@code 21}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_QUEUE_SEQ = new Constant("TCP_QUEUE_SEQ");

  /**
   * {@code 22}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_REPAIR_OPTIONS = new Constant("TCP_REPAIR_OPTIONS");

  /**
   * {@code 23}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_FASTOPEN = new Constant("TCP_FASTOPEN");

  /**
   * {@code 24}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_TIMESTAMP = new Constant("TCP_TIMESTAMP");

  /**
   * {@code 25}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_NOTSENT_LOWAT = new Constant("TCP_NOTSENT_LOWAT");

  /**
   * {@code 26}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_CC_INFO = new Constant("TCP_CC_INFO");

  /**
   * {@code 27}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_SAVE_SYN = new Constant("TCP_SAVE_SYN");

  /**
   * {@code 28}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_SAVED_SYN = new Constant("TCP_SAVED_SYN");

  /**
   * {@code 29}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_REPAIR_WINDOW = new Constant("TCP_REPAIR_WINDOW");

  /**
   * {@code 30}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_FASTOPEN_CONNECT = new Constant("TCP_FASTOPEN_CONNECT");

  /**
   * {@code 31}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_ULP = new Constant("TCP_ULP");

  /**
   * {@code 33}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_FASTOPEN_KEY = new Constant("TCP_FASTOPEN_KEY");

  /**
   * {@code 34}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_FASTOPEN_NO_COOKIE = new Constant("TCP_FASTOPEN_NO_COOKIE");

  /**
   * {@code 35}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_ZEROCOPY_RECEIVE = new Constant("TCP_ZEROCOPY_RECEIVE");

  /**
   * {@code 36}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_CM_INQ = new Constant("TCP_CM_INQ");

  /**
   * {@code 36}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_INQ = new Constant("TCP_INQ");

  /**
   * {@code 37}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_TX_DELAY = new Constant("TCP_TX_DELAY");

  /**
   * {@code 38}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_AO_ADD_KEY = new Constant("TCP_AO_ADD_KEY");

  /**
   * {@code 39}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_AO_DEL_KEY = new Constant("TCP_AO_DEL_KEY");

  /**
   * {@code 40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_AO_INFO = new Constant("TCP_AO_INFO");

  /**
   * {@code 41}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_AO_GET_KEYS = new Constant("TCP_AO_GET_KEYS");

  /**
   * {@code 42}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_AO_REPAIR = new Constant("TCP_AO_REPAIR");

  /**
   * {@code 43}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_IS_MPTCP = new Constant("TCP_IS_MPTCP");

  /**
   * {@code 44}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_RTO_MAX_MS = new Constant("TCP_RTO_MAX_MS");

  /**
   * {@code 240}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_DATA_OFFSET = new Constant("TCP_DATA_OFFSET");

  /**
   * {@code 1220}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final Constant TCP_MSS_DESIRED = new Constant("TCP_MSS_DESIRED");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/udp.7.html">udp(7)</a>
   */
  public static final Constant UDP_CORK = new Constant("UDP_CORK");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/udp.7.html">udp(7)</a>
   */
  public static final Constant UDP_ENCAP_ESPINUDP_NON_IKE = new Constant("UDP_ENCAP_ESPINUDP_NON_IKE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/udp.7.html">udp(7)</a>
   */
  public static final Constant UDP_ENCAP_ESPINUDP = new Constant("UDP_ENCAP_ESPINUDP");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/udp.7.html">udp(7)</a>
   */
  public static final Constant UDP_ENCAP_L2TPINUDP = new Constant("UDP_ENCAP_L2TPINUDP");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/udp.7.html">udp(7)</a>
   */
  public static final Constant UDP_ENCAP_GTP0 = new Constant("UDP_ENCAP_GTP0");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/udp.7.html">udp(7)</a>
   */
  public static final Constant UDP_ENCAP_GTP1U = new Constant("UDP_ENCAP_GTP1U");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/udp.7.html">udp(7)</a>
   */
  public static final Constant UDP_ENCAP_RXRPC = new Constant("UDP_ENCAP_RXRPC");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/udp.7.html">udp(7)</a>
   */
  public static final Constant UDP_ENCAP_OVPNINUDP = new Constant("UDP_ENCAP_OVPNINUDP");

  /**
   * {@code 100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/udp.7.html">udp(7)</a>
   */
  public static final Constant UDP_ENCAP = new Constant("UDP_ENCAP");

  /**
   * {@code 101}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/udp.7.html">udp(7)</a>
   */
  public static final Constant UDP_NO_CHECK6_TX = new Constant("UDP_NO_CHECK6_TX");

  /**
   * {@code 102}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/udp.7.html">udp(7)</a>
   */
  public static final Constant UDP_NO_CHECK6_RX = new Constant("UDP_NO_CHECK6_RX");

  /**
   * {@code 103}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/udp.7.html">udp(7)</a>
   */
  public static final Constant UDP_SEGMENT = new Constant("UDP_SEGMENT");

  /**
   * {@code 104}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/udp.7.html">udp(7)</a>
   */
  public static final Constant UDP_GRO = new Constant("UDP_GRO");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant ALG_OP_DECRYPT = new Constant("ALG_OP_DECRYPT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant ALG_OP_ENCRYPT = new Constant("ALG_OP_ENCRYPT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant ALG_SET_KEY = new Constant("ALG_SET_KEY");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant ALG_SET_IV = new Constant("ALG_SET_IV");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant ALG_SET_OP = new Constant("ALG_SET_OP");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant ALG_SET_AEAD_ASSOCLEN = new Constant("ALG_SET_AEAD_ASSOCLEN");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant ALG_SET_AEAD_AUTHSIZE = new Constant("ALG_SET_AEAD_AUTHSIZE");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant ALG_SET_DRBG_ENTROPY = new Constant("ALG_SET_DRBG_ENTROPY");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final Constant ALG_SET_KEY_BY_KEY_SERIAL = new Constant("ALG_SET_KEY_BY_KEY_SERIAL");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_ROUTE = new Constant("NETLINK_ROUTE");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_UNCONNECTED = new Constant("NETLINK_UNCONNECTED");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_ADD_MEMBERSHIP = new Constant("NETLINK_ADD_MEMBERSHIP");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_CONNECTED = new Constant("NETLINK_CONNECTED");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_UNUSED = new Constant("NETLINK_UNUSED");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_DROP_MEMBERSHIP = new Constant("NETLINK_DROP_MEMBERSHIP");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_USERSOCK = new Constant("NETLINK_USERSOCK");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_FIREWALL = new Constant("NETLINK_FIREWALL");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_PKTINFO = new Constant("NETLINK_PKTINFO");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_BROADCAST_ERROR = new Constant("NETLINK_BROADCAST_ERROR");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_INET_DIAG = new Constant("NETLINK_INET_DIAG");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_SOCK_DIAG = new Constant("NETLINK_SOCK_DIAG");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_NFLOG = new Constant("NETLINK_NFLOG");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_NO_ENOBUFS = new Constant("NETLINK_NO_ENOBUFS");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_RX_RING = new Constant("NETLINK_RX_RING");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_XFRM = new Constant("NETLINK_XFRM");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_SELINUX = new Constant("NETLINK_SELINUX");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_TX_RING = new Constant("NETLINK_TX_RING");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_ISCSI = new Constant("NETLINK_ISCSI");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_LISTEN_ALL_NSID = new Constant("NETLINK_LISTEN_ALL_NSID");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_AUDIT = new Constant("NETLINK_AUDIT");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_LIST_MEMBERSHIPS = new Constant("NETLINK_LIST_MEMBERSHIPS");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_CAP_ACK = new Constant("NETLINK_CAP_ACK");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_FIB_LOOKUP = new Constant("NETLINK_FIB_LOOKUP");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_CONNECTOR = new Constant("NETLINK_CONNECTOR");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_EXT_ACK = new Constant("NETLINK_EXT_ACK");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_GET_STRICT_CHK = new Constant("NETLINK_GET_STRICT_CHK");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_NETFILTER = new Constant("NETLINK_NETFILTER");

  /**
   * {@code 13}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_IP6_FW = new Constant("NETLINK_IP6_FW");

  /**
   * {@code 14}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_DNRTMSG = new Constant("NETLINK_DNRTMSG");

  /**
   * {@code 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_KOBJECT_UEVENT = new Constant("NETLINK_KOBJECT_UEVENT");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_GENERIC = new Constant("NETLINK_GENERIC");

  /**
   * {@code 18}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_SCSITRANSPORT = new Constant("NETLINK_SCSITRANSPORT");

  /**
   * {@code 19}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_ECRYPTFS = new Constant("NETLINK_ECRYPTFS");

  /**
   * {@code 20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_RDMA = new Constant("NETLINK_RDMA");

  /**
   * {@code 21}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_CRYPTO = new Constant("NETLINK_CRYPTO");

  /**
   * {@code 22}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final Constant NETLINK_SMC = new Constant("NETLINK_SMC");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_FANOUT_HASH = new Constant("PACKET_FANOUT_HASH");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_HOST = new Constant("PACKET_HOST");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_MR_MULTICAST = new Constant("PACKET_MR_MULTICAST");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_ADD_MEMBERSHIP = new Constant("PACKET_ADD_MEMBERSHIP");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_BROADCAST = new Constant("PACKET_BROADCAST");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_FANOUT_LB = new Constant("PACKET_FANOUT_LB");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_MR_PROMISC = new Constant("PACKET_MR_PROMISC");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_DROP_MEMBERSHIP = new Constant("PACKET_DROP_MEMBERSHIP");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_FANOUT_CPU = new Constant("PACKET_FANOUT_CPU");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_MR_ALLMULTI = new Constant("PACKET_MR_ALLMULTI");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_MULTICAST = new Constant("PACKET_MULTICAST");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_FANOUT_ROLLOVER = new Constant("PACKET_FANOUT_ROLLOVER");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_MR_UNICAST = new Constant("PACKET_MR_UNICAST");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_OTHERHOST = new Constant("PACKET_OTHERHOST");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_RECV_OUTPUT = new Constant("PACKET_RECV_OUTPUT");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_FANOUT_RND = new Constant("PACKET_FANOUT_RND");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_OUTGOING = new Constant("PACKET_OUTGOING");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_FANOUT_QM = new Constant("PACKET_FANOUT_QM");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_LOOPBACK = new Constant("PACKET_LOOPBACK");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_RX_RING = new Constant("PACKET_RX_RING");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_FANOUT_CBPF = new Constant("PACKET_FANOUT_CBPF");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_FASTROUTE = new Constant("PACKET_FASTROUTE");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_STATISTICS = new Constant("PACKET_STATISTICS");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_USER = new Constant("PACKET_USER");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_COPY_THRESH = new Constant("PACKET_COPY_THRESH");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_FANOUT_EBPF = new Constant("PACKET_FANOUT_EBPF");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_KERNEL = new Constant("PACKET_KERNEL");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_AUXDATA = new Constant("PACKET_AUXDATA");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_ORIGDEV = new Constant("PACKET_ORIGDEV");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_VERSION = new Constant("PACKET_VERSION");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_HDRLEN = new Constant("PACKET_HDRLEN");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_RESERVE = new Constant("PACKET_RESERVE");

  /**
   * {@code 13}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_TX_RING = new Constant("PACKET_TX_RING");

  /**
   * {@code 14}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_LOSS = new Constant("PACKET_LOSS");

  /**
   * {@code 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_VNET_HDR = new Constant("PACKET_VNET_HDR");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_TX_TIMESTAMP = new Constant("PACKET_TX_TIMESTAMP");

  /**
   * {@code 17}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_TIMESTAMP = new Constant("PACKET_TIMESTAMP");

  /**
   * {@code 18}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_FANOUT = new Constant("PACKET_FANOUT");

  /**
   * {@code 19}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_TX_HAS_OFF = new Constant("PACKET_TX_HAS_OFF");

  /**
   * {@code 20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_QDISC_BYPASS = new Constant("PACKET_QDISC_BYPASS");

  /**
   * {@code 21}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_ROLLOVER_STATS = new Constant("PACKET_ROLLOVER_STATS");

  /**
   * {@code 22}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_FANOUT_DATA = new Constant("PACKET_FANOUT_DATA");

  /**
   * {@code 23}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_IGNORE_OUTGOING = new Constant("PACKET_IGNORE_OUTGOING");

  /**
   * {@code 24}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_VNET_HDR_SZ = new Constant("PACKET_VNET_HDR_SZ");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_FANOUT_FLAG_ROLLOVER = new Constant("PACKET_FANOUT_FLAG_ROLLOVER");

  /**
   * {@code 0x2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_FANOUT_FLAG_UNIQUEID = new Constant("PACKET_FANOUT_FLAG_UNIQUEID");

  /**
   * {@code 0x8000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final Constant PACKET_FANOUT_FLAG_DEFRAG = new Constant("PACKET_FANOUT_FLAG_DEFRAG");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SOF_TIMESTAMPING_TX_HARDWARE = new Constant("SOF_TIMESTAMPING_TX_HARDWARE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SOF_TIMESTAMPING_TX_SOFTWARE = new Constant("SOF_TIMESTAMPING_TX_SOFTWARE");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SOF_TIMESTAMPING_RX_HARDWARE = new Constant("SOF_TIMESTAMPING_RX_HARDWARE");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SOF_TIMESTAMPING_RX_SOFTWARE = new Constant("SOF_TIMESTAMPING_RX_SOFTWARE");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SOF_TIMESTAMPING_SOFTWARE = new Constant("SOF_TIMESTAMPING_SOFTWARE");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SOF_TIMESTAMPING_SYS_HARDWARE = new Constant("SOF_TIMESTAMPING_SYS_HARDWARE");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SOF_TIMESTAMPING_RAW_HARDWARE = new Constant("SOF_TIMESTAMPING_RAW_HARDWARE");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SOF_TIMESTAMPING_OPT_ID = new Constant("SOF_TIMESTAMPING_OPT_ID");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SOF_TIMESTAMPING_TX_SCHED = new Constant("SOF_TIMESTAMPING_TX_SCHED");

  /**
   * {@code 0x200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SOF_TIMESTAMPING_TX_ACK = new Constant("SOF_TIMESTAMPING_TX_ACK");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SOF_TIMESTAMPING_OPT_CMSG = new Constant("SOF_TIMESTAMPING_OPT_CMSG");

  /**
   * {@code 0x800}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SOF_TIMESTAMPING_OPT_TSONLY = new Constant("SOF_TIMESTAMPING_OPT_TSONLY");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SOF_TIMESTAMPING_OPT_STATS = new Constant("SOF_TIMESTAMPING_OPT_STATS");

  /**
   * {@code 0x2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SOF_TIMESTAMPING_OPT_PKTINFO = new Constant("SOF_TIMESTAMPING_OPT_PKTINFO");

  /**
   * {@code 0x4000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SOF_TIMESTAMPING_OPT_TX_SWHW = new Constant("SOF_TIMESTAMPING_OPT_TX_SWHW");

  /**
   * {@code 0x8000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SOF_TIMESTAMPING_BIND_PHC = new Constant("SOF_TIMESTAMPING_BIND_PHC");

  /**
   * {@code 0x10000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SOF_TIMESTAMPING_OPT_ID_TCP = new Constant("SOF_TIMESTAMPING_OPT_ID_TCP");

  /**
   * {@code 0x20000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SOF_TIMESTAMPING_OPT_RX_FILTER = new Constant("SOF_TIMESTAMPING_OPT_RX_FILTER");

  /**
   * {@code 0x40000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final Constant SOF_TIMESTAMPING_TX_COMPLETION = new Constant("SOF_TIMESTAMPING_TX_COMPLETION");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_ARGS_SIZE_VER0 = new Constant("CLONE_ARGS_SIZE_VER0");

  /**
   * {@code 80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_ARGS_SIZE_VER1 = new Constant("CLONE_ARGS_SIZE_VER1");

  /**
   * {@code 88}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_ARGS_SIZE_VER2 = new Constant("CLONE_ARGS_SIZE_VER2");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_NEWTIME = new Constant("CLONE_NEWTIME");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_VM = new Constant("CLONE_VM");

  /**
   * {@code 0x200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_FS = new Constant("CLONE_FS");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_FILES = new Constant("CLONE_FILES");

  /**
   * {@code 0x800}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_SIGHAND = new Constant("CLONE_SIGHAND");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_PIDFD = new Constant("CLONE_PIDFD");

  /**
   * {@code 0x2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_PTRACE = new Constant("CLONE_PTRACE");

  /**
   * {@code 0x4000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_VFORK = new Constant("CLONE_VFORK");

  /**
   * {@code 0x8000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_PARENT = new Constant("CLONE_PARENT");

  /**
   * {@code 0x10000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_THREAD = new Constant("CLONE_THREAD");

  /**
   * {@code 0x20000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_NEWNS = new Constant("CLONE_NEWNS");

  /**
   * {@code 0x40000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_SYSVSEM = new Constant("CLONE_SYSVSEM");

  /**
   * {@code 0x80000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_SETTLS = new Constant("CLONE_SETTLS");

  /**
   * {@code 0x100000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_PARENT_SETTID = new Constant("CLONE_PARENT_SETTID");

  /**
   * {@code 0x200000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_CHILD_CLEARTID = new Constant("CLONE_CHILD_CLEARTID");

  /**
   * {@code 0x400000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_DETACHED = new Constant("CLONE_DETACHED");

  /**
   * {@code 0x800000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_UNTRACED = new Constant("CLONE_UNTRACED");

  /**
   * {@code 0x1000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_CHILD_SETTID = new Constant("CLONE_CHILD_SETTID");

  /**
   * {@code 0x2000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_NEWCGROUP = new Constant("CLONE_NEWCGROUP");

  /**
   * {@code 0x4000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_NEWUTS = new Constant("CLONE_NEWUTS");

  /**
   * {@code 0x8000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_NEWIPC = new Constant("CLONE_NEWIPC");

  /**
   * {@code 0x10000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_NEWUSER = new Constant("CLONE_NEWUSER");

  /**
   * {@code 0x20000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_NEWPID = new Constant("CLONE_NEWPID");

  /**
   * {@code 0x40000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_NEWNET = new Constant("CLONE_NEWNET");

  /**
   * {@code 0x80000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_IO = new Constant("CLONE_IO");

  /**
   * {@code 0x100000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_CLEAR_SIGHAND = new Constant("CLONE_CLEAR_SIGHAND");

  /**
   * {@code 0x200000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CLONE_INTO_CGROUP = new Constant("CLONE_INTO_CGROUP");

  /**
   * {@code 255}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone.2.html">clone(2)</a>
   */
  public static final Constant CSIGNAL = new Constant("CSIGNAL");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpriority.2.html">getpriority(2)</a>
   */
  public static final Constant PRIO_PROCESS = new Constant("PRIO_PROCESS");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpriority.2.html">getpriority(2)</a>
   */
  public static final Constant PRIO_PGRP = new Constant("PRIO_PGRP");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpriority.2.html">getpriority(2)</a>
   */
  public static final Constant PRIO_USER = new Constant("PRIO_USER");

  /**
   * {@code 20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpriority.2.html">getpriority(2)</a>
   */
  public static final Constant PRIO_MAX = new Constant("PRIO_MAX");

  /**
   * {@code -20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpriority.2.html">getpriority(2)</a>
   */
  public static final Constant PRIO_MIN = new Constant("PRIO_MIN");

  /**
   * {@code 0}, for {@code type} of waitid.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static final Constant P_ALL = new Constant("P_ALL");

  /**
   * {@code 1}, for {@code type} of waitid.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static final Constant P_PID = new Constant("P_PID");

  /**
   * {@code 2}, for {@code type} of waitid.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static final Constant P_PGID = new Constant("P_PGID");

  /**
   * {@code 3}, for {@code type} of waitid.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static final Constant P_PIDFD = new Constant("P_PIDFD");

  /**
   * {@code -1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static final Constant RLIM64_INFINITY = new Constant("RLIM64_INFINITY");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static final Constant RLIMIT_CPU = new Constant("RLIMIT_CPU");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static final Constant RLIMIT_FSIZE = new Constant("RLIMIT_FSIZE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static final Constant RLIMIT_DATA = new Constant("RLIMIT_DATA");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static final Constant RLIMIT_STACK = new Constant("RLIMIT_STACK");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static final Constant RLIMIT_CORE = new Constant("RLIMIT_CORE");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static final Constant RLIMIT_RSS = new Constant("RLIMIT_RSS");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static final Constant RLIMIT_NPROC = new Constant("RLIMIT_NPROC");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static final Constant RLIMIT_NOFILE = new Constant("RLIMIT_NOFILE");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static final Constant RLIMIT_OFILE = new Constant("RLIMIT_OFILE");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static final Constant RLIMIT_MEMLOCK = new Constant("RLIMIT_MEMLOCK");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static final Constant RLIMIT_AS = new Constant("RLIMIT_AS");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static final Constant RLIMIT_LOCKS = new Constant("RLIMIT_LOCKS");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static final Constant RLIMIT_SIGPENDING = new Constant("RLIMIT_SIGPENDING");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static final Constant RLIMIT_MSGQUEUE = new Constant("RLIMIT_MSGQUEUE");

  /**
   * {@code 13}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static final Constant RLIMIT_NICE = new Constant("RLIMIT_NICE");

  /**
   * {@code 14}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static final Constant RLIMIT_RTPRIO = new Constant("RLIMIT_RTPRIO");

  /**
   * {@code 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static final Constant RLIMIT_RTTIME = new Constant("RLIMIT_RTTIME");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static final Constant RLIMIT_NLIMITS = new Constant("RLIMIT_NLIMITS");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrusage.2.html">getrusage(2)</a>
   */
  public static final Constant RUSAGE_SELF = new Constant("RUSAGE_SELF");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrusage.2.html">getrusage(2)</a>
   */
  public static final Constant RUSAGE_LWP = new Constant("RUSAGE_LWP");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrusage.2.html">getrusage(2)</a>
   */
  public static final Constant RUSAGE_THREAD = new Constant("RUSAGE_THREAD");

  /**
   * {@code -1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrusage.2.html">getrusage(2)</a>
   */
  public static final Constant RUSAGE_CHILDREN = new Constant("RUSAGE_CHILDREN");

  /**
   * {@code -2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrusage.2.html">getrusage(2)</a>
   */
  public static final Constant RUSAGE_BOTH = new Constant("RUSAGE_BOTH");

  /**
   * {@code 8}, for {@code options} of wait4, waitid.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/wait4.2.html">wait4(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static final Constant WCONTINUED = new Constant("WCONTINUED");

  /**
   * {@code 4}, for {@code options} of waitid.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static final Constant WEXITED = new Constant("WEXITED");

  /**
   * {@code 1}, for {@code options} of wait4, waitid.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/wait4.2.html">wait4(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static final Constant WNOHANG = new Constant("WNOHANG");

  /**
   * {@code 0x1000000}, for {@code options} of waitid.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static final Constant WNOWAIT = new Constant("WNOWAIT");

  /**
   * {@code 2}, for {@code options} of waitid.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static final Constant WSTOPPED = new Constant("WSTOPPED");

  /**
   * {@code 2}, for {@code options} of wait4.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/wait4.2.html">wait4(2)</a>
   */
  public static final Constant WUNTRACED = new Constant("WUNTRACED");

  /**
   * {@code 0x40000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant ADDR_NO_RANDOMIZE = new Constant("ADDR_NO_RANDOMIZE");

  /**
   * {@code 0x200000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant ADDR_COMPAT_LAYOUT = new Constant("ADDR_COMPAT_LAYOUT");

  /**
   * {@code 0x800000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant ADDR_LIMIT_32BIT = new Constant("ADDR_LIMIT_32BIT");

  /**
   * {@code 0x8000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant ADDR_LIMIT_3GB = new Constant("ADDR_LIMIT_3GB");

  /**
   * {@code x86_64: 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_SHSTK_SHSTK = new Constant("ARCH_SHSTK_SHSTK");

  /**
   * {@code x86_64: 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_SHSTK_WRSS = new Constant("ARCH_SHSTK_WRSS");

  /**
   * {@code x86_64: 0x1001}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_SET_GS = new Constant("ARCH_SET_GS");

  /**
   * {@code x86_64: 0x1002}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_SET_FS = new Constant("ARCH_SET_FS");

  /**
   * {@code x86_64: 0x1003}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_GET_FS = new Constant("ARCH_GET_FS");

  /**
   * {@code x86_64: 0x1004}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_GET_GS = new Constant("ARCH_GET_GS");

  /**
   * {@code x86_64: 0x1011}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_GET_CPUID = new Constant("ARCH_GET_CPUID");

  /**
   * {@code x86_64: 0x1012}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_SET_CPUID = new Constant("ARCH_SET_CPUID");

  /**
   * {@code x86_64: 0x1021}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_GET_XCOMP_SUPP = new Constant("ARCH_GET_XCOMP_SUPP");

  /**
   * {@code x86_64: 0x1022}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_GET_XCOMP_PERM = new Constant("ARCH_GET_XCOMP_PERM");

  /**
   * {@code x86_64: 0x1023}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_REQ_XCOMP_PERM = new Constant("ARCH_REQ_XCOMP_PERM");

  /**
   * {@code x86_64: 0x1024}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_GET_XCOMP_GUEST_PERM = new Constant("ARCH_GET_XCOMP_GUEST_PERM");

  /**
   * {@code x86_64: 0x1025}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_REQ_XCOMP_GUEST_PERM = new Constant("ARCH_REQ_XCOMP_GUEST_PERM");

  /**
   * {@code x86_64: 0x2001}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_MAP_VDSO_X32 = new Constant("ARCH_MAP_VDSO_X32");

  /**
   * {@code x86_64: 0x2002}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_MAP_VDSO_32 = new Constant("ARCH_MAP_VDSO_32");

  /**
   * {@code x86_64: 0x2003}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_MAP_VDSO_64 = new Constant("ARCH_MAP_VDSO_64");

  /**
   * {@code x86_64: 0x4001}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_GET_UNTAG_MASK = new Constant("ARCH_GET_UNTAG_MASK");

  /**
   * {@code x86_64: 0x4002}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_ENABLE_TAGGED_ADDR = new Constant("ARCH_ENABLE_TAGGED_ADDR");

  /**
   * {@code x86_64: 0x4003}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_GET_MAX_TAG_BITS = new Constant("ARCH_GET_MAX_TAG_BITS");

  /**
   * {@code x86_64: 0x4004}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_FORCE_TAGGED_SVA = new Constant("ARCH_FORCE_TAGGED_SVA");

  /**
   * {@code x86_64: 0x5001}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_SHSTK_ENABLE = new Constant("ARCH_SHSTK_ENABLE");

  /**
   * {@code x86_64: 0x5002}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_SHSTK_DISABLE = new Constant("ARCH_SHSTK_DISABLE");

  /**
   * {@code x86_64: 0x5003}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_SHSTK_LOCK = new Constant("ARCH_SHSTK_LOCK");

  /**
   * {@code x86_64: 0x5004}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_SHSTK_UNLOCK = new Constant("ARCH_SHSTK_UNLOCK");

  /**
   * {@code x86_64: 0x5005}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/arch_prctl.2.html">arch_prctl(2)</a>
   */
  public static final Constant ARCH_SHSTK_STATUS = new Constant("ARCH_SHSTK_STATUS");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_CHOWN = new Constant("CAP_CHOWN");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_DAC_OVERRIDE = new Constant("CAP_DAC_OVERRIDE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_DAC_READ_SEARCH = new Constant("CAP_DAC_READ_SEARCH");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_FOWNER = new Constant("CAP_FOWNER");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_FSETID = new Constant("CAP_FSETID");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_KILL = new Constant("CAP_KILL");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_SETGID = new Constant("CAP_SETGID");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_SETUID = new Constant("CAP_SETUID");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_SETPCAP = new Constant("CAP_SETPCAP");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_LINUX_IMMUTABLE = new Constant("CAP_LINUX_IMMUTABLE");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_NET_BIND_SERVICE = new Constant("CAP_NET_BIND_SERVICE");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_NET_BROADCAST = new Constant("CAP_NET_BROADCAST");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_NET_ADMIN = new Constant("CAP_NET_ADMIN");

  /**
   * {@code 13}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_NET_RAW = new Constant("CAP_NET_RAW");

  /**
   * {@code 14}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_IPC_LOCK = new Constant("CAP_IPC_LOCK");

  /**
   * {@code 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_IPC_OWNER = new Constant("CAP_IPC_OWNER");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_SYS_MODULE = new Constant("CAP_SYS_MODULE");

  /**
   * {@code 17}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_SYS_RAWIO = new Constant("CAP_SYS_RAWIO");

  /**
   * {@code 18}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_SYS_CHROOT = new Constant("CAP_SYS_CHROOT");

  /**
   * {@code 19}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_SYS_PTRACE = new Constant("CAP_SYS_PTRACE");

  /**
   * {@code 20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_SYS_PACCT = new Constant("CAP_SYS_PACCT");

  /**
   * {@code 21}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_SYS_ADMIN = new Constant("CAP_SYS_ADMIN");

  /**
   * {@code 22}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_SYS_BOOT = new Constant("CAP_SYS_BOOT");

  /**
   * {@code 23}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_SYS_NICE = new Constant("CAP_SYS_NICE");

  /**
   * {@code 24}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_SYS_RESOURCE = new Constant("CAP_SYS_RESOURCE");

  /**
   * {@code 25}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_SYS_TIME = new Constant("CAP_SYS_TIME");

  /**
   * {@code 26}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_SYS_TTY_CONFIG = new Constant("CAP_SYS_TTY_CONFIG");

  /**
   * {@code 27}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_MKNOD = new Constant("CAP_MKNOD");

  /**
   * {@code 28}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_LEASE = new Constant("CAP_LEASE");

  /**
   * {@code 29}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_AUDIT_WRITE = new Constant("CAP_AUDIT_WRITE");

  /**
   * {@code 30}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_AUDIT_CONTROL = new Constant("CAP_AUDIT_CONTROL");

  /**
   * {@code 31}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_SETFCAP = new Constant("CAP_SETFCAP");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_MAC_OVERRIDE = new Constant("CAP_MAC_OVERRIDE");

  /**
   * {@code 33}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_MAC_ADMIN = new Constant("CAP_MAC_ADMIN");

  /**
   * {@code 34}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_SYSLOG = new Constant("CAP_SYSLOG");

  /**
   * {@code 35}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_WAKE_ALARM = new Constant("CAP_WAKE_ALARM");

  /**
   * {@code 36}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_BLOCK_SUSPEND = new Constant("CAP_BLOCK_SUSPEND");

  /**
   * {@code 37}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_AUDIT_READ = new Constant("CAP_AUDIT_READ");

  /**
   * {@code 38}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_PERFMON = new Constant("CAP_PERFMON");

  /**
   * {@code 39}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_BPF = new Constant("CAP_BPF");

  /**
   * {@code 40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_CHECKPOINT_RESTORE = new Constant("CAP_CHECKPOINT_RESTORE");

  /**
   * {@code 40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
   */
  public static final Constant CAP_LAST_CAP = new Constant("CAP_LAST_CAP");

  /**
   * {@code 0x80000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant FDPIC_FUNCPTRS = new Constant("FDPIC_FUNCPTRS");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_set.2.html">ioprio_set(2)</a>
   */
  public static final Constant IOPRIO_CLASS_NONE = new Constant("IOPRIO_CLASS_NONE");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_set.2.html">ioprio_set(2)</a>
   */
  public static final Constant IOPRIO_HINT_NONE = new Constant("IOPRIO_HINT_NONE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_set.2.html">ioprio_set(2)</a>
   */
  public static final Constant IOPRIO_CLASS_RT = new Constant("IOPRIO_CLASS_RT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_set.2.html">ioprio_set(2)</a>
   */
  public static final Constant IOPRIO_WHO_PROCESS = new Constant("IOPRIO_WHO_PROCESS");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_set.2.html">ioprio_set(2)</a>
   */
  public static final Constant IOPRIO_HINT_DEV_DURATION_LIMIT_1 = new Constant("IOPRIO_HINT_DEV_DURATION_LIMIT_1");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_set.2.html">ioprio_set(2)</a>
   */
  public static final Constant IOPRIO_CLASS_BE = new Constant("IOPRIO_CLASS_BE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_set.2.html">ioprio_set(2)</a>
   */
  public static final Constant IOPRIO_WHO_PGRP = new Constant("IOPRIO_WHO_PGRP");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_set.2.html">ioprio_set(2)</a>
   */
  public static final Constant IOPRIO_HINT_DEV_DURATION_LIMIT_2 = new Constant("IOPRIO_HINT_DEV_DURATION_LIMIT_2");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_set.2.html">ioprio_set(2)</a>
   */
  public static final Constant IOPRIO_CLASS_IDLE = new Constant("IOPRIO_CLASS_IDLE");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_set.2.html">ioprio_set(2)</a>
   */
  public static final Constant IOPRIO_WHO_USER = new Constant("IOPRIO_WHO_USER");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_set.2.html">ioprio_set(2)</a>
   */
  public static final Constant IOPRIO_HINT_DEV_DURATION_LIMIT_3 = new Constant("IOPRIO_HINT_DEV_DURATION_LIMIT_3");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_set.2.html">ioprio_set(2)</a>
   */
  public static final Constant IOPRIO_HINT_SHIFT = new Constant("IOPRIO_HINT_SHIFT");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_set.2.html">ioprio_set(2)</a>
   */
  public static final Constant IOPRIO_BE_NORM = new Constant("IOPRIO_BE_NORM");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_set.2.html">ioprio_set(2)</a>
   */
  public static final Constant IOPRIO_NORM = new Constant("IOPRIO_NORM");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_set.2.html">ioprio_set(2)</a>
   */
  public static final Constant IOPRIO_HINT_DEV_DURATION_LIMIT_4 = new Constant("IOPRIO_HINT_DEV_DURATION_LIMIT_4");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_set.2.html">ioprio_set(2)</a>
   */
  public static final Constant IOPRIO_HINT_DEV_DURATION_LIMIT_5 = new Constant("IOPRIO_HINT_DEV_DURATION_LIMIT_5");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_set.2.html">ioprio_set(2)</a>
   */
  public static final Constant IOPRIO_HINT_DEV_DURATION_LIMIT_6 = new Constant("IOPRIO_HINT_DEV_DURATION_LIMIT_6");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_set.2.html">ioprio_set(2)</a>
   */
  public static final Constant IOPRIO_CLASS_INVALID = new Constant("IOPRIO_CLASS_INVALID");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_set.2.html">ioprio_set(2)</a>
   */
  public static final Constant IOPRIO_HINT_DEV_DURATION_LIMIT_7 = new Constant("IOPRIO_HINT_DEV_DURATION_LIMIT_7");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_set.2.html">ioprio_set(2)</a>
   */
  public static final Constant IOPRIO_BE_NR = new Constant("IOPRIO_BE_NR");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kcmp.2.html">kcmp(2)</a>
   */
  public static final Constant KCMP_FILE = new Constant("KCMP_FILE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kcmp.2.html">kcmp(2)</a>
   */
  public static final Constant KCMP_VM = new Constant("KCMP_VM");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kcmp.2.html">kcmp(2)</a>
   */
  public static final Constant KCMP_FILES = new Constant("KCMP_FILES");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kcmp.2.html">kcmp(2)</a>
   */
  public static final Constant KCMP_FS = new Constant("KCMP_FS");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kcmp.2.html">kcmp(2)</a>
   */
  public static final Constant KCMP_SIGHAND = new Constant("KCMP_SIGHAND");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kcmp.2.html">kcmp(2)</a>
   */
  public static final Constant KCMP_IO = new Constant("KCMP_IO");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kcmp.2.html">kcmp(2)</a>
   */
  public static final Constant KCMP_SYSVSEM = new Constant("KCMP_SYSVSEM");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kcmp.2.html">kcmp(2)</a>
   */
  public static final Constant KCMP_EPOLL_TFD = new Constant("KCMP_EPOLL_TFD");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kcmp.2.html">kcmp(2)</a>
   */
  public static final Constant KCMP_TYPES = new Constant("KCMP_TYPES");

  /**
   * {@code 0x100000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant MMAP_PAGE_ZERO = new Constant("MMAP_PAGE_ZERO");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_LINUX = new Constant("PER_LINUX");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_BSD = new Constant("PER_BSD");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_LINUX32 = new Constant("PER_LINUX32");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_RISCOS = new Constant("PER_RISCOS");

  /**
   * {@code 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_OSF4 = new Constant("PER_OSF4");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_HPUX = new Constant("PER_HPUX");

  /**
   * {@code 0xff}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_MASK = new Constant("PER_MASK");

  /**
   * {@code 0x80000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_LINUX_FDPIC = new Constant("PER_LINUX_FDPIC");

  /**
   * {@code 0x740000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_CLEAR_ON_SETID = new Constant("PER_CLEAR_ON_SETID");

  /**
   * {@code 0x800000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_LINUX_32BIT = new Constant("PER_LINUX_32BIT");

  /**
   * {@code 0x4000005}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_ISCR4 = new Constant("PER_ISCR4");

  /**
   * {@code 0x4000006}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_SUNOS = new Constant("PER_SUNOS");

  /**
   * {@code 0x4000009}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_IRIX32 = new Constant("PER_IRIX32");

  /**
   * {@code 0x400000a}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_IRIXN32 = new Constant("PER_IRIXN32");

  /**
   * {@code 0x400000b}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_IRIX64 = new Constant("PER_IRIX64");

  /**
   * {@code 0x400000d}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_SOLARIS = new Constant("PER_SOLARIS");

  /**
   * {@code 0x4100001}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_SVR4 = new Constant("PER_SVR4");

  /**
   * {@code 0x410000e}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_UW7 = new Constant("PER_UW7");

  /**
   * {@code 0x5000002}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_SVR3 = new Constant("PER_SVR3");

  /**
   * {@code 0x5000004}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_WYSEV386 = new Constant("PER_WYSEV386");

  /**
   * {@code 0x5000007}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_XENIX = new Constant("PER_XENIX");

  /**
   * {@code 0x6000003}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_OSR5 = new Constant("PER_OSR5");

  /**
   * {@code 0x7000003}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_SCOSVR3 = new Constant("PER_SCOSVR3");

  /**
   * {@code 0x8000008}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant PER_LINUX32_3GB = new Constant("PER_LINUX32_3GB");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   */
  public static final Constant PIDFD_SIGNAL_THREAD = new Constant("PIDFD_SIGNAL_THREAD");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   */
  public static final Constant PIDFD_SIGNAL_THREAD_GROUP = new Constant("PIDFD_SIGNAL_THREAD_GROUP");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   */
  public static final Constant PIDFD_SIGNAL_PROCESS_GROUP = new Constant("PIDFD_SIGNAL_PROCESS_GROUP");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_open.2.html">pidfd_open(2)</a>
   */
  public static final Constant PIDFD_THREAD = new Constant("PIDFD_THREAD");

  /**
   * {@code 0x800}, for {@code flags} of pidfd_open.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_open.2.html">pidfd_open(2)</a>
   */
  public static final Constant PIDFD_NONBLOCK = new Constant("PIDFD_NONBLOCK");

  /**
   * {@code 0xffffffffffffd8f0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_open.2.html">pidfd_open(2)</a>
   */
  public static final Constant PIDFD_SELF = new Constant("PIDFD_SELF");

  /**
   * {@code 0xffffffffffffd8ef}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_open.2.html">pidfd_open(2)</a>
   */
  public static final Constant PIDFD_SELF_PROCESS = new Constant("PIDFD_SELF_PROCESS");

  /**
   * {@code 0xffffffffffffd8f0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_open.2.html">pidfd_open(2)</a>
   */
  public static final Constant PIDFD_SELF_THREAD = new Constant("PIDFD_SELF_THREAD");

  /**
   * {@code 0xffffffffffffd8ef}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_open.2.html">pidfd_open(2)</a>
   */
  public static final Constant PIDFD_SELF_THREAD_GROUP = new Constant("PIDFD_SELF_THREAD_GROUP");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_ENDIAN_BIG = new Constant("PR_ENDIAN_BIG");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_FP_EXC_DISABLED = new Constant("PR_FP_EXC_DISABLED");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_MCE_KILL_CLEAR = new Constant("PR_MCE_KILL_CLEAR");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_MCE_KILL_LATE = new Constant("PR_MCE_KILL_LATE");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_MTE_TCF_NONE = new Constant("PR_MTE_TCF_NONE");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SCHED_CORE_GET = new Constant("PR_SCHED_CORE_GET");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SCHED_CORE_SCOPE_THREAD = new Constant("PR_SCHED_CORE_SCOPE_THREAD");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SPEC_NOT_AFFECTED = new Constant("PR_SPEC_NOT_AFFECTED");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SPEC_STORE_BYPASS = new Constant("PR_SPEC_STORE_BYPASS");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SYS_DISPATCH_OFF = new Constant("PR_SYS_DISPATCH_OFF");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_TIMING_STATISTICAL = new Constant("PR_TIMING_STATISTICAL");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_TIMER_CREATE_RESTORE_IDS_OFF = new Constant("PR_TIMER_CREATE_RESTORE_IDS_OFF");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_CAP_AMBIENT_IS_SET = new Constant("PR_CAP_AMBIENT_IS_SET");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_ENDIAN_LITTLE = new Constant("PR_ENDIAN_LITTLE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_FPEMU_NOPRINT = new Constant("PR_FPEMU_NOPRINT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_FP_EXC_NONRECOV = new Constant("PR_FP_EXC_NONRECOV");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_FP_MODE_FR = new Constant("PR_FP_MODE_FR");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_MCE_KILL_EARLY = new Constant("PR_MCE_KILL_EARLY");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_MCE_KILL_SET = new Constant("PR_MCE_KILL_SET");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_MTE_TCF_SHIFT = new Constant("PR_MTE_TCF_SHIFT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_PAC_APIAKEY = new Constant("PR_PAC_APIAKEY");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SCHED_CORE_CREATE = new Constant("PR_SCHED_CORE_CREATE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SCHED_CORE_SCOPE_THREAD_GROUP = new Constant("PR_SCHED_CORE_SCOPE_THREAD_GROUP");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SPEC_INDIRECT_BRANCH = new Constant("PR_SPEC_INDIRECT_BRANCH");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SPEC_PRCTL = new Constant("PR_SPEC_PRCTL");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SYS_DISPATCH_ON = new Constant("PR_SYS_DISPATCH_ON");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_TAGGED_ADDR_ENABLE = new Constant("PR_TAGGED_ADDR_ENABLE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_TIMING_TIMESTAMP = new Constant("PR_TIMING_TIMESTAMP");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_TSC_ENABLE = new Constant("PR_TSC_ENABLE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_UNALIGN_NOPRINT = new Constant("PR_UNALIGN_NOPRINT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_FUTEX_HASH_SET_SLOTS = new Constant("PR_FUTEX_HASH_SET_SLOTS");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_MDWE_REFUSE_EXEC_GAIN = new Constant("PR_MDWE_REFUSE_EXEC_GAIN");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SHADOW_STACK_ENABLE = new Constant("PR_SHADOW_STACK_ENABLE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_TIMER_CREATE_RESTORE_IDS_ON = new Constant("PR_TIMER_CREATE_RESTORE_IDS_ON");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_CAP_AMBIENT_RAISE = new Constant("PR_CAP_AMBIENT_RAISE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_ENDIAN_PPC_LITTLE = new Constant("PR_ENDIAN_PPC_LITTLE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_FPEMU_SIGFPE = new Constant("PR_FPEMU_SIGFPE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_FP_EXC_ASYNC = new Constant("PR_FP_EXC_ASYNC");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_FP_MODE_FRE = new Constant("PR_FP_MODE_FRE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_PDEATHSIG = new Constant("PR_GET_PDEATHSIG");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_MCE_KILL_DEFAULT = new Constant("PR_MCE_KILL_DEFAULT");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_MTE_TCF_SYNC = new Constant("PR_MTE_TCF_SYNC");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_PAC_APIBKEY = new Constant("PR_PAC_APIBKEY");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SCHED_CORE_SCOPE_PROCESS_GROUP = new Constant("PR_SCHED_CORE_SCOPE_PROCESS_GROUP");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SCHED_CORE_SHARE_TO = new Constant("PR_SCHED_CORE_SHARE_TO");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SPEC_ENABLE = new Constant("PR_SPEC_ENABLE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SPEC_L1D_FLUSH = new Constant("PR_SPEC_L1D_FLUSH");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_TSC_SIGSEGV = new Constant("PR_TSC_SIGSEGV");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_UNALIGN_SIGBUS = new Constant("PR_UNALIGN_SIGBUS");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_FUTEX_HASH_GET_SLOTS = new Constant("PR_FUTEX_HASH_GET_SLOTS");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_MDWE_NO_INHERIT = new Constant("PR_MDWE_NO_INHERIT");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SHADOW_STACK_WRITE = new Constant("PR_SHADOW_STACK_WRITE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_THP_DISABLE_EXCEPT_ADVISED = new Constant("PR_THP_DISABLE_EXCEPT_ADVISED");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_TIMER_CREATE_RESTORE_IDS_GET = new Constant("PR_TIMER_CREATE_RESTORE_IDS_GET");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_CAP_AMBIENT_LOWER = new Constant("PR_CAP_AMBIENT_LOWER");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_FP_EXC_PRECISE = new Constant("PR_FP_EXC_PRECISE");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_DUMPABLE = new Constant("PR_GET_DUMPABLE");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_MTE_TAG_SHIFT = new Constant("PR_MTE_TAG_SHIFT");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SCHED_CORE_SHARE_FROM = new Constant("PR_SCHED_CORE_SHARE_FROM");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_CAP_AMBIENT_CLEAR_ALL = new Constant("PR_CAP_AMBIENT_CLEAR_ALL");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_MTE_TCF_ASYNC = new Constant("PR_MTE_TCF_ASYNC");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_PAC_APDAKEY = new Constant("PR_PAC_APDAKEY");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SPEC_DISABLE = new Constant("PR_SPEC_DISABLE");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SHADOW_STACK_PUSH = new Constant("PR_SHADOW_STACK_PUSH");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_UNALIGN = new Constant("PR_GET_UNALIGN");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_MTE_TCF_MASK = new Constant("PR_MTE_TCF_MASK");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_KEEPCAPS = new Constant("PR_GET_KEEPCAPS");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_PAC_APDBKEY = new Constant("PR_PAC_APDBKEY");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SPEC_FORCE_DISABLE = new Constant("PR_SPEC_FORCE_DISABLE");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_FPEMU = new Constant("PR_GET_FPEMU");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_FPEXC = new Constant("PR_GET_FPEXC");

  /**
   * {@code 13}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_TIMING = new Constant("PR_GET_TIMING");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_NAME = new Constant("PR_GET_NAME");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_PAC_APGAKEY = new Constant("PR_PAC_APGAKEY");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SPEC_DISABLE_NOEXEC = new Constant("PR_SPEC_DISABLE_NOEXEC");

  /**
   * {@code 19}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_ENDIAN = new Constant("PR_GET_ENDIAN");

  /**
   * {@code 21}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_SECCOMP = new Constant("PR_GET_SECCOMP");

  /**
   * {@code 23}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_CAPBSET_READ = new Constant("PR_CAPBSET_READ");

  /**
   * {@code 24}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_CAPBSET_DROP = new Constant("PR_CAPBSET_DROP");

  /**
   * {@code 25}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_TSC = new Constant("PR_GET_TSC");

  /**
   * {@code 27}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_SECUREBITS = new Constant("PR_GET_SECUREBITS");

  /**
   * {@code 30}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_TIMERSLACK = new Constant("PR_GET_TIMERSLACK");

  /**
   * {@code 31}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_TASK_PERF_EVENTS_DISABLE = new Constant("PR_TASK_PERF_EVENTS_DISABLE");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_TASK_PERF_EVENTS_ENABLE = new Constant("PR_TASK_PERF_EVENTS_ENABLE");

  /**
   * {@code 33}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_MCE_KILL = new Constant("PR_MCE_KILL");

  /**
   * {@code 34}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_MCE_KILL_GET = new Constant("PR_MCE_KILL_GET");

  /**
   * {@code 37}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_CHILD_SUBREAPER = new Constant("PR_GET_CHILD_SUBREAPER");

  /**
   * {@code 39}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_NO_NEW_PRIVS = new Constant("PR_GET_NO_NEW_PRIVS");

  /**
   * {@code 40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_TID_ADDRESS = new Constant("PR_GET_TID_ADDRESS");

  /**
   * {@code 42}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_THP_DISABLE = new Constant("PR_GET_THP_DISABLE");

  /**
   * {@code 43}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_MPX_ENABLE_MANAGEMENT = new Constant("PR_MPX_ENABLE_MANAGEMENT");

  /**
   * {@code 44}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_MPX_DISABLE_MANAGEMENT = new Constant("PR_MPX_DISABLE_MANAGEMENT");

  /**
   * {@code 46}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_FP_MODE = new Constant("PR_GET_FP_MODE");

  /**
   * {@code 47}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_CAP_AMBIENT = new Constant("PR_CAP_AMBIENT");

  /**
   * {@code 50}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SVE_SET_VL = new Constant("PR_SVE_SET_VL");

  /**
   * {@code 51}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SVE_GET_VL = new Constant("PR_SVE_GET_VL");

  /**
   * {@code 52}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_SPECULATION_CTRL = new Constant("PR_GET_SPECULATION_CTRL");

  /**
   * {@code 54}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_PAC_RESET_KEYS = new Constant("PR_PAC_RESET_KEYS");

  /**
   * {@code 56}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_TAGGED_ADDR_CTRL = new Constant("PR_GET_TAGGED_ADDR_CTRL");

  /**
   * {@code 58}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_IO_FLUSHER = new Constant("PR_GET_IO_FLUSHER");

  /**
   * {@code 60}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_PAC_SET_ENABLED_KEYS = new Constant("PR_PAC_SET_ENABLED_KEYS");

  /**
   * {@code 61}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_PAC_GET_ENABLED_KEYS = new Constant("PR_PAC_GET_ENABLED_KEYS");

  /**
   * {@code 62}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SCHED_CORE = new Constant("PR_SCHED_CORE");

  /**
   * {@code 63}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SME_SET_VL = new Constant("PR_SME_SET_VL");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SME_GET_VL = new Constant("PR_SME_GET_VL");

  /**
   * {@code 66}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_MDWE = new Constant("PR_GET_MDWE");

  /**
   * {@code 68}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_MEMORY_MERGE = new Constant("PR_GET_MEMORY_MERGE");

  /**
   * {@code 74}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_SHADOW_STACK_STATUS = new Constant("PR_GET_SHADOW_STACK_STATUS");

  /**
   * {@code 76}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_LOCK_SHADOW_STACK_STATUS = new Constant("PR_LOCK_SHADOW_STACK_STATUS");

  /**
   * {@code 77}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_TIMER_CREATE_RESTORE_IDS = new Constant("PR_TIMER_CREATE_RESTORE_IDS");

  /**
   * {@code 78}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_FUTEX_HASH = new Constant("PR_FUTEX_HASH");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_FP_EXC_SW_ENABLE = new Constant("PR_FP_EXC_SW_ENABLE");

  /**
   * {@code 0xffff}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SME_VL_LEN_MASK = new Constant("PR_SME_VL_LEN_MASK");

  /**
   * {@code 0xffff}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SVE_VL_LEN_MASK = new Constant("PR_SVE_VL_LEN_MASK");

  /**
   * {@code 0x10000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_FP_EXC_DIV = new Constant("PR_FP_EXC_DIV");

  /**
   * {@code 0x20000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_FP_EXC_OVF = new Constant("PR_FP_EXC_OVF");

  /**
   * {@code 0x20000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SME_VL_INHERIT = new Constant("PR_SME_VL_INHERIT");

  /**
   * {@code 0x20000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SVE_VL_INHERIT = new Constant("PR_SVE_VL_INHERIT");

  /**
   * {@code 0x40000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_FP_EXC_UND = new Constant("PR_FP_EXC_UND");

  /**
   * {@code 0x40000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SME_SET_VL_ONEXEC = new Constant("PR_SME_SET_VL_ONEXEC");

  /**
   * {@code 0x40000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SVE_SET_VL_ONEXEC = new Constant("PR_SVE_SET_VL_ONEXEC");

  /**
   * {@code 0x7fff8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_MTE_TAG_MASK = new Constant("PR_MTE_TAG_MASK");

  /**
   * {@code 0x80000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_FP_EXC_RES = new Constant("PR_FP_EXC_RES");

  /**
   * {@code 0x100000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_FP_EXC_INV = new Constant("PR_FP_EXC_INV");

  /**
   * {@code 0x41555856}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_GET_AUXV = new Constant("PR_GET_AUXV");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_VMA_ANON_NAME = new Constant("PR_SET_VMA_ANON_NAME");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_MM_START_CODE = new Constant("PR_SET_MM_START_CODE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_PDEATHSIG = new Constant("PR_SET_PDEATHSIG");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_MM_END_CODE = new Constant("PR_SET_MM_END_CODE");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_MM_START_DATA = new Constant("PR_SET_MM_START_DATA");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_DUMPABLE = new Constant("PR_SET_DUMPABLE");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_MM_END_DATA = new Constant("PR_SET_MM_END_DATA");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_MM_START_STACK = new Constant("PR_SET_MM_START_STACK");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_MM_START_BRK = new Constant("PR_SET_MM_START_BRK");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_UNALIGN = new Constant("PR_SET_UNALIGN");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_MM_BRK = new Constant("PR_SET_MM_BRK");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_KEEPCAPS = new Constant("PR_SET_KEEPCAPS");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_MM_ARG_START = new Constant("PR_SET_MM_ARG_START");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_MM_ARG_END = new Constant("PR_SET_MM_ARG_END");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_FPEMU = new Constant("PR_SET_FPEMU");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_MM_ENV_START = new Constant("PR_SET_MM_ENV_START");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_MM_ENV_END = new Constant("PR_SET_MM_ENV_END");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_FPEXC = new Constant("PR_SET_FPEXC");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_MM_AUXV = new Constant("PR_SET_MM_AUXV");

  /**
   * {@code 13}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_MM_EXE_FILE = new Constant("PR_SET_MM_EXE_FILE");

  /**
   * {@code 14}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_MM_MAP = new Constant("PR_SET_MM_MAP");

  /**
   * {@code 14}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_TIMING = new Constant("PR_SET_TIMING");

  /**
   * {@code 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_MM_MAP_SIZE = new Constant("PR_SET_MM_MAP_SIZE");

  /**
   * {@code 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_NAME = new Constant("PR_SET_NAME");

  /**
   * {@code 20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_ENDIAN = new Constant("PR_SET_ENDIAN");

  /**
   * {@code 22}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_SECCOMP = new Constant("PR_SET_SECCOMP");

  /**
   * {@code 26}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_TSC = new Constant("PR_SET_TSC");

  /**
   * {@code 28}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_SECUREBITS = new Constant("PR_SET_SECUREBITS");

  /**
   * {@code 29}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_TIMERSLACK = new Constant("PR_SET_TIMERSLACK");

  /**
   * {@code 35}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_MM = new Constant("PR_SET_MM");

  /**
   * {@code 36}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_CHILD_SUBREAPER = new Constant("PR_SET_CHILD_SUBREAPER");

  /**
   * {@code 38}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_NO_NEW_PRIVS = new Constant("PR_SET_NO_NEW_PRIVS");

  /**
   * {@code 41}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_THP_DISABLE = new Constant("PR_SET_THP_DISABLE");

  /**
   * {@code 45}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_FP_MODE = new Constant("PR_SET_FP_MODE");

  /**
   * {@code 53}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_SPECULATION_CTRL = new Constant("PR_SET_SPECULATION_CTRL");

  /**
   * {@code 55}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_TAGGED_ADDR_CTRL = new Constant("PR_SET_TAGGED_ADDR_CTRL");

  /**
   * {@code 57}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_IO_FLUSHER = new Constant("PR_SET_IO_FLUSHER");

  /**
   * {@code 59}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_SYSCALL_USER_DISPATCH = new Constant("PR_SET_SYSCALL_USER_DISPATCH");

  /**
   * {@code 65}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_MDWE = new Constant("PR_SET_MDWE");

  /**
   * {@code 67}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_MEMORY_MERGE = new Constant("PR_SET_MEMORY_MERGE");

  /**
   * {@code 75}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_SHADOW_STACK_STATUS = new Constant("PR_SET_SHADOW_STACK_STATUS");

  /**
   * {@code 0x53564d41}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_VMA = new Constant("PR_SET_VMA");

  /**
   * {@code 0x59616d61}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_PTRACER = new Constant("PR_SET_PTRACER");

  /**
   * {@code -1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final Constant PR_SET_PTRACER_ANY = new Constant("PR_SET_PTRACER_ANY");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SYSCALL_INFO_NONE = new Constant("PTRACE_SYSCALL_INFO_NONE");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_TRACEME = new Constant("PTRACE_TRACEME");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_EVENTMSG_SYSCALL_ENTRY = new Constant("PTRACE_EVENTMSG_SYSCALL_ENTRY");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_EVENT_FORK = new Constant("PTRACE_EVENT_FORK");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_O_TRACESYSGOOD = new Constant("PTRACE_O_TRACESYSGOOD");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_PEEKSIGINFO_SHARED = new Constant("PTRACE_PEEKSIGINFO_SHARED");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_PEEKTEXT = new Constant("PTRACE_PEEKTEXT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SYSCALL_INFO_ENTRY = new Constant("PTRACE_SYSCALL_INFO_ENTRY");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_EVENTMSG_SYSCALL_EXIT = new Constant("PTRACE_EVENTMSG_SYSCALL_EXIT");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_EVENT_VFORK = new Constant("PTRACE_EVENT_VFORK");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_O_TRACEFORK = new Constant("PTRACE_O_TRACEFORK");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_PEEKDATA = new Constant("PTRACE_PEEKDATA");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SYSCALL_INFO_EXIT = new Constant("PTRACE_SYSCALL_INFO_EXIT");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_EVENT_CLONE = new Constant("PTRACE_EVENT_CLONE");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_PEEKUSR = new Constant("PTRACE_PEEKUSR");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SYSCALL_INFO_SECCOMP = new Constant("PTRACE_SYSCALL_INFO_SECCOMP");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_EVENT_EXEC = new Constant("PTRACE_EVENT_EXEC");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_O_TRACEVFORK = new Constant("PTRACE_O_TRACEVFORK");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_POKETEXT = new Constant("PTRACE_POKETEXT");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_EVENT_VFORK_DONE = new Constant("PTRACE_EVENT_VFORK_DONE");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_POKEDATA = new Constant("PTRACE_POKEDATA");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_EVENT_EXIT = new Constant("PTRACE_EVENT_EXIT");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_POKEUSR = new Constant("PTRACE_POKEUSR");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_CONT = new Constant("PTRACE_CONT");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_EVENT_SECCOMP = new Constant("PTRACE_EVENT_SECCOMP");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_KILL = new Constant("PTRACE_KILL");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_O_TRACECLONE = new Constant("PTRACE_O_TRACECLONE");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SINGLESTEP = new Constant("PTRACE_SINGLESTEP");

  /**
   * {@code x86_64: 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_GETREGS = new Constant("PTRACE_GETREGS");

  /**
   * {@code x86_64: 13}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SETREGS = new Constant("PTRACE_SETREGS");

  /**
   * {@code x86_64: 14}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_GETFPREGS = new Constant("PTRACE_GETFPREGS");

  /**
   * {@code x86_64: 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SETFPREGS = new Constant("PTRACE_SETFPREGS");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_ATTACH = new Constant("PTRACE_ATTACH");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_O_TRACEEXEC = new Constant("PTRACE_O_TRACEEXEC");

  /**
   * {@code 17}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_DETACH = new Constant("PTRACE_DETACH");

  /**
   * {@code x86_64: 18}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_GETFPXREGS = new Constant("PTRACE_GETFPXREGS");

  /**
   * {@code x86_64: 19}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SETFPXREGS = new Constant("PTRACE_SETFPXREGS");

  /**
   * {@code x86_64: 21}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_OLDSETOPTIONS = new Constant("PTRACE_OLDSETOPTIONS");

  /**
   * {@code 24}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SYSCALL = new Constant("PTRACE_SYSCALL");

  /**
   * {@code x86_64: 25}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_GET_THREAD_AREA = new Constant("PTRACE_GET_THREAD_AREA");

  /**
   * {@code x86_64: 26}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SET_THREAD_AREA = new Constant("PTRACE_SET_THREAD_AREA");

  /**
   * {@code x86_64: 30}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_ARCH_PRCTL = new Constant("PTRACE_ARCH_PRCTL");

  /**
   * {@code 31}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SYSEMU = new Constant("PTRACE_SYSEMU");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_O_TRACEVFORKDONE = new Constant("PTRACE_O_TRACEVFORKDONE");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SYSEMU_SINGLESTEP = new Constant("PTRACE_SYSEMU_SINGLESTEP");

  /**
   * {@code x86_64: 33}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SINGLEBLOCK = new Constant("PTRACE_SINGLEBLOCK");

  /**
   * {@code aarch64: 33}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_PEEKMTETAGS = new Constant("PTRACE_PEEKMTETAGS");

  /**
   * {@code aarch64: 34}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_POKEMTETAGS = new Constant("PTRACE_POKEMTETAGS");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_O_TRACEEXIT = new Constant("PTRACE_O_TRACEEXIT");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_EVENT_STOP = new Constant("PTRACE_EVENT_STOP");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_O_TRACESECCOMP = new Constant("PTRACE_O_TRACESECCOMP");

  /**
   * {@code 0x4200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SETOPTIONS = new Constant("PTRACE_SETOPTIONS");

  /**
   * {@code 0x4201}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_GETEVENTMSG = new Constant("PTRACE_GETEVENTMSG");

  /**
   * {@code 0x4202}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_GETSIGINFO = new Constant("PTRACE_GETSIGINFO");

  /**
   * {@code 0x4203}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SETSIGINFO = new Constant("PTRACE_SETSIGINFO");

  /**
   * {@code 0x4204}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_GETREGSET = new Constant("PTRACE_GETREGSET");

  /**
   * {@code 0x4205}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SETREGSET = new Constant("PTRACE_SETREGSET");

  /**
   * {@code 0x4206}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SEIZE = new Constant("PTRACE_SEIZE");

  /**
   * {@code 0x4207}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_INTERRUPT = new Constant("PTRACE_INTERRUPT");

  /**
   * {@code 0x4208}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_LISTEN = new Constant("PTRACE_LISTEN");

  /**
   * {@code 0x4209}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_PEEKSIGINFO = new Constant("PTRACE_PEEKSIGINFO");

  /**
   * {@code 0x420a}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_GETSIGMASK = new Constant("PTRACE_GETSIGMASK");

  /**
   * {@code 0x420b}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SETSIGMASK = new Constant("PTRACE_SETSIGMASK");

  /**
   * {@code 0x420c}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SECCOMP_GET_FILTER = new Constant("PTRACE_SECCOMP_GET_FILTER");

  /**
   * {@code 0x420d}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SECCOMP_GET_METADATA = new Constant("PTRACE_SECCOMP_GET_METADATA");

  /**
   * {@code 0x420e}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_GET_SYSCALL_INFO = new Constant("PTRACE_GET_SYSCALL_INFO");

  /**
   * {@code 0x420f}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_GET_RSEQ_CONFIGURATION = new Constant("PTRACE_GET_RSEQ_CONFIGURATION");

  /**
   * {@code 0x4210}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG = new Constant("PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG");

  /**
   * {@code 0x4211}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG = new Constant("PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG");

  /**
   * {@code 0x4212}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_SET_SYSCALL_INFO = new Constant("PTRACE_SET_SYSCALL_INFO");

  /**
   * {@code 0x100000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_O_EXITKILL = new Constant("PTRACE_O_EXITKILL");

  /**
   * {@code 0x200000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_O_SUSPEND_SECCOMP = new Constant("PTRACE_O_SUSPEND_SECCOMP");

  /**
   * {@code 0x3000ff}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final Constant PTRACE_O_MASK = new Constant("PTRACE_O_MASK");

  /**
   * {@code 0x400000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant READ_IMPLIES_EXEC = new Constant("READ_IMPLIES_EXEC");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_MODE_DISABLED = new Constant("SECCOMP_MODE_DISABLED");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_RET_KILL = new Constant("SECCOMP_RET_KILL");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_RET_KILL_THREAD = new Constant("SECCOMP_RET_KILL_THREAD");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_SET_MODE_STRICT = new Constant("SECCOMP_SET_MODE_STRICT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_FILTER_FLAG_TSYNC = new Constant("SECCOMP_FILTER_FLAG_TSYNC");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_MODE_STRICT = new Constant("SECCOMP_MODE_STRICT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_SET_MODE_FILTER = new Constant("SECCOMP_SET_MODE_FILTER");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_FILTER_FLAG_LOG = new Constant("SECCOMP_FILTER_FLAG_LOG");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_GET_ACTION_AVAIL = new Constant("SECCOMP_GET_ACTION_AVAIL");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_MODE_FILTER = new Constant("SECCOMP_MODE_FILTER");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_GET_NOTIF_SIZES = new Constant("SECCOMP_GET_NOTIF_SIZES");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_FILTER_FLAG_SPEC_ALLOW = new Constant("SECCOMP_FILTER_FLAG_SPEC_ALLOW");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_FILTER_FLAG_NEW_LISTENER = new Constant("SECCOMP_FILTER_FLAG_NEW_LISTENER");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_FILTER_FLAG_TSYNC_ESRCH = new Constant("SECCOMP_FILTER_FLAG_TSYNC_ESRCH");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV = new Constant("SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV");

  /**
   * {@code 33}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_IOC_MAGIC = new Constant("SECCOMP_IOC_MAGIC");

  /**
   * {@code 65535}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_RET_DATA = new Constant("SECCOMP_RET_DATA");

  /**
   * {@code 0x30000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_RET_TRAP = new Constant("SECCOMP_RET_TRAP");

  /**
   * {@code 0x50000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_RET_ERRNO = new Constant("SECCOMP_RET_ERRNO");

  /**
   * {@code 0x7fc00000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_RET_USER_NOTIF = new Constant("SECCOMP_RET_USER_NOTIF");

  /**
   * {@code 0x7ff00000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_RET_TRACE = new Constant("SECCOMP_RET_TRACE");

  /**
   * {@code 0x7ffc0000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_RET_LOG = new Constant("SECCOMP_RET_LOG");

  /**
   * {@code 0x7fff0000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_RET_ACTION = new Constant("SECCOMP_RET_ACTION");

  /**
   * {@code 0x7fff0000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_RET_ALLOW = new Constant("SECCOMP_RET_ALLOW");

  /**
   * {@code 0x80000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_RET_KILL_PROCESS = new Constant("SECCOMP_RET_KILL_PROCESS");

  /**
   * {@code 0xffff0000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final Constant SECCOMP_RET_ACTION_FULL = new Constant("SECCOMP_RET_ACTION_FULL");

  /**
   * {@code 0x1000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant SHORT_INODE = new Constant("SHORT_INODE");

  /**
   * {@code 0x4000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant STICKY_TIMEOUTS = new Constant("STICKY_TIMEOUTS");

  /**
   * {@code 0x20000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant UNAME26 = new Constant("UNAME26");

  /**
   * {@code 0x2000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/personality.2.html">personality(2)</a>
   */
  public static final Constant WHOLE_SECONDS = new Constant("WHOLE_SECONDS");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant BUS_ADRALN = new Constant("BUS_ADRALN");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant BUS_ADRERR = new Constant("BUS_ADRERR");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant BUS_OBJERR = new Constant("BUS_OBJERR");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant CLD_EXITED = new Constant("CLD_EXITED");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant CLD_KILLED = new Constant("CLD_KILLED");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant CLD_DUMPED = new Constant("CLD_DUMPED");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant CLD_TRAPPED = new Constant("CLD_TRAPPED");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant CLD_STOPPED = new Constant("CLD_STOPPED");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant CLD_CONTINUED = new Constant("CLD_CONTINUED");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant FPE_INTDIV = new Constant("FPE_INTDIV");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant FPE_INTOVF = new Constant("FPE_INTOVF");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant FPE_FLTDIV = new Constant("FPE_FLTDIV");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant FPE_FLTOVF = new Constant("FPE_FLTOVF");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant FPE_FLTUND = new Constant("FPE_FLTUND");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant FPE_FLTRES = new Constant("FPE_FLTRES");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant FPE_FLTINV = new Constant("FPE_FLTINV");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant FPE_FLTSUB = new Constant("FPE_FLTSUB");

  /**
   * {@code 14}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant FPE_FLTUNK = new Constant("FPE_FLTUNK");

  /**
   * {@code 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant FPE_CONDTRAP = new Constant("FPE_CONDTRAP");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant ILL_ILLOPC = new Constant("ILL_ILLOPC");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant ILL_ILLOPN = new Constant("ILL_ILLOPN");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant ILL_ILLADR = new Constant("ILL_ILLADR");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant ILL_ILLTRP = new Constant("ILL_ILLTRP");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant ILL_PRVOPC = new Constant("ILL_PRVOPC");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant ILL_PRVREG = new Constant("ILL_PRVREG");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant ILL_COPROC = new Constant("ILL_COPROC");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant ILL_BADSTK = new Constant("ILL_BADSTK");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant ILL_BADIADDR = new Constant("ILL_BADIADDR");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant POLL_IN = new Constant("POLL_IN");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant POLL_OUT = new Constant("POLL_OUT");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant POLL_MSG = new Constant("POLL_MSG");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant POLL_ERR = new Constant("POLL_ERR");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant POLL_PRI = new Constant("POLL_PRI");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant POLL_HUP = new Constant("POLL_HUP");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SA_NOCLDSTOP = new Constant("SA_NOCLDSTOP");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SA_NOCLDWAIT = new Constant("SA_NOCLDWAIT");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SA_SIGINFO = new Constant("SA_SIGINFO");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SA_UNSUPPORTED = new Constant("SA_UNSUPPORTED");

  /**
   * {@code 0x800}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SA_EXPOSE_TAGBITS = new Constant("SA_EXPOSE_TAGBITS");

  /**
   * {@code 0x4000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SA_RESTORER = new Constant("SA_RESTORER");

  /**
   * {@code 0x8000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SA_ONSTACK = new Constant("SA_ONSTACK");

  /**
   * {@code 0x8000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SA_STACK = new Constant("SA_STACK");

  /**
   * {@code 0x10000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SA_RESTART = new Constant("SA_RESTART");

  /**
   * {@code 0x20000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SA_INTERRUPT = new Constant("SA_INTERRUPT");

  /**
   * {@code 0x40000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SA_NODEFER = new Constant("SA_NODEFER");

  /**
   * {@code 0x40000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SA_NOMASK = new Constant("SA_NOMASK");

  /**
   * {@code 0x80000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SA_ONESHOT = new Constant("SA_ONESHOT");

  /**
   * {@code 0x80000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SA_RESETHAND = new Constant("SA_RESETHAND");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SEGV_MAPERR = new Constant("SEGV_MAPERR");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SEGV_ACCERR = new Constant("SEGV_ACCERR");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SEGV_BNDERR = new Constant("SEGV_BNDERR");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SEGV_PKUERR = new Constant("SEGV_PKUERR");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SEGV_ACCADI = new Constant("SEGV_ACCADI");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SEGV_ADIDERR = new Constant("SEGV_ADIDERR");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SEGV_ADIPERR = new Constant("SEGV_ADIPERR");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SEGV_MTEAERR = new Constant("SEGV_MTEAERR");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SEGV_MTESERR = new Constant("SEGV_MTESERR");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SEGV_CPERR = new Constant("SEGV_CPERR");

  /**
   * {@code 6}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGABRT = new Constant("SIGABRT");

  /**
   * {@code 14}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGALRM = new Constant("SIGALRM");

  /**
   * {@code 7}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGBUS = new Constant("SIGBUS");

  /**
   * {@code 17}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGCHLD = new Constant("SIGCHLD");

  /**
   * {@code 18}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGCONT = new Constant("SIGCONT");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/sigevent.3type.html">sigevent(3type)</a>
   */
  public static final Constant SIGEV_SIGNAL = new Constant("SIGEV_SIGNAL");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/sigevent.3type.html">sigevent(3type)</a>
   */
  public static final Constant SIGEV_NONE = new Constant("SIGEV_NONE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/sigevent.3type.html">sigevent(3type)</a>
   */
  public static final Constant SIGEV_THREAD = new Constant("SIGEV_THREAD");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/sigevent.3type.html">sigevent(3type)</a>
   */
  public static final Constant SIGEV_THREAD_ID = new Constant("SIGEV_THREAD_ID");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/sigevent.3type.html">sigevent(3type)</a>
   */
  public static final Constant SIGEV_PAD_SIZE = new Constant("SIGEV_PAD_SIZE");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/sigevent.3type.html">sigevent(3type)</a>
   */
  public static final Constant SIGEV_MAX_SIZE = new Constant("SIGEV_MAX_SIZE");

  /**
   * {@code 8}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGFPE = new Constant("SIGFPE");

  /**
   * {@code 1}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGHUP = new Constant("SIGHUP");

  /**
   * {@code 4}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGILL = new Constant("SIGILL");

  /**
   * {@code 2}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGINT = new Constant("SIGINT");

  /**
   * {@code 29}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGIO = new Constant("SIGIO");

  /**
   * {@code 6}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGIOT = new Constant("SIGIOT");

  /**
   * {@code 9}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGKILL = new Constant("SIGKILL");

  /**
   * {@code 13}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGPIPE = new Constant("SIGPIPE");

  /**
   * {@code 29}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGPOLL = new Constant("SIGPOLL");

  /**
   * {@code 27}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGPROF = new Constant("SIGPROF");

  /**
   * {@code 30}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGPWR = new Constant("SIGPWR");

  /**
   * {@code 3}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGQUIT = new Constant("SIGQUIT");

  /**
   * {@code 11}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGSEGV = new Constant("SIGSEGV");

  /**
   * {@code 0x10}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGSTKFLT = new Constant("SIGSTKFLT");

  /**
   * {@code 19}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGSTOP = new Constant("SIGSTOP");

  /**
   * {@code 31}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGSYS = new Constant("SIGSYS");

  /**
   * {@code 15}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGTERM = new Constant("SIGTERM");

  /**
   * {@code 5}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGTRAP = new Constant("SIGTRAP");

  /**
   * {@code 20}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGTSTP = new Constant("SIGTSTP");

  /**
   * {@code 21}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGTTIN = new Constant("SIGTTIN");

  /**
   * {@code 22}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGTTOU = new Constant("SIGTTOU");

  /**
   * {@code 23}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGURG = new Constant("SIGURG");

  /**
   * {@code 10}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGUSR1 = new Constant("SIGUSR1");

  /**
   * {@code 12}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGUSR2 = new Constant("SIGUSR2");

  /**
   * {@code 26}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGVTALRM = new Constant("SIGVTALRM");

  /**
   * {@code 28}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGWINCH = new Constant("SIGWINCH");

  /**
   * {@code 24}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGXCPU = new Constant("SIGXCPU");

  /**
   * {@code 25}, for {@code signal} of kill, tkill, tgkill, pidfd_send_signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/signal.7.html">signal(7)</a>
   */
  public static final Constant SIGXFSZ = new Constant("SIGXFSZ");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigprocmask.2.html">sigprocmask(2)</a>
   */
  public static final Constant SIG_BLOCK = new Constant("SIG_BLOCK");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigprocmask.2.html">sigprocmask(2)</a>
   */
  public static final Constant SIG_UNBLOCK = new Constant("SIG_UNBLOCK");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigprocmask.2.html">sigprocmask(2)</a>
   */
  public static final Constant SIG_SETMASK = new Constant("SIG_SETMASK");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SI_USER = new Constant("SI_USER");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SI_KERNEL = new Constant("SI_KERNEL");

  /**
   * {@code -4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SI_ASYNCIO = new Constant("SI_ASYNCIO");

  /**
   * {@code -60}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SI_ASYNCNL = new Constant("SI_ASYNCNL");

  /**
   * {@code -7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SI_DETHREAD = new Constant("SI_DETHREAD");

  /**
   * {@code -3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SI_MESGQ = new Constant("SI_MESGQ");

  /**
   * {@code -1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SI_QUEUE = new Constant("SI_QUEUE");

  /**
   * {@code -5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SI_SIGIO = new Constant("SI_SIGIO");

  /**
   * {@code -2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SI_TIMER = new Constant("SI_TIMER");

  /**
   * {@code -6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SI_TKILL = new Constant("SI_TKILL");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaltstack.2.html">sigaltstack(2)</a>
   */
  public static final Constant SS_ONSTACK = new Constant("SS_ONSTACK");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaltstack.2.html">sigaltstack(2)</a>
   */
  public static final Constant SS_DISABLE = new Constant("SS_DISABLE");

  /**
   * {@code 0x80000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaltstack.2.html">sigaltstack(2)</a>
   */
  public static final Constant SS_AUTODISARM = new Constant("SS_AUTODISARM");

  /**
   * {@code 0x80000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaltstack.2.html">sigaltstack(2)</a>
   */
  public static final Constant SS_FLAG_BITS = new Constant("SS_FLAG_BITS");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant TRAP_BRKPT = new Constant("TRAP_BRKPT");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant TRAP_TRACE = new Constant("TRAP_TRACE");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant TRAP_BRANCH = new Constant("TRAP_BRANCH");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant TRAP_HWBKPT = new Constant("TRAP_HWBKPT");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant TRAP_UNK = new Constant("TRAP_UNK");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant TRAP_PERF = new Constant("TRAP_PERF");

  /**
   * {@code x86_64: 0x800, aarch64: 0x1400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaltstack.2.html">sigaltstack(2)</a>
   */
  public static final Constant MINSIGSTKSZ = new Constant("MINSIGSTKSZ");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaction.2.html">sigaction(2)</a>
   */
  public static final Constant SYS_SECCOMP = new Constant("SYS_SECCOMP");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant ADJ_OFFSET = new Constant("ADJ_OFFSET");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant ADJ_FREQUENCY = new Constant("ADJ_FREQUENCY");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant ADJ_MAXERROR = new Constant("ADJ_MAXERROR");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant ADJ_ESTERROR = new Constant("ADJ_ESTERROR");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant ADJ_STATUS = new Constant("ADJ_STATUS");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant ADJ_TIMECONST = new Constant("ADJ_TIMECONST");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant ADJ_TAI = new Constant("ADJ_TAI");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant ADJ_SETOFFSET = new Constant("ADJ_SETOFFSET");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant ADJ_MICRO = new Constant("ADJ_MICRO");

  /**
   * {@code 0x2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant ADJ_NANO = new Constant("ADJ_NANO");

  /**
   * {@code 0x4000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant ADJ_TICK = new Constant("ADJ_TICK");

  /**
   * {@code 0x8001}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant ADJ_OFFSET_SINGLESHOT = new Constant("ADJ_OFFSET_SINGLESHOT");

  /**
   * {@code 0xa001}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant ADJ_OFFSET_SS_READ = new Constant("ADJ_OFFSET_SS_READ");

  /**
   * {@code 0}, for {@code clock} of clock_gettime, clock_settime, clock_getres, clock_nanosleep and 1 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_gettime.2.html">clock_gettime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_settime.2.html">clock_settime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_getres.2.html">clock_getres(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static final Constant CLOCK_REALTIME = new Constant("CLOCK_REALTIME");

  /**
   * {@code 1}, for {@code clock} of clock_gettime, clock_settime, clock_getres, clock_nanosleep and 1 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_gettime.2.html">clock_gettime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_settime.2.html">clock_settime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_getres.2.html">clock_getres(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static final Constant CLOCK_MONOTONIC = new Constant("CLOCK_MONOTONIC");

  /**
   * {@code 2}, for {@code clock} of clock_gettime, clock_settime, clock_getres, clock_nanosleep and 1 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_gettime.2.html">clock_gettime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_settime.2.html">clock_settime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_getres.2.html">clock_getres(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static final Constant CLOCK_PROCESS_CPUTIME_ID = new Constant("CLOCK_PROCESS_CPUTIME_ID");

  /**
   * {@code 3}, for {@code clock} of clock_gettime, clock_settime, clock_getres, clock_nanosleep and 1 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_gettime.2.html">clock_gettime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_settime.2.html">clock_settime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_getres.2.html">clock_getres(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static final Constant CLOCK_THREAD_CPUTIME_ID = new Constant("CLOCK_THREAD_CPUTIME_ID");

  /**
   * {@code 4}, for {@code clock} of clock_gettime, clock_settime, clock_getres, clock_nanosleep and 1 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_gettime.2.html">clock_gettime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_settime.2.html">clock_settime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_getres.2.html">clock_getres(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static final Constant CLOCK_MONOTONIC_RAW = new Constant("CLOCK_MONOTONIC_RAW");

  /**
   * {@code 5}, for {@code clock} of clock_gettime, clock_settime, clock_getres, clock_nanosleep and 1 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_gettime.2.html">clock_gettime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_settime.2.html">clock_settime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_getres.2.html">clock_getres(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static final Constant CLOCK_REALTIME_COARSE = new Constant("CLOCK_REALTIME_COARSE");

  /**
   * {@code 6}, for {@code clock} of clock_gettime, clock_settime, clock_getres, clock_nanosleep and 1 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_gettime.2.html">clock_gettime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_settime.2.html">clock_settime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_getres.2.html">clock_getres(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static final Constant CLOCK_MONOTONIC_COARSE = new Constant("CLOCK_MONOTONIC_COARSE");

  /**
   * {@code 7}, for {@code clock} of clock_gettime, clock_settime, clock_getres, clock_nanosleep and 1 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_gettime.2.html">clock_gettime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_settime.2.html">clock_settime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_getres.2.html">clock_getres(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static final Constant CLOCK_BOOTTIME = new Constant("CLOCK_BOOTTIME");

  /**
   * {@code 8}, for {@code clock} of clock_gettime, clock_settime, clock_getres, clock_nanosleep and 1 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_gettime.2.html">clock_gettime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_settime.2.html">clock_settime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_getres.2.html">clock_getres(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static final Constant CLOCK_REALTIME_ALARM = new Constant("CLOCK_REALTIME_ALARM");

  /**
   * {@code 9}, for {@code clock} of clock_gettime, clock_settime, clock_getres, clock_nanosleep and 1 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_gettime.2.html">clock_gettime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_settime.2.html">clock_settime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_getres.2.html">clock_getres(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static final Constant CLOCK_BOOTTIME_ALARM = new Constant("CLOCK_BOOTTIME_ALARM");

  /**
   * {@code 10}, for {@code clock} of clock_gettime, clock_settime, clock_getres, clock_nanosleep and 1 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_gettime.2.html">clock_gettime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_settime.2.html">clock_settime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_getres.2.html">clock_getres(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static final Constant CLOCK_SGI_CYCLE = new Constant("CLOCK_SGI_CYCLE");

  /**
   * {@code 11}, for {@code clock} of clock_gettime, clock_settime, clock_getres, clock_nanosleep and 1 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_gettime.2.html">clock_gettime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_settime.2.html">clock_settime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_getres.2.html">clock_getres(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static final Constant CLOCK_TAI = new Constant("CLOCK_TAI");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getitimer.2.html">getitimer(2)</a>
   */
  public static final Constant ITIMER_REAL = new Constant("ITIMER_REAL");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getitimer.2.html">getitimer(2)</a>
   */
  public static final Constant ITIMER_VIRTUAL = new Constant("ITIMER_VIRTUAL");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getitimer.2.html">getitimer(2)</a>
   */
  public static final Constant ITIMER_PROF = new Constant("ITIMER_PROF");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant STA_PLL = new Constant("STA_PLL");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant STA_PPSFREQ = new Constant("STA_PPSFREQ");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant STA_PPSTIME = new Constant("STA_PPSTIME");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant STA_FLL = new Constant("STA_FLL");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant STA_INS = new Constant("STA_INS");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant STA_DEL = new Constant("STA_DEL");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant STA_UNSYNC = new Constant("STA_UNSYNC");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant STA_FREQHOLD = new Constant("STA_FREQHOLD");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant STA_PPSSIGNAL = new Constant("STA_PPSSIGNAL");

  /**
   * {@code 0x200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant STA_PPSJITTER = new Constant("STA_PPSJITTER");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant STA_PPSWANDER = new Constant("STA_PPSWANDER");

  /**
   * {@code 0x800}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant STA_PPSERROR = new Constant("STA_PPSERROR");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant STA_CLOCKERR = new Constant("STA_CLOCKERR");

  /**
   * {@code 0x2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant STA_NANO = new Constant("STA_NANO");

  /**
   * {@code 0x4000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant STA_MODE = new Constant("STA_MODE");

  /**
   * {@code 0x8000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant STA_CLK = new Constant("STA_CLK");

  /**
   * {@code 65280}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant STA_RONLY = new Constant("STA_RONLY");

  /**
   * {@code 1}, for {@code flags} of timerfd_settime.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timerfd_settime.2.html">timerfd_settime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/timerfd_create.2.html">timerfd_create(2)</a>
   */
  public static final Constant TFD_TIMER_ABSTIME = new Constant("TFD_TIMER_ABSTIME");

  /**
   * {@code 2}, for {@code flags} of timerfd_settime.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timerfd_settime.2.html">timerfd_settime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/timerfd_create.2.html">timerfd_create(2)</a>
   */
  public static final Constant TFD_TIMER_CANCEL_ON_SET = new Constant("TFD_TIMER_CANCEL_ON_SET");

  /**
   * {@code 0x800}, for {@code flags} of timerfd_create.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timerfd_create.2.html">timerfd_create(2)</a>
   */
  public static final Constant TFD_NONBLOCK = new Constant("TFD_NONBLOCK");

  /**
   * {@code 0x80000}, for {@code flags} of timerfd_create.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timerfd_create.2.html">timerfd_create(2)</a>
   */
  public static final Constant TFD_CLOEXEC = new Constant("TFD_CLOEXEC");

  /**
   * {@code 0x40085400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timerfd_create.2.html">timerfd_create(2)</a>
   */
  public static final Constant TFD_IOC_SET_TICKS = new Constant("TFD_IOC_SET_TICKS");

  /**
   * {@code 1}, for {@code flags} of clock_nanosleep.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static final Constant TIMER_ABSTIME = new Constant("TIMER_ABSTIME");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant TIME_OK = new Constant("TIME_OK");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant TIME_INS = new Constant("TIME_INS");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant TIME_DEL = new Constant("TIME_DEL");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant TIME_OOP = new Constant("TIME_OOP");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant TIME_WAIT = new Constant("TIME_WAIT");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant TIME_BAD = new Constant("TIME_BAD");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final Constant TIME_ERROR = new Constant("TIME_ERROR");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_OTHER = new Constant("SCHED_OTHER");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_NORMAL = new Constant("SCHED_NORMAL");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_FIFO = new Constant("SCHED_FIFO");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_FLAG_RESET_ON_FORK = new Constant("SCHED_FLAG_RESET_ON_FORK");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_RR = new Constant("SCHED_RR");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_FLAG_RECLAIM = new Constant("SCHED_FLAG_RECLAIM");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_BATCH = new Constant("SCHED_BATCH");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_ISO = new Constant("SCHED_ISO");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_FLAG_DL_OVERRUN = new Constant("SCHED_FLAG_DL_OVERRUN");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_IDLE = new Constant("SCHED_IDLE");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_DEADLINE = new Constant("SCHED_DEADLINE");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_EXT = new Constant("SCHED_EXT");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_FLAG_KEEP_POLICY = new Constant("SCHED_FLAG_KEEP_POLICY");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_FLAG_KEEP_PARAMS = new Constant("SCHED_FLAG_KEEP_PARAMS");

  /**
   * {@code 24}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_FLAG_KEEP_ALL = new Constant("SCHED_FLAG_KEEP_ALL");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_FLAG_UTIL_CLAMP_MIN = new Constant("SCHED_FLAG_UTIL_CLAMP_MIN");

  /**
   * {@code 48}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_ATTR_SIZE_VER0 = new Constant("SCHED_ATTR_SIZE_VER0");

  /**
   * {@code 56}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_ATTR_SIZE_VER1 = new Constant("SCHED_ATTR_SIZE_VER1");

  /**
   * {@code 96}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_FLAG_UTIL_CLAMP = new Constant("SCHED_FLAG_UTIL_CLAMP");

  /**
   * {@code 127}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_FLAG_ALL = new Constant("SCHED_FLAG_ALL");

  /**
   * {@code 0x40000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant SCHED_RESET_ON_FORK = new Constant("SCHED_RESET_ON_FORK");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_OP_CMP_EQ = new Constant("FUTEX_OP_CMP_EQ");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_OP_SET = new Constant("FUTEX_OP_SET");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_WAIT = new Constant("FUTEX_WAIT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_OP_ADD = new Constant("FUTEX_OP_ADD");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_OP_CMP_NE = new Constant("FUTEX_OP_CMP_NE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_WAKE = new Constant("FUTEX_WAKE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_32 = new Constant("FUTEX_32");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_FD = new Constant("FUTEX_FD");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_OP_CMP_LT = new Constant("FUTEX_OP_CMP_LT");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_OP_OR = new Constant("FUTEX_OP_OR");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_OP_ANDN = new Constant("FUTEX_OP_ANDN");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_OP_CMP_LE = new Constant("FUTEX_OP_CMP_LE");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_REQUEUE = new Constant("FUTEX_REQUEUE");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_CMP_REQUEUE = new Constant("FUTEX_CMP_REQUEUE");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_OP_CMP_GT = new Constant("FUTEX_OP_CMP_GT");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_OP_XOR = new Constant("FUTEX_OP_XOR");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_OP_CMP_GE = new Constant("FUTEX_OP_CMP_GE");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_WAKE_OP = new Constant("FUTEX_WAKE_OP");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_LOCK_PI = new Constant("FUTEX_LOCK_PI");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_UNLOCK_PI = new Constant("FUTEX_UNLOCK_PI");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_OP_OPARG_SHIFT = new Constant("FUTEX_OP_OPARG_SHIFT");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_TRYLOCK_PI = new Constant("FUTEX_TRYLOCK_PI");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_WAIT_BITSET = new Constant("FUTEX_WAIT_BITSET");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_WAKE_BITSET = new Constant("FUTEX_WAKE_BITSET");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_WAIT_REQUEUE_PI = new Constant("FUTEX_WAIT_REQUEUE_PI");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_CMP_REQUEUE_PI = new Constant("FUTEX_CMP_REQUEUE_PI");

  /**
   * {@code 13}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_LOCK_PI2 = new Constant("FUTEX_LOCK_PI2");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_PRIVATE_FLAG = new Constant("FUTEX_PRIVATE_FLAG");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_WAITV_MAX = new Constant("FUTEX_WAITV_MAX");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_WAIT_PRIVATE = new Constant("FUTEX_WAIT_PRIVATE");

  /**
   * {@code 129}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_WAKE_PRIVATE = new Constant("FUTEX_WAKE_PRIVATE");

  /**
   * {@code 131}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_REQUEUE_PRIVATE = new Constant("FUTEX_REQUEUE_PRIVATE");

  /**
   * {@code 132}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_CMP_REQUEUE_PRIVATE = new Constant("FUTEX_CMP_REQUEUE_PRIVATE");

  /**
   * {@code 133}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_WAKE_OP_PRIVATE = new Constant("FUTEX_WAKE_OP_PRIVATE");

  /**
   * {@code 134}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_LOCK_PI_PRIVATE = new Constant("FUTEX_LOCK_PI_PRIVATE");

  /**
   * {@code 135}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_UNLOCK_PI_PRIVATE = new Constant("FUTEX_UNLOCK_PI_PRIVATE");

  /**
   * {@code 136}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_TRYLOCK_PI_PRIVATE = new Constant("FUTEX_TRYLOCK_PI_PRIVATE");

  /**
   * {@code 137}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_WAIT_BITSET_PRIVATE = new Constant("FUTEX_WAIT_BITSET_PRIVATE");

  /**
   * {@code 138}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_WAKE_BITSET_PRIVATE = new Constant("FUTEX_WAKE_BITSET_PRIVATE");

  /**
   * {@code 139}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_WAIT_REQUEUE_PI_PRIVATE = new Constant("FUTEX_WAIT_REQUEUE_PI_PRIVATE");

  /**
   * {@code 140}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_CMP_REQUEUE_PI_PRIVATE = new Constant("FUTEX_CMP_REQUEUE_PI_PRIVATE");

  /**
   * {@code 141}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_LOCK_PI2_PRIVATE = new Constant("FUTEX_LOCK_PI2_PRIVATE");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_CLOCK_REALTIME = new Constant("FUTEX_CLOCK_REALTIME");

  /**
   * {@code 0x3fffffff}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_TID_MASK = new Constant("FUTEX_TID_MASK");

  /**
   * {@code 0x40000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_OWNER_DIED = new Constant("FUTEX_OWNER_DIED");

  /**
   * {@code 0x80000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_WAITERS = new Constant("FUTEX_WAITERS");

  /**
   * {@code 0xffffffff}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_BITSET_MATCH_ANY = new Constant("FUTEX_BITSET_MATCH_ANY");

  /**
   * {@code -1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX_NO_NODE = new Constant("FUTEX_NO_NODE");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static final Constant MEMBARRIER_CMD_QUERY = new Constant("MEMBARRIER_CMD_QUERY");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static final Constant MEMBARRIER_CMD_FLAG_CPU = new Constant("MEMBARRIER_CMD_FLAG_CPU");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static final Constant MEMBARRIER_CMD_GLOBAL = new Constant("MEMBARRIER_CMD_GLOBAL");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static final Constant MEMBARRIER_CMD_SHARED = new Constant("MEMBARRIER_CMD_SHARED");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static final Constant MEMBARRIER_CMD_GLOBAL_EXPEDITED = new Constant("MEMBARRIER_CMD_GLOBAL_EXPEDITED");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static final Constant MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED = new Constant("MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static final Constant MEMBARRIER_CMD_PRIVATE_EXPEDITED = new Constant("MEMBARRIER_CMD_PRIVATE_EXPEDITED");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static final Constant MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED = new Constant("MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static final Constant MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE = new Constant("MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static final Constant MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE = new Constant("MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static final Constant MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ = new Constant("MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static final Constant MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ = new Constant("MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ");

  /**
   * {@code 0x200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static final Constant MEMBARRIER_CMD_GET_REGISTRATIONS = new Constant("MEMBARRIER_CMD_GET_REGISTRATIONS");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT_BIT = new Constant("RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT_BIT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT = new Constant("RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL_BIT = new Constant("RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL_BIT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant RSEQ_FLAG_UNREGISTER = new Constant("RSEQ_FLAG_UNREGISTER");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE_BIT = new Constant("RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE_BIT");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL = new Constant("RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE = new Constant("RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE");

  /**
   * {@code -2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant RSEQ_CPU_ID_REGISTRATION_FAILED = new Constant("RSEQ_CPU_ID_REGISTRATION_FAILED");

  /**
   * {@code -1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7)</a>
   */
  public static final Constant RSEQ_CPU_ID_UNINITIALIZED = new Constant("RSEQ_CPU_ID_UNINITIALIZED");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX2_SIZE_U8 = new Constant("FUTEX2_SIZE_U8");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX2_SIZE_U16 = new Constant("FUTEX2_SIZE_U16");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX2_SIZE_U32 = new Constant("FUTEX2_SIZE_U32");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX2_SIZE_U64 = new Constant("FUTEX2_SIZE_U64");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX2_NUMA = new Constant("FUTEX2_NUMA");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX2_MPOL = new Constant("FUTEX2_MPOL");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static final Constant FUTEX2_PRIVATE = new Constant("FUTEX2_PRIVATE");

  /**
   * {@code 0}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_NORMAL = new Constant("MADV_NORMAL");

  /**
   * {@code 1}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_RANDOM = new Constant("MADV_RANDOM");

  /**
   * {@code 2}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_SEQUENTIAL = new Constant("MADV_SEQUENTIAL");

  /**
   * {@code 3}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_WILLNEED = new Constant("MADV_WILLNEED");

  /**
   * {@code 4}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_DONTNEED = new Constant("MADV_DONTNEED");

  /**
   * {@code 8}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_FREE = new Constant("MADV_FREE");

  /**
   * {@code 9}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_REMOVE = new Constant("MADV_REMOVE");

  /**
   * {@code 10}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_DONTFORK = new Constant("MADV_DONTFORK");

  /**
   * {@code 11}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_DOFORK = new Constant("MADV_DOFORK");

  /**
   * {@code 12}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_MERGEABLE = new Constant("MADV_MERGEABLE");

  /**
   * {@code 13}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_UNMERGEABLE = new Constant("MADV_UNMERGEABLE");

  /**
   * {@code 14}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_HUGEPAGE = new Constant("MADV_HUGEPAGE");

  /**
   * {@code 15}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_NOHUGEPAGE = new Constant("MADV_NOHUGEPAGE");

  /**
   * {@code 0x10}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_DONTDUMP = new Constant("MADV_DONTDUMP");

  /**
   * {@code 17}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_DODUMP = new Constant("MADV_DODUMP");

  /**
   * {@code 18}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_WIPEONFORK = new Constant("MADV_WIPEONFORK");

  /**
   * {@code 19}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_KEEPONFORK = new Constant("MADV_KEEPONFORK");

  /**
   * {@code 20}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_COLD = new Constant("MADV_COLD");

  /**
   * {@code 21}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_PAGEOUT = new Constant("MADV_PAGEOUT");

  /**
   * {@code 22}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_POPULATE_READ = new Constant("MADV_POPULATE_READ");

  /**
   * {@code 23}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_POPULATE_WRITE = new Constant("MADV_POPULATE_WRITE");

  /**
   * {@code 24}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_DONTNEED_LOCKED = new Constant("MADV_DONTNEED_LOCKED");

  /**
   * {@code 25}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_COLLAPSE = new Constant("MADV_COLLAPSE");

  /**
   * {@code 100}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_HWPOISON = new Constant("MADV_HWPOISON");

  /**
   * {@code 101}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_SOFT_OFFLINE = new Constant("MADV_SOFT_OFFLINE");

  /**
   * {@code 102}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_GUARD_INSTALL = new Constant("MADV_GUARD_INSTALL");

  /**
   * {@code 103}, for {@code advice} of madvise.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/madvise.2.html">madvise(2)</a>
   */
  public static final Constant MADV_GUARD_REMOVE = new Constant("MADV_GUARD_REMOVE");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_FILE = new Constant("MAP_FILE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_SHARED = new Constant("MAP_SHARED");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_PRIVATE = new Constant("MAP_PRIVATE");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_SHARED_VALIDATE = new Constant("MAP_SHARED_VALIDATE");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_DROPPABLE = new Constant("MAP_DROPPABLE");

  /**
   * {@code 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_TYPE = new Constant("MAP_TYPE");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_FIXED = new Constant("MAP_FIXED");

  /**
   * {@code 26}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_HUGE_SHIFT = new Constant("MAP_HUGE_SHIFT");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_ANON = new Constant("MAP_ANON");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_ANONYMOUS = new Constant("MAP_ANONYMOUS");

  /**
   * {@code 0x3f}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_HUGE_MASK = new Constant("MAP_HUGE_MASK");

  /**
   * {@code x86_64: 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_32BIT = new Constant("MAP_32BIT");

  /**
   * {@code x86_64: 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_ABOVE4G = new Constant("MAP_ABOVE4G");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_GROWSDOWN = new Constant("MAP_GROWSDOWN");

  /**
   * {@code 0x800}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_DENYWRITE = new Constant("MAP_DENYWRITE");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_EXECUTABLE = new Constant("MAP_EXECUTABLE");

  /**
   * {@code 0x2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_LOCKED = new Constant("MAP_LOCKED");

  /**
   * {@code 0x4000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_NORESERVE = new Constant("MAP_NORESERVE");

  /**
   * {@code 0x8000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_POPULATE = new Constant("MAP_POPULATE");

  /**
   * {@code 0x10000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_NONBLOCK = new Constant("MAP_NONBLOCK");

  /**
   * {@code 0x20000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_STACK = new Constant("MAP_STACK");

  /**
   * {@code 0x40000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_HUGETLB = new Constant("MAP_HUGETLB");

  /**
   * {@code 0x80000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_SYNC = new Constant("MAP_SYNC");

  /**
   * {@code 0x100000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_FIXED_NOREPLACE = new Constant("MAP_FIXED_NOREPLACE");

  /**
   * {@code 0x4000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_UNINITIALIZED = new Constant("MAP_UNINITIALIZED");

  /**
   * {@code 0x38000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_HUGE_16KB = new Constant("MAP_HUGE_16KB");

  /**
   * {@code 0x40000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_HUGE_64KB = new Constant("MAP_HUGE_64KB");

  /**
   * {@code 0x4c000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_HUGE_512KB = new Constant("MAP_HUGE_512KB");

  /**
   * {@code 0x50000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_HUGE_1MB = new Constant("MAP_HUGE_1MB");

  /**
   * {@code 0x54000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_HUGE_2MB = new Constant("MAP_HUGE_2MB");

  /**
   * {@code 0x5c000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_HUGE_8MB = new Constant("MAP_HUGE_8MB");

  /**
   * {@code 0x60000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_HUGE_16MB = new Constant("MAP_HUGE_16MB");

  /**
   * {@code 0x64000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_HUGE_32MB = new Constant("MAP_HUGE_32MB");

  /**
   * {@code 0x70000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_HUGE_256MB = new Constant("MAP_HUGE_256MB");

  /**
   * {@code 0x74000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_HUGE_512MB = new Constant("MAP_HUGE_512MB");

  /**
   * {@code 0x78000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_HUGE_1GB = new Constant("MAP_HUGE_1GB");

  /**
   * {@code 0x7c000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_HUGE_2GB = new Constant("MAP_HUGE_2GB");

  /**
   * {@code 0x88000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_HUGE_16GB = new Constant("MAP_HUGE_16GB");

  /**
   * {@code -1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant MAP_FAILED = new Constant("MAP_FAILED");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mlock.2.html">mlock(2)</a>
   */
  public static final Constant MCL_CURRENT = new Constant("MCL_CURRENT");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mlock.2.html">mlock(2)</a>
   */
  public static final Constant MCL_FUTURE = new Constant("MCL_FUTURE");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mlock.2.html">mlock(2)</a>
   */
  public static final Constant MCL_ONFAULT = new Constant("MCL_ONFAULT");

  /**
   * {@code 1}, for {@code flags} of mlock2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mlock2.2.html">mlock2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mlock.2.html">mlock(2)</a>
   */
  public static final Constant MLOCK_ONFAULT = new Constant("MLOCK_ONFAULT");

  /**
   * {@code 0x800000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mlock.2.html">mlock(2)</a>
   */
  public static final Constant MLOCK_LIMIT = new Constant("MLOCK_LIMIT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mremap.2.html">mremap(2)</a>
   */
  public static final Constant MREMAP_MAYMOVE = new Constant("MREMAP_MAYMOVE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mremap.2.html">mremap(2)</a>
   */
  public static final Constant MREMAP_FIXED = new Constant("MREMAP_FIXED");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mremap.2.html">mremap(2)</a>
   */
  public static final Constant MREMAP_DONTUNMAP = new Constant("MREMAP_DONTUNMAP");

  /**
   * {@code 1}, for {@code flags} of msync.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msync.2.html">msync(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_ASYNC = new Constant("MS_ASYNC");

  /**
   * {@code 2}, for {@code flags} of msync.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msync.2.html">msync(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_INVALIDATE = new Constant("MS_INVALIDATE");

  /**
   * {@code 4}, for {@code flags} of msync.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msync.2.html">msync(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static final Constant MS_SYNC = new Constant("MS_SYNC");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pkey_alloc.2.html">pkey_alloc(2)</a>
   */
  public static final Constant PKEY_UNRESTRICTED = new Constant("PKEY_UNRESTRICTED");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pkey_alloc.2.html">pkey_alloc(2)</a>
   */
  public static final Constant PKEY_DISABLE_ACCESS = new Constant("PKEY_DISABLE_ACCESS");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pkey_alloc.2.html">pkey_alloc(2)</a>
   */
  public static final Constant PKEY_DISABLE_WRITE = new Constant("PKEY_DISABLE_WRITE");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant PROT_NONE = new Constant("PROT_NONE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant PROT_READ = new Constant("PROT_READ");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant PROT_WRITE = new Constant("PROT_WRITE");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant PROT_EXEC = new Constant("PROT_EXEC");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant PROT_SEM = new Constant("PROT_SEM");

  /**
   * {@code aarch64: 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant PROT_BTI = new Constant("PROT_BTI");

  /**
   * {@code aarch64: 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant PROT_MTE = new Constant("PROT_MTE");

  /**
   * {@code 0x1000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant PROT_GROWSDOWN = new Constant("PROT_GROWSDOWN");

  /**
   * {@code 0x2000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mmap.2.html">mmap(2)</a>
   */
  public static final Constant PROT_GROWSUP = new Constant("PROT_GROWSUP");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_DEFAULT = new Constant("MPOL_DEFAULT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_F_NODE = new Constant("MPOL_F_NODE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_F_SHARED = new Constant("MPOL_F_SHARED");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_MF_STRICT = new Constant("MPOL_MF_STRICT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_PREFERRED = new Constant("MPOL_PREFERRED");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_BIND = new Constant("MPOL_BIND");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_F_ADDR = new Constant("MPOL_F_ADDR");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_MF_MOVE = new Constant("MPOL_MF_MOVE");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_INTERLEAVE = new Constant("MPOL_INTERLEAVE");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_F_MEMS_ALLOWED = new Constant("MPOL_F_MEMS_ALLOWED");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_LOCAL = new Constant("MPOL_LOCAL");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_MF_MOVE_ALL = new Constant("MPOL_MF_MOVE_ALL");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_PREFERRED_MANY = new Constant("MPOL_PREFERRED_MANY");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_WEIGHTED_INTERLEAVE = new Constant("MPOL_WEIGHTED_INTERLEAVE");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_MF_VALID = new Constant("MPOL_MF_VALID");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_F_MOF = new Constant("MPOL_F_MOF");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_MF_LAZY = new Constant("MPOL_MF_LAZY");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_F_MORON = new Constant("MPOL_F_MORON");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_MF_INTERNAL = new Constant("MPOL_MF_INTERNAL");

  /**
   * {@code 0x2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_F_NUMA_BALANCING = new Constant("MPOL_F_NUMA_BALANCING");

  /**
   * {@code 0x4000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_F_RELATIVE_NODES = new Constant("MPOL_F_RELATIVE_NODES");

  /**
   * {@code 0x8000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_F_STATIC_NODES = new Constant("MPOL_F_STATIC_NODES");

  /**
   * {@code 0xe000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy.2.html">set_mempolicy(2)</a>
   */
  public static final Constant MPOL_MODE_FLAGS = new Constant("MPOL_MODE_FLAGS");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/map_shadow_stack.2.html">map_shadow_stack(2)</a>
   */
  public static final Constant SHADOW_STACK_SET_TOKEN = new Constant("SHADOW_STACK_SET_TOKEN");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/map_shadow_stack.2.html">map_shadow_stack(2)</a>
   */
  public static final Constant SHADOW_STACK_SET_MARKER = new Constant("SHADOW_STACK_SET_MARKER");

  /**
   * {@code 13}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static final Constant GETALL = new Constant("GETALL");

  /**
   * {@code 14}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static final Constant GETNCNT = new Constant("GETNCNT");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static final Constant GETPID = new Constant("GETPID");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static final Constant GETVAL = new Constant("GETVAL");

  /**
   * {@code 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static final Constant GETZCNT = new Constant("GETZCNT");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/svipc.7.html">svipc(7)</a>
   */
  public static final Constant IPC_PRIVATE = new Constant("IPC_PRIVATE");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/svipc.7.html">svipc(7)</a>
   */
  public static final Constant IPC_RMID = new Constant("IPC_RMID");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/svipc.7.html">svipc(7)</a>
   */
  public static final Constant IPC_SET = new Constant("IPC_SET");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/svipc.7.html">svipc(7)</a>
   */
  public static final Constant IPC_STAT = new Constant("IPC_STAT");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/svipc.7.html">svipc(7)</a>
   */
  public static final Constant IPC_NS_INDEX = new Constant("IPC_NS_INDEX");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/svipc.7.html">svipc(7)</a>
   */
  public static final Constant IPC_INFO = new Constant("IPC_INFO");

  /**
   * {@code 0x200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/svipc.7.html">svipc(7)</a>
   */
  public static final Constant IPC_CREAT = new Constant("IPC_CREAT");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/svipc.7.html">svipc(7)</a>
   */
  public static final Constant IPC_EXCL = new Constant("IPC_EXCL");

  /**
   * {@code 0x800}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/svipc.7.html">svipc(7)</a>
   */
  public static final Constant IPC_NOWAIT = new Constant("IPC_NOWAIT");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/svipc.7.html">svipc(7)</a>
   */
  public static final Constant IPC_DIPC = new Constant("IPC_DIPC");

  /**
   * {@code 0x2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/svipc.7.html">svipc(7)</a>
   */
  public static final Constant IPC_OWN = new Constant("IPC_OWN");

  /**
   * {@code 11}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_STAT = new Constant("MSG_STAT");

  /**
   * {@code 12}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_INFO = new Constant("MSG_INFO");

  /**
   * {@code 13}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_STAT_ANY = new Constant("MSG_STAT_ANY");

  /**
   * {@code 0x1000}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_NOERROR = new Constant("MSG_NOERROR");

  /**
   * {@code 0x2000}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_EXCEPT = new Constant("MSG_EXCEPT");

  /**
   * {@code 0x4000}, for {@code flags} of recvfrom, sendto, sendmsg, recvmsg and 2 more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   */
  public static final Constant MSG_COPY = new Constant("MSG_COPY");

  /**
   * {@code 18}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static final Constant SEM_STAT = new Constant("SEM_STAT");

  /**
   * {@code 19}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static final Constant SEM_INFO = new Constant("SEM_INFO");

  /**
   * {@code 20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static final Constant SEM_STAT_ANY = new Constant("SEM_STAT_ANY");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static final Constant SEM_UNDO = new Constant("SEM_UNDO");

  /**
   * {@code 17}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static final Constant SETALL = new Constant("SETALL");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static final Constant SETVAL = new Constant("SETVAL");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static final Constant SHM_LOCK = new Constant("SHM_LOCK");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static final Constant SHM_UNLOCK = new Constant("SHM_UNLOCK");

  /**
   * {@code 13}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static final Constant SHM_STAT = new Constant("SHM_STAT");

  /**
   * {@code 14}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static final Constant SHM_INFO = new Constant("SHM_INFO");

  /**
   * {@code 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static final Constant SHM_STAT_ANY = new Constant("SHM_STAT_ANY");

  /**
   * {@code 26}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static final Constant SHM_HUGE_SHIFT = new Constant("SHM_HUGE_SHIFT");

  /**
   * {@code 0x3f}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static final Constant SHM_HUGE_MASK = new Constant("SHM_HUGE_MASK");

  /**
   * {@code 0x200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static final Constant SHM_DEST = new Constant("SHM_DEST");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static final Constant SHM_LOCKED = new Constant("SHM_LOCKED");

  /**
   * {@code 0x800}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static final Constant SHM_HUGETLB = new Constant("SHM_HUGETLB");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static final Constant SHM_NORESERVE = new Constant("SHM_NORESERVE");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmop.2.html">shmop(2)</a>
   */
  public static final Constant SHM_RDONLY = new Constant("SHM_RDONLY");

  /**
   * {@code 0x2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmop.2.html">shmop(2)</a>
   */
  public static final Constant SHM_RND = new Constant("SHM_RND");

  /**
   * {@code 0x4000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmop.2.html">shmop(2)</a>
   */
  public static final Constant SHM_REMAP = new Constant("SHM_REMAP");

  /**
   * {@code 0x8000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmop.2.html">shmop(2)</a>
   */
  public static final Constant SHM_EXEC = new Constant("SHM_EXEC");

  /**
   * {@code 0x40000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static final Constant SHM_HUGE_64KB = new Constant("SHM_HUGE_64KB");

  /**
   * {@code 0x4c000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static final Constant SHM_HUGE_512KB = new Constant("SHM_HUGE_512KB");

  /**
   * {@code 0x50000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static final Constant SHM_HUGE_1MB = new Constant("SHM_HUGE_1MB");

  /**
   * {@code 0x54000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static final Constant SHM_HUGE_2MB = new Constant("SHM_HUGE_2MB");

  /**
   * {@code 0x5c000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static final Constant SHM_HUGE_8MB = new Constant("SHM_HUGE_8MB");

  /**
   * {@code 0x60000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static final Constant SHM_HUGE_16MB = new Constant("SHM_HUGE_16MB");

  /**
   * {@code 0x64000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static final Constant SHM_HUGE_32MB = new Constant("SHM_HUGE_32MB");

  /**
   * {@code 0x70000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static final Constant SHM_HUGE_256MB = new Constant("SHM_HUGE_256MB");

  /**
   * {@code 0x74000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static final Constant SHM_HUGE_512MB = new Constant("SHM_HUGE_512MB");

  /**
   * {@code 0x78000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static final Constant SHM_HUGE_1GB = new Constant("SHM_HUGE_1GB");

  /**
   * {@code 0x7c000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static final Constant SHM_HUGE_2GB = new Constant("SHM_HUGE_2GB");

  /**
   * {@code 0x88000000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static final Constant SHM_HUGE_16GB = new Constant("SHM_HUGE_16GB");

  /**
   * {@code 0x8000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/mq_open.3.html">mq_open(3)</a>
   */
  public static final Constant MQ_PRIO_MAX = new Constant("MQ_PRIO_MAX");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/mq_notify.3.html">mq_notify(3)</a>
   */
  public static final Constant NOTIFY_NONE = new Constant("NOTIFY_NONE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/mq_notify.3.html">mq_notify(3)</a>
   */
  public static final Constant NOTIFY_WOKENUP = new Constant("NOTIFY_WOKENUP");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/mq_notify.3.html">mq_notify(3)</a>
   */
  public static final Constant NOTIFY_REMOVED = new Constant("NOTIFY_REMOVED");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/mq_notify.3.html">mq_notify(3)</a>
   */
  public static final Constant NOTIFY_COOKIE_LEN = new Constant("NOTIFY_COOKIE_LEN");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_GET_KEYRING_ID = new Constant("KEYCTL_GET_KEYRING_ID");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_CAPS0_CAPABILITIES = new Constant("KEYCTL_CAPS0_CAPABILITIES");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_CAPS1_NS_KEYRING_NAME = new Constant("KEYCTL_CAPS1_NS_KEYRING_NAME");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_JOIN_SESSION_KEYRING = new Constant("KEYCTL_JOIN_SESSION_KEYRING");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_MOVE_EXCL = new Constant("KEYCTL_MOVE_EXCL");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_SUPPORTS_ENCRYPT = new Constant("KEYCTL_SUPPORTS_ENCRYPT");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_CAPS0_PERSISTENT_KEYRINGS = new Constant("KEYCTL_CAPS0_PERSISTENT_KEYRINGS");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_CAPS1_NS_KEY_TAG = new Constant("KEYCTL_CAPS1_NS_KEY_TAG");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_SUPPORTS_DECRYPT = new Constant("KEYCTL_SUPPORTS_DECRYPT");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_UPDATE = new Constant("KEYCTL_UPDATE");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_REVOKE = new Constant("KEYCTL_REVOKE");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_CAPS0_DIFFIE_HELLMAN = new Constant("KEYCTL_CAPS0_DIFFIE_HELLMAN");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_CAPS1_NOTIFICATIONS = new Constant("KEYCTL_CAPS1_NOTIFICATIONS");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_CHOWN = new Constant("KEYCTL_CHOWN");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_SUPPORTS_SIGN = new Constant("KEYCTL_SUPPORTS_SIGN");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_SETPERM = new Constant("KEYCTL_SETPERM");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_DESCRIBE = new Constant("KEYCTL_DESCRIBE");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_CLEAR = new Constant("KEYCTL_CLEAR");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_CAPS0_PUBLIC_KEY = new Constant("KEYCTL_CAPS0_PUBLIC_KEY");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_LINK = new Constant("KEYCTL_LINK");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_SUPPORTS_VERIFY = new Constant("KEYCTL_SUPPORTS_VERIFY");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_UNLINK = new Constant("KEYCTL_UNLINK");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_SEARCH = new Constant("KEYCTL_SEARCH");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_READ = new Constant("KEYCTL_READ");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_INSTANTIATE = new Constant("KEYCTL_INSTANTIATE");

  /**
   * {@code 13}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_NEGATE = new Constant("KEYCTL_NEGATE");

  /**
   * {@code 14}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_SET_REQKEY_KEYRING = new Constant("KEYCTL_SET_REQKEY_KEYRING");

  /**
   * {@code 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_SET_TIMEOUT = new Constant("KEYCTL_SET_TIMEOUT");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_ASSUME_AUTHORITY = new Constant("KEYCTL_ASSUME_AUTHORITY");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_CAPS0_BIG_KEY = new Constant("KEYCTL_CAPS0_BIG_KEY");

  /**
   * {@code 17}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_GET_SECURITY = new Constant("KEYCTL_GET_SECURITY");

  /**
   * {@code 18}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_SESSION_TO_PARENT = new Constant("KEYCTL_SESSION_TO_PARENT");

  /**
   * {@code 19}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_REJECT = new Constant("KEYCTL_REJECT");

  /**
   * {@code 20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_INSTANTIATE_IOV = new Constant("KEYCTL_INSTANTIATE_IOV");

  /**
   * {@code 21}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_INVALIDATE = new Constant("KEYCTL_INVALIDATE");

  /**
   * {@code 22}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_GET_PERSISTENT = new Constant("KEYCTL_GET_PERSISTENT");

  /**
   * {@code 23}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_DH_COMPUTE = new Constant("KEYCTL_DH_COMPUTE");

  /**
   * {@code 24}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_PKEY_QUERY = new Constant("KEYCTL_PKEY_QUERY");

  /**
   * {@code 25}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_PKEY_ENCRYPT = new Constant("KEYCTL_PKEY_ENCRYPT");

  /**
   * {@code 26}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_PKEY_DECRYPT = new Constant("KEYCTL_PKEY_DECRYPT");

  /**
   * {@code 27}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_PKEY_SIGN = new Constant("KEYCTL_PKEY_SIGN");

  /**
   * {@code 28}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_PKEY_VERIFY = new Constant("KEYCTL_PKEY_VERIFY");

  /**
   * {@code 29}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_RESTRICT_KEYRING = new Constant("KEYCTL_RESTRICT_KEYRING");

  /**
   * {@code 30}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_MOVE = new Constant("KEYCTL_MOVE");

  /**
   * {@code 31}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_CAPABILITIES = new Constant("KEYCTL_CAPABILITIES");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_CAPS0_INVALIDATE = new Constant("KEYCTL_CAPS0_INVALIDATE");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_WATCH_KEY = new Constant("KEYCTL_WATCH_KEY");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_CAPS0_RESTRICT_KEYRING = new Constant("KEYCTL_CAPS0_RESTRICT_KEYRING");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEYCTL_CAPS0_MOVE = new Constant("KEYCTL_CAPS0_MOVE");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEY_REQKEY_DEFL_DEFAULT = new Constant("KEY_REQKEY_DEFL_DEFAULT");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEY_REQKEY_DEFL_THREAD_KEYRING = new Constant("KEY_REQKEY_DEFL_THREAD_KEYRING");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEY_REQKEY_DEFL_PROCESS_KEYRING = new Constant("KEY_REQKEY_DEFL_PROCESS_KEYRING");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEY_REQKEY_DEFL_SESSION_KEYRING = new Constant("KEY_REQKEY_DEFL_SESSION_KEYRING");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEY_REQKEY_DEFL_USER_KEYRING = new Constant("KEY_REQKEY_DEFL_USER_KEYRING");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEY_REQKEY_DEFL_USER_SESSION_KEYRING = new Constant("KEY_REQKEY_DEFL_USER_SESSION_KEYRING");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEY_REQKEY_DEFL_GROUP_KEYRING = new Constant("KEY_REQKEY_DEFL_GROUP_KEYRING");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEY_REQKEY_DEFL_REQUESTOR_KEYRING = new Constant("KEY_REQKEY_DEFL_REQUESTOR_KEYRING");

  /**
   * {@code -1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEY_REQKEY_DEFL_NO_CHANGE = new Constant("KEY_REQKEY_DEFL_NO_CHANGE");

  /**
   * {@code -6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEY_SPEC_GROUP_KEYRING = new Constant("KEY_SPEC_GROUP_KEYRING");

  /**
   * {@code -2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEY_SPEC_PROCESS_KEYRING = new Constant("KEY_SPEC_PROCESS_KEYRING");

  /**
   * {@code -7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEY_SPEC_REQKEY_AUTH_KEY = new Constant("KEY_SPEC_REQKEY_AUTH_KEY");

  /**
   * {@code -8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEY_SPEC_REQUESTOR_KEYRING = new Constant("KEY_SPEC_REQUESTOR_KEYRING");

  /**
   * {@code -3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEY_SPEC_SESSION_KEYRING = new Constant("KEY_SPEC_SESSION_KEYRING");

  /**
   * {@code -1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEY_SPEC_THREAD_KEYRING = new Constant("KEY_SPEC_THREAD_KEYRING");

  /**
   * {@code -4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEY_SPEC_USER_KEYRING = new Constant("KEY_SPEC_USER_KEYRING");

  /**
   * {@code -5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static final Constant KEY_SPEC_USER_SESSION_KEYRING = new Constant("KEY_SPEC_USER_SESSION_KEYRING");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_ACCESS_FS_EXECUTE = new Constant("LANDLOCK_ACCESS_FS_EXECUTE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_CREATE_RULESET_VERSION = new Constant("LANDLOCK_CREATE_RULESET_VERSION");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_RULE_PATH_BENEATH = new Constant("LANDLOCK_RULE_PATH_BENEATH");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_ACCESS_NET_BIND_TCP = new Constant("LANDLOCK_ACCESS_NET_BIND_TCP");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF = new Constant("LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET = new Constant("LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_ACCESS_FS_WRITE_FILE = new Constant("LANDLOCK_ACCESS_FS_WRITE_FILE");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_CREATE_RULESET_ERRATA = new Constant("LANDLOCK_CREATE_RULESET_ERRATA");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_ACCESS_NET_CONNECT_TCP = new Constant("LANDLOCK_ACCESS_NET_CONNECT_TCP");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON = new Constant("LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_RULE_NET_PORT = new Constant("LANDLOCK_RULE_NET_PORT");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_SCOPE_SIGNAL = new Constant("LANDLOCK_SCOPE_SIGNAL");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_ACCESS_FS_READ_FILE = new Constant("LANDLOCK_ACCESS_FS_READ_FILE");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF = new Constant("LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_ACCESS_FS_READ_DIR = new Constant("LANDLOCK_ACCESS_FS_READ_DIR");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_ACCESS_FS_REMOVE_DIR = new Constant("LANDLOCK_ACCESS_FS_REMOVE_DIR");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_ACCESS_FS_REMOVE_FILE = new Constant("LANDLOCK_ACCESS_FS_REMOVE_FILE");

  /**
   * {@code 0x40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_ACCESS_FS_MAKE_CHAR = new Constant("LANDLOCK_ACCESS_FS_MAKE_CHAR");

  /**
   * {@code 0x80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_ACCESS_FS_MAKE_DIR = new Constant("LANDLOCK_ACCESS_FS_MAKE_DIR");

  /**
   * {@code 0x100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_ACCESS_FS_MAKE_REG = new Constant("LANDLOCK_ACCESS_FS_MAKE_REG");

  /**
   * {@code 0x200}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_ACCESS_FS_MAKE_SOCK = new Constant("LANDLOCK_ACCESS_FS_MAKE_SOCK");

  /**
   * {@code 0x400}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_ACCESS_FS_MAKE_FIFO = new Constant("LANDLOCK_ACCESS_FS_MAKE_FIFO");

  /**
   * {@code 0x800}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_ACCESS_FS_MAKE_BLOCK = new Constant("LANDLOCK_ACCESS_FS_MAKE_BLOCK");

  /**
   * {@code 0x1000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_ACCESS_FS_MAKE_SYM = new Constant("LANDLOCK_ACCESS_FS_MAKE_SYM");

  /**
   * {@code 0x2000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_ACCESS_FS_REFER = new Constant("LANDLOCK_ACCESS_FS_REFER");

  /**
   * {@code 0x4000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_ACCESS_FS_TRUNCATE = new Constant("LANDLOCK_ACCESS_FS_TRUNCATE");

  /**
   * {@code 0x8000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/landlock.7.html">landlock(7)</a>
   */
  public static final Constant LANDLOCK_ACCESS_FS_IOCTL_DEV = new Constant("LANDLOCK_ACCESS_FS_IOCTL_DEV");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_ATTR_UNDEF = new Constant("LSM_ATTR_UNDEF");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_ID_UNDEF = new Constant("LSM_ID_UNDEF");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_FLAG_SINGLE = new Constant("LSM_FLAG_SINGLE");

  /**
   * {@code 100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_ATTR_CURRENT = new Constant("LSM_ATTR_CURRENT");

  /**
   * {@code 100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_ID_CAPABILITY = new Constant("LSM_ID_CAPABILITY");

  /**
   * {@code 101}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_ATTR_EXEC = new Constant("LSM_ATTR_EXEC");

  /**
   * {@code 101}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_ID_SELINUX = new Constant("LSM_ID_SELINUX");

  /**
   * {@code 102}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_ATTR_FSCREATE = new Constant("LSM_ATTR_FSCREATE");

  /**
   * {@code 102}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_ID_SMACK = new Constant("LSM_ID_SMACK");

  /**
   * {@code 103}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_ATTR_KEYCREATE = new Constant("LSM_ATTR_KEYCREATE");

  /**
   * {@code 103}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_ID_TOMOYO = new Constant("LSM_ID_TOMOYO");

  /**
   * {@code 104}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_ATTR_PREV = new Constant("LSM_ATTR_PREV");

  /**
   * {@code 104}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_ID_APPARMOR = new Constant("LSM_ID_APPARMOR");

  /**
   * {@code 105}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_ATTR_SOCKCREATE = new Constant("LSM_ATTR_SOCKCREATE");

  /**
   * {@code 105}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_ID_YAMA = new Constant("LSM_ID_YAMA");

  /**
   * {@code 106}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_ID_LOADPIN = new Constant("LSM_ID_LOADPIN");

  /**
   * {@code 107}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_ID_SAFESETID = new Constant("LSM_ID_SAFESETID");

  /**
   * {@code 108}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_ID_LOCKDOWN = new Constant("LSM_ID_LOCKDOWN");

  /**
   * {@code 109}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_ID_BPF = new Constant("LSM_ID_BPF");

  /**
   * {@code 110}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_ID_LANDLOCK = new Constant("LSM_ID_LANDLOCK");

  /**
   * {@code 113}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final Constant LSM_ID_IPE = new Constant("LSM_ID_IPE");

  /**
   * {@code 1}, for {@code flags} of getrandom.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrandom.2.html">getrandom(2)</a>
   */
  public static final Constant GRND_NONBLOCK = new Constant("GRND_NONBLOCK");

  /**
   * {@code 2}, for {@code flags} of getrandom.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrandom.2.html">getrandom(2)</a>
   */
  public static final Constant GRND_RANDOM = new Constant("GRND_RANDOM");

  /**
   * {@code 4}, for {@code flags} of getrandom.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrandom.2.html">getrandom(2)</a>
   */
  public static final Constant GRND_INSECURE = new Constant("GRND_INSECURE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static final Constant KEXEC_FILE_UNLOAD = new Constant("KEXEC_FILE_UNLOAD");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static final Constant KEXEC_ON_CRASH = new Constant("KEXEC_ON_CRASH");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static final Constant KEXEC_FILE_ON_CRASH = new Constant("KEXEC_FILE_ON_CRASH");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static final Constant KEXEC_PRESERVE_CONTEXT = new Constant("KEXEC_PRESERVE_CONTEXT");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static final Constant KEXEC_FILE_NO_INITRAMFS = new Constant("KEXEC_FILE_NO_INITRAMFS");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static final Constant KEXEC_UPDATE_ELFCOREHDR = new Constant("KEXEC_UPDATE_ELFCOREHDR");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static final Constant KEXEC_CRASH_HOTPLUG_SUPPORT = new Constant("KEXEC_CRASH_HOTPLUG_SUPPORT");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static final Constant LINUX_REBOOT_CMD_CAD_OFF = new Constant("LINUX_REBOOT_CMD_CAD_OFF");

  /**
   * {@code 0x1234567}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static final Constant LINUX_REBOOT_CMD_RESTART = new Constant("LINUX_REBOOT_CMD_RESTART");

  /**
   * {@code 0x5121996}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static final Constant LINUX_REBOOT_MAGIC2A = new Constant("LINUX_REBOOT_MAGIC2A");

  /**
   * {@code 0x16041998}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static final Constant LINUX_REBOOT_MAGIC2B = new Constant("LINUX_REBOOT_MAGIC2B");

  /**
   * {@code 0x20112000}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static final Constant LINUX_REBOOT_MAGIC2C = new Constant("LINUX_REBOOT_MAGIC2C");

  /**
   * {@code 0x28121969}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static final Constant LINUX_REBOOT_MAGIC2 = new Constant("LINUX_REBOOT_MAGIC2");

  /**
   * {@code 0x4321fedc}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static final Constant LINUX_REBOOT_CMD_POWER_OFF = new Constant("LINUX_REBOOT_CMD_POWER_OFF");

  /**
   * {@code 0x45584543}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static final Constant LINUX_REBOOT_CMD_KEXEC = new Constant("LINUX_REBOOT_CMD_KEXEC");

  /**
   * {@code 0x89abcdef}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static final Constant LINUX_REBOOT_CMD_CAD_ON = new Constant("LINUX_REBOOT_CMD_CAD_ON");

  /**
   * {@code 0xa1b2c3d4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static final Constant LINUX_REBOOT_CMD_RESTART2 = new Constant("LINUX_REBOOT_CMD_RESTART2");

  /**
   * {@code 0xcdef0123}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static final Constant LINUX_REBOOT_CMD_HALT = new Constant("LINUX_REBOOT_CMD_HALT");

  /**
   * {@code 0xd000fce2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static final Constant LINUX_REBOOT_CMD_SW_SUSPEND = new Constant("LINUX_REBOOT_CMD_SW_SUSPEND");

  /**
   * {@code 0xfee1dead}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static final Constant LINUX_REBOOT_MAGIC1 = new Constant("LINUX_REBOOT_MAGIC1");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/init_module.2.html">init_module(2)</a>
   */
  public static final Constant MODULE_INIT_IGNORE_MODVERSIONS = new Constant("MODULE_INIT_IGNORE_MODVERSIONS");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/init_module.2.html">init_module(2)</a>
   */
  public static final Constant MODULE_INIT_IGNORE_VERMAGIC = new Constant("MODULE_INIT_IGNORE_VERMAGIC");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/init_module.2.html">init_module(2)</a>
   */
  public static final Constant MODULE_INIT_COMPRESSED_FILE = new Constant("MODULE_INIT_COMPRESSED_FILE");

  /**
   * {@code 0}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_MAP_CREATE = new Constant("BPF_MAP_CREATE");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_MAP_LOOKUP_ELEM = new Constant("BPF_MAP_LOOKUP_ELEM");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_MAP_UPDATE_ELEM = new Constant("BPF_MAP_UPDATE_ELEM");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_MAP_DELETE_ELEM = new Constant("BPF_MAP_DELETE_ELEM");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_MAP_GET_NEXT_KEY = new Constant("BPF_MAP_GET_NEXT_KEY");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_PROG_LOAD = new Constant("BPF_PROG_LOAD");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_OBJ_PIN = new Constant("BPF_OBJ_PIN");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_OBJ_GET = new Constant("BPF_OBJ_GET");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_PROG_ATTACH = new Constant("BPF_PROG_ATTACH");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_PROG_DETACH = new Constant("BPF_PROG_DETACH");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_PROG_TEST_RUN = new Constant("BPF_PROG_TEST_RUN");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_PROG_RUN = new Constant("BPF_PROG_RUN");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_PROG_GET_NEXT_ID = new Constant("BPF_PROG_GET_NEXT_ID");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_MAP_GET_NEXT_ID = new Constant("BPF_MAP_GET_NEXT_ID");

  /**
   * {@code 13}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_PROG_GET_FD_BY_ID = new Constant("BPF_PROG_GET_FD_BY_ID");

  /**
   * {@code 14}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_MAP_GET_FD_BY_ID = new Constant("BPF_MAP_GET_FD_BY_ID");

  /**
   * {@code 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_OBJ_GET_INFO_BY_FD = new Constant("BPF_OBJ_GET_INFO_BY_FD");

  /**
   * {@code 0x10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_PROG_QUERY = new Constant("BPF_PROG_QUERY");

  /**
   * {@code 17}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_RAW_TRACEPOINT_OPEN = new Constant("BPF_RAW_TRACEPOINT_OPEN");

  /**
   * {@code 18}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_BTF_LOAD = new Constant("BPF_BTF_LOAD");

  /**
   * {@code 19}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_BTF_GET_FD_BY_ID = new Constant("BPF_BTF_GET_FD_BY_ID");

  /**
   * {@code 20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_TASK_FD_QUERY = new Constant("BPF_TASK_FD_QUERY");

  /**
   * {@code 21}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_MAP_LOOKUP_AND_DELETE_ELEM = new Constant("BPF_MAP_LOOKUP_AND_DELETE_ELEM");

  /**
   * {@code 22}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_MAP_FREEZE = new Constant("BPF_MAP_FREEZE");

  /**
   * {@code 23}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_BTF_GET_NEXT_ID = new Constant("BPF_BTF_GET_NEXT_ID");

  /**
   * {@code 24}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_MAP_LOOKUP_BATCH = new Constant("BPF_MAP_LOOKUP_BATCH");

  /**
   * {@code 25}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_MAP_LOOKUP_AND_DELETE_BATCH = new Constant("BPF_MAP_LOOKUP_AND_DELETE_BATCH");

  /**
   * {@code 26}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_MAP_UPDATE_BATCH = new Constant("BPF_MAP_UPDATE_BATCH");

  /**
   * {@code 27}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_MAP_DELETE_BATCH = new Constant("BPF_MAP_DELETE_BATCH");

  /**
   * {@code 28}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_LINK_CREATE = new Constant("BPF_LINK_CREATE");

  /**
   * {@code 29}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_LINK_UPDATE = new Constant("BPF_LINK_UPDATE");

  /**
   * {@code 30}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_LINK_GET_FD_BY_ID = new Constant("BPF_LINK_GET_FD_BY_ID");

  /**
   * {@code 31}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_LINK_GET_NEXT_ID = new Constant("BPF_LINK_GET_NEXT_ID");

  /**
   * {@code 0x20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_ENABLE_STATS = new Constant("BPF_ENABLE_STATS");

  /**
   * {@code 33}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_ITER_CREATE = new Constant("BPF_ITER_CREATE");

  /**
   * {@code 34}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_LINK_DETACH = new Constant("BPF_LINK_DETACH");

  /**
   * {@code 35}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static final Constant BPF_PROG_BIND_MAP = new Constant("BPF_PROG_BIND_MAP");

  /**
   * {@code 1}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EPERM = new Constant("EPERM");

  /**
   * {@code 2}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOENT = new Constant("ENOENT");

  /**
   * {@code 3}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ESRCH = new Constant("ESRCH");

  /**
   * {@code 4}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EINTR = new Constant("EINTR");

  /**
   * {@code 5}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EIO = new Constant("EIO");

  /**
   * {@code 6}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENXIO = new Constant("ENXIO");

  /**
   * {@code 7}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant E2BIG = new Constant("E2BIG");

  /**
   * {@code 8}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOEXEC = new Constant("ENOEXEC");

  /**
   * {@code 9}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EBADF = new Constant("EBADF");

  /**
   * {@code 10}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ECHILD = new Constant("ECHILD");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EAGAIN = new Constant("EAGAIN");

  /**
   * {@code 11}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EWOULDBLOCK = new Constant("EWOULDBLOCK");

  /**
   * {@code 12}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOMEM = new Constant("ENOMEM");

  /**
   * {@code 13}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EACCES = new Constant("EACCES");

  /**
   * {@code 14}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EFAULT = new Constant("EFAULT");

  /**
   * {@code 15}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOTBLK = new Constant("ENOTBLK");

  /**
   * {@code 16}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EBUSY = new Constant("EBUSY");

  /**
   * {@code 17}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EEXIST = new Constant("EEXIST");

  /**
   * {@code 18}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EXDEV = new Constant("EXDEV");

  /**
   * {@code 19}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENODEV = new Constant("ENODEV");

  /**
   * {@code 20}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOTDIR = new Constant("ENOTDIR");

  /**
   * {@code 21}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EISDIR = new Constant("EISDIR");

  /**
   * {@code 22}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EINVAL = new Constant("EINVAL");

  /**
   * {@code 23}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENFILE = new Constant("ENFILE");

  /**
   * {@code 24}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EMFILE = new Constant("EMFILE");

  /**
   * {@code 25}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOTTY = new Constant("ENOTTY");

  /**
   * {@code 26}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ETXTBSY = new Constant("ETXTBSY");

  /**
   * {@code 27}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EFBIG = new Constant("EFBIG");

  /**
   * {@code 28}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOSPC = new Constant("ENOSPC");

  /**
   * {@code 29}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ESPIPE = new Constant("ESPIPE");

  /**
   * {@code 30}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EROFS = new Constant("EROFS");

  /**
   * {@code 31}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EMLINK = new Constant("EMLINK");

  /**
   * {@code 32}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EPIPE = new Constant("EPIPE");

  /**
   * {@code 33}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EDOM = new Constant("EDOM");

  /**
   * {@code 34}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ERANGE = new Constant("ERANGE");

  /**
   * {@code 35}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EDEADLK = new Constant("EDEADLK");

  /**
   * {@code 35}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EDEADLOCK = new Constant("EDEADLOCK");

  /**
   * {@code 36}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENAMETOOLONG = new Constant("ENAMETOOLONG");

  /**
   * {@code 37}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOLCK = new Constant("ENOLCK");

  /**
   * {@code 38}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOSYS = new Constant("ENOSYS");

  /**
   * {@code 39}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOTEMPTY = new Constant("ENOTEMPTY");

  /**
   * {@code 40}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ELOOP = new Constant("ELOOP");

  /**
   * {@code 42}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOMSG = new Constant("ENOMSG");

  /**
   * {@code 43}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EIDRM = new Constant("EIDRM");

  /**
   * {@code 44}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ECHRNG = new Constant("ECHRNG");

  /**
   * {@code 45}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EL2NSYNC = new Constant("EL2NSYNC");

  /**
   * {@code 46}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EL3HLT = new Constant("EL3HLT");

  /**
   * {@code 47}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EL3RST = new Constant("EL3RST");

  /**
   * {@code 48}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ELNRNG = new Constant("ELNRNG");

  /**
   * {@code 49}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EUNATCH = new Constant("EUNATCH");

  /**
   * {@code 50}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOCSI = new Constant("ENOCSI");

  /**
   * {@code 51}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EL2HLT = new Constant("EL2HLT");

  /**
   * {@code 52}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EBADE = new Constant("EBADE");

  /**
   * {@code 53}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EBADR = new Constant("EBADR");

  /**
   * {@code 54}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EXFULL = new Constant("EXFULL");

  /**
   * {@code 55}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOANO = new Constant("ENOANO");

  /**
   * {@code 56}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EBADRQC = new Constant("EBADRQC");

  /**
   * {@code 57}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EBADSLT = new Constant("EBADSLT");

  /**
   * {@code 59}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EBFONT = new Constant("EBFONT");

  /**
   * {@code 60}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOSTR = new Constant("ENOSTR");

  /**
   * {@code 61}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENODATA = new Constant("ENODATA");

  /**
   * {@code 62}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ETIME = new Constant("ETIME");

  /**
   * {@code 63}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOSR = new Constant("ENOSR");

  /**
   * {@code 64}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENONET = new Constant("ENONET");

  /**
   * {@code 65}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOPKG = new Constant("ENOPKG");

  /**
   * {@code 66}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EREMOTE = new Constant("EREMOTE");

  /**
   * {@code 67}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOLINK = new Constant("ENOLINK");

  /**
   * {@code 68}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EADV = new Constant("EADV");

  /**
   * {@code 69}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ESRMNT = new Constant("ESRMNT");

  /**
   * {@code 70}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ECOMM = new Constant("ECOMM");

  /**
   * {@code 71}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EPROTO = new Constant("EPROTO");

  /**
   * {@code 72}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EMULTIHOP = new Constant("EMULTIHOP");

  /**
   * {@code 73}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EDOTDOT = new Constant("EDOTDOT");

  /**
   * {@code 74}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EBADMSG = new Constant("EBADMSG");

  /**
   * {@code 75}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EOVERFLOW = new Constant("EOVERFLOW");

  /**
   * {@code 76}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOTUNIQ = new Constant("ENOTUNIQ");

  /**
   * {@code 77}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EBADFD = new Constant("EBADFD");

  /**
   * {@code 78}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EREMCHG = new Constant("EREMCHG");

  /**
   * {@code 79}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ELIBACC = new Constant("ELIBACC");

  /**
   * {@code 80}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ELIBBAD = new Constant("ELIBBAD");

  /**
   * {@code 81}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ELIBSCN = new Constant("ELIBSCN");

  /**
   * {@code 82}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ELIBMAX = new Constant("ELIBMAX");

  /**
   * {@code 83}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ELIBEXEC = new Constant("ELIBEXEC");

  /**
   * {@code 84}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EILSEQ = new Constant("EILSEQ");

  /**
   * {@code 85}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ERESTART = new Constant("ERESTART");

  /**
   * {@code 86}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ESTRPIPE = new Constant("ESTRPIPE");

  /**
   * {@code 87}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EUSERS = new Constant("EUSERS");

  /**
   * {@code 88}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOTSOCK = new Constant("ENOTSOCK");

  /**
   * {@code 89}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EDESTADDRREQ = new Constant("EDESTADDRREQ");

  /**
   * {@code 90}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EMSGSIZE = new Constant("EMSGSIZE");

  /**
   * {@code 91}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EPROTOTYPE = new Constant("EPROTOTYPE");

  /**
   * {@code 92}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOPROTOOPT = new Constant("ENOPROTOOPT");

  /**
   * {@code 93}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EPROTONOSUPPORT = new Constant("EPROTONOSUPPORT");

  /**
   * {@code 94}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ESOCKTNOSUPPORT = new Constant("ESOCKTNOSUPPORT");

  /**
   * {@code 95}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOTSUP = new Constant("ENOTSUP");

  /**
   * {@code 95}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EOPNOTSUPP = new Constant("EOPNOTSUPP");

  /**
   * {@code 96}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EPFNOSUPPORT = new Constant("EPFNOSUPPORT");

  /**
   * {@code 97}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EAFNOSUPPORT = new Constant("EAFNOSUPPORT");

  /**
   * {@code 98}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EADDRINUSE = new Constant("EADDRINUSE");

  /**
   * {@code 99}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EADDRNOTAVAIL = new Constant("EADDRNOTAVAIL");

  /**
   * {@code 100}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENETDOWN = new Constant("ENETDOWN");

  /**
   * {@code 101}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENETUNREACH = new Constant("ENETUNREACH");

  /**
   * {@code 102}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENETRESET = new Constant("ENETRESET");

  /**
   * {@code 103}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ECONNABORTED = new Constant("ECONNABORTED");

  /**
   * {@code 104}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ECONNRESET = new Constant("ECONNRESET");

  /**
   * {@code 105}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOBUFS = new Constant("ENOBUFS");

  /**
   * {@code 106}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EISCONN = new Constant("EISCONN");

  /**
   * {@code 107}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOTCONN = new Constant("ENOTCONN");

  /**
   * {@code 108}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ESHUTDOWN = new Constant("ESHUTDOWN");

  /**
   * {@code 109}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ETOOMANYREFS = new Constant("ETOOMANYREFS");

  /**
   * {@code 110}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ETIMEDOUT = new Constant("ETIMEDOUT");

  /**
   * {@code 111}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ECONNREFUSED = new Constant("ECONNREFUSED");

  /**
   * {@code 112}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EHOSTDOWN = new Constant("EHOSTDOWN");

  /**
   * {@code 113}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EHOSTUNREACH = new Constant("EHOSTUNREACH");

  /**
   * {@code 114}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EALREADY = new Constant("EALREADY");

  /**
   * {@code 115}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EINPROGRESS = new Constant("EINPROGRESS");

  /**
   * {@code 116}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ESTALE = new Constant("ESTALE");

  /**
   * {@code 117}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EUCLEAN = new Constant("EUCLEAN");

  /**
   * {@code 118}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOTNAM = new Constant("ENOTNAM");

  /**
   * {@code 119}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENAVAIL = new Constant("ENAVAIL");

  /**
   * {@code 120}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EISNAM = new Constant("EISNAM");

  /**
   * {@code 121}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EREMOTEIO = new Constant("EREMOTEIO");

  /**
   * {@code 122}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EDQUOT = new Constant("EDQUOT");

  /**
   * {@code 123}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOMEDIUM = new Constant("ENOMEDIUM");

  /**
   * {@code 124}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EMEDIUMTYPE = new Constant("EMEDIUMTYPE");

  /**
   * {@code 125}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ECANCELED = new Constant("ECANCELED");

  /**
   * {@code 126}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOKEY = new Constant("ENOKEY");

  /**
   * {@code 127}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EKEYEXPIRED = new Constant("EKEYEXPIRED");

  /**
   * {@code 128}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EKEYREVOKED = new Constant("EKEYREVOKED");

  /**
   * {@code 129}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EKEYREJECTED = new Constant("EKEYREJECTED");

  /**
   * {@code 130}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EOWNERDEAD = new Constant("EOWNERDEAD");

  /**
   * {@code 131}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ENOTRECOVERABLE = new Constant("ENOTRECOVERABLE");

  /**
   * {@code 132}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant ERFKILL = new Constant("ERFKILL");

  /**
   * {@code 133}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</a>
   */
  public static final Constant EHWPOISON = new Constant("EHWPOISON");

  private LinuxConstants() {
  }
}
