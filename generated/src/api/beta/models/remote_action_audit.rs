// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.remoteActionAudit`](https://learn.microsoft.com/graph/api/resources/intune-devices-remoteactionaudit?view=graph-rest-beta)
    RemoteActionAudit = "microsoft.graph.remoteActionAudit"
}

impl RemoteActionAudit {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceDisplayName` in queries.
    pub const DEVICE_DISPLAY_NAME: Property<Self> = Property::new("deviceDisplayName");
    /// `userName` in queries.
    pub const USER_NAME: Property<Self> = Property::new("userName");
    /// `initiatedByUserPrincipalName` in queries.
    pub const INITIATED_BY_USER_PRINCIPAL_NAME: Property<Self> = Property::new("initiatedByUserPrincipalName");
    /// `action` in queries.
    pub const ACTION: Property<Self> = Property::new("action");
    /// `requestDateTime` in queries.
    pub const REQUEST_DATE_TIME: Property<Self> = Property::new("requestDateTime");
    /// `deviceOwnerUserPrincipalName` in queries.
    pub const DEVICE_OWNER_USER_PRINCIPAL_NAME: Property<Self> = Property::new("deviceOwnerUserPrincipalName");
    /// `deviceIMEI` in queries.
    pub const DEVICE_IMEI: Property<Self> = Property::new("deviceIMEI");
    /// `actionState` in queries.
    pub const ACTION_STATE: Property<Self> = Property::new("actionState");
    /// `managedDeviceId` in queries.
    pub const MANAGED_DEVICE_ID: Property<Self> = Property::new("managedDeviceId");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `deviceDisplayName`: `Edm.String`
    pub fn device_display_name(&self) -> Option<&str> {
        self.0.str("deviceDisplayName")
    }

    /// Sets `deviceDisplayName`.
    pub fn with_device_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceDisplayName", value))
    }

    /// `userName`: `Edm.String`
    pub fn user_name(&self) -> Option<&str> {
        self.0.str("userName")
    }

    /// Sets `userName`.
    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
    }

    /// `initiatedByUserPrincipalName`: `Edm.String`
    pub fn initiated_by_user_principal_name(&self) -> Option<&str> {
        self.0.str("initiatedByUserPrincipalName")
    }

    /// Sets `initiatedByUserPrincipalName`.
    pub fn with_initiated_by_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("initiatedByUserPrincipalName", value))
    }

    /// `action`: `microsoft.graph.remoteAction`
    ///
    /// Possible values are: unknown, factoryReset, removeCompanyData, resetPasscode, remoteLock, enableLostMode, disableLostMode, locateDevice, rebootNow, recoverPasscode, cleanWindowsDevice, logoutSharedAppleDeviceActiveUser, quickScan, fullScan, windowsDefenderUpdateSignatures, factoryResetKeepEnrollmentData, updateDeviceAccount, automaticRedeployment, shutDown, rotateBitLockerKeys, rotateFileVaultKey, getFileVaultKey.
    pub fn action(&self) -> Option<super::RemoteAction> {
        self.0.enumeration("action")
    }

    /// Sets `action`.
    pub fn with_action(self, value: impl Into<Nullable<super::RemoteAction>>) -> Self {
        Self(self.0.with("action", value))
    }

    /// `requestDateTime`: `Edm.DateTimeOffset`
    pub fn request_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("requestDateTime")
    }

    /// Sets `requestDateTime`.
    pub fn with_request_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("requestDateTime", value))
    }

    /// `deviceOwnerUserPrincipalName`: `Edm.String`
    pub fn device_owner_user_principal_name(&self) -> Option<&str> {
        self.0.str("deviceOwnerUserPrincipalName")
    }

    /// Sets `deviceOwnerUserPrincipalName`.
    pub fn with_device_owner_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceOwnerUserPrincipalName", value))
    }

    /// `deviceIMEI`: `Edm.String`
    pub fn device_imei(&self) -> Option<&str> {
        self.0.str("deviceIMEI")
    }

    /// Sets `deviceIMEI`.
    pub fn with_device_imei(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceIMEI", value))
    }

    /// `actionState`: `microsoft.graph.actionState`
    ///
    /// Possible values are: none, pending, canceled, active, done, failed, notSupported.
    pub fn action_state(&self) -> Option<super::ActionState> {
        self.0.enumeration("actionState")
    }

    /// Sets `actionState`.
    pub fn with_action_state(self, value: impl Into<Nullable<super::ActionState>>) -> Self {
        Self(self.0.with("actionState", value))
    }

    /// `managedDeviceId`: `Edm.String`
    pub fn managed_device_id(&self) -> Option<&str> {
        self.0.str("managedDeviceId")
    }

    /// Sets `managedDeviceId`.
    pub fn with_managed_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceId", value))
    }
}
