// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.syslet4j.EngineKind;
import org.syslet4j.OwnedFd;
import org.syslet4j.StructArray;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;
import org.syslet4j.maven.source.Seen;
import org.syslet4j.maven.source.Source;
import org.syslet4j.maven.source.Texts;

/** Refresh the golden with {@code -Dsyslet.golden.update=true}. */
class FacadeWriterTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final String EVERY = "demo.every.EveryType";

  @TempDir Path folder;

  private Built every() throws IOException {
    return Built.of(
        folder,
        Texts.of(
            "src/main/syslet/every-type.syslet",
            Files.readString(GOLDEN.resolve("every-type.syslet"))));
  }

  @Test
  void theSourceThatIsWrittenIsThatExpected() throws IOException {
    String written = every().source(EVERY);
    Path expected = GOLDEN.resolve("EveryType.txt");
    if (Boolean.getBoolean("syslet.golden.update")) {
      Files.writeString(expected, written);
    }
    assertThat(written).isEqualTo(Files.readString(expected));
  }

  @Test
  void withoutJspecifyInSightNothingOfItIsWritten() throws IOException {
    Source text =
        Texts.of("every-type.syslet", Files.readString(GOLDEN.resolve("every-type.syslet")));
    String with = Built.of(folder, new Seen(true, true), text).source(EVERY);
    String without = Built.of(folder, new Seen(true, false), text).source(EVERY);
    assertThat(with)
        .contains("@NullMarked\n@Generated(")
        .contains("CompletableFuture<@Nullable Void>");
    assertThat(without)
        .isEqualTo(
            with.replaceAll("import org.jspecify.*\n", "")
                .replace("@NullMarked\n", "")
                .replace("@Nullable ", ""));
  }

  @Test
  void aModuleThatSeesNoAnnotationsGetsNone() throws IOException {
    Source text =
        Texts.of("every-type.syslet", Files.readString(GOLDEN.resolve("every-type.syslet")));
    assertThat(Built.of(folder, new Seen(false, false), text).source(EVERY))
        .doesNotContain("jspecify")
        .doesNotContain("@Generated");
  }

  private static Object call(Object facade, String name, Object... args) throws Throwable {
    var method =
        Arrays.stream(facade.getClass().getMethods())
            .filter(m -> m.getName().equals(name) && m.getParameterCount() == args.length)
            .findFirst()
            .orElseThrow();
    try {
      return method.invoke(facade, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = EngineKind.class,
      names = {"AUTO", "THREADS"})
  void whatIsWrittenRunsWithTheRuntimeAlone(EngineKind engine) throws Throwable {
    try (SysletRuntime runtime = SysletRuntime.builder().engine(engine).build()) {
      Object facade = every().create(EVERY, runtime);
      assertThat(call(facade, "add", 1L)).isEqualTo(3L);
      assertThat(call(facade, "add", 1L, 5L)).isEqualTo(6L);
      assertThat(call(facade, "add", 1L, 5L, 9L)).isEqualTo(6L);
      assertThat(((CompletableFuture<?>) call(facade, "addAsync_", 1L, 5L)).get()).isEqualTo(6L);
      assertThat(call(facade, "wait_", 1L, 2L, 3L, 4L))
          .hasToString("WaitResult[wait_=3, class_=7]");
      assertThat(call(facade, "hashCode_")).isEqualTo(42L);
      assertThat(call(facade, "create_")).isEqualTo(43L);
      assertThat(call(facade, "addAsync")).isEqualTo(44L);
      assertThat(call(facade, "class_")).isNull();
      pipes(facade);
      opens(facade);
      sums(facade);
    }
  }

  private static void pipes(Object facade) throws Throwable {
    Object ends = call(facade, "pipe");
    byte[] data = "through a pipe".getBytes(StandardCharsets.UTF_8);
    try (OwnedFd in = (OwnedFd) call(ends, "in");
        OwnedFd out = (OwnedFd) call(ends, "out")) {
      assertThat(call(facade, "put", out, ByteBuffer.wrap(data))).isNull();
      try (var read = Files.newInputStream(Path.of("/dev/fd/" + in.value()))) {
        assertThat(read.readNBytes(data.length)).isEqualTo(data);
      }
    }
  }

  private void opens(Object facade) throws Throwable {
    Path file = Files.writeString(folder.resolve("x"), "x");
    try (OwnedFd fd = (OwnedFd) call(facade, "open", file)) {
      assertThat(fd.value()).isPositive();
    }
    assertThatThrownBy(() -> call(facade, "open", folder.resolve("none")))
        .isInstanceOf(SysletException.class)
        .hasMessageContaining("src/main/syslet/every-type.syslet:27:12");
    CompletableFuture<?> later =
        (CompletableFuture<?>) call(facade, "openAsync", folder.resolve("none"));
    assertThatThrownBy(later::get).hasCauseInstanceOf(SysletException.class);
  }

  private static void sums(Object facade) throws Throwable {
    try (StructArray rows = (StructArray) call(facade, "sumRows", 3)) {
      rows.row(0).set("value", 10);
      rows.row(2).set("value", 32);
      assertThat(call(facade, "sum", rows)).isEqualTo(42L);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "binding",
        "path",
        "long",
        "string",
        "object",
        "syslet_runtime",
        "lazy_program",
        "record",
        "math",
        "override",
        "completable_future",
        "input_stream",
        "struct_array",
        "2nd",
        "for"
      })
  void aClassMayBeCalledLikeOneThatItNeeds(String file) throws Throwable {
    Built built =
        Built.of(
            folder,
            Texts.of(
                file + ".syslet",
                "package demo\nstruct S { n: long }\n"
                    + "syslet one(p: path, s: S[]) -> (a: long, b: long) { return 1, 2 }\n"));
    assertThat(built.source("demo." + JavaNames.ofClass(file + ".syslet"))).contains("oneAsync");
  }

  @Test
  void withoutItsResourceAClassSaysWhatIsMissing() throws Throwable {
    Built built = every();
    Files.delete(folder.resolve("demo/every/EveryType.atoms"));
    try (SysletRuntime runtime = SysletRuntime.open()) {
      Object facade = built.create(EVERY, runtime);
      assertThatThrownBy(() -> call(facade, "add", 1L))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "the .atoms resource of demo.every.add is not beside its class: they are made"
                  + " together, keep them together");
    }
  }
}
