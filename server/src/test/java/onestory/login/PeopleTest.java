package onestory.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onestory.caller.Role;
import onestory.caller.Sector;
import onestory.nhsnumber.NhsNumber;
import onestory.smart.SignedIn;
import onestory.smart.SignedIn.Citizen;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class PeopleTest {

  private static final String ADA = "9990000018";
  private static final String FRANK = "9990000050";

  private final Shelf shelf = new Shelf();
  private final List<String> actedFor = new ArrayList<>();
  private final People people = new People(shelf, new Proxies(proxy -> List.copyOf(actedFor)));

  @Test
  void areShownWithWhatTellsThemApart() {
    shelf.add(ADA, "Appleyard", "1941-03-09");

    assertThat(search(staff(Sector.PRIMARY), ADA, "", ""))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.name()).isEqualTo("Ada Appleyard");
              assertThat(found.born()).isEqualTo("9 March 1941");
              assertThat(found.number()).isEqualTo("999 000 0018");
              assertThat(found.address()).isEqualTo("2 Mill Lane, Larkmere, ZZ1 1AA");
              assertThat(found.died()).isEmpty();
            });
  }

  @Test
  void areNotFoundByANumberWithAnothersBirthDate() {
    shelf.add(ADA, "Appleyard", "1941-03-09");

    assertThat(search(staff(Sector.VOLUNTARY), ADA, "", "1941-03-10")).isEmpty();
    assertThat(search(staff(Sector.VOLUNTARY), ADA, "", "1941-03-09")).hasSize(1);
  }

  @Test
  void areAskedForTheBirthDateWhereTheNumberAloneTellsTooMuch() {
    var byNumber = new PatientSearch(ADA, "", "");

    assertThat(byNumber.fault(staff(Sector.CARE_PROVIDER))).isPresent();
    assertThat(byNumber.fault(staff(Sector.AMBULANCE))).isEmpty();
  }

  @Test
  void areNotFoundByNameOrTellTheirAddressIfTheyAreProtected() {
    shelf
        .add(ADA, "Vale", "1990-05-01")
        .getMeta()
        .addSecurity()
        .setSystem("http://terminology.hl7.org/CodeSystem/v3-Confidentiality")
        .setCode("R");

    assertThat(search(staff(Sector.PRIMARY), "", "Vale", "1990-05-01")).isEmpty();
    assertThat(search(staff(Sector.PRIMARY), ADA, "", ""))
        .extracting(Found::address)
        .containsExactly("protected, not shown here");
  }

  @Test
  void cannotBeLookedForByCitizensAndProxies() {
    shelf.add(ADA, "Appleyard", "1941-03-09");

    assertThat(search(citizen(), ADA, "", "1941-03-09")).isEmpty();
    assertThat(search(people.asProxy(citizen()), ADA, "", "1941-03-09")).isEmpty();
  }

  @Test
  void areThoseForWhomAProxyMayAct() {
    shelf.add(FRANK, "Tolland", "1948-02-02");
    actedFor.add(FRANK);

    assertThat(people.asProxy(citizen()).sector()).isEqualTo(Sector.PROXY);
    assertThat(people.actedForBy(citizen())).extracting(Found::id).containsExactly(FRANK);
  }

  @Test
  void makeNoProxyOfSomebodyWhoMayActForNobody() {
    assertThat(people.asProxy(citizen()).sector()).isEqualTo(Sector.CITIZEN);
    assertThat(people.asProxy(staff(Sector.ACUTE)).sector()).isEqualTo(Sector.ACUTE);
  }

  private List<Found> search(SignedIn by, String number, String family, String born) {
    return people.search(new PatientSearch(number, family, born).search(), by);
  }

  private static SignedIn staff(Sector sector) {
    return new SignedIn(
        "one",
        Optional.empty(),
        Optional.of("Z9A"),
        sector,
        Optional.of(Role.CLINICIAN),
        Optional.empty(),
        Optional.empty());
  }

  private static SignedIn citizen() {
    return new SignedIn(
        "maureen",
        Optional.empty(),
        Optional.empty(),
        Sector.CITIZEN,
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Citizen(new NhsNumber("9990000042").value(), "P9")));
  }

  /** Patients in memory. */
  private static final class Shelf implements PatientRecords {

    private final List<Patient> patients = new ArrayList<>();

    Patient add(String id, String family, String born) {
      var patient = new Patient();
      patient.setId(id);
      patient.addName().setFamily(family).addGiven("Ada");
      patient.setBirthDateElement(new DateType(born));
      patient.addAddress().addLine("2 Mill Lane").setCity("Larkmere").setPostalCode("ZZ1 1AA");
      patients.add(patient);
      return patient;
    }

    @Override
    public Optional<Patient> numbered(String id) {
      return patients.stream().filter(one -> one.getIdPart().equals(id)).findFirst();
    }

    @Override
    public List<Patient> named(String family, String born) {
      return patients.stream()
          .filter(one -> one.getNameFirstRep().getFamily().equals(family))
          .toList();
    }
  }
}
