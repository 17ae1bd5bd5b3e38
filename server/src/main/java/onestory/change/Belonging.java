package onestory.change;

import java.util.Optional;
import onestory.change.Intent.Form;
import onestory.fhir.Refusals;
import onestory.fhir.Sender;
import org.hl7.fhir.r4.model.Resource;

/** Keeps a resource with its person and its organisation. */
final class Belonging {

  private static final String SENT = "onestory.change.sent-source";

  private final ChangeProperties properties;

  Belonging(ChangeProperties properties) {
    this.properties = properties;
  }

  /** Refuses an update by which a resource would leave the people whom it is about. */
  void requireSamePerson(Resource previous, Resource now) {
    var before = Patients.about(previous);
    if (!Patients.about(now).all().containsAll(before.all())) {
      throw Refusals.unprocessable(ChangeRules.STAYS_WITH_PERSON, before.element());
    }
  }

  /** Refuses an update by which a resource would become another organisation's. */
  void requireSameOrganisation(Resource previous, Resource now) {
    var owner = Sender.of(previous);
    if (owner.isPresent() && !isPatient(now) && !owner.equals(Sender.of(now))) {
      throw Refusals.unprocessable(
          ChangeRules.STAYS_WITH_ORGANISATION, now.fhirType() + ".meta.source");
    }
  }

  /**
   * Lets the stored source stand where the update names none, and where another organisation
   * updates a shared resource; {@link #sender} still knows who sent it.
   */
  void keepOwner(Resource previous, Resource now) {
    var sent = Optional.ofNullable(now.getMeta().getSource()).orElse("");
    if (now.getUserData(SENT) == null) {
      now.setUserData(SENT, sent);
    }
    var staysShared = properties.isShared(now.fhirType()) && !isPatient(now);
    if (Sender.of(previous).isPresent() && (source(sent).isEmpty() || staysShared)) {
      now.getMeta().setSource(source(previous.getMeta().getSource()));
    }
  }

  /** Who sent an update, whosever the resource is; a patch does not say. */
  static Optional<Sender> sender(Intent intent, Resource now) {
    return intent.form() != Form.PATCH && now.getUserData(SENT) instanceof String sent
        ? Sender.named(sent)
        : Optional.empty();
  }

  // HAPI appends "#" and the id of the request to what the sender gave.
  private static String source(String source) {
    return source.split("#", 2)[0];
  }

  private static boolean isPatient(Resource resource) {
    return "Patient".equals(resource.fhirType());
  }
}
