package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.common.hapi.validation.support.RemoteTerminologyServiceValidationSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a terminology server whether a code exists. It says what it knows, and nothing when it
 * cannot: what nobody could check is stored with a warning, and no write waits for a server that
 * does not answer more than once in a while.
 */
final class TerminologyServer implements IValidationSupport {

  private static final Logger LOG = LoggerFactory.getLogger(TerminologyServer.class);

  private final RemoteTerminologyServiceValidationSupport remote;
  private final TerminologyProperties properties;
  private final Clock clock;
  private final Map<String, Instant> leftAloneUntil = new ConcurrentHashMap<>();

  TerminologyServer(
      RemoteTerminologyServiceValidationSupport remote,
      TerminologyProperties properties,
      Clock clock) {
    this.remote = remote;
    this.properties = properties;
    this.clock = clock;
  }

  static TerminologyServer of(FhirContext context, TerminologyProperties properties, Clock clock) {
    return new TerminologyServer(TerminologyClient.of(context, properties), properties, clock);
  }

  @Override
  public FhirContext getFhirContext() {
    return remote.getFhirContext();
  }

  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext support, @Nullable String system) {
    return system != null && properties.systems().contains(system);
  }

  @Override
  public @Nullable CodeValidationResult validateCode(
      ValidationSupportContext support,
      ConceptValidationOptions options,
      @Nullable String system,
      @Nullable String code,
      @Nullable String display,
      @Nullable String valueSet) {
    // Lists are a matter of profiles, which the server does not know.
    if (system == null || code == null || valueSet != null) {
      return null;
    }
    return isLeftAlone(system)
        ? unchecked(system, code)
        : asked(support, options, system, code).orElseGet(() -> unchecked(system, code));
  }

  // Without the words that came with it: a code has many, and none of them makes it wrong.
  @SuppressWarnings("NullAway")
  private Optional<CodeValidationResult> asked(
      ValidationSupportContext support,
      ConceptValidationOptions options,
      String system,
      String code) {
    try {
      return Optional.ofNullable(remote.validateCode(support, options, system, code, null, null));
    } catch (RuntimeException e) {
      // HAPI's client throws whatever meets it, and for the write all of it means the same.
      LOG.warn(
          "The terminology server has not answered about {} ({}); its codes are stored unchecked",
          system,
          e.getClass().getSimpleName());
      leftAloneUntil.put(system, clock.instant().plus(properties.pause()));
      return Optional.empty();
    }
  }

  /** As HAPI says it of a code system that it does not know. */
  private static CodeValidationResult unchecked(String system, String code) {
    var words =
        "CodeSystem is unknown and can't be validated: %s for '%s#%s'"
            .formatted(system, system, code);
    return new CodeValidationResult()
        .setSeverity(IssueSeverity.WARNING)
        .setMessage(words)
        .addIssue(
            new CodeValidationIssue(
                words,
                IssueSeverity.WARNING,
                CodeValidationIssueCode.NOT_FOUND,
                CodeValidationIssueCoding.NOT_FOUND));
  }

  private boolean isLeftAlone(String system) {
    var until = leftAloneUntil.get(system);
    return until != null && clock.instant().isBefore(until);
  }
}
