#include "core/schedule/Columns.h"

#include "core/schedule/composition/Table.h"

#include <algorithm>
#include <utility>

namespace lrp::schedule
{
namespace
{

using params::Issues;
using params::Result;

thread_local const KeptColumns* keptHere = nullptr;

const Column* findColumn(const Columns& columns, const std::string& file, const std::string& name)
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& column) {
        return column.file == file && column.name == name;
    });
    return found == columns.end() ? nullptr : &*found;
}

void collectColumns(const Schedule& schedule, const std::string& pointer, Columns& columns, Issues& issues)
{
    if (const Table* table = schedule.as<Table>()) {
        const Column wanted{.file = table->file.text, .name = table->column, .numbers = {}};
        if (!wanted.file.empty() && findColumn(columns, wanted.file, wanted.name) == nullptr) {
            auto column = onDisk(wanted, pointer);
            append(issues, column.issues());
            if (column) {
                columns.push_back(std::move(*column));
            }
        }
    }
    for (const Inner& inner : innerOf(schedule)) {
        collectColumns(inner.schedule, pointer + inner.pointer, columns, issues);
    }
}

} // namespace

Result<Columns> columnsOf(const Schedule& schedule, const std::string& pointer)
{
    Columns columns;
    Issues issues;
    collectColumns(schedule, pointer, columns, issues);
    return issues.empty() ? Result<Columns>(std::move(columns)) : Result<Columns>(std::move(issues));
}

Result<Column> onDisk(const Column& column, const std::string& pointer)
{
    const auto numbers = Table{.file = {column.file}, .column = column.name}.numbersOnDisk();
    if (numbers) {
        return Column{.file = column.file, .name = column.name, .numbers = *numbers};
    }
    Issues issues = numbers.issues();
    for (params::Issue& issue : issues) {
        issue.pointer = pointer + issue.pointer;
    }
    return issues;
}

KeptColumns::KeptColumns(Columns columns)
    : m_columns(std::move(columns))
    , m_before(std::exchange(keptHere, this))
{
}

KeptColumns::~KeptColumns()
{
    keptHere = m_before;
}

std::shared_ptr<const std::vector<double>> KeptColumns::find(const std::string& file, const std::string& name)
{
    const Column* column = keptHere != nullptr ? findColumn(keptHere->m_columns, file, name) : nullptr;
    return column != nullptr ? column->numbers : nullptr;
}

} // namespace lrp::schedule
