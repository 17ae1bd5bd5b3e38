package onestory.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;

/**
 * A small invented town as FHIR R4 transactions: the same people for the same seed, their stories
 * told back from the same day.
 */
public final class DemoTown {

  // The order decides who has which NHS number: append only.
  private static final List<Consumer<Town>> SITUATIONS =
      List.of(
          MrsA::tell,
          MrsX::tell,
          EverydayLife::tell,
          NewNumber::tell,
          EndOfLife::tell,
          ChildWithProxies::tell,
          RestrictedPerson::tell,
          LongRecord::tell,
          ManyContacts::tell,
          WithoutNumber::tell);

  private final Town town;

  private DemoTown(Town town) {
    this.town = town;
  }

  /**
   * Tells the town.
   *
   * @param size how many people at least; those documented are there in any case
   * @param seed the same seed gives the same people
   * @param anchor the day that the stories take for today
   */
  public static DemoTown generate(int size, long seed, LocalDate anchor) {
    var town = new Town(new Days(anchor));
    SITUATIONS.forEach(situation -> situation.accept(town));
    Townsfolk.fill(town, new Chance(seed), size);
    return new DemoTown(town);
  }

  /** Those whose situation is documented, the two stories of Mrs A and Mrs X first. */
  public List<DemoPerson> people() {
    return town.documented();
  }

  /**
   * Everything, to be loaded in this order: organisations and professionals, then household by
   * household, and at the end {@link Marker}.
   */
  public List<Bundle> transactions() {
    return Stream.concat(
            Stream.concat(directory().stream(), households().stream().flatMap(List::stream)),
            Stream.of(marker()))
        .toList();
  }

  List<Bundle> directory() {
    return Transactions.of(Directory.entries());
  }

  /** The bundles of each household, in order; households need nothing of each other. */
  List<List<Bundle>> households() {
    return town.households().stream().map(h -> Transactions.of(h.resources())).toList();
  }

  Bundle marker() {
    return Transactions.of(List.of(Marker.organisation())).get(0);
  }
}
