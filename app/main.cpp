#include "app/CommandLine.h"

int main(int argc, char** argv)
{
    return lrp::app::runCommandLine(argc, argv);
}
