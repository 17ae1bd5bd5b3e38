package onestory.demo;

import com.google.errorprone.annotations.Immutable;

/** The shapes that households come in. */
enum Shape {
  ALONE(1, 0, new Ages(24, 60)),
  OLDER_ALONE(1, 0, new Ages(66, 93)),
  COUPLE(2, 0, new Ages(25, 64)),
  OLDER_COUPLE(2, 0, new Ages(66, 90)),
  FAMILY(2, 2, new Ages(27, 48)),
  LARGE_FAMILY(2, 3, new Ages(29, 46)),
  ONE_PARENT(1, 2, new Ages(22, 47));

  /** How old the eldest may be. */
  @Immutable
  private record Ages(int youngest, int eldest) {}

  private final int adults;
  private final int children;
  private final Ages ages;

  Shape(int adults, int children, Ages ages) {
    this.adults = adults;
    this.children = children;
    this.ages = ages;
  }

  int adults() {
    return adults;
  }

  int children() {
    return children;
  }

  int youngest() {
    return ages.youngest();
  }

  int eldest() {
    return ages.eldest();
  }
}
