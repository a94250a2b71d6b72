### Iltizam: every sentence that a person reads, in fr. Sections follow the folders that say them.

## Conversation

# What people may type: alternatives separated by |
words-update = mettre à jour | mise à jour | maj | actualiser | faire le point
words-same = rien de nouveau | rien de neuf | pas de changement | aucun changement | ras
words-back = retour | revenir | précédent | retourner | revenir en arrière | en arrière | retour en arrière | reviens | revenez | précédente | question précédente | étape précédente
words-skip = passer | suivant | sauter | passe | passez | je passe | on passe | saute | sautez | suivante | question suivante | au suivant | passer cette question
words-repeat = répéter | répète | redire | encore
words-cancel = annuler | abandonner | arrêter | stop | annule | annulez | j'annule | abandonne | abandonnez | j'abandonne | arrête | arrêtez | laisse tomber | laisser tomber | laissez tomber | quitter
words-later = plus tard | une autre fois | pas maintenant | pas tout de suite | on verra plus tard | ultérieurement | tout à l'heure | plus tard merci | je reviens plus tard
words-resume = reprendre | continuer
words-help = aide | aider | au secours | help | aide-moi | aide moi | aidez-moi | aidez moi | besoin d'aide | j'ai besoin d'aide | comment faire | comment ça marche | que peux-tu faire | que pouvez-vous faire | mode d'emploi
words-mine = mes activités | mes engagements | à faire
words-plan = plan | le plan | sommaire
words-language = langue | changer de langue | langues
words-start = bonjour | bonsoir | salut | salam | début | commencer | merci | menu | accueil | bjr | coucou | merci beaucoup | bonne journée
words-done = c'est tout | fini | terminé | voilà | rien d'autre | ok c'est tout | c'est bon | c bon | c tout | c'est fini | c'est terminé | j'ai fini | j'ai terminé | rien de plus | rien à ajouter | ce sera tout | voilà c'est tout | merci c'est tout
words-none = aucune | aucun | non | rien | néant | pas de difficulté | pas de difficultés | sans | non merci | rien du tout | rien à signaler | rien de spécial | ras | r.a.s | aucune difficulté | aucun problème | pas de problème | sans difficulté | pas de preuve | aucune preuve | il n'y en a pas | y en a pas
words-yes = oui | ok | d'accord | confirmer | je confirme | c'est juste | exact | okay | oui oui | oui merci | oui c'est bon | ouais | d'accord merci | dac | daccord | ok d'accord | confirme | confirmez | c'est bon | c bon | c'est ok | tout est bon | tout est juste | c'est exact | c'est correct | tout à fait | parfait | très bien | bien sûr | entendu | je valide | valider | envoyez
words-this-language = français | en français | french | الفرنسية
words-commitment = engagement | engagements | l'engagement | n | no | numéro
words-question = où en est | où en sont | en est | en sont | quel est l'avancement | quelle est la situation | état | statut | status | avancement | progression | voir | montre | montrer | affiche | de | du | des | d | l | la | le | les | un | une | cet | cette | activité | activités | de l'activité | s'il vous plaît | svp | merci | sur | pour | à | au | combien | quoi

# Bands
band-not-started = non entamée
band-limited = progression limitée
band-significant = progression significative
band-complete = complétée
choice-not-started = Non entamée
choice-limited = Limitée 1-59 %
choice-significant = Significative 60-90 %
choice-complete = Complétée 90-100 %
count-not-started = { $count ->
    [one] une non entamée
    [many] { $count } non entamées
   *[other] { $count } non entamées
  }
count-limited = { $count ->
    [one] une en progression limitée
    [many] { $count } en progression limitée
   *[other] { $count } en progression limitée
  }
count-significant = { $count ->
    [one] une en progression significative
    [many] { $count } en progression significative
   *[other] { $count } en progression significative
  }
count-complete = { $count ->
    [one] une complétée
    [many] { $count } complétées
   *[other] { $count } complétées
  }

# Greetings and help
greet-lead = { $count ->
    [one] Bonjour. Une de vos activités attend une nouvelle ce mois-ci.
    [many] Bonjour. { $count } de vos activités attendent une nouvelle ce mois-ci.
   *[other] Bonjour. { $count } de vos activités attendent une nouvelle ce mois-ci.
  }
greet-lead-done = Bonjour. Toutes vos activités ont eu une nouvelle ce mois-ci. Merci.
greet-public = Bonjour. Demandez un engagement par son numéro (« engagement 10 »), une activité (« 4.3 »), ou cherchez avec vos mots : « transparence budget ».
help-lead = Pour dire où en est une activité : « mettre à jour », ou tout en une ligne : « 4.3 80 % 600 actes publiés ». Si rien n’a bougé : « rien de nouveau ». Pour consulter : « engagement 10 », « 4.3 », ou des mots.
help-public = Demandez un engagement par son numéro (« engagement 10 »), une activité (« 4.3 »), ou cherchez avec vos mots. « plan » montre l’ensemble.
help-moves = À tout moment : retour, passer, répéter, plus tard, annuler, langue, aide.
demonstration-note = Démonstration : les personnes et les échéances sont inventées ; les poids et les pourcentages des activités sont déduits des taux publiés.
past-note = Démonstration : tout le passé de ce plan jusqu’au { $day } est inventé (chiffres de départ, nouvelles, relances, bilans), comme les personnes et les échéances. Il s’achève sur les taux publiés.
invented-actions-1 = Deux ateliers avec les services concernés ; le compte rendu est validé. (Texte inventé.)
invented-actions-2 = Le projet de texte a été envoyé aux partenaires pour avis. (Texte inventé.)
invented-actions-3 = La première version est en ligne et les essais avec les usagers ont commencé. (Texte inventé.)
invented-actions-4 = Les équipes régionales ont été formées. (Texte inventé.)
invented-actions-5 = Le marché est attribué et le calendrier de livraison est arrêté. (Texte inventé.)
invented-difficulties-1 = L’avis d’un partenaire se fait attendre. (Texte inventé.)
invented-difficulties-2 = Le budget de la dernière phase n’est pas encore notifié. (Texte inventé.)
invented-difficulties-3 = Les données de deux services ne sont pas au même format. (Texte inventé.)
invented-reason-1 = Un recomptage a montré que moins était fait qu’annoncé. (Texte inventé.)
invented-reason-2 = Une livraison a été refusée à la recette. (Texte inventé.)
no-plan = Aucun plan n’est ouvert pour l’instant.

# Choices at hand
choice-back = Retour
choice-update = Mettre à jour
choice-same = Rien de nouveau
choice-same-all = { $count ->
    [one] Rien de nouveau
    [many] Rien de nouveau pour les { $count }
   *[other] Rien de nouveau pour les { $count }
  }
choice-mine = Mes activités
choice-plan = Le plan
choice-language = Langue · اللغة · Language
choice-resume = Reprendre le brouillon
choice-restore = Reprendre ce brouillon
choice-more = { $count ->
    [one] Encore une
    [many] Encore { $count }
   *[other] Encore { $count }
  }
choice-previous-page = Page précédente
choice-waiting-only = Seulement celles qui attendent ({ $count })
choice-all = Toutes
choice-commitment = { $number } · { $title } · { $rate }
choice-activity = { $code } { $mark } { $progress } · { $title }
choice-withdrawn = { $code } · retirée · { $title }
choice-axis = { $title }
choice-hit-commitment = Engagement { $number } · { $title }
choice-hit-activity = { $code } · { $title }
choice-percent = { $progress }
choice-activities = Les activités
choice-history = L’historique
choice-history-of = L’historique de { $code }
choice-to-commitment = L’engagement { $number }
choice-to-activity = L’activité { $code }
choice-older = Plus ancien
choice-newer = Plus récent
choice-see = Voir
choice-correct = Corriger
choice-undo = Défaire
choice-next-activity = Activité suivante : { $code }
choice-that-is-all = C’est tout
choice-no-actions = Rien à décrire
choice-rewrite = Tout réécrire
choice-no-difficulties = Aucune
choice-same-difficulties = Toujours : { $text }
choice-known-difficulties = Les mêmes difficultés qu’avant
choice-only-others = { $count ->
    [one] Seulement l’autre
    [many] Seulement les { $count } autres
   *[other] Seulement les { $count } autres
  }
