package onestory.profiles.build;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * Questionnaires to hold responses against: HAPI's support for definitions in memory serves none.
 */
final class Forms implements IValidationSupport {

  private final FhirContext context;
  private final List<Questionnaire> forms;

  Forms(FhirContext context, List<MetadataResource> definitions) {
    this.context = context;
    this.forms =
        definitions.stream()
            .filter(Questionnaire.class::isInstance)
            .map(Questionnaire.class::cast)
            .toList();
  }

  @Override
  public FhirContext getFhirContext() {
    return context;
  }

  @Override
  public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String uri) {
    return type == null || !type.isAssignableFrom(Questionnaire.class)
        ? null
        : forms.stream()
            .filter(form -> isNamed(form, uri))
            .map(type::cast)
            .findFirst()
            .orElse(null);
  }

  private static boolean isNamed(Questionnaire form, String canonical) {
    var parts = canonical.split("\\|", 2);
    return form.getUrl().equals(parts[0])
        && (parts.length == 1 || parts[1].equals(form.getVersion()));
  }
}
