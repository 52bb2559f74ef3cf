// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.Binding;
import org.syslet4j.StructArray;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.Errno;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.image.Image;
import org.syslet4j.kernel.FakeKernel;
import org.syslet4j.kernel.Faults;

/**
 * Each call of each sample program fails once, at each of its occurrences: the run fails with that
 * errno or was written to go on, and every descriptor that it made is closed.
 */
@Timeout(120)
class FaultSweepTest {
  @TempDir Path folder;

  private static Image image(String sample) {
    return new SysletCompiler()
        .archs(Arch.current().orElseThrow())
        .file(Path.of(Repository.sample(sample)))
        .compile()
        .bundle()
        .images()
        .get(0);
  }

  /** What came of a run: null, or its failure; and which calls it made. */
  private record End(@Nullable SysletException failure, Map<String, Integer> calls) {}

  private interface Sweep {
    /** A builder for one run, with a fresh kernel if it is a fake one. */
    SysletRuntime.Builder runtime();

    void bind(SysletRuntime runtime, Binding binding);

    /** What must hold after a run in which that call failed. */
    default void check(String fault, End end) throws IOException {}
  }

  private static End run(Image image, Sweep sweep, Faults faults) {
    DescriptorBook book = new DescriptorBook();
    try (SysletRuntime runtime =
        sweep.runtime().faults(faults).watcher(book).executor(Runnable::run).build()) {
      Binding binding = runtime.load(image).bind();
      sweep.bind(runtime, binding);
      try {
        binding.call();
        return new End(null, book.counts());
      } catch (SysletException e) {
        return new End(e, book.counts());
      }
    } finally {
      assertThat(book.open()).as("%s with %s leaves open", image.name(), faults).isEmpty();
    }
  }

  /** The faults that the program survived, such as {@code close@2}. */
  private static Set<String> survived(Image image, Sweep sweep) throws IOException {
    End plain = run(image, sweep, Faults.NONE);
    assertThat(plain.failure()).as(image.name()).isNull();
    Set<String> survived = new TreeSet<>();
    for (Map.Entry<String, Integer> call : plain.calls().entrySet()) {
      for (int i = 1; i <= call.getValue(); i++) {
        String fault = call.getKey() + "@" + i;
        End end = run(image, sweep, Faults.parse(fault + "=EIO"));
        if (end.failure() == null) {
          survived.add(fault);
        } else {
          assertThat(end.failure().error()).as(fault).contains(Errno.EIO);
          assertThat(end.failure().call()).as(fault).isEqualTo(call.getKey());
          assertThat(end.failure().place()).as(fault).contains(".syslet");
        }
        sweep.check(fault, end);
      }
    }
    return survived;
  }

  /** Over the kernel of this machine, whose descriptors are counted too. */
  private abstract static class Real implements Sweep {
    private Map<Integer, String> before = Map.of();

    @Override
    public SysletRuntime.Builder runtime() {
      return SysletRuntime.builder();
    }

    abstract void bind(Binding binding);

    @Override
    public void bind(SysletRuntime runtime, Binding binding) {
      bind(binding);
    }

    @Override
    public void check(String fault, End end) throws IOException {
      Map<Integer, String> now = Descriptors.open();
      if (!before.isEmpty()) {
        assertThat(now).as(fault).isEqualTo(before);
      }
      before = now;
    }
  }

  @Test
  void cat() throws IOException {
    Path from = Files.writeString(folder.resolve("from"), "content");
    try (Descriptors.Fd to = Descriptors.create(folder.resolve("to"))) {
      Set<String> survived =
          survived(
              image("cat"),
              new Real() {
                @Override
                void bind(Binding binding) {
                  binding.set("from", from).set("to", to.number());
                }
              });
      assertThat(survived).containsExactly("close@1");
    }
  }

  @Test
  void cp() throws IOException {
    Path from = Files.writeString(folder.resolve("from"), "content");
    Set<String> survived =
        survived(
            image("cp"),
            new Real() {
              @Override
              void bind(Binding binding) {
                binding.set("from", from).set("to", folder.resolve("to"));
              }
            });
    assertThat(survived).as("only the close of what was read").hasSize(1);
    assertThat(survived).allMatch(fault -> fault.startsWith("close@"));
  }

  @Test
  void replaceLeavesTheOldFileOrTheNewOneAndNoOther() throws IOException {
    Set<String> survived =
        survived(
            image("replace"),
            new Real() {
              @Override
              void bind(Binding binding) {
                write("name", "old");
                binding.set("dir", folder).set("tmp", "tmp").set("name", "name").set("data", "new");
              }

              @Override
              public void check(String fault, End end) throws IOException {
                super.check(fault, end);
                boolean renamed =
                    end.failure() == null || fault.equals("fsync@2"); // that of the directory
                assertThat(folder.resolve("name")).as(fault).hasContent(renamed ? "new" : "old");
                assertThat(folder.resolve("tmp")).as(fault).doesNotExist();
              }
            });
    assertThat(survived).as("only the close of the directory").containsExactly("close@2");
  }

