// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.syslet4j.compiler.diag.Suggest;
import org.syslet4j.image.Image;
import org.syslet4j.processor.method.Argument;
import org.syslet4j.processor.method.ParamForm;
import org.syslet4j.processor.method.ReturnShape;
import org.syslet4j.processor.method.StructShape;

/** Matches a Java method with the syslet that it runs, by names and types. */
final class Binder {
  private final Image image;
  private final String syslet;
  private final Problems problems;

  /**
   * Makes one for a syslet.
   *
   * @param syslet as messages call it
   */
  Binder(Image image, String syslet, Problems problems) {
    this.image = image;
    this.syslet = syslet;
    this.problems = problems;
  }

  /**
   * What is bound; empty when something does not fit, which is told.
   *
   * @param near where messages about the method go
   */
  Optional<List<Argument>> arguments(List<Param> params, ExecutableElement method, Element near) {
    List<Argument> arguments = new ArrayList<>();
    for (Param param : params) {
      argument(param).ifPresent(arguments::add);
    }
    boolean sound = arguments.size() == params.size();
    List<String> unbound =
        image.params().stream()
            .filter(target -> !target.hasDefault())
            .filter(target -> params.stream().noneMatch(p -> means(p.name(), target)))
            .map(target -> Spelling.text(target.name()) + ": " + type(target))
            .toList();
    if (!unbound.isEmpty()) {
      problems.error(
          near,
          method.getSimpleName()
              + " has no parameter for "
              + String.join(", ", unbound)
              + ", which "
              + syslet
              + " needs");
    }
    return sound && unbound.isEmpty() ? Optional.of(arguments) : Optional.empty();
  }

  private Optional<Argument> argument(Param param) {
    List<Image.Param> targets = image.params();
    for (int i = 0; i < targets.size(); i++) {
      if (means(param.name(), targets.get(i))) {
        return argument(param, i, targets.get(i));
      }
    }
    List<String> names = targets.stream().map(Image.Param::name).toList();
    problems.error(
        param.at(),
        syslet
            + " has no parameter "
            + param.name()
            + "; it has "
            + (names.isEmpty()
                ? "none"
                : names.stream().map(Spelling::text).collect(Collectors.joining(", ")))
            + Suggest.closest(param.name(), names)
                .map(n -> ": did you mean " + n + "?")
                .orElse(""));
    return Optional.empty();
  }

  private boolean means(String name, Image.Param target) {
    List<String> all = image.params().stream().map(Image.Param::name).toList();
    return Spelling.means(name, target.name(), all);
  }

  private Optional<Argument> argument(Param param, int index, Image.Param target) {
    if (!fits(param.form(), target)) {
      problems.error(
          param.at(),
          param.name()
              + " is of type "
              + param.type()
              + ", and "
              + syslet
              + " takes "
              + target.name()
              + ": "
              + type(target)
              + ", in Java "
              + inJava(target));
      return Optional.empty();
    }
    Optional<StructShape> shape = Optional.empty();
    if (param.form().isFilled()) {
      shape = StructBinder.bind(image, target, param, problems);
      if (shape.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(new Argument(index, param.source(), param.form(), shape));
  }

  private static boolean fits(ParamForm form, Image.Param target) {
    return switch (target.type()) {
      case LONG, FD, PATH, BYTES -> form.type().equals(type(target));
      case STRUCT -> form == ParamForm.RECORD;
      case STRUCTS -> form == ParamForm.RECORDS;
    };
  }

  /** As the language calls it. */
  private static String type(Image.Param target) {
    return switch (target.type()) {
      case LONG -> "long";
      case FD -> "fd";
      case PATH -> "path";
      case BYTES -> "bytes";
      case STRUCT -> target.struct();
      case STRUCTS -> target.struct() + "[]";
    };
  }

  private static String inJava(Image.Param target) {
    return Arrays.stream(ParamForm.values())
        .filter(form -> form != ParamForm.STRUCTS && fits(form, target))
        .map(ParamForm::java)
        .collect(Collectors.joining(" or "));
  }

  /** The results by their names; empty when they do not fit, which is told. */
  Optional<ReturnShape> returns(ReturnShape declared, ExecutableElement method, Element near) {
    List<String> names = image.results().stream().map(Image.Result::name).toList();
    List<ReturnShape.Item> items = new ArrayList<>();
    for (ReturnShape.Item item : declared.results()) {
      for (int i = 0; i < image.results().size(); i++) {
        Image.Result result = image.results().get(i);
        boolean alone = image.results().size() == 1;
        boolean named =
            item.name().isEmpty()
                ? alone
                : Spelling.means(item.name(), result.name(), names)
                    || result.name().isEmpty() && alone;
        if (named && item.kind().type().equals(type(result))) {
          items.add(new ReturnShape.Item(item.name(), item.kind(), i));
        }
      }
    }
    if (items.size() == declared.results().size() && items.size() == image.results().size()) {
      return Optional.of(new ReturnShape(declared.delivery(), declared.record(), items));
    }
    problems.error(
        near,
        method.getSimpleName()
            + " returns "
            + method.getReturnType()
            + ", and "
            + syslet
            + " returns "
            + results()
            + ": "
            + wanted());
    return Optional.empty();
  }

  private static String type(Image.Result result) {
    return result.type() == Image.ResultType.FD ? "fd" : "long";
  }

  private String results() {
    if (image.results().isEmpty()) {
      return "nothing";
    }
    String all =
        image.results().stream()
            .map(r -> (r.name().isEmpty() ? "" : Spelling.text(r.name()) + ": ") + type(r))
            .collect(Collectors.joining(", "));
    return image.results().size() == 1 ? all : "(" + all + ")";
  }

  private String wanted() {
    if (image.results().isEmpty()) {
      return "void, or Void in a CompletableFuture";
    }
    if (image.results().size() > 1) {
      return "a record with these components, long, int or OwnedFd";
    }
    return image.results().get(0).type() == Image.ResultType.FD ? "OwnedFd" : "long or int";
  }
}
