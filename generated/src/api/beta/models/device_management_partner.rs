// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementPartner`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementpartner?view=graph-rest-beta)
    DeviceManagementPartner = "microsoft.graph.deviceManagementPartner"
}

impl DeviceManagementPartner {
    pub const ID: Property<Self> = Property::new("id");
    pub const LAST_HEARTBEAT_DATE_TIME: Property<Self> = Property::new(
        "lastHeartbeatDateTime",
    );
    pub const PARTNER_STATE: Property<Self> = Property::new("partnerState");
    pub const PARTNER_APP_TYPE: Property<Self> = Property::new("partnerAppType");
    pub const SINGLE_TENANT_APP_ID: Property<Self> = Property::new("singleTenantAppId");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const IS_CONFIGURED: Property<Self> = Property::new("isConfigured");
    pub const WHEN_PARTNER_DEVICES_WILL_BE_REMOVED: Property<Self> = Property::new(
        "whenPartnerDevicesWillBeRemoved",
    );
    pub const WHEN_PARTNER_DEVICES_WILL_BE_MARKED_AS_NON_COMPLIANT: Property<Self> = Property::new(
        "whenPartnerDevicesWillBeMarkedAsNonCompliant",
    );
    pub const WHEN_PARTNER_DEVICES_WILL_BE_REMOVED_DATE_TIME: Property<Self> = Property::new(
        "whenPartnerDevicesWillBeRemovedDateTime",
    );
    pub const WHEN_PARTNER_DEVICES_WILL_BE_MARKED_AS_NON_COMPLIANT_DATE_TIME: Property<
        Self,
    > = Property::new("whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime");
    pub const GROUPS_REQUIRING_PARTNER_ENROLLMENT: Property<Self> = Property::new(
        "groupsRequiringPartnerEnrollment",
    );

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `lastHeartbeatDateTime`: `Edm.DateTimeOffset`
    pub fn last_heartbeat_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastHeartbeatDateTime")
    }

    pub fn with_last_heartbeat_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastHeartbeatDateTime", value))
    }

    /// `partnerState`: `microsoft.graph.deviceManagementPartnerTenantState`
    ///
    /// Possible values are: unknown, unavailable, enabled, terminated, rejected, unresponsive.
    pub fn partner_state(&self) -> Option<super::DeviceManagementPartnerTenantState> {
        self.0.enumeration("partnerState")
    }

    pub fn with_partner_state(
        self,
        value: impl Into<Nullable<super::DeviceManagementPartnerTenantState>>,
    ) -> Self {
        Self(self.0.with("partnerState", value))
    }

    /// `partnerAppType`: `microsoft.graph.deviceManagementPartnerAppType`
    ///
    /// Possible values are: unknown, singleTenantApp, multiTenantApp.
    pub fn partner_app_type(&self) -> Option<super::DeviceManagementPartnerAppType> {
        self.0.enumeration("partnerAppType")
    }

    pub fn with_partner_app_type(
        self,
        value: impl Into<Nullable<super::DeviceManagementPartnerAppType>>,
    ) -> Self {
        Self(self.0.with("partnerAppType", value))
    }

    /// `singleTenantAppId`: `Edm.String`
    pub fn single_tenant_app_id(&self) -> Option<&str> {
        self.0.str("singleTenantAppId")
    }

    pub fn with_single_tenant_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("singleTenantAppId", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `isConfigured`: `Edm.Boolean`
    pub fn is_configured(&self) -> Option<bool> {
        self.0.bool("isConfigured")
    }

    pub fn with_is_configured(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isConfigured", value))
    }

    /// `whenPartnerDevicesWillBeRemoved`: `Edm.DateTimeOffset`
    pub fn when_partner_devices_will_be_removed(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("whenPartnerDevicesWillBeRemoved")
    }

    pub fn with_when_partner_devices_will_be_removed(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("whenPartnerDevicesWillBeRemoved", value))
    }

    /// `whenPartnerDevicesWillBeMarkedAsNonCompliant`: `Edm.DateTimeOffset`
    pub fn when_partner_devices_will_be_marked_as_non_compliant(
        &self,
    ) -> Parsed<OffsetDateTime> {
        self.0.date_time("whenPartnerDevicesWillBeMarkedAsNonCompliant")
    }

    pub fn with_when_partner_devices_will_be_marked_as_non_compliant(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("whenPartnerDevicesWillBeMarkedAsNonCompliant", value))
    }

    /// `whenPartnerDevicesWillBeRemovedDateTime`: `Edm.DateTimeOffset`
    pub fn when_partner_devices_will_be_removed_date_time(
        &self,
    ) -> Parsed<OffsetDateTime> {
        self.0.date_time("whenPartnerDevicesWillBeRemovedDateTime")
    }

    pub fn with_when_partner_devices_will_be_removed_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("whenPartnerDevicesWillBeRemovedDateTime", value))
    }

    /// `whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime`: `Edm.DateTimeOffset`
    pub fn when_partner_devices_will_be_marked_as_non_compliant_date_time(
        &self,
    ) -> Parsed<OffsetDateTime> {
        self.0.date_time("whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime")
    }

    pub fn with_when_partner_devices_will_be_marked_as_non_compliant_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime", value))
    }

    /// `groupsRequiringPartnerEnrollment`: `Collection(microsoft.graph.deviceManagementPartnerAssignment)`
    pub fn groups_requiring_partner_enrollment(
        &self,
    ) -> Option<&[super::DeviceManagementPartnerAssignment]> {
        self.0.models("groupsRequiringPartnerEnrollment")
    }

    pub fn with_groups_requiring_partner_enrollment(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementPartnerAssignment>>>,
    ) -> Self {
        Self(self.0.with("groupsRequiringPartnerEnrollment", value))
    }
}
