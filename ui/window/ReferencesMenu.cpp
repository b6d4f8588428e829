#include "ui/window/ReferencesMenu.h"

#include "ui/history/History.h"

namespace lrp::ui
{

ReferencesMenu::ReferencesMenu(History* history, QWidget* parent)
    : QMenu(tr("I&mported curves"), parent)
    , m_history(history)
{
    setObjectName("references");
    const auto follow = [this] { setEnabled(!m_history->references().empty()); };
    connect(history, &History::referencesChanged, this, follow);
    connect(this, &QMenu::aboutToShow, this, &ReferencesMenu::fill);
    follow();
}

void ReferencesMenu::fill()
{
    clear();
    const auto& references = m_history->references();
    for (std::size_t place = 0; place < references.size(); ++place) {
        const QString name = QString::fromStdString(references[place].name);
        QAction* action = addAction(QString(name).replace('&', "&&"));
        action->setCheckable(true);
        action->setChecked(m_history->isReferenceShown(place));
        connect(action, &QAction::triggered, this,
                [this, place](bool shown) { m_history->setReferenceShown(place, shown); });
    }
    addSeparator();
    addAction(tr("&Remove all"), m_history, &History::removeReferences);
}

} // namespace lrp::ui
