// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.Errno;

/**
 * Files, folders and descriptors of a fake kernel: opening, reading, writing, closing, renaming and
 * removing. Owners and permissions are kept, and forbid nothing. No links, and never a wait.
 */
final class MemoryFiles {
  private static final int AT_FDCWD = -100;
  private static final int O_ACCMODE = 3;
  private static final int O_CREAT = 0x40;
  private static final int O_EXCL = 0x80;
  private static final int O_TRUNC = 0x200;
  private static final int O_APPEND = 0x400;
  private static final int AT_REMOVEDIR = 0x200;
  private static final int AT_EMPTY_PATH = 0x1000;
  private static final int S_IFREG = 0100000;
  private static final int S_IFDIR = 0040000;
  private static final int OWNER = 1000;
  private static final long MOST = 1 << 28;

  private final Map<String, Inode> inodes = new TreeMap<>();
  private final TreeSet<String> folders = new TreeSet<>();
  private final Map<Integer, Handle> handles = new TreeMap<>();

  /** What a name stands for; it outlives the name while it is open. */
  private static final class Inode {
    private byte[] bytes = {};
    private int permissions = 0644;
    private int owner = OWNER;
    private int group = OWNER;
  }

  /** An open file; {@code inode} is null for a folder. */
  private static final class Handle {
    private final String path;
    private final @Nullable Inode inode;
    private final boolean appends;
    private long offset;

    Handle(String path, @Nullable Inode inode, boolean appends) {
      this.path = path;
      this.inode = inode;
      this.appends = appends;
    }
  }

  MemoryFiles() {
    folders.add("/");
    for (String name : List.of("/dev/stdin", "/dev/stdout", "/dev/stderr")) {
      put(name, new byte[0]);
      handles.put(handles.size(), new Handle(name, inodes.get(name), false));
    }
  }

  void put(String path, byte[] content) {
    Inode inode = inodes.computeIfAbsent(absolute("/", path), name -> new Inode());
    inode.bytes = content;
    directory(parent(absolute("/", path)));
  }

  void directory(String path) {
    for (String name = absolute("/", path); !name.equals("/"); name = parent(name)) {
      folders.add(name);
    }
  }

  Optional<byte[]> content(String path) {
    return Optional.ofNullable(inodes.get(absolute("/", path))).map(inode -> inode.bytes.clone());
  }

  List<String> names() {
    return List.copyOf(inodes.keySet());
  }

  List<Integer> open() {
    return List.copyOf(handles.keySet());
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash <= 0 ? "/" : path.substring(0, slash);
  }

  /** Without {@code .}, {@code ..} and double slashes. */
  private static String absolute(String folder, String path) {
    List<String> parts = new ArrayList<>();
    for (String part : (path.startsWith("/") ? path : folder + "/" + path).split("/")) {
      if (part.equals("..") && !parts.isEmpty()) {
        parts.remove(parts.size() - 1);
      } else if (!part.isEmpty() && !part.startsWith("..") && !part.equals(".")) {
        parts.add(part);
      }
    }
    return "/" + String.join("/", parts);
  }

  // ---------------------------------------------------------------- calls

  /** Empty when it is no call that files know. */
  Optional<Long> answer(SystemCall call) {
    try {
      return Optional.ofNullable(known(call));
    } catch (Failed e) {
      return Optional.of((long) -e.errno.number());
    }
  }

  private static final class Failed extends Exception {
    private static final long serialVersionUID = 1L;
    private final Errno errno;

    Failed(Errno errno) {
      super(errno.name(), null, false, false);
      this.errno = errno;
    }
  }

  private @Nullable Long known(SystemCall call) throws Failed {
    return switch (call.name()) {
      case "openat" -> open(call, path(call, 0, 1), (int) call.argument(2), call.argument(3));
      case "open" -> open(call, path(call, -1, 0), (int) call.argument(1), call.argument(2));
      case "creat" -> open(call, path(call, -1, 0), 1 | O_CREAT | O_TRUNC, call.argument(1));
      case "close" -> close((int) call.argument(0));
      case "read" -> read(call, true, 0);
      case "pread64" -> read(call, false, call.argument(3));
      case "write" -> write(call, true, 0);
      case "pwrite64" -> write(call, false, call.argument(3));
      case "lseek" -> seek(call);
      case "ftruncate" -> resize(call);
      case "fsync", "fdatasync", "flock" -> handle(call).offset * 0;
      case "statx" -> statx(call);
      case "fchmod" -> chmod(inode(call), call.argument(1));
      case "fchown" -> chown(inode(call), call.argument(1), call.argument(2));
      case "renameat", "renameat2" -> rename(path(call, 0, 1), path(call, 2, 3));
      case "rename" -> rename(path(call, -1, 0), path(call, -1, 1));
      case "unlinkat" -> unlink(path(call, 0, 1), ((int) call.argument(2) & AT_REMOVEDIR) != 0);
      case "unlink" -> unlink(path(call, -1, 0), false);
      case "mkdirat" -> mkdir(path(call, 0, 1));
      case "mkdir" -> mkdir(path(call, -1, 0));
      case "getpid" -> ProcessHandle.current().pid();
      case "process_vm_readv" -> move(call, false);
      case "process_vm_writev" -> move(call, true);
      default -> null;
    };
  }

