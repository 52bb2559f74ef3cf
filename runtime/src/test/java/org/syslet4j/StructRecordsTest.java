// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.image.Image;
import org.syslet4j.internal.memory.NativeMemory;
import org.syslet4j.kernel.FakeKernel;
import org.syslet4j.testing.Chain;
import org.syslet4j.testing.TestImages;

/** Structs as records: set, bound and read. */
@Timeout(60)
class StructRecordsTest {
  private final long before = NativeMemory.live();
  private final SysletRuntime runtime = SysletRuntime.open();

  /** Rows that a binding made of records go with it. */
  @AfterEach
  void everythingIsGivenBack() throws Exception {
    runtime.close();
    for (int i = 0; i < 1000 && NativeMemory.live() > before; i++) {
      System.gc();
      Thread.sleep(1);
    }
    assertThat(NativeMemory.live()).isLessThanOrEqualTo(before);
  }

  private static Image.StructField field(String name, String type, int offset, int size, int n) {
    return new Image.StructField(name, type, offset, size, n);
  }

  private static Image all(Image.ParamType type) {
    Chain chain = Chain.named("all");
    chain.layout(
        new Image.StructLayout(
            "pair", 16, 8, List.of(field("a", "s32", 0, 4, 1), field("b", "long", 8, 8, 1))));
    chain.layout(
        new Image.StructLayout(
            "all",
            120,
            8,
            List.of(
                field("tiny", "s8", 0, 1, 1),
                field("port", "be16", 2, 2, 1),
                field("count", "u32", 4, 4, 1),
                field("fd", "fd", 8, 4, 1),
                field("name", "u8", 12, 8, 8),
                field("inner", "pair", 24, 16, 1),
                field("rest", "pair", 40, 32, 2),
                field("words", "long", 72, 24, 3),
                field("file", "path", 96, 8, 1),
                field("into", "bytes", 104, 16, 1))));
    chain.param(
        new Image.Param("rows", type, "all", false, 0, true, List.of()),
        Image.Binding.Source.VALUE);
    Chain.Ref parent = chain.cell(0);
    Chain.AtomSpec call = chain.call("getppid").ret(parent).end();
    chain.result("parent", Image.ResultType.LONG);
    return chain.returns(call, parent).build();
  }

  record Pair(int a, long b) {}

  record All(
      byte tiny,
      short port,
      long count,
      int fd,
      byte[] name,
      Pair inner,
      Pair[] rest,
      long[] words) {}

  private static final All ROW =
      new All(
          (byte) -3,
          (short) 8080,
          0xffff_fff0L,
          7,
          "hello".getBytes(StandardCharsets.UTF_8),
          new Pair(-1, 1L << 40),
          new Pair[] {new Pair(1, 2), new Pair(3, 4)},
          new long[] {5, 6});

  @Test
  void whatWasSetIsReadBack() {
    Program program = runtime.load(all(Image.ParamType.STRUCTS));
    try (StructArray rows = program.structArray("rows", List.of(ROW, ROW))) {
      assertThat(rows.size()).isEqualTo(2);
      for (All read : rows.as(All.class)) {
        assertThat(read).usingRecursiveComparison().ignoringFields("name", "words").isEqualTo(ROW);
        assertThat(read.name()).isEqualTo(Arrays.copyOf(ROW.name(), 8));
        assertThat(read.words()).containsExactly(5, 6, 0);
      }
      assertThat(rows.row(1).getLong("port")).isEqualTo(8080);
      assertThat(rows.row(1).getLong("rest[1].b")).isEqualTo(4);
      rows.row(1).set(new Words(new long[] {9}));
      assertThat(rows.row(1).as(Words.class).words()).containsExactly(9, 0, 0);
      assertThat(rows.row(1).as(Tiny.class)).isEqualTo(new Tiny((byte) -3));
    }
  }

  record Words(long[] words) {}

  record Tiny(Byte tiny) {}

  record Job(String file, ByteBuffer into) {}

  record PathJob(Path file, ByteBuffer into) {}

  record Size(long size) {}

