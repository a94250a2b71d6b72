### The coordinator runs a plan

words-plans = plans | les plans | changer de plan
words-desk = mon bureau | bureau | coordination du plan
words-handover = transmettre | passer la main | passation | transmettre les engagements
words-assign = confier | confier un engagement
words-silent = qui est silencieux | les silencieux | qui n’a rien dit
words-stuck = ce qui est bloqué | activités bloquées | qu’est-ce qui est bloqué
words-failed = messages non arrivés | envois échoués
words-periods = périodes | les périodes
words-withdraw = retirer une activité | retirer l’activité | retirer
words-restore = rétablir une activité | rétablir l’activité | rétablir
words-add = ajouter une activité | ajouter une activité à l’engagement
words-withhold = masquer un texte | masquer
words-audit = journal | le journal | journal de la coordination
words-secretariat-all = tout | tous | toutes
words-secretariat-to = à | a | au | aux | les

menu-desk = Le bureau de la coordination
menu-handover = Transmettre des engagements
menu-plans = Les plans
menu-correct = Corriger ce qui a été enregistré
menu-withhold = Masquer un texte enregistré
takes-receipt = Numéro d’enregistrement, comme 12
takes-commitments = Les engagements, et à qui : 4, 7-9 Amina

secretariat-plan-closed = Le plan { $code } est clos depuis le { $day } : il ne reçoit plus de nouvelles. Tout reste consultable.
secretariat-plan-closed-voice = Le plan { $code } est clos depuis le { $day } : on ne peut plus y poser de question ni contester. Tout reste consultable.
secretariat-plan-closed-figures = Le plan { $code } est clos depuis le { $day } : ses chiffres ne changent plus. Tout reste consultable.
secretariat-leads-only = Seuls les responsables d’engagements et la coordination le peuvent.
secretariat-you = vous
secretariat-somebody = une personne sans nom
secretariat-and-more = Et { $count } de plus.
secretariat-reason = Motif : { $reason }
secretariat-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
  } { $year }

## Plans
secretariat-choice-plans = Les plans
secretariat-plans-title = Les plans
secretariat-plan-line = { $code } · { $title } · { $state }
secretariat-plan-here = { $line } · c’est celui dont nous parlons
secretariat-state-open = ouvert
secretariat-state-closed = clos le { $day }
secretariat-state-archived = archivé
secretariat-plans-bound = Vos postes sont dans le plan { $code } : c’est de lui que nous parlons. Les autres se lisent sur le web.
secretariat-choice-choose = Parler du plan { $code }
secretariat-choice-open = Rouvrir { $code }
secretariat-choice-first = Mettre { $code } en premier
secretariat-choice-close = Clore { $code }
secretariat-choice-archive = Archiver { $code }
secretariat-plan-not-chosen = Ce plan ne peut pas être choisi : il est archivé, inconnu, ou vos postes sont ailleurs.
secretariat-plan-chosen = Nous parlons maintenant du plan { $code } : { $title }. Ce que vous aviez commencé dans l’autre plan vous y attend.
secretariat-plan-unknown = Il n’y a pas de plan { $code }.
secretariat-plan-not-yours = Vous ne coordonnez pas le plan { $code }. Rien n’a changé.
secretariat-already-plan-closed = Le plan { $code } est clos depuis le { $day }. Rien n’a changé.
secretariat-plan-close-first = Le plan { $code } est encore ouvert : il faut d’abord le clore. Rien n’a changé.
secretariat-already-plan-archived = Le plan { $code } est déjà archivé. Rien n’a changé.
secretariat-sure-open-plan = Ouvrir { $code } et le mettre en premier ? Il reçoit des nouvelles et des rappels, et les adresses sans code de plan mènent à lui. Les autres plans restent comme ils sont.
secretariat-sure-close-plan = Clore { $code } ? Il ne recevra plus ni nouvelles, ni rappels, ni bilans. Tout reste consultable, et il peut être rouvert.
secretariat-sure-archive-plan = Archiver { $code } ? Il ne se trouvera plus que par son adresse. Rien n’est effacé, et il peut être rouvert.
secretariat-yes-open-plan = Oui, l’ouvrir
secretariat-yes-close-plan = Oui, le clore
secretariat-yes-archive-plan = Oui, l’archiver
secretariat-done-open-plan = Le plan { $code } est ouvert, et mis en premier.
secretariat-done-close-plan = Le plan { $code } est clos. Tout reste consultable.
secretariat-done-archive-plan = Le plan { $code } est archivé : il se trouve par son adresse.

