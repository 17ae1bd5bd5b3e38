package onestory.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onestory.caller.Role;
import onestory.caller.Sector;
import onestory.login.LoginProperties.Claims;
import onestory.login.LoginProperties.Trust;
import onestory.login.NotAdmitted.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderPeopleTest {

  private static final Claims CLAIMS =
      new Claims(
          "organisation", "role", "fhirUser", "name", "nhs_number", "identity_proofing_level");
  private static final List<String> LEVELS = List.of("P0", "P5", "P9");
  private static final Map<String, Sector> SECTORS =
      Map.of("Z9H01", Sector.CARE_PROVIDER, "Z9A", Sector.ACUTE, "ODD", Sector.CITIZEN);

  private final Map<String, Trust> trusts = new HashMap<>();
  private final ProviderPeople people =
      new ProviderPeople(new LoginProperties(trusts), ods -> Optional.ofNullable(SECTORS.get(ods)));

  @Test
  void areStaffOfTheSectorThatTheirOrganisationHasHere() {
    var june =
        people.person(
            "care",
            "17",
            Map.of(
                "organisation", "z9h01",
                "role", "support-worker",
                "sector", "acute",
                "name", "June Marsh",
                "fhirUser", "Practitioner/z9h01-june-marsh"));

    assertThat(june.subject()).isEqualTo("care/17");
    assertThat(june.organisation()).hasValue("Z9H01");
    assertThat(june.sector()).isEqualTo(Sector.CARE_PROVIDER);
    assertThat(june.role()).hasValue(Role.SUPPORT_WORKER);
    assertThat(june.fhirUser()).hasValue("Practitioner/z9h01-june-marsh");
    assertThat(june.citizen()).isEmpty();
  }

  @Test
  void areNobodyElseInTheDirectory() {
    var staff =
        Map.<String, Object>of(
            "organisation", "Z9A", "role", "clinician", "fhirUser", "Patient/9990000018");

    assertThat(people.person("care", "17", staff).fhirUser()).isEmpty();
  }

  @Test
  void areRefusedWithoutAnOrganisation() {
    assertRefused(Reason.ORGANISATION_MISSING, Map.of("role", "clinician"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"XXX", "ODD"})
  void areRefusedIfTheOrganisationHasNoSectorHere(String ods) {
    assertRefused(Reason.ORGANISATION_UNKNOWN, Map.of("organisation", ods, "role", "clinician"));
  }

  @Test
  void areRefusedWithARoleThatIsNotKnown() {
    assertRefused(Reason.ROLE_UNKNOWN, Map.of("organisation", "Z9A", "role", "king"));
  }

  @Test
  void areOfTheOrganisationsThatTheProviderMayVouchFor() {
    trusts.put("own", new Trust(CLAIMS, List.of("Z9A"), Map.of(), false, LEVELS, "P9"));

    assertThat(people.person("own", "1", Map.of("role", "clinician")).organisation())
        .hasValue("Z9A");
    assertThatThrownBy(
            () -> people.person("own", "1", Map.of("organisation", "Z9H01", "role", "clinician")))
        .asInstanceOf(type(NotAdmitted.class))
        .returns(Reason.ORGANISATION_UNKNOWN, NotAdmitted::reason);
  }

  @Test
  void haveTheRoleThatTheProviderCallsByAnotherName() {
    var nested = new Claims("roles.org", "roles.code", "x", "name", "x", "x");
    trusts.put(
        "smartcard",
        new Trust(nested, List.of(), Map.of("R8000", "clinician"), false, LEVELS, "P9"));
    var claims = Map.<String, Object>of("roles", List.of(Map.of("org", "Z9A", "code", "R8000")));

    assertThat(people.person("smartcard", "1", claims).role()).hasValue(Role.CLINICIAN);
  }

  @Test
  void areCitizensWhoseIdentityWasProved() {
    trusts.put("public", citizens("P9"));

    var ada = people.person("public", "5", ada("P9"));

    assertThat(ada.sector()).isEqualTo(Sector.CITIZEN);
    assertThat(ada.organisation()).isEmpty();
    assertThat(ada.fhirUser()).hasValue("Patient/9990000018");
    assertThat(ada.citizen())
        .hasValueSatisfying(citizen -> assertThat(citizen.nhsNumber()).isEqualTo("9990000018"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"P0", "P5", "P10"})
  void areRefusedIfItWasProvedLess(String level) {
    trusts.put("public", citizens("P9"));

    assertThatThrownBy(() -> people.person("public", "5", ada(level)))
        .asInstanceOf(type(NotAdmitted.class))
        .returns(Reason.IDENTITY_TOO_WEAK, NotAdmitted::reason);
  }

  @Test
  void areAdmittedWithLessWhereTheConfigurationSaysSo() {
    trusts.put("public", citizens("P5"));

    assertThat(people.person("public", "5", ada("P5")).citizen()).isPresent();
  }

  @Test
  void areNotAdmittedByALevelThatTheProviderDoesNotHave() {
    trusts.put("public", citizens("P11"));

    assertThatThrownBy(() -> people.person("public", "5", ada("P9")))
        .isInstanceOf(NotAdmitted.class);
  }

  @Test
  void areNoCitizensAtAProviderOfStaff() {
    assertRefused(Reason.CITIZENS_NOT_HERE, ada("P9"));
  }

  @Test
  void areRefusedWithoutAValidNumber() {
    trusts.put("public", citizens("P9"));

    assertThatThrownBy(() -> people.person("public", "5", Map.of("nhs_number", "9990000019")))
        .asInstanceOf(type(NotAdmitted.class))
        .returns(Reason.NUMBER_MISSING, NotAdmitted::reason);
  }

  private void assertRefused(Reason reason, Map<String, Object> claims) {
    assertThatThrownBy(() -> people.person("care", "17", claims))
        .asInstanceOf(type(NotAdmitted.class))
        .returns(reason, NotAdmitted::reason);
  }

  private static Trust citizens(String level) {
    return new Trust(CLAIMS, List.of(), Map.of(), true, LEVELS, level);
  }

  private static Map<String, Object> ada(String level) {
    var claims = new HashMap<String, Object>(Map.of("nhs_number", "999 000 0018"));
    Optional.ofNullable(level).ifPresent(one -> claims.put("identity_proofing_level", one));
    return claims;
  }
}
