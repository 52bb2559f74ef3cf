// SPDX-License-Identifier: Apache-2.0
/** The annotation processor; needed at build time only. */
module org.syslet4j.processor {
  requires transitive java.compiler;
  requires com.palantir.javapoet;
  requires org.syslet4j.compiler;
  requires org.syslet4j.grammar;
  requires static org.jspecify;

  provides javax.annotation.processing.Processor with
      org.syslet4j.processor.SysletsProcessor;
}
