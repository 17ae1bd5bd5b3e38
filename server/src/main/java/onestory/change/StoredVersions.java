package onestory.change;

import java.util.OptionalLong;

/** Which version of a resource is current. */
interface StoredVersions {

  /** The current version; empty if there is no such resource, or it was deleted. */
  OptionalLong current(String type, String id);
}
