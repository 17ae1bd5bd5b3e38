Invariant: allergy-intolerance-1
Description: "That nothing is known is somebody's word. Send recorder or asserter, and recordedDate."
Severity: #error
Expression: "(code.coding.where(system = 'http://snomed.info/sct' and code in ('716186003' | '409137002' | '429625007' | '428607008' | '428197003')).exists() and verificationStatus.coding.where(code = 'entered-in-error').empty()) implies ((recorder.exists() or asserter.exists()) and recordedDate.exists())"
