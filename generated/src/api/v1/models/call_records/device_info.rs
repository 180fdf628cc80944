// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.deviceInfo`](https://learn.microsoft.com/graph/api/resources/callrecords-deviceinfo?view=graph-rest-1.0)
    DeviceInfo = "microsoft.graph.callRecords.deviceInfo"
}

impl DeviceInfo {
    pub const CAPTURE_DEVICE_DRIVER: Property<Self> = Property::new(
        "captureDeviceDriver",
    );
    pub const CAPTURE_DEVICE_NAME: Property<Self> = Property::new("captureDeviceName");
    pub const CAPTURE_NOT_FUNCTIONING_EVENT_RATIO: Property<Self> = Property::new(
        "captureNotFunctioningEventRatio",
    );
    pub const CPU_INSUFFICENT_EVENT_RATIO: Property<Self> = Property::new(
        "cpuInsufficentEventRatio",
    );
    pub const DEVICE_CLIPPING_EVENT_RATIO: Property<Self> = Property::new(
        "deviceClippingEventRatio",
    );
    pub const DEVICE_GLITCH_EVENT_RATIO: Property<Self> = Property::new(
        "deviceGlitchEventRatio",
    );
    pub const HOWLING_EVENT_COUNT: Property<Self> = Property::new("howlingEventCount");
    pub const INITIAL_SIGNAL_LEVEL_ROOT_MEAN_SQUARE: Property<Self> = Property::new(
        "initialSignalLevelRootMeanSquare",
    );
    pub const LOW_SPEECH_LEVEL_EVENT_RATIO: Property<Self> = Property::new(
        "lowSpeechLevelEventRatio",
    );
    pub const LOW_SPEECH_TO_NOISE_EVENT_RATIO: Property<Self> = Property::new(
        "lowSpeechToNoiseEventRatio",
    );
    pub const MIC_GLITCH_RATE: Property<Self> = Property::new("micGlitchRate");
    pub const RECEIVED_NOISE_LEVEL: Property<Self> = Property::new("receivedNoiseLevel");
    pub const RECEIVED_SIGNAL_LEVEL: Property<Self> = Property::new(
        "receivedSignalLevel",
    );
    pub const RENDER_DEVICE_DRIVER: Property<Self> = Property::new("renderDeviceDriver");
    pub const RENDER_DEVICE_NAME: Property<Self> = Property::new("renderDeviceName");
    pub const RENDER_MUTE_EVENT_RATIO: Property<Self> = Property::new(
        "renderMuteEventRatio",
    );
    pub const RENDER_NOT_FUNCTIONING_EVENT_RATIO: Property<Self> = Property::new(
        "renderNotFunctioningEventRatio",
    );
    pub const RENDER_ZERO_VOLUME_EVENT_RATIO: Property<Self> = Property::new(
        "renderZeroVolumeEventRatio",
    );
    pub const SENT_NOISE_LEVEL: Property<Self> = Property::new("sentNoiseLevel");
    pub const SENT_SIGNAL_LEVEL: Property<Self> = Property::new("sentSignalLevel");
    pub const SPEAKER_GLITCH_RATE: Property<Self> = Property::new("speakerGlitchRate");

    /// `captureDeviceDriver`: `Edm.String`
    pub fn capture_device_driver(&self) -> Option<&str> {
        self.0.str("captureDeviceDriver")
    }

