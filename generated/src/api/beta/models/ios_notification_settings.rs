// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.iosNotificationSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosnotificationsettings?view=graph-rest-beta)
    IosNotificationSettings = "microsoft.graph.iosNotificationSettings"
}

impl IosNotificationSettings {
    /// `bundleID` in queries.
    pub const BUNDLE_ID: Property<Self> = Property::new("bundleID");
    /// `appName` in queries.
    pub const APP_NAME: Property<Self> = Property::new("appName");
    /// `publisher` in queries.
    pub const PUBLISHER: Property<Self> = Property::new("publisher");
    /// `enabled` in queries.
    pub const ENABLED: Property<Self> = Property::new("enabled");
    /// `showInNotificationCenter` in queries.
    pub const SHOW_IN_NOTIFICATION_CENTER: Property<Self> = Property::new("showInNotificationCenter");
    /// `showOnLockScreen` in queries.
    pub const SHOW_ON_LOCK_SCREEN: Property<Self> = Property::new("showOnLockScreen");
    /// `alertType` in queries.
    pub const ALERT_TYPE: Property<Self> = Property::new("alertType");
    /// `badgesEnabled` in queries.
    pub const BADGES_ENABLED: Property<Self> = Property::new("badgesEnabled");
    /// `soundsEnabled` in queries.
    pub const SOUNDS_ENABLED: Property<Self> = Property::new("soundsEnabled");
    /// `previewVisibility` in queries.
    pub const PREVIEW_VISIBILITY: Property<Self> = Property::new("previewVisibility");

    /// `bundleID`: `Edm.String`
    pub fn bundle_id(&self) -> Option<&str> {
        self.0.str("bundleID")
    }

    /// Sets `bundleID`.
    pub fn with_bundle_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bundleID", value))
    }

    /// `appName`: `Edm.String`
    pub fn app_name(&self) -> Option<&str> {
        self.0.str("appName")
    }

    /// Sets `appName`.
    pub fn with_app_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appName", value))
    }

    /// `publisher`: `Edm.String`
    pub fn publisher(&self) -> Option<&str> {
        self.0.str("publisher")
    }

    /// Sets `publisher`.
    pub fn with_publisher(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publisher", value))
    }

    /// `enabled`: `Edm.Boolean`
    pub fn enabled(&self) -> Option<bool> {
        self.0.bool("enabled")
    }

    /// Sets `enabled`.
    pub fn with_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enabled", value))
    }

    /// `showInNotificationCenter`: `Edm.Boolean`
    pub fn show_in_notification_center(&self) -> Option<bool> {
        self.0.bool("showInNotificationCenter")
    }

    /// Sets `showInNotificationCenter`.
    pub fn with_show_in_notification_center(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showInNotificationCenter", value))
    }

    /// `showOnLockScreen`: `Edm.Boolean`
    pub fn show_on_lock_screen(&self) -> Option<bool> {
        self.0.bool("showOnLockScreen")
    }

    /// Sets `showOnLockScreen`.
    pub fn with_show_on_lock_screen(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showOnLockScreen", value))
    }

    /// `alertType`: `microsoft.graph.iosNotificationAlertType`
    ///
    /// Possible values are: deviceDefault, banner, modal, none.
    pub fn alert_type(&self) -> Option<super::IosNotificationAlertType> {
        self.0.enumeration("alertType")
    }

    /// Sets `alertType`.
    pub fn with_alert_type(self, value: impl Into<Nullable<super::IosNotificationAlertType>>) -> Self {
        Self(self.0.with("alertType", value))
    }

    /// `badgesEnabled`: `Edm.Boolean`
    pub fn badges_enabled(&self) -> Option<bool> {
        self.0.bool("badgesEnabled")
    }

    /// Sets `badgesEnabled`.
    pub fn with_badges_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("badgesEnabled", value))
    }

    /// `soundsEnabled`: `Edm.Boolean`
    pub fn sounds_enabled(&self) -> Option<bool> {
        self.0.bool("soundsEnabled")
    }

    /// Sets `soundsEnabled`.
    pub fn with_sounds_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("soundsEnabled", value))
    }

    /// `previewVisibility`: `microsoft.graph.iosNotificationPreviewVisibility`
    ///
    /// Possible values are: notConfigured, alwaysShow, hideWhenLocked, neverShow.
    pub fn preview_visibility(&self) -> Option<super::IosNotificationPreviewVisibility> {
        self.0.enumeration("previewVisibility")
    }

    /// Sets `previewVisibility`.
    pub fn with_preview_visibility(self, value: impl Into<Nullable<super::IosNotificationPreviewVisibility>>) -> Self {
        Self(self.0.with("previewVisibility", value))
    }
}
