// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationConnectionSettings`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationconnectionsettings?view=graph-rest-beta)
    EducationSynchronizationConnectionSettings = "microsoft.graph.educationSynchronizationConnectionSettings" {
        "microsoft.graph.educationSynchronizationOAuth1ConnectionSettings",
        "microsoft.graph.educationSynchronizationOAuth2ClientCredentialsConnectionSettings",
    }
}

impl EducationSynchronizationConnectionSettings {
    /// `clientId` in queries.
    pub const CLIENT_ID: Property<Self> = Property::new("clientId");
    /// `clientSecret` in queries.
    pub const CLIENT_SECRET: Property<Self> = Property::new("clientSecret");

    /// `clientId`: `Edm.String`
    pub fn client_id(&self) -> Option<&str> {
        self.0.str("clientId")
    }

    /// Sets `clientId`.
    pub fn with_client_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientId", value))
    }

    /// `clientSecret`: `Edm.String`
    pub fn client_secret(&self) -> Option<&str> {
        self.0.str("clientSecret")
    }

    /// Sets `clientSecret`.
    pub fn with_client_secret(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientSecret", value))
    }
}
