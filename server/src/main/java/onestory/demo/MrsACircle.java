package onestory.demo;

import java.util.List;
import java.util.Locale;

/** Mrs A's family, friend and neighbour, and what each has promised to do. */
enum MrsACircle {
  RUTH(PersonName.of("Ruth", "Appleyard-Cole"), "07700 900101", "Rings every evening; decides"),
  TOMAS(PersonName.of("Tomas", "Bielak"), "07700 900102", "Has a key; sits with her"),
  JOAN(PersonName.of("Joan", "Dyer"), "07700 900103", "Feeds the cat; visits on Sundays");

  private final PersonName who;
  private final String phone;
  private final String promise;

  MrsACircle(PersonName who, String phone, String promise) {
    this.who = who;
    this.phone = phone;
    this.promise = promise;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  PersonName who() {
    return who;
  }

  String phone() {
    return phone;
  }

  String promise() {
    return promise;
  }

  List<Code> relationships() {
    return switch (this) {
      case RUTH -> List.of(Relationship.DAUGHTER);
      case TOMAS -> List.of(Relationship.NEIGHBOUR);
      case JOAN -> List.of(Relationship.FRIEND);
    };
  }
}
