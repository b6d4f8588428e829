#pragma once

namespace lrp::app
{

/// Exit codes of the program.
enum ExitCode {
    Done = 0,
    WorkFailed = 1, ///< a lane failed, or a case is outside its tolerance
    WrongInput = 2, ///< a flag, a file or a setting; each problem stands on stderr
    Interrupted = 130
};

/// Runs what the arguments ask for and returns the exit code. Without a subcommand the window opens.
int runCommandLine(int argc, char** argv);

} // namespace lrp::app
