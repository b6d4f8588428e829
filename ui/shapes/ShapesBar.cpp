#include "ui/shapes/ShapesBar.h"

#include "ui/shapes/ShapesBoard.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/WheelGuard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace lrp::ui
{

ShapesBar::ShapesBar(ShapesBoard* board, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
{
    new FlowLayout(this, 10);
    addLayouts();
    addDivisor();
    addSwitches();
    addTakeAway();
    connect(board, &ShapesBoard::lookChanged, this, &ShapesBar::follow);
    connect(board, &ShapesBoard::selectionChanged, this, &ShapesBar::follow);
    follow();
}

void ShapesBar::addLayouts()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [&](const QString& text, const QString& tip, const char* name, ShapesLayout layout) {
        auto* button = new QToolButton(box); // the one that is on has a frame, in the dark as well
        button->setText(text);
        button->setObjectName(name);
        button->setToolTip(tip);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, layout] {
            ShapesLook look = m_board->look();
            look.layout = layout;
            m_board->setLook(look);
        });
        return button;
    };
    m_overlay =
        add(tr("O&verlay"), tr("All curves over one another"), "shapes/overlay", ShapesLayout::Overlay);
    m_multiples = add(tr("Side b&y side"), tr("A small chart for each, on the same axes"), "shapes/multiples",
                      ShapesLayout::Multiples);
    layout()->addWidget(box);
}

void ShapesBar::addDivisor()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_divisor = new QComboBox(box);
    m_divisor->setObjectName("shapes/divisor");
    m_divisor->addItems({tr("nothing"), tr("base rate"), tr("mean (equal areas)"), tr("peak")});
    m_divisor->setToolTip(tr("What every rate is divided by where it is drawn; the table keeps the rates."));
    guardAgainstWheel(m_divisor);
    auto* label = new QLabel(tr("Divide &by"), box);
    label->setBuddy(m_divisor);
    row->addWidget(label);
    row->addWidget(m_divisor);
    layout()->addWidget(box);
    connect(m_divisor, &QComboBox::activated, this, [this](int place) { // in the order of ShapesDivisor
        ShapesLook look = m_board->look();
        look.divisor = static_cast<ShapesDivisor>(place);
        m_board->setLook(look);
    });
}

void ShapesBar::addSwitches()
{
    const auto add = [this](const QString& text, const QString& tip, const char* name,
                            bool ShapesLook::*member) {
        auto* box = new QCheckBox(text, this);
        box->setObjectName(name);
        box->setToolTip(tip);
        layout()->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, member](bool isOn) {
            ShapesLook look = m_board->look();
            look.*member = isOn;
            m_board->setLook(look);
        });
        return box;
    };
    m_log = add(tr("Lo&g"), tr("Draws the rates on a logarithmic axis (Y on the plot)"), "shapes/log",
                &ShapesLook::isLogarithmic);
    m_difference = add(tr("D&ifference"), {}, "shapes/difference", &ShapesLook::hasDifference);
}

void ShapesBar::addTakeAway()
{
    auto* button = new QPushButton(tr("E&xport"), this);
    button->setObjectName("shapes/export");
    button->setToolTip(tr("Copies or writes the picture or the table"));
    auto* menu = new QMenu(button);
    menu->addAction(tr("&Copy picture") + "\tCtrl+Shift+C", this, &ShapesBar::copyPictureWanted)
        ->setObjectName("shapes/copyPicture");
    menu->addAction(tr("Copy &table"), this, &ShapesBar::copyTableWanted)->setObjectName("shapes/copyTable");
    menu->addSeparator();
    menu->addAction(tr("&Picture …"), this, &ShapesBar::exportPictureWanted)
        ->setObjectName("shapes/exportPicture");
    menu->addAction(tr("Table as C&SV …"), this, &ShapesBar::exportTableWanted)
        ->setObjectName("shapes/exportTable");
    button->setMenu(menu);
    layout()->addWidget(button);
}

void ShapesBar::follow()
{
    const ShapesLook& look = m_board->look();
    (look.layout == ShapesLayout::Overlay ? m_overlay : m_multiples)->setChecked(true);
    m_divisor->setCurrentIndex(static_cast<int>(look.divisor));
    m_log->setChecked(look.isLogarithmic);
    const bool areTwo = m_board->selected().size() == 2;
    m_difference->setChecked(look.hasDifference);
    m_difference->setEnabled(areTwo || look.hasDifference);
    m_difference->setToolTip(areTwo ? tr("Draws the current shape minus the other selected one")
                                    : tr("Select two shapes in the list, the second with Ctrl, to see the "
                                         "first minus the second"));
}

} // namespace lrp::ui
