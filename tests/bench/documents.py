"""Opening a document with 200 runs of 100,000 samples, and reading one of the runs."""

from measure import Measure, google_benchmark


def measures(build):
    program = build / "tests" / "bench" / "bench_document"

    def seconds(name):
        return google_benchmark(program, f"--benchmark_filter={name}")[name]["seconds"]

    yield Measure("document: open 200 runs of 100,000 samples", lambda: seconds("openDocument"), goal="below 2 s")
    yield Measure("document: read the samples of one of them", lambda: seconds("readSamples"))
