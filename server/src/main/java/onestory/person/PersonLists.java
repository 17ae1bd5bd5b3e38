package onestory.person;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import onestory.fhir.FhirOperation;
import onestory.person.DataQuality.Entry;
import onestory.person.Duplicates.Pair;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** Lists of identities that somebody should look at: ids alone, no names. */
public final class PersonLists implements FhirOperation {

  private static final int MOST = 500;

  private final Duplicates duplicates;
  private final DataQuality quality;

  PersonLists(Duplicates duplicates, DataQuality quality) {
    this.duplicates = duplicates;
    this.quality = quality;
  }

  @Operation(name = "$possible-duplicates", typeName = "Patient", idempotent = true)
  public Parameters duplicates(@OperationParam(name = "person") @Nullable StringType person) {
    var temporary = Optional.ofNullable(person).map(StringType::getValue);
    var pairs = duplicates.of(temporary, MOST + 1);
    var answer = answer(pairs);
    pairs.stream().limit(MOST).forEach(pair -> add(answer, pair));
    return answer;
  }

  @Operation(name = "$data-quality", typeName = "Patient", idempotent = true)
  public Parameters quality(@OperationParam(name = "rule") @Nullable StringType rule) {
    var entries = quality.newest(Optional.ofNullable(rule).map(StringType::getValue), MOST + 1);
    var answer = answer(entries);
    entries.stream().limit(MOST).forEach(entry -> add(answer, entry));
    return answer;
  }

  private static Parameters answer(List<?> found) {
    return new Parameters().addParameter("complete", new BooleanType(found.size() <= MOST));
  }

  private static void add(Parameters answer, Pair pair) {
    var parameter = answer.addParameter().setName("pair");
    addPerson(parameter, "temporary", pair.temporary());
    addPerson(parameter, "candidate", pair.candidate());
  }

  private static void add(Parameters answer, Entry entry) {
    var parameter = answer.addParameter().setName("entry");
    addPerson(parameter, "person", entry.person());
    parameter.addPart().setName("rule").setValue(new CodeType(entry.rule()));
    entry
        .ods()
        .ifPresent(ods -> parameter.addPart().setName("sender").setValue(new StringType(ods)));
    parameter.addPart().setName("noted").setValue(new InstantType(Date.from(entry.noted())));
  }

  private static void addPerson(ParametersParameterComponent parameter, String name, String id) {
    parameter.addPart().setName(name).setValue(new Reference("Patient/" + id));
  }
}
