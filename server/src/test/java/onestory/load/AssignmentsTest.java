package onestory.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import onestory.nhsnumber.NhsNumber;
import onestory.nhsnumber.SyntheticNhsNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssignmentsTest {

  private static final String ANDERS = Digest.of("Anders");
  private static final String BERGEN = Digest.of("Bergen");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void dependOnThePersonAlone() throws IOException {
    var here = assigned("here", ANDERS);
    var there = assigned("there", ANDERS);

    assertThat(here).isEqualTo(there).isNotEqualTo(assigned("here", BERGEN));
    assertThat(SyntheticNhsNumbers.contains(here)).isTrue();
  }

  @Test
  void leaveTheDemoPeopleAlone() throws IOException {
    var lowest = assigned("here", "0");

    assertThat(lowest.value()).startsWith("999010000");
  }

  @Test
  void moveOnWhenSomeoneElseHasTheNumber() throws IOException {
    var wish = assigned("here", ANDERS);
    try (var others = Assignments.open(folder.resolve("there"))) {
      var next = others.of(ANDERS, number -> !number.equals(wish));

      assertThat(next.value()).isGreaterThan(wish.value());
    }
    assertThat(assigned("there", ANDERS).value()).isGreaterThan(wish.value());
  }

  @Test
  void giveTwoPeopleWithOneWishTwoNumbersThatStay() throws IOException {
    var range = Integer.toHexString(999_999 - 10_000 + 1);
    var first = assigned("here", "0");
    var second = assigned("here", range);

    assertThat(second).isNotEqualTo(first);
    assertThat(assigned("here", range)).isEqualTo(second);
    assertThat(assigned("here", "0")).isEqualTo(first);
  }

  @Test
  void surviveAKillInTheMiddleOfALine() throws IOException {
    var first = assigned("here", ANDERS);
    Files.writeString(folder.resolve("here"), Files.readString(folder.resolve("here")) + "{\"per");
    var second = assigned("here", BERGEN);

    assertThat(assigned("here", ANDERS)).isEqualTo(first);
    assertThat(assigned("here", BERGEN)).isEqualTo(second);
    assertThat(DurableLines.read(folder.resolve("here"))).hasSize(2);
  }

  private NhsNumber assigned(String file, String person) throws IOException {
    try (var assignments = Assignments.open(folder.resolve(file))) {
      return assignments.of(person, number -> true);
    }
  }
}
