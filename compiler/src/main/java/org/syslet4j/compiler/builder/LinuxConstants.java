// SPDX-License-Identifier: Apache-2.0
// Written by PreludeWriter from linux.syslet: change that, not this.
package org.syslet4j.compiler.builder;

/**
 * The constants of the prelude, by their UAPI names.
 */
public final class LinuxConstants {
  /**
   * {@code 0}
   */
  public static final Constant STDIN_FILENO = new Constant("STDIN_FILENO");

  /**
   * {@code 1}
   */
  public static final Constant STDOUT_FILENO = new Constant("STDOUT_FILENO");

  /**
   * {@code 2}
   */
  public static final Constant STDERR_FILENO = new Constant("STDERR_FILENO");

  /**
   * {@code -100}
   */
  public static final Constant AT_FDCWD = new Constant("AT_FDCWD");

  /**
   * {@code 0x100}
   */
  public static final Constant AT_SYMLINK_NOFOLLOW = new Constant("AT_SYMLINK_NOFOLLOW");

  /**
   * {@code 0x200}
   */
  public static final Constant AT_REMOVEDIR = new Constant("AT_REMOVEDIR");

  /**
   * {@code 0x400}
   */
  public static final Constant AT_SYMLINK_FOLLOW = new Constant("AT_SYMLINK_FOLLOW");

  /**
   * {@code 0x1000}
   */
  public static final Constant AT_EMPTY_PATH = new Constant("AT_EMPTY_PATH");

  /**
   * {@code 0}
   */
  public static final Constant O_RDONLY = new Constant("O_RDONLY");

  /**
   * {@code 1}
   */
  public static final Constant O_WRONLY = new Constant("O_WRONLY");

  /**
   * {@code 2}
   */
  public static final Constant O_RDWR = new Constant("O_RDWR");

  /**
   * {@code 0o100}
   */
  public static final Constant O_CREAT = new Constant("O_CREAT");

  /**
   * {@code 0o200}
   */
  public static final Constant O_EXCL = new Constant("O_EXCL");

  /**
   * {@code 0o400}
   */
  public static final Constant O_NOCTTY = new Constant("O_NOCTTY");

  /**
   * {@code 0o1000}
   */
  public static final Constant O_TRUNC = new Constant("O_TRUNC");

  /**
   * {@code 0o2000}
   */
  public static final Constant O_APPEND = new Constant("O_APPEND");

  /**
   * {@code 0o4000}
   */
  public static final Constant O_NONBLOCK = new Constant("O_NONBLOCK");

  /**
   * {@code 0o10000}
   */
  public static final Constant O_DSYNC = new Constant("O_DSYNC");

  /**
   * {@code x86_64: 0o40000, aarch64: 0o200000}
   */
  public static final Constant O_DIRECT = new Constant("O_DIRECT");

  /**
   * {@code x86_64: 0o200000, aarch64: 0o40000}
   */
  public static final Constant O_DIRECTORY = new Constant("O_DIRECTORY");

  /**
   * {@code x86_64: 0o400000, aarch64: 0o100000}
   */
  public static final Constant O_NOFOLLOW = new Constant("O_NOFOLLOW");

  /**
   * {@code 0o1000000}
   */
  public static final Constant O_NOATIME = new Constant("O_NOATIME");

  /**
   * {@code 0o2000000}
   */
  public static final Constant O_CLOEXEC = new Constant("O_CLOEXEC");

  /**
   * {@code 0o4010000}
   */
  public static final Constant O_SYNC = new Constant("O_SYNC");

  /**
   * {@code 0o10000000}
   */
  public static final Constant O_PATH = new Constant("O_PATH");

  /**
   * {@code x86_64: 0o20200000, aarch64: 0o20040000}
   */
  public static final Constant O_TMPFILE = new Constant("O_TMPFILE");

  /**
   * {@code 0}
   */
  public static final Constant SEEK_SET = new Constant("SEEK_SET");

