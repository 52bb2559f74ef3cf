// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.syslet4j.kernel.FakeKernel;
import org.syslet4j.kernel.Kernel;
import org.syslet4j.kernel.SystemCall;

/**
 * A fake kernel whose power is cut before a certain call, and that remembers what had been synced:
 * bytes by fsync or fdatasync of their file, names by fsync of their folder. What had not may have
 * reached the disk or not, names and bytes apart; so there are several {@link #disks}.
 */
public final class PowerCut implements Kernel {
  private final FakeKernel kernel;
  private final int last;
  private final Map<String, Content> names = new TreeMap<>();
  private final Map<String, Content> syncedNames = new TreeMap<>();
  private final Map<Long, Object> open = new TreeMap<>();
  private int calls;

  /** A file, whatever it is called. */
  private static final class Content {
    private byte[] synced = {};
    private byte[] now = {};
  }

  /** Thrown into the chain that makes the call. */
  public static final class Off extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Off(SystemCall call) {
      super("the power was cut before " + call.describe());
    }
  }

  /**
   * What is in {@code kernel} is on its disk.
   *
   * @param calls that are answered before the power is cut
   */
  public PowerCut(FakeKernel kernel, int calls) {
    this.kernel = kernel;
    this.last = calls;
    for (String name : kernel.files()) {
      Content content = new Content();
      content.synced = kernel.content(name);
      names.put(name, content);
    }
    syncedNames.putAll(names);
  }

  @Override
  public synchronized long answer(SystemCall call) {
    if (calls == last) {
      throw new Off(call);
    }
    calls++;
    remember();
    long result = kernel.answer(call);
    if (result >= 0) {
      follow(call, result);
    }
    return result;
  }

  /** How many calls there were. */
  public synchronized int calls() {
    return calls;
  }

  private void remember() {
    names.forEach((name, content) -> content.now = kernel.content(name));
  }

  private void follow(SystemCall call, long result) {
    switch (call.name()) {
      case "openat" -> {
        String name = name(call, "dir", "name");
        boolean file = kernel.files().contains(name);
        open.put(result, file ? names.computeIfAbsent(name, unused -> new Content()) : name);
      }
      case "fsync", "fdatasync" -> sync(open.get(call.argument(0)));
      case "renameat2" ->
          names.put(name(call, "newdir", "newname"), names.remove(name(call, "olddir", "oldname")));
      case "unlinkat" -> names.remove(name(call, "dir", "name"));
      default -> {
        // Changes neither names nor what is synced.
      }
    }
  }

  private void sync(Object what) {
    if (what instanceof Content content) {
      content.synced = content.now;
    } else if (what instanceof String folder) {
      syncedNames.keySet().removeIf(name -> isIn(folder, name));
      names.forEach(
          (name, content) -> {
            if (isIn(folder, name)) {
              syncedNames.put(name, content);
            }
          });
    }
  }

  private static boolean isIn(String folder, String name) {
    return name.substring(0, name.lastIndexOf('/')).equals(folder);
  }

  private String name(SystemCall call, String folder, String name) {
    String text = call.text(call.argument(name)).orElseThrow();
    return text.startsWith("/") ? text : open.get(call.argument(folder)) + "/" + text;
  }

  /** What may be found when the power is back, the folders of the files there are included. */
  public synchronized List<FakeKernel> disks() {
    remember();
    List<FakeKernel> disks = new ArrayList<>();
    for (Map<String, Content> found : List.of(syncedNames, names)) {
      for (int quarters : List.of(0, 1, 2, 3, 4)) {
        FakeKernel disk = new FakeKernel();
        Set<String> folders = new java.util.TreeSet<>(names.keySet());
        folders.addAll(syncedNames.keySet());
        folders.forEach(name -> disk.directory(name.substring(0, name.lastIndexOf('/'))));
        found.forEach((name, content) -> disk.file(name, reached(content, quarters)));
        disks.add(disk);
      }
    }
    return disks;
  }

  /** Of what was written since the last sync, so many quarters. */
  private static byte[] reached(Content content, int quarters) {
    int same = 0;
    int shorter = Math.min(content.synced.length, content.now.length);
    while (same < shorter && content.synced[same] == content.now[same]) {
      same++;
    }
    if (quarters == 0) {
      return content.synced;
    }
    return Arrays.copyOf(content.now, same + (content.now.length - same) * quarters / 4);
  }
}
