// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.connector`](https://learn.microsoft.com/graph/api/resources/connector?view=graph-rest-beta)
    Connector = "microsoft.graph.connector"
}

impl Connector {
    /// `externalIp` in queries.
    pub const EXTERNAL_IP: Property<Self> = Property::new("externalIp");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `machineName` in queries.
    pub const MACHINE_NAME: Property<Self> = Property::new("machineName");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `memberOf` in queries.
    pub const MEMBER_OF: Property<Self> = Property::new("memberOf");

    /// `externalIp`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn external_ip(&self) -> Option<&str> {
        self.0.str("externalIp")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `machineName`: `Edm.String`
    pub fn machine_name(&self) -> Option<&str> {
        self.0.str("machineName")
    }

    /// Sets `machineName`.
    pub fn with_machine_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("machineName", value))
    }

    /// `status`: `microsoft.graph.connectorStatus`, read-only
    ///
    /// Read-only. Possible values are: active, inactive.
    pub fn status(&self) -> Option<super::ConnectorStatus> {
        self.0.enumeration("status")
    }

    /// `memberOf`: `Collection(microsoft.graph.connectorGroup)`, read-only
    ///
    /// Read-only.
    pub fn member_of(&self) -> Option<&[super::ConnectorGroup]> {
        self.0.models("memberOf")
    }
}
