#include "ui/lanes/LanesPanel.h"

#include "ui/commands/Commands.h"
#include "ui/commands/CommandWidgets.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/lanes/LaneDelegate.h"
#include "ui/lanes/LanesModel.h"
#include "ui/widgets/Note.h"

#include <QHBoxLayout>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace lrp::ui
{

LanesPanel::LanesPanel(ExperimentModel* experiment, LanesModel* lanes, const Commands* commands,
                       QWidget* parent)
    : QWidget(parent)
    , m_experiment(experiment)
    , m_list(new QListView(this))
    , m_limit(new Note(Note::Tone::Muted, this))
{
    m_list->setObjectName("lanes");
    m_list->setAccessibleName(tr("Lanes"));
    m_list->setWhatsThis(
        tr("The lanes that race. The selected one is edited in the form and shown in the decision "
           "boundary; the eye, or Space, shows or hides its curves; F2 renames it."));
    m_list->setModel(lanes);
    m_list->setItemDelegate(new LaneDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(56); // one of them
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(makeActionButton(commands->action("addLane"), "lanes/add", this));
    buttons->addWidget(makeActionButton(commands->action("duplicateLane"), "lanes/duplicate", this));
    buttons->addWidget(makeActionButton(commands->action("removeLane"), "lanes/remove", this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_list, 1);
    column->addWidget(m_limit);
    column->addLayout(buttons);
    m_limit->setObjectName("lanes/limit");
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) { m_experiment->selectLane(now.row()); });
    connect(experiment, &ExperimentModel::selectionChanged, this, &LanesPanel::followSelection);
    connect(experiment, &ExperimentModel::changed, this, &LanesPanel::showLimit);
    const auto offerNames = [this, commands] { offerEditing(m_list, *commands, "renameLane"); };
    connect(commands, &Commands::updated, this, offerNames);
    offerNames();
    followSelection();
    showLimit();
}

void LanesPanel::followSelection()
{
    const QModelIndex index = m_list->model()->index(m_experiment->selectedLane(), 0);
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(index);
}

void LanesPanel::showLimit()
{
    m_limit->setNote(!m_experiment->canAddLane()      ? tr("Eight lanes are the most that can race.")
                     : !m_experiment->canRemoveLane() ? tr("One lane is the least; add another to compare.")
                                                      : QString());
}

void LanesPanel::rename()
{
    m_list->setFocus();
    m_list->edit(m_list->currentIndex());
}

} // namespace lrp::ui