  /**
   * {@code 1}
   */
  public static final Constant SEEK_CUR = new Constant("SEEK_CUR");

  /**
   * {@code 2}
   */
  public static final Constant SEEK_END = new Constant("SEEK_END");

  /**
   * {@code 3}
   */
  public static final Constant SEEK_DATA = new Constant("SEEK_DATA");

  /**
   * {@code 4}
   */
  public static final Constant SEEK_HOLE = new Constant("SEEK_HOLE");

  /**
   * {@code 1}
   */
  public static final Constant RENAME_NOREPLACE = new Constant("RENAME_NOREPLACE");

  /**
   * {@code 2}
   */
  public static final Constant RENAME_EXCHANGE = new Constant("RENAME_EXCHANGE");

  /**
   * {@code 0o170000}
   */
  public static final Constant S_IFMT = new Constant("S_IFMT");

  /**
   * {@code 0o140000}
   */
  public static final Constant S_IFSOCK = new Constant("S_IFSOCK");

  /**
   * {@code 0o120000}
   */
  public static final Constant S_IFLNK = new Constant("S_IFLNK");

  /**
   * {@code 0o100000}
   */
  public static final Constant S_IFREG = new Constant("S_IFREG");

  /**
   * {@code 0o60000}
   */
  public static final Constant S_IFBLK = new Constant("S_IFBLK");

  /**
   * {@code 0o40000}
   */
  public static final Constant S_IFDIR = new Constant("S_IFDIR");

  /**
   * {@code 0o20000}
   */
  public static final Constant S_IFCHR = new Constant("S_IFCHR");

  /**
   * {@code 0o10000}
   */
  public static final Constant S_IFIFO = new Constant("S_IFIFO");

  /**
   * {@code 0x1}
   */
  public static final Constant STATX_TYPE = new Constant("STATX_TYPE");

  /**
   * {@code 0x2}
   */
  public static final Constant STATX_MODE = new Constant("STATX_MODE");

  /**
   * {@code 0x4}
   */
  public static final Constant STATX_NLINK = new Constant("STATX_NLINK");

  /**
   * {@code 0x8}
   */
  public static final Constant STATX_UID = new Constant("STATX_UID");

  /**
   * {@code 0x10}
   */
  public static final Constant STATX_GID = new Constant("STATX_GID");

  /**
   * {@code 0x20}
   */
  public static final Constant STATX_ATIME = new Constant("STATX_ATIME");

  /**
   * {@code 0x40}
   */
  public static final Constant STATX_MTIME = new Constant("STATX_MTIME");

  /**
   * {@code 0x80}
   */
  public static final Constant STATX_CTIME = new Constant("STATX_CTIME");

  /**
   * {@code 0x100}
   */
  public static final Constant STATX_INO = new Constant("STATX_INO");

  /**
   * {@code 0x200}
   */
  public static final Constant STATX_SIZE = new Constant("STATX_SIZE");

  /**
   * {@code 0x400}
   */
  public static final Constant STATX_BLOCKS = new Constant("STATX_BLOCKS");

  /**
   * {@code 0x7ff}
   */
  public static final Constant STATX_BASIC_STATS = new Constant("STATX_BASIC_STATS");

  /**
   * {@code 0x800}
   */
  public static final Constant STATX_BTIME = new Constant("STATX_BTIME");

  /**
   * {@code 1}
   */
  public static final Constant FALLOC_FL_KEEP_SIZE = new Constant("FALLOC_FL_KEEP_SIZE");

  /**
   * {@code 2}
   */
  public static final Constant FALLOC_FL_PUNCH_HOLE = new Constant("FALLOC_FL_PUNCH_HOLE");

  /**
   * {@code 1}
   */
  public static final Constant EFD_SEMAPHORE = new Constant("EFD_SEMAPHORE");

  /**
   * {@code 0o4000}
   */
  public static final Constant EFD_NONBLOCK = new Constant("EFD_NONBLOCK");

