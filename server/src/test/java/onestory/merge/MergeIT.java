package onestory.merge;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import onestory.record.IndexVerification;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class MergeIT {

  @LocalServerPort private int port;
  @Autowired private DataSource dataSource;
  @Autowired private FhirContext context;

  private FhirHttp fhir;
  private Duplicate robin;

  @BeforeEach
  void client() {
    fhir = new FhirHttp(port);
    robin = Duplicate.at(fhir);
  }

  @Test
  void makesTheStoryWholeUnderTheNumberThatStays() {
    var mine = robin.plan(robin.right(), "Mine");
    var strayed = robin.plan(robin.wrong(), "Strayed");

    var answer = robin.merge();

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(robin.story(robin.right())).contains(mine, strayed, People.path(robin.right()));
    assertThat(robin.story(robin.right())).doesNotContain(People.path(robin.wrong()));
    assertThat(subject(strayed)).isEqualTo(People.path(robin.right()));
    assertThat(fhir.get(strayed).as(CarePlan.class).getMeta().getSource())
        .startsWith("urn:ods:Z99001");
    assertIndexWhole();
  }

  @Test
  void reachesExtensionsContainedResourcesAndGroups() {
    var plan = Clinical.plan(new Reference(People.path(robin.wrong())), "With corners");
    plan.addExtension("urn:example:carer", new Reference(People.path(robin.wrong())));
    var contained = Clinical.plan(new Reference(People.path(robin.wrong())), "Within");
    contained.setId("within");
    plan.addContained(contained);
    plan.addBasedOn(new Reference("#within"));
    var path = "CarePlan/" + fhir.post("CarePlan", plan).as(CarePlan.class).getIdPart();
    var group = new Group().setType(Group.GroupType.PERSON).setActual(true);
    group.addMember().setEntity(new Reference(People.path(robin.wrong())));
    var roll = "Group/" + fhir.post("Group", group).as(Group.class).getIdPart();

    robin.merge();

    assertThat(fhir.get(path).body()).doesNotContain(robin.wrong().value());
    assertThat(fhir.get(roll).body())
        .contains(robin.right().value())
        .doesNotContain(robin.wrong().value());
  }

  @Test
  void linksBothPatients() {
    robin.merge();

    var old = fhir.get(People.path(robin.wrong())).as(Patient.class);
    var now = fhir.get(People.path(robin.right())).as(Patient.class);
    assertThat(old.getActive()).isFalse();
    assertThat(old.getLinkFirstRep().getType()).isEqualTo(LinkType.REPLACEDBY);
    assertThat(old.getLinkFirstRep().getOther().getReference())
        .isEqualTo(People.path(robin.right()));
    assertThat(now.getLinkFirstRep().getType()).isEqualTo(LinkType.REPLACES);
    assertThat(now.getIdentifier()).hasSize(2);
  }

  @Test
  void refusesLaterWritesAndNamesTheNewOne() {
    var strayed = robin.plan(robin.wrong(), "Strayed");
    robin.merge();
    var old = People.patient(robin.wrong());
    old.setId(robin.wrong().value());
    var again = Clinical.plan(new Reference(People.path(robin.wrong())), "Again");
    var moved = Clinical.plan(new Reference(People.path(robin.wrong())), "Strayed");
    moved.setId(strayed);

    assertSuperseded(fhir.put(People.path(robin.wrong()), old));
    assertSuperseded(fhir.post("Patient", People.patient(robin.wrong())));
    assertSuperseded(fhir.post("CarePlan", again));
    assertSuperseded(fhir.put(strayed, moved));
    assertThat(robin.story(robin.right())).hasSize(2);
  }

  @Test
  void makesTheOldNumberAnswerForTheNewAndSaySo() {
    var strayed = robin.plan(robin.wrong(), "Strayed");
    robin.merge();

    var story = fhir.get(People.path(robin.wrong()) + "/$story");

    assertThat(story.header("Content-Location")).endsWith(People.path(robin.right()) + "/$story");
    assertThat(robin.story(robin.wrong())).contains(strayed, People.path(robin.right()));
    assertThat(fhir.all("CarePlan?patient=" + People.path(robin.wrong()))).hasSize(1);
    assertThat(fhir.all("CarePlan?subject.identifier=" + robin.wrong().value())).hasSize(1);
  }

  @Test
  void leavesOnePersonToBeFound() {
    robin.merge();

    var byOld = fhir.all("Patient?identifier=" + robin.wrong().value());
    var all = fhir.all("Patient?family=Example&_count=200");

    assertThat(byOld).singleElement().asString().startsWith(People.path(robin.right()) + "/");
    assertThat(all).anyMatch(it -> it.startsWith(People.path(robin.right()) + "/"));
    assertThat(all).noneMatch(it -> it.startsWith(People.path(robin.wrong()) + "/"));
    assertThat(fhir.all("Patient?_id=" + robin.wrong().value())).hasSize(1);
  }

  @Test
  void writesNothingInAPreview() {
    var strayed = robin.plan(robin.wrong(), "Strayed");
    var asked = robin.parameters();
    asked.addParameter("preview", new BooleanType(true));

    var answer = fhir.post("Patient/$merge", asked);

    assertThat(answer.body()).contains("CarePlan").contains("Nothing has been written");
    assertThat(subject(strayed)).isEqualTo(People.path(robin.wrong()));
    assertThat(fhir.get(People.path(robin.wrong())).as(Patient.class).getMeta().getVersionId())
        .isEqualTo("1");
  }

  @Test
  void refusesWhatIsNoMergeOfTwo() {
    var same = new Duplicate(fhir, robin.wrong(), robin.wrong());
    var unknown = new Duplicate(fhir, robin.wrong(), People.number());
    var delete = robin.parameters();
    delete.addParameter("delete-source", new BooleanType(true));

    assertThat(same.merge().rule()).isEqualTo("merge-same-patient");
    assertThat(unknown.merge().rule()).isEqualTo("merge-unknown-patient");
    assertThat(fhir.post("Patient/$merge", new Parameters()).rule()).isEqualTo("merge-needs-two");
    assertThat(fhir.post("Patient/$merge", delete).rule()).isEqualTo("merge-keeps-source");
    assertThat(robin.merge().status()).isEqualTo(200);
    assertSuperseded(robin.merge());
  }

  @Test
  void tellsWhoHoldsTheOldNumber() {
    robin.plan(robin.wrong(), "Strayed");

    robin.merge();

    assertThat(
            new JdbcTemplate(dataSource)
                .queryForList(
                    "select ods from onestory.identity_notice where old_id = ? order by ods",
                    String.class,
                    robin.wrong().value()))
        .containsExactly("RK9", "Z99001");
  }

  @Test
  void isUndoneAsAWholeIfItCannotEnd() {
    var strayed = robin.plan(robin.wrong(), "Strayed");
    var jdbc = new JdbcTemplate(dataSource);
    jdbc.execute(
        "create function onestory.stop() returns trigger language plpgsql as"
            + " $$ begin raise exception 'stop'; end $$");
    jdbc.execute(
        "create trigger stop before insert on onestory.merge_reference"
            + " execute function onestory.stop()");

    var answer = robin.merge();

    jdbc.execute("drop function onestory.stop() cascade");
    assertThat(answer.status()).isEqualTo(500);
    assertThat(subject(strayed)).isEqualTo(People.path(robin.wrong()));
    assertThat(robin.story(robin.wrong())).hasSize(2);
    assertThat(fhir.get(People.path(robin.wrong())).as(Patient.class).hasActive()).isFalse();
    assertIndexWhole();
    assertThat(robin.merge().status()).isEqualTo(200);
  }

  @Test
  void movesFiveThousandResourcesAtOnce() {
    robin.observe(5_000);

    var answer = robin.merge();

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(robin.story(robin.right())).hasSize(5_001);
    assertIndexWhole();
  }

  @Test
  void losesNothingThatIsWrittenMeanwhile() {
    robin.observe(300);
    var writers =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    fhir.sendAsync(
                        "POST",
                        "CarePlan",
                        Clinical.plan(new Reference(People.path(robin.wrong())), "plan " + i)))
            .toList();
    var merged = robin.merge();

    var answers = writers.stream().map(writer -> writer.join().status()).toList();
    assertThat(merged.status()).as(merged.body()).isEqualTo(200);
    assertThat(answers).isSubsetOf(201, 422);
    var stored = (int) answers.stream().filter(status -> status == 201).count();
    assertThat(robin.story(robin.right())).hasSize(301 + stored);
    assertThat(fhir.all("CarePlan?_count=1000&patient=" + robin.right().value())).hasSize(stored);
    assertIndexWhole();
  }

  private void assertSuperseded(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.rule()).isEqualTo("superseded-patient");
    assertThat(answer.as(OperationOutcome.class).getIssueFirstRep().getDiagnostics())
        .contains(People.path(robin.right()));
  }

  private String subject(String plan) {
    return fhir.get(plan).as(CarePlan.class).getSubject().getReference();
  }

  private void assertIndexWhole() {
    var report = new IndexVerification(dataSource, context).verify(count -> {});
    assertThat(report.examples()).isEmpty();
    assertThat(report.isClean()).isTrue();
  }
}
