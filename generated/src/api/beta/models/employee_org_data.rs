// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.employeeOrgData`](https://learn.microsoft.com/graph/api/resources/employeeorgdata?view=graph-rest-beta)
    EmployeeOrgData = "microsoft.graph.employeeOrgData"
}

impl EmployeeOrgData {
    /// `division` in queries.
    pub const DIVISION: Property<Self> = Property::new("division");
    /// `costCenter` in queries.
    pub const COST_CENTER: Property<Self> = Property::new("costCenter");

    /// `division`: `Edm.String`
    pub fn division(&self) -> Option<&str> {
        self.0.str("division")
    }

    /// Sets `division`.
    pub fn with_division(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("division", value))
    }

    /// `costCenter`: `Edm.String`
    pub fn cost_center(&self) -> Option<&str> {
        self.0.str("costCenter")
    }

    /// Sets `costCenter`.
    pub fn with_cost_center(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("costCenter", value))
    }
}
