#include "core/tensorboard/EventReader.h"
#include "tests/fuzz/InputFile.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace lrp;
    static fuzz::InputFile file;
    file.write(data, size);
    auto reader = tensorboard::EventReader::open(file.path());
    if (!reader) {
        fuzz::require(!reader.issues().empty(), "a refusal says why");
        return 0;
    }
    std::int64_t before = 0;
    while (reader->next()) {
        fuzz::require(reader->bytes() > before, "every event takes some of the file");
        before = reader->bytes();
    }
    return 0;
}
