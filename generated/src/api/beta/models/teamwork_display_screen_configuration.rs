// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkDisplayScreenConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkdisplayscreenconfiguration?view=graph-rest-beta)
    TeamworkDisplayScreenConfiguration = "microsoft.graph.teamworkDisplayScreenConfiguration"
}

impl TeamworkDisplayScreenConfiguration {
    pub const BACKLIGHT_BRIGHTNESS: Property<Self> = Property::new(
        "backlightBrightness",
    );
    pub const BACKLIGHT_TIMEOUT: Property<Self> = Property::new("backlightTimeout");
    pub const IS_HIGH_CONTRAST_ENABLED: Property<Self> = Property::new(
        "isHighContrastEnabled",
    );
    pub const IS_SCREENSAVER_ENABLED: Property<Self> = Property::new(
        "isScreensaverEnabled",
    );
    pub const SCREENSAVER_TIMEOUT: Property<Self> = Property::new("screensaverTimeout");

    /// `backlightBrightness`: `Edm.Int32`
    pub fn backlight_brightness(&self) -> Option<i32> {
        self.0.i32("backlightBrightness")
    }

    pub fn with_backlight_brightness(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("backlightBrightness", value))
    }

    /// `backlightTimeout`: `Edm.Duration`
    pub fn backlight_timeout(&self) -> Parsed<Duration> {
        self.0.duration("backlightTimeout")
    }

    pub fn with_backlight_timeout(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("backlightTimeout", value))
    }

    /// `isHighContrastEnabled`: `Edm.Boolean`
    pub fn is_high_contrast_enabled(&self) -> Option<bool> {
        self.0.bool("isHighContrastEnabled")
    }

    pub fn with_is_high_contrast_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isHighContrastEnabled", value))
    }

    /// `isScreensaverEnabled`: `Edm.Boolean`
    pub fn is_screensaver_enabled(&self) -> Option<bool> {
        self.0.bool("isScreensaverEnabled")
    }

    pub fn with_is_screensaver_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isScreensaverEnabled", value))
    }

    /// `screensaverTimeout`: `Edm.Duration`
    pub fn screensaver_timeout(&self) -> Parsed<Duration> {
        self.0.duration("screensaverTimeout")
    }

    pub fn with_screensaver_timeout(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("screensaverTimeout", value))
    }
}
