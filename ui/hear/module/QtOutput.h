#pragma once

#include "core/sound/Output.h"

#include <memory>
#include <QBuffer>
#include <QByteArray>

class QAudioSink;

namespace lrp::ui
{

/// Plays on the desktop's usual device, whichever that is when play() is called.
class QtOutput : public sound::Output
{
public:
    QtOutput();
    ~QtOutput() override;

    std::string play(sound::Pcm sound) override;
    void stop() override;
    std::optional<std::size_t> position() const override;

private:
    QByteArray m_bytes;
    QBuffer m_source;
    std::unique_ptr<QAudioSink> m_sink; ///< ends before what it reads
};

} // namespace lrp::ui
