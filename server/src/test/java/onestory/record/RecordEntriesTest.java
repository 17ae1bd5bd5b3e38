package onestory.record;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Optional;
import onestory.record.RecordEntry.StoredResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

class RecordEntriesTest {

  private static final Reference ROBIN = new Reference("Patient/9990000018");
  private static final Reference JUNE = new Reference("Patient/9990000026");

  private final RecordEntries entries = new RecordEntries(FhirContext.forR4Cached());

  @Test
  void tellWhichVersionOfWhichResourceIsStored() {
    var observation = Stored.resource(new Observation().setSubject(ROBIN), "o1", 3);

    assertThat(entries.of(42, observation))
        .containsExactly(
            new RecordEntry(
                "9990000018",
                true,
                new StoredResource(42, "Observation", "o1", 3, Stored.TIME, true),
                Optional.empty(),
                List.of()));
  }

  @Test
  void areOneForEachPersonNamed() {
    var observation = new Observation().setSubject(ROBIN).addPerformer(JUNE);

    assertThat(entries.of(42, Stored.resource(observation, "o1", 1)))
        .extracting(RecordEntry::person, RecordEntry::isSubject)
        .containsExactlyInAnyOrder(
            org.assertj.core.api.Assertions.tuple("9990000018", true),
            org.assertj.core.api.Assertions.tuple("9990000026", false));
  }

  @Test
  void areNoneForNobodysResource() {
    assertThat(entries.of(42, Stored.resource(new Organization(), "RK9", 1))).isEmpty();
  }

  @Test
  void tellTheSourceWithoutTheRequest() {
    var observation = Stored.resource(new Observation().setSubject(ROBIN), "o1", 1);
    observation.getMeta().setSource("https://rk9.example/epr#a1b2c3");

    assertThat(entries.of(42, observation).get(0).source()).hasValue("https://rk9.example/epr");
  }

  @Test
  void tellNoSourceWhereOnlyTheRequestIsKnown() {
    var observation = Stored.resource(new Observation().setSubject(ROBIN), "o1", 1);
    observation.getMeta().setSource("#a1b2c3");

    assertThat(entries.of(42, observation).get(0).source()).isEmpty();
  }

  @Test
  void tellTheSecurityLabelsSorted() {
    var observation = Stored.resource(new Observation().setSubject(ROBIN), "o1", 1);
    observation.getMeta().addSecurity("urn:s", "V", null).addSecurity("urn:s", "R", null);
    observation.getMeta().addSecurity("urn:s", "V", "again");

    assertThat(entries.of(42, observation).get(0).labels()).containsExactly("urn:s|R", "urn:s|V");
  }

  @Test
  void standUnderTheHeadingOfTheirType() {
    var observation = Stored.resource(new Observation().setSubject(ROBIN), "o1", 1);

    assertThat(entries.of(42, observation).get(0).heading()).isEqualTo(Heading.OBSERVATIONS);
  }
}
