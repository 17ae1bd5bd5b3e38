package onestory.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onestory.fhir.Notes;
import onestory.merge.Identities.Naming;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/** The Parameters that an act on identity answers with. */
final class MergeAnswer {

  private final Parameters parameters = new Parameters();
  private final List<String> notes = new ArrayList<>();

  /** Says something in the outcome. */
  MergeAnswer note(String words) {
    notes.add(words);
    return this;
  }

  MergeAnswer result(Patient patient) {
    parameters.addParameter().setName("result").setResource(patient);
    return this;
  }

  /** How many resources of each type are concerned. */
  MergeAnswer counts(List<Naming> resources) {
    Map<String, Long> counts =
        resources.stream()
            .collect(Collectors.groupingBy(Naming::type, TreeMap::new, Collectors.counting()));
    counts.forEach(
        (type, count) -> {
          var part = parameters.addParameter().setName("moved");
          part.addPart().setName("type").setValue(new CodeType(type));
          part.addPart().setName("count").setValue(new IntegerType(count.intValue()));
        });
    return this;
  }

  /** Names resources, each under {@code name}. */
  MergeAnswer list(String name, List<String> paths) {
    paths.forEach(path -> parameters.addParameter().setName(name).setValue(new Reference(path)));
    return this;
  }

  Parameters parameters() {
    parameters.addParameter().setName("outcome").setResource(Notes.outcome(notes));
    return parameters;
  }
}
