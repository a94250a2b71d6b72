### Ce que le public suit, demande et conteste, et ce qui lui est répondu

# Mots
words-follow = suivre un engagement | je veux suivre
words-following = mes abonnements | ce que je suis | mes suivis | abonnements
words-ask = poser une question | question | j’ai une question
words-contest = contester | contester un avancement | je conteste
words-questions = mes questions | mes contestations | mes questions et contestations
words-toanswer = questions à traiter | répondre au public | questions du public
words-moderation = modération | relecture | textes du public | paroles du public
words-publictexts = relecture des textes | réglage des textes du public
voice-words-follow = suivre | je veux suivre | m’abonner à | s’abonner à | suis
voice-words-unfollow = ne plus suivre | ne suis plus | arrêter de suivre | cesser de suivre | me désabonner de | désabonner
voice-words-ask = poser une question sur | poser une question | poser une question à | une question sur | question sur | demander à | question
voice-words-contest = contester | je conteste | contester l’avancement de
voice-words-answer = répondre à la | répondre à | répondre | réponse à la
voice-words-plan = plan | le plan | tout le plan | tout | plan entier
voice-words-axis = axe | l’axe
voice-words-question = question | la question
voice-words-contested = contestation | la contestation

menu-follow = Suivre un engagement
menu-following = Ce que je suis
menu-ask = Poser une question sur un engagement
menu-contest = Contester un avancement
menu-questions = Mes questions et contestations
menu-toanswer = Questions du public à traiter
menu-moderation = Questions et contestations du public
takes-contested = Activité ou engagement, comme 4.3 ou 4
voice-help = « suivre l’engagement 10 », « poser une question sur l’engagement 10 », « contester 4.3 » ; « mes abonnements » et « mes questions » retrouvent les vôtres. Sans compte ni inscription.

# Noms
voice-question-name = Question { $number }
voice-contest-name = Contestation { $number }
voice-response-name = { $name }, réponse { $number }
voice-about-commitment = l’engagement { $number }
voice-about-activity = l’activité { $code }
voice-status-rate = { $rate }
voice-status-band = { $band }, { $progress }
voice-outcome-upheld = contestation fondée
voice-outcome-partly = contestation fondée en partie
voice-outcome-dismissed = contestation non retenue
voice-reason-abusive = propos injurieux ou haineux
voice-reason-private = données personnelles
voice-reason-unlawful = contraire à la loi
voice-state-waiting = attend la relecture
voice-state-withheld = retirée
voice-state-open = sans réponse
voice-state-answered = répondue
voice-state-contested = ouverte
voice-state-closed = close

# Boutons
voice-choice-follow = Suivre
voice-choice-follow-plan = Suivre tout le plan
voice-choice-follow-again = Suivre à nouveau
voice-choice-following = Ce que je suis
voice-choice-daily = Plutôt chaque jour
voice-choice-weekly = Plutôt chaque semaine
voice-choice-leave = Ne plus suivre { $number }
voice-choice-leave-plan = Ne plus suivre le plan
voice-choice-leave-axis = Ne plus suivre cet axe
voice-choice-leave-all = Ne plus rien suivre
voice-choice-leave-yes = Oui, ne plus rien suivre
voice-choice-ask = Poser une question
voice-choice-contest = Contester
voice-choice-voices = Questions et contestations
voice-choice-voices-count = Questions et contestations ({ $count })
voice-choice-own = Mes questions
voice-choice-see = Voir
voice-choice-answer = Répondre
voice-choice-reply = Répliquer
voice-choice-later = Plus tard
voice-choice-close = Mot de clôture
voice-choice-publish = Publier
voice-choice-release = Publier
voice-choice-withhold = Retirer le texte
voice-choice-withhold-response = Retirer la réponse { $number }
voice-choice-moderation = Textes du public
voice-choice-mode-released = Relire avant de publier
voice-choice-mode-at-once = Publier sans attendre
voice-choice-outcome-upheld = Fondée
voice-choice-outcome-partly = Fondée en partie
voice-choice-outcome-dismissed = Non retenue
voice-choice-reason-abusive = Injurieux ou haineux
voice-choice-reason-private = Données personnelles
voice-choice-reason-unlawful = Contraire à la loi

# Suivre
voice-followed-plan = tout le plan
voice-followed-axis = l’axe « { $title } »
voice-followed-commitment = l’engagement { $number }, { $title }
voice-followed-now = C’est noté : vous suivez { $target }.
voice-followed-already = Vous suivez déjà { $target }.
voice-not-followed = Vous ne suiviez pas { $target }.
voice-left = C’est fait : vous ne suivez plus { $target }.
voice-left-all = C’est fait : vous ne suivez plus rien, et ne recevrez plus rien.
voice-leave-sure = { $count ->
    [one] Vous suivez une chose. Ne plus la suivre ?
    [many] Vous suivez { $count } de choses. Ne plus en suivre aucune ?
   *[other] Vous suivez { $count } choses. Ne plus en suivre aucune ?
  }
