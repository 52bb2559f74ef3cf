// SPDX-License-Identifier: Apache-2.0
/**
 * Runs chains of system calls: images, and the Java API over libsyslet. What generated classes and
 * applications need, and all they need. Native code is loaded by {@code com.sun.jna}, so that is
 * the module to grant native access to.
 */
module org.syslet4j.runtime {
  requires com.sun.jna;
  requires static org.jspecify;
  requires static jdk.jfr;
  requires static java.management;

  exports org.syslet4j;
  exports org.syslet4j.abi;
  exports org.syslet4j.annotation;
  exports org.syslet4j.generated;
  exports org.syslet4j.image;
  exports org.syslet4j.kernel;
  exports org.syslet4j.management;
  exports org.syslet4j.trace;
}
