#pragma once

#include <QMenu>

class QActionGroup;

namespace lrp::ui
{

class CurvesView;
class ThemeSwitcher;

/// The commands that change how the curves are seen. The keys written beside them are the curves' own and
/// work while these have the focus. Thread: UI.
class ViewMenu : public QMenu
{
    Q_OBJECT

public:
    ViewMenu(CurvesView* curves, ThemeSwitcher* themes, QWidget* parent);

    /// The commands that have keys on the plots, for the list of shortcuts.
    const QList<QAction*>& plotCommands() const { return m_plotCommands; }

private:
    void addScales();
    void addPanels();
    void addXUnits();
    void addSmoothing();
    void addMoves();
    void addAppearance(ThemeSwitcher* themes);
    QAction* addPlotCommand(QMenu* menu, const QString& text, const QString& key);
    void follow();

    CurvesView* m_curves;
    QList<QAction*> m_plotCommands;
    QAction* m_rateLogarithmic = nullptr;
    QAction* m_lossLogarithmic = nullptr;
    QList<QAction*> m_panels; ///< a switch for each panel that is off at first, and its PanelId
    QActionGroup* m_units = nullptr;
    QActionGroup* m_smoothing = nullptr;
};

} // namespace lrp::ui
