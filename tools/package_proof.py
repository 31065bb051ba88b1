"""Proves a Debian package where it is to be used: `./dev package --prove FILE.deb ROOT`.

ROOT is the folder of a Debian that is begun for this, with its own systemd, and thrown away later:

    debootstrap --variant=minbase --include=systemd,systemd-sysv,dbus,dbus-user-session,\
libpam-systemd,xvfb,dunst,procps,fonts-dejavu-core bookworm ROOT

A newer Debian on a machine with old control groups wants SYSTEMD_NSPAWN_UNIFIED_HIERARCHY=1.

It takes seven minutes as root, with systemd-nspawn (Debian: systemd-container) and the network for
what the package needs. There somebody installs it, is reminded on the minute, opens the program from
the reminder, starts it five times, does the desk break at its real speed without any network, and
removes it all. Its sizes, the times of the starts and the history are printed; ROOT/proof/today.xwd
and finish.xwd are pictures of the screen.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

INSIDE = Path(__file__).with_suffix(".sh")
PATIENCE = 900
"""Seconds for all of it."""
_UNIT = """\
[Service]
Type=oneshot
ExecStart=/bin/bash /proof/package_proof.sh
TimeoutStartSec=infinity
"""


def prove(package: Path, root: Path) -> bool:
    """Begin the system, have it tried there, print what was found; whether all was well."""
    lay_out(package, root)
    command = ["systemd-nspawn", "--directory", str(root), "--register=no", "--keep-unit", "--boot"]
    environ = {**os.environ, "PATH": f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"}
    subprocess.run(
        [*command, "--console=passive"], env=environ, stdout=subprocess.DEVNULL, timeout=PATIENCE
    )
    log = (root / "proof" / "log").read_text(encoding="utf-8")
    print(log)
    return is_proved(log)


def is_proved(log: str) -> bool:
    """Whether it came to its end."""
    return log.splitlines()[-1] == "proved"


def lay_out(package: Path, root: Path) -> None:
    """What is tried, and a unit that tries it as soon as the system is up."""
    proof, units = root / "proof", root / "etc" / "systemd" / "system"
    shutil.rmtree(proof, ignore_errors=True)
    proof.mkdir(mode=0o755, parents=True)
    shutil.copyfile(package, proof / "routine-app.deb")
    shutil.copyfile(INSIDE, proof / INSIDE.name)
    (proof / "log").write_text("it did not begin\n", encoding="utf-8")
    wants = units / "multi-user.target.wants"
    wants.mkdir(parents=True, exist_ok=True)
    (units / "proof.service").write_text(_UNIT, encoding="utf-8")
    (wants / "proof.service").unlink(missing_ok=True)
    (wants / "proof.service").symlink_to("../proof.service")


def main(arguments: list[str]) -> int:
    """The package and the root; 1 when something was not as it should be."""
    package, root = (Path(argument).resolve() for argument in arguments)
    if not (root / "usr" / "bin" / "dunst").exists():
        print(f"{root} is no Debian with systemd and dunst; {__doc__}", file=sys.stderr)
        return 64
    return 0 if prove(package, root) else 1
