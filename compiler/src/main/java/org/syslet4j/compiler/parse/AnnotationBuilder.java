// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.grammar.SysletParser;

/** Parse tree to tree: annotations. */
final class AnnotationBuilder {
  private final Places places;
  private final ExprBuilder exprs;

  AnnotationBuilder(Places places, ExprBuilder exprs) {
    this.places = places;
    this.exprs = exprs;
  }

  List<Annotation> all(List<SysletParser.AnnotationContext> contexts) {
    List<Annotation> annotations = new ArrayList<>();
    for (SysletParser.AnnotationContext context : contexts) {
      List<Annotation.Arg> args = new ArrayList<>();
      for (SysletParser.AnnotationArgContext arg : context.annotationArg()) {
        Expr to = arg.DOT_DOT() == null ? null : exprs.value(arg.expr(1));
        args.add(new Annotation.Arg(exprs.value(arg.expr(0)), to));
      }
      annotations.add(new Annotation(places.name(context.name()), args, places.span(context)));
    }
    return annotations;
  }
}
