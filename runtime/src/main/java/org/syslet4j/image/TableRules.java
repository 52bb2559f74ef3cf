// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.util.HashSet;
import java.util.Set;
import org.syslet4j.abi.Errno;

/** Outcome and unwind rows, results and places refer to what exists. */
final class TableRules {
  private final Image image;
  private final BlockMap map;
  private final Findings findings;

  private TableRules(Image image, BlockMap map, Findings findings) {
    this.image = image;
    this.map = map;
    this.findings = findings;
  }

  static void check(Image image, BlockMap map, Findings findings) {
    TableRules rules = new TableRules(image, map, findings);
    rules.results();
    for (int i = 0; i < image.outcomes().size() && !findings.full(); i++) {
      rules.outcome(i, image.outcomes().get(i));
    }
    rules.unwind();
    rules.debug();
  }

  private void results() {
    Set<String> names = new HashSet<>();
    for (Image.Result result : image.results()) {
      if (!names.add(result.name())) {
        findings.add("two results are called '" + result.name() + "'");
      }
      if (result.name().isEmpty() && image.results().size() > 1) {
        findings.add("one of several results has no name");
      }
    }
  }

  private void outcome(int index, Outcome outcome) {
    String row = "outcome " + index;
    if (!isAtom(outcome.lastAtom())) {
      findings.add(row + " is for atom " + outcome.lastAtom() + ", which does not exist");
    }
    for (Outcome.Test test : outcome.tests()) {
      readable(row + " tests", test.cell());
    }
    if (outcome.ending() instanceof Outcome.Returned returned) {
      if (returned.values().size() != image.results().size()) {
        findings.add(
            row
                + " returns "
                + returned.values().size()
                + " values for "
                + image.results().size()
                + " results");
      }
      returned.values().forEach(value -> value(row + " returns", value));
    } else if (outcome.ending() instanceof Outcome.Failed failed) {
      failed(row, failed);
    }
  }

  private void failed(String row, Outcome.Failed failed) {
    value(row + " fails with", failed.errno());
    long constant = failed.errno().constant();
    if (failed.errno().cell() == Image.NULL && (constant < 1 || constant > Errno.MAX)) {
      findings.add(row + " fails with " + constant + ", which is no errno");
    }
    if (failed.atom() != -1 && !isAtom(failed.atom())) {
      findings.add(row + " blames atom " + failed.atom() + ", which does not exist");
    }
    int places = image.debug().places().size();
    if (failed.place() < -1 || places > 0 && failed.place() >= places) {
      findings.add(row + " is at place " + failed.place() + " of " + places);
    }
  }

  private void value(String what, Outcome.Value value) {
    if (value.cell() != Image.NULL) {
      readable(what, value.cell());
    }
  }

  private void readable(String what, int cell) {
    if (!map.readable(cell)) {
      findings.add(what + " offset " + cell + ", which is no cell");
    }
  }

  private boolean isAtom(int index) {
    return index >= 0 && index < image.atoms().size();
  }

  private void unwind() {
    if (!image.unwind().isEmpty() && image.unwind().size() != image.atoms().size()) {
      findings.add(image.unwind().size() + " unwind rows for " + image.atoms().size() + " atoms");
    }
    for (int row : image.unwind()) {
      int cleanUp = Image.cleanUp(row);
      if (row != -1 && row != Image.LATER && !isAtom(cleanUp)) {
        findings.add("an unwind row leads to atom " + cleanUp + ", which does not exist");
      }
    }
  }

  private void debug() {
    for (Image.Place place : image.debug().places()) {
      if (place.file() < -1 || place.file() >= image.debug().files().size()) {
        findings.add("a place is in file " + place.file() + ", which does not exist");
      }
    }
    for (Image.CellName name : image.debug().names()) {
      if (name.offset() < 0 || name.offset() >= image.layout().size()) {
        findings.add("'" + name.name() + "' names offset " + name.offset() + " outside the block");
      }
    }
  }
}
