// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.kernel;

/**
 * What answers the system calls of chains that the java engine runs. Pseudo calls and refused calls
 * never come here. Called by any thread, several at once.
 */
@FunctionalInterface
public interface Kernel {
  /**
   * Answers one call, as the kernel does in a register: a result, or a negative errno. An exception
   * ends the chain there, without its clean-up, and whoever waits for it gets that exception.
   */
  long answer(SystemCall call);

  /**
   * Whether the answer may take time; then a chain that was in its caller goes to the background.
   */
  default boolean mayBlock(SystemCall call) {
    return false;
  }

  /**
   * A chain is to be stopped, and {@code waiting} is the engine's thread that asks for it: the call
   * shall end with what it has done, or {@code -EINTR}. Comes again and again until then.
   */
  default void interrupt(Thread waiting) {
    waiting.interrupt();
  }
}
