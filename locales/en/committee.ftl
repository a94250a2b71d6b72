### Permissions

leads-it-only = Only the leads of commitment { $number } and the coordination may do that.
committee-only = Only members of the steering committee and the coordination may do that.
