package onestory.smart;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The keys that sign tokens: shared by all nodes, and replaced before they grow old. */
final class SigningKeys implements JWKSource<SecurityContext> {

  /** How long a node may go on with the keys that it read last. */
  private static final Duration READ_EVERY = Duration.ofMinutes(1);

  private static final Duration AT_MOST_EVERY = Duration.ofSeconds(1);

  /** A new key is published this long before it signs, so that every node knows it by then. */
  private static final Duration PUBLISHED_BEFORE = Duration.ofMinutes(5);

  /** A key is published this long after its successor came: longer than any token lasts. */
  private static final Duration PUBLISHED_AFTER = Duration.ofDays(1);

  private static final int BITS = 2048;

  private final SigningKeyRecords records;
  private final Duration period;
  private final Clock clock;
  private final Supplier<RSAKey> maker;
  private volatile Read last = new Read(List.of(), Instant.EPOCH);

  /**
   * @param period after which a key is replaced
   * @param maker makes a key
   */
  SigningKeys(SigningKeyRecords records, Duration period, Clock clock, Supplier<RSAKey> maker) {
    this.records = records;
    this.period = period;
    this.clock = clock;
    this.maker = maker;
  }

  /** A key and when it was made. */
  record Dated(RSAKey key, Instant created) {}

  private record Read(List<Dated> keys, Instant at) {}

  /** The key that signs now. */
  RSAKey signing() {
    var keys = keys();
    var known = clock.instant().minus(PUBLISHED_BEFORE);
    return keys.stream()
        .filter(dated -> !dated.created().isAfter(known))
        .findFirst()
        .orElseGet(() -> keys.get(keys.size() - 1))
        .key();
  }

  @Override
  public List<JWK> get(JWKSelector selector, SecurityContext context) {
    var found = select(selector);
    if (!found.isEmpty()) {
      return found;
    }
    // It may be another node's newest; but nobody makes us ask at every request.
    read(AT_MOST_EVERY);
    return select(selector);
  }

  private List<JWK> select(JWKSelector selector) {
    return selector.select(new JWKSet(keys().stream().<JWK>map(Dated::key).toList()));
  }

  private List<Dated> keys() {
    return isOlder(READ_EVERY) ? read(READ_EVERY) : last.keys();
  }

  private boolean isOlder(Duration age) {
    return last.at().isBefore(clock.instant().minus(age));
  }

  private synchronized List<Dated> read(Duration unlessYoungerThan) {
    if (!isOlder(unlessYoungerThan)) {
      return last.keys();
    }
    var now = clock.instant();
    var keys = newestFirst();
    if (keys.isEmpty() || keys.get(0).created().isBefore(now.minus(period))) {
      records.add(new Dated(maker.get(), now));
      keys = newestFirst();
    }
    var good = withoutOld(keys, now);
    last = new Read(good, now);
    return good;
  }

  private List<Dated> newestFirst() {
    return records.all().stream()
        .sorted(
            Comparator.comparing(Dated::created).thenComparing(d -> d.key().getKeyID()).reversed())
        .toList();
  }

  private List<Dated> withoutOld(List<Dated> keys, Instant now) {
    var good = new ArrayList<>(keys.subList(0, 1));
    for (var older = 1; older < keys.size(); older++) {
      if (keys.get(older - 1).created().isBefore(now.minus(PUBLISHED_AFTER))) {
        records.remove(keys.get(older).key().getKeyID());
      } else {
        good.add(keys.get(older));
      }
    }
    return good;
  }

  /** A new key, with an id that says nothing. */
  static RSAKey generate() {
    try {
      return new RSAKeyGenerator(BITS)
          .keyID(UUID.randomUUID().toString())
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(com.nimbusds.jose.JWSAlgorithm.RS256)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
