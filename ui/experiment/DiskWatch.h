#pragma once

#include "core/params/Field.h"
#include "core/table/FileStamp.h"
#include "ui/widgets/Latest.h"

#include <functional>
#include <map>
#include <optional>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <string>

namespace lrp::ui
{

/// The files that an experiment, or a part of one, names in its JSON, and what is told of them without
/// reading them; nothing of one that is not there.
using DiskState = std::map<std::string, std::optional<table::FileStamp>>;
DiskState diskStateOf(const params::Json& json);

/// Tells when a file that an experiment names becomes another: appended, replaced, removed or made. Looks
/// once a second, which works on every disk, that of a network too; on a thread of its own, as one that does
/// not answer makes whoever looks wait. Thread: UI.
class DiskWatch : public QObject
{
    Q_OBJECT

public:
    using Look = std::function<DiskState(const params::Json& experiment)>; ///< Thread: any.

    explicit DiskWatch(QObject* parent = nullptr, Look look = diskStateOf);

    /// From now on watches the files of this experiment alone, as they are.
    void watch(const params::Json& experiment);

Q_SIGNALS:
    void changed();

private:
    void look();
    void take(const DiskState& state);
    bool isChange(const DiskState& state) const;

    Look m_look;
    QTimer m_timer;
    params::Json m_experiment;
    std::int64_t m_since = 0; ///< when watching this experiment began, in nanoseconds as in a FileStamp
    bool m_isFirst = true;    ///< look at this experiment
    DiskState m_state;
    Latest m_looks;
    QThreadPool m_pool; ///< last: waits for what uses the others
};

} // namespace lrp::ui
