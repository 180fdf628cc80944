// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageSubject`](https://learn.microsoft.com/graph/api/resources/accesspackagesubject?view=graph-rest-beta)
    AccessPackageSubject = "microsoft.graph.accessPackageSubject"
}

impl AccessPackageSubject {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `email` in queries.
    pub const EMAIL: Property<Self> = Property::new("email");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `objectId` in queries.
    pub const OBJECT_ID: Property<Self> = Property::new("objectId");
    /// `principalName` in queries.
    pub const PRINCIPAL_NAME: Property<Self> = Property::new("principalName");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `connectedOrganizationId` in queries.
    pub const CONNECTED_ORGANIZATION_ID: Property<Self> = Property::new("connectedOrganizationId");
    /// `connectedOrganization` in queries.
    pub const CONNECTED_ORGANIZATION: Property<Self> = Property::new("connectedOrganization");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `email`: `Edm.String`
    pub fn email(&self) -> Option<&str> {
        self.0.str("email")
    }

    /// Sets `email`.
    pub fn with_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("email", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `objectId`: `Edm.String`
    pub fn object_id(&self) -> Option<&str> {
        self.0.str("objectId")
    }

    /// Sets `objectId`.
    pub fn with_object_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("objectId", value))
    }

    /// `principalName`: `Edm.String`
    pub fn principal_name(&self) -> Option<&str> {
        self.0.str("principalName")
    }

    /// Sets `principalName`.
    pub fn with_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("principalName", value))
    }

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `connectedOrganizationId`: `Edm.String`
    pub fn connected_organization_id(&self) -> Option<&str> {
        self.0.str("connectedOrganizationId")
    }

    /// Sets `connectedOrganizationId`.
    pub fn with_connected_organization_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("connectedOrganizationId", value))
    }

    /// `connectedOrganization`: `microsoft.graph.connectedOrganization`, read-only
    ///
    /// Read-only. Nullable.
    pub fn connected_organization(&self) -> Option<&super::ConnectedOrganization> {
        self.0.model("connectedOrganization")
    }
}
