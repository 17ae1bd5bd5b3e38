package onestory.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HapiMessageTest {

  private static final HapiMessage UNREADABLE =
      new HapiMessage(
          "HAPI-0450: Failed to parse request body as JSON resource. Error was: HAPI-1821:"
              + " [element=\"gender\"] Invalid attribute value \"f\"");

  @Test
  void hasItsNumbersFromTheOutermost() {
    assertThat(UNREADABLE.numbers()).containsExactly("0450", "1821");
    assertThat(new HapiMessage("a sentence").numbers()).isEmpty();
  }

  @Test
  void leavesWordsWithoutNumbersAndElement() {
    assertThat(UNREADABLE.words()).isEqualTo("Invalid attribute value \"f\"");
    assertThat(new HapiMessage("HAPI-0550: HAPI-0989: Trying").words()).isEqualTo("Trying");
  }

  @Test
  void namesTheElementWhereOneIsNamed() {
    assertThat(UNREADABLE.element()).contains("gender");
    assertThat(new HapiMessage("HAPI-1861: Failed to parse JSON").element()).isEmpty();
  }

  @Test
  void repeatsNoWordsOfTheDatabase() {
    var conflict = "HAPI-0549: Max retries (10) exceeded for version conflict: ";
    var row = new HapiMessage(conflict + "could not execute [insert values ('9990000018')]");

    var numbered =
        new HapiMessage(
            conflict + "HAPI-0825: could not execute batch [Batch entry 0 insert ('9990000018')]");

    assertThat(row.words()).doesNotContain("9990000018").contains("send it again");
    assertThat(numbered.words()).doesNotContain("9990000018").contains("send it again");
    assertThat(new HapiMessage(conflict + "HAPI-0989: Trying").words()).endsWith("Trying");
  }
}
