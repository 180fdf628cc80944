// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceScopeActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicescopeactionresult?view=graph-rest-beta)
    DeviceScopeActionResult = "microsoft.graph.deviceScopeActionResult"
}

impl DeviceScopeActionResult {
    /// `deviceScopeAction` in queries.
    pub const DEVICE_SCOPE_ACTION: Property<Self> = Property::new("deviceScopeAction");
    /// `deviceScopeId` in queries.
    pub const DEVICE_SCOPE_ID: Property<Self> = Property::new("deviceScopeId");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `failedMessage` in queries.
    pub const FAILED_MESSAGE: Property<Self> = Property::new("failedMessage");

    /// `deviceScopeAction`: `microsoft.graph.deviceScopeAction`
    pub fn device_scope_action(&self) -> Option<super::DeviceScopeAction> {
        self.0.enumeration("deviceScopeAction")
    }

    /// Sets `deviceScopeAction`.
    pub fn with_device_scope_action(self, value: impl Into<Nullable<super::DeviceScopeAction>>) -> Self {
        Self(self.0.with("deviceScopeAction", value))
    }

    /// `deviceScopeId`: `Edm.String`
    pub fn device_scope_id(&self) -> Option<&str> {
        self.0.str("deviceScopeId")
    }

    /// Sets `deviceScopeId`.
    pub fn with_device_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceScopeId", value))
    }

    /// `status`: `microsoft.graph.deviceScopeActionStatus`
    ///
    /// Possible values are: failed, succeeded, unknownFutureValue.
    pub fn status(&self) -> Option<super::DeviceScopeActionStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::DeviceScopeActionStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `failedMessage`: `Edm.String`
    pub fn failed_message(&self) -> Option<&str> {
        self.0.str("failedMessage")
    }

    /// Sets `failedMessage`.
    pub fn with_failed_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("failedMessage", value))
    }
}
