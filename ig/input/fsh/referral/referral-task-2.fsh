Invariant: referral-task-2
Description: "A referral that has been accepted is somebody's. Send owner."
Severity: #error
Expression: "businessStatus.coding.where(system.endsWith('/CodeSystem/referral-status')).code in ('accepted' | 'booked' | 'seen') implies owner.exists()"
