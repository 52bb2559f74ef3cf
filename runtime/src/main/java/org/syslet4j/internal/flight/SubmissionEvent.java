// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** {@code org.syslet4j.Submission}. */
@Name("org.syslet4j.Submission")
@Label("Chain Submission")
@Category("Syslet4J")
@Description("A chain is about to run")
@Enabled(false)
@StackTrace(true)
final class SubmissionEvent extends Event {
  @Label("Program")
  String program = "";

  @Label("Engine")
  String engine = "";
}
