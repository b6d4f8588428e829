#include "ui/commands/Command.h"

namespace lrp::ui
{

std::vector<Command> declaredCommands()
{
    // In the order in which the list of shortcuts shows them.
    std::vector<Command> commands;
    for (const auto& part : {fileCommands(), editCommands(), runCommands(), viewCommands(), lessonCommands(),
                             helpCommands(), laneCommands(), plotCommands(), selectedRunsCommands()}) {
        commands.insert(commands.end(), part.begin(), part.end());
    }
    return commands;
}

} // namespace lrp::ui
