// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.deviceInfo`](https://learn.microsoft.com/graph/api/resources/callrecords-deviceinfo?view=graph-rest-beta)
    DeviceInfo = "microsoft.graph.callRecords.deviceInfo"
}

impl DeviceInfo {
    /// `captureDeviceDriver` in queries.
    pub const CAPTURE_DEVICE_DRIVER: Property<Self> = Property::new("captureDeviceDriver");
    /// `captureDeviceName` in queries.
    pub const CAPTURE_DEVICE_NAME: Property<Self> = Property::new("captureDeviceName");
    /// `captureNotFunctioningEventRatio` in queries.
    pub const CAPTURE_NOT_FUNCTIONING_EVENT_RATIO: Property<Self> = Property::new("captureNotFunctioningEventRatio");
    /// `cpuInsufficentEventRatio` in queries.
    pub const CPU_INSUFFICENT_EVENT_RATIO: Property<Self> = Property::new("cpuInsufficentEventRatio");
    /// `deviceClippingEventRatio` in queries.
    pub const DEVICE_CLIPPING_EVENT_RATIO: Property<Self> = Property::new("deviceClippingEventRatio");
    /// `deviceGlitchEventRatio` in queries.
    pub const DEVICE_GLITCH_EVENT_RATIO: Property<Self> = Property::new("deviceGlitchEventRatio");
    /// `howlingEventCount` in queries.
    pub const HOWLING_EVENT_COUNT: Property<Self> = Property::new("howlingEventCount");
    /// `initialSignalLevelRootMeanSquare` in queries.
    pub const INITIAL_SIGNAL_LEVEL_ROOT_MEAN_SQUARE: Property<Self> = Property::new("initialSignalLevelRootMeanSquare");
    /// `lowSpeechLevelEventRatio` in queries.
    pub const LOW_SPEECH_LEVEL_EVENT_RATIO: Property<Self> = Property::new("lowSpeechLevelEventRatio");
    /// `lowSpeechToNoiseEventRatio` in queries.
    pub const LOW_SPEECH_TO_NOISE_EVENT_RATIO: Property<Self> = Property::new("lowSpeechToNoiseEventRatio");
    /// `micGlitchRate` in queries.
    pub const MIC_GLITCH_RATE: Property<Self> = Property::new("micGlitchRate");
    /// `receivedNoiseLevel` in queries.
    pub const RECEIVED_NOISE_LEVEL: Property<Self> = Property::new("receivedNoiseLevel");
    /// `receivedSignalLevel` in queries.
    pub const RECEIVED_SIGNAL_LEVEL: Property<Self> = Property::new("receivedSignalLevel");
    /// `renderDeviceDriver` in queries.
    pub const RENDER_DEVICE_DRIVER: Property<Self> = Property::new("renderDeviceDriver");
    /// `renderDeviceName` in queries.
    pub const RENDER_DEVICE_NAME: Property<Self> = Property::new("renderDeviceName");
    /// `renderMuteEventRatio` in queries.
    pub const RENDER_MUTE_EVENT_RATIO: Property<Self> = Property::new("renderMuteEventRatio");
    /// `renderNotFunctioningEventRatio` in queries.
    pub const RENDER_NOT_FUNCTIONING_EVENT_RATIO: Property<Self> = Property::new("renderNotFunctioningEventRatio");
    /// `renderZeroVolumeEventRatio` in queries.
    pub const RENDER_ZERO_VOLUME_EVENT_RATIO: Property<Self> = Property::new("renderZeroVolumeEventRatio");
    /// `sentNoiseLevel` in queries.
    pub const SENT_NOISE_LEVEL: Property<Self> = Property::new("sentNoiseLevel");
    /// `sentSignalLevel` in queries.
    pub const SENT_SIGNAL_LEVEL: Property<Self> = Property::new("sentSignalLevel");
    /// `speakerGlitchRate` in queries.
    pub const SPEAKER_GLITCH_RATE: Property<Self> = Property::new("speakerGlitchRate");

    /// `captureDeviceDriver`: `Edm.String`
    pub fn capture_device_driver(&self) -> Option<&str> {
        self.0.str("captureDeviceDriver")
    }

