// SPDX-License-Identifier: Apache-2.0
// Written by PreludeWriter from linux.syslet: change that, not this.
package org.syslet4j.compiler.builder;

/**
 * The structs of the prelude, by their UAPI names: as a field the type, as a method a value.
 */
public final class LinuxStructs {
  /**
   * {@code struct pollfd}.
   */
  public static final StructType pollfd = new StructType("pollfd");

  /**
   * {@code struct timespec}.
   */
  public static final StructType timespec = new StructType("timespec");

  /**
   * {@code struct sockaddr_in}.
   */
  public static final StructType sockaddr_in = new StructType("sockaddr_in");

  /**
   * {@code struct sockaddr_in6}.
   */
  public static final StructType sockaddr_in6 = new StructType("sockaddr_in6");

  /**
   * {@code struct sockaddr_un}.
   */
  public static final StructType sockaddr_un = new StructType("sockaddr_un");

  /**
   * {@code struct sockaddr_storage}.
   */
  public static final StructType sockaddr_storage = new StructType("sockaddr_storage");

  /**
   * {@code struct sockaddr_vm}.
   */
  public static final StructType sockaddr_vm = new StructType("sockaddr_vm");

  /**
   * {@code struct msghdr}.
   */
  public static final StructType msghdr = new StructType("msghdr");

  /**
   * {@code struct mmsghdr}.
   */
  public static final StructType mmsghdr = new StructType("mmsghdr");

  /**
   * {@code struct cmsghdr}.
   */
  public static final StructType cmsghdr = new StructType("cmsghdr");

  /**
   * {@code struct ucred}.
   */
  public static final StructType ucred = new StructType("ucred");

  /**
   * {@code struct linger}.
   */
  public static final StructType linger = new StructType("linger");

  /**
   * {@code struct ip_mreq}.
   */
  public static final StructType ip_mreq = new StructType("ip_mreq");

  /**
   * {@code struct in6_pktinfo}.
   */
  public static final StructType in6_pktinfo = new StructType("in6_pktinfo");

  /**
   * {@code struct siginfo_t}.
   */
  public static final StructType siginfo_t = new StructType("siginfo_t");

  /**
   * {@code struct sigevent}.
   */
  public static final StructType sigevent = new StructType("sigevent");

  /**
   * {@code struct sigaltstack}.
   */
  public static final StructType sigaltstack = new StructType("sigaltstack");

  /**
   * {@code struct fd_set}.
   */
  public static final StructType fd_set = new StructType("fd_set");

  /**
   * {@code struct sched_param}.
   */
  public static final StructType sched_param = new StructType("sched_param");

  /**
   * {@code struct file_handle}.
   */
  public static final StructType file_handle = new StructType("file_handle");

  /**
   * {@code struct dirent64}.
   */
  public static final StructType dirent64 = new StructType("dirent64");

  /**
   * {@code struct ustat}.
   */
  public static final StructType ustat = new StructType("ustat");

  /**
   * {@code struct user_desc}.
   */
  public static final StructType user_desc = new StructType("user_desc");

  /**
   * {@code struct sock_fprog}.
   */
  public static final StructType sock_fprog = new StructType("sock_fprog");

  /**
   * {@code struct stat}.
   */
  public static final StructType stat = new StructType("stat");

  /**
   * {@code struct statx_timestamp}.
   */
  public static final StructType statx_timestamp = new StructType("statx_timestamp");

  /**
   * {@code struct statx}.
   */
  public static final StructType statx = new StructType("statx");

  /**
   * {@code struct timeval}.
   */
  public static final StructType timeval = new StructType("timeval");

  /**
   * {@code struct timezone}.
   */
  public static final StructType timezone = new StructType("timezone");

  /**
   * {@code struct itimerval}.
   */
  public static final StructType itimerval = new StructType("itimerval");

  /**
   * {@code struct itimerspec}.
   */
  public static final StructType itimerspec = new StructType("itimerspec");

  /**
   * {@code struct utimbuf}.
   */
  public static final StructType utimbuf = new StructType("utimbuf");

  /**
   * {@code struct open_how}.
   */
  public static final StructType open_how = new StructType("open_how");

  /**
   * {@code struct iovec}.
   */
  public static final StructType iovec = new StructType("iovec");

  /**
   * {@code struct epoll_event}.
   */
  public static final StructType epoll_event = new StructType("epoll_event");

  /**
   * {@code struct inotify_event}.
   */
  public static final StructType inotify_event = new StructType("inotify_event");

  /**
   * {@code struct fanotify_event_metadata}.
   */
  public static final StructType fanotify_event_metadata = new StructType("fanotify_event_metadata");

  /**
   * {@code struct signalfd_siginfo}.
   */
  public static final StructType signalfd_siginfo = new StructType("signalfd_siginfo");

  /**
   * {@code struct rusage}.
   */
  public static final StructType rusage = new StructType("rusage");

  /**
   * {@code struct rlimit}.
   */
  public static final StructType rlimit = new StructType("rlimit");

  /**
   * {@code struct rlimit64}.
   */
  public static final StructType rlimit64 = new StructType("rlimit64");

  /**
   * {@code struct sysinfo}.
   */
  public static final StructType sysinfo = new StructType("sysinfo");

  /**
   * {@code struct new_utsname}.
   */
  public static final StructType new_utsname = new StructType("new_utsname");

  /**
   * {@code struct clone_args}.
   */
  public static final StructType clone_args = new StructType("clone_args");

  /**
   * {@code struct sched_attr}.
   */
  public static final StructType sched_attr = new StructType("sched_attr");

  /**
   * {@code struct __user_cap_header_struct}.
   */
  public static final StructType __user_cap_header_struct = new StructType("__user_cap_header_struct");

  /**
   * {@code struct __user_cap_data_struct}.
   */
  public static final StructType __user_cap_data_struct = new StructType("__user_cap_data_struct");

  /**
   * {@code struct ip_mreqn}.
   */
  public static final StructType ip_mreqn = new StructType("ip_mreqn");

  /**
   * {@code struct ipv6_mreq}.
   */
  public static final StructType ipv6_mreq = new StructType("ipv6_mreq");

  /**
   * {@code struct in_pktinfo}.
   */
  public static final StructType in_pktinfo = new StructType("in_pktinfo");

  /**
   * {@code struct sockaddr_nl}.
   */
  public static final StructType sockaddr_nl = new StructType("sockaddr_nl");

  /**
   * {@code struct sockaddr_ll}.
   */
  public static final StructType sockaddr_ll = new StructType("sockaddr_ll");

  /**
   * {@code struct sockaddr_alg}.
   */
  public static final StructType sockaddr_alg = new StructType("sockaddr_alg");

  /**
   * {@code struct tcp_info}.
   */
  public static final StructType tcp_info = new StructType("tcp_info");

  /**
   * {@code struct statfs}.
   */
  public static final StructType statfs = new StructType("statfs");

  /**
   * {@code struct ipc64_perm}.
   */
  public static final StructType ipc64_perm = new StructType("ipc64_perm");

  /**
   * {@code struct semid64_ds}.
   */
  public static final StructType semid64_ds = new StructType("semid64_ds");

  /**
   * {@code struct shmid64_ds}.
   */
  public static final StructType shmid64_ds = new StructType("shmid64_ds");

  /**
   * {@code struct msqid64_ds}.
   */
  public static final StructType msqid64_ds = new StructType("msqid64_ds");

  /**
   * {@code struct sembuf}.
   */
  public static final StructType sembuf = new StructType("sembuf");

  /**
   * {@code struct seminfo}.
   */
  public static final StructType seminfo = new StructType("seminfo");

  /**
   * {@code struct shminfo64}.
   */
  public static final StructType shminfo64 = new StructType("shminfo64");

  /**
   * {@code struct shm_info}.
   */
  public static final StructType shm_info = new StructType("shm_info");

  /**
   * {@code struct msginfo}.
   */
  public static final StructType msginfo = new StructType("msginfo");

  /**
   * {@code struct mq_attr}.
   */
  public static final StructType mq_attr = new StructType("mq_attr");

  /**
   * {@code struct iocb}.
   */
  public static final StructType iocb = new StructType("iocb");

  /**
   * {@code struct io_event}.
   */
  public static final StructType io_event = new StructType("io_event");

  /**
   * {@code struct io_sqring_offsets}.
   */
  public static final StructType io_sqring_offsets = new StructType("io_sqring_offsets");

  /**
   * {@code struct io_cqring_offsets}.
   */
  public static final StructType io_cqring_offsets = new StructType("io_cqring_offsets");

  /**
   * {@code struct io_uring_params}.
   */
  public static final StructType io_uring_params = new StructType("io_uring_params");

  /**
   * {@code struct io_uring_probe_op}.
   */
  public static final StructType io_uring_probe_op = new StructType("io_uring_probe_op");

  /**
   * {@code struct io_uring_probe}.
   */
  public static final StructType io_uring_probe = new StructType("io_uring_probe");

  /**
   * {@code struct io_uring_getevents_arg}.
   */
  public static final StructType io_uring_getevents_arg = new StructType("io_uring_getevents_arg");

  /**
   * {@code struct io_uring_buf_reg}.
   */
  public static final StructType io_uring_buf_reg = new StructType("io_uring_buf_reg");

  /**
   * {@code struct io_uring_rsrc_register}.
   */
  public static final StructType io_uring_rsrc_register = new StructType("io_uring_rsrc_register");

  /**
   * {@code struct io_uring_files_update}.
   */
  public static final StructType io_uring_files_update = new StructType("io_uring_files_update");

  /**
   * {@code struct io_uring_sync_cancel_reg}.
   */
  public static final StructType io_uring_sync_cancel_reg = new StructType("io_uring_sync_cancel_reg");

  /**
   * {@code struct futex_waitv}.
   */
  public static final StructType futex_waitv = new StructType("futex_waitv");

  /**
   * {@code struct robust_list}.
   */
  public static final StructType robust_list = new StructType("robust_list");

  /**
   * {@code struct robust_list_head}.
   */
  public static final StructType robust_list_head = new StructType("robust_list_head");

  /**
   * {@code struct kexec_segment}.
   */
  public static final StructType kexec_segment = new StructType("kexec_segment");

  /**
   * {@code struct perf_event_attr}.
   */
  public static final StructType perf_event_attr = new StructType("perf_event_attr");

  /**
   * {@code struct landlock_ruleset_attr}.
   */
  public static final StructType landlock_ruleset_attr = new StructType("landlock_ruleset_attr");

  /**
   * {@code struct landlock_path_beneath_attr}.
   */
  public static final StructType landlock_path_beneath_attr = new StructType("landlock_path_beneath_attr");

  /**
   * {@code struct landlock_net_port_attr}.
   */
  public static final StructType landlock_net_port_attr = new StructType("landlock_net_port_attr");

  /**
   * {@code struct lsm_ctx}.
   */
  public static final StructType lsm_ctx = new StructType("lsm_ctx");

  /**
   * {@code struct mount_attr}.
   */
  public static final StructType mount_attr = new StructType("mount_attr");

  /**
   * {@code struct statmount}.
   */
  public static final StructType statmount = new StructType("statmount");

  /**
   * {@code struct mnt_id_req}.
   */
  public static final StructType mnt_id_req = new StructType("mnt_id_req");

  /**
   * {@code struct file_attr}.
   */
  public static final StructType file_attr = new StructType("file_attr");

  /**
   * {@code struct xattr_args}.
   */
  public static final StructType xattr_args = new StructType("xattr_args");

  /**
   * {@code struct cachestat_range}.
   */
  public static final StructType cachestat_range = new StructType("cachestat_range");

  /**
   * {@code struct cachestat}.
   */
  public static final StructType cachestat = new StructType("cachestat");

  /**
   * {@code struct if_dqblk}.
   */
  public static final StructType if_dqblk = new StructType("if_dqblk");

  /**
   * {@code struct if_dqinfo}.
   */
  public static final StructType if_dqinfo = new StructType("if_dqinfo");

  /**
   * {@code struct if_nextdqblk}.
   */
  public static final StructType if_nextdqblk = new StructType("if_nextdqblk");

  /**
   * {@code struct rseq}.
   */
  public static final StructType rseq = new StructType("rseq");

  /**
   * {@code struct seccomp_data}.
   */
  public static final StructType seccomp_data = new StructType("seccomp_data");

  /**
   * {@code struct seccomp_notif_sizes}.
   */
  public static final StructType seccomp_notif_sizes = new StructType("seccomp_notif_sizes");

  /**
   * {@code struct sock_filter}.
   */
  public static final StructType sock_filter = new StructType("sock_filter");

  /**
   * {@code struct ptrace_syscall_info}.
   */
  public static final StructType ptrace_syscall_info = new StructType("ptrace_syscall_info");

  /**
   * {@code struct ptrace_peeksiginfo_args}.
   */
  public static final StructType ptrace_peeksiginfo_args = new StructType("ptrace_peeksiginfo_args");

  /**
   * {@code struct ptrace_rseq_configuration}.
   */
  public static final StructType ptrace_rseq_configuration = new StructType("ptrace_rseq_configuration");

  /**
   * {@code struct timex}.
   */
  public static final StructType timex = new StructType("timex");

  /**
   * {@code struct tms}.
   */
  public static final StructType tms = new StructType("tms");

  /**
   * {@code struct user_pt_regs}.
   */
  public static final StructType user_pt_regs = new StructType("user_pt_regs");

  /**
   * {@code struct pt_regs}.
   */
  public static final StructType pt_regs = new StructType("pt_regs");

  /**
   * {@code struct acct_v3}.
   */
  public static final StructType acct_v3 = new StructType("acct_v3");

  /**
   * {@code struct flock}.
   */
  public static final StructType flock = new StructType("flock");

  /**
   * {@code struct f_owner_ex}.
   */
  public static final StructType f_owner_ex = new StructType("f_owner_ex");

  /**
   * {@code struct sock_extended_err}.
   */
  public static final StructType sock_extended_err = new StructType("sock_extended_err");

  /**
   * {@code struct prctl_mm_map}.
   */
  public static final StructType prctl_mm_map = new StructType("prctl_mm_map");

  private LinuxStructs() {
  }

  /**
   * A {@code struct pollfd}: fields that are not set are zero.
   */
  public static Pollfd pollfd() {
    return new Pollfd();
  }

  /**
   * A {@code struct timespec}: fields that are not set are zero.
   */
  public static Timespec timespec() {
    return new Timespec();
  }

  /**
   * A {@code struct sockaddr_in}: fields that are not set are zero.
   */
  public static SockaddrIn sockaddr_in() {
    return new SockaddrIn();
  }

  /**
   * A {@code struct sockaddr_in6}: fields that are not set are zero.
   */
  public static SockaddrIn6 sockaddr_in6() {
    return new SockaddrIn6();
  }

  /**
   * A {@code struct sockaddr_un}: fields that are not set are zero.
   */
  public static SockaddrUn sockaddr_un() {
    return new SockaddrUn();
  }

  /**
   * A {@code struct sockaddr_storage}: fields that are not set are zero.
   */
  public static SockaddrStorage sockaddr_storage() {
    return new SockaddrStorage();
  }

  /**
   * A {@code struct sockaddr_vm}: fields that are not set are zero.
   */
  public static SockaddrVm sockaddr_vm() {
    return new SockaddrVm();
  }

  /**
   * A {@code struct msghdr}: fields that are not set are zero.
   */
  public static Msghdr msghdr() {
    return new Msghdr();
  }

  /**
   * A {@code struct mmsghdr}: fields that are not set are zero.
   */
  public static Mmsghdr mmsghdr() {
    return new Mmsghdr();
  }

  /**
   * A {@code struct cmsghdr}: fields that are not set are zero.
   */
  public static Cmsghdr cmsghdr() {
    return new Cmsghdr();
  }

  /**
   * A {@code struct ucred}: fields that are not set are zero.
   */
  public static Ucred ucred() {
    return new Ucred();
  }

  /**
   * A {@code struct linger}: fields that are not set are zero.
   */
  public static Linger linger() {
    return new Linger();
  }

  /**
   * A {@code struct ip_mreq}: fields that are not set are zero.
   */
  public static IpMreq ip_mreq() {
    return new IpMreq();
  }

  /**
   * A {@code struct in6_pktinfo}: fields that are not set are zero.
   */
  public static In6Pktinfo in6_pktinfo() {
    return new In6Pktinfo();
  }

  /**
   * A {@code struct siginfo_t}: fields that are not set are zero.
   */
  public static SiginfoT siginfo_t() {
    return new SiginfoT();
  }

  /**
   * A {@code struct sigevent}: fields that are not set are zero.
   */
  public static Sigevent sigevent() {
    return new Sigevent();
  }

  /**
   * A {@code struct sigaltstack}: fields that are not set are zero.
   */
  public static Sigaltstack sigaltstack() {
    return new Sigaltstack();
  }

  /**
   * A {@code struct fd_set}: fields that are not set are zero.
   */
  public static FdSet fd_set() {
    return new FdSet();
  }

  /**
   * A {@code struct sched_param}: fields that are not set are zero.
   */
  public static SchedParam sched_param() {
    return new SchedParam();
  }

  /**
   * A {@code struct file_handle}: fields that are not set are zero.
   */
  public static FileHandle file_handle() {
    return new FileHandle();
  }

  /**
   * A {@code struct dirent64}: fields that are not set are zero.
   */
  public static Dirent64 dirent64() {
    return new Dirent64();
  }

  /**
   * A {@code struct ustat}: fields that are not set are zero.
   */
  public static Ustat ustat() {
    return new Ustat();
  }

  /**
   * A {@code struct user_desc}: fields that are not set are zero.
   */
  public static UserDesc user_desc() {
    return new UserDesc();
  }

  /**
   * A {@code struct sock_fprog}: fields that are not set are zero.
   */
  public static SockFprog sock_fprog() {
    return new SockFprog();
  }

  /**
   * A {@code struct stat}: fields that are not set are zero.
   */
  public static Stat stat() {
    return new Stat();
  }

  /**
   * A {@code struct statx_timestamp}: fields that are not set are zero.
   */
  public static StatxTimestamp statx_timestamp() {
    return new StatxTimestamp();
  }

  /**
   * A {@code struct statx}: fields that are not set are zero.
   */
  public static Statx statx() {
    return new Statx();
  }

  /**
   * A {@code struct timeval}: fields that are not set are zero.
   */
  public static Timeval timeval() {
    return new Timeval();
  }

  /**
   * A {@code struct timezone}: fields that are not set are zero.
   */
  public static Timezone timezone() {
    return new Timezone();
  }

  /**
   * A {@code struct itimerval}: fields that are not set are zero.
   */
  public static Itimerval itimerval() {
    return new Itimerval();
  }

  /**
   * A {@code struct itimerspec}: fields that are not set are zero.
   */
  public static Itimerspec itimerspec() {
    return new Itimerspec();
  }

  /**
   * A {@code struct utimbuf}: fields that are not set are zero.
   */
  public static Utimbuf utimbuf() {
    return new Utimbuf();
  }

  /**
   * A {@code struct open_how}: fields that are not set are zero.
   */
  public static OpenHow open_how() {
    return new OpenHow();
  }

  /**
   * A {@code struct iovec}: fields that are not set are zero.
   */
  public static Iovec iovec() {
    return new Iovec();
  }

  /**
   * A {@code struct epoll_event}: fields that are not set are zero.
   */
  public static EpollEvent epoll_event() {
    return new EpollEvent();
  }

  /**
   * A {@code struct inotify_event}: fields that are not set are zero.
   */
  public static InotifyEvent inotify_event() {
    return new InotifyEvent();
  }

  /**
   * A {@code struct fanotify_event_metadata}: fields that are not set are zero.
   */
  public static FanotifyEventMetadata fanotify_event_metadata() {
    return new FanotifyEventMetadata();
  }

  /**
   * A {@code struct signalfd_siginfo}: fields that are not set are zero.
   */
  public static SignalfdSiginfo signalfd_siginfo() {
    return new SignalfdSiginfo();
  }

  /**
   * A {@code struct rusage}: fields that are not set are zero.
   */
  public static Rusage rusage() {
    return new Rusage();
  }

  /**
   * A {@code struct rlimit}: fields that are not set are zero.
   */
  public static Rlimit rlimit() {
    return new Rlimit();
  }

  /**
   * A {@code struct rlimit64}: fields that are not set are zero.
   */
  public static Rlimit64 rlimit64() {
    return new Rlimit64();
  }

  /**
   * A {@code struct sysinfo}: fields that are not set are zero.
   */
  public static Sysinfo sysinfo() {
    return new Sysinfo();
  }

  /**
   * A {@code struct new_utsname}: fields that are not set are zero.
   */
  public static NewUtsname new_utsname() {
    return new NewUtsname();
  }

  /**
   * A {@code struct clone_args}: fields that are not set are zero.
   */
  public static CloneArgs clone_args() {
    return new CloneArgs();
  }

  /**
   * A {@code struct sched_attr}: fields that are not set are zero.
   */
  public static SchedAttr sched_attr() {
    return new SchedAttr();
  }

  /**
   * A {@code struct __user_cap_header_struct}: fields that are not set are zero.
   */
  public static UserCapHeaderStruct __user_cap_header_struct() {
    return new UserCapHeaderStruct();
  }

  /**
   * A {@code struct __user_cap_data_struct}: fields that are not set are zero.
   */
  public static UserCapDataStruct __user_cap_data_struct() {
    return new UserCapDataStruct();
  }

  /**
   * A {@code struct ip_mreqn}: fields that are not set are zero.
   */
  public static IpMreqn ip_mreqn() {
    return new IpMreqn();
  }

  /**
   * A {@code struct ipv6_mreq}: fields that are not set are zero.
   */
  public static Ipv6Mreq ipv6_mreq() {
    return new Ipv6Mreq();
  }

  /**
   * A {@code struct in_pktinfo}: fields that are not set are zero.
   */
  public static InPktinfo in_pktinfo() {
    return new InPktinfo();
  }

  /**
   * A {@code struct sockaddr_nl}: fields that are not set are zero.
   */
  public static SockaddrNl sockaddr_nl() {
    return new SockaddrNl();
  }

  /**
   * A {@code struct sockaddr_ll}: fields that are not set are zero.
   */
  public static SockaddrLl sockaddr_ll() {
    return new SockaddrLl();
  }

  /**
   * A {@code struct sockaddr_alg}: fields that are not set are zero.
   */
  public static SockaddrAlg sockaddr_alg() {
    return new SockaddrAlg();
  }

  /**
   * A {@code struct tcp_info}: fields that are not set are zero.
   */
  public static TcpInfo tcp_info() {
    return new TcpInfo();
  }

  /**
   * A {@code struct statfs}: fields that are not set are zero.
   */
  public static Statfs statfs() {
    return new Statfs();
  }

  /**
   * A {@code struct ipc64_perm}: fields that are not set are zero.
   */
  public static Ipc64Perm ipc64_perm() {
    return new Ipc64Perm();
  }

  /**
   * A {@code struct semid64_ds}: fields that are not set are zero.
   */
  public static Semid64Ds semid64_ds() {
    return new Semid64Ds();
  }

  /**
   * A {@code struct shmid64_ds}: fields that are not set are zero.
   */
  public static Shmid64Ds shmid64_ds() {
    return new Shmid64Ds();
  }

  /**
   * A {@code struct msqid64_ds}: fields that are not set are zero.
   */
  public static Msqid64Ds msqid64_ds() {
    return new Msqid64Ds();
  }

  /**
   * A {@code struct sembuf}: fields that are not set are zero.
   */
  public static Sembuf sembuf() {
    return new Sembuf();
  }

  /**
   * A {@code struct seminfo}: fields that are not set are zero.
   */
  public static Seminfo seminfo() {
    return new Seminfo();
  }

  /**
   * A {@code struct shminfo64}: fields that are not set are zero.
   */
  public static Shminfo64 shminfo64() {
    return new Shminfo64();
  }

  /**
   * A {@code struct shm_info}: fields that are not set are zero.
   */
  public static ShmInfo shm_info() {
    return new ShmInfo();
  }

  /**
   * A {@code struct msginfo}: fields that are not set are zero.
   */
  public static Msginfo msginfo() {
    return new Msginfo();
  }

  /**
   * A {@code struct mq_attr}: fields that are not set are zero.
   */
  public static MqAttr mq_attr() {
    return new MqAttr();
  }

  /**
   * A {@code struct iocb}: fields that are not set are zero.
   */
  public static Iocb iocb() {
    return new Iocb();
  }

  /**
   * A {@code struct io_event}: fields that are not set are zero.
   */
  public static IoEvent io_event() {
    return new IoEvent();
  }

  /**
   * A {@code struct io_sqring_offsets}: fields that are not set are zero.
   */
  public static IoSqringOffsets io_sqring_offsets() {
    return new IoSqringOffsets();
  }

  /**
   * A {@code struct io_cqring_offsets}: fields that are not set are zero.
   */
  public static IoCqringOffsets io_cqring_offsets() {
    return new IoCqringOffsets();
  }

  /**
   * A {@code struct io_uring_params}: fields that are not set are zero.
   */
  public static IoUringParams io_uring_params() {
    return new IoUringParams();
  }

  /**
   * A {@code struct io_uring_probe_op}: fields that are not set are zero.
   */
  public static IoUringProbeOp io_uring_probe_op() {
    return new IoUringProbeOp();
  }

  /**
   * A {@code struct io_uring_probe}: fields that are not set are zero.
   */
  public static IoUringProbe io_uring_probe() {
    return new IoUringProbe();
  }

  /**
   * A {@code struct io_uring_getevents_arg}: fields that are not set are zero.
   */
  public static IoUringGeteventsArg io_uring_getevents_arg() {
    return new IoUringGeteventsArg();
  }

  /**
   * A {@code struct io_uring_buf_reg}: fields that are not set are zero.
   */
  public static IoUringBufReg io_uring_buf_reg() {
    return new IoUringBufReg();
  }

  /**
   * A {@code struct io_uring_rsrc_register}: fields that are not set are zero.
   */
  public static IoUringRsrcRegister io_uring_rsrc_register() {
    return new IoUringRsrcRegister();
  }

  /**
   * A {@code struct io_uring_files_update}: fields that are not set are zero.
   */
  public static IoUringFilesUpdate io_uring_files_update() {
    return new IoUringFilesUpdate();
  }

  /**
   * A {@code struct io_uring_sync_cancel_reg}: fields that are not set are zero.
   */
  public static IoUringSyncCancelReg io_uring_sync_cancel_reg() {
    return new IoUringSyncCancelReg();
  }

  /**
   * A {@code struct futex_waitv}: fields that are not set are zero.
   */
  public static FutexWaitv futex_waitv() {
    return new FutexWaitv();
  }

  /**
   * A {@code struct robust_list}: fields that are not set are zero.
   */
  public static RobustList robust_list() {
    return new RobustList();
  }

  /**
   * A {@code struct robust_list_head}: fields that are not set are zero.
   */
  public static RobustListHead robust_list_head() {
    return new RobustListHead();
  }

  /**
   * A {@code struct kexec_segment}: fields that are not set are zero.
   */
  public static KexecSegment kexec_segment() {
    return new KexecSegment();
  }

  /**
   * A {@code struct perf_event_attr}: fields that are not set are zero.
   */
  public static PerfEventAttr perf_event_attr() {
    return new PerfEventAttr();
  }

  /**
   * A {@code struct landlock_ruleset_attr}: fields that are not set are zero.
   */
  public static LandlockRulesetAttr landlock_ruleset_attr() {
    return new LandlockRulesetAttr();
  }

  /**
   * A {@code struct landlock_path_beneath_attr}: fields that are not set are zero.
   */
  public static LandlockPathBeneathAttr landlock_path_beneath_attr() {
    return new LandlockPathBeneathAttr();
  }

  /**
   * A {@code struct landlock_net_port_attr}: fields that are not set are zero.
   */
  public static LandlockNetPortAttr landlock_net_port_attr() {
    return new LandlockNetPortAttr();
  }

  /**
   * A {@code struct lsm_ctx}: fields that are not set are zero.
   */
  public static LsmCtx lsm_ctx() {
    return new LsmCtx();
  }

  /**
   * A {@code struct mount_attr}: fields that are not set are zero.
   */
  public static MountAttr mount_attr() {
    return new MountAttr();
  }

  /**
   * A {@code struct statmount}: fields that are not set are zero.
   */
  public static Statmount statmount() {
    return new Statmount();
  }

  /**
   * A {@code struct mnt_id_req}: fields that are not set are zero.
   */
  public static MntIdReq mnt_id_req() {
    return new MntIdReq();
  }

  /**
   * A {@code struct file_attr}: fields that are not set are zero.
   */
  public static FileAttr file_attr() {
    return new FileAttr();
  }

  /**
   * A {@code struct xattr_args}: fields that are not set are zero.
   */
  public static XattrArgs xattr_args() {
    return new XattrArgs();
  }

  /**
   * A {@code struct cachestat_range}: fields that are not set are zero.
   */
  public static CachestatRange cachestat_range() {
    return new CachestatRange();
  }

  /**
   * A {@code struct cachestat}: fields that are not set are zero.
   */
  public static Cachestat cachestat() {
    return new Cachestat();
  }

  /**
   * A {@code struct if_dqblk}: fields that are not set are zero.
   */
  public static IfDqblk if_dqblk() {
    return new IfDqblk();
  }

  /**
   * A {@code struct if_dqinfo}: fields that are not set are zero.
   */
  public static IfDqinfo if_dqinfo() {
    return new IfDqinfo();
  }

  /**
   * A {@code struct if_nextdqblk}: fields that are not set are zero.
   */
  public static IfNextdqblk if_nextdqblk() {
    return new IfNextdqblk();
  }

  /**
   * A {@code struct rseq}: fields that are not set are zero.
   */
  public static Rseq rseq() {
    return new Rseq();
  }

  /**
   * A {@code struct seccomp_data}: fields that are not set are zero.
   */
  public static SeccompData seccomp_data() {
    return new SeccompData();
  }

  /**
   * A {@code struct seccomp_notif_sizes}: fields that are not set are zero.
   */
  public static SeccompNotifSizes seccomp_notif_sizes() {
    return new SeccompNotifSizes();
  }

  /**
   * A {@code struct sock_filter}: fields that are not set are zero.
   */
  public static SockFilter sock_filter() {
    return new SockFilter();
  }

  /**
   * A {@code struct ptrace_syscall_info}: fields that are not set are zero.
   */
  public static PtraceSyscallInfo ptrace_syscall_info() {
    return new PtraceSyscallInfo();
  }

  /**
   * A {@code struct ptrace_peeksiginfo_args}: fields that are not set are zero.
   */
  public static PtracePeeksiginfoArgs ptrace_peeksiginfo_args() {
    return new PtracePeeksiginfoArgs();
  }

  /**
   * A {@code struct ptrace_rseq_configuration}: fields that are not set are zero.
   */
  public static PtraceRseqConfiguration ptrace_rseq_configuration() {
    return new PtraceRseqConfiguration();
  }

  /**
   * A {@code struct timex}: fields that are not set are zero.
   */
  public static Timex timex() {
    return new Timex();
  }

  /**
   * A {@code struct tms}: fields that are not set are zero.
   */
  public static Tms tms() {
    return new Tms();
  }

  /**
   * A {@code struct user_pt_regs}: fields that are not set are zero.
   */
  public static UserPtRegs user_pt_regs() {
    return new UserPtRegs();
  }

  /**
   * A {@code struct pt_regs}: fields that are not set are zero.
   */
  public static PtRegs pt_regs() {
    return new PtRegs();
  }

  /**
   * A {@code struct acct_v3}: fields that are not set are zero.
   */
  public static AcctV3 acct_v3() {
    return new AcctV3();
  }

  /**
   * A {@code struct flock}: fields that are not set are zero.
   */
  public static Flock flock() {
    return new Flock();
  }

  /**
   * A {@code struct f_owner_ex}: fields that are not set are zero.
   */
  public static FOwnerEx f_owner_ex() {
    return new FOwnerEx();
  }

