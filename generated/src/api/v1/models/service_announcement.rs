// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.serviceAnnouncement`](https://learn.microsoft.com/graph/api/resources/serviceannouncement?view=graph-rest-1.0)
    ServiceAnnouncement = "microsoft.graph.serviceAnnouncement"
}

impl ServiceAnnouncement {
    /// `messages` in queries.
    pub const MESSAGES: Property<Self> = Property::new("messages");
    /// `healthOverviews` in queries.
    pub const HEALTH_OVERVIEWS: Property<Self> = Property::new("healthOverviews");
    /// `issues` in queries.
    pub const ISSUES: Property<Self> = Property::new("issues");

    /// `messages`: `Collection(microsoft.graph.serviceUpdateMessage)`
    ///
    /// Nullable.
    #[cfg(feature = "admin")]
    pub fn messages(&self) -> Option<&[super::ServiceUpdateMessage]> {
        self.0.models("messages")
    }

    /// Sets `messages`.
    #[cfg(feature = "admin")]
    pub fn with_messages(self, value: impl Into<Nullable<Vec<super::ServiceUpdateMessage>>>) -> Self {
        Self(self.0.with("messages", value))
    }

    /// `healthOverviews`: `Collection(microsoft.graph.serviceHealth)`
    ///
    /// Nullable.
    #[cfg(feature = "admin")]
    pub fn health_overviews(&self) -> Option<&[super::ServiceHealth]> {
        self.0.models("healthOverviews")
    }

    /// Sets `healthOverviews`.
    #[cfg(feature = "admin")]
    pub fn with_health_overviews(self, value: impl Into<Nullable<Vec<super::ServiceHealth>>>) -> Self {
        Self(self.0.with("healthOverviews", value))
    }

    /// `issues`: `Collection(microsoft.graph.serviceHealthIssue)`
    ///
    /// Nullable.
    #[cfg(feature = "admin")]
    pub fn issues(&self) -> Option<&[super::ServiceHealthIssue]> {
        self.0.models("issues")
    }

    /// Sets `issues`.
    #[cfg(feature = "admin")]
    pub fn with_issues(self, value: impl Into<Nullable<Vec<super::ServiceHealthIssue>>>) -> Self {
        Self(self.0.with("issues", value))
    }
}
