// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageSubject`](https://learn.microsoft.com/graph/api/resources/accesspackagesubject?view=graph-rest-1.0)
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
    /// `onPremisesSecurityIdentifier` in queries.
    pub const ON_PREMISES_SECURITY_IDENTIFIER: Property<Self> = Property::new("onPremisesSecurityIdentifier");
    /// `principalName` in queries.
    pub const PRINCIPAL_NAME: Property<Self> = Property::new("principalName");
    /// `subjectType` in queries.
    pub const SUBJECT_TYPE: Property<Self> = Property::new("subjectType");
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

    /// `onPremisesSecurityIdentifier`: `Edm.String`
    pub fn on_premises_security_identifier(&self) -> Option<&str> {
        self.0.str("onPremisesSecurityIdentifier")
    }

    /// Sets `onPremisesSecurityIdentifier`.
    pub fn with_on_premises_security_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("onPremisesSecurityIdentifier", value))
    }

    /// `principalName`: `Edm.String`
    pub fn principal_name(&self) -> Option<&str> {
        self.0.str("principalName")
    }

    /// Sets `principalName`.
    pub fn with_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("principalName", value))
    }

    /// `subjectType`: `microsoft.graph.accessPackageSubjectType`
    ///
    /// Possible values are: notSpecified, user, servicePrincipal, unknownFutureValue.
    pub fn subject_type(&self) -> Option<super::AccessPackageSubjectType> {
        self.0.enumeration("subjectType")
    }

    /// Sets `subjectType`.
    pub fn with_subject_type(self, value: impl Into<Nullable<super::AccessPackageSubjectType>>) -> Self {
        Self(self.0.with("subjectType", value))
    }

    /// `connectedOrganization`: `microsoft.graph.connectedOrganization`, read-only
    ///
    /// Read-only. Nullable.
    pub fn connected_organization(&self) -> Option<&super::ConnectedOrganization> {
        self.0.model("connectedOrganization")
    }
}
