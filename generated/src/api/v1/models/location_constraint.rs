// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.locationConstraint`](https://learn.microsoft.com/graph/api/resources/locationconstraint?view=graph-rest-1.0)
    LocationConstraint = "microsoft.graph.locationConstraint"
}

impl LocationConstraint {
    /// `isRequired` in queries.
    pub const IS_REQUIRED: Property<Self> = Property::new("isRequired");
    /// `locations` in queries.
    pub const LOCATIONS: Property<Self> = Property::new("locations");
    /// `suggestLocation` in queries.
    pub const SUGGEST_LOCATION: Property<Self> = Property::new("suggestLocation");

    /// `isRequired`: `Edm.Boolean`
    pub fn is_required(&self) -> Option<bool> {
        self.0.bool("isRequired")
    }

    /// Sets `isRequired`.
    pub fn with_is_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRequired", value))
    }

    /// `locations`: `Collection(microsoft.graph.locationConstraintItem)`
    pub fn locations(&self) -> Option<&[super::LocationConstraintItem]> {
        self.0.models("locations")
    }

    /// Sets `locations`.
    pub fn with_locations(self, value: impl Into<Nullable<Vec<super::LocationConstraintItem>>>) -> Self {
        Self(self.0.with("locations", value))
    }

    /// `suggestLocation`: `Edm.Boolean`
    pub fn suggest_location(&self) -> Option<bool> {
        self.0.bool("suggestLocation")
    }

    /// Sets `suggestLocation`.
    pub fn with_suggest_location(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("suggestLocation", value))
    }
}
