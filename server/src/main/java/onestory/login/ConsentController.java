package onestory.login;

import static java.util.Comparator.comparing;

import java.util.List;
import onestory.smart.LaunchContexts;
import onestory.smart.PendingLaunch;
import onestory.smart.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /smart/consent}: what an app may do, each point to be allowed or not. */
@Controller
final class ConsentController {

  private final LaunchContexts launches;
  private final People people;

  ConsentController(LaunchContexts launches, People people) {
    this.launches = launches;
    this.people = people;
  }

  @GetMapping("/smart/consent")
  String consent(
      @RequestParam String state, @AuthenticationPrincipal SignedIn person, Model model) {
    var pending = launches.find(state, person.subject()).orElseThrow(OutOfDate::new);
    if (pending.needsPatient()) {
      return "redirect:/smart/patient?state=" + state;
    }
    model.addAttribute("state", state).addAttribute("pending", pending);
    model.addAttribute("points", points(pending));
    model.addAttribute("person", pending.context().patient().flatMap(people::of));
    model.addAttribute("user", person.name().orElse("you"));
    return "login/consent";
  }

  private static List<Point> points(PendingLaunch pending) {
    var last = comparing((Point point) -> point.scope().endsWith("line_access"));
    return pending.scopes().stream().map(Point::of).sorted(last).toList();
  }

  /**
   * Something that an app asks for.
   *
   * @param scope as the form sends it back
   * @param sentence what it means
   * @param optional whether it can be left out
   */
  record Point(String scope, String sentence, boolean optional) {

    static Point of(String scope) {
      return new Point(scope, ScopeWords.sentence(scope), ScopeWords.isOptional(scope));
    }
  }
}
