/** What integration tests share: one server, one database, and a client that speaks HTTP. */
@NullMarked
package onestory.testing;

import org.jspecify.annotations.NullMarked;