  @Test
  void recordsAreBoundInPlaceOfRows(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("f"), "12345");
    ByteBuffer one = ByteBuffer.allocateDirect(8);
    ByteBuffer two = ByteBuffer.allocateDirect(8);
    Program program = runtime.load(TestImages.jobs());
    Binding binding =
        program.bind().set("jobs", List.of(new Job(file.toString(), one), new PathJob(file, two)));
    for (int i = 0; i < 3; i++) {
      System.gc(); // the binding keeps the rows
      assertThat(binding.callLong()).isEqualTo(2);
    }
    assertThat(one.get(4)).isEqualTo((byte) '5');
    try (StructArray rows = program.structArray("jobs", List.of(new Job(file.toString(), one)))) {
      program.bind().set("jobs", rows).call();
      assertThat(rows.as(Size.class)).containsExactly(new Size(5));
    }
  }

  @Test
  void oneStructIsOneRecord() throws Exception {
    Program program = runtime.load(all(Image.ParamType.STRUCT));
    assertThat(program.bind().set("rows", ROW).callLong()).isPositive();
    refused(
        () -> program.bind().set("rows", List.of(ROW, ROW)), "takes one struct and was given 2");
  }

  @Test
  void itWorksWithoutNativeCodeToo() throws Exception {
    FakeKernel kernel = new FakeKernel().file("/f", "abc");
    try (SysletRuntime simulated = SysletRuntime.builder().kernel(kernel).build()) {
      ByteBuffer into = ByteBuffer.allocateDirect(8);
      simulated.load(TestImages.jobs()).bind().set("jobs", List.of(new Job("/f", into))).call();
      assertThat(into.get(2)).isEqualTo((byte) 'c');
    }
  }

  record Other(long nope) {}

  record Text(double count) {}

  record Wide(long port) {}

  record Narrow(int count) {}

  record Many(byte[] name) {}

  record Flat(long inner) {}

  record NoStruct(Pair count) {}

  record ReadPath(String file) {}

  @Test
  void whatDoesNotFitIsNamed() {
    Program program = runtime.load(all(Image.ParamType.STRUCTS));
    try (StructArray rows = program.structArray("rows", 1)) {
      StructArray.Row row = rows.row(0);
      refused(() -> row.set(new Other(1)), "struct all has no field 'nope'; it has tiny, port");
      refused(() -> row.as(Other.class), "no field 'nope'");
      refused(() -> row.set(new Text(1)), "all.count cannot be a component of type java.lang.D");
      refused(() -> row.as(Text.class), "all.count cannot be a component of type double");
      refused(() -> row.set(new Wide(1 << 20)), "all.port has 16 bits, too few for 1048576");
      refused(() -> row.set(new Many(new byte[9])), "all.name has 8 elements and was given 9");
      refused(() -> row.set(new Flat(1)), "no field 'inner'");
      refused(() -> row.set(new NoStruct(new Pair(1, 1))), "all.count is no struct");
      refused(() -> row.as(NoStruct.class), "all.count is no struct");
      refused(() -> row.as(ReadPath.class), "all.file cannot be a component of type java.lang.S");
      assertThatThrownBy(() -> row.set(new Many(null)))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("all.name was given null");
      row.set("count", 0xffff_ffffL);
      assertThat(row.as(Narrow.class).count()).isEqualTo(-1); // 32 bits, as they are
      row.set("words[0]", 1L << 40);
      assertThatThrownBy(() -> row.as(IntWords.class))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("all.words[0] is 1099511627776, too large for 32 bits: make it a long");
      assertThatThrownBy(() -> program.bind().set("rows", (List<All>) null))
          .hasMessageContaining("'rows' of all was given null");
      assertThatThrownBy(() -> program.bind().set("rows", Arrays.asList((All) null)))
          .isInstanceOf(NullPointerException.class);
      refused(() -> row.as(Record.class), "java.lang.Record is no record");
    }
    assertThatThrownBy(() -> program.structArray("rows", 1).fill(List.of()))
        .hasMessage("0 records for 1 rows");
  }

  record IntWords(int[] words) {}

  @Test
  void aClosedArrayGivesNoRecords() {
    StructArray rows = runtime.load(all(Image.ParamType.STRUCTS)).structArray("rows", 1);
    StructArray.Row row = rows.row(0);
    rows.close();
    assertThatThrownBy(() -> row.as(Tiny.class)).hasMessage("the struct array is closed");
    assertThatThrownBy(() -> row.set(ROW)).hasMessage("the struct array is closed");
    assertThatThrownBy(() -> row.set(new Words(new long[0])))
        .hasMessage("the struct array is closed");
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String text) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(text);
  }
}
