// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.appleOwnerTypeEnrollmentType`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-appleownertypeenrollmenttype?view=graph-rest-beta)
    AppleOwnerTypeEnrollmentType = "microsoft.graph.appleOwnerTypeEnrollmentType"
}

impl AppleOwnerTypeEnrollmentType {
    /// `ownerType` in queries.
    pub const OWNER_TYPE: Property<Self> = Property::new("ownerType");
    /// `enrollmentType` in queries.
    pub const ENROLLMENT_TYPE: Property<Self> = Property::new("enrollmentType");

    /// `ownerType`: `microsoft.graph.managedDeviceOwnerType`
    ///
    /// Possible values are: unknown, company, personal.
    pub fn owner_type(&self) -> Option<super::ManagedDeviceOwnerType> {
        self.0.enumeration("ownerType")
    }

    /// Sets `ownerType`.
    pub fn with_owner_type(self, value: impl Into<Nullable<super::ManagedDeviceOwnerType>>) -> Self {
        Self(self.0.with("ownerType", value))
    }

    /// `enrollmentType`: `microsoft.graph.appleUserInitiatedEnrollmentType`
    ///
    /// Possible values are: unknown, device, user.
    pub fn enrollment_type(&self) -> Option<super::AppleUserInitiatedEnrollmentType> {
        self.0.enumeration("enrollmentType")
    }

    /// Sets `enrollmentType`.
    pub fn with_enrollment_type(self, value: impl Into<Nullable<super::AppleUserInitiatedEnrollmentType>>) -> Self {
        Self(self.0.with("enrollmentType", value))
    }
}
