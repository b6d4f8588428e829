#include "core/store/Document.h"
#include "tests/fuzz/Require.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <unistd.h>

namespace
{

using namespace lrp;

/// SQLite wants a file with a name. The folder goes with the program.
class Folder
{
public:
    Folder() { fuzz::require(::mkdtemp(m_name.data()) != nullptr, "a folder can be made"); }
    ~Folder() { ::rmdir(m_name.c_str()); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::string file() const { return m_name + "/a.lrp"; }

private:
    std::string m_name = "/tmp/lrp-document-XXXXXX";
};

std::string path()
{
    static const Folder folder;
    return folder.file();
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
    fuzz::require(file != nullptr && (size == 0 || std::fwrite(data, 1, size, file) == size),
                  "the file can be written");
    std::fclose(file);
    if (const auto document = store::Document::open(path())) {
        readAll(**document);
    }
    ::unlink(path().c_str());
    ::unlink((path() + "-journal").c_str());
    return 0;
}
