package onestory.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.CodeValidationResult;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onestory.testing.FhirHttp;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** A terminology server is asked about codes that cannot be checked here. */
class TerminologyServerTest {

  private static final String SNOMED = "http://snomed.info/sct";
  private static final FhirContext R4 = FhirContext.forR4Cached();
  private static final ValidationSupportContext CONTEXT =
      new ValidationSupportContext(new DefaultProfileValidationSupport(R4));
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final MovingClock clock = new MovingClock();
  private TerminologyStub stub;
  private TerminologyServer server;

  @BeforeEach
  void start() {
    stub = TerminologyStub.start();
    server = server(stub.url());
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void confirmsACode() {
    assertThat(verdict("160245001").isOk()).isTrue();
    assertThat(stub.asked()).containsExactly("160245001");
  }

  @Test
  void saysThatThereIsNoSuchCode() {
    stub.knows(code -> false);

    var faults = faults("160245001");

    assertThat(faults)
        .extracting(Fault::severity, Fault::rule, Fault::expression)
        .containsExactly(tuple(IssueSeverity.ERROR, "code-unknown", "Observation.category[0]"));
    assertThat(faults.get(0).words())
        .contains("The code system " + SNOMED + " has no code '160245001'")
        .doesNotContain(stub.url().toString());
  }

  @Test
  void isAskedOnceAboutACode() {
    var validator = Validator.asking(List.of(server));

    assertThat(validator.faults(observation("160245001"))).isEmpty();
    assertThat(validator.faults(observation("160245001"))).isEmpty();

    assertThat(stub.asked()).hasSize(1);
  }

  @Test
  void isAskedAboutWhatItHoldsOnly() {
    assertThat(server.isCodeSystemSupported(CONTEXT, SNOMED)).isTrue();
    assertThat(server.isCodeSystemSupported(CONTEXT, "http://loinc.org")).isFalse();
  }

  @Test
  void isNotAskedWhetherTheWordsFit() {
    verdict("160245001");

    assertThat(stub.bodies()).singleElement().asString().doesNotContain("Words");
  }

  @Test
  void isToldWhoAsks() {
    verdict("160245001");

    assertThat(stub.credentials()).containsExactly("Bearer secret");
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 404, 500, 503})
  void refusesNothingWhenItRefusesToAnswer(int status) {
    stub.answers(status);

    assertUnchecked(verdict("160245001"));
  }

  @Test
  void refusesNothingWhenItAnswersNonsense() {
    stub.says("{\"resourceType\":\"Parameters\"}");

    assertUnchecked(verdict("160245001"));
  }

  @Test
  void refusesNothingWhenItIsNotThere() {
    stub.close();

    assertThat(faults("160245001"))
        .extracting(Fault::severity, Fault::rule, Fault::expression)
        .containsExactly(
            tuple(IssueSeverity.WARNING, "code-system-unknown", "Observation.category[0]"));
  }

  @Test
  void isWaitedForOnceWhenItHangs() {
    stub.hangs();

    assertUnchecked(verdict("160245001"));
    assertUnchecked(verdict("160246000"));

    assertThat(stub.asked()).containsExactly("160245001");
  }

  @Test
  void isAskedAgainAfterAWhile() {
    stub.answers(503);
    verdict("160245001");
    stub.answers(200);
    assertUnchecked(verdict("160246000"));

    clock.move(PAUSE);

    assertThat(verdict("160247009").isOk()).isTrue();
  }

  private static void assertUnchecked(CodeValidationResult verdict) {
    assertThat(verdict.getSeverity()).isEqualTo(IValidationSupport.IssueSeverity.WARNING);
  }

  private CodeValidationResult verdict(String code) {
    return Objects.requireNonNull(
        server.validateCode(CONTEXT, new ConceptValidationOptions(), SNOMED, code, "Words", null));
  }

  private List<Fault> faults(String code) {
    return Validator.asking(List.of(server)).faults(observation(code));
  }

  private static Observation observation(String code) {
    var json =
        """
        {'resourceType':'Observation','status':'final','code':{'text':'x'},
         'subject':{'reference':'Patient/9990000018'},
         'category':[{'coding':[{'system':'%s','code':'%s'}]}]}
        """
            .formatted(SNOMED, code)
            .replace('\'', '"');
    return FhirHttp.json().parseResource(Observation.class, json);
  }

  private TerminologyServer server(URI url) {
    var settings =
        Map.of("t.url", url, "t.systems", SNOMED, "t.timeout", "500ms", "t.token", "secret");
    var properties =
        new Binder(new MapConfigurationPropertySource(settings))
            .bind("t", TerminologyProperties.class)
            .get();
    return TerminologyServer.of(R4, properties, clock);
  }
}
