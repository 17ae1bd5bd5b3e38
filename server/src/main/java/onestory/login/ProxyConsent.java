package onestory.login;

import java.time.Instant;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Period;

/**
 * Whether a Consent lets somebody act for the person today.
 *
 * <p>By the person's own wish, or as a parent. A power of attorney is not enough by itself: for
 * health and welfare it holds only when the person cannot decide (Mental Capacity Act 2005, s. 11).
 */
final class ProxyConsent {

  private static final String KINDS = "/CodeSystem/consent-kind";
  private static final String AUTHORITIES = "/CodeSystem/authority";

  private ProxyConsent() {}

  static boolean lets(String proxy, Consent consent, Instant now) {
    var rule = consent.getProvision();
    return consent.getStatus() == ConsentState.ACTIVE
        && consent.getCategory().stream()
            .anyMatch(kind -> is(kind, KINDS, Set.of("proxy", "parental-responsibility")))
        && rule.getType() == ConsentProvisionType.PERMIT
        && (!rule.hasPeriod() || covers(rule.getPeriod(), now))
        && names(proxy, rule);
  }

  private static boolean names(String proxy, ProvisionComponent rule) {
    return rule.getActor().stream()
        .filter(actor -> is(actor.getRole(), AUTHORITIES, Set.of("proxy", "parent")))
        .anyMatch(
            actor ->
                proxy.equals(
                    actor
                        .getReference()
                        .getReferenceElement()
                        .toUnqualifiedVersionless()
                        .getValue()));
  }

  // An end counts to its last moment: a day without a time is the whole day (FHIR R4, Period).
  private static boolean covers(Period period, Instant now) {
    var after = period.getEndElement().copy();
    if (period.hasEnd()) {
      after.add(after.getPrecision().getCalendarConstant(), 1);
    }
    return (!period.hasStart() || !period.getStart().toInstant().isAfter(now))
        && (!period.hasEnd() || now.isBefore(after.getValue().toInstant()));
  }

  private static boolean is(CodeableConcept concept, String system, Set<String> codes) {
    return concept.getCoding().stream()
        .anyMatch(
            coding ->
                coding.hasSystem()
                    && coding.getSystem().endsWith(system)
                    && codes.contains(coding.getCode()));
  }
}
