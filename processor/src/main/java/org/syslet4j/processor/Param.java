// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.syslet4j.processor.method.Argument;
import org.syslet4j.processor.method.ParamForm;

/**
 * What a Java method has for one parameter of its syslet: a parameter, or a component of the
 * elements of a list.
 *
 * @param at where messages about it go
 * @param declared what bears its annotations
 * @param struct the struct that its records stand for
 */
record Param(
    Element at,
    Element declared,
    String name,
    TypeMirror type,
    Argument.Source source,
    ParamForm form,
    Optional<RecordStruct> struct) {
  /** As the language calls its type. */
  String sysletType() {
    return struct
        .map(known -> known.name() + (form == ParamForm.RECORDS ? "[]" : ""))
        .orElseGet(form::type);
  }
}
