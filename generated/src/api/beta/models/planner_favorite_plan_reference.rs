// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerFavoritePlanReference`](https://learn.microsoft.com/graph/api/resources/plannerfavoriteplanreference?view=graph-rest-beta)
    PlannerFavoritePlanReference = "microsoft.graph.plannerFavoritePlanReference"
}

impl PlannerFavoritePlanReference {
    /// `orderHint` in queries.
    pub const ORDER_HINT: Property<Self> = Property::new("orderHint");
    /// `planTitle` in queries.
    pub const PLAN_TITLE: Property<Self> = Property::new("planTitle");

    /// `orderHint`: `Edm.String`
    pub fn order_hint(&self) -> Option<&str> {
        self.0.str("orderHint")
    }

    /// Sets `orderHint`.
    pub fn with_order_hint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("orderHint", value))
    }

    /// `planTitle`: `Edm.String`
    pub fn plan_title(&self) -> Option<&str> {
        self.0.str("planTitle")
    }

    /// Sets `planTitle`.
    pub fn with_plan_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("planTitle", value))
    }
}
