Invariant: communication-1
Description: "What was told has a content. Send payload, topic, reasonCode or note."
Severity: #error
Expression: "status = 'completed' implies (payload.exists() or topic.exists() or reasonCode.exists() or note.exists())"
