package onestory.person;

import static onestory.person.Numbered.ROBIN;
import static onestory.person.RuleOf.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

class PatientUpdatesTest {

  private static final Authority AUTHORITY =
      new Authority(
          List.of("registered-gp", "acute", "others"),
          Map.of("GP1", "primary", "GP2", "primary", "RK9", "acute"));

  private final List<String> noted = new ArrayList<>();
  private final PatientUpdates updates = updates(IdentityCheck.REFUSE);
  private final PatientUpdates reporting = updates(IdentityCheck.REPORT);

  @Test
  void refuseAnotherBirthDate() {
    var stored = stored("RK9");

    assertThat(refused(() -> updates.update(stored, born(sent("RK9"), "1950-03-02"))))
        .isEqualTo(new RuleOf(409, "identity-mismatch", ""));
  }

  @Test
  void takeABirthDateThatAgreesAsFarAsItIsGiven() {
    var stored = stored("RK9");
    var year = born(sent("RK9"), "1950");

    updates.update(stored, year);

    assertThat(year.getBirthDateElement().getValueAsString()).isEqualTo("1950");
  }

  @Test
  void takeANewFamilyNameAlone() {
    var married = sent("RK9");
    married.getNameFirstRep().setFamily("Sample");

    updates.update(stored("RK9"), married);

    assertThat(married.getName()).extracting(HumanName::getFamily).containsExactly("Sample");
  }

  @Test
  void letTheRegisteredPracticeCorrectTheBirthDate() {
    var corrected = born(sent("GP1"), "1950-03-02");

    updates.update(stored("RK9"), corrected);

    assertThat(corrected.getBirthDateElement().getValueAsString()).isEqualTo("1950-03-02");
  }

  @Test
  void refuseThePracticeAnotherNameAndBirthDate() {
    var other = born(sent("GP1"), "1950-03-02");
    other.getNameFirstRep().setFamily("Sample");

    assertThat(refused(() -> updates.update(stored("RK9"), other)).status()).isEqualTo(409);
  }

  @Test
  void reportAnotherBirthDateAndKeepWhatIsStored() {
    var stored = stored("RK9");
    var other = born(sent("RK9"), "1950-03-02").addTelecom(phone("2"));

    reporting.update(stored, other);

    assertThat(other.getBirthDateElement().getValueAsString()).isEqualTo("1950-02-03");
    assertThat(other.getTelecom()).extracting(ContactPoint::getValue).containsExactly("1");
    assertThat(noted).containsExactly(ROBIN + " identity-mismatch RK9");
  }

  @Test
  void addWhatALowerSourceSaysAndOverwriteNothing() {
    var lower = sent("XX1").setTelecom(List.of(phone("2")));
    lower.getNameFirstRep().setFamily("Wrong");

    updates.update(stored("RK9"), lower);

    assertThat(lower.getName())
        .extracting(HumanName::getFamily)
        .containsExactly("Example", "Wrong");
    assertThat(lower.getTelecom()).extracting(ContactPoint::getValue).containsExactly("1", "2");
  }

  @Test
  void addNothingTwice() {
    var stored = stored("RK9");
    var lower = sent("XX1").setTelecom(List.of(phone("1").setRank(1), phone("2")));

    updates.update(stored, lower);
    updates.update(stored, lower);

    assertThat(lower.getTelecom()).extracting(ContactPoint::getValue).containsExactly("1", "2");
  }

  @Test
  void giveWayToAHigherSource() {
    var higher = sent("GP1").setTelecom(List.of(phone("2")));

    updates.update(stored("RK9"), higher);

    assertThat(higher.getTelecom()).extracting(ContactPoint::getValue).containsExactly("2");
  }

  @Test
  void letAPracticeTakeOverTheRegistration() {
    var moved = sent("GP2").setGeneralPractitioner(List.of(new Reference("Organization/GP2")));

    updates.update(stored("GP1"), moved);

    assertThat(moved.getGeneralPractitioner())
        .extracting(Reference::getReference)
        .containsExactly("Organization/GP2");
  }

