// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.synchronization`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronization?view=graph-rest-beta)
    Synchronization = "microsoft.graph.synchronization"
}

impl Synchronization {
    pub const SECRETS: Property<Self> = Property::new("secrets");
    pub const VERSION: Property<Self> = Property::new("version");
    pub const JOBS: Property<Self> = Property::new("jobs");
    pub const TEMPLATES: Property<Self> = Property::new("templates");

    /// `secrets`: `Collection(microsoft.graph.synchronizationSecretKeyStringValuePair)`
    pub fn secrets(&self) -> Option<&[super::SynchronizationSecretKeyStringValuePair]> {
        self.0.models("secrets")
    }

    pub fn with_secrets(
        self,
        value: impl Into<Nullable<Vec<super::SynchronizationSecretKeyStringValuePair>>>,
    ) -> Self {
        Self(self.0.with("secrets", value))
    }

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    #[cfg(feature = "applications")]
    /// `jobs`: `Collection(microsoft.graph.synchronizationJob)`
    pub fn jobs(&self) -> Option<&[super::SynchronizationJob]> {
        self.0.models("jobs")
    }

    #[cfg(feature = "applications")]
    pub fn with_jobs(
        self,
        value: impl Into<Nullable<Vec<super::SynchronizationJob>>>,
    ) -> Self {
        Self(self.0.with("jobs", value))
    }

    #[cfg(feature = "applications")]
    /// `templates`: `Collection(microsoft.graph.synchronizationTemplate)`
    pub fn templates(&self) -> Option<&[super::SynchronizationTemplate]> {
        self.0.models("templates")
    }

    #[cfg(feature = "applications")]
    pub fn with_templates(
        self,
        value: impl Into<Nullable<Vec<super::SynchronizationTemplate>>>,
    ) -> Self {
        Self(self.0.with("templates", value))
    }
}
