#include "app/Interrupt.h"

#include <csignal>

namespace lrp::app
{
namespace
{

volatile std::sig_atomic_t interrupted = 0;

} // namespace

void catchInterrupts()
{
    struct sigaction action {
    };
    action.sa_handler = [](int) { interrupted = 1; };
    action.sa_flags = static_cast<int>(SA_RESETHAND); // the second signal does what it always does
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

bool wasInterrupted()
{
    return interrupted != 0;
}

} // namespace lrp::app
