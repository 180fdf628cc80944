// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkDisplayScreenConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkdisplayscreenconfiguration?view=graph-rest-beta)
    TeamworkDisplayScreenConfiguration = "microsoft.graph.teamworkDisplayScreenConfiguration"
}

impl TeamworkDisplayScreenConfiguration {
    /// `backlightBrightness` in queries.
    pub const BACKLIGHT_BRIGHTNESS: Property<Self> = Property::new("backlightBrightness");
    /// `backlightTimeout` in queries.
    pub const BACKLIGHT_TIMEOUT: Property<Self> = Property::new("backlightTimeout");
    /// `isHighContrastEnabled` in queries.
    pub const IS_HIGH_CONTRAST_ENABLED: Property<Self> = Property::new("isHighContrastEnabled");
    /// `isScreensaverEnabled` in queries.
    pub const IS_SCREENSAVER_ENABLED: Property<Self> = Property::new("isScreensaverEnabled");
    /// `screensaverTimeout` in queries.
    pub const SCREENSAVER_TIMEOUT: Property<Self> = Property::new("screensaverTimeout");

    /// `backlightBrightness`: `Edm.Int32`
    pub fn backlight_brightness(&self) -> Option<i32> {
        self.0.i32("backlightBrightness")
    }

    /// Sets `backlightBrightness`.
    pub fn with_backlight_brightness(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("backlightBrightness", value))
    }

    /// `backlightTimeout`: `Edm.Duration`
    pub fn backlight_timeout(&self) -> Parsed<Duration> {
        self.0.duration("backlightTimeout")
    }

    /// Sets `backlightTimeout`.
    pub fn with_backlight_timeout(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("backlightTimeout", value))
    }

    /// `isHighContrastEnabled`: `Edm.Boolean`
    pub fn is_high_contrast_enabled(&self) -> Option<bool> {
        self.0.bool("isHighContrastEnabled")
    }

    /// Sets `isHighContrastEnabled`.
    pub fn with_is_high_contrast_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isHighContrastEnabled", value))
    }

    /// `isScreensaverEnabled`: `Edm.Boolean`
    pub fn is_screensaver_enabled(&self) -> Option<bool> {
        self.0.bool("isScreensaverEnabled")
    }

    /// Sets `isScreensaverEnabled`.
    pub fn with_is_screensaver_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isScreensaverEnabled", value))
    }

    /// `screensaverTimeout`: `Edm.Duration`
    pub fn screensaver_timeout(&self) -> Parsed<Duration> {
        self.0.duration("screensaverTimeout")
    }

    /// Sets `screensaverTimeout`.
    pub fn with_screensaver_timeout(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("screensaverTimeout", value))
    }
}