## Posts
secretariat-whose = Les engagements de qui ? Choisissez, ou écrivez un nom.
secretariat-which-posts = Lesquels ? Tenus par { $name } : { $numbers }. Écrivez les numéros, par exemple « 4, 7-9 ».
secretariat-which-commitments = Quels engagements ? Écrivez les numéros, par exemple « 4, 7-9 ».
secretariat-choice-all = Tous
secretariat-to-whom = À qui confier { $numbers } ? Choisissez, ou écrivez un nom.
secretariat-choice-newcomer = Une personne nouvelle, par un code
secretariat-newcomer = une personne nouvelle
secretariat-numbers-how = Écrivez des numéros d’engagements, par exemple « 4, 7-9 ».
secretariat-unknown-commitment = Il n’y a pas d’engagement { $numbers } dans ce plan. Rien n’a changé.
secretariat-not-their-post = { $name } ne tient pas { $numbers }. Rien n’a changé.
secretariat-no-posts = Aucun engagement à transmettre : { $name }.
secretariat-to-oneself = Ces engagements sont déjà à cette personne : choisissez quelqu’un d’autre.
secretariat-name-unknown = Personne de ce nom n’a de poste ici. Choisissez dans la liste, ou invitez par un code.
secretariat-name-several = Plusieurs personnes portent ce nom : choisissez dans la liste.
secretariat-posts-moved = Quelqu’un d’autre vient de changer cela : { $numbers }. Rien n’a été fait.
secretariat-sure-hand-over = Transmettre { $numbers } à { $to }, qui succède à { $name } ?
secretariat-sure-assign = Confier { $numbers } à { $to } ?
secretariat-sure-end-post = Mettre fin à ces responsabilités ? { $name } : { $numbers }.
secretariat-means-hand-over = Ce qui a été écrit reste à son auteur. La personne qui arrive reçoit un point de la situation, celle qui part en est informée.
secretariat-means-hand-over-code = Les postes ne changent de mains que lorsque le code sert. D’ici là, rien ne bouge.
secretariat-means-assign = Les responsables actuels le restent.
secretariat-means-end = Ce qui a été écrit reste. Un engagement sans responsable ne reçoit plus de rappels.
secretariat-yes-hand-over = Oui, transmettre
secretariat-yes-assign = Oui, confier
secretariat-yes-end = Oui, y mettre fin
secretariat-done-hand-over = C’est fait. { $to } succède à { $name } : { $numbers }.
secretariat-done-assign = C’est fait. En plus pour { $to } : { $numbers }.
secretariat-done-end = C’est fait : { $name } ne tient plus { $numbers }.
secretariat-hand-over-code = Code pour reprendre { $numbers }. Il sert une fois, jusqu’au { $day }.
secretariat-brief-title = Vous êtes maintenant responsable de : { $numbers }.
secretariat-brief-title-from = Vous êtes maintenant responsable de : { $numbers }. Avant vous : { $name }.
secretariat-brief-commitment = Engagement { $number } · { $title }
secretariat-brief-none-open = Toutes ses activités sont complétées.
secretariat-brief-activity = { $code } { $mark } { $progress } · { $title }
secretariat-brief-due = { $line } (échéance : { $day })
secretariat-brief-update = n° { $number }, { $day } : { $code } { $mark } { $progress }
secretariat-brief-questions = { $count ->
    [one] Question du public sans réponse : n° { $numbers }.
    [many] Questions du public sans réponse : n° { $numbers }.
   *[other] Questions du public sans réponse : n° { $numbers }.
  }
secretariat-brief-help = { $count ->
    [one] Demande d’aide en cours : n° { $numbers }.
    [many] Demandes d’aide en cours : n° { $numbers }.
   *[other] Demandes d’aide en cours : n° { $numbers }.
  }