voice-follow-what = Que voulez-vous suivre ? Dites « suivre l’engagement 10 » ou « suivre le plan », ou ouvrez un engagement.
voice-following-title = Vous suivez :
voice-following-none = Vous ne suivez rien pour l’instant. Dites « suivre l’engagement 10 », ou suivez tout le plan.
voice-rhythm-daily = Vous recevrez au plus un message par jour, le matin, et seulement si quelque chose a changé.
voice-rhythm-weekly = Vous recevrez au plus un message par semaine, le lundi matin, et seulement si quelque chose a changé.
voice-changes-title = Ce qui a changé depuis le { $day } dans ce que vous suivez
voice-changes-more = { $count ->
    [one] Et un autre engagement.
    [many] Et { $count } d’autres engagements.
   *[other] Et { $count } autres engagements.
  }
voice-details-more = { $count ->
    [one] Et un autre changement.
    [many] Et { $count } d’autres changements.
   *[other] Et { $count } autres changements.
  }
voice-plan-moved = Le plan passe de { $before } à { $now }.
voice-plan-stays = Le plan reste à { $now }.
voice-rate-moved = de { $before } à { $now }
voice-rate-stays = reste à { $now }
voice-changed-commitment = Engagement { $number }, { $title } : { $rate }
voice-moved = { $code } { $title } : de { $before } à { $now }, { $band }
voice-moved-complete = { $code } { $title } : complétée (était à { $before })
voice-news-answered = La question { $number } a reçu une réponse.
voice-news-contested = Un avancement est contesté : contestation { $number }.
voice-news-closed = La contestation { $number } est close.
voice-news-closed-with = La contestation { $number } est close : { $outcome }.

# Demander et contester
voice-ask-what = Sur quel engagement ? Dites « poser une question sur l’engagement 10 », ou ouvrez un engagement.
voice-contest-what = Que contestez-vous ? Dites « contester 4.3 » ou « contester l’engagement 4 », ou ouvrez une activité.
voice-ask-opening = Question sur l’engagement { $number }, { $title }.
voice-contest-activity = Contestation de l’activité { $number }, { $title }. Aujourd’hui : { $status }.
voice-contest-commitment = Contestation de l’avancement de l’engagement { $number }, { $title }. Aujourd’hui : { $status }.
voice-ask-question = Écrivez votre question, en { $longest } caractères au plus.
voice-ask-contest = Écrivez ce qui, selon vous, n’est pas exact, en { $longest } caractères au plus. Vos preuves viennent ensuite.
voice-what-is-public = Le texte sera public, sans votre nom ; n’y mettez pas de données personnelles. Les règles : { $address }
voice-ask-more = Vous avez écrit { $length } caractères, sur { $longest }. Continuez, ou « C’est tout ».
voice-ask-evidence = Une preuve à l’appui : un lien, un fichier, une photo ? Elle sera publique aussi.
voice-ask-confirm = Publier ? Pour compléter, écrivez encore.
voice-summary-question = Votre question sur { $name } :
voice-summary-contest = Votre contestation sur { $name } :
voice-summary-response = { $name } : voici ce qui sera public.
voice-asked = Votre question sur { $about } est publique. Les responsables peuvent y répondre.
voice-asked-waits = Votre question sur { $about } est gardée. Elle sera publique quand la coordination l’aura relue.
voice-contested-now = Votre contestation est publique, à côté de l’avancement de { $about }. Les responsables peuvent répliquer ; la coordination la clôt.
voice-contested-waits = Votre contestation sur { $about } est gardée. Elle sera publique quand la coordination l’aura relue.
voice-told-of-answer = Vous serez prévenu ici de ce qui y est répondu.
voice-status-moved = L’avancement vient de changer ; il est maintenant : { $status }. Contestez-vous toujours ?
voice-nothing-to-contest = L’engagement { $number } n’a pas d’avancement en ce moment : il n’y a rien à contester.
voice-too-long = Ce texte compte { $length } caractères ; { $longest } au plus. Rien n’est publié, et votre texte reste ci-dessus dans la conversation : renvoyez-le plus court.
voice-too-long-more = Ce texte compte { $length } caractères, et il reste de la place pour { $room } sur { $longest }. Ce que vous aviez écrit est gardé.
voice-too-many = Vous avez envoyé { $most } questions ou contestations en 24 heures : la prochaine est possible le { $day } à { $time }.
voice-too-many-here = Vous avez envoyé { $most } questions ou contestations sur cet engagement en 24 heures : la prochaine est possible le { $day } à { $time }.
voice-too-many-address = Trop de questions et de contestations sont venues de votre connexion en 24 heures : la prochaine est possible le { $day } à { $time }.
voice-text-kept = Votre texte est gardé ; « reprendre » le ramène.
voice-no-files = Un fichier n’a pas sa place ici : écrivez votre texte, avec un lien s’il le faut.

