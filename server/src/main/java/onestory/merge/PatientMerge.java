package onestory.merge;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onestory.fhir.Refusals;
import onestory.merge.Identities.Naming;
import onestory.merge.Merges.Merge;
import onestory.merge.Merges.Pair;
import onestory.merge.Merges.Repointed;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** Makes one Patient supersede another: whatever named the one names the other afterwards. */
final class PatientMerge {

  private final Identities identities;
  private final Merges merges;
  private final PersonPointers pointers;
  private final Clock clock;

  PatientMerge(Identities identities, Merges merges, PersonPointers pointers, Clock clock) {
    this.identities = identities;
    this.merges = merges;
    this.pointers = pointers;
    this.clock = clock;
  }

  /** Merges, or tells what a merge would do; the caller's transaction holds all of it. */
  Parameters merge(MergeRequest request, RecordWrites records) {
    var pair = request.pair();
    identities.lock(Set.of(pair.source(), pair.target()));
    var source = patient(pair.source(), records);
    var target = patient(pair.target(), records);
    requireMergeable(pair);
    var resources = naming(pair, records);
    return request.isPreview()
        ? preview(source, target, resources)
        : merged(new Two(source, target, request.result()), resources, records);
  }

  private List<Naming> naming(Pair pair, RecordWrites records) {
    var all = new ArrayList<>(identities.naming(pair.source()));
    merges.linking(pair.source()).stream()
        .filter(third -> !third.id().equals(pair.target()))
        .filter(
            third ->
                records
                    .find(third.path())
                    .map(Patient.class::cast)
                    .filter(patient -> PatientLinks.others(patient).contains(pair.source()))
                    .isPresent())
        .forEach(all::add);
    return all;
  }

  private void requireMergeable(Pair pair) {
    identities.superseded(List.of(pair.source(), pair.target())).values().stream()
        .findFirst()
        .ifPresent(
            survivor -> {
              throw Refusals.unprocessable(MergeRules.superseded(survivor), "Parameters.parameter");
            });
    if (isNumber(pair.source()) && !isNumber(pair.target())) {
      throw Refusals.unprocessable(MergeRules.NUMBER_STAYS, "Parameters.parameter");
    }
  }

  private static boolean isNumber(String id) {
    return NhsNumber.parse(id).isPresent();
  }

  private static Parameters preview(Patient source, Patient target, List<Naming> resources) {
    var answer = new MergeAnswer().counts(resources);
    answer.note("Nothing has been written. %d resources would move".formatted(resources.size()));
    if (!born(source).equals(born(target))) {
      answer.note("The two dates of birth differ: make sure that this is one person");
    }
    return answer.parameters();
  }

  private static String born(Patient patient) {
    return Optional.ofNullable(patient.getBirthDateElement().getValueAsString()).orElse("");
  }

  private Parameters merged(Two two, List<Naming> resources, RecordWrites records) {
    identities.tell("merge", two.pair().source(), two.pair().target());
    var moved = new ArrayList<Repointed>();
    for (var resource : resources) {
      records
          .find(resource.path())
          .ifPresent(found -> moved.add(repointed(found, two.pair(), records)));
    }
    var source = two.source();
    var target = two.target();
    var result = two.result().orElseGet(target::copy);
    result.setId(target.getIdElement());
    PatientLinks.take(result, source);
    var superseded = source.copy();
    PatientLinks.supersede(superseded, two.pair().target());
    records.update(superseded);
    records.update(result);
    merges.add(new Merge(two.pair(), version(source), version(target), moved, clock.instant()));
    return new MergeAnswer()
        .counts(resources)
        .result((Patient) records.find("Patient/" + two.pair().target()).orElseThrow())
        .note("%d resources moved".formatted(moved.size()))
        .parameters();
  }

  private Repointed repointed(Resource resource, Pair pair, RecordWrites records) {
    var before = version(resource);
    if (resource instanceof Patient third) {
      PatientLinks.follow(third, pair);
    } else {
      pointers.repoint(resource, pair, element -> true);
    }
    var id = resource.getIdElement();
    return new Repointed(resource.fhirType(), id.getIdPart(), before, records.update(resource));
  }

  private static long version(Resource resource) {
    return resource.getIdElement().getVersionIdPartAsLong();
  }

  private static Patient patient(String id, RecordWrites records) {
    return records
        .find("Patient/" + id)
        .map(Patient.class::cast)
        .orElseThrow(() -> Refusals.unprocessable(MergeRules.UNKNOWN, "Parameters.parameter"));
  }

  /** The two Patients as they were read, and what the target is to say, if asked. */
  private record Two(Patient source, Patient target, Optional<Patient> result) {

    Pair pair() {
      return new Pair(source.getIdElement().getIdPart(), target.getIdElement().getIdPart());
    }
  }
}
