package onestory.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;

class DemoLoaderTest {

  private static final DemoTown TOWN = DemoTown.generate(40, 1, Told.TODAY);

  @Test
  void writesTheDirectoryFirstAndTheMarkerLast() {
    var records = new FakeRecords(Integer.MAX_VALUE);

    var loaded = new DemoLoader(records, () -> TOWN).load((done, of) -> {});

    assertThat(loaded).isTrue();
    assertThat(records.urls).hasSameSizeAs(TOWN.transactions());
    assertThat(records.urls.get(0)).isEqualTo("Organization/Z99001");
    assertThat(records.urls.get(records.urls.size() - 1)).isEqualTo("Organization/" + Marker.ID);
    assertThat(records.isLoaded()).isTrue();
  }

  @Test
  void keepsTheOrderWithinAHousehold() {
    var records = new FakeRecords(Integer.MAX_VALUE);

    new DemoLoader(records, () -> TOWN).load((done, of) -> {});

    assertThat(records.urls).filteredOn(url -> url.contains("-long-record-home-")).isSorted();
    assertThat(records.urls.indexOf("Patient/" + longRecord()))
        .isLessThan(records.urls.indexOf(firstOf(records.urls, "-long-record-home-")));
  }

  @Test
  void doesNothingWhenTheMarkerIsThere() {
    var records = new FakeRecords(Integer.MAX_VALUE);
    records.urls.add("Organization/" + Marker.ID);

    var loaded = new DemoLoader(records, () -> failing()).load((done, of) -> {});

    assertThat(loaded).isFalse();
    assertThat(records.urls).hasSize(1);
  }

  @Test
  void leavesNoMarkerWhenABundleIsRefused() {
    var records = new FakeRecords(5);

    assertThatThrownBy(() -> new DemoLoader(records, () -> TOWN).load((done, of) -> {}))
        .isInstanceOf(DemoLoadFailed.class)
        .hasMessageContaining("refused");
    assertThat(records.isLoaded()).isFalse();
  }

  @Test
  void saysHowFarItHasCome() {
    var lines = new ArrayList<String>();

    new DemoLoader(new FakeRecords(Integer.MAX_VALUE), () -> TOWN)
        .load(DemoProgress.every(10, lines::add));

    var all = TOWN.transactions().size();
    assertThat(lines).startsWith("demo people: 10 of " + all + " bundles");
    assertThat(lines).endsWith("demo people: " + all + " of " + all + " bundles");
  }

  private static String longRecord() {
    return TOWN.people().stream()
        .filter(p -> p.situation().startsWith("Five thousand"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static String firstOf(List<String> urls, String part) {
    return urls.stream().filter(u -> u.contains(part)).findFirst().orElseThrow();
  }

  private static DemoTown failing() {
    throw new AssertionError("not to be told");
  }

  /** Remembers the first entry of each bundle, and refuses from a certain number on. */
  private static final class FakeRecords implements DemoRecords {

    private final List<String> urls = Collections.synchronizedList(new ArrayList<>());
    private final int most;

    private FakeRecords(int most) {
      this.most = most;
    }

    @Override
    public boolean isLoaded() {
      return urls.contains("Organization/" + Marker.ID);
    }

    @Override
    public void write(Bundle transaction) {
      if (urls.size() >= most) {
        throw new IllegalStateException("refused");
      }
      urls.add(transaction.getEntryFirstRep().getRequest().getUrl());
    }
  }
}
