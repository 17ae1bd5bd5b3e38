package onestory.login;

import java.util.Optional;
import onestory.login.Goodbye.AtProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** What people see who have logged out. */
@Controller
final class GoodbyeController {

  @RequestMapping(Goodbye.PAGE)
  String goodbye(
      @RequestAttribute(name = Goodbye.PROVIDER, required = false) Optional<AtProvider> provider,
      Model model) {
    model.addAttribute("provider", provider);
    return "login/goodbye";
  }
}