  /**
   * {@code 0o2000000}
   */
  public static final Constant EFD_CLOEXEC = new Constant("EFD_CLOEXEC");

  /**
   * {@code 0x1}
   */
  public static final Constant IN_ACCESS = new Constant("IN_ACCESS");

  /**
   * {@code 0x2}
   */
  public static final Constant IN_MODIFY = new Constant("IN_MODIFY");

  /**
   * {@code 0x4}
   */
  public static final Constant IN_ATTRIB = new Constant("IN_ATTRIB");

  /**
   * {@code 0x8}
   */
  public static final Constant IN_CLOSE_WRITE = new Constant("IN_CLOSE_WRITE");

  /**
   * {@code 0x10}
   */
  public static final Constant IN_CLOSE_NOWRITE = new Constant("IN_CLOSE_NOWRITE");

  /**
   * {@code 0x20}
   */
  public static final Constant IN_OPEN = new Constant("IN_OPEN");

  /**
   * {@code 0x40}
   */
  public static final Constant IN_MOVED_FROM = new Constant("IN_MOVED_FROM");

  /**
   * {@code 0x80}
   */
  public static final Constant IN_MOVED_TO = new Constant("IN_MOVED_TO");

  /**
   * {@code 0x100}
   */
  public static final Constant IN_CREATE = new Constant("IN_CREATE");

  /**
   * {@code 0x200}
   */
  public static final Constant IN_DELETE = new Constant("IN_DELETE");

  /**
   * {@code 0x400}
   */
  public static final Constant IN_DELETE_SELF = new Constant("IN_DELETE_SELF");

  /**
   * {@code 0x800}
   */
  public static final Constant IN_MOVE_SELF = new Constant("IN_MOVE_SELF");

  /**
   * {@code 0o4000}
   */
  public static final Constant IN_NONBLOCK = new Constant("IN_NONBLOCK");

  /**
   * {@code 0o2000000}
   */
  public static final Constant IN_CLOEXEC = new Constant("IN_CLOEXEC");

  /**
   * {@code 0x1}
   */
  public static final Constant POLLIN = new Constant("POLLIN");

  /**
   * {@code 0x2}
   */
  public static final Constant POLLPRI = new Constant("POLLPRI");

  /**
   * {@code 0x4}
   */
  public static final Constant POLLOUT = new Constant("POLLOUT");

  /**
   * {@code 0x8}
   */
  public static final Constant POLLERR = new Constant("POLLERR");

  /**
   * {@code 0x10}
   */
  public static final Constant POLLHUP = new Constant("POLLHUP");

  /**
   * {@code 0x20}
   */
  public static final Constant POLLNVAL = new Constant("POLLNVAL");

  /**
   * {@code 0x2000}
   */
  public static final Constant POLLRDHUP = new Constant("POLLRDHUP");

  /**
   * {@code 1}
   */
  public static final Constant AF_UNIX = new Constant("AF_UNIX");

  /**
   * {@code 2}
   */
  public static final Constant AF_INET = new Constant("AF_INET");

  /**
   * {@code 10}
   */
  public static final Constant AF_INET6 = new Constant("AF_INET6");

  /**
   * {@code 1}
   */
  public static final Constant SOCK_STREAM = new Constant("SOCK_STREAM");

  /**
   * {@code 2}
   */
  public static final Constant SOCK_DGRAM = new Constant("SOCK_DGRAM");

  /**
   * {@code 5}
   */
  public static final Constant SOCK_SEQPACKET = new Constant("SOCK_SEQPACKET");

  /**
   * {@code 0o4000}
   */
  public static final Constant SOCK_NONBLOCK = new Constant("SOCK_NONBLOCK");

  /**
   * {@code 0o2000000}
   */
  public static final Constant SOCK_CLOEXEC = new Constant("SOCK_CLOEXEC");

  /**
   * {@code 6}
   */
  public static final Constant IPPROTO_TCP = new Constant("IPPROTO_TCP");

  /**
   * {@code 17}
   */
  public static final Constant IPPROTO_UDP = new Constant("IPPROTO_UDP");

