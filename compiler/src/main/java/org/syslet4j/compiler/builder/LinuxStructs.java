// SPDX-License-Identifier: Apache-2.0
// Written by PreludeWriter from linux.syslet: change that, not this.
package org.syslet4j.compiler.builder;

import org.syslet4j.compiler.source.Span;

/**
 * The structs of the prelude, by their UAPI names: as a field the type, as a method a value. What lies
 * somewhere has a method for each field.
 */
public final class LinuxStructs {
  /**
   * struct pollfd of poll(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static final StructType<PollfdVar> pollfd = new Known<>("pollfd");

  /**
   * struct timespec.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/utimensat.2.html">utimensat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/ppoll.2.html">ppoll(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pselect6.2.html">pselect6(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait2.2.html">epoll_pwait2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man3/timespec.3type.html">timespec(3type)</a>
   */
  public static final StructType<TimespecVar> timespec = new Known<>("timespec");

  /**
   * struct sockaddr_in of ip(7).
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final StructType<SockaddrInVar> sockaddr_in = new Known<>("sockaddr_in");

  /**
   * struct sockaddr_in6 of ipv6(7).
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final StructType<SockaddrIn6Var> sockaddr_in6 = new Known<>("sockaddr_in6");

  /**
   * struct sockaddr_un of unix(7).
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static final StructType<SockaddrUnVar> sockaddr_un = new Known<>("sockaddr_un");

  /**
   * struct sockaddr_storage: room for the address of any family, so that no kernel writes behind it.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/accept4.2.html">accept4(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockname.2.html">getsockname(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/accept.2.html">accept(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man3/sockaddr.3type.html">sockaddr(3type)</a>
   */
  public static final StructType<SockaddrStorageVar> sockaddr_storage = new Known<>("sockaddr_storage");

  /**
   * struct sockaddr_vm: of vsock(7).
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/vsock.7.html">vsock(7)</a>
   */
  public static final StructType<SockaddrVmVar> sockaddr_vm = new Known<>("sockaddr_vm");

  /**
   * struct msghdr: of sendmsg(2). The address and the ancillary data are memory; {@code msg_iovlen} counts what {@code msg_iov} points at.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   */
  public static final StructType<MsghdrVar> msghdr = new Known<>("msghdr");

  /**
   * struct mmsghdr: of sendmmsg(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmmsg.2.html">sendmmsg(2)</a>
   */
  public static final StructType<MmsghdrVar> mmsghdr = new Known<>("mmsghdr");

  /**
   * struct cmsghdr: the head of ancillary data, which follows; all is aligned to 8 bytes.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/cmsg.3.html">cmsg(3)</a>
   */
  public static final StructType<CmsghdrVar> cmsghdr = new Known<>("cmsghdr");

  /**
   * struct ucred: of SCM_CREDENTIALS and SO_PEERCRED.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static final StructType<UcredVar> ucred = new Known<>("ucred");

  /**
   * struct linger: of SO_LINGER.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static final StructType<LingerVar> linger = new Known<>("linger");

  /**
   * struct ip_mreq: of IP_ADD_MEMBERSHIP.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final StructType<IpMreqVar> ip_mreq = new Known<>("ip_mreq");

  /**
   * struct in6_pktinfo: of IPV6_PKTINFO.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final StructType<In6PktinfoVar> in6_pktinfo = new Known<>("in6_pktinfo");

  /**
   * siginfo_t: of waitid(2) and rt_sigtimedwait(2). Which of its fields there are depends on the signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_sigtimedwait.2.html">rt_sigtimedwait(2)</a>
   */
  public static final StructType<SiginfoTVar> siginfo_t = new Known<>("siginfo_t");

  /**
   * struct sigevent: of timer_create(2). A thread is notified with SIGEV_THREAD_ID.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_create.2.html">timer_create(2)</a>
   */
  public static final StructType<SigeventVar> sigevent = new Known<>("sigevent");

  /**
   * struct sigaltstack: of sigaltstack(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaltstack.2.html">sigaltstack(2)</a>
   */
  public static final StructType<SigaltstackVar> sigaltstack = new Known<>("sigaltstack");

  /**
   * fd_set: a bit for each descriptor below 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/select.2.html">select(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pselect6.2.html">pselect6(2)</a>
   */
  public static final StructType<FdSetVar> fd_set = new Known<>("fd_set");

  /**
   * struct sched_param: of sched_setparam(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_setparam.2.html">sched_setparam(2)</a>
   */
  public static final StructType<SchedParamVar> sched_param = new Known<>("sched_param");

  /**
   * struct file_handle: of name_to_handle_at(2); {@code handle_bytes} bytes follow.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/name_to_handle_at.2.html">name_to_handle_at(2)</a>
   */
  public static final StructType<FileHandleVar> file_handle = new Known<>("file_handle");

  /**
   * struct dirent64: an entry of getdents64(2); {@code d_reclen} says where the next one begins.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getdents64.2.html">getdents64(2)</a>
   */
  public static final StructType<Dirent64Var> dirent64 = new Known<>("dirent64");

  /**
   * struct ustat: of ustat(2); no header has it any more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ustat.2.html">ustat(2)</a>
   */
  public static final StructType<UstatVar> ustat = new Known<>("ustat");

  /**
   * struct user_desc: of modify_ldt(2); its bit fields are one number, {@code flags}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/modify_ldt.2.html">modify_ldt(2)</a>
   */
  public static final StructType<UserDescVar> user_desc = new Known<>("user_desc");

  /**
   * struct sock_fprog: a filter of SECCOMP_SET_MODE_FILTER and SO_ATTACH_FILTER.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final StructType<SockFprogVar> sock_fprog = new Known<>("sock_fprog");

  /**
   * struct stat of stat(2): it differs between architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/stat.2.html">stat(2)</a>
   */
  public static final StructType<StatVar> stat = new Known<>("stat");

  /**
   * struct statx_timestamp: of statx(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final StructType<StatxTimestampVar> statx_timestamp = new Known<>("statx_timestamp");

  /**
   * struct statx: of statx(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static final StructType<StatxVar> statx = new Known<>("statx");

  /**
   * struct timeval: a time in microseconds.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/utimes.2.html">utimes(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/futimesat.2.html">futimesat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/select.2.html">select(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/gettimeofday.2.html">gettimeofday(2)</a>
   */
  public static final StructType<TimevalVar> timeval = new Known<>("timeval");

  /**
   * struct timezone: what gettimeofday no longer uses.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/gettimeofday.2.html">gettimeofday(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/settimeofday.2.html">settimeofday(2)</a>
   */
  public static final StructType<TimezoneVar> timezone = new Known<>("timezone");

  /**
   * struct itimerval: a timer in microseconds.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getitimer.2.html">getitimer(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setitimer.2.html">setitimer(2)</a>
   */
  public static final StructType<ItimervalVar> itimerval = new Known<>("itimerval");

  /**
   * struct itimerspec: a timer in nanoseconds.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_settime.2.html">timer_settime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_gettime.2.html">timer_gettime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/timerfd_settime.2.html">timerfd_settime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/timerfd_gettime.2.html">timerfd_gettime(2)</a>
   */
  public static final StructType<ItimerspecVar> itimerspec = new Known<>("itimerspec");

  /**
   * struct utimbuf: the times of utime(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/utime.2.html">utime(2)</a>
   */
  public static final StructType<UtimbufVar> utimbuf = new Known<>("utimbuf");

  /**
   * struct open_how: of openat2(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat2.2.html">openat2(2)</a>
   */
  public static final StructType<OpenHowVar> open_how = new Known<>("open_how");

  /**
   * struct iovec: a buffer of readv(2) and its like.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/readv.2.html">readv(2)</a>
   */
  public static final StructType<IovecVar> iovec = new Known<>("iovec");

  /**
   * struct epoll_event: of epoll_ctl(2): packed on x86_64 only.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static final StructType<EpollEventVar> epoll_event = new Known<>("epoll_event");

  /**
   * struct inotify_event: what an inotify descriptor reads; a name of {@code len} bytes follows.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inotify.7.html">inotify(7)</a>
   */
  public static final StructType<InotifyEventVar> inotify_event = new Known<>("inotify_event");

  /**
   * struct fanotify_event_metadata: what a fanotify descriptor reads.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/fanotify.7.html">fanotify(7)</a>
   */
  public static final StructType<FanotifyEventMetadataVar> fanotify_event_metadata = new Known<>("fanotify_event_metadata");

  /**
   * struct signalfd_siginfo: what a signalfd reads.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/signalfd.2.html">signalfd(2)</a>
   */
  public static final StructType<SignalfdSiginfoVar> signalfd_siginfo = new Known<>("signalfd_siginfo");

  /**
   * struct rusage: of getrusage(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrusage.2.html">getrusage(2)</a>
   */
  public static final StructType<RusageVar> rusage = new Known<>("rusage");

  /**
   * struct rlimit: of getrlimit(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static final StructType<RlimitVar> rlimit = new Known<>("rlimit");

  /**
   * struct rlimit64: of prlimit(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prlimit.2.html">prlimit(2)</a>
   */
  public static final StructType<Rlimit64Var> rlimit64 = new Known<>("rlimit64");

  /**
   * struct sysinfo: of sysinfo(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sysinfo.2.html">sysinfo(2)</a>
   */
  public static final StructType<SysinfoVar> sysinfo = new Known<>("sysinfo");

  /**
   * struct new_utsname: of uname(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/uname.2.html">uname(2)</a>
   */
  public static final StructType<NewUtsnameVar> new_utsname = new Known<>("new_utsname");

  /**
   * struct clone_args: of clone3(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone3.2.html">clone3(2)</a>
   */
  public static final StructType<CloneArgsVar> clone_args = new Known<>("clone_args");

  /**
   * struct sched_attr: of sched_setattr(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_setattr.2.html">sched_setattr(2)</a>
   */
  public static final StructType<SchedAttrVar> sched_attr = new Known<>("sched_attr");

  /**
   * struct __user_cap_header_struct: of capget(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/capget.2.html">capget(2)</a>
   */
  public static final StructType<UserCapHeaderStructVar> __user_cap_header_struct = new Known<>("__user_cap_header_struct");

  /**
   * struct __user_cap_data_struct: of capget(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/capget.2.html">capget(2)</a>
   */
  public static final StructType<UserCapDataStructVar> __user_cap_data_struct = new Known<>("__user_cap_data_struct");

  /**
   * struct ip_mreqn: of IP_ADD_MEMBERSHIP.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final StructType<IpMreqnVar> ip_mreqn = new Known<>("ip_mreqn");

  /**
   * struct ipv6_mreq: of IPV6_ADD_MEMBERSHIP.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static final StructType<Ipv6MreqVar> ipv6_mreq = new Known<>("ipv6_mreq");

  /**
   * struct in_pktinfo: of IP_PKTINFO.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final StructType<InPktinfoVar> in_pktinfo = new Known<>("in_pktinfo");

  /**
   * struct sockaddr_nl: of netlink(7).
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static final StructType<SockaddrNlVar> sockaddr_nl = new Known<>("sockaddr_nl");

  /**
   * struct sockaddr_ll: of packet(7).
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static final StructType<SockaddrLlVar> sockaddr_ll = new Known<>("sockaddr_ll");

  /**
   * struct sockaddr_alg: of AF_ALG.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static final StructType<SockaddrAlgVar> sockaddr_alg = new Known<>("sockaddr_alg");

  /**
   * struct tcp_info: of TCP_INFO.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static final StructType<TcpInfoVar> tcp_info = new Known<>("tcp_info");

  /**
   * struct statfs: of statfs(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statfs.2.html">statfs(2)</a>
   */
  public static final StructType<StatfsVar> statfs = new Known<>("statfs");

  /**
   * struct ipc64_perm: the owner of a System V object.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/svipc.7.html">svipc(7)</a>
   */
  public static final StructType<Ipc64PermVar> ipc64_perm = new Known<>("ipc64_perm");

  /**
   * struct semid64_ds: of semctl(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static final StructType<Semid64DsVar> semid64_ds = new Known<>("semid64_ds");

  /**
   * struct shmid64_ds: of shmctl(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static final StructType<Shmid64DsVar> shmid64_ds = new Known<>("shmid64_ds");

  /**
   * struct msqid64_ds: of msgctl(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgctl.2.html">msgctl(2)</a>
   */
  public static final StructType<Msqid64DsVar> msqid64_ds = new Known<>("msqid64_ds");

  /**
   * struct sembuf: an operation of semop(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semop.2.html">semop(2)</a>
   */
  public static final StructType<SembufVar> sembuf = new Known<>("sembuf");

  /**
   * struct seminfo: of IPC_INFO of semctl(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static final StructType<SeminfoVar> seminfo = new Known<>("seminfo");

  /**
   * struct shminfo64: of IPC_INFO of shmctl(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static final StructType<Shminfo64Var> shminfo64 = new Known<>("shminfo64");

  /**
   * struct shm_info: of SHM_INFO.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static final StructType<ShmInfoVar> shm_info = new Known<>("shm_info");

  /**
   * struct msginfo: of IPC_INFO of msgctl(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgctl.2.html">msgctl(2)</a>
   */
  public static final StructType<MsginfoVar> msginfo = new Known<>("msginfo");

  /**
   * struct mq_attr: of mq_open(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static final StructType<MqAttrVar> mq_attr = new Known<>("mq_attr");

  /**
   * struct iocb: a request of io_submit(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_submit.2.html">io_submit(2)</a>
   */
  public static final StructType<IocbVar> iocb = new Known<>("iocb");

  /**
   * struct io_event: a completion of io_getevents(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static final StructType<IoEventVar> io_event = new Known<>("io_event");

  /**
   * struct io_sqring_offsets: where the fields of a submission ring lie.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final StructType<IoSqringOffsetsVar> io_sqring_offsets = new Known<>("io_sqring_offsets");

  /**
   * struct io_cqring_offsets: where the fields of a completion ring lie.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final StructType<IoCqringOffsetsVar> io_cqring_offsets = new Known<>("io_cqring_offsets");

  /**
   * struct io_uring_params: of io_uring_setup(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final StructType<IoUringParamsVar> io_uring_params = new Known<>("io_uring_params");

  /**
   * struct io_uring_probe_op: of IORING_REGISTER_PROBE.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final StructType<IoUringProbeOpVar> io_uring_probe_op = new Known<>("io_uring_probe_op");

  /**
   * struct io_uring_probe: of IORING_REGISTER_PROBE; an io_uring_probe_op for each opcode follows.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final StructType<IoUringProbeVar> io_uring_probe = new Known<>("io_uring_probe");

  /**
   * struct io_uring_getevents_arg: of IORING_ENTER_EXT_ARG.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final StructType<IoUringGeteventsArgVar> io_uring_getevents_arg = new Known<>("io_uring_getevents_arg");

  /**
   * struct io_uring_buf_reg: of IORING_REGISTER_PBUF_RING.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final StructType<IoUringBufRegVar> io_uring_buf_reg = new Known<>("io_uring_buf_reg");

  /**
   * struct io_uring_rsrc_register: of IORING_REGISTER_BUFFERS2 and _FILES2.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final StructType<IoUringRsrcRegisterVar> io_uring_rsrc_register = new Known<>("io_uring_rsrc_register");

  /**
   * struct io_uring_files_update: of IORING_REGISTER_FILES_UPDATE.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final StructType<IoUringFilesUpdateVar> io_uring_files_update = new Known<>("io_uring_files_update");

  /**
   * struct io_uring_sync_cancel_reg: of IORING_REGISTER_SYNC_CANCEL.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static final StructType<IoUringSyncCancelRegVar> io_uring_sync_cancel_reg = new Known<>("io_uring_sync_cancel_reg");

  /**
   * struct futex_waitv: a word of futex_waitv(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static final StructType<FutexWaitvVar> futex_waitv = new Known<>("futex_waitv");

  /**
   * struct robust_list: a lock of a robust list.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_robust_list.2.html">get_robust_list(2)</a>
   */
  public static final StructType<RobustListVar> robust_list = new Known<>("robust_list");

  /**
   * struct robust_list_head: of set_robust_list(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_robust_list.2.html">set_robust_list(2)</a>
   */
  public static final StructType<RobustListHeadVar> robust_list_head = new Known<>("robust_list_head");

  /**
   * struct kexec_segment: of kexec_load(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static final StructType<KexecSegmentVar> kexec_segment = new Known<>("kexec_segment");

  /**
   * struct perf_event_attr: of perf_event_open(2); its bit fields are one number, {@code flags}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static final StructType<PerfEventAttrVar> perf_event_attr = new Known<>("perf_event_attr");

  /**
   * struct landlock_ruleset_attr: of landlock_create_ruleset(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html">landlock_create_ruleset(2)</a>
   */
  public static final StructType<LandlockRulesetAttrVar> landlock_ruleset_attr = new Known<>("landlock_ruleset_attr");

  /**
   * struct landlock_path_beneath_attr: of landlock_add_rule(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html">landlock_add_rule(2)</a>
   */
  public static final StructType<LandlockPathBeneathAttrVar> landlock_path_beneath_attr = new Known<>("landlock_path_beneath_attr");

  /**
   * struct landlock_net_port_attr: of landlock_add_rule(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html">landlock_add_rule(2)</a>
   */
  public static final StructType<LandlockNetPortAttrVar> landlock_net_port_attr = new Known<>("landlock_net_port_attr");

  /**
   * struct lsm_ctx: of lsm_get_self_attr(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static final StructType<LsmCtxVar> lsm_ctx = new Known<>("lsm_ctx");

  /**
   * struct mount_attr: of mount_setattr(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount_setattr.2.html">mount_setattr(2)</a>
   */
  public static final StructType<MountAttrVar> mount_attr = new Known<>("mount_attr");

  /**
   * struct statmount: of statmount(2); its strings follow.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static final StructType<StatmountVar> statmount = new Known<>("statmount");

  /**
   * struct mnt_id_req: of statmount(2) and listmount(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/listmount.2.html">listmount(2)</a>
   */
  public static final StructType<MntIdReqVar> mnt_id_req = new Known<>("mnt_id_req");

  /**
   * struct file_attr: of file_getattr(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/file_getattr.2.html">file_getattr(2)</a>
   */
  public static final StructType<FileAttrVar> file_attr = new Known<>("file_attr");

  /**
   * struct xattr_args: of setxattrat(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setxattrat.2.html">setxattrat(2)</a>
   */
  public static final StructType<XattrArgsVar> xattr_args = new Known<>("xattr_args");

  /**
   * struct cachestat_range: of cachestat(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/cachestat.2.html">cachestat(2)</a>
   */
  public static final StructType<CachestatRangeVar> cachestat_range = new Known<>("cachestat_range");

  /**
   * struct cachestat: of cachestat(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/cachestat.2.html">cachestat(2)</a>
   */
  public static final StructType<CachestatVar> cachestat = new Known<>("cachestat");

  /**
   * struct if_dqblk: of quotactl(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final StructType<IfDqblkVar> if_dqblk = new Known<>("if_dqblk");

  /**
   * struct if_dqinfo: of quotactl(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final StructType<IfDqinfoVar> if_dqinfo = new Known<>("if_dqinfo");

  /**
   * struct if_nextdqblk: of quotactl(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static final StructType<IfNextdqblkVar> if_nextdqblk = new Known<>("if_nextdqblk");

  /**
   * struct rseq: of rseq(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rseq.2.html">rseq(2)</a>
   */
  public static final StructType<RseqVar> rseq = new Known<>("rseq");

  /**
   * struct seccomp_data: what a seccomp filter sees.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final StructType<SeccompDataVar> seccomp_data = new Known<>("seccomp_data");

  /**
   * struct seccomp_notif_sizes: of SECCOMP_GET_NOTIF_SIZES.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final StructType<SeccompNotifSizesVar> seccomp_notif_sizes = new Known<>("seccomp_notif_sizes");

  /**
   * struct sock_filter: an instruction of a filter.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static final StructType<SockFilterVar> sock_filter = new Known<>("sock_filter");

  /**
   * struct ptrace_syscall_info: of PTRACE_GET_SYSCALL_INFO; from offset 24 on it depends on {@code op}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final StructType<PtraceSyscallInfoVar> ptrace_syscall_info = new Known<>("ptrace_syscall_info");

  /**
   * struct ptrace_peeksiginfo_args: of PTRACE_PEEKSIGINFO.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final StructType<PtracePeeksiginfoArgsVar> ptrace_peeksiginfo_args = new Known<>("ptrace_peeksiginfo_args");

  /**
   * struct ptrace_rseq_configuration: of PTRACE_GET_RSEQ_CONFIGURATION.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final StructType<PtraceRseqConfigurationVar> ptrace_rseq_configuration = new Known<>("ptrace_rseq_configuration");

  /**
   * struct timex: of adjtimex(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static final StructType<TimexVar> timex = new Known<>("timex");

  /**
   * struct tms: of times(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/times.2.html">times(2)</a>
   */
  public static final StructType<TmsVar> tms = new Known<>("tms");

  /**
   * struct user_pt_regs: the registers of a traced process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final StructType<UserPtRegsVar> user_pt_regs = new Known<>("user_pt_regs");

  /**
   * struct pt_regs: the registers of a traced process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static final StructType<PtRegsVar> pt_regs = new Known<>("pt_regs");

  /**
   * struct acct_v3: a record that acct(2) writes.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/acct.2.html">acct(2)</a>
   */
  public static final StructType<AcctV3Var> acct_v3 = new Known<>("acct_v3");

  /**
   * struct flock: a lock of fcntl(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final StructType<FlockVar> flock = new Known<>("flock");

  /**
   * struct f_owner_ex: of F_SETOWN_EX.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static final StructType<FOwnerExVar> f_owner_ex = new Known<>("f_owner_ex");

  /**
   * struct sock_extended_err: of MSG_ERRQUEUE.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static final StructType<SockExtendedErrVar> sock_extended_err = new Known<>("sock_extended_err");

  /**
   * struct prctl_mm_map: of PR_SET_MM_MAP.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static final StructType<PrctlMmMapVar> prctl_mm_map = new Known<>("prctl_mm_map");

  private LinuxStructs() {
  }

  /**
   * A {@code struct pollfd}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static Pollfd pollfd() {
    return new Pollfd();
  }

  /**
   * A {@code struct timespec}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/utimensat.2.html">utimensat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/ppoll.2.html">ppoll(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pselect6.2.html">pselect6(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait2.2.html">epoll_pwait2(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man3/timespec.3type.html">timespec(3type)</a>
   */
  public static Timespec timespec() {
    return new Timespec();
  }

  /**
   * A {@code struct sockaddr_in}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static SockaddrIn sockaddr_in() {
    return new SockaddrIn();
  }

  /**
   * A {@code struct sockaddr_in6}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static SockaddrIn6 sockaddr_in6() {
    return new SockaddrIn6();
  }

  /**
   * A {@code struct sockaddr_un}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static SockaddrUn sockaddr_un() {
    return new SockaddrUn();
  }

  /**
   * A {@code struct sockaddr_storage}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/accept4.2.html">accept4(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockname.2.html">getsockname(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/accept.2.html">accept(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man3/sockaddr.3type.html">sockaddr(3type)</a>
   */
  public static SockaddrStorage sockaddr_storage() {
    return new SockaddrStorage();
  }

  /**
   * A {@code struct sockaddr_vm}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/vsock.7.html">vsock(7)</a>
   */
  public static SockaddrVm sockaddr_vm() {
    return new SockaddrVm();
  }

  /**
   * A {@code struct msghdr}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   */
  public static Msghdr msghdr() {
    return new Msghdr();
  }

  /**
   * A {@code struct mmsghdr}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmmsg.2.html">sendmmsg(2)</a>
   */
  public static Mmsghdr mmsghdr() {
    return new Mmsghdr();
  }

  /**
   * A {@code struct cmsghdr}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man3/cmsg.3.html">cmsg(3)</a>
   */
  public static Cmsghdr cmsghdr() {
    return new Cmsghdr();
  }

  /**
   * A {@code struct ucred}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>
   */
  public static Ucred ucred() {
    return new Ucred();
  }

  /**
   * A {@code struct linger}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/socket.7.html">socket(7)</a>
   */
  public static Linger linger() {
    return new Linger();
  }

  /**
   * A {@code struct ip_mreq}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static IpMreq ip_mreq() {
    return new IpMreq();
  }

  /**
   * A {@code struct in6_pktinfo}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static In6Pktinfo in6_pktinfo() {
    return new In6Pktinfo();
  }

  /**
   * A {@code struct siginfo_t}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_sigtimedwait.2.html">rt_sigtimedwait(2)</a>
   */
  public static SiginfoT siginfo_t() {
    return new SiginfoT();
  }

  /**
   * A {@code struct sigevent}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_create.2.html">timer_create(2)</a>
   */
  public static Sigevent sigevent() {
    return new Sigevent();
  }

  /**
   * A {@code struct sigaltstack}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sigaltstack.2.html">sigaltstack(2)</a>
   */
  public static Sigaltstack sigaltstack() {
    return new Sigaltstack();
  }

  /**
   * A {@code struct fd_set}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/select.2.html">select(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/pselect6.2.html">pselect6(2)</a>
   */
  public static FdSet fd_set() {
    return new FdSet();
  }

  /**
   * A {@code struct sched_param}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_setparam.2.html">sched_setparam(2)</a>
   */
  public static SchedParam sched_param() {
    return new SchedParam();
  }

  /**
   * A {@code struct file_handle}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/name_to_handle_at.2.html">name_to_handle_at(2)</a>
   */
  public static FileHandle file_handle() {
    return new FileHandle();
  }

  /**
   * A {@code struct dirent64}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getdents64.2.html">getdents64(2)</a>
   */
  public static Dirent64 dirent64() {
    return new Dirent64();
  }

  /**
   * A {@code struct ustat}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ustat.2.html">ustat(2)</a>
   */
  public static Ustat ustat() {
    return new Ustat();
  }

  /**
   * A {@code struct user_desc}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/modify_ldt.2.html">modify_ldt(2)</a>
   */
  public static UserDesc user_desc() {
    return new UserDesc();
  }

  /**
   * A {@code struct sock_fprog}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static SockFprog sock_fprog() {
    return new SockFprog();
  }

  /**
   * A {@code struct stat}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/stat.2.html">stat(2)</a>
   */
  public static Stat stat() {
    return new Stat();
  }

  /**
   * A {@code struct statx_timestamp}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static StatxTimestamp statx_timestamp() {
    return new StatxTimestamp();
  }

  /**
   * A {@code struct statx}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static Statx statx() {
    return new Statx();
  }

  /**
   * A {@code struct timeval}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/utimes.2.html">utimes(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/futimesat.2.html">futimesat(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/select.2.html">select(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/gettimeofday.2.html">gettimeofday(2)</a>
   */
  public static Timeval timeval() {
    return new Timeval();
  }

  /**
   * A {@code struct timezone}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/gettimeofday.2.html">gettimeofday(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/settimeofday.2.html">settimeofday(2)</a>
   */
  public static Timezone timezone() {
    return new Timezone();
  }

  /**
   * A {@code struct itimerval}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getitimer.2.html">getitimer(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/setitimer.2.html">setitimer(2)</a>
   */
  public static Itimerval itimerval() {
    return new Itimerval();
  }

  /**
   * A {@code struct itimerspec}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_settime.2.html">timer_settime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_gettime.2.html">timer_gettime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/timerfd_settime.2.html">timerfd_settime(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/timerfd_gettime.2.html">timerfd_gettime(2)</a>
   */
  public static Itimerspec itimerspec() {
    return new Itimerspec();
  }

  /**
   * A {@code struct utimbuf}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/utime.2.html">utime(2)</a>
   */
  public static Utimbuf utimbuf() {
    return new Utimbuf();
  }

  /**
   * A {@code struct open_how}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat2.2.html">openat2(2)</a>
   */
  public static OpenHow open_how() {
    return new OpenHow();
  }

  /**
   * A {@code struct iovec}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/readv.2.html">readv(2)</a>
   */
  public static Iovec iovec() {
    return new Iovec();
  }

  /**
   * A {@code struct epoll_event}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static EpollEvent epoll_event() {
    return new EpollEvent();
  }

  /**
   * A {@code struct inotify_event}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/inotify.7.html">inotify(7)</a>
   */
  public static InotifyEvent inotify_event() {
    return new InotifyEvent();
  }

  /**
   * A {@code struct fanotify_event_metadata}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/fanotify.7.html">fanotify(7)</a>
   */
  public static FanotifyEventMetadata fanotify_event_metadata() {
    return new FanotifyEventMetadata();
  }

  /**
   * A {@code struct signalfd_siginfo}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/signalfd.2.html">signalfd(2)</a>
   */
  public static SignalfdSiginfo signalfd_siginfo() {
    return new SignalfdSiginfo();
  }

  /**
   * A {@code struct rusage}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrusage.2.html">getrusage(2)</a>
   */
  public static Rusage rusage() {
    return new Rusage();
  }

  /**
   * A {@code struct rlimit}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static Rlimit rlimit() {
    return new Rlimit();
  }

  /**
   * A {@code struct rlimit64}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prlimit.2.html">prlimit(2)</a>
   */
  public static Rlimit64 rlimit64() {
    return new Rlimit64();
  }

  /**
   * A {@code struct sysinfo}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sysinfo.2.html">sysinfo(2)</a>
   */
  public static Sysinfo sysinfo() {
    return new Sysinfo();
  }

  /**
   * A {@code struct new_utsname}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/uname.2.html">uname(2)</a>
   */
  public static NewUtsname new_utsname() {
    return new NewUtsname();
  }

  /**
   * A {@code struct clone_args}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clone3.2.html">clone3(2)</a>
   */
  public static CloneArgs clone_args() {
    return new CloneArgs();
  }

  /**
   * A {@code struct sched_attr}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_setattr.2.html">sched_setattr(2)</a>
   */
  public static SchedAttr sched_attr() {
    return new SchedAttr();
  }

  /**
   * A {@code struct __user_cap_header_struct}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/capget.2.html">capget(2)</a>
   */
  public static UserCapHeaderStruct __user_cap_header_struct() {
    return new UserCapHeaderStruct();
  }

  /**
   * A {@code struct __user_cap_data_struct}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/capget.2.html">capget(2)</a>
   */
  public static UserCapDataStruct __user_cap_data_struct() {
    return new UserCapDataStruct();
  }

  /**
   * A {@code struct ip_mreqn}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static IpMreqn ip_mreqn() {
    return new IpMreqn();
  }

  /**
   * A {@code struct ipv6_mreq}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ipv6.7.html">ipv6(7)</a>
   */
  public static Ipv6Mreq ipv6_mreq() {
    return new Ipv6Mreq();
  }

  /**
   * A {@code struct in_pktinfo}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static InPktinfo in_pktinfo() {
    return new InPktinfo();
  }

  /**
   * A {@code struct sockaddr_nl}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
   */
  public static SockaddrNl sockaddr_nl() {
    return new SockaddrNl();
  }

  /**
   * A {@code struct sockaddr_ll}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/packet.7.html">packet(7)</a>
   */
  public static SockaddrLl sockaddr_ll() {
    return new SockaddrLl();
  }

  /**
   * A {@code struct sockaddr_alg}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/address_families.7.html">address_families(7)</a>
   */
  public static SockaddrAlg sockaddr_alg() {
    return new SockaddrAlg();
  }

  /**
   * A {@code struct tcp_info}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7)</a>
   */
  public static TcpInfo tcp_info() {
    return new TcpInfo();
  }

  /**
   * A {@code struct statfs}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statfs.2.html">statfs(2)</a>
   */
  public static Statfs statfs() {
    return new Statfs();
  }

  /**
   * A {@code struct ipc64_perm}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man7/svipc.7.html">svipc(7)</a>
   */
  public static Ipc64Perm ipc64_perm() {
    return new Ipc64Perm();
  }

  /**
   * A {@code struct semid64_ds}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static Semid64Ds semid64_ds() {
    return new Semid64Ds();
  }

  /**
   * A {@code struct shmid64_ds}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static Shmid64Ds shmid64_ds() {
    return new Shmid64Ds();
  }

  /**
   * A {@code struct msqid64_ds}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgctl.2.html">msgctl(2)</a>
   */
  public static Msqid64Ds msqid64_ds() {
    return new Msqid64Ds();
  }

  /**
   * A {@code struct sembuf}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semop.2.html">semop(2)</a>
   */
  public static Sembuf sembuf() {
    return new Sembuf();
  }

  /**
   * A {@code struct seminfo}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static Seminfo seminfo() {
    return new Seminfo();
  }

  /**
   * A {@code struct shminfo64}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static Shminfo64 shminfo64() {
    return new Shminfo64();
  }

  /**
   * A {@code struct shm_info}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static ShmInfo shm_info() {
    return new ShmInfo();
  }

  /**
   * A {@code struct msginfo}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgctl.2.html">msgctl(2)</a>
   */
  public static Msginfo msginfo() {
    return new Msginfo();
  }

  /**
   * A {@code struct mq_attr}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static MqAttr mq_attr() {
    return new MqAttr();
  }

  /**
   * A {@code struct iocb}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_submit.2.html">io_submit(2)</a>
   */
  public static Iocb iocb() {
    return new Iocb();
  }

  /**
   * A {@code struct io_event}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static IoEvent io_event() {
    return new IoEvent();
  }

  /**
   * A {@code struct io_sqring_offsets}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static IoSqringOffsets io_sqring_offsets() {
    return new IoSqringOffsets();
  }

  /**
   * A {@code struct io_cqring_offsets}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static IoCqringOffsets io_cqring_offsets() {
    return new IoCqringOffsets();
  }

  /**
   * A {@code struct io_uring_params}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static IoUringParams io_uring_params() {
    return new IoUringParams();
  }

  /**
   * A {@code struct io_uring_probe_op}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static IoUringProbeOp io_uring_probe_op() {
    return new IoUringProbeOp();
  }

  /**
   * A {@code struct io_uring_probe}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static IoUringProbe io_uring_probe() {
    return new IoUringProbe();
  }

  /**
   * A {@code struct io_uring_getevents_arg}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static IoUringGeteventsArg io_uring_getevents_arg() {
    return new IoUringGeteventsArg();
  }

  /**
   * A {@code struct io_uring_buf_reg}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static IoUringBufReg io_uring_buf_reg() {
    return new IoUringBufReg();
  }

  /**
   * A {@code struct io_uring_rsrc_register}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static IoUringRsrcRegister io_uring_rsrc_register() {
    return new IoUringRsrcRegister();
  }

  /**
   * A {@code struct io_uring_files_update}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static IoUringFilesUpdate io_uring_files_update() {
    return new IoUringFilesUpdate();
  }

  /**
   * A {@code struct io_uring_sync_cancel_reg}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static IoUringSyncCancelReg io_uring_sync_cancel_reg() {
    return new IoUringSyncCancelReg();
  }

  /**
   * A {@code struct futex_waitv}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static FutexWaitv futex_waitv() {
    return new FutexWaitv();
  }

  /**
   * A {@code struct robust_list}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_robust_list.2.html">get_robust_list(2)</a>
   */
  public static RobustList robust_list() {
    return new RobustList();
  }

  /**
   * A {@code struct robust_list_head}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_robust_list.2.html">set_robust_list(2)</a>
   */
  public static RobustListHead robust_list_head() {
    return new RobustListHead();
  }

  /**
   * A {@code struct kexec_segment}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static KexecSegment kexec_segment() {
    return new KexecSegment();
  }

  /**
   * A {@code struct perf_event_attr}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static PerfEventAttr perf_event_attr() {
    return new PerfEventAttr();
  }

  /**
   * A {@code struct landlock_ruleset_attr}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html">landlock_create_ruleset(2)</a>
   */
  public static LandlockRulesetAttr landlock_ruleset_attr() {
    return new LandlockRulesetAttr();
  }

  /**
   * A {@code struct landlock_path_beneath_attr}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html">landlock_add_rule(2)</a>
   */
  public static LandlockPathBeneathAttr landlock_path_beneath_attr() {
    return new LandlockPathBeneathAttr();
  }

  /**
   * A {@code struct landlock_net_port_attr}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html">landlock_add_rule(2)</a>
   */
  public static LandlockNetPortAttr landlock_net_port_attr() {
    return new LandlockNetPortAttr();
  }

  /**
   * A {@code struct lsm_ctx}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static LsmCtx lsm_ctx() {
    return new LsmCtx();
  }

  /**
   * A {@code struct mount_attr}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount_setattr.2.html">mount_setattr(2)</a>
   */
  public static MountAttr mount_attr() {
    return new MountAttr();
  }

  /**
   * A {@code struct statmount}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static Statmount statmount() {
    return new Statmount();
  }

  /**
   * A {@code struct mnt_id_req}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man2/listmount.2.html">listmount(2)</a>
   */
  public static MntIdReq mnt_id_req() {
    return new MntIdReq();
  }

  /**
   * A {@code struct file_attr}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/file_getattr.2.html">file_getattr(2)</a>
   */
  public static FileAttr file_attr() {
    return new FileAttr();
  }

  /**
   * A {@code struct xattr_args}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setxattrat.2.html">setxattrat(2)</a>
   */
  public static XattrArgs xattr_args() {
    return new XattrArgs();
  }

  /**
   * A {@code struct cachestat_range}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/cachestat.2.html">cachestat(2)</a>
   */
  public static CachestatRange cachestat_range() {
    return new CachestatRange();
  }

  /**
   * A {@code struct cachestat}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/cachestat.2.html">cachestat(2)</a>
   */
  public static Cachestat cachestat() {
    return new Cachestat();
  }

  /**
   * A {@code struct if_dqblk}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static IfDqblk if_dqblk() {
    return new IfDqblk();
  }

  /**
   * A {@code struct if_dqinfo}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static IfDqinfo if_dqinfo() {
    return new IfDqinfo();
  }

  /**
   * A {@code struct if_nextdqblk}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static IfNextdqblk if_nextdqblk() {
    return new IfNextdqblk();
  }

  /**
   * A {@code struct rseq}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rseq.2.html">rseq(2)</a>
   */
  public static Rseq rseq() {
    return new Rseq();
  }

  /**
   * A {@code struct seccomp_data}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static SeccompData seccomp_data() {
    return new SeccompData();
  }

  /**
   * A {@code struct seccomp_notif_sizes}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static SeccompNotifSizes seccomp_notif_sizes() {
    return new SeccompNotifSizes();
  }

  /**
   * A {@code struct sock_filter}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/seccomp.2.html">seccomp(2)</a>
   */
  public static SockFilter sock_filter() {
    return new SockFilter();
  }

  /**
   * A {@code struct ptrace_syscall_info}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static PtraceSyscallInfo ptrace_syscall_info() {
    return new PtraceSyscallInfo();
  }

  /**
   * A {@code struct ptrace_peeksiginfo_args}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static PtracePeeksiginfoArgs ptrace_peeksiginfo_args() {
    return new PtracePeeksiginfoArgs();
  }

  /**
   * A {@code struct ptrace_rseq_configuration}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static PtraceRseqConfiguration ptrace_rseq_configuration() {
    return new PtraceRseqConfiguration();
  }

  /**
   * A {@code struct timex}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static Timex timex() {
    return new Timex();
  }

  /**
   * A {@code struct tms}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/times.2.html">times(2)</a>
   */
  public static Tms tms() {
    return new Tms();
  }

  /**
   * A {@code struct user_pt_regs}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static UserPtRegs user_pt_regs() {
    return new UserPtRegs();
  }

  /**
   * A {@code struct pt_regs}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ptrace.2.html">ptrace(2)</a>
   */
  public static PtRegs pt_regs() {
    return new PtRegs();
  }

  /**
   * A {@code struct acct_v3}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/acct.2.html">acct(2)</a>
   */
  public static AcctV3 acct_v3() {
    return new AcctV3();
  }

  /**
   * A {@code struct flock}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static Flock flock() {
    return new Flock();
  }

  /**
   * A {@code struct f_owner_ex}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static FOwnerEx f_owner_ex() {
    return new FOwnerEx();
  }

  /**
   * A {@code struct sock_extended_err}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>
   * @see <a href="https://man7.org/linux/man-pages/man7/ip.7.html">ip(7)</a>
   */
  public static SockExtendedErr sock_extended_err() {
    return new SockExtendedErr();
  }

  /**
   * A {@code struct prctl_mm_map}: fields that are not set are zero.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prctl.2.html">prctl(2)</a>
   */
  public static PrctlMmMap prctl_mm_map() {
    return new PrctlMmMap();
  }

  /**
   * A value of {@code struct pollfd}.
   */
  public static final class Pollfd extends StructLiteral<PollfdVar> {
    Pollfd() {
      super(LinuxStructs.pollfd);
    }

    /**
     * {@code fd: fd}.
     */
    public Pollfd fd(FdArg value) {
      put("fd", value);
      return this;
    }

    /**
     * {@code events: u16}.
     */
    public Pollfd events(LongArg value) {
      put("events", value);
      return this;
    }

    /**
     * {@code events: u16}.
     */
    public Pollfd events(long value) {
      put("events", new Num(value));
      return this;
    }

    /**
     * {@code revents: u16}.
     */
    public Pollfd revents(LongArg value) {
      put("revents", value);
      return this;
    }

    /**
     * {@code revents: u16}.
     */
    public Pollfd revents(long value) {
      put("revents", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct pollfd} that lies somewhere.
   */
  public static final class PollfdVar extends StructVar {
    PollfdVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code fd: fd}.
     */
    public FdVar fd() {
      return field("fd", Type.FD);
    }

    /**
     * {@code events: u16}.
     */
    public LongVar events() {
      return field("events", Type.U16);
    }

    /**
     * {@code revents: u16}.
     */
    public LongVar revents() {
      return field("revents", Type.U16);
    }
  }

  /**
   * A value of {@code struct timespec}.
   */
  public static final class Timespec extends StructLiteral<TimespecVar> {
    Timespec() {
      super(LinuxStructs.timespec);
    }

    /**
     * {@code tv_sec: long}.
     */
    public Timespec tv_sec(LongArg value) {
      put("tv_sec", value);
      return this;
    }

    /**
     * {@code tv_sec: long}.
     */
    public Timespec tv_sec(long value) {
      put("tv_sec", new Num(value));
      return this;
    }

    /**
     * {@code tv_nsec: long}.
     */
    public Timespec tv_nsec(LongArg value) {
      put("tv_nsec", value);
      return this;
    }

    /**
     * {@code tv_nsec: long}.
     */
    public Timespec tv_nsec(long value) {
      put("tv_nsec", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct timespec} that lies somewhere.
   */
  public static final class TimespecVar extends StructVar {
    TimespecVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code tv_sec: long}.
     */
    public LongVar tv_sec() {
      return field("tv_sec", Type.LONG);
    }

    /**
     * {@code tv_nsec: long}.
     */
    public LongVar tv_nsec() {
      return field("tv_nsec", Type.LONG);
    }
  }

  /**
   * A value of {@code struct sockaddr_in}.
   */
  public static final class SockaddrIn extends StructLiteral<SockaddrInVar> {
    SockaddrIn() {
      super(LinuxStructs.sockaddr_in);
    }

    /**
     * {@code sin_family: u16}.
     */
    public SockaddrIn sin_family(LongArg value) {
      put("sin_family", value);
      return this;
    }

    /**
     * {@code sin_family: u16}.
     */
    public SockaddrIn sin_family(long value) {
      put("sin_family", new Num(value));
      return this;
    }

    /**
     * {@code sin_port: be16}.
     */
    public SockaddrIn sin_port(LongArg value) {
      put("sin_port", value);
      return this;
    }

    /**
     * {@code sin_port: be16}.
     */
    public SockaddrIn sin_port(long value) {
      put("sin_port", new Num(value));
      return this;
    }

    /**
     * {@code sin_addr: be32}.
     */
    public SockaddrIn sin_addr(LongArg value) {
      put("sin_addr", value);
      return this;
    }

    /**
     * {@code sin_addr: be32}.
     */
    public SockaddrIn sin_addr(long value) {
      put("sin_addr", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct sockaddr_in} that lies somewhere.
   */
  public static final class SockaddrInVar extends StructVar {
    SockaddrInVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code sin_family: u16}.
     */
    public LongVar sin_family() {
      return field("sin_family", Type.U16);
    }

    /**
     * {@code sin_port: be16}.
     */
    public LongVar sin_port() {
      return field("sin_port", Type.BE16);
    }

    /**
     * {@code sin_addr: be32}.
     */
    public LongVar sin_addr() {
      return field("sin_addr", Type.BE32);
    }
  }

  /**
   * A value of {@code struct sockaddr_in6}.
   */
  public static final class SockaddrIn6 extends StructLiteral<SockaddrIn6Var> {
    SockaddrIn6() {
      super(LinuxStructs.sockaddr_in6);
    }

    /**
     * {@code sin6_family: u16}.
     */
    public SockaddrIn6 sin6_family(LongArg value) {
      put("sin6_family", value);
      return this;
    }

    /**
     * {@code sin6_family: u16}.
     */
    public SockaddrIn6 sin6_family(long value) {
      put("sin6_family", new Num(value));
      return this;
    }

    /**
     * {@code sin6_port: be16}.
     */
    public SockaddrIn6 sin6_port(LongArg value) {
      put("sin6_port", value);
      return this;
    }

    /**
     * {@code sin6_port: be16}.
     */
    public SockaddrIn6 sin6_port(long value) {
      put("sin6_port", new Num(value));
      return this;
    }

    /**
     * {@code sin6_flowinfo: be32}.
     */
    public SockaddrIn6 sin6_flowinfo(LongArg value) {
      put("sin6_flowinfo", value);
      return this;
    }

    /**
     * {@code sin6_flowinfo: be32}.
     */
    public SockaddrIn6 sin6_flowinfo(long value) {
      put("sin6_flowinfo", new Num(value));
      return this;
    }

    /**
     * {@code sin6_addr: u8[16]}.
     */
    public SockaddrIn6 sin6_addr(SpanArg value) {
      put("sin6_addr", value);
      return this;
    }

    /**
     * {@code sin6_scope_id: u32}.
     */
    public SockaddrIn6 sin6_scope_id(LongArg value) {
      put("sin6_scope_id", value);
      return this;
    }

    /**
     * {@code sin6_scope_id: u32}.
     */
    public SockaddrIn6 sin6_scope_id(long value) {
      put("sin6_scope_id", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct sockaddr_in6} that lies somewhere.
   */
  public static final class SockaddrIn6Var extends StructVar {
    SockaddrIn6Var(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code sin6_family: u16}.
     */
    public LongVar sin6_family() {
      return field("sin6_family", Type.U16);
    }

    /**
     * {@code sin6_port: be16}.
     */
    public LongVar sin6_port() {
      return field("sin6_port", Type.BE16);
    }

    /**
     * {@code sin6_flowinfo: be32}.
     */
    public LongVar sin6_flowinfo() {
      return field("sin6_flowinfo", Type.BE32);
    }

    /**
     * {@code sin6_addr: u8[16]}.
     */
    public ArrayExpr<LongVar> sin6_addr() {
      return field("sin6_addr", Type.U8.array(16));
    }

    /**
     * {@code sin6_scope_id: u32}.
     */
    public LongVar sin6_scope_id() {
      return field("sin6_scope_id", Type.U32);
    }
  }

  /**
   * A value of {@code struct sockaddr_un}.
   */
  public static final class SockaddrUn extends StructLiteral<SockaddrUnVar> {
    SockaddrUn() {
      super(LinuxStructs.sockaddr_un);
    }

    /**
     * {@code sun_family: u16}.
     */
    public SockaddrUn sun_family(LongArg value) {
      put("sun_family", value);
      return this;
    }

    /**
     * {@code sun_family: u16}.
     */
    public SockaddrUn sun_family(long value) {
      put("sun_family", new Num(value));
      return this;
    }

    /**
     * {@code sun_path: byte[108]}.
     */
    public SockaddrUn sun_path(SpanArg value) {
      put("sun_path", value);
      return this;
    }
  }

  /**
   * A {@code struct sockaddr_un} that lies somewhere.
   */
  public static final class SockaddrUnVar extends StructVar {
    SockaddrUnVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code sun_family: u16}.
     */
    public LongVar sun_family() {
      return field("sun_family", Type.U16);
    }

    /**
     * {@code sun_path: byte[108]}.
     */
    public BytesVar sun_path() {
      return field("sun_path", Type.buffer(108));
    }
  }

  /**
   * A value of {@code struct sockaddr_storage}.
   */
  public static final class SockaddrStorage extends StructLiteral<SockaddrStorageVar> {
    SockaddrStorage() {
      super(LinuxStructs.sockaddr_storage);
    }

    /**
     * {@code ss_family: u16}.
     */
    public SockaddrStorage ss_family(LongArg value) {
      put("ss_family", value);
      return this;
    }

    /**
     * {@code ss_family: u16}.
     */
    public SockaddrStorage ss_family(long value) {
      put("ss_family", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct sockaddr_storage} that lies somewhere.
   */
  public static final class SockaddrStorageVar extends StructVar {
    SockaddrStorageVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code ss_family: u16}.
     */
    public LongVar ss_family() {
      return field("ss_family", Type.U16);
    }
  }

  /**
   * A value of {@code struct sockaddr_vm}.
   */
  public static final class SockaddrVm extends StructLiteral<SockaddrVmVar> {
    SockaddrVm() {
      super(LinuxStructs.sockaddr_vm);
    }

    /**
     * {@code svm_family: u16}.
     */
    public SockaddrVm svm_family(LongArg value) {
      put("svm_family", value);
      return this;
    }

    /**
     * {@code svm_family: u16}.
     */
    public SockaddrVm svm_family(long value) {
      put("svm_family", new Num(value));
      return this;
    }

    /**
     * {@code svm_port: u32}.
     */
    public SockaddrVm svm_port(LongArg value) {
      put("svm_port", value);
      return this;
    }

    /**
     * {@code svm_port: u32}.
     */
    public SockaddrVm svm_port(long value) {
      put("svm_port", new Num(value));
      return this;
    }

    /**
     * {@code svm_cid: u32}.
     */
    public SockaddrVm svm_cid(LongArg value) {
      put("svm_cid", value);
      return this;
    }

    /**
     * {@code svm_cid: u32}.
     */
    public SockaddrVm svm_cid(long value) {
      put("svm_cid", new Num(value));
      return this;
    }

    /**
     * {@code svm_flags: u8}.
     */
    public SockaddrVm svm_flags(LongArg value) {
      put("svm_flags", value);
      return this;
    }

    /**
     * {@code svm_flags: u8}.
     */
    public SockaddrVm svm_flags(long value) {
      put("svm_flags", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct sockaddr_vm} that lies somewhere.
   */
  public static final class SockaddrVmVar extends StructVar {
    SockaddrVmVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code svm_family: u16}.
     */
    public LongVar svm_family() {
      return field("svm_family", Type.U16);
    }

    /**
     * {@code svm_port: u32}.
     */
    public LongVar svm_port() {
      return field("svm_port", Type.U32);
    }

    /**
     * {@code svm_cid: u32}.
     */
    public LongVar svm_cid() {
      return field("svm_cid", Type.U32);
    }

    /**
     * {@code svm_flags: u8}.
     */
    public LongVar svm_flags() {
      return field("svm_flags", Type.U8);
    }
  }

  /**
   * A value of {@code struct msghdr}.
   */
  public static final class Msghdr extends StructLiteral<MsghdrVar> {
    Msghdr() {
      super(LinuxStructs.msghdr);
    }

    /**
     * {@code msg_name: bytes}.
     */
    public Msghdr msg_name(SpanArg value) {
      put("msg_name", value);
      return this;
    }

    /**
     * {@code msg_iov: pointer}.
     */
    public Msghdr msg_iov(PointerArg value) {
      put("msg_iov", value);
      return this;
    }

    /**
     * {@code msg_iovlen: u64}.
     */
    public Msghdr msg_iovlen(LongArg value) {
      put("msg_iovlen", value);
      return this;
    }

    /**
     * {@code msg_iovlen: u64}.
     */
    public Msghdr msg_iovlen(long value) {
      put("msg_iovlen", new Num(value));
      return this;
    }

    /**
     * {@code msg_control: bytes}.
     */
    public Msghdr msg_control(SpanArg value) {
      put("msg_control", value);
      return this;
    }

    /**
     * {@code msg_flags: s32}.
     */
    public Msghdr msg_flags(LongArg value) {
      put("msg_flags", value);
      return this;
    }

    /**
     * {@code msg_flags: s32}.
     */
    public Msghdr msg_flags(long value) {
      put("msg_flags", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct msghdr} that lies somewhere.
   */
  public static final class MsghdrVar extends StructVar {
    MsghdrVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code msg_name: bytes}.
     */
    public BytesVar msg_name() {
      return field("msg_name", Type.BYTES);
    }

    /**
     * {@code msg_iov: pointer}.
     */
    public LongVar msg_iov() {
      return field("msg_iov", Type.POINTER);
    }

    /**
     * {@code msg_iovlen: u64}.
     */
    public LongVar msg_iovlen() {
      return field("msg_iovlen", Type.U64);
    }

    /**
     * {@code msg_control: bytes}.
     */
    public BytesVar msg_control() {
      return field("msg_control", Type.BYTES);
    }

    /**
     * {@code msg_flags: s32}.
     */
    public LongVar msg_flags() {
      return field("msg_flags", Type.S32);
    }
  }

  /**
   * A value of {@code struct mmsghdr}.
   */
  public static final class Mmsghdr extends StructLiteral<MmsghdrVar> {
    Mmsghdr() {
      super(LinuxStructs.mmsghdr);
    }

    /**
     * {@code msg_hdr: msghdr}.
     */
    public Mmsghdr msg_hdr(SpanArg value) {
      put("msg_hdr", value);
      return this;
    }

    /**
     * {@code msg_len: u32}.
     */
    public Mmsghdr msg_len(LongArg value) {
      put("msg_len", value);
      return this;
    }

    /**
     * {@code msg_len: u32}.
     */
    public Mmsghdr msg_len(long value) {
      put("msg_len", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct mmsghdr} that lies somewhere.
   */
  public static final class MmsghdrVar extends StructVar {
    MmsghdrVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code msg_hdr: msghdr}.
     */
    public MsghdrVar msg_hdr() {
      return field("msg_hdr", LinuxStructs.msghdr);
    }

    /**
     * {@code msg_len: u32}.
     */
    public LongVar msg_len() {
      return field("msg_len", Type.U32);
    }
  }

  /**
   * A value of {@code struct cmsghdr}.
   */
  public static final class Cmsghdr extends StructLiteral<CmsghdrVar> {
    Cmsghdr() {
      super(LinuxStructs.cmsghdr);
    }

    /**
     * {@code cmsg_len: u64}.
     */
    public Cmsghdr cmsg_len(LongArg value) {
      put("cmsg_len", value);
      return this;
    }

    /**
     * {@code cmsg_len: u64}.
     */
    public Cmsghdr cmsg_len(long value) {
      put("cmsg_len", new Num(value));
      return this;
    }

    /**
     * {@code cmsg_level: s32}.
     */
    public Cmsghdr cmsg_level(LongArg value) {
      put("cmsg_level", value);
      return this;
    }

    /**
     * {@code cmsg_level: s32}.
     */
    public Cmsghdr cmsg_level(long value) {
      put("cmsg_level", new Num(value));
      return this;
    }

    /**
     * {@code cmsg_type: s32}.
     */
    public Cmsghdr cmsg_type(LongArg value) {
      put("cmsg_type", value);
      return this;
    }

    /**
     * {@code cmsg_type: s32}.
     */
    public Cmsghdr cmsg_type(long value) {
      put("cmsg_type", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct cmsghdr} that lies somewhere.
   */
  public static final class CmsghdrVar extends StructVar {
    CmsghdrVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code cmsg_len: u64}.
     */
    public LongVar cmsg_len() {
      return field("cmsg_len", Type.U64);
    }

    /**
     * {@code cmsg_level: s32}.
     */
    public LongVar cmsg_level() {
      return field("cmsg_level", Type.S32);
    }

    /**
     * {@code cmsg_type: s32}.
     */
    public LongVar cmsg_type() {
      return field("cmsg_type", Type.S32);
    }
  }

  /**
   * A value of {@code struct ucred}.
   */
  public static final class Ucred extends StructLiteral<UcredVar> {
    Ucred() {
      super(LinuxStructs.ucred);
    }

    /**
     * {@code pid: s32}.
     */
    public Ucred pid(LongArg value) {
      put("pid", value);
      return this;
    }

    /**
     * {@code pid: s32}.
     */
    public Ucred pid(long value) {
      put("pid", new Num(value));
      return this;
    }

    /**
     * {@code uid: u32}.
     */
    public Ucred uid(LongArg value) {
      put("uid", value);
      return this;
    }

    /**
     * {@code uid: u32}.
     */
    public Ucred uid(long value) {
      put("uid", new Num(value));
      return this;
    }

    /**
     * {@code gid: u32}.
     */
    public Ucred gid(LongArg value) {
      put("gid", value);
      return this;
    }

    /**
     * {@code gid: u32}.
     */
    public Ucred gid(long value) {
      put("gid", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct ucred} that lies somewhere.
   */
  public static final class UcredVar extends StructVar {
    UcredVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code pid: s32}.
     */
    public LongVar pid() {
      return field("pid", Type.S32);
    }

    /**
     * {@code uid: u32}.
     */
    public LongVar uid() {
      return field("uid", Type.U32);
    }

    /**
     * {@code gid: u32}.
     */
    public LongVar gid() {
      return field("gid", Type.U32);
    }
  }

  /**
   * A value of {@code struct linger}.
   */
  public static final class Linger extends StructLiteral<LingerVar> {
    Linger() {
      super(LinuxStructs.linger);
    }

    /**
     * {@code l_onoff: s32}.
     */
    public Linger l_onoff(LongArg value) {
      put("l_onoff", value);
      return this;
    }

    /**
     * {@code l_onoff: s32}.
     */
    public Linger l_onoff(long value) {
      put("l_onoff", new Num(value));
      return this;
    }

    /**
     * {@code l_linger: s32}.
     */
    public Linger l_linger(LongArg value) {
      put("l_linger", value);
      return this;
    }

    /**
     * {@code l_linger: s32}.
     */
    public Linger l_linger(long value) {
      put("l_linger", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct linger} that lies somewhere.
   */
  public static final class LingerVar extends StructVar {
    LingerVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code l_onoff: s32}.
     */
    public LongVar l_onoff() {
      return field("l_onoff", Type.S32);
    }

    /**
     * {@code l_linger: s32}.
     */
    public LongVar l_linger() {
      return field("l_linger", Type.S32);
    }
  }

  /**
   * A value of {@code struct ip_mreq}.
   */
  public static final class IpMreq extends StructLiteral<IpMreqVar> {
    IpMreq() {
      super(LinuxStructs.ip_mreq);
    }

    /**
     * {@code imr_multiaddr: be32}.
     */
    public IpMreq imr_multiaddr(LongArg value) {
      put("imr_multiaddr", value);
      return this;
    }

    /**
     * {@code imr_multiaddr: be32}.
     */
    public IpMreq imr_multiaddr(long value) {
      put("imr_multiaddr", new Num(value));
      return this;
    }

    /**
     * {@code imr_interface: be32}.
     */
    public IpMreq imr_interface(LongArg value) {
      put("imr_interface", value);
      return this;
    }

    /**
     * {@code imr_interface: be32}.
     */
    public IpMreq imr_interface(long value) {
      put("imr_interface", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct ip_mreq} that lies somewhere.
   */
  public static final class IpMreqVar extends StructVar {
    IpMreqVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code imr_multiaddr: be32}.
     */
    public LongVar imr_multiaddr() {
      return field("imr_multiaddr", Type.BE32);
    }

    /**
     * {@code imr_interface: be32}.
     */
    public LongVar imr_interface() {
      return field("imr_interface", Type.BE32);
    }
  }

  /**
   * A value of {@code struct in6_pktinfo}.
   */
  public static final class In6Pktinfo extends StructLiteral<In6PktinfoVar> {
    In6Pktinfo() {
      super(LinuxStructs.in6_pktinfo);
    }

    /**
     * {@code ipi6_addr: byte[16]}.
     */
    public In6Pktinfo ipi6_addr(SpanArg value) {
      put("ipi6_addr", value);
      return this;
    }

    /**
     * {@code ipi6_ifindex: u32}.
     */
    public In6Pktinfo ipi6_ifindex(LongArg value) {
      put("ipi6_ifindex", value);
      return this;
    }

    /**
     * {@code ipi6_ifindex: u32}.
     */
    public In6Pktinfo ipi6_ifindex(long value) {
      put("ipi6_ifindex", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct in6_pktinfo} that lies somewhere.
   */
  public static final class In6PktinfoVar extends StructVar {
    In6PktinfoVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code ipi6_addr: byte[16]}.
     */
    public BytesVar ipi6_addr() {
      return field("ipi6_addr", Type.buffer(16));
    }

    /**
     * {@code ipi6_ifindex: u32}.
     */
    public LongVar ipi6_ifindex() {
      return field("ipi6_ifindex", Type.U32);
    }
  }

  /**
   * A value of {@code struct siginfo_t}.
   */
  public static final class SiginfoT extends StructLiteral<SiginfoTVar> {
    SiginfoT() {
      super(LinuxStructs.siginfo_t);
    }

    /**
     * {@code si_signo: s32}.
     */
    public SiginfoT si_signo(LongArg value) {
      put("si_signo", value);
      return this;
    }

    /**
     * {@code si_signo: s32}.
     */
    public SiginfoT si_signo(long value) {
      put("si_signo", new Num(value));
      return this;
    }

    /**
     * {@code si_errno: s32}.
     */
    public SiginfoT si_errno(LongArg value) {
      put("si_errno", value);
      return this;
    }

    /**
     * {@code si_errno: s32}.
     */
    public SiginfoT si_errno(long value) {
      put("si_errno", new Num(value));
      return this;
    }

    /**
     * {@code si_code: s32}.
     */
    public SiginfoT si_code(LongArg value) {
      put("si_code", value);
      return this;
    }

    /**
     * {@code si_code: s32}.
     */
    public SiginfoT si_code(long value) {
      put("si_code", new Num(value));
      return this;
    }

    /**
     * {@code si_pid: s32}.
     */
    public SiginfoT si_pid(LongArg value) {
      put("si_pid", value);
      return this;
    }

    /**
     * {@code si_pid: s32}.
     */
    public SiginfoT si_pid(long value) {
      put("si_pid", new Num(value));
      return this;
    }

    /**
     * {@code si_uid: u32}.
     */
    public SiginfoT si_uid(LongArg value) {
      put("si_uid", value);
      return this;
    }

    /**
     * {@code si_uid: u32}.
     */
    public SiginfoT si_uid(long value) {
      put("si_uid", new Num(value));
      return this;
    }

    /**
     * {@code si_status: s32}.
     */
    public SiginfoT si_status(LongArg value) {
      put("si_status", value);
      return this;
    }

    /**
     * {@code si_status: s32}.
     */
    public SiginfoT si_status(long value) {
      put("si_status", new Num(value));
      return this;
    }

    /**
     * {@code si_utime: long}.
     */
    public SiginfoT si_utime(LongArg value) {
      put("si_utime", value);
      return this;
    }

    /**
     * {@code si_utime: long}.
     */
    public SiginfoT si_utime(long value) {
      put("si_utime", new Num(value));
      return this;
    }

    /**
     * {@code si_stime: long}.
     */
    public SiginfoT si_stime(LongArg value) {
      put("si_stime", value);
      return this;
    }

    /**
     * {@code si_stime: long}.
     */
    public SiginfoT si_stime(long value) {
      put("si_stime", new Num(value));
      return this;
    }

    /**
     * {@code si_timerid: s32}.
     */
    public SiginfoT si_timerid(LongArg value) {
      put("si_timerid", value);
      return this;
    }

    /**
     * {@code si_timerid: s32}.
     */
    public SiginfoT si_timerid(long value) {
      put("si_timerid", new Num(value));
      return this;
    }

    /**
     * {@code si_overrun: s32}.
     */
    public SiginfoT si_overrun(LongArg value) {
      put("si_overrun", value);
      return this;
    }

    /**
     * {@code si_overrun: s32}.
     */
    public SiginfoT si_overrun(long value) {
      put("si_overrun", new Num(value));
      return this;
    }

    /**
     * {@code si_value: u64}.
     */
    public SiginfoT si_value(LongArg value) {
      put("si_value", value);
      return this;
    }

    /**
     * {@code si_value: u64}.
     */
    public SiginfoT si_value(long value) {
      put("si_value", new Num(value));
      return this;
    }

    /**
     * {@code si_int: s32}.
     */
    public SiginfoT si_int(LongArg value) {
      put("si_int", value);
      return this;
    }

    /**
     * {@code si_int: s32}.
     */
    public SiginfoT si_int(long value) {
      put("si_int", new Num(value));
      return this;
    }

    /**
     * {@code si_ptr: u64}.
     */
    public SiginfoT si_ptr(LongArg value) {
      put("si_ptr", value);
      return this;
    }

    /**
     * {@code si_ptr: u64}.
     */
    public SiginfoT si_ptr(long value) {
      put("si_ptr", new Num(value));
      return this;
    }

    /**
     * {@code si_addr: u64}.
     */
    public SiginfoT si_addr(LongArg value) {
      put("si_addr", value);
      return this;
    }

    /**
     * {@code si_addr: u64}.
     */
    public SiginfoT si_addr(long value) {
      put("si_addr", new Num(value));
      return this;
    }

    /**
     * {@code si_addr_lsb: s16}.
     */
    public SiginfoT si_addr_lsb(LongArg value) {
      put("si_addr_lsb", value);
      return this;
    }

    /**
     * {@code si_addr_lsb: s16}.
     */
    public SiginfoT si_addr_lsb(long value) {
      put("si_addr_lsb", new Num(value));
      return this;
    }

    /**
     * {@code si_lower: u64}.
     */
    public SiginfoT si_lower(LongArg value) {
      put("si_lower", value);
      return this;
    }

    /**
     * {@code si_lower: u64}.
     */
    public SiginfoT si_lower(long value) {
      put("si_lower", new Num(value));
      return this;
    }

    /**
     * {@code si_upper: u64}.
     */
    public SiginfoT si_upper(LongArg value) {
      put("si_upper", value);
      return this;
    }

    /**
     * {@code si_upper: u64}.
     */
    public SiginfoT si_upper(long value) {
      put("si_upper", new Num(value));
      return this;
    }

    /**
     * {@code si_pkey: u32}.
     */
    public SiginfoT si_pkey(LongArg value) {
      put("si_pkey", value);
      return this;
    }

    /**
     * {@code si_pkey: u32}.
     */
    public SiginfoT si_pkey(long value) {
      put("si_pkey", new Num(value));
      return this;
    }

    /**
     * {@code si_band: long}.
     */
    public SiginfoT si_band(LongArg value) {
      put("si_band", value);
      return this;
    }

    /**
     * {@code si_band: long}.
     */
    public SiginfoT si_band(long value) {
      put("si_band", new Num(value));
      return this;
    }

    /**
     * {@code si_fd: s32}.
     */
    public SiginfoT si_fd(LongArg value) {
      put("si_fd", value);
      return this;
    }

    /**
     * {@code si_fd: s32}.
     */
    public SiginfoT si_fd(long value) {
      put("si_fd", new Num(value));
      return this;
    }

    /**
     * {@code si_call_addr: u64}.
     */
    public SiginfoT si_call_addr(LongArg value) {
      put("si_call_addr", value);
      return this;
    }

    /**
     * {@code si_call_addr: u64}.
     */
    public SiginfoT si_call_addr(long value) {
      put("si_call_addr", new Num(value));
      return this;
    }

    /**
     * {@code si_syscall: s32}.
     */
    public SiginfoT si_syscall(LongArg value) {
      put("si_syscall", value);
      return this;
    }

    /**
     * {@code si_syscall: s32}.
     */
    public SiginfoT si_syscall(long value) {
      put("si_syscall", new Num(value));
      return this;
    }

    /**
     * {@code si_arch: u32}.
     */
    public SiginfoT si_arch(LongArg value) {
      put("si_arch", value);
      return this;
    }

    /**
     * {@code si_arch: u32}.
     */
    public SiginfoT si_arch(long value) {
      put("si_arch", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct siginfo_t} that lies somewhere.
   */
  public static final class SiginfoTVar extends StructVar {
    SiginfoTVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code si_signo: s32}.
     */
    public LongVar si_signo() {
      return field("si_signo", Type.S32);
    }

    /**
     * {@code si_errno: s32}.
     */
    public LongVar si_errno() {
      return field("si_errno", Type.S32);
    }

    /**
     * {@code si_code: s32}.
     */
    public LongVar si_code() {
      return field("si_code", Type.S32);
    }

    /**
     * {@code si_pid: s32}.
     */
    public LongVar si_pid() {
      return field("si_pid", Type.S32);
    }

    /**
     * {@code si_uid: u32}.
     */
    public LongVar si_uid() {
      return field("si_uid", Type.U32);
    }

    /**
     * {@code si_status: s32}.
     */
    public LongVar si_status() {
      return field("si_status", Type.S32);
    }

    /**
     * {@code si_utime: long}.
     */
    public LongVar si_utime() {
      return field("si_utime", Type.LONG);
    }

    /**
     * {@code si_stime: long}.
     */
    public LongVar si_stime() {
      return field("si_stime", Type.LONG);
    }

    /**
     * {@code si_timerid: s32}.
     */
    public LongVar si_timerid() {
      return field("si_timerid", Type.S32);
    }

    /**
     * {@code si_overrun: s32}.
     */
    public LongVar si_overrun() {
      return field("si_overrun", Type.S32);
    }

    /**
     * {@code si_value: u64}.
     */
    public LongVar si_value() {
      return field("si_value", Type.U64);
    }

    /**
     * {@code si_int: s32}.
     */
    public LongVar si_int() {
      return field("si_int", Type.S32);
    }

    /**
     * {@code si_ptr: u64}.
     */
    public LongVar si_ptr() {
      return field("si_ptr", Type.U64);
    }

    /**
     * {@code si_addr: u64}.
     */
    public LongVar si_addr() {
      return field("si_addr", Type.U64);
    }

    /**
     * {@code si_addr_lsb: s16}.
     */
    public LongVar si_addr_lsb() {
      return field("si_addr_lsb", Type.S16);
    }

    /**
     * {@code si_lower: u64}.
     */
    public LongVar si_lower() {
      return field("si_lower", Type.U64);
    }

    /**
     * {@code si_upper: u64}.
     */
    public LongVar si_upper() {
      return field("si_upper", Type.U64);
    }

    /**
     * {@code si_pkey: u32}.
     */
    public LongVar si_pkey() {
      return field("si_pkey", Type.U32);
    }

    /**
     * {@code si_band: long}.
     */
    public LongVar si_band() {
      return field("si_band", Type.LONG);
    }

    /**
     * {@code si_fd: s32}.
     */
    public LongVar si_fd() {
      return field("si_fd", Type.S32);
    }

    /**
     * {@code si_call_addr: u64}.
     */
    public LongVar si_call_addr() {
      return field("si_call_addr", Type.U64);
    }

    /**
     * {@code si_syscall: s32}.
     */
    public LongVar si_syscall() {
      return field("si_syscall", Type.S32);
    }

    /**
     * {@code si_arch: u32}.
     */
    public LongVar si_arch() {
      return field("si_arch", Type.U32);
    }
  }

  /**
   * A value of {@code struct sigevent}.
   */
  public static final class Sigevent extends StructLiteral<SigeventVar> {
    Sigevent() {
      super(LinuxStructs.sigevent);
    }

    /**
     * {@code sigev_value: u64}.
     */
    public Sigevent sigev_value(LongArg value) {
      put("sigev_value", value);
      return this;
    }

    /**
     * {@code sigev_value: u64}.
     */
    public Sigevent sigev_value(long value) {
      put("sigev_value", new Num(value));
      return this;
    }

    /**
     * {@code sigev_signo: s32}.
     */
    public Sigevent sigev_signo(LongArg value) {
      put("sigev_signo", value);
      return this;
    }

    /**
     * {@code sigev_signo: s32}.
     */
    public Sigevent sigev_signo(long value) {
      put("sigev_signo", new Num(value));
      return this;
    }

    /**
     * {@code sigev_notify: s32}.
     */
    public Sigevent sigev_notify(LongArg value) {
      put("sigev_notify", value);
      return this;
    }

    /**
     * {@code sigev_notify: s32}.
     */
    public Sigevent sigev_notify(long value) {
      put("sigev_notify", new Num(value));
      return this;
    }

    /**
     * {@code sigev_notify_thread_id: s32}.
     */
    public Sigevent sigev_notify_thread_id(LongArg value) {
      put("sigev_notify_thread_id", value);
      return this;
    }

    /**
     * {@code sigev_notify_thread_id: s32}.
     */
    public Sigevent sigev_notify_thread_id(long value) {
      put("sigev_notify_thread_id", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct sigevent} that lies somewhere.
   */
  public static final class SigeventVar extends StructVar {
    SigeventVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code sigev_value: u64}.
     */
    public LongVar sigev_value() {
      return field("sigev_value", Type.U64);
    }

    /**
     * {@code sigev_signo: s32}.
     */
    public LongVar sigev_signo() {
      return field("sigev_signo", Type.S32);
    }

    /**
     * {@code sigev_notify: s32}.
     */
    public LongVar sigev_notify() {
      return field("sigev_notify", Type.S32);
    }

    /**
     * {@code sigev_notify_thread_id: s32}.
     */
    public LongVar sigev_notify_thread_id() {
      return field("sigev_notify_thread_id", Type.S32);
    }
  }

  /**
   * A value of {@code struct sigaltstack}.
   */
  public static final class Sigaltstack extends StructLiteral<SigaltstackVar> {
    Sigaltstack() {
      super(LinuxStructs.sigaltstack);
    }

    /**
     * {@code ss_sp: u64}.
     */
    public Sigaltstack ss_sp(LongArg value) {
      put("ss_sp", value);
      return this;
    }

    /**
     * {@code ss_sp: u64}.
     */
    public Sigaltstack ss_sp(long value) {
      put("ss_sp", new Num(value));
      return this;
    }

    /**
     * {@code ss_flags: s32}.
     */
    public Sigaltstack ss_flags(LongArg value) {
      put("ss_flags", value);
      return this;
    }

    /**
     * {@code ss_flags: s32}.
     */
    public Sigaltstack ss_flags(long value) {
      put("ss_flags", new Num(value));
      return this;
    }

    /**
     * {@code ss_size: u64}.
     */
    public Sigaltstack ss_size(LongArg value) {
      put("ss_size", value);
      return this;
    }

    /**
     * {@code ss_size: u64}.
     */
    public Sigaltstack ss_size(long value) {
      put("ss_size", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct sigaltstack} that lies somewhere.
   */
  public static final class SigaltstackVar extends StructVar {
    SigaltstackVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code ss_sp: u64}.
     */
    public LongVar ss_sp() {
      return field("ss_sp", Type.U64);
    }

    /**
     * {@code ss_flags: s32}.
     */
    public LongVar ss_flags() {
      return field("ss_flags", Type.S32);
    }

    /**
     * {@code ss_size: u64}.
     */
    public LongVar ss_size() {
      return field("ss_size", Type.U64);
    }
  }

  /**
   * A value of {@code struct fd_set}.
   */
  public static final class FdSet extends StructLiteral<FdSetVar> {
    FdSet() {
      super(LinuxStructs.fd_set);
    }

    /**
     * {@code fds_bits: u64[16]}.
     */
    public FdSet fds_bits(SpanArg value) {
      put("fds_bits", value);
      return this;
    }
  }

  /**
   * A {@code struct fd_set} that lies somewhere.
   */
  public static final class FdSetVar extends StructVar {
    FdSetVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code fds_bits: u64[16]}.
     */
    public ArrayExpr<LongVar> fds_bits() {
      return field("fds_bits", Type.U64.array(16));
    }
  }

  /**
   * A value of {@code struct sched_param}.
   */
  public static final class SchedParam extends StructLiteral<SchedParamVar> {
    SchedParam() {
      super(LinuxStructs.sched_param);
    }

    /**
     * {@code sched_priority: s32}.
     */
    public SchedParam sched_priority(LongArg value) {
      put("sched_priority", value);
      return this;
    }

    /**
     * {@code sched_priority: s32}.
     */
    public SchedParam sched_priority(long value) {
      put("sched_priority", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct sched_param} that lies somewhere.
   */
  public static final class SchedParamVar extends StructVar {
    SchedParamVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code sched_priority: s32}.
     */
    public LongVar sched_priority() {
      return field("sched_priority", Type.S32);
    }
  }

  /**
   * A value of {@code struct file_handle}.
   */
  public static final class FileHandle extends StructLiteral<FileHandleVar> {
    FileHandle() {
      super(LinuxStructs.file_handle);
    }

    /**
     * {@code handle_bytes: u32}.
     */
    public FileHandle handle_bytes(LongArg value) {
      put("handle_bytes", value);
      return this;
    }

    /**
     * {@code handle_bytes: u32}.
     */
    public FileHandle handle_bytes(long value) {
      put("handle_bytes", new Num(value));
      return this;
    }

    /**
     * {@code handle_type: s32}.
     */
    public FileHandle handle_type(LongArg value) {
      put("handle_type", value);
      return this;
    }

    /**
     * {@code handle_type: s32}.
     */
    public FileHandle handle_type(long value) {
      put("handle_type", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct file_handle} that lies somewhere.
   */
  public static final class FileHandleVar extends StructVar {
    FileHandleVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code handle_bytes: u32}.
     */
    public LongVar handle_bytes() {
      return field("handle_bytes", Type.U32);
    }

    /**
     * {@code handle_type: s32}.
     */
    public LongVar handle_type() {
      return field("handle_type", Type.S32);
    }
  }

  /**
   * A value of {@code struct dirent64}.
   */
  public static final class Dirent64 extends StructLiteral<Dirent64Var> {
    Dirent64() {
      super(LinuxStructs.dirent64);
    }

    /**
     * {@code d_ino: u64}.
     */
    public Dirent64 d_ino(LongArg value) {
      put("d_ino", value);
      return this;
    }

    /**
     * {@code d_ino: u64}.
     */
    public Dirent64 d_ino(long value) {
      put("d_ino", new Num(value));
      return this;
    }

    /**
     * {@code d_off: long}.
     */
    public Dirent64 d_off(LongArg value) {
      put("d_off", value);
      return this;
    }

    /**
     * {@code d_off: long}.
     */
    public Dirent64 d_off(long value) {
      put("d_off", new Num(value));
      return this;
    }

    /**
     * {@code d_reclen: u16}.
     */
    public Dirent64 d_reclen(LongArg value) {
      put("d_reclen", value);
      return this;
    }

    /**
     * {@code d_reclen: u16}.
     */
    public Dirent64 d_reclen(long value) {
      put("d_reclen", new Num(value));
      return this;
    }

    /**
     * {@code d_type: u8}.
     */
    public Dirent64 d_type(LongArg value) {
      put("d_type", value);
      return this;
    }

    /**
     * {@code d_type: u8}.
     */
    public Dirent64 d_type(long value) {
      put("d_type", new Num(value));
      return this;
    }

    /**
     * {@code d_name: byte[256]}.
     */
    public Dirent64 d_name(SpanArg value) {
      put("d_name", value);
      return this;
    }
  }

  /**
   * A {@code struct dirent64} that lies somewhere.
   */
  public static final class Dirent64Var extends StructVar {
    Dirent64Var(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code d_ino: u64}.
     */
    public LongVar d_ino() {
      return field("d_ino", Type.U64);
    }

    /**
     * {@code d_off: long}.
     */
    public LongVar d_off() {
      return field("d_off", Type.LONG);
    }

    /**
     * {@code d_reclen: u16}.
     */
    public LongVar d_reclen() {
      return field("d_reclen", Type.U16);
    }

    /**
     * {@code d_type: u8}.
     */
    public LongVar d_type() {
      return field("d_type", Type.U8);
    }

    /**
     * {@code d_name: byte[256]}.
     */
    public BytesVar d_name() {
      return field("d_name", Type.buffer(256));
    }
  }

  /**
   * A value of {@code struct ustat}.
   */
  public static final class Ustat extends StructLiteral<UstatVar> {
    Ustat() {
      super(LinuxStructs.ustat);
    }

    /**
     * {@code f_tfree: s32}.
     */
    public Ustat f_tfree(LongArg value) {
      put("f_tfree", value);
      return this;
    }

    /**
     * {@code f_tfree: s32}.
     */
    public Ustat f_tfree(long value) {
      put("f_tfree", new Num(value));
      return this;
    }

    /**
     * {@code f_tinode: u64}.
     */
    public Ustat f_tinode(LongArg value) {
      put("f_tinode", value);
      return this;
    }

    /**
     * {@code f_tinode: u64}.
     */
    public Ustat f_tinode(long value) {
      put("f_tinode", new Num(value));
      return this;
    }

    /**
     * {@code f_fname: byte[6]}.
     */
    public Ustat f_fname(SpanArg value) {
      put("f_fname", value);
      return this;
    }

    /**
     * {@code f_fpack: byte[6]}.
     */
    public Ustat f_fpack(SpanArg value) {
      put("f_fpack", value);
      return this;
    }
  }

  /**
   * A {@code struct ustat} that lies somewhere.
   */
  public static final class UstatVar extends StructVar {
    UstatVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code f_tfree: s32}.
     */
    public LongVar f_tfree() {
      return field("f_tfree", Type.S32);
    }

    /**
     * {@code f_tinode: u64}.
     */
    public LongVar f_tinode() {
      return field("f_tinode", Type.U64);
    }

    /**
     * {@code f_fname: byte[6]}.
     */
    public BytesVar f_fname() {
      return field("f_fname", Type.buffer(6));
    }

    /**
     * {@code f_fpack: byte[6]}.
     */
    public BytesVar f_fpack() {
      return field("f_fpack", Type.buffer(6));
    }
  }

  /**
   * A value of {@code struct user_desc}.
   */
  public static final class UserDesc extends StructLiteral<UserDescVar> {
    UserDesc() {
      super(LinuxStructs.user_desc);
    }

    /**
     * {@code entry_number: u32}.
     */
    public UserDesc entry_number(LongArg value) {
      put("entry_number", value);
      return this;
    }

    /**
     * {@code entry_number: u32}.
     */
    public UserDesc entry_number(long value) {
      put("entry_number", new Num(value));
      return this;
    }

    /**
     * {@code base_addr: u32}.
     */
    public UserDesc base_addr(LongArg value) {
      put("base_addr", value);
      return this;
    }

    /**
     * {@code base_addr: u32}.
     */
    public UserDesc base_addr(long value) {
      put("base_addr", new Num(value));
      return this;
    }

    /**
     * {@code limit: u32}.
     */
    public UserDesc limit(LongArg value) {
      put("limit", value);
      return this;
    }

    /**
     * {@code limit: u32}.
     */
    public UserDesc limit(long value) {
      put("limit", new Num(value));
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public UserDesc flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public UserDesc flags(long value) {
      put("flags", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct user_desc} that lies somewhere.
   */
  public static final class UserDescVar extends StructVar {
    UserDescVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code entry_number: u32}.
     */
    public LongVar entry_number() {
      return field("entry_number", Type.U32);
    }

    /**
     * {@code base_addr: u32}.
     */
    public LongVar base_addr() {
      return field("base_addr", Type.U32);
    }

    /**
     * {@code limit: u32}.
     */
    public LongVar limit() {
      return field("limit", Type.U32);
    }

    /**
     * {@code flags: u32}.
     */
    public LongVar flags() {
      return field("flags", Type.U32);
    }
  }

  /**
   * A value of {@code struct sock_fprog}.
   */
  public static final class SockFprog extends StructLiteral<SockFprogVar> {
    SockFprog() {
      super(LinuxStructs.sock_fprog);
    }

    /**
     * {@code len: u16}.
     */
    public SockFprog len(LongArg value) {
      put("len", value);
      return this;
    }

    /**
     * {@code len: u16}.
     */
    public SockFprog len(long value) {
      put("len", new Num(value));
      return this;
    }

    /**
     * {@code filter: pointer}.
     */
    public SockFprog filter(PointerArg value) {
      put("filter", value);
      return this;
    }
  }

  /**
   * A {@code struct sock_fprog} that lies somewhere.
   */
  public static final class SockFprogVar extends StructVar {
    SockFprogVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code len: u16}.
     */
    public LongVar len() {
      return field("len", Type.U16);
    }

    /**
     * {@code filter: pointer}.
     */
    public LongVar filter() {
      return field("filter", Type.POINTER);
    }
  }

  /**
   * A value of {@code struct stat}.
   */
  public static final class Stat extends StructLiteral<StatVar> {
    Stat() {
      super(LinuxStructs.stat);
    }

    /**
     * {@code st_dev: u64}.
     */
    public Stat st_dev(LongArg value) {
      put("st_dev", value);
      return this;
    }

    /**
     * {@code st_dev: u64}.
     */
    public Stat st_dev(long value) {
      put("st_dev", new Num(value));
      return this;
    }

    /**
     * {@code st_ino: u64}.
     */
    public Stat st_ino(LongArg value) {
      put("st_ino", value);
      return this;
    }

    /**
     * {@code st_ino: u64}.
     */
    public Stat st_ino(long value) {
      put("st_ino", new Num(value));
      return this;
    }

    /**
     * {@code st_nlink: u64}.
     */
    public Stat st_nlink(LongArg value) {
      put("st_nlink", value);
      return this;
    }

    /**
     * {@code st_nlink: u64}.
     */
    public Stat st_nlink(long value) {
      put("st_nlink", new Num(value));
      return this;
    }

    /**
     * {@code st_mode: u32}.
     */
    public Stat st_mode(LongArg value) {
      put("st_mode", value);
      return this;
    }

    /**
     * {@code st_mode: u32}.
     */
    public Stat st_mode(long value) {
      put("st_mode", new Num(value));
      return this;
    }

    /**
     * {@code st_uid: u32}.
     */
    public Stat st_uid(LongArg value) {
      put("st_uid", value);
      return this;
    }

    /**
     * {@code st_uid: u32}.
     */
    public Stat st_uid(long value) {
      put("st_uid", new Num(value));
      return this;
    }

    /**
     * {@code st_gid: u32}.
     */
    public Stat st_gid(LongArg value) {
      put("st_gid", value);
      return this;
    }

    /**
     * {@code st_gid: u32}.
     */
    public Stat st_gid(long value) {
      put("st_gid", new Num(value));
      return this;
    }

    /**
     * {@code st_rdev: u64}.
     */
    public Stat st_rdev(LongArg value) {
      put("st_rdev", value);
      return this;
    }

    /**
     * {@code st_rdev: u64}.
     */
    public Stat st_rdev(long value) {
      put("st_rdev", new Num(value));
      return this;
    }

    /**
     * {@code st_size: long}.
     */
    public Stat st_size(LongArg value) {
      put("st_size", value);
      return this;
    }

    /**
     * {@code st_size: long}.
     */
    public Stat st_size(long value) {
      put("st_size", new Num(value));
      return this;
    }

    /**
     * {@code st_blksize: long}.
     */
    public Stat st_blksize(LongArg value) {
      put("st_blksize", value);
      return this;
    }

    /**
     * {@code st_blksize: long}.
     */
    public Stat st_blksize(long value) {
      put("st_blksize", new Num(value));
      return this;
    }

    /**
     * {@code st_blocks: long}.
     */
    public Stat st_blocks(LongArg value) {
      put("st_blocks", value);
      return this;
    }

    /**
     * {@code st_blocks: long}.
     */
    public Stat st_blocks(long value) {
      put("st_blocks", new Num(value));
      return this;
    }

    /**
     * {@code st_atime: long}.
     */
    public Stat st_atime(LongArg value) {
      put("st_atime", value);
      return this;
    }

    /**
     * {@code st_atime: long}.
     */
    public Stat st_atime(long value) {
      put("st_atime", new Num(value));
      return this;
    }

    /**
     * {@code st_atime_nsec: long}.
     */
    public Stat st_atime_nsec(LongArg value) {
      put("st_atime_nsec", value);
      return this;
    }

    /**
     * {@code st_atime_nsec: long}.
     */
    public Stat st_atime_nsec(long value) {
      put("st_atime_nsec", new Num(value));
      return this;
    }

    /**
     * {@code st_mtime: long}.
     */
    public Stat st_mtime(LongArg value) {
      put("st_mtime", value);
      return this;
    }

    /**
     * {@code st_mtime: long}.
     */
    public Stat st_mtime(long value) {
      put("st_mtime", new Num(value));
      return this;
    }

    /**
     * {@code st_mtime_nsec: long}.
     */
    public Stat st_mtime_nsec(LongArg value) {
      put("st_mtime_nsec", value);
      return this;
    }

    /**
     * {@code st_mtime_nsec: long}.
     */
    public Stat st_mtime_nsec(long value) {
      put("st_mtime_nsec", new Num(value));
      return this;
    }

    /**
     * {@code st_ctime: long}.
     */
    public Stat st_ctime(LongArg value) {
      put("st_ctime", value);
      return this;
    }

    /**
     * {@code st_ctime: long}.
     */
    public Stat st_ctime(long value) {
      put("st_ctime", new Num(value));
      return this;
    }

    /**
     * {@code st_ctime_nsec: long}.
     */
    public Stat st_ctime_nsec(LongArg value) {
      put("st_ctime_nsec", value);
      return this;
    }

    /**
     * {@code st_ctime_nsec: long}.
     */
    public Stat st_ctime_nsec(long value) {
      put("st_ctime_nsec", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct stat} that lies somewhere.
   */
  public static final class StatVar extends StructVar {
    StatVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code st_dev: u64}.
     */
    public LongVar st_dev() {
      return field("st_dev", Type.U64);
    }

    /**
     * {@code st_ino: u64}.
     */
    public LongVar st_ino() {
      return field("st_ino", Type.U64);
    }

    /**
     * {@code st_nlink: u64}.
     */
    public LongVar st_nlink() {
      return field("st_nlink", Type.U64);
    }

    /**
     * {@code st_mode: u32}.
     */
    public LongVar st_mode() {
      return field("st_mode", Type.U32);
    }

    /**
     * {@code st_uid: u32}.
     */
    public LongVar st_uid() {
      return field("st_uid", Type.U32);
    }

    /**
     * {@code st_gid: u32}.
     */
    public LongVar st_gid() {
      return field("st_gid", Type.U32);
    }

    /**
     * {@code st_rdev: u64}.
     */
    public LongVar st_rdev() {
      return field("st_rdev", Type.U64);
    }

    /**
     * {@code st_size: long}.
     */
    public LongVar st_size() {
      return field("st_size", Type.LONG);
    }

    /**
     * {@code st_blksize: long}.
     */
    public LongVar st_blksize() {
      return field("st_blksize", Type.LONG);
    }

    /**
     * {@code st_blocks: long}.
     */
    public LongVar st_blocks() {
      return field("st_blocks", Type.LONG);
    }

    /**
     * {@code st_atime: long}.
     */
    public LongVar st_atime() {
      return field("st_atime", Type.LONG);
    }

    /**
     * {@code st_atime_nsec: long}.
     */
    public LongVar st_atime_nsec() {
      return field("st_atime_nsec", Type.LONG);
    }

    /**
     * {@code st_mtime: long}.
     */
    public LongVar st_mtime() {
      return field("st_mtime", Type.LONG);
    }

    /**
     * {@code st_mtime_nsec: long}.
     */
    public LongVar st_mtime_nsec() {
      return field("st_mtime_nsec", Type.LONG);
    }

    /**
     * {@code st_ctime: long}.
     */
    public LongVar st_ctime() {
      return field("st_ctime", Type.LONG);
    }

    /**
     * {@code st_ctime_nsec: long}.
     */
    public LongVar st_ctime_nsec() {
      return field("st_ctime_nsec", Type.LONG);
    }
  }

  /**
   * A value of {@code struct statx_timestamp}.
   */
  public static final class StatxTimestamp extends StructLiteral<StatxTimestampVar> {
    StatxTimestamp() {
      super(LinuxStructs.statx_timestamp);
    }

    /**
     * {@code tv_sec: long}.
     */
    public StatxTimestamp tv_sec(LongArg value) {
      put("tv_sec", value);
      return this;
    }

    /**
     * {@code tv_sec: long}.
     */
    public StatxTimestamp tv_sec(long value) {
      put("tv_sec", new Num(value));
      return this;
    }

    /**
     * {@code tv_nsec: u32}.
     */
    public StatxTimestamp tv_nsec(LongArg value) {
      put("tv_nsec", value);
      return this;
    }

    /**
     * {@code tv_nsec: u32}.
     */
    public StatxTimestamp tv_nsec(long value) {
      put("tv_nsec", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct statx_timestamp} that lies somewhere.
   */
  public static final class StatxTimestampVar extends StructVar {
    StatxTimestampVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code tv_sec: long}.
     */
    public LongVar tv_sec() {
      return field("tv_sec", Type.LONG);
    }

    /**
     * {@code tv_nsec: u32}.
     */
    public LongVar tv_nsec() {
      return field("tv_nsec", Type.U32);
    }
  }

  /**
   * A value of {@code struct statx}.
   */
  public static final class Statx extends StructLiteral<StatxVar> {
    Statx() {
      super(LinuxStructs.statx);
    }

    /**
     * {@code stx_mask: u32}.
     */
    public Statx stx_mask(LongArg value) {
      put("stx_mask", value);
      return this;
    }

    /**
     * {@code stx_mask: u32}.
     */
    public Statx stx_mask(long value) {
      put("stx_mask", new Num(value));
      return this;
    }

    /**
     * {@code stx_blksize: u32}.
     */
    public Statx stx_blksize(LongArg value) {
      put("stx_blksize", value);
      return this;
    }

    /**
     * {@code stx_blksize: u32}.
     */
    public Statx stx_blksize(long value) {
      put("stx_blksize", new Num(value));
      return this;
    }

    /**
     * {@code stx_attributes: u64}.
     */
    public Statx stx_attributes(LongArg value) {
      put("stx_attributes", value);
      return this;
    }

    /**
     * {@code stx_attributes: u64}.
     */
    public Statx stx_attributes(long value) {
      put("stx_attributes", new Num(value));
      return this;
    }

    /**
     * {@code stx_nlink: u32}.
     */
    public Statx stx_nlink(LongArg value) {
      put("stx_nlink", value);
      return this;
    }

    /**
     * {@code stx_nlink: u32}.
     */
    public Statx stx_nlink(long value) {
      put("stx_nlink", new Num(value));
      return this;
    }

    /**
     * {@code stx_uid: u32}.
     */
    public Statx stx_uid(LongArg value) {
      put("stx_uid", value);
      return this;
    }

    /**
     * {@code stx_uid: u32}.
     */
    public Statx stx_uid(long value) {
      put("stx_uid", new Num(value));
      return this;
    }

    /**
     * {@code stx_gid: u32}.
     */
    public Statx stx_gid(LongArg value) {
      put("stx_gid", value);
      return this;
    }

    /**
     * {@code stx_gid: u32}.
     */
    public Statx stx_gid(long value) {
      put("stx_gid", new Num(value));
      return this;
    }

    /**
     * {@code stx_mode: u16}.
     */
    public Statx stx_mode(LongArg value) {
      put("stx_mode", value);
      return this;
    }

    /**
     * {@code stx_mode: u16}.
     */
    public Statx stx_mode(long value) {
      put("stx_mode", new Num(value));
      return this;
    }

    /**
     * {@code stx_ino: u64}.
     */
    public Statx stx_ino(LongArg value) {
      put("stx_ino", value);
      return this;
    }

    /**
     * {@code stx_ino: u64}.
     */
    public Statx stx_ino(long value) {
      put("stx_ino", new Num(value));
      return this;
    }

    /**
     * {@code stx_size: u64}.
     */
    public Statx stx_size(LongArg value) {
      put("stx_size", value);
      return this;
    }

    /**
     * {@code stx_size: u64}.
     */
    public Statx stx_size(long value) {
      put("stx_size", new Num(value));
      return this;
    }

    /**
     * {@code stx_blocks: u64}.
     */
    public Statx stx_blocks(LongArg value) {
      put("stx_blocks", value);
      return this;
    }

    /**
     * {@code stx_blocks: u64}.
     */
    public Statx stx_blocks(long value) {
      put("stx_blocks", new Num(value));
      return this;
    }

    /**
     * {@code stx_attributes_mask: u64}.
     */
    public Statx stx_attributes_mask(LongArg value) {
      put("stx_attributes_mask", value);
      return this;
    }

    /**
     * {@code stx_attributes_mask: u64}.
     */
    public Statx stx_attributes_mask(long value) {
      put("stx_attributes_mask", new Num(value));
      return this;
    }

    /**
     * {@code stx_atime: statx_timestamp}.
     */
    public Statx stx_atime(SpanArg value) {
      put("stx_atime", value);
      return this;
    }

    /**
     * {@code stx_btime: statx_timestamp}.
     */
    public Statx stx_btime(SpanArg value) {
      put("stx_btime", value);
      return this;
    }

    /**
     * {@code stx_ctime: statx_timestamp}.
     */
    public Statx stx_ctime(SpanArg value) {
      put("stx_ctime", value);
      return this;
    }

    /**
     * {@code stx_mtime: statx_timestamp}.
     */
    public Statx stx_mtime(SpanArg value) {
      put("stx_mtime", value);
      return this;
    }

    /**
     * {@code stx_rdev_major: u32}.
     */
    public Statx stx_rdev_major(LongArg value) {
      put("stx_rdev_major", value);
      return this;
    }

    /**
     * {@code stx_rdev_major: u32}.
     */
    public Statx stx_rdev_major(long value) {
      put("stx_rdev_major", new Num(value));
      return this;
    }

    /**
     * {@code stx_rdev_minor: u32}.
     */
    public Statx stx_rdev_minor(LongArg value) {
      put("stx_rdev_minor", value);
      return this;
    }

    /**
     * {@code stx_rdev_minor: u32}.
     */
    public Statx stx_rdev_minor(long value) {
      put("stx_rdev_minor", new Num(value));
      return this;
    }

    /**
     * {@code stx_dev_major: u32}.
     */
    public Statx stx_dev_major(LongArg value) {
      put("stx_dev_major", value);
      return this;
    }

    /**
     * {@code stx_dev_major: u32}.
     */
    public Statx stx_dev_major(long value) {
      put("stx_dev_major", new Num(value));
      return this;
    }

    /**
     * {@code stx_dev_minor: u32}.
     */
    public Statx stx_dev_minor(LongArg value) {
      put("stx_dev_minor", value);
      return this;
    }

    /**
     * {@code stx_dev_minor: u32}.
     */
    public Statx stx_dev_minor(long value) {
      put("stx_dev_minor", new Num(value));
      return this;
    }

    /**
     * {@code stx_mnt_id: u64}.
     */
    public Statx stx_mnt_id(LongArg value) {
      put("stx_mnt_id", value);
      return this;
    }

    /**
     * {@code stx_mnt_id: u64}.
     */
    public Statx stx_mnt_id(long value) {
      put("stx_mnt_id", new Num(value));
      return this;
    }

    /**
     * {@code stx_dio_mem_align: u32}.
     */
    public Statx stx_dio_mem_align(LongArg value) {
      put("stx_dio_mem_align", value);
      return this;
    }

    /**
     * {@code stx_dio_mem_align: u32}.
     */
    public Statx stx_dio_mem_align(long value) {
      put("stx_dio_mem_align", new Num(value));
      return this;
    }

    /**
     * {@code stx_dio_offset_align: u32}.
     */
    public Statx stx_dio_offset_align(LongArg value) {
      put("stx_dio_offset_align", value);
      return this;
    }

    /**
     * {@code stx_dio_offset_align: u32}.
     */
    public Statx stx_dio_offset_align(long value) {
      put("stx_dio_offset_align", new Num(value));
      return this;
    }

    /**
     * {@code stx_subvol: u64}, since Linux 6.10.
     */
    public Statx stx_subvol(LongArg value) {
      put("stx_subvol", value);
      return this;
    }

    /**
     * {@code stx_subvol: u64}, since Linux 6.10.
     */
    public Statx stx_subvol(long value) {
      put("stx_subvol", new Num(value));
      return this;
    }

    /**
     * {@code stx_atomic_write_unit_min: u32}, since Linux 6.11.
     */
    public Statx stx_atomic_write_unit_min(LongArg value) {
      put("stx_atomic_write_unit_min", value);
      return this;
    }

    /**
     * {@code stx_atomic_write_unit_min: u32}, since Linux 6.11.
     */
    public Statx stx_atomic_write_unit_min(long value) {
      put("stx_atomic_write_unit_min", new Num(value));
      return this;
    }

    /**
     * {@code stx_atomic_write_unit_max: u32}, since Linux 6.11.
     */
    public Statx stx_atomic_write_unit_max(LongArg value) {
      put("stx_atomic_write_unit_max", value);
      return this;
    }

    /**
     * {@code stx_atomic_write_unit_max: u32}, since Linux 6.11.
     */
    public Statx stx_atomic_write_unit_max(long value) {
      put("stx_atomic_write_unit_max", new Num(value));
      return this;
    }

    /**
     * {@code stx_atomic_write_segments_max: u32}, since Linux 6.11.
     */
    public Statx stx_atomic_write_segments_max(LongArg value) {
      put("stx_atomic_write_segments_max", value);
      return this;
    }

    /**
     * {@code stx_atomic_write_segments_max: u32}, since Linux 6.11.
     */
    public Statx stx_atomic_write_segments_max(long value) {
      put("stx_atomic_write_segments_max", new Num(value));
      return this;
    }

    /**
     * {@code stx_dio_read_offset_align: u32}, since Linux 6.15.
     */
    public Statx stx_dio_read_offset_align(LongArg value) {
      put("stx_dio_read_offset_align", value);
      return this;
    }

    /**
     * {@code stx_dio_read_offset_align: u32}, since Linux 6.15.
     */
    public Statx stx_dio_read_offset_align(long value) {
      put("stx_dio_read_offset_align", new Num(value));
      return this;
    }

    /**
     * {@code stx_atomic_write_unit_max_opt: u32}, since Linux 6.16.
     */
    public Statx stx_atomic_write_unit_max_opt(LongArg value) {
      put("stx_atomic_write_unit_max_opt", value);
      return this;
    }

    /**
     * {@code stx_atomic_write_unit_max_opt: u32}, since Linux 6.16.
     */
    public Statx stx_atomic_write_unit_max_opt(long value) {
      put("stx_atomic_write_unit_max_opt", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct statx} that lies somewhere.
   */
  public static final class StatxVar extends StructVar {
    StatxVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code stx_mask: u32}.
     */
    public LongVar stx_mask() {
      return field("stx_mask", Type.U32);
    }

    /**
     * {@code stx_blksize: u32}.
     */
    public LongVar stx_blksize() {
      return field("stx_blksize", Type.U32);
    }

    /**
     * {@code stx_attributes: u64}.
     */
    public LongVar stx_attributes() {
      return field("stx_attributes", Type.U64);
    }

    /**
     * {@code stx_nlink: u32}.
     */
    public LongVar stx_nlink() {
      return field("stx_nlink", Type.U32);
    }

    /**
     * {@code stx_uid: u32}.
     */
    public LongVar stx_uid() {
      return field("stx_uid", Type.U32);
    }

    /**
     * {@code stx_gid: u32}.
     */
    public LongVar stx_gid() {
      return field("stx_gid", Type.U32);
    }

    /**
     * {@code stx_mode: u16}.
     */
    public LongVar stx_mode() {
      return field("stx_mode", Type.U16);
    }

    /**
     * {@code stx_ino: u64}.
     */
    public LongVar stx_ino() {
      return field("stx_ino", Type.U64);
    }

    /**
     * {@code stx_size: u64}.
     */
    public LongVar stx_size() {
      return field("stx_size", Type.U64);
    }

    /**
     * {@code stx_blocks: u64}.
     */
    public LongVar stx_blocks() {
      return field("stx_blocks", Type.U64);
    }

    /**
     * {@code stx_attributes_mask: u64}.
     */
    public LongVar stx_attributes_mask() {
      return field("stx_attributes_mask", Type.U64);
    }

    /**
     * {@code stx_atime: statx_timestamp}.
     */
    public StatxTimestampVar stx_atime() {
      return field("stx_atime", LinuxStructs.statx_timestamp);
    }

    /**
     * {@code stx_btime: statx_timestamp}.
     */
    public StatxTimestampVar stx_btime() {
      return field("stx_btime", LinuxStructs.statx_timestamp);
    }

    /**
     * {@code stx_ctime: statx_timestamp}.
     */
    public StatxTimestampVar stx_ctime() {
      return field("stx_ctime", LinuxStructs.statx_timestamp);
    }

    /**
     * {@code stx_mtime: statx_timestamp}.
     */
    public StatxTimestampVar stx_mtime() {
      return field("stx_mtime", LinuxStructs.statx_timestamp);
    }

    /**
     * {@code stx_rdev_major: u32}.
     */
    public LongVar stx_rdev_major() {
      return field("stx_rdev_major", Type.U32);
    }

    /**
     * {@code stx_rdev_minor: u32}.
     */
    public LongVar stx_rdev_minor() {
      return field("stx_rdev_minor", Type.U32);
    }

    /**
     * {@code stx_dev_major: u32}.
     */
    public LongVar stx_dev_major() {
      return field("stx_dev_major", Type.U32);
    }

    /**
     * {@code stx_dev_minor: u32}.
     */
    public LongVar stx_dev_minor() {
      return field("stx_dev_minor", Type.U32);
    }

    /**
     * {@code stx_mnt_id: u64}.
     */
    public LongVar stx_mnt_id() {
      return field("stx_mnt_id", Type.U64);
    }

    /**
     * {@code stx_dio_mem_align: u32}.
     */
    public LongVar stx_dio_mem_align() {
      return field("stx_dio_mem_align", Type.U32);
    }

    /**
     * {@code stx_dio_offset_align: u32}.
     */
    public LongVar stx_dio_offset_align() {
      return field("stx_dio_offset_align", Type.U32);
    }

    /**
     * {@code stx_subvol: u64}, since Linux 6.10.
     */
    public LongVar stx_subvol() {
      return field("stx_subvol", Type.U64);
    }

    /**
     * {@code stx_atomic_write_unit_min: u32}, since Linux 6.11.
     */
    public LongVar stx_atomic_write_unit_min() {
      return field("stx_atomic_write_unit_min", Type.U32);
    }

    /**
     * {@code stx_atomic_write_unit_max: u32}, since Linux 6.11.
     */
    public LongVar stx_atomic_write_unit_max() {
      return field("stx_atomic_write_unit_max", Type.U32);
    }

    /**
     * {@code stx_atomic_write_segments_max: u32}, since Linux 6.11.
     */
    public LongVar stx_atomic_write_segments_max() {
      return field("stx_atomic_write_segments_max", Type.U32);
    }

    /**
     * {@code stx_dio_read_offset_align: u32}, since Linux 6.15.
     */
    public LongVar stx_dio_read_offset_align() {
      return field("stx_dio_read_offset_align", Type.U32);
    }

    /**
     * {@code stx_atomic_write_unit_max_opt: u32}, since Linux 6.16.
     */
    public LongVar stx_atomic_write_unit_max_opt() {
      return field("stx_atomic_write_unit_max_opt", Type.U32);
    }
  }

  /**
   * A value of {@code struct timeval}.
   */
  public static final class Timeval extends StructLiteral<TimevalVar> {
    Timeval() {
      super(LinuxStructs.timeval);
    }

    /**
     * {@code tv_sec: long}.
     */
    public Timeval tv_sec(LongArg value) {
      put("tv_sec", value);
      return this;
    }

    /**
     * {@code tv_sec: long}.
     */
    public Timeval tv_sec(long value) {
      put("tv_sec", new Num(value));
      return this;
    }

    /**
     * {@code tv_usec: long}.
     */
    public Timeval tv_usec(LongArg value) {
      put("tv_usec", value);
      return this;
    }

    /**
     * {@code tv_usec: long}.
     */
    public Timeval tv_usec(long value) {
      put("tv_usec", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct timeval} that lies somewhere.
   */
  public static final class TimevalVar extends StructVar {
    TimevalVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code tv_sec: long}.
     */
    public LongVar tv_sec() {
      return field("tv_sec", Type.LONG);
    }

    /**
     * {@code tv_usec: long}.
     */
    public LongVar tv_usec() {
      return field("tv_usec", Type.LONG);
    }
  }

  /**
   * A value of {@code struct timezone}.
   */
  public static final class Timezone extends StructLiteral<TimezoneVar> {
    Timezone() {
      super(LinuxStructs.timezone);
    }

    /**
     * {@code tz_minuteswest: s32}.
     */
    public Timezone tz_minuteswest(LongArg value) {
      put("tz_minuteswest", value);
      return this;
    }

    /**
     * {@code tz_minuteswest: s32}.
     */
    public Timezone tz_minuteswest(long value) {
      put("tz_minuteswest", new Num(value));
      return this;
    }

    /**
     * {@code tz_dsttime: s32}.
     */
    public Timezone tz_dsttime(LongArg value) {
      put("tz_dsttime", value);
      return this;
    }

    /**
     * {@code tz_dsttime: s32}.
     */
    public Timezone tz_dsttime(long value) {
      put("tz_dsttime", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct timezone} that lies somewhere.
   */
  public static final class TimezoneVar extends StructVar {
    TimezoneVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code tz_minuteswest: s32}.
     */
    public LongVar tz_minuteswest() {
      return field("tz_minuteswest", Type.S32);
    }

    /**
     * {@code tz_dsttime: s32}.
     */
    public LongVar tz_dsttime() {
      return field("tz_dsttime", Type.S32);
    }
  }

  /**
   * A value of {@code struct itimerval}.
   */
  public static final class Itimerval extends StructLiteral<ItimervalVar> {
    Itimerval() {
      super(LinuxStructs.itimerval);
    }

    /**
     * {@code it_interval: timeval}.
     */
    public Itimerval it_interval(SpanArg value) {
      put("it_interval", value);
      return this;
    }

    /**
     * {@code it_value: timeval}.
     */
    public Itimerval it_value(SpanArg value) {
      put("it_value", value);
      return this;
    }
  }

  /**
   * A {@code struct itimerval} that lies somewhere.
   */
  public static final class ItimervalVar extends StructVar {
    ItimervalVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code it_interval: timeval}.
     */
    public TimevalVar it_interval() {
      return field("it_interval", LinuxStructs.timeval);
    }

    /**
     * {@code it_value: timeval}.
     */
    public TimevalVar it_value() {
      return field("it_value", LinuxStructs.timeval);
    }
  }

  /**
   * A value of {@code struct itimerspec}.
   */
  public static final class Itimerspec extends StructLiteral<ItimerspecVar> {
    Itimerspec() {
      super(LinuxStructs.itimerspec);
    }

    /**
     * {@code it_interval: timespec}.
     */
    public Itimerspec it_interval(SpanArg value) {
      put("it_interval", value);
      return this;
    }

    /**
     * {@code it_value: timespec}.
     */
    public Itimerspec it_value(SpanArg value) {
      put("it_value", value);
      return this;
    }
  }

  /**
   * A {@code struct itimerspec} that lies somewhere.
   */
  public static final class ItimerspecVar extends StructVar {
    ItimerspecVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code it_interval: timespec}.
     */
    public TimespecVar it_interval() {
      return field("it_interval", LinuxStructs.timespec);
    }

    /**
     * {@code it_value: timespec}.
     */
    public TimespecVar it_value() {
      return field("it_value", LinuxStructs.timespec);
    }
  }

  /**
   * A value of {@code struct utimbuf}.
   */
  public static final class Utimbuf extends StructLiteral<UtimbufVar> {
    Utimbuf() {
      super(LinuxStructs.utimbuf);
    }

    /**
     * {@code actime: long}.
     */
    public Utimbuf actime(LongArg value) {
      put("actime", value);
      return this;
    }

    /**
     * {@code actime: long}.
     */
    public Utimbuf actime(long value) {
      put("actime", new Num(value));
      return this;
    }

    /**
     * {@code modtime: long}.
     */
    public Utimbuf modtime(LongArg value) {
      put("modtime", value);
      return this;
    }

    /**
     * {@code modtime: long}.
     */
    public Utimbuf modtime(long value) {
      put("modtime", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct utimbuf} that lies somewhere.
   */
  public static final class UtimbufVar extends StructVar {
    UtimbufVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code actime: long}.
     */
    public LongVar actime() {
      return field("actime", Type.LONG);
    }

    /**
     * {@code modtime: long}.
     */
    public LongVar modtime() {
      return field("modtime", Type.LONG);
    }
  }

  /**
   * A value of {@code struct open_how}.
   */
  public static final class OpenHow extends StructLiteral<OpenHowVar> {
    OpenHow() {
      super(LinuxStructs.open_how);
    }

    /**
     * {@code flags: u64}.
     */
    public OpenHow flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * {@code flags: u64}.
     */
    public OpenHow flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * {@code mode: u64}.
     */
    public OpenHow mode(LongArg value) {
      put("mode", value);
      return this;
    }

    /**
     * {@code mode: u64}.
     */
    public OpenHow mode(long value) {
      put("mode", new Num(value));
      return this;
    }

    /**
     * {@code resolve: u64}.
     */
    public OpenHow resolve(LongArg value) {
      put("resolve", value);
      return this;
    }

    /**
     * {@code resolve: u64}.
     */
    public OpenHow resolve(long value) {
      put("resolve", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct open_how} that lies somewhere.
   */
  public static final class OpenHowVar extends StructVar {
    OpenHowVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code flags: u64}.
     */
    public LongVar flags() {
      return field("flags", Type.U64);
    }

    /**
     * {@code mode: u64}.
     */
    public LongVar mode() {
      return field("mode", Type.U64);
    }

    /**
     * {@code resolve: u64}.
     */
    public LongVar resolve() {
      return field("resolve", Type.U64);
    }
  }

  /**
   * A value of {@code struct iovec}.
   */
  public static final class Iovec extends StructLiteral<IovecVar> {
    Iovec() {
      super(LinuxStructs.iovec);
    }

    /**
     * {@code iov_base: bytes}.
     */
    public Iovec iov_base(SpanArg value) {
      put("iov_base", value);
      return this;
    }
  }

  /**
   * A {@code struct iovec} that lies somewhere.
   */
  public static final class IovecVar extends StructVar {
    IovecVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code iov_base: bytes}.
     */
    public BytesVar iov_base() {
      return field("iov_base", Type.BYTES);
    }
  }

  /**
   * A value of {@code struct epoll_event}.
   */
  public static final class EpollEvent extends StructLiteral<EpollEventVar> {
    EpollEvent() {
      super(LinuxStructs.epoll_event);
    }

    /**
     * {@code events: u32}.
     */
    public EpollEvent events(LongArg value) {
      put("events", value);
      return this;
    }

    /**
     * {@code events: u32}.
     */
    public EpollEvent events(long value) {
      put("events", new Num(value));
      return this;
    }

    /**
     * {@code data: u64}.
     */
    public EpollEvent data(LongArg value) {
      put("data", value);
      return this;
    }

    /**
     * {@code data: u64}.
     */
    public EpollEvent data(long value) {
      put("data", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct epoll_event} that lies somewhere.
   */
  public static final class EpollEventVar extends StructVar {
    EpollEventVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code events: u32}.
     */
    public LongVar events() {
      return field("events", Type.U32);
    }

    /**
     * {@code data: u64}.
     */
    public LongVar data() {
      return field("data", Type.U64);
    }
  }

  /**
   * A value of {@code struct inotify_event}.
   */
  public static final class InotifyEvent extends StructLiteral<InotifyEventVar> {
    InotifyEvent() {
      super(LinuxStructs.inotify_event);
    }

    /**
     * {@code wd: s32}.
     */
    public InotifyEvent wd(LongArg value) {
      put("wd", value);
      return this;
    }

    /**
     * {@code wd: s32}.
     */
    public InotifyEvent wd(long value) {
      put("wd", new Num(value));
      return this;
    }

    /**
     * {@code mask: u32}.
     */
    public InotifyEvent mask(LongArg value) {
      put("mask", value);
      return this;
    }

    /**
     * {@code mask: u32}.
     */
    public InotifyEvent mask(long value) {
      put("mask", new Num(value));
      return this;
    }

    /**
     * {@code cookie: u32}.
     */
    public InotifyEvent cookie(LongArg value) {
      put("cookie", value);
      return this;
    }

    /**
     * {@code cookie: u32}.
     */
    public InotifyEvent cookie(long value) {
      put("cookie", new Num(value));
      return this;
    }

    /**
     * {@code len: u32}.
     */
    public InotifyEvent len(LongArg value) {
      put("len", value);
      return this;
    }

    /**
     * {@code len: u32}.
     */
    public InotifyEvent len(long value) {
      put("len", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct inotify_event} that lies somewhere.
   */
  public static final class InotifyEventVar extends StructVar {
    InotifyEventVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code wd: s32}.
     */
    public LongVar wd() {
      return field("wd", Type.S32);
    }

    /**
     * {@code mask: u32}.
     */
    public LongVar mask() {
      return field("mask", Type.U32);
    }

    /**
     * {@code cookie: u32}.
     */
    public LongVar cookie() {
      return field("cookie", Type.U32);
    }

    /**
     * {@code len: u32}.
     */
    public LongVar len() {
      return field("len", Type.U32);
    }
  }

  /**
   * A value of {@code struct fanotify_event_metadata}.
   */
  public static final class FanotifyEventMetadata extends StructLiteral<FanotifyEventMetadataVar> {
    FanotifyEventMetadata() {
      super(LinuxStructs.fanotify_event_metadata);
    }

    /**
     * {@code event_len: u32}.
     */
    public FanotifyEventMetadata event_len(LongArg value) {
      put("event_len", value);
      return this;
    }

    /**
     * {@code event_len: u32}.
     */
    public FanotifyEventMetadata event_len(long value) {
      put("event_len", new Num(value));
      return this;
    }

    /**
     * {@code vers: u8}.
     */
    public FanotifyEventMetadata vers(LongArg value) {
      put("vers", value);
      return this;
    }

    /**
     * {@code vers: u8}.
     */
    public FanotifyEventMetadata vers(long value) {
      put("vers", new Num(value));
      return this;
    }

    /**
     * {@code metadata_len: u16}.
     */
    public FanotifyEventMetadata metadata_len(LongArg value) {
      put("metadata_len", value);
      return this;
    }

    /**
     * {@code metadata_len: u16}.
     */
    public FanotifyEventMetadata metadata_len(long value) {
      put("metadata_len", new Num(value));
      return this;
    }

    /**
     * {@code mask: u64}.
     */
    public FanotifyEventMetadata mask(LongArg value) {
      put("mask", value);
      return this;
    }

    /**
     * {@code mask: u64}.
     */
    public FanotifyEventMetadata mask(long value) {
      put("mask", new Num(value));
      return this;
    }

    /**
     * {@code fd: s32}.
     */
    public FanotifyEventMetadata fd(LongArg value) {
      put("fd", value);
      return this;
    }

    /**
     * {@code fd: s32}.
     */
    public FanotifyEventMetadata fd(long value) {
      put("fd", new Num(value));
      return this;
    }

    /**
     * {@code pid: s32}.
     */
    public FanotifyEventMetadata pid(LongArg value) {
      put("pid", value);
      return this;
    }

    /**
     * {@code pid: s32}.
     */
    public FanotifyEventMetadata pid(long value) {
      put("pid", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct fanotify_event_metadata} that lies somewhere.
   */
  public static final class FanotifyEventMetadataVar extends StructVar {
    FanotifyEventMetadataVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code event_len: u32}.
     */
    public LongVar event_len() {
      return field("event_len", Type.U32);
    }

    /**
     * {@code vers: u8}.
     */
    public LongVar vers() {
      return field("vers", Type.U8);
    }

    /**
     * {@code metadata_len: u16}.
     */
    public LongVar metadata_len() {
      return field("metadata_len", Type.U16);
    }

    /**
     * {@code mask: u64}.
     */
    public LongVar mask() {
      return field("mask", Type.U64);
    }

    /**
     * {@code fd: s32}.
     */
    public LongVar fd() {
      return field("fd", Type.S32);
    }

    /**
     * {@code pid: s32}.
     */
    public LongVar pid() {
      return field("pid", Type.S32);
    }
  }

  /**
   * A value of {@code struct signalfd_siginfo}.
   */
  public static final class SignalfdSiginfo extends StructLiteral<SignalfdSiginfoVar> {
    SignalfdSiginfo() {
      super(LinuxStructs.signalfd_siginfo);
    }

    /**
     * {@code ssi_signo: u32}.
     */
    public SignalfdSiginfo ssi_signo(LongArg value) {
      put("ssi_signo", value);
      return this;
    }

    /**
     * {@code ssi_signo: u32}.
     */
    public SignalfdSiginfo ssi_signo(long value) {
      put("ssi_signo", new Num(value));
      return this;
    }

    /**
     * {@code ssi_errno: s32}.
     */
    public SignalfdSiginfo ssi_errno(LongArg value) {
      put("ssi_errno", value);
      return this;
    }

    /**
     * {@code ssi_errno: s32}.
     */
    public SignalfdSiginfo ssi_errno(long value) {
      put("ssi_errno", new Num(value));
      return this;
    }

    /**
     * {@code ssi_code: s32}.
     */
    public SignalfdSiginfo ssi_code(LongArg value) {
      put("ssi_code", value);
      return this;
    }

    /**
     * {@code ssi_code: s32}.
     */
    public SignalfdSiginfo ssi_code(long value) {
      put("ssi_code", new Num(value));
      return this;
    }

    /**
     * {@code ssi_pid: u32}.
     */
    public SignalfdSiginfo ssi_pid(LongArg value) {
      put("ssi_pid", value);
      return this;
    }

    /**
     * {@code ssi_pid: u32}.
     */
    public SignalfdSiginfo ssi_pid(long value) {
      put("ssi_pid", new Num(value));
      return this;
    }

    /**
     * {@code ssi_uid: u32}.
     */
    public SignalfdSiginfo ssi_uid(LongArg value) {
      put("ssi_uid", value);
      return this;
    }

    /**
     * {@code ssi_uid: u32}.
     */
    public SignalfdSiginfo ssi_uid(long value) {
      put("ssi_uid", new Num(value));
      return this;
    }

    /**
     * {@code ssi_fd: s32}.
     */
    public SignalfdSiginfo ssi_fd(LongArg value) {
      put("ssi_fd", value);
      return this;
    }

    /**
     * {@code ssi_fd: s32}.
     */
    public SignalfdSiginfo ssi_fd(long value) {
      put("ssi_fd", new Num(value));
      return this;
    }

    /**
     * {@code ssi_tid: u32}.
     */
    public SignalfdSiginfo ssi_tid(LongArg value) {
      put("ssi_tid", value);
      return this;
    }

    /**
     * {@code ssi_tid: u32}.
     */
    public SignalfdSiginfo ssi_tid(long value) {
      put("ssi_tid", new Num(value));
      return this;
    }

    /**
     * {@code ssi_band: u32}.
     */
    public SignalfdSiginfo ssi_band(LongArg value) {
      put("ssi_band", value);
      return this;
    }

    /**
     * {@code ssi_band: u32}.
     */
    public SignalfdSiginfo ssi_band(long value) {
      put("ssi_band", new Num(value));
      return this;
    }

    /**
     * {@code ssi_overrun: u32}.
     */
    public SignalfdSiginfo ssi_overrun(LongArg value) {
      put("ssi_overrun", value);
      return this;
    }

    /**
     * {@code ssi_overrun: u32}.
     */
    public SignalfdSiginfo ssi_overrun(long value) {
      put("ssi_overrun", new Num(value));
      return this;
    }

    /**
     * {@code ssi_trapno: u32}.
     */
    public SignalfdSiginfo ssi_trapno(LongArg value) {
      put("ssi_trapno", value);
      return this;
    }

    /**
     * {@code ssi_trapno: u32}.
     */
    public SignalfdSiginfo ssi_trapno(long value) {
      put("ssi_trapno", new Num(value));
      return this;
    }

    /**
     * {@code ssi_status: s32}.
     */
    public SignalfdSiginfo ssi_status(LongArg value) {
      put("ssi_status", value);
      return this;
    }

    /**
     * {@code ssi_status: s32}.
     */
    public SignalfdSiginfo ssi_status(long value) {
      put("ssi_status", new Num(value));
      return this;
    }

    /**
     * {@code ssi_int: s32}.
     */
    public SignalfdSiginfo ssi_int(LongArg value) {
      put("ssi_int", value);
      return this;
    }

    /**
     * {@code ssi_int: s32}.
     */
    public SignalfdSiginfo ssi_int(long value) {
      put("ssi_int", new Num(value));
      return this;
    }

    /**
     * {@code ssi_ptr: u64}.
     */
    public SignalfdSiginfo ssi_ptr(LongArg value) {
      put("ssi_ptr", value);
      return this;
    }

    /**
     * {@code ssi_ptr: u64}.
     */
    public SignalfdSiginfo ssi_ptr(long value) {
      put("ssi_ptr", new Num(value));
      return this;
    }

    /**
     * {@code ssi_utime: u64}.
     */
    public SignalfdSiginfo ssi_utime(LongArg value) {
      put("ssi_utime", value);
      return this;
    }

    /**
     * {@code ssi_utime: u64}.
     */
    public SignalfdSiginfo ssi_utime(long value) {
      put("ssi_utime", new Num(value));
      return this;
    }

    /**
     * {@code ssi_stime: u64}.
     */
    public SignalfdSiginfo ssi_stime(LongArg value) {
      put("ssi_stime", value);
      return this;
    }

    /**
     * {@code ssi_stime: u64}.
     */
    public SignalfdSiginfo ssi_stime(long value) {
      put("ssi_stime", new Num(value));
      return this;
    }

    /**
     * {@code ssi_addr: u64}.
     */
    public SignalfdSiginfo ssi_addr(LongArg value) {
      put("ssi_addr", value);
      return this;
    }

    /**
     * {@code ssi_addr: u64}.
     */
    public SignalfdSiginfo ssi_addr(long value) {
      put("ssi_addr", new Num(value));
      return this;
    }

    /**
     * {@code ssi_addr_lsb: u16}.
     */
    public SignalfdSiginfo ssi_addr_lsb(LongArg value) {
      put("ssi_addr_lsb", value);
      return this;
    }

    /**
     * {@code ssi_addr_lsb: u16}.
     */
    public SignalfdSiginfo ssi_addr_lsb(long value) {
      put("ssi_addr_lsb", new Num(value));
      return this;
    }

    /**
     * {@code ssi_syscall: s32}.
     */
    public SignalfdSiginfo ssi_syscall(LongArg value) {
      put("ssi_syscall", value);
      return this;
    }

    /**
     * {@code ssi_syscall: s32}.
     */
    public SignalfdSiginfo ssi_syscall(long value) {
      put("ssi_syscall", new Num(value));
      return this;
    }

    /**
     * {@code ssi_call_addr: u64}.
     */
    public SignalfdSiginfo ssi_call_addr(LongArg value) {
      put("ssi_call_addr", value);
      return this;
    }

    /**
     * {@code ssi_call_addr: u64}.
     */
    public SignalfdSiginfo ssi_call_addr(long value) {
      put("ssi_call_addr", new Num(value));
      return this;
    }

    /**
     * {@code ssi_arch: u32}.
     */
    public SignalfdSiginfo ssi_arch(LongArg value) {
      put("ssi_arch", value);
      return this;
    }

    /**
     * {@code ssi_arch: u32}.
     */
    public SignalfdSiginfo ssi_arch(long value) {
      put("ssi_arch", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct signalfd_siginfo} that lies somewhere.
   */
  public static final class SignalfdSiginfoVar extends StructVar {
    SignalfdSiginfoVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code ssi_signo: u32}.
     */
    public LongVar ssi_signo() {
      return field("ssi_signo", Type.U32);
    }

    /**
     * {@code ssi_errno: s32}.
     */
    public LongVar ssi_errno() {
      return field("ssi_errno", Type.S32);
    }

    /**
     * {@code ssi_code: s32}.
     */
    public LongVar ssi_code() {
      return field("ssi_code", Type.S32);
    }

    /**
     * {@code ssi_pid: u32}.
     */
    public LongVar ssi_pid() {
      return field("ssi_pid", Type.U32);
    }

    /**
     * {@code ssi_uid: u32}.
     */
    public LongVar ssi_uid() {
      return field("ssi_uid", Type.U32);
    }

    /**
     * {@code ssi_fd: s32}.
     */
    public LongVar ssi_fd() {
      return field("ssi_fd", Type.S32);
    }

    /**
     * {@code ssi_tid: u32}.
     */
    public LongVar ssi_tid() {
      return field("ssi_tid", Type.U32);
    }

    /**
     * {@code ssi_band: u32}.
     */
    public LongVar ssi_band() {
      return field("ssi_band", Type.U32);
    }

    /**
     * {@code ssi_overrun: u32}.
     */
    public LongVar ssi_overrun() {
      return field("ssi_overrun", Type.U32);
    }

    /**
     * {@code ssi_trapno: u32}.
     */
    public LongVar ssi_trapno() {
      return field("ssi_trapno", Type.U32);
    }

    /**
     * {@code ssi_status: s32}.
     */
    public LongVar ssi_status() {
      return field("ssi_status", Type.S32);
    }

    /**
     * {@code ssi_int: s32}.
     */
    public LongVar ssi_int() {
      return field("ssi_int", Type.S32);
    }

    /**
     * {@code ssi_ptr: u64}.
     */
    public LongVar ssi_ptr() {
      return field("ssi_ptr", Type.U64);
    }

    /**
     * {@code ssi_utime: u64}.
     */
    public LongVar ssi_utime() {
      return field("ssi_utime", Type.U64);
    }

    /**
     * {@code ssi_stime: u64}.
     */
    public LongVar ssi_stime() {
      return field("ssi_stime", Type.U64);
    }

    /**
     * {@code ssi_addr: u64}.
     */
    public LongVar ssi_addr() {
      return field("ssi_addr", Type.U64);
    }

    /**
     * {@code ssi_addr_lsb: u16}.
     */
    public LongVar ssi_addr_lsb() {
      return field("ssi_addr_lsb", Type.U16);
    }

    /**
     * {@code ssi_syscall: s32}.
     */
    public LongVar ssi_syscall() {
      return field("ssi_syscall", Type.S32);
    }

    /**
     * {@code ssi_call_addr: u64}.
     */
    public LongVar ssi_call_addr() {
      return field("ssi_call_addr", Type.U64);
    }

    /**
     * {@code ssi_arch: u32}.
     */
    public LongVar ssi_arch() {
      return field("ssi_arch", Type.U32);
    }
  }

  /**
   * A value of {@code struct rusage}.
   */
  public static final class Rusage extends StructLiteral<RusageVar> {
    Rusage() {
      super(LinuxStructs.rusage);
    }

    /**
     * {@code ru_utime: timeval}.
     */
    public Rusage ru_utime(SpanArg value) {
      put("ru_utime", value);
      return this;
    }

    /**
     * {@code ru_stime: timeval}.
     */
    public Rusage ru_stime(SpanArg value) {
      put("ru_stime", value);
      return this;
    }

    /**
     * {@code ru_maxrss: long}.
     */
    public Rusage ru_maxrss(LongArg value) {
      put("ru_maxrss", value);
      return this;
    }

    /**
     * {@code ru_maxrss: long}.
     */
    public Rusage ru_maxrss(long value) {
      put("ru_maxrss", new Num(value));
      return this;
    }

    /**
     * {@code ru_ixrss: long}.
     */
    public Rusage ru_ixrss(LongArg value) {
      put("ru_ixrss", value);
      return this;
    }

    /**
     * {@code ru_ixrss: long}.
     */
    public Rusage ru_ixrss(long value) {
      put("ru_ixrss", new Num(value));
      return this;
    }

    /**
     * {@code ru_idrss: long}.
     */
    public Rusage ru_idrss(LongArg value) {
      put("ru_idrss", value);
      return this;
    }

    /**
     * {@code ru_idrss: long}.
     */
    public Rusage ru_idrss(long value) {
      put("ru_idrss", new Num(value));
      return this;
    }

    /**
     * {@code ru_isrss: long}.
     */
    public Rusage ru_isrss(LongArg value) {
      put("ru_isrss", value);
      return this;
    }

    /**
     * {@code ru_isrss: long}.
     */
    public Rusage ru_isrss(long value) {
      put("ru_isrss", new Num(value));
      return this;
    }

    /**
     * {@code ru_minflt: long}.
     */
    public Rusage ru_minflt(LongArg value) {
      put("ru_minflt", value);
      return this;
    }

    /**
     * {@code ru_minflt: long}.
     */
    public Rusage ru_minflt(long value) {
      put("ru_minflt", new Num(value));
      return this;
    }

    /**
     * {@code ru_majflt: long}.
     */
    public Rusage ru_majflt(LongArg value) {
      put("ru_majflt", value);
      return this;
    }

    /**
     * {@code ru_majflt: long}.
     */
    public Rusage ru_majflt(long value) {
      put("ru_majflt", new Num(value));
      return this;
    }

    /**
     * {@code ru_nswap: long}.
     */
    public Rusage ru_nswap(LongArg value) {
      put("ru_nswap", value);
      return this;
    }

    /**
     * {@code ru_nswap: long}.
     */
    public Rusage ru_nswap(long value) {
      put("ru_nswap", new Num(value));
      return this;
    }

    /**
     * {@code ru_inblock: long}.
     */
    public Rusage ru_inblock(LongArg value) {
      put("ru_inblock", value);
      return this;
    }

    /**
     * {@code ru_inblock: long}.
     */
    public Rusage ru_inblock(long value) {
      put("ru_inblock", new Num(value));
      return this;
    }

    /**
     * {@code ru_oublock: long}.
     */
    public Rusage ru_oublock(LongArg value) {
      put("ru_oublock", value);
      return this;
    }

    /**
     * {@code ru_oublock: long}.
     */
    public Rusage ru_oublock(long value) {
      put("ru_oublock", new Num(value));
      return this;
    }

    /**
     * {@code ru_msgsnd: long}.
     */
    public Rusage ru_msgsnd(LongArg value) {
      put("ru_msgsnd", value);
      return this;
    }

    /**
     * {@code ru_msgsnd: long}.
     */
    public Rusage ru_msgsnd(long value) {
      put("ru_msgsnd", new Num(value));
      return this;
    }

    /**
     * {@code ru_msgrcv: long}.
     */
    public Rusage ru_msgrcv(LongArg value) {
      put("ru_msgrcv", value);
      return this;
    }

    /**
     * {@code ru_msgrcv: long}.
     */
    public Rusage ru_msgrcv(long value) {
      put("ru_msgrcv", new Num(value));
      return this;
    }

    /**
     * {@code ru_nsignals: long}.
     */
    public Rusage ru_nsignals(LongArg value) {
      put("ru_nsignals", value);
      return this;
    }

    /**
     * {@code ru_nsignals: long}.
     */
    public Rusage ru_nsignals(long value) {
      put("ru_nsignals", new Num(value));
      return this;
    }

    /**
     * {@code ru_nvcsw: long}.
     */
    public Rusage ru_nvcsw(LongArg value) {
      put("ru_nvcsw", value);
      return this;
    }

    /**
     * {@code ru_nvcsw: long}.
     */
    public Rusage ru_nvcsw(long value) {
      put("ru_nvcsw", new Num(value));
      return this;
    }

    /**
     * {@code ru_nivcsw: long}.
     */
    public Rusage ru_nivcsw(LongArg value) {
      put("ru_nivcsw", value);
      return this;
    }

    /**
     * {@code ru_nivcsw: long}.
     */
    public Rusage ru_nivcsw(long value) {
      put("ru_nivcsw", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct rusage} that lies somewhere.
   */
  public static final class RusageVar extends StructVar {
    RusageVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code ru_utime: timeval}.
     */
    public TimevalVar ru_utime() {
      return field("ru_utime", LinuxStructs.timeval);
    }

    /**
     * {@code ru_stime: timeval}.
     */
    public TimevalVar ru_stime() {
      return field("ru_stime", LinuxStructs.timeval);
    }

    /**
     * {@code ru_maxrss: long}.
     */
    public LongVar ru_maxrss() {
      return field("ru_maxrss", Type.LONG);
    }

    /**
     * {@code ru_ixrss: long}.
     */
    public LongVar ru_ixrss() {
      return field("ru_ixrss", Type.LONG);
    }

    /**
     * {@code ru_idrss: long}.
     */
    public LongVar ru_idrss() {
      return field("ru_idrss", Type.LONG);
    }

    /**
     * {@code ru_isrss: long}.
     */
    public LongVar ru_isrss() {
      return field("ru_isrss", Type.LONG);
    }

    /**
     * {@code ru_minflt: long}.
     */
    public LongVar ru_minflt() {
      return field("ru_minflt", Type.LONG);
    }

    /**
     * {@code ru_majflt: long}.
     */
    public LongVar ru_majflt() {
      return field("ru_majflt", Type.LONG);
    }

    /**
     * {@code ru_nswap: long}.
     */
    public LongVar ru_nswap() {
      return field("ru_nswap", Type.LONG);
    }

    /**
     * {@code ru_inblock: long}.
     */
    public LongVar ru_inblock() {
      return field("ru_inblock", Type.LONG);
    }

    /**
     * {@code ru_oublock: long}.
     */
    public LongVar ru_oublock() {
      return field("ru_oublock", Type.LONG);
    }

    /**
     * {@code ru_msgsnd: long}.
     */
    public LongVar ru_msgsnd() {
      return field("ru_msgsnd", Type.LONG);
    }

    /**
     * {@code ru_msgrcv: long}.
     */
    public LongVar ru_msgrcv() {
      return field("ru_msgrcv", Type.LONG);
    }

    /**
     * {@code ru_nsignals: long}.
     */
    public LongVar ru_nsignals() {
      return field("ru_nsignals", Type.LONG);
    }

    /**
     * {@code ru_nvcsw: long}.
     */
    public LongVar ru_nvcsw() {
      return field("ru_nvcsw", Type.LONG);
    }

    /**
     * {@code ru_nivcsw: long}.
     */
    public LongVar ru_nivcsw() {
      return field("ru_nivcsw", Type.LONG);
    }
  }

  /**
   * A value of {@code struct rlimit}.
   */
  public static final class Rlimit extends StructLiteral<RlimitVar> {
    Rlimit() {
      super(LinuxStructs.rlimit);
    }

    /**
     * {@code rlim_cur: u64}.
     */
    public Rlimit rlim_cur(LongArg value) {
      put("rlim_cur", value);
      return this;
    }

    /**
     * {@code rlim_cur: u64}.
     */
    public Rlimit rlim_cur(long value) {
      put("rlim_cur", new Num(value));
      return this;
    }

    /**
     * {@code rlim_max: u64}.
     */
    public Rlimit rlim_max(LongArg value) {
      put("rlim_max", value);
      return this;
    }

    /**
     * {@code rlim_max: u64}.
     */
    public Rlimit rlim_max(long value) {
      put("rlim_max", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct rlimit} that lies somewhere.
   */
  public static final class RlimitVar extends StructVar {
    RlimitVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code rlim_cur: u64}.
     */
    public LongVar rlim_cur() {
      return field("rlim_cur", Type.U64);
    }

    /**
     * {@code rlim_max: u64}.
     */
    public LongVar rlim_max() {
      return field("rlim_max", Type.U64);
    }
  }

  /**
   * A value of {@code struct rlimit64}.
   */
  public static final class Rlimit64 extends StructLiteral<Rlimit64Var> {
    Rlimit64() {
      super(LinuxStructs.rlimit64);
    }

    /**
     * {@code rlim_cur: u64}.
     */
    public Rlimit64 rlim_cur(LongArg value) {
      put("rlim_cur", value);
      return this;
    }

    /**
     * {@code rlim_cur: u64}.
     */
    public Rlimit64 rlim_cur(long value) {
      put("rlim_cur", new Num(value));
      return this;
    }

    /**
     * {@code rlim_max: u64}.
     */
    public Rlimit64 rlim_max(LongArg value) {
      put("rlim_max", value);
      return this;
    }

    /**
     * {@code rlim_max: u64}.
     */
    public Rlimit64 rlim_max(long value) {
      put("rlim_max", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct rlimit64} that lies somewhere.
   */
  public static final class Rlimit64Var extends StructVar {
    Rlimit64Var(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code rlim_cur: u64}.
     */
    public LongVar rlim_cur() {
      return field("rlim_cur", Type.U64);
    }

    /**
     * {@code rlim_max: u64}.
     */
    public LongVar rlim_max() {
      return field("rlim_max", Type.U64);
    }
  }

  /**
   * A value of {@code struct sysinfo}.
   */
  public static final class Sysinfo extends StructLiteral<SysinfoVar> {
    Sysinfo() {
      super(LinuxStructs.sysinfo);
    }

    /**
     * {@code uptime: long}.
     */
    public Sysinfo uptime(LongArg value) {
      put("uptime", value);
      return this;
    }

    /**
     * {@code uptime: long}.
     */
    public Sysinfo uptime(long value) {
      put("uptime", new Num(value));
      return this;
    }

    /**
     * {@code loads: u64[3]}.
     */
    public Sysinfo loads(SpanArg value) {
      put("loads", value);
      return this;
    }

    /**
     * {@code totalram: u64}.
     */
    public Sysinfo totalram(LongArg value) {
      put("totalram", value);
      return this;
    }

    /**
     * {@code totalram: u64}.
     */
    public Sysinfo totalram(long value) {
      put("totalram", new Num(value));
      return this;
    }

    /**
     * {@code freeram: u64}.
     */
    public Sysinfo freeram(LongArg value) {
      put("freeram", value);
      return this;
    }

    /**
     * {@code freeram: u64}.
     */
    public Sysinfo freeram(long value) {
      put("freeram", new Num(value));
      return this;
    }

    /**
     * {@code sharedram: u64}.
     */
    public Sysinfo sharedram(LongArg value) {
      put("sharedram", value);
      return this;
    }

    /**
     * {@code sharedram: u64}.
     */
    public Sysinfo sharedram(long value) {
      put("sharedram", new Num(value));
      return this;
    }

    /**
     * {@code bufferram: u64}.
     */
    public Sysinfo bufferram(LongArg value) {
      put("bufferram", value);
      return this;
    }

    /**
     * {@code bufferram: u64}.
     */
    public Sysinfo bufferram(long value) {
      put("bufferram", new Num(value));
      return this;
    }

    /**
     * {@code totalswap: u64}.
     */
    public Sysinfo totalswap(LongArg value) {
      put("totalswap", value);
      return this;
    }

    /**
     * {@code totalswap: u64}.
     */
    public Sysinfo totalswap(long value) {
      put("totalswap", new Num(value));
      return this;
    }

    /**
     * {@code freeswap: u64}.
     */
    public Sysinfo freeswap(LongArg value) {
      put("freeswap", value);
      return this;
    }

    /**
     * {@code freeswap: u64}.
     */
    public Sysinfo freeswap(long value) {
      put("freeswap", new Num(value));
      return this;
    }

    /**
     * {@code procs: u16}.
     */
    public Sysinfo procs(LongArg value) {
      put("procs", value);
      return this;
    }

    /**
     * {@code procs: u16}.
     */
    public Sysinfo procs(long value) {
      put("procs", new Num(value));
      return this;
    }

    /**
     * {@code totalhigh: u64}.
     */
    public Sysinfo totalhigh(LongArg value) {
      put("totalhigh", value);
      return this;
    }

    /**
     * {@code totalhigh: u64}.
     */
    public Sysinfo totalhigh(long value) {
      put("totalhigh", new Num(value));
      return this;
    }

    /**
     * {@code freehigh: u64}.
     */
    public Sysinfo freehigh(LongArg value) {
      put("freehigh", value);
      return this;
    }

    /**
     * {@code freehigh: u64}.
     */
    public Sysinfo freehigh(long value) {
      put("freehigh", new Num(value));
      return this;
    }

    /**
     * {@code mem_unit: u32}.
     */
    public Sysinfo mem_unit(LongArg value) {
      put("mem_unit", value);
      return this;
    }

    /**
     * {@code mem_unit: u32}.
     */
    public Sysinfo mem_unit(long value) {
      put("mem_unit", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct sysinfo} that lies somewhere.
   */
  public static final class SysinfoVar extends StructVar {
    SysinfoVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code uptime: long}.
     */
    public LongVar uptime() {
      return field("uptime", Type.LONG);
    }

    /**
     * {@code loads: u64[3]}.
     */
    public ArrayExpr<LongVar> loads() {
      return field("loads", Type.U64.array(3));
    }

    /**
     * {@code totalram: u64}.
     */
    public LongVar totalram() {
      return field("totalram", Type.U64);
    }

    /**
     * {@code freeram: u64}.
     */
    public LongVar freeram() {
      return field("freeram", Type.U64);
    }

    /**
     * {@code sharedram: u64}.
     */
    public LongVar sharedram() {
      return field("sharedram", Type.U64);
    }

    /**
     * {@code bufferram: u64}.
     */
    public LongVar bufferram() {
      return field("bufferram", Type.U64);
    }

    /**
     * {@code totalswap: u64}.
     */
    public LongVar totalswap() {
      return field("totalswap", Type.U64);
    }

    /**
     * {@code freeswap: u64}.
     */
    public LongVar freeswap() {
      return field("freeswap", Type.U64);
    }

    /**
     * {@code procs: u16}.
     */
    public LongVar procs() {
      return field("procs", Type.U16);
    }

    /**
     * {@code totalhigh: u64}.
     */
    public LongVar totalhigh() {
      return field("totalhigh", Type.U64);
    }

    /**
     * {@code freehigh: u64}.
     */
    public LongVar freehigh() {
      return field("freehigh", Type.U64);
    }

    /**
     * {@code mem_unit: u32}.
     */
    public LongVar mem_unit() {
      return field("mem_unit", Type.U32);
    }
  }

  /**
   * A value of {@code struct new_utsname}.
   */
  public static final class NewUtsname extends StructLiteral<NewUtsnameVar> {
    NewUtsname() {
      super(LinuxStructs.new_utsname);
    }

    /**
     * {@code sysname: byte[65]}.
     */
    public NewUtsname sysname(SpanArg value) {
      put("sysname", value);
      return this;
    }

    /**
     * {@code nodename: byte[65]}.
     */
    public NewUtsname nodename(SpanArg value) {
      put("nodename", value);
      return this;
    }

    /**
     * {@code release: byte[65]}.
     */
    public NewUtsname release(SpanArg value) {
      put("release", value);
      return this;
    }

    /**
     * {@code version: byte[65]}.
     */
    public NewUtsname version(SpanArg value) {
      put("version", value);
      return this;
    }

    /**
     * {@code machine: byte[65]}.
     */
    public NewUtsname machine(SpanArg value) {
      put("machine", value);
      return this;
    }

    /**
     * {@code domainname: byte[65]}.
     */
    public NewUtsname domainname(SpanArg value) {
      put("domainname", value);
      return this;
    }
  }

  /**
   * A {@code struct new_utsname} that lies somewhere.
   */
  public static final class NewUtsnameVar extends StructVar {
    NewUtsnameVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code sysname: byte[65]}.
     */
    public BytesVar sysname() {
      return field("sysname", Type.buffer(65));
    }

    /**
     * {@code nodename: byte[65]}.
     */
    public BytesVar nodename() {
      return field("nodename", Type.buffer(65));
    }

    /**
     * {@code release: byte[65]}.
     */
    public BytesVar release() {
      return field("release", Type.buffer(65));
    }

    /**
     * {@code version: byte[65]}.
     */
    public BytesVar version() {
      return field("version", Type.buffer(65));
    }

    /**
     * {@code machine: byte[65]}.
     */
    public BytesVar machine() {
      return field("machine", Type.buffer(65));
    }

    /**
     * {@code domainname: byte[65]}.
     */
    public BytesVar domainname() {
      return field("domainname", Type.buffer(65));
    }
  }

  /**
   * A value of {@code struct clone_args}.
   */
  public static final class CloneArgs extends StructLiteral<CloneArgsVar> {
    CloneArgs() {
      super(LinuxStructs.clone_args);
    }

    /**
     * {@code flags: u64}.
     */
    public CloneArgs flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * {@code flags: u64}.
     */
    public CloneArgs flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * {@code pidfd: u64}.
     */
    public CloneArgs pidfd(LongArg value) {
      put("pidfd", value);
      return this;
    }

    /**
     * {@code pidfd: u64}.
     */
    public CloneArgs pidfd(long value) {
      put("pidfd", new Num(value));
      return this;
    }

    /**
     * {@code child_tid: u64}.
     */
    public CloneArgs child_tid(LongArg value) {
      put("child_tid", value);
      return this;
    }

    /**
     * {@code child_tid: u64}.
     */
    public CloneArgs child_tid(long value) {
      put("child_tid", new Num(value));
      return this;
    }

    /**
     * {@code parent_tid: u64}.
     */
    public CloneArgs parent_tid(LongArg value) {
      put("parent_tid", value);
      return this;
    }

    /**
     * {@code parent_tid: u64}.
     */
    public CloneArgs parent_tid(long value) {
      put("parent_tid", new Num(value));
      return this;
    }

    /**
     * {@code exit_signal: u64}.
     */
    public CloneArgs exit_signal(LongArg value) {
      put("exit_signal", value);
      return this;
    }

    /**
     * {@code exit_signal: u64}.
     */
    public CloneArgs exit_signal(long value) {
      put("exit_signal", new Num(value));
      return this;
    }

    /**
     * {@code stack: u64}.
     */
    public CloneArgs stack(LongArg value) {
      put("stack", value);
      return this;
    }

    /**
     * {@code stack: u64}.
     */
    public CloneArgs stack(long value) {
      put("stack", new Num(value));
      return this;
    }

    /**
     * {@code stack_size: u64}.
     */
    public CloneArgs stack_size(LongArg value) {
      put("stack_size", value);
      return this;
    }

    /**
     * {@code stack_size: u64}.
     */
    public CloneArgs stack_size(long value) {
      put("stack_size", new Num(value));
      return this;
    }

    /**
     * {@code tls: u64}.
     */
    public CloneArgs tls(LongArg value) {
      put("tls", value);
      return this;
    }

    /**
     * {@code tls: u64}.
     */
    public CloneArgs tls(long value) {
      put("tls", new Num(value));
      return this;
    }

    /**
     * {@code set_tid: u64}.
     */
    public CloneArgs set_tid(LongArg value) {
      put("set_tid", value);
      return this;
    }

    /**
     * {@code set_tid: u64}.
     */
    public CloneArgs set_tid(long value) {
      put("set_tid", new Num(value));
      return this;
    }

    /**
     * {@code set_tid_size: u64}.
     */
    public CloneArgs set_tid_size(LongArg value) {
      put("set_tid_size", value);
      return this;
    }

    /**
     * {@code set_tid_size: u64}.
     */
    public CloneArgs set_tid_size(long value) {
      put("set_tid_size", new Num(value));
      return this;
    }

    /**
     * {@code cgroup: u64}.
     */
    public CloneArgs cgroup(LongArg value) {
      put("cgroup", value);
      return this;
    }

    /**
     * {@code cgroup: u64}.
     */
    public CloneArgs cgroup(long value) {
      put("cgroup", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct clone_args} that lies somewhere.
   */
  public static final class CloneArgsVar extends StructVar {
    CloneArgsVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code flags: u64}.
     */
    public LongVar flags() {
      return field("flags", Type.U64);
    }

    /**
     * {@code pidfd: u64}.
     */
    public LongVar pidfd() {
      return field("pidfd", Type.U64);
    }

    /**
     * {@code child_tid: u64}.
     */
    public LongVar child_tid() {
      return field("child_tid", Type.U64);
    }

    /**
     * {@code parent_tid: u64}.
     */
    public LongVar parent_tid() {
      return field("parent_tid", Type.U64);
    }

    /**
     * {@code exit_signal: u64}.
     */
    public LongVar exit_signal() {
      return field("exit_signal", Type.U64);
    }

    /**
     * {@code stack: u64}.
     */
    public LongVar stack() {
      return field("stack", Type.U64);
    }

    /**
     * {@code stack_size: u64}.
     */
    public LongVar stack_size() {
      return field("stack_size", Type.U64);
    }

    /**
     * {@code tls: u64}.
     */
    public LongVar tls() {
      return field("tls", Type.U64);
    }

    /**
     * {@code set_tid: u64}.
     */
    public LongVar set_tid() {
      return field("set_tid", Type.U64);
    }

    /**
     * {@code set_tid_size: u64}.
     */
    public LongVar set_tid_size() {
      return field("set_tid_size", Type.U64);
    }

    /**
     * {@code cgroup: u64}.
     */
    public LongVar cgroup() {
      return field("cgroup", Type.U64);
    }
  }

  /**
   * A value of {@code struct sched_attr}.
   */
  public static final class SchedAttr extends StructLiteral<SchedAttrVar> {
    SchedAttr() {
      super(LinuxStructs.sched_attr);
    }

    /**
     * {@code size: u32}.
     */
    public SchedAttr size(LongArg value) {
      put("size", value);
      return this;
    }

    /**
     * {@code size: u32}.
     */
    public SchedAttr size(long value) {
      put("size", new Num(value));
      return this;
    }

    /**
     * {@code sched_policy: u32}.
     */
    public SchedAttr sched_policy(LongArg value) {
      put("sched_policy", value);
      return this;
    }

    /**
     * {@code sched_policy: u32}.
     */
    public SchedAttr sched_policy(long value) {
      put("sched_policy", new Num(value));
      return this;
    }

    /**
     * {@code sched_flags: u64}.
     */
    public SchedAttr sched_flags(LongArg value) {
      put("sched_flags", value);
      return this;
    }

    /**
     * {@code sched_flags: u64}.
     */
    public SchedAttr sched_flags(long value) {
      put("sched_flags", new Num(value));
      return this;
    }

    /**
     * {@code sched_nice: s32}.
     */
    public SchedAttr sched_nice(LongArg value) {
      put("sched_nice", value);
      return this;
    }

    /**
     * {@code sched_nice: s32}.
     */
    public SchedAttr sched_nice(long value) {
      put("sched_nice", new Num(value));
      return this;
    }

    /**
     * {@code sched_priority: u32}.
     */
    public SchedAttr sched_priority(LongArg value) {
      put("sched_priority", value);
      return this;
    }

    /**
     * {@code sched_priority: u32}.
     */
    public SchedAttr sched_priority(long value) {
      put("sched_priority", new Num(value));
      return this;
    }

    /**
     * {@code sched_runtime: u64}.
     */
    public SchedAttr sched_runtime(LongArg value) {
      put("sched_runtime", value);
      return this;
    }

    /**
     * {@code sched_runtime: u64}.
     */
    public SchedAttr sched_runtime(long value) {
      put("sched_runtime", new Num(value));
      return this;
    }

    /**
     * {@code sched_deadline: u64}.
     */
    public SchedAttr sched_deadline(LongArg value) {
      put("sched_deadline", value);
      return this;
    }

    /**
     * {@code sched_deadline: u64}.
     */
    public SchedAttr sched_deadline(long value) {
      put("sched_deadline", new Num(value));
      return this;
    }

    /**
     * {@code sched_period: u64}.
     */
    public SchedAttr sched_period(LongArg value) {
      put("sched_period", value);
      return this;
    }

    /**
     * {@code sched_period: u64}.
     */
    public SchedAttr sched_period(long value) {
      put("sched_period", new Num(value));
      return this;
    }

    /**
     * {@code sched_util_min: u32}.
     */
    public SchedAttr sched_util_min(LongArg value) {
      put("sched_util_min", value);
      return this;
    }

    /**
     * {@code sched_util_min: u32}.
     */
    public SchedAttr sched_util_min(long value) {
      put("sched_util_min", new Num(value));
      return this;
    }

    /**
     * {@code sched_util_max: u32}.
     */
    public SchedAttr sched_util_max(LongArg value) {
      put("sched_util_max", value);
      return this;
    }

    /**
     * {@code sched_util_max: u32}.
     */
    public SchedAttr sched_util_max(long value) {
      put("sched_util_max", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct sched_attr} that lies somewhere.
   */
  public static final class SchedAttrVar extends StructVar {
    SchedAttrVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code size: u32}.
     */
    public LongVar size() {
      return field("size", Type.U32);
    }

    /**
     * {@code sched_policy: u32}.
     */
    public LongVar sched_policy() {
      return field("sched_policy", Type.U32);
    }

    /**
     * {@code sched_flags: u64}.
     */
    public LongVar sched_flags() {
      return field("sched_flags", Type.U64);
    }

    /**
     * {@code sched_nice: s32}.
     */
    public LongVar sched_nice() {
      return field("sched_nice", Type.S32);
    }

    /**
     * {@code sched_priority: u32}.
     */
    public LongVar sched_priority() {
      return field("sched_priority", Type.U32);
    }

    /**
     * {@code sched_runtime: u64}.
     */
    public LongVar sched_runtime() {
      return field("sched_runtime", Type.U64);
    }

    /**
     * {@code sched_deadline: u64}.
     */
    public LongVar sched_deadline() {
      return field("sched_deadline", Type.U64);
    }

    /**
     * {@code sched_period: u64}.
     */
    public LongVar sched_period() {
      return field("sched_period", Type.U64);
    }

    /**
     * {@code sched_util_min: u32}.
     */
    public LongVar sched_util_min() {
      return field("sched_util_min", Type.U32);
    }

    /**
     * {@code sched_util_max: u32}.
     */
    public LongVar sched_util_max() {
      return field("sched_util_max", Type.U32);
    }
  }

  /**
   * A value of {@code struct __user_cap_header_struct}.
   */
  public static final class UserCapHeaderStruct extends StructLiteral<UserCapHeaderStructVar> {
    UserCapHeaderStruct() {
      super(LinuxStructs.__user_cap_header_struct);
    }

    /**
     * {@code version: u32}.
     */
    public UserCapHeaderStruct version(LongArg value) {
      put("version", value);
      return this;
    }

    /**
     * {@code version: u32}.
     */
    public UserCapHeaderStruct version(long value) {
      put("version", new Num(value));
      return this;
    }

    /**
     * {@code pid: s32}.
     */
    public UserCapHeaderStruct pid(LongArg value) {
      put("pid", value);
      return this;
    }

    /**
     * {@code pid: s32}.
     */
    public UserCapHeaderStruct pid(long value) {
      put("pid", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct __user_cap_header_struct} that lies somewhere.
   */
  public static final class UserCapHeaderStructVar extends StructVar {
    UserCapHeaderStructVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code version: u32}.
     */
    public LongVar version() {
      return field("version", Type.U32);
    }

    /**
     * {@code pid: s32}.
     */
    public LongVar pid() {
      return field("pid", Type.S32);
    }
  }

  /**
   * A value of {@code struct __user_cap_data_struct}.
   */
  public static final class UserCapDataStruct extends StructLiteral<UserCapDataStructVar> {
    UserCapDataStruct() {
      super(LinuxStructs.__user_cap_data_struct);
    }

    /**
     * {@code effective: u32}.
     */
    public UserCapDataStruct effective(LongArg value) {
      put("effective", value);
      return this;
    }

    /**
     * {@code effective: u32}.
     */
    public UserCapDataStruct effective(long value) {
      put("effective", new Num(value));
      return this;
    }

    /**
     * {@code permitted: u32}.
     */
    public UserCapDataStruct permitted(LongArg value) {
      put("permitted", value);
      return this;
    }

    /**
     * {@code permitted: u32}.
     */
    public UserCapDataStruct permitted(long value) {
      put("permitted", new Num(value));
      return this;
    }

    /**
     * {@code inheritable: u32}.
     */
    public UserCapDataStruct inheritable(LongArg value) {
      put("inheritable", value);
      return this;
    }

    /**
     * {@code inheritable: u32}.
     */
    public UserCapDataStruct inheritable(long value) {
      put("inheritable", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct __user_cap_data_struct} that lies somewhere.
   */
  public static final class UserCapDataStructVar extends StructVar {
    UserCapDataStructVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code effective: u32}.
     */
    public LongVar effective() {
      return field("effective", Type.U32);
    }

    /**
     * {@code permitted: u32}.
     */
    public LongVar permitted() {
      return field("permitted", Type.U32);
    }

    /**
     * {@code inheritable: u32}.
     */
    public LongVar inheritable() {
      return field("inheritable", Type.U32);
    }
  }

  /**
   * A value of {@code struct ip_mreqn}.
   */
  public static final class IpMreqn extends StructLiteral<IpMreqnVar> {
    IpMreqn() {
      super(LinuxStructs.ip_mreqn);
    }

    /**
     * {@code imr_multiaddr: be32}.
     */
    public IpMreqn imr_multiaddr(LongArg value) {
      put("imr_multiaddr", value);
      return this;
    }

    /**
     * {@code imr_multiaddr: be32}.
     */
    public IpMreqn imr_multiaddr(long value) {
      put("imr_multiaddr", new Num(value));
      return this;
    }

    /**
     * {@code imr_address: be32}.
     */
    public IpMreqn imr_address(LongArg value) {
      put("imr_address", value);
      return this;
    }

    /**
     * {@code imr_address: be32}.
     */
    public IpMreqn imr_address(long value) {
      put("imr_address", new Num(value));
      return this;
    }

    /**
     * {@code imr_ifindex: s32}.
     */
    public IpMreqn imr_ifindex(LongArg value) {
      put("imr_ifindex", value);
      return this;
    }

    /**
     * {@code imr_ifindex: s32}.
     */
    public IpMreqn imr_ifindex(long value) {
      put("imr_ifindex", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct ip_mreqn} that lies somewhere.
   */
  public static final class IpMreqnVar extends StructVar {
    IpMreqnVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code imr_multiaddr: be32}.
     */
    public LongVar imr_multiaddr() {
      return field("imr_multiaddr", Type.BE32);
    }

    /**
     * {@code imr_address: be32}.
     */
    public LongVar imr_address() {
      return field("imr_address", Type.BE32);
    }

    /**
     * {@code imr_ifindex: s32}.
     */
    public LongVar imr_ifindex() {
      return field("imr_ifindex", Type.S32);
    }
  }

  /**
   * A value of {@code struct ipv6_mreq}.
   */
  public static final class Ipv6Mreq extends StructLiteral<Ipv6MreqVar> {
    Ipv6Mreq() {
      super(LinuxStructs.ipv6_mreq);
    }

    /**
     * {@code ipv6mr_multiaddr: byte[16]}.
     */
    public Ipv6Mreq ipv6mr_multiaddr(SpanArg value) {
      put("ipv6mr_multiaddr", value);
      return this;
    }

    /**
     * {@code ipv6mr_ifindex: s32}.
     */
    public Ipv6Mreq ipv6mr_ifindex(LongArg value) {
      put("ipv6mr_ifindex", value);
      return this;
    }

    /**
     * {@code ipv6mr_ifindex: s32}.
     */
    public Ipv6Mreq ipv6mr_ifindex(long value) {
      put("ipv6mr_ifindex", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct ipv6_mreq} that lies somewhere.
   */
  public static final class Ipv6MreqVar extends StructVar {
    Ipv6MreqVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code ipv6mr_multiaddr: byte[16]}.
     */
    public BytesVar ipv6mr_multiaddr() {
      return field("ipv6mr_multiaddr", Type.buffer(16));
    }

    /**
     * {@code ipv6mr_ifindex: s32}.
     */
    public LongVar ipv6mr_ifindex() {
      return field("ipv6mr_ifindex", Type.S32);
    }
  }

  /**
   * A value of {@code struct in_pktinfo}.
   */
  public static final class InPktinfo extends StructLiteral<InPktinfoVar> {
    InPktinfo() {
      super(LinuxStructs.in_pktinfo);
    }

    /**
     * {@code ipi_ifindex: s32}.
     */
    public InPktinfo ipi_ifindex(LongArg value) {
      put("ipi_ifindex", value);
      return this;
    }

    /**
     * {@code ipi_ifindex: s32}.
     */
    public InPktinfo ipi_ifindex(long value) {
      put("ipi_ifindex", new Num(value));
      return this;
    }

    /**
     * {@code ipi_spec_dst: be32}.
     */
    public InPktinfo ipi_spec_dst(LongArg value) {
      put("ipi_spec_dst", value);
      return this;
    }

    /**
     * {@code ipi_spec_dst: be32}.
     */
    public InPktinfo ipi_spec_dst(long value) {
      put("ipi_spec_dst", new Num(value));
      return this;
    }

    /**
     * {@code ipi_addr: be32}.
     */
    public InPktinfo ipi_addr(LongArg value) {
      put("ipi_addr", value);
      return this;
    }

    /**
     * {@code ipi_addr: be32}.
     */
    public InPktinfo ipi_addr(long value) {
      put("ipi_addr", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct in_pktinfo} that lies somewhere.
   */
  public static final class InPktinfoVar extends StructVar {
    InPktinfoVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code ipi_ifindex: s32}.
     */
    public LongVar ipi_ifindex() {
      return field("ipi_ifindex", Type.S32);
    }

    /**
     * {@code ipi_spec_dst: be32}.
     */
    public LongVar ipi_spec_dst() {
      return field("ipi_spec_dst", Type.BE32);
    }

    /**
     * {@code ipi_addr: be32}.
     */
    public LongVar ipi_addr() {
      return field("ipi_addr", Type.BE32);
    }
  }

  /**
   * A value of {@code struct sockaddr_nl}.
   */
  public static final class SockaddrNl extends StructLiteral<SockaddrNlVar> {
    SockaddrNl() {
      super(LinuxStructs.sockaddr_nl);
    }

    /**
     * {@code nl_family: u16}.
     */
    public SockaddrNl nl_family(LongArg value) {
      put("nl_family", value);
      return this;
    }

    /**
     * {@code nl_family: u16}.
     */
    public SockaddrNl nl_family(long value) {
      put("nl_family", new Num(value));
      return this;
    }

    /**
     * {@code nl_pad: u16}.
     */
    public SockaddrNl nl_pad(LongArg value) {
      put("nl_pad", value);
      return this;
    }

    /**
     * {@code nl_pad: u16}.
     */
    public SockaddrNl nl_pad(long value) {
      put("nl_pad", new Num(value));
      return this;
    }

    /**
     * {@code nl_pid: u32}.
     */
    public SockaddrNl nl_pid(LongArg value) {
      put("nl_pid", value);
      return this;
    }

    /**
     * {@code nl_pid: u32}.
     */
    public SockaddrNl nl_pid(long value) {
      put("nl_pid", new Num(value));
      return this;
    }

    /**
     * {@code nl_groups: u32}.
     */
    public SockaddrNl nl_groups(LongArg value) {
      put("nl_groups", value);
      return this;
    }

    /**
     * {@code nl_groups: u32}.
     */
    public SockaddrNl nl_groups(long value) {
      put("nl_groups", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct sockaddr_nl} that lies somewhere.
   */
  public static final class SockaddrNlVar extends StructVar {
    SockaddrNlVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code nl_family: u16}.
     */
    public LongVar nl_family() {
      return field("nl_family", Type.U16);
    }

    /**
     * {@code nl_pad: u16}.
     */
    public LongVar nl_pad() {
      return field("nl_pad", Type.U16);
    }

    /**
     * {@code nl_pid: u32}.
     */
    public LongVar nl_pid() {
      return field("nl_pid", Type.U32);
    }

    /**
     * {@code nl_groups: u32}.
     */
    public LongVar nl_groups() {
      return field("nl_groups", Type.U32);
    }
  }

  /**
   * A value of {@code struct sockaddr_ll}.
   */
  public static final class SockaddrLl extends StructLiteral<SockaddrLlVar> {
    SockaddrLl() {
      super(LinuxStructs.sockaddr_ll);
    }

    /**
     * {@code sll_family: u16}.
     */
    public SockaddrLl sll_family(LongArg value) {
      put("sll_family", value);
      return this;
    }

    /**
     * {@code sll_family: u16}.
     */
    public SockaddrLl sll_family(long value) {
      put("sll_family", new Num(value));
      return this;
    }

    /**
     * {@code sll_protocol: be16}.
     */
    public SockaddrLl sll_protocol(LongArg value) {
      put("sll_protocol", value);
      return this;
    }

    /**
     * {@code sll_protocol: be16}.
     */
    public SockaddrLl sll_protocol(long value) {
      put("sll_protocol", new Num(value));
      return this;
    }

    /**
     * {@code sll_ifindex: s32}.
     */
    public SockaddrLl sll_ifindex(LongArg value) {
      put("sll_ifindex", value);
      return this;
    }

    /**
     * {@code sll_ifindex: s32}.
     */
    public SockaddrLl sll_ifindex(long value) {
      put("sll_ifindex", new Num(value));
      return this;
    }

    /**
     * {@code sll_hatype: u16}.
     */
    public SockaddrLl sll_hatype(LongArg value) {
      put("sll_hatype", value);
      return this;
    }

    /**
     * {@code sll_hatype: u16}.
     */
    public SockaddrLl sll_hatype(long value) {
      put("sll_hatype", new Num(value));
      return this;
    }

    /**
     * {@code sll_pkttype: u8}.
     */
    public SockaddrLl sll_pkttype(LongArg value) {
      put("sll_pkttype", value);
      return this;
    }

    /**
     * {@code sll_pkttype: u8}.
     */
    public SockaddrLl sll_pkttype(long value) {
      put("sll_pkttype", new Num(value));
      return this;
    }

    /**
     * {@code sll_halen: u8}.
     */
    public SockaddrLl sll_halen(LongArg value) {
      put("sll_halen", value);
      return this;
    }

    /**
     * {@code sll_halen: u8}.
     */
    public SockaddrLl sll_halen(long value) {
      put("sll_halen", new Num(value));
      return this;
    }

    /**
     * {@code sll_addr: byte[8]}.
     */
    public SockaddrLl sll_addr(SpanArg value) {
      put("sll_addr", value);
      return this;
    }
  }

  /**
   * A {@code struct sockaddr_ll} that lies somewhere.
   */
  public static final class SockaddrLlVar extends StructVar {
    SockaddrLlVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code sll_family: u16}.
     */
    public LongVar sll_family() {
      return field("sll_family", Type.U16);
    }

    /**
     * {@code sll_protocol: be16}.
     */
    public LongVar sll_protocol() {
      return field("sll_protocol", Type.BE16);
    }

    /**
     * {@code sll_ifindex: s32}.
     */
    public LongVar sll_ifindex() {
      return field("sll_ifindex", Type.S32);
    }

    /**
     * {@code sll_hatype: u16}.
     */
    public LongVar sll_hatype() {
      return field("sll_hatype", Type.U16);
    }

    /**
     * {@code sll_pkttype: u8}.
     */
    public LongVar sll_pkttype() {
      return field("sll_pkttype", Type.U8);
    }

    /**
     * {@code sll_halen: u8}.
     */
    public LongVar sll_halen() {
      return field("sll_halen", Type.U8);
    }

    /**
     * {@code sll_addr: byte[8]}.
     */
    public BytesVar sll_addr() {
      return field("sll_addr", Type.buffer(8));
    }
  }

  /**
   * A value of {@code struct sockaddr_alg}.
   */
  public static final class SockaddrAlg extends StructLiteral<SockaddrAlgVar> {
    SockaddrAlg() {
      super(LinuxStructs.sockaddr_alg);
    }

    /**
     * {@code salg_family: u16}.
     */
    public SockaddrAlg salg_family(LongArg value) {
      put("salg_family", value);
      return this;
    }

    /**
     * {@code salg_family: u16}.
     */
    public SockaddrAlg salg_family(long value) {
      put("salg_family", new Num(value));
      return this;
    }

    /**
     * {@code salg_type: byte[14]}.
     */
    public SockaddrAlg salg_type(SpanArg value) {
      put("salg_type", value);
      return this;
    }

    /**
     * {@code salg_feat: u32}.
     */
    public SockaddrAlg salg_feat(LongArg value) {
      put("salg_feat", value);
      return this;
    }

    /**
     * {@code salg_feat: u32}.
     */
    public SockaddrAlg salg_feat(long value) {
      put("salg_feat", new Num(value));
      return this;
    }

    /**
     * {@code salg_mask: u32}.
     */
    public SockaddrAlg salg_mask(LongArg value) {
      put("salg_mask", value);
      return this;
    }

    /**
     * {@code salg_mask: u32}.
     */
    public SockaddrAlg salg_mask(long value) {
      put("salg_mask", new Num(value));
      return this;
    }

    /**
     * {@code salg_name: byte[64]}.
     */
    public SockaddrAlg salg_name(SpanArg value) {
      put("salg_name", value);
      return this;
    }
  }

  /**
   * A {@code struct sockaddr_alg} that lies somewhere.
   */
  public static final class SockaddrAlgVar extends StructVar {
    SockaddrAlgVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code salg_family: u16}.
     */
    public LongVar salg_family() {
      return field("salg_family", Type.U16);
    }

    /**
     * {@code salg_type: byte[14]}.
     */
    public BytesVar salg_type() {
      return field("salg_type", Type.buffer(14));
    }

    /**
     * {@code salg_feat: u32}.
     */
    public LongVar salg_feat() {
      return field("salg_feat", Type.U32);
    }

    /**
     * {@code salg_mask: u32}.
     */
    public LongVar salg_mask() {
      return field("salg_mask", Type.U32);
    }

    /**
     * {@code salg_name: byte[64]}.
     */
    public BytesVar salg_name() {
      return field("salg_name", Type.buffer(64));
    }
  }

  /**
   * A value of {@code struct tcp_info}.
   */
  public static final class TcpInfo extends StructLiteral<TcpInfoVar> {
    TcpInfo() {
      super(LinuxStructs.tcp_info);
    }

    /**
     * {@code tcpi_state: u8}.
     */
    public TcpInfo tcpi_state(LongArg value) {
      put("tcpi_state", value);
      return this;
    }

    /**
     * {@code tcpi_state: u8}.
     */
    public TcpInfo tcpi_state(long value) {
      put("tcpi_state", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_ca_state: u8}.
     */
    public TcpInfo tcpi_ca_state(LongArg value) {
      put("tcpi_ca_state", value);
      return this;
    }

    /**
     * {@code tcpi_ca_state: u8}.
     */
    public TcpInfo tcpi_ca_state(long value) {
      put("tcpi_ca_state", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_retransmits: u8}.
     */
    public TcpInfo tcpi_retransmits(LongArg value) {
      put("tcpi_retransmits", value);
      return this;
    }

    /**
     * {@code tcpi_retransmits: u8}.
     */
    public TcpInfo tcpi_retransmits(long value) {
      put("tcpi_retransmits", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_probes: u8}.
     */
    public TcpInfo tcpi_probes(LongArg value) {
      put("tcpi_probes", value);
      return this;
    }

    /**
     * {@code tcpi_probes: u8}.
     */
    public TcpInfo tcpi_probes(long value) {
      put("tcpi_probes", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_backoff: u8}.
     */
    public TcpInfo tcpi_backoff(LongArg value) {
      put("tcpi_backoff", value);
      return this;
    }

    /**
     * {@code tcpi_backoff: u8}.
     */
    public TcpInfo tcpi_backoff(long value) {
      put("tcpi_backoff", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_options: u8}.
     */
    public TcpInfo tcpi_options(LongArg value) {
      put("tcpi_options", value);
      return this;
    }

    /**
     * {@code tcpi_options: u8}.
     */
    public TcpInfo tcpi_options(long value) {
      put("tcpi_options", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_rto: u32}.
     */
    public TcpInfo tcpi_rto(LongArg value) {
      put("tcpi_rto", value);
      return this;
    }

    /**
     * {@code tcpi_rto: u32}.
     */
    public TcpInfo tcpi_rto(long value) {
      put("tcpi_rto", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_ato: u32}.
     */
    public TcpInfo tcpi_ato(LongArg value) {
      put("tcpi_ato", value);
      return this;
    }

    /**
     * {@code tcpi_ato: u32}.
     */
    public TcpInfo tcpi_ato(long value) {
      put("tcpi_ato", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_snd_mss: u32}.
     */
    public TcpInfo tcpi_snd_mss(LongArg value) {
      put("tcpi_snd_mss", value);
      return this;
    }

    /**
     * {@code tcpi_snd_mss: u32}.
     */
    public TcpInfo tcpi_snd_mss(long value) {
      put("tcpi_snd_mss", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_rcv_mss: u32}.
     */
    public TcpInfo tcpi_rcv_mss(LongArg value) {
      put("tcpi_rcv_mss", value);
      return this;
    }

    /**
     * {@code tcpi_rcv_mss: u32}.
     */
    public TcpInfo tcpi_rcv_mss(long value) {
      put("tcpi_rcv_mss", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_unacked: u32}.
     */
    public TcpInfo tcpi_unacked(LongArg value) {
      put("tcpi_unacked", value);
      return this;
    }

    /**
     * {@code tcpi_unacked: u32}.
     */
    public TcpInfo tcpi_unacked(long value) {
      put("tcpi_unacked", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_sacked: u32}.
     */
    public TcpInfo tcpi_sacked(LongArg value) {
      put("tcpi_sacked", value);
      return this;
    }

    /**
     * {@code tcpi_sacked: u32}.
     */
    public TcpInfo tcpi_sacked(long value) {
      put("tcpi_sacked", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_lost: u32}.
     */
    public TcpInfo tcpi_lost(LongArg value) {
      put("tcpi_lost", value);
      return this;
    }

    /**
     * {@code tcpi_lost: u32}.
     */
    public TcpInfo tcpi_lost(long value) {
      put("tcpi_lost", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_retrans: u32}.
     */
    public TcpInfo tcpi_retrans(LongArg value) {
      put("tcpi_retrans", value);
      return this;
    }

    /**
     * {@code tcpi_retrans: u32}.
     */
    public TcpInfo tcpi_retrans(long value) {
      put("tcpi_retrans", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_fackets: u32}.
     */
    public TcpInfo tcpi_fackets(LongArg value) {
      put("tcpi_fackets", value);
      return this;
    }

    /**
     * {@code tcpi_fackets: u32}.
     */
    public TcpInfo tcpi_fackets(long value) {
      put("tcpi_fackets", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_last_data_sent: u32}.
     */
    public TcpInfo tcpi_last_data_sent(LongArg value) {
      put("tcpi_last_data_sent", value);
      return this;
    }

    /**
     * {@code tcpi_last_data_sent: u32}.
     */
    public TcpInfo tcpi_last_data_sent(long value) {
      put("tcpi_last_data_sent", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_last_ack_sent: u32}.
     */
    public TcpInfo tcpi_last_ack_sent(LongArg value) {
      put("tcpi_last_ack_sent", value);
      return this;
    }

    /**
     * {@code tcpi_last_ack_sent: u32}.
     */
    public TcpInfo tcpi_last_ack_sent(long value) {
      put("tcpi_last_ack_sent", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_last_data_recv: u32}.
     */
    public TcpInfo tcpi_last_data_recv(LongArg value) {
      put("tcpi_last_data_recv", value);
      return this;
    }

    /**
     * {@code tcpi_last_data_recv: u32}.
     */
    public TcpInfo tcpi_last_data_recv(long value) {
      put("tcpi_last_data_recv", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_last_ack_recv: u32}.
     */
    public TcpInfo tcpi_last_ack_recv(LongArg value) {
      put("tcpi_last_ack_recv", value);
      return this;
    }

    /**
     * {@code tcpi_last_ack_recv: u32}.
     */
    public TcpInfo tcpi_last_ack_recv(long value) {
      put("tcpi_last_ack_recv", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_pmtu: u32}.
     */
    public TcpInfo tcpi_pmtu(LongArg value) {
      put("tcpi_pmtu", value);
      return this;
    }

    /**
     * {@code tcpi_pmtu: u32}.
     */
    public TcpInfo tcpi_pmtu(long value) {
      put("tcpi_pmtu", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_rcv_ssthresh: u32}.
     */
    public TcpInfo tcpi_rcv_ssthresh(LongArg value) {
      put("tcpi_rcv_ssthresh", value);
      return this;
    }

    /**
     * {@code tcpi_rcv_ssthresh: u32}.
     */
    public TcpInfo tcpi_rcv_ssthresh(long value) {
      put("tcpi_rcv_ssthresh", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_rtt: u32}.
     */
    public TcpInfo tcpi_rtt(LongArg value) {
      put("tcpi_rtt", value);
      return this;
    }

    /**
     * {@code tcpi_rtt: u32}.
     */
    public TcpInfo tcpi_rtt(long value) {
      put("tcpi_rtt", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_rttvar: u32}.
     */
    public TcpInfo tcpi_rttvar(LongArg value) {
      put("tcpi_rttvar", value);
      return this;
    }

    /**
     * {@code tcpi_rttvar: u32}.
     */
    public TcpInfo tcpi_rttvar(long value) {
      put("tcpi_rttvar", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_snd_ssthresh: u32}.
     */
    public TcpInfo tcpi_snd_ssthresh(LongArg value) {
      put("tcpi_snd_ssthresh", value);
      return this;
    }

    /**
     * {@code tcpi_snd_ssthresh: u32}.
     */
    public TcpInfo tcpi_snd_ssthresh(long value) {
      put("tcpi_snd_ssthresh", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_snd_cwnd: u32}.
     */
    public TcpInfo tcpi_snd_cwnd(LongArg value) {
      put("tcpi_snd_cwnd", value);
      return this;
    }

    /**
     * {@code tcpi_snd_cwnd: u32}.
     */
    public TcpInfo tcpi_snd_cwnd(long value) {
      put("tcpi_snd_cwnd", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_advmss: u32}.
     */
    public TcpInfo tcpi_advmss(LongArg value) {
      put("tcpi_advmss", value);
      return this;
    }

    /**
     * {@code tcpi_advmss: u32}.
     */
    public TcpInfo tcpi_advmss(long value) {
      put("tcpi_advmss", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_reordering: u32}.
     */
    public TcpInfo tcpi_reordering(LongArg value) {
      put("tcpi_reordering", value);
      return this;
    }

    /**
     * {@code tcpi_reordering: u32}.
     */
    public TcpInfo tcpi_reordering(long value) {
      put("tcpi_reordering", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_rcv_rtt: u32}.
     */
    public TcpInfo tcpi_rcv_rtt(LongArg value) {
      put("tcpi_rcv_rtt", value);
      return this;
    }

    /**
     * {@code tcpi_rcv_rtt: u32}.
     */
    public TcpInfo tcpi_rcv_rtt(long value) {
      put("tcpi_rcv_rtt", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_rcv_space: u32}.
     */
    public TcpInfo tcpi_rcv_space(LongArg value) {
      put("tcpi_rcv_space", value);
      return this;
    }

    /**
     * {@code tcpi_rcv_space: u32}.
     */
    public TcpInfo tcpi_rcv_space(long value) {
      put("tcpi_rcv_space", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_total_retrans: u32}.
     */
    public TcpInfo tcpi_total_retrans(LongArg value) {
      put("tcpi_total_retrans", value);
      return this;
    }

    /**
     * {@code tcpi_total_retrans: u32}.
     */
    public TcpInfo tcpi_total_retrans(long value) {
      put("tcpi_total_retrans", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_pacing_rate: u64}.
     */
    public TcpInfo tcpi_pacing_rate(LongArg value) {
      put("tcpi_pacing_rate", value);
      return this;
    }

    /**
     * {@code tcpi_pacing_rate: u64}.
     */
    public TcpInfo tcpi_pacing_rate(long value) {
      put("tcpi_pacing_rate", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_max_pacing_rate: u64}.
     */
    public TcpInfo tcpi_max_pacing_rate(LongArg value) {
      put("tcpi_max_pacing_rate", value);
      return this;
    }

    /**
     * {@code tcpi_max_pacing_rate: u64}.
     */
    public TcpInfo tcpi_max_pacing_rate(long value) {
      put("tcpi_max_pacing_rate", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_bytes_acked: u64}.
     */
    public TcpInfo tcpi_bytes_acked(LongArg value) {
      put("tcpi_bytes_acked", value);
      return this;
    }

    /**
     * {@code tcpi_bytes_acked: u64}.
     */
    public TcpInfo tcpi_bytes_acked(long value) {
      put("tcpi_bytes_acked", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_bytes_received: u64}.
     */
    public TcpInfo tcpi_bytes_received(LongArg value) {
      put("tcpi_bytes_received", value);
      return this;
    }

    /**
     * {@code tcpi_bytes_received: u64}.
     */
    public TcpInfo tcpi_bytes_received(long value) {
      put("tcpi_bytes_received", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_segs_out: u32}.
     */
    public TcpInfo tcpi_segs_out(LongArg value) {
      put("tcpi_segs_out", value);
      return this;
    }

    /**
     * {@code tcpi_segs_out: u32}.
     */
    public TcpInfo tcpi_segs_out(long value) {
      put("tcpi_segs_out", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_segs_in: u32}.
     */
    public TcpInfo tcpi_segs_in(LongArg value) {
      put("tcpi_segs_in", value);
      return this;
    }

    /**
     * {@code tcpi_segs_in: u32}.
     */
    public TcpInfo tcpi_segs_in(long value) {
      put("tcpi_segs_in", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_notsent_bytes: u32}.
     */
    public TcpInfo tcpi_notsent_bytes(LongArg value) {
      put("tcpi_notsent_bytes", value);
      return this;
    }

    /**
     * {@code tcpi_notsent_bytes: u32}.
     */
    public TcpInfo tcpi_notsent_bytes(long value) {
      put("tcpi_notsent_bytes", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_min_rtt: u32}.
     */
    public TcpInfo tcpi_min_rtt(LongArg value) {
      put("tcpi_min_rtt", value);
      return this;
    }

    /**
     * {@code tcpi_min_rtt: u32}.
     */
    public TcpInfo tcpi_min_rtt(long value) {
      put("tcpi_min_rtt", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_data_segs_in: u32}.
     */
    public TcpInfo tcpi_data_segs_in(LongArg value) {
      put("tcpi_data_segs_in", value);
      return this;
    }

    /**
     * {@code tcpi_data_segs_in: u32}.
     */
    public TcpInfo tcpi_data_segs_in(long value) {
      put("tcpi_data_segs_in", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_data_segs_out: u32}.
     */
    public TcpInfo tcpi_data_segs_out(LongArg value) {
      put("tcpi_data_segs_out", value);
      return this;
    }

    /**
     * {@code tcpi_data_segs_out: u32}.
     */
    public TcpInfo tcpi_data_segs_out(long value) {
      put("tcpi_data_segs_out", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_delivery_rate: u64}.
     */
    public TcpInfo tcpi_delivery_rate(LongArg value) {
      put("tcpi_delivery_rate", value);
      return this;
    }

    /**
     * {@code tcpi_delivery_rate: u64}.
     */
    public TcpInfo tcpi_delivery_rate(long value) {
      put("tcpi_delivery_rate", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_busy_time: u64}.
     */
    public TcpInfo tcpi_busy_time(LongArg value) {
      put("tcpi_busy_time", value);
      return this;
    }

    /**
     * {@code tcpi_busy_time: u64}.
     */
    public TcpInfo tcpi_busy_time(long value) {
      put("tcpi_busy_time", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_rwnd_limited: u64}.
     */
    public TcpInfo tcpi_rwnd_limited(LongArg value) {
      put("tcpi_rwnd_limited", value);
      return this;
    }

    /**
     * {@code tcpi_rwnd_limited: u64}.
     */
    public TcpInfo tcpi_rwnd_limited(long value) {
      put("tcpi_rwnd_limited", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_sndbuf_limited: u64}.
     */
    public TcpInfo tcpi_sndbuf_limited(LongArg value) {
      put("tcpi_sndbuf_limited", value);
      return this;
    }

    /**
     * {@code tcpi_sndbuf_limited: u64}.
     */
    public TcpInfo tcpi_sndbuf_limited(long value) {
      put("tcpi_sndbuf_limited", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_delivered: u32}.
     */
    public TcpInfo tcpi_delivered(LongArg value) {
      put("tcpi_delivered", value);
      return this;
    }

    /**
     * {@code tcpi_delivered: u32}.
     */
    public TcpInfo tcpi_delivered(long value) {
      put("tcpi_delivered", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_delivered_ce: u32}.
     */
    public TcpInfo tcpi_delivered_ce(LongArg value) {
      put("tcpi_delivered_ce", value);
      return this;
    }

    /**
     * {@code tcpi_delivered_ce: u32}.
     */
    public TcpInfo tcpi_delivered_ce(long value) {
      put("tcpi_delivered_ce", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_bytes_sent: u64}.
     */
    public TcpInfo tcpi_bytes_sent(LongArg value) {
      put("tcpi_bytes_sent", value);
      return this;
    }

    /**
     * {@code tcpi_bytes_sent: u64}.
     */
    public TcpInfo tcpi_bytes_sent(long value) {
      put("tcpi_bytes_sent", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_bytes_retrans: u64}.
     */
    public TcpInfo tcpi_bytes_retrans(LongArg value) {
      put("tcpi_bytes_retrans", value);
      return this;
    }

    /**
     * {@code tcpi_bytes_retrans: u64}.
     */
    public TcpInfo tcpi_bytes_retrans(long value) {
      put("tcpi_bytes_retrans", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_dsack_dups: u32}.
     */
    public TcpInfo tcpi_dsack_dups(LongArg value) {
      put("tcpi_dsack_dups", value);
      return this;
    }

    /**
     * {@code tcpi_dsack_dups: u32}.
     */
    public TcpInfo tcpi_dsack_dups(long value) {
      put("tcpi_dsack_dups", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_reord_seen: u32}.
     */
    public TcpInfo tcpi_reord_seen(LongArg value) {
      put("tcpi_reord_seen", value);
      return this;
    }

    /**
     * {@code tcpi_reord_seen: u32}.
     */
    public TcpInfo tcpi_reord_seen(long value) {
      put("tcpi_reord_seen", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_rcv_ooopack: u32}.
     */
    public TcpInfo tcpi_rcv_ooopack(LongArg value) {
      put("tcpi_rcv_ooopack", value);
      return this;
    }

    /**
     * {@code tcpi_rcv_ooopack: u32}.
     */
    public TcpInfo tcpi_rcv_ooopack(long value) {
      put("tcpi_rcv_ooopack", new Num(value));
      return this;
    }

    /**
     * {@code tcpi_snd_wnd: u32}.
     */
    public TcpInfo tcpi_snd_wnd(LongArg value) {
      put("tcpi_snd_wnd", value);
      return this;
    }

    /**
     * {@code tcpi_snd_wnd: u32}.
     */
    public TcpInfo tcpi_snd_wnd(long value) {
      put("tcpi_snd_wnd", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct tcp_info} that lies somewhere.
   */
  public static final class TcpInfoVar extends StructVar {
    TcpInfoVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code tcpi_state: u8}.
     */
    public LongVar tcpi_state() {
      return field("tcpi_state", Type.U8);
    }

    /**
     * {@code tcpi_ca_state: u8}.
     */
    public LongVar tcpi_ca_state() {
      return field("tcpi_ca_state", Type.U8);
    }

    /**
     * {@code tcpi_retransmits: u8}.
     */
    public LongVar tcpi_retransmits() {
      return field("tcpi_retransmits", Type.U8);
    }

    /**
     * {@code tcpi_probes: u8}.
     */
    public LongVar tcpi_probes() {
      return field("tcpi_probes", Type.U8);
    }

    /**
     * {@code tcpi_backoff: u8}.
     */
    public LongVar tcpi_backoff() {
      return field("tcpi_backoff", Type.U8);
    }

    /**
     * {@code tcpi_options: u8}.
     */
    public LongVar tcpi_options() {
      return field("tcpi_options", Type.U8);
    }

    /**
     * {@code tcpi_rto: u32}.
     */
    public LongVar tcpi_rto() {
      return field("tcpi_rto", Type.U32);
    }

    /**
     * {@code tcpi_ato: u32}.
     */
    public LongVar tcpi_ato() {
      return field("tcpi_ato", Type.U32);
    }

    /**
     * {@code tcpi_snd_mss: u32}.
     */
    public LongVar tcpi_snd_mss() {
      return field("tcpi_snd_mss", Type.U32);
    }

    /**
     * {@code tcpi_rcv_mss: u32}.
     */
    public LongVar tcpi_rcv_mss() {
      return field("tcpi_rcv_mss", Type.U32);
    }

    /**
     * {@code tcpi_unacked: u32}.
     */
    public LongVar tcpi_unacked() {
      return field("tcpi_unacked", Type.U32);
    }

    /**
     * {@code tcpi_sacked: u32}.
     */
    public LongVar tcpi_sacked() {
      return field("tcpi_sacked", Type.U32);
    }

    /**
     * {@code tcpi_lost: u32}.
     */
    public LongVar tcpi_lost() {
      return field("tcpi_lost", Type.U32);
    }

    /**
     * {@code tcpi_retrans: u32}.
     */
    public LongVar tcpi_retrans() {
      return field("tcpi_retrans", Type.U32);
    }

    /**
     * {@code tcpi_fackets: u32}.
     */
    public LongVar tcpi_fackets() {
      return field("tcpi_fackets", Type.U32);
    }

    /**
     * {@code tcpi_last_data_sent: u32}.
     */
    public LongVar tcpi_last_data_sent() {
      return field("tcpi_last_data_sent", Type.U32);
    }

    /**
     * {@code tcpi_last_ack_sent: u32}.
     */
    public LongVar tcpi_last_ack_sent() {
      return field("tcpi_last_ack_sent", Type.U32);
    }

    /**
     * {@code tcpi_last_data_recv: u32}.
     */
    public LongVar tcpi_last_data_recv() {
      return field("tcpi_last_data_recv", Type.U32);
    }

    /**
     * {@code tcpi_last_ack_recv: u32}.
     */
    public LongVar tcpi_last_ack_recv() {
      return field("tcpi_last_ack_recv", Type.U32);
    }

    /**
     * {@code tcpi_pmtu: u32}.
     */
    public LongVar tcpi_pmtu() {
      return field("tcpi_pmtu", Type.U32);
    }

    /**
     * {@code tcpi_rcv_ssthresh: u32}.
     */
    public LongVar tcpi_rcv_ssthresh() {
      return field("tcpi_rcv_ssthresh", Type.U32);
    }

    /**
     * {@code tcpi_rtt: u32}.
     */
    public LongVar tcpi_rtt() {
      return field("tcpi_rtt", Type.U32);
    }

    /**
     * {@code tcpi_rttvar: u32}.
     */
    public LongVar tcpi_rttvar() {
      return field("tcpi_rttvar", Type.U32);
    }

    /**
     * {@code tcpi_snd_ssthresh: u32}.
     */
    public LongVar tcpi_snd_ssthresh() {
      return field("tcpi_snd_ssthresh", Type.U32);
    }

    /**
     * {@code tcpi_snd_cwnd: u32}.
     */
    public LongVar tcpi_snd_cwnd() {
      return field("tcpi_snd_cwnd", Type.U32);
    }

    /**
     * {@code tcpi_advmss: u32}.
     */
    public LongVar tcpi_advmss() {
      return field("tcpi_advmss", Type.U32);
    }

    /**
     * {@code tcpi_reordering: u32}.
     */
    public LongVar tcpi_reordering() {
      return field("tcpi_reordering", Type.U32);
    }

    /**
     * {@code tcpi_rcv_rtt: u32}.
     */
    public LongVar tcpi_rcv_rtt() {
      return field("tcpi_rcv_rtt", Type.U32);
    }

    /**
     * {@code tcpi_rcv_space: u32}.
     */
    public LongVar tcpi_rcv_space() {
      return field("tcpi_rcv_space", Type.U32);
    }

    /**
     * {@code tcpi_total_retrans: u32}.
     */
    public LongVar tcpi_total_retrans() {
      return field("tcpi_total_retrans", Type.U32);
    }

    /**
     * {@code tcpi_pacing_rate: u64}.
     */
    public LongVar tcpi_pacing_rate() {
      return field("tcpi_pacing_rate", Type.U64);
    }

    /**
     * {@code tcpi_max_pacing_rate: u64}.
     */
    public LongVar tcpi_max_pacing_rate() {
      return field("tcpi_max_pacing_rate", Type.U64);
    }

    /**
     * {@code tcpi_bytes_acked: u64}.
     */
    public LongVar tcpi_bytes_acked() {
      return field("tcpi_bytes_acked", Type.U64);
    }

    /**
     * {@code tcpi_bytes_received: u64}.
     */
    public LongVar tcpi_bytes_received() {
      return field("tcpi_bytes_received", Type.U64);
    }

    /**
     * {@code tcpi_segs_out: u32}.
     */
    public LongVar tcpi_segs_out() {
      return field("tcpi_segs_out", Type.U32);
    }

    /**
     * {@code tcpi_segs_in: u32}.
     */
    public LongVar tcpi_segs_in() {
      return field("tcpi_segs_in", Type.U32);
    }

    /**
     * {@code tcpi_notsent_bytes: u32}.
     */
    public LongVar tcpi_notsent_bytes() {
      return field("tcpi_notsent_bytes", Type.U32);
    }

    /**
     * {@code tcpi_min_rtt: u32}.
     */
    public LongVar tcpi_min_rtt() {
      return field("tcpi_min_rtt", Type.U32);
    }

    /**
     * {@code tcpi_data_segs_in: u32}.
     */
    public LongVar tcpi_data_segs_in() {
      return field("tcpi_data_segs_in", Type.U32);
    }

    /**
     * {@code tcpi_data_segs_out: u32}.
     */
    public LongVar tcpi_data_segs_out() {
      return field("tcpi_data_segs_out", Type.U32);
    }

    /**
     * {@code tcpi_delivery_rate: u64}.
     */
    public LongVar tcpi_delivery_rate() {
      return field("tcpi_delivery_rate", Type.U64);
    }

    /**
     * {@code tcpi_busy_time: u64}.
     */
    public LongVar tcpi_busy_time() {
      return field("tcpi_busy_time", Type.U64);
    }

    /**
     * {@code tcpi_rwnd_limited: u64}.
     */
    public LongVar tcpi_rwnd_limited() {
      return field("tcpi_rwnd_limited", Type.U64);
    }

    /**
     * {@code tcpi_sndbuf_limited: u64}.
     */
    public LongVar tcpi_sndbuf_limited() {
      return field("tcpi_sndbuf_limited", Type.U64);
    }

    /**
     * {@code tcpi_delivered: u32}.
     */
    public LongVar tcpi_delivered() {
      return field("tcpi_delivered", Type.U32);
    }

    /**
     * {@code tcpi_delivered_ce: u32}.
     */
    public LongVar tcpi_delivered_ce() {
      return field("tcpi_delivered_ce", Type.U32);
    }

    /**
     * {@code tcpi_bytes_sent: u64}.
     */
    public LongVar tcpi_bytes_sent() {
      return field("tcpi_bytes_sent", Type.U64);
    }

    /**
     * {@code tcpi_bytes_retrans: u64}.
     */
    public LongVar tcpi_bytes_retrans() {
      return field("tcpi_bytes_retrans", Type.U64);
    }

    /**
     * {@code tcpi_dsack_dups: u32}.
     */
    public LongVar tcpi_dsack_dups() {
      return field("tcpi_dsack_dups", Type.U32);
    }

    /**
     * {@code tcpi_reord_seen: u32}.
     */
    public LongVar tcpi_reord_seen() {
      return field("tcpi_reord_seen", Type.U32);
    }

    /**
     * {@code tcpi_rcv_ooopack: u32}.
     */
    public LongVar tcpi_rcv_ooopack() {
      return field("tcpi_rcv_ooopack", Type.U32);
    }

    /**
     * {@code tcpi_snd_wnd: u32}.
     */
    public LongVar tcpi_snd_wnd() {
      return field("tcpi_snd_wnd", Type.U32);
    }
  }

  /**
   * A value of {@code struct statfs}.
   */
  public static final class Statfs extends StructLiteral<StatfsVar> {
    Statfs() {
      super(LinuxStructs.statfs);
    }

    /**
     * {@code f_type: long}.
     */
    public Statfs f_type(LongArg value) {
      put("f_type", value);
      return this;
    }

    /**
     * {@code f_type: long}.
     */
    public Statfs f_type(long value) {
      put("f_type", new Num(value));
      return this;
    }

    /**
     * {@code f_bsize: long}.
     */
    public Statfs f_bsize(LongArg value) {
      put("f_bsize", value);
      return this;
    }

    /**
     * {@code f_bsize: long}.
     */
    public Statfs f_bsize(long value) {
      put("f_bsize", new Num(value));
      return this;
    }

    /**
     * {@code f_blocks: long}.
     */
    public Statfs f_blocks(LongArg value) {
      put("f_blocks", value);
      return this;
    }

    /**
     * {@code f_blocks: long}.
     */
    public Statfs f_blocks(long value) {
      put("f_blocks", new Num(value));
      return this;
    }

    /**
     * {@code f_bfree: long}.
     */
    public Statfs f_bfree(LongArg value) {
      put("f_bfree", value);
      return this;
    }

    /**
     * {@code f_bfree: long}.
     */
    public Statfs f_bfree(long value) {
      put("f_bfree", new Num(value));
      return this;
    }

    /**
     * {@code f_bavail: long}.
     */
    public Statfs f_bavail(LongArg value) {
      put("f_bavail", value);
      return this;
    }

    /**
     * {@code f_bavail: long}.
     */
    public Statfs f_bavail(long value) {
      put("f_bavail", new Num(value));
      return this;
    }

    /**
     * {@code f_files: long}.
     */
    public Statfs f_files(LongArg value) {
      put("f_files", value);
      return this;
    }

    /**
     * {@code f_files: long}.
     */
    public Statfs f_files(long value) {
      put("f_files", new Num(value));
      return this;
    }

    /**
     * {@code f_ffree: long}.
     */
    public Statfs f_ffree(LongArg value) {
      put("f_ffree", value);
      return this;
    }

    /**
     * {@code f_ffree: long}.
     */
    public Statfs f_ffree(long value) {
      put("f_ffree", new Num(value));
      return this;
    }

    /**
     * {@code f_fsid: s32[2]}.
     */
    public Statfs f_fsid(SpanArg value) {
      put("f_fsid", value);
      return this;
    }

    /**
     * {@code f_namelen: long}.
     */
    public Statfs f_namelen(LongArg value) {
      put("f_namelen", value);
      return this;
    }

    /**
     * {@code f_namelen: long}.
     */
    public Statfs f_namelen(long value) {
      put("f_namelen", new Num(value));
      return this;
    }

    /**
     * {@code f_frsize: long}.
     */
    public Statfs f_frsize(LongArg value) {
      put("f_frsize", value);
      return this;
    }

    /**
     * {@code f_frsize: long}.
     */
    public Statfs f_frsize(long value) {
      put("f_frsize", new Num(value));
      return this;
    }

    /**
     * {@code f_flags: long}.
     */
    public Statfs f_flags(LongArg value) {
      put("f_flags", value);
      return this;
    }

    /**
     * {@code f_flags: long}.
     */
    public Statfs f_flags(long value) {
      put("f_flags", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct statfs} that lies somewhere.
   */
  public static final class StatfsVar extends StructVar {
    StatfsVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code f_type: long}.
     */
    public LongVar f_type() {
      return field("f_type", Type.LONG);
    }

    /**
     * {@code f_bsize: long}.
     */
    public LongVar f_bsize() {
      return field("f_bsize", Type.LONG);
    }

    /**
     * {@code f_blocks: long}.
     */
    public LongVar f_blocks() {
      return field("f_blocks", Type.LONG);
    }

    /**
     * {@code f_bfree: long}.
     */
    public LongVar f_bfree() {
      return field("f_bfree", Type.LONG);
    }

    /**
     * {@code f_bavail: long}.
     */
    public LongVar f_bavail() {
      return field("f_bavail", Type.LONG);
    }

    /**
     * {@code f_files: long}.
     */
    public LongVar f_files() {
      return field("f_files", Type.LONG);
    }

    /**
     * {@code f_ffree: long}.
     */
    public LongVar f_ffree() {
      return field("f_ffree", Type.LONG);
    }

    /**
     * {@code f_fsid: s32[2]}.
     */
    public ArrayExpr<LongVar> f_fsid() {
      return field("f_fsid", Type.S32.array(2));
    }

    /**
     * {@code f_namelen: long}.
     */
    public LongVar f_namelen() {
      return field("f_namelen", Type.LONG);
    }

    /**
     * {@code f_frsize: long}.
     */
    public LongVar f_frsize() {
      return field("f_frsize", Type.LONG);
    }

    /**
     * {@code f_flags: long}.
     */
    public LongVar f_flags() {
      return field("f_flags", Type.LONG);
    }
  }

  /**
   * A value of {@code struct ipc64_perm}.
   */
  public static final class Ipc64Perm extends StructLiteral<Ipc64PermVar> {
    Ipc64Perm() {
      super(LinuxStructs.ipc64_perm);
    }

    /**
     * {@code key: s32}.
     */
    public Ipc64Perm key(LongArg value) {
      put("key", value);
      return this;
    }

    /**
     * {@code key: s32}.
     */
    public Ipc64Perm key(long value) {
      put("key", new Num(value));
      return this;
    }

    /**
     * {@code uid: u32}.
     */
    public Ipc64Perm uid(LongArg value) {
      put("uid", value);
      return this;
    }

    /**
     * {@code uid: u32}.
     */
    public Ipc64Perm uid(long value) {
      put("uid", new Num(value));
      return this;
    }

    /**
     * {@code gid: u32}.
     */
    public Ipc64Perm gid(LongArg value) {
      put("gid", value);
      return this;
    }

    /**
     * {@code gid: u32}.
     */
    public Ipc64Perm gid(long value) {
      put("gid", new Num(value));
      return this;
    }

    /**
     * {@code cuid: u32}.
     */
    public Ipc64Perm cuid(LongArg value) {
      put("cuid", value);
      return this;
    }

    /**
     * {@code cuid: u32}.
     */
    public Ipc64Perm cuid(long value) {
      put("cuid", new Num(value));
      return this;
    }

    /**
     * {@code cgid: u32}.
     */
    public Ipc64Perm cgid(LongArg value) {
      put("cgid", value);
      return this;
    }

    /**
     * {@code cgid: u32}.
     */
    public Ipc64Perm cgid(long value) {
      put("cgid", new Num(value));
      return this;
    }

    /**
     * {@code mode: u32}.
     */
    public Ipc64Perm mode(LongArg value) {
      put("mode", value);
      return this;
    }

    /**
     * {@code mode: u32}.
     */
    public Ipc64Perm mode(long value) {
      put("mode", new Num(value));
      return this;
    }

    /**
     * {@code seq: u16}.
     */
    public Ipc64Perm seq(LongArg value) {
      put("seq", value);
      return this;
    }

    /**
     * {@code seq: u16}.
     */
    public Ipc64Perm seq(long value) {
      put("seq", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct ipc64_perm} that lies somewhere.
   */
  public static final class Ipc64PermVar extends StructVar {
    Ipc64PermVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code key: s32}.
     */
    public LongVar key() {
      return field("key", Type.S32);
    }

    /**
     * {@code uid: u32}.
     */
    public LongVar uid() {
      return field("uid", Type.U32);
    }

    /**
     * {@code gid: u32}.
     */
    public LongVar gid() {
      return field("gid", Type.U32);
    }

    /**
     * {@code cuid: u32}.
     */
    public LongVar cuid() {
      return field("cuid", Type.U32);
    }

    /**
     * {@code cgid: u32}.
     */
    public LongVar cgid() {
      return field("cgid", Type.U32);
    }

    /**
     * {@code mode: u32}.
     */
    public LongVar mode() {
      return field("mode", Type.U32);
    }

    /**
     * {@code seq: u16}.
     */
    public LongVar seq() {
      return field("seq", Type.U16);
    }
  }

  /**
   * A value of {@code struct semid64_ds}.
   */
  public static final class Semid64Ds extends StructLiteral<Semid64DsVar> {
    Semid64Ds() {
      super(LinuxStructs.semid64_ds);
    }

    /**
     * {@code sem_perm: ipc64_perm}.
     */
    public Semid64Ds sem_perm(SpanArg value) {
      put("sem_perm", value);
      return this;
    }

    /**
     * {@code sem_otime: long}.
     */
    public Semid64Ds sem_otime(LongArg value) {
      put("sem_otime", value);
      return this;
    }

    /**
     * {@code sem_otime: long}.
     */
    public Semid64Ds sem_otime(long value) {
      put("sem_otime", new Num(value));
      return this;
    }

    /**
     * {@code sem_ctime: long}.
     */
    public Semid64Ds sem_ctime(LongArg value) {
      put("sem_ctime", value);
      return this;
    }

    /**
     * {@code sem_ctime: long}.
     */
    public Semid64Ds sem_ctime(long value) {
      put("sem_ctime", new Num(value));
      return this;
    }

    /**
     * {@code sem_nsems: u64}.
     */
    public Semid64Ds sem_nsems(LongArg value) {
      put("sem_nsems", value);
      return this;
    }

    /**
     * {@code sem_nsems: u64}.
     */
    public Semid64Ds sem_nsems(long value) {
      put("sem_nsems", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct semid64_ds} that lies somewhere.
   */
  public static final class Semid64DsVar extends StructVar {
    Semid64DsVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code sem_perm: ipc64_perm}.
     */
    public Ipc64PermVar sem_perm() {
      return field("sem_perm", LinuxStructs.ipc64_perm);
    }

    /**
     * {@code sem_otime: long}.
     */
    public LongVar sem_otime() {
      return field("sem_otime", Type.LONG);
    }

    /**
     * {@code sem_ctime: long}.
     */
    public LongVar sem_ctime() {
      return field("sem_ctime", Type.LONG);
    }

    /**
     * {@code sem_nsems: u64}.
     */
    public LongVar sem_nsems() {
      return field("sem_nsems", Type.U64);
    }
  }

  /**
   * A value of {@code struct shmid64_ds}.
   */
  public static final class Shmid64Ds extends StructLiteral<Shmid64DsVar> {
    Shmid64Ds() {
      super(LinuxStructs.shmid64_ds);
    }

    /**
     * {@code shm_perm: ipc64_perm}.
     */
    public Shmid64Ds shm_perm(SpanArg value) {
      put("shm_perm", value);
      return this;
    }

    /**
     * {@code shm_segsz: u64}.
     */
    public Shmid64Ds shm_segsz(LongArg value) {
      put("shm_segsz", value);
      return this;
    }

    /**
     * {@code shm_segsz: u64}.
     */
    public Shmid64Ds shm_segsz(long value) {
      put("shm_segsz", new Num(value));
      return this;
    }

    /**
     * {@code shm_atime: long}.
     */
    public Shmid64Ds shm_atime(LongArg value) {
      put("shm_atime", value);
      return this;
    }

    /**
     * {@code shm_atime: long}.
     */
    public Shmid64Ds shm_atime(long value) {
      put("shm_atime", new Num(value));
      return this;
    }

    /**
     * {@code shm_dtime: long}.
     */
    public Shmid64Ds shm_dtime(LongArg value) {
      put("shm_dtime", value);
      return this;
    }

    /**
     * {@code shm_dtime: long}.
     */
    public Shmid64Ds shm_dtime(long value) {
      put("shm_dtime", new Num(value));
      return this;
    }

    /**
     * {@code shm_ctime: long}.
     */
    public Shmid64Ds shm_ctime(LongArg value) {
      put("shm_ctime", value);
      return this;
    }

    /**
     * {@code shm_ctime: long}.
     */
    public Shmid64Ds shm_ctime(long value) {
      put("shm_ctime", new Num(value));
      return this;
    }

    /**
     * {@code shm_cpid: s32}.
     */
    public Shmid64Ds shm_cpid(LongArg value) {
      put("shm_cpid", value);
      return this;
    }

    /**
     * {@code shm_cpid: s32}.
     */
    public Shmid64Ds shm_cpid(long value) {
      put("shm_cpid", new Num(value));
      return this;
    }

    /**
     * {@code shm_lpid: s32}.
     */
    public Shmid64Ds shm_lpid(LongArg value) {
      put("shm_lpid", value);
      return this;
    }

    /**
     * {@code shm_lpid: s32}.
     */
    public Shmid64Ds shm_lpid(long value) {
      put("shm_lpid", new Num(value));
      return this;
    }

    /**
     * {@code shm_nattch: u64}.
     */
    public Shmid64Ds shm_nattch(LongArg value) {
      put("shm_nattch", value);
      return this;
    }

    /**
     * {@code shm_nattch: u64}.
     */
    public Shmid64Ds shm_nattch(long value) {
      put("shm_nattch", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct shmid64_ds} that lies somewhere.
   */
  public static final class Shmid64DsVar extends StructVar {
    Shmid64DsVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code shm_perm: ipc64_perm}.
     */
    public Ipc64PermVar shm_perm() {
      return field("shm_perm", LinuxStructs.ipc64_perm);
    }

    /**
     * {@code shm_segsz: u64}.
     */
    public LongVar shm_segsz() {
      return field("shm_segsz", Type.U64);
    }

    /**
     * {@code shm_atime: long}.
     */
    public LongVar shm_atime() {
      return field("shm_atime", Type.LONG);
    }

    /**
     * {@code shm_dtime: long}.
     */
    public LongVar shm_dtime() {
      return field("shm_dtime", Type.LONG);
    }

    /**
     * {@code shm_ctime: long}.
     */
    public LongVar shm_ctime() {
      return field("shm_ctime", Type.LONG);
    }

    /**
     * {@code shm_cpid: s32}.
     */
    public LongVar shm_cpid() {
      return field("shm_cpid", Type.S32);
    }

    /**
     * {@code shm_lpid: s32}.
     */
    public LongVar shm_lpid() {
      return field("shm_lpid", Type.S32);
    }

    /**
     * {@code shm_nattch: u64}.
     */
    public LongVar shm_nattch() {
      return field("shm_nattch", Type.U64);
    }
  }

  /**
   * A value of {@code struct msqid64_ds}.
   */
  public static final class Msqid64Ds extends StructLiteral<Msqid64DsVar> {
    Msqid64Ds() {
      super(LinuxStructs.msqid64_ds);
    }

    /**
     * {@code msg_perm: ipc64_perm}.
     */
    public Msqid64Ds msg_perm(SpanArg value) {
      put("msg_perm", value);
      return this;
    }

    /**
     * {@code msg_stime: long}.
     */
    public Msqid64Ds msg_stime(LongArg value) {
      put("msg_stime", value);
      return this;
    }

    /**
     * {@code msg_stime: long}.
     */
    public Msqid64Ds msg_stime(long value) {
      put("msg_stime", new Num(value));
      return this;
    }

    /**
     * {@code msg_rtime: long}.
     */
    public Msqid64Ds msg_rtime(LongArg value) {
      put("msg_rtime", value);
      return this;
    }

    /**
     * {@code msg_rtime: long}.
     */
    public Msqid64Ds msg_rtime(long value) {
      put("msg_rtime", new Num(value));
      return this;
    }

    /**
     * {@code msg_ctime: long}.
     */
    public Msqid64Ds msg_ctime(LongArg value) {
      put("msg_ctime", value);
      return this;
    }

    /**
     * {@code msg_ctime: long}.
     */
    public Msqid64Ds msg_ctime(long value) {
      put("msg_ctime", new Num(value));
      return this;
    }

    /**
     * {@code msg_cbytes: u64}.
     */
    public Msqid64Ds msg_cbytes(LongArg value) {
      put("msg_cbytes", value);
      return this;
    }

    /**
     * {@code msg_cbytes: u64}.
     */
    public Msqid64Ds msg_cbytes(long value) {
      put("msg_cbytes", new Num(value));
      return this;
    }

    /**
     * {@code msg_qnum: u64}.
     */
    public Msqid64Ds msg_qnum(LongArg value) {
      put("msg_qnum", value);
      return this;
    }

    /**
     * {@code msg_qnum: u64}.
     */
    public Msqid64Ds msg_qnum(long value) {
      put("msg_qnum", new Num(value));
      return this;
    }

    /**
     * {@code msg_qbytes: u64}.
     */
    public Msqid64Ds msg_qbytes(LongArg value) {
      put("msg_qbytes", value);
      return this;
    }

    /**
     * {@code msg_qbytes: u64}.
     */
    public Msqid64Ds msg_qbytes(long value) {
      put("msg_qbytes", new Num(value));
      return this;
    }

    /**
     * {@code msg_lspid: s32}.
     */
    public Msqid64Ds msg_lspid(LongArg value) {
      put("msg_lspid", value);
      return this;
    }

    /**
     * {@code msg_lspid: s32}.
     */
    public Msqid64Ds msg_lspid(long value) {
      put("msg_lspid", new Num(value));
      return this;
    }

    /**
     * {@code msg_lrpid: s32}.
     */
    public Msqid64Ds msg_lrpid(LongArg value) {
      put("msg_lrpid", value);
      return this;
    }

    /**
     * {@code msg_lrpid: s32}.
     */
    public Msqid64Ds msg_lrpid(long value) {
      put("msg_lrpid", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct msqid64_ds} that lies somewhere.
   */
  public static final class Msqid64DsVar extends StructVar {
    Msqid64DsVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code msg_perm: ipc64_perm}.
     */
    public Ipc64PermVar msg_perm() {
      return field("msg_perm", LinuxStructs.ipc64_perm);
    }

    /**
     * {@code msg_stime: long}.
     */
    public LongVar msg_stime() {
      return field("msg_stime", Type.LONG);
    }

    /**
     * {@code msg_rtime: long}.
     */
    public LongVar msg_rtime() {
      return field("msg_rtime", Type.LONG);
    }

    /**
     * {@code msg_ctime: long}.
     */
    public LongVar msg_ctime() {
      return field("msg_ctime", Type.LONG);
    }

    /**
     * {@code msg_cbytes: u64}.
     */
    public LongVar msg_cbytes() {
      return field("msg_cbytes", Type.U64);
    }

    /**
     * {@code msg_qnum: u64}.
     */
    public LongVar msg_qnum() {
      return field("msg_qnum", Type.U64);
    }

    /**
     * {@code msg_qbytes: u64}.
     */
    public LongVar msg_qbytes() {
      return field("msg_qbytes", Type.U64);
    }

    /**
     * {@code msg_lspid: s32}.
     */
    public LongVar msg_lspid() {
      return field("msg_lspid", Type.S32);
    }

    /**
     * {@code msg_lrpid: s32}.
     */
    public LongVar msg_lrpid() {
      return field("msg_lrpid", Type.S32);
    }
  }

  /**
   * A value of {@code struct sembuf}.
   */
  public static final class Sembuf extends StructLiteral<SembufVar> {
    Sembuf() {
      super(LinuxStructs.sembuf);
    }

    /**
     * {@code sem_num: u16}.
     */
    public Sembuf sem_num(LongArg value) {
      put("sem_num", value);
      return this;
    }

    /**
     * {@code sem_num: u16}.
     */
    public Sembuf sem_num(long value) {
      put("sem_num", new Num(value));
      return this;
    }

    /**
     * {@code sem_op: s16}.
     */
    public Sembuf sem_op(LongArg value) {
      put("sem_op", value);
      return this;
    }

    /**
     * {@code sem_op: s16}.
     */
    public Sembuf sem_op(long value) {
      put("sem_op", new Num(value));
      return this;
    }

    /**
     * {@code sem_flg: s16}.
     */
    public Sembuf sem_flg(LongArg value) {
      put("sem_flg", value);
      return this;
    }

    /**
     * {@code sem_flg: s16}.
     */
    public Sembuf sem_flg(long value) {
      put("sem_flg", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct sembuf} that lies somewhere.
   */
  public static final class SembufVar extends StructVar {
    SembufVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code sem_num: u16}.
     */
    public LongVar sem_num() {
      return field("sem_num", Type.U16);
    }

    /**
     * {@code sem_op: s16}.
     */
    public LongVar sem_op() {
      return field("sem_op", Type.S16);
    }

    /**
     * {@code sem_flg: s16}.
     */
    public LongVar sem_flg() {
      return field("sem_flg", Type.S16);
    }
  }

  /**
   * A value of {@code struct seminfo}.
   */
  public static final class Seminfo extends StructLiteral<SeminfoVar> {
    Seminfo() {
      super(LinuxStructs.seminfo);
    }

    /**
     * {@code semmap: s32}.
     */
    public Seminfo semmap(LongArg value) {
      put("semmap", value);
      return this;
    }

    /**
     * {@code semmap: s32}.
     */
    public Seminfo semmap(long value) {
      put("semmap", new Num(value));
      return this;
    }

    /**
     * {@code semmni: s32}.
     */
    public Seminfo semmni(LongArg value) {
      put("semmni", value);
      return this;
    }

    /**
     * {@code semmni: s32}.
     */
    public Seminfo semmni(long value) {
      put("semmni", new Num(value));
      return this;
    }

    /**
     * {@code semmns: s32}.
     */
    public Seminfo semmns(LongArg value) {
      put("semmns", value);
      return this;
    }

    /**
     * {@code semmns: s32}.
     */
    public Seminfo semmns(long value) {
      put("semmns", new Num(value));
      return this;
    }

    /**
     * {@code semmnu: s32}.
     */
    public Seminfo semmnu(LongArg value) {
      put("semmnu", value);
      return this;
    }

    /**
     * {@code semmnu: s32}.
     */
    public Seminfo semmnu(long value) {
      put("semmnu", new Num(value));
      return this;
    }

    /**
     * {@code semmsl: s32}.
     */
    public Seminfo semmsl(LongArg value) {
      put("semmsl", value);
      return this;
    }

    /**
     * {@code semmsl: s32}.
     */
    public Seminfo semmsl(long value) {
      put("semmsl", new Num(value));
      return this;
    }

    /**
     * {@code semopm: s32}.
     */
    public Seminfo semopm(LongArg value) {
      put("semopm", value);
      return this;
    }

    /**
     * {@code semopm: s32}.
     */
    public Seminfo semopm(long value) {
      put("semopm", new Num(value));
      return this;
    }

    /**
     * {@code semume: s32}.
     */
    public Seminfo semume(LongArg value) {
      put("semume", value);
      return this;
    }

    /**
     * {@code semume: s32}.
     */
    public Seminfo semume(long value) {
      put("semume", new Num(value));
      return this;
    }

    /**
     * {@code semusz: s32}.
     */
    public Seminfo semusz(LongArg value) {
      put("semusz", value);
      return this;
    }

    /**
     * {@code semusz: s32}.
     */
    public Seminfo semusz(long value) {
      put("semusz", new Num(value));
      return this;
    }

    /**
     * {@code semvmx: s32}.
     */
    public Seminfo semvmx(LongArg value) {
      put("semvmx", value);
      return this;
    }

    /**
     * {@code semvmx: s32}.
     */
    public Seminfo semvmx(long value) {
      put("semvmx", new Num(value));
      return this;
    }

    /**
     * {@code semaem: s32}.
     */
    public Seminfo semaem(LongArg value) {
      put("semaem", value);
      return this;
    }

    /**
     * {@code semaem: s32}.
     */
    public Seminfo semaem(long value) {
      put("semaem", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct seminfo} that lies somewhere.
   */
  public static final class SeminfoVar extends StructVar {
    SeminfoVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code semmap: s32}.
     */
    public LongVar semmap() {
      return field("semmap", Type.S32);
    }

    /**
     * {@code semmni: s32}.
     */
    public LongVar semmni() {
      return field("semmni", Type.S32);
    }

    /**
     * {@code semmns: s32}.
     */
    public LongVar semmns() {
      return field("semmns", Type.S32);
    }

    /**
     * {@code semmnu: s32}.
     */
    public LongVar semmnu() {
      return field("semmnu", Type.S32);
    }

    /**
     * {@code semmsl: s32}.
     */
    public LongVar semmsl() {
      return field("semmsl", Type.S32);
    }

    /**
     * {@code semopm: s32}.
     */
    public LongVar semopm() {
      return field("semopm", Type.S32);
    }

    /**
     * {@code semume: s32}.
     */
    public LongVar semume() {
      return field("semume", Type.S32);
    }

    /**
     * {@code semusz: s32}.
     */
    public LongVar semusz() {
      return field("semusz", Type.S32);
    }

    /**
     * {@code semvmx: s32}.
     */
    public LongVar semvmx() {
      return field("semvmx", Type.S32);
    }

    /**
     * {@code semaem: s32}.
     */
    public LongVar semaem() {
      return field("semaem", Type.S32);
    }
  }

  /**
   * A value of {@code struct shminfo64}.
   */
  public static final class Shminfo64 extends StructLiteral<Shminfo64Var> {
    Shminfo64() {
      super(LinuxStructs.shminfo64);
    }

    /**
     * {@code shmmax: u64}.
     */
    public Shminfo64 shmmax(LongArg value) {
      put("shmmax", value);
      return this;
    }

    /**
     * {@code shmmax: u64}.
     */
    public Shminfo64 shmmax(long value) {
      put("shmmax", new Num(value));
      return this;
    }

    /**
     * {@code shmmin: u64}.
     */
    public Shminfo64 shmmin(LongArg value) {
      put("shmmin", value);
      return this;
    }

    /**
     * {@code shmmin: u64}.
     */
    public Shminfo64 shmmin(long value) {
      put("shmmin", new Num(value));
      return this;
    }

    /**
     * {@code shmmni: u64}.
     */
    public Shminfo64 shmmni(LongArg value) {
      put("shmmni", value);
      return this;
    }

    /**
     * {@code shmmni: u64}.
     */
    public Shminfo64 shmmni(long value) {
      put("shmmni", new Num(value));
      return this;
    }

    /**
     * {@code shmseg: u64}.
     */
    public Shminfo64 shmseg(LongArg value) {
      put("shmseg", value);
      return this;
    }

    /**
     * {@code shmseg: u64}.
     */
    public Shminfo64 shmseg(long value) {
      put("shmseg", new Num(value));
      return this;
    }

    /**
     * {@code shmall: u64}.
     */
    public Shminfo64 shmall(LongArg value) {
      put("shmall", value);
      return this;
    }

    /**
     * {@code shmall: u64}.
     */
    public Shminfo64 shmall(long value) {
      put("shmall", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct shminfo64} that lies somewhere.
   */
  public static final class Shminfo64Var extends StructVar {
    Shminfo64Var(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code shmmax: u64}.
     */
    public LongVar shmmax() {
      return field("shmmax", Type.U64);
    }

    /**
     * {@code shmmin: u64}.
     */
    public LongVar shmmin() {
      return field("shmmin", Type.U64);
    }

    /**
     * {@code shmmni: u64}.
     */
    public LongVar shmmni() {
      return field("shmmni", Type.U64);
    }

    /**
     * {@code shmseg: u64}.
     */
    public LongVar shmseg() {
      return field("shmseg", Type.U64);
    }

    /**
     * {@code shmall: u64}.
     */
    public LongVar shmall() {
      return field("shmall", Type.U64);
    }
  }

  /**
   * A value of {@code struct shm_info}.
   */
  public static final class ShmInfo extends StructLiteral<ShmInfoVar> {
    ShmInfo() {
      super(LinuxStructs.shm_info);
    }

    /**
     * {@code used_ids: s32}.
     */
    public ShmInfo used_ids(LongArg value) {
      put("used_ids", value);
      return this;
    }

    /**
     * {@code used_ids: s32}.
     */
    public ShmInfo used_ids(long value) {
      put("used_ids", new Num(value));
      return this;
    }

    /**
     * {@code shm_tot: u64}.
     */
    public ShmInfo shm_tot(LongArg value) {
      put("shm_tot", value);
      return this;
    }

    /**
     * {@code shm_tot: u64}.
     */
    public ShmInfo shm_tot(long value) {
      put("shm_tot", new Num(value));
      return this;
    }

    /**
     * {@code shm_rss: u64}.
     */
    public ShmInfo shm_rss(LongArg value) {
      put("shm_rss", value);
      return this;
    }

    /**
     * {@code shm_rss: u64}.
     */
    public ShmInfo shm_rss(long value) {
      put("shm_rss", new Num(value));
      return this;
    }

    /**
     * {@code shm_swp: u64}.
     */
    public ShmInfo shm_swp(LongArg value) {
      put("shm_swp", value);
      return this;
    }

    /**
     * {@code shm_swp: u64}.
     */
    public ShmInfo shm_swp(long value) {
      put("shm_swp", new Num(value));
      return this;
    }

    /**
     * {@code swap_attempts: u64}.
     */
    public ShmInfo swap_attempts(LongArg value) {
      put("swap_attempts", value);
      return this;
    }

    /**
     * {@code swap_attempts: u64}.
     */
    public ShmInfo swap_attempts(long value) {
      put("swap_attempts", new Num(value));
      return this;
    }

    /**
     * {@code swap_successes: u64}.
     */
    public ShmInfo swap_successes(LongArg value) {
      put("swap_successes", value);
      return this;
    }

    /**
     * {@code swap_successes: u64}.
     */
    public ShmInfo swap_successes(long value) {
      put("swap_successes", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct shm_info} that lies somewhere.
   */
  public static final class ShmInfoVar extends StructVar {
    ShmInfoVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code used_ids: s32}.
     */
    public LongVar used_ids() {
      return field("used_ids", Type.S32);
    }

    /**
     * {@code shm_tot: u64}.
     */
    public LongVar shm_tot() {
      return field("shm_tot", Type.U64);
    }

    /**
     * {@code shm_rss: u64}.
     */
    public LongVar shm_rss() {
      return field("shm_rss", Type.U64);
    }

    /**
     * {@code shm_swp: u64}.
     */
    public LongVar shm_swp() {
      return field("shm_swp", Type.U64);
    }

    /**
     * {@code swap_attempts: u64}.
     */
    public LongVar swap_attempts() {
      return field("swap_attempts", Type.U64);
    }

    /**
     * {@code swap_successes: u64}.
     */
    public LongVar swap_successes() {
      return field("swap_successes", Type.U64);
    }
  }

  /**
   * A value of {@code struct msginfo}.
   */
  public static final class Msginfo extends StructLiteral<MsginfoVar> {
    Msginfo() {
      super(LinuxStructs.msginfo);
    }

    /**
     * {@code msgpool: s32}.
     */
    public Msginfo msgpool(LongArg value) {
      put("msgpool", value);
      return this;
    }

    /**
     * {@code msgpool: s32}.
     */
    public Msginfo msgpool(long value) {
      put("msgpool", new Num(value));
      return this;
    }

    /**
     * {@code msgmap: s32}.
     */
    public Msginfo msgmap(LongArg value) {
      put("msgmap", value);
      return this;
    }

    /**
     * {@code msgmap: s32}.
     */
    public Msginfo msgmap(long value) {
      put("msgmap", new Num(value));
      return this;
    }

    /**
     * {@code msgmax: s32}.
     */
    public Msginfo msgmax(LongArg value) {
      put("msgmax", value);
      return this;
    }

    /**
     * {@code msgmax: s32}.
     */
    public Msginfo msgmax(long value) {
      put("msgmax", new Num(value));
      return this;
    }

    /**
     * {@code msgmnb: s32}.
     */
    public Msginfo msgmnb(LongArg value) {
      put("msgmnb", value);
      return this;
    }

    /**
     * {@code msgmnb: s32}.
     */
    public Msginfo msgmnb(long value) {
      put("msgmnb", new Num(value));
      return this;
    }

    /**
     * {@code msgmni: s32}.
     */
    public Msginfo msgmni(LongArg value) {
      put("msgmni", value);
      return this;
    }

    /**
     * {@code msgmni: s32}.
     */
    public Msginfo msgmni(long value) {
      put("msgmni", new Num(value));
      return this;
    }

    /**
     * {@code msgssz: s32}.
     */
    public Msginfo msgssz(LongArg value) {
      put("msgssz", value);
      return this;
    }

    /**
     * {@code msgssz: s32}.
     */
    public Msginfo msgssz(long value) {
      put("msgssz", new Num(value));
      return this;
    }

    /**
     * {@code msgtql: s32}.
     */
    public Msginfo msgtql(LongArg value) {
      put("msgtql", value);
      return this;
    }

    /**
     * {@code msgtql: s32}.
     */
    public Msginfo msgtql(long value) {
      put("msgtql", new Num(value));
      return this;
    }

    /**
     * {@code msgseg: u16}.
     */
    public Msginfo msgseg(LongArg value) {
      put("msgseg", value);
      return this;
    }

    /**
     * {@code msgseg: u16}.
     */
    public Msginfo msgseg(long value) {
      put("msgseg", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct msginfo} that lies somewhere.
   */
  public static final class MsginfoVar extends StructVar {
    MsginfoVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code msgpool: s32}.
     */
    public LongVar msgpool() {
      return field("msgpool", Type.S32);
    }

    /**
     * {@code msgmap: s32}.
     */
    public LongVar msgmap() {
      return field("msgmap", Type.S32);
    }

    /**
     * {@code msgmax: s32}.
     */
    public LongVar msgmax() {
      return field("msgmax", Type.S32);
    }

    /**
     * {@code msgmnb: s32}.
     */
    public LongVar msgmnb() {
      return field("msgmnb", Type.S32);
    }

    /**
     * {@code msgmni: s32}.
     */
    public LongVar msgmni() {
      return field("msgmni", Type.S32);
    }

    /**
     * {@code msgssz: s32}.
     */
    public LongVar msgssz() {
      return field("msgssz", Type.S32);
    }

    /**
     * {@code msgtql: s32}.
     */
    public LongVar msgtql() {
      return field("msgtql", Type.S32);
    }

    /**
     * {@code msgseg: u16}.
     */
    public LongVar msgseg() {
      return field("msgseg", Type.U16);
    }
  }

  /**
   * A value of {@code struct mq_attr}.
   */
  public static final class MqAttr extends StructLiteral<MqAttrVar> {
    MqAttr() {
      super(LinuxStructs.mq_attr);
    }

    /**
     * {@code mq_flags: long}.
     */
    public MqAttr mq_flags(LongArg value) {
      put("mq_flags", value);
      return this;
    }

    /**
     * {@code mq_flags: long}.
     */
    public MqAttr mq_flags(long value) {
      put("mq_flags", new Num(value));
      return this;
    }

    /**
     * {@code mq_maxmsg: long}.
     */
    public MqAttr mq_maxmsg(LongArg value) {
      put("mq_maxmsg", value);
      return this;
    }

    /**
     * {@code mq_maxmsg: long}.
     */
    public MqAttr mq_maxmsg(long value) {
      put("mq_maxmsg", new Num(value));
      return this;
    }

    /**
     * {@code mq_msgsize: long}.
     */
    public MqAttr mq_msgsize(LongArg value) {
      put("mq_msgsize", value);
      return this;
    }

    /**
     * {@code mq_msgsize: long}.
     */
    public MqAttr mq_msgsize(long value) {
      put("mq_msgsize", new Num(value));
      return this;
    }

    /**
     * {@code mq_curmsgs: long}.
     */
    public MqAttr mq_curmsgs(LongArg value) {
      put("mq_curmsgs", value);
      return this;
    }

    /**
     * {@code mq_curmsgs: long}.
     */
    public MqAttr mq_curmsgs(long value) {
      put("mq_curmsgs", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct mq_attr} that lies somewhere.
   */
  public static final class MqAttrVar extends StructVar {
    MqAttrVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code mq_flags: long}.
     */
    public LongVar mq_flags() {
      return field("mq_flags", Type.LONG);
    }

    /**
     * {@code mq_maxmsg: long}.
     */
    public LongVar mq_maxmsg() {
      return field("mq_maxmsg", Type.LONG);
    }

    /**
     * {@code mq_msgsize: long}.
     */
    public LongVar mq_msgsize() {
      return field("mq_msgsize", Type.LONG);
    }

    /**
     * {@code mq_curmsgs: long}.
     */
    public LongVar mq_curmsgs() {
      return field("mq_curmsgs", Type.LONG);
    }
  }

  /**
   * A value of {@code struct iocb}.
   */
  public static final class Iocb extends StructLiteral<IocbVar> {
    Iocb() {
      super(LinuxStructs.iocb);
    }

    /**
     * {@code aio_data: u64}.
     */
    public Iocb aio_data(LongArg value) {
      put("aio_data", value);
      return this;
    }

    /**
     * {@code aio_data: u64}.
     */
    public Iocb aio_data(long value) {
      put("aio_data", new Num(value));
      return this;
    }

    /**
     * {@code aio_key: u32}.
     */
    public Iocb aio_key(LongArg value) {
      put("aio_key", value);
      return this;
    }

    /**
     * {@code aio_key: u32}.
     */
    public Iocb aio_key(long value) {
      put("aio_key", new Num(value));
      return this;
    }

    /**
     * {@code aio_rw_flags: s32}.
     */
    public Iocb aio_rw_flags(LongArg value) {
      put("aio_rw_flags", value);
      return this;
    }

    /**
     * {@code aio_rw_flags: s32}.
     */
    public Iocb aio_rw_flags(long value) {
      put("aio_rw_flags", new Num(value));
      return this;
    }

    /**
     * {@code aio_lio_opcode: u16}.
     */
    public Iocb aio_lio_opcode(LongArg value) {
      put("aio_lio_opcode", value);
      return this;
    }

    /**
     * {@code aio_lio_opcode: u16}.
     */
    public Iocb aio_lio_opcode(long value) {
      put("aio_lio_opcode", new Num(value));
      return this;
    }

    /**
     * {@code aio_reqprio: s16}.
     */
    public Iocb aio_reqprio(LongArg value) {
      put("aio_reqprio", value);
      return this;
    }

    /**
     * {@code aio_reqprio: s16}.
     */
    public Iocb aio_reqprio(long value) {
      put("aio_reqprio", new Num(value));
      return this;
    }

    /**
     * {@code aio_fildes: fd}.
     */
    public Iocb aio_fildes(FdArg value) {
      put("aio_fildes", value);
      return this;
    }

    /**
     * {@code aio_buf: bytes}.
     */
    public Iocb aio_buf(SpanArg value) {
      put("aio_buf", value);
      return this;
    }

    /**
     * {@code aio_offset: long}.
     */
    public Iocb aio_offset(LongArg value) {
      put("aio_offset", value);
      return this;
    }

    /**
     * {@code aio_offset: long}.
     */
    public Iocb aio_offset(long value) {
      put("aio_offset", new Num(value));
      return this;
    }

    /**
     * {@code aio_flags: u32}.
     */
    public Iocb aio_flags(LongArg value) {
      put("aio_flags", value);
      return this;
    }

    /**
     * {@code aio_flags: u32}.
     */
    public Iocb aio_flags(long value) {
      put("aio_flags", new Num(value));
      return this;
    }

    /**
     * {@code aio_resfd: u32}.
     */
    public Iocb aio_resfd(LongArg value) {
      put("aio_resfd", value);
      return this;
    }

    /**
     * {@code aio_resfd: u32}.
     */
    public Iocb aio_resfd(long value) {
      put("aio_resfd", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct iocb} that lies somewhere.
   */
  public static final class IocbVar extends StructVar {
    IocbVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code aio_data: u64}.
     */
    public LongVar aio_data() {
      return field("aio_data", Type.U64);
    }

    /**
     * {@code aio_key: u32}.
     */
    public LongVar aio_key() {
      return field("aio_key", Type.U32);
    }

    /**
     * {@code aio_rw_flags: s32}.
     */
    public LongVar aio_rw_flags() {
      return field("aio_rw_flags", Type.S32);
    }

    /**
     * {@code aio_lio_opcode: u16}.
     */
    public LongVar aio_lio_opcode() {
      return field("aio_lio_opcode", Type.U16);
    }

    /**
     * {@code aio_reqprio: s16}.
     */
    public LongVar aio_reqprio() {
      return field("aio_reqprio", Type.S16);
    }

    /**
     * {@code aio_fildes: fd}.
     */
    public FdVar aio_fildes() {
      return field("aio_fildes", Type.FD);
    }

    /**
     * {@code aio_buf: bytes}.
     */
    public BytesVar aio_buf() {
      return field("aio_buf", Type.BYTES);
    }

    /**
     * {@code aio_offset: long}.
     */
    public LongVar aio_offset() {
      return field("aio_offset", Type.LONG);
    }

    /**
     * {@code aio_flags: u32}.
     */
    public LongVar aio_flags() {
      return field("aio_flags", Type.U32);
    }

    /**
     * {@code aio_resfd: u32}.
     */
    public LongVar aio_resfd() {
      return field("aio_resfd", Type.U32);
    }
  }

  /**
   * A value of {@code struct io_event}.
   */
  public static final class IoEvent extends StructLiteral<IoEventVar> {
    IoEvent() {
      super(LinuxStructs.io_event);
    }

    /**
     * {@code data: u64}.
     */
    public IoEvent data(LongArg value) {
      put("data", value);
      return this;
    }

    /**
     * {@code data: u64}.
     */
    public IoEvent data(long value) {
      put("data", new Num(value));
      return this;
    }

    /**
     * {@code obj: u64}.
     */
    public IoEvent obj(LongArg value) {
      put("obj", value);
      return this;
    }

    /**
     * {@code obj: u64}.
     */
    public IoEvent obj(long value) {
      put("obj", new Num(value));
      return this;
    }

    /**
     * {@code res: long}.
     */
    public IoEvent res(LongArg value) {
      put("res", value);
      return this;
    }

    /**
     * {@code res: long}.
     */
    public IoEvent res(long value) {
      put("res", new Num(value));
      return this;
    }

    /**
     * {@code res2: long}.
     */
    public IoEvent res2(LongArg value) {
      put("res2", value);
      return this;
    }

    /**
     * {@code res2: long}.
     */
    public IoEvent res2(long value) {
      put("res2", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct io_event} that lies somewhere.
   */
  public static final class IoEventVar extends StructVar {
    IoEventVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code data: u64}.
     */
    public LongVar data() {
      return field("data", Type.U64);
    }

    /**
     * {@code obj: u64}.
     */
    public LongVar obj() {
      return field("obj", Type.U64);
    }

    /**
     * {@code res: long}.
     */
    public LongVar res() {
      return field("res", Type.LONG);
    }

    /**
     * {@code res2: long}.
     */
    public LongVar res2() {
      return field("res2", Type.LONG);
    }
  }

  /**
   * A value of {@code struct io_sqring_offsets}.
   */
  public static final class IoSqringOffsets extends StructLiteral<IoSqringOffsetsVar> {
    IoSqringOffsets() {
      super(LinuxStructs.io_sqring_offsets);
    }

    /**
     * {@code head: u32}.
     */
    public IoSqringOffsets head(LongArg value) {
      put("head", value);
      return this;
    }

    /**
     * {@code head: u32}.
     */
    public IoSqringOffsets head(long value) {
      put("head", new Num(value));
      return this;
    }

    /**
     * {@code tail: u32}.
     */
    public IoSqringOffsets tail(LongArg value) {
      put("tail", value);
      return this;
    }

    /**
     * {@code tail: u32}.
     */
    public IoSqringOffsets tail(long value) {
      put("tail", new Num(value));
      return this;
    }

    /**
     * {@code ring_mask: u32}.
     */
    public IoSqringOffsets ring_mask(LongArg value) {
      put("ring_mask", value);
      return this;
    }

    /**
     * {@code ring_mask: u32}.
     */
    public IoSqringOffsets ring_mask(long value) {
      put("ring_mask", new Num(value));
      return this;
    }

    /**
     * {@code ring_entries: u32}.
     */
    public IoSqringOffsets ring_entries(LongArg value) {
      put("ring_entries", value);
      return this;
    }

    /**
     * {@code ring_entries: u32}.
     */
    public IoSqringOffsets ring_entries(long value) {
      put("ring_entries", new Num(value));
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public IoSqringOffsets flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public IoSqringOffsets flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * {@code dropped: u32}.
     */
    public IoSqringOffsets dropped(LongArg value) {
      put("dropped", value);
      return this;
    }

    /**
     * {@code dropped: u32}.
     */
    public IoSqringOffsets dropped(long value) {
      put("dropped", new Num(value));
      return this;
    }

    /**
     * {@code array: u32}.
     */
    public IoSqringOffsets array(LongArg value) {
      put("array", value);
      return this;
    }

    /**
     * {@code array: u32}.
     */
    public IoSqringOffsets array(long value) {
      put("array", new Num(value));
      return this;
    }

    /**
     * {@code user_addr: u64}, since Linux 6.5.
     */
    public IoSqringOffsets user_addr(LongArg value) {
      put("user_addr", value);
      return this;
    }

    /**
     * {@code user_addr: u64}, since Linux 6.5.
     */
    public IoSqringOffsets user_addr(long value) {
      put("user_addr", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct io_sqring_offsets} that lies somewhere.
   */
  public static final class IoSqringOffsetsVar extends StructVar {
    IoSqringOffsetsVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code head: u32}.
     */
    public LongVar head() {
      return field("head", Type.U32);
    }

    /**
     * {@code tail: u32}.
     */
    public LongVar tail() {
      return field("tail", Type.U32);
    }

    /**
     * {@code ring_mask: u32}.
     */
    public LongVar ring_mask() {
      return field("ring_mask", Type.U32);
    }

    /**
     * {@code ring_entries: u32}.
     */
    public LongVar ring_entries() {
      return field("ring_entries", Type.U32);
    }

    /**
     * {@code flags: u32}.
     */
    public LongVar flags() {
      return field("flags", Type.U32);
    }

    /**
     * {@code dropped: u32}.
     */
    public LongVar dropped() {
      return field("dropped", Type.U32);
    }

    /**
     * {@code array: u32}.
     */
    public LongVar array() {
      return field("array", Type.U32);
    }

    /**
     * {@code user_addr: u64}, since Linux 6.5.
     */
    public LongVar user_addr() {
      return field("user_addr", Type.U64);
    }
  }

  /**
   * A value of {@code struct io_cqring_offsets}.
   */
  public static final class IoCqringOffsets extends StructLiteral<IoCqringOffsetsVar> {
    IoCqringOffsets() {
      super(LinuxStructs.io_cqring_offsets);
    }

    /**
     * {@code head: u32}.
     */
    public IoCqringOffsets head(LongArg value) {
      put("head", value);
      return this;
    }

    /**
     * {@code head: u32}.
     */
    public IoCqringOffsets head(long value) {
      put("head", new Num(value));
      return this;
    }

    /**
     * {@code tail: u32}.
     */
    public IoCqringOffsets tail(LongArg value) {
      put("tail", value);
      return this;
    }

    /**
     * {@code tail: u32}.
     */
    public IoCqringOffsets tail(long value) {
      put("tail", new Num(value));
      return this;
    }

    /**
     * {@code ring_mask: u32}.
     */
    public IoCqringOffsets ring_mask(LongArg value) {
      put("ring_mask", value);
      return this;
    }

    /**
     * {@code ring_mask: u32}.
     */
    public IoCqringOffsets ring_mask(long value) {
      put("ring_mask", new Num(value));
      return this;
    }

    /**
     * {@code ring_entries: u32}.
     */
    public IoCqringOffsets ring_entries(LongArg value) {
      put("ring_entries", value);
      return this;
    }

    /**
     * {@code ring_entries: u32}.
     */
    public IoCqringOffsets ring_entries(long value) {
      put("ring_entries", new Num(value));
      return this;
    }

    /**
     * {@code overflow: u32}.
     */
    public IoCqringOffsets overflow(LongArg value) {
      put("overflow", value);
      return this;
    }

    /**
     * {@code overflow: u32}.
     */
    public IoCqringOffsets overflow(long value) {
      put("overflow", new Num(value));
      return this;
    }

    /**
     * {@code cqes: u32}.
     */
    public IoCqringOffsets cqes(LongArg value) {
      put("cqes", value);
      return this;
    }

    /**
     * {@code cqes: u32}.
     */
    public IoCqringOffsets cqes(long value) {
      put("cqes", new Num(value));
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public IoCqringOffsets flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public IoCqringOffsets flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * {@code user_addr: u64}, since Linux 6.5.
     */
    public IoCqringOffsets user_addr(LongArg value) {
      put("user_addr", value);
      return this;
    }

    /**
     * {@code user_addr: u64}, since Linux 6.5.
     */
    public IoCqringOffsets user_addr(long value) {
      put("user_addr", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct io_cqring_offsets} that lies somewhere.
   */
  public static final class IoCqringOffsetsVar extends StructVar {
    IoCqringOffsetsVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code head: u32}.
     */
    public LongVar head() {
      return field("head", Type.U32);
    }

    /**
     * {@code tail: u32}.
     */
    public LongVar tail() {
      return field("tail", Type.U32);
    }

    /**
     * {@code ring_mask: u32}.
     */
    public LongVar ring_mask() {
      return field("ring_mask", Type.U32);
    }

    /**
     * {@code ring_entries: u32}.
     */
    public LongVar ring_entries() {
      return field("ring_entries", Type.U32);
    }

    /**
     * {@code overflow: u32}.
     */
    public LongVar overflow() {
      return field("overflow", Type.U32);
    }

    /**
     * {@code cqes: u32}.
     */
    public LongVar cqes() {
      return field("cqes", Type.U32);
    }

    /**
     * {@code flags: u32}.
     */
    public LongVar flags() {
      return field("flags", Type.U32);
    }

    /**
     * {@code user_addr: u64}, since Linux 6.5.
     */
    public LongVar user_addr() {
      return field("user_addr", Type.U64);
    }
  }

  /**
   * A value of {@code struct io_uring_params}.
   */
  public static final class IoUringParams extends StructLiteral<IoUringParamsVar> {
    IoUringParams() {
      super(LinuxStructs.io_uring_params);
    }

    /**
     * {@code sq_entries: u32}.
     */
    public IoUringParams sq_entries(LongArg value) {
      put("sq_entries", value);
      return this;
    }

    /**
     * {@code sq_entries: u32}.
     */
    public IoUringParams sq_entries(long value) {
      put("sq_entries", new Num(value));
      return this;
    }

    /**
     * {@code cq_entries: u32}.
     */
    public IoUringParams cq_entries(LongArg value) {
      put("cq_entries", value);
      return this;
    }

    /**
     * {@code cq_entries: u32}.
     */
    public IoUringParams cq_entries(long value) {
      put("cq_entries", new Num(value));
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public IoUringParams flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public IoUringParams flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * {@code sq_thread_cpu: u32}.
     */
    public IoUringParams sq_thread_cpu(LongArg value) {
      put("sq_thread_cpu", value);
      return this;
    }

    /**
     * {@code sq_thread_cpu: u32}.
     */
    public IoUringParams sq_thread_cpu(long value) {
      put("sq_thread_cpu", new Num(value));
      return this;
    }

    /**
     * {@code sq_thread_idle: u32}.
     */
    public IoUringParams sq_thread_idle(LongArg value) {
      put("sq_thread_idle", value);
      return this;
    }

    /**
     * {@code sq_thread_idle: u32}.
     */
    public IoUringParams sq_thread_idle(long value) {
      put("sq_thread_idle", new Num(value));
      return this;
    }

    /**
     * {@code features: u32}.
     */
    public IoUringParams features(LongArg value) {
      put("features", value);
      return this;
    }

    /**
     * {@code features: u32}.
     */
    public IoUringParams features(long value) {
      put("features", new Num(value));
      return this;
    }

    /**
     * {@code wq_fd: u32}.
     */
    public IoUringParams wq_fd(LongArg value) {
      put("wq_fd", value);
      return this;
    }

    /**
     * {@code wq_fd: u32}.
     */
    public IoUringParams wq_fd(long value) {
      put("wq_fd", new Num(value));
      return this;
    }

    /**
     * {@code sq_off: io_sqring_offsets}.
     */
    public IoUringParams sq_off(SpanArg value) {
      put("sq_off", value);
      return this;
    }

    /**
     * {@code cq_off: io_cqring_offsets}.
     */
    public IoUringParams cq_off(SpanArg value) {
      put("cq_off", value);
      return this;
    }
  }

  /**
   * A {@code struct io_uring_params} that lies somewhere.
   */
  public static final class IoUringParamsVar extends StructVar {
    IoUringParamsVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code sq_entries: u32}.
     */
    public LongVar sq_entries() {
      return field("sq_entries", Type.U32);
    }

    /**
     * {@code cq_entries: u32}.
     */
    public LongVar cq_entries() {
      return field("cq_entries", Type.U32);
    }

    /**
     * {@code flags: u32}.
     */
    public LongVar flags() {
      return field("flags", Type.U32);
    }

    /**
     * {@code sq_thread_cpu: u32}.
     */
    public LongVar sq_thread_cpu() {
      return field("sq_thread_cpu", Type.U32);
    }

    /**
     * {@code sq_thread_idle: u32}.
     */
    public LongVar sq_thread_idle() {
      return field("sq_thread_idle", Type.U32);
    }

    /**
     * {@code features: u32}.
     */
    public LongVar features() {
      return field("features", Type.U32);
    }

    /**
     * {@code wq_fd: u32}.
     */
    public LongVar wq_fd() {
      return field("wq_fd", Type.U32);
    }

    /**
     * {@code sq_off: io_sqring_offsets}.
     */
    public IoSqringOffsetsVar sq_off() {
      return field("sq_off", LinuxStructs.io_sqring_offsets);
    }

    /**
     * {@code cq_off: io_cqring_offsets}.
     */
    public IoCqringOffsetsVar cq_off() {
      return field("cq_off", LinuxStructs.io_cqring_offsets);
    }
  }

  /**
   * A value of {@code struct io_uring_probe_op}.
   */
  public static final class IoUringProbeOp extends StructLiteral<IoUringProbeOpVar> {
    IoUringProbeOp() {
      super(LinuxStructs.io_uring_probe_op);
    }

    /**
     * {@code op: u8}.
     */
    public IoUringProbeOp op(LongArg value) {
      put("op", value);
      return this;
    }

    /**
     * {@code op: u8}.
     */
    public IoUringProbeOp op(long value) {
      put("op", new Num(value));
      return this;
    }

    /**
     * {@code flags: u16}.
     */
    public IoUringProbeOp flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * {@code flags: u16}.
     */
    public IoUringProbeOp flags(long value) {
      put("flags", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct io_uring_probe_op} that lies somewhere.
   */
  public static final class IoUringProbeOpVar extends StructVar {
    IoUringProbeOpVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code op: u8}.
     */
    public LongVar op() {
      return field("op", Type.U8);
    }

    /**
     * {@code flags: u16}.
     */
    public LongVar flags() {
      return field("flags", Type.U16);
    }
  }

  /**
   * A value of {@code struct io_uring_probe}.
   */
  public static final class IoUringProbe extends StructLiteral<IoUringProbeVar> {
    IoUringProbe() {
      super(LinuxStructs.io_uring_probe);
    }

    /**
     * {@code last_op: u8}.
     */
    public IoUringProbe last_op(LongArg value) {
      put("last_op", value);
      return this;
    }

    /**
     * {@code last_op: u8}.
     */
    public IoUringProbe last_op(long value) {
      put("last_op", new Num(value));
      return this;
    }

    /**
     * {@code ops_len: u8}.
     */
    public IoUringProbe ops_len(LongArg value) {
      put("ops_len", value);
      return this;
    }

    /**
     * {@code ops_len: u8}.
     */
    public IoUringProbe ops_len(long value) {
      put("ops_len", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct io_uring_probe} that lies somewhere.
   */
  public static final class IoUringProbeVar extends StructVar {
    IoUringProbeVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code last_op: u8}.
     */
    public LongVar last_op() {
      return field("last_op", Type.U8);
    }

    /**
     * {@code ops_len: u8}.
     */
    public LongVar ops_len() {
      return field("ops_len", Type.U8);
    }
  }

  /**
   * A value of {@code struct io_uring_getevents_arg}.
   */
  public static final class IoUringGeteventsArg extends StructLiteral<IoUringGeteventsArgVar> {
    IoUringGeteventsArg() {
      super(LinuxStructs.io_uring_getevents_arg);
    }

    /**
     * {@code sigmask: u64}.
     */
    public IoUringGeteventsArg sigmask(LongArg value) {
      put("sigmask", value);
      return this;
    }

    /**
     * {@code sigmask: u64}.
     */
    public IoUringGeteventsArg sigmask(long value) {
      put("sigmask", new Num(value));
      return this;
    }

    /**
     * {@code sigmask_sz: u32}.
     */
    public IoUringGeteventsArg sigmask_sz(LongArg value) {
      put("sigmask_sz", value);
      return this;
    }

    /**
     * {@code sigmask_sz: u32}.
     */
    public IoUringGeteventsArg sigmask_sz(long value) {
      put("sigmask_sz", new Num(value));
      return this;
    }

    /**
     * {@code min_wait_usec: u32}, since Linux 6.12.
     */
    public IoUringGeteventsArg min_wait_usec(LongArg value) {
      put("min_wait_usec", value);
      return this;
    }

    /**
     * {@code min_wait_usec: u32}, since Linux 6.12.
     */
    public IoUringGeteventsArg min_wait_usec(long value) {
      put("min_wait_usec", new Num(value));
      return this;
    }

    /**
     * {@code ts: u64}.
     */
    public IoUringGeteventsArg ts(LongArg value) {
      put("ts", value);
      return this;
    }

    /**
     * {@code ts: u64}.
     */
    public IoUringGeteventsArg ts(long value) {
      put("ts", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct io_uring_getevents_arg} that lies somewhere.
   */
  public static final class IoUringGeteventsArgVar extends StructVar {
    IoUringGeteventsArgVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code sigmask: u64}.
     */
    public LongVar sigmask() {
      return field("sigmask", Type.U64);
    }

    /**
     * {@code sigmask_sz: u32}.
     */
    public LongVar sigmask_sz() {
      return field("sigmask_sz", Type.U32);
    }

    /**
     * {@code min_wait_usec: u32}, since Linux 6.12.
     */
    public LongVar min_wait_usec() {
      return field("min_wait_usec", Type.U32);
    }

    /**
     * {@code ts: u64}.
     */
    public LongVar ts() {
      return field("ts", Type.U64);
    }
  }

  /**
   * A value of {@code struct io_uring_buf_reg}.
   */
  public static final class IoUringBufReg extends StructLiteral<IoUringBufRegVar> {
    IoUringBufReg() {
      super(LinuxStructs.io_uring_buf_reg);
    }

    /**
     * {@code ring_addr: u64}.
     */
    public IoUringBufReg ring_addr(LongArg value) {
      put("ring_addr", value);
      return this;
    }

    /**
     * {@code ring_addr: u64}.
     */
    public IoUringBufReg ring_addr(long value) {
      put("ring_addr", new Num(value));
      return this;
    }

    /**
     * {@code ring_entries: u32}.
     */
    public IoUringBufReg ring_entries(LongArg value) {
      put("ring_entries", value);
      return this;
    }

    /**
     * {@code ring_entries: u32}.
     */
    public IoUringBufReg ring_entries(long value) {
      put("ring_entries", new Num(value));
      return this;
    }

    /**
     * {@code bgid: u16}.
     */
    public IoUringBufReg bgid(LongArg value) {
      put("bgid", value);
      return this;
    }

    /**
     * {@code bgid: u16}.
     */
    public IoUringBufReg bgid(long value) {
      put("bgid", new Num(value));
      return this;
    }

    /**
     * {@code flags: u16}, since Linux 6.4.
     */
    public IoUringBufReg flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * {@code flags: u16}, since Linux 6.4.
     */
    public IoUringBufReg flags(long value) {
      put("flags", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct io_uring_buf_reg} that lies somewhere.
   */
  public static final class IoUringBufRegVar extends StructVar {
    IoUringBufRegVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code ring_addr: u64}.
     */
    public LongVar ring_addr() {
      return field("ring_addr", Type.U64);
    }

    /**
     * {@code ring_entries: u32}.
     */
    public LongVar ring_entries() {
      return field("ring_entries", Type.U32);
    }

    /**
     * {@code bgid: u16}.
     */
    public LongVar bgid() {
      return field("bgid", Type.U16);
    }

    /**
     * {@code flags: u16}, since Linux 6.4.
     */
    public LongVar flags() {
      return field("flags", Type.U16);
    }
  }

  /**
   * A value of {@code struct io_uring_rsrc_register}.
   */
  public static final class IoUringRsrcRegister extends StructLiteral<IoUringRsrcRegisterVar> {
    IoUringRsrcRegister() {
      super(LinuxStructs.io_uring_rsrc_register);
    }

    /**
     * {@code nr: u32}.
     */
    public IoUringRsrcRegister nr(LongArg value) {
      put("nr", value);
      return this;
    }

    /**
     * {@code nr: u32}.
     */
    public IoUringRsrcRegister nr(long value) {
      put("nr", new Num(value));
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public IoUringRsrcRegister flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public IoUringRsrcRegister flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * {@code data: u64}.
     */
    public IoUringRsrcRegister data(LongArg value) {
      put("data", value);
      return this;
    }

    /**
     * {@code data: u64}.
     */
    public IoUringRsrcRegister data(long value) {
      put("data", new Num(value));
      return this;
    }

    /**
     * {@code tags: u64}.
     */
    public IoUringRsrcRegister tags(LongArg value) {
      put("tags", value);
      return this;
    }

    /**
     * {@code tags: u64}.
     */
    public IoUringRsrcRegister tags(long value) {
      put("tags", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct io_uring_rsrc_register} that lies somewhere.
   */
  public static final class IoUringRsrcRegisterVar extends StructVar {
    IoUringRsrcRegisterVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code nr: u32}.
     */
    public LongVar nr() {
      return field("nr", Type.U32);
    }

    /**
     * {@code flags: u32}.
     */
    public LongVar flags() {
      return field("flags", Type.U32);
    }

    /**
     * {@code data: u64}.
     */
    public LongVar data() {
      return field("data", Type.U64);
    }

    /**
     * {@code tags: u64}.
     */
    public LongVar tags() {
      return field("tags", Type.U64);
    }
  }

  /**
   * A value of {@code struct io_uring_files_update}.
   */
  public static final class IoUringFilesUpdate extends StructLiteral<IoUringFilesUpdateVar> {
    IoUringFilesUpdate() {
      super(LinuxStructs.io_uring_files_update);
    }

    /**
     * {@code offset: u32}.
     */
    public IoUringFilesUpdate offset(LongArg value) {
      put("offset", value);
      return this;
    }

    /**
     * {@code offset: u32}.
     */
    public IoUringFilesUpdate offset(long value) {
      put("offset", new Num(value));
      return this;
    }

    /**
     * {@code fds: u64}.
     */
    public IoUringFilesUpdate fds(LongArg value) {
      put("fds", value);
      return this;
    }

    /**
     * {@code fds: u64}.
     */
    public IoUringFilesUpdate fds(long value) {
      put("fds", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct io_uring_files_update} that lies somewhere.
   */
  public static final class IoUringFilesUpdateVar extends StructVar {
    IoUringFilesUpdateVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code offset: u32}.
     */
    public LongVar offset() {
      return field("offset", Type.U32);
    }

    /**
     * {@code fds: u64}.
     */
    public LongVar fds() {
      return field("fds", Type.U64);
    }
  }

  /**
   * A value of {@code struct io_uring_sync_cancel_reg}.
   */
  public static final class IoUringSyncCancelReg extends StructLiteral<IoUringSyncCancelRegVar> {
    IoUringSyncCancelReg() {
      super(LinuxStructs.io_uring_sync_cancel_reg);
    }

    /**
     * {@code addr: u64}.
     */
    public IoUringSyncCancelReg addr(LongArg value) {
      put("addr", value);
      return this;
    }

    /**
     * {@code addr: u64}.
     */
    public IoUringSyncCancelReg addr(long value) {
      put("addr", new Num(value));
      return this;
    }

    /**
     * {@code fd: s32}.
     */
    public IoUringSyncCancelReg fd(LongArg value) {
      put("fd", value);
      return this;
    }

    /**
     * {@code fd: s32}.
     */
    public IoUringSyncCancelReg fd(long value) {
      put("fd", new Num(value));
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public IoUringSyncCancelReg flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public IoUringSyncCancelReg flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * {@code timeout: timespec}.
     */
    public IoUringSyncCancelReg timeout(SpanArg value) {
      put("timeout", value);
      return this;
    }

    /**
     * {@code opcode: u8}, since Linux 6.6.
     */
    public IoUringSyncCancelReg opcode(LongArg value) {
      put("opcode", value);
      return this;
    }

    /**
     * {@code opcode: u8}, since Linux 6.6.
     */
    public IoUringSyncCancelReg opcode(long value) {
      put("opcode", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct io_uring_sync_cancel_reg} that lies somewhere.
   */
  public static final class IoUringSyncCancelRegVar extends StructVar {
    IoUringSyncCancelRegVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code addr: u64}.
     */
    public LongVar addr() {
      return field("addr", Type.U64);
    }

    /**
     * {@code fd: s32}.
     */
    public LongVar fd() {
      return field("fd", Type.S32);
    }

    /**
     * {@code flags: u32}.
     */
    public LongVar flags() {
      return field("flags", Type.U32);
    }

    /**
     * {@code timeout: timespec}.
     */
    public TimespecVar timeout() {
      return field("timeout", LinuxStructs.timespec);
    }

    /**
     * {@code opcode: u8}, since Linux 6.6.
     */
    public LongVar opcode() {
      return field("opcode", Type.U8);
    }
  }

  /**
   * A value of {@code struct futex_waitv}.
   */
  public static final class FutexWaitv extends StructLiteral<FutexWaitvVar> {
    FutexWaitv() {
      super(LinuxStructs.futex_waitv);
    }

    /**
     * {@code val: u64}.
     */
    public FutexWaitv val(LongArg value) {
      put("val", value);
      return this;
    }

    /**
     * {@code val: u64}.
     */
    public FutexWaitv val(long value) {
      put("val", new Num(value));
      return this;
    }

    /**
     * {@code uaddr: u64}.
     */
    public FutexWaitv uaddr(LongArg value) {
      put("uaddr", value);
      return this;
    }

    /**
     * {@code uaddr: u64}.
     */
    public FutexWaitv uaddr(long value) {
      put("uaddr", new Num(value));
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public FutexWaitv flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public FutexWaitv flags(long value) {
      put("flags", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct futex_waitv} that lies somewhere.
   */
  public static final class FutexWaitvVar extends StructVar {
    FutexWaitvVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code val: u64}.
     */
    public LongVar val() {
      return field("val", Type.U64);
    }

    /**
     * {@code uaddr: u64}.
     */
    public LongVar uaddr() {
      return field("uaddr", Type.U64);
    }

    /**
     * {@code flags: u32}.
     */
    public LongVar flags() {
      return field("flags", Type.U32);
    }
  }

  /**
   * A value of {@code struct robust_list}.
   */
  public static final class RobustList extends StructLiteral<RobustListVar> {
    RobustList() {
      super(LinuxStructs.robust_list);
    }

    /**
     * {@code next: pointer}.
     */
    public RobustList next(PointerArg value) {
      put("next", value);
      return this;
    }
  }

  /**
   * A {@code struct robust_list} that lies somewhere.
   */
  public static final class RobustListVar extends StructVar {
    RobustListVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code next: pointer}.
     */
    public LongVar next() {
      return field("next", Type.POINTER);
    }
  }

  /**
   * A value of {@code struct robust_list_head}.
   */
  public static final class RobustListHead extends StructLiteral<RobustListHeadVar> {
    RobustListHead() {
      super(LinuxStructs.robust_list_head);
    }

    /**
     * {@code list: robust_list}.
     */
    public RobustListHead list(SpanArg value) {
      put("list", value);
      return this;
    }

    /**
     * {@code futex_offset: long}.
     */
    public RobustListHead futex_offset(LongArg value) {
      put("futex_offset", value);
      return this;
    }

    /**
     * {@code futex_offset: long}.
     */
    public RobustListHead futex_offset(long value) {
      put("futex_offset", new Num(value));
      return this;
    }

    /**
     * {@code list_op_pending: pointer}.
     */
    public RobustListHead list_op_pending(PointerArg value) {
      put("list_op_pending", value);
      return this;
    }
  }

  /**
   * A {@code struct robust_list_head} that lies somewhere.
   */
  public static final class RobustListHeadVar extends StructVar {
    RobustListHeadVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code list: robust_list}.
     */
    public RobustListVar list() {
      return field("list", LinuxStructs.robust_list);
    }

    /**
     * {@code futex_offset: long}.
     */
    public LongVar futex_offset() {
      return field("futex_offset", Type.LONG);
    }

    /**
     * {@code list_op_pending: pointer}.
     */
    public LongVar list_op_pending() {
      return field("list_op_pending", Type.POINTER);
    }
  }

  /**
   * A value of {@code struct kexec_segment}.
   */
  public static final class KexecSegment extends StructLiteral<KexecSegmentVar> {
    KexecSegment() {
      super(LinuxStructs.kexec_segment);
    }

    /**
     * {@code buf: pointer}.
     */
    public KexecSegment buf(PointerArg value) {
      put("buf", value);
      return this;
    }

    /**
     * {@code bufsz: u64}.
     */
    public KexecSegment bufsz(LongArg value) {
      put("bufsz", value);
      return this;
    }

    /**
     * {@code bufsz: u64}.
     */
    public KexecSegment bufsz(long value) {
      put("bufsz", new Num(value));
      return this;
    }

    /**
     * {@code mem: pointer}.
     */
    public KexecSegment mem(PointerArg value) {
      put("mem", value);
      return this;
    }

    /**
     * {@code memsz: u64}.
     */
    public KexecSegment memsz(LongArg value) {
      put("memsz", value);
      return this;
    }

    /**
     * {@code memsz: u64}.
     */
    public KexecSegment memsz(long value) {
      put("memsz", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct kexec_segment} that lies somewhere.
   */
  public static final class KexecSegmentVar extends StructVar {
    KexecSegmentVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code buf: pointer}.
     */
    public LongVar buf() {
      return field("buf", Type.POINTER);
    }

    /**
     * {@code bufsz: u64}.
     */
    public LongVar bufsz() {
      return field("bufsz", Type.U64);
    }

    /**
     * {@code mem: pointer}.
     */
    public LongVar mem() {
      return field("mem", Type.POINTER);
    }

    /**
     * {@code memsz: u64}.
     */
    public LongVar memsz() {
      return field("memsz", Type.U64);
    }
  }

  /**
   * A value of {@code struct perf_event_attr}.
   */
  public static final class PerfEventAttr extends StructLiteral<PerfEventAttrVar> {
    PerfEventAttr() {
      super(LinuxStructs.perf_event_attr);
    }

    /**
     * {@code type: u32}.
     */
    public PerfEventAttr type(LongArg value) {
      put("type", value);
      return this;
    }

    /**
     * {@code type: u32}.
     */
    public PerfEventAttr type(long value) {
      put("type", new Num(value));
      return this;
    }

    /**
     * {@code size: u32}.
     */
    public PerfEventAttr size(LongArg value) {
      put("size", value);
      return this;
    }

    /**
     * {@code size: u32}.
     */
    public PerfEventAttr size(long value) {
      put("size", new Num(value));
      return this;
    }

    /**
     * {@code config: u64}.
     */
    public PerfEventAttr config(LongArg value) {
      put("config", value);
      return this;
    }

    /**
     * {@code config: u64}.
     */
    public PerfEventAttr config(long value) {
      put("config", new Num(value));
      return this;
    }

    /**
     * {@code sample_period: u64}.
     */
    public PerfEventAttr sample_period(LongArg value) {
      put("sample_period", value);
      return this;
    }

    /**
     * {@code sample_period: u64}.
     */
    public PerfEventAttr sample_period(long value) {
      put("sample_period", new Num(value));
      return this;
    }

    /**
     * {@code sample_freq: u64}.
     */
    public PerfEventAttr sample_freq(LongArg value) {
      put("sample_freq", value);
      return this;
    }

    /**
     * {@code sample_freq: u64}.
     */
    public PerfEventAttr sample_freq(long value) {
      put("sample_freq", new Num(value));
      return this;
    }

    /**
     * {@code sample_type: u64}.
     */
    public PerfEventAttr sample_type(LongArg value) {
      put("sample_type", value);
      return this;
    }

    /**
     * {@code sample_type: u64}.
     */
    public PerfEventAttr sample_type(long value) {
      put("sample_type", new Num(value));
      return this;
    }

    /**
     * {@code read_format: u64}.
     */
    public PerfEventAttr read_format(LongArg value) {
      put("read_format", value);
      return this;
    }

    /**
     * {@code read_format: u64}.
     */
    public PerfEventAttr read_format(long value) {
      put("read_format", new Num(value));
      return this;
    }

    /**
     * {@code flags: u64}.
     */
    public PerfEventAttr flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * {@code flags: u64}.
     */
    public PerfEventAttr flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * {@code wakeup_events: u32}.
     */
    public PerfEventAttr wakeup_events(LongArg value) {
      put("wakeup_events", value);
      return this;
    }

    /**
     * {@code wakeup_events: u32}.
     */
    public PerfEventAttr wakeup_events(long value) {
      put("wakeup_events", new Num(value));
      return this;
    }

    /**
     * {@code wakeup_watermark: u32}.
     */
    public PerfEventAttr wakeup_watermark(LongArg value) {
      put("wakeup_watermark", value);
      return this;
    }

    /**
     * {@code wakeup_watermark: u32}.
     */
    public PerfEventAttr wakeup_watermark(long value) {
      put("wakeup_watermark", new Num(value));
      return this;
    }

    /**
     * {@code bp_type: u32}.
     */
    public PerfEventAttr bp_type(LongArg value) {
      put("bp_type", value);
      return this;
    }

    /**
     * {@code bp_type: u32}.
     */
    public PerfEventAttr bp_type(long value) {
      put("bp_type", new Num(value));
      return this;
    }

    /**
     * {@code bp_addr: u64}.
     */
    public PerfEventAttr bp_addr(LongArg value) {
      put("bp_addr", value);
      return this;
    }

    /**
     * {@code bp_addr: u64}.
     */
    public PerfEventAttr bp_addr(long value) {
      put("bp_addr", new Num(value));
      return this;
    }

    /**
     * {@code kprobe_func: u64}.
     */
    public PerfEventAttr kprobe_func(LongArg value) {
      put("kprobe_func", value);
      return this;
    }

    /**
     * {@code kprobe_func: u64}.
     */
    public PerfEventAttr kprobe_func(long value) {
      put("kprobe_func", new Num(value));
      return this;
    }

    /**
     * {@code uprobe_path: u64}.
     */
    public PerfEventAttr uprobe_path(LongArg value) {
      put("uprobe_path", value);
      return this;
    }

    /**
     * {@code uprobe_path: u64}.
     */
    public PerfEventAttr uprobe_path(long value) {
      put("uprobe_path", new Num(value));
      return this;
    }

    /**
     * {@code config1: u64}.
     */
    public PerfEventAttr config1(LongArg value) {
      put("config1", value);
      return this;
    }

    /**
     * {@code config1: u64}.
     */
    public PerfEventAttr config1(long value) {
      put("config1", new Num(value));
      return this;
    }

    /**
     * {@code bp_len: u64}.
     */
    public PerfEventAttr bp_len(LongArg value) {
      put("bp_len", value);
      return this;
    }

    /**
     * {@code bp_len: u64}.
     */
    public PerfEventAttr bp_len(long value) {
      put("bp_len", new Num(value));
      return this;
    }

    /**
     * {@code kprobe_addr: u64}.
     */
    public PerfEventAttr kprobe_addr(LongArg value) {
      put("kprobe_addr", value);
      return this;
    }

    /**
     * {@code kprobe_addr: u64}.
     */
    public PerfEventAttr kprobe_addr(long value) {
      put("kprobe_addr", new Num(value));
      return this;
    }

    /**
     * {@code probe_offset: u64}.
     */
    public PerfEventAttr probe_offset(LongArg value) {
      put("probe_offset", value);
      return this;
    }

    /**
     * {@code probe_offset: u64}.
     */
    public PerfEventAttr probe_offset(long value) {
      put("probe_offset", new Num(value));
      return this;
    }

    /**
     * {@code config2: u64}.
     */
    public PerfEventAttr config2(LongArg value) {
      put("config2", value);
      return this;
    }

    /**
     * {@code config2: u64}.
     */
    public PerfEventAttr config2(long value) {
      put("config2", new Num(value));
      return this;
    }

    /**
     * {@code branch_sample_type: u64}.
     */
    public PerfEventAttr branch_sample_type(LongArg value) {
      put("branch_sample_type", value);
      return this;
    }

    /**
     * {@code branch_sample_type: u64}.
     */
    public PerfEventAttr branch_sample_type(long value) {
      put("branch_sample_type", new Num(value));
      return this;
    }

    /**
     * {@code sample_regs_user: u64}.
     */
    public PerfEventAttr sample_regs_user(LongArg value) {
      put("sample_regs_user", value);
      return this;
    }

    /**
     * {@code sample_regs_user: u64}.
     */
    public PerfEventAttr sample_regs_user(long value) {
      put("sample_regs_user", new Num(value));
      return this;
    }

    /**
     * {@code sample_stack_user: u32}.
     */
    public PerfEventAttr sample_stack_user(LongArg value) {
      put("sample_stack_user", value);
      return this;
    }

    /**
     * {@code sample_stack_user: u32}.
     */
    public PerfEventAttr sample_stack_user(long value) {
      put("sample_stack_user", new Num(value));
      return this;
    }

    /**
     * {@code clockid: s32}.
     */
    public PerfEventAttr clockid(LongArg value) {
      put("clockid", value);
      return this;
    }

    /**
     * {@code clockid: s32}.
     */
    public PerfEventAttr clockid(long value) {
      put("clockid", new Num(value));
      return this;
    }

    /**
     * {@code sample_regs_intr: u64}.
     */
    public PerfEventAttr sample_regs_intr(LongArg value) {
      put("sample_regs_intr", value);
      return this;
    }

    /**
     * {@code sample_regs_intr: u64}.
     */
    public PerfEventAttr sample_regs_intr(long value) {
      put("sample_regs_intr", new Num(value));
      return this;
    }

    /**
     * {@code aux_watermark: u32}.
     */
    public PerfEventAttr aux_watermark(LongArg value) {
      put("aux_watermark", value);
      return this;
    }

    /**
     * {@code aux_watermark: u32}.
     */
    public PerfEventAttr aux_watermark(long value) {
      put("aux_watermark", new Num(value));
      return this;
    }

    /**
     * {@code sample_max_stack: u16}.
     */
    public PerfEventAttr sample_max_stack(LongArg value) {
      put("sample_max_stack", value);
      return this;
    }

    /**
     * {@code sample_max_stack: u16}.
     */
    public PerfEventAttr sample_max_stack(long value) {
      put("sample_max_stack", new Num(value));
      return this;
    }

    /**
     * {@code aux_sample_size: u32}.
     */
    public PerfEventAttr aux_sample_size(LongArg value) {
      put("aux_sample_size", value);
      return this;
    }

    /**
     * {@code aux_sample_size: u32}.
     */
    public PerfEventAttr aux_sample_size(long value) {
      put("aux_sample_size", new Num(value));
      return this;
    }

    /**
     * {@code aux_action: u32}, since Linux 6.13.
     */
    public PerfEventAttr aux_action(LongArg value) {
      put("aux_action", value);
      return this;
    }

    /**
     * {@code aux_action: u32}, since Linux 6.13.
     */
    public PerfEventAttr aux_action(long value) {
      put("aux_action", new Num(value));
      return this;
    }

    /**
     * {@code sig_data: u64}.
     */
    public PerfEventAttr sig_data(LongArg value) {
      put("sig_data", value);
      return this;
    }

    /**
     * {@code sig_data: u64}.
     */
    public PerfEventAttr sig_data(long value) {
      put("sig_data", new Num(value));
      return this;
    }

    /**
     * {@code config3: u64}, since Linux 6.3.
     */
    public PerfEventAttr config3(LongArg value) {
      put("config3", value);
      return this;
    }

    /**
     * {@code config3: u64}, since Linux 6.3.
     */
    public PerfEventAttr config3(long value) {
      put("config3", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct perf_event_attr} that lies somewhere.
   */
  public static final class PerfEventAttrVar extends StructVar {
    PerfEventAttrVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code type: u32}.
     */
    public LongVar type() {
      return field("type", Type.U32);
    }

    /**
     * {@code size: u32}.
     */
    public LongVar size() {
      return field("size", Type.U32);
    }

    /**
     * {@code config: u64}.
     */
    public LongVar config() {
      return field("config", Type.U64);
    }

    /**
     * {@code sample_period: u64}.
     */
    public LongVar sample_period() {
      return field("sample_period", Type.U64);
    }

    /**
     * {@code sample_freq: u64}.
     */
    public LongVar sample_freq() {
      return field("sample_freq", Type.U64);
    }

    /**
     * {@code sample_type: u64}.
     */
    public LongVar sample_type() {
      return field("sample_type", Type.U64);
    }

    /**
     * {@code read_format: u64}.
     */
    public LongVar read_format() {
      return field("read_format", Type.U64);
    }

    /**
     * {@code flags: u64}.
     */
    public LongVar flags() {
      return field("flags", Type.U64);
    }

    /**
     * {@code wakeup_events: u32}.
     */
    public LongVar wakeup_events() {
      return field("wakeup_events", Type.U32);
    }

    /**
     * {@code wakeup_watermark: u32}.
     */
    public LongVar wakeup_watermark() {
      return field("wakeup_watermark", Type.U32);
    }

    /**
     * {@code bp_type: u32}.
     */
    public LongVar bp_type() {
      return field("bp_type", Type.U32);
    }

    /**
     * {@code bp_addr: u64}.
     */
    public LongVar bp_addr() {
      return field("bp_addr", Type.U64);
    }

    /**
     * {@code kprobe_func: u64}.
     */
    public LongVar kprobe_func() {
      return field("kprobe_func", Type.U64);
    }

    /**
     * {@code uprobe_path: u64}.
     */
    public LongVar uprobe_path() {
      return field("uprobe_path", Type.U64);
    }

    /**
     * {@code config1: u64}.
     */
    public LongVar config1() {
      return field("config1", Type.U64);
    }

    /**
     * {@code bp_len: u64}.
     */
    public LongVar bp_len() {
      return field("bp_len", Type.U64);
    }

    /**
     * {@code kprobe_addr: u64}.
     */
    public LongVar kprobe_addr() {
      return field("kprobe_addr", Type.U64);
    }

    /**
     * {@code probe_offset: u64}.
     */
    public LongVar probe_offset() {
      return field("probe_offset", Type.U64);
    }

    /**
     * {@code config2: u64}.
     */
    public LongVar config2() {
      return field("config2", Type.U64);
    }

    /**
     * {@code branch_sample_type: u64}.
     */
    public LongVar branch_sample_type() {
      return field("branch_sample_type", Type.U64);
    }

    /**
     * {@code sample_regs_user: u64}.
     */
    public LongVar sample_regs_user() {
      return field("sample_regs_user", Type.U64);
    }

    /**
     * {@code sample_stack_user: u32}.
     */
    public LongVar sample_stack_user() {
      return field("sample_stack_user", Type.U32);
    }

    /**
     * {@code clockid: s32}.
     */
    public LongVar clockid() {
      return field("clockid", Type.S32);
    }

    /**
     * {@code sample_regs_intr: u64}.
     */
    public LongVar sample_regs_intr() {
      return field("sample_regs_intr", Type.U64);
    }

    /**
     * {@code aux_watermark: u32}.
     */
    public LongVar aux_watermark() {
      return field("aux_watermark", Type.U32);
    }

    /**
     * {@code sample_max_stack: u16}.
     */
    public LongVar sample_max_stack() {
      return field("sample_max_stack", Type.U16);
    }

    /**
     * {@code aux_sample_size: u32}.
     */
    public LongVar aux_sample_size() {
      return field("aux_sample_size", Type.U32);
    }

    /**
     * {@code aux_action: u32}, since Linux 6.13.
     */
    public LongVar aux_action() {
      return field("aux_action", Type.U32);
    }

    /**
     * {@code sig_data: u64}.
     */
    public LongVar sig_data() {
      return field("sig_data", Type.U64);
    }

    /**
     * {@code config3: u64}, since Linux 6.3.
     */
    public LongVar config3() {
      return field("config3", Type.U64);
    }
  }

  /**
   * A value of {@code struct landlock_ruleset_attr}.
   */
  public static final class LandlockRulesetAttr extends StructLiteral<LandlockRulesetAttrVar> {
    LandlockRulesetAttr() {
      super(LinuxStructs.landlock_ruleset_attr);
    }

    /**
     * {@code handled_access_fs: u64}.
     */
    public LandlockRulesetAttr handled_access_fs(LongArg value) {
      put("handled_access_fs", value);
      return this;
    }

    /**
     * {@code handled_access_fs: u64}.
     */
    public LandlockRulesetAttr handled_access_fs(long value) {
      put("handled_access_fs", new Num(value));
      return this;
    }

    /**
     * {@code handled_access_net: u64}, since Linux 6.7.
     */
    public LandlockRulesetAttr handled_access_net(LongArg value) {
      put("handled_access_net", value);
      return this;
    }

    /**
     * {@code handled_access_net: u64}, since Linux 6.7.
     */
    public LandlockRulesetAttr handled_access_net(long value) {
      put("handled_access_net", new Num(value));
      return this;
    }

    /**
     * {@code scoped: u64}, since Linux 6.12.
     */
    public LandlockRulesetAttr scoped(LongArg value) {
      put("scoped", value);
      return this;
    }

    /**
     * {@code scoped: u64}, since Linux 6.12.
     */
    public LandlockRulesetAttr scoped(long value) {
      put("scoped", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct landlock_ruleset_attr} that lies somewhere.
   */
  public static final class LandlockRulesetAttrVar extends StructVar {
    LandlockRulesetAttrVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code handled_access_fs: u64}.
     */
    public LongVar handled_access_fs() {
      return field("handled_access_fs", Type.U64);
    }

    /**
     * {@code handled_access_net: u64}, since Linux 6.7.
     */
    public LongVar handled_access_net() {
      return field("handled_access_net", Type.U64);
    }

    /**
     * {@code scoped: u64}, since Linux 6.12.
     */
    public LongVar scoped() {
      return field("scoped", Type.U64);
    }
  }

  /**
   * A value of {@code struct landlock_path_beneath_attr}.
   */
  public static final class LandlockPathBeneathAttr extends StructLiteral<LandlockPathBeneathAttrVar> {
    LandlockPathBeneathAttr() {
      super(LinuxStructs.landlock_path_beneath_attr);
    }

    /**
     * {@code allowed_access: u64}.
     */
    public LandlockPathBeneathAttr allowed_access(LongArg value) {
      put("allowed_access", value);
      return this;
    }

    /**
     * {@code allowed_access: u64}.
     */
    public LandlockPathBeneathAttr allowed_access(long value) {
      put("allowed_access", new Num(value));
      return this;
    }

    /**
     * {@code parent_fd: fd}.
     */
    public LandlockPathBeneathAttr parent_fd(FdArg value) {
      put("parent_fd", value);
      return this;
    }
  }

  /**
   * A {@code struct landlock_path_beneath_attr} that lies somewhere.
   */
  public static final class LandlockPathBeneathAttrVar extends StructVar {
    LandlockPathBeneathAttrVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code allowed_access: u64}.
     */
    public LongVar allowed_access() {
      return field("allowed_access", Type.U64);
    }

    /**
     * {@code parent_fd: fd}.
     */
    public FdVar parent_fd() {
      return field("parent_fd", Type.FD);
    }
  }

  /**
   * A value of {@code struct landlock_net_port_attr}.
   */
  public static final class LandlockNetPortAttr extends StructLiteral<LandlockNetPortAttrVar> {
    LandlockNetPortAttr() {
      super(LinuxStructs.landlock_net_port_attr);
    }

    /**
     * {@code allowed_access: u64}.
     */
    public LandlockNetPortAttr allowed_access(LongArg value) {
      put("allowed_access", value);
      return this;
    }

    /**
     * {@code allowed_access: u64}.
     */
    public LandlockNetPortAttr allowed_access(long value) {
      put("allowed_access", new Num(value));
      return this;
    }

    /**
     * {@code port: u64}.
     */
    public LandlockNetPortAttr port(LongArg value) {
      put("port", value);
      return this;
    }

    /**
     * {@code port: u64}.
     */
    public LandlockNetPortAttr port(long value) {
      put("port", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct landlock_net_port_attr} that lies somewhere.
   */
  public static final class LandlockNetPortAttrVar extends StructVar {
    LandlockNetPortAttrVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code allowed_access: u64}.
     */
    public LongVar allowed_access() {
      return field("allowed_access", Type.U64);
    }

    /**
     * {@code port: u64}.
     */
    public LongVar port() {
      return field("port", Type.U64);
    }
  }

  /**
   * A value of {@code struct lsm_ctx}.
   */
  public static final class LsmCtx extends StructLiteral<LsmCtxVar> {
    LsmCtx() {
      super(LinuxStructs.lsm_ctx);
    }

    /**
     * {@code id: u64}.
     */
    public LsmCtx id(LongArg value) {
      put("id", value);
      return this;
    }

    /**
     * {@code id: u64}.
     */
    public LsmCtx id(long value) {
      put("id", new Num(value));
      return this;
    }

    /**
     * {@code flags: u64}.
     */
    public LsmCtx flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * {@code flags: u64}.
     */
    public LsmCtx flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * {@code len: u64}.
     */
    public LsmCtx len(LongArg value) {
      put("len", value);
      return this;
    }

    /**
     * {@code len: u64}.
     */
    public LsmCtx len(long value) {
      put("len", new Num(value));
      return this;
    }

    /**
     * {@code ctx_len: u64}.
     */
    public LsmCtx ctx_len(LongArg value) {
      put("ctx_len", value);
      return this;
    }

    /**
     * {@code ctx_len: u64}.
     */
    public LsmCtx ctx_len(long value) {
      put("ctx_len", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct lsm_ctx} that lies somewhere.
   */
  public static final class LsmCtxVar extends StructVar {
    LsmCtxVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code id: u64}.
     */
    public LongVar id() {
      return field("id", Type.U64);
    }

    /**
     * {@code flags: u64}.
     */
    public LongVar flags() {
      return field("flags", Type.U64);
    }

    /**
     * {@code len: u64}.
     */
    public LongVar len() {
      return field("len", Type.U64);
    }

    /**
     * {@code ctx_len: u64}.
     */
    public LongVar ctx_len() {
      return field("ctx_len", Type.U64);
    }
  }

  /**
   * A value of {@code struct mount_attr}.
   */
  public static final class MountAttr extends StructLiteral<MountAttrVar> {
    MountAttr() {
      super(LinuxStructs.mount_attr);
    }

    /**
     * {@code attr_set: u64}.
     */
    public MountAttr attr_set(LongArg value) {
      put("attr_set", value);
      return this;
    }

    /**
     * {@code attr_set: u64}.
     */
    public MountAttr attr_set(long value) {
      put("attr_set", new Num(value));
      return this;
    }

    /**
     * {@code attr_clr: u64}.
     */
    public MountAttr attr_clr(LongArg value) {
      put("attr_clr", value);
      return this;
    }

    /**
     * {@code attr_clr: u64}.
     */
    public MountAttr attr_clr(long value) {
      put("attr_clr", new Num(value));
      return this;
    }

    /**
     * {@code propagation: u64}.
     */
    public MountAttr propagation(LongArg value) {
      put("propagation", value);
      return this;
    }

    /**
     * {@code propagation: u64}.
     */
    public MountAttr propagation(long value) {
      put("propagation", new Num(value));
      return this;
    }

    /**
     * {@code userns_fd: u64}.
     */
    public MountAttr userns_fd(LongArg value) {
      put("userns_fd", value);
      return this;
    }

    /**
     * {@code userns_fd: u64}.
     */
    public MountAttr userns_fd(long value) {
      put("userns_fd", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct mount_attr} that lies somewhere.
   */
  public static final class MountAttrVar extends StructVar {
    MountAttrVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code attr_set: u64}.
     */
    public LongVar attr_set() {
      return field("attr_set", Type.U64);
    }

    /**
     * {@code attr_clr: u64}.
     */
    public LongVar attr_clr() {
      return field("attr_clr", Type.U64);
    }

    /**
     * {@code propagation: u64}.
     */
    public LongVar propagation() {
      return field("propagation", Type.U64);
    }

    /**
     * {@code userns_fd: u64}.
     */
    public LongVar userns_fd() {
      return field("userns_fd", Type.U64);
    }
  }

  /**
   * A value of {@code struct statmount}.
   */
  public static final class Statmount extends StructLiteral<StatmountVar> {
    Statmount() {
      super(LinuxStructs.statmount);
    }

    /**
     * {@code size: u32}.
     */
    public Statmount size(LongArg value) {
      put("size", value);
      return this;
    }

    /**
     * {@code size: u32}.
     */
    public Statmount size(long value) {
      put("size", new Num(value));
      return this;
    }

    /**
     * {@code mnt_opts: u32}.
     */
    public Statmount mnt_opts(LongArg value) {
      put("mnt_opts", value);
      return this;
    }

    /**
     * {@code mnt_opts: u32}.
     */
    public Statmount mnt_opts(long value) {
      put("mnt_opts", new Num(value));
      return this;
    }

    /**
     * {@code mask: u64}.
     */
    public Statmount mask(LongArg value) {
      put("mask", value);
      return this;
    }

    /**
     * {@code mask: u64}.
     */
    public Statmount mask(long value) {
      put("mask", new Num(value));
      return this;
    }

    /**
     * {@code sb_dev_major: u32}.
     */
    public Statmount sb_dev_major(LongArg value) {
      put("sb_dev_major", value);
      return this;
    }

    /**
     * {@code sb_dev_major: u32}.
     */
    public Statmount sb_dev_major(long value) {
      put("sb_dev_major", new Num(value));
      return this;
    }

    /**
     * {@code sb_dev_minor: u32}.
     */
    public Statmount sb_dev_minor(LongArg value) {
      put("sb_dev_minor", value);
      return this;
    }

    /**
     * {@code sb_dev_minor: u32}.
     */
    public Statmount sb_dev_minor(long value) {
      put("sb_dev_minor", new Num(value));
      return this;
    }

    /**
     * {@code sb_magic: u64}.
     */
    public Statmount sb_magic(LongArg value) {
      put("sb_magic", value);
      return this;
    }

    /**
     * {@code sb_magic: u64}.
     */
    public Statmount sb_magic(long value) {
      put("sb_magic", new Num(value));
      return this;
    }

    /**
     * {@code sb_flags: u32}.
     */
    public Statmount sb_flags(LongArg value) {
      put("sb_flags", value);
      return this;
    }

    /**
     * {@code sb_flags: u32}.
     */
    public Statmount sb_flags(long value) {
      put("sb_flags", new Num(value));
      return this;
    }

    /**
     * {@code fs_type: u32}.
     */
    public Statmount fs_type(LongArg value) {
      put("fs_type", value);
      return this;
    }

    /**
     * {@code fs_type: u32}.
     */
    public Statmount fs_type(long value) {
      put("fs_type", new Num(value));
      return this;
    }

    /**
     * {@code mnt_id: u64}.
     */
    public Statmount mnt_id(LongArg value) {
      put("mnt_id", value);
      return this;
    }

    /**
     * {@code mnt_id: u64}.
     */
    public Statmount mnt_id(long value) {
      put("mnt_id", new Num(value));
      return this;
    }

    /**
     * {@code mnt_parent_id: u64}.
     */
    public Statmount mnt_parent_id(LongArg value) {
      put("mnt_parent_id", value);
      return this;
    }

    /**
     * {@code mnt_parent_id: u64}.
     */
    public Statmount mnt_parent_id(long value) {
      put("mnt_parent_id", new Num(value));
      return this;
    }

    /**
     * {@code mnt_id_old: u32}.
     */
    public Statmount mnt_id_old(LongArg value) {
      put("mnt_id_old", value);
      return this;
    }

    /**
     * {@code mnt_id_old: u32}.
     */
    public Statmount mnt_id_old(long value) {
      put("mnt_id_old", new Num(value));
      return this;
    }

    /**
     * {@code mnt_parent_id_old: u32}.
     */
    public Statmount mnt_parent_id_old(LongArg value) {
      put("mnt_parent_id_old", value);
      return this;
    }

    /**
     * {@code mnt_parent_id_old: u32}.
     */
    public Statmount mnt_parent_id_old(long value) {
      put("mnt_parent_id_old", new Num(value));
      return this;
    }

    /**
     * {@code mnt_attr: u64}.
     */
    public Statmount mnt_attr(LongArg value) {
      put("mnt_attr", value);
      return this;
    }

    /**
     * {@code mnt_attr: u64}.
     */
    public Statmount mnt_attr(long value) {
      put("mnt_attr", new Num(value));
      return this;
    }

    /**
     * {@code mnt_propagation: u64}.
     */
    public Statmount mnt_propagation(LongArg value) {
      put("mnt_propagation", value);
      return this;
    }

    /**
     * {@code mnt_propagation: u64}.
     */
    public Statmount mnt_propagation(long value) {
      put("mnt_propagation", new Num(value));
      return this;
    }

    /**
     * {@code mnt_peer_group: u64}.
     */
    public Statmount mnt_peer_group(LongArg value) {
      put("mnt_peer_group", value);
      return this;
    }

    /**
     * {@code mnt_peer_group: u64}.
     */
    public Statmount mnt_peer_group(long value) {
      put("mnt_peer_group", new Num(value));
      return this;
    }

    /**
     * {@code mnt_master: u64}.
     */
    public Statmount mnt_master(LongArg value) {
      put("mnt_master", value);
      return this;
    }

    /**
     * {@code mnt_master: u64}.
     */
    public Statmount mnt_master(long value) {
      put("mnt_master", new Num(value));
      return this;
    }

    /**
     * {@code propagate_from: u64}.
     */
    public Statmount propagate_from(LongArg value) {
      put("propagate_from", value);
      return this;
    }

    /**
     * {@code propagate_from: u64}.
     */
    public Statmount propagate_from(long value) {
      put("propagate_from", new Num(value));
      return this;
    }

    /**
     * {@code mnt_root: u32}.
     */
    public Statmount mnt_root(LongArg value) {
      put("mnt_root", value);
      return this;
    }

    /**
     * {@code mnt_root: u32}.
     */
    public Statmount mnt_root(long value) {
      put("mnt_root", new Num(value));
      return this;
    }

    /**
     * {@code mnt_point: u32}.
     */
    public Statmount mnt_point(LongArg value) {
      put("mnt_point", value);
      return this;
    }

    /**
     * {@code mnt_point: u32}.
     */
    public Statmount mnt_point(long value) {
      put("mnt_point", new Num(value));
      return this;
    }

    /**
     * {@code mnt_ns_id: u64}.
     */
    public Statmount mnt_ns_id(LongArg value) {
      put("mnt_ns_id", value);
      return this;
    }

    /**
     * {@code mnt_ns_id: u64}.
     */
    public Statmount mnt_ns_id(long value) {
      put("mnt_ns_id", new Num(value));
      return this;
    }

    /**
     * {@code fs_subtype: u32}.
     */
    public Statmount fs_subtype(LongArg value) {
      put("fs_subtype", value);
      return this;
    }

    /**
     * {@code fs_subtype: u32}.
     */
    public Statmount fs_subtype(long value) {
      put("fs_subtype", new Num(value));
      return this;
    }

    /**
     * {@code sb_source: u32}.
     */
    public Statmount sb_source(LongArg value) {
      put("sb_source", value);
      return this;
    }

    /**
     * {@code sb_source: u32}.
     */
    public Statmount sb_source(long value) {
      put("sb_source", new Num(value));
      return this;
    }

    /**
     * {@code opt_num: u32}.
     */
    public Statmount opt_num(LongArg value) {
      put("opt_num", value);
      return this;
    }

    /**
     * {@code opt_num: u32}.
     */
    public Statmount opt_num(long value) {
      put("opt_num", new Num(value));
      return this;
    }

    /**
     * {@code opt_array: u32}.
     */
    public Statmount opt_array(LongArg value) {
      put("opt_array", value);
      return this;
    }

    /**
     * {@code opt_array: u32}.
     */
    public Statmount opt_array(long value) {
      put("opt_array", new Num(value));
      return this;
    }

    /**
     * {@code opt_sec_num: u32}.
     */
    public Statmount opt_sec_num(LongArg value) {
      put("opt_sec_num", value);
      return this;
    }

    /**
     * {@code opt_sec_num: u32}.
     */
    public Statmount opt_sec_num(long value) {
      put("opt_sec_num", new Num(value));
      return this;
    }

    /**
     * {@code opt_sec_array: u32}.
     */
    public Statmount opt_sec_array(LongArg value) {
      put("opt_sec_array", value);
      return this;
    }

    /**
     * {@code opt_sec_array: u32}.
     */
    public Statmount opt_sec_array(long value) {
      put("opt_sec_array", new Num(value));
      return this;
    }

    /**
     * {@code supported_mask: u64}.
     */
    public Statmount supported_mask(LongArg value) {
      put("supported_mask", value);
      return this;
    }

    /**
     * {@code supported_mask: u64}.
     */
    public Statmount supported_mask(long value) {
      put("supported_mask", new Num(value));
      return this;
    }

    /**
     * {@code mnt_uidmap_num: u32}.
     */
    public Statmount mnt_uidmap_num(LongArg value) {
      put("mnt_uidmap_num", value);
      return this;
    }

    /**
     * {@code mnt_uidmap_num: u32}.
     */
    public Statmount mnt_uidmap_num(long value) {
      put("mnt_uidmap_num", new Num(value));
      return this;
    }

    /**
     * {@code mnt_uidmap: u32}.
     */
    public Statmount mnt_uidmap(LongArg value) {
      put("mnt_uidmap", value);
      return this;
    }

    /**
     * {@code mnt_uidmap: u32}.
     */
    public Statmount mnt_uidmap(long value) {
      put("mnt_uidmap", new Num(value));
      return this;
    }

    /**
     * {@code mnt_gidmap_num: u32}.
     */
    public Statmount mnt_gidmap_num(LongArg value) {
      put("mnt_gidmap_num", value);
      return this;
    }

    /**
     * {@code mnt_gidmap_num: u32}.
     */
    public Statmount mnt_gidmap_num(long value) {
      put("mnt_gidmap_num", new Num(value));
      return this;
    }

    /**
     * {@code mnt_gidmap: u32}.
     */
    public Statmount mnt_gidmap(LongArg value) {
      put("mnt_gidmap", value);
      return this;
    }

    /**
     * {@code mnt_gidmap: u32}.
     */
    public Statmount mnt_gidmap(long value) {
      put("mnt_gidmap", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct statmount} that lies somewhere.
   */
  public static final class StatmountVar extends StructVar {
    StatmountVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code size: u32}.
     */
    public LongVar size() {
      return field("size", Type.U32);
    }

    /**
     * {@code mnt_opts: u32}.
     */
    public LongVar mnt_opts() {
      return field("mnt_opts", Type.U32);
    }

    /**
     * {@code mask: u64}.
     */
    public LongVar mask() {
      return field("mask", Type.U64);
    }

    /**
     * {@code sb_dev_major: u32}.
     */
    public LongVar sb_dev_major() {
      return field("sb_dev_major", Type.U32);
    }

    /**
     * {@code sb_dev_minor: u32}.
     */
    public LongVar sb_dev_minor() {
      return field("sb_dev_minor", Type.U32);
    }

    /**
     * {@code sb_magic: u64}.
     */
    public LongVar sb_magic() {
      return field("sb_magic", Type.U64);
    }

    /**
     * {@code sb_flags: u32}.
     */
    public LongVar sb_flags() {
      return field("sb_flags", Type.U32);
    }

    /**
     * {@code fs_type: u32}.
     */
    public LongVar fs_type() {
      return field("fs_type", Type.U32);
    }

    /**
     * {@code mnt_id: u64}.
     */
    public LongVar mnt_id() {
      return field("mnt_id", Type.U64);
    }

    /**
     * {@code mnt_parent_id: u64}.
     */
    public LongVar mnt_parent_id() {
      return field("mnt_parent_id", Type.U64);
    }

    /**
     * {@code mnt_id_old: u32}.
     */
    public LongVar mnt_id_old() {
      return field("mnt_id_old", Type.U32);
    }

    /**
     * {@code mnt_parent_id_old: u32}.
     */
    public LongVar mnt_parent_id_old() {
      return field("mnt_parent_id_old", Type.U32);
    }

    /**
     * {@code mnt_attr: u64}.
     */
    public LongVar mnt_attr() {
      return field("mnt_attr", Type.U64);
    }

    /**
     * {@code mnt_propagation: u64}.
     */
    public LongVar mnt_propagation() {
      return field("mnt_propagation", Type.U64);
    }

    /**
     * {@code mnt_peer_group: u64}.
     */
    public LongVar mnt_peer_group() {
      return field("mnt_peer_group", Type.U64);
    }

    /**
     * {@code mnt_master: u64}.
     */
    public LongVar mnt_master() {
      return field("mnt_master", Type.U64);
    }

    /**
     * {@code propagate_from: u64}.
     */
    public LongVar propagate_from() {
      return field("propagate_from", Type.U64);
    }

    /**
     * {@code mnt_root: u32}.
     */
    public LongVar mnt_root() {
      return field("mnt_root", Type.U32);
    }

    /**
     * {@code mnt_point: u32}.
     */
    public LongVar mnt_point() {
      return field("mnt_point", Type.U32);
    }

    /**
     * {@code mnt_ns_id: u64}.
     */
    public LongVar mnt_ns_id() {
      return field("mnt_ns_id", Type.U64);
    }

    /**
     * {@code fs_subtype: u32}.
     */
    public LongVar fs_subtype() {
      return field("fs_subtype", Type.U32);
    }

    /**
     * {@code sb_source: u32}.
     */
    public LongVar sb_source() {
      return field("sb_source", Type.U32);
    }

    /**
     * {@code opt_num: u32}.
     */
    public LongVar opt_num() {
      return field("opt_num", Type.U32);
    }

    /**
     * {@code opt_array: u32}.
     */
    public LongVar opt_array() {
      return field("opt_array", Type.U32);
    }

    /**
     * {@code opt_sec_num: u32}.
     */
    public LongVar opt_sec_num() {
      return field("opt_sec_num", Type.U32);
    }

    /**
     * {@code opt_sec_array: u32}.
     */
    public LongVar opt_sec_array() {
      return field("opt_sec_array", Type.U32);
    }

    /**
     * {@code supported_mask: u64}.
     */
    public LongVar supported_mask() {
      return field("supported_mask", Type.U64);
    }

    /**
     * {@code mnt_uidmap_num: u32}.
     */
    public LongVar mnt_uidmap_num() {
      return field("mnt_uidmap_num", Type.U32);
    }

    /**
     * {@code mnt_uidmap: u32}.
     */
    public LongVar mnt_uidmap() {
      return field("mnt_uidmap", Type.U32);
    }

    /**
     * {@code mnt_gidmap_num: u32}.
     */
    public LongVar mnt_gidmap_num() {
      return field("mnt_gidmap_num", Type.U32);
    }

    /**
     * {@code mnt_gidmap: u32}.
     */
    public LongVar mnt_gidmap() {
      return field("mnt_gidmap", Type.U32);
    }
  }

  /**
   * A value of {@code struct mnt_id_req}.
   */
  public static final class MntIdReq extends StructLiteral<MntIdReqVar> {
    MntIdReq() {
      super(LinuxStructs.mnt_id_req);
    }

    /**
     * {@code size: u32}.
     */
    public MntIdReq size(LongArg value) {
      put("size", value);
      return this;
    }

    /**
     * {@code size: u32}.
     */
    public MntIdReq size(long value) {
      put("size", new Num(value));
      return this;
    }

    /**
     * {@code mnt_ns_fd: u32}.
     */
    public MntIdReq mnt_ns_fd(LongArg value) {
      put("mnt_ns_fd", value);
      return this;
    }

    /**
     * {@code mnt_ns_fd: u32}.
     */
    public MntIdReq mnt_ns_fd(long value) {
      put("mnt_ns_fd", new Num(value));
      return this;
    }

    /**
     * {@code mnt_fd: u32}.
     */
    public MntIdReq mnt_fd(LongArg value) {
      put("mnt_fd", value);
      return this;
    }

    /**
     * {@code mnt_fd: u32}.
     */
    public MntIdReq mnt_fd(long value) {
      put("mnt_fd", new Num(value));
      return this;
    }

    /**
     * {@code mnt_id: u64}.
     */
    public MntIdReq mnt_id(LongArg value) {
      put("mnt_id", value);
      return this;
    }

    /**
     * {@code mnt_id: u64}.
     */
    public MntIdReq mnt_id(long value) {
      put("mnt_id", new Num(value));
      return this;
    }

    /**
     * {@code param: u64}.
     */
    public MntIdReq param(LongArg value) {
      put("param", value);
      return this;
    }

    /**
     * {@code param: u64}.
     */
    public MntIdReq param(long value) {
      put("param", new Num(value));
      return this;
    }

    /**
     * {@code mnt_ns_id: u64}.
     */
    public MntIdReq mnt_ns_id(LongArg value) {
      put("mnt_ns_id", value);
      return this;
    }

    /**
     * {@code mnt_ns_id: u64}.
     */
    public MntIdReq mnt_ns_id(long value) {
      put("mnt_ns_id", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct mnt_id_req} that lies somewhere.
   */
  public static final class MntIdReqVar extends StructVar {
    MntIdReqVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code size: u32}.
     */
    public LongVar size() {
      return field("size", Type.U32);
    }

    /**
     * {@code mnt_ns_fd: u32}.
     */
    public LongVar mnt_ns_fd() {
      return field("mnt_ns_fd", Type.U32);
    }

    /**
     * {@code mnt_fd: u32}.
     */
    public LongVar mnt_fd() {
      return field("mnt_fd", Type.U32);
    }

    /**
     * {@code mnt_id: u64}.
     */
    public LongVar mnt_id() {
      return field("mnt_id", Type.U64);
    }

    /**
     * {@code param: u64}.
     */
    public LongVar param() {
      return field("param", Type.U64);
    }

    /**
     * {@code mnt_ns_id: u64}.
     */
    public LongVar mnt_ns_id() {
      return field("mnt_ns_id", Type.U64);
    }
  }

  /**
   * A value of {@code struct file_attr}.
   */
  public static final class FileAttr extends StructLiteral<FileAttrVar> {
    FileAttr() {
      super(LinuxStructs.file_attr);
    }

    /**
     * {@code fa_xflags: u64}.
     */
    public FileAttr fa_xflags(LongArg value) {
      put("fa_xflags", value);
      return this;
    }

    /**
     * {@code fa_xflags: u64}.
     */
    public FileAttr fa_xflags(long value) {
      put("fa_xflags", new Num(value));
      return this;
    }

    /**
     * {@code fa_extsize: u32}.
     */
    public FileAttr fa_extsize(LongArg value) {
      put("fa_extsize", value);
      return this;
    }

    /**
     * {@code fa_extsize: u32}.
     */
    public FileAttr fa_extsize(long value) {
      put("fa_extsize", new Num(value));
      return this;
    }

    /**
     * {@code fa_nextents: u32}.
     */
    public FileAttr fa_nextents(LongArg value) {
      put("fa_nextents", value);
      return this;
    }

    /**
     * {@code fa_nextents: u32}.
     */
    public FileAttr fa_nextents(long value) {
      put("fa_nextents", new Num(value));
      return this;
    }

    /**
     * {@code fa_projid: u32}.
     */
    public FileAttr fa_projid(LongArg value) {
      put("fa_projid", value);
      return this;
    }

    /**
     * {@code fa_projid: u32}.
     */
    public FileAttr fa_projid(long value) {
      put("fa_projid", new Num(value));
      return this;
    }

    /**
     * {@code fa_cowextsize: u32}.
     */
    public FileAttr fa_cowextsize(LongArg value) {
      put("fa_cowextsize", value);
      return this;
    }

    /**
     * {@code fa_cowextsize: u32}.
     */
    public FileAttr fa_cowextsize(long value) {
      put("fa_cowextsize", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct file_attr} that lies somewhere.
   */
  public static final class FileAttrVar extends StructVar {
    FileAttrVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code fa_xflags: u64}.
     */
    public LongVar fa_xflags() {
      return field("fa_xflags", Type.U64);
    }

    /**
     * {@code fa_extsize: u32}.
     */
    public LongVar fa_extsize() {
      return field("fa_extsize", Type.U32);
    }

    /**
     * {@code fa_nextents: u32}.
     */
    public LongVar fa_nextents() {
      return field("fa_nextents", Type.U32);
    }

    /**
     * {@code fa_projid: u32}.
     */
    public LongVar fa_projid() {
      return field("fa_projid", Type.U32);
    }

    /**
     * {@code fa_cowextsize: u32}.
     */
    public LongVar fa_cowextsize() {
      return field("fa_cowextsize", Type.U32);
    }
  }

  /**
   * A value of {@code struct xattr_args}.
   */
  public static final class XattrArgs extends StructLiteral<XattrArgsVar> {
    XattrArgs() {
      super(LinuxStructs.xattr_args);
    }

    /**
     * {@code value: pointer}.
     */
    public XattrArgs value(PointerArg value) {
      put("value", value);
      return this;
    }

    /**
     * {@code size: u32}.
     */
    public XattrArgs size(LongArg value) {
      put("size", value);
      return this;
    }

    /**
     * {@code size: u32}.
     */
    public XattrArgs size(long value) {
      put("size", new Num(value));
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public XattrArgs flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public XattrArgs flags(long value) {
      put("flags", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct xattr_args} that lies somewhere.
   */
  public static final class XattrArgsVar extends StructVar {
    XattrArgsVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code value: pointer}.
     */
    public LongVar value() {
      return field("value", Type.POINTER);
    }

    /**
     * {@code size: u32}.
     */
    public LongVar size() {
      return field("size", Type.U32);
    }

    /**
     * {@code flags: u32}.
     */
    public LongVar flags() {
      return field("flags", Type.U32);
    }
  }

  /**
   * A value of {@code struct cachestat_range}.
   */
  public static final class CachestatRange extends StructLiteral<CachestatRangeVar> {
    CachestatRange() {
      super(LinuxStructs.cachestat_range);
    }

    /**
     * {@code off: u64}.
     */
    public CachestatRange off(LongArg value) {
      put("off", value);
      return this;
    }

    /**
     * {@code off: u64}.
     */
    public CachestatRange off(long value) {
      put("off", new Num(value));
      return this;
    }

    /**
     * {@code len: u64}.
     */
    public CachestatRange len(LongArg value) {
      put("len", value);
      return this;
    }

    /**
     * {@code len: u64}.
     */
    public CachestatRange len(long value) {
      put("len", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct cachestat_range} that lies somewhere.
   */
  public static final class CachestatRangeVar extends StructVar {
    CachestatRangeVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code off: u64}.
     */
    public LongVar off() {
      return field("off", Type.U64);
    }

    /**
     * {@code len: u64}.
     */
    public LongVar len() {
      return field("len", Type.U64);
    }
  }

  /**
   * A value of {@code struct cachestat}.
   */
  public static final class Cachestat extends StructLiteral<CachestatVar> {
    Cachestat() {
      super(LinuxStructs.cachestat);
    }

    /**
     * {@code nr_cache: u64}.
     */
    public Cachestat nr_cache(LongArg value) {
      put("nr_cache", value);
      return this;
    }

    /**
     * {@code nr_cache: u64}.
     */
    public Cachestat nr_cache(long value) {
      put("nr_cache", new Num(value));
      return this;
    }

    /**
     * {@code nr_dirty: u64}.
     */
    public Cachestat nr_dirty(LongArg value) {
      put("nr_dirty", value);
      return this;
    }

    /**
     * {@code nr_dirty: u64}.
     */
    public Cachestat nr_dirty(long value) {
      put("nr_dirty", new Num(value));
      return this;
    }

    /**
     * {@code nr_writeback: u64}.
     */
    public Cachestat nr_writeback(LongArg value) {
      put("nr_writeback", value);
      return this;
    }

    /**
     * {@code nr_writeback: u64}.
     */
    public Cachestat nr_writeback(long value) {
      put("nr_writeback", new Num(value));
      return this;
    }

    /**
     * {@code nr_evicted: u64}.
     */
    public Cachestat nr_evicted(LongArg value) {
      put("nr_evicted", value);
      return this;
    }

    /**
     * {@code nr_evicted: u64}.
     */
    public Cachestat nr_evicted(long value) {
      put("nr_evicted", new Num(value));
      return this;
    }

    /**
     * {@code nr_recently_evicted: u64}.
     */
    public Cachestat nr_recently_evicted(LongArg value) {
      put("nr_recently_evicted", value);
      return this;
    }

    /**
     * {@code nr_recently_evicted: u64}.
     */
    public Cachestat nr_recently_evicted(long value) {
      put("nr_recently_evicted", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct cachestat} that lies somewhere.
   */
  public static final class CachestatVar extends StructVar {
    CachestatVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code nr_cache: u64}.
     */
    public LongVar nr_cache() {
      return field("nr_cache", Type.U64);
    }

    /**
     * {@code nr_dirty: u64}.
     */
    public LongVar nr_dirty() {
      return field("nr_dirty", Type.U64);
    }

    /**
     * {@code nr_writeback: u64}.
     */
    public LongVar nr_writeback() {
      return field("nr_writeback", Type.U64);
    }

    /**
     * {@code nr_evicted: u64}.
     */
    public LongVar nr_evicted() {
      return field("nr_evicted", Type.U64);
    }

    /**
     * {@code nr_recently_evicted: u64}.
     */
    public LongVar nr_recently_evicted() {
      return field("nr_recently_evicted", Type.U64);
    }
  }

  /**
   * A value of {@code struct if_dqblk}.
   */
  public static final class IfDqblk extends StructLiteral<IfDqblkVar> {
    IfDqblk() {
      super(LinuxStructs.if_dqblk);
    }

    /**
     * {@code dqb_bhardlimit: u64}.
     */
    public IfDqblk dqb_bhardlimit(LongArg value) {
      put("dqb_bhardlimit", value);
      return this;
    }

    /**
     * {@code dqb_bhardlimit: u64}.
     */
    public IfDqblk dqb_bhardlimit(long value) {
      put("dqb_bhardlimit", new Num(value));
      return this;
    }

    /**
     * {@code dqb_bsoftlimit: u64}.
     */
    public IfDqblk dqb_bsoftlimit(LongArg value) {
      put("dqb_bsoftlimit", value);
      return this;
    }

    /**
     * {@code dqb_bsoftlimit: u64}.
     */
    public IfDqblk dqb_bsoftlimit(long value) {
      put("dqb_bsoftlimit", new Num(value));
      return this;
    }

    /**
     * {@code dqb_curspace: u64}.
     */
    public IfDqblk dqb_curspace(LongArg value) {
      put("dqb_curspace", value);
      return this;
    }

    /**
     * {@code dqb_curspace: u64}.
     */
    public IfDqblk dqb_curspace(long value) {
      put("dqb_curspace", new Num(value));
      return this;
    }

    /**
     * {@code dqb_ihardlimit: u64}.
     */
    public IfDqblk dqb_ihardlimit(LongArg value) {
      put("dqb_ihardlimit", value);
      return this;
    }

    /**
     * {@code dqb_ihardlimit: u64}.
     */
    public IfDqblk dqb_ihardlimit(long value) {
      put("dqb_ihardlimit", new Num(value));
      return this;
    }

    /**
     * {@code dqb_isoftlimit: u64}.
     */
    public IfDqblk dqb_isoftlimit(LongArg value) {
      put("dqb_isoftlimit", value);
      return this;
    }

    /**
     * {@code dqb_isoftlimit: u64}.
     */
    public IfDqblk dqb_isoftlimit(long value) {
      put("dqb_isoftlimit", new Num(value));
      return this;
    }

    /**
     * {@code dqb_curinodes: u64}.
     */
    public IfDqblk dqb_curinodes(LongArg value) {
      put("dqb_curinodes", value);
      return this;
    }

    /**
     * {@code dqb_curinodes: u64}.
     */
    public IfDqblk dqb_curinodes(long value) {
      put("dqb_curinodes", new Num(value));
      return this;
    }

    /**
     * {@code dqb_btime: u64}.
     */
    public IfDqblk dqb_btime(LongArg value) {
      put("dqb_btime", value);
      return this;
    }

    /**
     * {@code dqb_btime: u64}.
     */
    public IfDqblk dqb_btime(long value) {
      put("dqb_btime", new Num(value));
      return this;
    }

    /**
     * {@code dqb_itime: u64}.
     */
    public IfDqblk dqb_itime(LongArg value) {
      put("dqb_itime", value);
      return this;
    }

    /**
     * {@code dqb_itime: u64}.
     */
    public IfDqblk dqb_itime(long value) {
      put("dqb_itime", new Num(value));
      return this;
    }

    /**
     * {@code dqb_valid: u32}.
     */
    public IfDqblk dqb_valid(LongArg value) {
      put("dqb_valid", value);
      return this;
    }

    /**
     * {@code dqb_valid: u32}.
     */
    public IfDqblk dqb_valid(long value) {
      put("dqb_valid", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct if_dqblk} that lies somewhere.
   */
  public static final class IfDqblkVar extends StructVar {
    IfDqblkVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code dqb_bhardlimit: u64}.
     */
    public LongVar dqb_bhardlimit() {
      return field("dqb_bhardlimit", Type.U64);
    }

    /**
     * {@code dqb_bsoftlimit: u64}.
     */
    public LongVar dqb_bsoftlimit() {
      return field("dqb_bsoftlimit", Type.U64);
    }

    /**
     * {@code dqb_curspace: u64}.
     */
    public LongVar dqb_curspace() {
      return field("dqb_curspace", Type.U64);
    }

    /**
     * {@code dqb_ihardlimit: u64}.
     */
    public LongVar dqb_ihardlimit() {
      return field("dqb_ihardlimit", Type.U64);
    }

    /**
     * {@code dqb_isoftlimit: u64}.
     */
    public LongVar dqb_isoftlimit() {
      return field("dqb_isoftlimit", Type.U64);
    }

    /**
     * {@code dqb_curinodes: u64}.
     */
    public LongVar dqb_curinodes() {
      return field("dqb_curinodes", Type.U64);
    }

    /**
     * {@code dqb_btime: u64}.
     */
    public LongVar dqb_btime() {
      return field("dqb_btime", Type.U64);
    }

    /**
     * {@code dqb_itime: u64}.
     */
    public LongVar dqb_itime() {
      return field("dqb_itime", Type.U64);
    }

    /**
     * {@code dqb_valid: u32}.
     */
    public LongVar dqb_valid() {
      return field("dqb_valid", Type.U32);
    }
  }

  /**
   * A value of {@code struct if_dqinfo}.
   */
  public static final class IfDqinfo extends StructLiteral<IfDqinfoVar> {
    IfDqinfo() {
      super(LinuxStructs.if_dqinfo);
    }

    /**
     * {@code dqi_bgrace: u64}.
     */
    public IfDqinfo dqi_bgrace(LongArg value) {
      put("dqi_bgrace", value);
      return this;
    }

    /**
     * {@code dqi_bgrace: u64}.
     */
    public IfDqinfo dqi_bgrace(long value) {
      put("dqi_bgrace", new Num(value));
      return this;
    }

    /**
     * {@code dqi_igrace: u64}.
     */
    public IfDqinfo dqi_igrace(LongArg value) {
      put("dqi_igrace", value);
      return this;
    }

    /**
     * {@code dqi_igrace: u64}.
     */
    public IfDqinfo dqi_igrace(long value) {
      put("dqi_igrace", new Num(value));
      return this;
    }

    /**
     * {@code dqi_flags: u32}.
     */
    public IfDqinfo dqi_flags(LongArg value) {
      put("dqi_flags", value);
      return this;
    }

    /**
     * {@code dqi_flags: u32}.
     */
    public IfDqinfo dqi_flags(long value) {
      put("dqi_flags", new Num(value));
      return this;
    }

    /**
     * {@code dqi_valid: u32}.
     */
    public IfDqinfo dqi_valid(LongArg value) {
      put("dqi_valid", value);
      return this;
    }

    /**
     * {@code dqi_valid: u32}.
     */
    public IfDqinfo dqi_valid(long value) {
      put("dqi_valid", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct if_dqinfo} that lies somewhere.
   */
  public static final class IfDqinfoVar extends StructVar {
    IfDqinfoVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code dqi_bgrace: u64}.
     */
    public LongVar dqi_bgrace() {
      return field("dqi_bgrace", Type.U64);
    }

    /**
     * {@code dqi_igrace: u64}.
     */
    public LongVar dqi_igrace() {
      return field("dqi_igrace", Type.U64);
    }

    /**
     * {@code dqi_flags: u32}.
     */
    public LongVar dqi_flags() {
      return field("dqi_flags", Type.U32);
    }

    /**
     * {@code dqi_valid: u32}.
     */
    public LongVar dqi_valid() {
      return field("dqi_valid", Type.U32);
    }
  }

  /**
   * A value of {@code struct if_nextdqblk}.
   */
  public static final class IfNextdqblk extends StructLiteral<IfNextdqblkVar> {
    IfNextdqblk() {
      super(LinuxStructs.if_nextdqblk);
    }

    /**
     * {@code dqb_bhardlimit: u64}.
     */
    public IfNextdqblk dqb_bhardlimit(LongArg value) {
      put("dqb_bhardlimit", value);
      return this;
    }

    /**
     * {@code dqb_bhardlimit: u64}.
     */
    public IfNextdqblk dqb_bhardlimit(long value) {
      put("dqb_bhardlimit", new Num(value));
      return this;
    }

    /**
     * {@code dqb_bsoftlimit: u64}.
     */
    public IfNextdqblk dqb_bsoftlimit(LongArg value) {
      put("dqb_bsoftlimit", value);
      return this;
    }

    /**
     * {@code dqb_bsoftlimit: u64}.
     */
    public IfNextdqblk dqb_bsoftlimit(long value) {
      put("dqb_bsoftlimit", new Num(value));
      return this;
    }

    /**
     * {@code dqb_curspace: u64}.
     */
    public IfNextdqblk dqb_curspace(LongArg value) {
      put("dqb_curspace", value);
      return this;
    }

    /**
     * {@code dqb_curspace: u64}.
     */
    public IfNextdqblk dqb_curspace(long value) {
      put("dqb_curspace", new Num(value));
      return this;
    }

    /**
     * {@code dqb_ihardlimit: u64}.
     */
    public IfNextdqblk dqb_ihardlimit(LongArg value) {
      put("dqb_ihardlimit", value);
      return this;
    }

    /**
     * {@code dqb_ihardlimit: u64}.
     */
    public IfNextdqblk dqb_ihardlimit(long value) {
      put("dqb_ihardlimit", new Num(value));
      return this;
    }

    /**
     * {@code dqb_isoftlimit: u64}.
     */
    public IfNextdqblk dqb_isoftlimit(LongArg value) {
      put("dqb_isoftlimit", value);
      return this;
    }

    /**
     * {@code dqb_isoftlimit: u64}.
     */
    public IfNextdqblk dqb_isoftlimit(long value) {
      put("dqb_isoftlimit", new Num(value));
      return this;
    }

    /**
     * {@code dqb_curinodes: u64}.
     */
    public IfNextdqblk dqb_curinodes(LongArg value) {
      put("dqb_curinodes", value);
      return this;
    }

    /**
     * {@code dqb_curinodes: u64}.
     */
    public IfNextdqblk dqb_curinodes(long value) {
      put("dqb_curinodes", new Num(value));
      return this;
    }

    /**
     * {@code dqb_btime: u64}.
     */
    public IfNextdqblk dqb_btime(LongArg value) {
      put("dqb_btime", value);
      return this;
    }

    /**
     * {@code dqb_btime: u64}.
     */
    public IfNextdqblk dqb_btime(long value) {
      put("dqb_btime", new Num(value));
      return this;
    }

    /**
     * {@code dqb_itime: u64}.
     */
    public IfNextdqblk dqb_itime(LongArg value) {
      put("dqb_itime", value);
      return this;
    }

    /**
     * {@code dqb_itime: u64}.
     */
    public IfNextdqblk dqb_itime(long value) {
      put("dqb_itime", new Num(value));
      return this;
    }

    /**
     * {@code dqb_valid: u32}.
     */
    public IfNextdqblk dqb_valid(LongArg value) {
      put("dqb_valid", value);
      return this;
    }

    /**
     * {@code dqb_valid: u32}.
     */
    public IfNextdqblk dqb_valid(long value) {
      put("dqb_valid", new Num(value));
      return this;
    }

    /**
     * {@code dqb_id: u32}.
     */
    public IfNextdqblk dqb_id(LongArg value) {
      put("dqb_id", value);
      return this;
    }

    /**
     * {@code dqb_id: u32}.
     */
    public IfNextdqblk dqb_id(long value) {
      put("dqb_id", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct if_nextdqblk} that lies somewhere.
   */
  public static final class IfNextdqblkVar extends StructVar {
    IfNextdqblkVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code dqb_bhardlimit: u64}.
     */
    public LongVar dqb_bhardlimit() {
      return field("dqb_bhardlimit", Type.U64);
    }

    /**
     * {@code dqb_bsoftlimit: u64}.
     */
    public LongVar dqb_bsoftlimit() {
      return field("dqb_bsoftlimit", Type.U64);
    }

    /**
     * {@code dqb_curspace: u64}.
     */
    public LongVar dqb_curspace() {
      return field("dqb_curspace", Type.U64);
    }

    /**
     * {@code dqb_ihardlimit: u64}.
     */
    public LongVar dqb_ihardlimit() {
      return field("dqb_ihardlimit", Type.U64);
    }

    /**
     * {@code dqb_isoftlimit: u64}.
     */
    public LongVar dqb_isoftlimit() {
      return field("dqb_isoftlimit", Type.U64);
    }

    /**
     * {@code dqb_curinodes: u64}.
     */
    public LongVar dqb_curinodes() {
      return field("dqb_curinodes", Type.U64);
    }

    /**
     * {@code dqb_btime: u64}.
     */
    public LongVar dqb_btime() {
      return field("dqb_btime", Type.U64);
    }

    /**
     * {@code dqb_itime: u64}.
     */
    public LongVar dqb_itime() {
      return field("dqb_itime", Type.U64);
    }

    /**
     * {@code dqb_valid: u32}.
     */
    public LongVar dqb_valid() {
      return field("dqb_valid", Type.U32);
    }

    /**
     * {@code dqb_id: u32}.
     */
    public LongVar dqb_id() {
      return field("dqb_id", Type.U32);
    }
  }

  /**
   * A value of {@code struct rseq}.
   */
  public static final class Rseq extends StructLiteral<RseqVar> {
    Rseq() {
      super(LinuxStructs.rseq);
    }

    /**
     * {@code cpu_id_start: u32}.
     */
    public Rseq cpu_id_start(LongArg value) {
      put("cpu_id_start", value);
      return this;
    }

    /**
     * {@code cpu_id_start: u32}.
     */
    public Rseq cpu_id_start(long value) {
      put("cpu_id_start", new Num(value));
      return this;
    }

    /**
     * {@code cpu_id: u32}.
     */
    public Rseq cpu_id(LongArg value) {
      put("cpu_id", value);
      return this;
    }

    /**
     * {@code cpu_id: u32}.
     */
    public Rseq cpu_id(long value) {
      put("cpu_id", new Num(value));
      return this;
    }

    /**
     * {@code rseq_cs: u64}.
     */
    public Rseq rseq_cs(LongArg value) {
      put("rseq_cs", value);
      return this;
    }

    /**
     * {@code rseq_cs: u64}.
     */
    public Rseq rseq_cs(long value) {
      put("rseq_cs", new Num(value));
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public Rseq flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public Rseq flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * {@code node_id: u32}, since Linux 6.3.
     */
    public Rseq node_id(LongArg value) {
      put("node_id", value);
      return this;
    }

    /**
     * {@code node_id: u32}, since Linux 6.3.
     */
    public Rseq node_id(long value) {
      put("node_id", new Num(value));
      return this;
    }

    /**
     * {@code mm_cid: u32}, since Linux 6.3.
     */
    public Rseq mm_cid(LongArg value) {
      put("mm_cid", value);
      return this;
    }

    /**
     * {@code mm_cid: u32}, since Linux 6.3.
     */
    public Rseq mm_cid(long value) {
      put("mm_cid", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct rseq} that lies somewhere.
   */
  public static final class RseqVar extends StructVar {
    RseqVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code cpu_id_start: u32}.
     */
    public LongVar cpu_id_start() {
      return field("cpu_id_start", Type.U32);
    }

    /**
     * {@code cpu_id: u32}.
     */
    public LongVar cpu_id() {
      return field("cpu_id", Type.U32);
    }

    /**
     * {@code rseq_cs: u64}.
     */
    public LongVar rseq_cs() {
      return field("rseq_cs", Type.U64);
    }

    /**
     * {@code flags: u32}.
     */
    public LongVar flags() {
      return field("flags", Type.U32);
    }

    /**
     * {@code node_id: u32}, since Linux 6.3.
     */
    public LongVar node_id() {
      return field("node_id", Type.U32);
    }

    /**
     * {@code mm_cid: u32}, since Linux 6.3.
     */
    public LongVar mm_cid() {
      return field("mm_cid", Type.U32);
    }
  }

  /**
   * A value of {@code struct seccomp_data}.
   */
  public static final class SeccompData extends StructLiteral<SeccompDataVar> {
    SeccompData() {
      super(LinuxStructs.seccomp_data);
    }

    /**
     * {@code nr: s32}.
     */
    public SeccompData nr(LongArg value) {
      put("nr", value);
      return this;
    }

    /**
     * {@code nr: s32}.
     */
    public SeccompData nr(long value) {
      put("nr", new Num(value));
      return this;
    }

    /**
     * {@code arch: u32}.
     */
    public SeccompData arch(LongArg value) {
      put("arch", value);
      return this;
    }

    /**
     * {@code arch: u32}.
     */
    public SeccompData arch(long value) {
      put("arch", new Num(value));
      return this;
    }

    /**
     * {@code instruction_pointer: u64}.
     */
    public SeccompData instruction_pointer(LongArg value) {
      put("instruction_pointer", value);
      return this;
    }

    /**
     * {@code instruction_pointer: u64}.
     */
    public SeccompData instruction_pointer(long value) {
      put("instruction_pointer", new Num(value));
      return this;
    }

    /**
     * {@code args: u64[6]}.
     */
    public SeccompData args(SpanArg value) {
      put("args", value);
      return this;
    }
  }

  /**
   * A {@code struct seccomp_data} that lies somewhere.
   */
  public static final class SeccompDataVar extends StructVar {
    SeccompDataVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code nr: s32}.
     */
    public LongVar nr() {
      return field("nr", Type.S32);
    }

    /**
     * {@code arch: u32}.
     */
    public LongVar arch() {
      return field("arch", Type.U32);
    }

    /**
     * {@code instruction_pointer: u64}.
     */
    public LongVar instruction_pointer() {
      return field("instruction_pointer", Type.U64);
    }

    /**
     * {@code args: u64[6]}.
     */
    public ArrayExpr<LongVar> args() {
      return field("args", Type.U64.array(6));
    }
  }

  /**
   * A value of {@code struct seccomp_notif_sizes}.
   */
  public static final class SeccompNotifSizes extends StructLiteral<SeccompNotifSizesVar> {
    SeccompNotifSizes() {
      super(LinuxStructs.seccomp_notif_sizes);
    }

    /**
     * {@code seccomp_notif: u16}.
     */
    public SeccompNotifSizes seccomp_notif(LongArg value) {
      put("seccomp_notif", value);
      return this;
    }

    /**
     * {@code seccomp_notif: u16}.
     */
    public SeccompNotifSizes seccomp_notif(long value) {
      put("seccomp_notif", new Num(value));
      return this;
    }

    /**
     * {@code seccomp_notif_resp: u16}.
     */
    public SeccompNotifSizes seccomp_notif_resp(LongArg value) {
      put("seccomp_notif_resp", value);
      return this;
    }

    /**
     * {@code seccomp_notif_resp: u16}.
     */
    public SeccompNotifSizes seccomp_notif_resp(long value) {
      put("seccomp_notif_resp", new Num(value));
      return this;
    }

    /**
     * {@code seccomp_data: u16}.
     */
    public SeccompNotifSizes seccomp_data(LongArg value) {
      put("seccomp_data", value);
      return this;
    }

    /**
     * {@code seccomp_data: u16}.
     */
    public SeccompNotifSizes seccomp_data(long value) {
      put("seccomp_data", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct seccomp_notif_sizes} that lies somewhere.
   */
  public static final class SeccompNotifSizesVar extends StructVar {
    SeccompNotifSizesVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code seccomp_notif: u16}.
     */
    public LongVar seccomp_notif() {
      return field("seccomp_notif", Type.U16);
    }

    /**
     * {@code seccomp_notif_resp: u16}.
     */
    public LongVar seccomp_notif_resp() {
      return field("seccomp_notif_resp", Type.U16);
    }

    /**
     * {@code seccomp_data: u16}.
     */
    public LongVar seccomp_data() {
      return field("seccomp_data", Type.U16);
    }
  }

  /**
   * A value of {@code struct sock_filter}.
   */
  public static final class SockFilter extends StructLiteral<SockFilterVar> {
    SockFilter() {
      super(LinuxStructs.sock_filter);
    }

    /**
     * {@code code: u16}.
     */
    public SockFilter code(LongArg value) {
      put("code", value);
      return this;
    }

    /**
     * {@code code: u16}.
     */
    public SockFilter code(long value) {
      put("code", new Num(value));
      return this;
    }

    /**
     * {@code jt: u8}.
     */
    public SockFilter jt(LongArg value) {
      put("jt", value);
      return this;
    }

    /**
     * {@code jt: u8}.
     */
    public SockFilter jt(long value) {
      put("jt", new Num(value));
      return this;
    }

    /**
     * {@code jf: u8}.
     */
    public SockFilter jf(LongArg value) {
      put("jf", value);
      return this;
    }

    /**
     * {@code jf: u8}.
     */
    public SockFilter jf(long value) {
      put("jf", new Num(value));
      return this;
    }

    /**
     * {@code k: u32}.
     */
    public SockFilter k(LongArg value) {
      put("k", value);
      return this;
    }

    /**
     * {@code k: u32}.
     */
    public SockFilter k(long value) {
      put("k", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct sock_filter} that lies somewhere.
   */
  public static final class SockFilterVar extends StructVar {
    SockFilterVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code code: u16}.
     */
    public LongVar code() {
      return field("code", Type.U16);
    }

    /**
     * {@code jt: u8}.
     */
    public LongVar jt() {
      return field("jt", Type.U8);
    }

    /**
     * {@code jf: u8}.
     */
    public LongVar jf() {
      return field("jf", Type.U8);
    }

    /**
     * {@code k: u32}.
     */
    public LongVar k() {
      return field("k", Type.U32);
    }
  }

  /**
   * A value of {@code struct ptrace_syscall_info}.
   */
  public static final class PtraceSyscallInfo extends StructLiteral<PtraceSyscallInfoVar> {
    PtraceSyscallInfo() {
      super(LinuxStructs.ptrace_syscall_info);
    }

    /**
     * {@code op: u8}.
     */
    public PtraceSyscallInfo op(LongArg value) {
      put("op", value);
      return this;
    }

    /**
     * {@code op: u8}.
     */
    public PtraceSyscallInfo op(long value) {
      put("op", new Num(value));
      return this;
    }

    /**
     * {@code flags: u16}, since Linux 6.16.
     */
    public PtraceSyscallInfo flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * {@code flags: u16}, since Linux 6.16.
     */
    public PtraceSyscallInfo flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * {@code arch: u32}.
     */
    public PtraceSyscallInfo arch(LongArg value) {
      put("arch", value);
      return this;
    }

    /**
     * {@code arch: u32}.
     */
    public PtraceSyscallInfo arch(long value) {
      put("arch", new Num(value));
      return this;
    }

    /**
     * {@code instruction_pointer: u64}.
     */
    public PtraceSyscallInfo instruction_pointer(LongArg value) {
      put("instruction_pointer", value);
      return this;
    }

    /**
     * {@code instruction_pointer: u64}.
     */
    public PtraceSyscallInfo instruction_pointer(long value) {
      put("instruction_pointer", new Num(value));
      return this;
    }

    /**
     * {@code stack_pointer: u64}.
     */
    public PtraceSyscallInfo stack_pointer(LongArg value) {
      put("stack_pointer", value);
      return this;
    }

    /**
     * {@code stack_pointer: u64}.
     */
    public PtraceSyscallInfo stack_pointer(long value) {
      put("stack_pointer", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct ptrace_syscall_info} that lies somewhere.
   */
  public static final class PtraceSyscallInfoVar extends StructVar {
    PtraceSyscallInfoVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code op: u8}.
     */
    public LongVar op() {
      return field("op", Type.U8);
    }

    /**
     * {@code flags: u16}, since Linux 6.16.
     */
    public LongVar flags() {
      return field("flags", Type.U16);
    }

    /**
     * {@code arch: u32}.
     */
    public LongVar arch() {
      return field("arch", Type.U32);
    }

    /**
     * {@code instruction_pointer: u64}.
     */
    public LongVar instruction_pointer() {
      return field("instruction_pointer", Type.U64);
    }

    /**
     * {@code stack_pointer: u64}.
     */
    public LongVar stack_pointer() {
      return field("stack_pointer", Type.U64);
    }
  }

  /**
   * A value of {@code struct ptrace_peeksiginfo_args}.
   */
  public static final class PtracePeeksiginfoArgs extends StructLiteral<PtracePeeksiginfoArgsVar> {
    PtracePeeksiginfoArgs() {
      super(LinuxStructs.ptrace_peeksiginfo_args);
    }

    /**
     * {@code off: u64}.
     */
    public PtracePeeksiginfoArgs off(LongArg value) {
      put("off", value);
      return this;
    }

    /**
     * {@code off: u64}.
     */
    public PtracePeeksiginfoArgs off(long value) {
      put("off", new Num(value));
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public PtracePeeksiginfoArgs flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public PtracePeeksiginfoArgs flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * {@code nr: s32}.
     */
    public PtracePeeksiginfoArgs nr(LongArg value) {
      put("nr", value);
      return this;
    }

    /**
     * {@code nr: s32}.
     */
    public PtracePeeksiginfoArgs nr(long value) {
      put("nr", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct ptrace_peeksiginfo_args} that lies somewhere.
   */
  public static final class PtracePeeksiginfoArgsVar extends StructVar {
    PtracePeeksiginfoArgsVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code off: u64}.
     */
    public LongVar off() {
      return field("off", Type.U64);
    }

    /**
     * {@code flags: u32}.
     */
    public LongVar flags() {
      return field("flags", Type.U32);
    }

    /**
     * {@code nr: s32}.
     */
    public LongVar nr() {
      return field("nr", Type.S32);
    }
  }

  /**
   * A value of {@code struct ptrace_rseq_configuration}.
   */
  public static final class PtraceRseqConfiguration extends StructLiteral<PtraceRseqConfigurationVar> {
    PtraceRseqConfiguration() {
      super(LinuxStructs.ptrace_rseq_configuration);
    }

    /**
     * {@code rseq_abi_pointer: u64}.
     */
    public PtraceRseqConfiguration rseq_abi_pointer(LongArg value) {
      put("rseq_abi_pointer", value);
      return this;
    }

    /**
     * {@code rseq_abi_pointer: u64}.
     */
    public PtraceRseqConfiguration rseq_abi_pointer(long value) {
      put("rseq_abi_pointer", new Num(value));
      return this;
    }

    /**
     * {@code rseq_abi_size: u32}.
     */
    public PtraceRseqConfiguration rseq_abi_size(LongArg value) {
      put("rseq_abi_size", value);
      return this;
    }

    /**
     * {@code rseq_abi_size: u32}.
     */
    public PtraceRseqConfiguration rseq_abi_size(long value) {
      put("rseq_abi_size", new Num(value));
      return this;
    }

    /**
     * {@code signature: u32}.
     */
    public PtraceRseqConfiguration signature(LongArg value) {
      put("signature", value);
      return this;
    }

    /**
     * {@code signature: u32}.
     */
    public PtraceRseqConfiguration signature(long value) {
      put("signature", new Num(value));
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public PtraceRseqConfiguration flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * {@code flags: u32}.
     */
    public PtraceRseqConfiguration flags(long value) {
      put("flags", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct ptrace_rseq_configuration} that lies somewhere.
   */
  public static final class PtraceRseqConfigurationVar extends StructVar {
    PtraceRseqConfigurationVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code rseq_abi_pointer: u64}.
     */
    public LongVar rseq_abi_pointer() {
      return field("rseq_abi_pointer", Type.U64);
    }

    /**
     * {@code rseq_abi_size: u32}.
     */
    public LongVar rseq_abi_size() {
      return field("rseq_abi_size", Type.U32);
    }

    /**
     * {@code signature: u32}.
     */
    public LongVar signature() {
      return field("signature", Type.U32);
    }

    /**
     * {@code flags: u32}.
     */
    public LongVar flags() {
      return field("flags", Type.U32);
    }
  }

  /**
   * A value of {@code struct timex}.
   */
  public static final class Timex extends StructLiteral<TimexVar> {
    Timex() {
      super(LinuxStructs.timex);
    }

    /**
     * {@code modes: u32}.
     */
    public Timex modes(LongArg value) {
      put("modes", value);
      return this;
    }

    /**
     * {@code modes: u32}.
     */
    public Timex modes(long value) {
      put("modes", new Num(value));
      return this;
    }

    /**
     * {@code offset: long}.
     */
    public Timex offset(LongArg value) {
      put("offset", value);
      return this;
    }

    /**
     * {@code offset: long}.
     */
    public Timex offset(long value) {
      put("offset", new Num(value));
      return this;
    }

    /**
     * {@code freq: long}.
     */
    public Timex freq(LongArg value) {
      put("freq", value);
      return this;
    }

    /**
     * {@code freq: long}.
     */
    public Timex freq(long value) {
      put("freq", new Num(value));
      return this;
    }

    /**
     * {@code maxerror: long}.
     */
    public Timex maxerror(LongArg value) {
      put("maxerror", value);
      return this;
    }

    /**
     * {@code maxerror: long}.
     */
    public Timex maxerror(long value) {
      put("maxerror", new Num(value));
      return this;
    }

    /**
     * {@code esterror: long}.
     */
    public Timex esterror(LongArg value) {
      put("esterror", value);
      return this;
    }

    /**
     * {@code esterror: long}.
     */
    public Timex esterror(long value) {
      put("esterror", new Num(value));
      return this;
    }

    /**
     * {@code status: s32}.
     */
    public Timex status(LongArg value) {
      put("status", value);
      return this;
    }

    /**
     * {@code status: s32}.
     */
    public Timex status(long value) {
      put("status", new Num(value));
      return this;
    }

    /**
     * {@code constant: long}.
     */
    public Timex constant(LongArg value) {
      put("constant", value);
      return this;
    }

    /**
     * {@code constant: long}.
     */
    public Timex constant(long value) {
      put("constant", new Num(value));
      return this;
    }

    /**
     * {@code precision: long}.
     */
    public Timex precision(LongArg value) {
      put("precision", value);
      return this;
    }

    /**
     * {@code precision: long}.
     */
    public Timex precision(long value) {
      put("precision", new Num(value));
      return this;
    }

    /**
     * {@code tolerance: long}.
     */
    public Timex tolerance(LongArg value) {
      put("tolerance", value);
      return this;
    }

    /**
     * {@code tolerance: long}.
     */
    public Timex tolerance(long value) {
      put("tolerance", new Num(value));
      return this;
    }

    /**
     * {@code time: timeval}.
     */
    public Timex time(SpanArg value) {
      put("time", value);
      return this;
    }

    /**
     * {@code tick: long}.
     */
    public Timex tick(LongArg value) {
      put("tick", value);
      return this;
    }

    /**
     * {@code tick: long}.
     */
    public Timex tick(long value) {
      put("tick", new Num(value));
      return this;
    }

    /**
     * {@code ppsfreq: long}.
     */
    public Timex ppsfreq(LongArg value) {
      put("ppsfreq", value);
      return this;
    }

    /**
     * {@code ppsfreq: long}.
     */
    public Timex ppsfreq(long value) {
      put("ppsfreq", new Num(value));
      return this;
    }

    /**
     * {@code jitter: long}.
     */
    public Timex jitter(LongArg value) {
      put("jitter", value);
      return this;
    }

    /**
     * {@code jitter: long}.
     */
    public Timex jitter(long value) {
      put("jitter", new Num(value));
      return this;
    }

    /**
     * {@code shift: s32}.
     */
    public Timex shift(LongArg value) {
      put("shift", value);
      return this;
    }

    /**
     * {@code shift: s32}.
     */
    public Timex shift(long value) {
      put("shift", new Num(value));
      return this;
    }

    /**
     * {@code stabil: long}.
     */
    public Timex stabil(LongArg value) {
      put("stabil", value);
      return this;
    }

    /**
     * {@code stabil: long}.
     */
    public Timex stabil(long value) {
      put("stabil", new Num(value));
      return this;
    }

    /**
     * {@code jitcnt: long}.
     */
    public Timex jitcnt(LongArg value) {
      put("jitcnt", value);
      return this;
    }

    /**
     * {@code jitcnt: long}.
     */
    public Timex jitcnt(long value) {
      put("jitcnt", new Num(value));
      return this;
    }

    /**
     * {@code calcnt: long}.
     */
    public Timex calcnt(LongArg value) {
      put("calcnt", value);
      return this;
    }

    /**
     * {@code calcnt: long}.
     */
    public Timex calcnt(long value) {
      put("calcnt", new Num(value));
      return this;
    }

    /**
     * {@code errcnt: long}.
     */
    public Timex errcnt(LongArg value) {
      put("errcnt", value);
      return this;
    }

    /**
     * {@code errcnt: long}.
     */
    public Timex errcnt(long value) {
      put("errcnt", new Num(value));
      return this;
    }

    /**
     * {@code stbcnt: long}.
     */
    public Timex stbcnt(LongArg value) {
      put("stbcnt", value);
      return this;
    }

    /**
     * {@code stbcnt: long}.
     */
    public Timex stbcnt(long value) {
      put("stbcnt", new Num(value));
      return this;
    }

    /**
     * {@code tai: s32}.
     */
    public Timex tai(LongArg value) {
      put("tai", value);
      return this;
    }

    /**
     * {@code tai: s32}.
     */
    public Timex tai(long value) {
      put("tai", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct timex} that lies somewhere.
   */
  public static final class TimexVar extends StructVar {
    TimexVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code modes: u32}.
     */
    public LongVar modes() {
      return field("modes", Type.U32);
    }

    /**
     * {@code offset: long}.
     */
    public LongVar offset() {
      return field("offset", Type.LONG);
    }

    /**
     * {@code freq: long}.
     */
    public LongVar freq() {
      return field("freq", Type.LONG);
    }

    /**
     * {@code maxerror: long}.
     */
    public LongVar maxerror() {
      return field("maxerror", Type.LONG);
    }

    /**
     * {@code esterror: long}.
     */
    public LongVar esterror() {
      return field("esterror", Type.LONG);
    }

    /**
     * {@code status: s32}.
     */
    public LongVar status() {
      return field("status", Type.S32);
    }

    /**
     * {@code constant: long}.
     */
    public LongVar constant() {
      return field("constant", Type.LONG);
    }

    /**
     * {@code precision: long}.
     */
    public LongVar precision() {
      return field("precision", Type.LONG);
    }

    /**
     * {@code tolerance: long}.
     */
    public LongVar tolerance() {
      return field("tolerance", Type.LONG);
    }

    /**
     * {@code time: timeval}.
     */
    public TimevalVar time() {
      return field("time", LinuxStructs.timeval);
    }

    /**
     * {@code tick: long}.
     */
    public LongVar tick() {
      return field("tick", Type.LONG);
    }

    /**
     * {@code ppsfreq: long}.
     */
    public LongVar ppsfreq() {
      return field("ppsfreq", Type.LONG);
    }

    /**
     * {@code jitter: long}.
     */
    public LongVar jitter() {
      return field("jitter", Type.LONG);
    }

    /**
     * {@code shift: s32}.
     */
    public LongVar shift() {
      return field("shift", Type.S32);
    }

    /**
     * {@code stabil: long}.
     */
    public LongVar stabil() {
      return field("stabil", Type.LONG);
    }

    /**
     * {@code jitcnt: long}.
     */
    public LongVar jitcnt() {
      return field("jitcnt", Type.LONG);
    }

    /**
     * {@code calcnt: long}.
     */
    public LongVar calcnt() {
      return field("calcnt", Type.LONG);
    }

    /**
     * {@code errcnt: long}.
     */
    public LongVar errcnt() {
      return field("errcnt", Type.LONG);
    }

    /**
     * {@code stbcnt: long}.
     */
    public LongVar stbcnt() {
      return field("stbcnt", Type.LONG);
    }

    /**
     * {@code tai: s32}.
     */
    public LongVar tai() {
      return field("tai", Type.S32);
    }
  }

  /**
   * A value of {@code struct tms}.
   */
  public static final class Tms extends StructLiteral<TmsVar> {
    Tms() {
      super(LinuxStructs.tms);
    }

    /**
     * {@code tms_utime: long}.
     */
    public Tms tms_utime(LongArg value) {
      put("tms_utime", value);
      return this;
    }

    /**
     * {@code tms_utime: long}.
     */
    public Tms tms_utime(long value) {
      put("tms_utime", new Num(value));
      return this;
    }

    /**
     * {@code tms_stime: long}.
     */
    public Tms tms_stime(LongArg value) {
      put("tms_stime", value);
      return this;
    }

    /**
     * {@code tms_stime: long}.
     */
    public Tms tms_stime(long value) {
      put("tms_stime", new Num(value));
      return this;
    }

    /**
     * {@code tms_cutime: long}.
     */
    public Tms tms_cutime(LongArg value) {
      put("tms_cutime", value);
      return this;
    }

    /**
     * {@code tms_cutime: long}.
     */
    public Tms tms_cutime(long value) {
      put("tms_cutime", new Num(value));
      return this;
    }

    /**
     * {@code tms_cstime: long}.
     */
    public Tms tms_cstime(LongArg value) {
      put("tms_cstime", value);
      return this;
    }

    /**
     * {@code tms_cstime: long}.
     */
    public Tms tms_cstime(long value) {
      put("tms_cstime", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct tms} that lies somewhere.
   */
  public static final class TmsVar extends StructVar {
    TmsVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code tms_utime: long}.
     */
    public LongVar tms_utime() {
      return field("tms_utime", Type.LONG);
    }

    /**
     * {@code tms_stime: long}.
     */
    public LongVar tms_stime() {
      return field("tms_stime", Type.LONG);
    }

    /**
     * {@code tms_cutime: long}.
     */
    public LongVar tms_cutime() {
      return field("tms_cutime", Type.LONG);
    }

    /**
     * {@code tms_cstime: long}.
     */
    public LongVar tms_cstime() {
      return field("tms_cstime", Type.LONG);
    }
  }

  /**
   * A value of {@code struct user_pt_regs}.
   */
  public static final class UserPtRegs extends StructLiteral<UserPtRegsVar> {
    UserPtRegs() {
      super(LinuxStructs.user_pt_regs);
    }

    /**
     * {@code regs: u64[31]}.
     */
    public UserPtRegs regs(SpanArg value) {
      put("regs", value);
      return this;
    }

    /**
     * {@code sp: u64}.
     */
    public UserPtRegs sp(LongArg value) {
      put("sp", value);
      return this;
    }

    /**
     * {@code sp: u64}.
     */
    public UserPtRegs sp(long value) {
      put("sp", new Num(value));
      return this;
    }

    /**
     * {@code pc: u64}.
     */
    public UserPtRegs pc(LongArg value) {
      put("pc", value);
      return this;
    }

    /**
     * {@code pc: u64}.
     */
    public UserPtRegs pc(long value) {
      put("pc", new Num(value));
      return this;
    }

    /**
     * {@code pstate: u64}.
     */
    public UserPtRegs pstate(LongArg value) {
      put("pstate", value);
      return this;
    }

    /**
     * {@code pstate: u64}.
     */
    public UserPtRegs pstate(long value) {
      put("pstate", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct user_pt_regs} that lies somewhere.
   */
  public static final class UserPtRegsVar extends StructVar {
    UserPtRegsVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code regs: u64[31]}.
     */
    public ArrayExpr<LongVar> regs() {
      return field("regs", Type.U64.array(31));
    }

    /**
     * {@code sp: u64}.
     */
    public LongVar sp() {
      return field("sp", Type.U64);
    }

    /**
     * {@code pc: u64}.
     */
    public LongVar pc() {
      return field("pc", Type.U64);
    }

    /**
     * {@code pstate: u64}.
     */
    public LongVar pstate() {
      return field("pstate", Type.U64);
    }
  }

  /**
   * A value of {@code struct pt_regs}.
   */
  public static final class PtRegs extends StructLiteral<PtRegsVar> {
    PtRegs() {
      super(LinuxStructs.pt_regs);
    }

    /**
     * {@code r15: u64}.
     */
    public PtRegs r15(LongArg value) {
      put("r15", value);
      return this;
    }

    /**
     * {@code r15: u64}.
     */
    public PtRegs r15(long value) {
      put("r15", new Num(value));
      return this;
    }

    /**
     * {@code r14: u64}.
     */
    public PtRegs r14(LongArg value) {
      put("r14", value);
      return this;
    }

    /**
     * {@code r14: u64}.
     */
    public PtRegs r14(long value) {
      put("r14", new Num(value));
      return this;
    }

    /**
     * {@code r13: u64}.
     */
    public PtRegs r13(LongArg value) {
      put("r13", value);
      return this;
    }

    /**
     * {@code r13: u64}.
     */
    public PtRegs r13(long value) {
      put("r13", new Num(value));
      return this;
    }

    /**
     * {@code r12: u64}.
     */
    public PtRegs r12(LongArg value) {
      put("r12", value);
      return this;
    }

    /**
     * {@code r12: u64}.
     */
    public PtRegs r12(long value) {
      put("r12", new Num(value));
      return this;
    }

    /**
     * {@code rbp: u64}.
     */
    public PtRegs rbp(LongArg value) {
      put("rbp", value);
      return this;
    }

    /**
     * {@code rbp: u64}.
     */
    public PtRegs rbp(long value) {
      put("rbp", new Num(value));
      return this;
    }

    /**
     * {@code rbx: u64}.
     */
    public PtRegs rbx(LongArg value) {
      put("rbx", value);
      return this;
    }

    /**
     * {@code rbx: u64}.
     */
    public PtRegs rbx(long value) {
      put("rbx", new Num(value));
      return this;
    }

    /**
     * {@code r11: u64}.
     */
    public PtRegs r11(LongArg value) {
      put("r11", value);
      return this;
    }

    /**
     * {@code r11: u64}.
     */
    public PtRegs r11(long value) {
      put("r11", new Num(value));
      return this;
    }

    /**
     * {@code r10: u64}.
     */
    public PtRegs r10(LongArg value) {
      put("r10", value);
      return this;
    }

    /**
     * {@code r10: u64}.
     */
    public PtRegs r10(long value) {
      put("r10", new Num(value));
      return this;
    }

    /**
     * {@code r9: u64}.
     */
    public PtRegs r9(LongArg value) {
      put("r9", value);
      return this;
    }

    /**
     * {@code r9: u64}.
     */
    public PtRegs r9(long value) {
      put("r9", new Num(value));
      return this;
    }

    /**
     * {@code r8: u64}.
     */
    public PtRegs r8(LongArg value) {
      put("r8", value);
      return this;
    }

    /**
     * {@code r8: u64}.
     */
    public PtRegs r8(long value) {
      put("r8", new Num(value));
      return this;
    }

    /**
     * {@code rax: u64}.
     */
    public PtRegs rax(LongArg value) {
      put("rax", value);
      return this;
    }

    /**
     * {@code rax: u64}.
     */
    public PtRegs rax(long value) {
      put("rax", new Num(value));
      return this;
    }

    /**
     * {@code rcx: u64}.
     */
    public PtRegs rcx(LongArg value) {
      put("rcx", value);
      return this;
    }

    /**
     * {@code rcx: u64}.
     */
    public PtRegs rcx(long value) {
      put("rcx", new Num(value));
      return this;
    }

    /**
     * {@code rdx: u64}.
     */
    public PtRegs rdx(LongArg value) {
      put("rdx", value);
      return this;
    }

    /**
     * {@code rdx: u64}.
     */
    public PtRegs rdx(long value) {
      put("rdx", new Num(value));
      return this;
    }

    /**
     * {@code rsi: u64}.
     */
    public PtRegs rsi(LongArg value) {
      put("rsi", value);
      return this;
    }

    /**
     * {@code rsi: u64}.
     */
    public PtRegs rsi(long value) {
      put("rsi", new Num(value));
      return this;
    }

    /**
     * {@code rdi: u64}.
     */
    public PtRegs rdi(LongArg value) {
      put("rdi", value);
      return this;
    }

    /**
     * {@code rdi: u64}.
     */
    public PtRegs rdi(long value) {
      put("rdi", new Num(value));
      return this;
    }

    /**
     * {@code orig_rax: u64}.
     */
    public PtRegs orig_rax(LongArg value) {
      put("orig_rax", value);
      return this;
    }

    /**
     * {@code orig_rax: u64}.
     */
    public PtRegs orig_rax(long value) {
      put("orig_rax", new Num(value));
      return this;
    }

    /**
     * {@code rip: u64}.
     */
    public PtRegs rip(LongArg value) {
      put("rip", value);
      return this;
    }

    /**
     * {@code rip: u64}.
     */
    public PtRegs rip(long value) {
      put("rip", new Num(value));
      return this;
    }

    /**
     * {@code cs: u64}.
     */
    public PtRegs cs(LongArg value) {
      put("cs", value);
      return this;
    }

    /**
     * {@code cs: u64}.
     */
    public PtRegs cs(long value) {
      put("cs", new Num(value));
      return this;
    }

    /**
     * {@code eflags: u64}.
     */
    public PtRegs eflags(LongArg value) {
      put("eflags", value);
      return this;
    }

    /**
     * {@code eflags: u64}.
     */
    public PtRegs eflags(long value) {
      put("eflags", new Num(value));
      return this;
    }

    /**
     * {@code rsp: u64}.
     */
    public PtRegs rsp(LongArg value) {
      put("rsp", value);
      return this;
    }

    /**
     * {@code rsp: u64}.
     */
    public PtRegs rsp(long value) {
      put("rsp", new Num(value));
      return this;
    }

    /**
     * {@code ss: u64}.
     */
    public PtRegs ss(LongArg value) {
      put("ss", value);
      return this;
    }

    /**
     * {@code ss: u64}.
     */
    public PtRegs ss(long value) {
      put("ss", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct pt_regs} that lies somewhere.
   */
  public static final class PtRegsVar extends StructVar {
    PtRegsVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code r15: u64}.
     */
    public LongVar r15() {
      return field("r15", Type.U64);
    }

    /**
     * {@code r14: u64}.
     */
    public LongVar r14() {
      return field("r14", Type.U64);
    }

    /**
     * {@code r13: u64}.
     */
    public LongVar r13() {
      return field("r13", Type.U64);
    }

    /**
     * {@code r12: u64}.
     */
    public LongVar r12() {
      return field("r12", Type.U64);
    }

    /**
     * {@code rbp: u64}.
     */
    public LongVar rbp() {
      return field("rbp", Type.U64);
    }

    /**
     * {@code rbx: u64}.
     */
    public LongVar rbx() {
      return field("rbx", Type.U64);
    }

    /**
     * {@code r11: u64}.
     */
    public LongVar r11() {
      return field("r11", Type.U64);
    }

    /**
     * {@code r10: u64}.
     */
    public LongVar r10() {
      return field("r10", Type.U64);
    }

    /**
     * {@code r9: u64}.
     */
    public LongVar r9() {
      return field("r9", Type.U64);
    }

    /**
     * {@code r8: u64}.
     */
    public LongVar r8() {
      return field("r8", Type.U64);
    }

    /**
     * {@code rax: u64}.
     */
    public LongVar rax() {
      return field("rax", Type.U64);
    }

    /**
     * {@code rcx: u64}.
     */
    public LongVar rcx() {
      return field("rcx", Type.U64);
    }

    /**
     * {@code rdx: u64}.
     */
    public LongVar rdx() {
      return field("rdx", Type.U64);
    }

    /**
     * {@code rsi: u64}.
     */
    public LongVar rsi() {
      return field("rsi", Type.U64);
    }

    /**
     * {@code rdi: u64}.
     */
    public LongVar rdi() {
      return field("rdi", Type.U64);
    }

    /**
     * {@code orig_rax: u64}.
     */
    public LongVar orig_rax() {
      return field("orig_rax", Type.U64);
    }

    /**
     * {@code rip: u64}.
     */
    public LongVar rip() {
      return field("rip", Type.U64);
    }

    /**
     * {@code cs: u64}.
     */
    public LongVar cs() {
      return field("cs", Type.U64);
    }

    /**
     * {@code eflags: u64}.
     */
    public LongVar eflags() {
      return field("eflags", Type.U64);
    }

    /**
     * {@code rsp: u64}.
     */
    public LongVar rsp() {
      return field("rsp", Type.U64);
    }

    /**
     * {@code ss: u64}.
     */
    public LongVar ss() {
      return field("ss", Type.U64);
    }
  }

  /**
   * A value of {@code struct acct_v3}.
   */
  public static final class AcctV3 extends StructLiteral<AcctV3Var> {
    AcctV3() {
      super(LinuxStructs.acct_v3);
    }

    /**
     * {@code ac_flag: u8}.
     */
    public AcctV3 ac_flag(LongArg value) {
      put("ac_flag", value);
      return this;
    }

    /**
     * {@code ac_flag: u8}.
     */
    public AcctV3 ac_flag(long value) {
      put("ac_flag", new Num(value));
      return this;
    }

    /**
     * {@code ac_version: u8}.
     */
    public AcctV3 ac_version(LongArg value) {
      put("ac_version", value);
      return this;
    }

    /**
     * {@code ac_version: u8}.
     */
    public AcctV3 ac_version(long value) {
      put("ac_version", new Num(value));
      return this;
    }

    /**
     * {@code ac_tty: u16}.
     */
    public AcctV3 ac_tty(LongArg value) {
      put("ac_tty", value);
      return this;
    }

    /**
     * {@code ac_tty: u16}.
     */
    public AcctV3 ac_tty(long value) {
      put("ac_tty", new Num(value));
      return this;
    }

    /**
     * {@code ac_exitcode: u32}.
     */
    public AcctV3 ac_exitcode(LongArg value) {
      put("ac_exitcode", value);
      return this;
    }

    /**
     * {@code ac_exitcode: u32}.
     */
    public AcctV3 ac_exitcode(long value) {
      put("ac_exitcode", new Num(value));
      return this;
    }

    /**
     * {@code ac_uid: u32}.
     */
    public AcctV3 ac_uid(LongArg value) {
      put("ac_uid", value);
      return this;
    }

    /**
     * {@code ac_uid: u32}.
     */
    public AcctV3 ac_uid(long value) {
      put("ac_uid", new Num(value));
      return this;
    }

    /**
     * {@code ac_gid: u32}.
     */
    public AcctV3 ac_gid(LongArg value) {
      put("ac_gid", value);
      return this;
    }

    /**
     * {@code ac_gid: u32}.
     */
    public AcctV3 ac_gid(long value) {
      put("ac_gid", new Num(value));
      return this;
    }

    /**
     * {@code ac_pid: u32}.
     */
    public AcctV3 ac_pid(LongArg value) {
      put("ac_pid", value);
      return this;
    }

    /**
     * {@code ac_pid: u32}.
     */
    public AcctV3 ac_pid(long value) {
      put("ac_pid", new Num(value));
      return this;
    }

    /**
     * {@code ac_ppid: u32}.
     */
    public AcctV3 ac_ppid(LongArg value) {
      put("ac_ppid", value);
      return this;
    }

    /**
     * {@code ac_ppid: u32}.
     */
    public AcctV3 ac_ppid(long value) {
      put("ac_ppid", new Num(value));
      return this;
    }

    /**
     * {@code ac_btime: u32}.
     */
    public AcctV3 ac_btime(LongArg value) {
      put("ac_btime", value);
      return this;
    }

    /**
     * {@code ac_btime: u32}.
     */
    public AcctV3 ac_btime(long value) {
      put("ac_btime", new Num(value));
      return this;
    }

    /**
     * {@code ac_etime: s32}.
     */
    public AcctV3 ac_etime(LongArg value) {
      put("ac_etime", value);
      return this;
    }

    /**
     * {@code ac_etime: s32}.
     */
    public AcctV3 ac_etime(long value) {
      put("ac_etime", new Num(value));
      return this;
    }

    /**
     * {@code ac_utime: u16}.
     */
    public AcctV3 ac_utime(LongArg value) {
      put("ac_utime", value);
      return this;
    }

    /**
     * {@code ac_utime: u16}.
     */
    public AcctV3 ac_utime(long value) {
      put("ac_utime", new Num(value));
      return this;
    }

    /**
     * {@code ac_stime: u16}.
     */
    public AcctV3 ac_stime(LongArg value) {
      put("ac_stime", value);
      return this;
    }

    /**
     * {@code ac_stime: u16}.
     */
    public AcctV3 ac_stime(long value) {
      put("ac_stime", new Num(value));
      return this;
    }

    /**
     * {@code ac_mem: u16}.
     */
    public AcctV3 ac_mem(LongArg value) {
      put("ac_mem", value);
      return this;
    }

    /**
     * {@code ac_mem: u16}.
     */
    public AcctV3 ac_mem(long value) {
      put("ac_mem", new Num(value));
      return this;
    }

    /**
     * {@code ac_io: u16}.
     */
    public AcctV3 ac_io(LongArg value) {
      put("ac_io", value);
      return this;
    }

    /**
     * {@code ac_io: u16}.
     */
    public AcctV3 ac_io(long value) {
      put("ac_io", new Num(value));
      return this;
    }

    /**
     * {@code ac_rw: u16}.
     */
    public AcctV3 ac_rw(LongArg value) {
      put("ac_rw", value);
      return this;
    }

    /**
     * {@code ac_rw: u16}.
     */
    public AcctV3 ac_rw(long value) {
      put("ac_rw", new Num(value));
      return this;
    }

    /**
     * {@code ac_minflt: u16}.
     */
    public AcctV3 ac_minflt(LongArg value) {
      put("ac_minflt", value);
      return this;
    }

    /**
     * {@code ac_minflt: u16}.
     */
    public AcctV3 ac_minflt(long value) {
      put("ac_minflt", new Num(value));
      return this;
    }

    /**
     * {@code ac_majflt: u16}.
     */
    public AcctV3 ac_majflt(LongArg value) {
      put("ac_majflt", value);
      return this;
    }

    /**
     * {@code ac_majflt: u16}.
     */
    public AcctV3 ac_majflt(long value) {
      put("ac_majflt", new Num(value));
      return this;
    }

    /**
     * {@code ac_swaps: u16}.
     */
    public AcctV3 ac_swaps(LongArg value) {
      put("ac_swaps", value);
      return this;
    }

    /**
     * {@code ac_swaps: u16}.
     */
    public AcctV3 ac_swaps(long value) {
      put("ac_swaps", new Num(value));
      return this;
    }

    /**
     * {@code ac_comm: byte[16]}.
     */
    public AcctV3 ac_comm(SpanArg value) {
      put("ac_comm", value);
      return this;
    }
  }

  /**
   * A {@code struct acct_v3} that lies somewhere.
   */
  public static final class AcctV3Var extends StructVar {
    AcctV3Var(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code ac_flag: u8}.
     */
    public LongVar ac_flag() {
      return field("ac_flag", Type.U8);
    }

    /**
     * {@code ac_version: u8}.
     */
    public LongVar ac_version() {
      return field("ac_version", Type.U8);
    }

    /**
     * {@code ac_tty: u16}.
     */
    public LongVar ac_tty() {
      return field("ac_tty", Type.U16);
    }

    /**
     * {@code ac_exitcode: u32}.
     */
    public LongVar ac_exitcode() {
      return field("ac_exitcode", Type.U32);
    }

    /**
     * {@code ac_uid: u32}.
     */
    public LongVar ac_uid() {
      return field("ac_uid", Type.U32);
    }

    /**
     * {@code ac_gid: u32}.
     */
    public LongVar ac_gid() {
      return field("ac_gid", Type.U32);
    }

    /**
     * {@code ac_pid: u32}.
     */
    public LongVar ac_pid() {
      return field("ac_pid", Type.U32);
    }

    /**
     * {@code ac_ppid: u32}.
     */
    public LongVar ac_ppid() {
      return field("ac_ppid", Type.U32);
    }

    /**
     * {@code ac_btime: u32}.
     */
    public LongVar ac_btime() {
      return field("ac_btime", Type.U32);
    }

    /**
     * {@code ac_etime: s32}.
     */
    public LongVar ac_etime() {
      return field("ac_etime", Type.S32);
    }

    /**
     * {@code ac_utime: u16}.
     */
    public LongVar ac_utime() {
      return field("ac_utime", Type.U16);
    }

    /**
     * {@code ac_stime: u16}.
     */
    public LongVar ac_stime() {
      return field("ac_stime", Type.U16);
    }

    /**
     * {@code ac_mem: u16}.
     */
    public LongVar ac_mem() {
      return field("ac_mem", Type.U16);
    }

    /**
     * {@code ac_io: u16}.
     */
    public LongVar ac_io() {
      return field("ac_io", Type.U16);
    }

    /**
     * {@code ac_rw: u16}.
     */
    public LongVar ac_rw() {
      return field("ac_rw", Type.U16);
    }

    /**
     * {@code ac_minflt: u16}.
     */
    public LongVar ac_minflt() {
      return field("ac_minflt", Type.U16);
    }

    /**
     * {@code ac_majflt: u16}.
     */
    public LongVar ac_majflt() {
      return field("ac_majflt", Type.U16);
    }

    /**
     * {@code ac_swaps: u16}.
     */
    public LongVar ac_swaps() {
      return field("ac_swaps", Type.U16);
    }

    /**
     * {@code ac_comm: byte[16]}.
     */
    public BytesVar ac_comm() {
      return field("ac_comm", Type.buffer(16));
    }
  }

  /**
   * A value of {@code struct flock}.
   */
  public static final class Flock extends StructLiteral<FlockVar> {
    Flock() {
      super(LinuxStructs.flock);
    }

    /**
     * {@code l_type: s16}.
     */
    public Flock l_type(LongArg value) {
      put("l_type", value);
      return this;
    }

    /**
     * {@code l_type: s16}.
     */
    public Flock l_type(long value) {
      put("l_type", new Num(value));
      return this;
    }

    /**
     * {@code l_whence: s16}.
     */
    public Flock l_whence(LongArg value) {
      put("l_whence", value);
      return this;
    }

    /**
     * {@code l_whence: s16}.
     */
    public Flock l_whence(long value) {
      put("l_whence", new Num(value));
      return this;
    }

    /**
     * {@code l_start: long}.
     */
    public Flock l_start(LongArg value) {
      put("l_start", value);
      return this;
    }

    /**
     * {@code l_start: long}.
     */
    public Flock l_start(long value) {
      put("l_start", new Num(value));
      return this;
    }

    /**
     * {@code l_len: long}.
     */
    public Flock l_len(LongArg value) {
      put("l_len", value);
      return this;
    }

    /**
     * {@code l_len: long}.
     */
    public Flock l_len(long value) {
      put("l_len", new Num(value));
      return this;
    }

    /**
     * {@code l_pid: s32}.
     */
    public Flock l_pid(LongArg value) {
      put("l_pid", value);
      return this;
    }

    /**
     * {@code l_pid: s32}.
     */
    public Flock l_pid(long value) {
      put("l_pid", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct flock} that lies somewhere.
   */
  public static final class FlockVar extends StructVar {
    FlockVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code l_type: s16}.
     */
    public LongVar l_type() {
      return field("l_type", Type.S16);
    }

    /**
     * {@code l_whence: s16}.
     */
    public LongVar l_whence() {
      return field("l_whence", Type.S16);
    }

    /**
     * {@code l_start: long}.
     */
    public LongVar l_start() {
      return field("l_start", Type.LONG);
    }

    /**
     * {@code l_len: long}.
     */
    public LongVar l_len() {
      return field("l_len", Type.LONG);
    }

    /**
     * {@code l_pid: s32}.
     */
    public LongVar l_pid() {
      return field("l_pid", Type.S32);
    }
  }

  /**
   * A value of {@code struct f_owner_ex}.
   */
  public static final class FOwnerEx extends StructLiteral<FOwnerExVar> {
    FOwnerEx() {
      super(LinuxStructs.f_owner_ex);
    }

    /**
     * {@code type: s32}.
     */
    public FOwnerEx type(LongArg value) {
      put("type", value);
      return this;
    }

    /**
     * {@code type: s32}.
     */
    public FOwnerEx type(long value) {
      put("type", new Num(value));
      return this;
    }

    /**
     * {@code pid: s32}.
     */
    public FOwnerEx pid(LongArg value) {
      put("pid", value);
      return this;
    }

    /**
     * {@code pid: s32}.
     */
    public FOwnerEx pid(long value) {
      put("pid", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct f_owner_ex} that lies somewhere.
   */
  public static final class FOwnerExVar extends StructVar {
    FOwnerExVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code type: s32}.
     */
    public LongVar type() {
      return field("type", Type.S32);
    }

    /**
     * {@code pid: s32}.
     */
    public LongVar pid() {
      return field("pid", Type.S32);
    }
  }

  /**
   * A value of {@code struct sock_extended_err}.
   */
  public static final class SockExtendedErr extends StructLiteral<SockExtendedErrVar> {
    SockExtendedErr() {
      super(LinuxStructs.sock_extended_err);
    }

    /**
     * {@code ee_errno: u32}.
     */
    public SockExtendedErr ee_errno(LongArg value) {
      put("ee_errno", value);
      return this;
    }

    /**
     * {@code ee_errno: u32}.
     */
    public SockExtendedErr ee_errno(long value) {
      put("ee_errno", new Num(value));
      return this;
    }

    /**
     * {@code ee_origin: u8}.
     */
    public SockExtendedErr ee_origin(LongArg value) {
      put("ee_origin", value);
      return this;
    }

    /**
     * {@code ee_origin: u8}.
     */
    public SockExtendedErr ee_origin(long value) {
      put("ee_origin", new Num(value));
      return this;
    }

    /**
     * {@code ee_type: u8}.
     */
    public SockExtendedErr ee_type(LongArg value) {
      put("ee_type", value);
      return this;
    }

    /**
     * {@code ee_type: u8}.
     */
    public SockExtendedErr ee_type(long value) {
      put("ee_type", new Num(value));
      return this;
    }

    /**
     * {@code ee_code: u8}.
     */
    public SockExtendedErr ee_code(LongArg value) {
      put("ee_code", value);
      return this;
    }

    /**
     * {@code ee_code: u8}.
     */
    public SockExtendedErr ee_code(long value) {
      put("ee_code", new Num(value));
      return this;
    }

    /**
     * {@code ee_pad: u8}.
     */
    public SockExtendedErr ee_pad(LongArg value) {
      put("ee_pad", value);
      return this;
    }

    /**
     * {@code ee_pad: u8}.
     */
    public SockExtendedErr ee_pad(long value) {
      put("ee_pad", new Num(value));
      return this;
    }

    /**
     * {@code ee_info: u32}.
     */
    public SockExtendedErr ee_info(LongArg value) {
      put("ee_info", value);
      return this;
    }

    /**
     * {@code ee_info: u32}.
     */
    public SockExtendedErr ee_info(long value) {
      put("ee_info", new Num(value));
      return this;
    }

    /**
     * {@code ee_data: u32}.
     */
    public SockExtendedErr ee_data(LongArg value) {
      put("ee_data", value);
      return this;
    }

    /**
     * {@code ee_data: u32}.
     */
    public SockExtendedErr ee_data(long value) {
      put("ee_data", new Num(value));
      return this;
    }

    /**
     * {@code ee_rfc4884: byte[4]}.
     */
    public SockExtendedErr ee_rfc4884(SpanArg value) {
      put("ee_rfc4884", value);
      return this;
    }
  }

  /**
   * A {@code struct sock_extended_err} that lies somewhere.
   */
  public static final class SockExtendedErrVar extends StructVar {
    SockExtendedErrVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code ee_errno: u32}.
     */
    public LongVar ee_errno() {
      return field("ee_errno", Type.U32);
    }

    /**
     * {@code ee_origin: u8}.
     */
    public LongVar ee_origin() {
      return field("ee_origin", Type.U8);
    }

    /**
     * {@code ee_type: u8}.
     */
    public LongVar ee_type() {
      return field("ee_type", Type.U8);
    }

    /**
     * {@code ee_code: u8}.
     */
    public LongVar ee_code() {
      return field("ee_code", Type.U8);
    }

    /**
     * {@code ee_pad: u8}.
     */
    public LongVar ee_pad() {
      return field("ee_pad", Type.U8);
    }

    /**
     * {@code ee_info: u32}.
     */
    public LongVar ee_info() {
      return field("ee_info", Type.U32);
    }

    /**
     * {@code ee_data: u32}.
     */
    public LongVar ee_data() {
      return field("ee_data", Type.U32);
    }

    /**
     * {@code ee_rfc4884: byte[4]}.
     */
    public BytesVar ee_rfc4884() {
      return field("ee_rfc4884", Type.buffer(4));
    }
  }

  /**
   * A value of {@code struct prctl_mm_map}.
   */
  public static final class PrctlMmMap extends StructLiteral<PrctlMmMapVar> {
    PrctlMmMap() {
      super(LinuxStructs.prctl_mm_map);
    }

    /**
     * {@code start_code: u64}.
     */
    public PrctlMmMap start_code(LongArg value) {
      put("start_code", value);
      return this;
    }

    /**
     * {@code start_code: u64}.
     */
    public PrctlMmMap start_code(long value) {
      put("start_code", new Num(value));
      return this;
    }

    /**
     * {@code end_code: u64}.
     */
    public PrctlMmMap end_code(LongArg value) {
      put("end_code", value);
      return this;
    }

    /**
     * {@code end_code: u64}.
     */
    public PrctlMmMap end_code(long value) {
      put("end_code", new Num(value));
      return this;
    }

    /**
     * {@code start_data: u64}.
     */
    public PrctlMmMap start_data(LongArg value) {
      put("start_data", value);
      return this;
    }

    /**
     * {@code start_data: u64}.
     */
    public PrctlMmMap start_data(long value) {
      put("start_data", new Num(value));
      return this;
    }

    /**
     * {@code end_data: u64}.
     */
    public PrctlMmMap end_data(LongArg value) {
      put("end_data", value);
      return this;
    }

    /**
     * {@code end_data: u64}.
     */
    public PrctlMmMap end_data(long value) {
      put("end_data", new Num(value));
      return this;
    }

    /**
     * {@code start_brk: u64}.
     */
    public PrctlMmMap start_brk(LongArg value) {
      put("start_brk", value);
      return this;
    }

    /**
     * {@code start_brk: u64}.
     */
    public PrctlMmMap start_brk(long value) {
      put("start_brk", new Num(value));
      return this;
    }

    /**
     * {@code brk: u64}.
     */
    public PrctlMmMap brk(LongArg value) {
      put("brk", value);
      return this;
    }

    /**
     * {@code brk: u64}.
     */
    public PrctlMmMap brk(long value) {
      put("brk", new Num(value));
      return this;
    }

    /**
     * {@code start_stack: u64}.
     */
    public PrctlMmMap start_stack(LongArg value) {
      put("start_stack", value);
      return this;
    }

    /**
     * {@code start_stack: u64}.
     */
    public PrctlMmMap start_stack(long value) {
      put("start_stack", new Num(value));
      return this;
    }

    /**
     * {@code arg_start: u64}.
     */
    public PrctlMmMap arg_start(LongArg value) {
      put("arg_start", value);
      return this;
    }

    /**
     * {@code arg_start: u64}.
     */
    public PrctlMmMap arg_start(long value) {
      put("arg_start", new Num(value));
      return this;
    }

    /**
     * {@code arg_end: u64}.
     */
    public PrctlMmMap arg_end(LongArg value) {
      put("arg_end", value);
      return this;
    }

    /**
     * {@code arg_end: u64}.
     */
    public PrctlMmMap arg_end(long value) {
      put("arg_end", new Num(value));
      return this;
    }

    /**
     * {@code env_start: u64}.
     */
    public PrctlMmMap env_start(LongArg value) {
      put("env_start", value);
      return this;
    }

    /**
     * {@code env_start: u64}.
     */
    public PrctlMmMap env_start(long value) {
      put("env_start", new Num(value));
      return this;
    }

    /**
     * {@code env_end: u64}.
     */
    public PrctlMmMap env_end(LongArg value) {
      put("env_end", value);
      return this;
    }

    /**
     * {@code env_end: u64}.
     */
    public PrctlMmMap env_end(long value) {
      put("env_end", new Num(value));
      return this;
    }

    /**
     * {@code auxv: pointer}.
     */
    public PrctlMmMap auxv(PointerArg value) {
      put("auxv", value);
      return this;
    }

    /**
     * {@code auxv_size: u32}.
     */
    public PrctlMmMap auxv_size(LongArg value) {
      put("auxv_size", value);
      return this;
    }

    /**
     * {@code auxv_size: u32}.
     */
    public PrctlMmMap auxv_size(long value) {
      put("auxv_size", new Num(value));
      return this;
    }

    /**
     * {@code exe_fd: u32}.
     */
    public PrctlMmMap exe_fd(LongArg value) {
      put("exe_fd", value);
      return this;
    }

    /**
     * {@code exe_fd: u32}.
     */
    public PrctlMmMap exe_fd(long value) {
      put("exe_fd", new Num(value));
      return this;
    }
  }

  /**
   * A {@code struct prctl_mm_map} that lies somewhere.
   */
  public static final class PrctlMmMapVar extends StructVar {
    PrctlMmMapVar(Span span, Value.Maker maker) {
      super(span, maker);
    }

    /**
     * {@code start_code: u64}.
     */
    public LongVar start_code() {
      return field("start_code", Type.U64);
    }

    /**
     * {@code end_code: u64}.
     */
    public LongVar end_code() {
      return field("end_code", Type.U64);
    }

    /**
     * {@code start_data: u64}.
     */
    public LongVar start_data() {
      return field("start_data", Type.U64);
    }

    /**
     * {@code end_data: u64}.
     */
    public LongVar end_data() {
      return field("end_data", Type.U64);
    }

    /**
     * {@code start_brk: u64}.
     */
    public LongVar start_brk() {
      return field("start_brk", Type.U64);
    }

    /**
     * {@code brk: u64}.
     */
    public LongVar brk() {
      return field("brk", Type.U64);
    }

    /**
     * {@code start_stack: u64}.
     */
    public LongVar start_stack() {
      return field("start_stack", Type.U64);
    }

    /**
     * {@code arg_start: u64}.
     */
    public LongVar arg_start() {
      return field("arg_start", Type.U64);
    }

    /**
     * {@code arg_end: u64}.
     */
    public LongVar arg_end() {
      return field("arg_end", Type.U64);
    }

    /**
     * {@code env_start: u64}.
     */
    public LongVar env_start() {
      return field("env_start", Type.U64);
    }

    /**
     * {@code env_end: u64}.
     */
    public LongVar env_end() {
      return field("env_end", Type.U64);
    }

    /**
     * {@code auxv: pointer}.
     */
    public LongVar auxv() {
      return field("auxv", Type.POINTER);
    }

    /**
     * {@code auxv_size: u32}.
     */
    public LongVar auxv_size() {
      return field("auxv_size", Type.U32);
    }

    /**
     * {@code exe_fd: u32}.
     */
    public LongVar exe_fd() {
      return field("exe_fd", Type.U32);
    }
  }

  static final class Known<V extends StructVar> extends StructType<V> {
    private Known(String name) {
      super(name);
    }

    @Override
    @SuppressWarnings("unchecked")
    V place(Span span, Value.Maker maker) {
      return (V) switch (name()) {
        case "pollfd" -> new PollfdVar(span, maker);
        case "timespec" -> new TimespecVar(span, maker);
        case "sockaddr_in" -> new SockaddrInVar(span, maker);
        case "sockaddr_in6" -> new SockaddrIn6Var(span, maker);
        case "sockaddr_un" -> new SockaddrUnVar(span, maker);
        case "sockaddr_storage" -> new SockaddrStorageVar(span, maker);
        case "sockaddr_vm" -> new SockaddrVmVar(span, maker);
        case "msghdr" -> new MsghdrVar(span, maker);
        case "mmsghdr" -> new MmsghdrVar(span, maker);
        case "cmsghdr" -> new CmsghdrVar(span, maker);
        case "ucred" -> new UcredVar(span, maker);
        case "linger" -> new LingerVar(span, maker);
        case "ip_mreq" -> new IpMreqVar(span, maker);
        case "in6_pktinfo" -> new In6PktinfoVar(span, maker);
        case "siginfo_t" -> new SiginfoTVar(span, maker);
        case "sigevent" -> new SigeventVar(span, maker);
        case "sigaltstack" -> new SigaltstackVar(span, maker);
        case "fd_set" -> new FdSetVar(span, maker);
        case "sched_param" -> new SchedParamVar(span, maker);
        case "file_handle" -> new FileHandleVar(span, maker);
        case "dirent64" -> new Dirent64Var(span, maker);
        case "ustat" -> new UstatVar(span, maker);
        case "user_desc" -> new UserDescVar(span, maker);
        case "sock_fprog" -> new SockFprogVar(span, maker);
        case "stat" -> new StatVar(span, maker);
        case "statx_timestamp" -> new StatxTimestampVar(span, maker);
        case "statx" -> new StatxVar(span, maker);
        case "timeval" -> new TimevalVar(span, maker);
        case "timezone" -> new TimezoneVar(span, maker);
        case "itimerval" -> new ItimervalVar(span, maker);
        case "itimerspec" -> new ItimerspecVar(span, maker);
        case "utimbuf" -> new UtimbufVar(span, maker);
        case "open_how" -> new OpenHowVar(span, maker);
        case "iovec" -> new IovecVar(span, maker);
        case "epoll_event" -> new EpollEventVar(span, maker);
        case "inotify_event" -> new InotifyEventVar(span, maker);
        case "fanotify_event_metadata" -> new FanotifyEventMetadataVar(span, maker);
        case "signalfd_siginfo" -> new SignalfdSiginfoVar(span, maker);
        case "rusage" -> new RusageVar(span, maker);
        case "rlimit" -> new RlimitVar(span, maker);
        case "rlimit64" -> new Rlimit64Var(span, maker);
        case "sysinfo" -> new SysinfoVar(span, maker);
        case "new_utsname" -> new NewUtsnameVar(span, maker);
        case "clone_args" -> new CloneArgsVar(span, maker);
        case "sched_attr" -> new SchedAttrVar(span, maker);
        case "__user_cap_header_struct" -> new UserCapHeaderStructVar(span, maker);
        case "__user_cap_data_struct" -> new UserCapDataStructVar(span, maker);
        case "ip_mreqn" -> new IpMreqnVar(span, maker);
        case "ipv6_mreq" -> new Ipv6MreqVar(span, maker);
        case "in_pktinfo" -> new InPktinfoVar(span, maker);
        case "sockaddr_nl" -> new SockaddrNlVar(span, maker);
        case "sockaddr_ll" -> new SockaddrLlVar(span, maker);
        case "sockaddr_alg" -> new SockaddrAlgVar(span, maker);
        case "tcp_info" -> new TcpInfoVar(span, maker);
        case "statfs" -> new StatfsVar(span, maker);
        case "ipc64_perm" -> new Ipc64PermVar(span, maker);
        case "semid64_ds" -> new Semid64DsVar(span, maker);
        case "shmid64_ds" -> new Shmid64DsVar(span, maker);
        case "msqid64_ds" -> new Msqid64DsVar(span, maker);
        case "sembuf" -> new SembufVar(span, maker);
        case "seminfo" -> new SeminfoVar(span, maker);
        case "shminfo64" -> new Shminfo64Var(span, maker);
        case "shm_info" -> new ShmInfoVar(span, maker);
        case "msginfo" -> new MsginfoVar(span, maker);
        case "mq_attr" -> new MqAttrVar(span, maker);
        case "iocb" -> new IocbVar(span, maker);
        case "io_event" -> new IoEventVar(span, maker);
        case "io_sqring_offsets" -> new IoSqringOffsetsVar(span, maker);
        case "io_cqring_offsets" -> new IoCqringOffsetsVar(span, maker);
        case "io_uring_params" -> new IoUringParamsVar(span, maker);
        case "io_uring_probe_op" -> new IoUringProbeOpVar(span, maker);
        case "io_uring_probe" -> new IoUringProbeVar(span, maker);
        case "io_uring_getevents_arg" -> new IoUringGeteventsArgVar(span, maker);
        case "io_uring_buf_reg" -> new IoUringBufRegVar(span, maker);
        case "io_uring_rsrc_register" -> new IoUringRsrcRegisterVar(span, maker);
        case "io_uring_files_update" -> new IoUringFilesUpdateVar(span, maker);
        case "io_uring_sync_cancel_reg" -> new IoUringSyncCancelRegVar(span, maker);
        case "futex_waitv" -> new FutexWaitvVar(span, maker);
        case "robust_list" -> new RobustListVar(span, maker);
        case "robust_list_head" -> new RobustListHeadVar(span, maker);
        case "kexec_segment" -> new KexecSegmentVar(span, maker);
        case "perf_event_attr" -> new PerfEventAttrVar(span, maker);
        case "landlock_ruleset_attr" -> new LandlockRulesetAttrVar(span, maker);
        case "landlock_path_beneath_attr" -> new LandlockPathBeneathAttrVar(span, maker);
        case "landlock_net_port_attr" -> new LandlockNetPortAttrVar(span, maker);
        case "lsm_ctx" -> new LsmCtxVar(span, maker);
        case "mount_attr" -> new MountAttrVar(span, maker);
        case "statmount" -> new StatmountVar(span, maker);
        case "mnt_id_req" -> new MntIdReqVar(span, maker);
        case "file_attr" -> new FileAttrVar(span, maker);
        case "xattr_args" -> new XattrArgsVar(span, maker);
        case "cachestat_range" -> new CachestatRangeVar(span, maker);
        case "cachestat" -> new CachestatVar(span, maker);
        case "if_dqblk" -> new IfDqblkVar(span, maker);
        case "if_dqinfo" -> new IfDqinfoVar(span, maker);
        case "if_nextdqblk" -> new IfNextdqblkVar(span, maker);
        case "rseq" -> new RseqVar(span, maker);
        case "seccomp_data" -> new SeccompDataVar(span, maker);
        case "seccomp_notif_sizes" -> new SeccompNotifSizesVar(span, maker);
        case "sock_filter" -> new SockFilterVar(span, maker);
        case "ptrace_syscall_info" -> new PtraceSyscallInfoVar(span, maker);
        case "ptrace_peeksiginfo_args" -> new PtracePeeksiginfoArgsVar(span, maker);
        case "ptrace_rseq_configuration" -> new PtraceRseqConfigurationVar(span, maker);
        case "timex" -> new TimexVar(span, maker);
        case "tms" -> new TmsVar(span, maker);
        case "user_pt_regs" -> new UserPtRegsVar(span, maker);
        case "pt_regs" -> new PtRegsVar(span, maker);
        case "acct_v3" -> new AcctV3Var(span, maker);
        case "flock" -> new FlockVar(span, maker);
        case "f_owner_ex" -> new FOwnerExVar(span, maker);
        case "sock_extended_err" -> new SockExtendedErrVar(span, maker);
        case "prctl_mm_map" -> new PrctlMmMapVar(span, maker);
        default -> throw new AssertionError(name());
      };
    }
  }
}
