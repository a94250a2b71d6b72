### While two versions of the program run

versions-not-shown = This message cannot be shown here yet: the program is being updated. Reload the page in a few minutes.
