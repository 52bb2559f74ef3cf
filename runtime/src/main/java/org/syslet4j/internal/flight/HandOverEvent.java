// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** {@code org.syslet4j.HandOver}. */
@Name("org.syslet4j.HandOver")
@Label("Chain Hand-Over")
@Category("Syslet4J")
@Description("A chain goes on in the background")
@Enabled(false)
@StackTrace(false)
final class HandOverEvent extends Event {
  @Label("Program")
  String program = "";

  @Label("Engine")
  String engine = "";

  @Label("Call")
  String call = "";

  @Label("Place")
  @Description("file:line:column of the atom that would have blocked")
  String place = "";
}
