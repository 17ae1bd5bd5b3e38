Invariant: allergy-intolerance-2
Description: "Nothing known and a reaction do not go together. Send the allergy that the reaction shows, or leave the reaction out."
Severity: #error
Expression: "code.coding.where(system = 'http://snomed.info/sct' and code in ('716186003' | '409137002' | '429625007' | '428607008' | '428197003')).exists() implies reaction.empty()"
