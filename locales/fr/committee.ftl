### Permissions

leads-it-only = Seuls les responsables de l’engagement { $number } et la coordination le peuvent.
committee-only = Seuls les membres du comité de pilotage et la coordination le peuvent.
