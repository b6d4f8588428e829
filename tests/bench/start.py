"""How long until the window is painted, beside a program with an empty QMainWindow; both in a real X server."""

import atexit
import ctypes
import os
import subprocess
import tempfile
import time

from measure import Measure


class Display:
    """An Xvfb of our own, looked at through libX11."""

    def __init__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24"],
                                       pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        atexit.register(self.server.terminate)
        self.name = ":" + os.read(read, 16).decode().strip()
        self.x = ctypes.CDLL("libX11.so.6")
        for function in ("XOpenDisplay", "XGetImage"):
            getattr(self.x, function).restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XGetPixel.restype = ctypes.c_ulong
        self.x.XOpenDisplay.argtypes = [ctypes.c_char_p]
        self.x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_int] * 2 + [ctypes.c_uint] * 2 + [
            ctypes.c_ulong, ctypes.c_int]
        self.x.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
        self.x.XDestroyImage.argtypes = [ctypes.c_void_p]
        self.display = self.x.XOpenDisplay(self.name.encode())
        self.root = self.x.XDefaultRootWindow(self.display)

    def is_painted(self):
        """Whether anything but the black root is seen in a square in the middle of the screen."""
        planes, pixmap = 0xFFFFFFFF, 2
        image = self.x.XGetImage(self.display, self.root, 400, 300, 64, 64, planes, pixmap)
        lit = any(self.x.XGetPixel(image, i, i) & 0xFFFFFF for i in range(0, 64, 8))
        self.x.XDestroyImage(image)
        return lit

    def form(self):
        """The pixels of a strip down the form, which is filled last of what is seen."""
        planes, pixmap = 0xFFFFFFFF, 2
        image = self.x.XGetImage(self.display, self.root, 296, 0, 8, 1000, planes, pixmap)
        pixels = bytes(self.x.XGetPixel(image, 4, y) >> 8 & 0xFF for y in range(0, 1000, 2))
        self.x.XDestroyImage(image)
        return pixels

    def first_paint(self, program):
        """Seconds from starting the program to its first pixels."""
        return self.paints(program)[0]

    def last_paint(self, program):
        """Seconds from starting the program until its form changes no more."""
        return self.paints(program, quiet=0.3)[1]

    def paints(self, program, quiet=0.0):
        """Seconds to the first pixels, and to the last ones, after which there is `quiet`."""
        with tempfile.TemporaryDirectory() as settings:
            environment = dict(os.environ, DISPLAY=self.name, XDG_CONFIG_HOME=settings, XDG_DATA_HOME=settings,
                               QT_QPA_PLATFORM="xcb")
            while self.is_painted():
                time.sleep(0.01)
            begin = time.perf_counter()
            process = subprocess.Popen([program], env=environment, stderr=subprocess.DEVNULL)
            while not self.is_painted():
                if process.poll() is not None or time.perf_counter() - begin > 60:
                    raise RuntimeError(f"{program} painted nothing")
                time.sleep(0.001)
            first = last = time.perf_counter() - begin
            form = b""
            while time.perf_counter() - begin < last + quiet:
                form, before = self.form(), form
                last = last if form == before else time.perf_counter() - begin
            process.kill()
            process.wait()
        return first, last


def measures(build):
    display = Display()
    yield Measure("first painted window, beside an empty QMainWindow",
                  lambda: display.first_paint(build / "app" / "lr-playground"),
                  lambda: display.first_paint(build / "tests" / "bench" / "bench_empty_window"),
                  "at most twice as long (ratio 0.5)")
    yield Measure("window filled, beside an empty QMainWindow",
                  lambda: display.last_paint(build / "app" / "lr-playground"),
                  lambda: display.first_paint(build / "tests" / "bench" / "bench_empty_window"),
                  "at most 3 times as long (ratio 0.33)")
