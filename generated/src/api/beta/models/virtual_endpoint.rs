// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.virtualEndpoint`](https://learn.microsoft.com/graph/api/resources/virtualendpoint?view=graph-rest-beta)
    VirtualEndpoint = "microsoft.graph.virtualEndpoint"
}

impl VirtualEndpoint {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `auditEvents` in queries.
    pub const AUDIT_EVENTS: Property<Self> = Property::new("auditEvents");
    /// `cloudPCs` in queries.
    pub const CLOUD_P_CS: Property<Self> = Property::new("cloudPCs");
    /// `deviceImages` in queries.
    pub const DEVICE_IMAGES: Property<Self> = Property::new("deviceImages");
    /// `galleryImages` in queries.
    pub const GALLERY_IMAGES: Property<Self> = Property::new("galleryImages");
    /// `onPremisesConnections` in queries.
    pub const ON_PREMISES_CONNECTIONS: Property<Self> = Property::new("onPremisesConnections");
    /// `organisationSettings` in queries.
    pub const ORGANISATION_SETTINGS: Property<Self> = Property::new("organisationSettings");
    /// `provisioningPolicies` in queries.
    pub const PROVISIONING_POLICIES: Property<Self> = Property::new("provisioningPolicies");
    /// `servicePlans` in queries.
    pub const SERVICE_PLANS: Property<Self> = Property::new("servicePlans");
    /// `snapshots` in queries.
    pub const SNAPSHOTS: Property<Self> = Property::new("snapshots");
    /// `supportedRegions` in queries.
    pub const SUPPORTED_REGIONS: Property<Self> = Property::new("supportedRegions");
    /// `userSettings` in queries.
    pub const USER_SETTINGS: Property<Self> = Property::new("userSettings");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `auditEvents`: `Collection(microsoft.graph.cloudPcAuditEvent)`
    #[cfg(feature = "intune")]
    pub fn audit_events(&self) -> Option<&[super::CloudPcAuditEvent]> {
        self.0.models("auditEvents")
    }

    /// Sets `auditEvents`.
    #[cfg(feature = "intune")]
    pub fn with_audit_events(self, value: impl Into<Nullable<Vec<super::CloudPcAuditEvent>>>) -> Self {
        Self(self.0.with("auditEvents", value))
    }

    /// `cloudPCs`: `Collection(microsoft.graph.cloudPC)`
    #[cfg(any(feature = "intune", feature = "users"))]
    pub fn cloud_p_cs(&self) -> Option<&[super::CloudPc]> {
        self.0.models("cloudPCs")
    }

    /// Sets `cloudPCs`.
    #[cfg(any(feature = "intune", feature = "users"))]
    pub fn with_cloud_p_cs(self, value: impl Into<Nullable<Vec<super::CloudPc>>>) -> Self {
        Self(self.0.with("cloudPCs", value))
    }

    /// `deviceImages`: `Collection(microsoft.graph.cloudPcDeviceImage)`
    #[cfg(feature = "intune")]
    pub fn device_images(&self) -> Option<&[super::CloudPcDeviceImage]> {
        self.0.models("deviceImages")
    }

    /// Sets `deviceImages`.
    #[cfg(feature = "intune")]
    pub fn with_device_images(self, value: impl Into<Nullable<Vec<super::CloudPcDeviceImage>>>) -> Self {
        Self(self.0.with("deviceImages", value))
    }

    /// `galleryImages`: `Collection(microsoft.graph.cloudPcGalleryImage)`
    #[cfg(feature = "intune")]
    pub fn gallery_images(&self) -> Option<&[super::CloudPcGalleryImage]> {
        self.0.models("galleryImages")
    }

    /// Sets `galleryImages`.
    #[cfg(feature = "intune")]
    pub fn with_gallery_images(self, value: impl Into<Nullable<Vec<super::CloudPcGalleryImage>>>) -> Self {
        Self(self.0.with("galleryImages", value))
    }

