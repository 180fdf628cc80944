// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanDetails`](https://learn.microsoft.com/graph/api/resources/plannerplandetails?view=graph-rest-beta)
    PlannerPlanDetails = "microsoft.graph.plannerPlanDetails"
}

impl PlannerPlanDetails {
    /// `categoryDescriptions` in queries.
    pub const CATEGORY_DESCRIPTIONS: Property<Self> = Property::new("categoryDescriptions");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `sharedWith` in queries.
    pub const SHARED_WITH: Property<Self> = Property::new("sharedWith");
    /// `contextDetails` in queries.
    pub const CONTEXT_DETAILS: Property<Self> = Property::new("contextDetails");

    /// `categoryDescriptions`: `microsoft.graph.plannerCategoryDescriptions`
    pub fn category_descriptions(&self) -> Option<&super::PlannerCategoryDescriptions> {
        self.0.model("categoryDescriptions")
    }

    /// Sets `categoryDescriptions`.
    pub fn with_category_descriptions(self, value: impl Into<Nullable<super::PlannerCategoryDescriptions>>) -> Self {
        Self(self.0.with("categoryDescriptions", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `sharedWith`: `microsoft.graph.plannerUserIds`
    pub fn shared_with(&self) -> Option<&super::PlannerUserIds> {
        self.0.model("sharedWith")
    }

    /// Sets `sharedWith`.
    pub fn with_shared_with(self, value: impl Into<Nullable<super::PlannerUserIds>>) -> Self {
        Self(self.0.with("sharedWith", value))
    }

    /// `contextDetails`: `microsoft.graph.plannerPlanContextDetailsCollection`, read-only
    ///
    /// Read-only.
    pub fn context_details(&self) -> Option<&super::PlannerPlanContextDetailsCollection> {
        self.0.model("contextDetails")
    }
}
