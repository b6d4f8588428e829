#include "ui/hear/module/QtOutput.h"

#include "ui/hear/module/Module.h"
#include "ui/text/Translate.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QMediaDevices>

namespace lrp::ui
{

namespace
{

QAudioFormat formatOfPcm()
{
    QAudioFormat format;
    format.setSampleRate(sound::Pcm::kFramesPerSecond);
    format.setChannelCount(2);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

QtOutput::QtOutput() = default;

QtOutput::~QtOutput()
{
    stop();
}

std::string QtOutput::play(sound::Pcm sound)
{
    stop();
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    const QAudioFormat format = formatOfPcm();
    if (device.isNull()) {
        return translate("hear", "There is no device to play on.").toStdString();
    }
    if (!device.isFormatSupported(format)) {
        return translate("hear",
                         "The device %1 does not play 44,100 frames of 16 bits a second in two channels.")
            .arg(device.description())
            .toStdString();
    }
    m_bytes = QByteArray(reinterpret_cast<const char*>(sound.samples.data()),
                         static_cast<qsizetype>(sound.samples.size() * sizeof(std::int16_t)));
    m_source.setBuffer(&m_bytes);
    m_source.open(QIODevice::ReadOnly);
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->start(&m_source);
    if (m_sink->error() != QAudio::NoError && m_sink->error() != QAudio::UnderrunError) {
        stop();
        return translate("hear", "The device %1 does not begin to play.")
            .arg(device.description())
            .toStdString();
    }
    return {};
}

void QtOutput::stop()
{
    if (m_sink) {
        m_sink->stop();
        m_sink.reset();
    }
    m_source.close();
}

std::optional<std::size_t> QtOutput::position() const
{
    // Idle: all has been handed over and heard.
    if (!m_sink || m_sink->state() == QAudio::StoppedState ||
        (m_sink->state() == QAudio::IdleState && m_source.atEnd())) {
        return std::nullopt;
    }
    constexpr qint64 kMicroseconds = 1'000'000;
    return static_cast<std::size_t>(m_sink->processedUSecs() * sound::Pcm::kFramesPerSecond / kMicroseconds);
}

} // namespace lrp::ui

lrp::sound::Output* lrpMakeSoundOutput()
{
    return new lrp::ui::QtOutput;
}
