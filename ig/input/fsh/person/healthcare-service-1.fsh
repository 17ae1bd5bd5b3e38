Invariant: healthcare-service-1
Description: "Whoever looks for help can tell what the service is. Send a name, a type or a category."
Severity: #error
Expression: "name.exists() or type.exists() or category.exists()"
