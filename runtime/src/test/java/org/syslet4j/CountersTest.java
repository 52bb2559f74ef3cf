// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.syslet4j.image.Image;
import org.syslet4j.image.VerifyException;
import org.syslet4j.testing.Chain;
import org.syslet4j.testing.Engines;
import org.syslet4j.testing.Pipe;

/** Counters as an object and as an MBean. */
@Timeout(60)
class CountersTest {
  private static final MBeanServer SERVER = ManagementFactory.getPlatformMBeanServer();

  private static Set<ObjectName> names() throws Exception {
    return SERVER.queryNames(new ObjectName("org.syslet4j:type=Runtime,*"), null);
  }

  private static Image read() {
    Chain chain = Chain.named("reader");
    Chain.Ref fd = chain.param("fd", Image.ParamType.FD);
    Chain.Ref address = chain.addressOf(chain.buffer(8));
    Chain.Ref got = chain.cell(0);
    Chain.AtomSpec read = chain.call("read", fd, address, chain.constant(8)).ret(got).end();
    return chain.fails(read, got).returns(read).build();
  }

  @Test
  void runsAreCountedByHowTheyEnded() throws Exception {
    try (SysletRuntime runtime = Engines.open(EngineKind.THREADS);
        Pipe pipe = new Pipe()) {
      Program program = runtime.load(read());
      pipe.write("12345678");
      Binding binding = program.bind().set("fd", pipe.reader());
      binding.call();
      assertThatThrownBy(() -> program.bind().set("fd", 9999).call())
          .isInstanceOf(SysletException.class);
      CompletableFuture<SysletResult> future = binding.submit();
      assertThat(runtime.stats().inFlight()).isEqualTo(1);
      future.cancel(true);
      Engines.eventually(() -> runtime.stats().completedAsync() == 1);
      Chain bad = Chain.named("bad");
      Image image = bad.returns(bad.call("fork").end()).build();
      assertThatThrownBy(() -> runtime.load(image)).isInstanceOf(VerifyException.class);
      RuntimeStats stats = runtime.stats();
      assertThat(stats.submitted()).isEqualTo(3);
      assertThat(stats.completed()).isEqualTo(3);
      assertThat(stats.completedInline()).isEqualTo(2);
      assertThat(stats.wentAsync()).isEqualTo(1);
      assertThat(stats.failed()).isEqualTo(1); // nobody asks how a cancelled one ended
      assertThat(stats.cancelled()).isEqualTo(1);
      assertThat(stats.timedOut()).isZero();
      assertThat(stats.refused()).isEqualTo(1);
      assertThat(stats.inFlight()).isZero();
      assertThat(stats.instances()).isEqualTo(1);
      program.close();
      assertThat(runtime.stats().failed()).isEqualTo(1);
    }
  }

  @Test
  void eachRuntimeThatWantsItIsABeanUntilItIsClosed() throws Exception {
    Set<ObjectName> before = names();
    SysletRuntime one = SysletRuntime.builder().jmx(true).build();
    SysletRuntime two = SysletRuntime.builder().jmx(true).build();
    SysletRuntime none = SysletRuntime.open();
    Set<ObjectName> names = names();
    names.removeAll(before);
    assertThat(names).hasSize(2);
    Chain chain = Chain.named("once");
    Image image = chain.returns(chain.call("getppid").end()).build();
    one.load(image).bind().call();
    assertThat(names.stream().mapToLong(name -> attribute(name, "Completed")).sum()).isEqualTo(1);
    assertThat(names.stream().mapToLong(name -> attribute(name, "Atoms")).sum()).isEqualTo(1);
    for (ObjectName name : names) {
      assertThat((String) SERVER.getAttribute(name, "Engine")).containsAnyOf("threads", "uring");
      assertThat(SERVER.getMBeanInfo(name).getAttributes()).hasSize(15);
      for (var attribute : SERVER.getMBeanInfo(name).getAttributes()) {
        assertThat(SERVER.getAttribute(name, attribute.getName())).isNotNull();
      }
    }
    one.close();
    none.close();
    assertThat(names()).hasSize(before.size() + 1);
    two.close();
    two.close();
    assertThat(names()).isEqualTo(before);
  }

  private static long attribute(ObjectName name, String attribute) {
    try {
      return (Long) SERVER.getAttribute(name, attribute);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
