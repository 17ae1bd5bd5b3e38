package onestory.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onestory.fhir.Refusals;
import onestory.merge.Identities.Naming;
import onestory.merge.Merges.Merge;
import onestory.merge.Merges.Pair;
import onestory.merge.Merges.Repointed;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** Takes a merge back: both Patients are as they were, and what had moved returns. */
final class MergeUndo {

  private final Identities identities;
  private final Merges merges;
  private final PersonPointers pointers;

  MergeUndo(Identities identities, Merges merges, PersonPointers pointers) {
    this.identities = identities;
    this.merges = merges;
    this.pointers = pointers;
  }

  /** Undoes the merge; the caller's transaction holds all of it. */
  Parameters undo(Pair pair, RecordWrites records) {
    identities.lock(Set.of(pair.source(), pair.target()));
    var merge =
        merges
            .current(pair.source(), pair.target())
            .orElseThrow(
                () -> Refusals.unprocessable(MergeRules.NOT_MERGED, "Parameters.parameter"));
    requireSurvivor(pair.target());
    identities.tell("undo-merge", pair.target(), pair.source());
    var since = writtenSince(merge);
    var changed = new ArrayList<String>();
    merge.moved().stream()
        .filter(moved -> goesBack(moved, pair, records))
        .forEach(moved -> changed.add(moved.path()));
    restorePatients(merge, records);
    merges.undone(merge);
    return answer(pair, records)
        .list("written-since", since)
        .list("changed-since", changed)
        .note(
            "%d resources went back; %d changed since keep their newer content; %d written since"
                .formatted(merge.moved().size(), changed.size(), since.size()))
        .parameters();
  }

  private void requireSurvivor(String target) {
    var survivor = identities.superseded(List.of(target)).get(target);
    if (survivor != null) {
      throw Refusals.unprocessable(MergeRules.superseded(survivor), "Parameters.parameter");
    }
  }

  private List<String> writtenSince(Merge merge) {
    var moved = merge.moved().stream().map(Repointed::path).collect(Collectors.toSet());
    return identities.naming(merge.pair().target()).stream()
        .filter(resource -> resource.updated().isAfter(merge.at()))
        .map(Naming::path)
        .filter(path -> !moved.contains(path))
        .toList();
  }

  /** Whether the resource had changed since the merge; what is deleted by now stays so. */
  private boolean goesBack(Repointed moved, Pair pair, RecordWrites records) {
    var found = records.find(moved.path());
    if (found.isEmpty()) {
      return false;
    }
    var now = found.get();
    var before = records.version(moved.path(), moved.before());
    if (now.getIdElement().getVersionIdPartAsLong() == moved.after()) {
      records.update(before);
      return false;
    }
    var back = new Pair(pair.target(), pair.source());
    if (now instanceof Patient third) {
      PatientLinks.follow(third, back);
    } else {
      pointers.repoint(now, back, pointers.elements(before, pair.source())::contains);
    }
    records.update(now);
    return true;
  }

  private static void restorePatients(Merge merge, RecordWrites records) {
    var pair = merge.pair();
    var source = (Patient) records.version("Patient/" + pair.source(), merge.sourceVersion());
    var before = (Patient) records.version("Patient/" + pair.target(), merge.targetVersion());
    var target = (Patient) records.find("Patient/" + pair.target()).orElseThrow();
    records.update(source);
    if (isUnchanged(target, merge)) {
      records.update(before);
      return;
    }
    PatientLinks.giveBack(target, source, before);
    records.update(target);
  }

  private static boolean isUnchanged(Resource target, Merge merge) {
    return target.getIdElement().getVersionIdPartAsLong() == merge.targetVersion() + 1;
  }

  private static MergeAnswer answer(Pair pair, RecordWrites records) {
    var answer = new MergeAnswer();
    for (var id : List.of(pair.target(), pair.source())) {
      answer.result((Patient) records.find("Patient/" + id).orElseThrow());
    }
    return answer;
  }
}
