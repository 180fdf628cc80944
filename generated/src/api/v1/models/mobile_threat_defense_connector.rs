// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mobileThreatDefenseConnector`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-mobilethreatdefenseconnector?view=graph-rest-1.0)
    MobileThreatDefenseConnector = "microsoft.graph.mobileThreatDefenseConnector"
}

impl MobileThreatDefenseConnector {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastHeartbeatDateTime` in queries.
    pub const LAST_HEARTBEAT_DATE_TIME: Property<Self> = Property::new("lastHeartbeatDateTime");
    /// `partnerState` in queries.
    pub const PARTNER_STATE: Property<Self> = Property::new("partnerState");
    /// `androidEnabled` in queries.
    pub const ANDROID_ENABLED: Property<Self> = Property::new("androidEnabled");
    /// `iosEnabled` in queries.
    pub const IOS_ENABLED: Property<Self> = Property::new("iosEnabled");
    /// `androidDeviceBlockedOnMissingPartnerData` in queries.
    pub const ANDROID_DEVICE_BLOCKED_ON_MISSING_PARTNER_DATA: Property<Self> =
        Property::new("androidDeviceBlockedOnMissingPartnerData");
    /// `iosDeviceBlockedOnMissingPartnerData` in queries.
    pub const IOS_DEVICE_BLOCKED_ON_MISSING_PARTNER_DATA: Property<Self> =
        Property::new("iosDeviceBlockedOnMissingPartnerData");
    /// `partnerUnsupportedOsVersionBlocked` in queries.
    pub const PARTNER_UNSUPPORTED_OS_VERSION_BLOCKED: Property<Self> =
        Property::new("partnerUnsupportedOsVersionBlocked");
    /// `partnerUnresponsivenessThresholdInDays` in queries.
    pub const PARTNER_UNRESPONSIVENESS_THRESHOLD_IN_DAYS: Property<Self> =
        Property::new("partnerUnresponsivenessThresholdInDays");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `lastHeartbeatDateTime`: `Edm.DateTimeOffset`
    pub fn last_heartbeat_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastHeartbeatDateTime")
    }

    /// Sets `lastHeartbeatDateTime`.
    pub fn with_last_heartbeat_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastHeartbeatDateTime", value))
    }

    /// `partnerState`: `microsoft.graph.mobileThreatPartnerTenantState`
    ///
    /// Possible values are: unavailable, available, enabled, unresponsive.
    pub fn partner_state(&self) -> Option<super::MobileThreatPartnerTenantState> {
        self.0.enumeration("partnerState")
    }

    /// Sets `partnerState`.
    pub fn with_partner_state(self, value: impl Into<Nullable<super::MobileThreatPartnerTenantState>>) -> Self {
        Self(self.0.with("partnerState", value))
    }

    /// `androidEnabled`: `Edm.Boolean`
    pub fn android_enabled(&self) -> Option<bool> {
        self.0.bool("androidEnabled")
    }

    /// Sets `androidEnabled`.
    pub fn with_android_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("androidEnabled", value))
    }

    /// `iosEnabled`: `Edm.Boolean`
    pub fn ios_enabled(&self) -> Option<bool> {
        self.0.bool("iosEnabled")
    }

    /// Sets `iosEnabled`.
    pub fn with_ios_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iosEnabled", value))
    }

    /// `androidDeviceBlockedOnMissingPartnerData`: `Edm.Boolean`
    pub fn android_device_blocked_on_missing_partner_data(&self) -> Option<bool> {
        self.0.bool("androidDeviceBlockedOnMissingPartnerData")
    }

    /// Sets `androidDeviceBlockedOnMissingPartnerData`.
    pub fn with_android_device_blocked_on_missing_partner_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("androidDeviceBlockedOnMissingPartnerData", value))
    }

    /// `iosDeviceBlockedOnMissingPartnerData`: `Edm.Boolean`
    pub fn ios_device_blocked_on_missing_partner_data(&self) -> Option<bool> {
        self.0.bool("iosDeviceBlockedOnMissingPartnerData")
    }

    /// Sets `iosDeviceBlockedOnMissingPartnerData`.
    pub fn with_ios_device_blocked_on_missing_partner_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iosDeviceBlockedOnMissingPartnerData", value))
    }

    /// `partnerUnsupportedOsVersionBlocked`: `Edm.Boolean`
    pub fn partner_unsupported_os_version_blocked(&self) -> Option<bool> {
        self.0.bool("partnerUnsupportedOsVersionBlocked")
    }

    /// Sets `partnerUnsupportedOsVersionBlocked`.
    pub fn with_partner_unsupported_os_version_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("partnerUnsupportedOsVersionBlocked", value))
    }

    /// `partnerUnresponsivenessThresholdInDays`: `Edm.Int32`
    pub fn partner_unresponsiveness_threshold_in_days(&self) -> Option<i32> {
        self.0.i32("partnerUnresponsivenessThresholdInDays")
    }

    /// Sets `partnerUnresponsivenessThresholdInDays`.
    pub fn with_partner_unresponsiveness_threshold_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("partnerUnresponsivenessThresholdInDays", value))
    }
}
