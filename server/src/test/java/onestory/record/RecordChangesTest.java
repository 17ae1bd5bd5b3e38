package onestory.record;

import static onestory.record.Stored.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RecordChangesTest {

  private static final String ROBIN = "9990000018";
  private static final String JUNE = "9990000026";

  private final FakeRecordIndex index = new FakeRecordIndex();

  @BeforeEach
  void begin() {
    TransactionSynchronizationManager.initSynchronization();
  }

  @AfterEach
  void end() {
    changes().afterCompletion(TransactionSynchronization.STATUS_UNKNOWN);
    TransactionSynchronizationManager.clearSynchronization();
  }

  @Test
  void areWrittenJustBeforeTheCommit() {
    changes().put(1, List.of(entry(ROBIN, 1, 1)));
    assertThat(index.rows).isEmpty();

    commit();

    assertThat(index.rows).containsOnlyKeys(ROBIN + "/1");
    assertThat(index.revisions).containsEntry(ROBIN, 1).hasSize(1);
  }

  @Test
  void areOneForTheWholeTransaction() {
    assertThat(changes()).isSameAs(changes());
  }

  @Test
  void areWrittenInTheOrderOfPeopleThenResources() {
    changes().put(9, List.of(entry(JUNE, 9, 1), entry(ROBIN, 9, 1)));
    changes().put(2, List.of(entry(JUNE, 2, 1)));

    commit();

    assertThat(index.written).containsExactly(List.of(ROBIN + "/9", JUNE + "/2", JUNE + "/9"));
  }

  @Test
  void letTheHigherVersionStand() {
    changes().put(1, List.of(entry(ROBIN, 1, 3)));
    changes().put(1, List.of(entry(ROBIN, 1, 2)));

    commit();

    assertThat(index.rows).containsEntry(ROBIN + "/1", entry(ROBIN, 1, 3));
  }

  @Test
  void countOneRevisionHoweverMuchChanges() {
    changes().put(1, List.of(entry(ROBIN, 1, 1)));
    changes().put(2, List.of(entry(ROBIN, 2, 1)));

    commit();

    assertThat(index.revisions).containsEntry(ROBIN, 1);
  }

  @Test
  void removeWhatStoodBefore() {
    index.put(List.of(entry(ROBIN, 1, 1)));

    changes().remove(1, 2, List.of(ROBIN));

    assertThat(index.rows).isEmpty();
  }

  @Test
  void removeWhatTheSameTransactionPut() {
    changes().put(1, List.of(entry(ROBIN, 1, 1)));
    changes().remove(1, 2, List.of(ROBIN));

    commit();

    assertThat(index.rows).isEmpty();
  }

  @Test
  void keepWhatWasPutAgainAfterARemoval() {
    index.put(List.of(entry(ROBIN, 1, 1)));
    changes().remove(1, 2, List.of(ROBIN));
    changes().put(1, List.of(entry(ROBIN, 1, 3)));

    commit();

    assertThat(index.rows).containsOnlyKeys(ROBIN + "/1");
  }

  @Test
  void keepWhatWasPutAgainAlsoWhenTheRemovalIsReportedLater() {
    index.put(List.of(entry(ROBIN, 1, 1)));
    changes().put(1, List.of(entry(ROBIN, 1, 3)));
    changes().remove(1, 2, List.of(ROBIN));

    commit();

    assertThat(index.rows).containsEntry(ROBIN + "/1", entry(ROBIN, 1, 3));
  }

  @Test
  void moveAResourceToAnotherPerson() {
    index.put(List.of(entry(ROBIN, 1, 1)));
    changes().remove(1, 2, List.of(ROBIN));
    changes().put(1, List.of(entry(JUNE, 1, 2)));

    commit();

    assertThat(index.rows).containsOnlyKeys(JUNE + "/1");
  }

  private RecordChanges changes() {
    return RecordChanges.current(index);
  }

  private void commit() {
    changes().beforeCommit(false);
  }
}
