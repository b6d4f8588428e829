#include "core/dataset/Csv.h"

#include "core/dataset/detail/CsvTable.h"
#include "core/dataset/detail/Limits.h"
#include "core/params/Text.h"
#include "core/table/Csv.h"
#include "core/text/Translate.h"

#include <cmath>

namespace lrp::dataset
{
namespace
{

using detail::CsvTable;

/// How a column of features is moved and scaled.
struct Scale {
    double mean = 0.0;
    double factor = 1.0;
};

/// To mean 0 and standard deviation 1 (the population's, divided by the number of rows).
Scale standardScale(const CsvTable& table, std::size_t column)
{
    const auto rows = static_cast<double>(table.rows());
    const double first = table.value(0, column);
    double sum = 0.0;
    bool isConstant = true;
    for (std::int64_t row = 0; row < table.rows(); ++row) {
        sum += table.value(row, column) - first;
        isConstant = isConstant && table.value(row, column) == first;
    }
    const double mean = first + sum / rows;
    if (isConstant) {
        return {first, 0.0};
    }
    double squares = 0.0;
    for (std::int64_t row = 0; row < table.rows(); ++row) {
        const double distance = table.value(row, column) - mean;
        squares += distance * distance;
    }
    const double deviation = std::sqrt(squares / rows);
    return {mean, deviation > 0.0 ? 1.0 / deviation : 0.0};
}

std::vector<float> featuresOf(const CsvTable& table, bool standardise)
{
    const std::size_t columns = table.columns.size() - 1;
    std::vector<float> features(static_cast<std::size_t>(table.rows()) * columns);
    for (std::size_t column = 0; column < columns; ++column) {
        const Scale scale = standardise ? standardScale(table, column) : Scale{};
        for (std::int64_t row = 0; row < table.rows(); ++row) {
            features[static_cast<std::size_t>(row) * columns + column] =
                static_cast<float>((table.value(row, column) - scale.mean) * scale.factor);
        }
    }
    return features;
}

params::Issues readLabels(const CsvTable& table, const std::string& path, const std::string& pointer,
                          Dataset& data)
{
    const std::size_t last = table.columns.size() - 1;
    for (std::int64_t row = 0; row < table.rows(); ++row) {
        const double label = table.value(row, last);
        if (label != std::floor(label) || label < 0.0 || label >= static_cast<double>(detail::kMostClasses)) {
            const std::string place = table::placeInFile(path, table.lines[static_cast<std::size_t>(row)],
                                                         last, table.columns[last]);
            return {{pointer, translate("dataset", "%1: is %2; a label needs to be a whole number from 0 to "
                                                   "%3. For other numbers choose the task regression")
                                  .arg(place)
                                  .arg(params::shortest(label))
                                  .arg(detail::kMostClasses - 1)}};
        }
        data.labels.push_back(static_cast<std::int64_t>(label));
    }
    return detail::countClasses(data, path, pointer);
}

} // namespace

params::Result<Dataset> CsvFile::load(const std::string& pointer) const
{
    const std::string at = pointer + "/file";
    const params::Result<CsvTable> table = detail::readCsv(file.text, at);
    if (!table) {
        return table.issues();
    }
    Dataset data{.task = task, .shape = {static_cast<std::int64_t>(table->columns.size()) - 1}};
    if (task == Task::Classification) {
        if (params::Issues issues = readLabels(*table, file.text, at, data); !issues.empty()) {
            return issues;
        }
    } else {
        for (std::int64_t row = 0; row < table->rows(); ++row) {
            data.targets.push_back(static_cast<float>(table->value(row, table->columns.size() - 1)));
        }
    }
    data.features = featuresOf(*table, standardise);
    return data;
}

params::Result<Size> CsvFile::size(const std::string& pointer) const
{
    const params::Result<CsvTable> table = detail::readCsv(file.text, pointer + "/file");
    return table ? params::Result<Size>(Size{.examples = table->rows()})
                 : params::Result<Size>(table.issues());
}

bool CsvFile::isPlanar() const
{
    if (task != Task::Classification) {
        return false;
    }
    const params::Result<CsvTable> header = detail::readCsvHeader(file.text, "");
    return header && header->columns.size() == 3;
}

} // namespace lrp::dataset
