// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.federatedIdentityCredential`](https://learn.microsoft.com/graph/api/resources/federatedidentitycredential?view=graph-rest-beta)
    FederatedIdentityCredential: super::Entity = "microsoft.graph.federatedIdentityCredential"
}

impl FederatedIdentityCredential {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `audiences` in queries.
    pub const AUDIENCES: Property<Self> = Property::new("audiences");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `issuer` in queries.
    pub const ISSUER: Property<Self> = Property::new("issuer");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `subject` in queries.
    pub const SUBJECT: Property<Self> = Property::new("subject");

    /// `audiences`: `Collection(Edm.String)`
    ///
    /// Required.
    pub fn audiences(&self) -> Option<Vec<&str>> {
        self.0.strs("audiences")
    }

    /// Sets `audiences`.
    pub fn with_audiences(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("audiences", value))
    }

    /// `description`: `Edm.String`
    ///
    /// Optional.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `issuer`: `Edm.String`
    ///
    /// Required. Supports multiple values.
    pub fn issuer(&self) -> Option<&str> {
        self.0.str("issuer")
    }

    /// Sets `issuer`.
    pub fn with_issuer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("issuer", value))
    }

    /// `name`: `Edm.String`
    ///
    /// Required. Not nullable.
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `subject`: `Edm.String`
    ///
    /// Required. Supports multiple values.
    pub fn subject(&self) -> Option<&str> {
        self.0.str("subject")
    }

    /// Sets `subject`.
    pub fn with_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subject", value))
    }
}
