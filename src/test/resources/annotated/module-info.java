// SPDX-License-Identifier: Apache-2.0
/** A user of annotated interfaces: needs the runtime, and nothing else. */
module app {
  requires org.syslet4j.runtime;
}
