package onestory.split;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onestory.fhir.Notes;
import onestory.split.Chosen.Referral;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** The Parameters that a split answers with. */
final class SplitAnswer {

  private final Parameters parameters = new Parameters();
  private final List<String> notes = new ArrayList<>();

  SplitAnswer note(String words) {
    notes.add(words);
    return this;
  }

  /**
   * What moves, or moved.
   *
   * @param moved new path by old path; empty in a preview
   */
  SplitAnswer moved(Chosen chosen, Map<String, String> moved) {
    for (var path : chosen.paths()) {
      var part = parameters.addParameter().setName("moved");
      part.addPart().setName("from").setValue(new Reference(path));
      Optional.ofNullable(moved.get(path))
          .ifPresent(to -> part.addPart().setName("to").setValue(new Reference(to)));
    }
    return this;
  }

  /** References that somebody should look at, under a name that says why. */
  SplitAnswer referrals(String name, List<Referral> referrals) {
    for (var referral : referrals) {
      var part = parameters.addParameter().setName(name);
      part.addPart().setName("resource").setValue(new Reference(referral.from()));
      part.addPart().setName("path").setValue(new StringType(referral.place()));
      part.addPart().setName("to").setValue(new Reference(referral.to()));
    }
    return this;
  }

  /** Resources that somebody should read. */
  SplitAnswer list(String name, Collection<String> paths) {
    paths.forEach(path -> parameters.addParameter().setName(name).setValue(new Reference(path)));
    return this;
  }

  Parameters parameters() {
    parameters.addParameter().setName("outcome").setResource(Notes.outcome(notes));
    return parameters;
  }
}
