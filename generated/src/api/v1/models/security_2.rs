// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.security`](https://learn.microsoft.com/graph/api/resources/security?view=graph-rest-1.0)
    Security: super::Entity = "microsoft.graph.security"
}

impl Security {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `alerts` in queries.
    pub const ALERTS: Property<Self> = Property::new("alerts");

    /// `alerts`: `Collection(microsoft.graph.alert)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "security")]
    pub fn alerts(&self) -> Option<&[super::Alert]> {
        self.0.models("alerts")
    }
}
