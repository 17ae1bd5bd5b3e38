package onestory.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onestory.login.NotAdmitted.Reason;
import onestory.smart.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /login}: who you are, and for whom you are here. */
@Controller
final class LoginController {

  private final Ways ways;
  private final People people;
  private final Arrival arrival;

  LoginController(Ways ways, People people, Arrival arrival) {
    this.ways = ways;
    this.people = people;
    this.arrival = arrival;
  }

  /**
   * The ways in which people can log in here.
   *
   * @param demo whether as demo users
   * @param providers names of the registrations of login providers, and what people call them
   */
  record Ways(boolean demo, Map<String, String> providers) {}

  @GetMapping("/login")
  String login(@RequestParam Map<String, String> query, Model model) {
    model.addAttribute("ways", ways);
    model.addAttribute("notice", notice(query));
    model.addAttribute("users", ways.demo() ? DemoUsers.all() : List.of());
    return "login/login";
  }

  private static Optional<String> notice(Map<String, String> query) {
    if (query.containsKey("wait")) {
      return Optional.of(
          "There were too many failed logins under this name. Wait %d minutes, then try again."
              .formatted(Attempts.PAUSE.toMinutes()));
    }
    return query.containsKey("wrong")
        ? Optional.of("The name is not known, or the password is wrong.")
        : Optional.ofNullable(query.get("refused")).flatMap(Reason::named).map(Reason::sentence);
  }

  /** Where a login ends that no app began. */
  @GetMapping("/login/done")
  String done(@AuthenticationPrincipal SignedIn person, Model model) {
    model.addAttribute("user", person.name().orElse("you"));
    model.addAttribute("demo", ways.demo() && !person.sector().isPersonal());
    return "login/done";
  }

  @GetMapping(Arrival.CHOICE)
  String askForWhom(@AuthenticationPrincipal SignedIn person, Model model) {
    model.addAttribute("others", people.actedForBy(person));
    return "login/for";
  }

  @PostMapping(Arrival.CHOICE)
  void goOnFor(
      @RequestParam boolean myself,
      @AuthenticationPrincipal SignedIn person,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    var chosen = myself ? People.asThemselves(person) : people.asProxy(person);
    arrival.become(chosen, request, response);
    arrival.goOn(chosen, request, response);
  }

  @GetMapping("/logout")
  String askToLogOut() {
    return "login/logout";
  }
}
