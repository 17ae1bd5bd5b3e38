package onestory.renumber;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** After a confidential change nothing in any answer, table or log ties two numbers together. */
@IntegrationTest
class RenumberSecrecyIT {

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  @LocalServerPort private int port;
  @Autowired private DataSource dataSource;
  private FhirHttp fhir;
  private RichSecret rich;
  private Secret secret;
  private Instant begun;

  @BeforeEach
  void change() {
    begun = Instant.now();
    log.start();
    root().addAppender(log);
    fhir = new FhirHttp(port);
    rich = RichSecret.at(fhir);
    secret = rich.secret;
    var answer = secret.change("X-Request-ID", "change-" + rich.requestId);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  @AfterEach
  void stopListening() {
    root().detachAppender(log);
  }

  @Test
  void holdsInEveryAnswerAboutTheNewNumber() {
    var asked = aboutTheNew();

    var answers = new ArrayList<Answer>();
    asked.forEach(path -> answers.addAll(pages(path)));
    answers.add(fhir.post("Patient/$match", resource(secret.after())));
    answers.add(secret.change("X-Request-ID", "change-" + rich.requestId));

    assertThat(answers).hasSizeGreaterThan(60);
    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
    assertSilent(answers, oldTraces());
    assertThat(secret.story(secret.now())).hasSize(rich.paths.size() - 2);
    assertNothingLogged();
  }

  @Test
  void holdsInEveryAnswerAboutTheOldNumber() {
    var unknown = People.number().value();
    var answers = new ArrayList<Answer>();
    for (var path : rich.paths) {
      var type = path.substring(0, path.indexOf('/'));
      for (var ending : List.of("", "/_history", "/_history/1")) {
        var answer = fhir.get(path + ending);
        assertThat(answer.status()).as(path + ending).isEqualTo(404);
        assertThat(plain(answer, path))
            .isEqualTo(plain(fhir.get(type + "/" + unknown + ending), type + "/" + unknown));
        answers.add(answer);
      }
    }
    for (var search : List.of("CarePlan?patient=", "Patient?identifier=", "Patient?_id=")) {
      var found = fhir.get(search + secret.old().value());
      assertThat(found.as(Bundle.class).getEntry()).as(search).isEmpty();
      answers.add(found);
    }
    answers.add(fhir.get("Patient?family=" + secret.oldFamily()));
    answers.add(fhir.get("CarePlan?identifier=urn:example:plans|" + rich.label));
    answers.add(fhir.get(People.path(secret.old()) + "/$story"));
    answers.add(fhir.get(People.path(secret.old()) + "/$everything"));
    answers.add(fhir.post("Patient/$match", resource(secret.before())));
    rich.nexts.forEach(next -> answers.add(fhir.get(next)));
    answers.add(fhir.post("Patient/$undo-merge", merge()));
    answers.add(fhir.post("Patient/$merge", merge()));
    answers.add(secret.change());

    assertThat(answers.get(answers.size() - 1).rule()).isEqualTo("change-number-unknown");
    assertSilent(answers, newTraces());
    assertNothingLogged();
  }

  @Test
  void holdsInEveryRefusalOfAWriteUnderTheOldNumber() {
    var byNumber = new Reference().setIdentifier(number(secret.old().value()));
    var plan = Clinical.plan(secret.oldPerson(), "Again");
    var old = RichSecret.with(secret.before(), secret.old().value());
    var keeping = RichSecret.with(secret.after(), secret.now().value());
    keeping.addIdentifier(number(secret.old().value()).setUse(Identifier.IdentifierUse.OLD));
    var path = "CarePlan/" + rich.paths.get(3).split("/", 2)[1];
    var refused =
        List.of(
            fhir.post("CarePlan", plan),
            fhir.post("CarePlan", rich.repeated(), "X-Request-ID", rich.requestId),
            fhir.post("CarePlan", Clinical.plan(byNumber, "Again")),
            fhir.post("Patient", secret.before()),
            fhir.put(People.path(secret.old()), old),
            fhir.put("Patient?identifier=" + secret.old().value(), secret.before()),
            fhir.put(People.path(secret.now()), keeping, "If-Match", "W/\"1\""),
            fhir.post("", new Transaction().post(plan).bundle()),
            fhir.post("", new Transaction().post(secret.before()).post(plan).bundle()),
            fhir.put("CarePlan?identifier=urn:example:plans|" + rich.label, plan));

    assertThat(refused)
        .allSatisfy(answer -> assertThat(answer.rule()).isEqualTo("nhs-number-withdrawn"));
    var again = RichSecret.with(Clinical.plan(secret.newPerson(), "Under the old id"), path);
    var id = fhir.put(path, again);
    assertThat(id.rule()).isEqualTo("resource-id-withdrawn");
    assertThat(fhir.patch(path, "[{\"op\":\"add\",\"path\":\"/title\",\"value\":\"x\"}]").status())
        .isEqualTo(404);
    assertSilent(refused, newTraces());
    assertThat(fhir.get(People.path(secret.old())).status()).isEqualTo(404);
    assertThat(fhir.all("CarePlan?patient=" + secret.now().value())).hasSize(2);
    assertNothingLogged();
  }

  @Test
  void holdsInEveryTableButTheSeal() {
    var jdbc = new JdbcTemplate(dataSource);
    var columns = 0;
    for (var table : tables(jdbc)) {
      for (var number : List.of(secret.old(), rich.earlier)) {
        var found =
            jdbc.queryForObject(
                "select count(*) from %s as t where t::text like '%%%s%%' or t::text like '%%%s%%'"
                    .formatted(table, number.value(), hex(number.value())),
                Integer.class);
        assertThat(found).as(table).isZero();
      }
      columns++;
    }
    assertThat(columns).isGreaterThan(40);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from onestory.sealed_row where content::text like ?",
                Integer.class,
                "%" + secret.now().value() + "%"))
        .isZero();
    assertThat(
            jdbc.queryForList(
                "select distinct person from onestory.sealed_row where content::text like ?",
                String.class,
                "%" + secret.old().value() + "%"))
        .containsExactly(secret.old().value());
  }

  private static List<String> tables(JdbcTemplate jdbc) {
    return jdbc.queryForList(
        """
        select format('%I.%I', table_schema, table_name) from information_schema.tables
        where table_schema in ('public', 'onestory') and table_type = 'BASE TABLE'
          and table_name not in ('sealed_row', 'withdrawn_id')
        """,
        String.class);
  }

  private List<String> aboutTheNew() {
    var number = secret.now().value();
    var asked = new ArrayList<String>();
    for (var path : secret.story(secret.now())) {
      var type = path.substring(0, path.indexOf('/'));
      asked.addAll(List.of(path, path + "/_history", path + "/_history/1"));
      asked.add("Patient".equals(type) ? "Patient?_id=" + number : type + "?patient=" + number);
      asked.add("%s/_history?_count=100&_since=%s".formatted(type, begun));
    }
    asked.addAll(
        List.of(
            "Patient/%s/$everything?_count=1000".formatted(number),
            "Patient/%s/$story".formatted(number),
            "Patient/%s/$story?_format=xml".formatted(number),
            "Patient/%s/$story?_format=html".formatted(number),
            "Patient?identifier=" + number,
            "Patient?family=" + secret.newFamily(),
            "Patient?_id=%s&_revinclude=CarePlan:subject&_revinclude=Observation:subject"
                .formatted(number),
            "CarePlan?subject.identifier=%s&_include=CarePlan:subject".formatted(number),
            "CarePlan?patient=%s&_revinclude=Provenance:target".formatted(number),
            "_history?_count=500&_since=" + begun,
            "Patient/$possible-duplicates",
            "Patient/$data-quality",
            "metadata"));
    return asked;
  }

  private List<Answer> pages(String path) {
    var pages = new ArrayList<Answer>();
    var next = Optional.of(path);
    while (next.isPresent()) {
      var page = fhir.get(next.get());
      pages.add(page);
      var isBundle = page.body().startsWith("{\"resourceType\":\"Bundle\"");
      next =
          Optional.of(page)
              .filter(it -> isBundle)
              .map(it -> it.as(Bundle.class).getLink("next"))
              .map(Bundle.BundleLinkComponent::getUrl);
    }
    return pages;
  }

  private List<String> oldTraces() {
    var traces = new ArrayList<>(rich.paths);
    traces.addAll(List.of(secret.old().value(), secret.old().display(), rich.earlier.value()));
    traces.addAll(List.of(secret.oldFamily(), rich.label, "05/04/1961", "1961-04-05"));
    traces.add(secret.oldFamily().toUpperCase(java.util.Locale.ROOT));
    return traces;
  }

  private List<String> newTraces() {
    var traces = new ArrayList<>(secret.story(secret.now()));
    traces.addAll(List.of(secret.now().value(), secret.now().display(), secret.newFamily()));
    return traces;
  }

  private static void assertSilent(List<Answer> answers, List<String> traces) {
    for (var answer : answers) {
      var told = answer.body() + answer.response().headers().map();
      assertThat(traces)
          .as(answer.response().request().method() + " " + answer.response().uri())
          .noneMatch(told::contains);
    }
  }

  private void assertNothingLogged() {
    var lines = log.list.stream().map(RenumberSecrecyIT::line).toList();
    var traces = new ArrayList<>(oldTraces());
    traces.addAll(newTraces());
    assertThat(lines).allSatisfy(line -> assertThat(traces).noneMatch(line::contains));
  }

  private static String line(ILoggingEvent event) {
    var problem = event.getThrowableProxy();
    return event.getFormattedMessage() + (problem == null ? "" : problem.getMessage());
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  private static Identifier number(String value) {
    return new Identifier().setSystem(onestory.nhsnumber.NhsNumber.SYSTEM).setValue(value);
  }

  private Parameters merge() {
    var parameters = new Parameters();
    parameters.addParameter("source-patient", new Reference(People.path(rich.earlier)));
    parameters.addParameter("target-patient", secret.oldPerson());
    return parameters;
  }

  private static Parameters resource(org.hl7.fhir.r4.model.Patient patient) {
    var parameters = new Parameters();
    parameters.addParameter().setName("resource").setResource(patient);
    return parameters;
  }

  private static String plain(Answer answer, String path) {
    var id = path.substring(path.indexOf('/') + 1);
    return answer.body().replace(id, "ID").replaceAll("\"source\":\"#[^\"]*\"", "");
  }

  private static String hex(String text) {
    var hex = new StringBuilder();
    text.chars().forEach(character -> hex.append(Integer.toHexString(character)));
    return hex.toString();
  }
}