    pub fn with_capture_device_driver(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("captureDeviceDriver", value))
    }

    /// `captureDeviceName`: `Edm.String`
    pub fn capture_device_name(&self) -> Option<&str> {
        self.0.str("captureDeviceName")
    }

    pub fn with_capture_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("captureDeviceName", value))
    }

    /// `captureNotFunctioningEventRatio`: `Edm.Double`
    pub fn capture_not_functioning_event_ratio(&self) -> Option<f64> {
        self.0.f64("captureNotFunctioningEventRatio")
    }

    pub fn with_capture_not_functioning_event_ratio(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("captureNotFunctioningEventRatio", value))
    }

    /// `cpuInsufficentEventRatio`: `Edm.Double`
    pub fn cpu_insufficent_event_ratio(&self) -> Option<f64> {
        self.0.f64("cpuInsufficentEventRatio")
    }

    pub fn with_cpu_insufficent_event_ratio(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("cpuInsufficentEventRatio", value))
    }

    /// `deviceClippingEventRatio`: `Edm.Double`
    pub fn device_clipping_event_ratio(&self) -> Option<f64> {
        self.0.f64("deviceClippingEventRatio")
    }

    pub fn with_device_clipping_event_ratio(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("deviceClippingEventRatio", value))
    }

    /// `deviceGlitchEventRatio`: `Edm.Double`
    pub fn device_glitch_event_ratio(&self) -> Option<f64> {
        self.0.f64("deviceGlitchEventRatio")
    }

    pub fn with_device_glitch_event_ratio(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("deviceGlitchEventRatio", value))
    }

    /// `howlingEventCount`: `Edm.Int32`
    pub fn howling_event_count(&self) -> Option<i32> {
        self.0.i32("howlingEventCount")
    }

    pub fn with_howling_event_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("howlingEventCount", value))
    }

    /// `initialSignalLevelRootMeanSquare`: `Edm.Double`
    pub fn initial_signal_level_root_mean_square(&self) -> Option<f64> {
        self.0.f64("initialSignalLevelRootMeanSquare")
    }

    pub fn with_initial_signal_level_root_mean_square(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("initialSignalLevelRootMeanSquare", value))
    }

    /// `lowSpeechLevelEventRatio`: `Edm.Double`
    pub fn low_speech_level_event_ratio(&self) -> Option<f64> {
        self.0.f64("lowSpeechLevelEventRatio")
    }

    pub fn with_low_speech_level_event_ratio(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("lowSpeechLevelEventRatio", value))
    }

    /// `lowSpeechToNoiseEventRatio`: `Edm.Double`
    pub fn low_speech_to_noise_event_ratio(&self) -> Option<f64> {
        self.0.f64("lowSpeechToNoiseEventRatio")
    }

    pub fn with_low_speech_to_noise_event_ratio(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("lowSpeechToNoiseEventRatio", value))
    }

    /// `micGlitchRate`: `Edm.Double`
    pub fn mic_glitch_rate(&self) -> Option<f64> {
        self.0.f64("micGlitchRate")
    }

    pub fn with_mic_glitch_rate(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("micGlitchRate", value))
    }

    /// `receivedNoiseLevel`: `Edm.Int32`
    pub fn received_noise_level(&self) -> Option<i32> {
        self.0.i32("receivedNoiseLevel")
    }

    pub fn with_received_noise_level(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("receivedNoiseLevel", value))
    }

    /// `receivedSignalLevel`: `Edm.Int32`
    pub fn received_signal_level(&self) -> Option<i32> {
        self.0.i32("receivedSignalLevel")
    }

    pub fn with_received_signal_level(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("receivedSignalLevel", value))
    }

    /// `renderDeviceDriver`: `Edm.String`
    pub fn render_device_driver(&self) -> Option<&str> {
        self.0.str("renderDeviceDriver")
    }

    pub fn with_render_device_driver(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("renderDeviceDriver", value))
    }

    /// `renderDeviceName`: `Edm.String`
    pub fn render_device_name(&self) -> Option<&str> {
        self.0.str("renderDeviceName")
    }

    pub fn with_render_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("renderDeviceName", value))
    }

    /// `renderMuteEventRatio`: `Edm.Double`
    pub fn render_mute_event_ratio(&self) -> Option<f64> {
        self.0.f64("renderMuteEventRatio")
    }

    pub fn with_render_mute_event_ratio(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("renderMuteEventRatio", value))
    }

    /// `renderNotFunctioningEventRatio`: `Edm.Double`
    pub fn render_not_functioning_event_ratio(&self) -> Option<f64> {
        self.0.f64("renderNotFunctioningEventRatio")
    }

    pub fn with_render_not_functioning_event_ratio(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("renderNotFunctioningEventRatio", value))
    }

    /// `renderZeroVolumeEventRatio`: `Edm.Double`
    pub fn render_zero_volume_event_ratio(&self) -> Option<f64> {
        self.0.f64("renderZeroVolumeEventRatio")
    }

    pub fn with_render_zero_volume_event_ratio(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("renderZeroVolumeEventRatio", value))
    }

    /// `sentNoiseLevel`: `Edm.Int32`
    pub fn sent_noise_level(&self) -> Option<i32> {
        self.0.i32("sentNoiseLevel")
    }

    pub fn with_sent_noise_level(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("sentNoiseLevel", value))
    }

    /// `sentSignalLevel`: `Edm.Int32`
    pub fn sent_signal_level(&self) -> Option<i32> {
        self.0.i32("sentSignalLevel")
    }

    pub fn with_sent_signal_level(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("sentSignalLevel", value))
    }

    /// `speakerGlitchRate`: `Edm.Double`
    pub fn speaker_glitch_rate(&self) -> Option<f64> {
        self.0.f64("speakerGlitchRate")
    }

    pub fn with_speaker_glitch_rate(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("speakerGlitchRate", value))
    }
}
