package onestory.renumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onestory.fhir.Notes;
import onestory.renumber.Tally.Left;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/** What a change of number did, in counts: it names no person, neither the old one nor the new. */
final class ChangeAnswer {

  private final List<String> organisations;
  private final int others;
  private final Map<String, Integer> written = new TreeMap<>();
  private final Tally left = new Tally();

  /**
   * @param organisations ODS codes of those who had written to the record
   * @param others how many resources of other people told of the person
   */
  ChangeAnswer(List<String> organisations, int others) {
    this.organisations = List.copyOf(organisations);
    this.others = others;
  }

  Tally left() {
    return left;
  }

  void written(Resource resource) {
    written.merge(resource.fhirType(), 1, Integer::sum);
  }

  Parameters parameters(boolean isPreview) {
    var parameters = new Parameters();
    written.forEach((type, count) -> count(parameters, "written", new CodeType(type), count));
    for (var kind : Left.values()) {
      var count = left.counts().getOrDefault(kind, 0);
      if (count > 0) {
        count(parameters, "left-behind", new CodeType(kind.code()), count);
      }
    }
    parameters.addParameter("others", new IntegerType(others));
    organisations.forEach(ods -> parameters.addParameter("tell", new StringType(ods)));
    parameters.addParameter().setName("outcome").setResource(Notes.outcome(notes(isPreview)));
    return parameters;
  }

  private static void count(Parameters parameters, String name, PrimitiveType<?> kind, int count) {
    var part = parameters.addParameter().setName(name);
    part.addPart().setName("type").setValue(kind);
    part.addPart().setName("count").setValue(new IntegerType(count));
  }

  private List<String> notes(boolean isPreview) {
    var notes = new ArrayList<String>();
    var count = written.values().stream().mapToInt(Integer::intValue).sum();
    notes.add(
        isPreview
            ? "Nothing has been written. %d resources would be written anew".formatted(count)
            : "%d resources are written anew, and the old number is withdrawn".formatted(count));
    if (!organisations.isEmpty()) {
      notes.add(
          "Nobody is told by the server: tell each organisation under 'tell' the new number in"
              + " private, or it goes on under the old one and is refused");
    }
    notes.add(
        "Read the new record through: what people wrote in their own words, or photographed, may"
            + " still tell who this was");
    return notes;
  }
}
