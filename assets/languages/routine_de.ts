<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Routine</name>
  <message>
   <source>There is no command '{word}'.</source>
   <translation>Es gibt keinen Befehl '{word}'.</translation>
  </message>
  <message>
   <source>There is no option '{option}'.</source>
   <translation>Es gibt keine Option '{option}'.</translation>
  </message>
  <message>
   <source>The option {option} needs a value.</source>
   <translation>Die Option {option} braucht einen Wert.</translation>
  </message>
  <message>
   <source>The option {option} takes no value.</source>
   <translation>Die Option {option} nimmt keinen Wert.</translation>
  </message>
  <message>
   <source>'routine-app --help' lists what there is.</source>
   <translation>'routine-app --help' zeigt, was es gibt.</translation>
  </message>
  <message>
   <source>The option --data-dir needs the name of a folder.</source>
   <translation>Die Option --data-dir braucht den Namen eines Ordners.</translation>
  </message>
  <message>
   <source>The option --speed needs a whole number from 1 to {most}.</source>
   <translation>Die Option --speed braucht eine ganze Zahl von 1 bis {most}.</translation>
  </message>
  <message>
   <source>Say which routine to play: 'routine-app play first-length'.</source>
   <translation>Sag, welche Routine laufen soll: 'routine-app play first-length'.</translation>
  </message>
  <message>
   <source>Say which file to edit in the window: 'routine-app edit a.yaml'.</source>
   <translation>Sag, welche Datei im Fenster bearbeitet werden soll: 'routine-app edit a.yaml'.</translation>
  </message>
  <message>
   <source>Say which files to open in the window: 'routine-app open a.yaml'.</source>
   <translation>Sag, welche Dateien im Fenster geöffnet werden sollen: 'routine-app open a.yaml'.</translation>
  </message>
  <message>
   <source>Say of which routine: 'routine-app cues first-length'.</source>
   <translation>Sag, von welcher Routine: 'routine-app cues first-length'.</translation>
  </message>
  <message>
   <source>--json and --text do not go together.</source>
   <translation>--json und --text passen nicht zusammen.</translation>
  </message>
  <message>
   <source>--speed goes with playing only.</source>
   <translation>--speed gibt es nur beim Abspielen.</translation>
  </message>
  <message>
   <source>a part of the body, such as "knee right"</source>
   <translation>ein Körperteil, etwa "knee right"</translation>
  </message>
  <message>
   <source>a mapping such as "hand left: shin left"</source>
   <translation>eine Zuordnung, etwa "hand left: shin left"</translation>
  </message>
  <message>
   <source>a part of the body or a prop</source>
   <translation>ein Körperteil oder ein Hilfsmittel</translation>
  </message>
  <message>
   <source>found the kind {kind}, expected a routine</source>
   <translation>gefunden: die Art {kind}, erwartet: eine Routine</translation>
  </message>
  <message>
   <source>this file is too long</source>
   <translation>diese Datei ist zu lang</translation>
  </message>
  <message>
   <source>waits for you, with a text</source>
   <translation>wartet auf dich, mit einem Text</translation>
  </message>
  <message>
   <source>a pause of its own</source>
   <translation>eine eigene Ruhepause</translation>
  </message>
  <message>
   <source>the usual dose</source>
   <translation>die übliche Dosis</translation>
  </message>
  <message>
   <source>“{name}” cannot be continued: {reason}.</source>
   <translation>„{name}“ lässt sich nicht fortsetzen: {reason}.</translation>
  </message>
  <message>
   <source>the routine or your settings have changed since</source>
   <translation>die Routine oder deine Einstellungen haben sich seitdem geändert</translation>
  </message>
  <message>
   <source>{file} or your settings have changed since</source>
   <translation>{file} oder deine Einstellungen haben sich seitdem geändert</translation>
  </message>
  <message>
   <source>the first key is {key}. Put {other} first</source>
   <translation>der erste Schlüssel ist {key}. Setz {other} an den Anfang</translation>
  </message>
  <message>
   <source>the id is {id}, so this file must be called {file}</source>
   <translation>die Kennung ist {id}, also muss diese Datei {file} heißen</translation>
  </message>
  <message>
   <source>a first key {names}</source>
   <translation>ein erster Schlüssel {names}</translation>
  </message>
  <message>
   <source>found no keys, expected a first key {names}</source>
   <translation>keine Schlüssel gefunden, erwartet: ein erster Schlüssel {names}</translation>
  </message>
  <message>
   <source>the first key is {key}, expected {names}</source>
   <translation>der erste Schlüssel ist {key}, erwartet: {names}</translation>
  </message>
  <message>
   <source>the first key is {key}</source>
   <translation>der erste Schlüssel ist {key}</translation>
  </message>
  <message>
   <source>{count} repetitions are not possible, write 1 to {most}</source>
   <translation>{count} Wiederholungen gehen nicht, schreib 1 bis {most}</translation>
  </message>
  <message>
   <source>{count} breaths are not possible, write 1 to {most}</source>
   <translation>{count} Atemzüge gehen nicht, schreib 1 bis {most}</translation>
  </message>
  <message>
   <source>{count} sets are not possible, write 1 to {most}</source>
   <translation>{count} Sätze gehen nicht, schreib 1 bis {most}</translation>
  </message>
  <message>
   <source>{text} is not a dose. Write a time such as "45 s x 2", or "8 reps"</source>
   <translation>{text} ist keine Dosis. Schreib eine Zeit wie "45 s x 2" oder "8 reps"</translation>
  </message>
  <message>
   <source>{text} does not say which sides. Write "left first", "right first", "left only" or "right only"</source>
   <translation>{text} sagt nicht, welche Seiten. Schreib "left first", "right first", "left only" oder "right only"</translation>
  </message>
  <message>
   <source>{text} are no repetitions. Write "8" or "8 reps at 4 s"</source>
   <translation>{text} sind keine Wiederholungen. Schreib "8" oder "8 reps at 4 s"</translation>
  </message>
  <message>
   <source>{text} is not a number of breaths. Write "6"</source>
   <translation>{text} ist keine Anzahl von Atemzügen. Schreib "6"</translation>
  </message>
  <message>
   <source>{text} is not a number of sets. Write "2"</source>
   <translation>{text} ist keine Anzahl von Sätzen. Schreib "2"</translation>
  </message>
  <message>
   <source>a hold of {time} is not possible, it takes between 1 s and 60 min</source>
   <translation>{time} zu halten, geht nicht. Möglich sind 1 s bis 60 min</translation>
  </message>
  <message>
   <source>a repetition of {time} is not possible, it takes between 1 s and 60 s</source>
   <translation>eine Wiederholung von {time} geht nicht. Möglich sind 1 s bis 60 s</translation>
  </message>
  <message>
   <source>A short word for this exercise, as routines name it: small letters, numbers and hyphens.</source>
   <translation>Ein kurzes Wort für diese Übung, mit dem Routinen sie nennen: Kleinbuchstaben, Ziffern und Bindestriche.</translation>
  </message>
  <message>
   <source>The name that is shown. One of more than {most} characters needs a "short name" beside it.</source>
   <translation>Der Name, der zu sehen ist. Hat er mehr als {most} Zeichen, braucht er daneben einen "short name".</translation>
  </message>
  <message>
   <source>Things to fetch, such as {props}.</source>
   <translation>Was bereitliegen soll, etwa {props}.</translation>
  </message>
  <message>
   <source>{each} (first one side, then the other), {both} (at once) or {alternating}.</source>
   <translation>{each} (erst eine Seite, dann die andere), {both} (zugleich) oder {alternating}.</translation>
  </message>
  <message>
   <source>The usual dose: a time ({time}), repetitions ({reps}) or breaths ({breaths}).</source>
   <translation>Die übliche Dosis: eine Zeit ({time}), Wiederholungen ({reps}) oder Atemzüge ({breaths}).</translation>
  </message>
  <message>
   <source>Angles of the joints in degrees, the right side working; what is left out is 0.</source>
   <translation>Winkel der Gelenke in Grad, wenn die rechte Seite arbeitet; was fehlt, ist 0.</translation>
  </message>
  <message>
   <source>Let your thigh bones sink toward the hip sockets.</source>
   <translation>Lass die Oberschenkelknochen in die Hüftpfannen sinken.</translation>
  </message>
  <message>
   <source>you feel dizzy or short of breath on your back</source>
   <translation>dir auf dem Rücken schwindlig wird oder du schlecht Luft bekommst</translation>
  </message>
  <message>
   <source>Part of the program it belongs to: {phases}.</source>
   <translation>Der Teil des Programms, zu dem sie gehört: {phases}.</translation>
  </message>
  <message>
   <source>What it is for, in one sentence.</source>
   <translation>Wofür sie gut ist, in einem Satz.</translation>
  </message>
  <message>
   <source>At most three, one at a time is shown.</source>
   <translation>Höchstens drei, einer nach dem anderen ist zu sehen.</translation>
  </message>
  <message>
   <source>Signs to stop.</source>
   <translation>Zeichen zum Aufhören.</translation>
  </message>
  <message>
   <source>Settle, and let the front of the hips be slack.</source>
   <translation>Komm an und lass die Vorderseite der Hüften locker.</translation>
  </message>
  <message>
   <source>{name} is a step of its own in routines. Choose another id</source>
   <translation>{name} ist in Routinen ein eigener Schritt. Wähl eine andere Kennung</translation>
  </message>
  <message>
   <source>{name} is named here as its own easier or harder one</source>
   <translation>{name} ist hier als leichtere oder schwerere Variante von sich selbst genannt</translation>
  </message>
  <message>
   <source>this name has {count} characters. Add a "short name" of at most {most} for cards and the player</source>
   <translation>dieser Name hat {count} Zeichen. Gib für Karten und Player einen "short name" mit höchstens {most} dazu</translation>
  </message>
  <message>
   <source>a movement goes from start to hold and back: write "[start, hold]"</source>
   <translation>eine Bewegung geht von start zu hold und zurück: schreib "[start, hold]"</translation>
  </message>
  <message>
   <source>a view is between -360 and 360 degrees</source>
   <translation>eine Ansicht liegt zwischen -360 und 360 Grad</translation>
  </message>
  <message>
   <source>a nerve glide is never held. Write repetitions, such as "8 reps"</source>
   <translation>beim Nervengleiten wird nie gehalten. Schreib Wiederholungen, etwa "8 reps"</translation>
  </message>
  <message>
   <source>these repetitions have no tempo, because the exercise has none. Write "{count} reps at 4 s"</source>
   <translation>diese Wiederholungen haben kein Tempo, weil die Übung keines hat. Schreib "{count} reps at 4 s"</translation>
  </message>
  <message>
   <source>{kind} come with the program and cannot be replaced</source>
   <translation>{kind} gehören zum Programm und lassen sich nicht ersetzen</translation>
  </message>
  <message>
   <source>this file is of the kind {kind} and does not belong into this folder</source>
   <translation>diese Datei ist von der Art {kind} und gehört nicht in diesen Ordner</translation>
  </message>
  <message>
   <source>{path} is there already and stays as it is.</source>
   <translation>{path} gibt es schon und bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>this folder cannot be read: {reason}</source>
   <translation>dieser Ordner lässt sich nicht lesen: {reason}</translation>
  </message>
  <message>
   <source>only files ending in {suffix} are read, rename this one</source>
   <translation>nur Dateien, die auf {suffix} enden, werden gelesen. Benenn diese um</translation>
  </message>
  <message>
   <source>This file was removed outside the app.</source>
   <translation>Diese Datei wurde außerhalb der App entfernt.</translation>
  </message>
  <message>
   <source>This file changed outside the app.</source>
   <translation>Diese Datei wurde außerhalb der App geändert.</translation>
  </message>
  <message>
   <source>a list or mapping cannot be a key. Write plain words</source>
   <translation>eine Liste oder Zuordnung kann kein Schlüssel sein. Schreib einfache Wörter</translation>
  </message>
  <message>
   <source>this file has no content, only comments</source>
   <translation>diese Datei hat keinen Inhalt, nur Kommentare</translation>
  </message>
  <message>
   <source>anchors ({name}) are not used here. Remove it</source>
   <translation>Anker ({name}) werden hier nicht verwendet. Nimm das heraus</translation>
  </message>
  <message>
   <source>tags ({name}) are not used here. Remove it</source>
   <translation>Tags ({name}) werden hier nicht verwendet. Nimm das heraus</translation>
  </message>
  <message>
   <source>merge keys ("&lt;&lt;") are not used here. Write it out</source>
   <translation>Merge-Schlüssel ("&lt;&lt;") werden hier nicht verwendet. Schreib es aus</translation>
  </message>
  <message>
   <source>the key {key} is given twice: the first one is in line {line}</source>
   <translation>der Schlüssel {key} steht zweimal da: der erste in Zeile {line}</translation>
  </message>
  <message>
   <source>this is nested deeper than {most} levels</source>
   <translation>das ist tiefer verschachtelt als {most} Ebenen</translation>
  </message>
  <message>
   <source>aliases ({name}) are not used here. Write the text out</source>
   <translation>Aliase ({name}) werden hier nicht verwendet. Schreib den Text aus</translation>
  </message>
  <message>
   <source>directives ("%") are not used here. Remove them</source>
   <translation>Direktiven ("%") werden hier nicht verwendet. Nimm sie heraus</translation>
  </message>
  <message>
   <source>a second document ("---") begins here. Use two files</source>
   <translation>hier beginnt ein zweites Dokument ("---"). Nimm zwei Dateien</translation>
  </message>
  <message>
   <source>Use {words}</source>
   <translation>{words} nehmen</translation>
  </message>
  <message>
   <source>Use what was meant</source>
   <translation>Das Gemeinte nehmen</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
  </message>
  <message>
   <source>There is no folder for routines of your own.</source>
   <translation>Es gibt keinen Ordner für eigene Routinen.</translation>
  </message>
  <message>
   <source>{path} is none of your own routines.</source>
   <translation>{path} ist keine deiner eigenen Routinen.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made: {reason}.</source>
   <translation>Der Ordner {folder} lässt sich nicht anlegen: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be moved to {place}: {reason}.</source>
   <translation>{path} lässt sich nicht nach {place} verschieben: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}.</source>
   <translation>{path} lässt sich nicht entfernen: {reason}.</translation>
  </message>
  <message>
   <source>These poses are written in a way that cannot be changed from here</source>
   <translation>Diese Posen sind so geschrieben, dass sie von hier aus nicht zu ändern sind</translation>
  </message>
  <message>
   <source>This exercise is no longer in its file. Save it as a new one.</source>
   <translation>Diese Übung steht nicht mehr in ihrer Datei. Speichere sie als neue.</translation>
  </message>
  <message>
   <source>Nothing would be left of this part</source>
   <translation>Von diesem Teil bliebe nichts übrig</translation>
  </message>
  <message>
   <source>{name} is {angle} degrees, a body can do {low} to {high}</source>
   <translation>{name} ist {angle} Grad, ein Körper kann {low} bis {high}</translation>
  </message>
  <message>
   <source>{name} is {angle} degrees, a body can do {low} to {high} while the hip is not bent past {bent}</source>
   <translation>{name} ist {angle} Grad, ein Körper kann {low} bis {high}, solange die Hüfte nicht über {bent} gebeugt ist</translation>
  </message>
  <message>
   <source>the pose "{name}" cannot begin from itself</source>
   <translation>die Pose "{name}" kann nicht von sich selbst ausgehen</translation>
  </message>
  <message>
   <source>no routine is called {name}</source>
   <translation>keine Routine heißt {name}</translation>
  </message>
  <message>
   <source>no exercise is called {name}</source>
   <translation>keine Übung heißt {name}</translation>
  </message>
  <message>
   <source>no program is called {name}</source>
   <translation>kein Programm heißt {name}</translation>
  </message>
  <message numerus="yes">
   <source>{count} more problems were found</source>
   <translation>
    <numerusform>{count} weiteres Problem wurde gefunden</numerusform>
    <numerusform>{count} weitere Probleme wurden gefunden</numerusform>
   </translation>
  </message>
  <message>
   <source>Did you mean {word}?</source>
   <translation>Meintest du {word}?</translation>
  </message>
  <message>
   <source>an answer</source>
   <translation>eine Antwort</translation>
  </message>
  <message>
   <source>a gate</source>
   <translation>eine Frage vor dem Tag</translation>
  </message>
  <message>
   <source>a day</source>
   <translation>ein Tag</translation>
  </message>
  <message>
   <source>a program</source>
   <translation>ein Programm</translation>
  </message>
  <message>
   <source>an essential</source>
   <translation>ein Kernpunkt</translation>
  </message>
  <message>
   <source>the file of essentials</source>
   <translation>die Datei der Kernpunkte</translation>
  </message>
  <message>
   <source>a finding</source>
   <translation>ein Befund</translation>
  </message>
  <message>
   <source>a saying</source>
   <translation>eine Behauptung</translation>
  </message>
  <message>
   <source>the page of what is known</source>
   <translation>die Seite „Was man weiß“</translation>
  </message>
  <message>
   <source>the file of what is known</source>
   <translation>die Datei zu „Was man weiß“</translation>
  </message>
  <message>
   <source>what is different then, in a sentence</source>
   <translation>was dann anders ist, in einem Satz</translation>
  </message>
  <message>
   <source>plays in place of the routine of the day</source>
   <translation>läuft anstelle der Routine des Tages</translation>
  </message>
  <message>
   <source>plays in place of the short option of the day</source>
   <translation>läuft anstelle der kurzen Version des Tages</translation>
  </message>
  <message>
   <source>exercises and their stand-ins</source>
   <translation>Übungen und was an ihre Stelle tritt</translation>
  </message>
  <message>
   <source>how long it holds: day, or program to its end</source>
   <translation>wie lange es gilt: day für den Tag, program bis zu dessen Ende</translation>
  </message>
  <message>
   <source>the question</source>
   <translation>die Frage</translation>
  </message>
  <message>
   <source>what a yes changes; nothing if left out</source>
   <translation>was ein Ja ändert; nichts, wenn es fehlt</translation>
  </message>
  <message>
   <source>what a no changes; nothing if left out</source>
   <translation>was ein Nein ändert; nichts, wenn es fehlt</translation>
  </message>
  <message>
   <source>exercises; who does none of them is not asked, and what a no changes holds</source>
   <translation>Übungen; wer keine davon macht, wird nicht gefragt, und es gilt, was ein Nein ändert</translation>
  </message>
  <message>
   <source>the routine of the day</source>
   <translation>die Routine des Tages</translation>
  </message>
  <message>
   <source>the short option of the day</source>
   <translation>die kurze Version des Tages</translation>
  </message>
  <message>
   <source>what is new on that day</source>
   <translation>was an diesem Tag neu ist</translation>
  </message>
  <message>
   <source>a self-check: full, short, or a runner's note</source>
   <translation>ein Selbstcheck: full, short oder runner (eine Laufnotiz)</translation>
  </message>
  <message>
   <source>an easy day</source>
   <translation>ein leichter Tag</translation>
  </message>
  <message>
   <source>shown on that day</source>
   <translation>an diesem Tag zu sehen</translation>
  </message>
  <message>
   <source>a question before the day</source>
   <translation>eine Frage vor dem Tag</translation>
  </message>
  <message>
   <source>id, also the name of the file</source>
   <translation>Kennung, zugleich der Name der Datei</translation>
  </message>
  <message>
   <source>full name</source>
   <translation>voller Name</translation>
  </message>
  <message>
   <source>what the program is for</source>
   <translation>wofür das Programm gut ist</translation>
  </message>
  <message>
   <source>day by day</source>
   <translation>Tag für Tag</translation>
  </message>
  <message>
   <source>a short title</source>
   <translation>ein kurzer Titel</translation>
  </message>
  <message>
   <source>one or two sentences</source>
   <translation>ein oder zwei Sätze</translation>
  </message>
  <message>
   <source>how well it is supported</source>
   <translation>wie gut es belegt ist</translation>
  </message>
  <message>
   <source>what it means for today</source>
   <translation>was es für heute heißt</translation>
  </message>
  <message>
   <source>one after the other</source>
   <translation>einer nach dem anderen</translation>
  </message>
  <message>
   <source>what was found, in one to three sentences</source>
   <translation>was gefunden wurde, in ein bis drei Sätzen</translation>
  </message>
  <message>
   <source>name and year</source>
   <translation>Name und Jahr</translation>
  </message>
  <message>
   <source>what is said</source>
   <translation>was gesagt wird</translation>
  </message>
  <message>
   <source>what was found about it</source>
   <translation>was man dazu fand</translation>
  </message>
  <message>
   <source>what is said here instead</source>
   <translation>was hier stattdessen gesagt wird</translation>
  </message>
  <message>
   <source>what the page is</source>
   <translation>was die Seite ist</translation>
  </message>
  <message>
   <source>what was found</source>
   <translation>was gefunden wurde</translation>
  </message>
  <message>
   <source>what is said without such support</source>
   <translation>was ohne solchen Beleg gesagt wird</translation>
  </message>
  <message>
   <source>what no study was found about</source>
   <translation>wozu keine Studie gefunden wurde</translation>
  </message>
  <message>
   <source>what the program makes of it</source>
   <translation>was das Programm daraus macht</translation>
  </message>
  <message>
   <source>the page</source>
   <translation>die Seite</translation>
  </message>
  <message>
   <source>this question changes nothing, write what a yes or a no changes ("on yes: …")</source>
   <translation>diese Frage ändert nichts. Schreib, was ein Ja oder ein Nein ändert ("on yes: …")</translation>
  </message>
  <message>
   <source>this answer changes nothing, name a routine, a short option or stand-ins</source>
   <translation>diese Antwort ändert nichts. Nenn eine Routine, eine kurze Version oder Ersatz</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>ein Text</translation>
  </message>
  <message>
   <source>{word} is not a key of {noun}; perhaps this file was made for a newer version</source>
   <translation>{noun} hat keinen Schlüssel {word}; vielleicht ist diese Datei für eine neuere Version gemacht</translation>
  </message>
  <message>
   <source>{word} is not a key of {noun}. Did you mean {guess}? Or perhaps this file was made for a newer version</source>
   <translation>{noun} hat keinen Schlüssel {word}. Meintest du {guess}? Oder vielleicht ist diese Datei für eine neuere Version gemacht</translation>
  </message>
  <message>
   <source>{first} or {last}</source>
   <translation>{first} oder {last}</translation>
  </message>
  <message>
   <source>found {found}, expected {expected}</source>
   <translation>gefunden: {found}, erwartet: {expected}</translation>
  </message>
  <message>
   <source>{word} is not known here. Write {names}</source>
   <translation>{word} ist hier nicht bekannt. Schreib {names}</translation>
  </message>
  <message>
   <source>{word} is not known here</source>
   <translation>{word} ist hier nicht bekannt</translation>
  </message>
  <message>
   <source>this list is empty, at least one item was expected</source>
   <translation>diese Liste ist leer, erwartet: mindestens ein Eintrag</translation>
  </message>
  <message>
   <source>this list has {count} items, at most {most} fit</source>
   <translation>diese Liste hat {count} Einträge, höchstens {most} passen</translation>
  </message>
  <message>
   <source>nothing</source>
   <comment>what was found</comment>
   <translation>nichts</translation>
  </message>
  <message>
   <source>the text {text}</source>
   <translation>der Text {text}</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>eine Liste</translation>
  </message>
  <message>
   <source>a mapping</source>
   <translation>eine Zuordnung</translation>
  </message>
  <message>
   <source>a list ("- " before each item)</source>
   <translation>eine Liste ("- " vor jedem Eintrag)</translation>
  </message>
  <message>
   <source>keys with values ("word: value")</source>
   <translation>Schlüssel mit Werten ("Wort: Wert")</translation>
  </message>
  <message>
   <source>there are {count} keys here, at most {most} fit</source>
   <translation>hier sind {count} Schlüssel, höchstens {most} passen</translation>
  </message>
  <message>
   <source>keys with values: {names}</source>
   <translation>Schlüssel mit Werten: {names}</translation>
  </message>
  <message>
   <source>{key} is missing, {noun} needs it</source>
   <translation>{key} fehlt, {noun} braucht das</translation>
  </message>
  <message>
   <source>Step {number} has no dose. Write one in the text.</source>
   <translation>Schritt {number} hat keine Dosis. Schreib eine in den Text.</translation>
  </message>
  <message>
   <source>{what}. Change it in the text.</source>
   <translation>{what}. Ändere es im Text.</translation>
  </message>
  <message>
   <source>The first key does not say what this file is</source>
   <translation>Der erste Schlüssel sagt nicht, was diese Datei ist</translation>
  </message>
  <message>
   <source>This is not a routine</source>
   <translation>Das ist keine Routine</translation>
  </message>
  <message>
   <source>Line {number} is written in a way that cannot be changed from here</source>
   <translation>Zeile {number} ist so geschrieben, dass sie von hier aus nicht zu ändern ist</translation>
  </message>
  <message>
   <source>This list is written in an unusual way</source>
   <translation>Diese Liste ist ungewöhnlich geschrieben</translation>
  </message>
  <message>
   <source>There is no colon after {key}</source>
   <translation>Nach {key} steht kein Doppelpunkt</translation>
  </message>
  <message>
   <source>Line {number} has to be mended in the text first.</source>
   <translation>Zeile {number} muss zuerst im Text berichtigt werden.</translation>
  </message>
  <message>
   <source>There is no list of steps here</source>
   <translation>Hier ist keine Liste von Schritten</translation>
  </message>
  <message>
   <source>There is no place {number} in this routine any more.</source>
   <translation>Den Platz {number} gibt es in dieser Routine nicht mehr.</translation>
  </message>
  <message>
   <source>Step {number} is not an exercise with its dose</source>
   <translation>Schritt {number} ist keine Übung mit ihrer Dosis</translation>
  </message>
  <message>
   <source>There is no step {number} any more.</source>
   <translation>Den Schritt {number} gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>There is no place for {key} here</source>
   <translation>Hier ist kein Platz für {key}</translation>
  </message>
  <message>
   <source>{key} cannot be called {name} here</source>
   <translation>{key} kann hier nicht {name} heißen</translation>
  </message>
  <message>
   <source>There is no {key} here</source>
   <translation>Hier gibt es kein {key}</translation>
  </message>
  <message>
   <source>a step</source>
   <translation>ein Schritt</translation>
  </message>
  <message>
   <source>a routine</source>
   <translation>eine Routine</translation>
  </message>
  <message>
   <source>a dose</source>
   <translation>eine Dosis</translation>
  </message>
  <message>
   <source>a time</source>
   <translation>eine Zeit</translation>
  </message>
  <message>
   <source>such as 45 s x 2</source>
   <translation>etwa 45 s x 2</translation>
  </message>
  <message>
   <source>such as 40 s</source>
   <translation>etwa 40 s</translation>
  </message>
  <message>
   <source>such as 8 reps at 4 s</source>
   <translation>etwa 8 reps at 4 s</translation>
  </message>
  <message>
   <source>such as 6</source>
   <translation>etwa 6</translation>
  </message>
  <message>
   <source>how many sets</source>
   <translation>wie viele Sätze</translation>
  </message>
  <message>
   <source>between sets, such as 15 s</source>
   <translation>zwischen Sätzen, etwa 15 s</translation>
  </message>
  <message>
   <source>left first, right first, left only or right only</source>
   <translation>left first, right first, left only oder right only</translation>
  </message>
  <message>
   <source>shown instead of the usual cues</source>
   <translation>anstelle der üblichen Hinweise zu sehen</translation>
  </message>
  <message>
   <source>{text} has no dose. Write one after it, such as "{name}: 45 s"</source>
   <translation>{text} hat keine Dosis. Schreib eine dahinter, etwa "{name}: 45 s"</translation>
  </message>
  <message>
   <source>found {found}, expected one key as in "half-kneeling: 45 s". Begin every step with "- "</source>
   <translation>gefunden: {found}, erwartet: ein Schlüssel wie in "half-kneeling: 45 s". Beginne jeden Schritt mit "- "</translation>
  </message>
  <message>
   <source>both "{first}" and "{second}" are given. Keep one of them</source>
   <translation>"{first}" und "{second}" sind beide angegeben. Behalte eines davon</translation>
  </message>
  <message>
   <source>the dose names the sets already</source>
   <translation>die Dosis nennt die Sätze schon</translation>
  </message>
  <message>
   <source>at most 24 characters, for cards and the player; needed when the name is longer</source>
   <translation>höchstens 24 Zeichen, für Karten und Player; nötig, wenn der Name länger ist</translation>
  </message>
  <message>
   <source>what the routine is for</source>
   <translation>wofür die Routine gut ist</translation>
  </message>
  <message>
   <source>such as 4 s in, 6 s out</source>
   <translation>etwa 4 s in, 6 s out</translation>
  </message>
  <message>
   <source>release, lengthen or integrate</source>
   <translation>release, lengthen oder integrate</translation>
  </message>
  <message>
   <source>an easy routine</source>
   <translation>eine leichte Routine</translation>
  </message>
  <message>
   <source>exercises of its own, for a file that is handed over whole</source>
   <translation>eigene Übungen, für eine Datei, die im Ganzen weitergegeben wird</translation>
  </message>
  <message>
   <source>what is done, in order</source>
   <translation>was zu tun ist, der Reihe nach</translation>
  </message>
  <message>
   <source>there is no ":" in {text}. Write "{name}: {dose}"</source>
   <translation>in {text} fehlt ein ":". Schreib "{name}: {dose}"</translation>
  </message>
  <message>
   <source>there are {count} exercises here, at most {most} fit</source>
   <translation>hier sind {count} Übungen, höchstens {most} passen</translation>
  </message>
  <message>
   <source>a breath</source>
   <translation>ein Atemzug</translation>
  </message>
  <message>
   <source>several keys</source>
   <translation>mehrere Schlüssel</translation>
  </message>
  <message>
   <source>a second exercise is called {name}</source>
   <translation>eine zweite Übung heißt {name}</translation>
  </message>
  <message>
   <source>the exercise {name} has a problem of its own: {problem}</source>
   <translation>die Übung {name} hat selbst ein Problem: {problem}</translation>
  </message>
  <message>
   <source>{name} works both sides at once. Leave out {sides}</source>
   <translation>{name} bewegt beide Seiten zugleich. Lass {sides} weg</translation>
  </message>
  <message>
   <source>a routine needs at least one exercise among its steps</source>
   <translation>eine Routine braucht mindestens eine Übung unter ihren Schritten</translation>
  </message>
  <message>
   <source>this routine takes longer than 4 hours</source>
   <translation>diese Routine dauert länger als 4 Stunden</translation>
  </message>
  <message>
   <source>the safety page</source>
   <translation>die Seite zur Sicherheit</translation>
  </message>
  <message>
   <source>a condition</source>
   <translation>eine Bedingung</translation>
  </message>
  <message>
   <source>a note on nerve sliders</source>
   <translation>ein Hinweis zum Nervengleiten</translation>
  </message>
  <message>
   <source>a thing</source>
   <translation>ein Ding</translation>
  </message>
  <message>
   <source>the safety file</source>
   <translation>die Datei zur Sicherheit</translation>
  </message>
  <message>
   <source>before anything else</source>
   <translation>vor allem anderen</translation>
  </message>
  <message>
   <source>who should ask a clinician first</source>
   <translation>wer sich zuerst ärztlichen Rat holen sollte</translation>
  </message>
  <message>
   <source>when to get help now</source>
   <translation>wann man sofort Hilfe holt</translation>
  </message>
  <message>
   <source>when to stop running</source>
   <translation>wann man mit dem Laufen aufhört</translation>
  </message>
  <message>
   <source>when to stop an exercise</source>
   <translation>wann man eine Übung beendet</translation>
  </message>
  <message>
   <source>in pregnancy</source>
   <translation>in der Schwangerschaft</translation>
  </message>
  <message>
   <source>shown wherever a benefit is named</source>
   <translation>steht überall, wo ein Nutzen genannt ist</translation>
  </message>
  <message>
   <source>where to turn with an urgent sign</source>
   <translation>wohin man sich bei einem Warnzeichen wendet</translation>
  </message>
  <message>
   <source>id, kept with the answers</source>
   <translation>Kennung, wird mit den Antworten aufbewahrt</translation>
  </message>
  <message>
   <source>how it is asked for</source>
   <translation>wie danach gefragt wird</translation>
  </message>
  <message>
   <source>how Today begins the sentence about what is different</source>
   <translation>wie „Heute“ den Satz darüber beginnt, was anders ist</translation>
  </message>
  <message>
   <source>exercises, with their variants</source>
   <translation>Übungen, mit ihren Varianten</translation>
  </message>
  <message>
   <source>all exercises in these positions</source>
   <translation>alle Übungen in diesen Positionen</translation>
  </message>
  <message>
   <source>all exercises at these levels</source>
   <translation>alle Übungen auf diesen Ebenen</translation>
  </message>
  <message>
   <source>all but these exercises</source>
   <translation>alle außer diesen Übungen</translation>
  </message>
  <message>
   <source>variants that stay, though their exercise is left out</source>
   <translation>Varianten, die bleiben, obwohl ihre Übung wegfällt</translation>
  </message>
  <message>
   <source>stand-ins for any exercise, the best first</source>
   <translation>Ersatz für jede Übung, der beste zuerst</translation>
  </message>
  <message>
   <source>a cue for an exercise that stays</source>
   <translation>ein Hinweis für eine Übung, die bleibt</translation>
  </message>
  <message>
   <source>how it is asked whether a clinician allows more</source>
   <translation>wie gefragt wird, ob ärztlich mehr erlaubt ist</translation>
  </message>
  <message>
   <source>exercises that stay, and may stand in, when one does</source>
   <translation>Übungen, die dann bleiben und als Ersatz dienen dürfen</translation>
  </message>
  <message>
   <source>a sentence that is said where it has changed a routine</source>
   <translation>ein Satz, der gesagt wird, wo sie eine Routine verändert hat</translation>
  </message>
  <message>
   <source>no hip is checked over the edge of a bed</source>
   <translation>keine Hüfte wird an der Bettkante geprüft</translation>
  </message>
  <message>
   <source>what to read before they are switched on</source>
   <translation>was zu lesen ist, bevor es eingeschaltet wird</translation>
  </message>
  <message>
   <source>what takes their place until then</source>
   <translation>was bis dahin an seine Stelle tritt</translation>
  </message>
  <message>
   <source>the prop</source>
   <translation>das Hilfsmittel</translation>
  </message>
  <message>
   <source>its name, as in Without a sofa</source>
   <translation>sein Name, wie in „Ohne Sofa“</translation>
  </message>
  <message>
   <source>what does as well</source>
   <translation>was es ebenso tut</translation>
  </message>
  <message>
   <source>the props that are named there</source>
   <translation>die Hilfsmittel, die dort genannt sind</translation>
  </message>
  <message>
   <source>exercises that cannot be done without it, and their stand-ins</source>
   <translation>Übungen, die ohne es nicht gehen, und ihr Ersatz</translation>
  </message>
  <message>
   <source>a cue for an exercise without it</source>
   <translation>ein Hinweis für eine Übung ohne es</translation>
  </message>
  <message>
   <source>stand-ins that are others in one routine</source>
   <translation>Ersatz, der in einer Routine ein anderer ist</translation>
  </message>
  <message>
   <source>who leaves out what</source>
   <translation>wer was weglässt</translation>
  </message>
  <message>
   <source>nerve sliders</source>
   <translation>Nervengleiten</translation>
  </message>
  <message>
   <source>what may not be there</source>
   <translation>was vielleicht nicht da ist</translation>
  </message>
  <message>
   <source>for those who can do nothing else</source>
   <translation>für alle, die nichts anderes machen können</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <source>this disk can only be read</source>
   <translation>dieser Datenträger lässt sich nur lesen</translation>
  </message>
  <message>
   <source>it may not be changed here</source>
   <translation>hier darf nichts geändert werden</translation>
  </message>
  <message>
   <source>its folder is gone</source>
   <translation>der Ordner ist weg</translation>
  </message>
  <message>
   <source>{file} cannot be saved: {reason}.</source>
   <translation>{file} lässt sich nicht speichern: {reason}.</translation>
  </message>
  <message>
   <source>it would be larger than {size} KiB</source>
   <translation>sie wäre größer als {size} KiB</translation>
  </message>
  <message>
   <source>the system does not say why</source>
   <translation>das System sagt nicht, warum</translation>
  </message>
  <message>
   <source>a letter in it is broken</source>
   <translation>ein Buchstabe darin ist beschädigt</translation>
  </message>
  <message>
   <source>There is a file {file} already, and it stays as it is.</source>
   <translation>Eine Datei {file} gibt es schon, und sie bleibt, wie sie ist.</translation>
  </message>
  <message>
   <source>{text} is not a time. Write "45 s", "2 min" or "1:30"</source>
   <translation>{text} ist keine Zeit. Schreib "45 s", "2 min" oder "1:30"</translation>
  </message>
  <message>
   <source>there is no text here. Write some, or remove the key</source>
   <translation>hier steht kein Text. Schreib einen oder nimm den Schlüssel heraus</translation>
  </message>
  <message>
   <source>this text has more than one line. Write it as one</source>
   <translation>dieser Text hat mehr als eine Zeile. Schreib ihn als eine</translation>
  </message>
  <message>
   <source>this text has a control character ({number}) in it. Remove it</source>
   <translation>dieser Text enthält ein Steuerzeichen ({number}). Nimm es heraus</translation>
  </message>
  <message>
   <source>this text has {count} characters, at most {most} fit</source>
   <translation>dieser Text hat {count} Zeichen, höchstens {most} passen</translation>
  </message>
  <message>
   <source>{text} is not an id. Ids are lower-case words joined by hyphens, such as "half-kneeling", of at most {most} characters</source>
   <translation>{text} ist keine Kennung. Kennungen sind kleingeschriebene Wörter mit Bindestrichen, etwa "half-kneeling", mit höchstens {most} Zeichen</translation>
  </message>
  <message>
   <source>{text} is neither "yes" nor "no"</source>
   <translation>{text} ist weder "yes" noch "no"</translation>
  </message>
  <message>
   <source>{text} is not an angle. Write degrees such as "-8" or "12.5"</source>
   <translation>{text} ist kein Winkel. Schreib Grad, etwa "-8" oder "12.5"</translation>
  </message>
  <message>
   <source>a rest of {time} is too long, at most 10 min are allowed</source>
   <translation>eine Ruhepause von {time} ist zu lang, höchstens 10 min sind erlaubt</translation>
  </message>
  <message>
   <source>{text} is not a breath. Write it as in "4 s in, 6 s out"</source>
   <translation>{text} ist kein Atemzug. Schreib ihn wie in "4 s in, 6 s out"</translation>
  </message>
  <message>
   <source>a tempo has at most {most} parts, this one has {count}</source>
   <translation>ein Tempo hat höchstens {most} Teile, dieses hat {count}</translation>
  </message>
  <message>
   <source>one repetition takes at most 60 s</source>
   <translation>eine Wiederholung dauert höchstens 60 s</translation>
  </message>
  <message>
   <source>{text} does not end where it began. Write the way out and the way back, such as "3 s out, 3 s back"</source>
   <translation>{text} endet nicht, wo es begann. Schreib den Hinweg und den Rückweg, etwa "3 s out, 3 s back"</translation>
  </message>
  <message>
   <source>{text} is not a tempo. Write seconds and a word for each part, such as "4 s slide out, 4 s slide back"</source>
   <translation>{text} ist kein Tempo. Schreib für jeden Teil Sekunden und ein Wort, etwa "4 s slide out, 4 s slide back"</translation>
  </message>
  <message>
   <source>{text} is too short, a part takes at least 0.5 s</source>
   <translation>{text} ist zu kurz, ein Teil dauert mindestens 0,5 s</translation>
  </message>
  <message>
   <source>{text} has a part that is not between 1 s and 20 s</source>
   <translation>{text} hat einen Teil, der nicht zwischen 1 s und 20 s liegt</translation>
  </message>
  <message>
   <source>a pelvis</source>
   <translation>ein Becken</translation>
  </message>
  <message>
   <source>a hip or shoulder</source>
   <translation>eine Hüfte oder Schulter</translation>
  </message>
  <message>
   <source>a region of the spine</source>
   <translation>ein Abschnitt der Wirbelsäule</translation>
  </message>
  <message>
   <source>a pose</source>
   <translation>eine Pose</translation>
  </message>
  <message>
   <source>a set of poses</source>
   <translation>eine Reihe von Posen</translation>
  </message>
  <message>
   <source>a movement</source>
   <translation>eine Bewegung</translation>
  </message>
  <message>
   <source>a piece of evidence</source>
   <translation>ein Beleg</translation>
  </message>
  <message>
   <source>a view</source>
   <translation>eine Ansicht</translation>
  </message>
  <message>
   <source>a variant</source>
   <translation>eine Variante</translation>
  </message>
  <message>
   <source>an exercise</source>
   <translation>eine Übung</translation>
  </message>
  <message>
   <source>an id</source>
   <translation>eine Kennung</translation>
  </message>
  <message>
   <source>0 upright, 90 face down, -90 face up; a tuck is negative</source>
   <translation>0 aufrecht, 90 bäuchlings, -90 rücklings; eingerollt ist negativ</translation>
  </message>
  <message>
   <source>leaning onto the right side is positive</source>
   <translation>zur rechten Seite geneigt ist positiv</translation>
  </message>
  <message>
   <source>forwards is positive</source>
   <translation>nach vorn ist positiv</translation>
  </message>
  <message>
   <source>away from the middle is positive</source>
   <translation>von der Mitte weg ist positiv</translation>
  </message>
  <message>
   <source>inwards is positive</source>
   <translation>nach innen ist positiv</translation>
  </message>
  <message>
   <source>rounding is positive; for the neck, chin down</source>
   <translation>gerundet ist positiv; beim Nacken: Kinn gesenkt</translation>
  </message>
  <message>
   <source>to the right is positive</source>
   <translation>nach rechts ist positiv</translation>
  </message>
  <message>
   <source>turning to the right is positive</source>
   <translation>Drehung nach rechts ist positiv</translation>
  </message>
  <message>
   <source>the pose to begin from: start or hold</source>
   <translation>die Pose, von der ausgegangen wird: start oder hold</translation>
  </message>
  <message>
   <source>pitch and roll</source>
   <translation>pitch und roll</translation>
  </message>
  <message>
   <source>against the pelvis</source>
   <translation>gegen das Becken</translation>
  </message>
  <message>
   <source>bending is positive</source>
   <translation>Beugen ist positiv</translation>
  </message>
  <message>
   <source>toes up is positive</source>
   <translation>Zehen hoch ist positiv</translation>
  </message>
  <message>
   <source>the lower back</source>
   <translation>der untere Rücken</translation>
  </message>
  <message>
   <source>the upper back</source>
   <translation>der obere Rücken</translation>
  </message>
  <message>
   <source>the neck</source>
   <translation>der Nacken</translation>
  </message>
  <message>
   <source>against the trunk</source>
   <translation>gegen den Rumpf</translation>
  </message>
  <message>
   <source>parts that carry weight, on the floor or on a prop</source>
   <translation>Teile, die Gewicht tragen, auf dem Boden oder auf einem Hilfsmittel</translation>
  </message>
  <message>
   <source>what each hand holds</source>
   <translation>was jede Hand hält</translation>
  </message>
  <message>
   <source>the start position</source>
   <translation>die Ausgangsposition</translation>
  </message>
  <message>
   <source>the pose that is held; the start if left out</source>
   <translation>die gehaltene Pose; die Ausgangsposition, wenn sie fehlt</translation>
  </message>
  <message>
   <source>[start, hold]</source>
   <translation>[start, hold]</translation>
  </message>
  <message>
   <source>the parts of one repetition: seconds and a word each</source>
   <translation>die Teile einer Wiederholung: je Sekunden und ein Wort</translation>
  </message>
  <message>
   <source>what was found, in a sentence or two</source>
   <translation>was gefunden wurde, in ein oder zwei Sätzen</translation>
  </message>
  <message>
   <source>degrees; 0 looks at the right side</source>
   <translation>Grad; 0 blickt auf die rechte Seite</translation>
  </message>
  <message>
   <source>degrees; positive looks from above</source>
   <translation>Grad; positiv blickt von oben</translation>
  </message>
  <message>
   <source>what is different at the start</source>
   <translation>was am Anfang anders ist</translation>
  </message>
  <message>
   <source>what is different in the pose that is held</source>
   <translation>was in der gehaltenen Pose anders ist</translation>
  </message>
  <message>
   <source>id; all in all `heel-slide.half-way`</source>
   <translation>Kennung; im Ganzen `heel-slide.half-way`</translation>
  </message>
  <message>
   <source>at most 24 characters, needed when the name is longer</source>
   <translation>höchstens 24 Zeichen, nötig, wenn der Name länger ist</translation>
  </message>
  <message>
   <source>what is different, in one sentence; also the first cue</source>
   <translation>was anders ist, in einem Satz; zugleich der erste Hinweis</translation>
  </message>
  <message>
   <source>another aim</source>
   <translation>ein anderes Ziel</translation>
  </message>
  <message>
   <source>what is easier still; follows from the order in the exercise</source>
   <translation>was noch leichter ist; folgt aus der Reihenfolge in der Übung</translation>
  </message>
  <message>
   <source>what is harder; follows from the order in the exercise</source>
   <translation>was schwerer ist; folgt aus der Reihenfolge in der Übung</translation>
  </message>
  <message>
   <source>another position of the body</source>
   <translation>eine andere Position des Körpers</translation>
  </message>
  <message>
   <source>floor, chair or standing</source>
   <translation>floor, chair oder standing</translation>
  </message>
  <message>
   <source>another start position</source>
   <translation>eine andere Ausgangsposition</translation>
  </message>
  <message>
   <source>the same in at most 60 characters</source>
   <translation>dieselbe in höchstens 60 Zeichen</translation>
  </message>
  <message>
   <source>other things to fetch</source>
   <translation>anderes, was bereitliegen soll</translation>
  </message>
  <message>
   <source>each, both or alternating</source>
   <translation>each, both oder alternating</translation>
  </message>
  <message>
   <source>its own dose; without one it takes as long as the exercise</source>
   <translation>eine eigene Dosis; ohne sie dauert es so lange wie die Übung</translation>
  </message>
  <message>
   <source>another breath</source>
   <translation>ein anderer Atem</translation>
  </message>
  <message>
   <source>cues after the first, in place of the others</source>
   <translation>Hinweise nach dem ersten, anstelle der anderen</translation>
  </message>
  <message>
   <source>another common mistake</source>
   <translation>ein anderer häufiger Fehler</translation>
  </message>
  <message>
   <source>other signs to stop</source>
   <translation>andere Zeichen zum Aufhören</translation>
  </message>
  <message>
   <source>who should leave it out</source>
   <translation>wer sie weglassen sollte</translation>
  </message>
  <message>
   <source>where the figure is seen from</source>
   <translation>von wo aus die Figur zu sehen ist</translation>
  </message>
  <message>
   <source>another tempo</source>
   <translation>ein anderes Tempo</translation>
  </message>
  <message>
   <source>where it looks different</source>
   <translation>wo es anders aussieht</translation>
  </message>
  <message>
   <source>other common names</source>
   <translation>andere gebräuchliche Namen</translation>
  </message>
  <message>
   <source>what it is for, in one sentence</source>
   <translation>wofür sie gut ist, in einem Satz</translation>
  </message>
  <message>
   <source>the position of the body</source>
   <translation>die Position des Körpers</translation>
  </message>
  <message>
   <source>floor, chair or standing; follows from the position</source>
   <translation>floor, chair oder standing; folgt aus der Position</translation>
  </message>
  <message>
   <source>the start position in a sentence or two</source>
   <translation>die Ausgangsposition in ein oder zwei Sätzen</translation>
  </message>
  <message>
   <source>the start position in at most 60 characters, shown very large</source>
   <translation>die Ausgangsposition in höchstens 60 Zeichen, sehr groß zu sehen</translation>
  </message>
  <message>
   <source>things to fetch</source>
   <translation>was bereitliegen soll</translation>
  </message>
  <message>
   <source>at most three, one at a time is shown</source>
   <translation>höchstens drei, einer nach dem anderen ist zu sehen</translation>
  </message>
  <message>
   <source>the most common mistake</source>
   <translation>der häufigste Fehler</translation>
  </message>
  <message>
   <source>signs to stop</source>
   <translation>Zeichen zum Aufhören</translation>
  </message>
  <message>
   <source>exercises or variants, the nearest first, or a sentence</source>
   <translation>Übungen oder Varianten, die nächstliegende zuerst, oder ein Satz</translation>
  </message>
  <message>
   <source>the same the other way</source>
   <translation>dasselbe in die andere Richtung</translation>
  </message>
  <message>
   <source>counts as hip extension</source>
   <translation>zählt als Hüftstreckung</translation>
  </message>
  <message>
   <source>repetitions only, never held</source>
   <translation>nur Wiederholungen, nie gehalten</translation>
  </message>
  <message>
   <source>what is known</source>
   <translation>was man weiß</translation>
  </message>
  <message>
   <source>how a voice should say a word</source>
   <translation>wie eine Stimme ein Wort sprechen soll</translation>
  </message>
  <message>
   <source>for movements: the tempo of one repetition</source>
   <translation>bei Bewegungen: das Tempo einer Wiederholung</translation>
  </message>
  <message>
   <source>start and hold</source>
   <translation>start und hold</translation>
  </message>
  <message>
   <source>other ways to do it, each with an id of its own</source>
   <translation>andere Arten, sie zu machen, jede mit eigener Kennung</translation>
  </message>
  <message>
   <source>a tempo</source>
   <translation>ein Tempo</translation>
  </message>
  <message>
   <source>an angle</source>
   <translation>ein Winkel</translation>
  </message>
  <message>
   <source>with its exercises, this routine is larger than {size} KiB</source>
   <translation>mit ihren Übungen ist diese Routine größer als {size} KiB</translation>
  </message>
  <message>
   <source>this is a device, not a file</source>
   <translation>das ist ein Gerät, keine Datei</translation>
  </message>
  <message>
   <source>this is something else, not a file</source>
   <translation>das ist etwas anderes, keine Datei</translation>
  </message>
  <message>
   <source>this file is empty</source>
   <translation>diese Datei ist leer</translation>
  </message>
  <message>
   <source>this file is {encoding} text. Save it as UTF-8</source>
   <translation>diese Datei ist Text in {encoding}. Speichere sie als UTF-8</translation>
  </message>
  <message>
   <source>this is not a text file</source>
   <translation>das ist keine Textdatei</translation>
  </message>
  <message>
   <source>there is an invisible control character ({number}) here. Remove it</source>
   <translation>hier ist ein unsichtbares Steuerzeichen ({number}). Nimm es heraus</translation>
  </message>
  <message>
   <source>this is a folder, not a file</source>
   <translation>das ist ein Ordner, keine Datei</translation>
  </message>
  <message>
   <source>this is a named pipe, not a file</source>
   <translation>das ist eine benannte Pipe, keine Datei</translation>
  </message>
  <message>
   <source>this is a socket, not a file</source>
   <translation>das ist ein Socket, keine Datei</translation>
  </message>
  <message>
   <source>there is an invisible line separator ({number}) here. Use an ordinary new line</source>
   <translation>hier ist ein unsichtbarer Zeilentrenner ({number}). Nimm eine gewöhnliche neue Zeile</translation>
  </message>
  <message>
   <source>this file is larger than {size} KiB</source>
   <translation>diese Datei ist größer als {size} KiB</translation>
  </message>
  <message>
   <source>this is a link to a file that does not exist</source>
   <translation>das ist ein Verweis auf eine Datei, die es nicht gibt</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>eine solche Datei gibt es nicht</translation>
  </message>
  <message>
   <source>this file may not be read. Check its permissions</source>
   <translation>diese Datei darf nicht gelesen werden. Prüfe ihre Rechte</translation>
  </message>
  <message>
   <source>this file cannot be read: {reason}</source>
   <translation>diese Datei lässt sich nicht lesen: {reason}</translation>
  </message>
  <message>
   <source>this file cannot be read: its name is not valid</source>
   <translation>diese Datei lässt sich nicht lesen: ihr Name ist ungültig</translation>
  </message>
  <message>
   <source>the byte {byte} is not UTF-8 text. Save it as UTF-8</source>
   <translation>das Byte {byte} ist kein UTF-8-Text. Speichere sie als UTF-8</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>My routine</source>
   <translation>Meine Routine</translation>
  </message>
  <message>
   <source>A short word for this file: small letters, numbers and hyphens. The file is called like it.</source>
   <translation>Ein kurzes Wort für diese Datei: Kleinbuchstaben, Ziffern und Bindestriche. Die Datei heißt so.</translation>
  </message>
  <message>
   <source>A routine reads like a prescription: one line for each exercise, from top to bottom.</source>
   <translation>Eine Routine liest sich wie ein Rezept: eine Zeile für jede Übung, von oben nach unten.</translation>
  </message>
  <message>
   <source>Lines that begin with "#" are notes for you; the program passes over them.</source>
   <translation>Zeilen, die mit "#" beginnen, sind Notizen für dich; das Programm übergeht sie.</translation>
  </message>
  <message>
   <source>Check this file with: {command}</source>
   <translation>Prüfe diese Datei mit:  {command}</translation>
  </message>
  <message>
   <source>Play it with:         {command}</source>
   <translation>Spiel sie ab mit:       {command}</translation>
  </message>
  <message>
   <source>For cards and the player, at most {most} characters.</source>
   <translation>Für Karten und Player, höchstens {most} Zeichen.</translation>
  </message>
  <message>
   <source>The exercises that come with the program, by the words to write before the colon:</source>
   <translation>Die Übungen des Programms, mit den Wörtern, die vor den Doppelpunkt gehören:</translation>
  </message>
  <message>
   <source>The name that is shown.</source>
   <translation>Der Name, der zu sehen ist.</translation>
  </message>
  <message>
   <source>What it is for, in a sentence or two. May be left out.</source>
   <translation>Wofür sie gut ist, in ein oder zwei Sätzen. Darf fehlen.</translation>
  </message>
  <message>
   <source>How fast to breathe, in and out. May be left out.</source>
   <translation>Wie schnell geatmet wird, ein und aus. Darf fehlen.</translation>
  </message>
  <message>
   <source>Part of the program it belongs to: {phases}. May be left out.</source>
   <translation>Der Teil des Programms, zu dem sie gehört: {phases}. Darf fehlen.</translation>
  </message>
  <message>
   <source>Whether it is an easy one: {yes_or_no}. May be left out.</source>
   <translation>Ob sie eine leichte ist: {yes_or_no}. Darf fehlen.</translation>
  </message>
  <message>
   <source>What is done, in this order. Each line begins with "- ": an exercise, a colon, how much of it.</source>
   <translation>Was zu tun ist, in dieser Reihenfolge. Jede Zeile beginnt mit "- ": eine Übung, ein Doppelpunkt, wie viel davon.</translation>
  </message>
  <message>
   <source>A time: seconds (45 s), minutes (2 min) or both (1:30).</source>
   <translation>Eine Zeit: Sekunden (45 s), Minuten (2 min) oder beides (1:30).</translation>
  </message>
  <message>
   <source>Repetitions. How long each takes comes from the exercise; "8 reps at 4 s" says it here.</source>
   <translation>Wiederholungen. Wie lange jede dauert, kommt aus der Übung; "8 reps at 4 s" sagt es hier.</translation>
  </message>
  <message>
   <source>Breaths.</source>
   <translation>Atemzüge.</translation>
  </message>
  <message>
   <source>"x 2" is two sets. Where each side has its turn, each gets its full time in every set.</source>
   <translation>"x 2" sind zwei Sätze. Kommt jede Seite dran, hat jede in jedem Satz ihre volle Zeit.</translation>
  </message>
  <message>
   <source>The clock stops and waits until you go on.</source>
   <translation>Die Uhr bleibt stehen und wartet, bis du weitermachst.</translation>
  </message>
  <message>
   <source>A pause of its own.</source>
   <translation>Eine eigene Ruhepause.</translation>
  </message>
  <message>
   <source>The long form, where one line is not enough. "hold" is a time; in its place may stand
"reps: 8" or "breaths: 6". "sides" is {orders}.</source>
   <translation>Die lange Form, wo eine Zeile nicht reicht. "hold" ist eine Zeit; an ihrer Stelle darf stehen:
"reps: 8" oder "breaths: 6". "sides" ist {orders}.</translation>
  </message>
  <message>
   <source>Have a chair within reach.</source>
   <translation>Stell einen Stuhl in Reichweite.</translation>
  </message>
  <message>
   <source>Tuck the tail, then lean no further than is easy.</source>
   <translation>Erst einrollen, dann nur so weit vor, wie es leicht ist.</translation>
  </message>
  <message>
   <source>A few quiet minutes for the front of the hips.</source>
   <translation>Ein paar ruhige Minuten für die Vorderseite der Hüften.</translation>
  </message>
  <message>
   <source>a second variant is called {name}</source>
   <translation>eine zweite Variante heißt {name}</translation>
  </message>
  <message>
   <source>this file</source>
   <translation>diese Datei</translation>
  </message>
  <message>
   <source>a space is missing after the ":"</source>
   <translation>nach dem ":" fehlt ein Leerzeichen</translation>
  </message>
  <message>
   <source>the end of the file</source>
   <translation>das Ende der Datei</translation>
  </message>
  <message>
   <source>a list item ("- ") cannot stand here. Begin it on a line of its own</source>
   <translation>ein Listeneintrag ("- ") kann hier nicht stehen. Beginne ihn auf einer eigenen Zeile</translation>
  </message>
  <message>
   <source>found {found} after the end of the quoted text. Put all of it in quotes, with '' for an apostrophe</source>
   <translation>gefunden: {found}, nach dem Ende des Textes in Anführungszeichen. Setz alles in Anführungszeichen, mit '' für einen Apostroph</translation>
  </message>
  <message>
   <source>found {found} after the end of the quoted text. Put all of it in quotes</source>
   <translation>gefunden: {found}, nach dem Ende des Textes in Anführungszeichen. Setz alles in Anführungszeichen</translation>
  </message>
  <message>
   <source>found {found}, expected a list item ("- "). Check the indentation</source>
   <translation>gefunden: {found}, erwartet: ein Listeneintrag ("- "). Prüfe die Einrückung</translation>
  </message>
  <message>
   <source>found {found}, expected a key followed by ":". Check the indentation</source>
   <translation>gefunden: {found}, erwartet: ein Schlüssel mit einem ":" danach. Prüfe die Einrückung</translation>
  </message>
  <message>
   <source>found {found} after the end of the content. Check the indentation</source>
   <translation>gefunden: {found}, nach dem Ende des Inhalts. Prüfe die Einrückung</translation>
  </message>
  <message>
   <source>found {found}, which is not valid YAML here ({reason})</source>
   <translation>gefunden: {found}, das ist hier kein gültiges YAML ({reason})</translation>
  </message>
  <message>
   <source>an unknown "\" sequence stands in this quoted text. Write "\\" for a backslash, or use single quotes</source>
   <translation>eine unbekannte Folge mit "\" steht in diesem Text in Anführungszeichen. Schreib "\\" für einen Rückstrich, oder nimm einfache Anführungszeichen</translation>
  </message>
  <message>
   <source>a text cannot begin with {sign}. Put the text in quotes</source>
   <translation>ein Text kann nicht mit {sign} beginnen. Setz den Text in Anführungszeichen</translation>
  </message>
  <message>
   <source>the text that begins with {quote} here has no {quote} at its end</source>
   <translation>der Text, der hier mit {quote} beginnt, hat am Ende kein {quote}</translation>
  </message>
  <message>
   <source>there is no place for a ":" here. Put the text in quotes if the ":" belongs to it, or check the indentation</source>
   <translation>hier ist kein Platz für ein ":". Setz den Text in Anführungszeichen, wenn das ":" dazugehört, oder prüfe die Einrückung</translation>
  </message>
  <message>
   <source>found {found}, expected a value. Put the text in quotes</source>
   <translation>gefunden: {found}, erwartet: ein Wert. Setz den Text in Anführungszeichen</translation>
  </message>
  <message>
   <source>the end of the line</source>
   <translation>das Ende der Zeile</translation>
  </message>
  <message>
   <source>this is not valid YAML ({reason})</source>
   <translation>das ist kein gültiges YAML ({reason})</translation>
  </message>
  <message>
   <source>a tab is used for indentation. Use spaces</source>
   <translation>die Einrückung ist ein Tabulator. Nimm Leerzeichen</translation>
  </message>
  <message>
   <source>found {found}, expected a ":" after it</source>
   <translation>gefunden: {found}, erwartet: ein ":" danach</translation>
  </message>
  <message>
   <source>found {found}, expected "," or "{end}" to end the "{begin}" of line {line}</source>
   <translation>gefunden: {found}, erwartet: "," oder "{end}" als Ende von "{begin}" in Zeile {line}</translation>
  </message>
  <message>
   <source>directives ("%") are not used here. Remove this line</source>
   <translation>Direktiven ("%") werden hier nicht verwendet. Nimm diese Zeile heraus</translation>
  </message>
  <message>
   <source>found the end of the file, a "[" or "{" is not closed</source>
   <translation>gefunden: das Ende der Datei, ein "[" oder "{" ist nicht geschlossen</translation>
  </message>
  <message>
   <source>Use spaces</source>
   <translation>Leerzeichen nehmen</translation>
  </message>
  <message>
   <source>Add the space</source>
   <translation>Leerzeichen ergänzen</translation>
  </message>
  <message>
   <source>Close the quotes</source>
   <translation>Anführungszeichen schließen</translation>
  </message>
  <message>
   <source>Put it in quotes</source>
   <translation>In Anführungszeichen setzen</translation>
  </message>
  <message>
   <source>{exercise}: left side only.</source>
   <translation>{exercise}: nur linke Seite.</translation>
  </message>
  <message>
   <source>{exercise}: right side only.</source>
   <translation>{exercise}: nur rechte Seite.</translation>
  </message>
  <message>
   <source>{why}: {exercises} instead; {others} left out.</source>
   <translation>{why}: dafür {exercises}; weggelassen: {others}.</translation>
  </message>
  <message>
   <source>{why}: a gentler routine in place of {routine}.</source>
   <translation>{why}: eine sanftere Routine anstelle von „{routine}“.</translation>
  </message>
  <message>
   <source>{reason} and {other}</source>
   <translation>{reason} und {other}</translation>
  </message>
  <message>
   <source>{why}: {exercises} instead.</source>
   <translation>{why}: dafür {exercises}.</translation>
  </message>
  <message>
   <source>{why}: {exercises} left out.</source>
   <translation>{why}: {exercises} weggelassen.</translation>
  </message>
  <message>
   <source>As you chose</source>
   <translation>Wie von dir gewählt</translation>
  </message>
  <message>
   <source>{why}: breathing in place of {routine}. Please ask a professional what else is good for you.</source>
   <translation>{why}: Atmen anstelle von „{routine}“. Bitte frag Fachleute, was sonst gut für dich ist.</translation>
  </message>
  <message>
   <source>In place of {routine}.</source>
   <translation>Anstelle von „{routine}“.</translation>
  </message>
  <message>
   <source>Nerve sliders are off</source>
   <translation>Nervengleiten ist ausgeschaltet</translation>
  </message>
  <message>
   <source>Breathing in any comfortable position</source>
   <translation>Atmen in einer bequemen Position</translation>
  </message>
  <message>
   <source>Breathing</source>
   <translation>Atmen</translation>
  </message>
  <message>
   <source>A few quiet breaths.</source>
   <translation>Ein paar ruhige Atemzüge.</translation>
  </message>
  <message>
   <source>Sit, stand or lie in any way that is comfortable.</source>
   <translation>Sitz, steh oder lieg, wie es bequem ist.</translation>
  </message>
  <message>
   <source>Any way that is comfortable</source>
   <translation>Wie es bequem ist</translation>
  </message>
  <message>
   <source>Without {thing}</source>
   <translation>Ohne {thing}</translation>
  </message>
  <message>
   <source>Let your breath come and go.</source>
   <translation>Lass den Atem kommen und gehen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} this week</source>
   <translation>
    <numerusform>{count} diese Woche</numerusform>
    <numerusform>{count} diese Woche</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {planned} this week</source>
   <translation>{done} von {planned} diese Woche</translation>
  </message>
  <message numerus="yes">
   <source>{count} minutes</source>
   <translation>
    <numerusform>{count} Minute</numerusform>
    <numerusform>{count} Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>Tomorrow: {routine}, {minutes}.</source>
   <translation>Morgen: {routine}, {minutes}.</translation>
  </message>
  <message>
   <source>Have {things} ready.</source>
   <translation>Du brauchst {things}.</translation>
  </message>
  <message>
   <source>Tomorrow: day {day}, {minutes}.</source>
   <translation>Morgen: Tag {day}, {minutes}.</translation>
  </message>
  <message>
   <source>Tomorrow: {routine}.</source>
   <translation>Morgen: {routine}.</translation>
  </message>
  <message>
   <source>Half-way.</source>
   <translation>Halbzeit.</translation>
  </message>
  <message>
   <source>Last five.</source>
   <translation>Noch fünf.</translation>
  </message>
  <message>
   <source>Last one.</source>
   <translation>Das letzte Mal.</translation>
  </message>
  <message>
   <source>Breathe in.</source>
   <translation>Einatmen.</translation>
  </message>
  <message>
   <source>And out.</source>
   <translation>Und aus.</translation>
  </message>
  <message>
   <source>Done.</source>
   <translation>Geschafft.</translation>
  </message>
  <message>
   <source>Press Space when you are ready.</source>
   <translation>Drück die Leertaste, wenn du so weit bist.</translation>
  </message>
  <message>
   <source>Other side: left.</source>
   <translation>Jetzt links.</translation>
  </message>
  <message>
   <source>Other side: right.</source>
   <translation>Jetzt rechts.</translation>
  </message>
  <message>
   <source>Left side.</source>
   <translation>Linke Seite.</translation>
  </message>
  <message>
   <source>Right side.</source>
   <translation>Rechte Seite.</translation>
  </message>
  <message>
   <source>Left side first.</source>
   <translation>Zuerst links.</translation>
  </message>
  <message>
   <source>Right side first.</source>
   <translation>Zuerst rechts.</translation>
  </message>
  <message>
   <source>Alternating, left first.</source>
   <translation>Im Wechsel, erst links.</translation>
  </message>
  <message>
   <source>Alternating, right first.</source>
   <translation>Im Wechsel, erst rechts.</translation>
  </message>
  <message>
   <source>Left.</source>
   <translation>Links.</translation>
  </message>
  <message>
   <source>Right.</source>
   <translation>Rechts.</translation>
  </message>
  <message>
   <source>{minutes} {seconds}</source>
   <translation>{minutes} {seconds}</translation>
  </message>
  <message numerus="yes">
   <source>{count} minutes</source>
   <comment>said by a voice</comment>
   <translation>
    <numerusform>{count} Minute</numerusform>
    <numerusform>{count} Minuten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} seconds</source>
   <comment>said by a voice</comment>
   <translation>
    <numerusform>{count} Sekunde</numerusform>
    <numerusform>{count} Sekunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} repetitions.</source>
   <translation>
    <numerusform>{count}-mal.</numerusform>
    <numerusform>{count}-mal.</numerusform>
   </translation>
  </message>
  <message>
   <source>{number}.</source>
   <comment>counted by a voice</comment>
   <translation>{number}:</translation>
  </message>
  <message>
   <source>1 minute</source>
   <comment>said by a voice: a number in words</comment>
   <translation>eine Minute</translation>
  </message>
  <message>
   <source>1 second</source>
   <comment>said by a voice: a number in words</comment>
   <translation>eine Sekunde</translation>
  </message>
  <message>
   <source>Rest, {time}.</source>
   <translation>Ruhepause, {time}.</translation>
  </message>
  <message>
   <source>Set {number} of {sets}.</source>
   <translation>Satz {number} von {sets}.</translation>
  </message>
  <message>
   <source>First: {exercise}.</source>
   <translation>Zuerst: {exercise}.</translation>
  </message>
  <message>
   <source>Next: {exercise}.</source>
   <translation>Gleich: {exercise}.</translation>
  </message>
  <message>
   <source>Get ready.</source>
   <translation>Mach dich bereit.</translation>
  </message>
  <message>
   <source>1 repetition.</source>
   <comment>said by a voice: a number in words</comment>
   <translation>Einmal.</translation>
  </message>
  <message>
   <source>Begin. {time}.</source>
   <translation>Beginne. {time}.</translation>
  </message>
  <message>
   <source>Hold. {time}.</source>
   <translation>Halten. {time}.</translation>
  </message>
  <message>
   <source>A nerve glides, it is never held: repetitions only.</source>
   <translation>Ein Nerv gleitet, er wird nie gehalten: nur Wiederholungen.</translation>
  </message>
  <message>
   <source>Stretches that lengthen are usually held for 30 to 60 seconds.</source>
   <translation>Dehnübungen hält man meist 30 bis 60 Sekunden.</translation>
  </message>
  <message>
   <source>Stretches that lengthen are usually held for 30 to 60 seconds. Before a run, stay below 60.</source>
   <translation>Dehnübungen hält man meist 30 bis 60 Sekunden. Bleib vor dem Laufen unter 60.</translation>
  </message>
  <message>
   <source>Two or three sets are usual.</source>
   <translation>Zwei oder drei Sätze sind üblich.</translation>
  </message>
  <message>
   <source>Begin with three slow breaths.</source>
   <translation>Beginne mit drei langsamen Atemzügen.</translation>
  </message>
  <message>
   <source>A gentler routine</source>
   <translation>Eine sanftere Routine</translation>
  </message>
  <message>
   <source>{angle}° below level</source>
   <translation>{angle}° unter der Waagerechten</translation>
  </message>
  <message>
   <source>feet land quiet</source>
   <translation>Füße setzen leise auf</translation>
  </message>
  <message>
   <source>feet land loud</source>
   <translation>Füße setzen laut auf</translation>
  </message>
  <message>
   <source>outer edge first</source>
   <comment>how feet land</comment>
   <translation>Außenkante zuerst</translation>
  </message>
  <message>
   <source>flat</source>
   <comment>how feet land</comment>
   <translation>flach</translation>
  </message>
  <message>
   <source>feet land outer edge first</source>
   <translation>Füße setzen mit der Außenkante zuerst auf</translation>
  </message>
  <message>
   <source>feet land flat</source>
   <translation>Füße setzen flach auf</translation>
  </message>
  <message>
   <source>level</source>
   <comment>angle of a thigh</comment>
   <translation>waagerecht</translation>
  </message>
  <message>
   <source>{angle}° above level</source>
   <translation>{angle}° über der Waagerechten</translation>
  </message>
  <message>
   <source>“{note}”</source>
   <translation>„{note}“</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Player always dark</source>
   <translation>Player immer dunkel</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>Weniger Bewegung</translation>
  </message>
  <message>
   <source>Start in full screen</source>
   <translation>Im Vollbild starten</translation>
  </message>
  <message>
   <source>Large timer</source>
   <translation>Großer Timer</translation>
  </message>
  <message>
   <source>Always show controls</source>
   <translation>Bedienung immer zeigen</translation>
  </message>
  <message>
   <source>Single keys</source>
   <translation>Einzelne Tasten</translation>
  </message>
  <message>
   <source>Keep the screen on</source>
   <translation>Bildschirm anlassen</translation>
  </message>
  <message>
   <source>Small mini timer</source>
   <translation>Kleiner Mini-Timer</translation>
  </message>
  <message>
   <source>Start when I say</source>
   <translation>Start, wenn ich es sage</translation>
  </message>
  <message>
   <source>Breath pacer</source>
   <translation>Atemtakt</translation>
  </message>
  <message>
   <source>Pace of the breath</source>
   <translation>Tempo des Atems</translation>
  </message>
  <message>
   <source>Muscle view</source>
   <translation>Muskelansicht</translation>
  </message>
  <message>
   <source>Mute all sound</source>
   <translation>Alle Töne aus</translation>
  </message>
  <message>
   <source>Spoken cues</source>
   <translation>Ansagen</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Stimme</translation>
  </message>
  <message>
   <source>Language of the voice</source>
   <translation>Sprache der Stimme</translation>
  </message>
  <message>
   <source>Pace of the voice</source>
   <translation>Tempo der Stimme</translation>
  </message>
  <message>
   <source>Voice volume</source>
   <translation>Lautstärke der Stimme</translation>
  </message>
  <message>
   <source>Chimes</source>
   <translation>Klänge</translation>
  </message>
  <message>
   <source>Chime volume</source>
   <translation>Lautstärke der Klänge</translation>
  </message>
  <message>
   <source>Cues left out</source>
   <translation>Weggelassene Hinweise</translation>
  </message>
  <message>
   <source>With a screen reader</source>
   <translation>Mit einem Screenreader</translation>
  </message>
  <message>
   <source>First side</source>
   <translation>Erste Seite</translation>
  </message>
  <message>
   <source>Time between exercises</source>
   <translation>Zeit zwischen Übungen</translation>
  </message>
  <message>
   <source>A new day starts at</source>
   <translation>Ein neuer Tag beginnt um</translation>
  </message>
  <message>
   <source>Props that are not there</source>
   <translation>Hilfsmittel, die fehlen</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>Erinnerung</translation>
  </message>
  <message>
   <source>Offer a desk break</source>
   <translation>Schreibtischpause anbieten</translation>
  </message>
  <message>
   <source>Longest sitting on Today</source>
   <translation>Längstes Sitzen auf „Heute“</translation>
  </message>
  <message>
   <source>as the system</source>
   <comment>choice in settings</comment>
   <translation>wie das System</translation>
  </message>
  <message>
   <source>system</source>
   <comment>choice in settings</comment>
   <translation>System</translation>
  </message>
  <message>
   <source>light</source>
   <comment>choice in settings</comment>
   <translation>hell</translation>
  </message>
  <message>
   <source>dark</source>
   <comment>choice in settings</comment>
   <translation>dunkel</translation>
  </message>
  <message>
   <source>ask</source>
   <comment>choice in settings</comment>
   <translation>fragen</translation>
  </message>
  <message>
   <source>voice</source>
   <comment>choice in settings</comment>
   <translation>Stimme</translation>
  </message>
  <message>
   <source>reader</source>
   <comment>choice in settings</comment>
   <translation>Screenreader</translation>
  </message>
  <message>
   <source>soft bowl</source>
   <comment>choice in settings</comment>
   <translation>sanfte Klangschale</translation>
  </message>
  <message>
   <source>wood</source>
   <comment>choice in settings</comment>
   <translation>Holz</translation>
  </message>
  <message>
   <source>glass</source>
   <comment>choice in settings</comment>
   <translation>Glas</translation>
  </message>
  <message>
   <source>the system's own</source>
   <comment>choice in settings</comment>
   <translation>die des Systems</translation>
  </message>
  <message>
   <source>none</source>
   <comment>choice in settings</comment>
   <translation>keine</translation>
  </message>
  <message>
   <source>next</source>
   <comment>choice in settings</comment>
   <translation>Nächstes</translation>
  </message>
  <message>
   <source>ready</source>
   <comment>choice in settings</comment>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>ticks</source>
   <comment>choice in settings</comment>
   <translation>Ticken</translation>
  </message>
  <message>
   <source>start</source>
   <comment>choice in settings</comment>
   <translation>Start</translation>
  </message>
  <message>
   <source>advice</source>
   <comment>choice in settings</comment>
   <translation>Rat</translation>
  </message>
  <message>
   <source>movement</source>
   <comment>choice in settings</comment>
   <translation>Bewegung</translation>
  </message>
  <message>
   <source>breath</source>
   <comment>choice in settings</comment>
   <translation>Atem</translation>
  </message>
  <message>
   <source>half-way</source>
   <comment>choice in settings</comment>
   <translation>Hälfte</translation>
  </message>
  <message>
   <source>last</source>
   <comment>choice in settings</comment>
   <translation>Letztes</translation>
  </message>
  <message>
   <source>end</source>
   <comment>choice in settings</comment>
   <translation>Ende</translation>
  </message>
  <message>
   <source>side</source>
   <comment>choice in settings</comment>
   <translation>Seite</translation>
  </message>
  <message>
   <source>wait</source>
   <comment>choice in settings</comment>
   <translation>Warten</translation>
  </message>
  <message numerus="yes">
   <source>after {count} minutes</source>
   <translation>
    <numerusform>nach {count} Minute</numerusform>
    <numerusform>nach {count} Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>in {inhale}, out {exhale}</source>
   <comment>choice in settings</comment>
   <translation>ein {inhale}, aus {exhale}</translation>
  </message>
  <message>
   <source>off</source>
   <comment>choice in settings</comment>
   <translation>aus</translation>
  </message>
  <message>
   <source>{setting}: {value}, now {own}</source>
   <translation>{setting}: {value}, bisher {own}</translation>
  </message>
  <message>
   <source>on</source>
   <comment>choice in settings</comment>
   <translation>an</translation>
  </message>
  <message>
   <source>Longest sitting today: {time}.</source>
   <translation>Längstes Sitzen heute: {time}.</translation>
  </message>
  <message>
   <source>{new} in place of {old}.</source>
   <translation>{new} anstelle von „{old}“.</translation>
  </message>
  <message>
   <source>Harder</source>
   <translation>Schwerer</translation>
  </message>
  <message>
   <source>Easier</source>
   <translation>Leichter</translation>
  </message>
  <message>
   <source>Out</source>
   <comment>half of a movement</comment>
   <translation>Hin</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>half of a movement</comment>
   <translation>Zurück</translation>
  </message>
  <message numerus="yes">
   <source>The trend starts with {enough} check-ins. {count} so far.</source>
   <translation>
    <numerusform>Die Kurve beginnt mit {enough} Check-ins. Bisher {count}.</numerusform>
    <numerusform>Die Kurve beginnt mit {enough} Check-ins. Bisher {count}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>After rose from {first} to {last} in {count} days.</source>
   <translation>
    <numerusform>Nachher: in {count} Tag von {first} auf {last} gestiegen.</numerusform>
    <numerusform>Nachher: in {count} Tagen von {first} auf {last} gestiegen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Before rose from {first} to {last} in {count} days.</source>
   <translation>
    <numerusform>Vorher: in {count} Tag von {first} auf {last} gestiegen.</numerusform>
    <numerusform>Vorher: in {count} Tagen von {first} auf {last} gestiegen.</numerusform>
   </translation>
  </message>
  <message>
   <source>The trend starts with {enough} check-ins.</source>
   <translation>Die Kurve beginnt mit {enough} Check-ins.</translation>
  </message>
  <message numerus="yes">
   <source>After is {last}, as {count} days ago.</source>
   <translation>
    <numerusform>Nachher: {last}, wie vor {count} Tag.</numerusform>
    <numerusform>Nachher: {last}, wie vor {count} Tagen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>After fell from {first} to {last} in {count} days.</source>
   <translation>
    <numerusform>Nachher: in {count} Tag von {first} auf {last} gesunken.</numerusform>
    <numerusform>Nachher: in {count} Tagen von {first} auf {last} gesunken.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Before is {last}, as {count} days ago.</source>
   <translation>
    <numerusform>Vorher: {last}, wie vor {count} Tag.</numerusform>
    <numerusform>Vorher: {last}, wie vor {count} Tagen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Before fell from {first} to {last} in {count} days.</source>
   <translation>
    <numerusform>Vorher: in {count} Tag von {first} auf {last} gesunken.</numerusform>
    <numerusform>Vorher: in {count} Tagen von {first} auf {last} gesunken.</numerusform>
   </translation>
  </message>
  <message>
   <source>On your back</source>
   <translation>Rückenlage</translation>
  </message>
  <message>
   <source>Face down</source>
   <translation>Bauchlage</translation>
  </message>
  <message>
   <source>On your side</source>
   <translation>Seitlage</translation>
  </message>
  <message>
   <source>On hands and knees</source>
   <translation>Vierfüßlerstand</translation>
  </message>
  <message>
   <source>Kneeling</source>
   <translation>Kniend</translation>
  </message>
  <message>
   <source>Half-kneeling</source>
   <translation>Halbkniestand</translation>
  </message>
  <message>
   <source>Sitting</source>
   <translation>Sitzend</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>Stehend</translation>
  </message>
  <message>
   <source>a low block</source>
   <comment>have it ready</comment>
   <translation>einen niedrigen Block</translation>
  </message>
  <message>
   <source>a firm chair</source>
   <comment>have it ready</comment>
   <translation>einen stabilen Stuhl</translation>
  </message>
  <message>
   <source>a sofa</source>
   <comment>have it ready</comment>
   <translation>ein Sofa</translation>
  </message>
  <message>
   <source>a clear wall</source>
   <comment>have it ready</comment>
   <translation>eine freie Wand</translation>
  </message>
  <message>
   <source>a firm bed</source>
   <comment>have it ready</comment>
   <translation>ein festes Bett</translation>
  </message>
  <message>
   <source>a step with a rail</source>
   <comment>have it ready</comment>
   <translation>eine Stufe mit Geländer</translation>
  </message>
  <message>
   <source>a strap</source>
   <comment>have it ready</comment>
   <translation>einen Gurt</translation>
  </message>
  <message>
   <source>a cushion</source>
   <comment>have it ready</comment>
   <translation>ein Polster</translation>
  </message>
  <message>
   <source>a pillow</source>
   <comment>have it ready</comment>
   <translation>ein Kissen</translation>
  </message>
  <message>
   <source>a towel</source>
   <comment>have it ready</comment>
   <translation>ein Handtuch</translation>
  </message>
  <message>
   <source>a low block</source>
   <comment>without it</comment>
   <translation>niedrigen Block</translation>
  </message>
  <message>
   <source>a firm chair</source>
   <comment>without it</comment>
   <translation>stabilen Stuhl</translation>
  </message>
  <message>
   <source>a sofa</source>
   <comment>without it</comment>
   <translation>Sofa</translation>
  </message>
  <message>
   <source>a clear wall</source>
   <comment>without it</comment>
   <translation>freie Wand</translation>
  </message>
  <message>
   <source>a firm bed</source>
   <comment>without it</comment>
   <translation>festes Bett</translation>
  </message>
  <message>
   <source>a step</source>
   <comment>without it</comment>
   <translation>Stufe</translation>
  </message>
  <message>
   <source>a strap</source>
   <comment>without it</comment>
   <translation>Gurt</translation>
  </message>
  <message>
   <source>a cushion</source>
   <comment>without it</comment>
   <translation>Polster</translation>
  </message>
  <message>
   <source>a pillow</source>
   <comment>without it</comment>
   <translation>Kissen</translation>
  </message>
  <message>
   <source>a towel</source>
   <comment>without it</comment>
   <translation>Handtuch</translation>
  </message>
  <message>
   <source>agrees with anatomy</source>
   <translation>stimmt mit der Anatomie überein</translation>
  </message>
  <message>
   <source>partly right</source>
   <translation>teilweise richtig</translation>
  </message>
  <message>
   <source>not supported by what we found</source>
   <translation>nach dem, was wir fanden, nicht belegt</translation>
  </message>
  <message>
   <source>a clinician's view</source>
   <translation>Sicht einer Fachperson</translation>
  </message>
  <message>
   <source>{first} and {last}</source>
   <translation>{first} und {last}</translation>
  </message>
  <message numerus="yes">
   <source>{row}, {count} bridged</source>
   <translation>
    <numerusform>{row}, {count} überbrückt</numerusform>
    <numerusform>{row}, {count} überbrückt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Longest {count} days</source>
   <translation>
    <numerusform>Längste Serie: {count} Tag</numerusform>
    <numerusform>Längste Serie: {count} Tage</numerusform>
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
   <translation>Was du getan hast, bleibt: {time}.</translation>
  </message>
  <message>
   <source>Release</source>
   <comment>kind of exercise</comment>
   <translation>Lösen</translation>
  </message>
  <message>
   <source>release</source>
   <comment>kind of exercise</comment>
   <translation>Lösen</translation>
  </message>
  <message>
   <source>Lengthen</source>
   <comment>kind of exercise</comment>
   <translation>Dehnen</translation>
  </message>
  <message>
   <source>lengthen</source>
   <comment>kind of exercise</comment>
   <translation>Dehnen</translation>
  </message>
  <message>
   <source>Integrate</source>
   <comment>kind of exercise</comment>
   <translation>Integrieren</translation>
  </message>
  <message>
   <source>integrate</source>
   <comment>kind of exercise</comment>
   <translation>Integrieren</translation>
  </message>
  <message>
   <source>Left</source>
   <comment>side of the body</comment>
   <translation>Links</translation>
  </message>
  <message>
   <source>left</source>
   <comment>side of the body</comment>
   <translation>links</translation>
  </message>
  <message>
   <source>Right</source>
   <comment>side of the body</comment>
   <translation>Rechts</translation>
  </message>
  <message>
   <source>right</source>
   <comment>side of the body</comment>
   <translation>rechts</translation>
  </message>
  <message>
   <source>Mat</source>
   <comment>prop</comment>
   <translation>Matte</translation>
  </message>
  <message>
   <source>mat</source>
   <comment>prop</comment>
   <translation>Matte</translation>
  </message>
  <message>
   <source>Block</source>
   <comment>prop</comment>
   <translation>Block</translation>
  </message>
  <message>
   <source>block</source>
   <comment>prop</comment>
   <translation>Block</translation>
  </message>
  <message>
   <source>Chair</source>
   <comment>prop</comment>
   <translation>Stuhl</translation>
  </message>
  <message>
   <source>chair</source>
   <comment>prop</comment>
   <translation>Stuhl</translation>
  </message>
  <message>
   <source>Sofa</source>
   <comment>prop</comment>
   <translation>Sofa</translation>
  </message>
  <message>
   <source>sofa</source>
   <comment>prop</comment>
   <translation>Sofa</translation>
  </message>
  <message>
   <source>Wall</source>
   <comment>prop</comment>
   <translation>Wand</translation>
  </message>
  <message>
   <source>wall</source>
   <comment>prop</comment>
   <translation>Wand</translation>
  </message>
  <message>
   <source>Bed</source>
   <comment>prop</comment>
   <translation>Bett</translation>
  </message>
  <message>
   <source>bed</source>
   <comment>prop</comment>
   <translation>Bett</translation>
  </message>
  <message>
   <source>Step</source>
   <comment>prop</comment>
   <translation>Stufe</translation>
  </message>
  <message>
   <source>step</source>
   <comment>prop</comment>
   <translation>Stufe</translation>
  </message>
  <message>
   <source>Strap</source>
   <comment>prop</comment>
   <translation>Gurt</translation>
  </message>
  <message>
   <source>strap</source>
   <comment>prop</comment>
   <translation>Gurt</translation>
  </message>
  <message>
   <source>Cushion</source>
   <comment>prop</comment>
   <translation>Polster</translation>
  </message>
  <message>
   <source>cushion</source>
   <comment>prop</comment>
   <translation>Polster</translation>
  </message>
  <message>
   <source>Pillow</source>
   <comment>prop</comment>
   <translation>Kissen</translation>
  </message>
  <message>
   <source>pillow</source>
   <comment>prop</comment>
   <translation>Kissen</translation>
  </message>
  <message>
   <source>Towel</source>
   <comment>prop</comment>
   <translation>Handtuch</translation>
  </message>
  <message>
   <source>towel</source>
   <comment>prop</comment>
   <translation>Handtuch</translation>
  </message>
  <message>
   <source>{first}, {next}</source>
   <translation>{first}, {next}</translation>
  </message>
  <message>
   <source>{first} or {next}</source>
   <translation>{first} oder {next}</translation>
  </message>
  <message>
   <source>A new row starts today</source>
   <translation>Heute beginnt eine neue Serie</translation>
  </message>
  <message numerus="yes">
   <source>{count} days in a row</source>
   <translation>
    <numerusform>{count} Tag in Folge</numerusform>
    <numerusform>{count} Tage in Folge</numerusform>
   </translation>
  </message>
  <message>
   <source>.</source>
   <comment>decimal sign</comment>
   <translation>,</translation>
  </message>
  <message>
   <source>Nothing has been held so far.</source>
   <translation>Bis jetzt wurde nichts gehalten.</translation>
  </message>
  <message numerus="yes">
   <source>{dose}, {count} sets</source>
   <translation>
    <numerusform>{dose}, {count} Satz</numerusform>
    <numerusform>{dose}, {count} Sätze</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} breaths</source>
   <translation>
    <numerusform>{count} Atemzug</numerusform>
    <numerusform>{count} Atemzüge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} reps</source>
   <translation>
    <numerusform>{count}-mal</numerusform>
    <numerusform>{count}-mal</numerusform>
   </translation>
  </message>
  <message>
   <source>{dose}, left side</source>
   <translation>{dose}, linke Seite</translation>
  </message>
  <message>
   <source>{dose}, right side</source>
   <translation>{dose}, rechte Seite</translation>
  </message>
  <message>
   <source>{dose} each side</source>
   <translation>{dose} je Seite</translation>
  </message>
  <message>
   <source>{dose}, alternating</source>
   <translation>{dose}, im Wechsel</translation>
  </message>
  <message>
   <source>{path} is written.</source>
   <translation>{path} ist geschrieben.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Imported.</source>
   <translation>Importiert.</translation>
  </message>
  <message>
   <source>Psoas and iliacus are coloured by path length in a model, not by muscle tension.</source>
   <translation>Psoas und Iliakus sind nach der Länge des Muskelverlaufs in einem Modell gefärbt, nicht nach Muskelspannung.</translation>
  </message>
  <message>
   <source>found the kind {kind}, expected an exercise</source>
   <translation>gefunden: die Art {kind}, erwartet: eine Übung</translation>
  </message>
  <message>
   <source>Standing</source>
   <comment>a figure that stands upright</comment>
   <translation>Stand</translation>
  </message>
  <message>
   <source>{path} is there already and stays as it is. Choose another name, or --out FILE.</source>
   <translation>{path} gibt es schon und bleibt, wie es ist. Wähl einen anderen Namen oder --out DATEI.</translation>
  </message>
  <message>
   <source>{path} is written. Change it in any editor, then '{command}'.</source>
   <translation>{path} ist geschrieben. Ändere es in einem beliebigen Editor, dann '{command}'.</translation>
  </message>
  <message>
   <source>{path} is written. It can be opened wherever Routine is.</source>
   <translation>{path} ist geschrieben. Es lässt sich überall öffnen, wo es Routine gibt.</translation>
  </message>
  <message>
   <source>No problems.</source>
   <translation>Keine Probleme.</translation>
  </message>
  <message>
   <source>No file can be called {name} on Windows, which keeps that name for itself. Choose another name.</source>
   <translation>Unter Windows kann keine Datei {name} heißen, diesen Namen behält es für sich. Wähl einen anderen.</translation>
  </message>
  <message>
   <source>No joint is called '{channel}'.</source>
   <translation>Kein Gelenk heißt '{channel}'.</translation>
  </message>
  <message>
   <source>The option --size needs a width and a height from {least} to {most} pixels, such as 700x500, here '{text}'.</source>
   <translation>Die Option --size braucht Breite und Höhe von {least} bis {most} Pixel, etwa 700x500, hier '{text}'.</translation>
  </message>
  <message>
   <source>The option --out needs a .png, .svg or .pdf file, here '{text}'.</source>
   <translation>Die Option --out braucht eine .png-, .svg- oder .pdf-Datei, hier '{text}'.</translation>
  </message>
  <message>
   <source>The option --set needs a joint and degrees, such as hip_right.flexion=30, here '{text}'.</source>
   <translation>Die Option --set braucht ein Gelenk und Grad, etwa hip_right.flexion=30, hier '{text}'.</translation>
  </message>
  <message>
   <source>Say whose figure: 'routine-app figure half-kneeling --out figure.png'.</source>
   <translation>Sag, wessen Figur: 'routine-app figure half-kneeling --out figure.png'.</translation>
  </message>
  <message>
   <source>Say where the picture goes with --out figure.png, or give --json.</source>
   <translation>Sag mit --out figure.png, wohin das Bild soll, oder gib --json an.</translation>
  </message>
  <message>
   <source>Say its name: 'routine-app new easy-evening'.</source>
   <translation>Sag ihren Namen: 'routine-app new easy-evening'.</translation>
  </message>
  <message>
   <source>Say which routine: 'routine-app share first-length --out first-length.yaml'.</source>
   <translation>Sag, welche Routine: 'routine-app share first-length --out first-length.yaml'.</translation>
  </message>
  <message>
   <source>Say which routine: 'routine-app handout first-length --out first-length.pdf'.</source>
   <translation>Sag, welche Routine: 'routine-app handout first-length --out first-length.pdf'.</translation>
  </message>
  <message>
   <source>The option --out needs a {suffix} file, here '{text}'.</source>
   <translation>Die Option --out braucht eine {suffix}-Datei, hier '{text}'.</translation>
  </message>
  <message>
   <source>Say which files to check: 'routine-app check my-routine.yaml'.</source>
   <translation>Sag, welche Dateien zu prüfen sind: 'routine-app check my-routine.yaml'.</translation>
  </message>
  <message>
   <source>Say where it goes with --out, such as --out routine{suffix}.</source>
   <translation>Sag mit --out, wohin sie soll, etwa --out routine{suffix}.</translation>
  </message>
  <message>
   <source>--json goes with 'history' and 'figure' only; 'check' has --format json.</source>
   <translation>--json gibt es nur bei 'history' und 'figure'; 'check' hat --format json.</translation>
  </message>
  <message>
   <source>Routine: guided routines for the psoas and the hips.</source>
   <translation>Routine: angeleitete Routinen für Psoas und Hüften.</translation>
  </message>
  <message>
   <source>Mobility and comfort practice. Not medical advice.</source>
   <translation>Üben für Beweglichkeit und Wohlbefinden. Kein ärztlicher Rat.</translation>
  </message>
  <message>
   <source>open on today</source>
   <translation>„Heute“ öffnen</translation>
  </message>
  <message>
   <source>start today's routine</source>
   <translation>die heutige Routine starten</translation>
  </message>
  <message>
   <source>start its short option</source>
   <translation>ihre kurze Version starten</translation>
  </message>
  <message>
   <source>show the streak and what was done</source>
   <translation>die Serie zeigen und was geübt wurde</translation>
  </message>
  <message>
   <source>play a routine, by its name or from a file</source>
   <translation>eine Routine abspielen, nach ihrem Namen oder aus einer Datei</translation>
  </message>
  <message>
   <source>look at files of routines, and add them to your own</source>
   <translation>Dateien mit Routinen ansehen und zu deinen eigenen hinzufügen</translation>
  </message>
  <message>
   <source>change a routine or an exercise, by its name or from a file</source>
   <translation>eine Routine oder Übung ändern, nach ihrem Namen oder aus einer Datei</translation>
  </message>
  <message>
   <source>list the problems of routine files</source>
   <translation>die Probleme von Routinedateien auflisten</translation>
  </message>
  <message>
   <source>write a routine to begin with, NAME.yaml, in this folder; its comments say what each line means</source>
   <translation>eine Routine für den Anfang schreiben, NAME.yaml, in diesen Ordner; ihre Kommentare sagen, was jede Zeile bedeutet</translation>
  </message>
  <message>
   <source>write a routine as one file to hand over, with the exercises that are your own in it</source>
   <translation>eine Routine als eine Datei zum Weitergeben schreiben, mit den Übungen darin, die deine eigenen sind</translation>
  </message>
  <message>
   <source>write a routine as pages to print, with pictures and 21 days to tick</source>
   <translation>eine Routine als Seiten zum Drucken schreiben, mit Bildern und 21 Tagen zum Abhaken</translation>
  </message>
  <message>
   <source>say where the JSON Schema of these files lies, with which editors complete and check them</source>
   <translation>sagen, wo das JSON-Schema dieser Dateien liegt, mit dem Editoren sie ergänzen und prüfen</translation>
  </message>
  <message>
   <source>write down all that is said and sounded, with times</source>
   <translation>alles aufschreiben, was gesagt wird und erklingt, mit Zeiten</translation>
  </message>
  <message>
   <source>write the history to a .json (everything), .csv (sessions), .ics (days) or .pdf (a reset) file</source>
   <translation>den Verlauf in eine .json- (alles), .csv- (Einheiten), .ics- (Tage) oder .pdf-Datei (ein Reset) schreiben</translation>
  </message>
  <message>
   <source>take in such a .json or .csv file, or Checkmarks.csv of Loop Habit Tracker; what is here already stays</source>
   <translation>eine solche .json- oder .csv-Datei übernehmen, oder Checkmarks.csv von Loop Habit Tracker; was schon da ist, bleibt</translation>
  </message>
  <message>
   <source>write your settings to a .json file; 'settings import' takes them from one</source>
   <translation>deine Einstellungen in eine .json-Datei schreiben; 'settings import' übernimmt sie aus einer</translation>
  </message>
  <message>
   <source>remind at this time, also when Routine is closed; 'reminder off' ends it, 'reminder status' says how things stand</source>
   <translation>zu dieser Zeit erinnern, auch wenn Routine geschlossen ist; 'reminder off' beendet es, 'reminder status' sagt, wie es steht</translation>
  </message>
  <message>
   <source>what the computer calls then: remind, unless today is done or was spoken of</source>
   <translation>was der Computer dann aufruft: erinnern, außer heute ist geschafft oder es wurde schon erinnert</translation>
  </message>
  <message>
   <source>draw an exercise, by its name or from a file; the name 'standing' is every joint at 0 degrees</source>
   <translation>eine Übung zeichnen, nach ihrem Namen oder aus einer Datei; der Name 'standing' ist jedes Gelenk bei 0 Grad</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Optionen</translation>
  </message>
  <message>
   <source>Options of 'export', 'import' and 'settings'</source>
   <translation>Optionen von 'export', 'import' und 'settings'</translation>
  </message>
  <message>
   <source>Options of 'remind'</source>
   <translation>Optionen von 'remind'</translation>
  </message>
  <message>
   <source>Options of 'check'</source>
   <translation>Optionen von 'check'</translation>
  </message>
  <message>
   <source>Options of 'handout'</source>
   <translation>Optionen von 'handout'</translation>
  </message>
  <message>
   <source>Options of 'figure'</source>
   <translation>Optionen von 'figure'</translation>
  </message>
  <message>
   <source>play, or show the history, in this terminal without a window</source>
   <translation>in diesem Terminal abspielen oder den Verlauf zeigen, ohne Fenster</translation>
  </message>
  <message>
   <source>the history, or the numbers of a figure, as JSON</source>
   <translation>den Verlauf oder die Zahlen einer Figur als JSON</translation>
  </message>
  <message>
   <source>keep everything in DIR</source>
   <translation>alles in DIR aufbewahren</translation>
  </message>
  <message>
   <source>you have read the safety notes</source>
   <translation>du hast die Sicherheitshinweise gelesen</translation>
  </message>
  <message>
   <source>the version</source>
   <translation>die Version</translation>
  </message>
  <message>
   <source>this text</source>
   <translation>dieser Text</translation>
  </message>
  <message>
   <source>your notes too, in a .pdf</source>
   <translation>auch deine Notizen, in einer .pdf</translation>
  </message>
  <message>
   <source>your answers about health too, in a .json</source>
   <translation>auch deine Antworten zur Gesundheit, in einer .json</translation>
  </message>
  <message>
   <source>the habit to take from Checkmarks.csv</source>
   <translation>die Gewohnheit aus Checkmarks.csv, die übernommen wird</translation>
  </message>
  <message>
   <source>only say what an import would bring</source>
   <translation>nur sagen, was ein Import bringen würde</translation>
  </message>
  <message>
   <source>stay, and remind every day</source>
   <translation>dableiben und jeden Tag erinnern</translation>
  </message>
  <message>
   <source>text (preset) or json</source>
   <translation>text (voreingestellt) oder json</translation>
  </message>
  <message>
   <source>large print, for reading from the floor</source>
   <translation>große Schrift, zum Lesen vom Boden aus</translation>
  </message>
  <message>
   <source>a4 or letter (preset: as in your country)</source>
   <translation>a4 oder letter (voreingestellt: wie in deinem Land)</translation>
  </message>
  <message>
   <source>where the picture goes: a .png, .svg or .pdf (with 'new' and 'share', where the routine goes: a .yaml; with 'handout' a .pdf; these three write over no file)</source>
   <translation>wohin das Bild soll: eine .png, .svg oder .pdf (bei 'new' und 'share', wohin die Routine soll: eine .yaml; bei 'handout' eine .pdf; diese drei überschreiben keine Datei)</translation>
  </message>
  <message>
   <source>start, or hold (preset)</source>
   <translation>start oder hold (voreingestellt)</translation>
  </message>
  <message>
   <source>left, or right (preset) works</source>
   <translation>left oder right (voreingestellt) arbeitet</translation>
  </message>
  <message>
   <source>look into the body</source>
   <translation>in den Körper blicken</translation>
  </message>
  <message>
   <source>light (preset) or dark</source>
   <translation>light (voreingestellt) oder dark</translation>
  </message>
  <message>
   <source>in pixels, such as 700x500</source>
   <translation>in Pixeln, etwa 700x500</translation>
  </message>
  <message>
   <source>another joint angle, such as hip_right.flexion=30; may be given several times</source>
   <translation>ein anderer Gelenkwinkel, etwa hip_right.flexion=30; darf mehrmals stehen</translation>
  </message>
  <message>
   <source>Say what to do: 'routine-app reminder on 07:30', 'reminder off' or 'reminder status'.</source>
   <translation>Sag, was zu tun ist: 'routine-app reminder on 07:30', 'reminder off' oder 'reminder status'.</translation>
  </message>
  <message>
   <source>A time is hours and minutes, such as 07:30, here '{text}'.</source>
   <translation>Eine Zeit sind Stunden und Minuten, etwa 07:30, hier '{text}'.</translation>
  </message>
  <message>
   <source>Say which file: '{example}'.</source>
   <translation>Sag, welche Datei: '{example}'.</translation>
  </message>
  <message>
   <source>Say what to do: 'routine-app settings export settings.json' or 'settings import settings.json'.</source>
   <translation>Sag, was zu tun ist: 'routine-app settings export settings.json' oder 'settings import settings.json'.</translation>
  </message>
  <message>
   <source>The option {option} is {words}, here '{text}'.</source>
   <translation>Die Option {option} ist {words}, hier '{text}'.</translation>
  </message>
  <message>
   <source>{option} goes with {commands} only.</source>
   <translation>{option} gibt es nur bei {commands}.</translation>
  </message>
  <message>
   <source>{option} does not go with '{verb}'.</source>
   <translation>{option} passt nicht zu '{verb}'.</translation>
  </message>
  <message>
   <source>'{verb}' takes no further words, here '{word}'.</source>
   <translation>'{verb}' nimmt keine weiteren Wörter, hier '{word}'.</translation>
  </message>
  <message>
   <source>'{verb}' always prints text; leave out --text.</source>
   <translation>'{verb}' gibt immer Text aus; lass --text weg.</translation>
  </message>
  <message>
   <source>Did you mean '{word}'?</source>
   <translation>Meintest du '{word}'?</translation>
  </message>
  <message>
   <source>You are reminded once you have read the safety notes: open Routine.</source>
   <translation>Erinnert wirst du, sobald du die Sicherheitshinweise gelesen hast: Öffne Routine.</translation>
  </message>
  <message>
   <source>No reminder was shown: {reason}</source>
   <translation>Es wurde keine Erinnerung gezeigt: {reason}</translation>
  </message>
  <message>
   <source>At no time, also when Routine is closed (by {way}).</source>
   <translation>Nie, auch nicht, wenn Routine geschlossen ist (über {way}).</translation>
  </message>
  <message>
   <source>At {time}, also when Routine is closed (by {way}).</source>
   <translation>Um {time}, auch wenn Routine geschlossen ist (über {way}).</translation>
  </message>
  <message>
   <source>The reminder is off.</source>
   <translation>Die Erinnerung ist aus.</translation>
  </message>
  <message>
   <source>At {time}, while Routine is open.</source>
   <translation>Um {time}, solange Routine offen ist.</translation>
  </message>
  <message>
   <source>'routine-app reminder on {time}' reminds you when it is closed, too.</source>
   <translation>'routine-app reminder on {time}' erinnert dich auch, wenn es geschlossen ist.</translation>
  </message>
  <message>
   <source>The folder '{name}' that comes with Routine is missing (looked in {looked}). Install Routine again.</source>
   <translation>Der Ordner '{name}', der zu Routine gehört, fehlt (gesucht in {looked}). Installiere Routine noch einmal.</translation>
  </message>
  <message>
   <source>Done. These settings hold from now on.</source>
   <translation>Fertig. Diese Einstellungen gelten ab jetzt.</translation>
  </message>
  <message>
   <source>No sound device was found. Changes are shown on the screen instead.</source>
   <translation>Es wurde kein Tongerät gefunden. Wechsel sind stattdessen auf dem Bildschirm zu sehen.</translation>
  </message>
  <message>
   <source>The sound system of this computer does not answer. Changes are shown on the screen instead.</source>
   <translation>Das Tonsystem dieses Computers antwortet nicht. Wechsel sind stattdessen auf dem Bildschirm zu sehen.</translation>
  </message>
  <message>
   <source>The chimes cannot be played at the moment. Changes are shown on the screen instead.</source>
   <translation>Die Klänge lassen sich gerade nicht abspielen. Wechsel sind stattdessen auf dem Bildschirm zu sehen.</translation>
  </message>
  <message>
   <source>Chimes need QtMultimedia, and it cannot be loaded: {why}. Changes are shown on the screen instead.</source>
   <translation>Klänge brauchen QtMultimedia, und das lässt sich nicht laden: {why}. Wechsel sind stattdessen auf dem Bildschirm zu sehen.</translation>
  </message>
  <message>
   <source>The sounds of Routine cannot be read: {why}. Changes are shown on the screen instead.</source>
   <translation>Die Töne von Routine lassen sich nicht lesen: {why}. Wechsel sind stattdessen auf dem Bildschirm zu sehen.</translation>
  </message>
  <message>
   <source>{name} is not installed</source>
   <translation>{name} ist nicht installiert</translation>
  </message>
  <message>
   <source>{name} could not be started</source>
   <translation>{name} ließ sich nicht starten</translation>
  </message>
  <message>
   <source>{name} does not answer</source>
   <translation>{name} antwortet nicht</translation>
  </message>
  <message>
   <source>{name} finds no sound device</source>
   <translation>{name} findet kein Tongerät</translation>
  </message>
  <message>
   <source>{name} has no voice for {language}</source>
   <translation>{name} hat keine Stimme für {language}</translation>
  </message>
  <message>
   <source>{name} does not take words</source>
   <translation>{name} nimmt keine Wörter an</translation>
  </message>
  <message>
   <source>{name} ended</source>
   <translation>{name} hat aufgehört</translation>
  </message>
  <message>
   <source>{name} ended in the middle of a word</source>
   <translation>{name} hat mitten im Wort aufgehört</translation>
  </message>
  <message>
   <source>{name} ended without a word</source>
   <translation>{name} hat ohne ein Wort aufgehört</translation>
  </message>
  <message>
   <source>{name} does not come to an end</source>
   <translation>{name} kommt zu keinem Ende</translation>
  </message>
  <message>
   <source>The voice of this computer</source>
   <translation>Die Stimme dieses Computers</translation>
  </message>
  <message>
   <source>No voice is installed on this computer. Installing speech-dispatcher or espeak-ng gives it one.</source>
   <translation>Auf diesem Computer ist keine Stimme installiert. Mit speech-dispatcher oder espeak-ng bekommt er eine.</translation>
  </message>
  <message>
   <source>{why}, so {name} speaks instead.</source>
   <translation>{why}, darum spricht stattdessen {name}.</translation>
  </message>
  <message>
   <source>A backup is being made, or your sync folder is being read. Try again in a moment: nothing was deleted.</source>
   <translation>Es entsteht gerade eine Sicherung, oder dein Sync-Ordner wird gelesen. Versuch es gleich noch einmal: Es wurde nichts gelöscht.</translation>
  </message>
  <message>
   <source>unknown kind of entry: {kind}</source>
   <translation>unbekannte Art von Eintrag: {kind}</translation>
  </message>
  <message>
   <source>entry {id} has no time zone</source>
   <translation>Eintrag {id} hat keine Zeitzone</translation>
  </message>
  <message>
   <source>not an object</source>
   <translation>kein Objekt</translation>
  </message>
  <message>
   <source>an entry needs an id, a kind, a moment and a device</source>
   <translation>ein Eintrag braucht eine Kennung, eine Art, einen Zeitpunkt und ein Gerät</translation>
  </message>
  <message>
   <source>entry {id} of kind {kind}: {problem}</source>
   <translation>Eintrag {id} der Art {kind}: {problem}</translation>
  </message>
  <message>
   <source>entry with half a character in it: {problem}</source>
   <translation>Eintrag mit einem halben Zeichen darin: {problem}</translation>
  </message>
  <message>
   <source>The history file in {folder} cannot be written</source>
   <translation>Die Verlaufsdatei in {folder} lässt sich nicht schreiben</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>Der Datenträger ist voll</translation>
  </message>
  <message>
   <source>Another program is using the history file</source>
   <translation>Ein anderes Programm benutzt die Verlaufsdatei</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made</source>
   <translation>Der Ordner {folder} lässt sich nicht anlegen</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written to</source>
   <translation>In den Ordner {folder} lässt sich nicht schreiben</translation>
  </message>
  <message>
   <source>The history file in {folder} cannot be opened</source>
   <translation>Die Verlaufsdatei in {folder} lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>Your history was last opened by a newer version of Routine, and this one cannot read it. Install the newer version again; nothing was changed in {path}.</source>
   <translation>Dein Verlauf wurde zuletzt mit einer neueren Version von Routine geöffnet, und diese kann ihn nicht lesen. Installiere wieder die neuere Version; in {path} wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The folder {folder} is gone</source>
   <translation>Der Ordner {folder} ist weg</translation>
  </message>
  <message>
   <source>Practised: {names}</source>
   <translation>Geübt: {names}</translation>
  </message>
  <message>
   <source>Practised</source>
   <translation>Geübt</translation>
  </message>
  <message>
   <source>found {found} values, expected {expected}</source>
   <translation>gefunden: {found} Werte, erwartet: {expected}</translation>
  </message>
  <message>
   <source>a second row of the same session, and another content</source>
   <translation>eine zweite Zeile derselben Einheit mit anderem Inhalt</translation>
  </message>
  <message>
   <source>an id of up to {most} characters</source>
   <translation>eine Kennung mit bis zu {most} Zeichen</translation>
  </message>
  <message>
   <source>a moment such as 2026-03-02T07:30:00+01:00</source>
   <translation>ein Zeitpunkt wie 2026-03-02T07:30:00+01:00</translation>
  </message>
  <message>
   <source>seconds such as 780 or 45.5</source>
   <translation>Sekunden wie 780 oder 45.5</translation>
  </message>
  <message>
   <source>{most} seconds at most</source>
   <translation>höchstens {most} Sekunden</translation>
  </message>
  <message>
   <source>a whole number up to {most}, or nothing</source>
   <translation>eine ganze Zahl bis {most} oder nichts</translation>
  </message>
  <message>
   <source>a number from 0 to 10 or nothing</source>
   <translation>eine Zahl von 0 bis 10 oder nichts</translation>
  </message>
  <message>
   <source>a day such as 2026-03-02</source>
   <translation>ein Tag wie 2026-03-02</translation>
  </message>
  <message>
   <source>No practice is done yet, so there is nothing to export.</source>
   <translation>Noch wurde nicht geübt, also gibt es nichts zu exportieren.</translation>
  </message>
  <message>
   <source>No day of the program is done yet, so there is nothing to report.</source>
   <translation>Noch ist kein Tag des Programms geschafft, also gibt es nichts zu berichten.</translation>
  </message>
  <message>
   <source>{file}: expected a name that ends with .csv, .json, .ics or .pdf.</source>
   <translation>{file}: erwartet wird ein Name, der auf .csv, .json, .ics oder .pdf endet.</translation>
  </message>
  <message>
   <source>found {found}, expected a moment such as 2026-03-02T07:30:00+01:00</source>
   <translation>gefunden: {found}, erwartet: ein Zeitpunkt wie 2026-03-02T07:30:00+01:00</translation>
  </message>
  <message>
   <source>found {found}, expected a day such as 2026-03-02</source>
   <translation>gefunden: {found}, erwartet: ein Tag wie 2026-03-02</translation>
  </message>
  <message>
   <source>found {found}, expected an entry in braces</source>
   <translation>gefunden: {found}, erwartet: ein Eintrag in geschweiften Klammern</translation>
  </message>
  <message>
   <source>found the id {found}, expected 1 to {most} characters</source>
   <translation>gefunden: die Kennung {found}, erwartet: 1 bis {most} Zeichen</translation>
  </message>
  <message>
   <source>an entry of {many} characters, expected {most} at most</source>
   <translation>ein Eintrag mit {many} Zeichen, erwartet: höchstens {most}</translation>
  </message>
  <message>
   <source>found the zone {found}, expected a name</source>
   <translation>gefunden: die Zone {found}, erwartet: ein Name</translation>
  </message>
  <message>
   <source>more than {deepest} levels of brackets in an entry</source>
   <translation>mehr als {deepest} Ebenen von Klammern in einem Eintrag</translation>
  </message>
  <message>
   <source>found {found}, expected a number of usual size</source>
   <translation>gefunden: {found}, erwartet: eine Zahl üblicher Größe</translation>
  </message>
  <message>
   <source>found {found} as '{name}', expected {low} to {high}</source>
   <translation>gefunden: {found} als '{name}', erwartet: {low} bis {high}</translation>
  </message>
  <message>
   <source>the field {field} is missing in an entry '{kind}'</source>
   <translation>in einem Eintrag '{kind}' fehlt das Feld {field}</translation>
  </message>
  <message>
   <source>an entry '{kind}' with {problem}</source>
   <translation>ein Eintrag '{kind}' mit {problem}</translation>
  </message>
  <message>
   <source>it is no file that Routine can import; expected a JSON or CSV file that Routine has exported, or Checkmarks.csv of Loop Habit Tracker</source>
   <translation>das ist keine Datei, die Routine importieren kann; erwartet wird eine JSON- oder CSV-Datei, die Routine exportiert hat, oder Checkmarks.csv von Loop Habit Tracker</translation>
  </message>
  <message>
   <source>it is a packed file; unpack it and choose Checkmarks.csv, or the JSON or CSV file, in it</source>
   <translation>das ist eine gepackte Datei; entpack sie und wähl darin Checkmarks.csv oder die JSON- oder CSV-Datei</translation>
  </message>
  <message numerus="yes">
   <source>{count} new sessions, {known} already here.</source>
   <translation>
    <numerusform>{count} neue Einheit, {known} schon hier.</numerusform>
    <numerusform>{count} neue Einheiten, {known} schon hier.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} new days, {known} already here.</source>
   <translation>
    <numerusform>{count} neuer Tag, {known} schon hier.</numerusform>
    <numerusform>{count} neue Tage, {known} schon hier.</numerusform>
   </translation>
  </message>
  <message>
   <source>Say which habit to import, with --habit NAME: {habits}.</source>
   <translation>Sag mit --habit NAME, welche Gewohnheit importiert wird: {habits}.</translation>
  </message>
  <message>
   <source>There is no habit '{habit}' in it. It has: {habits}.</source>
   <translation>Eine Gewohnheit '{habit}' gibt es darin nicht. Es gibt: {habits}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} other new entries.</source>
   <translation>
    <numerusform>{count} anderer neuer Eintrag.</numerusform>
    <numerusform>{count} andere neue Einträge.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} entries are of a newer version of Routine, and kept for it.</source>
   <translation>
    <numerusform>{count} Eintrag stammt von einer neueren Version von Routine und wird für sie aufbewahrt.</numerusform>
    <numerusform>{count} Einträge stammen von einer neueren Version von Routine und werden für sie aufbewahrt.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your answers about health come along.</source>
   <translation>Deine Antworten zur Gesundheit kommen mit.</translation>
  </message>
  <message>
   <source>Everything in this file is here already.</source>
   <translation>Alles in dieser Datei ist schon hier.</translation>
  </message>
  <message>
   <source>{path} is no file.</source>
   <translation>{path} ist keine Datei.</translation>
  </message>
  <message>
   <source>it has more than {most} megabytes, which no export has</source>
   <translation>sie hat mehr als {most} Megabyte, so groß ist kein Export</translation>
  </message>
  <message>
   <source>no text in UTF-8 here</source>
   <translation>hier ist kein Text in UTF-8</translation>
  </message>
  <message>
   <source>a history that Routine has exported</source>
   <translation>ein Verlauf, den Routine exportiert hat</translation>
  </message>
  <message>
   <source>a colon</source>
   <translation>ein Doppelpunkt</translation>
  </message>
  <message>
   <source>a list of entries</source>
   <translation>eine Liste von Einträgen</translation>
  </message>
  <message>
   <source>a comma or the end of the list</source>
   <translation>ein Komma oder das Ende der Liste</translation>
  </message>
  <message>
   <source>a comma or the closing brace</source>
   <translation>ein Komma oder die schließende Klammer</translation>
  </message>
  <message>
   <source>more text after the end</source>
   <translation>mehr Text nach dem Ende</translation>
  </message>
  <message>
   <source>no entries in it, expected a history that Routine has exported</source>
   <translation>keine Einträge darin, erwartet wird ein Verlauf, den Routine exportiert hat</translation>
  </message>
  <message>
   <source>expected a name in quotes</source>
   <translation>erwartet wird ein Name in Anführungszeichen</translation>
  </message>
  <message>
   <source>a second {name}</source>
   <translation>ein zweites {name}</translation>
  </message>
  <message>
   <source>a second entry with the id {id}, and another content</source>
   <translation>ein zweiter Eintrag mit der Kennung {id} und anderem Inhalt</translation>
  </message>
  <message>
   <source>it is {found}, expected a history that Routine has exported</source>
   <translation>gefunden: {found}, erwartet: ein Verlauf, den Routine exportiert hat</translation>
  </message>
  <message>
   <source>it was written by a newer version of Routine (format {format}, this one reads {known}); install that version to read it</source>
   <translation>sie wurde mit einer neueren Version von Routine geschrieben (Format {format}, diese liest {known}); installiere jene Version, um sie zu lesen</translation>
  </message>
  <message>
   <source>expected {wanted} in it</source>
   <translation>darin wird {wanted} erwartet</translation>
  </message>
  <message>
   <source>its answers about health cannot be understood</source>
   <translation>ihre Antworten zur Gesundheit sind nicht zu verstehen</translation>
  </message>
  <message>
   <source>the end</source>
   <translation>das Ende</translation>
  </message>
  <message>
   <source>not JSON here ({problem})</source>
   <translation>hier kein JSON ({problem})</translation>
  </message>
  <message>
   <source>more brackets inside of each other than any entry has</source>
   <translation>mehr ineinanderliegende Klammern, als ein Eintrag hat</translation>
  </message>
  <message>
   <source>the file ends too early</source>
   <translation>die Datei endet zu früh</translation>
  </message>
  <message>
   <source>no habit in it</source>
   <translation>keine Gewohnheit darin</translation>
  </message>
  <message>
   <source>{count} habits, expected {most} at most</source>
   <translation>{count} Gewohnheiten, erwartet: höchstens {most}</translation>
  </message>
  <message>
   <source>two habits are called '{name}'; give one of them another name</source>
   <translation>zwei Gewohnheiten heißen '{name}'; gib einer davon einen anderen Namen</translation>
  </message>
  <message>
   <source>found {found} values for {habits} habits; if one of their names has a comma in it, rename it in Loop and export again</source>
   <translation>gefunden: {found} Werte für {habits} Gewohnheiten; wenn in einem ihrer Namen ein Komma steht, benenn sie in Loop um und exportiere noch einmal</translation>
  </message>
  <message>
   <source>found no value</source>
   <translation>kein Wert gefunden</translation>
  </message>
  <message>
   <source>found {found}, expected a mark of Loop</source>
   <translation>gefunden: {found}, erwartet: eine Markierung von Loop</translation>
  </message>
  <message>
   <source>{where}: {problem}. Nothing was changed.</source>
   <translation>{where}: {problem}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>line {line}, column {column}</source>
   <translation>Zeile {line}, Spalte {column}</translation>
  </message>
  <message>
   <source>{file}, {place}</source>
   <translation>{file}, {place}</translation>
  </message>
  <message>
   <source>column {column}</source>
   <translation>Spalte {column}</translation>
  </message>
  <message>
   <source>The disk is full: {path} was not written. Make some room, or choose another folder.</source>
   <translation>Der Datenträger ist voll: {path} wurde nicht geschrieben. Schaff etwas Platz oder wähl einen anderen Ordner.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written to. Choose another folder.</source>
   <translation>In den Ordner {folder} lässt sich nicht schreiben. Wähl einen anderen Ordner.</translation>
  </message>
  <message>
   <source>There is no folder {folder}. Choose another one.</source>
   <translation>Einen Ordner {folder} gibt es nicht. Wähl einen anderen.</translation>
  </message>
  <message>
   <source>{path} is a folder. Choose a name for the file.</source>
   <translation>{path} ist ein Ordner. Wähl einen Namen für die Datei.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>Eine Datei {path} gibt es nicht.</translation>
  </message>
  <message>
   <source>{path} is a folder. Name the file in it.</source>
   <translation>{path} ist ein Ordner. Nenn die Datei darin.</translation>
  </message>
  <message>
   <source>You may not read {path}.</source>
   <translation>Du darfst {path} nicht lesen.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} lässt sich nicht lesen: {reason}.</translation>
  </message>
  <message>
   <source>line {line}</source>
   <translation>Zeile {line}</translation>
  </message>
  <message numerus="yes">
   <source>{count} settings change.</source>
   <translation>
    <numerusform>{count} Einstellung ändert sich.</numerusform>
    <numerusform>{count} Einstellungen ändern sich.</numerusform>
   </translation>
  </message>
  <message>
   <source>{found}; expected a file of settings that Routine has saved</source>
   <translation>{found}; erwartet wird eine Datei mit Einstellungen, die Routine gespeichert hat</translation>
  </message>
  <message>
   <source>the setting {name} cannot be {found}</source>
   <translation>die Einstellung {name} kann nicht {found} sein</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>sie ist zu groß</translation>
  </message>
  <message>
   <source>it is a history, which Import takes</source>
   <translation>sie ist ein Verlauf, den nimmt „Importieren“</translation>
  </message>
  <message>
   <source>it is another kind of file</source>
   <translation>sie ist eine andere Art von Datei</translation>
  </message>
  <message>
   <source>its version is {found}, expected {expected}</source>
   <translation>ihre Version ist {found}, erwartet: {expected}</translation>
  </message>
  <message>
   <source>a newer version of Routine has written it; update Routine to use it</source>
   <translation>eine neuere Version von Routine hat sie geschrieben; aktualisiere Routine, um sie zu verwenden</translation>
  </message>
  <message>
   <source>{name} is unknown</source>
   <translation>{name} ist unbekannt</translation>
  </message>
  <message>
   <source>there are no settings in it</source>
   <translation>es stehen keine Einstellungen darin</translation>
  </message>
  <message>
   <source>{name} stands in it twice</source>
   <translation>{name} steht zweimal darin</translation>
  </message>
  <message>
   <source>the answers about health in it are damaged</source>
   <translation>die Antworten zur Gesundheit darin sind beschädigt</translation>
  </message>
  <message>
   <source>Your answers about health: those of the file</source>
   <translation>Deine Antworten zur Gesundheit: die aus der Datei</translation>
  </message>
  <message>
   <source>Nothing changes: all of these are set like that already.</source>
   <translation>Nichts ändert sich: das alles ist schon so eingestellt.</translation>
  </message>
  <message>
   <source>the condition {condition} is unknown</source>
   <translation>die Bedingung {condition} ist unbekannt</translation>
  </message>
  <message>
   <source>it is no text in UTF-8</source>
   <translation>sie ist kein Text in UTF-8</translation>
  </message>
  <message>
   <source>it is damaged here</source>
   <translation>sie ist hier beschädigt</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <translation>sie ist beschädigt</translation>
  </message>
  <message>
   <source>there is no setting {name}</source>
   <translation>eine Einstellung {name} gibt es nicht</translation>
  </message>
  <message>
   <source>the column '{name}' is missing</source>
   <translation>die Spalte '{name}' fehlt</translation>
  </message>
  <message>
   <source>no table that can be read ({problem})</source>
   <translation>keine Tabelle, die sich lesen lässt ({problem})</translation>
  </message>
  <message>
   <source>What you told about your health could not be read; you are asked again.</source>
   <translation>Was du zu deiner Gesundheit gesagt hast, ließ sich nicht lesen; du wirst noch einmal gefragt.</translation>
  </message>
  <message>
   <source>Your answers could not be saved in {path} ({reason}); they hold until you close Routine.</source>
   <translation>Deine Antworten ließen sich nicht in {path} speichern ({reason}); sie gelten, bis du Routine schließt.</translation>
  </message>
  <message>
   <source>What you told about your health cannot be read now, in {path} ({reason}). Start Routine again, or answer once more.</source>
   <translation>Was du zu deiner Gesundheit gesagt hast, lässt sich gerade nicht lesen, in {path} ({reason}). Starte Routine neu oder antworte noch einmal.</translation>
  </message>
  <message>
   <source>earlier sessions may be missing from what you see</source>
   <translation>frühere Einheiten fehlen vielleicht in dem, was du siehst</translation>
  </message>
  <message>
   <source>today's backup of your history was not made</source>
   <translation>heute wurde dein Verlauf nicht gesichert</translation>
  </message>
  <message>
   <source>what you do is kept only until you close Routine</source>
   <translation>was du tust, bleibt nur, bis du Routine schließt</translation>
  </message>
  <message>
   <source>what you do is kept beside it and saved as soon as possible</source>
   <translation>was du tust, wird daneben aufbewahrt und so bald wie möglich gespeichert</translation>
  </message>
  <message>
   <source>your history file is damaged and not yet repaired</source>
   <translation>deine Verlaufsdatei ist beschädigt und noch nicht repariert</translation>
  </message>
  <message>
   <source>nothing was added</source>
   <translation>nichts wurde hinzugefügt</translation>
  </message>
  <message>
   <source>Your history can be written again, and everything is saved.</source>
   <translation>Dein Verlauf lässt sich wieder schreiben, und alles ist gespeichert.</translation>
  </message>
  <message>
   <source>Your history file had disappeared; it was written again.</source>
   <translation>Deine Verlaufsdatei war verschwunden; sie wurde neu geschrieben.</translation>
  </message>
  <message>
   <source>{reason}; {consequence}.</source>
   <translation>{reason}; {consequence}.</translation>
  </message>
  <message>
   <source>{reason}; what could not be saved earlier waits in {journal}.</source>
   <translation>{reason}; was vorhin nicht gespeichert werden konnte, wartet in {journal}.</translation>
  </message>
  <message>
   <source>Your history file was missing or empty; it was restored from the backup of {day}.</source>
   <translation>Deine Verlaufsdatei fehlte oder war leer; sie wurde aus der Sicherung vom {day} wiederhergestellt.</translation>
  </message>
  <message>
   <source>Your history file was damaged; it was restored from the backup of {day} and everything that could still be read, and the damaged file is kept as {aside}.</source>
   <translation>Deine Verlaufsdatei war beschädigt; sie wurde aus der Sicherung vom {day} und allem, was noch zu lesen war, wiederhergestellt, und die beschädigte Datei bleibt als {aside} erhalten.</translation>
  </message>
  <message>
   <source>Your history file was damaged; it was restored from everything that could still be read, and the damaged file is kept as {aside}.</source>
   <translation>Deine Verlaufsdatei war beschädigt; sie wurde aus allem, was noch zu lesen war, wiederhergestellt, und die beschädigte Datei bleibt als {aside} erhalten.</translation>
  </message>
  <message>
   <source>The name of this folder has signs that cannot be kept. Choose another one.</source>
   <translation>Der Name dieses Ordners hat Zeichen, die sich nicht aufbewahren lassen. Wähl einen anderen.</translation>
  </message>
  <message>
   <source>This is where Routine keeps its own data. Choose another folder.</source>
   <translation>Hier bewahrt Routine die eigenen Daten auf. Wähl einen anderen Ordner.</translation>
  </message>
  <message>
   <source>These could not be deleted; delete them by hand: {files}.</source>
   <translation>Diese ließen sich nicht löschen; lösch sie von Hand: {files}.</translation>
  </message>
  <message>
   <source>The photo could not be removed from {photo} ({reason}).</source>
   <translation>Das Foto ließ sich nicht aus {photo} entfernen ({reason}).</translation>
  </message>
  <message>
   <source>The photo could not be kept in {path} ({reason}).</source>
   <translation>Das Foto ließ sich nicht in {path} aufbewahren ({reason}).</translation>
  </message>
  <message>
   <source>Your settings could not be read and are the usual ones again; the old file is kept as {aside}.</source>
   <translation>Deine Einstellungen ließen sich nicht lesen und sind wieder die üblichen; die alte Datei bleibt als {aside} erhalten.</translation>
  </message>
  <message>
   <source>Your settings could not be saved in {path} ({reason}); they hold until you close Routine.</source>
   <translation>Deine Einstellungen ließen sich nicht in {path} speichern ({reason}); sie gelten, bis du Routine schließt.</translation>
  </message>
  <message>
   <source>Your settings in {path} cannot be read now ({reason}); the usual ones are used until you start Routine again.</source>
   <translation>Deine Einstellungen in {path} lassen sich gerade nicht lesen ({reason}); bis du Routine neu startest, gelten die üblichen.</translation>
  </message>
  <message>
   <source>The file of your settings could not be read any more; it is kept as {aside}, and your settings are written again.</source>
   <translation>Die Datei mit deinen Einstellungen ließ sich nicht mehr lesen; sie bleibt als {aside} erhalten, und deine Einstellungen werden neu geschrieben.</translation>
  </message>
  <message>
   <source>{path} cannot be read; the usual settings are used.</source>
   <translation>{path} lässt sich nicht lesen; es gelten die üblichen Einstellungen.</translation>
  </message>
  <message numerus="yes">
   <source>{file}, lines {lines}: could not be read and is passed over</source>
   <translation>
    <numerusform>{file}, Zeile {lines}: ließ sich nicht lesen und wird übergangen</numerusform>
    <numerusform>{file}, Zeilen {lines}: ließen sich nicht lesen und werden übergangen</numerusform>
   </translation>
  </message>
  <message>
   <source>The folder {folder} cannot be used now ({reason})</source>
   <translation>Der Ordner {folder} lässt sich gerade nicht verwenden ({reason})</translation>
  </message>
  <message>
   <source>{file}, lines {lines} and {more} more: could not be read and is passed over</source>
   <translation>{file}, Zeilen {lines} und {more} weitere: ließen sich nicht lesen und werden übergangen</translation>
  </message>
  <message>
   <source>There is no room left in {folder}</source>
   <translation>In {folder} ist kein Platz mehr</translation>
  </message>
  <message>
   <source>{name} is of a newer version of Routine, or no file of it</source>
   <translation>{name} gehört zu einer neueren Version von Routine oder ist keine Datei davon</translation>
  </message>
  <message>
   <source>The history is busy; Routine looks again later</source>
   <translation>Der Verlauf ist beschäftigt; Routine sieht später noch einmal nach</translation>
  </message>
  <message>
   <source>This computer did not let Routine keep the screen on; it may go dark.</source>
   <translation>Dieser Computer erlaubte Routine nicht, den Bildschirm anzulassen; er kann dunkel werden.</translation>
  </message>
  <message>
   <source>Open Routine</source>
   <translation>Routine öffnen</translation>
  </message>
  <message>
   <source>There is no home folder: {name} is no absolute path.</source>
   <translation>Es gibt keinen persönlichen Ordner: In der Variable {name} steht kein absoluter Pfad.</translation>
  </message>
  <message>
   <source>There is no home folder: {name} is not set.</source>
   <translation>Es gibt keinen persönlichen Ordner: Die Variable {name} ist nicht gesetzt.</translation>
  </message>
  <message>
   <source>Set it, or name a folder for your data with --data-dir.</source>
   <translation>Setz die Variable oder nenn mit --data-dir einen Ordner für deine Daten.</translation>
  </message>
  <message>
   <source>'routine-app play --text' plays in a terminal without a window.</source>
   <translation>'routine-app play --text' spielt in einem Terminal ab, ohne Fenster.</translation>
  </message>
  <message>
   <source>PySide6 {version} crashes on Python {python}. Install an older one (pip install 'PySide6-Addons&lt;6.12') or use Python 3.12 or newer.</source>
   <translation>PySide6 {version} stürzt unter Python {python} ab. Installiere eine ältere Version (pip install 'PySide6-Addons&lt;6.12') oder nimm Python 3.12 oder neuer.</translation>
  </message>
  <message numerus="yes">
   <source>The system libraries {names} are missing.</source>
   <translation>
    <numerusform>Die Systembibliothek {names} fehlt.</numerusform>
    <numerusform>Die Systembibliotheken {names} fehlen.</numerusform>
   </translation>
  </message>
  <message>
   <source>The Python package {package} is not installed. Install Routine again: pip install --force-reinstall routine-app.</source>
   <translation>Das Python-Paket {package} ist nicht installiert. Installiere Routine noch einmal: pip install --force-reinstall routine-app.</translation>
  </message>
  <message>
   <source>Install with: {command} ({others}).</source>
   <translation>Installieren mit: {command} ({others}).</translation>
  </message>
  <message>
   <source>This system is too old for Qt: it needs glibc 2.34 or newer (Debian 12, Ubuntu 22.04, Fedora 35).</source>
   <translation>Dieses System ist zu alt für Qt: es braucht glibc 2.34 oder neuer (Debian 12, Ubuntu 22.04, Fedora 35).</translation>
  </message>
  <message>
   <source>Qt cannot be loaded: {reason}.</source>
   <translation>Qt lässt sich nicht laden: {reason}.</translation>
  </message>
  <message>
   <source>Install the packages that hold them.</source>
   <translation>Installiere die Pakete, die sie enthalten.</translation>
  </message>
  <message>
   <source>Qt cannot start its platform '{platform}', which QT_QPA_PLATFORM asks for. Unset QT_QPA_PLATFORM.</source>
   <translation>Qt kann seine Plattform '{platform}' nicht starten, die QT_QPA_PLATFORM verlangt. Entferne die Variable QT_QPA_PLATFORM.</translation>
  </message>
  <message>
   <source>There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
   <translation>Es gibt keinen Bildschirm: weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.</translation>
  </message>
  <message>
   <source>Start Routine from a desktop session.</source>
   <translation>Starte Routine aus einer Desktop-Sitzung.</translation>
  </message>
  <message>
   <source>No X server answers at DISPLAY={display}.</source>
   <translation>Unter DISPLAY={display} antwortet kein X-Server.</translation>
  </message>
  <message>
   <source>Start Routine from a desktop session, or correct DISPLAY.</source>
   <translation>Starte Routine aus einer Desktop-Sitzung, oder berichtige DISPLAY.</translation>
  </message>
  <message>
   <source>No Wayland compositor answers at WAYLAND_DISPLAY={display}.</source>
   <translation>Unter WAYLAND_DISPLAY={display} antwortet kein Wayland-Compositor.</translation>
  </message>
  <message>
   <source>Qt finds no way to show a window.</source>
   <translation>Qt findet keinen Weg, ein Fenster zu zeigen.</translation>
  </message>
  <message>
   <source>autostart of the desktop</source>
   <translation>Autostart des Desktops</translation>
  </message>
  <message>
   <source>Task Scheduler</source>
   <translation>Aufgabenplanung</translation>
  </message>
  <message>
   <source>It was set up for another time, or for another copy of Routine. Switch it off and on again.</source>
   <translation>Sie wurde für eine andere Zeit oder für eine andere Kopie von Routine eingerichtet. Schalte sie aus und wieder ein.</translation>
  </message>
  <message>
   <source>This computer did not take the reminder: {reason}.</source>
   <translation>Dieser Computer hat die Erinnerung nicht angenommen: {reason}.</translation>
  </message>
  <message>
   <source>nothing here starts programs at a time</source>
   <translation>hier gibt es nichts, was Programme zu einer festen Zeit startet</translation>
  </message>
  <message>
   <source>the name of its folder cannot be written down</source>
   <translation>der Name des Ordners lässt sich nicht aufschreiben</translation>
  </message>
  <message>
   <source>{file} cannot be removed; delete it yourself.</source>
   <translation>{file} lässt sich nicht entfernen; lösch sie selbst.</translation>
  </message>
  <message>
   <source>{file} cannot be written</source>
   <translation>{file} lässt sich nicht schreiben</translation>
  </message>
  <message>
   <source>Another session is under way (process {process}).</source>
   <translation>Eine andere Einheit läuft (Prozess {process}).</translation>
  </message>
  <message>
   <source>Another session is under way.</source>
   <translation>Eine andere Einheit läuft.</translation>
  </message>
  <message>
   <source>End it there first: only one counts at a time.</source>
   <translation>Beende sie dort zuerst: Es zählt immer nur eine.</translation>
  </message>
  <message>
   <source>Wait a moment or end that process, then start Routine again.</source>
   <translation>Warte einen Moment oder beende jenen Prozess, dann starte Routine noch einmal.</translation>
  </message>
  <message>
   <source>Routine is already open (process {process}), but it does not answer.</source>
   <translation>Routine ist schon offen (Prozess {process}), antwortet aber nicht.</translation>
  </message>
  <message>
   <source>Routine is already open, but it does not answer.</source>
   <translation>Routine ist schon offen, antwortet aber nicht.</translation>
  </message>
  <message>
   <source>Nothing of this could be saved: it is gone when this program ends.</source>
   <translation>Nichts davon ließ sich speichern: Es ist weg, wenn dieses Programm endet.</translation>
  </message>
  <message>
   <source>{routine}, continued at exercise {number}, {minutes}.</source>
   <translation>{routine}, fortgesetzt bei Übung {number}, {minutes}.</translation>
  </message>
  <message>
   <source>{routine}, {minutes}.</source>
   <translation>{routine}, {minutes}.</translation>
  </message>
  <message>
   <source>y, yes</source>
   <comment>what may be typed for yes</comment>
   <translation>j, ja</translation>
  </message>
  <message>
   <source>n, no</source>
   <comment>what may be typed for no</comment>
   <translation>n, nein</translation>
  </message>
  <message>
   <source>Get ready</source>
   <translation>Mach dich bereit</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Halten</translation>
  </message>
  <message>
   <source>Reps</source>
   <translation>Wiederholungen</translation>
  </message>
  <message>
   <source>Switch</source>
   <translation>Wechsel</translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Ruhepause</translation>
  </message>
  <message>
   <source>Wait</source>
   <translation>Warten</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Geschafft</translation>
  </message>
  <message>
   <source>bowl</source>
   <comment>a sound</comment>
   <translation>Klangschale</translation>
  </message>
  <message>
   <source>switch</source>
   <comment>a sound</comment>
   <translation>Wechselklang</translation>
  </message>
  <message>
   <source>tick</source>
   <comment>a sound</comment>
   <translation>Ticken</translation>
  </message>
  <message>
   <source>long bowl</source>
   <comment>a sound</comment>
   <translation>lange Klangschale</translation>
  </message>
  <message>
   <source>{kind}: {what}</source>
   <translation>{kind}: {what}</translation>
  </message>
  <message>
   <source>Nothing here yet, and that's fine. Your first session puts a mark on the calendar.</source>
   <translation>Noch ist nichts hier, und das ist in Ordnung. Deine erste Einheit wird im Kalender markiert.</translation>
  </message>
  <message>
   <source>One short routine counts: routine-app today --short --text</source>
   <translation>Eine kurze Routine zählt: routine-app today --short --text</translation>
  </message>
  <message>
   <source>{streak}. Longest {longest}.</source>
   <translation>{streak}. Längste Serie: {longest}.</translation>
  </message>
  <message>
   <source>x done, o today, . to come, = easy day</source>
   <translation>x geschafft, o heute, . kommt noch, = leichter Tag</translation>
  </message>
  <message numerus="yes">
   <source>{reset}: {count} of {days} days done, today is day {day}.</source>
   <translation>
    <numerusform>{reset}: {count} von {days} Tagen geschafft, heute ist Tag {day}.</numerusform>
    <numerusform>{reset}: {count} von {days} Tagen geschafft, heute ist Tag {day}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{time} of {planned}, partial</source>
   <translation>{time} von {planned}, teilweise</translation>
  </message>
  <message>
   <source>Longest {longest}. Today starts a new row.</source>
   <translation>Längste Serie: {longest}. Heute beginnt eine neue.</translation>
  </message>
  <message>
   <source>Today makes {days}.</source>
   <translation>Mit heute sind es {days}.</translation>
  </message>
  <message numerus="yes">
   <source>{reset}: all {count} days done.</source>
   <translation>
    <numerusform>{reset}: {count} Tag geschafft.</numerusform>
    <numerusform>{reset}: alle {count} Tage geschafft.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{reset}: {count} of {days} days done, day {day} today.</source>
   <translation>
    <numerusform>{reset}: {count} von {days} Tagen geschafft, Tag {day} heute.</numerusform>
    <numerusform>{reset}: {count} von {days} Tagen geschafft, Tag {day} heute.</numerusform>
   </translation>
  </message>
  <message>
   <source>Last sessions:</source>
   <translation>Letzte Einheiten:</translation>
  </message>
  <message>
   <source>Today starts a new row.</source>
   <translation>Heute beginnt eine neue Serie.</translation>
  </message>
  <message>
   <source>added afterwards (short)</source>
   <translation>nachgetragen (kurz)</translation>
  </message>
  <message>
   <source>added afterwards</source>
   <translation>nachgetragen</translation>
  </message>
  <message>
   <source>{time}, done (short)</source>
   <translation>{time}, geschafft (kurz)</translation>
  </message>
  <message>
   <source>{time}, done</source>
   <translation>{time}, geschafft</translation>
  </message>
  <message>
   <source>Days {first} to {last}:</source>
   <translation>Tage {first} bis {last}:</translation>
  </message>
  <message>
   <source>Cannot write to standard output: {reason}.</source>
   <translation>Auf die Standardausgabe lässt sich nicht schreiben: {reason}.</translation>
  </message>
  <message>
   <source>Stopped. What you did is kept.</source>
   <translation>Beendet. Was du getan hast, bleibt.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Beendet.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Starten</translation>
  </message>
  <message>
   <source>In 30 minutes</source>
   <translation>In 30 Minuten</translation>
  </message>
  <message>
   <source>Not today</source>
   <translation>Heute nicht</translation>
  </message>
  <message>
   <source>Day {day} of {days}</source>
   <translation>Tag {day} von {days}</translation>
  </message>
  <message>
   <source>Short, {minutes}</source>
   <translation>Kurz, {minutes}</translation>
  </message>
  <message>
   <source>Your daily routine</source>
   <translation>Deine tägliche Routine</translation>
  </message>
  <message>
   <source>Reset {run}, day {day} of {days}</source>
   <translation>Reset {run}, Tag {day} von {days}</translation>
  </message>
  <message>
   <source>Have ready: {things}.</source>
   <translation>Du brauchst {things}.</translation>
  </message>
  <message>
   <source>Do you have any of these now? They need a doctor first, some of them at once:</source>
   <translation>Trifft jetzt etwas davon auf dich zu? Es gehört zuerst ärztlich abgeklärt, manches davon sofort:</translation>
  </message>
  <message>
   <source>Ask a clinician before you start if any of these is true for you:</source>
   <translation>Hol dir ärztlichen Rat, bevor du beginnst, wenn etwas davon auf dich zutrifft:</translation>
  </message>
  <message>
   <source>Before you move:</source>
   <translation>Bevor du dich bewegst:</translation>
  </message>
  <message>
   <source>While you move:</source>
   <translation>Während du dich bewegst:</translation>
  </message>
  <message>
   <source>Read this, then start again with --accept-safety.</source>
   <translation>Lies das, dann starte noch einmal mit --accept-safety.</translation>
  </message>
  <message>
   <source>Then please do not start now. Get medical help; some of these signs cannot wait.</source>
   <translation>Dann beginne jetzt bitte nicht. Hol dir ärztliche Hilfe; manche dieser Zeichen können nicht warten.</translation>
  </message>
  <message>
   <source>Some exercises are left out for people who have one of these:</source>
   <translation>Für Menschen, auf die etwas davon zutrifft, werden einige Übungen weggelassen:</translation>
  </message>
  <message>
   <source>Do you have any of these? Your answers stay on this computer. [y/n]</source>
   <translation>Trifft etwas davon auf dich zu? Deine Antworten bleiben auf diesem Computer. [j/n]</translation>
  </message>
  <message>
   <source>You told of a sign that somebody should look at. Has it been looked at? [y/n]</source>
   <translation>Du hast ein Zeichen genannt, das abgeklärt werden sollte. Ist es abgeklärt? [j/n]</translation>
  </message>
  <message>
   <source>Once it has been, say so: start Routine in a terminal or in its window.</source>
   <translation>Sobald es so weit ist, sag es: Starte Routine in einem Terminal oder in seinem Fenster.</translation>
  </message>
  <message>
   <source>To name any of these, start Routine in a terminal or in its window without --accept-safety.</source>
   <translation>Um etwas davon anzugeben, starte Routine in einem Terminal oder in seinem Fenster ohne --accept-safety.</translation>
  </message>
  <message>
   <source>Then ask a clinician first, and come back with their answer.</source>
   <translation>Dann hol dir zuerst ärztlichen Rat und komm mit der Antwort wieder.</translation>
  </message>
  <message>
   <source>{words}? [y/n] </source>
   <translation>{words}? [j/n] </translation>
  </message>
  <message>
   <source>Do you have any of these? [y/n]</source>
   <translation>Trifft etwas davon auf dich zu? [j/n]</translation>
  </message>
  <message>
   <source>Is none of these true, or has a clinician said yes? [y/n]</source>
   <translation>Trifft nichts davon zu, oder ist es ärztlich erlaubt? [j/n]</translation>
  </message>
  <message>
   <source>The routine or your settings have changed since it broke off: it begins anew.</source>
   <translation>Die Routine oder deine Einstellungen haben sich seit dem Abbruch geändert: Sie beginnt von vorn.</translation>
  </message>
  <message>
   <source>Your last session ended with pain. If it is still worse today, take a day of rest, then half the range and half the time.</source>
   <translation>Deine letzte Einheit endete mit Schmerzen. Wenn es heute immer noch mehr wehtut als vor dem Üben, mach einen Ruhetag, danach nur halb so weit und halb so lang.</translation>
  </message>
  <message>
   <source>Done for today. Again: {command}</source>
   <translation>Für heute geschafft. Noch einmal: {command}</translation>
  </message>
  <message>
   <source>{routine} broke off at exercise {number}. Continue: {command}</source>
   <translation>{routine} brach bei Übung {number} ab. Fortsetzen: {command}</translation>
  </message>
  <message>
   <source>If yes: {change}</source>
   <translation>Wenn ja: {change}</translation>
  </message>
  <message>
   <source>If no: {change}</source>
   <translation>Wenn nein: {change}</translation>
  </message>
  <message>
   <source>This session does not count: it ran faster than real time.</source>
   <translation>Diese Einheit zählt nicht: Sie lief schneller als in Echtzeit.</translation>
  </message>
  <message>
   <source>A session counts as done from half of its planned time.</source>
   <translation>Eine Einheit gilt ab der Hälfte ihrer geplanten Zeit als geschafft.</translation>
  </message>
  <message>
   <source>Continue from exercise {number}: {command}</source>
   <translation>Weiter ab Übung {number}: {command}</translation>
  </message>
  <message>
   <source>Start: {command}</source>
   <translation>Starten: {command}</translation>
  </message>
  <message>
   <source>Short option: {command}</source>
   <translation>Kurze Version: {command}</translation>
  </message>
  <message>
   <source>Space goes on.</source>
   <translation>Die Leertaste setzt fort.</translation>
  </message>
  <message>
   <source>Space pauses and goes on. Left goes back, Right skips. + and - change the time by 15 s.</source>
   <translation>Die Leertaste hält an und setzt fort. Pfeil links geht zurück, Pfeil rechts überspringt. + und - ändern die Zeit um 15 s.</translation>
  </message>
  <message>
   <source>R restarts, S shows when to stop, Q or Esc ends. ? shows this again.</source>
   <translation>R beginnt von vorn, S zeigt, wann du aufhörst, Q oder Esc beendet. ? zeigt das noch einmal.</translation>
  </message>
  <message>
   <source>January</source>
   <translation>Januar</translation>
  </message>
  <message>
   <source>February</source>
   <translation>Februar</translation>
  </message>
  <message>
   <source>March</source>
   <translation>März</translation>
  </message>
  <message>
   <source>April</source>
   <translation>April</translation>
  </message>
  <message>
   <source>May</source>
   <translation>Mai</translation>
  </message>
  <message>
   <source>June</source>
   <translation>Juni</translation>
  </message>
  <message>
   <source>July</source>
   <translation>Juli</translation>
  </message>
  <message>
   <source>August</source>
   <translation>August</translation>
  </message>
  <message>
   <source>September</source>
   <translation>September</translation>
  </message>
  <message>
   <source>October</source>
   <translation>Oktober</translation>
  </message>
  <message>
   <source>November</source>
   <translation>November</translation>
  </message>
  <message>
   <source>December</source>
   <translation>Dezember</translation>
  </message>
  <message>
   <source>{weekday} {day} {month} {year}</source>
   <translation>{weekday}, {day}. {month} {year}</translation>
  </message>
  <message>
   <source>Switch to right, {time}.</source>
   <translation>Wechsel nach rechts, {time}.</translation>
  </message>
  <message>
   <source>Exercise {number} of {all}: {exercise}</source>
   <translation>Übung {number} von {all}: {exercise}</translation>
  </message>
  <message>
   <source>{time} left</source>
   <comment>time that remains</comment>
   <translation>noch {time}</translation>
  </message>
  <message>
   <source>Going on: {exercise}</source>
   <translation>Weiter: {exercise}</translation>
  </message>
  <message>
   <source>{word}, rep {number} of {all}</source>
   <translation>{word}, Wiederholung {number} von {all}</translation>
  </message>
  <message>
   <source>Paused: the program stood still for {time}. None of that time was counted.</source>
   <translation>Pausiert: Das Programm stand {time} still. Nichts davon wurde gezählt.</translation>
  </message>
  <message numerus="yes">
   <source>{count} hours</source>
   <translation>
    <numerusform>{count} Stunde</numerusform>
    <numerusform>{count} Stunden</numerusform>
   </translation>
  </message>
  <message>
   <source>Get ready: {exercise}</source>
   <translation>Mach dich bereit: {exercise}</translation>
  </message>
  <message>
   <source>Switch to left, {time}.</source>
   <translation>Wechsel nach links, {time}.</translation>
  </message>
  <message>
   <source>less than a second</source>
   <translation>weniger als eine Sekunde</translation>
  </message>
  <message>
   <source>Paused: the computer slept for {time}. None of that time was counted.</source>
   <translation>Pausiert: Der Computer schlief {time}. Nichts davon wurde gezählt.</translation>
  </message>
  <message numerus="yes">
   <source>{count} seconds</source>
   <translation>
    <numerusform>{count} Sekunde</numerusform>
    <numerusform>{count} Sekunden</numerusform>
   </translation>
  </message>
  <message>
   <source>Stop if {rule}</source>
   <translation>Hör auf, wenn {rule}</translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>Mo</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>Di</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>Mi</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>Do</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>Fr</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>Sa</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>So</translation>
  </message>
  <message>
   <source>Get ready, {time}. First: {exercise}.</source>
   <translation>Mach dich bereit, {time}. Zuerst: {exercise}.</translation>
  </message>
  <message>
   <source>Rest, {time}. Next: {exercise}.</source>
   <translation>Ruhepause, {time}. Als Nächstes: {exercise}.</translation>
  </message>
  <message>
   <source>{exercise}, hold {time}.</source>
   <translation>{exercise}, {time} halten.</translation>
  </message>
  <message>
   <source>set {number} of {sets}</source>
   <translation>Satz {number} von {sets}</translation>
  </message>
  <message>
   <source>Rest. Next: {exercise}</source>
   <translation>Ruhepause. Als Nächstes: {exercise}</translation>
  </message>
  <message>
   <source>End here?</source>
   <translation>Hier beenden?</translation>
  </message>
  <message>
   <source>Esc keeps going, Enter ends.</source>
   <translation>Esc macht weiter, Eingabe beendet.</translation>
  </message>
  <message>
   <source>Paused.</source>
   <translation>Pausiert.</translation>
  </message>
  <message>
   <source>Going on in {time}.</source>
   <translation>Weiter in {time}.</translation>
  </message>
  <message>
   <source>Finished.</source>
   <translation>Geschafft.</translation>
  </message>
  <message>
   <source>not saved: {exercise}, {time}</source>
   <translation>nicht gespeichert: {exercise}, {time}</translation>
  </message>
  <message>
   <source>skipped {exercise} after {time}</source>
   <translation>{exercise} nach {time} übersprungen</translation>
  </message>
  <message>
   <source>left {exercise} after {time}</source>
   <translation>{exercise} nach {time} abgebrochen</translation>
  </message>
  <message>
   <source>Breathe in</source>
   <translation>Einatmen</translation>
  </message>
  <message>
   <source>Breathe out</source>
   <translation>Ausatmen</translation>
  </message>
  <message>
   <source>Switch to left</source>
   <translation>Wechsel nach links</translation>
  </message>
  <message>
   <source>Switch to right</source>
   <translation>Wechsel nach rechts</translation>
  </message>
  <message>
   <source>Ended here. What you did is kept.</source>
   <translation>Hier beendet. Was du getan hast, bleibt.</translation>
  </message>
  <message>
   <source>Ended here.</source>
   <translation>Hier beendet.</translation>
  </message>
  <message>
   <source>done {exercise}, {time}</source>
   <translation>{exercise} geschafft, {time}</translation>
  </message>
  <message>
   <source>Press Space when ready.</source>
   <translation>Drück die Leertaste, wenn du so weit bist.</translation>
  </message>
  <message>
   <source>There is no file '{id}'.</source>
   <translation>Eine Datei '{id}' gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no routine '{id}'.</source>
   <translation>Eine Routine '{id}' gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no exercise '{id}'.</source>
   <translation>Eine Übung '{id}' gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no program '{id}'.</source>
   <translation>Ein Programm '{id}' gibt es nicht.</translation>
  </message>
  <message>
   <source>Something in the window is not finished yet. It was brought to the front, and nothing else was begun.</source>
   <translation>Im Fenster ist etwas noch nicht fertig. Es ist jetzt vorn, und sonst wurde nichts begonnen.</translation>
  </message>
  <message>
   <source>It is written down in {log}.</source>
   <translation>Es steht in {log}.</translation>
  </message>
  <message>
   <source>A session is under way in the window. It was brought to the front, and nothing else was begun.</source>
   <translation>Im Fenster läuft eine Einheit. Es ist jetzt vorn, und sonst wurde nichts begonnen.</translation>
  </message>
  <message>
   <source>This is an error of Routine itself. What you did so far is kept.</source>
   <translation>Das ist ein Fehler von Routine selbst. Was du bisher getan hast, bleibt.</translation>
  </message>
  <message>
   <source>Move up, key {key}</source>
   <translation>Nach oben, Taste {key}</translation>
  </message>
  <message>
   <source>Move down, key {key}</source>
   <translation>Nach unten, Taste {key}</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <source>Mend in the text</source>
   <translation>Im Text berichtigen</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>A cue of your own, in place of the usual ones</source>
   <translation>Ein eigener Hinweis, anstelle der üblichen</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Weniger</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>One set less</source>
   <translation>Ein Satz weniger</translation>
  </message>
  <message>
   <source>One set more</source>
   <translation>Ein Satz mehr</translation>
  </message>
  <message>
   <source>Less rest between sets</source>
   <translation>Weniger Pause zwischen Sätzen</translation>
  </message>
  <message>
   <source>More rest between sets</source>
   <translation>Mehr Pause zwischen Sätzen</translation>
  </message>
  <message>
   <source>Counted in</source>
   <translation>Gezählt in</translation>
  </message>
  <message>
   <source>Sides</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Cue of your own</source>
   <translation>Eigener Hinweis</translation>
  </message>
  <message>
   <source>What to wait for</source>
   <translation>Worauf gewartet wird</translation>
  </message>
  <message>
   <source>What to do before going on</source>
   <translation>Was vor dem Weitermachen zu tun ist</translation>
  </message>
  <message>
   <source>Shorter</source>
   <translation>Kürzer</translation>
  </message>
  <message>
   <source>Longer</source>
   <translation>Länger</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Menge</translation>
  </message>
  <message>
   <source>Sets</source>
   <translation>Sätze</translation>
  </message>
  <message>
   <source>Rest between sets</source>
   <translation>Pause zwischen Sätzen</translation>
  </message>
  <message>
   <source>Fetch what you need.</source>
   <translation>Hol, was du brauchst.</translation>
  </message>
  <message>
   <source>Add {name}</source>
   <translation>{name} hinzufügen</translation>
  </message>
  <message>
   <source>This file is {noun}. It is changed in the text.</source>
   <translation>Diese Datei ist {noun}. Sie wird im Text geändert.</translation>
  </message>
  <message>
   <source>These steps cannot be shown, mend them in the text first.</source>
   <translation>Diese Schritte lassen sich nicht zeigen, berichtige sie zuerst im Text.</translation>
  </message>
  <message numerus="yes">
   <source>{count} more problems can be seen in the text.</source>
   <translation>
    <numerusform>{count} weiteres Problem ist im Text zu sehen.</numerusform>
    <numerusform>{count} weitere Probleme sind im Text zu sehen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a wait</source>
   <translation>Warten hinzufügen</translation>
  </message>
  <message>
   <source>Add a rest</source>
   <translation>Ruhepause hinzufügen</translation>
  </message>
  <message>
   <source>Remove a step</source>
   <translation>Schritt entfernen</translation>
  </message>
  <message>
   <source>Copy a step</source>
   <translation>Schritt kopieren</translation>
  </message>
  <message>
   <source>Move a step</source>
   <translation>Schritt verschieben</translation>
  </message>
  <message>
   <source>Change the dose</source>
   <translation>Dosis ändern</translation>
  </message>
  <message>
   <source>Change the sides</source>
   <translation>Seiten ändern</translation>
  </message>
  <message>
   <source>Change the rest</source>
   <translation>Ruhepause ändern</translation>
  </message>
  <message>
   <source>Change the cue</source>
   <translation>Hinweis ändern</translation>
  </message>
  <message>
   <source>Change what is waited for</source>
   <translation>Ändern, worauf gewartet wird</translation>
  </message>
  <message>
   <source>Change the name</source>
   <translation>Namen ändern</translation>
  </message>
  <message>
   <source>Change “{key}”</source>
   <translation>„{key}“ ändern</translation>
  </message>
  <message>
   <source>It goes after step {number}.</source>
   <translation>Er kommt nach Schritt {number}.</translation>
  </message>
  <message>
   <source>{name} is step {number} now. The next one goes after it.</source>
   <translation>{name} ist jetzt Schritt {number}. Der nächste kommt danach.</translation>
  </message>
  <message>
   <source>Add a step</source>
   <translation>Schritt hinzufügen</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back to the steps, key Escape</source>
   <translation>Zurück zu den Schritten, Taste Esc</translation>
  </message>
  <message>
   <source>Find an exercise</source>
   <translation>Übung suchen</translation>
  </message>
  <message>
   <source>Find an exercise by name, aim, prop or phase</source>
   <translation>Übung nach Name, Ziel, Hilfsmittel oder Phase suchen</translation>
  </message>
  <message>
   <source>Add a step that waits for you</source>
   <translation>Einen Schritt hinzufügen, der auf dich wartet</translation>
  </message>
  <message>
   <source>Nothing here is called “{name}”.</source>
   <translation>Nichts heißt hier „{name}“.</translation>
  </message>
  <message>
   <source>It will be the first step.</source>
   <translation>Er wird der erste Schritt.</translation>
  </message>
  <message>
   <source>No exercise is like that.</source>
   <translation>Keine Übung passt dazu.</translation>
  </message>
  <message>
   <source>Nothing is called “{name}”. Did you mean one of these?</source>
   <translation>Nichts heißt „{name}“. Meintest du eine davon?</translation>
  </message>
  <message>
   <source>Add {name}, {detail}</source>
   <translation>{name} hinzufügen, {detail}</translation>
  </message>
  <message numerus="yes">
   <source>{count} steps</source>
   <translation>
    <numerusform>{count} Schritt</numerusform>
    <numerusform>{count} Schritte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{length}, without {count} steps to mend</source>
   <translation>
    <numerusform>{length}, ohne {count} Schritt, der zu berichtigen ist</numerusform>
    <numerusform>{length}, ohne {count} Schritte, die zu berichtigen sind</numerusform>
   </translation>
  </message>
  <message>
   <source>Name of the routine</source>
   <translation>Name der Routine</translation>
  </message>
  <message>
   <source>A shorter name, for cards and the player</source>
   <translation>Ein kürzerer Name, für Karten und Player</translation>
  </message>
  <message>
   <source>Shorter name</source>
   <translation>Kürzerer Name</translation>
  </message>
  <message>
   <source>What the routine is for</source>
   <translation>Wofür die Routine gut ist</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>Wofür sie gut ist</translation>
  </message>
  <message>
   <source>The steps come next. The name can be changed at any time.</source>
   <translation>Als Nächstes kommen die Schritte. Der Name lässt sich jederzeit ändern.</translation>
  </message>
  <message>
   <source>New routine</source>
   <translation>Neue Routine</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <source>What is it called?</source>
   <translation>Wie heißt sie?</translation>
  </message>
  <message>
   <source>Name of the new routine</source>
   <translation>Name der neuen Routine</translation>
  </message>
  <message>
   <source>Evening stretch</source>
   <translation>Abendliches Dehnen</translation>
  </message>
  <message>
   <source>{step}, open</source>
   <translation>{step}, offen</translation>
  </message>
  <message numerus="yes">
   <source>Steps: {count} steps</source>
   <translation>
    <numerusform>Schritte: {count} Schritt</numerusform>
    <numerusform>Schritte: {count} Schritte</numerusform>
   </translation>
  </message>
  <message>
   <source>Steps: no steps</source>
   <translation>Schritte: keine</translation>
  </message>
  <message>
   <source>{name} copied.</source>
   <translation>{name} kopiert.</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Entfernt</translation>
  </message>
  <message>
   <source>No steps yet. Find an exercise and press Enter: it comes here.</source>
   <translation>Noch keine Schritte. Such eine Übung und drück die Eingabetaste: Sie kommt hierher.</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>{name} entfernt</translation>
  </message>
  <message>
   <source>{name} removed. Control Z brings it back.</source>
   <translation>{name} entfernt. Strg Z macht es rückgängig.</translation>
  </message>
  <message>
   <source>Undone.</source>
   <translation>Rückgängig gemacht.</translation>
  </message>
  <message>
   <source>Done again.</source>
   <translation>Wiederhergestellt.</translation>
  </message>
  <message>
   <source>Each side</source>
   <translation>Jede Seite</translation>
  </message>
  <message>
   <source>Left first</source>
   <translation>Links zuerst</translation>
  </message>
  <message>
   <source>Right first</source>
   <translation>Rechts zuerst</translation>
  </message>
  <message>
   <source>Left only</source>
   <translation>Nur links</translation>
  </message>
  <message>
   <source>Right only</source>
   <translation>Nur rechts</translation>
  </message>
  <message>
   <source>each side</source>
   <translation>jede Seite</translation>
  </message>
  <message>
   <source>left first</source>
   <translation>links zuerst</translation>
  </message>
  <message>
   <source>right first</source>
   <translation>rechts zuerst</translation>
  </message>
  <message>
   <source>left only</source>
   <translation>nur links</translation>
  </message>
  <message>
   <source>right only</source>
   <translation>nur rechts</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Repetitions</source>
   <translation>Wiederholungen</translation>
  </message>
  <message>
   <source>Breaths</source>
   <translation>Atemzüge</translation>
  </message>
  <message>
   <source>Wait for me</source>
   <translation>Auf mich warten</translation>
  </message>
  <message>
   <source>{dose}, {time} rest</source>
   <translation>{dose}, {time} Pause</translation>
  </message>
  <message numerus="yes">
   <source>{count} sets</source>
   <translation>
    <numerusform>{count} Satz</numerusform>
    <numerusform>{count} Sätze</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} added as step {number}.</source>
   <translation>{name} als Schritt {number} hinzugefügt.</translation>
  </message>
  <message>
   <source>{name} is now step {number} of {count}.</source>
   <translation>{name} ist jetzt Schritt {number} von {count}.</translation>
  </message>
  <message>
   <source>Less time</source>
   <translation>Weniger Zeit</translation>
  </message>
  <message>
   <source>More time</source>
   <translation>Mehr Zeit</translation>
  </message>
  <message>
   <source>Fewer repetitions</source>
   <translation>Weniger Wiederholungen</translation>
  </message>
  <message>
   <source>More repetitions</source>
   <translation>Mehr Wiederholungen</translation>
  </message>
  <message>
   <source>Fewer breaths</source>
   <translation>Weniger Atemzüge</translation>
  </message>
  <message>
   <source>More breaths</source>
   <translation>Mehr Atemzüge</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>Schritt {number} von {count}</translation>
  </message>
  <message>
   <source>{step}, has a problem: {problem}</source>
   <translation>{step}, hat ein Problem: {problem}</translation>
  </message>
  <message>
   <source>Usual rest</source>
   <translation>Übliche Pause</translation>
  </message>
  <message>
   <source>{time} rest</source>
   <translation>{time} Pause</translation>
  </message>
  <message>
   <source>{time} rest between sets</source>
   <translation>{time} Pause zwischen Sätzen</translation>
  </message>
  <message>
   <source>cue: {cue}</source>
   <translation>Hinweis: {cue}</translation>
  </message>
  <message numerus="yes">
   <source>{count} repetitions</source>
   <translation>
    <numerusform>{count} Wiederholung</numerusform>
    <numerusform>{count} Wiederholungen</numerusform>
   </translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Etwas anderes</translation>
  </message>
  <message>
   <source>{dose}, left first</source>
   <translation>{dose}, links zuerst</translation>
  </message>
  <message>
   <source>{dose}, right first</source>
   <translation>{dose}, rechts zuerst</translation>
  </message>
  <message>
   <source>both sides at once</source>
   <translation>beide Seiten zugleich</translation>
  </message>
  <message>
   <source>alternating sides</source>
   <translation>Seiten im Wechsel</translation>
  </message>
  <message>
   <source>Mini timer</source>
   <translation>Mini-Timer</translation>
  </message>
  <message>
   <source>A reminder comes at {time}, as long as Routine stays open.</source>
   <translation>Um {time} kommt eine Erinnerung, solange Routine offen bleibt.</translation>
  </message>
  <message numerus="yes">
   <source>{count} minutes at the desk</source>
   <translation>
    <numerusform>{count} Minute am Schreibtisch</numerusform>
    <numerusform>{count} Minuten am Schreibtisch</numerusform>
   </translation>
  </message>
  <message>
   <source>Start {routine}</source>
   <translation>{routine} starten</translation>
  </message>
  <message>
   <source>Routine, desk break</source>
   <translation>Routine, Schreibtischpause</translation>
  </message>
  <message>
   <source>{name}: {words}</source>
   <translation>{name}: {words}</translation>
  </message>
  <message>
   <source>{word}: {name}</source>
   <translation>{word}: {name}</translation>
  </message>
  <message>
   <source>Routine, reminder</source>
   <translation>Routine, Erinnerung</translation>
  </message>
  <message>
   <source>Reminder: {day}</source>
   <translation>Erinnerung: {day}</translation>
  </message>
  <message>
   <source>{time} left, {part}</source>
   <translation>Noch {time}, {part}</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Cancel the reminder at {time}</source>
   <translation>Erinnerung um {time} absagen</translation>
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
   <translation>Pausiert, noch {time}, {part}</translation>
  </message>
  <message>
   <source>Skip this part</source>
   <translation>Diesen Teil überspringen</translation>
  </message>
  <message>
   <source>Right</source>
   <comment>key</comment>
   <translation>Pfeil rechts</translation>
  </message>
  <message>
   <source>Add 15 s</source>
   <translation>15 s dazu</translation>
  </message>
  <message>
   <source>Stop rules</source>
   <translation>Stoppregeln</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Ctrl+Q</source>
   <comment>key</comment>
   <translation>Strg+Q</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Remind me in 30 minutes</source>
   <translation>In 30 Minuten erinnern</translation>
  </message>
  <message>
   <source>Unmute</source>
   <translation>Ton wieder an</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Stumm schalten</translation>
  </message>
  <message>
   <source>Show player</source>
   <translation>Player zeigen</translation>
  </message>
  <message>
   <source>Routine has to close.</source>
   <translation>Routine muss schließen.</translation>
  </message>
  <message>
   <source>Start Routine again to go on where you were.</source>
   <translation>Starte Routine noch einmal, um dort weiterzumachen, wo du warst.</translation>
  </message>
  <message>
   <source>Close Routine</source>
   <translation>Routine schließen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>JSON and CSV</source>
   <translation>JSON und CSV</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>Fotos</translation>
  </message>
  <message>
   <source>delete</source>
   <comment>the word to type</comment>
   <translation>löschen</translation>
  </message>
  <message>
   <source>Your history with its backups, your answers about health, your photos and your settings are deleted from this computer, for good. Then Routine closes.</source>
   <translation>Dein Verlauf mit seinen Sicherungen, deine Antworten zur Gesundheit, deine Fotos und deine Einstellungen werden von diesem Computer gelöscht, endgültig. Dann schließt sich Routine.</translation>
  </message>
  <message>
   <source>Routines of your own stay, and files that you have exported. What is in a sync folder stays there: delete it there too if it should be gone.</source>
   <translation>Deine eigenen Routinen bleiben, und Dateien, die du exportiert hast. Was in einem Sync-Ordner liegt, bleibt dort: Lösch es auch dort, wenn es weg sein soll.</translation>
  </message>
  <message>
   <source>Delete everything</source>
   <translation>Alles löschen</translation>
  </message>
  <message>
   <source>To go on, type the word “{word}”.</source>
   <translation>Um weiterzumachen, schreib das Wort „{word}“.</translation>
  </message>
  <message>
   <source>Type the word {word}</source>
   <translation>Schreib das Wort {word}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>All there is, to keep or to import again: a JSON file.</source>
   <translation>Alles, was es gibt, zum Aufbewahren oder um es wieder zu importieren: eine JSON-Datei.</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>One row a session, for a spreadsheet: a CSV file, notes included.</source>
   <translation>Eine Zeile je Einheit, für eine Tabellenkalkulation: eine CSV-Datei, mit Notizen.</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Kalender</translation>
  </message>
  <message>
   <source>The days on which you practised, for your calendar.</source>
   <translation>Die Tage, an denen du geübt hast, für deinen Kalender.</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Your newest reset on paper, for a therapist: a PDF.</source>
   <translation>Dein neuester Reset auf Papier, für deine Therapie: ein PDF.</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>Art der Datei</translation>
  </message>
  <message>
   <source>With your answers about health</source>
   <translation>Mit deinen Antworten zur Gesundheit</translation>
  </message>
  <message>
   <source>They are left out unless you want them in it.</source>
   <translation>Sie bleiben draußen, außer du möchtest sie darin haben.</translation>
  </message>
  <message>
   <source>With your notes</source>
   <translation>Mit deinen Notizen</translation>
  </message>
  <message>
   <source>Whoever gets the report can read them. Left out otherwise.</source>
   <translation>Wer den Bericht bekommt, kann sie lesen. Sonst bleiben sie draußen.</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Speichern als…</translation>
  </message>
  <message>
   <source>Save the export</source>
   <translation>Export speichern</translation>
  </message>
  <message>
   <source>Writing the file</source>
   <translation>Die Datei wird geschrieben</translation>
  </message>
  <message>
   <source>Saved as {path}.</source>
   <translation>Gespeichert als {path}.</translation>
  </message>
  <message>
   <source>Called off. No file was written.</source>
   <translation>Abgebrochen. Keine Datei wurde geschrieben.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open the folder with your own routines</source>
   <translation>Den Ordner mit deinen eigenen Routinen öffnen</translation>
  </message>
  <message>
   <source>Open the folder with your backups</source>
   <translation>Den Ordner mit deinen Sicherungen öffnen</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>Export: export</source>
   <translation>Exportieren: beginnen</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>Import: import</source>
   <translation>Importieren: beginnen</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <source>Settings as a file: open</source>
   <translation>Einstellungen als Datei: öffnen</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <source>Sync folder: choose</source>
   <translation>Sync-Ordner: wählen</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Löschen…</translation>
  </message>
  <message>
   <source>Stop</source>
   <comment>stop using a folder</comment>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Sync folder: stop using it</source>
   <translation>Sync-Ordner: nicht mehr nutzen</translation>
  </message>
  <message>
   <source>Choose a folder that is carried</source>
   <translation>Wähl einen Ordner, der abgeglichen wird</translation>
  </message>
  <message>
   <source>A JSON or CSV file that Routine has exported, or Checkmarks.csv from Loop Habit Tracker. What is here already stays as it is, and importing twice changes nothing.</source>
   <translation>Eine JSON- oder CSV-Datei, die Routine exportiert hat, oder Checkmarks.csv von Loop Habit Tracker. Was schon hier ist, bleibt, wie es ist, und zweimal zu importieren ändert nichts.</translation>
  </message>
  <message>
   <source>Import history</source>
   <translation>Verlauf importieren</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Datei wählen…</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>Reading the file</source>
   <translation>Die Datei wird gelesen</translation>
  </message>
  <message>
   <source>Which habit is it? Its days count as practised, without minutes.</source>
   <translation>Welche Gewohnheit ist es? Ihre Tage zählen als geübt, ohne Minuten.</translation>
  </message>
  <message>
   <source>Habit</source>
   <translation>Gewohnheit</translation>
  </message>
  <message>
   <source>Imported. Your history has it now.</source>
   <translation>Importiert. Jetzt ist es in deinem Verlauf.</translation>
  </message>
  <message>
   <source>Choose a file to import</source>
   <translation>Wähl eine Datei zum Importieren</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>Wird importiert</translation>
  </message>
  <message>
   <source>Called off. Nothing was imported.</source>
   <translation>Abgebrochen. Nichts wurde importiert.</translation>
  </message>
  <message>
   <source>A small file that you can read. Your history, your own routines, your place in the program and the sync folder stay here.</source>
   <translation>Eine kleine Datei, die du lesen kannst. Dein Verlauf, deine eigenen Routinen, dein Platz im Programm und der Sync-Ordner bleiben hier.</translation>
  </message>
  <message>
   <source>Settings as a file</source>
   <translation>Einstellungen als Datei</translation>
  </message>
  <message>
   <source>Use these settings</source>
   <translation>Diese Einstellungen nehmen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo: as it was before the file</source>
   <translation>Rückgängig: wie vor der Datei</translation>
  </message>
  <message>
   <source>Save your settings</source>
   <translation>Deine Einstellungen speichern</translation>
  </message>
  <message>
   <source>Choose a file of settings</source>
   <translation>Wähl eine Datei mit Einstellungen</translation>
  </message>
  <message>
   <source>Everything is set as it was before.</source>
   <translation>Alles ist wieder eingestellt wie zuvor.</translation>
  </message>
  <message>
   <source>Off. A folder that Syncthing, Nextcloud, Dropbox or a stick carries keeps several computers in step. Answers about health stay here.</source>
   <translation>Aus. Ein Ordner, den Syncthing, Nextcloud, Dropbox oder ein Stick überträgt, hält mehrere Computer auf gleichem Stand. Antworten zur Gesundheit bleiben hier.</translation>
  </message>
  <message>
   <source>{folder}: Looking into it now.</source>
   <translation>{folder}: Wird gerade durchgesehen.</translation>
  </message>
  <message>
   <source>{folder}: not looked into yet.</source>
   <translation>{folder}: Noch nicht durchgesehen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} backups, the newest of {day}.</source>
   <translation>
    <numerusform>{count} Sicherung, vom {day}.</numerusform>
    <numerusform>{count} Sicherungen, die neueste vom {day}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} lines in your sync folder could not be read. The rest is shown; Settings says which.</source>
   <translation>
    <numerusform>{count} Zeile in deinem Sync-Ordner ließ sich nicht lesen. Der Rest ist zu sehen; welche es ist, steht in den Einstellungen.</numerusform>
    <numerusform>{count} Zeilen in deinem Sync-Ordner ließen sich nicht lesen. Der Rest ist zu sehen; welche es sind, steht in den Einstellungen.</numerusform>
   </translation>
  </message>
  <message>
   <source>The first one is made after your first session.</source>
   <translation>Die erste entsteht nach deiner ersten Einheit.</translation>
  </message>
  <message>
   <source>{folder}: not there right now. Nothing is lost; as soon as it is back, what is new goes there.</source>
   <translation>{folder}: Gerade nicht da. Nichts ist verloren; sobald er wieder da ist, kommt Neues dorthin.</translation>
  </message>
  <message>
   <source>{problem}. Nothing is lost; Routine tries again by itself.</source>
   <translation>{problem}. Nichts ist verloren; Routine versucht es von selbst noch einmal.</translation>
  </message>
  <message numerus="yes">
   <source>{folder}: in step with {count} other computers.</source>
   <translation>
    <numerusform>{folder}: Auf gleichem Stand mit {count} anderen Computer.</numerusform>
    <numerusform>{folder}: Auf gleichem Stand mit {count} anderen Computern.</numerusform>
   </translation>
  </message>
  <message>
   <source>{folder}: waiting for a second computer that uses the same folder.</source>
   <translation>{folder}: Wartet auf einen zweiten Computer, der denselben Ordner benutzt.</translation>
  </message>
  <message numerus="yes">
   <source>{count} more files are passed over in part.</source>
   <translation>
    <numerusform>{count} weitere Datei wird teilweise übergangen.</numerusform>
    <numerusform>{count} weitere Dateien werden teilweise übergangen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Photos are not in them.</source>
   <translation>Fotos sind nicht dabei.</translation>
  </message>
  <message>
   <source>No program of this computer opens {path} by itself. Start one, and open it there.</source>
   <translation>Kein Programm dieses Computers öffnet {path} von selbst. Starte eines und öffne es dort.</translation>
  </message>
  <message>
   <source>{files} waited, so that nothing disturbed you. Open it again now.</source>
   <translation>{files} hat gewartet, damit dich nichts stört. Öffne es jetzt noch einmal.</translation>
  </message>
  <message>
   <source>Routine was asked for something that it does not know. It may have been updated: close it and start it again.</source>
   <translation>Routine wurde um etwas gebeten, das es nicht kennt. Vielleicht wurde es aktualisiert: Schließe es und starte es neu.</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} von {count}</translation>
  </message>
  <message>
   <source>Find in the text</source>
   <translation>Im Text suchen</translation>
  </message>
  <message>
   <source>Find the one before</source>
   <translation>Vorige Stelle suchen</translation>
  </message>
  <message>
   <source>Find the next one</source>
   <translation>Nächste Stelle suchen</translation>
  </message>
  <message>
   <source>Find no more</source>
   <translation>Suche beenden</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Nicht gefunden</translation>
  </message>
  <message>
   <source>Play preview, without a record</source>
   <translation>Vorschau abspielen, ohne Aufzeichnung</translation>
  </message>
  <message>
   <source>Open in other editor</source>
   <translation>In anderem Editor öffnen</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Load it</source>
   <translation>Laden</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>Meines behalten</translation>
  </message>
  <message>
   <source>Save it again</source>
   <translation>Noch einmal speichern</translation>
  </message>
  <message>
   <source>Put this notice away</source>
   <translation>Diesen Hinweis ausblenden</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>Editor</translation>
  </message>
  <message>
   <source>a file</source>
   <translation>eine Datei</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>Damit weitermachen</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Use the saved file</source>
   <translation>Gespeicherte Datei nehmen</translation>
  </message>
  <message>
   <source>As it was before the last change. It goes on once line {line} is mended.</source>
   <translation>So war es vor der letzten Änderung. Es geht weiter, sobald Zeile {line} berichtigt ist.</translation>
  </message>
  <message>
   <source>What you write appears here: the steps, their time, the figure.</source>
   <translation>Hier erscheint, was du schreibst: die Schritte, ihre Zeit, die Figur.</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>Play preview</source>
   <translation>Vorschau abspielen</translation>
  </message>
  <message>
   <source>Change the pose</source>
   <translation>Pose ändern</translation>
  </message>
  <message numerus="yes">
   <source>And {count} steps more.</source>
   <translation>
    <numerusform>Und {count} weiterer Schritt.</numerusform>
    <numerusform>Und {count} weitere Schritte.</numerusform>
   </translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>As it was before the last change.</source>
   <translation>So war es vor der letzten Änderung.</translation>
  </message>
  <message>
   <source>Day {day}</source>
   <translation>Tag {day}</translation>
  </message>
  <message numerus="yes">
   <source>And {count} more.</source>
   <translation>
    <numerusform>Und {count} weiteres.</numerusform>
    <numerusform>Und {count} weitere.</numerusform>
   </translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>etwa {time}</translation>
  </message>
  <message numerus="yes">
   <source>{count} days</source>
   <translation>
    <numerusform>{count} Tag</numerusform>
    <numerusform>{count} Tage</numerusform>
   </translation>
  </message>
  <message>
   <source>Waits for you</source>
   <translation>Wartet auf dich</translation>
  </message>
  <message>
   <source>Line {number}: cannot be read</source>
   <translation>Zeile {number}: nicht lesbar</translation>
  </message>
  <message>
   <source>A step</source>
   <translation>Ein Schritt</translation>
  </message>
  <message>
   <source>Go to line {number}: {problem}</source>
   <translation>Zu Zeile {number}: {problem}</translation>
  </message>
  <message>
   <source>{fix}, line {number}</source>
   <translation>{fix}, Zeile {number}</translation>
  </message>
  <message>
   <source>Line {number}</source>
   <translation>Zeile {number}</translation>
  </message>
  <message>
   <source>The file</source>
   <translation>Die Datei</translation>
  </message>
  <message>
   <source>Go to the file: {problem}</source>
   <translation>Zur Datei: {problem}</translation>
  </message>
  <message>
   <source>{fix}, the file</source>
   <translation>{fix}, die Datei</translation>
  </message>
  <message>
   <source>F8 next problem</source>
   <translation>F8 nächstes Problem</translation>
  </message>
  <message numerus="yes">
   <source>And {count} more below.</source>
   <translation>
    <numerusform>Und {count} weiteres weiter unten.</numerusform>
    <numerusform>Und {count} weitere weiter unten.</numerusform>
   </translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Probleme</translation>
  </message>
  <message>
   <source>Text of the file</source>
   <translation>Text der Datei</translation>
  </message>
  <message numerus="yes">
   <source>Time line: {count} steps</source>
   <translation>
    <numerusform>Zeitleiste: {count} Schritt</numerusform>
    <numerusform>Zeitleiste: {count} Schritte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of them with a problem</source>
   <translation>
    <numerusform>{count} davon mit einem Problem</numerusform>
    <numerusform>{count} davon mit einem Problem</numerusform>
   </translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>A copy for you to change. Once saved, it takes the place of the one that comes with Routine.</source>
   <translation>Eine Kopie, die du ändern kannst. Ist sie gespeichert, tritt sie an die Stelle der mitgelieferten.</translation>
  </message>
  <message>
   <source>What you typed last time is here. It is not saved yet.</source>
   <translation>Was du letztes Mal geschrieben hast, ist hier. Es ist noch nicht gespeichert.</translation>
  </message>
  <message>
   <source>This file was removed outside the app. What you typed is still here.</source>
   <translation>Diese Datei wurde außerhalb der App entfernt. Was du geschrieben hast, ist noch hier.</translation>
  </message>
  <message>
   <source>Save it without problems first, then its poses can be changed.</source>
   <translation>Speichere sie zuerst ohne Probleme, dann lassen sich ihre Posen ändern.</translation>
  </message>
  <message>
   <source>The disk takes nothing more. What you typed is only here until you save it.</source>
   <translation>Der Datenträger nimmt nichts mehr auf. Was du geschrieben hast, ist nur hier, bis du es speicherst.</translation>
  </message>
  <message>
   <source>Tab leaves the text. Ctrl M changes it back.</source>
   <translation>Tab verlässt den Text. Strg M stellt es zurück.</translation>
  </message>
  <message>
   <source>Tab moves text in.</source>
   <translation>Tab rückt Text ein.</translation>
  </message>
  <message>
   <source>Nothing to fix in this line</source>
   <translation>In dieser Zeile ist nichts zu berichtigen</translation>
  </message>
  <message>
   <source>There is nothing in it for you to play.</source>
   <translation>Es ist nichts darin, was du abspielen kannst.</translation>
  </message>
  <message>
   <source>New file</source>
   <translation>Neue Datei</translation>
  </message>
  <message>
   <source>{file}, line {number}: {problem} It cannot be opened here.</source>
   <translation>{file}, Zeile {number}: {problem} Sie lässt sich hier nicht öffnen.</translation>
  </message>
  <message>
   <source>Line {number}: {problem}</source>
   <translation>Zeile {number}: {problem}</translation>
  </message>
  <message>
   <source>{problem} What you typed is kept here.</source>
   <translation>{problem} Was du geschrieben hast, bleibt hier.</translation>
  </message>
  <message>
   <source>You began “{name}” and did not save it. It is still here.</source>
   <translation>Du hast „{name}“ begonnen und nicht gespeichert. Es ist noch hier.</translation>
  </message>
  <message numerus="yes">
   <source>Saved with {count} problems. It cannot be started yet.</source>
   <translation>
    <numerusform>Mit {count} Problem gespeichert. Starten lässt es sich noch nicht.</numerusform>
    <numerusform>Mit {count} Problemen gespeichert. Starten lässt es sich noch nicht.</numerusform>
   </translation>
  </message>
  <message>
   <source>{file}: {problem} It cannot be opened here.</source>
   <translation>{file}: {problem} Sie lässt sich hier nicht öffnen.</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message numerus="yes">
   <source>{count} problems</source>
   <translation>
    <numerusform>{count} Problem</numerusform>
    <numerusform>{count} Probleme</numerusform>
   </translation>
  </message>
  <message>
   <source>No problems</source>
   <translation>Keine Probleme</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>nicht gespeichert</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>gespeichert</translation>
  </message>
  <message>
   <source>The file as it is on the disk</source>
   <translation>Die Datei, wie sie auf dem Datenträger ist</translation>
  </message>
  <message>
   <source>What is open here is not saved, and the disk takes nothing more.</source>
   <translation>Was hier offen ist, ist nicht gespeichert, und der Datenträger nimmt nichts mehr auf.</translation>
  </message>
  <message>
   <source>How tight are your hips?</source>
   <translation>Wie verspannt sind deine Hüften?</translation>
  </message>
  <message>
   <source>0 is loose, 10 is the tightest they get. Optional.</source>
   <translation>0 ist locker, 10 so verspannt, wie sie nur werden. Freiwillig.</translation>
  </message>
  <message>
   <source>Before</source>
   <comment>the practice</comment>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>After</source>
   <comment>the practice</comment>
   <translation>Nachher</translation>
  </message>
  <message>
   <source>Tightness before</source>
   <translation>Spannung vorher</translation>
  </message>
  <message>
   <source>Tightness after</source>
   <translation>Spannung nachher</translation>
  </message>
  <message>
   <source>It hurt, more than a stretch</source>
   <translation>Es tat weh, mehr als ein Dehngefühl</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Save check-in</source>
   <translation>Check-in speichern</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Als Text kopieren</translation>
  </message>
  <message>
   <source>Your practice is saved.</source>
   <translation>Deine Einheit ist gespeichert.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Before: {value}</source>
   <translation>Vorher: {value}</translation>
  </message>
  <message>
   <source>{routine}, {minutes}</source>
   <translation>{routine}, {minutes}</translation>
  </message>
  <message>
   <source>{routine} is over</source>
   <translation>{routine} ist zu Ende</translation>
  </message>
  <message>
   <source>Still to come, day {day}</source>
   <translation>Kommt noch, Tag {day}</translation>
  </message>
  <message>
   <source>Tomorrow, day {day}</source>
   <translation>Morgen, Tag {day}</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Morgen</translation>
  </message>
  <message>
   <source>A time-lapse never counts.</source>
   <translation>Ein Zeitraffer zählt nie.</translation>
  </message>
  <message>
   <source>Still to come</source>
   <translation>Kommt noch</translation>
  </message>
  <message>
   <source>up by {number}</source>
   <translation>um {number} gestiegen</translation>
  </message>
  <message>
   <source>{routine} is done</source>
   <translation>{routine} ist geschafft</translation>
  </message>
  <message>
   <source>{routine} is still yours</source>
   <translation>{routine} bleibt für dich offen</translation>
  </message>
  <message>
   <source>Counts for your streak. Day {day} is still yours.</source>
   <translation>Zählt für deine Serie. Tag {day} bleibt für dich offen.</translation>
  </message>
  <message>
   <source>{held} of {planned} is kept.</source>
   <translation>{held} von {planned} gespeichert.</translation>
  </message>
  <message>
   <source>{day}, in the night</source>
   <translation>{day}, in der Nacht</translation>
  </message>
  <message>
   <source>the same</source>
   <comment>tightness before and after</comment>
   <translation>unverändert</translation>
  </message>
  <message>
   <source>down by {number}</source>
   <translation>um {number} gesunken</translation>
  </message>
  <message>
   <source>Part of day {day} is done</source>
   <translation>Ein Teil von Tag {day} ist geschafft</translation>
  </message>
  <message>
   <source>Part of {routine} is done</source>
   <translation>Ein Teil von „{routine}“ ist geschafft</translation>
  </message>
  <message>
   <source>Day {day} is done</source>
   <translation>Tag {day} ist geschafft</translation>
  </message>
  <message>
   <source>Done once more</source>
   <translation>Noch einmal geschafft</translation>
  </message>
  <message>
   <source>Day {day} is still yours</source>
   <translation>Tag {day} bleibt für dich offen</translation>
  </message>
  <message>
   <source>An extra practice. Streak and program stay as they are.</source>
   <translation>Eine Einheit extra. Serie und Programm bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>Counts for your streak.</source>
   <translation>Zählt für deine Serie.</translation>
  </message>
  <message>
   <source>Counts for your streak. Day {day} is done as well.</source>
   <translation>Zählt für deine Serie. Auch Tag {day} ist geschafft.</translation>
  </message>
  <message>
   <source>Nothing was held this time.</source>
   <translation>Diesmal wurde nichts gehalten.</translation>
  </message>
  <message>
   <source>{time} more makes it half, and half counts.</source>
   <translation>Noch {time}, dann ist es die Hälfte, und die Hälfte zählt.</translation>
  </message>
  <message>
   <source>Less than a minute of {planned} is kept.</source>
   <translation>Weniger als eine Minute von {planned} gespeichert.</translation>
  </message>
  <message>
   <source>{streak}, today makes {days}</source>
   <translation>{streak}, mit heute sind es {days}</translation>
  </message>
  <message>
   <source>After: {value}</source>
   <translation>Nachher: {value}</translation>
  </message>
  <message>
   <source>You can go on from exercise {number} until {time}.</source>
   <translation>Bis {time} kannst du ab Übung {number} weitermachen.</translation>
  </message>
  <message>
   <source>{time}, skipped</source>
   <translation>{time}, übersprungen</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>übersprungen</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>just begun</source>
   <translation>gerade begonnen</translation>
  </message>
  <message>
   <source>Start day {day}</source>
   <translation>Tag {day} starten</translation>
  </message>
  <message>
   <source>Step {number} of {count}: please read</source>
   <translation>Schritt {number} von {count}: bitte lesen</translation>
  </message>
  <message>
   <source>Step {number} of {count}: one question</source>
   <translation>Schritt {number} von {count}: eine Frage</translation>
  </message>
  <message>
   <source>One question</source>
   <translation>Eine Frage</translation>
  </message>
  <message>
   <source>Please read</source>
   <translation>Bitte lesen</translation>
  </message>
  <message>
   <source>On the floor</source>
   <translation>Auf dem Boden</translation>
  </message>
  <message>
   <source>Lie down where you will practise, and look up. This is how the seconds are shown.</source>
   <translation>Leg dich dorthin, wo du üben wirst, und schau hoch. So sind die Sekunden zu sehen.</translation>
  </message>
  <message>
   <source>Can you read this?</source>
   <translation>Kannst du das lesen?</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <source>Larger seconds, please</source>
   <translation>Größere Sekunden, bitte</translation>
  </message>
  <message>
   <source>While you practise they are larger still.</source>
   <translation>Beim Üben sind sie noch größer.</translation>
  </message>
  <message>
   <source>All other texts</source>
   <translation>Alle anderen Texte</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Kleinerer Text</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Größerer Text</translation>
  </message>
  <message>
   <source>Do you have any of these?</source>
   <translation>Trifft etwas davon auf dich zu?</translation>
  </message>
  <message>
   <source>What is not for you is left out and replaced. Your answers stay on this computer.</source>
   <translation>Was nichts für dich ist, wird weggelassen und ersetzt. Deine Antworten bleiben auf diesem Computer.</translation>
  </message>
  <message>
   <source>None of: {conditions}.</source>
   <translation>Nichts davon: {conditions}.</translation>
  </message>
  <message>
   <source>Before you lie down</source>
   <translation>Bevor du dich hinlegst</translation>
  </message>
  <message>
   <source>This app shows and times gentle exercises. It is not medical advice.</source>
   <translation>Diese App zeigt sanfte Übungen und misst ihre Zeit. Sie ist kein ärztlicher Rat.</translation>
  </message>
  <message>
   <source>Get medical help today, and do not exercise, with any of these:</source>
   <translation>Hol dir heute ärztliche Hilfe und übe nicht, wenn etwas davon auf dich zutrifft:</translation>
  </message>
  <message>
   <source>I have one of these signs</source>
   <translation>Eines dieser Zeichen trifft auf mich zu</translation>
  </message>
  <message>
   <source>When not to exercise</source>
   <translation>Wann du nicht übst</translation>
  </message>
  <message>
   <source>I have read this and have none of these signs</source>
   <translation>Ich habe das gelesen, und keines dieser Zeichen trifft auf mich zu</translation>
  </message>
  <message>
   <source>There is more to read. Space goes on.</source>
   <translation>Es gibt noch mehr zu lesen. Die Leertaste führt weiter.</translation>
  </message>
  <message>
   <source>Tick the line above first, with Space.</source>
   <translation>Setz zuerst oben den Haken, mit der Leertaste.</translation>
  </message>
  <message>
   <source>Tick what is true for you, or None of these. Space ticks.</source>
   <translation>Hak an, was auf dich zutrifft, oder „Nichts davon“. Die Leertaste hakt an.</translation>
  </message>
  <message>
   <source>All of this can be changed later, in Settings.</source>
   <translation>Das alles lässt sich später in den Einstellungen ändern.</translation>
  </message>
  <message>
   <source>Space ticks. One question comes first.</source>
   <translation>Die Leertaste hakt an. Zuerst kommt eine Frage.</translation>
  </message>
  <message>
   <source>Space ticks. Next is a little setting up, if you like.</source>
   <translation>Die Leertaste hakt an. Als Nächstes kannst du ein wenig einrichten, wenn du magst.</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>go on</comment>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Two metres of floor.</source>
   <translation>Zwei Meter Boden.</translation>
  </message>
  <message>
   <source>A few quiet minutes a day.</source>
   <translation>Ein paar ruhige Minuten am Tag.</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>go back</comment>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Skip the rest and start</source>
   <translation>Rest überspringen und starten</translation>
  </message>
  <message>
   <source>All of these: {things}.</source>
   <translation>Das alles hast du: {things}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} minutes a day</source>
   <translation>
    <numerusform>{count} Minute am Tag</numerusform>
    <numerusform>{count} Minuten am Tag</numerusform>
   </translation>
  </message>
  <message>
   <source>Your program</source>
   <translation>Dein Programm</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Ändern…</translation>
  </message>
  <message>
   <source>{setting}: change</source>
   <translation>{setting}: ändern</translation>
  </message>
  <message>
   <source>Week {number}: {phase}</source>
   <translation>Woche {number}: {phase}</translation>
  </message>
  <message>
   <source>Week {number}</source>
   <translation>Woche {number}</translation>
  </message>
  <message>
   <source>{least} to {most} minutes a day</source>
   <translation>{least} bis {most} Minuten am Tag</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programm</translation>
  </message>
  <message>
   <source>What you have</source>
   <translation>Was du hast</translation>
  </message>
  <message>
   <source>Sample: 42 seconds</source>
   <translation>Beispiel: 42 Sekunden</translation>
  </message>
  <message>
   <source>Y</source>
   <comment>key that answers</comment>
   <translation>J</translation>
  </message>
  <message>
   <source>N</source>
   <comment>key that answers</comment>
   <translation>N</translation>
  </message>
  <message>
   <source>Either answer is fine. You can change it later on Today.</source>
   <translation>Beide Antworten sind in Ordnung. Du kannst sie später auf „Heute“ ändern.</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <source>Back to Today</source>
   <translation>Zurück zu „Heute“</translation>
  </message>
  <message>
   <source>{question} Y is yes, N is no.</source>
   <translation>{question} J heißt ja, N heißt nein.</translation>
  </message>
  <message>
   <source>None of these</source>
   <translation>Nichts davon</translation>
  </message>
  <message>
   <source>It has been looked at</source>
   <translation>Es ist abgeklärt</translation>
  </message>
  <message>
   <source>Last time ended with pain. Is it still worse today?</source>
   <translation>Letztes Mal hattest du am Ende Schmerzen. Tut es heute immer noch mehr weh als vor dem Üben?</translation>
  </message>
  <message>
   <source>A day of rest then. After it, half the range and half the time. If it comes back, leave that exercise out in Settings and ask a professional.</source>
   <translation>Dann ein Ruhetag. Danach nur halb so weit und halb so lang. Kommt der Schmerz wieder, lass diese Übung in den Einstellungen weg und frag Fachleute.</translation>
  </message>
  <message>
   <source>Get medical help today</source>
   <translation>Hol dir heute ärztliche Hilfe</translation>
  </message>
  <message>
   <source>Ask a clinician first</source>
   <translation>Hol dir zuerst ärztlichen Rat</translation>
  </message>
  <message>
   <source>When to stop</source>
   <translation>Wann du aufhörst</translation>
  </message>
  <message>
   <source>Runners</source>
   <translation>Wenn du läufst</translation>
  </message>
  <message>
   <source>Pregnancy</source>
   <translation>Schwangerschaft</translation>
  </message>
  <message>
   <source>Before you begin</source>
   <translation>Bevor du beginnst</translation>
  </message>
  <message>
   <source>I have one of the urgent signs</source>
   <translation>Eines der Warnzeichen trifft auf mich zu</translation>
  </message>
  <message>
   <source>Without {things}.</source>
   <translation>Ohne {things}.</translation>
  </message>
  <message>
   <source>All of them, on both sides.</source>
   <translation>Alle, auf beiden Seiten.</translation>
  </message>
  <message>
   <source>They are off. Something gentle takes the same time.</source>
   <translation>Es ist ausgeschaltet. Etwas Sanftes nimmt dieselbe Zeit ein.</translation>
  </message>
  <message>
   <source>Leave out what is not for you, or do it on one side only. It holds everywhere.</source>
   <translation>Lass weg, was nichts für dich ist, oder mach es nur auf einer Seite. Das gilt überall.</translation>
  </message>
  <message>
   <source>An urgent sign. {answers}.</source>
   <translation>Ein Warnzeichen. {answers}.</translation>
  </message>
  <message>
   <source>On.</source>
   <translation>An.</translation>
  </message>
  <message>
   <source>Off, until you have read about them.</source>
   <translation>Aus, bis du darüber gelesen hast.</translation>
  </message>
  <message>
   <source>Everything is there.</source>
   <translation>Alles ist da.</translation>
  </message>
  <message>
   <source>{hidden} left out, {limited} on one side only.</source>
   <translation>{hidden} weggelassen, {limited} nur auf einer Seite.</translation>
  </message>
  <message numerus="yes">
   <source>{count} left out.</source>
   <translation>
    <numerusform>{count} weggelassen.</numerusform>
    <numerusform>{count} weggelassen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} on one side only.</source>
   <translation>
    <numerusform>{count} nur auf einer Seite.</numerusform>
    <numerusform>{count} nur auf einer Seite.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your health</source>
   <translation>Deine Gesundheit</translation>
  </message>
  <message>
   <source>Nerve sliders</source>
   <translation>Nervengleiten</translation>
  </message>
  <message>
   <source>Exercises for you</source>
   <translation>Übungen für dich</translation>
  </message>
  <message>
   <source>Not told yet</source>
   <translation>Noch nicht beantwortet</translation>
  </message>
  <message>
   <source>They are on.</source>
   <translation>Es ist eingeschaltet.</translation>
  </message>
  <message>
   <source>Switch them off</source>
   <translation>Ausschalten</translation>
  </message>
  <message>
   <source>Switch them on</source>
   <translation>Einschalten</translation>
  </message>
  <message>
   <source>A mat or carpet, a pillow for your head and water are taken for granted. Tick what else is there. Nothing has to be bought: something else takes its place. A chair stands firm, without wheels, and nothing that you rest on may slide.</source>
   <translation>Eine Matte oder ein Teppich, ein Kissen für den Kopf und Wasser gelten als vorhanden. Hak an, was sonst da ist. Du musst nichts kaufen: etwas anderes tritt an die Stelle. Ein Stuhl steht fest, ohne Rollen, und nichts, worauf du ruhst, darf rutschen.</translation>
  </message>
  <message>
   <source>Firm bed</source>
   <translation>Festes Bett</translation>
  </message>
  <message>
   <source>Firm chair</source>
   <translation>Stabiler Stuhl</translation>
  </message>
  <message>
   <source>Clear wall</source>
   <translation>Freie Wand</translation>
  </message>
  <message>
   <source>Low block</source>
   <translation>Niedriger Block</translation>
  </message>
  <message>
   <source>Without it: {instead}.</source>
   <translation>Sonst nimm {instead}.</translation>
  </message>
  <message>
   <source>Check-in, {day}</source>
   <translation>Check-in, {day}</translation>
  </message>
  <message>
   <source>0 is loose, 10 is the tightest they get. Everything is optional.</source>
   <translation>0 ist locker, 10 so verspannt, wie sie nur werden. Alles ist freiwillig.</translation>
  </message>
  <message>
   <source>Tightness before: not told</source>
   <translation>Spannung vorher: nicht angegeben</translation>
  </message>
  <message>
   <source>Tightness after: not told</source>
   <translation>Spannung nachher: nicht angegeben</translation>
  </message>
  <message>
   <source>Not told</source>
   <translation>Nicht angegeben</translation>
  </message>
  <message>
   <source>Self-checks</source>
   <translation>Selbstchecks</translation>
  </message>
  <message>
   <source>Show as table</source>
   <translation>Als Tabelle zeigen</translation>
  </message>
  <message>
   <source>Self-checks: show as table</source>
   <translation>Selbstchecks: als Tabelle zeigen</translation>
  </message>
  <message>
   <source>Photos from the side</source>
   <translation>Fotos von der Seite</translation>
  </message>
  <message>
   <source>Your own numbers. From day to day they vary by about 1 to 2 points (our estimate).</source>
   <translation>Deine eigenen Zahlen. Von Tag zu Tag schwanken sie um etwa 1 bis 2 Punkte (unsere Schätzung).</translation>
  </message>
  <message>
   <source>For the thigh, one step is the least change that means anything. Not a diagnosis.</source>
   <translation>Beim Oberschenkel ist ein Schritt die kleinste Veränderung, die etwas bedeutet. Keine Diagnose.</translation>
  </message>
  <message>
   <source>Angles: with the pelvis held still, 2.4 degrees are the smallest real change (angle of the knee, a study of 2015). At home it takes more.</source>
   <translation>Winkel: Bei ruhig gehaltenem Becken sind 2,4 Grad die kleinste echte Veränderung (Winkel des Knies, eine Studie von 2015). Zu Hause braucht es mehr.</translation>
  </message>
  <message>
   <source>below</source>
   <comment>the bed line</comment>
   <translation>darunter</translation>
  </message>
  <message>
   <source>level</source>
   <comment>with the bed line</comment>
   <translation>auf gleicher Höhe</translation>
  </message>
  <message>
   <source>above</source>
   <comment>the bed line</comment>
   <translation>darüber</translation>
  </message>
  <message>
   <source>Tightness</source>
   <translation>Spannung</translation>
  </message>
  <message>
   <source>Ease of standing up</source>
   <translation>Leichtigkeit beim Aufstehen</translation>
  </message>
  <message>
   <source>Left thigh, bed line</source>
   <translation>Linker Oberschenkel, Bettlinie</translation>
  </message>
  <message>
   <source>Right thigh, bed line</source>
   <translation>Rechter Oberschenkel, Bettlinie</translation>
  </message>
  <message>
   <source>Left thigh, degrees</source>
   <translation>Linker Oberschenkel, Grad</translation>
  </message>
  <message>
   <source>Right thigh, degrees</source>
   <translation>Rechter Oberschenkel, Grad</translation>
  </message>
  <message>
   <source>day {day}: {value}</source>
   <translation>Tag {day}: {value}</translation>
  </message>
  <message>
   <source>Day {day}: {value}</source>
   <translation>Tag {day}: {value}</translation>
  </message>
  <message>
   <source>Add a past practice</source>
   <translation>Einheit nachtragen</translation>
  </message>
  <message>
   <source>Nothing here yet, and that’s fine</source>
   <translation>Noch ist nichts hier, und das ist in Ordnung</translation>
  </message>
  <message>
   <source>Your first session puts a mark on the calendar. One short routine counts.</source>
   <translation>Deine erste Einheit wird im Kalender markiert. Eine kurze Routine zählt.</translation>
  </message>
  <message>
   <source>Habit strength {percent} %: every day counts, and one 13 days ago counts half as much as today.</source>
   <translation>Stärke der Gewohnheit {percent} %: Jeder Tag zählt, und einer vor 13 Tagen zählt halb so viel wie heute.</translation>
  </message>
  <message>
   <source>Export, key Ctrl E</source>
   <translation>Exportieren, Taste Strg E</translation>
  </message>
  <message>
   <source>left thigh above the bed line</source>
   <translation>linker Oberschenkel über der Bettlinie</translation>
  </message>
  <message>
   <source>left thigh level with the bed line</source>
   <translation>linker Oberschenkel auf Höhe der Bettlinie</translation>
  </message>
  <message>
   <source>left thigh below the bed line</source>
   <translation>linker Oberschenkel unter der Bettlinie</translation>
  </message>
  <message>
   <source>right thigh above the bed line</source>
   <translation>rechter Oberschenkel über der Bettlinie</translation>
  </message>
  <message>
   <source>right thigh level with the bed line</source>
   <translation>rechter Oberschenkel auf Höhe der Bettlinie</translation>
  </message>
  <message>
   <source>right thigh below the bed line</source>
   <translation>rechter Oberschenkel unter der Bettlinie</translation>
  </message>
  <message>
   <source>left knee bent</source>
   <translation>linkes Knie gebeugt</translation>
  </message>
  <message>
   <source>left knee straighter</source>
   <translation>linkes Knie gestreckter</translation>
  </message>
  <message>
   <source>right knee bent</source>
   <translation>rechtes Knie gebeugt</translation>
  </message>
  <message>
   <source>right knee straighter</source>
   <translation>rechtes Knie gestreckter</translation>
  </message>
  <message>
   <source>knee bent</source>
   <translation>Knie gebeugt</translation>
  </message>
  <message>
   <source>knee straighter</source>
   <translation>Knie gestreckter</translation>
  </message>
  <message>
   <source>right thigh measured {angle}</source>
   <translation>rechter Oberschenkel gemessen: {angle}</translation>
  </message>
  <message>
   <source>right side not counted, the back arched</source>
   <translation>rechte Seite nicht gezählt, Rücken im Hohlkreuz</translation>
  </message>
  <message>
   <source>measured {angle}</source>
   <translation>gemessen: {angle}</translation>
  </message>
  <message>
   <source>left thigh measured {angle}</source>
   <translation>linker Oberschenkel gemessen: {angle}</translation>
  </message>
  <message>
   <source>left side not counted, the back arched</source>
   <translation>linke Seite nicht gezählt, Rücken im Hohlkreuz</translation>
  </message>
  <message>
   <source>under 1 min</source>
   <translation>unter 1 min</translation>
  </message>
  <message>
   <source>Time per exercise</source>
   <translation>Zeit je Übung</translation>
  </message>
  <message>
   <source>Time per exercise: show as table</source>
   <translation>Zeit je Übung: als Tabelle zeigen</translation>
  </message>
  <message numerus="yes">
   <source>All {count} as a table</source>
   <translation>
    <numerusform>Alle {count} als Tabelle</numerusform>
    <numerusform>Alle {count} als Tabelle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Time per exercise: all {count} as a table</source>
   <translation>
    <numerusform>Zeit je Übung: alle {count} als Tabelle</numerusform>
    <numerusform>Zeit je Übung: alle {count} als Tabelle</numerusform>
   </translation>
  </message>
  <message>
   <source>Exercise</source>
   <translation>Übung</translation>
  </message>
  <message>
   <source>Month before</source>
   <translation>Monat davor</translation>
  </message>
  <message>
   <source>Month after</source>
   <translation>Monat danach</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Monat</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Einheiten</translation>
  </message>
  <message>
   <source>For a day on which you practised without Routine.</source>
   <translation>Für einen Tag, an dem du ohne Routine geübt hast.</translation>
  </message>
  <message>
   <source>Add it</source>
   <translation>Nachtragen</translation>
  </message>
  <message>
   <source>Which day?</source>
   <translation>Welcher Tag?</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Which routine?</source>
   <translation>Welche Routine?</translation>
  </message>
  <message>
   <source>Routine</source>
   <comment>exercises in a row</comment>
   <translation>Routine</translation>
  </message>
  <message>
   <source>It counts for your streak, not for the minutes.</source>
   <translation>Das zählt für deine Serie, nicht für die Minuten.</translation>
  </message>
  <message>
   <source>Completes day {day}.</source>
   <translation>Schließt Tag {day} ab.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message>
   <source>Day {day} is still yours.</source>
   <translation>Tag {day} bleibt für dich offen.</translation>
  </message>
  <message>
   <source>Two moments to look at, nothing to be measured by.</source>
   <translation>Zwei Momente zum Ansehen, nicht zum Messen.</translation>
  </message>
  <message>
   <source>There is no photo yet. You can add one of each side here.</source>
   <translation>Noch gibt es kein Foto. Von jeder Seite kannst du hier eines hinzufügen.</translation>
  </message>
  <message>
   <source>Photo of the right side, {day}</source>
   <translation>Foto der rechten Seite, {day}</translation>
  </message>
  <message>
   <source>the photo of the right side, {day}</source>
   <translation>das Foto der rechten Seite, {day}</translation>
  </message>
  <message>
   <source>Photo of the left side, {day}</source>
   <translation>Foto der linken Seite, {day}</translation>
  </message>
  <message>
   <source>the photo of the left side, {day}</source>
   <translation>das Foto der linken Seite, {day}</translation>
  </message>
  <message numerus="yes">
   <source>Show {count} photos between them</source>
   <translation>
    <numerusform>{count} Foto dazwischen zeigen</numerusform>
    <numerusform>{count} Fotos dazwischen zeigen</numerusform>
   </translation>
  </message>
  <message>
   <source>{photo}: it cannot be shown</source>
   <translation>{photo}: Es lässt sich nicht zeigen</translation>
  </message>
  <message>
   <source>This photo cannot be shown.</source>
   <translation>Dieses Foto lässt sich nicht zeigen.</translation>
  </message>
  <message>
   <source>Another photo: {side}, {day}</source>
   <translation>Ein anderes Foto: {side}, {day}</translation>
  </message>
  <message>
   <source>Add a photo: {side}, {day}</source>
   <translation>Foto hinzufügen: {side}, {day}</translation>
  </message>
  <message>
   <source>Put down afterwards: it counts for your streak, not for the minutes.</source>
   <translation>Nachgetragen: Es zählt für deine Serie, nicht für die Minuten.</translation>
  </message>
  <message>
   <source>no pillow under the knees</source>
   <translation>kein Kissen unter den Knien</translation>
  </message>
  <message>
   <source>sometimes a pillow under the knees</source>
   <translation>manchmal ein Kissen unter den Knien</translation>
  </message>
  <message>
   <source>always a pillow under the knees</source>
   <translation>immer ein Kissen unter den Knien</translation>
  </message>
  <message>
   <source>{done} of {planned}</source>
   <translation>{done} von {planned}</translation>
  </message>
  <message>
   <source>Tightness {before} before, {after} after</source>
   <translation>Spannung vorher {before}, nachher {after}</translation>
  </message>
  <message>
   <source>Tightness {before} before</source>
   <translation>Spannung vorher {before}</translation>
  </message>
  <message>
   <source>Tightness {after} after</source>
   <translation>Spannung nachher {after}</translation>
  </message>
  <message>
   <source>Self-check: {told}.</source>
   <translation>Selbstcheck: {told}.</translation>
  </message>
  <message>
   <source>not reached</source>
   <translation>nicht erreicht</translation>
  </message>
  <message>
   <source>tightness {value}</source>
   <translation>Spannung {value}</translation>
  </message>
  <message>
   <source>ease of standing up {value}</source>
   <translation>Leichtigkeit beim Aufstehen {value}</translation>
  </message>
  <message>
   <source>Chosen session</source>
   <translation>Gewählte Einheit</translation>
  </message>
  <message>
   <source>Edit check-in</source>
   <translation>Check-in bearbeiten</translation>
  </message>
  <message>
   <source>It hurt, more than a stretch.</source>
   <translation>Es tat weh, mehr als ein Dehngefühl.</translation>
  </message>
  <message>
   <source>Add check-in</source>
   <translation>Check-in hinzufügen</translation>
  </message>
  <message>
   <source>Sessions, newest first</source>
   <translation>Einheiten, die neueste zuerst</translation>
  </message>
  <message>
   <source>From day to day it varies by about 1 to 2 points (our estimate).</source>
   <translation>Von Tag zu Tag schwankt die Spannung um etwa 1 bis 2 Punkte (unsere Schätzung).</translation>
  </message>
  <message>
   <source>before</source>
   <comment>the practice</comment>
   <translation>vorher</translation>
  </message>
  <message>
   <source>after</source>
   <comment>the practice</comment>
   <translation>nachher</translation>
  </message>
  <message>
   <source>{before} before, {after} after</source>
   <translation>vorher {before}, nachher {after}</translation>
  </message>
  <message>
   <source>{before} before</source>
   <translation>vorher {before}</translation>
  </message>
  <message>
   <source>{after} after</source>
   <translation>nachher {after}</translation>
  </message>
  <message>
   <source>Tightness, 0 to 10</source>
   <translation>Spannung, 0 bis 10</translation>
  </message>
  <message>
   <source>Tightness: show as table</source>
   <translation>Spannung: als Tabelle zeigen</translation>
  </message>
  <message>
   <source>Session removed</source>
   <translation>Einheit entfernt</translation>
  </message>
  <message numerus="yes">
   <source>{count} sessions removed</source>
   <translation>
    <numerusform>{count} Einheit entfernt</numerusform>
    <numerusform>{count} Einheiten entfernt</numerusform>
   </translation>
  </message>
  <message>
   <source>{done}. Control Z brings it back.</source>
   <translation>{done}. Strg Z macht es rückgängig.</translation>
  </message>
  <message>
   <source>Added later</source>
   <translation>Nachgetragen</translation>
  </message>
  <message>
   <source>no practice</source>
   <translation>nicht geübt</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>ausgelassen</translation>
  </message>
  <message>
   <source>missed and bridged</source>
   <translation>ausgelassen und überbrückt</translation>
  </message>
  <message>
   <source>partial</source>
   <translation>teilweise</translation>
  </message>
  <message>
   <source>short routine</source>
   <translation>kurze Routine</translation>
  </message>
  <message>
   <source>full routine</source>
   <translation>volle Routine</translation>
  </message>
  <message>
   <source>two sessions or more</source>
   <translation>zwei Einheiten oder mehr</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>Nichts wurde aufgezeichnet.</translation>
  </message>
  <message numerus="yes">
   <source>Year map, {count} weeks: {days}.</source>
   <translation>
    <numerusform>Jahresübersicht, {count} Woche: {days}.</numerusform>
    <numerusform>Jahresübersicht, {count} Wochen: {days}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Up and Down go from day to day, Left and Right from week to week, Page Up and Page Down from month to month, Home to today. Enter shows what was done.</source>
   <translation>Auf und Ab führen von Tag zu Tag, Links und Rechts von Woche zu Woche, Bild auf und Bild ab von Monat zu Monat, Pos1 zu heute. Eingabe zeigt, was geübt wurde.</translation>
  </message>
  <message numerus="yes">
   <source>{count} sessions done</source>
   <translation>
    <numerusform>{count} Einheit geschafft</numerusform>
    <numerusform>{count} Einheiten geschafft</numerusform>
   </translation>
  </message>
  <message>
   <source>{sessions}, {hours} hours practised</source>
   <translation>{sessions}, {hours} Stunden geübt</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Ausgelassen</translation>
  </message>
  <message>
   <source>Bridged</source>
   <translation>Überbrückt</translation>
  </message>
  <message>
   <source>Partial</source>
   <translation>Teilweise</translation>
  </message>
  <message>
   <source>Short</source>
   <translation>Kurz</translation>
  </message>
  <message>
   <source>Full</source>
   <translation>Voll</translation>
  </message>
  <message>
   <source>Two or more</source>
   <translation>Zwei oder mehr</translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation>weniger als eine Minute</translation>
  </message>
  <message>
   <source>Nothing yet today.</source>
   <translation>Heute noch nichts.</translation>
  </message>
  <message>
   <source>Nothing was recorded. If you did practise, you can add it.</source>
   <translation>Nichts wurde aufgezeichnet. Wenn du doch geübt hast, kannst du es nachtragen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} days practised</source>
   <translation>
    <numerusform>{count} Tag geübt</numerusform>
    <numerusform>{count} Tage geübt</numerusform>
   </translation>
  </message>
  <message>
   <source>tightness {before} before, {after} after</source>
   <translation>Spannung vorher {before}, nachher {after}</translation>
  </message>
  <message>
   <source>tightness {before} before</source>
   <translation>Spannung vorher {before}</translation>
  </message>
  <message>
   <source>tightness {after} after</source>
   <translation>Spannung nachher {after}</translation>
  </message>
  <message>
   <source>{sessions}, {time} practised</source>
   <translation>{sessions}, {time} geübt</translation>
  </message>
  <message>
   <source>{done} of {days} done</source>
   <translation>{done} von {days} geschafft</translation>
  </message>
  <message>
   <source>added later</source>
   <translation>nachgetragen</translation>
  </message>
  <message numerus="yes">
   <source>{count} missed and bridged</source>
   <translation>
    <numerusform>{count} ausgelassen und überbrückt</numerusform>
    <numerusform>{count} ausgelassen und überbrückt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} missed</source>
   <translation>
    <numerusform>{count} ausgelassen</numerusform>
    <numerusform>{count} ausgelassen</numerusform>
   </translation>
  </message>
  <message>
   <source>Reset {run}, day {day} of {days} done</source>
   <translation>Reset {run}, Tag {day} von {days} geschafft</translation>
  </message>
  <message>
   <source>Reset {run}, day {day} of {days} is next</source>
   <translation>Reset {run}, Tag {day} von {days} ist der nächste</translation>
  </message>
  <message>
   <source>Day {day} of {days} done</source>
   <translation>Tag {day} von {days} geschafft</translation>
  </message>
  <message>
   <source>Day {day} of {days} is next</source>
   <translation>Tag {day} von {days} ist der nächste</translation>
  </message>
  <message>
   <source>short</source>
   <comment>a session</comment>
   <translation>kurz</translation>
  </message>
  <message>
   <source>Short</source>
   <comment>a session</comment>
   <translation>Kurz</translation>
  </message>
  <message>
   <source>Partial, {share} %</source>
   <translation>Teilweise, {share} %</translation>
  </message>
  <message>
   <source>partial, {share} %</source>
   <translation>teilweise, {share} %</translation>
  </message>
  <message>
   <source>Year map</source>
   <translation>Jahresübersicht</translation>
  </message>
  <message>
   <source>While you practise</source>
   <translation>Während du übst</translation>
  </message>
  <message>
   <source>Letters, digits and signs are switched off in Settings. All other keys work.</source>
   <translation>Buchstaben, Ziffern und Zeichen sind in den Einstellungen ausgeschaltet. Alle anderen Tasten gehen.</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <source>Before some days</source>
   <translation>Vor manchen Tagen</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Editor of routine files</source>
   <translation>Editor für Routinedateien</translation>
  </message>
  <message>
   <source>Steps of a routine you build</source>
   <translation>Schritte einer Routine, die du baust</translation>
  </message>
  <message>
   <source>Pose studio</source>
   <translation>Posenstudio</translation>
  </message>
  <message>
   <source>Check-in</source>
   <translation>Check-in</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Today, History, Library, Settings; with Ctrl also while you type</source>
   <translation>Heute, Verlauf, Bibliothek, Einstellungen; mit Strg auch beim Schreiben</translation>
  </message>
  <message>
   <source>Ctrl ,</source>
   <comment>key</comment>
   <translation>Strg ,</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>This list</source>
   <translation>Diese Liste</translation>
  </message>
  <message>
   <source>Menu</source>
   <comment>key</comment>
   <translation>Menü</translation>
  </message>
  <message>
   <source>Start, pause, history, quit; also with the right mouse button</source>
   <translation>Starten, Pause, Verlauf, Beenden; auch mit der rechten Maustaste</translation>
  </message>
  <message>
   <source>Ctrl Q</source>
   <comment>key</comment>
   <translation>Strg Q</translation>
  </message>
  <message>
   <source>Enter</source>
   <comment>key</comment>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Start, or continue</source>
   <translation>Starten oder fortsetzen</translation>
  </message>
  <message>
   <source>The short version</source>
   <translation>Die kurze Version</translation>
  </message>
  <message>
   <source>Next essential</source>
   <translation>Nächster Kernpunkt</translation>
  </message>
  <message>
   <source>Tab, 0 to 9</source>
   <comment>key</comment>
   <translation>Tab, 0 bis 9</translation>
  </message>
  <message>
   <source>Tightness now, if you like</source>
   <translation>Spannung jetzt, wenn du magst</translation>
  </message>
  <message>
   <source>Arrows</source>
   <comment>key</comment>
   <translation>Pfeile</translation>
  </message>
  <message>
   <source>From day to day, in the row of days</source>
   <translation>Von Tag zu Tag, in der Reihe der Tage</translation>
  </message>
  <message>
   <source>Y, N</source>
   <comment>key</comment>
   <translation>J, N</translation>
  </message>
  <message>
   <source>Answer the question of the day</source>
   <translation>Die Frage des Tages beantworten</translation>
  </message>
  <message>
   <source>0 to 9, End</source>
   <comment>key</comment>
   <translation>0 bis 9, Ende</translation>
  </message>
  <message>
   <source>Set a scale of the self-check; End is 10</source>
   <translation>Eine Skala des Selbstchecks einstellen; Ende ist 10</translation>
  </message>
  <message>
   <source>Left, Right</source>
   <comment>key</comment>
   <translation>Links, Rechts</translation>
  </message>
  <message>
   <source>Choose a picture or a word</source>
   <translation>Ein Bild oder ein Wort wählen</translation>
  </message>
  <message>
   <source>Save the self-check, and start</source>
   <translation>Den Selbstcheck speichern und starten</translation>
  </message>
  <message>
   <source>Esc</source>
   <comment>key</comment>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Skip the self-check; leave the question</source>
   <translation>Den Selbstcheck überspringen; die Frage verlassen</translation>
  </message>
  <message>
   <source>Up, Down</source>
   <comment>key</comment>
   <translation>Auf, Ab</translation>
  </message>
  <message>
   <source>A day back or on, in the map of the year</source>
   <translation>Ein Tag zurück oder vor, in der Jahresübersicht</translation>
  </message>
  <message>
   <source>A week back or on</source>
   <translation>Eine Woche zurück oder vor</translation>
  </message>
  <message>
   <source>Page Up, Down</source>
   <comment>key</comment>
   <translation>Bild auf, ab</translation>
  </message>
  <message>
   <source>A month back or on</source>
   <translation>Ein Monat zurück oder vor</translation>
  </message>
  <message>
   <source>Home</source>
   <comment>key</comment>
   <translation>Pos1</translation>
  </message>
  <message>
   <source>What was done that day; or add it</source>
   <translation>Was an jenem Tag geübt wurde; oder nachtragen</translation>
  </message>
  <message>
   <source>Del</source>
   <comment>key</comment>
   <translation>Entf</translation>
  </message>
  <message>
   <source>Remove the session; Ctrl Z brings it back</source>
   <translation>Die Einheit entfernen; Strg Z holt sie zurück</translation>
  </message>
  <message>
   <source>Ctrl E</source>
   <comment>key</comment>
   <translation>Strg E</translation>
  </message>
  <message>
   <source>/ or Ctrl F</source>
   <comment>key</comment>
   <translation>/ oder Strg F</translation>
  </message>
  <message>
   <source>Find by name, aim, prop or phase; Enter goes to what is found</source>
   <translation>Nach Name, Ziel, Hilfsmittel oder Phase suchen; Eingabe geht zum Gefundenen</translation>
  </message>
  <message>
   <source>From card to card</source>
   <translation>Von Karte zu Karte</translation>
  </message>
  <message>
   <source>Look into the routine of a card</source>
   <translation>In die Routine einer Karte schauen</translation>
  </message>
  <message>
   <source>Ctrl Enter</source>
   <comment>key</comment>
   <translation>Strg Eingabe</translation>
  </message>
  <message>
   <source>Start it</source>
   <translation>Starten</translation>
  </message>
  <message>
   <source>Open the file of a card; elsewhere, or with Ctrl: add a file</source>
   <translation>Die Datei einer Karte öffnen; sonst, oder mit Strg: eine Datei hinzufügen</translation>
  </message>
  <message>
   <source>Read the folder again</source>
   <translation>Den Ordner noch einmal lesen</translation>
  </message>
  <message>
   <source>Ctrl Z</source>
   <comment>key</comment>
   <translation>Strg Z</translation>
  </message>
  <message>
   <source>Undo what was added or removed</source>
   <translation>Rückgängig machen, was hinzugefügt oder entfernt wurde</translation>
  </message>
  <message>
   <source>Back to where you were, or find no more</source>
   <translation>Zurück, wo du warst, oder die Suche beenden</translation>
  </message>
  <message>
   <source>Muscle view, on the page of an exercise</source>
   <translation>Muskelansicht, auf der Seite einer Übung</translation>
  </message>
  <message>
   <source>Find a setting; Enter goes to what is found</source>
   <translation>Eine Einstellung suchen; Eingabe geht zum Gefundenen</translation>
  </message>
  <message>
   <source>Ctrl S</source>
   <comment>key</comment>
   <translation>Strg S</translation>
  </message>
  <message>
   <source>Play it as a preview, without a record</source>
   <translation>Als Vorschau abspielen, ohne Aufzeichnung</translation>
  </message>
  <message>
   <source>Ctrl T</source>
   <comment>key</comment>
   <translation>Strg T</translation>
  </message>
  <message>
   <source>Steps, or the text</source>
   <translation>Schritte oder Text</translation>
  </message>
  <message>
   <source>Next problem; with Shift the one before</source>
   <translation>Nächstes Problem; mit Umschalt das vorige</translation>
  </message>
  <message>
   <source>Ctrl .</source>
   <comment>key</comment>
   <translation>Strg .</translation>
  </message>
  <message>
   <source>Fix the problem in this line</source>
   <translation>Das Problem in dieser Zeile berichtigen</translation>
  </message>
  <message>
   <source>Ctrl Space</source>
   <comment>key</comment>
   <translation>Strg Leertaste</translation>
  </message>
  <message>
   <source>What may stand here; Tab or Enter writes it</source>
   <translation>Was hier stehen darf; Tab oder Eingabe schreibt es</translation>
  </message>
  <message>
   <source>Ctrl F</source>
   <comment>key</comment>
   <translation>Strg F</translation>
  </message>
  <message>
   <source>Ctrl M</source>
   <comment>key</comment>
   <translation>Strg M</translation>
  </message>
  <message>
   <source>Let Tab leave the text, or move it in</source>
   <translation>Tab verlässt den Text oder rückt ihn ein</translation>
  </message>
  <message>
   <source>Back; what is not saved is kept</source>
   <translation>Zurück; was nicht gespeichert ist, bleibt</translation>
  </message>
  <message>
   <source>From step to step</source>
   <translation>Von Schritt zu Schritt</translation>
  </message>
  <message>
   <source>Open a step, or close it</source>
   <translation>Einen Schritt öffnen oder schließen</translation>
  </message>
  <message>
   <source>Alt Up, Down</source>
   <comment>key</comment>
   <translation>Alt Auf, Ab</translation>
  </message>
  <message>
   <source>Move it, and stay with it</source>
   <translation>Ihn verschieben und bei ihm bleiben</translation>
  </message>
  <message>
   <source>Ctrl D</source>
   <comment>key</comment>
   <translation>Strg D</translation>
  </message>
  <message>
   <source>The same step once more</source>
   <translation>Derselbe Schritt noch einmal</translation>
  </message>
  <message>
   <source>Remove it; Ctrl Z brings it back</source>
   <translation>Ihn entfernen; Strg Z holt ihn zurück</translation>
  </message>
  <message>
   <source>Find an exercise; Enter adds it</source>
   <translation>Eine Übung suchen; Eingabe fügt sie hinzu</translation>
  </message>
  <message>
   <source>Tab</source>
   <comment>key</comment>
   <translation>Tab</translation>
  </message>
  <message>
   <source>From slider to slider</source>
   <translation>Von Regler zu Regler</translation>
  </message>
  <message>
   <source>A degree less or more; with Shift, or Page Up and Down, five</source>
   <translation>Ein Grad weniger oder mehr; mit Umschalt, oder Bild auf und ab, fünf</translation>
  </message>
  <message>
   <source>Home, End</source>
   <comment>key</comment>
   <translation>Pos1, Ende</translation>
  </message>
  <message>
   <source>As far as a body can do</source>
   <translation>So weit ein Körper kann</translation>
  </message>
  <message>
   <source>0 to 9, -</source>
   <comment>key</comment>
   <translation>0 bis 9, -</translation>
  </message>
  <message>
   <source>Write the degrees; Enter takes them, Esc leaves them</source>
   <translation>Die Grad eintippen; Eingabe übernimmt sie, Esc verwirft sie</translation>
  </message>
  <message>
   <source>A joint as it was, or in the hold as it is at the start</source>
   <translation>Ein Gelenk, wie es war, oder beim Halten wie am Start</translation>
  </message>
  <message>
   <source>Turn the figure, when it has the focus; Home turns it back</source>
   <translation>Die Figur drehen, wenn sie im Fokus ist; Pos1 dreht sie zurück</translation>
  </message>
  <message>
   <source>Undo; Ctrl Y does it again</source>
   <translation>Rückgängig; Strg Y macht es wieder</translation>
  </message>
  <message>
   <source>Space</source>
   <comment>key</comment>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Pause, or go on</source>
   <translation>Pause oder weiter</translation>
  </message>
  <message>
   <source>Left</source>
   <comment>key</comment>
   <translation>Pfeil links</translation>
  </message>
  <message>
   <source>This part again; at its beginning, the part before</source>
   <translation>Dieser Teil noch einmal; an seinem Anfang der Teil davor</translation>
  </message>
  <message>
   <source>+ and -</source>
   <comment>key</comment>
   <translation>+ und -</translation>
  </message>
  <message>
   <source>15 seconds more or less</source>
   <translation>15 Sekunden mehr oder weniger</translation>
  </message>
  <message>
   <source>This part again</source>
   <translation>Dieser Teil noch einmal</translation>
  </message>
  <message>
   <source>Mini timer above other windows; in it, smaller or larger</source>
   <translation>Mini-Timer über anderen Fenstern; darin kleiner oder größer</translation>
  </message>
  <message>
   <source>Pause and ask whether to end; again: go on</source>
   <translation>Pause und fragen, ob beendet wird; noch einmal: weiter</translation>
  </message>
  <message>
   <source>In the mini timer: back to the player</source>
   <translation>Im Mini-Timer: zurück zum Player</translation>
  </message>
  <message>
   <source>Media keys</source>
   <comment>key</comment>
   <translation>Medientasten</translation>
  </message>
  <message>
   <source>Play, pause, next, previous; stop asks whether to end</source>
   <translation>Abspielen, Pause, weiter, zurück; Stopp fragt, ob beendet wird</translation>
  </message>
  <message>
   <source>Set the scale; End is 10</source>
   <translation>Die Skala einstellen; Ende ist 10</translation>
  </message>
  <message>
   <source>One down or up on the scale</source>
   <translation>Eins weniger oder mehr auf der Skala</translation>
  </message>
  <message>
   <source>Save; in the note with Ctrl</source>
   <translation>Speichern; in der Notiz mit Strg</translation>
  </message>
  <message>
   <source>These are many files. Up to {count} can be looked at together; none was added.</source>
   <translation>Das sind viele Dateien. Bis zu {count} lassen sich zusammen ansehen; keine wurde hinzugefügt.</translation>
  </message>
  <message>
   <source>Only files on this computer can be added.</source>
   <translation>Nur Dateien auf diesem Computer lassen sich hinzufügen.</translation>
  </message>
  <message>
   <source>Everything is as it was before.</source>
   <translation>Alles ist wie zuvor.</translation>
  </message>
  <message>
   <source>“{name}” is removed.</source>
   <translation>„{name}“ ist entfernt.</translation>
  </message>
  <message numerus="yes">
   <source>{count} files are added.</source>
   <translation>
    <numerusform>{count} Datei ist hinzugefügt.</numerusform>
    <numerusform>{count} Dateien sind hinzugefügt.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{name}” is added.</source>
   <translation>„{name}“ ist hinzugefügt.</translation>
  </message>
  <message>
   <source>{files} was changed since and stays. Everything else is as it was.</source>
   <translation>{files} wurde seitdem geändert und bleibt. Alles andere ist wie zuvor.</translation>
  </message>
  <message>
   <source>Routines ({patterns})</source>
   <translation>Routinen ({patterns})</translation>
  </message>
  <message>
   <source>All files ({patterns})</source>
   <translation>Alle Dateien ({patterns})</translation>
  </message>
  <message>
   <source>Add routines</source>
   <translation>Routinen hinzufügen</translation>
  </message>
  <message>
   <source>It is back where it was.</source>
   <translation>Es ist wieder, wo es war.</translation>
  </message>
  <message>
   <source>It waits until you choose “Use this program”.</source>
   <translation>Es wartet, bis du „Dieses Programm nehmen“ wählst.</translation>
  </message>
  <message>
   <source>The one before is kept in {place}.</source>
   <translation>Die vorige liegt in {place}.</translation>
  </message>
  <message>
   <source>Add “{name}”, {minutes}, {exercises}?</source>
   <translation>„{name}“, {minutes}, {exercises} hinzufügen?</translation>
  </message>
  <message numerus="yes">
   <source>Add {count} files?</source>
   <translation>
    <numerusform>{count} Datei hinzufügen?</numerusform>
    <numerusform>{count} Dateien hinzufügen?</numerusform>
   </translation>
  </message>
  <message>
   <source>“{name}” is here already</source>
   <translation>„{name}“ ist schon hier</translation>
  </message>
  <message>
   <source>“{name}” cannot be used yet</source>
   <translation>„{name}“ lässt sich noch nicht verwenden</translation>
  </message>
  <message>
   <source>Add “{name}”?</source>
   <translation>„{name}“ hinzufügen?</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>Beide behalten</translation>
  </message>
  <message>
   <source>Start without adding</source>
   <translation>Starten, ohne hinzuzufügen</translation>
  </message>
  <message>
   <source>These cannot be used yet</source>
   <translation>Diese lassen sich noch nicht verwenden</translation>
  </message>
  <message>
   <source>“{name}” is no routine</source>
   <translation>„{name}“ ist keine Routine</translation>
  </message>
  <message>
   <source>Use it instead</source>
   <translation>Stattdessen nehmen</translation>
  </message>
  <message numerus="yes">
   <source>Add {count} files</source>
   <translation>
    <numerusform>{count} Datei hinzufügen</numerusform>
    <numerusform>{count} Dateien hinzufügen</numerusform>
   </translation>
  </message>
  <message>
   <source>You have this routine already, in {place}.</source>
   <translation>Diese Routine hast du schon, in {place}.</translation>
  </message>
  <message>
   <source>You have this exercise already, in {place}.</source>
   <translation>Diese Übung hast du schon, in {place}.</translation>
  </message>
  <message>
   <source>You have this program already, in {place}.</source>
   <translation>Dieses Programm hast du schon, in {place}.</translation>
  </message>
  <message>
   <source>You have this file already, in {place}.</source>
   <translation>Diese Datei hast du schon, in {place}.</translation>
  </message>
  <message>
   <source>You have a routine of this name already, in {place}.</source>
   <translation>Eine Routine mit diesem Namen hast du schon, in {place}.</translation>
  </message>
  <message>
   <source>You have an exercise of this name already, in {place}.</source>
   <translation>Eine Übung mit diesem Namen hast du schon, in {place}.</translation>
  </message>
  <message>
   <source>You have a program of this name already, in {place}.</source>
   <translation>Ein Programm mit diesem Namen hast du schon, in {place}.</translation>
  </message>
  <message>
   <source>You have a file of this name already, in {place}.</source>
   <translation>Eine Datei mit diesem Namen hast du schon, in {place}.</translation>
  </message>
  <message>
   <source>You have a routine under this id, “{name}” already, in {place}.</source>
   <translation>Eine Routine mit dieser Kennung, „{name}“, hast du schon, in {place}.</translation>
  </message>
  <message>
   <source>You have an exercise under this id, “{name}” already, in {place}.</source>
   <translation>Eine Übung mit dieser Kennung, „{name}“, hast du schon, in {place}.</translation>
  </message>
  <message>
   <source>You have a program under this id, “{name}” already, in {place}.</source>
   <translation>Ein Programm mit dieser Kennung, „{name}“, hast du schon, in {place}.</translation>
  </message>
  <message>
   <source>You have a file under this id, “{name}” already, in {place}.</source>
   <translation>Eine Datei mit dieser Kennung, „{name}“, hast du schon, in {place}.</translation>
  </message>
  <message>
   <source>Routine comes with a routine of this id, “{name}”. Yours could stand in its place.</source>
   <translation>Routine enthält schon eine Routine mit dieser Kennung, „{name}“. Deine könnte an ihre Stelle treten.</translation>
  </message>
  <message>
   <source>Routine comes with an exercise of this id, “{name}”. Yours could stand in its place.</source>
   <translation>Routine enthält schon eine Übung mit dieser Kennung, „{name}“. Deine könnte an ihre Stelle treten.</translation>
  </message>
  <message>
   <source>Routine comes with a program of this id, “{name}”. Yours could stand in its place.</source>
   <translation>Routine enthält schon ein Programm mit dieser Kennung, „{name}“. Deines könnte an seine Stelle treten.</translation>
  </message>
  <message>
   <source>Routine comes with a file of this id, “{name}”. Yours could stand in its place.</source>
   <translation>Routine enthält schon eine Datei mit dieser Kennung, „{name}“. Deine könnte an ihre Stelle treten.</translation>
  </message>
  <message>
   <source>{exercise}, {dose}</source>
   <translation>{exercise}, {dose}</translation>
  </message>
  <message>
   <source>Rest, {time}</source>
   <translation>Ruhepause, {time}</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>Weglassen</translation>
  </message>
  <message>
   <source>Nothing was added.</source>
   <translation>Nichts wurde hinzugefügt.</translation>
  </message>
  <message>
   <source>You have another file with this id, in {place}. It can only stand beside it.</source>
   <translation>Du hast eine andere Datei mit dieser Kennung, in {place}. Sie kann nur daneben stehen.</translation>
  </message>
  <message numerus="yes">
   <source>and {count} more steps</source>
   <translation>
    <numerusform>und {count} weiterer Schritt</numerusform>
    <numerusform>und {count} weitere Schritte</numerusform>
   </translation>
  </message>
  <message>
   <source>Brings along: {names}.</source>
   <translation>Bringt mit: {names}.</translation>
  </message>
  <message>
   <source>Open file</source>
   <translation>Datei öffnen</translation>
  </message>
  <message>
   <source>Open file {name}</source>
   <translation>Datei {name} öffnen</translation>
  </message>
  <message>
   <source>Routine</source>
   <comment>kind of file</comment>
   <translation>Routine</translation>
  </message>
  <message numerus="yes">
   <source>{count} more problems in this file</source>
   <translation>
    <numerusform>{count} weiteres Problem in dieser Datei</numerusform>
    <numerusform>{count} weitere Probleme in dieser Datei</numerusform>
   </translation>
  </message>
  <message>
   <source>Line {line}: {text}</source>
   <translation>Zeile {line}: {text}</translation>
  </message>
  <message>
   <source>Checked again. It is the same.</source>
   <translation>Noch einmal geprüft. Es ist dasselbe.</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Noch einmal prüfen</translation>
  </message>
  <message>
   <source>Check {name} again</source>
   <translation>{name} noch einmal prüfen</translation>
  </message>
  <message>
   <source>Evidence: {words}</source>
   <translation>Beleg: {words}</translation>
  </message>
  <message>
   <source>Start position</source>
   <translation>Ausgangsposition</translation>
  </message>
  <message>
   <source>Easier: {exercise}</source>
   <translation>Leichter: {exercise}</translation>
  </message>
  <message>
   <source>Harder: {exercise}</source>
   <translation>Schwerer: {exercise}</translation>
  </message>
  <message>
   <source>Other ways</source>
   <translation>Andere Arten</translation>
  </message>
  <message>
   <source>Other ways: {exercise}</source>
   <translation>Andere Arten: {exercise}</translation>
  </message>
  <message>
   <source>The usual way</source>
   <translation>Die übliche Art</translation>
  </message>
  <message>
   <source>The usual way: {exercise}</source>
   <translation>Die übliche Art: {exercise}</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>Figur</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>Wie viel</translation>
  </message>
  <message>
   <source>Props</source>
   <translation>Hilfsmittel</translation>
  </message>
  <message>
   <source>Cues</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <source>A common mistake</source>
   <translation>Ein häufiger Fehler</translation>
  </message>
  <message>
   <source>Stop if</source>
   <translation>Hör auf, wenn</translation>
  </message>
  <message>
   <source>Not for</source>
   <translation>Was dagegen spricht</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Was man fand</translation>
  </message>
  <message>
   <source>End position</source>
   <translation>Endposition</translation>
  </message>
  <message>
   <source>{found} ({source})</source>
   <translation>{found} ({source})</translation>
  </message>
  <message>
   <source>Also called {names}.</source>
   <translation>Auch genannt: {names}.</translation>
  </message>
  <message>
   <source>Yours: {place}
Instead of the one that comes with Routine: {other}</source>
   <translation>Eigene Datei: {place}
Anstelle der mitgelieferten: {other}</translation>
  </message>
  <message>
   <source>Yours: {place}</source>
   <translation>Eigene Datei: {place}</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Change {name}</source>
   <translation>{name} ändern</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>{name} entfernen</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <source>Minutes: {choice}</source>
   <translation>Minuten: {choice}</translation>
  </message>
  <message>
   <source>Filter by minutes: {choice}, open</source>
   <translation>Nach Minuten filtern: {choice}, offen</translation>
  </message>
  <message>
   <source>Filter by minutes: {choice}, closed</source>
   <translation>Nach Minuten filtern: {choice}, geschlossen</translation>
  </message>
  <message>
   <source>Minutes a day</source>
   <translation>Minuten am Tag</translation>
  </message>
  <message>
   <source>Minutes a day: {choice}</source>
   <translation>Minuten am Tag: {choice}</translation>
  </message>
  <message>
   <source>Filter by minutes a day: {choice}, open</source>
   <translation>Nach Minuten am Tag filtern: {choice}, offen</translation>
  </message>
  <message>
   <source>Filter by minutes a day: {choice}, closed</source>
   <translation>Nach Minuten am Tag filtern: {choice}, geschlossen</translation>
  </message>
  <message>
   <source>Phase</source>
   <translation>Phase</translation>
  </message>
  <message>
   <source>Phase: {choice}</source>
   <translation>Phase: {choice}</translation>
  </message>
  <message>
   <source>Filter by phase: {choice}, open</source>
   <translation>Nach Phase filtern: {choice}, offen</translation>
  </message>
  <message>
   <source>Filter by phase: {choice}, closed</source>
   <translation>Nach Phase filtern: {choice}, geschlossen</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Position: {choice}</source>
   <translation>Position: {choice}</translation>
  </message>
  <message>
   <source>Filter by position: {choice}, open</source>
   <translation>Nach Position filtern: {choice}, offen</translation>
  </message>
  <message>
   <source>Filter by position: {choice}, closed</source>
   <translation>Nach Position filtern: {choice}, geschlossen</translation>
  </message>
  <message>
   <source>Prop</source>
   <translation>Hilfsmittel</translation>
  </message>
  <message>
   <source>Prop: {choice}</source>
   <translation>Hilfsmittel: {choice}</translation>
  </message>
  <message>
   <source>Filter by prop: {choice}, open</source>
   <translation>Nach Hilfsmittel filtern: {choice}, offen</translation>
  </message>
  <message>
   <source>Filter by prop: {choice}, closed</source>
   <translation>Nach Hilfsmittel filtern: {choice}, geschlossen</translation>
  </message>
  <message>
   <source>5 or less</source>
   <comment>minutes</comment>
   <translation>5 oder weniger</translation>
  </message>
  <message>
   <source>10 or less</source>
   <comment>minutes</comment>
   <translation>10 oder weniger</translation>
  </message>
  <message>
   <source>15 or less</source>
   <comment>minutes</comment>
   <translation>15 oder weniger</translation>
  </message>
  <message>
   <source>Over 15</source>
   <comment>minutes</comment>
   <translation>Über 15</translation>
  </message>
  <message>
   <source>over 15</source>
   <comment>minutes</comment>
   <translation>über 15</translation>
  </message>
  <message>
   <source>Nothing</source>
   <comment>prop</comment>
   <translation>Keines</translation>
  </message>
  <message>
   <source>nothing</source>
   <comment>prop</comment>
   <translation>keines</translation>
  </message>
  <message>
   <source>Any</source>
   <comment>filter</comment>
   <translation>Alle</translation>
  </message>
  <message>
   <source>any</source>
   <comment>filter</comment>
   <translation>alle</translation>
  </message>
  <message>
   <source>Clear</source>
   <comment>filters</comment>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Alle Filter leeren</translation>
  </message>
  <message>
   <source>Saved as {place}. It can be opened wherever Routine is.</source>
   <translation>Gespeichert als {place}. Sie lässt sich überall öffnen, wo es Routine gibt.</translation>
  </message>
  <message>
   <source>Share this routine</source>
   <translation>Diese Routine weitergeben</translation>
  </message>
  <message>
   <source>Handout</source>
   <translation>Übungsblatt</translation>
  </message>
  <message>
   <source>Every exercise with its pictures, its dose and when to stop, and 21 days to tick: to print now, or as a PDF.</source>
   <translation>Jede Übung mit Bildern, Dosis und wann du aufhörst, und 21 Tage zum Abhaken: gleich zum Drucken oder als PDF.</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Large print</source>
   <translation>Große Schrift</translation>
  </message>
  <message>
   <source>For reading from the floor; more pages.</source>
   <translation>Zum Lesen vom Boden aus; mehr Seiten.</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Als PDF speichern…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Drucken…</translation>
  </message>
  <message>
   <source>Save the handout</source>
   <translation>Übungsblatt speichern</translation>
  </message>
  <message>
   <source>Letter</source>
   <comment>paper</comment>
   <translation>US-Letter</translation>
  </message>
  <message>
   <source>Saved as {place}.</source>
   <translation>Gespeichert als {place}.</translation>
  </message>
  <message>
   <source>Find by name or aim</source>
   <translation>Name oder Ziel suchen</translation>
  </message>
  <message>
   <source>Find by name, aim, prop or phase</source>
   <translation>Nach Name, Ziel, Hilfsmittel oder Phase suchen</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>Begin a new one</source>
   <translation>Etwas Neues beginnen</translation>
  </message>
  <message>
   <source>Add routine</source>
   <translation>Routine hinzufügen</translation>
  </message>
  <message>
   <source>Add a routine from a file, key O</source>
   <translation>Routine aus einer Datei hinzufügen, Taste O</translation>
  </message>
  <message>
   <source>What is often said</source>
   <translation>Was oft gesagt wird</translation>
  </message>
  <message>
   <source>What nobody has studied</source>
   <translation>Was niemand untersucht hat</translation>
  </message>
  <message>
   <source>What follows for your practice</source>
   <translation>Was daraus für dein Üben folgt</translation>
  </message>
  <message>
   <source>“{said}”</source>
   <translation>„{said}“</translation>
  </message>
  <message>
   <source>None of these is your own yet. Drop a file with a routine onto this window, or add one with the button above.</source>
   <translation>Noch ist keine davon deine eigene. Zieh eine Datei mit einer Routine auf dieses Fenster, oder füg mit dem Knopf oben eine hinzu.</translation>
  </message>
  <message>
   <source>None of these is your own yet. Drop a file with a program onto this window, or add one with the button above.</source>
   <translation>Noch ist keines davon dein eigenes. Zieh eine Datei mit einem Programm auf dieses Fenster, oder füg mit dem Knopf oben eines hinzu.</translation>
  </message>
  <message>
   <source>No routine is like that.</source>
   <translation>Keine Routine passt dazu.</translation>
  </message>
  <message>
   <source>No program is like that.</source>
   <translation>Kein Programm passt dazu.</translation>
  </message>
  <message>
   <source>No essential is like that.</source>
   <translation>Kein Kernpunkt passt dazu.</translation>
  </message>
  <message>
   <source>Reading {done} of {total}</source>
   <translation>{done} von {total} gelesen</translation>
  </message>
  <message>
   <source>Nothing like that so far. There are more files to read.</source>
   <translation>Bisher passt nichts. Es sind noch Dateien zu lesen.</translation>
  </message>
  <message>
   <source>Show the muscles</source>
   <translation>Muskeln zeigen</translation>
  </message>
  <message>
   <source>Hide the muscles</source>
   <translation>Muskeln verbergen</translation>
  </message>
  <message>
   <source>Psoas</source>
   <translation>Psoas</translation>
  </message>
  <message>
   <source>Iliacus</source>
   <translation>Iliakus</translation>
  </message>
  <message>
   <source>Both</source>
   <comment>muscles</comment>
   <translation>Beide</translation>
  </message>
  <message>
   <source>Muscles</source>
   <translation>Muskeln</translation>
  </message>
  <message>
   <source>{exercise}, for you</source>
   <translation>{exercise}, für dich</translation>
  </message>
  <message>
   <source>Not for me, leave it out</source>
   <translation>Nichts für mich, weglassen</translation>
  </message>
  <message>
   <source>Both sides</source>
   <translation>Beide Seiten</translation>
  </message>
  <message>
   <source>A self-check comes first.</source>
   <translation>Zuerst kommt ein Selbstcheck.</translation>
  </message>
  <message>
   <source>For runners, a note comes first.</source>
   <translation>Wenn du läufst, kommt zuerst eine Laufnotiz.</translation>
  </message>
  <message>
   <source>today</source>
   <comment>the day of a program</comment>
   <translation>heute</translation>
  </message>
  <message>
   <source>done on {date}</source>
   <translation>geschafft am {date}</translation>
  </message>
  <message>
   <source>First asks: {question}</source>
   <translation>Fragt zuerst: {question}</translation>
  </message>
  <message>
   <source>Use this program</source>
   <translation>Dieses Programm nehmen</translation>
  </message>
  <message>
   <source>Use this program: {program}</source>
   <translation>Dieses Programm nehmen: {program}</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>Days of {program}</source>
   <translation>Tage von „{program}“</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>eigene</translation>
  </message>
  <message>
   <source>It begins with day 1.</source>
   <translation>Es beginnt mit Tag 1.</translation>
  </message>
  <message>
   <source>{least} to {most} min a day</source>
   <translation>{least} bis {most} min am Tag</translation>
  </message>
  <message>
   <source>{program} waits at day {day} meanwhile.</source>
   <translation>{program} wartet inzwischen bei Tag {day}.</translation>
  </message>
  <message>
   <source>You have done all of its days, and can start it over.</source>
   <translation>Du hast alle Tage geschafft und kannst von vorn beginnen.</translation>
  </message>
  <message>
   <source>It goes on with day {day}.</source>
   <translation>Es geht mit Tag {day} weiter.</translation>
  </message>
  <message>
   <source>Day {day} of {days}, today</source>
   <translation>Tag {day} von {days}, heute</translation>
  </message>
  <message>
   <source>In use, day {day} of {days}</source>
   <translation>Läuft gerade, Tag {day} von {days}</translation>
  </message>
  <message numerus="yes">
   <source>All {count} days are done</source>
   <translation>
    <numerusform>Sein Tag ist geschafft</numerusform>
    <numerusform>Alle {count} Tage sind geschafft</numerusform>
   </translation>
  </message>
  <message>
   <source>Waits at day {day} of {days}</source>
   <translation>Wartet bei Tag {day} von {days}</translation>
  </message>
  <message numerus="yes">
   <source>In use, all {count} days are done</source>
   <translation>
    <numerusform>Läuft gerade, sein Tag ist geschafft</numerusform>
    <numerusform>Läuft gerade, alle {count} Tage sind geschafft</numerusform>
   </translation>
  </message>
  <message>
   <source>Your history and your row of days stay.</source>
   <translation>Dein Verlauf und deine Serie bleiben.</translation>
  </message>
  <message>
   <source>{minutes} min a day</source>
   <translation>{minutes} min am Tag</translation>
  </message>
  <message>
   <source>Start {routine}, {length}</source>
   <translation>{routine} starten, {length}</translation>
  </message>
  <message>
   <source>In place of {exercise}</source>
   <translation>Anstelle von „{exercise}“</translation>
  </message>
  <message>
   <source>{words}, in place of {exercise}</source>
   <translation>{words}, anstelle von „{exercise}“</translation>
  </message>
  <message>
   <source>Make it my daily routine</source>
   <translation>Zu meiner täglichen Routine machen</translation>
  </message>
  <message>
   <source>Share…</source>
   <translation>Weitergeben…</translation>
  </message>
  <message>
   <source>Share {routine} as a file</source>
   <translation>{routine} als Datei weitergeben</translation>
  </message>
  <message>
   <source>Handout…</source>
   <translation>Übungsblatt…</translation>
  </message>
  <message>
   <source>Handout of {routine}, to print</source>
   <translation>Übungsblatt zu „{routine}“, zum Drucken</translation>
  </message>
  <message>
   <source>Something is not there…</source>
   <translation>Etwas fehlt…</translation>
  </message>
  <message>
   <source>Something of this is not there: say what you have</source>
   <translation>Etwas davon fehlt: Sag, was du hast</translation>
  </message>
  <message>
   <source>Back to {exercise}</source>
   <translation>Zurück zu „{exercise}“</translation>
  </message>
  <message>
   <source>{word}: {exercise}</source>
   <translation>{word}: {exercise}</translation>
  </message>
  <message>
   <source>Yours, instead of the one that comes with Routine.</source>
   <translation>Eigene Datei, anstelle der mitgelieferten.</translation>
  </message>
  <message numerus="yes">
   <source>{count} exercises</source>
   <translation>
    <numerusform>{count} Übung</numerusform>
    <numerusform>{count} Übungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} files have a problem</source>
   <translation>
    <numerusform>{count} Datei hat ein Problem</numerusform>
    <numerusform>{count} Dateien haben ein Problem</numerusform>
   </translation>
  </message>
  <message>
   <source>Steps of {routine}</source>
   <translation>Schritte von „{routine}“</translation>
  </message>
  <message>
   <source>Show all routines</source>
   <translation>Alle Routinen zeigen</translation>
  </message>
  <message>
   <source>Nothing is called “{text}”. Did you mean {name}?</source>
   <translation>Nichts heißt „{text}“. Meintest du {name}?</translation>
  </message>
  <message>
   <source>Nothing is called “{text}”. Did you mean “{word}”?</source>
   <translation>Nichts heißt „{text}“. Meintest du „{word}“?</translation>
  </message>
  <message>
   <source>Nothing here is called “{text}”.</source>
   <translation>Nichts heißt hier „{text}“.</translation>
  </message>
  <message>
   <source>{file} has a problem now. {problem} This is how it was before.</source>
   <translation>{file} hat jetzt ein Problem. {problem} So war es vorher.</translation>
  </message>
  <message>
   <source>Routines</source>
   <translation>Routinen</translation>
  </message>
  <message>
   <source>Programs</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Exercises</source>
   <translation>Übungen</translation>
  </message>
  <message>
   <source>Essentials</source>
   <translation>Kernpunkte</translation>
  </message>
  <message>
   <source>What is known</source>
   <translation>Was man weiß</translation>
  </message>
  <message>
   <source>All routines</source>
   <translation>Alle Routinen</translation>
  </message>
  <message>
   <source>All programs</source>
   <translation>Alle Programme</translation>
  </message>
  <message>
   <source>All exercises</source>
   <translation>Alle Übungen</translation>
  </message>
  <message>
   <source>“{program}” is in use now.</source>
   <translation>„{program}“ ist jetzt dein Programm.</translation>
  </message>
  <message>
   <source>release</source>
   <comment>within a text</comment>
   <translation>Lösen</translation>
  </message>
  <message>
   <source>lengthen</source>
   <comment>within a text</comment>
   <translation>Dehnen</translation>
  </message>
  <message>
   <source>integrate</source>
   <comment>within a text</comment>
   <translation>Integrieren</translation>
  </message>
  <message>
   <source>on your back</source>
   <comment>within a text</comment>
   <translation>Rückenlage</translation>
  </message>
  <message>
   <source>face down</source>
   <comment>within a text</comment>
   <translation>Bauchlage</translation>
  </message>
  <message>
   <source>on your side</source>
   <comment>within a text</comment>
   <translation>Seitlage</translation>
  </message>
  <message>
   <source>on hands and knees</source>
   <comment>within a text</comment>
   <translation>Vierfüßlerstand</translation>
  </message>
  <message>
   <source>kneeling</source>
   <comment>within a text</comment>
   <translation>kniend</translation>
  </message>
  <message>
   <source>half-kneeling</source>
   <comment>within a text</comment>
   <translation>Halbkniestand</translation>
  </message>
  <message>
   <source>sitting</source>
   <comment>within a text</comment>
   <translation>sitzend</translation>
  </message>
  <message>
   <source>standing</source>
   <comment>within a text</comment>
   <translation>stehend</translation>
  </message>
  <message>
   <source>Line {line}: {problem}</source>
   <translation>Zeile {line}: {problem}</translation>
  </message>
  <message>
   <source>{dose}, both sides at once</source>
   <translation>{dose}, beide Seiten zugleich</translation>
  </message>
  <message>
   <source>Not done yet today</source>
   <translation>Heute noch nicht geübt</translation>
  </message>
  <message>
   <source>A reminder comes at {time}.</source>
   <translation>Um {time} kommt eine Erinnerung.</translation>
  </message>
  <message>
   <source>Your practice today is done.</source>
   <translation>Für heute hast du geübt.</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Größer</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Kleiner</translation>
  </message>
  <message>
   <source>Routine, mini timer</source>
   <translation>Routine, Mini-Timer</translation>
  </message>
  <message>
   <source>Back to the window</source>
   <translation>Zurück zum Fenster</translation>
  </message>
  <message>
   <source>On this desktop other windows may cover it.</source>
   <translation>Auf diesem Desktop können andere Fenster ihn verdecken.</translation>
  </message>
  <message>
   <source>Back to the player</source>
   <translation>Zurück zum Player</translation>
  </message>
  <message>
   <source>Psoas and iliacus</source>
   <translation>Psoas und Iliakus</translation>
  </message>
  <message>
   <source>Path length in a model, not muscle tension</source>
   <translation>Länge des Muskelverlaufs in einem Modell, nicht Muskelspannung</translation>
  </message>
  <message>
   <source>Illustration: path length in a model, not muscle tension</source>
   <translation>Darstellung: Länge des Muskelverlaufs in einem Modell, nicht Muskelspannung</translation>
  </message>
  <message>
   <source>shorter</source>
   <comment>a muscle</comment>
   <translation>kürzer</translation>
  </message>
  <message>
   <source>as in standing</source>
   <comment>a muscle</comment>
   <translation>wie im Stehen</translation>
  </message>
  <message>
   <source>longer</source>
   <comment>a muscle</comment>
   <translation>länger</translation>
  </message>
  <message>
   <source>Left: {change}</source>
   <translation>Links: {change}</translation>
  </message>
  <message>
   <source>Right: {change}</source>
   <translation>Rechts: {change}</translation>
  </message>
  <message>
   <source>Working side: {change}</source>
   <translation>Arbeitende Seite: {change}</translation>
  </message>
  <message>
   <source>Other side: {change}</source>
   <translation>Andere Seite: {change}</translation>
  </message>
  <message>
   <source>Psoas and iliacus: left {left}, right {right}</source>
   <translation>Psoas und Iliakus: links {left}, rechts {right}</translation>
  </message>
  <message>
   <source>Psoas and iliacus: {change} on both sides</source>
   <translation>Psoas und Iliakus: {change} auf beiden Seiten</translation>
  </message>
  <message>
   <source>Stays on this computer</source>
   <translation>Bleibt auf diesem Computer</translation>
  </message>
  <message>
   <source>Stays on your computers</source>
   <translation>Bleibt auf deinen Computern</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>plus</source>
   <comment>key</comment>
   <translation>Plus</translation>
  </message>
  <message>
   <source>Escape</source>
   <comment>key</comment>
   <translation>Esc</translation>
  </message>
  <message>
   <source>{name}: off</source>
   <translation>{name}: aus</translation>
  </message>
  <message>
   <source>Key {key}</source>
   <translation>Taste {key}</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Back to the exercise before</source>
   <translation>Zurück zur vorigen Übung</translation>
  </message>
  <message>
   <source>Skip to what comes next</source>
   <translation>Weiter zum Nächsten</translation>
  </message>
  <message>
   <source>+15 s</source>
   <translation>+15 s</translation>
  </message>
  <message>
   <source>{name}: on</source>
   <translation>{name}: an</translation>
  </message>
  <message>
   <source>Add 15 seconds</source>
   <translation>15 Sekunden dazu</translation>
  </message>
  <message>
   <source>Small window, so a large timer. L changes it.</source>
   <translation>Kleines Fenster, also ein großer Timer. L ändert das.</translation>
  </message>
  <message>
   <source>This is a preview. Nothing of it is recorded.</source>
   <translation>Das ist eine Vorschau. Nichts davon wird aufgezeichnet.</translation>
  </message>
  <message>
   <source>Who should speak?</source>
   <translation>Wer soll sprechen?</translation>
  </message>
  <message>
   <source>A screen reader seems to be running. Only one of them will talk; Settings can change it.</source>
   <translation>Ein Screenreader scheint zu laufen. Nur einer von beiden wird sprechen; in den Einstellungen lässt sich das ändern.</translation>
  </message>
  <message>
   <source>Back to it</source>
   <translation>Zurück zur Übung</translation>
  </message>
  <message>
   <source>Restart this exercise</source>
   <translation>Übung von vorn</translation>
  </message>
  <message>
   <source>Finish here</source>
   <translation>Hier abschließen</translation>
  </message>
  <message>
   <source>Keep going</source>
   <translation>Weitermachen</translation>
  </message>
  <message>
   <source>Do the easier one</source>
   <translation>Die leichtere machen</translation>
  </message>
  <message>
   <source>Screen reader</source>
   <translation>Screenreader</translation>
  </message>
  <message>
   <source>Routine's voice</source>
   <translation>Stimme von Routine</translation>
  </message>
  <message numerus="yes">
   <source>{count} seconds left</source>
   <translation>
    <numerusform>noch {count} Sekunde</numerusform>
    <numerusform>noch {count} Sekunden</numerusform>
   </translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Immer</translation>
  </message>
  <message>
   <source>Not saved yet. Go on: it is kept while Routine is open.</source>
   <translation>Noch nicht gespeichert. Mach weiter: Es bleibt erhalten, solange Routine offen ist.</translation>
  </message>
  <message>
   <source>Not in your history yet. Go on: it is kept and saved later.</source>
   <translation>Noch nicht in deinem Verlauf. Mach weiter: Es bleibt erhalten und wird später gespeichert.</translation>
  </message>
  <message>
   <source>All is saved again.</source>
   <translation>Alles ist wieder gespeichert.</translation>
  </message>
  <message>
   <source>Right side first</source>
   <comment>the first word is painted largest: the side</comment>
   <translation>Rechts zuerst</translation>
  </message>
  <message>
   <source>R</source>
   <comment>right side of the body, in one letter</comment>
   <translation>R</translation>
  </message>
  <message>
   <source>Right side</source>
   <comment>the first word is painted largest: the side</comment>
   <translation>Rechts</translation>
  </message>
  <message>
   <source>{exercise}, {side}</source>
   <translation>{exercise}, {side}</translation>
  </message>
  <message>
   <source>Left side first</source>
   <comment>the first word is painted largest: the side</comment>
   <translation>Links zuerst</translation>
  </message>
  <message>
   <source>L</source>
   <comment>left side of the body, in one letter</comment>
   <translation>L</translation>
  </message>
  <message>
   <source>Left side</source>
   <comment>the first word is painted largest: the side</comment>
   <translation>Links</translation>
  </message>
  <message>
   <source>{exercise}, left side first</source>
   <translation>{exercise}, linke Seite zuerst</translation>
  </message>
  <message>
   <source>{exercise}, right side first</source>
   <translation>{exercise}, rechte Seite zuerst</translation>
  </message>
  <message>
   <source>{exercise}, left side</source>
   <translation>{exercise}, linke Seite</translation>
  </message>
  <message>
   <source>{exercise}, right side</source>
   <translation>{exercise}, rechte Seite</translation>
  </message>
  <message>
   <source>That was the last one</source>
   <translation>Das war die letzte</translation>
  </message>
  <message>
   <source>Rep {number} of {count}</source>
   <translation>Wiederholung {number} von {count}</translation>
  </message>
  <message>
   <source>Press Space when ready</source>
   <translation>Leertaste, wenn du so weit bist</translation>
  </message>
  <message>
   <source>Press Space</source>
   <translation>Drück die Leertaste</translation>
  </message>
  <message>
   <source>Have ready</source>
   <translation>Du brauchst</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Als Nächstes</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Danach</translation>
  </message>
  <message>
   <source>Take your time.</source>
   <translation>Lass dir Zeit.</translation>
  </message>
  <message>
   <source>None of that time was counted.</source>
   <translation>Diese Zeit wurde nicht gezählt.</translation>
  </message>
  <message>
   <source>Glide, do not hold.</source>
   <translation>Gleiten, nicht halten.</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <source>Going on</source>
   <translation>Es geht weiter</translation>
  </message>
  <message>
   <source>Rest</source>
   <comment>a pause between exercises</comment>
   <translation>Ruhepause</translation>
  </message>
  <message>
   <source>Exercise {number} of {count}</source>
   <translation>Übung {number} von {count}</translation>
  </message>
  <message>
   <source>Set {number} of {count}</source>
   <translation>Satz {number} von {count}</translation>
  </message>
  <message>
   <source>Asleep for {time}, from {before} to {after}.</source>
   <translation>Ruhezustand: {time}, von {before} bis {after}.</translation>
  </message>
  <message>
   <source>Get ready: {exercise}.</source>
   <translation>Mach dich bereit: {exercise}.</translation>
  </message>
  <message>
   <source>Switch sides, {side}.</source>
   <translation>Seite wechseln, {side}.</translation>
  </message>
  <message>
   <source>Next, exercise {number} of {count}</source>
   <translation>Als Nächstes Übung {number} von {count}</translation>
  </message>
  <message>
   <source>Exercise {number} of {count}, second side</source>
   <translation>Übung {number} von {count}, zweite Seite</translation>
  </message>
  <message>
   <source>have ready {things}</source>
   <translation>du brauchst {things}</translation>
  </message>
  <message>
   <source>then {next}</source>
   <translation>danach: {next}</translation>
  </message>
  <message>
   <source>Continue at {time}</source>
   <translation>Weiter bei {time}</translation>
  </message>
  <message>
   <source>It stood still for {time}.</source>
   <translation>Es stand {time} still.</translation>
  </message>
  <message>
   <source>Paused while the program stood still</source>
   <translation>Pausiert, während das Programm stillstand</translation>
  </message>
  <message>
   <source>Paused while the computer slept</source>
   <translation>Pausiert, während der Computer schlief</translation>
  </message>
  <message>
   <source>Easier: {what}</source>
   <translation>Leichter: {what}</translation>
  </message>
  <message>
   <source>Switch sides.</source>
   <translation>Seite wechseln.</translation>
  </message>
  <message>
   <source>Hold</source>
   <comment>stay in the position</comment>
   <translation>Halten</translation>
  </message>
  <message>
   <source>Switch</source>
   <comment>change to the other side</comment>
   <translation>Wechsel</translation>
  </message>
  <message>
   <source>Stop if {reason}.</source>
   <translation>Hör auf, wenn {reason}.</translation>
  </message>
  <message>
   <source>Rest. Next: {exercise}.</source>
   <translation>Ruhepause. Als Nächstes: {exercise}.</translation>
  </message>
  <message>
   <source>Rest. Then set {number} of {count}.</source>
   <translation>Ruhepause. Dann Satz {number} von {count}.</translation>
  </message>
  <message numerus="yes">
   <source>{exercise}, {count} repetitions.</source>
   <translation>
    <numerusform>{exercise}, {count} Wiederholung.</numerusform>
    <numerusform>{exercise}, {count} Wiederholungen.</numerusform>
   </translation>
  </message>
  <message>
   <source>{exercise}, {time}.</source>
   <translation>{exercise}, {time}.</translation>
  </message>
  <message>
   <source>The last one</source>
   <translation>Die letzte</translation>
  </message>
  <message>
   <source>Left side, same exercise</source>
   <translation>Linke Seite, gleiche Übung</translation>
  </message>
  <message>
   <source>Right side, same exercise</source>
   <translation>Rechte Seite, gleiche Übung</translation>
  </message>
  <message>
   <source>Half-way, {time} left</source>
   <translation>Halbzeit, noch {time}</translation>
  </message>
  <message>
   <source>day {day}</source>
   <translation>Tag {day}</translation>
  </message>
  <message>
   <source>Words and pictures show the right side; turn them round for the left.</source>
   <translation>Wörter und Bilder zeigen die rechte Seite; dreh sie für die linke um.</translation>
  </message>
  <message>
   <source>Comfort practice, not medical advice. Stop when something hurts, pinches or tingles.</source>
   <translation>Üben für Wohlbefinden, kein ärztlicher Rat. Hör auf, wenn etwas wehtut, zwickt oder kribbelt.</translation>
  </message>
  <message>
   <source>{signs}, or {last}</source>
   <comment>reasons to stop</comment>
   <translation>{signs} oder {last}</translation>
  </message>
  <message numerus="yes">
   <source>{count} days to tick</source>
   <translation>
    <numerusform>{count} Tag zum Abhaken</numerusform>
    <numerusform>{count} Tage zum Abhaken</numerusform>
   </translation>
  </message>
  <message>
   <source>Start</source>
   <comment>of a movement, under a picture</comment>
   <translation>Start</translation>
  </message>
  <message>
   <source>Move</source>
   <comment>a movement, under a picture</comment>
   <translation>Bewegung</translation>
  </message>
  <message>
   <source>Have within reach: {things}.</source>
   <translation>In Reichweite haben: {things}.</translation>
  </message>
  <message>
   <source>Page {page}</source>
   <translation>Seite {page}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Seite {page} von {pages}</translation>
  </message>
  <message>
   <source>No printer was found on this computer. Save the pages as a PDF and print that.</source>
   <translation>Auf diesem Computer wurde kein Drucker gefunden. Speichere die Seiten als PDF und drucke das.</translation>
  </message>
  <message>
   <source>The printer did not take the pages. Save them as a PDF and print that.</source>
   <translation>Der Drucker nahm die Seiten nicht an. Speichere sie als PDF und drucke das.</translation>
  </message>
  <message>
   <source>The pages are with the printer.</source>
   <translation>Die Seiten sind beim Drucker.</translation>
  </message>
  <message>
   <source>Print the handout</source>
   <translation>Übungsblatt drucken</translation>
  </message>
  <message>
   <source>Written by the person who practised, with Routine. Comfort and mobility practice; not a medical record and not a diagnosis.</source>
   <translation>Mit Routine geschrieben von der Person, die geübt hat. Üben für Wohlbefinden und Beweglichkeit; kein ärztlicher Bericht und keine Diagnose.</translation>
  </message>
  <message>
   <source>Tightness at the front of the hips, 0 is loose, 10 is the tightest, as it was told. From day to day such numbers vary by about 1 to 2 points (our estimate).</source>
   <translation>Spannung vorn an den Hüften, 0 ist locker, 10 ist am stärksten verspannt, wie angegeben. Von Tag zu Tag schwanken solche Zahlen um etwa 1 bis 2 Punkte (unsere Schätzung).</translation>
  </message>
  <message>
   <source>Ease of standing up: 0 is hard, 10 is easy. Thigh: where it comes to rest over the edge of a bed, seen against the line of the bed, in brackets when the back arched and it does not count; told by the person without anyone to look.</source>
   <translation>Leichtigkeit beim Aufstehen: 0 ist schwer, 10 ist leicht. Oberschenkel: wo er an der Bettkante zur Ruhe kommt, verglichen mit der Linie des Bettes, in Klammern, wenn der Rücken im Hohlkreuz war und es nicht zählt; von der Person angegeben, ohne dass jemand zusah.</translation>
  </message>
  <message>
   <source>Degrees: the angle of the thigh as a phone showed it, above level or, with a minus, below it. With the pelvis held still the smallest real change is about 2.4 degrees (angle of the knee, test-retest study of 2015); measured at home it takes more.</source>
   <translation>Grad: der Winkel des Oberschenkels, wie ihn ein Telefon zeigte, über der Waagerechten oder, mit Minus, darunter. Bei ruhig gehaltenem Becken ist die kleinste echte Veränderung etwa 2,4 Grad (Winkel des Knies, Test-Retest-Studie von 2015); zu Hause gemessen braucht es mehr.</translation>
  </message>
  <message>
   <source>no</source>
   <comment>pillow under the knees</comment>
   <translation>nein</translation>
  </message>
  <message>
   <source>sometimes</source>
   <comment>pillow under the knees</comment>
   <translation>manchmal</translation>
  </message>
  <message>
   <source>always</source>
   <comment>pillow under the knees</comment>
   <translation>immer</translation>
  </message>
  <message>
   <source>above</source>
   <comment>thigh, in a table</comment>
   <translation>darüber</translation>
  </message>
  <message>
   <source>level</source>
   <comment>thigh, in a table</comment>
   <translation>gleichauf</translation>
  </message>
  <message>
   <source>below</source>
   <comment>thigh, in a table</comment>
   <translation>darunter</translation>
  </message>
  <message numerus="yes">
   <source>Besides: {count} other sessions, {minutes}.</source>
   <translation>
    <numerusform>Außerdem: {count} andere Einheit, {minutes}.</numerusform>
    <numerusform>Außerdem: {count} andere Einheiten, {minutes}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Day {day}: {after} after.</source>
   <translation>Tag {day}: nachher {after}.</translation>
  </message>
  <message>
   <source>{program}, made on {date}</source>
   <translation>{program}, erstellt am {date}</translation>
  </message>
  <message>
   <source>Report: {program}</source>
   <translation>Bericht: {program}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <comment>two dates</comment>
   <translation>{first} bis {last}</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {count} days done</source>
   <translation>
    <numerusform>{done} von {count} Tag geschafft</numerusform>
    <numerusform>{done} von {count} Tagen geschafft</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} minutes practised</source>
   <translation>
    <numerusform>{count} Minute geübt</numerusform>
    <numerusform>{count} Minuten geübt</numerusform>
   </translation>
  </message>
  <message>
   <source>Day {day}: {before} before, {after} after.</source>
   <translation>Tag {day}: vorher {before}, nachher {after}.</translation>
  </message>
  <message>
   <source>Day {day}: {before} before.</source>
   <translation>Tag {day}: vorher {before}.</translation>
  </message>
  <message>
   <source>{program}, reset {run}</source>
   <translation>{program}, Reset {run}</translation>
  </message>
  <message>
   <source>Tightness before and after</source>
   <translation>Spannung vorher und nachher</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Ease</source>
   <comment>of standing up</comment>
   <translation>Leichtigkeit</translation>
  </message>
  <message>
   <source>Left thigh</source>
   <translation>Linker Oberschenkel</translation>
  </message>
  <message>
   <source>Right thigh</source>
   <translation>Rechter Oberschenkel</translation>
  </message>
  <message>
   <source>Nothing was told.</source>
   <translation>Nichts angegeben.</translation>
  </message>
  <message>
   <source>Nothing was written.</source>
   <translation>Nichts geschrieben.</translation>
  </message>
  <message>
   <source>Day {day}, {date}</source>
   <translation>Tag {day}, {date}</translation>
  </message>
  <message>
   <source>put down by hand</source>
   <translation>von Hand nachgetragen</translation>
  </message>
  <message>
   <source>ended with pain</source>
   <translation>endete mit Schmerzen</translation>
  </message>
  <message>
   <source>Yes, remove it</source>
   <translation>Ja, entfernen</translation>
  </message>
  <message>
   <source>{action}: {what}</source>
   <translation>{action}: {what}</translation>
  </message>
  <message>
   <source>Sit on the very edge of a firm bed, 45 cm high or more, or of a sturdy table against a wall. Roll back with both knees hugged. Keep one hugged, so that your back stays flat, and let the other thigh hang for 20 s. Come up over your side.</source>
   <translation>Setz dich ganz vorn auf die Kante eines festen Bettes, 45 cm hoch oder mehr, oder eines stabilen Tisches an einer Wand. Umfass beide Knie und roll zurück. Halte ein Knie umfasst, damit dein Rücken flach bleibt, und lass den anderen Oberschenkel 20 s hängen. Komm über die Seite hoch.</translation>
  </message>
  <message>
   <source>Leave it out with a hip replacement, in pregnancy, with osteoporosis of the spine, back pain when you lie flat, tingling or numbness in a leg, or trouble getting up from a bed, or when you feel unsteady and nobody is near.</source>
   <translation>Lass das weg bei einer Hüftprothese, in der Schwangerschaft, bei Osteoporose der Wirbelsäule, bei Rückenschmerzen im flachen Liegen, bei Kribbeln oder Taubheit in einem Bein oder wenn du schwer von einem Bett hochkommst, oder wenn du dich unsicher fühlst und niemand in der Nähe ist.</translation>
  </message>
  <message>
   <source>Not a diagnosis. Without a still pelvis the picture is unreliable.</source>
   <translation>Keine Diagnose. Ohne ruhiges Becken ist das Bild unzuverlässig.</translation>
  </message>
  <message>
   <source>Left thigh hangs: where does it rest?</source>
   <translation>Linker Oberschenkel hängt: Wo ruht er?</translation>
  </message>
  <message>
   <source>Left: the back arched, so this does not count.</source>
   <translation>Links: Der Rücken war im Hohlkreuz, also zählt das nicht.</translation>
  </message>
  <message>
   <source>Right thigh hangs: where does it rest?</source>
   <translation>Rechter Oberschenkel hängt: Wo ruht er?</translation>
  </message>
  <message>
   <source>Right: the back arched, so this does not count.</source>
   <translation>Rechts: Der Rücken war im Hohlkreuz, also zählt das nicht.</translation>
  </message>
  <message>
   <source>Do you want a pillow under your knees to lie on your back?</source>
   <translation>Möchtest du ein Kissen unter den Knien, um auf dem Rücken zu liegen?</translation>
  </message>
  <message>
   <source>Did your back arch?</source>
   <translation>Ging dein Rücken ins Hohlkreuz?</translation>
  </message>
  <message>
   <source>A pillow under your knees?</source>
   <translation>Ein Kissen unter den Knien?</translation>
  </message>
  <message>
   <source>How tight are your hips at the front, now?</source>
   <translation>Wie verspannt sind deine Hüften vorn, jetzt?</translation>
  </message>
  <message>
   <source>0 is loose, 10 is the tightest.</source>
   <translation>0 ist locker, 10 ist am stärksten verspannt.</translation>
  </message>
  <message>
   <source>How easily do you stand up?</source>
   <translation>Wie leicht stehst du auf?</translation>
  </message>
  <message>
   <source>0 is hard, 10 is easy.</source>
   <translation>0 ist schwer, 10 ist leicht.</translation>
  </message>
  <message>
   <source>above the bed line</source>
   <translation>über der Bettlinie</translation>
  </message>
  <message>
   <source>level with the bed line</source>
   <translation>auf Höhe der Bettlinie</translation>
  </message>
  <message>
   <source>below the bed line</source>
   <translation>unter der Bettlinie</translation>
  </message>
  <message>
   <source>Your hips over the edge of a bed</source>
   <translation>Deine Hüften an der Bettkante</translation>
  </message>
  <message>
   <source>Sometimes</source>
   <translation>Manchmal</translation>
  </message>
  <message>
   <source>Left thigh,</source>
   <translation>Linker Oberschenkel,</translation>
  </message>
  <message>
   <source>Right thigh,</source>
   <translation>Rechter Oberschenkel,</translation>
  </message>
  <message>
   <source>Left knee,</source>
   <translation>Linkes Knie,</translation>
  </message>
  <message>
   <source>Right knee,</source>
   <translation>Rechtes Knie,</translation>
  </message>
  <message>
   <source>Bent</source>
   <comment>a knee</comment>
   <translation>Gebeugt</translation>
  </message>
  <message>
   <source>Straighter</source>
   <comment>a knee</comment>
   <translation>Gestreckter</translation>
  </message>
  <message>
   <source>Left side: Did your back arch?</source>
   <translation>Linke Seite: Ging dein Rücken ins Hohlkreuz?</translation>
  </message>
  <message>
   <source>Right side: Did your back arch?</source>
   <translation>Rechte Seite: Ging dein Rücken ins Hohlkreuz?</translation>
  </message>
  <message>
   <source>Knee</source>
   <translation>Knie</translation>
  </message>
  <message>
   <source>Lay the phone along the thigh that hangs: 0 is level with the bed, a minus is below it. With the pelvis held still the smallest real change is about {degrees} degrees (angle of the knee, a study of 2015). At home it takes more.</source>
   <translation>Leg das Telefon auf den hängenden Oberschenkel: 0 ist auf Höhe des Bettes, ein Minus liegt darunter. Bei ruhig gehaltenem Becken ist die kleinste echte Veränderung etwa {degrees} Grad (Winkel des Knies, eine Studie von 2015). Zu Hause braucht es mehr.</translation>
  </message>
  <message>
   <source>An angle is a whole number from {least} to {most}, or nothing.</source>
   <translation>Ein Winkel ist eine ganze Zahl von {least} bis {most}, oder nichts.</translation>
  </message>
  <message>
   <source>Photos stay on this computer. They are in no export, no sync folder and no backup.</source>
   <translation>Fotos bleiben auf diesem Computer. Sie sind in keinem Export, keinem Sync-Ordner und keiner Sicherung.</translation>
  </message>
  <message>
   <source>Left thigh, angle in degrees, optional</source>
   <translation>Linker Oberschenkel, Winkel in Grad, freiwillig</translation>
  </message>
  <message>
   <source>Left thigh, measured</source>
   <translation>Linker Oberschenkel, gemessen</translation>
  </message>
  <message>
   <source>the photo of the left side</source>
   <translation>das Foto der linken Seite</translation>
  </message>
  <message>
   <source>Change photo of the left side</source>
   <translation>Foto der linken Seite ändern</translation>
  </message>
  <message>
   <source>Add a photo of the left side</source>
   <translation>Foto der linken Seite hinzufügen</translation>
  </message>
  <message>
   <source>Right thigh, angle in degrees, optional</source>
   <translation>Rechter Oberschenkel, Winkel in Grad, freiwillig</translation>
  </message>
  <message>
   <source>Right thigh, measured</source>
   <translation>Rechter Oberschenkel, gemessen</translation>
  </message>
  <message>
   <source>the photo of the right side</source>
   <translation>das Foto der rechten Seite</translation>
  </message>
  <message>
   <source>Change photo of the right side</source>
   <translation>Foto der rechten Seite ändern</translation>
  </message>
  <message>
   <source>Add a photo of the right side</source>
   <translation>Foto der rechten Seite hinzufügen</translation>
  </message>
  <message>
   <source>If you measured it: an angle, or a photo</source>
   <translation>Wenn du gemessen hast: Winkel oder Foto</translation>
  </message>
  <message>
   <source>Measured with a phone</source>
   <translation>Mit einem Telefon gemessen</translation>
  </message>
  <message>
   <source>Change photo</source>
   <translation>Foto ändern</translation>
  </message>
  <message>
   <source>Add a photo</source>
   <translation>Foto hinzufügen</translation>
  </message>
  <message>
   <source>Day {day} of {days}, before you start. All of it is optional and stays on this computer.</source>
   <translation>Tag {day} von {days}, bevor du startest. Alles ist freiwillig und bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <source>Day {day} of {days}, before you start and before any stretch. All of it is optional and stays on this computer.</source>
   <translation>Tag {day} von {days}, bevor du startest und vor jeder Dehnung. Alles ist freiwillig und bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <source>Self-check</source>
   <translation>Selbstcheck</translation>
  </message>
  <message>
   <source>Save and start</source>
   <translation>Speichern und starten</translation>
  </message>
  <message>
   <source>Runner's note</source>
   <translation>Laufnotiz</translation>
  </message>
  <message>
   <source>Expected a JPEG, PNG or WebP photo; phones can save as JPEG.</source>
   <translation>Erwartet wird ein Foto als JPEG, PNG oder WebP; Telefone können als JPEG speichern.</translation>
  </message>
  <message>
   <source>{file} has {size} MB. Choose one of 60 MB at most.</source>
   <translation>{file} hat {size} MB. Wähl eines mit höchstens 60 MB.</translation>
  </message>
  <message>
   <source>{file} is damaged and cannot be shown. Choose another one.</source>
   <translation>{file} ist beschädigt und lässt sich nicht zeigen. Wähl ein anderes.</translation>
  </message>
  <message>
   <source>{file} cannot be kept: this computer's Qt writes no JPEG.</source>
   <translation>{file} lässt sich nicht aufbewahren: Das Qt dieses Computers schreibt kein JPEG.</translation>
  </message>
  <message>
   <source>{file} could not be read ({reason}).</source>
   <translation>{file} ließ sich nicht lesen ({reason}).</translation>
  </message>
  <message>
   <source>{file} is no photo that can be read here.</source>
   <translation>{file} ist kein Foto, das sich hier lesen lässt.</translation>
  </message>
  <message>
   <source>{file} is too large a picture, or a damaged one.</source>
   <translation>{file} ist ein zu großes Bild oder ein beschädigtes.</translation>
  </message>
  <message>
   <source>Choose a photo of the left side</source>
   <translation>Wähl ein Foto der linken Seite</translation>
  </message>
  <message>
   <source>Choose a photo of the right side</source>
   <translation>Wähl ein Foto der rechten Seite</translation>
  </message>
  <message>
   <source>Above</source>
   <comment>the thigh, compared with the edge of the bed</comment>
   <translation>Darüber</translation>
  </message>
  <message>
   <source>Level</source>
   <comment>the thigh, compared with the edge of the bed</comment>
   <translation>Auf gleicher Höhe</translation>
  </message>
  <message>
   <source>Below</source>
   <comment>the thigh, compared with the edge of the bed</comment>
   <translation>Darunter</translation>
  </message>
  <message>
   <source>For yourself: nobody scores it, and there is nothing to change.</source>
   <translation>Nur für dich: Niemand bewertet es, und du musst nichts ändern.</translation>
  </message>
  <message>
   <source>If you run: a note on your feet</source>
   <translation>Wenn du läufst: eine Notiz zu deinen Füßen</translation>
  </message>
  <message>
   <source>How do your feet land?</source>
   <translation>Wie setzen deine Füße auf?</translation>
  </message>
  <message>
   <source>What touches the ground first?</source>
   <translation>Was berührt den Boden zuerst?</translation>
  </message>
  <message>
   <source>A few words, if you like</source>
   <translation>Ein paar Worte, wenn du magst</translation>
  </message>
  <message>
   <source>Runner's note, optional</source>
   <translation>Laufnotiz, freiwillig</translation>
  </message>
  <message>
   <source>Quiet</source>
   <comment>how feet land</comment>
   <translation>Leise</translation>
  </message>
  <message>
   <source>Loud</source>
   <comment>how feet land</comment>
   <translation>Laut</translation>
  </message>
  <message>
   <source>Outer edge</source>
   <translation>Außenkante</translation>
  </message>
  <message>
   <source>Flat foot</source>
   <translation>Flacher Fuß</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>Weiß nicht</translation>
  </message>
  <message>
   <source>How do your feet land when you run?</source>
   <translation>Wie setzen deine Füße beim Laufen auf?</translation>
  </message>
  <message>
   <source>What you did could not be saved yet. It is kept until you close Routine.</source>
   <translation>Was du getan hast, ließ sich noch nicht speichern. Es bleibt, bis du Routine schließt.</translation>
  </message>
  <message>
   <source>In {inhale}, out {exhale}</source>
   <comment>breath pacer</comment>
   <translation>Ein {inhale}, aus {exhale}</translation>
  </message>
  <message>
   <source>Off</source>
   <comment>breath pacer</comment>
   <translation>Aus</translation>
  </message>
  <message>
   <source>Your computer reminds you, once a day.</source>
   <translation>Dein Computer erinnert dich, einmal am Tag.</translation>
  </message>
  <message>
   <source>Setting it up…</source>
   <translation>Wird eingerichtet…</translation>
  </message>
  <message>
   <source>After a long while of sitting, never during a call, a film, full screen or “do not disturb”.</source>
   <translation>Nach langem Sitzen, nie bei Anrufen, Filmen, im Vollbild oder bei „Nicht stören“.</translation>
  </message>
  <message>
   <source>Counted while Routine is open; only the last day is kept, on this computer.</source>
   <translation>Gezählt, solange Routine offen ist; nur der letzte Tag bleibt, auf diesem Computer.</translation>
  </message>
  <message>
   <source>Desk break earlier</source>
   <translation>Schreibtischpause früher</translation>
  </message>
  <message>
   <source>Desk break later</source>
   <translation>Schreibtischpause später</translation>
  </message>
  <message>
   <source>Couch stretch. Left side. Hold, 45 seconds.</source>
   <translation>Sofadehnung. Linke Seite. Halten, 45 Sekunden.</translation>
  </message>
  <message>
   <source>Chimes tell the changes.</source>
   <translation>Klänge sagen die Wechsel an.</translation>
  </message>
  <message>
   <source>Hear it</source>
   <translation>Anhören</translation>
  </message>
  <message>
   <source>Hear the voice</source>
   <translation>Die Stimme anhören</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Start again now</source>
   <translation>Jetzt neu starten</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Nachsehen</translation>
  </message>
  <message>
   <source>Look for what is missing</source>
   <translation>Nachsehen, was fehlt</translation>
  </message>
  <message>
   <source>Nothing is missing: voice and chimes can be heard.</source>
   <translation>Es fehlt nichts: Stimme und Klänge sind zu hören.</translation>
  </message>
  <message>
   <source>Nothing on this computer can remind you while Routine is closed.</source>
   <translation>Auf diesem Computer kann dich nichts erinnern, solange Routine geschlossen ist.</translation>
  </message>
  <message>
   <source>This desktop has no place for Routine's small icon; its menu is in the window as well.</source>
   <translation>Dieser Desktop hat keinen Platz für das kleine Symbol von Routine; sein Menü gibt es auch im Fenster.</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Wird nachgesehen…</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>Üben</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Früher</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>At the desk</source>
   <translation>Am Schreibtisch</translation>
  </message>
  <message>
   <source>Show my longest sitting on Today</source>
   <translation>Mein längstes Sitzen auf „Heute“ zeigen</translation>
  </message>
  <message>
   <source>Reminder, also when Routine is closed</source>
   <translation>Erinnerung, auch wenn Routine geschlossen ist</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <source>Light</source>
   <comment>a theme</comment>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Dark</source>
   <comment>a theme</comment>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Sound and voice</source>
   <translation>Ton und Stimme</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Dieser Computer</translation>
  </message>
  <message>
   <source>For you</source>
   <translation>Für dich</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Deine Daten</translation>
  </message>
  <message>
   <source>Open the folder with your data</source>
   <translation>Den Ordner mit deinen Daten öffnen</translation>
  </message>
  <message>
   <source>Read</source>
   <comment>to read a text</comment>
   <translation>Lesen</translation>
  </message>
  <message>
   <source>Read the safety notes</source>
   <translation>Die Sicherheitshinweise lesen</translation>
  </message>
  <message>
   <source>It is on already, since your system asks for it.</source>
   <translation>Schon an, weil dein System es verlangt.</translation>
  </message>
  <message>
   <source>Start over…</source>
   <translation>Von vorn beginnen…</translation>
  </message>
  <message>
   <source>Reset {run} begins with day 1. Your history and your row of days stay.</source>
   <translation>Reset {run} beginnt mit Tag 1. Dein Verlauf und deine Serie bleiben.</translation>
  </message>
  <message>
   <source>Start reset {run}</source>
   <translation>Reset {run} starten</translation>
  </message>
  <message>
   <source>Reset {run}: {total} of {total}</source>
   <translation>Reset {run}: {total} von {total}</translation>
  </message>
  <message>
   <source>Day {day} of reset {run}</source>
   <translation>Tag {day} von Reset {run}</translation>
  </message>
  <message>
   <source>While Routine is open, unless today is done.</source>
   <translation>Solange Routine offen ist, außer heute ist geschafft.</translation>
  </message>
  <message>
   <source>Time of the reminder</source>
   <translation>Uhrzeit der Erinnerung</translation>
  </message>
  <message>
   <source>Remind earlier</source>
   <translation>Früher erinnern</translation>
  </message>
  <message>
   <source>Remind later</source>
   <translation>Später erinnern</translation>
  </message>
  <message numerus="yes">
   <source>{count} settings found.</source>
   <translation>
    <numerusform>{count} Einstellung gefunden.</numerusform>
    <numerusform>{count} Einstellungen gefunden.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is called “{typed}”. Did you mean “{name}”?</source>
   <translation>Nichts heißt „{typed}“. Meintest du „{name}“?</translation>
  </message>
  <message>
   <source>No setting is like “{typed}”.</source>
   <translation>Keine Einstellung passt zu „{typed}“.</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Einstellung suchen</translation>
  </message>
  <message>
   <source>Find by name, or by what a setting does</source>
   <translation>Nach dem Namen suchen, oder nach dem, was eine Einstellung tut</translation>
  </message>
  <message>
   <source>The system's own</source>
   <translation>Die des Systems</translation>
  </message>
  <message>
   <source>The system's own. {voice} speaks another language: {language}.</source>
   <translation>Die des Systems. {voice} spricht eine andere Sprache: {language}.</translation>
  </message>
  <message numerus="yes">
   <source>Everything but {count} kinds of cues.</source>
   <translation>
    <numerusform>Alles außer einer Art von Hinweisen.</numerusform>
    <numerusform>Alles außer {count} Arten von Hinweisen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything.</source>
   <translation>Alles.</translation>
  </message>
  <message>
   <source>Everything but the breath.</source>
   <translation>Alles außer dem Atem.</translation>
  </message>
  <message>
   <source>Slow</source>
   <comment>pace of the voice</comment>
   <translation>Langsam</translation>
  </message>
  <message>
   <source>Usual</source>
   <comment>pace of the voice</comment>
   <translation>Üblich</translation>
  </message>
  <message>
   <source>Quick</source>
   <comment>pace of the voice</comment>
   <translation>Zügig</translation>
  </message>
  <message>
   <source>Soft bowl</source>
   <comment>sound of the chimes</comment>
   <translation>Klangschale</translation>
  </message>
  <message>
   <source>Wood</source>
   <comment>sound of the chimes</comment>
   <translation>Holz</translation>
  </message>
  <message>
   <source>Glass</source>
   <comment>sound of the chimes</comment>
   <translation>Glas</translation>
  </message>
  <message>
   <source>Reader</source>
   <comment>screen reader</comment>
   <translation>Screenreader</translation>
  </message>
  <message>
   <source>Voice: change</source>
   <translation>Stimme: ändern</translation>
  </message>
  <message>
   <source>What is heard: choose</source>
   <translation>Was zu hören ist: wählen</translation>
  </message>
  <message>
   <source>Quieter chimes</source>
   <translation>Leisere Klänge</translation>
  </message>
  <message>
   <source>Louder chimes</source>
   <translation>Lautere Klänge</translation>
  </message>
  <message>
   <source>Hear the chimes</source>
   <translation>Die Klänge anhören</translation>
  </message>
  <message>
   <source>Quieter voice</source>
   <translation>Leisere Stimme</translation>
  </message>
  <message>
   <source>Louder voice</source>
   <translation>Lautere Stimme</translation>
  </message>
  <message>
   <source>What comes next, on which side, and how to get there</source>
   <translation>Was als Nächstes kommt, auf welcher Seite und wie du dorthin kommst</translation>
  </message>
  <message>
   <source>A word five seconds before it begins</source>
   <translation>Ein Wort fünf Sekunden vor dem Beginn</translation>
  </message>
  <message>
   <source>Three ticks before it begins</source>
   <translation>Dreimal Ticken vor dem Beginn</translation>
  </message>
  <message>
   <source>The beginning, and how long</source>
   <translation>Der Beginn, und wie lange</translation>
  </message>
  <message>
   <source>Advice during an exercise</source>
   <translation>Rat während einer Übung</translation>
  </message>
  <message>
   <source>The words of a movement, counted</source>
   <translation>Die Wörter einer Bewegung, gezählt</translation>
  </message>
  <message>
   <source>Breathing in and out</source>
   <translation>Einatmen und ausatmen</translation>
  </message>
  <message>
   <source>Half-way</source>
   <translation>Halbzeit</translation>
  </message>
  <message>
   <source>The last five seconds, the last repetition</source>
   <translation>Die letzten fünf Sekunden, die letzte Wiederholung</translation>
  </message>
  <message>
   <source>The change of side</source>
   <translation>Der Seitenwechsel</translation>
  </message>
  <message>
   <source>The end of an exercise</source>
   <translation>Das Ende einer Übung</translation>
  </message>
  <message>
   <source>No voice for {language} was found on this computer.</source>
   <translation>Auf diesem Computer wurde keine Stimme für {language} gefunden.</translation>
  </message>
  <message>
   <source>One at a time, and never over one another. The screen shows all of it anyway.</source>
   <translation>Immer nur eines, nie übereinander. Auf dem Bildschirm ist ohnehin alles zu sehen.</translation>
  </message>
  <message>
   <source>No English voice was found on this computer.</source>
   <translation>Auf diesem Computer wurde keine englische Stimme gefunden.</translation>
  </message>
  <message>
   <source>What is heard</source>
   <translation>Was zu hören ist</translation>
  </message>
  <message>
   <source>Looking for voices…</source>
   <translation>Stimmen werden gesucht…</translation>
  </message>
  <message>
   <source>Each can be heard when it is chosen.</source>
   <translation>Jede ist zu hören, wenn du sie wählst.</translation>
  </message>
  <message>
   <source>{action}, now {value}</source>
   <translation>{action}, jetzt {value}</translation>
  </message>
  <message>
   <source>Always dark</source>
   <translation>Immer dunkel</translation>
  </message>
  <message>
   <source>Pace</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>Folder on this computer</source>
   <translation>Ordner auf diesem Computer</translation>
  </message>
  <message>
   <source>Folder with routines</source>
   <translation>Ordner mit Routinen</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <source>Sync folder</source>
   <translation>Sync-Ordner</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>Was fehlt</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Safety notes</source>
   <translation>Sicherheitshinweise</translation>
  </message>
  <message>
   <source>What you read and hear, from the next start on.</source>
   <translation>Was du liest und hörst, ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>Light or dark colours.</source>
   <translation>Helle oder dunkle Farben.</translation>
  </message>
  <message>
   <source>All words grow with it, up to twice their size.</source>
   <translation>Alle Wörter wachsen mit, bis zur doppelten Größe.</translation>
  </message>
  <message>
   <source>Lines and words stand out more.</source>
   <translation>Linien und Wörter heben sich stärker ab.</translation>
  </message>
  <message>
   <source>The figure changes its pose without moving there, and nothing fades.</source>
   <translation>Die Figur wechselt ihre Pose ohne Bewegung, und nichts blendet über.</translation>
  </message>
  <message>
   <source>The player takes the whole screen, to be read from the floor.</source>
   <translation>Der Player nimmt den ganzen Bildschirm ein, zum Lesen vom Boden aus.</translation>
  </message>
  <message>
   <source>The player is dark, whatever the theme.</source>
   <translation>Der Player ist dunkel, egal welche Farben sonst gelten.</translation>
  </message>
  <message>
   <source>Digits that can be read from further away.</source>
   <translation>Ziffern, die von weiter weg lesbar sind.</translation>
  </message>
  <message>
   <source>A calm rhythm, from the next session on; breathing exercises keep their own.</source>
   <translation>Ein ruhiger Rhythmus zum Mitatmen, ab der nächsten Einheit; Atemübungen behalten ihren eigenen.</translation>
  </message>
  <message>
   <source>The buttons of the player stay in sight.</source>
   <translation>Die Knöpfe des Players bleiben zu sehen.</translation>
  </message>
  <message>
   <source>Letters, digits and signs act by themselves.</source>
   <translation>Buchstaben, Ziffern und Zeichen wirken für sich allein.</translation>
  </message>
  <message>
   <source>The first exercise waits for Space.</source>
   <translation>Die erste Übung wartet auf die Leertaste.</translation>
  </message>
  <message>
   <source>While you practise the screen stays on; five minutes into a pause it may go dark.</source>
   <translation>Während du übst, bleibt der Bildschirm an; nach fünf Minuten Pause darf er dunkel werden.</translation>
  </message>
  <message>
   <source>Names, sides, half-way, the last five seconds.</source>
   <translation>Namen, Seiten, Halbzeit, die letzten fünf Sekunden.</translation>
  </message>
  <message>
   <source>Which voice of this computer speaks.</source>
   <translation>Welche Stimme dieses Computers spricht.</translation>
  </message>
  <message>
   <source>How quickly the voice speaks.</source>
   <translation>Wie schnell die Stimme spricht.</translation>
  </message>
  <message>
   <source>How loud the voice is.</source>
   <translation>Wie laut die Stimme ist.</translation>
  </message>
  <message>
   <source>One stroke for every hold, two tones for the other side.</source>
   <translation>Ein Schlag für jedes Halten, zwei Töne für die andere Seite.</translation>
  </message>
  <message>
   <source>How loud the chimes are.</source>
   <translation>Wie laut die Klänge sind.</translation>
  </message>
  <message>
   <source>Which cues you hear, and which you do not.</source>
   <translation>Welche Hinweise du hörst und welche nicht.</translation>
  </message>
  <message>
   <source>The screen shows every change instead.</source>
   <translation>Stattdessen zeigt der Bildschirm jeden Wechsel.</translation>
  </message>
  <message>
   <source>Only one of the two speaks.</source>
   <translation>Nur eine von beiden Stimmen spricht.</translation>
  </message>
  <message>
   <source>It waits for you, and starting over keeps your history.</source>
   <translation>Das Programm wartet auf dich, und wenn du von vorn beginnst, bleibt dein Verlauf.</translation>
  </message>
  <message>
   <source>Late sessions count for the evening before.</source>
   <translation>Späte Einheiten zählen für den Abend davor.</translation>
  </message>
  <message>
   <source>The side on which each exercise begins.</source>
   <translation>Die Seite, auf der jede Übung beginnt.</translation>
  </message>
  <message>
   <source>To change position, and to get your props.</source>
   <translation>Um die Position zu wechseln und deine Hilfsmittel zu holen.</translation>
  </message>
  <message>
   <source>What your routines leave out or go easy on.</source>
   <translation>Was deine Routinen weglassen oder sanfter angehen.</translation>
  </message>
  <message>
   <source>Exercises in which a nerve glides, off until you have read about them.</source>
   <translation>Übungen, in denen ein Nerv gleitet, aus, bis du darüber gelesen hast.</translation>
  </message>
  <message>
   <source>Where a prop is missing, something else comes.</source>
   <translation>Wo ein Hilfsmittel fehlt, kommt etwas anderes.</translation>
  </message>
  <message>
   <source>Those that you leave out, or do on one side only.</source>
   <translation>Solche, die du weglässt oder nur auf einer Seite machst.</translation>
  </message>
  <message>
   <source>Where your history and your settings are kept.</source>
   <translation>Wo dein Verlauf und deine Einstellungen liegen.</translation>
  </message>
  <message>
   <source>Your own routines, a file for each.</source>
   <translation>Deine eigenen Routinen, für jede eine Datei.</translation>
  </message>
  <message>
   <source>A copy of your history for each day, made by itself.</source>
   <translation>Eine Kopie deines Verlaufs für jeden Tag, von selbst gemacht.</translation>
  </message>
  <message>
   <source>A file to keep, a table, a calendar, or a report on paper.</source>
   <translation>Eine Datei zum Aufbewahren, eine Tabelle, ein Kalender oder ein Bericht auf Papier.</translation>
  </message>
  <message>
   <source>From another computer, or from Loop Habit Tracker.</source>
   <translation>Von einem anderen Computer oder aus Loop Habit Tracker.</translation>
  </message>
  <message>
   <source>To keep your settings, or to have them on another computer.</source>
   <translation>Um deine Einstellungen aufzubewahren oder auf einem anderen Computer zu haben.</translation>
  </message>
  <message>
   <source>Keeps several computers in step.</source>
   <translation>Hält mehrere Computer auf gleichem Stand.</translation>
  </message>
  <message>
   <source>What this computer lacks, and what you get in its place.</source>
   <translation>Was dieser Computer nicht hat, und was du stattdessen bekommst.</translation>
  </message>
  <message>
   <source>Everything that Routine keeps about you on this computer.</source>
   <translation>Alles, was Routine auf diesem Computer über dich aufbewahrt.</translation>
  </message>
  <message>
   <source>When not to exercise, and when to stop.</source>
   <translation>Wann du nicht übst, und wann du aufhörst.</translation>
  </message>
  <message>
   <source>Also when Routine is closed</source>
   <translation>Auch wenn Routine geschlossen ist</translation>
  </message>
  <message>
   <source>translation words english german spanish french</source>
   <translation>Sprache Übersetzung Wörter Englisch Deutsch Spanisch Französisch</translation>
  </message>
  <message>
   <source>night day mode appearance colours colors black white</source>
   <translation>Nacht Tag Modus Aussehen Farben Thema Schwarz Weiß hell dunkel</translation>
  </message>
  <message>
   <source>font letters bigger larger smaller zoom scale accessibility</source>
   <translation>Schrift Buchstaben größer kleiner Zoom Skalierung Barrierefreiheit</translation>
  </message>
  <message>
   <source>visible sight accessibility</source>
   <translation>sichtbar sehen Barrierefreiheit</translation>
  </message>
  <message>
   <source>animation animations still accessibility</source>
   <translation>Animation Animationen still Barrierefreiheit</translation>
  </message>
  <message>
   <source>fullscreen window maximise maximize F11</source>
   <translation>Vollbild Fenster maximieren F11</translation>
  </message>
  <message>
   <source>night theme player</source>
   <translation>Nacht Thema Player</translation>
  </message>
  <message>
   <source>countdown big clock seconds</source>
   <translation>Countdown große Uhr Sekunden</translation>
  </message>
  <message>
   <source>breathing breathe inhale exhale pace rhythm seconds</source>
   <translation>atmen Atmung einatmen ausatmen Tempo Rhythmus Sekunden</translation>
  </message>
  <message>
   <source>buttons hide toolbar</source>
   <translation>Knöpfe verbergen Leiste</translation>
  </message>
  <message>
   <source>keyboard shortcuts hotkeys accessibility</source>
   <translation>Tastatur Tastenkürzel Kurzbefehle Barrierefreiheit</translation>
  </message>
  <message>
   <source>wait begin countdown ready</source>
   <translation>warten beginnen Countdown bereit</translation>
  </message>
  <message>
   <source>screensaver sleep lock awake display</source>
   <translation>Bildschirmschoner Ruhezustand Sperre wach Anzeige</translation>
  </message>
  <message>
   <source>speech talk voice announcements speak sound audio</source>
   <translation>Sprache sprechen Stimme Ansagen Ton Audio</translation>
  </message>
  <message>
   <source>speech speaker language talk sound</source>
   <translation>Sprache Sprecher sprechen Ton</translation>
  </message>
  <message>
   <source>voice speed rate slow quick fast speech</source>
   <translation>Stimme Geschwindigkeit langsam schnell Sprache</translation>
  </message>
  <message>
   <source>loud quiet sound audio speech</source>
   <translation>laut leise Ton Audio Sprache</translation>
  </message>
  <message>
   <source>bell gong bowl wood marimba glass sound audio tones signal</source>
   <translation>Glocke Gong Klangschale Holz Marimba Glas Ton Audio Töne Signal</translation>
  </message>
  <message>
   <source>bell gong bowl sound audio loud quiet tones</source>
   <translation>Glocke Gong Klangschale Ton Audio laut leise Töne</translation>
  </message>
  <message>
   <source>cues sounds ticks half-way breath announcements</source>
   <translation>Hinweise Töne Ticken Halbzeit Atem Ansagen</translation>
  </message>
  <message>
   <source>silent silence quiet audio volume off</source>
   <translation>Stille still leise Audio Lautstärke stumm aus</translation>
  </message>
  <message>
   <source>orca narrator voiceover accessibility speech</source>
   <translation>Orca NVDA VoiceOver Sprachausgabe Barrierefreiheit</translation>
  </message>
  <message>
   <source>reset restart begin again start over 21 days plan</source>
   <translation>Reset Neustart von vorn neu beginnen 21 Tage Plan</translation>
  </message>
  <message>
   <source>midnight rollover night hour late</source>
   <translation>Mitternacht Nacht Stunde spät Tageswechsel</translation>
  </message>
  <message>
   <source>notification notify alarm daily time remind</source>
   <translation>Benachrichtigung Wecker täglich Uhrzeit erinnern</translation>
  </message>
  <message>
   <source>reminder notification background alarm</source>
   <translation>Erinnerung Benachrichtigung Hintergrund Wecker</translation>
  </message>
  <message>
   <source>sitting sit pause office work stand interval</source>
   <translation>Sitzen Pause Büro Arbeit Stehen Abstand</translation>
  </message>
  <message>
   <source>desk sit hours count</source>
   <translation>Schreibtisch Sitzen Stunden zählen</translation>
  </message>
  <message>
   <source>left right begin</source>
   <translation>links rechts beginnen</translation>
  </message>
  <message>
   <source>rest break pause transition change-over gap</source>
   <translation>Pause Unterbrechung Übergang Wechsel Lücke</translation>
  </message>
  <message>
   <source>conditions pain pregnancy injury surgery answers medical</source>
   <translation>Bedingungen Schmerz Schwangerschaft Verletzung Operation Antworten Medizin Krankheit</translation>
  </message>
  <message>
   <source>sciatic femoral nerves flossing</source>
   <translation>Ischias Femoralis Nerven Flossing Slider</translation>
  </message>
  <message>
   <source>props equipment chair strap block band mat missing</source>
   <translation>Hilfsmittel Ausrüstung Stuhl Gurt Block Band Matte fehlt</translation>
  </message>
  <message>
   <source>hidden hide left out one side limits</source>
   <translation>versteckt verbergen weglassen eine Seite Grenzen</translation>
  </message>
  <message>
   <source>directory path location files data</source>
   <translation>Verzeichnis Pfad Ort Dateien Daten</translation>
  </message>
  <message>
   <source>own files yaml directory path location add</source>
   <translation>eigene Dateien YAML Verzeichnis Pfad Ort hinzufügen</translation>
  </message>
  <message>
   <source>copies restore safety data</source>
   <translation>Kopien wiederherstellen Sicherheit Backup Daten</translation>
  </message>
  <message>
   <source>save csv json calendar ics pdf report doctor therapist spreadsheet data</source>
   <translation>speichern CSV JSON Kalender ICS PDF Bericht Arzt Ärztin Therapie Tabelle Daten Export</translation>
  </message>
  <message>
   <source>load restore csv json move data</source>
   <translation>laden wiederherstellen CSV JSON Daten umziehen Import</translation>
  </message>
  <message>
   <source>export import preferences options configuration load save json</source>
   <translation>Export Import Optionen Konfiguration laden speichern JSON</translation>
  </message>
  <message>
   <source>syncthing nextcloud dropbox stick cloud devices synchronise synchronize</source>
   <translation>Syncthing Nextcloud Dropbox Stick Cloud Geräte abgleichen synchronisieren</translation>
  </message>
  <message>
   <source>problem broken device driver install voice sound chimes tray icon machine check</source>
   <translation>Problem kaputt Gerät Treiber installieren Stimme Ton Klänge Symbol Leiste Rechner prüfen</translation>
  </message>
  <message>
   <source>erase remove wipe forget reset data privacy</source>
   <translation>löschen entfernen vergessen zurücksetzen Daten Privatsphäre</translation>
  </message>
  <message>
   <source>warning stop medical doctor disclaimer</source>
   <translation>Warnung aufhören ärztlich Arzt Ärztin Medizin Haftung</translation>
  </message>
  <message>
   <source>Lower and upper back together, flexion</source>
   <translation>Unterer und oberer Rücken zusammen, Beugung</translation>
  </message>
  <message>
   <source>Lower and upper back together, bend</source>
   <translation>Unterer und oberer Rücken zusammen, Neigung</translation>
  </message>
  <message>
   <source>Lower and upper back together, rotation</source>
   <translation>Unterer und oberer Rücken zusammen, Drehung</translation>
  </message>
  <message>
   <source>{part} is {size} inside the {thing}</source>
   <translation>{part} steckt {size} in „{thing}“</translation>
  </message>
  <message>
   <source>In a session it would settle far from that: the {joints}.</source>
   <translation>In einer Einheit käme es weit davon zur Ruhe: {joints}.</translation>
  </message>
  <message>
   <source>{joint} by {angle}</source>
   <translation>{joint} um {angle}</translation>
  </message>
  <message>
   <source>Right psoas</source>
   <translation>Rechter Psoas</translation>
  </message>
  <message>
   <source>Right iliacus</source>
   <translation>Rechter Iliakus</translation>
  </message>
  <message>
   <source>Left psoas</source>
   <translation>Linker Psoas</translation>
  </message>
  <message>
   <source>Left iliacus</source>
   <translation>Linker Iliakus</translation>
  </message>
  <message>
   <source>{part} sinks {size} into the floor</source>
   <translation>{part} sinkt {size} in den Boden</translation>
  </message>
  <message>
   <source>{part} sinks {size} into the {thing}</source>
   <translation>{part} sinkt {size} in „{thing}“</translation>
  </message>
  <message>
   <source>{part} is {size} away from the {thing}</source>
   <translation>{part} ist {size} von „{thing}“ entfernt</translation>
  </message>
  <message>
   <source>{first} and the {second}</source>
   <comment>joints</comment>
   <translation>{first} und {second}</translation>
  </message>
  <message>
   <source>Settling changes the {joints}.</source>
   <translation>Das Einpassen ändert: {joints}.</translation>
  </message>
  <message>
   <source>{part} floats {size} above the floor</source>
   <translation>{part} schwebt {size} über dem Boden</translation>
  </message>
  <message>
   <source>{part} floats {size} above the {thing}</source>
   <translation>{part} schwebt {size} über „{thing}“</translation>
  </message>
  <message>
   <source>{problem}, and settling cannot close that.</source>
   <translation>{problem}, und Einpassen kann das nicht schließen.</translation>
  </message>
  <message>
   <source>Shown here as you set it.</source>
   <translation>Hier zu sehen, wie du es eingestellt hast.</translation>
  </message>
  <message>
   <source>{problem}. Settling closes that.</source>
   <translation>{problem}. Einpassen schließt das.</translation>
  </message>
  <message numerus="yes">
   <source>{count} more. Type a little more of the name.</source>
   <translation>
    <numerusform>{count} weitere. Schreib etwas mehr vom Namen.</numerusform>
    <numerusform>{count} weitere. Schreib etwas mehr vom Namen.</numerusform>
   </translation>
  </message>
  <message>
   <source>{pose} of {exercise}</source>
   <translation>{pose} von „{exercise}“</translation>
  </message>
  <message>
   <source>Copy a pose into the start position</source>
   <translation>Pose in die Ausgangsposition kopieren</translation>
  </message>
  <message>
   <source>Copy a pose into the hold</source>
   <translation>Pose ins Halten kopieren</translation>
  </message>
  <message>
   <source>Nothing is called “{typed}”.</source>
   <translation>Nichts heißt „{typed}“.</translation>
  </message>
  <message>
   <source>Nothing is called “{typed}”. Did you mean one of these?</source>
   <translation>Nichts heißt „{typed}“. Meintest du eine davon?</translation>
  </message>
  <message>
   <source>from the right</source>
   <translation>von rechts</translation>
  </message>
  <message>
   <source>from the right front</source>
   <translation>von vorn rechts</translation>
  </message>
  <message>
   <source>from the front</source>
   <translation>von vorn</translation>
  </message>
  <message>
   <source>from the left front</source>
   <translation>von vorn links</translation>
  </message>
  <message>
   <source>from the left</source>
   <translation>von links</translation>
  </message>
  <message>
   <source>from the left back</source>
   <translation>von hinten links</translation>
  </message>
  <message>
   <source>from the back</source>
   <translation>von hinten</translation>
  </message>
  <message>
   <source>from the right back</source>
   <translation>von hinten rechts</translation>
  </message>
  <message>
   <source>{where} and above</source>
   <comment>seen from there</comment>
   <translation>{where} und oben</translation>
  </message>
  <message>
   <source>{where} and below</source>
   <comment>seen from there</comment>
   <translation>{where} und unten</translation>
  </message>
  <message>
   <source>Change its texts</source>
   <translation>Texte ändern</translation>
  </message>
  <message>
   <source>Copy a pose</source>
   <translation>Pose kopieren</translation>
  </message>
  <message>
   <source>Mirror</source>
   <comment>turn left and right round</comment>
   <translation>Spiegeln</translation>
  </message>
  <message>
   <source>Mirror left and right</source>
   <translation>Links und rechts spiegeln</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Save as new</source>
   <translation>Als neue speichern</translation>
  </message>
  <message>
   <source>Undo: {act}</source>
   <translation>Rückgängig: {act}</translation>
  </message>
  <message>
   <source>Redo: {act}</source>
   <translation>Wiederholen: {act}</translation>
  </message>
  <message>
   <source>As at the start</source>
   <translation>Wie am Start</translation>
  </message>
  <message>
   <source>{own} of {all} differ from the start; none follows.</source>
   <translation>{own} von {all} weichen vom Start ab; kein anderer folgt.</translation>
  </message>
  <message>
   <source>All as at the start. What you change here is different in the hold.</source>
   <translation>Alle wie am Start. Was du hier änderst, ist beim Halten anders.</translation>
  </message>
  <message numerus="yes">
   <source>{count} of {all} differ from the start; the others follow.</source>
   <translation>
    <numerusform>{count} von {all} weicht vom Start ab; die anderen folgen.</numerusform>
    <numerusform>{count} von {all} weichen vom Start ab; die anderen folgen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Back to {angle}</source>
   <translation>Zurück auf {angle}</translation>
  </message>
  <message>
   <source>Reset this part</source>
   <translation>Diesen Teil zurücksetzen</translation>
  </message>
  <message>
   <source>{joint}, degrees</source>
   <translation>{joint}, Grad</translation>
  </message>
  <message>
   <source>“{text}” is not an angle. Write degrees such as −8 or 12.5</source>
   <translation>„{text}“ ist kein Winkel. Schreib Grad, etwa −8 oder 12,5</translation>
  </message>
  <message>
   <source>as at the start</source>
   <translation>wie am Start</translation>
  </message>
  <message>
   <source>dorsiflexion</source>
   <comment>of a joint</comment>
   <translation>Fußhebung</translation>
  </message>
  <message>
   <source>pitch</source>
   <comment>of a joint</comment>
   <translation>Kippung</translation>
  </message>
  <message>
   <source>roll</source>
   <comment>of a joint</comment>
   <translation>Rollung</translation>
  </message>
  <message>
   <source>side bend</source>
   <comment>of a joint</comment>
   <translation>Seitneigung</translation>
  </message>
  <message>
   <source>flexion</source>
   <comment>of a joint</comment>
   <translation>Beugung</translation>
  </message>
  <message>
   <source>abduction</source>
   <comment>of a joint</comment>
   <translation>Abspreizung</translation>
  </message>
  <message>
   <source>rotation</source>
   <comment>of a joint</comment>
   <translation>Drehung</translation>
  </message>
  <message>
   <source>Pelvis</source>
   <translation>Becken</translation>
  </message>
  <message>
   <source>Lower back</source>
   <translation>Unterer Rücken</translation>
  </message>
  <message>
   <source>Upper back</source>
   <translation>Oberer Rücken</translation>
  </message>
  <message>
   <source>Neck</source>
   <translation>Nacken</translation>
  </message>
  <message>
   <source>Right hip</source>
   <translation>Rechte Hüfte</translation>
  </message>
  <message>
   <source>Left hip</source>
   <translation>Linke Hüfte</translation>
  </message>
  <message>
   <source>Right knee</source>
   <translation>Rechtes Knie</translation>
  </message>
  <message>
   <source>Left knee</source>
   <translation>Linkes Knie</translation>
  </message>
  <message>
   <source>Right ankle</source>
   <translation>Rechter Knöchel</translation>
  </message>
  <message>
   <source>Left ankle</source>
   <translation>Linker Knöchel</translation>
  </message>
  <message>
   <source>Right shoulder</source>
   <translation>Rechte Schulter</translation>
  </message>
  <message>
   <source>Left shoulder</source>
   <translation>Linke Schulter</translation>
  </message>
  <message>
   <source>Right elbow</source>
   <translation>Rechter Ellbogen</translation>
  </message>
  <message>
   <source>Left elbow</source>
   <translation>Linker Ellbogen</translation>
  </message>
  <message>
   <source>{number} degrees</source>
   <translation>{number} Grad</translation>
  </message>
  <message>
   <source>of {low} to {high}</source>
   <translation>von {low} bis {high}</translation>
  </message>
  <message>
   <source>Few people get this far. Usual: {low} to {high}</source>
   <translation>So weit kommen wenige. Üblich: {low} bis {high}</translation>
  </message>
  <message>
   <source>A body can do {low} to {high} here. Set to {angle}</source>
   <translation>Ein Körper kann hier {low} bis {high}. Eingestellt auf {angle}</translation>
  </message>
  <message>
   <source>{part}: {movement}</source>
   <comment>of a joint</comment>
   <translation>{part}: {movement}</translation>
  </message>
  <message>
   <source>{part} {movement}</source>
   <comment>of a joint</comment>
   <translation>{part}, {movement}</translation>
  </message>
  <message>
   <source>face up</source>
   <translation>rücklings</translation>
  </message>
  <message>
   <source>face down</source>
   <translation>bäuchlings</translation>
  </message>
  <message>
   <source>onto the left</source>
   <translation>linke Seite</translation>
  </message>
  <message>
   <source>onto the right</source>
   <translation>rechte Seite</translation>
  </message>
  <message>
   <source>leg back</source>
   <translation>Bein zurück</translation>
  </message>
  <message>
   <source>leg forward</source>
   <translation>Bein vor</translation>
  </message>
  <message>
   <source>leg across</source>
   <translation>Bein kreuzt</translation>
  </message>
  <message>
   <source>leg out</source>
   <translation>Bein hinaus</translation>
  </message>
  <message>
   <source>turned out</source>
   <translation>auswärts</translation>
  </message>
  <message>
   <source>turned in</source>
   <translation>einwärts</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>gestreckt</translation>
  </message>
  <message>
   <source>bent</source>
   <translation>gebeugt</translation>
  </message>
  <message>
   <source>toes down</source>
   <translation>Zehen tief</translation>
  </message>
  <message>
   <source>toes up</source>
   <translation>Zehen hoch</translation>
  </message>
  <message>
   <source>arched</source>
   <translation>Hohlkreuz</translation>
  </message>
  <message>
   <source>rounded</source>
   <translation>gerundet</translation>
  </message>
  <message>
   <source>to the left</source>
   <translation>nach links</translation>
  </message>
  <message>
   <source>to the right</source>
   <translation>nach rechts</translation>
  </message>
  <message>
   <source>turned left</source>
   <translation>links gedreht</translation>
  </message>
  <message>
   <source>turned right</source>
   <translation>rechts gedreht</translation>
  </message>
  <message>
   <source>chin up</source>
   <translation>Kinn gehoben</translation>
  </message>
  <message>
   <source>chin down</source>
   <translation>Kinn gesenkt</translation>
  </message>
  <message>
   <source>arm back</source>
   <translation>Arm zurück</translation>
  </message>
  <message>
   <source>arm up</source>
   <translation>Arm hoch</translation>
  </message>
  <message>
   <source>arm across</source>
   <translation>Arm kreuzt</translation>
  </message>
  <message>
   <source>arm out</source>
   <translation>Arm hinaus</translation>
  </message>
  <message>
   <source>Pelvis and spine</source>
   <translation>Becken, Rücken</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Rechtes Bein</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Linkes Bein</translation>
  </message>
  <message>
   <source>Arms</source>
   <translation>Arme</translation>
  </message>
  <message>
   <source>Like the left leg</source>
   <translation>Wie das linke Bein</translation>
  </message>
  <message>
   <source>Like the right leg</source>
   <translation>Wie das rechte Bein</translation>
  </message>
  <message>
   <source>{number} degree</source>
   <translation>{number} Grad</translation>
  </message>
  <message>
   <source>minus {number}</source>
   <translation>minus {number}</translation>
  </message>
  <message>
   <source>This exercise has no file yet. Save it as a new one.</source>
   <translation>Diese Übung hat noch keine Datei. Speichere sie als neue.</translation>
  </message>
  <message>
   <source>New exercise</source>
   <translation>Neue Übung</translation>
  </message>
  <message>
   <source>A position of my own.</source>
   <translation>Eine eigene Position.</translation>
  </message>
  <message>
   <source>Your own exercise</source>
   <translation>Deine eigene Übung</translation>
  </message>
  <message>
   <source>Comes with Routine</source>
   <translation>In Routine enthalten</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Noch nicht gespeichert</translation>
  </message>
  <message>
   <source>From the file of a routine; saving makes an exercise of your own</source>
   <translation>Aus der Datei einer Routine; beim Speichern wird eine eigene Übung daraus</translation>
  </message>
  <message>
   <source>Saved in {file}.</source>
   <translation>Gespeichert in {file}.</translation>
  </message>
  <message>
   <source>Changed, not saved yet</source>
   <translation>Geändert, noch nicht gespeichert</translation>
  </message>
  <message>
   <source>Save it as new, or go back and open it again.</source>
   <translation>Speichere sie als neue, oder geh zurück und öffne sie noch einmal.</translation>
  </message>
  <message>
   <source>Support</source>
   <comment>what carries the body</comment>
   <translation>Stütze</translation>
  </message>
  <message>
   <source>View and tempo</source>
   <translation>Ansicht und Tempo</translation>
  </message>
  <message>
   <source>Part</source>
   <comment>of the body, to be changed</comment>
   <translation>Körperteil</translation>
  </message>
  <message>
   <source>sacrum</source>
   <translation>Kreuzbein</translation>
  </message>
  <message>
   <source>back</source>
   <comment>part of the body</comment>
   <translation>Rücken</translation>
  </message>
  <message>
   <source>front of pelvis</source>
   <translation>Vorderseite des Beckens</translation>
  </message>
  <message>
   <source>chest</source>
   <translation>Brust</translation>
  </message>
  <message>
   <source>face</source>
   <comment>part of the body</comment>
   <translation>Gesicht</translation>
  </message>
  <message>
   <source>head</source>
   <comment>part of the body</comment>
   <translation>Kopf</translation>
  </message>
  <message>
   <source>left side</source>
   <comment>part of the body</comment>
   <translation>linke Seite</translation>
  </message>
  <message>
   <source>right side</source>
   <comment>part of the body</comment>
   <translation>rechte Seite</translation>
  </message>
  <message>
   <source>left foot</source>
   <translation>linker Fuß</translation>
  </message>
  <message>
   <source>right foot</source>
   <translation>rechter Fuß</translation>
  </message>
  <message>
   <source>left ball</source>
   <comment>of the foot</comment>
   <translation>linker Fußballen</translation>
  </message>
  <message>
   <source>right ball</source>
   <comment>of the foot</comment>
   <translation>rechter Fußballen</translation>
  </message>
  <message>
   <source>left heel</source>
   <translation>linke Ferse</translation>
  </message>
  <message>
   <source>right heel</source>
   <translation>rechte Ferse</translation>
  </message>
  <message>
   <source>left back of heel</source>
   <translation>Rückseite der linken Ferse</translation>
  </message>
  <message>
   <source>right back of heel</source>
   <translation>Rückseite der rechten Ferse</translation>
  </message>
  <message>
   <source>left knee</source>
   <translation>linkes Knie</translation>
  </message>
  <message>
   <source>right knee</source>
   <translation>rechtes Knie</translation>
  </message>
  <message>
   <source>left shin</source>
   <translation>linkes Schienbein</translation>
  </message>
  <message>
   <source>right shin</source>
   <translation>rechtes Schienbein</translation>
  </message>
  <message>
   <source>left thigh</source>
   <translation>linker Oberschenkel</translation>
  </message>
  <message>
   <source>right thigh</source>
   <translation>rechter Oberschenkel</translation>
  </message>
  <message>
   <source>left ankle</source>
   <translation>linker Knöchel</translation>
  </message>
  <message>
   <source>right ankle</source>
   <translation>rechter Knöchel</translation>
  </message>
  <message>
   <source>left hip</source>
   <translation>linke Hüfte</translation>
  </message>
  <message>
   <source>right hip</source>
   <translation>rechte Hüfte</translation>
  </message>
  <message>
   <source>left ribs</source>
   <translation>linke Rippenseite</translation>
  </message>
  <message>
   <source>right ribs</source>
   <translation>rechte Rippenseite</translation>
  </message>
  <message>
   <source>left forearm</source>
   <translation>linker Unterarm</translation>
  </message>
  <message>
   <source>right forearm</source>
   <translation>rechter Unterarm</translation>
  </message>
  <message>
   <source>left hand</source>
   <translation>linke Hand</translation>
  </message>
  <message>
   <source>right hand</source>
   <translation>rechte Hand</translation>
  </message>
  <message>
   <source>Sacrum</source>
   <translation>Kreuzbein</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>part of the body</comment>
   <translation>Rücken</translation>
  </message>
  <message>
   <source>Front of pelvis</source>
   <translation>Vorderseite des Beckens</translation>
  </message>
  <message>
   <source>Chest</source>
   <translation>Brust</translation>
  </message>
  <message>
   <source>Face</source>
   <comment>part of the body</comment>
   <translation>Gesicht</translation>
  </message>
  <message>
   <source>Head</source>
   <comment>part of the body</comment>
   <translation>Kopf</translation>
  </message>
  <message>
   <source>Side</source>
   <comment>part of the body</comment>
   <translation>Seite</translation>
  </message>
  <message>
   <source>Foot</source>
   <translation>Fuß</translation>
  </message>
  <message>
   <source>Ball</source>
   <comment>of the foot</comment>
   <translation>Fußballen</translation>
  </message>
  <message>
   <source>Heel</source>
   <translation>Ferse</translation>
  </message>
  <message>
   <source>Back of heel</source>
   <translation>Rückseite der Ferse</translation>
  </message>
  <message>
   <source>Shin</source>
   <translation>Schienbein</translation>
  </message>
  <message>
   <source>Thigh</source>
   <translation>Oberschenkel</translation>
  </message>
  <message>
   <source>Ankle</source>
   <translation>Knöchel</translation>
  </message>
  <message>
   <source>Hip</source>
   <translation>Hüfte</translation>
  </message>
  <message>
   <source>Ribs</source>
   <translation>Rippen</translation>
  </message>
  <message>
   <source>Forearm</source>
   <translation>Unterarm</translation>
  </message>
  <message>
   <source>Hand</source>
   <translation>Hand</translation>
  </message>
  <message>
   <source>the {thing}</source>
   <comment>what a part rests on, or a hand holds</comment>
   <translation>{thing}</translation>
  </message>
  <message>
   <source>the floor</source>
   <comment>what a part of the body rests on</comment>
   <translation>Boden</translation>
  </message>
  <message>
   <source>4 s out, 4 s back</source>
   <comment>a tempo: only its words change</comment>
   <translation>4 s hinaus, 4 s heran</translation>
  </message>
  <message>
   <source>Seconds and a word for each part, the way out and the way back: “4 s out, 4 s back”. “hold” keeps the pose: “2 s lift, 2 s hold, 2 s lower”.</source>
   <translation>Sekunden und ein Wort für jeden Teil, den Hinweg und den Rückweg: „4 s hinaus, 4 s heran“. „hold“ hält die Pose: „2 s heben, 2 s hold, 2 s senken“.</translation>
  </message>
  <message>
   <source>View</source>
   <comment>where a figure is seen from</comment>
   <translation>Ansicht</translation>
  </message>
  <message>
   <source>Show it like this in the exercise</source>
   <translation>In der Übung so zeigen</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Bewegung</translation>
  </message>
  <message>
   <source>It moves between start and hold</source>
   <translation>Sie bewegt sich zwischen Start und Halten</translation>
  </message>
  <message>
   <source>Tempo of one repetition</source>
   <translation>Tempo einer Wiederholung</translation>
  </message>
  <message>
   <source>Seen {round} round from its right side, {above} from above.</source>
   <translation>Gesehen {round} herum von der rechten Seite aus, {above} von oben.</translation>
  </message>
  <message>
   <source>Everything rests and holds where it should.</source>
   <translation>Alles ruht und hält, wo es soll.</translation>
  </message>
  <message>
   <source>Nothing carries the body yet. Choose what does under Support.</source>
   <translation>Noch trägt nichts den Körper. Wähl unter „Stütze“, was ihn trägt.</translation>
  </message>
  <message>
   <source>Show exactly as set</source>
   <translation>Genau wie eingestellt zeigen</translation>
  </message>
  <message>
   <source>Show as it settles</source>
   <translation>Eingepasst zeigen</translation>
  </message>
  <message>
   <source>About this pose</source>
   <translation>Zu dieser Pose</translation>
  </message>
  <message>
   <source>Use the settled angles</source>
   <translation>Eingepasste Winkel übernehmen</translation>
  </message>
  <message>
   <source>Writes the poses into your file {file}. Everything else in it stays as it is.</source>
   <translation>Schreibt die Posen in deine Datei {file}. Alles andere darin bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>This exercise comes with Routine. A version of your own takes its place, wherever it is used. Take that file away again, and the one that came with Routine is back.</source>
   <translation>Diese Übung ist in Routine enthalten. Eine eigene Version tritt an ihre Stelle, wo immer sie vorkommt. Nimm diese Datei wieder weg, und die mitgelieferte ist zurück.</translation>
  </message>
  <message>
   <source>Its other ways follow, where they do not have angles of their own.</source>
   <translation>Ihre anderen Arten folgen, wo sie keine eigenen Winkel haben.</translation>
  </message>
  <message>
   <source>Save as my own version</source>
   <translation>Als meine eigene Version speichern</translation>
  </message>
  <message>
   <source>Save the pose</source>
   <translation>Pose speichern</translation>
  </message>
  <message>
   <source>Make a new exercise of it</source>
   <translation>Eine neue Übung daraus machen</translation>
  </message>
  <message>
   <source>It gets a file of its own, with the texts of this one to start from.</source>
   <translation>Sie bekommt eine eigene Datei, mit den Texten dieser Übung für den Anfang.</translation>
  </message>
  <message>
   <source>Name of the new exercise</source>
   <translation>Name der neuen Übung</translation>
  </message>
  <message>
   <source>Its name</source>
   <translation>Name der Übung</translation>
  </message>
  <message>
   <source>Save as a new exercise</source>
   <translation>Als neue Übung speichern</translation>
  </message>
  <message>
   <source>Change this exercise</source>
   <translation>Diese Übung ändern</translation>
  </message>
  <message>
   <source>Give it a name first.</source>
   <translation>Gib ihr zuerst einen Namen.</translation>
  </message>
  <message>
   <source>{joint}, start</source>
   <translation>{joint}, Start</translation>
  </message>
  <message>
   <source>{joint}, hold</source>
   <translation>{joint}, Halten</translation>
  </message>
  <message>
   <source>{what} back</source>
   <comment>as it was</comment>
   <translation>{what} zurück</translation>
  </message>
  <message>
   <source>like the left leg</source>
   <translation>wie das linke Bein</translation>
  </message>
  <message>
   <source>like the right leg</source>
   <translation>wie das rechte Bein</translation>
  </message>
  <message>
   <source>settled angles</source>
   <translation>eingepasste Winkel</translation>
  </message>
  <message>
   <source>mirror</source>
   <comment>left and right turned round</comment>
   <translation>Spiegelung</translation>
  </message>
  <message>
   <source>copy of {exercise}</source>
   <translation>Kopie von „{exercise}“</translation>
  </message>
  <message>
   <source>what carries the body</source>
   <translation>was den Körper trägt</translation>
  </message>
  <message>
   <source>what hands hold</source>
   <translation>was die Hände halten</translation>
  </message>
  <message>
   <source>props</source>
   <translation>Hilfsmittel</translation>
  </message>
  <message>
   <source>tempo</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>view</source>
   <comment>where a figure is seen from</comment>
   <translation>Ansicht</translation>
  </message>
  <message>
   <source>poses that were kept</source>
   <translation>aufbewahrte Posen</translation>
  </message>
  <message>
   <source>Play the way between start and hold</source>
   <translation>Den Weg zwischen Start und Halten abspielen</translation>
  </message>
  <message>
   <source>Exercise</source>
   <comment>where a figure is seen from</comment>
   <translation>Übung</translation>
  </message>
  <message>
   <source>Front</source>
   <comment>where a figure is seen from</comment>
   <translation>Vorn</translation>
  </message>
  <message>
   <source>Side</source>
   <comment>where a figure is seen from</comment>
   <translation>Seite</translation>
  </message>
  <message>
   <source>Three-quarter</source>
   <comment>where a figure is seen from</comment>
   <translation>Dreiviertel</translation>
  </message>
  <message>
   <source>Turned</source>
   <comment>where a figure is seen from</comment>
   <translation>Gedreht</translation>
  </message>
  <message>
   <source>Figure of {exercise}, seen {where}</source>
   <translation>Figur von „{exercise}“, gesehen {where}</translation>
  </message>
  <message>
   <source>Pose</source>
   <translation>Pose</translation>
  </message>
  <message>
   <source>Look at the muscles</source>
   <translation>Muskeln ansehen</translation>
  </message>
  <message>
   <source>On the way from start to hold</source>
   <translation>Auf dem Weg vom Start zum Halten</translation>
  </message>
  <message>
   <source>Pause the way between start and hold</source>
   <translation>Den Weg zwischen Start und Halten anhalten</translation>
  </message>
  <message>
   <source>Trunk and head</source>
   <translation>Rumpf und Kopf</translation>
  </message>
  <message>
   <source>Right side</source>
   <comment>of the body</comment>
   <translation>Rechte Seite</translation>
  </message>
  <message>
   <source>Left side</source>
   <comment>of the body</comment>
   <translation>Linke Seite</translation>
  </message>
  <message>
   <source>Trunk and head carries</source>
   <translation>Rumpf und Kopf: was trägt</translation>
  </message>
  <message>
   <source>Right side carries</source>
   <translation>Rechte Seite: was trägt</translation>
  </message>
  <message>
   <source>Left side carries</source>
   <translation>Linke Seite: was trägt</translation>
  </message>
  <message>
   <source>{part} rests on</source>
   <translation>{part} ruht auf</translation>
  </message>
  <message>
   <source>{part} on</source>
   <comment>rests on something</comment>
   <translation>{part} auf</translation>
  </message>
  <message>
   <source>What carries the body</source>
   <translation>Was den Körper trägt</translation>
  </message>
  <message>
   <source>What hands hold</source>
   <translation>Was die Hände halten</translation>
  </message>
  <message>
   <source>Needs</source>
   <translation>Braucht</translation>
  </message>
  <message>
   <source>{hand} holds</source>
   <translation>{hand} hält</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>As at the start.</source>
   <translation>Wie am Start.</translation>
  </message>
  <message>
   <source>You made poses here that were not saved. They were kept for you.</source>
   <translation>Du hast hier Posen gemacht, die nicht gespeichert wurden. Sie wurden für dich aufbewahrt.</translation>
  </message>
  <message>
   <source>Go on with them</source>
   <translation>Damit weitermachen</translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>Dort lassen</translation>
  </message>
  <message>
   <source>The picture you chose is a rough sign, neither a measurement nor a diagnosis.</source>
   <translation>Das Bild, das du gewählt hast, ist ein grobes Zeichen, weder eine Messung noch eine Diagnose.</translation>
  </message>
  <message>
   <source>This is what you do now.</source>
   <translation>Das machst du jetzt.</translation>
  </message>
  <message numerus="yes">
   <source>days done</source>
   <comment>after a large number</comment>
   <translation>
    <numerusform>Tag geschafft</numerusform>
    <numerusform>Tage geschafft</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>minutes of practice</source>
   <comment>after a large number</comment>
   <translation>
    <numerusform>Minute geübt</numerusform>
    <numerusform>Minuten geübt</numerusform>
   </translation>
  </message>
  <message>
   <source>Start reset {number}</source>
   <translation>Reset {number} starten</translation>
  </message>
  <message>
   <source>{routine}, every day.</source>
   <translation>{routine}, jeden Tag.</translation>
  </message>
  <message>
   <source>The routines of the second and the third week take turns, on the days you like.</source>
   <translation>Die Routinen der zweiten und der dritten Woche wechseln sich ab, an den Tagen, die du magst.</translation>
  </message>
  <message>
   <source>Your program, looking back</source>
   <translation>Dein Programm im Rückblick</translation>
  </message>
  <message numerus="yes">
   <source>Your {count} days</source>
   <translation>
    <numerusform>Dein {count} Tag</numerusform>
    <numerusform>Deine {count} Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Your {count} days, again</source>
   <translation>
    <numerusform>Noch einmal dein {count} Tag</numerusform>
    <numerusform>Noch einmal deine {count} Tage</numerusform>
   </translation>
  </message>
  <message>
   <source>tightness before practice, day {first} to day {last}</source>
   <translation>Spannung vor dem Üben, Tag {first} bis Tag {last}</translation>
  </message>
  <message>
   <source>{before} to {now}</source>
   <comment>two numbers</comment>
   <translation>von {before} auf {now}</translation>
  </message>
  <message>
   <source>From tomorrow on. Your history stays.</source>
   <translation>Ab morgen. Dein Verlauf bleibt.</translation>
  </message>
  <message>
   <source>Day 1 again. Your history stays.</source>
   <translation>Wieder Tag 1. Dein Verlauf bleibt.</translation>
  </message>
  <message>
   <source>Your self-checks</source>
   <translation>Deine Selbstchecks</translation>
  </message>
  <message>
   <source>What comes next</source>
   <translation>Wie es weitergeht</translation>
  </message>
  <message>
   <source>A daily routine</source>
   <translation>Eine tägliche Routine</translation>
  </message>
  <message>
   <source>Practise daily</source>
   <translation>Täglich üben</translation>
  </message>
  <message>
   <source>Three sessions a week</source>
   <translation>Drei Einheiten in der Woche</translation>
  </message>
  <message>
   <source>Three a week</source>
   <translation>Drei in der Woche</translation>
  </message>
  <message>
   <source>The reset again</source>
   <translation>Noch einmal der Reset</translation>
  </message>
  <message>
   <source>Your routine</source>
   <translation>Deine Routine</translation>
  </message>
  <message>
   <source>Before day {day} of {days}</source>
   <translation>Vor Tag {day} von {days}</translation>
  </message>
  <message>
   <source>Before you start</source>
   <translation>Bevor du startest</translation>
  </message>
  <message>
   <source>Start as planned, and stop if it hurts.</source>
   <translation>Starte wie geplant, und hör auf, wenn es wehtut.</translation>
  </message>
  <message>
   <source>{routine}, as planned.</source>
   <translation>{routine}, wie geplant.</translation>
  </message>
  <message>
   <source>The day as planned.</source>
   <translation>Der Tag wie geplant.</translation>
  </message>
  <message>
   <source>Tightness now, 0 is loose, optional</source>
   <translation>Spannung jetzt, 0 ist locker, freiwillig</translation>
  </message>
  <message>
   <source>Change your answer to the question of day {day}</source>
   <translation>Deine Antwort auf die Frage von Tag {day} ändern</translation>
  </message>
  <message>
   <source>Tightness now</source>
   <translation>Spannung jetzt</translation>
  </message>
  <message>
   <source>Steps of today's routine, easier or harder ones</source>
   <translation>Schritte der heutigen Routine, leichtere oder schwerere</translation>
  </message>
  <message numerus="yes">
   <source>days in a row</source>
   <comment>after a large number of days</comment>
   <translation>
    <numerusform>Tag in Folge</numerusform>
    <numerusform>Tage in Folge</numerusform>
   </translation>
  </message>
  <message>
   <source>this week</source>
   <comment>after a large number of sessions</comment>
   <translation>diese Woche</translation>
  </message>
  <message numerus="yes">
   <source>{count} days: {done} done, today is day {day}</source>
   <translation>
    <numerusform>{count} Tag: {done} geschafft, heute ist Tag {day}</numerusform>
    <numerusform>{count} Tage: {done} geschafft, heute ist Tag {day}</numerusform>
   </translation>
  </message>
  <message>
   <source>The reset is done. Of your three sessions a week this one is next.</source>
   <translation>Der Reset ist geschafft. Von deinen drei Einheiten der Woche ist diese die nächste.</translation>
  </message>
  <message>
   <source>What you did is kept. You can go on with it until {time}.</source>
   <translation>Was du getan hast, bleibt. Bis {time} kannst du damit weitermachen.</translation>
  </message>
  <message>
   <source>{words}, open history</source>
   <translation>{words}, Verlauf öffnen</translation>
  </message>
  <message>
   <source>Today starts your first row.</source>
   <translation>Heute beginnt deine erste Serie.</translation>
  </message>
  <message>
   <source>of {count} this week</source>
   <comment>after a large number of sessions</comment>
   <translation>von {count} diese Woche</translation>
  </message>
  <message>
   <source>Day {day}, easy day</source>
   <translation>Tag {day}, leichter Tag</translation>
  </message>
  <message numerus="yes">
   <source>{count} days: all done</source>
   <translation>
    <numerusform>{count} Tag: geschafft</numerusform>
    <numerusform>{count} Tage: alle geschafft</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} days: {done} done, day {day} is done today</source>
   <translation>
    <numerusform>{count} Tag: {done} geschafft, Tag {day} heute geschafft</numerusform>
    <numerusform>{count} Tage: {done} geschafft, Tag {day} heute geschafft</numerusform>
   </translation>
  </message>
  <message>
   <source>The reset is done. This is your daily routine now.</source>
   <translation>Der Reset ist geschafft. Das ist jetzt deine tägliche Routine.</translation>
  </message>
  <message>
   <source>Three this week are done. Rest, or do one more.</source>
   <translation>Drei sind diese Woche geschafft. Ruh dich aus, oder mach noch eine.</translation>
  </message>
  <message numerus="yes">
   <source>Day {day} is still yours. {count} days are done and still count.</source>
   <translation>
    <numerusform>Tag {day} bleibt für dich offen. {count} Tag ist geschafft und zählt weiter.</numerusform>
    <numerusform>Tag {day} bleibt für dich offen. {count} Tage sind geschafft und zählen weiter.</numerusform>
   </translation>
  </message>
  <message>
   <source>You have practised today. Day {day} is still yours.</source>
   <translation>Du hast heute geübt. Tag {day} bleibt für dich offen.</translation>
  </message>
  <message>
   <source>today makes {days}</source>
   <translation>mit heute sind es {days}</translation>
  </message>
  <message>
   <source>Longest {days}. Today starts a new row.</source>
   <translation>Längste Serie: {days}. Heute beginnt eine neue.</translation>
  </message>
  <message>
   <source>{day}, done on {date}, short</source>
   <translation>{day}, geschafft am {date}, kurz</translation>
  </message>
  <message>
   <source>{day}, done on {date}</source>
   <translation>{day}, geschafft am {date}</translation>
  </message>
  <message>
   <source>{day}, today</source>
   <translation>{day}, heute</translation>
  </message>
  <message>
   <source>{day}, to come</source>
   <translation>{day}, kommt noch</translation>
  </message>
  <message>
   <source>{days} of {days}. Rest, repeat, or pick a routine.</source>
   <translation>{days} von {days}. Ruh dich aus, wiederhole, oder wähl eine Routine.</translation>
  </message>
  <message numerus="yes">
   <source>Done today: {time} of practice, {done} of {count} exercises.</source>
   <translation>
    <numerusform>Heute geschafft: {time} geübt, {done} von {count} Übung.</numerusform>
    <numerusform>Heute geschafft: {time} geübt, {done} von {count} Übungen.</numerusform>
   </translation>
  </message>
  <message>
   <source>See history</source>
   <translation>Verlauf ansehen</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>Noch einmal</translation>
  </message>
  <message>
   <source>{program} is here meanwhile.</source>
   <translation>Inzwischen gibt es hier „{program}“.</translation>
  </message>
  <message>
   <source>Your program “{program}” has a problem in line {line}: {problem}.</source>
   <translation>Dein Programm „{program}“ hat in Zeile {line} ein Problem: {problem}.</translation>
  </message>
  <message>
   <source>Your program “{program}” has a problem: {problem}.</source>
   <translation>Dein Programm „{program}“ hat ein Problem: {problem}.</translation>
  </message>
  <message>
   <source>Your own “{routine}” has a problem in line {line}: {problem}. The built-in one is used.</source>
   <translation>Deine eigene „{routine}“ hat in Zeile {line} ein Problem: {problem}. Es läuft die mitgelieferte.</translation>
  </message>
  <message>
   <source>Your own “{routine}” has a problem: {problem}. The built-in one is used.</source>
   <translation>Deine eigene „{routine}“ hat ein Problem: {problem}. Es läuft die mitgelieferte.</translation>
  </message>
  <message>
   <source>Stay with {program}</source>
   <translation>Bei „{program}“ bleiben</translation>
  </message>
  <message>
   <source>Your program “{program}” is not among your files.</source>
   <translation>Dein Programm „{program}“ ist nicht unter deinen Dateien.</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>gestern</translation>
  </message>
  <message>
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <source>A day of rest today, as you said. Day {day} waits for you.</source>
   <translation>Heute ist Ruhetag, wie du gesagt hast. Tag {day} wartet auf dich.</translation>
  </message>
  <message>
   <source>After a day of rest: half the range and half the time, as far as it stays easy.</source>
   <translation>Nach einem Ruhetag: halb so weit und halb so lang, soweit es leicht bleibt.</translation>
  </message>
  <message>
   <source>A day of rest today, as you said. Your routine waits for you.</source>
   <translation>Heute ist Ruhetag, wie du gesagt hast. Deine Routine wartet auf dich.</translation>
  </message>
  <message>
   <source>Essential {number} of {count}</source>
   <translation>Kernpunkt {number} von {count}</translation>
  </message>
  <message>
   <source>Evidence: {words}.
Comfort practice, not medical advice.</source>
   <translation>Beleg: {words}.
Üben für Wohlbefinden, kein ärztlicher Rat.</translation>
  </message>
  <message>
   <source>{value} of {highest}</source>
   <translation>{value} von {highest}</translation>
  </message>
  <message>
   <source>Last check-in</source>
   <translation>Letzter Check-in</translation>
  </message>
  <message>
   <source>of {days}</source>
   <comment>after a large day number</comment>
   <translation>von {days}</translation>
  </message>
  <message>
   <source>Continue from exercise {number}</source>
   <translation>Weiter ab Übung {number}</translation>
  </message>
  <message>
   <source>Continue from exercise {number}, {routine}</source>
   <translation>Weiter ab Übung {number}, {routine}</translation>
  </message>
  <message>
   <source>Start the short version, {routine}</source>
   <translation>Kurze Version starten, {routine}</translation>
  </message>
  <message>
   <source>Today's routine</source>
   <translation>Die heutige Routine</translation>
  </message>
  <message>
   <source>Today's routine has a problem: {problem}.</source>
   <translation>Die heutige Routine hat ein Problem: {problem}.</translation>
  </message>
  <message>
   <source>Reset {run}, day {day}</source>
   <translation>Reset {run}, Tag {day}</translation>
  </message>
  <message>
   <source>of {days}, done</source>
   <comment>after a large day number</comment>
   <translation>von {days}, geschafft</translation>
  </message>
  <message>
   <source>Continue {routine}</source>
   <translation>{routine} fortsetzen</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Von vorn beginnen</translation>
  </message>
  <message>
   <source>Start your daily routine, {routine}, {minutes}</source>
   <translation>Deine tägliche Routine starten, {routine}, {minutes}</translation>
  </message>
  <message>
   <source>Start today's routine, {routine}, {minutes}</source>
   <translation>Die heutige Routine starten, {routine}, {minutes}</translation>
  </message>
  <message>
   <source>New today: {new}</source>
   <translation>Neu heute: {new}</translation>
  </message>
  <message>
   <source>Start the short version, {routine}, {minutes}</source>
   <translation>Die kurze Version starten, {routine}, {minutes}</translation>
  </message>
  <message>
   <source>Today's routine has a problem in line {line}: {problem}.</source>
   <translation>Die heutige Routine hat in Zeile {line} ein Problem: {problem}.</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} von {total}</translation>
  </message>
  <message>
   <source>Easy day</source>
   <translation>Leichter Tag</translation>
  </message>
  <message>
   <source>Choose a routine</source>
   <translation>Eine Routine wählen</translation>
  </message>
  <message>
   <source>Today's routine is not there: {problem}.</source>
   <translation>Die heutige Routine ist nicht da: {problem}.</translation>
  </message>
  <message>
   <source>Start {routine} instead</source>
   <translation>Stattdessen {routine} starten</translation>
  </message>
  <message>
   <source>{day} easy</source>
   <translation>{day} leicht</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>nicht beantwortet</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>nicht gesetzt</translation>
  </message>
  <message>
   <source>{done} Undo, key Ctrl Z</source>
   <translation>{done} Rückgängig, Taste Strg Z</translation>
  </message>
  <message>
   <source>{done} Control Z undoes it.</source>
   <translation>{done} Strg Z macht es rückgängig.</translation>
  </message>
 </context>
</TS>
