### Le rapport d’avancement et l’autoévaluation

report-title = Rapport d’avancement
report-self-title = Rapport d’autoévaluation
report-self-draft = Projet établi à partir du registre public du plan, à compléter par le secrétariat puis à soumettre à la consultation publique.
report-period = Période { $period }
report-state = État au { $day }
report-day = { $day }
report-contents = Table des matières
report-foot = { $title }, { $code }, état au { $day }
report-to-write = À rédiger par le secrétariat
report-inferred = Le rapport publié à la fin de juillet 2023 ne donne ni le poids ni le pourcentage de chaque activité. Ceux du point de départ ont été déduits des taux publiés ; les niveaux et les taux sont ceux du rapport.
report-invented = Pour la démonstration, les chiffres de départ et tout ce qui a été inscrit jusqu’au { $day } ont été inventés.
report-demonstration = Exemplaire de démonstration : les personnes sont inventées.

report-foreword = Avant-propos
report-write-foreword = Le mot de la ministre ou du ministre, ou celui de la présidence du comité de pilotage.
report-context = Contexte
report-write-context = Le gouvernement ouvert dans le pays, l’adhésion au Partenariat, les plans précédents, la façon dont celui-ci a été élaboré.
report-governance = Gouvernance et suivi
report-write-governance = Le comité de pilotage, le comité de mise en œuvre, leurs réunions pendant la période, la participation de la société civile.
report-conclusion = Conclusion et perspectives
report-write-conclusion = Les enseignements de la période, les engagements à relancer, les prochaines échéances.

report-scope = Le plan « { $title } » comprend { $parts }.
report-count-axes = { $count ->
    [one] un axe
    [many] { $count } axes
   *[other] { $count } axes
  }
report-count-commitments = { $count ->
    [one] un engagement
    [many] { $count } engagements
   *[other] { $count } engagements
  }
report-count-activities = { $count ->
    [one] une activité
    [many] { $count } activités
   *[other] { $count } activités
  }
report-count-indicators = { $count ->
    [one] un indicateur
    [many] { $count } indicateurs
   *[other] { $count } indicateurs
  }

report-methodology = Méthodologie
report-bands = Niveaux d’avancement
report-bands-text = Chaque activité porte un niveau, choisi par le chef de projet, et un pourcentage entier compris dans ce niveau.
report-column-band = Niveau
report-column-range = Avancement
report-column-ogp = Terme du Partenariat pour un gouvernement ouvert
report-range = de { $least } à { $most }
report-exactly = { $least }
report-bands-ninety = À 90 % exactement, le choix du chef de projet décide. Le seuil de 90 % pour « complétée » est national ; le Partenariat n’emploie ce mot que pour ce qui est entièrement achevé.
report-band-not-started = Non entamée
report-band-limited = Limitée
report-band-significant = Significative
report-band-complete = Complétée
report-ogp-not-started = Non commencé
report-ogp-limited = Limité
report-ogp-substantial = Substantiel
report-ogp-completed = Achevé
report-rates = Calcul des taux
report-rule-commitment = Le taux d’un engagement est la moyenne de ses activités, pondérée par leur poids. Une activité retirée ne compte pas.
report-rule-mean = Le taux d’un axe, comme celui du plan, est la moyenne des taux de ses engagements, qui comptent chacun une fois.
report-rule-weight = Le poids est un nombre positif, relatif aux autres activités du même engagement.
report-rule-rounding = Les taux ne sont arrondis que pour être montrés : à une décimale pour les axes, à l’unité pour le plan et les engagements ; les moitiés vont vers le haut.
report-rule-as-of = Les taux d’une date passée emploient ce qui était inscrit ce jour-là, avec les poids de ce jour-là.
report-formula = Taux de l’engagement = Σ (poids × avancement) ÷ Σ poids
report-sources = Source des données
report-sources-text = Tout ce qui suit vient du registre public du plan : l’état de départ, du { $day }, puis les nouvelles que les chefs de projet ont inscrites. Chaque nouvelle porte un numéro ; aucune n’est effacée, et une correction reste visible à côté de ce qu’elle corrige. Les textes sont dans la langue où ils ont été écrits.

report-results = Résultats
report-results-plan = Taux d’avancement du plan et de ses axes
report-plan-rate = Au { $day }, le taux d’avancement du plan est de { $rate }.
report-axes-intro = { $count ->
    [one] Taux de l’axe du plan
    [many] Taux des { $count } axes
   *[other] Taux des { $count } axes
  }
report-results-bands = Activités par niveau d’avancement
report-bands-intro = Nombre d’activités à chaque niveau, sans celles qui ont été retirées
report-axis-heading = Axe : { $title }
report-axis-rate = { $count ->
    [one] Taux de l’axe : { $rate }, pour un engagement
    [many] Taux de l’axe : { $rate }, pour { $count } engagements
   *[other] Taux de l’axe : { $rate }, pour { $count } engagements
  }
