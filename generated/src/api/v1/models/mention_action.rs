// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mentionAction`](https://learn.microsoft.com/graph/api/resources/mentionaction?view=graph-rest-1.0)
    MentionAction = "microsoft.graph.mentionAction"
}

impl MentionAction {
    /// `mentionees` in queries.
    pub const MENTIONEES: Property<Self> = Property::new("mentionees");

    /// `mentionees`: `Collection(microsoft.graph.identitySet)`
    pub fn mentionees(&self) -> Option<&[super::IdentitySet]> {
        self.0.models("mentionees")
    }

    /// Sets `mentionees`.
    pub fn with_mentionees(self, value: impl Into<Nullable<Vec<super::IdentitySet>>>) -> Self {
        Self(self.0.with("mentionees", value))
    }
}
