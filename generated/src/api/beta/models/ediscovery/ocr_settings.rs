// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.ocrSettings`](https://learn.microsoft.com/graph/api/resources/ediscovery-ocrsettings?view=graph-rest-beta)
    OcrSettings = "microsoft.graph.ediscovery.ocrSettings"
}

impl OcrSettings {
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `maxImageSize` in queries.
    pub const MAX_IMAGE_SIZE: Property<Self> = Property::new("maxImageSize");
    /// `timeout` in queries.
    pub const TIMEOUT: Property<Self> = Property::new("timeout");

    /// `isEnabled`: `Edm.Boolean`
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }

    /// `maxImageSize`: `Edm.Int32`
    pub fn max_image_size(&self) -> Option<i32> {
        self.0.i32("maxImageSize")
    }

    /// Sets `maxImageSize`.
    pub fn with_max_image_size(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maxImageSize", value))
    }

    /// `timeout`: `Edm.Duration`
    pub fn timeout(&self) -> Parsed<Duration> {
        self.0.duration("timeout")
    }

    /// Sets `timeout`.
    pub fn with_timeout(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("timeout", value))
    }
}
