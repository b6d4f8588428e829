#!/usr/bin/env python3
"""Compiles every exported LibTorch snippet, as one program, runs it and compares the rates with the planned ones.

    libtorch_test.py CASES COMPILER FLAGS… -- [unittest options]

CASES is the program codegen_cases; the flags find LibTorch's headers and libraries.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

from export_test import largest_difference, make_cases

CASES, COMPILER, FLAGS = "", "", []

HEAD = """#include <torch/torch.h>

#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <tuple>
#include <vector>

/// Prints what an optimizer step uses instead of making it.
template <class Optimizer, class Options>
struct Recording : Optimizer {
    using Optimizer::Optimizer;

    torch::Tensor step(torch::optim::Optimizer::LossClosure = nullptr) override
    {
        const auto& options = static_cast<const Options&>(this->param_groups().front().options());
        double momentum = 0.0;
        if constexpr (requires { options.betas(); }) {
            momentum = std::get<0>(options.betas());
        } else if constexpr (requires { options.momentum(); }) {
            momentum = options.momentum();
        }
        std::printf("%.17g %.17g\\n", options.lr(), momentum);
        return {};
    }
};
"""


def as_namespace(index, text):
    """The snippet without its includes, in a namespace, with a recording optimizer and no gradients."""
    text = re.sub(r"#include .*\n", "", text)
    text = text.replace("int main()", "void run()")
    text = re.sub(r"torch::optim::(\w+) optimizer\(", r"Recording<torch::optim::\1, torch::optim::\1Options> optimizer(", text)
    text = re.sub(r" *const auto batch = .*?\n *\};\n", "", text, flags=re.DOTALL)
    text = re.sub(r" *auto loss = optimizer\.step\(closure\);", "    optimizer.step();", text)
    text = re.sub(r" *(optimizer\.zero_grad|loss\.backward|auto loss = ).*\n", "", text)
    return f"namespace snippet{index} {{\n{text}}}\n"


class LibTorch(unittest.TestCase):
    def test_snippets_use_the_planned_rates(self):
        with tempfile.TemporaryDirectory() as folder:
            cases = [case for case in make_cases(folder) if "text" in case["targets"]["libtorch"] and not case["own_loss"]]
            self.assertGreater(len(cases), 100)
            source = pathlib.Path(folder) / "snippets.cpp"
            program = source.with_suffix("")
            calls = "".join(f'    std::puts("snippet {i}");\n    snippet{i}::run();\n' for i in range(len(cases)))
            snippets = "".join(as_namespace(i, case["targets"]["libtorch"]["text"]) for i, case in enumerate(cases))
            source.write_text(f"{HEAD}{snippets}int main()\n{{\n{calls}}}\n")
            compiled = subprocess.run([COMPILER, "-std=c++20", "-O0", "-o", program, source, *FLAGS], capture_output=True, text=True)
            self.assertEqual(compiled.returncode, 0, compiled.stderr[:4000])
            printed = subprocess.run([program], capture_output=True, text=True, check=True).stdout
        for i, block in enumerate(printed.split("snippet ")[1:]):
            case = cases[i]
            used = [tuple(map(float, line.split())) for line in block.splitlines()[1:]]
            text = json.dumps(case["schedule"]) + "\n" + case["targets"]["libtorch"]["text"]
            with self.subTest(case["name"]):
                measured = largest_difference([rate for rate, _ in used], case["rates"])
                self.assertLessEqual(measured, 1e-9, text)
                stated = case["targets"]["libtorch"]["difference"]
                self.assertTrue(stated >= measured / 10 or max(measured, stated) < 1e-12, text)
                if case["momentums"]:
                    self.assertLessEqual(largest_difference([m for _, m in used], case["momentums"]), 1e-9, text)


if __name__ == "__main__":
    split = sys.argv.index("--")
    CASES, COMPILER, *FLAGS = sys.argv[1:split]
    CASES = os.path.abspath(CASES)
    import export_test
    export_test.CASES = CASES
    unittest.main(argv=[sys.argv[0], *sys.argv[split + 1:]])
