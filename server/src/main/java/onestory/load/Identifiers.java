package onestory.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import onestory.nhsnumber.NhsNumber;

/** The business identifiers of a resource. */
final class Identifiers {

  private static final String STATUS =
      "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus";
  private static final String STATUS_CODES =
      "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusEngland";

  /** Present, but not traced: nobody can trace an invented number. */
  private static final String NOT_TRACED = "02";

  private Identifiers() {}

  /** Those with a system and a value, as search tokens {@code system|value}. */
  static Stream<String> tokens(JsonNode resource) {
    return of(resource)
        .filter(one -> one.hasNonNull("system") && one.hasNonNull("value"))
        .map(one -> one.get("system").asText() + "|" + one.get("value").asText());
  }

  /** Moves past NHS numbers to where a server keeps them. */
  static void supersede(JsonNode patient) {
    of(patient)
        .filter(Identifiers::isNhs)
        .filter(Identifiers::isPast)
        .map(ObjectNode.class::cast)
        .forEach(one -> one.put("system", NhsNumber.SUPERSEDED_SYSTEM));
  }

  /** Whether the resource says anything about an NHS number that is not a past one. */
  static boolean hasNhsNumber(JsonNode patient) {
    return currentNhs(patient).findAny().isPresent();
  }

  /** The current NHS number, if it is valid. */
  static Optional<NhsNumber> nhsNumber(JsonNode patient) {
    return currentNhs(patient).flatMap(one -> NhsNumber.parse(text(one)).stream()).findFirst();
  }

  static void addNhsNumber(ObjectNode patient, NhsNumber number) {
    var identifier = patient.withArray("identifier").addObject();
    var status = identifier.putArray("extension").addObject().put("url", STATUS);
    status
        .putObject("valueCodeableConcept")
        .putArray("coding")
        .addObject()
        .put("system", STATUS_CODES)
        .put("code", NOT_TRACED);
    identifier.put("system", NhsNumber.SYSTEM).put("value", number.value());
  }

  /** A search that finds resources with that token, for conditional requests. */
  static String query(String token) {
    return "identifier=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
  }

  private static Stream<JsonNode> currentNhs(JsonNode patient) {
    return of(patient).filter(Identifiers::isNhs).filter(one -> !isPast(one));
  }

  private static boolean isNhs(JsonNode identifier) {
    return identifier.path("system").asText().equals(NhsNumber.SYSTEM);
  }

  private static boolean isPast(JsonNode identifier) {
    return identifier.path("use").asText().equals("old");
  }

  private static String text(JsonNode identifier) {
    return identifier.path("value").asText();
  }

  private static Stream<JsonNode> of(JsonNode resource) {
    return StreamSupport.stream(resource.path("identifier").spliterator(), false);
  }
}
