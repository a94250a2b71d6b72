### The index of open data

data-title = Données ouvertes
data-why = Tout ce qui est public dans ce plan, pour vos tableurs, vos programmes et vos enquêtes.
data-state = État de la chaîne : n° { $number }, le { $day }.
data-tables = Tableaux
data-tables-how = CSV en UTF-8, une ligne d’en-tête, séparés par des virgules. Une cellule qu’un tableur exécuterait comme une formule y est neutralisée.
data-commitments = Les engagements et leurs taux
data-activities = Les activités telles qu’elles sont, avec leurs poids
data-updates = Tout ce qui a été déclaré, sans rien effacer
data-indicators = Les indicateurs : situations de départ, cibles et valeurs
data-rates = Les taux à la fin de chaque mois, et aujourd’hui
data-questions = Les questions et contestations du public, et les réponses
data-assessments = Les évaluations indépendantes (IRM)
data-others = Autres fichiers
data-plan = Le plan et son point de départ, tel qu’il peut être réimporté
data-rates-json = Les taux du plan, des axes et des engagements
data-record = Le registre chaîné, tel que la commande de vérification le lit
data-ogp = Les engagements sous la forme du modèle de plan d’action de l’OGP
data-package = Ce que veut dire chaque colonne (Frictionless)
data-dcat = Pour les catalogues de données ouvertes (DCAT)
data-how = Comment s’en servir
data-etag = Chaque fichier porte un ETag : demandez-le avec If-None-Match, et rien n’est renvoyé tant que rien n’a changé. Toute page web peut les lire (CORS). Ces adresses ne changeront pas.
data-as-of = Les taux peuvent être demandés à toute date passée :
data-licence = Licence
data-licence-text = Vous pouvez réutiliser ces données en citant la source :
