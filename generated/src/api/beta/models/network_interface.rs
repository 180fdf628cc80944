// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.networkInterface`](https://learn.microsoft.com/graph/api/resources/networkinterface?view=graph-rest-beta)
    NetworkInterface = "microsoft.graph.networkInterface"
}

impl NetworkInterface {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `ipV4Address` in queries.
    pub const IP_V4_ADDRESS: Property<Self> = Property::new("ipV4Address");
    /// `ipV6Address` in queries.
    pub const IP_V6_ADDRESS: Property<Self> = Property::new("ipV6Address");
    /// `localIpV6Address` in queries.
    pub const LOCAL_IP_V6_ADDRESS: Property<Self> = Property::new("localIpV6Address");
    /// `macAddress` in queries.
    pub const MAC_ADDRESS: Property<Self> = Property::new("macAddress");

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `ipV4Address`: `Edm.String`
    pub fn ip_v4_address(&self) -> Option<&str> {
        self.0.str("ipV4Address")
    }

    /// Sets `ipV4Address`.
    pub fn with_ip_v4_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipV4Address", value))
    }

    /// `ipV6Address`: `Edm.String`
    pub fn ip_v6_address(&self) -> Option<&str> {
        self.0.str("ipV6Address")
    }

    /// Sets `ipV6Address`.
    pub fn with_ip_v6_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipV6Address", value))
    }

    /// `localIpV6Address`: `Edm.String`
    pub fn local_ip_v6_address(&self) -> Option<&str> {
        self.0.str("localIpV6Address")
    }

    /// Sets `localIpV6Address`.
    pub fn with_local_ip_v6_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("localIpV6Address", value))
    }

    /// `macAddress`: `Edm.String`
    pub fn mac_address(&self) -> Option<&str> {
        self.0.str("macAddress")
    }

    /// Sets `macAddress`.
    pub fn with_mac_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("macAddress", value))
    }
}