secretariat-left = Vous n’êtes plus responsable de : { $numbers }.
secretariat-left-to = Vous n’êtes plus responsable de : { $numbers }. Après vous : { $name }.
secretariat-left-stays = Ce que vous avez écrit reste au registre. Merci.
secretariat-choice-commitment = Engagement { $number }
secretariat-choice-posts = Transmettre ses engagements
secretariat-choice-end-post = Mettre fin à des postes
secretariat-choice-give = Lui confier des engagements

## Decisions
secretariat-which-withdraw = Quelle activité retirer ? Écrivez son numéro, par exemple « 4.3 ».
secretariat-which-restore = Quelle activité rétablir ? Écrivez son numéro, par exemple « 4.3 ».
secretariat-which-add = À quel engagement ajouter une activité ? Écrivez son numéro, par exemple « 4 ».
secretariat-how-withdraw = Écrivez le numéro d’une activité, par exemple « 4.3 ».
secretariat-how-restore = Écrivez le numéro d’une activité, par exemple « 4.3 ».
secretariat-how-add = Écrivez le numéro d’un engagement, par exemple « 4 ».
secretariat-no-commitment = Il n’y a pas d’engagement { $number } dans ce plan.
secretariat-no-activity = Il n’y a pas d’activité { $code } dans ce plan.
secretariat-already-withdraw = L’activité { $code } est déjà retirée.
secretariat-already-restore = L’activité { $code } n’est pas retirée.
secretariat-add-title = Engagement { $code } · { $title }. Quel est l’intitulé de la nouvelle activité ?
secretariat-title-long = Cet intitulé est trop long ; { $most } caractères au plus.
secretariat-add-weight = Quel poids ? Dans cet engagement, ils vont de { $least } à { $most }.
secretariat-weight-how = Un poids est un nombre au-dessus de 0, par exemple « 2 » ou « 1,5 ».
secretariat-why-withdraw = { $code } · { $title }. Pourquoi la retirer ? Le motif sera public.
secretariat-why-restore = { $code } · { $title }. Pourquoi la rétablir ? Le motif sera public.
secretariat-why-add = Pourquoi l’ajouter ? Le motif sera public.
secretariat-sure-withdraw = Retirer { $code } · { $title } ?
secretariat-sure-restore = Rétablir { $code } · { $title } ?
secretariat-sure-add = Ajouter { $code } · { $title }, poids { $weight } ?
secretariat-rate-moves = L’engagement { $number } passera de { $before } à { $after }.
secretariat-means-withdraw = Elle ne compte plus à partir de maintenant. Son histoire reste visible, et elle peut être rétablie.
secretariat-means-restore = Elle compte de nouveau à partir de maintenant, avec son dernier avancement.
secretariat-means-add = Elle compte à partir de maintenant, à 0 % jusqu’à la première nouvelle. Les taux passés ne changent pas.
secretariat-yes-withdraw = Oui, la retirer
secretariat-yes-restore = Oui, la rétablir
secretariat-yes-add = Oui, l’ajouter
secretariat-done-withdraw = C’est enregistré : { $code } · { $title } est retirée.
secretariat-done-restore = C’est enregistré : { $code } · { $title } est rétablie.
secretariat-done-add = C’est enregistré : { $code } · { $title } est ajoutée.
secretariat-choice-see = Voir

## Withholding
secretariat-withhold-which = De quelle nouvelle ? Écrivez son numéro, par exemple « 1204 ».
secretariat-withhold-how = Écrivez le numéro d’une nouvelle, par exemple « 1204 ».
secretariat-withhold-unknown = Le registre n’a pas de n° { $number }.
secretariat-withhold-nothing = Le n° { $number } n’a pas de texte à masquer.
secretariat-withhold-text = N° { $number }, activité { $code }. Quel texte masquer ?
secretariat-already-withheld = { $text } : déjà masqué.
secretariat-text-name = { $name ->
    [actions] Actions
    [difficulties] Difficultés
    [nextSteps] Prochaines étapes
    [reason] Motif
   *[text] Texte
  }
