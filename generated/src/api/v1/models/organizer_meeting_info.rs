// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.organizerMeetingInfo`](https://learn.microsoft.com/graph/api/resources/organizermeetinginfo?view=graph-rest-1.0)
    OrganizerMeetingInfo = "microsoft.graph.organizerMeetingInfo"
}

impl OrganizerMeetingInfo {
    /// `organizer` in queries.
    pub const ORGANIZER: Property<Self> = Property::new("organizer");

    /// `organizer`: `microsoft.graph.identitySet`
    pub fn organizer(&self) -> Option<&super::IdentitySet> {
        self.0.model("organizer")
    }

    /// Sets `organizer`.
    pub fn with_organizer(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("organizer", value))
    }
}
