// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkFeaturesConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkfeaturesconfiguration?view=graph-rest-beta)
    TeamworkFeaturesConfiguration = "microsoft.graph.teamworkFeaturesConfiguration"
}

impl TeamworkFeaturesConfiguration {
    /// `emailToSendLogsAndFeedback` in queries.
    pub const EMAIL_TO_SEND_LOGS_AND_FEEDBACK: Property<Self> = Property::new("emailToSendLogsAndFeedback");
    /// `isAutoScreenShareEnabled` in queries.
    pub const IS_AUTO_SCREEN_SHARE_ENABLED: Property<Self> = Property::new("isAutoScreenShareEnabled");
    /// `isBluetoothBeaconingEnabled` in queries.
    pub const IS_BLUETOOTH_BEACONING_ENABLED: Property<Self> = Property::new("isBluetoothBeaconingEnabled");
    /// `isHideMeetingNamesEnabled` in queries.
    pub const IS_HIDE_MEETING_NAMES_ENABLED: Property<Self> = Property::new("isHideMeetingNamesEnabled");
    /// `isSendLogsAndFeedbackEnabled` in queries.
    pub const IS_SEND_LOGS_AND_FEEDBACK_ENABLED: Property<Self> = Property::new("isSendLogsAndFeedbackEnabled");

    /// `emailToSendLogsAndFeedback`: `Edm.String`
    pub fn email_to_send_logs_and_feedback(&self) -> Option<&str> {
        self.0.str("emailToSendLogsAndFeedback")
    }

    /// Sets `emailToSendLogsAndFeedback`.
    pub fn with_email_to_send_logs_and_feedback(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailToSendLogsAndFeedback", value))
    }

    /// `isAutoScreenShareEnabled`: `Edm.Boolean`
    pub fn is_auto_screen_share_enabled(&self) -> Option<bool> {
        self.0.bool("isAutoScreenShareEnabled")
    }

    /// Sets `isAutoScreenShareEnabled`.
    pub fn with_is_auto_screen_share_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAutoScreenShareEnabled", value))
    }

    /// `isBluetoothBeaconingEnabled`: `Edm.Boolean`
    pub fn is_bluetooth_beaconing_enabled(&self) -> Option<bool> {
        self.0.bool("isBluetoothBeaconingEnabled")
    }

    /// Sets `isBluetoothBeaconingEnabled`.
    pub fn with_is_bluetooth_beaconing_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isBluetoothBeaconingEnabled", value))
    }

    /// `isHideMeetingNamesEnabled`: `Edm.Boolean`
    pub fn is_hide_meeting_names_enabled(&self) -> Option<bool> {
        self.0.bool("isHideMeetingNamesEnabled")
    }

    /// Sets `isHideMeetingNamesEnabled`.
    pub fn with_is_hide_meeting_names_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isHideMeetingNamesEnabled", value))
    }

    /// `isSendLogsAndFeedbackEnabled`: `Edm.Boolean`
    pub fn is_send_logs_and_feedback_enabled(&self) -> Option<bool> {
        self.0.bool("isSendLogsAndFeedbackEnabled")
    }

    /// Sets `isSendLogsAndFeedbackEnabled`.
    pub fn with_is_send_logs_and_feedback_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSendLogsAndFeedbackEnabled", value))
    }
}
