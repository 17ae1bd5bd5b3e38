package onestory.change;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientIdsTest {

  @ParameterizedTest
  @CsvSource({
    "0f8fad5b-d9cb-469f-a165-70867728950e,",
    "0f8fad5b-d9cb-469f-a165-70867728950e, urn:ods:RK9",
    "rk9-123, urn:ods:RK9",
    "rk9-123, urn:ods:rk9#request",
    "z9c-mrs-x-plan,",
  })
  void areTaken(String id, @Nullable String source) {
    assertThatCode(() -> ClientIds.require(observation(id, source))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "123,",
    "1,",
    "a-1,",
    "RK9-123,",
    "z9c-123, urn:ods:RK9",
    "rk9123, urn:ods:RK9",
    "rk9a-1, urn:ods:RK9",
    "0F8FAD5B-D9CB-469F-A165-70867728950E, urn:ods:RK9",
  })
  void areRefused(String id, @Nullable String source) {
    refused(observation(id, source));
  }

  @Test
  void areTheOdsCodeOfAnOrganisation() {
    refused(organisation("0f8fad5b-d9cb-469f-a165-70867728950e"));
    refused(organisation("rk9"));
    assertThatCode(() -> ClientIds.require(organisation("RK9"))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"gmc, 7000001", "nmc, 99Z0001Z", "hcpc, PA700001", "gphc, 2999901", "goc, 0112345"})
  void areTheRegisterAndNumberOfAPractitioner(String register, String number) {
    var id = register + "-" + number;

    assertThatCode(() -> ClientIds.require(practitioner(id, register, number)))
        .doesNotThrowAnyException();
    refused(practitioner("z9c-anna", register, number));
  }

  private static void refused(Resource resource) {
    assertThatExceptionOfType(UnprocessableEntityException.class)
        .isThrownBy(() -> ClientIds.require(resource));
  }

  private static Resource observation(String id, @Nullable String source) {
    var observation = new Observation();
    observation.setId("Observation/" + id);
    observation.getMeta().setSource(source);
    return observation;
  }

  private static Resource organisation(String id) {
    var organisation = new Organization();
    organisation.setId("Organization/" + id);
    organisation
        .addIdentifier()
        .setSystem("https://fhir.nhs.uk/Id/ods-organization-code")
        .setValue("RK9");
    return organisation;
  }

  private static Resource practitioner(String id, String register, String number) {
    var practitioner = new Practitioner();
    practitioner.setId("Practitioner/" + id);
    practitioner
        .addIdentifier()
        .setSystem("https://fhir.hl7.org.uk/Id/" + register + "-number")
        .setValue(number);
    return practitioner;
  }
}
