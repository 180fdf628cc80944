// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.androidManagedStoreAppTrack`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidmanagedstoreapptrack?view=graph-rest-beta)
    AndroidManagedStoreAppTrack = "microsoft.graph.androidManagedStoreAppTrack"
}

impl AndroidManagedStoreAppTrack {
    /// `trackId` in queries.
    pub const TRACK_ID: Property<Self> = Property::new("trackId");
    /// `trackAlias` in queries.
    pub const TRACK_ALIAS: Property<Self> = Property::new("trackAlias");

    /// `trackId`: `Edm.String`
    pub fn track_id(&self) -> Option<&str> {
        self.0.str("trackId")
    }

    /// Sets `trackId`.
    pub fn with_track_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("trackId", value))
    }

    /// `trackAlias`: `Edm.String`
    pub fn track_alias(&self) -> Option<&str> {
        self.0.str("trackAlias")
    }

    /// Sets `trackAlias`.
    pub fn with_track_alias(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("trackAlias", value))
    }
}