choice-no-evidence = Sans preuve
choice-clear-evidence = Tout retirer
choice-no-next-steps = Aucune
choice-mistake = C’était une erreur de ma part
choice-keep = Garder : { $text }
choice-confirm = Confirmer
choice-amend = Corriger…
choice-discard = Abandonner
choice-amend-progress = L’avancement
choice-amend-reason = La raison de la baisse
choice-amend-actions = Ce qui a été fait
choice-amend-difficulties = Les difficultés
choice-amend-next-steps = Les prochaines étapes
choice-amend-evidence = Les preuves
choice-amend-nothing = Rien, revenir au récapitulatif

# The questions of an update
ask-commitment = Quel engagement ?
ask-activity = Engagement { $number }, { $title }. Quelle activité ?
list-filtered = « { $words } » : { $count ->
    [one] un résultat
    [many] { $count } résultats
   *[other] { $count } résultats
  }
list-nothing = Rien ne correspond à « { $words } ». La liste entière reste ci-dessous.
not-your-commitment = L’engagement { $number } n’est pas l’un des vôtres.
not-your-activity = L’activité { $code } n’est pas l’une des vôtres, ou n’existe pas.
activity-is-withdrawn = L’activité { $code } a été retirée du plan.
choose-one = Choisissez l’une des réponses proposées.
activity-title = { $code } { $title }
last-update = Dernière nouvelle le { $day } : { $band }, { $progress }.
last-baseline = D’après le rapport, au { $day } : { $band }, { $progress }.
last-baseline-invented = Chiffre de départ inventé, au { $day } : { $band }, { $progress }.
overdue-since = Échéance dépassée : { $day }.
ask-band = Où en est-elle ?
ask-band-at = { $progress } peut se dire de deux façons. Laquelle est juste ?
band-not-understood = Je n’ai pas compris. Choisissez une réponse, ou tapez un pourcentage de 0 à 100.
ask-progress = À combien ? Choisissez, ou tapez un nombre de { $min } à { $max }.
percent-not-understood = Je n’ai pas compris. Tapez un nombre entier de { $min } à { $max }, par exemple { $max }.
percent-whole = Un nombre entier, s’il vous plaît : sans virgule.
percent-outside = Un pourcentage va de 0 à 100.
percent-other-band = { $progress } n’est pas entre { $min } et { $max } : ce serait « { $band } ». Tapez un nombre de { $min } à { $max }, ou « retour » pour changer.
ask-reason = Elle était à { $before }, vous dites { $after }. Pourquoi baisse-t-elle ? Une ligne suffit.
reason-mistake = C’était une erreur de ma part.
reason-undo = Défait par la personne responsable.
ask-actions = Qu’a-t-on fait depuis ? Écrivez en un ou plusieurs messages, puis « C’est tout ».
ask-actions-more = Noté : { $length } caractères, en { $parts ->
    [one] un message
    [many] { $parts } messages
   *[other] { $parts } messages
  }. Continuez, ou « C’est tout ».
actions-too-long = Ce message compte { $length } caractères ; il en reste { $room } sur { $longest }. Il n’a pas été ajouté ; ce qui précède est gardé. Renvoyez-le plus court.
text-too-long = Ce texte compte { $length } caractères ; { $longest } au plus. Rien n’est perdu : renvoyez-le plus court.
ask-difficulties = Des difficultés ?
ask-difficulties-owed = L’échéance du { $day } est passée. Quelle est la difficulté ? Une ligne suffit.
ask-evidence = Une preuve : un lien, un fichier, une photo.
ask-evidence-owed = Pour « complétée », il faut au moins une preuve : un lien, un fichier, une photo.
ask-evidence-more = Une autre preuve ? Sinon, « C’est tout ».
evidence-kept = { $count ->
    [one] Une preuve gardée.
    [many] { $count } preuves gardées.
   *[other] { $count } preuves gardées.
  }
evidence-too-many = { $most } preuves au plus par mise à jour. Celle-ci n’a pas été ajoutée.
file-kept-as-evidence = Le fichier est gardé comme preuve.
files-not-here = Le fichier n’a pas sa place ici : répondez d’abord à la question, les preuves viennent ensuite.
file-without-update = Un fichier sert de preuve dans une mise à jour. Commencez-en une, je vous le demanderai.
link-not-understood = Ce n’est pas un lien. Collez une adresse qui commence par https://, ou envoyez un fichier.
link-refused = Un lien « { $scheme }: » ne peut pas être gardé. Seules les adresses https:// et http:// le peuvent.
ask-next-steps = Quelles sont les prochaines étapes ?
ask-amend = Que voulez-vous corriger ?
ask-confirm = Est-ce juste ?
confirm-first = Rien n’est encore enregistré. Confirmez, ou corrigez une réponse.
summary-title = Récapitulatif : { $code } { $title }
summary-corrects = Corrige le n° { $number }.
summary-progress = De { $before } à { $progress }, { $band }.
summary-stays = Reste à { $progress }, { $band }. (Avant : { $before }.)
summary-reason = Raison de la baisse :
summary-actions = Ce qui a été fait ({ $length } caractères) :
label-actions = Ce qui a été fait :
summary-difficulties = Difficultés :
summary-next-steps = Prochaines étapes :
summary-evidence = { $count ->
    [one] Preuve :
    [many] Preuves :
   *[other] Preuves :
  }
summary-short = Sans texte : seul l’avancement sera enregistré.
moved-meanwhile = Entre-temps, cette activité a été mise à jour le { $day } : { $band }, { $progress }. Voyez si votre réponse tient toujours.
ask-delay = { $count ->
    [one] L’échéance de { $codes } est passée. Quelle est la difficulté ? Une ligne suffit.
    [many] L’échéance de { $codes } est passée. Quelle est la difficulté ? Une ligne suffit pour toutes.
   *[other] L’échéance de { $codes } est passée. Quelle est la difficulté ? Une ligne suffit pour toutes.
  }

# Receipts
receipt-update = Enregistré sous le n° { $number } à { $time }.
receipt-correction = Le n° { $corrects } est corrigé, sous le n° { $number } à { $time }. Les deux restent visibles.
receipt-not-current = Une nouvelle plus récente de { $code } tient toujours : sa valeur d’aujourd’hui ne change pas.
receipt-same = Noté pour { $code }, sous le n° { $number }.
receipt-same-all = Noté pour { $codes }, sous les n° { $first } à { $last }. Merci.
receipt-undo = Le n° { $corrects } est défait, sous le n° { $number }. Les deux restent visibles.
receipt-undo-all = Les n° { $from } à { $to } sont défaits, sous les n° { $first } à { $last }. Tous restent visibles.
receipt-commitment-moves = L’engagement { $number } passe de { $before } à { $after }.
receipt-commitment-stays = L’engagement { $number } reste à { $rate }.
receipt-plan-moves = Le plan passe de { $before } à { $after }.
receipt-plan-stays = Le plan reste à { $rate }.
nothing-waiting = Toutes vos activités ont déjà eu une nouvelle ce mois-ci. Rien à faire.
correcting = Vous corrigez le n° { $number }.
already-undone = Le n° { $number } est déjà défait.
entry-not-yours = Cette mise à jour n’est pas de celles que vous pouvez changer.

# Moves
draft-waits = C’est gardé. Dites « reprendre » quand vous voudrez continuer.
draft-discarded = Abandonné, rien n’a été enregistré. Le brouillon est mis de côté.
draft-dropped = Abandonné, rien n’a été enregistré.
draft-put-aside = Le brouillon précédent est mis de côté ; « reprendre » le ramènera.
draft-resumed = Voici votre brouillon, là où vous l’aviez laissé.
draft-not-yours = L’activité { $code } n’est plus l’une des vôtres. Le brouillon est mis de côté, rien n’est perdu.
draft-mentioned = Votre brouillon pour { $code } attend toujours. Rien n’est perdu.
nothing-open = Il n’y a pas de question en cours.
nothing-before = C’est la première question.
nothing-to-resume = Aucun brouillon ne vous attend.
cannot-skip = Cette question attend une réponse.
stale-button = Ce bouton a déjà servi, ou appartient à une question précédente. Rien de plus n’a été enregistré.
rescued-text-added = Votre texte gardé a été repris.
session-restarted = Je n’ai pas pu relire où nous en étions ; nous reprenons au début. Rien d’enregistré n’est perdu.
session-rescued = Votre texte est gardé et vous sera proposé à la prochaine mise à jour :
edit-taken = La modification est prise en compte.
edit-of-recorded = Ce message fait partie d’une mise à jour enregistrée. Voulez-vous la corriger ?
edit-not-taken = Un message modifié n’est pas relu. Envoyez-en un nouveau.

