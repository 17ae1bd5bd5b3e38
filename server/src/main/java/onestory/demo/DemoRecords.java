package onestory.demo;

import org.hl7.fhir.r4.model.Bundle;

/** Where the demo people are kept. */
interface DemoRecords {

  /** Whether {@link Marker} is there, and so everything written before it. */
  boolean isLoaded();

  /** Writes a transaction, all of it or nothing. */
  void write(Bundle transaction);
}
