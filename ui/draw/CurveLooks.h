#pragma once

#include "core/experiment/Plan.h"
#include "core/keyframe/Offers.h"
#include "ui/plots/SharedPoints.h"
#include "ui/widgets/Latest.h"

#include <optional>
#include <QObject>
#include <QThreadPool>
#include <vector>

namespace lrp::ui
{

class DrawBar;

/// Says in the bar under the plots what a curve looks like, and what could take its place: of the plan in
/// somebody's hand, or of a rate that was logged elsewhere. Thread: UI.
class CurveLooks : public QObject
{
    Q_OBJECT

public:
    explicit CurveLooks(DrawBar* bar, QObject* parent);

    /// What is said around it: `before` always, `otherwise` in place of a likeness where there is none.
    struct Words {
        QString before{};
        QString otherwise{};
    };
    /// What may be offered.
    struct Use {
        bool isAny = true;
        std::optional<double> baseRate{}; ///< of all that is offered, where nobody may change it
    };
    /// A plan with rates that are finite, one of them above 0. `present`: what draws it, which is not
    /// offered.
    void lookAt(const experiment::Plan& plan, const Words& words, keyframe::Scheduled present,
                const Use& use);
    /// A rate that was imported under this name.
    void lookAt(const QString& name, const SharedPoints& rate, const Use& use);
    /// What has been asked is wanted no more.
    void forget();
    /// Waits until nothing is looked at any more; what is still wanted is said with the next events.
    void settle() { m_pool.waitForDone(); }

    /// What the bar offers in this place.
    std::optional<keyframe::Scheduled> offer(int place) const;

Q_SIGNALS:
    void said(const QString& text); ///< of an imported rate: the answer to a question, as the bar shows it

private:
    void show(const QString& text, std::vector<keyframe::Scheduled> offers);

    DrawBar* m_bar;
    std::vector<keyframe::Scheduled> m_offers;
    Latest m_asked;
    QThreadPool m_pool; ///< last: waits for what uses the others
};

} // namespace lrp::ui