  /**
   * A {@code struct sock_extended_err}: fields that are not set are zero.
   */
  public static SockExtendedErr sock_extended_err() {
    return new SockExtendedErr();
  }

  /**
   * A {@code struct prctl_mm_map}: fields that are not set are zero.
   */
  public static PrctlMmMap prctl_mm_map() {
    return new PrctlMmMap();
  }

  /**
   * A value of {@code struct pollfd}.
   */
  public static final class Pollfd extends StructLiteral {
    Pollfd() {
      super("pollfd");
    }

    /**
     * Sets {@code fd}.
     */
    public Pollfd fd(FdArg value) {
      put("fd", value);
      return this;
    }

    /**
     * Sets {@code events}.
     */
    public Pollfd events(LongArg value) {
      put("events", value);
      return this;
    }

    /**
     * Sets {@code events}.
     */
    public Pollfd events(long value) {
      put("events", new Num(value));
      return this;
    }

    /**
     * Sets {@code revents}.
     */
    public Pollfd revents(LongArg value) {
      put("revents", value);
      return this;
    }

    /**
     * Sets {@code revents}.
     */
    public Pollfd revents(long value) {
      put("revents", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct timespec}.
   */
  public static final class Timespec extends StructLiteral {
    Timespec() {
      super("timespec");
    }

    /**
     * Sets {@code tv_sec}.
     */
    public Timespec tv_sec(LongArg value) {
      put("tv_sec", value);
      return this;
    }

    /**
     * Sets {@code tv_sec}.
     */
    public Timespec tv_sec(long value) {
      put("tv_sec", new Num(value));
      return this;
    }

    /**
     * Sets {@code tv_nsec}.
     */
    public Timespec tv_nsec(LongArg value) {
      put("tv_nsec", value);
      return this;
    }

    /**
     * Sets {@code tv_nsec}.
     */
    public Timespec tv_nsec(long value) {
      put("tv_nsec", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct sockaddr_in}.
   */
  public static final class SockaddrIn extends StructLiteral {
    SockaddrIn() {
      super("sockaddr_in");
    }

    /**
     * Sets {@code sin_family}.
     */
    public SockaddrIn sin_family(LongArg value) {
      put("sin_family", value);
      return this;
    }

    /**
     * Sets {@code sin_family}.
     */
    public SockaddrIn sin_family(long value) {
      put("sin_family", new Num(value));
      return this;
    }

    /**
     * Sets {@code sin_port}.
     */
    public SockaddrIn sin_port(LongArg value) {
      put("sin_port", value);
      return this;
    }

    /**
     * Sets {@code sin_port}.
     */
    public SockaddrIn sin_port(long value) {
      put("sin_port", new Num(value));
      return this;
    }

    /**
     * Sets {@code sin_addr}.
     */
    public SockaddrIn sin_addr(LongArg value) {
      put("sin_addr", value);
      return this;
    }

    /**
     * Sets {@code sin_addr}.
     */
    public SockaddrIn sin_addr(long value) {
      put("sin_addr", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct sockaddr_in6}.
   */
  public static final class SockaddrIn6 extends StructLiteral {
    SockaddrIn6() {
      super("sockaddr_in6");
    }

    /**
     * Sets {@code sin6_family}.
     */
    public SockaddrIn6 sin6_family(LongArg value) {
      put("sin6_family", value);
      return this;
    }

    /**
     * Sets {@code sin6_family}.
     */
    public SockaddrIn6 sin6_family(long value) {
      put("sin6_family", new Num(value));
      return this;
    }

    /**
     * Sets {@code sin6_port}.
     */
    public SockaddrIn6 sin6_port(LongArg value) {
      put("sin6_port", value);
      return this;
    }

    /**
     * Sets {@code sin6_port}.
     */
    public SockaddrIn6 sin6_port(long value) {
      put("sin6_port", new Num(value));
      return this;
    }

    /**
     * Sets {@code sin6_flowinfo}.
     */
    public SockaddrIn6 sin6_flowinfo(LongArg value) {
      put("sin6_flowinfo", value);
      return this;
    }

    /**
     * Sets {@code sin6_flowinfo}.
     */
    public SockaddrIn6 sin6_flowinfo(long value) {
      put("sin6_flowinfo", new Num(value));
      return this;
    }

    /**
     * Sets {@code sin6_addr}.
     */
    public SockaddrIn6 sin6_addr(SpanArg value) {
      put("sin6_addr", value);
      return this;
    }

    /**
     * Sets {@code sin6_scope_id}.
     */
    public SockaddrIn6 sin6_scope_id(LongArg value) {
      put("sin6_scope_id", value);
      return this;
    }

    /**
     * Sets {@code sin6_scope_id}.
     */
    public SockaddrIn6 sin6_scope_id(long value) {
      put("sin6_scope_id", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct sockaddr_un}.
   */
  public static final class SockaddrUn extends StructLiteral {
    SockaddrUn() {
      super("sockaddr_un");
    }

    /**
     * Sets {@code sun_family}.
     */
    public SockaddrUn sun_family(LongArg value) {
      put("sun_family", value);
      return this;
    }

    /**
     * Sets {@code sun_family}.
     */
    public SockaddrUn sun_family(long value) {
      put("sun_family", new Num(value));
      return this;
    }

    /**
     * Sets {@code sun_path}.
     */
    public SockaddrUn sun_path(SpanArg value) {
      put("sun_path", value);
      return this;
    }
  }

  /**
   * A value of {@code struct sockaddr_storage}.
   */
  public static final class SockaddrStorage extends StructLiteral {
    SockaddrStorage() {
      super("sockaddr_storage");
    }

    /**
     * Sets {@code ss_family}.
     */
    public SockaddrStorage ss_family(LongArg value) {
      put("ss_family", value);
      return this;
    }

    /**
     * Sets {@code ss_family}.
     */
    public SockaddrStorage ss_family(long value) {
      put("ss_family", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct sockaddr_vm}.
   */
  public static final class SockaddrVm extends StructLiteral {
    SockaddrVm() {
      super("sockaddr_vm");
    }

    /**
     * Sets {@code svm_family}.
     */
    public SockaddrVm svm_family(LongArg value) {
      put("svm_family", value);
      return this;
    }

    /**
     * Sets {@code svm_family}.
     */
    public SockaddrVm svm_family(long value) {
      put("svm_family", new Num(value));
      return this;
    }

    /**
     * Sets {@code svm_port}.
     */
    public SockaddrVm svm_port(LongArg value) {
      put("svm_port", value);
      return this;
    }

    /**
     * Sets {@code svm_port}.
     */
    public SockaddrVm svm_port(long value) {
      put("svm_port", new Num(value));
      return this;
    }

    /**
     * Sets {@code svm_cid}.
     */
    public SockaddrVm svm_cid(LongArg value) {
      put("svm_cid", value);
      return this;
    }

    /**
     * Sets {@code svm_cid}.
     */
    public SockaddrVm svm_cid(long value) {
      put("svm_cid", new Num(value));
      return this;
    }

    /**
     * Sets {@code svm_flags}.
     */
    public SockaddrVm svm_flags(LongArg value) {
      put("svm_flags", value);
      return this;
    }

    /**
     * Sets {@code svm_flags}.
     */
    public SockaddrVm svm_flags(long value) {
      put("svm_flags", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct msghdr}.
   */
  public static final class Msghdr extends StructLiteral {
    Msghdr() {
      super("msghdr");
    }

    /**
     * Sets {@code msg_name}.
     */
    public Msghdr msg_name(SpanArg value) {
      put("msg_name", value);
      return this;
    }

    /**
     * Sets {@code msg_iov}.
     */
    public Msghdr msg_iov(SpanArg value) {
      put("msg_iov", value);
      return this;
    }

    /**
     * Sets {@code msg_iovlen}.
     */
    public Msghdr msg_iovlen(LongArg value) {
      put("msg_iovlen", value);
      return this;
    }

    /**
     * Sets {@code msg_iovlen}.
     */
    public Msghdr msg_iovlen(long value) {
      put("msg_iovlen", new Num(value));
      return this;
    }

    /**
     * Sets {@code msg_control}.
     */
    public Msghdr msg_control(SpanArg value) {
      put("msg_control", value);
      return this;
    }

    /**
     * Sets {@code msg_flags}.
     */
    public Msghdr msg_flags(LongArg value) {
      put("msg_flags", value);
      return this;
    }

    /**
     * Sets {@code msg_flags}.
     */
    public Msghdr msg_flags(long value) {
      put("msg_flags", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct mmsghdr}.
   */
  public static final class Mmsghdr extends StructLiteral {
    Mmsghdr() {
      super("mmsghdr");
    }

    /**
     * Sets {@code msg_hdr}.
     */
    public Mmsghdr msg_hdr(SpanArg value) {
      put("msg_hdr", value);
      return this;
    }

    /**
     * Sets {@code msg_len}.
     */
    public Mmsghdr msg_len(LongArg value) {
      put("msg_len", value);
      return this;
    }

    /**
     * Sets {@code msg_len}.
     */
    public Mmsghdr msg_len(long value) {
      put("msg_len", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct cmsghdr}.
   */
  public static final class Cmsghdr extends StructLiteral {
    Cmsghdr() {
      super("cmsghdr");
    }

    /**
     * Sets {@code cmsg_len}.
     */
    public Cmsghdr cmsg_len(LongArg value) {
      put("cmsg_len", value);
      return this;
    }

    /**
     * Sets {@code cmsg_len}.
     */
    public Cmsghdr cmsg_len(long value) {
      put("cmsg_len", new Num(value));
      return this;
    }

    /**
     * Sets {@code cmsg_level}.
     */
    public Cmsghdr cmsg_level(LongArg value) {
      put("cmsg_level", value);
      return this;
    }

    /**
     * Sets {@code cmsg_level}.
     */
    public Cmsghdr cmsg_level(long value) {
      put("cmsg_level", new Num(value));
      return this;
    }

    /**
     * Sets {@code cmsg_type}.
     */
    public Cmsghdr cmsg_type(LongArg value) {
      put("cmsg_type", value);
      return this;
    }

    /**
     * Sets {@code cmsg_type}.
     */
    public Cmsghdr cmsg_type(long value) {
      put("cmsg_type", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct ucred}.
   */
  public static final class Ucred extends StructLiteral {
    Ucred() {
      super("ucred");
    }

    /**
     * Sets {@code pid}.
     */
    public Ucred pid(LongArg value) {
      put("pid", value);
      return this;
    }

    /**
     * Sets {@code pid}.
     */
    public Ucred pid(long value) {
      put("pid", new Num(value));
      return this;
    }

    /**
     * Sets {@code uid}.
     */
    public Ucred uid(LongArg value) {
      put("uid", value);
      return this;
    }

    /**
     * Sets {@code uid}.
     */
    public Ucred uid(long value) {
      put("uid", new Num(value));
      return this;
    }

    /**
     * Sets {@code gid}.
     */
    public Ucred gid(LongArg value) {
      put("gid", value);
      return this;
    }

    /**
     * Sets {@code gid}.
     */
    public Ucred gid(long value) {
      put("gid", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct linger}.
   */
  public static final class Linger extends StructLiteral {
    Linger() {
      super("linger");
    }

    /**
     * Sets {@code l_onoff}.
     */
    public Linger l_onoff(LongArg value) {
      put("l_onoff", value);
      return this;
    }

    /**
     * Sets {@code l_onoff}.
     */
    public Linger l_onoff(long value) {
      put("l_onoff", new Num(value));
      return this;
    }

    /**
     * Sets {@code l_linger}.
     */
    public Linger l_linger(LongArg value) {
      put("l_linger", value);
      return this;
    }

    /**
     * Sets {@code l_linger}.
     */
    public Linger l_linger(long value) {
      put("l_linger", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct ip_mreq}.
   */
  public static final class IpMreq extends StructLiteral {
    IpMreq() {
      super("ip_mreq");
    }

    /**
     * Sets {@code imr_multiaddr}.
     */
    public IpMreq imr_multiaddr(LongArg value) {
      put("imr_multiaddr", value);
      return this;
    }

    /**
     * Sets {@code imr_multiaddr}.
     */
    public IpMreq imr_multiaddr(long value) {
      put("imr_multiaddr", new Num(value));
      return this;
    }

    /**
     * Sets {@code imr_interface}.
     */
    public IpMreq imr_interface(LongArg value) {
      put("imr_interface", value);
      return this;
    }

    /**
     * Sets {@code imr_interface}.
     */
    public IpMreq imr_interface(long value) {
      put("imr_interface", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct in6_pktinfo}.
   */
  public static final class In6Pktinfo extends StructLiteral {
    In6Pktinfo() {
      super("in6_pktinfo");
    }

    /**
     * Sets {@code ipi6_addr}.
     */
    public In6Pktinfo ipi6_addr(SpanArg value) {
      put("ipi6_addr", value);
      return this;
    }

    /**
     * Sets {@code ipi6_ifindex}.
     */
    public In6Pktinfo ipi6_ifindex(LongArg value) {
      put("ipi6_ifindex", value);
      return this;
    }

    /**
     * Sets {@code ipi6_ifindex}.
     */
    public In6Pktinfo ipi6_ifindex(long value) {
      put("ipi6_ifindex", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct siginfo_t}.
   */
  public static final class SiginfoT extends StructLiteral {
    SiginfoT() {
      super("siginfo_t");
    }

    /**
     * Sets {@code si_signo}.
     */
    public SiginfoT si_signo(LongArg value) {
      put("si_signo", value);
      return this;
    }

    /**
     * Sets {@code si_signo}.
     */
    public SiginfoT si_signo(long value) {
      put("si_signo", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_errno}.
     */
    public SiginfoT si_errno(LongArg value) {
      put("si_errno", value);
      return this;
    }

    /**
     * Sets {@code si_errno}.
     */
    public SiginfoT si_errno(long value) {
      put("si_errno", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_code}.
     */
    public SiginfoT si_code(LongArg value) {
      put("si_code", value);
      return this;
    }

    /**
     * Sets {@code si_code}.
     */
    public SiginfoT si_code(long value) {
      put("si_code", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_pid}.
     */
    public SiginfoT si_pid(LongArg value) {
      put("si_pid", value);
      return this;
    }

    /**
     * Sets {@code si_pid}.
     */
    public SiginfoT si_pid(long value) {
      put("si_pid", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_uid}.
     */
    public SiginfoT si_uid(LongArg value) {
      put("si_uid", value);
      return this;
    }

    /**
     * Sets {@code si_uid}.
     */
    public SiginfoT si_uid(long value) {
      put("si_uid", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_status}.
     */
    public SiginfoT si_status(LongArg value) {
      put("si_status", value);
      return this;
    }

    /**
     * Sets {@code si_status}.
     */
    public SiginfoT si_status(long value) {
      put("si_status", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_utime}.
     */
    public SiginfoT si_utime(LongArg value) {
      put("si_utime", value);
      return this;
    }

    /**
     * Sets {@code si_utime}.
     */
    public SiginfoT si_utime(long value) {
      put("si_utime", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_stime}.
     */
    public SiginfoT si_stime(LongArg value) {
      put("si_stime", value);
      return this;
    }

    /**
     * Sets {@code si_stime}.
     */
    public SiginfoT si_stime(long value) {
      put("si_stime", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_timerid}.
     */
    public SiginfoT si_timerid(LongArg value) {
      put("si_timerid", value);
      return this;
    }

    /**
     * Sets {@code si_timerid}.
     */
    public SiginfoT si_timerid(long value) {
      put("si_timerid", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_overrun}.
     */
    public SiginfoT si_overrun(LongArg value) {
      put("si_overrun", value);
      return this;
    }

    /**
     * Sets {@code si_overrun}.
     */
    public SiginfoT si_overrun(long value) {
      put("si_overrun", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_value}.
     */
    public SiginfoT si_value(LongArg value) {
      put("si_value", value);
      return this;
    }

    /**
     * Sets {@code si_value}.
     */
    public SiginfoT si_value(long value) {
      put("si_value", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_int}.
     */
    public SiginfoT si_int(LongArg value) {
      put("si_int", value);
      return this;
    }

    /**
     * Sets {@code si_int}.
     */
    public SiginfoT si_int(long value) {
      put("si_int", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_ptr}.
     */
    public SiginfoT si_ptr(LongArg value) {
      put("si_ptr", value);
      return this;
    }

    /**
     * Sets {@code si_ptr}.
     */
    public SiginfoT si_ptr(long value) {
      put("si_ptr", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_addr}.
     */
    public SiginfoT si_addr(LongArg value) {
      put("si_addr", value);
      return this;
    }

    /**
     * Sets {@code si_addr}.
     */
    public SiginfoT si_addr(long value) {
      put("si_addr", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_addr_lsb}.
     */
    public SiginfoT si_addr_lsb(LongArg value) {
      put("si_addr_lsb", value);
      return this;
    }

    /**
     * Sets {@code si_addr_lsb}.
     */
    public SiginfoT si_addr_lsb(long value) {
      put("si_addr_lsb", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_lower}.
     */
    public SiginfoT si_lower(LongArg value) {
      put("si_lower", value);
      return this;
    }

    /**
     * Sets {@code si_lower}.
     */
    public SiginfoT si_lower(long value) {
      put("si_lower", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_upper}.
     */
    public SiginfoT si_upper(LongArg value) {
      put("si_upper", value);
      return this;
    }

    /**
     * Sets {@code si_upper}.
     */
    public SiginfoT si_upper(long value) {
      put("si_upper", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_pkey}.
     */
    public SiginfoT si_pkey(LongArg value) {
      put("si_pkey", value);
      return this;
    }

    /**
     * Sets {@code si_pkey}.
     */
    public SiginfoT si_pkey(long value) {
      put("si_pkey", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_band}.
     */
    public SiginfoT si_band(LongArg value) {
      put("si_band", value);
      return this;
    }

    /**
     * Sets {@code si_band}.
     */
    public SiginfoT si_band(long value) {
      put("si_band", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_fd}.
     */
    public SiginfoT si_fd(LongArg value) {
      put("si_fd", value);
      return this;
    }

    /**
     * Sets {@code si_fd}.
     */
    public SiginfoT si_fd(long value) {
      put("si_fd", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_call_addr}.
     */
    public SiginfoT si_call_addr(LongArg value) {
      put("si_call_addr", value);
      return this;
    }

    /**
     * Sets {@code si_call_addr}.
     */
    public SiginfoT si_call_addr(long value) {
      put("si_call_addr", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_syscall}.
     */
    public SiginfoT si_syscall(LongArg value) {
      put("si_syscall", value);
      return this;
    }

    /**
     * Sets {@code si_syscall}.
     */
    public SiginfoT si_syscall(long value) {
      put("si_syscall", new Num(value));
      return this;
    }

    /**
     * Sets {@code si_arch}.
     */
    public SiginfoT si_arch(LongArg value) {
      put("si_arch", value);
      return this;
    }

    /**
     * Sets {@code si_arch}.
     */
    public SiginfoT si_arch(long value) {
      put("si_arch", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct sigevent}.
   */
  public static final class Sigevent extends StructLiteral {
    Sigevent() {
      super("sigevent");
    }

    /**
     * Sets {@code sigev_value}.
     */
    public Sigevent sigev_value(LongArg value) {
      put("sigev_value", value);
      return this;
    }

    /**
     * Sets {@code sigev_value}.
     */
    public Sigevent sigev_value(long value) {
      put("sigev_value", new Num(value));
      return this;
    }

    /**
     * Sets {@code sigev_signo}.
     */
    public Sigevent sigev_signo(LongArg value) {
      put("sigev_signo", value);
      return this;
    }

    /**
     * Sets {@code sigev_signo}.
     */
    public Sigevent sigev_signo(long value) {
      put("sigev_signo", new Num(value));
      return this;
    }

    /**
     * Sets {@code sigev_notify}.
     */
    public Sigevent sigev_notify(LongArg value) {
      put("sigev_notify", value);
      return this;
    }

    /**
     * Sets {@code sigev_notify}.
     */
    public Sigevent sigev_notify(long value) {
      put("sigev_notify", new Num(value));
      return this;
    }

    /**
     * Sets {@code sigev_notify_thread_id}.
     */
    public Sigevent sigev_notify_thread_id(LongArg value) {
      put("sigev_notify_thread_id", value);
      return this;
    }

    /**
     * Sets {@code sigev_notify_thread_id}.
     */
    public Sigevent sigev_notify_thread_id(long value) {
      put("sigev_notify_thread_id", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct sigaltstack}.
   */
  public static final class Sigaltstack extends StructLiteral {
    Sigaltstack() {
      super("sigaltstack");
    }

    /**
     * Sets {@code ss_sp}.
     */
    public Sigaltstack ss_sp(LongArg value) {
      put("ss_sp", value);
      return this;
    }

    /**
     * Sets {@code ss_sp}.
     */
    public Sigaltstack ss_sp(long value) {
      put("ss_sp", new Num(value));
      return this;
    }

    /**
     * Sets {@code ss_flags}.
     */
    public Sigaltstack ss_flags(LongArg value) {
      put("ss_flags", value);
      return this;
    }

    /**
     * Sets {@code ss_flags}.
     */
    public Sigaltstack ss_flags(long value) {
      put("ss_flags", new Num(value));
      return this;
    }

    /**
     * Sets {@code ss_size}.
     */
    public Sigaltstack ss_size(LongArg value) {
      put("ss_size", value);
      return this;
    }

    /**
     * Sets {@code ss_size}.
     */
    public Sigaltstack ss_size(long value) {
      put("ss_size", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct fd_set}.
   */
  public static final class FdSet extends StructLiteral {
    FdSet() {
      super("fd_set");
    }

    /**
     * Sets {@code fds_bits}.
     */
    public FdSet fds_bits(SpanArg value) {
      put("fds_bits", value);
      return this;
    }
  }

  /**
   * A value of {@code struct sched_param}.
   */
  public static final class SchedParam extends StructLiteral {
    SchedParam() {
      super("sched_param");
    }

    /**
     * Sets {@code sched_priority}.
     */
    public SchedParam sched_priority(LongArg value) {
      put("sched_priority", value);
      return this;
    }

    /**
     * Sets {@code sched_priority}.
     */
    public SchedParam sched_priority(long value) {
      put("sched_priority", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct file_handle}.
   */
  public static final class FileHandle extends StructLiteral {
    FileHandle() {
      super("file_handle");
    }

    /**
     * Sets {@code handle_bytes}.
     */
    public FileHandle handle_bytes(LongArg value) {
      put("handle_bytes", value);
      return this;
    }

    /**
     * Sets {@code handle_bytes}.
     */
    public FileHandle handle_bytes(long value) {
      put("handle_bytes", new Num(value));
      return this;
    }

    /**
     * Sets {@code handle_type}.
     */
    public FileHandle handle_type(LongArg value) {
      put("handle_type", value);
      return this;
    }

    /**
     * Sets {@code handle_type}.
     */
    public FileHandle handle_type(long value) {
      put("handle_type", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct dirent64}.
   */
  public static final class Dirent64 extends StructLiteral {
    Dirent64() {
      super("dirent64");
    }

    /**
     * Sets {@code d_ino}.
     */
    public Dirent64 d_ino(LongArg value) {
      put("d_ino", value);
      return this;
    }

    /**
     * Sets {@code d_ino}.
     */
    public Dirent64 d_ino(long value) {
      put("d_ino", new Num(value));
      return this;
    }

    /**
     * Sets {@code d_off}.
     */
    public Dirent64 d_off(LongArg value) {
      put("d_off", value);
      return this;
    }

    /**
     * Sets {@code d_off}.
     */
    public Dirent64 d_off(long value) {
      put("d_off", new Num(value));
      return this;
    }

    /**
     * Sets {@code d_reclen}.
     */
    public Dirent64 d_reclen(LongArg value) {
      put("d_reclen", value);
      return this;
    }

    /**
     * Sets {@code d_reclen}.
     */
    public Dirent64 d_reclen(long value) {
      put("d_reclen", new Num(value));
      return this;
    }

    /**
     * Sets {@code d_type}.
     */
    public Dirent64 d_type(LongArg value) {
      put("d_type", value);
      return this;
    }

    /**
     * Sets {@code d_type}.
     */
    public Dirent64 d_type(long value) {
      put("d_type", new Num(value));
      return this;
    }

    /**
     * Sets {@code d_name}.
     */
    public Dirent64 d_name(SpanArg value) {
      put("d_name", value);
      return this;
    }
  }

  /**
   * A value of {@code struct ustat}.
   */
  public static final class Ustat extends StructLiteral {
    Ustat() {
      super("ustat");
    }

    /**
     * Sets {@code f_tfree}.
     */
    public Ustat f_tfree(LongArg value) {
      put("f_tfree", value);
      return this;
    }

    /**
     * Sets {@code f_tfree}.
     */
    public Ustat f_tfree(long value) {
      put("f_tfree", new Num(value));
      return this;
    }

    /**
     * Sets {@code f_tinode}.
     */
    public Ustat f_tinode(LongArg value) {
      put("f_tinode", value);
      return this;
    }

    /**
     * Sets {@code f_tinode}.
     */
    public Ustat f_tinode(long value) {
      put("f_tinode", new Num(value));
      return this;
    }

    /**
     * Sets {@code f_fname}.
     */
    public Ustat f_fname(SpanArg value) {
      put("f_fname", value);
      return this;
    }

    /**
     * Sets {@code f_fpack}.
     */
    public Ustat f_fpack(SpanArg value) {
      put("f_fpack", value);
      return this;
    }
  }

  /**
   * A value of {@code struct user_desc}.
   */
  public static final class UserDesc extends StructLiteral {
    UserDesc() {
      super("user_desc");
    }

    /**
     * Sets {@code entry_number}.
     */
    public UserDesc entry_number(LongArg value) {
      put("entry_number", value);
      return this;
    }

    /**
     * Sets {@code entry_number}.
     */
    public UserDesc entry_number(long value) {
      put("entry_number", new Num(value));
      return this;
    }

    /**
     * Sets {@code base_addr}.
     */
    public UserDesc base_addr(LongArg value) {
      put("base_addr", value);
      return this;
    }

    /**
     * Sets {@code base_addr}.
     */
    public UserDesc base_addr(long value) {
      put("base_addr", new Num(value));
      return this;
    }

    /**
     * Sets {@code limit}.
     */
    public UserDesc limit(LongArg value) {
      put("limit", value);
      return this;
    }

    /**
     * Sets {@code limit}.
     */
    public UserDesc limit(long value) {
      put("limit", new Num(value));
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public UserDesc flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public UserDesc flags(long value) {
      put("flags", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct sock_fprog}.
   */
  public static final class SockFprog extends StructLiteral {
    SockFprog() {
      super("sock_fprog");
    }

    /**
     * Sets {@code len}.
     */
    public SockFprog len(LongArg value) {
      put("len", value);
      return this;
    }

    /**
     * Sets {@code len}.
     */
    public SockFprog len(long value) {
      put("len", new Num(value));
      return this;
    }

    /**
     * Sets {@code filter}.
     */
    public SockFprog filter(SpanArg value) {
      put("filter", value);
      return this;
    }
  }

  /**
   * A value of {@code struct stat}.
   */
  public static final class Stat extends StructLiteral {
    Stat() {
      super("stat");
    }

    /**
     * Sets {@code st_dev}.
     */
    public Stat st_dev(LongArg value) {
      put("st_dev", value);
      return this;
    }

    /**
     * Sets {@code st_dev}.
     */
    public Stat st_dev(long value) {
      put("st_dev", new Num(value));
      return this;
    }

    /**
     * Sets {@code st_ino}.
     */
    public Stat st_ino(LongArg value) {
      put("st_ino", value);
      return this;
    }

    /**
     * Sets {@code st_ino}.
     */
    public Stat st_ino(long value) {
      put("st_ino", new Num(value));
      return this;
    }

    /**
     * Sets {@code st_nlink}.
     */
    public Stat st_nlink(LongArg value) {
      put("st_nlink", value);
      return this;
    }

    /**
     * Sets {@code st_nlink}.
     */
    public Stat st_nlink(long value) {
      put("st_nlink", new Num(value));
      return this;
    }

    /**
     * Sets {@code st_mode}.
     */
    public Stat st_mode(LongArg value) {
      put("st_mode", value);
      return this;
    }

    /**
     * Sets {@code st_mode}.
     */
    public Stat st_mode(long value) {
      put("st_mode", new Num(value));
      return this;
    }

    /**
     * Sets {@code st_uid}.
     */
    public Stat st_uid(LongArg value) {
      put("st_uid", value);
      return this;
    }

    /**
     * Sets {@code st_uid}.
     */
    public Stat st_uid(long value) {
      put("st_uid", new Num(value));
      return this;
    }

    /**
     * Sets {@code st_gid}.
     */
    public Stat st_gid(LongArg value) {
      put("st_gid", value);
      return this;
    }

    /**
     * Sets {@code st_gid}.
     */
    public Stat st_gid(long value) {
      put("st_gid", new Num(value));
      return this;
    }

    /**
     * Sets {@code st_rdev}.
     */
    public Stat st_rdev(LongArg value) {
      put("st_rdev", value);
      return this;
    }

    /**
     * Sets {@code st_rdev}.
     */
    public Stat st_rdev(long value) {
      put("st_rdev", new Num(value));
      return this;
    }

    /**
     * Sets {@code st_size}.
     */
    public Stat st_size(LongArg value) {
      put("st_size", value);
      return this;
    }

    /**
     * Sets {@code st_size}.
     */
    public Stat st_size(long value) {
      put("st_size", new Num(value));
      return this;
    }

    /**
     * Sets {@code st_blksize}.
     */
    public Stat st_blksize(LongArg value) {
      put("st_blksize", value);
      return this;
    }

    /**
     * Sets {@code st_blksize}.
     */
    public Stat st_blksize(long value) {
      put("st_blksize", new Num(value));
      return this;
    }

    /**
     * Sets {@code st_blocks}.
     */
    public Stat st_blocks(LongArg value) {
      put("st_blocks", value);
      return this;
    }

    /**
     * Sets {@code st_blocks}.
     */
    public Stat st_blocks(long value) {
      put("st_blocks", new Num(value));
      return this;
    }

    /**
     * Sets {@code st_atime}.
     */
    public Stat st_atime(LongArg value) {
      put("st_atime", value);
      return this;
    }

    /**
     * Sets {@code st_atime}.
     */
    public Stat st_atime(long value) {
      put("st_atime", new Num(value));
      return this;
    }

    /**
     * Sets {@code st_atime_nsec}.
     */
    public Stat st_atime_nsec(LongArg value) {
      put("st_atime_nsec", value);
      return this;
    }

    /**
     * Sets {@code st_atime_nsec}.
     */
    public Stat st_atime_nsec(long value) {
      put("st_atime_nsec", new Num(value));
      return this;
    }

    /**
     * Sets {@code st_mtime}.
     */
    public Stat st_mtime(LongArg value) {
      put("st_mtime", value);
      return this;
    }

    /**
     * Sets {@code st_mtime}.
     */
    public Stat st_mtime(long value) {
      put("st_mtime", new Num(value));
      return this;
    }

    /**
     * Sets {@code st_mtime_nsec}.
     */
    public Stat st_mtime_nsec(LongArg value) {
      put("st_mtime_nsec", value);
      return this;
    }

    /**
     * Sets {@code st_mtime_nsec}.
     */
    public Stat st_mtime_nsec(long value) {
      put("st_mtime_nsec", new Num(value));
      return this;
    }

    /**
     * Sets {@code st_ctime}.
     */
    public Stat st_ctime(LongArg value) {
      put("st_ctime", value);
      return this;
    }

    /**
     * Sets {@code st_ctime}.
     */
    public Stat st_ctime(long value) {
      put("st_ctime", new Num(value));
      return this;
    }

    /**
     * Sets {@code st_ctime_nsec}.
     */
    public Stat st_ctime_nsec(LongArg value) {
      put("st_ctime_nsec", value);
      return this;
    }

    /**
     * Sets {@code st_ctime_nsec}.
     */
    public Stat st_ctime_nsec(long value) {
      put("st_ctime_nsec", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct statx_timestamp}.
   */
  public static final class StatxTimestamp extends StructLiteral {
    StatxTimestamp() {
      super("statx_timestamp");
    }

    /**
     * Sets {@code tv_sec}.
     */
    public StatxTimestamp tv_sec(LongArg value) {
      put("tv_sec", value);
      return this;
    }

    /**
     * Sets {@code tv_sec}.
     */
    public StatxTimestamp tv_sec(long value) {
      put("tv_sec", new Num(value));
      return this;
    }

    /**
     * Sets {@code tv_nsec}.
     */
    public StatxTimestamp tv_nsec(LongArg value) {
      put("tv_nsec", value);
      return this;
    }

    /**
     * Sets {@code tv_nsec}.
     */
    public StatxTimestamp tv_nsec(long value) {
      put("tv_nsec", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct statx}.
   */
  public static final class Statx extends StructLiteral {
    Statx() {
      super("statx");
    }

    /**
     * Sets {@code stx_mask}.
     */
    public Statx stx_mask(LongArg value) {
      put("stx_mask", value);
      return this;
    }

    /**
     * Sets {@code stx_mask}.
     */
    public Statx stx_mask(long value) {
      put("stx_mask", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_blksize}.
     */
    public Statx stx_blksize(LongArg value) {
      put("stx_blksize", value);
      return this;
    }

    /**
     * Sets {@code stx_blksize}.
     */
    public Statx stx_blksize(long value) {
      put("stx_blksize", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_attributes}.
     */
    public Statx stx_attributes(LongArg value) {
      put("stx_attributes", value);
      return this;
    }

    /**
     * Sets {@code stx_attributes}.
     */
    public Statx stx_attributes(long value) {
      put("stx_attributes", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_nlink}.
     */
    public Statx stx_nlink(LongArg value) {
      put("stx_nlink", value);
      return this;
    }

    /**
     * Sets {@code stx_nlink}.
     */
    public Statx stx_nlink(long value) {
      put("stx_nlink", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_uid}.
     */
    public Statx stx_uid(LongArg value) {
      put("stx_uid", value);
      return this;
    }

    /**
     * Sets {@code stx_uid}.
     */
    public Statx stx_uid(long value) {
      put("stx_uid", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_gid}.
     */
    public Statx stx_gid(LongArg value) {
      put("stx_gid", value);
      return this;
    }

    /**
     * Sets {@code stx_gid}.
     */
    public Statx stx_gid(long value) {
      put("stx_gid", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_mode}.
     */
    public Statx stx_mode(LongArg value) {
      put("stx_mode", value);
      return this;
    }

    /**
     * Sets {@code stx_mode}.
     */
    public Statx stx_mode(long value) {
      put("stx_mode", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_ino}.
     */
    public Statx stx_ino(LongArg value) {
      put("stx_ino", value);
      return this;
    }

    /**
     * Sets {@code stx_ino}.
     */
    public Statx stx_ino(long value) {
      put("stx_ino", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_size}.
     */
    public Statx stx_size(LongArg value) {
      put("stx_size", value);
      return this;
    }

    /**
     * Sets {@code stx_size}.
     */
    public Statx stx_size(long value) {
      put("stx_size", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_blocks}.
     */
    public Statx stx_blocks(LongArg value) {
      put("stx_blocks", value);
      return this;
    }

    /**
     * Sets {@code stx_blocks}.
     */
    public Statx stx_blocks(long value) {
      put("stx_blocks", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_attributes_mask}.
     */
    public Statx stx_attributes_mask(LongArg value) {
      put("stx_attributes_mask", value);
      return this;
    }

    /**
     * Sets {@code stx_attributes_mask}.
     */
    public Statx stx_attributes_mask(long value) {
      put("stx_attributes_mask", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_atime}.
     */
    public Statx stx_atime(SpanArg value) {
      put("stx_atime", value);
      return this;
    }

    /**
     * Sets {@code stx_btime}.
     */
    public Statx stx_btime(SpanArg value) {
      put("stx_btime", value);
      return this;
    }

    /**
     * Sets {@code stx_ctime}.
     */
    public Statx stx_ctime(SpanArg value) {
      put("stx_ctime", value);
      return this;
    }

    /**
     * Sets {@code stx_mtime}.
     */
    public Statx stx_mtime(SpanArg value) {
      put("stx_mtime", value);
      return this;
    }

    /**
     * Sets {@code stx_rdev_major}.
     */
    public Statx stx_rdev_major(LongArg value) {
      put("stx_rdev_major", value);
      return this;
    }

    /**
     * Sets {@code stx_rdev_major}.
     */
    public Statx stx_rdev_major(long value) {
      put("stx_rdev_major", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_rdev_minor}.
     */
    public Statx stx_rdev_minor(LongArg value) {
      put("stx_rdev_minor", value);
      return this;
    }

    /**
     * Sets {@code stx_rdev_minor}.
     */
    public Statx stx_rdev_minor(long value) {
      put("stx_rdev_minor", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_dev_major}.
     */
    public Statx stx_dev_major(LongArg value) {
      put("stx_dev_major", value);
      return this;
    }

    /**
     * Sets {@code stx_dev_major}.
     */
    public Statx stx_dev_major(long value) {
      put("stx_dev_major", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_dev_minor}.
     */
    public Statx stx_dev_minor(LongArg value) {
      put("stx_dev_minor", value);
      return this;
    }

    /**
     * Sets {@code stx_dev_minor}.
     */
    public Statx stx_dev_minor(long value) {
      put("stx_dev_minor", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_mnt_id}.
     */
    public Statx stx_mnt_id(LongArg value) {
      put("stx_mnt_id", value);
      return this;
    }

    /**
     * Sets {@code stx_mnt_id}.
     */
    public Statx stx_mnt_id(long value) {
      put("stx_mnt_id", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_dio_mem_align}.
     */
    public Statx stx_dio_mem_align(LongArg value) {
      put("stx_dio_mem_align", value);
      return this;
    }

    /**
     * Sets {@code stx_dio_mem_align}.
     */
    public Statx stx_dio_mem_align(long value) {
      put("stx_dio_mem_align", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_dio_offset_align}.
     */
    public Statx stx_dio_offset_align(LongArg value) {
      put("stx_dio_offset_align", value);
      return this;
    }

    /**
     * Sets {@code stx_dio_offset_align}.
     */
    public Statx stx_dio_offset_align(long value) {
      put("stx_dio_offset_align", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_subvol}.
     */
    public Statx stx_subvol(LongArg value) {
      put("stx_subvol", value);
      return this;
    }

    /**
     * Sets {@code stx_subvol}.
     */
    public Statx stx_subvol(long value) {
      put("stx_subvol", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_atomic_write_unit_min}.
     */
    public Statx stx_atomic_write_unit_min(LongArg value) {
      put("stx_atomic_write_unit_min", value);
      return this;
    }

    /**
     * Sets {@code stx_atomic_write_unit_min}.
     */
    public Statx stx_atomic_write_unit_min(long value) {
      put("stx_atomic_write_unit_min", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_atomic_write_unit_max}.
     */
    public Statx stx_atomic_write_unit_max(LongArg value) {
      put("stx_atomic_write_unit_max", value);
      return this;
    }

    /**
     * Sets {@code stx_atomic_write_unit_max}.
     */
    public Statx stx_atomic_write_unit_max(long value) {
      put("stx_atomic_write_unit_max", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_atomic_write_segments_max}.
     */
    public Statx stx_atomic_write_segments_max(LongArg value) {
      put("stx_atomic_write_segments_max", value);
      return this;
    }

    /**
     * Sets {@code stx_atomic_write_segments_max}.
     */
    public Statx stx_atomic_write_segments_max(long value) {
      put("stx_atomic_write_segments_max", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_dio_read_offset_align}.
     */
    public Statx stx_dio_read_offset_align(LongArg value) {
      put("stx_dio_read_offset_align", value);
      return this;
    }

    /**
     * Sets {@code stx_dio_read_offset_align}.
     */
    public Statx stx_dio_read_offset_align(long value) {
      put("stx_dio_read_offset_align", new Num(value));
      return this;
    }

    /**
     * Sets {@code stx_atomic_write_unit_max_opt}.
     */
    public Statx stx_atomic_write_unit_max_opt(LongArg value) {
      put("stx_atomic_write_unit_max_opt", value);
      return this;
    }

    /**
     * Sets {@code stx_atomic_write_unit_max_opt}.
     */
    public Statx stx_atomic_write_unit_max_opt(long value) {
      put("stx_atomic_write_unit_max_opt", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct timeval}.
   */
  public static final class Timeval extends StructLiteral {
    Timeval() {
      super("timeval");
    }

    /**
     * Sets {@code tv_sec}.
     */
    public Timeval tv_sec(LongArg value) {
      put("tv_sec", value);
      return this;
    }

    /**
     * Sets {@code tv_sec}.
     */
    public Timeval tv_sec(long value) {
      put("tv_sec", new Num(value));
      return this;
    }

    /**
     * Sets {@code tv_usec}.
     */
    public Timeval tv_usec(LongArg value) {
      put("tv_usec", value);
      return this;
    }

    /**
     * Sets {@code tv_usec}.
     */
    public Timeval tv_usec(long value) {
      put("tv_usec", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct timezone}.
   */
  public static final class Timezone extends StructLiteral {
    Timezone() {
      super("timezone");
    }

    /**
     * Sets {@code tz_minuteswest}.
     */
    public Timezone tz_minuteswest(LongArg value) {
      put("tz_minuteswest", value);
      return this;
    }

    /**
     * Sets {@code tz_minuteswest}.
     */
    public Timezone tz_minuteswest(long value) {
      put("tz_minuteswest", new Num(value));
      return this;
    }

    /**
     * Sets {@code tz_dsttime}.
     */
    public Timezone tz_dsttime(LongArg value) {
      put("tz_dsttime", value);
      return this;
    }

    /**
     * Sets {@code tz_dsttime}.
     */
    public Timezone tz_dsttime(long value) {
      put("tz_dsttime", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct itimerval}.
   */
  public static final class Itimerval extends StructLiteral {
    Itimerval() {
      super("itimerval");
    }

    /**
     * Sets {@code it_interval}.
     */
    public Itimerval it_interval(SpanArg value) {
      put("it_interval", value);
      return this;
    }

    /**
     * Sets {@code it_value}.
     */
    public Itimerval it_value(SpanArg value) {
      put("it_value", value);
      return this;
    }
  }

  /**
   * A value of {@code struct itimerspec}.
   */
  public static final class Itimerspec extends StructLiteral {
    Itimerspec() {
      super("itimerspec");
    }

    /**
     * Sets {@code it_interval}.
     */
    public Itimerspec it_interval(SpanArg value) {
      put("it_interval", value);
      return this;
    }

    /**
     * Sets {@code it_value}.
     */
    public Itimerspec it_value(SpanArg value) {
      put("it_value", value);
      return this;
    }
  }

  /**
   * A value of {@code struct utimbuf}.
   */
  public static final class Utimbuf extends StructLiteral {
    Utimbuf() {
      super("utimbuf");
    }

    /**
     * Sets {@code actime}.
     */
    public Utimbuf actime(LongArg value) {
      put("actime", value);
      return this;
    }

    /**
     * Sets {@code actime}.
     */
    public Utimbuf actime(long value) {
      put("actime", new Num(value));
      return this;
    }

    /**
     * Sets {@code modtime}.
     */
    public Utimbuf modtime(LongArg value) {
      put("modtime", value);
      return this;
    }

    /**
     * Sets {@code modtime}.
     */
    public Utimbuf modtime(long value) {
      put("modtime", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct open_how}.
   */
  public static final class OpenHow extends StructLiteral {
    OpenHow() {
      super("open_how");
    }

    /**
     * Sets {@code flags}.
     */
    public OpenHow flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public OpenHow flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * Sets {@code mode}.
     */
    public OpenHow mode(LongArg value) {
      put("mode", value);
      return this;
    }

    /**
     * Sets {@code mode}.
     */
    public OpenHow mode(long value) {
      put("mode", new Num(value));
      return this;
    }

    /**
     * Sets {@code resolve}.
     */
    public OpenHow resolve(LongArg value) {
      put("resolve", value);
      return this;
    }

    /**
     * Sets {@code resolve}.
     */
    public OpenHow resolve(long value) {
      put("resolve", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct iovec}.
   */
  public static final class Iovec extends StructLiteral {
    Iovec() {
      super("iovec");
    }

    /**
     * Sets {@code iov_base}.
     */
    public Iovec iov_base(SpanArg value) {
      put("iov_base", value);
      return this;
    }
  }

  /**
   * A value of {@code struct epoll_event}.
   */
  public static final class EpollEvent extends StructLiteral {
    EpollEvent() {
      super("epoll_event");
    }

    /**
     * Sets {@code events}.
     */
    public EpollEvent events(LongArg value) {
      put("events", value);
      return this;
    }

    /**
     * Sets {@code events}.
     */
    public EpollEvent events(long value) {
      put("events", new Num(value));
      return this;
    }

    /**
     * Sets {@code data}.
     */
    public EpollEvent data(LongArg value) {
      put("data", value);
      return this;
    }

    /**
     * Sets {@code data}.
     */
    public EpollEvent data(long value) {
      put("data", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct inotify_event}.
   */
  public static final class InotifyEvent extends StructLiteral {
    InotifyEvent() {
      super("inotify_event");
    }

    /**
     * Sets {@code wd}.
     */
    public InotifyEvent wd(LongArg value) {
      put("wd", value);
      return this;
    }

    /**
     * Sets {@code wd}.
     */
    public InotifyEvent wd(long value) {
      put("wd", new Num(value));
      return this;
    }

    /**
     * Sets {@code mask}.
     */
    public InotifyEvent mask(LongArg value) {
      put("mask", value);
      return this;
    }

    /**
     * Sets {@code mask}.
     */
    public InotifyEvent mask(long value) {
      put("mask", new Num(value));
      return this;
    }

    /**
     * Sets {@code cookie}.
     */
    public InotifyEvent cookie(LongArg value) {
      put("cookie", value);
      return this;
    }

    /**
     * Sets {@code cookie}.
     */
    public InotifyEvent cookie(long value) {
      put("cookie", new Num(value));
      return this;
    }

    /**
     * Sets {@code len}.
     */
    public InotifyEvent len(LongArg value) {
      put("len", value);
      return this;
    }

    /**
     * Sets {@code len}.
     */
    public InotifyEvent len(long value) {
      put("len", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct fanotify_event_metadata}.
   */
  public static final class FanotifyEventMetadata extends StructLiteral {
    FanotifyEventMetadata() {
      super("fanotify_event_metadata");
    }

    /**
     * Sets {@code event_len}.
     */
    public FanotifyEventMetadata event_len(LongArg value) {
      put("event_len", value);
      return this;
    }

    /**
     * Sets {@code event_len}.
     */
    public FanotifyEventMetadata event_len(long value) {
      put("event_len", new Num(value));
      return this;
    }

    /**
     * Sets {@code vers}.
     */
    public FanotifyEventMetadata vers(LongArg value) {
      put("vers", value);
      return this;
    }

    /**
     * Sets {@code vers}.
     */
    public FanotifyEventMetadata vers(long value) {
      put("vers", new Num(value));
      return this;
    }

    /**
     * Sets {@code metadata_len}.
     */
    public FanotifyEventMetadata metadata_len(LongArg value) {
      put("metadata_len", value);
      return this;
    }

    /**
     * Sets {@code metadata_len}.
     */
    public FanotifyEventMetadata metadata_len(long value) {
      put("metadata_len", new Num(value));
      return this;
    }

    /**
     * Sets {@code mask}.
     */
    public FanotifyEventMetadata mask(LongArg value) {
      put("mask", value);
      return this;
    }

    /**
     * Sets {@code mask}.
     */
    public FanotifyEventMetadata mask(long value) {
      put("mask", new Num(value));
      return this;
    }

    /**
     * Sets {@code fd}.
     */
    public FanotifyEventMetadata fd(LongArg value) {
      put("fd", value);
      return this;
    }

    /**
     * Sets {@code fd}.
     */
    public FanotifyEventMetadata fd(long value) {
      put("fd", new Num(value));
      return this;
    }

    /**
     * Sets {@code pid}.
     */
    public FanotifyEventMetadata pid(LongArg value) {
      put("pid", value);
      return this;
    }

    /**
     * Sets {@code pid}.
     */
    public FanotifyEventMetadata pid(long value) {
      put("pid", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct signalfd_siginfo}.
   */
  public static final class SignalfdSiginfo extends StructLiteral {
    SignalfdSiginfo() {
      super("signalfd_siginfo");
    }

    /**
     * Sets {@code ssi_signo}.
     */
    public SignalfdSiginfo ssi_signo(LongArg value) {
      put("ssi_signo", value);
      return this;
    }

    /**
     * Sets {@code ssi_signo}.
     */
    public SignalfdSiginfo ssi_signo(long value) {
      put("ssi_signo", new Num(value));
      return this;
    }

    /**
     * Sets {@code ssi_errno}.
     */
    public SignalfdSiginfo ssi_errno(LongArg value) {
      put("ssi_errno", value);
      return this;
    }

    /**
     * Sets {@code ssi_errno}.
     */
    public SignalfdSiginfo ssi_errno(long value) {
      put("ssi_errno", new Num(value));
      return this;
    }

    /**
     * Sets {@code ssi_code}.
     */
    public SignalfdSiginfo ssi_code(LongArg value) {
      put("ssi_code", value);
      return this;
    }

    /**
     * Sets {@code ssi_code}.
     */
    public SignalfdSiginfo ssi_code(long value) {
      put("ssi_code", new Num(value));
      return this;
    }

    /**
     * Sets {@code ssi_pid}.
     */
    public SignalfdSiginfo ssi_pid(LongArg value) {
      put("ssi_pid", value);
      return this;
    }

    /**
     * Sets {@code ssi_pid}.
     */
    public SignalfdSiginfo ssi_pid(long value) {
      put("ssi_pid", new Num(value));
      return this;
    }

    /**
     * Sets {@code ssi_uid}.
     */
    public SignalfdSiginfo ssi_uid(LongArg value) {
      put("ssi_uid", value);
      return this;
    }

    /**
     * Sets {@code ssi_uid}.
     */
    public SignalfdSiginfo ssi_uid(long value) {
      put("ssi_uid", new Num(value));
      return this;
    }

    /**
     * Sets {@code ssi_fd}.
     */
    public SignalfdSiginfo ssi_fd(LongArg value) {
      put("ssi_fd", value);
      return this;
    }

    /**
     * Sets {@code ssi_fd}.
     */
    public SignalfdSiginfo ssi_fd(long value) {
      put("ssi_fd", new Num(value));
      return this;
    }

    /**
     * Sets {@code ssi_tid}.
     */
    public SignalfdSiginfo ssi_tid(LongArg value) {
      put("ssi_tid", value);
      return this;
    }

    /**
     * Sets {@code ssi_tid}.
     */
    public SignalfdSiginfo ssi_tid(long value) {
      put("ssi_tid", new Num(value));
      return this;
    }

    /**
     * Sets {@code ssi_band}.
     */
    public SignalfdSiginfo ssi_band(LongArg value) {
      put("ssi_band", value);
      return this;
    }

    /**
     * Sets {@code ssi_band}.
     */
    public SignalfdSiginfo ssi_band(long value) {
      put("ssi_band", new Num(value));
      return this;
    }

    /**
     * Sets {@code ssi_overrun}.
     */
    public SignalfdSiginfo ssi_overrun(LongArg value) {
      put("ssi_overrun", value);
      return this;
    }

    /**
     * Sets {@code ssi_overrun}.
     */
    public SignalfdSiginfo ssi_overrun(long value) {
      put("ssi_overrun", new Num(value));
      return this;
    }

    /**
     * Sets {@code ssi_trapno}.
     */
    public SignalfdSiginfo ssi_trapno(LongArg value) {
      put("ssi_trapno", value);
      return this;
    }

    /**
     * Sets {@code ssi_trapno}.
     */
    public SignalfdSiginfo ssi_trapno(long value) {
      put("ssi_trapno", new Num(value));
      return this;
    }

    /**
     * Sets {@code ssi_status}.
     */
    public SignalfdSiginfo ssi_status(LongArg value) {
      put("ssi_status", value);
      return this;
    }

    /**
     * Sets {@code ssi_status}.
     */
    public SignalfdSiginfo ssi_status(long value) {
      put("ssi_status", new Num(value));
      return this;
    }

    /**
     * Sets {@code ssi_int}.
     */
    public SignalfdSiginfo ssi_int(LongArg value) {
      put("ssi_int", value);
      return this;
    }

    /**
     * Sets {@code ssi_int}.
     */
    public SignalfdSiginfo ssi_int(long value) {
      put("ssi_int", new Num(value));
      return this;
    }

    /**
     * Sets {@code ssi_ptr}.
     */
    public SignalfdSiginfo ssi_ptr(LongArg value) {
      put("ssi_ptr", value);
      return this;
    }

    /**
     * Sets {@code ssi_ptr}.
     */
    public SignalfdSiginfo ssi_ptr(long value) {
      put("ssi_ptr", new Num(value));
      return this;
    }

    /**
     * Sets {@code ssi_utime}.
     */
    public SignalfdSiginfo ssi_utime(LongArg value) {
      put("ssi_utime", value);
      return this;
    }

    /**
     * Sets {@code ssi_utime}.
     */
    public SignalfdSiginfo ssi_utime(long value) {
      put("ssi_utime", new Num(value));
      return this;
    }

    /**
     * Sets {@code ssi_stime}.
     */
    public SignalfdSiginfo ssi_stime(LongArg value) {
      put("ssi_stime", value);
      return this;
    }

    /**
     * Sets {@code ssi_stime}.
     */
    public SignalfdSiginfo ssi_stime(long value) {
      put("ssi_stime", new Num(value));
      return this;
    }

    /**
     * Sets {@code ssi_addr}.
     */
    public SignalfdSiginfo ssi_addr(LongArg value) {
      put("ssi_addr", value);
      return this;
    }

    /**
     * Sets {@code ssi_addr}.
     */
    public SignalfdSiginfo ssi_addr(long value) {
      put("ssi_addr", new Num(value));
      return this;
    }

    /**
     * Sets {@code ssi_addr_lsb}.
     */
    public SignalfdSiginfo ssi_addr_lsb(LongArg value) {
      put("ssi_addr_lsb", value);
      return this;
    }

    /**
     * Sets {@code ssi_addr_lsb}.
     */
    public SignalfdSiginfo ssi_addr_lsb(long value) {
      put("ssi_addr_lsb", new Num(value));
      return this;
    }

    /**
     * Sets {@code ssi_syscall}.
     */
    public SignalfdSiginfo ssi_syscall(LongArg value) {
      put("ssi_syscall", value);
      return this;
    }

    /**
     * Sets {@code ssi_syscall}.
     */
    public SignalfdSiginfo ssi_syscall(long value) {
      put("ssi_syscall", new Num(value));
      return this;
    }

    /**
     * Sets {@code ssi_call_addr}.
     */
    public SignalfdSiginfo ssi_call_addr(LongArg value) {
      put("ssi_call_addr", value);
      return this;
    }

    /**
     * Sets {@code ssi_call_addr}.
     */
    public SignalfdSiginfo ssi_call_addr(long value) {
      put("ssi_call_addr", new Num(value));
      return this;
    }

    /**
     * Sets {@code ssi_arch}.
     */
    public SignalfdSiginfo ssi_arch(LongArg value) {
      put("ssi_arch", value);
      return this;
    }

    /**
     * Sets {@code ssi_arch}.
     */
    public SignalfdSiginfo ssi_arch(long value) {
      put("ssi_arch", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct rusage}.
   */
  public static final class Rusage extends StructLiteral {
    Rusage() {
      super("rusage");
    }

    /**
     * Sets {@code ru_utime}.
     */
    public Rusage ru_utime(SpanArg value) {
      put("ru_utime", value);
      return this;
    }

    /**
     * Sets {@code ru_stime}.
     */
    public Rusage ru_stime(SpanArg value) {
      put("ru_stime", value);
      return this;
    }

    /**
     * Sets {@code ru_maxrss}.
     */
    public Rusage ru_maxrss(LongArg value) {
      put("ru_maxrss", value);
      return this;
    }

    /**
     * Sets {@code ru_maxrss}.
     */
    public Rusage ru_maxrss(long value) {
      put("ru_maxrss", new Num(value));
      return this;
    }

    /**
     * Sets {@code ru_ixrss}.
     */
    public Rusage ru_ixrss(LongArg value) {
      put("ru_ixrss", value);
      return this;
    }

    /**
     * Sets {@code ru_ixrss}.
     */
    public Rusage ru_ixrss(long value) {
      put("ru_ixrss", new Num(value));
      return this;
    }

    /**
     * Sets {@code ru_idrss}.
     */
    public Rusage ru_idrss(LongArg value) {
      put("ru_idrss", value);
      return this;
    }

    /**
     * Sets {@code ru_idrss}.
     */
    public Rusage ru_idrss(long value) {
      put("ru_idrss", new Num(value));
      return this;
    }

    /**
     * Sets {@code ru_isrss}.
     */
    public Rusage ru_isrss(LongArg value) {
      put("ru_isrss", value);
      return this;
    }

    /**
     * Sets {@code ru_isrss}.
     */
    public Rusage ru_isrss(long value) {
      put("ru_isrss", new Num(value));
      return this;
    }

    /**
     * Sets {@code ru_minflt}.
     */
    public Rusage ru_minflt(LongArg value) {
      put("ru_minflt", value);
      return this;
    }

    /**
     * Sets {@code ru_minflt}.
     */
    public Rusage ru_minflt(long value) {
      put("ru_minflt", new Num(value));
      return this;
    }

    /**
     * Sets {@code ru_majflt}.
     */
    public Rusage ru_majflt(LongArg value) {
      put("ru_majflt", value);
      return this;
    }

    /**
     * Sets {@code ru_majflt}.
     */
    public Rusage ru_majflt(long value) {
      put("ru_majflt", new Num(value));
      return this;
    }

    /**
     * Sets {@code ru_nswap}.
     */
    public Rusage ru_nswap(LongArg value) {
      put("ru_nswap", value);
      return this;
    }

    /**
     * Sets {@code ru_nswap}.
     */
    public Rusage ru_nswap(long value) {
      put("ru_nswap", new Num(value));
      return this;
    }

    /**
     * Sets {@code ru_inblock}.
     */
    public Rusage ru_inblock(LongArg value) {
      put("ru_inblock", value);
      return this;
    }

    /**
     * Sets {@code ru_inblock}.
     */
    public Rusage ru_inblock(long value) {
      put("ru_inblock", new Num(value));
      return this;
    }

    /**
     * Sets {@code ru_oublock}.
     */
    public Rusage ru_oublock(LongArg value) {
      put("ru_oublock", value);
      return this;
    }

    /**
     * Sets {@code ru_oublock}.
     */
    public Rusage ru_oublock(long value) {
      put("ru_oublock", new Num(value));
      return this;
    }

    /**
     * Sets {@code ru_msgsnd}.
     */
    public Rusage ru_msgsnd(LongArg value) {
      put("ru_msgsnd", value);
      return this;
    }

    /**
     * Sets {@code ru_msgsnd}.
     */
    public Rusage ru_msgsnd(long value) {
      put("ru_msgsnd", new Num(value));
      return this;
    }

    /**
     * Sets {@code ru_msgrcv}.
     */
    public Rusage ru_msgrcv(LongArg value) {
      put("ru_msgrcv", value);
      return this;
    }

    /**
     * Sets {@code ru_msgrcv}.
     */
    public Rusage ru_msgrcv(long value) {
      put("ru_msgrcv", new Num(value));
      return this;
    }

    /**
     * Sets {@code ru_nsignals}.
     */
    public Rusage ru_nsignals(LongArg value) {
      put("ru_nsignals", value);
      return this;
    }

    /**
     * Sets {@code ru_nsignals}.
     */
    public Rusage ru_nsignals(long value) {
      put("ru_nsignals", new Num(value));
      return this;
    }

    /**
     * Sets {@code ru_nvcsw}.
     */
    public Rusage ru_nvcsw(LongArg value) {
      put("ru_nvcsw", value);
      return this;
    }

    /**
     * Sets {@code ru_nvcsw}.
     */
    public Rusage ru_nvcsw(long value) {
      put("ru_nvcsw", new Num(value));
      return this;
    }

    /**
     * Sets {@code ru_nivcsw}.
     */
    public Rusage ru_nivcsw(LongArg value) {
      put("ru_nivcsw", value);
      return this;
    }

    /**
     * Sets {@code ru_nivcsw}.
     */
    public Rusage ru_nivcsw(long value) {
      put("ru_nivcsw", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct rlimit}.
   */
  public static final class Rlimit extends StructLiteral {
    Rlimit() {
      super("rlimit");
    }

    /**
     * Sets {@code rlim_cur}.
     */
    public Rlimit rlim_cur(LongArg value) {
      put("rlim_cur", value);
      return this;
    }

    /**
     * Sets {@code rlim_cur}.
     */
    public Rlimit rlim_cur(long value) {
      put("rlim_cur", new Num(value));
      return this;
    }

    /**
     * Sets {@code rlim_max}.
     */
    public Rlimit rlim_max(LongArg value) {
      put("rlim_max", value);
      return this;
    }

    /**
     * Sets {@code rlim_max}.
     */
    public Rlimit rlim_max(long value) {
      put("rlim_max", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct rlimit64}.
   */
  public static final class Rlimit64 extends StructLiteral {
    Rlimit64() {
      super("rlimit64");
    }

    /**
     * Sets {@code rlim_cur}.
     */
    public Rlimit64 rlim_cur(LongArg value) {
      put("rlim_cur", value);
      return this;
    }

    /**
     * Sets {@code rlim_cur}.
     */
    public Rlimit64 rlim_cur(long value) {
      put("rlim_cur", new Num(value));
      return this;
    }

    /**
     * Sets {@code rlim_max}.
     */
    public Rlimit64 rlim_max(LongArg value) {
      put("rlim_max", value);
      return this;
    }

    /**
     * Sets {@code rlim_max}.
     */
    public Rlimit64 rlim_max(long value) {
      put("rlim_max", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct sysinfo}.
   */
  public static final class Sysinfo extends StructLiteral {
    Sysinfo() {
      super("sysinfo");
    }

    /**
     * Sets {@code uptime}.
     */
    public Sysinfo uptime(LongArg value) {
      put("uptime", value);
      return this;
    }

    /**
     * Sets {@code uptime}.
     */
    public Sysinfo uptime(long value) {
      put("uptime", new Num(value));
      return this;
    }

    /**
     * Sets {@code loads}.
     */
    public Sysinfo loads(SpanArg value) {
      put("loads", value);
      return this;
    }

    /**
     * Sets {@code totalram}.
     */
    public Sysinfo totalram(LongArg value) {
      put("totalram", value);
      return this;
    }

    /**
     * Sets {@code totalram}.
     */
    public Sysinfo totalram(long value) {
      put("totalram", new Num(value));
      return this;
    }

    /**
     * Sets {@code freeram}.
     */
    public Sysinfo freeram(LongArg value) {
      put("freeram", value);
      return this;
    }

    /**
     * Sets {@code freeram}.
     */
    public Sysinfo freeram(long value) {
      put("freeram", new Num(value));
      return this;
    }

    /**
     * Sets {@code sharedram}.
     */
    public Sysinfo sharedram(LongArg value) {
      put("sharedram", value);
      return this;
    }

    /**
     * Sets {@code sharedram}.
     */
    public Sysinfo sharedram(long value) {
      put("sharedram", new Num(value));
      return this;
    }

    /**
     * Sets {@code bufferram}.
     */
    public Sysinfo bufferram(LongArg value) {
      put("bufferram", value);
      return this;
    }

    /**
     * Sets {@code bufferram}.
     */
    public Sysinfo bufferram(long value) {
      put("bufferram", new Num(value));
      return this;
    }

    /**
     * Sets {@code totalswap}.
     */
    public Sysinfo totalswap(LongArg value) {
      put("totalswap", value);
      return this;
    }

    /**
     * Sets {@code totalswap}.
     */
    public Sysinfo totalswap(long value) {
      put("totalswap", new Num(value));
      return this;
    }

    /**
     * Sets {@code freeswap}.
     */
    public Sysinfo freeswap(LongArg value) {
      put("freeswap", value);
      return this;
    }

    /**
     * Sets {@code freeswap}.
     */
    public Sysinfo freeswap(long value) {
      put("freeswap", new Num(value));
      return this;
    }

    /**
     * Sets {@code procs}.
     */
    public Sysinfo procs(LongArg value) {
      put("procs", value);
      return this;
    }

    /**
     * Sets {@code procs}.
     */
    public Sysinfo procs(long value) {
      put("procs", new Num(value));
      return this;
    }

    /**
     * Sets {@code totalhigh}.
     */
    public Sysinfo totalhigh(LongArg value) {
      put("totalhigh", value);
      return this;
    }

    /**
     * Sets {@code totalhigh}.
     */
    public Sysinfo totalhigh(long value) {
      put("totalhigh", new Num(value));
      return this;
    }

    /**
     * Sets {@code freehigh}.
     */
    public Sysinfo freehigh(LongArg value) {
      put("freehigh", value);
      return this;
    }

    /**
     * Sets {@code freehigh}.
     */
    public Sysinfo freehigh(long value) {
      put("freehigh", new Num(value));
      return this;
    }

    /**
     * Sets {@code mem_unit}.
     */
    public Sysinfo mem_unit(LongArg value) {
      put("mem_unit", value);
      return this;
    }

    /**
     * Sets {@code mem_unit}.
     */
    public Sysinfo mem_unit(long value) {
      put("mem_unit", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct new_utsname}.
   */
  public static final class NewUtsname extends StructLiteral {
    NewUtsname() {
      super("new_utsname");
    }

    /**
     * Sets {@code sysname}.
     */
    public NewUtsname sysname(SpanArg value) {
      put("sysname", value);
      return this;
    }

    /**
     * Sets {@code nodename}.
     */
    public NewUtsname nodename(SpanArg value) {
      put("nodename", value);
      return this;
    }

    /**
     * Sets {@code release}.
     */
    public NewUtsname release(SpanArg value) {
      put("release", value);
      return this;
    }

    /**
     * Sets {@code version}.
     */
    public NewUtsname version(SpanArg value) {
      put("version", value);
      return this;
    }

    /**
     * Sets {@code machine}.
     */
    public NewUtsname machine(SpanArg value) {
      put("machine", value);
      return this;
    }

    /**
     * Sets {@code domainname}.
     */
    public NewUtsname domainname(SpanArg value) {
      put("domainname", value);
      return this;
    }
  }

  /**
   * A value of {@code struct clone_args}.
   */
  public static final class CloneArgs extends StructLiteral {
    CloneArgs() {
      super("clone_args");
    }

    /**
     * Sets {@code flags}.
     */
    public CloneArgs flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public CloneArgs flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * Sets {@code pidfd}.
     */
    public CloneArgs pidfd(LongArg value) {
      put("pidfd", value);
      return this;
    }

    /**
     * Sets {@code pidfd}.
     */
    public CloneArgs pidfd(long value) {
      put("pidfd", new Num(value));
      return this;
    }

    /**
     * Sets {@code child_tid}.
     */
    public CloneArgs child_tid(LongArg value) {
      put("child_tid", value);
      return this;
    }

    /**
     * Sets {@code child_tid}.
     */
    public CloneArgs child_tid(long value) {
      put("child_tid", new Num(value));
      return this;
    }

    /**
     * Sets {@code parent_tid}.
     */
    public CloneArgs parent_tid(LongArg value) {
      put("parent_tid", value);
      return this;
    }

    /**
     * Sets {@code parent_tid}.
     */
    public CloneArgs parent_tid(long value) {
      put("parent_tid", new Num(value));
      return this;
    }

    /**
     * Sets {@code exit_signal}.
     */
    public CloneArgs exit_signal(LongArg value) {
      put("exit_signal", value);
      return this;
    }

    /**
     * Sets {@code exit_signal}.
     */
    public CloneArgs exit_signal(long value) {
      put("exit_signal", new Num(value));
      return this;
    }

    /**
     * Sets {@code stack}.
     */
    public CloneArgs stack(LongArg value) {
      put("stack", value);
      return this;
    }

    /**
     * Sets {@code stack}.
     */
    public CloneArgs stack(long value) {
      put("stack", new Num(value));
      return this;
    }

    /**
     * Sets {@code stack_size}.
     */
    public CloneArgs stack_size(LongArg value) {
      put("stack_size", value);
      return this;
    }

    /**
     * Sets {@code stack_size}.
     */
    public CloneArgs stack_size(long value) {
      put("stack_size", new Num(value));
      return this;
    }

    /**
     * Sets {@code tls}.
     */
    public CloneArgs tls(LongArg value) {
      put("tls", value);
      return this;
    }

    /**
     * Sets {@code tls}.
     */
    public CloneArgs tls(long value) {
      put("tls", new Num(value));
      return this;
    }

    /**
     * Sets {@code set_tid}.
     */
    public CloneArgs set_tid(LongArg value) {
      put("set_tid", value);
      return this;
    }

    /**
     * Sets {@code set_tid}.
     */
    public CloneArgs set_tid(long value) {
      put("set_tid", new Num(value));
      return this;
    }

    /**
     * Sets {@code set_tid_size}.
     */
    public CloneArgs set_tid_size(LongArg value) {
      put("set_tid_size", value);
      return this;
    }

    /**
     * Sets {@code set_tid_size}.
     */
    public CloneArgs set_tid_size(long value) {
      put("set_tid_size", new Num(value));
      return this;
    }

    /**
     * Sets {@code cgroup}.
     */
    public CloneArgs cgroup(LongArg value) {
      put("cgroup", value);
      return this;
    }

    /**
     * Sets {@code cgroup}.
     */
    public CloneArgs cgroup(long value) {
      put("cgroup", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct sched_attr}.
   */
  public static final class SchedAttr extends StructLiteral {
    SchedAttr() {
      super("sched_attr");
    }

    /**
     * Sets {@code size}.
     */
    public SchedAttr size(LongArg value) {
      put("size", value);
      return this;
    }

    /**
     * Sets {@code size}.
     */
    public SchedAttr size(long value) {
      put("size", new Num(value));
      return this;
    }

    /**
     * Sets {@code sched_policy}.
     */
    public SchedAttr sched_policy(LongArg value) {
      put("sched_policy", value);
      return this;
    }

    /**
     * Sets {@code sched_policy}.
     */
    public SchedAttr sched_policy(long value) {
      put("sched_policy", new Num(value));
      return this;
    }

    /**
     * Sets {@code sched_flags}.
     */
    public SchedAttr sched_flags(LongArg value) {
      put("sched_flags", value);
      return this;
    }

    /**
     * Sets {@code sched_flags}.
     */
    public SchedAttr sched_flags(long value) {
      put("sched_flags", new Num(value));
      return this;
    }

    /**
     * Sets {@code sched_nice}.
     */
    public SchedAttr sched_nice(LongArg value) {
      put("sched_nice", value);
      return this;
    }

    /**
     * Sets {@code sched_nice}.
     */
    public SchedAttr sched_nice(long value) {
      put("sched_nice", new Num(value));
      return this;
    }

    /**
     * Sets {@code sched_priority}.
     */
    public SchedAttr sched_priority(LongArg value) {
      put("sched_priority", value);
      return this;
    }

    /**
     * Sets {@code sched_priority}.
     */
    public SchedAttr sched_priority(long value) {
      put("sched_priority", new Num(value));
      return this;
    }

    /**
     * Sets {@code sched_runtime}.
     */
    public SchedAttr sched_runtime(LongArg value) {
      put("sched_runtime", value);
      return this;
    }

    /**
     * Sets {@code sched_runtime}.
     */
    public SchedAttr sched_runtime(long value) {
      put("sched_runtime", new Num(value));
      return this;
    }

    /**
     * Sets {@code sched_deadline}.
     */
    public SchedAttr sched_deadline(LongArg value) {
      put("sched_deadline", value);
      return this;
    }

    /**
     * Sets {@code sched_deadline}.
     */
    public SchedAttr sched_deadline(long value) {
      put("sched_deadline", new Num(value));
      return this;
    }

    /**
     * Sets {@code sched_period}.
     */
    public SchedAttr sched_period(LongArg value) {
      put("sched_period", value);
      return this;
    }

    /**
     * Sets {@code sched_period}.
     */
    public SchedAttr sched_period(long value) {
      put("sched_period", new Num(value));
      return this;
    }

    /**
     * Sets {@code sched_util_min}.
     */
    public SchedAttr sched_util_min(LongArg value) {
      put("sched_util_min", value);
      return this;
    }

    /**
     * Sets {@code sched_util_min}.
     */
    public SchedAttr sched_util_min(long value) {
      put("sched_util_min", new Num(value));
      return this;
    }

    /**
     * Sets {@code sched_util_max}.
     */
    public SchedAttr sched_util_max(LongArg value) {
      put("sched_util_max", value);
      return this;
    }

    /**
     * Sets {@code sched_util_max}.
     */
    public SchedAttr sched_util_max(long value) {
      put("sched_util_max", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct __user_cap_header_struct}.
   */
  public static final class UserCapHeaderStruct extends StructLiteral {
    UserCapHeaderStruct() {
      super("__user_cap_header_struct");
    }

    /**
     * Sets {@code version}.
     */
    public UserCapHeaderStruct version(LongArg value) {
      put("version", value);
      return this;
    }

    /**
     * Sets {@code version}.
     */
    public UserCapHeaderStruct version(long value) {
      put("version", new Num(value));
      return this;
    }

    /**
     * Sets {@code pid}.
     */
    public UserCapHeaderStruct pid(LongArg value) {
      put("pid", value);
      return this;
    }

    /**
     * Sets {@code pid}.
     */
    public UserCapHeaderStruct pid(long value) {
      put("pid", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct __user_cap_data_struct}.
   */
  public static final class UserCapDataStruct extends StructLiteral {
    UserCapDataStruct() {
      super("__user_cap_data_struct");
    }

    /**
     * Sets {@code effective}.
     */
    public UserCapDataStruct effective(LongArg value) {
      put("effective", value);
      return this;
    }

    /**
     * Sets {@code effective}.
     */
    public UserCapDataStruct effective(long value) {
      put("effective", new Num(value));
      return this;
    }

    /**
     * Sets {@code permitted}.
     */
    public UserCapDataStruct permitted(LongArg value) {
      put("permitted", value);
      return this;
    }

    /**
     * Sets {@code permitted}.
     */
    public UserCapDataStruct permitted(long value) {
      put("permitted", new Num(value));
      return this;
    }

    /**
     * Sets {@code inheritable}.
     */
    public UserCapDataStruct inheritable(LongArg value) {
      put("inheritable", value);
      return this;
    }

    /**
     * Sets {@code inheritable}.
     */
    public UserCapDataStruct inheritable(long value) {
      put("inheritable", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct ip_mreqn}.
   */
  public static final class IpMreqn extends StructLiteral {
    IpMreqn() {
      super("ip_mreqn");
    }

    /**
     * Sets {@code imr_multiaddr}.
     */
    public IpMreqn imr_multiaddr(LongArg value) {
      put("imr_multiaddr", value);
      return this;
    }

    /**
     * Sets {@code imr_multiaddr}.
     */
    public IpMreqn imr_multiaddr(long value) {
      put("imr_multiaddr", new Num(value));
      return this;
    }

    /**
     * Sets {@code imr_address}.
     */
    public IpMreqn imr_address(LongArg value) {
      put("imr_address", value);
      return this;
    }

    /**
     * Sets {@code imr_address}.
     */
    public IpMreqn imr_address(long value) {
      put("imr_address", new Num(value));
      return this;
    }

    /**
     * Sets {@code imr_ifindex}.
     */
    public IpMreqn imr_ifindex(LongArg value) {
      put("imr_ifindex", value);
      return this;
    }

    /**
     * Sets {@code imr_ifindex}.
     */
    public IpMreqn imr_ifindex(long value) {
      put("imr_ifindex", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct ipv6_mreq}.
   */
  public static final class Ipv6Mreq extends StructLiteral {
    Ipv6Mreq() {
      super("ipv6_mreq");
    }

    /**
     * Sets {@code ipv6mr_multiaddr}.
     */
    public Ipv6Mreq ipv6mr_multiaddr(SpanArg value) {
      put("ipv6mr_multiaddr", value);
      return this;
    }

    /**
     * Sets {@code ipv6mr_ifindex}.
     */
    public Ipv6Mreq ipv6mr_ifindex(LongArg value) {
      put("ipv6mr_ifindex", value);
      return this;
    }

    /**
     * Sets {@code ipv6mr_ifindex}.
     */
    public Ipv6Mreq ipv6mr_ifindex(long value) {
      put("ipv6mr_ifindex", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct in_pktinfo}.
   */
  public static final class InPktinfo extends StructLiteral {
    InPktinfo() {
      super("in_pktinfo");
    }

    /**
     * Sets {@code ipi_ifindex}.
     */
    public InPktinfo ipi_ifindex(LongArg value) {
      put("ipi_ifindex", value);
      return this;
    }

    /**
     * Sets {@code ipi_ifindex}.
     */
    public InPktinfo ipi_ifindex(long value) {
      put("ipi_ifindex", new Num(value));
      return this;
    }

    /**
     * Sets {@code ipi_spec_dst}.
     */
    public InPktinfo ipi_spec_dst(LongArg value) {
      put("ipi_spec_dst", value);
      return this;
    }

    /**
     * Sets {@code ipi_spec_dst}.
     */
    public InPktinfo ipi_spec_dst(long value) {
      put("ipi_spec_dst", new Num(value));
      return this;
    }

    /**
     * Sets {@code ipi_addr}.
     */
    public InPktinfo ipi_addr(LongArg value) {
      put("ipi_addr", value);
      return this;
    }

    /**
     * Sets {@code ipi_addr}.
     */
    public InPktinfo ipi_addr(long value) {
      put("ipi_addr", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct sockaddr_nl}.
   */
  public static final class SockaddrNl extends StructLiteral {
    SockaddrNl() {
      super("sockaddr_nl");
    }

    /**
     * Sets {@code nl_family}.
     */
    public SockaddrNl nl_family(LongArg value) {
      put("nl_family", value);
      return this;
    }

    /**
     * Sets {@code nl_family}.
     */
    public SockaddrNl nl_family(long value) {
      put("nl_family", new Num(value));
      return this;
    }

    /**
     * Sets {@code nl_pad}.
     */
    public SockaddrNl nl_pad(LongArg value) {
      put("nl_pad", value);
      return this;
    }

    /**
     * Sets {@code nl_pad}.
     */
    public SockaddrNl nl_pad(long value) {
      put("nl_pad", new Num(value));
      return this;
    }

    /**
     * Sets {@code nl_pid}.
     */
    public SockaddrNl nl_pid(LongArg value) {
      put("nl_pid", value);
      return this;
    }

    /**
     * Sets {@code nl_pid}.
     */
    public SockaddrNl nl_pid(long value) {
      put("nl_pid", new Num(value));
      return this;
    }

    /**
     * Sets {@code nl_groups}.
     */
    public SockaddrNl nl_groups(LongArg value) {
      put("nl_groups", value);
      return this;
    }

    /**
     * Sets {@code nl_groups}.
     */
    public SockaddrNl nl_groups(long value) {
      put("nl_groups", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct sockaddr_ll}.
   */
  public static final class SockaddrLl extends StructLiteral {
    SockaddrLl() {
      super("sockaddr_ll");
    }

    /**
     * Sets {@code sll_family}.
     */
    public SockaddrLl sll_family(LongArg value) {
      put("sll_family", value);
      return this;
    }

    /**
     * Sets {@code sll_family}.
     */
    public SockaddrLl sll_family(long value) {
      put("sll_family", new Num(value));
      return this;
    }

    /**
     * Sets {@code sll_protocol}.
     */
    public SockaddrLl sll_protocol(LongArg value) {
      put("sll_protocol", value);
      return this;
    }

    /**
     * Sets {@code sll_protocol}.
     */
    public SockaddrLl sll_protocol(long value) {
      put("sll_protocol", new Num(value));
      return this;
    }

    /**
     * Sets {@code sll_ifindex}.
     */
    public SockaddrLl sll_ifindex(LongArg value) {
      put("sll_ifindex", value);
      return this;
    }

    /**
     * Sets {@code sll_ifindex}.
     */
    public SockaddrLl sll_ifindex(long value) {
      put("sll_ifindex", new Num(value));
      return this;
    }

    /**
     * Sets {@code sll_hatype}.
     */
    public SockaddrLl sll_hatype(LongArg value) {
      put("sll_hatype", value);
      return this;
    }

    /**
     * Sets {@code sll_hatype}.
     */
    public SockaddrLl sll_hatype(long value) {
      put("sll_hatype", new Num(value));
      return this;
    }

    /**
     * Sets {@code sll_pkttype}.
     */
    public SockaddrLl sll_pkttype(LongArg value) {
      put("sll_pkttype", value);
      return this;
    }

    /**
     * Sets {@code sll_pkttype}.
     */
    public SockaddrLl sll_pkttype(long value) {
      put("sll_pkttype", new Num(value));
      return this;
    }

    /**
     * Sets {@code sll_halen}.
     */
    public SockaddrLl sll_halen(LongArg value) {
      put("sll_halen", value);
      return this;
    }

    /**
     * Sets {@code sll_halen}.
     */
    public SockaddrLl sll_halen(long value) {
      put("sll_halen", new Num(value));
      return this;
    }

    /**
     * Sets {@code sll_addr}.
     */
    public SockaddrLl sll_addr(SpanArg value) {
      put("sll_addr", value);
      return this;
    }
  }

  /**
   * A value of {@code struct sockaddr_alg}.
   */
  public static final class SockaddrAlg extends StructLiteral {
    SockaddrAlg() {
      super("sockaddr_alg");
    }

    /**
     * Sets {@code salg_family}.
     */
    public SockaddrAlg salg_family(LongArg value) {
      put("salg_family", value);
      return this;
    }

    /**
     * Sets {@code salg_family}.
     */
    public SockaddrAlg salg_family(long value) {
      put("salg_family", new Num(value));
      return this;
    }

    /**
     * Sets {@code salg_type}.
     */
    public SockaddrAlg salg_type(SpanArg value) {
      put("salg_type", value);
      return this;
    }

    /**
     * Sets {@code salg_feat}.
     */
    public SockaddrAlg salg_feat(LongArg value) {
      put("salg_feat", value);
      return this;
    }

    /**
     * Sets {@code salg_feat}.
     */
    public SockaddrAlg salg_feat(long value) {
      put("salg_feat", new Num(value));
      return this;
    }

    /**
     * Sets {@code salg_mask}.
     */
    public SockaddrAlg salg_mask(LongArg value) {
      put("salg_mask", value);
      return this;
    }

    /**
     * Sets {@code salg_mask}.
     */
    public SockaddrAlg salg_mask(long value) {
      put("salg_mask", new Num(value));
      return this;
    }

    /**
     * Sets {@code salg_name}.
     */
    public SockaddrAlg salg_name(SpanArg value) {
      put("salg_name", value);
      return this;
    }
  }

  /**
   * A value of {@code struct tcp_info}.
   */
  public static final class TcpInfo extends StructLiteral {
    TcpInfo() {
      super("tcp_info");
    }

    /**
     * Sets {@code tcpi_state}.
     */
    public TcpInfo tcpi_state(LongArg value) {
      put("tcpi_state", value);
      return this;
    }

    /**
     * Sets {@code tcpi_state}.
     */
    public TcpInfo tcpi_state(long value) {
      put("tcpi_state", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_ca_state}.
     */
    public TcpInfo tcpi_ca_state(LongArg value) {
      put("tcpi_ca_state", value);
      return this;
    }

    /**
     * Sets {@code tcpi_ca_state}.
     */
    public TcpInfo tcpi_ca_state(long value) {
      put("tcpi_ca_state", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_retransmits}.
     */
    public TcpInfo tcpi_retransmits(LongArg value) {
      put("tcpi_retransmits", value);
      return this;
    }

    /**
     * Sets {@code tcpi_retransmits}.
     */
    public TcpInfo tcpi_retransmits(long value) {
      put("tcpi_retransmits", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_probes}.
     */
    public TcpInfo tcpi_probes(LongArg value) {
      put("tcpi_probes", value);
      return this;
    }

    /**
     * Sets {@code tcpi_probes}.
     */
    public TcpInfo tcpi_probes(long value) {
      put("tcpi_probes", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_backoff}.
     */
    public TcpInfo tcpi_backoff(LongArg value) {
      put("tcpi_backoff", value);
      return this;
    }

    /**
     * Sets {@code tcpi_backoff}.
     */
    public TcpInfo tcpi_backoff(long value) {
      put("tcpi_backoff", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_options}.
     */
    public TcpInfo tcpi_options(LongArg value) {
      put("tcpi_options", value);
      return this;
    }

    /**
     * Sets {@code tcpi_options}.
     */
    public TcpInfo tcpi_options(long value) {
      put("tcpi_options", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_rto}.
     */
    public TcpInfo tcpi_rto(LongArg value) {
      put("tcpi_rto", value);
      return this;
    }

    /**
     * Sets {@code tcpi_rto}.
     */
    public TcpInfo tcpi_rto(long value) {
      put("tcpi_rto", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_ato}.
     */
    public TcpInfo tcpi_ato(LongArg value) {
      put("tcpi_ato", value);
      return this;
    }

    /**
     * Sets {@code tcpi_ato}.
     */
    public TcpInfo tcpi_ato(long value) {
      put("tcpi_ato", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_snd_mss}.
     */
    public TcpInfo tcpi_snd_mss(LongArg value) {
      put("tcpi_snd_mss", value);
      return this;
    }

    /**
     * Sets {@code tcpi_snd_mss}.
     */
    public TcpInfo tcpi_snd_mss(long value) {
      put("tcpi_snd_mss", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_rcv_mss}.
     */
    public TcpInfo tcpi_rcv_mss(LongArg value) {
      put("tcpi_rcv_mss", value);
      return this;
    }

    /**
     * Sets {@code tcpi_rcv_mss}.
     */
    public TcpInfo tcpi_rcv_mss(long value) {
      put("tcpi_rcv_mss", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_unacked}.
     */
    public TcpInfo tcpi_unacked(LongArg value) {
      put("tcpi_unacked", value);
      return this;
    }

    /**
     * Sets {@code tcpi_unacked}.
     */
    public TcpInfo tcpi_unacked(long value) {
      put("tcpi_unacked", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_sacked}.
     */
    public TcpInfo tcpi_sacked(LongArg value) {
      put("tcpi_sacked", value);
      return this;
    }

    /**
     * Sets {@code tcpi_sacked}.
     */
    public TcpInfo tcpi_sacked(long value) {
      put("tcpi_sacked", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_lost}.
     */
    public TcpInfo tcpi_lost(LongArg value) {
      put("tcpi_lost", value);
      return this;
    }

    /**
     * Sets {@code tcpi_lost}.
     */
    public TcpInfo tcpi_lost(long value) {
      put("tcpi_lost", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_retrans}.
     */
    public TcpInfo tcpi_retrans(LongArg value) {
      put("tcpi_retrans", value);
      return this;
    }

    /**
     * Sets {@code tcpi_retrans}.
     */
    public TcpInfo tcpi_retrans(long value) {
      put("tcpi_retrans", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_fackets}.
     */
    public TcpInfo tcpi_fackets(LongArg value) {
      put("tcpi_fackets", value);
      return this;
    }

    /**
     * Sets {@code tcpi_fackets}.
     */
    public TcpInfo tcpi_fackets(long value) {
      put("tcpi_fackets", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_last_data_sent}.
     */
    public TcpInfo tcpi_last_data_sent(LongArg value) {
      put("tcpi_last_data_sent", value);
      return this;
    }

    /**
     * Sets {@code tcpi_last_data_sent}.
     */
    public TcpInfo tcpi_last_data_sent(long value) {
      put("tcpi_last_data_sent", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_last_ack_sent}.
     */
    public TcpInfo tcpi_last_ack_sent(LongArg value) {
      put("tcpi_last_ack_sent", value);
      return this;
    }

    /**
     * Sets {@code tcpi_last_ack_sent}.
     */
    public TcpInfo tcpi_last_ack_sent(long value) {
      put("tcpi_last_ack_sent", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_last_data_recv}.
     */
    public TcpInfo tcpi_last_data_recv(LongArg value) {
      put("tcpi_last_data_recv", value);
      return this;
    }

    /**
     * Sets {@code tcpi_last_data_recv}.
     */
    public TcpInfo tcpi_last_data_recv(long value) {
      put("tcpi_last_data_recv", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_last_ack_recv}.
     */
    public TcpInfo tcpi_last_ack_recv(LongArg value) {
      put("tcpi_last_ack_recv", value);
      return this;
    }

    /**
     * Sets {@code tcpi_last_ack_recv}.
     */
    public TcpInfo tcpi_last_ack_recv(long value) {
      put("tcpi_last_ack_recv", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_pmtu}.
     */
    public TcpInfo tcpi_pmtu(LongArg value) {
      put("tcpi_pmtu", value);
      return this;
    }

    /**
     * Sets {@code tcpi_pmtu}.
     */
    public TcpInfo tcpi_pmtu(long value) {
      put("tcpi_pmtu", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_rcv_ssthresh}.
     */
    public TcpInfo tcpi_rcv_ssthresh(LongArg value) {
      put("tcpi_rcv_ssthresh", value);
      return this;
    }

    /**
     * Sets {@code tcpi_rcv_ssthresh}.
     */
    public TcpInfo tcpi_rcv_ssthresh(long value) {
      put("tcpi_rcv_ssthresh", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_rtt}.
     */
    public TcpInfo tcpi_rtt(LongArg value) {
      put("tcpi_rtt", value);
      return this;
    }

    /**
     * Sets {@code tcpi_rtt}.
     */
    public TcpInfo tcpi_rtt(long value) {
      put("tcpi_rtt", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_rttvar}.
     */
    public TcpInfo tcpi_rttvar(LongArg value) {
      put("tcpi_rttvar", value);
      return this;
    }

    /**
     * Sets {@code tcpi_rttvar}.
     */
    public TcpInfo tcpi_rttvar(long value) {
      put("tcpi_rttvar", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_snd_ssthresh}.
     */
    public TcpInfo tcpi_snd_ssthresh(LongArg value) {
      put("tcpi_snd_ssthresh", value);
      return this;
    }

    /**
     * Sets {@code tcpi_snd_ssthresh}.
     */
    public TcpInfo tcpi_snd_ssthresh(long value) {
      put("tcpi_snd_ssthresh", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_snd_cwnd}.
     */
    public TcpInfo tcpi_snd_cwnd(LongArg value) {
      put("tcpi_snd_cwnd", value);
      return this;
    }

    /**
     * Sets {@code tcpi_snd_cwnd}.
     */
    public TcpInfo tcpi_snd_cwnd(long value) {
      put("tcpi_snd_cwnd", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_advmss}.
     */
    public TcpInfo tcpi_advmss(LongArg value) {
      put("tcpi_advmss", value);
      return this;
    }

    /**
     * Sets {@code tcpi_advmss}.
     */
    public TcpInfo tcpi_advmss(long value) {
      put("tcpi_advmss", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_reordering}.
     */
    public TcpInfo tcpi_reordering(LongArg value) {
      put("tcpi_reordering", value);
      return this;
    }

    /**
     * Sets {@code tcpi_reordering}.
     */
    public TcpInfo tcpi_reordering(long value) {
      put("tcpi_reordering", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_rcv_rtt}.
     */
    public TcpInfo tcpi_rcv_rtt(LongArg value) {
      put("tcpi_rcv_rtt", value);
      return this;
    }

    /**
     * Sets {@code tcpi_rcv_rtt}.
     */
    public TcpInfo tcpi_rcv_rtt(long value) {
      put("tcpi_rcv_rtt", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_rcv_space}.
     */
    public TcpInfo tcpi_rcv_space(LongArg value) {
      put("tcpi_rcv_space", value);
      return this;
    }

    /**
     * Sets {@code tcpi_rcv_space}.
     */
    public TcpInfo tcpi_rcv_space(long value) {
      put("tcpi_rcv_space", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_total_retrans}.
     */
    public TcpInfo tcpi_total_retrans(LongArg value) {
      put("tcpi_total_retrans", value);
      return this;
    }

    /**
     * Sets {@code tcpi_total_retrans}.
     */
    public TcpInfo tcpi_total_retrans(long value) {
      put("tcpi_total_retrans", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_pacing_rate}.
     */
    public TcpInfo tcpi_pacing_rate(LongArg value) {
      put("tcpi_pacing_rate", value);
      return this;
    }

    /**
     * Sets {@code tcpi_pacing_rate}.
     */
    public TcpInfo tcpi_pacing_rate(long value) {
      put("tcpi_pacing_rate", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_max_pacing_rate}.
     */
    public TcpInfo tcpi_max_pacing_rate(LongArg value) {
      put("tcpi_max_pacing_rate", value);
      return this;
    }

    /**
     * Sets {@code tcpi_max_pacing_rate}.
     */
    public TcpInfo tcpi_max_pacing_rate(long value) {
      put("tcpi_max_pacing_rate", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_bytes_acked}.
     */
    public TcpInfo tcpi_bytes_acked(LongArg value) {
      put("tcpi_bytes_acked", value);
      return this;
    }

    /**
     * Sets {@code tcpi_bytes_acked}.
     */
    public TcpInfo tcpi_bytes_acked(long value) {
      put("tcpi_bytes_acked", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_bytes_received}.
     */
    public TcpInfo tcpi_bytes_received(LongArg value) {
      put("tcpi_bytes_received", value);
      return this;
    }

    /**
     * Sets {@code tcpi_bytes_received}.
     */
    public TcpInfo tcpi_bytes_received(long value) {
      put("tcpi_bytes_received", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_segs_out}.
     */
    public TcpInfo tcpi_segs_out(LongArg value) {
      put("tcpi_segs_out", value);
      return this;
    }

    /**
     * Sets {@code tcpi_segs_out}.
     */
    public TcpInfo tcpi_segs_out(long value) {
      put("tcpi_segs_out", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_segs_in}.
     */
    public TcpInfo tcpi_segs_in(LongArg value) {
      put("tcpi_segs_in", value);
      return this;
    }

    /**
     * Sets {@code tcpi_segs_in}.
     */
    public TcpInfo tcpi_segs_in(long value) {
      put("tcpi_segs_in", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_notsent_bytes}.
     */
    public TcpInfo tcpi_notsent_bytes(LongArg value) {
      put("tcpi_notsent_bytes", value);
      return this;
    }

    /**
     * Sets {@code tcpi_notsent_bytes}.
     */
    public TcpInfo tcpi_notsent_bytes(long value) {
      put("tcpi_notsent_bytes", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_min_rtt}.
     */
    public TcpInfo tcpi_min_rtt(LongArg value) {
      put("tcpi_min_rtt", value);
      return this;
    }

    /**
     * Sets {@code tcpi_min_rtt}.
     */
    public TcpInfo tcpi_min_rtt(long value) {
      put("tcpi_min_rtt", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_data_segs_in}.
     */
    public TcpInfo tcpi_data_segs_in(LongArg value) {
      put("tcpi_data_segs_in", value);
      return this;
    }

    /**
     * Sets {@code tcpi_data_segs_in}.
     */
    public TcpInfo tcpi_data_segs_in(long value) {
      put("tcpi_data_segs_in", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_data_segs_out}.
     */
    public TcpInfo tcpi_data_segs_out(LongArg value) {
      put("tcpi_data_segs_out", value);
      return this;
    }

    /**
     * Sets {@code tcpi_data_segs_out}.
     */
    public TcpInfo tcpi_data_segs_out(long value) {
      put("tcpi_data_segs_out", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_delivery_rate}.
     */
    public TcpInfo tcpi_delivery_rate(LongArg value) {
      put("tcpi_delivery_rate", value);
      return this;
    }

    /**
     * Sets {@code tcpi_delivery_rate}.
     */
    public TcpInfo tcpi_delivery_rate(long value) {
      put("tcpi_delivery_rate", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_busy_time}.
     */
    public TcpInfo tcpi_busy_time(LongArg value) {
      put("tcpi_busy_time", value);
      return this;
    }

    /**
     * Sets {@code tcpi_busy_time}.
     */
    public TcpInfo tcpi_busy_time(long value) {
      put("tcpi_busy_time", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_rwnd_limited}.
     */
    public TcpInfo tcpi_rwnd_limited(LongArg value) {
      put("tcpi_rwnd_limited", value);
      return this;
    }

    /**
     * Sets {@code tcpi_rwnd_limited}.
     */
    public TcpInfo tcpi_rwnd_limited(long value) {
      put("tcpi_rwnd_limited", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_sndbuf_limited}.
     */
    public TcpInfo tcpi_sndbuf_limited(LongArg value) {
      put("tcpi_sndbuf_limited", value);
      return this;
    }

    /**
     * Sets {@code tcpi_sndbuf_limited}.
     */
    public TcpInfo tcpi_sndbuf_limited(long value) {
      put("tcpi_sndbuf_limited", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_delivered}.
     */
    public TcpInfo tcpi_delivered(LongArg value) {
      put("tcpi_delivered", value);
      return this;
    }

    /**
     * Sets {@code tcpi_delivered}.
     */
    public TcpInfo tcpi_delivered(long value) {
      put("tcpi_delivered", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_delivered_ce}.
     */
    public TcpInfo tcpi_delivered_ce(LongArg value) {
      put("tcpi_delivered_ce", value);
      return this;
    }

    /**
     * Sets {@code tcpi_delivered_ce}.
     */
    public TcpInfo tcpi_delivered_ce(long value) {
      put("tcpi_delivered_ce", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_bytes_sent}.
     */
    public TcpInfo tcpi_bytes_sent(LongArg value) {
      put("tcpi_bytes_sent", value);
      return this;
    }

    /**
     * Sets {@code tcpi_bytes_sent}.
     */
    public TcpInfo tcpi_bytes_sent(long value) {
      put("tcpi_bytes_sent", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_bytes_retrans}.
     */
    public TcpInfo tcpi_bytes_retrans(LongArg value) {
      put("tcpi_bytes_retrans", value);
      return this;
    }

    /**
     * Sets {@code tcpi_bytes_retrans}.
     */
    public TcpInfo tcpi_bytes_retrans(long value) {
      put("tcpi_bytes_retrans", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_dsack_dups}.
     */
    public TcpInfo tcpi_dsack_dups(LongArg value) {
      put("tcpi_dsack_dups", value);
      return this;
    }

    /**
     * Sets {@code tcpi_dsack_dups}.
     */
    public TcpInfo tcpi_dsack_dups(long value) {
      put("tcpi_dsack_dups", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_reord_seen}.
     */
    public TcpInfo tcpi_reord_seen(LongArg value) {
      put("tcpi_reord_seen", value);
      return this;
    }

    /**
     * Sets {@code tcpi_reord_seen}.
     */
    public TcpInfo tcpi_reord_seen(long value) {
      put("tcpi_reord_seen", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_rcv_ooopack}.
     */
    public TcpInfo tcpi_rcv_ooopack(LongArg value) {
      put("tcpi_rcv_ooopack", value);
      return this;
    }

    /**
     * Sets {@code tcpi_rcv_ooopack}.
     */
    public TcpInfo tcpi_rcv_ooopack(long value) {
      put("tcpi_rcv_ooopack", new Num(value));
      return this;
    }

    /**
     * Sets {@code tcpi_snd_wnd}.
     */
    public TcpInfo tcpi_snd_wnd(LongArg value) {
      put("tcpi_snd_wnd", value);
      return this;
    }

    /**
     * Sets {@code tcpi_snd_wnd}.
     */
    public TcpInfo tcpi_snd_wnd(long value) {
      put("tcpi_snd_wnd", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct statfs}.
   */
  public static final class Statfs extends StructLiteral {
    Statfs() {
      super("statfs");
    }

    /**
     * Sets {@code f_type}.
     */
    public Statfs f_type(LongArg value) {
      put("f_type", value);
      return this;
    }

    /**
     * Sets {@code f_type}.
     */
    public Statfs f_type(long value) {
      put("f_type", new Num(value));
      return this;
    }

    /**
     * Sets {@code f_bsize}.
     */
    public Statfs f_bsize(LongArg value) {
      put("f_bsize", value);
      return this;
    }

    /**
     * Sets {@code f_bsize}.
     */
    public Statfs f_bsize(long value) {
      put("f_bsize", new Num(value));
      return this;
    }

    /**
     * Sets {@code f_blocks}.
     */
    public Statfs f_blocks(LongArg value) {
      put("f_blocks", value);
      return this;
    }

    /**
     * Sets {@code f_blocks}.
     */
    public Statfs f_blocks(long value) {
      put("f_blocks", new Num(value));
      return this;
    }

    /**
     * Sets {@code f_bfree}.
     */
    public Statfs f_bfree(LongArg value) {
      put("f_bfree", value);
      return this;
    }

    /**
     * Sets {@code f_bfree}.
     */
    public Statfs f_bfree(long value) {
      put("f_bfree", new Num(value));
      return this;
    }

    /**
     * Sets {@code f_bavail}.
     */
    public Statfs f_bavail(LongArg value) {
      put("f_bavail", value);
      return this;
    }

    /**
     * Sets {@code f_bavail}.
     */
    public Statfs f_bavail(long value) {
      put("f_bavail", new Num(value));
      return this;
    }

    /**
     * Sets {@code f_files}.
     */
    public Statfs f_files(LongArg value) {
      put("f_files", value);
      return this;
    }

    /**
     * Sets {@code f_files}.
     */
    public Statfs f_files(long value) {
      put("f_files", new Num(value));
      return this;
    }

    /**
     * Sets {@code f_ffree}.
     */
    public Statfs f_ffree(LongArg value) {
      put("f_ffree", value);
      return this;
    }

    /**
     * Sets {@code f_ffree}.
     */
    public Statfs f_ffree(long value) {
      put("f_ffree", new Num(value));
      return this;
    }

    /**
     * Sets {@code f_fsid}.
     */
    public Statfs f_fsid(SpanArg value) {
      put("f_fsid", value);
      return this;
    }

    /**
     * Sets {@code f_namelen}.
     */
    public Statfs f_namelen(LongArg value) {
      put("f_namelen", value);
      return this;
    }

    /**
     * Sets {@code f_namelen}.
     */
    public Statfs f_namelen(long value) {
      put("f_namelen", new Num(value));
      return this;
    }

    /**
     * Sets {@code f_frsize}.
     */
    public Statfs f_frsize(LongArg value) {
      put("f_frsize", value);
      return this;
    }

    /**
     * Sets {@code f_frsize}.
     */
    public Statfs f_frsize(long value) {
      put("f_frsize", new Num(value));
      return this;
    }

    /**
     * Sets {@code f_flags}.
     */
    public Statfs f_flags(LongArg value) {
      put("f_flags", value);
      return this;
    }

    /**
     * Sets {@code f_flags}.
     */
    public Statfs f_flags(long value) {
      put("f_flags", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct ipc64_perm}.
   */
  public static final class Ipc64Perm extends StructLiteral {
    Ipc64Perm() {
      super("ipc64_perm");
    }

    /**
     * Sets {@code key}.
     */
    public Ipc64Perm key(LongArg value) {
      put("key", value);
      return this;
    }

    /**
     * Sets {@code key}.
     */
    public Ipc64Perm key(long value) {
      put("key", new Num(value));
      return this;
    }

    /**
     * Sets {@code uid}.
     */
    public Ipc64Perm uid(LongArg value) {
      put("uid", value);
      return this;
    }

    /**
     * Sets {@code uid}.
     */
    public Ipc64Perm uid(long value) {
      put("uid", new Num(value));
      return this;
    }

    /**
     * Sets {@code gid}.
     */
    public Ipc64Perm gid(LongArg value) {
      put("gid", value);
      return this;
    }

    /**
     * Sets {@code gid}.
     */
    public Ipc64Perm gid(long value) {
      put("gid", new Num(value));
      return this;
    }

    /**
     * Sets {@code cuid}.
     */
    public Ipc64Perm cuid(LongArg value) {
      put("cuid", value);
      return this;
    }

    /**
     * Sets {@code cuid}.
     */
    public Ipc64Perm cuid(long value) {
      put("cuid", new Num(value));
      return this;
    }

    /**
     * Sets {@code cgid}.
     */
    public Ipc64Perm cgid(LongArg value) {
      put("cgid", value);
      return this;
    }

    /**
     * Sets {@code cgid}.
     */
    public Ipc64Perm cgid(long value) {
      put("cgid", new Num(value));
      return this;
    }

    /**
     * Sets {@code mode}.
     */
    public Ipc64Perm mode(LongArg value) {
      put("mode", value);
      return this;
    }

    /**
     * Sets {@code mode}.
     */
    public Ipc64Perm mode(long value) {
      put("mode", new Num(value));
      return this;
    }

    /**
     * Sets {@code seq}.
     */
    public Ipc64Perm seq(LongArg value) {
      put("seq", value);
      return this;
    }

    /**
     * Sets {@code seq}.
     */
    public Ipc64Perm seq(long value) {
      put("seq", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct semid64_ds}.
   */
  public static final class Semid64Ds extends StructLiteral {
    Semid64Ds() {
      super("semid64_ds");
    }

    /**
     * Sets {@code sem_perm}.
     */
    public Semid64Ds sem_perm(SpanArg value) {
      put("sem_perm", value);
      return this;
    }

    /**
     * Sets {@code sem_otime}.
     */
    public Semid64Ds sem_otime(LongArg value) {
      put("sem_otime", value);
      return this;
    }

    /**
     * Sets {@code sem_otime}.
     */
    public Semid64Ds sem_otime(long value) {
      put("sem_otime", new Num(value));
      return this;
    }

    /**
     * Sets {@code sem_ctime}.
     */
    public Semid64Ds sem_ctime(LongArg value) {
      put("sem_ctime", value);
      return this;
    }

    /**
     * Sets {@code sem_ctime}.
     */
    public Semid64Ds sem_ctime(long value) {
      put("sem_ctime", new Num(value));
      return this;
    }

    /**
     * Sets {@code sem_nsems}.
     */
    public Semid64Ds sem_nsems(LongArg value) {
      put("sem_nsems", value);
      return this;
    }

    /**
     * Sets {@code sem_nsems}.
     */
    public Semid64Ds sem_nsems(long value) {
      put("sem_nsems", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct shmid64_ds}.
   */
  public static final class Shmid64Ds extends StructLiteral {
    Shmid64Ds() {
      super("shmid64_ds");
    }

    /**
     * Sets {@code shm_perm}.
     */
    public Shmid64Ds shm_perm(SpanArg value) {
      put("shm_perm", value);
      return this;
    }

    /**
     * Sets {@code shm_segsz}.
     */
    public Shmid64Ds shm_segsz(LongArg value) {
      put("shm_segsz", value);
      return this;
    }

    /**
     * Sets {@code shm_segsz}.
     */
    public Shmid64Ds shm_segsz(long value) {
      put("shm_segsz", new Num(value));
      return this;
    }

    /**
     * Sets {@code shm_atime}.
     */
    public Shmid64Ds shm_atime(LongArg value) {
      put("shm_atime", value);
      return this;
    }

    /**
     * Sets {@code shm_atime}.
     */
    public Shmid64Ds shm_atime(long value) {
      put("shm_atime", new Num(value));
      return this;
    }

    /**
     * Sets {@code shm_dtime}.
     */
    public Shmid64Ds shm_dtime(LongArg value) {
      put("shm_dtime", value);
      return this;
    }

    /**
     * Sets {@code shm_dtime}.
     */
    public Shmid64Ds shm_dtime(long value) {
      put("shm_dtime", new Num(value));
      return this;
    }

    /**
     * Sets {@code shm_ctime}.
     */
    public Shmid64Ds shm_ctime(LongArg value) {
      put("shm_ctime", value);
      return this;
    }

    /**
     * Sets {@code shm_ctime}.
     */
    public Shmid64Ds shm_ctime(long value) {
      put("shm_ctime", new Num(value));
      return this;
    }

    /**
     * Sets {@code shm_cpid}.
     */
    public Shmid64Ds shm_cpid(LongArg value) {
      put("shm_cpid", value);
      return this;
    }

    /**
     * Sets {@code shm_cpid}.
     */
    public Shmid64Ds shm_cpid(long value) {
      put("shm_cpid", new Num(value));
      return this;
    }

    /**
     * Sets {@code shm_lpid}.
     */
    public Shmid64Ds shm_lpid(LongArg value) {
      put("shm_lpid", value);
      return this;
    }

    /**
     * Sets {@code shm_lpid}.
     */
    public Shmid64Ds shm_lpid(long value) {
      put("shm_lpid", new Num(value));
      return this;
    }

    /**
     * Sets {@code shm_nattch}.
     */
    public Shmid64Ds shm_nattch(LongArg value) {
      put("shm_nattch", value);
      return this;
    }

    /**
     * Sets {@code shm_nattch}.
     */
    public Shmid64Ds shm_nattch(long value) {
      put("shm_nattch", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct msqid64_ds}.
   */
  public static final class Msqid64Ds extends StructLiteral {
    Msqid64Ds() {
      super("msqid64_ds");
    }

    /**
     * Sets {@code msg_perm}.
     */
    public Msqid64Ds msg_perm(SpanArg value) {
      put("msg_perm", value);
      return this;
    }

    /**
     * Sets {@code msg_stime}.
     */
    public Msqid64Ds msg_stime(LongArg value) {
      put("msg_stime", value);
      return this;
    }

    /**
     * Sets {@code msg_stime}.
     */
    public Msqid64Ds msg_stime(long value) {
      put("msg_stime", new Num(value));
      return this;
    }

    /**
     * Sets {@code msg_rtime}.
     */
    public Msqid64Ds msg_rtime(LongArg value) {
      put("msg_rtime", value);
      return this;
    }

    /**
     * Sets {@code msg_rtime}.
     */
    public Msqid64Ds msg_rtime(long value) {
      put("msg_rtime", new Num(value));
      return this;
    }

    /**
     * Sets {@code msg_ctime}.
     */
    public Msqid64Ds msg_ctime(LongArg value) {
      put("msg_ctime", value);
      return this;
    }

    /**
     * Sets {@code msg_ctime}.
     */
    public Msqid64Ds msg_ctime(long value) {
      put("msg_ctime", new Num(value));
      return this;
    }

    /**
     * Sets {@code msg_cbytes}.
     */
    public Msqid64Ds msg_cbytes(LongArg value) {
      put("msg_cbytes", value);
      return this;
    }

    /**
     * Sets {@code msg_cbytes}.
     */
    public Msqid64Ds msg_cbytes(long value) {
      put("msg_cbytes", new Num(value));
      return this;
    }

    /**
     * Sets {@code msg_qnum}.
     */
    public Msqid64Ds msg_qnum(LongArg value) {
      put("msg_qnum", value);
      return this;
    }

    /**
     * Sets {@code msg_qnum}.
     */
    public Msqid64Ds msg_qnum(long value) {
      put("msg_qnum", new Num(value));
      return this;
    }

    /**
     * Sets {@code msg_qbytes}.
     */
    public Msqid64Ds msg_qbytes(LongArg value) {
      put("msg_qbytes", value);
      return this;
    }

    /**
     * Sets {@code msg_qbytes}.
     */
    public Msqid64Ds msg_qbytes(long value) {
      put("msg_qbytes", new Num(value));
      return this;
    }

    /**
     * Sets {@code msg_lspid}.
     */
    public Msqid64Ds msg_lspid(LongArg value) {
      put("msg_lspid", value);
      return this;
    }

    /**
     * Sets {@code msg_lspid}.
     */
    public Msqid64Ds msg_lspid(long value) {
      put("msg_lspid", new Num(value));
      return this;
    }

    /**
     * Sets {@code msg_lrpid}.
     */
    public Msqid64Ds msg_lrpid(LongArg value) {
      put("msg_lrpid", value);
      return this;
    }

    /**
     * Sets {@code msg_lrpid}.
     */
    public Msqid64Ds msg_lrpid(long value) {
      put("msg_lrpid", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct sembuf}.
   */
  public static final class Sembuf extends StructLiteral {
    Sembuf() {
      super("sembuf");
    }

    /**
     * Sets {@code sem_num}.
     */
    public Sembuf sem_num(LongArg value) {
      put("sem_num", value);
      return this;
    }

    /**
     * Sets {@code sem_num}.
     */
    public Sembuf sem_num(long value) {
      put("sem_num", new Num(value));
      return this;
    }

    /**
     * Sets {@code sem_op}.
     */
    public Sembuf sem_op(LongArg value) {
      put("sem_op", value);
      return this;
    }

    /**
     * Sets {@code sem_op}.
     */
    public Sembuf sem_op(long value) {
      put("sem_op", new Num(value));
      return this;
    }

    /**
     * Sets {@code sem_flg}.
     */
    public Sembuf sem_flg(LongArg value) {
      put("sem_flg", value);
      return this;
    }

    /**
     * Sets {@code sem_flg}.
     */
    public Sembuf sem_flg(long value) {
      put("sem_flg", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct seminfo}.
   */
  public static final class Seminfo extends StructLiteral {
    Seminfo() {
      super("seminfo");
    }

    /**
     * Sets {@code semmap}.
     */
    public Seminfo semmap(LongArg value) {
      put("semmap", value);
      return this;
    }

    /**
     * Sets {@code semmap}.
     */
    public Seminfo semmap(long value) {
      put("semmap", new Num(value));
      return this;
    }

    /**
     * Sets {@code semmni}.
     */
    public Seminfo semmni(LongArg value) {
      put("semmni", value);
      return this;
    }

    /**
     * Sets {@code semmni}.
     */
    public Seminfo semmni(long value) {
      put("semmni", new Num(value));
      return this;
    }

    /**
     * Sets {@code semmns}.
     */
    public Seminfo semmns(LongArg value) {
      put("semmns", value);
      return this;
    }

    /**
     * Sets {@code semmns}.
     */
    public Seminfo semmns(long value) {
      put("semmns", new Num(value));
      return this;
    }

    /**
     * Sets {@code semmnu}.
     */
    public Seminfo semmnu(LongArg value) {
      put("semmnu", value);
      return this;
    }

    /**
     * Sets {@code semmnu}.
     */
    public Seminfo semmnu(long value) {
      put("semmnu", new Num(value));
      return this;
    }

    /**
     * Sets {@code semmsl}.
     */
    public Seminfo semmsl(LongArg value) {
      put("semmsl", value);
      return this;
    }

    /**
     * Sets {@code semmsl}.
     */
    public Seminfo semmsl(long value) {
      put("semmsl", new Num(value));
      return this;
    }

    /**
     * Sets {@code semopm}.
     */
    public Seminfo semopm(LongArg value) {
      put("semopm", value);
      return this;
    }

    /**
     * Sets {@code semopm}.
     */
    public Seminfo semopm(long value) {
      put("semopm", new Num(value));
      return this;
    }

    /**
     * Sets {@code semume}.
     */
    public Seminfo semume(LongArg value) {
      put("semume", value);
      return this;
    }

    /**
     * Sets {@code semume}.
     */
    public Seminfo semume(long value) {
      put("semume", new Num(value));
      return this;
    }

    /**
     * Sets {@code semusz}.
     */
    public Seminfo semusz(LongArg value) {
      put("semusz", value);
      return this;
    }

    /**
     * Sets {@code semusz}.
     */
    public Seminfo semusz(long value) {
      put("semusz", new Num(value));
      return this;
    }

    /**
     * Sets {@code semvmx}.
     */
    public Seminfo semvmx(LongArg value) {
      put("semvmx", value);
      return this;
    }

    /**
     * Sets {@code semvmx}.
     */
    public Seminfo semvmx(long value) {
      put("semvmx", new Num(value));
      return this;
    }

    /**
     * Sets {@code semaem}.
     */
    public Seminfo semaem(LongArg value) {
      put("semaem", value);
      return this;
    }

    /**
     * Sets {@code semaem}.
     */
    public Seminfo semaem(long value) {
      put("semaem", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct shminfo64}.
   */
  public static final class Shminfo64 extends StructLiteral {
    Shminfo64() {
      super("shminfo64");
    }

    /**
     * Sets {@code shmmax}.
     */
    public Shminfo64 shmmax(LongArg value) {
      put("shmmax", value);
      return this;
    }

    /**
     * Sets {@code shmmax}.
     */
    public Shminfo64 shmmax(long value) {
      put("shmmax", new Num(value));
      return this;
    }

    /**
     * Sets {@code shmmin}.
     */
    public Shminfo64 shmmin(LongArg value) {
      put("shmmin", value);
      return this;
    }

    /**
     * Sets {@code shmmin}.
     */
    public Shminfo64 shmmin(long value) {
      put("shmmin", new Num(value));
      return this;
    }

    /**
     * Sets {@code shmmni}.
     */
    public Shminfo64 shmmni(LongArg value) {
      put("shmmni", value);
      return this;
    }

    /**
     * Sets {@code shmmni}.
     */
    public Shminfo64 shmmni(long value) {
      put("shmmni", new Num(value));
      return this;
    }

    /**
     * Sets {@code shmseg}.
     */
    public Shminfo64 shmseg(LongArg value) {
      put("shmseg", value);
      return this;
    }

    /**
     * Sets {@code shmseg}.
     */
    public Shminfo64 shmseg(long value) {
      put("shmseg", new Num(value));
      return this;
    }

    /**
     * Sets {@code shmall}.
     */
    public Shminfo64 shmall(LongArg value) {
      put("shmall", value);
      return this;
    }

    /**
     * Sets {@code shmall}.
     */
    public Shminfo64 shmall(long value) {
      put("shmall", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct shm_info}.
   */
  public static final class ShmInfo extends StructLiteral {
    ShmInfo() {
      super("shm_info");
    }

    /**
     * Sets {@code used_ids}.
     */
    public ShmInfo used_ids(LongArg value) {
      put("used_ids", value);
      return this;
    }

    /**
     * Sets {@code used_ids}.
     */
    public ShmInfo used_ids(long value) {
      put("used_ids", new Num(value));
      return this;
    }

    /**
     * Sets {@code shm_tot}.
     */
    public ShmInfo shm_tot(LongArg value) {
      put("shm_tot", value);
      return this;
    }

    /**
     * Sets {@code shm_tot}.
     */
    public ShmInfo shm_tot(long value) {
      put("shm_tot", new Num(value));
      return this;
    }

    /**
     * Sets {@code shm_rss}.
     */
    public ShmInfo shm_rss(LongArg value) {
      put("shm_rss", value);
      return this;
    }

    /**
     * Sets {@code shm_rss}.
     */
    public ShmInfo shm_rss(long value) {
      put("shm_rss", new Num(value));
      return this;
    }

    /**
     * Sets {@code shm_swp}.
     */
    public ShmInfo shm_swp(LongArg value) {
      put("shm_swp", value);
      return this;
    }

    /**
     * Sets {@code shm_swp}.
     */
    public ShmInfo shm_swp(long value) {
      put("shm_swp", new Num(value));
      return this;
    }

    /**
     * Sets {@code swap_attempts}.
     */
    public ShmInfo swap_attempts(LongArg value) {
      put("swap_attempts", value);
      return this;
    }

    /**
     * Sets {@code swap_attempts}.
     */
    public ShmInfo swap_attempts(long value) {
      put("swap_attempts", new Num(value));
      return this;
    }

    /**
     * Sets {@code swap_successes}.
     */
    public ShmInfo swap_successes(LongArg value) {
      put("swap_successes", value);
      return this;
    }

    /**
     * Sets {@code swap_successes}.
     */
    public ShmInfo swap_successes(long value) {
      put("swap_successes", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct msginfo}.
   */
  public static final class Msginfo extends StructLiteral {
    Msginfo() {
      super("msginfo");
    }

    /**
     * Sets {@code msgpool}.
     */
    public Msginfo msgpool(LongArg value) {
      put("msgpool", value);
      return this;
    }

    /**
     * Sets {@code msgpool}.
     */
    public Msginfo msgpool(long value) {
      put("msgpool", new Num(value));
      return this;
    }

    /**
     * Sets {@code msgmap}.
     */
    public Msginfo msgmap(LongArg value) {
      put("msgmap", value);
      return this;
    }

    /**
     * Sets {@code msgmap}.
     */
    public Msginfo msgmap(long value) {
      put("msgmap", new Num(value));
      return this;
    }

    /**
     * Sets {@code msgmax}.
     */
    public Msginfo msgmax(LongArg value) {
      put("msgmax", value);
      return this;
    }

    /**
     * Sets {@code msgmax}.
     */
    public Msginfo msgmax(long value) {
      put("msgmax", new Num(value));
      return this;
    }

    /**
     * Sets {@code msgmnb}.
     */
    public Msginfo msgmnb(LongArg value) {
      put("msgmnb", value);
      return this;
    }

    /**
     * Sets {@code msgmnb}.
     */
    public Msginfo msgmnb(long value) {
      put("msgmnb", new Num(value));
      return this;
    }

    /**
     * Sets {@code msgmni}.
     */
    public Msginfo msgmni(LongArg value) {
      put("msgmni", value);
      return this;
    }

    /**
     * Sets {@code msgmni}.
     */
    public Msginfo msgmni(long value) {
      put("msgmni", new Num(value));
      return this;
    }

    /**
     * Sets {@code msgssz}.
     */
    public Msginfo msgssz(LongArg value) {
      put("msgssz", value);
      return this;
    }

    /**
     * Sets {@code msgssz}.
     */
    public Msginfo msgssz(long value) {
      put("msgssz", new Num(value));
      return this;
    }

    /**
     * Sets {@code msgtql}.
     */
    public Msginfo msgtql(LongArg value) {
      put("msgtql", value);
      return this;
    }

    /**
     * Sets {@code msgtql}.
     */
    public Msginfo msgtql(long value) {
      put("msgtql", new Num(value));
      return this;
    }

    /**
     * Sets {@code msgseg}.
     */
    public Msginfo msgseg(LongArg value) {
      put("msgseg", value);
      return this;
    }

    /**
     * Sets {@code msgseg}.
     */
    public Msginfo msgseg(long value) {
      put("msgseg", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct mq_attr}.
   */
  public static final class MqAttr extends StructLiteral {
    MqAttr() {
      super("mq_attr");
    }

    /**
     * Sets {@code mq_flags}.
     */
    public MqAttr mq_flags(LongArg value) {
      put("mq_flags", value);
      return this;
    }

    /**
     * Sets {@code mq_flags}.
     */
    public MqAttr mq_flags(long value) {
      put("mq_flags", new Num(value));
      return this;
    }

    /**
     * Sets {@code mq_maxmsg}.
     */
    public MqAttr mq_maxmsg(LongArg value) {
      put("mq_maxmsg", value);
      return this;
    }

    /**
     * Sets {@code mq_maxmsg}.
     */
    public MqAttr mq_maxmsg(long value) {
      put("mq_maxmsg", new Num(value));
      return this;
    }

    /**
     * Sets {@code mq_msgsize}.
     */
    public MqAttr mq_msgsize(LongArg value) {
      put("mq_msgsize", value);
      return this;
    }

    /**
     * Sets {@code mq_msgsize}.
     */
    public MqAttr mq_msgsize(long value) {
      put("mq_msgsize", new Num(value));
      return this;
    }

    /**
     * Sets {@code mq_curmsgs}.
     */
    public MqAttr mq_curmsgs(LongArg value) {
      put("mq_curmsgs", value);
      return this;
    }

    /**
     * Sets {@code mq_curmsgs}.
     */
    public MqAttr mq_curmsgs(long value) {
      put("mq_curmsgs", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct iocb}.
   */
  public static final class Iocb extends StructLiteral {
    Iocb() {
      super("iocb");
    }

    /**
     * Sets {@code aio_data}.
     */
    public Iocb aio_data(LongArg value) {
      put("aio_data", value);
      return this;
    }

    /**
     * Sets {@code aio_data}.
     */
    public Iocb aio_data(long value) {
      put("aio_data", new Num(value));
      return this;
    }

    /**
     * Sets {@code aio_key}.
     */
    public Iocb aio_key(LongArg value) {
      put("aio_key", value);
      return this;
    }

    /**
     * Sets {@code aio_key}.
     */
    public Iocb aio_key(long value) {
      put("aio_key", new Num(value));
      return this;
    }

    /**
     * Sets {@code aio_rw_flags}.
     */
    public Iocb aio_rw_flags(LongArg value) {
      put("aio_rw_flags", value);
      return this;
    }

    /**
     * Sets {@code aio_rw_flags}.
     */
    public Iocb aio_rw_flags(long value) {
      put("aio_rw_flags", new Num(value));
      return this;
    }

    /**
     * Sets {@code aio_lio_opcode}.
     */
    public Iocb aio_lio_opcode(LongArg value) {
      put("aio_lio_opcode", value);
      return this;
    }

    /**
     * Sets {@code aio_lio_opcode}.
     */
    public Iocb aio_lio_opcode(long value) {
      put("aio_lio_opcode", new Num(value));
      return this;
    }

    /**
     * Sets {@code aio_reqprio}.
     */
    public Iocb aio_reqprio(LongArg value) {
      put("aio_reqprio", value);
      return this;
    }

    /**
     * Sets {@code aio_reqprio}.
     */
    public Iocb aio_reqprio(long value) {
      put("aio_reqprio", new Num(value));
      return this;
    }

    /**
     * Sets {@code aio_fildes}.
     */
    public Iocb aio_fildes(FdArg value) {
      put("aio_fildes", value);
      return this;
    }

    /**
     * Sets {@code aio_buf}.
     */
    public Iocb aio_buf(SpanArg value) {
      put("aio_buf", value);
      return this;
    }

    /**
     * Sets {@code aio_offset}.
     */
    public Iocb aio_offset(LongArg value) {
      put("aio_offset", value);
      return this;
    }

    /**
     * Sets {@code aio_offset}.
     */
    public Iocb aio_offset(long value) {
      put("aio_offset", new Num(value));
      return this;
    }

    /**
     * Sets {@code aio_flags}.
     */
    public Iocb aio_flags(LongArg value) {
      put("aio_flags", value);
      return this;
    }

    /**
     * Sets {@code aio_flags}.
     */
    public Iocb aio_flags(long value) {
      put("aio_flags", new Num(value));
      return this;
    }

    /**
     * Sets {@code aio_resfd}.
     */
    public Iocb aio_resfd(LongArg value) {
      put("aio_resfd", value);
      return this;
    }

    /**
     * Sets {@code aio_resfd}.
     */
    public Iocb aio_resfd(long value) {
      put("aio_resfd", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct io_event}.
   */
  public static final class IoEvent extends StructLiteral {
    IoEvent() {
      super("io_event");
    }

    /**
     * Sets {@code data}.
     */
    public IoEvent data(LongArg value) {
      put("data", value);
      return this;
    }

    /**
     * Sets {@code data}.
     */
    public IoEvent data(long value) {
      put("data", new Num(value));
      return this;
    }

    /**
     * Sets {@code obj}.
     */
    public IoEvent obj(LongArg value) {
      put("obj", value);
      return this;
    }

    /**
     * Sets {@code obj}.
     */
    public IoEvent obj(long value) {
      put("obj", new Num(value));
      return this;
    }

    /**
     * Sets {@code res}.
     */
    public IoEvent res(LongArg value) {
      put("res", value);
      return this;
    }

    /**
     * Sets {@code res}.
     */
    public IoEvent res(long value) {
      put("res", new Num(value));
      return this;
    }

    /**
     * Sets {@code res2}.
     */
    public IoEvent res2(LongArg value) {
      put("res2", value);
      return this;
    }

    /**
     * Sets {@code res2}.
     */
    public IoEvent res2(long value) {
      put("res2", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct io_sqring_offsets}.
   */
  public static final class IoSqringOffsets extends StructLiteral {
    IoSqringOffsets() {
      super("io_sqring_offsets");
    }

    /**
     * Sets {@code head}.
     */
    public IoSqringOffsets head(LongArg value) {
      put("head", value);
      return this;
    }

    /**
     * Sets {@code head}.
     */
    public IoSqringOffsets head(long value) {
      put("head", new Num(value));
      return this;
    }

    /**
     * Sets {@code tail}.
     */
    public IoSqringOffsets tail(LongArg value) {
      put("tail", value);
      return this;
    }

    /**
     * Sets {@code tail}.
     */
    public IoSqringOffsets tail(long value) {
      put("tail", new Num(value));
      return this;
    }

    /**
     * Sets {@code ring_mask}.
     */
    public IoSqringOffsets ring_mask(LongArg value) {
      put("ring_mask", value);
      return this;
    }

    /**
     * Sets {@code ring_mask}.
     */
    public IoSqringOffsets ring_mask(long value) {
      put("ring_mask", new Num(value));
      return this;
    }

    /**
     * Sets {@code ring_entries}.
     */
    public IoSqringOffsets ring_entries(LongArg value) {
      put("ring_entries", value);
      return this;
    }

    /**
     * Sets {@code ring_entries}.
     */
    public IoSqringOffsets ring_entries(long value) {
      put("ring_entries", new Num(value));
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public IoSqringOffsets flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public IoSqringOffsets flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * Sets {@code dropped}.
     */
    public IoSqringOffsets dropped(LongArg value) {
      put("dropped", value);
      return this;
    }

    /**
     * Sets {@code dropped}.
     */
    public IoSqringOffsets dropped(long value) {
      put("dropped", new Num(value));
      return this;
    }

    /**
     * Sets {@code array}.
     */
    public IoSqringOffsets array(LongArg value) {
      put("array", value);
      return this;
    }

    /**
     * Sets {@code array}.
     */
    public IoSqringOffsets array(long value) {
      put("array", new Num(value));
      return this;
    }

    /**
     * Sets {@code user_addr}.
     */
    public IoSqringOffsets user_addr(LongArg value) {
      put("user_addr", value);
      return this;
    }

    /**
     * Sets {@code user_addr}.
     */
    public IoSqringOffsets user_addr(long value) {
      put("user_addr", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct io_cqring_offsets}.
   */
  public static final class IoCqringOffsets extends StructLiteral {
    IoCqringOffsets() {
      super("io_cqring_offsets");
    }

    /**
     * Sets {@code head}.
     */
    public IoCqringOffsets head(LongArg value) {
      put("head", value);
      return this;
    }

    /**
     * Sets {@code head}.
     */
    public IoCqringOffsets head(long value) {
      put("head", new Num(value));
      return this;
    }

    /**
     * Sets {@code tail}.
     */
    public IoCqringOffsets tail(LongArg value) {
      put("tail", value);
      return this;
    }

    /**
     * Sets {@code tail}.
     */
    public IoCqringOffsets tail(long value) {
      put("tail", new Num(value));
      return this;
    }

    /**
     * Sets {@code ring_mask}.
     */
    public IoCqringOffsets ring_mask(LongArg value) {
      put("ring_mask", value);
      return this;
    }

    /**
     * Sets {@code ring_mask}.
     */
    public IoCqringOffsets ring_mask(long value) {
      put("ring_mask", new Num(value));
      return this;
    }

    /**
     * Sets {@code ring_entries}.
     */
    public IoCqringOffsets ring_entries(LongArg value) {
      put("ring_entries", value);
      return this;
    }

    /**
     * Sets {@code ring_entries}.
     */
    public IoCqringOffsets ring_entries(long value) {
      put("ring_entries", new Num(value));
      return this;
    }

    /**
     * Sets {@code overflow}.
     */
    public IoCqringOffsets overflow(LongArg value) {
      put("overflow", value);
      return this;
    }

    /**
     * Sets {@code overflow}.
     */
    public IoCqringOffsets overflow(long value) {
      put("overflow", new Num(value));
      return this;
    }

    /**
     * Sets {@code cqes}.
     */
    public IoCqringOffsets cqes(LongArg value) {
      put("cqes", value);
      return this;
    }

    /**
     * Sets {@code cqes}.
     */
    public IoCqringOffsets cqes(long value) {
      put("cqes", new Num(value));
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public IoCqringOffsets flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public IoCqringOffsets flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * Sets {@code user_addr}.
     */
    public IoCqringOffsets user_addr(LongArg value) {
      put("user_addr", value);
      return this;
    }

    /**
     * Sets {@code user_addr}.
     */
    public IoCqringOffsets user_addr(long value) {
      put("user_addr", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct io_uring_params}.
   */
  public static final class IoUringParams extends StructLiteral {
    IoUringParams() {
      super("io_uring_params");
    }

    /**
     * Sets {@code sq_entries}.
     */
    public IoUringParams sq_entries(LongArg value) {
      put("sq_entries", value);
      return this;
    }

    /**
     * Sets {@code sq_entries}.
     */
    public IoUringParams sq_entries(long value) {
      put("sq_entries", new Num(value));
      return this;
    }

    /**
     * Sets {@code cq_entries}.
     */
    public IoUringParams cq_entries(LongArg value) {
      put("cq_entries", value);
      return this;
    }

    /**
     * Sets {@code cq_entries}.
     */
    public IoUringParams cq_entries(long value) {
      put("cq_entries", new Num(value));
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public IoUringParams flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public IoUringParams flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * Sets {@code sq_thread_cpu}.
     */
    public IoUringParams sq_thread_cpu(LongArg value) {
      put("sq_thread_cpu", value);
      return this;
    }

    /**
     * Sets {@code sq_thread_cpu}.
     */
    public IoUringParams sq_thread_cpu(long value) {
      put("sq_thread_cpu", new Num(value));
      return this;
    }

    /**
     * Sets {@code sq_thread_idle}.
     */
    public IoUringParams sq_thread_idle(LongArg value) {
      put("sq_thread_idle", value);
      return this;
    }

    /**
     * Sets {@code sq_thread_idle}.
     */
    public IoUringParams sq_thread_idle(long value) {
      put("sq_thread_idle", new Num(value));
      return this;
    }

    /**
     * Sets {@code features}.
     */
    public IoUringParams features(LongArg value) {
      put("features", value);
      return this;
    }

    /**
     * Sets {@code features}.
     */
    public IoUringParams features(long value) {
      put("features", new Num(value));
      return this;
    }

    /**
     * Sets {@code wq_fd}.
     */
    public IoUringParams wq_fd(LongArg value) {
      put("wq_fd", value);
      return this;
    }

    /**
     * Sets {@code wq_fd}.
     */
    public IoUringParams wq_fd(long value) {
      put("wq_fd", new Num(value));
      return this;
    }

    /**
     * Sets {@code sq_off}.
     */
    public IoUringParams sq_off(SpanArg value) {
      put("sq_off", value);
      return this;
    }

    /**
     * Sets {@code cq_off}.
     */
    public IoUringParams cq_off(SpanArg value) {
      put("cq_off", value);
      return this;
    }
  }

  /**
   * A value of {@code struct io_uring_probe_op}.
   */
  public static final class IoUringProbeOp extends StructLiteral {
    IoUringProbeOp() {
      super("io_uring_probe_op");
    }

    /**
     * Sets {@code op}.
     */
    public IoUringProbeOp op(LongArg value) {
      put("op", value);
      return this;
    }

    /**
     * Sets {@code op}.
     */
    public IoUringProbeOp op(long value) {
      put("op", new Num(value));
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public IoUringProbeOp flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public IoUringProbeOp flags(long value) {
      put("flags", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct io_uring_probe}.
   */
  public static final class IoUringProbe extends StructLiteral {
    IoUringProbe() {
      super("io_uring_probe");
    }

    /**
     * Sets {@code last_op}.
     */
    public IoUringProbe last_op(LongArg value) {
      put("last_op", value);
      return this;
    }

    /**
     * Sets {@code last_op}.
     */
    public IoUringProbe last_op(long value) {
      put("last_op", new Num(value));
      return this;
    }

    /**
     * Sets {@code ops_len}.
     */
    public IoUringProbe ops_len(LongArg value) {
      put("ops_len", value);
      return this;
    }

    /**
     * Sets {@code ops_len}.
     */
    public IoUringProbe ops_len(long value) {
      put("ops_len", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct io_uring_getevents_arg}.
   */
  public static final class IoUringGeteventsArg extends StructLiteral {
    IoUringGeteventsArg() {
      super("io_uring_getevents_arg");
    }

    /**
     * Sets {@code sigmask}.
     */
    public IoUringGeteventsArg sigmask(LongArg value) {
      put("sigmask", value);
      return this;
    }

    /**
     * Sets {@code sigmask}.
     */
    public IoUringGeteventsArg sigmask(long value) {
      put("sigmask", new Num(value));
      return this;
    }

    /**
     * Sets {@code sigmask_sz}.
     */
    public IoUringGeteventsArg sigmask_sz(LongArg value) {
      put("sigmask_sz", value);
      return this;
    }

    /**
     * Sets {@code sigmask_sz}.
     */
    public IoUringGeteventsArg sigmask_sz(long value) {
      put("sigmask_sz", new Num(value));
      return this;
    }

    /**
     * Sets {@code min_wait_usec}.
     */
    public IoUringGeteventsArg min_wait_usec(LongArg value) {
      put("min_wait_usec", value);
      return this;
    }

    /**
     * Sets {@code min_wait_usec}.
     */
    public IoUringGeteventsArg min_wait_usec(long value) {
      put("min_wait_usec", new Num(value));
      return this;
    }

    /**
     * Sets {@code ts}.
     */
    public IoUringGeteventsArg ts(LongArg value) {
      put("ts", value);
      return this;
    }

    /**
     * Sets {@code ts}.
     */
    public IoUringGeteventsArg ts(long value) {
      put("ts", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct io_uring_buf_reg}.
   */
  public static final class IoUringBufReg extends StructLiteral {
    IoUringBufReg() {
      super("io_uring_buf_reg");
    }

    /**
     * Sets {@code ring_addr}.
     */
    public IoUringBufReg ring_addr(LongArg value) {
      put("ring_addr", value);
      return this;
    }

    /**
     * Sets {@code ring_addr}.
     */
    public IoUringBufReg ring_addr(long value) {
      put("ring_addr", new Num(value));
      return this;
    }

    /**
     * Sets {@code ring_entries}.
     */
    public IoUringBufReg ring_entries(LongArg value) {
      put("ring_entries", value);
      return this;
    }

    /**
     * Sets {@code ring_entries}.
     */
    public IoUringBufReg ring_entries(long value) {
      put("ring_entries", new Num(value));
      return this;
    }

    /**
     * Sets {@code bgid}.
     */
    public IoUringBufReg bgid(LongArg value) {
      put("bgid", value);
      return this;
    }

    /**
     * Sets {@code bgid}.
     */
    public IoUringBufReg bgid(long value) {
      put("bgid", new Num(value));
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public IoUringBufReg flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public IoUringBufReg flags(long value) {
      put("flags", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct io_uring_rsrc_register}.
   */
  public static final class IoUringRsrcRegister extends StructLiteral {
    IoUringRsrcRegister() {
      super("io_uring_rsrc_register");
    }

    /**
     * Sets {@code nr}.
     */
    public IoUringRsrcRegister nr(LongArg value) {
      put("nr", value);
      return this;
    }

    /**
     * Sets {@code nr}.
     */
    public IoUringRsrcRegister nr(long value) {
      put("nr", new Num(value));
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public IoUringRsrcRegister flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public IoUringRsrcRegister flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * Sets {@code data}.
     */
    public IoUringRsrcRegister data(LongArg value) {
      put("data", value);
      return this;
    }

    /**
     * Sets {@code data}.
     */
    public IoUringRsrcRegister data(long value) {
      put("data", new Num(value));
      return this;
    }

    /**
     * Sets {@code tags}.
     */
    public IoUringRsrcRegister tags(LongArg value) {
      put("tags", value);
      return this;
    }

    /**
     * Sets {@code tags}.
     */
    public IoUringRsrcRegister tags(long value) {
      put("tags", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct io_uring_files_update}.
   */
  public static final class IoUringFilesUpdate extends StructLiteral {
    IoUringFilesUpdate() {
      super("io_uring_files_update");
    }

    /**
     * Sets {@code offset}.
     */
    public IoUringFilesUpdate offset(LongArg value) {
      put("offset", value);
      return this;
    }

    /**
     * Sets {@code offset}.
     */
    public IoUringFilesUpdate offset(long value) {
      put("offset", new Num(value));
      return this;
    }

    /**
     * Sets {@code fds}.
     */
    public IoUringFilesUpdate fds(LongArg value) {
      put("fds", value);
      return this;
    }

    /**
     * Sets {@code fds}.
     */
    public IoUringFilesUpdate fds(long value) {
      put("fds", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct io_uring_sync_cancel_reg}.
   */
  public static final class IoUringSyncCancelReg extends StructLiteral {
    IoUringSyncCancelReg() {
      super("io_uring_sync_cancel_reg");
    }

    /**
     * Sets {@code addr}.
     */
    public IoUringSyncCancelReg addr(LongArg value) {
      put("addr", value);
      return this;
    }

    /**
     * Sets {@code addr}.
     */
    public IoUringSyncCancelReg addr(long value) {
      put("addr", new Num(value));
      return this;
    }

    /**
     * Sets {@code fd}.
     */
    public IoUringSyncCancelReg fd(LongArg value) {
      put("fd", value);
      return this;
    }

    /**
     * Sets {@code fd}.
     */
    public IoUringSyncCancelReg fd(long value) {
      put("fd", new Num(value));
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public IoUringSyncCancelReg flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public IoUringSyncCancelReg flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * Sets {@code timeout}.
     */
    public IoUringSyncCancelReg timeout(SpanArg value) {
      put("timeout", value);
      return this;
    }

    /**
     * Sets {@code opcode}.
     */
    public IoUringSyncCancelReg opcode(LongArg value) {
      put("opcode", value);
      return this;
    }

    /**
     * Sets {@code opcode}.
     */
    public IoUringSyncCancelReg opcode(long value) {
      put("opcode", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct futex_waitv}.
   */
  public static final class FutexWaitv extends StructLiteral {
    FutexWaitv() {
      super("futex_waitv");
    }

    /**
     * Sets {@code val}.
     */
    public FutexWaitv val(LongArg value) {
      put("val", value);
      return this;
    }

    /**
     * Sets {@code val}.
     */
    public FutexWaitv val(long value) {
      put("val", new Num(value));
      return this;
    }

    /**
     * Sets {@code uaddr}.
     */
    public FutexWaitv uaddr(LongArg value) {
      put("uaddr", value);
      return this;
    }

    /**
     * Sets {@code uaddr}.
     */
    public FutexWaitv uaddr(long value) {
      put("uaddr", new Num(value));
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public FutexWaitv flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public FutexWaitv flags(long value) {
      put("flags", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct robust_list}.
   */
  public static final class RobustList extends StructLiteral {
    RobustList() {
      super("robust_list");
    }

    /**
     * Sets {@code next}.
     */
    public RobustList next(SpanArg value) {
      put("next", value);
      return this;
    }
  }

  /**
   * A value of {@code struct robust_list_head}.
   */
  public static final class RobustListHead extends StructLiteral {
    RobustListHead() {
      super("robust_list_head");
    }

    /**
     * Sets {@code list}.
     */
    public RobustListHead list(SpanArg value) {
      put("list", value);
      return this;
    }

    /**
     * Sets {@code futex_offset}.
     */
    public RobustListHead futex_offset(LongArg value) {
      put("futex_offset", value);
      return this;
    }

    /**
     * Sets {@code futex_offset}.
     */
    public RobustListHead futex_offset(long value) {
      put("futex_offset", new Num(value));
      return this;
    }

    /**
     * Sets {@code list_op_pending}.
     */
    public RobustListHead list_op_pending(SpanArg value) {
      put("list_op_pending", value);
      return this;
    }
  }

  /**
   * A value of {@code struct kexec_segment}.
   */
  public static final class KexecSegment extends StructLiteral {
    KexecSegment() {
      super("kexec_segment");
    }

    /**
     * Sets {@code buf}.
     */
    public KexecSegment buf(SpanArg value) {
      put("buf", value);
      return this;
    }

    /**
     * Sets {@code bufsz}.
     */
    public KexecSegment bufsz(LongArg value) {
      put("bufsz", value);
      return this;
    }

    /**
     * Sets {@code bufsz}.
     */
    public KexecSegment bufsz(long value) {
      put("bufsz", new Num(value));
      return this;
    }

    /**
     * Sets {@code mem}.
     */
    public KexecSegment mem(SpanArg value) {
      put("mem", value);
      return this;
    }

    /**
     * Sets {@code memsz}.
     */
    public KexecSegment memsz(LongArg value) {
      put("memsz", value);
      return this;
    }

    /**
     * Sets {@code memsz}.
     */
    public KexecSegment memsz(long value) {
      put("memsz", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct perf_event_attr}.
   */
  public static final class PerfEventAttr extends StructLiteral {
    PerfEventAttr() {
      super("perf_event_attr");
    }

    /**
     * Sets {@code type}.
     */
    public PerfEventAttr type(LongArg value) {
      put("type", value);
      return this;
    }

    /**
     * Sets {@code type}.
     */
    public PerfEventAttr type(long value) {
      put("type", new Num(value));
      return this;
    }

    /**
     * Sets {@code size}.
     */
    public PerfEventAttr size(LongArg value) {
      put("size", value);
      return this;
    }

    /**
     * Sets {@code size}.
     */
    public PerfEventAttr size(long value) {
      put("size", new Num(value));
      return this;
    }

    /**
     * Sets {@code config}.
     */
    public PerfEventAttr config(LongArg value) {
      put("config", value);
      return this;
    }

    /**
     * Sets {@code config}.
     */
    public PerfEventAttr config(long value) {
      put("config", new Num(value));
      return this;
    }

    /**
     * Sets {@code sample_period}.
     */
    public PerfEventAttr sample_period(LongArg value) {
      put("sample_period", value);
      return this;
    }

    /**
     * Sets {@code sample_period}.
     */
    public PerfEventAttr sample_period(long value) {
      put("sample_period", new Num(value));
      return this;
    }

    /**
     * Sets {@code sample_freq}.
     */
    public PerfEventAttr sample_freq(LongArg value) {
      put("sample_freq", value);
      return this;
    }

    /**
     * Sets {@code sample_freq}.
     */
    public PerfEventAttr sample_freq(long value) {
      put("sample_freq", new Num(value));
      return this;
    }

    /**
     * Sets {@code sample_type}.
     */
    public PerfEventAttr sample_type(LongArg value) {
      put("sample_type", value);
      return this;
    }

    /**
     * Sets {@code sample_type}.
     */
    public PerfEventAttr sample_type(long value) {
      put("sample_type", new Num(value));
      return this;
    }

    /**
     * Sets {@code read_format}.
     */
    public PerfEventAttr read_format(LongArg value) {
      put("read_format", value);
      return this;
    }

    /**
     * Sets {@code read_format}.
     */
    public PerfEventAttr read_format(long value) {
      put("read_format", new Num(value));
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public PerfEventAttr flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public PerfEventAttr flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * Sets {@code wakeup_events}.
     */
    public PerfEventAttr wakeup_events(LongArg value) {
      put("wakeup_events", value);
      return this;
    }

    /**
     * Sets {@code wakeup_events}.
     */
    public PerfEventAttr wakeup_events(long value) {
      put("wakeup_events", new Num(value));
      return this;
    }

    /**
     * Sets {@code wakeup_watermark}.
     */
    public PerfEventAttr wakeup_watermark(LongArg value) {
      put("wakeup_watermark", value);
      return this;
    }

    /**
     * Sets {@code wakeup_watermark}.
     */
    public PerfEventAttr wakeup_watermark(long value) {
      put("wakeup_watermark", new Num(value));
      return this;
    }

    /**
     * Sets {@code bp_type}.
     */
    public PerfEventAttr bp_type(LongArg value) {
      put("bp_type", value);
      return this;
    }

    /**
     * Sets {@code bp_type}.
     */
    public PerfEventAttr bp_type(long value) {
      put("bp_type", new Num(value));
      return this;
    }

    /**
     * Sets {@code bp_addr}.
     */
    public PerfEventAttr bp_addr(LongArg value) {
      put("bp_addr", value);
      return this;
    }

    /**
     * Sets {@code bp_addr}.
     */
    public PerfEventAttr bp_addr(long value) {
      put("bp_addr", new Num(value));
      return this;
    }

    /**
     * Sets {@code kprobe_func}.
     */
    public PerfEventAttr kprobe_func(LongArg value) {
      put("kprobe_func", value);
      return this;
    }

    /**
     * Sets {@code kprobe_func}.
     */
    public PerfEventAttr kprobe_func(long value) {
      put("kprobe_func", new Num(value));
      return this;
    }

    /**
     * Sets {@code uprobe_path}.
     */
    public PerfEventAttr uprobe_path(LongArg value) {
      put("uprobe_path", value);
      return this;
    }

    /**
     * Sets {@code uprobe_path}.
     */
    public PerfEventAttr uprobe_path(long value) {
      put("uprobe_path", new Num(value));
      return this;
    }

    /**
     * Sets {@code config1}.
     */
    public PerfEventAttr config1(LongArg value) {
      put("config1", value);
      return this;
    }

    /**
     * Sets {@code config1}.
     */
    public PerfEventAttr config1(long value) {
      put("config1", new Num(value));
      return this;
    }

    /**
     * Sets {@code bp_len}.
     */
    public PerfEventAttr bp_len(LongArg value) {
      put("bp_len", value);
      return this;
    }

    /**
     * Sets {@code bp_len}.
     */
    public PerfEventAttr bp_len(long value) {
      put("bp_len", new Num(value));
      return this;
    }

    /**
     * Sets {@code kprobe_addr}.
     */
    public PerfEventAttr kprobe_addr(LongArg value) {
      put("kprobe_addr", value);
      return this;
    }

    /**
     * Sets {@code kprobe_addr}.
     */
    public PerfEventAttr kprobe_addr(long value) {
      put("kprobe_addr", new Num(value));
      return this;
    }

    /**
     * Sets {@code probe_offset}.
     */
    public PerfEventAttr probe_offset(LongArg value) {
      put("probe_offset", value);
      return this;
    }

    /**
     * Sets {@code probe_offset}.
     */
    public PerfEventAttr probe_offset(long value) {
      put("probe_offset", new Num(value));
      return this;
    }

    /**
     * Sets {@code config2}.
     */
    public PerfEventAttr config2(LongArg value) {
      put("config2", value);
      return this;
    }

    /**
     * Sets {@code config2}.
     */
    public PerfEventAttr config2(long value) {
      put("config2", new Num(value));
      return this;
    }

    /**
     * Sets {@code branch_sample_type}.
     */
    public PerfEventAttr branch_sample_type(LongArg value) {
      put("branch_sample_type", value);
      return this;
    }

    /**
     * Sets {@code branch_sample_type}.
     */
    public PerfEventAttr branch_sample_type(long value) {
      put("branch_sample_type", new Num(value));
      return this;
    }

    /**
     * Sets {@code sample_regs_user}.
     */
    public PerfEventAttr sample_regs_user(LongArg value) {
      put("sample_regs_user", value);
      return this;
    }

    /**
     * Sets {@code sample_regs_user}.
     */
    public PerfEventAttr sample_regs_user(long value) {
      put("sample_regs_user", new Num(value));
      return this;
    }

    /**
     * Sets {@code sample_stack_user}.
     */
    public PerfEventAttr sample_stack_user(LongArg value) {
      put("sample_stack_user", value);
      return this;
    }

    /**
     * Sets {@code sample_stack_user}.
     */
    public PerfEventAttr sample_stack_user(long value) {
      put("sample_stack_user", new Num(value));
      return this;
    }

    /**
     * Sets {@code clockid}.
     */
    public PerfEventAttr clockid(LongArg value) {
      put("clockid", value);
      return this;
    }

    /**
     * Sets {@code clockid}.
     */
    public PerfEventAttr clockid(long value) {
      put("clockid", new Num(value));
      return this;
    }

    /**
     * Sets {@code sample_regs_intr}.
     */
    public PerfEventAttr sample_regs_intr(LongArg value) {
      put("sample_regs_intr", value);
      return this;
    }

    /**
     * Sets {@code sample_regs_intr}.
     */
    public PerfEventAttr sample_regs_intr(long value) {
      put("sample_regs_intr", new Num(value));
      return this;
    }

    /**
     * Sets {@code aux_watermark}.
     */
    public PerfEventAttr aux_watermark(LongArg value) {
      put("aux_watermark", value);
      return this;
    }

    /**
     * Sets {@code aux_watermark}.
     */
    public PerfEventAttr aux_watermark(long value) {
      put("aux_watermark", new Num(value));
      return this;
    }

    /**
     * Sets {@code sample_max_stack}.
     */
    public PerfEventAttr sample_max_stack(LongArg value) {
      put("sample_max_stack", value);
      return this;
    }

    /**
     * Sets {@code sample_max_stack}.
     */
    public PerfEventAttr sample_max_stack(long value) {
      put("sample_max_stack", new Num(value));
      return this;
    }

    /**
     * Sets {@code aux_sample_size}.
     */
    public PerfEventAttr aux_sample_size(LongArg value) {
      put("aux_sample_size", value);
      return this;
    }

    /**
     * Sets {@code aux_sample_size}.
     */
    public PerfEventAttr aux_sample_size(long value) {
      put("aux_sample_size", new Num(value));
      return this;
    }

    /**
     * Sets {@code aux_action}.
     */
    public PerfEventAttr aux_action(LongArg value) {
      put("aux_action", value);
      return this;
    }

    /**
     * Sets {@code aux_action}.
     */
    public PerfEventAttr aux_action(long value) {
      put("aux_action", new Num(value));
      return this;
    }

    /**
     * Sets {@code sig_data}.
     */
    public PerfEventAttr sig_data(LongArg value) {
      put("sig_data", value);
      return this;
    }

    /**
     * Sets {@code sig_data}.
     */
    public PerfEventAttr sig_data(long value) {
      put("sig_data", new Num(value));
      return this;
    }

    /**
     * Sets {@code config3}.
     */
    public PerfEventAttr config3(LongArg value) {
      put("config3", value);
      return this;
    }

    /**
     * Sets {@code config3}.
     */
    public PerfEventAttr config3(long value) {
      put("config3", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct landlock_ruleset_attr}.
   */
  public static final class LandlockRulesetAttr extends StructLiteral {
    LandlockRulesetAttr() {
      super("landlock_ruleset_attr");
    }

    /**
     * Sets {@code handled_access_fs}.
     */
    public LandlockRulesetAttr handled_access_fs(LongArg value) {
      put("handled_access_fs", value);
      return this;
    }

    /**
     * Sets {@code handled_access_fs}.
     */
    public LandlockRulesetAttr handled_access_fs(long value) {
      put("handled_access_fs", new Num(value));
      return this;
    }

    /**
     * Sets {@code handled_access_net}.
     */
    public LandlockRulesetAttr handled_access_net(LongArg value) {
      put("handled_access_net", value);
      return this;
    }

    /**
     * Sets {@code handled_access_net}.
     */
    public LandlockRulesetAttr handled_access_net(long value) {
      put("handled_access_net", new Num(value));
      return this;
    }

    /**
     * Sets {@code scoped}.
     */
    public LandlockRulesetAttr scoped(LongArg value) {
      put("scoped", value);
      return this;
    }

    /**
     * Sets {@code scoped}.
     */
    public LandlockRulesetAttr scoped(long value) {
      put("scoped", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct landlock_path_beneath_attr}.
   */
  public static final class LandlockPathBeneathAttr extends StructLiteral {
    LandlockPathBeneathAttr() {
      super("landlock_path_beneath_attr");
    }

    /**
     * Sets {@code allowed_access}.
     */
    public LandlockPathBeneathAttr allowed_access(LongArg value) {
      put("allowed_access", value);
      return this;
    }

    /**
     * Sets {@code allowed_access}.
     */
    public LandlockPathBeneathAttr allowed_access(long value) {
      put("allowed_access", new Num(value));
      return this;
    }

    /**
     * Sets {@code parent_fd}.
     */
    public LandlockPathBeneathAttr parent_fd(FdArg value) {
      put("parent_fd", value);
      return this;
    }
  }

  /**
   * A value of {@code struct landlock_net_port_attr}.
   */
  public static final class LandlockNetPortAttr extends StructLiteral {
    LandlockNetPortAttr() {
      super("landlock_net_port_attr");
    }

    /**
     * Sets {@code allowed_access}.
     */
    public LandlockNetPortAttr allowed_access(LongArg value) {
      put("allowed_access", value);
      return this;
    }

    /**
     * Sets {@code allowed_access}.
     */
    public LandlockNetPortAttr allowed_access(long value) {
      put("allowed_access", new Num(value));
      return this;
    }

    /**
     * Sets {@code port}.
     */
    public LandlockNetPortAttr port(LongArg value) {
      put("port", value);
      return this;
    }

    /**
     * Sets {@code port}.
     */
    public LandlockNetPortAttr port(long value) {
      put("port", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct lsm_ctx}.
   */
  public static final class LsmCtx extends StructLiteral {
    LsmCtx() {
      super("lsm_ctx");
    }

    /**
     * Sets {@code id}.
     */
    public LsmCtx id(LongArg value) {
      put("id", value);
      return this;
    }

    /**
     * Sets {@code id}.
     */
    public LsmCtx id(long value) {
      put("id", new Num(value));
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public LsmCtx flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public LsmCtx flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * Sets {@code len}.
     */
    public LsmCtx len(LongArg value) {
      put("len", value);
      return this;
    }

    /**
     * Sets {@code len}.
     */
    public LsmCtx len(long value) {
      put("len", new Num(value));
      return this;
    }

    /**
     * Sets {@code ctx_len}.
     */
    public LsmCtx ctx_len(LongArg value) {
      put("ctx_len", value);
      return this;
    }

    /**
     * Sets {@code ctx_len}.
     */
    public LsmCtx ctx_len(long value) {
      put("ctx_len", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct mount_attr}.
   */
  public static final class MountAttr extends StructLiteral {
    MountAttr() {
      super("mount_attr");
    }

    /**
     * Sets {@code attr_set}.
     */
    public MountAttr attr_set(LongArg value) {
      put("attr_set", value);
      return this;
    }

    /**
     * Sets {@code attr_set}.
     */
    public MountAttr attr_set(long value) {
      put("attr_set", new Num(value));
      return this;
    }

    /**
     * Sets {@code attr_clr}.
     */
    public MountAttr attr_clr(LongArg value) {
      put("attr_clr", value);
      return this;
    }

    /**
     * Sets {@code attr_clr}.
     */
    public MountAttr attr_clr(long value) {
      put("attr_clr", new Num(value));
      return this;
    }

    /**
     * Sets {@code propagation}.
     */
    public MountAttr propagation(LongArg value) {
      put("propagation", value);
      return this;
    }

    /**
     * Sets {@code propagation}.
     */
    public MountAttr propagation(long value) {
      put("propagation", new Num(value));
      return this;
    }

    /**
     * Sets {@code userns_fd}.
     */
    public MountAttr userns_fd(LongArg value) {
      put("userns_fd", value);
      return this;
    }

    /**
     * Sets {@code userns_fd}.
     */
    public MountAttr userns_fd(long value) {
      put("userns_fd", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct statmount}.
   */
  public static final class Statmount extends StructLiteral {
    Statmount() {
      super("statmount");
    }

    /**
     * Sets {@code size}.
     */
    public Statmount size(LongArg value) {
      put("size", value);
      return this;
    }

    /**
     * Sets {@code size}.
     */
    public Statmount size(long value) {
      put("size", new Num(value));
      return this;
    }

    /**
     * Sets {@code mnt_opts}.
     */
    public Statmount mnt_opts(LongArg value) {
      put("mnt_opts", value);
      return this;
    }

    /**
     * Sets {@code mnt_opts}.
     */
    public Statmount mnt_opts(long value) {
      put("mnt_opts", new Num(value));
      return this;
    }

    /**
     * Sets {@code mask}.
     */
    public Statmount mask(LongArg value) {
      put("mask", value);
      return this;
    }

    /**
     * Sets {@code mask}.
     */
    public Statmount mask(long value) {
      put("mask", new Num(value));
      return this;
    }

    /**
     * Sets {@code sb_dev_major}.
     */
    public Statmount sb_dev_major(LongArg value) {
      put("sb_dev_major", value);
      return this;
    }

    /**
     * Sets {@code sb_dev_major}.
     */
    public Statmount sb_dev_major(long value) {
      put("sb_dev_major", new Num(value));
      return this;
    }

    /**
     * Sets {@code sb_dev_minor}.
     */
    public Statmount sb_dev_minor(LongArg value) {
      put("sb_dev_minor", value);
      return this;
    }

    /**
     * Sets {@code sb_dev_minor}.
     */
    public Statmount sb_dev_minor(long value) {
      put("sb_dev_minor", new Num(value));
      return this;
    }

    /**
     * Sets {@code sb_magic}.
     */
    public Statmount sb_magic(LongArg value) {
      put("sb_magic", value);
      return this;
    }

    /**
     * Sets {@code sb_magic}.
     */
    public Statmount sb_magic(long value) {
      put("sb_magic", new Num(value));
      return this;
    }

    /**
     * Sets {@code sb_flags}.
     */
    public Statmount sb_flags(LongArg value) {
      put("sb_flags", value);
      return this;
    }

    /**
     * Sets {@code sb_flags}.
     */
    public Statmount sb_flags(long value) {
      put("sb_flags", new Num(value));
      return this;
    }

    /**
     * Sets {@code fs_type}.
     */
    public Statmount fs_type(LongArg value) {
      put("fs_type", value);
      return this;
    }

    /**
     * Sets {@code fs_type}.
     */
    public Statmount fs_type(long value) {
      put("fs_type", new Num(value));
      return this;
    }

    /**
     * Sets {@code mnt_id}.
     */
    public Statmount mnt_id(LongArg value) {
      put("mnt_id", value);
      return this;
    }

    /**
     * Sets {@code mnt_id}.
     */
    public Statmount mnt_id(long value) {
      put("mnt_id", new Num(value));
      return this;
    }

    /**
     * Sets {@code mnt_parent_id}.
     */
    public Statmount mnt_parent_id(LongArg value) {
      put("mnt_parent_id", value);
      return this;
    }

    /**
     * Sets {@code mnt_parent_id}.
     */
    public Statmount mnt_parent_id(long value) {
      put("mnt_parent_id", new Num(value));
      return this;
    }

    /**
     * Sets {@code mnt_id_old}.
     */
    public Statmount mnt_id_old(LongArg value) {
      put("mnt_id_old", value);
      return this;
    }

    /**
     * Sets {@code mnt_id_old}.
     */
    public Statmount mnt_id_old(long value) {
      put("mnt_id_old", new Num(value));
      return this;
    }

    /**
     * Sets {@code mnt_parent_id_old}.
     */
    public Statmount mnt_parent_id_old(LongArg value) {
      put("mnt_parent_id_old", value);
      return this;
    }

    /**
     * Sets {@code mnt_parent_id_old}.
     */
    public Statmount mnt_parent_id_old(long value) {
      put("mnt_parent_id_old", new Num(value));
      return this;
    }

    /**
     * Sets {@code mnt_attr}.
     */
    public Statmount mnt_attr(LongArg value) {
      put("mnt_attr", value);
      return this;
    }

    /**
     * Sets {@code mnt_attr}.
     */
    public Statmount mnt_attr(long value) {
      put("mnt_attr", new Num(value));
      return this;
    }

    /**
     * Sets {@code mnt_propagation}.
     */
    public Statmount mnt_propagation(LongArg value) {
      put("mnt_propagation", value);
      return this;
    }

    /**
     * Sets {@code mnt_propagation}.
     */
    public Statmount mnt_propagation(long value) {
      put("mnt_propagation", new Num(value));
      return this;
    }

    /**
     * Sets {@code mnt_peer_group}.
     */
    public Statmount mnt_peer_group(LongArg value) {
      put("mnt_peer_group", value);
      return this;
    }

    /**
     * Sets {@code mnt_peer_group}.
     */
    public Statmount mnt_peer_group(long value) {
      put("mnt_peer_group", new Num(value));
      return this;
    }

    /**
     * Sets {@code mnt_master}.
     */
    public Statmount mnt_master(LongArg value) {
      put("mnt_master", value);
      return this;
    }

    /**
     * Sets {@code mnt_master}.
     */
    public Statmount mnt_master(long value) {
      put("mnt_master", new Num(value));
      return this;
    }

    /**
     * Sets {@code propagate_from}.
     */
    public Statmount propagate_from(LongArg value) {
      put("propagate_from", value);
      return this;
    }

    /**
     * Sets {@code propagate_from}.
     */
    public Statmount propagate_from(long value) {
      put("propagate_from", new Num(value));
      return this;
    }

    /**
     * Sets {@code mnt_root}.
     */
    public Statmount mnt_root(LongArg value) {
      put("mnt_root", value);
      return this;
    }

    /**
     * Sets {@code mnt_root}.
     */
    public Statmount mnt_root(long value) {
      put("mnt_root", new Num(value));
      return this;
    }

    /**
     * Sets {@code mnt_point}.
     */
    public Statmount mnt_point(LongArg value) {
      put("mnt_point", value);
      return this;
    }

    /**
     * Sets {@code mnt_point}.
     */
    public Statmount mnt_point(long value) {
      put("mnt_point", new Num(value));
      return this;
    }

    /**
     * Sets {@code mnt_ns_id}.
     */
    public Statmount mnt_ns_id(LongArg value) {
      put("mnt_ns_id", value);
      return this;
    }

    /**
     * Sets {@code mnt_ns_id}.
     */
    public Statmount mnt_ns_id(long value) {
      put("mnt_ns_id", new Num(value));
      return this;
    }

    /**
     * Sets {@code fs_subtype}.
     */
    public Statmount fs_subtype(LongArg value) {
      put("fs_subtype", value);
      return this;
    }

    /**
     * Sets {@code fs_subtype}.
     */
    public Statmount fs_subtype(long value) {
      put("fs_subtype", new Num(value));
      return this;
    }

    /**
     * Sets {@code sb_source}.
     */
    public Statmount sb_source(LongArg value) {
      put("sb_source", value);
      return this;
    }

    /**
     * Sets {@code sb_source}.
     */
    public Statmount sb_source(long value) {
      put("sb_source", new Num(value));
      return this;
    }

    /**
     * Sets {@code opt_num}.
     */
    public Statmount opt_num(LongArg value) {
      put("opt_num", value);
      return this;
    }

    /**
     * Sets {@code opt_num}.
     */
    public Statmount opt_num(long value) {
      put("opt_num", new Num(value));
      return this;
    }

    /**
     * Sets {@code opt_array}.
     */
    public Statmount opt_array(LongArg value) {
      put("opt_array", value);
      return this;
    }

    /**
     * Sets {@code opt_array}.
     */
    public Statmount opt_array(long value) {
      put("opt_array", new Num(value));
      return this;
    }

    /**
     * Sets {@code opt_sec_num}.
     */
    public Statmount opt_sec_num(LongArg value) {
      put("opt_sec_num", value);
      return this;
    }

    /**
     * Sets {@code opt_sec_num}.
     */
    public Statmount opt_sec_num(long value) {
      put("opt_sec_num", new Num(value));
      return this;
    }

    /**
     * Sets {@code opt_sec_array}.
     */
    public Statmount opt_sec_array(LongArg value) {
      put("opt_sec_array", value);
      return this;
    }

    /**
     * Sets {@code opt_sec_array}.
     */
    public Statmount opt_sec_array(long value) {
      put("opt_sec_array", new Num(value));
      return this;
    }

    /**
     * Sets {@code supported_mask}.
     */
    public Statmount supported_mask(LongArg value) {
      put("supported_mask", value);
      return this;
    }

    /**
     * Sets {@code supported_mask}.
     */
    public Statmount supported_mask(long value) {
      put("supported_mask", new Num(value));
      return this;
    }

    /**
     * Sets {@code mnt_uidmap_num}.
     */
    public Statmount mnt_uidmap_num(LongArg value) {
      put("mnt_uidmap_num", value);
      return this;
    }

    /**
     * Sets {@code mnt_uidmap_num}.
     */
    public Statmount mnt_uidmap_num(long value) {
      put("mnt_uidmap_num", new Num(value));
      return this;
    }

    /**
     * Sets {@code mnt_uidmap}.
     */
    public Statmount mnt_uidmap(LongArg value) {
      put("mnt_uidmap", value);
      return this;
    }

    /**
     * Sets {@code mnt_uidmap}.
     */
    public Statmount mnt_uidmap(long value) {
      put("mnt_uidmap", new Num(value));
      return this;
    }

    /**
     * Sets {@code mnt_gidmap_num}.
     */
    public Statmount mnt_gidmap_num(LongArg value) {
      put("mnt_gidmap_num", value);
      return this;
    }

    /**
     * Sets {@code mnt_gidmap_num}.
     */
    public Statmount mnt_gidmap_num(long value) {
      put("mnt_gidmap_num", new Num(value));
      return this;
    }

    /**
     * Sets {@code mnt_gidmap}.
     */
    public Statmount mnt_gidmap(LongArg value) {
      put("mnt_gidmap", value);
      return this;
    }

    /**
     * Sets {@code mnt_gidmap}.
     */
    public Statmount mnt_gidmap(long value) {
      put("mnt_gidmap", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct mnt_id_req}.
   */
  public static final class MntIdReq extends StructLiteral {
    MntIdReq() {
      super("mnt_id_req");
    }

    /**
     * Sets {@code size}.
     */
    public MntIdReq size(LongArg value) {
      put("size", value);
      return this;
    }

    /**
     * Sets {@code size}.
     */
    public MntIdReq size(long value) {
      put("size", new Num(value));
      return this;
    }

    /**
     * Sets {@code mnt_ns_fd}.
     */
    public MntIdReq mnt_ns_fd(LongArg value) {
      put("mnt_ns_fd", value);
      return this;
    }

    /**
     * Sets {@code mnt_ns_fd}.
     */
    public MntIdReq mnt_ns_fd(long value) {
      put("mnt_ns_fd", new Num(value));
      return this;
    }

    /**
     * Sets {@code mnt_fd}.
     */
    public MntIdReq mnt_fd(LongArg value) {
      put("mnt_fd", value);
      return this;
    }

    /**
     * Sets {@code mnt_fd}.
     */
    public MntIdReq mnt_fd(long value) {
      put("mnt_fd", new Num(value));
      return this;
    }

    /**
     * Sets {@code mnt_id}.
     */
    public MntIdReq mnt_id(LongArg value) {
      put("mnt_id", value);
      return this;
    }

    /**
     * Sets {@code mnt_id}.
     */
    public MntIdReq mnt_id(long value) {
      put("mnt_id", new Num(value));
      return this;
    }

    /**
     * Sets {@code param}.
     */
    public MntIdReq param(LongArg value) {
      put("param", value);
      return this;
    }

    /**
     * Sets {@code param}.
     */
    public MntIdReq param(long value) {
      put("param", new Num(value));
      return this;
    }

    /**
     * Sets {@code mnt_ns_id}.
     */
    public MntIdReq mnt_ns_id(LongArg value) {
      put("mnt_ns_id", value);
      return this;
    }

    /**
     * Sets {@code mnt_ns_id}.
     */
    public MntIdReq mnt_ns_id(long value) {
      put("mnt_ns_id", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct file_attr}.
   */
  public static final class FileAttr extends StructLiteral {
    FileAttr() {
      super("file_attr");
    }

    /**
     * Sets {@code fa_xflags}.
     */
    public FileAttr fa_xflags(LongArg value) {
      put("fa_xflags", value);
      return this;
    }

    /**
     * Sets {@code fa_xflags}.
     */
    public FileAttr fa_xflags(long value) {
      put("fa_xflags", new Num(value));
      return this;
    }

    /**
     * Sets {@code fa_extsize}.
     */
    public FileAttr fa_extsize(LongArg value) {
      put("fa_extsize", value);
      return this;
    }

    /**
     * Sets {@code fa_extsize}.
     */
    public FileAttr fa_extsize(long value) {
      put("fa_extsize", new Num(value));
      return this;
    }

    /**
     * Sets {@code fa_nextents}.
     */
    public FileAttr fa_nextents(LongArg value) {
      put("fa_nextents", value);
      return this;
    }

    /**
     * Sets {@code fa_nextents}.
     */
    public FileAttr fa_nextents(long value) {
      put("fa_nextents", new Num(value));
      return this;
    }

    /**
     * Sets {@code fa_projid}.
     */
    public FileAttr fa_projid(LongArg value) {
      put("fa_projid", value);
      return this;
    }

    /**
     * Sets {@code fa_projid}.
     */
    public FileAttr fa_projid(long value) {
      put("fa_projid", new Num(value));
      return this;
    }

    /**
     * Sets {@code fa_cowextsize}.
     */
    public FileAttr fa_cowextsize(LongArg value) {
      put("fa_cowextsize", value);
      return this;
    }

    /**
     * Sets {@code fa_cowextsize}.
     */
    public FileAttr fa_cowextsize(long value) {
      put("fa_cowextsize", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct xattr_args}.
   */
  public static final class XattrArgs extends StructLiteral {
    XattrArgs() {
      super("xattr_args");
    }

    /**
     * Sets {@code value}.
     */
    public XattrArgs value(SpanArg value) {
      put("value", value);
      return this;
    }

    /**
     * Sets {@code size}.
     */
    public XattrArgs size(LongArg value) {
      put("size", value);
      return this;
    }

    /**
     * Sets {@code size}.
     */
    public XattrArgs size(long value) {
      put("size", new Num(value));
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public XattrArgs flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public XattrArgs flags(long value) {
      put("flags", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct cachestat_range}.
   */
  public static final class CachestatRange extends StructLiteral {
    CachestatRange() {
      super("cachestat_range");
    }

    /**
     * Sets {@code off}.
     */
    public CachestatRange off(LongArg value) {
      put("off", value);
      return this;
    }

    /**
     * Sets {@code off}.
     */
    public CachestatRange off(long value) {
      put("off", new Num(value));
      return this;
    }

    /**
     * Sets {@code len}.
     */
    public CachestatRange len(LongArg value) {
      put("len", value);
      return this;
    }

    /**
     * Sets {@code len}.
     */
    public CachestatRange len(long value) {
      put("len", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct cachestat}.
   */
  public static final class Cachestat extends StructLiteral {
    Cachestat() {
      super("cachestat");
    }

    /**
     * Sets {@code nr_cache}.
     */
    public Cachestat nr_cache(LongArg value) {
      put("nr_cache", value);
      return this;
    }

    /**
     * Sets {@code nr_cache}.
     */
    public Cachestat nr_cache(long value) {
      put("nr_cache", new Num(value));
      return this;
    }

    /**
     * Sets {@code nr_dirty}.
     */
    public Cachestat nr_dirty(LongArg value) {
      put("nr_dirty", value);
      return this;
    }

    /**
     * Sets {@code nr_dirty}.
     */
    public Cachestat nr_dirty(long value) {
      put("nr_dirty", new Num(value));
      return this;
    }

    /**
     * Sets {@code nr_writeback}.
     */
    public Cachestat nr_writeback(LongArg value) {
      put("nr_writeback", value);
      return this;
    }

    /**
     * Sets {@code nr_writeback}.
     */
    public Cachestat nr_writeback(long value) {
      put("nr_writeback", new Num(value));
      return this;
    }

    /**
     * Sets {@code nr_evicted}.
     */
    public Cachestat nr_evicted(LongArg value) {
      put("nr_evicted", value);
      return this;
    }

    /**
     * Sets {@code nr_evicted}.
     */
    public Cachestat nr_evicted(long value) {
      put("nr_evicted", new Num(value));
      return this;
    }

    /**
     * Sets {@code nr_recently_evicted}.
     */
    public Cachestat nr_recently_evicted(LongArg value) {
      put("nr_recently_evicted", value);
      return this;
    }

    /**
     * Sets {@code nr_recently_evicted}.
     */
    public Cachestat nr_recently_evicted(long value) {
      put("nr_recently_evicted", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct if_dqblk}.
   */
  public static final class IfDqblk extends StructLiteral {
    IfDqblk() {
      super("if_dqblk");
    }

    /**
     * Sets {@code dqb_bhardlimit}.
     */
    public IfDqblk dqb_bhardlimit(LongArg value) {
      put("dqb_bhardlimit", value);
      return this;
    }

    /**
     * Sets {@code dqb_bhardlimit}.
     */
    public IfDqblk dqb_bhardlimit(long value) {
      put("dqb_bhardlimit", new Num(value));
      return this;
    }

    /**
     * Sets {@code dqb_bsoftlimit}.
     */
    public IfDqblk dqb_bsoftlimit(LongArg value) {
      put("dqb_bsoftlimit", value);
      return this;
    }

    /**
     * Sets {@code dqb_bsoftlimit}.
     */
    public IfDqblk dqb_bsoftlimit(long value) {
      put("dqb_bsoftlimit", new Num(value));
      return this;
    }

    /**
     * Sets {@code dqb_curspace}.
     */
    public IfDqblk dqb_curspace(LongArg value) {
      put("dqb_curspace", value);
      return this;
    }

    /**
     * Sets {@code dqb_curspace}.
     */
    public IfDqblk dqb_curspace(long value) {
      put("dqb_curspace", new Num(value));
      return this;
    }

    /**
     * Sets {@code dqb_ihardlimit}.
     */
    public IfDqblk dqb_ihardlimit(LongArg value) {
      put("dqb_ihardlimit", value);
      return this;
    }

    /**
     * Sets {@code dqb_ihardlimit}.
     */
    public IfDqblk dqb_ihardlimit(long value) {
      put("dqb_ihardlimit", new Num(value));
      return this;
    }

    /**
     * Sets {@code dqb_isoftlimit}.
     */
    public IfDqblk dqb_isoftlimit(LongArg value) {
      put("dqb_isoftlimit", value);
      return this;
    }

    /**
     * Sets {@code dqb_isoftlimit}.
     */
    public IfDqblk dqb_isoftlimit(long value) {
      put("dqb_isoftlimit", new Num(value));
      return this;
    }

    /**
     * Sets {@code dqb_curinodes}.
     */
    public IfDqblk dqb_curinodes(LongArg value) {
      put("dqb_curinodes", value);
      return this;
    }

    /**
     * Sets {@code dqb_curinodes}.
     */
    public IfDqblk dqb_curinodes(long value) {
      put("dqb_curinodes", new Num(value));
      return this;
    }

    /**
     * Sets {@code dqb_btime}.
     */
    public IfDqblk dqb_btime(LongArg value) {
      put("dqb_btime", value);
      return this;
    }

    /**
     * Sets {@code dqb_btime}.
     */
    public IfDqblk dqb_btime(long value) {
      put("dqb_btime", new Num(value));
      return this;
    }

    /**
     * Sets {@code dqb_itime}.
     */
    public IfDqblk dqb_itime(LongArg value) {
      put("dqb_itime", value);
      return this;
    }

    /**
     * Sets {@code dqb_itime}.
     */
    public IfDqblk dqb_itime(long value) {
      put("dqb_itime", new Num(value));
      return this;
    }

    /**
     * Sets {@code dqb_valid}.
     */
    public IfDqblk dqb_valid(LongArg value) {
      put("dqb_valid", value);
      return this;
    }

    /**
     * Sets {@code dqb_valid}.
     */
    public IfDqblk dqb_valid(long value) {
      put("dqb_valid", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct if_dqinfo}.
   */
  public static final class IfDqinfo extends StructLiteral {
    IfDqinfo() {
      super("if_dqinfo");
    }

    /**
     * Sets {@code dqi_bgrace}.
     */
    public IfDqinfo dqi_bgrace(LongArg value) {
      put("dqi_bgrace", value);
      return this;
    }

    /**
     * Sets {@code dqi_bgrace}.
     */
    public IfDqinfo dqi_bgrace(long value) {
      put("dqi_bgrace", new Num(value));
      return this;
    }

    /**
     * Sets {@code dqi_igrace}.
     */
    public IfDqinfo dqi_igrace(LongArg value) {
      put("dqi_igrace", value);
      return this;
    }

    /**
     * Sets {@code dqi_igrace}.
     */
    public IfDqinfo dqi_igrace(long value) {
      put("dqi_igrace", new Num(value));
      return this;
    }

    /**
     * Sets {@code dqi_flags}.
     */
    public IfDqinfo dqi_flags(LongArg value) {
      put("dqi_flags", value);
      return this;
    }

    /**
     * Sets {@code dqi_flags}.
     */
    public IfDqinfo dqi_flags(long value) {
      put("dqi_flags", new Num(value));
      return this;
    }

    /**
     * Sets {@code dqi_valid}.
     */
    public IfDqinfo dqi_valid(LongArg value) {
      put("dqi_valid", value);
      return this;
    }

    /**
     * Sets {@code dqi_valid}.
     */
    public IfDqinfo dqi_valid(long value) {
      put("dqi_valid", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct if_nextdqblk}.
   */
  public static final class IfNextdqblk extends StructLiteral {
    IfNextdqblk() {
      super("if_nextdqblk");
    }

    /**
     * Sets {@code dqb_bhardlimit}.
     */
    public IfNextdqblk dqb_bhardlimit(LongArg value) {
      put("dqb_bhardlimit", value);
      return this;
    }

    /**
     * Sets {@code dqb_bhardlimit}.
     */
    public IfNextdqblk dqb_bhardlimit(long value) {
      put("dqb_bhardlimit", new Num(value));
      return this;
    }

    /**
     * Sets {@code dqb_bsoftlimit}.
     */
    public IfNextdqblk dqb_bsoftlimit(LongArg value) {
      put("dqb_bsoftlimit", value);
      return this;
    }

    /**
     * Sets {@code dqb_bsoftlimit}.
     */
    public IfNextdqblk dqb_bsoftlimit(long value) {
      put("dqb_bsoftlimit", new Num(value));
      return this;
    }

    /**
     * Sets {@code dqb_curspace}.
     */
    public IfNextdqblk dqb_curspace(LongArg value) {
      put("dqb_curspace", value);
      return this;
    }

    /**
     * Sets {@code dqb_curspace}.
     */
    public IfNextdqblk dqb_curspace(long value) {
      put("dqb_curspace", new Num(value));
      return this;
    }

    /**
     * Sets {@code dqb_ihardlimit}.
     */
    public IfNextdqblk dqb_ihardlimit(LongArg value) {
      put("dqb_ihardlimit", value);
      return this;
    }

    /**
     * Sets {@code dqb_ihardlimit}.
     */
    public IfNextdqblk dqb_ihardlimit(long value) {
      put("dqb_ihardlimit", new Num(value));
      return this;
    }

    /**
     * Sets {@code dqb_isoftlimit}.
     */
    public IfNextdqblk dqb_isoftlimit(LongArg value) {
      put("dqb_isoftlimit", value);
      return this;
    }

    /**
     * Sets {@code dqb_isoftlimit}.
     */
    public IfNextdqblk dqb_isoftlimit(long value) {
      put("dqb_isoftlimit", new Num(value));
      return this;
    }

    /**
     * Sets {@code dqb_curinodes}.
     */
    public IfNextdqblk dqb_curinodes(LongArg value) {
      put("dqb_curinodes", value);
      return this;
    }

    /**
     * Sets {@code dqb_curinodes}.
     */
    public IfNextdqblk dqb_curinodes(long value) {
      put("dqb_curinodes", new Num(value));
      return this;
    }

    /**
     * Sets {@code dqb_btime}.
     */
    public IfNextdqblk dqb_btime(LongArg value) {
      put("dqb_btime", value);
      return this;
    }

    /**
     * Sets {@code dqb_btime}.
     */
    public IfNextdqblk dqb_btime(long value) {
      put("dqb_btime", new Num(value));
      return this;
    }

    /**
     * Sets {@code dqb_itime}.
     */
    public IfNextdqblk dqb_itime(LongArg value) {
      put("dqb_itime", value);
      return this;
    }

    /**
     * Sets {@code dqb_itime}.
     */
    public IfNextdqblk dqb_itime(long value) {
      put("dqb_itime", new Num(value));
      return this;
    }

    /**
     * Sets {@code dqb_valid}.
     */
    public IfNextdqblk dqb_valid(LongArg value) {
      put("dqb_valid", value);
      return this;
    }

    /**
     * Sets {@code dqb_valid}.
     */
    public IfNextdqblk dqb_valid(long value) {
      put("dqb_valid", new Num(value));
      return this;
    }

    /**
     * Sets {@code dqb_id}.
     */
    public IfNextdqblk dqb_id(LongArg value) {
      put("dqb_id", value);
      return this;
    }

    /**
     * Sets {@code dqb_id}.
     */
    public IfNextdqblk dqb_id(long value) {
      put("dqb_id", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct rseq}.
   */
  public static final class Rseq extends StructLiteral {
    Rseq() {
      super("rseq");
    }

    /**
     * Sets {@code cpu_id_start}.
     */
    public Rseq cpu_id_start(LongArg value) {
      put("cpu_id_start", value);
      return this;
    }

    /**
     * Sets {@code cpu_id_start}.
     */
    public Rseq cpu_id_start(long value) {
      put("cpu_id_start", new Num(value));
      return this;
    }

    /**
     * Sets {@code cpu_id}.
     */
    public Rseq cpu_id(LongArg value) {
      put("cpu_id", value);
      return this;
    }

    /**
     * Sets {@code cpu_id}.
     */
    public Rseq cpu_id(long value) {
      put("cpu_id", new Num(value));
      return this;
    }

    /**
     * Sets {@code rseq_cs}.
     */
    public Rseq rseq_cs(LongArg value) {
      put("rseq_cs", value);
      return this;
    }

    /**
     * Sets {@code rseq_cs}.
     */
    public Rseq rseq_cs(long value) {
      put("rseq_cs", new Num(value));
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public Rseq flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public Rseq flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * Sets {@code node_id}.
     */
    public Rseq node_id(LongArg value) {
      put("node_id", value);
      return this;
    }

    /**
     * Sets {@code node_id}.
     */
    public Rseq node_id(long value) {
      put("node_id", new Num(value));
      return this;
    }

    /**
     * Sets {@code mm_cid}.
     */
    public Rseq mm_cid(LongArg value) {
      put("mm_cid", value);
      return this;
    }

    /**
     * Sets {@code mm_cid}.
     */
    public Rseq mm_cid(long value) {
      put("mm_cid", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct seccomp_data}.
   */
  public static final class SeccompData extends StructLiteral {
    SeccompData() {
      super("seccomp_data");
    }

    /**
     * Sets {@code nr}.
     */
    public SeccompData nr(LongArg value) {
      put("nr", value);
      return this;
    }

    /**
     * Sets {@code nr}.
     */
    public SeccompData nr(long value) {
      put("nr", new Num(value));
      return this;
    }

    /**
     * Sets {@code arch}.
     */
    public SeccompData arch(LongArg value) {
      put("arch", value);
      return this;
    }

    /**
     * Sets {@code arch}.
     */
    public SeccompData arch(long value) {
      put("arch", new Num(value));
      return this;
    }

    /**
     * Sets {@code instruction_pointer}.
     */
    public SeccompData instruction_pointer(LongArg value) {
      put("instruction_pointer", value);
      return this;
    }

    /**
     * Sets {@code instruction_pointer}.
     */
    public SeccompData instruction_pointer(long value) {
      put("instruction_pointer", new Num(value));
      return this;
    }

    /**
     * Sets {@code args}.
     */
    public SeccompData args(SpanArg value) {
      put("args", value);
      return this;
    }
  }

  /**
   * A value of {@code struct seccomp_notif_sizes}.
   */
  public static final class SeccompNotifSizes extends StructLiteral {
    SeccompNotifSizes() {
      super("seccomp_notif_sizes");
    }

    /**
     * Sets {@code seccomp_notif}.
     */
    public SeccompNotifSizes seccomp_notif(LongArg value) {
      put("seccomp_notif", value);
      return this;
    }

    /**
     * Sets {@code seccomp_notif}.
     */
    public SeccompNotifSizes seccomp_notif(long value) {
      put("seccomp_notif", new Num(value));
      return this;
    }

    /**
     * Sets {@code seccomp_notif_resp}.
     */
    public SeccompNotifSizes seccomp_notif_resp(LongArg value) {
      put("seccomp_notif_resp", value);
      return this;
    }

    /**
     * Sets {@code seccomp_notif_resp}.
     */
    public SeccompNotifSizes seccomp_notif_resp(long value) {
      put("seccomp_notif_resp", new Num(value));
      return this;
    }

    /**
     * Sets {@code seccomp_data}.
     */
    public SeccompNotifSizes seccomp_data(LongArg value) {
      put("seccomp_data", value);
      return this;
    }

    /**
     * Sets {@code seccomp_data}.
     */
    public SeccompNotifSizes seccomp_data(long value) {
      put("seccomp_data", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct sock_filter}.
   */
  public static final class SockFilter extends StructLiteral {
    SockFilter() {
      super("sock_filter");
    }

    /**
     * Sets {@code code}.
     */
    public SockFilter code(LongArg value) {
      put("code", value);
      return this;
    }

    /**
     * Sets {@code code}.
     */
    public SockFilter code(long value) {
      put("code", new Num(value));
      return this;
    }

    /**
     * Sets {@code jt}.
     */
    public SockFilter jt(LongArg value) {
      put("jt", value);
      return this;
    }

    /**
     * Sets {@code jt}.
     */
    public SockFilter jt(long value) {
      put("jt", new Num(value));
      return this;
    }

    /**
     * Sets {@code jf}.
     */
    public SockFilter jf(LongArg value) {
      put("jf", value);
      return this;
    }

    /**
     * Sets {@code jf}.
     */
    public SockFilter jf(long value) {
      put("jf", new Num(value));
      return this;
    }

    /**
     * Sets {@code k}.
     */
    public SockFilter k(LongArg value) {
      put("k", value);
      return this;
    }

    /**
     * Sets {@code k}.
     */
    public SockFilter k(long value) {
      put("k", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct ptrace_syscall_info}.
   */
  public static final class PtraceSyscallInfo extends StructLiteral {
    PtraceSyscallInfo() {
      super("ptrace_syscall_info");
    }

    /**
     * Sets {@code op}.
     */
    public PtraceSyscallInfo op(LongArg value) {
      put("op", value);
      return this;
    }

    /**
     * Sets {@code op}.
     */
    public PtraceSyscallInfo op(long value) {
      put("op", new Num(value));
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public PtraceSyscallInfo flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public PtraceSyscallInfo flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * Sets {@code arch}.
     */
    public PtraceSyscallInfo arch(LongArg value) {
      put("arch", value);
      return this;
    }

    /**
     * Sets {@code arch}.
     */
    public PtraceSyscallInfo arch(long value) {
      put("arch", new Num(value));
      return this;
    }

    /**
     * Sets {@code instruction_pointer}.
     */
    public PtraceSyscallInfo instruction_pointer(LongArg value) {
      put("instruction_pointer", value);
      return this;
    }

    /**
     * Sets {@code instruction_pointer}.
     */
    public PtraceSyscallInfo instruction_pointer(long value) {
      put("instruction_pointer", new Num(value));
      return this;
    }

    /**
     * Sets {@code stack_pointer}.
     */
    public PtraceSyscallInfo stack_pointer(LongArg value) {
      put("stack_pointer", value);
      return this;
    }

    /**
     * Sets {@code stack_pointer}.
     */
    public PtraceSyscallInfo stack_pointer(long value) {
      put("stack_pointer", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct ptrace_peeksiginfo_args}.
   */
  public static final class PtracePeeksiginfoArgs extends StructLiteral {
    PtracePeeksiginfoArgs() {
      super("ptrace_peeksiginfo_args");
    }

    /**
     * Sets {@code off}.
     */
    public PtracePeeksiginfoArgs off(LongArg value) {
      put("off", value);
      return this;
    }

    /**
     * Sets {@code off}.
     */
    public PtracePeeksiginfoArgs off(long value) {
      put("off", new Num(value));
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public PtracePeeksiginfoArgs flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public PtracePeeksiginfoArgs flags(long value) {
      put("flags", new Num(value));
      return this;
    }

    /**
     * Sets {@code nr}.
     */
    public PtracePeeksiginfoArgs nr(LongArg value) {
      put("nr", value);
      return this;
    }

    /**
     * Sets {@code nr}.
     */
    public PtracePeeksiginfoArgs nr(long value) {
      put("nr", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct ptrace_rseq_configuration}.
   */
  public static final class PtraceRseqConfiguration extends StructLiteral {
    PtraceRseqConfiguration() {
      super("ptrace_rseq_configuration");
    }

    /**
     * Sets {@code rseq_abi_pointer}.
     */
    public PtraceRseqConfiguration rseq_abi_pointer(LongArg value) {
      put("rseq_abi_pointer", value);
      return this;
    }

    /**
     * Sets {@code rseq_abi_pointer}.
     */
    public PtraceRseqConfiguration rseq_abi_pointer(long value) {
      put("rseq_abi_pointer", new Num(value));
      return this;
    }

    /**
     * Sets {@code rseq_abi_size}.
     */
    public PtraceRseqConfiguration rseq_abi_size(LongArg value) {
      put("rseq_abi_size", value);
      return this;
    }

    /**
     * Sets {@code rseq_abi_size}.
     */
    public PtraceRseqConfiguration rseq_abi_size(long value) {
      put("rseq_abi_size", new Num(value));
      return this;
    }

    /**
     * Sets {@code signature}.
     */
    public PtraceRseqConfiguration signature(LongArg value) {
      put("signature", value);
      return this;
    }

    /**
     * Sets {@code signature}.
     */
    public PtraceRseqConfiguration signature(long value) {
      put("signature", new Num(value));
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public PtraceRseqConfiguration flags(LongArg value) {
      put("flags", value);
      return this;
    }

    /**
     * Sets {@code flags}.
     */
    public PtraceRseqConfiguration flags(long value) {
      put("flags", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct timex}.
   */
  public static final class Timex extends StructLiteral {
    Timex() {
      super("timex");
    }

    /**
     * Sets {@code modes}.
     */
    public Timex modes(LongArg value) {
      put("modes", value);
      return this;
    }

    /**
     * Sets {@code modes}.
     */
    public Timex modes(long value) {
      put("modes", new Num(value));
      return this;
    }

    /**
     * Sets {@code offset}.
     */
    public Timex offset(LongArg value) {
      put("offset", value);
      return this;
    }

    /**
     * Sets {@code offset}.
     */
    public Timex offset(long value) {
      put("offset", new Num(value));
      return this;
    }

    /**
     * Sets {@code freq}.
     */
    public Timex freq(LongArg value) {
      put("freq", value);
      return this;
    }

    /**
     * Sets {@code freq}.
     */
    public Timex freq(long value) {
      put("freq", new Num(value));
      return this;
    }

    /**
     * Sets {@code maxerror}.
     */
    public Timex maxerror(LongArg value) {
      put("maxerror", value);
      return this;
    }

    /**
     * Sets {@code maxerror}.
     */
    public Timex maxerror(long value) {
      put("maxerror", new Num(value));
      return this;
    }

    /**
     * Sets {@code esterror}.
     */
    public Timex esterror(LongArg value) {
      put("esterror", value);
      return this;
    }

    /**
     * Sets {@code esterror}.
     */
    public Timex esterror(long value) {
      put("esterror", new Num(value));
      return this;
    }

    /**
     * Sets {@code status}.
     */
    public Timex status(LongArg value) {
      put("status", value);
      return this;
    }

    /**
     * Sets {@code status}.
     */
    public Timex status(long value) {
      put("status", new Num(value));
      return this;
    }

    /**
     * Sets {@code constant}.
     */
    public Timex constant(LongArg value) {
      put("constant", value);
      return this;
    }

    /**
     * Sets {@code constant}.
     */
    public Timex constant(long value) {
      put("constant", new Num(value));
      return this;
    }

    /**
     * Sets {@code precision}.
     */
    public Timex precision(LongArg value) {
      put("precision", value);
      return this;
    }

    /**
     * Sets {@code precision}.
     */
    public Timex precision(long value) {
      put("precision", new Num(value));
      return this;
    }

    /**
     * Sets {@code tolerance}.
     */
    public Timex tolerance(LongArg value) {
      put("tolerance", value);
      return this;
    }

    /**
     * Sets {@code tolerance}.
     */
    public Timex tolerance(long value) {
      put("tolerance", new Num(value));
      return this;
    }

    /**
     * Sets {@code time}.
     */
    public Timex time(SpanArg value) {
      put("time", value);
      return this;
    }

    /**
     * Sets {@code tick}.
     */
    public Timex tick(LongArg value) {
      put("tick", value);
      return this;
    }

    /**
     * Sets {@code tick}.
     */
    public Timex tick(long value) {
      put("tick", new Num(value));
      return this;
    }

    /**
     * Sets {@code ppsfreq}.
     */
    public Timex ppsfreq(LongArg value) {
      put("ppsfreq", value);
      return this;
    }

    /**
     * Sets {@code ppsfreq}.
     */
    public Timex ppsfreq(long value) {
      put("ppsfreq", new Num(value));
      return this;
    }

    /**
     * Sets {@code jitter}.
     */
    public Timex jitter(LongArg value) {
      put("jitter", value);
      return this;
    }

    /**
     * Sets {@code jitter}.
     */
    public Timex jitter(long value) {
      put("jitter", new Num(value));
      return this;
    }

    /**
     * Sets {@code shift}.
     */
    public Timex shift(LongArg value) {
      put("shift", value);
      return this;
    }

    /**
     * Sets {@code shift}.
     */
    public Timex shift(long value) {
      put("shift", new Num(value));
      return this;
    }

    /**
     * Sets {@code stabil}.
     */
    public Timex stabil(LongArg value) {
      put("stabil", value);
      return this;
    }

    /**
     * Sets {@code stabil}.
     */
    public Timex stabil(long value) {
      put("stabil", new Num(value));
      return this;
    }

    /**
     * Sets {@code jitcnt}.
     */
    public Timex jitcnt(LongArg value) {
      put("jitcnt", value);
      return this;
    }

    /**
     * Sets {@code jitcnt}.
     */
    public Timex jitcnt(long value) {
      put("jitcnt", new Num(value));
      return this;
    }

    /**
     * Sets {@code calcnt}.
     */
    public Timex calcnt(LongArg value) {
      put("calcnt", value);
      return this;
    }

    /**
     * Sets {@code calcnt}.
     */
    public Timex calcnt(long value) {
      put("calcnt", new Num(value));
      return this;
    }

    /**
     * Sets {@code errcnt}.
     */
    public Timex errcnt(LongArg value) {
      put("errcnt", value);
      return this;
    }

    /**
     * Sets {@code errcnt}.
     */
    public Timex errcnt(long value) {
      put("errcnt", new Num(value));
      return this;
    }

    /**
     * Sets {@code stbcnt}.
     */
    public Timex stbcnt(LongArg value) {
      put("stbcnt", value);
      return this;
    }

    /**
     * Sets {@code stbcnt}.
     */
    public Timex stbcnt(long value) {
      put("stbcnt", new Num(value));
      return this;
    }

    /**
     * Sets {@code tai}.
     */
    public Timex tai(LongArg value) {
      put("tai", value);
      return this;
    }

    /**
     * Sets {@code tai}.
     */
    public Timex tai(long value) {
      put("tai", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct tms}.
   */
  public static final class Tms extends StructLiteral {
    Tms() {
      super("tms");
    }

    /**
     * Sets {@code tms_utime}.
     */
    public Tms tms_utime(LongArg value) {
      put("tms_utime", value);
      return this;
    }

    /**
     * Sets {@code tms_utime}.
     */
    public Tms tms_utime(long value) {
      put("tms_utime", new Num(value));
      return this;
    }

    /**
     * Sets {@code tms_stime}.
     */
    public Tms tms_stime(LongArg value) {
      put("tms_stime", value);
      return this;
    }

    /**
     * Sets {@code tms_stime}.
     */
    public Tms tms_stime(long value) {
      put("tms_stime", new Num(value));
      return this;
    }

    /**
     * Sets {@code tms_cutime}.
     */
    public Tms tms_cutime(LongArg value) {
      put("tms_cutime", value);
      return this;
    }

    /**
     * Sets {@code tms_cutime}.
     */
    public Tms tms_cutime(long value) {
      put("tms_cutime", new Num(value));
      return this;
    }

    /**
     * Sets {@code tms_cstime}.
     */
    public Tms tms_cstime(LongArg value) {
      put("tms_cstime", value);
      return this;
    }

    /**
     * Sets {@code tms_cstime}.
     */
    public Tms tms_cstime(long value) {
      put("tms_cstime", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct user_pt_regs}.
   */
  public static final class UserPtRegs extends StructLiteral {
    UserPtRegs() {
      super("user_pt_regs");
    }

    /**
     * Sets {@code regs}.
     */
    public UserPtRegs regs(SpanArg value) {
      put("regs", value);
      return this;
    }

    /**
     * Sets {@code sp}.
     */
    public UserPtRegs sp(LongArg value) {
      put("sp", value);
      return this;
    }

    /**
     * Sets {@code sp}.
     */
    public UserPtRegs sp(long value) {
      put("sp", new Num(value));
      return this;
    }

    /**
     * Sets {@code pc}.
     */
    public UserPtRegs pc(LongArg value) {
      put("pc", value);
      return this;
    }

    /**
     * Sets {@code pc}.
     */
    public UserPtRegs pc(long value) {
      put("pc", new Num(value));
      return this;
    }

    /**
     * Sets {@code pstate}.
     */
    public UserPtRegs pstate(LongArg value) {
      put("pstate", value);
      return this;
    }

    /**
     * Sets {@code pstate}.
     */
    public UserPtRegs pstate(long value) {
      put("pstate", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct pt_regs}.
   */
  public static final class PtRegs extends StructLiteral {
    PtRegs() {
      super("pt_regs");
    }

    /**
     * Sets {@code r15}.
     */
    public PtRegs r15(LongArg value) {
      put("r15", value);
      return this;
    }

    /**
     * Sets {@code r15}.
     */
    public PtRegs r15(long value) {
      put("r15", new Num(value));
      return this;
    }

    /**
     * Sets {@code r14}.
     */
    public PtRegs r14(LongArg value) {
      put("r14", value);
      return this;
    }

    /**
     * Sets {@code r14}.
     */
    public PtRegs r14(long value) {
      put("r14", new Num(value));
      return this;
    }

    /**
     * Sets {@code r13}.
     */
    public PtRegs r13(LongArg value) {
      put("r13", value);
      return this;
    }

    /**
     * Sets {@code r13}.
     */
    public PtRegs r13(long value) {
      put("r13", new Num(value));
      return this;
    }

    /**
     * Sets {@code r12}.
     */
    public PtRegs r12(LongArg value) {
      put("r12", value);
      return this;
    }

    /**
     * Sets {@code r12}.
     */
    public PtRegs r12(long value) {
      put("r12", new Num(value));
      return this;
    }

    /**
     * Sets {@code rbp}.
     */
    public PtRegs rbp(LongArg value) {
      put("rbp", value);
      return this;
    }

    /**
     * Sets {@code rbp}.
     */
    public PtRegs rbp(long value) {
      put("rbp", new Num(value));
      return this;
    }

    /**
     * Sets {@code rbx}.
     */
    public PtRegs rbx(LongArg value) {
      put("rbx", value);
      return this;
    }

    /**
     * Sets {@code rbx}.
     */
    public PtRegs rbx(long value) {
      put("rbx", new Num(value));
      return this;
    }

    /**
     * Sets {@code r11}.
     */
    public PtRegs r11(LongArg value) {
      put("r11", value);
      return this;
    }

    /**
     * Sets {@code r11}.
     */
    public PtRegs r11(long value) {
      put("r11", new Num(value));
      return this;
    }

    /**
     * Sets {@code r10}.
     */
    public PtRegs r10(LongArg value) {
      put("r10", value);
      return this;
    }

    /**
     * Sets {@code r10}.
     */
    public PtRegs r10(long value) {
      put("r10", new Num(value));
      return this;
    }

    /**
     * Sets {@code r9}.
     */
    public PtRegs r9(LongArg value) {
      put("r9", value);
      return this;
    }

    /**
     * Sets {@code r9}.
     */
    public PtRegs r9(long value) {
      put("r9", new Num(value));
      return this;
    }

    /**
     * Sets {@code r8}.
     */
    public PtRegs r8(LongArg value) {
      put("r8", value);
      return this;
    }

    /**
     * Sets {@code r8}.
     */
    public PtRegs r8(long value) {
      put("r8", new Num(value));
      return this;
    }

    /**
     * Sets {@code rax}.
     */
    public PtRegs rax(LongArg value) {
      put("rax", value);
      return this;
    }

    /**
     * Sets {@code rax}.
     */
    public PtRegs rax(long value) {
      put("rax", new Num(value));
      return this;
    }

    /**
     * Sets {@code rcx}.
     */
    public PtRegs rcx(LongArg value) {
      put("rcx", value);
      return this;
    }

    /**
     * Sets {@code rcx}.
     */
    public PtRegs rcx(long value) {
      put("rcx", new Num(value));
      return this;
    }

    /**
     * Sets {@code rdx}.
     */
    public PtRegs rdx(LongArg value) {
      put("rdx", value);
      return this;
    }

    /**
     * Sets {@code rdx}.
     */
    public PtRegs rdx(long value) {
      put("rdx", new Num(value));
      return this;
    }

    /**
     * Sets {@code rsi}.
     */
    public PtRegs rsi(LongArg value) {
      put("rsi", value);
      return this;
    }

    /**
     * Sets {@code rsi}.
     */
    public PtRegs rsi(long value) {
      put("rsi", new Num(value));
      return this;
    }

    /**
     * Sets {@code rdi}.
     */
    public PtRegs rdi(LongArg value) {
      put("rdi", value);
      return this;
    }

    /**
     * Sets {@code rdi}.
     */
    public PtRegs rdi(long value) {
      put("rdi", new Num(value));
      return this;
    }

    /**
     * Sets {@code orig_rax}.
     */
    public PtRegs orig_rax(LongArg value) {
      put("orig_rax", value);
      return this;
    }

    /**
     * Sets {@code orig_rax}.
     */
    public PtRegs orig_rax(long value) {
      put("orig_rax", new Num(value));
      return this;
    }

    /**
     * Sets {@code rip}.
     */
    public PtRegs rip(LongArg value) {
      put("rip", value);
      return this;
    }

    /**
     * Sets {@code rip}.
     */
    public PtRegs rip(long value) {
      put("rip", new Num(value));
      return this;
    }

    /**
     * Sets {@code cs}.
     */
    public PtRegs cs(LongArg value) {
      put("cs", value);
      return this;
    }

    /**
     * Sets {@code cs}.
     */
    public PtRegs cs(long value) {
      put("cs", new Num(value));
      return this;
    }

    /**
     * Sets {@code eflags}.
     */
    public PtRegs eflags(LongArg value) {
      put("eflags", value);
      return this;
    }

    /**
     * Sets {@code eflags}.
     */
    public PtRegs eflags(long value) {
      put("eflags", new Num(value));
      return this;
    }

    /**
     * Sets {@code rsp}.
     */
    public PtRegs rsp(LongArg value) {
      put("rsp", value);
      return this;
    }

    /**
     * Sets {@code rsp}.
     */
    public PtRegs rsp(long value) {
      put("rsp", new Num(value));
      return this;
    }

    /**
     * Sets {@code ss}.
     */
    public PtRegs ss(LongArg value) {
      put("ss", value);
      return this;
    }

    /**
     * Sets {@code ss}.
     */
    public PtRegs ss(long value) {
      put("ss", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct acct_v3}.
   */
  public static final class AcctV3 extends StructLiteral {
    AcctV3() {
      super("acct_v3");
    }

    /**
     * Sets {@code ac_flag}.
     */
    public AcctV3 ac_flag(LongArg value) {
      put("ac_flag", value);
      return this;
    }

    /**
     * Sets {@code ac_flag}.
     */
    public AcctV3 ac_flag(long value) {
      put("ac_flag", new Num(value));
      return this;
    }

    /**
     * Sets {@code ac_version}.
     */
    public AcctV3 ac_version(LongArg value) {
      put("ac_version", value);
      return this;
    }

    /**
     * Sets {@code ac_version}.
     */
    public AcctV3 ac_version(long value) {
      put("ac_version", new Num(value));
      return this;
    }

    /**
     * Sets {@code ac_tty}.
     */
    public AcctV3 ac_tty(LongArg value) {
      put("ac_tty", value);
      return this;
    }

    /**
     * Sets {@code ac_tty}.
     */
    public AcctV3 ac_tty(long value) {
      put("ac_tty", new Num(value));
      return this;
    }

    /**
     * Sets {@code ac_exitcode}.
     */
    public AcctV3 ac_exitcode(LongArg value) {
      put("ac_exitcode", value);
      return this;
    }

    /**
     * Sets {@code ac_exitcode}.
     */
    public AcctV3 ac_exitcode(long value) {
      put("ac_exitcode", new Num(value));
      return this;
    }

    /**
     * Sets {@code ac_uid}.
     */
    public AcctV3 ac_uid(LongArg value) {
      put("ac_uid", value);
      return this;
    }

    /**
     * Sets {@code ac_uid}.
     */
    public AcctV3 ac_uid(long value) {
      put("ac_uid", new Num(value));
      return this;
    }

    /**
     * Sets {@code ac_gid}.
     */
    public AcctV3 ac_gid(LongArg value) {
      put("ac_gid", value);
      return this;
    }

    /**
     * Sets {@code ac_gid}.
     */
    public AcctV3 ac_gid(long value) {
      put("ac_gid", new Num(value));
      return this;
    }

    /**
     * Sets {@code ac_pid}.
     */
    public AcctV3 ac_pid(LongArg value) {
      put("ac_pid", value);
      return this;
    }

    /**
     * Sets {@code ac_pid}.
     */
    public AcctV3 ac_pid(long value) {
      put("ac_pid", new Num(value));
      return this;
    }

    /**
     * Sets {@code ac_ppid}.
     */
    public AcctV3 ac_ppid(LongArg value) {
      put("ac_ppid", value);
      return this;
    }

    /**
     * Sets {@code ac_ppid}.
     */
    public AcctV3 ac_ppid(long value) {
      put("ac_ppid", new Num(value));
      return this;
    }

    /**
     * Sets {@code ac_btime}.
     */
    public AcctV3 ac_btime(LongArg value) {
      put("ac_btime", value);
      return this;
    }

    /**
     * Sets {@code ac_btime}.
     */
    public AcctV3 ac_btime(long value) {
      put("ac_btime", new Num(value));
      return this;
    }

    /**
     * Sets {@code ac_etime}.
     */
    public AcctV3 ac_etime(LongArg value) {
      put("ac_etime", value);
      return this;
    }

    /**
     * Sets {@code ac_etime}.
     */
    public AcctV3 ac_etime(long value) {
      put("ac_etime", new Num(value));
      return this;
    }

    /**
     * Sets {@code ac_utime}.
     */
    public AcctV3 ac_utime(LongArg value) {
      put("ac_utime", value);
      return this;
    }

    /**
     * Sets {@code ac_utime}.
     */
    public AcctV3 ac_utime(long value) {
      put("ac_utime", new Num(value));
      return this;
    }

    /**
     * Sets {@code ac_stime}.
     */
    public AcctV3 ac_stime(LongArg value) {
      put("ac_stime", value);
      return this;
    }

    /**
     * Sets {@code ac_stime}.
     */
    public AcctV3 ac_stime(long value) {
      put("ac_stime", new Num(value));
      return this;
    }

    /**
     * Sets {@code ac_mem}.
     */
    public AcctV3 ac_mem(LongArg value) {
      put("ac_mem", value);
      return this;
    }

    /**
     * Sets {@code ac_mem}.
     */
    public AcctV3 ac_mem(long value) {
      put("ac_mem", new Num(value));
      return this;
    }

    /**
     * Sets {@code ac_io}.
     */
    public AcctV3 ac_io(LongArg value) {
      put("ac_io", value);
      return this;
    }

    /**
     * Sets {@code ac_io}.
     */
    public AcctV3 ac_io(long value) {
      put("ac_io", new Num(value));
      return this;
    }

    /**
     * Sets {@code ac_rw}.
     */
    public AcctV3 ac_rw(LongArg value) {
      put("ac_rw", value);
      return this;
    }

    /**
     * Sets {@code ac_rw}.
     */
    public AcctV3 ac_rw(long value) {
      put("ac_rw", new Num(value));
      return this;
    }

    /**
     * Sets {@code ac_minflt}.
     */
    public AcctV3 ac_minflt(LongArg value) {
      put("ac_minflt", value);
      return this;
    }

    /**
     * Sets {@code ac_minflt}.
     */
    public AcctV3 ac_minflt(long value) {
      put("ac_minflt", new Num(value));
      return this;
    }

    /**
     * Sets {@code ac_majflt}.
     */
    public AcctV3 ac_majflt(LongArg value) {
      put("ac_majflt", value);
      return this;
    }

    /**
     * Sets {@code ac_majflt}.
     */
    public AcctV3 ac_majflt(long value) {
      put("ac_majflt", new Num(value));
      return this;
    }

    /**
     * Sets {@code ac_swaps}.
     */
    public AcctV3 ac_swaps(LongArg value) {
      put("ac_swaps", value);
      return this;
    }

    /**
     * Sets {@code ac_swaps}.
     */
    public AcctV3 ac_swaps(long value) {
      put("ac_swaps", new Num(value));
      return this;
    }

    /**
     * Sets {@code ac_comm}.
     */
    public AcctV3 ac_comm(SpanArg value) {
      put("ac_comm", value);
      return this;
    }
  }

  /**
   * A value of {@code struct flock}.
   */
  public static final class Flock extends StructLiteral {
    Flock() {
      super("flock");
    }

    /**
     * Sets {@code l_type}.
     */
    public Flock l_type(LongArg value) {
      put("l_type", value);
      return this;
    }

    /**
     * Sets {@code l_type}.
     */
    public Flock l_type(long value) {
      put("l_type", new Num(value));
      return this;
    }

    /**
     * Sets {@code l_whence}.
     */
    public Flock l_whence(LongArg value) {
      put("l_whence", value);
      return this;
    }

    /**
     * Sets {@code l_whence}.
     */
    public Flock l_whence(long value) {
      put("l_whence", new Num(value));
      return this;
    }

    /**
     * Sets {@code l_start}.
     */
    public Flock l_start(LongArg value) {
      put("l_start", value);
      return this;
    }

    /**
     * Sets {@code l_start}.
     */
    public Flock l_start(long value) {
      put("l_start", new Num(value));
      return this;
    }

    /**
     * Sets {@code l_len}.
     */
    public Flock l_len(LongArg value) {
      put("l_len", value);
      return this;
    }

    /**
     * Sets {@code l_len}.
     */
    public Flock l_len(long value) {
      put("l_len", new Num(value));
      return this;
    }

    /**
     * Sets {@code l_pid}.
     */
    public Flock l_pid(LongArg value) {
      put("l_pid", value);
      return this;
    }

    /**
     * Sets {@code l_pid}.
     */
    public Flock l_pid(long value) {
      put("l_pid", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct f_owner_ex}.
   */
  public static final class FOwnerEx extends StructLiteral {
    FOwnerEx() {
      super("f_owner_ex");
    }

    /**
     * Sets {@code type}.
     */
    public FOwnerEx type(LongArg value) {
      put("type", value);
      return this;
    }

    /**
     * Sets {@code type}.
     */
    public FOwnerEx type(long value) {
      put("type", new Num(value));
      return this;
    }

    /**
     * Sets {@code pid}.
     */
    public FOwnerEx pid(LongArg value) {
      put("pid", value);
      return this;
    }

    /**
     * Sets {@code pid}.
     */
    public FOwnerEx pid(long value) {
      put("pid", new Num(value));
      return this;
    }
  }

  /**
   * A value of {@code struct sock_extended_err}.
   */
  public static final class SockExtendedErr extends StructLiteral {
    SockExtendedErr() {
      super("sock_extended_err");
    }

    /**
     * Sets {@code ee_errno}.
     */
    public SockExtendedErr ee_errno(LongArg value) {
      put("ee_errno", value);
      return this;
    }

    /**
     * Sets {@code ee_errno}.
     */
    public SockExtendedErr ee_errno(long value) {
      put("ee_errno", new Num(value));
      return this;
    }

    /**
     * Sets {@code ee_origin}.
     */
    public SockExtendedErr ee_origin(LongArg value) {
      put("ee_origin", value);
      return this;
    }

    /**
     * Sets {@code ee_origin}.
     */
    public SockExtendedErr ee_origin(long value) {
      put("ee_origin", new Num(value));
      return this;
    }

    /**
     * Sets {@code ee_type}.
     */
    public SockExtendedErr ee_type(LongArg value) {
      put("ee_type", value);
      return this;
    }

    /**
     * Sets {@code ee_type}.
     */
    public SockExtendedErr ee_type(long value) {
      put("ee_type", new Num(value));
      return this;
    }

    /**
     * Sets {@code ee_code}.
     */
    public SockExtendedErr ee_code(LongArg value) {
      put("ee_code", value);
      return this;
    }

    /**
     * Sets {@code ee_code}.
     */
    public SockExtendedErr ee_code(long value) {
      put("ee_code", new Num(value));
      return this;
    }

    /**
     * Sets {@code ee_pad}.
     */
    public SockExtendedErr ee_pad(LongArg value) {
      put("ee_pad", value);
      return this;
    }

    /**
     * Sets {@code ee_pad}.
     */
    public SockExtendedErr ee_pad(long value) {
      put("ee_pad", new Num(value));
      return this;
    }

    /**
     * Sets {@code ee_info}.
     */
    public SockExtendedErr ee_info(LongArg value) {
      put("ee_info", value);
      return this;
    }

    /**
     * Sets {@code ee_info}.
     */
    public SockExtendedErr ee_info(long value) {
      put("ee_info", new Num(value));
      return this;
    }

    /**
     * Sets {@code ee_data}.
     */
    public SockExtendedErr ee_data(LongArg value) {
      put("ee_data", value);
      return this;
    }

    /**
     * Sets {@code ee_data}.
     */
    public SockExtendedErr ee_data(long value) {
      put("ee_data", new Num(value));
      return this;
    }

    /**
     * Sets {@code ee_rfc4884}.
     */
    public SockExtendedErr ee_rfc4884(SpanArg value) {
      put("ee_rfc4884", value);
      return this;
    }
  }

  /**
   * A value of {@code struct prctl_mm_map}.
   */
  public static final class PrctlMmMap extends StructLiteral {
    PrctlMmMap() {
      super("prctl_mm_map");
    }

    /**
     * Sets {@code start_code}.
     */
    public PrctlMmMap start_code(LongArg value) {
      put("start_code", value);
      return this;
    }

    /**
     * Sets {@code start_code}.
     */
    public PrctlMmMap start_code(long value) {
      put("start_code", new Num(value));
      return this;
    }

    /**
     * Sets {@code end_code}.
     */
    public PrctlMmMap end_code(LongArg value) {
      put("end_code", value);
      return this;
    }

    /**
     * Sets {@code end_code}.
     */
    public PrctlMmMap end_code(long value) {
      put("end_code", new Num(value));
      return this;
    }

    /**
     * Sets {@code start_data}.
     */
    public PrctlMmMap start_data(LongArg value) {
      put("start_data", value);
      return this;
    }

    /**
     * Sets {@code start_data}.
     */
    public PrctlMmMap start_data(long value) {
      put("start_data", new Num(value));
      return this;
    }

    /**
     * Sets {@code end_data}.
     */
    public PrctlMmMap end_data(LongArg value) {
      put("end_data", value);
      return this;
    }

    /**
     * Sets {@code end_data}.
     */
    public PrctlMmMap end_data(long value) {
      put("end_data", new Num(value));
      return this;
    }

    /**
     * Sets {@code start_brk}.
     */
    public PrctlMmMap start_brk(LongArg value) {
      put("start_brk", value);
      return this;
    }

    /**
     * Sets {@code start_brk}.
     */
    public PrctlMmMap start_brk(long value) {
      put("start_brk", new Num(value));
      return this;
    }

    /**
     * Sets {@code brk}.
     */
    public PrctlMmMap brk(LongArg value) {
      put("brk", value);
      return this;
    }

    /**
     * Sets {@code brk}.
     */
    public PrctlMmMap brk(long value) {
      put("brk", new Num(value));
      return this;
    }

    /**
     * Sets {@code start_stack}.
     */
    public PrctlMmMap start_stack(LongArg value) {
      put("start_stack", value);
      return this;
    }

    /**
     * Sets {@code start_stack}.
     */
    public PrctlMmMap start_stack(long value) {
      put("start_stack", new Num(value));
      return this;
    }

    /**
     * Sets {@code arg_start}.
     */
    public PrctlMmMap arg_start(LongArg value) {
      put("arg_start", value);
      return this;
    }

    /**
     * Sets {@code arg_start}.
     */
    public PrctlMmMap arg_start(long value) {
      put("arg_start", new Num(value));
      return this;
    }

    /**
     * Sets {@code arg_end}.
     */
    public PrctlMmMap arg_end(LongArg value) {
      put("arg_end", value);
      return this;
    }

    /**
     * Sets {@code arg_end}.
     */
    public PrctlMmMap arg_end(long value) {
      put("arg_end", new Num(value));
      return this;
    }

    /**
     * Sets {@code env_start}.
     */
    public PrctlMmMap env_start(LongArg value) {
      put("env_start", value);
      return this;
    }

    /**
     * Sets {@code env_start}.
     */
    public PrctlMmMap env_start(long value) {
      put("env_start", new Num(value));
      return this;
    }

    /**
     * Sets {@code env_end}.
     */
    public PrctlMmMap env_end(LongArg value) {
      put("env_end", value);
      return this;
    }

    /**
     * Sets {@code env_end}.
     */
    public PrctlMmMap env_end(long value) {
      put("env_end", new Num(value));
      return this;
    }

    /**
     * Sets {@code auxv}.
     */
    public PrctlMmMap auxv(SpanArg value) {
      put("auxv", value);
      return this;
    }

    /**
     * Sets {@code auxv_size}.
     */
    public PrctlMmMap auxv_size(LongArg value) {
      put("auxv_size", value);
      return this;
    }

    /**
     * Sets {@code auxv_size}.
     */
    public PrctlMmMap auxv_size(long value) {
      put("auxv_size", new Num(value));
      return this;
    }

    /**
     * Sets {@code exe_fd}.
     */
    public PrctlMmMap exe_fd(LongArg value) {
      put("exe_fd", value);
      return this;
    }

    /**
     * Sets {@code exe_fd}.
     */
    public PrctlMmMap exe_fd(long value) {
      put("exe_fd", new Num(value));
      return this;
    }
  }
}
