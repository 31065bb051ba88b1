<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>Routine</name>
  <message>
   <source>There is no command '{word}'.</source>
   <translation>No existe el comando '{word}'.</translation>
  </message>
  <message>
   <source>There is no option '{option}'.</source>
   <translation>No existe la opción '{option}'.</translation>
  </message>
  <message>
   <source>The option {option} needs a value.</source>
   <translation>La opción {option} necesita un valor.</translation>
  </message>
  <message>
   <source>The option {option} takes no value.</source>
   <translation>La opción {option} no lleva valor.</translation>
  </message>
  <message>
   <source>'routine-app --help' lists what there is.</source>
   <translation>'routine-app --help' muestra todo lo que hay.</translation>
  </message>
  <message>
   <source>The option --data-dir needs the name of a folder.</source>
   <translation>La opción --data-dir necesita el nombre de una carpeta.</translation>
  </message>
  <message>
   <source>The option --speed needs a whole number from 1 to {most}.</source>
   <translation>La opción --speed necesita un número entero de 1 a {most}.</translation>
  </message>
  <message>
   <source>Say which routine to play: 'routine-app play first-length'.</source>
   <translation>Indica qué rutina empezar: 'routine-app play first-length'.</translation>
  </message>
  <message>
   <source>Say which file to edit in the window: 'routine-app edit a.yaml'.</source>
   <translation>Indica qué archivo editar en la ventana: 'routine-app edit a.yaml'.</translation>
  </message>
  <message>
   <source>Say which files to open in the window: 'routine-app open a.yaml'.</source>
   <translation>Indica qué archivos abrir en la ventana: 'routine-app open a.yaml'.</translation>
  </message>
  <message>
   <source>Say of which routine: 'routine-app cues first-length'.</source>
   <translation>Indica de qué rutina: 'routine-app cues first-length'.</translation>
  </message>
  <message>
   <source>--json and --text do not go together.</source>
   <translation>--json y --text no van juntas.</translation>
  </message>
  <message>
   <source>--speed goes with playing only.</source>
   <translation>--speed solo vale al hacer una rutina.</translation>
  </message>
  <message>
   <source>a part of the body, such as "knee right"</source>
   <translation>una parte del cuerpo, como "knee right"</translation>
  </message>
  <message>
   <source>a mapping such as "hand left: shin left"</source>
   <translation>un par de clave y valor, como "hand left: shin left"</translation>
  </message>
  <message>
   <source>a part of the body or a prop</source>
   <translation>una parte del cuerpo o un material</translation>
  </message>
  <message>
   <source>found the kind {kind}, expected a routine</source>
   <translation>hay un archivo del tipo {kind}, se esperaba una rutina</translation>
  </message>
  <message>
   <source>this file is too long</source>
   <translation>este archivo es demasiado largo</translation>
  </message>
  <message>
   <source>waits for you, with a text</source>
   <translation>espera a que sigas, con un texto</translation>
  </message>
  <message>
   <source>a pause of its own</source>
   <translation>una pausa propia</translation>
  </message>
  <message>
   <source>the usual dose</source>
   <translation>la dosis habitual</translation>
  </message>
  <message>
   <source>“{name}” cannot be continued: {reason}.</source>
   <translation>«{name}» no se puede continuar: {reason}.</translation>
  </message>
  <message>
   <source>the routine or your settings have changed since</source>
   <translation>la rutina o tus ajustes han cambiado desde entonces</translation>
  </message>
  <message>
   <source>{file} or your settings have changed since</source>
   <translation>{file} o tus ajustes han cambiado desde entonces</translation>
  </message>
  <message>
   <source>the first key is {key}. Put {other} first</source>
   <translation>la primera clave es {key}. Pon primero {other}</translation>
  </message>
  <message>
   <source>the id is {id}, so this file must be called {file}</source>
   <translation>el identificador es {id}, así que este archivo debe llamarse {file}</translation>
  </message>
  <message>
   <source>a first key {names}</source>
   <translation>una primera clave {names}</translation>
  </message>
  <message>
   <source>found no keys, expected a first key {names}</source>
   <translation>no hay claves, se esperaba una primera clave {names}</translation>
  </message>
  <message>
   <source>the first key is {key}, expected {names}</source>
   <translation>la primera clave es {key}, se esperaba {names}</translation>
  </message>
  <message>
   <source>the first key is {key}</source>
   <translation>la primera clave es {key}</translation>
  </message>
  <message>
   <source>{count} repetitions are not possible, write 1 to {most}</source>
   <translation>{count} repeticiones no son posibles, escribe de 1 a {most}</translation>
  </message>
  <message>
   <source>{count} breaths are not possible, write 1 to {most}</source>
   <translation>{count} respiraciones no son posibles, escribe de 1 a {most}</translation>
  </message>
  <message>
   <source>{count} sets are not possible, write 1 to {most}</source>
   <translation>{count} series no son posibles, escribe de 1 a {most}</translation>
  </message>
  <message>
   <source>{text} is not a dose. Write a time such as "45 s x 2", or "8 reps"</source>
   <translation>{text} no es una dosis. Escribe un tiempo, como "45 s x 2", o "8 reps"</translation>
  </message>
  <message>
   <source>{text} does not say which sides. Write "left first", "right first", "left only" or "right only"</source>
   <translation>{text} no dice qué lados. Escribe "left first", "right first", "left only" o "right only"</translation>
  </message>
  <message>
   <source>{text} are no repetitions. Write "8" or "8 reps at 4 s"</source>
   <translation>{text} no son repeticiones. Escribe "8" u "8 reps at 4 s"</translation>
  </message>
  <message>
   <source>{text} is not a number of breaths. Write "6"</source>
   <translation>{text} no es un número de respiraciones. Escribe "6"</translation>
  </message>
  <message>
   <source>{text} is not a number of sets. Write "2"</source>
   <translation>{text} no es un número de series. Escribe "2"</translation>
  </message>
  <message>
   <source>a hold of {time} is not possible, it takes between 1 s and 60 min</source>
   <translation>mantener {time} no es posible, se mantiene entre 1 s y 60 min</translation>
  </message>
  <message>
   <source>a repetition of {time} is not possible, it takes between 1 s and 60 s</source>
   <translation>una repetición de {time} no es posible, dura entre 1 s y 60 s</translation>
  </message>
  <message>
   <source>A short word for this exercise, as routines name it: small letters, numbers and hyphens.</source>
   <translation>Una palabra corta para este ejercicio, tal como la escriben las rutinas: letras minúsculas, números y guiones.</translation>
  </message>
  <message>
   <source>The name that is shown. One of more than {most} characters needs a "short name" beside it.</source>
   <translation>El nombre que se muestra. Si tiene más de {most} caracteres, necesita al lado un "short name".</translation>
  </message>
  <message>
   <source>Things to fetch, such as {props}.</source>
   <translation>Cosas que traer, como {props}.</translation>
  </message>
  <message>
   <source>{each} (first one side, then the other), {both} (at once) or {alternating}.</source>
   <translation>{each} (primero un lado, luego el otro), {both} (a la vez) o {alternating}.</translation>
  </message>
  <message>
   <source>The usual dose: a time ({time}), repetitions ({reps}) or breaths ({breaths}).</source>
   <translation>La dosis habitual: un tiempo ({time}), repeticiones ({reps}) o respiraciones ({breaths}).</translation>
  </message>
  <message>
   <source>Angles of the joints in degrees, the right side working; what is left out is 0.</source>
   <translation>Ángulos de las articulaciones en grados, con el lado derecho trabajando; lo que se omite es 0.</translation>
  </message>
  <message>
   <source>Let your thigh bones sink toward the hip sockets.</source>
   <translation>Deja que los muslos se hundan hacia las caderas.</translation>
  </message>
  <message>
   <source>you feel dizzy or short of breath on your back</source>
   <translation>te mareas o te falta el aire boca arriba</translation>
  </message>
  <message>
   <source>Part of the program it belongs to: {phases}.</source>
   <translation>Parte del programa a la que pertenece: {phases}.</translation>
  </message>
  <message>
   <source>What it is for, in one sentence.</source>
   <translation>Para qué sirve, en una frase.</translation>
  </message>
  <message>
   <source>At most three, one at a time is shown.</source>
   <translation>Tres como mucho, se muestra una cada vez.</translation>
  </message>
  <message>
   <source>Signs to stop.</source>
   <translation>Señales para detenerse.</translation>
  </message>
  <message>
   <source>Settle, and let the front of the hips be slack.</source>
   <translation>Asentarse y dejar floja la parte delantera de las caderas.</translation>
  </message>
  <message>
   <source>{name} is a step of its own in routines. Choose another id</source>
   <translation>{name} es un paso propio en las rutinas. Elige otro identificador</translation>
  </message>
  <message>
   <source>{name} is named here as its own easier or harder one</source>
   <translation>aquí {name} se nombra a sí mismo como más fácil o más difícil</translation>
  </message>
  <message>
   <source>this name has {count} characters. Add a "short name" of at most {most} for cards and the player</source>
   <translation>este nombre tiene {count} caracteres. Añade un "short name" de {most} como mucho, para las tarjetas y el reproductor</translation>
  </message>
  <message>
   <source>a movement goes from start to hold and back: write "[start, hold]"</source>
   <translation>un movimiento va de start a hold y vuelve: escribe "[start, hold]"</translation>
  </message>
  <message>
   <source>a view is between -360 and 360 degrees</source>
   <translation>una vista está entre -360 y 360 grados</translation>
  </message>
  <message>
   <source>a nerve glide is never held. Write repetitions, such as "8 reps"</source>
   <translation>un deslizamiento neural nunca se mantiene. Escribe repeticiones, como "8 reps"</translation>
  </message>
  <message>
   <source>these repetitions have no tempo, because the exercise has none. Write "{count} reps at 4 s"</source>
   <translation>estas repeticiones no tienen ritmo, porque el ejercicio no tiene ninguno. Escribe "{count} reps at 4 s"</translation>
  </message>
  <message>
   <source>{kind} come with the program and cannot be replaced</source>
   <translation>{kind}: vienen con el programa y no se pueden sustituir</translation>
  </message>
  <message>
   <source>this file is of the kind {kind} and does not belong into this folder</source>
   <translation>este archivo es del tipo {kind} y no va en esta carpeta</translation>
  </message>
  <message>
   <source>{path} is there already and stays as it is.</source>
   <translation>{path} ya existe y se queda como está.</translation>
  </message>
  <message>
   <source>this folder cannot be read: {reason}</source>
   <translation>esta carpeta no se puede leer: {reason}</translation>
  </message>
  <message>
   <source>only files ending in {suffix} are read, rename this one</source>
   <translation>solo se leen archivos que terminan en {suffix}, cambia el nombre de este</translation>
  </message>
  <message>
   <source>This file was removed outside the app.</source>
   <translation>Este archivo se borró fuera de la aplicación.</translation>
  </message>
  <message>
   <source>This file changed outside the app.</source>
   <translation>Este archivo cambió fuera de la aplicación.</translation>
  </message>
  <message>
   <source>a list or mapping cannot be a key. Write plain words</source>
   <translation>una lista o un grupo de claves no puede ser una clave. Escribe palabras sencillas</translation>
  </message>
  <message>
   <source>this file has no content, only comments</source>
   <translation>este archivo no tiene contenido, solo comentarios</translation>
  </message>
  <message>
   <source>anchors ({name}) are not used here. Remove it</source>
   <translation>aquí no se usan anclas ({name}). Quítala</translation>
  </message>
  <message>
   <source>tags ({name}) are not used here. Remove it</source>
   <translation>aquí no se usan etiquetas ({name}). Quítala</translation>
  </message>
  <message>
   <source>merge keys ("&lt;&lt;") are not used here. Write it out</source>
   <translation>aquí no se usan claves de mezcla ("&lt;&lt;"). Escríbelo entero</translation>
  </message>
  <message>
   <source>the key {key} is given twice: the first one is in line {line}</source>
   <translation>la clave {key} aparece dos veces: la primera está en la línea {line}</translation>
  </message>
  <message>
   <source>this is nested deeper than {most} levels</source>
   <translation>esto tiene más de {most} niveles anidados</translation>
  </message>
  <message>
   <source>aliases ({name}) are not used here. Write the text out</source>
   <translation>aquí no se usan alias ({name}). Escribe el texto entero</translation>
  </message>
  <message>
   <source>directives ("%") are not used here. Remove them</source>
   <translation>aquí no se usan directivas ("%"). Quítalas</translation>
  </message>
  <message>
   <source>a second document ("---") begins here. Use two files</source>
   <translation>aquí empieza un segundo documento ("---"). Usa dos archivos</translation>
  </message>
  <message>
   <source>Use {words}</source>
   <translation>Usar {words}</translation>
  </message>
  <message>
   <source>Use what was meant</source>
   <translation>Usar lo que se quería decir</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path} no se puede escribir: {reason}.</translation>
  </message>
  <message>
   <source>There is no folder for routines of your own.</source>
   <translation>No hay una carpeta para tus propias rutinas.</translation>
  </message>
  <message>
   <source>{path} is none of your own routines.</source>
   <translation>{path} no es una de tus propias rutinas.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made: {reason}.</source>
   <translation>No se puede crear la carpeta {folder}: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be moved to {place}: {reason}.</source>
   <translation>{path} no se puede mover a {place}: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}.</source>
   <translation>{path} no se puede borrar: {reason}.</translation>
  </message>
  <message>
   <source>These poses are written in a way that cannot be changed from here</source>
   <translation>Estas posturas están escritas de una forma que no se puede cambiar desde aquí</translation>
  </message>
  <message>
   <source>This exercise is no longer in its file. Save it as a new one.</source>
   <translation>Este ejercicio ya no está en su archivo. Guárdalo como uno nuevo.</translation>
  </message>
  <message>
   <source>Nothing would be left of this part</source>
   <translation>No quedaría nada de esta parte</translation>
  </message>
  <message>
   <source>{name} is {angle} degrees, a body can do {low} to {high}</source>
   <translation>{name} está a {angle} grados, un cuerpo llega de {low} a {high}</translation>
  </message>
  <message>
   <source>{name} is {angle} degrees, a body can do {low} to {high} while the hip is not bent past {bent}</source>
   <translation>{name} está a {angle} grados, un cuerpo llega de {low} a {high} mientras la cadera no se dobla más de {bent}</translation>
  </message>
  <message>
   <source>the pose "{name}" cannot begin from itself</source>
   <translation>la postura "{name}" no puede partir de sí misma</translation>
  </message>
  <message>
   <source>no routine is called {name}</source>
   <translation>no hay ninguna rutina llamada {name}</translation>
  </message>
  <message>
   <source>no exercise is called {name}</source>
   <translation>no hay ningún ejercicio llamado {name}</translation>
  </message>
  <message>
   <source>no program is called {name}</source>
   <translation>no hay ningún programa llamado {name}</translation>
  </message>
  <message numerus="yes">
   <source>{count} more problems were found</source>
   <translation>
    <numerusform>hay {count} problema más</numerusform>
    <numerusform>hay {count} problemas más</numerusform>
   </translation>
  </message>
  <message>
   <source>Did you mean {word}?</source>
   <translation>¿Querías decir {word}?</translation>
  </message>
  <message>
   <source>an answer</source>
   <translation>una respuesta</translation>
  </message>
  <message>
   <source>a gate</source>
   <translation>una pregunta previa</translation>
  </message>
  <message>
   <source>a day</source>
   <translation>un día</translation>
  </message>
  <message>
   <source>a program</source>
   <translation>un programa</translation>
  </message>
  <message>
   <source>an essential</source>
   <translation>un esencial</translation>
  </message>
  <message>
   <source>the file of essentials</source>
   <translation>el archivo de los esenciales</translation>
  </message>
  <message>
   <source>a finding</source>
   <translation>un hallazgo</translation>
  </message>
  <message>
   <source>a saying</source>
   <translation>una afirmación</translation>
  </message>
  <message>
   <source>the page of what is known</source>
   <translation>la página de lo que se sabe</translation>
  </message>
  <message>
   <source>the file of what is known</source>
   <translation>el archivo de lo que se sabe</translation>
  </message>
  <message>
   <source>what is different then, in a sentence</source>
   <translation>qué es distinto entonces, en una frase</translation>
  </message>
  <message>
   <source>plays in place of the routine of the day</source>
   <translation>se hace en lugar de la rutina del día</translation>
  </message>
  <message>
   <source>plays in place of the short option of the day</source>
   <translation>se hace en lugar de la opción corta del día</translation>
  </message>
  <message>
   <source>exercises and their stand-ins</source>
   <translation>ejercicios y sus sustitutos</translation>
  </message>
  <message>
   <source>how long it holds: day, or program to its end</source>
   <translation>cuánto tiempo vale: day, o program hasta su final</translation>
  </message>
  <message>
   <source>the question</source>
   <translation>la pregunta</translation>
  </message>
  <message>
   <source>what a yes changes; nothing if left out</source>
   <translation>qué cambia un sí; nada si se omite</translation>
  </message>
  <message>
   <source>what a no changes; nothing if left out</source>
   <translation>qué cambia un no; nada si se omite</translation>
  </message>
  <message>
   <source>exercises; who does none of them is not asked, and what a no changes holds</source>
   <translation>ejercicios; a quien no hace ninguno no se le pregunta, y vale lo que cambia un no</translation>
  </message>
  <message>
   <source>the routine of the day</source>
   <translation>la rutina del día</translation>
  </message>
  <message>
   <source>the short option of the day</source>
   <translation>la opción corta del día</translation>
  </message>
  <message>
   <source>what is new on that day</source>
   <translation>lo nuevo de ese día</translation>
  </message>
  <message>
   <source>a self-check: full, short, or a runner's note</source>
   <translation>una autoevaluación: full, short o runner (la nota para corredores)</translation>
  </message>
  <message>
   <source>an easy day</source>
   <translation>un día suave</translation>
  </message>
  <message>
   <source>shown on that day</source>
   <translation>se muestra ese día</translation>
  </message>
  <message>
   <source>a question before the day</source>
   <translation>una pregunta antes del día</translation>
  </message>
  <message>
   <source>id, also the name of the file</source>
   <translation>identificador, también el nombre del archivo</translation>
  </message>
  <message>
   <source>full name</source>
   <translation>nombre completo</translation>
  </message>
  <message>
   <source>what the program is for</source>
   <translation>para qué sirve el programa</translation>
  </message>
  <message>
   <source>day by day</source>
   <translation>día por día</translation>
  </message>
  <message>
   <source>a short title</source>
   <translation>un título corto</translation>
  </message>
  <message>
   <source>one or two sentences</source>
   <translation>una o dos frases</translation>
  </message>
  <message>
   <source>how well it is supported</source>
   <translation>qué respaldo tiene</translation>
  </message>
  <message>
   <source>what it means for today</source>
   <translation>qué significa para hoy</translation>
  </message>
  <message>
   <source>one after the other</source>
   <translation>uno tras otro</translation>
  </message>
  <message>
   <source>what was found, in one to three sentences</source>
   <translation>qué se encontró, de una a tres frases</translation>
  </message>
  <message>
   <source>name and year</source>
   <translation>nombre y año</translation>
  </message>
  <message>
   <source>what is said</source>
   <translation>lo que se dice</translation>
  </message>
  <message>
   <source>what was found about it</source>
   <translation>lo que se encontró sobre ello</translation>
  </message>
  <message>
   <source>what is said here instead</source>
   <translation>lo que se dice aquí en su lugar</translation>
  </message>
  <message>
   <source>what the page is</source>
   <translation>qué es esta página</translation>
  </message>
  <message>
   <source>what was found</source>
   <translation>lo que se encontró</translation>
  </message>
  <message>
   <source>what is said without such support</source>
   <translation>lo que se dice sin ese respaldo</translation>
  </message>
  <message>
   <source>what no study was found about</source>
   <translation>aquello sobre lo que no se encontró ningún estudio</translation>
  </message>
  <message>
   <source>what the program makes of it</source>
   <translation>lo que el programa hace con ello</translation>
  </message>
  <message>
   <source>the page</source>
   <translation>la página</translation>
  </message>
  <message>
   <source>this question changes nothing, write what a yes or a no changes ("on yes: …")</source>
   <translation>esta pregunta no cambia nada, escribe qué cambia un sí o un no ("on yes: …")</translation>
  </message>
  <message>
   <source>this answer changes nothing, name a routine, a short option or stand-ins</source>
   <translation>esta respuesta no cambia nada, nombra una rutina, una opción corta o sustitutos</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>un texto</translation>
  </message>
  <message>
   <source>{word} is not a key of {noun}; perhaps this file was made for a newer version</source>
   <translation>en {noun} no hay ninguna clave {word}; quizá este archivo se hizo para una versión más nueva</translation>
  </message>
  <message>
   <source>{word} is not a key of {noun}. Did you mean {guess}? Or perhaps this file was made for a newer version</source>
   <translation>en {noun} no hay ninguna clave {word}. ¿Querías decir {guess}? O quizá este archivo se hizo para una versión más nueva</translation>
  </message>
  <message>
   <source>{first} or {last}</source>
   <translation>{first} o {last}</translation>
  </message>
  <message>
   <source>found {found}, expected {expected}</source>
   <translation>hay {found}, se esperaba {expected}</translation>
  </message>
  <message>
   <source>{word} is not known here. Write {names}</source>
   <translation>{word} no se conoce aquí. Escribe {names}</translation>
  </message>
  <message>
   <source>{word} is not known here</source>
   <translation>{word} no se conoce aquí</translation>
  </message>
  <message>
   <source>this list is empty, at least one item was expected</source>
   <translation>esta lista está vacía, se esperaba al menos un elemento</translation>
  </message>
  <message>
   <source>this list has {count} items, at most {most} fit</source>
   <translation>esta lista tiene {count} elementos, caben {most} como mucho</translation>
  </message>
  <message>
   <source>nothing</source>
   <comment>what was found</comment>
   <translation>un valor vacío</translation>
  </message>
  <message>
   <source>the text {text}</source>
   <translation>un texto ({text})</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>una lista</translation>
  </message>
  <message>
   <source>a mapping</source>
   <translation>un grupo de claves</translation>
  </message>
  <message>
   <source>a list ("- " before each item)</source>
   <translation>una lista ("- " antes de cada elemento)</translation>
  </message>
  <message>
   <source>keys with values ("word: value")</source>
   <translation>un grupo de claves con valores ("palabra: valor")</translation>
  </message>
  <message>
   <source>there are {count} keys here, at most {most} fit</source>
   <translation>aquí hay {count} claves, caben {most} como mucho</translation>
  </message>
  <message>
   <source>keys with values: {names}</source>
   <translation>un grupo de claves con valores: {names}</translation>
  </message>
  <message>
   <source>{key} is missing, {noun} needs it</source>
   <translation>falta {key}, hace falta en {noun}</translation>
  </message>
  <message>
   <source>Step {number} has no dose. Write one in the text.</source>
   <translation>El paso {number} no tiene dosis. Escribe una en el texto.</translation>
  </message>
  <message>
   <source>{what}. Change it in the text.</source>
   <translation>{what}. Cámbialo en el texto.</translation>
  </message>
  <message>
   <source>The first key does not say what this file is</source>
   <translation>La primera clave no dice qué es este archivo</translation>
  </message>
  <message>
   <source>This is not a routine</source>
   <translation>Esto no es una rutina</translation>
  </message>
  <message>
   <source>Line {number} is written in a way that cannot be changed from here</source>
   <translation>La línea {number} está escrita de una forma que no se puede cambiar desde aquí</translation>
  </message>
  <message>
   <source>This list is written in an unusual way</source>
   <translation>Esta lista está escrita de una forma poco habitual</translation>
  </message>
  <message>
   <source>There is no colon after {key}</source>
   <translation>No hay dos puntos después de {key}</translation>
  </message>
  <message>
   <source>Line {number} has to be mended in the text first.</source>
   <translation>Primero hay que arreglar la línea {number} en el texto.</translation>
  </message>
  <message>
   <source>There is no list of steps here</source>
   <translation>Aquí no hay una lista de pasos</translation>
  </message>
  <message>
   <source>There is no place {number} in this routine any more.</source>
   <translation>El lugar {number} ya no existe en esta rutina.</translation>
  </message>
  <message>
   <source>Step {number} is not an exercise with its dose</source>
   <translation>El paso {number} no es un ejercicio con su dosis</translation>
  </message>
  <message>
   <source>There is no step {number} any more.</source>
   <translation>El paso {number} ya no existe.</translation>
  </message>
  <message>
   <source>There is no place for {key} here</source>
   <translation>Aquí no hay sitio para {key}</translation>
  </message>
  <message>
   <source>{key} cannot be called {name} here</source>
   <translation>{key} no puede llamarse {name} aquí</translation>
  </message>
  <message>
   <source>There is no {key} here</source>
   <translation>Aquí no hay {key}</translation>
  </message>
  <message>
   <source>a step</source>
   <translation>un paso</translation>
  </message>
  <message>
   <source>a routine</source>
   <translation>una rutina</translation>
  </message>
  <message>
   <source>a dose</source>
   <translation>una dosis</translation>
  </message>
  <message>
   <source>a time</source>
   <translation>un tiempo</translation>
  </message>
  <message>
   <source>such as 45 s x 2</source>
   <translation>como 45 s x 2</translation>
  </message>
  <message>
   <source>such as 40 s</source>
   <translation>como 40 s</translation>
  </message>
  <message>
   <source>such as 8 reps at 4 s</source>
   <translation>como 8 reps at 4 s</translation>
  </message>
  <message>
   <source>such as 6</source>
   <translation>como 6</translation>
  </message>
  <message>
   <source>how many sets</source>
   <translation>cuántas series</translation>
  </message>
  <message>
   <source>between sets, such as 15 s</source>
   <translation>entre series, como 15 s</translation>
  </message>
  <message>
   <source>left first, right first, left only or right only</source>
   <translation>left first, right first, left only o right only</translation>
  </message>
  <message>
   <source>shown instead of the usual cues</source>
   <translation>se muestra en lugar de las indicaciones habituales</translation>
  </message>
  <message>
   <source>{text} has no dose. Write one after it, such as "{name}: 45 s"</source>
   <translation>{text} no tiene dosis. Escribe una después, como "{name}: 45 s"</translation>
  </message>
  <message>
   <source>found {found}, expected one key as in "half-kneeling: 45 s". Begin every step with "- "</source>
   <translation>hay {found}, se esperaba una sola clave, como en "half-kneeling: 45 s". Empieza cada paso con "- "</translation>
  </message>
  <message>
   <source>both "{first}" and "{second}" are given. Keep one of them</source>
   <translation>están "{first}" y "{second}" a la vez. Deja solo una</translation>
  </message>
  <message>
   <source>the dose names the sets already</source>
   <translation>la dosis ya dice las series</translation>
  </message>
  <message>
   <source>at most 24 characters, for cards and the player; needed when the name is longer</source>
   <translation>24 caracteres como mucho, para las tarjetas y el reproductor; hace falta cuando el nombre es más largo</translation>
  </message>
  <message>
   <source>what the routine is for</source>
   <translation>para qué sirve la rutina</translation>
  </message>
  <message>
   <source>such as 4 s in, 6 s out</source>
   <translation>como 4 s in, 6 s out</translation>
  </message>
  <message>
   <source>release, lengthen or integrate</source>
   <translation>release, lengthen o integrate</translation>
  </message>
  <message>
   <source>an easy routine</source>
   <translation>una rutina suave</translation>
  </message>
  <message>
   <source>exercises of its own, for a file that is handed over whole</source>
   <translation>ejercicios propios, para un archivo que se entrega entero</translation>
  </message>
  <message>
   <source>what is done, in order</source>
   <translation>lo que se hace, en orden</translation>
  </message>
  <message>
   <source>there is no ":" in {text}. Write "{name}: {dose}"</source>
   <translation>no hay ":" en {text}. Escribe "{name}: {dose}"</translation>
  </message>
  <message>
   <source>there are {count} exercises here, at most {most} fit</source>
   <translation>aquí hay {count} ejercicios, caben {most} como mucho</translation>
  </message>
  <message>
   <source>a breath</source>
   <translation>una respiración</translation>
  </message>
  <message>
   <source>several keys</source>
   <translation>varias claves</translation>
  </message>
  <message>
   <source>a second exercise is called {name}</source>
   <translation>un segundo ejercicio se llama {name}</translation>
  </message>
  <message>
   <source>the exercise {name} has a problem of its own: {problem}</source>
   <translation>el ejercicio {name} tiene un problema propio: {problem}</translation>
  </message>
  <message>
   <source>{name} works both sides at once. Leave out {sides}</source>
   <translation>{name} trabaja los dos lados a la vez. Quita {sides}</translation>
  </message>
  <message>
   <source>a routine needs at least one exercise among its steps</source>
   <translation>una rutina necesita al menos un ejercicio entre sus pasos</translation>
  </message>
  <message>
   <source>this routine takes longer than 4 hours</source>
   <translation>esta rutina dura más de 4 horas</translation>
  </message>
  <message>
   <source>the safety page</source>
   <translation>la página de seguridad</translation>
  </message>
  <message>
   <source>a condition</source>
   <translation>una condición</translation>
  </message>
  <message>
   <source>a note on nerve sliders</source>
   <translation>una nota sobre los deslizamientos neurales</translation>
  </message>
  <message>
   <source>a thing</source>
   <translation>una cosa</translation>
  </message>
  <message>
   <source>the safety file</source>
   <translation>el archivo de seguridad</translation>
  </message>
  <message>
   <source>before anything else</source>
   <translation>antes que nada</translation>
  </message>
  <message>
   <source>who should ask a clinician first</source>
   <translation>quién debería preguntar antes a un profesional de la salud</translation>
  </message>
  <message>
   <source>when to get help now</source>
   <translation>cuándo buscar ayuda ya</translation>
  </message>
  <message>
   <source>when to stop running</source>
   <translation>cuándo dejar de correr</translation>
  </message>
  <message>
   <source>when to stop an exercise</source>
   <translation>cuándo detener un ejercicio</translation>
  </message>
  <message>
   <source>in pregnancy</source>
   <translation>en el embarazo</translation>
  </message>
  <message>
   <source>shown wherever a benefit is named</source>
   <translation>se muestra allí donde se nombra un beneficio</translation>
  </message>
  <message>
   <source>where to turn with an urgent sign</source>
   <translation>a dónde acudir con una señal urgente</translation>
  </message>
  <message>
   <source>id, kept with the answers</source>
   <translation>identificador, se guarda con las respuestas</translation>
  </message>
  <message>
   <source>how it is asked for</source>
   <translation>cómo se pregunta por ello</translation>
  </message>
  <message>
   <source>how Today begins the sentence about what is different</source>
   <translation>cómo empieza Hoy la frase sobre lo que es distinto</translation>
  </message>
  <message>
   <source>exercises, with their variants</source>
   <translation>ejercicios, con sus variantes</translation>
  </message>
  <message>
   <source>all exercises in these positions</source>
   <translation>todos los ejercicios en estas posiciones</translation>
  </message>
  <message>
   <source>all exercises at these levels</source>
   <translation>todos los ejercicios de estos niveles</translation>
  </message>
  <message>
   <source>all but these exercises</source>
   <translation>todos menos estos ejercicios</translation>
  </message>
  <message>
   <source>variants that stay, though their exercise is left out</source>
   <translation>variantes que se quedan, aunque su ejercicio se omita</translation>
  </message>
  <message>
   <source>stand-ins for any exercise, the best first</source>
   <translation>sustitutos para cualquier ejercicio, el mejor primero</translation>
  </message>
  <message>
   <source>a cue for an exercise that stays</source>
   <translation>una indicación para un ejercicio que se queda</translation>
  </message>
  <message>
   <source>how it is asked whether a clinician allows more</source>
   <translation>cómo se pregunta si un profesional de la salud permite más</translation>
  </message>
  <message>
   <source>exercises that stay, and may stand in, when one does</source>
   <translation>ejercicios que se quedan, y pueden sustituir a otros, si lo permite</translation>
  </message>
  <message>
   <source>a sentence that is said where it has changed a routine</source>
   <translation>una frase que se dice donde esto ha cambiado una rutina</translation>
  </message>
  <message>
   <source>no hip is checked over the edge of a bed</source>
   <translation>no se evalúa ninguna cadera al borde de una cama</translation>
  </message>
  <message>
   <source>what to read before they are switched on</source>
   <translation>qué leer antes de activarlos</translation>
  </message>
  <message>
   <source>what takes their place until then</source>
   <translation>qué ocupa su lugar hasta entonces</translation>
  </message>
  <message>
   <source>the prop</source>
   <translation>el material</translation>
  </message>
  <message>
   <source>its name, as in Without a sofa</source>
   <translation>su nombre, como en Sin sofá</translation>
  </message>
  <message>
   <source>what does as well</source>
   <translation>qué sirve igual de bien</translation>
  </message>
  <message>
   <source>the props that are named there</source>
   <translation>los objetos que se nombran ahí</translation>
  </message>
  <message>
   <source>exercises that cannot be done without it, and their stand-ins</source>
   <translation>ejercicios que no se pueden hacer sin ello, y sus sustitutos</translation>
  </message>
  <message>
   <source>a cue for an exercise without it</source>
   <translation>una indicación para un ejercicio sin ello</translation>
  </message>
  <message>
   <source>stand-ins that are others in one routine</source>
   <translation>sustitutos que son otros en una rutina concreta</translation>
  </message>
  <message>
   <source>who leaves out what</source>
   <translation>quién omite qué</translation>
  </message>
  <message>
   <source>nerve sliders</source>
   <translation>deslizamientos neurales</translation>
  </message>
  <message>
   <source>what may not be there</source>
   <translation>qué puede que no haya</translation>
  </message>
  <message>
   <source>for those who can do nothing else</source>
   <translation>para quien no puede hacer nada más</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>el disco está lleno</translation>
  </message>
  <message>
   <source>this disk can only be read</source>
   <translation>este disco solo se puede leer</translation>
  </message>
  <message>
   <source>it may not be changed here</source>
   <translation>aquí no se permite cambiarlo</translation>
  </message>
  <message>
   <source>its folder is gone</source>
   <translation>su carpeta ya no existe</translation>
  </message>
  <message>
   <source>{file} cannot be saved: {reason}.</source>
   <translation>{file} no se puede guardar: {reason}.</translation>
  </message>
  <message>
   <source>it would be larger than {size} KiB</source>
   <translation>ocuparía más de {size} KiB</translation>
  </message>
  <message>
   <source>the system does not say why</source>
   <translation>el sistema no dice por qué</translation>
  </message>
  <message>
   <source>a letter in it is broken</source>
   <translation>tiene una letra dañada</translation>
  </message>
  <message>
   <source>There is a file {file} already, and it stays as it is.</source>
   <translation>Ya hay un archivo {file}, y se queda como está.</translation>
  </message>
  <message>
   <source>{text} is not a time. Write "45 s", "2 min" or "1:30"</source>
   <translation>{text} no es un tiempo. Escribe "45 s", "2 min" o "1:30"</translation>
  </message>
  <message>
   <source>there is no text here. Write some, or remove the key</source>
   <translation>aquí no hay texto. Escribe alguno, o quita la clave</translation>
  </message>
  <message>
   <source>this text has more than one line. Write it as one</source>
   <translation>este texto tiene más de una línea. Escríbelo en una sola</translation>
  </message>
  <message>
   <source>this text has a control character ({number}) in it. Remove it</source>
   <translation>este texto tiene dentro un carácter de control ({number}). Quítalo</translation>
  </message>
  <message>
   <source>this text has {count} characters, at most {most} fit</source>
   <translation>este texto tiene {count} caracteres, caben {most} como mucho</translation>
  </message>
  <message>
   <source>{text} is not an id. Ids are lower-case words joined by hyphens, such as "half-kneeling", of at most {most} characters</source>
   <translation>{text} no es un identificador. Son palabras en minúsculas unidas con guiones, como "half-kneeling", de {most} caracteres como mucho</translation>
  </message>
  <message>
   <source>{text} is neither "yes" nor "no"</source>
   <translation>{text} no es ni "yes" ni "no"</translation>
  </message>
  <message>
   <source>{text} is not an angle. Write degrees such as "-8" or "12.5"</source>
   <translation>{text} no es un ángulo. Escribe grados, como "-8" o "12.5"</translation>
  </message>
  <message>
   <source>a rest of {time} is too long, at most 10 min are allowed</source>
   <translation>un descanso de {time} es demasiado largo, se permiten 10 min como mucho</translation>
  </message>
  <message>
   <source>{text} is not a breath. Write it as in "4 s in, 6 s out"</source>
   <translation>{text} no es una respiración. Escríbela como en "4 s in, 6 s out"</translation>
  </message>
  <message>
   <source>a tempo has at most {most} parts, this one has {count}</source>
   <translation>un ritmo tiene {most} partes como mucho, este tiene {count}</translation>
  </message>
  <message>
   <source>one repetition takes at most 60 s</source>
   <translation>una repetición dura 60 s como mucho</translation>
  </message>
  <message>
   <source>{text} does not end where it began. Write the way out and the way back, such as "3 s out, 3 s back"</source>
   <translation>{text} no termina donde empezó. Escribe la ida y la vuelta, como "3 s out, 3 s back"</translation>
  </message>
  <message>
   <source>{text} is not a tempo. Write seconds and a word for each part, such as "4 s slide out, 4 s slide back"</source>
   <translation>{text} no es un ritmo. Escribe segundos y una palabra para cada parte, como "4 s slide out, 4 s slide back"</translation>
  </message>
  <message>
   <source>{text} is too short, a part takes at least 0.5 s</source>
   <translation>{text} es demasiado corto, una parte dura al menos 0,5 s</translation>
  </message>
  <message>
   <source>{text} has a part that is not between 1 s and 20 s</source>
   <translation>{text} tiene una parte que no está entre 1 s y 20 s</translation>
  </message>
  <message>
   <source>a pelvis</source>
   <translation>una pelvis</translation>
  </message>
  <message>
   <source>a hip or shoulder</source>
   <translation>una cadera o un hombro</translation>
  </message>
  <message>
   <source>a region of the spine</source>
   <translation>una zona de la columna</translation>
  </message>
  <message>
   <source>a pose</source>
   <translation>una postura</translation>
  </message>
  <message>
   <source>a set of poses</source>
   <translation>un grupo de posturas</translation>
  </message>
  <message>
   <source>a movement</source>
   <translation>un movimiento</translation>
  </message>
  <message>
   <source>a piece of evidence</source>
   <translation>una prueba</translation>
  </message>
  <message>
   <source>a view</source>
   <translation>una vista</translation>
  </message>
  <message>
   <source>a variant</source>
   <translation>una variante</translation>
  </message>
  <message>
   <source>an exercise</source>
   <translation>un ejercicio</translation>
  </message>
  <message>
   <source>an id</source>
   <translation>un identificador</translation>
  </message>
  <message>
   <source>0 upright, 90 face down, -90 face up; a tuck is negative</source>
   <translation>0 de pie, 90 boca abajo, -90 boca arriba; recoger la pelvis es negativo</translation>
  </message>
  <message>
   <source>leaning onto the right side is positive</source>
   <translation>inclinarse sobre el lado derecho es positivo</translation>
  </message>
  <message>
   <source>forwards is positive</source>
   <translation>hacia delante es positivo</translation>
  </message>
  <message>
   <source>away from the middle is positive</source>
   <translation>alejarse del centro es positivo</translation>
  </message>
  <message>
   <source>inwards is positive</source>
   <translation>hacia dentro es positivo</translation>
  </message>
  <message>
   <source>rounding is positive; for the neck, chin down</source>
   <translation>redondear es positivo; en el cuello, barbilla abajo</translation>
  </message>
  <message>
   <source>to the right is positive</source>
   <translation>hacia la derecha es positivo</translation>
  </message>
  <message>
   <source>turning to the right is positive</source>
   <translation>girar a la derecha es positivo</translation>
  </message>
  <message>
   <source>the pose to begin from: start or hold</source>
   <translation>la postura de la que parte: start o hold</translation>
  </message>
  <message>
   <source>pitch and roll</source>
   <translation>inclinación adelante y de lado</translation>
  </message>
  <message>
   <source>against the pelvis</source>
   <translation>respecto a la pelvis</translation>
  </message>
  <message>
   <source>bending is positive</source>
   <translation>doblar es positivo</translation>
  </message>
  <message>
   <source>toes up is positive</source>
   <translation>dedos arriba es positivo</translation>
  </message>
  <message>
   <source>the lower back</source>
   <translation>la zona lumbar</translation>
  </message>
  <message>
   <source>the upper back</source>
   <translation>la parte alta de la espalda</translation>
  </message>
  <message>
   <source>the neck</source>
   <translation>el cuello</translation>
  </message>
  <message>
   <source>against the trunk</source>
   <translation>respecto al tronco</translation>
  </message>
  <message>
   <source>parts that carry weight, on the floor or on a prop</source>
   <translation>partes que cargan peso, en el suelo o en un material</translation>
  </message>
  <message>
   <source>what each hand holds</source>
   <translation>qué sujeta cada mano</translation>
  </message>
  <message>
   <source>the start position</source>
   <translation>la posición inicial</translation>
  </message>
  <message>
   <source>the pose that is held; the start if left out</source>
   <translation>la postura que se mantiene; la inicial si se omite</translation>
  </message>
  <message>
   <source>[start, hold]</source>
   <translation>[start, hold]</translation>
  </message>
  <message>
   <source>the parts of one repetition: seconds and a word each</source>
   <translation>las partes de una repetición: segundos y una palabra cada una</translation>
  </message>
  <message>
   <source>what was found, in a sentence or two</source>
   <translation>qué se encontró, en una o dos frases</translation>
  </message>
  <message>
   <source>degrees; 0 looks at the right side</source>
   <translation>grados; 0 mira al lado derecho</translation>
  </message>
  <message>
   <source>degrees; positive looks from above</source>
   <translation>grados; positivo mira desde arriba</translation>
  </message>
  <message>
   <source>what is different at the start</source>
   <translation>qué es distinto al inicio</translation>
  </message>
  <message>
   <source>what is different in the pose that is held</source>
   <translation>qué es distinto en la postura que se mantiene</translation>
  </message>
  <message>
   <source>id; all in all `heel-slide.half-way`</source>
   <translation>identificador; completo, `heel-slide.half-way`</translation>
  </message>
  <message>
   <source>at most 24 characters, needed when the name is longer</source>
   <translation>24 caracteres como mucho, hace falta cuando el nombre es más largo</translation>
  </message>
  <message>
   <source>what is different, in one sentence; also the first cue</source>
   <translation>qué es distinto, en una frase; también la primera indicación</translation>
  </message>
  <message>
   <source>another aim</source>
   <translation>otro objetivo</translation>
  </message>
  <message>
   <source>what is easier still; follows from the order in the exercise</source>
   <translation>qué es aún más fácil; sigue el orden del ejercicio</translation>
  </message>
  <message>
   <source>what is harder; follows from the order in the exercise</source>
   <translation>qué es más difícil; sigue el orden del ejercicio</translation>
  </message>
  <message>
   <source>another position of the body</source>
   <translation>otra posición del cuerpo</translation>
  </message>
  <message>
   <source>floor, chair or standing</source>
   <translation>floor, chair o standing</translation>
  </message>
  <message>
   <source>another start position</source>
   <translation>otra posición inicial</translation>
  </message>
  <message>
   <source>the same in at most 60 characters</source>
   <translation>lo mismo en 60 caracteres como mucho</translation>
  </message>
  <message>
   <source>other things to fetch</source>
   <translation>otras cosas que traer</translation>
  </message>
  <message>
   <source>each, both or alternating</source>
   <translation>each, both o alternating</translation>
  </message>
  <message>
   <source>its own dose; without one it takes as long as the exercise</source>
   <translation>su propia dosis; sin ella dura lo mismo que el ejercicio</translation>
  </message>
  <message>
   <source>another breath</source>
   <translation>otra respiración</translation>
  </message>
  <message>
   <source>cues after the first, in place of the others</source>
   <translation>indicaciones después de la primera, en lugar de las otras</translation>
  </message>
  <message>
   <source>another common mistake</source>
   <translation>otro error frecuente</translation>
  </message>
  <message>
   <source>other signs to stop</source>
   <translation>otras señales para detenerse</translation>
  </message>
  <message>
   <source>who should leave it out</source>
   <translation>quién debería omitirlo</translation>
  </message>
  <message>
   <source>where the figure is seen from</source>
   <translation>desde dónde se ve la figura</translation>
  </message>
  <message>
   <source>another tempo</source>
   <translation>otro ritmo</translation>
  </message>
  <message>
   <source>where it looks different</source>
   <translation>dónde se ve distinto</translation>
  </message>
  <message>
   <source>other common names</source>
   <translation>otros nombres comunes</translation>
  </message>
  <message>
   <source>what it is for, in one sentence</source>
   <translation>para qué sirve, en una frase</translation>
  </message>
  <message>
   <source>the position of the body</source>
   <translation>la posición del cuerpo</translation>
  </message>
  <message>
   <source>floor, chair or standing; follows from the position</source>
   <translation>floor, chair o standing; sale de la posición</translation>
  </message>
  <message>
   <source>the start position in a sentence or two</source>
   <translation>la posición inicial en una o dos frases</translation>
  </message>
  <message>
   <source>the start position in at most 60 characters, shown very large</source>
   <translation>la posición inicial en 60 caracteres como mucho, se muestra muy grande</translation>
  </message>
  <message>
   <source>things to fetch</source>
   <translation>cosas que traer</translation>
  </message>
  <message>
   <source>at most three, one at a time is shown</source>
   <translation>tres como mucho, se muestra una cada vez</translation>
  </message>
  <message>
   <source>the most common mistake</source>
   <translation>el error más frecuente</translation>
  </message>
  <message>
   <source>signs to stop</source>
   <translation>señales para detenerse</translation>
  </message>
  <message>
   <source>exercises or variants, the nearest first, or a sentence</source>
   <translation>ejercicios o variantes, lo más cercano primero, o una frase</translation>
  </message>
  <message>
   <source>the same the other way</source>
   <translation>lo mismo al revés</translation>
  </message>
  <message>
   <source>counts as hip extension</source>
   <translation>cuenta como extensión de cadera</translation>
  </message>
  <message>
   <source>repetitions only, never held</source>
   <translation>solo repeticiones, nunca se mantiene</translation>
  </message>
  <message>
   <source>what is known</source>
   <translation>lo que se sabe</translation>
  </message>
  <message>
   <source>how a voice should say a word</source>
   <translation>cómo debe decir una voz una palabra</translation>
  </message>
  <message>
   <source>for movements: the tempo of one repetition</source>
   <translation>para movimientos: el ritmo de una repetición</translation>
  </message>
  <message>
   <source>start and hold</source>
   <translation>start y hold</translation>
  </message>
  <message>
   <source>other ways to do it, each with an id of its own</source>
   <translation>otras formas de hacerlo, cada una con su identificador</translation>
  </message>
  <message>
   <source>a tempo</source>
   <translation>un ritmo</translation>
  </message>
  <message>
   <source>an angle</source>
   <translation>un ángulo</translation>
  </message>
  <message>
   <source>with its exercises, this routine is larger than {size} KiB</source>
   <translation>con sus ejercicios, esta rutina ocupa más de {size} KiB</translation>
  </message>
  <message>
   <source>this is a device, not a file</source>
   <translation>esto es un dispositivo, no un archivo</translation>
  </message>
  <message>
   <source>this is something else, not a file</source>
   <translation>esto es otra cosa, no un archivo</translation>
  </message>
  <message>
   <source>this file is empty</source>
   <translation>este archivo está vacío</translation>
  </message>
  <message>
   <source>this file is {encoding} text. Save it as UTF-8</source>
   <translation>este archivo es texto {encoding}. Guárdalo como UTF-8</translation>
  </message>
  <message>
   <source>this is not a text file</source>
   <translation>esto no es un archivo de texto</translation>
  </message>
  <message>
   <source>there is an invisible control character ({number}) here. Remove it</source>
   <translation>aquí hay un carácter de control invisible ({number}). Quítalo</translation>
  </message>
  <message>
   <source>this is a folder, not a file</source>
   <translation>esto es una carpeta, no un archivo</translation>
  </message>
  <message>
   <source>this is a named pipe, not a file</source>
   <translation>esto es una tubería con nombre, no un archivo</translation>
  </message>
  <message>
   <source>this is a socket, not a file</source>
   <translation>esto es un socket, no un archivo</translation>
  </message>
  <message>
   <source>there is an invisible line separator ({number}) here. Use an ordinary new line</source>
   <translation>aquí hay un separador de línea invisible ({number}). Usa un salto de línea normal</translation>
  </message>
  <message>
   <source>this file is larger than {size} KiB</source>
   <translation>este archivo ocupa más de {size} KiB</translation>
  </message>
  <message>
   <source>this is a link to a file that does not exist</source>
   <translation>esto es un enlace a un archivo que no existe</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>no existe ese archivo</translation>
  </message>
  <message>
   <source>this file may not be read. Check its permissions</source>
   <translation>este archivo no se puede leer. Revisa sus permisos</translation>
  </message>
  <message>
   <source>this file cannot be read: {reason}</source>
   <translation>este archivo no se puede leer: {reason}</translation>
  </message>
  <message>
   <source>this file cannot be read: its name is not valid</source>
   <translation>este archivo no se puede leer: su nombre no es válido</translation>
  </message>
  <message>
   <source>the byte {byte} is not UTF-8 text. Save it as UTF-8</source>
   <translation>el byte {byte} no es texto UTF-8. Guárdalo como UTF-8</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Quitarlo</translation>
  </message>
  <message>
   <source>My routine</source>
   <translation>Mi rutina</translation>
  </message>
  <message>
   <source>A short word for this file: small letters, numbers and hyphens. The file is called like it.</source>
   <translation>Una palabra corta para este archivo: letras minúsculas, números y guiones. El archivo se llama igual.</translation>
  </message>
  <message>
   <source>A routine reads like a prescription: one line for each exercise, from top to bottom.</source>
   <translation>Una rutina se lee como una receta: una línea por ejercicio, de arriba abajo.</translation>
  </message>
  <message>
   <source>Lines that begin with "#" are notes for you; the program passes over them.</source>
   <translation>Las líneas que empiezan con "#" son notas para ti; el programa las pasa por alto.</translation>
  </message>
  <message>
   <source>Check this file with: {command}</source>
   <translation>Comprueba este archivo con: {command}</translation>
  </message>
  <message>
   <source>Play it with:         {command}</source>
   <translation>Empiézalo con:              {command}</translation>
  </message>
  <message>
   <source>For cards and the player, at most {most} characters.</source>
   <translation>Para las tarjetas y el reproductor, {most} caracteres como mucho.</translation>
  </message>
  <message>
   <source>The exercises that come with the program, by the words to write before the colon:</source>
   <translation>Los ejercicios que vienen con el programa, con las palabras que van antes de los dos puntos:</translation>
  </message>
  <message>
   <source>The name that is shown.</source>
   <translation>El nombre que se muestra.</translation>
  </message>
  <message>
   <source>What it is for, in a sentence or two. May be left out.</source>
   <translation>Para qué sirve, en una o dos frases. Se puede omitir.</translation>
  </message>
  <message>
   <source>How fast to breathe, in and out. May be left out.</source>
   <translation>A qué ritmo respirar, al tomar y al soltar el aire. Se puede omitir.</translation>
  </message>
  <message>
   <source>Part of the program it belongs to: {phases}. May be left out.</source>
   <translation>Parte del programa a la que pertenece: {phases}. Se puede omitir.</translation>
  </message>
  <message>
   <source>Whether it is an easy one: {yes_or_no}. May be left out.</source>
   <translation>Si es suave: {yes_or_no}. Se puede omitir.</translation>
  </message>
  <message>
   <source>What is done, in this order. Each line begins with "- ": an exercise, a colon, how much of it.</source>
   <translation>Lo que se hace, en este orden. Cada línea empieza con "- ": un ejercicio, dos puntos, cuánto.</translation>
  </message>
  <message>
   <source>A time: seconds (45 s), minutes (2 min) or both (1:30).</source>
   <translation>Un tiempo: segundos (45 s), minutos (2 min) o ambos (1:30).</translation>
  </message>
  <message>
   <source>Repetitions. How long each takes comes from the exercise; "8 reps at 4 s" says it here.</source>
   <translation>Repeticiones. Lo que dura cada una sale del ejercicio; "8 reps at 4 s" lo dice aquí.</translation>
  </message>
  <message>
   <source>Breaths.</source>
   <translation>Respiraciones.</translation>
  </message>
  <message>
   <source>"x 2" is two sets. Where each side has its turn, each gets its full time in every set.</source>
   <translation>"x 2" son dos series. Si cada lado tiene su turno, cada uno tiene su tiempo completo en cada serie.</translation>
  </message>
  <message>
   <source>The clock stops and waits until you go on.</source>
   <translation>El reloj se detiene y espera hasta que sigas.</translation>
  </message>
  <message>
   <source>A pause of its own.</source>
   <translation>Una pausa propia.</translation>
  </message>
  <message>
   <source>The long form, where one line is not enough. "hold" is a time; in its place may stand
"reps: 8" or "breaths: 6". "sides" is {orders}.</source>
   <translation>La forma larga, cuando una línea no basta. "hold" es un tiempo; en su lugar puede ir
"reps: 8" o "breaths: 6". "sides" es {orders}.</translation>
  </message>
  <message>
   <source>Have a chair within reach.</source>
   <translation>Ten una silla al alcance.</translation>
  </message>
  <message>
   <source>Tuck the tail, then lean no further than is easy.</source>
   <translation>Recoge la pelvis y luego inclínate solo hasta donde sea fácil.</translation>
  </message>
  <message>
   <source>A few quiet minutes for the front of the hips.</source>
   <translation>Unos minutos tranquilos para la parte delantera de las caderas.</translation>
  </message>
  <message>
   <source>a second variant is called {name}</source>
   <translation>una segunda variante se llama {name}</translation>
  </message>
  <message>
   <source>this file</source>
   <translation>este archivo</translation>
  </message>
  <message>
   <source>a space is missing after the ":"</source>
   <translation>falta un espacio después de ":"</translation>
  </message>
  <message>
   <source>the end of the file</source>
   <translation>un final de archivo</translation>
  </message>
  <message>
   <source>a list item ("- ") cannot stand here. Begin it on a line of its own</source>
   <translation>un elemento de lista ("- ") no puede ir aquí. Empiézalo en una línea propia</translation>
  </message>
  <message>
   <source>found {found} after the end of the quoted text. Put all of it in quotes, with '' for an apostrophe</source>
   <translation>hay {found} después del final del texto entre comillas. Ponlo todo entre comillas, con '' para un apóstrofo</translation>
  </message>
  <message>
   <source>found {found} after the end of the quoted text. Put all of it in quotes</source>
   <translation>hay {found} después del final del texto entre comillas. Ponlo todo entre comillas</translation>
  </message>
  <message>
   <source>found {found}, expected a list item ("- "). Check the indentation</source>
   <translation>hay {found}, se esperaba un elemento de lista ("- "). Revisa la sangría</translation>
  </message>
  <message>
   <source>found {found}, expected a key followed by ":". Check the indentation</source>
   <translation>hay {found}, se esperaba una clave seguida de ":". Revisa la sangría</translation>
  </message>
  <message>
   <source>found {found} after the end of the content. Check the indentation</source>
   <translation>hay {found} después del final del contenido. Revisa la sangría</translation>
  </message>
  <message>
   <source>found {found}, which is not valid YAML here ({reason})</source>
   <translation>hay {found}, que no es YAML válido aquí ({reason})</translation>
  </message>
  <message>
   <source>an unknown "\" sequence stands in this quoted text. Write "\\" for a backslash, or use single quotes</source>
   <translation>este texto entre comillas tiene una secuencia "\" desconocida. Escribe "\\" para una barra inversa, o usa comillas simples</translation>
  </message>
  <message>
   <source>a text cannot begin with {sign}. Put the text in quotes</source>
   <translation>un texto no puede empezar con {sign}. Pon el texto entre comillas</translation>
  </message>
  <message>
   <source>the text that begins with {quote} here has no {quote} at its end</source>
   <translation>al texto que empieza aquí con {quote} le falta {quote} al final</translation>
  </message>
  <message>
   <source>there is no place for a ":" here. Put the text in quotes if the ":" belongs to it, or check the indentation</source>
   <translation>aquí no puede ir ":". Pon el texto entre comillas si ":" es parte de él, o revisa la sangría</translation>
  </message>
  <message>
   <source>found {found}, expected a value. Put the text in quotes</source>
   <translation>hay {found}, se esperaba un valor. Pon el texto entre comillas</translation>
  </message>
  <message>
   <source>the end of the line</source>
   <translation>un final de línea</translation>
  </message>
  <message>
   <source>this is not valid YAML ({reason})</source>
   <translation>esto no es YAML válido ({reason})</translation>
  </message>
  <message>
   <source>a tab is used for indentation. Use spaces</source>
   <translation>hay un tabulador en la sangría. Usa espacios</translation>
  </message>
  <message>
   <source>found {found}, expected a ":" after it</source>
   <translation>hay {found}, se esperaba ":" después</translation>
  </message>
  <message>
   <source>found {found}, expected "," or "{end}" to end the "{begin}" of line {line}</source>
   <translation>hay {found}, se esperaba "," o "{end}" para cerrar "{begin}" de la línea {line}</translation>
  </message>
  <message>
   <source>directives ("%") are not used here. Remove this line</source>
   <translation>aquí no se usan directivas ("%"). Quita esta línea</translation>
  </message>
  <message>
   <source>found the end of the file, a "[" or "{" is not closed</source>
   <translation>el archivo se acaba y queda un "[" o un "{" sin cerrar</translation>
  </message>
  <message>
   <source>Use spaces</source>
   <translation>Usar espacios</translation>
  </message>
  <message>
   <source>Add the space</source>
   <translation>Añadir el espacio</translation>
  </message>
  <message>
   <source>Close the quotes</source>
   <translation>Cerrar las comillas</translation>
  </message>
  <message>
   <source>Put it in quotes</source>
   <translation>Ponerlo entre comillas</translation>
  </message>
  <message>
   <source>{exercise}: left side only.</source>
   <translation>{exercise}: solo el lado izquierdo.</translation>
  </message>
  <message>
   <source>{exercise}: right side only.</source>
   <translation>{exercise}: solo el lado derecho.</translation>
  </message>
  <message>
   <source>{why}: {exercises} instead; {others} left out.</source>
   <translation>{why}, en su lugar: {exercises}; sin {others}.</translation>
  </message>
  <message>
   <source>{why}: a gentler routine in place of {routine}.</source>
   <translation>{why}: una rutina más suave en lugar de «{routine}».</translation>
  </message>
  <message>
   <source>{reason} and {other}</source>
   <translation>{reason} y {other}</translation>
  </message>
  <message>
   <source>{why}: {exercises} instead.</source>
   <translation>{why}, en su lugar: {exercises}.</translation>
  </message>
  <message>
   <source>{why}: {exercises} left out.</source>
   <translation>{why}: sin {exercises}.</translation>
  </message>
  <message>
   <source>As you chose</source>
   <translation>Como elegiste</translation>
  </message>
  <message>
   <source>{why}: breathing in place of {routine}. Please ask a professional what else is good for you.</source>
   <translation>{why}: respiración en lugar de «{routine}». Por favor, pregunta a un profesional qué más te conviene.</translation>
  </message>
  <message>
   <source>In place of {routine}.</source>
   <translation>En lugar de «{routine}».</translation>
  </message>
  <message>
   <source>Nerve sliders are off</source>
   <translation>Los deslizamientos neurales están desactivados</translation>
  </message>
  <message>
   <source>Breathing in any comfortable position</source>
   <translation>Respirar en cualquier posición cómoda</translation>
  </message>
  <message>
   <source>Breathing</source>
   <translation>Respirar</translation>
  </message>
  <message>
   <source>A few quiet breaths.</source>
   <translation>Unas respiraciones tranquilas.</translation>
  </message>
  <message>
   <source>Sit, stand or lie in any way that is comfortable.</source>
   <translation>Siéntate, ponte de pie o acuéstate de cualquier forma que sea cómoda.</translation>
  </message>
  <message>
   <source>Any way that is comfortable</source>
   <translation>De cualquier forma cómoda</translation>
  </message>
  <message>
   <source>Without {thing}</source>
   <translation>Sin {thing}</translation>
  </message>
  <message>
   <source>Let your breath come and go.</source>
   <translation>Deja que la respiración vaya y venga.</translation>
  </message>
  <message numerus="yes">
   <source>{count} this week</source>
   <translation>
    <numerusform>{count} esta semana</numerusform>
    <numerusform>{count} esta semana</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {planned} this week</source>
   <translation>{done} de {planned} esta semana</translation>
  </message>
  <message numerus="yes">
   <source>{count} minutes</source>
   <translation>
    <numerusform>{count} minuto</numerusform>
    <numerusform>{count} minutos</numerusform>
   </translation>
  </message>
  <message>
   <source>Tomorrow: {routine}, {minutes}.</source>
   <translation>Mañana: {routine}, {minutes}.</translation>
  </message>
  <message>
   <source>Have {things} ready.</source>
   <translation>Ten a mano {things}.</translation>
  </message>
  <message>
   <source>Tomorrow: day {day}, {minutes}.</source>
   <translation>Mañana: día {day}, {minutes}.</translation>
  </message>
  <message>
   <source>Tomorrow: {routine}.</source>
   <translation>Mañana: {routine}.</translation>
  </message>
  <message>
   <source>Half-way.</source>
   <translation>A la mitad.</translation>
  </message>
  <message>
   <source>Last five.</source>
   <translation>Últimos cinco.</translation>
  </message>
  <message>
   <source>Last one.</source>
   <translation>La última.</translation>
  </message>
  <message>
   <source>Breathe in.</source>
   <translation>Toma aire.</translation>
  </message>
  <message>
   <source>And out.</source>
   <translation>Y suelta.</translation>
  </message>
  <message>
   <source>Done.</source>
   <translation>Listo.</translation>
  </message>
  <message>
   <source>Press Space when you are ready.</source>
   <translation>Pulsa Espacio cuando quieras seguir.</translation>
  </message>
  <message>
   <source>Other side: left.</source>
   <translation>Otro lado: izquierdo.</translation>
  </message>
  <message>
   <source>Other side: right.</source>
   <translation>Otro lado: derecho.</translation>
  </message>
  <message>
   <source>Left side.</source>
   <translation>Lado izquierdo.</translation>
  </message>
  <message>
   <source>Right side.</source>
   <translation>Lado derecho.</translation>
  </message>
  <message>
   <source>Left side first.</source>
   <translation>Izquierda primero.</translation>
  </message>
  <message>
   <source>Right side first.</source>
   <translation>Derecha primero.</translation>
  </message>
  <message>
   <source>Alternating, left first.</source>
   <translation>Alterna, izquierda primero.</translation>
  </message>
  <message>
   <source>Alternating, right first.</source>
   <translation>Alterna, derecha primero.</translation>
  </message>
  <message>
   <source>Left.</source>
   <translation>Izquierda.</translation>
  </message>
  <message>
   <source>Right.</source>
   <translation>Derecha.</translation>
  </message>
  <message>
   <source>{minutes} {seconds}</source>
   <translation>{minutes} {seconds}</translation>
  </message>
  <message numerus="yes">
   <source>{count} minutes</source>
   <comment>said by a voice</comment>
   <translation>
    <numerusform>{count} minuto</numerusform>
    <numerusform>{count} minutos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} seconds</source>
   <comment>said by a voice</comment>
   <translation>
    <numerusform>{count} segundo</numerusform>
    <numerusform>{count} segundos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} repetitions.</source>
   <translation>
    <numerusform>{count} repetición.</numerusform>
    <numerusform>{count} repeticiones.</numerusform>
   </translation>
  </message>
  <message>
   <source>{number}.</source>
   <comment>counted by a voice</comment>
   <translation>{number},</translation>
  </message>
  <message>
   <source>1 minute</source>
   <comment>said by a voice: a number in words</comment>
   <translation>un minuto</translation>
  </message>
  <message>
   <source>1 second</source>
   <comment>said by a voice: a number in words</comment>
   <translation>un segundo</translation>
  </message>
  <message>
   <source>Rest, {time}.</source>
   <translation>Descanso, {time}.</translation>
  </message>
  <message>
   <source>Set {number} of {sets}.</source>
   <translation>Serie {number} de {sets}.</translation>
  </message>
  <message>
   <source>First: {exercise}.</source>
   <translation>Primero: {exercise}.</translation>
  </message>
  <message>
   <source>Next: {exercise}.</source>
   <translation>Siguiente: {exercise}.</translation>
  </message>
  <message>
   <source>Get ready.</source>
   <translation>Prepárate.</translation>
  </message>
  <message>
   <source>1 repetition.</source>
   <comment>said by a voice: a number in words</comment>
   <translation>una repetición.</translation>
  </message>
  <message>
   <source>Begin. {time}.</source>
   <translation>Empieza. {time}.</translation>
  </message>
  <message>
   <source>Hold. {time}.</source>
   <translation>Mantén. {time}.</translation>
  </message>
  <message>
   <source>A nerve glides, it is never held: repetitions only.</source>
   <translation>Un nervio se desliza, nunca se mantiene: solo repeticiones.</translation>
  </message>
  <message>
   <source>Stretches that lengthen are usually held for 30 to 60 seconds.</source>
   <translation>Los estiramientos que alargan suelen mantenerse de 30 a 60 segundos.</translation>
  </message>
  <message>
   <source>Stretches that lengthen are usually held for 30 to 60 seconds. Before a run, stay below 60.</source>
   <translation>Los estiramientos que alargan suelen mantenerse de 30 a 60 segundos. Antes de correr, quédate por debajo de 60.</translation>
  </message>
  <message>
   <source>Two or three sets are usual.</source>
   <translation>Lo habitual son dos o tres series.</translation>
  </message>
  <message>
   <source>Begin with three slow breaths.</source>
   <translation>Empieza con tres respiraciones lentas.</translation>
  </message>
  <message>
   <source>A gentler routine</source>
   <translation>Una rutina más suave</translation>
  </message>
  <message>
   <source>{angle}° below level</source>
   <translation>{angle}° por debajo de la horizontal</translation>
  </message>
  <message>
   <source>feet land quiet</source>
   <translation>pisada silenciosa</translation>
  </message>
  <message>
   <source>feet land loud</source>
   <translation>pisada ruidosa</translation>
  </message>
  <message>
   <source>outer edge first</source>
   <comment>how feet land</comment>
   <translation>primero con el borde externo</translation>
  </message>
  <message>
   <source>flat</source>
   <comment>how feet land</comment>
   <translation>con toda la planta</translation>
  </message>
  <message>
   <source>feet land outer edge first</source>
   <translation>pisada primero con el borde externo</translation>
  </message>
  <message>
   <source>feet land flat</source>
   <translation>pisada con toda la planta</translation>
  </message>
  <message>
   <source>level</source>
   <comment>angle of a thigh</comment>
   <translation>horizontal</translation>
  </message>
  <message>
   <source>{angle}° above level</source>
   <translation>{angle}° por encima de la horizontal</translation>
  </message>
  <message>
   <source>“{note}”</source>
   <translation>«{note}»</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Player always dark</source>
   <translation>Reproductor siempre oscuro</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Contraste alto</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>Reducir el movimiento</translation>
  </message>
  <message>
   <source>Start in full screen</source>
   <translation>Empezar a pantalla completa</translation>
  </message>
  <message>
   <source>Large timer</source>
   <translation>Temporizador grande</translation>
  </message>
  <message>
   <source>Always show controls</source>
   <translation>Mostrar siempre los controles</translation>
  </message>
  <message>
   <source>Single keys</source>
   <translation>Teclas sueltas</translation>
  </message>
  <message>
   <source>Keep the screen on</source>
   <translation>Mantener la pantalla encendida</translation>
  </message>
  <message>
   <source>Small mini timer</source>
   <translation>Mini temporizador pequeño</translation>
  </message>
  <message>
   <source>Start when I say</source>
   <translation>Empezar cuando yo diga</translation>
  </message>
  <message>
   <source>Breath pacer</source>
   <translation>Guía de respiración</translation>
  </message>
  <message>
   <source>Pace of the breath</source>
   <translation>Ritmo de la respiración</translation>
  </message>
  <message>
   <source>Muscle view</source>
   <translation>Vista de músculos</translation>
  </message>
  <message>
   <source>Mute all sound</source>
   <translation>Silenciar todo</translation>
  </message>
  <message>
   <source>Spoken cues</source>
   <translation>Indicaciones habladas</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Voz</translation>
  </message>
  <message>
   <source>Language of the voice</source>
   <translation>Idioma de la voz</translation>
  </message>
  <message>
   <source>Pace of the voice</source>
   <translation>Velocidad de la voz</translation>
  </message>
  <message>
   <source>Voice volume</source>
   <translation>Volumen de la voz</translation>
  </message>
  <message>
   <source>Chimes</source>
   <translation>Campanas</translation>
  </message>
  <message>
   <source>Chime volume</source>
   <translation>Volumen de las campanas</translation>
  </message>
  <message>
   <source>Cues left out</source>
   <translation>Indicaciones omitidas</translation>
  </message>
  <message>
   <source>With a screen reader</source>
   <translation>Con un lector de pantalla</translation>
  </message>
  <message>
   <source>First side</source>
   <translation>Primer lado</translation>
  </message>
  <message>
   <source>Time between exercises</source>
   <translation>Tiempo entre ejercicios</translation>
  </message>
  <message>
   <source>A new day starts at</source>
   <translation>El día nuevo empieza a las</translation>
  </message>
  <message>
   <source>Props that are not there</source>
   <translation>Material que no hay</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>Recordatorio</translation>
  </message>
  <message>
   <source>Offer a desk break</source>
   <translation>Proponer una pausa de escritorio</translation>
  </message>
  <message>
   <source>Longest sitting on Today</source>
   <translation>El rato más largo en la silla, en Hoy</translation>
  </message>
  <message>
   <source>as the system</source>
   <comment>choice in settings</comment>
   <translation>como el sistema</translation>
  </message>
  <message>
   <source>system</source>
   <comment>choice in settings</comment>
   <translation>sistema</translation>
  </message>
  <message>
   <source>light</source>
   <comment>choice in settings</comment>
   <translation>claro</translation>
  </message>
  <message>
   <source>dark</source>
   <comment>choice in settings</comment>
   <translation>oscuro</translation>
  </message>
  <message>
   <source>ask</source>
   <comment>choice in settings</comment>
   <translation>preguntar</translation>
  </message>
  <message>
   <source>voice</source>
   <comment>choice in settings</comment>
   <translation>voz</translation>
  </message>
  <message>
   <source>reader</source>
   <comment>choice in settings</comment>
   <translation>lector</translation>
  </message>
  <message>
   <source>soft bowl</source>
   <comment>choice in settings</comment>
   <translation>cuenco suave</translation>
  </message>
  <message>
   <source>wood</source>
   <comment>choice in settings</comment>
   <translation>madera</translation>
  </message>
  <message>
   <source>glass</source>
   <comment>choice in settings</comment>
   <translation>cristal</translation>
  </message>
  <message>
   <source>the system's own</source>
   <comment>choice in settings</comment>
   <translation>la del sistema</translation>
  </message>
  <message>
   <source>none</source>
   <comment>choice in settings</comment>
   <translation>ninguna</translation>
  </message>
  <message>
   <source>next</source>
   <comment>choice in settings</comment>
   <translation>siguiente</translation>
  </message>
  <message>
   <source>ready</source>
   <comment>choice in settings</comment>
   <translation>preparación</translation>
  </message>
  <message>
   <source>ticks</source>
   <comment>choice in settings</comment>
   <translation>cuenta atrás</translation>
  </message>
  <message>
   <source>start</source>
   <comment>choice in settings</comment>
   <translation>inicio</translation>
  </message>
  <message>
   <source>advice</source>
   <comment>choice in settings</comment>
   <translation>consejo</translation>
  </message>
  <message>
   <source>movement</source>
   <comment>choice in settings</comment>
   <translation>movimiento</translation>
  </message>
  <message>
   <source>breath</source>
   <comment>choice in settings</comment>
   <translation>respiración</translation>
  </message>
  <message>
   <source>half-way</source>
   <comment>choice in settings</comment>
   <translation>mitad</translation>
  </message>
  <message>
   <source>last</source>
   <comment>choice in settings</comment>
   <translation>la última</translation>
  </message>
  <message>
   <source>end</source>
   <comment>choice in settings</comment>
   <translation>fin</translation>
  </message>
  <message>
   <source>side</source>
   <comment>choice in settings</comment>
   <translation>lado</translation>
  </message>
  <message>
   <source>wait</source>
   <comment>choice in settings</comment>
   <translation>espera</translation>
  </message>
  <message numerus="yes">
   <source>after {count} minutes</source>
   <translation>
    <numerusform>tras {count} minuto</numerusform>
    <numerusform>tras {count} minutos</numerusform>
   </translation>
  </message>
  <message>
   <source>in {inhale}, out {exhale}</source>
   <comment>choice in settings</comment>
   <translation>inspirar {inhale}, espirar {exhale}</translation>
  </message>
  <message>
   <source>off</source>
   <comment>choice in settings</comment>
   <translation>no</translation>
  </message>
  <message>
   <source>{setting}: {value}, now {own}</source>
   <translation>{setting}: {value}, ahora {own}</translation>
  </message>
  <message>
   <source>on</source>
   <comment>choice in settings</comment>
   <translation>sí</translation>
  </message>
  <message>
   <source>Longest sitting today: {time}.</source>
   <translation>El rato más largo en la silla hoy: {time}.</translation>
  </message>
  <message>
   <source>{new} in place of {old}.</source>
   <translation>{new} en lugar de «{old}».</translation>
  </message>
  <message>
   <source>Harder</source>
   <translation>Más difícil</translation>
  </message>
  <message>
   <source>Easier</source>
   <translation>Más fácil</translation>
  </message>
  <message>
   <source>Out</source>
   <comment>half of a movement</comment>
   <translation>Ida</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>half of a movement</comment>
   <translation>Vuelta</translation>
  </message>
  <message numerus="yes">
   <source>The trend starts with {enough} check-ins. {count} so far.</source>
   <translation>
    <numerusform>La tendencia empieza con {enough} registros. Llevas {count}.</numerusform>
    <numerusform>La tendencia empieza con {enough} registros. Llevas {count}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>After rose from {first} to {last} in {count} days.</source>
   <translation>
    <numerusform>«Después» subió de {first} a {last} en {count} día.</numerusform>
    <numerusform>«Después» subió de {first} a {last} en {count} días.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Before rose from {first} to {last} in {count} days.</source>
   <translation>
    <numerusform>«Antes» subió de {first} a {last} en {count} día.</numerusform>
    <numerusform>«Antes» subió de {first} a {last} en {count} días.</numerusform>
   </translation>
  </message>
  <message>
   <source>The trend starts with {enough} check-ins.</source>
   <translation>La tendencia empieza con {enough} registros.</translation>
  </message>
  <message numerus="yes">
   <source>After is {last}, as {count} days ago.</source>
   <translation>
    <numerusform>«Después» está en {last}, como hace {count} día.</numerusform>
    <numerusform>«Después» está en {last}, como hace {count} días.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>After fell from {first} to {last} in {count} days.</source>
   <translation>
    <numerusform>«Después» bajó de {first} a {last} en {count} día.</numerusform>
    <numerusform>«Después» bajó de {first} a {last} en {count} días.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Before is {last}, as {count} days ago.</source>
   <translation>
    <numerusform>«Antes» está en {last}, como hace {count} día.</numerusform>
    <numerusform>«Antes» está en {last}, como hace {count} días.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Before fell from {first} to {last} in {count} days.</source>
   <translation>
    <numerusform>«Antes» bajó de {first} a {last} en {count} día.</numerusform>
    <numerusform>«Antes» bajó de {first} a {last} en {count} días.</numerusform>
   </translation>
  </message>
  <message>
   <source>On your back</source>
   <translation>Boca arriba</translation>
  </message>
  <message>
   <source>Face down</source>
   <translation>Boca abajo</translation>
  </message>
  <message>
   <source>On your side</source>
   <translation>De lado</translation>
  </message>
  <message>
   <source>On hands and knees</source>
   <translation>Manos y rodillas</translation>
  </message>
  <message>
   <source>Kneeling</source>
   <translation>De rodillas</translation>
  </message>
  <message>
   <source>Half-kneeling</source>
   <translation>De caballero</translation>
  </message>
  <message>
   <source>Sitting</source>
   <translation>En silla</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>De pie</translation>
  </message>
  <message>
   <source>a low block</source>
   <comment>have it ready</comment>
   <translation>un bloque bajo</translation>
  </message>
  <message>
   <source>a firm chair</source>
   <comment>have it ready</comment>
   <translation>una silla firme</translation>
  </message>
  <message>
   <source>a sofa</source>
   <comment>have it ready</comment>
   <translation>un sofá</translation>
  </message>
  <message>
   <source>a clear wall</source>
   <comment>have it ready</comment>
   <translation>una pared despejada</translation>
  </message>
  <message>
   <source>a firm bed</source>
   <comment>have it ready</comment>
   <translation>una cama firme</translation>
  </message>
  <message>
   <source>a step with a rail</source>
   <comment>have it ready</comment>
   <translation>un escalón con barandilla</translation>
  </message>
  <message>
   <source>a strap</source>
   <comment>have it ready</comment>
   <translation>una cinta</translation>
  </message>
  <message>
   <source>a cushion</source>
   <comment>have it ready</comment>
   <translation>un cojín</translation>
  </message>
  <message>
   <source>a pillow</source>
   <comment>have it ready</comment>
   <translation>una almohada</translation>
  </message>
  <message>
   <source>a towel</source>
   <comment>have it ready</comment>
   <translation>una toalla</translation>
  </message>
  <message>
   <source>a low block</source>
   <comment>without it</comment>
   <translation>bloque bajo</translation>
  </message>
  <message>
   <source>a firm chair</source>
   <comment>without it</comment>
   <translation>silla firme</translation>
  </message>
  <message>
   <source>a sofa</source>
   <comment>without it</comment>
   <translation>sofá</translation>
  </message>
  <message>
   <source>a clear wall</source>
   <comment>without it</comment>
   <translation>pared despejada</translation>
  </message>
  <message>
   <source>a firm bed</source>
   <comment>without it</comment>
   <translation>cama firme</translation>
  </message>
  <message>
   <source>a step</source>
   <comment>without it</comment>
   <translation>escalón</translation>
  </message>
  <message>
   <source>a strap</source>
   <comment>without it</comment>
   <translation>cinta</translation>
  </message>
  <message>
   <source>a cushion</source>
   <comment>without it</comment>
   <translation>cojín</translation>
  </message>
  <message>
   <source>a pillow</source>
   <comment>without it</comment>
   <translation>almohada</translation>
  </message>
  <message>
   <source>a towel</source>
   <comment>without it</comment>
   <translation>toalla</translation>
  </message>
  <message>
   <source>agrees with anatomy</source>
   <translation>coincide con la anatomía</translation>
  </message>
  <message>
   <source>partly right</source>
   <translation>correcto en parte</translation>
  </message>
  <message>
   <source>not supported by what we found</source>
   <translation>sin respaldo en lo que encontramos</translation>
  </message>
  <message>
   <source>a clinician's view</source>
   <translation>la opinión de un profesional de la salud</translation>
  </message>
  <message>
   <source>{first} and {last}</source>
   <translation>{first} y {last}</translation>
  </message>
  <message numerus="yes">
   <source>{row}, {count} bridged</source>
   <translation>
    <numerusform>{row}, {count} de puente</numerusform>
    <numerusform>{row}, {count} de puente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Longest {count} days</source>
   <translation>
    <numerusform>La más larga: {count} día</numerusform>
    <numerusform>La más larga: {count} días</numerusform>
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
   <translation>Lo que hiciste se guarda: {time}.</translation>
  </message>
  <message>
   <source>Release</source>
   <comment>kind of exercise</comment>
   <translation>Soltar</translation>
  </message>
  <message>
   <source>release</source>
   <comment>kind of exercise</comment>
   <translation>soltar</translation>
  </message>
  <message>
   <source>Lengthen</source>
   <comment>kind of exercise</comment>
   <translation>Alargar</translation>
  </message>
  <message>
   <source>lengthen</source>
   <comment>kind of exercise</comment>
   <translation>alargar</translation>
  </message>
  <message>
   <source>Integrate</source>
   <comment>kind of exercise</comment>
   <translation>Integrar</translation>
  </message>
  <message>
   <source>integrate</source>
   <comment>kind of exercise</comment>
   <translation>integrar</translation>
  </message>
  <message>
   <source>Left</source>
   <comment>side of the body</comment>
   <translation>Izquierda</translation>
  </message>
  <message>
   <source>left</source>
   <comment>side of the body</comment>
   <translation>izquierda</translation>
  </message>
  <message>
   <source>Right</source>
   <comment>side of the body</comment>
   <translation>Derecha</translation>
  </message>
  <message>
   <source>right</source>
   <comment>side of the body</comment>
   <translation>derecha</translation>
  </message>
  <message>
   <source>Mat</source>
   <comment>prop</comment>
   <translation>Esterilla</translation>
  </message>
  <message>
   <source>mat</source>
   <comment>prop</comment>
   <translation>esterilla</translation>
  </message>
  <message>
   <source>Block</source>
   <comment>prop</comment>
   <translation>Bloque</translation>
  </message>
  <message>
   <source>block</source>
   <comment>prop</comment>
   <translation>bloque</translation>
  </message>
  <message>
   <source>Chair</source>
   <comment>prop</comment>
   <translation>Silla</translation>
  </message>
  <message>
   <source>chair</source>
   <comment>prop</comment>
   <translation>silla</translation>
  </message>
  <message>
   <source>Sofa</source>
   <comment>prop</comment>
   <translation>Sofá</translation>
  </message>
  <message>
   <source>sofa</source>
   <comment>prop</comment>
   <translation>sofá</translation>
  </message>
  <message>
   <source>Wall</source>
   <comment>prop</comment>
   <translation>Pared</translation>
  </message>
  <message>
   <source>wall</source>
   <comment>prop</comment>
   <translation>pared</translation>
  </message>
  <message>
   <source>Bed</source>
   <comment>prop</comment>
   <translation>Cama</translation>
  </message>
  <message>
   <source>bed</source>
   <comment>prop</comment>
   <translation>cama</translation>
  </message>
  <message>
   <source>Step</source>
   <comment>prop</comment>
   <translation>Escalón</translation>
  </message>
  <message>
   <source>step</source>
   <comment>prop</comment>
   <translation>escalón</translation>
  </message>
  <message>
   <source>Strap</source>
   <comment>prop</comment>
   <translation>Cinta</translation>
  </message>
  <message>
   <source>strap</source>
   <comment>prop</comment>
   <translation>cinta</translation>
  </message>
  <message>
   <source>Cushion</source>
   <comment>prop</comment>
   <translation>Cojín</translation>
  </message>
  <message>
   <source>cushion</source>
   <comment>prop</comment>
   <translation>cojín</translation>
  </message>
  <message>
   <source>Pillow</source>
   <comment>prop</comment>
   <translation>Almohada</translation>
  </message>
  <message>
   <source>pillow</source>
   <comment>prop</comment>
   <translation>almohada</translation>
  </message>
  <message>
   <source>Towel</source>
   <comment>prop</comment>
   <translation>Toalla</translation>
  </message>
  <message>
   <source>towel</source>
   <comment>prop</comment>
   <translation>toalla</translation>
  </message>
  <message>
   <source>{first}, {next}</source>
   <translation>{first}, {next}</translation>
  </message>
  <message>
   <source>{first} or {next}</source>
   <translation>{first} o {next}</translation>
  </message>
  <message>
   <source>A new row starts today</source>
   <translation>Hoy empieza una racha nueva</translation>
  </message>
  <message numerus="yes">
   <source>{count} days in a row</source>
   <translation>
    <numerusform>{count} día de racha</numerusform>
    <numerusform>{count} días de racha</numerusform>
   </translation>
  </message>
  <message>
   <source>.</source>
   <comment>decimal sign</comment>
   <translation>,</translation>
  </message>
  <message>
   <source>Nothing has been held so far.</source>
   <translation>Hasta ahora no se practicó nada.</translation>
  </message>
  <message numerus="yes">
   <source>{dose}, {count} sets</source>
   <translation>
    <numerusform>{dose}, {count} serie</numerusform>
    <numerusform>{dose}, {count} series</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} breaths</source>
   <translation>
    <numerusform>{count} respiración</numerusform>
    <numerusform>{count} respiraciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} reps</source>
   <translation>
    <numerusform>{count} repetición</numerusform>
    <numerusform>{count} repeticiones</numerusform>
   </translation>
  </message>
  <message>
   <source>{dose}, left side</source>
   <translation>{dose}, lado izquierdo</translation>
  </message>
  <message>
   <source>{dose}, right side</source>
   <translation>{dose}, lado derecho</translation>
  </message>
  <message>
   <source>{dose} each side</source>
   <translation>{dose} por lado</translation>
  </message>
  <message>
   <source>{dose}, alternating</source>
   <translation>{dose}, alternando</translation>
  </message>
  <message>
   <source>{path} is written.</source>
   <translation>Se ha escrito {path}.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>No se cambió nada.</translation>
  </message>
  <message>
   <source>Imported.</source>
   <translation>Importado.</translation>
  </message>
  <message>
   <source>Psoas and iliacus are coloured by path length in a model, not by muscle tension.</source>
   <translation>El psoas y el ilíaco se colorean según la longitud del recorrido en un modelo, no según la tensión del músculo.</translation>
  </message>
  <message>
   <source>found the kind {kind}, expected an exercise</source>
   <translation>hay un archivo del tipo {kind}, se esperaba un ejercicio</translation>
  </message>
  <message>
   <source>Standing</source>
   <comment>a figure that stands upright</comment>
   <translation>De pie</translation>
  </message>
  <message>
   <source>{path} is there already and stays as it is. Choose another name, or --out FILE.</source>
   <translation>{path} ya existe y se queda como está. Elige otro nombre, o --out FILE.</translation>
  </message>
  <message>
   <source>{path} is written. Change it in any editor, then '{command}'.</source>
   <translation>Se ha escrito {path}. Cámbialo en cualquier editor, luego '{command}'.</translation>
  </message>
  <message>
   <source>{path} is written. It can be opened wherever Routine is.</source>
   <translation>Se ha escrito {path}. Se puede abrir donde esté Routine.</translation>
  </message>
  <message>
   <source>No problems.</source>
   <translation>Ningún problema.</translation>
  </message>
  <message>
   <source>No file can be called {name} on Windows, which keeps that name for itself. Choose another name.</source>
   <translation>En Windows ningún archivo puede llamarse {name}: Windows se guarda ese nombre. Elige otro.</translation>
  </message>
  <message>
   <source>No joint is called '{channel}'.</source>
   <translation>No hay ninguna articulación llamada '{channel}'.</translation>
  </message>
  <message>
   <source>The option --size needs a width and a height from {least} to {most} pixels, such as 700x500, here '{text}'.</source>
   <translation>La opción --size necesita un ancho y un alto de {least} a {most} píxeles, como 700x500, aquí '{text}'.</translation>
  </message>
  <message>
   <source>The option --out needs a .png, .svg or .pdf file, here '{text}'.</source>
   <translation>La opción --out necesita un archivo .png, .svg o .pdf, aquí '{text}'.</translation>
  </message>
  <message>
   <source>The option --set needs a joint and degrees, such as hip_right.flexion=30, here '{text}'.</source>
   <translation>La opción --set necesita una articulación y grados, como hip_right.flexion=30, aquí '{text}'.</translation>
  </message>
  <message>
   <source>Say whose figure: 'routine-app figure half-kneeling --out figure.png'.</source>
   <translation>Indica de qué es la figura: 'routine-app figure half-kneeling --out figure.png'.</translation>
  </message>
  <message>
   <source>Say where the picture goes with --out figure.png, or give --json.</source>
   <translation>Indica dónde va la imagen con --out figure.png, o usa --json.</translation>
  </message>
  <message>
   <source>Say its name: 'routine-app new easy-evening'.</source>
   <translation>Indica su nombre: 'routine-app new easy-evening'.</translation>
  </message>
  <message>
   <source>Say which routine: 'routine-app share first-length --out first-length.yaml'.</source>
   <translation>Indica qué rutina: 'routine-app share first-length --out first-length.yaml'.</translation>
  </message>
  <message>
   <source>Say which routine: 'routine-app handout first-length --out first-length.pdf'.</source>
   <translation>Indica qué rutina: 'routine-app handout first-length --out first-length.pdf'.</translation>
  </message>
  <message>
   <source>The option --out needs a {suffix} file, here '{text}'.</source>
   <translation>La opción --out necesita un archivo {suffix}, aquí '{text}'.</translation>
  </message>
  <message>
   <source>Say which files to check: 'routine-app check my-routine.yaml'.</source>
   <translation>Indica qué archivos comprobar: 'routine-app check my-routine.yaml'.</translation>
  </message>
  <message>
   <source>Say where it goes with --out, such as --out routine{suffix}.</source>
   <translation>Indica dónde va con --out, como --out routine{suffix}.</translation>
  </message>
  <message>
   <source>--json goes with 'history' and 'figure' only; 'check' has --format json.</source>
   <translation>--json solo vale con 'history' y 'figure'; 'check' tiene --format json.</translation>
  </message>
  <message>
   <source>Routine: guided routines for the psoas and the hips.</source>
   <translation>Routine: rutinas guiadas para el psoas y las caderas.</translation>
  </message>
  <message>
   <source>Mobility and comfort practice. Not medical advice.</source>
   <translation>Práctica de movilidad y comodidad. No es consejo médico.</translation>
  </message>
  <message>
   <source>open on today</source>
   <translation>abrir en Hoy</translation>
  </message>
  <message>
   <source>start today's routine</source>
   <translation>empezar la rutina de hoy</translation>
  </message>
  <message>
   <source>start its short option</source>
   <translation>empezar su opción corta</translation>
  </message>
  <message>
   <source>show the streak and what was done</source>
   <translation>mostrar la racha y lo que se ha hecho</translation>
  </message>
  <message>
   <source>play a routine, by its name or from a file</source>
   <translation>hacer una rutina, por su nombre o desde un archivo</translation>
  </message>
  <message>
   <source>look at files of routines, and add them to your own</source>
   <translation>mirar archivos de rutinas y añadirlos a las tuyas</translation>
  </message>
  <message>
   <source>change a routine or an exercise, by its name or from a file</source>
   <translation>cambiar una rutina o un ejercicio, por su nombre o desde un archivo</translation>
  </message>
  <message>
   <source>list the problems of routine files</source>
   <translation>enumerar los problemas de archivos de rutinas</translation>
  </message>
  <message>
   <source>write a routine to begin with, NAME.yaml, in this folder; its comments say what each line means</source>
   <translation>escribir una rutina para empezar, NAME.yaml, en esta carpeta; sus comentarios dicen qué significa cada línea</translation>
  </message>
  <message>
   <source>write a routine as one file to hand over, with the exercises that are your own in it</source>
   <translation>escribir una rutina como un solo archivo para entregar, con tus propios ejercicios dentro</translation>
  </message>
  <message>
   <source>write a routine as pages to print, with pictures and 21 days to tick</source>
   <translation>escribir una rutina como páginas para imprimir, con imágenes y 21 días para marcar</translation>
  </message>
  <message>
   <source>say where the JSON Schema of these files lies, with which editors complete and check them</source>
   <translation>decir dónde está el JSON Schema de estos archivos, con el que los editores los completan y comprueban</translation>
  </message>
  <message>
   <source>write down all that is said and sounded, with times</source>
   <translation>escribir todo lo que se dice y suena, con tiempos</translation>
  </message>
  <message>
   <source>write the history to a .json (everything), .csv (sessions), .ics (days) or .pdf (a reset) file</source>
   <translation>escribir el historial en un archivo .json (todo), .csv (sesiones), .ics (días) o .pdf (una puesta a punto)</translation>
  </message>
  <message>
   <source>take in such a .json or .csv file, or Checkmarks.csv of Loop Habit Tracker; what is here already stays</source>
   <translation>traer un archivo .json o .csv así, o Checkmarks.csv de Loop Habit Tracker; lo que ya está aquí se queda</translation>
  </message>
  <message>
   <source>write your settings to a .json file; 'settings import' takes them from one</source>
   <translation>escribir tus ajustes en un archivo .json; 'settings import' los toma de uno</translation>
  </message>
  <message>
   <source>remind at this time, also when Routine is closed; 'reminder off' ends it, 'reminder status' says how things stand</source>
   <translation>recordar a esta hora, también con Routine cerrado; 'reminder off' lo termina, 'reminder status' dice cómo está</translation>
  </message>
  <message>
   <source>what the computer calls then: remind, unless today is done or was spoken of</source>
   <translation>lo que el equipo llama entonces: recuerda, salvo si hoy ya está hecho o ya se avisó</translation>
  </message>
  <message>
   <source>draw an exercise, by its name or from a file; the name 'standing' is every joint at 0 degrees</source>
   <translation>dibujar un ejercicio, por su nombre o desde un archivo; el nombre 'standing' es cada articulación a 0 grados</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Opciones</translation>
  </message>
  <message>
   <source>Options of 'export', 'import' and 'settings'</source>
   <translation>Opciones de 'export', 'import' y 'settings'</translation>
  </message>
  <message>
   <source>Options of 'remind'</source>
   <translation>Opciones de 'remind'</translation>
  </message>
  <message>
   <source>Options of 'check'</source>
   <translation>Opciones de 'check'</translation>
  </message>
  <message>
   <source>Options of 'handout'</source>
   <translation>Opciones de 'handout'</translation>
  </message>
  <message>
   <source>Options of 'figure'</source>
   <translation>Opciones de 'figure'</translation>
  </message>
  <message>
   <source>play, or show the history, in this terminal without a window</source>
   <translation>hacer la rutina, o mostrar el historial, en esta terminal, sin ventana</translation>
  </message>
  <message>
   <source>the history, or the numbers of a figure, as JSON</source>
   <translation>el historial, o los números de una figura, como JSON</translation>
  </message>
  <message>
   <source>keep everything in DIR</source>
   <translation>guardar todo en DIR</translation>
  </message>
  <message>
   <source>you have read the safety notes</source>
   <translation>has leído las notas de seguridad</translation>
  </message>
  <message>
   <source>the version</source>
   <translation>la versión</translation>
  </message>
  <message>
   <source>this text</source>
   <translation>este texto</translation>
  </message>
  <message>
   <source>your notes too, in a .pdf</source>
   <translation>también tus notas, en un .pdf</translation>
  </message>
  <message>
   <source>your answers about health too, in a .json</source>
   <translation>también tus respuestas de salud, en un .json</translation>
  </message>
  <message>
   <source>the habit to take from Checkmarks.csv</source>
   <translation>el hábito que tomar de Checkmarks.csv</translation>
  </message>
  <message>
   <source>only say what an import would bring</source>
   <translation>solo decir qué traería una importación</translation>
  </message>
  <message>
   <source>stay, and remind every day</source>
   <translation>quedarse y recordar cada día</translation>
  </message>
  <message>
   <source>text (preset) or json</source>
   <translation>text (si no se dice nada) o json</translation>
  </message>
  <message>
   <source>large print, for reading from the floor</source>
   <translation>letra grande, para leer desde el suelo</translation>
  </message>
  <message>
   <source>a4 or letter (preset: as in your country)</source>
   <translation>a4 o letter (si no se dice nada: como en tu país)</translation>
  </message>
  <message>
   <source>where the picture goes: a .png, .svg or .pdf (with 'new' and 'share', where the routine goes: a .yaml; with 'handout' a .pdf; these three write over no file)</source>
   <translation>dónde va la imagen: un .png, .svg o .pdf (con 'new' y 'share', dónde va la rutina: un .yaml; con 'handout', un .pdf; estos tres no escriben sobre ningún archivo)</translation>
  </message>
  <message>
   <source>start, or hold (preset)</source>
   <translation>start, o hold (si no se dice nada)</translation>
  </message>
  <message>
   <source>left, or right (preset) works</source>
   <translation>trabaja left, o right (si no se dice nada)</translation>
  </message>
  <message>
   <source>look into the body</source>
   <translation>mirar dentro del cuerpo</translation>
  </message>
  <message>
   <source>light (preset) or dark</source>
   <translation>light (si no se dice nada) o dark</translation>
  </message>
  <message>
   <source>in pixels, such as 700x500</source>
   <translation>en píxeles, como 700x500</translation>
  </message>
  <message>
   <source>another joint angle, such as hip_right.flexion=30; may be given several times</source>
   <translation>otro ángulo de una articulación, como hip_right.flexion=30; se puede dar varias veces</translation>
  </message>
  <message>
   <source>Say what to do: 'routine-app reminder on 07:30', 'reminder off' or 'reminder status'.</source>
   <translation>Indica qué hacer: 'routine-app reminder on 07:30', 'reminder off' o 'reminder status'.</translation>
  </message>
  <message>
   <source>A time is hours and minutes, such as 07:30, here '{text}'.</source>
   <translation>Una hora son horas y minutos, como 07:30, aquí '{text}'.</translation>
  </message>
  <message>
   <source>Say which file: '{example}'.</source>
   <translation>Indica qué archivo: '{example}'.</translation>
  </message>
  <message>
   <source>Say what to do: 'routine-app settings export settings.json' or 'settings import settings.json'.</source>
   <translation>Indica qué hacer: 'routine-app settings export settings.json' o 'settings import settings.json'.</translation>
  </message>
  <message>
   <source>The option {option} is {words}, here '{text}'.</source>
   <translation>La opción {option} es {words}, aquí '{text}'.</translation>
  </message>
  <message>
   <source>{option} goes with {commands} only.</source>
   <translation>{option} solo vale con {commands}.</translation>
  </message>
  <message>
   <source>{option} does not go with '{verb}'.</source>
   <translation>{option} no vale con '{verb}'.</translation>
  </message>
  <message>
   <source>'{verb}' takes no further words, here '{word}'.</source>
   <translation>'{verb}' no lleva más palabras, aquí '{word}'.</translation>
  </message>
  <message>
   <source>'{verb}' always prints text; leave out --text.</source>
   <translation>'{verb}' siempre escribe texto; quita --text.</translation>
  </message>
  <message>
   <source>Did you mean '{word}'?</source>
   <translation>¿Querías decir '{word}'?</translation>
  </message>
  <message>
   <source>You are reminded once you have read the safety notes: open Routine.</source>
   <translation>El recordatorio empieza cuando hayas leído las notas de seguridad: abre Routine.</translation>
  </message>
  <message>
   <source>No reminder was shown: {reason}</source>
   <translation>No se mostró ningún recordatorio: {reason}</translation>
  </message>
  <message>
   <source>At no time, also when Routine is closed (by {way}).</source>
   <translation>A ninguna hora, tampoco con Routine cerrado (con {way}).</translation>
  </message>
  <message>
   <source>At {time}, also when Routine is closed (by {way}).</source>
   <translation>A las {time}, también con Routine cerrado (con {way}).</translation>
  </message>
  <message>
   <source>The reminder is off.</source>
   <translation>El recordatorio está desactivado.</translation>
  </message>
  <message>
   <source>At {time}, while Routine is open.</source>
   <translation>A las {time}, mientras Routine está abierto.</translation>
  </message>
  <message>
   <source>'routine-app reminder on {time}' reminds you when it is closed, too.</source>
   <translation>'routine-app reminder on {time}' te lo recuerda también cuando está cerrado.</translation>
  </message>
  <message>
   <source>The folder '{name}' that comes with Routine is missing (looked in {looked}). Install Routine again.</source>
   <translation>Falta la carpeta '{name}' que viene con Routine (se buscó en {looked}). Instala Routine otra vez.</translation>
  </message>
  <message>
   <source>Done. These settings hold from now on.</source>
   <translation>Hecho. Estos ajustes valen desde ahora.</translation>
  </message>
  <message>
   <source>No sound device was found. Changes are shown on the screen instead.</source>
   <translation>No se encontró ningún dispositivo de sonido. En su lugar, los cambios se muestran en la pantalla.</translation>
  </message>
  <message>
   <source>The sound system of this computer does not answer. Changes are shown on the screen instead.</source>
   <translation>El sistema de sonido de este equipo no responde. En su lugar, los cambios se muestran en la pantalla.</translation>
  </message>
  <message>
   <source>The chimes cannot be played at the moment. Changes are shown on the screen instead.</source>
   <translation>Ahora mismo las campanas no se pueden reproducir. En su lugar, los cambios se muestran en la pantalla.</translation>
  </message>
  <message>
   <source>Chimes need QtMultimedia, and it cannot be loaded: {why}. Changes are shown on the screen instead.</source>
   <translation>Las campanas necesitan QtMultimedia, y no se puede cargar: {why}. En su lugar, los cambios se muestran en la pantalla.</translation>
  </message>
  <message>
   <source>The sounds of Routine cannot be read: {why}. Changes are shown on the screen instead.</source>
   <translation>Los sonidos de Routine no se pueden leer: {why}. En su lugar, los cambios se muestran en la pantalla.</translation>
  </message>
  <message>
   <source>{name} is not installed</source>
   <translation>{name} no está instalado</translation>
  </message>
  <message>
   <source>{name} could not be started</source>
   <translation>{name} no se pudo iniciar</translation>
  </message>
  <message>
   <source>{name} does not answer</source>
   <translation>{name} no responde</translation>
  </message>
  <message>
   <source>{name} finds no sound device</source>
   <translation>{name} no encuentra ningún dispositivo de sonido</translation>
  </message>
  <message>
   <source>{name} has no voice for {language}</source>
   <translation>{name} no tiene voz para {language}</translation>
  </message>
  <message>
   <source>{name} does not take words</source>
   <translation>{name} no acepta palabras</translation>
  </message>
  <message>
   <source>{name} ended</source>
   <translation>{name} terminó</translation>
  </message>
  <message>
   <source>{name} ended in the middle of a word</source>
   <translation>{name} terminó en mitad de una palabra</translation>
  </message>
  <message>
   <source>{name} ended without a word</source>
   <translation>{name} terminó sin decir nada</translation>
  </message>
  <message>
   <source>{name} does not come to an end</source>
   <translation>{name} no llega a terminar</translation>
  </message>
  <message>
   <source>The voice of this computer</source>
   <translation>La voz de este equipo</translation>
  </message>
  <message>
   <source>No voice is installed on this computer. Installing speech-dispatcher or espeak-ng gives it one.</source>
   <translation>No hay ninguna voz instalada en este equipo. Al instalar speech-dispatcher o espeak-ng tendrá una.</translation>
  </message>
  <message>
   <source>{why}, so {name} speaks instead.</source>
   <translation>{why}, así que habla {name}.</translation>
  </message>
  <message>
   <source>A backup is being made, or your sync folder is being read. Try again in a moment: nothing was deleted.</source>
   <translation>Se está haciendo una copia de seguridad o se está leyendo tu carpeta de sincronización. Inténtalo de nuevo en un momento: no se ha borrado nada.</translation>
  </message>
  <message>
   <source>unknown kind of entry: {kind}</source>
   <translation>tipo de entrada desconocido: {kind}</translation>
  </message>
  <message>
   <source>entry {id} has no time zone</source>
   <translation>la entrada {id} no tiene zona horaria</translation>
  </message>
  <message>
   <source>not an object</source>
   <translation>no es un objeto</translation>
  </message>
  <message>
   <source>an entry needs an id, a kind, a moment and a device</source>
   <translation>una entrada necesita un identificador, un tipo, un momento y un equipo</translation>
  </message>
  <message>
   <source>entry {id} of kind {kind}: {problem}</source>
   <translation>entrada {id} de tipo {kind}: {problem}</translation>
  </message>
  <message>
   <source>entry with half a character in it: {problem}</source>
   <translation>entrada con medio carácter dentro: {problem}</translation>
  </message>
  <message>
   <source>The history file in {folder} cannot be written</source>
   <translation>El archivo del historial en {folder} no se puede escribir</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>El disco está lleno</translation>
  </message>
  <message>
   <source>Another program is using the history file</source>
   <translation>Otro programa está usando el archivo del historial</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made</source>
   <translation>No se puede crear la carpeta {folder}</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written to</source>
   <translation>No se puede escribir en la carpeta {folder}</translation>
  </message>
  <message>
   <source>The history file in {folder} cannot be opened</source>
   <translation>No se puede abrir el archivo del historial en {folder}</translation>
  </message>
  <message>
   <source>Your history was last opened by a newer version of Routine, and this one cannot read it. Install the newer version again; nothing was changed in {path}.</source>
   <translation>Una versión más nueva de Routine abrió tu historial por última vez, y esta no puede leerlo. Instala otra vez la versión más nueva; en {path} no se cambió nada.</translation>
  </message>
  <message>
   <source>The folder {folder} is gone</source>
   <translation>La carpeta {folder} ya no existe</translation>
  </message>
  <message>
   <source>Practised: {names}</source>
   <translation>Práctica: {names}</translation>
  </message>
  <message>
   <source>Practised</source>
   <translation>Práctica</translation>
  </message>
  <message>
   <source>found {found} values, expected {expected}</source>
   <translation>hay {found} valores, se esperaban {expected}</translation>
  </message>
  <message>
   <source>a second row of the same session, and another content</source>
   <translation>una segunda fila de la misma sesión, con otro contenido</translation>
  </message>
  <message>
   <source>an id of up to {most} characters</source>
   <translation>un identificador de hasta {most} caracteres</translation>
  </message>
  <message>
   <source>a moment such as 2026-03-02T07:30:00+01:00</source>
   <translation>un momento como 2026-03-02T07:30:00+01:00</translation>
  </message>
  <message>
   <source>seconds such as 780 or 45.5</source>
   <translation>segundos como 780 o 45.5</translation>
  </message>
  <message>
   <source>{most} seconds at most</source>
   <translation>{most} segundos como mucho</translation>
  </message>
  <message>
   <source>a whole number up to {most}, or nothing</source>
   <translation>un número entero hasta {most}, o nada</translation>
  </message>
  <message>
   <source>a number from 0 to 10 or nothing</source>
   <translation>un número de 0 a 10, o nada</translation>
  </message>
  <message>
   <source>a day such as 2026-03-02</source>
   <translation>un día como 2026-03-02</translation>
  </message>
  <message>
   <source>No practice is done yet, so there is nothing to export.</source>
   <translation>Aún no hay ninguna práctica hecha, así que no hay nada que exportar.</translation>
  </message>
  <message>
   <source>No day of the program is done yet, so there is nothing to report.</source>
   <translation>Aún no hay ningún día del programa hecho, así que no hay nada que contar.</translation>
  </message>
  <message>
   <source>{file}: expected a name that ends with .csv, .json, .ics or .pdf.</source>
   <translation>{file}: se esperaba un nombre que termine en .csv, .json, .ics o .pdf.</translation>
  </message>
  <message>
   <source>found {found}, expected a moment such as 2026-03-02T07:30:00+01:00</source>
   <translation>hay {found}, se esperaba un momento como 2026-03-02T07:30:00+01:00</translation>
  </message>
  <message>
   <source>found {found}, expected a day such as 2026-03-02</source>
   <translation>hay {found}, se esperaba un día como 2026-03-02</translation>
  </message>
  <message>
   <source>found {found}, expected an entry in braces</source>
   <translation>hay {found}, se esperaba una entrada entre llaves</translation>
  </message>
  <message>
   <source>found the id {found}, expected 1 to {most} characters</source>
   <translation>está el identificador {found}, se esperaban de 1 a {most} caracteres</translation>
  </message>
  <message>
   <source>an entry of {many} characters, expected {most} at most</source>
   <translation>una entrada de {many} caracteres, se esperaban {most} como mucho</translation>
  </message>
  <message>
   <source>found the zone {found}, expected a name</source>
   <translation>está la zona {found}, se esperaba un nombre</translation>
  </message>
  <message>
   <source>more than {deepest} levels of brackets in an entry</source>
   <translation>más de {deepest} niveles de corchetes en una entrada</translation>
  </message>
  <message>
   <source>found {found}, expected a number of usual size</source>
   <translation>hay {found}, se esperaba un número de tamaño normal</translation>
  </message>
  <message>
   <source>found {found} as '{name}', expected {low} to {high}</source>
   <translation>hay {found} en '{name}', se esperaba de {low} a {high}</translation>
  </message>
  <message>
   <source>the field {field} is missing in an entry '{kind}'</source>
   <translation>falta el campo {field} en una entrada '{kind}'</translation>
  </message>
  <message>
   <source>an entry '{kind}' with {problem}</source>
   <translation>una entrada '{kind}' con {problem}</translation>
  </message>
  <message>
   <source>it is no file that Routine can import; expected a JSON or CSV file that Routine has exported, or Checkmarks.csv of Loop Habit Tracker</source>
   <translation>no es un archivo que Routine pueda importar; se esperaba un archivo JSON o CSV exportado por Routine, o Checkmarks.csv de Loop Habit Tracker</translation>
  </message>
  <message>
   <source>it is a packed file; unpack it and choose Checkmarks.csv, or the JSON or CSV file, in it</source>
   <translation>es un archivo comprimido; descomprímelo y elige Checkmarks.csv, o el archivo JSON o CSV que tiene dentro</translation>
  </message>
  <message numerus="yes">
   <source>{count} new sessions, {known} already here.</source>
   <translation>
    <numerusform>{count} sesión nueva; ya estaban aquí: {known}.</numerusform>
    <numerusform>{count} sesiones nuevas; ya estaban aquí: {known}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} new days, {known} already here.</source>
   <translation>
    <numerusform>{count} día nuevo; ya estaban aquí: {known}.</numerusform>
    <numerusform>{count} días nuevos; ya estaban aquí: {known}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Say which habit to import, with --habit NAME: {habits}.</source>
   <translation>Indica qué hábito importar, con --habit NAME: {habits}.</translation>
  </message>
  <message>
   <source>There is no habit '{habit}' in it. It has: {habits}.</source>
   <translation>Dentro no hay ningún hábito '{habit}'. Tiene: {habits}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} other new entries.</source>
   <translation>
    <numerusform>{count} entrada nueva de otro tipo.</numerusform>
    <numerusform>{count} entradas nuevas de otro tipo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} entries are of a newer version of Routine, and kept for it.</source>
   <translation>
    <numerusform>{count} entrada es de una versión más nueva de Routine, y se guarda para ella.</numerusform>
    <numerusform>{count} entradas son de una versión más nueva de Routine, y se guardan para ella.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your answers about health come along.</source>
   <translation>También vienen tus respuestas de salud.</translation>
  </message>
  <message>
   <source>Everything in this file is here already.</source>
   <translation>Todo lo de este archivo ya está aquí.</translation>
  </message>
  <message>
   <source>{path} is no file.</source>
   <translation>{path} no es un archivo.</translation>
  </message>
  <message>
   <source>it has more than {most} megabytes, which no export has</source>
   <translation>ocupa más de {most} megabytes, y eso no lo tiene ninguna exportación</translation>
  </message>
  <message>
   <source>no text in UTF-8 here</source>
   <translation>aquí no hay texto en UTF-8</translation>
  </message>
  <message>
   <source>a history that Routine has exported</source>
   <translation>un historial exportado por Routine</translation>
  </message>
  <message>
   <source>a colon</source>
   <translation>dos puntos</translation>
  </message>
  <message>
   <source>a list of entries</source>
   <translation>una lista de entradas</translation>
  </message>
  <message>
   <source>a comma or the end of the list</source>
   <translation>una coma o el final de la lista</translation>
  </message>
  <message>
   <source>a comma or the closing brace</source>
   <translation>una coma o la llave de cierre</translation>
  </message>
  <message>
   <source>more text after the end</source>
   <translation>más texto después del final</translation>
  </message>
  <message>
   <source>no entries in it, expected a history that Routine has exported</source>
   <translation>no tiene entradas, se esperaba un historial exportado por Routine</translation>
  </message>
  <message>
   <source>expected a name in quotes</source>
   <translation>se esperaba un nombre entre comillas</translation>
  </message>
  <message>
   <source>a second {name}</source>
   <translation>un segundo {name}</translation>
  </message>
  <message>
   <source>a second entry with the id {id}, and another content</source>
   <translation>una segunda entrada con el identificador {id}, con otro contenido</translation>
  </message>
  <message>
   <source>it is {found}, expected a history that Routine has exported</source>
   <translation>es {found}, se esperaba un historial exportado por Routine</translation>
  </message>
  <message>
   <source>it was written by a newer version of Routine (format {format}, this one reads {known}); install that version to read it</source>
   <translation>lo escribió una versión más nueva de Routine (formato {format}, esta lee el {known}); instala esa versión para leerlo</translation>
  </message>
  <message>
   <source>expected {wanted} in it</source>
   <translation>se esperaba {wanted} dentro</translation>
  </message>
  <message>
   <source>its answers about health cannot be understood</source>
   <translation>sus respuestas de salud no se entienden</translation>
  </message>
  <message>
   <source>the end</source>
   <translation>el final</translation>
  </message>
  <message>
   <source>not JSON here ({problem})</source>
   <translation>esto no es JSON ({problem})</translation>
  </message>
  <message>
   <source>more brackets inside of each other than any entry has</source>
   <translation>más corchetes uno dentro de otro de los que tiene ninguna entrada</translation>
  </message>
  <message>
   <source>the file ends too early</source>
   <translation>el archivo se acaba demasiado pronto</translation>
  </message>
  <message>
   <source>no habit in it</source>
   <translation>no tiene ningún hábito</translation>
  </message>
  <message>
   <source>{count} habits, expected {most} at most</source>
   <translation>{count} hábitos, se esperaban {most} como mucho</translation>
  </message>
  <message>
   <source>two habits are called '{name}'; give one of them another name</source>
   <translation>dos hábitos se llaman '{name}'; dale otro nombre a uno de ellos</translation>
  </message>
  <message>
   <source>found {found} values for {habits} habits; if one of their names has a comma in it, rename it in Loop and export again</source>
   <translation>hay {found} valores para {habits} hábitos; si uno de sus nombres tiene una coma, cámbialo en Loop y exporta otra vez</translation>
  </message>
  <message>
   <source>found no value</source>
   <translation>no hay ningún valor</translation>
  </message>
  <message>
   <source>found {found}, expected a mark of Loop</source>
   <translation>hay {found}, se esperaba una marca de Loop</translation>
  </message>
  <message>
   <source>{where}: {problem}. Nothing was changed.</source>
   <translation>{where}: {problem}. No se cambió nada.</translation>
  </message>
  <message>
   <source>line {line}, column {column}</source>
   <translation>línea {line}, columna {column}</translation>
  </message>
  <message>
   <source>{file}, {place}</source>
   <translation>{file}, {place}</translation>
  </message>
  <message>
   <source>column {column}</source>
   <translation>columna {column}</translation>
  </message>
  <message>
   <source>The disk is full: {path} was not written. Make some room, or choose another folder.</source>
   <translation>El disco está lleno: {path} no se escribió. Haz sitio, o elige otra carpeta.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written to. Choose another folder.</source>
   <translation>No se puede escribir en la carpeta {folder}. Elige otra carpeta.</translation>
  </message>
  <message>
   <source>There is no folder {folder}. Choose another one.</source>
   <translation>No existe la carpeta {folder}. Elige otra.</translation>
  </message>
  <message>
   <source>{path} is a folder. Choose a name for the file.</source>
   <translation>{path} es una carpeta. Elige un nombre para el archivo.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>No existe el archivo {path}.</translation>
  </message>
  <message>
   <source>{path} is a folder. Name the file in it.</source>
   <translation>{path} es una carpeta. Nombra el archivo que está dentro.</translation>
  </message>
  <message>
   <source>You may not read {path}.</source>
   <translation>No tienes permiso para leer {path}.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} no se puede leer: {reason}.</translation>
  </message>
  <message>
   <source>line {line}</source>
   <translation>línea {line}</translation>
  </message>
  <message numerus="yes">
   <source>{count} settings change.</source>
   <translation>
    <numerusform>Cambia {count} ajuste.</numerusform>
    <numerusform>Cambian {count} ajustes.</numerusform>
   </translation>
  </message>
  <message>
   <source>{found}; expected a file of settings that Routine has saved</source>
   <translation>{found}; se esperaba un archivo de ajustes guardado por Routine</translation>
  </message>
  <message>
   <source>the setting {name} cannot be {found}</source>
   <translation>el ajuste {name} no puede ser {found}</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>es demasiado grande</translation>
  </message>
  <message>
   <source>it is a history, which Import takes</source>
   <translation>es un historial, que se trae con Importar</translation>
  </message>
  <message>
   <source>it is another kind of file</source>
   <translation>es otro tipo de archivo</translation>
  </message>
  <message>
   <source>its version is {found}, expected {expected}</source>
   <translation>su versión es {found}, se esperaba {expected}</translation>
  </message>
  <message>
   <source>a newer version of Routine has written it; update Routine to use it</source>
   <translation>lo escribió una versión más nueva de Routine; actualiza Routine para usarlo</translation>
  </message>
  <message>
   <source>{name} is unknown</source>
   <translation>{name} no se conoce</translation>
  </message>
  <message>
   <source>there are no settings in it</source>
   <translation>no hay ajustes dentro</translation>
  </message>
  <message>
   <source>{name} stands in it twice</source>
   <translation>{name} está dos veces</translation>
  </message>
  <message>
   <source>the answers about health in it are damaged</source>
   <translation>las respuestas de salud que tiene están dañadas</translation>
  </message>
  <message>
   <source>Your answers about health: those of the file</source>
   <translation>Tus respuestas de salud: las del archivo</translation>
  </message>
  <message>
   <source>Nothing changes: all of these are set like that already.</source>
   <translation>No cambia nada: todo está ya ajustado así.</translation>
  </message>
  <message>
   <source>the condition {condition} is unknown</source>
   <translation>la condición {condition} no se conoce</translation>
  </message>
  <message>
   <source>it is no text in UTF-8</source>
   <translation>no es texto en UTF-8</translation>
  </message>
  <message>
   <source>it is damaged here</source>
   <translation>está dañado aquí</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <translation>está dañado</translation>
  </message>
  <message>
   <source>there is no setting {name}</source>
   <translation>no existe el ajuste {name}</translation>
  </message>
  <message>
   <source>the column '{name}' is missing</source>
   <translation>falta la columna '{name}'</translation>
  </message>
  <message>
   <source>no table that can be read ({problem})</source>
   <translation>no es una tabla que se pueda leer ({problem})</translation>
  </message>
  <message>
   <source>What you told about your health could not be read; you are asked again.</source>
   <translation>No se pudo leer lo que contaste sobre tu salud; se te pregunta otra vez.</translation>
  </message>
  <message>
   <source>Your answers could not be saved in {path} ({reason}); they hold until you close Routine.</source>
   <translation>Tus respuestas no se pudieron guardar en {path} ({reason}); valen hasta que cierres Routine.</translation>
  </message>
  <message>
   <source>What you told about your health cannot be read now, in {path} ({reason}). Start Routine again, or answer once more.</source>
   <translation>Ahora no se puede leer lo que contaste sobre tu salud, en {path} ({reason}). Abre Routine otra vez o responde de nuevo.</translation>
  </message>
  <message>
   <source>earlier sessions may be missing from what you see</source>
   <translation>puede que falten sesiones anteriores en lo que ves</translation>
  </message>
  <message>
   <source>today's backup of your history was not made</source>
   <translation>hoy no se hizo la copia de seguridad de tu historial</translation>
  </message>
  <message>
   <source>what you do is kept only until you close Routine</source>
   <translation>lo que haces se guarda solo hasta que cierres Routine</translation>
  </message>
  <message>
   <source>what you do is kept beside it and saved as soon as possible</source>
   <translation>lo que haces se guarda al lado y se pasa en cuanto sea posible</translation>
  </message>
  <message>
   <source>your history file is damaged and not yet repaired</source>
   <translation>el archivo de tu historial está dañado y aún no se ha reparado</translation>
  </message>
  <message>
   <source>nothing was added</source>
   <translation>no se añadió nada</translation>
  </message>
  <message>
   <source>Your history can be written again, and everything is saved.</source>
   <translation>Tu historial se puede escribir otra vez, y todo está guardado.</translation>
  </message>
  <message>
   <source>Your history file had disappeared; it was written again.</source>
   <translation>El archivo de tu historial había desaparecido; se ha vuelto a escribir.</translation>
  </message>
  <message>
   <source>{reason}; {consequence}.</source>
   <translation>{reason}; {consequence}.</translation>
  </message>
  <message>
   <source>{reason}; what could not be saved earlier waits in {journal}.</source>
   <translation>{reason}; lo que no se pudo guardar antes espera en {journal}.</translation>
  </message>
  <message>
   <source>Your history file was missing or empty; it was restored from the backup of {day}.</source>
   <translation>El archivo de tu historial faltaba o estaba vacío; se recuperó de la copia de seguridad del {day}.</translation>
  </message>
  <message>
   <source>Your history file was damaged; it was restored from the backup of {day} and everything that could still be read, and the damaged file is kept as {aside}.</source>
   <translation>El archivo de tu historial estaba dañado; se recuperó de la copia de seguridad del {day} y de todo lo que aún se podía leer, y el archivo dañado se guarda como {aside}.</translation>
  </message>
  <message>
   <source>Your history file was damaged; it was restored from everything that could still be read, and the damaged file is kept as {aside}.</source>
   <translation>El archivo de tu historial estaba dañado; se recuperó con todo lo que aún se podía leer, y el archivo dañado se guarda como {aside}.</translation>
  </message>
  <message>
   <source>The name of this folder has signs that cannot be kept. Choose another one.</source>
   <translation>El nombre de esta carpeta tiene signos que no se pueden guardar. Elige otra.</translation>
  </message>
  <message>
   <source>This is where Routine keeps its own data. Choose another folder.</source>
   <translation>Aquí guarda Routine sus propios datos. Elige otra carpeta.</translation>
  </message>
  <message>
   <source>These could not be deleted; delete them by hand: {files}.</source>
   <translation>Estos archivos no se pudieron borrar; bórralos a mano: {files}.</translation>
  </message>
  <message>
   <source>The photo could not be removed from {photo} ({reason}).</source>
   <translation>La foto no se pudo borrar de {photo} ({reason}).</translation>
  </message>
  <message>
   <source>The photo could not be kept in {path} ({reason}).</source>
   <translation>La foto no se pudo guardar en {path} ({reason}).</translation>
  </message>
  <message>
   <source>Your settings could not be read and are the usual ones again; the old file is kept as {aside}.</source>
   <translation>Tus ajustes no se pudieron leer y vuelven a ser los habituales; el archivo anterior se guarda como {aside}.</translation>
  </message>
  <message>
   <source>Your settings could not be saved in {path} ({reason}); they hold until you close Routine.</source>
   <translation>Tus ajustes no se pudieron guardar en {path} ({reason}); valen hasta que cierres Routine.</translation>
  </message>
  <message>
   <source>Your settings in {path} cannot be read now ({reason}); the usual ones are used until you start Routine again.</source>
   <translation>Ahora no se pueden leer tus ajustes de {path} ({reason}); se usan los habituales hasta que vuelvas a abrir Routine.</translation>
  </message>
  <message>
   <source>The file of your settings could not be read any more; it is kept as {aside}, and your settings are written again.</source>
   <translation>El archivo de tus ajustes ya no se podía leer; se guarda como {aside}, y tus ajustes se escriben de nuevo.</translation>
  </message>
  <message>
   <source>{path} cannot be read; the usual settings are used.</source>
   <translation>{path} no se puede leer; se usan los ajustes habituales.</translation>
  </message>
  <message numerus="yes">
   <source>{file}, lines {lines}: could not be read and is passed over</source>
   <translation>
    <numerusform>{file}, línea {lines}: no se pudo leer y se pasa por alto</numerusform>
    <numerusform>{file}, líneas {lines}: no se pudieron leer y se pasan por alto</numerusform>
   </translation>
  </message>
  <message>
   <source>The folder {folder} cannot be used now ({reason})</source>
   <translation>La carpeta {folder} no se puede usar ahora ({reason})</translation>
  </message>
  <message>
   <source>{file}, lines {lines} and {more} more: could not be read and is passed over</source>
   <translation>{file}, líneas {lines} y {more} más: no se pudieron leer y se pasan por alto</translation>
  </message>
  <message>
   <source>There is no room left in {folder}</source>
   <translation>No queda sitio en {folder}</translation>
  </message>
  <message>
   <source>{name} is of a newer version of Routine, or no file of it</source>
   <translation>{name} es de una versión más nueva de Routine, o no es un archivo suyo</translation>
  </message>
  <message>
   <source>The history is busy; Routine looks again later</source>
   <translation>El historial está ocupado; Routine mirará más tarde</translation>
  </message>
  <message>
   <source>This computer did not let Routine keep the screen on; it may go dark.</source>
   <translation>Este equipo no dejó que Routine mantuviera la pantalla encendida; puede que se apague.</translation>
  </message>
  <message>
   <source>Open Routine</source>
   <translation>Abrir Routine</translation>
  </message>
  <message>
   <source>There is no home folder: {name} is no absolute path.</source>
   <translation>No hay carpeta personal: {name} no es una ruta absoluta.</translation>
  </message>
  <message>
   <source>There is no home folder: {name} is not set.</source>
   <translation>No hay carpeta personal: {name} no está definido.</translation>
  </message>
  <message>
   <source>Set it, or name a folder for your data with --data-dir.</source>
   <translation>Defínelo, o indica una carpeta para tus datos con --data-dir.</translation>
  </message>
  <message>
   <source>'routine-app play --text' plays in a terminal without a window.</source>
   <translation>'routine-app play --text' hace una rutina en una terminal, sin ventana.</translation>
  </message>
  <message>
   <source>PySide6 {version} crashes on Python {python}. Install an older one (pip install 'PySide6-Addons&lt;6.12') or use Python 3.12 or newer.</source>
   <translation>PySide6 {version} falla con Python {python}. Instala uno anterior (pip install 'PySide6-Addons&lt;6.12') o usa Python 3.12 o posterior.</translation>
  </message>
  <message numerus="yes">
   <source>The system libraries {names} are missing.</source>
   <translation>
    <numerusform>Falta la biblioteca del sistema {names}.</numerusform>
    <numerusform>Faltan las bibliotecas del sistema {names}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The Python package {package} is not installed. Install Routine again: pip install --force-reinstall routine-app.</source>
   <translation>El paquete de Python {package} no está instalado. Instala Routine otra vez: pip install --force-reinstall routine-app.</translation>
  </message>
  <message>
   <source>Install with: {command} ({others}).</source>
   <translation>Instálalo con: {command} ({others}).</translation>
  </message>
  <message>
   <source>This system is too old for Qt: it needs glibc 2.34 or newer (Debian 12, Ubuntu 22.04, Fedora 35).</source>
   <translation>Este sistema es demasiado antiguo para Qt: necesita glibc 2.34 o posterior (Debian 12, Ubuntu 22.04, Fedora 35).</translation>
  </message>
  <message>
   <source>Qt cannot be loaded: {reason}.</source>
   <translation>Qt no se puede cargar: {reason}.</translation>
  </message>
  <message>
   <source>Install the packages that hold them.</source>
   <translation>Instala los paquetes que las contienen.</translation>
  </message>
  <message>
   <source>Qt cannot start its platform '{platform}', which QT_QPA_PLATFORM asks for. Unset QT_QPA_PLATFORM.</source>
   <translation>Qt no puede arrancar su plataforma '{platform}', que pide QT_QPA_PLATFORM. Quita QT_QPA_PLATFORM.</translation>
  </message>
  <message>
   <source>There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
   <translation>No hay pantalla: no están definidos ni DISPLAY ni WAYLAND_DISPLAY.</translation>
  </message>
  <message>
   <source>Start Routine from a desktop session.</source>
   <translation>Abre Routine desde una sesión de escritorio.</translation>
  </message>
  <message>
   <source>No X server answers at DISPLAY={display}.</source>
   <translation>Ningún servidor X responde en DISPLAY={display}.</translation>
  </message>
  <message>
   <source>Start Routine from a desktop session, or correct DISPLAY.</source>
   <translation>Abre Routine desde una sesión de escritorio, o corrige DISPLAY.</translation>
  </message>
  <message>
   <source>No Wayland compositor answers at WAYLAND_DISPLAY={display}.</source>
   <translation>Ningún compositor Wayland responde en WAYLAND_DISPLAY={display}.</translation>
  </message>
  <message>
   <source>Qt finds no way to show a window.</source>
   <translation>Qt no encuentra forma de mostrar una ventana.</translation>
  </message>
  <message>
   <source>autostart of the desktop</source>
   <translation>el inicio automático del escritorio</translation>
  </message>
  <message>
   <source>Task Scheduler</source>
   <translation>el Programador de tareas</translation>
  </message>
  <message>
   <source>It was set up for another time, or for another copy of Routine. Switch it off and on again.</source>
   <translation>Se configuró para otra hora, o para otra copia de Routine. Desactívalo y actívalo otra vez.</translation>
  </message>
  <message>
   <source>This computer did not take the reminder: {reason}.</source>
   <translation>Este equipo no aceptó el recordatorio: {reason}.</translation>
  </message>
  <message>
   <source>nothing here starts programs at a time</source>
   <translation>aquí nada abre programas a una hora</translation>
  </message>
  <message>
   <source>the name of its folder cannot be written down</source>
   <translation>el nombre de su carpeta no se puede escribir</translation>
  </message>
  <message>
   <source>{file} cannot be removed; delete it yourself.</source>
   <translation>{file} no se puede borrar; bórralo tú.</translation>
  </message>
  <message>
   <source>{file} cannot be written</source>
   <translation>{file} no se puede escribir</translation>
  </message>
  <message>
   <source>Another session is under way (process {process}).</source>
   <translation>Hay otra sesión en marcha (proceso {process}).</translation>
  </message>
  <message>
   <source>Another session is under way.</source>
   <translation>Hay otra sesión en marcha.</translation>
  </message>
  <message>
   <source>End it there first: only one counts at a time.</source>
   <translation>Termínala allí primero: solo cuenta una cada vez.</translation>
  </message>
  <message>
   <source>Wait a moment or end that process, then start Routine again.</source>
   <translation>Espera un momento o termina ese proceso, luego abre Routine otra vez.</translation>
  </message>
  <message>
   <source>Routine is already open (process {process}), but it does not answer.</source>
   <translation>Routine ya está abierto (proceso {process}), pero no responde.</translation>
  </message>
  <message>
   <source>Routine is already open, but it does not answer.</source>
   <translation>Routine ya está abierto, pero no responde.</translation>
  </message>
  <message>
   <source>Nothing of this could be saved: it is gone when this program ends.</source>
   <translation>Nada de esto se pudo guardar: desaparece cuando el programa termine.</translation>
  </message>
  <message>
   <source>{routine}, continued at exercise {number}, {minutes}.</source>
   <translation>{routine}, continúa en el ejercicio {number}, {minutes}.</translation>
  </message>
  <message>
   <source>{routine}, {minutes}.</source>
   <translation>{routine}, {minutes}.</translation>
  </message>
  <message>
   <source>y, yes</source>
   <comment>what may be typed for yes</comment>
   <translation>s, sí, si</translation>
  </message>
  <message>
   <source>n, no</source>
   <comment>what may be typed for no</comment>
   <translation>n, no</translation>
  </message>
  <message>
   <source>Get ready</source>
   <translation>Prepárate</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Posición mantenida</translation>
  </message>
  <message>
   <source>Reps</source>
   <translation>Repeticiones</translation>
  </message>
  <message>
   <source>Switch</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Descanso</translation>
  </message>
  <message>
   <source>Wait</source>
   <translation>Espera</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>bowl</source>
   <comment>a sound</comment>
   <translation>cuenco</translation>
  </message>
  <message>
   <source>switch</source>
   <comment>a sound</comment>
   <translation>cambio</translation>
  </message>
  <message>
   <source>tick</source>
   <comment>a sound</comment>
   <translation>tic</translation>
  </message>
  <message>
   <source>long bowl</source>
   <comment>a sound</comment>
   <translation>cuenco largo</translation>
  </message>
  <message>
   <source>{kind}: {what}</source>
   <translation>{kind}: {what}</translation>
  </message>
  <message>
   <source>Nothing here yet, and that's fine. Your first session puts a mark on the calendar.</source>
   <translation>Aún no hay nada, y no pasa nada. Tu primera sesión pone una marca en el calendario.</translation>
  </message>
  <message>
   <source>One short routine counts: routine-app today --short --text</source>
   <translation>Una rutina corta cuenta: routine-app today --short --text</translation>
  </message>
  <message>
   <source>{streak}. Longest {longest}.</source>
   <translation>{streak}. La más larga: {longest}.</translation>
  </message>
  <message>
   <source>x done, o today, . to come, = easy day</source>
   <translation>x hecho, o hoy, . por venir, = día suave</translation>
  </message>
  <message numerus="yes">
   <source>{reset}: {count} of {days} days done, today is day {day}.</source>
   <translation>
    <numerusform>{reset}: {count} de {days} días hecho, hoy es el día {day}.</numerusform>
    <numerusform>{reset}: {count} de {days} días hechos, hoy es el día {day}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{time} of {planned}, partial</source>
   <translation>{time} de {planned}, en parte</translation>
  </message>
  <message>
   <source>Longest {longest}. Today starts a new row.</source>
   <translation>La más larga: {longest}. Hoy empieza una racha nueva.</translation>
  </message>
  <message>
   <source>Today makes {days}.</source>
   <translation>Con hoy serán {days}.</translation>
  </message>
  <message numerus="yes">
   <source>{reset}: all {count} days done.</source>
   <translation>
    <numerusform>{reset}: {count} día hecho.</numerusform>
    <numerusform>{reset}: los {count} días hechos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{reset}: {count} of {days} days done, day {day} today.</source>
   <translation>
    <numerusform>{reset}: {count} de {days} días hecho, el día {day} hoy.</numerusform>
    <numerusform>{reset}: {count} de {days} días hechos, el día {day} hoy.</numerusform>
   </translation>
  </message>
  <message>
   <source>Last sessions:</source>
   <translation>Últimas sesiones:</translation>
  </message>
  <message>
   <source>Today starts a new row.</source>
   <translation>Hoy empieza una racha nueva.</translation>
  </message>
  <message>
   <source>added afterwards (short)</source>
   <translation>añadida después (corta)</translation>
  </message>
  <message>
   <source>added afterwards</source>
   <translation>añadida después</translation>
  </message>
  <message>
   <source>{time}, done (short)</source>
   <translation>{time}, hecha (corta)</translation>
  </message>
  <message>
   <source>{time}, done</source>
   <translation>{time}, hecha</translation>
  </message>
  <message>
   <source>Days {first} to {last}:</source>
   <translation>Días {first} a {last}:</translation>
  </message>
  <message>
   <source>Cannot write to standard output: {reason}.</source>
   <translation>No se puede escribir en la salida estándar: {reason}.</translation>
  </message>
  <message>
   <source>Stopped. What you did is kept.</source>
   <translation>Detenido. Lo que hiciste se guarda.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Detenido.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>In 30 minutes</source>
   <translation>Dentro de 30 minutos</translation>
  </message>
  <message>
   <source>Not today</source>
   <translation>Hoy no</translation>
  </message>
  <message>
   <source>Day {day} of {days}</source>
   <translation>Día {day} de {days}</translation>
  </message>
  <message>
   <source>Short, {minutes}</source>
   <translation>Corta, {minutes}</translation>
  </message>
  <message>
   <source>Your daily routine</source>
   <translation>Tu rutina diaria</translation>
  </message>
  <message>
   <source>Reset {run}, day {day} of {days}</source>
   <translation>Vuelta {run}, día {day} de {days}</translation>
  </message>
  <message>
   <source>Have ready: {things}.</source>
   <translation>Ten a mano: {things}.</translation>
  </message>
  <message>
   <source>Do you have any of these now? They need a doctor first, some of them at once:</source>
   <translation>¿Tienes ahora algo de esto? Antes hace falta un médico, en algunos casos de inmediato:</translation>
  </message>
  <message>
   <source>Ask a clinician before you start if any of these is true for you:</source>
   <translation>Pregunta a un profesional de la salud antes de empezar si algo de esto es tu caso:</translation>
  </message>
  <message>
   <source>Before you move:</source>
   <translation>Antes de moverte:</translation>
  </message>
  <message>
   <source>While you move:</source>
   <translation>Mientras te mueves:</translation>
  </message>
  <message>
   <source>Read this, then start again with --accept-safety.</source>
   <translation>Lee esto y luego empieza otra vez con --accept-safety.</translation>
  </message>
  <message>
   <source>Then please do not start now. Get medical help; some of these signs cannot wait.</source>
   <translation>Entonces, por favor, no empieces ahora. Busca ayuda médica; algunas de estas señales no pueden esperar.</translation>
  </message>
  <message>
   <source>Some exercises are left out for people who have one of these:</source>
   <translation>Algunos ejercicios se omiten para quien tiene algo de esto:</translation>
  </message>
  <message>
   <source>Do you have any of these? Your answers stay on this computer. [y/n]</source>
   <translation>¿Tienes algo de esto? Tus respuestas se quedan en este equipo. [s/n]</translation>
  </message>
  <message>
   <source>You told of a sign that somebody should look at. Has it been looked at? [y/n]</source>
   <translation>Indicaste una señal que alguien debería revisar. ¿Ya te la han revisado? [s/n]</translation>
  </message>
  <message>
   <source>Once it has been, say so: start Routine in a terminal or in its window.</source>
   <translation>Cuando te la hayan revisado, dilo: abre Routine en una terminal o en su ventana.</translation>
  </message>
  <message>
   <source>To name any of these, start Routine in a terminal or in its window without --accept-safety.</source>
   <translation>Para nombrar algo de esto, abre Routine en una terminal o en su ventana sin --accept-safety.</translation>
  </message>
  <message>
   <source>Then ask a clinician first, and come back with their answer.</source>
   <translation>Entonces pregunta antes a un profesional de la salud, y vuelve con su respuesta.</translation>
  </message>
  <message>
   <source>{words}? [y/n] </source>
   <translation>¿{words}? [s/n] </translation>
  </message>
  <message>
   <source>Do you have any of these? [y/n]</source>
   <translation>¿Tienes algo de esto? [s/n]</translation>
  </message>
  <message>
   <source>Is none of these true, or has a clinician said yes? [y/n]</source>
   <translation>¿Nada de esto es tu caso, o un profesional de la salud ha dicho que sí? [s/n]</translation>
  </message>
  <message>
   <source>The routine or your settings have changed since it broke off: it begins anew.</source>
   <translation>La rutina o tus ajustes han cambiado desde que se interrumpió: empieza de nuevo.</translation>
  </message>
  <message>
   <source>Your last session ended with pain. If it is still worse today, take a day of rest, then half the range and half the time.</source>
   <translation>Tu última sesión terminó con dolor. Si hoy sigue peor, tómate un día de descanso, luego la mitad del recorrido y la mitad del tiempo.</translation>
  </message>
  <message>
   <source>Done for today. Again: {command}</source>
   <translation>Hecho por hoy. Otra vez: {command}</translation>
  </message>
  <message>
   <source>{routine} broke off at exercise {number}. Continue: {command}</source>
   <translation>{routine} se interrumpió en el ejercicio {number}. Continuar: {command}</translation>
  </message>
  <message>
   <source>If yes: {change}</source>
   <translation>Si la respuesta es sí: {change}</translation>
  </message>
  <message>
   <source>If no: {change}</source>
   <translation>Si la respuesta es no: {change}</translation>
  </message>
  <message>
   <source>This session does not count: it ran faster than real time.</source>
   <translation>Esta sesión no cuenta: fue más rápida que el tiempo real.</translation>
  </message>
  <message>
   <source>A session counts as done from half of its planned time.</source>
   <translation>Una sesión cuenta como hecha desde la mitad de su tiempo previsto.</translation>
  </message>
  <message>
   <source>Continue from exercise {number}: {command}</source>
   <translation>Continuar desde el ejercicio {number}: {command}</translation>
  </message>
  <message>
   <source>Start: {command}</source>
   <translation>Empezar: {command}</translation>
  </message>
  <message>
   <source>Short option: {command}</source>
   <translation>Opción corta: {command}</translation>
  </message>
  <message>
   <source>Space goes on.</source>
   <translation>Espacio sigue.</translation>
  </message>
  <message>
   <source>Space pauses and goes on. Left goes back, Right skips. + and - change the time by 15 s.</source>
   <translation>Espacio pausa y sigue. Izquierda vuelve atrás, Derecha salta. + y - cambian el tiempo en 15 s.</translation>
  </message>
  <message>
   <source>R restarts, S shows when to stop, Q or Esc ends. ? shows this again.</source>
   <translation>R repite, S muestra cuándo detenerse, Q o Esc termina. ? muestra esto otra vez.</translation>
  </message>
  <message>
   <source>January</source>
   <translation>enero</translation>
  </message>
  <message>
   <source>February</source>
   <translation>febrero</translation>
  </message>
  <message>
   <source>March</source>
   <translation>marzo</translation>
  </message>
  <message>
   <source>April</source>
   <translation>abril</translation>
  </message>
  <message>
   <source>May</source>
   <translation>mayo</translation>
  </message>
  <message>
   <source>June</source>
   <translation>junio</translation>
  </message>
  <message>
   <source>July</source>
   <translation>julio</translation>
  </message>
  <message>
   <source>August</source>
   <translation>agosto</translation>
  </message>
  <message>
   <source>September</source>
   <translation>septiembre</translation>
  </message>
  <message>
   <source>October</source>
   <translation>octubre</translation>
  </message>
  <message>
   <source>November</source>
   <translation>noviembre</translation>
  </message>
  <message>
   <source>December</source>
   <translation>diciembre</translation>
  </message>
  <message>
   <source>{weekday} {day} {month} {year}</source>
   <translation>{weekday} {day} de {month} de {year}</translation>
  </message>
  <message>
   <source>Switch to right, {time}.</source>
   <translation>Cambio a la derecha, {time}.</translation>
  </message>
  <message>
   <source>Exercise {number} of {all}: {exercise}</source>
   <translation>Ejercicio {number} de {all}: {exercise}</translation>
  </message>
  <message>
   <source>{time} left</source>
   <comment>time that remains</comment>
   <translation>quedan {time}</translation>
  </message>
  <message>
   <source>Going on: {exercise}</source>
   <translation>Sigue: {exercise}</translation>
  </message>
  <message>
   <source>{word}, rep {number} of {all}</source>
   <translation>{word}, repetición {number} de {all}</translation>
  </message>
  <message>
   <source>Paused: the program stood still for {time}. None of that time was counted.</source>
   <translation>En pausa: el programa estuvo parado {time}. Nada de ese tiempo se contó.</translation>
  </message>
  <message numerus="yes">
   <source>{count} hours</source>
   <translation>
    <numerusform>{count} hora</numerusform>
    <numerusform>{count} horas</numerusform>
   </translation>
  </message>
  <message>
   <source>Get ready: {exercise}</source>
   <translation>Prepárate: {exercise}</translation>
  </message>
  <message>
   <source>Switch to left, {time}.</source>
   <translation>Cambio a la izquierda, {time}.</translation>
  </message>
  <message>
   <source>less than a second</source>
   <translation>menos de un segundo</translation>
  </message>
  <message>
   <source>Paused: the computer slept for {time}. None of that time was counted.</source>
   <translation>En pausa: el equipo estuvo en reposo {time}. Nada de ese tiempo se contó.</translation>
  </message>
  <message numerus="yes">
   <source>{count} seconds</source>
   <translation>
    <numerusform>{count} segundo</numerusform>
    <numerusform>{count} segundos</numerusform>
   </translation>
  </message>
  <message>
   <source>Stop if {rule}</source>
   <translation>Detente si {rule}</translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>lun</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>mar</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>mié</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>jue</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>vie</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>sáb</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>dom</translation>
  </message>
  <message>
   <source>Get ready, {time}. First: {exercise}.</source>
   <translation>Prepárate, {time}. Primero: {exercise}.</translation>
  </message>
  <message>
   <source>Rest, {time}. Next: {exercise}.</source>
   <translation>Descanso, {time}. Siguiente: {exercise}.</translation>
  </message>
  <message>
   <source>{exercise}, hold {time}.</source>
   <translation>{exercise}, mantén {time}.</translation>
  </message>
  <message>
   <source>set {number} of {sets}</source>
   <translation>serie {number} de {sets}</translation>
  </message>
  <message>
   <source>Rest. Next: {exercise}</source>
   <translation>Descanso. Siguiente: {exercise}</translation>
  </message>
  <message>
   <source>End here?</source>
   <translation>¿Terminar aquí?</translation>
  </message>
  <message>
   <source>Esc keeps going, Enter ends.</source>
   <translation>Esc sigue, Intro termina.</translation>
  </message>
  <message>
   <source>Paused.</source>
   <translation>En pausa.</translation>
  </message>
  <message>
   <source>Going on in {time}.</source>
   <translation>Sigue en {time}.</translation>
  </message>
  <message>
   <source>Finished.</source>
   <translation>Terminado.</translation>
  </message>
  <message>
   <source>not saved: {exercise}, {time}</source>
   <translation>no guardado: {exercise}, {time}</translation>
  </message>
  <message>
   <source>skipped {exercise} after {time}</source>
   <translation>saltado: {exercise}, tras {time}</translation>
  </message>
  <message>
   <source>left {exercise} after {time}</source>
   <translation>dejado: {exercise}, tras {time}</translation>
  </message>
  <message>
   <source>Breathe in</source>
   <translation>Toma aire</translation>
  </message>
  <message>
   <source>Breathe out</source>
   <translation>Suelta el aire</translation>
  </message>
  <message>
   <source>Switch to left</source>
   <translation>Cambio a la izquierda</translation>
  </message>
  <message>
   <source>Switch to right</source>
   <translation>Cambio a la derecha</translation>
  </message>
  <message>
   <source>Ended here. What you did is kept.</source>
   <translation>Terminado aquí. Lo que hiciste se guarda.</translation>
  </message>
  <message>
   <source>Ended here.</source>
   <translation>Terminado aquí.</translation>
  </message>
  <message>
   <source>done {exercise}, {time}</source>
   <translation>hecho: {exercise}, {time}</translation>
  </message>
  <message>
   <source>Press Space when ready.</source>
   <translation>Pulsa Espacio cuando quieras seguir.</translation>
  </message>
  <message>
   <source>There is no file '{id}'.</source>
   <translation>No existe el archivo '{id}'.</translation>
  </message>
  <message>
   <source>There is no routine '{id}'.</source>
   <translation>No existe la rutina '{id}'.</translation>
  </message>
  <message>
   <source>There is no exercise '{id}'.</source>
   <translation>No existe el ejercicio '{id}'.</translation>
  </message>
  <message>
   <source>There is no program '{id}'.</source>
   <translation>No existe el programa '{id}'.</translation>
  </message>
  <message>
   <source>Something in the window is not finished yet. It was brought to the front, and nothing else was begun.</source>
   <translation>En la ventana hay algo sin terminar. Ahora está delante, y no se ha empezado nada más.</translation>
  </message>
  <message>
   <source>It is written down in {log}.</source>
   <translation>Está anotado en {log}.</translation>
  </message>
  <message>
   <source>A session is under way in the window. It was brought to the front, and nothing else was begun.</source>
   <translation>En la ventana hay una sesión en marcha. Ahora está delante, y no se ha empezado nada más.</translation>
  </message>
  <message>
   <source>This is an error of Routine itself. What you did so far is kept.</source>
   <translation>Esto es un error del propio Routine. Lo que has hecho hasta ahora se guarda.</translation>
  </message>
  <message>
   <source>Move up, key {key}</source>
   <translation>Mover arriba, tecla {key}</translation>
  </message>
  <message>
   <source>Move down, key {key}</source>
   <translation>Mover abajo, tecla {key}</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Arriba</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Abajo</translation>
  </message>
  <message>
   <source>Mend in the text</source>
   <translation>Arreglar en el texto</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>A cue of your own, in place of the usual ones</source>
   <translation>Una indicación tuya, en lugar de las habituales</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Menos</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>One set less</source>
   <translation>Una serie menos</translation>
  </message>
  <message>
   <source>One set more</source>
   <translation>Una serie más</translation>
  </message>
  <message>
   <source>Less rest between sets</source>
   <translation>Menos descanso entre series</translation>
  </message>
  <message>
   <source>More rest between sets</source>
   <translation>Más descanso entre series</translation>
  </message>
  <message>
   <source>Counted in</source>
   <translation>Se cuenta en</translation>
  </message>
  <message>
   <source>Sides</source>
   <translation>Lados</translation>
  </message>
  <message>
   <source>Cue of your own</source>
   <translation>Indicación propia</translation>
  </message>
  <message>
   <source>What to wait for</source>
   <translation>A qué esperar</translation>
  </message>
  <message>
   <source>What to do before going on</source>
   <translation>Qué hacer antes de seguir</translation>
  </message>
  <message>
   <source>Shorter</source>
   <translation>Más corto</translation>
  </message>
  <message>
   <source>Longer</source>
   <translation>Más largo</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Sets</source>
   <translation>Series</translation>
  </message>
  <message>
   <source>Rest between sets</source>
   <translation>Descanso entre series</translation>
  </message>
  <message>
   <source>Fetch what you need.</source>
   <translation>Trae lo que necesites.</translation>
  </message>
  <message>
   <source>Add {name}</source>
   <translation>Añadir {name}</translation>
  </message>
  <message>
   <source>This file is {noun}. It is changed in the text.</source>
   <translation>Este archivo es {noun}. Se cambia en el texto.</translation>
  </message>
  <message>
   <source>These steps cannot be shown, mend them in the text first.</source>
   <translation>Estos pasos no se pueden mostrar, arréglalos antes en el texto.</translation>
  </message>
  <message numerus="yes">
   <source>{count} more problems can be seen in the text.</source>
   <translation>
    <numerusform>En el texto se ve {count} problema más.</numerusform>
    <numerusform>En el texto se ven {count} problemas más.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a wait</source>
   <translation>Añadir una espera</translation>
  </message>
  <message>
   <source>Add a rest</source>
   <translation>Añadir un descanso</translation>
  </message>
  <message>
   <source>Remove a step</source>
   <translation>Quitar un paso</translation>
  </message>
  <message>
   <source>Copy a step</source>
   <translation>Copiar un paso</translation>
  </message>
  <message>
   <source>Move a step</source>
   <translation>Mover un paso</translation>
  </message>
  <message>
   <source>Change the dose</source>
   <translation>Cambiar la dosis</translation>
  </message>
  <message>
   <source>Change the sides</source>
   <translation>Cambiar los lados</translation>
  </message>
  <message>
   <source>Change the rest</source>
   <translation>Cambiar el descanso</translation>
  </message>
  <message>
   <source>Change the cue</source>
   <translation>Cambiar la indicación</translation>
  </message>
  <message>
   <source>Change what is waited for</source>
   <translation>Cambiar a qué se espera</translation>
  </message>
  <message>
   <source>Change the name</source>
   <translation>Cambiar el nombre</translation>
  </message>
  <message>
   <source>Change “{key}”</source>
   <translation>Cambiar «{key}»</translation>
  </message>
  <message>
   <source>It goes after step {number}.</source>
   <translation>Va después del paso {number}.</translation>
  </message>
  <message>
   <source>{name} is step {number} now. The next one goes after it.</source>
   <translation>{name} es ahora el paso {number}. El siguiente va después.</translation>
  </message>
  <message>
   <source>Add a step</source>
   <translation>Añadir un paso</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <source>Back to the steps, key Escape</source>
   <translation>Volver a los pasos, tecla Escape</translation>
  </message>
  <message>
   <source>Find an exercise</source>
   <translation>Buscar un ejercicio</translation>
  </message>
  <message>
   <source>Find an exercise by name, aim, prop or phase</source>
   <translation>Buscar un ejercicio por nombre, objetivo, material o fase</translation>
  </message>
  <message>
   <source>Add a step that waits for you</source>
   <translation>Añadir un paso que te espera</translation>
  </message>
  <message>
   <source>Nothing here is called “{name}”.</source>
   <translation>Aquí nada se llama «{name}».</translation>
  </message>
  <message>
   <source>It will be the first step.</source>
   <translation>Será el primer paso.</translation>
  </message>
  <message>
   <source>No exercise is like that.</source>
   <translation>No hay ningún ejercicio así.</translation>
  </message>
  <message>
   <source>Nothing is called “{name}”. Did you mean one of these?</source>
   <translation>Nada se llama «{name}». ¿Querías decir uno de estos?</translation>
  </message>
  <message>
   <source>Add {name}, {detail}</source>
   <translation>Añadir {name}, {detail}</translation>
  </message>
  <message numerus="yes">
   <source>{count} steps</source>
   <translation>
    <numerusform>{count} paso</numerusform>
    <numerusform>{count} pasos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{length}, without {count} steps to mend</source>
   <translation>
    <numerusform>{length}, sin {count} paso por arreglar</numerusform>
    <numerusform>{length}, sin {count} pasos por arreglar</numerusform>
   </translation>
  </message>
  <message>
   <source>Name of the routine</source>
   <translation>Nombre de la rutina</translation>
  </message>
  <message>
   <source>A shorter name, for cards and the player</source>
   <translation>Un nombre más corto, para las tarjetas y el reproductor</translation>
  </message>
  <message>
   <source>Shorter name</source>
   <translation>Nombre más corto</translation>
  </message>
  <message>
   <source>What the routine is for</source>
   <translation>Para qué sirve la rutina</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>Para qué sirve</translation>
  </message>
  <message>
   <source>The steps come next. The name can be changed at any time.</source>
   <translation>Después vienen los pasos. El nombre se puede cambiar en cualquier momento.</translation>
  </message>
  <message>
   <source>New routine</source>
   <translation>Rutina nueva</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>What is it called?</source>
   <translation>¿Cómo se llama?</translation>
  </message>
  <message>
   <source>Name of the new routine</source>
   <translation>Nombre de la rutina nueva</translation>
  </message>
  <message>
   <source>Evening stretch</source>
   <translation>Estirar por la tarde</translation>
  </message>
  <message>
   <source>{step}, open</source>
   <translation>{step}, abierto</translation>
  </message>
  <message numerus="yes">
   <source>Steps: {count} steps</source>
   <translation>
    <numerusform>Pasos: {count} paso</numerusform>
    <numerusform>Pasos: {count} pasos</numerusform>
   </translation>
  </message>
  <message>
   <source>Steps: no steps</source>
   <translation>Pasos: ningún paso</translation>
  </message>
  <message>
   <source>{name} copied.</source>
   <translation>Copiado: {name}.</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Quitado</translation>
  </message>
  <message>
   <source>No steps yet. Find an exercise and press Enter: it comes here.</source>
   <translation>Aún no hay pasos. Busca un ejercicio y pulsa Intro: aparece aquí.</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>Quitado: {name}</translation>
  </message>
  <message>
   <source>{name} removed. Control Z brings it back.</source>
   <translation>Quitado: {name}. Control Z lo recupera.</translation>
  </message>
  <message>
   <source>Undone.</source>
   <translation>Deshecho.</translation>
  </message>
  <message>
   <source>Done again.</source>
   <translation>Hecho otra vez.</translation>
  </message>
  <message>
   <source>Each side</source>
   <translation>Cada lado</translation>
  </message>
  <message>
   <source>Left first</source>
   <translation>Primero el izquierdo</translation>
  </message>
  <message>
   <source>Right first</source>
   <translation>Primero el derecho</translation>
  </message>
  <message>
   <source>Left only</source>
   <translation>Solo el izquierdo</translation>
  </message>
  <message>
   <source>Right only</source>
   <translation>Solo el derecho</translation>
  </message>
  <message>
   <source>each side</source>
   <translation>cada lado</translation>
  </message>
  <message>
   <source>left first</source>
   <translation>primero el izquierdo</translation>
  </message>
  <message>
   <source>right first</source>
   <translation>primero el derecho</translation>
  </message>
  <message>
   <source>left only</source>
   <translation>solo el izquierdo</translation>
  </message>
  <message>
   <source>right only</source>
   <translation>solo el derecho</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>Repetitions</source>
   <translation>Repeticiones</translation>
  </message>
  <message>
   <source>Breaths</source>
   <translation>Respiraciones</translation>
  </message>
  <message>
   <source>Wait for me</source>
   <translation>Espérame</translation>
  </message>
  <message>
   <source>{dose}, {time} rest</source>
   <translation>{dose}, descanso de {time}</translation>
  </message>
  <message numerus="yes">
   <source>{count} sets</source>
   <translation>
    <numerusform>{count} serie</numerusform>
    <numerusform>{count} series</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} added as step {number}.</source>
   <translation>Añadido como paso {number}: {name}.</translation>
  </message>
  <message>
   <source>{name} is now step {number} of {count}.</source>
   <translation>{name} es ahora el paso {number} de {count}.</translation>
  </message>
  <message>
   <source>Less time</source>
   <translation>Menos tiempo</translation>
  </message>
  <message>
   <source>More time</source>
   <translation>Más tiempo</translation>
  </message>
  <message>
   <source>Fewer repetitions</source>
   <translation>Menos repeticiones</translation>
  </message>
  <message>
   <source>More repetitions</source>
   <translation>Más repeticiones</translation>
  </message>
  <message>
   <source>Fewer breaths</source>
   <translation>Menos respiraciones</translation>
  </message>
  <message>
   <source>More breaths</source>
   <translation>Más respiraciones</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>Paso {number} de {count}</translation>
  </message>
  <message>
   <source>{step}, has a problem: {problem}</source>
   <translation>{step}, tiene un problema: {problem}</translation>
  </message>
  <message>
   <source>Usual rest</source>
   <translation>Descanso habitual</translation>
  </message>
  <message>
   <source>{time} rest</source>
   <translation>descanso de {time}</translation>
  </message>
  <message>
   <source>{time} rest between sets</source>
   <translation>descanso de {time} entre series</translation>
  </message>
  <message>
   <source>cue: {cue}</source>
   <translation>indicación: {cue}</translation>
  </message>
  <message numerus="yes">
   <source>{count} repetitions</source>
   <translation>
    <numerusform>{count} repetición</numerusform>
    <numerusform>{count} repeticiones</numerusform>
   </translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Otra cosa</translation>
  </message>
  <message>
   <source>{dose}, left first</source>
   <translation>{dose}, primero el izquierdo</translation>
  </message>
  <message>
   <source>{dose}, right first</source>
   <translation>{dose}, primero el derecho</translation>
  </message>
  <message>
   <source>both sides at once</source>
   <translation>los dos lados a la vez</translation>
  </message>
  <message>
   <source>alternating sides</source>
   <translation>alternando lados</translation>
  </message>
  <message>
   <source>Mini timer</source>
   <translation>Mini temporizador</translation>
  </message>
  <message>
   <source>A reminder comes at {time}, as long as Routine stays open.</source>
   <translation>A las {time} llega un recordatorio, mientras Routine siga abierto.</translation>
  </message>
  <message numerus="yes">
   <source>{count} minutes at the desk</source>
   <translation>
    <numerusform>{count} minuto en el escritorio</numerusform>
    <numerusform>{count} minutos en el escritorio</numerusform>
   </translation>
  </message>
  <message>
   <source>Start {routine}</source>
   <translation>Empezar {routine}</translation>
  </message>
  <message>
   <source>Routine, desk break</source>
   <translation>Routine, pausa de escritorio</translation>
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
   <translation>Routine, recordatorio</translation>
  </message>
  <message>
   <source>Reminder: {day}</source>
   <translation>Recordatorio: {day}</translation>
  </message>
  <message>
   <source>{time} left, {part}</source>
   <translation>Quedan {time}, {part}</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Cancel the reminder at {time}</source>
   <translation>Cancelar el recordatorio de las {time}</translation>
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
   <translation>En pausa, quedan {time}, {part}</translation>
  </message>
  <message>
   <source>Skip this part</source>
   <translation>Saltar esta parte</translation>
  </message>
  <message>
   <source>Right</source>
   <comment>key</comment>
   <translation>Derecha</translation>
  </message>
  <message>
   <source>Add 15 s</source>
   <translation>Añadir 15 s</translation>
  </message>
  <message>
   <source>Stop rules</source>
   <translation>Cuándo parar</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Ctrl+Q</source>
   <comment>key</comment>
   <translation>Ctrl+Q</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Remind me in 30 minutes</source>
   <translation>Recordármelo dentro de 30 minutos</translation>
  </message>
  <message>
   <source>Unmute</source>
   <translation>Activar el sonido</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Silenciar</translation>
  </message>
  <message>
   <source>Show player</source>
   <translation>Mostrar el reproductor</translation>
  </message>
  <message>
   <source>Routine has to close.</source>
   <translation>Routine tiene que cerrarse.</translation>
  </message>
  <message>
   <source>Start Routine again to go on where you were.</source>
   <translation>Abre Routine otra vez para seguir donde estabas.</translation>
  </message>
  <message>
   <source>Close Routine</source>
   <translation>Cerrar Routine</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>JSON and CSV</source>
   <translation>JSON y CSV</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Todos los archivos</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>Fotos</translation>
  </message>
  <message>
   <source>delete</source>
   <comment>the word to type</comment>
   <translation>borrar</translation>
  </message>
  <message>
   <source>Your history with its backups, your answers about health, your photos and your settings are deleted from this computer, for good. Then Routine closes.</source>
   <translation>Tu historial con sus copias de seguridad, tus respuestas de salud, tus fotos y tus ajustes se borran de este equipo para siempre. Después Routine se cierra.</translation>
  </message>
  <message>
   <source>Routines of your own stay, and files that you have exported. What is in a sync folder stays there: delete it there too if it should be gone.</source>
   <translation>Tus propias rutinas se quedan, y también los archivos que hayas exportado. Lo que está en una carpeta de sincronización se queda allí: bórralo allí también si debe desaparecer.</translation>
  </message>
  <message>
   <source>Delete everything</source>
   <translation>Borrar todo</translation>
  </message>
  <message>
   <source>To go on, type the word “{word}”.</source>
   <translation>Para seguir, escribe la palabra «{word}».</translation>
  </message>
  <message>
   <source>Type the word {word}</source>
   <translation>Escribe la palabra {word}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>All there is, to keep or to import again: a JSON file.</source>
   <translation>Todo lo que hay, para guardar o para importar otra vez: un archivo JSON.</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>One row a session, for a spreadsheet: a CSV file, notes included.</source>
   <translation>Una fila por sesión, para una hoja de cálculo: un archivo CSV, con las notas.</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Calendario</translation>
  </message>
  <message>
   <source>The days on which you practised, for your calendar.</source>
   <translation>Los días en que practicaste, para tu calendario.</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Your newest reset on paper, for a therapist: a PDF.</source>
   <translation>Tu puesta a punto más reciente en papel, para un terapeuta: un PDF.</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>Tipo de archivo</translation>
  </message>
  <message>
   <source>With your answers about health</source>
   <translation>Con tus respuestas de salud</translation>
  </message>
  <message>
   <source>They are left out unless you want them in it.</source>
   <translation>No se incluyen, salvo que las quieras dentro.</translation>
  </message>
  <message>
   <source>With your notes</source>
   <translation>Con tus notas</translation>
  </message>
  <message>
   <source>Whoever gets the report can read them. Left out otherwise.</source>
   <translation>Puede leerlas quien reciba el informe. Si no, no se incluyen.</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Guardar como…</translation>
  </message>
  <message>
   <source>Save the export</source>
   <translation>Guardar la exportación</translation>
  </message>
  <message>
   <source>Writing the file</source>
   <translation>Escribiendo el archivo</translation>
  </message>
  <message>
   <source>Saved as {path}.</source>
   <translation>Guardado como {path}.</translation>
  </message>
  <message>
   <source>Called off. No file was written.</source>
   <translation>Cancelado. No se escribió ningún archivo.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open the folder with your own routines</source>
   <translation>Abrir la carpeta con tus propias rutinas</translation>
  </message>
  <message>
   <source>Open the folder with your backups</source>
   <translation>Abrir la carpeta con tus copias de seguridad</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Export: export</source>
   <translation>Exportar: exportar</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <source>Import: import</source>
   <translation>Importar: importar</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Abrir…</translation>
  </message>
  <message>
   <source>Settings as a file: open</source>
   <translation>Ajustes como archivo: abrir</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Sync folder: choose</source>
   <translation>Carpeta de sincronización: elegir</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Borrar…</translation>
  </message>
  <message>
   <source>Stop</source>
   <comment>stop using a folder</comment>
   <translation>Dejar de usar</translation>
  </message>
  <message>
   <source>Sync folder: stop using it</source>
   <translation>Carpeta de sincronización: dejar de usarla</translation>
  </message>
  <message>
   <source>Choose a folder that is carried</source>
   <translation>Elegir una carpeta sincronizada</translation>
  </message>
  <message>
   <source>A JSON or CSV file that Routine has exported, or Checkmarks.csv from Loop Habit Tracker. What is here already stays as it is, and importing twice changes nothing.</source>
   <translation>Un archivo JSON o CSV exportado por Routine, o Checkmarks.csv de Loop Habit Tracker. Lo que ya está aquí se queda como está, e importar dos veces no cambia nada.</translation>
  </message>
  <message>
   <source>Import history</source>
   <translation>Importar historial</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Elegir un archivo…</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Reading the file</source>
   <translation>Leyendo el archivo</translation>
  </message>
  <message>
   <source>Which habit is it? Its days count as practised, without minutes.</source>
   <translation>¿Qué hábito es? Sus días cuentan como practicados, sin minutos.</translation>
  </message>
  <message>
   <source>Habit</source>
   <translation>Hábito</translation>
  </message>
  <message>
   <source>Imported. Your history has it now.</source>
   <translation>Importado. Tu historial ya lo tiene.</translation>
  </message>
  <message>
   <source>Choose a file to import</source>
   <translation>Elegir un archivo para importar</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>Importando</translation>
  </message>
  <message>
   <source>Called off. Nothing was imported.</source>
   <translation>Cancelado. No se importó nada.</translation>
  </message>
  <message>
   <source>A small file that you can read. Your history, your own routines, your place in the program and the sync folder stay here.</source>
   <translation>Un archivo pequeño que puedes leer. Tu historial, tus propias rutinas, tu lugar en el programa y la carpeta de sincronización se quedan aquí.</translation>
  </message>
  <message>
   <source>Settings as a file</source>
   <translation>Ajustes como archivo</translation>
  </message>
  <message>
   <source>Use these settings</source>
   <translation>Usar estos ajustes</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo: as it was before the file</source>
   <translation>Deshacer: como estaba antes del archivo</translation>
  </message>
  <message>
   <source>Save your settings</source>
   <translation>Guardar tus ajustes</translation>
  </message>
  <message>
   <source>Choose a file of settings</source>
   <translation>Elegir un archivo de ajustes</translation>
  </message>
  <message>
   <source>Everything is set as it was before.</source>
   <translation>Todo está ajustado como antes.</translation>
  </message>
  <message>
   <source>Off. A folder that Syncthing, Nextcloud, Dropbox or a stick carries keeps several computers in step. Answers about health stay here.</source>
   <translation>Desactivada. Una carpeta que sincronicen Syncthing, Nextcloud o Dropbox, o que vaya en una memoria USB, mantiene varios equipos al día. Las respuestas de salud se quedan aquí.</translation>
  </message>
  <message>
   <source>{folder}: Looking into it now.</source>
   <translation>{folder}: se está revisando ahora.</translation>
  </message>
  <message>
   <source>{folder}: not looked into yet.</source>
   <translation>{folder}: aún sin revisar.</translation>
  </message>
  <message numerus="yes">
   <source>{count} backups, the newest of {day}.</source>
   <translation>
    <numerusform>{count} copia de seguridad, del {day}.</numerusform>
    <numerusform>{count} copias de seguridad, la más reciente del {day}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} lines in your sync folder could not be read. The rest is shown; Settings says which.</source>
   <translation>
    <numerusform>No se pudo leer {count} línea de tu carpeta de sincronización. El resto se muestra; Ajustes dice cuál.</numerusform>
    <numerusform>No se pudieron leer {count} líneas de tu carpeta de sincronización. El resto se muestra; Ajustes dice cuáles.</numerusform>
   </translation>
  </message>
  <message>
   <source>The first one is made after your first session.</source>
   <translation>La primera se hace después de tu primera sesión.</translation>
  </message>
  <message>
   <source>{folder}: not there right now. Nothing is lost; as soon as it is back, what is new goes there.</source>
   <translation>{folder}: ahora mismo no está. No se pierde nada; en cuanto vuelva, lo nuevo irá allí.</translation>
  </message>
  <message>
   <source>{problem}. Nothing is lost; Routine tries again by itself.</source>
   <translation>{problem}. No se pierde nada; Routine lo intenta otra vez por sí solo.</translation>
  </message>
  <message numerus="yes">
   <source>{folder}: in step with {count} other computers.</source>
   <translation>
    <numerusform>{folder}: al día con {count} equipo más.</numerusform>
    <numerusform>{folder}: al día con {count} equipos más.</numerusform>
   </translation>
  </message>
  <message>
   <source>{folder}: waiting for a second computer that uses the same folder.</source>
   <translation>{folder}: espera a un segundo equipo que use la misma carpeta.</translation>
  </message>
  <message numerus="yes">
   <source>{count} more files are passed over in part.</source>
   <translation>
    <numerusform>{count} archivo más se pasa por alto en parte.</numerusform>
    <numerusform>{count} archivos más se pasan por alto en parte.</numerusform>
   </translation>
  </message>
  <message>
   <source>Photos are not in them.</source>
   <translation>Las fotos no están dentro.</translation>
  </message>
  <message>
   <source>No program of this computer opens {path} by itself. Start one, and open it there.</source>
   <translation>Ningún programa de este equipo abre {path} por sí solo. Inicia uno y ábrelo allí.</translation>
  </message>
  <message>
   <source>{files} waited, so that nothing disturbed you. Open it again now.</source>
   <translation>Esto ha esperado, para que nada te molestara: {files}. Ábrelo otra vez ahora.</translation>
  </message>
  <message>
   <source>Routine was asked for something that it does not know. It may have been updated: close it and start it again.</source>
   <translation>Se ha pedido a Routine algo que no conoce. Puede que se haya actualizado: ciérralo y vuelve a abrirlo.</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} de {count}</translation>
  </message>
  <message>
   <source>Find in the text</source>
   <translation>Buscar en el texto</translation>
  </message>
  <message>
   <source>Find the one before</source>
   <translation>Buscar el anterior</translation>
  </message>
  <message>
   <source>Find the next one</source>
   <translation>Buscar el siguiente</translation>
  </message>
  <message>
   <source>Find no more</source>
   <translation>Dejar de buscar</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>No se encuentra</translation>
  </message>
  <message>
   <source>Play preview, without a record</source>
   <translation>Probar sin registrar</translation>
  </message>
  <message>
   <source>Open in other editor</source>
   <translation>Abrir en otro editor</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Load it</source>
   <translation>Cargarlo</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>Quedarme con lo mío</translation>
  </message>
  <message>
   <source>Save it again</source>
   <translation>Guardarlo otra vez</translation>
  </message>
  <message>
   <source>Put this notice away</source>
   <translation>Quitar este aviso</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>Editor</translation>
  </message>
  <message>
   <source>a file</source>
   <translation>un archivo</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>Seguir con ello</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>Descartarlo</translation>
  </message>
  <message>
   <source>Use the saved file</source>
   <translation>Usar el archivo guardado</translation>
  </message>
  <message>
   <source>As it was before the last change. It goes on once line {line} is mended.</source>
   <translation>Como estaba antes del último cambio. Sigue cuando se arregle la línea {line}.</translation>
  </message>
  <message>
   <source>What you write appears here: the steps, their time, the figure.</source>
   <translation>Lo que escribes aparece aquí: los pasos, su tiempo, la figura.</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <source>Play preview</source>
   <translation>Probar la rutina</translation>
  </message>
  <message>
   <source>Change the pose</source>
   <translation>Cambiar la postura</translation>
  </message>
  <message numerus="yes">
   <source>And {count} steps more.</source>
   <translation>
    <numerusform>Y {count} paso más.</numerusform>
    <numerusform>Y {count} pasos más.</numerusform>
   </translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <source>As it was before the last change.</source>
   <translation>Como estaba antes del último cambio.</translation>
  </message>
  <message>
   <source>Day {day}</source>
   <translation>Día {day}</translation>
  </message>
  <message numerus="yes">
   <source>And {count} more.</source>
   <translation>
    <numerusform>Y {count} más.</numerusform>
    <numerusform>Y {count} más.</numerusform>
   </translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>cerca de {time}</translation>
  </message>
  <message numerus="yes">
   <source>{count} days</source>
   <translation>
    <numerusform>{count} día</numerusform>
    <numerusform>{count} días</numerusform>
   </translation>
  </message>
  <message>
   <source>Waits for you</source>
   <translation>Te espera</translation>
  </message>
  <message>
   <source>Line {number}: cannot be read</source>
   <translation>Línea {number}: no se puede leer</translation>
  </message>
  <message>
   <source>A step</source>
   <translation>Un paso</translation>
  </message>
  <message>
   <source>Go to line {number}: {problem}</source>
   <translation>Ir a la línea {number}: {problem}</translation>
  </message>
  <message>
   <source>{fix}, line {number}</source>
   <translation>{fix}, línea {number}</translation>
  </message>
  <message>
   <source>Line {number}</source>
   <translation>Línea {number}</translation>
  </message>
  <message>
   <source>The file</source>
   <translation>El archivo</translation>
  </message>
  <message>
   <source>Go to the file: {problem}</source>
   <translation>Ir al archivo: {problem}</translation>
  </message>
  <message>
   <source>{fix}, the file</source>
   <translation>{fix}, el archivo</translation>
  </message>
  <message>
   <source>F8 next problem</source>
   <translation>F8 siguiente problema</translation>
  </message>
  <message numerus="yes">
   <source>And {count} more below.</source>
   <translation>
    <numerusform>Y {count} más abajo.</numerusform>
    <numerusform>Y {count} más abajo.</numerusform>
   </translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problemas</translation>
  </message>
  <message>
   <source>Text of the file</source>
   <translation>Texto del archivo</translation>
  </message>
  <message numerus="yes">
   <source>Time line: {count} steps</source>
   <translation>
    <numerusform>Línea de tiempo: {count} paso</numerusform>
    <numerusform>Línea de tiempo: {count} pasos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of them with a problem</source>
   <translation>
    <numerusform>{count} de ellos con un problema</numerusform>
    <numerusform>{count} de ellos con un problema</numerusform>
   </translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>A copy for you to change. Once saved, it takes the place of the one that comes with Routine.</source>
   <translation>Una copia para que la cambies. Una vez guardada, ocupa el lugar de la que viene con Routine.</translation>
  </message>
  <message>
   <source>What you typed last time is here. It is not saved yet.</source>
   <translation>Aquí está lo que escribiste la última vez. Aún no está guardado.</translation>
  </message>
  <message>
   <source>This file was removed outside the app. What you typed is still here.</source>
   <translation>Este archivo se borró fuera de la aplicación. Lo que escribiste sigue aquí.</translation>
  </message>
  <message>
   <source>Save it without problems first, then its poses can be changed.</source>
   <translation>Guárdalo antes sin problemas, luego podrás cambiar sus posturas.</translation>
  </message>
  <message>
   <source>The disk takes nothing more. What you typed is only here until you save it.</source>
   <translation>El disco no admite nada más. Lo que escribiste está solo aquí hasta que lo guardes.</translation>
  </message>
  <message>
   <source>Tab leaves the text. Ctrl M changes it back.</source>
   <translation>Tab sale del texto. Ctrl M lo vuelve a cambiar.</translation>
  </message>
  <message>
   <source>Tab moves text in.</source>
   <translation>Tab mueve el texto hacia dentro.</translation>
  </message>
  <message>
   <source>Nothing to fix in this line</source>
   <translation>En esta línea no hay nada que arreglar</translation>
  </message>
  <message>
   <source>There is nothing in it for you to play.</source>
   <translation>No contiene nada que puedas practicar.</translation>
  </message>
  <message>
   <source>New file</source>
   <translation>Archivo nuevo</translation>
  </message>
  <message>
   <source>{file}, line {number}: {problem} It cannot be opened here.</source>
   <translation>{file}, línea {number}: {problem} Aquí no se puede abrir.</translation>
  </message>
  <message>
   <source>Line {number}: {problem}</source>
   <translation>Línea {number}: {problem}</translation>
  </message>
  <message>
   <source>{problem} What you typed is kept here.</source>
   <translation>{problem} Lo que escribiste se guarda aquí.</translation>
  </message>
  <message>
   <source>You began “{name}” and did not save it. It is still here.</source>
   <translation>Empezaste «{name}» y no lo guardaste. Sigue aquí.</translation>
  </message>
  <message numerus="yes">
   <source>Saved with {count} problems. It cannot be started yet.</source>
   <translation>
    <numerusform>Guardado con {count} problema. Aún no se puede empezar.</numerusform>
    <numerusform>Guardado con {count} problemas. Aún no se puede empezar.</numerusform>
   </translation>
  </message>
  <message>
   <source>{file}: {problem} It cannot be opened here.</source>
   <translation>{file}: {problem} Aquí no se puede abrir.</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Guardado</translation>
  </message>
  <message numerus="yes">
   <source>{count} problems</source>
   <translation>
    <numerusform>{count} problema</numerusform>
    <numerusform>{count} problemas</numerusform>
   </translation>
  </message>
  <message>
   <source>No problems</source>
   <translation>Ningún problema</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>sin guardar</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>guardado</translation>
  </message>
  <message>
   <source>The file as it is on the disk</source>
   <translation>El archivo tal como está en el disco</translation>
  </message>
  <message>
   <source>What is open here is not saved, and the disk takes nothing more.</source>
   <translation>Lo que está abierto aquí no está guardado, y el disco no admite nada más.</translation>
  </message>
  <message>
   <source>How tight are your hips?</source>
   <translation>¿Cuánta tirantez notas en las caderas?</translation>
  </message>
  <message>
   <source>0 is loose, 10 is the tightest they get. Optional.</source>
   <translation>0 es sin tirantez, 10 es la máxima que llegas a tener. Opcional.</translation>
  </message>
  <message>
   <source>Before</source>
   <comment>the practice</comment>
   <translation>Antes</translation>
  </message>
  <message>
   <source>After</source>
   <comment>the practice</comment>
   <translation>Después</translation>
  </message>
  <message>
   <source>Tightness before</source>
   <translation>Tirantez antes</translation>
  </message>
  <message>
   <source>Tightness after</source>
   <translation>Tirantez después</translation>
  </message>
  <message>
   <source>It hurt, more than a stretch</source>
   <translation>Dolió, más que un estiramiento</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Save check-in</source>
   <translation>Guardar el registro</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Saltar</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Copiar como texto</translation>
  </message>
  <message>
   <source>Your practice is saved.</source>
   <translation>Tu práctica está guardada.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
  <message>
   <source>Before: {value}</source>
   <translation>Antes: {value}</translation>
  </message>
  <message>
   <source>{routine}, {minutes}</source>
   <translation>{routine}, {minutes}</translation>
  </message>
  <message>
   <source>{routine} is over</source>
   <translation>{routine}: terminada</translation>
  </message>
  <message>
   <source>Still to come, day {day}</source>
   <translation>Aún por venir, día {day}</translation>
  </message>
  <message>
   <source>Tomorrow, day {day}</source>
   <translation>Mañana, día {day}</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Mañana</translation>
  </message>
  <message>
   <source>A time-lapse never counts.</source>
   <translation>A cámara rápida nunca cuenta.</translation>
  </message>
  <message>
   <source>Still to come</source>
   <translation>Aún por venir</translation>
  </message>
  <message>
   <source>up by {number}</source>
   <translation>sube {number}</translation>
  </message>
  <message>
   <source>{routine} is done</source>
   <translation>{routine}: hecha</translation>
  </message>
  <message>
   <source>{routine} is still yours</source>
   <translation>«{routine}» te sigue esperando</translation>
  </message>
  <message>
   <source>Counts for your streak. Day {day} is still yours.</source>
   <translation>Cuenta para tu racha. El día {day} te sigue esperando.</translation>
  </message>
  <message>
   <source>{held} of {planned} is kept.</source>
   <translation>Guardado: {held} de {planned}.</translation>
  </message>
  <message>
   <source>{day}, in the night</source>
   <translation>{day}, por la noche</translation>
  </message>
  <message>
   <source>the same</source>
   <comment>tightness before and after</comment>
   <translation>igual</translation>
  </message>
  <message>
   <source>down by {number}</source>
   <translation>baja {number}</translation>
  </message>
  <message>
   <source>Part of day {day} is done</source>
   <translation>Parte del día {day} está hecha</translation>
  </message>
  <message>
   <source>Part of {routine} is done</source>
   <translation>Parte de «{routine}» está hecha</translation>
  </message>
  <message>
   <source>Day {day} is done</source>
   <translation>El día {day} está hecho</translation>
  </message>
  <message>
   <source>Done once more</source>
   <translation>Hecha una vez más</translation>
  </message>
  <message>
   <source>Day {day} is still yours</source>
   <translation>El día {day} te sigue esperando</translation>
  </message>
  <message>
   <source>An extra practice. Streak and program stay as they are.</source>
   <translation>Una práctica extra. La racha y el programa se quedan como están.</translation>
  </message>
  <message>
   <source>Counts for your streak.</source>
   <translation>Cuenta para tu racha.</translation>
  </message>
  <message>
   <source>Counts for your streak. Day {day} is done as well.</source>
   <translation>Cuenta para tu racha. El día {day} también está hecho.</translation>
  </message>
  <message>
   <source>Nothing was held this time.</source>
   <translation>Esta vez no se practicó nada.</translation>
  </message>
  <message>
   <source>{time} more makes it half, and half counts.</source>
   <translation>Con {time} más llegas a la mitad, y la mitad cuenta.</translation>
  </message>
  <message>
   <source>Less than a minute of {planned} is kept.</source>
   <translation>Se guarda menos de un minuto de {planned}.</translation>
  </message>
  <message>
   <source>{streak}, today makes {days}</source>
   <translation>{streak}, con hoy serán {days}</translation>
  </message>
  <message>
   <source>After: {value}</source>
   <translation>Después: {value}</translation>
  </message>
  <message>
   <source>You can go on from exercise {number} until {time}.</source>
   <translation>Puedes seguir desde el ejercicio {number} hasta las {time}.</translation>
  </message>
  <message>
   <source>{time}, skipped</source>
   <translation>{time}, saltado</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>saltado</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>sin empezar</translation>
  </message>
  <message>
   <source>just begun</source>
   <translation>apenas empezado</translation>
  </message>
  <message>
   <source>Start day {day}</source>
   <translation>Empezar el día {day}</translation>
  </message>
  <message>
   <source>Step {number} of {count}: please read</source>
   <translation>Paso {number} de {count}: para leer</translation>
  </message>
  <message>
   <source>Step {number} of {count}: one question</source>
   <translation>Paso {number} de {count}: una pregunta</translation>
  </message>
  <message>
   <source>One question</source>
   <translation>Una pregunta</translation>
  </message>
  <message>
   <source>Please read</source>
   <translation>Para leer</translation>
  </message>
  <message>
   <source>On the floor</source>
   <translation>En el suelo</translation>
  </message>
  <message>
   <source>Lie down where you will practise, and look up. This is how the seconds are shown.</source>
   <translation>Acuéstate donde vas a practicar y mira hacia arriba. Así se muestran los segundos.</translation>
  </message>
  <message>
   <source>Can you read this?</source>
   <translation>¿Puedes leer esto?</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>Larger seconds, please</source>
   <translation>Segundos más grandes, por favor</translation>
  </message>
  <message>
   <source>While you practise they are larger still.</source>
   <translation>Mientras practicas son aún más grandes.</translation>
  </message>
  <message>
   <source>All other texts</source>
   <translation>Todos los demás textos</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texto más pequeño</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texto más grande</translation>
  </message>
  <message>
   <source>Do you have any of these?</source>
   <translation>¿Tienes algo de esto?</translation>
  </message>
  <message>
   <source>What is not for you is left out and replaced. Your answers stay on this computer.</source>
   <translation>Lo que no es para ti se omite y se sustituye. Tus respuestas se quedan en este equipo.</translation>
  </message>
  <message>
   <source>None of: {conditions}.</source>
   <translation>Nada de esto: {conditions}.</translation>
  </message>
  <message>
   <source>Before you lie down</source>
   <translation>Antes de acostarte</translation>
  </message>
  <message>
   <source>This app shows and times gentle exercises. It is not medical advice.</source>
   <translation>Esta aplicación muestra y cronometra ejercicios suaves. No es consejo médico.</translation>
  </message>
  <message>
   <source>Get medical help today, and do not exercise, with any of these:</source>
   <translation>Busca ayuda médica hoy, y no hagas ejercicio, con cualquiera de estas señales:</translation>
  </message>
  <message>
   <source>I have one of these signs</source>
   <translation>Tengo una de estas señales</translation>
  </message>
  <message>
   <source>When not to exercise</source>
   <translation>Cuándo no hacer ejercicio</translation>
  </message>
  <message>
   <source>I have read this and have none of these signs</source>
   <translation>He leído esto y no tengo ninguna de estas señales</translation>
  </message>
  <message>
   <source>There is more to read. Space goes on.</source>
   <translation>Hay más que leer. Espacio sigue.</translation>
  </message>
  <message>
   <source>Tick the line above first, with Space.</source>
   <translation>Marca antes la línea de arriba, con Espacio.</translation>
  </message>
  <message>
   <source>Tick what is true for you, or None of these. Space ticks.</source>
   <translation>Marca lo que sea tu caso, o «Nada de esto». Espacio marca.</translation>
  </message>
  <message>
   <source>All of this can be changed later, in Settings.</source>
   <translation>Todo esto se puede cambiar después, en Ajustes.</translation>
  </message>
  <message>
   <source>Space ticks. One question comes first.</source>
   <translation>Espacio marca. Antes viene una pregunta.</translation>
  </message>
  <message>
   <source>Space ticks. Next is a little setting up, if you like.</source>
   <translation>Espacio marca. Después hay unos pocos ajustes, si quieres.</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>go on</comment>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Two metres of floor.</source>
   <translation>Dos metros de suelo.</translation>
  </message>
  <message>
   <source>A few quiet minutes a day.</source>
   <translation>Unos minutos tranquilos al día.</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>go back</comment>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Skip the rest and start</source>
   <translation>Saltar el resto y empezar</translation>
  </message>
  <message>
   <source>All of these: {things}.</source>
   <translation>Todo esto: {things}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} minutes a day</source>
   <translation>
    <numerusform>{count} minuto al día</numerusform>
    <numerusform>{count} minutos al día</numerusform>
   </translation>
  </message>
  <message>
   <source>Your program</source>
   <translation>Tu programa</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Cambiar…</translation>
  </message>
  <message>
   <source>{setting}: change</source>
   <translation>{setting}: cambiar</translation>
  </message>
  <message>
   <source>Week {number}: {phase}</source>
   <translation>Semana {number}: {phase}</translation>
  </message>
  <message>
   <source>Week {number}</source>
   <translation>Semana {number}</translation>
  </message>
  <message>
   <source>{least} to {most} minutes a day</source>
   <translation>de {least} a {most} minutos al día</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programa</translation>
  </message>
  <message>
   <source>What you have</source>
   <translation>Lo que tienes</translation>
  </message>
  <message>
   <source>Sample: 42 seconds</source>
   <translation>Muestra: 42 segundos</translation>
  </message>
  <message>
   <source>Y</source>
   <comment>key that answers</comment>
   <translation>S</translation>
  </message>
  <message>
   <source>N</source>
   <comment>key that answers</comment>
   <translation>N</translation>
  </message>
  <message>
   <source>Either answer is fine. You can change it later on Today.</source>
   <translation>Cualquier respuesta está bien. Puedes cambiarla después en Hoy.</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>Back to Today</source>
   <translation>Volver a Hoy</translation>
  </message>
  <message>
   <source>{question} Y is yes, N is no.</source>
   <translation>{question} S es sí, N es no.</translation>
  </message>
  <message>
   <source>None of these</source>
   <translation>Nada de esto</translation>
  </message>
  <message>
   <source>It has been looked at</source>
   <translation>Ya me lo han revisado</translation>
  </message>
  <message>
   <source>Last time ended with pain. Is it still worse today?</source>
   <translation>La última vez terminó con dolor. ¿Sigue peor hoy?</translation>
  </message>
  <message>
   <source>A day of rest then. After it, half the range and half the time. If it comes back, leave that exercise out in Settings and ask a professional.</source>
   <translation>Entonces, un día de descanso. Después, la mitad del recorrido y la mitad del tiempo. Si vuelve, quita ese ejercicio en Ajustes y pregunta a un profesional.</translation>
  </message>
  <message>
   <source>Get medical help today</source>
   <translation>Busca ayuda médica hoy</translation>
  </message>
  <message>
   <source>Ask a clinician first</source>
   <translation>Pregunta antes a un profesional de la salud</translation>
  </message>
  <message>
   <source>When to stop</source>
   <translation>Cuándo detenerse</translation>
  </message>
  <message>
   <source>Runners</source>
   <translation>Corredores</translation>
  </message>
  <message>
   <source>Pregnancy</source>
   <translation>Embarazo</translation>
  </message>
  <message>
   <source>Before you begin</source>
   <translation>Antes de empezar</translation>
  </message>
  <message>
   <source>I have one of the urgent signs</source>
   <translation>Tengo una de las señales urgentes</translation>
  </message>
  <message>
   <source>Without {things}.</source>
   <translation>Falta: {things}.</translation>
  </message>
  <message>
   <source>All of them, on both sides.</source>
   <translation>Todos, por los dos lados.</translation>
  </message>
  <message>
   <source>They are off. Something gentle takes the same time.</source>
   <translation>Están desactivados. Algo suave ocupa el mismo tiempo.</translation>
  </message>
  <message>
   <source>Leave out what is not for you, or do it on one side only. It holds everywhere.</source>
   <translation>Deja fuera lo que no es para ti, o hazlo solo por un lado. Vale en todas partes.</translation>
  </message>
  <message>
   <source>An urgent sign. {answers}.</source>
   <translation>Una señal urgente. {answers}.</translation>
  </message>
  <message>
   <source>On.</source>
   <translation>Activados.</translation>
  </message>
  <message>
   <source>Off, until you have read about them.</source>
   <translation>Desactivados, hasta que hayas leído sobre ellos.</translation>
  </message>
  <message>
   <source>Everything is there.</source>
   <translation>Está todo.</translation>
  </message>
  <message>
   <source>{hidden} left out, {limited} on one side only.</source>
   <translation>{hidden} fuera, {limited} solo por un lado.</translation>
  </message>
  <message numerus="yes">
   <source>{count} left out.</source>
   <translation>
    <numerusform>{count} fuera.</numerusform>
    <numerusform>{count} fuera.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} on one side only.</source>
   <translation>
    <numerusform>{count} solo por un lado.</numerusform>
    <numerusform>{count} solo por un lado.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your health</source>
   <translation>Tu salud</translation>
  </message>
  <message>
   <source>Nerve sliders</source>
   <translation>Deslizamientos neurales</translation>
  </message>
  <message>
   <source>Exercises for you</source>
   <translation>Ejercicios para ti</translation>
  </message>
  <message>
   <source>Not told yet</source>
   <translation>Aún sin responder</translation>
  </message>
  <message>
   <source>They are on.</source>
   <translation>Están activados.</translation>
  </message>
  <message>
   <source>Switch them off</source>
   <translation>Desactivarlos</translation>
  </message>
  <message>
   <source>Switch them on</source>
   <translation>Activarlos</translation>
  </message>
  <message>
   <source>A mat or carpet, a pillow for your head and water are taken for granted. Tick what else is there. Nothing has to be bought: something else takes its place. A chair stands firm, without wheels, and nothing that you rest on may slide.</source>
   <translation>Se da por hecho que tienes una esterilla o alfombra, una almohada para la cabeza y agua. Marca qué más tienes. No hace falta comprar nada: otra cosa ocupa su lugar. La silla debe ser firme y sin ruedas, y nada en lo que te apoyes debe resbalar.</translation>
  </message>
  <message>
   <source>Firm bed</source>
   <translation>Cama firme</translation>
  </message>
  <message>
   <source>Firm chair</source>
   <translation>Silla firme</translation>
  </message>
  <message>
   <source>Clear wall</source>
   <translation>Pared despejada</translation>
  </message>
  <message>
   <source>Low block</source>
   <translation>Bloque bajo</translation>
  </message>
  <message>
   <source>Without it: {instead}.</source>
   <translation>Si no está: {instead}.</translation>
  </message>
  <message>
   <source>Check-in, {day}</source>
   <translation>Registro, {day}</translation>
  </message>
  <message>
   <source>0 is loose, 10 is the tightest they get. Everything is optional.</source>
   <translation>0 es sin tirantez, 10 es la máxima que llegas a tener. Todo es opcional.</translation>
  </message>
  <message>
   <source>Tightness before: not told</source>
   <translation>Tirantez antes: sin anotar</translation>
  </message>
  <message>
   <source>Tightness after: not told</source>
   <translation>Tirantez después: sin anotar</translation>
  </message>
  <message>
   <source>Not told</source>
   <translation>Sin anotar</translation>
  </message>
  <message>
   <source>Self-checks</source>
   <translation>Autoevaluaciones</translation>
  </message>
  <message>
   <source>Show as table</source>
   <translation>Mostrar como tabla</translation>
  </message>
  <message>
   <source>Self-checks: show as table</source>
   <translation>Autoevaluaciones: mostrar como tabla</translation>
  </message>
  <message>
   <source>Photos from the side</source>
   <translation>Fotos de lado</translation>
  </message>
  <message>
   <source>Your own numbers. From day to day they vary by about 1 to 2 points (our estimate).</source>
   <translation>Tus propios números. De un día a otro varían en 1 o 2 puntos, más o menos (estimación nuestra).</translation>
  </message>
  <message>
   <source>For the thigh, one step is the least change that means anything. Not a diagnosis.</source>
   <translation>Para el muslo, un escalón es el cambio mínimo que significa algo. No es un diagnóstico.</translation>
  </message>
  <message>
   <source>Angles: with the pelvis held still, 2.4 degrees are the smallest real change (angle of the knee, a study of 2015). At home it takes more.</source>
   <translation>Ángulos: con la pelvis quieta, 2,4 grados son el menor cambio real (ángulo de la rodilla, un estudio de 2015). En casa hace falta más.</translation>
  </message>
  <message>
   <source>below</source>
   <comment>the bed line</comment>
   <translation>por debajo</translation>
  </message>
  <message>
   <source>level</source>
   <comment>with the bed line</comment>
   <translation>a la altura</translation>
  </message>
  <message>
   <source>above</source>
   <comment>the bed line</comment>
   <translation>por encima</translation>
  </message>
  <message>
   <source>Tightness</source>
   <translation>Tirantez</translation>
  </message>
  <message>
   <source>Ease of standing up</source>
   <translation>Facilidad para levantarse</translation>
  </message>
  <message>
   <source>Left thigh, bed line</source>
   <translation>Muslo izquierdo, línea de la cama</translation>
  </message>
  <message>
   <source>Right thigh, bed line</source>
   <translation>Muslo derecho, línea de la cama</translation>
  </message>
  <message>
   <source>Left thigh, degrees</source>
   <translation>Muslo izquierdo, grados</translation>
  </message>
  <message>
   <source>Right thigh, degrees</source>
   <translation>Muslo derecho, grados</translation>
  </message>
  <message>
   <source>day {day}: {value}</source>
   <translation>día {day}: {value}</translation>
  </message>
  <message>
   <source>Day {day}: {value}</source>
   <translation>Día {day}: {value}</translation>
  </message>
  <message>
   <source>Add a past practice</source>
   <translation>Añadir una práctica pasada</translation>
  </message>
  <message>
   <source>Nothing here yet, and that’s fine</source>
   <translation>Aún no hay nada, y no pasa nada</translation>
  </message>
  <message>
   <source>Your first session puts a mark on the calendar. One short routine counts.</source>
   <translation>Tu primera sesión pone una marca en el calendario. Una rutina corta cuenta.</translation>
  </message>
  <message>
   <source>Habit strength {percent} %: every day counts, and one 13 days ago counts half as much as today.</source>
   <translation>Fuerza del hábito: {percent} %. Cada día cuenta, y uno de hace 13 días cuenta la mitad que hoy.</translation>
  </message>
  <message>
   <source>Export, key Ctrl E</source>
   <translation>Exportar, tecla Ctrl E</translation>
  </message>
  <message>
   <source>left thigh above the bed line</source>
   <translation>muslo izquierdo por encima de la línea de la cama</translation>
  </message>
  <message>
   <source>left thigh level with the bed line</source>
   <translation>muslo izquierdo a la altura de la línea de la cama</translation>
  </message>
  <message>
   <source>left thigh below the bed line</source>
   <translation>muslo izquierdo por debajo de la línea de la cama</translation>
  </message>
  <message>
   <source>right thigh above the bed line</source>
   <translation>muslo derecho por encima de la línea de la cama</translation>
  </message>
  <message>
   <source>right thigh level with the bed line</source>
   <translation>muslo derecho a la altura de la línea de la cama</translation>
  </message>
  <message>
   <source>right thigh below the bed line</source>
   <translation>muslo derecho por debajo de la línea de la cama</translation>
  </message>
  <message>
   <source>left knee bent</source>
   <translation>rodilla izquierda doblada</translation>
  </message>
  <message>
   <source>left knee straighter</source>
   <translation>rodilla izquierda más estirada</translation>
  </message>
  <message>
   <source>right knee bent</source>
   <translation>rodilla derecha doblada</translation>
  </message>
  <message>
   <source>right knee straighter</source>
   <translation>rodilla derecha más estirada</translation>
  </message>
  <message>
   <source>knee bent</source>
   <translation>rodilla doblada</translation>
  </message>
  <message>
   <source>knee straighter</source>
   <translation>rodilla más estirada</translation>
  </message>
  <message>
   <source>right thigh measured {angle}</source>
   <translation>muslo derecho, medido {angle}</translation>
  </message>
  <message>
   <source>right side not counted, the back arched</source>
   <translation>lado derecho sin contar, la espalda se arqueó</translation>
  </message>
  <message>
   <source>measured {angle}</source>
   <translation>medido {angle}</translation>
  </message>
  <message>
   <source>left thigh measured {angle}</source>
   <translation>muslo izquierdo, medido {angle}</translation>
  </message>
  <message>
   <source>left side not counted, the back arched</source>
   <translation>lado izquierdo sin contar, la espalda se arqueó</translation>
  </message>
  <message>
   <source>under 1 min</source>
   <translation>menos de 1 min</translation>
  </message>
  <message>
   <source>Time per exercise</source>
   <translation>Tiempo por ejercicio</translation>
  </message>
  <message>
   <source>Time per exercise: show as table</source>
   <translation>Tiempo por ejercicio: mostrar como tabla</translation>
  </message>
  <message numerus="yes">
   <source>All {count} as a table</source>
   <translation>
    <numerusform>{count} como tabla</numerusform>
    <numerusform>Los {count} como tabla</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Time per exercise: all {count} as a table</source>
   <translation>
    <numerusform>Tiempo por ejercicio: {count} como tabla</numerusform>
    <numerusform>Tiempo por ejercicio: los {count} como tabla</numerusform>
   </translation>
  </message>
  <message>
   <source>Exercise</source>
   <translation>Ejercicio</translation>
  </message>
  <message>
   <source>Month before</source>
   <translation>Mes anterior</translation>
  </message>
  <message>
   <source>Month after</source>
   <translation>Mes siguiente</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mes</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Sesiones</translation>
  </message>
  <message>
   <source>For a day on which you practised without Routine.</source>
   <translation>Para un día en que practicaste sin Routine.</translation>
  </message>
  <message>
   <source>Add it</source>
   <translation>Añadirla</translation>
  </message>
  <message>
   <source>Which day?</source>
   <translation>¿Qué día?</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Which routine?</source>
   <translation>¿Qué rutina?</translation>
  </message>
  <message>
   <source>Routine</source>
   <comment>exercises in a row</comment>
   <translation>Rutina</translation>
  </message>
  <message>
   <source>It counts for your streak, not for the minutes.</source>
   <translation>Cuenta para tu racha, no para los minutos.</translation>
  </message>
  <message>
   <source>Completes day {day}.</source>
   <translation>Completa el día {day}.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
  <message>
   <source>Day {day} is still yours.</source>
   <translation>El día {day} te sigue esperando.</translation>
  </message>
  <message>
   <source>Two moments to look at, nothing to be measured by.</source>
   <translation>Dos momentos para mirar, no para medir.</translation>
  </message>
  <message>
   <source>There is no photo yet. You can add one of each side here.</source>
   <translation>Aún no hay ninguna foto. Aquí puedes añadir una de cada lado.</translation>
  </message>
  <message>
   <source>Photo of the right side, {day}</source>
   <translation>Foto del lado derecho, {day}</translation>
  </message>
  <message>
   <source>the photo of the right side, {day}</source>
   <translation>la foto del lado derecho, {day}</translation>
  </message>
  <message>
   <source>Photo of the left side, {day}</source>
   <translation>Foto del lado izquierdo, {day}</translation>
  </message>
  <message>
   <source>the photo of the left side, {day}</source>
   <translation>la foto del lado izquierdo, {day}</translation>
  </message>
  <message numerus="yes">
   <source>Show {count} photos between them</source>
   <translation>
    <numerusform>Mostrar {count} foto entre ellas</numerusform>
    <numerusform>Mostrar {count} fotos entre ellas</numerusform>
   </translation>
  </message>
  <message>
   <source>{photo}: it cannot be shown</source>
   <translation>{photo}: no se puede mostrar</translation>
  </message>
  <message>
   <source>This photo cannot be shown.</source>
   <translation>Esta foto no se puede mostrar.</translation>
  </message>
  <message>
   <source>Another photo: {side}, {day}</source>
   <translation>Otra foto: {side}, {day}</translation>
  </message>
  <message>
   <source>Add a photo: {side}, {day}</source>
   <translation>Añadir una foto: {side}, {day}</translation>
  </message>
  <message>
   <source>Put down afterwards: it counts for your streak, not for the minutes.</source>
   <translation>Anotada después: cuenta para tu racha, no para los minutos.</translation>
  </message>
  <message>
   <source>no pillow under the knees</source>
   <translation>sin almohada bajo las rodillas</translation>
  </message>
  <message>
   <source>sometimes a pillow under the knees</source>
   <translation>a veces una almohada bajo las rodillas</translation>
  </message>
  <message>
   <source>always a pillow under the knees</source>
   <translation>siempre una almohada bajo las rodillas</translation>
  </message>
  <message>
   <source>{done} of {planned}</source>
   <translation>{done} de {planned}</translation>
  </message>
  <message>
   <source>Tightness {before} before, {after} after</source>
   <translation>Tirantez {before} antes, {after} después</translation>
  </message>
  <message>
   <source>Tightness {before} before</source>
   <translation>Tirantez {before} antes</translation>
  </message>
  <message>
   <source>Tightness {after} after</source>
   <translation>Tirantez {after} después</translation>
  </message>
  <message>
   <source>Self-check: {told}.</source>
   <translation>Autoevaluación: {told}.</translation>
  </message>
  <message>
   <source>not reached</source>
   <translation>sin llegar</translation>
  </message>
  <message>
   <source>tightness {value}</source>
   <translation>tirantez {value}</translation>
  </message>
  <message>
   <source>ease of standing up {value}</source>
   <translation>facilidad para levantarse {value}</translation>
  </message>
  <message>
   <source>Chosen session</source>
   <translation>Sesión elegida</translation>
  </message>
  <message>
   <source>Edit check-in</source>
   <translation>Editar el registro</translation>
  </message>
  <message>
   <source>It hurt, more than a stretch.</source>
   <translation>Dolió, más que un estiramiento.</translation>
  </message>
  <message>
   <source>Add check-in</source>
   <translation>Añadir un registro</translation>
  </message>
  <message>
   <source>Sessions, newest first</source>
   <translation>Sesiones, las más recientes primero</translation>
  </message>
  <message>
   <source>From day to day it varies by about 1 to 2 points (our estimate).</source>
   <translation>De un día a otro varía en 1 o 2 puntos, más o menos (estimación nuestra).</translation>
  </message>
  <message>
   <source>before</source>
   <comment>the practice</comment>
   <translation>antes</translation>
  </message>
  <message>
   <source>after</source>
   <comment>the practice</comment>
   <translation>después</translation>
  </message>
  <message>
   <source>{before} before, {after} after</source>
   <translation>{before} antes, {after} después</translation>
  </message>
  <message>
   <source>{before} before</source>
   <translation>{before} antes</translation>
  </message>
  <message>
   <source>{after} after</source>
   <translation>{after} después</translation>
  </message>
  <message>
   <source>Tightness, 0 to 10</source>
   <translation>Tirantez, de 0 a 10</translation>
  </message>
  <message>
   <source>Tightness: show as table</source>
   <translation>Tirantez: mostrar como tabla</translation>
  </message>
  <message>
   <source>Session removed</source>
   <translation>Sesión quitada</translation>
  </message>
  <message numerus="yes">
   <source>{count} sessions removed</source>
   <translation>
    <numerusform>{count} sesión quitada</numerusform>
    <numerusform>{count} sesiones quitadas</numerusform>
   </translation>
  </message>
  <message>
   <source>{done}. Control Z brings it back.</source>
   <translation>{done}. Control Z lo recupera.</translation>
  </message>
  <message>
   <source>Added later</source>
   <translation>Añadida después</translation>
  </message>
  <message>
   <source>no practice</source>
   <translation>sin práctica</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>sin practicar</translation>
  </message>
  <message>
   <source>missed and bridged</source>
   <translation>sin practicar, con puente</translation>
  </message>
  <message>
   <source>partial</source>
   <translation>en parte</translation>
  </message>
  <message>
   <source>short routine</source>
   <translation>rutina corta</translation>
  </message>
  <message>
   <source>full routine</source>
   <translation>rutina completa</translation>
  </message>
  <message>
   <source>two sessions or more</source>
   <translation>dos sesiones o más</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>No se registró nada.</translation>
  </message>
  <message numerus="yes">
   <source>Year map, {count} weeks: {days}.</source>
   <translation>
    <numerusform>Mapa del año, {count} semana: {days}.</numerusform>
    <numerusform>Mapa del año, {count} semanas: {days}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Up and Down go from day to day, Left and Right from week to week, Page Up and Page Down from month to month, Home to today. Enter shows what was done.</source>
   <translation>Arriba y Abajo van de día en día, Izquierda y Derecha de semana en semana, Re Pág y Av Pág de mes en mes, Inicio a hoy. Intro muestra lo que se hizo.</translation>
  </message>
  <message numerus="yes">
   <source>{count} sessions done</source>
   <translation>
    <numerusform>{count} sesión hecha</numerusform>
    <numerusform>{count} sesiones hechas</numerusform>
   </translation>
  </message>
  <message>
   <source>{sessions}, {hours} hours practised</source>
   <translation>{sessions}, {hours} horas de práctica</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Sin practicar</translation>
  </message>
  <message>
   <source>Bridged</source>
   <translation>Puente</translation>
  </message>
  <message>
   <source>Partial</source>
   <translation>En parte</translation>
  </message>
  <message>
   <source>Short</source>
   <translation>Corta</translation>
  </message>
  <message>
   <source>Full</source>
   <translation>Completa</translation>
  </message>
  <message>
   <source>Two or more</source>
   <translation>Dos o más</translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation>menos de un minuto</translation>
  </message>
  <message>
   <source>Nothing yet today.</source>
   <translation>Hoy aún nada.</translation>
  </message>
  <message>
   <source>Nothing was recorded. If you did practise, you can add it.</source>
   <translation>No se registró nada. Si practicaste, puedes añadirlo.</translation>
  </message>
  <message numerus="yes">
   <source>{count} days practised</source>
   <translation>
    <numerusform>{count} día de práctica</numerusform>
    <numerusform>{count} días de práctica</numerusform>
   </translation>
  </message>
  <message>
   <source>tightness {before} before, {after} after</source>
   <translation>tirantez {before} antes, {after} después</translation>
  </message>
  <message>
   <source>tightness {before} before</source>
   <translation>tirantez {before} antes</translation>
  </message>
  <message>
   <source>tightness {after} after</source>
   <translation>tirantez {after} después</translation>
  </message>
  <message>
   <source>{sessions}, {time} practised</source>
   <translation>{sessions}, {time} de práctica</translation>
  </message>
  <message>
   <source>{done} of {days} done</source>
   <translation>{done} de {days} hechos</translation>
  </message>
  <message>
   <source>added later</source>
   <translation>añadida después</translation>
  </message>
  <message numerus="yes">
   <source>{count} missed and bridged</source>
   <translation>
    <numerusform>{count} sin practicar, con puente</numerusform>
    <numerusform>{count} sin practicar, con puente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} missed</source>
   <translation>
    <numerusform>{count} sin practicar</numerusform>
    <numerusform>{count} sin practicar</numerusform>
   </translation>
  </message>
  <message>
   <source>Reset {run}, day {day} of {days} done</source>
   <translation>Vuelta {run}, día {day} de {days} hecho</translation>
  </message>
  <message>
   <source>Reset {run}, day {day} of {days} is next</source>
   <translation>Vuelta {run}, el día {day} de {days} es el siguiente</translation>
  </message>
  <message>
   <source>Day {day} of {days} done</source>
   <translation>Día {day} de {days} hecho</translation>
  </message>
  <message>
   <source>Day {day} of {days} is next</source>
   <translation>El día {day} de {days} es el siguiente</translation>
  </message>
  <message>
   <source>short</source>
   <comment>a session</comment>
   <translation>corta</translation>
  </message>
  <message>
   <source>Short</source>
   <comment>a session</comment>
   <translation>Corta</translation>
  </message>
  <message>
   <source>Partial, {share} %</source>
   <translation>En parte, {share} %</translation>
  </message>
  <message>
   <source>partial, {share} %</source>
   <translation>en parte, {share} %</translation>
  </message>
  <message>
   <source>Year map</source>
   <translation>Mapa del año</translation>
  </message>
  <message>
   <source>While you practise</source>
   <translation>Mientras practicas</translation>
  </message>
  <message>
   <source>Letters, digits and signs are switched off in Settings. All other keys work.</source>
   <translation>Las letras, cifras y signos están desactivados en Ajustes. Las demás teclas funcionan.</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>En todas partes</translation>
  </message>
  <message>
   <source>Before some days</source>
   <translation>Antes de algunos días</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Editor of routine files</source>
   <translation>Editor de archivos de rutinas</translation>
  </message>
  <message>
   <source>Steps of a routine you build</source>
   <translation>Pasos de una rutina que creas</translation>
  </message>
  <message>
   <source>Pose studio</source>
   <translation>Taller de posturas</translation>
  </message>
  <message>
   <source>Check-in</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Today, History, Library, Settings; with Ctrl also while you type</source>
   <translation>Hoy, Historial, Biblioteca, Ajustes; con Ctrl también mientras escribes</translation>
  </message>
  <message>
   <source>Ctrl ,</source>
   <comment>key</comment>
   <translation>Ctrl ,</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <source>This list</source>
   <translation>Esta lista</translation>
  </message>
  <message>
   <source>Menu</source>
   <comment>key</comment>
   <translation>Menú</translation>
  </message>
  <message>
   <source>Start, pause, history, quit; also with the right mouse button</source>
   <translation>Empezar, pausar, historial, salir; también con el botón secundario del ratón</translation>
  </message>
  <message>
   <source>Ctrl Q</source>
   <comment>key</comment>
   <translation>Ctrl Q</translation>
  </message>
  <message>
   <source>Enter</source>
   <comment>key</comment>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Start, or continue</source>
   <translation>Empezar, o continuar</translation>
  </message>
  <message>
   <source>The short version</source>
   <translation>La versión corta</translation>
  </message>
  <message>
   <source>Next essential</source>
   <translation>Siguiente esencial</translation>
  </message>
  <message>
   <source>Tab, 0 to 9</source>
   <comment>key</comment>
   <translation>Tab, 0 a 9</translation>
  </message>
  <message>
   <source>Tightness now, if you like</source>
   <translation>La tirantez de ahora, si quieres</translation>
  </message>
  <message>
   <source>Arrows</source>
   <comment>key</comment>
   <translation>Flechas</translation>
  </message>
  <message>
   <source>From day to day, in the row of days</source>
   <translation>De día en día, en la fila de días</translation>
  </message>
  <message>
   <source>Y, N</source>
   <comment>key</comment>
   <translation>S, N</translation>
  </message>
  <message>
   <source>Answer the question of the day</source>
   <translation>Responder a la pregunta del día</translation>
  </message>
  <message>
   <source>0 to 9, End</source>
   <comment>key</comment>
   <translation>0 a 9, Fin</translation>
  </message>
  <message>
   <source>Set a scale of the self-check; End is 10</source>
   <translation>Elegir un valor en la autoevaluación; Fin es 10</translation>
  </message>
  <message>
   <source>Left, Right</source>
   <comment>key</comment>
   <translation>Izquierda, Derecha</translation>
  </message>
  <message>
   <source>Choose a picture or a word</source>
   <translation>Elegir una imagen o una palabra</translation>
  </message>
  <message>
   <source>Save the self-check, and start</source>
   <translation>Guardar la autoevaluación y empezar</translation>
  </message>
  <message>
   <source>Esc</source>
   <comment>key</comment>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Skip the self-check; leave the question</source>
   <translation>Saltar la autoevaluación; dejar la pregunta</translation>
  </message>
  <message>
   <source>Up, Down</source>
   <comment>key</comment>
   <translation>Arriba, Abajo</translation>
  </message>
  <message>
   <source>A day back or on, in the map of the year</source>
   <translation>Un día atrás o adelante, en el mapa del año</translation>
  </message>
  <message>
   <source>A week back or on</source>
   <translation>Una semana atrás o adelante</translation>
  </message>
  <message>
   <source>Page Up, Down</source>
   <comment>key</comment>
   <translation>Re Pág, Av Pág</translation>
  </message>
  <message>
   <source>A month back or on</source>
   <translation>Un mes atrás o adelante</translation>
  </message>
  <message>
   <source>Home</source>
   <comment>key</comment>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>What was done that day; or add it</source>
   <translation>Lo que se hizo ese día; o añadirlo</translation>
  </message>
  <message>
   <source>Del</source>
   <comment>key</comment>
   <translation>Supr</translation>
  </message>
  <message>
   <source>Remove the session; Ctrl Z brings it back</source>
   <translation>Quitar la sesión; Ctrl Z la recupera</translation>
  </message>
  <message>
   <source>Ctrl E</source>
   <comment>key</comment>
   <translation>Ctrl E</translation>
  </message>
  <message>
   <source>/ or Ctrl F</source>
   <comment>key</comment>
   <translation>/ o Ctrl F</translation>
  </message>
  <message>
   <source>Find by name, aim, prop or phase; Enter goes to what is found</source>
   <translation>Buscar por nombre, objetivo, material o fase; Intro va a lo encontrado</translation>
  </message>
  <message>
   <source>From card to card</source>
   <translation>De tarjeta en tarjeta</translation>
  </message>
  <message>
   <source>Look into the routine of a card</source>
   <translation>Mirar dentro de la rutina de una tarjeta</translation>
  </message>
  <message>
   <source>Ctrl Enter</source>
   <comment>key</comment>
   <translation>Ctrl Intro</translation>
  </message>
  <message>
   <source>Start it</source>
   <translation>Empezarla</translation>
  </message>
  <message>
   <source>Open the file of a card; elsewhere, or with Ctrl: add a file</source>
   <translation>Abrir el archivo de una tarjeta; en otro lugar, o con Ctrl: añadir un archivo</translation>
  </message>
  <message>
   <source>Read the folder again</source>
   <translation>Leer la carpeta otra vez</translation>
  </message>
  <message>
   <source>Ctrl Z</source>
   <comment>key</comment>
   <translation>Ctrl Z</translation>
  </message>
  <message>
   <source>Undo what was added or removed</source>
   <translation>Deshacer lo que se añadió o quitó</translation>
  </message>
  <message>
   <source>Back to where you were, or find no more</source>
   <translation>Volver a donde estabas, o dejar de buscar</translation>
  </message>
  <message>
   <source>Muscle view, on the page of an exercise</source>
   <translation>Vista de músculos, en la página de un ejercicio</translation>
  </message>
  <message>
   <source>Find a setting; Enter goes to what is found</source>
   <translation>Buscar un ajuste; Intro va a lo encontrado</translation>
  </message>
  <message>
   <source>Ctrl S</source>
   <comment>key</comment>
   <translation>Ctrl S</translation>
  </message>
  <message>
   <source>Play it as a preview, without a record</source>
   <translation>Probarla como vista previa, sin registrar</translation>
  </message>
  <message>
   <source>Ctrl T</source>
   <comment>key</comment>
   <translation>Ctrl T</translation>
  </message>
  <message>
   <source>Steps, or the text</source>
   <translation>Pasos, o el texto</translation>
  </message>
  <message>
   <source>Next problem; with Shift the one before</source>
   <translation>Siguiente problema; con Mayús, el anterior</translation>
  </message>
  <message>
   <source>Ctrl .</source>
   <comment>key</comment>
   <translation>Ctrl .</translation>
  </message>
  <message>
   <source>Fix the problem in this line</source>
   <translation>Arreglar el problema de esta línea</translation>
  </message>
  <message>
   <source>Ctrl Space</source>
   <comment>key</comment>
   <translation>Ctrl Espacio</translation>
  </message>
  <message>
   <source>What may stand here; Tab or Enter writes it</source>
   <translation>Lo que puede ir aquí; Tab o Intro lo escribe</translation>
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
   <translation>Que Tab salga del texto, o lo mueva hacia dentro</translation>
  </message>
  <message>
   <source>Back; what is not saved is kept</source>
   <translation>Volver; lo que no está guardado se conserva</translation>
  </message>
  <message>
   <source>From step to step</source>
   <translation>De paso en paso</translation>
  </message>
  <message>
   <source>Open a step, or close it</source>
   <translation>Abrir un paso, o cerrarlo</translation>
  </message>
  <message>
   <source>Alt Up, Down</source>
   <comment>key</comment>
   <translation>Alt Arriba, Abajo</translation>
  </message>
  <message>
   <source>Move it, and stay with it</source>
   <translation>Moverlo, y quedarse en él</translation>
  </message>
  <message>
   <source>Ctrl D</source>
   <comment>key</comment>
   <translation>Ctrl D</translation>
  </message>
  <message>
   <source>The same step once more</source>
   <translation>El mismo paso una vez más</translation>
  </message>
  <message>
   <source>Remove it; Ctrl Z brings it back</source>
   <translation>Quitarlo; Ctrl Z lo recupera</translation>
  </message>
  <message>
   <source>Find an exercise; Enter adds it</source>
   <translation>Buscar un ejercicio; Intro lo añade</translation>
  </message>
  <message>
   <source>Tab</source>
   <comment>key</comment>
   <translation>Tab</translation>
  </message>
  <message>
   <source>From slider to slider</source>
   <translation>De control en control</translation>
  </message>
  <message>
   <source>A degree less or more; with Shift, or Page Up and Down, five</source>
   <translation>Un grado menos o más; con Mayús, o Re Pág y Av Pág, cinco</translation>
  </message>
  <message>
   <source>Home, End</source>
   <comment>key</comment>
   <translation>Inicio, Fin</translation>
  </message>
  <message>
   <source>As far as a body can do</source>
   <translation>Hasta donde puede un cuerpo</translation>
  </message>
  <message>
   <source>0 to 9, -</source>
   <comment>key</comment>
   <translation>0 a 9, -</translation>
  </message>
  <message>
   <source>Write the degrees; Enter takes them, Esc leaves them</source>
   <translation>Escribir los grados; Intro los toma, Esc los deja</translation>
  </message>
  <message>
   <source>A joint as it was, or in the hold as it is at the start</source>
   <translation>Una articulación como estaba, o en la postura mantenida como está al inicio</translation>
  </message>
  <message>
   <source>Turn the figure, when it has the focus; Home turns it back</source>
   <translation>Girar la figura, cuando tiene el foco; Inicio la deja como estaba</translation>
  </message>
  <message>
   <source>Undo; Ctrl Y does it again</source>
   <translation>Deshacer; Ctrl Y lo hace otra vez</translation>
  </message>
  <message>
   <source>Space</source>
   <comment>key</comment>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>Pause, or go on</source>
   <translation>Pausar, o seguir</translation>
  </message>
  <message>
   <source>Left</source>
   <comment>key</comment>
   <translation>Izquierda</translation>
  </message>
  <message>
   <source>This part again; at its beginning, the part before</source>
   <translation>Esta parte otra vez; en su comienzo, la parte anterior</translation>
  </message>
  <message>
   <source>+ and -</source>
   <comment>key</comment>
   <translation>+ y -</translation>
  </message>
  <message>
   <source>15 seconds more or less</source>
   <translation>15 segundos más o menos</translation>
  </message>
  <message>
   <source>This part again</source>
   <translation>Esta parte otra vez</translation>
  </message>
  <message>
   <source>Mini timer above other windows; in it, smaller or larger</source>
   <translation>Mini temporizador encima de otras ventanas; en él, más pequeño o más grande</translation>
  </message>
  <message>
   <source>Pause and ask whether to end; again: go on</source>
   <translation>Pausar y preguntar si terminar; otra vez: seguir</translation>
  </message>
  <message>
   <source>In the mini timer: back to the player</source>
   <translation>En el mini temporizador: volver al reproductor</translation>
  </message>
  <message>
   <source>Media keys</source>
   <comment>key</comment>
   <translation>Teclas multimedia</translation>
  </message>
  <message>
   <source>Play, pause, next, previous; stop asks whether to end</source>
   <translation>Reproducir, pausa, siguiente, anterior; detener pregunta si terminar</translation>
  </message>
  <message>
   <source>Set the scale; End is 10</source>
   <translation>Elegir un valor; Fin es 10</translation>
  </message>
  <message>
   <source>One down or up on the scale</source>
   <translation>Uno menos o más en la escala</translation>
  </message>
  <message>
   <source>Save; in the note with Ctrl</source>
   <translation>Guardar; en la nota, con Ctrl</translation>
  </message>
  <message>
   <source>These are many files. Up to {count} can be looked at together; none was added.</source>
   <translation>Son muchos archivos. Se pueden mirar hasta {count} a la vez; no se añadió ninguno.</translation>
  </message>
  <message>
   <source>Only files on this computer can be added.</source>
   <translation>Solo se pueden añadir archivos de este equipo.</translation>
  </message>
  <message>
   <source>Everything is as it was before.</source>
   <translation>Todo está como antes.</translation>
  </message>
  <message>
   <source>“{name}” is removed.</source>
   <translation>«{name}» se ha quitado.</translation>
  </message>
  <message numerus="yes">
   <source>{count} files are added.</source>
   <translation>
    <numerusform>Se ha añadido {count} archivo.</numerusform>
    <numerusform>Se han añadido {count} archivos.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{name}” is added.</source>
   <translation>«{name}» se ha añadido.</translation>
  </message>
  <message>
   <source>{files} was changed since and stays. Everything else is as it was.</source>
   <translation>Cambiado desde entonces, se queda: {files}. Todo lo demás está como antes.</translation>
  </message>
  <message>
   <source>Routines ({patterns})</source>
   <translation>Rutinas ({patterns})</translation>
  </message>
  <message>
   <source>All files ({patterns})</source>
   <translation>Todos los archivos ({patterns})</translation>
  </message>
  <message>
   <source>Add routines</source>
   <translation>Añadir rutinas</translation>
  </message>
  <message>
   <source>It is back where it was.</source>
   <translation>Está de nuevo donde estaba.</translation>
  </message>
  <message>
   <source>It waits until you choose “Use this program”.</source>
   <translation>Espera hasta que elijas «Usar este programa».</translation>
  </message>
  <message>
   <source>The one before is kept in {place}.</source>
   <translation>El anterior se guarda en {place}.</translation>
  </message>
  <message>
   <source>Add “{name}”, {minutes}, {exercises}?</source>
   <translation>¿Añadir «{name}», {minutes}, {exercises}?</translation>
  </message>
  <message numerus="yes">
   <source>Add {count} files?</source>
   <translation>
    <numerusform>¿Añadir {count} archivo?</numerusform>
    <numerusform>¿Añadir {count} archivos?</numerusform>
   </translation>
  </message>
  <message>
   <source>“{name}” is here already</source>
   <translation>«{name}» ya está aquí</translation>
  </message>
  <message>
   <source>“{name}” cannot be used yet</source>
   <translation>«{name}» aún no se puede usar</translation>
  </message>
  <message>
   <source>Add “{name}”?</source>
   <translation>¿Añadir «{name}»?</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>Sustituirlo</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>Guardar los dos</translation>
  </message>
  <message>
   <source>Start without adding</source>
   <translation>Empezar sin añadir</translation>
  </message>
  <message>
   <source>These cannot be used yet</source>
   <translation>Estos aún no se pueden usar</translation>
  </message>
  <message>
   <source>“{name}” is no routine</source>
   <translation>«{name}» no es una rutina</translation>
  </message>
  <message>
   <source>Use it instead</source>
   <translation>Usarlo en su lugar</translation>
  </message>
  <message numerus="yes">
   <source>Add {count} files</source>
   <translation>
    <numerusform>Añadir {count} archivo</numerusform>
    <numerusform>Añadir {count} archivos</numerusform>
   </translation>
  </message>
  <message>
   <source>You have this routine already, in {place}.</source>
   <translation>Ya tienes esta rutina, en {place}.</translation>
  </message>
  <message>
   <source>You have this exercise already, in {place}.</source>
   <translation>Ya tienes este ejercicio, en {place}.</translation>
  </message>
  <message>
   <source>You have this program already, in {place}.</source>
   <translation>Ya tienes este programa, en {place}.</translation>
  </message>
  <message>
   <source>You have this file already, in {place}.</source>
   <translation>Ya tienes este archivo, en {place}.</translation>
  </message>
  <message>
   <source>You have a routine of this name already, in {place}.</source>
   <translation>Ya tienes una rutina con este nombre, en {place}.</translation>
  </message>
  <message>
   <source>You have an exercise of this name already, in {place}.</source>
   <translation>Ya tienes un ejercicio con este nombre, en {place}.</translation>
  </message>
  <message>
   <source>You have a program of this name already, in {place}.</source>
   <translation>Ya tienes un programa con este nombre, en {place}.</translation>
  </message>
  <message>
   <source>You have a file of this name already, in {place}.</source>
   <translation>Ya tienes un archivo con este nombre, en {place}.</translation>
  </message>
  <message>
   <source>You have a routine under this id, “{name}” already, in {place}.</source>
   <translation>Ya tienes una rutina con este identificador, «{name}», en {place}.</translation>
  </message>
  <message>
   <source>You have an exercise under this id, “{name}” already, in {place}.</source>
   <translation>Ya tienes un ejercicio con este identificador, «{name}», en {place}.</translation>
  </message>
  <message>
   <source>You have a program under this id, “{name}” already, in {place}.</source>
   <translation>Ya tienes un programa con este identificador, «{name}», en {place}.</translation>
  </message>
  <message>
   <source>You have a file under this id, “{name}” already, in {place}.</source>
   <translation>Ya tienes un archivo con este identificador, «{name}», en {place}.</translation>
  </message>
  <message>
   <source>Routine comes with a routine of this id, “{name}”. Yours could stand in its place.</source>
   <translation>Routine trae una rutina con este identificador, «{name}». La tuya podría ocupar su lugar.</translation>
  </message>
  <message>
   <source>Routine comes with an exercise of this id, “{name}”. Yours could stand in its place.</source>
   <translation>Routine trae un ejercicio con este identificador, «{name}». El tuyo podría ocupar su lugar.</translation>
  </message>
  <message>
   <source>Routine comes with a program of this id, “{name}”. Yours could stand in its place.</source>
   <translation>Routine trae un programa con este identificador, «{name}». El tuyo podría ocupar su lugar.</translation>
  </message>
  <message>
   <source>Routine comes with a file of this id, “{name}”. Yours could stand in its place.</source>
   <translation>Routine trae un archivo con este identificador, «{name}». El tuyo podría ocupar su lugar.</translation>
  </message>
  <message>
   <source>{exercise}, {dose}</source>
   <translation>{exercise}, {dose}</translation>
  </message>
  <message>
   <source>Rest, {time}</source>
   <translation>Descanso, {time}</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>Omitirlo</translation>
  </message>
  <message>
   <source>Nothing was added.</source>
   <translation>No se añadió nada.</translation>
  </message>
  <message>
   <source>You have another file with this id, in {place}. It can only stand beside it.</source>
   <translation>Tienes otro archivo con este identificador, en {place}. Solo puede quedar a su lado.</translation>
  </message>
  <message numerus="yes">
   <source>and {count} more steps</source>
   <translation>
    <numerusform>y {count} paso más</numerusform>
    <numerusform>y {count} pasos más</numerusform>
   </translation>
  </message>
  <message>
   <source>Brings along: {names}.</source>
   <translation>Trae consigo: {names}.</translation>
  </message>
  <message>
   <source>Open file</source>
   <translation>Abrir el archivo</translation>
  </message>
  <message>
   <source>Open file {name}</source>
   <translation>Abrir el archivo {name}</translation>
  </message>
  <message>
   <source>Routine</source>
   <comment>kind of file</comment>
   <translation>Rutina</translation>
  </message>
  <message numerus="yes">
   <source>{count} more problems in this file</source>
   <translation>
    <numerusform>{count} problema más en este archivo</numerusform>
    <numerusform>{count} problemas más en este archivo</numerusform>
   </translation>
  </message>
  <message>
   <source>Line {line}: {text}</source>
   <translation>Línea {line}: {text}</translation>
  </message>
  <message>
   <source>Checked again. It is the same.</source>
   <translation>Comprobado otra vez. Está igual.</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Comprobar otra vez</translation>
  </message>
  <message>
   <source>Check {name} again</source>
   <translation>Comprobar {name} otra vez</translation>
  </message>
  <message>
   <source>Evidence: {words}</source>
   <translation>Evidencia: {words}</translation>
  </message>
  <message>
   <source>Start position</source>
   <translation>Posición inicial</translation>
  </message>
  <message>
   <source>Easier: {exercise}</source>
   <translation>Más fácil: {exercise}</translation>
  </message>
  <message>
   <source>Harder: {exercise}</source>
   <translation>Más difícil: {exercise}</translation>
  </message>
  <message>
   <source>Other ways</source>
   <translation>Otras formas</translation>
  </message>
  <message>
   <source>Other ways: {exercise}</source>
   <translation>Otras formas: {exercise}</translation>
  </message>
  <message>
   <source>The usual way</source>
   <translation>La forma habitual</translation>
  </message>
  <message>
   <source>The usual way: {exercise}</source>
   <translation>La forma habitual: {exercise}</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>Figura</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>Cuánto</translation>
  </message>
  <message>
   <source>Props</source>
   <translation>Material</translation>
  </message>
  <message>
   <source>Cues</source>
   <translation>Indicaciones</translation>
  </message>
  <message>
   <source>A common mistake</source>
   <translation>Un error frecuente</translation>
  </message>
  <message>
   <source>Stop if</source>
   <translation>Detente si</translation>
  </message>
  <message>
   <source>Not for</source>
   <translation>No es para</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Qué se encontró</translation>
  </message>
  <message>
   <source>End position</source>
   <translation>Posición final</translation>
  </message>
  <message>
   <source>{found} ({source})</source>
   <translation>{found} ({source})</translation>
  </message>
  <message>
   <source>Also called {names}.</source>
   <translation>También se llama {names}.</translation>
  </message>
  <message>
   <source>Yours: {place}
Instead of the one that comes with Routine: {other}</source>
   <translation>En tu carpeta: {place}
En lugar de lo que trae Routine: {other}</translation>
  </message>
  <message>
   <source>Yours: {place}</source>
   <translation>En tu carpeta: {place}</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Cambiarlo</translation>
  </message>
  <message>
   <source>Change {name}</source>
   <translation>Cambiar {name}</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>Quitar {name}</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutos</translation>
  </message>
  <message>
   <source>Minutes: {choice}</source>
   <translation>Minutos: {choice}</translation>
  </message>
  <message>
   <source>Filter by minutes: {choice}, open</source>
   <translation>Filtrar por minutos: {choice}, abierto</translation>
  </message>
  <message>
   <source>Filter by minutes: {choice}, closed</source>
   <translation>Filtrar por minutos: {choice}, cerrado</translation>
  </message>
  <message>
   <source>Minutes a day</source>
   <translation>Minutos al día</translation>
  </message>
  <message>
   <source>Minutes a day: {choice}</source>
   <translation>Minutos al día: {choice}</translation>
  </message>
  <message>
   <source>Filter by minutes a day: {choice}, open</source>
   <translation>Filtrar por minutos al día: {choice}, abierto</translation>
  </message>
  <message>
   <source>Filter by minutes a day: {choice}, closed</source>
   <translation>Filtrar por minutos al día: {choice}, cerrado</translation>
  </message>
  <message>
   <source>Phase</source>
   <translation>Fase</translation>
  </message>
  <message>
   <source>Phase: {choice}</source>
   <translation>Fase: {choice}</translation>
  </message>
  <message>
   <source>Filter by phase: {choice}, open</source>
   <translation>Filtrar por fase: {choice}, abierto</translation>
  </message>
  <message>
   <source>Filter by phase: {choice}, closed</source>
   <translation>Filtrar por fase: {choice}, cerrado</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Posición</translation>
  </message>
  <message>
   <source>Position: {choice}</source>
   <translation>Posición: {choice}</translation>
  </message>
  <message>
   <source>Filter by position: {choice}, open</source>
   <translation>Filtrar por posición: {choice}, abierto</translation>
  </message>
  <message>
   <source>Filter by position: {choice}, closed</source>
   <translation>Filtrar por posición: {choice}, cerrado</translation>
  </message>
  <message>
   <source>Prop</source>
   <translation>Material</translation>
  </message>
  <message>
   <source>Prop: {choice}</source>
   <translation>Material: {choice}</translation>
  </message>
  <message>
   <source>Filter by prop: {choice}, open</source>
   <translation>Filtrar por material: {choice}, abierto</translation>
  </message>
  <message>
   <source>Filter by prop: {choice}, closed</source>
   <translation>Filtrar por material: {choice}, cerrado</translation>
  </message>
  <message>
   <source>5 or less</source>
   <comment>minutes</comment>
   <translation>5 o menos</translation>
  </message>
  <message>
   <source>10 or less</source>
   <comment>minutes</comment>
   <translation>10 o menos</translation>
  </message>
  <message>
   <source>15 or less</source>
   <comment>minutes</comment>
   <translation>15 o menos</translation>
  </message>
  <message>
   <source>Over 15</source>
   <comment>minutes</comment>
   <translation>Más de 15</translation>
  </message>
  <message>
   <source>over 15</source>
   <comment>minutes</comment>
   <translation>más de 15</translation>
  </message>
  <message>
   <source>Nothing</source>
   <comment>prop</comment>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>nothing</source>
   <comment>prop</comment>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>Any</source>
   <comment>filter</comment>
   <translation>Cualquiera</translation>
  </message>
  <message>
   <source>any</source>
   <comment>filter</comment>
   <translation>cualquiera</translation>
  </message>
  <message>
   <source>Clear</source>
   <comment>filters</comment>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Quitar todos los filtros</translation>
  </message>
  <message>
   <source>Saved as {place}. It can be opened wherever Routine is.</source>
   <translation>Guardado como {place}. Se puede abrir donde esté Routine.</translation>
  </message>
  <message>
   <source>Share this routine</source>
   <translation>Compartir esta rutina</translation>
  </message>
  <message>
   <source>Handout</source>
   <translation>Hoja para imprimir</translation>
  </message>
  <message>
   <source>Every exercise with its pictures, its dose and when to stop, and 21 days to tick: to print now, or as a PDF.</source>
   <translation>Cada ejercicio con sus imágenes, su dosis y cuándo detenerse, y 21 días para marcar: para imprimir ahora, o como PDF.</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papel</translation>
  </message>
  <message>
   <source>Large print</source>
   <translation>Letra grande</translation>
  </message>
  <message>
   <source>For reading from the floor; more pages.</source>
   <translation>Para leer desde el suelo; más páginas.</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Guardar como PDF…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <source>Save the handout</source>
   <translation>Guardar la hoja</translation>
  </message>
  <message>
   <source>Letter</source>
   <comment>paper</comment>
   <translation>Carta</translation>
  </message>
  <message>
   <source>Saved as {place}.</source>
   <translation>Guardado como {place}.</translation>
  </message>
  <message>
   <source>Find by name or aim</source>
   <translation>Buscar nombre u objetivo</translation>
  </message>
  <message>
   <source>Find by name, aim, prop or phase</source>
   <translation>Buscar por nombre, objetivo, material o fase</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nuevo</translation>
  </message>
  <message>
   <source>Begin a new one</source>
   <translation>Empezar uno nuevo</translation>
  </message>
  <message>
   <source>Add routine</source>
   <translation>Añadir rutina</translation>
  </message>
  <message>
   <source>Add a routine from a file, key O</source>
   <translation>Añadir una rutina desde un archivo, tecla O</translation>
  </message>
  <message>
   <source>What is often said</source>
   <translation>Lo que se dice a menudo</translation>
  </message>
  <message>
   <source>What nobody has studied</source>
   <translation>Lo que nadie ha estudiado</translation>
  </message>
  <message>
   <source>What follows for your practice</source>
   <translation>Lo que significa para tu práctica</translation>
  </message>
  <message>
   <source>“{said}”</source>
   <translation>«{said}»</translation>
  </message>
  <message>
   <source>None of these is your own yet. Drop a file with a routine onto this window, or add one with the button above.</source>
   <translation>Aún no hay ninguna tuya. Suelta un archivo con una rutina en esta ventana, o añade una con el botón de arriba.</translation>
  </message>
  <message>
   <source>None of these is your own yet. Drop a file with a program onto this window, or add one with the button above.</source>
   <translation>Aún no hay ninguno tuyo. Suelta un archivo con un programa en esta ventana, o añade uno con el botón de arriba.</translation>
  </message>
  <message>
   <source>No routine is like that.</source>
   <translation>No hay ninguna rutina así.</translation>
  </message>
  <message>
   <source>No program is like that.</source>
   <translation>No hay ningún programa así.</translation>
  </message>
  <message>
   <source>No essential is like that.</source>
   <translation>No hay ningún esencial así.</translation>
  </message>
  <message>
   <source>Reading {done} of {total}</source>
   <translation>Leyendo {done} de {total}</translation>
  </message>
  <message>
   <source>Nothing like that so far. There are more files to read.</source>
   <translation>Nada así hasta ahora. Quedan archivos por leer.</translation>
  </message>
  <message>
   <source>Show the muscles</source>
   <translation>Mostrar los músculos</translation>
  </message>
  <message>
   <source>Hide the muscles</source>
   <translation>Ocultar los músculos</translation>
  </message>
  <message>
   <source>Psoas</source>
   <translation>Psoas</translation>
  </message>
  <message>
   <source>Iliacus</source>
   <translation>Ilíaco</translation>
  </message>
  <message>
   <source>Both</source>
   <comment>muscles</comment>
   <translation>Ambos</translation>
  </message>
  <message>
   <source>Muscles</source>
   <translation>Músculos</translation>
  </message>
  <message>
   <source>{exercise}, for you</source>
   <translation>{exercise}, para ti</translation>
  </message>
  <message>
   <source>Not for me, leave it out</source>
   <translation>No es para mí, omitirlo</translation>
  </message>
  <message>
   <source>Both sides</source>
   <translation>Los dos lados</translation>
  </message>
  <message>
   <source>A self-check comes first.</source>
   <translation>Antes viene una autoevaluación.</translation>
  </message>
  <message>
   <source>For runners, a note comes first.</source>
   <translation>Para corredores, antes viene una nota.</translation>
  </message>
  <message>
   <source>today</source>
   <comment>the day of a program</comment>
   <translation>hoy</translation>
  </message>
  <message>
   <source>done on {date}</source>
   <translation>hecho el {date}</translation>
  </message>
  <message>
   <source>First asks: {question}</source>
   <translation>Antes pregunta: {question}</translation>
  </message>
  <message>
   <source>Use this program</source>
   <translation>Usar este programa</translation>
  </message>
  <message>
   <source>Use this program: {program}</source>
   <translation>Usar este programa: {program}</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Días</translation>
  </message>
  <message>
   <source>Days of {program}</source>
   <translation>Días de «{program}»</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>en tu carpeta</translation>
  </message>
  <message>
   <source>It begins with day 1.</source>
   <translation>Empieza por el día 1.</translation>
  </message>
  <message>
   <source>{least} to {most} min a day</source>
   <translation>de {least} a {most} min al día</translation>
  </message>
  <message>
   <source>{program} waits at day {day} meanwhile.</source>
   <translation>«{program}» espera mientras tanto en el día {day}.</translation>
  </message>
  <message>
   <source>You have done all of its days, and can start it over.</source>
   <translation>Has hecho todos sus días, y puedes empezarlo de nuevo.</translation>
  </message>
  <message>
   <source>It goes on with day {day}.</source>
   <translation>Sigue en el día {day}.</translation>
  </message>
  <message>
   <source>Day {day} of {days}, today</source>
   <translation>Día {day} de {days}, hoy</translation>
  </message>
  <message>
   <source>In use, day {day} of {days}</source>
   <translation>En uso, día {day} de {days}</translation>
  </message>
  <message numerus="yes">
   <source>All {count} days are done</source>
   <translation>
    <numerusform>Su día está hecho</numerusform>
    <numerusform>Los {count} días están hechos</numerusform>
   </translation>
  </message>
  <message>
   <source>Waits at day {day} of {days}</source>
   <translation>Espera en el día {day} de {days}</translation>
  </message>
  <message numerus="yes">
   <source>In use, all {count} days are done</source>
   <translation>
    <numerusform>En uso, su día está hecho</numerusform>
    <numerusform>En uso, los {count} días están hechos</numerusform>
   </translation>
  </message>
  <message>
   <source>Your history and your row of days stay.</source>
   <translation>Tu historial y tu racha se quedan.</translation>
  </message>
  <message>
   <source>{minutes} min a day</source>
   <translation>{minutes} min al día</translation>
  </message>
  <message>
   <source>Start {routine}, {length}</source>
   <translation>Empezar {routine}, {length}</translation>
  </message>
  <message>
   <source>In place of {exercise}</source>
   <translation>En lugar de «{exercise}»</translation>
  </message>
  <message>
   <source>{words}, in place of {exercise}</source>
   <translation>{words}, en lugar de «{exercise}»</translation>
  </message>
  <message>
   <source>Make it my daily routine</source>
   <translation>Hacerla mi rutina diaria</translation>
  </message>
  <message>
   <source>Share…</source>
   <translation>Compartir…</translation>
  </message>
  <message>
   <source>Share {routine} as a file</source>
   <translation>Compartir {routine} como archivo</translation>
  </message>
  <message>
   <source>Handout…</source>
   <translation>Hoja para imprimir…</translation>
  </message>
  <message>
   <source>Handout of {routine}, to print</source>
   <translation>Hoja de «{routine}», para imprimir</translation>
  </message>
  <message>
   <source>Something is not there…</source>
   <translation>Falta algo de esto…</translation>
  </message>
  <message>
   <source>Something of this is not there: say what you have</source>
   <translation>Falta algo de esto: di lo que tienes</translation>
  </message>
  <message>
   <source>Back to {exercise}</source>
   <translation>Volver a «{exercise}»</translation>
  </message>
  <message>
   <source>{word}: {exercise}</source>
   <translation>{word}: {exercise}</translation>
  </message>
  <message>
   <source>Yours, instead of the one that comes with Routine.</source>
   <translation>En tu carpeta, en lugar de lo que trae Routine.</translation>
  </message>
  <message numerus="yes">
   <source>{count} exercises</source>
   <translation>
    <numerusform>{count} ejercicio</numerusform>
    <numerusform>{count} ejercicios</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} files have a problem</source>
   <translation>
    <numerusform>{count} archivo tiene un problema</numerusform>
    <numerusform>{count} archivos tienen un problema</numerusform>
   </translation>
  </message>
  <message>
   <source>Steps of {routine}</source>
   <translation>Pasos de «{routine}»</translation>
  </message>
  <message>
   <source>Show all routines</source>
   <translation>Mostrar todas las rutinas</translation>
  </message>
  <message>
   <source>Nothing is called “{text}”. Did you mean {name}?</source>
   <translation>Nada se llama «{text}». ¿Querías decir {name}?</translation>
  </message>
  <message>
   <source>Nothing is called “{text}”. Did you mean “{word}”?</source>
   <translation>Nada se llama «{text}». ¿Querías decir «{word}»?</translation>
  </message>
  <message>
   <source>Nothing here is called “{text}”.</source>
   <translation>Aquí nada se llama «{text}».</translation>
  </message>
  <message>
   <source>{file} has a problem now. {problem} This is how it was before.</source>
   <translation>{file} tiene ahora un problema. {problem} Así era antes.</translation>
  </message>
  <message>
   <source>Routines</source>
   <translation>Rutinas</translation>
  </message>
  <message>
   <source>Programs</source>
   <translation>Programas</translation>
  </message>
  <message>
   <source>Exercises</source>
   <translation>Ejercicios</translation>
  </message>
  <message>
   <source>Essentials</source>
   <translation>Esenciales</translation>
  </message>
  <message>
   <source>What is known</source>
   <translation>Lo que se sabe</translation>
  </message>
  <message>
   <source>All routines</source>
   <translation>Todas las rutinas</translation>
  </message>
  <message>
   <source>All programs</source>
   <translation>Todos los programas</translation>
  </message>
  <message>
   <source>All exercises</source>
   <translation>Todos los ejercicios</translation>
  </message>
  <message>
   <source>“{program}” is in use now.</source>
   <translation>«{program}» está en uso ahora.</translation>
  </message>
  <message>
   <source>release</source>
   <comment>within a text</comment>
   <translation>soltar</translation>
  </message>
  <message>
   <source>lengthen</source>
   <comment>within a text</comment>
   <translation>alargar</translation>
  </message>
  <message>
   <source>integrate</source>
   <comment>within a text</comment>
   <translation>integrar</translation>
  </message>
  <message>
   <source>on your back</source>
   <comment>within a text</comment>
   <translation>boca arriba</translation>
  </message>
  <message>
   <source>face down</source>
   <comment>within a text</comment>
   <translation>boca abajo</translation>
  </message>
  <message>
   <source>on your side</source>
   <comment>within a text</comment>
   <translation>de lado</translation>
  </message>
  <message>
   <source>on hands and knees</source>
   <comment>within a text</comment>
   <translation>sobre manos y rodillas</translation>
  </message>
  <message>
   <source>kneeling</source>
   <comment>within a text</comment>
   <translation>de rodillas</translation>
  </message>
  <message>
   <source>half-kneeling</source>
   <comment>within a text</comment>
   <translation>de caballero</translation>
  </message>
  <message>
   <source>sitting</source>
   <comment>within a text</comment>
   <translation>en silla</translation>
  </message>
  <message>
   <source>standing</source>
   <comment>within a text</comment>
   <translation>de pie</translation>
  </message>
  <message>
   <source>Line {line}: {problem}</source>
   <translation>Línea {line}: {problem}</translation>
  </message>
  <message>
   <source>{dose}, both sides at once</source>
   <translation>{dose}, los dos lados a la vez</translation>
  </message>
  <message>
   <source>Not done yet today</source>
   <translation>Hoy aún sin hacer</translation>
  </message>
  <message>
   <source>A reminder comes at {time}.</source>
   <translation>A las {time} llega un recordatorio.</translation>
  </message>
  <message>
   <source>Your practice today is done.</source>
   <translation>Tu práctica de hoy está hecha.</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Más grande</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Más pequeño</translation>
  </message>
  <message>
   <source>Routine, mini timer</source>
   <translation>Routine, mini temporizador</translation>
  </message>
  <message>
   <source>Back to the window</source>
   <translation>Volver a la ventana</translation>
  </message>
  <message>
   <source>On this desktop other windows may cover it.</source>
   <translation>En este escritorio otras ventanas pueden taparlo.</translation>
  </message>
  <message>
   <source>Back to the player</source>
   <translation>Volver al reproductor</translation>
  </message>
  <message>
   <source>Psoas and iliacus</source>
   <translation>Psoas e ilíaco</translation>
  </message>
  <message>
   <source>Path length in a model, not muscle tension</source>
   <translation>Longitud del recorrido en un modelo, no tensión del músculo</translation>
  </message>
  <message>
   <source>Illustration: path length in a model, not muscle tension</source>
   <translation>Ilustración: longitud del recorrido en un modelo, no tensión del músculo</translation>
  </message>
  <message>
   <source>shorter</source>
   <comment>a muscle</comment>
   <translation>más corto</translation>
  </message>
  <message>
   <source>as in standing</source>
   <comment>a muscle</comment>
   <translation>como de pie</translation>
  </message>
  <message>
   <source>longer</source>
   <comment>a muscle</comment>
   <translation>más largo</translation>
  </message>
  <message>
   <source>Left: {change}</source>
   <translation>Izquierda: {change}</translation>
  </message>
  <message>
   <source>Right: {change}</source>
   <translation>Derecha: {change}</translation>
  </message>
  <message>
   <source>Working side: {change}</source>
   <translation>Lado que trabaja: {change}</translation>
  </message>
  <message>
   <source>Other side: {change}</source>
   <translation>Otro lado: {change}</translation>
  </message>
  <message>
   <source>Psoas and iliacus: left {left}, right {right}</source>
   <translation>Psoas e ilíaco: izquierda {left}, derecha {right}</translation>
  </message>
  <message>
   <source>Psoas and iliacus: {change} on both sides</source>
   <translation>Psoas e ilíaco: {change} en los dos lados</translation>
  </message>
  <message>
   <source>Stays on this computer</source>
   <translation>Se queda en este equipo</translation>
  </message>
  <message>
   <source>Stays on your computers</source>
   <translation>Se queda en tus equipos</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>plus</source>
   <comment>key</comment>
   <translation>más</translation>
  </message>
  <message>
   <source>Escape</source>
   <comment>key</comment>
   <translation>Escape</translation>
  </message>
  <message>
   <source>{name}: off</source>
   <translation>{name}: no</translation>
  </message>
  <message>
   <source>Key {key}</source>
   <translation>Tecla {key}</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Terminar</translation>
  </message>
  <message>
   <source>Back to the exercise before</source>
   <translation>Volver al ejercicio anterior</translation>
  </message>
  <message>
   <source>Skip to what comes next</source>
   <translation>Saltar a lo siguiente</translation>
  </message>
  <message>
   <source>+15 s</source>
   <translation>+15 s</translation>
  </message>
  <message>
   <source>{name}: on</source>
   <translation>{name}: sí</translation>
  </message>
  <message>
   <source>Add 15 seconds</source>
   <translation>Añadir 15 segundos</translation>
  </message>
  <message>
   <source>Small window, so a large timer. L changes it.</source>
   <translation>Ventana pequeña, por eso el temporizador grande. L lo cambia.</translation>
  </message>
  <message>
   <source>This is a preview. Nothing of it is recorded.</source>
   <translation>Esto es una vista previa. No se registra nada.</translation>
  </message>
  <message>
   <source>Who should speak?</source>
   <translation>¿Quién habla?</translation>
  </message>
  <message>
   <source>A screen reader seems to be running. Only one of them will talk; Settings can change it.</source>
   <translation>Parece que hay un lector de pantalla en marcha. Solo hablará uno; puedes cambiarlo en Ajustes.</translation>
  </message>
  <message>
   <source>Back to it</source>
   <translation>Volver</translation>
  </message>
  <message>
   <source>Restart this exercise</source>
   <translation>Repetir este ejercicio</translation>
  </message>
  <message>
   <source>Finish here</source>
   <translation>Terminar aquí</translation>
  </message>
  <message>
   <source>Keep going</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>Do the easier one</source>
   <translation>Hacer el más fácil</translation>
  </message>
  <message>
   <source>Screen reader</source>
   <translation>Lector de pantalla</translation>
  </message>
  <message>
   <source>Routine's voice</source>
   <translation>La voz de Routine</translation>
  </message>
  <message numerus="yes">
   <source>{count} seconds left</source>
   <translation>
    <numerusform>queda {count} segundo</numerusform>
    <numerusform>quedan {count} segundos</numerusform>
   </translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Siempre</translation>
  </message>
  <message>
   <source>Not saved yet. Go on: it is kept while Routine is open.</source>
   <translation>Aún sin guardar. Sigue: se conserva mientras Routine esté abierto.</translation>
  </message>
  <message>
   <source>Not in your history yet. Go on: it is kept and saved later.</source>
   <translation>Aún no está en tu historial. Sigue: se conserva y se guardará después.</translation>
  </message>
  <message>
   <source>All is saved again.</source>
   <translation>Todo está guardado de nuevo.</translation>
  </message>
  <message>
   <source>Right side first</source>
   <comment>the first word is painted largest: the side</comment>
   <translation>Derecha primero</translation>
  </message>
  <message>
   <source>R</source>
   <comment>right side of the body, in one letter</comment>
   <translation>D</translation>
  </message>
  <message>
   <source>Right side</source>
   <comment>the first word is painted largest: the side</comment>
   <translation>Derecha</translation>
  </message>
  <message>
   <source>{exercise}, {side}</source>
   <translation>{exercise}, {side}</translation>
  </message>
  <message>
   <source>Left side first</source>
   <comment>the first word is painted largest: the side</comment>
   <translation>Izquierda primero</translation>
  </message>
  <message>
   <source>L</source>
   <comment>left side of the body, in one letter</comment>
   <translation>I</translation>
  </message>
  <message>
   <source>Left side</source>
   <comment>the first word is painted largest: the side</comment>
   <translation>Izquierda</translation>
  </message>
  <message>
   <source>{exercise}, left side first</source>
   <translation>{exercise}, primero el lado izquierdo</translation>
  </message>
  <message>
   <source>{exercise}, right side first</source>
   <translation>{exercise}, primero el lado derecho</translation>
  </message>
  <message>
   <source>{exercise}, left side</source>
   <translation>{exercise}, lado izquierdo</translation>
  </message>
  <message>
   <source>{exercise}, right side</source>
   <translation>{exercise}, lado derecho</translation>
  </message>
  <message>
   <source>That was the last one</source>
   <translation>Ese era el último</translation>
  </message>
  <message>
   <source>Rep {number} of {count}</source>
   <translation>Repetición {number} de {count}</translation>
  </message>
  <message>
   <source>Press Space when ready</source>
   <translation>Pulsa Espacio para seguir</translation>
  </message>
  <message>
   <source>Press Space</source>
   <translation>Pulsa Espacio</translation>
  </message>
  <message>
   <source>Have ready</source>
   <translation>Ten a mano</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Luego</translation>
  </message>
  <message>
   <source>Take your time.</source>
   <translation>Tómate tu tiempo.</translation>
  </message>
  <message>
   <source>None of that time was counted.</source>
   <translation>Nada de ese tiempo se contó.</translation>
  </message>
  <message>
   <source>Glide, do not hold.</source>
   <translation>Desliza, no mantengas.</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Going on</source>
   <translation>Seguimos</translation>
  </message>
  <message>
   <source>Rest</source>
   <comment>a pause between exercises</comment>
   <translation>Descanso</translation>
  </message>
  <message>
   <source>Exercise {number} of {count}</source>
   <translation>Ejercicio {number} de {count}</translation>
  </message>
  <message>
   <source>Set {number} of {count}</source>
   <translation>Serie {number} de {count}</translation>
  </message>
  <message>
   <source>Asleep for {time}, from {before} to {after}.</source>
   <translation>En reposo {time}, de {before} a {after}.</translation>
  </message>
  <message>
   <source>Get ready: {exercise}.</source>
   <translation>Prepárate: {exercise}.</translation>
  </message>
  <message>
   <source>Switch sides, {side}.</source>
   <translation>Cambia de lado, {side}.</translation>
  </message>
  <message>
   <source>Next, exercise {number} of {count}</source>
   <translation>Siguiente, ejercicio {number} de {count}</translation>
  </message>
  <message>
   <source>Exercise {number} of {count}, second side</source>
   <translation>Ejercicio {number} de {count}, segundo lado</translation>
  </message>
  <message>
   <source>have ready {things}</source>
   <translation>ten a mano {things}</translation>
  </message>
  <message>
   <source>then {next}</source>
   <translation>luego: {next}</translation>
  </message>
  <message>
   <source>Continue at {time}</source>
   <translation>Continuar, quedan {time}</translation>
  </message>
  <message>
   <source>It stood still for {time}.</source>
   <translation>Estuvo parado {time}.</translation>
  </message>
  <message>
   <source>Paused while the program stood still</source>
   <translation>En pausa mientras el programa estaba parado</translation>
  </message>
  <message>
   <source>Paused while the computer slept</source>
   <translation>En pausa mientras el equipo estaba en reposo</translation>
  </message>
  <message>
   <source>Easier: {what}</source>
   <translation>Más fácil: {what}</translation>
  </message>
  <message>
   <source>Switch sides.</source>
   <translation>Cambia de lado.</translation>
  </message>
  <message>
   <source>Hold</source>
   <comment>stay in the position</comment>
   <translation>Mantén</translation>
  </message>
  <message>
   <source>Switch</source>
   <comment>change to the other side</comment>
   <translation>Cambio</translation>
  </message>
  <message>
   <source>Stop if {reason}.</source>
   <translation>Detente si {reason}.</translation>
  </message>
  <message>
   <source>Rest. Next: {exercise}.</source>
   <translation>Descanso. Siguiente: {exercise}.</translation>
  </message>
  <message>
   <source>Rest. Then set {number} of {count}.</source>
   <translation>Descanso. Luego la serie {number} de {count}.</translation>
  </message>
  <message numerus="yes">
   <source>{exercise}, {count} repetitions.</source>
   <translation>
    <numerusform>{exercise}, {count} repetición.</numerusform>
    <numerusform>{exercise}, {count} repeticiones.</numerusform>
   </translation>
  </message>
  <message>
   <source>{exercise}, {time}.</source>
   <translation>{exercise}, {time}.</translation>
  </message>
  <message>
   <source>The last one</source>
   <translation>El último</translation>
  </message>
  <message>
   <source>Left side, same exercise</source>
   <translation>Lado izquierdo, mismo ejercicio</translation>
  </message>
  <message>
   <source>Right side, same exercise</source>
   <translation>Lado derecho, mismo ejercicio</translation>
  </message>
  <message>
   <source>Half-way, {time} left</source>
   <translation>A la mitad, {time} por delante</translation>
  </message>
  <message>
   <source>day {day}</source>
   <translation>día {day}</translation>
  </message>
  <message>
   <source>Words and pictures show the right side; turn them round for the left.</source>
   <translation>Las palabras y las imágenes muestran el lado derecho; cámbialas de lado para el izquierdo.</translation>
  </message>
  <message>
   <source>Comfort practice, not medical advice. Stop when something hurts, pinches or tingles.</source>
   <translation>Práctica para la comodidad, no es consejo médico. Detente si notas dolor, un pellizco o un hormigueo.</translation>
  </message>
  <message>
   <source>{signs}, or {last}</source>
   <comment>reasons to stop</comment>
   <translation>{signs}, o {last}</translation>
  </message>
  <message numerus="yes">
   <source>{count} days to tick</source>
   <translation>
    <numerusform>{count} día para marcar</numerusform>
    <numerusform>{count} días para marcar</numerusform>
   </translation>
  </message>
  <message>
   <source>Start</source>
   <comment>of a movement, under a picture</comment>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Move</source>
   <comment>a movement, under a picture</comment>
   <translation>Movimiento</translation>
  </message>
  <message>
   <source>Have within reach: {things}.</source>
   <translation>Ten al alcance: {things}.</translation>
  </message>
  <message>
   <source>Page {page}</source>
   <translation>Página {page}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Página {page} de {pages}</translation>
  </message>
  <message>
   <source>No printer was found on this computer. Save the pages as a PDF and print that.</source>
   <translation>No se encontró ninguna impresora en este equipo. Guarda las páginas como PDF e imprímelo.</translation>
  </message>
  <message>
   <source>The printer did not take the pages. Save them as a PDF and print that.</source>
   <translation>La impresora no aceptó las páginas. Guárdalas como PDF e imprímelo.</translation>
  </message>
  <message>
   <source>The pages are with the printer.</source>
   <translation>Las páginas están en la impresora.</translation>
  </message>
  <message>
   <source>Print the handout</source>
   <translation>Imprimir la hoja</translation>
  </message>
  <message>
   <source>Written by the person who practised, with Routine. Comfort and mobility practice; not a medical record and not a diagnosis.</source>
   <translation>Escrito por la persona que practicó, con Routine. Práctica de comodidad y movilidad; no es un historial médico ni un diagnóstico.</translation>
  </message>
  <message>
   <source>Tightness at the front of the hips, 0 is loose, 10 is the tightest, as it was told. From day to day such numbers vary by about 1 to 2 points (our estimate).</source>
   <translation>Tirantez en la parte delantera de las caderas, 0 es sin tirantez, 10 es la máxima, tal como se anotó. De un día a otro, estos números varían en 1 o 2 puntos, más o menos (estimación nuestra).</translation>
  </message>
  <message>
   <source>Ease of standing up: 0 is hard, 10 is easy. Thigh: where it comes to rest over the edge of a bed, seen against the line of the bed, in brackets when the back arched and it does not count; told by the person without anyone to look.</source>
   <translation>Facilidad para levantarse: 0 es difícil, 10 es fácil. Muslo: dónde se queda al borde de una cama, visto respecto a la línea de la cama, entre paréntesis cuando la espalda se arqueó y no cuenta; lo anotó la propia persona, sin nadie que mirara.</translation>
  </message>
  <message>
   <source>Degrees: the angle of the thigh as a phone showed it, above level or, with a minus, below it. With the pelvis held still the smallest real change is about 2.4 degrees (angle of the knee, test-retest study of 2015); measured at home it takes more.</source>
   <translation>Grados: el ángulo del muslo tal como lo mostró un teléfono, por encima de la horizontal o, con un menos, por debajo. Con la pelvis quieta, el menor cambio real es de unos 2,4 grados (ángulo de la rodilla, estudio de repetición de 2015); medido en casa hace falta más.</translation>
  </message>
  <message>
   <source>no</source>
   <comment>pillow under the knees</comment>
   <translation>no</translation>
  </message>
  <message>
   <source>sometimes</source>
   <comment>pillow under the knees</comment>
   <translation>a veces</translation>
  </message>
  <message>
   <source>always</source>
   <comment>pillow under the knees</comment>
   <translation>siempre</translation>
  </message>
  <message>
   <source>above</source>
   <comment>thigh, in a table</comment>
   <translation>por encima</translation>
  </message>
  <message>
   <source>level</source>
   <comment>thigh, in a table</comment>
   <translation>a la altura</translation>
  </message>
  <message>
   <source>below</source>
   <comment>thigh, in a table</comment>
   <translation>por debajo</translation>
  </message>
  <message numerus="yes">
   <source>Besides: {count} other sessions, {minutes}.</source>
   <translation>
    <numerusform>Además: {count} sesión más, {minutes}.</numerusform>
    <numerusform>Además: {count} sesiones más, {minutes}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Day {day}: {after} after.</source>
   <translation>Día {day}: {after} después.</translation>
  </message>
  <message>
   <source>{program}, made on {date}</source>
   <translation>{program}, hecho el {date}</translation>
  </message>
  <message>
   <source>Report: {program}</source>
   <translation>Informe: {program}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <comment>two dates</comment>
   <translation>del {first} al {last}</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {count} days done</source>
   <translation>
    <numerusform>{done} de {count} día hecho</numerusform>
    <numerusform>{done} de {count} días hechos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} minutes practised</source>
   <translation>
    <numerusform>{count} minuto de práctica</numerusform>
    <numerusform>{count} minutos de práctica</numerusform>
   </translation>
  </message>
  <message>
   <source>Day {day}: {before} before, {after} after.</source>
   <translation>Día {day}: {before} antes, {after} después.</translation>
  </message>
  <message>
   <source>Day {day}: {before} before.</source>
   <translation>Día {day}: {before} antes.</translation>
  </message>
  <message>
   <source>{program}, reset {run}</source>
   <translation>{program}, vuelta {run}</translation>
  </message>
  <message>
   <source>Tightness before and after</source>
   <translation>Tirantez antes y después</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Ease</source>
   <comment>of standing up</comment>
   <translation>Facilidad</translation>
  </message>
  <message>
   <source>Left thigh</source>
   <translation>Muslo izquierdo</translation>
  </message>
  <message>
   <source>Right thigh</source>
   <translation>Muslo derecho</translation>
  </message>
  <message>
   <source>Nothing was told.</source>
   <translation>No se anotó nada.</translation>
  </message>
  <message>
   <source>Nothing was written.</source>
   <translation>No se escribió nada.</translation>
  </message>
  <message>
   <source>Day {day}, {date}</source>
   <translation>Día {day}, {date}</translation>
  </message>
  <message>
   <source>put down by hand</source>
   <translation>anotado a mano</translation>
  </message>
  <message>
   <source>ended with pain</source>
   <translation>terminó con dolor</translation>
  </message>
  <message>
   <source>Yes, remove it</source>
   <translation>Sí, quitarlo</translation>
  </message>
  <message>
   <source>{action}: {what}</source>
   <translation>{action}: {what}</translation>
  </message>
  <message>
   <source>Sit on the very edge of a firm bed, 45 cm high or more, or of a sturdy table against a wall. Roll back with both knees hugged. Keep one hugged, so that your back stays flat, and let the other thigh hang for 20 s. Come up over your side.</source>
   <translation>Siéntate justo en el borde de una cama firme, de 45 cm de alto o más, o de una mesa robusta contra una pared. Rueda hacia atrás con las dos rodillas abrazadas. Deja una abrazada, para que la espalda quede plana, y deja colgar el otro muslo durante 20 s. Levántate girando de lado.</translation>
  </message>
  <message>
   <source>Leave it out with a hip replacement, in pregnancy, with osteoporosis of the spine, back pain when you lie flat, tingling or numbness in a leg, or trouble getting up from a bed, or when you feel unsteady and nobody is near.</source>
   <translation>No lo hagas con una prótesis de cadera, en el embarazo, con osteoporosis de la columna, dolor de espalda al acostarte en horizontal, hormigueo o entumecimiento en una pierna, o dificultad para levantarte de una cama, ni cuando sientas inestabilidad y no haya nadie cerca.</translation>
  </message>
  <message>
   <source>Not a diagnosis. Without a still pelvis the picture is unreliable.</source>
   <translation>No es un diagnóstico. Si la pelvis no está quieta, la imagen no es fiable.</translation>
  </message>
  <message>
   <source>Left thigh hangs: where does it rest?</source>
   <translation>El muslo izquierdo cuelga: ¿dónde se queda?</translation>
  </message>
  <message>
   <source>Left: the back arched, so this does not count.</source>
   <translation>Izquierda: la espalda se arqueó, así que esto no cuenta.</translation>
  </message>
  <message>
   <source>Right thigh hangs: where does it rest?</source>
   <translation>El muslo derecho cuelga: ¿dónde se queda?</translation>
  </message>
  <message>
   <source>Right: the back arched, so this does not count.</source>
   <translation>Derecha: la espalda se arqueó, así que esto no cuenta.</translation>
  </message>
  <message>
   <source>Do you want a pillow under your knees to lie on your back?</source>
   <translation>¿Quieres una almohada bajo las rodillas para estar boca arriba?</translation>
  </message>
  <message>
   <source>Did your back arch?</source>
   <translation>¿Se arqueó la espalda?</translation>
  </message>
  <message>
   <source>A pillow under your knees?</source>
   <translation>¿Una almohada bajo las rodillas?</translation>
  </message>
  <message>
   <source>How tight are your hips at the front, now?</source>
   <translation>¿Cuánta tirantez notas ahora en la parte delantera de las caderas?</translation>
  </message>
  <message>
   <source>0 is loose, 10 is the tightest.</source>
   <translation>0 es sin tirantez, 10 es la máxima.</translation>
  </message>
  <message>
   <source>How easily do you stand up?</source>
   <translation>¿Con qué facilidad te levantas?</translation>
  </message>
  <message>
   <source>0 is hard, 10 is easy.</source>
   <translation>0 es difícil, 10 es fácil.</translation>
  </message>
  <message>
   <source>above the bed line</source>
   <translation>por encima de la línea de la cama</translation>
  </message>
  <message>
   <source>level with the bed line</source>
   <translation>a la altura de la línea de la cama</translation>
  </message>
  <message>
   <source>below the bed line</source>
   <translation>por debajo de la línea de la cama</translation>
  </message>
  <message>
   <source>Your hips over the edge of a bed</source>
   <translation>Tus caderas al borde de una cama</translation>
  </message>
  <message>
   <source>Sometimes</source>
   <translation>A veces</translation>
  </message>
  <message>
   <source>Left thigh,</source>
   <translation>Muslo izquierdo,</translation>
  </message>
  <message>
   <source>Right thigh,</source>
   <translation>Muslo derecho,</translation>
  </message>
  <message>
   <source>Left knee,</source>
   <translation>Rodilla izquierda,</translation>
  </message>
  <message>
   <source>Right knee,</source>
   <translation>Rodilla derecha,</translation>
  </message>
  <message>
   <source>Bent</source>
   <comment>a knee</comment>
   <translation>Doblada</translation>
  </message>
  <message>
   <source>Straighter</source>
   <comment>a knee</comment>
   <translation>Más estirada</translation>
  </message>
  <message>
   <source>Left side: Did your back arch?</source>
   <translation>Lado izquierdo: ¿se arqueó la espalda?</translation>
  </message>
  <message>
   <source>Right side: Did your back arch?</source>
   <translation>Lado derecho: ¿se arqueó la espalda?</translation>
  </message>
  <message>
   <source>Knee</source>
   <translation>Rodilla</translation>
  </message>
  <message>
   <source>Lay the phone along the thigh that hangs: 0 is level with the bed, a minus is below it. With the pelvis held still the smallest real change is about {degrees} degrees (angle of the knee, a study of 2015). At home it takes more.</source>
   <translation>Pon el teléfono a lo largo del muslo que cuelga: 0 es a la altura de la cama, un menos es por debajo. Con la pelvis quieta, el menor cambio real es de unos {degrees} grados (ángulo de la rodilla, un estudio de 2015). En casa hace falta más.</translation>
  </message>
  <message>
   <source>An angle is a whole number from {least} to {most}, or nothing.</source>
   <translation>Un ángulo es un número entero de {least} a {most}, o nada.</translation>
  </message>
  <message>
   <source>Photos stay on this computer. They are in no export, no sync folder and no backup.</source>
   <translation>Las fotos se quedan en este equipo. No están en ninguna exportación, carpeta de sincronización ni copia de seguridad.</translation>
  </message>
  <message>
   <source>Left thigh, angle in degrees, optional</source>
   <translation>Muslo izquierdo, ángulo en grados, opcional</translation>
  </message>
  <message>
   <source>Left thigh, measured</source>
   <translation>Muslo izquierdo, medido</translation>
  </message>
  <message>
   <source>the photo of the left side</source>
   <translation>la foto del lado izquierdo</translation>
  </message>
  <message>
   <source>Change photo of the left side</source>
   <translation>Cambiar la foto del lado izquierdo</translation>
  </message>
  <message>
   <source>Add a photo of the left side</source>
   <translation>Añadir una foto del lado izquierdo</translation>
  </message>
  <message>
   <source>Right thigh, angle in degrees, optional</source>
   <translation>Muslo derecho, ángulo en grados, opcional</translation>
  </message>
  <message>
   <source>Right thigh, measured</source>
   <translation>Muslo derecho, medido</translation>
  </message>
  <message>
   <source>the photo of the right side</source>
   <translation>la foto del lado derecho</translation>
  </message>
  <message>
   <source>Change photo of the right side</source>
   <translation>Cambiar la foto del lado derecho</translation>
  </message>
  <message>
   <source>Add a photo of the right side</source>
   <translation>Añadir una foto del lado derecho</translation>
  </message>
  <message>
   <source>If you measured it: an angle, or a photo</source>
   <translation>Si lo mediste: un ángulo, o una foto</translation>
  </message>
  <message>
   <source>Measured with a phone</source>
   <translation>Medido con un teléfono</translation>
  </message>
  <message>
   <source>Change photo</source>
   <translation>Cambiar la foto</translation>
  </message>
  <message>
   <source>Add a photo</source>
   <translation>Añadir una foto</translation>
  </message>
  <message>
   <source>Day {day} of {days}, before you start. All of it is optional and stays on this computer.</source>
   <translation>Día {day} de {days}, antes de empezar. Todo es opcional y se queda en este equipo.</translation>
  </message>
  <message>
   <source>Day {day} of {days}, before you start and before any stretch. All of it is optional and stays on this computer.</source>
   <translation>Día {day} de {days}, antes de empezar y antes de cualquier estiramiento. Todo es opcional y se queda en este equipo.</translation>
  </message>
  <message>
   <source>Self-check</source>
   <translation>Autoevaluación</translation>
  </message>
  <message>
   <source>Save and start</source>
   <translation>Guardar y empezar</translation>
  </message>
  <message>
   <source>Runner's note</source>
   <translation>Nota para corredores</translation>
  </message>
  <message>
   <source>Expected a JPEG, PNG or WebP photo; phones can save as JPEG.</source>
   <translation>Se esperaba una foto JPEG, PNG o WebP; los teléfonos pueden guardar como JPEG.</translation>
  </message>
  <message>
   <source>{file} has {size} MB. Choose one of 60 MB at most.</source>
   <translation>{file} tiene {size} MB. Elige una de 60 MB como mucho.</translation>
  </message>
  <message>
   <source>{file} is damaged and cannot be shown. Choose another one.</source>
   <translation>{file} está dañado y no se puede mostrar. Elige otra.</translation>
  </message>
  <message>
   <source>{file} cannot be kept: this computer's Qt writes no JPEG.</source>
   <translation>{file} no se puede guardar: el Qt de este equipo no escribe JPEG.</translation>
  </message>
  <message>
   <source>{file} could not be read ({reason}).</source>
   <translation>{file} no se pudo leer ({reason}).</translation>
  </message>
  <message>
   <source>{file} is no photo that can be read here.</source>
   <translation>{file} no es una foto que se pueda leer aquí.</translation>
  </message>
  <message>
   <source>{file} is too large a picture, or a damaged one.</source>
   <translation>{file} es una imagen demasiado grande, o está dañada.</translation>
  </message>
  <message>
   <source>Choose a photo of the left side</source>
   <translation>Elegir una foto del lado izquierdo</translation>
  </message>
  <message>
   <source>Choose a photo of the right side</source>
   <translation>Elegir una foto del lado derecho</translation>
  </message>
  <message>
   <source>Above</source>
   <comment>the thigh, compared with the edge of the bed</comment>
   <translation>Por encima</translation>
  </message>
  <message>
   <source>Level</source>
   <comment>the thigh, compared with the edge of the bed</comment>
   <translation>A la altura</translation>
  </message>
  <message>
   <source>Below</source>
   <comment>the thigh, compared with the edge of the bed</comment>
   <translation>Por debajo</translation>
  </message>
  <message>
   <source>For yourself: nobody scores it, and there is nothing to change.</source>
   <translation>Para ti: nadie la puntúa, y no hay nada que cambiar.</translation>
  </message>
  <message>
   <source>If you run: a note on your feet</source>
   <translation>Si corres: una nota sobre tus pies</translation>
  </message>
  <message>
   <source>How do your feet land?</source>
   <translation>¿Cómo apoyas los pies?</translation>
  </message>
  <message>
   <source>What touches the ground first?</source>
   <translation>¿Qué toca primero el suelo?</translation>
  </message>
  <message>
   <source>A few words, if you like</source>
   <translation>Unas palabras, si quieres</translation>
  </message>
  <message>
   <source>Runner's note, optional</source>
   <translation>Nota para corredores, opcional</translation>
  </message>
  <message>
   <source>Quiet</source>
   <comment>how feet land</comment>
   <translation>Sin ruido</translation>
  </message>
  <message>
   <source>Loud</source>
   <comment>how feet land</comment>
   <translation>Con ruido</translation>
  </message>
  <message>
   <source>Outer edge</source>
   <translation>El borde externo</translation>
  </message>
  <message>
   <source>Flat foot</source>
   <translation>Toda la planta</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>No lo sé</translation>
  </message>
  <message>
   <source>How do your feet land when you run?</source>
   <translation>¿Cómo apoyas los pies al correr?</translation>
  </message>
  <message>
   <source>What you did could not be saved yet. It is kept until you close Routine.</source>
   <translation>Lo que hiciste aún no se pudo guardar. Se conserva hasta que cierres Routine.</translation>
  </message>
  <message>
   <source>In {inhale}, out {exhale}</source>
   <comment>breath pacer</comment>
   <translation>Inspirar {inhale}, espirar {exhale}</translation>
  </message>
  <message>
   <source>Off</source>
   <comment>breath pacer</comment>
   <translation>Desactivada</translation>
  </message>
  <message>
   <source>Your computer reminds you, once a day.</source>
   <translation>Tu equipo te lo recuerda, una vez al día.</translation>
  </message>
  <message>
   <source>Setting it up…</source>
   <translation>Configurando…</translation>
  </message>
  <message>
   <source>After a long while of sitting, never during a call, a film, full screen or “do not disturb”.</source>
   <translation>Tras un buen rato en la silla, nunca en una llamada, una película, a pantalla completa o con «No molestar».</translation>
  </message>
  <message>
   <source>Counted while Routine is open; only the last day is kept, on this computer.</source>
   <translation>Se cuenta mientras Routine está abierto; solo se guarda el último día, en este equipo.</translation>
  </message>
  <message>
   <source>Desk break earlier</source>
   <translation>Pausa de escritorio antes</translation>
  </message>
  <message>
   <source>Desk break later</source>
   <translation>Pausa de escritorio después</translation>
  </message>
  <message>
   <source>Couch stretch. Left side. Hold, 45 seconds.</source>
   <translation>Estiramiento del sofá. Lado izquierdo. Mantén, 45 segundos.</translation>
  </message>
  <message>
   <source>Chimes tell the changes.</source>
   <translation>Las campanas anuncian los cambios.</translation>
  </message>
  <message>
   <source>Hear it</source>
   <translation>Oír</translation>
  </message>
  <message>
   <source>Hear the voice</source>
   <translation>Oír la voz</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Start again now</source>
   <translation>Reiniciar Routine</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Comprobar</translation>
  </message>
  <message>
   <source>Look for what is missing</source>
   <translation>Comprobar qué falta</translation>
  </message>
  <message>
   <source>Nothing is missing: voice and chimes can be heard.</source>
   <translation>No falta nada: la voz y las campanas se oyen.</translation>
  </message>
  <message>
   <source>Nothing on this computer can remind you while Routine is closed.</source>
   <translation>En este equipo nada puede avisarte mientras Routine está cerrado.</translation>
  </message>
  <message>
   <source>This desktop has no place for Routine's small icon; its menu is in the window as well.</source>
   <translation>Este escritorio no tiene sitio para el icono pequeño de Routine; su menú está también en la ventana.</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Comprobando…</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>Práctica</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>At the desk</source>
   <translation>En el escritorio</translation>
  </message>
  <message>
   <source>Show my longest sitting on Today</source>
   <translation>Mostrar en Hoy mi rato más largo en la silla</translation>
  </message>
  <message>
   <source>Reminder, also when Routine is closed</source>
   <translation>Recordatorio, también con Routine cerrado</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Aspecto</translation>
  </message>
  <message>
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <source>Light</source>
   <comment>a theme</comment>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Dark</source>
   <comment>a theme</comment>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Sound and voice</source>
   <translation>Sonido y voz</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Este equipo</translation>
  </message>
  <message>
   <source>For you</source>
   <translation>Para ti</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Tus datos</translation>
  </message>
  <message>
   <source>Open the folder with your data</source>
   <translation>Abrir la carpeta con tus datos</translation>
  </message>
  <message>
   <source>Read</source>
   <comment>to read a text</comment>
   <translation>Leer</translation>
  </message>
  <message>
   <source>Read the safety notes</source>
   <translation>Leer las notas de seguridad</translation>
  </message>
  <message>
   <source>It is on already, since your system asks for it.</source>
   <translation>Ya está activado, porque tu sistema lo pide.</translation>
  </message>
  <message>
   <source>Start over…</source>
   <translation>Empezar de nuevo…</translation>
  </message>
  <message>
   <source>Reset {run} begins with day 1. Your history and your row of days stay.</source>
   <translation>La vuelta {run} empieza por el día 1. Tu historial y tu racha se quedan.</translation>
  </message>
  <message>
   <source>Start reset {run}</source>
   <translation>Empezar la vuelta {run}</translation>
  </message>
  <message>
   <source>Reset {run}: {total} of {total}</source>
   <translation>Vuelta {run}: {total} de {total}</translation>
  </message>
  <message>
   <source>Day {day} of reset {run}</source>
   <translation>Día {day} de la vuelta {run}</translation>
  </message>
  <message>
   <source>While Routine is open, unless today is done.</source>
   <translation>Mientras Routine está abierto, salvo si hoy ya está hecho.</translation>
  </message>
  <message>
   <source>Time of the reminder</source>
   <translation>Hora del recordatorio</translation>
  </message>
  <message>
   <source>Remind earlier</source>
   <translation>Recordar antes</translation>
  </message>
  <message>
   <source>Remind later</source>
   <translation>Recordar después</translation>
  </message>
  <message numerus="yes">
   <source>{count} settings found.</source>
   <translation>
    <numerusform>{count} ajuste encontrado.</numerusform>
    <numerusform>{count} ajustes encontrados.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is called “{typed}”. Did you mean “{name}”?</source>
   <translation>Nada se llama «{typed}». ¿Querías decir «{name}»?</translation>
  </message>
  <message>
   <source>No setting is like “{typed}”.</source>
   <translation>Ningún ajuste es como «{typed}».</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Buscar un ajuste</translation>
  </message>
  <message>
   <source>Find by name, or by what a setting does</source>
   <translation>Buscar por nombre, o por lo que hace un ajuste</translation>
  </message>
  <message>
   <source>The system's own</source>
   <translation>La del sistema</translation>
  </message>
  <message>
   <source>The system's own. {voice} speaks another language: {language}.</source>
   <translation>La del sistema. {voice} habla otro idioma: {language}.</translation>
  </message>
  <message numerus="yes">
   <source>Everything but {count} kinds of cues.</source>
   <translation>
    <numerusform>Todo menos un tipo.</numerusform>
    <numerusform>Todo menos {count} tipos de indicaciones.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything.</source>
   <translation>Todo.</translation>
  </message>
  <message>
   <source>Everything but the breath.</source>
   <translation>Todo menos la respiración.</translation>
  </message>
  <message>
   <source>Slow</source>
   <comment>pace of the voice</comment>
   <translation>Lenta</translation>
  </message>
  <message>
   <source>Usual</source>
   <comment>pace of the voice</comment>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Quick</source>
   <comment>pace of the voice</comment>
   <translation>Rápida</translation>
  </message>
  <message>
   <source>Soft bowl</source>
   <comment>sound of the chimes</comment>
   <translation>Cuenco suave</translation>
  </message>
  <message>
   <source>Wood</source>
   <comment>sound of the chimes</comment>
   <translation>Madera</translation>
  </message>
  <message>
   <source>Glass</source>
   <comment>sound of the chimes</comment>
   <translation>Cristal</translation>
  </message>
  <message>
   <source>Reader</source>
   <comment>screen reader</comment>
   <translation>Lector</translation>
  </message>
  <message>
   <source>Voice: change</source>
   <translation>Voz: cambiar</translation>
  </message>
  <message>
   <source>What is heard: choose</source>
   <translation>Lo que se oye: elegir</translation>
  </message>
  <message>
   <source>Quieter chimes</source>
   <translation>Campanas más bajas</translation>
  </message>
  <message>
   <source>Louder chimes</source>
   <translation>Campanas más altas</translation>
  </message>
  <message>
   <source>Hear the chimes</source>
   <translation>Oír las campanas</translation>
  </message>
  <message>
   <source>Quieter voice</source>
   <translation>Voz más baja</translation>
  </message>
  <message>
   <source>Louder voice</source>
   <translation>Voz más alta</translation>
  </message>
  <message>
   <source>What comes next, on which side, and how to get there</source>
   <translation>Lo que viene, por qué lado y cómo colocarse</translation>
  </message>
  <message>
   <source>A word five seconds before it begins</source>
   <translation>Una palabra cinco segundos antes de que empiece</translation>
  </message>
  <message>
   <source>Three ticks before it begins</source>
   <translation>Tres tics antes de que empiece</translation>
  </message>
  <message>
   <source>The beginning, and how long</source>
   <translation>El comienzo, y cuánto dura</translation>
  </message>
  <message>
   <source>Advice during an exercise</source>
   <translation>Consejos durante un ejercicio</translation>
  </message>
  <message>
   <source>The words of a movement, counted</source>
   <translation>Las palabras de un movimiento, contadas</translation>
  </message>
  <message>
   <source>Breathing in and out</source>
   <translation>Tomar y soltar el aire</translation>
  </message>
  <message>
   <source>Half-way</source>
   <translation>La mitad</translation>
  </message>
  <message>
   <source>The last five seconds, the last repetition</source>
   <translation>Los últimos cinco segundos, la última repetición</translation>
  </message>
  <message>
   <source>The change of side</source>
   <translation>El cambio de lado</translation>
  </message>
  <message>
   <source>The end of an exercise</source>
   <translation>El final de un ejercicio</translation>
  </message>
  <message>
   <source>No voice for {language} was found on this computer.</source>
   <translation>No se encontró en este equipo ninguna voz para {language}.</translation>
  </message>
  <message>
   <source>One at a time, and never over one another. The screen shows all of it anyway.</source>
   <translation>Una cada vez, y nunca una sobre otra. De todos modos la pantalla lo muestra todo.</translation>
  </message>
  <message>
   <source>No English voice was found on this computer.</source>
   <translation>No se encontró en este equipo ninguna voz en inglés.</translation>
  </message>
  <message>
   <source>What is heard</source>
   <translation>Lo que se oye</translation>
  </message>
  <message>
   <source>Looking for voices…</source>
   <translation>Buscando voces…</translation>
  </message>
  <message>
   <source>Each can be heard when it is chosen.</source>
   <translation>Cada una se puede oír al elegirla.</translation>
  </message>
  <message>
   <source>{action}, now {value}</source>
   <translation>{action}, ahora {value}</translation>
  </message>
  <message>
   <source>Always dark</source>
   <translation>Siempre oscuro</translation>
  </message>
  <message>
   <source>Pace</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <source>Folder on this computer</source>
   <translation>Carpeta en este equipo</translation>
  </message>
  <message>
   <source>Folder with routines</source>
   <translation>Carpeta con rutinas</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Copias de seguridad</translation>
  </message>
  <message>
   <source>Sync folder</source>
   <translation>Carpeta de sincronización</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>Qué falta</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Safety notes</source>
   <translation>Notas de seguridad</translation>
  </message>
  <message>
   <source>What you read and hear, from the next start on.</source>
   <translation>Lo que lees y oyes, desde la próxima vez que abras Routine.</translation>
  </message>
  <message>
   <source>Light or dark colours.</source>
   <translation>Colores claros u oscuros.</translation>
  </message>
  <message>
   <source>All words grow with it, up to twice their size.</source>
   <translation>Todas las palabras crecen con él, hasta el doble de su tamaño.</translation>
  </message>
  <message>
   <source>Lines and words stand out more.</source>
   <translation>Las líneas y las palabras resaltan más.</translation>
  </message>
  <message>
   <source>The figure changes its pose without moving there, and nothing fades.</source>
   <translation>La figura cambia de postura sin desplazarse, y nada se desvanece.</translation>
  </message>
  <message>
   <source>The player takes the whole screen, to be read from the floor.</source>
   <translation>El reproductor ocupa toda la pantalla, para leerlo desde el suelo.</translation>
  </message>
  <message>
   <source>The player is dark, whatever the theme.</source>
   <translation>El reproductor es oscuro, sea cual sea el tema.</translation>
  </message>
  <message>
   <source>Digits that can be read from further away.</source>
   <translation>Cifras que se leen desde más lejos.</translation>
  </message>
  <message>
   <source>A calm rhythm, from the next session on; breathing exercises keep their own.</source>
   <translation>Un ritmo tranquilo con el que respirar, desde la próxima sesión; los ejercicios de respiración conservan el suyo.</translation>
  </message>
  <message>
   <source>The buttons of the player stay in sight.</source>
   <translation>Los botones del reproductor siguen a la vista.</translation>
  </message>
  <message>
   <source>Letters, digits and signs act by themselves.</source>
   <translation>Las letras, cifras y signos actúan por sí solos.</translation>
  </message>
  <message>
   <source>The first exercise waits for Space.</source>
   <translation>El primer ejercicio espera a que pulses Espacio.</translation>
  </message>
  <message>
   <source>While you practise the screen stays on; five minutes into a pause it may go dark.</source>
   <translation>Mientras practicas, la pantalla sigue encendida; a los cinco minutos de pausa puede apagarse.</translation>
  </message>
  <message>
   <source>Names, sides, half-way, the last five seconds.</source>
   <translation>Nombres, lados, la mitad, los últimos cinco segundos.</translation>
  </message>
  <message>
   <source>Which voice of this computer speaks.</source>
   <translation>Qué voz de este equipo habla.</translation>
  </message>
  <message>
   <source>How quickly the voice speaks.</source>
   <translation>Lo rápido que habla la voz.</translation>
  </message>
  <message>
   <source>How loud the voice is.</source>
   <translation>Lo fuerte que habla la voz.</translation>
  </message>
  <message>
   <source>One stroke for every hold, two tones for the other side.</source>
   <translation>Un toque para cada postura, dos tonos para el otro lado.</translation>
  </message>
  <message>
   <source>How loud the chimes are.</source>
   <translation>Lo fuerte que suenan las campanas.</translation>
  </message>
  <message>
   <source>Which cues you hear, and which you do not.</source>
   <translation>Qué indicaciones oyes, y cuáles no.</translation>
  </message>
  <message>
   <source>The screen shows every change instead.</source>
   <translation>En su lugar, la pantalla muestra cada cambio.</translation>
  </message>
  <message>
   <source>Only one of the two speaks.</source>
   <translation>Solo habla uno de los dos.</translation>
  </message>
  <message>
   <source>It waits for you, and starting over keeps your history.</source>
   <translation>Te espera, y empezar de nuevo conserva tu historial.</translation>
  </message>
  <message>
   <source>Late sessions count for the evening before.</source>
   <translation>Las sesiones de madrugada cuentan para la noche anterior.</translation>
  </message>
  <message>
   <source>The side on which each exercise begins.</source>
   <translation>El lado por el que empieza cada ejercicio.</translation>
  </message>
  <message>
   <source>To change position, and to get your props.</source>
   <translation>Para cambiar de posición y traer tu material.</translation>
  </message>
  <message>
   <source>What your routines leave out or go easy on.</source>
   <translation>Lo que tus rutinas omiten o hacen con cuidado.</translation>
  </message>
  <message>
   <source>Exercises in which a nerve glides, off until you have read about them.</source>
   <translation>Ejercicios en los que se desliza un nervio, desactivados hasta que hayas leído sobre ellos.</translation>
  </message>
  <message>
   <source>Where a prop is missing, something else comes.</source>
   <translation>Donde falta un material, viene otra cosa.</translation>
  </message>
  <message>
   <source>Those that you leave out, or do on one side only.</source>
   <translation>Los que dejas fuera, o haces solo por un lado.</translation>
  </message>
  <message>
   <source>Where your history and your settings are kept.</source>
   <translation>Donde se guardan tu historial y tus ajustes.</translation>
  </message>
  <message>
   <source>Your own routines, a file for each.</source>
   <translation>Tus propias rutinas, un archivo para cada una.</translation>
  </message>
  <message>
   <source>A copy of your history for each day, made by itself.</source>
   <translation>Una copia de tu historial por cada día, que se hace sola.</translation>
  </message>
  <message>
   <source>A file to keep, a table, a calendar, or a report on paper.</source>
   <translation>Un archivo para guardar, una tabla, un calendario o un informe en papel.</translation>
  </message>
  <message>
   <source>From another computer, or from Loop Habit Tracker.</source>
   <translation>De otro equipo, o de Loop Habit Tracker.</translation>
  </message>
  <message>
   <source>To keep your settings, or to have them on another computer.</source>
   <translation>Para guardar tus ajustes, o para tenerlos en otro equipo.</translation>
  </message>
  <message>
   <source>Keeps several computers in step.</source>
   <translation>Mantiene varios equipos al día.</translation>
  </message>
  <message>
   <source>What this computer lacks, and what you get in its place.</source>
   <translation>Lo que le falta a este equipo y lo que tienes en su lugar.</translation>
  </message>
  <message>
   <source>Everything that Routine keeps about you on this computer.</source>
   <translation>Todo lo que Routine guarda sobre ti en este equipo.</translation>
  </message>
  <message>
   <source>When not to exercise, and when to stop.</source>
   <translation>Cuándo no hacer ejercicio, y cuándo detenerse.</translation>
  </message>
  <message>
   <source>Also when Routine is closed</source>
   <translation>También con Routine cerrado</translation>
  </message>
  <message>
   <source>translation words english german spanish french</source>
   <translation>traducción palabras lengua inglés alemán español francés</translation>
  </message>
  <message>
   <source>night day mode appearance colours colors black white</source>
   <translation>noche día modo apariencia aspecto colores color negro blanco</translation>
  </message>
  <message>
   <source>font letters bigger larger smaller zoom scale accessibility</source>
   <translation>fuente letra letras más grande más pequeño zoom escala accesibilidad</translation>
  </message>
  <message>
   <source>visible sight accessibility</source>
   <translation>visible vista accesibilidad</translation>
  </message>
  <message>
   <source>animation animations still accessibility</source>
   <translation>animación animaciones quieto accesibilidad</translation>
  </message>
  <message>
   <source>fullscreen window maximise maximize F11</source>
   <translation>pantalla completa ventana maximizar F11</translation>
  </message>
  <message>
   <source>night theme player</source>
   <translation>noche tema reproductor</translation>
  </message>
  <message>
   <source>countdown big clock seconds</source>
   <translation>cuenta atrás reloj grande segundos</translation>
  </message>
  <message>
   <source>breathing breathe inhale exhale pace rhythm seconds</source>
   <translation>respiración respirar inhalar exhalar inspirar espirar ritmo segundos</translation>
  </message>
  <message>
   <source>buttons hide toolbar</source>
   <translation>botones ocultar barra de herramientas</translation>
  </message>
  <message>
   <source>keyboard shortcuts hotkeys accessibility</source>
   <translation>teclado atajos accesibilidad</translation>
  </message>
  <message>
   <source>wait begin countdown ready</source>
   <translation>esperar empezar cuenta atrás preparado</translation>
  </message>
  <message>
   <source>screensaver sleep lock awake display</source>
   <translation>salvapantallas reposo suspender bloquear despierto pantalla</translation>
  </message>
  <message>
   <source>speech talk voice announcements speak sound audio</source>
   <translation>hablar voz avisos anuncios sonido audio</translation>
  </message>
  <message>
   <source>speech speaker language talk sound</source>
   <translation>habla hablante idioma sonido</translation>
  </message>
  <message>
   <source>voice speed rate slow quick fast speech</source>
   <translation>voz velocidad ritmo lento rápido habla</translation>
  </message>
  <message>
   <source>loud quiet sound audio speech</source>
   <translation>alto bajo fuerte sonido audio voz</translation>
  </message>
  <message>
   <source>bell gong bowl wood marimba glass sound audio tones signal</source>
   <translation>campana gong cuenco madera marimba cristal sonido audio tonos señal</translation>
  </message>
  <message>
   <source>bell gong bowl sound audio loud quiet tones</source>
   <translation>campana campanas gong cuenco sonido audio fuerte bajo tonos</translation>
  </message>
  <message>
   <source>cues sounds ticks half-way breath announcements</source>
   <translation>indicaciones sonidos tics mitad respiración avisos</translation>
  </message>
  <message>
   <source>silent silence quiet audio volume off</source>
   <translation>silencio silenciar mudo callado audio volumen apagar</translation>
  </message>
  <message>
   <source>orca narrator voiceover accessibility speech</source>
   <translation>orca narrador voiceover accesibilidad voz</translation>
  </message>
  <message>
   <source>reset restart begin again start over 21 days plan</source>
   <translation>reiniciar empezar otra vez de nuevo 21 días plan</translation>
  </message>
  <message>
   <source>midnight rollover night hour late</source>
   <translation>medianoche noche hora tarde madrugada</translation>
  </message>
  <message>
   <source>notification notify alarm daily time remind</source>
   <translation>notificación avisar alarma diario hora recordar</translation>
  </message>
  <message>
   <source>reminder notification background alarm</source>
   <translation>recordatorio notificación segundo plano alarma</translation>
  </message>
  <message>
   <source>sitting sit pause office work stand interval</source>
   <translation>silla sentarse pausa oficina trabajo levantarse intervalo</translation>
  </message>
  <message>
   <source>desk sit hours count</source>
   <translation>escritorio silla horas contar</translation>
  </message>
  <message>
   <source>left right begin</source>
   <translation>izquierda derecha empezar</translation>
  </message>
  <message>
   <source>rest break pause transition change-over gap</source>
   <translation>descanso pausa transición cambio intervalo</translation>
  </message>
  <message>
   <source>conditions pain pregnancy injury surgery answers medical</source>
   <translation>condiciones dolor embarazo lesión operación respuestas médico</translation>
  </message>
  <message>
   <source>sciatic femoral nerves flossing</source>
   <translation>ciático femoral nervios flossing</translation>
  </message>
  <message>
   <source>props equipment chair strap block band mat missing</source>
   <translation>material equipo silla cinta bloque banda esterilla falta</translation>
  </message>
  <message>
   <source>hidden hide left out one side limits</source>
   <translation>oculto ocultar omitir un lado límites</translation>
  </message>
  <message>
   <source>directory path location files data</source>
   <translation>directorio ruta ubicación archivos datos</translation>
  </message>
  <message>
   <source>own files yaml directory path location add</source>
   <translation>archivos propios yaml directorio ruta ubicación añadir</translation>
  </message>
  <message>
   <source>copies restore safety data</source>
   <translation>copias restaurar recuperar seguridad datos</translation>
  </message>
  <message>
   <source>save csv json calendar ics pdf report doctor therapist spreadsheet data</source>
   <translation>guardar csv json calendario ics pdf informe médico terapeuta hoja de cálculo datos</translation>
  </message>
  <message>
   <source>load restore csv json move data</source>
   <translation>cargar restaurar csv json mover datos</translation>
  </message>
  <message>
   <source>export import preferences options configuration load save json</source>
   <translation>exportar importar preferencias opciones configuración cargar guardar json</translation>
  </message>
  <message>
   <source>syncthing nextcloud dropbox stick cloud devices synchronise synchronize</source>
   <translation>syncthing nextcloud dropbox memoria nube dispositivos sincronizar sincronización</translation>
  </message>
  <message>
   <source>problem broken device driver install voice sound chimes tray icon machine check</source>
   <translation>problema roto dispositivo controlador instalar voz sonido campanas icono bandeja equipo comprobar</translation>
  </message>
  <message>
   <source>erase remove wipe forget reset data privacy</source>
   <translation>eliminar quitar limpiar olvidar reiniciar datos privacidad</translation>
  </message>
  <message>
   <source>warning stop medical doctor disclaimer</source>
   <translation>aviso advertencia detenerse médico doctor descargo</translation>
  </message>
  <message>
   <source>Lower and upper back together, flexion</source>
   <translation>Parte baja y alta de la espalda juntas, flexión</translation>
  </message>
  <message>
   <source>Lower and upper back together, bend</source>
   <translation>Parte baja y alta de la espalda juntas, inclinación</translation>
  </message>
  <message>
   <source>Lower and upper back together, rotation</source>
   <translation>Parte baja y alta de la espalda juntas, rotación</translation>
  </message>
  <message>
   <source>{part} is {size} inside the {thing}</source>
   <translation>{part}: {size} dentro de {thing}</translation>
  </message>
  <message>
   <source>In a session it would settle far from that: the {joints}.</source>
   <translation>En una sesión se asentaría lejos de ahí: {joints}.</translation>
  </message>
  <message>
   <source>{joint} by {angle}</source>
   <translation>{joint}, {angle}</translation>
  </message>
  <message>
   <source>Right psoas</source>
   <translation>Psoas derecho</translation>
  </message>
  <message>
   <source>Right iliacus</source>
   <translation>Ilíaco derecho</translation>
  </message>
  <message>
   <source>Left psoas</source>
   <translation>Psoas izquierdo</translation>
  </message>
  <message>
   <source>Left iliacus</source>
   <translation>Ilíaco izquierdo</translation>
  </message>
  <message>
   <source>{part} sinks {size} into the floor</source>
   <translation>{part}: se hunde {size} en el suelo</translation>
  </message>
  <message>
   <source>{part} sinks {size} into the {thing}</source>
   <translation>{part}: se hunde {size} en {thing}</translation>
  </message>
  <message>
   <source>{part} is {size} away from the {thing}</source>
   <translation>{part}: a {size} de {thing}</translation>
  </message>
  <message>
   <source>{first} and the {second}</source>
   <comment>joints</comment>
   <translation>{first} y {second}</translation>
  </message>
  <message>
   <source>Settling changes the {joints}.</source>
   <translation>Al asentarse cambia: {joints}.</translation>
  </message>
  <message>
   <source>{part} floats {size} above the floor</source>
   <translation>{part}: flota {size} sobre el suelo</translation>
  </message>
  <message>
   <source>{part} floats {size} above the {thing}</source>
   <translation>{part}: flota {size} sobre {thing}</translation>
  </message>
  <message>
   <source>{problem}, and settling cannot close that.</source>
   <translation>{problem}, y asentarse no puede cerrarlo.</translation>
  </message>
  <message>
   <source>Shown here as you set it.</source>
   <translation>Aquí se muestra tal como la pusiste.</translation>
  </message>
  <message>
   <source>{problem}. Settling closes that.</source>
   <translation>{problem}. Al asentarse se cierra.</translation>
  </message>
  <message numerus="yes">
   <source>{count} more. Type a little more of the name.</source>
   <translation>
    <numerusform>{count} más. Escribe algo más del nombre.</numerusform>
    <numerusform>{count} más. Escribe algo más del nombre.</numerusform>
   </translation>
  </message>
  <message>
   <source>{pose} of {exercise}</source>
   <translation>{pose} de {exercise}</translation>
  </message>
  <message>
   <source>Copy a pose into the start position</source>
   <translation>Copiar una postura a la posición inicial</translation>
  </message>
  <message>
   <source>Copy a pose into the hold</source>
   <translation>Copiar una postura a la posición mantenida</translation>
  </message>
  <message>
   <source>Nothing is called “{typed}”.</source>
   <translation>Nada se llama «{typed}».</translation>
  </message>
  <message>
   <source>Nothing is called “{typed}”. Did you mean one of these?</source>
   <translation>Nada se llama «{typed}». ¿Querías decir uno de estos?</translation>
  </message>
  <message>
   <source>from the right</source>
   <translation>desde la derecha</translation>
  </message>
  <message>
   <source>from the right front</source>
   <translation>desde la derecha y delante</translation>
  </message>
  <message>
   <source>from the front</source>
   <translation>desde delante</translation>
  </message>
  <message>
   <source>from the left front</source>
   <translation>desde la izquierda y delante</translation>
  </message>
  <message>
   <source>from the left</source>
   <translation>desde la izquierda</translation>
  </message>
  <message>
   <source>from the left back</source>
   <translation>desde la izquierda y atrás</translation>
  </message>
  <message>
   <source>from the back</source>
   <translation>desde atrás</translation>
  </message>
  <message>
   <source>from the right back</source>
   <translation>desde la derecha y atrás</translation>
  </message>
  <message>
   <source>{where} and above</source>
   <comment>seen from there</comment>
   <translation>{where} y arriba</translation>
  </message>
  <message>
   <source>{where} and below</source>
   <comment>seen from there</comment>
   <translation>{where} y abajo</translation>
  </message>
  <message>
   <source>Change its texts</source>
   <translation>Cambiar sus textos</translation>
  </message>
  <message>
   <source>Copy a pose</source>
   <translation>Copiar una postura</translation>
  </message>
  <message>
   <source>Mirror</source>
   <comment>turn left and right round</comment>
   <translation>Reflejar</translation>
  </message>
  <message>
   <source>Mirror left and right</source>
   <translation>Cambiar izquierda y derecha</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Save as new</source>
   <translation>Guardar como nuevo</translation>
  </message>
  <message>
   <source>Undo: {act}</source>
   <translation>Deshacer: {act}</translation>
  </message>
  <message>
   <source>Redo: {act}</source>
   <translation>Rehacer: {act}</translation>
  </message>
  <message>
   <source>As at the start</source>
   <translation>Como al inicio</translation>
  </message>
  <message>
   <source>{own} of {all} differ from the start; none follows.</source>
   <translation>{own} de {all} distintos del inicio; ninguno lo sigue.</translation>
  </message>
  <message>
   <source>All as at the start. What you change here is different in the hold.</source>
   <translation>Todos como al inicio. Lo que cambies aquí será distinto en la posición mantenida.</translation>
  </message>
  <message numerus="yes">
   <source>{count} of {all} differ from the start; the others follow.</source>
   <translation>
    <numerusform>{count} de {all} distinto del inicio; los demás lo siguen.</numerusform>
    <numerusform>{count} de {all} distintos del inicio; los demás lo siguen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Back to {angle}</source>
   <translation>Volver a {angle}</translation>
  </message>
  <message>
   <source>Reset this part</source>
   <translation>Restablecer esta parte</translation>
  </message>
  <message>
   <source>{joint}, degrees</source>
   <translation>{joint}, grados</translation>
  </message>
  <message>
   <source>“{text}” is not an angle. Write degrees such as −8 or 12.5</source>
   <translation>«{text}» no es un ángulo. Escribe grados, como −8 o 12,5</translation>
  </message>
  <message>
   <source>as at the start</source>
   <translation>como al inicio</translation>
  </message>
  <message>
   <source>dorsiflexion</source>
   <comment>of a joint</comment>
   <translation>flexión dorsal</translation>
  </message>
  <message>
   <source>pitch</source>
   <comment>of a joint</comment>
   <translation>inclinación adelante</translation>
  </message>
  <message>
   <source>roll</source>
   <comment>of a joint</comment>
   <translation>inclinación de lado</translation>
  </message>
  <message>
   <source>side bend</source>
   <comment>of a joint</comment>
   <translation>inclinación lateral</translation>
  </message>
  <message>
   <source>flexion</source>
   <comment>of a joint</comment>
   <translation>flexión</translation>
  </message>
  <message>
   <source>abduction</source>
   <comment>of a joint</comment>
   <translation>abducción</translation>
  </message>
  <message>
   <source>rotation</source>
   <comment>of a joint</comment>
   <translation>rotación</translation>
  </message>
  <message>
   <source>Pelvis</source>
   <translation>Pelvis</translation>
  </message>
  <message>
   <source>Lower back</source>
   <translation>Zona lumbar</translation>
  </message>
  <message>
   <source>Upper back</source>
   <translation>Parte alta de la espalda</translation>
  </message>
  <message>
   <source>Neck</source>
   <translation>Cuello</translation>
  </message>
  <message>
   <source>Right hip</source>
   <translation>Cadera derecha</translation>
  </message>
  <message>
   <source>Left hip</source>
   <translation>Cadera izquierda</translation>
  </message>
  <message>
   <source>Right knee</source>
   <translation>Rodilla derecha</translation>
  </message>
  <message>
   <source>Left knee</source>
   <translation>Rodilla izquierda</translation>
  </message>
  <message>
   <source>Right ankle</source>
   <translation>Tobillo derecho</translation>
  </message>
  <message>
   <source>Left ankle</source>
   <translation>Tobillo izquierdo</translation>
  </message>
  <message>
   <source>Right shoulder</source>
   <translation>Hombro derecho</translation>
  </message>
  <message>
   <source>Left shoulder</source>
   <translation>Hombro izquierdo</translation>
  </message>
  <message>
   <source>Right elbow</source>
   <translation>Codo derecho</translation>
  </message>
  <message>
   <source>Left elbow</source>
   <translation>Codo izquierdo</translation>
  </message>
  <message>
   <source>{number} degrees</source>
   <translation>{number} grados</translation>
  </message>
  <message>
   <source>of {low} to {high}</source>
   <translation>de {low} a {high}</translation>
  </message>
  <message>
   <source>Few people get this far. Usual: {low} to {high}</source>
   <translation>Pocas personas llegan hasta aquí. Lo habitual: de {low} a {high}</translation>
  </message>
  <message>
   <source>A body can do {low} to {high} here. Set to {angle}</source>
   <translation>Un cuerpo llega aquí de {low} a {high}. Puesto en {angle}</translation>
  </message>
  <message>
   <source>{part}: {movement}</source>
   <comment>of a joint</comment>
   <translation>{part}: {movement}</translation>
  </message>
  <message>
   <source>{part} {movement}</source>
   <comment>of a joint</comment>
   <translation>{part} ({movement})</translation>
  </message>
  <message>
   <source>face up</source>
   <translation>boca arriba</translation>
  </message>
  <message>
   <source>face down</source>
   <translation>boca abajo</translation>
  </message>
  <message>
   <source>onto the left</source>
   <translation>hacia la izquierda</translation>
  </message>
  <message>
   <source>onto the right</source>
   <translation>hacia la derecha</translation>
  </message>
  <message>
   <source>leg back</source>
   <translation>pierna atrás</translation>
  </message>
  <message>
   <source>leg forward</source>
   <translation>pierna adelante</translation>
  </message>
  <message>
   <source>leg across</source>
   <translation>pierna cruzada</translation>
  </message>
  <message>
   <source>leg out</source>
   <translation>pierna afuera</translation>
  </message>
  <message>
   <source>turned out</source>
   <translation>hacia fuera</translation>
  </message>
  <message>
   <source>turned in</source>
   <translation>hacia dentro</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>extensión</translation>
  </message>
  <message>
   <source>bent</source>
   <translation>flexión</translation>
  </message>
  <message>
   <source>toes down</source>
   <translation>punta abajo</translation>
  </message>
  <message>
   <source>toes up</source>
   <translation>punta arriba</translation>
  </message>
  <message>
   <source>arched</source>
   <translation>en arco</translation>
  </message>
  <message>
   <source>rounded</source>
   <translation>redondeada</translation>
  </message>
  <message>
   <source>to the left</source>
   <translation>a la izquierda</translation>
  </message>
  <message>
   <source>to the right</source>
   <translation>a la derecha</translation>
  </message>
  <message>
   <source>turned left</source>
   <translation>giro a la izquierda</translation>
  </message>
  <message>
   <source>turned right</source>
   <translation>giro a la derecha</translation>
  </message>
  <message>
   <source>chin up</source>
   <translation>barbilla arriba</translation>
  </message>
  <message>
   <source>chin down</source>
   <translation>barbilla abajo</translation>
  </message>
  <message>
   <source>arm back</source>
   <translation>brazo atrás</translation>
  </message>
  <message>
   <source>arm up</source>
   <translation>brazo arriba</translation>
  </message>
  <message>
   <source>arm across</source>
   <translation>brazo cruzado</translation>
  </message>
  <message>
   <source>arm out</source>
   <translation>brazo afuera</translation>
  </message>
  <message>
   <source>Pelvis and spine</source>
   <translation>Pelvis y columna</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Pierna derecha</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Pierna izquierda</translation>
  </message>
  <message>
   <source>Arms</source>
   <translation>Brazos</translation>
  </message>
  <message>
   <source>Like the left leg</source>
   <translation>Como la pierna izquierda</translation>
  </message>
  <message>
   <source>Like the right leg</source>
   <translation>Como la pierna derecha</translation>
  </message>
  <message>
   <source>{number} degree</source>
   <translation>{number} grado</translation>
  </message>
  <message>
   <source>minus {number}</source>
   <translation>menos {number}</translation>
  </message>
  <message>
   <source>This exercise has no file yet. Save it as a new one.</source>
   <translation>Este ejercicio aún no tiene archivo. Guárdalo como uno nuevo.</translation>
  </message>
  <message>
   <source>New exercise</source>
   <translation>Ejercicio nuevo</translation>
  </message>
  <message>
   <source>A position of my own.</source>
   <translation>Una posición mía.</translation>
  </message>
  <message>
   <source>Your own exercise</source>
   <translation>Tu propio ejercicio</translation>
  </message>
  <message>
   <source>Comes with Routine</source>
   <translation>Viene con Routine</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Aún sin guardar</translation>
  </message>
  <message>
   <source>From the file of a routine; saving makes an exercise of your own</source>
   <translation>Del archivo de una rutina; al guardar, se crea un ejercicio tuyo</translation>
  </message>
  <message>
   <source>Saved in {file}.</source>
   <translation>Guardado en {file}.</translation>
  </message>
  <message>
   <source>Changed, not saved yet</source>
   <translation>Cambiado, aún sin guardar</translation>
  </message>
  <message>
   <source>Save it as new, or go back and open it again.</source>
   <translation>Guárdalo como nuevo, o vuelve atrás y ábrelo otra vez.</translation>
  </message>
  <message>
   <source>Support</source>
   <comment>what carries the body</comment>
   <translation>Apoyo</translation>
  </message>
  <message>
   <source>View and tempo</source>
   <translation>Vista y ritmo</translation>
  </message>
  <message>
   <source>Part</source>
   <comment>of the body, to be changed</comment>
   <translation>Parte</translation>
  </message>
  <message>
   <source>sacrum</source>
   <translation>sacro</translation>
  </message>
  <message>
   <source>back</source>
   <comment>part of the body</comment>
   <translation>espalda</translation>
  </message>
  <message>
   <source>front of pelvis</source>
   <translation>parte delantera de la pelvis</translation>
  </message>
  <message>
   <source>chest</source>
   <translation>pecho</translation>
  </message>
  <message>
   <source>face</source>
   <comment>part of the body</comment>
   <translation>cara</translation>
  </message>
  <message>
   <source>head</source>
   <comment>part of the body</comment>
   <translation>cabeza</translation>
  </message>
  <message>
   <source>left side</source>
   <comment>part of the body</comment>
   <translation>costado izquierdo</translation>
  </message>
  <message>
   <source>right side</source>
   <comment>part of the body</comment>
   <translation>costado derecho</translation>
  </message>
  <message>
   <source>left foot</source>
   <translation>pie izquierdo</translation>
  </message>
  <message>
   <source>right foot</source>
   <translation>pie derecho</translation>
  </message>
  <message>
   <source>left ball</source>
   <comment>of the foot</comment>
   <translation>antepié izquierdo</translation>
  </message>
  <message>
   <source>right ball</source>
   <comment>of the foot</comment>
   <translation>antepié derecho</translation>
  </message>
  <message>
   <source>left heel</source>
   <translation>talón izquierdo</translation>
  </message>
  <message>
   <source>right heel</source>
   <translation>talón derecho</translation>
  </message>
  <message>
   <source>left back of heel</source>
   <translation>parte de atrás del talón izquierdo</translation>
  </message>
  <message>
   <source>right back of heel</source>
   <translation>parte de atrás del talón derecho</translation>
  </message>
  <message>
   <source>left knee</source>
   <translation>rodilla izquierda</translation>
  </message>
  <message>
   <source>right knee</source>
   <translation>rodilla derecha</translation>
  </message>
  <message>
   <source>left shin</source>
   <translation>espinilla izquierda</translation>
  </message>
  <message>
   <source>right shin</source>
   <translation>espinilla derecha</translation>
  </message>
  <message>
   <source>left thigh</source>
   <translation>muslo izquierdo</translation>
  </message>
  <message>
   <source>right thigh</source>
   <translation>muslo derecho</translation>
  </message>
  <message>
   <source>left ankle</source>
   <translation>tobillo izquierdo</translation>
  </message>
  <message>
   <source>right ankle</source>
   <translation>tobillo derecho</translation>
  </message>
  <message>
   <source>left hip</source>
   <translation>cadera izquierda</translation>
  </message>
  <message>
   <source>right hip</source>
   <translation>cadera derecha</translation>
  </message>
  <message>
   <source>left ribs</source>
   <translation>costillas izquierdas</translation>
  </message>
  <message>
   <source>right ribs</source>
   <translation>costillas derechas</translation>
  </message>
  <message>
   <source>left forearm</source>
   <translation>antebrazo izquierdo</translation>
  </message>
  <message>
   <source>right forearm</source>
   <translation>antebrazo derecho</translation>
  </message>
  <message>
   <source>left hand</source>
   <translation>mano izquierda</translation>
  </message>
  <message>
   <source>right hand</source>
   <translation>mano derecha</translation>
  </message>
  <message>
   <source>Sacrum</source>
   <translation>Sacro</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>part of the body</comment>
   <translation>Espalda</translation>
  </message>
  <message>
   <source>Front of pelvis</source>
   <translation>Parte delantera de la pelvis</translation>
  </message>
  <message>
   <source>Chest</source>
   <translation>Pecho</translation>
  </message>
  <message>
   <source>Face</source>
   <comment>part of the body</comment>
   <translation>Cara</translation>
  </message>
  <message>
   <source>Head</source>
   <comment>part of the body</comment>
   <translation>Cabeza</translation>
  </message>
  <message>
   <source>Side</source>
   <comment>part of the body</comment>
   <translation>Costado</translation>
  </message>
  <message>
   <source>Foot</source>
   <translation>Pie</translation>
  </message>
  <message>
   <source>Ball</source>
   <comment>of the foot</comment>
   <translation>Antepié</translation>
  </message>
  <message>
   <source>Heel</source>
   <translation>Talón</translation>
  </message>
  <message>
   <source>Back of heel</source>
   <translation>Parte de atrás del talón</translation>
  </message>
  <message>
   <source>Shin</source>
   <translation>Espinilla</translation>
  </message>
  <message>
   <source>Thigh</source>
   <translation>Muslo</translation>
  </message>
  <message>
   <source>Ankle</source>
   <translation>Tobillo</translation>
  </message>
  <message>
   <source>Hip</source>
   <translation>Cadera</translation>
  </message>
  <message>
   <source>Ribs</source>
   <translation>Costillas</translation>
  </message>
  <message>
   <source>Forearm</source>
   <translation>Antebrazo</translation>
  </message>
  <message>
   <source>Hand</source>
   <translation>Mano</translation>
  </message>
  <message>
   <source>the {thing}</source>
   <comment>what a part rests on, or a hand holds</comment>
   <translation>{thing}</translation>
  </message>
  <message>
   <source>the floor</source>
   <comment>what a part of the body rests on</comment>
   <translation>el suelo</translation>
  </message>
  <message>
   <source>4 s out, 4 s back</source>
   <comment>a tempo: only its words change</comment>
   <translation>4 s ida, 4 s vuelta</translation>
  </message>
  <message>
   <source>Seconds and a word for each part, the way out and the way back: “4 s out, 4 s back”. “hold” keeps the pose: “2 s lift, 2 s hold, 2 s lower”.</source>
   <translation>Segundos y una palabra para cada parte, la ida y la vuelta: «4 s ida, 4 s vuelta». «hold» mantiene la postura: «2 s sube, 2 s hold, 2 s baja».</translation>
  </message>
  <message>
   <source>View</source>
   <comment>where a figure is seen from</comment>
   <translation>Vista</translation>
  </message>
  <message>
   <source>Show it like this in the exercise</source>
   <translation>Mostrarlo así en el ejercicio</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Movimiento</translation>
  </message>
  <message>
   <source>It moves between start and hold</source>
   <translation>Se mueve entre la posición inicial y la mantenida</translation>
  </message>
  <message>
   <source>Tempo of one repetition</source>
   <translation>Ritmo de una repetición</translation>
  </message>
  <message>
   <source>Seen {round} round from its right side, {above} from above.</source>
   <translation>Vista girada {round} desde su lado derecho, {above} desde arriba.</translation>
  </message>
  <message>
   <source>Everything rests and holds where it should.</source>
   <translation>Todo se apoya y sujeta donde debe.</translation>
  </message>
  <message>
   <source>Nothing carries the body yet. Choose what does under Support.</source>
   <translation>Aún no hay nada que sostenga el cuerpo. Elige qué lo sostiene en Apoyo.</translation>
  </message>
  <message>
   <source>Show exactly as set</source>
   <translation>Mostrar tal como está puesta</translation>
  </message>
  <message>
   <source>Show as it settles</source>
   <translation>Mostrar tal como se asienta</translation>
  </message>
  <message>
   <source>About this pose</source>
   <translation>Sobre esta postura</translation>
  </message>
  <message>
   <source>Use the settled angles</source>
   <translation>Usar los ángulos asentados</translation>
  </message>
  <message>
   <source>Writes the poses into your file {file}. Everything else in it stays as it is.</source>
   <translation>Escribe las posturas en tu archivo {file}. Todo lo demás que contiene se queda como está.</translation>
  </message>
  <message>
   <source>This exercise comes with Routine. A version of your own takes its place, wherever it is used. Take that file away again, and the one that came with Routine is back.</source>
   <translation>Este ejercicio viene con Routine. Una versión tuya ocupa su lugar en todas partes. Quita ese archivo, y vuelve el que venía con Routine.</translation>
  </message>
  <message>
   <source>Its other ways follow, where they do not have angles of their own.</source>
   <translation>Sus otras formas lo siguen, donde no tienen ángulos propios.</translation>
  </message>
  <message>
   <source>Save as my own version</source>
   <translation>Guardar como mi versión</translation>
  </message>
  <message>
   <source>Save the pose</source>
   <translation>Guardar la postura</translation>
  </message>
  <message>
   <source>Make a new exercise of it</source>
   <translation>Crear un ejercicio nuevo con ella</translation>
  </message>
  <message>
   <source>It gets a file of its own, with the texts of this one to start from.</source>
   <translation>Tendrá su propio archivo, con los textos de este para empezar.</translation>
  </message>
  <message>
   <source>Name of the new exercise</source>
   <translation>Nombre del ejercicio nuevo</translation>
  </message>
  <message>
   <source>Its name</source>
   <translation>Su nombre</translation>
  </message>
  <message>
   <source>Save as a new exercise</source>
   <translation>Guardar como ejercicio nuevo</translation>
  </message>
  <message>
   <source>Change this exercise</source>
   <translation>Cambiar este ejercicio</translation>
  </message>
  <message>
   <source>Give it a name first.</source>
   <translation>Dale antes un nombre.</translation>
  </message>
  <message>
   <source>{joint}, start</source>
   <translation>{joint}, inicio</translation>
  </message>
  <message>
   <source>{joint}, hold</source>
   <translation>{joint}, mantenida</translation>
  </message>
  <message>
   <source>{what} back</source>
   <comment>as it was</comment>
   <translation>{what}, como antes</translation>
  </message>
  <message>
   <source>like the left leg</source>
   <translation>como la pierna izquierda</translation>
  </message>
  <message>
   <source>like the right leg</source>
   <translation>como la pierna derecha</translation>
  </message>
  <message>
   <source>settled angles</source>
   <translation>ángulos asentados</translation>
  </message>
  <message>
   <source>mirror</source>
   <comment>left and right turned round</comment>
   <translation>reflejar</translation>
  </message>
  <message>
   <source>copy of {exercise}</source>
   <translation>copia de {exercise}</translation>
  </message>
  <message>
   <source>what carries the body</source>
   <translation>lo que sostiene el cuerpo</translation>
  </message>
  <message>
   <source>what hands hold</source>
   <translation>lo que sujetan las manos</translation>
  </message>
  <message>
   <source>props</source>
   <translation>material</translation>
  </message>
  <message>
   <source>tempo</source>
   <translation>ritmo</translation>
  </message>
  <message>
   <source>view</source>
   <comment>where a figure is seen from</comment>
   <translation>vista</translation>
  </message>
  <message>
   <source>poses that were kept</source>
   <translation>posturas que se conservaron</translation>
  </message>
  <message>
   <source>Play the way between start and hold</source>
   <translation>Reproducir el paso de la posición inicial a la mantenida</translation>
  </message>
  <message>
   <source>Exercise</source>
   <comment>where a figure is seen from</comment>
   <translation>Ejercicio</translation>
  </message>
  <message>
   <source>Front</source>
   <comment>where a figure is seen from</comment>
   <translation>Delante</translation>
  </message>
  <message>
   <source>Side</source>
   <comment>where a figure is seen from</comment>
   <translation>Lado</translation>
  </message>
  <message>
   <source>Three-quarter</source>
   <comment>where a figure is seen from</comment>
   <translation>Tres cuartos</translation>
  </message>
  <message>
   <source>Turned</source>
   <comment>where a figure is seen from</comment>
   <translation>Girada</translation>
  </message>
  <message>
   <source>Figure of {exercise}, seen {where}</source>
   <translation>Figura de «{exercise}», vista {where}</translation>
  </message>
  <message>
   <source>Pose</source>
   <translation>Postura</translation>
  </message>
  <message>
   <source>Look at the muscles</source>
   <translation>Mirar los músculos</translation>
  </message>
  <message>
   <source>On the way from start to hold</source>
   <translation>En el paso de la posición inicial a la mantenida</translation>
  </message>
  <message>
   <source>Pause the way between start and hold</source>
   <translation>Pausar el paso de la posición inicial a la mantenida</translation>
  </message>
  <message>
   <source>Trunk and head</source>
   <translation>Tronco y cabeza</translation>
  </message>
  <message>
   <source>Right side</source>
   <comment>of the body</comment>
   <translation>Lado derecho</translation>
  </message>
  <message>
   <source>Left side</source>
   <comment>of the body</comment>
   <translation>Lado izquierdo</translation>
  </message>
  <message>
   <source>Trunk and head carries</source>
   <translation>Sostiene: tronco y cabeza</translation>
  </message>
  <message>
   <source>Right side carries</source>
   <translation>Sostiene: lado derecho</translation>
  </message>
  <message>
   <source>Left side carries</source>
   <translation>Sostiene: lado izquierdo</translation>
  </message>
  <message>
   <source>{part} rests on</source>
   <translation>{part}: se apoya en</translation>
  </message>
  <message>
   <source>{part} on</source>
   <comment>rests on something</comment>
   <translation>{part} en</translation>
  </message>
  <message>
   <source>What carries the body</source>
   <translation>Qué sostiene el cuerpo</translation>
  </message>
  <message>
   <source>What hands hold</source>
   <translation>Qué sujetan las manos</translation>
  </message>
  <message>
   <source>Needs</source>
   <translation>Necesita</translation>
  </message>
  <message>
   <source>{hand} holds</source>
   <translation>{hand}: sujeta</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <source>As at the start.</source>
   <translation>Como al inicio.</translation>
  </message>
  <message>
   <source>You made poses here that were not saved. They were kept for you.</source>
   <translation>Aquí hiciste posturas que no se guardaron. Se conservaron para ti.</translation>
  </message>
  <message>
   <source>Go on with them</source>
   <translation>Seguir con ellas</translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>Dejarlas</translation>
  </message>
  <message>
   <source>The picture you chose is a rough sign, neither a measurement nor a diagnosis.</source>
   <translation>La imagen que elegiste es una señal aproximada, no una medida ni un diagnóstico.</translation>
  </message>
  <message>
   <source>This is what you do now.</source>
   <translation>Esto es lo que haces ahora.</translation>
  </message>
  <message numerus="yes">
   <source>days done</source>
   <comment>after a large number</comment>
   <translation>
    <numerusform>día hecho</numerusform>
    <numerusform>días hechos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>minutes of practice</source>
   <comment>after a large number</comment>
   <translation>
    <numerusform>minuto de práctica</numerusform>
    <numerusform>minutos de práctica</numerusform>
   </translation>
  </message>
  <message>
   <source>Start reset {number}</source>
   <translation>Empezar la vuelta {number}</translation>
  </message>
  <message>
   <source>{routine}, every day.</source>
   <translation>{routine}, cada día.</translation>
  </message>
  <message>
   <source>The routines of the second and the third week take turns, on the days you like.</source>
   <translation>Las rutinas de la segunda y la tercera semana se alternan, los días que quieras.</translation>
  </message>
  <message>
   <source>Your program, looking back</source>
   <translation>Tu programa, mirando atrás</translation>
  </message>
  <message numerus="yes">
   <source>Your {count} days</source>
   <translation>
    <numerusform>Tu {count} día</numerusform>
    <numerusform>Tus {count} días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Your {count} days, again</source>
   <translation>
    <numerusform>Tu {count} día, otra vez</numerusform>
    <numerusform>Tus {count} días, otra vez</numerusform>
   </translation>
  </message>
  <message>
   <source>tightness before practice, day {first} to day {last}</source>
   <translation>tirantez antes de practicar, del día {first} al día {last}</translation>
  </message>
  <message>
   <source>{before} to {now}</source>
   <comment>two numbers</comment>
   <translation>de {before} a {now}</translation>
  </message>
  <message>
   <source>From tomorrow on. Your history stays.</source>
   <translation>Desde mañana. Tu historial se queda.</translation>
  </message>
  <message>
   <source>Day 1 again. Your history stays.</source>
   <translation>El día 1 otra vez. Tu historial se queda.</translation>
  </message>
  <message>
   <source>Your self-checks</source>
   <translation>Tus autoevaluaciones</translation>
  </message>
  <message>
   <source>What comes next</source>
   <translation>Lo que viene después</translation>
  </message>
  <message>
   <source>A daily routine</source>
   <translation>Una rutina diaria</translation>
  </message>
  <message>
   <source>Practise daily</source>
   <translation>Practicar a diario</translation>
  </message>
  <message>
   <source>Three sessions a week</source>
   <translation>Tres sesiones por semana</translation>
  </message>
  <message>
   <source>Three a week</source>
   <translation>Tres por semana</translation>
  </message>
  <message>
   <source>The reset again</source>
   <translation>La puesta a punto otra vez</translation>
  </message>
  <message>
   <source>Your routine</source>
   <translation>Tu rutina</translation>
  </message>
  <message>
   <source>Before day {day} of {days}</source>
   <translation>Antes del día {day} de {days}</translation>
  </message>
  <message>
   <source>Before you start</source>
   <translation>Antes de empezar</translation>
  </message>
  <message>
   <source>Start as planned, and stop if it hurts.</source>
   <translation>Empieza como estaba previsto, y detente si duele.</translation>
  </message>
  <message>
   <source>{routine}, as planned.</source>
   <translation>{routine}, como estaba previsto.</translation>
  </message>
  <message>
   <source>The day as planned.</source>
   <translation>El día como estaba previsto.</translation>
  </message>
  <message>
   <source>Tightness now, 0 is loose, optional</source>
   <translation>Tirantez ahora, 0 es sin tirantez, opcional</translation>
  </message>
  <message>
   <source>Change your answer to the question of day {day}</source>
   <translation>Cambiar tu respuesta a la pregunta del día {day}</translation>
  </message>
  <message>
   <source>Tightness now</source>
   <translation>Tirantez ahora</translation>
  </message>
  <message>
   <source>Steps of today's routine, easier or harder ones</source>
   <translation>Pasos de la rutina de hoy, más fáciles o más difíciles</translation>
  </message>
  <message numerus="yes">
   <source>days in a row</source>
   <comment>after a large number of days</comment>
   <translation>
    <numerusform>día de racha</numerusform>
    <numerusform>días de racha</numerusform>
   </translation>
  </message>
  <message>
   <source>this week</source>
   <comment>after a large number of sessions</comment>
   <translation>esta semana</translation>
  </message>
  <message numerus="yes">
   <source>{count} days: {done} done, today is day {day}</source>
   <translation>
    <numerusform>{count} día; hechos: {done}. Hoy es el día {day}</numerusform>
    <numerusform>{count} días; hechos: {done}. Hoy es el día {day}</numerusform>
   </translation>
  </message>
  <message>
   <source>The reset is done. Of your three sessions a week this one is next.</source>
   <translation>La puesta a punto está hecha. De tus tres sesiones por semana, esta es la siguiente.</translation>
  </message>
  <message>
   <source>What you did is kept. You can go on with it until {time}.</source>
   <translation>Lo que hiciste se guarda. Puedes seguir hasta las {time}.</translation>
  </message>
  <message>
   <source>{words}, open history</source>
   <translation>{words}, abrir el historial</translation>
  </message>
  <message>
   <source>Today starts your first row.</source>
   <translation>Hoy empieza tu primera racha.</translation>
  </message>
  <message>
   <source>of {count} this week</source>
   <comment>after a large number of sessions</comment>
   <translation>de {count} esta semana</translation>
  </message>
  <message>
   <source>Day {day}, easy day</source>
   <translation>Día {day}, día suave</translation>
  </message>
  <message numerus="yes">
   <source>{count} days: all done</source>
   <translation>
    <numerusform>{count} día: todo hecho</numerusform>
    <numerusform>{count} días: todos hechos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} days: {done} done, day {day} is done today</source>
   <translation>
    <numerusform>{count} día; hechos: {done}. El día {day} se hizo hoy</numerusform>
    <numerusform>{count} días; hechos: {done}. El día {day} se hizo hoy</numerusform>
   </translation>
  </message>
  <message>
   <source>The reset is done. This is your daily routine now.</source>
   <translation>La puesta a punto está hecha. Esta es ahora tu rutina diaria.</translation>
  </message>
  <message>
   <source>Three this week are done. Rest, or do one more.</source>
   <translation>Las tres de esta semana están hechas. Descansa, o haz una más.</translation>
  </message>
  <message numerus="yes">
   <source>Day {day} is still yours. {count} days are done and still count.</source>
   <translation>
    <numerusform>El día {day} te sigue esperando. {count} día está hecho y sigue contando.</numerusform>
    <numerusform>El día {day} te sigue esperando. {count} días están hechos y siguen contando.</numerusform>
   </translation>
  </message>
  <message>
   <source>You have practised today. Day {day} is still yours.</source>
   <translation>Hoy has practicado. El día {day} te sigue esperando.</translation>
  </message>
  <message>
   <source>today makes {days}</source>
   <translation>con hoy serán {days}</translation>
  </message>
  <message>
   <source>Longest {days}. Today starts a new row.</source>
   <translation>Tu racha más larga: {days}. Hoy empieza una nueva.</translation>
  </message>
  <message>
   <source>{day}, done on {date}, short</source>
   <translation>{day}, hecho el {date}, corto</translation>
  </message>
  <message>
   <source>{day}, done on {date}</source>
   <translation>{day}, hecho el {date}</translation>
  </message>
  <message>
   <source>{day}, today</source>
   <translation>{day}, hoy</translation>
  </message>
  <message>
   <source>{day}, to come</source>
   <translation>{day}, por venir</translation>
  </message>
  <message>
   <source>{days} of {days}. Rest, repeat, or pick a routine.</source>
   <translation>{days} de {days}. Descansa, repite o elige una rutina.</translation>
  </message>
  <message numerus="yes">
   <source>Done today: {time} of practice, {done} of {count} exercises.</source>
   <translation>
    <numerusform>Hecho hoy: {time} de práctica, {done} de {count} ejercicio.</numerusform>
    <numerusform>Hecho hoy: {time} de práctica, {done} de {count} ejercicios.</numerusform>
   </translation>
  </message>
  <message>
   <source>See history</source>
   <translation>Ver el historial</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>Hacerlo otra vez</translation>
  </message>
  <message>
   <source>{program} is here meanwhile.</source>
   <translation>Mientras tanto, aquí está «{program}».</translation>
  </message>
  <message>
   <source>Your program “{program}” has a problem in line {line}: {problem}.</source>
   <translation>Tu programa «{program}» tiene un problema en la línea {line}: {problem}.</translation>
  </message>
  <message>
   <source>Your program “{program}” has a problem: {problem}.</source>
   <translation>Tu programa «{program}» tiene un problema: {problem}.</translation>
  </message>
  <message>
   <source>Your own “{routine}” has a problem in line {line}: {problem}. The built-in one is used.</source>
   <translation>Tu propia rutina «{routine}» tiene un problema en la línea {line}: {problem}. Se usa la que viene incluida.</translation>
  </message>
  <message>
   <source>Your own “{routine}” has a problem: {problem}. The built-in one is used.</source>
   <translation>Tu propia rutina «{routine}» tiene un problema: {problem}. Se usa la que viene incluida.</translation>
  </message>
  <message>
   <source>Stay with {program}</source>
   <translation>Seguir con «{program}»</translation>
  </message>
  <message>
   <source>Your program “{program}” is not among your files.</source>
   <translation>Tu programa «{program}» no está entre tus archivos.</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>ayer</translation>
  </message>
  <message>
   <source>today</source>
   <translation>hoy</translation>
  </message>
  <message>
   <source>A day of rest today, as you said. Day {day} waits for you.</source>
   <translation>Hoy es día de descanso, como dijiste. El día {day} te espera.</translation>
  </message>
  <message>
   <source>After a day of rest: half the range and half the time, as far as it stays easy.</source>
   <translation>Después de un día de descanso: la mitad del recorrido y la mitad del tiempo, mientras siga siendo fácil.</translation>
  </message>
  <message>
   <source>A day of rest today, as you said. Your routine waits for you.</source>
   <translation>Hoy es día de descanso, como dijiste. Tu rutina te espera.</translation>
  </message>
  <message>
   <source>Essential {number} of {count}</source>
   <translation>Esencial {number} de {count}</translation>
  </message>
  <message>
   <source>Evidence: {words}.
Comfort practice, not medical advice.</source>
   <translation>Evidencia: {words}.
Práctica para la comodidad, no es consejo médico.</translation>
  </message>
  <message>
   <source>{value} of {highest}</source>
   <translation>{value} de {highest}</translation>
  </message>
  <message>
   <source>Last check-in</source>
   <translation>Último registro</translation>
  </message>
  <message>
   <source>of {days}</source>
   <comment>after a large day number</comment>
   <translation>de {days}</translation>
  </message>
  <message>
   <source>Continue from exercise {number}</source>
   <translation>Continuar desde el ejercicio {number}</translation>
  </message>
  <message>
   <source>Continue from exercise {number}, {routine}</source>
   <translation>Continuar desde el ejercicio {number}, {routine}</translation>
  </message>
  <message>
   <source>Start the short version, {routine}</source>
   <translation>Empezar la versión corta, {routine}</translation>
  </message>
  <message>
   <source>Today's routine</source>
   <translation>La rutina de hoy</translation>
  </message>
  <message>
   <source>Today's routine has a problem: {problem}.</source>
   <translation>La rutina de hoy tiene un problema: {problem}.</translation>
  </message>
  <message>
   <source>Reset {run}, day {day}</source>
   <translation>Vuelta {run}, día {day}</translation>
  </message>
  <message>
   <source>of {days}, done</source>
   <comment>after a large day number</comment>
   <translation>de {days}, hecho</translation>
  </message>
  <message>
   <source>Continue {routine}</source>
   <translation>Continuar {routine}</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Empezar otra vez</translation>
  </message>
  <message>
   <source>Start your daily routine, {routine}, {minutes}</source>
   <translation>Empezar tu rutina diaria, {routine}, {minutes}</translation>
  </message>
  <message>
   <source>Start today's routine, {routine}, {minutes}</source>
   <translation>Empezar la rutina de hoy, {routine}, {minutes}</translation>
  </message>
  <message>
   <source>New today: {new}</source>
   <translation>Nuevo hoy: {new}</translation>
  </message>
  <message>
   <source>Start the short version, {routine}, {minutes}</source>
   <translation>Empezar la versión corta, {routine}, {minutes}</translation>
  </message>
  <message>
   <source>Today's routine has a problem in line {line}: {problem}.</source>
   <translation>La rutina de hoy tiene un problema en la línea {line}: {problem}.</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
  <message>
   <source>Easy day</source>
   <translation>Día suave</translation>
  </message>
  <message>
   <source>Choose a routine</source>
   <translation>Elegir una rutina</translation>
  </message>
  <message>
   <source>Today's routine is not there: {problem}.</source>
   <translation>La rutina de hoy no está: {problem}.</translation>
  </message>
  <message>
   <source>Start {routine} instead</source>
   <translation>Empezar {routine} en su lugar</translation>
  </message>
  <message>
   <source>{day} easy</source>
   <translation>{day} suave</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>sin responder</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>sin definir</translation>
  </message>
  <message>
   <source>{done} Undo, key Ctrl Z</source>
   <translation>{done} Deshacer, tecla Ctrl Z</translation>
  </message>
  <message>
   <source>{done} Control Z undoes it.</source>
   <translation>{done} Control Z lo deshace.</translation>
  </message>
 </context>
</TS>
