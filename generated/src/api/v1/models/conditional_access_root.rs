// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessRoot`](https://learn.microsoft.com/graph/api/resources/conditionalaccessroot?view=graph-rest-1.0)
    ConditionalAccessRoot = "microsoft.graph.conditionalAccessRoot"
}

impl ConditionalAccessRoot {
    /// `namedLocations` in queries.
    pub const NAMED_LOCATIONS: Property<Self> = Property::new("namedLocations");
    /// `conditionalAccessPolicy` in queries.
    pub const CONDITIONAL_ACCESS_POLICY: Property<Self> = Property::new("conditionalAccessPolicy");

    /// `namedLocations`: `Collection(microsoft.graph.namedLocation)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "authentication")]
    pub fn named_locations(&self) -> Option<&[super::NamedLocation]> {
        self.0.models("namedLocations")
    }

    /// `conditionalAccessPolicy`: `Collection(microsoft.graph.conditionalAccessPolicy)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "authentication")]
    pub fn conditional_access_policy(&self) -> Option<&[super::ConditionalAccessPolicy]> {
        self.0.models("conditionalAccessPolicy")
    }
}
