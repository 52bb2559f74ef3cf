// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.summary;

import java.util.List;

/**
 * What is in a folder and those below it.
 *
 * @param files ordinary files that were read
 * @param folders the folder itself included
 * @param others links, FIFOs, sockets and devices: neither followed nor opened
 * @param bytes of the files, as many as were read
 * @param lines of the files: line feeds
 * @param newest when the newest file was modified, in seconds since 1970; 0 without a file
 * @param changed files that were found longer or shorter than they had just been
 * @param vanished what had a name and was gone when it was looked at
 * @param problems what could not be read, in no particular order
 */
public record Summary(
    long files,
    long folders,
    long others,
    long bytes,
    long lines,
    long newest,
    long changed,
    long vanished,
    List<Problem> problems) {

  /**
   * Something that could not be read.
   *
   * @param name within the folder; {@code .} is the folder itself
   * @param reason why, such as {@code openat: EACCES (Permission denied)}
   */
  public record Problem(String name, String reason) {
    @Override
    public String toString() {
      return name + ": " + reason;
    }
  }

  @Override
  public String toString() {
    return files
        + " files in "
        + folders
        + " folders: "
        + bytes
        + " bytes, "
        + lines
        + " lines; "
        + others
        + " others, "
        + changed
        + " changed meanwhile, "
        + vanished
        + " vanished, "
        + problems.size()
        + " not read";
  }
}
