// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.differential;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.syslet4j.Binding;
import org.syslet4j.Program;
import org.syslet4j.SysletException;
import org.syslet4j.SysletResult;
import org.syslet4j.SysletRuntime;
import org.syslet4j.SysletTimeoutException;
import org.syslet4j.image.Image;
import org.syslet4j.kernel.FakeKernel;

/** Runs an image without a kernel: on the java engine, over a fake one. */
final class ReferenceMachine implements AutoCloseable {
  private static final SysletRuntime RUNTIME =
      SysletRuntime.builder().kernel(new FakeKernel().withoutRecord()).build();

  private final Program program;

  ReferenceMachine(Image image) {
    program = RUNTIME.load(image);
  }

  /** How a run ended: the results, or the errno alone. */
  record End(boolean failed, List<Long> values) {}

  /** Runs the image with numbers for its parameters. */
  End run(long... arguments) {
    Binding binding = program.bind().deadline(Duration.ofSeconds(60));
    for (int i = 0; i < arguments.length; i++) {
      binding.setLong(i, arguments[i]);
    }
    try {
      SysletResult result = binding.call();
      List<Long> values = new ArrayList<>();
      for (int i = 0; i < result.size(); i++) {
        values.add(result.getLong(i));
      }
      return new End(false, values);
    } catch (SysletTimeoutException e) {
      throw new AssertionError("it does not end", e);
    } catch (SysletException e) {
      return new End(true, List.of((long) e.errno()));
    }
  }

  @Override
  public void close() {
    program.close();
  }
}
