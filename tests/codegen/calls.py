"""Whether the calls in a Python snippet fit the signatures of what they call."""

import ast
import inspect
import pathlib

TABLE = pathlib.Path(__file__).with_name("signatures.txt")
FRAMEWORKS = ("keras.", "optax.", "timm.", "lightning.", "transformers.")
# What a snippet's own names are made by: whose methods they have.
OBJECTS = {"keras": {"model": "keras.Model"}, "lightning": {"trainer": "lightning.Trainer", "self": "lightning.LightningModule"},
           "timm": {"scheduler": "timm.scheduler.scheduler.Scheduler", "self": "timm.scheduler.scheduler.Scheduler"},
           "optax": {"plateau": "optax.contrib.reduce_on_plateau"}, "transformers": {}}


def signature(parameters):
    """Of "x, alpha?, *, name?, **kwargs"."""
    kinds, kind = [], inspect.Parameter.POSITIONAL_OR_KEYWORD
    optional = False
    for word in filter(None, (word.strip() for word in parameters.split(","))):
        if word.startswith("**"):
            kinds.append(inspect.Parameter(word[2:], inspect.Parameter.VAR_KEYWORD))
        elif word.startswith("*"):
            if word != "*":
                kinds.append(inspect.Parameter(word[1:], inspect.Parameter.VAR_POSITIONAL))
            kind = inspect.Parameter.KEYWORD_ONLY
        else:
            default = None if word.endswith("?") else inspect.Parameter.empty
            if kind is inspect.Parameter.POSITIONAL_OR_KEYWORD and optional and not word.endswith("?"):
                kind = inspect.Parameter.KEYWORD_ONLY  # in the table alone, where the order has no say
            optional = optional or word.endswith("?")
            kinds.append(inspect.Parameter(word.rstrip("?"), kind, default=default))
    kinds.sort(key=lambda parameter: parameter.kind)
    return inspect.Signature(kinds)


def table():
    entries = {}
    for line in TABLE.read_text().splitlines():
        if line and not line.startswith("#"):
            name, parameters = line.rstrip(")").split("(", 1)
            entries[name] = signature(parameters)
    return entries


def dotted(node):
    if isinstance(node, ast.Attribute):
        owner = dotted(node.value)
        return owner and f"{owner}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else None


def imported(tree):
    """What each name of the snippet stands for."""
    names = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            names.update({alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names})
        elif isinstance(node, ast.Import):
            names.update({alias.asname or alias.name.split(".")[0]: alias.name if alias.asname else alias.name.split(".")[0]
                          for alias in node.names})
    return names


class Calls(ast.NodeVisitor):
    """Collects what does not fit, as sentences, and the names of all that was looked at."""

    def __init__(self, target, text, entries):
        self.entries, self.objects = entries, OBJECTS[target]
        self.base, self.wrong, self.seen = "", [], set()
        tree = ast.parse(text)
        self.names = imported(tree)
        self.own = {node.name for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
        self.plateau = "Plateau" in self.own
        self.visit(tree)

    def full(self, node):
        if isinstance(node, ast.Call):  # inject_hyperparams(f)(…) takes what f takes; super().__init__ the class above
            inner = dotted(node.func)
            if inner and self.full(node.func) == "optax.inject_hyperparams":
                return self.full(node.args[0])
            return None
        name = dotted(node)
        if name is None:
            if isinstance(node, ast.Attribute) and ast.unparse(node) == "super().__init__":
                return "timm.scheduler.scheduler.Scheduler" if self.base == "Scheduler" else None
            return None
        head, _, rest = name.partition(".")
        if head in self.names:
            return self.names[head] + ("." + rest if rest else "")
        if head in self.objects and rest and not (self.plateau and rest == "step"):
            method = f"{self.objects[head]}.{rest}"
            return method if method in self.entries else None
        return None

    def bind(self, name, arguments, keywords, where):
        self.seen.add(name)
        if name not in self.entries:
            self.wrong.append(f"{name} is not in {TABLE.name}: {where}")
            return
        try:
            self.entries[name].bind(*arguments, **keywords)
        except TypeError as error:
            self.wrong.append(f"{name}: {error}: {where}")

    def visit_ClassDef(self, node):
        self.base = ast.unparse(node.bases[0]) if node.bases else ""
        self.generic_visit(node)
        self.base = ""

    def visit_Call(self, node):
        self.generic_visit(node)
        name = self.full(node.func)
        if not name or not name.startswith(FRAMEWORKS):
            return
        keywords = {keyword.arg: keyword.value for keyword in node.keywords}
        self.bind(name, node.args, keywords, ast.unparse(node))
        if name == "optax.sgdr_schedule":
            for cycle in keywords["cosine_kwargs"].elts:
                self.bind("optax.warmup_cosine_decay_schedule", cycle.args, {k.arg: k.value for k in cycle.keywords}, ast.unparse(cycle))
        if name == "transformers.get_scheduler":
            more = keywords.pop("scheduler_specific_kwargs", ast.Dict([], []))
            keywords.update({key.value: value for key, value in zip(more.keys, more.values)})
            self.bind(f"get_scheduler:{node.args[0].value}", (), keywords, ast.unparse(node))


def misfits(target, text, entries):
    """What does not fit, and what was looked at."""
    calls = Calls(target, text, entries)
    return calls.wrong, calls.seen
