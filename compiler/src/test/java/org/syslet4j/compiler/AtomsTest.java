// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.abi.AtomLayout;
import org.syslet4j.image.Image;
import org.syslet4j.image.Outcome;

/** What single constructs become. */
class AtomsTest {
  private static final int GETPID = 39;
  private static final int READ = 0;
  private static final int CLOSE = 3;
  private static final int FSYNC = 74;
  private static final int OPENAT = 257;

  private static Image compile(String text) {
    Compilation compilation =
        new SysletCompiler().archs(Arch.X86_64).source("test", text).compile();
    assertThat(compilation.succeeded()).as(String.valueOf(compilation.diagnostics())).isTrue();
    return compilation.bundle().images().get(0);
  }

  private static long calls(Image image, int nr) {
    return image.atoms().stream().filter(atom -> atom.nr() == nr).count();
  }

  @Test
  void aCallIsOneAtom() {
    assertThat(compile("syslet s() -> long { return getpid() }").atoms()).hasSize(1);
  }

  @Test
  void tryWithNothingToCleanUpCostsNothing() {
    Image image = compile("syslet s(f: fd) { try fsync(f) try fsync(f) }");
    assertThat(image.atoms()).hasSize(2);
    assertThat(image.atoms().get(0).flags()).isEqualTo(AtomFlags.STOP_ON_NEGATIVE);
  }

  @Test
  void aTestOfTheResultJustProducedIsAFlag() {
    Image image = compile("syslet s() -> long { if getpid() == 0 { return 1 } return 2 }");
    assertThat(image.atoms()).hasSize(1);
    assertThat(image.outcomes()).hasSize(2);
  }

  @Test
  void aCountingLoopIsOneAtomATurn() {
    Image image = compile("syslet s(n: long) { for i in 0..n { getpid() catch { } } }");
    // The call, and the add that counts and tests: also for no turn at all.
    assertThat(image.atoms()).hasSize(2);
    assertThat(image.params().get(0).bindings())
        .extracting(Image.Binding::source)
        .containsExactly(Image.Binding.Source.TURNS);
  }

  @Test
  void constantsThatAreNeededTwiceAreOneCell() {
    Image image = compile("syslet s(f: fd) { try lseek(f, 7, 0) try lseek(f, 7, 0) }");
    assertThat(image.cells()).extracting(Image.Cell::value).containsOnlyOnce(7L);
  }

  @Test
  void asyncAndSyncAreFlagsAlsoOfTheCallsInAFn() {
    Image image =
        compile(
            """
            fn twice() { getpid() catch { } sync getpid() catch { } }
            syslet s() { async getpid() catch { } async twice() sync getpid() catch { } }
            """);
    assertThat(image.atoms())
        .extracting(atom -> atom.flags() & (AtomFlags.ASYNC | AtomFlags.SYNC))
        .containsExactly(AtomFlags.ASYNC, AtomFlags.ASYNC, AtomFlags.SYNC, AtomFlags.SYNC);
  }

  @Test
  void everyAtomWithSomethingOpenHasItsCleanUpInTheUnwindTable() {
    Image image =
        compile(
            """
            syslet s(p: path) -> long {
                let a = try openat(AT_FDCWD, p, O_RDONLY | O_CLOEXEC)
                defer close(a)
                let n = getpid()
                let b = try openat(AT_FDCWD, p, O_RDONLY | O_CLOEXEC)
                defer close(b)
                return getpid() + n
            }
            """);
    assertThat(image.unwind().get(image.entry())).isEqualTo(-1);
    List<Integer> opened =
        image.atoms().stream().filter(atom -> atom.nr() == OPENAT).map(Image.Atom::ret).toList();
    List<List<Integer>> closed = new ArrayList<>();
    for (int i = 0; i < image.atoms().size(); i++) {
      if (image.atoms().get(i).nr() == GETPID) {
        closed.add(closed(image, image.unwind().get(i)));
      }
    }
    assertThat(closed)
        .containsExactlyInAnyOrder(List.of(opened.get(0)), List.of(opened.get(1), opened.get(0)));
    assertThat(calls(image, CLOSE)).isEqualTo(2);
  }

  @Test
  void theCleanUpOfAFnClosesWhatThatCallOfItWasGiven() {
    Image image =
        compile(
            """
            fn flush(f: fd) { defer close(f) fsync(f) catch { } }
            syslet s(a: fd, b: fd) { flush(a) flush(b) }
            """);
    List<Integer> given = new ArrayList<>();
    List<Integer> closed = new ArrayList<>();
    for (int i = 0; i < image.atoms().size(); i++) {
      if (image.atoms().get(i).nr() == FSYNC) {
        given.add(image.atoms().get(i).args().get(0));
        int at = image.unwind().get(i);
        closed.add(image.atoms().get(Image.isAlone(at) ? Image.alone(at) : at).args().get(0));
      }
    }
    assertThat(given).hasSize(2).doesNotHaveDuplicates();
    assertThat(closed).isEqualTo(given);
  }

  @Test
  void aDeferOfAVariableThatTookItsDescriptorFromAnotherIsMade() {
    Image image = compile("syslet s(g: fd) { var f: fd f = g defer close(f) fsync(g) catch { } }");
    assertThat(calls(image, CLOSE)).isEqualTo(1);
  }

  /** The cells whose descriptors the clean-up from atom {@code at} on closes. */
  private static List<Integer> closed(Image image, int at) {
    List<Integer> closed = new ArrayList<>();
    List<Integer> offsets = image.atoms().stream().map(Image.Atom::offset).toList();
    for (int next = at; next >= 0; ) {
      Image.Atom atom = image.atoms().get(next);
      assertThat(atom.nr()).isEqualTo(CLOSE);
      closed.add(atom.args().get(0));
      next = offsets.indexOf(atom.next());
    }
    return closed;
  }

