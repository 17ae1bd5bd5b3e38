package onestory.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Base64BinaryType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class PackageIT {

  private static final String GZIP = "application/gzip";

  @LocalServerPort private int port;
  @Autowired private Packages packages;
  @Autowired private ProfileSupport support;
  @Autowired private PackageReader reader;
  @Autowired private ConformanceProperties properties;

  private FhirHttp fhir;
  private NhsNumber person;

  @BeforeEach
  void register() {
    fhir = new FhirHttp(port);
    person = People.registered(fhir);
  }

  @Test
  void holdsWritesToItsProfilesFromThenOn() {
    var declared = declaring("test-hold");
    assertThat(fhir.post("Observation", declared).status()).isEqualTo(201);

    install(PackageFile.of("test.hold", "1").with(Defined.requiring("test-hold", "performer")));

    var answer = fhir.post("Observation", declared);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.rule()).isEqualTo("element-missing");
    assertThat(answer.expression()).isEqualTo("Observation.performer");
  }

  @Test
  void canBeReadAndSearched() {
    install(PackageFile.of("test.read", "1").with(Defined.requiring("test-read", "performer")));

    var stored = fhir.get("StructureDefinition/test-read").as(StructureDefinition.class);
    var found = fhir.get("StructureDefinition?url=" + Defined.url("test-read")).as(Bundle.class);

    assertThat(stored.hasSnapshot()).isTrue();
    assertThat(found.getEntry()).hasSize(1);
  }

  @Test
  void saysWhatWasInstalledSkippedAndMissing() {
    var answer =
        install(
            new PackageFile()
                .with(
                    "package/package.json",
                    "{\"name\":\"test.says\",\"version\":\"1\",\"fhirVersions\":[\"4.0.1\"],"
                        + "\"dependencies\":{\"hl7.fhir.r4.core\":\"4.0.1\",\"other\":\"2\"}}")
                .with(Defined.codes("says-active", PublicationStatus.ACTIVE))
                .with(Defined.codes("says-draft", PublicationStatus.DRAFT)));

    assertThat(values(answer, "installed")).containsExactly("CodeSystem/says-active");
    assertThat(values(answer, "missing")).containsExactly("other#2");
    assertThat(answer.getParameter("skipped").getPart().get(0).getValue().primitiveValue())
        .isEqualTo("CodeSystem/says-draft");
  }

  @Test
  void isNothingNewTheSecondTime() {
    var file =
        PackageFile.of("test.again", "1").with(Defined.codes("again", PublicationStatus.ACTIVE));
    install(file);
    var revision = packages.revision();

    var answer = install(file);

    assertThat(values(answer, "installed")).isEmpty();
    assertThat(packages.revision()).isEqualTo(revision);
  }

  @Test
  void takesThePlaceOfItsOtherVersion() {
    install(
        PackageFile.of("test.place", "1").with(Defined.codes("place-1", PublicationStatus.ACTIVE)));

    var answer =
        install(
            PackageFile.of("test.place", "2")
                .with(Defined.codes("place-2", PublicationStatus.ACTIVE)));

    assertThat(values(answer, "replaced")).containsExactly("test.place#1");
    assertThat(fhir.get("CodeSystem/place-1").status()).isEqualTo(410);
    assertThat(fhir.get("CodeSystem/place-2").status()).isEqualTo(200);
  }

  @Test
  void canBeTriedFirst() {
    fhir.post("Observation", declaring("test-try"));
    var file = PackageFile.of("test.try", "1").with(Defined.requiring("test-try", "performer"));

    var answer = send(file.bytes(), "?dryRun=true").as(Parameters.class);

    assertThat(((IntegerType) answer.getParameter("failing").getValue()).getValue()).isOne();
    assertThat(answer.getParameter("broken").getPart().get(0).getValue().primitiveValue())
        .isEqualTo("element-missing");
    assertThat(packages.find("test.try")).isEmpty();
  }

  @Test
  void goesAway() {
    install(PackageFile.of("test.away", "1").with(Defined.requiring("test-away", "performer")));

    var answer =
        fhir.post(
            "ImplementationGuide/$uninstall", new Parameters().addParameter("name", "test.away"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(fhir.post("Observation", declaring("test-away")).status()).isEqualTo(201);
    assertThat(fhir.get("StructureDefinition/test-away").status()).isEqualTo(410);
  }

  @Test
  void comesInParametersToo() {
    var file =
        PackageFile.of("test.content", "1")
            .with(Defined.codes("content", PublicationStatus.ACTIVE));
    var parameters = new Parameters();
    parameters.addParameter().setName("npmContent").setValue(new Base64BinaryType(file.bytes()));

    var answer = fhir.post("ImplementationGuide/$install", parameters).as(Parameters.class);

    assertThat(values(answer, "installed")).containsExactly("CodeSystem/content");
  }

  @Test
  void comesAsTheFileOfAForm() {
    var file =
        PackageFile.of("test.form", "1").with(Defined.codes("form", PublicationStatus.ACTIVE));
    var body =
        "--X\r\nContent-Disposition: form-data; name=\"a\"; filename=\"p.tgz\"\r\n\r\n"
            + new String(file.bytes(), StandardCharsets.ISO_8859_1)
            + "\r\n--X--\r\n";

    var answer =
        fhir.send(
                "POST",
                "ImplementationGuide/$install",
                BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.ISO_8859_1)),
                "Content-Type",
                "multipart/form-data; boundary=X")
            .as(Parameters.class);

    assertThat(values(answer, "installed")).containsExactly("CodeSystem/form");
  }

  @Test
  void comesFromTheFolderOfTheServerByName() throws IOException {
    var folder = Files.createDirectories(properties.packageFolder());
    var file =
        PackageFile.of("test.folder", "1").with(Defined.codes("folder", PublicationStatus.ACTIVE));
    var stored = Files.write(folder.resolve("test.folder-1.tgz"), file.bytes());
    try {
      assertThat(values(fromFolder("test.folder", "1").as(Parameters.class), "installed"))
          .containsExactly("CodeSystem/folder");
      assertThat(fromFolder("test.folder", "2").rule()).isEqualTo("package-missing");
      assertThat(fromFolder("../test.folder", "1").rule()).isEqualTo("package-missing");
    } finally {
      Files.delete(stored);
    }
  }

  private Answer fromFolder(String name, String version) {
    var parameters = new Parameters().addParameter("name", name).addParameter("version", version);
    return fhir.post("ImplementationGuide/$install", parameters);
  }

  @Test
  void bringsItsSearchParameters() {
    install(PackageFile.of("test.search", "1").with(Defined.search("test-words")));
    fhir.post("Observation", Clinical.observation(new Reference(People.path(person)), "x"));

    var found = fhir.get("Observation?test-words=How&patient=" + person.value()).as(Bundle.class);

    assertThat(found.getEntry()).hasSize(1);
  }

  @Test
  void isKnownToAnotherNodeBeforeItsNextWrite() {
    var other = new InstalledDefinitions(support, packages, reader, () -> {});
    other.refresh();
    install(PackageFile.of("test.node", "1").with(Defined.requiring("test-node", "performer")));

    assertThat(other.refresh()).isTrue();
    assertThat(other.get().knowsProfile(Defined.url("test-node"))).isTrue();
  }

  @Test
  void isRefusedWhenItDefinesFhirAnew() {
    var patient = Defined.requiring("anew", "performer");
    patient.setUrl("http://hl7.org/fhir/StructureDefinition/Patient");

    var answer = send(PackageFile.of("test.anew", "1").with(patient).bytes(), "");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.rule()).isEqualTo("package-redefines");
    assertThat(packages.find("test.anew")).isEmpty();
  }

  @Test
  void isRefusedWhenItIsNone() {
    var answer = send("no package".getBytes(StandardCharsets.UTF_8), "");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.rule()).isEqualTo("package-unreadable");
  }

  @Test
  void ofOneStoryIsAmongTheResources() {
    var listed = fhir.get("ImplementationGuide/$packages").as(Parameters.class);

    assertThat(fhir.get("StructureDefinition/onestory-patient").status()).isEqualTo(200);
    assertThat(listed.getParameter())
        .extracting(part -> part.getPart().get(0).getValue().primitiveValue())
        .contains("onestory.fhir.r4");
  }

  private Parameters install(PackageFile file) {
    var answer = send(file.bytes(), "");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.as(Parameters.class);
  }

  private Answer send(byte[] tgz, String query) {
    return fhir.send(
        "POST",
        "ImplementationGuide/$install" + query,
        BodyPublishers.ofByteArray(tgz),
        "Content-Type",
        GZIP);
  }

  private Observation declaring(String profile) {
    var observation = Clinical.observation(new Reference(People.path(person)), "well");
    observation.getMeta().addProfile(Defined.url(profile));
    return observation;
  }

  private static List<String> values(Parameters answer, String name) {
    return answer.getParameter().stream()
        .filter(parameter -> name.equals(parameter.getName()))
        .map(parameter -> ((StringType) parameter.getValue()).getValue())
        .toList();
  }
}
