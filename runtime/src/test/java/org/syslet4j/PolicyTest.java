// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.CallGroup;
import org.syslet4j.abi.CallTable;
import org.syslet4j.image.Finding;
import org.syslet4j.image.Image;
import org.syslet4j.testing.Chain;
import org.syslet4j.testing.Chain.Ref;
import org.syslet4j.testing.TestImages;

class PolicyTest {
  private static final Policy READ = Policy.none().allow(CallGroup.FILES_READ);

  @Test
  void aForbiddenCallIsRefusedWithAtomCallPlaceAndTheWayOut() {
    try (SysletRuntime runtime = SysletRuntime.builder().policy(READ).build()) {
      runtime.load(TestImages.readFile());
      assertThatThrownBy(() -> runtime.load(TestImages.write()))
          .isInstanceOf(SysletPolicyException.class)
          .hasMessageStartingWith(
              "test.write is forbidden by the policy of its runtime, which allows files-read:\n"
                  + "  atom 0 write (test.write.syslet:1:5): ")
          .hasMessageEndingWith("needs files-write or network; allow that, or the call write")
          .satisfies(
              e -> {
                List<Finding> findings = ((SysletPolicyException) e).findings();
                assertThat(findings).hasSize(1);
                assertThat(findings.get(0).atom()).isZero();
                assertThat(findings.get(0).call()).isEqualTo("write");
                assertThat(findings.get(0).place()).isEqualTo("test.write.syslet:1:5");
              });
    }
  }

  @Test
  void withoutAPolicyEverythingIsAllowed() {
    assertThat(Policy.all().check(TestImages.write())).isEmpty();
    assertThat(Policy.all().allowsAll()).isTrue();
    assertThat(Policy.all().deny("kill").allowsAll()).isFalse();
  }

  @Test
  void pseudoCallsAreNoMatterOfPolicies() {
    Image adds = TestImages.add();
    assertThat(Policy.none().check(adds)).extracting(Finding::call).containsOnly("getpid");
    assertThat(Policy.none().allow("getpid").check(adds)).isEmpty();
  }

  @Test
  void aDescriptorAmongTheResultsIsClosedBySomebody() {
    Policy opens = Policy.none().allow("openat");
    assertThat(opens.check(TestImages.open()))
        .extracting(Finding::toString)
        .containsExactly(
            "result 'file' is a descriptor, which is closed when nobody takes it; allow close");
    assertThat(opens.allow("close").check(TestImages.open())).isEmpty();
    assertThat(READ.check(TestImages.open())).isEmpty();
    assertThat(READ.deny("close").check(TestImages.open())).hasSize(1);
  }

  private static Image opens(String call, long flags) {
    Chain chain = Chain.named("test.opens", Arch.X86_64);
    Ref path = chain.param("path", Image.ParamType.PATH);
    Ref cwd = chain.constant(-100);
    Ref bits = chain.constant(flags);
    Ref[] args = call.equals("open") ? new Ref[] {path, bits} : new Ref[] {cwd, path, bits};
    return chain.returns(chain.call(call, args)).build();
  }

  @ParameterizedTest
  @CsvSource({
    "0, true",
    "0x80000, true", // O_CLOEXEC
    "0x10800, true", // O_DIRECTORY | O_NONBLOCK
    "0x200000, true", // O_PATH
    "1, false",
    "2, false",
    "3, false",
    "0x40, false", // O_CREAT
    "0x200, false", // O_TRUNC
    "0x410000, false", // O_TMPFILE
    "-1, false",
    "0x100000001, false",
    "0x100000000, true" // the kernel takes the low half
  })
  void anOpenReadsIfItsFlagsAreAConstantThatSaysSo(String flags, boolean reads) {
    long value = Long.decode(flags);
    for (String call : new String[] {"open", "openat"}) {
      assertThat(READ.check(opens(call, value)).isEmpty()).as(call).isEqualTo(reads);
      assertThat(Policy.none().allow(CallGroup.FILES_WRITE).check(opens(call, value))).isEmpty();
    }
    assertThat(READ.check(opens("openat", 1)).get(0).message())
        .isEqualTo(
            "needs files-write, as its flags open for writing or create; allow that, or the call"
                + " openat");
  }

