// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from educationSynchronizationDataProvider.
    ///
    /// [`microsoft.graph.educationoneRosterApiDataProvider`](https://learn.microsoft.com/graph/api/resources/educationonerosterapidataprovider?view=graph-rest-beta)
    EducationoneRosterApiDataProvider: super::EducationSynchronizationDataProvider = "microsoft.graph.educationoneRosterApiDataProvider"
}

impl EducationoneRosterApiDataProvider {
    /// `connectionUrl` in queries.
    pub const CONNECTION_URL: Property<Self> = Property::new("connectionUrl");
    /// `providerName` in queries.
    pub const PROVIDER_NAME: Property<Self> = Property::new("providerName");
    /// `schoolsIds` in queries.
    pub const SCHOOLS_IDS: Property<Self> = Property::new("schoolsIds");
    /// `termIds` in queries.
    pub const TERM_IDS: Property<Self> = Property::new("termIds");
    /// `connectionSettings` in queries.
    pub const CONNECTION_SETTINGS: Property<Self> = Property::new("connectionSettings");

    /// `connectionUrl`: `Edm.String`
    pub fn connection_url(&self) -> Option<&str> {
        self.0.str("connectionUrl")
    }

    /// Sets `connectionUrl`.
    pub fn with_connection_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("connectionUrl", value))
    }

    /// `providerName`: `Edm.String`
    pub fn provider_name(&self) -> Option<&str> {
        self.0.str("providerName")
    }

    /// Sets `providerName`.
    pub fn with_provider_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("providerName", value))
    }

    /// `schoolsIds`: `Collection(Edm.String)`
    pub fn schools_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("schoolsIds")
    }

    /// Sets `schoolsIds`.
    pub fn with_schools_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("schoolsIds", value))
    }

    /// `termIds`: `Collection(Edm.String)`
    pub fn term_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("termIds")
    }

    /// Sets `termIds`.
    pub fn with_term_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("termIds", value))
    }

    /// `connectionSettings`: `microsoft.graph.educationSynchronizationConnectionSettings`
    pub fn connection_settings(&self) -> Option<&super::EducationSynchronizationConnectionSettings> {
        self.0.model("connectionSettings")
    }

    /// Sets `connectionSettings`.
    pub fn with_connection_settings(
        self,
        value: impl Into<Nullable<super::EducationSynchronizationConnectionSettings>>,
    ) -> Self {
        Self(self.0.with("connectionSettings", value))
    }
}
