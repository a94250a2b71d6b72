### Ce qui est décidé d’une activité, et les textes retenus

record-weight = N° { $number }, { $day } : poids porté de { $before } à { $weight }.
record-withdrawal = N° { $number }, { $day } : activité retirée du plan.
record-restoration = N° { $number }, { $day } : activité rétablie dans le plan.
record-addition = N° { $number }, { $day } : activité ajoutée au plan ({ $band }, { $progress }).
record-because = Motif :
record-withdrawn-because = Retirée du plan : { $reason }
record-text-withheld = Texte retenu : { $reason }
record-evidence-withheld = Preuve retenue : { $reason }
record-all-withdrawn = Toutes vos activités ont été retirées du plan : il n’y a rien à mettre à jour.
record-draft-withdrawn = L’activité { $code } vient d’être retirée du plan. Le brouillon est mis de côté, rien n’est perdu.
