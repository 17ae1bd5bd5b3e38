package onestory.server;

import java.util.List;
import java.util.Locale;
import onestory.demo.DemoPeople;
import onestory.demo.DemoPerson;
import onestory.nhsnumber.NhsNumber;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /}: what this is, and the way to the demo people's stories. */
@Controller
final class LandingController {

  private final ObjectProvider<DemoPeople> demo;

  LandingController(ObjectProvider<DemoPeople> demo) {
    this.demo = demo;
  }

  @GetMapping("/")
  String landing(Model model) {
    var people = demo.stream().map(DemoPeople::people).flatMap(List::stream).map(Entry::of);
    model.addAttribute("people", people.toList());
    return "landing";
  }

  /**
   * A person of the demo on the page.
   *
   * @param number the NHS number as people read it, or words that there is none
   * @param title what the situation is called
   * @param about the situation in a sentence
   */
  record Entry(DemoPerson person, String number, String title, String about) {

    static Entry of(DemoPerson person) {
      var words = person.situation().split(": ", 2);
      var number = NhsNumber.parse(person.id()).map(n -> "NHS number " + n.display());
      return new Entry(person, number.orElse("no NHS number yet"), words[0], sentence(words[1]));
    }

    private static String sentence(String words) {
      return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public String story() {
      return "/fhir/Patient/" + person.id() + "/$story?_format=html";
    }
  }
}
