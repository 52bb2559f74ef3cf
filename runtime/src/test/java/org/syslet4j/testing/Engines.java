// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Assumptions;
import org.syslet4j.EngineKind;
import org.syslet4j.SysletEnvironmentException;
import org.syslet4j.SysletRuntime;

/** Runtimes for tests that run over each engine; a machine without io_uring skips that half. */
public final class Engines {
  private static final String NO_URING = noUring();

  private Engines() {}

  private static String noUring() {
    try {
      SysletRuntime.builder().engine(EngineKind.URING).build().close();
      return "";
    } catch (SysletEnvironmentException e) {
      return e.getMessage();
    }
  }

  public static SysletRuntime.Builder builder(EngineKind engine) {
    Assumptions.assumeTrue(engine != EngineKind.URING || NO_URING.isEmpty(), NO_URING);
    return SysletRuntime.builder().engine(engine);
  }

  public static SysletRuntime open(EngineKind engine) {
    return builder(engine).build();
  }

  /** Waits up to some seconds until it is so. */
  public static void eventually(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 10_000 && !condition.getAsBoolean(); i++) {
      Thread.sleep(1);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }
}
