// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.method;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * What a method gives.
 *
 * @param future whether in a CompletableFuture
 * @param record the record of several results; empty for one or none
 * @param results one without a name, or the components of the record
 */
public record ReturnShape(boolean future, Optional<ClassName> record, List<Item> results) {
  public static final String ALL =
      "void, long, int, OwnedFd, a record of long, int and OwnedFd, and a CompletableFuture of these";

  public ReturnShape {
    results = List.copyOf(results);
  }

  /** One result. */
  public record Item(String name, Kind kind) {}

  /** The type of a result. */
  public enum Kind {
    LONG("long"),
    INT("long"),
    FD("fd");

    private final String type;

    Kind(String type) {
      this.type = type;
    }

    /** As the language calls it. */
    public String type() {
      return type;
    }
  }
}
