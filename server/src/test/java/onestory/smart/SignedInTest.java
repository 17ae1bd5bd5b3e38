package onestory.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import onestory.caller.Role;
import onestory.caller.Sector;
import onestory.smart.SignedIn.Citizen;
import org.junit.jupiter.api.Test;

class SignedInTest {

  @Test
  void isReadAsItWasKept() {
    var june =
        new SignedIn(
            "keycloak/17",
            Optional.of("June Marsh"),
            Optional.of("Z9H01"),
            Sector.CARE_PROVIDER,
            Optional.of(Role.SUPPORT_WORKER),
            Optional.of("Practitioner/z9h01-june-marsh"),
            Optional.of(new Citizen("9990000018", "P9")));

    assertThat(Json.read(Json.write(june), SignedIn.class)).isEqualTo(june);
  }
}