  /**
   * {@code 1}
   */
  public static final Constant SOL_SOCKET = new Constant("SOL_SOCKET");

  /**
   * {@code 2}
   */
  public static final Constant SO_REUSEADDR = new Constant("SO_REUSEADDR");

  /**
   * {@code 15}
   */
  public static final Constant SO_REUSEPORT = new Constant("SO_REUSEPORT");

  /**
   * {@code 9}
   */
  public static final Constant SO_KEEPALIVE = new Constant("SO_KEEPALIVE");

  /**
   * {@code 1}
   */
  public static final Constant TCP_NODELAY = new Constant("TCP_NODELAY");

  /**
   * {@code 0}
   */
  public static final Constant SHUT_RD = new Constant("SHUT_RD");

  /**
   * {@code 1}
   */
  public static final Constant SHUT_WR = new Constant("SHUT_WR");

  /**
   * {@code 2}
   */
  public static final Constant SHUT_RDWR = new Constant("SHUT_RDWR");

  /**
   * {@code 0x1}
   */
  public static final Constant MSG_OOB = new Constant("MSG_OOB");

  /**
   * {@code 0x2}
   */
  public static final Constant MSG_PEEK = new Constant("MSG_PEEK");

  /**
   * {@code 0x20}
   */
  public static final Constant MSG_TRUNC = new Constant("MSG_TRUNC");

  /**
   * {@code 0x40}
   */
  public static final Constant MSG_DONTWAIT = new Constant("MSG_DONTWAIT");

  /**
   * {@code 0x100}
   */
  public static final Constant MSG_WAITALL = new Constant("MSG_WAITALL");

  /**
   * {@code 0x4000}
   */
  public static final Constant MSG_NOSIGNAL = new Constant("MSG_NOSIGNAL");

  /**
   * {@code 0x8000}
   */
  public static final Constant MSG_MORE = new Constant("MSG_MORE");

  /**
   * {@code 0}
   */
  public static final Constant F_DUPFD = new Constant("F_DUPFD");

  /**
   * {@code 1}
   */
  public static final Constant F_GETFD = new Constant("F_GETFD");

  /**
   * {@code 2}
   */
  public static final Constant F_SETFD = new Constant("F_SETFD");

  /**
   * {@code 3}
   */
  public static final Constant F_GETFL = new Constant("F_GETFL");

  /**
   * {@code 4}
   */
  public static final Constant F_SETFL = new Constant("F_SETFL");

  /**
   * {@code 1030}
   */
  public static final Constant F_DUPFD_CLOEXEC = new Constant("F_DUPFD_CLOEXEC");

  /**
   * {@code 1}
   */
  public static final Constant FD_CLOEXEC = new Constant("FD_CLOEXEC");

  /**
   * {@code 1}
   */
  public static final Constant LOCK_SH = new Constant("LOCK_SH");

  /**
   * {@code 2}
   */
  public static final Constant LOCK_EX = new Constant("LOCK_EX");

  /**
   * {@code 4}
   */
  public static final Constant LOCK_NB = new Constant("LOCK_NB");

  /**
   * {@code 8}
   */
  public static final Constant LOCK_UN = new Constant("LOCK_UN");

  /**
   * {@code 1}
   */
  public static final Constant WNOHANG = new Constant("WNOHANG");

  /**
   * {@code 2}
   */
  public static final Constant WUNTRACED = new Constant("WUNTRACED");

  /**
   * {@code 0}
   */
  public static final Constant CLOCK_REALTIME = new Constant("CLOCK_REALTIME");

  /**
   * {@code 1}
   */
  public static final Constant CLOCK_MONOTONIC = new Constant("CLOCK_MONOTONIC");

  /**
   * {@code 7}
   */
  public static final Constant CLOCK_BOOTTIME = new Constant("CLOCK_BOOTTIME");

  /**
   * {@code 1}
   */
  public static final Constant GRND_NONBLOCK = new Constant("GRND_NONBLOCK");