# What cannot be read
said-nothing = Le message est vide. Écrivez une question, ou « aide ».
said-too-much = Ce message est trop long ({ $length } caractères). Rien n’est perdu : envoyez-le en plusieurs fois.
unknown-command = La commande { $command } n’existe pas. « aide » dit ce qui est compris.
unsupported = Je comprends le texte, les boutons et les fichiers ; pas encore ceci.
unsupported-voice = Je ne sais pas encore écouter. Écrivez, je vous lis.
update-leads-only = Seules les personnes responsables d’un engagement le mettent à jour. Vous pouvez tout consulter : « engagement 10 », ou « plan ».
went-wrong = Quelque chose n’a pas marché de notre côté. Rien de ce qui était enregistré n’est perdu ; réessayez.

# Languages
ask-language = Dans quelle langue ?
language-fr = Français
language-ar = العربية
language-en = English
language-chosen = Nous continuons en français.

# Answers to anyone
plan-status = { $title } : { $rate }
axis-status = { $title } : { $rate }
commitment-status = Engagement { $number }, { $title } : { $rate }
commitment-organisation = { $organisation }.
commitment-activities = { $count ->
    [one] Une activité : { $bands }.
    [many] { $count } activités : { $bands }.
   *[other] { $count } activités : { $bands }.
  }
news-moved = { $day }, { $code } : { $band }, { $progress } (n° { $number }).
news-same = { $day }, { $code } : rien de nouveau (n° { $number }).
news-undone = { $day }, { $code } : une mise à jour est défaite (n° { $number }).
news-from-baseline = D’après le rapport, au { $day }.
news-from-baseline-invented = Chiffres de départ inventés, au { $day }.
no-activity = Aucune activité.
no-commitment = Il n’y a pas d’engagement { $number } dans ce plan.
no-such-activity = Il n’y a pas d’activité { $code } dans ce plan.
activity-status = Aujourd’hui : { $band }, { $progress }.
activity-due = Échéance : { $day }.
activity-withdrawn = Retirée du plan.
entry-baseline = N° { $number }, { $day }, d’après le rapport : { $band }, { $progress }.
entry-baseline-invented = N° { $number }, { $day }, chiffre de départ inventé : { $band }, { $progress }.
entry-update = N° { $number }, { $day } : { $band }, { $progress }.
entry-same = N° { $number }, { $day } : rien de nouveau ({ $band }, { $progress }).
entry-correction = N° { $number }, { $day }, corrige le n° { $corrects } : { $band }, { $progress }.
entry-undo = N° { $number }, { $day } : le n° { $corrects } est défait.
entry-corrected-by = Corrigé par le n° { $number }.
entry-undone-by = Défait par le n° { $number }.
search-found = { $count ->
    [one] Pour « { $words } », voici :
    [many] Pour « { $words } », le plus proche d’abord :
   *[other] Pour « { $words } », le plus proche d’abord :
  }
search-nothing = Je n’ai rien trouvé pour « { $words } ».
search-hint = Essayez un autre mot, un numéro (« engagement 10 »), ou parcourez le plan.
mine-waiting = { $count ->
    [one] Une activité attend une nouvelle ce mois-ci :
    [many] { $count } activités attendent une nouvelle ce mois-ci :
   *[other] { $count } activités attendent une nouvelle ce mois-ci :
  }
mine-none = Aucune activité ne vous est confiée. Vous pouvez tout consulter.

## End of conversation

## Pages

