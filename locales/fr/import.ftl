import-sheet-plan = plan | plan d’action
import-sheet-axes = axes
import-sheet-commitments = commitments | engagements
import-sheet-activities = activities | activités | actions
import-sheet-indicators = indicators | indicateurs
import-sheet-explanations = explications | mode d’emploi | légende
import-level-plan = Plan
import-level-axes = Axe
import-level-commitments = Engagement
import-level-activities = Activité | action
import-level-indicators = Indicateur
import-column-code = Code
import-explain-code = Le nom court, en lettres latines, chiffres et tirets ; pour un plan par exemple MA-PAN3. Il ne change plus.
import-column-country = Pays
import-explain-country = Le code du pays en deux majuscules : MA.
import-column-title = Titre | intitulé
import-explain-title = Une ligne, dans une langue au moins. Les textes sans traduction s’affichent en français.
import-column-from = Début | première année
import-explain-from = L’année où le plan commence : 2026.
import-column-to = Fin | dernière année
import-explain-to = L’année où le plan finit : 2028.
import-column-as-of = État au | date de l’état | situation au
import-explain-as-of = La date dont les avancements sont l’état.
import-column-published-rate = Taux publié
import-explain-published-rate = Le taux qu’un rapport a publié, s’il y en a un ; il n’est que montré à côté du taux calculé.
import-column-translations = Traductions non officielles
import-explain-translations = Les langues dont les textes sont une traduction de travail : ar, en.
import-column-time-zone = Fuseau horaire
import-explain-time-zone = Africa/Casablanca si la case est vide.
import-column-invented = Chiffres inventés
import-explain-invented = « oui » pour un plan de démonstration ; vide sinon.
import-column-number = Numéro | n° | num
import-explain-number = Un nombre entier, unique ; celui d’une activité est unique dans son engagement.
import-column-axis = Axe
import-explain-axis = Le code de l’axe, tel que dans la feuille des axes.
import-column-organisation = Organisme responsable | organisation | porteur
import-explain-organisation = L’organisme qui porte l’engagement, dans une langue au moins.
import-column-ogp-id = Identifiant OGP | identifiant PGO
import-explain-ogp-id = L’identifiant sur le site de l’OGP, par exemple MO0006.
import-column-starts-on = Commence le | date de début
import-explain-starts-on = Une date : 31/12/2026 ou 2026-12-31 ; le jour avant le mois.
import-column-ends-on = Finit le | date de fin
import-explain-ends-on = Une date, pas avant le début.
import-column-problem = Problème | problématique
import-explain-problem = Le problème public ; plusieurs lignes sont possibles.
import-column-solution = Solution
import-explain-solution = Ce que l’engagement propose.
import-column-expected-result = Résultat attendu | résultats attendus
import-explain-expected-result = Ce qui sera différent à la fin.
import-column-relevance = Pertinence
import-explain-relevance = Le lien avec les valeurs du gouvernement ouvert.
import-column-more-information = Informations complémentaires
import-explain-more-information = Budget, plans liés, objectifs de développement durable.
import-column-other-actors = Autres acteurs
import-explain-other-actors = Un acteur par ligne de la case, ou séparés par un point-virgule ; les mêmes lignes dans chaque langue. « - » : il n’y en a aucun.
import-column-contact-name = Contact : nom
import-explain-contact-name = Publié avec le plan : un service plutôt qu’une personne, s’il y en a un.
import-column-contact-title = Contact : fonction
import-explain-contact-title = La fonction de la personne.
import-column-contact-department = Contact : service
import-explain-contact-department = Le service ou la direction.
import-column-contact-email = Contact : courriel | contact : email
import-explain-contact-email = Une adresse de service, publiée.
import-column-contact-phone = Contact : téléphone
import-explain-contact-phone = Écrivez-le comme un texte, pour garder le zéro du début.
import-column-commitment = Engagement
import-explain-commitment = Le numéro de l’engagement auquel la ligne appartient.
import-column-band = État | niveau | état d’avancement
import-explain-band = Non entamée (0 %), progression limitée (1 à 59), progression significative (60 à 90), complétée (90 à 100). Vide : selon l’avancement.
import-column-weight = Poids | pondération
import-explain-weight = Un nombre supérieur à 0, relatif aux autres activités de l’engagement.
import-column-progress = Avancement | avancement en % | taux d’avancement | progression
import-explain-progress = Un pourcentage entier : 80, « 80 % », ou 0,8 dans une case au format pourcentage.
import-column-due-on = Échéance | date limite | date d’échéance
import-explain-due-on = La date à laquelle l’activité doit être achevée ; les rappels la suivent.
import-column-name = Nom | libellé
import-explain-name = Ce que l’indicateur mesure, dans une langue au moins.
import-column-value = Valeur | valeur actuelle
import-explain-value = La valeur à la date de l’état ; vide tant que personne n’a compté.
import-column-unit = Unité
import-explain-unit = percent, count, ou le nom court d’une unité.
import-column-baseline = Valeur de départ | valeur initiale | référence
import-explain-baseline = La valeur avant le plan ; « - » : personne ne l’a comptée.
import-column-target = Cible | valeur cible | objectif
import-explain-target = La valeur visée ; « - » : aucune n’est fixée.
import-languages-fr = fr | français
import-languages-ar = ar | arabe
import-languages-en = en | anglais
import-bands-not-started = non entamé | pas commencé | pas commencée | 0
import-bands-limited = limitée | limité | en cours limité
import-bands-significant = significative | significatif | substantielle | substantiel
import-bands-complete = complété | achevée | achevé | terminée | terminé | réalisée | réalisé
import-yes = oui | vrai
import-heading-in = { $heading } ({ $language })
import-heading-of = { $level } : { $heading }
import-form-sheet = Feuille
import-form-column = Colonne
import-form-owed = Obligatoire
import-form-what = Ce qu’on y écrit
import-form-intro = Une ligne par élément. L’ordre des feuilles et des colonnes est libre, et les titres peuvent être en français, en arabe ou en anglais. Les lignes qui commencent par # sont des exemples : elles ne sont pas lues. Une feuille qui porte un autre nom n’est pas lue.
import-at = { $cell } : { $reason }
import-problem-missing = cette case est vide ; une valeur est attendue.
import-problem-no-language = ce texte est attendu dans une langue au moins.
import-problem-empty-list = il faut au moins une ligne sous les titres de colonnes.
import-problem-sheet-missing = la feuille « { $wanted } » manque. Feuilles trouvées : { $found }.
import-problem-sheet-twice = cette feuille dit la même chose que « { $first } » ; gardez-en une.
import-problem-no-headings = aucun titre de colonne du formulaire n’a été trouvé dans les 20 premières lignes.
import-problem-column-missing = la colonne « { $column } » manque.
import-problem-column-twice = cette colonne est déjà en { $first } ; gardez-en une.
import-problem-formula-empty = cette formule n’a pas de valeur enregistrée. Ouvrez le fichier dans un tableur et enregistrez-le, ou écrivez la valeur.
import-problem-formula-error = cette formule donne une erreur ; corrigez-la ou écrivez la valeur.
import-problem-not-a-number = « { $found } » n’est pas un nombre.
import-problem-not-a-text = « { $found } » n’est pas un texte.
import-problem-share-of-one = « { $found } » serait moins de 1 %. Écrivez { $meant } %, ou donnez à la case le format pourcentage.
import-problem-not-a-date = « { $found } » n’est pas une date. Écrivez 31/12/2026 ou 2026-12-31, le jour avant le mois.
import-problem-not-a-band = « { $found } » n’est pas un état. Écrivez : non entamée, progression limitée, progression significative ou complétée ; ou laissez vide.
import-problem-band-needed = à 90 %, l’état peut être « progression significative » ou « complétée » : écrivez lequel.
import-problem-not-languages = « { $found } » : écrivez des langues parmi fr, ar, en, séparées par une virgule.
import-problem-not-a-yes = « { $found } » : écrivez « oui », ou laissez vide.
import-problem-second-plan = un fichier décrit un seul plan ; cette ligne en commence un autre.
import-problem-unknown-commitment = le plan n’a pas d’engagement { $number }.
import-problem-said-otherwise = « { $found } » ne correspond pas à « { $first } » en { $at } ; écrivez la même chose, ou laissez vide.
import-refused-empty = Ce fichier est vide.
import-refused-too-large = Ce fichier est trop grand : { $most } Mo au plus.
import-refused-too-many-rows = Ce fichier a trop de lignes : { $most } au plus, lignes vides mises en forme comprises.
import-refused-too-much-unpacked = Ce classeur contient, une fois décompressé, beaucoup plus que ne demande un plan. Enregistrez-en une copie sans images ni mises en forme inutiles.
import-refused-old-excel = C’est un classeur Excel ancien (.xls). Ouvrez-le et enregistrez-le au format .xlsx.
import-refused-password = Ce classeur est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe.
import-refused-macros = Ce classeur contient des macros (.xlsm). Enregistrez-le au format .xlsx.
import-refused-open-document = C’est un classeur OpenDocument (.ods). Enregistrez-le au format .xlsx.
import-refused-binary-excel = C’est un classeur Excel binaire (.xlsb). Enregistrez-le au format .xlsx.
import-refused-not-a-plan-file = Ce fichier n’est ni un classeur .xlsx, ni un CSV, ni un JSON.
import-refused-broken-workbook = Ce classeur est abîmé. Ouvrez-le dans un tableur et enregistrez-en une copie.
import-refused-broken-csv = Ligne { $line } : un guillemet est ouvert et pas fermé, ou suivi d’autre chose qu’un séparateur.
import-note-encoding = Encodage reconnu : { $encoding }.
import-note-separator = Séparateur des colonnes : { $separator ->
    [comma] virgule
    [semicolon] point-virgule
   *[tab] tabulation
}.
import-note-merged = Cases fusionnées : la valeur du haut vaut pour toutes les lignes de { $cells }.
import-note-hidden = Masqué dans le tableur, mais lu : { $where }.
import-note-sheet-ignored = La feuille « { $sheet } » n’est pas du formulaire : elle n’est pas lue.
import-note-column-ignored = La colonne { $cell } ({ $heading }) n’est pas du formulaire : elle n’est pas lue.
import-note-column-unnamed = La colonne { $cell } n’a pas de titre : elle n’est pas lue.
import-note-rows-commented =
    { $count ->
        [one] { $count } ligne commence par # : elle n’est pas lue.
        [many] { $count } lignes commencent par # : elles ne sont pas lues.
       *[other] { $count } lignes commencent par # : elles ne sont pas lues.
    }