  /**
   * {@code 2}
   */
  public static final Constant GRND_RANDOM = new Constant("GRND_RANDOM");

  /**
   * {@code 1}
   */
  public static final Constant SIGHUP = new Constant("SIGHUP");

  /**
   * {@code 2}
   */
  public static final Constant SIGINT = new Constant("SIGINT");

  /**
   * {@code 9}
   */
  public static final Constant SIGKILL = new Constant("SIGKILL");

  /**
   * {@code 10}
   */
  public static final Constant SIGUSR1 = new Constant("SIGUSR1");

  /**
   * {@code 12}
   */
  public static final Constant SIGUSR2 = new Constant("SIGUSR2");

  /**
   * {@code 15}
   */
  public static final Constant SIGTERM = new Constant("SIGTERM");

  /**
   * {@code 1}
   */
  public static final Constant EPERM = new Constant("EPERM");

  /**
   * {@code 2}
   */
  public static final Constant ENOENT = new Constant("ENOENT");

  /**
   * {@code 3}
   */
  public static final Constant ESRCH = new Constant("ESRCH");

  /**
   * {@code 4}
   */
  public static final Constant EINTR = new Constant("EINTR");

  /**
   * {@code 5}
   */
  public static final Constant EIO = new Constant("EIO");

  /**
   * {@code 6}
   */
  public static final Constant ENXIO = new Constant("ENXIO");

  /**
   * {@code 7}
   */
  public static final Constant E2BIG = new Constant("E2BIG");

  /**
   * {@code 8}
   */
  public static final Constant ENOEXEC = new Constant("ENOEXEC");

  /**
   * {@code 9}
   */
  public static final Constant EBADF = new Constant("EBADF");

  /**
   * {@code 10}
   */
  public static final Constant ECHILD = new Constant("ECHILD");

  /**
   * {@code 11}
   */
  public static final Constant EAGAIN = new Constant("EAGAIN");

  /**
   * {@code 11}
   */
  public static final Constant EWOULDBLOCK = new Constant("EWOULDBLOCK");

  /**
   * {@code 12}
   */
  public static final Constant ENOMEM = new Constant("ENOMEM");

  /**
   * {@code 13}
   */
  public static final Constant EACCES = new Constant("EACCES");

  /**
   * {@code 14}
   */
  public static final Constant EFAULT = new Constant("EFAULT");

  /**
   * {@code 15}
   */
  public static final Constant ENOTBLK = new Constant("ENOTBLK");

  /**
   * {@code 16}
   */
  public static final Constant EBUSY = new Constant("EBUSY");

  /**
   * {@code 17}
   */
  public static final Constant EEXIST = new Constant("EEXIST");

  /**
   * {@code 18}
   */
  public static final Constant EXDEV = new Constant("EXDEV");

  /**
   * {@code 19}
   */
  public static final Constant ENODEV = new Constant("ENODEV");

  /**
   * {@code 20}
   */
  public static final Constant ENOTDIR = new Constant("ENOTDIR");

  /**
   * {@code 21}
   */
  public static final Constant EISDIR = new Constant("EISDIR");

  /**
   * {@code 22}
   */
  public static final Constant EINVAL = new Constant("EINVAL");

  /**
   * {@code 23}
   */
  public static final Constant ENFILE = new Constant("ENFILE");

  /**
   * {@code 24}
   */
  public static final Constant EMFILE = new Constant("EMFILE");

  /**
   * {@code 25}
   */
  public static final Constant ENOTTY = new Constant("ENOTTY");

  /**
   * {@code 26}
   */
  public static final Constant ETXTBSY = new Constant("ETXTBSY");

  /**
   * {@code 27}
   */
  public static final Constant EFBIG = new Constant("EFBIG");

  /**
   * {@code 28}
   */
  public static final Constant ENOSPC = new Constant("ENOSPC");

  /**
   * {@code 29}
   */
  public static final Constant ESPIPE = new Constant("ESPIPE");

