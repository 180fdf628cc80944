// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.itemActionStat`](https://learn.microsoft.com/graph/api/resources/itemactionstat?view=graph-rest-1.0)
    ItemActionStat = "microsoft.graph.itemActionStat"
}

impl ItemActionStat {
    /// `actionCount` in queries.
    pub const ACTION_COUNT: Property<Self> = Property::new("actionCount");
    /// `actorCount` in queries.
    pub const ACTOR_COUNT: Property<Self> = Property::new("actorCount");

    /// `actionCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn action_count(&self) -> Option<i32> {
        self.0.i32("actionCount")
    }

    /// `actorCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn actor_count(&self) -> Option<i32> {
        self.0.i32("actorCount")
    }
}
