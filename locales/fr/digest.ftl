### What a digest tells beside figures

digest-also-decided = Décidé cette semaine
digest-also-weights = Poids : { $list }.
digest-also-weight = { $code } de { $before } à { $weight }
digest-also-weight-is = { $code } à { $weight }
digest-also-withdrawn = { $count ->
    [one] Activité retirée du plan : { $codes }.
    [many] Activités retirées du plan : { $codes }.
   *[other] Activités retirées du plan : { $codes }.
  }
digest-also-restored = { $count ->
    [one] Activité rétablie dans le plan : { $codes }.
    [many] Activités rétablies dans le plan : { $codes }.
   *[other] Activités rétablies dans le plan : { $codes }.
  }
digest-also-added = { $count ->
    [one] Activité ajoutée au plan : { $codes }.
    [many] Activités ajoutées au plan : { $codes }.
   *[other] Activités ajoutées au plan : { $codes }.
  }
digest-also-indicators = Indicateurs
digest-also-indicator = Engagement { $number }, { $name } : de { $before } à { $after } ({ $day })
digest-also-indicator-first = Engagement { $number }, { $name } : { $after } ({ $day })
digest-also-help = { $count ->
    [one] Une demande d’aide au comité est ouverte : { $list }.
    [many] { $count } demandes d’aide au comité sont ouvertes : { $list }.
   *[other] { $count } demandes d’aide au comité sont ouvertes : { $list }.
  }
digest-also-help-of = { $count ->
    [one] engagement { $number } ({ $age })
    [many] engagement { $number } ({ $count } demandes, la plus ancienne { $age })
   *[other] engagement { $number } ({ $count } demandes, la plus ancienne { $age })
  }
digest-also-questions = { $count ->
    [one] Une question du public attend une réponse depuis plus de { $days } jours ouvrables : { $list }.
    [many] { $count } questions du public attendent une réponse depuis plus de { $days } jours ouvrables : { $list }.
   *[other] { $count } questions du public attendent une réponse depuis plus de { $days } jours ouvrables : { $list }.
  }
digest-also-question = n° { $number } (engagement { $commitment }, { $day })
digest-also-waiting = En attente
digest-also-choice-help = Demandes d’aide ({ $count })
digest-also-choice-question = Question n° { $number }

# La semaine en cours
digest-so-far = La semaine n’est pas finie : voici le bilan tel qu’il serait maintenant. Il partira le { $day }, à { $time }.
digest-next = Le prochain bilan paraîtra le { $day }, à { $time }.

## What of a change comes from decisions, and what from progress

digest-points-more = +{ $points }
digest-points-less = −{ $points }
digest-share = En points : { $decided } par décision, { $progress } par l’avancement.
digest-share-plan = En points : { $decided } par décision ({ $why }), { $progress } par l’avancement des activités.
digest-share-only = Ce changement vient de ce qui a été décidé ({ $why }), et non de l’avancement des activités.
digest-share-commitment = Engagement { $number }, en points : { $decided } par décision, { $progress } par l’avancement.
digest-share-plan-changed = plan modifié
digest-share-weights = { $count ->
    [one] poids de l’engagement { $numbers }
    [many] poids des engagements { $numbers }
   *[other] poids des engagements { $numbers }
  }
digest-share-withdrawals = { $count ->
    [one] retrait dans l’engagement { $numbers }
    [many] retraits dans les engagements { $numbers }
   *[other] retraits dans les engagements { $numbers }
  }
digest-share-restorations = { $count ->
    [one] rétablissement dans l’engagement { $numbers }
    [many] rétablissements dans les engagements { $numbers }
   *[other] rétablissements dans les engagements { $numbers }
  }
digest-share-additions = { $count ->
    [one] ajout à l’engagement { $numbers }
    [many] ajouts aux engagements { $numbers }
   *[other] ajouts aux engagements { $numbers }
  }

## The data that goes with a digest

digest-table-decided = dont par décision, en points
digest-table-number = Référence
digest-table-date = Date
digest-table-days = Jours
digest-table-was = Valeur d’avant
digest-table-value = Valeur
digest-table-unit = Unité
digest-table-decision = Décision
digest-table-indicator = Indicateur
digest-table-help = Demande d’aide
digest-table-question = Question sans réponse
digest-table-reweighed = poids modifié
digest-table-withdrawn = retirée du plan
digest-table-restored = rétablie dans le plan
digest-table-added = ajoutée au plan
digest-sheet-decided = Décisions
digest-sheet-indicators = Indicateurs
digest-sheet-help = Demandes d’aide
digest-sheet-questions = Questions sans réponse

## Open contests

digest-also-contests = { $count ->
    [one] Un avancement contesté attend le mot de clôture : { $list }.
    [many] { $count } avancements contestés attendent le mot de clôture : { $list }.
   *[other] { $count } avancements contestés attendent le mot de clôture : { $list }.
  }
digest-also-contest = contestation { $number } (activité { $code }, { $day })
digest-also-contest-commitment = contestation { $number } (engagement { $commitment }, { $day })
digest-table-contest = Contestation ouverte
digest-sheet-contests = Contestations ouvertes
