// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.video`](https://learn.microsoft.com/graph/api/resources/video?view=graph-rest-1.0)
    Video = "microsoft.graph.video"
}

impl Video {
    pub const AUDIO_BITS_PER_SAMPLE: Property<Self> = Property::new(
        "audioBitsPerSample",
    );
    pub const AUDIO_CHANNELS: Property<Self> = Property::new("audioChannels");
    pub const AUDIO_FORMAT: Property<Self> = Property::new("audioFormat");
    pub const AUDIO_SAMPLES_PER_SECOND: Property<Self> = Property::new(
        "audioSamplesPerSecond",
    );
    pub const BITRATE: Property<Self> = Property::new("bitrate");
    pub const DURATION: Property<Self> = Property::new("duration");
    pub const FOUR_CC: Property<Self> = Property::new("fourCC");
    pub const FRAME_RATE: Property<Self> = Property::new("frameRate");
    pub const HEIGHT: Property<Self> = Property::new("height");
    pub const WIDTH: Property<Self> = Property::new("width");

    /// `audioBitsPerSample`: `Edm.Int32`
    pub fn audio_bits_per_sample(&self) -> Option<i32> {
        self.0.i32("audioBitsPerSample")
    }

    pub fn with_audio_bits_per_sample(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("audioBitsPerSample", value))
    }

    /// `audioChannels`: `Edm.Int32`
    pub fn audio_channels(&self) -> Option<i32> {
        self.0.i32("audioChannels")
    }

    pub fn with_audio_channels(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("audioChannels", value))
    }

    /// `audioFormat`: `Edm.String`
    pub fn audio_format(&self) -> Option<&str> {
        self.0.str("audioFormat")
    }

    pub fn with_audio_format(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("audioFormat", value))
    }

    /// `audioSamplesPerSecond`: `Edm.Int32`
    pub fn audio_samples_per_second(&self) -> Option<i32> {
        self.0.i32("audioSamplesPerSecond")
    }

    pub fn with_audio_samples_per_second(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("audioSamplesPerSecond", value))
    }

    /// `bitrate`: `Edm.Int32`
    pub fn bitrate(&self) -> Option<i32> {
        self.0.i32("bitrate")
    }

    pub fn with_bitrate(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("bitrate", value))
    }

    /// `duration`: `Edm.Int64`
    pub fn duration(&self) -> Option<i64> {
        self.0.i64("duration")
    }

    pub fn with_duration(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("duration", value))
    }

    /// `fourCC`: `Edm.String`
    pub fn four_cc(&self) -> Option<&str> {
        self.0.str("fourCC")
    }

    pub fn with_four_cc(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fourCC", value))
    }

    /// `frameRate`: `Edm.Double`
    pub fn frame_rate(&self) -> Option<f64> {
        self.0.f64("frameRate")
    }

    pub fn with_frame_rate(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("frameRate", value))
    }

    /// `height`: `Edm.Int32`
    pub fn height(&self) -> Option<i32> {
        self.0.i32("height")
    }

    pub fn with_height(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("height", value))
    }

    /// `width`: `Edm.Int32`
    pub fn width(&self) -> Option<i32> {
        self.0.i32("width")
    }

    pub fn with_width(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("width", value))
    }
}
