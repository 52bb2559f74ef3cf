// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.syslet4j.annotation.Fd;
import org.syslet4j.processor.method.Argument;
import org.syslet4j.processor.method.ParamForm;

/** Reads the parameters of a method. */
final class ParamReader {
  private final Element home;
  private final Problems problems;
  private final boolean batch;
  private final List<Param> params = new ArrayList<>();
  private boolean sound = true;

  private ParamReader(Element home, Problems problems, boolean batch) {
    this.home = home;
    this.problems = problems;
    this.batch = batch;
  }

  /**
   * What the syslet gets; empty when there is a mistake, which is told.
   *
   * @param batch whether lists have an element for each run
   * @param near where messages about the method go
   */
  static Optional<List<Param>> read(
      ExecutableElement method, boolean batch, Element near, Problems problems) {
    ParamReader reader = new ParamReader(near, problems, batch);
    for (VariableElement param : method.getParameters()) {
      reader.read(param);
    }
    reader.checkNames();
    if (batch && reader.sound && reader.params.stream().noneMatch(ParamReader::varies)) {
      reader.wrong(
          near,
          method.getSimpleName()
              + " returns a List, so it runs once for each element of a List, and no parameter is"
              + " one");
    }
    return reader.sound ? Optional.of(List.copyOf(reader.params)) : Optional.empty();
  }

  private static boolean varies(Param param) {
    return param.source().element().isPresent();
  }

  private void wrong(Element at, String message) {
    sound = false;
    problems.error(at, message);
  }

  private void checkNames() {
    Set<String> names = new HashSet<>();
    for (Param param : params) {
      if (!names.add(param.name())) {
        wrong(param.at(), "the syslet would have two parameters " + param.name() + ": rename one");
      }
    }
  }

  private void read(VariableElement param) {
    String name = param.getSimpleName().toString();
    TypeMirror type = param.asType();
    Optional<TypeMirror> element = batch ? JavaTypes.elementOf(type) : Optional.empty();
    if (element.isEmpty()) {
      add(param, param, name, type, new Argument.Source(name, Optional.empty(), ""));
      return;
    }
    if (Unfinished.isMissing(type)) {
      sound = false;
      return;
    }
    Optional<TypeName> each = Optional.of(TypeName.get(element.get()));
    Optional<TypeElement> record = JavaTypes.record(element.get());
    if (record.isEmpty()) {
      add(param, param, name, element.get(), new Argument.Source(name, each, ""));
    } else if (!record.get().getTypeParameters().isEmpty()) {
      wrong(
          param,
          "record "
              + record.get().getSimpleName()
              + " has type parameters; a chain has one set of types");
    } else {
      for (RecordComponentElement component : JavaTypes.components(record.get())) {
        String own = component.getSimpleName().toString();
        add(param, component, own, component.asType(), new Argument.Source(name, each, own));
      }
    }
  }

  private void add(
      VariableElement param,
      Element declared,
      String name,
      TypeMirror type,
      Argument.Source source) {
    Optional<ParamForm> form = JavaTypes.form(declared, type);
    if (form.isPresent()) {
      boolean inList = source.element().isPresent() && source.component().isEmpty();
      ParamForm plain = inList ? form.get().inList() : form.get();
      params.add(new Param(param, declared, name, type, source, plain, Optional.empty()));
      return;
    }
    Optional<TypeMirror> element = JavaTypes.elementOf(type);
    Optional<TypeElement> record = JavaTypes.record(element.orElse(type));
    boolean fd = Annotations.find(declared, Fd.class).isPresent();
    if (record.isEmpty() || fd) {
      unsupported(param, name, (fd ? "@Fd " : "") + type, type, element.isPresent());
      return;
    }
    ParamForm filled = element.isPresent() ? ParamForm.RECORDS : ParamForm.RECORD;
    Optional<RecordStruct> struct = new StructReader(home, problems).read(record.get(), param);
    sound &= struct.isPresent();
    if (struct.isPresent()) {
      params.add(new Param(param, declared, name, type, source, filled, struct));
    }
  }

  private void unsupported(
      VariableElement param, String name, String said, TypeMirror type, boolean list) {
    sound = false;
    if (Unfinished.isMissing(type)) {
      return; // javac tells
    }
    wrong(
        param,
        "parameter "
            + name
            + " is of type "
            + said
            + "; supported are "
            + ParamForm.ALL
            + (list ? "; a method that returns a List runs once for each element of a List" : ""));
  }
}