  private String path(SystemCall call, int folder, int path) throws Failed {
    String text = call.text(call.argument(path)).orElseThrow(() -> new Failed(Errno.EFAULT));
    if (text.isEmpty()) {
      throw new Failed(Errno.ENOENT);
    }
    boolean relative = folder >= 0 && (int) call.argument(folder) != AT_FDCWD;
    if (!relative || text.startsWith("/")) {
      return absolute("/", text);
    }
    Handle handle = handle((int) call.argument(folder));
    if (handle.inode != null) {
      throw new Failed(Errno.ENOTDIR);
    }
    return absolute(handle.path, text);
  }

  private Handle handle(SystemCall call) throws Failed {
    return handle((int) call.argument(0));
  }

  private Handle handle(int fd) throws Failed {
    Handle handle = handles.get(fd);
    if (handle == null) {
      throw new Failed(Errno.EBADF);
    }
    return handle;
  }

  private Inode inode(SystemCall call) throws Failed {
    Inode inode = handle(call).inode;
    if (inode == null) {
      throw new Failed(Errno.EISDIR);
    }
    return inode;
  }

  private long open(SystemCall call, String path, int flags, long mode) throws Failed {
    boolean wantsFolder = (flags & (call.arch() == Arch.AARCH64 ? 0x4000 : 0x10000)) != 0;
    Inode inode = inodes.get(path);
    boolean creates = (flags & O_CREAT) != 0;
    if (inode != null && creates && (flags & O_EXCL) != 0) {
      throw new Failed(Errno.EEXIST);
    }
    if (inode != null && wantsFolder) {
      throw new Failed(Errno.ENOTDIR);
    }
    boolean folder = folders.contains(path);
    if (folder && (creates || (flags & O_ACCMODE) != 0)) {
      throw new Failed(Errno.EISDIR);
    }
    if (inode == null && !folder) {
      if (!creates || !folders.contains(parent(path))) {
        throw new Failed(Errno.ENOENT);
      }
      inode = new Inode();
      chmod(inode, mode);
      inodes.put(path, inode);
    }
    if (inode != null && (flags & O_TRUNC) != 0) {
      inode.bytes = new byte[0];
    }
    int fd = 0;
    while (handles.containsKey(fd)) {
      fd++;
    }
    handles.put(fd, new Handle(path, inode, (flags & O_APPEND) != 0));
    return fd;
  }

  private long close(int fd) throws Failed {
    handle(fd);
    handles.remove(fd);
    return 0;
  }

  private long read(SystemCall call, boolean moves, long at) throws Failed {
    Inode inode = inode(call);
    Handle handle = handle(call);
    long from = moves ? handle.offset : at;
    if (from < 0) {
      throw new Failed(Errno.EINVAL);
    }
    int start = (int) Math.min(from, inode.bytes.length);
    int n = (int) Math.max(0, Math.min(call.argument(2), inode.bytes.length - start));
    if (!call.write(call.argument(1), Arrays.copyOfRange(inode.bytes, start, start + n))) {
      throw new Failed(Errno.EFAULT);
    }
    handle.offset += moves ? n : 0;
    return n;
  }

  private long write(SystemCall call, boolean moves, long at) throws Failed {
    Inode inode = inode(call);
    Handle handle = handle(call);
    long to = handle.appends ? inode.bytes.length : moves ? handle.offset : at;
    long n = call.argument(2);
    if (to < 0 || n < 0) {
      throw new Failed(Errno.EINVAL);
    }
    if (n > MOST || to + n > MOST) {
      throw new Failed(Errno.EFBIG);
    }
    byte[] bytes = new byte[(int) n];
    if (!call.read(call.argument(1), bytes)) {
      throw new Failed(Errno.EFAULT);
    }
    if (to + n > inode.bytes.length && n > 0) {
      inode.bytes = Arrays.copyOf(inode.bytes, (int) (to + n));
    }
    System.arraycopy(bytes, 0, inode.bytes, (int) to, n == 0 ? 0 : (int) n);
    handle.offset = moves ? to + n : handle.offset;
    return n;
  }

  private long seek(SystemCall call) throws Failed {
    Handle handle = handle(call);
    long size = handle.inode == null ? 0 : handle.inode.bytes.length;
    long base =
        switch ((int) call.argument(2)) {
          case 0 -> 0;
          case 1 -> handle.offset;
          case 2 -> size;
          default -> throw new Failed(Errno.EINVAL);
        };
    if (base + call.argument(1) < 0) {
      throw new Failed(Errno.EINVAL);
    }
    handle.offset = base + call.argument(1);
    return handle.offset;
  }

  private long resize(SystemCall call) throws Failed {
    long size = call.argument(1);
    Inode inode = inode(call);
    if (size < 0 || size > MOST) {
      throw new Failed(size < 0 ? Errno.EINVAL : Errno.EFBIG);
    }
    inode.bytes = Arrays.copyOf(inode.bytes, (int) size);
    return 0;
  }

