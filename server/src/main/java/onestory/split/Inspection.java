package onestory.split;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onestory.fhir.Refusals;
import onestory.merge.RecordWrites;
import onestory.merge.SupersededPeople;
import onestory.split.Chosen.Referral;
import org.hl7.fhir.r4.model.Patient;

/** Looks at what is chosen before anything is written. */
final class Inspection {

  private static final int TOLD = 5;

  private final FhirContext context;
  private final SupersededPeople superseded;
  private final Splits splits;
  private final Referrers referrers;

  Inspection(FhirContext context, SupersededPeople superseded, Splits splits, Referrers referrers) {
    this.context = context;
    this.superseded = superseded;
    this.splits = splits;
    this.referrers = referrers;
  }

  /** Refuses people who are not here, or not in use. */
  void requirePeople(SplitRequest request, RecordWrites records) {
    var people = Set.of(request.wrong(), request.right());
    superseded.refuse(people, "Parameters.parameter");
    if (people.stream().anyMatch(id -> records.find("Patient/" + id).isEmpty())) {
      throw Refusals.unprocessable(SplitRules.UNKNOWN_PATIENT, "Parameters.parameter");
    }
  }

  /** Refuses what is not the wrong person's, or has left the record already. */
  void requireTheirs(SplitRequest request) {
    var theirs = splits.about(request.wrong(), request.resources());
    for (var path : request.resources()) {
      if (!theirs.containsKey(path)) {
        throw Refusals.unprocessable(SplitRules.NOT_THEIRS, Chosen.place(path));
      }
      if (!theirs.getOrDefault(path, false)) {
        throw Refusals.unprocessable(SplitRules.IN_ERROR, Chosen.place(path));
      }
    }
  }

  Findings of(Chosen chosen, SplitRequest request, RecordWrites records) {
    var staying = splits.about(request.wrong(), chosen.referredTo()).keySet();
    return new Findings(
        referrers.to(chosen, request.wrong(), records),
        chosen.to(staying),
        alreadyThere(chosen, request.right()),
        named(chosen, request, records));
  }

  /** Refuses what would lead into the other record, or be in the right one twice. */
  void requireWhole(SplitRequest request, Findings findings) {
    var crosses = findings.crosses();
    if (!crosses.isEmpty() && !request.mode().cutsReferences()) {
      var left = crosses.stream().limit(TOLD).map(Referral::words).toList();
      throw Refusals.unprocessable(SplitRules.crosses(left), Chosen.place(crosses.get(0).from()));
    }
    for (var there : findings.alreadyThere()) {
      throw Refusals.unprocessable(SplitRules.alreadyThere(there.to()), Chosen.place(there.from()));
    }
  }

  private List<Referral> alreadyThere(Chosen chosen, String right) {
    return splits.alreadyWith(right, chosen.paths()).entrySet().stream()
        .map(same -> new Referral(same.getKey(), "identifier", same.getValue()))
        .toList();
  }

  private List<String> named(Chosen chosen, SplitRequest request, RecordWrites records) {
    var wrong = (Patient) records.find("Patient/" + request.wrong()).orElseThrow();
    var name = new WrongName(context.newJsonParser(), wrong);
    var person = new RightPerson(request, List.of());
    return chosen.originals().entrySet().stream()
        .filter(entry -> name.isIn(person.copy(entry.getValue(), Map.of())))
        .map(Map.Entry::getKey)
        .toList();
  }
}
