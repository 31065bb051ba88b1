"""The man page and the shells' completions, made of what `routine-app --help` prints."""

from __future__ import annotations

from dataclasses import dataclass, field

PROGRAM = "routine-app"
_FURTHER = " " * 3
"""A line indented so far goes on with the one before it."""
_CHOICES = {
    "--format": ("text", "json"),
    "--paper": ("a4", "letter"),
    "--phase": ("start", "hold"),
    "--side": ("left", "right"),
    "--theme": ("light", "dark"),
}
_FOLDER = "DIR"


@dataclass
class Line:
    """Something that can be typed, and what it does."""

    typed: str
    does: str

    @property
    def words(self) -> list[str]:
        return self.typed.split()

    @property
    def name(self) -> str:
        """The option itself, without its value."""
        return self.words[0].partition("=")[0]

    @property
    def takes(self) -> str:
        """What stands for the value of an option, if it has one."""
        return self.words[1] if len(self.words) > 1 else ""


@dataclass
class Help:
    """The text of `--help`, taken apart."""

    about: str
    commands: list[Line]
    options: dict[str, list[Line]] = field(default_factory=dict)
    last: str = ""

    @property
    def verbs(self) -> list[Line]:
        """Every command that begins with a word of its own, each word once."""
        found: dict[str, Line] = {}
        for line in self.commands:
            if len(line.words) > 1:
                found.setdefault(line.words[1], line)
        return list(found.values())

    @property
    def all_options(self) -> list[Line]:
        return [line for group in self.options.values() for line in group]


def read_help(text: str) -> Help:
    """Take the text apart: paragraphs, and in them lines indented by two."""
    about, *paragraphs, last = text.strip().split("\n\n")
    groups: dict[str, list[Line]] = {}
    for paragraph in paragraphs:
        title, lines = "", paragraph.splitlines()
        if not lines[0].startswith(" "):
            title, lines = lines[0], lines[1:]
        groups[title] = _lines(lines)
    commands = groups.pop("")
    return Help(about, commands, groups, last)


def _lines(lines: list[str]) -> list[Line]:
    """Two or more blanks divide what is typed from what it does."""
    found: list[Line] = []
    for line in lines:
        if line.startswith(_FURTHER):
            found[-1].does = f"{found[-1].does} {line.strip()}".strip()
            continue
        typed, _, does = line.strip().partition("  ")
        found.append(Line(typed, does.strip()))
    return found


# ------------------------------------------------------------------ man page


def man_page(text: str, version: str) -> str:
    """The manual in section 1, in roff."""
    told = read_help(text)
    title, _, summary = told.about.rstrip(".").partition(": ")
    lines = [
        f'.TH ROUTINE\\-APP 1 "" "{title} {version}" "User Commands"',
        ".SH NAME",
        f"{_roff(PROGRAM)} \\- {_roff(summary)}",
        ".SH SYNOPSIS",
        f".B {_roff(PROGRAM)}",
        "[\\fICOMMAND\\fR] [\\fIOPTION\\fR]...",
        ".SH DESCRIPTION",
        "Opens on today's routine, guides each hold with a live figure and a countdown, and keeps a",
        "streak. Everything stays on this computer.",
        _roff(told.last),
        ".SH COMMANDS",
    ]
    for line in told.commands:
        lines += [".TP", f".B {_roff(line.typed)}", _sentence(line.does)]
    for name, options in told.options.items():
        lines.append(f".SH {_roff(name.upper())}")
        for line in options:
            lines += [".TP", f".B {_roff(line.typed)}", _sentence(line.does)]
    lines += [
        ".SH EXIT STATUS",
        *(
            ".TP\n.B 0\nDone.",
            ".TP\n.B 1\nSomething went wrong, or a file that was checked has problems; lines say what.",
        ),
        *(".TP\n.B 2\nThe command was not understood.",),
        *(".TP\n.B 69\nThere is no display, or a library of the system is missing.",),
        *(".TP\n.B 70\nSomething nobody expected; the line names the log.",),
        ".SH FILES",
        ".TP\n.I ~/.local/share/routine\\-app\nThe history, its backups, the settings and, in the folder",
        ".IR routines ,\nroutines of your own.",
    ]
    return "\n".join(lines) + "\n"


def _roff(text: str) -> str:
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


def _sentence(text: str) -> str:
    return _roff(f"{text[:1].upper()}{text[1:]}.")


# --------------------------------------------------------------- completions


def bash_completion(text: str) -> str:
    """What bash offers after `routine-app`."""
    told = read_help(text)
    verbs = " ".join(line.words[1] for line in told.verbs)
    options = " ".join(line.name for line in told.all_options)
    cases = "".join(
        f"    {name}) mapfile -t COMPREPLY < <(compgen -W '{' '.join(words)}' -- \"$word\"); return ;;\n"
        for name, words in _CHOICES.items()
    )
    folders = "|".join(line.name for line in told.all_options if line.takes == _FOLDER)
    return f"""\
# What bash offers after {PROGRAM}: commands, options, files.
_routine_app() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}}
  case $before in
    {folders}) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
{cases}  esac
  if [[ $word == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W '{options}' -- "$word")
  elif ((COMP_CWORD == 1)); then
    mapfile -t COMPREPLY < <(
      compgen -W '{verbs}' -- "$word"
      compgen -f -X '!*.yaml' -- "$word"
      compgen -f -X '!*.yml' -- "$word"
    )
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
  fi
}}
complete -o filenames -F _routine_app {PROGRAM}
"""


def zsh_completion(text: str) -> str:
    """What zsh offers after `routine-app`."""
    told = read_help(text)
    verbs = "\n".join(f"    '{line.words[1]}:{_quoted(line.does)}'" for line in told.verbs)
    options = "\n".join(f"    {_zsh_option(line)} \\" for line in told.all_options)
    return f"""\
#compdef {PROGRAM}
# What zsh offers after {PROGRAM}: commands, options, files.
_routine_app() {{
  local -a commands=(
{verbs}
  )
  _arguments -S \\
{options}
    '1: :{{_describe command commands; _files -g "*.(yaml|yml)"}}' \\
    '*:file:_files'
}}
_routine_app "$@"
"""


def _zsh_option(line: Line) -> str:
    text = _quoted(line.does).replace("[", "\\[").replace("]", "\\]")
    value = ""
    if line.name in _CHOICES:
        value = f":{line.name[2:]}:({' '.join(_CHOICES[line.name])})"
    elif line.takes == _FOLDER:
        value = ":folder:_files -/"
    elif line.takes == "FILE":
        value = ":file:_files"
    elif line.takes:
        value = f":{line.takes}:"
    return f"'{line.name}[{text}]{value}'"


def fish_completion(text: str) -> str:
    """What fish offers after `routine-app`."""
    told = read_help(text)
    lines = [f"# What fish offers after {PROGRAM}: commands, options, files."]
    for line in told.verbs:
        lines.append(
            f"complete -c {PROGRAM} -n __fish_use_subcommand -a {line.words[1]} "
            f"-d '{_quoted(line.does)}'"
        )
    for line in told.all_options:
        command = f"complete -c {PROGRAM} -l {line.name[2:]} -d '{_quoted(line.does)}'"
        if line.name in _CHOICES:
            command += f" -x -a '{' '.join(_CHOICES[line.name])}'"
        elif line.takes in {_FOLDER, "FILE"}:
            command += " -r -F"
        elif line.takes:
            command += " -x"
        lines.append(command)
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """For single quotes of a shell: an apostrophe becomes a typographic one."""
    return text.replace("'", "’")
