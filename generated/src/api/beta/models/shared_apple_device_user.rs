// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.sharedAppleDeviceUser`](https://learn.microsoft.com/graph/api/resources/intune-devices-sharedappledeviceuser?view=graph-rest-beta)
    SharedAppleDeviceUser = "microsoft.graph.sharedAppleDeviceUser"
}

impl SharedAppleDeviceUser {
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `dataToSync` in queries.
    pub const DATA_TO_SYNC: Property<Self> = Property::new("dataToSync");
    /// `dataQuota` in queries.
    pub const DATA_QUOTA: Property<Self> = Property::new("dataQuota");
    /// `dataUsed` in queries.
    pub const DATA_USED: Property<Self> = Property::new("dataUsed");

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `dataToSync`: `Edm.Boolean`
    pub fn data_to_sync(&self) -> Option<bool> {
        self.0.bool("dataToSync")
    }

    /// Sets `dataToSync`.
    pub fn with_data_to_sync(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("dataToSync", value))
    }

    /// `dataQuota`: `Edm.Int64`
    pub fn data_quota(&self) -> Option<i64> {
        self.0.i64("dataQuota")
    }

    /// Sets `dataQuota`.
    pub fn with_data_quota(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("dataQuota", value))
    }

    /// `dataUsed`: `Edm.Int64`
    pub fn data_used(&self) -> Option<i64> {
        self.0.i64("dataUsed")
    }

    /// Sets `dataUsed`.
    pub fn with_data_used(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("dataUsed", value))
    }
}