  @Test
  void aCleanUpOfOneAtomThatTheProgramMakesAnywayIsThatAtom() {
    Image image =
        compile(
            """
            syslet s(p: path) {
                loop {
                    let a = try openat(AT_FDCWD, p, O_RDONLY | O_CLOEXEC)
                    defer close(a)
                    read(a, null, 0) catch { }
                }
            }
            """);
    assertThat(image.atoms()).extracting(Image.Atom::nr).containsExactly(OPENAT, READ, CLOSE);
    assertThat(image.atoms().get(2).next()).isEqualTo(image.atoms().get(0).offset());
    assertThat(image.unwind()).containsExactly(-1, Image.alone(2), Image.LATER);
  }

  @Test
  void aCleanUpOfOneAtomWithOtherArgumentsStaysItsOwn() {
    Image image =
        compile(
            """
            syslet s(p: path, q: path, f: fd) {
                errdefer unlinkat(AT_FDCWD, p, 0)
                fsync(f) catch { }
                unlinkat(AT_FDCWD, q, 0) catch { }
            }
            """);
    assertThat(image.atoms()).hasSize(3);
    assertThat(image.unwind()).containsExactly(2, 2, Image.LATER);
  }

  @Test
  void atomsArePackedWhereNoNeighbourHasToLieEightyBytesOn() {
    Image image =
        compile(
            """
            syslet s(f: fd) -> long {
                try fsync(f)
                if getpid() != 0 { try fdatasync(f) }
                return lseek(f, 7, SEEK_SET)
            }
            """);
    int end = 0;
    for (Image.Atom atom : image.atoms()) {
      boolean skips = (atom.flags() & AtomFlags.SKIP_TO_NEXT_ON_STOP) != 0;
      assertThat(atom.offset()).isEqualTo(end);
      assertThat(atom.size())
          .isEqualTo(skips ? AtomLayout.SIZE : AtomLayout.packedSize(atom.args().size()));
      end += atom.size();
    }
    assertThat(image.atoms()).extracting(Image.Atom::size).contains(AtomLayout.SIZE, 40);
    assertThat(image.layout().cellsStart()).isEqualTo(end);
  }

  @Test
  void failuresKnowTheirPlace() {
    Image image = compile("syslet s(f: fd) {\n  try fsync(f)\n  fail EIO\n}");
    List<Outcome> outcomes = image.outcomes();
    Outcome.Failed call = (Outcome.Failed) outcomes.get(0).ending();
    Outcome.Failed word = (Outcome.Failed) outcomes.get(1).ending();
    assertThat(image.debug().places().get(call.place()).line()).isEqualTo(2);
    assertThat(image.debug().places().get(word.place()).line()).isEqualTo(3);
    assertThat(word.errno().constant()).isEqualTo(5);
  }

  @Test
  void aSpanGivenWithItsCountIsHeldToItsLength() {
    Compilation tooMuch =
        new SysletCompiler()
            .archs(Arch.X86_64)
            .source("test", "syslet s(f: fd) { var b: byte[8] try read(f, b, 9) }")
            .compile();
    assertThat(tooMuch.diagnostics()).extracting(d -> d.kind().code()).containsExactly("SYS0501");
    assertThat(compile("syslet s(f: fd) { var b: byte[8] try read(f, b, 8) }").atoms()).hasSize(1);
  }

  @Test
  void writtenParametersAreKnown() {
    Image image = compile("syslet s(f: fd, a: bytes, b: bytes) { try read(f, a) try write(f, b) }");
    assertThat(image.params()).extracting(Image.Param::written).containsExactly(false, true, false);
  }

  @Test
  @Timeout(120) // a guard against quadratic passes, which would take many minutes
  void aLongProgramCompiles() {
    StringBuilder text = new StringBuilder("syslet s(p: path) {\n");
    text.append("let f = try openat(AT_FDCWD, p, O_RDONLY | O_CLOEXEC)\ndefer close(f)\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("try lseek(f, ").append(i).append(", 0)\n");
    }
    Image image = compile(text.append("}\n").toString());
    assertThat(calls(image, CLOSE)).isEqualTo(10_001);
  }

  @Test
  void waysThatShareACleanUpAreToldApartByTheirCells() {
    Image image =
        compile(
            """
            syslet s(p: path) -> long {
                let f = try openat(AT_FDCWD, p, O_RDONLY | O_CLOEXEC)
                defer close(f)
                let n = try lseek(f, 0, SEEK_END)
                try fsync(f)
                return n
            }
            """);
    assertThat(calls(image, CLOSE)).isEqualTo(1);
    List<Outcome> shared =
        image.outcomes().stream()
            .filter(row -> image.atoms().get(row.lastAtom()).nr() == CLOSE)
            .toList();
    assertThat(shared)
        .extracting(row -> row.ending().getClass().getSimpleName())
        .containsExactlyInAnyOrder("Failed", "Failed", "Returned");
  }

  @Test
  void aSharedCallThatFailsIsStillToldWithItsAtomAndItsLine() throws IOException {
    Image cp = compile(Files.readString(Path.of("../samples/src/main/syslet/cp.syslet")));
    assertThat(cp.outcomes())
        .filteredOn(row -> row.ending() instanceof Outcome.Failed)
        .map(row -> (Outcome.Failed) row.ending())
        .filteredOn(failed -> failed.errno().cell() != Image.NULL)
        .allSatisfy(failed -> assertThat(failed.atom()).isNotNegative())
        .extracting(failed -> cp.debug().places().get(failed.place()).line())
        .containsExactlyInAnyOrder(8, 10, 14, 16, 20);
  }
}
