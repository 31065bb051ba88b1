# What bash offers after routine-app: commands, options, files.
_routine_app() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
  case $before in
    --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
    --format) mapfile -t COMPREPLY < <(compgen -W 'text json' -- "$word"); return ;;
    --paper) mapfile -t COMPREPLY < <(compgen -W 'a4 letter' -- "$word"); return ;;
    --phase) mapfile -t COMPREPLY < <(compgen -W 'start hold' -- "$word"); return ;;
    --side) mapfile -t COMPREPLY < <(compgen -W 'left right' -- "$word"); return ;;
    --theme) mapfile -t COMPREPLY < <(compgen -W 'light dark' -- "$word"); return ;;
  esac
  if [[ $word == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W '--text --json --data-dir --accept-safety --version --help --notes --health --habit --dry-run --wait --format --large --paper --out --phase --side --muscles --theme --size --set' -- "$word")
  elif ((COMP_CWORD == 1)); then
    mapfile -t COMPREPLY < <(
      compgen -W 'today history play open edit check new share handout schema cues export import settings reminder remind figure' -- "$word"
      compgen -f -X '!*.yaml' -- "$word"
      compgen -f -X '!*.yml' -- "$word"
    )
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
  fi
}
complete -o filenames -F _routine_app routine-app
