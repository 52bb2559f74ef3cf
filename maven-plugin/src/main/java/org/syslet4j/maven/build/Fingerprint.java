// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.build;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.syslet4j.maven.source.Source;

/** Tells by a SHA-256 whether anything that a build depends on is another. */
final class Fingerprint {
  private final MessageDigest digest = sha256();

  /** Adds a text. */
  Fingerprint add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds names and contents. */
  Fingerprint add(List<Source> sources) {
    add(ByteBuffer.allocate(4).putInt(sources.size()).array());
    for (Source source : sources) {
      add(source.name()).add(source.content());
    }
    return this;
  }

  /** With its length in front: no two sequences of parts give the same bytes. */
  private Fingerprint add(byte[] part) {
    digest.update(ByteBuffer.allocate(4).putInt(part.length).array());
    digest.update(part);
    return this;
  }

  /** Of all that was added, in hex; then this one is empty again. */
  String text() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Of the content of a file. */
  static String of(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
