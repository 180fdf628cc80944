// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementPartner`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementpartner?view=graph-rest-1.0)
    DeviceManagementPartner = "microsoft.graph.deviceManagementPartner"
}

impl DeviceManagementPartner {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastHeartbeatDateTime` in queries.
    pub const LAST_HEARTBEAT_DATE_TIME: Property<Self> = Property::new("lastHeartbeatDateTime");
    /// `partnerState` in queries.
    pub const PARTNER_STATE: Property<Self> = Property::new("partnerState");
    /// `partnerAppType` in queries.
    pub const PARTNER_APP_TYPE: Property<Self> = Property::new("partnerAppType");
    /// `singleTenantAppId` in queries.
    pub const SINGLE_TENANT_APP_ID: Property<Self> = Property::new("singleTenantAppId");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `isConfigured` in queries.
    pub const IS_CONFIGURED: Property<Self> = Property::new("isConfigured");
    /// `whenPartnerDevicesWillBeRemovedDateTime` in queries.
    pub const WHEN_PARTNER_DEVICES_WILL_BE_REMOVED_DATE_TIME: Property<Self> =
        Property::new("whenPartnerDevicesWillBeRemovedDateTime");
    /// `whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime` in queries.
    pub const WHEN_PARTNER_DEVICES_WILL_BE_MARKED_AS_NON_COMPLIANT_DATE_TIME: Property<Self> =
        Property::new("whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime");

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

    /// `partnerState`: `microsoft.graph.deviceManagementPartnerTenantState`
    ///
    /// Possible values are: unknown, unavailable, enabled, terminated, rejected, unresponsive.
    pub fn partner_state(&self) -> Option<super::DeviceManagementPartnerTenantState> {
        self.0.enumeration("partnerState")
    }

    /// Sets `partnerState`.
    pub fn with_partner_state(self, value: impl Into<Nullable<super::DeviceManagementPartnerTenantState>>) -> Self {
        Self(self.0.with("partnerState", value))
    }

    /// `partnerAppType`: `microsoft.graph.deviceManagementPartnerAppType`
    ///
    /// Possible values are: unknown, singleTenantApp, multiTenantApp.
    pub fn partner_app_type(&self) -> Option<super::DeviceManagementPartnerAppType> {
        self.0.enumeration("partnerAppType")
    }

    /// Sets `partnerAppType`.
    pub fn with_partner_app_type(self, value: impl Into<Nullable<super::DeviceManagementPartnerAppType>>) -> Self {
        Self(self.0.with("partnerAppType", value))
    }

    /// `singleTenantAppId`: `Edm.String`
    pub fn single_tenant_app_id(&self) -> Option<&str> {
        self.0.str("singleTenantAppId")
    }

    /// Sets `singleTenantAppId`.
    pub fn with_single_tenant_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("singleTenantAppId", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `isConfigured`: `Edm.Boolean`
    pub fn is_configured(&self) -> Option<bool> {
        self.0.bool("isConfigured")
    }

    /// Sets `isConfigured`.
    pub fn with_is_configured(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isConfigured", value))
    }

    /// `whenPartnerDevicesWillBeRemovedDateTime`: `Edm.DateTimeOffset`
    pub fn when_partner_devices_will_be_removed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("whenPartnerDevicesWillBeRemovedDateTime")
    }

    /// Sets `whenPartnerDevicesWillBeRemovedDateTime`.
    pub fn with_when_partner_devices_will_be_removed_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("whenPartnerDevicesWillBeRemovedDateTime", value))
    }

    /// `whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime`: `Edm.DateTimeOffset`
    pub fn when_partner_devices_will_be_marked_as_non_compliant_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime")
    }

    /// Sets `whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime`.
    pub fn with_when_partner_devices_will_be_marked_as_non_compliant_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime", value))
    }
}
