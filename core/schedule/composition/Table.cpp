#include "core/schedule/composition/Table.h"

#include "core/files/FileStamp.h"
#include "core/schedule/Columns.h"
#include "core/table/Column.h"

#include <algorithm>
#include <list>
#include <memory>
#include <mutex>

namespace lrp::schedule
{
namespace
{

using params::Issues;

using Numbers = Table::Numbers;

params::Result<Numbers> read(const Table& settings)
{
    auto numbers = table::readColumn(settings.file.text, settings.column);
    return numbers ? params::Result<Numbers>(std::make_shared<const std::vector<double>>(std::move(*numbers)))
                   : params::Result<Numbers>(numbers.issues());
}

/// A column that was read, or why it could not be, and what the file looked like then.
struct Known {
    std::string path;
    std::string column;
    files::FileStamp stamp;
    params::Result<Numbers> numbers;
};

/// The column that is kept for this thread, else that of the disk.
params::Result<Numbers> numbersOf(const Table& settings)
{
    const Numbers kept = KeptColumns::find(settings.file.text, settings.column);
    return kept ? params::Result<Numbers>(kept) : settings.numbersOnDisk();
}

} // namespace

/// From memory while the file is as it was, so that a form can ask at every keystroke.
params::Result<Numbers> Table::numbersOnDisk() const
{
    static std::mutex mutex;
    static std::list<Known> known; // the one used last is in front
    constexpr std::size_t kMostKnown = 4;

    const std::string& path = file.text;
    const auto stamp = files::stampOf(path); // before it is read: what is written meanwhile makes another
    if (!stamp) {
        return read(*this); // says why
    }
    const std::lock_guard lock(mutex);
    const auto found = std::find_if(known.begin(), known.end(), [&](const Known& entry) {
        return entry.path == path && entry.column == column && entry.stamp == *stamp;
    });
    if (found != known.end()) {
        known.splice(known.begin(), known, found);
    } else {
        known.push_front({path, column, *stamp, read(*this)});
        if (known.size() > kMostKnown) {
            known.pop_back();
        }
    }
    return known.front().numbers;
}

Issues Table::check(const Table& settings)
{
    return settings.file.text.empty() ? Issues{} : numbersOf(settings).issues();
}

Curve Table::curve(const Base& base) const
{
    const auto rows = file.text.empty() ? params::Result<Numbers>(Issues{}) : numbersOf(*this);
    if (!rows) { // no file, or one that has gone since check()
        return base.lr;
    }
    const bool isFactor = values == TableValues::Factor;
    return scaled(isFactor ? base.lr : 1.0,
                  Curve(Curve::Node{curve::Table{*rows, every.ticks(), between == TableBetween::Linear}}));
}

} // namespace lrp::schedule
