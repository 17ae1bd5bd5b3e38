package onestory.demo;

import java.util.List;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;

/** What somebody has agreed to, and who may act for them. */
final class Consents {

  private static final int YEAR = 365;
  private static final List<String> CONTENT = List.of("plan", "appointment", "crisis");

  private Consents() {}

  /** The person agrees that an organisation sees the shared record. */
  static Consent sharing(Pen pen, DemoOrganisation with, DateTimeType when) {
    var consent = permit(pen, when).addPerformer(pen.subject());
    actor(consent, Code.hl7("v3-ParticipationType", "IRCP", "information recipient"))
        .setReference(with.reference());
    return consent;
  }

  /** A related person may see and decide for the person. */
  static Consent proxy(Pen pen, Reference relatedPerson, DateTimeType when) {
    var consent = permit(pen, when).addPerformer(relatedPerson);
    actor(consent, Code.hl7("v3-RoleCode", "GUARD", "guardian")).setReference(relatedPerson.copy());
    return consent;
  }

  /** The person lets somebody see plans and appointments and act for them, for a year. */
  static Consent actingFor(Pen pen, Reference proxy, int ago) {
    var days = pen.days();
    var consent =
        permit(pen, days.day(ago))
            .addCategory(Code.own("consent-kind", "proxy", "Proxy").concept())
            .addPerformer(pen.subject());
    consent.getMeta().addProfile(Code.definition("onestory-proxy-access"));
    consent.addExtension(Code.definition("how-given"), new CodeType("face-to-face"));
    consent.getProvision().setPeriod(days.between(ago, ago - YEAR));
    CONTENT.forEach(
        kind -> consent.getProvision().addClass_(Code.own("content-kind", kind, "").coding()));
    actor(consent, Code.own("authority", "proxy", "Proxy by the person's wish"))
        .setReference(proxy);
    return consent;
  }

  private static Consent permit(Pen pen, DateTimeType when) {
    var consent =
        new Consent()
            .setStatus(ConsentState.ACTIVE)
            .setScope(Code.hl7("consentscope", "patient-privacy", "Privacy Consent").concept())
            .addCategory(Code.hl7("v3-ActCode", "INFA", "information access").concept())
            .setPatient(pen.subject())
            .setDateTimeElement(when)
            .addOrganization(pen.organisation().reference())
            .setPolicyRule(Code.hl7("v3-ActCode", "OPTIN", "opt-in").concept());
    consent.getProvision().setType(ConsentProvisionType.PERMIT);
    return consent;
  }

  private static Consent.provisionActorComponent actor(Consent consent, Code role) {
    return consent.getProvision().addActor().setRole(role.concept());
  }
}
