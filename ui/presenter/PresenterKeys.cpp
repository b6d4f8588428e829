#include "ui/presenter/PresenterKeys.h"

#include <QShortcut>

namespace lrp::ui
{

void connectKeys(const std::vector<PresenterKey>& keys, QWidget* window)
{
    for (const PresenterKey& key : keys) {
        for (const QKeySequence& sequence : key.keys) {
            auto* shortcut = new QShortcut(sequence, window);
            shortcut->setAutoRepeat(key.repeats);
            QObject::connect(shortcut, &QShortcut::activated, window, key.act);
        }
    }
}

std::vector<std::pair<QString, QString>> keysInWords(const std::vector<PresenterKey>& keys)
{
    std::vector<std::pair<QString, QString>> words;
    for (const PresenterKey& key : keys) {
        if (!key.name.isEmpty() && (!key.isOffered || key.isOffered())) {
            words.emplace_back(key.name, key.words);
        }
    }
    return words;
}

} // namespace lrp::ui
