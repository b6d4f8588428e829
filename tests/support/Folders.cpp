#include "tests/support/Folders.h"

namespace lrp::test
{

std::string goldenFolder()
{
    return LRP_SOURCE_DIR "/tests/golden";
}

std::string resourcesFolder()
{
    return LRP_SOURCE_DIR "/resources";
}

} // namespace lrp::test
