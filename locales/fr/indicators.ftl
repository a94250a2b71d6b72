### Indicators, and the independent assessment

# What people may type: alternatives separated by |
words-indicators = indicateurs | les indicateurs | mes indicateurs | voir les indicateurs
words-assess = évaluer | saisir une évaluation | saisir l’évaluation | saisir le verdict
words-indicators-indicator = indicateur | indicateurs
words-indicators-value = valeur | nouvelle | saisir | entrer | noter
words-indicators-baseline = départ | situation | référence | initiale
words-indicators-target = cible | objectif | but
words-indicators-today = aujourd’hui | ce jour | à ce jour | à aujourd’hui
words-indicators-yesterday = hier
words-indicators-last-month = fin du mois dernier | la fin du mois dernier | à la fin du mois dernier | le mois dernier | mois dernier | fin du mois passé
words-indicators-end-of = fin | à fin | en | à la fin de | fin de | la fin de | d’ici fin | d’ici la fin de | d’ici
words-assess-irm = irm | évaluation indépendante | évaluation irm | l’évaluation indépendante | mécanisme d’évaluation indépendant | mécanisme d’évaluation indépendante | mei | verdict
menu-indicators = Les indicateurs
menu-assess = Saisir l’évaluation indépendante

# Values
indicators-percent = { NUMBER($value, maximumFractionDigits: 6) } %
indicators-count = { NUMBER($value, maximumFractionDigits: 6) }
indicators-measure = { NUMBER($value, maximumFractionDigits: 6) } { $unit }
indicators-points = { NUMBER($value, maximumFractionDigits: 6) } { $value ->
    [one] point
    [many] points
   *[other] points
  }
indicators-more = +{ $value }
indicators-less = −{ $value }
indicators-at = { $value } (au { $day })
indicators-by = { $value } d’ici le { $day }
indicators-trend-step = { $before } → { $value }

# Looking
indicators-which-commitment = { $count ->
    [one] Un indicateur. De quel engagement ?
    [many] { $count } indicateurs. De quel engagement ?
   *[other] { $count } indicateurs. De quel engagement ?
  }
indicators-nowhere = Ce plan n’a pas d’indicateurs.
indicators-of = Indicateurs de l’engagement { $number }, { $title }
indicators-name = Indicateur { $code } : { $name }
indicators-last = Dernière valeur : { $value }
indicators-no-value = Aucune valeur pour l’instant
indicators-change = { $change } depuis le { $day }
indicators-unchanged = Inchangé depuis le { $day }
indicators-target = Cible : { $value }
indicators-baseline = Situation de départ : { $value }
indicators-trend = Évolution : { $trend }
indicators-history = Historique, du plus récent au plus ancien :
indicators-version-value = Valeur : { $value }
indicators-version-baseline = Situation de départ : { $value }
indicators-version-target = Cible : { $value }
indicators-from-plan = Source : le plan
indicators-source = Source : { $source }
indicators-ended-corrected = Remplacé depuis par une autre saisie.
indicators-ended-undone = Défait depuis.
indicators-unknown = Il n’y a pas d’indicateur { $code }. Voici ceux de cet engagement :
indicators-none = L’engagement { $number } n’a pas d’indicateurs dans ce plan.
indicators-choice-commitment = { $number } · { $title }
indicators-choice = Indicateur { $code }
indicators-choice-all = Tous les indicateurs
indicators-choice-list = Indicateurs de l’engagement { $number }
indicators-choice-these = Les indicateurs
indicators-choice-history = Cet indicateur
indicators-choice-value = Nouvelle valeur
indicators-choice-target = Cible
indicators-choice-baseline = Situation de départ

# Entering
indicators-ask-value = Quelle est la nouvelle valeur ?
indicators-ask-value-percent = Quelle est la nouvelle valeur, en pour cent ?
indicators-ask-value-unit = Quelle est la nouvelle valeur, en { $unit } ?
indicators-ask-baseline = Quelle était la situation de départ, avant le plan ?
indicators-ask-target = Quelle valeur doit être atteinte ?
indicators-ask-which = Que voulez-vous dire ?
indicators-ask-unlikely = { $value } : une part en pour cent va de 0 à 100. Est-ce bien juste ?
indicators-choice-sure = Oui, c’est juste
indicators-choice-unsure = Non, je corrige
indicators-ask-on-value = De quelle date est cette valeur ? Choisissez, ou écrivez une date : 31/10/2026, fin octobre.
indicators-ask-on-baseline = De quelle date est cette situation ? Choisissez, ou écrivez une date : 31/12/2020, fin 2020.
indicators-ask-on-target = Pour quelle date ? Choisissez, ou écrivez une date : 31/12/2027, fin 2027.
indicators-choice-today = Aujourd’hui, { $day }
indicators-choice-last-month = Fin du mois dernier, { $day }
indicators-choice-day = { $day }
indicators-ask-source = D’où vient ce chiffre ? Un lien ou quelques mots : « rapport annuel 2025, p. 12 ».
indicators-choice-same-source = La même : { $source }
indicators-not-number = Je n’y trouve pas de nombre. Écrivez-le en chiffres, par exemple 85 ou 1 234,5.
indicators-not-date = Je n’ai pas lu de date. Écrivez par exemple 31/10/2026 ou « fin octobre ».
indicators-no-such-date = Cette date n’existe pas.
indicators-future = Le { $day } n’est pas encore passé : une valeur se constate, elle ne se prévoit pas. Pour un but à atteindre, choisissez « Cible ».
indicators-future-baseline = Le { $day } n’est pas encore passé : la situation de départ est celle d’avant le plan.
indicators-past-target = Le { $day } est déjà passé : une cible est à atteindre à une date à venir.
indicators-source-short = Il faut une source que d’autres puissent retrouver : un lien, ou le nom d’un document.
indicators-source-long = Cette source compte { $length } caractères ; { $most } au plus. Un lien ou un titre suffit.
indicators-no-file = Un fichier ne peut pas être joint ici : donnez un lien vers le document, ou son titre.
indicators-summary-value = Valeur : { $value }
indicators-summary-baseline = Situation de départ : { $value }
indicators-summary-target = Cible : { $value }
indicators-summary-replaces = Prend la place de { $value }, qui reste visible dans l’historique.
indicators-amend-value = Changer le nombre
indicators-amend-on = Changer la date
indicators-amend-source = Changer la source
indicators-moved = Entre-temps, quelqu’un d’autre a saisi { $value } pour cette même place. Voyez si la vôtre tient toujours.
indicators-moved-undone = Entre-temps, ce que vous vouliez remplacer a été défait. Voyez si votre saisie tient toujours.
indicators-entered-value = C’est enregistré : { $value }.
indicators-entered-baseline = C’est enregistré comme situation de départ : { $value }.
indicators-entered-target = C’est enregistré comme cible : { $value }.
indicators-replaced = Avant : { $value }. Les deux restent visibles.
indicators-correcting = Vous corrigez { $value }. La date et la source sont reprises ; vous pourrez les changer.
indicators-undone = Défait : { $value } ne compte plus. Tout reste visible dans l’historique.
indicators-undone-back = Ce que cette saisie remplaçait compte de nouveau.
indicators-ended-already = Cette saisie a déjà été remplacée ou défaite. Rien n’a changé.
indicators-no-entry = Cette saisie n’est pas de celles que vous pouvez changer.

