// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.connectorGroup`](https://learn.microsoft.com/graph/api/resources/connectorgroup?view=graph-rest-beta)
    ConnectorGroup = "microsoft.graph.connectorGroup"
}

impl ConnectorGroup {
    /// `connectorGroupType` in queries.
    pub const CONNECTOR_GROUP_TYPE: Property<Self> = Property::new("connectorGroupType");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isDefault` in queries.
    pub const IS_DEFAULT: Property<Self> = Property::new("isDefault");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `region` in queries.
    pub const REGION: Property<Self> = Property::new("region");
    /// `applications` in queries.
    pub const APPLICATIONS: Property<Self> = Property::new("applications");
    /// `members` in queries.
    pub const MEMBERS: Property<Self> = Property::new("members");

    /// `connectorGroupType`: `microsoft.graph.connectorGroupType`, read-only
    ///
    /// Read-only. Possible values are: applicationProxy.
    pub fn connector_group_type(&self) -> Option<super::ConnectorGroupType> {
        self.0.enumeration("connectorGroupType")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isDefault`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_default(&self) -> Option<bool> {
        self.0.bool("isDefault")
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `region`: `microsoft.graph.connectorGroupRegion`
    ///
    /// Possible values are: nam.
    pub fn region(&self) -> Option<super::ConnectorGroupRegion> {
        self.0.enumeration("region")
    }

    /// Sets `region`.
    pub fn with_region(self, value: impl Into<Nullable<super::ConnectorGroupRegion>>) -> Self {
        Self(self.0.with("region", value))
    }

    /// `applications`: `Collection(microsoft.graph.application)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn applications(&self) -> Option<&[super::Application]> {
        self.0.models("applications")
    }

    /// `members`: `Collection(microsoft.graph.connector)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn members(&self) -> Option<&[super::Connector]> {
        self.0.models("members")
    }
}
