// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.acl`](https://learn.microsoft.com/graph/api/resources/externalconnectors-acl?view=graph-rest-beta)
    Acl = "microsoft.graph.externalConnectors.acl"
}

impl Acl {
    /// `accessType` in queries.
    pub const ACCESS_TYPE: Property<Self> = Property::new("accessType");
    /// `identitySource` in queries.
    pub const IDENTITY_SOURCE: Property<Self> = Property::new("identitySource");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `accessType`: `microsoft.graph.externalConnectors.accessType`
    ///
    /// Possible values are: grant, deny.
    pub fn access_type(&self) -> Option<super::AccessType> {
        self.0.enumeration("accessType")
    }

    /// Sets `accessType`.
    pub fn with_access_type(self, value: impl Into<Nullable<super::AccessType>>) -> Self {
        Self(self.0.with("accessType", value))
    }

    /// `identitySource`: `Edm.String`
    ///
    /// Possible values are: azureActiveDirectory, external.
    pub fn identity_source(&self) -> Option<&str> {
        self.0.str("identitySource")
    }

    /// Sets `identitySource`.
    pub fn with_identity_source(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("identitySource", value))
    }

    /// `type`: `Edm.String`
    ///
    /// Possible values are: user, group, everyone, everyoneExceptGuests.
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `value`: `Edm.String`
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }
}