    /// Sets `captureDeviceDriver`.
    pub fn with_capture_device_driver(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("captureDeviceDriver", value))
    }

    /// `captureDeviceName`: `Edm.String`
    pub fn capture_device_name(&self) -> Option<&str> {
        self.0.str("captureDeviceName")
    }

    /// Sets `captureDeviceName`.
    pub fn with_capture_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("captureDeviceName", value))
    }

    /// `captureNotFunctioningEventRatio`: `Edm.Double`
    pub fn capture_not_functioning_event_ratio(&self) -> Option<f64> {
        self.0.f64("captureNotFunctioningEventRatio")
    }

    /// Sets `captureNotFunctioningEventRatio`.
    pub fn with_capture_not_functioning_event_ratio(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("captureNotFunctioningEventRatio", value))
    }

    /// `cpuInsufficentEventRatio`: `Edm.Double`
    pub fn cpu_insufficent_event_ratio(&self) -> Option<f64> {
        self.0.f64("cpuInsufficentEventRatio")
    }

    /// Sets `cpuInsufficentEventRatio`.
    pub fn with_cpu_insufficent_event_ratio(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("cpuInsufficentEventRatio", value))
    }

    /// `deviceClippingEventRatio`: `Edm.Double`
    pub fn device_clipping_event_ratio(&self) -> Option<f64> {
        self.0.f64("deviceClippingEventRatio")
    }

    /// Sets `deviceClippingEventRatio`.
    pub fn with_device_clipping_event_ratio(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("deviceClippingEventRatio", value))
    }

    /// `deviceGlitchEventRatio`: `Edm.Double`
    pub fn device_glitch_event_ratio(&self) -> Option<f64> {
        self.0.f64("deviceGlitchEventRatio")
    }

    /// Sets `deviceGlitchEventRatio`.
    pub fn with_device_glitch_event_ratio(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("deviceGlitchEventRatio", value))
    }

    /// `howlingEventCount`: `Edm.Int32`
    pub fn howling_event_count(&self) -> Option<i32> {
        self.0.i32("howlingEventCount")
    }

    /// Sets `howlingEventCount`.
    pub fn with_howling_event_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("howlingEventCount", value))
    }

    /// `initialSignalLevelRootMeanSquare`: `Edm.Double`
    pub fn initial_signal_level_root_mean_square(&self) -> Option<f64> {
        self.0.f64("initialSignalLevelRootMeanSquare")
    }

    /// Sets `initialSignalLevelRootMeanSquare`.
    pub fn with_initial_signal_level_root_mean_square(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("initialSignalLevelRootMeanSquare", value))
    }

    /// `lowSpeechLevelEventRatio`: `Edm.Double`
    pub fn low_speech_level_event_ratio(&self) -> Option<f64> {
        self.0.f64("lowSpeechLevelEventRatio")
    }

    /// Sets `lowSpeechLevelEventRatio`.
    pub fn with_low_speech_level_event_ratio(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("lowSpeechLevelEventRatio", value))
    }

    /// `lowSpeechToNoiseEventRatio`: `Edm.Double`
    pub fn low_speech_to_noise_event_ratio(&self) -> Option<f64> {
        self.0.f64("lowSpeechToNoiseEventRatio")
    }

    /// Sets `lowSpeechToNoiseEventRatio`.
    pub fn with_low_speech_to_noise_event_ratio(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("lowSpeechToNoiseEventRatio", value))
    }

    /// `micGlitchRate`: `Edm.Double`
    pub fn mic_glitch_rate(&self) -> Option<f64> {
        self.0.f64("micGlitchRate")
    }

    /// Sets `micGlitchRate`.
    pub fn with_mic_glitch_rate(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("micGlitchRate", value))
    }

    /// `receivedNoiseLevel`: `Edm.Int32`
    pub fn received_noise_level(&self) -> Option<i32> {
        self.0.i32("receivedNoiseLevel")
    }

    /// Sets `receivedNoiseLevel`.
    pub fn with_received_noise_level(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("receivedNoiseLevel", value))
    }

    /// `receivedSignalLevel`: `Edm.Int32`
    pub fn received_signal_level(&self) -> Option<i32> {
        self.0.i32("receivedSignalLevel")
    }

    /// Sets `receivedSignalLevel`.
    pub fn with_received_signal_level(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("receivedSignalLevel", value))
    }

    /// `renderDeviceDriver`: `Edm.String`
    pub fn render_device_driver(&self) -> Option<&str> {
        self.0.str("renderDeviceDriver")
    }

    /// Sets `renderDeviceDriver`.
    pub fn with_render_device_driver(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("renderDeviceDriver", value))
    }

    /// `renderDeviceName`: `Edm.String`
    pub fn render_device_name(&self) -> Option<&str> {
        self.0.str("renderDeviceName")
    }

    /// Sets `renderDeviceName`.
    pub fn with_render_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("renderDeviceName", value))
    }

    /// `renderMuteEventRatio`: `Edm.Double`
    pub fn render_mute_event_ratio(&self) -> Option<f64> {
        self.0.f64("renderMuteEventRatio")
    }

    /// Sets `renderMuteEventRatio`.
    pub fn with_render_mute_event_ratio(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("renderMuteEventRatio", value))
    }

    /// `renderNotFunctioningEventRatio`: `Edm.Double`
    pub fn render_not_functioning_event_ratio(&self) -> Option<f64> {
        self.0.f64("renderNotFunctioningEventRatio")
    }

    /// Sets `renderNotFunctioningEventRatio`.
    pub fn with_render_not_functioning_event_ratio(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("renderNotFunctioningEventRatio", value))
    }

    /// `renderZeroVolumeEventRatio`: `Edm.Double`
    pub fn render_zero_volume_event_ratio(&self) -> Option<f64> {
        self.0.f64("renderZeroVolumeEventRatio")
    }

    /// Sets `renderZeroVolumeEventRatio`.
    pub fn with_render_zero_volume_event_ratio(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("renderZeroVolumeEventRatio", value))
    }

    /// `sentNoiseLevel`: `Edm.Int32`
    pub fn sent_noise_level(&self) -> Option<i32> {
        self.0.i32("sentNoiseLevel")
    }

    /// Sets `sentNoiseLevel`.
    pub fn with_sent_noise_level(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("sentNoiseLevel", value))
    }

    /// `sentSignalLevel`: `Edm.Int32`
    pub fn sent_signal_level(&self) -> Option<i32> {
        self.0.i32("sentSignalLevel")
    }

    /// Sets `sentSignalLevel`.
    pub fn with_sent_signal_level(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("sentSignalLevel", value))
    }

    /// `speakerGlitchRate`: `Edm.Double`
    pub fn speaker_glitch_rate(&self) -> Option<f64> {
        self.0.f64("speakerGlitchRate")
    }

    /// Sets `speakerGlitchRate`.
    pub fn with_speaker_glitch_rate(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("speakerGlitchRate", value))
    }
}
