#include "core/tensorboard/Crc32c.h"
#include "core/tensorboard/EventReader.h"
#include "tests/fuzz/ImportedRuns.h"
#include "tests/fuzz/InputFile.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace
{

using namespace lrp;

void readAll(const std::string& path)
{
    auto reader = tensorboard::EventReader::open(path);
    if (!reader) {
        fuzz::require(!reader.issues().empty(), "a refusal says why");
        return;
    }
    std::int64_t before = 0;
    while (reader->next()) {
        fuzz::require(reader->bytes() > before, "every event takes some of the file");
        before = reader->bytes();
    }
}

/// What is written of an event is read back as it was.
void goRound(std::string_view data)
{
    const auto event = tensorboard::eventIn(data);
    if (!event) {
        return;
    }
    const auto again = tensorboard::eventIn(tensorboard::dataOf(*event));
    fuzz::require(again && again->step == event->step && again->fileVersion == event->fileVersion &&
                      again->isStart == event->isStart && again->scalars.size() == event->scalars.size(),
                  "an event is read back");
    for (std::size_t i = 0; i < event->scalars.size(); ++i) {
        const auto& [tag, value] = event->scalars[i];
        const double rounded = static_cast<double>(static_cast<float>(value));
        fuzz::require(again->scalars[i].tag == tag &&
                          (again->scalars[i].value == rounded || std::isnan(value)),
                      "a scalar is read back");
    }
}

} // namespace

#ifdef LRP_LIBFUZZER
namespace
{

/// Makes every length fit what is there and every checksum right, so that what is inside is reached.
void mend(std::uint8_t* data, std::size_t size)
{
    const auto check = [](std::uint8_t* bytes, std::size_t count) {
        const std::uint32_t crc = tensorboard::maskedCrc32c({reinterpret_cast<const char*>(bytes), count});
        std::memcpy(bytes + count, &crc, sizeof crc); // little-endian, as libFuzzer's machines are
    };
    constexpr std::size_t kFrame = tensorboard::kHeaderBytes + tensorboard::kFooterBytes;
    for (std::size_t at = 0; size - at >= kFrame;) {
        std::uint64_t length = 0;
        std::memcpy(&length, data + at, sizeof length);
        length = std::min<std::uint64_t>(length, size - at - kFrame);
        std::memcpy(data + at, &length, sizeof length);
        check(data + at, sizeof length);
        check(data + at + tensorboard::kHeaderBytes, length);
        at += kFrame + length;
    }
}

} // namespace

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t maxSize);

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t maxSize,
                                               unsigned seed)
{
    const std::size_t mutated = LLVMFuzzerMutate(data, size, maxSize);
    if (seed % 8 != 0) { // else what is broken stays so
        mend(data, mutated);
    }
    return mutated;
}
#endif

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static fuzz::InputFile file;
    file.write(data, size);
    readAll(file.path());
    fuzz::importRuns(file.path());
    goRound({reinterpret_cast<const char*>(data), size});
    return 0;
}
