package onestory.login;

import java.util.Arrays;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The pages by what it takes to see them. */
final class Pages {

  /** Open to everybody. */
  static final RequestMatcher OPEN =
      any("/login", "/login/style/**", "/login/provider/*", "/login/oauth2/code/*", "/logout/done");

  /** For whoever has logged in. */
  static final RequestMatcher OF_A_SESSION =
      any(
          "/smart/patient",
          "/smart/patient/choose",
          "/smart/consent",
          "/demo/ehr",
          "/login/for",
          "/login/done",
          "/logout");

  /** All that this chain answers for. */
  static final RequestMatcher GUARDED =
      any("/login/**", "/logout/**", "/smart/patient/**", "/smart/consent/**", "/demo/**");

  private Pages() {}

  static RequestMatcher any(String... patterns) {
    var paths = PathPatternRequestMatcher.withDefaults();
    return new OrRequestMatcher(
        Arrays.stream(patterns).<RequestMatcher>map(paths::matcher).toList());
  }
}
