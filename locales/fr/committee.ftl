### Permissions

leads-it-only = Seuls les responsables de l’engagement { $number } et la coordination le peuvent.
committee-only = Seuls les membres du comité de pilotage et la coordination le peuvent.
committee-posts-only = Seules les personnes qui ont une responsabilité dans le plan le peuvent.

### Help of the committee

words-askhelp = demander de l’aide au comité | demander l’aide du comité | aide du comité | solliciter le comité | demande d’aide
words-committee = comité | le comité | demandes d’aide | les demandes d’aide
words-weights = poids | les poids | pondération | proposer des poids | changer les poids | modifier les poids
words-committee-filler = pour | de | du | des | la | le | les | l | d | à | au | sur | activité | l’activité
menu-askhelp = Demander l’aide du comité
committee-help = Pour le comité : « comité » (demandes d’aide et poids proposés), « cette semaine » (le bilan en cours), « rapport d’avancement ».
menu-committee = Demandes d’aide et poids proposés
menu-weights = Proposer les poids des activités

committee-somebody = un membre
committee-age-today = depuis aujourd’hui
committee-age = { $count ->
    [one] depuis un jour
    [many] depuis { $count } jours
   *[other] depuis { $count } jours
  }

committee-choice-ask-help = Demander l’aide du comité
committee-choice-take = Je m’en occupe
committee-choice-leave = Laisser à un autre membre
committee-choice-answer = Répondre
committee-choice-missing = Pas encore
committee-choice-resolve = C’est résolu
committee-choice-escalate = Porter à la coordination
committee-choice-see = Voir
committee-choice-list = Demandes au comité
committee-choice-list-count = Demandes au comité ({ $count })
committee-choice-more = Plus récentes
committee-choice-request = Demande n° { $number }
committee-choice-proposal = Poids proposés n° { $number }
committee-choice-commitment = Engagement { $number } · { $title }
committee-choice-activity = { $code } · { $title }
committee-choice-whole = Tout l’engagement
committee-choice-known = Reprendre ce texte
committee-choice-send = Envoyer
committee-choice-amend = Corriger

committee-ask-commitment = L’aide du comité, pour quel engagement ?
committee-ask-activity = Pour quelle activité de l’engagement { $number } ?
committee-ask-text = { $about } : qu’attendez-vous du comité ? Écrivez-le en quelques lignes.
committee-ask-text-private = La demande n’est pas publique : seuls le comité, la coordination et les responsables de l’engagement la lisent.
committee-known-difficulty = La dernière difficulté que vous avez indiquée :
committee-confirm-help = Demande au comité, pour { $about } :
committee-ask-answer = Votre réponse à la demande n° { $number } ? Les responsables de l’engagement la recevront.
committee-confirm-answer = Votre réponse à la demande n° { $number } :
committee-ask-missing = Demande n° { $number } : que manque-t-il encore ?
committee-asked-nobody = La demande n° { $number } est gardée, mais le comité n’a encore aucun membre ici. Parlez-en à la coordination.
committee-asked = { $count ->
    [one] La demande n° { $number } est envoyée à une personne du comité et de la coordination.
    [many] La demande n° { $number } est envoyée à { $count } personnes du comité et de la coordination.
   *[other] La demande n° { $number } est envoyée à { $count } personnes du comité et de la coordination.
  }
committee-asked-next = Vous serez prévenu ici de la suite. Tant qu’elle est ouverte, le bilan de la semaine la compte, sans son texte.
committee-ask-leads = Seuls les responsables de l’engagement { $number } peuvent demander l’aide du comité.
committee-no-activity = L’activité { $code } n’est pas à vous, ou elle a été retirée.

committee-help-title = Demande n° { $number } · { $about } · { $title }
committee-help-title-all = Demande n° { $number } · engagement { $about } · { $title }
committee-help-asked = Demandée par { $name }, le { $day } ({ $age }) : { $status }.
committee-help-line = N° { $number } · { $about } { $title } : { $status }, { $age }.
committee-status-open = en attente
committee-status-taken = { $name } s’en occupe
committee-status-answered = répondue
committee-status-escalated = portée à la coordination
committee-status-resolved = résolue
committee-answered-by = { $name } a répondu, le { $day } :
committee-missing-by = { $name }, le { $day }, ce qui manque encore :
committee-list-title = Ce qui est demandé au comité
committee-list-none = Rien n’est demandé au comité en ce moment.
committee-no-request = Cette demande n’existe pas, ou n’est pas pour vous.

committee-done-take = C’est noté : vous vous en occupez. Les responsables sont prévenus.
committee-done-leave = La demande est de nouveau ouverte ; le comité est prévenu.
committee-done-answer = Votre réponse est envoyée aux responsables de l’engagement.
committee-done-missing = C’est transmis : la demande reste ouverte.
committee-done-resolve = La demande est close. Merci.
committee-done-escalate = La demande est portée à la coordination.
committee-refused-not-yours = Ce n’est pas à vous de le faire pour cette demande. Rien n’a changé.
committee-refused-yours = C’est déjà noté : vous vous en occupez.
committee-refused-taken = { $name } s’en occupe déjà. Rien n’a changé.
committee-refused-answered = Une réponse a déjà été donnée. Les responsables diront si elle suffit.
committee-refused-escalated = La demande est déjà portée à la coordination.
committee-refused-resolved = Cette demande est close. Rien n’a changé.
committee-refused-too-early = La demande a avancé depuis. Rien n’a changé.

