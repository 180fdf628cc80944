// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.externalGroupMember`](https://learn.microsoft.com/graph/api/resources/externalconnectors-externalgroupmember?view=graph-rest-beta)
    ExternalGroupMember = "microsoft.graph.externalConnectors.externalGroupMember"
}

impl ExternalGroupMember {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `identitySource` in queries.
    pub const IDENTITY_SOURCE: Property<Self> = Property::new("identitySource");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `type`: `microsoft.graph.externalConnectors.externalGroupMemberType`
    ///
    /// Possible values are: user, group, azureActiveDirectory.
    pub fn type_(&self) -> Option<super::ExternalGroupMemberType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::ExternalGroupMemberType>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `identitySource`: `microsoft.graph.externalConnectors.identitySourceType`
    ///
    /// Possible values are: azureActiveDirectory, external.
    pub fn identity_source(&self) -> Option<super::IdentitySourceType> {
        self.0.enumeration("identitySource")
    }

    /// Sets `identitySource`.
    pub fn with_identity_source(self, value: impl Into<Nullable<super::IdentitySourceType>>) -> Self {
        Self(self.0.with("identitySource", value))
    }
}
