// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.hardwarePasswordInfo`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-hardwarepasswordinfo?view=graph-rest-beta)
    HardwarePasswordInfo = "microsoft.graph.hardwarePasswordInfo"
}

impl HardwarePasswordInfo {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `serialNumber` in queries.
    pub const SERIAL_NUMBER: Property<Self> = Property::new("serialNumber");
    /// `currentPassword` in queries.
    pub const CURRENT_PASSWORD: Property<Self> = Property::new("currentPassword");
    /// `previousPasswords` in queries.
    pub const PREVIOUS_PASSWORDS: Property<Self> = Property::new("previousPasswords");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `serialNumber`: `Edm.String`
    pub fn serial_number(&self) -> Option<&str> {
        self.0.str("serialNumber")
    }

    /// Sets `serialNumber`.
    pub fn with_serial_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serialNumber", value))
    }

    /// `currentPassword`: `Edm.String`
    pub fn current_password(&self) -> Option<&str> {
        self.0.str("currentPassword")
    }

    /// Sets `currentPassword`.
    pub fn with_current_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("currentPassword", value))
    }

    /// `previousPasswords`: `Collection(Edm.String)`
    pub fn previous_passwords(&self) -> Option<Vec<&str>> {
        self.0.strs("previousPasswords")
    }

    /// Sets `previousPasswords`.
    pub fn with_previous_passwords(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("previousPasswords", value))
    }
}
