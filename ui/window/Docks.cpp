#include "ui/window/Docks.h"

#include "ui/commands/Commands.h"
#include "ui/plots/CurvesView.h"

#include <algorithm>
#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>
#include <QToolBar>
#include <utility>

namespace lrp::ui
{

namespace
{

constexpr int kLayoutVersion = 3;

QDockWidget* makeDockWidget(const Dock& declared, QWidget* content, QMainWindow* window)
{
    auto* dock = qobject_cast<QDockWidget*>(content);
    if (dock == nullptr) {
        dock = new QDockWidget(window);
        dock->setWidget(content);
    }
    dock->setWindowTitle(declared.title);
    dock->setObjectName(declared.id);
    return dock;
}

} // namespace

Docks::Docks(const std::vector<Dock>& declared, const DockParts& parts)
    : QObject(parts.window)
    , m_window(parts.window)
    , m_commands(parts.commands)
{
    for (const Dock& dock : declared) {
        add(dock, parts);
    }
}

void Docks::add(const Dock& declared, const DockParts& parts)
{
    const DockContent content = declared.make(parts);
    QDockWidget* dock = makeDockWidget(declared, content.widget, m_window);
    m_parts.push_back({declared, content, dock});
    Command command{
        .id = declared.command, .text = declared.title, .group = declared.menu, .dock = declared.id};
    if (!declared.keys.isEmpty()) {
        command.keys = {declared.keys};
        addKeys(declared.keys, dock, content.widget, parts.curves);
    }
    connect(dock->toggleViewAction(), &QAction::triggered, dock, [dock](bool shown) {
        if (shown) {
            dock->raise(); // it may stand behind another
        }
    });
    m_commands->adopt(std::move(command), dock->toggleViewAction());
}

void Docks::addKeys(const QKeySequence& keys, QDockWidget* dock, QWidget* content, QWidget* curves)
{
    QAction* toggle = dock->toggleViewAction();
    toggle->setShortcut(keys);
    m_window->addAction(toggle);
    connect(toggle, &QAction::triggered, this, [dock, content, curves](bool shown) {
        if (shown) {
            dock->activateWindow(); // where it floats
        }
        (shown ? content : curves)->setFocus(Qt::ShortcutFocusReason);
    });
}

void Docks::addBar(QToolBar* bar, const QString& command, const QString& menu)
{
    m_bars.push_back({bar->objectName(), bar});
    m_commands->adopt({.id = command, .text = bar->windowTitle(), .group = menu, .dock = bar->objectName()},
                      bar->toggleViewAction());
}

QDockWidget* Docks::dock(const QString& id) const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [&](const Part& part) { return part.declared.id == id; });
    Q_ASSERT(found != m_parts.end());
    return found->dock;
}

void Docks::bring(const QString& id)
{
    if (m_mask.ofDock(id) != Access::Hidden) {
        dock(id)->show();
        dock(id)->raise();
    }
}

bool Docks::isShownAtFirst(const Part& part) const
{
    return part.declared.showing == Dock::Showing::Always ||
           (part.declared.showing == Dock::Showing::WithOtherRuns && m_hasOtherRuns);
}

void Docks::place(const Part& part)
{
    const Dock& declared = part.declared;
    if (!declared.below.isEmpty()) {
        m_window->splitDockWidget(dock(declared.below), part.dock, Qt::Vertical);
    } else if (!declared.behind.isEmpty()) {
        m_window->tabifyDockWidget(dock(declared.behind), part.dock);
    } else {
        m_window->addDockWidget(declared.area, part.dock);
    }
    part.dock->setVisible(isShownAtFirst(part));
    part.dock->setFloating(declared.floats);
}

void Docks::arrange()
{
    m_aside.reset();
    const auto isBeside = [](const Part& part) {
        return !part.declared.below.isEmpty() || !part.declared.behind.isEmpty();
    };
    for (const bool beside : {false, true}) { // first those that others are beside
        for (const Part& part : m_parts) {
            if (isBeside(part) == beside) {
                place(part);
            }
        }
    }
    for (Part& part : m_parts) {
        part.isUnwanted = false;
        if (!part.declared.behind.isEmpty()) {
            dock(part.declared.behind)->raise();
        }
    }
    setSizes();
    cover();
}

void Docks::setSizes()
{
    const int character = m_window->fontMetrics().averageCharWidth();
    const int line = m_window->fontMetrics().height();
    QList<QDockWidget*> wide;
    QList<int> widths;
    for (const auto& [declared, content, dock, isUnwanted] : m_parts) {
        if (declared.floats) {
            dock->resize(character * declared.characters, line * declared.lines);
        } else if (declared.characters > 0) {
            wide.append(dock);
            widths.append(character * declared.characters);
        }
    }
    m_window->resizeDocks(wide, widths, Qt::Horizontal);
    for (const auto& [declared, content, dock, isUnwanted] : m_parts) {
        if (!declared.below.isEmpty()) {
            m_window->resizeDocks({this->dock(declared.below), dock}, {1, 1}, Qt::Vertical);
        } else if (declared.lines > 0 && !declared.floats) {
            m_window->resizeDocks({dock}, {line * declared.lines}, Qt::Vertical);
        }
    }
}

