package onestory.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import onestory.nhsnumber.NhsNumber;
import org.junit.jupiter.api.Test;

class PreparationTest {

  private static final NhsNumber NUMBER = new NhsNumber("9990000018");

  private final Preparation assigning =
      new Preparation(new People((patient, source) -> Optional.of(NUMBER)));
  private final Preparation plain = new Preparation(new People(People.asTheyCome()));

  @Test
  void givesTheSameEntryTheSameIdEachTime() {
    var first = assigning.prepare(Samples.json(Samples.person("Anders", 1)));
    var again = assigning.prepare(Samples.json(Samples.person("Anders", 1)));

    assertThat(first.entries().get(1).url()).matches("Observation/[0-9a-f-]{36}");
    assertThat(again.targets()).isEqualTo(first.targets());
  }

  @Test
  void givesAnotherIdToAnotherEntryWithTheSameFullUrl() {
    var first = Samples.json(Samples.person("Anders", 1));
    var other = Samples.json(Samples.person("Anders", 1).replace("final", "amended"));

    assertThat(assigning.prepare(other).entries().get(1).url())
        .isNotEqualTo(assigning.prepare(first).entries().get(1).url());
  }

  @Test
  void addsTheAssignedNumberAsUkCoreWritesIt() {
    var patient =
        assigning.prepare(Samples.json(Samples.person("Anders", 0))).entries().get(0).resource();

    assertThat(patient.at("/identifier/1/system").asText()).isEqualTo(NhsNumber.SYSTEM);
    assertThat(patient.at("/identifier/1/value").asText()).isEqualTo("9990000018");
    assertThat(patient.at("/identifier/1/extension/0/url").asText())
        .endsWith("/Extension-UKCore-NHSNumberVerificationStatus");
    assertThat(
            patient.at("/identifier/1/extension/0/valueCodeableConcept/coding/0/system").asText())
        .endsWith("/UKCore-NHSNumberVerificationStatusEngland");
  }

  @Test
  void createsAPersonOnlyUnlessTheNumberIsKnown() {
    var person = assigning.prepare(Samples.json(Samples.person("Anders", 0))).entries().get(0);

    assertThat(person.isCreate()).isTrue();
    assertThat(person.condition())
        .contains("identifier=https%3A%2F%2Ffhir.nhs.uk%2FId%2Fnhs-number%7C9990000018");
  }

  @Test
  void leavesANumberThatIsThereAlone() {
    var text =
        Samples.person("Anders", 0)
            .replace("urn:example:mrn", NhsNumber.SYSTEM)
            .replace("\"value\":\"" + Samples.uuid("Anders"), "\"value\":\"999 000 0026");

    var prepared = assigning.prepare(Samples.json(text));

    assertThat(prepared.targets()).containsValue("Patient/9990000026");
    assertThat(prepared.entries().get(0).resource().path("identifier")).hasSize(1);
  }

  @Test
  void asksForASupersededNumberWhereItIsKept() {
    var text =
        Samples.person("Anders", 0)
            .replace("\"system\":\"urn:example:mrn\"", "\"use\":\"old\",\"system\":\"%s\"")
            .formatted(NhsNumber.SYSTEM);

    var person = plain.prepare(Samples.json(text)).entries().get(0);

    assertThat(person.condition().orElseThrow())
        .startsWith("identifier=urn%3Aonestory%3Asuperseded-nhs-number%7C");
  }

  @Test
  void createsAPersonWithoutNumberUnlessTheIdentifierIsKnown() {
    var person = plain.prepare(Samples.json(Samples.person("Anders", 0))).entries().get(0);

    assertThat(person.condition().orElseThrow()).startsWith("identifier=urn%3Aexample%3Amrn%7C");
  }

  @Test
  void leavesConditionalCreatesAndUpdatesAsTheyAre() {
    var update =
        """
        {"resource":{"resourceType":"CarePlan","id":"rk9-1"},
        "request":{"method":"PUT","url":"CarePlan/rk9-1"}}
        """;
    var hospital = Samples.json(Samples.HOSPITAL).path("entry").get(0).toString();

    var prepared =
        plain.prepare(Samples.json(Samples.transaction(List.of(hospital, update)))).entries();

    assertThat(prepared.get(0).json().toString()).isEqualTo(hospital);
    assertThat(prepared.get(1).json()).isEqualTo(Samples.json(update));
  }

  @Test
  void renamesAPersonWhoIsPutAndEveryReferenceToThem() {
    var patient =
        """
        {"resource":{"resourceType":"Patient","id":"old-1"},
        "request":{"method":"PUT","url":"Patient/old-1"}}
        """;
    var flag =
        """
        {"resource":{"resourceType":"Flag","id":"rk9-2","subject":{"reference":"Patient/old-1"}},
        "request":{"method":"PUT","url":"Flag/rk9-2"}}
        """;

    var prepared = assigning.prepare(Samples.json(Samples.transaction(List.of(flag, patient))));

    assertThat(prepared.entries().get(0).resource().at("/subject/reference").asText())
        .isEqualTo("Patient/9990000018");
    assertThat(prepared.entries().get(1).url()).isEqualTo("Patient/9990000018");
    assertThat(prepared.entries().get(1).resource().path("id").asText()).isEqualTo("9990000018");
  }

  @Test
  void keepsEveryDigitOfADecimal() {
    var observation =
        assigning.prepare(Samples.json(Samples.person("Anders", 1))).entries().get(1).resource();

    assertThat(new String(Json.bytes(observation), java.nio.charset.StandardCharsets.UTF_8))
        .contains("\"value\":0.50");
  }
}