report-rate-of = { $title } : { $rate }
report-picture-alt = Graphique en barres. { $list }
report-whole-plan = Ensemble du plan
report-column-axis = Axe
report-column-commitments = Engagements
report-column-rate = Taux
report-column-total = Total
report-column-number = N°
report-column-commitment = Engagement
report-column-organisation = Organisme responsable

report-commitment-heading = Engagement { $number } : { $title }
report-fact-axis = Axe
report-fact-organisation = Organisme responsable
report-fact-rate = Taux d’avancement
report-fact-starts = Début
report-fact-ends = Fin
report-fact-ogp-id = Identifiant du Partenariat
report-fact-actor = Autre acteur
report-problem = Problématique
report-solution = Solution proposée
report-expected-result = Résultat attendu
report-activities = Activités
report-no-activities = Cet engagement n’avait pas d’activité à cette date : il n’a pas de taux.
report-column-activity = Activité
report-column-progress = Taux
report-column-weight = Poids
report-withdrawn = { $title } (activité retirée)
report-activity-heading = { $code } { $title }
report-nothing-told = { $count ->
    [one] Rien n’a été inscrit depuis l’état de départ pour l’activité { $codes }.
    [many] Rien n’a été inscrit depuis l’état de départ pour les activités { $codes }.
   *[other] Rien n’a été inscrit depuis l’état de départ pour les activités { $codes }.
  }
report-actions = Actions réalisées
report-told-on = Nouvelle n° { $number }, { $day }
report-reason = Pourquoi l’avancement a baissé
report-difficulties = Difficultés
report-next-steps = Prochaines étapes
report-evidence = Justificatifs
report-file = { $name } (fichier du registre, empreinte { $fingerprint })
report-last-told = Dernière nouvelle : n° { $number }, { $day }.
report-last-unchanged = Dernière nouvelle : n° { $number }, { $day }, sans changement.
report-withheld = Ce texte est retenu. Motif : { $reason }
report-withheld-abusive = Ce texte est retenu : il est injurieux.
report-withheld-private = Ce texte est retenu : il porte atteinte à la vie privée.
report-withheld-unlawful = Ce texte est retenu : il est contraire à la loi.

report-indicators = Indicateurs
report-column-indicator = Indicateur
report-column-unit = Unité
report-column-baseline = Départ
report-column-target = Cible
report-column-value = Valeur
report-unit-percent = pourcentage
report-unit-count = nombre
report-indicator-source = { $name } : valeur du { $day }. Source : { $source }

report-contests = Contestations du public
report-questions = Questions du public
report-contest = Contestation n° { $number }, { $day }
report-contest-of = Contestation n° { $number } de l’activité { $code }, { $day }
report-question = Question n° { $number }, { $day }
report-answer = Réponse, { $day }
report-reply = Réponse du chef de projet, { $day }
report-closing = Conclusion de la coordination, { $day }
report-answered = Il y a été répondu.
report-unanswered = Sans réponse à cette date.
report-outcome-upheld = Issue : la contestation est fondée.
report-outcome-partly = Issue : la contestation est fondée en partie.
report-outcome-dismissed = Issue : la contestation n’est pas fondée.
report-outcome-closed = Issue : la contestation est close.
report-outcome-open = Issue : la contestation est en cours d’examen.

report-irm = Évaluation indépendante
report-irm-note = Verdict du Mécanisme d’évaluation indépendant (IRM) du Partenariat, repris tel quel. Il n’est jamais déduit de ce que le pays déclare.
report-irm-completion = Réalisation
report-irm-no-evidence = Aucune preuve disponible
report-irm-verifiable = Vérifiable
report-irm-lens = Perspective de gouvernement ouvert
report-irm-potential = Potentiel de résultats
report-irm-potential-unclear = Incertain
report-irm-potential-modest = Modeste
report-irm-potential-substantial = Substantiel
report-irm-results = Premiers résultats
report-irm-results-none = Aucun
report-irm-results-moderate = Modérés
report-irm-results-significant = Significatifs
report-irm-source = Source
report-irm-source-of = { $source }, { $day }
report-irm-none = Aucun verdict du Mécanisme d’évaluation indépendant (IRM) n’a été inscrit à cette date.
report-yes = Oui
report-no = Non

