// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;

/**
 * Texts that reach code which no text before them has reached, from the programs of the corpus on.
 * Part of the extended suite: Jazzer instruments the compiler for it.
 */
@Tag("extended")
class CoverageFuzzTest {
  @FuzzTest(maxDuration = "10m")
  @DictionaryFile(resourcePath = "words.dict")
  void aTextGivesAResultOrAFinding(byte[] bytes) {
    AnyText.shown(new String(bytes, StandardCharsets.UTF_8));
  }
}
