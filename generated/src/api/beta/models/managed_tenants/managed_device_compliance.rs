// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managedDeviceCompliance`](https://learn.microsoft.com/graph/api/resources/managedtenants-manageddevicecompliance?view=graph-rest-beta)
    ManagedDeviceCompliance: super::super::Entity = "microsoft.graph.managedTenants.managedDeviceCompliance"
}

impl ManagedDeviceCompliance {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `complianceStatus` in queries.
    pub const COMPLIANCE_STATUS: Property<Self> = Property::new("complianceStatus");
    /// `deviceType` in queries.
    pub const DEVICE_TYPE: Property<Self> = Property::new("deviceType");
    /// `inGracePeriodUntilDateTime` in queries.
    pub const IN_GRACE_PERIOD_UNTIL_DATE_TIME: Property<Self> = Property::new("inGracePeriodUntilDateTime");
    /// `lastRefreshedDateTime` in queries.
    pub const LAST_REFRESHED_DATE_TIME: Property<Self> = Property::new("lastRefreshedDateTime");
    /// `lastSyncDateTime` in queries.
    pub const LAST_SYNC_DATE_TIME: Property<Self> = Property::new("lastSyncDateTime");
    /// `managedDeviceId` in queries.
    pub const MANAGED_DEVICE_ID: Property<Self> = Property::new("managedDeviceId");
    /// `managedDeviceName` in queries.
    pub const MANAGED_DEVICE_NAME: Property<Self> = Property::new("managedDeviceName");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `osDescription` in queries.
    pub const OS_DESCRIPTION: Property<Self> = Property::new("osDescription");
    /// `osVersion` in queries.
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    /// `ownerType` in queries.
    pub const OWNER_TYPE: Property<Self> = Property::new("ownerType");
    /// `tenantDisplayName` in queries.
    pub const TENANT_DISPLAY_NAME: Property<Self> = Property::new("tenantDisplayName");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");

    /// `complianceStatus`: `Edm.String`, read-only
    ///
    /// Optional. Read-only. Possible values are: unknown, compliant, noncompliant, conflict, error, inGracePeriod, configManager.
    pub fn compliance_status(&self) -> Option<&str> {
        self.0.str("complianceStatus")
    }

    /// `deviceType`: `microsoft.graph.deviceType`, read-only
    ///
    /// Optional. Read-only. Possible values are: desktop, windowsRT, winMO6, nokia, windowsPhone, mac, winCE, winEmbedded, iPhone, iPad, iPod, android, iSocConsumer, unix, macMDM, holoLens, surfaceHub, androidForWork, androidEnterprise, windows10x, androidnGMS, chromeOS, linux, blackberry, palm, unknown, cloudPC.
    pub fn device_type(&self) -> Option<super::super::DeviceType> {
        self.0.enumeration("deviceType")
    }

    /// `inGracePeriodUntilDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn in_grace_period_until_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("inGracePeriodUntilDateTime")
    }

    /// `lastRefreshedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn last_refreshed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastRefreshedDateTime")
    }

    /// `lastSyncDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSyncDateTime")
    }

    /// `managedDeviceId`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn managed_device_id(&self) -> Option<&str> {
        self.0.str("managedDeviceId")
    }

    /// `managedDeviceName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn managed_device_name(&self) -> Option<&str> {
        self.0.str("managedDeviceName")
    }

    /// `manufacturer`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn manufacturer(&self) -> Option<&str> {
        self.0.str("manufacturer")
    }

    /// `model`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn model(&self) -> Option<&str> {
        self.0.str("model")
    }

    /// `osDescription`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn os_description(&self) -> Option<&str> {
        self.0.str("osDescription")
    }

    /// `osVersion`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn os_version(&self) -> Option<&str> {
        self.0.str("osVersion")
    }

    /// `ownerType`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn owner_type(&self) -> Option<&str> {
        self.0.str("ownerType")
    }

    /// `tenantDisplayName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn tenant_display_name(&self) -> Option<&str> {
        self.0.str("tenantDisplayName")
    }

    /// `tenantId`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }
}