secretariat-text-evidence = Preuve { $number }
secretariat-withhold-why = Pourquoi ? Le motif sera public, à la place du texte.
secretariat-sure-withhold = Masquer « { $text } » du n° { $number } ?
secretariat-means-withhold = Le texte ne se lira plus nulle part, et cela ne se défait pas. Le registre reste vérifiable.
secretariat-yes-withhold = Oui, masquer
secretariat-done-withhold = C’est fait : « { $text } » du n° { $number } est masqué, avec le motif.

## The desk
secretariat-choice-desk = Le bureau
secretariat-desk-title = Le bureau du plan { $code }
secretariat-desk-silent = { $count ->
    [one] { $count } responsable doit encore des nouvelles ce mois-ci.
    [many] { $count } responsables doivent encore des nouvelles ce mois-ci.
   *[other] { $count } responsables doivent encore des nouvelles ce mois-ci.
  }
secretariat-desk-stuck = { $count ->
    [one] { $count } activité est bloquée.
    [many] { $count } activités sont bloquées.
   *[other] { $count } activités sont bloquées.
  }
secretariat-desk-failed = { $count ->
    [one] { $count } message n’est pas arrivé.
    [many] { $count } messages ne sont pas arrivés.
   *[other] { $count } messages ne sont pas arrivés.
  }
secretariat-desk-silent-none = Aucun responsable n’est silencieux ce mois-ci.
secretariat-desk-stuck-none = Aucune activité n’est bloquée.
secretariat-desk-failed-none = Tous les messages sont arrivés.
secretariat-desk-period = Mois terminé, pas encore clos : { $month }.
secretariat-choice-silent = Qui est silencieux
secretariat-choice-stuck = Ce qui est bloqué
secretariat-choice-failed = Messages non arrivés
secretariat-choice-people = Les personnes ({ $count })
secretariat-choice-hand-over = Transmettre des engagements
secretariat-choice-assign = Confier des engagements
secretariat-choice-add = Ajouter une activité
secretariat-choice-withdraw = Retirer une activité
secretariat-choice-withhold = Masquer un texte
secretariat-choice-periods = Les périodes
secretariat-choice-plans-counted = Les plans ({ $count })
secretariat-choice-audit = Le journal
secretariat-choice-activity = { $code }

## Silent, stuck, failed
secretariat-silent-title = Qui n’a pas donné de nouvelles ce mois-ci
secretariat-silent-none = Personne : tout le monde a donné des nouvelles.
secretariat-silent-line = { $name } : { $count ->
    [one] { $count } activité
    [many] { $count } activités
   *[other] { $count } activités
  } (engagements { $numbers })
secretariat-silent-not = { $line } ; { $why }
secretariat-why-not-reminded-today = rappel déjà reçu aujourd’hui
secretariat-why-not-away = en absence
secretariat-why-not-snoozed = a remis le rappel à plus tard
secretariat-why-not-not-their-day = pas de rappel ce jour-là, selon son choix
secretariat-why-not-not-a-working-day = ce n’est pas un jour ouvré
secretariat-why-not-too-early = il est trop tôt dans la journée
secretariat-why-not-too-late = il est trop tard dans la journée
secretariat-why-not-unreachable = aucun compte joignable
secretariat-why-not-in-dialogue = est en train de répondre
secretariat-why-not-nothing-owed = ne doit plus rien
secretariat-why-not-told-already = en a déjà eu connaissance
secretariat-not-silent = Cette personne a donné ses nouvelles, ou n’est plus responsable.
secretariat-choice-nudge = Relancer { $name }
secretariat-choice-nudge-all = Relancer les { $count }
secretariat-nudged = { $count ->
    [one] Relance envoyée à { $names }.
    [many] { $count } relances envoyées : { $names }.
   *[other] { $count } relances envoyées : { $names }.
  }
secretariat-nudged-nobody = Aucune relance n’a été envoyée.
secretariat-not-nudged = Sans relance : { $name } ; { $why }.
secretariat-nudge = { $count ->
    [one] La coordination vous demande des nouvelles d’une activité.
    [many] La coordination vous demande des nouvelles de { $count } activités.
   *[other] La coordination vous demande des nouvelles de { $count } activités.
  }