page-name = Iltizam
page-tagline = Le plan d’action du gouvernement ouvert, tenu à jour par ceux qui le réalisent.
page-skip = Aller au contenu
page-nav = Navigation
page-nav-plan = Le plan
page-nav-chat = Dialogue
page-nav-languages = Langue
page-demonstration = Démonstration : les personnes et les échéances sont inventées. Les chiffres de départ sont ceux du rapport arrêté au { $day }.
page-demonstration-label = Démonstration
page-as-of = État au { $day }
page-as-of-now = Voir l’état actuel
page-as-of-choose = Voir l’état à une autre date
page-as-of-date = Date
page-as-of-show = Afficher
page-rate-plan = Taux de réalisation du plan
page-rate = Taux de réalisation
page-no-rate = Pas de taux
page-axes = Par axe
page-axis = Axe
page-commitments = Engagements
page-commitment = Engagement { $number }
page-activity = Activité { $code }
page-activities = Activités
page-activities-count = { $count ->
    [one] { $count } activité
    [many] { $count } d’activités
   *[other] { $count } activités
}
page-bands = Les activités par niveau
page-band-not-started = Non entamée
page-band-limited = Progression limitée
page-band-significant = Progression significative
page-band-complete = Complétée
page-count-complete = { $count ->
    [one] Complétée
    [many] Complétées
   *[other] Complétées
}
page-count-significant = { $count ->
    [one] Progression significative
    [many] Progression significative
   *[other] Progression significative
}
page-count-limited = { $count ->
    [one] Progression limitée
    [many] Progression limitée
   *[other] Progression limitée
}
page-count-not-started = { $count ->
    [one] Non entamée
    [many] Non entamées
   *[other] Non entamées
}
page-last-updates = Dernières nouvelles
page-last-updates-none = Aucune nouvelle depuis les chiffres de départ.
page-last-updates-none-then = Aucune nouvelle n’était enregistrée à cette date.
page-title = { $title }
page-day = { $day }
page-receipt = n° { $number }
page-tag-correction = correction
page-tag-undo = annulation
page-tag-unchanged = rien de nouveau
page-record = Le registre
page-record-text = Chaque nouvelle est le maillon d’une chaîne : rien n’y est effacé ni récrit. Le dernier maillon est le n° { $number }, du { $day }.
page-record-empty = Le registre ne contient encore rien.
page-record-head = Empreinte du dernier maillon
page-record-verify = Vérifier soi-même
page-data = Données ouvertes
page-data-text = Libres de réutilisation, à jour à chaque instant.
page-data-plan = Le plan, avec ses chiffres de départ
page-data-rates = Les taux, aujourd’hui ou à une date
page-data-updates = Toutes les nouvelles, pour un tableur
page-data-record = Le registre, pour le vérifier
page-figures = D’où viennent les chiffres
page-figures-rates = Le taux d’un engagement est la moyenne de ses activités, pondérée par leur poids. Le taux d’un axe ou du plan est la moyenne de ses engagements, qui comptent chacun une fois.
page-figures-published = Publiés : les titres, les organismes, le niveau de chaque activité et les taux au { $day }.
page-figures-invented = Inventés : les chiffres de départ et toutes les nouvelles jusqu’au { $day }. Les chiffres de ce jour-là sont ceux du rapport : publiés pour les taux et le niveau de chaque activité, déduits des taux pour les poids et les pourcentages.
page-figures-inferred = Déduits, non publiés : le poids et le pourcentage de départ de chaque activité. Le rapport ne donne ni l’un ni l’autre ; ce sont les valeurs les plus proches de poids égaux qui redonnent exactement les taux publiés.
page-inferred = Poids et pourcentage de départ déduits, non publiés.
page-unofficial = Traduction non officielle
page-unofficial-note = * Traduction non officielle.
page-organisation = Organisme responsable
page-due = Échéance : { $day }
page-due-invented = Échéance inventée pour la démonstration : { $day }
page-reported = Dernière nouvelle le { $day }
page-not-reported = Pas de nouvelle depuis les chiffres de départ
page-weight = Poids { $weight }
page-withdrawn = Retirée du plan, ne compte plus
page-next = Suivantes
page-previous = Précédentes
page-ask-commitment = Poser une question sur cet engagement
page-ask-text = engagement { $number }
page-history = Historique
page-history-earlier = Nouvelles plus anciennes
page-history-newest = Nouvelles les plus récentes
page-entry-baseline = Chiffre de départ, du rapport arrêté au { $day }
page-entry-baseline-invented = Chiffre de départ inventé, au { $day }
page-entry-update = Nouvelle du { $day }
page-entry-unchanged = Rien de nouveau, dit le { $day }
page-entry-correction = Correction du n° { $number }, le { $day }
page-entry-undo = Annulation du n° { $number }, le { $day }
page-entry-current = En vigueur
page-entry-corrected = Remplacée par le n° { $number }
page-entry-undone = Annulée par le n° { $number }
page-entry-progress = { $band }, { $progress }
page-text-reason = Pourquoi le chiffre baisse
page-text-actions = Ce qui a été fait
page-text-difficulties = Difficultés
page-text-next-steps = Prochaines étapes
page-text-length = { $count ->
    [one] { $count } caractère
    [many] { $count } de caractères
   *[other] { $count } caractères
}
page-text-withheld = Texte retenu : { $reason }
page-evidence = Preuves
page-channel = { $channel ->
    [web] Dialogue de ce site
    [terminal] Terminal
    [telegram] Telegram
    [discord] Discord
    [import] Importation
   *[other] { $channel }
}
page-entry-hash = Empreinte
page-verify = Vérifier le registre
page-verify-why = Chaque entrée du registre porte l’empreinte de son contenu et celle de l’entrée d’avant. Qui changerait une entrée ancienne changerait toutes les empreintes suivantes, jusqu’à la dernière. Il suffit donc de garder la dernière pour remarquer, plus tard, toute récriture.
page-verify-download = Téléchargez le registre.
page-verify-run = Dans une copie du programme, lancez cette commande. Elle recalcule chaque maillon et dit où la chaîne se rompt, si elle se rompt.
page-verify-keep = Gardez l’empreinte d’aujourd’hui. La prochaine fois, donnez-la à la commande : elle doit se trouver dans le passé du registre.
page-verify-algorithm = Empreinte du contenu : SHA-256 du JSON canonique (RFC 8785). Maillon : SHA-256 du maillon précédent suivi de l’empreinte du contenu. Chaque texte y entre par sa propre empreinte salée : un texte retenu par la loi ne rompt pas la chaîne.
page-not-found = Cette page n’existe pas
page-not-found-text = L’adresse est peut-être incomplète, ou ce qu’elle montrait porte un autre numéro.
page-no-plan = Aucun plan n’est encore ouvert
page-no-plan-text = Cette page montrera le plan d’action dès que la coordination l’aura importé.
page-failed = Cela n’a pas marché
page-failed-text = L’erreur est de notre côté et vient d’être notée. Rien de ce qui était enregistré n’est perdu. Réessayez dans un instant.
page-too-many = Trop de demandes à la fois
page-too-many-text = Réessayez dans { $seconds ->
    [one] { $seconds } seconde
    [many] { $seconds } de secondes
   *[other] { $seconds } secondes
}.
page-bad-date = Cette date n’est pas lisible
page-bad-date-text = Une date s’écrit 2026-11-22 : l’année, le mois, le jour.
page-forbidden = Cette demande ne vient pas de ce site
page-forbidden-text = Par prudence, rien n’a été fait. Ouvrez la page et recommencez.
page-back-plan = Aller au plan
page-back-chat = Aller au dialogue
page-sign-in-failed = Ce lien ne permet pas d’entrer
page-sign-in-failed-text = Un lien de connexion ne sert qu’une fois et n’a qu’un temps. Demandez-en un nouveau à la coordination.
page-signed-out = Vous êtes déconnecté
page-signed-out-text = Vos réponses restent enregistrées. Un nouveau lien de connexion vous y ramènera.
web-time = { $time }
web-title = Dialogue
web-thread = Conversation
web-welcome = Bonjour. Où en est le plan ? Demandez un engagement par son numéro ou par ses mots, en français, en arabe ou en anglais.
web-welcome-lead = Vous menez un projet ? Ouvrez votre lien de connexion : vous pourrez dire ici où en sont vos activités.
web-try = Par exemple
web-try-number = engagement 10
web-try-words = transparence budget
web-try-help = aide
web-label = Votre message
web-send = Envoyer
web-keys = Entrée envoie, Maj + Entrée passe à la ligne.
web-attach = Joindre un fichier
web-attach-hint = PDF, image, texte ou tableur ; 20 Mo au plus
web-attach-remove = Retirer le fichier
web-sending = Envoi…
web-uploading = Envoi du fichier : { $percent }
web-failed = Votre message n’a pas pu être envoyé. Il est resté dans le champ.
web-offline = Pas de connexion. Votre message est resté dans le champ.
web-unanswered = Votre message est bien arrivé, mais la réponse a échoué. Réessayez dans un instant : il est resté dans le champ.
web-retry = Réessayer
web-interrupted = Connexion interrompue. Elle reprendra d’elle-même.
web-restored = Connexion rétablie.
web-earlier = Messages plus anciens
web-newest = Revenir à la fin
web-new-answer = Nouvelle réponse
web-you = Vous
web-bot = Iltizam
web-you-attached = Fichier joint : { $names }
web-you-edited = Modifié : { $text }
web-you-pressed = Bouton
web-signed-in = Connecté : { $name }
web-sign-out = Se déconnecter
web-refused-empty = Ce fichier est vide (0 octet). Rien n’a été envoyé : choisissez-en un autre.
web-refused-too-large = Ce fichier dépasse 20 Mo. Rien n’a été envoyé : choisissez-en un plus petit.
web-refused-type = Ce type de fichier n’est pas accepté. Le sont : PDF, PNG, JPEG, WebP, DOCX, XLSX, ODT, ODS, CSV et TXT (en UTF-8). Rien n’a été envoyé.
web-refused-nobody = Écrivez d’abord un message : un fichier répond à une question.
web-too-long = Ce message est trop long pour être envoyé d’un coup. Il est resté dans le champ : envoyez-le en plusieurs parties.
web-empty = Ce message est vide. Écrivez quelque chose, ou choisissez une réponse.
web-too-many = Trop de messages à la fois. Réessayez dans { $seconds ->
    [one] { $seconds } seconde
    [many] { $seconds } de secondes
   *[other] { $seconds } secondes
} : le vôtre est resté dans le champ.
page-digests = Les bilans de la semaine
page-digests-text = Un bilan par semaine, tel qu’il a été envoyé au comité : ce qui a bougé, et où en est le plan.
page-digests-none = Aucun bilan n’a encore été envoyé.
page-digests-feed = S’abonner (Atom)
page-digests-older = Plus anciens
page-digests-newer = Plus récents
page-digest-back = Tous les bilans
page-digest-frozen = Arrêté au { $day }. Ces chiffres restent tels quels ; l’état d’aujourd’hui est sur la page du plan.
page-digest-corrected = édition corrigée
page-digest-rates = Les axes et les engagements
page-digest-previous = Semaine précédente
page-digest-next = Semaine suivante

## End of pages

## Program

cli-failed = Cela n’a pas pu être traité. Votre message est gardé ; réessayez dans un instant.
cli-file-unreadable = Le fichier { $path } n’a pas pu être lu. Vérifiez son chemin ; rien n’est perdu.
file-empty = Ce fichier est vide. Envoyez-en un autre ; rien n’est perdu.
file-too-large = Ce fichier dépasse 20 Mo. Envoyez-en un plus petit, ou un lien ; rien n’est perdu.
file-type = Ce type de fichier n’est pas accepté. Envoyez un PDF, une image (PNG, JPEG, WebP), un document (DOCX, XLSX, ODT, ODS), un CSV ou un TXT, ou bien un lien ; rien n’est perdu.

## End of program

## Plan files