report-annex = Annexe : vérifier ce rapport
report-verify-why = Chaque entrée du registre porte l’empreinte de son contenu et celle de l’entrée d’avant. Qui changerait une entrée ancienne changerait toutes les empreintes suivantes. L’empreinte ci-dessous, publiée avec ce rapport, permet donc à chacun de constater, plus tard, que rien n’a été récrit.
report-head = Dernière entrée du registre à la date de ce rapport : n° { $number }, { $day }. Son empreinte :
report-verify-download = Téléchargez le registre du plan { $code } (record.ndjson) sur la page des données du site.
report-verify-run = Dans une copie du programme, lancez la commande ci-dessous. Elle recalcule chaque maillon et dit où la chaîne se rompt, si elle se rompt.
report-verify-keep = Elle dit aussi si l’empreinte de ce rapport est dans le passé du registre. Si elle n’y est pas, le registre a été récrit.
report-verify-algorithm = Empreinte du contenu : SHA-256 du JSON canonique (RFC 8785). Maillon : SHA-256 du maillon précédent suivi de l’empreinte du contenu.

report-self-introduction = Introduction
report-write-introduction = Le cadre national, l’adhésion au Partenariat, les valeurs auxquelles le plan répond (transparence, participation, redevabilité).
report-self-process = Processus
report-write-process = L’élaboration du plan et sa mise en œuvre avec la société civile : qui a été invité, quand, et ce que les avis reçus ont changé.
report-write-consultation = Les deux semaines de consultation publique sur ce projet : leurs dates, les avis reçus, ce qui en a été retenu. Le rapport final se publie dans la langue officielle et en anglais.
report-public-part = Sur la plateforme du plan, le public a posé { $questions }, dont { $answered }, et présenté { $contests }, dont { $closed }.
report-count-questions = { $count ->
    [one] une question
    [many] { $count } questions
   *[other] { $count } questions
  }
report-count-answered = { $count ->
    [one] une avec réponse
    [many] { $count } avec réponse
   *[other] { $count } avec réponse
  }
report-count-contests = { $count ->
    [one] une contestation
    [many] { $count } contestations
   *[other] { $count } contestations
  }
report-count-closed = { $count ->
    [one] une close
    [many] { $count } closes
   *[other] { $count } closes
  }
report-self-irm = Recommandations du Mécanisme d’évaluation indépendant (IRM)
report-write-irm = Les recommandations reçues, et la suite donnée à chacune.
report-self-implementation = Mise en œuvre des engagements
report-self-levels = Les niveaux sont ceux du Partenariat. Ceux des jalons se déduisent des niveaux nationaux (voir la méthodologie). Un engagement est achevé quand tous ses jalons le sont, non commencé quand aucun ne l’est ; entre les deux, il est substantiel à partir de 60 %, sinon limité.
report-self-peer = Échange et apprentissage entre pairs
report-write-peer = Les échanges avec d’autres pays membres : ce qui a été appris, ce qui a été partagé.
report-self-conclusions = Conclusions
report-write-conclusions = Les enseignements, les suites prévues, le prochain plan.
report-fact-agency = Organisme chef de file
report-fact-completion = Niveau d’exécution
report-what = En quoi consiste l’engagement
report-contributes = En quoi il contribue à résoudre le problème
report-relevance = Pertinence au regard des valeurs du gouvernement ouvert
report-write-relevance = En quoi l’engagement sert la transparence, la participation citoyenne ou la redevabilité.
report-additional = Informations complémentaires
report-milestones = Jalons
report-column-milestone = Jalon
report-column-starts = Début
report-column-ends = Fin
report-results-described = Description des résultats
report-write-next-steps = Les prochaines étapes des jalons qui ne sont pas achevés.

## Dans la conversation
words-report = rapport d’avancement | le rapport
menu-report = recevoir le rapport d’avancement
takes-as-of = Date, comme 2026-06-30
report-chat = Rapport d’avancement : { $title }
report-chat-which = Il montre le plan tel qu’il était à la fin du { $day }. Sous quelle forme le voulez-vous ? Sa préparation prend quelques secondes. Pour une autre date, écrivez par exemple « /report 2026-06-30 ».
report-choice-docx = Word
report-choice-pdf = PDF
report-choice-html = Page web
report-choice-self = Autoévaluation (Word)
report-choice-other = Une autre forme
report-choice-today = Rapport d’aujourd’hui
report-chat-file = Rapport d’avancement au { $day }
report-chat-self = Projet d’autoévaluation au { $day }
report-chat-docx = Les passages à rédiger par le secrétariat sont en jaune. À l’ouverture, Word propose de mettre à jour les champs : acceptez, la table des matières reçoit alors ses numéros de page.
report-chat-pdf = Là où aucun PDF ne peut être fait, c’est une page web, qui s’imprime bien.
report-chat-html = Cette page se lit dans tout navigateur et s’imprime bien.
report-chat-terminal = Un terminal ne reçoit pas de fichier. Cette commande l’écrit : { $command }
report-chat-ahead = Le { $day } n’est pas encore venu.
report-chat-before = Rien n’était inscrit au { $day } : le registre commence à l’état du { $first }.
