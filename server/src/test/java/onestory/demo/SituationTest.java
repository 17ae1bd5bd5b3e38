package onestory.demo;

import static onestory.demo.Told.TOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.junit.jupiter.api.Test;

class SituationTest {

  @Test
  void hasAFixedNumberForEachPerson() {
    assertThat(TOLD.town().people())
        .extracting(DemoPerson::id, p -> p.situation().split(":", 2)[0])
        .contains(
            tuple("9990000018", "Mrs A"),
            tuple("9990000026", "Mrs X"),
            tuple("9990000034", "Ordinary"),
            tuple("9990000042", "Carer"),
            tuple("9990000050", "Cared for"));
  }

  @Test
  void ofCarerAndCaredForIsToldInBothRecords() {
    var carer = relationships("Carer");
    var caredFor = relationships("Cared for");

    assertThat(carer).containsExactly("Dependant", "HUSB");
    assertThat(caredFor).containsExactly("Carer", "WIFE");
  }

  @Test
  void ofCaringIsFoundAmongTheTownsfolkToo() {
    var carers =
        Told.all(RelatedPerson.class, TOLD.everything().toList()).stream()
            .flatMap(p -> p.getRelationship().stream())
            .map(r -> r.getCodingFirstRep().getCode())
            .toList();

    assertThat(Collections.frequency(carers, "Carer")).isGreaterThan(4);
    assertThat(Collections.frequency(carers, "Dependant"))
        .isEqualTo(Collections.frequency(carers, "Carer") - 1);
    assertThat(Collections.frequency(carers, "MTH")).isGreaterThan(10);
  }

  @Test
  void ofASupersededNumberIsALinkInBothDirections() {
    var old = TOLD.patient("Superseded");
    var current = TOLD.patient("Successor");

    assertThat(old.getActive()).isFalse();
    assertThat(link(old)).isEqualTo("replaced-by " + Told.url(current));
    assertThat(current.getActive()).isTrue();
    assertThat(link(current)).isEqualTo("replaces " + Told.url(old));
  }

  @Test
  void ofAVisitorAndANewbornIsATemporaryId() {
    assertThat(TOLD.person("Visitor").id()).startsWith("tmp-");
    assertThat(TOLD.person("Newborn").id()).startsWith("tmp-");
    assertThat(TOLD.patient("Newborn").getBirthDateElement().getValueAsString())
        .isEqualTo(Told.TODAY.minusDays(1).toString());
    assertThat(relationships("Newborn")).containsExactly("MTH");
  }

  @Test
  void ofADeathIsItsTimeAndFormalNotification() {
    var patient = TOLD.patient("Deceased");
    var notification =
        patient.getExtensionByUrl(
            "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeathNotificationStatus");

    assertThat(patient.getDeceasedDateTimeType().getValueAsString()).startsWith("2026-10-14T05:40");
    assertThat(
            ((CodeableConcept) notification.getExtensionByUrl("deathNotificationStatus").getValue())
                .getCodingFirstRep()
                .getCode())
        .isEqualTo("2");
    assertThat(lastEncounter("Deceased")).isLessThan("2026-10-14");
  }

  @Test
  void ofAChildIsTwoProxiesWithConsent() {
    var record = TOLD.recordOf("Child");
    var parents = Told.all(RelatedPerson.class, record).stream().map(Told::url).toList();

    assertThat(parents).hasSize(2);
    assertThat(Told.all(Consent.class, record))
        .extracting(c -> c.getProvision().getActorFirstRep().getReference().getReference())
        .containsExactlyInAnyOrderElementsOf(parents);
    assertThat(TOLD.patient("Child").getBirthDate()).isAfter("2016-01-01");
  }

  @Test
  void ofSomebodyCaredForIsAWifeWhoMayActForHim() {
    var wife =
        Told.all(RelatedPerson.class, TOLD.recordOf("Cared for")).stream()
            .filter(person -> "9990000042".equals(person.getIdentifierFirstRep().getValue()))
            .map(Told::url)
            .toList();

    assertThat(wife).hasSize(1);
    assertThat(Told.all(Consent.class, TOLD.recordOf("Cared for")))
        .filteredOn(consent -> consent.getProvision().hasPeriod())
        .extracting(c -> c.getProvision().getActorFirstRep().getReference().getReference())
        .containsExactlyElementsOf(wife);
  }

  @Test
  void ofARestrictedPersonIsALabel() {
    assertThat(TOLD.patient("Restricted").getMeta().getSecurity())
        .extracting(c -> c.getSystem() + "|" + c.getCode())
        .containsExactly("http://terminology.hl7.org/CodeSystem/v3-Confidentiality|R");
  }

  @Test
  void ofTheLongRecordIsExactlyFiveThousandResources() {
    assertThat(TOLD.recordOf("Five thousand"))
        .hasSize(5_000)
        .hasAtLeastOneElementOfType(Patient.class);
  }

  @Test
  void ofManyContactsIsEveryKindOfService() {
    var providers =
        Told.all(Encounter.class, TOLD.recordOf("Many contacts")).stream()
            .map(e -> e.getServiceProvider().getReference().substring("Organization/".length()))
            .toList();

    assertThat(providers).contains("Z9B", "Z9A", "Z9C", "Z9E", "Z9V01", "Z99001");
    assertThat(Told.all(Encounter.class, TOLD.recordOf("Many contacts")))
        .extracting(e -> e.getClass_().getCode())
        .contains("FLD", "EMER", "IMP", "HH", "AMB");
  }

  @Test
  void ofTheCarerIsAPlanForADayTheyCannot() {
    assertThat(Told.all(CarePlan.class, TOLD.recordOf("Carer")))
        .extracting(p -> p.getCategoryFirstRep().getCodingFirstRep().getCode())
        .containsExactly("325691000000100");
  }

  private static String link(Patient patient) {
    var link = patient.getLinkFirstRep();
    return link.getType().toCode() + " " + link.getOther().getReference();
  }

  private static List<String> relationships(String situation) {
    return Told.all(RelatedPerson.class, TOLD.recordOf(situation)).stream()
        .flatMap(p -> p.getRelationship().stream())
        .map(r -> r.getCodingFirstRep().getCode())
        .toList();
  }

  private static String lastEncounter(String situation) {
    return Told.all(Encounter.class, TOLD.recordOf(situation)).stream()
        .map(e -> e.getPeriod().getEndElement().getValueAsString())
        .max(String::compareTo)
        .orElseThrow();
  }
}
