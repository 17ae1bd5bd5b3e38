package onestory.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Transaction;
import onestory.testing.WholeIndex;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever writes while a record is split: each write lands whole, before or after. */
@IntegrationTest
class SplitConcurrencyIT {

  private static final int MANY = 20;

  @LocalServerPort private int port;
  @Autowired private DataSource dataSource;

  private FhirHttp fhir;
  private Confused robin;

  @BeforeEach
  void client() {
    fhir = new FhirHttp(port);
    robin = Confused.at(fhir);
  }

  @Test
  void losesNothingThatIsWrittenMeanwhile() {
    var chosen = strayed();
    var plans = IntStream.range(0, MANY).mapToObj(i -> plan(robin.wrong(), i)).toList();
    var bundles = IntStream.range(0, MANY).mapToObj(this::both).toList();
    var updates = chosen.stream().map(this::update).toList();

    var split = robin.split(chosen.toArray(String[]::new));

    assertThat(split.status()).as(split.body()).isEqualTo(200);
    assertThat(statuses(plans)).containsOnly(201);
    assertThat(statuses(bundles)).containsOnly(200);
    assertThat(statuses(updates)).isSubsetOf(200, 422);
    for (var i = 0; i < chosen.size(); i++) {
      var isChanged = updates.get(i).join().status() == 200;
      assertThat(fhir.get(Confused.moved(split, chosen.get(i))).body())
          .contains(isChanged ? "Changed" : "Strayed");
    }
    assertThat(robin.story(robin.wrong())).hasSize(1 + 2 * MANY);
    assertThat(robin.story(robin.right())).hasSize(1 + 2 * MANY);
    WholeIndex.require(dataSource);
  }

  @Test
  void happensOnceHoweverOftenItIsAskedAtOnce() {
    var chosen = robin.parameters(strayed().toArray(String[]::new));
    var path = People.path(robin.wrong()) + "/$split";

    var answers =
        IntStream.range(0, 4).mapToObj(i -> fhir.sendAsync("POST", path, chosen)).toList();

    assertThat(statuses(answers)).containsExactlyInAnyOrder(200, 422, 422, 422);
    assertThat(robin.story(robin.right())).hasSize(1 + MANY);
    assertThat(robin.story(robin.wrong())).hasSize(1);
  }

  private List<String> strayed() {
    var paths = new ArrayList<String>();
    IntStream.range(0, MANY).forEach(i -> paths.add(robin.add(robin.seen("Strayed " + i))));
    return paths;
  }

  private CompletableFuture<Answer> plan(NhsNumber about, int i) {
    var plan = Clinical.plan(new Reference(People.path(about)), "plan " + i);
    return fhir.sendAsync("POST", "CarePlan", plan);
  }

  // In one order or the other, so that locks would meet if they were taken one by one.
  private CompletableFuture<Answer> both(int i) {
    var people = List.of(robin.wrong(), robin.right());
    var bundle = new Transaction();
    for (var place : List.of(i % 2, (i + 1) % 2)) {
      var subject = new Reference(People.path(people.get(place)));
      bundle.post(Clinical.observation(subject, "bundle " + i));
    }
    return fhir.sendAsync("POST", "", bundle.bundle());
  }

  private CompletableFuture<Answer> update(String path) {
    return fhir.sendAsync("PUT", path, robin.seen("Changed").setId(path));
  }

  private static List<Integer> statuses(List<CompletableFuture<Answer>> answers) {
    return answers.stream().map(answer -> answer.join().status()).toList();
  }
}
