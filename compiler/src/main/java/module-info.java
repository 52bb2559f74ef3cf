// SPDX-License-Identifier: Apache-2.0
/** From text, or from the fluent builder, to an image. Loads no native code. */
@SuppressWarnings("module") // the processor and the command are compiled after this
module org.syslet4j.compiler {
  requires transitive org.syslet4j.runtime;
  requires org.antlr.antlr4.runtime;
  requires org.syslet4j.grammar;
  requires static org.jspecify;

  exports org.syslet4j.compiler;
  exports org.syslet4j.compiler.builder;
  exports org.syslet4j.compiler.diag;
  exports org.syslet4j.compiler.source;
  exports org.syslet4j.compiler.chart to
      org.syslet4j.cli;
  exports org.syslet4j.compiler.format to
      org.syslet4j.cli;
  exports org.syslet4j.compiler.parse to
      org.syslet4j.cli,
      org.syslet4j.processor;
  exports org.syslet4j.compiler.tree to
      org.syslet4j.cli,
      org.syslet4j.processor;
  exports org.syslet4j.compiler.typed to
      org.syslet4j.cli,
      org.syslet4j.processor;
}
