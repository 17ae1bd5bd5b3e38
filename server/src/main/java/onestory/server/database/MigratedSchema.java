package onestory.server.database;

/** Proof that the schema is up to date: who asks for it is made after the migrations have run. */
public final class MigratedSchema {

  MigratedSchema() {}
}