  private void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void slurpGoesOnWithTheOtherFilesAndTellsTheErrno() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "content");
    Image image = image("slurp");
    ByteBuffer into = ByteBuffer.allocateDirect(16);
    long[] sizes = new long[2];
    Set<String> survived =
        survived(
            image,
            new Real() {
              private @Nullable StructArray jobs;

              @Override
              void bind(Binding binding) {}

              @Override
              public void bind(SysletRuntime runtime, Binding binding) {
                StructArray rows = runtime.load(image).structArray("jobs", 2);
                rows.row(0).set("file", file).set("into", into);
                rows.row(1).set("file", file).set("into", into);
                jobs = rows;
                binding.set("jobs", rows);
              }

              @Override
              public void check(String fault, End end) throws IOException {
                super.check(fault, end);
                for (int i = 0; i < 2 && jobs != null; i++) {
                  sizes[i] = jobs.row(i).getLong("size");
                  boolean hit = !fault.startsWith("close") && fault.endsWith("@" + (i + 1));
                  assertThat(sizes[i]).as(fault).isEqualTo(hit ? -Errno.EIO.number() : 7);
                }
              }
            });
    assertThat(survived)
        .containsExactly("close@1", "close@2", "openat@1", "openat@2", "read@1", "read@2");
  }

  /** One client that says something twice, then nothing; of a kernel that is none. */
  @Test
  void echo() throws IOException {
    Set<String> survived =
        survived(
            image("echo"),
            new Sweep() {
              @Override
              public SysletRuntime.Builder runtime() {
                FakeKernel kernel =
                    new FakeKernel()
                        .answer("socket=10,bind=0,listen=0,accept4=11,close=0,sendto=5");
                kernel.on("recvfrom").where("flags", "MSG_PEEK").reads("hello", "hello");
                kernel.on("recvfrom").answers(5);
                return SysletRuntime.builder().kernel(kernel);
              }

              @Override
              public void bind(SysletRuntime runtime, Binding binding) {
                binding.set("port", 7).set("clients", 1);
              }
            });
    assertThat(survived)
        .contains("close@1", "close@2", "recvfrom@1", "recvfrom@2", "sendto@1", "sendto@2");
    assertThat(survived).noneMatch(fault -> fault.matches("(socket|bind|listen|accept4)@.*"));
  }

  @Test
  void follow() throws IOException {
    Set<String> survived =
        survived(
            image("follow"),
            new Sweep() {
              @Override
              public SysletRuntime.Builder runtime() {
                FakeKernel kernel =
                    new FakeKernel()
                        .answer("openat=10,lseek=0,inotify_init1=11,inotify_add_watch=1,close=0")
                        .answer("write=7,poll@2=0,poll=1");
                kernel.on("read").where("fd", 10).reads("content");
                kernel.on("read").where("fd", 11).reads("notified");
                return SysletRuntime.builder().kernel(kernel);
              }

              @Override
              public void bind(SysletRuntime runtime, Binding binding) {
                binding.set("file", "/file").set("to", 1).set("stop", 5);
              }
            });
    assertThat(survived).containsExactly("close@1", "close@2");
  }

  @Test
  void cpCopiesRightWhateverTheCallsAreCutTo() throws Exception {
    Path from = folder.resolve("from");
    byte[] bytes = new byte[200_000];
    new java.util.Random(7).nextBytes(bytes);
    Files.write(from, bytes);
    Map<String, Long> cuts = new LinkedHashMap<>();
    cuts.put("pwrite64<=1000", 200L);
    cuts.put("pread64<=4096", 49L);
    cuts.put("pread64<=4096, pwrite64<=100", 2000L);
    for (Map.Entry<String, Long> cut : cuts.entrySet()) {
      Path to = folder.resolve("to");
      DescriptorBook book = new DescriptorBook();
      try (SysletRuntime runtime =
          SysletRuntime.builder().faults(Faults.parse(cut.getKey())).watcher(book).build()) {
        Binding binding = runtime.load(image("cp")).bind().set("from", from).set("to", to);
        assertThat(binding.callLong()).isEqualTo(bytes.length);
      }
      assertThat(Files.mismatch(from, to)).as(cut.getKey()).isEqualTo(-1);
      assertThat(book.counts().get("pwrite64").longValue())
          .as(cut.getKey())
          .isEqualTo(cut.getValue());
    }
  }
}