plan-problem = Ligne { $line }, { $path } : { $reason }
plan-problem-syntax = ce n’est pas du JSON ; { $fault ->
    [value] une valeur est attendue ici (ou une virgule est en trop).
    [name] un nom entre guillemets est attendu ici (ou une virgule est en trop).
    [colon] il manque un deux-points.
    [comma] il manque une virgule.
    [brace] il manque une accolade fermante.
    [bracket] il manque un crochet fermant.
    [end] il y a quelque chose après la fin.
    [comment] les commentaires ne sont pas admis.
    [text] un texte n’est pas fermé, ou contient un caractère qui doit y être échappé.
    [number] un nombre est mal écrit.
   *[symbol] ce signe n’a pas sa place ici.
}
plan-problem-too-deep = trop de crochets emboîtés pour un plan.
plan-problem-key-twice = { $name } est écrit deux fois dans le même objet ; gardez-en un.
plan-problem-twice = { $name } est déjà à { $first } ; chacun doit être unique.
plan-problem-unknown-key = { $name } n’est pas un champ d’un plan ; vérifiez l’orthographe.
plan-problem-missing = ce champ manque.
plan-problem-wrong-type = { $wanted ->
    [number] un nombre est attendu ici.
    [object] un objet entre accolades est attendu ici.
    [list] une liste entre crochets est attendue ici.
   *[text] un texte entre guillemets est attendu ici.
}
plan-problem-not-a-choice = l’une de ces valeurs est attendue : { $choices }.
plan-problem-empty-text = ce texte est vide.
plan-problem-empty-list = cette liste est vide.
plan-problem-no-language = il faut le texte en une langue au moins : fr, ar ou en.
plan-problem-line-break = ce texte doit tenir en une ligne.
plan-problem-control-character = ce texte contient un caractère invisible qui n’est pas admis ({ $character }) ; supprimez-le.
plan-problem-too-long = ce texte est trop long ; { $most } caractères au plus.
plan-problem-code-form = un code se compose de lettres latines, de chiffres et de traits d’union, 31 au plus, et commence par une lettre ou un chiffre.
plan-problem-country-form = un pays s’écrit par son code de deux majuscules, comme MA.
plan-problem-not-a-date = { $found } n’est pas une date ; écrivez-la comme 2026-12-31.
plan-problem-unknown-zone = { $found } n’est pas un fuseau horaire connu ; écrivez-le comme Africa/Casablanca.
plan-problem-not-whole = un nombre entier est attendu ici.
plan-problem-out-of-range = un nombre de { $least } à { $most } est attendu ici.
plan-problem-not-positive = un poids est plus grand que 0, et de { $most } au plus.
plan-problem-wrong-order = la fin ({ $to }) est avant le début ({ $from }).
plan-problem-unknown-axis = le plan n’a pas d’axe { $axis }.
plan-problem-band-disagrees = { $progress } ne va pas avec « { $band } », qui va de { $least } à { $most }.
plan-problem-progress-recorded = { $before } est inscrit au registre, et le fichier dit { $after } ; un changement d’avancement se fait par une mise à jour.
plan-problem-band-recorded = « { $before } » est inscrit au registre, et le fichier dit « { $after } » ; un changement d’avancement se fait par une mise à jour.
plan-problem-weight-recorded = le poids { $before } est inscrit au registre, et le fichier dit { $after } ; un poids ne change pas par un import.
plan-problem-axis-recorded = l’engagement est dans l’axe { $before }, et le fichier dit { $after } ; cela changerait des taux déjà publiés.
plan-problem-as-of-recorded = l’état importé est celui du { $before }, et le fichier dit { $after } ; ce qui est venu depuis se dit par des mises à jour.
plan-problem-activity-removed = l’activité { $activity } manque ici ; rien de ce qui est inscrit n’est supprimé. Remettez-la, et retirez-la du plan par un retrait.
plan-problem-commitment-removed = l’engagement { $commitment } manque ici ; rien de ce qui est inscrit n’est supprimé. Remettez-le.
plan-change-added = + { $place } : { $title }
plan-change-removed = − { $place } : { $title }
plan-change-field = { $place }, { $field } : { $before } → { $after }
plan-place-plan = plan
plan-place-axis = axe { $axis }
plan-place-commitment = engagement { $number }
plan-place-activity = activité { $activity }
plan-nothing = (rien)

## End of plan files

file-unfetched = Ce fichier n’a pas pu être récupéré. Renvoyez-le, ou envoyez un lien ; rien n’est perdu.
form-open = Tout écrire en une fois
form-title = Mise à jour { $code }
form-reason = Pourquoi la baisse ?
form-actions = Ce qui a été fait
form-difficulties = Difficultés (vide : aucune)
form-evidence = Preuves : fichiers ou photos
form-next-steps = Prochaines étapes
entered-welcome = Bienvenue. Ce compte est maintenant le vôtre.
entered-linked = Ce compte est relié aux autres. La conversation continue ici.
entered-already = Ce compte est déjà le vôtre.
entered-wrong = Ce code n’est pas valable. Demandez-en un nouveau à qui vous l’a donné.
entered-too-often = Trop de codes essayés. Attendez dix minutes, puis réessayez.

platform-web = le site
platform-terminal = un terminal
platform-telegram = Telegram
platform-discord = Discord
unreachable-lead = { $count ->
    [one] { $name }, responsable de l’engagement { $commitments }, ne reçoit plus nos messages sur { $where }.
    [many] { $name }, responsable des engagements { $commitments }, ne reçoit plus nos messages sur { $where }.
   *[other] { $name }, responsable des engagements { $commitments }, ne reçoit plus nos messages sur { $where }.
}
unreachable-member = { $name } ne reçoit plus nos messages sur { $where }.
unreachable-elsewhere = Cette personne reste joignable par un autre compte.
unreachable-nowhere = Aucun autre compte de cette personne n’est joignable : prenez contact avec elle.

# Accounts, access and privacy
words-link = relier un autre compte | relier mon autre compte | relier un compte | lier un autre compte
words-web = me connecter sur le web | continuer sur le web | connexion web
words-unlink = détacher un compte | délier un compte | séparer un compte
words-devices = mes appareils | appareils | mes comptes
words-people = personnes | les personnes | les responsables
words-invite = inviter | invite
words-mydata = mes données | exporter mes données
words-forget = oubliez-moi | oublie-moi | effacer mes données
words-role-lead = responsable | responsables
words-role-committee = comité | membre
words-role-coordinator = coordination | coordinateur | coordinatrice
words-invite-filler = un | une | le | la | des | du | de | d | pour | engagement | engagements | et | l'engagement
help-account = Vos comptes et vos données : /link, /web, /devices, /mydata, /forget.
help-coordinator = Pour la coordination : /desk, /plans, /invite, /people, /correct, /withhold ; « cette semaine » montre le bilan en cours.
coordinator-only = Seule la coordination peut faire cela.
link-code = Votre code : { $code }. Il sert une fois, pendant { $minutes } minutes. Ne le donnez à personne : il ouvre votre compte.
link-telegram = Sur Telegram, ouvrez { $link }
link-discord = Sur Discord, ouvrez { $link } et envoyez /start { $code }
link-web = Sur le web, ouvrez { $link }
account-name = { $platform ->
    [web] le web
    [terminal] un terminal
    [telegram] Telegram
    [discord] Discord
    [email] e-mail
   *[other] { $platform }
  }
account-here = { $account } (d’ici)
account-since = { $account }, depuis le { $day }
unlink-which = Quel compte faut-il détacher ?
unlink-last = C’est votre seul compte : il ne peut pas être détaché. /forget efface tout.
unlink-sure = Détacher ce compte : { $account } ? Il ne sera plus reconnu ; le reste ne change pas.
unlink-here = C’est le compte d’où vous écrivez en ce moment.
unlink-done = C’est détaché : { $account }.
choice-unlink = Détacher { $account }
choice-unlink-yes = Oui, détacher
choice-change-nothing = Non, ne rien changer
devices-title = Vos navigateurs et vos comptes
devices-none = Aucun navigateur n’est connecté.
device-line = { $label }, depuis le { $day }
device-unknown = Un navigateur
choice-sign-out = Déconnecter { $label }
sign-out-done = Ce navigateur est déconnecté.
choice-sign-out-all = Déconnecter tous les navigateurs
sign-out-all-done = Tous les navigateurs sont déconnectés.
people-title = Qui tient un poste
people-none = Personne ne tient encore de poste.
person-line = { $name } : { $accounts } ; navigateurs : { $devices }.
person-nowhere = aucun compte
person-lead = responsable ({ $numbers })
person-unnamed-lead = Responsable des engagements { $numbers }
person-committee = membre du comité
person-coordinator = coordination
person-unnamed-committee = Membre du comité
person-unnamed-coordinator = Coordination
choice-person = { $name }
choice-people = Les personnes
choice-shut-out = Exclure partout
choice-shut-out-yes = Oui, exclure partout
shut-out-sure = Exclure { $name } partout ? Ses navigateurs sont déconnectés, ses comptes détachés et ses postes finis. Ce qui est enregistré reste.
shut-out-done = C’est fait : { $name } n’a plus ni accès ni poste.
person-is-you = C’est vous. Pour vos propres appareils : /devices.
invite-which = Inviter qui ?
choice-invite-lead = Responsable d’engagements
choice-invite-committee = Membre du comité
choice-invite-coordinator = Coordination
invite-how = Écrivez les numéros des engagements, et le nom si vous voulez : « inviter responsable 4, 18 Amina ».
invite-unknown = Il n’y a pas d’engagement { $numbers } dans ce plan. Personne n’a été invité.
invite-only-lead = Seule une personne responsable a des engagements. Personne n’a été invité.
invite-done = Invitation : { $role }. Elle sert une fois, jusqu’au { $day }.
invite-name = Pour : { $name }
my-data-sure = Voulez-vous une copie de tout ce qui est gardé sur vous ? Elle sera envoyée ici.
choice-my-data-yes = Oui, envoyer la copie
my-data-title = Ce qui est gardé sur vous
my-data-name = Nom : { $name }.
my-data-no-name = Aucun nom.
my-data-language = Langue : { $language }.
my-data-accounts = Comptes : { $accounts }.
my-data-roles = Postes : { $roles }.
my-data-no-roles = Aucun poste.
my-data-updates = { $count ->
    [one] Une nouvelle au registre public, sous un pseudonyme.
    [many] { $count } de nouvelles au registre public, sous un pseudonyme.
   *[other] { $count } nouvelles au registre public, sous un pseudonyme.
  }
