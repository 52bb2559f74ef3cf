// SPDX-License-Identifier: Apache-2.0
module app {
  requires org.syslet4j.compiler;
}
