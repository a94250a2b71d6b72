# Les pages publiques : états passés, recherche, explications, paroles du public, politique.
page-search = Rechercher
page-search-button = Chercher
page-search-label = Un sujet, un organisme, un numéro
page-search-empty = Écrivez un mot ou plusieurs, en français, en arabe ou en anglais. Les fautes de frappe sont comprises.
page-search-found = { $count ->
    [one] Un résultat pour « { $words } »
    [many] { $count } de résultats pour « { $words } », le plus proche d’abord
   *[other] { $count } résultats pour « { $words } », le plus proche d’abord
}
page-search-nothing = Rien dans le plan ne répond à « { $words } ».
page-search-hint = Essayez moins de mots, ou un mot du titre. Le dialogue comprend aussi les questions.
page-search-chat = Poser la question dans le dialogue
page-past-label = Date de l’état affiché
page-past-note = État au { $day }, tel que le registre le disait alors.
page-past-before = Le registre ne commence que le { $day } : avant, rien n’est connu.
page-past-early = Cette date n’est pas encore venue : voici l’état d’aujourd’hui.
page-trend-plan = Le taux du plan dans le temps
page-trend-axis = Le taux de l’axe dans le temps
page-trend-commitment = Le taux de l’engagement dans le temps
page-trend-activity = L’avancement dans le temps
page-trend-indicator = Dans le temps
page-trend-said = { $title } : { $first } le { $from }, { $last } le { $to } ; au plus bas { $least }, au plus haut { $most }.
page-trend-values = Les valeurs, une à une
page-why = Pourquoi ce taux ?
page-why-plan = { $count ->
    [one] Le taux du plan est celui de son seul engagement qui a un taux.
    [many] Le taux du plan est la moyenne de { $count } d’engagements, qui comptent chacun une fois.
   *[other] Le taux du plan est la moyenne de { $count } engagements, qui comptent chacun une fois.
}
page-why-axis = { $count ->
    [one] Le taux de l’axe est celui de son seul engagement qui a un taux.
    [many] Le taux de l’axe est la moyenne de ses { $count } d’engagements, qui comptent chacun une fois.
   *[other] Le taux de l’axe est la moyenne de ses { $count } engagements, qui comptent chacun une fois.
}
page-why-commitment = Chaque activité compte selon son poids : poids × avancement, le tout divisé par la somme des poids. Ce qui est retiré du plan ne compte pas.
page-why-rate = Taux, en %
page-why-weight = Poids
page-why-progress = Avancement, en %
page-why-product = Poids × avancement
page-why-sum = Somme
page-why-rest = { $count ->
    [one] Une autre activité est comprise dans les sommes.
    [many] { $count } d’autres lignes sont comprises dans les sommes.
   *[other] { $count } autres lignes sont comprises dans les sommes.
}
page-contested = Contesté
page-contested-why = Ce qui est contesté
page-withheld-abusive = propos injurieux
page-withheld-private = vie privée
page-withheld-unlawful = contenu illicite
page-text-withheld-only = Texte retenu.
page-text-decision = Motif
page-text-whole = { $count ->
    [one] Lire le texte entier
    [many] Lire le texte entier ({ $count } de caractères)
   *[other] Lire le texte entier ({ $count } caractères)
}
page-text-page = Page { $page } sur { $pages }
page-text-previous = Page précédente
page-text-next = Page suivante
page-evidence-more = { $count ->
    [one] Une autre preuve
    [many] { $count } d’autres preuves
   *[other] { $count } autres preuves
}
page-evidence-counter = Preuves jointes
page-part = Suivre, demander, contester
page-part-plan = Suivez le plan, un axe ou un engagement, posez une question ou contestez un niveau : cela se fait dans le dialogue, sans compte.
page-part-commitment = Suivez cet engagement, posez une question ou contestez un niveau : cela se fait dans le dialogue, sans compte. Ce qui vous est répondu se lit ici.
page-part-plan-said = plan
page-part-web = Ouvrir le dialogue
page-part-telegram = Suivre sur Telegram
page-part-telegram-ask = Poser une question sur Telegram
page-part-discord = Sur Discord
page-part-feed = Fil des changements (Atom)
page-part-note = Ce qui est public, ce qui est gardé, et vos droits :
page-part-demonstration = Dans cette démonstration, ceux qui répondraient sont inventés.
page-about = Ce que le plan en dit
page-about-problem = Le problème
page-about-solution = La solution
page-about-result = Le résultat attendu
page-about-relevance = La pertinence pour le gouvernement ouvert
page-about-more = Autres informations
page-about-from = Début
page-about-to = Fin
page-about-ogp = Identifiant de l’OGP
page-about-actor = Autre partie prenante
page-irm = L’évaluation indépendante
page-irm-text = Le Mécanisme d’évaluation indépendant (IRM) de l’OGP juge de son côté : ses termes sont les siens, et rien n’en est déduit des chiffres ci-dessus.
page-irm-completion = Réalisation
page-irm-no-evidence = Aucune preuve disponible
page-irm-not-started = Non commencée
page-irm-limited = Limitée
page-irm-substantial = Substantielle
page-irm-complete = Achevée
page-irm-verifiable = Vérifiable
page-irm-lens = Perspective de gouvernement ouvert
page-irm-yes = oui
page-irm-no = non
page-irm-potential = Potentiel de résultats
page-irm-potential-unclear = incertain
page-irm-potential-modest = modeste
page-irm-potential-substantial = substantiel
page-irm-results = Premiers résultats
page-irm-results-none = aucun
page-irm-results-moderate = modérés
page-irm-results-significant = significatifs
page-irm-source = Rapport du { $day } :
page-indicators = Indicateurs
page-indicator-baseline = Au départ
page-indicator-value = Dernière valeur
page-indicator-target = Cible
page-indicator-none = pas encore mesurée
page-indicator-values = { $count ->
    [one] Une valeur, avec sa source
    [many] Les { $count } de valeurs, avec leurs sources
   *[other] Les { $count } valeurs, avec leurs sources
}
page-voices = Questions et contestations
page-voices-none = Personne n’a encore posé de question ni contesté un niveau.
page-voices-questions = { $count ->
    [one] Une question
    [many] { $count } de questions
   *[other] { $count } questions
}
page-voices-contests = { $count ->
    [one] Une contestation
    [many] { $count } de contestations
   *[other] { $count } contestations
}
page-voices-older = Plus anciennes
page-question = Question { $number }
page-contest = Contestation { $number }
page-question-waits = Pas encore de réponse.
page-contest-waits = Pas encore de réponse des responsables.
page-contest-of-rate = Contesté : le taux de l’engagement, qui était à { $rate }
page-contest-of-status = Contesté : { $status }
page-outcome-upheld = Fondée
page-outcome-partly = Fondée en partie
page-outcome-dismissed = Non retenue
page-response-answer = Réponse des responsables, le { $day }
page-response-reply = Réponse des responsables, le { $day }
page-response-closing = Conclusion de la coordination, le { $day }
page-entry-weight = Poids changé le { $day }
page-entry-withdrawal = Retirée du plan le { $day }
page-entry-restoration = Remise dans le plan le { $day }
page-entry-addition = Ajoutée au plan le { $day }
page-change = Avant : { $before }. Après : { $after }.
page-change-none = Le niveau et le chiffre n’ont pas changé.
page-change-texts = Ce qui est corrigé : { $texts }.
page-update-at = Enregistré le { $day } à { $time }.
page-update-said = Ce qui est dit
page-update-nothing = Aucun texte n’accompagne cette entrée.
page-update-no-text = Il n’y avait pas de texte.
page-update-before = Ce que c’était avant
page-update-superseded = N° { $number }, du { $day }
page-update-past = D’autres nouvelles ont suivi
page-update-link = Sa place dans le registre
page-update-prev = Empreinte du maillon précédent
page-update-in-history = Voir dans l’historique
page-plans = Les autres plans
page-plan-closed = clos
page-changes = Changements
page-policy = Règles et vie privée
page-policy-text = Ce qui est public ici, ce qui est gardé et combien de temps, comment les contributions sont traitées, et quels sont vos droits.
page-policy-public = Ce qui est public
page-policy-public-record = Les nouvelles des responsables, leurs corrections, leurs preuves, et tout ce qui change un chiffre : poids, ajouts, retraits. Rien n’y est effacé ni récrit.
page-policy-public-authors = Jamais le nom de qui a écrit : le registre porte un pseudonyme, que seul ce programme peut relier à une personne.
page-policy-public-voices = Les questions et les contestations avec leurs réponses, sans dire de qui elles viennent ni par où elles sont venues.
page-policy-public-data = Les mêmes choses comme données ouvertes, libres de réutilisation.
page-policy-kept = Ce qui est gardé, et combien de temps
page-policy-kept-record = Le registre public : pour toujours. C’est ce qui permet à chacun de le vérifier.
page-policy-kept-chat = { $days ->
    [one] Ce qui est dit dans le dialogue : un jour, puis c’est effacé.
    [many] Ce qui est dit dans le dialogue : { $days } de jours, puis c’est effacé.
   *[other] Ce qui est dit dans le dialogue : { $days } jours, puis c’est effacé.
}
page-policy-kept-account = Le moyen de vous répondre (le compte de la messagerie, la langue, ce que vous suivez) : tant que vous ne demandez pas de l’oublier.
page-policy-kept-visits = Aucune mesure d’audience, aucun traceur, aucun service d’un tiers. Une adresse ne sert qu’à limiter le nombre de demandes, en mémoire, pendant un jour au plus.
page-policy-kept-cookies = Deux témoins (cookies) au plus : la langue, et pour qui s’en sert le dialogue sur le web.
page-policy-moderation = Modération
page-policy-moderation-before = Selon le choix de chaque plan, une contribution paraît aussitôt, ou dès que la coordination l’a relue.
page-policy-moderation-reasons = Un texte peut être retenu s’il est injurieux, s’il touche à la vie privée de quelqu’un ou s’il est illicite. Ne pas être du même avis n’est pas une raison.
page-policy-moderation-shown = Ce qui est retenu le reste en public : à sa place se lit le motif, jamais un vide.
page-policy-moderation-kept = Cela vaut aussi pour les textes des responsables ; la chaîne du registre n’en est pas rompue.
page-policy-moderation-contest = Si votre texte est retenu, vous en recevez le motif et pouvez écrire à nouveau.
page-policy-answers = Réponses
page-policy-answers-leads = { $days ->
    [one] Une question va aux responsables de l’engagement. Sans réponse après un jour ouvrable, elle figure dans le bilan de la semaine.
    [many] Une question va aux responsables de l’engagement. Sans réponse après { $days } de jours ouvrables, elle figure dans le bilan de la semaine.
   *[other] Une question va aux responsables de l’engagement. Sans réponse après { $days } jours ouvrables, elle figure dans le bilan de la semaine.
}
page-policy-answers-contest = Une contestation se voit à côté du niveau qu’elle conteste. Les responsables peuvent y répondre, la coordination la conclut ; le texte et sa conclusion restent.
page-policy-answers-limits = Pour que chacun ait sa place : { $day } contributions par personne et par jour au plus, dont { $one } sur un même engagement.
page-policy-rights = Vos droits (loi 09-08)
page-policy-rights-law = La loi 09-08 vous donne le droit de savoir ce qui est gardé de vous, de le faire corriger, de vous y opposer et de le faire effacer.
page-policy-rights-see = Dans le dialogue, { "\u2066/mydata\u2069" } vous donne tout ce qui est gardé de vous.
page-policy-rights-forget = { "\u2066/forget\u2069" } efface ce qui vous relie à vos paroles : votre nom, vos comptes, ce qui fut dit. Ce qui est au registre ou publié y reste, sans vous.
page-policy-rights-cndp = Vous pouvez aussi vous adresser à la Commission nationale de contrôle de la protection des données à caractère personnel (CNDP).
page-policy-limits = Ce que ces pages ne disent pas
page-policy-limits-reported = Les chiffres sont ceux que les responsables déclarent. Les preuves, les contestations et l’évaluation indépendante servent à en juger.
page-policy-limits-verify = Le registre prouve que rien n’a été récrit depuis ; il ne prouve pas que ce qui fut écrit est vrai.
page-policy-limits-platforms = Sur Telegram et Discord, vos messages passent par ces entreprises et leurs propres règles. Le dialogue de ce site ne passe que par ici.
