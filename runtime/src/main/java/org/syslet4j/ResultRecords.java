// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.util.List;
import java.util.stream.Collectors;
import org.syslet4j.image.Image;

/** Makes a record of a result: the components have the names of the values. */
final class ResultRecords {
  private ResultRecords() {}

  static <R extends Record> R of(Class<R> type, Image image, SysletResult result) {
    RecordShape shape = RecordShape.of(type);
    List<RecordShape.Part> parts = shape.parts();
    List<Image.Result> results = image.results();
    if (parts.size() != results.size()) {
      throw mismatch(
          type, image, "has " + parts.size() + " components for " + results.size() + " values");
    }
    Object[] values = new Object[parts.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(type, image, parts.get(i), place(type, image, parts.get(i)), result);
    }
    return type.cast(shape.make(values));
  }

  private static int place(Class<?> type, Image image, RecordShape.Part component) {
    List<Image.Result> results = image.results();
    for (int i = 0; i < results.size(); i++) {
      String name = results.get(i).name();
      if (name.equals(component.name()) || name.isEmpty() && results.size() == 1) {
        return i;
      }
    }
    throw mismatch(type, image, "has a component '" + component.name() + "'");
  }

  private static Object value(
      Class<?> type, Image image, RecordShape.Part component, int place, SysletResult result) {
    boolean descriptor = image.results().get(place).type() == Image.ResultType.FD;
    Class<?> wanted = component.type();
    if (descriptor && wanted == OwnedFd.class) {
      return result.fd(place);
    }
    if (!descriptor && (wanted == long.class || wanted == Long.class)) {
      return result.getLong(place);
    }
    if (!descriptor && (wanted == int.class || wanted == Integer.class)) {
      return result.getInt(place);
    }
    throw mismatch(
        type,
        image,
        "wants '"
            + component.name()
            + "' as "
            + wanted.getSimpleName()
            + ", and it is "
            + (descriptor ? "a descriptor: OwnedFd" : "a number: long or int"));
  }

  private static IllegalArgumentException mismatch(Class<?> type, Image image, String what) {
    return new IllegalArgumentException(
        "record "
            + type.getSimpleName()
            + " "
            + what
            + "; "
            + image.name()
            + " returns "
            + (image.results().isEmpty()
                ? "nothing"
                : image.results().stream()
                    .map(each -> each.name().isEmpty() ? "one value without a name" : each.name())
                    .collect(Collectors.joining(", "))));
  }
}
