package onestory.renumber;

import ca.uhn.fhir.context.FhirContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import onestory.fhir.LocalReference;
import onestory.merge.RecordWrites;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Reads a record and rewrites it under new ids; nothing is written. */
final class Renewal {

  private static final int HELD = 50;

  private final FhirContext context;
  private final Sealing sealing;
  private final Supplier<UUID> random;

  Renewal(FhirContext context, Sealing sealing, Supplier<UUID> random) {
    this.context = context;
    this.sealing = sealing;
    this.random = random;
  }

  /**
   * The record as it goes on.
   *
   * @return by new path, without the Patient
   */
  Map<String, Resource> of(
      ChangeRequest request, Scope scope, RecordWrites records, ChangeAnswer answer) {
    var originals = originals(scope.goingOn(), records);
    var paths = new HashMap<String, String>();
    originals.forEach(
        (path, resource) -> paths.put(path, resource.fhirType() + "/" + random.get()));
    var patients = originals(scope.persons().stream().map(Scope.PATIENT::concat).toList(), records);
    patients.keySet().forEach(path -> paths.put(path, Scope.PATIENT + request.number().value()));
    var traces =
        new Traces(
            scope.persons(), patients.values().stream().map(Patient.class::cast).toList(), request);
    var references = new RenewedReferences(paths, shared(originals.values()));
    var rewriting = new Rewriting(context, traces, references, answer.left());
    var anew = new HashMap<String, Resource>();
    originals.forEach((path, resource) -> anew.put(paths.get(path), rewriting.anew(resource)));
    return anew;
  }

  private static Map<String, Resource> originals(List<String> paths, RecordWrites records) {
    var found = new LinkedHashMap<String, Resource>();
    for (var path : paths) {
      records.find(path).ifPresent(resource -> found.put(path, resource));
      // Each look-up compares all that is held.
      if (found.size() % HELD == 0) {
        records.release();
      }
    }
    return found;
  }

  private Set<String> shared(Collection<Resource> resources) {
    var terser = context.newTerser();
    var paths = new HashSet<String>();
    for (var resource : resources) {
      terser.getAllPopulatedChildElementsOfType(resource, Reference.class).stream()
          .flatMap(reference -> LocalReference.of(reference).stream())
          .map(LocalReference::path)
          .forEach(paths::add);
    }
    return sealing.shared(paths);
  }
}
