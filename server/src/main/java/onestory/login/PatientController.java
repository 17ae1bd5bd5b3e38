package onestory.login;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;
import onestory.caller.Sector;
import onestory.smart.LaunchContexts;
import onestory.smart.PendingLaunch;
import onestory.smart.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /smart/patient}: whose record an app is given. */
@Controller
@RequestMapping("/smart/patient")
final class PatientController {

  private static final String PAGE = "login/patient";

  private final LaunchContexts launches;
  private final People people;

  PatientController(LaunchContexts launches, People people) {
    this.launches = launches;
    this.people = people;
  }

  @ModelAttribute("pending")
  PendingLaunch pending(@RequestParam String state, @AuthenticationPrincipal SignedIn person) {
    return launches.find(state, person.subject()).orElseThrow(OutOfDate::new);
  }

  @ModelAttribute("state")
  String state(@RequestParam String state) {
    return state;
  }

  @GetMapping
  String ask(@AuthenticationPrincipal SignedIn person, HttpSession session, Model model) {
    page(PatientSearch.NONE, person, model);
    if (person.sector() == Sector.PROXY) {
      offer(people.actedForBy(person), session, model);
    }
    return PAGE;
  }

  /** The search is posted, so that neither name nor number stands in an address or a log. */
  @PostMapping
  String search(
      PatientSearch search,
      @AuthenticationPrincipal SignedIn person,
      HttpSession session,
      Model model) {
    page(search, person, model);
    var fault = search.fault(person);
    fault.ifPresentOrElse(
        sentence -> model.addAttribute("fault", sentence),
        () -> offer(people.search(search.search(), person), session, model));
    return PAGE;
  }

  /** Only somebody who was shown can be chosen, whatever is posted. */
  @PostMapping("/choose")
  String choose(
      @RequestParam String state,
      @RequestParam String patient,
      @AuthenticationPrincipal SignedIn person,
      HttpSession session) {
    if (!(session.getAttribute(Offered.NAME) instanceof Offered offered)
        || !offered.has(state, patient)) {
      throw new OutOfDate();
    }
    launches.choosePatient(state, person.subject(), patient);
    return "redirect:/smart/consent?state=" + state;
  }

  private static void page(PatientSearch search, SignedIn person, Model model) {
    model
        .addAttribute("search", search)
        .addAttribute("proxy", person.sector() == Sector.PROXY)
        .addAttribute("birthDateNeeded", People.mustGiveBirthDate(person));
  }

  private static void offer(List<Found> found, HttpSession session, Model model) {
    var state = (String) model.getAttribute("state");
    var ids = found.stream().map(Found::id).toList();
    session.setAttribute(Offered.NAME, new Offered(String.valueOf(state), ids));
    model.addAttribute("found", found);
  }

  /** Who was last shown to the person of this session, for which authorization. */
  private record Offered(String state, List<String> patients) implements Serializable {

    static final String NAME = Offered.class.getName();

    boolean has(String asked, String patient) {
      return state.equals(asked) && patients.contains(patient);
    }

    /** Keeps people out of logs. */
    @Override
    public String toString() {
      return "Offered[…]";
    }
  }
}