secretariat-stuck-title = Ce qui est en retard, ou n’a pas bougé depuis { $months } mois
secretariat-stuck-none = Rien n’est bloqué.
secretariat-stuck-line = { $code } { $mark } { $progress } · { $title } · { $why }
secretariat-stuck-due = échéance passée : { $day }
secretariat-stuck-since = inchangé depuis le { $day }
secretariat-failed-title = Messages non arrivés
secretariat-failed-none = Tous les messages sont arrivés.
secretariat-failed-line = n° { $number }, { $day } : { $name }, { $account } ; { $state }
secretariat-failed-perhaps = peut-être arrivé
secretariat-failed-not = non arrivé
secretariat-failed-gone = non arrivé, compte injoignable
secretariat-choice-retry = Renvoyer le n° { $number }
secretariat-choice-retry-all = Tout renvoyer
secretariat-done-retry = { $count ->
    [one] { $count } message repart.
    [many] { $count } messages repartent.
   *[other] { $count } messages repartent.
  }

## Periods
secretariat-periods-title = Les mois terminés
secretariat-period-open = { $month } : ouvert
secretariat-period-closed = { $month } : clos le { $day }
secretariat-period-line = { $line } ; { $state }
secretariat-period-all = tout a été dit
secretariat-period-silent = { $count ->
    [one] { $count } activité sans nouvelle
    [many] { $count } activités sans nouvelle
   *[other] { $count } activités sans nouvelle
  }
secretariat-choice-close-period = Clore { $month }
secretariat-choice-reopen-period = Rouvrir { $month }
secretariat-period-not-ended = Pas encore terminé, ou antérieur au plan : { $month }. Rien n’a changé.
secretariat-already-close-period = Déjà clos : { $month }. Rien n’a changé.
secretariat-already-reopen-period = Ce mois n’est pas clos : { $month }. Rien n’a changé.
secretariat-period-all-reported = Toutes les activités avaient donné des nouvelles.
secretariat-period-missing = { $count ->
    [one] Sans nouvelle : { $codes }.
    [many] { $count } sans nouvelle : { $codes }.
   *[other] { $count } sans nouvelle : { $codes }.
  }
secretariat-sure-close-period = Clore { $month } ? Une nouvelle qui vient après compte pour le mois en cours, et le dit. Les corrections restent possibles.
secretariat-sure-reopen-period = Rouvrir { $month } ? Les nouvelles tardives ne le diront plus.
secretariat-yes-close-period = Oui, clore
secretariat-yes-reopen-period = Oui, rouvrir
secretariat-done-close-period = C’est clos : { $month }.
secretariat-done-reopen-period = C’est rouvert : { $month }.
secretariat-late = Déjà clos : { $month }. Cette nouvelle compte pour le mois en cours.

## Audit
secretariat-audit-title = Le journal de la coordination
secretariat-audit-none = Rien encore.
secretariat-audit-line = { $day }, { $time } · { $who } : { $what }
secretariat-by-command = ligne de commande
secretariat-by-forgotten = une personne oubliée
secretariat-audit-open-plan = plan { $code } ouvert et mis en premier
secretariat-audit-close-plan = plan { $code } clos
secretariat-audit-archive-plan = plan { $code } archivé
secretariat-audit-import-plan = plan { $code } importé
secretariat-audit-change-plan = plan { $code } modifié par un fichier
secretariat-audit-invite = { $role ->
    [lead] invitation d’un responsable
    [committee] invitation d’un membre du comité
    [coordinator] invitation à la coordination
   *[person] invitation
  }
secretariat-audit-invite-lead = invitation d’un responsable ({ $numbers })
secretariat-audit-shut-out = { $name } exclu partout
secretariat-audit-sign-out = navigateurs déconnectés : { $name }
secretariat-audit-assign = engagements confiés à { $name } : { $numbers }
secretariat-audit-end-post = fin de postes pour { $name } : { $numbers }
secretariat-audit-hand-over = engagements transmis à { $to }, après { $name } : { $numbers }
secretariat-audit-hand-over-code = code pour succéder à { $name } : { $numbers }
secretariat-audit-hand-over-taken = engagements repris par { $to }, après { $name } : { $numbers }
secretariat-audit-withdraw = activité { $code } retirée
secretariat-audit-restore = activité { $code } rétablie
secretariat-audit-add = activité { $code } ajoutée
secretariat-audit-weigh = poids de { $code } changé
secretariat-audit-withhold = texte du n° { $number } masqué
secretariat-audit-correct = n° { $number } corrigé
secretariat-audit-nudge = { $count ->
    [one] { $count } relance
    [many] { $count } relances
   *[other] { $count } relances
  }
