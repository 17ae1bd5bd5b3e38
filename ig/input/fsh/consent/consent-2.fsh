Invariant: consent-2
Description: "What a consent names, it permits or denies, so that nobody reads a no as a yes. Send provision.type."
Severity: #error
Expression: "provision.where(actor.exists() or class.exists() or purpose.exists() or securityLabel.exists() or extension.exists()).all(type.exists())"
