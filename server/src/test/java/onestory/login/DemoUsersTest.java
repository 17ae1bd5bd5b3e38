package onestory.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import onestory.caller.Role;
import onestory.caller.Sector;
import onestory.demo.DemoTown;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

class DemoUsersTest {

  private final DemoAuthentication login = new DemoAuthentication(new Attempts(Clock.systemUTC()));

  @Test
  void areOfEverySectorAndRole() {
    assertThat(DemoUsers.all())
        .extracting(user -> user.signedIn().sector())
        .contains(without(Sector.PROXY));
    assertThat(DemoUsers.all())
        .extracting(user -> user.signedIn().role().orElse(Role.CLINICIAN))
        .contains(Role.values());
  }

  @Test
  void areOfTheTown() {
    var told =
        DemoTown.generate(0, 1, LocalDate.of(2026, 11, 23)).transactions().stream()
            .flatMap(bundle -> bundle.getEntry().stream())
            .map(entry -> entry.getRequest().getUrl())
            .toList();

    assertThat(DemoUsers.all())
        .allSatisfy(
            user -> {
              user.signedIn().fhirUser().ifPresent(url -> assertThat(told).contains(url));
              user.signedIn()
                  .organisation()
                  .ifPresent(ods -> assertThat(told).contains("Organization/" + ods));
            });
  }

  @Test
  void comeInWithThePasswordThatIsPrinted() {
    assertThat(login.authenticate(typed(" June", "demo")).getName()).isEqualTo("june");
    assertThat(DemoLogins.lines()).contains("june", "June Marsh", "Kingfisher Homecare");
  }

  @Test
  void stayOutWithAnother() {
    assertThatThrownBy(() -> login.authenticate(typed("june", "Demo")))
        .isInstanceOf(BadCredentialsException.class);
    assertThatThrownBy(() -> login.authenticate(typed("nobody", "demo")))
        .isInstanceOf(BadCredentialsException.class);
  }

  @Test
  void waitAfterTooManyFailures() {
    for (var i = 0; i < Attempts.ALLOWED; i++) {
      assertThatThrownBy(() -> login.authenticate(typed("june", "wrong")))
          .isInstanceOf(BadCredentialsException.class);
    }

    assertThatThrownBy(() -> login.authenticate(typed("june", "demo")))
        .isInstanceOf(LockedException.class);
  }

  private static UsernamePasswordAuthenticationToken typed(String name, String password) {
    return UsernamePasswordAuthenticationToken.unauthenticated(name, password);
  }

  private static Sector[] without(Sector left) {
    return Arrays.stream(Sector.values()).filter(sector -> sector != left).toArray(Sector[]::new);
  }
}
