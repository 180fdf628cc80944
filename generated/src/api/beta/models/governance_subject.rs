// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.governanceSubject`](https://learn.microsoft.com/graph/api/resources/governancesubject?view=graph-rest-beta)
    GovernanceSubject = "microsoft.graph.governanceSubject"
}

impl GovernanceSubject {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `email` in queries.
    pub const EMAIL: Property<Self> = Property::new("email");
    /// `principalName` in queries.
    pub const PRINCIPAL_NAME: Property<Self> = Property::new("principalName");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

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

    /// `principalName`: `Edm.String`
    pub fn principal_name(&self) -> Option<&str> {
        self.0.str("principalName")
    }

    /// Sets `principalName`.
    pub fn with_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("principalName", value))
    }
}