  private static long chmod(Inode inode, long mode) {
    inode.permissions = (int) mode & 07777;
    return 0;
  }

  /** As chown(2): -1 leaves one as it is. */
  private static long chown(Inode inode, long owner, long group) {
    inode.owner = (int) owner == -1 ? inode.owner : (int) owner;
    inode.group = (int) group == -1 ? inode.group : (int) group;
    return 0;
  }

  /** Type, permissions, owner and size; the rest is zero, and so is the mask's bit for it. */
  private long statx(SystemCall call) throws Failed {
    String name = call.text(call.argument(1)).orElseThrow(() -> new Failed(Errno.EFAULT));
    boolean itself = name.isEmpty() && (call.argument(2) & AT_EMPTY_PATH) != 0;
    String path = itself ? "" : path(call, 0, 1);
    Inode inode = itself ? handle(call).inode : inodes.get(path);
    if (inode == null && !itself && !folders.contains(path)) {
      throw new Failed(Errno.ENOENT);
    }
    return call.write(call.argument(4), statx(inode)) ? 0 : -Errno.EFAULT.number();
  }

  /** {@code struct statx}, which is the same on every architecture. */
  private static byte[] statx(@Nullable Inode inode) {
    ByteBuffer to = ByteBuffer.allocate(256).order(ByteOrder.nativeOrder());
    to.putInt(0, 0x21b); // STATX_TYPE | STATX_MODE | STATX_UID | STATX_GID | STATX_SIZE
    to.putInt(20, inode == null ? OWNER : inode.owner);
    to.putInt(24, inode == null ? OWNER : inode.group);
    to.putShort(28, (short) (inode == null ? S_IFDIR | 0755 : S_IFREG | inode.permissions));
    to.putLong(40, inode == null ? 0 : inode.bytes.length);
    return to.array();
  }

  private long rename(String from, String to) throws Failed {
    Inode inode = inodes.get(from);
    if (inode == null || !folders.contains(parent(to))) {
      throw new Failed(folders.contains(from) ? Errno.EOPNOTSUPP : Errno.ENOENT);
    }
    if (folders.contains(to)) {
      throw new Failed(Errno.EISDIR);
    }
    inodes.remove(from);
    inodes.put(to, inode);
    return 0;
  }

  private long unlink(String path, boolean folder) throws Failed {
    if (folder && folders.contains(path)) {
      boolean empty =
          inodes.keySet().stream().noneMatch(name -> parent(name).equals(path))
              && folders.stream().noneMatch(name -> !name.equals("/") && parent(name).equals(path));
      if (!empty) {
        throw new Failed(Errno.ENOTEMPTY);
      }
      folders.remove(path);
      return 0;
    }
    if (folders.contains(path)) {
      throw new Failed(Errno.EISDIR);
    }
    if (inodes.remove(path) == null) {
      throw new Failed(Errno.ENOENT);
    }
    return 0;
  }

  private long mkdir(String path) throws Failed {
    if (folders.contains(path) || inodes.containsKey(path)) {
      throw new Failed(Errno.EEXIST);
    }
    if (!folders.contains(parent(path))) {
      throw new Failed(Errno.ENOENT);
    }
    folders.add(path);
    return 0;
  }

  // ---------------------------------------------------------------- the own process's memory

  /**
   * process_vm_readv(2) and process_vm_writev(2) of the own process, by which programs of the
   * family of 2007 move bytes: byte by byte in the order of the kernel.
   */
  private static long move(SystemCall call, boolean writes) throws Failed {
    if (call.argument(0) != ProcessHandle.current().pid()) {
      throw new Failed(Errno.ESRCH);
    }
    if (call.argument(5) != 0) {
      throw new Failed(Errno.EINVAL);
    }
    Pieces local = new Pieces(call, call.argument(1), call.argument(2));
    Pieces remote = new Pieces(call, call.argument(3), call.argument(4));
    byte[] one = new byte[1];
    long moved = 0;
    while (local.advance() && remote.advance()) {
      Pieces from = writes ? local : remote;
      Pieces to = writes ? remote : local;
      if (!call.read(from.take(), one) || !call.write(to.take(), one)) {
        return moved > 0 ? moved : -Errno.EFAULT.number();
      }
      moved++;
    }
    return moved;
  }

  /** Walks over the bytes of an array of {@code struct iovec}. */
  private static final class Pieces {
    private final SystemCall call;
    private long row;
    private long rows;
    private long address;
    private long left;

    Pieces(SystemCall call, long row, long rows) throws Failed {
      this.call = call;
      this.row = row;
      this.rows = rows;
      if (rows < 0 || rows > 1024) {
        throw new Failed(Errno.EINVAL);
      }
    }

    boolean advance() throws Failed {
      while (left == 0 && rows > 0) {
        address = number(row);
        left = number(row + 8);
        row += 16;
        rows--;
      }
      return left > 0;
    }

    long take() {
      left--;
      return address++;
    }

    private long number(long at) throws Failed {
      byte[] bytes = new byte[8];
      if (!call.read(at, bytes)) {
        throw new Failed(Errno.EFAULT);
      }
      return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).getLong();
    }
  }
}
