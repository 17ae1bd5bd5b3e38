package onestory.record;

import static onestory.record.IndexDifference.Kind.DIFFERENT;
import static onestory.record.IndexDifference.Kind.MISSING;
import static onestory.record.IndexDifference.Kind.SUPERFLUOUS;
import static onestory.record.Stored.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndexComparisonTest {

  private static final String ROBIN = "9990000018";
  private static final String JUNE = "9990000026";

  private final IndexRow row = IndexRow.due(entry(ROBIN, 1, 2));

  @Test
  void findsNothingWhereBothAgree() {
    assertThat(IndexComparison.between(List.of(row), List.of(row))).isEmpty();
  }

  @Test
  void findsARowThatIsMissing() {
    assertThat(IndexComparison.between(List.of(row), List.of()))
        .containsExactly(new IndexDifference(MISSING, "Observation", 1));
  }

  @Test
  void findsARowTooMany() {
    assertThat(IndexComparison.between(List.of(), List.of(row)))
        .containsExactly(new IndexDifference(SUPERFLUOUS, "Observation", 1));
  }

  @Test
  void findsAnotherVersion() {
    var older = IndexRow.due(entry(ROBIN, 1, 1));

    assertThat(IndexComparison.between(List.of(row), List.of(older)))
        .containsExactly(new IndexDifference(DIFFERENT, "Observation", 1));
  }

  @Test
  void findsAnotherHeading() {
    var misplaced = new IndexRow(row.entry(), Heading.ALERTS.code());

    assertThat(IndexComparison.between(List.of(row), List.of(misplaced)))
        .containsExactly(new IndexDifference(DIFFERENT, "Observation", 1));
  }

  @Test
  void findsARowOfTheWrongPerson() {
    var junes = IndexRow.due(entry(JUNE, 1, 2));

    assertThat(IndexComparison.between(List.of(row), List.of(junes)))
        .containsExactlyInAnyOrder(
            new IndexDifference(MISSING, "Observation", 1),
            new IndexDifference(SUPERFLUOUS, "Observation", 1));
  }
}
