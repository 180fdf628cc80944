// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.updateWindowsDeviceAccountActionParameter`](https://learn.microsoft.com/graph/api/resources/intune-devices-updatewindowsdeviceaccountactionparameter?view=graph-rest-beta)
    UpdateWindowsDeviceAccountActionParameter = "microsoft.graph.updateWindowsDeviceAccountActionParameter"
}

impl UpdateWindowsDeviceAccountActionParameter {
    /// `deviceAccount` in queries.
    pub const DEVICE_ACCOUNT: Property<Self> = Property::new("deviceAccount");
    /// `passwordRotationEnabled` in queries.
    pub const PASSWORD_ROTATION_ENABLED: Property<Self> = Property::new("passwordRotationEnabled");
    /// `calendarSyncEnabled` in queries.
    pub const CALENDAR_SYNC_ENABLED: Property<Self> = Property::new("calendarSyncEnabled");
    /// `deviceAccountEmail` in queries.
    pub const DEVICE_ACCOUNT_EMAIL: Property<Self> = Property::new("deviceAccountEmail");
    /// `exchangeServer` in queries.
    pub const EXCHANGE_SERVER: Property<Self> = Property::new("exchangeServer");
    /// `sessionInitiationProtocalAddress` in queries.
    pub const SESSION_INITIATION_PROTOCAL_ADDRESS: Property<Self> = Property::new("sessionInitiationProtocalAddress");

    /// `deviceAccount`: `microsoft.graph.windowsDeviceAccount`
    pub fn device_account(&self) -> Option<&super::WindowsDeviceAccount> {
        self.0.model("deviceAccount")
    }

    /// Sets `deviceAccount`.
    pub fn with_device_account(self, value: impl Into<Nullable<super::WindowsDeviceAccount>>) -> Self {
        Self(self.0.with("deviceAccount", value))
    }

    /// `passwordRotationEnabled`: `Edm.Boolean`
    pub fn password_rotation_enabled(&self) -> Option<bool> {
        self.0.bool("passwordRotationEnabled")
    }

    /// Sets `passwordRotationEnabled`.
    pub fn with_password_rotation_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordRotationEnabled", value))
    }

    /// `calendarSyncEnabled`: `Edm.Boolean`
    pub fn calendar_sync_enabled(&self) -> Option<bool> {
        self.0.bool("calendarSyncEnabled")
    }

    /// Sets `calendarSyncEnabled`.
    pub fn with_calendar_sync_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("calendarSyncEnabled", value))
    }

    /// `deviceAccountEmail`: `Edm.String`
    pub fn device_account_email(&self) -> Option<&str> {
        self.0.str("deviceAccountEmail")
    }

    /// Sets `deviceAccountEmail`.
    pub fn with_device_account_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceAccountEmail", value))
    }

    /// `exchangeServer`: `Edm.String`
    pub fn exchange_server(&self) -> Option<&str> {
        self.0.str("exchangeServer")
    }

    /// Sets `exchangeServer`.
    pub fn with_exchange_server(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("exchangeServer", value))
    }

    /// `sessionInitiationProtocalAddress`: `Edm.String`
    pub fn session_initiation_protocal_address(&self) -> Option<&str> {
        self.0.str("sessionInitiationProtocalAddress")
    }

    /// Sets `sessionInitiationProtocalAddress`.
    pub fn with_session_initiation_protocal_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionInitiationProtocalAddress", value))
    }
}
