// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from educationsynchronizationconnectionsettings.
    ///
    /// [`microsoft.graph.educationSynchronizationOAuth1ConnectionSettings`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationoauth1connectionsettings?view=graph-rest-beta)
    EducationSynchronizationOauth1ConnectionSettings: super::EducationSynchronizationConnectionSettings = "microsoft.graph.educationSynchronizationOAuth1ConnectionSettings"
}

impl EducationSynchronizationOauth1ConnectionSettings {
    /// `clientId` in queries.
    pub const CLIENT_ID: Property<Self> = Property::new("clientId");
    /// `clientSecret` in queries.
    pub const CLIENT_SECRET: Property<Self> = Property::new("clientSecret");

    /// Sets `clientId`.
    pub fn with_client_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientId", value))
    }

    /// Sets `clientSecret`.
    pub fn with_client_secret(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientSecret", value))
    }
}
