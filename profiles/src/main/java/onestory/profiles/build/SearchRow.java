package onestory.profiles.build;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.SearchParameter;

/** One line of the table of search parameters. */
record SearchRow(SearchParameter parameter) {

  static List<Map<String, Object>> of(Compiled compiled) {
    return compiled.only(SearchParameter.class).stream()
        .map(parameter -> new SearchRow(parameter).model())
        .toList();
  }

  private Map<String, Object> model() {
    return Map.of(
        "code", parameter.getCode(),
        "types", String.join(", ", parameter.getBase().stream().map(CodeType::getValue).toList()),
        "kind", parameter.getType().toCode(),
        "description", parameter.getDescription(),
        "expression", parameter.getExpression(),
        "json", Links.jsonOf(parameter));
  }
}
