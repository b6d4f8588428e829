#include "ui/window/ViewMenu.h"

#include "ui/plots/CurvesView.h"
#include "ui/style/Theme.h"

#include <array>
#include <cmath>
#include <QActionGroup>

namespace lrp::ui
{

namespace
{

constexpr std::array kSmoothings{0.0, 0.9, 0.97};
constexpr double kPanShare = 0.1;

YScale scaleOf(bool logarithmic)
{
    return logarithmic ? YScale::Logarithmic : YScale::Linear;
}

std::size_t nearestSmoothing(double keep)
{
    std::size_t nearest = 0;
    for (std::size_t i = 1; i < kSmoothings.size(); ++i) {
        if (std::abs(kSmoothings[i] - keep) < std::abs(kSmoothings[nearest] - keep)) {
            nearest = i;
        }
    }
    return nearest;
}

} // namespace

ViewMenu::ViewMenu(CurvesView* curves, ThemeSwitcher* themes, QWidget* parent)
    : QMenu(tr("&View"), parent)
    , m_curves(curves)
{
    addScales();
    addPanels();
    addXUnits();
    addSmoothing();
    addMoves();
    addSeparator();
    addAppearance(themes);
    connect(curves, &CurvesView::viewChanged, this, &ViewMenu::follow);
    follow();
}

QAction* ViewMenu::addPlotCommand(QMenu* menu, const QString& text, const QString& key)
{
    m_plotCommands.append(menu->addAction(text + "\t" + key));
    return m_plotCommands.back();
}

void ViewMenu::addScales()
{
    m_rateLogarithmic = addAction(tr("Learning rate on a &logarithmic axis"));
    m_lossLogarithmic = addAction(tr("L&oss on a logarithmic axis"));
    for (QAction* action : {m_rateLogarithmic, m_lossLogarithmic}) {
        action->setCheckable(true);
    }
    connect(m_rateLogarithmic, &QAction::triggered, m_curves,
            [this](bool on) { m_curves->setRateScale(scaleOf(on)); });
    connect(m_lossLogarithmic, &QAction::triggered, m_curves,
            [this](bool on) { m_curves->setLossScale(scaleOf(on)); });
    connect(addPlotCommand(this, tr("Next &Y scales"), "Y"), &QAction::triggered, m_curves, [this] {
        const bool rate = m_curves->rateScale() == YScale::Logarithmic;
        const bool loss = m_curves->lossScale() == YScale::Logarithmic;
        m_curves->setRateScale(scaleOf(rate != loss));
        m_curves->setLossScale(scaleOf(!loss));
    });
}

void ViewMenu::addPanels()
{
    for (const PanelId panel : allPanels()) {
        if (of(panel).isOffAtFirst) {
            QAction* action = addAction(tr(of(panel).title));
            action->setObjectName("view/" + QString::fromUtf8(of(panel).title).toLower());
            action->setCheckable(true);
            action->setData(QVariant::fromValue(static_cast<int>(panel)));
            connect(action, &QAction::triggered, m_curves,
                    [this, panel](bool on) { m_curves->setPanelOn(panel, on); });
            m_panels.append(action);
        }
    }
}

void ViewMenu::addXUnits()
{
    QMenu* menu = addMenu(tr("&X axis in"));
    m_units = new QActionGroup(this);
    const std::array titles{tr("&Steps"), tr("&Epochs"), tr("E&xamples seen"), tr("Sec&onds")};
    for (std::size_t i = 0; i < titles.size(); ++i) {
        QAction* action = m_units->addAction(menu->addAction(titles[i]));
        action->setCheckable(true);
        connect(action, &QAction::triggered, m_curves,
                [this, i] { m_curves->setXUnit(static_cast<XUnit>(i)); });
    }
    menu->addSeparator();
    connect(
        addPlotCommand(menu, tr("&Next"), "X"), &QAction::triggered, m_curves, [this, count = titles.size()] {
            m_curves->setXUnit(static_cast<XUnit>((static_cast<std::size_t>(m_curves->xUnit()) + 1) % count));
        });
}

void ViewMenu::addSmoothing()
{
    QMenu* menu = addMenu(tr("S&moothing of the training loss"));
    m_smoothing = new QActionGroup(this);
    const std::array titles{tr("N&one"), tr("&Usual (0.9)"), tr("&Strong (0.97)")};
    for (std::size_t i = 0; i < titles.size(); ++i) {
        QAction* action = m_smoothing->addAction(menu->addAction(titles[i]));
        action->setCheckable(true);
        connect(action, &QAction::triggered, m_curves, [this, i] { m_curves->setSmoothing(kSmoothings[i]); });
    }
    menu->addSeparator();
    connect(addPlotCommand(menu, tr("&Next"), "S"), &QAction::triggered, m_curves, [this] {
        m_curves->setSmoothing(
            kSmoothings[(nearestSmoothing(m_curves->smoothing()) + 1) % kSmoothings.size()]);
    });
}

void ViewMenu::addMoves()
{
    QMenu* menu = addMenu(tr("&Zoom and crosshair"));
    const auto add = [&](const QString& text, const QString& key, auto act) {
        connect(addPlotCommand(menu, text, key), &QAction::triggered, m_curves, act);
    };
    add(tr("&Whole run"), tr("Home"), [this] { m_curves->resetView(); });
    add(tr("Zoom &in"), "+", [this] { m_curves->zoomIn(); });
    add(tr("Zoom &out"), "−", [this] { m_curves->zoomOut(); });
    add(tr("Pan &left"), tr("Alt+Left"), [this] { m_curves->pan(-kPanShare); });
    add(tr("Pan &right"), tr("Alt+Right"), [this] { m_curves->pan(kPanShare); });
    menu->addSeparator();
    add(tr("Crosshair to the le&ft"), tr("Left"), [this] { m_curves->moveCrosshair(-1); });
    add(tr("Crosshair to the ri&ght"), tr("Right"), [this] { m_curves->moveCrosshair(1); });
    add(tr("Crosshair to the &previous event"), tr("Ctrl+Left"),
        [this] { m_curves->moveCrosshairToEvent(-1); });
    add(tr("Crosshair to the &next event"), tr("Ctrl+Right"), [this] { m_curves->moveCrosshairToEvent(1); });
}

void ViewMenu::addAppearance(ThemeSwitcher* themes)
{
    QMenu* menu = addMenu(tr("&Appearance"));
    auto* group = new QActionGroup(this);
    const std::array titles{tr("As the &desktop"), tr("&Light"), tr("D&ark")};
    for (std::size_t i = 0; i < titles.size(); ++i) {
        QAction* action = group->addAction(menu->addAction(titles[i]));
        action->setCheckable(true);
        action->setChecked(static_cast<std::size_t>(themes->choice()) == i);
        connect(action, &QAction::triggered, themes,
                [themes, i] { themes->setChoice(static_cast<ThemeChoice>(i)); });
    }
}

void ViewMenu::follow()
{
    m_rateLogarithmic->setChecked(m_curves->rateScale() == YScale::Logarithmic);
    m_lossLogarithmic->setChecked(m_curves->lossScale() == YScale::Logarithmic);
    for (QAction* action : m_panels) {
        action->setChecked(m_curves->options().isOn[static_cast<PanelId>(action->data().toInt())]);
    }
    m_units->actions()[static_cast<int>(m_curves->xUnit())]->setChecked(true);
    m_smoothing->actions()[static_cast<qsizetype>(nearestSmoothing(m_curves->smoothing()))]->setChecked(true);
}

} // namespace lrp::ui
