// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.deletedTeam`](https://learn.microsoft.com/graph/api/resources/deletedteam?view=graph-rest-beta)
    DeletedTeam: super::Entity = "microsoft.graph.deletedTeam"
}

impl DeletedTeam {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `channels` in queries.
    pub const CHANNELS: Property<Self> = Property::new("channels");

    /// `channels`: `Collection(microsoft.graph.channel)`
    pub fn channels(&self) -> Option<&[super::Channel]> {
        self.0.models("channels")
    }

    /// Sets `channels`.
    pub fn with_channels(self, value: impl Into<Nullable<Vec<super::Channel>>>) -> Self {
        Self(self.0.with("channels", value))
    }
}
