// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingEnrollmentTypeConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingenrollmenttypeconstraint?view=graph-rest-beta)
    DeviceManagementSettingEnrollmentTypeConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingEnrollmentTypeConstraint"
}

impl DeviceManagementSettingEnrollmentTypeConstraint {
    /// `enrollmentTypes` in queries.
    pub const ENROLLMENT_TYPES: Property<Self> = Property::new("enrollmentTypes");

    /// `enrollmentTypes`: `Collection(Edm.String)`
    pub fn enrollment_types(&self) -> Option<Vec<&str>> {
        self.0.strs("enrollmentTypes")
    }

    /// Sets `enrollmentTypes`.
    pub fn with_enrollment_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("enrollmentTypes", value))
    }
}
