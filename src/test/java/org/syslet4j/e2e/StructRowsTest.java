// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.syslet4j.Program;
import org.syslet4j.StructArray;
import org.syslet4j.SysletRuntime;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;

/** Rows whose fields are arrays, structs and narrow numbers, from Java and back. */
class StructRowsTest {
  private static final String PROGRAM =
      """
      struct Part { low: s8, mid: s16, port: be16 }
      struct Row { tags: u8[4], parts: Part[2], wide: u64, where: pointer, sum: long }

      syslet add(rows: Row[]) -> long {
          for r in rows {
              for t in r.tags {
                  r.sum += t
                  t = 255
              }
              r.sum += r.parts[1].low + r.parts[1].mid + r.parts[0].port + r.wide
              r.parts[0].low = -1
              r.parts[1].mid = -300
          }
          return rows.len
      }
      """;

  @Test
  void arraysStructsAndSignedFieldsGoBothWays() throws Exception {
    Compilation compilation = new SysletCompiler().source("rows", PROGRAM).compile();
    assertThat(compilation.diagnostics()).isEmpty();
    try (SysletRuntime runtime = SysletRuntime.open();
        Program add = runtime.load(compilation.bundle(), "add");
        StructArray rows = add.structArray("rows", 3)) {
      rows.row(1).set("tags[0]", 1).set("tags[3]", 200).set("parts[1].low", -100);
      rows.row(1).set("parts[1].mid", 1000).set("parts[0].port", 0x1234).set("wide", 5);
      assertThat(add.bind().set("rows", rows).call().asLong()).isEqualTo(3);
      assertThat(rows.row(0).getLong("sum")).isZero();
      assertThat(rows.row(1).getLong("sum")).isEqualTo(1 + 200 - 100 + 1000 + 0x1234 + 5);
      assertThat(rows.row(2).getLong("tags[2]")).isEqualTo(255);
      assertThat(rows.row(2).getLong("parts[0].low")).isEqualTo(-1);
      assertThat(rows.row(2).getLong("parts[1].mid")).isEqualTo(-300);
      assertThatThrownBy(() -> rows.row(0).set("where", 4096))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Row.where is pointer and was given a number, which may point anywhere");
    }
  }
}
