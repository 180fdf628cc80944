// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.remoteAssistanceSettings`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistancesettings?view=graph-rest-beta)
    RemoteAssistanceSettings = "microsoft.graph.remoteAssistanceSettings"
}

impl RemoteAssistanceSettings {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `remoteAssistanceState` in queries.
    pub const REMOTE_ASSISTANCE_STATE: Property<Self> = Property::new("remoteAssistanceState");
    /// `allowSessionsToUnenrolledDevices` in queries.
    pub const ALLOW_SESSIONS_TO_UNENROLLED_DEVICES: Property<Self> = Property::new("allowSessionsToUnenrolledDevices");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `remoteAssistanceState`: `microsoft.graph.remoteAssistanceState`
    ///
    /// Possible values are: disabled, enabled.
    pub fn remote_assistance_state(&self) -> Option<super::RemoteAssistanceState> {
        self.0.enumeration("remoteAssistanceState")
    }

    /// Sets `remoteAssistanceState`.
    pub fn with_remote_assistance_state(self, value: impl Into<Nullable<super::RemoteAssistanceState>>) -> Self {
        Self(self.0.with("remoteAssistanceState", value))
    }

    /// `allowSessionsToUnenrolledDevices`: `Edm.Boolean`
    pub fn allow_sessions_to_unenrolled_devices(&self) -> Option<bool> {
        self.0.bool("allowSessionsToUnenrolledDevices")
    }

    /// Sets `allowSessionsToUnenrolledDevices`.
    pub fn with_allow_sessions_to_unenrolled_devices(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowSessionsToUnenrolledDevices", value))
    }
}
