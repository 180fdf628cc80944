// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceEnrollmentPlatformRestriction`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestriction?view=graph-rest-beta)
    DeviceEnrollmentPlatformRestriction = "microsoft.graph.deviceEnrollmentPlatformRestriction"
}

impl DeviceEnrollmentPlatformRestriction {
    /// `platformBlocked` in queries.
    pub const PLATFORM_BLOCKED: Property<Self> = Property::new("platformBlocked");
    /// `personalDeviceEnrollmentBlocked` in queries.
    pub const PERSONAL_DEVICE_ENROLLMENT_BLOCKED: Property<Self> = Property::new("personalDeviceEnrollmentBlocked");
    /// `osMinimumVersion` in queries.
    pub const OS_MINIMUM_VERSION: Property<Self> = Property::new("osMinimumVersion");
    /// `osMaximumVersion` in queries.
    pub const OS_MAXIMUM_VERSION: Property<Self> = Property::new("osMaximumVersion");
    /// `blockedManufacturers` in queries.
    pub const BLOCKED_MANUFACTURERS: Property<Self> = Property::new("blockedManufacturers");
    /// `blockedSkus` in queries.
    pub const BLOCKED_SKUS: Property<Self> = Property::new("blockedSkus");

    /// `platformBlocked`: `Edm.Boolean`
    pub fn platform_blocked(&self) -> Option<bool> {
        self.0.bool("platformBlocked")
    }

    /// Sets `platformBlocked`.
    pub fn with_platform_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("platformBlocked", value))
    }

    /// `personalDeviceEnrollmentBlocked`: `Edm.Boolean`
    pub fn personal_device_enrollment_blocked(&self) -> Option<bool> {
        self.0.bool("personalDeviceEnrollmentBlocked")
    }

    /// Sets `personalDeviceEnrollmentBlocked`.
    pub fn with_personal_device_enrollment_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("personalDeviceEnrollmentBlocked", value))
    }

    /// `osMinimumVersion`: `Edm.String`
    pub fn os_minimum_version(&self) -> Option<&str> {
        self.0.str("osMinimumVersion")
    }

    /// Sets `osMinimumVersion`.
    pub fn with_os_minimum_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osMinimumVersion", value))
    }

    /// `osMaximumVersion`: `Edm.String`
    pub fn os_maximum_version(&self) -> Option<&str> {
        self.0.str("osMaximumVersion")
    }

    /// Sets `osMaximumVersion`.
    pub fn with_os_maximum_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osMaximumVersion", value))
    }

    /// `blockedManufacturers`: `Collection(Edm.String)`
    pub fn blocked_manufacturers(&self) -> Option<Vec<&str>> {
        self.0.strs("blockedManufacturers")
    }

    /// Sets `blockedManufacturers`.
    pub fn with_blocked_manufacturers(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("blockedManufacturers", value))
    }

    /// `blockedSkus`: `Collection(Edm.String)`
    pub fn blocked_skus(&self) -> Option<Vec<&str>> {
        self.0.strs("blockedSkus")
    }

    /// Sets `blockedSkus`.
    pub fn with_blocked_skus(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("blockedSkus", value))
    }
}
