// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mobileThreatDefenseConnector`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-mobilethreatdefenseconnector?view=graph-rest-beta)
    MobileThreatDefenseConnector = "microsoft.graph.mobileThreatDefenseConnector"
}

impl MobileThreatDefenseConnector {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastHeartbeatDateTime` in queries.
    pub const LAST_HEARTBEAT_DATE_TIME: Property<Self> = Property::new("lastHeartbeatDateTime");
    /// `partnerState` in queries.
    pub const PARTNER_STATE: Property<Self> = Property::new("partnerState");
    /// `androidMobileApplicationManagementEnabled` in queries.
    pub const ANDROID_MOBILE_APPLICATION_MANAGEMENT_ENABLED: Property<Self> =
        Property::new("androidMobileApplicationManagementEnabled");
    /// `iosMobileApplicationManagementEnabled` in queries.
    pub const IOS_MOBILE_APPLICATION_MANAGEMENT_ENABLED: Property<Self> =
        Property::new("iosMobileApplicationManagementEnabled");
    /// `androidEnabled` in queries.
    pub const ANDROID_ENABLED: Property<Self> = Property::new("androidEnabled");
    /// `iosEnabled` in queries.
    pub const IOS_ENABLED: Property<Self> = Property::new("iosEnabled");
    /// `windowsEnabled` in queries.
    pub const WINDOWS_ENABLED: Property<Self> = Property::new("windowsEnabled");
    /// `macEnabled` in queries.
    pub const MAC_ENABLED: Property<Self> = Property::new("macEnabled");
    /// `androidDeviceBlockedOnMissingPartnerData` in queries.
    pub const ANDROID_DEVICE_BLOCKED_ON_MISSING_PARTNER_DATA: Property<Self> =
        Property::new("androidDeviceBlockedOnMissingPartnerData");
    /// `iosDeviceBlockedOnMissingPartnerData` in queries.
    pub const IOS_DEVICE_BLOCKED_ON_MISSING_PARTNER_DATA: Property<Self> =
        Property::new("iosDeviceBlockedOnMissingPartnerData");
    /// `windowsDeviceBlockedOnMissingPartnerData` in queries.
    pub const WINDOWS_DEVICE_BLOCKED_ON_MISSING_PARTNER_DATA: Property<Self> =
        Property::new("windowsDeviceBlockedOnMissingPartnerData");
    /// `macDeviceBlockedOnMissingPartnerData` in queries.
    pub const MAC_DEVICE_BLOCKED_ON_MISSING_PARTNER_DATA: Property<Self> =
        Property::new("macDeviceBlockedOnMissingPartnerData");
    /// `partnerUnsupportedOsVersionBlocked` in queries.
    pub const PARTNER_UNSUPPORTED_OS_VERSION_BLOCKED: Property<Self> =
        Property::new("partnerUnsupportedOsVersionBlocked");
    /// `partnerUnresponsivenessThresholdInDays` in queries.
    pub const PARTNER_UNRESPONSIVENESS_THRESHOLD_IN_DAYS: Property<Self> =
        Property::new("partnerUnresponsivenessThresholdInDays");
    /// `allowPartnerToCollectIOSApplicationMetadata` in queries.
    pub const ALLOW_PARTNER_TO_COLLECT_IOS_APPLICATION_METADATA: Property<Self> =
        Property::new("allowPartnerToCollectIOSApplicationMetadata");
    /// `allowPartnerToCollectIOSPersonalApplicationMetadata` in queries.
    pub const ALLOW_PARTNER_TO_COLLECT_IOS_PERSONAL_APPLICATION_METADATA: Property<Self> =
        Property::new("allowPartnerToCollectIOSPersonalApplicationMetadata");
    /// `microsoftDefenderForEndpointAttachEnabled` in queries.
    pub const MICROSOFT_DEFENDER_FOR_ENDPOINT_ATTACH_ENABLED: Property<Self> =
        Property::new("microsoftDefenderForEndpointAttachEnabled");

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

    /// `androidMobileApplicationManagementEnabled`: `Edm.Boolean`
    pub fn android_mobile_application_management_enabled(&self) -> Option<bool> {
        self.0.bool("androidMobileApplicationManagementEnabled")
    }

    /// Sets `androidMobileApplicationManagementEnabled`.
    pub fn with_android_mobile_application_management_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("androidMobileApplicationManagementEnabled", value))
    }

    /// `iosMobileApplicationManagementEnabled`: `Edm.Boolean`
    pub fn ios_mobile_application_management_enabled(&self) -> Option<bool> {
        self.0.bool("iosMobileApplicationManagementEnabled")
    }

    /// Sets `iosMobileApplicationManagementEnabled`.
    pub fn with_ios_mobile_application_management_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iosMobileApplicationManagementEnabled", value))
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

    /// `windowsEnabled`: `Edm.Boolean`
    pub fn windows_enabled(&self) -> Option<bool> {
        self.0.bool("windowsEnabled")
    }

    /// Sets `windowsEnabled`.
    pub fn with_windows_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("windowsEnabled", value))
    }

    /// `macEnabled`: `Edm.Boolean`
    pub fn mac_enabled(&self) -> Option<bool> {
        self.0.bool("macEnabled")
    }

    /// Sets `macEnabled`.
    pub fn with_mac_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("macEnabled", value))
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

    /// `windowsDeviceBlockedOnMissingPartnerData`: `Edm.Boolean`
    pub fn windows_device_blocked_on_missing_partner_data(&self) -> Option<bool> {
        self.0.bool("windowsDeviceBlockedOnMissingPartnerData")
    }

    /// Sets `windowsDeviceBlockedOnMissingPartnerData`.
    pub fn with_windows_device_blocked_on_missing_partner_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("windowsDeviceBlockedOnMissingPartnerData", value))
    }

    /// `macDeviceBlockedOnMissingPartnerData`: `Edm.Boolean`
    pub fn mac_device_blocked_on_missing_partner_data(&self) -> Option<bool> {
        self.0.bool("macDeviceBlockedOnMissingPartnerData")
    }

    /// Sets `macDeviceBlockedOnMissingPartnerData`.
    pub fn with_mac_device_blocked_on_missing_partner_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("macDeviceBlockedOnMissingPartnerData", value))
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

    /// `allowPartnerToCollectIOSApplicationMetadata`: `Edm.Boolean`
    pub fn allow_partner_to_collect_ios_application_metadata(&self) -> Option<bool> {
        self.0.bool("allowPartnerToCollectIOSApplicationMetadata")
    }

    /// Sets `allowPartnerToCollectIOSApplicationMetadata`.
    pub fn with_allow_partner_to_collect_ios_application_metadata(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowPartnerToCollectIOSApplicationMetadata", value))
    }

    /// `allowPartnerToCollectIOSPersonalApplicationMetadata`: `Edm.Boolean`
    pub fn allow_partner_to_collect_ios_personal_application_metadata(&self) -> Option<bool> {
        self.0.bool("allowPartnerToCollectIOSPersonalApplicationMetadata")
    }

    /// Sets `allowPartnerToCollectIOSPersonalApplicationMetadata`.
    pub fn with_allow_partner_to_collect_ios_personal_application_metadata(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("allowPartnerToCollectIOSPersonalApplicationMetadata", value))
    }

    /// `microsoftDefenderForEndpointAttachEnabled`: `Edm.Boolean`
    pub fn microsoft_defender_for_endpoint_attach_enabled(&self) -> Option<bool> {
        self.0.bool("microsoftDefenderForEndpointAttachEnabled")
    }

    /// Sets `microsoftDefenderForEndpointAttachEnabled`.
    pub fn with_microsoft_defender_for_endpoint_attach_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("microsoftDefenderForEndpointAttachEnabled", value))
    }
}
