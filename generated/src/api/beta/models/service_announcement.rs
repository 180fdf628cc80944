// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.serviceAnnouncement`](https://learn.microsoft.com/graph/api/resources/serviceannouncement?view=graph-rest-beta)
    ServiceAnnouncement = "microsoft.graph.serviceAnnouncement"
}

impl ServiceAnnouncement {
    pub const MESSAGES: Property<Self> = Property::new("messages");
    pub const HEALTH_OVERVIEWS: Property<Self> = Property::new("healthOverviews");
    pub const ISSUES: Property<Self> = Property::new("issues");

    #[cfg(feature = "admin")]
    /// `messages`: `Collection(microsoft.graph.serviceUpdateMessage)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn messages(&self) -> Option<&[super::ServiceUpdateMessage]> {
        self.0.models("messages")
    }

    #[cfg(feature = "admin")]
    /// `healthOverviews`: `Collection(microsoft.graph.serviceHealth)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn health_overviews(&self) -> Option<&[super::ServiceHealth]> {
        self.0.models("healthOverviews")
    }

    #[cfg(feature = "admin")]
    /// `issues`: `Collection(microsoft.graph.serviceHealthIssue)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn issues(&self) -> Option<&[super::ServiceHealthIssue]> {
        self.0.models("issues")
    }
}
