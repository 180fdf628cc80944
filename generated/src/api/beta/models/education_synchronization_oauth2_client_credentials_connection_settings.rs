// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from educationsynchronizationconnectionsettings.
    ///
    /// [`microsoft.graph.educationSynchronizationOAuth2ClientCredentialsConnectionSettings`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationoauth2clientcredentialsconnectionsettings?view=graph-rest-beta)
    EducationSynchronizationOauth2ClientCredentialsConnectionSettings: super::EducationSynchronizationConnectionSettings = "microsoft.graph.educationSynchronizationOAuth2ClientCredentialsConnectionSettings"
}

impl EducationSynchronizationOauth2ClientCredentialsConnectionSettings {
    /// `clientId` in queries.
    pub const CLIENT_ID: Property<Self> = Property::new("clientId");
    /// `clientSecret` in queries.
    pub const CLIENT_SECRET: Property<Self> = Property::new("clientSecret");
    /// `tokenUrl` in queries.
    pub const TOKEN_URL: Property<Self> = Property::new("tokenUrl");
    /// `scope` in queries.
    pub const SCOPE: Property<Self> = Property::new("scope");

    /// Sets `clientId`.
    pub fn with_client_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientId", value))
    }

    /// Sets `clientSecret`.
    pub fn with_client_secret(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientSecret", value))
    }

    /// `tokenUrl`: `Edm.String`
    pub fn token_url(&self) -> Option<&str> {
        self.0.str("tokenUrl")
    }

    /// Sets `tokenUrl`.
    pub fn with_token_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tokenUrl", value))
    }

    /// `scope`: `Edm.String`
    pub fn scope(&self) -> Option<&str> {
        self.0.str("scope")
    }

    /// Sets `scope`.
    pub fn with_scope(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scope", value))
    }
}