  /**
   * {@code 30}
   */
  public static final Constant EROFS = new Constant("EROFS");

  /**
   * {@code 31}
   */
  public static final Constant EMLINK = new Constant("EMLINK");

  /**
   * {@code 32}
   */
  public static final Constant EPIPE = new Constant("EPIPE");

  /**
   * {@code 33}
   */
  public static final Constant EDOM = new Constant("EDOM");

  /**
   * {@code 34}
   */
  public static final Constant ERANGE = new Constant("ERANGE");

  /**
   * {@code 35}
   */
  public static final Constant EDEADLK = new Constant("EDEADLK");

  /**
   * {@code 35}
   */
  public static final Constant EDEADLOCK = new Constant("EDEADLOCK");

  /**
   * {@code 36}
   */
  public static final Constant ENAMETOOLONG = new Constant("ENAMETOOLONG");

  /**
   * {@code 37}
   */
  public static final Constant ENOLCK = new Constant("ENOLCK");

  /**
   * {@code 38}
   */
  public static final Constant ENOSYS = new Constant("ENOSYS");

  /**
   * {@code 39}
   */
  public static final Constant ENOTEMPTY = new Constant("ENOTEMPTY");

  /**
   * {@code 40}
   */
  public static final Constant ELOOP = new Constant("ELOOP");

  /**
   * {@code 42}
   */
  public static final Constant ENOMSG = new Constant("ENOMSG");

  /**
   * {@code 43}
   */
  public static final Constant EIDRM = new Constant("EIDRM");

  /**
   * {@code 44}
   */
  public static final Constant ECHRNG = new Constant("ECHRNG");

  /**
   * {@code 45}
   */
  public static final Constant EL2NSYNC = new Constant("EL2NSYNC");

  /**
   * {@code 46}
   */
  public static final Constant EL3HLT = new Constant("EL3HLT");

  /**
   * {@code 47}
   */
  public static final Constant EL3RST = new Constant("EL3RST");

  /**
   * {@code 48}
   */
  public static final Constant ELNRNG = new Constant("ELNRNG");

  /**
   * {@code 49}
   */
  public static final Constant EUNATCH = new Constant("EUNATCH");

  /**
   * {@code 50}
   */
  public static final Constant ENOCSI = new Constant("ENOCSI");

  /**
   * {@code 51}
   */
  public static final Constant EL2HLT = new Constant("EL2HLT");

  /**
   * {@code 52}
   */
  public static final Constant EBADE = new Constant("EBADE");

  /**
   * {@code 53}
   */
  public static final Constant EBADR = new Constant("EBADR");

  /**
   * {@code 54}
   */
  public static final Constant EXFULL = new Constant("EXFULL");

  /**
   * {@code 55}
   */
  public static final Constant ENOANO = new Constant("ENOANO");

  /**
   * {@code 56}
   */
  public static final Constant EBADRQC = new Constant("EBADRQC");

  /**
   * {@code 57}
   */
  public static final Constant EBADSLT = new Constant("EBADSLT");

  /**
   * {@code 59}
   */
  public static final Constant EBFONT = new Constant("EBFONT");

  /**
   * {@code 60}
   */
  public static final Constant ENOSTR = new Constant("ENOSTR");

  /**
   * {@code 61}
   */
  public static final Constant ENODATA = new Constant("ENODATA");

  /**
   * {@code 62}
   */
  public static final Constant ETIME = new Constant("ETIME");

  /**
   * {@code 63}
   */
  public static final Constant ENOSR = new Constant("ENOSR");

  /**
   * {@code 64}
   */
  public static final Constant ENONET = new Constant("ENONET");

  /**
   * {@code 65}
   */
  public static final Constant ENOPKG = new Constant("ENOPKG");

  /**
   * {@code 66}
   */
  public static final Constant EREMOTE = new Constant("EREMOTE");

  /**
   * {@code 67}
   */
  public static final Constant ENOLINK = new Constant("ENOLINK");

