#include "ui/window/RefreshBudget.h"

#include <time.h>

namespace lrp::ui
{

namespace
{

constexpr qint64 kNanosecondsPerSecond = 1'000'000'000;

/// Time this thread has computed since it began.
qint64 computedNanoseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * kNanosecondsPerSecond + time.tv_nsec;
}

} // namespace

bool RefreshBudget::takeTurn(bool coresAreBusy, qint64 elsewhere)
{
    const qint64 computed = computedNanoseconds() + elsewhere;
    const auto spent = static_cast<double>(computed - m_computedBefore);
    if (coresAreBusy && m_sinceTurn.isValid() &&
        kShare * static_cast<double>(m_sinceTurn.nsecsElapsed()) < spent) {
        return false;
    }
    m_computedBefore = computed;
    m_sinceTurn.start();
    return true;
}

} // namespace lrp::ui