my-data-no-updates = Aucune nouvelle de vous au registre public.
my-data-kept = Vos messages et les réponses sont gardés { $days } jours, puis effacés.
my-data-document = Tout est dans le fichier ci-joint.
forget-goes = Ce qui part : votre nom, vos comptes, vos appareils, vos postes, vos abonnements, vos brouillons, vos messages, et ce que vous avez demandé ou contesté sans que ce soit encore public.
forget-stays = Ce qui reste : les nouvelles déjà au registre public, et vos questions, contestations et réponses déjà publiques ; rien ne les relie plus à vous.
choice-forget-on = Continuer
forget-last = Dernière question : tout cela sera effacé maintenant, et personne ne pourra le ramener. Faut-il vous oublier ?
choice-forget-yes = Oui, oubliez-moi
choice-forget-no = Non, tout garder
forget-kept = Tout est gardé.
forget-done = C’est effacé. Ce qui était public le reste, sans vous. Si vous écrivez encore, nous ferons connaissance à nouveau.

# Lists of commands
menu-update = Dire où en est une activité
menu-same = Rien de nouveau
menu-mine = Mes activités
menu-plan = Le plan
menu-status = Où en est un engagement
menu-link = Relier un autre compte
menu-web = Me connecter sur le web
menu-devices = Mes appareils et comptes
menu-unlink = Détacher un compte
menu-people = Les personnes et leurs accès
menu-invite = Inviter quelqu’un
menu-mydata = Une copie de mes données
menu-forget = Effacer mes données
menu-language = Changer de langue
menu-help = Aide
menu-start = Commencer, ou entrer un code
takes-commitment = Engagement
takes-activity = Activité
takes-words = Code ou mots
about-short = Où en est le plan d’action du gouvernement ouvert ? Demandez, en français, en arabe ou en anglais.
about-long = Iltizam suit le plan d’action du gouvernement ouvert. Demandez un engagement par son numéro ou par ses mots, en français, en arabe ou en anglais. Les personnes responsables y disent où en sont leurs activités, en deux gestes quand rien n’a bougé. Ce qui est dit est gardé dans un registre public que chacun peut vérifier.

# Signing in on the web
page-sign-in = Se connecter
page-sign-in-text = Ce bouton vous connecte dans ce navigateur. Le lien ne sert qu’une fois.
page-sign-in-type = Tapez le code que le dialogue vous a donné (/web).
page-sign-in-field = Code
page-sign-in-button = Me connecter
page-forgotten = Vos données sont effacées
page-forgotten-text = Le registre public garde les nouvelles, sous un pseudonyme que rien ne relie plus à vous.
web-document = Télécharger le fichier
web-code-entered = Code

## Weekly digest

digest-title = Bilan n° { $number }, semaine du { $day }
digest-title-unnumbered = Bilan de la semaine du { $day }
digest-title-corrected = Bilan n° { $number }, semaine du { $day }, édition corrigée
digest-plan-line = { $title }
digest-line-of-coordination = Un mot de la coordination :
digest-since-week = le bilan de la semaine { $week }
digest-since-beginning = le début de la semaine
digest-plan-rose = { $points ->
    [one] Le plan est à { $rate }, soit { $points } point de plus que { $since }.
    [many] Le plan est à { $rate }, soit { $points } points de plus que { $since }.
   *[other] Le plan est à { $rate }, soit { $points } points de plus que { $since }.
  }
digest-plan-fell = { $points ->
    [one] Le plan est à { $rate }, soit { $points } point de moins que { $since }.
    [many] Le plan est à { $rate }, soit { $points } points de moins que { $since }.
   *[other] Le plan est à { $rate }, soit { $points } points de moins que { $since }.
  }
digest-plan-stays = Le plan reste à { $rate }.
digest-plan-is = Le plan est à { $rate }.
digest-rate-rose = { $name } : { $rate }, ▲ { $points }
digest-rate-fell = { $name } : { $rate }, ▼ { $points }
digest-rate-stays = { $name } : { $rate }
digest-quiet = Aucune nouvelle cette semaine.
digest-counts = Cette semaine : { $parts }.
digest-count-updates = { $count ->
    [one] une nouvelle
    [many] { $count } nouvelles
   *[other] { $count } nouvelles
  }
digest-count-unchanged = { $count ->
    [one] un « rien de nouveau »
    [many] { $count } « rien de nouveau »
   *[other] { $count } « rien de nouveau »
  }
digest-count-corrections = { $count ->
    [one] une correction
    [many] { $count } corrections
   *[other] { $count } corrections
  }
digest-count-undone = { $count ->
    [one] une annulation
    [many] { $count } annulations
   *[other] { $count } annulations
  }
digest-moved = Ce qui a bougé
digest-move = { $code }, de { $before } à { $after } : { $title }
digest-more = { $count ->
    [one] Et une autre.
    [many] Et { $count } autres.
   *[other] Et { $count } autres.
  }
digest-completed = { $count ->
    [one] Achevée cette semaine : { $codes }.
    [many] Achevées cette semaine ({ $count }) : { $codes }.
   *[other] Achevées cette semaine ({ $count }) : { $codes }.
  }
digest-silent = { $count ->
    [one] Sans nouvelle ce mois-ci : l’engagement { $numbers }.
    [many] Sans nouvelle ce mois-ci : { $count } engagements ({ $numbers }).
   *[other] Sans nouvelle ce mois-ci : { $count } engagements ({ $numbers }).
  }
digest-overdue = { $count ->
    [one] Échéance passée : l’activité { $codes }.
    [many] Échéance passée : { $count } activités ({ $codes }).
   *[other] Échéance passée : { $count } activités ({ $codes }).
  }
digest-and-others = { $count ->
    [one] une autre
    [many] { $count } autres
   *[other] { $count } autres
  }
