// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcServicePlan`](https://learn.microsoft.com/graph/api/resources/cloudpcserviceplan?view=graph-rest-beta)
    CloudPcServicePlan: super::Entity = "microsoft.graph.cloudPcServicePlan"
}

impl CloudPcServicePlan {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `ramInGB` in queries.
    pub const RAM_IN_GB: Property<Self> = Property::new("ramInGB");
    /// `storageInGB` in queries.
    pub const STORAGE_IN_GB: Property<Self> = Property::new("storageInGB");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `userProfileInGB` in queries.
    pub const USER_PROFILE_IN_GB: Property<Self> = Property::new("userProfileInGB");
    /// `vCpuCount` in queries.
    pub const V_CPU_COUNT: Property<Self> = Property::new("vCpuCount");

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `ramInGB`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn ram_in_gb(&self) -> Option<i32> {
        self.0.i32("ramInGB")
    }

    /// `storageInGB`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn storage_in_gb(&self) -> Option<i32> {
        self.0.i32("storageInGB")
    }

    /// `type`: `microsoft.graph.cloudPcServicePlanType`, read-only
    ///
    /// Read-only. Possible values are: enterprise, business, unknownFutureValue.
    pub fn type_(&self) -> Option<super::CloudPcServicePlanType> {
        self.0.enumeration("type")
    }

    /// `userProfileInGB`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn user_profile_in_gb(&self) -> Option<i32> {
        self.0.i32("userProfileInGB")
    }

    /// `vCpuCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn v_cpu_count(&self) -> Option<i32> {
        self.0.i32("vCpuCount")
    }
}
