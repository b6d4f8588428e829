#include "core/dataset/Csv.h"
#include "core/table/Column.h"
#include "tests/fuzz/ImportedRuns.h"
#include "tests/fuzz/InputFile.h"

#include <algorithm>
#include <cmath>

namespace
{

using namespace lrp;

void loadAs(dataset::Task task, const std::string& path)
{
    const dataset::CsvFile settings{{path}, task};
    const auto data = settings.load("");
    const auto size = settings.size("");
    if (!data) {
        fuzz::require(!data.issues().empty(), "a refusal says why");
        return;
    }
    const auto isFinite = [](float x) { return std::isfinite(x); };
    fuzz::require(size && size->examples == data->examples(), "size() counts what load() loads");
    fuzz::require(std::all_of(data->features.begin(), data->features.end(), isFinite) &&
                      std::all_of(data->targets.begin(), data->targets.end(), isFinite),
                  "what is loaded is finite");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static fuzz::InputFile file;
    file.write(data, size);
    loadAs(dataset::Task::Classification, file.path());
    loadAs(dataset::Task::Regression, file.path());
    for (const char* column : {"1", "lr"}) {
        const auto numbers = table::readColumn(file.path(), column);
        fuzz::require(numbers ? !numbers->empty() : !numbers.issues().empty(),
                      "a column has numbers, a refusal says why");
    }
    fuzz::importRuns(file.path());
    return 0;
}
