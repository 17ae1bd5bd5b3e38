// The words that go with an answer of several parameters.
RuleSet: OutcomeInWords
* insert Gives(outcome, 1, 1, OperationOutcome, [[What was done, or would be, in words for the person who asked.]])
