// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerRoster`](https://learn.microsoft.com/graph/api/resources/plannerroster?view=graph-rest-beta)
    PlannerRoster: super::Entity = "microsoft.graph.plannerRoster"
}

impl PlannerRoster {
    pub const ID: Property<Self> = Property::new("id");
    pub const MEMBERS: Property<Self> = Property::new("members");
    pub const PLANS: Property<Self> = Property::new("plans");

    /// `members`: `Collection(microsoft.graph.plannerRosterMember)`
    pub fn members(&self) -> Option<&[super::PlannerRosterMember]> {
        self.0.models("members")
    }

    pub fn with_members(
        self,
        value: impl Into<Nullable<Vec<super::PlannerRosterMember>>>,
    ) -> Self {
        Self(self.0.with("members", value))
    }

    /// `plans`: `Collection(microsoft.graph.plannerPlan)`
    pub fn plans(&self) -> Option<&[super::PlannerPlan]> {
        self.0.models("plans")
    }

    pub fn with_plans(
        self,
        value: impl Into<Nullable<Vec<super::PlannerPlan>>>,
    ) -> Self {
        Self(self.0.with("plans", value))
    }
}
