// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bookingNamedEntity`](https://learn.microsoft.com/graph/api/resources/bookingnamedentity?view=graph-rest-beta)
    BookingNamedEntity = "microsoft.graph.bookingNamedEntity" {
        "microsoft.graph.bookingBusiness",
        "microsoft.graph.bookingCustomQuestion",
        "microsoft.graph.bookingPerson",
        "microsoft.graph.bookingService",
    }
}

impl BookingNamedEntity {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }
}
