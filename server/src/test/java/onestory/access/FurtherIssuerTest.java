package onestory.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onestory.access.AccessProperties.Claims;
import onestory.access.AccessProperties.Issuer;
import onestory.caller.Caller;
import onestory.caller.Role;
import onestory.caller.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class FurtherIssuerTest {

  private static final Claims NAMES =
      new Claims(
          "azp", "scope", "ods", "realm_role", "patient", "nhs", "identity_proofing_level", "name");
  private static final Issuer REALM =
      new Issuer(
          "https://realm.example",
          "https://realm.example/jwks",
          "https://us.example/fhir",
          "user/*.rs patient/*.rs",
          List.of("P9"),
          NAMES);

  private final Map<String, Object> claims =
      new HashMap<>(
          Map.of("sub", "u1", "azp", "app", "scope", "user/*.cruds patient/*.rs", "ods", "RK9"));

  private Caller caller() {
    var token = new Jwt("t", Instant.now(), Instant.MAX, Map.of("alg", "RS256"), claims);
    return new FurtherIssuer(
            REALM, ods -> Optional.of(ods).filter("RK9"::equals).map(known -> Sector.ACUTE))
        .of(token);
  }

  @Test
  void namesSomebodyOfAKnownOrganisation() {
    claims.put("realm_role", "clinician");
    claims.put("patient", "9990000018");

    var caller = caller();

    assertThat(caller.organisation().ods()).contains("RK9");
    assertThat(caller.organisation().sector()).isEqualTo(Sector.ACUTE);
    assertThat(caller.role()).contains(Role.CLINICIAN);
    assertThat(caller.launch().patient()).contains("9990000018");
    assertThat(caller.isPerson()).isTrue();
  }

  @Test
  void isWorthNoMoreThanItsCeiling() {
    assertThat(caller().scopes().text()).isEqualTo("user/*.rs patient/*.rs");
  }

  @Test
  void isNotListenedToAboutItsSector() {
    claims.put("sector", "primary");

    assertThat(caller().organisation().sector()).isEqualTo(Sector.ACUTE);
  }

  @Test
  void namesACitizenWhoWasIdentifiedAndTheirRecordAlone() {
    claims.remove("ods");
    claims.putAll(
        Map.of("nhs", "9990000018", "identity_proofing_level", "P9", "patient", "9990000026"));

    var caller = caller();

    assertThat(caller.organisation().sector()).isEqualTo(Sector.CITIZEN);
    assertThat(caller.launch().patient()).contains("9990000018");
    assertThat(caller.scopes().text()).isEqualTo("patient/*.rs");
  }

  @ParameterizedTest
  @CsvSource({"ods, XX1", "ods, ''", "azp, ''"})
  void namesNobodyOtherwise(String claim, String value) {
    claims.put(claim, value);

    assertThatThrownBy(this::caller).isInstanceOf(BadJwtException.class);
  }

  @ParameterizedTest
  @CsvSource({"P5", "''"})
  void namesNoCitizenWhoWasNotIdentifiedWellEnough(String level) {
    claims.remove("ods");
    claims.putAll(Map.of("nhs", "9990000018", "identity_proofing_level", level));

    assertThatThrownBy(this::caller).isInstanceOf(BadJwtException.class);
  }
}
