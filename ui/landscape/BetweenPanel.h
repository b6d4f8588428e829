#pragma once

#include "ui/instruments/InstrumentPanel.h"

class QComboBox;

namespace lrp::ui
{

class BetweenView;
class History;

/// Whether a barrier lies between the end of a run and that of another that the curves show. Thread: UI.
class BetweenPanel : public InstrumentPanel
{
    Q_OBJECT

public:
    BetweenPanel(const InstrumentParts& parts, History* history, QWidget* parent);

    BetweenView* view() const { return m_view; }

protected:
    void showEvent(QShowEvent* event) override;
    void showCourse(const Subject& subject, const std::vector<Measured>& course) override;
    void showNothing() override;
    std::vector<store::RunId> beside(const Subject& subject) const override;

private:
    void offerFellows();

    History* m_history;
    BetweenView* m_view;
    QComboBox* m_to;
};

} // namespace lrp::ui
