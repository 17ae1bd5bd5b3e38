package onestory.smart;

import java.util.List;

/** Where signing keys are kept. */
interface SigningKeyRecords {

  List<SigningKeys.Dated> all();

  void add(SigningKeys.Dated key);

  void remove(String kid);
}
