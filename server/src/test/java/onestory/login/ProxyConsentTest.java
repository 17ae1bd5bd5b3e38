package onestory.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

class ProxyConsentTest {

  private static final String WIFE = "RelatedPerson/z9v02-wife";
  private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");

  private final Consent consent = consent();

  @Test
  void letsWhomItNames() {
    assertThat(ProxyConsent.lets(WIFE, consent, NOW)).isTrue();
    assertThat(ProxyConsent.lets("RelatedPerson/other", consent, NOW)).isFalse();
  }

  @Test
  void holdsUntilTheEndOfItsLastDay() {
    assertThat(ProxyConsent.lets(WIFE, consent, Instant.parse("2026-12-31T20:00:00Z"))).isTrue();
    assertThat(ProxyConsent.lets(WIFE, consent, Instant.parse("2027-01-02T00:00:00Z"))).isFalse();
  }

  @Test
  void doesNotHoldBeforeItsFirstDay() {
    assertThat(ProxyConsent.lets(WIFE, consent, Instant.parse("2025-12-30T00:00:00Z"))).isFalse();
  }

  @Test
  void doesNotHoldOnceItIsTakenBack() {
    consent.setStatus(ConsentState.INACTIVE);

    assertThat(ProxyConsent.lets(WIFE, consent, NOW)).isFalse();
  }

  @Test
  void isNoDenial() {
    consent.getProvision().setType(ConsentProvisionType.DENY);

    assertThat(ProxyConsent.lets(WIFE, consent, NOW)).isFalse();
  }

  @Test
  void isNoMereAgreementToShare() {
    consent.getCategory().clear();
    consent.addCategory(ours("consent-kind", "agreement"));

    assertThat(ProxyConsent.lets(WIFE, consent, NOW)).isFalse();
  }

  @Test
  void isNoPowerOverMoney() {
    consent
        .getProvision()
        .getActorFirstRep()
        .setRole(ours("authority", "attorney-property-and-finance"));

    assertThat(ProxyConsent.lets(WIFE, consent, NOW)).isFalse();
  }

  private static Consent consent() {
    var consent = new Consent().setStatus(ConsentState.ACTIVE);
    consent.addCategory(ours("consent-kind", "proxy"));
    consent.getProvision().setType(ConsentProvisionType.PERMIT);
    consent
        .getProvision()
        .addActor()
        .setRole(ours("authority", "proxy"))
        .setReference(new Reference(WIFE));
    consent
        .getProvision()
        .getPeriod()
        .setStartElement(new DateTimeType("2026-01-01"))
        .setEndElement(new DateTimeType("2026-12-31"));
    return consent;
  }

  private static CodeableConcept ours(String system, String code) {
    return new CodeableConcept(new Coding("https://any.example/CodeSystem/" + system, code, ""));
  }
}
