package onestory.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onestory.fhir.Sender;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/**
 * Whose word about a person's demographics counts for more.
 *
 * @param order sectors, the highest authority first; what is not in it counts as {@code others}
 * @param sectors sector by ODS code, as a deployment configures them
 */
record Authority(List<String> order, Map<String, String> sectors) {

  static final String REGISTERED_GP = "registered-gp";
  private static final String PRIMARY = "primary";
  private static final String OTHERS = "others";

  Authority {
    order = List.copyOf(order);
    sectors = Map.copyOf(sectors);
  }

  /** What the sender is to this person; empty if no sender is named. */
  Optional<Source> source(Patient stored, Patient sent) {
    return Sender.of(sent)
        .map(sender -> new Source(sender.ods(), sector(sender.ods(), stored, sent)));
  }

  /** Place in the order, 0 for the highest; one who is not named comes after all. */
  int rank(Optional<Source> source) {
    return source.map(named -> rank(named.sector())).orElse(Integer.MAX_VALUE);
  }

  private int rank(String sector) {
    var place = order.contains(sector) ? order.indexOf(sector) : order.indexOf(OTHERS);
    return place < 0 ? order.size() : place;
  }

  private String sector(String ods, Patient stored, Patient sent) {
    var configured = Optional.ofNullable(sectors.get(ods));
    var isPractice = configured.filter(PRIMARY::equals).isPresent();
    var isRegistered =
        ((configured.isEmpty() || isPractice) && isPracticeOf(stored, ods))
            || (isPractice && isPracticeOf(sent, ods));
    return isRegistered ? REGISTERED_GP : configured.orElse(OTHERS);
  }

  private static boolean isPracticeOf(Patient patient, String ods) {
    return patient.getGeneralPractitioner().stream().anyMatch(practice -> names(practice, ods));
  }

  /** Whether a reference names the organisation, by id or by identifier. */
  static boolean names(Reference organisation, String ods) {
    return ods.equalsIgnoreCase(organisation.getReferenceElement().getIdPart())
        || ods.equalsIgnoreCase(organisation.getIdentifier().getValue());
  }

  /**
   * Who set something.
   *
   * @param ods ODS code of the organisation
   * @param sector what it was to the person
   */
  record Source(String ods, String sector) {}
}
