// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerAssignment`](https://learn.microsoft.com/graph/api/resources/plannerassignment?view=graph-rest-1.0)
    PlannerAssignment = "microsoft.graph.plannerAssignment"
}

impl PlannerAssignment {
    /// `assignedBy` in queries.
    pub const ASSIGNED_BY: Property<Self> = Property::new("assignedBy");
    /// `assignedDateTime` in queries.
    pub const ASSIGNED_DATE_TIME: Property<Self> = Property::new("assignedDateTime");
    /// `orderHint` in queries.
    pub const ORDER_HINT: Property<Self> = Property::new("orderHint");

    /// `assignedBy`: `microsoft.graph.identitySet`
    pub fn assigned_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("assignedBy")
    }

    /// Sets `assignedBy`.
    pub fn with_assigned_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("assignedBy", value))
    }

    /// `assignedDateTime`: `Edm.DateTimeOffset`
    pub fn assigned_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("assignedDateTime")
    }

    /// Sets `assignedDateTime`.
    pub fn with_assigned_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("assignedDateTime", value))
    }

    /// `orderHint`: `Edm.String`
    pub fn order_hint(&self) -> Option<&str> {
        self.0.str("orderHint")
    }

    /// Sets `orderHint`.
    pub fn with_order_hint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("orderHint", value))
    }
}
