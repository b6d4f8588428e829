"""Drives the built program in a real window through xdotool. Used by the window test and the screenshot script."""

import json
import os
import pathlib
import subprocess
import tempfile
import time


def xdotool(*arguments):
    return subprocess.run(["xdotool", *map(str, arguments)], capture_output=True, text=True, timeout=30)


class Window:
    """The program, running. `dark` chooses the theme, `scale` Qt's scale factor, `home` a folder with the settings and
    data of a window before; else it begins without any."""

    def __init__(self, program, arguments=(), dark=False, scale=None, size=None, home=None):
        self.settings = None if home else tempfile.TemporaryDirectory()
        home = home or self.settings.name
        conf = pathlib.Path(home) / "lr-playground" / "window.conf"
        if not conf.exists():
            conf.parent.mkdir()
            conf.write_text(f"[General]\nappearance={'dark' if dark else 'light'}\n")
        environment = {k: v for k, v in os.environ.items() if k not in ("LRP_TEST", "QT_QPA_PLATFORM")}
        environment["XDG_CONFIG_HOME"] = environment["XDG_DATA_HOME"] = str(home)
        if scale:
            environment["QT_SCALE_FACTOR"] = str(scale)
        self.folder = tempfile.TemporaryDirectory()
        self.places = pathlib.Path(self.folder.name) / "places.json"
        environment["LRP_PLACES"] = str(self.places)
        self.process = subprocess.Popen([program, *map(str, arguments)], env=environment, stderr=subprocess.PIPE, text=True)
        self.id = self.wait_for(self.find, "the window to open", 60)
        if size:
            xdotool("windowmove", self.id, 0, 0)
            xdotool("windowsize", self.id, *size)
        time.sleep(1.0)  # there is no window manager: focus given before the window has settled is lost
        self.wait_for(self.has_focus, "the window to take the focus")
        time.sleep(0.3)

    def has_focus(self):
        self.id = self.find() or self.id
        xdotool("windowfocus", self.id)
        return xdotool("getwindowfocus").stdout.strip() == self.id

    def find(self):
        found = xdotool("search", "--all", "--onlyvisible", "--pid", self.process.pid, "--name", "LR Playground").stdout.split()
        return found[0] if found else None

    def wait_for(self, condition, what, seconds=20):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError(f"the program ended with {self.process.returncode} while waiting for {what}: "
                                     f"{self.process.stderr.read()}")
            value = condition()
            if value:
                return value
            time.sleep(0.05)
        raise AssertionError(f"waited {seconds} s for {what}; the title is {self.title()!r}")

    def title(self):
        return xdotool("getwindowname", self.id).stdout.strip()

    def wait_for_title(self, words, seconds=30):
        self.wait_for(lambda: words in self.title(), f"the title to say {words!r}", seconds)

    def key(self, *keys):
        for key in keys:
            xdotool("key", "--clearmodifiers", key)
            time.sleep(0.08)

    def type(self, text):
        xdotool("type", "--delay", 20, "--", text)
        time.sleep(0.1)

    def place(self, name):
        """x, y, width and height of what is seen of a widget, once it has settled there."""
        def settled():
            places = self.places.read_text() if self.places.exists() else "{}"
            time.sleep(0.25)
            return places == (self.places.read_text() if self.places.exists() else "") and json.loads(places).get(name)
        return self.wait_for(settled, f"the widget {name!r} to be seen")

    def middle(self, name, across=0.5, down=0.5):
        """A point in a widget, by default its middle."""
        x, y, width, height = self.place(name)
        return round(x + across * width), round(y + down * height)

    def click(self, x, y, button=1):
        xdotool("mousemove", "--window", self.id, x, y)
        time.sleep(0.1)
        xdotool("click", button)
        time.sleep(0.2)

    def move(self, x, y):
        xdotool("mousemove", "--window", self.id, x, y)
        time.sleep(0.3)

    def screenshot(self, path):
        subprocess.run(["import", "-window", self.id, str(path)], check=True, timeout=60)

    def kill(self):
        """SIGKILL: nothing of the program runs any more."""
        self.process.kill()
        self.process.wait()
        self.process.stderr.close()

    def close(self):
        """Closes the window as a person does and returns how long the program took to end."""
        begin = time.monotonic()
        xdotool("key", "--clearmodifiers", "ctrl+q")
        try:
            self.process.wait(timeout=20)
        finally:
            self.process.kill()
            self.folder.cleanup()
            if self.settings:
                self.settings.cleanup()
        return time.monotonic() - begin
