// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationLicenseAssignment`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationlicenseassignment?view=graph-rest-beta)
    EducationSynchronizationLicenseAssignment = "microsoft.graph.educationSynchronizationLicenseAssignment"
}

impl EducationSynchronizationLicenseAssignment {
    /// `appliesTo` in queries.
    pub const APPLIES_TO: Property<Self> = Property::new("appliesTo");
    /// `skuIds` in queries.
    pub const SKU_IDS: Property<Self> = Property::new("skuIds");

    /// `appliesTo`: `microsoft.graph.educationUserRole`
    ///
    /// Possible values are: student, teacher, faculty.
    pub fn applies_to(&self) -> Option<super::EducationUserRole> {
        self.0.enumeration("appliesTo")
    }

    /// Sets `appliesTo`.
    pub fn with_applies_to(self, value: impl Into<Nullable<super::EducationUserRole>>) -> Self {
        Self(self.0.with("appliesTo", value))
    }

    /// `skuIds`: `Collection(Edm.String)`
    pub fn sku_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("skuIds")
    }

    /// Sets `skuIds`.
    pub fn with_sku_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("skuIds", value))
    }
}
