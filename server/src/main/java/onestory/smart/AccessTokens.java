package onestory.smart;

/** The access tokens that this server has issued. */
public final class AccessTokens {

  private final GrantRecords grants;

  AccessTokens(GrantRecords grants) {
    this.grants = grants;
  }

  /** Whether the token with this {@code jti} was issued here and has not been revoked. */
  public boolean isCurrent(String jti) {
    return grants.isCurrent(jti);
  }
}
