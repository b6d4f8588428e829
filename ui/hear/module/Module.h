#pragma once

namespace lrp::sound
{
class Output;
}

/// The module's only entry: an output that plays through Qt Multimedia, the caller's to delete.
extern "C" [[gnu::visibility("default")]] lrp::sound::Output* lrpMakeSoundOutput();
