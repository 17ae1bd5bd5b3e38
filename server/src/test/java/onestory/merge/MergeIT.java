package onestory.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javax.sql.DataSource;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.WholeIndex;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
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
    WholeIndex.require(dataSource);
  }

  @Test
  void reachesExtensionsContainedResourcesAndGroups() {
    var plan = Clinical.plan(new Reference(People.path(robin.wrong())), "With corners");
    plan.getSubject().getIdentifier().setSystem(NhsNumber.SYSTEM).setValue(robin.wrong().value());
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
    assertThat(now.getIdentifier().stream().map(it -> it.getSystem() + "|" + it.getValue()))
        .containsExactly(
            NhsNumber.SYSTEM + "|" + robin.right().value(),
            NhsNumber.SUPERSEDED_SYSTEM + "|" + robin.wrong().value());
    assertThat(now.getIdentifier().get(1).getUse()).isEqualTo(IdentifierUse.OLD);
    assertThat(fhir.post("Patient/$validate", now).body()).doesNotContain("\"error\"");
  }

  @Test
  void takesLinksOfOthersAlongAndLeavesWhatMergesLinked() {
    var first = Duplicate.at(fhir);
    var earlier = new Duplicate(fhir, first.wrong(), robin.wrong());
    assertThat(earlier.merge().status()).isEqualTo(200);
    var sister = People.patient(first.right()).setId(first.right().value());
    var wrong = new Reference(People.path(robin.wrong()));
    ((Patient) sister).addLink().setType(LinkType.SEEALSO).setOther(wrong);
    ((Patient) sister).addExtension("urn:example:twin", wrong.copy());
    assertThat(fhir.put(People.path(first.right()), sister).status()).isEqualTo(200);

    var answer = robin.merge();

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    var now = fhir.get(People.path(first.right())).as(Patient.class);
    assertThat(now.getLinkFirstRep().getOther().getReference())
        .isEqualTo(People.path(robin.right()));
    assertThat(((Reference) now.getExtension().get(0).getValue()).getReference())
        .as("an extension of a Patient stays as it was told")
        .isEqualTo(People.path(robin.wrong()));
    var superseded = fhir.get(People.path(first.wrong())).as(Patient.class);
    assertThat(superseded.getLinkFirstRep().getOther().getReference())
        .as("leads on by way of the one in between")
        .isEqualTo(People.path(robin.wrong()));
  }

  @Test
  void namesPeopleByAnyIdentifierOfExactlyOne() {
    var strayed = robin.plan(robin.wrong(), "Strayed");
    identify(robin.wrong(), "one");
    identify(robin.right(), "two");
    var third = Duplicate.at(fhir);
    identify(third.wrong(), "three");
    identify(third.right(), "three");

    assertNotOne(identified("one", "three"));
    assertNotOne(identified("one", "nobody's"));
    assertThat(fhir.post("Patient/$merge", identified("one", "two")).status()).isEqualTo(200);
    assertThat(subject(strayed)).isEqualTo(People.path(robin.right()));
    assertThat(fhir.post("Patient/$undo-merge", identified("one", "two")).status()).isEqualTo(200);
    assertThat(subject(strayed)).isEqualTo(People.path(robin.wrong()));
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
    WholeIndex.require(dataSource);
    assertThat(robin.merge().status()).isEqualTo(200);
  }

  @Test
  void movesFiveThousandResourcesAtOnceAndBack() {
    robin.observe(5_000);

    var answer = robin.merge();

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(robin.story(robin.right())).hasSize(5_001);
    WholeIndex.require(dataSource);

    assertThat(robin.undo().status()).isEqualTo(200);
    assertThat(robin.story(robin.wrong())).hasSize(5_001);
    assertThat(robin.story(robin.right())).hasSize(1);
    WholeIndex.require(dataSource);
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
    WholeIndex.require(dataSource);
  }

  private void identify(NhsNumber number, String value) {
    var patient = fhir.get(People.path(number)).as(Patient.class);
    patient.addIdentifier(hospital(value));
    assertThat(fhir.put(People.path(number), patient, "If-Match", "W/\"1\"").status())
        .isEqualTo(200);
  }

  private Parameters identified(String source, String target) {
    var parameters = new Parameters();
    parameters.addParameter().setName("source-patient-identifier").setValue(hospital(source));
    parameters.addParameter().setName("target-patient-identifier").setValue(hospital(target));
    return parameters;
  }

  private Identifier hospital(String value) {
    var own = value + "-" + robin.wrong().value();
    return new Identifier().setSystem("urn:example:hospital-number").setValue(own);
  }

  private void assertNotOne(Parameters asked) {
    var answer = fhir.post("Patient/$merge", asked);
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.rule()).isEqualTo("patient-identifier-not-one");
    assertThat(answer.expression()).isEqualTo("Parameters.parameter.value");
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
}
