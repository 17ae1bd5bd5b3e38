package onestory.profiles.build;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationDefinitionParameterComponent;

/** The page of one operation: where it is called, what goes in, what comes out. */
record OperationView(OperationDefinition operation) {

  static List<OperationView> of(Compiled compiled) {
    return compiled.only(OperationDefinition.class).stream().map(OperationView::new).toList();
  }

  Map<String, Object> entry() {
    return Map.of(
        "link", Links.link(operation, name()),
        "title", operation.getTitle(),
        "isPlanned", operation.getExperimental(),
        "description", operation.getDescription());
  }

  Map<String, Object> model() {
    return Map.of(
        "title", name() + ": " + operation.getTitle(),
        "description", operation.getDescription(),
        "isPlanned", operation.getExperimental(),
        "calls", calls(),
        "parameters", operation.getParameter().stream().flatMap(it -> rows("", it)).toList(),
        "json", Links.jsonOf(operation),
        "url", operation.getUrl());
  }

  private String name() {
    return "$" + operation.getCode();
  }

  private List<String> calls() {
    var types = operation.getResource().stream().map(type -> type.getValue()).toList();
    var method = operation.getAffectsState() ? "POST " : "GET or POST ";
    return Stream.of(
            operation.getSystem() ? Stream.of(method + name()) : Stream.<String>empty(),
            operation.getType()
                ? types.stream().map(type -> method + type + "/" + name())
                : Stream.<String>empty(),
            operation.getInstance()
                ? types.stream().map(type -> method + type + "/{id}/" + name())
                : Stream.<String>empty())
        .flatMap(calls -> calls)
        .toList();
  }

  private static Stream<Map<String, Object>> rows(
      String within, OperationDefinitionParameterComponent parameter) {
    var name = within + parameter.getName();
    return Stream.concat(
        Stream.of(
            Map.of(
                "use", parameter.getUse().toCode(),
                "name", name,
                "cardinality", parameter.getMin() + ".." + parameter.getMax(),
                "type", Objects.requireNonNullElse(parameter.getType(), "parts"),
                "meaning", Objects.requireNonNullElse(parameter.getDocumentation(), ""))),
        parameter.getPart().stream().flatMap(part -> rows(name + ".", part)));
  }
}