committee-news-asked = { $name } demande l’aide du comité :
committee-news-taken = { $name } s’occupe de votre demande.
committee-news-left = La demande est de nouveau ouverte :
committee-news-answered = { $name } répond à votre demande :
committee-news-missing = { $name } : ce n’est pas encore résolu. Il manque :
committee-news-resolved = { $name } a clos la demande.
committee-news-escalated = { $name } porte la demande à la coordination.

### Weights

committee-weights-title = Poids des activités · engagement { $number } · { $title }
committee-weight-line = { $code } { $title } · poids { $weight } ({ $share }) · à { $progress }
committee-weight-line-changed = { $code } { $title } · poids { $weight } → { $proposed } ({ $share }) · à { $progress }
committee-effect-moves = Avec ces poids, l’engagement { $number } passerait de { $before } à { $after }.
committee-effect-stays = Avec ces poids, l’engagement { $number } resterait à { $rate }.
committee-weights-which = De quel engagement ? Choisissez, ou écrivez par exemple « poids 4 ».
committee-ask-weights = Choisissez une ligne, ou écrivez « { $one } », ou plusieurs : « { $many } ». Entre parenthèses : la part de l’engagement.
committee-ask-weight = Quel poids pour { $code }, { $title } ? Il est à { $weight }.
committee-ask-reason = Pourquoi ces poids ? Une ligne suffit ; si le comité accepte, elle sera publique.
committee-confirm-weights = Proposer ces poids au comité pour l’engagement { $number } ?
committee-choice-line = { $code } · { $weight }
committee-choice-weight = { $weight }
committee-choice-done = C’est tout
committee-choice-reset = Revenir aux poids actuels
committee-choice-propose = Proposer au comité
committee-choice-weights = Proposer des poids
committee-choice-again = Proposer d’autres poids
committee-choice-accept = Accepter
committee-choice-refuse = Refuser avec motif
committee-choice-take-back = Retirer la proposition
committee-weights-same = Ce sont les poids actuels : rien ne changerait.
committee-weights-moved = Les poids ont changé depuis cette proposition : elle ne peut plus être acceptée. Il en faut une nouvelle.
committee-weights-moved-draft = Les poids de cet engagement ont changé entre-temps. Voici ceux d’aujourd’hui ; repartez d’eux.
committee-weights-alone = L’engagement { $number } n’a pas deux activités à peser l’une contre l’autre.
committee-no-commitment = Il n’y a pas d’engagement { $number } dans ce plan.
committee-weight-unreadable = « { $said } » : je n’ai pas compris. Écrivez l’activité, puis son poids : « { $example } ». Rien n’a changé.
committee-weight-unknown = { $code } n’est pas une activité en cours de l’engagement { $number }. Rien n’a changé.
committee-weight-twice = { $code } a deux poids dans ce message. Rien n’a changé.
committee-weight-percent = Des parts en pour cent se disent pour toutes les activités à la fois. Rien n’a changé.
committee-weight-zero = « { $said } » : un poids est plus grand que zéro. Pour qu’une activité ne compte plus, la coordination la retire.
committee-weight-negative = « { $said } » : un poids est plus grand que zéro. Rien n’a changé.
committee-weight-large = « { $said } » : un poids est de { $most } au plus. Rien n’a changé.
committee-weight-decimals = « { $said } » : un poids a deux décimales au plus. Rien n’a changé.
committee-proposed = La proposition n° { $number } est envoyée au comité et à la coordination. Les poids de l’engagement { $commitment } ne changent pas d’ici là.
committee-proposed-next = Vous serez prévenu ici de leur décision.
committee-proposal = Proposition n° { $number }, par { $name }, le { $day }. Le motif :
committee-proposal-line = Poids de l’engagement { $commitment } { $title } : proposition n° { $number }, { $age }.
committee-proposal-open = La proposition n° { $number } attend déjà une décision pour l’engagement { $commitment } : une seule à la fois.
committee-proposal-accepted = Cette proposition a été acceptée.
committee-proposal-refused = Cette proposition a été refusée :
committee-proposal-taken-back = Cette proposition a été retirée.
committee-already-accepted = Cette proposition a déjà été acceptée. Rien de plus n’a changé.
committee-already-refused = Cette proposition a déjà été refusée. Rien n’a changé.
committee-already-taken-back = Cette proposition a été retirée. Rien n’a changé.
committee-own-proposal = C’est votre proposition : un autre membre du comité, ou la coordination, en décide.
committee-no-proposal = Cette proposition n’existe pas, ou n’est pas pour vous.
committee-ask-refusal = Proposition n° { $number } : pourquoi la refuser ? Les responsables liront ce motif.
committee-accepted = Accepté : les nouveaux poids sont au registre public et comptent dès maintenant.
committee-accepted-next = Les responsables sont prévenus. Les taux des dates passées gardent les poids d’alors.
committee-refused = Refusé : les responsables reçoivent votre motif. Les poids restent ce qu’ils sont.
committee-taken-back = La proposition est retirée. Les poids restent ce qu’ils sont.
committee-news-accepted = { $name } a accepté la proposition n° { $number } : registre, n° { $first } à { $last }.
committee-news-refused = { $name } a refusé la proposition n° { $number } :
committee-news-taken-back = { $name } a retiré la proposition n° { $number }.
