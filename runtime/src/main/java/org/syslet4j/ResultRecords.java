// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.syslet4j.image.Image;

/** Makes a record of a result: the components have the names of the values. */
final class ResultRecords {
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private static final ClassValue<Constructor<?>> CONSTRUCTORS =
      new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
          return constructor(type);
        }
      };

  private ResultRecords() {}

  private static Constructor<?> constructor(Class<?> type) {
    Class<?>[] types =
        Arrays.stream(COMPONENTS.get(type)).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e); // each record has it
    } catch (InaccessibleObjectException e) {
      throw new IllegalArgumentException(
          "record "
              + type.getName()
              + " is hidden in its module: make it public and export its package, or open that to"
              + " org.syslet4j.runtime",
          e);
    }
  }

  static <R extends Record> R of(Class<R> type, Image image, SysletResult result) {
    RecordComponent[] components = COMPONENTS.get(type);
    List<Image.Result> results = image.results();
    if (components.length != results.size()) {
      throw mismatch(
          type,
          image,
          "has " + components.length + " components for " + results.size() + " values");
    }
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      int place = place(type, image, components[i]);
      values[i] = value(type, image, components[i], place, result);
    }
    try {
      return type.cast(CONSTRUCTORS.get(type).newInstance(values));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(
          "the constructor of " + type.getName() + " failed", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e); // a record is no abstract class, and it was made accessible
    }
  }

  private static int place(Class<?> type, Image image, RecordComponent component) {
    List<Image.Result> results = image.results();
    for (int i = 0; i < results.size(); i++) {
      String name = results.get(i).name();
      if (name.equals(component.getName()) || name.isEmpty() && results.size() == 1) {
        return i;
      }
    }
    throw mismatch(type, image, "has a component '" + component.getName() + "'");
  }

  private static Object value(
      Class<?> type, Image image, RecordComponent component, int place, SysletResult result) {
    boolean descriptor = image.results().get(place).type() == Image.ResultType.FD;
    Class<?> wanted = component.getType();
    if (descriptor && wanted == OwnedFd.class) {
      return result.fd(place);
    }
    if (!descriptor && (wanted == long.class || wanted == Long.class)) {
      return result.getLong(place);
    }
    if (!descriptor && (wanted == int.class || wanted == Integer.class)) {
      long value = result.getLong(place);
      if (value != (int) value) {
        throw new IllegalStateException(
            component.getName()
                + " of "
                + image.name()
                + " is "
                + value
                + ", too large for an int");
      }
      return (int) value;
    }
    throw mismatch(
        type,
        image,
        "wants '"
            + component.getName()
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
