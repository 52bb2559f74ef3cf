// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.syslet4j.Binding;
import org.syslet4j.compiler.diag.Suggest;
import org.syslet4j.image.Image;

/**
 * The arguments of one run: checked against what the syslet takes, before anything native is
 * loaded. Values are {@link Long}, {@link String} (a path) and {@link ByteBuffer}.
 */
final class Arguments {
  private static final int MOST_BYTES = 1 << 30;

  private final Image image;
  private final Map<String, Object> values = new LinkedHashMap<>();

  private Arguments(Image image) {
    this.image = image;
  }

  /** What the words mean to {@code image}; reads files that they name. */
  static Arguments of(Image image, Map<String, String> words, Console console) {
    Arguments arguments = new Arguments(image);
    arguments.refuseUnknown(words);
    for (Image.Param param : image.params()) {
      if (Usage.fromJavaOnly(param)) {
        throw arguments
            .usage("parameter `" + param.name() + "` can be given from Java only")
            .help("load the program with SysletRuntime and fill Program.structArray(...)");
      }
    }
    arguments.refuseMissing(words);
    for (Image.Param param : image.params()) {
      String word = words.get(param.name());
      if (word != null) {
        arguments.values.put(param.name(), arguments.value(param, word, console));
      }
    }
    return arguments;
  }

  private Problem usage(String message) {
    return Problem.usage(image.name() + ": " + message).note(Usage.of(image));
  }

  private void refuseUnknown(Map<String, String> words) {
    List<String> known = Usage.names(image);
    for (String name : words.keySet()) {
      if (!known.contains(name)) {
        Problem problem = usage("there is no parameter " + Printable.quoted("--" + name));
        throw Suggest.closest(name, known)
            .map(meant -> problem.help("did you mean `--" + meant + "`?"))
            .orElse(problem);
      }
    }
  }

  private void refuseMissing(Map<String, String> words) {
    List<String> missing = new ArrayList<>();
    for (Image.Param param : image.params()) {
      if (!param.hasDefault() && !words.containsKey(param.name())) {
        missing.add("`--" + param.name() + "`");
      }
    }
    if (!missing.isEmpty()) {
      throw usage(String.join(", ", missing) + (missing.size() == 1 ? " is" : " are") + " missing");
    }
  }

  private Object value(Image.Param param, String word, Console console) {
    return switch (param.type()) {
      case LONG, FD -> number(param, word);
      case PATH -> word;
      case BYTES -> bytes(param, word, console);
      case STRUCT, STRUCTS -> throw new AssertionError(param);
    };
  }

  private long number(Image.Param param, String word) {
    String what = param.type() == Image.ParamType.FD ? "the number of a descriptor" : "a number";
    return Numbers.parse(word)
        .orElseThrow(
            () ->
                usage("`--" + param.name() + "` takes " + what + ", not " + Printable.quoted(word))
                    .help(Numbers.FORMS));
  }

  /** Text, or the bytes of a file or stdin; {@code @@} stands for a text that begins with @. */
  private static ByteBuffer bytes(Image.Param param, String word, Console console) {
    byte[] content;
    if (word.startsWith("@@")) {
      content = word.substring(1).getBytes(StandardCharsets.UTF_8);
    } else if (word.startsWith("@") || word.equals("-")) {
      content = Input.read(word.equals("-") ? word : word.substring(1), console, MOST_BYTES);
    } else {
      content = word.getBytes(StandardCharsets.UTF_8);
    }
    if (content.length > MOST_BYTES) {
      throw Problem.usage("--" + param.name() + " has more than " + MOST_BYTES + " bytes");
    }
    return ByteBuffer.allocateDirect(content.length).put(content).flip();
  }

  /** Binds them. What only the runtime can refuse, such as a path with NUL, is a problem too. */
  void bindTo(Binding binding) {
    try {
      values.forEach(
          (name, value) -> {
            if (value instanceof Long number) {
              binding.set(name, number);
            } else if (value instanceof String path) {
              binding.set(name, path);
            } else {
              binding.set(name, (ByteBuffer) value);
            }
          });
    } catch (IllegalArgumentException e) {
      throw Problem.usage(String.valueOf(e.getMessage()));
    }
  }

  /** The descriptors among them, for the explanation of a failure. */
  Map<String, Long> descriptors() {
    Map<String, Long> found = new LinkedHashMap<>();
    for (Image.Param param : image.params()) {
      if (param.type() == Image.ParamType.FD) {
        found.put(param.name(), (Long) values.getOrDefault(param.name(), param.defaultValue()));
      }
    }
    return found;
  }
}