import-note-carried-down =
    { $count ->
        [one] { $count } case vide a pris la valeur de la ligne du dessus, en { $cell }.
        [many] { $count } cases vides ont pris la valeur de la ligne du dessus, la première en { $cell }.
       *[other] { $count } cases vides ont pris la valeur de la ligne du dessus, la première en { $cell }.
    }
import-note-bands-computed =
    { $count ->
        [one] { $count } état vide a été déduit de l’avancement.
        [many] { $count } états vides ont été déduits de l’avancement.
       *[other] { $count } états vides ont été déduits de l’avancement.
    }
import-example-plan = Plan d’action 2026-2028
import-example-axis = Transparence
import-example-commitment = Publier le budget sous une forme réutilisable
import-example-organisation = Ministère chargé du budget
import-example-activity = Mettre en ligne les données du budget
import-example-indicator = Jeux de données publiés
words-import = importer | importer un plan | import
menu-import = importer un plan
import-how = Envoyez-moi le plan ici, dans un fichier : un classeur .xlsx, un CSV ou un JSON. Je dirai d’abord ce qui changerait, ou tout ce qui est à corriger ; rien n’est importé sans votre accord. Voici le formulaire à remplir, avec un exemple et l’explication de chaque colonne.
import-limits = Ici, un fichier a au plus { $rows } lignes et { $size } Mo ; au-delà, c’est la commande npm run plan -- import sur le serveur.
import-one-file = Un plan tient dans un seul fichier. Envoyez-le seul ; rien n’a été importé.
import-file = Fichier : { $file }
import-title-new = Nouveau plan { $code } : { $title }
import-title-changes =
    { $count ->
        [one] { $count } changement dans le plan { $code }
        [many] { $count } changements dans le plan { $code }
       *[other] { $count } changements dans le plan { $code }
    }
