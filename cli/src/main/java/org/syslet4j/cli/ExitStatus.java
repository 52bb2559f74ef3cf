// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

/** How the command ends, for the shell. */
public final class ExitStatus {
  /** All is well. */
  public static final int DONE = 0;

  /** The syslet failed, or the input has errors. */
  public static final int FAILED = 1;

  /** The command line makes no sense. */
  public static final int USAGE = 2;

  /** This machine cannot do it. */
  public static final int ENVIRONMENT = 3;

  private ExitStatus() {}
}
