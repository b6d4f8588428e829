#include "core/store/Document.h"
#include "tests/fuzz/Require.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <unistd.h>

namespace
{

using namespace lrp;

/// SQLite wants a file with a name.
const std::string& path()
{
    static const std::string file = [] {
        std::string name = "/tmp/lrp-document-XXXXXX";
        fuzz::require(::mkdtemp(name.data()) != nullptr, "a folder can be made");
        std::atexit([] { ::rmdir(path().substr(0, path().rfind('/')).c_str()); });
        return name + "/a.lrp";
    }();
    return file;
}

void readAll(const store::Document& document)
{
    const auto contents = document.contents();
    if (!contents) {
        fuzz::require(!contents.issues().empty(), "a refusal says why");
        return;
    }
    for (const store::Run& run : contents->runs) {
        const auto samples = document.samples(run.id);
        fuzz::require(!samples || *samples, "samples are there or refused");
        const auto checkpoints = document.checkpoints(run.id);
        const auto checkpoint = document.checkpoint(run.id, run.steps);
        fuzz::require(!checkpoint || (*checkpoint)->step <= run.steps, "a checkpoint is not of later");
        const auto events = document.events(run.id);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::FILE* file = std::fopen(path().c_str(), "wb");
    fuzz::require(file != nullptr && std::fwrite(data, 1, size, file) == size, "the file can be written");
    std::fclose(file);
    if (const auto document = store::Document::open(path())) {
        readAll(**document);
    }
    ::unlink(path().c_str());
    ::unlink((path() + "-journal").c_str());
    return 0;
}