# The independent assessment
assess-which = Quel engagement a été évalué ?
assess-which-shown = L’évaluation indépendante de quel engagement ?
assess-title = Évaluation indépendante (IRM) de l’engagement { $number }, { $title }
assess-none = Aucune évaluation n’a été saisie pour cet engagement.
assess-of = Rapport du { $day }
assess-beside = Évaluation indépendante (IRM) : { $completion }, { $day }
assess-beside-only = L’évaluation vient du Mécanisme d’évaluation indépendant (IRM) de l’OGP ; elle est montrée à côté de ce que disent les responsables, et ne change aucun taux.
assess-completion = Réalisation : { $value }
assess-verifiable = Vérifiable : { $value }
assess-lens = Perspective de gouvernement ouvert : { $value }
assess-potential = Potentiel de résultats : { $value }
assess-early = Premiers résultats : { $value }
assess-completion-no-evidence = aucune preuve disponible
assess-completion-not-started = non commencé
assess-completion-limited = limité
assess-completion-substantial = substantiel
assess-completion-complete = achevé
assess-yes = oui
assess-no = non
assess-potential-unclear = incertain
assess-potential-modest = modeste
assess-potential-substantial = substantiel
assess-early-none = aucun
assess-early-moderate = modérés
assess-early-significant = significatifs
assess-ask-completion = Engagement { $number }, { $title }. Que dit le rapport de l’IRM de sa réalisation ?
assess-ask-verifiable = Le rapport le dit-il vérifiable ?
assess-ask-lens = L’engagement a-t-il, selon lui, une perspective de gouvernement ouvert ?
assess-ask-potential = Quel potentiel de résultats ?
assess-ask-early = Quels premiers résultats ?
assess-ask-source = Dans quel rapport est-ce écrit ? Un lien, ou son titre.
assess-ask-on = De quelle date est ce rapport ? Par exemple 12/03/2026 ou « fin mars 2026 ».
assess-future = Le { $day } n’est pas encore passé : un rapport porte la date de sa publication.
assess-choose = Choisissez l’une des réponses, telle que le rapport la donne.
assess-choice-unsaid = Le rapport ne le dit pas
assess-choice-completion-no-evidence = Aucune preuve disponible
assess-choice-completion-not-started = Non commencé
assess-choice-completion-limited = Limité
assess-choice-completion-substantial = Substantiel
assess-choice-completion-complete = Achevé
assess-choice-yes = Oui
assess-choice-no = Non
assess-choice-potential-unclear = Incertain
assess-choice-potential-modest = Modeste
assess-choice-potential-substantial = Substantiel
assess-choice-early-none = Aucun
assess-choice-early-moderate = Modérés
assess-choice-early-significant = Significatifs
assess-choice-enter = Saisir un verdict
assess-choice-see = L’évaluation
assess-choice-assessed = { $number } · { $completion } · { $title }
assess-amend-completion = La réalisation
assess-amend-verifiable = Vérifiable
assess-amend-openGovernmentLens = Gouvernement ouvert
assess-amend-potential = Le potentiel
assess-amend-earlyResults = Les premiers résultats
assess-amend-source = La source
assess-amend-on = La date
assess-summary = Récapitulatif : engagement { $number }, { $title }
assess-day = Rapport du { $day }
assess-correcting = Corrige le verdict saisi auparavant ; les deux restent visibles.
assess-moved = Entre-temps, un autre verdict de la même date a été saisi. Le vôtre prendrait sa place : voyez s’il tient toujours.
assess-entered = C’est enregistré. Engagement { $number } : { $completion } selon l’IRM, { $day }.
assess-undone = Défait : ce verdict ne compte plus. Il reste visible dans l’historique.

# What is kept of a person
indicators-held = { $count ->
    [one] Une saisie de vous aux indicateurs ou aux évaluations.
    [many] { $count } saisies de vous aux indicateurs ou aux évaluations.
   *[other] { $count } saisies de vous aux indicateurs ou aux évaluations.
  }
