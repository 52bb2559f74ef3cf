// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.List;
import org.syslet4j.compiler.SysletCompiler;

/** Gives the files of a command line to a compiler. */
final class Sources {
  private Sources() {}

  /** Texts become part of the program; images are verified, and that is all. */
  static void addTo(SysletCompiler compiler, List<String> files, Console console) {
    for (String file : files) {
      if (file.equals("-")) {
        add(compiler, file, Input.read(file, console));
      } else if (file.endsWith(".atoms")) {
        Images.verified(file, Input.read(file, console));
      } else {
        compiler.file(Input.path(file));
      }
    }
  }

  private static void add(SysletCompiler compiler, String name, byte[] content) {
    if (Images.isImage(content)) {
      Images.verified(name, content);
    } else {
      compiler.file(Input.called(name), content);
    }
  }
}
