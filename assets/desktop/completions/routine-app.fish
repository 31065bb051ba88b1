# What fish offers after routine-app: commands, options, files.
complete -c routine-app -n __fish_use_subcommand -a today -d 'start today’s routine'
complete -c routine-app -n __fish_use_subcommand -a history -d 'show the streak and what was done'
complete -c routine-app -n __fish_use_subcommand -a play -d 'play a routine, by its name or from a file'
complete -c routine-app -n __fish_use_subcommand -a check -d 'list the problems of routine files'
complete -c routine-app -n __fish_use_subcommand -a new -d 'write a routine to begin with, NAME.yaml, in this folder; its comments say what each line means'
complete -c routine-app -n __fish_use_subcommand -a share -d 'write a routine as one file to hand over, with the exercises that are your own in it'
complete -c routine-app -n __fish_use_subcommand -a handout -d 'write a routine as pages to print, with pictures and 21 days to tick'
complete -c routine-app -n __fish_use_subcommand -a cues -d 'write down all that is said and sounded, with times'
complete -c routine-app -n __fish_use_subcommand -a export -d 'write the history to a .json (everything), .csv (sessions), .ics (days) or .pdf (a reset) file'
complete -c routine-app -n __fish_use_subcommand -a import -d 'take in such a .json or .csv file, or Checkmarks.csv of Loop Habit Tracker; what is here already stays'
complete -c routine-app -n __fish_use_subcommand -a figure -d 'draw an exercise, by its name or from a file; the name ’standing’ is every joint at 0 degrees'
complete -c routine-app -l text -d 'play, or show the history, in this terminal without a window'
complete -c routine-app -l json -d 'the history, or the numbers of a figure, as JSON'
complete -c routine-app -l data-dir -d 'keep everything in DIR' -r -F
complete -c routine-app -l accept-safety -d 'you have read the safety notes'
complete -c routine-app -l version -d 'the version'
complete -c routine-app -l help -d 'this text'
complete -c routine-app -l notes -d 'your notes too, in a .pdf'
complete -c routine-app -l health -d 'your answers about health too, in a .json'
complete -c routine-app -l habit -d 'the habit to take from Checkmarks.csv' -x
complete -c routine-app -l dry-run -d 'only say what an import would bring'
complete -c routine-app -l format -d 'text (preset) or json' -x -a 'text json'
complete -c routine-app -l large -d 'large print, for reading from the floor'
complete -c routine-app -l paper -d 'a4 or letter (preset: as in your country)' -x -a 'a4 letter'
complete -c routine-app -l out -d 'where the picture goes: a .png, .svg or .pdf (with ’new’ and ’share’, where the routine goes: a .yaml; with ’handout’ a .pdf)' -r -F
complete -c routine-app -l phase -d 'start, or hold (preset)' -x -a 'start hold'
complete -c routine-app -l side -d 'left, or right (preset) works' -x -a 'left right'
complete -c routine-app -l muscles -d 'look into the body'
complete -c routine-app -l theme -d 'light (preset) or dark' -x -a 'light dark'
complete -c routine-app -l size -d 'in pixels, such as 700x500' -x
complete -c routine-app -l set -d 'another joint angle, such as hip_right.flexion=30; may be given several times' -x
