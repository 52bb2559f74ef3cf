// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.List;
import java.util.Optional;
import org.syslet4j.processor.method.ParamForm;

/**
 * A record that stands for a struct.
 *
 * @param record its name in Java
 * @param name the struct's
 * @param known whether the language has it, so that it is not declared from the record
 */
record RecordStruct(String record, String name, boolean known, List<Field> fields) {
  RecordStruct {
    fields = List.copyOf(fields);
  }

  /**
   * A component.
   *
   * @param nested the struct that it is itself; then its form is that of a record
   */
  record Field(String name, ParamForm form, Optional<RecordStruct> nested) {
    /** As the language calls it. */
    String type() {
      return nested.map(RecordStruct::name).orElseGet(form::type);
    }
  }
}
