package onestory.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import onestory.nhsnumber.NhsNumber;
import org.junit.jupiter.api.Test;

class PartsTest {

  private final Preparation preparation =
      new Preparation(new People((patient, source) -> Optional.of(new NhsNumber("9990000018"))));

  @Test
  void leavesAShortBundleWhole() {
    assertThat(new Parts(4).of(person(3))).hasSize(1);
  }

  @Test
  void cutsALongBundleAndNamesThePersonByNumberInLaterParts() {
    var parts = new Parts(2).of(person(3));

    assertThat(parts).extracting(List::size).containsExactly(2, 2);
    assertThat(subject(parts.get(0).get(1))).isEqualTo("urn:uuid:" + Samples.uuid("Anders"));
    assertThat(subject(parts.get(1).get(0))).isEqualTo("Patient/9990000018");
  }

  @Test
  void doesNotCutBetweenAnEntryAndALaterOneToWhichItRefers() {
    var bundle = Samples.json(Samples.person("Anders", 4));
    var last = "urn:uuid:" + Samples.uuid("Anders3");
    new Entry((ObjectNode) bundle.at("/entry/1"), 1)
        .resource()
        .putObject("derivedFrom")
        .put("reference", last);

    var parts = new Parts(2).of(preparation.prepare(bundle));

    assertThat(parts).extracting(List::size).containsExactly(5);
  }

  @Test
  void doesNotCutWhereOnlyTheServerWillKnowThePerson() {
    var plain = new Preparation(new People(People.asTheyCome()));

    var parts = new Parts(2).of(plain.prepare(Samples.json(Samples.person("Anders", 4))));

    assertThat(parts).hasSize(1);
  }

  private Prepared person(int observations) {
    return preparation.prepare(Samples.json(Samples.person("Anders", observations)));
  }

  private static String subject(Entry entry) {
    return entry.resource().at("/subject/reference").asText();
  }
}
