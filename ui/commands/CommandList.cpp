#include "ui/commands/Command.h"

namespace lrp::ui
{

const std::vector<Command>& declaredCommands()
{
    // In the order in which the list of shortcuts shows them.
    static const std::vector<Command> all = [] {
        std::vector<Command> commands;
        for (const auto& part :
             {fileCommands(), editCommands(), runCommands(), viewCommands(), languageCommands(),
              lessonCommands(), helpCommands(), laneCommands(), plotCommands(), selectedRunsCommands()}) {
            commands.insert(commands.end(), part.begin(), part.end());
        }
        return commands;
    }();
    return all;
}

} // namespace lrp::ui
