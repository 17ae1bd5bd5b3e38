package onestory.login;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A claim of an ID token, found by its path. */
final class Claim {

  private Claim() {}

  /** The text at {@code path}; of a list the first counts. */
  static Optional<String> text(Map<String, Object> claims, String path) {
    Optional<?> found = Optional.of(claims);
    for (var name : path.split("\\.", -1)) {
      found = found.flatMap(object -> member(object, name)).flatMap(Claim::first);
    }
    return found.map(Object::toString).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static Optional<?> member(Object object, String name) {
    return object instanceof Map<?, ?> map ? Optional.ofNullable(map.get(name)) : Optional.empty();
  }

  private static Optional<?> first(Object value) {
    return value instanceof List<?> list ? list.stream().findFirst() : Optional.of(value);
  }
}
