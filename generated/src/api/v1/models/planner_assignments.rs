// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerAssignments`](https://learn.microsoft.com/graph/api/resources/plannerassignments?view=graph-rest-1.0)
    PlannerAssignments = "microsoft.graph.plannerAssignments"
}

impl PlannerAssignments {
    pub const _4E98F8F1_BB03_4015_B8E0_19BB370949D8: Property<Self> = Property::new(
        "4e98f8f1-bb03-4015-b8e0-19bb370949d8",
    );

    /// `4e98f8f1-bb03-4015-b8e0-19bb370949d8`: `microsoft.graph.plannerAssignment`
    pub fn _4e98f8f1_bb03_4015_b8e0_19bb370949d8(
        &self,
    ) -> Option<&super::PlannerAssignment> {
        self.0.model("4e98f8f1-bb03-4015-b8e0-19bb370949d8")
    }

    pub fn with_4e98f8f1_bb03_4015_b8e0_19bb370949d8(
        self,
        value: impl Into<Nullable<super::PlannerAssignment>>,
    ) -> Self {
        Self(self.0.with("4e98f8f1-bb03-4015-b8e0-19bb370949d8", value))
    }
}
