package onestory.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onestory.caller.Caller;
import onestory.caller.Kind;
import onestory.caller.Purpose;
import onestory.caller.Scopes;
import onestory.caller.Sector;
import onestory.smart.LaunchController.Opened;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;

class LaunchControllerTest {

  private static final Opened OPEN = new Opened("dr-7", "9990000018", "visit-1", null);

  private final Launches launches = new Launches(new Kept(), Clock.systemUTC());
  private final LaunchController controller = new LaunchController(launches);

  private static Authentication caller(Kind kind) {
    var caller =
        new Caller(
            "a-system",
            new Caller.Client("a-system", kind),
            new Caller.Organisation(Optional.of("RK9"), Sector.ACUTE),
            Optional.empty(),
            Purpose.TREATMENT,
            Scopes.NONE,
            Caller.Launch.NONE,
            Optional.empty(),
            Optional.empty());
    return new TestingAuthenticationToken(caller, "", List.of());
  }

  @Test
  void givesALaunchForOneUserOnce() {
    var answer = controller.launch(OPEN, caller(Kind.INTERACTIVE));

    assertThat(answer.getStatusCode().value()).isEqualTo(200);
    assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
    var told = Objects.requireNonNull(answer.getBody());
    assertThat(told).containsEntry("expires_in", 300L);
    var id = Objects.requireNonNull(told.get("launch")).toString();
    var context = launches.redeem(id, "dr-7").orElseThrow();
    assertThat(context.patient()).contains("9990000018");
    assertThat(context.encounter()).contains("visit-1");
    assertThat(context.needPatientBanner()).isTrue();
    assertThat(launches.redeem(id, "dr-7")).isEmpty();
  }

  @Test
  void isForSystemsAtWhichSomebodyWorks() {
    assertThat(controller.launch(OPEN, null).getStatusCode().value()).isEqualTo(403);
    for (var kind : List.of(Kind.FEED, Kind.APP)) {
      assertThat(controller.launch(OPEN, caller(kind)).getStatusCode().value()).isEqualTo(403);
    }
  }

  @Test
  void isForSomebodyAndOpensWhatCanBe() {
    for (var opened :
        List.of(
            new Opened(null, "9990000018", null, null),
            new Opened(" ", "9990000018", null, null),
            new Opened("dr-7", "a/b", null, null),
            new Opened("dr-7", null, "a?b", null))) {
      var answer = controller.launch(opened, caller(Kind.INTERACTIVE));

      assertThat(answer.getStatusCode().value()).isEqualTo(400);
      assertThat(answer.getBody()).containsEntry("error", "invalid_request");
    }
  }

  private static final class Kept implements LaunchRecords {

    private final Map<String, LaunchContext> kept = new HashMap<>();

    @Override
    public void add(String hash, LaunchContext context, Instant expires) {
      kept.put(hash, context);
    }

    @Override
    public Optional<LaunchContext> take(String hash, Instant now) {
      return Optional.ofNullable(kept.remove(hash));
    }
  }
}
