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
