// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerOrderHintsByAssignee`](https://learn.microsoft.com/graph/api/resources/plannerorderhintsbyassignee?view=graph-rest-beta)
    PlannerOrderHintsByAssignee = "microsoft.graph.plannerOrderHintsByAssignee"
}

impl PlannerOrderHintsByAssignee {
    pub const CA2A1DF2_E36B_4987_9F6B_0EA462F4EB47: Property<Self> = Property::new(
        "ca2a1df2-e36b-4987-9f6b-0ea462f4eb47",
    );
    pub const _4E98F8F1_BB03_4015_B8E0_19BB370949D8: Property<Self> = Property::new(
        "4e98f8f1-bb03-4015-b8e0-19bb370949d8",
    );

    /// `ca2a1df2-e36b-4987-9f6b-0ea462f4eb47`: `Edm.String`
    pub fn ca2a1df2_e36b_4987_9f6b_0ea462f4eb47(&self) -> Option<&str> {
        self.0.str("ca2a1df2-e36b-4987-9f6b-0ea462f4eb47")
    }

    pub fn with_ca2a1df2_e36b_4987_9f6b_0ea462f4eb47(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("ca2a1df2-e36b-4987-9f6b-0ea462f4eb47", value))
    }

    /// `4e98f8f1-bb03-4015-b8e0-19bb370949d8`: `Edm.String`
    pub fn _4e98f8f1_bb03_4015_b8e0_19bb370949d8(&self) -> Option<&str> {
        self.0.str("4e98f8f1-bb03-4015-b8e0-19bb370949d8")
    }

    pub fn with_4e98f8f1_bb03_4015_b8e0_19bb370949d8(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("4e98f8f1-bb03-4015-b8e0-19bb370949d8", value))
    }
}
