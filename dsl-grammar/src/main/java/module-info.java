// SPDX-License-Identifier: Apache-2.0
/** The grammar of the syslet language, for the compiler alone. */
@SuppressWarnings("module") // what reads it is compiled after this
module org.syslet4j.grammar {
  requires transitive org.antlr.antlr4.runtime;

  exports org.syslet4j.grammar to
      org.syslet4j.processor,
      org.syslet4j.compiler;
}
