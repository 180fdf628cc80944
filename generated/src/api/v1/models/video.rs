// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.video`](https://learn.microsoft.com/graph/api/resources/video?view=graph-rest-1.0)
    Video = "microsoft.graph.video"
}

impl Video {
    /// `audioBitsPerSample` in queries.
    pub const AUDIO_BITS_PER_SAMPLE: Property<Self> = Property::new("audioBitsPerSample");
    /// `audioChannels` in queries.
    pub const AUDIO_CHANNELS: Property<Self> = Property::new("audioChannels");
    /// `audioFormat` in queries.
    pub const AUDIO_FORMAT: Property<Self> = Property::new("audioFormat");
    /// `audioSamplesPerSecond` in queries.
    pub const AUDIO_SAMPLES_PER_SECOND: Property<Self> = Property::new("audioSamplesPerSecond");
    /// `bitrate` in queries.
    pub const BITRATE: Property<Self> = Property::new("bitrate");
    /// `duration` in queries.
    pub const DURATION: Property<Self> = Property::new("duration");
    /// `fourCC` in queries.
    pub const FOUR_CC: Property<Self> = Property::new("fourCC");
    /// `frameRate` in queries.
    pub const FRAME_RATE: Property<Self> = Property::new("frameRate");
    /// `height` in queries.
    pub const HEIGHT: Property<Self> = Property::new("height");
    /// `width` in queries.
    pub const WIDTH: Property<Self> = Property::new("width");

    /// `audioBitsPerSample`: `Edm.Int32`
    pub fn audio_bits_per_sample(&self) -> Option<i32> {
        self.0.i32("audioBitsPerSample")
    }

    /// Sets `audioBitsPerSample`.
    pub fn with_audio_bits_per_sample(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("audioBitsPerSample", value))
    }

    /// `audioChannels`: `Edm.Int32`
    pub fn audio_channels(&self) -> Option<i32> {
        self.0.i32("audioChannels")
    }

    /// Sets `audioChannels`.
    pub fn with_audio_channels(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("audioChannels", value))
    }

    /// `audioFormat`: `Edm.String`
    pub fn audio_format(&self) -> Option<&str> {
        self.0.str("audioFormat")
    }

    /// Sets `audioFormat`.
    pub fn with_audio_format(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("audioFormat", value))
    }

    /// `audioSamplesPerSecond`: `Edm.Int32`
    pub fn audio_samples_per_second(&self) -> Option<i32> {
        self.0.i32("audioSamplesPerSecond")
    }

    /// Sets `audioSamplesPerSecond`.
    pub fn with_audio_samples_per_second(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("audioSamplesPerSecond", value))
    }

    /// `bitrate`: `Edm.Int32`
    pub fn bitrate(&self) -> Option<i32> {
        self.0.i32("bitrate")
    }

    /// Sets `bitrate`.
    pub fn with_bitrate(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("bitrate", value))
    }

    /// `duration`: `Edm.Int64`
    pub fn duration(&self) -> Option<i64> {
        self.0.i64("duration")
    }

    /// Sets `duration`.
    pub fn with_duration(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("duration", value))
    }

    /// `fourCC`: `Edm.String`
    pub fn four_cc(&self) -> Option<&str> {
        self.0.str("fourCC")
    }

    /// Sets `fourCC`.
    pub fn with_four_cc(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fourCC", value))
    }

    /// `frameRate`: `Edm.Double`
    pub fn frame_rate(&self) -> Option<f64> {
        self.0.f64("frameRate")
    }

    /// Sets `frameRate`.
    pub fn with_frame_rate(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("frameRate", value))
    }

    /// `height`: `Edm.Int32`
    pub fn height(&self) -> Option<i32> {
        self.0.i32("height")
    }

    /// Sets `height`.
    pub fn with_height(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("height", value))
    }

    /// `width`: `Edm.Int32`
    pub fn width(&self) -> Option<i32> {
        self.0.i32("width")
    }

    /// Sets `width`.
    pub fn with_width(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("width", value))
    }
}