  @Test
  void flagsThatAreNoConstantMayOpenForWriting() {
    Chain chain = Chain.named("test.opens");
    Ref path = chain.param("path", Image.ParamType.PATH);
    Ref flags = chain.param("flags", Image.ParamType.LONG);
    Image bound = chain.returns(chain.call("openat", chain.constant(-100), path, flags)).build();
    assertThat(READ.check(bound).get(0).message()).contains("as its flags are no constant");

    Chain other = Chain.named("test.opens");
    Ref cell = other.cell(0);
    Ref name = other.param("path", Image.ParamType.PATH);
    Image computed = other.returns(other.call("openat", other.constant(-100), name, cell)).build();
    assertThat(READ.check(computed)).hasSize(1);

    Chain left = Chain.named("test.opens");
    Ref only = left.param("path", Image.ParamType.PATH);
    Image without = left.returns(left.call("openat", left.constant(-100), only)).build();
    assertThat(READ.check(without)).isEmpty();
  }

  @Test
  void aRawCallIsTheCallOfThatNumberAndOneWithoutANameIsNamedByIt() {
    Chain chain = Chain.named("test.raw", Arch.X86_64);
    chain.call(1, chain.constant(1), chain.constant(0), chain.constant(0)); // write
    Image image = chain.returns(chain.call(4000)).build();
    assertThat(READ.check(image)).extracting(Finding::call).containsExactly("write", "nr:4000");
    assertThat(READ.check(image).get(1).message()).contains("allow nr:4000");
    Policy groups = Policy.none().allow(CallGroup.values());
    assertThat(groups.check(image)).extracting(Finding::call).containsExactly("nr:4000");
    assertThat(groups.allow("nr:4000").check(image)).isEmpty();
    assertThat(groups.allow("nr:4000").deny("write").check(image)).hasSize(1);
  }

  @Test
  void callsAreAllowedAndDeniedByName() {
    Image image = TestImages.write();
    assertThat(READ.allow("write").check(image)).isEmpty();
    Policy denies = Policy.all().deny("write");
    assertThat(denies.check(image).get(0).message()).isEqualTo("the policy denies write");
    assertThat(denies.allow("write").check(image)).isEmpty();
    assertThat(denies).hasToString("all but write");
    assertThat(READ.allow("write", "dup").allow(CallGroup.TIME))
        .hasToString("files-read,time,dup,write");
    assertThat(Policy.none()).hasToString("none");
    assertThatThrownBy(() -> READ.allow("wriet"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no system call 'wriet'");
    assertThatThrownBy(() -> READ.deny("nr:x")).hasMessageContaining("'nr:x'");
  }

  @Test
  void whatHandlesDescriptorsAloneIsInAnyGroup() {
    for (CallGroup group : CallGroup.values()) {
      assertThat(CallTable.LINUX.named("close").orElseThrow().groups().always()).contains(group);
      assertThat(CallGroup.named(group.text())).contains(group);
    }
    assertThat(CallGroup.named("files")).isEmpty();
  }

  @Test
  void eachCallHasItsGroupAndNoneIsForgotten() {
    assertThat(group("unlinkat")).containsExactly(CallGroup.FILES_WRITE);
    assertThat(group("statx")).containsExactly(CallGroup.FILES_READ);
    assertThat(group("connect")).containsExactly(CallGroup.NETWORK);
    assertThat(group("kill")).containsExactly(CallGroup.PROCESS);
    assertThat(group("clock_nanosleep")).containsExactly(CallGroup.TIME);
    assertThat(group("mlock")).containsExactly(CallGroup.MEMORY);
    assertThat(group("bpf")).containsExactly(CallGroup.OTHER);
    assertThat(CallTable.LINUX.calls())
        .allSatisfy(call -> assertThat(call.groups().always()).isNotEmpty());
  }

  private static Iterable<CallGroup> group(String call) {
    return CallTable.LINUX.named(call).orElseThrow().groups().always();
  }
}
