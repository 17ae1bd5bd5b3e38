package onestory.access;

import static org.assertj.core.api.Assertions.assertThat;

import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of a search belong to the caller who searched. */
@IntegrationTest
class PagesIT {

  @LocalServerPort private int port;

  private Asker asker;
  private NhsNumber number;

  @BeforeEach
  void record() {
    asker = new Asker(port);
    number = asker.person();
    asker.created(Asker.observation(number, "laboratory"));
    asker.created(Asker.observation(number, "survey"));
    asker.created(Asker.observation(number, "imaging"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Observation?_count=1&subject=Patient/%s", "Patient/%s/$everything?_count=1"})
  void areTurnedByTheirOwnerOnly(String search) {
    var next = asker.everything().get(search.formatted(number.value())).as(Bundle.class);
    var link = next.getLink("next").getUrl();

    assertThat(asker.everything().get(link).as(Bundle.class).getEntry()).isNotEmpty();
    var other = asker.with("user/*.cruds").get(link);
    assertThat(other.status()).isEqualTo(410);
    assertThat(other.rule()).isEqualTo("page-expired");
    assertThat(asker.about(number, "patient/*.rs").get(link).status()).isEqualTo(410);
  }

  @Test
  void cannotBeReachedByTheBareIdOfTheirSearch() {
    var path = "Observation?_count=1&subject=" + People.path(number);
    var first = asker.everything().get(path).as(Bundle.class);
    var link = first.getLink("next").getUrl();
    var bare = first.getIdElement().getIdPart();

    var asked = link.replaceFirst("_getpages=[^&]*", "_getpages=" + bare);

    assertThat(asker.everything().get(asked).status()).isEqualTo(410);
  }
}