  @Test
  void letOthersChangeNoRegistration() {
    var moved = sent("RK9").setGeneralPractitioner(List.of(new Reference("Organization/RK9")));

    updates.update(stored("GP1"), moved);

    assertThat(moved.getGeneralPractitioner())
        .extracting(Reference::getReference)
        .containsExactly("Organization/GP1");
  }

  @Test
  void countANamelessSenderLeast() {
    var nameless = sent("").setTelecom(List.of(phone("2")));

    updates.update(stored("XX1"), nameless);

    assertThat(nameless.getTelecom()).extracting(ContactPoint::getValue).containsExactly("1", "2");
  }

  @Test
  void letNamelessSendersOverwriteOneAnother() {
    var nameless = sent("").setTelecom(List.of(phone("2")));

    updates.update(stored(""), nameless);

    assertThat(nameless.getTelecom()).extracting(ContactPoint::getValue).containsExactly("2");
  }

  @Test
  void keepTheIdentifiersOfOthers() {
    var stored = stored("RK9").addIdentifier(mrn("rk9", "7"));
    updates.created(stored);
    var other = sent("XX1").addIdentifier(mrn("xx1", "8"));

    updates.update(stored, other);

    assertThat(values(other)).containsExactly("7", "8");
  }

  @Test
  void letASenderTakeItsOwnIdentifierAway() {
    var stored = stored("RK9").addIdentifier(mrn("rk9", "7"));
    updates.created(stored);
    var again = sent("RK9");

    updates.update(stored, again);

    assertThat(again.getIdentifier()).isEmpty();
  }

  @Test
  void leaveAnIdentifierToItsAssigner() {
    var assigned = mrn("rk9", "7").setAssigner(new Reference("Organization/RK9"));
    var stored = stored("XX1").addIdentifier(assigned);
    var bySender = sent("XX1");
    var byAssigner = sent("RK9");

    updates.update(stored, bySender);
    updates.update(stored, byAssigner);

    assertThat(values(bySender)).containsExactly("7");
    assertThat(values(byAssigner)).isEmpty();
  }

  private PatientUpdates updates(IdentityCheck check) {
    return new PatientUpdates(
        AUTHORITY, new FakeDemographicSources(), new Mismatches(check, new Noted()));
  }

  private Patient stored(String ods) {
    var patient = sent(ods).setTelecom(List.of(phone("1")));
    updates.created(patient);
    reporting.created(patient);
    return patient;
  }

  private static Patient sent(String ods) {
    var patient = new Patient();
    patient.setId("Patient/" + ROBIN);
    patient.addName().setFamily("Example").addGiven("Robin");
    patient.addGeneralPractitioner(new Reference("Organization/GP1"));
    if (!ods.isEmpty()) {
      patient.getMeta().setSource("urn:ods:" + ods);
    }
    return born(patient, "1950-02-03");
  }

  private static Patient born(Patient patient, String date) {
    return patient.setBirthDateElement(new DateType(date));
  }

  private static ContactPoint phone(String number) {
    return new ContactPoint().setValue(number);
  }

  private static Identifier mrn(String system, String value) {
    return new Identifier().setSystem("https://%s.example/mrn".formatted(system)).setValue(value);
  }

  private static List<String> values(Patient patient) {
    return patient.getIdentifier().stream().map(Identifier::getValue).toList();
  }

  private final class Noted implements DataQuality {

    @Override
    public void note(String person, String rule, Optional<String> ods) {
      noted.add("%s %s %s".formatted(person, rule, ods.orElse("")));
    }

    @Override
    public List<Entry> newest(Optional<String> rule, int limit) {
      return List.of(new Entry(ROBIN, "identity-mismatch", Optional.empty(), Instant.EPOCH));
    }
  }
}
