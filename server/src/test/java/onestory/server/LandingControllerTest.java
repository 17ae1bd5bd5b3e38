package onestory.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import onestory.demo.DemoPeople;
import onestory.demo.DemoTown;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class LandingControllerTest {

  private static final String STATUS =
      "Not for real people’s records until its clinical safety case stands.";

  private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

  @Test
  void tellsHowToReadTheStoryOfEachDemoPerson() throws Exception {
    var people = DemoTown.generate(0, 1, LocalDate.of(2026, 11, 23)).people();
    beans.registerSingleton("demoPeople", new DemoPeople(people));

    var page = page();

    assertThat(page)
        .contains(STATUS, "Mrs Ada Appleyard", "NHS number 999 000 0018", "no NHS number yet")
        .contains(">/fhir/Patient/9990000018/$story?_format=html<", "./onestory token primary")
        .doesNotContain("href=\"/fhir/Patient")
        .contains("Found listless by her homecare worker")
        .contains("href=\"/fhir/metadata?_format=json\"", "href=\"/ig/\"");
    assertThat(people).allSatisfy(person -> assertThat(page).contains(person.id()));
  }

  @Test
  void saysSoWhenThereAreNoDemoPeople() throws Exception {
    assertThat(page()).contains(STATUS, "./onestory demo").doesNotContain("$story");
  }

  private String page() throws Exception {
    var controller = new LandingController(beans.getBeanProvider(DemoPeople.class));
    var answer =
        MockMvcBuilders.standaloneSetup(controller)
            .setViewResolvers(templates())
            .build()
            .perform(get("/"))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }

  private static ThymeleafViewResolver templates() {
    var resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("templates/");
    resolver.setSuffix(".html");
    resolver.setCharacterEncoding("UTF-8");
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    var views = new ThymeleafViewResolver();
    views.setTemplateEngine(engine);
    views.setCharacterEncoding("UTF-8");
    return views;
  }
}
