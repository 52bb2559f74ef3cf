// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import org.syslet4j.kernel.Kernel;
import org.syslet4j.kernel.SystemCall;

/** Shows each call with the answer that it was given, as strace(1) does. */
record DryRun(Kernel kernel, Console console, int[] made) implements Kernel {
  /** A loop that waits for what never happens ends here. */
  private static final int MOST = 10_000;

  DryRun(Kernel kernel, Console console) {
    this(kernel, console, new int[1]);
  }

  @Override
  public synchronized long answer(SystemCall call) {
    if (made[0]++ == MOST) {
      throw Problem.input("the dry run has made " + MOST + " calls and goes on")
          .help("an answer that ends its loop: --answer '" + call.name() + "=...'");
    }
    long result = kernel.answer(call);
    console.out().println(call.describe(result));
    return result;
  }

  @Override
  public String toString() {
    return kernel.toString();
  }
}
