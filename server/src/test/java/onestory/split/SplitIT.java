package onestory.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.story.RichPerson;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import onestory.testing.Transaction;
import onestory.testing.WholeIndex;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is another person's goes on in that person's record, and nowhere else. */
@IntegrationTest
class SplitIT {

  // What a story tells because something refers to it.
  private static final Set<String> CONTEXT =
      Set.of(
          "Patient",
          "Organization",
          "Practitioner",
          "PractitionerRole",
          "Location",
          "Medication",
          "Device");

  @LocalServerPort private int port;
  @Autowired private DataSource dataSource;

  private FhirHttp fhir;
  private Confused robin;

  @BeforeEach
  void client() {
    fhir = new FhirHttp(port);
    robin = Confused.at(fhir);
  }

  @Test
  void putsBothStoriesRight() {
    var mine = robin.add(robin.seen("Mine"));
    var strayed = robin.add(robin.seen("Strayed"));

    var answer = robin.split(strayed);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    var now = Confused.moved(answer, strayed);
    assertThat(robin.story(robin.wrong()))
        .containsExactlyInAnyOrder(People.path(robin.wrong()), mine);
    assertThat(robin.story(robin.right()))
        .containsExactlyInAnyOrder(People.path(robin.right()), now);
    assertThat(fhir.get(now).body()).contains("Strayed").doesNotContain(robin.wrong().value());
    WholeIndex.require(dataSource);
  }

  @Test
  void keepsTheHistoryOfBoth() {
    var strayed = robin.add(robin.seen("At first"));
    fhir.put(strayed, robin.seen("Then").setId(strayed));

    var now = Confused.moved(robin.split(strayed), strayed);

    assertThat(fhir.all(strayed + "/_history")).hasSize(3);
    assertThat(fhir.get(strayed + "/_history/1").body()).contains("At first");
    assertThat(fhir.get(strayed + "/_history/2").body()).contains("Then");
    assertThat(fhir.get(strayed).body()).contains("entered-in-error").contains("Then");
    assertThat(fhir.all(now + "/_history")).hasSize(1);
  }

  @Test
  void movesEverythingOfARichPerson() {
    var rich = new Confused(fhir, RichPerson.tell(fhir), robin.right());
    var before = rich.story(rich.wrong());
    var chosen = before.stream().filter(path -> !CONTEXT.contains(type(path))).toList();

    var answer = rich.split(chosen.toArray(String[]::new));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(chosen).hasSizeGreaterThan(9);
    assertThat(types(rich.story(rich.right()))).containsExactlyElementsOf(types(before));
    assertThat(rich.story(rich.wrong())).containsExactly(People.path(rich.wrong()));
    for (var path : chosen) {
      assertThat(fhir.get(Confused.moved(answer, path)).body())
          .contains(People.path(rich.right()))
          .doesNotContain(rich.wrong().value());
      assertValid(path);
      assertValid(Confused.moved(answer, path));
    }
    WholeIndex.require(dataSource);
  }

  @Test
  void reachesExtensionsContainedResourcesAndWordsBesideAReference() {
    var plan = Clinical.plan(robin.subject().setDisplay("Mrs Wrong"), "With corners");
    plan.getSubject().getIdentifier().setSystem(NhsNumber.SYSTEM).setValue(robin.wrong().value());
    plan.addExtension("urn:example:carer", robin.subject());
    plan.addContained(robin.seen("Within").setId("within"));
    plan.addSupportingInfo(new Reference("#within"));
    var before = robin.add(plan);

    var now = fhir.get(Confused.moved(robin.split(before), before)).body();

    assertThat(now).doesNotContain(robin.wrong().value()).doesNotContain("Mrs Wrong");
    assertThat(now.split(People.path(robin.right()), -1)).as("named three times").hasSize(4);
  }

  @Test
  void mapsReferencesAmongTheChosenAlsoInACircle() {
    var seen = robin.add(robin.seen("Seen"));
    var other = robin.add(robin.seen("Other").addDerivedFrom(new Reference(seen)));
    fhir.put(seen, robin.seen("Seen").addDerivedFrom(new Reference(other)).setId(seen));
    var report = robin.add(robin.report(seen, other + "/_history/1"));

    var answer = robin.split(report, other, seen);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    var results = fhir.get(Confused.moved(answer, report)).as(DiagnosticReport.class).getResult();
    assertThat(results.stream().map(Reference::getReference))
        .containsExactly(Confused.moved(answer, seen), Confused.moved(answer, other));
    assertThat(derivedFrom(Confused.moved(answer, seen))).isEqualTo(Confused.moved(answer, other));
    assertThat(derivedFrom(Confused.moved(answer, other))).isEqualTo(Confused.moved(answer, seen));
  }

  @Test
  void keepsTheOrganisationAndTellsItWhereItsResourceIs() {
    var strayed = robin.seen("Strayed");
    strayed.getMeta().setSource("urn:ods:RK9");
    var before = robin.add(strayed);

    var now = Confused.moved(robin.split(before), before);

    assertThat(fhir.get(now).as(Observation.class).getMeta().getSource()).startsWith("urn:ods:RK9");
    assertThat(
            new JdbcTemplate(dataSource)
                .queryForList(
                    "select ods || ' ' || act || ' ' || new_id from onestory.identity_notice"
                        + " where old_id = ?",
                    String.class,
                    before))
        .containsExactly("RK9 split " + now);
  }

