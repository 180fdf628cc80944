// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.staffAvailabilityItem`](https://learn.microsoft.com/graph/api/resources/staffavailabilityitem?view=graph-rest-beta)
    StaffAvailabilityItem = "microsoft.graph.staffAvailabilityItem"
}

impl StaffAvailabilityItem {
    /// `availabilityItems` in queries.
    pub const AVAILABILITY_ITEMS: Property<Self> = Property::new("availabilityItems");
    /// `staffId` in queries.
    pub const STAFF_ID: Property<Self> = Property::new("staffId");

    /// `availabilityItems`: `Collection(microsoft.graph.availabilityItem)`
    pub fn availability_items(&self) -> Option<&[super::AvailabilityItem]> {
        self.0.models("availabilityItems")
    }

    /// Sets `availabilityItems`.
    pub fn with_availability_items(self, value: impl Into<Nullable<Vec<super::AvailabilityItem>>>) -> Self {
        Self(self.0.with("availabilityItems", value))
    }

    /// `staffId`: `Edm.String`
    pub fn staff_id(&self) -> Option<&str> {
        self.0.str("staffId")
    }

    /// Sets `staffId`.
    pub fn with_staff_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("staffId", value))
    }
}
