### Permissions

leads-it-only = هذا لمسؤولي الالتزام { $number } وللتنسيق فقط.
committee-only = هذا لأعضاء لجنة القيادة وللتنسيق فقط.
