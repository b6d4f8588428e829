#pragma once

#include <string>

namespace lrp::test
{

/// The checkout's folders of reference cases and of resources. Functions, so that no other source has the
/// path of the checkout in its command line and the compiler cache serves every checkout.
std::string goldenFolder();
std::string resourcesFolder();

} // namespace lrp::test
