// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** {@code org.syslet4j.Completion}. */
@Name("org.syslet4j.Completion")
@Label("Chain Completion")
@Category("Syslet4J")
@Description("A chain from its submission to its end")
@Enabled(false)
@StackTrace(false)
final class CompletionEvent extends Event {
  @Label("Program")
  String program = "";

  @Label("Engine")
  String engine = "";

  @Label("Went Asynchronous")
  boolean wentAsync;

  @Label("Last Call")
  String lastCall = "";

  @Label("Errno")
  @Description("0 when it succeeded")
  int errno;

  @Label("Error")
  @Description("The errno's name")
  String error = "";

  @Label("Place")
  @Description("file:line:column of what failed")
  String place = "";
}
