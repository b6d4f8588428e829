#pragma once

#include "core/files/FileStamp.h"
#include "core/params/Field.h"

#include <map>
#include <optional>
#include <QObject>
#include <QTimer>
#include <string>

namespace lrp::ui
{

/// The files that an experiment, or a part of one, names in its JSON, and what is told of them without
/// reading them; nothing of one that is not there.
using DiskState = std::map<std::string, std::optional<files::FileStamp>>;
DiskState diskStateOf(const params::Json& json);

/// Tells when a file that an experiment names becomes another: appended, replaced, removed or made. Looks
/// once a second, which works on every disk, that of a network too. Thread: UI.
class DiskWatch : public QObject
{
    Q_OBJECT

public:
    explicit DiskWatch(QObject* parent = nullptr);

    /// From now on watches the files of this experiment alone, as they are.
    void watch(const params::Json& experiment);

Q_SIGNALS:
    void changed();

private:
    void look();

    QTimer m_timer;
    params::Json m_experiment;
    DiskState m_state;
};

} // namespace lrp::ui
