"""What every peer shares: its place in the table, what it is given, and how programs in other languages are run."""

import importlib.metadata
import struct
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
BUILD = HERE / ".build"
PEERS = {}

USUAL = "usual"
"""The setting of a benchmark that has only one; others have several, such as sizes of the gazetteer."""


def peer(task, title, lacks, most=None, package=None, version=None, settings=(USUAL,), rounds=None):
    """Registers a peer.

    task: the benchmark it stands beside. lacks: what it does not do that ours does. most: how many reports it can
    take. package: the distribution whose version is told. settings: where it takes part. rounds: fewer turns, by setting.
    """

    def register(prepare):
        name = prepare.__name__.replace("_", "-")
        PEERS[name] = dict(
            task=task, title=title, lacks=lacks, most=most, package=package, version=version, settings=settings,
            rounds=rounds or {}, prepare=prepare,
        )
        return prepare

    return register


def version_of(name):
    chosen = PEERS[name]
    if chosen["package"]:
        return importlib.metadata.version(chosen["package"])
    if callable(chosen["version"]):
        return chosen["version"]()
    return chosen["version"] or ""


def system_version(library):
    """The version of a C or C++ library, by pkg-config."""
    done = subprocess.run(["pkg-config", "--modversion", library], stdout=subprocess.PIPE, text=True)
    return done.stdout.strip()


class NotHere(Exception):
    """The peer's program or library is missing."""


def run_native(job, command, *more):
    """Runs a program that measures itself; its samples go into the job, what it found is returned.

    command: words before the file of texts and the number of samples; more: lists of strings, a file each.
    """
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, items in enumerate([job.texts, *more]):
            files.append(Path(folder) / str(number))
            with open(files[-1], "wb") as output:
                for data in map(str.encode, items):
                    output.write(struct.pack("<I", len(data)))
                    output.write(data)
        program = [*command, files[0], str(job.samples), *files[1:]]
        done = subprocess.run(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    lines = [line.split() for line in done.stdout.splitlines()]
    if done.returncode or not lines:
        raise NotHere(f"{command[0]}: {done.stderr.strip() or done.returncode}")
    job.seconds = [float(seconds) for seconds, _ in lines]
    return int(lines[0][1])


def built(program):
    path = BUILD / program
    if not path.exists():
        raise NotHere(f"{program} was not built; see peers/setup.sh")
    return path
