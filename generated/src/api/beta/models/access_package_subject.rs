// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageSubject`](https://learn.microsoft.com/graph/api/resources/accesspackagesubject?view=graph-rest-beta)
    AccessPackageSubject = "microsoft.graph.accessPackageSubject"
}

impl AccessPackageSubject {
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const EMAIL: Property<Self> = Property::new("email");
    pub const ID: Property<Self> = Property::new("id");
    pub const OBJECT_ID: Property<Self> = Property::new("objectId");
    pub const PRINCIPAL_NAME: Property<Self> = Property::new("principalName");
    pub const TYPE: Property<Self> = Property::new("type");
    pub const CONNECTED_ORGANIZATION_ID: Property<Self> = Property::new(
        "connectedOrganizationId",
    );
    pub const CONNECTED_ORGANIZATION: Property<Self> = Property::new(
        "connectedOrganization",
    );

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `email`: `Edm.String`
    pub fn email(&self) -> Option<&str> {
        self.0.str("email")
    }

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

    pub fn with_object_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("objectId", value))
    }

    /// `principalName`: `Edm.String`
    pub fn principal_name(&self) -> Option<&str> {
        self.0.str("principalName")
    }

    pub fn with_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("principalName", value))
    }

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `connectedOrganizationId`: `Edm.String`
    pub fn connected_organization_id(&self) -> Option<&str> {
        self.0.str("connectedOrganizationId")
    }

    pub fn with_connected_organization_id(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("connectedOrganizationId", value))
    }

    /// `connectedOrganization`: `microsoft.graph.connectedOrganization`, read-only
    ///
    /// Read-only. Nullable.
    pub fn connected_organization(&self) -> Option<&super::ConnectedOrganization> {
        self.0.model("connectedOrganization")
    }
}
