// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.config;

import java.nio.file.Path;
import org.syslet4j.SysletException;
import org.syslet4j.annotation.Chain;
import org.syslet4j.annotation.Syslets;

/** What {@link AtomicFile} asks of the kernel. */
@Syslets(use = "std.io")
interface ReplaceCalls {
  /**
   * Replaces {@code name} in {@code folder}. A file that is there keeps its owner and its
   * permissions; a new one gets {@code mode}, less the umask. Returns what syncing the folder
   * answered: 0 or the negative errno.
   */
  @Chain(
      """
      let dir = try openat(AT_FDCWD, folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      defer close(dir)
      try flock(dir, LOCK_EX)  // writers take turns, those of other processes too
      unlinkat(dir, temp, 0) catch ENOENT { }  // so this one belongs to a writer that was killed

      var old: statx
      var create = 0o600  // nobody else reads what the old file may hide
      statx(dir, name, AT_SYMLINK_NOFOLLOW, STATX_TYPE | STATX_MODE | STATX_UID | STATX_GID, old) catch ENOENT {
          create = mode
      }
      if old.stx_mode != 0 && old.stx_mode & S_IFMT != S_IFREG { fail EINVAL }
      {
          let new = try openat(dir, temp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, create)
          errdefer unlinkat(dir, temp, 0)
          errdefer close(new)
          try write_all(new, content)
          if old.stx_mode != 0 {
              try fchown(new, old.stx_uid, old.stx_gid)
              try fchmod(new, old.stx_mode & 0o7777)  // behind fchown, which clears set-user-ID
          }
          async try fsync(new)
          try close(new)
          try renameat2(dir, temp, dir, name, 0)
      }
      return async fsync(dir)  // only now does the new name survive a power cut
      """)
  long replace(Path folder, String temp, String name, byte[] content, long mode)
      throws SysletException;
}
