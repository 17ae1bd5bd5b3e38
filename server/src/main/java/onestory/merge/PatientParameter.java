package onestory.merge;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.TokenParamModifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onestory.fhir.Asked;
import onestory.fhir.Flag;
import onestory.fhir.Refusals;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/**
 * Whom the parameters of an act on identity name: {@code {role}-patient} by reference, or {@code
 * {role}-patient-identifier} by an NHS number or any other identifier of one Patient.
 */
public final class PatientParameter {

  private final DaoRegistry daos;

  PatientParameter(DaoRegistry daos) {
    this.daos = daos;
  }

  /**
   * Id of the Patient in a role; empty if none or several are named. What an identifier finds is in
   * use: not superseded.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException if an identifier is not
   *     that of exactly one Patient
   */
  public Optional<String> named(Asked asked, String role) {
    return named(asked, role, false);
  }

  /** The same for one who is superseded: an identifier is looked for among these alone. */
  Optional<String> namedSuperseded(Asked asked, String role) {
    return named(asked, role, true);
  }

  private Optional<String> named(Asked asked, String role, boolean isSuperseded) {
    var found =
        Stream.concat(
                asked
                    .values(role + "-patient", Reference.class)
                    .flatMap(reference -> referred(reference, isSuperseded).stream()),
                asked
                    .values(role + "-patient-identifier", Identifier.class)
                    .map(value -> identified(value, isSuperseded)))
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Optional<String> referred(Reference reference, boolean isSuperseded) {
    var id = reference.getReferenceElement();
    if (reference.hasReference()) {
      return Optional.ofNullable(id.getIdPart())
          .filter(it -> "Patient".equals(id.getResourceType()));
    }
    return reference.hasIdentifier()
        ? Optional.of(identified(reference.getIdentifier(), isSuperseded))
        : Optional.empty();
  }

  private String identified(Identifier identifier, boolean isSuperseded) {
    var found = numbered(identifier).or(() -> only(search(identifier, isSuperseded)));
    return found.orElseThrow(
        () -> Refusals.unprocessable(MergeRules.NOT_ONE, "Parameters.parameter.value"));
  }

  private static Optional<String> numbered(Identifier identifier) {
    return Optional.of(identifier)
        .filter(it -> NhsNumber.SYSTEM.equals(it.getSystem()) && it.hasValue())
        .flatMap(it -> NhsNumber.parse(it.getValue()))
        .map(NhsNumber::value);
  }

  private List<String> search(Identifier identifier, boolean isSuperseded) {
    if (!identifier.hasSystem() || !identifier.hasValue()) {
      return List.of();
    }
    var tag = new TokenParam(Flag.SYSTEM, PatientLinks.FLAG.code());
    var search = SearchParameterMap.newSynchronous();
    search.add("identifier", new TokenParam(identifier.getSystem(), identifier.getValue()));
    search.add("_tag", isSuperseded ? tag : tag.setModifier(TokenParamModifier.NOT));
    return daos
        .getResourceDao(Patient.class)
        .searchForResourceIds(search, new SystemRequestDetails())
        .stream()
        .map(IIdType::getIdPart)
        .toList();
  }

  private static Optional<String> only(List<String> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
