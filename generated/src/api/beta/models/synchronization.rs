// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.synchronization`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronization?view=graph-rest-beta)
    Synchronization = "microsoft.graph.synchronization"
}

impl Synchronization {
    /// `secrets` in queries.
    pub const SECRETS: Property<Self> = Property::new("secrets");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `jobs` in queries.
    pub const JOBS: Property<Self> = Property::new("jobs");
    /// `templates` in queries.
    pub const TEMPLATES: Property<Self> = Property::new("templates");

    /// `secrets`: `Collection(microsoft.graph.synchronizationSecretKeyStringValuePair)`
    pub fn secrets(&self) -> Option<&[super::SynchronizationSecretKeyStringValuePair]> {
        self.0.models("secrets")
    }

    /// Sets `secrets`.
    pub fn with_secrets(self, value: impl Into<Nullable<Vec<super::SynchronizationSecretKeyStringValuePair>>>) -> Self {
        Self(self.0.with("secrets", value))
    }

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `jobs`: `Collection(microsoft.graph.synchronizationJob)`
    #[cfg(feature = "applications")]
    pub fn jobs(&self) -> Option<&[super::SynchronizationJob]> {
        self.0.models("jobs")
    }

    /// Sets `jobs`.
    #[cfg(feature = "applications")]
    pub fn with_jobs(self, value: impl Into<Nullable<Vec<super::SynchronizationJob>>>) -> Self {
        Self(self.0.with("jobs", value))
    }

    /// `templates`: `Collection(microsoft.graph.synchronizationTemplate)`
    #[cfg(feature = "applications")]
    pub fn templates(&self) -> Option<&[super::SynchronizationTemplate]> {
        self.0.models("templates")
    }

    /// Sets `templates`.
    #[cfg(feature = "applications")]
    pub fn with_templates(self, value: impl Into<Nullable<Vec<super::SynchronizationTemplate>>>) -> Self {
        Self(self.0.with("templates", value))
    }
}
