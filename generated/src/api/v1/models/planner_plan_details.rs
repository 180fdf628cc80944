// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanDetails`](https://learn.microsoft.com/graph/api/resources/plannerplandetails?view=graph-rest-1.0)
    PlannerPlanDetails: super::Entity = "microsoft.graph.plannerPlanDetails"
}

impl PlannerPlanDetails {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `categoryDescriptions` in queries.
    pub const CATEGORY_DESCRIPTIONS: Property<Self> = Property::new("categoryDescriptions");
    /// `sharedWith` in queries.
    pub const SHARED_WITH: Property<Self> = Property::new("sharedWith");

    /// `categoryDescriptions`: `microsoft.graph.plannerCategoryDescriptions`
    pub fn category_descriptions(&self) -> Option<&super::PlannerCategoryDescriptions> {
        self.0.model("categoryDescriptions")
    }

    /// Sets `categoryDescriptions`.
    pub fn with_category_descriptions(self, value: impl Into<Nullable<super::PlannerCategoryDescriptions>>) -> Self {
        Self(self.0.with("categoryDescriptions", value))
    }

    /// `sharedWith`: `microsoft.graph.plannerUserIds`
    pub fn shared_with(&self) -> Option<&super::PlannerUserIds> {
        self.0.model("sharedWith")
    }

    /// Sets `sharedWith`.
    pub fn with_shared_with(self, value: impl Into<Nullable<super::PlannerUserIds>>) -> Self {
        Self(self.0.with("sharedWith", value))
    }
}
