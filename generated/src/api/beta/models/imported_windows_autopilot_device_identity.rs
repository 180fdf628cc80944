// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.importedWindowsAutopilotDeviceIdentity`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentity?view=graph-rest-beta)
    ImportedWindowsAutopilotDeviceIdentity = "microsoft.graph.importedWindowsAutopilotDeviceIdentity"
}

impl ImportedWindowsAutopilotDeviceIdentity {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `groupTag` in queries.
    pub const GROUP_TAG: Property<Self> = Property::new("groupTag");
    /// `serialNumber` in queries.
    pub const SERIAL_NUMBER: Property<Self> = Property::new("serialNumber");
    /// `productKey` in queries.
    pub const PRODUCT_KEY: Property<Self> = Property::new("productKey");
    /// `importId` in queries.
    pub const IMPORT_ID: Property<Self> = Property::new("importId");
    /// `hardwareIdentifier` in queries.
    pub const HARDWARE_IDENTIFIER: Property<Self> = Property::new("hardwareIdentifier");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `assignedUserPrincipalName` in queries.
    pub const ASSIGNED_USER_PRINCIPAL_NAME: Property<Self> = Property::new("assignedUserPrincipalName");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `groupTag`: `Edm.String`
    pub fn group_tag(&self) -> Option<&str> {
        self.0.str("groupTag")
    }

    /// Sets `groupTag`.
    pub fn with_group_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupTag", value))
    }

    /// `serialNumber`: `Edm.String`
    pub fn serial_number(&self) -> Option<&str> {
        self.0.str("serialNumber")
    }

    /// Sets `serialNumber`.
    pub fn with_serial_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serialNumber", value))
    }

    /// `productKey`: `Edm.String`
    pub fn product_key(&self) -> Option<&str> {
        self.0.str("productKey")
    }

    /// Sets `productKey`.
    pub fn with_product_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productKey", value))
    }

    /// `importId`: `Edm.String`
    pub fn import_id(&self) -> Option<&str> {
        self.0.str("importId")
    }

    /// Sets `importId`.
    pub fn with_import_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("importId", value))
    }

    /// `hardwareIdentifier`: `Edm.Binary`
    pub fn hardware_identifier(&self) -> Parsed<Bytes> {
        self.0.binary("hardwareIdentifier")
    }

    /// Sets `hardwareIdentifier`.
    pub fn with_hardware_identifier(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("hardwareIdentifier", value))
    }

    /// `state`: `microsoft.graph.importedWindowsAutopilotDeviceIdentityState`
    pub fn state(&self) -> Option<&super::ImportedWindowsAutopilotDeviceIdentityState> {
        self.0.model("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::ImportedWindowsAutopilotDeviceIdentityState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `assignedUserPrincipalName`: `Edm.String`
    pub fn assigned_user_principal_name(&self) -> Option<&str> {
        self.0.str("assignedUserPrincipalName")
    }

    /// Sets `assignedUserPrincipalName`.
    pub fn with_assigned_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("assignedUserPrincipalName", value))
    }
}