import-title-refused =
    { $count ->
        [one] { $count } erreur : rien n’a été importé
        [many] { $count } erreurs : rien n’a été importé
       *[other] { $count } erreurs : rien n’a été importé
    }
import-holds = Axes : { $axes }. Engagements : { $commitments }. Activités : { $activities }. Indicateurs : { $indicators }.
import-more =
    { $count ->
        [one] Et { $count } autre, dans le fichier joint.
        [many] Et { $count } autres, dans le fichier joint.
       *[other] Et { $count } autres, dans le fichier joint.
    }
import-mend = Corrigez le fichier et renvoyez-le : il sera relu en entier.
import-unchanged = Ce fichier ne change rien au plan { $code }.
import-gone = Ce fichier n’est plus gardé. Renvoyez-le ; rien n’a été importé.
import-not-yours = Le plan { $code } a d’autres coordinateurs ; vous ne pouvez pas l’importer. Rien n’a changé.
import-closed = Le plan { $code } est clos. Rouvrez-le d’abord avec /plans ; rien n’a été importé.
import-ask = Rien n’est encore importé. Importer « { $file } » dans le plan { $code } ?
import-choice-apply = Importer
import-choice-drop = Abandonner
import-choice-again = Importer un plan
import-choice-plans = Voir les plans
import-dropped = Rien n’a été importé.
import-choose = Choisissez « Importer » ou « Abandonner », ou envoyez un fichier corrigé.
import-changed-meanwhile = Le plan a changé entre-temps : rien n’a été importé. Voici ce que ce fichier ferait maintenant.
import-done-new = Le plan { $code } est importé. L’état de départ de chaque activité est inscrit au registre.
import-done =
    { $count ->
        [one] { $count } changement est importé dans le plan { $code }.
        [many] { $count } changements sont importés dans le plan { $code }.
       *[other] { $count } changements sont importés dans le plan { $code }.
    }
import-beside = Le plan { $open } reste celui que je montre d’abord ; /plans les liste tous.
import-report-name = import
file-workbook = Ce document est d’un ancien format (.xls, .doc), contient des macros ou est protégé par un mot de passe. Enregistrez-en une copie au format .xlsx ou .docx, sans mot de passe ; rien n’est perdu.
import-refused-json-encoding = Un fichier JSON s’écrit en UTF-8 ; celui-ci a un autre encodage.
web-refused-workbook = Ce document est d’un ancien format (.xls, .doc), contient des macros ou est protégé par un mot de passe. Rien n’a été envoyé : enregistrez-en une copie au format .xlsx ou .docx.