  @Test
  void letsConditionalUpdatesMeetTheRightOne() {
    var strayed = robin.seen("Strayed");
    var value = "split-" + robin.wrong().value();
    strayed.addIdentifier().setSystem("urn:example:lab").setValue(value);
    var before = robin.add(strayed);
    var now = Confused.moved(robin.split(before), before);

    var next = Clinical.observation(new Reference(People.path(robin.right())), "Corrected");
    next.addIdentifier().setSystem("urn:example:lab").setValue(value);
    var answer = fhir.put("Observation?identifier=urn:example:lab|" + value, next);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(fhir.get(now).body()).contains("Corrected");
    assertThat(fhir.get(before).as(Observation.class).getIdentifier()).isEmpty();
  }

  @Test
  void withdrawsWhatHasNoSuchStatus() {
    var daughter = new RelatedPerson().setPatient(robin.subject());
    daughter.addName().setFamily("Example").addGiven("June");
    var strayed = robin.add(daughter);

    var now = Confused.moved(robin.split(strayed), strayed);

    assertThat(robin.story(robin.wrong())).containsExactly(People.path(robin.wrong()));
    assertThat(robin.story(robin.right())).contains(now);
    assertThat(fhir.get(strayed).as(RelatedPerson.class).getActive()).isFalse();
    assertThat(fhir.get(now).as(RelatedPerson.class).hasActive()).isFalse();
    WholeIndex.require(dataSource);
  }

  @Test
  void listsWhatStillRefersToTheMovedAndStillNamesTheWrongPerson() {
    var strayed = robin.add(robin.seen("Said by Mrs Example, number " + robin.wrong().display()));
    var plan = Clinical.plan(robin.subject(), "Mine");
    plan.addExtension("urn:example:because", new Reference(strayed));
    var mine = robin.add(plan);
    var report = robin.add(robin.report(strayed));

    var answer = robin.split(strayed);

    assertThat(Confused.referrals(answer, "still-refers"))
        .containsExactlyInAnyOrder(
            mine + " CarePlan.extension[0].value " + strayed,
            report + " DiagnosticReport.result[0] " + strayed);
    assertThat(Confused.listed(answer, "still-names"))
        .containsExactly(Confused.moved(answer, strayed));
  }

  @Test
  void writesNothingInAPreview() {
    var left = robin.add(robin.seen("Left"));
    var strayed = robin.add(robin.report(left));

    var answer = robin.split(robin.with("preview", strayed));

    assertThat(answer.body()).contains("Nothing has been written");
    assertThat(Confused.referrals(answer, "crosses"))
        .containsExactly(strayed + " DiagnosticReport.result[0] " + left);
    assertThat(fhir.all(strayed + "/_history")).hasSize(1);
    assertThat(robin.story(robin.wrong())).contains(strayed, left);
    assertThat(robin.story(robin.right())).containsExactly(People.path(robin.right()));
  }

  @Test
  void canBeSplitBack() {
    var strayed = robin.add(robin.seen("Strayed"));
    var there = Confused.moved(robin.split(strayed), strayed);
    var back = new Confused(fhir, /* wrong= */ robin.right(), /* right= */ robin.wrong());

    var here = Confused.moved(back.split(there), there);

    assertThat(robin.story(robin.wrong())).contains(here);
    assertThat(robin.story(robin.right())).containsExactly(People.path(robin.right()));
    assertThat(fhir.put(strayed, robin.seen("Again").setId(strayed)).body()).contains(here);
  }

  @Test
  void movesAThousandAtOnce() {
    var bundle = new Transaction();
    for (var i = 0; i < 1_000; i++) {
      bundle.post(robin.seen("no " + i));
    }
    assertThat(fhir.post("", bundle.bundle()).status()).isEqualTo(200);
    var chosen = robin.story(robin.wrong()).stream().filter(it -> it.startsWith("Obs")).toList();

    var answer = robin.split(chosen.toArray(String[]::new));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(robin.story(robin.right())).hasSize(1_001);
    assertThat(robin.story(robin.wrong())).hasSize(1);
    WholeIndex.require(dataSource);
  }

  private String derivedFrom(String path) {
    return fhir.get(path).as(Observation.class).getDerivedFromFirstRep().getReference();
  }

  private void assertValid(String path) {
    var resource = (Resource) FhirHttp.json().parseResource(fhir.get(path).body());
    resource.getMeta().getProfile().clear();
    var outcome = fhir.post(type(path) + "/$validate", resource).as(OperationOutcome.class);
    assertThat(outcome.getIssue())
        .as("%s %s", path, FhirHttp.json().encodeResourceToString(outcome))
        .filteredOn(issue -> issue.getSeverity() == IssueSeverity.ERROR)
        // A write of what has moved is refused, and $validate says so: only its content is meant
        // here.
        .allMatch(SplitIT::tellsOfTheMove);
  }

  private static boolean tellsOfTheMove(OperationOutcomeIssueComponent issue) {
    return "moved-by-split".equals(issue.getDetails().getCodingFirstRep().getCode());
  }

  private static List<String> types(List<String> paths) {
    return paths.stream().map(SplitIT::type).sorted().toList();
  }

  private static String type(String path) {
    return Arrays.asList(path.split("/", -1)).get(0);
  }
}
