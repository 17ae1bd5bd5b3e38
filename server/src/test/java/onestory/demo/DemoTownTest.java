package onestory.demo;

import static onestory.demo.Told.TOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import onestory.nhsnumber.NhsNumber;
import onestory.nhsnumber.SyntheticNhsNumbers;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class DemoTownTest {

  @Test
  void isTheSameEveryTime() {
    var parser = Told.R4.newJsonParser();
    var again = DemoTown.generate(200, 1950, Told.TODAY);

    assertThat(again.transactions().stream().map(parser::encodeResourceToString))
        .containsExactlyElementsOf(
            TOLD.town().transactions().stream().map(parser::encodeResourceToString).toList());
  }

  @Test
  void isAnotherForAnotherSeed() {
    var other = DemoTown.generate(200, 7, Told.TODAY);

    assertThat(other.people()).isEqualTo(TOLD.town().people());
    assertThat(families(other)).isNotEqualTo(families(TOLD.town()));
  }

  @Test
  void hasTwoHundredPeople() {
    assertThat(patients()).hasSize(200);
    assertThat(patients()).extracting(Told::url).doesNotHaveDuplicates();
  }

  @Test
  void givesEverybodyAValidSyntheticNumberOrATemporaryId() {
    for (var patient : patients()) {
      var id = patient.getIdElement().getIdPart();
      var numbers =
          patient.getIdentifier().stream()
              .filter(i -> NhsNumber.SYSTEM.equals(i.getSystem()))
              .map(i -> i.getValue())
              .toList();
      if (id.startsWith("tmp-")) {
        assertThat(numbers).isEmpty();
      } else {
        assertThat(numbers).containsExactly(id);
        assertThat(SyntheticNhsNumbers.contains(new NhsNumber(id))).isTrue();
      }
    }
  }

  @Test
  void refersOnlyToWhatIsInTheSameBundleOrWasBefore() {
    var known = new HashSet<String>();
    for (var household : chapters()) {
      var here = new HashSet<>(known);
      for (var bundle : household) {
        bundle.getEntry().forEach(e -> here.add(Told.url(e.getResource())));
        bundle.getEntry().stream()
            .flatMap(e -> Told.references(e.getResource()))
            .forEach(reference -> assertThat(here).contains(reference));
      }
      if (household.equals(TOLD.town().directory()) || known.isEmpty()) {
        known.addAll(here);
      }
    }
  }

  @Test
  void isWrittenByPutsInTransactionsOfBearableSize() {
    assertThat(TOLD.town().transactions())
        .allSatisfy(
            bundle -> {
              assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.TRANSACTION);
              assertThat(bundle.getEntry()).hasSizeBetween(1, Transactions.MOST_ENTRIES);
            })
        .flatExtracting(Bundle::getEntry)
        .allSatisfy(
            entry -> {
              assertThat(entry.getRequest().getMethod()).isEqualTo(HTTPVerb.PUT);
              assertThat(entry.getRequest().getUrl()).isEqualTo(Told.url(entry.getResource()));
            });
  }

  @Test
  void isTalkativeAboutMostPeople() {
    var sizes =
        patients().stream()
            .map(p -> TOLD.record(p.getIdElement().getIdPart()).size())
            .sorted()
            .toList();

    assertThat(sizes.get(sizes.size() / 2)).isBetween(15, 25);
  }

  @Test
  void endsWithItsMarker() {
    var bundles = TOLD.town().transactions();

    assertThat(bundles.get(bundles.size() - 1).getEntry())
        .singleElement()
        .satisfies(
            e -> assertThat(Told.url(e.getResource())).isEqualTo("Organization/" + Marker.ID));
  }

  private static List<List<Bundle>> chapters() {
    var town = TOLD.town();
    return Stream.concat(Stream.of(town.directory()), town.households().stream()).toList();
  }

  private static List<Patient> patients() {
    return Told.all(Patient.class, TOLD.everything().toList());
  }

  private static List<String> families(DemoTown town) {
    return town.transactions().stream()
        .flatMap(b -> b.getEntry().stream())
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(Patient.class::isInstance)
        .map(p -> ((Patient) p).getNameFirstRep().getNameAsSingleString())
        .toList();
  }
}
