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
  }
}
