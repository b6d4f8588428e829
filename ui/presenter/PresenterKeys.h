#pragma once

#include <functional>
#include <QKeySequence>
#include <QList>
#include <QString>
#include <vector>

class QWidget;

namespace lrp::ui
{

/// A key of the presenter and what it does, declared once: as a shortcut, and in the strip of keys.
struct PresenterKey {
    QList<QKeySequence> keys;
    std::function<void()> act;
    QString name{};                    ///< of the key, in the strip; empty: it stands in that of another
    QString words{};                   ///< what it does
    std::function<bool()> isOffered{}; ///< it stands in the strip; none: always
    bool repeats = false;
};

/// Lets the keys work while the window is active.
void connectKeys(const std::vector<PresenterKey>& keys, QWidget* window);

/// "Space pause" and so on, of those that are offered.
std::vector<std::pair<QString, QString>> keysInWords(const std::vector<PresenterKey>& keys);

} // namespace lrp::ui
