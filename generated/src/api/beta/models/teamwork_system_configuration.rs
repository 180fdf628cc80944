// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkSystemConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworksystemconfiguration?view=graph-rest-beta)
    TeamworkSystemConfiguration = "microsoft.graph.teamworkSystemConfiguration"
}

impl TeamworkSystemConfiguration {
    /// `dateTimeConfiguration` in queries.
    pub const DATE_TIME_CONFIGURATION: Property<Self> = Property::new("dateTimeConfiguration");
    /// `defaultPassword` in queries.
    pub const DEFAULT_PASSWORD: Property<Self> = Property::new("defaultPassword");
    /// `deviceLockTimeout` in queries.
    pub const DEVICE_LOCK_TIMEOUT: Property<Self> = Property::new("deviceLockTimeout");
    /// `isDeviceLockEnabled` in queries.
    pub const IS_DEVICE_LOCK_ENABLED: Property<Self> = Property::new("isDeviceLockEnabled");
    /// `isLoggingEnabled` in queries.
    pub const IS_LOGGING_ENABLED: Property<Self> = Property::new("isLoggingEnabled");
    /// `isPowerSavingEnabled` in queries.
    pub const IS_POWER_SAVING_ENABLED: Property<Self> = Property::new("isPowerSavingEnabled");
    /// `isScreenCaptureEnabled` in queries.
    pub const IS_SCREEN_CAPTURE_ENABLED: Property<Self> = Property::new("isScreenCaptureEnabled");
    /// `isSilentModeEnabled` in queries.
    pub const IS_SILENT_MODE_ENABLED: Property<Self> = Property::new("isSilentModeEnabled");
    /// `language` in queries.
    pub const LANGUAGE: Property<Self> = Property::new("language");
    /// `lockPin` in queries.
    pub const LOCK_PIN: Property<Self> = Property::new("lockPin");
    /// `loggingLevel` in queries.
    pub const LOGGING_LEVEL: Property<Self> = Property::new("loggingLevel");
    /// `networkConfiguration` in queries.
    pub const NETWORK_CONFIGURATION: Property<Self> = Property::new("networkConfiguration");

    /// `dateTimeConfiguration`: `microsoft.graph.teamworkDateTimeConfiguration`
    pub fn date_time_configuration(&self) -> Option<&super::TeamworkDateTimeConfiguration> {
        self.0.model("dateTimeConfiguration")
    }

    /// Sets `dateTimeConfiguration`.
    pub fn with_date_time_configuration(
        self,
        value: impl Into<Nullable<super::TeamworkDateTimeConfiguration>>,
    ) -> Self {
        Self(self.0.with("dateTimeConfiguration", value))
    }

    /// `defaultPassword`: `Edm.String`
    pub fn default_password(&self) -> Option<&str> {
        self.0.str("defaultPassword")
    }

    /// Sets `defaultPassword`.
    pub fn with_default_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultPassword", value))
    }

    /// `deviceLockTimeout`: `Edm.Duration`
    pub fn device_lock_timeout(&self) -> Parsed<Duration> {
        self.0.duration("deviceLockTimeout")
    }

    /// Sets `deviceLockTimeout`.
    pub fn with_device_lock_timeout(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("deviceLockTimeout", value))
    }

    /// `isDeviceLockEnabled`: `Edm.Boolean`
    pub fn is_device_lock_enabled(&self) -> Option<bool> {
        self.0.bool("isDeviceLockEnabled")
    }

    /// Sets `isDeviceLockEnabled`.
    pub fn with_is_device_lock_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeviceLockEnabled", value))
    }

    /// `isLoggingEnabled`: `Edm.Boolean`
    pub fn is_logging_enabled(&self) -> Option<bool> {
        self.0.bool("isLoggingEnabled")
    }

    /// Sets `isLoggingEnabled`.
    pub fn with_is_logging_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isLoggingEnabled", value))
    }

    /// `isPowerSavingEnabled`: `Edm.Boolean`
    pub fn is_power_saving_enabled(&self) -> Option<bool> {
        self.0.bool("isPowerSavingEnabled")
    }

    /// Sets `isPowerSavingEnabled`.
    pub fn with_is_power_saving_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isPowerSavingEnabled", value))
    }

    /// `isScreenCaptureEnabled`: `Edm.Boolean`
    pub fn is_screen_capture_enabled(&self) -> Option<bool> {
        self.0.bool("isScreenCaptureEnabled")
    }

    /// Sets `isScreenCaptureEnabled`.
    pub fn with_is_screen_capture_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isScreenCaptureEnabled", value))
    }

    /// `isSilentModeEnabled`: `Edm.Boolean`
    pub fn is_silent_mode_enabled(&self) -> Option<bool> {
        self.0.bool("isSilentModeEnabled")
    }

    /// Sets `isSilentModeEnabled`.
    pub fn with_is_silent_mode_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSilentModeEnabled", value))
    }

    /// `language`: `Edm.String`
    pub fn language(&self) -> Option<&str> {
        self.0.str("language")
    }

    /// Sets `language`.
    pub fn with_language(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("language", value))
    }

    /// `lockPin`: `Edm.String`
    pub fn lock_pin(&self) -> Option<&str> {
        self.0.str("lockPin")
    }

    /// Sets `lockPin`.
    pub fn with_lock_pin(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("lockPin", value))
    }

    /// `loggingLevel`: `Edm.String`
    pub fn logging_level(&self) -> Option<&str> {
        self.0.str("loggingLevel")
    }

    /// Sets `loggingLevel`.
    pub fn with_logging_level(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("loggingLevel", value))
    }

    /// `networkConfiguration`: `microsoft.graph.teamworkNetworkConfiguration`
    pub fn network_configuration(&self) -> Option<&super::TeamworkNetworkConfiguration> {
        self.0.model("networkConfiguration")
    }

    /// Sets `networkConfiguration`.
    pub fn with_network_configuration(self, value: impl Into<Nullable<super::TeamworkNetworkConfiguration>>) -> Self {
        Self(self.0.with("networkConfiguration", value))
    }
}
