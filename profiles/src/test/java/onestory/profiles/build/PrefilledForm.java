package onestory.profiles.build;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import ca.uhn.fhir.fhirpath.IFhirPathEvaluationContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Resource;

/** A form as its own expressions fill it in from the told examples of one person. */
final class PrefilledForm {

  private final Map<String, IBase> constants = new HashMap<>();
  private final Map<String, List<IBase>> values = new HashMap<>();
  private final IFhirPath paths = FhirContext.forR4Cached().newFhirPath();

  private PrefilledForm(Patient person) {
    constants.put("patient", person);
    constants.put("resource", person);
    paths.setEvaluationContext(new Constants());
  }

  static PrefilledForm of(Questionnaire form, Patient person) {
    var filled = new PrefilledForm(person);
    form.getExtension().stream()
        .flatMap(extension -> expression(extension, "/variable").stream())
        .forEach(filled::search);
    form.getItem().forEach(filled::fill);
    return filled;
  }

  List<IBase> valuesOf(String linkId) {
    return values.getOrDefault(linkId, List.of());
  }

  Map<String, List<IBase>> values() {
    return values;
  }

  private void search(Expression query) {
    var type = query.getExpression().substring(0, query.getExpression().indexOf('?'));
    var about = "Patient/" + ((Patient) constant("patient")).getIdElement().getIdPart();
    var found = new Bundle();
    Profiles.COMPILED.toldExamples().stream()
        .filter(example -> example.fhirType().equals(type))
        .filter(example -> Definitions.json(example).contains("\"" + about + "\""))
        .filter(example -> query.getExpression().matches(".*code=.*") == isCoded(example, query))
        .forEach(example -> found.addEntry().setResource(example));
    constants.put(query.getName(), found);
  }

  private static boolean isCoded(Resource example, Expression query) {
    var code = query.getExpression().replaceAll(".*\\|(\\d[^&]*).*", "$1");
    return Definitions.json(example).contains("\"" + code + "\"");
  }

  private void fill(QuestionnaireItemComponent item) {
    expressions(item, "/sdc-questionnaire-initialExpression")
        .forEach(
            initial ->
                values
                    .computeIfAbsent(item.getLinkId(), id -> new ArrayList<>())
                    .addAll(evaluate(initial)));
    var each = expressions(item, "/sdc-questionnaire-itemPopulationContext");
    if (each.isEmpty()) {
      item.getItem().forEach(this::fill);
    }
    each.forEach(context -> fillEach(item, context));
  }

  private void fillEach(QuestionnaireItemComponent group, Expression context) {
    for (var resource : evaluate(context)) {
      constants.put(context.getName(), resource);
      group.getItem().forEach(this::fill);
    }
  }

  private List<IBase> evaluate(Expression expression) {
    return paths.evaluate(constant("patient"), expression.getExpression(), IBase.class);
  }

  private IBase constant(String name) {
    return Optional.ofNullable(constants.get(name)).orElseThrow();
  }

  private static List<Expression> expressions(Element item, String end) {
    return item.getExtension().stream().flatMap(one -> expression(one, end).stream()).toList();
  }

  private static Optional<Expression> expression(Extension extension, String end) {
    return extension.getUrl().endsWith(end)
            && (Base) extension.getValue() instanceof Expression found
        ? Optional.of(found)
        : Optional.empty();
  }

  private final class Constants implements IFhirPathEvaluationContext {
    @Override
    public List<IBase> resolveConstant(Object context, String name, ConstantEvaluationMode mode) {
      return Optional.ofNullable(constants.get(name.replace("%", ""))).stream().toList();
    }
  }
}