digest-difficulties = Nouvelles difficultés
digest-difficulty = { $code } : { $title }
digest-stale = La dernière nouvelle du registre date du { $day } : plus de cinq mois. Le Partenariat attend une mise à jour au moins deux fois par an.
digest-head = Registre jusqu’au n° { $number }, empreinte { $hash }
digest-no-head = Le registre ne contient encore rien.
digest-demonstration = Démonstration : les personnes et les échéances sont inventées.
digest-past-invented = Démonstration : ce passé est inventé.
digest-corrected = Des corrections ont changé cette semaine depuis son envoi : { $receipts }. Ce bilan remplace le premier ; il dit autrement :
digest-corrected-plan = Le plan : { $after } au lieu de { $before }.
digest-corrected-axis = { $name } : { $after } au lieu de { $before }.
digest-corrected-commitment = Engagement { $number } : { $after } au lieu de { $before }.
digest-corrected-activity = { $code } : { $after } au lieu de { $before }.
digest-corrected-new = { $code } est à { $after } ; le premier bilan n’en disait rien.
digest-corrected-gone = { $code } n’a pas bougé ; le premier bilan disait { $before }.
digest-choice-digest = Le bilan
digest-choice-axes = Par axe
digest-choice-silent = Sans nouvelle ({ $count })
digest-choice-difficulties = Difficultés ({ $count })
digest-choice-history = Bilans précédents
digest-choice-older = Plus anciens
digest-choice-listed = Semaine { $week } · { $rate }
digest-choice-hold = Retenir
digest-choice-send = Envoyer maintenant
digest-choice-line = Ajouter un mot
digest-choice-change-line = Changer le mot
digest-axes-title = Les axes, semaine du { $day }
digest-silent-title = Sans nouvelle ce mois-ci, semaine du { $day }
digest-silent-none = Tous les engagements en cours ont eu une nouvelle ce mois-ci.
digest-silent-one = Engagement { $number }, { $title }
digest-silent-since = { $organisation }. Dernière nouvelle le { $day }.
digest-silent-never = { $organisation }. Aucune nouvelle depuis les chiffres de départ.
digest-difficulties-title = Nouvelles difficultés, semaine du { $day }
digest-difficulties-none = Aucune difficulté nouvelle cette semaine.
digest-history-title = Les bilans du plan
digest-history-none = Aucun bilan n’a encore été fait.
digest-history-line = N° { $number }, semaine du { $day } : { $rate }
digest-history-corrected = N° { $number }, semaine du { $day } : { $rate }, édition corrigée
digest-preview = Aperçu du bilan. Il part à { $time }, le { $day }.
digest-preview-held = Ce bilan est retenu. Il part quand vous l’envoyez.
digest-held = Le bilan est retenu : rien ne part avant que vous l’envoyiez.
digest-sent-already = Ce bilan est déjà parti.
digest-ask-line = Écrivez le mot à mettre en tête du bilan, en une ligne ou deux.
digest-no-week = La semaine { $week } n’existe pas : l’année { $year } en compte { $weeks }.
digest-week-form = Une semaine s’écrit comme { $example }.
digest-week-ahead = La semaine { $week } n’a pas encore commencé.
digest-picture-alt = { $title }. { $plan } Par axe : { $axes }.
digest-picture-week = Semaine du { $day }
digest-picture-since = depuis la semaine { $week }
digest-picture-since-beginning = cette semaine
digest-picture-points = { $points ->
    [one] { $points } point
    [many] { $points } points
   *[other] { $points } points
  }
digest-picture-stays = inchangé
digest-picture-axes = Par axe
digest-picture-trend = Le plan, semaine après semaine
digest-picture-trend-week = Sem. { $week }
digest-picture-head = Registre jusqu’au n° { $number } · { $hash }
digest-picture-demonstration = Démonstration : les échéances sont inventées
digest-picture-past-invented = Démonstration : ce passé est inventé
digest-table-level = Niveau
digest-table-plan = Plan
digest-table-axis = Axe
digest-table-commitment = Engagement
digest-table-activity = Activité
digest-table-code = Numéro
digest-table-title = Titre
digest-table-organisation = Organisme
digest-table-rate = Taux
digest-table-before = Avant
digest-table-change = Variation en points
digest-table-band = Niveau de progression
digest-table-due = Échéance
digest-table-notes = Remarques
digest-table-moved = a bougé
digest-table-completed = achevée
digest-table-overdue = échéance passée
digest-table-silent = sans nouvelle ce mois-ci
digest-table-difficulty = difficulté : { $text }
digest-table-invented = échéance inventée
digest-sheet = Semaine { $week }
digest-email-intro = Voici le bilan de la semaine. La table complète est jointe, en CSV et pour tableur.
digest-email-axes = Par axe
digest-email-silent = Sans nouvelle ce mois-ci
digest-email-overdue = Échéance passée
digest-email-due = échéance : { $day }
digest-email-rose = ▲ { $points } · { $rate }
digest-email-fell = ▼ { $points } · { $rate }
digest-email-move = de { $before } à { $after }
digest-csv = Les chiffres de la semaine, pour tout programme (CSV).
digest-xlsx = Les mêmes, pour un tableur (XLSX).
digest-no-members = Le bilan de la semaine { $week } n’est allé qu’à la coordination : le comité n’a encore aucun membre. Invitez-les par /invite.
digest-nobody-reached = Aucun membre du comité ne peut être joint : le bilan de la semaine { $week } ne leur est pas parvenu.
digest-not-reached = { $count ->
    [one] Un membre du comité ne peut être joint : le bilan de la semaine { $week } ne lui est pas parvenu.
    [many] { $count } de membres du comité ne peuvent être joints : le bilan de la semaine { $week } ne leur est pas parvenu.
   *[other] { $count } membres du comité ne peuvent être joints : le bilan de la semaine { $week } ne leur est pas parvenu.
  }
digest-going = Le bilan part maintenant, dans la minute.
digest-line-kept = Ce mot ouvrira le bilan :
digest-line-removed = Le bilan partira sans mot de la coordination.
digest-line-long = C’est trop long ({ $length } caractères) : { $most } au plus. Rien n’est perdu, écrivez-le plus court.
digest-choice-no-line = Retirer le mot
words-digest = bilan | le bilan | bilan hebdomadaire | bulletin | le bulletin | bilan de la semaine
words-thisweek = cette semaine | résumé de la semaine | le résumé de la semaine | résumé de cette semaine | bilan de cette semaine | le bilan de cette semaine | la semaine en cours | semaine en cours | bilan en cours | résumé hebdomadaire
words-digests = bilans | les bilans | bulletins | bilans précédents
words-week = semaine | la semaine | de | du | s
menu-digest = Le bilan de la semaine
takes-week = Semaine, comme 2026-W47

## End of weekly digest

# Reminders

remind-again = { $count ->
    [one] Un petit rappel : une de vos activités attend encore une nouvelle ce mois-ci. Si rien n’a bougé, un bouton suffit.
    [many] Un petit rappel : { $count } de vos activités attendent encore une nouvelle ce mois-ci. Si rien n’a bougé, un bouton suffit.
   *[other] Un petit rappel : { $count } de vos activités attendent encore une nouvelle ce mois-ci. Si rien n’a bougé, un bouton suffit.
  }
remind-woken = { $count ->
    [one] Comme vous l’aviez demandé : une de vos activités attend une nouvelle.
    [many] Comme vous l’aviez demandé : { $count } de vos activités attendent une nouvelle.
   *[other] Comme vous l’aviez demandé : { $count } de vos activités attendent une nouvelle.
  }
remind-due = { $count ->
    [one] Bonjour. Une de vos échéances est proche ou passée.
    [many] Bonjour. { $count } de vos échéances sont proches ou passées.
   *[other] Bonjour. { $count } de vos échéances sont proches ou passées.
  }
remind-due-soon = { $code } { $title } : échéance le { $day }.
remind-due-late = { $code } { $title } : l’échéance du { $day } est passée.
remind-due-more = { $count ->
    [one] Et une autre.
    [many] Et { $count } autres.
   *[other] Et { $count } autres.
  }
remind-for = { $count ->
    [one] Vous remplacez { $name } en son absence : une de ses activités attend une nouvelle ce mois-ci.
    [many] Vous remplacez { $name } en son absence : { $count } de ses activités attendent une nouvelle ce mois-ci.
   *[other] Vous remplacez { $name } en son absence : { $count } de ses activités attendent une nouvelle ce mois-ci.
  }
remind-for-due = Vous remplacez { $name } en son absence.
remind-second = { $count ->
    [one] Engagement { $commitments } : deux rappels à l’autre responsable sont restés sans réponse. Pourriez-vous en donner des nouvelles ?
    [many] Engagements { $commitments } : deux rappels aux autres responsables sont restés sans réponse. Pourriez-vous en donner des nouvelles ?
   *[other] Engagements { $commitments } : deux rappels aux autres responsables sont restés sans réponse. Pourriez-vous en donner des nouvelles ?
  }
remind-coordinator = { $count ->
    [one] Entre nous : malgré plusieurs rappels, personne n’a donné de nouvelles de l’engagement { $commitments }.
    [many] Entre nous : malgré plusieurs rappels, personne n’a donné de nouvelles de { $count } engagements, dont { $commitments }.
   *[other] Entre nous : malgré plusieurs rappels, personne n’a donné de nouvelles de { $count } engagements, dont { $commitments }.
  }