    /// `onPremisesConnections`: `Collection(microsoft.graph.cloudPcOnPremisesConnection)`
    #[cfg(feature = "intune")]
    pub fn on_premises_connections(&self) -> Option<&[super::CloudPcOnPremisesConnection]> {
        self.0.models("onPremisesConnections")
    }

    /// Sets `onPremisesConnections`.
    #[cfg(feature = "intune")]
    pub fn with_on_premises_connections(
        self,
        value: impl Into<Nullable<Vec<super::CloudPcOnPremisesConnection>>>,
    ) -> Self {
        Self(self.0.with("onPremisesConnections", value))
    }

    /// `organisationSettings`: `microsoft.graph.cloudPcOrganizationSettings`
    #[cfg(feature = "intune")]
    pub fn organisation_settings(&self) -> Option<&super::CloudPcOrganizationSettings> {
        self.0.model("organisationSettings")
    }

    /// Sets `organisationSettings`.
    #[cfg(feature = "intune")]
    pub fn with_organisation_settings(self, value: impl Into<Nullable<super::CloudPcOrganizationSettings>>) -> Self {
        Self(self.0.with("organisationSettings", value))
    }

    /// `provisioningPolicies`: `Collection(microsoft.graph.cloudPcProvisioningPolicy)`
    #[cfg(feature = "intune")]
    pub fn provisioning_policies(&self) -> Option<&[super::CloudPcProvisioningPolicy]> {
        self.0.models("provisioningPolicies")
    }

    /// Sets `provisioningPolicies`.
    #[cfg(feature = "intune")]
    pub fn with_provisioning_policies(self, value: impl Into<Nullable<Vec<super::CloudPcProvisioningPolicy>>>) -> Self {
        Self(self.0.with("provisioningPolicies", value))
    }

    /// `servicePlans`: `Collection(microsoft.graph.cloudPcServicePlan)`
    #[cfg(feature = "intune")]
    pub fn service_plans(&self) -> Option<&[super::CloudPcServicePlan]> {
        self.0.models("servicePlans")
    }

    /// Sets `servicePlans`.
    #[cfg(feature = "intune")]
    pub fn with_service_plans(self, value: impl Into<Nullable<Vec<super::CloudPcServicePlan>>>) -> Self {
        Self(self.0.with("servicePlans", value))
    }

    /// `snapshots`: `Collection(microsoft.graph.cloudPcSnapshot)`
    #[cfg(feature = "intune")]
    pub fn snapshots(&self) -> Option<&[super::CloudPcSnapshot]> {
        self.0.models("snapshots")
    }

    /// Sets `snapshots`.
    #[cfg(feature = "intune")]
    pub fn with_snapshots(self, value: impl Into<Nullable<Vec<super::CloudPcSnapshot>>>) -> Self {
        Self(self.0.with("snapshots", value))
    }

    /// `supportedRegions`: `Collection(microsoft.graph.cloudPcSupportedRegion)`
    #[cfg(feature = "intune")]
    pub fn supported_regions(&self) -> Option<&[super::CloudPcSupportedRegion]> {
        self.0.models("supportedRegions")
    }

    /// Sets `supportedRegions`.
    #[cfg(feature = "intune")]
    pub fn with_supported_regions(self, value: impl Into<Nullable<Vec<super::CloudPcSupportedRegion>>>) -> Self {
        Self(self.0.with("supportedRegions", value))
    }

    /// `userSettings`: `Collection(microsoft.graph.cloudPcUserSetting)`
    #[cfg(feature = "intune")]
    pub fn user_settings(&self) -> Option<&[super::CloudPcUserSetting]> {
        self.0.models("userSettings")
    }

    /// Sets `userSettings`.
    #[cfg(feature = "intune")]
    pub fn with_user_settings(self, value: impl Into<Nullable<Vec<super::CloudPcUserSetting>>>) -> Self {
        Self(self.0.with("userSettings", value))
    }
}
