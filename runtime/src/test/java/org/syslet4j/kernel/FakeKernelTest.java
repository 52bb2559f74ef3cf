// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.syslet4j.Binding;
import org.syslet4j.EngineKind;
import org.syslet4j.OwnedFd;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.abi.Errno;
import org.syslet4j.image.Image;
import org.syslet4j.testing.Chain;
import org.syslet4j.testing.Child;
import org.syslet4j.testing.TestImages;

class FakeKernelTest {
  private final FakeKernel kernel = new FakeKernel();
  private final SysletRuntime runtime = SysletRuntime.builder().kernel(kernel).build();

  @AfterEach
  void close() {
    runtime.close();
  }

  private Binding reading(String from, byte[] into) {
    return runtime.load(TestImages.readFile()).bind().set("from", from).set("into", into);
  }

  @Test
  void aFileInMemoryIsReadAndEveryCallIsRecorded() throws SysletException {
    kernel.file("/etc/motd", "hello");
    byte[] into = new byte[8];
    assertThat(reading("/etc/motd", into).callLong()).isEqualTo(5);
    assertThat(new String(into, StandardCharsets.UTF_8)).isEqualTo("hello\0\0\0");
    assertThat(kernel.calls())
        .containsExactly(
            "openat(AT_FDCWD, \"/etc/motd\", O_RDONLY|O_CLOEXEC) = 3",
            "read(3, \"hello\", 8) = 5",
            "close(3) = 0");
    assertThat(kernel.count("read")).isEqualTo(1);
    assertThat(kernel.open()).containsExactly(0, 1, 2);
  }

  @Test
  void aFileThatIsNotThereIsAnErrno() {
    assertThatThrownBy(reading("/nope", new byte[1])::call)
        .isInstanceOf(SysletException.class)
        .hasMessageContaining("openat(AT_FDCWD, \"/nope\", O_RDONLY|O_CLOEXEC, 0) failed: ENOENT");
  }

  @Test
  void aDirectBufferIsReachedWithoutNativeCode() throws SysletException {
    kernel.file("/file", "0123456789");
    ByteBuffer into = ByteBuffer.allocateDirect(16).position(2).limit(8);
    Binding binding =
        runtime.load(TestImages.readFile()).bind().set("from", "/file").set("into", into);
    assertThat(binding.callLong()).isEqualTo(6);
    assertThat(into.get(1)).isZero();
    assertThat(into.get(2)).isEqualTo((byte) '0');
    assertThat(into.get(7)).isEqualTo((byte) '5');
  }

  @Test
  void aScriptIsPlayedLineByLine() throws SysletException {
    kernel.script(
        """
        # three dots stand for the rest
        openat(AT_FDCWD, "/etc/x", ...) = 7
        read(7, _, 4) = "more than it has room for"
        close(7) = 0
        """);
    byte[] into = new byte[4];
    assertThat(reading("/etc/x", into).callLong()).isEqualTo(4);
    assertThat(new String(into, StandardCharsets.UTF_8)).isEqualTo("more");
    kernel.verify();
  }

  /** What strace printed may be pasted; so may what a program says. */
  @Test
  void aScriptHasTheNotationOfStraceOrOfAProgram() throws SysletException {
    for (String open :
        List.of(
            "openat(AT_FDCWD, \"/etc/x\", O_RDONLY|O_CLOEXEC) = 7",
            "openat(AT_FDCWD, \"/etc/x\", O_RDONLY|O_CLOEXEC, 0) = 7")) {
      kernel.script(open + "\nread(7, _, 4) = 0\nclose(7) = 0");
      assertThat(reading("/etc/x", new byte[4]).callLong()).isZero();
      kernel.verify();
    }
  }

  /** Structs are shown by field, and a line of a script with one has commas inside. */
  @Test
  void aScriptNamesTheFieldsOfStructs() throws SysletException {
    Chain chain = Chain.named("nap");
    Chain.Ref pause = chain.addressOf(chain.buffer(16));
    Chain.AtomSpec nap = chain.call("nanosleep", pause, chain.constant(0)).ret(chain.cell(0)).end();
    Image image = chain.returns(nap).build();
    kernel.script("nanosleep({tv_sec=0, tv_nsec=0}, NULL) = 0");
    runtime.load(image).bind().call();
    kernel.verify();
    kernel.script("nanosleep({tv_sec=1, tv_nsec=0}, NULL) = 0");
    assertThatThrownBy(runtime.load(image).bind()::call)
        .isInstanceOf(UnexpectedCallError.class)
        .hasMessageEndingWith("what was called is nanosleep({tv_sec=0, tv_nsec=0}, NULL)");
  }

  @Test
  void aCallThatIsNotTheScriptsNextSaysWhatIsAndWhatWas() {
    kernel.script("openat(AT_FDCWD, \"/etc/x\", ...) = 7\nread(8, ...) = 0");
    assertThatThrownBy(reading("/etc/x", new byte[4])::call)
        .isInstanceOf(UnexpectedCallError.class)
        .hasMessageStartingWith(
            "the script goes on with read(8, ...) = 0, and what was called is read(7, 0x");
    assertThatThrownBy(kernel::verify)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("still to come: read(8, ...) = 0");
  }

