package onestory.smart;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import onestory.caller.Caller;
import onestory.caller.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /smart/launch}: a system at which somebody works launches an app for them. */
@RestController
final class LaunchController {

  private static final Set<Kind> MAY = Set.of(Kind.INTERACTIVE, Kind.ADMINISTRATION);
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

  private final Launches launches;

  LaunchController(Launches launches) {
    this.launches = launches;
  }

  /**
   * What is open.
   *
   * @param user the subject as whom the person will log in here
   * @param patient id of the Patient
   * @param encounter id of the Encounter
   * @param needPatientBanner whether the app has to show whose record it is; default true
   */
  record Opened(
      @Nullable String user,
      @Nullable String patient,
      @Nullable String encounter,
      @Nullable Boolean needPatientBanner) {

    boolean isWhole() {
      return user != null && !user.isBlank() && isId(patient) && isId(encounter);
    }

    private static boolean isId(@Nullable String id) {
      return id == null || ID.matcher(id).matches();
    }

    LaunchContext context() {
      return new LaunchContext(
          Optional.ofNullable(user),
          Optional.ofNullable(patient),
          Optional.ofNullable(encounter),
          needPatientBanner == null || needPatientBanner);
    }
  }

  @PostMapping(path = "/smart/launch", consumes = "application/json", produces = "application/json")
  ResponseEntity<Map<String, Object>> launch(
      @RequestBody Opened opened, @Nullable Authentication authentication) {
    if (!mayLaunch(authentication)) {
      return refusal(403, "access_denied", "launches are for clients of kind interactive");
    }
    if (!opened.isWhole()) {
      return refusal(
          400, "invalid_request", "user is missing, or patient or encounter is not the id of one");
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            Map.of("launch", launches.create(opened.context()), "expires_in", launches.seconds()));
  }

  private static boolean mayLaunch(@Nullable Authentication authentication) {
    return authentication != null
        && authentication.getPrincipal() instanceof Caller caller
        && MAY.contains(caller.client().kind());
  }

  private static ResponseEntity<Map<String, Object>> refusal(
      int status, String error, String description) {
    return ResponseEntity.status(status)
        .body(Map.of("error", error, "error_description", description));
  }
}
