package onestory.split;

import java.util.Map;
import java.util.Set;
import onestory.fhir.Sender;
import onestory.merge.Identities;
import onestory.merge.RecordWrites;
import onestory.split.Chosen.Referral;
import org.hl7.fhir.r4.model.Parameters;

/** Moves resources from the record in which they are by mistake to that of the right person. */
final class PatientSplit {

  private final Identities identities;
  private final Splits splits;
  private final Inspection inspection;
  private final Withdrawal withdrawal;

  PatientSplit(Identities identities, Splits splits, Inspection inspection, Withdrawal withdrawal) {
    this.identities = identities;
    this.splits = splits;
    this.inspection = inspection;
    this.withdrawal = withdrawal;
  }

  /** Splits, or tells what a split would do; the caller's transaction holds all of it. */
  Parameters split(SplitRequest request, RecordWrites records) {
    identities.lock(Set.of(request.wrong(), request.right()));
    inspection.requirePeople(request, records);
    inspection.requireTheirs(request);
    var chosen = Chosen.read(request.resources(), records);
    var findings = inspection.of(chosen, request, records);
    if (request.mode().isPreview()) {
      return findings
          .tell(new SplitAnswer().moved(chosen, Map.of()), findings.stillNames())
          .note(
              "Nothing has been written. Resources that would move: %d"
                  .formatted(chosen.paths().size()))
          .parameters();
    }
    inspection.requireWhole(request, findings);
    var cut = findings.crosses().stream().map(Referral::to).toList();
    var moved = new Copies(chosen, new RightPerson(request, cut), records).write();
    moved.forEach((before, now) -> withdraw(chosen, before, now, records));
    splits.add(moved);
    var read = findings.stillNames().stream().map(moved::get).toList();
    return findings
        .tell(new SplitAnswer().moved(chosen, moved), read)
        .note("Resources moved: %d".formatted(moved.size()))
        .parameters();
  }

  private void withdraw(Chosen chosen, String before, String now, RecordWrites records) {
    var original = chosen.original(before);
    Sender.of(original).ifPresent(sender -> identities.tell(sender, "split", before, now));
    withdrawal.withdraw(original);
    records.update(original);
  }
}
