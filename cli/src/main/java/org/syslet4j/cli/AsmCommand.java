// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.ImageText;
import org.syslet4j.image.ImageTextException;
import org.syslet4j.image.ImageWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code syslet asm}: the text form of images back to an {@code .atoms} file. */
@Command(
    name = "asm",
    description = "Makes an .atoms file from what `syslet dis` prints.",
    footer = {"", "The exact inverse of dis. Loads no native code."})
final class AsmCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "-o",
      required = true,
      paramLabel = "OUT.atoms",
      description = "The file to write; - is stdout.")
  private String target = "";

  @Parameters(paramLabel = "FILE", description = "The text of one or more images; - is stdin.")
  private String file = "";

  AsmCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    byte[] content = Input.read(file, console);
    if (Images.isImage(content)) {
      throw Problem.input(Input.called(file) + " is no text, but an image already");
    }
    Bundle bundle = read(text(content));
    if (bundle.images().isEmpty()) {
      throw Problem.input("there is no image in " + Input.called(file))
          .help("one begins with `image NAME x86_64`; `syslet dis` prints them");
    }
    byte[] image = ImageWriter.write(bundle);
    Images.read(file, image); // what nobody could read back is refused now
    Output.write(target, image, console);
    return ExitStatus.DONE;
  }

  private String text(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw Problem.input(Input.called(file) + " is not UTF-8");
    }
  }

  private Bundle read(String text) {
    try {
      return ImageText.read(text);
    } catch (ImageTextException e) {
      String line = text.lines().skip(e.line() - 1L).findFirst().orElse("");
      throw Problem.input(Input.called(file) + ":" + e.getMessage())
          .note(line.strip() + "\n" + " ".repeat(underNote(line, e.column())) + "^");
    }
  }

  /** Where a column of a line lies that is shown behind {@code note: } and without its indent. */
  private static int underNote(String line, int column) {
    int indent = line.length() - line.stripLeading().length();
    return "note: ".length() + Math.max(0, column - 1 - indent);
  }
}