void Docks::setAside(bool areAside)
{
    if (areAside == m_aside.has_value()) {
        return;
    }
    if (areAside) {
        m_aside = layout();
        for (const Part& part : m_parts) {
            if (!part.dock->isFloating()) {
                part.dock->hide();
            }
        }
        return;
    }
    const bool hasOtherRuns = m_hasOtherRuns;
    setLayout(*std::exchange(m_aside, std::nullopt));
    setOtherRuns(hasOtherRuns); // they may have come meanwhile
}

void Docks::setOtherRuns(bool are)
{
    if (m_hasOtherRuns == are) {
        return;
    }
    m_hasOtherRuns = are;
    if (m_aside) {
        return;
    }
    for (Part& part : m_parts) {
        const Dock& declared = part.declared;
        if (declared.showing != Dock::Showing::WithOtherRuns || m_mask.ofDock(declared.id) != Access::Free) {
            continue;
        }
        part.isUnwanted = are ? part.isUnwanted : part.dock->isHidden();
        if (part.dock->isHidden() == are && !(are && part.isUnwanted)) {
            part.dock->setVisible(are);
            dock(declared.behind)->raise();
        }
    }
}

void Docks::takeRun()
{
    for (const Part& part : m_parts) {
        if (part.content.takeRun) {
            part.content.takeRun();
        }
    }
}

void Docks::refresh(bool isOver)
{
    for (const Part& part : m_parts) {
        if (part.content.refresh) {
            part.content.refresh(isOver);
        }
    }
}

void Docks::refreshWords()
{
    for (const Part& part : m_parts) {
        if (part.content.refreshWords) {
            part.content.refreshWords();
        }
    }
}

Docks::Layout Docks::layout() const
{
    return {m_window->saveState(kLayoutVersion), m_hasOtherRuns};
}

/// False: it is none of this version, and nothing changes.
bool Docks::setLayout(const Layout& layout)
{
    const bool isTaken = m_window->restoreState(layout.state, kLayoutVersion);
    m_hasOtherRuns = isTaken ? layout.hasOtherRuns : m_hasOtherRuns;
    return isTaken;
}

void Docks::setMask(const Mask& mask)
{
    const bool hasOtherRuns = m_hasOtherRuns;
    std::vector<QDockWidget*> open; // under one mask and the next
    for (const Part& part : m_parts) {
        const QString& id = part.declared.id;
        if (m_uncovered && !part.dock->isHidden() && m_mask.ofDock(id) == Access::Free &&
            mask.ofDock(id) == Access::Free) {
            open.push_back(part.dock);
        }
    }
    if (m_uncovered) {
        setLayout(*m_uncovered);
    } else {
        m_uncovered = layout();
    }
    m_mask = mask;
    for (const Part& part : m_parts) {
        if (part.content.setMask) {
            part.content.setMask(mask);
        }
    }
    if (mask == Mask{}) {
        m_uncovered.reset();
    }
    cover();
    for (QDockWidget* dock : open) {
        dock->show();
    }
    setOtherRuns(hasOtherRuns); // they may have come under the mask before
}

/// Takes away what the mask hides, and holds what it locks.
void Docks::cover()
{
    for (const Part& part : m_parts) {
        coverDock(part);
    }
    for (const auto& [id, bar] : m_bars) {
        const Access access = m_mask.ofDock(id);
        if (access != Access::Free) {
            bar->setVisible(access == Access::Locked);
        }
    }
}

void Docks::coverDock(const Part& part)
{
    constexpr auto kUsual =
        QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable;
    const Access access = m_mask.ofDock(part.declared.id);
    part.dock->setFeatures(access == Access::Locked ? QDockWidget::NoDockWidgetFeatures
                                                    : QDockWidget::DockWidgetFeatures(kUsual));
    if (access != Access::Free) {
        part.dock->setVisible(access == Access::Locked);
    }
}

void Docks::save(QSettings& settings) const
{
    const Layout kept = m_uncovered.value_or(m_aside.value_or(layout()));
    settings.setValue("panels", kept.state);
    settings.setValue("hasOtherRuns", kept.hasOtherRuns);
    QStringList unwanted;
    for (const Part& part : m_parts) {
        if (part.isUnwanted) {
            unwanted.append(part.declared.id);
        }
        if (part.content.save) {
            settings.setValue(part.declared.settings, part.content.save());
        }
    }
    settings.setValue("unwanted", unwanted);
}

void Docks::restore(QSettings& settings)
{
    const bool isTaken =
        setLayout({settings.value("panels").toByteArray(), settings.value("hasOtherRuns", false).toBool()});
    const QStringList unwanted = settings.value("unwanted").toStringList();
    for (Part& part : m_parts) {
        part.isUnwanted = isTaken ? unwanted.contains(part.declared.id) : part.isUnwanted;
        if (part.content.restore) {
            part.content.restore(settings.value(part.declared.settings).toByteArray());
        }
    }
    cover();
}

} // namespace lrp::ui