remind-unreachable = { $count ->
    [one] Un rappel n’a pas pu partir, faute de compte joignable : { $names }.
    [many] { $count } rappels n’ont pas pu partir, faute de compte joignable, dont : { $names }.
   *[other] { $count } rappels n’ont pas pu partir, faute de compte joignable, dont : { $names }.
  }
remind-choice-tomorrow = Demain
remind-choice-week = La semaine prochaine
remind-choice-date = À une date…
remind-choice-away = Je suis absent…
remind-snoozed = C’est noté : je vous le rappelle le { $day }.
remind-snooze-past = Cette date n’est pas à venir. Choisissez un jour à partir de demain, et au plus tard le { $day } ; rien n’a changé.
remind-snooze-too-far = C’est trop loin : un rappel attend au plus tard jusqu’au { $day }. Si vous êtes absent, dites-le ; rien n’a changé.
remind-snooze-not-date = Je n’y reconnais pas une date. Écrivez-la comme 2026-12-31, au plus tard le { $day } ; rien n’a changé.

# Reminders, as they are spoken of

words-snooze = rappeler | rappelle-moi | rappelez-moi | me rappeler | reporter | reporter le rappel
words-away = absent | absente | je suis absent | je suis absente | je serai absent | je serai absente | en congé | je suis en congé
words-returned = de retour | je suis de retour | je suis revenu | je suis revenue | je suis rentré | je suis rentrée | me revoilà
words-reminders = rappels | mes rappels | les rappels
words-reminded = relances | les relances | suivi des rappels
words-tomorrow = demain
words-next-week = semaine prochaine | la semaine prochaine
words-date-filler = le | la | au | à | jusqu | jusque | pour | du | er | prochain | en | dès
menu-reminders = Mes rappels
menu-snooze = Reporter mes rappels
menu-away = Dire que je suis absent
takes-day = Jour, comme 2026-12-31 ou mardi
help-reminders = Vos rappels : /reminders, « rappeler mardi », « absent jusqu’au 15 décembre », « de retour ».
reminders-leads-only = Les rappels concernent les responsables des engagements ; vous n’en recevez pas.
remind-snooze-which = Quand dois-je vous le rappeler ? Choisissez, ou écrivez un jour : « mardi », « 3 décembre ».
remind-snooze-moved = On ne travaille pas le { $day } : c’est le jour ouvrable qui suit.
remind-choice-on-day = Le { $day }
away-which = Jusqu’à quel jour compris êtes-vous absent ? Choisissez, ou écrivez « absent jusqu’au 15 décembre ».
away-until = C’est noté : vous êtes absent jusqu’au { $day } compris, et ne recevez aucun rappel d’ici là.
away-open = C’est noté : vous êtes absent, et ne recevez aucun rappel jusqu’à ce que vous écriviez « de retour ».
away-past = Ce jour est déjà passé. Choisissez un jour à partir d’aujourd’hui ; rien n’a changé.
away-not-date = Je n’y reconnais pas un jour. Écrivez-le comme 2026-12-31 ; rien n’a changé.
choice-away-until = Jusqu’au { $day }
choice-away-open = Jusqu’à nouvel ordre
choice-returned = Je suis de retour
deputy-ask = Qui vous remplace ? Cette personne recevra vos rappels et pourra mettre à jour vos activités pendant ce temps.
deputy-nobody = Personne d’autre n’est responsable de vos engagements : personne ne peut donc vous remplacer ici.
deputy-is = { $name } vous remplace : vos rappels lui parviennent, et vos activités lui sont ouvertes pendant ce temps.
deputy-none = Personne ne vous remplace. Vos rappels attendent votre retour.
deputy-cannot = Cette personne ne peut pas vous remplacer : il faut être responsable des mêmes engagements, et ne pas être absent. Rien n’a changé.
deputy-not-away = Vous n’êtes pas absent : un remplaçant n’est nommé que pour une absence. Jusqu’à quel jour serez-vous absent ?
choice-deputy = { $name }
choice-deputy-none = Personne
returned-done = Bon retour. Vos rappels reprennent, et plus personne ne vous remplace.
returned-already = Vous n’étiez pas absent : rien n’a changé.
reminders-title = Vos rappels
reminders-when = À partir de { $hour } h : { $days }.
reminders-every-day = tous les jours ouvrables
reminders-normal = Rythme habituel : une fois par mois s’il manque une nouvelle, puis une semaine après.
reminders-less = Rythme réduit : une seule fois par mois s’il manque une nouvelle.
reminders-extras = Les échéances sont aussi annoncées à l’avance.
reminders-duties = Seulement ce qui est dû : les échéances ne sont pas annoncées à l’avance.
reminders-snoozed = Reportés : rien avant le { $day }.
reminders-away = Vous êtes absent jusqu’au { $day } compris.
reminders-away-open = Vous êtes absent jusqu’à nouvel ordre.
reminders-deputy = { $name } vous remplace.
reminders-covers = Vous remplacez { $name } jusqu’au { $day } compris.
reminders-covers-open = Vous remplacez { $name } jusqu’à son retour.
reminders-changed = C’est noté.
choice-remind-hour = Changer l’heure
choice-remind-days = Changer les jours
choice-remind-less = Moins souvent
choice-remind-normal = Au rythme habituel
choice-remind-duties = Seulement ce qui est dû
choice-remind-extras = Annoncer aussi les échéances
choice-remind-snooze = Reporter…
remind-hour-which = À partir de quelle heure ? De { $from } h à { $to } h.
choice-hour = { $hour } h
remind-days-all = Vos rappels viennent tous les jours ouvrables.
remind-days-some = Vos rappels viennent ces jours : { $days }.
remind-days-which = Quel jour faut-il ajouter ou retirer ? Un jour au moins reste.
choice-day-with = Aussi le { $day }
choice-day-without = Pas le { $day }
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
choice-follow-up = Les rappels envoyés
choice-follow-up-all = Tous les rappels envoyés
choice-follow-up-escalated = Seulement les transmis ({ $count })
follow-up-title = Les rappels des { $days } derniers jours
follow-up-sums = Envoyés : { $sent }. Répondus : { $answered }. Reportés : { $snoozed }. Transmis et toujours sans réponse : { $escalated }.
follow-up-none = Aucun rappel à montrer.
follow-up-line = { $day }, { $time } : { $name } ({ $commitments }), { $outcome }.
follow-up-line-escalated = { $day }, { $time } : { $name } ({ $commitments }), { $outcome } ; transmis à l’autre responsable ou à la coordination.
follow-up-answered = { $count ->
    [one] répondu en une heure
    [many] répondu en { $count } heures
   *[other] répondu en { $count } heures
  }
follow-up-snoozed = reporté
follow-up-waiting = sans réponse

# E-mail
platform-email = e-mail
account-email = e-mail { $address }
words-email = e-mail | email | mail | courriel | mon e-mail | mon email | mon adresse | adresse e-mail | mon adresse e-mail | mon adresse email | mon courriel
menu-email = Recevoir aussi par e-mail
takes-email = Adresse, comme nom@exemple.ma
email-off = L’e-mail n’est pas mis en place ici.
email-posts-only = L’e-mail est réservé à celles et ceux qui ont une responsabilité dans le plan.
email-how = Ce qui vous est destiné par courrier, comme le bilan hebdomadaire, peut venir aussi à votre adresse. Écrivez : /email nom@exemple.ma
email-not-understood = Ce n’est pas une adresse e-mail. Écrivez par exemple : /email nom@exemple.ma
email-too-often = Trop de codes demandés. Attendez une heure, puis réessayez.
email-sent = Un code part à { $address }. Tapez-le ici dans les { $minutes } minutes. Rien reçu ? Regardez dans les indésirables.
email-code-title = Iltizam : votre code de confirmation
email-code = Votre code : { $code }. Tapez-le dans la conversation où vous l’avez demandé, dans les { $minutes } minutes.
email-code-not-you = Vous n’avez rien demandé ? Ne faites rien : cette adresse ne sera pas utilisée.
email-answer = Pour répondre, ouvrez la conversation : { $link }
email-leave = Envoyé par Iltizam. Pour ne plus rien recevoir à cette adresse, dites /unlink dans la conversation : { $link }
entered-email = Cette adresse e-mail est confirmée. Ce qui vous est destiné par courrier y viendra aussi.
