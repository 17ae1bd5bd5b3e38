package onestory.load;

import java.util.List;

/** Makes of a parcel what is sent for it. */
final class Packing {

  private final Preparation preparation;
  private final Parts parts;

  Packing(Preparation preparation, Parts parts) {
    this.preparation = preparation;
    this.parts = parts;
  }

  /**
   * @throws Unreadable if nothing can be sent for it
   */
  Prepared prepared(Parcel parcel, byte[] content) {
    return preparation.prepare(Bundles.read(parcel, content));
  }

  /** The entries in the bundles in which they are sent, one after the other. */
  List<List<Entry>> parts(Prepared prepared) {
    return parts.of(prepared);
  }
}
