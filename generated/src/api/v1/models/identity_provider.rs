// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.identityProvider`](https://learn.microsoft.com/graph/api/resources/identityprovider?view=graph-rest-1.0)
    IdentityProvider = "microsoft.graph.identityProvider"
}

impl IdentityProvider {
    /// `clientId` in queries.
    pub const CLIENT_ID: Property<Self> = Property::new("clientId");
    /// `clientSecret` in queries.
    pub const CLIENT_SECRET: Property<Self> = Property::new("clientSecret");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `clientId`: `Edm.String`
    ///
    /// Required. Not nullable.
    pub fn client_id(&self) -> Option<&str> {
        self.0.str("clientId")
    }

    /// Sets `clientId`.
    pub fn with_client_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientId", value))
    }

    /// `clientSecret`: `Edm.String`
    ///
    /// Required. Not nullable.
    pub fn client_secret(&self) -> Option<&str> {
        self.0.str("clientSecret")
    }

    /// Sets `clientSecret`.
    pub fn with_client_secret(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientSecret", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `name`: `Edm.String`
    ///
    /// Not nullable.
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `type`: `Edm.String`
    ///
    /// Not nullable.
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }
}