secretariat-audit-retry = { $count ->
    [one] { $count } message renvoyé
    [many] { $count } messages renvoyés
   *[other] { $count } messages renvoyés
  }
secretariat-audit-close-period = mois clos : { $month }
secretariat-audit-reopen-period = mois rouvert : { $month }
secretariat-audit-hold-digest = bilan { $code } retenu
secretariat-audit-send-digest = bilan { $code } envoyé
secretariat-audit-digest-line = mot du bilan { $code } changé
secretariat-audit-digest-setting = heure des bilans changée
secretariat-audit-release-voice = { $kind ->
    [question] question { $number } rendue publique
   *[contest] contestation { $number } rendue publique
  }
secretariat-audit-withhold-voice = { $kind ->
    [question] texte masqué à la question { $number }
   *[contest] texte masqué à la contestation { $number }
  }
secretariat-audit-close-contest = { $kind ->
    [question] question { $number } close
   *[contest] contestation { $number } close
  }
secretariat-audit-public-texts = { $mode ->
    [released] textes du public : montrés après relecture
   *[at-once] textes du public : montrés aussitôt
  }
secretariat-audit-assess = évaluation indépendante de l’engagement { $code } saisie
secretariat-audit-correct-assessment = évaluation indépendante de l’engagement { $code } corrigée
secretariat-audit-undo-assessment = évaluation indépendante de l’engagement { $code } défaite
secretariat-audit-accept-weights = poids proposés pour l’engagement { $code } acceptés
secretariat-audit-refuse-weights = poids proposés pour l’engagement { $code } refusés
secretariat-audit-take-back-weights = proposition de poids de l’engagement { $code } retirée

## Corrections by the coordination
words-correct = corriger le n° | corriger le numéro | corriger n° | corriger
secretariat-correct-how = Écrivez le numéro de la nouvelle à corriger, par exemple « corriger le n° 1204 ». Il est dans l’historique de l’activité.
secretariat-correct-unknown = Le n° { $number } n’est pas une nouvelle de ce plan.
secretariat-choice-correct = Corriger le n° { $number }
secretariat-receipt-correction = Le n° { $corrects } est corrigé par la coordination, sous le n° { $number } à { $time }. Les deux restent visibles. La personne qui l’a écrit en est prévenue.
secretariat-entry-correction = N° { $number }, { $day }, corrige le n° { $corrects } (par la coordination) : { $band }, { $progress }.
secretariat-page-correction = Correction du n° { $number } par la coordination, le { $day }
secretariat-corrected = La coordination a corrigé votre nouvelle n° { $number }, sur l’activité { $code }.
secretariat-corrected-moved = Avant : { $before }. Désormais : { $after }.
secretariat-corrected-stands = { $band }, { $progress }
secretariat-corrected-texts = Réponses changées : { $texts }.
secretariat-corrected-evidence = Preuves
secretariat-corrected-stays = Les deux versions restent visibles. Si la correction est fausse, corrigez-la à votre tour.

## What leads are told of decisions
secretariat-told-withdrawal = L’activité { $code }, dont vous êtes responsable, est retirée du plan. Elle ne compte plus. Le motif :
secretariat-told-restoration = L’activité { $code }, dont vous êtes responsable, est rétablie dans le plan. Elle compte de nouveau. Le motif :
secretariat-told-weight = L’activité { $code }, dont vous êtes responsable, pèse désormais { $weight }. Le motif :
secretariat-told-addition = Une activité s’ajoute à votre engagement : { $code } { $title }, poids { $weight }. Le motif :
secretariat-told-number = Décision n° { $number } du registre.
