// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.licenseAssignmentState`](https://learn.microsoft.com/graph/api/resources/licenseAssignmentState?view=graph-rest-beta)
    LicenseAssignmentState = "microsoft.graph.licenseAssignmentState"
}

impl LicenseAssignmentState {
    pub const ASSIGNED_BY_GROUP: Property<Self> = Property::new("assignedByGroup");
    pub const DISABLED_PLANS: Property<Self> = Property::new("disabledPlans");
    pub const ERROR: Property<Self> = Property::new("error");
    pub const SKU_ID: Property<Self> = Property::new("skuId");
    pub const STATE: Property<Self> = Property::new("state");

    /// `assignedByGroup`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn assigned_by_group(&self) -> Option<&str> {
        self.0.str("assignedByGroup")
    }

    /// `disabledPlans`: `Collection(Edm.String)`, read-only
    ///
    /// Read-only.
    pub fn disabled_plans(&self) -> Option<Vec<&str>> {
        self.0.strs("disabledPlans")
    }

    /// `error`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: CountViolation, MutuallyExclusiveViolation, DependencyViolation, ProhibitedInUsageLocationViolation, UniquenessViolation, Others.
    pub fn error(&self) -> Option<&str> {
        self.0.str("error")
    }

    /// `skuId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn sku_id(&self) -> Option<&str> {
        self.0.str("skuId")
    }

    /// `state`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn state(&self) -> Option<&str> {
        self.0.str("state")
    }
}