# Regarder
voice-question-title = { $name } sur { $about }, { $day }
voice-contest-title = { $name } de { $about }, { $day }
voice-contested-status = Avancement contesté : { $status }
voice-evidence = { $count ->
    [one] Une preuve à l’appui :
    [many] { $count } de preuves à l’appui :
   *[other] { $count } preuves à l’appui :
  }
voice-withheld = Texte retiré par la coordination : { $reason }.
voice-answer-of = Réponse des responsables, { $day } :
voice-reply-of = Réplique des responsables, { $day } :
voice-closing-of = Mot de clôture de la coordination, { $day } :
voice-closing-with = Mot de clôture de la coordination, { $day } ({ $outcome }) :
voice-waits-release = Pas encore publique : attend la relecture de la coordination.
voice-waits-answer = Pas encore de réponse.
voice-waits-closing = La coordination ne l’a pas encore close.
voice-no-such = { $name } : rien de tel dans ce plan, ou rien de public.
voice-list-title = Questions et contestations sur l’engagement { $number }
voice-list-none = Aucune pour l’instant. La première peut être la vôtre.
voice-list-counts = Questions : { $questions }, dont { $answered } avec réponse. Contestations : { $contests }.
voice-line = { $name } · { $state } · { $beginning }
voice-line-about = { $name } · { $about } · { $state } · { $beginning }
voice-own-title = Vos questions et contestations
voice-own-none = Vous n’avez encore rien demandé ni contesté. Ouvrez un engagement pour le faire.
voice-owed-title = Ces questions et contestations attendent un mot de vous :
voice-owed-none = Aucune question ni contestation n’attend un mot de vous.
voice-later = Entendu. « questions à traiter » la retrouvera.
voice-contested-commitment = { $count ->
    [one] Avancement contesté : une contestation ouverte.
    [many] Avancement contesté : { $count } de contestations ouvertes.
   *[other] Avancement contesté : { $count } contestations ouvertes.
  }
voice-questions-count = { $count ->
    [one] Une question du public.
    [many] { $count } de questions du public.
   *[other] { $count } questions du public.
  }

# Répondre
voice-ask-answer = Votre réponse sera publique, au nom des responsables de l’engagement, sans votre nom. Écrivez-la.
voice-ask-reply = Votre réplique sera publique, au nom des responsables de l’engagement, sans votre nom. Écrivez-la.
voice-ask-outcome = Que retenez-vous de cette contestation ?
voice-ask-closing = Le mot de clôture sera public, au nom de la coordination. Écrivez-le.
voice-answered = { $name } : votre texte est public. La personne qui l’a écrite en est prévenue.
voice-closed-now = { $name } : close, et toujours visible. La personne qui l’a écrite en est prévenue.
voice-is-closed = Elle est close : le mot de clôture a été dit.
voice-is-withheld = Ce texte a été retiré.
voice-question-not-closed = Une question ne se clôt pas : il suffit d’y répondre.
voice-lead-question = { $name } du public, sur { $about }
voice-lead-contest = { $name } de { $about } : vous pouvez répliquer
voice-coordinator-contest = { $name } de { $about } : les responsables peuvent répliquer, le mot de clôture est à vous
voice-coordinator-reply = { $name } (engagement { $number }) : les responsables ont répliqué, le mot de clôture est à vous
voice-coordinator-waiting = { $name }, { $about } : à relire avant de publier
voice-leaderless = Personne n’est responsable de cet engagement.
voice-author-answer = { $name } (engagement { $number }) : une réponse
voice-author-reply = { $name } (engagement { $number }) : les responsables répliquent
voice-author-closing = { $name } (engagement { $number }) : mot de clôture, { $outcome }
voice-author-released = { $name } : c’est maintenant public.
voice-author-withheld = Le texte de « { $name } » a été retiré par la coordination : { $reason }.

# Modérer
voice-moderation-title = Textes du public
voice-moderation-counts = À relire : { $waiting }. Contestations sans mot de clôture : { $open }.
voice-mode-released = Les textes du public attendent votre relecture avant d’être publics.
voice-mode-at-once = Les textes du public sont publics aussitôt ; vous pouvez en retirer, avec un motif.
voice-mode-still-waiting = { $count ->
    [one] Un texte attend encore votre relecture.
    [many] { $count } de textes attendent encore votre relecture.
   *[other] { $count } textes attendent encore votre relecture.
  }
voice-released = { $name } : c’est public. Les responsables et la personne qui l’a écrite en sont prévenus.
voice-released-already = { $name } : c’était déjà public.
voice-ask-reason = Pourquoi retirer ce texte ? Le motif sera public. Choisissez, ou écrivez-le.
voice-summary-withhold = À retirer : { $name }. Motif public : { $reason }.
voice-ask-withhold = Le texte sera effacé pour de bon ; le motif restera à sa place. Le retirer ?
voice-withheld-now = C’est retiré : il ne reste que le motif.
voice-withheld-already = Ce texte a déjà été retiré.

voice-held = { $count ->
    [one] Une question, contestation ou réponse de vous.
    [many] { $count } questions, contestations ou réponses de vous.
   *[other] { $count } questions, contestations ou réponses de vous.
  }
