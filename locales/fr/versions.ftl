### While two versions of the program run

versions-not-shown = Ce message ne peut pas encore s’afficher ici : le programme est en cours de mise à jour. Rechargez la page dans quelques minutes.