  @Test
  void aLineOfAScriptWithoutSenseIsRefused() {
    assertThatThrownBy(() -> kernel.script("read 3 = 4"))
        .isInstanceOf(FaultSyntaxException.class)
        .hasMessageContaining("call(argument, ...) = answer");
    assertThatThrownBy(() -> kernel.script("raed(3) = 4"))
        .hasMessageContaining("did you mean 'read'?");
    assertThatThrownBy(() -> kernel.script("read(3) = EOI"))
        .hasMessageContaining("did you mean 'EIO'?");
  }

  @Test
  void whatWasSaidAboutACallComesBeforeFiles() throws SysletException {
    kernel.file("/file", "file").on("read").where("fd", 3).reads("one", "two");
    byte[] into = new byte[3];
    Binding binding = reading("/file", into);
    assertThat(binding.callLong()).isEqualTo(3);
    assertThat(new String(into, StandardCharsets.UTF_8)).isEqualTo("one");
    binding.callLong();
    assertThat(new String(into, StandardCharsets.UTF_8)).isEqualTo("two");
    assertThat(binding.callLong()).isZero();
    assertThat(binding.callLong()).isZero();
  }

  @Test
  void anArgumentIsNamedAsAPathANumberOrByItsConstants() {
    kernel.on("openat").where("name", "/a").fails(Errno.EMFILE);
    kernel.on("openat").where("flags", "O_RDONLY|O_CLOEXEC").where("dir", -100).fails(Errno.EIO);
    assertThatThrownBy(reading("/a", new byte[1])::call).hasMessageContaining("EMFILE");
    assertThatThrownBy(reading("/b", new byte[1])::call).hasMessageContaining("EIO");
    assertThatThrownBy(() -> kernel.on("openat").where("fd", 3))
        .hasMessage("openat has no argument 'fd'; it has dir, name, flags, mode");
  }

  @Test
  void anAnswerInOneLine() throws SysletException {
    kernel.file("/file", "x").answer("read@2=EIO");
    Binding binding = reading("/file", new byte[1]);
    assertThat(binding.callLong()).isEqualTo(1);
    assertThatThrownBy(binding::call).hasMessageContaining("EIO");
    assertThatThrownBy(() -> kernel.answer("read<=4")).hasMessageContaining("written with '='");
  }

  @Test
  void aCallThatNobodyToldItAboutEndsTheRunWithThat() {
    Chain chain = Chain.named("test.accept");
    chain.returns(chain.call("accept4", chain.constant(4)).flags(AtomFlags.STOP_ON_NEGATIVE));
    Image image = chain.build();
    assertThatThrownBy(runtime.load(image).bind()::call)
        .isInstanceOf(UnexpectedCallError.class)
        .hasMessage(
            "nobody said what accept4(4, NULL, NULL, 0) answers; say it with"
                + " on(\"accept4\").answers(...)");
    assertThatThrownBy(runtime.load(image).bind().submit()::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(UnexpectedCallError.class);
  }

  @Test
  void aDescriptorThatARunReturnsIsOneOfTheFakeKernel() throws Exception {
    kernel.file("/file", "x");
    OwnedFd fd = runtime.load(TestImages.open()).bind().set("path", "/file").call().fd();
    assertThat(kernel.open()).containsExactly(0, 1, 2, 3);
    fd.close();
    assertThat(kernel.open()).containsExactly(0, 1, 2);
  }

  @Test
  void itIsTheJavaEngineAndNoOther() {
    assertThat(runtime.describe())
        .isEqualTo("java: atoms are interpreted in Java, over a fake kernel");
    assertThatThrownBy(
            () -> SysletRuntime.builder().kernel(kernel).engine(EngineKind.URING).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("kernel(...) needs the engine JAVA");
  }

  /** Runs in a JVM that has no JNA on its class path. */
  public static final class Main {
    public static void main(String[] args) throws SysletException {
      FakeKernel kernel = new FakeKernel().file("/file", "content");
      try (SysletRuntime runtime = SysletRuntime.builder().kernel(kernel).build()) {
        byte[] into = new byte[10];
        Binding binding = runtime.load(TestImages.readFile()).bind();
        binding.set("from", "/file").set("into", into);
        System.out.println(binding.callLong() + " " + binding.submit().join().asLong());
        binding.set("into", ByteBuffer.allocateDirect(3));
        System.out.println(binding.callLong() + " " + runtime.stats().completedInline());
      }
    }
  }

  @Test
  void noNativeCodeIsLoaded() throws Exception {
    String path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !new File(entry).getName().startsWith("jna-"))
            .collect(Collectors.joining(File.pathSeparator));
    // The last one counts.
    List<String> options = List.of("-XX:TieredStopAtLevel=1", "-cp", path);
    assertThat(Child.run(Child.java(options, Main.class)).succeeds()).isEqualTo("7 7\n3 3\n");
  }
}