  /**
   * {@code 68}
   */
  public static final Constant EADV = new Constant("EADV");

  /**
   * {@code 69}
   */
  public static final Constant ESRMNT = new Constant("ESRMNT");

  /**
   * {@code 70}
   */
  public static final Constant ECOMM = new Constant("ECOMM");

  /**
   * {@code 71}
   */
  public static final Constant EPROTO = new Constant("EPROTO");

  /**
   * {@code 72}
   */
  public static final Constant EMULTIHOP = new Constant("EMULTIHOP");

  /**
   * {@code 73}
   */
  public static final Constant EDOTDOT = new Constant("EDOTDOT");

  /**
   * {@code 74}
   */
  public static final Constant EBADMSG = new Constant("EBADMSG");

  /**
   * {@code 75}
   */
  public static final Constant EOVERFLOW = new Constant("EOVERFLOW");

  /**
   * {@code 76}
   */
  public static final Constant ENOTUNIQ = new Constant("ENOTUNIQ");

  /**
   * {@code 77}
   */
  public static final Constant EBADFD = new Constant("EBADFD");

  /**
   * {@code 78}
   */
  public static final Constant EREMCHG = new Constant("EREMCHG");

  /**
   * {@code 79}
   */
  public static final Constant ELIBACC = new Constant("ELIBACC");

  /**
   * {@code 80}
   */
  public static final Constant ELIBBAD = new Constant("ELIBBAD");

  /**
   * {@code 81}
   */
  public static final Constant ELIBSCN = new Constant("ELIBSCN");

  /**
   * {@code 82}
   */
  public static final Constant ELIBMAX = new Constant("ELIBMAX");

  /**
   * {@code 83}
   */
  public static final Constant ELIBEXEC = new Constant("ELIBEXEC");

  /**
   * {@code 84}
   */
  public static final Constant EILSEQ = new Constant("EILSEQ");

  /**
   * {@code 85}
   */
  public static final Constant ERESTART = new Constant("ERESTART");

  /**
   * {@code 86}
   */
  public static final Constant ESTRPIPE = new Constant("ESTRPIPE");

  /**
   * {@code 87}
   */
  public static final Constant EUSERS = new Constant("EUSERS");

  /**
   * {@code 88}
   */
  public static final Constant ENOTSOCK = new Constant("ENOTSOCK");

  /**
   * {@code 89}
   */
  public static final Constant EDESTADDRREQ = new Constant("EDESTADDRREQ");

  /**
   * {@code 90}
   */
  public static final Constant EMSGSIZE = new Constant("EMSGSIZE");

  /**
   * {@code 91}
   */
  public static final Constant EPROTOTYPE = new Constant("EPROTOTYPE");

  /**
   * {@code 92}
   */
  public static final Constant ENOPROTOOPT = new Constant("ENOPROTOOPT");

  /**
   * {@code 93}
   */
  public static final Constant EPROTONOSUPPORT = new Constant("EPROTONOSUPPORT");

  /**
   * {@code 94}
   */
  public static final Constant ESOCKTNOSUPPORT = new Constant("ESOCKTNOSUPPORT");

  /**
   * {@code 95}
   */
  public static final Constant ENOTSUP = new Constant("ENOTSUP");

  /**
   * {@code 95}
   */
  public static final Constant EOPNOTSUPP = new Constant("EOPNOTSUPP");

  /**
   * {@code 96}
   */
  public static final Constant EPFNOSUPPORT = new Constant("EPFNOSUPPORT");

  /**
   * {@code 97}
   */
  public static final Constant EAFNOSUPPORT = new Constant("EAFNOSUPPORT");

  /**
   * {@code 98}
   */
  public static final Constant EADDRINUSE = new Constant("EADDRINUSE");

  /**
   * {@code 99}
   */
  public static final Constant EADDRNOTAVAIL = new Constant("EADDRNOTAVAIL");

  /**
   * {@code 100}
   */
  public static final Constant ENETDOWN = new Constant("ENETDOWN");

