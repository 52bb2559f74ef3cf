// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.testing.Chain;
import org.syslet4j.testing.TestImages;

class VerifierTest {
  private static final String TEXT = ImageText.write(TestImages.readFile(Arch.X86_64));

  @Test
  void goodImagesPass() {
    TestImages.everything().images().forEach(Verifier::verify);
    TestImages.everything().images().forEach(i -> Verifier.verify(ImageWriter.stripDebug(i)));
  }

  /** Each row replaces the first by the second in a good image's text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "openat(c3, c0 | openat(c3, @4 | atom 0 openat (test.read_file.syslet:1:5): argument 1 points to 4",
        "openat(c3, c0 | openat(c3, @0 | argument 1 points to 0",
        "openat(c3, c0 | openat(c3, @244 | argument 1 points to 244",
        "openat(c3, c0 | openat(c3, @400 | argument 1 points to 400",
        "openat(c3, c0 | openat(c3, @-8 | argument 1 points to -8",
        "-> c6 | -> a1 | its result goes to 80",
        "-> c6 | -> c3 | no writable cell",
        "-> c6 | -> @304 | its result goes to 304",
        "next a1 | next @88 | next points to 88, where no atom starts",
        "next a1 | next c1 | where no atom starts",
        "next a1 | next @-80 | where no atom starts",
        "stop_negative | skip | SKIP without a stop condition",
        "stop_negative | async sync | ASYNC and SYNC",
        "stop_negative | no_complete | NO_COMPLETE",
        "stop_negative | flags 256 | unknown flags 0x100",
        "close(c6) | close(c6) skip stop_zero | goes to the atom 80 bytes on, at 240",
        "close(c6) | execve(c6) | execve must not run as an atom: it needs its caller",
        "close(c6) | exit(c6) | exit must not run as an atom: it ends",
        "close(c6) | munmap(c6) | munmap must not run as an atom: it changes memory",
        "close(c6) | nr:56(c6) | clone must not",
        "close(c6) | nr:-1(c6) | no system call -1",
        "close(c6) | nr:1073742344(c6) | no system call 1073742344",
        "close(c6) | setuid(c6) | setuid acts on the thread",
        "close(c6) | landlock_restrict_self(c6) | landlock_restrict_self acts on the thread",
        "close(c6) | personality(c6) | personality acts on the thread",
        "close(c6) | setuid(c6) sync | an atom before it is not SYNC",
        "close(c6) | nr:1398341900(c6) | unknown pseudo call",
        "close(c6) | add(c6, c6) | an extended pseudo call in an image that says it has none",
        "close(c6) | umem_add(c6, c6, c6) | 3 arguments where it takes 2",
        "a1 @80+80 | a1 @72+80 | atom 1 at 72 of 80 bytes should lie in [80, 240)",
        "a1 @80+80 | a1 @84+80 | atom 1 at 84",
        "a1 @80+80 | a1 @80+72 | its size is 80, or 56 packed",
        "a2 @160+80 | a2 @160+40 | ",
        "cells 240 | cells 200 | should lie in [160, 200)",
        "structs 304 | structs 232 | the parts of the block overlap",
        "structs 304 | structs 236 | overlap",
        "data 304 | data 400 | overlap",
        "buffers 320 | buffers 312 | no multiple of 64",
        "size 320 | size 2000000000 | the limit is 1073741824",
        "c3 @264 | c3 @268 | cell 3 at 268",
        "c3 @264 | c3 @256 | cell 3 at 256",
        "c7 @296 | c7 @304 | cell 7 at 304",
        "const = -100 | const = &@0 | cell 3 holds the address of 0",
        "const = -100 | const = &@100000000000 | address of 100000000000",
        "const = -100 | const = &c6 | ",
        "c0 @240 = 0 | b0 @320+64 c0 @240 = 0 | buffer 0 at 320 of 64 bytes should lie in [320, 320)",
        "c0 @240 = 0 | b0 @320+0 c0 @240 = 0 | buffer 0 of 0 bytes",
        "entry a0 | entry a3 | the entry is atom 3 of 3",
        "entry a0 | entry a -1 | the entry is atom -1",
        "on a0 | on a9 | outcome 0 is for atom 9",
        "if c6 | if @100 | outcome 0 tests offset 100",
        "return(c7) | return() | returns 0 values for 1 results",
        "return(c7) | return(@0) | returns offset 0, which is no cell",
        "fail(c6) at a0 | fail(c6) at a7 | blames atom 7",
        "fail(c6) | fail(0) | fails with 0, which is no errno",
        "fail(c6) | fail(5000) | no errno",
        "at a0 place 0 | at a0 place 4 | is at place 4 of 4",
        "at a0 place 0 | at a0 place -2 | is at place -2",
        "unwind(-, -, -) | unwind(-, -) | 2 unwind rows for 3 atoms",
        "unwind(-, -, -) | unwind(-, -, a3) | leads to atom 3",
        "unwind(-, -, -) | unwind(-, later, only a2) | ",
        "unwind(-, -, -) | unwind(-, -, only a3) | leads to atom 3",
        "place 0 1 5 | place 1 1 5 | a place is in file 1",
        "name c0 | name @5000 | names offset 5000",
        "param into | param from | two parameters are called 'from'",
        "param into | param `` | one has no name",
        "-> value c0 | -> value @304 | bound to 304",
        "-> value c0 | -> value c1 | bound already",
        "-> value c0 | -> length c0 | has no LENGTH",
        "from: path | from: path of Job | of struct 'Job'",
        "from: path | from: structs of Job | of struct 'Job'",
        "from: path | from: path = 5 | has a default",
        "result: long | result: long result x: long | one of several results has no name",
        "image test.read_file | image `` | the image has no name",
        "result: long | result: long struct J size 0 align 8 { } | has size 0",
        "result: long | result: long struct J size 8 align 3 { } | alignment 3",
        "result: long | result: long struct J size 8 align 8 { } struct J size 8 align 8 { } | two structs",
        "result: long | result: long struct J size 8 align 8 { a: J @0+8 } | contains itself",
        "result: long | result: long struct J size 8 align 8 { a: long @8+8 } | J.a does not fit",
        "result: long | result: long struct J size 8 align 8 { a: u8[3] @0+4 } | J.a does not fit",
        "result: long | result: long struct J size 8 align 8 { a: wurst @0+4 } | J.a does not fit",
        "result: long | result: long struct J size 8 align 8 { a: fd[2] @0+8 } | ",
      })
  void oneChange(String from, String to, String finding) {
    assertThat(TEXT).contains(from);
    String changed = TEXT.replace(from, to.replace("``", "\"\""));
    Image image = ImageText.read(changed).images().get(0);
    if (finding == null) {
      Verifier.verify(image);
      return;
    }
    assertThatThrownBy(() -> Verifier.verify(image))
        .isInstanceOf(VerifyException.class)
        .hasMessageContaining("test.read_file".repeat(to.contains("``") ? 0 : 1))
        .hasMessageContaining(finding);
  }

  @Test
  void threadBoundCallsRunWhereAllBeforeThemIsSync() {
    Chain chain = Chain.named("t", Arch.X86_64);
    Chain.Ref zero = chain.constant(0);
    chain.call("getpid").flags(AtomFlags.SYNC);
    chain.call("setuid", zero).flags(AtomFlags.SYNC);
    Chain.AtomSpec last = chain.call("getpid");
    Verifier.verify(chain.returns(last).build());
    last.next(chain.call("setuid", zero).flags(AtomFlags.SYNC));
    assertThat(Verifier.check(chain.build()))
        .extracting(Finding::atom, Finding::call)
        .containsExactly(org.assertj.core.api.Assertions.tuple(3, "setuid"));
  }

  @Test
  void formatsThatTheLibraryRefusesAreFound() {
    for (long[] row :
        new long[][] {{4, 1, 1}, {0x14, 1, 0}, {0x24, 1, 1}, {3, 0, 0}, {0x44, 0, 0}}) {
      for (boolean load : new boolean[] {true, false}) {
        Chain chain = Chain.named("t", Arch.X86_64);
        Chain.Ref address = chain.addressOf(chain.cell(0));
        Chain.Ref zero = chain.constant(0);
        Chain.Ref format = chain.constant(row[0]);
        if (load) {
          chain.call("load", address, zero, format);
        } else {
          chain.call("store", address, zero, format, zero);
        }
        assertThat(Verifier.check(chain.build()).isEmpty()).isEqualTo(row[load ? 1 : 2] == 1);
      }
    }
  }

  @Test
  void aThousandBrokenAtomsGiveAFewFindings() {
    Chain chain = Chain.named("t", Arch.X86_64);
    for (int i = 0; i < 1000; i++) {
      chain.call("exit");
    }
    List<Finding> findings = Verifier.check(chain.build());
    assertThat(findings).hasSize(Findings.MOST);
  }
}
