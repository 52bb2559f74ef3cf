// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.util.stream.Collectors;

/**
 * The text form of a {@link Bundle}: what {@code syslet dis} prints and {@code syslet asm} reads.
 * Text made from an image and read again gives that image, to the last bit of its binary form.
 *
 * <p>New lines are white space, {@code //} starts a comment, and every item begins with a word or
 * label of its own kind:
 *
 * <pre>
 * image demo.cat x86_64 extended
 *   layout cells 640 structs 720 data 760 buffers 832 size 66368
 *   entry a0
 *   a0 @0+80 openat(c0, c3, c1) -&gt; c4 stop_negative skip next a2     // cat.syslet:9:15
 *   c0 @640 const = -100
 *   c2 @656 const = &amp;b0
 *   c3 @664 const = process
 *   b0 @832+65536
 *   d+0 "a string\0"
 *   param from: path -&gt; value c3
 *   param to: fd = 1 -&gt; value c5
 *   struct Job size 32 align 8 { file: path @0+8, into: bytes @8+16, size: long @24+8 }
 *   result: long
 *   on a7 if c4 negative: fail(c4) at a2 place 4
 *   on a9: return(c6)
 *   unwind(-, -, a7, only a2, later)
 *   doc "What it does."
 *   file "cat.syslet"
 *   place 0 9 15 "try openat(AT_FDCWD, from, O_RDONLY)"
 *   name c4 "src"
 * </pre>
 *
 * A pointer is an atom {@code a3}, a cell {@code c3}, a place in a struct or buffer {@code b1+16},
 * one in the data {@code d+5}, or any other offset {@code @123}. Atoms carry the names of their
 * calls, or {@code nr:5}.
 */
public final class ImageText {
  private ImageText() {}

  /** The text of all images. */
  public static String write(Bundle bundle) {
    return bundle.images().stream().map(ImageText::write).collect(Collectors.joining("\n"));
  }

  /** The text of one image. */
  public static String write(Image image) {
    return new TextPrinter(image).print();
  }

  /**
   * Reads what {@link #write} writes, and what people write in its form.
   *
   * @throws ImageTextException with line and column of the first mistake
   */
  public static Bundle read(String text) {
    return new TextParser(text).bundle();
  }
}
