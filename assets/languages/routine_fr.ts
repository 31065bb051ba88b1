<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Routine</name>
  <message>
   <source>There is no command '{word}'.</source>
   <translation>Il n'y a pas de commande '{word}'.</translation>
  </message>
  <message>
   <source>There is no option '{option}'.</source>
   <translation>Il n'y a pas d'option '{option}'.</translation>
  </message>
  <message>
   <source>The option {option} needs a value.</source>
   <translation>L'option {option} demande une valeur.</translation>
  </message>
  <message>
   <source>The option {option} takes no value.</source>
   <translation>L'option {option} ne prend pas de valeur.</translation>
  </message>
  <message>
   <source>'routine-app --help' lists what there is.</source>
   <translation>'routine-app --help' dit ce qu'il y a.</translation>
  </message>
  <message>
   <source>The option --data-dir needs the name of a folder.</source>
   <translation>L'option --data-dir demande le nom d'un dossier.</translation>
  </message>
  <message>
   <source>The option --speed needs a whole number from 1 to {most}.</source>
   <translation>L'option --speed demande un nombre entier de 1 à {most}.</translation>
  </message>
  <message>
   <source>Say which routine to play: 'routine-app play first-length'.</source>
   <translation>Dites quelle routine lancer : 'routine-app play first-length'.</translation>
  </message>
  <message>
   <source>Say which file to edit in the window: 'routine-app edit a.yaml'.</source>
   <translation>Dites quel fichier modifier dans la fenêtre : 'routine-app edit a.yaml'.</translation>
  </message>
  <message>
   <source>Say which files to open in the window: 'routine-app open a.yaml'.</source>
   <translation>Dites quels fichiers ouvrir dans la fenêtre : 'routine-app open a.yaml'.</translation>
  </message>
  <message>
   <source>Say of which routine: 'routine-app cues first-length'.</source>
   <translation>Dites de quelle routine : 'routine-app cues first-length'.</translation>
  </message>
  <message>
   <source>--json and --text do not go together.</source>
   <translation>--json et --text ne vont pas ensemble.</translation>
  </message>
  <message>
   <source>--speed goes with playing only.</source>
   <translation>--speed ne va qu'avec la lecture d'une routine.</translation>
  </message>
  <message>
   <source>a part of the body, such as "knee right"</source>
   <translation>une partie du corps, comme "knee right"</translation>
  </message>
  <message>
   <source>a mapping such as "hand left: shin left"</source>
   <translation>une correspondance comme "hand left: shin left"</translation>
  </message>
  <message>
   <source>a part of the body or a prop</source>
   <translation>une partie du corps ou un accessoire</translation>
  </message>
  <message>
   <source>found the kind {kind}, expected a routine</source>
   <translation>trouvé : le type {kind} ; attendu : une routine</translation>
  </message>
  <message>
   <source>this file is too long</source>
   <translation>ce fichier est trop long</translation>
  </message>
  <message>
   <source>waits for you, with a text</source>
   <translation>vous attend, avec un texte</translation>
  </message>
  <message>
   <source>a pause of its own</source>
   <translation>une pause à part</translation>
  </message>
  <message>
   <source>the usual dose</source>
   <translation>la dose habituelle</translation>
  </message>
  <message>
   <source>“{name}” cannot be continued: {reason}.</source>
   <translation>« {name} » ne peut pas être repris : {reason}.</translation>
  </message>
  <message>
   <source>the routine or your settings have changed since</source>
   <translation>la routine ou vos réglages ont changé depuis</translation>
  </message>
  <message>
   <source>{file} or your settings have changed since</source>
   <translation>{file} ou vos réglages ont changé depuis</translation>
  </message>
  <message>
   <source>the first key is {key}. Put {other} first</source>
   <translation>la première clé est {key}. Mettez d'abord {other}</translation>
  </message>
  <message>
   <source>the id is {id}, so this file must be called {file}</source>
   <translation>l'identifiant est {id}, ce fichier doit donc s'appeler {file}</translation>
  </message>
  <message>
   <source>a first key {names}</source>
   <translation>une première clé {names}</translation>
  </message>
  <message>
   <source>found no keys, expected a first key {names}</source>
   <translation>aucune clé trouvée ; attendu : une première clé {names}</translation>
  </message>
  <message>
   <source>the first key is {key}, expected {names}</source>
   <translation>la première clé est {key} ; attendu : {names}</translation>
  </message>
  <message>
   <source>the first key is {key}</source>
   <translation>la première clé est {key}</translation>
  </message>
  <message>
   <source>{count} repetitions are not possible, write 1 to {most}</source>
   <translation>{count} répétitions ne sont pas possibles, écrivez de 1 à {most}</translation>
  </message>
  <message>
   <source>{count} breaths are not possible, write 1 to {most}</source>
   <translation>{count} respirations ne sont pas possibles, écrivez de 1 à {most}</translation>
  </message>
  <message>
   <source>{count} sets are not possible, write 1 to {most}</source>
   <translation>{count} séries ne sont pas possibles, écrivez de 1 à {most}</translation>
  </message>
  <message>
   <source>{text} is not a dose. Write a time such as "45 s x 2", or "8 reps"</source>
   <translation>{text} n'est pas une dose. Écrivez une durée comme "45 s x 2", ou "8 reps"</translation>
  </message>
  <message>
   <source>{text} does not say which sides. Write "left first", "right first", "left only" or "right only"</source>
   <translation>{text} ne dit pas quels côtés. Écrivez "left first", "right first", "left only" ou "right only"</translation>
  </message>
  <message>
   <source>{text} are no repetitions. Write "8" or "8 reps at 4 s"</source>
   <translation>{text} n'est pas un nombre de répétitions. Écrivez "8" ou "8 reps at 4 s"</translation>
  </message>
  <message>
   <source>{text} is not a number of breaths. Write "6"</source>
   <translation>{text} n'est pas un nombre de respirations. Écrivez "6"</translation>
  </message>
  <message>
   <source>{text} is not a number of sets. Write "2"</source>
   <translation>{text} n'est pas un nombre de séries. Écrivez "2"</translation>
  </message>
  <message>
   <source>a hold of {time} is not possible, it takes between 1 s and 60 min</source>
   <translation>tenir {time} n'est pas possible, cela dure entre 1 s et 60 min</translation>
  </message>
  <message>
   <source>a repetition of {time} is not possible, it takes between 1 s and 60 s</source>
   <translation>une répétition de {time} n'est pas possible, elle dure entre 1 s et 60 s</translation>
  </message>
  <message>
   <source>A short word for this exercise, as routines name it: small letters, numbers and hyphens.</source>
   <translation>Un mot court pour cet exercice, tel que les routines le nomment : minuscules, chiffres et tirets.</translation>
  </message>
  <message>
   <source>The name that is shown. One of more than {most} characters needs a "short name" beside it.</source>
   <translation>Le nom affiché. S'il dépasse {most} caractères, ajoutez un "short name" à côté.</translation>
  </message>
  <message>
   <source>Things to fetch, such as {props}.</source>
   <translation>Ce qu'il faut préparer, comme {props}.</translation>
  </message>
  <message>
   <source>{each} (first one side, then the other), {both} (at once) or {alternating}.</source>
   <translation>{each} (un côté, puis l'autre), {both} (à la fois) ou {alternating}.</translation>
  </message>
  <message>
   <source>The usual dose: a time ({time}), repetitions ({reps}) or breaths ({breaths}).</source>
   <translation>La dose habituelle : une durée ({time}), des répétitions ({reps}) ou des respirations ({breaths}).</translation>
  </message>
  <message>
   <source>Angles of the joints in degrees, the right side working; what is left out is 0.</source>
   <translation>Angles des articulations en degrés, le côté droit au travail ; ce qui manque vaut 0.</translation>
  </message>
  <message>
   <source>Let your thigh bones sink toward the hip sockets.</source>
   <translation>Laissez les fémurs descendre vers le fond des hanches.</translation>
  </message>
  <message>
   <source>you feel dizzy or short of breath on your back</source>
   <translation>vous avez la tête qui tourne ou le souffle court sur le dos</translation>
  </message>
  <message>
   <source>Part of the program it belongs to: {phases}.</source>
   <translation>Partie du programme à laquelle il appartient : {phases}.</translation>
  </message>
  <message>
   <source>What it is for, in one sentence.</source>
   <translation>À quoi il sert, en une phrase.</translation>
  </message>
  <message>
   <source>At most three, one at a time is shown.</source>
   <translation>Trois au plus, une seule s'affiche à la fois.</translation>
  </message>
  <message>
   <source>Signs to stop.</source>
   <translation>Les signes pour arrêter.</translation>
  </message>
  <message>
   <source>Settle, and let the front of the hips be slack.</source>
   <translation>Se poser, et laisser l'avant des hanches se détendre.</translation>
  </message>
  <message>
   <source>{name} is a step of its own in routines. Choose another id</source>
   <translation>{name} est une étape à part dans les routines. Choisissez un autre identifiant</translation>
  </message>
  <message>
   <source>{name} is named here as its own easier or harder one</source>
   <translation>{name} se cite ici soi-même comme plus facile ou plus difficile</translation>
  </message>
  <message>
   <source>this name has {count} characters. Add a "short name" of at most {most} for cards and the player</source>
   <translation>ce nom a {count} caractères. Ajoutez un "short name" de {most} au plus pour les cartes et le lecteur</translation>
  </message>
  <message>
   <source>a movement goes from start to hold and back: write "[start, hold]"</source>
   <translation>un mouvement va de start à hold et revient : écrivez "[start, hold]"</translation>
  </message>
  <message>
   <source>a view is between -360 and 360 degrees</source>
   <translation>une vue est entre -360 et 360 degrés</translation>
  </message>
  <message>
   <source>a nerve glide is never held. Write repetitions, such as "8 reps"</source>
   <translation>un glissement nerveux n'est jamais tenu. Écrivez des répétitions, comme "8 reps"</translation>
  </message>
  <message>
   <source>these repetitions have no tempo, because the exercise has none. Write "{count} reps at 4 s"</source>
   <translation>ces répétitions n'ont pas de tempo, car l'exercice n'en a pas. Écrivez "{count} reps at 4 s"</translation>
  </message>
  <message>
   <source>{kind} come with the program and cannot be replaced</source>
   <translation>{kind} : livrés avec le programme, ils ne peuvent pas être remplacés</translation>
  </message>
  <message>
   <source>this file is of the kind {kind} and does not belong into this folder</source>
   <translation>ce fichier est du type {kind} et n'a pas sa place dans ce dossier</translation>
  </message>
  <message>
   <source>{path} is there already and stays as it is.</source>
   <translation>{path} existe déjà et reste tel quel.</translation>
  </message>
  <message>
   <source>this folder cannot be read: {reason}</source>
   <translation>ce dossier ne peut pas être lu : {reason}</translation>
  </message>
  <message>
   <source>only files ending in {suffix} are read, rename this one</source>
   <translation>seuls les fichiers en {suffix} sont lus, renommez celui-ci</translation>
  </message>
  <message>
   <source>This file was removed outside the app.</source>
   <translation>Ce fichier a été supprimé hors de l'application.</translation>
  </message>
  <message>
   <source>This file changed outside the app.</source>
   <translation>Ce fichier a été modifié hors de l'application.</translation>
  </message>
  <message>
   <source>a list or mapping cannot be a key. Write plain words</source>
   <translation>une liste ou une correspondance ne peut pas être une clé. Écrivez de simples mots</translation>
  </message>
  <message>
   <source>this file has no content, only comments</source>
   <translation>ce fichier n'a pas de contenu, seulement des commentaires</translation>
  </message>
  <message>
   <source>anchors ({name}) are not used here. Remove it</source>
   <translation>les ancres ({name}) ne servent pas ici. Retirez-la</translation>
  </message>
  <message>
   <source>tags ({name}) are not used here. Remove it</source>
   <translation>les étiquettes ({name}) ne servent pas ici. Retirez-la</translation>
  </message>
  <message>
   <source>merge keys ("&lt;&lt;") are not used here. Write it out</source>
   <translation>les clés de fusion ("&lt;&lt;") ne servent pas ici. Écrivez tout en entier</translation>
  </message>
  <message>
   <source>the key {key} is given twice: the first one is in line {line}</source>
   <translation>la clé {key} est donnée deux fois : la première est à la ligne {line}</translation>
  </message>
  <message>
   <source>this is nested deeper than {most} levels</source>
   <translation>l'imbrication dépasse {most} niveaux</translation>
  </message>
  <message>
   <source>aliases ({name}) are not used here. Write the text out</source>
   <translation>les alias ({name}) ne servent pas ici. Écrivez le texte en entier</translation>
  </message>
  <message>
   <source>directives ("%") are not used here. Remove them</source>
   <translation>les directives ("%") ne servent pas ici. Retirez-les</translation>
  </message>
  <message>
   <source>a second document ("---") begins here. Use two files</source>
   <translation>un deuxième document ("---") commence ici. Prenez deux fichiers</translation>
  </message>
  <message>
   <source>Use {words}</source>
   <translation>Mettre {words}</translation>
  </message>
  <message>
   <source>Use what was meant</source>
   <translation>Mettre ce qui était voulu</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path} ne peut pas être écrit : {reason}.</translation>
  </message>
  <message>
   <source>There is no folder for routines of your own.</source>
   <translation>Il n'y a pas de dossier pour vos propres routines.</translation>
  </message>
  <message>
   <source>{path} is none of your own routines.</source>
   <translation>{path} n'est pas une de vos propres routines.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made: {reason}.</source>
   <translation>Le dossier {folder} ne peut pas être créé : {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be moved to {place}: {reason}.</source>
   <translation>{path} ne peut pas être déplacé vers {place} : {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}.</source>
   <translation>{path} ne peut pas être supprimé : {reason}.</translation>
  </message>
  <message>
   <source>These poses are written in a way that cannot be changed from here</source>
   <translation>Ces postures sont écrites d'une façon qui ne peut pas être modifiée d'ici</translation>
  </message>
  <message>
   <source>This exercise is no longer in its file. Save it as a new one.</source>
   <translation>Cet exercice n'est plus dans son fichier. Enregistrez-le comme un nouveau.</translation>
  </message>
  <message>
   <source>Nothing would be left of this part</source>
   <translation>Il ne resterait rien de cette partie</translation>
  </message>
  <message>
   <source>{name} is {angle} degrees, a body can do {low} to {high}</source>
   <translation>{name} vaut {angle} degrés, un corps peut aller de {low} à {high}</translation>
  </message>
  <message>
   <source>{name} is {angle} degrees, a body can do {low} to {high} while the hip is not bent past {bent}</source>
   <translation>{name} vaut {angle} degrés, un corps peut aller de {low} à {high} tant que la hanche n'est pas pliée au-delà de {bent}</translation>
  </message>
  <message>
   <source>the pose "{name}" cannot begin from itself</source>
   <translation>la posture « {name} » ne peut pas partir d'elle-même</translation>
  </message>
  <message>
   <source>no routine is called {name}</source>
   <translation>aucune routine ne s'appelle {name}</translation>
  </message>
  <message>
   <source>no exercise is called {name}</source>
   <translation>aucun exercice ne s'appelle {name}</translation>
  </message>
  <message>
   <source>no program is called {name}</source>
   <translation>aucun programme ne s'appelle {name}</translation>
  </message>
  <message numerus="yes">
   <source>{count} more problems were found</source>
   <translation>
    <numerusform>{count} autre problème trouvé</numerusform>
    <numerusform>{count} autres problèmes trouvés</numerusform>
   </translation>
  </message>
  <message>
   <source>Did you mean {word}?</source>
   <translation>Vouliez-vous dire {word} ?</translation>
  </message>
  <message>
   <source>an answer</source>
   <translation>une réponse</translation>
  </message>
  <message>
   <source>a gate</source>
   <translation>une question préalable</translation>
  </message>
  <message>
   <source>a day</source>
   <translation>un jour</translation>
  </message>
  <message>
   <source>a program</source>
   <translation>un programme</translation>
  </message>
  <message>
   <source>an essential</source>
   <translation>un essentiel</translation>
  </message>
  <message>
   <source>the file of essentials</source>
   <translation>le fichier des essentiels</translation>
  </message>
  <message>
   <source>a finding</source>
   <translation>un résultat</translation>
  </message>
  <message>
   <source>a saying</source>
   <translation>une idée reçue</translation>
  </message>
  <message>
   <source>the page of what is known</source>
   <translation>la page de ce que l'on sait</translation>
  </message>
  <message>
   <source>the file of what is known</source>
   <translation>le fichier de ce que l'on sait</translation>
  </message>
  <message>
   <source>what is different then, in a sentence</source>
   <translation>ce qui change alors, en une phrase</translation>
  </message>
  <message>
   <source>plays in place of the routine of the day</source>
   <translation>remplace la routine du jour</translation>
  </message>
  <message>
   <source>plays in place of the short option of the day</source>
   <translation>remplace l'option courte du jour</translation>
  </message>
  <message>
   <source>exercises and their stand-ins</source>
   <translation>des exercices et leurs remplaçants</translation>
  </message>
  <message>
   <source>how long it holds: day, or program to its end</source>
   <translation>combien de temps cela vaut : day, ou program jusqu'à sa fin</translation>
  </message>
  <message>
   <source>the question</source>
   <translation>la question</translation>
  </message>
  <message>
   <source>what a yes changes; nothing if left out</source>
   <translation>ce qu'un oui change ; rien si la clé manque</translation>
  </message>
  <message>
   <source>what a no changes; nothing if left out</source>
   <translation>ce qu'un non change ; rien si la clé manque</translation>
  </message>
  <message>
   <source>exercises; who does none of them is not asked, and what a no changes holds</source>
   <translation>des exercices ; qui n'en fait aucun n'est pas interrogé, et ce qu'un non change s'applique</translation>
  </message>
  <message>
   <source>the routine of the day</source>
   <translation>la routine du jour</translation>
  </message>
  <message>
   <source>the short option of the day</source>
   <translation>l'option courte du jour</translation>
  </message>
  <message>
   <source>what is new on that day</source>
   <translation>ce qui est nouveau ce jour-là</translation>
  </message>
  <message>
   <source>a self-check: full, short, or a runner's note</source>
   <translation>une auto-évaluation : full, short, ou un mot pour les coureurs</translation>
  </message>
  <message>
   <source>an easy day</source>
   <translation>un jour facile</translation>
  </message>
  <message>
   <source>shown on that day</source>
   <translation>affiché ce jour-là</translation>
  </message>
  <message>
   <source>a question before the day</source>
   <translation>une question avant le jour</translation>
  </message>
  <message>
   <source>id, also the name of the file</source>
   <translation>identifiant, aussi le nom du fichier</translation>
  </message>
  <message>
   <source>full name</source>
   <translation>nom complet</translation>
  </message>
  <message>
   <source>what the program is for</source>
   <translation>à quoi sert le programme</translation>
  </message>
  <message>
   <source>day by day</source>
   <translation>jour par jour</translation>
  </message>
  <message>
   <source>a short title</source>
   <translation>un titre court</translation>
  </message>
  <message>
   <source>one or two sentences</source>
   <translation>une ou deux phrases</translation>
  </message>
  <message>
   <source>how well it is supported</source>
   <translation>sur quoi cela s'appuie</translation>
  </message>
  <message>
   <source>what it means for today</source>
   <translation>ce que cela veut dire pour aujourd'hui</translation>
  </message>
  <message>
   <source>one after the other</source>
   <translation>l'un après l'autre</translation>
  </message>
  <message>
   <source>what was found, in one to three sentences</source>
   <translation>ce qui a été trouvé, en une à trois phrases</translation>
  </message>
  <message>
   <source>name and year</source>
   <translation>nom et année</translation>
  </message>
  <message>
   <source>what is said</source>
   <translation>ce qui se dit</translation>
  </message>
  <message>
   <source>what was found about it</source>
   <translation>ce qui a été trouvé à ce sujet</translation>
  </message>
  <message>
   <source>what is said here instead</source>
   <translation>ce qui est dit ici à la place</translation>
  </message>
  <message>
   <source>what the page is</source>
   <translation>ce qu'est la page</translation>
  </message>
  <message>
   <source>what was found</source>
   <translation>ce qui a été trouvé</translation>
  </message>
  <message>
   <source>what is said without such support</source>
   <translation>ce qui se dit sans un tel appui</translation>
  </message>
  <message>
   <source>what no study was found about</source>
   <translation>ce sur quoi aucune étude n'a été trouvée</translation>
  </message>
  <message>
   <source>what the program makes of it</source>
   <translation>ce que le programme en fait</translation>
  </message>
  <message>
   <source>the page</source>
   <translation>la page</translation>
  </message>
  <message>
   <source>this question changes nothing, write what a yes or a no changes ("on yes: …")</source>
   <translation>cette question ne change rien, écrivez ce qu'un oui ou un non change ("on yes: …")</translation>
  </message>
  <message>
   <source>this answer changes nothing, name a routine, a short option or stand-ins</source>
   <translation>cette réponse ne change rien, nommez une routine, une option courte ou des remplaçants</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>un texte</translation>
  </message>
  <message>
   <source>{word} is not a key of {noun}; perhaps this file was made for a newer version</source>
   <translation>{noun} n'a pas de clé {word} ; ce fichier est peut-être fait pour une version plus récente</translation>
  </message>
  <message>
   <source>{word} is not a key of {noun}. Did you mean {guess}? Or perhaps this file was made for a newer version</source>
   <translation>{noun} n'a pas de clé {word}. Vouliez-vous dire {guess} ? Ou ce fichier est peut-être fait pour une version plus récente</translation>
  </message>
  <message>
   <source>{first} or {last}</source>
   <translation>{first} ou {last}</translation>
  </message>
  <message>
   <source>found {found}, expected {expected}</source>
   <translation>trouvé : {found} ; attendu : {expected}</translation>
  </message>
  <message>
   <source>{word} is not known here. Write {names}</source>
   <translation>{word} n'est pas connu ici. Écrivez {names}</translation>
  </message>
  <message>
   <source>{word} is not known here</source>
   <translation>{word} n'est pas connu ici</translation>
  </message>
  <message>
   <source>this list is empty, at least one item was expected</source>
   <translation>cette liste est vide, au moins un élément était attendu</translation>
  </message>
  <message>
   <source>this list has {count} items, at most {most} fit</source>
   <translation>cette liste a {count} éléments, il en tient {most} au plus</translation>
  </message>
  <message>
   <source>nothing</source>
   <comment>what was found</comment>
   <translation>rien</translation>
  </message>
  <message>
   <source>the text {text}</source>
   <translation>le texte {text}</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>une liste</translation>
  </message>
  <message>
   <source>a mapping</source>
   <translation>une correspondance</translation>
  </message>
  <message>
   <source>a list ("- " before each item)</source>
   <translation>une liste ("- " devant chaque élément)</translation>
  </message>
  <message>
   <source>keys with values ("word: value")</source>
   <translation>des clés avec valeurs ("mot: valeur")</translation>
  </message>
  <message>
   <source>there are {count} keys here, at most {most} fit</source>
   <translation>il y a {count} clés ici, il en tient {most} au plus</translation>
  </message>
  <message>
   <source>keys with values: {names}</source>
   <translation>des clés avec valeurs : {names}</translation>
  </message>
  <message>
   <source>{key} is missing, {noun} needs it</source>
   <translation>{noun} demande {key}, qui manque</translation>
  </message>
  <message>
   <source>Step {number} has no dose. Write one in the text.</source>
   <translation>L'étape {number} n'a pas de dose. Écrivez-en une dans le texte.</translation>
  </message>
  <message>
   <source>{what}. Change it in the text.</source>
   <translation>{what}. Modifiez-le dans le texte.</translation>
  </message>
  <message>
   <source>The first key does not say what this file is</source>
   <translation>La première clé ne dit pas ce qu'est ce fichier</translation>
  </message>
  <message>
   <source>This is not a routine</source>
   <translation>Ce n'est pas une routine</translation>
  </message>
  <message>
   <source>Line {number} is written in a way that cannot be changed from here</source>
   <translation>La ligne {number} est écrite d'une façon qui ne peut pas être modifiée d'ici</translation>
  </message>
  <message>
   <source>This list is written in an unusual way</source>
   <translation>Cette liste est écrite d'une façon inhabituelle</translation>
  </message>
  <message>
   <source>There is no colon after {key}</source>
   <translation>Il n'y a pas de deux-points après {key}</translation>
  </message>
  <message>
   <source>Line {number} has to be mended in the text first.</source>
   <translation>La ligne {number} doit d'abord être réparée dans le texte.</translation>
  </message>
  <message>
   <source>There is no list of steps here</source>
   <translation>Il n'y a pas de liste d'étapes ici</translation>
  </message>
  <message>
   <source>There is no place {number} in this routine any more.</source>
   <translation>Il n'y a plus de place {number} dans cette routine.</translation>
  </message>
  <message>
   <source>Step {number} is not an exercise with its dose</source>
   <translation>L'étape {number} n'est pas un exercice avec sa dose</translation>
  </message>
  <message>
   <source>There is no step {number} any more.</source>
   <translation>Il n'y a plus d'étape {number}.</translation>
  </message>
  <message>
   <source>There is no place for {key} here</source>
   <translation>Il n'y a pas de place pour {key} ici</translation>
  </message>
  <message>
   <source>{key} cannot be called {name} here</source>
   <translation>{key} ne peut pas s'appeler {name} ici</translation>
  </message>
  <message>
   <source>There is no {key} here</source>
   <translation>Il n'y a pas de {key} ici</translation>
  </message>
  <message>
   <source>a step</source>
   <translation>une étape</translation>
  </message>
  <message>
   <source>a routine</source>
   <translation>une routine</translation>
  </message>
  <message>
   <source>a dose</source>
   <translation>une dose</translation>
  </message>
  <message>
   <source>a time</source>
   <translation>une durée</translation>
  </message>
  <message>
   <source>such as 45 s x 2</source>
   <translation>par exemple 45 s x 2</translation>
  </message>
  <message>
   <source>such as 40 s</source>
   <translation>par exemple 40 s</translation>
  </message>
  <message>
   <source>such as 8 reps at 4 s</source>
   <translation>par exemple 8 reps at 4 s</translation>
  </message>
  <message>
   <source>such as 6</source>
   <translation>par exemple 6</translation>
  </message>
  <message>
   <source>how many sets</source>
   <translation>combien de séries</translation>
  </message>
  <message>
   <source>between sets, such as 15 s</source>
   <translation>entre les séries, par exemple 15 s</translation>
  </message>
  <message>
   <source>left first, right first, left only or right only</source>
   <translation>left first, right first, left only ou right only</translation>
  </message>
  <message>
   <source>shown instead of the usual cues</source>
   <translation>affiché à la place des consignes habituelles</translation>
  </message>
  <message>
   <source>{text} has no dose. Write one after it, such as "{name}: 45 s"</source>
   <translation>{text} n'a pas de dose. Écrivez-en une après, comme "{name}: 45 s"</translation>
  </message>
  <message>
   <source>found {found}, expected one key as in "half-kneeling: 45 s". Begin every step with "- "</source>
   <translation>trouvé : {found} ; attendu : une clé comme dans "half-kneeling: 45 s". Commencez chaque étape par "- "</translation>
  </message>
  <message>
   <source>both "{first}" and "{second}" are given. Keep one of them</source>
   <translation>"{first}" et "{second}" sont donnés tous les deux. Gardez-en un</translation>
  </message>
  <message>
   <source>the dose names the sets already</source>
   <translation>la dose dit déjà les séries</translation>
  </message>
  <message>
   <source>at most 24 characters, for cards and the player; needed when the name is longer</source>
   <translation>24 caractères au plus, pour les cartes et le lecteur ; nécessaire quand le nom est plus long</translation>
  </message>
  <message>
   <source>what the routine is for</source>
   <translation>à quoi sert la routine</translation>
  </message>
  <message>
   <source>such as 4 s in, 6 s out</source>
   <translation>par exemple 4 s in, 6 s out</translation>
  </message>
  <message>
   <source>release, lengthen or integrate</source>
   <translation>release, lengthen ou integrate</translation>
  </message>
  <message>
   <source>an easy routine</source>
   <translation>une routine facile</translation>
  </message>
  <message>
   <source>exercises of its own, for a file that is handed over whole</source>
   <translation>des exercices à elle, pour un fichier transmis tout entier</translation>
  </message>
  <message>
   <source>what is done, in order</source>
   <translation>ce qui se fait, dans l'ordre</translation>
  </message>
  <message>
   <source>there is no ":" in {text}. Write "{name}: {dose}"</source>
   <translation>il n'y a pas de ":" dans {text}. Écrivez "{name}: {dose}"</translation>
  </message>
  <message>
   <source>there are {count} exercises here, at most {most} fit</source>
   <translation>il y a {count} exercices ici, il en tient {most} au plus</translation>
  </message>
  <message>
   <source>a breath</source>
   <translation>un souffle</translation>
  </message>
  <message>
   <source>several keys</source>
   <translation>plusieurs clés</translation>
  </message>
  <message>
   <source>a second exercise is called {name}</source>
   <translation>un deuxième exercice s'appelle {name}</translation>
  </message>
  <message>
   <source>the exercise {name} has a problem of its own: {problem}</source>
   <translation>l'exercice {name} a lui-même un problème : {problem}</translation>
  </message>
  <message>
   <source>{name} works both sides at once. Leave out {sides}</source>
   <translation>{name} travaille les deux côtés à la fois. Retirez {sides}</translation>
  </message>
  <message>
   <source>a routine needs at least one exercise among its steps</source>
   <translation>une routine demande au moins un exercice parmi ses étapes</translation>
  </message>
  <message>
   <source>this routine takes longer than 4 hours</source>
   <translation>cette routine dure plus de 4 heures</translation>
  </message>
  <message>
   <source>the safety page</source>
   <translation>la note de sécurité</translation>
  </message>
  <message>
   <source>a condition</source>
   <translation>une situation de santé</translation>
  </message>
  <message>
   <source>a note on nerve sliders</source>
   <translation>une note sur les glissements nerveux</translation>
  </message>
  <message>
   <source>a thing</source>
   <translation>un objet</translation>
  </message>
  <message>
   <source>the safety file</source>
   <translation>le fichier de sécurité</translation>
  </message>
  <message>
   <source>before anything else</source>
   <translation>avant toute chose</translation>
  </message>
  <message>
   <source>who should ask a clinician first</source>
   <translation>qui devrait d'abord demander à un soignant</translation>
  </message>
  <message>
   <source>when to get help now</source>
   <translation>quand demander de l'aide tout de suite</translation>
  </message>
  <message>
   <source>when to stop running</source>
   <translation>quand arrêter de courir</translation>
  </message>
  <message>
   <source>when to stop an exercise</source>
   <translation>quand arrêter un exercice</translation>
  </message>
  <message>
   <source>in pregnancy</source>
   <translation>pendant la grossesse</translation>
  </message>
  <message>
   <source>shown wherever a benefit is named</source>
   <translation>affiché partout où un bienfait est cité</translation>
  </message>
  <message>
   <source>where to turn with an urgent sign</source>
   <translation>à qui s'adresser en cas de signe urgent</translation>
  </message>
  <message>
   <source>id, kept with the answers</source>
   <translation>identifiant, gardé avec les réponses</translation>
  </message>
  <message>
   <source>how it is asked for</source>
   <translation>comment c'est demandé</translation>
  </message>
  <message>
   <source>how Today begins the sentence about what is different</source>
   <translation>comment Aujourd'hui commence la phrase sur ce qui change</translation>
  </message>
  <message>
   <source>exercises, with their variants</source>
   <translation>des exercices, avec leurs variantes</translation>
  </message>
  <message>
   <source>all exercises in these positions</source>
   <translation>tous les exercices dans ces positions</translation>
  </message>
  <message>
   <source>all exercises at these levels</source>
   <translation>tous les exercices à ces niveaux</translation>
  </message>
  <message>
   <source>all but these exercises</source>
   <translation>tous sauf ces exercices</translation>
  </message>
  <message>
   <source>variants that stay, though their exercise is left out</source>
   <translation>des variantes qui restent, bien que leur exercice soit laissé de côté</translation>
  </message>
  <message>
   <source>stand-ins for any exercise, the best first</source>
   <translation>des remplaçants pour tout exercice, le meilleur d'abord</translation>
  </message>
  <message>
   <source>a cue for an exercise that stays</source>
   <translation>une consigne pour un exercice qui reste</translation>
  </message>
  <message>
   <source>how it is asked whether a clinician allows more</source>
   <translation>comment on demande si un soignant permet davantage</translation>
  </message>
  <message>
   <source>exercises that stay, and may stand in, when one does</source>
   <translation>des exercices qui restent, et peuvent remplacer, quand il le permet</translation>
  </message>
  <message>
   <source>a sentence that is said where it has changed a routine</source>
   <translation>une phrase dite là où cela a changé une routine</translation>
  </message>
  <message>
   <source>no hip is checked over the edge of a bed</source>
   <translation>aucune hanche n'est évaluée au bord d'un lit</translation>
  </message>
  <message>
   <source>what to read before they are switched on</source>
   <translation>ce qu'il faut lire avant de les activer</translation>
  </message>
  <message>
   <source>what takes their place until then</source>
   <translation>ce qui les remplace jusque-là</translation>
  </message>
  <message>
   <source>the prop</source>
   <translation>l'accessoire</translation>
  </message>
  <message>
   <source>its name, as in Without a sofa</source>
   <translation>son nom, comme dans Sans canapé</translation>
  </message>
  <message>
   <source>what does as well</source>
   <translation>ce qui convient aussi</translation>
  </message>
  <message>
   <source>the props that are named there</source>
   <translation>les accessoires qui y sont nommés</translation>
  </message>
  <message>
   <source>exercises that cannot be done without it, and their stand-ins</source>
   <translation>des exercices impossibles sans lui, et leurs remplaçants</translation>
  </message>
  <message>
   <source>a cue for an exercise without it</source>
   <translation>une consigne pour un exercice sans lui</translation>
  </message>
  <message>
   <source>stand-ins that are others in one routine</source>
   <translation>des remplaçants qui diffèrent dans une routine</translation>
  </message>
  <message>
   <source>who leaves out what</source>
   <translation>qui laisse quoi de côté</translation>
  </message>
  <message>
   <source>nerve sliders</source>
   <translation>glissements nerveux</translation>
  </message>
  <message>
   <source>what may not be there</source>
   <translation>ce qui peut manquer</translation>
  </message>
  <message>
   <source>for those who can do nothing else</source>
   <translation>pour qui ne peut rien faire d'autre</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>le disque est plein</translation>
  </message>
  <message>
   <source>this disk can only be read</source>
   <translation>ce disque est en lecture seule</translation>
  </message>
  <message>
   <source>it may not be changed here</source>
   <translation>il n'est pas permis de le modifier ici</translation>
  </message>
  <message>
   <source>its folder is gone</source>
   <translation>son dossier a disparu</translation>
  </message>
  <message>
   <source>{file} cannot be saved: {reason}.</source>
   <translation>{file} ne peut pas être enregistré : {reason}.</translation>
  </message>
  <message>
   <source>it would be larger than {size} KiB</source>
   <translation>il dépasserait {size} Kio</translation>
  </message>
  <message>
   <source>the system does not say why</source>
   <translation>le système ne dit pas pourquoi</translation>
  </message>
  <message>
   <source>a letter in it is broken</source>
   <translation>un caractère y est abîmé</translation>
  </message>
  <message>
   <source>There is a file {file} already, and it stays as it is.</source>
   <translation>Il y a déjà un fichier {file}, et il reste tel quel.</translation>
  </message>
  <message>
   <source>{text} is not a time. Write "45 s", "2 min" or "1:30"</source>
   <translation>{text} n'est pas une durée. Écrivez "45 s", "2 min" ou "1:30"</translation>
  </message>
  <message>
   <source>there is no text here. Write some, or remove the key</source>
   <translation>il n'y a pas de texte ici. Écrivez-en un, ou retirez la clé</translation>
  </message>
  <message>
   <source>this text has more than one line. Write it as one</source>
   <translation>ce texte a plus d'une ligne. Écrivez-le sur une seule</translation>
  </message>
  <message>
   <source>this text has a control character ({number}) in it. Remove it</source>
   <translation>ce texte contient un caractère de contrôle ({number}). Retirez-le</translation>
  </message>
  <message>
   <source>this text has {count} characters, at most {most} fit</source>
   <translation>ce texte a {count} caractères, il en tient {most} au plus</translation>
  </message>
  <message>
   <source>{text} is not an id. Ids are lower-case words joined by hyphens, such as "half-kneeling", of at most {most} characters</source>
   <translation>{text} n'est pas un identifiant. Les identifiants sont des mots en minuscules joints par des tirets, comme "half-kneeling", de {most} caractères au plus</translation>
  </message>
  <message>
   <source>{text} is neither "yes" nor "no"</source>
   <translation>{text} n'est ni "yes" ni "no"</translation>
  </message>
  <message>
   <source>{text} is not an angle. Write degrees such as "-8" or "12.5"</source>
   <translation>{text} n'est pas un angle. Écrivez des degrés comme "-8" ou "12.5"</translation>
  </message>
  <message>
   <source>a rest of {time} is too long, at most 10 min are allowed</source>
   <translation>un repos de {time} est trop long, 10 min au plus sont permises</translation>
  </message>
  <message>
   <source>{text} is not a breath. Write it as in "4 s in, 6 s out"</source>
   <translation>{text} n'est pas un souffle. Écrivez-le comme "4 s in, 6 s out"</translation>
  </message>
  <message>
   <source>a tempo has at most {most} parts, this one has {count}</source>
   <translation>un tempo a {most} parties au plus, celui-ci en a {count}</translation>
  </message>
  <message>
   <source>one repetition takes at most 60 s</source>
   <translation>une répétition dure 60 s au plus</translation>
  </message>
  <message>
   <source>{text} does not end where it began. Write the way out and the way back, such as "3 s out, 3 s back"</source>
   <translation>{text} ne finit pas là où il a commencé. Écrivez l'aller et le retour, comme "3 s out, 3 s back"</translation>
  </message>
  <message>
   <source>{text} is not a tempo. Write seconds and a word for each part, such as "4 s slide out, 4 s slide back"</source>
   <translation>{text} n'est pas un tempo. Écrivez des secondes et un mot pour chaque partie, comme "4 s slide out, 4 s slide back"</translation>
  </message>
  <message>
   <source>{text} is too short, a part takes at least 0.5 s</source>
   <translation>{text} est trop court, une partie dure au moins 0,5 s</translation>
  </message>
  <message>
   <source>{text} has a part that is not between 1 s and 20 s</source>
   <translation>{text} a une partie qui n'est pas entre 1 s et 20 s</translation>
  </message>
  <message>
   <source>a pelvis</source>
   <translation>un bassin</translation>
  </message>
  <message>
   <source>a hip or shoulder</source>
   <translation>une hanche ou une épaule</translation>
  </message>
  <message>
   <source>a region of the spine</source>
   <translation>une région de la colonne</translation>
  </message>
  <message>
   <source>a pose</source>
   <translation>une posture</translation>
  </message>
  <message>
   <source>a set of poses</source>
   <translation>un ensemble de postures</translation>
  </message>
  <message>
   <source>a movement</source>
   <translation>un mouvement</translation>
  </message>
  <message>
   <source>a piece of evidence</source>
   <translation>un élément de preuve</translation>
  </message>
  <message>
   <source>a view</source>
   <translation>une vue</translation>
  </message>
  <message>
   <source>a variant</source>
   <translation>une variante</translation>
  </message>
  <message>
   <source>an exercise</source>
   <translation>un exercice</translation>
  </message>
  <message>
   <source>an id</source>
   <translation>un identifiant</translation>
  </message>
  <message>
   <source>0 upright, 90 face down, -90 face up; a tuck is negative</source>
   <translation>0 debout, 90 sur le ventre, -90 sur le dos ; coccyx rentré, c'est négatif</translation>
  </message>
  <message>
   <source>leaning onto the right side is positive</source>
   <translation>pencher sur le côté droit est positif</translation>
  </message>
  <message>
   <source>forwards is positive</source>
   <translation>vers l'avant est positif</translation>
  </message>
  <message>
   <source>away from the middle is positive</source>
   <translation>s'éloigner du milieu est positif</translation>
  </message>
  <message>
   <source>inwards is positive</source>
   <translation>vers l'intérieur est positif</translation>
  </message>
  <message>
   <source>rounding is positive; for the neck, chin down</source>
   <translation>arrondir est positif ; pour le cou, menton baissé</translation>
  </message>
  <message>
   <source>to the right is positive</source>
   <translation>vers la droite est positif</translation>
  </message>
  <message>
   <source>turning to the right is positive</source>
   <translation>tourner vers la droite est positif</translation>
  </message>
  <message>
   <source>the pose to begin from: start or hold</source>
   <translation>la posture de départ : start ou hold</translation>
  </message>
  <message>
   <source>pitch and roll</source>
   <translation>tangage et roulis</translation>
  </message>
  <message>
   <source>against the pelvis</source>
   <translation>par rapport au bassin</translation>
  </message>
  <message>
   <source>bending is positive</source>
   <translation>plier est positif</translation>
  </message>
  <message>
   <source>toes up is positive</source>
   <translation>orteils vers le haut est positif</translation>
  </message>
  <message>
   <source>the lower back</source>
   <translation>le bas du dos</translation>
  </message>
  <message>
   <source>the upper back</source>
   <translation>le haut du dos</translation>
  </message>
  <message>
   <source>the neck</source>
   <translation>le cou</translation>
  </message>
  <message>
   <source>against the trunk</source>
   <translation>par rapport au tronc</translation>
  </message>
  <message>
   <source>parts that carry weight, on the floor or on a prop</source>
   <translation>les parties qui portent le poids, au sol ou sur un accessoire</translation>
  </message>
  <message>
   <source>what each hand holds</source>
   <translation>ce que tient chaque main</translation>
  </message>
  <message>
   <source>the start position</source>
   <translation>la position de départ</translation>
  </message>
  <message>
   <source>the pose that is held; the start if left out</source>
   <translation>la posture tenue ; celle de départ si elle manque</translation>
  </message>
  <message>
   <source>[start, hold]</source>
   <translation>[start, hold]</translation>
  </message>
  <message>
   <source>the parts of one repetition: seconds and a word each</source>
   <translation>les parties d'une répétition : des secondes et un mot pour chacune</translation>
  </message>
  <message>
   <source>what was found, in a sentence or two</source>
   <translation>ce qui a été trouvé, en une ou deux phrases</translation>
  </message>
  <message>
   <source>degrees; 0 looks at the right side</source>
   <translation>degrés ; 0 regarde le côté droit</translation>
  </message>
  <message>
   <source>degrees; positive looks from above</source>
   <translation>degrés ; positif regarde d'en haut</translation>
  </message>
  <message>
   <source>what is different at the start</source>
   <translation>ce qui diffère au départ</translation>
  </message>
  <message>
   <source>what is different in the pose that is held</source>
   <translation>ce qui diffère dans la posture tenue</translation>
  </message>
  <message>
   <source>id; all in all `heel-slide.half-way`</source>
   <translation>identifiant ; en entier `heel-slide.half-way`</translation>
  </message>
  <message>
   <source>at most 24 characters, needed when the name is longer</source>
   <translation>24 caractères au plus, nécessaire quand le nom est plus long</translation>
  </message>
  <message>
   <source>what is different, in one sentence; also the first cue</source>
   <translation>ce qui diffère, en une phrase ; aussi la première consigne</translation>
  </message>
  <message>
   <source>another aim</source>
   <translation>un autre but</translation>
  </message>
  <message>
   <source>what is easier still; follows from the order in the exercise</source>
   <translation>ce qui est encore plus facile ; découle de l'ordre dans l'exercice</translation>
  </message>
  <message>
   <source>what is harder; follows from the order in the exercise</source>
   <translation>ce qui est plus difficile ; découle de l'ordre dans l'exercice</translation>
  </message>
  <message>
   <source>another position of the body</source>
   <translation>une autre position du corps</translation>
  </message>
  <message>
   <source>floor, chair or standing</source>
   <translation>floor, chair ou standing</translation>
  </message>
  <message>
   <source>another start position</source>
   <translation>une autre position de départ</translation>
  </message>
  <message>
   <source>the same in at most 60 characters</source>
   <translation>la même en 60 caractères au plus</translation>
  </message>
  <message>
   <source>other things to fetch</source>
   <translation>autre chose à préparer</translation>
  </message>
  <message>
   <source>each, both or alternating</source>
   <translation>each, both ou alternating</translation>
  </message>
  <message>
   <source>its own dose; without one it takes as long as the exercise</source>
   <translation>sa propre dose ; sans elle, il dure autant que l'exercice</translation>
  </message>
  <message>
   <source>another breath</source>
   <translation>un autre souffle</translation>
  </message>
  <message>
   <source>cues after the first, in place of the others</source>
   <translation>les consignes après la première, à la place des autres</translation>
  </message>
  <message>
   <source>another common mistake</source>
   <translation>une autre erreur fréquente</translation>
  </message>
  <message>
   <source>other signs to stop</source>
   <translation>d'autres signes pour arrêter</translation>
  </message>
  <message>
   <source>who should leave it out</source>
   <translation>qui devrait le laisser de côté</translation>
  </message>
  <message>
   <source>where the figure is seen from</source>
   <translation>d'où l'on voit la figure</translation>
  </message>
  <message>
   <source>another tempo</source>
   <translation>un autre tempo</translation>
  </message>
  <message>
   <source>where it looks different</source>
   <translation>là où son apparence diffère</translation>
  </message>
  <message>
   <source>other common names</source>
   <translation>autres noms courants</translation>
  </message>
  <message>
   <source>what it is for, in one sentence</source>
   <translation>à quoi il sert, en une phrase</translation>
  </message>
  <message>
   <source>the position of the body</source>
   <translation>la position du corps</translation>
  </message>
  <message>
   <source>floor, chair or standing; follows from the position</source>
   <translation>floor, chair ou standing ; découle de la position</translation>
  </message>
  <message>
   <source>the start position in a sentence or two</source>
   <translation>la position de départ en une ou deux phrases</translation>
  </message>
  <message>
   <source>the start position in at most 60 characters, shown very large</source>
   <translation>la position de départ en 60 caractères au plus, affichée en très grand</translation>
  </message>
  <message>
   <source>things to fetch</source>
   <translation>ce qu'il faut préparer</translation>
  </message>
  <message>
   <source>at most three, one at a time is shown</source>
   <translation>trois au plus, une seule s'affiche à la fois</translation>
  </message>
  <message>
   <source>the most common mistake</source>
   <translation>l'erreur la plus fréquente</translation>
  </message>
  <message>
   <source>signs to stop</source>
   <translation>les signes pour arrêter</translation>
  </message>
  <message>
   <source>exercises or variants, the nearest first, or a sentence</source>
   <translation>des exercices ou variantes, le plus proche d'abord, ou une phrase</translation>
  </message>
  <message>
   <source>the same the other way</source>
   <translation>la même chose dans l'autre sens</translation>
  </message>
  <message>
   <source>counts as hip extension</source>
   <translation>compte comme extension de hanche</translation>
  </message>
  <message>
   <source>repetitions only, never held</source>
   <translation>répétitions seulement, jamais tenu</translation>
  </message>
  <message>
   <source>what is known</source>
   <translation>ce que l'on sait</translation>
  </message>
  <message>
   <source>how a voice should say a word</source>
   <translation>comment une voix doit dire un mot</translation>
  </message>
  <message>
   <source>for movements: the tempo of one repetition</source>
   <translation>pour les mouvements : le tempo d'une répétition</translation>
  </message>
  <message>
   <source>start and hold</source>
   <translation>départ et maintien</translation>
  </message>
  <message>
   <source>other ways to do it, each with an id of its own</source>
   <translation>d'autres façons de faire, chacune avec son identifiant</translation>
  </message>
  <message>
   <source>a tempo</source>
   <translation>un tempo</translation>
  </message>
  <message>
   <source>an angle</source>
   <translation>un angle</translation>
  </message>
  <message>
   <source>with its exercises, this routine is larger than {size} KiB</source>
   <translation>avec ses exercices, cette routine dépasse {size} Kio</translation>
  </message>
  <message>
   <source>this is a device, not a file</source>
   <translation>ceci est un périphérique, pas un fichier</translation>
  </message>
  <message>
   <source>this is something else, not a file</source>
   <translation>ceci est autre chose, pas un fichier</translation>
  </message>
  <message>
   <source>this file is empty</source>
   <translation>ce fichier est vide</translation>
  </message>
  <message>
   <source>this file is {encoding} text. Save it as UTF-8</source>
   <translation>ce fichier est un texte {encoding}. Enregistrez-le en UTF-8</translation>
  </message>
  <message>
   <source>this is not a text file</source>
   <translation>ceci n'est pas un fichier texte</translation>
  </message>
  <message>
   <source>there is an invisible control character ({number}) here. Remove it</source>
   <translation>il y a ici un caractère de contrôle invisible ({number}). Retirez-le</translation>
  </message>
  <message>
   <source>this is a folder, not a file</source>
   <translation>ceci est un dossier, pas un fichier</translation>
  </message>
  <message>
   <source>this is a named pipe, not a file</source>
   <translation>ceci est un tube nommé, pas un fichier</translation>
  </message>
  <message>
   <source>this is a socket, not a file</source>
   <translation>ceci est un socket, pas un fichier</translation>
  </message>
  <message>
   <source>there is an invisible line separator ({number}) here. Use an ordinary new line</source>
   <translation>il y a ici un séparateur de lignes invisible ({number}). Prenez un saut de ligne ordinaire</translation>
  </message>
  <message>
   <source>this file is larger than {size} KiB</source>
   <translation>ce fichier dépasse {size} Kio</translation>
  </message>
  <message>
   <source>this is a link to a file that does not exist</source>
   <translation>ceci est un lien vers un fichier qui n'existe pas</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>ce fichier n'existe pas</translation>
  </message>
  <message>
   <source>this file may not be read. Check its permissions</source>
   <translation>il n'est pas permis de lire ce fichier. Vérifiez ses droits</translation>
  </message>
  <message>
   <source>this file cannot be read: {reason}</source>
   <translation>ce fichier ne peut pas être lu : {reason}</translation>
  </message>
  <message>
   <source>this file cannot be read: its name is not valid</source>
   <translation>ce fichier ne peut pas être lu : son nom n'est pas valide</translation>
  </message>
  <message>
   <source>the byte {byte} is not UTF-8 text. Save it as UTF-8</source>
   <translation>l'octet {byte} n'est pas du texte UTF-8. Enregistrez-le en UTF-8</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>My routine</source>
   <translation>Ma routine</translation>
  </message>
  <message>
   <source>A short word for this file: small letters, numbers and hyphens. The file is called like it.</source>
   <translation>Un mot court pour ce fichier : minuscules, chiffres et tirets. Le fichier porte ce nom.</translation>
  </message>
  <message>
   <source>A routine reads like a prescription: one line for each exercise, from top to bottom.</source>
   <translation>Une routine se lit comme une ordonnance : une ligne par exercice, de haut en bas.</translation>
  </message>
  <message>
   <source>Lines that begin with "#" are notes for you; the program passes over them.</source>
   <translation>Les lignes qui commencent par "#" sont des notes pour vous ; le programme les saute.</translation>
  </message>
  <message>
   <source>Check this file with: {command}</source>
   <translation>Vérifiez ce fichier avec : {command}</translation>
  </message>
  <message>
   <source>Play it with:         {command}</source>
   <translation>Lancez-le avec :           {command}</translation>
  </message>
  <message>
   <source>For cards and the player, at most {most} characters.</source>
   <translation>Pour les cartes et le lecteur, {most} caractères au plus.</translation>
  </message>
  <message>
   <source>The exercises that come with the program, by the words to write before the colon:</source>
   <translation>Les exercices livrés avec le programme, par les mots à écrire avant le deux-points :</translation>
  </message>
  <message>
   <source>The name that is shown.</source>
   <translation>Le nom affiché.</translation>
  </message>
  <message>
   <source>What it is for, in a sentence or two. May be left out.</source>
   <translation>À quoi elle sert, en une phrase ou deux. Facultatif.</translation>
  </message>
  <message>
   <source>How fast to breathe, in and out. May be left out.</source>
   <translation>À quel rythme respirer, inspiration et expiration. Facultatif.</translation>
  </message>
  <message>
   <source>Part of the program it belongs to: {phases}. May be left out.</source>
   <translation>Partie du programme à laquelle elle appartient : {phases}. Facultatif.</translation>
  </message>
  <message>
   <source>Whether it is an easy one: {yes_or_no}. May be left out.</source>
   <translation>Si elle est facile : {yes_or_no}. Facultatif.</translation>
  </message>
  <message>
   <source>What is done, in this order. Each line begins with "- ": an exercise, a colon, how much of it.</source>
   <translation>Ce qui se fait, dans cet ordre. Chaque ligne commence par "- " : un exercice, un deux-points, puis la quantité.</translation>
  </message>
  <message>
   <source>A time: seconds (45 s), minutes (2 min) or both (1:30).</source>
   <translation>Une durée : secondes (45 s), minutes (2 min) ou les deux (1:30).</translation>
  </message>
  <message>
   <source>Repetitions. How long each takes comes from the exercise; "8 reps at 4 s" says it here.</source>
   <translation>Des répétitions. L'exercice dit combien chacune dure ; "8 reps at 4 s" le dit ici.</translation>
  </message>
  <message>
   <source>Breaths.</source>
   <translation>Des respirations.</translation>
  </message>
  <message>
   <source>"x 2" is two sets. Where each side has its turn, each gets its full time in every set.</source>
   <translation>"x 2", ce sont deux séries. Quand chaque côté a son tour, chacun a tout son temps dans chaque série.</translation>
  </message>
  <message>
   <source>The clock stops and waits until you go on.</source>
   <translation>Le minuteur s'arrête et attend que vous continuiez.</translation>
  </message>
  <message>
   <source>A pause of its own.</source>
   <translation>Une pause à part.</translation>
  </message>
  <message>
   <source>The long form, where one line is not enough. "hold" is a time; in its place may stand
"reps: 8" or "breaths: 6". "sides" is {orders}.</source>
   <translation>La forme longue, quand une ligne ne suffit pas. "hold" est une durée ; à sa place
"reps: 8" ou "breaths: 6". "sides" est {orders}.</translation>
  </message>
  <message>
   <source>Have a chair within reach.</source>
   <translation>Gardez une chaise à portée de main.</translation>
  </message>
  <message>
   <source>Tuck the tail, then lean no further than is easy.</source>
   <translation>Rentrez le coccyx, puis n'allez pas plus loin que ce qui est facile.</translation>
  </message>
  <message>
   <source>A few quiet minutes for the front of the hips.</source>
   <translation>Quelques minutes calmes pour l'avant des hanches.</translation>
  </message>
  <message>
   <source>a second variant is called {name}</source>
   <translation>une deuxième variante s'appelle {name}</translation>
  </message>
  <message>
   <source>this file</source>
   <translation>ce fichier</translation>
  </message>
  <message>
   <source>a space is missing after the ":"</source>
   <translation>il manque une espace après le ":"</translation>
  </message>
  <message>
   <source>the end of the file</source>
   <translation>la fin du fichier</translation>
  </message>
  <message>
   <source>a list item ("- ") cannot stand here. Begin it on a line of its own</source>
   <translation>un élément de liste ("- ") ne peut pas se trouver ici. Commencez-le sur sa propre ligne</translation>
  </message>
  <message>
   <source>found {found} after the end of the quoted text. Put all of it in quotes, with '' for an apostrophe</source>
   <translation>trouvé {found} après la fin du texte entre guillemets. Mettez-le tout entier entre guillemets, avec '' pour une apostrophe</translation>
  </message>
  <message>
   <source>found {found} after the end of the quoted text. Put all of it in quotes</source>
   <translation>trouvé {found} après la fin du texte entre guillemets. Mettez-le tout entier entre guillemets</translation>
  </message>
  <message>
   <source>found {found}, expected a list item ("- "). Check the indentation</source>
   <translation>trouvé : {found} ; attendu : un élément de liste ("- "). Vérifiez le retrait</translation>
  </message>
  <message>
   <source>found {found}, expected a key followed by ":". Check the indentation</source>
   <translation>trouvé : {found} ; attendu : une clé suivie de ":". Vérifiez le retrait</translation>
  </message>
  <message>
   <source>found {found} after the end of the content. Check the indentation</source>
   <translation>trouvé {found} après la fin du contenu. Vérifiez le retrait</translation>
  </message>
  <message>
   <source>found {found}, which is not valid YAML here ({reason})</source>
   <translation>trouvé {found}, qui n'est pas du YAML valide ici ({reason})</translation>
  </message>
  <message>
   <source>an unknown "\" sequence stands in this quoted text. Write "\\" for a backslash, or use single quotes</source>
   <translation>une suite "\" inconnue se trouve dans ce texte entre guillemets. Écrivez "\\" pour une barre oblique inverse, ou prenez des guillemets simples</translation>
  </message>
  <message>
   <source>a text cannot begin with {sign}. Put the text in quotes</source>
   <translation>un texte ne peut pas commencer par {sign}. Mettez le texte entre guillemets</translation>
  </message>
  <message>
   <source>the text that begins with {quote} here has no {quote} at its end</source>
   <translation>le texte qui commence ici par {quote} n'a pas de {quote} à la fin</translation>
  </message>
  <message>
   <source>there is no place for a ":" here. Put the text in quotes if the ":" belongs to it, or check the indentation</source>
   <translation>il n'y a pas de place pour un ":" ici. Mettez le texte entre guillemets si le ":" en fait partie, ou vérifiez le retrait</translation>
  </message>
  <message>
   <source>found {found}, expected a value. Put the text in quotes</source>
   <translation>trouvé : {found} ; attendu : une valeur. Mettez le texte entre guillemets</translation>
  </message>
  <message>
   <source>the end of the line</source>
   <translation>la fin de la ligne</translation>
  </message>
  <message>
   <source>this is not valid YAML ({reason})</source>
   <translation>ceci n'est pas du YAML valide ({reason})</translation>
  </message>
  <message>
   <source>a tab is used for indentation. Use spaces</source>
   <translation>une tabulation sert de retrait. Prenez des espaces</translation>
  </message>
  <message>
   <source>found {found}, expected a ":" after it</source>
   <translation>trouvé : {found} ; attendu : un ":" à la suite</translation>
  </message>
  <message>
   <source>found {found}, expected "," or "{end}" to end the "{begin}" of line {line}</source>
   <translation>trouvé : {found} ; attendu : "," ou "{end}" pour finir le "{begin}" de la ligne {line}</translation>
  </message>
  <message>
   <source>directives ("%") are not used here. Remove this line</source>
   <translation>les directives ("%") ne servent pas ici. Retirez cette ligne</translation>
  </message>
  <message>
   <source>found the end of the file, a "[" or "{" is not closed</source>
   <translation>la fin du fichier est là, un "[" ou "{" n'est pas fermé</translation>
  </message>
  <message>
   <source>Use spaces</source>
   <translation>Mettre des espaces</translation>
  </message>
  <message>
   <source>Add the space</source>
   <translation>Ajouter l'espace</translation>
  </message>
  <message>
   <source>Close the quotes</source>
   <translation>Fermer les guillemets</translation>
  </message>
  <message>
   <source>Put it in quotes</source>
   <translation>Mettre entre guillemets</translation>
  </message>
  <message>
   <source>{exercise}: left side only.</source>
   <translation>{exercise} : côté gauche seulement.</translation>
  </message>
  <message>
   <source>{exercise}: right side only.</source>
   <translation>{exercise} : côté droit seulement.</translation>
  </message>
  <message>
   <source>{why}: {exercises} instead; {others} left out.</source>
   <translation>{why} : {exercises} à la place ; sans {others}.</translation>
  </message>
  <message>
   <source>{why}: a gentler routine in place of {routine}.</source>
   <translation>{why} : une routine plus douce à la place de « {routine} ».</translation>
  </message>
  <message>
   <source>{reason} and {other}</source>
   <translation>{reason} et {other}</translation>
  </message>
  <message>
   <source>{why}: {exercises} instead.</source>
   <translation>{why} : {exercises} à la place.</translation>
  </message>
  <message>
   <source>{why}: {exercises} left out.</source>
   <translation>{why} : sans {exercises}.</translation>
  </message>
  <message>
   <source>As you chose</source>
   <translation>Selon votre choix</translation>
  </message>
  <message>
   <source>{why}: breathing in place of {routine}. Please ask a professional what else is good for you.</source>
   <translation>{why} : respirer, à la place de « {routine} ». Demandez à un professionnel ce qui vous convient d'autre.</translation>
  </message>
  <message>
   <source>In place of {routine}.</source>
   <translation>À la place de « {routine} ».</translation>
  </message>
  <message>
   <source>Nerve sliders are off</source>
   <translation>Glissements nerveux désactivés</translation>
  </message>
  <message>
   <source>Breathing in any comfortable position</source>
   <translation>Respirer dans toute position confortable</translation>
  </message>
  <message>
   <source>Breathing</source>
   <translation>Respirer</translation>
  </message>
  <message>
   <source>A few quiet breaths.</source>
   <translation>Quelques respirations calmes.</translation>
  </message>
  <message>
   <source>Sit, stand or lie in any way that is comfortable.</source>
   <translation>Asseyez-vous, restez debout ou allongez-vous comme cela vous convient.</translation>
  </message>
  <message>
   <source>Any way that is comfortable</source>
   <translation>Comme cela vous convient</translation>
  </message>
  <message>
   <source>Without {thing}</source>
   <translation>Sans {thing}</translation>
  </message>
  <message>
   <source>Let your breath come and go.</source>
   <translation>Laissez le souffle aller et venir.</translation>
  </message>
  <message numerus="yes">
   <source>{count} this week</source>
   <translation>
    <numerusform>{count} cette semaine</numerusform>
    <numerusform>{count} cette semaine</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {planned} this week</source>
   <translation>{done} sur {planned} cette semaine</translation>
  </message>
  <message numerus="yes">
   <source>{count} minutes</source>
   <translation>
    <numerusform>{count} minute</numerusform>
    <numerusform>{count} minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>Tomorrow: {routine}, {minutes}.</source>
   <translation>Demain : {routine}, {minutes}.</translation>
  </message>
  <message>
   <source>Have {things} ready.</source>
   <translation>Préparez {things}.</translation>
  </message>
  <message>
   <source>Tomorrow: day {day}, {minutes}.</source>
   <translation>Demain : jour {day}, {minutes}.</translation>
  </message>
  <message>
   <source>Tomorrow: {routine}.</source>
   <translation>Demain : {routine}.</translation>
  </message>
  <message>
   <source>Half-way.</source>
   <translation>À mi-chemin.</translation>
  </message>
  <message>
   <source>Last five.</source>
   <translation>Plus que cinq.</translation>
  </message>
  <message>
   <source>Last one.</source>
   <translation>La dernière.</translation>
  </message>
  <message>
   <source>Breathe in.</source>
   <translation>Inspirez.</translation>
  </message>
  <message>
   <source>And out.</source>
   <translation>Et expirez.</translation>
  </message>
  <message>
   <source>Done.</source>
   <translation>Terminé.</translation>
  </message>
  <message>
   <source>Press Space when you are ready.</source>
   <translation>Appuyez sur Espace quand vous serez en place.</translation>
  </message>
  <message>
   <source>Other side: left.</source>
   <translation>L'autre côté, à gauche.</translation>
  </message>
  <message>
   <source>Other side: right.</source>
   <translation>L'autre côté, à droite.</translation>
  </message>
  <message>
   <source>Left side.</source>
   <translation>Côté gauche.</translation>
  </message>
  <message>
   <source>Right side.</source>
   <translation>Côté droit.</translation>
  </message>
  <message>
   <source>Left side first.</source>
   <translation>Côté gauche d'abord.</translation>
  </message>
  <message>
   <source>Right side first.</source>
   <translation>Côté droit d'abord.</translation>
  </message>
  <message>
   <source>Alternating, left first.</source>
   <translation>En alternance, gauche d'abord.</translation>
  </message>
  <message>
   <source>Alternating, right first.</source>
   <translation>En alternance, droite d'abord.</translation>
  </message>
  <message>
   <source>Left.</source>
   <translation>Gauche.</translation>
  </message>
  <message>
   <source>Right.</source>
   <translation>Droite.</translation>
  </message>
  <message>
   <source>{minutes} {seconds}</source>
   <translation>{minutes} {seconds}</translation>
  </message>
  <message numerus="yes">
   <source>{count} minutes</source>
   <comment>said by a voice</comment>
   <translation>
    <numerusform>{count} minute</numerusform>
    <numerusform>{count} minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} seconds</source>
   <comment>said by a voice</comment>
   <translation>
    <numerusform>{count} seconde</numerusform>
    <numerusform>{count} secondes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} repetitions.</source>
   <translation>
    <numerusform>{count} répétition.</numerusform>
    <numerusform>{count} répétitions.</numerusform>
   </translation>
  </message>
  <message>
   <source>{number}.</source>
   <comment>counted by a voice</comment>
   <translation>{number}.</translation>
  </message>
  <message>
   <source>1 minute</source>
   <comment>said by a voice: a number in words</comment>
   <translation>une minute</translation>
  </message>
  <message>
   <source>1 second</source>
   <comment>said by a voice: a number in words</comment>
   <translation>une seconde</translation>
  </message>
  <message>
   <source>Rest, {time}.</source>
   <translation>Repos, {time}.</translation>
  </message>
  <message>
   <source>Set {number} of {sets}.</source>
   <translation>Série {number} sur {sets}.</translation>
  </message>
  <message>
   <source>First: {exercise}.</source>
   <translation>D'abord : {exercise}.</translation>
  </message>
  <message>
   <source>Next: {exercise}.</source>
   <translation>Ensuite : {exercise}.</translation>
  </message>
  <message>
   <source>Get ready.</source>
   <translation>Préparez-vous.</translation>
  </message>
  <message>
   <source>1 repetition.</source>
   <comment>said by a voice: a number in words</comment>
   <translation>une répétition.</translation>
  </message>
  <message>
   <source>Begin. {time}.</source>
   <translation>Commencez, {time}.</translation>
  </message>
  <message>
   <source>Hold. {time}.</source>
   <translation>Tenez {time}.</translation>
  </message>
  <message>
   <source>A nerve glides, it is never held: repetitions only.</source>
   <translation>Un nerf glisse, on ne le tient jamais : répétitions seulement.</translation>
  </message>
  <message>
   <source>Stretches that lengthen are usually held for 30 to 60 seconds.</source>
   <translation>Les étirements qui allongent se tiennent d'habitude 30 à 60 secondes.</translation>
  </message>
  <message>
   <source>Stretches that lengthen are usually held for 30 to 60 seconds. Before a run, stay below 60.</source>
   <translation>Les étirements qui allongent se tiennent d'habitude 30 à 60 secondes. Avant de courir, restez en dessous de 60.</translation>
  </message>
  <message>
   <source>Two or three sets are usual.</source>
   <translation>Deux ou trois séries, c'est l'usage.</translation>
  </message>
  <message>
   <source>Begin with three slow breaths.</source>
   <translation>Commencez par trois respirations lentes.</translation>
  </message>
  <message>
   <source>A gentler routine</source>
   <translation>Une routine plus douce</translation>
  </message>
  <message>
   <source>{angle}° below level</source>
   <translation>{angle}° sous l'horizontale</translation>
  </message>
  <message>
   <source>feet land quiet</source>
   <translation>les pieds se posent sans bruit</translation>
  </message>
  <message>
   <source>feet land loud</source>
   <translation>les pieds se posent avec bruit</translation>
  </message>
  <message>
   <source>outer edge first</source>
   <comment>how feet land</comment>
   <translation>bord externe d'abord</translation>
  </message>
  <message>
   <source>flat</source>
   <comment>how feet land</comment>
   <translation>à plat</translation>
  </message>
  <message>
   <source>feet land outer edge first</source>
   <translation>les pieds se posent bord externe d'abord</translation>
  </message>
  <message>
   <source>feet land flat</source>
   <translation>les pieds se posent à plat</translation>
  </message>
  <message>
   <source>level</source>
   <comment>angle of a thigh</comment>
   <translation>à l'horizontale</translation>
  </message>
  <message>
   <source>{angle}° above level</source>
   <translation>{angle}° au-dessus de l'horizontale</translation>
  </message>
  <message>
   <source>“{note}”</source>
   <translation>« {note} »</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>Player always dark</source>
   <translation>Lecteur toujours sombre</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Contraste élevé</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>Réduire les mouvements</translation>
  </message>
  <message>
   <source>Start in full screen</source>
   <translation>Commencer en plein écran</translation>
  </message>
  <message>
   <source>Large timer</source>
   <translation>Grand minuteur</translation>
  </message>
  <message>
   <source>Always show controls</source>
   <translation>Toujours montrer les commandes</translation>
  </message>
  <message>
   <source>Single keys</source>
   <translation>Touches simples</translation>
  </message>
  <message>
   <source>Keep the screen on</source>
   <translation>Garder l'écran allumé</translation>
  </message>
  <message>
   <source>Small mini timer</source>
   <translation>Mini-minuteur réduit</translation>
  </message>
  <message>
   <source>Start when I say</source>
   <translation>Commencer quand je le dis</translation>
  </message>
  <message>
   <source>Breath pacer</source>
   <translation>Guide du souffle</translation>
  </message>
  <message>
   <source>Pace of the breath</source>
   <translation>Rythme du souffle</translation>
  </message>
  <message>
   <source>Muscle view</source>
   <translation>Vue des muscles</translation>
  </message>
  <message>
   <source>Mute all sound</source>
   <translation>Couper tous les sons</translation>
  </message>
  <message>
   <source>Spoken cues</source>
   <translation>Consignes parlées</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Voix</translation>
  </message>
  <message>
   <source>Language of the voice</source>
   <translation>Langue de la voix</translation>
  </message>
  <message>
   <source>Pace of the voice</source>
   <translation>Rythme de la voix</translation>
  </message>
  <message>
   <source>Voice volume</source>
   <translation>Volume de la voix</translation>
  </message>
  <message>
   <source>Chimes</source>
   <translation>Carillons</translation>
  </message>
  <message>
   <source>Chime volume</source>
   <translation>Volume des carillons</translation>
  </message>
  <message>
   <source>Cues left out</source>
   <translation>Consignes omises</translation>
  </message>
  <message>
   <source>With a screen reader</source>
   <translation>Avec un lecteur d'écran</translation>
  </message>
  <message>
   <source>First side</source>
   <translation>Premier côté</translation>
  </message>
  <message>
   <source>Time between exercises</source>
   <translation>Temps entre les exercices</translation>
  </message>
  <message>
   <source>A new day starts at</source>
   <translation>Un nouveau jour commence à</translation>
  </message>
  <message>
   <source>Props that are not there</source>
   <translation>Accessoires qui manquent</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>Rappel</translation>
  </message>
  <message>
   <source>Offer a desk break</source>
   <translation>Proposer une pause bureau</translation>
  </message>
  <message>
   <source>Longest sitting on Today</source>
   <translation>Plus long temps assis sur Aujourd'hui</translation>
  </message>
  <message>
   <source>as the system</source>
   <comment>choice in settings</comment>
   <translation>comme le système</translation>
  </message>
  <message>
   <source>system</source>
   <comment>choice in settings</comment>
   <translation>système</translation>
  </message>
  <message>
   <source>light</source>
   <comment>choice in settings</comment>
   <translation>clair</translation>
  </message>
  <message>
   <source>dark</source>
   <comment>choice in settings</comment>
   <translation>sombre</translation>
  </message>
  <message>
   <source>ask</source>
   <comment>choice in settings</comment>
   <translation>demander</translation>
  </message>
  <message>
   <source>voice</source>
   <comment>choice in settings</comment>
   <translation>voix</translation>
  </message>
  <message>
   <source>reader</source>
   <comment>choice in settings</comment>
   <translation>lecteur d'écran</translation>
  </message>
  <message>
   <source>soft bowl</source>
   <comment>choice in settings</comment>
   <translation>bol doux</translation>
  </message>
  <message>
   <source>wood</source>
   <comment>choice in settings</comment>
   <translation>bois</translation>
  </message>
  <message>
   <source>glass</source>
   <comment>choice in settings</comment>
   <translation>verre</translation>
  </message>
  <message>
   <source>the system's own</source>
   <comment>choice in settings</comment>
   <translation>celle du système</translation>
  </message>
  <message>
   <source>none</source>
   <comment>choice in settings</comment>
   <translation>aucun</translation>
  </message>
  <message>
   <source>next</source>
   <comment>choice in settings</comment>
   <translation>suite</translation>
  </message>
  <message>
   <source>ready</source>
   <comment>choice in settings</comment>
   <translation>mise en place</translation>
  </message>
  <message>
   <source>ticks</source>
   <comment>choice in settings</comment>
   <translation>tics</translation>
  </message>
  <message>
   <source>start</source>
   <comment>choice in settings</comment>
   <translation>début</translation>
  </message>
  <message>
   <source>advice</source>
   <comment>choice in settings</comment>
   <translation>conseils</translation>
  </message>
  <message>
   <source>movement</source>
   <comment>choice in settings</comment>
   <translation>mouvement</translation>
  </message>
  <message>
   <source>breath</source>
   <comment>choice in settings</comment>
   <translation>souffle</translation>
  </message>
  <message>
   <source>half-way</source>
   <comment>choice in settings</comment>
   <translation>mi-chemin</translation>
  </message>
  <message>
   <source>last</source>
   <comment>choice in settings</comment>
   <translation>dernières secondes</translation>
  </message>
  <message>
   <source>end</source>
   <comment>choice in settings</comment>
   <translation>fin</translation>
  </message>
  <message>
   <source>side</source>
   <comment>choice in settings</comment>
   <translation>côté</translation>
  </message>
  <message>
   <source>wait</source>
   <comment>choice in settings</comment>
   <translation>attente</translation>
  </message>
  <message numerus="yes">
   <source>after {count} minutes</source>
   <translation>
    <numerusform>après {count} minute</numerusform>
    <numerusform>après {count} minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>in {inhale}, out {exhale}</source>
   <comment>choice in settings</comment>
   <translation>inspirer {inhale}, expirer {exhale}</translation>
  </message>
  <message>
   <source>off</source>
   <comment>choice in settings</comment>
   <translation>désactivé</translation>
  </message>
  <message>
   <source>{setting}: {value}, now {own}</source>
   <translation>{setting} : {value}, au lieu de {own}</translation>
  </message>
  <message>
   <source>on</source>
   <comment>choice in settings</comment>
   <translation>activé</translation>
  </message>
  <message>
   <source>Longest sitting today: {time}.</source>
   <translation>Plus long temps assis aujourd'hui : {time}.</translation>
  </message>
  <message>
   <source>{new} in place of {old}.</source>
   <translation>{new} à la place de « {old} ».</translation>
  </message>
  <message>
   <source>Harder</source>
   <translation>Plus difficile</translation>
  </message>
  <message>
   <source>Easier</source>
   <translation>Plus facile</translation>
  </message>
  <message>
   <source>Out</source>
   <comment>half of a movement</comment>
   <translation>Aller</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>half of a movement</comment>
   <translation>Retour</translation>
  </message>
  <message numerus="yes">
   <source>The trend starts with {enough} check-ins. {count} so far.</source>
   <translation>
    <numerusform>La tendance commence à {enough} ressentis. {count} pour l'instant.</numerusform>
    <numerusform>La tendance commence à {enough} ressentis. {count} pour l'instant.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>After rose from {first} to {last} in {count} days.</source>
   <translation>
    <numerusform>Après : en hausse, de {first} à {last} en {count} jour.</numerusform>
    <numerusform>Après : en hausse, de {first} à {last} en {count} jours.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Before rose from {first} to {last} in {count} days.</source>
   <translation>
    <numerusform>Avant : en hausse, de {first} à {last} en {count} jour.</numerusform>
    <numerusform>Avant : en hausse, de {first} à {last} en {count} jours.</numerusform>
   </translation>
  </message>
  <message>
   <source>The trend starts with {enough} check-ins.</source>
   <translation>La tendance commence à {enough} ressentis.</translation>
  </message>
  <message numerus="yes">
   <source>After is {last}, as {count} days ago.</source>
   <translation>
    <numerusform>Après : {last}, comme il y a {count} jour.</numerusform>
    <numerusform>Après : {last}, comme il y a {count} jours.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>After fell from {first} to {last} in {count} days.</source>
   <translation>
    <numerusform>Après : en baisse, de {first} à {last} en {count} jour.</numerusform>
    <numerusform>Après : en baisse, de {first} à {last} en {count} jours.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Before is {last}, as {count} days ago.</source>
   <translation>
    <numerusform>Avant : {last}, comme il y a {count} jour.</numerusform>
    <numerusform>Avant : {last}, comme il y a {count} jours.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Before fell from {first} to {last} in {count} days.</source>
   <translation>
    <numerusform>Avant : en baisse, de {first} à {last} en {count} jour.</numerusform>
    <numerusform>Avant : en baisse, de {first} à {last} en {count} jours.</numerusform>
   </translation>
  </message>
  <message>
   <source>On your back</source>
   <translation>Sur le dos</translation>
  </message>
  <message>
   <source>Face down</source>
   <translation>Sur le ventre</translation>
  </message>
  <message>
   <source>On your side</source>
   <translation>Sur le côté</translation>
  </message>
  <message>
   <source>On hands and knees</source>
   <translation>À quatre pattes</translation>
  </message>
  <message>
   <source>Kneeling</source>
   <translation>À genoux</translation>
  </message>
  <message>
   <source>Half-kneeling</source>
   <translation>Chevalier servant</translation>
  </message>
  <message>
   <source>Sitting</source>
   <translation>Assise</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>Debout</translation>
  </message>
  <message>
   <source>a low block</source>
   <comment>have it ready</comment>
   <translation>une brique basse</translation>
  </message>
  <message>
   <source>a firm chair</source>
   <comment>have it ready</comment>
   <translation>une chaise stable</translation>
  </message>
  <message>
   <source>a sofa</source>
   <comment>have it ready</comment>
   <translation>un canapé</translation>
  </message>
  <message>
   <source>a clear wall</source>
   <comment>have it ready</comment>
   <translation>un mur dégagé</translation>
  </message>
  <message>
   <source>a firm bed</source>
   <comment>have it ready</comment>
   <translation>un lit ferme</translation>
  </message>
  <message>
   <source>a step with a rail</source>
   <comment>have it ready</comment>
   <translation>une marche avec une rampe</translation>
  </message>
  <message>
   <source>a strap</source>
   <comment>have it ready</comment>
   <translation>une sangle</translation>
  </message>
  <message>
   <source>a cushion</source>
   <comment>have it ready</comment>
   <translation>un coussin</translation>
  </message>
  <message>
   <source>a pillow</source>
   <comment>have it ready</comment>
   <translation>un oreiller</translation>
  </message>
  <message>
   <source>a towel</source>
   <comment>have it ready</comment>
   <translation>une serviette</translation>
  </message>
  <message>
   <source>a low block</source>
   <comment>without it</comment>
   <translation>brique basse</translation>
  </message>
  <message>
   <source>a firm chair</source>
   <comment>without it</comment>
   <translation>chaise stable</translation>
  </message>
  <message>
   <source>a sofa</source>
   <comment>without it</comment>
   <translation>canapé</translation>
  </message>
  <message>
   <source>a clear wall</source>
   <comment>without it</comment>
   <translation>mur dégagé</translation>
  </message>
  <message>
   <source>a firm bed</source>
   <comment>without it</comment>
   <translation>lit ferme</translation>
  </message>
  <message>
   <source>a step</source>
   <comment>without it</comment>
   <translation>marche</translation>
  </message>
  <message>
   <source>a strap</source>
   <comment>without it</comment>
   <translation>sangle</translation>
  </message>
  <message>
   <source>a cushion</source>
   <comment>without it</comment>
   <translation>coussin</translation>
  </message>
  <message>
   <source>a pillow</source>
   <comment>without it</comment>
   <translation>oreiller</translation>
  </message>
  <message>
   <source>a towel</source>
   <comment>without it</comment>
   <translation>serviette</translation>
  </message>
  <message>
   <source>agrees with anatomy</source>
   <translation>conforme à l'anatomie</translation>
  </message>
  <message>
   <source>partly right</source>
   <translation>en partie juste</translation>
  </message>
  <message>
   <source>not supported by what we found</source>
   <translation>sans appui dans ce que nous avons trouvé</translation>
  </message>
  <message>
   <source>a clinician's view</source>
   <translation>avis d'un soignant</translation>
  </message>
  <message>
   <source>{first} and {last}</source>
   <translation>{first} et {last}</translation>
  </message>
  <message numerus="yes">
   <source>{row}, {count} bridged</source>
   <translation>
    <numerusform>{row}, {count} jour enjambé</numerusform>
    <numerusform>{row}, {count} jours enjambés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Longest {count} days</source>
   <translation>
    <numerusform>Record : {count} jour</numerusform>
    <numerusform>Record : {count} jours</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} s</source>
   <comment>seconds</comment>
   <translation>{count} s</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{count} h</source>
   <comment>hours</comment>
   <translation>{count} h</translation>
  </message>
  <message>
   <source>{count} cm</source>
   <comment>centimetres</comment>
   <translation>{count} cm</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>What you did is kept: {time}.</source>
   <translation>Ce que vous avez fait est gardé : {time}.</translation>
  </message>
  <message>
   <source>Release</source>
   <comment>kind of exercise</comment>
   <translation>Relâcher</translation>
  </message>
  <message>
   <source>release</source>
   <comment>kind of exercise</comment>
   <translation>relâcher</translation>
  </message>
  <message>
   <source>Lengthen</source>
   <comment>kind of exercise</comment>
   <translation>Allonger</translation>
  </message>
  <message>
   <source>lengthen</source>
   <comment>kind of exercise</comment>
   <translation>allonger</translation>
  </message>
  <message>
   <source>Integrate</source>
   <comment>kind of exercise</comment>
   <translation>Intégrer</translation>
  </message>
  <message>
   <source>integrate</source>
   <comment>kind of exercise</comment>
   <translation>intégrer</translation>
  </message>
  <message>
   <source>Left</source>
   <comment>side of the body</comment>
   <translation>Gauche</translation>
  </message>
  <message>
   <source>left</source>
   <comment>side of the body</comment>
   <translation>gauche</translation>
  </message>
  <message>
   <source>Right</source>
   <comment>side of the body</comment>
   <translation>Droite</translation>
  </message>
  <message>
   <source>right</source>
   <comment>side of the body</comment>
   <translation>droite</translation>
  </message>
  <message>
   <source>Mat</source>
   <comment>prop</comment>
   <translation>Tapis</translation>
  </message>
  <message>
   <source>mat</source>
   <comment>prop</comment>
   <translation>tapis</translation>
  </message>
  <message>
   <source>Block</source>
   <comment>prop</comment>
   <translation>Brique</translation>
  </message>
  <message>
   <source>block</source>
   <comment>prop</comment>
   <translation>brique</translation>
  </message>
  <message>
   <source>Chair</source>
   <comment>prop</comment>
   <translation>Chaise</translation>
  </message>
  <message>
   <source>chair</source>
   <comment>prop</comment>
   <translation>chaise</translation>
  </message>
  <message>
   <source>Sofa</source>
   <comment>prop</comment>
   <translation>Canapé</translation>
  </message>
  <message>
   <source>sofa</source>
   <comment>prop</comment>
   <translation>canapé</translation>
  </message>
  <message>
   <source>Wall</source>
   <comment>prop</comment>
   <translation>Mur</translation>
  </message>
  <message>
   <source>wall</source>
   <comment>prop</comment>
   <translation>mur</translation>
  </message>
  <message>
   <source>Bed</source>
   <comment>prop</comment>
   <translation>Lit</translation>
  </message>
  <message>
   <source>bed</source>
   <comment>prop</comment>
   <translation>lit</translation>
  </message>
  <message>
   <source>Step</source>
   <comment>prop</comment>
   <translation>Marche</translation>
  </message>
  <message>
   <source>step</source>
   <comment>prop</comment>
   <translation>marche</translation>
  </message>
  <message>
   <source>Strap</source>
   <comment>prop</comment>
   <translation>Sangle</translation>
  </message>
  <message>
   <source>strap</source>
   <comment>prop</comment>
   <translation>sangle</translation>
  </message>
  <message>
   <source>Cushion</source>
   <comment>prop</comment>
   <translation>Coussin</translation>
  </message>
  <message>
   <source>cushion</source>
   <comment>prop</comment>
   <translation>coussin</translation>
  </message>
  <message>
   <source>Pillow</source>
   <comment>prop</comment>
   <translation>Oreiller</translation>
  </message>
  <message>
   <source>pillow</source>
   <comment>prop</comment>
   <translation>oreiller</translation>
  </message>
  <message>
   <source>Towel</source>
   <comment>prop</comment>
   <translation>Serviette</translation>
  </message>
  <message>
   <source>towel</source>
   <comment>prop</comment>
   <translation>serviette</translation>
  </message>
  <message>
   <source>{first}, {next}</source>
   <translation>{first}, {next}</translation>
  </message>
  <message>
   <source>{first} or {next}</source>
   <translation>{first} ou {next}</translation>
  </message>
  <message>
   <source>A new row starts today</source>
   <translation>Une nouvelle série commence aujourd'hui</translation>
  </message>
  <message numerus="yes">
   <source>{count} days in a row</source>
   <translation>
    <numerusform>{count} jour d'affilée</numerusform>
    <numerusform>{count} jours d'affilée</numerusform>
   </translation>
  </message>
  <message>
   <source>.</source>
   <comment>decimal sign</comment>
   <translation>,</translation>
  </message>
  <message>
   <source>Nothing has been held so far.</source>
   <translation>Rien n'a encore été tenu.</translation>
  </message>
  <message numerus="yes">
   <source>{dose}, {count} sets</source>
   <translation>
    <numerusform>{dose}, {count} série</numerusform>
    <numerusform>{dose}, {count} séries</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} breaths</source>
   <translation>
    <numerusform>{count} respiration</numerusform>
    <numerusform>{count} respirations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} reps</source>
   <translation>
    <numerusform>{count} fois</numerusform>
    <numerusform>{count} fois</numerusform>
   </translation>
  </message>
  <message>
   <source>{dose}, left side</source>
   <translation>{dose}, côté gauche</translation>
  </message>
  <message>
   <source>{dose}, right side</source>
   <translation>{dose}, côté droit</translation>
  </message>
  <message>
   <source>{dose} each side</source>
   <translation>{dose} par côté</translation>
  </message>
  <message>
   <source>{dose}, alternating</source>
   <translation>{dose}, en alternance</translation>
  </message>
  <message>
   <source>{path} is written.</source>
   <translation>{path} est écrit.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Rien n'a été changé.</translation>
  </message>
  <message>
   <source>Imported.</source>
   <translation>Importé.</translation>
  </message>
  <message>
   <source>Psoas and iliacus are coloured by path length in a model, not by muscle tension.</source>
   <translation>Le psoas et l'iliaque sont colorés selon la longueur de leur trajet dans un modèle, pas selon la tension du muscle.</translation>
  </message>
  <message>
   <source>found the kind {kind}, expected an exercise</source>
   <translation>trouvé : le type {kind} ; attendu : un exercice</translation>
  </message>
  <message>
   <source>Standing</source>
   <comment>a figure that stands upright</comment>
   <translation>Debout</translation>
  </message>
  <message>
   <source>{path} is there already and stays as it is. Choose another name, or --out FILE.</source>
   <translation>{path} existe déjà et reste tel quel. Choisissez un autre nom, ou --out FILE.</translation>
  </message>
  <message>
   <source>{path} is written. Change it in any editor, then '{command}'.</source>
   <translation>{path} est écrit. Modifiez-le dans n'importe quel éditeur, puis '{command}'.</translation>
  </message>
  <message>
   <source>{path} is written. It can be opened wherever Routine is.</source>
   <translation>{path} est écrit. Il s'ouvre partout où Routine est installé.</translation>
  </message>
  <message>
   <source>No problems.</source>
   <translation>Aucun problème.</translation>
  </message>
  <message>
   <source>No file can be called {name} on Windows, which keeps that name for itself. Choose another name.</source>
   <translation>Aucun fichier ne peut s'appeler {name} sous Windows, qui se réserve ce nom. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>No joint is called '{channel}'.</source>
   <translation>Aucune articulation ne s'appelle '{channel}'.</translation>
  </message>
  <message>
   <source>The option --size needs a width and a height from {least} to {most} pixels, such as 700x500, here '{text}'.</source>
   <translation>L'option --size demande une largeur et une hauteur de {least} à {most} pixels, comme 700x500 ; ici '{text}'.</translation>
  </message>
  <message>
   <source>The option --out needs a .png, .svg or .pdf file, here '{text}'.</source>
   <translation>L'option --out demande un fichier .png, .svg ou .pdf ; ici '{text}'.</translation>
  </message>
  <message>
   <source>The option --set needs a joint and degrees, such as hip_right.flexion=30, here '{text}'.</source>
   <translation>L'option --set demande une articulation et des degrés, comme hip_right.flexion=30 ; ici '{text}'.</translation>
  </message>
  <message>
   <source>Say whose figure: 'routine-app figure half-kneeling --out figure.png'.</source>
   <translation>Dites la figure de quoi : 'routine-app figure half-kneeling --out figure.png'.</translation>
  </message>
  <message>
   <source>Say where the picture goes with --out figure.png, or give --json.</source>
   <translation>Dites où va l'image avec --out figure.png, ou donnez --json.</translation>
  </message>
  <message>
   <source>Say its name: 'routine-app new easy-evening'.</source>
   <translation>Dites son nom : 'routine-app new easy-evening'.</translation>
  </message>
  <message>
   <source>Say which routine: 'routine-app share first-length --out first-length.yaml'.</source>
   <translation>Dites quelle routine : 'routine-app share first-length --out first-length.yaml'.</translation>
  </message>
  <message>
   <source>Say which routine: 'routine-app handout first-length --out first-length.pdf'.</source>
   <translation>Dites quelle routine : 'routine-app handout first-length --out first-length.pdf'.</translation>
  </message>
  <message>
   <source>The option --out needs a {suffix} file, here '{text}'.</source>
   <translation>L'option --out demande un fichier {suffix} ; ici '{text}'.</translation>
  </message>
  <message>
   <source>Say which files to check: 'routine-app check my-routine.yaml'.</source>
   <translation>Dites quels fichiers vérifier : 'routine-app check my-routine.yaml'.</translation>
  </message>
  <message>
   <source>Say where it goes with --out, such as --out routine{suffix}.</source>
   <translation>Dites où cela va avec --out, par exemple --out routine{suffix}.</translation>
  </message>
  <message>
   <source>--json goes with 'history' and 'figure' only; 'check' has --format json.</source>
   <translation>--json ne va qu'avec 'history' et 'figure' ; 'check' a --format json.</translation>
  </message>
  <message>
   <source>Routine: guided routines for the psoas and the hips.</source>
   <translation>Routine : des routines guidées pour le psoas et les hanches.</translation>
  </message>
  <message>
   <source>Mobility and comfort practice. Not medical advice.</source>
   <translation>Pratique de mobilité et de confort. Pas un avis médical.</translation>
  </message>
  <message>
   <source>open on today</source>
   <translation>ouvrir sur aujourd'hui</translation>
  </message>
  <message>
   <source>start today's routine</source>
   <translation>commencer la routine du jour</translation>
  </message>
  <message>
   <source>start its short option</source>
   <translation>commencer son option courte</translation>
  </message>
  <message>
   <source>show the streak and what was done</source>
   <translation>montrer les jours d'affilée et ce qui a été fait</translation>
  </message>
  <message>
   <source>play a routine, by its name or from a file</source>
   <translation>lancer une routine, par son nom ou depuis un fichier</translation>
  </message>
  <message>
   <source>look at files of routines, and add them to your own</source>
   <translation>regarder des fichiers de routines, et les ajouter aux vôtres</translation>
  </message>
  <message>
   <source>change a routine or an exercise, by its name or from a file</source>
   <translation>modifier une routine ou un exercice, par son nom ou depuis un fichier</translation>
  </message>
  <message>
   <source>list the problems of routine files</source>
   <translation>lister les problèmes de fichiers de routines</translation>
  </message>
  <message>
   <source>write a routine to begin with, NAME.yaml, in this folder; its comments say what each line means</source>
   <translation>écrire une routine pour commencer, NAME.yaml, dans ce dossier ; ses commentaires expliquent chaque ligne</translation>
  </message>
  <message>
   <source>write a routine as one file to hand over, with the exercises that are your own in it</source>
   <translation>écrire une routine en un seul fichier à transmettre, avec vos propres exercices dedans</translation>
  </message>
  <message>
   <source>write a routine as pages to print, with pictures and 21 days to tick</source>
   <translation>écrire une routine en pages à imprimer, avec images et 21 jours à cocher</translation>
  </message>
  <message>
   <source>say where the JSON Schema of these files lies, with which editors complete and check them</source>
   <translation>dire où se trouve le schéma JSON de ces fichiers, avec lequel les éditeurs les complètent et les vérifient</translation>
  </message>
  <message>
   <source>write down all that is said and sounded, with times</source>
   <translation>écrire tout ce qui est dit et sonné, avec le minutage</translation>
  </message>
  <message>
   <source>write the history to a .json (everything), .csv (sessions), .ics (days) or .pdf (a reset) file</source>
   <translation>écrire l'historique dans un fichier .json (tout), .csv (séances), .ics (jours) ou .pdf (un parcours)</translation>
  </message>
  <message>
   <source>take in such a .json or .csv file, or Checkmarks.csv of Loop Habit Tracker; what is here already stays</source>
   <translation>reprendre un tel fichier .json ou .csv, ou Checkmarks.csv de Loop Habit Tracker ; ce qui est déjà là reste</translation>
  </message>
  <message>
   <source>write your settings to a .json file; 'settings import' takes them from one</source>
   <translation>écrire vos réglages dans un fichier .json ; 'settings import' les en reprend</translation>
  </message>
  <message>
   <source>remind at this time, also when Routine is closed; 'reminder off' ends it, 'reminder status' says how things stand</source>
   <translation>rappeler à cette heure, même quand Routine est fermé ; 'reminder off' y met fin, 'reminder status' dit où l'on en est</translation>
  </message>
  <message>
   <source>what the computer calls then: remind, unless today is done or was spoken of</source>
   <translation>ce que l'ordinateur appelle alors : rappeler, sauf si aujourd'hui est fait ou si c'est déjà dit</translation>
  </message>
  <message>
   <source>draw an exercise, by its name or from a file; the name 'standing' is every joint at 0 degrees</source>
   <translation>dessiner un exercice, par son nom ou depuis un fichier ; le nom 'standing' met chaque articulation à 0 degré</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Options</translation>
  </message>
  <message>
   <source>Options of 'export', 'import' and 'settings'</source>
   <translation>Options de 'export', 'import' et 'settings'</translation>
  </message>
  <message>
   <source>Options of 'remind'</source>
   <translation>Options de 'remind'</translation>
  </message>
  <message>
   <source>Options of 'check'</source>
   <translation>Options de 'check'</translation>
  </message>
  <message>
   <source>Options of 'handout'</source>
   <translation>Options de 'handout'</translation>
  </message>
  <message>
   <source>Options of 'figure'</source>
   <translation>Options de 'figure'</translation>
  </message>
  <message>
   <source>play, or show the history, in this terminal without a window</source>
   <translation>lancer une routine, ou montrer l'historique, dans ce terminal sans fenêtre</translation>
  </message>
  <message>
   <source>the history, or the numbers of a figure, as JSON</source>
   <translation>l'historique, ou les nombres d'une figure, en JSON</translation>
  </message>
  <message>
   <source>keep everything in DIR</source>
   <translation>garder tout dans DIR</translation>
  </message>
  <message>
   <source>you have read the safety notes</source>
   <translation>vous avez lu la note de sécurité</translation>
  </message>
  <message>
   <source>the version</source>
   <translation>la version</translation>
  </message>
  <message>
   <source>this text</source>
   <translation>ce texte</translation>
  </message>
  <message>
   <source>your notes too, in a .pdf</source>
   <translation>vos notes aussi, dans un .pdf</translation>
  </message>
  <message>
   <source>your answers about health too, in a .json</source>
   <translation>vos réponses de santé aussi, dans un .json</translation>
  </message>
  <message>
   <source>the habit to take from Checkmarks.csv</source>
   <translation>l'habitude à prendre dans Checkmarks.csv</translation>
  </message>
  <message>
   <source>only say what an import would bring</source>
   <translation>dire seulement ce qu'un import apporterait</translation>
  </message>
  <message>
   <source>stay, and remind every day</source>
   <translation>rester, et rappeler chaque jour</translation>
  </message>
  <message>
   <source>text (preset) or json</source>
   <translation>text (par défaut) ou json</translation>
  </message>
  <message>
   <source>large print, for reading from the floor</source>
   <translation>grands caractères, pour lire depuis le sol</translation>
  </message>
  <message>
   <source>a4 or letter (preset: as in your country)</source>
   <translation>a4 ou letter (par défaut : selon votre pays)</translation>
  </message>
  <message>
   <source>where the picture goes: a .png, .svg or .pdf (with 'new' and 'share', where the routine goes: a .yaml; with 'handout' a .pdf; these three write over no file)</source>
   <translation>où va l'image : un .png, .svg ou .pdf (avec 'new' et 'share', où va la routine : un .yaml ; avec 'handout' un .pdf ; ces trois n'écrasent aucun fichier)</translation>
  </message>
  <message>
   <source>start, or hold (preset)</source>
   <translation>start, ou hold (par défaut)</translation>
  </message>
  <message>
   <source>left, or right (preset) works</source>
   <translation>left, ou right (par défaut) travaille</translation>
  </message>
  <message>
   <source>look into the body</source>
   <translation>regarder dans le corps</translation>
  </message>
  <message>
   <source>light (preset) or dark</source>
   <translation>light (par défaut) ou dark</translation>
  </message>
  <message>
   <source>in pixels, such as 700x500</source>
   <translation>en pixels, par exemple 700x500</translation>
  </message>
  <message>
   <source>another joint angle, such as hip_right.flexion=30; may be given several times</source>
   <translation>un autre angle d'articulation, par exemple hip_right.flexion=30 ; peut être donné plusieurs fois</translation>
  </message>
  <message>
   <source>Say what to do: 'routine-app reminder on 07:30', 'reminder off' or 'reminder status'.</source>
   <translation>Dites quoi faire : 'routine-app reminder on 07:30', 'reminder off' ou 'reminder status'.</translation>
  </message>
  <message>
   <source>A time is hours and minutes, such as 07:30, here '{text}'.</source>
   <translation>Une heure se compose d'heures et de minutes, comme 07:30 ; ici '{text}'.</translation>
  </message>
  <message>
   <source>Say which file: '{example}'.</source>
   <translation>Dites quel fichier : '{example}'.</translation>
  </message>
  <message>
   <source>Say what to do: 'routine-app settings export settings.json' or 'settings import settings.json'.</source>
   <translation>Dites quoi faire : 'routine-app settings export settings.json' ou 'settings import settings.json'.</translation>
  </message>
  <message>
   <source>The option {option} is {words}, here '{text}'.</source>
   <translation>L'option {option} est {words} ; ici '{text}'.</translation>
  </message>
  <message>
   <source>{option} goes with {commands} only.</source>
   <translation>{option} ne va qu'avec {commands}.</translation>
  </message>
  <message>
   <source>{option} does not go with '{verb}'.</source>
   <translation>{option} ne va pas avec '{verb}'.</translation>
  </message>
  <message>
   <source>'{verb}' takes no further words, here '{word}'.</source>
   <translation>'{verb}' ne prend pas d'autres mots ; ici '{word}'.</translation>
  </message>
  <message>
   <source>'{verb}' always prints text; leave out --text.</source>
   <translation>'{verb}' affiche toujours du texte ; retirez --text.</translation>
  </message>
  <message>
   <source>Did you mean '{word}'?</source>
   <translation>Vouliez-vous dire '{word}' ?</translation>
  </message>
  <message>
   <source>You are reminded once you have read the safety notes: open Routine.</source>
   <translation>Les rappels viendront une fois la note de sécurité lue : ouvrez Routine.</translation>
  </message>
  <message>
   <source>No reminder was shown: {reason}</source>
   <translation>Aucun rappel n'a été montré : {reason}</translation>
  </message>
  <message>
   <source>At no time, also when Routine is closed (by {way}).</source>
   <translation>À aucune heure, même quand Routine est fermé (par {way}).</translation>
  </message>
  <message>
   <source>At {time}, also when Routine is closed (by {way}).</source>
   <translation>À {time}, même quand Routine est fermé (par {way}).</translation>
  </message>
  <message>
   <source>The reminder is off.</source>
   <translation>Le rappel est désactivé.</translation>
  </message>
  <message>
   <source>At {time}, while Routine is open.</source>
   <translation>À {time}, tant que Routine est ouvert.</translation>
  </message>
  <message>
   <source>'routine-app reminder on {time}' reminds you when it is closed, too.</source>
   <translation>'routine-app reminder on {time}' vous le rappelle aussi quand il est fermé.</translation>
  </message>
  <message>
   <source>The folder '{name}' that comes with Routine is missing (looked in {looked}). Install Routine again.</source>
   <translation>Le dossier '{name}' livré avec Routine manque (cherché dans {looked}). Réinstallez Routine.</translation>
  </message>
  <message>
   <source>Done. These settings hold from now on.</source>
   <translation>Fait. Ces réglages valent désormais.</translation>
  </message>
  <message>
   <source>No sound device was found. Changes are shown on the screen instead.</source>
   <translation>Aucun périphérique audio n'a été trouvé. Les changements se montrent à l'écran à la place.</translation>
  </message>
  <message>
   <source>The sound system of this computer does not answer. Changes are shown on the screen instead.</source>
   <translation>Le système audio de cet ordinateur ne répond pas. Les changements se montrent à l'écran à la place.</translation>
  </message>
  <message>
   <source>The chimes cannot be played at the moment. Changes are shown on the screen instead.</source>
   <translation>Les carillons ne peuvent pas sonner pour l'instant. Les changements se montrent à l'écran à la place.</translation>
  </message>
  <message>
   <source>Chimes need QtMultimedia, and it cannot be loaded: {why}. Changes are shown on the screen instead.</source>
   <translation>Les carillons ont besoin de QtMultimedia, qui ne peut pas être chargé : {why}. Les changements se montrent à l'écran à la place.</translation>
  </message>
  <message>
   <source>The sounds of Routine cannot be read: {why}. Changes are shown on the screen instead.</source>
   <translation>Les sons de Routine ne peuvent pas être lus : {why}. Les changements se montrent à l'écran à la place.</translation>
  </message>
  <message>
   <source>{name} is not installed</source>
   <translation>{name} n'est pas installé</translation>
  </message>
  <message>
   <source>{name} could not be started</source>
   <translation>{name} n'a pas pu démarrer</translation>
  </message>
  <message>
   <source>{name} does not answer</source>
   <translation>{name} ne répond pas</translation>
  </message>
  <message>
   <source>{name} finds no sound device</source>
   <translation>{name} ne trouve pas de périphérique audio</translation>
  </message>
  <message>
   <source>{name} has no voice for {language}</source>
   <translation>{name} n'a pas de voix pour {language}</translation>
  </message>
  <message>
   <source>{name} does not take words</source>
   <translation>{name} ne prend pas les mots</translation>
  </message>
  <message>
   <source>{name} ended</source>
   <translation>{name} s'est arrêté</translation>
  </message>
  <message>
   <source>{name} ended in the middle of a word</source>
   <translation>{name} s'est arrêté au milieu d'un mot</translation>
  </message>
  <message>
   <source>{name} ended without a word</source>
   <translation>{name} s'est arrêté sans un mot</translation>
  </message>
  <message>
   <source>{name} does not come to an end</source>
   <translation>{name} n'en finit pas</translation>
  </message>
  <message>
   <source>The voice of this computer</source>
   <translation>La voix de cet ordinateur</translation>
  </message>
  <message>
   <source>No voice is installed on this computer. Installing speech-dispatcher or espeak-ng gives it one.</source>
   <translation>Aucune voix n'est installée sur cet ordinateur. Installer speech-dispatcher ou espeak-ng lui en donne une.</translation>
  </message>
  <message>
   <source>{why}, so {name} speaks instead.</source>
   <translation>{why}, c'est donc {name} qui parle.</translation>
  </message>
  <message>
   <source>A backup is being made, or your sync folder is being read. Try again in a moment: nothing was deleted.</source>
   <translation>Une sauvegarde est en cours, ou votre dossier de synchronisation est en train d'être lu. Réessayez dans un instant : rien n'a été supprimé.</translation>
  </message>
  <message>
   <source>unknown kind of entry: {kind}</source>
   <translation>type d'entrée inconnu : {kind}</translation>
  </message>
  <message>
   <source>entry {id} has no time zone</source>
   <translation>l'entrée {id} n'a pas de fuseau horaire</translation>
  </message>
  <message>
   <source>not an object</source>
   <translation>pas un objet</translation>
  </message>
  <message>
   <source>an entry needs an id, a kind, a moment and a device</source>
   <translation>une entrée demande un identifiant, un type, un moment et un appareil</translation>
  </message>
  <message>
   <source>entry {id} of kind {kind}: {problem}</source>
   <translation>entrée {id} du type {kind} : {problem}</translation>
  </message>
  <message>
   <source>entry with half a character in it: {problem}</source>
   <translation>entrée avec une moitié de caractère : {problem}</translation>
  </message>
  <message>
   <source>The history file in {folder} cannot be written</source>
   <translation>Le fichier d'historique dans {folder} ne peut pas être écrit</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>Le disque est plein</translation>
  </message>
  <message>
   <source>Another program is using the history file</source>
   <translation>Un autre programme utilise le fichier d'historique</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made</source>
   <translation>Le dossier {folder} ne peut pas être créé</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written to</source>
   <translation>Il n'est pas possible d'écrire dans le dossier {folder}</translation>
  </message>
  <message>
   <source>The history file in {folder} cannot be opened</source>
   <translation>Le fichier d'historique dans {folder} ne peut pas être ouvert</translation>
  </message>
  <message>
   <source>Your history was last opened by a newer version of Routine, and this one cannot read it. Install the newer version again; nothing was changed in {path}.</source>
   <translation>Votre historique a été ouvert en dernier par une version plus récente de Routine, et celle-ci ne peut pas le lire. Réinstallez la version plus récente ; rien n'a été changé dans {path}.</translation>
  </message>
  <message>
   <source>The folder {folder} is gone</source>
   <translation>Le dossier {folder} a disparu</translation>
  </message>
  <message>
   <source>Practised: {names}</source>
   <translation>Pratiqué : {names}</translation>
  </message>
  <message>
   <source>Practised</source>
   <translation>Pratiqué</translation>
  </message>
  <message>
   <source>found {found} values, expected {expected}</source>
   <translation>trouvé : {found} valeurs ; attendu : {expected}</translation>
  </message>
  <message>
   <source>a second row of the same session, and another content</source>
   <translation>une deuxième ligne de la même séance, avec un autre contenu</translation>
  </message>
  <message>
   <source>an id of up to {most} characters</source>
   <translation>un identifiant de {most} caractères au plus</translation>
  </message>
  <message>
   <source>a moment such as 2026-03-02T07:30:00+01:00</source>
   <translation>un moment comme 2026-03-02T07:30:00+01:00</translation>
  </message>
  <message>
   <source>seconds such as 780 or 45.5</source>
   <translation>des secondes comme 780 ou 45.5</translation>
  </message>
  <message>
   <source>{most} seconds at most</source>
   <translation>{most} secondes au plus</translation>
  </message>
  <message>
   <source>a whole number up to {most}, or nothing</source>
   <translation>un nombre entier jusqu'à {most}, ou rien</translation>
  </message>
  <message>
   <source>a number from 0 to 10 or nothing</source>
   <translation>un nombre de 0 à 10 ou rien</translation>
  </message>
  <message>
   <source>a day such as 2026-03-02</source>
   <translation>un jour comme 2026-03-02</translation>
  </message>
  <message>
   <source>No practice is done yet, so there is nothing to export.</source>
   <translation>Aucune pratique n'est encore faite, il n'y a donc rien à exporter.</translation>
  </message>
  <message>
   <source>No day of the program is done yet, so there is nothing to report.</source>
   <translation>Aucun jour du programme n'est encore fait, il n'y a donc pas de bilan à faire.</translation>
  </message>
  <message>
   <source>{file}: expected a name that ends with .csv, .json, .ics or .pdf.</source>
   <translation>{file} : un nom qui finit par .csv, .json, .ics ou .pdf était attendu.</translation>
  </message>
  <message>
   <source>found {found}, expected a moment such as 2026-03-02T07:30:00+01:00</source>
   <translation>trouvé : {found} ; attendu : un moment comme 2026-03-02T07:30:00+01:00</translation>
  </message>
  <message>
   <source>found {found}, expected a day such as 2026-03-02</source>
   <translation>trouvé : {found} ; attendu : un jour comme 2026-03-02</translation>
  </message>
  <message>
   <source>found {found}, expected an entry in braces</source>
   <translation>trouvé : {found} ; attendu : une entrée entre accolades</translation>
  </message>
  <message>
   <source>found the id {found}, expected 1 to {most} characters</source>
   <translation>trouvé : l'identifiant {found} ; attendu : de 1 à {most} caractères</translation>
  </message>
  <message>
   <source>an entry of {many} characters, expected {most} at most</source>
   <translation>une entrée de {many} caractères ; attendu : {most} au plus</translation>
  </message>
  <message>
   <source>found the zone {found}, expected a name</source>
   <translation>trouvé : le fuseau {found} ; attendu : un nom</translation>
  </message>
  <message>
   <source>more than {deepest} levels of brackets in an entry</source>
   <translation>plus de {deepest} niveaux de parenthèses dans une entrée</translation>
  </message>
  <message>
   <source>found {found}, expected a number of usual size</source>
   <translation>trouvé : {found} ; attendu : un nombre de taille ordinaire</translation>
  </message>
  <message>
   <source>found {found} as '{name}', expected {low} to {high}</source>
   <translation>trouvé : {found} pour '{name}' ; attendu : de {low} à {high}</translation>
  </message>
  <message>
   <source>the field {field} is missing in an entry '{kind}'</source>
   <translation>le champ {field} manque dans une entrée '{kind}'</translation>
  </message>
  <message>
   <source>an entry '{kind}' with {problem}</source>
   <translation>une entrée '{kind}' avec {problem}</translation>
  </message>
  <message>
   <source>it is no file that Routine can import; expected a JSON or CSV file that Routine has exported, or Checkmarks.csv of Loop Habit Tracker</source>
   <translation>ce n'est pas un fichier que Routine peut importer ; attendu : un fichier JSON ou CSV exporté par Routine, ou Checkmarks.csv de Loop Habit Tracker</translation>
  </message>
  <message>
   <source>it is a packed file; unpack it and choose Checkmarks.csv, or the JSON or CSV file, in it</source>
   <translation>c'est un fichier compressé ; décompressez-le et choisissez Checkmarks.csv, ou le fichier JSON ou CSV, dedans</translation>
  </message>
  <message numerus="yes">
   <source>{count} new sessions, {known} already here.</source>
   <translation>
    <numerusform>{count} nouvelle séance, {known} déjà là.</numerusform>
    <numerusform>{count} nouvelles séances, {known} déjà là.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} new days, {known} already here.</source>
   <translation>
    <numerusform>{count} nouveau jour, {known} déjà là.</numerusform>
    <numerusform>{count} nouveaux jours, {known} déjà là.</numerusform>
   </translation>
  </message>
  <message>
   <source>Say which habit to import, with --habit NAME: {habits}.</source>
   <translation>Dites quelle habitude importer, avec --habit NAME : {habits}.</translation>
  </message>
  <message>
   <source>There is no habit '{habit}' in it. It has: {habits}.</source>
   <translation>Il n'y a pas d'habitude '{habit}' dedans. Il y a : {habits}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} other new entries.</source>
   <translation>
    <numerusform>{count} autre nouvelle entrée.</numerusform>
    <numerusform>{count} autres nouvelles entrées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} entries are of a newer version of Routine, and kept for it.</source>
   <translation>
    <numerusform>{count} entrée vient d'une version plus récente de Routine, et est gardée pour elle.</numerusform>
    <numerusform>{count} entrées viennent d'une version plus récente de Routine, et sont gardées pour elle.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your answers about health come along.</source>
   <translation>Vos réponses de santé viennent avec.</translation>
  </message>
  <message>
   <source>Everything in this file is here already.</source>
   <translation>Tout ce que contient ce fichier est déjà là.</translation>
  </message>
  <message>
   <source>{path} is no file.</source>
   <translation>{path} n'est pas un fichier.</translation>
  </message>
  <message>
   <source>it has more than {most} megabytes, which no export has</source>
   <translation>il dépasse {most} mégaoctets, ce que ne fait aucun export</translation>
  </message>
  <message>
   <source>no text in UTF-8 here</source>
   <translation>ce n'est pas du texte en UTF-8 ici</translation>
  </message>
  <message>
   <source>a history that Routine has exported</source>
   <translation>un historique exporté par Routine</translation>
  </message>
  <message>
   <source>a colon</source>
   <translation>un deux-points</translation>
  </message>
  <message>
   <source>a list of entries</source>
   <translation>une liste d'entrées</translation>
  </message>
  <message>
   <source>a comma or the end of the list</source>
   <translation>une virgule ou la fin de la liste</translation>
  </message>
  <message>
   <source>a comma or the closing brace</source>
   <translation>une virgule ou l'accolade fermante</translation>
  </message>
  <message>
   <source>more text after the end</source>
   <translation>du texte en plus après la fin</translation>
  </message>
  <message>
   <source>no entries in it, expected a history that Routine has exported</source>
   <translation>aucune entrée dedans ; attendu : un historique exporté par Routine</translation>
  </message>
  <message>
   <source>expected a name in quotes</source>
   <translation>attendu : un nom entre guillemets</translation>
  </message>
  <message>
   <source>a second {name}</source>
   <translation>un deuxième {name}</translation>
  </message>
  <message>
   <source>a second entry with the id {id}, and another content</source>
   <translation>une deuxième entrée avec l'identifiant {id}, et un autre contenu</translation>
  </message>
  <message>
   <source>it is {found}, expected a history that Routine has exported</source>
   <translation>c'est {found} ; attendu : un historique exporté par Routine</translation>
  </message>
  <message>
   <source>it was written by a newer version of Routine (format {format}, this one reads {known}); install that version to read it</source>
   <translation>il a été écrit par une version plus récente de Routine (format {format}, celle-ci lit {known}) ; installez cette version pour le lire</translation>
  </message>
  <message>
   <source>expected {wanted} in it</source>
   <translation>attendu dedans : {wanted}</translation>
  </message>
  <message>
   <source>its answers about health cannot be understood</source>
   <translation>ses réponses de santé ne peuvent pas être comprises</translation>
  </message>
  <message>
   <source>the end</source>
   <translation>la fin</translation>
  </message>
  <message>
   <source>not JSON here ({problem})</source>
   <translation>pas du JSON ici ({problem})</translation>
  </message>
  <message>
   <source>more brackets inside of each other than any entry has</source>
   <translation>plus de parenthèses imbriquées que n'en a aucune entrée</translation>
  </message>
  <message>
   <source>the file ends too early</source>
   <translation>le fichier finit trop tôt</translation>
  </message>
  <message>
   <source>no habit in it</source>
   <translation>aucune habitude dedans</translation>
  </message>
  <message>
   <source>{count} habits, expected {most} at most</source>
   <translation>{count} habitudes ; attendu : {most} au plus</translation>
  </message>
  <message>
   <source>two habits are called '{name}'; give one of them another name</source>
   <translation>deux habitudes s'appellent '{name}' ; donnez un autre nom à l'une d'elles</translation>
  </message>
  <message>
   <source>found {found} values for {habits} habits; if one of their names has a comma in it, rename it in Loop and export again</source>
   <translation>trouvé : {found} valeurs pour {habits} habitudes ; si l'un des noms contient une virgule, renommez-la dans Loop et exportez à nouveau</translation>
  </message>
  <message>
   <source>found no value</source>
   <translation>aucune valeur trouvée</translation>
  </message>
  <message>
   <source>found {found}, expected a mark of Loop</source>
   <translation>trouvé : {found} ; attendu : une marque de Loop</translation>
  </message>
  <message>
   <source>{where}: {problem}. Nothing was changed.</source>
   <translation>{where} : {problem}. Rien n'a été changé.</translation>
  </message>
  <message>
   <source>line {line}, column {column}</source>
   <translation>ligne {line}, colonne {column}</translation>
  </message>
  <message>
   <source>{file}, {place}</source>
   <translation>{file}, {place}</translation>
  </message>
  <message>
   <source>column {column}</source>
   <translation>colonne {column}</translation>
  </message>
  <message>
   <source>The disk is full: {path} was not written. Make some room, or choose another folder.</source>
   <translation>Le disque est plein : {path} n'a pas été écrit. Faites de la place, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written to. Choose another folder.</source>
   <translation>Il n'est pas possible d'écrire dans le dossier {folder}. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>There is no folder {folder}. Choose another one.</source>
   <translation>Le dossier {folder} n'existe pas. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>{path} is a folder. Choose a name for the file.</source>
   <translation>{path} est un dossier. Choisissez un nom pour le fichier.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>Le fichier {path} n'existe pas.</translation>
  </message>
  <message>
   <source>{path} is a folder. Name the file in it.</source>
   <translation>{path} est un dossier. Nommez le fichier qui s'y trouve.</translation>
  </message>
  <message>
   <source>You may not read {path}.</source>
   <translation>Il ne vous est pas permis de lire {path}.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} ne peut pas être lu : {reason}.</translation>
  </message>
  <message>
   <source>line {line}</source>
   <translation>ligne {line}</translation>
  </message>
  <message numerus="yes">
   <source>{count} settings change.</source>
   <translation>
    <numerusform>{count} réglage change.</numerusform>
    <numerusform>{count} réglages changent.</numerusform>
   </translation>
  </message>
  <message>
   <source>{found}; expected a file of settings that Routine has saved</source>
   <translation>{found} ; attendu : un fichier de réglages enregistré par Routine</translation>
  </message>
  <message>
   <source>the setting {name} cannot be {found}</source>
   <translation>le réglage {name} ne peut pas être {found}</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>il est trop grand</translation>
  </message>
  <message>
   <source>it is a history, which Import takes</source>
   <translation>c'est un historique, que prend l'import</translation>
  </message>
  <message>
   <source>it is another kind of file</source>
   <translation>c'est un fichier d'un autre type</translation>
  </message>
  <message>
   <source>its version is {found}, expected {expected}</source>
   <translation>sa version est {found} ; attendu : {expected}</translation>
  </message>
  <message>
   <source>a newer version of Routine has written it; update Routine to use it</source>
   <translation>une version plus récente de Routine l'a écrit ; mettez Routine à jour pour vous en servir</translation>
  </message>
  <message>
   <source>{name} is unknown</source>
   <translation>{name} est inconnu</translation>
  </message>
  <message>
   <source>there are no settings in it</source>
   <translation>il n'y a pas de réglages dedans</translation>
  </message>
  <message>
   <source>{name} stands in it twice</source>
   <translation>{name} s'y trouve deux fois</translation>
  </message>
  <message>
   <source>the answers about health in it are damaged</source>
   <translation>les réponses de santé y sont abîmées</translation>
  </message>
  <message>
   <source>Your answers about health: those of the file</source>
   <translation>Vos réponses de santé : celles du fichier</translation>
  </message>
  <message>
   <source>Nothing changes: all of these are set like that already.</source>
   <translation>Rien ne change : tous ces réglages sont déjà ainsi.</translation>
  </message>
  <message>
   <source>the condition {condition} is unknown</source>
   <translation>la situation de santé {condition} est inconnue</translation>
  </message>
  <message>
   <source>it is no text in UTF-8</source>
   <translation>ce n'est pas du texte en UTF-8</translation>
  </message>
  <message>
   <source>it is damaged here</source>
   <translation>il est abîmé ici</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <translation>il est abîmé</translation>
  </message>
  <message>
   <source>there is no setting {name}</source>
   <translation>il n'y a pas de réglage {name}</translation>
  </message>
  <message>
   <source>the column '{name}' is missing</source>
   <translation>la colonne '{name}' manque</translation>
  </message>
  <message>
   <source>no table that can be read ({problem})</source>
   <translation>pas un tableau lisible ({problem})</translation>
  </message>
  <message>
   <source>What you told about your health could not be read; you are asked again.</source>
   <translation>Ce que vous avez dit de votre santé n'a pas pu être lu ; la question vous est posée à nouveau.</translation>
  </message>
  <message>
   <source>Your answers could not be saved in {path} ({reason}); they hold until you close Routine.</source>
   <translation>Vos réponses n'ont pas pu être enregistrées dans {path} ({reason}) ; elles valent jusqu'à la fermeture de Routine.</translation>
  </message>
  <message>
   <source>What you told about your health cannot be read now, in {path} ({reason}). Start Routine again, or answer once more.</source>
   <translation>Ce que vous avez dit de votre santé ne peut pas être lu pour le moment, dans {path} ({reason}). Redémarrez Routine ou répondez encore une fois.</translation>
  </message>
  <message>
   <source>earlier sessions may be missing from what you see</source>
   <translation>des séances plus anciennes peuvent manquer dans ce que vous voyez</translation>
  </message>
  <message>
   <source>today's backup of your history was not made</source>
   <translation>la sauvegarde du jour de votre historique n'a pas été faite</translation>
  </message>
  <message>
   <source>what you do is kept only until you close Routine</source>
   <translation>ce que vous faites n'est gardé que jusqu'à la fermeture de Routine</translation>
  </message>
  <message>
   <source>what you do is kept beside it and saved as soon as possible</source>
   <translation>ce que vous faites est gardé à côté et enregistré dès que possible</translation>
  </message>
  <message>
   <source>your history file is damaged and not yet repaired</source>
   <translation>votre fichier d'historique est abîmé et pas encore réparé</translation>
  </message>
  <message>
   <source>nothing was added</source>
   <translation>rien n'a été ajouté</translation>
  </message>
  <message>
   <source>Your history can be written again, and everything is saved.</source>
   <translation>Votre historique peut à nouveau être écrit, et tout est enregistré.</translation>
  </message>
  <message>
   <source>Your history file had disappeared; it was written again.</source>
   <translation>Votre fichier d'historique avait disparu ; il a été réécrit.</translation>
  </message>
  <message>
   <source>{reason}; {consequence}.</source>
   <translation>{reason} ; {consequence}.</translation>
  </message>
  <message>
   <source>{reason}; what could not be saved earlier waits in {journal}.</source>
   <translation>{reason} ; ce qui n'a pas pu être enregistré plus tôt attend dans {journal}.</translation>
  </message>
  <message>
   <source>Your history file was missing or empty; it was restored from the backup of {day}.</source>
   <translation>Votre fichier d'historique manquait ou était vide ; il a été rétabli depuis la sauvegarde du {day}.</translation>
  </message>
  <message>
   <source>Your history file was damaged; it was restored from the backup of {day} and everything that could still be read, and the damaged file is kept as {aside}.</source>
   <translation>Votre fichier d'historique était abîmé ; il a été rétabli depuis la sauvegarde du {day} et tout ce qui était encore lisible, et le fichier abîmé est gardé sous {aside}.</translation>
  </message>
  <message>
   <source>Your history file was damaged; it was restored from everything that could still be read, and the damaged file is kept as {aside}.</source>
   <translation>Votre fichier d'historique était abîmé ; il a été rétabli depuis tout ce qui était encore lisible, et le fichier abîmé est gardé sous {aside}.</translation>
  </message>
  <message>
   <source>The name of this folder has signs that cannot be kept. Choose another one.</source>
   <translation>Le nom de ce dossier contient des caractères qui ne peuvent pas être enregistrés. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>This is where Routine keeps its own data. Choose another folder.</source>
   <translation>C'est ici que Routine garde ses propres données. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>These could not be deleted; delete them by hand: {files}.</source>
   <translation>Ceci n'a pas pu être supprimé ; supprimez-le vous-même : {files}.</translation>
  </message>
  <message>
   <source>The photo could not be removed from {photo} ({reason}).</source>
   <translation>La photo n'a pas pu être retirée de {photo} ({reason}).</translation>
  </message>
  <message>
   <source>The photo could not be kept in {path} ({reason}).</source>
   <translation>La photo n'a pas pu être gardée dans {path} ({reason}).</translation>
  </message>
  <message>
   <source>Your settings could not be read and are the usual ones again; the old file is kept as {aside}.</source>
   <translation>Vos réglages n'ont pas pu être lus et sont de nouveau ceux d'origine ; l'ancien fichier est gardé sous {aside}.</translation>
  </message>
  <message>
   <source>Your settings could not be saved in {path} ({reason}); they hold until you close Routine.</source>
   <translation>Vos réglages n'ont pas pu être enregistrés dans {path} ({reason}) ; ils valent jusqu'à la fermeture de Routine.</translation>
  </message>
  <message>
   <source>Your settings in {path} cannot be read now ({reason}); the usual ones are used until you start Routine again.</source>
   <translation>Vos réglages dans {path} ne peuvent pas être lus pour le moment ({reason}) ; ceux d'origine servent jusqu'au prochain démarrage de Routine.</translation>
  </message>
  <message>
   <source>The file of your settings could not be read any more; it is kept as {aside}, and your settings are written again.</source>
   <translation>Le fichier de vos réglages ne pouvait plus être lu ; il est gardé sous {aside}, et vos réglages sont écrits à nouveau.</translation>
  </message>
  <message>
   <source>{path} cannot be read; the usual settings are used.</source>
   <translation>{path} ne peut pas être lu ; les réglages d'origine servent.</translation>
  </message>
  <message numerus="yes">
   <source>{file}, lines {lines}: could not be read and is passed over</source>
   <translation>
    <numerusform>{file}, ligne {lines} : n'a pas pu être lue et est sautée</numerusform>
    <numerusform>{file}, lignes {lines} : n'ont pas pu être lues et sont sautées</numerusform>
   </translation>
  </message>
  <message>
   <source>The folder {folder} cannot be used now ({reason})</source>
   <translation>Le dossier {folder} ne peut pas servir pour l'instant ({reason})</translation>
  </message>
  <message>
   <source>{file}, lines {lines} and {more} more: could not be read and is passed over</source>
   <translation>{file}, lignes {lines} et {more} autres : n'ont pas pu être lues et sont sautées</translation>
  </message>
  <message>
   <source>There is no room left in {folder}</source>
   <translation>Il n'y a plus de place dans {folder}</translation>
  </message>
  <message>
   <source>{name} is of a newer version of Routine, or no file of it</source>
   <translation>{name} vient d'une version plus récente de Routine, ou n'est pas un fichier de Routine</translation>
  </message>
  <message>
   <source>The history is busy; Routine looks again later</source>
   <translation>L'historique est occupé ; Routine regardera plus tard</translation>
  </message>
  <message>
   <source>This computer did not let Routine keep the screen on; it may go dark.</source>
   <translation>Cet ordinateur n'a pas laissé Routine garder l'écran allumé ; il peut s'éteindre.</translation>
  </message>
  <message>
   <source>Open Routine</source>
   <translation>Ouvrir Routine</translation>
  </message>
  <message>
   <source>There is no home folder: {name} is no absolute path.</source>
   <translation>Il n'y a pas de dossier personnel : {name} n'est pas un chemin absolu.</translation>
  </message>
  <message>
   <source>There is no home folder: {name} is not set.</source>
   <translation>Il n'y a pas de dossier personnel : {name} n'est pas défini.</translation>
  </message>
  <message>
   <source>Set it, or name a folder for your data with --data-dir.</source>
   <translation>Définissez-le, ou nommez un dossier pour vos données avec --data-dir.</translation>
  </message>
  <message>
   <source>'routine-app play --text' plays in a terminal without a window.</source>
   <translation>'routine-app play --text' se déroule dans un terminal sans fenêtre.</translation>
  </message>
  <message>
   <source>PySide6 {version} crashes on Python {python}. Install an older one (pip install 'PySide6-Addons&lt;6.12') or use Python 3.12 or newer.</source>
   <translation>PySide6 {version} plante avec Python {python}. Installez-en une plus ancienne (pip install 'PySide6-Addons&lt;6.12') ou prenez Python 3.12 ou plus récent.</translation>
  </message>
  <message numerus="yes">
   <source>The system libraries {names} are missing.</source>
   <translation>
    <numerusform>La bibliothèque système {names} manque.</numerusform>
    <numerusform>Les bibliothèques système {names} manquent.</numerusform>
   </translation>
  </message>
  <message>
   <source>The Python package {package} is not installed. Install Routine again: pip install --force-reinstall routine-app.</source>
   <translation>Le paquet Python {package} n'est pas installé. Réinstallez Routine : pip install --force-reinstall routine-app.</translation>
  </message>
  <message>
   <source>Install with: {command} ({others}).</source>
   <translation>Installez avec : {command} ({others}).</translation>
  </message>
  <message>
   <source>This system is too old for Qt: it needs glibc 2.34 or newer (Debian 12, Ubuntu 22.04, Fedora 35).</source>
   <translation>Ce système est trop ancien pour Qt : il faut glibc 2.34 ou plus récent (Debian 12, Ubuntu 22.04, Fedora 35).</translation>
  </message>
  <message>
   <source>Qt cannot be loaded: {reason}.</source>
   <translation>Qt ne peut pas être chargé : {reason}.</translation>
  </message>
  <message>
   <source>Install the packages that hold them.</source>
   <translation>Installez les paquets qui les contiennent.</translation>
  </message>
  <message>
   <source>Qt cannot start its platform '{platform}', which QT_QPA_PLATFORM asks for. Unset QT_QPA_PLATFORM.</source>
   <translation>Qt ne peut pas démarrer sa plateforme '{platform}', que demande QT_QPA_PLATFORM. Retirez QT_QPA_PLATFORM.</translation>
  </message>
  <message>
   <source>There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
   <translation>Il n'y a pas d'écran : ni DISPLAY ni WAYLAND_DISPLAY n'est défini.</translation>
  </message>
  <message>
   <source>Start Routine from a desktop session.</source>
   <translation>Démarrez Routine depuis une session de bureau.</translation>
  </message>
  <message>
   <source>No X server answers at DISPLAY={display}.</source>
   <translation>Aucun serveur X ne répond à DISPLAY={display}.</translation>
  </message>
  <message>
   <source>Start Routine from a desktop session, or correct DISPLAY.</source>
   <translation>Démarrez Routine depuis une session de bureau, ou corrigez DISPLAY.</translation>
  </message>
  <message>
   <source>No Wayland compositor answers at WAYLAND_DISPLAY={display}.</source>
   <translation>Aucun compositeur Wayland ne répond à WAYLAND_DISPLAY={display}.</translation>
  </message>
  <message>
   <source>Qt finds no way to show a window.</source>
   <translation>Qt ne trouve aucun moyen de montrer une fenêtre.</translation>
  </message>
  <message>
   <source>autostart of the desktop</source>
   <translation>démarrage automatique du bureau</translation>
  </message>
  <message>
   <source>Task Scheduler</source>
   <translation>Planificateur de tâches</translation>
  </message>
  <message>
   <source>It was set up for another time, or for another copy of Routine. Switch it off and on again.</source>
   <translation>Il était réglé pour une autre heure, ou pour une autre copie de Routine. Désactivez-le et réactivez-le.</translation>
  </message>
  <message>
   <source>This computer did not take the reminder: {reason}.</source>
   <translation>Cet ordinateur n'a pas pris le rappel : {reason}.</translation>
  </message>
  <message>
   <source>nothing here starts programs at a time</source>
   <translation>rien ici ne lance des programmes à une heure donnée</translation>
  </message>
  <message>
   <source>the name of its folder cannot be written down</source>
   <translation>le nom de son dossier ne peut pas être noté</translation>
  </message>
  <message>
   <source>{file} cannot be removed; delete it yourself.</source>
   <translation>{file} ne peut pas être supprimé ; supprimez-le vous-même.</translation>
  </message>
  <message>
   <source>{file} cannot be written</source>
   <translation>{file} ne peut pas être écrit</translation>
  </message>
  <message>
   <source>Another session is under way (process {process}).</source>
   <translation>Une autre séance est en cours (processus {process}).</translation>
  </message>
  <message>
   <source>Another session is under way.</source>
   <translation>Une autre séance est en cours.</translation>
  </message>
  <message>
   <source>End it there first: only one counts at a time.</source>
   <translation>Finissez-la d'abord là-bas : une seule compte à la fois.</translation>
  </message>
  <message>
   <source>Wait a moment or end that process, then start Routine again.</source>
   <translation>Attendez un moment ou arrêtez ce processus, puis redémarrez Routine.</translation>
  </message>
  <message>
   <source>Routine is already open (process {process}), but it does not answer.</source>
   <translation>Routine est déjà ouvert (processus {process}), mais ne répond pas.</translation>
  </message>
  <message>
   <source>Routine is already open, but it does not answer.</source>
   <translation>Routine est déjà ouvert, mais ne répond pas.</translation>
  </message>
  <message>
   <source>Nothing of this could be saved: it is gone when this program ends.</source>
   <translation>Rien de cela n'a pu être enregistré : tout disparaît quand ce programme se ferme.</translation>
  </message>
  <message>
   <source>{routine}, continued at exercise {number}, {minutes}.</source>
   <translation>{routine}, reprise à l'exercice {number}, {minutes}.</translation>
  </message>
  <message>
   <source>{routine}, {minutes}.</source>
   <translation>{routine}, {minutes}.</translation>
  </message>
  <message>
   <source>y, yes</source>
   <comment>what may be typed for yes</comment>
   <translation>o, oui</translation>
  </message>
  <message>
   <source>n, no</source>
   <comment>what may be typed for no</comment>
   <translation>n, non</translation>
  </message>
  <message>
   <source>Get ready</source>
   <translation>Préparez-vous</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Maintien</translation>
  </message>
  <message>
   <source>Reps</source>
   <translation>Répétitions</translation>
  </message>
  <message>
   <source>Switch</source>
   <translation>Changement</translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Repos</translation>
  </message>
  <message>
   <source>Wait</source>
   <translation>Attente</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>bowl</source>
   <comment>a sound</comment>
   <translation>bol</translation>
  </message>
  <message>
   <source>switch</source>
   <comment>a sound</comment>
   <translation>changement</translation>
  </message>
  <message>
   <source>tick</source>
   <comment>a sound</comment>
   <translation>tic</translation>
  </message>
  <message>
   <source>long bowl</source>
   <comment>a sound</comment>
   <translation>bol long</translation>
  </message>
  <message>
   <source>{kind}: {what}</source>
   <translation>{kind} : {what}</translation>
  </message>
  <message>
   <source>Nothing here yet, and that's fine. Your first session puts a mark on the calendar.</source>
   <translation>Encore rien ici, et c'est très bien. Votre première séance laissera une marque sur le calendrier.</translation>
  </message>
  <message>
   <source>One short routine counts: routine-app today --short --text</source>
   <translation>Une routine courte compte : routine-app today --short --text</translation>
  </message>
  <message>
   <source>{streak}. Longest {longest}.</source>
   <translation>{streak}. Record : {longest}.</translation>
  </message>
  <message>
   <source>x done, o today, . to come, = easy day</source>
   <translation>x fait, o aujourd'hui, . à venir, = jour facile</translation>
  </message>
  <message numerus="yes">
   <source>{reset}: {count} of {days} days done, today is day {day}.</source>
   <translation>
    <numerusform>{reset} : {count} jour fait sur {days}, aujourd'hui est le jour {day}.</numerusform>
    <numerusform>{reset} : {count} jours faits sur {days}, aujourd'hui est le jour {day}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{time} of {planned}, partial</source>
   <translation>{time} sur {planned}, partielle</translation>
  </message>
  <message>
   <source>Longest {longest}. Today starts a new row.</source>
   <translation>Record : {longest}. Aujourd'hui commence une nouvelle série.</translation>
  </message>
  <message>
   <source>Today makes {days}.</source>
   <translation>Aujourd'hui en fera {days}.</translation>
  </message>
  <message numerus="yes">
   <source>{reset}: all {count} days done.</source>
   <translation>
    <numerusform>{reset} : {count} jour, fait.</numerusform>
    <numerusform>{reset} : les {count} jours sont faits.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{reset}: {count} of {days} days done, day {day} today.</source>
   <translation>
    <numerusform>{reset} : {count} jour fait sur {days}, jour {day} aujourd'hui.</numerusform>
    <numerusform>{reset} : {count} jours faits sur {days}, jour {day} aujourd'hui.</numerusform>
   </translation>
  </message>
  <message>
   <source>Last sessions:</source>
   <translation>Dernières séances :</translation>
  </message>
  <message>
   <source>Today starts a new row.</source>
   <translation>Aujourd'hui commence une nouvelle série.</translation>
  </message>
  <message>
   <source>added afterwards (short)</source>
   <translation>ajoutée après coup (courte)</translation>
  </message>
  <message>
   <source>added afterwards</source>
   <translation>ajoutée après coup</translation>
  </message>
  <message>
   <source>{time}, done (short)</source>
   <translation>{time}, faite (courte)</translation>
  </message>
  <message>
   <source>{time}, done</source>
   <translation>{time}, faite</translation>
  </message>
  <message>
   <source>Days {first} to {last}:</source>
   <translation>Jours {first} à {last} :</translation>
  </message>
  <message>
   <source>Cannot write to standard output: {reason}.</source>
   <translation>Impossible d'écrire sur la sortie standard : {reason}.</translation>
  </message>
  <message>
   <source>Stopped. What you did is kept.</source>
   <translation>Arrêté. Ce que vous avez fait est gardé.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Arrêté.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>In 30 minutes</source>
   <translation>Dans 30 minutes</translation>
  </message>
  <message>
   <source>Not today</source>
   <translation>Pas aujourd'hui</translation>
  </message>
  <message>
   <source>Day {day} of {days}</source>
   <translation>Jour {day} sur {days}</translation>
  </message>
  <message>
   <source>Short, {minutes}</source>
   <translation>Courte, {minutes}</translation>
  </message>
  <message>
   <source>Your daily routine</source>
   <translation>Votre routine quotidienne</translation>
  </message>
  <message>
   <source>Reset {run}, day {day} of {days}</source>
   <translation>Parcours {run}, jour {day} sur {days}</translation>
  </message>
  <message>
   <source>Have ready: {things}.</source>
   <translation>Préparez : {things}.</translation>
  </message>
  <message>
   <source>Do you have any of these now? They need a doctor first, some of them at once:</source>
   <translation>Avez-vous en ce moment un de ces signes ? Il faut d'abord un médecin, pour certains tout de suite :</translation>
  </message>
  <message>
   <source>Ask a clinician before you start if any of these is true for you:</source>
   <translation>Demandez à un soignant avant de commencer si l'un de ces points est vrai pour vous :</translation>
  </message>
  <message>
   <source>Before you move:</source>
   <translation>Avant de bouger :</translation>
  </message>
  <message>
   <source>While you move:</source>
   <translation>Pendant que vous bougez :</translation>
  </message>
  <message>
   <source>Read this, then start again with --accept-safety.</source>
   <translation>Lisez ceci, puis recommencez avec --accept-safety.</translation>
  </message>
  <message>
   <source>Then please do not start now. Get medical help; some of these signs cannot wait.</source>
   <translation>Alors merci de ne pas commencer maintenant. Demandez une aide médicale ; certains de ces signes ne peuvent pas attendre.</translation>
  </message>
  <message>
   <source>Some exercises are left out for people who have one of these:</source>
   <translation>Certains exercices sont laissés de côté pour les personnes dans un de ces cas :</translation>
  </message>
  <message>
   <source>Do you have any of these? Your answers stay on this computer. [y/n]</source>
   <translation>Êtes-vous dans un de ces cas ? Vos réponses restent sur cet ordinateur. [o/n]</translation>
  </message>
  <message>
   <source>You told of a sign that somebody should look at. Has it been looked at? [y/n]</source>
   <translation>Vous avez parlé d'un signe que quelqu'un devrait examiner. A-t-il été examiné ? [o/n]</translation>
  </message>
  <message>
   <source>Once it has been, say so: start Routine in a terminal or in its window.</source>
   <translation>Quand ce sera fait, dites-le : démarrez Routine dans un terminal ou dans sa fenêtre.</translation>
  </message>
  <message>
   <source>To name any of these, start Routine in a terminal or in its window without --accept-safety.</source>
   <translation>Pour en indiquer un, démarrez Routine dans un terminal ou dans sa fenêtre, sans --accept-safety.</translation>
  </message>
  <message>
   <source>Then ask a clinician first, and come back with their answer.</source>
   <translation>Alors demandez d'abord à un soignant, et revenez avec sa réponse.</translation>
  </message>
  <message>
   <source>{words}? [y/n] </source>
   <translation>{words} ? [o/n] </translation>
  </message>
  <message>
   <source>Do you have any of these? [y/n]</source>
   <translation>Avez-vous un de ces signes ? [o/n]</translation>
  </message>
  <message>
   <source>Is none of these true, or has a clinician said yes? [y/n]</source>
   <translation>Tout cela est-il faux pour vous, ou un soignant a-t-il dit oui ? [o/n]</translation>
  </message>
  <message>
   <source>The routine or your settings have changed since it broke off: it begins anew.</source>
   <translation>La routine ou vos réglages ont changé depuis l'interruption : elle reprend du début.</translation>
  </message>
  <message>
   <source>Your last session ended with pain. If it is still worse today, take a day of rest, then half the range and half the time.</source>
   <translation>Votre dernière séance s'est terminée avec une douleur. Si, aujourd'hui, elle reste plus forte qu'avant, prenez un jour de repos, puis la moitié de l'amplitude et la moitié du temps.</translation>
  </message>
  <message>
   <source>Done for today. Again: {command}</source>
   <translation>Fait pour aujourd'hui. Refaire : {command}</translation>
  </message>
  <message>
   <source>{routine} broke off at exercise {number}. Continue: {command}</source>
   <translation>{routine} s'est interrompue à l'exercice {number}. Continuer : {command}</translation>
  </message>
  <message>
   <source>If yes: {change}</source>
   <translation>Si oui : {change}</translation>
  </message>
  <message>
   <source>If no: {change}</source>
   <translation>Si non : {change}</translation>
  </message>
  <message>
   <source>This session does not count: it ran faster than real time.</source>
   <translation>Cette séance ne compte pas : elle est allée plus vite que le temps réel.</translation>
  </message>
  <message>
   <source>A session counts as done from half of its planned time.</source>
   <translation>Une séance compte comme faite à partir de la moitié du temps prévu.</translation>
  </message>
  <message>
   <source>Continue from exercise {number}: {command}</source>
   <translation>Continuer à l'exercice {number} : {command}</translation>
  </message>
  <message>
   <source>Start: {command}</source>
   <translation>Commencer : {command}</translation>
  </message>
  <message>
   <source>Short option: {command}</source>
   <translation>Option courte : {command}</translation>
  </message>
  <message>
   <source>Space goes on.</source>
   <translation>Espace continue.</translation>
  </message>
  <message>
   <source>Space pauses and goes on. Left goes back, Right skips. + and - change the time by 15 s.</source>
   <translation>Espace met en pause et reprend. Gauche revient, Droite passe. + et - changent le temps de 15 s.</translation>
  </message>
  <message>
   <source>R restarts, S shows when to stop, Q or Esc ends. ? shows this again.</source>
   <translation>R recommence, S montre quand arrêter, Q ou Échap finit. La touche ? montre ceci à nouveau.</translation>
  </message>
  <message>
   <source>January</source>
   <translation>janvier</translation>
  </message>
  <message>
   <source>February</source>
   <translation>février</translation>
  </message>
  <message>
   <source>March</source>
   <translation>mars</translation>
  </message>
  <message>
   <source>April</source>
   <translation>avril</translation>
  </message>
  <message>
   <source>May</source>
   <translation>mai</translation>
  </message>
  <message>
   <source>June</source>
   <translation>juin</translation>
  </message>
  <message>
   <source>July</source>
   <translation>juillet</translation>
  </message>
  <message>
   <source>August</source>
   <translation>août</translation>
  </message>
  <message>
   <source>September</source>
   <translation>septembre</translation>
  </message>
  <message>
   <source>October</source>
   <translation>octobre</translation>
  </message>
  <message>
   <source>November</source>
   <translation>novembre</translation>
  </message>
  <message>
   <source>December</source>
   <translation>décembre</translation>
  </message>
  <message>
   <source>{weekday} {day} {month} {year}</source>
   <translation>{weekday} {day} {month} {year}</translation>
  </message>
  <message>
   <source>Switch to right, {time}.</source>
   <translation>Passez à droite, {time}.</translation>
  </message>
  <message>
   <source>Exercise {number} of {all}: {exercise}</source>
   <translation>Exercice {number} sur {all} : {exercise}</translation>
  </message>
  <message>
   <source>{time} left</source>
   <comment>time that remains</comment>
   <translation>encore {time}</translation>
  </message>
  <message>
   <source>Going on: {exercise}</source>
   <translation>On continue : {exercise}</translation>
  </message>
  <message>
   <source>{word}, rep {number} of {all}</source>
   <translation>{word}, répétition {number} sur {all}</translation>
  </message>
  <message>
   <source>Paused: the program stood still for {time}. None of that time was counted.</source>
   <translation>En pause : le programme est resté à l'arrêt pendant {time}. Rien de ce temps n'a été compté.</translation>
  </message>
  <message numerus="yes">
   <source>{count} hours</source>
   <translation>
    <numerusform>{count} heure</numerusform>
    <numerusform>{count} heures</numerusform>
   </translation>
  </message>
  <message>
   <source>Get ready: {exercise}</source>
   <translation>Préparez-vous : {exercise}</translation>
  </message>
  <message>
   <source>Switch to left, {time}.</source>
   <translation>Passez à gauche, {time}.</translation>
  </message>
  <message>
   <source>less than a second</source>
   <translation>moins d'une seconde</translation>
  </message>
  <message>
   <source>Paused: the computer slept for {time}. None of that time was counted.</source>
   <translation>En pause : l'ordinateur a été en veille pendant {time}. Rien de ce temps n'a été compté.</translation>
  </message>
  <message numerus="yes">
   <source>{count} seconds</source>
   <translation>
    <numerusform>{count} seconde</numerusform>
    <numerusform>{count} secondes</numerusform>
   </translation>
  </message>
  <message>
   <source>Stop if {rule}</source>
   <translation>Arrêtez si {rule}</translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>lun.</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>mar.</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>mer.</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>jeu.</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>ven.</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>sam.</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>dim.</translation>
  </message>
  <message>
   <source>Get ready, {time}. First: {exercise}.</source>
   <translation>Préparez-vous, {time}. D'abord : {exercise}.</translation>
  </message>
  <message>
   <source>Rest, {time}. Next: {exercise}.</source>
   <translation>Repos, {time}. Ensuite : {exercise}.</translation>
  </message>
  <message>
   <source>{exercise}, hold {time}.</source>
   <translation>{exercise}, tenez {time}.</translation>
  </message>
  <message>
   <source>set {number} of {sets}</source>
   <translation>série {number} sur {sets}</translation>
  </message>
  <message>
   <source>Rest. Next: {exercise}</source>
   <translation>Repos. Ensuite : {exercise}</translation>
  </message>
  <message>
   <source>End here?</source>
   <translation>Finir ici ?</translation>
  </message>
  <message>
   <source>Esc keeps going, Enter ends.</source>
   <translation>Échap continue, Entrée finit.</translation>
  </message>
  <message>
   <source>Paused.</source>
   <translation>En pause.</translation>
  </message>
  <message>
   <source>Going on in {time}.</source>
   <translation>Reprise dans {time}.</translation>
  </message>
  <message>
   <source>Finished.</source>
   <translation>Terminé.</translation>
  </message>
  <message>
   <source>not saved: {exercise}, {time}</source>
   <translation>pas enregistré : {exercise}, {time}</translation>
  </message>
  <message>
   <source>skipped {exercise} after {time}</source>
   <translation>passé : {exercise}, après {time}</translation>
  </message>
  <message>
   <source>left {exercise} after {time}</source>
   <translation>quitté : {exercise}, après {time}</translation>
  </message>
  <message>
   <source>Breathe in</source>
   <translation>Inspirez</translation>
  </message>
  <message>
   <source>Breathe out</source>
   <translation>Expirez</translation>
  </message>
  <message>
   <source>Switch to left</source>
   <translation>Passez à gauche</translation>
  </message>
  <message>
   <source>Switch to right</source>
   <translation>Passez à droite</translation>
  </message>
  <message>
   <source>Ended here. What you did is kept.</source>
   <translation>Fini ici. Ce que vous avez fait est gardé.</translation>
  </message>
  <message>
   <source>Ended here.</source>
   <translation>Fini ici.</translation>
  </message>
  <message>
   <source>done {exercise}, {time}</source>
   <translation>fait : {exercise}, {time}</translation>
  </message>
  <message>
   <source>Press Space when ready.</source>
   <translation>Espace une fois en place.</translation>
  </message>
  <message>
   <source>There is no file '{id}'.</source>
   <translation>Il n'y a pas de fichier '{id}'.</translation>
  </message>
  <message>
   <source>There is no routine '{id}'.</source>
   <translation>Il n'y a pas de routine '{id}'.</translation>
  </message>
  <message>
   <source>There is no exercise '{id}'.</source>
   <translation>Il n'y a pas d'exercice '{id}'.</translation>
  </message>
  <message>
   <source>There is no program '{id}'.</source>
   <translation>Il n'y a pas de programme '{id}'.</translation>
  </message>
  <message>
   <source>Something in the window is not finished yet. It was brought to the front, and nothing else was begun.</source>
   <translation>Quelque chose n’est pas encore terminé dans la fenêtre. Elle est maintenant au premier plan, et rien d’autre n’a commencé.</translation>
  </message>
  <message>
   <source>It is written down in {log}.</source>
   <translation>C'est noté dans {log}.</translation>
  </message>
  <message>
   <source>A session is under way in the window. It was brought to the front, and nothing else was begun.</source>
   <translation>Une séance est en cours dans la fenêtre. Elle est maintenant au premier plan, et rien d’autre n’a commencé.</translation>
  </message>
  <message>
   <source>This is an error of Routine itself. What you did so far is kept.</source>
   <translation>C'est une erreur de Routine même. Ce que vous avez fait jusqu'ici est gardé.</translation>
  </message>
  <message>
   <source>Move up, key {key}</source>
   <translation>Monter, touche {key}</translation>
  </message>
  <message>
   <source>Move down, key {key}</source>
   <translation>Descendre, touche {key}</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Mend in the text</source>
   <translation>Réparer dans le texte</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>A cue of your own, in place of the usual ones</source>
   <translation>Une consigne à vous, à la place des habituelles</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Moins</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>One set less</source>
   <translation>Une série de moins</translation>
  </message>
  <message>
   <source>One set more</source>
   <translation>Une série de plus</translation>
  </message>
  <message>
   <source>Less rest between sets</source>
   <translation>Moins de repos entre les séries</translation>
  </message>
  <message>
   <source>More rest between sets</source>
   <translation>Plus de repos entre les séries</translation>
  </message>
  <message>
   <source>Counted in</source>
   <translation>Compté en</translation>
  </message>
  <message>
   <source>Sides</source>
   <translation>Côtés</translation>
  </message>
  <message>
   <source>Cue of your own</source>
   <translation>Votre consigne</translation>
  </message>
  <message>
   <source>What to wait for</source>
   <translation>Ce qu'il faut attendre</translation>
  </message>
  <message>
   <source>What to do before going on</source>
   <translation>Que faire avant de continuer</translation>
  </message>
  <message>
   <source>Shorter</source>
   <translation>Plus court</translation>
  </message>
  <message>
   <source>Longer</source>
   <translation>Plus long</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Quantité</translation>
  </message>
  <message>
   <source>Sets</source>
   <translation>Séries</translation>
  </message>
  <message>
   <source>Rest between sets</source>
   <translation>Repos entre les séries</translation>
  </message>
  <message>
   <source>Fetch what you need.</source>
   <translation>Prenez ce qu'il vous faut.</translation>
  </message>
  <message>
   <source>Add {name}</source>
   <translation>Ajouter {name}</translation>
  </message>
  <message>
   <source>This file is {noun}. It is changed in the text.</source>
   <translation>Ce fichier est {noun}. Il se modifie dans le texte.</translation>
  </message>
  <message>
   <source>These steps cannot be shown, mend them in the text first.</source>
   <translation>Ces étapes ne peuvent pas être montrées, réparez-les d'abord dans le texte.</translation>
  </message>
  <message numerus="yes">
   <source>{count} more problems can be seen in the text.</source>
   <translation>
    <numerusform>{count} autre problème se voit dans le texte.</numerusform>
    <numerusform>{count} autres problèmes se voient dans le texte.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a wait</source>
   <translation>Ajouter une attente</translation>
  </message>
  <message>
   <source>Add a rest</source>
   <translation>Ajouter un repos</translation>
  </message>
  <message>
   <source>Remove a step</source>
   <translation>Supprimer une étape</translation>
  </message>
  <message>
   <source>Copy a step</source>
   <translation>Copier une étape</translation>
  </message>
  <message>
   <source>Move a step</source>
   <translation>Déplacer une étape</translation>
  </message>
  <message>
   <source>Change the dose</source>
   <translation>Changer la dose</translation>
  </message>
  <message>
   <source>Change the sides</source>
   <translation>Changer les côtés</translation>
  </message>
  <message>
   <source>Change the rest</source>
   <translation>Changer le repos</translation>
  </message>
  <message>
   <source>Change the cue</source>
   <translation>Changer la consigne</translation>
  </message>
  <message>
   <source>Change what is waited for</source>
   <translation>Changer ce qui est attendu</translation>
  </message>
  <message>
   <source>Change the name</source>
   <translation>Changer le nom</translation>
  </message>
  <message>
   <source>Change “{key}”</source>
   <translation>Changer « {key} »</translation>
  </message>
  <message>
   <source>It goes after step {number}.</source>
   <translation>Va après l'étape {number}.</translation>
  </message>
  <message>
   <source>{name} is step {number} now. The next one goes after it.</source>
   <translation>{name} est maintenant l'étape {number}. Le suivant va après.</translation>
  </message>
  <message>
   <source>Add a step</source>
   <translation>Ajouter une étape</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back to the steps, key Escape</source>
   <translation>Retour aux étapes, touche Échap</translation>
  </message>
  <message>
   <source>Find an exercise</source>
   <translation>Chercher un exercice</translation>
  </message>
  <message>
   <source>Find an exercise by name, aim, prop or phase</source>
   <translation>Chercher un exercice par nom, but, accessoire ou phase</translation>
  </message>
  <message>
   <source>Add a step that waits for you</source>
   <translation>Ajouter une étape qui vous attend</translation>
  </message>
  <message>
   <source>Nothing here is called “{name}”.</source>
   <translation>Rien ici ne s'appelle « {name} ».</translation>
  </message>
  <message>
   <source>It will be the first step.</source>
   <translation>Ce sera la première étape.</translation>
  </message>
  <message>
   <source>No exercise is like that.</source>
   <translation>Aucun exercice n'est ainsi.</translation>
  </message>
  <message>
   <source>Nothing is called “{name}”. Did you mean one of these?</source>
   <translation>Rien ne s'appelle « {name} ». Vouliez-vous dire l'un de ceux-ci ?</translation>
  </message>
  <message>
   <source>Add {name}, {detail}</source>
   <translation>Ajouter {name}, {detail}</translation>
  </message>
  <message numerus="yes">
   <source>{count} steps</source>
   <translation>
    <numerusform>{count} étape</numerusform>
    <numerusform>{count} étapes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{length}, without {count} steps to mend</source>
   <translation>
    <numerusform>{length}, sans {count} étape à réparer</numerusform>
    <numerusform>{length}, sans {count} étapes à réparer</numerusform>
   </translation>
  </message>
  <message>
   <source>Name of the routine</source>
   <translation>Nom de la routine</translation>
  </message>
  <message>
   <source>A shorter name, for cards and the player</source>
   <translation>Un nom plus court, pour les cartes et le lecteur</translation>
  </message>
  <message>
   <source>Shorter name</source>
   <translation>Nom plus court</translation>
  </message>
  <message>
   <source>What the routine is for</source>
   <translation>À quoi sert la routine</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>À quoi elle sert</translation>
  </message>
  <message>
   <source>The steps come next. The name can be changed at any time.</source>
   <translation>Les étapes viennent ensuite. Le nom peut changer à tout moment.</translation>
  </message>
  <message>
   <source>New routine</source>
   <translation>Nouvelle routine</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>What is it called?</source>
   <translation>Comment s'appelle-t-elle ?</translation>
  </message>
  <message>
   <source>Name of the new routine</source>
   <translation>Nom de la nouvelle routine</translation>
  </message>
  <message>
   <source>Evening stretch</source>
   <translation>Étirement du soir</translation>
  </message>
  <message>
   <source>{step}, open</source>
   <translation>{step}, ouverte</translation>
  </message>
  <message numerus="yes">
   <source>Steps: {count} steps</source>
   <translation>
    <numerusform>Étapes : {count} étape</numerusform>
    <numerusform>Étapes : {count} étapes</numerusform>
   </translation>
  </message>
  <message>
   <source>Steps: no steps</source>
   <translation>Étapes : aucune étape</translation>
  </message>
  <message>
   <source>{name} copied.</source>
   <translation>{name} : copié.</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Supprimé</translation>
  </message>
  <message>
   <source>No steps yet. Find an exercise and press Enter: it comes here.</source>
   <translation>Aucune étape pour l'instant. Cherchez un exercice et appuyez sur Entrée : il vient ici.</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>{name} : supprimé</translation>
  </message>
  <message>
   <source>{name} removed. Control Z brings it back.</source>
   <translation>{name} : supprimé. Contrôle Z le ramène.</translation>
  </message>
  <message>
   <source>Undone.</source>
   <translation>Annulé.</translation>
  </message>
  <message>
   <source>Done again.</source>
   <translation>Rétabli.</translation>
  </message>
  <message>
   <source>Each side</source>
   <translation>De chaque côté</translation>
  </message>
  <message>
   <source>Left first</source>
   <translation>Gauche d'abord</translation>
  </message>
  <message>
   <source>Right first</source>
   <translation>Droite d'abord</translation>
  </message>
  <message>
   <source>Left only</source>
   <translation>Gauche seulement</translation>
  </message>
  <message>
   <source>Right only</source>
   <translation>Droite seulement</translation>
  </message>
  <message>
   <source>each side</source>
   <translation>de chaque côté</translation>
  </message>
  <message>
   <source>left first</source>
   <translation>gauche d'abord</translation>
  </message>
  <message>
   <source>right first</source>
   <translation>droite d'abord</translation>
  </message>
  <message>
   <source>left only</source>
   <translation>gauche seulement</translation>
  </message>
  <message>
   <source>right only</source>
   <translation>droite seulement</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>Repetitions</source>
   <translation>Répétitions</translation>
  </message>
  <message>
   <source>Breaths</source>
   <translation>Respirations</translation>
  </message>
  <message>
   <source>Wait for me</source>
   <translation>M'attendre</translation>
  </message>
  <message>
   <source>{dose}, {time} rest</source>
   <translation>{dose}, {time} de repos</translation>
  </message>
  <message numerus="yes">
   <source>{count} sets</source>
   <translation>
    <numerusform>{count} série</numerusform>
    <numerusform>{count} séries</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} added as step {number}.</source>
   <translation>Ajouté comme étape {number} : {name}.</translation>
  </message>
  <message>
   <source>{name} is now step {number} of {count}.</source>
   <translation>{name} est maintenant l'étape {number} sur {count}.</translation>
  </message>
  <message>
   <source>Less time</source>
   <translation>Moins de temps</translation>
  </message>
  <message>
   <source>More time</source>
   <translation>Plus de temps</translation>
  </message>
  <message>
   <source>Fewer repetitions</source>
   <translation>Moins de répétitions</translation>
  </message>
  <message>
   <source>More repetitions</source>
   <translation>Plus de répétitions</translation>
  </message>
  <message>
   <source>Fewer breaths</source>
   <translation>Moins de respirations</translation>
  </message>
  <message>
   <source>More breaths</source>
   <translation>Plus de respirations</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>Étape {number} sur {count}</translation>
  </message>
  <message>
   <source>{step}, has a problem: {problem}</source>
   <translation>{step}, a un problème : {problem}</translation>
  </message>
  <message>
   <source>Usual rest</source>
   <translation>Repos habituel</translation>
  </message>
  <message>
   <source>{time} rest</source>
   <translation>{time} de repos</translation>
  </message>
  <message>
   <source>{time} rest between sets</source>
   <translation>{time} de repos entre les séries</translation>
  </message>
  <message>
   <source>cue: {cue}</source>
   <translation>consigne : {cue}</translation>
  </message>
  <message numerus="yes">
   <source>{count} repetitions</source>
   <translation>
    <numerusform>{count} répétition</numerusform>
    <numerusform>{count} répétitions</numerusform>
   </translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Autre chose</translation>
  </message>
  <message>
   <source>{dose}, left first</source>
   <translation>{dose}, gauche d'abord</translation>
  </message>
  <message>
   <source>{dose}, right first</source>
   <translation>{dose}, droite d'abord</translation>
  </message>
  <message>
   <source>both sides at once</source>
   <translation>les deux côtés à la fois</translation>
  </message>
  <message>
   <source>alternating sides</source>
   <translation>côtés en alternance</translation>
  </message>
  <message>
   <source>Mini timer</source>
   <translation>Mini-minuteur</translation>
  </message>
  <message>
   <source>A reminder comes at {time}, as long as Routine stays open.</source>
   <translation>Un rappel arrive à {time}, tant que Routine reste ouvert.</translation>
  </message>
  <message numerus="yes">
   <source>{count} minutes at the desk</source>
   <translation>
    <numerusform>{count} minute au bureau</numerusform>
    <numerusform>{count} minutes au bureau</numerusform>
   </translation>
  </message>
  <message>
   <source>Start {routine}</source>
   <translation>Commencer {routine}</translation>
  </message>
  <message>
   <source>Routine, desk break</source>
   <translation>Routine, pause bureau</translation>
  </message>
  <message>
   <source>{name}: {words}</source>
   <translation>{name} : {words}</translation>
  </message>
  <message>
   <source>{word}: {name}</source>
   <translation>{word} : {name}</translation>
  </message>
  <message>
   <source>Routine, reminder</source>
   <translation>Routine, rappel</translation>
  </message>
  <message>
   <source>Reminder: {day}</source>
   <translation>Rappel : {day}</translation>
  </message>
  <message>
   <source>{time} left, {part}</source>
   <translation>Encore {time}, {part}</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Cancel the reminder at {time}</source>
   <translation>Annuler le rappel de {time}</translation>
  </message>
  <message>
   <source>{day}, {streak}</source>
   <translation>{day}, {streak}</translation>
  </message>
  <message>
   <source>{day}. {sentence}</source>
   <translation>{day}. {sentence}</translation>
  </message>
  <message>
   <source>Paused, {time} left, {part}</source>
   <translation>En pause, encore {time}, {part}</translation>
  </message>
  <message>
   <source>Skip this part</source>
   <translation>Passer cette partie</translation>
  </message>
  <message>
   <source>Right</source>
   <comment>key</comment>
   <translation>Droite</translation>
  </message>
  <message>
   <source>Add 15 s</source>
   <translation>Ajouter 15 s</translation>
  </message>
  <message>
   <source>Stop rules</source>
   <translation>Quand arrêter</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Ctrl+Q</source>
   <comment>key</comment>
   <translation>Ctrl+Q</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Remind me in 30 minutes</source>
   <translation>Me le rappeler dans 30 minutes</translation>
  </message>
  <message>
   <source>Unmute</source>
   <translation>Remettre le son</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Couper le son</translation>
  </message>
  <message>
   <source>Show player</source>
   <translation>Montrer le lecteur</translation>
  </message>
  <message>
   <source>Routine has to close.</source>
   <translation>Routine doit se fermer.</translation>
  </message>
  <message>
   <source>Start Routine again to go on where you were.</source>
   <translation>Redémarrez Routine pour continuer là où vous étiez.</translation>
  </message>
  <message>
   <source>Close Routine</source>
   <translation>Fermer Routine</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>JSON and CSV</source>
   <translation>JSON et CSV</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>Photos</translation>
  </message>
  <message>
   <source>delete</source>
   <comment>the word to type</comment>
   <translation>supprimer</translation>
  </message>
  <message>
   <source>Your history with its backups, your answers about health, your photos and your settings are deleted from this computer, for good. Then Routine closes.</source>
   <translation>Votre historique avec ses sauvegardes, vos réponses de santé, vos photos et vos réglages sont supprimés de cet ordinateur, pour de bon. Ensuite, Routine se ferme.</translation>
  </message>
  <message>
   <source>Routines of your own stay, and files that you have exported. What is in a sync folder stays there: delete it there too if it should be gone.</source>
   <translation>Vos propres routines restent, et les fichiers que vous avez exportés. Ce qui est dans un dossier de synchronisation y reste : supprimez-le là aussi si cela doit disparaître.</translation>
  </message>
  <message>
   <source>Delete everything</source>
   <translation>Tout supprimer</translation>
  </message>
  <message>
   <source>To go on, type the word “{word}”.</source>
   <translation>Pour continuer, tapez le mot « {word} ».</translation>
  </message>
  <message>
   <source>Type the word {word}</source>
   <translation>Tapez le mot {word}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt en cours…</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>All there is, to keep or to import again: a JSON file.</source>
   <translation>Tout ce qu'il y a, à garder ou à importer à nouveau : un fichier JSON.</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>One row a session, for a spreadsheet: a CSV file, notes included.</source>
   <translation>Une ligne par séance, pour un tableur : un fichier CSV, notes comprises.</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Calendrier</translation>
  </message>
  <message>
   <source>The days on which you practised, for your calendar.</source>
   <translation>Les jours où vous avez pratiqué, pour votre agenda.</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bilan</translation>
  </message>
  <message>
   <source>Your newest reset on paper, for a therapist: a PDF.</source>
   <translation>Votre parcours le plus récent sur papier, pour un thérapeute : un PDF.</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>Type de fichier</translation>
  </message>
  <message>
   <source>With your answers about health</source>
   <translation>Avec vos réponses de santé</translation>
  </message>
  <message>
   <source>They are left out unless you want them in it.</source>
   <translation>Elles n'y sont que si vous le voulez.</translation>
  </message>
  <message>
   <source>With your notes</source>
   <translation>Avec vos notes</translation>
  </message>
  <message>
   <source>Whoever gets the report can read them. Left out otherwise.</source>
   <translation>Qui reçoit le bilan peut les lire. Sinon elles n'y sont pas.</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Enregistrer sous…</translation>
  </message>
  <message>
   <source>Save the export</source>
   <translation>Enregistrer l'export</translation>
  </message>
  <message>
   <source>Writing the file</source>
   <translation>Écriture du fichier</translation>
  </message>
  <message>
   <source>Saved as {path}.</source>
   <translation>Enregistré sous {path}.</translation>
  </message>
  <message>
   <source>Called off. No file was written.</source>
   <translation>Annulé. Aucun fichier n'a été écrit.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open the folder with your own routines</source>
   <translation>Ouvrir le dossier de vos propres routines</translation>
  </message>
  <message>
   <source>Open the folder with your backups</source>
   <translation>Ouvrir le dossier de vos sauvegardes</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Export: export</source>
   <translation>Exporter : exporter</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importer…</translation>
  </message>
  <message>
   <source>Import: import</source>
   <translation>Importer : importer</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Ouvrir…</translation>
  </message>
  <message>
   <source>Settings as a file: open</source>
   <translation>Réglages en fichier : ouvrir</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Sync folder: choose</source>
   <translation>Dossier de synchronisation : choisir</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Supprimer…</translation>
  </message>
  <message>
   <source>Stop</source>
   <comment>stop using a folder</comment>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Sync folder: stop using it</source>
   <translation>Dossier de synchronisation : ne plus l'utiliser</translation>
  </message>
  <message>
   <source>Choose a folder that is carried</source>
   <translation>Choisir un dossier synchronisé</translation>
  </message>
  <message>
   <source>A JSON or CSV file that Routine has exported, or Checkmarks.csv from Loop Habit Tracker. What is here already stays as it is, and importing twice changes nothing.</source>
   <translation>Un fichier JSON ou CSV exporté par Routine, ou Checkmarks.csv de Loop Habit Tracker. Ce qui est déjà là reste tel quel, et importer deux fois ne change rien.</translation>
  </message>
  <message>
   <source>Import history</source>
   <translation>Importer un historique</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Choisir un fichier…</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <source>Reading the file</source>
   <translation>Lecture du fichier</translation>
  </message>
  <message>
   <source>Which habit is it? Its days count as practised, without minutes.</source>
   <translation>De quelle habitude s'agit-il ? Ses jours comptent comme pratiqués, sans minutes.</translation>
  </message>
  <message>
   <source>Habit</source>
   <translation>Habitude</translation>
  </message>
  <message>
   <source>Imported. Your history has it now.</source>
   <translation>Importé. C'est maintenant dans votre historique.</translation>
  </message>
  <message>
   <source>Choose a file to import</source>
   <translation>Choisir un fichier à importer</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>Import en cours</translation>
  </message>
  <message>
   <source>Called off. Nothing was imported.</source>
   <translation>Annulé. Rien n'a été importé.</translation>
  </message>
  <message>
   <source>A small file that you can read. Your history, your own routines, your place in the program and the sync folder stay here.</source>
   <translation>Un petit fichier que vous pouvez lire. Votre historique, vos propres routines, votre place dans le programme et le dossier de synchronisation restent ici.</translation>
  </message>
  <message>
   <source>Settings as a file</source>
   <translation>Réglages en fichier</translation>
  </message>
  <message>
   <source>Use these settings</source>
   <translation>Prendre ces réglages</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo: as it was before the file</source>
   <translation>Annuler : comme avant le fichier</translation>
  </message>
  <message>
   <source>Save your settings</source>
   <translation>Enregistrer vos réglages</translation>
  </message>
  <message>
   <source>Choose a file of settings</source>
   <translation>Choisir un fichier de réglages</translation>
  </message>
  <message>
   <source>Everything is set as it was before.</source>
   <translation>Tout est réglé comme avant.</translation>
  </message>
  <message>
   <source>Off. A folder that Syncthing, Nextcloud, Dropbox or a stick carries keeps several computers in step. Answers about health stay here.</source>
   <translation>Désactivé. Un dossier synchronisé par Syncthing, Nextcloud ou Dropbox, ou porté sur une clé USB, tient plusieurs ordinateurs à jour. Les réponses de santé restent ici.</translation>
  </message>
  <message>
   <source>{folder}: Looking into it now.</source>
   <translation>{folder} : examen en cours.</translation>
  </message>
  <message>
   <source>{folder}: not looked into yet.</source>
   <translation>{folder} : pas encore examiné.</translation>
  </message>
  <message numerus="yes">
   <source>{count} backups, the newest of {day}.</source>
   <translation>
    <numerusform>{count} sauvegarde, du {day}.</numerusform>
    <numerusform>{count} sauvegardes, la plus récente du {day}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} lines in your sync folder could not be read. The rest is shown; Settings says which.</source>
   <translation>
    <numerusform>{count} ligne de votre dossier de synchronisation n'a pas pu être lue. Le reste est affiché ; les Réglages disent laquelle.</numerusform>
    <numerusform>{count} lignes de votre dossier de synchronisation n'ont pas pu être lues. Le reste est affiché ; les Réglages disent lesquelles.</numerusform>
   </translation>
  </message>
  <message>
   <source>The first one is made after your first session.</source>
   <translation>La première est faite après votre première séance.</translation>
  </message>
  <message>
   <source>{folder}: not there right now. Nothing is lost; as soon as it is back, what is new goes there.</source>
   <translation>{folder} : absent pour l'instant. Rien n'est perdu ; dès son retour, les nouveautés y vont.</translation>
  </message>
  <message>
   <source>{problem}. Nothing is lost; Routine tries again by itself.</source>
   <translation>{problem}. Rien n'est perdu ; Routine réessaie de lui-même.</translation>
  </message>
  <message numerus="yes">
   <source>{folder}: in step with {count} other computers.</source>
   <translation>
    <numerusform>{folder} : à jour avec {count} autre ordinateur.</numerusform>
    <numerusform>{folder} : à jour avec {count} autres ordinateurs.</numerusform>
   </translation>
  </message>
  <message>
   <source>{folder}: waiting for a second computer that uses the same folder.</source>
   <translation>{folder} : attend un deuxième ordinateur qui utilise le même dossier.</translation>
  </message>
  <message numerus="yes">
   <source>{count} more files are passed over in part.</source>
   <translation>
    <numerusform>{count} autre fichier est sauté en partie.</numerusform>
    <numerusform>{count} autres fichiers sont sautés en partie.</numerusform>
   </translation>
  </message>
  <message>
   <source>Photos are not in them.</source>
   <translation>Les photos n'en font pas partie.</translation>
  </message>
  <message>
   <source>No program of this computer opens {path} by itself. Start one, and open it there.</source>
   <translation>Aucun programme de cet ordinateur n'ouvre {path} de lui-même. Démarrez-en un, et ouvrez-le là.</translation>
  </message>
  <message>
   <source>{files} waited, so that nothing disturbed you. Open it again now.</source>
   <translation>{files} a attendu, pour que rien ne vous dérange. Ouvrez-le à nouveau maintenant.</translation>
  </message>
  <message>
   <source>Routine was asked for something that it does not know. It may have been updated: close it and start it again.</source>
   <translation>On a demandé à Routine quelque chose qu'il ne connaît pas. Il a peut-être été mis à jour : fermez-le et relancez-le.</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} sur {count}</translation>
  </message>
  <message>
   <source>Find in the text</source>
   <translation>Chercher dans le texte</translation>
  </message>
  <message>
   <source>Find the one before</source>
   <translation>Chercher le précédent</translation>
  </message>
  <message>
   <source>Find the next one</source>
   <translation>Chercher le suivant</translation>
  </message>
  <message>
   <source>Find no more</source>
   <translation>Ne plus chercher</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <source>Play preview, without a record</source>
   <translation>Lancer l'aperçu, sans l'enregistrer</translation>
  </message>
  <message>
   <source>Open in other editor</source>
   <translation>Ouvrir dans un autre éditeur</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Load it</source>
   <translation>Le charger</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>Garder le mien</translation>
  </message>
  <message>
   <source>Save it again</source>
   <translation>L'enregistrer à nouveau</translation>
  </message>
  <message>
   <source>Put this notice away</source>
   <translation>Fermer cet avis</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>Éditeur</translation>
  </message>
  <message>
   <source>a file</source>
   <translation>un fichier</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>Continuer avec</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>Le jeter</translation>
  </message>
  <message>
   <source>Use the saved file</source>
   <translation>Prendre le fichier enregistré</translation>
  </message>
  <message>
   <source>As it was before the last change. It goes on once line {line} is mended.</source>
   <translation>Comme c'était avant le dernier changement. La suite vient une fois la ligne {line} réparée.</translation>
  </message>
  <message>
   <source>What you write appears here: the steps, their time, the figure.</source>
   <translation>Ce que vous écrivez apparaît ici : les étapes, leur durée, la figure.</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Play preview</source>
   <translation>Lancer l'aperçu</translation>
  </message>
  <message>
   <source>Change the pose</source>
   <translation>Modifier la posture</translation>
  </message>
  <message numerus="yes">
   <source>And {count} steps more.</source>
   <translation>
    <numerusform>Et {count} étape de plus.</numerusform>
    <numerusform>Et {count} étapes de plus.</numerusform>
   </translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Étapes</translation>
  </message>
  <message>
   <source>As it was before the last change.</source>
   <translation>Comme c'était avant le dernier changement.</translation>
  </message>
  <message>
   <source>Day {day}</source>
   <translation>Jour {day}</translation>
  </message>
  <message numerus="yes">
   <source>And {count} more.</source>
   <translation>
    <numerusform>Et {count} de plus.</numerusform>
    <numerusform>Et {count} de plus.</numerusform>
   </translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>environ {time}</translation>
  </message>
  <message numerus="yes">
   <source>{count} days</source>
   <translation>
    <numerusform>{count} jour</numerusform>
    <numerusform>{count} jours</numerusform>
   </translation>
  </message>
  <message>
   <source>Waits for you</source>
   <translation>Vous attend</translation>
  </message>
  <message>
   <source>Line {number}: cannot be read</source>
   <translation>Ligne {number} : illisible</translation>
  </message>
  <message>
   <source>A step</source>
   <translation>Une étape</translation>
  </message>
  <message>
   <source>Go to line {number}: {problem}</source>
   <translation>Aller à la ligne {number} : {problem}</translation>
  </message>
  <message>
   <source>{fix}, line {number}</source>
   <translation>{fix}, ligne {number}</translation>
  </message>
  <message>
   <source>Line {number}</source>
   <translation>Ligne {number}</translation>
  </message>
  <message>
   <source>The file</source>
   <translation>Le fichier</translation>
  </message>
  <message>
   <source>Go to the file: {problem}</source>
   <translation>Aller au fichier : {problem}</translation>
  </message>
  <message>
   <source>{fix}, the file</source>
   <translation>{fix}, le fichier</translation>
  </message>
  <message>
   <source>F8 next problem</source>
   <translation>F8 problème suivant</translation>
  </message>
  <message numerus="yes">
   <source>And {count} more below.</source>
   <translation>
    <numerusform>Et {count} de plus en dessous.</numerusform>
    <numerusform>Et {count} de plus en dessous.</numerusform>
   </translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problèmes</translation>
  </message>
  <message>
   <source>Text of the file</source>
   <translation>Texte du fichier</translation>
  </message>
  <message numerus="yes">
   <source>Time line: {count} steps</source>
   <translation>
    <numerusform>Chronologie : {count} étape</numerusform>
    <numerusform>Chronologie : {count} étapes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of them with a problem</source>
   <translation>
    <numerusform>{count} d'entre elles avec un problème</numerusform>
    <numerusform>{count} d'entre elles avec un problème</numerusform>
   </translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Montrer</translation>
  </message>
  <message>
   <source>A copy for you to change. Once saved, it takes the place of the one that comes with Routine.</source>
   <translation>Une copie que vous pouvez modifier. Une fois enregistrée, elle prend la place de celle livrée avec Routine.</translation>
  </message>
  <message>
   <source>What you typed last time is here. It is not saved yet.</source>
   <translation>Ce que vous avez tapé la dernière fois est ici. Ce n'est pas encore enregistré.</translation>
  </message>
  <message>
   <source>This file was removed outside the app. What you typed is still here.</source>
   <translation>Ce fichier a été supprimé hors de l'application. Ce que vous avez tapé est encore ici.</translation>
  </message>
  <message>
   <source>Save it without problems first, then its poses can be changed.</source>
   <translation>Enregistrez-le d'abord sans problèmes, ensuite ses postures pourront être modifiées.</translation>
  </message>
  <message>
   <source>The disk takes nothing more. What you typed is only here until you save it.</source>
   <translation>Le disque ne prend plus rien. Ce que vous avez tapé n'est qu'ici tant que vous ne l'enregistrez pas.</translation>
  </message>
  <message>
   <source>Tab leaves the text. Ctrl M changes it back.</source>
   <translation>Tab quitte le texte. Ctrl M le rétablit.</translation>
  </message>
  <message>
   <source>Tab moves text in.</source>
   <translation>Tab met le texte en retrait.</translation>
  </message>
  <message>
   <source>Nothing to fix in this line</source>
   <translation>Rien à corriger dans cette ligne</translation>
  </message>
  <message>
   <source>There is nothing in it for you to play.</source>
   <translation>Il n'y a rien dedans que vous puissiez lancer.</translation>
  </message>
  <message>
   <source>New file</source>
   <translation>Nouveau fichier</translation>
  </message>
  <message>
   <source>{file}, line {number}: {problem} It cannot be opened here.</source>
   <translation>{file}, ligne {number} : {problem} Il ne peut pas s'ouvrir ici.</translation>
  </message>
  <message>
   <source>Line {number}: {problem}</source>
   <translation>Ligne {number} : {problem}</translation>
  </message>
  <message>
   <source>{problem} What you typed is kept here.</source>
   <translation>{problem} Ce que vous avez tapé est gardé ici.</translation>
  </message>
  <message>
   <source>You began “{name}” and did not save it. It is still here.</source>
   <translation>Vous avez commencé « {name} » sans l'enregistrer. C'est encore ici.</translation>
  </message>
  <message numerus="yes">
   <source>Saved with {count} problems. It cannot be started yet.</source>
   <translation>
    <numerusform>Enregistré avec {count} problème. La lecture n'est pas encore possible.</numerusform>
    <numerusform>Enregistré avec {count} problèmes. La lecture n'est pas encore possible.</numerusform>
   </translation>
  </message>
  <message>
   <source>{file}: {problem} It cannot be opened here.</source>
   <translation>{file} : {problem} Il ne peut pas s'ouvrir ici.</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Enregistré</translation>
  </message>
  <message numerus="yes">
   <source>{count} problems</source>
   <translation>
    <numerusform>{count} problème</numerusform>
    <numerusform>{count} problèmes</numerusform>
   </translation>
  </message>
  <message>
   <source>No problems</source>
   <translation>Aucun problème</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>pas enregistré</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>enregistré</translation>
  </message>
  <message>
   <source>The file as it is on the disk</source>
   <translation>Le fichier tel qu'il est sur le disque</translation>
  </message>
  <message>
   <source>What is open here is not saved, and the disk takes nothing more.</source>
   <translation>Ce qui est ouvert ici n'est pas enregistré, et le disque ne prend plus rien.</translation>
  </message>
  <message>
   <source>How tight are your hips?</source>
   <translation>À quel point vos hanches sont-elles raides ?</translation>
  </message>
  <message>
   <source>0 is loose, 10 is the tightest they get. Optional.</source>
   <translation>0 veut dire souples, 10 aussi raides que possible. Facultatif.</translation>
  </message>
  <message>
   <source>Before</source>
   <comment>the practice</comment>
   <translation>Avant</translation>
  </message>
  <message>
   <source>After</source>
   <comment>the practice</comment>
   <translation>Après</translation>
  </message>
  <message>
   <source>Tightness before</source>
   <translation>Raideur avant</translation>
  </message>
  <message>
   <source>Tightness after</source>
   <translation>Raideur après</translation>
  </message>
  <message>
   <source>It hurt, more than a stretch</source>
   <translation>Cela a fait mal, plus qu'un étirement</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Save check-in</source>
   <translation>Enregistrer le ressenti</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Passer</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Copier en texte</translation>
  </message>
  <message>
   <source>Your practice is saved.</source>
   <translation>Votre pratique est enregistrée.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Before: {value}</source>
   <translation>Avant : {value}</translation>
  </message>
  <message>
   <source>{routine}, {minutes}</source>
   <translation>{routine}, {minutes}</translation>
  </message>
  <message>
   <source>{routine} is over</source>
   <translation>Fin de « {routine} »</translation>
  </message>
  <message>
   <source>Still to come, day {day}</source>
   <translation>Encore à venir, jour {day}</translation>
  </message>
  <message>
   <source>Tomorrow, day {day}</source>
   <translation>Demain, jour {day}</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Demain</translation>
  </message>
  <message>
   <source>A time-lapse never counts.</source>
   <translation>Une lecture accélérée ne compte jamais.</translation>
  </message>
  <message>
   <source>Still to come</source>
   <translation>Encore à venir</translation>
  </message>
  <message>
   <source>up by {number}</source>
   <translation>en hausse de {number}</translation>
  </message>
  <message>
   <source>{routine} is done</source>
   <translation>« {routine} », c'est fait</translation>
  </message>
  <message>
   <source>{routine} is still yours</source>
   <translation>« {routine} » vous attend toujours</translation>
  </message>
  <message>
   <source>Counts for your streak. Day {day} is still yours.</source>
   <translation>Compte pour vos jours d'affilée. Le jour {day} vous attend toujours.</translation>
  </message>
  <message>
   <source>{held} of {planned} is kept.</source>
   <translation>{held} sur {planned}, c'est gardé.</translation>
  </message>
  <message>
   <source>{day}, in the night</source>
   <translation>{day}, dans la nuit</translation>
  </message>
  <message>
   <source>the same</source>
   <comment>tightness before and after</comment>
   <translation>pareil</translation>
  </message>
  <message>
   <source>down by {number}</source>
   <translation>en baisse de {number}</translation>
  </message>
  <message>
   <source>Part of day {day} is done</source>
   <translation>Une partie du jour {day} est faite</translation>
  </message>
  <message>
   <source>Part of {routine} is done</source>
   <translation>Une partie de « {routine} » est faite</translation>
  </message>
  <message>
   <source>Day {day} is done</source>
   <translation>Le jour {day} est fait</translation>
  </message>
  <message>
   <source>Done once more</source>
   <translation>Faite une fois de plus</translation>
  </message>
  <message>
   <source>Day {day} is still yours</source>
   <translation>Le jour {day} vous attend toujours</translation>
  </message>
  <message>
   <source>An extra practice. Streak and program stay as they are.</source>
   <translation>Une pratique en plus. Les jours d'affilée et le programme restent tels quels.</translation>
  </message>
  <message>
   <source>Counts for your streak.</source>
   <translation>Compte pour vos jours d'affilée.</translation>
  </message>
  <message>
   <source>Counts for your streak. Day {day} is done as well.</source>
   <translation>Compte pour vos jours d'affilée. Le jour {day} est fait aussi.</translation>
  </message>
  <message>
   <source>Nothing was held this time.</source>
   <translation>Rien n'a été tenu cette fois.</translation>
  </message>
  <message>
   <source>{time} more makes it half, and half counts.</source>
   <translation>Encore {time} et c'est la moitié, et la moitié compte.</translation>
  </message>
  <message>
   <source>Less than a minute of {planned} is kept.</source>
   <translation>Moins d'une minute sur {planned}, c'est gardé.</translation>
  </message>
  <message>
   <source>{streak}, today makes {days}</source>
   <translation>{streak}, aujourd'hui en fera {days}</translation>
  </message>
  <message>
   <source>After: {value}</source>
   <translation>Après : {value}</translation>
  </message>
  <message>
   <source>You can go on from exercise {number} until {time}.</source>
   <translation>Vous pouvez continuer à l'exercice {number} jusqu'à {time}.</translation>
  </message>
  <message>
   <source>{time}, skipped</source>
   <translation>{time}, passé</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>passé</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>pas commencé</translation>
  </message>
  <message>
   <source>just begun</source>
   <translation>à peine commencé</translation>
  </message>
  <message>
   <source>Start day {day}</source>
   <translation>Commencer le jour {day}</translation>
  </message>
  <message>
   <source>Step {number} of {count}: please read</source>
   <translation>Étape {number} sur {count} : à lire</translation>
  </message>
  <message>
   <source>Step {number} of {count}: one question</source>
   <translation>Étape {number} sur {count} : une question</translation>
  </message>
  <message>
   <source>One question</source>
   <translation>Une question</translation>
  </message>
  <message>
   <source>Please read</source>
   <translation>À lire</translation>
  </message>
  <message>
   <source>On the floor</source>
   <translation>Au sol</translation>
  </message>
  <message>
   <source>Lie down where you will practise, and look up. This is how the seconds are shown.</source>
   <translation>Allongez-vous là où vous pratiquerez et levez les yeux : voici les secondes.</translation>
  </message>
  <message>
   <source>Can you read this?</source>
   <translation>Vous lisez ceci ?</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>Larger seconds, please</source>
   <translation>Des secondes plus grandes</translation>
  </message>
  <message>
   <source>While you practise they are larger still.</source>
   <translation>Pendant la pratique, elles sont encore plus grandes.</translation>
  </message>
  <message>
   <source>All other texts</source>
   <translation>Tous les autres textes</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texte plus petit</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texte plus grand</translation>
  </message>
  <message>
   <source>Do you have any of these?</source>
   <translation>Êtes-vous dans un de ces cas ?</translation>
  </message>
  <message>
   <source>What is not for you is left out and replaced. Your answers stay on this computer.</source>
   <translation>Ce qui ne vous convient pas est laissé de côté et remplacé. Vos réponses restent sur cet ordinateur.</translation>
  </message>
  <message>
   <source>None of: {conditions}.</source>
   <translation>Aucun de ces cas : {conditions}.</translation>
  </message>
  <message>
   <source>Before you lie down</source>
   <translation>Avant de vous allonger</translation>
  </message>
  <message>
   <source>This app shows and times gentle exercises. It is not medical advice.</source>
   <translation>Cette application montre et chronomètre des exercices doux. Ce n'est pas un avis médical.</translation>
  </message>
  <message>
   <source>Get medical help today, and do not exercise, with any of these:</source>
   <translation>Demandez une aide médicale aujourd'hui, et ne faites pas d'exercice, avec un de ces signes :</translation>
  </message>
  <message>
   <source>I have one of these signs</source>
   <translation>J'ai un de ces signes</translation>
  </message>
  <message>
   <source>When not to exercise</source>
   <translation>Quand ne pas faire d'exercice</translation>
  </message>
  <message>
   <source>I have read this and have none of these signs</source>
   <translation>J'ai lu ceci et je n'ai aucun de ces signes</translation>
  </message>
  <message>
   <source>There is more to read. Space goes on.</source>
   <translation>Il reste à lire. Espace continue.</translation>
  </message>
  <message>
   <source>Tick the line above first, with Space.</source>
   <translation>Cochez d'abord la ligne ci-dessus, avec Espace.</translation>
  </message>
  <message>
   <source>Tick what is true for you, or None of these. Space ticks.</source>
   <translation>Cochez ce qui est vrai pour vous, ou Rien de tout cela. Espace coche.</translation>
  </message>
  <message>
   <source>All of this can be changed later, in Settings.</source>
   <translation>Tout cela peut changer plus tard, dans les Réglages.</translation>
  </message>
  <message>
   <source>Space ticks. One question comes first.</source>
   <translation>Espace coche. D'abord vient une question.</translation>
  </message>
  <message>
   <source>Space ticks. Next is a little setting up, if you like.</source>
   <translation>Espace coche. Ensuite, quelques réglages, si vous voulez.</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>go on</comment>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Two metres of floor.</source>
   <translation>Deux mètres de sol.</translation>
  </message>
  <message>
   <source>A few quiet minutes a day.</source>
   <translation>Quelques minutes calmes par jour.</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>go back</comment>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Skip the rest and start</source>
   <translation>Passer le reste et commencer</translation>
  </message>
  <message>
   <source>All of these: {things}.</source>
   <translation>Tout ceci : {things}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} minutes a day</source>
   <translation>
    <numerusform>{count} minute par jour</numerusform>
    <numerusform>{count} minutes par jour</numerusform>
   </translation>
  </message>
  <message>
   <source>Your program</source>
   <translation>Votre programme</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Modifier…</translation>
  </message>
  <message>
   <source>{setting}: change</source>
   <translation>{setting} : modifier</translation>
  </message>
  <message>
   <source>Week {number}: {phase}</source>
   <translation>Semaine {number} : {phase}</translation>
  </message>
  <message>
   <source>Week {number}</source>
   <translation>Semaine {number}</translation>
  </message>
  <message>
   <source>{least} to {most} minutes a day</source>
   <translation>{least} à {most} minutes par jour</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>What you have</source>
   <translation>Votre matériel</translation>
  </message>
  <message>
   <source>Sample: 42 seconds</source>
   <translation>Exemple : 42 secondes</translation>
  </message>
  <message>
   <source>Y</source>
   <comment>key that answers</comment>
   <translation>O</translation>
  </message>
  <message>
   <source>N</source>
   <comment>key that answers</comment>
   <translation>N</translation>
  </message>
  <message>
   <source>Either answer is fine. You can change it later on Today.</source>
   <translation>Les deux réponses conviennent. Vous pourrez la changer plus tard sur Aujourd'hui.</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>Back to Today</source>
   <translation>Retour à Aujourd'hui</translation>
  </message>
  <message>
   <source>{question} Y is yes, N is no.</source>
   <translation>{question} O veut dire oui, N veut dire non.</translation>
  </message>
  <message>
   <source>None of these</source>
   <translation>Rien de tout cela</translation>
  </message>
  <message>
   <source>It has been looked at</source>
   <translation>Quelqu'un l'a examiné</translation>
  </message>
  <message>
   <source>Last time ended with pain. Is it still worse today?</source>
   <translation>La dernière séance s'est terminée avec une douleur. Aujourd'hui, reste-t-elle plus forte qu'avant ?</translation>
  </message>
  <message>
   <source>A day of rest then. After it, half the range and half the time. If it comes back, leave that exercise out in Settings and ask a professional.</source>
   <translation>Alors un jour de repos. Ensuite, la moitié de l'amplitude et la moitié du temps. Si elle revient, laissez cet exercice de côté dans les Réglages et demandez à un professionnel.</translation>
  </message>
  <message>
   <source>Get medical help today</source>
   <translation>Demandez une aide médicale aujourd'hui</translation>
  </message>
  <message>
   <source>Ask a clinician first</source>
   <translation>Demandez d'abord à un soignant</translation>
  </message>
  <message>
   <source>When to stop</source>
   <translation>Quand arrêter</translation>
  </message>
  <message>
   <source>Runners</source>
   <translation>Coureurs</translation>
  </message>
  <message>
   <source>Pregnancy</source>
   <translation>Grossesse</translation>
  </message>
  <message>
   <source>Before you begin</source>
   <translation>Avant de commencer</translation>
  </message>
  <message>
   <source>I have one of the urgent signs</source>
   <translation>J'ai un des signes urgents</translation>
  </message>
  <message>
   <source>Without {things}.</source>
   <translation>Sans {things}.</translation>
  </message>
  <message>
   <source>All of them, on both sides.</source>
   <translation>Tous, des deux côtés.</translation>
  </message>
  <message>
   <source>They are off. Something gentle takes the same time.</source>
   <translation>Ils sont désactivés. Quelque chose de doux prend le même temps.</translation>
  </message>
  <message>
   <source>Leave out what is not for you, or do it on one side only. It holds everywhere.</source>
   <translation>Laissez de côté ce qui ne vous convient pas, ou faites-le d'un seul côté. Cela vaut partout.</translation>
  </message>
  <message>
   <source>An urgent sign. {answers}.</source>
   <translation>Un signe urgent. {answers}.</translation>
  </message>
  <message>
   <source>On.</source>
   <translation>Activés.</translation>
  </message>
  <message>
   <source>Off, until you have read about them.</source>
   <translation>Désactivés, tant que vous n'avez pas lu ce qui les concerne.</translation>
  </message>
  <message>
   <source>Everything is there.</source>
   <translation>Tout est là.</translation>
  </message>
  <message>
   <source>{hidden} left out, {limited} on one side only.</source>
   <translation>Laissés de côté : {hidden}. D'un seul côté : {limited}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} left out.</source>
   <translation>
    <numerusform>{count} laissé de côté.</numerusform>
    <numerusform>{count} laissés de côté.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} on one side only.</source>
   <translation>
    <numerusform>{count} d'un seul côté.</numerusform>
    <numerusform>{count} d'un seul côté.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your health</source>
   <translation>Votre santé</translation>
  </message>
  <message>
   <source>Nerve sliders</source>
   <translation>Glissements nerveux</translation>
  </message>
  <message>
   <source>Exercises for you</source>
   <translation>Exercices pour vous</translation>
  </message>
  <message>
   <source>Not told yet</source>
   <translation>Pas encore indiqué</translation>
  </message>
  <message>
   <source>They are on.</source>
   <translation>Ils sont activés.</translation>
  </message>
  <message>
   <source>Switch them off</source>
   <translation>Les désactiver</translation>
  </message>
  <message>
   <source>Switch them on</source>
   <translation>Les activer</translation>
  </message>
  <message>
   <source>A mat or carpet, a pillow for your head and water are taken for granted. Tick what else is there. Nothing has to be bought: something else takes its place. A chair stands firm, without wheels, and nothing that you rest on may slide.</source>
   <translation>Un tapis ou une moquette, un oreiller pour la tête et de l'eau vont de soi. Cochez ce que vous avez d'autre. Rien n'est à acheter : autre chose le remplace. Une chaise est stable, sans roulettes, et rien de ce qui vous porte ne doit pouvoir glisser.</translation>
  </message>
  <message>
   <source>Firm bed</source>
   <translation>Lit ferme</translation>
  </message>
  <message>
   <source>Firm chair</source>
   <translation>Chaise stable</translation>
  </message>
  <message>
   <source>Clear wall</source>
   <translation>Mur dégagé</translation>
  </message>
  <message>
   <source>Low block</source>
   <translation>Brique basse</translation>
  </message>
  <message>
   <source>Without it: {instead}.</source>
   <translation>Sinon : {instead}.</translation>
  </message>
  <message>
   <source>Check-in, {day}</source>
   <translation>Ressenti, {day}</translation>
  </message>
  <message>
   <source>0 is loose, 10 is the tightest they get. Everything is optional.</source>
   <translation>0 veut dire souples, 10 aussi raides que possible. Tout est facultatif.</translation>
  </message>
  <message>
   <source>Tightness before: not told</source>
   <translation>Raideur avant : non indiquée</translation>
  </message>
  <message>
   <source>Tightness after: not told</source>
   <translation>Raideur après : non indiquée</translation>
  </message>
  <message>
   <source>Not told</source>
   <translation>Non indiquée</translation>
  </message>
  <message>
   <source>Self-checks</source>
   <translation>Auto-évaluations</translation>
  </message>
  <message>
   <source>Show as table</source>
   <translation>Montrer en tableau</translation>
  </message>
  <message>
   <source>Self-checks: show as table</source>
   <translation>Auto-évaluations : montrer en tableau</translation>
  </message>
  <message>
   <source>Photos from the side</source>
   <translation>Photos de profil</translation>
  </message>
  <message>
   <source>Your own numbers. From day to day they vary by about 1 to 2 points (our estimate).</source>
   <translation>Vos propres chiffres. D'un jour à l'autre, ils varient de 1 à 2 points environ (notre estimation).</translation>
  </message>
  <message>
   <source>For the thigh, one step is the least change that means anything. Not a diagnosis.</source>
   <translation>Pour la cuisse, un échelon est le moindre changement qui veuille dire quelque chose. Pas un diagnostic.</translation>
  </message>
  <message>
   <source>Angles: with the pelvis held still, 2.4 degrees are the smallest real change (angle of the knee, a study of 2015). At home it takes more.</source>
   <translation>Angles : avec le bassin maintenu immobile, 2,4 degrés sont le plus petit changement réel (angle du genou, une étude de 2015). Chez soi, il en faut davantage.</translation>
  </message>
  <message>
   <source>below</source>
   <comment>the bed line</comment>
   <translation>en dessous</translation>
  </message>
  <message>
   <source>level</source>
   <comment>with the bed line</comment>
   <translation>à niveau</translation>
  </message>
  <message>
   <source>above</source>
   <comment>the bed line</comment>
   <translation>au-dessus</translation>
  </message>
  <message>
   <source>Tightness</source>
   <translation>Raideur</translation>
  </message>
  <message>
   <source>Ease of standing up</source>
   <translation>Facilité à se lever</translation>
  </message>
  <message>
   <source>Left thigh, bed line</source>
   <translation>Cuisse gauche, ligne du lit</translation>
  </message>
  <message>
   <source>Right thigh, bed line</source>
   <translation>Cuisse droite, ligne du lit</translation>
  </message>
  <message>
   <source>Left thigh, degrees</source>
   <translation>Cuisse gauche, degrés</translation>
  </message>
  <message>
   <source>Right thigh, degrees</source>
   <translation>Cuisse droite, degrés</translation>
  </message>
  <message>
   <source>day {day}: {value}</source>
   <translation>jour {day} : {value}</translation>
  </message>
  <message>
   <source>Day {day}: {value}</source>
   <translation>Jour {day} : {value}</translation>
  </message>
  <message>
   <source>Add a past practice</source>
   <translation>Ajouter une pratique passée</translation>
  </message>
  <message>
   <source>Nothing here yet, and that’s fine</source>
   <translation>Encore rien ici, et c'est très bien</translation>
  </message>
  <message>
   <source>Your first session puts a mark on the calendar. One short routine counts.</source>
   <translation>Votre première séance laissera une marque sur le calendrier. Une routine courte compte.</translation>
  </message>
  <message>
   <source>Habit strength {percent} %: every day counts, and one 13 days ago counts half as much as today.</source>
   <translation>Force de l'habitude {percent} % : chaque jour compte, et un jour d'il y a 13 jours compte moitié moins qu'aujourd'hui.</translation>
  </message>
  <message>
   <source>Export, key Ctrl E</source>
   <translation>Exporter, touche Ctrl E</translation>
  </message>
  <message>
   <source>left thigh above the bed line</source>
   <translation>cuisse gauche au-dessus de la ligne du lit</translation>
  </message>
  <message>
   <source>left thigh level with the bed line</source>
   <translation>cuisse gauche au niveau de la ligne du lit</translation>
  </message>
  <message>
   <source>left thigh below the bed line</source>
   <translation>cuisse gauche sous la ligne du lit</translation>
  </message>
  <message>
   <source>right thigh above the bed line</source>
   <translation>cuisse droite au-dessus de la ligne du lit</translation>
  </message>
  <message>
   <source>right thigh level with the bed line</source>
   <translation>cuisse droite au niveau de la ligne du lit</translation>
  </message>
  <message>
   <source>right thigh below the bed line</source>
   <translation>cuisse droite sous la ligne du lit</translation>
  </message>
  <message>
   <source>left knee bent</source>
   <translation>genou gauche plié</translation>
  </message>
  <message>
   <source>left knee straighter</source>
   <translation>genou gauche plus tendu</translation>
  </message>
  <message>
   <source>right knee bent</source>
   <translation>genou droit plié</translation>
  </message>
  <message>
   <source>right knee straighter</source>
   <translation>genou droit plus tendu</translation>
  </message>
  <message>
   <source>knee bent</source>
   <translation>genou plié</translation>
  </message>
  <message>
   <source>knee straighter</source>
   <translation>genou plus tendu</translation>
  </message>
  <message>
   <source>right thigh measured {angle}</source>
   <translation>cuisse droite mesurée à {angle}</translation>
  </message>
  <message>
   <source>right side not counted, the back arched</source>
   <translation>côté droit non compté, le dos s'est creusé</translation>
  </message>
  <message>
   <source>measured {angle}</source>
   <translation>mesurée à {angle}</translation>
  </message>
  <message>
   <source>left thigh measured {angle}</source>
   <translation>cuisse gauche mesurée à {angle}</translation>
  </message>
  <message>
   <source>left side not counted, the back arched</source>
   <translation>côté gauche non compté, le dos s'est creusé</translation>
  </message>
  <message>
   <source>under 1 min</source>
   <translation>moins de 1 min</translation>
  </message>
  <message>
   <source>Time per exercise</source>
   <translation>Temps par exercice</translation>
  </message>
  <message>
   <source>Time per exercise: show as table</source>
   <translation>Temps par exercice : montrer en tableau</translation>
  </message>
  <message numerus="yes">
   <source>All {count} as a table</source>
   <translation>
    <numerusform>{count} en tableau</numerusform>
    <numerusform>Tous les {count} en tableau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Time per exercise: all {count} as a table</source>
   <translation>
    <numerusform>Temps par exercice : {count} en tableau</numerusform>
    <numerusform>Temps par exercice : tous les {count} en tableau</numerusform>
   </translation>
  </message>
  <message>
   <source>Exercise</source>
   <translation>Exercice</translation>
  </message>
  <message>
   <source>Month before</source>
   <translation>Mois précédent</translation>
  </message>
  <message>
   <source>Month after</source>
   <translation>Mois suivant</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mois</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Séances</translation>
  </message>
  <message>
   <source>For a day on which you practised without Routine.</source>
   <translation>Pour un jour où vous avez pratiqué sans Routine.</translation>
  </message>
  <message>
   <source>Add it</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Which day?</source>
   <translation>Quel jour ?</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Which routine?</source>
   <translation>Quelle routine ?</translation>
  </message>
  <message>
   <source>Routine</source>
   <comment>exercises in a row</comment>
   <translation>Routine</translation>
  </message>
  <message>
   <source>It counts for your streak, not for the minutes.</source>
   <translation>Cela compte pour vos jours d'affilée, pas pour les minutes.</translation>
  </message>
  <message>
   <source>Completes day {day}.</source>
   <translation>Complète le jour {day}.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd'hui</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Hier</translation>
  </message>
  <message>
   <source>Day {day} is still yours.</source>
   <translation>Le jour {day} vous attend toujours.</translation>
  </message>
  <message>
   <source>Two moments to look at, nothing to be measured by.</source>
   <translation>Deux moments à regarder, pas à mesurer.</translation>
  </message>
  <message>
   <source>There is no photo yet. You can add one of each side here.</source>
   <translation>Il n'y a pas encore de photo. Vous pouvez en ajouter une de chaque côté ici.</translation>
  </message>
  <message>
   <source>Photo of the right side, {day}</source>
   <translation>Photo du côté droit, {day}</translation>
  </message>
  <message>
   <source>the photo of the right side, {day}</source>
   <translation>la photo du côté droit, {day}</translation>
  </message>
  <message>
   <source>Photo of the left side, {day}</source>
   <translation>Photo du côté gauche, {day}</translation>
  </message>
  <message>
   <source>the photo of the left side, {day}</source>
   <translation>la photo du côté gauche, {day}</translation>
  </message>
  <message numerus="yes">
   <source>Show {count} photos between them</source>
   <translation>
    <numerusform>Montrer {count} photo entre les deux</numerusform>
    <numerusform>Montrer {count} photos entre les deux</numerusform>
   </translation>
  </message>
  <message>
   <source>{photo}: it cannot be shown</source>
   <translation>{photo} : elle ne peut pas être montrée</translation>
  </message>
  <message>
   <source>This photo cannot be shown.</source>
   <translation>Cette photo ne peut pas être montrée.</translation>
  </message>
  <message>
   <source>Another photo: {side}, {day}</source>
   <translation>Une autre photo : {side}, {day}</translation>
  </message>
  <message>
   <source>Add a photo: {side}, {day}</source>
   <translation>Ajouter une photo : {side}, {day}</translation>
  </message>
  <message>
   <source>Put down afterwards: it counts for your streak, not for the minutes.</source>
   <translation>Notée après coup : elle compte pour vos jours d'affilée, pas pour les minutes.</translation>
  </message>
  <message>
   <source>no pillow under the knees</source>
   <translation>pas d'oreiller sous les genoux</translation>
  </message>
  <message>
   <source>sometimes a pillow under the knees</source>
   <translation>parfois un oreiller sous les genoux</translation>
  </message>
  <message>
   <source>always a pillow under the knees</source>
   <translation>toujours un oreiller sous les genoux</translation>
  </message>
  <message>
   <source>{done} of {planned}</source>
   <translation>{done} sur {planned}</translation>
  </message>
  <message>
   <source>Tightness {before} before, {after} after</source>
   <translation>Raideur {before} avant, {after} après</translation>
  </message>
  <message>
   <source>Tightness {before} before</source>
   <translation>Raideur {before} avant</translation>
  </message>
  <message>
   <source>Tightness {after} after</source>
   <translation>Raideur {after} après</translation>
  </message>
  <message>
   <source>Self-check: {told}.</source>
   <translation>Auto-évaluation : {told}.</translation>
  </message>
  <message>
   <source>not reached</source>
   <translation>pas atteint</translation>
  </message>
  <message>
   <source>tightness {value}</source>
   <translation>raideur {value}</translation>
  </message>
  <message>
   <source>ease of standing up {value}</source>
   <translation>facilité à se lever {value}</translation>
  </message>
  <message>
   <source>Chosen session</source>
   <translation>Séance choisie</translation>
  </message>
  <message>
   <source>Edit check-in</source>
   <translation>Modifier le ressenti</translation>
  </message>
  <message>
   <source>It hurt, more than a stretch.</source>
   <translation>Cela a fait mal, plus qu'un étirement.</translation>
  </message>
  <message>
   <source>Add check-in</source>
   <translation>Ajouter un ressenti</translation>
  </message>
  <message>
   <source>Sessions, newest first</source>
   <translation>Séances, les plus récentes d'abord</translation>
  </message>
  <message>
   <source>From day to day it varies by about 1 to 2 points (our estimate).</source>
   <translation>D'un jour à l'autre, elle varie de 1 à 2 points environ (notre estimation).</translation>
  </message>
  <message>
   <source>before</source>
   <comment>the practice</comment>
   <translation>avant</translation>
  </message>
  <message>
   <source>after</source>
   <comment>the practice</comment>
   <translation>après</translation>
  </message>
  <message>
   <source>{before} before, {after} after</source>
   <translation>{before} avant, {after} après</translation>
  </message>
  <message>
   <source>{before} before</source>
   <translation>{before} avant</translation>
  </message>
  <message>
   <source>{after} after</source>
   <translation>{after} après</translation>
  </message>
  <message>
   <source>Tightness, 0 to 10</source>
   <translation>Raideur, de 0 à 10</translation>
  </message>
  <message>
   <source>Tightness: show as table</source>
   <translation>Raideur : montrer en tableau</translation>
  </message>
  <message>
   <source>Session removed</source>
   <translation>Séance supprimée</translation>
  </message>
  <message numerus="yes">
   <source>{count} sessions removed</source>
   <translation>
    <numerusform>{count} séance supprimée</numerusform>
    <numerusform>{count} séances supprimées</numerusform>
   </translation>
  </message>
  <message>
   <source>{done}. Control Z brings it back.</source>
   <translation>{done}. Contrôle Z annule.</translation>
  </message>
  <message>
   <source>Added later</source>
   <translation>Ajoutée plus tard</translation>
  </message>
  <message>
   <source>no practice</source>
   <translation>pas de pratique</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>manqué</translation>
  </message>
  <message>
   <source>missed and bridged</source>
   <translation>manqué et enjambé</translation>
  </message>
  <message>
   <source>partial</source>
   <translation>partielle</translation>
  </message>
  <message>
   <source>short routine</source>
   <translation>routine courte</translation>
  </message>
  <message>
   <source>full routine</source>
   <translation>routine entière</translation>
  </message>
  <message>
   <source>two sessions or more</source>
   <translation>deux séances ou plus</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>Rien n'a été noté.</translation>
  </message>
  <message numerus="yes">
   <source>Year map, {count} weeks: {days}.</source>
   <translation>
    <numerusform>Carte de l'année, {count} semaine : {days}.</numerusform>
    <numerusform>Carte de l'année, {count} semaines : {days}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Up and Down go from day to day, Left and Right from week to week, Page Up and Page Down from month to month, Home to today. Enter shows what was done.</source>
   <translation>Haut et Bas vont de jour en jour, Gauche et Droite de semaine en semaine, Page précédente et Page suivante de mois en mois, Début à aujourd'hui. Entrée montre ce qui a été fait.</translation>
  </message>
  <message numerus="yes">
   <source>{count} sessions done</source>
   <translation>
    <numerusform>{count} séance faite</numerusform>
    <numerusform>{count} séances faites</numerusform>
   </translation>
  </message>
  <message>
   <source>{sessions}, {hours} hours practised</source>
   <translation>{sessions}, {hours} h de pratique</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Manqué</translation>
  </message>
  <message>
   <source>Bridged</source>
   <translation>Enjambé</translation>
  </message>
  <message>
   <source>Partial</source>
   <translation>Partielle</translation>
  </message>
  <message>
   <source>Short</source>
   <translation>Courte</translation>
  </message>
  <message>
   <source>Full</source>
   <translation>Entière</translation>
  </message>
  <message>
   <source>Two or more</source>
   <translation>Deux ou plus</translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation>moins d'une minute</translation>
  </message>
  <message>
   <source>Nothing yet today.</source>
   <translation>Encore rien aujourd'hui.</translation>
  </message>
  <message>
   <source>Nothing was recorded. If you did practise, you can add it.</source>
   <translation>Rien n'a été noté. Si vous avez pratiqué, vous pouvez l'ajouter.</translation>
  </message>
  <message numerus="yes">
   <source>{count} days practised</source>
   <translation>
    <numerusform>{count} jour de pratique</numerusform>
    <numerusform>{count} jours de pratique</numerusform>
   </translation>
  </message>
  <message>
   <source>tightness {before} before, {after} after</source>
   <translation>raideur {before} avant, {after} après</translation>
  </message>
  <message>
   <source>tightness {before} before</source>
   <translation>raideur {before} avant</translation>
  </message>
  <message>
   <source>tightness {after} after</source>
   <translation>raideur {after} après</translation>
  </message>
  <message>
   <source>{sessions}, {time} practised</source>
   <translation>{sessions}, {time} de pratique</translation>
  </message>
  <message>
   <source>{done} of {days} done</source>
   <translation>{done} faits sur {days}</translation>
  </message>
  <message>
   <source>added later</source>
   <translation>ajoutée plus tard</translation>
  </message>
  <message numerus="yes">
   <source>{count} missed and bridged</source>
   <translation>
    <numerusform>{count} manqué et enjambé</numerusform>
    <numerusform>{count} manqués et enjambés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} missed</source>
   <translation>
    <numerusform>{count} manqué</numerusform>
    <numerusform>{count} manqués</numerusform>
   </translation>
  </message>
  <message>
   <source>Reset {run}, day {day} of {days} done</source>
   <translation>Parcours {run}, jour {day} sur {days} fait</translation>
  </message>
  <message>
   <source>Reset {run}, day {day} of {days} is next</source>
   <translation>Parcours {run}, le jour {day} sur {days} vient ensuite</translation>
  </message>
  <message>
   <source>Day {day} of {days} done</source>
   <translation>Jour {day} sur {days} fait</translation>
  </message>
  <message>
   <source>Day {day} of {days} is next</source>
   <translation>Le jour {day} sur {days} vient ensuite</translation>
  </message>
  <message>
   <source>short</source>
   <comment>a session</comment>
   <translation>courte</translation>
  </message>
  <message>
   <source>Short</source>
   <comment>a session</comment>
   <translation>Courte</translation>
  </message>
  <message>
   <source>Partial, {share} %</source>
   <translation>Partielle, {share} %</translation>
  </message>
  <message>
   <source>partial, {share} %</source>
   <translation>partielle, {share} %</translation>
  </message>
  <message>
   <source>Year map</source>
   <translation>Carte de l'année</translation>
  </message>
  <message>
   <source>While you practise</source>
   <translation>Pendant la pratique</translation>
  </message>
  <message>
   <source>Letters, digits and signs are switched off in Settings. All other keys work.</source>
   <translation>Les lettres, chiffres et signes sont désactivés dans les Réglages. Toutes les autres touches marchent.</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Partout</translation>
  </message>
  <message>
   <source>Before some days</source>
   <translation>Avant certains jours</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothèque</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Editor of routine files</source>
   <translation>Éditeur de fichiers de routines</translation>
  </message>
  <message>
   <source>Steps of a routine you build</source>
   <translation>Étapes d'une routine que vous composez</translation>
  </message>
  <message>
   <source>Pose studio</source>
   <translation>Studio de postures</translation>
  </message>
  <message>
   <source>Check-in</source>
   <translation>Ressenti</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Today, History, Library, Settings; with Ctrl also while you type</source>
   <translation>Aujourd'hui, Historique, Bibliothèque, Réglages ; avec Ctrl aussi pendant la saisie</translation>
  </message>
  <message>
   <source>Ctrl ,</source>
   <comment>key</comment>
   <translation>Ctrl ,</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>This list</source>
   <translation>Cette liste</translation>
  </message>
  <message>
   <source>Menu</source>
   <comment>key</comment>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Start, pause, history, quit; also with the right mouse button</source>
   <translation>Commencer, pause, historique, quitter ; aussi avec le bouton droit de la souris</translation>
  </message>
  <message>
   <source>Ctrl Q</source>
   <comment>key</comment>
   <translation>Ctrl Q</translation>
  </message>
  <message>
   <source>Enter</source>
   <comment>key</comment>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Start, or continue</source>
   <translation>Commencer, ou continuer</translation>
  </message>
  <message>
   <source>The short version</source>
   <translation>La version courte</translation>
  </message>
  <message>
   <source>Next essential</source>
   <translation>Essentiel suivant</translation>
  </message>
  <message>
   <source>Tab, 0 to 9</source>
   <comment>key</comment>
   <translation>Tab, 0 à 9</translation>
  </message>
  <message>
   <source>Tightness now, if you like</source>
   <translation>Raideur en ce moment, si vous voulez</translation>
  </message>
  <message>
   <source>Arrows</source>
   <comment>key</comment>
   <translation>Flèches</translation>
  </message>
  <message>
   <source>From day to day, in the row of days</source>
   <translation>De jour en jour, dans la rangée des jours</translation>
  </message>
  <message>
   <source>Y, N</source>
   <comment>key</comment>
   <translation>O, N</translation>
  </message>
  <message>
   <source>Answer the question of the day</source>
   <translation>Répondre à la question du jour</translation>
  </message>
  <message>
   <source>0 to 9, End</source>
   <comment>key</comment>
   <translation>0 à 9, Fin</translation>
  </message>
  <message>
   <source>Set a scale of the self-check; End is 10</source>
   <translation>Régler une échelle de l'auto-évaluation ; Fin vaut 10</translation>
  </message>
  <message>
   <source>Left, Right</source>
   <comment>key</comment>
   <translation>Gauche, Droite</translation>
  </message>
  <message>
   <source>Choose a picture or a word</source>
   <translation>Choisir une image ou un mot</translation>
  </message>
  <message>
   <source>Save the self-check, and start</source>
   <translation>Enregistrer l'auto-évaluation, et commencer</translation>
  </message>
  <message>
   <source>Esc</source>
   <comment>key</comment>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Skip the self-check; leave the question</source>
   <translation>Passer l'auto-évaluation ; quitter la question</translation>
  </message>
  <message>
   <source>Up, Down</source>
   <comment>key</comment>
   <translation>Haut, Bas</translation>
  </message>
  <message>
   <source>A day back or on, in the map of the year</source>
   <translation>Un jour avant ou après, dans la carte de l'année</translation>
  </message>
  <message>
   <source>A week back or on</source>
   <translation>Une semaine avant ou après</translation>
  </message>
  <message>
   <source>Page Up, Down</source>
   <comment>key</comment>
   <translation>Page préc., suiv.</translation>
  </message>
  <message>
   <source>A month back or on</source>
   <translation>Un mois avant ou après</translation>
  </message>
  <message>
   <source>Home</source>
   <comment>key</comment>
   <translation>Début</translation>
  </message>
  <message>
   <source>What was done that day; or add it</source>
   <translation>Ce qui a été fait ce jour-là ; ou l'ajouter</translation>
  </message>
  <message>
   <source>Del</source>
   <comment>key</comment>
   <translation>Suppr</translation>
  </message>
  <message>
   <source>Remove the session; Ctrl Z brings it back</source>
   <translation>Supprimer la séance ; Ctrl Z la ramène</translation>
  </message>
  <message>
   <source>Ctrl E</source>
   <comment>key</comment>
   <translation>Ctrl E</translation>
  </message>
  <message>
   <source>/ or Ctrl F</source>
   <comment>key</comment>
   <translation>/ ou Ctrl F</translation>
  </message>
  <message>
   <source>Find by name, aim, prop or phase; Enter goes to what is found</source>
   <translation>Chercher par nom, but, accessoire ou phase ; Entrée va au résultat</translation>
  </message>
  <message>
   <source>From card to card</source>
   <translation>De carte en carte</translation>
  </message>
  <message>
   <source>Look into the routine of a card</source>
   <translation>Regarder dans la routine d'une carte</translation>
  </message>
  <message>
   <source>Ctrl Enter</source>
   <comment>key</comment>
   <translation>Ctrl Entrée</translation>
  </message>
  <message>
   <source>Start it</source>
   <translation>La commencer</translation>
  </message>
  <message>
   <source>Open the file of a card; elsewhere, or with Ctrl: add a file</source>
   <translation>Ouvrir le fichier d'une carte ; ailleurs, ou avec Ctrl : ajouter un fichier</translation>
  </message>
  <message>
   <source>Read the folder again</source>
   <translation>Relire le dossier</translation>
  </message>
  <message>
   <source>Ctrl Z</source>
   <comment>key</comment>
   <translation>Ctrl Z</translation>
  </message>
  <message>
   <source>Undo what was added or removed</source>
   <translation>Annuler ce qui a été ajouté ou supprimé</translation>
  </message>
  <message>
   <source>Back to where you were, or find no more</source>
   <translation>Retour là où vous étiez, ou ne plus chercher</translation>
  </message>
  <message>
   <source>Muscle view, on the page of an exercise</source>
   <translation>Vue des muscles, sur la page d'un exercice</translation>
  </message>
  <message>
   <source>Find a setting; Enter goes to what is found</source>
   <translation>Chercher un réglage ; Entrée va au résultat</translation>
  </message>
  <message>
   <source>Ctrl S</source>
   <comment>key</comment>
   <translation>Ctrl S</translation>
  </message>
  <message>
   <source>Play it as a preview, without a record</source>
   <translation>Le lancer en aperçu, sans l'enregistrer</translation>
  </message>
  <message>
   <source>Ctrl T</source>
   <comment>key</comment>
   <translation>Ctrl T</translation>
  </message>
  <message>
   <source>Steps, or the text</source>
   <translation>Les étapes, ou le texte</translation>
  </message>
  <message>
   <source>Next problem; with Shift the one before</source>
   <translation>Problème suivant ; avec Maj le précédent</translation>
  </message>
  <message>
   <source>Ctrl .</source>
   <comment>key</comment>
   <translation>Ctrl .</translation>
  </message>
  <message>
   <source>Fix the problem in this line</source>
   <translation>Corriger le problème de cette ligne</translation>
  </message>
  <message>
   <source>Ctrl Space</source>
   <comment>key</comment>
   <translation>Ctrl Espace</translation>
  </message>
  <message>
   <source>What may stand here; Tab or Enter writes it</source>
   <translation>Ce qui peut se trouver ici ; Tab ou Entrée l'écrit</translation>
  </message>
  <message>
   <source>Ctrl F</source>
   <comment>key</comment>
   <translation>Ctrl F</translation>
  </message>
  <message>
   <source>Ctrl M</source>
   <comment>key</comment>
   <translation>Ctrl M</translation>
  </message>
  <message>
   <source>Let Tab leave the text, or move it in</source>
   <translation>Laisser Tab quitter le texte, ou le mettre en retrait</translation>
  </message>
  <message>
   <source>Back; what is not saved is kept</source>
   <translation>Retour ; ce qui n'est pas enregistré est gardé</translation>
  </message>
  <message>
   <source>From step to step</source>
   <translation>D'étape en étape</translation>
  </message>
  <message>
   <source>Open a step, or close it</source>
   <translation>Ouvrir une étape, ou la fermer</translation>
  </message>
  <message>
   <source>Alt Up, Down</source>
   <comment>key</comment>
   <translation>Alt Haut, Bas</translation>
  </message>
  <message>
   <source>Move it, and stay with it</source>
   <translation>La déplacer, et rester avec elle</translation>
  </message>
  <message>
   <source>Ctrl D</source>
   <comment>key</comment>
   <translation>Ctrl D</translation>
  </message>
  <message>
   <source>The same step once more</source>
   <translation>La même étape une fois de plus</translation>
  </message>
  <message>
   <source>Remove it; Ctrl Z brings it back</source>
   <translation>La supprimer ; Ctrl Z la ramène</translation>
  </message>
  <message>
   <source>Find an exercise; Enter adds it</source>
   <translation>Chercher un exercice ; Entrée l'ajoute</translation>
  </message>
  <message>
   <source>Tab</source>
   <comment>key</comment>
   <translation>Tab</translation>
  </message>
  <message>
   <source>From slider to slider</source>
   <translation>De curseur en curseur</translation>
  </message>
  <message>
   <source>A degree less or more; with Shift, or Page Up and Down, five</source>
   <translation>Un degré de moins ou de plus ; avec Maj, ou Page préc. et suiv., cinq</translation>
  </message>
  <message>
   <source>Home, End</source>
   <comment>key</comment>
   <translation>Début, Fin</translation>
  </message>
  <message>
   <source>As far as a body can do</source>
   <translation>Aussi loin qu'un corps peut aller</translation>
  </message>
  <message>
   <source>0 to 9, -</source>
   <comment>key</comment>
   <translation>0 à 9, -</translation>
  </message>
  <message>
   <source>Write the degrees; Enter takes them, Esc leaves them</source>
   <translation>Écrire les degrés ; Entrée les prend, Échap les laisse</translation>
  </message>
  <message>
   <source>A joint as it was, or in the hold as it is at the start</source>
   <translation>Une articulation comme elle était, ou dans le maintien comme au départ</translation>
  </message>
  <message>
   <source>Turn the figure, when it has the focus; Home turns it back</source>
   <translation>Tourner la figure, quand elle est active ; Début la remet en place</translation>
  </message>
  <message>
   <source>Undo; Ctrl Y does it again</source>
   <translation>Annuler ; Ctrl Y rétablit</translation>
  </message>
  <message>
   <source>Space</source>
   <comment>key</comment>
   <translation>Espace</translation>
  </message>
  <message>
   <source>Pause, or go on</source>
   <translation>Pause, ou continuer</translation>
  </message>
  <message>
   <source>Left</source>
   <comment>key</comment>
   <translation>Gauche</translation>
  </message>
  <message>
   <source>This part again; at its beginning, the part before</source>
   <translation>Cette partie à nouveau ; à son début, la partie précédente</translation>
  </message>
  <message>
   <source>+ and -</source>
   <comment>key</comment>
   <translation>+ et -</translation>
  </message>
  <message>
   <source>15 seconds more or less</source>
   <translation>15 secondes de plus ou de moins</translation>
  </message>
  <message>
   <source>This part again</source>
   <translation>Cette partie à nouveau</translation>
  </message>
  <message>
   <source>Mini timer above other windows; in it, smaller or larger</source>
   <translation>Mini-minuteur au-dessus des autres fenêtres ; dedans, plus petit ou plus grand</translation>
  </message>
  <message>
   <source>Pause and ask whether to end; again: go on</source>
   <translation>Mettre en pause et demander s'il faut finir ; à nouveau : continuer</translation>
  </message>
  <message>
   <source>In the mini timer: back to the player</source>
   <translation>Dans le mini-minuteur : retour au lecteur</translation>
  </message>
  <message>
   <source>Media keys</source>
   <comment>key</comment>
   <translation>Touches multimédia</translation>
  </message>
  <message>
   <source>Play, pause, next, previous; stop asks whether to end</source>
   <translation>Lecture, pause, suivant, précédent ; stop demande s'il faut finir</translation>
  </message>
  <message>
   <source>Set the scale; End is 10</source>
   <translation>Régler l'échelle ; Fin vaut 10</translation>
  </message>
  <message>
   <source>One down or up on the scale</source>
   <translation>Un de moins ou de plus sur l'échelle</translation>
  </message>
  <message>
   <source>Save; in the note with Ctrl</source>
   <translation>Enregistrer ; dans la note avec Ctrl</translation>
  </message>
  <message>
   <source>These are many files. Up to {count} can be looked at together; none was added.</source>
   <translation>Cela fait beaucoup de fichiers. Jusqu'à {count} peuvent être regardés ensemble ; aucun n'a été ajouté.</translation>
  </message>
  <message>
   <source>Only files on this computer can be added.</source>
   <translation>Seuls des fichiers de cet ordinateur peuvent être ajoutés.</translation>
  </message>
  <message>
   <source>Everything is as it was before.</source>
   <translation>Tout est comme avant.</translation>
  </message>
  <message>
   <source>“{name}” is removed.</source>
   <translation>« {name} » est supprimé.</translation>
  </message>
  <message numerus="yes">
   <source>{count} files are added.</source>
   <translation>
    <numerusform>{count} fichier est ajouté.</numerusform>
    <numerusform>{count} fichiers sont ajoutés.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{name}” is added.</source>
   <translation>« {name} » est ajouté.</translation>
  </message>
  <message>
   <source>{files} was changed since and stays. Everything else is as it was.</source>
   <translation>{files} a été modifié depuis et reste. Tout le reste est comme avant.</translation>
  </message>
  <message>
   <source>Routines ({patterns})</source>
   <translation>Routines ({patterns})</translation>
  </message>
  <message>
   <source>All files ({patterns})</source>
   <translation>Tous les fichiers ({patterns})</translation>
  </message>
  <message>
   <source>Add routines</source>
   <translation>Ajouter des routines</translation>
  </message>
  <message>
   <source>It is back where it was.</source>
   <translation>Il est revenu à sa place.</translation>
  </message>
  <message>
   <source>It waits until you choose “Use this program”.</source>
   <translation>Il attend que vous choisissiez « Utiliser ce programme ».</translation>
  </message>
  <message>
   <source>The one before is kept in {place}.</source>
   <translation>Le précédent est gardé dans {place}.</translation>
  </message>
  <message>
   <source>Add “{name}”, {minutes}, {exercises}?</source>
   <translation>Ajouter « {name} », {minutes}, {exercises} ?</translation>
  </message>
  <message numerus="yes">
   <source>Add {count} files?</source>
   <translation>
    <numerusform>Ajouter {count} fichier ?</numerusform>
    <numerusform>Ajouter {count} fichiers ?</numerusform>
   </translation>
  </message>
  <message>
   <source>“{name}” is here already</source>
   <translation>« {name} » est déjà là</translation>
  </message>
  <message>
   <source>“{name}” cannot be used yet</source>
   <translation>« {name} » ne peut pas encore servir</translation>
  </message>
  <message>
   <source>Add “{name}”?</source>
   <translation>Ajouter « {name} » ?</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>Garder les deux</translation>
  </message>
  <message>
   <source>Start without adding</source>
   <translation>Commencer sans ajouter</translation>
  </message>
  <message>
   <source>These cannot be used yet</source>
   <translation>Ceux-ci ne peuvent pas encore servir</translation>
  </message>
  <message>
   <source>“{name}” is no routine</source>
   <translation>« {name} » n'est pas une routine</translation>
  </message>
  <message>
   <source>Use it instead</source>
   <translation>S'en servir à la place</translation>
  </message>
  <message numerus="yes">
   <source>Add {count} files</source>
   <translation>
    <numerusform>Ajouter {count} fichier</numerusform>
    <numerusform>Ajouter {count} fichiers</numerusform>
   </translation>
  </message>
  <message>
   <source>You have this routine already, in {place}.</source>
   <translation>Vous avez déjà cette routine, dans {place}.</translation>
  </message>
  <message>
   <source>You have this exercise already, in {place}.</source>
   <translation>Vous avez déjà cet exercice, dans {place}.</translation>
  </message>
  <message>
   <source>You have this program already, in {place}.</source>
   <translation>Vous avez déjà ce programme, dans {place}.</translation>
  </message>
  <message>
   <source>You have this file already, in {place}.</source>
   <translation>Vous avez déjà ce fichier, dans {place}.</translation>
  </message>
  <message>
   <source>You have a routine of this name already, in {place}.</source>
   <translation>Vous avez déjà une routine de ce nom, dans {place}.</translation>
  </message>
  <message>
   <source>You have an exercise of this name already, in {place}.</source>
   <translation>Vous avez déjà un exercice de ce nom, dans {place}.</translation>
  </message>
  <message>
   <source>You have a program of this name already, in {place}.</source>
   <translation>Vous avez déjà un programme de ce nom, dans {place}.</translation>
  </message>
  <message>
   <source>You have a file of this name already, in {place}.</source>
   <translation>Vous avez déjà un fichier de ce nom, dans {place}.</translation>
  </message>
  <message>
   <source>You have a routine under this id, “{name}” already, in {place}.</source>
   <translation>Vous avez déjà une routine sous cet identifiant, « {name} », dans {place}.</translation>
  </message>
  <message>
   <source>You have an exercise under this id, “{name}” already, in {place}.</source>
   <translation>Vous avez déjà un exercice sous cet identifiant, « {name} », dans {place}.</translation>
  </message>
  <message>
   <source>You have a program under this id, “{name}” already, in {place}.</source>
   <translation>Vous avez déjà un programme sous cet identifiant, « {name} », dans {place}.</translation>
  </message>
  <message>
   <source>You have a file under this id, “{name}” already, in {place}.</source>
   <translation>Vous avez déjà un fichier sous cet identifiant, « {name} », dans {place}.</translation>
  </message>
  <message>
   <source>Routine comes with a routine of this id, “{name}”. Yours could stand in its place.</source>
   <translation>Routine est livré avec une routine sous cet identifiant, « {name} ». La vôtre peut prendre sa place.</translation>
  </message>
  <message>
   <source>Routine comes with an exercise of this id, “{name}”. Yours could stand in its place.</source>
   <translation>Routine est livré avec un exercice sous cet identifiant, « {name} ». Le vôtre peut prendre sa place.</translation>
  </message>
  <message>
   <source>Routine comes with a program of this id, “{name}”. Yours could stand in its place.</source>
   <translation>Routine est livré avec un programme sous cet identifiant, « {name} ». Le vôtre peut prendre sa place.</translation>
  </message>
  <message>
   <source>Routine comes with a file of this id, “{name}”. Yours could stand in its place.</source>
   <translation>Routine est livré avec un fichier sous cet identifiant, « {name} ». Le vôtre peut prendre sa place.</translation>
  </message>
  <message>
   <source>{exercise}, {dose}</source>
   <translation>{exercise}, {dose}</translation>
  </message>
  <message>
   <source>Rest, {time}</source>
   <translation>Repos, {time}</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>Laisser de côté</translation>
  </message>
  <message>
   <source>Nothing was added.</source>
   <translation>Rien n'a été ajouté.</translation>
  </message>
  <message>
   <source>You have another file with this id, in {place}. It can only stand beside it.</source>
   <translation>Vous avez un autre fichier avec cet identifiant, dans {place}. Il ne peut se ranger qu'à côté.</translation>
  </message>
  <message numerus="yes">
   <source>and {count} more steps</source>
   <translation>
    <numerusform>et {count} autre étape</numerusform>
    <numerusform>et {count} autres étapes</numerusform>
   </translation>
  </message>
  <message>
   <source>Brings along: {names}.</source>
   <translation>Apporte aussi : {names}.</translation>
  </message>
  <message>
   <source>Open file</source>
   <translation>Ouvrir le fichier</translation>
  </message>
  <message>
   <source>Open file {name}</source>
   <translation>Ouvrir le fichier {name}</translation>
  </message>
  <message>
   <source>Routine</source>
   <comment>kind of file</comment>
   <translation>Routine</translation>
  </message>
  <message numerus="yes">
   <source>{count} more problems in this file</source>
   <translation>
    <numerusform>{count} autre problème dans ce fichier</numerusform>
    <numerusform>{count} autres problèmes dans ce fichier</numerusform>
   </translation>
  </message>
  <message>
   <source>Line {line}: {text}</source>
   <translation>Ligne {line} : {text}</translation>
  </message>
  <message>
   <source>Checked again. It is the same.</source>
   <translation>Vérifié à nouveau. C'est pareil.</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Vérifier à nouveau</translation>
  </message>
  <message>
   <source>Check {name} again</source>
   <translation>Vérifier {name} à nouveau</translation>
  </message>
  <message>
   <source>Evidence: {words}</source>
   <translation>Niveau de preuve : {words}</translation>
  </message>
  <message>
   <source>Start position</source>
   <translation>Position de départ</translation>
  </message>
  <message>
   <source>Easier: {exercise}</source>
   <translation>Plus facile : {exercise}</translation>
  </message>
  <message>
   <source>Harder: {exercise}</source>
   <translation>Plus difficile : {exercise}</translation>
  </message>
  <message>
   <source>Other ways</source>
   <translation>Autres façons</translation>
  </message>
  <message>
   <source>Other ways: {exercise}</source>
   <translation>Autres façons : {exercise}</translation>
  </message>
  <message>
   <source>The usual way</source>
   <translation>La façon habituelle</translation>
  </message>
  <message>
   <source>The usual way: {exercise}</source>
   <translation>La façon habituelle : {exercise}</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>Figure</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>Combien</translation>
  </message>
  <message>
   <source>Props</source>
   <translation>Accessoires</translation>
  </message>
  <message>
   <source>Cues</source>
   <translation>Consignes</translation>
  </message>
  <message>
   <source>A common mistake</source>
   <translation>Une erreur fréquente</translation>
  </message>
  <message>
   <source>Stop if</source>
   <translation>Arrêtez si</translation>
  </message>
  <message>
   <source>Not for</source>
   <translation>Contre-indications</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Ce qui a été trouvé</translation>
  </message>
  <message>
   <source>End position</source>
   <translation>Position finale</translation>
  </message>
  <message>
   <source>{found} ({source})</source>
   <translation>{found} ({source})</translation>
  </message>
  <message>
   <source>Also called {names}.</source>
   <translation>Aussi appelé {names}.</translation>
  </message>
  <message>
   <source>Yours: {place}
Instead of the one that comes with Routine: {other}</source>
   <translation>À vous : {place}
Au lieu de celui livré avec Routine : {other}</translation>
  </message>
  <message>
   <source>Yours: {place}</source>
   <translation>À vous : {place}</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Change {name}</source>
   <translation>Modifier {name}</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>Supprimer {name}</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <source>Minutes: {choice}</source>
   <translation>Minutes : {choice}</translation>
  </message>
  <message>
   <source>Filter by minutes: {choice}, open</source>
   <translation>Filtrer par minutes : {choice}, ouvert</translation>
  </message>
  <message>
   <source>Filter by minutes: {choice}, closed</source>
   <translation>Filtrer par minutes : {choice}, fermé</translation>
  </message>
  <message>
   <source>Minutes a day</source>
   <translation>Minutes par jour</translation>
  </message>
  <message>
   <source>Minutes a day: {choice}</source>
   <translation>Minutes par jour : {choice}</translation>
  </message>
  <message>
   <source>Filter by minutes a day: {choice}, open</source>
   <translation>Filtrer par minutes par jour : {choice}, ouvert</translation>
  </message>
  <message>
   <source>Filter by minutes a day: {choice}, closed</source>
   <translation>Filtrer par minutes par jour : {choice}, fermé</translation>
  </message>
  <message>
   <source>Phase</source>
   <translation>Phase</translation>
  </message>
  <message>
   <source>Phase: {choice}</source>
   <translation>Phase : {choice}</translation>
  </message>
  <message>
   <source>Filter by phase: {choice}, open</source>
   <translation>Filtrer par phase : {choice}, ouvert</translation>
  </message>
  <message>
   <source>Filter by phase: {choice}, closed</source>
   <translation>Filtrer par phase : {choice}, fermé</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Position: {choice}</source>
   <translation>Position : {choice}</translation>
  </message>
  <message>
   <source>Filter by position: {choice}, open</source>
   <translation>Filtrer par position : {choice}, ouvert</translation>
  </message>
  <message>
   <source>Filter by position: {choice}, closed</source>
   <translation>Filtrer par position : {choice}, fermé</translation>
  </message>
  <message>
   <source>Prop</source>
   <translation>Accessoire</translation>
  </message>
  <message>
   <source>Prop: {choice}</source>
   <translation>Accessoire : {choice}</translation>
  </message>
  <message>
   <source>Filter by prop: {choice}, open</source>
   <translation>Filtrer par accessoire : {choice}, ouvert</translation>
  </message>
  <message>
   <source>Filter by prop: {choice}, closed</source>
   <translation>Filtrer par accessoire : {choice}, fermé</translation>
  </message>
  <message>
   <source>5 or less</source>
   <comment>minutes</comment>
   <translation>5 ou moins</translation>
  </message>
  <message>
   <source>10 or less</source>
   <comment>minutes</comment>
   <translation>10 ou moins</translation>
  </message>
  <message>
   <source>15 or less</source>
   <comment>minutes</comment>
   <translation>15 ou moins</translation>
  </message>
  <message>
   <source>Over 15</source>
   <comment>minutes</comment>
   <translation>Plus de 15</translation>
  </message>
  <message>
   <source>over 15</source>
   <comment>minutes</comment>
   <translation>plus de 15</translation>
  </message>
  <message>
   <source>Nothing</source>
   <comment>prop</comment>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>nothing</source>
   <comment>prop</comment>
   <translation>aucun</translation>
  </message>
  <message>
   <source>Any</source>
   <comment>filter</comment>
   <translation>Tout</translation>
  </message>
  <message>
   <source>any</source>
   <comment>filter</comment>
   <translation>tout</translation>
  </message>
  <message>
   <source>Clear</source>
   <comment>filters</comment>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Effacer tous les filtres</translation>
  </message>
  <message>
   <source>Saved as {place}. It can be opened wherever Routine is.</source>
   <translation>Enregistré sous {place}. Il s'ouvre partout où Routine est installé.</translation>
  </message>
  <message>
   <source>Share this routine</source>
   <translation>Partager cette routine</translation>
  </message>
  <message>
   <source>Handout</source>
   <translation>Fiche à imprimer</translation>
  </message>
  <message>
   <source>Every exercise with its pictures, its dose and when to stop, and 21 days to tick: to print now, or as a PDF.</source>
   <translation>Chaque exercice avec ses images, sa dose et quand arrêter, et 21 jours à cocher : à imprimer maintenant, ou en PDF.</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Large print</source>
   <translation>Grands caractères</translation>
  </message>
  <message>
   <source>For reading from the floor; more pages.</source>
   <translation>Pour lire depuis le sol ; plus de pages.</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Enregistrer en PDF…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
  <message>
   <source>Save the handout</source>
   <translation>Enregistrer la fiche</translation>
  </message>
  <message>
   <source>Letter</source>
   <comment>paper</comment>
   <translation>Letter</translation>
  </message>
  <message>
   <source>Saved as {place}.</source>
   <translation>Enregistré sous {place}.</translation>
  </message>
  <message>
   <source>Find by name or aim</source>
   <translation>Chercher par nom ou but</translation>
  </message>
  <message>
   <source>Find by name, aim, prop or phase</source>
   <translation>Chercher par nom, but, accessoire ou phase</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <source>Begin a new one</source>
   <translation>En commencer un nouveau</translation>
  </message>
  <message>
   <source>Add routine</source>
   <translation>Ajouter une routine</translation>
  </message>
  <message>
   <source>Add a routine from a file, key O</source>
   <translation>Ajouter une routine depuis un fichier, touche O</translation>
  </message>
  <message>
   <source>What is often said</source>
   <translation>Ce qu'on dit souvent</translation>
  </message>
  <message>
   <source>What nobody has studied</source>
   <translation>Ce que personne n'a étudié</translation>
  </message>
  <message>
   <source>What follows for your practice</source>
   <translation>Ce qui en découle pour votre pratique</translation>
  </message>
  <message>
   <source>“{said}”</source>
   <translation>« {said} »</translation>
  </message>
  <message>
   <source>None of these is your own yet. Drop a file with a routine onto this window, or add one with the button above.</source>
   <translation>Aucune n'est encore à vous. Déposez un fichier de routine sur cette fenêtre, ou ajoutez-en un avec le bouton ci-dessus.</translation>
  </message>
  <message>
   <source>None of these is your own yet. Drop a file with a program onto this window, or add one with the button above.</source>
   <translation>Aucun n'est encore à vous. Déposez un fichier de programme sur cette fenêtre, ou ajoutez-en un avec le bouton ci-dessus.</translation>
  </message>
  <message>
   <source>No routine is like that.</source>
   <translation>Aucune routine n'est ainsi.</translation>
  </message>
  <message>
   <source>No program is like that.</source>
   <translation>Aucun programme n'est ainsi.</translation>
  </message>
  <message>
   <source>No essential is like that.</source>
   <translation>Aucun essentiel n'est ainsi.</translation>
  </message>
  <message>
   <source>Reading {done} of {total}</source>
   <translation>Lecture {done} sur {total}</translation>
  </message>
  <message>
   <source>Nothing like that so far. There are more files to read.</source>
   <translation>Rien de tel pour l'instant. D'autres fichiers restent à lire.</translation>
  </message>
  <message>
   <source>Show the muscles</source>
   <translation>Montrer les muscles</translation>
  </message>
  <message>
   <source>Hide the muscles</source>
   <translation>Cacher les muscles</translation>
  </message>
  <message>
   <source>Psoas</source>
   <translation>Psoas</translation>
  </message>
  <message>
   <source>Iliacus</source>
   <translation>Iliaque</translation>
  </message>
  <message>
   <source>Both</source>
   <comment>muscles</comment>
   <translation>Les deux</translation>
  </message>
  <message>
   <source>Muscles</source>
   <translation>Muscles</translation>
  </message>
  <message>
   <source>{exercise}, for you</source>
   <translation>{exercise}, pour vous</translation>
  </message>
  <message>
   <source>Not for me, leave it out</source>
   <translation>Pas pour moi, laisser de côté</translation>
  </message>
  <message>
   <source>Both sides</source>
   <translation>Les deux côtés</translation>
  </message>
  <message>
   <source>A self-check comes first.</source>
   <translation>Une auto-évaluation vient d'abord.</translation>
  </message>
  <message>
   <source>For runners, a note comes first.</source>
   <translation>Pour les coureurs, un mot vient d'abord.</translation>
  </message>
  <message>
   <source>today</source>
   <comment>the day of a program</comment>
   <translation>aujourd'hui</translation>
  </message>
  <message>
   <source>done on {date}</source>
   <translation>fait le {date}</translation>
  </message>
  <message>
   <source>First asks: {question}</source>
   <translation>Demande d'abord : {question}</translation>
  </message>
  <message>
   <source>Use this program</source>
   <translation>Utiliser ce programme</translation>
  </message>
  <message>
   <source>Use this program: {program}</source>
   <translation>Utiliser ce programme : {program}</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Jours</translation>
  </message>
  <message>
   <source>Days of {program}</source>
   <translation>Jours de « {program} »</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>à vous</translation>
  </message>
  <message>
   <source>It begins with day 1.</source>
   <translation>Il commence au jour 1.</translation>
  </message>
  <message>
   <source>{least} to {most} min a day</source>
   <translation>{least} à {most} min par jour</translation>
  </message>
  <message>
   <source>{program} waits at day {day} meanwhile.</source>
   <translation>En attendant, « {program} » reste au jour {day}.</translation>
  </message>
  <message>
   <source>You have done all of its days, and can start it over.</source>
   <translation>Vous en avez fait tous les jours, et pouvez le recommencer.</translation>
  </message>
  <message>
   <source>It goes on with day {day}.</source>
   <translation>Il continue au jour {day}.</translation>
  </message>
  <message>
   <source>Day {day} of {days}, today</source>
   <translation>Jour {day} sur {days}, aujourd'hui</translation>
  </message>
  <message>
   <source>In use, day {day} of {days}</source>
   <translation>En cours, jour {day} sur {days}</translation>
  </message>
  <message numerus="yes">
   <source>All {count} days are done</source>
   <translation>
    <numerusform>Son jour est fait</numerusform>
    <numerusform>Tous les {count} jours sont faits</numerusform>
   </translation>
  </message>
  <message>
   <source>Waits at day {day} of {days}</source>
   <translation>Attend au jour {day} sur {days}</translation>
  </message>
  <message numerus="yes">
   <source>In use, all {count} days are done</source>
   <translation>
    <numerusform>En cours, son jour est fait</numerusform>
    <numerusform>En cours, tous les {count} jours sont faits</numerusform>
   </translation>
  </message>
  <message>
   <source>Your history and your row of days stay.</source>
   <translation>Votre historique et vos jours d'affilée restent.</translation>
  </message>
  <message>
   <source>{minutes} min a day</source>
   <translation>{minutes} min par jour</translation>
  </message>
  <message>
   <source>Start {routine}, {length}</source>
   <translation>Commencer {routine}, {length}</translation>
  </message>
  <message>
   <source>In place of {exercise}</source>
   <translation>À la place de « {exercise} »</translation>
  </message>
  <message>
   <source>{words}, in place of {exercise}</source>
   <translation>{words}, à la place de « {exercise} »</translation>
  </message>
  <message>
   <source>Make it my daily routine</source>
   <translation>En faire ma routine quotidienne</translation>
  </message>
  <message>
   <source>Share…</source>
   <translation>Partager…</translation>
  </message>
  <message>
   <source>Share {routine} as a file</source>
   <translation>Partager {routine} en fichier</translation>
  </message>
  <message>
   <source>Handout…</source>
   <translation>Fiche…</translation>
  </message>
  <message>
   <source>Handout of {routine}, to print</source>
   <translation>Fiche de « {routine} », à imprimer</translation>
  </message>
  <message>
   <source>Something is not there…</source>
   <translation>Il manque quelque chose…</translation>
  </message>
  <message>
   <source>Something of this is not there: say what you have</source>
   <translation>Il manque quelque chose : dites ce que vous avez</translation>
  </message>
  <message>
   <source>Back to {exercise}</source>
   <translation>Retour à « {exercise} »</translation>
  </message>
  <message>
   <source>{word}: {exercise}</source>
   <translation>{word} : {exercise}</translation>
  </message>
  <message>
   <source>Yours, instead of the one that comes with Routine.</source>
   <translation>La vôtre, au lieu de celle livrée avec Routine.</translation>
  </message>
  <message numerus="yes">
   <source>{count} exercises</source>
   <translation>
    <numerusform>{count} exercice</numerusform>
    <numerusform>{count} exercices</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} files have a problem</source>
   <translation>
    <numerusform>{count} fichier a un problème</numerusform>
    <numerusform>{count} fichiers ont un problème</numerusform>
   </translation>
  </message>
  <message>
   <source>Steps of {routine}</source>
   <translation>Étapes de « {routine} »</translation>
  </message>
  <message>
   <source>Show all routines</source>
   <translation>Montrer toutes les routines</translation>
  </message>
  <message>
   <source>Nothing is called “{text}”. Did you mean {name}?</source>
   <translation>Rien ne s'appelle « {text} ». Vouliez-vous dire {name} ?</translation>
  </message>
  <message>
   <source>Nothing is called “{text}”. Did you mean “{word}”?</source>
   <translation>Rien ne s'appelle « {text} ». Vouliez-vous dire « {word} » ?</translation>
  </message>
  <message>
   <source>Nothing here is called “{text}”.</source>
   <translation>Rien ici ne s'appelle « {text} ».</translation>
  </message>
  <message>
   <source>{file} has a problem now. {problem} This is how it was before.</source>
   <translation>{file} a maintenant un problème. {problem} Voici comment c'était avant.</translation>
  </message>
  <message>
   <source>Routines</source>
   <translation>Routines</translation>
  </message>
  <message>
   <source>Programs</source>
   <translation>Programmes</translation>
  </message>
  <message>
   <source>Exercises</source>
   <translation>Exercices</translation>
  </message>
  <message>
   <source>Essentials</source>
   <translation>Essentiels</translation>
  </message>
  <message>
   <source>What is known</source>
   <translation>Ce que l'on sait</translation>
  </message>
  <message>
   <source>All routines</source>
   <translation>Toutes les routines</translation>
  </message>
  <message>
   <source>All programs</source>
   <translation>Tous les programmes</translation>
  </message>
  <message>
   <source>All exercises</source>
   <translation>Tous les exercices</translation>
  </message>
  <message>
   <source>“{program}” is in use now.</source>
   <translation>« {program} » est maintenant votre programme.</translation>
  </message>
  <message>
   <source>release</source>
   <comment>within a text</comment>
   <translation>relâcher</translation>
  </message>
  <message>
   <source>lengthen</source>
   <comment>within a text</comment>
   <translation>allonger</translation>
  </message>
  <message>
   <source>integrate</source>
   <comment>within a text</comment>
   <translation>intégrer</translation>
  </message>
  <message>
   <source>on your back</source>
   <comment>within a text</comment>
   <translation>sur le dos</translation>
  </message>
  <message>
   <source>face down</source>
   <comment>within a text</comment>
   <translation>sur le ventre</translation>
  </message>
  <message>
   <source>on your side</source>
   <comment>within a text</comment>
   <translation>sur le côté</translation>
  </message>
  <message>
   <source>on hands and knees</source>
   <comment>within a text</comment>
   <translation>à quatre pattes</translation>
  </message>
  <message>
   <source>kneeling</source>
   <comment>within a text</comment>
   <translation>à genoux</translation>
  </message>
  <message>
   <source>half-kneeling</source>
   <comment>within a text</comment>
   <translation>chevalier servant</translation>
  </message>
  <message>
   <source>sitting</source>
   <comment>within a text</comment>
   <translation>assise</translation>
  </message>
  <message>
   <source>standing</source>
   <comment>within a text</comment>
   <translation>debout</translation>
  </message>
  <message>
   <source>Line {line}: {problem}</source>
   <translation>Ligne {line} : {problem}</translation>
  </message>
  <message>
   <source>{dose}, both sides at once</source>
   <translation>{dose}, les deux côtés à la fois</translation>
  </message>
  <message>
   <source>Not done yet today</source>
   <translation>Pas encore fait aujourd'hui</translation>
  </message>
  <message>
   <source>A reminder comes at {time}.</source>
   <translation>Un rappel arrive à {time}.</translation>
  </message>
  <message>
   <source>Your practice today is done.</source>
   <translation>Votre séance du jour est faite.</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Plus grand</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Plus petit</translation>
  </message>
  <message>
   <source>Routine, mini timer</source>
   <translation>Routine, mini-minuteur</translation>
  </message>
  <message>
   <source>Back to the window</source>
   <translation>Retour à la fenêtre</translation>
  </message>
  <message>
   <source>On this desktop other windows may cover it.</source>
   <translation>Sur ce bureau, d'autres fenêtres peuvent le couvrir.</translation>
  </message>
  <message>
   <source>Back to the player</source>
   <translation>Retour au lecteur</translation>
  </message>
  <message>
   <source>Psoas and iliacus</source>
   <translation>Psoas et iliaque</translation>
  </message>
  <message>
   <source>Path length in a model, not muscle tension</source>
   <translation>Longueur du trajet dans un modèle, pas tension du muscle</translation>
  </message>
  <message>
   <source>Illustration: path length in a model, not muscle tension</source>
   <translation>Illustration : longueur du trajet dans un modèle, pas tension du muscle</translation>
  </message>
  <message>
   <source>shorter</source>
   <comment>a muscle</comment>
   <translation>plus court</translation>
  </message>
  <message>
   <source>as in standing</source>
   <comment>a muscle</comment>
   <translation>comme debout</translation>
  </message>
  <message>
   <source>longer</source>
   <comment>a muscle</comment>
   <translation>plus long</translation>
  </message>
  <message>
   <source>Left: {change}</source>
   <translation>Gauche : {change}</translation>
  </message>
  <message>
   <source>Right: {change}</source>
   <translation>Droite : {change}</translation>
  </message>
  <message>
   <source>Working side: {change}</source>
   <translation>Côté qui travaille : {change}</translation>
  </message>
  <message>
   <source>Other side: {change}</source>
   <translation>Autre côté : {change}</translation>
  </message>
  <message>
   <source>Psoas and iliacus: left {left}, right {right}</source>
   <translation>Psoas et iliaque : à gauche {left}, à droite {right}</translation>
  </message>
  <message>
   <source>Psoas and iliacus: {change} on both sides</source>
   <translation>Psoas et iliaque : {change} des deux côtés</translation>
  </message>
  <message>
   <source>Stays on this computer</source>
   <translation>Reste sur cet ordinateur</translation>
  </message>
  <message>
   <source>Stays on your computers</source>
   <translation>Reste sur vos ordinateurs</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>plus</source>
   <comment>key</comment>
   <translation>plus</translation>
  </message>
  <message>
   <source>Escape</source>
   <comment>key</comment>
   <translation>Échap</translation>
  </message>
  <message>
   <source>{name}: off</source>
   <translation>{name} : désactivé</translation>
  </message>
  <message>
   <source>Key {key}</source>
   <translation>Touche {key}</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Finir</translation>
  </message>
  <message>
   <source>Back to the exercise before</source>
   <translation>Revenir à l'exercice précédent</translation>
  </message>
  <message>
   <source>Skip to what comes next</source>
   <translation>Passer à la suite</translation>
  </message>
  <message>
   <source>+15 s</source>
   <translation>+15 s</translation>
  </message>
  <message>
   <source>{name}: on</source>
   <translation>{name} : activé</translation>
  </message>
  <message>
   <source>Add 15 seconds</source>
   <translation>Ajouter 15 secondes</translation>
  </message>
  <message>
   <source>Small window, so a large timer. L changes it.</source>
   <translation>Petite fenêtre, donc grand minuteur. L le change.</translation>
  </message>
  <message>
   <source>This is a preview. Nothing of it is recorded.</source>
   <translation>Ceci est un aperçu. Rien n'en est enregistré.</translation>
  </message>
  <message>
   <source>Who should speak?</source>
   <translation>Qui doit parler ?</translation>
  </message>
  <message>
   <source>A screen reader seems to be running. Only one of them will talk; Settings can change it.</source>
   <translation>Un lecteur d'écran semble actif. Un seul des deux parlera ; les Réglages peuvent le changer.</translation>
  </message>
  <message>
   <source>Back to it</source>
   <translation>Y retourner</translation>
  </message>
  <message>
   <source>Restart this exercise</source>
   <translation>Recommencer cet exercice</translation>
  </message>
  <message>
   <source>Finish here</source>
   <translation>Finir ici</translation>
  </message>
  <message>
   <source>Keep going</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Do the easier one</source>
   <translation>Faire le plus facile</translation>
  </message>
  <message>
   <source>Screen reader</source>
   <translation>Lecteur d'écran</translation>
  </message>
  <message>
   <source>Routine's voice</source>
   <translation>Voix de Routine</translation>
  </message>
  <message numerus="yes">
   <source>{count} seconds left</source>
   <translation>
    <numerusform>encore {count} seconde</numerusform>
    <numerusform>encore {count} secondes</numerusform>
   </translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Toujours</translation>
  </message>
  <message>
   <source>Not saved yet. Go on: it is kept while Routine is open.</source>
   <translation>Pas encore enregistré. Continuez : c'est conservé tant que Routine est ouvert.</translation>
  </message>
  <message>
   <source>Not in your history yet. Go on: it is kept and saved later.</source>
   <translation>Pas encore dans votre historique. Continuez : c'est conservé et enregistré plus tard.</translation>
  </message>
  <message>
   <source>All is saved again.</source>
   <translation>Tout est de nouveau enregistré.</translation>
  </message>
  <message>
   <source>Right side first</source>
   <comment>the first word is painted largest: the side</comment>
   <translation>Droite d'abord</translation>
  </message>
  <message>
   <source>R</source>
   <comment>right side of the body, in one letter</comment>
   <translation>D</translation>
  </message>
  <message>
   <source>Right side</source>
   <comment>the first word is painted largest: the side</comment>
   <translation>Droite</translation>
  </message>
  <message>
   <source>{exercise}, {side}</source>
   <translation>{exercise}, {side}</translation>
  </message>
  <message>
   <source>Left side first</source>
   <comment>the first word is painted largest: the side</comment>
   <translation>Gauche d'abord</translation>
  </message>
  <message>
   <source>L</source>
   <comment>left side of the body, in one letter</comment>
   <translation>G</translation>
  </message>
  <message>
   <source>Left side</source>
   <comment>the first word is painted largest: the side</comment>
   <translation>Gauche</translation>
  </message>
  <message>
   <source>{exercise}, left side first</source>
   <translation>{exercise}, côté gauche d'abord</translation>
  </message>
  <message>
   <source>{exercise}, right side first</source>
   <translation>{exercise}, côté droit d'abord</translation>
  </message>
  <message>
   <source>{exercise}, left side</source>
   <translation>{exercise}, côté gauche</translation>
  </message>
  <message>
   <source>{exercise}, right side</source>
   <translation>{exercise}, côté droit</translation>
  </message>
  <message>
   <source>That was the last one</source>
   <translation>C'était la dernière</translation>
  </message>
  <message>
   <source>Rep {number} of {count}</source>
   <translation>Répétition {number} sur {count}</translation>
  </message>
  <message>
   <source>Press Space when ready</source>
   <translation>Espace une fois en place</translation>
  </message>
  <message>
   <source>Press Space</source>
   <translation>Appuyez sur Espace</translation>
  </message>
  <message>
   <source>Have ready</source>
   <translation>Préparez</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Ensuite</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Puis</translation>
  </message>
  <message>
   <source>Take your time.</source>
   <translation>Prenez votre temps.</translation>
  </message>
  <message>
   <source>None of that time was counted.</source>
   <translation>Rien de ce temps n'a été compté.</translation>
  </message>
  <message>
   <source>Glide, do not hold.</source>
   <translation>Glissez, ne tenez pas.</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>Going on</source>
   <translation>On continue</translation>
  </message>
  <message>
   <source>Rest</source>
   <comment>a pause between exercises</comment>
   <translation>Repos</translation>
  </message>
  <message>
   <source>Exercise {number} of {count}</source>
   <translation>Exercice {number} sur {count}</translation>
  </message>
  <message>
   <source>Set {number} of {count}</source>
   <translation>Série {number} sur {count}</translation>
  </message>
  <message>
   <source>Asleep for {time}, from {before} to {after}.</source>
   <translation>En veille pendant {time}, de {before} à {after}.</translation>
  </message>
  <message>
   <source>Get ready: {exercise}.</source>
   <translation>Préparez-vous : {exercise}.</translation>
  </message>
  <message>
   <source>Switch sides, {side}.</source>
   <translation>Changez de côté, {side}.</translation>
  </message>
  <message>
   <source>Next, exercise {number} of {count}</source>
   <translation>Ensuite, exercice {number} sur {count}</translation>
  </message>
  <message>
   <source>Exercise {number} of {count}, second side</source>
   <translation>Exercice {number} sur {count}, deuxième côté</translation>
  </message>
  <message>
   <source>have ready {things}</source>
   <translation>préparez {things}</translation>
  </message>
  <message>
   <source>then {next}</source>
   <translation>puis {next}</translation>
  </message>
  <message>
   <source>Continue at {time}</source>
   <translation>Continuer à {time}</translation>
  </message>
  <message>
   <source>It stood still for {time}.</source>
   <translation>Il est resté à l'arrêt pendant {time}.</translation>
  </message>
  <message>
   <source>Paused while the program stood still</source>
   <translation>En pause pendant que le programme était à l'arrêt</translation>
  </message>
  <message>
   <source>Paused while the computer slept</source>
   <translation>En pause pendant la veille de l'ordinateur</translation>
  </message>
  <message>
   <source>Easier: {what}</source>
   <translation>Plus facile : {what}</translation>
  </message>
  <message>
   <source>Switch sides.</source>
   <translation>Changez de côté.</translation>
  </message>
  <message>
   <source>Hold</source>
   <comment>stay in the position</comment>
   <translation>Tenez</translation>
  </message>
  <message>
   <source>Switch</source>
   <comment>change to the other side</comment>
   <translation>Changez</translation>
  </message>
  <message>
   <source>Stop if {reason}.</source>
   <translation>Arrêtez si {reason}.</translation>
  </message>
  <message>
   <source>Rest. Next: {exercise}.</source>
   <translation>Repos. Ensuite : {exercise}.</translation>
  </message>
  <message>
   <source>Rest. Then set {number} of {count}.</source>
   <translation>Repos. Ensuite, série {number} sur {count}.</translation>
  </message>
  <message numerus="yes">
   <source>{exercise}, {count} repetitions.</source>
   <translation>
    <numerusform>{exercise}, {count} répétition.</numerusform>
    <numerusform>{exercise}, {count} répétitions.</numerusform>
   </translation>
  </message>
  <message>
   <source>{exercise}, {time}.</source>
   <translation>{exercise}, {time}.</translation>
  </message>
  <message>
   <source>The last one</source>
   <translation>La dernière</translation>
  </message>
  <message>
   <source>Left side, same exercise</source>
   <translation>Côté gauche, même exercice</translation>
  </message>
  <message>
   <source>Right side, same exercise</source>
   <translation>Côté droit, même exercice</translation>
  </message>
  <message>
   <source>Half-way, {time} left</source>
   <translation>À mi-chemin, encore {time}</translation>
  </message>
  <message>
   <source>day {day}</source>
   <translation>jour {day}</translation>
  </message>
  <message>
   <source>Words and pictures show the right side; turn them round for the left.</source>
   <translation>Mots et images montrent le côté droit ; inversez-les pour le gauche.</translation>
  </message>
  <message>
   <source>Comfort practice, not medical advice. Stop when something hurts, pinches or tingles.</source>
   <translation>Pratique de confort, pas un avis médical. Arrêtez quand quelque chose fait mal, pince ou fourmille.</translation>
  </message>
  <message>
   <source>{signs}, or {last}</source>
   <comment>reasons to stop</comment>
   <translation>{signs}, ou si {last}</translation>
  </message>
  <message numerus="yes">
   <source>{count} days to tick</source>
   <translation>
    <numerusform>{count} jour à cocher</numerusform>
    <numerusform>{count} jours à cocher</numerusform>
   </translation>
  </message>
  <message>
   <source>Start</source>
   <comment>of a movement, under a picture</comment>
   <translation>Départ</translation>
  </message>
  <message>
   <source>Move</source>
   <comment>a movement, under a picture</comment>
   <translation>Mouvement</translation>
  </message>
  <message>
   <source>Have within reach: {things}.</source>
   <translation>Gardez à portée de main : {things}.</translation>
  </message>
  <message>
   <source>Page {page}</source>
   <translation>Page {page}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Page {page} sur {pages}</translation>
  </message>
  <message>
   <source>No printer was found on this computer. Save the pages as a PDF and print that.</source>
   <translation>Aucune imprimante n'a été trouvée sur cet ordinateur. Enregistrez les pages en PDF et imprimez-le.</translation>
  </message>
  <message>
   <source>The printer did not take the pages. Save them as a PDF and print that.</source>
   <translation>L'imprimante n'a pas accepté les pages. Enregistrez-les en PDF et imprimez-le.</translation>
  </message>
  <message>
   <source>The pages are with the printer.</source>
   <translation>Les pages sont envoyées à l'imprimante.</translation>
  </message>
  <message>
   <source>Print the handout</source>
   <translation>Imprimer la fiche</translation>
  </message>
  <message>
   <source>Written by the person who practised, with Routine. Comfort and mobility practice; not a medical record and not a diagnosis.</source>
   <translation>Écrit par la personne qui a pratiqué, avec Routine. Pratique de confort et de mobilité ; ni dossier médical ni diagnostic.</translation>
  </message>
  <message>
   <source>Tightness at the front of the hips, 0 is loose, 10 is the tightest, as it was told. From day to day such numbers vary by about 1 to 2 points (our estimate).</source>
   <translation>Raideur à l'avant des hanches, 0 veut dire souple, 10 le plus raide, telle qu'elle a été indiquée. D'un jour à l'autre, de tels chiffres varient de 1 à 2 points environ (notre estimation).</translation>
  </message>
  <message>
   <source>Ease of standing up: 0 is hard, 10 is easy. Thigh: where it comes to rest over the edge of a bed, seen against the line of the bed, in brackets when the back arched and it does not count; told by the person without anyone to look.</source>
   <translation>Facilité à se lever : 0 veut dire difficilement, 10 facilement. Cuisse : où elle se pose au bord d'un lit, vue par rapport à la ligne du lit, entre parenthèses quand le dos s'est creusé et que cela ne compte pas ; dit par la personne, sans quelqu'un pour regarder.</translation>
  </message>
  <message>
   <source>Degrees: the angle of the thigh as a phone showed it, above level or, with a minus, below it. With the pelvis held still the smallest real change is about 2.4 degrees (angle of the knee, test-retest study of 2015); measured at home it takes more.</source>
   <translation>Degrés : l'angle de la cuisse tel qu'un téléphone l'a montré, au-dessus du niveau ou, avec un moins, en dessous. Avec le bassin maintenu immobile, le plus petit changement réel est d'environ 2,4 degrés (angle du genou, étude test-retest de 2015) ; mesuré chez soi, il en faut davantage.</translation>
  </message>
  <message>
   <source>no</source>
   <comment>pillow under the knees</comment>
   <translation>non</translation>
  </message>
  <message>
   <source>sometimes</source>
   <comment>pillow under the knees</comment>
   <translation>parfois</translation>
  </message>
  <message>
   <source>always</source>
   <comment>pillow under the knees</comment>
   <translation>toujours</translation>
  </message>
  <message>
   <source>above</source>
   <comment>thigh, in a table</comment>
   <translation>au-dessus</translation>
  </message>
  <message>
   <source>level</source>
   <comment>thigh, in a table</comment>
   <translation>à niveau</translation>
  </message>
  <message>
   <source>below</source>
   <comment>thigh, in a table</comment>
   <translation>en dessous</translation>
  </message>
  <message numerus="yes">
   <source>Besides: {count} other sessions, {minutes}.</source>
   <translation>
    <numerusform>En outre : {count} autre séance, {minutes}.</numerusform>
    <numerusform>En outre : {count} autres séances, {minutes}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Day {day}: {after} after.</source>
   <translation>Jour {day} : {after} après.</translation>
  </message>
  <message>
   <source>{program}, made on {date}</source>
   <translation>{program}, fait le {date}</translation>
  </message>
  <message>
   <source>Report: {program}</source>
   <translation>Bilan : {program}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <comment>two dates</comment>
   <translation>du {first} au {last}</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {count} days done</source>
   <translation>
    <numerusform>{done} jour fait sur {count}</numerusform>
    <numerusform>{done} jours faits sur {count}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} minutes practised</source>
   <translation>
    <numerusform>{count} minute de pratique</numerusform>
    <numerusform>{count} minutes de pratique</numerusform>
   </translation>
  </message>
  <message>
   <source>Day {day}: {before} before, {after} after.</source>
   <translation>Jour {day} : {before} avant, {after} après.</translation>
  </message>
  <message>
   <source>Day {day}: {before} before.</source>
   <translation>Jour {day} : {before} avant.</translation>
  </message>
  <message>
   <source>{program}, reset {run}</source>
   <translation>{program}, passage {run}</translation>
  </message>
  <message>
   <source>Tightness before and after</source>
   <translation>Raideur avant et après</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Ease</source>
   <comment>of standing up</comment>
   <translation>Facilité</translation>
  </message>
  <message>
   <source>Left thigh</source>
   <translation>Cuisse gauche</translation>
  </message>
  <message>
   <source>Right thigh</source>
   <translation>Cuisse droite</translation>
  </message>
  <message>
   <source>Nothing was told.</source>
   <translation>Rien n'a été indiqué.</translation>
  </message>
  <message>
   <source>Nothing was written.</source>
   <translation>Rien n'a été écrit.</translation>
  </message>
  <message>
   <source>Day {day}, {date}</source>
   <translation>Jour {day}, {date}</translation>
  </message>
  <message>
   <source>put down by hand</source>
   <translation>noté à la main</translation>
  </message>
  <message>
   <source>ended with pain</source>
   <translation>fini avec une douleur</translation>
  </message>
  <message>
   <source>Yes, remove it</source>
   <translation>Oui, la retirer</translation>
  </message>
  <message>
   <source>{action}: {what}</source>
   <translation>{action} : {what}</translation>
  </message>
  <message>
   <source>Sit on the very edge of a firm bed, 45 cm high or more, or of a sturdy table against a wall. Roll back with both knees hugged. Keep one hugged, so that your back stays flat, and let the other thigh hang for 20 s. Come up over your side.</source>
   <translation>Asseyez-vous tout au bord d'un lit ferme, de 45 cm de haut ou plus, ou d'une table solide contre un mur. Roulez en arrière, les deux genoux dans les bras. Gardez-en un dans les bras, pour que le dos reste plat, et laissez pendre l'autre cuisse 20 s. Relevez-vous en passant par le côté.</translation>
  </message>
  <message>
   <source>Leave it out with a hip replacement, in pregnancy, with osteoporosis of the spine, back pain when you lie flat, tingling or numbness in a leg, or trouble getting up from a bed, or when you feel unsteady and nobody is near.</source>
   <translation>Laissez-la de côté avec une prothèse de hanche, pendant la grossesse, avec une ostéoporose de la colonne, un mal de dos quand vous êtes à plat, des fourmillements ou un engourdissement dans une jambe, ou une difficulté à se relever d'un lit, ou si vous manquez de stabilité et que personne n'est près de vous.</translation>
  </message>
  <message>
   <source>Not a diagnosis. Without a still pelvis the picture is unreliable.</source>
   <translation>Pas un diagnostic. Si le bassin bouge, l'image n'est pas fiable.</translation>
  </message>
  <message>
   <source>Left thigh hangs: where does it rest?</source>
   <translation>La cuisse gauche pend : où se pose-t-elle ?</translation>
  </message>
  <message>
   <source>Left: the back arched, so this does not count.</source>
   <translation>Gauche : le dos s'est creusé, cela ne compte donc pas.</translation>
  </message>
  <message>
   <source>Right thigh hangs: where does it rest?</source>
   <translation>La cuisse droite pend : où se pose-t-elle ?</translation>
  </message>
  <message>
   <source>Right: the back arched, so this does not count.</source>
   <translation>Droite : le dos s'est creusé, cela ne compte donc pas.</translation>
  </message>
  <message>
   <source>Do you want a pillow under your knees to lie on your back?</source>
   <translation>Voulez-vous un oreiller sous les genoux pour être sur le dos ?</translation>
  </message>
  <message>
   <source>Did your back arch?</source>
   <translation>Le dos s'est-il creusé ?</translation>
  </message>
  <message>
   <source>A pillow under your knees?</source>
   <translation>Un oreiller sous les genoux ?</translation>
  </message>
  <message>
   <source>How tight are your hips at the front, now?</source>
   <translation>À quel point l'avant de vos hanches est-il raide, en ce moment ?</translation>
  </message>
  <message>
   <source>0 is loose, 10 is the tightest.</source>
   <translation>0 veut dire souple, 10 le plus raide.</translation>
  </message>
  <message>
   <source>How easily do you stand up?</source>
   <translation>Vous levez-vous facilement ?</translation>
  </message>
  <message>
   <source>0 is hard, 10 is easy.</source>
   <translation>0 veut dire difficilement, 10 facilement.</translation>
  </message>
  <message>
   <source>above the bed line</source>
   <translation>au-dessus de la ligne du lit</translation>
  </message>
  <message>
   <source>level with the bed line</source>
   <translation>au niveau de la ligne du lit</translation>
  </message>
  <message>
   <source>below the bed line</source>
   <translation>sous la ligne du lit</translation>
  </message>
  <message>
   <source>Your hips over the edge of a bed</source>
   <translation>Vos hanches au bord d'un lit</translation>
  </message>
  <message>
   <source>Sometimes</source>
   <translation>Parfois</translation>
  </message>
  <message>
   <source>Left thigh,</source>
   <translation>Cuisse gauche,</translation>
  </message>
  <message>
   <source>Right thigh,</source>
   <translation>Cuisse droite,</translation>
  </message>
  <message>
   <source>Left knee,</source>
   <translation>Genou gauche,</translation>
  </message>
  <message>
   <source>Right knee,</source>
   <translation>Genou droit,</translation>
  </message>
  <message>
   <source>Bent</source>
   <comment>a knee</comment>
   <translation>Plié</translation>
  </message>
  <message>
   <source>Straighter</source>
   <comment>a knee</comment>
   <translation>Plus tendu</translation>
  </message>
  <message>
   <source>Left side: Did your back arch?</source>
   <translation>Côté gauche : le dos s'est-il creusé ?</translation>
  </message>
  <message>
   <source>Right side: Did your back arch?</source>
   <translation>Côté droit : le dos s'est-il creusé ?</translation>
  </message>
  <message>
   <source>Knee</source>
   <translation>Genou</translation>
  </message>
  <message>
   <source>Lay the phone along the thigh that hangs: 0 is level with the bed, a minus is below it. With the pelvis held still the smallest real change is about {degrees} degrees (angle of the knee, a study of 2015). At home it takes more.</source>
   <translation>Posez le téléphone le long de la cuisse qui pend : 0 est au niveau du lit, un moins est en dessous. Avec le bassin maintenu immobile, le plus petit changement réel est d'environ {degrees} degrés (angle du genou, une étude de 2015). Chez soi, il en faut davantage.</translation>
  </message>
  <message>
   <source>An angle is a whole number from {least} to {most}, or nothing.</source>
   <translation>Un angle est un nombre entier de {least} à {most}, ou rien.</translation>
  </message>
  <message>
   <source>Photos stay on this computer. They are in no export, no sync folder and no backup.</source>
   <translation>Les photos restent sur cet ordinateur. Elles ne sont dans aucun export, aucun dossier de synchronisation et aucune sauvegarde.</translation>
  </message>
  <message>
   <source>Left thigh, angle in degrees, optional</source>
   <translation>Cuisse gauche, angle en degrés, facultatif</translation>
  </message>
  <message>
   <source>Left thigh, measured</source>
   <translation>Cuisse gauche, mesurée</translation>
  </message>
  <message>
   <source>the photo of the left side</source>
   <translation>la photo du côté gauche</translation>
  </message>
  <message>
   <source>Change photo of the left side</source>
   <translation>Changer la photo du côté gauche</translation>
  </message>
  <message>
   <source>Add a photo of the left side</source>
   <translation>Ajouter une photo du côté gauche</translation>
  </message>
  <message>
   <source>Right thigh, angle in degrees, optional</source>
   <translation>Cuisse droite, angle en degrés, facultatif</translation>
  </message>
  <message>
   <source>Right thigh, measured</source>
   <translation>Cuisse droite, mesurée</translation>
  </message>
  <message>
   <source>the photo of the right side</source>
   <translation>la photo du côté droit</translation>
  </message>
  <message>
   <source>Change photo of the right side</source>
   <translation>Changer la photo du côté droit</translation>
  </message>
  <message>
   <source>Add a photo of the right side</source>
   <translation>Ajouter une photo du côté droit</translation>
  </message>
  <message>
   <source>If you measured it: an angle, or a photo</source>
   <translation>Si vous l'avez mesuré : un angle, ou une photo</translation>
  </message>
  <message>
   <source>Measured with a phone</source>
   <translation>Mesuré avec un téléphone</translation>
  </message>
  <message>
   <source>Change photo</source>
   <translation>Changer la photo</translation>
  </message>
  <message>
   <source>Add a photo</source>
   <translation>Ajouter une photo</translation>
  </message>
  <message>
   <source>Day {day} of {days}, before you start. All of it is optional and stays on this computer.</source>
   <translation>Jour {day} sur {days}, avant de commencer. Tout est facultatif et reste sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Day {day} of {days}, before you start and before any stretch. All of it is optional and stays on this computer.</source>
   <translation>Jour {day} sur {days}, avant de commencer et avant tout étirement. Tout est facultatif et reste sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Self-check</source>
   <translation>Auto-évaluation</translation>
  </message>
  <message>
   <source>Save and start</source>
   <translation>Noter et commencer</translation>
  </message>
  <message>
   <source>Runner's note</source>
   <translation>Mot pour les coureurs</translation>
  </message>
  <message>
   <source>Expected a JPEG, PNG or WebP photo; phones can save as JPEG.</source>
   <translation>Une photo JPEG, PNG ou WebP était attendue ; les téléphones savent enregistrer en JPEG.</translation>
  </message>
  <message>
   <source>{file} has {size} MB. Choose one of 60 MB at most.</source>
   <translation>{file} fait {size} Mo. Choisissez-en une de 60 Mo au plus.</translation>
  </message>
  <message>
   <source>{file} is damaged and cannot be shown. Choose another one.</source>
   <translation>{file} est abîmé et ne peut pas être montré. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>{file} cannot be kept: this computer's Qt writes no JPEG.</source>
   <translation>{file} ne peut pas être gardé : le Qt de cet ordinateur n'écrit pas de JPEG.</translation>
  </message>
  <message>
   <source>{file} could not be read ({reason}).</source>
   <translation>{file} n'a pas pu être lu ({reason}).</translation>
  </message>
  <message>
   <source>{file} is no photo that can be read here.</source>
   <translation>{file} n'est pas une photo lisible ici.</translation>
  </message>
  <message>
   <source>{file} is too large a picture, or a damaged one.</source>
   <translation>{file} est une image trop grande, ou abîmée.</translation>
  </message>
  <message>
   <source>Choose a photo of the left side</source>
   <translation>Choisir une photo du côté gauche</translation>
  </message>
  <message>
   <source>Choose a photo of the right side</source>
   <translation>Choisir une photo du côté droit</translation>
  </message>
  <message>
   <source>Above</source>
   <comment>the thigh, compared with the edge of the bed</comment>
   <translation>Au-dessus</translation>
  </message>
  <message>
   <source>Level</source>
   <comment>the thigh, compared with the edge of the bed</comment>
   <translation>À niveau</translation>
  </message>
  <message>
   <source>Below</source>
   <comment>the thigh, compared with the edge of the bed</comment>
   <translation>En dessous</translation>
  </message>
  <message>
   <source>For yourself: nobody scores it, and there is nothing to change.</source>
   <translation>Pour vous : personne ne le note, et il n'y a rien à changer.</translation>
  </message>
  <message>
   <source>If you run: a note on your feet</source>
   <translation>Si vous courez : un mot sur vos pieds</translation>
  </message>
  <message>
   <source>How do your feet land?</source>
   <translation>Comment vos pieds se posent-ils ?</translation>
  </message>
  <message>
   <source>What touches the ground first?</source>
   <translation>Qu'est-ce qui touche le sol en premier ?</translation>
  </message>
  <message>
   <source>A few words, if you like</source>
   <translation>Quelques mots, si vous voulez</translation>
  </message>
  <message>
   <source>Runner's note, optional</source>
   <translation>Mot pour les coureurs, facultatif</translation>
  </message>
  <message>
   <source>Quiet</source>
   <comment>how feet land</comment>
   <translation>Sans bruit</translation>
  </message>
  <message>
   <source>Loud</source>
   <comment>how feet land</comment>
   <translation>Avec bruit</translation>
  </message>
  <message>
   <source>Outer edge</source>
   <translation>Bord externe</translation>
  </message>
  <message>
   <source>Flat foot</source>
   <translation>Pied à plat</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>Je ne sais pas</translation>
  </message>
  <message>
   <source>How do your feet land when you run?</source>
   <translation>Comment vos pieds se posent-ils quand vous courez ?</translation>
  </message>
  <message>
   <source>What you did could not be saved yet. It is kept until you close Routine.</source>
   <translation>Ce que vous avez fait n'a pas encore pu être enregistré. C'est gardé jusqu'à la fermeture de Routine.</translation>
  </message>
  <message>
   <source>In {inhale}, out {exhale}</source>
   <comment>breath pacer</comment>
   <translation>Inspirer {inhale}, expirer {exhale}</translation>
  </message>
  <message>
   <source>Off</source>
   <comment>breath pacer</comment>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>Your computer reminds you, once a day.</source>
   <translation>Votre ordinateur vous le rappelle, une fois par jour.</translation>
  </message>
  <message>
   <source>Setting it up…</source>
   <translation>Mise en place…</translation>
  </message>
  <message>
   <source>After a long while of sitting, never during a call, a film, full screen or “do not disturb”.</source>
   <translation>Après une longue période assise, jamais pendant un appel, un film, en plein écran ou avec « Ne pas déranger ».</translation>
  </message>
  <message>
   <source>Counted while Routine is open; only the last day is kept, on this computer.</source>
   <translation>Compté tant que Routine est ouvert ; seul le dernier jour est gardé, sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Desk break earlier</source>
   <translation>Pause bureau plus tôt</translation>
  </message>
  <message>
   <source>Desk break later</source>
   <translation>Pause bureau plus tard</translation>
  </message>
  <message>
   <source>Couch stretch. Left side. Hold, 45 seconds.</source>
   <translation>Étirement au canapé. Côté gauche. Tenez 45 secondes.</translation>
  </message>
  <message>
   <source>Chimes tell the changes.</source>
   <translation>Les carillons annoncent les changements.</translation>
  </message>
  <message>
   <source>Hear it</source>
   <translation>Écouter</translation>
  </message>
  <message>
   <source>Hear the voice</source>
   <translation>Écouter la voix</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Start again now</source>
   <translation>Redémarrer maintenant</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <source>Look for what is missing</source>
   <translation>Vérifier ce qui manque</translation>
  </message>
  <message>
   <source>Nothing is missing: voice and chimes can be heard.</source>
   <translation>Rien ne manque : la voix et les carillons s'entendent.</translation>
  </message>
  <message>
   <source>Nothing on this computer can remind you while Routine is closed.</source>
   <translation>Rien sur cet ordinateur ne peut vous le rappeler tant que Routine est fermé.</translation>
  </message>
  <message>
   <source>This desktop has no place for Routine's small icon; its menu is in the window as well.</source>
   <translation>Ce bureau n'a pas de place pour la petite icône de Routine ; son menu se trouve aussi dans la fenêtre.</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Vérification…</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>Pratique</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Plus tôt</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>At the desk</source>
   <translation>Au bureau</translation>
  </message>
  <message>
   <source>Show my longest sitting on Today</source>
   <translation>Montrer mon plus long temps assis sur Aujourd'hui</translation>
  </message>
  <message>
   <source>Reminder, also when Routine is closed</source>
   <translation>Rappel, aussi quand Routine est fermé</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>System</source>
   <translation>Système</translation>
  </message>
  <message>
   <source>Light</source>
   <comment>a theme</comment>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Dark</source>
   <comment>a theme</comment>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Sound and voice</source>
   <translation>Son et voix</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Cet ordinateur</translation>
  </message>
  <message>
   <source>For you</source>
   <translation>Pour vous</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Vos données</translation>
  </message>
  <message>
   <source>Open the folder with your data</source>
   <translation>Ouvrir le dossier de vos données</translation>
  </message>
  <message>
   <source>Read</source>
   <comment>to read a text</comment>
   <translation>Lire</translation>
  </message>
  <message>
   <source>Read the safety notes</source>
   <translation>Lire la note de sécurité</translation>
  </message>
  <message>
   <source>It is on already, since your system asks for it.</source>
   <translation>Il est déjà activé, car votre système le demande.</translation>
  </message>
  <message>
   <source>Start over…</source>
   <translation>Recommencer…</translation>
  </message>
  <message>
   <source>Reset {run} begins with day 1. Your history and your row of days stay.</source>
   <translation>Le parcours {run} commence au jour 1. Votre historique et vos jours d'affilée restent.</translation>
  </message>
  <message>
   <source>Start reset {run}</source>
   <translation>Commencer le parcours {run}</translation>
  </message>
  <message>
   <source>Reset {run}: {total} of {total}</source>
   <translation>Parcours {run} : {total} sur {total}</translation>
  </message>
  <message>
   <source>Day {day} of reset {run}</source>
   <translation>Jour {day} du parcours {run}</translation>
  </message>
  <message>
   <source>While Routine is open, unless today is done.</source>
   <translation>Tant que Routine est ouvert, sauf si aujourd'hui est fait.</translation>
  </message>
  <message>
   <source>Time of the reminder</source>
   <translation>Heure du rappel</translation>
  </message>
  <message>
   <source>Remind earlier</source>
   <translation>Rappel plus tôt</translation>
  </message>
  <message>
   <source>Remind later</source>
   <translation>Rappel plus tard</translation>
  </message>
  <message numerus="yes">
   <source>{count} settings found.</source>
   <translation>
    <numerusform>{count} réglage trouvé.</numerusform>
    <numerusform>{count} réglages trouvés.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is called “{typed}”. Did you mean “{name}”?</source>
   <translation>Rien ne s'appelle « {typed} ». Vouliez-vous dire « {name} » ?</translation>
  </message>
  <message>
   <source>No setting is like “{typed}”.</source>
   <translation>Aucun réglage ne ressemble à « {typed} ».</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Chercher un réglage</translation>
  </message>
  <message>
   <source>Find by name, or by what a setting does</source>
   <translation>Chercher par nom, ou par ce que fait un réglage</translation>
  </message>
  <message>
   <source>The system's own</source>
   <translation>Celle du système</translation>
  </message>
  <message>
   <source>The system's own. {voice} speaks another language: {language}.</source>
   <translation>Celle du système. {voice} parle une autre langue : {language}.</translation>
  </message>
  <message numerus="yes">
   <source>Everything but {count} kinds of cues.</source>
   <translation>
    <numerusform>Tout sauf une sorte de consignes.</numerusform>
    <numerusform>Tout sauf {count} sortes de consignes.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything.</source>
   <translation>Tout.</translation>
  </message>
  <message>
   <source>Everything but the breath.</source>
   <translation>Tout sauf le souffle.</translation>
  </message>
  <message>
   <source>Slow</source>
   <comment>pace of the voice</comment>
   <translation>Lent</translation>
  </message>
  <message>
   <source>Usual</source>
   <comment>pace of the voice</comment>
   <translation>Habituel</translation>
  </message>
  <message>
   <source>Quick</source>
   <comment>pace of the voice</comment>
   <translation>Rapide</translation>
  </message>
  <message>
   <source>Soft bowl</source>
   <comment>sound of the chimes</comment>
   <translation>Bol doux</translation>
  </message>
  <message>
   <source>Wood</source>
   <comment>sound of the chimes</comment>
   <translation>Bois</translation>
  </message>
  <message>
   <source>Glass</source>
   <comment>sound of the chimes</comment>
   <translation>Verre</translation>
  </message>
  <message>
   <source>Reader</source>
   <comment>screen reader</comment>
   <translation>Lecteur d'écran</translation>
  </message>
  <message>
   <source>Voice: change</source>
   <translation>Voix : modifier</translation>
  </message>
  <message>
   <source>What is heard: choose</source>
   <translation>Ce qui s'entend : choisir</translation>
  </message>
  <message>
   <source>Quieter chimes</source>
   <translation>Carillons plus doux</translation>
  </message>
  <message>
   <source>Louder chimes</source>
   <translation>Carillons plus forts</translation>
  </message>
  <message>
   <source>Hear the chimes</source>
   <translation>Écouter les carillons</translation>
  </message>
  <message>
   <source>Quieter voice</source>
   <translation>Voix plus douce</translation>
  </message>
  <message>
   <source>Louder voice</source>
   <translation>Voix plus forte</translation>
  </message>
  <message>
   <source>What comes next, on which side, and how to get there</source>
   <translation>Ce qui suit, de quel côté, et comment s'y mettre</translation>
  </message>
  <message>
   <source>A word five seconds before it begins</source>
   <translation>Un mot cinq secondes avant le début</translation>
  </message>
  <message>
   <source>Three ticks before it begins</source>
   <translation>Trois tics avant le début</translation>
  </message>
  <message>
   <source>The beginning, and how long</source>
   <translation>Le début, et la durée</translation>
  </message>
  <message>
   <source>Advice during an exercise</source>
   <translation>Des conseils pendant un exercice</translation>
  </message>
  <message>
   <source>The words of a movement, counted</source>
   <translation>Les mots d'un mouvement, comptés</translation>
  </message>
  <message>
   <source>Breathing in and out</source>
   <translation>L'inspiration et l'expiration</translation>
  </message>
  <message>
   <source>Half-way</source>
   <translation>La moitié du temps</translation>
  </message>
  <message>
   <source>The last five seconds, the last repetition</source>
   <translation>Les cinq dernières secondes, la dernière répétition</translation>
  </message>
  <message>
   <source>The change of side</source>
   <translation>Le changement de côté</translation>
  </message>
  <message>
   <source>The end of an exercise</source>
   <translation>La fin d'un exercice</translation>
  </message>
  <message>
   <source>No voice for {language} was found on this computer.</source>
   <translation>Aucune voix pour {language} n'a été trouvée sur cet ordinateur.</translation>
  </message>
  <message>
   <source>One at a time, and never over one another. The screen shows all of it anyway.</source>
   <translation>Une chose à la fois, jamais l'une sur l'autre. L'écran montre tout de toute façon.</translation>
  </message>
  <message>
   <source>No English voice was found on this computer.</source>
   <translation>Aucune voix anglaise n'a été trouvée sur cet ordinateur.</translation>
  </message>
  <message>
   <source>What is heard</source>
   <translation>Ce qui s'entend</translation>
  </message>
  <message>
   <source>Looking for voices…</source>
   <translation>Recherche de voix…</translation>
  </message>
  <message>
   <source>Each can be heard when it is chosen.</source>
   <translation>Chacune s'entend quand on la choisit.</translation>
  </message>
  <message>
   <source>{action}, now {value}</source>
   <translation>{action}, maintenant {value}</translation>
  </message>
  <message>
   <source>Always dark</source>
   <translation>Toujours sombre</translation>
  </message>
  <message>
   <source>Pace</source>
   <translation>Rythme</translation>
  </message>
  <message>
   <source>Folder on this computer</source>
   <translation>Dossier sur cet ordinateur</translation>
  </message>
  <message>
   <source>Folder with routines</source>
   <translation>Dossier des routines</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>Sync folder</source>
   <translation>Dossier de synchronisation</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>Ce qui manque</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Safety notes</source>
   <translation>Note de sécurité</translation>
  </message>
  <message>
   <source>What you read and hear, from the next start on.</source>
   <translation>Ce que vous lisez et entendez, à partir du prochain démarrage.</translation>
  </message>
  <message>
   <source>Light or dark colours.</source>
   <translation>Couleurs claires ou sombres.</translation>
  </message>
  <message>
   <source>All words grow with it, up to twice their size.</source>
   <translation>Tous les mots grandissent avec, jusqu'au double.</translation>
  </message>
  <message>
   <source>Lines and words stand out more.</source>
   <translation>Les lignes et les mots ressortent davantage.</translation>
  </message>
  <message>
   <source>The figure changes its pose without moving there, and nothing fades.</source>
   <translation>La figure passe d'une posture à l'autre sans mouvement ni fondu.</translation>
  </message>
  <message>
   <source>The player takes the whole screen, to be read from the floor.</source>
   <translation>Le lecteur prend tout l'écran, pour se lire depuis le sol.</translation>
  </message>
  <message>
   <source>The player is dark, whatever the theme.</source>
   <translation>Le lecteur est sombre, quel que soit le thème.</translation>
  </message>
  <message>
   <source>Digits that can be read from further away.</source>
   <translation>Des chiffres lisibles de plus loin.</translation>
  </message>
  <message>
   <source>A calm rhythm, from the next session on; breathing exercises keep their own.</source>
   <translation>Un rythme calme pour respirer, dès la prochaine séance ; les exercices de respiration gardent le leur.</translation>
  </message>
  <message>
   <source>The buttons of the player stay in sight.</source>
   <translation>Les boutons du lecteur restent en vue.</translation>
  </message>
  <message>
   <source>Letters, digits and signs act by themselves.</source>
   <translation>Lettres, chiffres et signes agissent seuls.</translation>
  </message>
  <message>
   <source>The first exercise waits for Space.</source>
   <translation>Le premier exercice attend Espace.</translation>
  </message>
  <message>
   <source>While you practise the screen stays on; five minutes into a pause it may go dark.</source>
   <translation>Pendant la pratique, l'écran reste allumé ; après cinq minutes de pause, il peut s'éteindre.</translation>
  </message>
  <message>
   <source>Names, sides, half-way, the last five seconds.</source>
   <translation>Noms, côtés, mi-chemin, les cinq dernières secondes.</translation>
  </message>
  <message>
   <source>Which voice of this computer speaks.</source>
   <translation>Quelle voix de cet ordinateur parle.</translation>
  </message>
  <message>
   <source>How quickly the voice speaks.</source>
   <translation>À quelle vitesse parle la voix.</translation>
  </message>
  <message>
   <source>How loud the voice is.</source>
   <translation>À quel volume parle la voix.</translation>
  </message>
  <message>
   <source>One stroke for every hold, two tones for the other side.</source>
   <translation>Un coup pour chaque maintien, deux notes pour l'autre côté.</translation>
  </message>
  <message>
   <source>How loud the chimes are.</source>
   <translation>Le volume des carillons.</translation>
  </message>
  <message>
   <source>Which cues you hear, and which you do not.</source>
   <translation>Quelles consignes vous entendez, et lesquelles non.</translation>
  </message>
  <message>
   <source>The screen shows every change instead.</source>
   <translation>L'écran montre chaque changement à la place.</translation>
  </message>
  <message>
   <source>Only one of the two speaks.</source>
   <translation>Un seul des deux parle.</translation>
  </message>
  <message>
   <source>It waits for you, and starting over keeps your history.</source>
   <translation>Il vous attend, et recommencer garde votre historique.</translation>
  </message>
  <message>
   <source>Late sessions count for the evening before.</source>
   <translation>Les séances tardives comptent pour la veille au soir.</translation>
  </message>
  <message>
   <source>The side on which each exercise begins.</source>
   <translation>Le côté par lequel commence chaque exercice.</translation>
  </message>
  <message>
   <source>To change position, and to get your props.</source>
   <translation>Pour changer de position, et prendre vos accessoires.</translation>
  </message>
  <message>
   <source>What your routines leave out or go easy on.</source>
   <translation>Ce que vos routines laissent de côté ou allègent.</translation>
  </message>
  <message>
   <source>Exercises in which a nerve glides, off until you have read about them.</source>
   <translation>Des exercices où un nerf glisse, désactivés tant que vous n'avez pas lu ce qui les concerne.</translation>
  </message>
  <message>
   <source>Where a prop is missing, something else comes.</source>
   <translation>Quand un accessoire manque, autre chose vient.</translation>
  </message>
  <message>
   <source>Those that you leave out, or do on one side only.</source>
   <translation>Ceux que vous laissez de côté, ou faites d'un seul côté.</translation>
  </message>
  <message>
   <source>Where your history and your settings are kept.</source>
   <translation>Où sont gardés votre historique et vos réglages.</translation>
  </message>
  <message>
   <source>Your own routines, a file for each.</source>
   <translation>Vos propres routines, un fichier pour chacune.</translation>
  </message>
  <message>
   <source>A copy of your history for each day, made by itself.</source>
   <translation>Une copie de votre historique pour chaque jour, faite automatiquement.</translation>
  </message>
  <message>
   <source>A file to keep, a table, a calendar, or a report on paper.</source>
   <translation>Un fichier à garder, un tableau, un agenda, ou un bilan sur papier.</translation>
  </message>
  <message>
   <source>From another computer, or from Loop Habit Tracker.</source>
   <translation>D'un autre ordinateur, ou de Loop Habit Tracker.</translation>
  </message>
  <message>
   <source>To keep your settings, or to have them on another computer.</source>
   <translation>Pour garder vos réglages, ou les avoir sur un autre ordinateur.</translation>
  </message>
  <message>
   <source>Keeps several computers in step.</source>
   <translation>Tient plusieurs ordinateurs à jour.</translation>
  </message>
  <message>
   <source>What this computer lacks, and what you get in its place.</source>
   <translation>Ce que cet ordinateur n'a pas, et ce que vous avez à la place.</translation>
  </message>
  <message>
   <source>Everything that Routine keeps about you on this computer.</source>
   <translation>Tout ce que Routine garde sur vous sur cet ordinateur.</translation>
  </message>
  <message>
   <source>When not to exercise, and when to stop.</source>
   <translation>Quand ne pas faire d'exercice, et quand arrêter.</translation>
  </message>
  <message>
   <source>Also when Routine is closed</source>
   <translation>Aussi quand Routine est fermé</translation>
  </message>
  <message>
   <source>translation words english german spanish french</source>
   <translation>traduction mots français anglais allemand espagnol</translation>
  </message>
  <message>
   <source>night day mode appearance colours colors black white</source>
   <translation>nuit jour mode apparence couleur couleurs noir blanc</translation>
  </message>
  <message>
   <source>font letters bigger larger smaller zoom scale accessibility</source>
   <translation>police lettres plus grand plus petit zoom échelle accessibilité</translation>
  </message>
  <message>
   <source>visible sight accessibility</source>
   <translation>visible vue accessibilité</translation>
  </message>
  <message>
   <source>animation animations still accessibility</source>
   <translation>animation animations immobile accessibilité</translation>
  </message>
  <message>
   <source>fullscreen window maximise maximize F11</source>
   <translation>plein écran fenêtre maximiser agrandir F11</translation>
  </message>
  <message>
   <source>night theme player</source>
   <translation>nuit thème lecteur</translation>
  </message>
  <message>
   <source>countdown big clock seconds</source>
   <translation>compte à rebours grande horloge secondes</translation>
  </message>
  <message>
   <source>breathing breathe inhale exhale pace rhythm seconds</source>
   <translation>respiration respirer inspirer expirer rythme cadence secondes</translation>
  </message>
  <message>
   <source>buttons hide toolbar</source>
   <translation>boutons cacher barre d'outils</translation>
  </message>
  <message>
   <source>keyboard shortcuts hotkeys accessibility</source>
   <translation>clavier raccourcis touches accessibilité</translation>
  </message>
  <message>
   <source>wait begin countdown ready</source>
   <translation>attendre commencer compte à rebours prêt</translation>
  </message>
  <message>
   <source>screensaver sleep lock awake display</source>
   <translation>économiseur d'écran veille verrouillage éveillé affichage</translation>
  </message>
  <message>
   <source>speech talk voice announcements speak sound audio</source>
   <translation>parole parler voix annonces son audio</translation>
  </message>
  <message>
   <source>speech speaker language talk sound</source>
   <translation>parole haut-parleur langue parler son</translation>
  </message>
  <message>
   <source>voice speed rate slow quick fast speech</source>
   <translation>voix vitesse débit lent rapide parole</translation>
  </message>
  <message>
   <source>loud quiet sound audio speech</source>
   <translation>fort doux son audio parole volume</translation>
  </message>
  <message>
   <source>bell gong bowl wood marimba glass sound audio tones signal</source>
   <translation>cloche gong bol bois marimba verre son audio notes signal</translation>
  </message>
  <message>
   <source>bell gong bowl sound audio loud quiet tones</source>
   <translation>cloche gong bol son audio fort doux notes</translation>
  </message>
  <message>
   <source>cues sounds ticks half-way breath announcements</source>
   <translation>consignes sons tics mi-chemin souffle annonces</translation>
  </message>
  <message>
   <source>silent silence quiet audio volume off</source>
   <translation>silencieux silence muet audio volume couper</translation>
  </message>
  <message>
   <source>orca narrator voiceover accessibility speech</source>
   <translation>orca narrateur voiceover accessibilité parole</translation>
  </message>
  <message>
   <source>reset restart begin again start over 21 days plan</source>
   <translation>parcours reset recommencer début à nouveau 21 jours plan</translation>
  </message>
  <message>
   <source>midnight rollover night hour late</source>
   <translation>minuit nuit heure tard changement de jour</translation>
  </message>
  <message>
   <source>notification notify alarm daily time remind</source>
   <translation>notification notifier alarme quotidien heure rappeler</translation>
  </message>
  <message>
   <source>reminder notification background alarm</source>
   <translation>rappel notification arrière-plan alarme</translation>
  </message>
  <message>
   <source>sitting sit pause office work stand interval</source>
   <translation>assis assise pause bureau travail debout intervalle</translation>
  </message>
  <message>
   <source>desk sit hours count</source>
   <translation>bureau assis heures compte</translation>
  </message>
  <message>
   <source>left right begin</source>
   <translation>gauche droite commencer</translation>
  </message>
  <message>
   <source>rest break pause transition change-over gap</source>
   <translation>repos pause transition changement intervalle</translation>
  </message>
  <message>
   <source>conditions pain pregnancy injury surgery answers medical</source>
   <translation>santé douleur grossesse blessure opération réponses médical</translation>
  </message>
  <message>
   <source>sciatic femoral nerves flossing</source>
   <translation>sciatique fémoral nerfs neurodynamique</translation>
  </message>
  <message>
   <source>props equipment chair strap block band mat missing</source>
   <translation>matériel équipement chaise sangle brique élastique tapis manque</translation>
  </message>
  <message>
   <source>hidden hide left out one side limits</source>
   <translation>caché cacher laisser de côté un côté limites</translation>
  </message>
  <message>
   <source>directory path location files data</source>
   <translation>dossier répertoire chemin emplacement fichiers données</translation>
  </message>
  <message>
   <source>own files yaml directory path location add</source>
   <translation>fichiers personnels yaml répertoire chemin emplacement ajouter</translation>
  </message>
  <message>
   <source>copies restore safety data</source>
   <translation>copies restaurer sécurité données</translation>
  </message>
  <message>
   <source>save csv json calendar ics pdf report doctor therapist spreadsheet data</source>
   <translation>enregistrer csv json agenda calendrier ics pdf bilan médecin thérapeute tableur données</translation>
  </message>
  <message>
   <source>load restore csv json move data</source>
   <translation>charger restaurer csv json transférer données</translation>
  </message>
  <message>
   <source>export import preferences options configuration load save json</source>
   <translation>exporter importer préférences options configuration charger enregistrer json</translation>
  </message>
  <message>
   <source>syncthing nextcloud dropbox stick cloud devices synchronise synchronize</source>
   <translation>syncthing nextcloud dropbox clé nuage appareils synchroniser</translation>
  </message>
  <message>
   <source>problem broken device driver install voice sound chimes tray icon machine check</source>
   <translation>problème panne appareil pilote installer voix son carillons icône barre machine vérifier</translation>
  </message>
  <message>
   <source>erase remove wipe forget reset data privacy</source>
   <translation>effacer retirer vider oublier remettre à zéro données vie privée</translation>
  </message>
  <message>
   <source>warning stop medical doctor disclaimer</source>
   <translation>avertissement arrêt médical médecin mise en garde</translation>
  </message>
  <message>
   <source>Lower and upper back together, flexion</source>
   <translation>Bas et haut du dos ensemble, flexion</translation>
  </message>
  <message>
   <source>Lower and upper back together, bend</source>
   <translation>Bas et haut du dos ensemble, inclinaison</translation>
  </message>
  <message>
   <source>Lower and upper back together, rotation</source>
   <translation>Bas et haut du dos ensemble, rotation</translation>
  </message>
  <message>
   <source>{part} is {size} inside the {thing}</source>
   <translation>{part} entre de {size} dans sa prise, {thing}</translation>
  </message>
  <message>
   <source>In a session it would settle far from that: the {joints}.</source>
   <translation>En séance, la posture se mettrait en place loin de là : {joints}.</translation>
  </message>
  <message>
   <source>{joint} by {angle}</source>
   <translation>{joint} de {angle}</translation>
  </message>
  <message>
   <source>Right psoas</source>
   <translation>Psoas droit</translation>
  </message>
  <message>
   <source>Right iliacus</source>
   <translation>Iliaque droit</translation>
  </message>
  <message>
   <source>Left psoas</source>
   <translation>Psoas gauche</translation>
  </message>
  <message>
   <source>Left iliacus</source>
   <translation>Iliaque gauche</translation>
  </message>
  <message>
   <source>{part} sinks {size} into the floor</source>
   <translation>{part} s'enfonce de {size} dans le sol</translation>
  </message>
  <message>
   <source>{part} sinks {size} into the {thing}</source>
   <translation>{part} s'enfonce de {size} dans son appui, {thing}</translation>
  </message>
  <message>
   <source>{part} is {size} away from the {thing}</source>
   <translation>{part} est à {size} de sa prise, {thing}</translation>
  </message>
  <message>
   <source>{first} and the {second}</source>
   <comment>joints</comment>
   <translation>{first} et {second}</translation>
  </message>
  <message>
   <source>Settling changes the {joints}.</source>
   <translation>La mise en place change : {joints}.</translation>
  </message>
  <message>
   <source>{part} floats {size} above the floor</source>
   <translation>{part} flotte à {size} au-dessus du sol</translation>
  </message>
  <message>
   <source>{part} floats {size} above the {thing}</source>
   <translation>{part} flotte à {size} au-dessus de son appui, {thing}</translation>
  </message>
  <message>
   <source>{problem}, and settling cannot close that.</source>
   <translation>{problem}, et la mise en place ne peut pas le corriger.</translation>
  </message>
  <message>
   <source>Shown here as you set it.</source>
   <translation>Montré ici comme vous l'avez réglé.</translation>
  </message>
  <message>
   <source>{problem}. Settling closes that.</source>
   <translation>{problem}. La mise en place le corrige.</translation>
  </message>
  <message numerus="yes">
   <source>{count} more. Type a little more of the name.</source>
   <translation>
    <numerusform>{count} de plus. Tapez un peu plus du nom.</numerusform>
    <numerusform>{count} de plus. Tapez un peu plus du nom.</numerusform>
   </translation>
  </message>
  <message>
   <source>{pose} of {exercise}</source>
   <translation>{exercise}, {pose}</translation>
  </message>
  <message>
   <source>Copy a pose into the start position</source>
   <translation>Copier une posture dans la position de départ</translation>
  </message>
  <message>
   <source>Copy a pose into the hold</source>
   <translation>Copier une posture dans le maintien</translation>
  </message>
  <message>
   <source>Nothing is called “{typed}”.</source>
   <translation>Rien ne s'appelle « {typed} ».</translation>
  </message>
  <message>
   <source>Nothing is called “{typed}”. Did you mean one of these?</source>
   <translation>Rien ne s'appelle « {typed} ». Vouliez-vous dire l'un de ceux-ci ?</translation>
  </message>
  <message>
   <source>from the right</source>
   <translation>de droite</translation>
  </message>
  <message>
   <source>from the right front</source>
   <translation>de l'avant, côté droit</translation>
  </message>
  <message>
   <source>from the front</source>
   <translation>de face</translation>
  </message>
  <message>
   <source>from the left front</source>
   <translation>de l'avant, côté gauche</translation>
  </message>
  <message>
   <source>from the left</source>
   <translation>de gauche</translation>
  </message>
  <message>
   <source>from the left back</source>
   <translation>de l'arrière, côté gauche</translation>
  </message>
  <message>
   <source>from the back</source>
   <translation>de dos</translation>
  </message>
  <message>
   <source>from the right back</source>
   <translation>de l'arrière, côté droit</translation>
  </message>
  <message>
   <source>{where} and above</source>
   <comment>seen from there</comment>
   <translation>{where} et d'en haut</translation>
  </message>
  <message>
   <source>{where} and below</source>
   <comment>seen from there</comment>
   <translation>{where} et d'en bas</translation>
  </message>
  <message>
   <source>Change its texts</source>
   <translation>Modifier ses textes</translation>
  </message>
  <message>
   <source>Copy a pose</source>
   <translation>Copier une posture</translation>
  </message>
  <message>
   <source>Mirror</source>
   <comment>turn left and right round</comment>
   <translation>Inverser</translation>
  </message>
  <message>
   <source>Mirror left and right</source>
   <translation>Inverser gauche et droite</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Save as new</source>
   <translation>Enregistrer comme nouveau</translation>
  </message>
  <message>
   <source>Undo: {act}</source>
   <translation>Annuler : {act}</translation>
  </message>
  <message>
   <source>Redo: {act}</source>
   <translation>Rétablir : {act}</translation>
  </message>
  <message>
   <source>As at the start</source>
   <translation>Comme au départ</translation>
  </message>
  <message>
   <source>{own} of {all} differ from the start; none follows.</source>
   <translation>{own} sur {all} diffèrent du départ ; aucun ne suit.</translation>
  </message>
  <message>
   <source>All as at the start. What you change here is different in the hold.</source>
   <translation>Tout est comme au départ. Ce que vous changez ici diffère dans le maintien.</translation>
  </message>
  <message numerus="yes">
   <source>{count} of {all} differ from the start; the others follow.</source>
   <translation>
    <numerusform>{count} sur {all} diffère du départ ; les autres suivent.</numerusform>
    <numerusform>{count} sur {all} diffèrent du départ ; les autres suivent.</numerusform>
   </translation>
  </message>
  <message>
   <source>Back to {angle}</source>
   <translation>Revenir à {angle}</translation>
  </message>
  <message>
   <source>Reset this part</source>
   <translation>Réinitialiser cette partie</translation>
  </message>
  <message>
   <source>{joint}, degrees</source>
   <translation>{joint}, degrés</translation>
  </message>
  <message>
   <source>“{text}” is not an angle. Write degrees such as −8 or 12.5</source>
   <translation>« {text} » n'est pas un angle. Écrivez des degrés comme −8 ou 12,5</translation>
  </message>
  <message>
   <source>as at the start</source>
   <translation>comme au départ</translation>
  </message>
  <message>
   <source>dorsiflexion</source>
   <comment>of a joint</comment>
   <translation>dorsiflexion</translation>
  </message>
  <message>
   <source>pitch</source>
   <comment>of a joint</comment>
   <translation>tangage</translation>
  </message>
  <message>
   <source>roll</source>
   <comment>of a joint</comment>
   <translation>roulis</translation>
  </message>
  <message>
   <source>side bend</source>
   <comment>of a joint</comment>
   <translation>inclinaison</translation>
  </message>
  <message>
   <source>flexion</source>
   <comment>of a joint</comment>
   <translation>flexion</translation>
  </message>
  <message>
   <source>abduction</source>
   <comment>of a joint</comment>
   <translation>abduction</translation>
  </message>
  <message>
   <source>rotation</source>
   <comment>of a joint</comment>
   <translation>rotation</translation>
  </message>
  <message>
   <source>Pelvis</source>
   <translation>Bassin</translation>
  </message>
  <message>
   <source>Lower back</source>
   <translation>Bas du dos</translation>
  </message>
  <message>
   <source>Upper back</source>
   <translation>Haut du dos</translation>
  </message>
  <message>
   <source>Neck</source>
   <translation>Cou</translation>
  </message>
  <message>
   <source>Right hip</source>
   <translation>Hanche droite</translation>
  </message>
  <message>
   <source>Left hip</source>
   <translation>Hanche gauche</translation>
  </message>
  <message>
   <source>Right knee</source>
   <translation>Genou droit</translation>
  </message>
  <message>
   <source>Left knee</source>
   <translation>Genou gauche</translation>
  </message>
  <message>
   <source>Right ankle</source>
   <translation>Cheville droite</translation>
  </message>
  <message>
   <source>Left ankle</source>
   <translation>Cheville gauche</translation>
  </message>
  <message>
   <source>Right shoulder</source>
   <translation>Épaule droite</translation>
  </message>
  <message>
   <source>Left shoulder</source>
   <translation>Épaule gauche</translation>
  </message>
  <message>
   <source>Right elbow</source>
   <translation>Coude droit</translation>
  </message>
  <message>
   <source>Left elbow</source>
   <translation>Coude gauche</translation>
  </message>
  <message>
   <source>{number} degrees</source>
   <translation>{number} degrés</translation>
  </message>
  <message>
   <source>of {low} to {high}</source>
   <translation>de {low} à {high}</translation>
  </message>
  <message>
   <source>Few people get this far. Usual: {low} to {high}</source>
   <translation>Peu de gens vont aussi loin. Habituel : {low} à {high}</translation>
  </message>
  <message>
   <source>A body can do {low} to {high} here. Set to {angle}</source>
   <translation>Un corps peut aller de {low} à {high} ici. Réglé à {angle}</translation>
  </message>
  <message>
   <source>{part}: {movement}</source>
   <comment>of a joint</comment>
   <translation>{part} : {movement}</translation>
  </message>
  <message>
   <source>{part} {movement}</source>
   <comment>of a joint</comment>
   <translation>{part}, {movement}</translation>
  </message>
  <message>
   <source>face up</source>
   <translation>sur le dos</translation>
  </message>
  <message>
   <source>face down</source>
   <translation>sur le ventre</translation>
  </message>
  <message>
   <source>onto the left</source>
   <translation>sur la gauche</translation>
  </message>
  <message>
   <source>onto the right</source>
   <translation>sur la droite</translation>
  </message>
  <message>
   <source>leg back</source>
   <translation>jambe en arrière</translation>
  </message>
  <message>
   <source>leg forward</source>
   <translation>jambe en avant</translation>
  </message>
  <message>
   <source>leg across</source>
   <translation>jambe croisée</translation>
  </message>
  <message>
   <source>leg out</source>
   <translation>jambe écartée</translation>
  </message>
  <message>
   <source>turned out</source>
   <translation>en dehors</translation>
  </message>
  <message>
   <source>turned in</source>
   <translation>en dedans</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>tendu</translation>
  </message>
  <message>
   <source>bent</source>
   <translation>plié</translation>
  </message>
  <message>
   <source>toes down</source>
   <translation>orteils en bas</translation>
  </message>
  <message>
   <source>toes up</source>
   <translation>orteils en haut</translation>
  </message>
  <message>
   <source>arched</source>
   <translation>creusé</translation>
  </message>
  <message>
   <source>rounded</source>
   <translation>arrondi</translation>
  </message>
  <message>
   <source>to the left</source>
   <translation>vers la gauche</translation>
  </message>
  <message>
   <source>to the right</source>
   <translation>vers la droite</translation>
  </message>
  <message>
   <source>turned left</source>
   <translation>tourné à gauche</translation>
  </message>
  <message>
   <source>turned right</source>
   <translation>tourné à droite</translation>
  </message>
  <message>
   <source>chin up</source>
   <translation>menton levé</translation>
  </message>
  <message>
   <source>chin down</source>
   <translation>menton baissé</translation>
  </message>
  <message>
   <source>arm back</source>
   <translation>bras en arrière</translation>
  </message>
  <message>
   <source>arm up</source>
   <translation>bras levé</translation>
  </message>
  <message>
   <source>arm across</source>
   <translation>bras croisé</translation>
  </message>
  <message>
   <source>arm out</source>
   <translation>bras écarté</translation>
  </message>
  <message>
   <source>Pelvis and spine</source>
   <translation>Bassin et colonne</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Jambe droite</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Jambe gauche</translation>
  </message>
  <message>
   <source>Arms</source>
   <translation>Bras</translation>
  </message>
  <message>
   <source>Like the left leg</source>
   <translation>Comme la jambe gauche</translation>
  </message>
  <message>
   <source>Like the right leg</source>
   <translation>Comme la jambe droite</translation>
  </message>
  <message>
   <source>{number} degree</source>
   <translation>{number} degré</translation>
  </message>
  <message>
   <source>minus {number}</source>
   <translation>moins {number}</translation>
  </message>
  <message>
   <source>This exercise has no file yet. Save it as a new one.</source>
   <translation>Cet exercice n'a pas encore de fichier. Enregistrez-le comme nouveau.</translation>
  </message>
  <message>
   <source>New exercise</source>
   <translation>Nouvel exercice</translation>
  </message>
  <message>
   <source>A position of my own.</source>
   <translation>Une position à moi.</translation>
  </message>
  <message>
   <source>Your own exercise</source>
   <translation>Votre propre exercice</translation>
  </message>
  <message>
   <source>Comes with Routine</source>
   <translation>Livré avec Routine</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Pas encore enregistré</translation>
  </message>
  <message>
   <source>From the file of a routine; saving makes an exercise of your own</source>
   <translation>Du fichier d'une routine ; l'enregistrer en fait un exercice à vous</translation>
  </message>
  <message>
   <source>Saved in {file}.</source>
   <translation>Enregistré dans {file}.</translation>
  </message>
  <message>
   <source>Changed, not saved yet</source>
   <translation>Modifié, pas encore enregistré</translation>
  </message>
  <message>
   <source>Save it as new, or go back and open it again.</source>
   <translation>Enregistrez-le comme nouveau, ou revenez et ouvrez-le à nouveau.</translation>
  </message>
  <message>
   <source>Support</source>
   <comment>what carries the body</comment>
   <translation>Appui</translation>
  </message>
  <message>
   <source>View and tempo</source>
   <translation>Vue et tempo</translation>
  </message>
  <message>
   <source>Part</source>
   <comment>of the body, to be changed</comment>
   <translation>Partie</translation>
  </message>
  <message>
   <source>sacrum</source>
   <translation>sacrum</translation>
  </message>
  <message>
   <source>back</source>
   <comment>part of the body</comment>
   <translation>dos</translation>
  </message>
  <message>
   <source>front of pelvis</source>
   <translation>avant du bassin</translation>
  </message>
  <message>
   <source>chest</source>
   <translation>poitrine</translation>
  </message>
  <message>
   <source>face</source>
   <comment>part of the body</comment>
   <translation>visage</translation>
  </message>
  <message>
   <source>head</source>
   <comment>part of the body</comment>
   <translation>tête</translation>
  </message>
  <message>
   <source>left side</source>
   <comment>part of the body</comment>
   <translation>côté gauche</translation>
  </message>
  <message>
   <source>right side</source>
   <comment>part of the body</comment>
   <translation>côté droit</translation>
  </message>
  <message>
   <source>left foot</source>
   <translation>pied gauche</translation>
  </message>
  <message>
   <source>right foot</source>
   <translation>pied droit</translation>
  </message>
  <message>
   <source>left ball</source>
   <comment>of the foot</comment>
   <translation>avant-pied gauche</translation>
  </message>
  <message>
   <source>right ball</source>
   <comment>of the foot</comment>
   <translation>avant-pied droit</translation>
  </message>
  <message>
   <source>left heel</source>
   <translation>talon gauche</translation>
  </message>
  <message>
   <source>right heel</source>
   <translation>talon droit</translation>
  </message>
  <message>
   <source>left back of heel</source>
   <translation>arrière du talon gauche</translation>
  </message>
  <message>
   <source>right back of heel</source>
   <translation>arrière du talon droit</translation>
  </message>
  <message>
   <source>left knee</source>
   <translation>genou gauche</translation>
  </message>
  <message>
   <source>right knee</source>
   <translation>genou droit</translation>
  </message>
  <message>
   <source>left shin</source>
   <translation>tibia gauche</translation>
  </message>
  <message>
   <source>right shin</source>
   <translation>tibia droit</translation>
  </message>
  <message>
   <source>left thigh</source>
   <translation>cuisse gauche</translation>
  </message>
  <message>
   <source>right thigh</source>
   <translation>cuisse droite</translation>
  </message>
  <message>
   <source>left ankle</source>
   <translation>cheville gauche</translation>
  </message>
  <message>
   <source>right ankle</source>
   <translation>cheville droite</translation>
  </message>
  <message>
   <source>left hip</source>
   <translation>hanche gauche</translation>
  </message>
  <message>
   <source>right hip</source>
   <translation>hanche droite</translation>
  </message>
  <message>
   <source>left ribs</source>
   <translation>côtes gauches</translation>
  </message>
  <message>
   <source>right ribs</source>
   <translation>côtes droites</translation>
  </message>
  <message>
   <source>left forearm</source>
   <translation>avant-bras gauche</translation>
  </message>
  <message>
   <source>right forearm</source>
   <translation>avant-bras droit</translation>
  </message>
  <message>
   <source>left hand</source>
   <translation>main gauche</translation>
  </message>
  <message>
   <source>right hand</source>
   <translation>main droite</translation>
  </message>
  <message>
   <source>Sacrum</source>
   <translation>Sacrum</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>part of the body</comment>
   <translation>Dos</translation>
  </message>
  <message>
   <source>Front of pelvis</source>
   <translation>Avant du bassin</translation>
  </message>
  <message>
   <source>Chest</source>
   <translation>Poitrine</translation>
  </message>
  <message>
   <source>Face</source>
   <comment>part of the body</comment>
   <translation>Visage</translation>
  </message>
  <message>
   <source>Head</source>
   <comment>part of the body</comment>
   <translation>Tête</translation>
  </message>
  <message>
   <source>Side</source>
   <comment>part of the body</comment>
   <translation>Côté</translation>
  </message>
  <message>
   <source>Foot</source>
   <translation>Pied</translation>
  </message>
  <message>
   <source>Ball</source>
   <comment>of the foot</comment>
   <translation>Avant-pied</translation>
  </message>
  <message>
   <source>Heel</source>
   <translation>Talon</translation>
  </message>
  <message>
   <source>Back of heel</source>
   <translation>Arrière du talon</translation>
  </message>
  <message>
   <source>Shin</source>
   <translation>Tibia</translation>
  </message>
  <message>
   <source>Thigh</source>
   <translation>Cuisse</translation>
  </message>
  <message>
   <source>Ankle</source>
   <translation>Cheville</translation>
  </message>
  <message>
   <source>Hip</source>
   <translation>Hanche</translation>
  </message>
  <message>
   <source>Ribs</source>
   <translation>Côtes</translation>
  </message>
  <message>
   <source>Forearm</source>
   <translation>Avant-bras</translation>
  </message>
  <message>
   <source>Hand</source>
   <translation>Main</translation>
  </message>
  <message>
   <source>the {thing}</source>
   <comment>what a part rests on, or a hand holds</comment>
   <translation>{thing}</translation>
  </message>
  <message>
   <source>the floor</source>
   <comment>what a part of the body rests on</comment>
   <translation>le sol</translation>
  </message>
  <message>
   <source>4 s out, 4 s back</source>
   <comment>a tempo: only its words change</comment>
   <translation>4 s aller, 4 s retour</translation>
  </message>
  <message>
   <source>Seconds and a word for each part, the way out and the way back: “4 s out, 4 s back”. “hold” keeps the pose: “2 s lift, 2 s hold, 2 s lower”.</source>
   <translation>Des secondes et un mot pour chaque partie, l'aller et le retour : « 4 s out, 4 s back ». « hold » garde la posture : « 2 s lift, 2 s hold, 2 s lower ».</translation>
  </message>
  <message>
   <source>View</source>
   <comment>where a figure is seen from</comment>
   <translation>Vue</translation>
  </message>
  <message>
   <source>Show it like this in the exercise</source>
   <translation>Le montrer ainsi dans l'exercice</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Mouvement</translation>
  </message>
  <message>
   <source>It moves between start and hold</source>
   <translation>Il bouge entre départ et maintien</translation>
  </message>
  <message>
   <source>Tempo of one repetition</source>
   <translation>Tempo d'une répétition</translation>
  </message>
  <message>
   <source>Seen {round} round from its right side, {above} from above.</source>
   <translation>Vu à {round} autour de son côté droit, à {above} d'en haut.</translation>
  </message>
  <message>
   <source>Everything rests and holds where it should.</source>
   <translation>Tout repose et tient là où il faut.</translation>
  </message>
  <message>
   <source>Nothing carries the body yet. Choose what does under Support.</source>
   <translation>Rien ne porte encore le corps. Choisissez ce qui le porte sous Appui.</translation>
  </message>
  <message>
   <source>Show exactly as set</source>
   <translation>Montrer exactement comme réglé</translation>
  </message>
  <message>
   <source>Show as it settles</source>
   <translation>Montrer une fois en place</translation>
  </message>
  <message>
   <source>About this pose</source>
   <translation>Sur cette posture</translation>
  </message>
  <message>
   <source>Use the settled angles</source>
   <translation>Prendre les angles une fois en place</translation>
  </message>
  <message>
   <source>Writes the poses into your file {file}. Everything else in it stays as it is.</source>
   <translation>Écrit les postures dans votre fichier {file}. Tout le reste y demeure tel quel.</translation>
  </message>
  <message>
   <source>This exercise comes with Routine. A version of your own takes its place, wherever it is used. Take that file away again, and the one that came with Routine is back.</source>
   <translation>Cet exercice est livré avec Routine. Une version à vous prend sa place, partout où il sert. Retirez ce fichier, et celui livré avec Routine revient.</translation>
  </message>
  <message>
   <source>Its other ways follow, where they do not have angles of their own.</source>
   <translation>Ses autres façons suivent, là où elles n'ont pas leurs propres angles.</translation>
  </message>
  <message>
   <source>Save as my own version</source>
   <translation>Enregistrer comme ma version</translation>
  </message>
  <message>
   <source>Save the pose</source>
   <translation>Enregistrer la posture</translation>
  </message>
  <message>
   <source>Make a new exercise of it</source>
   <translation>En faire un nouvel exercice</translation>
  </message>
  <message>
   <source>It gets a file of its own, with the texts of this one to start from.</source>
   <translation>Il reçoit son propre fichier, avec les textes de celui-ci pour commencer.</translation>
  </message>
  <message>
   <source>Name of the new exercise</source>
   <translation>Nom du nouvel exercice</translation>
  </message>
  <message>
   <source>Its name</source>
   <translation>Son nom</translation>
  </message>
  <message>
   <source>Save as a new exercise</source>
   <translation>Enregistrer comme nouvel exercice</translation>
  </message>
  <message>
   <source>Change this exercise</source>
   <translation>Modifier cet exercice</translation>
  </message>
  <message>
   <source>Give it a name first.</source>
   <translation>Donnez-lui d'abord un nom.</translation>
  </message>
  <message>
   <source>{joint}, start</source>
   <translation>{joint}, départ</translation>
  </message>
  <message>
   <source>{joint}, hold</source>
   <translation>{joint}, maintien</translation>
  </message>
  <message>
   <source>{what} back</source>
   <comment>as it was</comment>
   <translation>{what}, comme avant</translation>
  </message>
  <message>
   <source>like the left leg</source>
   <translation>comme la jambe gauche</translation>
  </message>
  <message>
   <source>like the right leg</source>
   <translation>comme la jambe droite</translation>
  </message>
  <message>
   <source>settled angles</source>
   <translation>angles une fois en place</translation>
  </message>
  <message>
   <source>mirror</source>
   <comment>left and right turned round</comment>
   <translation>inversion</translation>
  </message>
  <message>
   <source>copy of {exercise}</source>
   <translation>copie de {exercise}</translation>
  </message>
  <message>
   <source>what carries the body</source>
   <translation>ce qui porte le corps</translation>
  </message>
  <message>
   <source>what hands hold</source>
   <translation>ce que tiennent les mains</translation>
  </message>
  <message>
   <source>props</source>
   <translation>accessoires</translation>
  </message>
  <message>
   <source>tempo</source>
   <translation>tempo</translation>
  </message>
  <message>
   <source>view</source>
   <comment>where a figure is seen from</comment>
   <translation>vue</translation>
  </message>
  <message>
   <source>poses that were kept</source>
   <translation>postures gardées</translation>
  </message>
  <message>
   <source>Play the way between start and hold</source>
   <translation>Lancer l'animation entre départ et maintien</translation>
  </message>
  <message>
   <source>Exercise</source>
   <comment>where a figure is seen from</comment>
   <translation>Exercice</translation>
  </message>
  <message>
   <source>Front</source>
   <comment>where a figure is seen from</comment>
   <translation>Face</translation>
  </message>
  <message>
   <source>Side</source>
   <comment>where a figure is seen from</comment>
   <translation>Profil</translation>
  </message>
  <message>
   <source>Three-quarter</source>
   <comment>where a figure is seen from</comment>
   <translation>Trois quarts</translation>
  </message>
  <message>
   <source>Turned</source>
   <comment>where a figure is seen from</comment>
   <translation>Tournée</translation>
  </message>
  <message>
   <source>Figure of {exercise}, seen {where}</source>
   <translation>Figure de « {exercise} », vue {where}</translation>
  </message>
  <message>
   <source>Pose</source>
   <translation>Posture</translation>
  </message>
  <message>
   <source>Look at the muscles</source>
   <translation>Regarder les muscles</translation>
  </message>
  <message>
   <source>On the way from start to hold</source>
   <translation>En chemin du départ au maintien</translation>
  </message>
  <message>
   <source>Pause the way between start and hold</source>
   <translation>Arrêter l'animation entre départ et maintien</translation>
  </message>
  <message>
   <source>Trunk and head</source>
   <translation>Tronc et tête</translation>
  </message>
  <message>
   <source>Right side</source>
   <comment>of the body</comment>
   <translation>Côté droit</translation>
  </message>
  <message>
   <source>Left side</source>
   <comment>of the body</comment>
   <translation>Côté gauche</translation>
  </message>
  <message>
   <source>Trunk and head carries</source>
   <translation>Tronc et tête en appui</translation>
  </message>
  <message>
   <source>Right side carries</source>
   <translation>Côté droit en appui</translation>
  </message>
  <message>
   <source>Left side carries</source>
   <translation>Côté gauche en appui</translation>
  </message>
  <message>
   <source>{part} rests on</source>
   <translation>{part} repose sur</translation>
  </message>
  <message>
   <source>{part} on</source>
   <comment>rests on something</comment>
   <translation>{part} sur</translation>
  </message>
  <message>
   <source>What carries the body</source>
   <translation>Ce qui porte le corps</translation>
  </message>
  <message>
   <source>What hands hold</source>
   <translation>Ce que tiennent les mains</translation>
  </message>
  <message>
   <source>Needs</source>
   <translation>Demande</translation>
  </message>
  <message>
   <source>{hand} holds</source>
   <translation>{hand} tient</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <source>As at the start.</source>
   <translation>Comme au départ.</translation>
  </message>
  <message>
   <source>You made poses here that were not saved. They were kept for you.</source>
   <translation>Vous avez fait ici des postures sans les enregistrer. Elles ont été gardées pour vous.</translation>
  </message>
  <message>
   <source>Go on with them</source>
   <translation>Continuer avec elles</translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>Les laisser</translation>
  </message>
  <message>
   <source>The picture you chose is a rough sign, neither a measurement nor a diagnosis.</source>
   <translation>L'image que vous avez choisie est un signe approximatif, ni une mesure ni un diagnostic.</translation>
  </message>
  <message>
   <source>This is what you do now.</source>
   <translation>C'est ce que vous faites maintenant.</translation>
  </message>
  <message numerus="yes">
   <source>days done</source>
   <comment>after a large number</comment>
   <translation>
    <numerusform>jour fait</numerusform>
    <numerusform>jours faits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>minutes of practice</source>
   <comment>after a large number</comment>
   <translation>
    <numerusform>minute de pratique</numerusform>
    <numerusform>minutes de pratique</numerusform>
   </translation>
  </message>
  <message>
   <source>Start reset {number}</source>
   <translation>Commencer le parcours {number}</translation>
  </message>
  <message>
   <source>{routine}, every day.</source>
   <translation>{routine}, chaque jour.</translation>
  </message>
  <message>
   <source>The routines of the second and the third week take turns, on the days you like.</source>
   <translation>Les routines de la deuxième et de la troisième semaine alternent, les jours qui vous plaisent.</translation>
  </message>
  <message>
   <source>Your program, looking back</source>
   <translation>Votre programme, avec le recul</translation>
  </message>
  <message numerus="yes">
   <source>Your {count} days</source>
   <translation>
    <numerusform>Votre jour</numerusform>
    <numerusform>Vos {count} jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Your {count} days, again</source>
   <translation>
    <numerusform>Votre jour, à nouveau</numerusform>
    <numerusform>Vos {count} jours, à nouveau</numerusform>
   </translation>
  </message>
  <message>
   <source>tightness before practice, day {first} to day {last}</source>
   <translation>raideur avant la pratique, du jour {first} au jour {last}</translation>
  </message>
  <message>
   <source>{before} to {now}</source>
   <comment>two numbers</comment>
   <translation>{before} à {now}</translation>
  </message>
  <message>
   <source>From tomorrow on. Your history stays.</source>
   <translation>À partir de demain. Votre historique reste.</translation>
  </message>
  <message>
   <source>Day 1 again. Your history stays.</source>
   <translation>Le jour 1 à nouveau. Votre historique reste.</translation>
  </message>
  <message>
   <source>Your self-checks</source>
   <translation>Vos auto-évaluations</translation>
  </message>
  <message>
   <source>What comes next</source>
   <translation>La suite</translation>
  </message>
  <message>
   <source>A daily routine</source>
   <translation>Une routine quotidienne</translation>
  </message>
  <message>
   <source>Practise daily</source>
   <translation>Pratiquer chaque jour</translation>
  </message>
  <message>
   <source>Three sessions a week</source>
   <translation>Trois séances par semaine</translation>
  </message>
  <message>
   <source>Three a week</source>
   <translation>Trois par semaine</translation>
  </message>
  <message>
   <source>The reset again</source>
   <translation>Le parcours à nouveau</translation>
  </message>
  <message>
   <source>Your routine</source>
   <translation>Votre routine</translation>
  </message>
  <message>
   <source>Before day {day} of {days}</source>
   <translation>Avant le jour {day} sur {days}</translation>
  </message>
  <message>
   <source>Before you start</source>
   <translation>Avant de commencer</translation>
  </message>
  <message>
   <source>Start as planned, and stop if it hurts.</source>
   <translation>Commencez comme prévu, et arrêtez si cela fait mal.</translation>
  </message>
  <message>
   <source>{routine}, as planned.</source>
   <translation>{routine}, comme prévu.</translation>
  </message>
  <message>
   <source>The day as planned.</source>
   <translation>Le jour comme prévu.</translation>
  </message>
  <message>
   <source>Tightness now, 0 is loose, optional</source>
   <translation>Raideur en ce moment, 0 veut dire souple, facultatif</translation>
  </message>
  <message>
   <source>Change your answer to the question of day {day}</source>
   <translation>Changer votre réponse à la question du jour {day}</translation>
  </message>
  <message>
   <source>Tightness now</source>
   <translation>Raideur en ce moment</translation>
  </message>
  <message>
   <source>Steps of today's routine, easier or harder ones</source>
   <translation>Étapes de la routine du jour, plus faciles ou plus difficiles</translation>
  </message>
  <message numerus="yes">
   <source>days in a row</source>
   <comment>after a large number of days</comment>
   <translation>
    <numerusform>jour d'affilée</numerusform>
    <numerusform>jours d'affilée</numerusform>
   </translation>
  </message>
  <message>
   <source>this week</source>
   <comment>after a large number of sessions</comment>
   <translation>cette semaine</translation>
  </message>
  <message numerus="yes">
   <source>{count} days: {done} done, today is day {day}</source>
   <translation>
    <numerusform>{count} jour : {done} fait, aujourd'hui est le jour {day}</numerusform>
    <numerusform>{count} jours : {done} faits, aujourd'hui est le jour {day}</numerusform>
   </translation>
  </message>
  <message>
   <source>The reset is done. Of your three sessions a week this one is next.</source>
   <translation>Le parcours est fait. De vos trois séances par semaine, voici la prochaine.</translation>
  </message>
  <message>
   <source>What you did is kept. You can go on with it until {time}.</source>
   <translation>Ce que vous avez fait est gardé. Vous pouvez continuer jusqu'à {time}.</translation>
  </message>
  <message>
   <source>{words}, open history</source>
   <translation>{words}, ouvrir l'historique</translation>
  </message>
  <message>
   <source>Today starts your first row.</source>
   <translation>Aujourd'hui commence votre première série.</translation>
  </message>
  <message>
   <source>of {count} this week</source>
   <comment>after a large number of sessions</comment>
   <translation>sur {count} cette semaine</translation>
  </message>
  <message>
   <source>Day {day}, easy day</source>
   <translation>Jour {day}, jour facile</translation>
  </message>
  <message numerus="yes">
   <source>{count} days: all done</source>
   <translation>
    <numerusform>{count} jour : tout est fait</numerusform>
    <numerusform>{count} jours : tous faits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} days: {done} done, day {day} is done today</source>
   <translation>
    <numerusform>{count} jour : {done} fait, le jour {day} est fait aujourd'hui</numerusform>
    <numerusform>{count} jours : {done} faits, le jour {day} est fait aujourd'hui</numerusform>
   </translation>
  </message>
  <message>
   <source>The reset is done. This is your daily routine now.</source>
   <translation>Le parcours est fait. Voici maintenant votre routine quotidienne.</translation>
  </message>
  <message>
   <source>Three this week are done. Rest, or do one more.</source>
   <translation>Les trois de cette semaine sont faites. Reposez-vous, ou faites-en une de plus.</translation>
  </message>
  <message numerus="yes">
   <source>Day {day} is still yours. {count} days are done and still count.</source>
   <translation>
    <numerusform>Le jour {day} vous attend toujours. {count} jour est fait et compte toujours.</numerusform>
    <numerusform>Le jour {day} vous attend toujours. {count} jours sont faits et comptent toujours.</numerusform>
   </translation>
  </message>
  <message>
   <source>You have practised today. Day {day} is still yours.</source>
   <translation>Vous avez pratiqué aujourd'hui. Le jour {day} vous attend toujours.</translation>
  </message>
  <message>
   <source>today makes {days}</source>
   <translation>aujourd'hui en fera {days}</translation>
  </message>
  <message>
   <source>Longest {days}. Today starts a new row.</source>
   <translation>Record : {days}. Aujourd'hui commence une nouvelle série.</translation>
  </message>
  <message>
   <source>{day}, done on {date}, short</source>
   <translation>{day}, fait le {date}, version courte</translation>
  </message>
  <message>
   <source>{day}, done on {date}</source>
   <translation>{day}, fait le {date}</translation>
  </message>
  <message>
   <source>{day}, today</source>
   <translation>{day}, aujourd'hui</translation>
  </message>
  <message>
   <source>{day}, to come</source>
   <translation>{day}, à venir</translation>
  </message>
  <message>
   <source>{days} of {days}. Rest, repeat, or pick a routine.</source>
   <translation>{days} sur {days}. Reposez-vous, refaites-les, ou choisissez une routine.</translation>
  </message>
  <message numerus="yes">
   <source>Done today: {time} of practice, {done} of {count} exercises.</source>
   <translation>
    <numerusform>Fait aujourd'hui : {time} de pratique, {done} exercice sur {count}.</numerusform>
    <numerusform>Fait aujourd'hui : {time} de pratique, {done} exercices sur {count}.</numerusform>
   </translation>
  </message>
  <message>
   <source>See history</source>
   <translation>Voir l'historique</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>La refaire</translation>
  </message>
  <message>
   <source>{program} is here meanwhile.</source>
   <translation>En attendant, c'est « {program} ».</translation>
  </message>
  <message>
   <source>Your program “{program}” has a problem in line {line}: {problem}.</source>
   <translation>Votre programme « {program} » a un problème à la ligne {line} : {problem}.</translation>
  </message>
  <message>
   <source>Your program “{program}” has a problem: {problem}.</source>
   <translation>Votre programme « {program} » a un problème : {problem}.</translation>
  </message>
  <message>
   <source>Your own “{routine}” has a problem in line {line}: {problem}. The built-in one is used.</source>
   <translation>Votre « {routine} » a un problème à la ligne {line} : {problem}. Celle livrée avec Routine sert à la place.</translation>
  </message>
  <message>
   <source>Your own “{routine}” has a problem: {problem}. The built-in one is used.</source>
   <translation>Votre « {routine} » a un problème : {problem}. Celle livrée avec Routine sert à la place.</translation>
  </message>
  <message>
   <source>Stay with {program}</source>
   <translation>Rester avec « {program} »</translation>
  </message>
  <message>
   <source>Your program “{program}” is not among your files.</source>
   <translation>Votre programme « {program} » n'est pas parmi vos fichiers.</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>hier</translation>
  </message>
  <message>
   <source>today</source>
   <translation>aujourd'hui</translation>
  </message>
  <message>
   <source>A day of rest today, as you said. Day {day} waits for you.</source>
   <translation>Aujourd'hui, c'est un jour de repos, comme vous l'avez dit. Le jour {day} vous attend.</translation>
  </message>
  <message>
   <source>After a day of rest: half the range and half the time, as far as it stays easy.</source>
   <translation>Après un jour de repos : la moitié de l'amplitude et la moitié du temps, tant que cela reste facile.</translation>
  </message>
  <message>
   <source>A day of rest today, as you said. Your routine waits for you.</source>
   <translation>Aujourd'hui, c'est un jour de repos, comme vous l'avez dit. Votre routine vous attend.</translation>
  </message>
  <message>
   <source>Essential {number} of {count}</source>
   <translation>Essentiel {number} sur {count}</translation>
  </message>
  <message>
   <source>Evidence: {words}.
Comfort practice, not medical advice.</source>
   <translation>Niveau de preuve : {words}.
Pratique de confort, pas un avis médical.</translation>
  </message>
  <message>
   <source>{value} of {highest}</source>
   <translation>{value} sur {highest}</translation>
  </message>
  <message>
   <source>Last check-in</source>
   <translation>Dernier ressenti</translation>
  </message>
  <message>
   <source>of {days}</source>
   <comment>after a large day number</comment>
   <translation>sur {days}</translation>
  </message>
  <message>
   <source>Continue from exercise {number}</source>
   <translation>Continuer à l'exercice {number}</translation>
  </message>
  <message>
   <source>Continue from exercise {number}, {routine}</source>
   <translation>Continuer à l'exercice {number}, {routine}</translation>
  </message>
  <message>
   <source>Start the short version, {routine}</source>
   <translation>Commencer la version courte, {routine}</translation>
  </message>
  <message>
   <source>Today's routine</source>
   <translation>Routine du jour</translation>
  </message>
  <message>
   <source>Today's routine has a problem: {problem}.</source>
   <translation>La routine du jour a un problème : {problem}.</translation>
  </message>
  <message>
   <source>Reset {run}, day {day}</source>
   <translation>Parcours {run}, jour {day}</translation>
  </message>
  <message>
   <source>of {days}, done</source>
   <comment>after a large day number</comment>
   <translation>sur {days}, fait</translation>
  </message>
  <message>
   <source>Continue {routine}</source>
   <translation>Continuer {routine}</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Recommencer</translation>
  </message>
  <message>
   <source>Start your daily routine, {routine}, {minutes}</source>
   <translation>Commencer votre routine quotidienne, {routine}, {minutes}</translation>
  </message>
  <message>
   <source>Start today's routine, {routine}, {minutes}</source>
   <translation>Commencer la routine du jour, {routine}, {minutes}</translation>
  </message>
  <message>
   <source>New today: {new}</source>
   <translation>Nouveau aujourd'hui : {new}</translation>
  </message>
  <message>
   <source>Start the short version, {routine}, {minutes}</source>
   <translation>Commencer la version courte, {routine}, {minutes}</translation>
  </message>
  <message>
   <source>Today's routine has a problem in line {line}: {problem}.</source>
   <translation>La routine du jour a un problème à la ligne {line} : {problem}.</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} sur {total}</translation>
  </message>
  <message>
   <source>Easy day</source>
   <translation>Jour facile</translation>
  </message>
  <message>
   <source>Choose a routine</source>
   <translation>Choisir une routine</translation>
  </message>
  <message>
   <source>Today's routine is not there: {problem}.</source>
   <translation>La routine du jour n'est pas là : {problem}.</translation>
  </message>
  <message>
   <source>Start {routine} instead</source>
   <translation>Commencer {routine} à la place</translation>
  </message>
  <message>
   <source>{day} easy</source>
   <translation>{day} facile</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>sans réponse</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>non réglé</translation>
  </message>
  <message>
   <source>{done} Undo, key Ctrl Z</source>
   <translation>{done} Annuler, touche Ctrl Z</translation>
  </message>
  <message>
   <source>{done} Control Z undoes it.</source>
   <translation>{done} Contrôle Z l'annule.</translation>
  </message>
 </context>
</TS>
