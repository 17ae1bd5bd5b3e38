package onestory.conformance;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onestory.fhir.Asked;
import onestory.fhir.Refusals;
import onestory.fhir.Rule;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What {@code $validate} was asked.
 *
 * @param resource what is to be validated; empty if it is what is stored
 * @param profiles to which it is held beside those of a write
 */
record ValidationRequest(Optional<Resource> resource, Mode mode, List<String> profiles) {

  private static final Rule NOTHING =
      new Rule(
          "validate-what",
          IssueType.REQUIRED,
          "there is nothing to validate: send a resource, alone or as the parameter resource of a"
              + " Parameters");
  private static final Rule MODE =
      Rule.invalid("validate-mode", "mode is create, update, delete or profile, or left out");

  private static final Set<BundleType> CARRIED_OUT =
      EnumSet.of(BundleType.TRANSACTION, BundleType.BATCH);

  /** The kind of write that is rehearsed. */
  enum Mode {
    CREATE,
    UPDATE,
    DELETE,
    /** No write: the content alone. */
    PROFILE,
    /** What a sender would do who does not know what is stored: create, or update if it is here. */
    EITHER
  }

  /** Reads the request: a resource, or Parameters around one, or nothing but a URL. */
  static ValidationRequest of(@Nullable IBaseResource body, RequestDetails request) {
    return body instanceof Parameters parameters && !"Parameters".equals(request.getResourceName())
        ? of(parameters, request)
        : new ValidationRequest(
            Optional.ofNullable((Resource) body), mode(inUrl(request, "mode")), profiles(request));
  }

  private static ValidationRequest of(Parameters parameters, RequestDetails request) {
    var asked = new Asked(parameters);
    var resource = asked.resources("resource", Resource.class).findFirst();
    var mode = asked.words("mode").findFirst().or(() -> inUrl(request, "mode"));
    var profiles = asked.words("profile").toList();
    return new ValidationRequest(
        resource, mode(mode), profiles.isEmpty() ? profiles(request) : profiles);
  }

  private static Optional<String> inUrl(RequestDetails request, String name) {
    return Optional.ofNullable(request.getParameters().get(name))
        .flatMap(values -> Arrays.stream(values).findFirst());
  }

  private static List<String> profiles(RequestDetails request) {
    return Optional.ofNullable(request.getParameters().get("profile"))
        .map(List::of)
        .orElse(List.of());
  }

  private static Mode mode(Optional<String> asked) {
    return switch (asked.orElse("")) {
      case "create" -> Mode.CREATE;
      case "update" -> Mode.UPDATE;
      case "delete" -> Mode.DELETE;
      case "profile" -> Mode.PROFILE;
      case "" -> Mode.EITHER;
      default -> throw Refusals.badRequest(MODE, "mode");
    };
  }

  /** The transaction or batch, if that is what was sent: it is carried out, and not stored. */
  Optional<Bundle> carriedOut() {
    return resource
        .filter(Bundle.class::isInstance)
        .map(Bundle.class::cast)
        .filter(bundle -> mode == Mode.EITHER && CARRIED_OUT.contains(bundle.getType()));
  }

  /** What is to be validated, which for a write has to be sent. */
  Resource sent() {
    return resource.orElseThrow(() -> Refusals.badRequest(NOTHING, "resource"));
  }

  /**
   * The write as an entry of a transaction.
   *
   * @param path {@code Type} or {@code Type/id}, as the URL of the operation has it
   */
  BundleEntryComponent entry(String path, RequestDetails request) {
    var entry = new BundleEntryComponent();
    if (mode == Mode.DELETE) {
      entry.getRequest().setMethod(HTTPVerb.DELETE).setUrl(path);
    } else {
      entry.setResource(sent());
      Optional.ofNullable(updated(path, sent()))
          .ifPresentOrElse(
              url -> entry.getRequest().setMethod(HTTPVerb.PUT).setUrl(url),
              () -> entry.getRequest().setMethod(HTTPVerb.POST).setUrl(path));
      Optional.ofNullable(request.getHeader("If-Match")).ifPresent(entry.getRequest()::setIfMatch);
    }
    return entry;
  }

  /** The URL of an update; null for a create. */
  private @Nullable String updated(String path, Resource resource) {
    if (mode == Mode.CREATE) {
      return null;
    } else if (path.contains("/")) {
      return path;
    } else if (mode == Mode.EITHER && number(resource).isPresent()) {
      return path + "?identifier=" + number(resource).get();
    } else if (resource.getIdElement().hasIdPart()) {
      return path + "/" + resource.getIdElement().getIdPart();
    }
    return null;
  }

  private static Optional<String> number(Resource resource) {
    return resource instanceof Patient patient
        ? patient.getIdentifier().stream()
            .filter(identifier -> NhsNumber.SYSTEM.equals(identifier.getSystem()))
            .filter(identifier -> identifier.getUse() != Identifier.IdentifierUse.OLD)
            .filter(Identifier::hasValue)
            .map(identifier -> identifier.getSystem() + "|" + identifier.getValue())
            .findFirst()
        : Optional.empty();
  }
}
