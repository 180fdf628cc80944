// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkHardwareDetail`](https://learn.microsoft.com/graph/api/resources/teamworkhardwaredetail?view=graph-rest-beta)
    TeamworkHardwareDetail = "microsoft.graph.teamworkHardwareDetail"
}

impl TeamworkHardwareDetail {
    /// `macAddresses` in queries.
    pub const MAC_ADDRESSES: Property<Self> = Property::new("macAddresses");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `serialNumber` in queries.
    pub const SERIAL_NUMBER: Property<Self> = Property::new("serialNumber");
    /// `uniqueId` in queries.
    pub const UNIQUE_ID: Property<Self> = Property::new("uniqueId");

    /// `macAddresses`: `Collection(Edm.String)`
    pub fn mac_addresses(&self) -> Option<Vec<&str>> {
        self.0.strs("macAddresses")
    }

    /// Sets `macAddresses`.
    pub fn with_mac_addresses(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("macAddresses", value))
    }

    /// `manufacturer`: `Edm.String`
    pub fn manufacturer(&self) -> Option<&str> {
        self.0.str("manufacturer")
    }

    /// Sets `manufacturer`.
    pub fn with_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("manufacturer", value))
    }

    /// `model`: `Edm.String`
    pub fn model(&self) -> Option<&str> {
        self.0.str("model")
    }

    /// Sets `model`.
    pub fn with_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("model", value))
    }

    /// `serialNumber`: `Edm.String`
    pub fn serial_number(&self) -> Option<&str> {
        self.0.str("serialNumber")
    }

    /// Sets `serialNumber`.
    pub fn with_serial_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serialNumber", value))
    }

    /// `uniqueId`: `Edm.String`
    pub fn unique_id(&self) -> Option<&str> {
        self.0.str("uniqueId")
    }

    /// Sets `uniqueId`.
    pub fn with_unique_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("uniqueId", value))
    }
}
