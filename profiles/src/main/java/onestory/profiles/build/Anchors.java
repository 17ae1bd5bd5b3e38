package onestory.profiles.build;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.UriType;

/**
 * Completes the URIs by which a Questionnaire names a question or an element of ours.
 *
 * <p>FSH has no word for a canonical with a fragment, and the canonical base is spelt in one place
 * only: so {@code Questionnaire/single-assessment#sleep.quality} is written, and the base added
 * here.
 *
 * @param base without a slash at the end
 */
record Anchors(String base) {

  static Anchors of(ImplementationGuide guide) {
    var url = guide.getUrl();
    return new Anchors(url.substring(0, url.indexOf("/ImplementationGuide/")));
  }

  void completeIn(List<Resource> resources) {
    resources.stream()
        .filter(Questionnaire.class::isInstance)
        .map(Questionnaire.class::cast)
        .flatMap(form -> items(form.getItem()))
        .forEach(this::complete);
  }

  private void complete(QuestionnaireItemComponent item) {
    if (item.hasDefinition()) {
      complete(item.getDefinitionElement());
    }
    item.getExtension().stream().flatMap(Anchors::uris).forEach(this::complete);
  }

  private void complete(UriType uri) {
    if (uri.getValue().contains("#") && !uri.getValue().contains(":/")) {
      uri.setValue(base + "/" + uri.getValue());
    }
  }

  private static Stream<UriType> uris(Extension extension) {
    var own = extension.getValue() instanceof UriType uri ? Stream.of(uri) : Stream.<UriType>of();
    return Stream.concat(own, extension.getExtension().stream().flatMap(Anchors::uris));
  }

  private static Stream<QuestionnaireItemComponent> items(List<QuestionnaireItemComponent> items) {
    return items.stream().flatMap(item -> Stream.concat(Stream.of(item), items(item.getItem())));
  }
}