  /**
   * {@code 101}
   */
  public static final Constant ENETUNREACH = new Constant("ENETUNREACH");

  /**
   * {@code 102}
   */
  public static final Constant ENETRESET = new Constant("ENETRESET");

  /**
   * {@code 103}
   */
  public static final Constant ECONNABORTED = new Constant("ECONNABORTED");

  /**
   * {@code 104}
   */
  public static final Constant ECONNRESET = new Constant("ECONNRESET");

  /**
   * {@code 105}
   */
  public static final Constant ENOBUFS = new Constant("ENOBUFS");

  /**
   * {@code 106}
   */
  public static final Constant EISCONN = new Constant("EISCONN");

  /**
   * {@code 107}
   */
  public static final Constant ENOTCONN = new Constant("ENOTCONN");

  /**
   * {@code 108}
   */
  public static final Constant ESHUTDOWN = new Constant("ESHUTDOWN");

  /**
   * {@code 109}
   */
  public static final Constant ETOOMANYREFS = new Constant("ETOOMANYREFS");

  /**
   * {@code 110}
   */
  public static final Constant ETIMEDOUT = new Constant("ETIMEDOUT");

  /**
   * {@code 111}
   */
  public static final Constant ECONNREFUSED = new Constant("ECONNREFUSED");

  /**
   * {@code 112}
   */
  public static final Constant EHOSTDOWN = new Constant("EHOSTDOWN");

  /**
   * {@code 113}
   */
  public static final Constant EHOSTUNREACH = new Constant("EHOSTUNREACH");

  /**
   * {@code 114}
   */
  public static final Constant EALREADY = new Constant("EALREADY");

  /**
   * {@code 115}
   */
  public static final Constant EINPROGRESS = new Constant("EINPROGRESS");

  /**
   * {@code 116}
   */
  public static final Constant ESTALE = new Constant("ESTALE");

  /**
   * {@code 117}
   */
  public static final Constant EUCLEAN = new Constant("EUCLEAN");

  /**
   * {@code 118}
   */
  public static final Constant ENOTNAM = new Constant("ENOTNAM");

  /**
   * {@code 119}
   */
  public static final Constant ENAVAIL = new Constant("ENAVAIL");

  /**
   * {@code 120}
   */
  public static final Constant EISNAM = new Constant("EISNAM");

  /**
   * {@code 121}
   */
  public static final Constant EREMOTEIO = new Constant("EREMOTEIO");

  /**
   * {@code 122}
   */
  public static final Constant EDQUOT = new Constant("EDQUOT");

  /**
   * {@code 123}
   */
  public static final Constant ENOMEDIUM = new Constant("ENOMEDIUM");

  /**
   * {@code 124}
   */
  public static final Constant EMEDIUMTYPE = new Constant("EMEDIUMTYPE");

  /**
   * {@code 125}
   */
  public static final Constant ECANCELED = new Constant("ECANCELED");

  /**
   * {@code 126}
   */
  public static final Constant ENOKEY = new Constant("ENOKEY");

  /**
   * {@code 127}
   */
  public static final Constant EKEYEXPIRED = new Constant("EKEYEXPIRED");

  /**
   * {@code 128}
   */
  public static final Constant EKEYREVOKED = new Constant("EKEYREVOKED");

  /**
   * {@code 129}
   */
  public static final Constant EKEYREJECTED = new Constant("EKEYREJECTED");

  /**
   * {@code 130}
   */
  public static final Constant EOWNERDEAD = new Constant("EOWNERDEAD");

  /**
   * {@code 131}
   */
  public static final Constant ENOTRECOVERABLE = new Constant("ENOTRECOVERABLE");

  /**
   * {@code 132}
   */
  public static final Constant ERFKILL = new Constant("ERFKILL");

  /**
   * {@code 133}
   */
  public static final Constant EHWPOISON = new Constant("EHWPOISON");

  private LinuxConstants() {
  }
}
