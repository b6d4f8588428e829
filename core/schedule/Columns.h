#pragma once

#include "core/schedule/Schedule.h"

#include <memory>
#include <string>
#include <vector>

namespace lrp::schedule
{

/// A column of a file, from which a table schedule takes its rates.
struct Column {
    std::string file;
    std::string name; ///< or its number, counting from 1
    std::shared_ptr<const std::vector<double>> numbers;
};
using Columns = std::vector<Column>;

/// What the schedule and those inside it read, as it is on the disk, each column once. Issues have pointers
/// below `pointer`.
params::Result<Columns> columnsOf(const Schedule& schedule, const std::string& pointer);

/// What is on the disk of this column now.
params::Result<Column> onDisk(const Column& column, const std::string& pointer);

/// While one lives, table schedules of its thread take these columns from it and not from the disk: a run
/// goes on with the numbers that it began with. Thread: the one that makes it.
class KeptColumns
{
public:
    explicit KeptColumns(Columns columns);
    ~KeptColumns();
    KeptColumns(const KeptColumns&) = delete;
    KeptColumns& operator=(const KeptColumns&) = delete;

    /// nullptr where this thread keeps no such column.
    static std::shared_ptr<const std::vector<double>> find(const std::string& file, const std::string& name);

private:
    Columns m_columns;
    const KeptColumns* m_before;
};

} // namespace lrp::schedule
