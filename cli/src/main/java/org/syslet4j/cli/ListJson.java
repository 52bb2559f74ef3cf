// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Catalogue;

/** What {@code syslet list --json} prints: one object a line. */
final class ListJson {
  private ListJson() {}

  static String text(Catalogue.Call call) {
    Json json = new Json();
    json.put("kind", "call").put("name", call.name()).put("doc", call.doc());
    json.raw("numbers", object(call.numbers()));
    json.raw(
        "parameters",
        call.params().stream().map(ListJson::param).collect(Collectors.joining(",", "[", "]")));
    json.put("result", call.result()).put("bounds", call.bounds()).put("tried", call.attempt());
    call.operation()
        .ifPresent(
            op ->
                json.raw(
                    "io_uring",
                    new Json()
                        .put("name", op.name())
                        .raw("number", String.valueOf(op.number()))
                        .put("since", op.since())
                        .end()));
    json.put("since", call.since());
    call.refusal().ifPresent(why -> json.put("refused", why.text()));
    return json.end() + "\n";
  }

  private static String param(Catalogue.Param param) {
    return new Json()
        .put("name", param.name())
        .put("type", param.type())
        .put("direction", param.memory() ? param.direction() : "")
        .put("default", param.defaultText())
        .raw("consumed", String.valueOf(param.consumed()))
        .end();
  }

  static String text(Catalogue.Constant constant) {
    return new Json()
            .put("kind", "constant")
            .put("name", constant.name())
            .raw("values", object(constant.values()))
            .put("since", constant.since())
            .end()
        + "\n";
  }

  static String text(Catalogue.Struct struct) {
    Json layouts = new Json();
    for (Arch arch : Arch.values()) {
      Catalogue.Layout layout = struct.layouts().get(arch);
      if (layout != null) {
        layouts.raw(arch.text(), layout(layout));
      }
    }
    return new Json()
            .put("kind", "struct")
            .put("name", struct.name())
            .put("doc", struct.doc())
            .raw("layouts", layouts.end())
            .put("since", struct.since())
            .end()
        + "\n";
  }

  private static String layout(Catalogue.Layout layout) {
    String fields =
        layout.fields().stream()
            .map(
                field ->
                    new Json()
                        .put("name", field.name())
                        .put("type", field.type())
                        .raw("offset", String.valueOf(field.offset()))
                        .raw("size", String.valueOf(field.size()))
                        .put("since", field.since())
                        .end())
            .collect(Collectors.joining(",", "[", "]"));
    return new Json().raw("size", String.valueOf(layout.size())).raw("fields", fields).end();
  }

  private static String object(Map<Arch, ? extends Number> values) {
    return Stream.of(Arch.values())
        .filter(values::containsKey)
        .map(arch -> "\"" + arch.text() + "\":" + values.get(arch))
        .collect(Collectors.joining(",", "{", "}"));
  }
}
