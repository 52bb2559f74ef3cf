// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.ArrayList;
import java.util.List;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.image.Image;

/** Gives the files of a command line to a compiler. */
final class Sources {
  private Sources() {}

  /** Texts become part of the program; images are verified, and that is all: they are answered. */
  static List<Image> addTo(
      SysletCompiler compiler, OneLiner text, List<String> files, Console console) {
    List<Image> images = new ArrayList<>();
    SourceFile source = text.source();
    if (source != null) {
      compiler.script(source);
    }
    for (String file : files) {
      if (file.equals("-")) {
        images.addAll(add(compiler, file, Input.read(file, console)));
      } else if (file.endsWith(".atoms")) {
        images.addAll(Images.verified(file, Input.read(file, console)).images());
      } else {
        compiler.file(Input.path(file));
      }
    }
    return images;
  }

  private static List<Image> add(SysletCompiler compiler, String name, byte[] content) {
    if (Images.isImage(content)) {
      return Images.verified(name, content).images();
    }
    compiler.file(Input.called(name), content);
    return List.of();
  }
}
