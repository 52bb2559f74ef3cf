// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.method;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * What a method gives.
 *
 * @param record the record of several results; empty for one or none
 * @param results one without a name, or the components of the record
 */
public record ReturnShape(Delivery delivery, Optional<ClassName> record, List<Item> results) {
  public static final String ALL =
      "void, long, int, OwnedFd, a record of long, int and OwnedFd, and a CompletableFuture of"
          + " these; a batch a List of them, a CompletableFuture of a List or a List of"
          + " CompletableFutures";

  public ReturnShape {
    results = List.copyOf(results);
  }

  /** How the results come. */
  public enum Delivery {
    /** When the chain has ended. */
    PLAIN,
    /** In a CompletableFuture. */
    FUTURE,
    /** In a List, when all chains have ended. */
    LIST,
    /** In a CompletableFuture of a List. */
    FUTURE_LIST,
    /** In a List of CompletableFutures. */
    FUTURES;

    /** Whether the method does not wait. */
    public boolean isLater() {
      return this != PLAIN && this != LIST;
    }

    /** Whether there is one run for each element of lists. */
    public boolean isBatch() {
      return this != PLAIN && this != FUTURE;
    }
  }

  /**
   * One result.
   *
   * @param index of the result, which a record may have in another order
   */
  public record Item(String name, Kind kind, int index) {}

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
