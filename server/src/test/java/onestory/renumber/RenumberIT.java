package onestory.renumber;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import onestory.record.IndexVerification;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class RenumberIT {

  @LocalServerPort private int port;
  @Autowired private DataSource dataSource;
  @Autowired private FhirContext context;

  private FhirHttp fhir;
  private Secret secret;

  @BeforeEach
  void client() {
    fhir = new FhirHttp(port);
    secret = Secret.at(fhir);
  }

  @Test
  void tellsTheWholeStoryUnderTheNewNumber() {
    var plan = Clinical.plan(secret.oldPerson(), "Usual plan");
    secret.told("CarePlan", Secret.from("Z99001", plan));
    secret.observe(20);

    var answer = secret.change();

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(secret.story(secret.now())).hasSize(22).contains(People.path(secret.now()));
    var now = only("CarePlan").as(Bundle.class).getEntryFirstRep().getResource();
    assertThat(((CarePlan) now).getTitle()).isEqualTo("Usual plan");
    assertThat(now.getMeta().getSource()).startsWith("urn:ods:Z99001");
    assertThat(now.getMeta().getVersionId()).isEqualTo("1");
    assertIndexWhole();
  }

  @Test
  void keepsWhatRefersToEachOther() {
    var observation = secret.told("Observation", Clinical.observation(secret.oldPerson(), "Pale"));
    var first = Clinical.plan(secret.oldPerson(), "First");
    first.addActivity().addOutcomeReference(new Reference(observation));
    var plan = secret.told("CarePlan", first);
    var part = Clinical.plan(secret.oldPerson(), "Part").addPartOf(new Reference(plan));
    part.addExtension("urn:example:seen", new Reference(observation));
    secret.told("CarePlan", part);
    var provenance = new Provenance().addTarget(new Reference(plan));
    provenance.setRecordedElement(new InstantType("2026-11-23T09:30:00Z"));
    provenance.addAgent().setWho(new Reference().setDisplay("GP"));
    var origin = secret.told("Provenance", provenance);

    assertThat(secret.change().status()).isEqualTo(200);

    var seen = path("Observation");
    var plans = only("CarePlan").body();
    assertThat(plans).contains("\"reference\":\"" + seen + "\"").doesNotContain(observation, plan);
    assertThat(secret.story(secret.now()))
        .filteredOn(it -> it.startsWith("CarePlan/"))
        .hasSize(2)
        .anySatisfy(
            it -> {
              assertThat(plans).contains("\"reference\":\"" + it + "\"");
              assertThat(fhir.get("Provenance?target=" + it).as(Bundle.class).getTotal())
                  .isEqualTo(1);
            });
    assertThat(fhir.get(origin).status()).isEqualTo(404);
  }

  @Test
  void writesNothingInAPreview() {
    var plan = secret.told("CarePlan", Clinical.plan(secret.oldPerson(), "Usual plan"));

    var answer = secret.preview();

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("CarePlan").contains("Nothing has been written");
    assertThat(secret.story(secret.old())).contains(plan, People.path(secret.old()));
    assertThat(fhir.get(plan).as(CarePlan.class).getMeta().getVersionId()).isEqualTo("1");
    assertThat(fhir.get(People.path(secret.now())).status()).isEqualTo(404);
    assertThat(sealed()).isZero();
    assertThat(secret.told("CarePlan", Clinical.plan(secret.oldPerson(), "Another"))).isNotNull();
    assertIndexWhole();
  }

  @Test
  void countsAndSaysWhomToTell() {
    secret.told("CarePlan", Secret.from("Z99001", Clinical.plan(secret.oldPerson(), "Plan")));
    var seen = Clinical.observation(secret.oldPerson(), "Ms " + secret.oldFamily() + " was pale");
    seen.addIdentifier().setSystem("urn:example:lab").setValue("L1");
    secret.told("Observation", seen);
    var preview = secret.preview().as(Parameters.class);

    var answer = secret.change();

    var told = answer.as(Parameters.class);
    assertThat(counts(told, "written")).containsExactly("CarePlan 1", "Observation 1");
    assertThat(counts(told, "left-behind")).containsExactly("identifier 1", "name 1");
    assertThat(counts(preview, "written")).isEqualTo(counts(told, "written"));
    assertThat(told.getParameters("tell")).extracting(Object::toString).hasSize(2);
    assertThat(answer.body()).contains("RK9", "Z99001");
    assertThat(answer.body()).doesNotContain(secret.old().value(), secret.now().value());
  }

  @Test
  void sealsEveryVersion() {
    var path = secret.told("CarePlan", Clinical.plan(secret.oldPerson(), "First"));
    var plan = fhir.get(path).as(CarePlan.class).setTitle("Second");
    assertThat(fhir.put(path, plan, "If-Match", "W/\"1\"").status()).isEqualTo(200);

    secret.change();

    var bodies =
        new JdbcTemplate(dataSource)
            .queryForList(
                "select content::text from onestory.sealed_row where person = ?"
                    + " and origin = 'hfj_res_ver'",
                String.class,
                secret.old().value());
    assertThat(bodies).hasSize(3);
    assertThat(String.join("", bodies)).contains("First", "Second", secret.oldFamily());
    assertThat(String.join("", bodies)).doesNotContain(secret.now().value(), secret.newFamily());
  }

  @Test
  void isUndoneAsAWholeIfItCannotEnd() {
    var plan = secret.told("CarePlan", Clinical.plan(secret.oldPerson(), "Plan"));
    var jdbc = new JdbcTemplate(dataSource);
    jdbc.execute(
        "create function onestory.halt() returns trigger language plpgsql as $$ begin"
            + " if new.person = '%s' then raise exception 'halt %%', new.person; end if;"
                .formatted(secret.now().value())
            + " return new; end $$");
    jdbc.execute(
        "create trigger halt before insert on onestory.person_revision for each row"
            + " execute function onestory.halt()");

    var answer = secret.change();

    jdbc.execute("drop function onestory.halt() cascade");
    assertThat(answer.status()).as(answer.body()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain(secret.old().value(), secret.now().value());
    assertThat(secret.story(secret.old()))
        .containsExactlyInAnyOrder(People.path(secret.old()), plan);
    assertThat(fhir.get(People.path(secret.now())).status()).isEqualTo(404);
    assertThat(sealed()).isZero();
    assertIndexWhole();
    assertThat(secret.change().status()).isEqualTo(200);
  }

  @Test
  void losesNothingThatIsWrittenMeanwhile() {
    secret.observe(300);
    var writers =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    fhir.sendAsync(
                        "POST", "CarePlan", Clinical.plan(secret.oldPerson(), "plan " + i)))
            .toList();

    var changed = secret.change();

    var answers = writers.stream().map(writer -> writer.join().status()).toList();
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(answers).isSubsetOf(201, 422);
    var stored = (int) answers.stream().filter(status -> status == 201).count();
    assertThat(secret.story(secret.now())).hasSize(301 + stored);
    assertThat(fhir.all("CarePlan?_count=1000&patient=" + secret.now().value())).hasSize(stored);
    assertThat(fhir.all("CarePlan?_count=1000&patient=" + secret.old().value())).isEmpty();
    assertIndexWhole();
  }

  @Test
  void takesHundredsOfResourcesAtOnce() {
    var count = Integer.getInteger("onestory.renumber.resources", 500);
    secret.observe(count);

    var answer = secret.change();

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(secret.story(secret.now())).hasSize(count + 1);
    assertIndexWhole();
  }

  private FhirHttp.Answer only(String type) {
    return fhir.get(type + "?patient=" + secret.now().value());
  }

  private String path(String type) {
    var resource = only(type).as(Bundle.class).getEntryFirstRep().getResource();
    return type + "/" + resource.getIdPart();
  }

  private int sealed() {
    return new JdbcTemplate(dataSource)
        .queryForObject(
            "select count(*) from onestory.sealed_row where person = ?",
            Integer.class,
            secret.old().value());
  }

  private static List<String> counts(Parameters told, String name) {
    return told.getParameter().stream()
        .filter(parameter -> name.equals(parameter.getName()))
        .map(
            parameter ->
                parameter.getPart().get(0).getValue().primitiveValue()
                    + " "
                    + ((IntegerType) parameter.getPart().get(1).getValue()).getValue())
        .toList();
  }

  private void assertIndexWhole() {
    var report = new IndexVerification(dataSource, context).verify(count -> {});
    assertThat(report.examples()).isEmpty();
    assertThat(report.isClean()).isTrue();
  }
}
