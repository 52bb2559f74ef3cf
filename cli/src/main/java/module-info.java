// SPDX-License-Identifier: Apache-2.0
/** The {@code syslet} command. Nothing in it is for other programs. */
module org.syslet4j.cli {
  requires info.picocli;
  requires org.syslet4j.compiler;
  requires static org.jspecify;

  opens org.syslet4j.cli to
      info.picocli;
}
