#include "ui/draw/FrameMenu.h"

#include "ui/draw/FrameFields.h"
#include "ui/draw/FrameHand.h"
#include "ui/draw/FrameWords.h"
#include "ui/plots/CurvesView.h"

#include <algorithm>
#include <QActionGroup>
#include <QMenu>

namespace lrp::ui
{

void openFrameFields(FrameHand* hand, CurvesView* view)
{
    const auto chosen = hand->chosen();
    if (!chosen) {
        return;
    }
    const HeldFrames& held = hand->held();
    const keyframe::KeyFrame& frame = held.frames[*chosen];
    const bool isMovable = keyframe::mayMoveAlong(held.frames, *chosen, held.domain);
    auto* fields = new FrameFields(
        frame,
        {.from = isMovable ? std::max(held.frames[*chosen - 1].step, held.domain.from) : frame.step,
         .to = isMovable ? std::min(held.frames[*chosen + 1].step, held.domain.to) : frame.step,
         .totalSteps = held.domain.to,
         .stepsPerEpoch = held.stepsPerEpoch,
         .isLast = *chosen + 1 == held.frames.size(),
         .isRateFixed = !keyframe::mayMove(held.frames, *chosen, held.domain)},
        view);
    QObject::connect(fields, &FrameFields::accepted, hand, &FrameHand::setExactly);
    constexpr QPoint kBeside(16, 16);
    fields->openAt(view->mapToGlobal(hand->chosenPixel().toPoint() + kBeside));
}

void openFrameMenu(FrameHand* hand, CurvesView* view, QPoint global)
{
    const auto chosen = hand->chosen();
    if (!chosen) {
        return;
    }
    auto* menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName("frameMenu");
    auto* joins = new QActionGroup(menu);
    const HeldFrames& held = hand->held();
    if (*chosen + 1 < held.frames.size()) {
        for (const keyframe::Transition transition : keyframe::kTransitions) {
            QAction* action = menu->addAction(transitionText(transition));
            joins->addAction(action);
            action->setCheckable(true);
            action->setChecked(held.frames[*chosen].toNext == transition);
            QObject::connect(action, &QAction::triggered, hand,
                             [hand, transition] { hand->join(transition); });
        }
        menu->addSeparator();
    }
    QObject::connect(menu->addAction(FrameHand::tr("&Exact rate and place …")), &QAction::triggered, hand,
                     [hand, view] { openFrameFields(hand, view); });
    QAction* remove = menu->addAction(FrameHand::tr("&Remove frame"));
    remove->setEnabled(keyframe::mayMoveAlong(held.frames, *chosen, held.domain));
    QObject::connect(remove, &QAction::triggered, hand, [hand] { hand->remove(); });
    menu->popup(global);
}

} // namespace lrp::ui
