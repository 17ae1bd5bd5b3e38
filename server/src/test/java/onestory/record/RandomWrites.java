package onestory.record;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.model.ExpungeOptions;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import onestory.nhsnumber.NhsNumber;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.Internal;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;

/** Writes of every kind in a random order that a seed repeats. */
final class RandomWrites {

  private final FhirHttp fhir;
  private final DaoRegistry daos;
  private final Internal internal;
  private final Random random;
  private final List<NhsNumber> people = new ArrayList<>();
  private final List<String> observations = new ArrayList<>();
  private final Set<String> done = new TreeSet<>();

  RandomWrites(FhirHttp fhir, DaoRegistry daos, long seed) {
    this.fhir = fhir;
    this.daos = daos;
    this.internal = new Internal(daos);
    this.random = new Random(seed);
  }

  void run(int steps) {
    for (var i = 0; i < 4; i++) {
      people.add(People.number());
      fhir.post("Patient", People.patient(people.get(i)));
    }
    for (var i = 0; i < steps; i++) {
      step();
    }
  }

  List<NhsNumber> people() {
    return people;
  }

  /** The kinds of write that came about at least once. */
  Set<String> done() {
    return done;
  }

  private void step() {
    switch (random.nextInt(9)) {
      case 0, 1 -> create();
      case 2 -> update();
      case 3 -> delete();
      case 4 -> deleteWhere();
      case 5 -> transaction();
      case 6 -> rolledBack();
      case 7 -> deletedAndPutAgain();
      default -> expunge();
    }
  }

  private void create() {
    var created = fhir.post("Observation", observation());
    note("create", created.status() == 201);
    observations.add("Observation/" + created.as(Observation.class).getIdPart());
  }

  // Clients can neither delete nor move; the server itself can do both.
  private void delete() {
    internal.delete(any());
    done.add("delete");
  }

  private void deleteWhere() {
    internal.deleteWhere("Observation?_id=" + anyId());
    done.add("conditional delete");
  }

  private void update() {
    internal.put(withId(observation(), any()));
    done.add("update");
  }

  private void transaction() {
    var target = any();
    var bundle = new Transaction().post(observation()).put(target, withId(observation(), target));
    internal.transaction(bundle.bundle());
    done.add("transaction");
  }

  // The last entry refers to nobody, so that everything before it is undone.
  private void rolledBack() {
    var unknown = new Reference(People.path(People.number()));
    var bundle =
        new Transaction().post(observation()).post(Clinical.observation(unknown, "Never stored"));
    note("roll back", fhir.post("", bundle.bundle()).status() >= 400);
  }

  private void deletedAndPutAgain() {
    var target = any();
    internal.delete(target);
    note("revive", fhir.put(target, withId(observation(), target)).status() == 201);
  }

  private void expunge() {
    if (observations.isEmpty()) {
      return;
    }
    var id = new IdType(any());
    internal.delete(id.getValue());
    var options = new ExpungeOptions().setExpungeDeletedResources(true).setExpungeOldVersions(true);
    daos.getResourceDao("Observation").expunge(id, options, new SystemRequestDetails());
    note("expunge", fhir.get(id.getValue()).status() == 404);
    observations.remove(id.getValue());
  }

  private void note(String kind, boolean isDone) {
    if (isDone) {
      done.add(kind);
    }
  }

  private String anyId() {
    return new IdType(any()).getIdPart();
  }

  private Observation observation() {
    var observation = Clinical.observation(somebody(), "Seen " + random.nextInt());
    if (random.nextBoolean()) {
      observation.addPerformer(somebody());
    }
    if (random.nextInt(4) == 0) {
      observation.getMeta().addSecurity("urn:example:label", "R", null).setSource("urn:example:a");
    }
    return observation;
  }

  private Reference somebody() {
    return new Reference(People.path(people.get(random.nextInt(people.size()))));
  }

  private String any() {
    if (observations.isEmpty()) {
      return "Observation/" + new UUID(random.nextLong(), random.nextLong());
    }
    return observations.get(random.nextInt(observations.size()));
  }

  private static Observation withId(Observation observation, String id) {
    observation.setId(id);
    return observation;
  }
}
