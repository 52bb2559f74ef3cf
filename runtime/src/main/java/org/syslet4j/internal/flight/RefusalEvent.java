// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** {@code org.syslet4j.Refusal}. */
@Name("org.syslet4j.Refusal")
@Label("Image Refusal")
@Category("Syslet4J")
@Description("An image is not loaded because the verifier or a policy forbids it")
@Enabled(false)
@StackTrace(true)
final class RefusalEvent extends Event {
  @Label("Program")
  String program = "";

  @Label("Reason")
  String reason = "";
}
