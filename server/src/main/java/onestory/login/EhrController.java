package onestory.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import onestory.demo.DemoPeople;
import onestory.demo.DemoPerson;
import onestory.nhsnumber.NhsNumber;
import onestory.smart.LaunchContext;
import onestory.smart.Launches;
import onestory.smart.PublicUrl;
import onestory.smart.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** {@code /demo/ehr}: a make-believe system of a surgery, from which apps are launched. */
@Controller
@ConditionalOnProperty("onestory.demo.enabled")
@RequestMapping("/demo/ehr")
final class EhrController {

  private static final String PAGE = "login/ehr";

  private final Launches launches;
  private final PublicUrl url;
  private final ObjectProvider<DemoPeople> people;

  EhrController(Launches launches, PublicUrl url, ObjectProvider<DemoPeople> people) {
    this.launches = launches;
    this.url = url;
    this.people = people;
  }

  /** Opening anybody's record from a system is for those who work in one. */
  @ModelAttribute("user")
  String user(@AuthenticationPrincipal SignedIn person) {
    if (person.sector().isPersonal()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return person.name().orElse("you");
  }

  @ModelAttribute("people")
  List<DemoPerson> people() {
    return people.stream().map(DemoPeople::people).flatMap(List<DemoPerson>::stream).toList();
  }

  @GetMapping
  String ask(Model model) {
    model.addAttribute("order", Order.NONE);
    return PAGE;
  }

  /** Makes a launch, and shows the address that opens the app with it. */
  @PostMapping
  String launch(
      Order order,
      @AuthenticationPrincipal SignedIn person,
      HttpServletRequest request,
      Model model) {
    model.addAttribute("order", order);
    var fault = order.fault();
    fault.ifPresentOrElse(
        sentence -> model.addAttribute("fault", sentence),
        () -> model.addAttribute("link", link(order, person, request)));
    return PAGE;
  }

  private String link(Order order, SignedIn person, HttpServletRequest request) {
    var launch =
        launches.create(
            new LaunchContext(
                Optional.of(person.subject()),
                order.number().map(NhsNumber::value),
                Optional.empty(),
                false));
    return UriComponentsBuilder.fromUri(order.address().orElseThrow())
        .queryParam("iss", "{iss}")
        .queryParam("launch", "{launch}")
        .encode()
        .buildAndExpand(url.fhirBase(request), launch)
        .toUriString();
  }

  /**
   * What is to be launched.
   *
   * @param app the app's launch address
   * @param patient NHS number of the person who is open
   */
  record Order(String app, String patient) {

    static final Order NONE = new Order("", "");

    Optional<String> fault() {
      if (number().isEmpty()) {
        return Optional.of("Choose the person by an NHS number of ten digits.");
      }
      return address().isEmpty()
          ? Optional.of("Give the app’s launch address; it begins with http:// or https://.")
          : Optional.empty();
    }

    Optional<NhsNumber> number() {
      return NhsNumber.parse(patient);
    }

    /** Nothing but an address of the web: the page makes a link of it. */
    Optional<URI> address() {
      try {
        return Optional.of(URI.create(app.strip()))
            .filter(uri -> uri.getHost() != null)
            .filter(uri -> List.of("http", "https").contains(uri.getScheme()));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    /** Keeps people out of logs. */
    @Override
    public String toString() {
      return "Order[…]";
    }
  }
}
