// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.meetingSpeaker`](https://learn.microsoft.com/graph/api/resources/meetingspeaker?view=graph-rest-beta)
    MeetingSpeaker = "microsoft.graph.meetingSpeaker"
}

impl MeetingSpeaker {
    /// `bio` in queries.
    pub const BIO: Property<Self> = Property::new("bio");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");

    /// `bio`: `Edm.String`
    pub fn bio(&self) -> Option<&str> {
        self.0.str("bio")
    }

    /// Sets `bio`.
    pub fn with_bio(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bio", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }
}
