// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerUser`](https://learn.microsoft.com/graph/api/resources/planneruser?view=graph-rest-beta)
    PlannerUser: super::Entity = "microsoft.graph.plannerUser"
}

impl PlannerUser {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `favoritePlanReferences` in queries.
    pub const FAVORITE_PLAN_REFERENCES: Property<Self> = Property::new("favoritePlanReferences");
    /// `recentPlanReferences` in queries.
    pub const RECENT_PLAN_REFERENCES: Property<Self> = Property::new("recentPlanReferences");
    /// `tasks` in queries.
    pub const TASKS: Property<Self> = Property::new("tasks");
    /// `favoritePlans` in queries.
    pub const FAVORITE_PLANS: Property<Self> = Property::new("favoritePlans");
    /// `recentPlans` in queries.
    pub const RECENT_PLANS: Property<Self> = Property::new("recentPlans");

    /// `favoritePlanReferences`: `microsoft.graph.plannerFavoritePlanReferenceCollection`
    pub fn favorite_plan_references(&self) -> Option<&super::PlannerFavoritePlanReferenceCollection> {
        self.0.model("favoritePlanReferences")
    }

    /// Sets `favoritePlanReferences`.
    pub fn with_favorite_plan_references(
        self,
        value: impl Into<Nullable<super::PlannerFavoritePlanReferenceCollection>>,
    ) -> Self {
        Self(self.0.with("favoritePlanReferences", value))
    }

    /// `recentPlanReferences`: `microsoft.graph.plannerRecentPlanReferenceCollection`
    pub fn recent_plan_references(&self) -> Option<&super::PlannerRecentPlanReferenceCollection> {
        self.0.model("recentPlanReferences")
    }

    /// Sets `recentPlanReferences`.
    pub fn with_recent_plan_references(
        self,
        value: impl Into<Nullable<super::PlannerRecentPlanReferenceCollection>>,
    ) -> Self {
        Self(self.0.with("recentPlanReferences", value))
    }

    /// `tasks`: `Collection(microsoft.graph.plannerTask)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn tasks(&self) -> Option<&[super::PlannerTask]> {
        self.0.models("tasks")
    }

    /// `favoritePlans`: `Collection(microsoft.graph.plannerPlan)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn favorite_plans(&self) -> Option<&[super::PlannerPlan]> {
        self.0.models("favoritePlans")
    }

    /// `recentPlans`: `Collection(microsoft.graph.plannerPlan)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn recent_plans(&self) -> Option<&[super::PlannerPlan]> {
        self.0.models("recentPlans")
    }
}
